"""What words weigh (pt); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["PHRASES", "WEIGHTS"]

PHRASES: Final = """
" 1?>pR9WUuCBlG0`>@5l*
% 58xc_4D0On2NCY#2^S;)
* 1+_g30L1g{{x1O-03jGV
+ ^Z_K_2=d0o9240N9T^ZK
, 8o&c1_1F+H0RH3Y1n1^L
. 8u$eK1TOqWB>mUl4jktr
0 1LzkFB{UEG#N84B1NHIu
1 A>{$>5h~*;4dLwY?g{rE
10h 2o3HR3Kaba<_i=C^7G>6
15h @BGU$_1Z4y@6rU>3e@Z%
17h <L~bp3Kk;?@8=la%<1On
18h ?KRvVD=-!3{2U_l|LyG2
2 {{HtD6#DVk+UoHO0}cuj
20h <MI<5BN!;_3;Yr8;r7w=
3 CG*NJ7Vrk~-_8*7|NG?h
3o 1`6^e?DY)o?#>1L-P_IC
4 6(s@m2N4|d0`wmO{`&pa
> `61v0<nkKp{SojR5Dyau
? ;ouGaC;S%VC_4QU`t}+U
AGAIN ^6dK1*bxK|3H%-h`2q{_
ANNOY AoK<JM;Z|gF8J%~0vz-t
BOTHER <R{t-^cDFm02c`t0SFxE
CALL ?hywM{|O8T_#P44=lJpH
CANCEL _WBLc7WDl44e<mG1QGWj
CLIENT 3%=+JCKeGI{M!rH1N`n0
CONSENT 1{vY@+y>a$8WY|s8W|`Y
CUT 75@3?2<q<y=J);r1NZU#
DD AN2D83g`O=@BR810QUg*
DE _3;Gv0|og02m=TV^YIh;
ERRED (ft<(9`6|1+$at57X0rX
FEDUP ;S46;NdV-j_$V9^2?;Fk
FORGET -#*&<{^{cyDk}En9~}%7
GER F5Lq6>=*?V*aHjs{R9gC
GET @cs%7-U9^|^#J1g4gdW4
INF 3Go>I^YZZk`~vk11pg2p
KIN 9qteE1u+E*{_ptx+v5l2
LATER {P6Jz0Vx^#3f~C~>i`7{
LAW *6B3yJO9hzBp}xPE*%vA
LAWYER 0{kMl@%hjN5d+Kw9V8zN
LIST 3n&cj_U`KS7Zv9p105R{
LISTKIND _~ri*84&{;^!W7q-2UGH
ME 1N0i;=Klo->;dxy;`<8j
MORE 8vp|2`uzF_6AI_=3k%dF
MSG 1s3rW-vRLc7ZmOg`w9pn
MSGS 78L#W-VFT*0{;K&-uMOs
NEVER >@LzA0Q(Wu;QSy82mSf;
NO _!a%h_y+j>`u_hA?iLpA
NOUNOUT ?H=<K)EEE<-}N8!*bU#*
NUM 6Ce2n|K{BR{0-a(783{!
NUMBER 91j5q{p<Y-2nO#71p@~Y
OBJECT 0{r9_^wb0l8vO9*6YlmA
PAIN =J3)gF&QH2<NP<%%HP=N
PART (Lf*t+SK;v`s?^hM+711
PERSON Bl`>L{tNsG0nOs>1qcWP
PREMOVE _R0whAI<6LC>9O{AsYA!
PSUBJ <;^npIq~(p2rBIY4J9lp
PUT |IPd!1P>Yz&dn3q#qZqg
RECV ?HCOJ(*^Js-WBKt^C%Jn
REMOVE 1O6Z876c6!2mbB_3j_HK
REPLY >i8fY`S1G-_zw;s7yJ(S
RM 1MDfk2>$o{1s3lM6$1VV
SEND 2I~<2@c#Jy`}_n0^78ox
SERVICE 65IO_6WsnL68Ze_1?cb<
SHOP CG7GZ+2H>b`|kAz>gdoj
SLOT 4eRm=-}wh60Rsl^{omK>
STOP 4G9w7^YjD)?GpwG|M>q6
STOPALL _8Jnu3*+AE814QP4fz-Z
STOPDO 4hIwg3jGQT<pK8v{Py$w
STUFF =Nim2|2q;E*7Yaq+27&e
SUBJ _X*<z_4)%GBnk}&?Dz@!
TELL 0R-*$4(SsI>hK8h=I!42
THING _zmp~_zVRU`P3Hq-q`f!
THIS 0WJmP@(=6x953b(9uXfa
TOLD 2MQqi=K%#K`Tgt(01O27
UPDATE 4H@VI_WJYz^7HEa{R#N{
WANT `~UU%1PKHY2l@g9==B;1
WILL ^8E7r_V5A|{0#vj0|FNa
WISH `}zI({0;XI4<q*T5Ayx|
WORD `Wgk-{|Dm&6z=L9{{aRO
WRONG H|in%650Cx%OVu}4Ga?n
a <^lr>2@MthAqE-k=N$O&
abencoe 5B}`??C<yX^zHuyA`2T4
about $w=xgz01_GHxBe3G)FA-
abraco 2q+02`3ETj>I4%10rdb8
abre ?CJRr?;I5@3<MkQ;pEuk
abrem ^X1zqBIFJJ>iZ_|;nCRe
abri {|x5*3J(kl{{j&I{|o#2
abrigo 2mKZB`2GCv8TRlA@eK(J
abril =nWD6|0MhEAm0q(4gmD{
abrir >ihWj><K9z1Ns~6+za2)
abriu 3hK`f5-|}E(%mTA^V8qA
abro _22gzCLI45>Dw0V_4UgL
acaba <`@Oq_Ax9j@A?7P?CA07
acabar &GJUk1jhK?6cY9@Gyp>O
acabaram (Dn}2y)rK>+4U+5*}l`f
acabei 0~g!`)fpQV+U6h);_T?l
acabem AN?S{7WDrD9Qpq)1O43^
acabou EXdy=67>Qi0TKqz;}QQj
academia 1|9Ss^(qJo+|&~f*YOSR
acao 3f&Cl{09966$$Se2KXHT
aceito 8aw#x;s@y(@%H)*^ab$u
acesso _WAz|3*-F<3K;$b4GsYU
achando {QL>)0ut&46#erD{1W*3
achei 3hmVs-U$Hvx#KA6(ct;*
acho >+}i*^&l}P2n!?@=KllL
acidente `tk-1`1kwn&*K~z-~0LL
aconteceu )dkZM^BWo0-4Y`A*uwV0
acordo %LunY02dql;q5y5)UeUF
acredito >DJ0rD<U)^3+N``#>2+K
acucar )#vRhATT8&)y6C1*52ja
adeus ?)NCc%<JClz8|?f93LCh
adianta 8|(?|2Oaqx_yg|>^6moJ
adoro @cPR+3m6p`&&M^#*xkp}
advogado 3=|LL!0GxG&F=#(FYY7h
aff <naIv58dtW9TV~XDkT~P
afinal (#_L15kD>=@%}5_;k)qR
after `4j>4{uTM~5gPmu@E#cp
again 77Psq8x{ZeFhcn3_!{`{
agencia -Tx2z{}C4i3hp2J0`dX*
agenda 0u%!g?fC#I>;v-Q66PBV
agora 7wPFU<0%Rb>D3V91@i6i
agosto !R!bmF%$?b{RR=$(D2#f
agradecia <`CW*2>%=q{NE202G;!S
agradecida D(So_DbEM>3?vHe00rt7
agradeco 9NPy64HW$j-Q5D@Bm~AQ
agua 5fKXW-uK7w3J2H~20Ant
aguardar 4C@2_`~V3U1_Jf}2?+@N
aguardo _Z2+%=+w^h|0M1o6eAfG
aguento 9UBe!{R9aA^UVMV<pu%u
ai 8~q#-<<ijh_9*usBP9|R
ainda *A4OhCi>y-5lR0z>hkRC
ajuda 3I+V}{rCR}^X2vc0s9Bw
ajudar 2_6UF1^My)4i54N0}mAz
alarme _(`iuu+?7iy1PuxH?pJL
alergia Eh!WH_zMr=<^tUr68HuZ
alerta 0`?3R9u^<^=jR#U&IZuX
alertas 4<p?t<-;`Z;odI*{rCCk
algo 2{Gy<>fA8Y{p2425y;m2
alguem =JLWU1qdhd$G0Wm=*iQ_
algum J@M2B82AS6{pbSM&hqL5
alguma 0{z<`D<TXV2L3VI$oSdr
all ?hf)08v+Ut5*_gg_6p(y
almoco @Y~uA0Uag})zKH@($~%0
already `4KVK|Mvsx6yER!^DF`i
alta Dfavw1Pcrj2<rX;<_7u;
alto {SM(F0sAlD*6S?g@yXTC
aluguel >Kh682paSB&F~iA6XWXt
aluno `T_Xz@&XC_90v92Fah!b
amanha `1s-;+|UK<)zbwl1@7zr
amem ?)UZ?4n!~s_31#=;^X7e
amiga ?n1dIAt4;u9`-W!-|O|=
amigo >=-)R2=>kF76#HO5*;5H
amigos 0|o`;Bl`0M{SxF06e}1a
amo *)7T?Asip&<q0R%-|pt-
amor _ahk*{mj?&<_Xp)F(x?o
anacom ((Ek_E8fk!12fb9FhU?N
anatel 9Oe4j4IT~|59Q+x{Oa@O
and 3F$G>P~g<}7CF%fAOSTA
anda _{<jD`|1`v2HgJf^6vuh
andar 3iKn?D)Z~|^%B+q{}w11
ando 4*$*r<~TAk(&85WzX|Hy
anestesia ^5E_%ARIU$+vh9W-P_*V
anexo G~)CX5f1et^Z?%N4C3(;
aniversario =>-NZ=(pqT4ju~wF$nbh
ano _1y{_ApQXb3h?IV>GSvd
anos EAkKU8ua-I9U0FLB?t;R
anota $RD~w4<StL<poaH&c3?9
anotei `1#CFCnq=t%E>dr&A-mI
anterior ^XmcV2{{TV2GKL%(#_oA
antes -Oa}{Ix{jh>EkNJ(A=<~
antibiotico 8y4Rk0u&(!?B*Kp<<j2k
antiga 0{`Rw=^qvt>eVgc((mHo
antigo GUvZS5c)YByr~w$1d_Do
anular IQHiH5fl3XEBXES`UUq5
anulem =prE2;RDj@-TKQ94;>>3
anuncio DgM<C4evA~+tnuC=+e~B
anuncios ?;scU1_SQjA3O3JC=(<J
any $`9uu3MLE-^AQ``<@pNb
ao 4fNmy`!O0F^yLcQ!xZuP
aos 2;lSX4kP*r{rCj!+xF(`
apaga -!&Qr81d=n5k2S=8yy1*
apagar ^!ox78V&FT>-Ol_@B--U
apago 9@GRZ9o7BfBnuDH7yJJi
apagou ^&bNQ%-;**$jV6*58&$R
apague 7YPM0!WIf3-2nao1{VtT
apaguei 86)f=2O=CC`pyL9-oDr7
apaguem 68sI#2MQbMLF(fG3HJgD
aparece 9_twd3?dI3<JbZ01_AQ~
aparecer 1^w|A8bKe}-OVf2)A`BH
apareceu &)&l+Q8g+J?bAWN-OtIy
aparelho 8R_jX{_8Fb#_R;&^XSp(
apartamento {pUNrEBeUWGd|}f955(B
apita >-Po&2KUwd{~h`K^&t)#
apitando 2>uE83*_M!H1XUTCHnvu
apitar 3k}&K7V-Px6%!Q{6C?)|
aplicativo 87cc9ArboK%i<yp+ST3b
apolice >(}!F2>1sU6Z!=4>jv@_
app 0ruZe<tHyY)$B3w0?5tZ
appointment D)SBz`sC#3^#}nNBqSRV
apresento {S(>`3FiOF^&Aln%)kul
aquela {^-Lx)SW3C*TN&lG~(bA
aquele 3E;*w2skYs+qyOSt;5vA
aqui 7ZEMn<P`}o2kHOs_UQQt
ar 1M~dm+bkg?;?^tT+|<eB
are ^ZX1F&i@Dz;}-BKB@Y<(
armario Dlrf7-}UC$E#=u42@(nh
arranjaram G2Gx}<O)dmud^$_)Xk;S
arrendamento @ZRkw7yln0=N25?_}bR-
arrependi 6T~3^2>%f{(bxO#|JdE?
arrumei 3mWSV{0jvW^bqzC(+BwT
artigo 9tHRk_Us8Q&(;9*5CRPw
arvore %J<_W6A>;D^#U6T=ilDy
as HNF1<5cT#Wz~%eW=Kk#4
assedio 2`mo+-w+1;_x0rh^7Z!V
assembleia {|g1_?(+i@_6hv)3JC=V
assim _9E5?*b^b_8uSC_!tNFh
assinado 67@0j6ae`Z@&p0)_xb$-
assinar A1=%#>i#hD)wMs#^~BBa
assinatura ^yu>s4<i#A`0p&);pNit
assinei 82<g(6cPspAN}74^9TAG
assino 5)SVp3m60T>d+MN-VfL7
assunto `|tl5DE$Zq{_qCz`t0uc
at |NZy__!0XQ=kgE&_Vohx
ate -Qd(7@dG6(0T(9L;q?kC
atencao 75?Bh<k&Lr?A;m81H0Gl
atenciosamente 1R4<j1`78H3g-(5_xSe)
atende 5Z}coF7hV-*X<4J)adEs
atendente 5B~zzD(T|?CM)d;4;&9H
atendida 9tZ61?+p$T_}m}r-ucVf
atendimento *ya@n_8Klg^7J6m{^a`(
atendo ^Z?!^^e-6o(9$E))Z^RO
atrasada 3+U((E-)z*{t_$g%kb|7
atrasar -R;gW7xF&gyx%I+(CNm?
atualizar ;p_?c4h;<?B^m_z{u2@k
audiencia _3gnn4+b_4)!jtW)Um<T
audio -uKWo4H7&v)8;_U^v34U
aula _S))02NEzK@fsP=-01lK
aulas <Q?-N_Ui8D`}Z6E`SmH}
aumento !ScQ{Ixs5{$nG(})y2Wn
autocarro {Q=`9;L;2T5YZC$2j%MW
automatico 7y~En5)JV93G3wQ-tg}V
autorizacao 0vrAq^ZMHPGAPa&B@Hnu
autorizado 9LMw{^vE7D)9?V|3E0;i
autorizei Fxe*PEhqE{5aQF+%oEc7
autorizo tP<E0%Az6?2N5AR5dTNM
avisa ?+)n6?*GaO8YR^u93mqb
avisam )%D^sI4vg=@Bc9H;pf-c
avisando _TvNF7w78uD<SF%EC?hN
avisar =k5yq^)@093FPYH;|TKb
avisei {{`Uh@emZ}{^|M<@dg;^
avisem $WqDw+2+|3HZ#^1G(j*8
aviso +broS03+`0A2|pp2Pzc&
avisos 3>yyw+6@Km{R!^e`v2+m
avisou =g-<SB`ZMX!PhMD%eTqZ
avo DB>6v2^l35>)#5_?DpvE
away {U{Uf8141d9S-vh{wEXo
azul _#*cO+u8{I1pf!^1Mm_0
b =FsaE_bd-2-0K<K80PQS
back 9KIA5MGo{R|NP<o=o9M~
bah 1RyB{{{Y_V3KR4JCm|9d
bairro 1?%Vn0s09o4g~Jz5Dp0(
baixa 9{>9e;4mg1^57Kb*wftd
baixo `Qhar+zl7$_}3=h3+C?f
balcao 5b`163?l024hz*66)7Pm
banco A`vX~2LuKI@AC;43G?v;
banheiro +X?0+FbFCA{OKa{)8ygt
banho 67=r|_V)!E9RchQ2^9V!
barato 5AE3=4Fe_X>HPod>g?R{
barba |M2e<5g!U59_#bi58=ZO
barco 4hZ!3KE>S4A}sbKBO4kP
barulho 5cla4^#Kb3?DY*0{rmCy
base ?KA8i=H&zo0ssaM`UC$2
basta ``{e+?Fa}4)eZ3C@&f+v
bateria 2>k;0`xyNC^bGjq1O@5x
bati 2<`Iz`V1Zo{{0Zx(ERER
be +$12^%^30m1{wAT^&=_s
beatriz 1Q@>%0~y)b4h;Dl0TUMw
bebe @96gUDHZqaAruJz)bi^5
been $-V#x<mo#>&Gk6c#KZQ|
beleza <LU+g<`oD34+R(T<LBMu
bem {4*Kg4IC2y@!$X6`uhCs
bilhete 2My#4{PhX^?)UTn_WkDb
bjs &c8C?A@|$ADGeGbA1yEu
block 3HtN>`WF84-v0yp2?q4}
bloco 1P0>;`U)Qy1oIFA@8j|A
bloqueado I`-@p@dYCm|K$w`-0Rv9
bloqueando zceTb+2_aCO)A?WCs;N$
bloquear 4)7f9C=TlE2nz-R86W8`
bloqueei `3oH>=;Z1E2`%F)A|oOW
bloqueia B-!5%{0%8S`T-5u<-Ob#
bloqueiem _~+vy?eHZr`t>CG%GB5F
bloqueio 7YPLA5d-P-{r%(~{2Blz
bloqueou 0R{~s<ToY+&e1Z)@V(8!
blz =o#zE-wg>2`V02|`Q`57
boa 6H)8$`vd^n72^LG3;O{R
boca -r(dH=J5vm(&+*p56?B~
boleto ANB1MAM5)a><Rh+#P8?w
bolo 00QA95EB~k>+v`C;^f`|
bolsa =J(Sm+#5Lz+r}gS(c8V>
bom 75N7AA@=U{ArA}v{tNmS
bomba -s&Fd3=|tH3&<he@ZR9|
bora xz^4=4n8#`&+jkd+tJs&
bota =JXW?^ackH`1<<%^biy9
botao _weof6Al9p6!+Z(5(Et(
both 0u~kP_yy<`5(@1T835`j
branco %;nP~8}Tmx=k71m+2ZBb
brincadeira <Nee%^#&d7#N`y#0pIfd
burla >Lb$&=KvD?2lg5I^5G)s
buscar (8k{+IVdeH=n6Ej+Qr+v
busco =+V?HH8LqE=h-jU;M2;!
but _bnaPvl9*k&*=ga8t(Mk
by _{tOB_~8EX<@f;}_xA$7
c B?;Cj=?5DI<=s603f#@w
ca 3Iql2<re_^6ZF*&3>O3r
cabeca &K=M*>=Zlr(A+oL%goBd
cabelo (FgYvK`SIJ0uv$V$@uUI
cabo ^7SkE8V}&}83*<i02C1^
cachorro @$%v#784E*?Cdb`)ZyRY
cada 0qAVK2g~5q4*lUjI6^_&
cadastrei 4;T#G;RE9P77ySB9UJrf
cadastro 9rFn26$tA05cdG)4i*6y
cade &Clm7`ZX8>%HSi{-pB66
cafe 1^4F*`2-gG`|1Aw0PFAx
cai !wl;q1MU<G`S~l~1LD`t
cair 7Ww+~1@RQ}7UlB^+V=Jt
caiu ><a!52`D%a^4%@c1lYvJ
caixa JNX##6aDi97V+Z(9}*EA
caixinha ^wk^i8_f3CE-~&05eWwt
calcada &g}6d11&H=-uOoL&cE~2
caldeira =i~n-2HXAq*8Bto0{ig$
call 1nw3F{{!wP^4|do3<~Dv
calma `SASm_5Kzs86OPe67~ZU
cama -sbNG{~;h41OE`(-R9Tc
came 1n1-S7ZVX3?dK2u+~oA;
caminhao =h^QLDC`6u7X1$8`u^Sy
campainha @eR@}1^5Z?^WP9B>*eFz
campanha 4(S*B4<QQx2L|cR2^sb_
campanhas !V3TT`T@}8MJ(|QE;2MN
can (epJV7`)in95(tJ5*aTJ
canal 1QY%0_2~x;`tb=91MCgf
cancel 0|wso3jXBx5*Xe80t5j5
cancela 6Zs?GGS&a}9oYEv76sz#
cancelada 5%tp-{qH6X*542S{PFzi
cancelado 66^R3@bK~(*X9ER{sRam
cancelamento 2NvEV<0cUx*yR@q<MY|h
cancelar BliL77#sr;CgAxL@Ad)x
cancelaram _u%Lu5AGNb1_v|N0qolY
cancele {qfxs7y1w-<PH_-@c;7@
cancelei ;w&@Vrr^>0{vXpeAVn+h
cancelem 6Cu?T@hk{0<MIme*Y5J}
cancelo {2=h;3nk>{69D`Z4iX&;
cancelou 3)syK;Mg(}=-xoY6w$}-
candidato Bh&v4-@hyJ?d}fQ-qzL-
cano `U?{S0Obzi1rHeO5()SB
cansado 2mut*Bi+~A^&0dFH4Y^O
cansam yeAv{-rT{;DM|q{L{c~x
cansei 6)gYN@Av8Y4Ex3s4Ja8G
cant *8dmc;_)94_VWe|5Y_<Y
canta ^4#1o5hx(=+U_s=<K*+^
cantina 1K0Zv1_t^j6$$L*2>uEZ
cao `~oi2AmP#HCi>qY7CbK-
car 0|5Q+6A}Iv5di@A_3a1$
cara C==%9-y1IJ+t?EK`SIW7
carago 6a>s04f+N3?I#iV<MQP4
caramba ;_)HXFzvzQ4I$I~9V|8t
card 9R%;{6AteK;RON#>>B+l
cardapio 84?NY=;PM_D<ath4lW!n
carinho FZ~_D?<49aAoIc*C=CZd
carne 6z(GT6aNVt`u_qH^ZWf1
caro *73U(>?uDU<k~OF`nSK+
carro 8Vdmn3i{&@0s879_9+Z5
carta 6ZjwX2Lcip{Ludp^a=D5
cartao <^=lx2-hDUC=2!G8Q%@x
cartas 5)=Rq(BL884=o5H=IHSR
casa `ugY(_wx}F2<jBz(Cz%~
casaco E(;m;@aF*t7VFX%Ck5*y
casamento 5(N+x=mr-Z@EGyr>IU-q
casei #P}Hl7Tx8<I4SEOJ3A;5
caso ;Nin0J~b*J<oO}w+tk(A
caucao 58Ck?2k#~r2m&$R+T_*>
causa wI&(Xl|wG?&F~e|%<>TP
cebola =?32_10^T#{L>8h?&<8-
cedo 0J85K5iv1D(8MO=+27sW
celular &qde%%<KsD#v}O!5DX>g
centro `tm;A|MKbY)(hbr9~U(5
certeza C+OKE0WlgH(b_1+`RnG_
certo *XY(Z_X#F7>C7M1-{J|@
ces 2J#c|2mcY|&+y*|_XheJ
cessar =nNU_-T?3M3nT&i2^SC}
cessem 0Osfw@d)t%`8ojO5+(~V
cesta 4(!4h7~~J|<mN8`-{9#1
ceu 3f(E~AmHpNBQ@gZ0V*yd
chama F#8nW-~HhW820EJ5F8g8
chamada Hwokj_#F)k+wm3(0{Ge3
chamadas (k3DA$l~(!0u}%HD(p1#
chamar 5gIA%(%0Md{Uz5KEi5M;
chamem 2;T|)1LyKO5-9}h59#v{
chao EEDAP#~Byz?Ee|^0OQZ(
chatear ^#~y8{LtLfE;8XgASWUB
chato @e~pHA^rFS3l{A42_y><
chatos -}5K~4(I6R6&L*L93LR^
chave =HKld1qJgYApHdh1M>a%
chaves @GtN5{qOwf;1KjJ_xBd<
check 0_73d01fpk0QCL~`2h+A
chefe =oASB_z(RR@D2^)<rE|R
chega 4h#|i;p!0k_v_^r4fpu`
chegam D&Ym;;28uh6bJMb*d`nN
chegando 3kMhI?+fJx7VyX!4I~f>
chegar F8DR+9n{y#5%lggH{=yS
chegaram 8Xyn*4EpK;{Q}q!*%uW9
chego _|nQNKsPHR@69aC-PrH>
chegou @8k#i4BH3g{{j@^-QesB
chegue @E!yR1`!$k0`C|21?~O$
cheguei $qmm!7CJ8n>L5<yy1dQh
cheia <r&X9JR~&K?(IJB$HL0P
cheio ?)CBl0S^oq4(lP~>F@XF
cheiro 7ZvLK+7coI1o{@+@c-oO
chip 4=3aM2n`ST2?-nV@aXUd
chorar -}l-7E+7*L{Ma$~yvXR?
chorei E&AUx;uSC=$-M;3C&<{~
chover AMxNID-as}{OTX~;?w2H
churrasco ;^Fo+7a1xO!s8wE=FHL5
chuva >j2*+*8UOv*vA^{+1KCY
chuveiro 0_F$;5(Ww8`2-N<-2wge
cidade ?Dh944GI_*_Ynr`_2cLF
cima `}qA9N&XG~7X;=8|LXb)
cinco {qExj4&oH+_xlL{_wxe(
cirurgia 7W&{H0UsIg1NHa=1m@e~
clara -vC78HuKKT6Bp+i5;!Rn
clareamento +Xo^1`rqxl{3ie45G?!k
claro 2pIzN;yn==@be<}*VOFW
clico >IVJp1QqKqAsyQi`Z5>}
cliente 0|Nc|`{M5!^ULV#5eM}r
clinica UFZ@Q=LG~D<+|MZDB2Ac
cliquei `SBag<nRjm;M4i_68;VQ
clube 3+&=0Gc!36>I)L`;nCpc
cnpd ;ONdK9_-fE`$zl87$hDb
cobra -|7|g3i|>D5cUZ5@b>cv
cobranca -BAhl>E6=a6c*t)CL}E%
cobrar {`Csg`T_FvK^yiE6Zsh=
cobraram 1@Y(x4FVYZ9|RBl`u*(@
cobre `2!O92oC+>_v{7w1_cxL
cocar BK`yM1PBTL{`dI-2Kw~%
codigo <s#xP><u>@=HNH#(d6dD
coentro ?F-@+10@3p_5CC5?%C=8
coisa =OO|O`0(}Y8yx{7GcFJo
coisas D;5p$+4=eD?)%vK8vXI@
colchao `|0=y4EO!&^YI7w_5}9`
colega DB|lj9U>I{@ZkZ__099v
coloca 4)EUk`XLSv>g*2@+V<z?
colocar *Z0pi2rftZ(#blw*WKOO
coloquem 79jcu)cFY2<Kgq{*X#NO
com ;PfNq6yWLi{uR*=9qvEY
combinado ^7!2c!vz`z>HHPz0PzOo
comboio -1^`R1_KQj2<aQ}=Hve3
come &l>&@`t1bd^X3HpCG8FQ
comecar {`d9x*&P$^7zHHs<>vtS
comer A>_#}`wAlv@cjqu0Os7}
comerciais +8qq#`Q_O3Fbm)u6BQ5`
comercial ;V8f)$-4mO92^!8D+&M|
comeu >GtR@@eeBX$;~w6-@?z<
comi 1mf5f02>Vi4(TM#5Y*Wj
comida 6%`lY^9=v;4FT*077phL
comigo ;w#$@2?7-Q6(S%B%Mbv@
como 2KN6C1n}Y3|0M(v`xrqD
comparecer 9}yG}4;cXO`uz;`=J)&$
compra {rC7Q-0J@S*A*D^)#u6`
comprar )-ehE^$fknHY?#UI!`ed
compras 0qWWjB>XEF<JCUL?cCGo
comprei G7!`k`vB+j;?M^r2oCh$
compro As5yN_ZAEP-uM6g(e(22
comprovante 3KKKt{rdj*<>2cQ{`~w6
comprovativo BI@QF5bzZM;sP7{@#Nar
comunicacao 3Fr~u5*6nm4EXBn{2c@U
comunicacoes >OS#9&BF4{?JN>BFBUld
comunicado ?(+Bg4)qKF2ptO}*82z-
comunicados +XV{g0UpctC@$OmCmSCm
comunicar 1`YZH7X$wg2Ko&K_U7gg
concordo (Y@p#95OdB?gB!y%E8vm
condicionado >gnGa9U~G8<=r68*x1$-
condominio 3*hwv`QrK=4j1(X9`f}C
confirmacao ==${e1p4*+9R3IaCH@iv
confirmado -sjgY{1+7V>(fTN*UQ<}
confirmar =I+)B_x26-1q}P-65{sB
confirmo 4=>^z8YdqO_s|#p=houW
conforme {Q?Z?4*U1$3+)C61^XBU
confunde 7}^;0D;L)KAqDW|5-1rS
conheco >F@Ut3?cmaBO?X@`~xHO
conjunta ?<UnC%mWwn#`ZHO?BCzp
consegue MZN<gE%qz#2j3&l;oHIy
conseguem @!aR{{qh?l3HcZA>f7}M
consegui &e;<4$@~B!`R*Iq*xCo=
conseguir )xqu`^7T0;&FCAx;?wKg
conseguiram |L4m(+XpE7(9$K{%-+-Q
consentimento EbtJ+Gy%HMJp<t$8!8nh
conserto 3FZjw9~T1?3KQ@N2oV7n
consignado )dw5%^9tSk9trOP<SZW(
consigo 4ameyE?++Zy|h8IoT#d-
consinto ^%)22^yKXP2qNVgF&;S<
consorcio %ptKcJ^Cu*)dVcp)XLS$
constar ;4J?Q4*lEz6%*<m8W<fL
consulta y&N3u*9!Lo2Sfw`BjOq%
consultas _2eqw^5W&?A`0*!FBAw7
consultorio @#hEw791NM3h@is-}CJL
conta 59THI4cqbbAOGhj9Q+Cw
contactado w)hk;@dL-eLP-S+PFFrS
contactar 0T=KI1_br?68-D$5eWbV
contactem %Jcd60s|5q_WL9V`}h0r
contacto 2mtjABKZjN==vGl?Cksf
contactos 0rdjs{r~YG%nb7>4+9+S
contador GxZ(n@){p72G-}+OX|!J
contatem Bj^hN3I_xN{|5s290cwX
contato 3+xKr9~bob8}IK5&*k&=
contatos 4e=V-@EGq8^VtO62@nMG
contem *#$1-5AXWZ4h#+xI1C;G
contigo 2mi-1?Cl)%+w(2#=-1!z
continua 7XcpjARzq*DFy5OE+hX3
continuam 8wDEL0~hof7y0EC3^)h{
continuar EByoa8YvS6`@rt<7~tv(
continuarem 4E7x50O#HDGyU5eBL*KS
continuem %&N>LBNia?_8m(K#o7PX
continuo {qGO?75>uhE)L8!`UMvr
contra =H1F57!V#N?bSEW)Wpu>
contrato 5%BB=$lekE#^Wva+V<wZ
contribuir 1sTyT@b?k?1SlF8@&MfH
controle 4HelM_Yw{7>hdV~?CRsq
convenio 1m)W!3jZ4$>fk8b0`v3(
conversa |LO+x3;YE89S+>&1sVe#
convidados +W5*aEiOLzyz*ZDwZGBG
convite -RbZ?EY|wU@FFDhAR!GQ
convites 2o=~r&e|H)=l=Q{3<de*
convosco Kluv<9>(ju5WUd@C&BR#
copia |K$DyCK?qg{P-Bz_v8Nm
cor 0Qu?|0w5_l`~V!|;@8*W
coracao 0VCuj5FHpQ*YPmV)XCM@
correio #oqBTDK{cL-3%nj-`T;(
correios +3?si^B+w!^EfH*-N?he
corrente 4iefL2Q~~B<K-Os_ul69
corretor 1QGM_=NSdq2j30&{qE=U
corrida x(@dY<qrh(4G<Ip3gZge
corrigir Cc+W+^zRV~;Ox`w3iS*X
corrijam {Sg=V2MG)W3<Lf982tt3
corta ^UDY8650<A_SYu^?bO-<
cortada *&53k_Af0N>(@X0;OxxG
cortar &^*r}(eeHe*Ao~06ZjD4
cortaram 1QON)?&=8f?FtqW;pOn)
corte HV5ZH6!abYs>4Fr3Bk<I
cortem 672sE8VBk8C=L@2?fL-;
could `U>n7_v;WRA|m$o2?7Kp
cozinha <mv_g`4uKN|J4)d=<wR*
cpf -~HzgHyr{9Dj5;t-~JKb
creche 0v+EjC>|a2@%beb&EERV
credito 68S*q2M*lc6dK|b5-cq(
crianca 008{r*Y_0^^%Mj2(H8d%
criancas 8x+qpx!pehu*gK_8MeIR
cuida <o^i#7b_VH1qu@5*97<K
cuidado <kRH`68Io8*y|tl>;F9W
culto 13l;y^zY`~?D_W^>I@JD
cumprimentos 0S*HT@C`E?{q_g$?DOUJ
cunhado `1$$(4)FUE3I*`~4g37-
cupom 5+VOHyy6fR=jkl{0Py7R
cupons 81?e_^waJb{r?T`<MZ?t
curitiba ?$+Ko6zMz-&-F&;=hW@m
curriculo <<toe>hT&A1nm*u<l_4E
curso CMf;>*9`vV;{WUW^#S_Y
curto 4fgUD6XXR95Y`t7_3-W!
custa 3;q%N_$?s?3L5+W@&5oG
custo <K4tGC?YiZ=hZgS<j29f
d 5(pu|{OZ%@FBsw|82kz&
da DE}Sz_xc0+2lE;9>FyNZ
dado ;uam@`}ySu85i>p4JH{I
dados 8~xnt^D7nUA_4*F=LZl2
dagua 01e|g76%d6;@}t?9{>8|
dai <uM2c#|Yf-6D$1;3L+8`
dando 68`KaA{7q@+yWN!-4*`v
daquele 1^EH=3=Rkh>Hz%t^zrEf
daqui {P!c{3i0m95at084D>eY
dar _~Rn;FX92s8Xf@O8WI~V
das 2P)?V>GT-%>-hZc1NH6_
data <Pz=|2qPl(>;NF|@aF09
dava 1Suiw`t=Fn{@4T<2@4VB
day 0OIrwD-I9j{U!hc@&f!7
de 5c2#13F#FS_w@c5-vaan
debaixo {}v196%P*p`|TbM=-%@E
debito =>^9m=r9=vxXexY(%r_m
decidi -3RCp9Rdmg)bAws2=MUf
declaro >;?na4;|tB7Xb1g6YBRB
deem AIT>GEZXbdEDh}P6cGXy
dei 3+36_{1gQm68iJz0{r#^
deixa 1PT}U?jREn1Lp7M1ONE$
deixar G1e6q5aJ~d`wRfh{qf-n
deixaram Eb{IN@ia9g?avnA&eO&6
deixarem >GTct6Vm11F$)YF6A2_2
deixe 2I2!L_WT$c=>QPz=jqr2
deixei CNr=f?_D}*$i_9_vC^;I
deixem `Pn4u5&-P{_UaPr?D_-~
deixo ^4b>;_bn$d+5Qv!*wpva
deixou 9TVIG)e|oz+shI6=hxi;
dela 4BZU~3+3tCB_-z)2=fOR
dele 82~8i^APeQ^z_~U@fQa0
deleta 4e;C}=mHcB^!4%f>-hNi
delivery 6#WYC_yY9^0}AdI{1N*H
demais DE#*-3HtrZ0nH5p0^8{k
demora |LE2t4InQj68{|f<>}__
dente 6$%01*Y+g!{_6M$00Q&=
dentista _v|MA3<LfT1^WZx<s0Dg
dentro `R3X<5j8aq+wU#5+||hG
denunciado -uoZu9qhc*{~6}nG$29|
denunciar *WxPcLfzNX8ZY|uBP$LW
denunciei 3*8syJ@@9^AQ9ddArkZ(
denuncio 4b|ux9quYQ5fmWd*8|1`
depende %GcUEF(N)L^&v03+uQWV
depois 9Uku-*%Kbq@eCIL-TMIC
deram *8K4*=Jzr7778up{QU9j
desativar 0@5n&JMG`xD<<q7Djg9j
descadastra 5AzJ%Cg$V%2LjU<5BvWH
descadastramento {Pqm)^7a4_@ecwm3LXIb
descadastrar 4;b_W^#&LL_xS-Q0QLsW
descadastrem `R?!f@d_3%>ew69+uq{S
descadastro ?j-IT-USy0>;Ek5+wJk~
desconsidera {J!xP0VD}4*xwb=;s5Ia
desconto EYR{P7U3%x^3y1^7R1yH
desculpa ?ex(yD<};F!6gs$;rHms
desculpe 01EQn)d&|g`~wBg{_OPS
desde 6!z9F+v6ky^W_Zf{@vUO
desejo -S6}Gy3q&X@KW?QCIv(o
desistam 2=6%45&_J@8V}kpEGI7@
desisti `pxYv3h*TS0sIxn4E*CA
desistir ^ac>*4dv<Z9yZ(&9}Nv8
desisto 2J`Lx5BBiw{tNL0_z46T
desliga Dd-;l_uA+O`s?^04f+%`
desligado `T@xtAr=?y`4$xK?FRJZ
desligar 5BT!|6#eo1`Ud$G2L=rC
desliguem 1Mny0{N&vA_8;pcCJ`PH
desmarca %cRReH$*)@?YTa=)TqVE
desmarcar u@>+i2RSb6;}0?R$*bn1
dessa 4+k{q1MJ(<_Yvh0^cEfS
dessas =FmFo;p4#7HW>IoJ~<x&
desse AKNV1Evx6eFDd2>9}W)|
desses 3<2LA(5(Ch^#&<T-tqVI
desta =k*H*?Z@QO2@UKY9sdj&
destas &;Bar_v6>l88hG%LohQI
deste 1OxZ^@9zW%?(7Z_`S<_*
destes `{yat`_Ik85hdCuO(jX>
deu 4)^x-03rSO{p<|z;rRag
deus 4DSg6_4ybA@8$W~=@;|`
deve A^`9L{U{6(>*x*e<o5XV
devia 5c%UO6%icr;m#oI``gmc
devo 6dUFf9qRxGB<}wJ;RN?3
devolve 9QpbOAQlxG@9`7s&F|~(
devolvem E!)o=_XI2m8qYW10M^F^
devolver &DqW<`Q9}M?HV`B+sxY3
devolvi 0RIFH5(?z>0R-(7_ZtcA
devolvo ?<VK%3mWhF`U>PP`UM2+
dez 6z%*CHYf`H5)lXT{r%<T
dezembro @+cGY$Nc*Q0^tJz|MLw1
dia B+Ur|>BaW)+ZF!<`1=41
dias *Z$%&7zYj%$N~oT3F7M9
dicas @BaDZ6Bzvj6D9=^92OP}
did *gg6R5W*hK-_j-u>d^q*
dieta 7X$MJ0qy?h01f&U00;FX
diga -4pUF5fdi#;od&&*Ye5S
digo 9w!Rr0?Oa|4E5P37626x
dinheiro %IXu;0UiAW9!&oACL|XG
direito 3@G#n<M;{(%>)G55$wna
direto <2m3i+0XOg_B0qbA{ILQ
dirigindo |18f5@ed8*?CTN^?gI4!
disparo 1?M8k)*0Un119g(6euR_
disparos ;0q|;-2UVn4i@0z9ta>5
dispenso $k{&HJkG(kOI6hxH&RDN
disponivel 75n5r3c~5l7Zx1~(B%#F
disse ^8)|q3>W3;6cFYR_#zn#
disseram 3FZF?4JZx^+wLan(&Y8%
disso 02222+6M9p;}r1*3J)FV
disto ;oum}=J4p{{WS9<D-Is|
divida D)k)#-0Aob0r~g%ED`S!
divorcio @azHw3Iy^e6dT?30}K-!
divulgacao =oIZ1<o)CC8Yc!S6CDv1
diz KKJ7p2?ZG*3iTAm?(z2f
dizem H^<62_vRH8*W?Ju2=~(t
dizendo ^XuyZ8UX|s;^r~p+ST&g
dizer @Y(J6I7ABx0_zFw)a2mt
dizia &GFJN3*{&<;wc>2(A(wc
do x&i_S0{{UL5GV-&3gQm`
doacao @Ye?I8~pb43po(+75?_|
doar B?1rf5C7!hCGy@D3=RAt
documento `UdR-2muu$`}gAd^BVf(
documentos 0vO;K1oau^&fYlJ>)hqq
doei ^ce~G1P$-?5EbtW`2Z9I
doente *4*18D>N_N@BAp<%hu)9
doer -|N5+76}yw>;o(0=I!C;
doi FX0LODgpEP7T@vT>;38z
dois {Q~j^`}hz43*;N`{`unY
domingo 2>lTW^$Pjm1?&n25C9An
dona IOq-T^cC|p?F0ww<Rj+&
dono 3gA1=H3!KL9xmk*B`*;k
dont 9U%(+1Q-DJ3;*N!{r>?V
dor ?E2{%78@Sh;PD>X*8Ak{
dorme 7V7oq2pt6!4c_nS^9S|$
dormindo 63hnm4lD-$6Ym4@0SXiu
dormir >;&u?9~l(z81D}4_R;hA
dos ^4|XNFxCG5{~7Nb1{O0W
dou Eb{07;nVcx2Iu|>-~bOV
doutor <=EIjAs{d$=ngFR*}cim
doutora ?djbz_9-?S-NY=<-Pxd{
dr $j!bo^fpg6=jl<s&BC~_
dra `pEJQ2M!c31lSAa`0m;Y
duas zX8@H_wz8%&Gk3b*~9Go
durmo <MQhY4FoC;AMYUQ*Xz;(
duvida 9Ods81vxJ%&%{K=_rA{9
e <saMz-TL<F9SR=);1m@C
educacao +cGKh<mm190~XmD8#EUI
efeito 2`l~Q{tE~n75f3<5$ECq
egua DFWu?2Jz?m2?^075C#Aj
ela ^9>r}`zi<y6af?S_xk@7
ele 5B>HA*ZTGc)CKJu8T$$C
eles +%eV}&D9p()9c|G8wUIg
elevador 2L<#y*Z&*=`rPc`Gw#vr
eliminacao &Egma`Q{Sy{uK%L5%=-+
eliminem +WH;oFYoZd6BqC!G$$tm
else 6xAyJ83W}W0}uWs=l2*g
em 1{@CM+5{2}{{QRy@(cXl
email @Y2%^0udh>7t<30;qm9h
embaixo 2-@ZS=o=Om2?G}J+5-0s
embora _t4oA8xa-h-1s%Ov;5!M
emprego ?%WaV1m^@I694@52=(p}
empresa 7WXRb>jw7w9}V&c83GRs
emprestimo Dc}$N0Q2++`}z0-2?XZ~
en.AGAIN 5)}de85{lnBQN{>4i)ti
en.ALONE 0|poX`SI`g67}&68~q^?
en.ASKED A`S2Q`SAEH_xAVg_4(N&
en.AUTHORITY 9~kA<1ql}(4e;6n=lJ&s
en.BADMSG 1nC#>Df##DC<y}f{_+M9
en.BEFORE 0sRR6^!57{0}S%`4FC!H
en.BLOCK Ch_{|{09sl)z<X;?hFO=
en.BODY 1{(wk@!;tC<^<Re85Roq
en.CALL 0|DC*1o;6lDewye;PL9~
en.DAY 6Xz8JH7N@S>gNC;`Sa}t
en.DEAR >iF>n4IUW&6!j$K@6!<K
en.DITCH _3|Yk`P1qG7B~GF7#b%G
en.DOESNT `63kA^e7n)==l8!@cQ=r
en.DONT @Es2G>m3CA^9TAB2K@m2
en.END 6*%<q;rIUh1^4wC1_CYr
en.ENDED 3JBo~6Au0a6YKx;^xf_Z
en.EVENT (f<z$-}?Ij+4uwq1N#x?
en.FEEL +!Fl)_U_o`7A)N!A1^uh
en.FROM `8E0X4%G|c67%8^6!iWM
en.GAVE >Hq8<6E67q@c9Dl*ykqa
en.GET =@KUM1^?&a@d)M(4I4c0
en.HAHA +R*AGFe5Al)U+7E=F#2e
en.HEY 0sPtY_A3Sj`Pu^K3I^y2
en.I 1NS2V`4kck;`0>p3GwG4
en.KEYWORD CII;U02BEAANcqc?eG8_
en.KINDS {0tKX(h2tW9~{^p@huS}
en.LIST 81@YNCI|`&`Q7vS>jMH2
en.LOSE CJFEq1ONmF0Qma}2IUC=
en.ME 6#5kb@ci@<;}G=%5Cj7T
en.MENDED =K2TmDC_+DIxFV`3I-bs
en.MESSAGE 4DJr<?hpv``u*7l?*IJ(
en.MESSAGES 2?75U9ts5+`~VCF1N!Fc
en.MY 6A}90_7nyT75(ku<qPT$
en.NEG 5f&2Z@C6YD_~PaM5BdNA
en.NEGATIVE 1L+U=7yk+V1@+|s4*2&9
en.NOBODY BPAjY-{IWm^bpVEI6ECJ
en.NOT ^945O{Vfj@0OAJ)?(G8r
en.NUMBER |L`XC5Ecyb6A9@F_z?pI
en.OTHER 7yASoD=r5o&)OdW+veBG
en.PHONE AQAo${}SgP7W(-P?Hv^V
en.PLURALS |Mv&+<{1SW?+NS?{0tEH
en.PULL 3)9s%5k4<20|G?b%+Jf;
en.REMOVE 3(f8;3G@*X^#d2|^Y7se
en.REMOVED _cZbj_U`)F79STK*A)EX
en.REPLIED <^eJ5{r~O2^bhnT5)K^h
en.REPLY 0QngO$@BL53Gv%B?hy?W
en.SEND @Zr_{Bn>bW=kX`T(bnAA
en.SENDING 5*HB{1M~C)0sZ<0<op31
en.STOP 0{j0P;qBxI0rS=l5daPq
en.SUBJECT >-GB%`Zg*d?Clue(fQ&1
en.TAIL 3IG)N`~LwF>;MA)0Q&U>
en.TAKE D(n9T7XA+f7WWYO9pvLA
en.TEXT 2?FdN>GlT_1rG!r==&26
en.THESE |1#_7_ahw(|Lp_V3=IVC
en.THINGS <sA4F0Sy8^;}Iew-4gEd
en.THIRD ;w9VpBsCEI{p|+u;P4Oh
en.THREAT BskU-<@fFZ@#pFY9U%7)
en.TIME AlLN-AR`DC0nZoZ=>Y`-
en.UNSUB {01xD80_=+6#)AP4GjtS
en.VOC Di9Ov@E8gd@b~Hf{rK$|
en.WANT 5Bney?B(S6@eS`UBPAQ_
en.WHO <|5)E{^<nu0}CG=?)K&H
en.WISH `6m1z_1Fgj0txLL9Rw25
en.WRONG _UQ@X0um|;<_z%%1?}w*
en.YOU D(U|f?))_T{nqZ@?BU@I
encanador DE<@;<lhhX1@a5x{}JZ}
encarecidamente <sI%A3)lMe4-ft!B@_)0
encerra >)sj&9PZKp%n$kPArd11
encerrado 2K_MS`Q7EfFCy_kB;F?#
encerrar x#;Tg12#4t_`@sN&9CgS
encerrei {~zQM<p>rT@$()O+Th{u
encerrem @bDu43Ek%V6dL>yFc=#O
enche 3IyID_A(tN$Il%7#NW@%
enchem 2?QtB3eW@Q68#7C5C8Y|
encher @dFbG0`uC+7##v088{gI
encomenda Hs{A5;?)lU4&)E}1m)`+
encomendas 3;7S}6$RrA1`6T+3mqIN
encontrei <n{dy0VW&qDBLOA0omB%
encontro {q*q{^%N8s{_GOY@$CjA
end 6%X+6`~@TD?CKQz><<0m
endereco HsGo~>f1mS*1$Z?@z2xT
enfermeira 72G52;^*rL66pR07y$<R
engano 3-{~y7zp_v{`dCn_749e
enganou FFqI+2kZjf?hP9bCjIsn
enjoei ?h*>?4%^$@IV0H{DHR_m
enquanto &ivUl1|c@|>=!2E$@0+Q
entao 9o+{J9P<<e4*l@F=L+%>
entender =^W1}-2XE!%j7%};MvZ(
entenderam +2BUg2IRiJH!0L4Bwiyo
entendi -p=YUDLW-W#mYg~va_wQ
entra `4s8^`{(TGHw*6tEfD%6
entrada P6GB1(BK66AL;q;82kM(
entrar @XrAULM9py($@?3;o|?=
entre 9Shn9+QS*Y?J4W^E&l!>
entrega @8kmg?*Hlt_3!fiBl7O<
entregador FdNYm^baB!=+ZI(Gu!6(
entregar +U3VJOhPIf$hc6{&cnsH
entregaram 0O$1<4hQwz1Njg4;q~YL
entrego @B9uM4Gbd&`}_dv>)+t|
entrei 9^De^H0jX!CLF}{I2ji{
entrevista `t#i=HQ)&D2Js;A;q&s+
entro BIyYF0ucub4+sMo5DDP`
entrou FyreM0S^cj{^=0u*Z=Md
enviado 66p5n865Bw@9XgK2JhML
enviam $~nLj(gz{x{QWTb+W-#D
enviando `Of<V-~Sy!^y(q_;rQ*t
enviar 5eXYN%<$v{rtIt<2_g^U
enviaram 0}kc({oM}h>fiej?CuNp
enviarem 3-S8-4hsJP1@rg?_3ifp
envie 9@jwN0NmZ;C>jG39R3Ot
enviei _v80c9j_Y$^B5)b@B`%Y
enviem 4%#FJ_2AI|7yR7^8zK(^
envio 0uM0V3KZhR94hS#ATk;K
envios &*nq~-RH&k07cj)S3WiU
equipe _SwlIAs!tU{pv8t;_%+y
era 9^3)?Cp!Tt1n36k*VX^`
errada 2P5DP-2C+N;PfI)9q19j
errado Kl&F12KfvM;PnXe6axhQ
errei 7~a<j0}me#1r`7N()<Pj
erro 5)BCF>lYB?)#eS}>-X^Y
errou A>tn06#Wko3<U1#1{3~4
escada 1L5i-4gnto>+m7o2jAM_
escala ^yktYD<KCV#oiOp(C5G9
escola 7w;6s<Rj!b8W-jX6#NGR
escreva (INxe?G^(Q02BQp6$udp
escrevam +872*)A9@p{PZI>4CNN;
escreve `V`v;@8t9g7Z2<F8Uzjl
escrevem +4dgP{0Sl>F8BWo3D)-8
escrever H_-$cLnRp&_s|pV_1*LO
escrevi 5AXsR`swvK$q?Yx^Zo+x
escrito 2pI>{(dZulwcHgO9pCEq
escritorio `4IvV%+uBn-#P;eJs$k;
escusam ?$Q$7H0avY6eRcbA1W;%
espera 5fT3J_YnR0^wR440u2KM
esperando 66)d@KnoKB1obKO;NS-T
esperar 73bR>8Vf8G=@2pJ(cstS
espero 0RQ+50s{s95cUxE4Cw*{
esposa &hzydF!CE07z8%X_s-zx
esquecam 8uus4CK~Gu7ys+s<PHP>
esquece Hsci(4kqz7@!03o{0i6(
esquecer -5e3%0pI`v7zpU*4+9YW
esqueci <sIB4=_X3~*u6m4&d$Et
esqueco ;0MV&GaE$?02?mWw$#AE
esquerdo 5fcF#?f(%9>HQ!0?D6;d
esquina `uH;5B^uHbEf>!;?JqtR
essa Lj?;I2Ky5V@d*q5746nJ
essas _Zk8D?%w(41os387cmLu
esse 9?=&30Tt{X+Z_1_==2-w
esses |N1t>+1t&&6b{%xF&;e(
esta Boq%Vx8)KC(bpCE9ToxW
estacionamento ?H%U_2PQKG8u290@#N9z
estamos =iTK4@EsWi+7Kw~@Z;~^
estao >=YL3=m7yP1s2jM@dX(L
estar @czRN>godK3H=J^{|xQ`
estarei 7v||2-XIh$(ar|%^UBKW
estas %nmly=i}Vu1~}a=HbpN0
estava $NnM}Hq+bF79{=v9uyf2
este GYI<M^e7hq|KRK6-Tm+V
esteira >jmBn{s$KY<r^pb*6#J)
estes 1oQ<U@9Es@5g!a74-)tl
estive 3FhSs91`&Z5FHKl@*wjN
estiver ECv?dF&o+u5F^nU`5+uE
estorno 5BB9P3<^3X^!+W}@%8oM
estou ^AOz~5C9$d{r(;n<?ZA0
estranho _3!o~$LtpZ-SOld<?15v
eu 6WSH<5&Qi61^w{n)fW8p
euros ^z!i|1?U#r{|Ws5+w}|b
evento <PicY;rs^vv+o%hIpO;2
every C(<Db@BaMl-u(Lw71{6+
ex 665|MBO(Jp1p^8A=Hc=2
exame {_zFt{sjCl4i4-F`~L(6
excluam HV*{t=LI1c3h)OE_3qj0
exclui _aXx41pn~V5FfW493~V6
excluir 0u~JY@DdFR?ce_F<^$^V
exclusao 5+MBf_zd;$69(QY4<Z`>
exerco >+B@rDi7P@1p5>wD-9p}
exijo 2^0kH1PS;G1oi#?@*EKM
existe Iq?kVEF1s^3+3U_?+f}N
existo 0SGwV$mQkg1r5^)P82Zb
exmos >IVSl4)X;82?OT<1pyKN
expirou ^bFts<^vr60R<8o<L~qP
explica 80O~&5H15U0rn^K0{8J6
explicar 1^DeP;w%pn-_Rf60OjAu
faca BJ3yY4*=T*4FKaFEf*Fm
facam ;_p+^>Gj&e6gK!oF8><w
faco GWGO1C;IFS<=y@n;1c8b
faculdade _#D{v8Z{al5F{b?)%fh<
fala 0L0cS0uM0x<=HIl-OjSt
falando ^Y_pxAp{Hv>)as&+{5SN
falar 9qI248x|iD;R+)8*x%r}
fale @%H8)8zLz8+~73n!`AND
faleceu 8~!NGJn6~R7aZ#m1v4oX
falei Jq-Q#7wrS}?$H(r@ABsH
falem &i1!aE*dcC^%p%J?77mz
falo 73#qs3ltIU2MjY3)a&#H
falou DdRNa4+8B92)OR^?*sNI
falso 9RLmC5(D-F3iR>^2?7ls
falta 3;@#}5%~)z;pH3I_4wHN
faltar -Q?vL8yX+{^Z+Nx_T}RB
faltou xYW@s%>+LE)#Wz#vb{a1
familia {p}R&$@KCH%LD2HH|h)y
farmacia `2p1y7wi81<_8k*-sAi9
fatima ;V1&~=;rSU{Qm_H>-H$~
fatura @g)uI;2-7l_UG&x@)`Q;
faturas +#M<5)&A(x8VUvs@)9Z%
favor <Rb$21sn$bBlZ~X@d5iF
faz 0090QD(~?w7cb@53JmTR
fazem _1NqN5*<4&-}*r6;O^k(
fazendo 4dw^~93B)F@!%Wt;0NFM
fazer 2(9l89}5sS0s9W(3i1CH
febre 7WUKx=r0cA69xkz1L*ko
fecha 9uD*o4+r}Y2jBPP>HOmg
fechado C=3q^+9Vbh;K~r-75wk|
fechar ?fuCw4d^ri>-|Cb(Deo2
fechei 2@M_0_#g@-77*nJ3K|L#
fechou 1MV*S_6PkI-wXc^{s!{*
feijao CKUhn;r0gc^W_En^z-HR
feira ^b;K80x9t<=L_T^?I<e^
feito >gLul3i~Gb#@;yN63W`Y
felicidades Cm;*z1MuM-761Ge1QiPl
feliz 4Eg8j*U<kQ^Be^Y?ieo=
feriado ;^yre2n!?(1{EdT>gwFh
ferias =PL)=6bj=M^&1HP=ph9B
fernanda !sp-^_x&IvA0IjC@6`6g
festa 1{~)u!Tt)|t>`M;5YgAo
fez ?)((p8X?W?77+6!1sMkk
fi @Z%@F1n0aH>>}s)Dk3B)
fica _}jw^69gLn>FFf%&A;m8
ficamos 821hZ1^)2}`tIWt3<K&7
ficar 6&C{m`1Sbh?h*wJ`w0;D
ficaria <5$oc!_yDg9vUMv{P{)X
ficha 6YcZ|Ox))UC<OEJ1Q_=g
fico >FMtN{`w*i?d2Nt;qd(5
ficou (*w{E?Ftv^{U<dW|GE<C
fidelizacao <re@GA_@cZ`SCFS@c9ht
fila |M>#${p<Gi5*+vt`2rjP
filha 5c2XW4IB{y?fVGO;Q9Lf
filho 0^K3u_wESWKJ)M<De*2R
filhos 3DN8%AO#8s@ZbRE-09oo
filme 1`XsK1>5uM&iDTU5c?Yl
fim {T1F1-U$C6@+|x0?e5{y
final H~k#k3g!9S6yWeOFW>|%
financeiro =;GfT7!(T-4B7YA_Q}-w
financiamento >-*&$8TkeY?&vB6|L*SJ
fine 4&(qF4;$zl?F9h_2?OjG
fins <mvVm3jYQ11^p@K@bVSy
fio 9SrRL_W$4?4g%*P2p$I`
fiquei #pTO3BR@k90sK<4%CO?Z
fiquem 0wDkd<IwZfD;WnE8Vm~w
fiscal (GuDx-1r~;-0~I#`0?-F
fisioterapia `0~>i2>}K54i5?Q_UYjH
fixo ^8xHU1|B66%+M&<$JWlo
fiz )kNd)*bx){BmEfIBNYS(
flores {^aZn4*3HC7ytS00pIEu
fogo F!ulQ68Pu==-U48{TSZ|
foi 0@Lmv7fUoO2=Ex;?DWp^
folha _5kM{@H8Fo=-VFU^yuC1
fone `ZD_(-UJ*O)$<zh|Nq?I
for #pL<~@+%Da3g`m%4f^N9
fora {PqL_|J?}p`Qz9+3+V&;
foram @*KR_$RHdsC<-s{-skny
forma 85`s3<?`#{{{#U4<R1|E
formou 64MOl6a3@`6z$#?0x}RT
formulario ^Ebvc=JFu;<-<Ak{^Q=;
forno 2m|>G^6d#21Ofu#Blqt7
fosse _W}^}?(5|f8XNTb9QYk4
foto 9rxKB=lv=j+|C)>2Fl(U
fotos 0O<GV8$2942jC#$_50A{
fralda +4tlf5+55B=NBE@^vc@k
frango >-y3Z903XW|LrLb^wRX*
freio <^b3V-S;3c3GomY`0w@Z
frente 1j!ul^Az+g@$T^b|NRjC
frete C=>Av;tdn|@Z$yA^v&bw
friday 3j*;10v#6|@9q)Z>*w$H
frigorifico >+k6l8uan^2nQPu@!$Lg
frio `V9a54eaUz2JhW1`Qr}^
from <~!g4;q2q)7!|xG11Jso
fugiu 5DE+V+1ddK<Ouuk753!-
fui <pnaM^C&GB<H7p({t^Yz
funciona 2i(yoAUrS!!`?2s;nT0m
funcionar 1P~bD(HQ(3<_7s1ANlh6
futebol ^79P%H46dv1QGKE{r~Fy
ganhasse &jt|!=JpK$1T!oB9s&yF
ganhei IM3uC2lXEl0`(r|;osCg
garagem ;`G}e_%J9b_}fR#)W!6>
garantia 9Om^3_2vNu3-}578t&yM
gas `1lh0;QRCw->&}k`Q+@~
gasta 01*P->FC_``v~zE`xzG;
gata 5EBFR=?Ux&`}*zu69OC&
gato >+A$C0s=GK@c%#U49Us1
geladeira =KJI;E(AUs5g91q3GD6G
gelo >FpI583hs)1N;OZ;rIvR
gente 9?b&?5a;pc@dW=40}Ki3
gentileza {rnK$EC>1)82$t9{|^BS
gerente 0v_@S^8E<@+5-d*00;2#
get AND2YFx%hPA|UY|JKqpD
ginasio <J}*`RSn+f0w3-6GaW4S
go >>V20=<(q883geL2nPcc
golpe +6KBrEJ;B8x7AU;z0uae
gosta >E;m{9wR;o+p#Xu!`0H&
gostaria ^5z!zF!=G+4>R%(8X*ZA
gostava 1KA%D4jB#Y{T}tyGye+s
gostei >%{mG5fU%^=-e6L+sw}D
gosto @B1MP1v@7?{P_*z_3rrd
gostou @c-#g1Q-z%<pLny_xalM
got 75wuI6%7#o-{$)G1rzWW
graca +~eFLME?u_8y!Fd$<Wru
gracas _4)hx)Fedp_~I?&-~J1<
grande @HPPK@&ftf@&f%D8xk1p
grata 2NTRJ0{Q#q=Lik}0{{pH
grato >+K!t5fJ1h3>W6|68iri
greve 3jOv4;~M}O`2Pa=2lesu
grupo ?FRwA6yOTg_2L&D>-qNR
guarda %oM{e9RV)y?=30>(c#_Q
guardem *#g-&{~S5^=hYzd+tlUU
guardo =*aFc94;Lu$n+!7<k`{C
guincho `RW?t78&*z6b0}C<{23Q
guys {od3L6b%a)?;aD}{pI4&
ha 8u|DLGY=CA2jLGI>-`4%
has JNWh(<puQo%Etlq3;hlF
have %?;5c88HV9;pQ9t;p+<5
he 5c>P}=LZ}B00#K!@Au~S
hein -qYwa9TXNA&;>2r+r{4J
her _ZS2e>+R_eDkb{?86FD~
here 4J+#V=O6he`77cbEHVuq
hj >GI+hFBS(58V>y7`tafj
hoje 78E$@<PhxuCldD}DIzE_
hora 12hf><=+MU<OJm|74jbJ
horario ;MK_n@cJk|3Jfjp-S+tJ
horarios 2mJ~N^78r33ikOE3+(#?
horas &A{aw_YNxy=jAuO^5ogt
hospital 3<%{M=@$bK-U;se()jE2
hotel 2o59M2Nw<L4e9gu9`Ok)
houve `QGUxDkm-v2mMOF$K}`5
i -W(13>?H{w{PiL9;q(6t
ia 1MlhsD$wWR4J-)u2`48k
id 7Wn$<EAa8)8SBvvC-?gu
idade 0Vn(C-Tog1;oa)j((u~y
ideia 1seeR_YMv4=MEb5|Ni&d
if 79Z{K_6-;i{q+(7^Yse;
ignora `tsW`-YYdAy4^?7&BoBy
igreja +$Yr<(BwD_`qM4R(#8Sc
igual 1^di02HYG7`0OR-+U4#S
ilegal $KcdIEH6Ro>F^a7>$c{n
ill 4h``L&MGbk(bEIu7u(X^
im 1uX3u`S05T{P5)#1v>8#
imediata 64MIZ2@e7L_tO{*2m<m5
imediatamente 0N@895E1Vi;{OKd^B?`~
imediato 6cjt-BKywz5gp(g5;zs+
imoveis _52$VE7sfJ5Hi>bDI^Lp
imovel 4%#fu6#K*a9w5O9E;b_}
impecavel @Y~TJ6D&3r<sT#Q*y7dR
importante _3hq95fVi4+RilA?!nXI
imposto >;Ug01}GsL_U9$p=+xTU
impressora `w#R4008sx_yP6*?&<UX
in 5b63S{5lx-?bICa(E;Y$
incluir ;RoU{1tc3D>I5R!@5Ri+
incomoda AjG^#CQ3dj0nR|r<;ttR
incomodar 9Sq_G=oK<F@aG!(<kiXY
incomodo =_v^11{L7#7#P>}3K<pr
indo 3eWNj7v%>h_Y5Q8@9Oam
infelizmente ;u+=t`78bY=k^FC*9igk
inferno 5gP0r@CF_Q7x)AM|M>Cu
informacao 9^vK_3EVC6*Vqs4`0BzE
informacoes 02tX43nwbg-r+F+%-q-A
ingles ?Hd*8=RO-15Z^c2;NsZu
inquilino 4g3KR@COO{?%xvK0qFhS
inscrever 5(^jn-1_p@-{S%m{Rjl<
inscrevi _W17(<q8HF>fs#u;PLwD
inscricao ?D<u~E7PpAFf7(B9wsX>
insistir -83NO@bT2i{uK5dECwV9
inss 85ZL-@&*~k+T0!KAmQ%w
inteira 6ztYH>;@?W+u1nJ*WJ9r
inteiro 0w2Ua@yIv9;?6b^`p@*Y
interessa CDZ8+6XX;c;Rh1+`2zXy
interessado 2kZY9@5}=R1NRN_5!u})
interesse 9_{+>A<p6b8wcwd4;|wu
interfone 79r&M0Q?Ua^ZDEa4e1H|
internada 90&i`^Zd~X4Gz~691;gA
internet QoZvPED|sg5V<VR4BXo#
interrompam >gyf+LG0$`92EW^DJC5Y
ir -L=_2Doj8p5yD2g$IjE~
irma 0{PT19}XW0?adqE=il4M
irmao {^r*Y0ud4Z0{0dI+Rpa)
is 0=D51|NJ98;o2wF?bgrM
isnt ?+W)G`4R^7_v8To^XLBY
isso 1~Bgw0r?66^9=v-=IaP0
isto {tW-|7YX3kCHess77_a?
it zxcrg?jb)h?(H<q{K3}2
item 3itLN<q8Z6`tcFl=J5Lg
its 96tdB5em@xJqqmq3@8*P
ive ^brOA_5Jq>9QqFbCiw*m
ja ?*<Ig+Ts-6;ROvT7WfR}
jamais ?HkYi>dH9))(9;e_V*X#
janeiro ?;79+6#)s*{tEUP+xh<Q
janela -}>wZ4ILXB3hFQI-1_e1
jeito B+%^?9vvMb^Z^*?^bhU-
jejum 6%gSW3?C#9?cX2p^W^IC
jessica 1`j3m*69`F02%@_9rY*e
joao ;|lur@Du(h{QdOz92x!|
joelho 0OcD7@gp7%;NceL-Us~i
jogo @%G>r%i|C0=iNo_)YlsK
jornal HQ^ls5&Q=e1q}EY4gUB6
juiz 5-8aj*!U6&*3Uo&|Mu3-
juizado &+#JJ6WYAGI}ghUMJ6``
junho `~&_M2>c)?@eKg@`vu<w
junto 1N#o`^ZM)u`~e9N{|ovD
juro 84cwG=iv+e+sXzH0rcGD
juros <k<H(3_(L3?de>=+q~Gd
just 4Ytw@`|C0otK%%d>%_L#
k 0`>JJ8V3Um#l;8T@B8@r
keep 4Bp!d5*hzB8R84(^Wo_D
keria Di93y4=4@^)(6-3>M7y^
kindly =<o~x7xCEk@G9@n2_zmM
kkk _tg3nE&m`PDmWR`-UH?L
kkkk DCiLl|M4CH_}(A@>F4Mn
kkkkk 3cBhy>J~T}1pgn&;nLm!
km ``OqN<RvB(;@~RE;KAn4
know `TyJ~4BZ<G^7JLt+1cCR
l {TSyR=;S5=0Tcx86X^)_
la +A-+*+!7Jj3K$I*_5Cc_
lado A?)k@7tjz3Cjj~33>Eqn
lanche 2h{}i?(hN_4*l=`4G|m(
larga 3<e$U`RE4t59a$95(NAg
larguei 4-^au1_BcR6#N1j@CFb0
larguem ^Y1z4IM&g{B`W~|Dlj7&
late ?Kj*iFVY{@>+v=I_t@&<
laudo {sHb0BtH-y0_6bk+V0-=
lavar 2>IVH6z3=s;^!&y%IC|}
le 2LCDT5&`7@4*l)?=n)<(
leave `>gy!6&)v3BLptC-{8m^
leem _YM%|)fnFQ{~*d9A|od7
left 7uDz*1r;$9=F%eA<KgJ*
lei >H6Ln;29ba^4SXF@W$Ey
leio 3cmOMAp#*9>-8V;$?xF&
leite 3j_!W>*f#v6ZHoT{_gJz
lembra =Gfyi1P3z_-rp+I<;3!}
lembrar +#~Y@3)bb>D=HBr77H;T
lembrem 4fHDT8UW}S3K012BqJOg
lembrete ;3M(|8yx8M8Vwx``6vbk
lembretes {p9@$8$mwy6Wb~U*Tl@|
lembro +Sb%G6*C+t;|NFQ$-CFw
ler 55e&;0sJZv!TcH9(euCQ
leva 1`6*G4B{pQ`}z_J;@#lq
levantar 2pj<I7x@V51_$!@1_B2M
levanto >-q)~2ptUy2l6NE@AKc}
levar @#p0#2q`Zx==nCu_1D_v
levei -|qbu8Y34+D=QEN;Q<Er
levem `V{B<01N*Q6#)bc1@a8-
levo `SJGy`Y#F%=Lihz(gg_5
levou 1@$B8_z2wo9_Z)%5FPjg
lgpd `1L053Hj;v6am*S2Llx%
lhe 6bT>f@A>u@2KoN>`wI&W
liga #=PMzHZDRK+zK%3%E8Iq
ligacao @%RA({uTNY<>?*l2=(gT
ligam _T1+m2p=jE;Rq4r-sA({
ligando {L0`r1T`uj&(lKC*uurW
ligar `0xD^1sX3V^X^E{#_ZF-
ligaram +SA299~T=c&EYi8#k|1Y
ligo FcI?g7vbgu7ZdU>0TLDv
ligou =idS692xo~5%&Yu>gNCP
ligue 9qi}$DgN^g<k=7B3J2-%
liguei >L~^1^eEi+4*}XK4ha(h
liguem ?H=(A015-}3H}ZHAM@D-
like <RK0p)7sbD4lCj-C@3QP
limite 0Q3{`?c^H`7#$ev6eSt`
limpeza 7XRuA7Yhp@1mzyx&Di7y
lindo D@DsE%NH}p(Zfo|@4ddo
line *7f@H0Tufj4Ik_Q&nr07
lingua 92@%F4+ZiQ1`O#E^(zh<
linha 4Ato$=ItCCt=<#q{N&sL
link 2+1MjJQM;FSqTN~_!0v^
list 6aCr|_zm<1=n4o00tyNc
lista 2_oke5)&pD0LU5&+2Q`_
listas *Cyrh57@ZfJ3iD6I!-M|
livre >Fgu*GUw{<A|dk)2OTLQ
livro |Kt?m@dEQ882|tI8W{re
livros ^Wp{+6ASIx_XrmZ2KM~-
lixo 7!()E&i(5IBL(di83Ya?
lo @EZ06!t3Jv`7qcc7Xv>F
logo AusFf@7EjK_3|G47un$^
loja 2k`v?0s!Ci?E<<M^g0_l
longe 1seJU@FpV&(dYc`3)}YC
longer <@P1e+z1p0>E#Fo)Y%m9
louvor ?GXO_10Ns*zv(#R?$F}J
lugar 2MiDQ9|RZ%`}Oet0QKAQ
lurdes 2<yusD-9_U=Km@W-SOe%
luto *C4t+5+6A8*3?Gq)yBla
luz @9@JnCI%oC`qMAo>E_tg
m G#Byr)B6Gm*Sq!y4e8ha
madrugada 8t)$H=Hvhl_x$DPA{-L~
mae |2pmj5fTI7`TqtS{}m(q
mail ;Ns*N8Tl9l?bRLe+~f4>
mailing 6&?2s_5a%4FckG0EE*&x
maio 4G`xU0oM-n1^DX^3<lx*
maior 8}S(9y8{Rbzvkrx8|)SO
mais 4EX%p;tLQ5{0j`^*#`0f
make 9RUUc1tAk2?c)LS=?nS!
mal =MM<$05=^k9U>6l-2CqP
mancha <?aUo1RE>;@ckj;-0SQ6
manda `_}sm2MrP%`uq>}?cDA3
mandam @Eg%4>;4Ab<?9vI?(P2p
mandando {N)G@2O19%{r3X))B*Vp
mandar 5(WbY`uYbB=<N3R?eg9g
mandaram ^~B>eDHJ&n>E=AN<FUK!
mandarem `QIhO0V?PZ5C7E=8TkkU
mande {M`Ng1O4>+EFcyw2kjOa
mandei 2>~1c*X9c>-Vo#V68#+q
mandem `wbZR0r>RHM&ASf?)4H8
mando 0qNuj85|(;?icye!{qDv
mandou ?gzIq11C1)`v)`k#nbWF
manha ?BfCZ6ZQQ86$>fz4hj1P
mano D98d72GIN*3Gndp688N(
mantem 3I-JK0u1yV@7De9=oJGH
mantenham 0Kz)qB=q|L8twN8_c9s^
manter @u<i&8Z1LT@cTZ;waV1a
manutencao @B<j-8XDE@2M+-h0}2NT
mao &>%A4*}>Y)=N<PDE+ruG
mapa =^Fv`-0<20{SOi&^&KGN
maquina *y+O=1tJ#)3iTt}>G$&a
maravilha 0OK0`3jWpr6e8as6eJHE
marca =L+W*`5rRj>D4CD?bX-T
marcacao (GLFTza2g!(&#1B@XF%1
marcado -2BNk(CaDT#=kJ{<H_N{
marcar _!0r)2KV;{9~Sl$As8<L
marco `0oZB`U(~z_X!yG>HGcf
marido @A3Z?`Ys+I-OnQ9)Xm85
marketing #TF3a-`CX2B0BFzEF>^S
marmita =>Yr&{udz!3j-GH0M`2O
marquei >h8@n7%nj<5a<Zt?AGkx
mas 2=*P@{qGqIG79eG9~}}l
material `}76(^dB7c4+!=T_#O)a
matricula 0Q2G~@)0yY_6s}6<Kg4;
me 0ud1b;PLSg{s-+G1o#L2
medica <oetkA2u)T-O(2F%l5;>
medico 4cj8u=@SqN<M;vi4)5mm
medida @CMgC2`MifxxhEf&fwMB
meia -}2EA3p*zH-Tx8m%h$-&
meio (&rY={2>(;A|~_?-~<y2
mel 3<UiUBoyoK8{-V+_7(dp
melhor 0r&m*`T5|?*b?Lj5dr@S
melhores 3HJ352ILhG+vPF&=I`G1
memoria <l`ygFzwmkDl*&=H##mM
menina ^AgV_0vrwU<oOE?_uks=
menino {_xT<CcGO5@&gg!3G&Yt
menos ``z0x9SIZ)1<fAJ;ppDa
mensagem {N6bM90~C35DC%}A_N`?
mensagens Ch`6L3hxjS3hnv^>H!iH
mensal 4IlUs4g~A(`1JZe{uK2J
mensalidade 4ITv<(F^_Q1_BKX>F4z9
mercado {1WCc_W2j&=jtW$*aP9v
merda =mQh|;1vc8_~`oZ{`36+
merece {reBk8urxx79raR?>9Lg
mes 2@32R1Qqt{8u%Rh>h%rh
mesa G!7xx1>yAy5AW?1B^U=H
meses {U7}k0MYcy?g;V(2;S)X
mesma L*NYd_Y3(20q*eW{w^0P
mesmo _VfJ%3GE3eC^sz9@*npL
message Dbn-_KN%hb4bURj*6+*#
messages 1r71w|JnB92@(7H<^m8F
metade -tPw@1MdwF*X0n|-`D2{
metro ;q&eA4F(qh3jp*H@d(}g
meu 0skJ@^YQK97a+p~1R50;
meus &cpEl1sWD7#1}Q&wdoGc
mexe -udJO_ZAWe@a`ev^zGj5
mexer ^#lA2@$(K77z_OY3H1pO
mexeu 4&bsr1SnWDz`RJoxXHuM
mil AO_;^6c-Tu{p$ef|MBbs
mim <tgah$}blD00{vA<_rPm
min 7DxvR@)Z;84doQ{`t<tl
minha )W`uJ{qzF+<<K73?A!k4
minhas %i_W^7!eXD?a?5`?ZUs~
minutos 4g}F9_3a?R`_&^C+uZBX
missa C)xYh5FGg_EZgx79R~$4
miudo 1MbX01@0ON`t=d$`1H>U
moca F#Q7I;P~wO_X+0~BnbT*
moco 8~E)LB?c1L%KHuh_Wtnu
modelo 3H9~+^7R7$2k{3J{1){3
momento =@IAz1tcIK`|Tgf_Uzy6
mora =mX~*{_+z3^6v=xBnI{W
morada JLu0cxwSnD*4`<;B*E7t
moral 0|6@7?+ok<1s>Sz3L+vD
more &l_0n+49x8{u|XREFT-=
moro 5!U$m67w7?+3XDA*#+zT
morreu ^z0JG7X91m86mj`5FRB3
morta `27_CBJ<<_5YzV@{@4Km
motivo 1q8|)^%W`~<?J)*?(F5y
moto )d}1r{~8z%-qjS|=+*S)
motoboy AmR-H7ZU#z+sOCi!|>(i
motorista 1^ej<6(H;q>CW>A<Ky}G
msg `s@o2-Rko18vo`Y^#%|D
msgs 776hS=;I{%@(A|>CE4%V
muda ^&H1U_UJF{=-MCp=jz_;
mudanca 5fB9L@Z{S94;JSfBP$jF
mudar {S5l;{TJiy4(;Y9>n0oz
mudei Cg$%B_URe`$+!6c9_-)%
mudo 4Db;ZIPvb~2NDP52p;?<
mudou 5z*!r`4%f0>DeON?$f;K
muita {pzta4mC;f)#)e9y}QWP
muito 2M^=^+yDa8{lFRx3gP?Z
mulher 2EYLg3LYOh67CY;;NlSN
multa 8~Wi186GDH2KyQ0+VA$~
mundo ;2g9`IyOkr=>=TU;ibO2
musica _v!Hl2mA&U`V9uk@c-u3
my `1|bh>?IZ^1^D;j^7r4}
n `}+OrCK~?zEd=Wd4GRbj
na 2KVOy1T_#N+SD`3*znTg
nada 8us)U7VQ%E>IeSP5B=W+
nao 8xI-E0}>1l3i9X|>kth7
nas 9U;~w-P0WNy592Y{_F7p
natacao ;voYGzdtwl%k@g|?asc^
natal 4*UWa7S`kC<^TT*Ar|%$
nd _w^0z1?TYN5)$?O{1*`w
ne B`6U3;_CSq9|hVdAuALn
need ;Q{>&-3}il7}*#H5#H_W
negativo 82jrx4&d(v0UGz-1QrMt
negocio @AVh`BG=T%E*{?v978iN
nem <`D_>5ZD6*AT<OI@){=x
nenhum {^J_=3Hj>{4k6wi5coL+
nenhuma @B<U~ArRF97Y*YJ^e##y
nervosa ^6m}%C;8p+5H0x;Ard|j
nessa 5c}^E4geec_Vxw)_yYeA
nesse 9wP(v4GIA35AE>~0q6?t
neste 0XXO*!SoaL$?EzV;qC#s
neta =>ys?{0lPk0sI5^1K|DE
neto +W8UY7b^<@6Al^${NEPY
never =nw$?y$c)!=m-ry{`BJc
new (C5ZKG9*G8?KV#P*3{0+
newsletter 9O3dB`xPQB`1%3l-~Qt5
nif =Gw|I^7<Ve>GV0~;NRoY
ninguem 3D6x3C@2OQ1oAN8)z{qO
nisso 7SIm=6S?&500Z3X{RiF<
no 74QB55&;JT4Fm1=4*co{
nobody ^ae8gzsCI8@$AY8IRX?5
noite -rVXG|2!W5?C&b$+v^YY
nome MC29e9ufo=1_AyK;T#1B
normal 2Hw~z79bP-$I=+n%+|}@
nos Am<A;P9G8G=kxvc{P*Yu
nossa ^8WY=@E-pS_5=j?2nqx8
nosso 3=Qla8x$}Q_x>8~?)lvd
not ?gB&F0W1j@6Xgl_{{8t0
nota F!$>U?F9iI-O>Qq@b%*f
notificacoes @G96Z;@%g@?D-@y_VxDj
noutro 4D$RD92_7C@ZcWl=k^Qj
nova _vhvr{}wSF<qH(w?BvMY
novamente `Ys9J(gW)L6$b4Q6d*4h
novas &e%TS+0W0-;XBnjGFdj`
novidade <^$0)^cf@%<k%<!`o_o7
novidades 9ueUy8tn?^1oaIX=i}7)
novo Dj)p#>Gk~=0|f`_1rO;9
novos 6axY8!~gjF;_n$C0t)lq
now {sRZ`1R3!P5(WSr0VojX
num _6qR<6fpk^^8Xa<_YC_6
numa 5ESbR!vy^X;sEyF{{0j4
number ^yv%p0`3az3lQ`O3lRJV
numero _Sg^(0ru=42M7KL1NQ|Q
numeros 3feN-IW^H3B@p8K*)S>`
nunca 0Tb^K7YPOB@$(Ay{{Hk5
o -thPV5EBn902>PL`0wE8
obg G4KlsBl+$3<@@dS0RRIc
obito 7vvS{4iEDc7yrf{038ez
obra ^ZD%*{}lr%^5+NY-wWOS
obrigada &?xl+2`nbp^Trw9^49a@
obrigado ?IiQ@%>*1A)8G;)^8!Qk
obsequio <?0gg`t-;M0UO#R1TrZ7
oculos 5aQ(#1Rf+D8t^CLBk0`b
ocupado sR-#MATc*55aBuI-Nnes
odeio {P_YP*5MKlAps!=^ymr-
of 9_tDZ67wJp1JxeY(Awt%
oferecer >^SrJ_YK~|CnNbD7dRgb
oferta (gy1>|LFhe2PPE+84e&0
ofertas A`%Ga4jKw0?FjlH<^clm
off ARznp84dCTC-M>(56k5Z
oficina `~mO>9tslU{TT!j;0faA
oi 3kl>A04OOi73w4p(fsTa
oito {^<c7_!<Ws2kr^;?fvHT
ok 1|J~o`yK!#@cq*4Bn<^5
ola 68Px+_!9{v@dga~2qF{$
old 4eIw78VnT?;ROua<Kpc3
oleo {n8Hb4GQ`VGz|ml_xlM9
olha BMbim6bt|>3+ET^^cwRY
olho 61>hiD<(b@2;4%u;?~FF
on `0(R0;p-;r$;}M(>&)NP
onde =n&K$H#Qa^=es8K=IG?#
one ?Kt!R&gTWp0090K0u}%U
onibus ^8fJ^3k)n0_3jYn@B8fY
online 1@+uG5Ed*H*w_Ty-^Q}n
only 2<j!`0PNS|78$%Q79=|}
ontem ;Yi*osPP==)C3(BFAWRu
onze <r&)r5*Y>bGVLkl<Jjxi
opcao 4D<Hu4F(4$8x-;O1Pb)~
operadora 2Lcl5*!cJI2@Tj32`D2h
operar B?AH>3?(i1(eW7I<MGnl
oponho G4>7|9_}a-`St$S^WWt6
oposicao ?93Y=BGt{)3O4!|EGr@(
opt @$&Tx^cgNS{s9Nx@Bi-R
or ALgY%?D8_k*QP+i=)~RX
oracao 0{IXV0s#B@9Pk1g0}uZv
orcamento <Key<1PB-Q0r3&d_SN9_
ordem HTCQw==b#p`q&i>|MT$>
orelha 0}}2S0TUYY=<*fV{PFPL
os J?sA%3fv3!)ad{P?fv}x
osvaldo ?G)t==N|$W`ta@q^8^g+
otimo +SBhU3Lho{^CL3s$j0f|
ou DGSs*$~7qp*1|yF$l=z>
our 1@p`a2Mjdq*rp=O5$f?9
out 3icHh2+;l1>HhXN@c9G%
outra 7Sklv6-y2a577Gb#_{v|
outras 4a^=18v*L`7!45eFe4cU
outro Ar<B~?g|9`;l$b({onW3
outubro A{zwa?EwDU7vtm<B^K`<
ouvir A0+7q;UPKS)!Yf*_~+Ww
oxe AL|Y3`~cYU_Uh;Z`Xm1$
p ;|=`>;PTz^?;ZRq4H6mO
pa `RWnk8yxER5E0(_?>7$&
paciencia *#GVq9R<Sd>OvAK8zK|$
paciente 6y!I=4i^CI8|d`mDFgZy
pacote )%)-EH3JIx?I9QM!Waa~
padaria @h=ejApr;OAQcS~3<(Mk
padre 2p$ge=NR(;1MCVE0|(jo
paga 1?}`06y*Zb77^<D7W(QB
pagamento >F@d`@7V<a{pJbr`Tg9}
pagar )aTt4`yV7K@(n54(dN|$
pagina ^Z^J6^BW>1{R|J~4*=Bv
pago 59<T!4JHE%^7{Mn00ij!
paguei ?9byg6AK+M*S{CB?cmMm
pai >(%l!Av7&D5d168(#+%J
pais 7w``7<pvEI)#2~p`w9L0
palavra @b@X-7#iyq8|m=p?mzqH
panela 5EA7b4&4U#-Qo!e9rf<|
pao 6decQ^78%v4gc&A1{Vwt
papeis 3g6!z_w*Ph{?i-F3D?i+
papel ^zi-p|JL^P4+`}u1>Y3=
para 0Pn^s0sHv~+7$rk{{##M
parabens 6ELzn`R)qw4gdH4?-=|A
parada ;26Rj>IWhC9S|w|*u@0p
parado +Y0U=+2%MA&dfB~`_kL*
param 5C!P<BqH-6`TYzF&Jyto
parar ?ez%b_W=I(84mUQ0r~y;
pararam 7&`9($tf)?=hZC>?9b}o
pararem 1QY=D{`A-d@*md}5D@<N
parcela ARfI-=J_$};Ppr7+{n1n
parcelar @c{7v00;LO5cKE-1Mmj+
pare `!*u)_tNR;BpnhfBnu_^
parece 4-X9W1_|fq2=4F?6a)zd
parede +}PP893ea`<K!>a(ACP>
parei yGGD2r7KI^{N_XZ-^&fk
parem DCZpE90>yf3GN6X2J#jX
paro DH8M@`UW5t_UQ!i_0Zx4
paroquia ye};dz~saV!ARd4M=3k$
parou 4ec4|4F>xd2IvzB)brd8
parte 4+S9EB<It}M)lS{ARr$|
particular _ukP88$SvH2oW9g<Lc(k
partido -OL&T8te%9CpPmC9taBs
partir `6=)G`03p06)*u57YzXl
partiu 3)=P2^!Wz+A>ZTO6Abet
passa 0ocYeE(t&G&HFaj!Qt`h
passada CK31P?e^OH9w5mr4l*AP
passado ^%f`E>ptW63+>|t<@pxi
passar ;nL+OA@U&s#`qrH+1}&Z
passaram &IZ~U5iv9J*UvNp+|tj_
passe EHm@+^%4IQ71+_({}tUD
passei ?E?kt-vJv5{U`eIEdB)^
passeio ^#j}+`VKWF?Ct^l>EP%7
passo 1N;yP>NoWP#laBw0tM~=
passou 3^T|H$=(Uz%f%cf^zh5X
pastor +Y{k31PUJ@?$|&8+uZQg
patrao ^#1P8CIb`^2mS>D`vdF?
paz +}#_zDe%+m3;X->5Hmaf
pe ($ypR8x;K@2i@Qe+8-eq
peca ^ZX6$|M(8(`0n`#0rM8=
peco 2ktH48v*Fx5#Iy_`zY2D
pede 1m-i>JLmlb4BF-V1n21v
pedi @-h|b@Ez(T`{(rx|Nija
pedido _Sy^)9w;Cv{uL|B=ic-m
pedidos ;6C8@<M-tt3K!e}1|$dy
pedindo 2-+ME-tp$??;;R1D<&=c
pedir 94O)i@&*(R1pwyj=mG={
pediu 8}{uG;SUb^{_+~?`496j
pedreiro 9QXy>3;^>E2pb6V^zZ=(
pega ^64n>PYU-jAMF0~-4XHu
pegar _5S<v0u%oR=<oaj2HyGe
pego 2le0}-3uq;?iC&9_14$R
pegou 0?XJo_u)4^$Kfs0*udlC
pela J^INW%lirs)z$I?1M%1-
pelo 7T@9l4!RBA=kf&#3ft-V
pelos |LFE68yg-i0sb=l>-OIT
pena (D*j~{SW8SDG37sI4ng3
pensar `VZa_0^Jk#B+oa_2KWT{
pensem 2EfxsFdP~5%fJ=q>(AWU
percebi *4+IfG(H^>#MwH};LXw1
percebo 5)<k4{s#yO>j&`=?h^71
perco 4&U?)7!@McB-bG0&+6&#
perde 3HtFH0um4f?(`r3|N8*`
perder ^|}KY-WDl#<mx-0x6$L)
perdeu ?9<yp5&0|<&i_rt&B55`
perdi 0_+C&=Q{x|)9ml=-3#60
perfeito _|MTZ7APJG<@hq@+|=F2
perfil {rCG4(E0`O2i*Jr6YkIh
pergunta 8SLc-2>vr3=K&(}<m>kR
perguntar Dg_4b-6;0(3<Clt{|O56
periodo @CfW1|L6nb^7sGz8Tj$>
permissao @f6D<xi|#q_V_jf;RNOG
perna )!XnFA1NFV=mH+s-tOVm
pertence $r0ck=jPqd9W3%NCow1y
perto 7RbU>KPWjM{MuN+y4KXr
perturbar ^ac9`1^3?a6%5)G7!w-(
perturbe -xn?9-rm#j>?+A4GAS+d
pesquisa 4fZStGt08qHxk<pAt@>#
pessoa H0}iP6dT&u^6B0h@b>!_
pessoal =H(;})Fn6a*5M!a0^jJm
pessoas ^B(*c%GmhY8x;T=3lkIj
pf `|=0=>IK^Z{{-CvAPW`=
pfv ^%2}38SwxD2>lb}0Porc
pfvr _cHkT+{^6d2@%*FF&`Km
phone 6cYgg*aPkV67dTl{{#*j
pingar @8kFl8W$%J@9rA-*4*Ok
pintura -p=7!0O=#&)9N(T@V3m`
piscina B_|5``TgbI(&y?E>>mCK
piso ALHmP*W4W$<kcM0<<QyV
pix {`dw10{#OP8R+fp2lELO
pizza *fH`D{^$Am_Aw+N^ArsI
placa ;@{aH!z?rx*3vi5^Tp=Q
plano $N<zFHbW>a;>an|*T>Jj
plantao 3Dp7){`&+I0NwrX0{HD2
please 7yJ4784CF4Bn|uZ2J`P7
pls >Gm<==GNQh0vFvyGdM5X
pode *6;-368HQO;TrM@8ubv<
podem >;Byk@$Cr(?h+m44e$u(
podemos *75=Q6CD}_>*p)@?(FyE
poder !^h7kxj;H8;_y7u(8|ft
poe `vLR-7W4=4<<$|}2mJI6
pois Au`?={@d@|777C)^cW)l
politica 0}%G`@%8)c_vY{q6Z;|@
ponham 2OS3fFZ|>0D;(h^5hNTG
pontas xhTFTAT~6{$H+s=zP7`(
ponte )!*Y66$KXr+xij+@7@{c
ponto -{TJZ1Tr2m73$;N_S@$r
pontos 1{&T&933qC^x{O(%*oHu
por 4;$(U_yYU;{_5KX1^NFI
porcaria _3S0hF815sCJ@;VA{!13
porque ;Ti7w@&OG20RRQ!4fD<c
porra 2Hpt+A^ZOU1`6=-5D^jf
porta 1l7zV=lmKx{^TI#_sZ7!
portao -}TV`>)9VD?coo|@5$N#
portaria ^XT3k9Safv@E-jK`2XkZ
porteiro 2j$-!3J@F%7}`kU2jJK1
porto _W}a)4FlF95)0f6`xYxG
portugal @fPO>1N-;m{1XEX_5ud_
portugues (g@8aA`2+-2ns;k;pE!q
pos 1{U%3{s;X71QGia3EcZ0
possivel 5*GIbF%|9d`RMNq)e`aL
posso 1l8jV8vr8^+vy<nsPD(`
posto `345lBq|CG{on)h+vDcp
pouco )#Lj98Uq3U^Yk<Y=LYQa
poupanca 2K@Ua1tlZe(%Ci&;??@%
poupem &fGxfJ;}GVE<fA$E;b}A
povo >)87nBn%c0`}iF5*yr8Z
pq _|6;f5gr&C_y7I{)amdD
pqp `1lO#=I{jt{{H<M0RiX#
pra @YDejGY9Ya;S~1<_z3$7
praca =_=$E+~_Id>j5Y7@YvJ@
praia {q6h)7YP0n2>AEt@&N`0
prazo 4=vOZ(fA-6<Jt!k1nAJi
pre 2mlb_5hCdN8T;fV4;c{@
precisa =Naqa^cD>>2>TNq3-KlS
precisam (h&XW%+%!O;~MTnG9ot=
precisar 5#tXL6fy%M@bvGq)(Zyx
preciso -U;^N0}1{RE&TQp^!g0>
precisos 7w#hB4(;v;8Tj1`2_Fv@
preco >)p#Q{W?1l;0HX`%fiLR
predio +5Q;O?;{5PA`a{b`3o@`
preenchi 843X767%yC-qhp@{|5FI
prefeitura >E!MN_$37i`ur2;_wN1+
preferia Ex`B}AI|**JwqGVEA-h?
prefiro -_Rr%8x9Kr7$_mv_T|C^
presenca 0{tTD_V@hg0U6s82>lNs
presente 0^bP*Ck6^26D0lm@C5h@
pressa =m5nU2L?0w(by^G=-%_&
pressao _~Pyt5Ck750ow}v?&;jt
pretendo ?H}(B<No*H103)r6B8&G
preto 4gWX0@(a}+Ed{>_6i+5a
prezados 76SqF1N!a-5FY9V93K7t
prima >-E<%B_J8<{TU|Z<?8L}
primeira @9G%d@-Za+>Gvw$2IJ`Q
primeiro =N98C=@d5s_3<h8*UIeN
print @a_!PC>6%|FeKO+>N+eT
pro =@uLP%lrZh>-iS^8sY@s
problema 4CLKJ3i>ky-qtVF%(~Rg
procedimento 5ziU)3nB*^CK2c6{0|8=
processar 5b*iy79Sig75NVI*!b!Q
processo ^BM5d88ZqQ9`*bJ>;dp4
procon 82RJ%<_!=m5ZU<x`rye4
procuram 3JfOPBNyio78%wmL=FoM
procurar Eh6yz+wA$^^9|%3{1+MZ
procurem {U-_g1L)xM`v=SuIwKGb
procuro 0@4)T^%e3XE-2~s91R`#
produto 7#HUy?avwX*6tzt`rGyo
professor _3i@n?Fa1N3;*W_B?mh5
professora (=^u+)#Lg6*A)#g>)$Wr
progressiva $O;A&Fexw)($p{A=h)H8
promo 67>`T`VssA>GbUl|K$+;
promocao 5jfZ~-~Iy!_0a(Q`uooG
promocoes ?I!;U4Ho?m{Q>a;1orIt
pronto 8R79JEhi`o$;K|=<j~5;
propaganda G5_(+6fOQG3hwdk>;%>G
propagandas `mYx5RWaxg3E~vV{~`ML
proposta C-1ge0`6udyR}8I;lsq#
protocolo >=XD02N3k@`rHrQ!UN>v
prova BPHzk?+MfL>-Y>O2nY}F
proxima 9L6XL7S-q4FeLs15fdUf
publicidade *X<$s9|!8^8XxHQ5D)|u
publicitarias ?I!i|+Yk5i_Z;^A69p0p
puder -V6B%^8g43>i_)*67uHw
puderem I_)bK1>W!b@d@q|4G0to
put )8@`EDm6YRFa<Z(#nIr{
q 0v#>T@ao_O8!74v4i5qw
qero ANL*uFy_<E2N>tp7$y%N
qro 58fXY{m{-3*B|N(7Xu;`
quais @y^*1777~m3L!4==G)Zf
qual *bCbL_#zVs65jyy`~~*x
qualquer (CZNT>*od>4J-N+87&p=
quando 5)|j+7f=fu@6R9y&G^*)
quantas CkXil{ORcz>G%i@?F#z=
quanto *4z3U>IWSd{>3lZ;>F+B
quantos 8XE8b82JDb`0nQo687i-
quarta 9U>3r5#ZSq9tivr>?$4&
quarto -0jX11LG+L^YSC~+T1A9
quase 4H)?p&;$Yr?CcNy_6peh
quatro HuwMi5b);m80GW+9t{*D
que _7>&*`7r<&BHiQ+0Rrg_
quebrado >KEwl^cUqE<oyT>?jalh
quebrou 1vS7b2P7-$7vd}M$;#x}
queijo 4B;B%3mNna5Ci_+1P=%R
queiram 0`&4C5)j<xDGcxYBq;|W
queixa 69wxR7Z?j2?%4DH==0hL
quem -s;yM^(7A<#}XR!1m?W$
quente `4$8DH{kgN1`^;J9~uM<
quer A=NX=3>WG7I12dk)EgHd
querem zfax?()t1c2o?+u6%`Z#
querendo `U@W53GCzc8vO<x`|t)2
querer 8L#aZ7bY|m;`<c@)$7XY
queria BGKwS{}3iT-VpTM=<&Q6
querida _VMTN?eg{q67=fx2MP)U
quero ;1TTq;}Zk}CIk%->gV|b
quieto !y5eR_5kYX4jBjt2r?4w
quinta `S;o$4*d-X2i+Cz=jGl4
quinto 5&R4K1_AyY2>kTm3JU`D
quis -O||-CPqH~{MR|=#<~5(
quiser 69VP}7zz3m2-gJI@DlC~
quit B<uJT00#FE0{{d0-v9_5
quitei >CD?H6)Hg!$<#Z`<<!E^
r 77+&V2pb*=D)$Kl_45?{
racao _x9%l*ef6v^vfgE^wjUx
raio `4S@I3*z9&7A4y_Au=i+
raiva >eSOoJTEop+w3XG-pbO<
rapaz 0}0wA?a(Lg-qbtjD8cvz
rastreio 3m5zF7XtbBA`kly*a8X_
razao DAx5D9Q+Xm`}6kZ`Qq>(
reais 5)=IZ{tf>R1O)^R^8ohS
real +355a2nQbq-~|)v;{OZb
reativa +T7DF5f3gQ^8hE;>f_SV
reativar <J!$HNINhO+TkP6!PLj@
reativem <Ho~7=q*G+=i*7**T~7Q
recado 6{raZI4U9%6ca4m2p8H1
recados ><;<+=?CZkBpUJ?Hybe}
recebe _gUi)yy7#-+5ZLI9`W<~
recebendo <MAmBz!MV(#q$F12>&qD
receber 050<u$KTfx*#q|(02~Vn
recebeu {qgMqECAgM`V##C?*|D5
recebi 3fZ|u=wdt+?zlL|?yj-g
recebido _Q(J5+}IIN+7bg3=<5mu
recebimento 59Klu9RJ$yH7F<?75EPW
recebo 6yzV(3kBv4Bni+L<QEMP
rececao ANddXAJ5m&F!=fs2JQ&_
receita 1@Z9=4HORf4*?7A?)T{!
receitas ^WXOtDf1NC6BaSp{qp<z
recepcao =LFmvBtI4a*4z-~%jDqR
recibo <^0bV2Injr5CIm|-st_{
recife 5Cs7G>j>!X5DotJ4EGlP
reclamacao 1@#K<3JVDp<JArL`S0WR
reclamacoes A<!z&`S#rf`_|{{As;6V
reconheco &(YXIH#{%<@Wx5W+q=5F
rede 8Ykv0^z$d}?Aa^R3Chm`
reembolso 1mx^A5EUu@<lQ6G$@<;j
reenviar 8UgGv7!xk#?#C(F?8DFD
registro @)*7s>iIg@*!(mS2Fcd<
relacao wMF9d$o1I}8Y~d~ATbXl
relogio 4hS*m`2OJO6W-kk9v=cA
remarcar _uJz)EfN?G`TGy-&gk9x
remedio 3JnD3{tWxy6(-3UBqI4a
reminders {RZ#+_TV86>IU`$=>{0@
remocao (C9nTCF;=I03hx67b6Y@
remova 1q&wH80q8Q9|!y@A^#*B
removam 3H99)4KW`Q(d9ke&DGP}
remove `vm{|{M_#R`1jc!CIS!`
remover 0`v6$8|w1<BqQk!90&z3
renda wHw(Z(&{1B-{LU)#l02V
renovar ?g8Hb4+aYJ0|XEV-U|a0
res >JjM;*Vi-|C;2i7?cN#d
rescindir 2Jq+n6(ax?@az}$;MU>n
reserva 1S9(V;41~u*~S^*-{aKO
resolve 9`*_97ykS66$20y04M?t
resolveu 8SmLI3>7vV*v&o8*4(-0
resolvi 59TA|4-@?x{p;i6^9I=t
resolvido `PJYn`TIWg<mDRW;^pw)
respeitem =ldP$N8s4h5f=ReCn*yO
respeito `0xtm`1aoE{u<&A7$+MH
responde 0RaRGKLrZ>2>$%-^9}m|
responder ^UV+RN7(A`CL!(v^dBn`
respondeu @Br}g4kq^z{QVFb+VJ}N
respondi 0nsro1J?i*@kR>-G879u
respondo )#~pX1nv>#78v>({@p&)
resposta ;_C$g_!$BM9w+qN<NFQf
resto 2GB#QNd>vkKOFKQ7ZETM
resultado ^(E*T;mQ~7!N%+fCHLd?
resultados 3?UNa-`ei<=lJLd`T`mg
retira {Ocs=5A*Ws6%PU_3K#<f
retirada `RVl~820|?0s|TN>J{}B
retirado @)r-))W!bW80XD5E%Ol(
retirar {qgJH8x1ER`P}vQ66x{^
retire {ShDQ5%&e|^%n^s7w!V$
retirei 1^oZ&@)rm7{sj!@{`d0U
retirem ?HD%t9QpU^4e|{p4i+I8
retiro BrW&!`OWJD_a5{QBMR^x
reuniao 2kYS}4gV1S2l6=g@5=G-
reunioes @fqP9`RgMc>I@v`4D<o<
revisao {So5=+Uyq$`~~_R1^)gB
revista 5e4BE=g%bT-t8ym65rzY
revogo 0_!j3CDypMEGp_mP5w3>
rg 00`P2{qGDS<=_?P{pjcF
rgpd ()m8l83W1ZJOI}OEiD=#
rifa 3<U?~5(xD3`xE002mbX4
rifas _8<Qk;^O`MC=KuLBqsYM
rir ``Y~k93dVJ>Fyon=jQF{
risca ?AbT*Cg9fKFfiT~GcXc6
risquem {{jX167mo31_ST-^!Nz{
roaming 3k>)X<Q^3f>*U`C3gQ6w
robo <M{dZ9_#%K1`+lJ1q%}Z
roca +!M?V00tBv0t6t!5bM{>
roubaram {qoQg8ze0m;Nm>s)#u#J
roupa -6p*q#L6nc#OE0D7U%8p
rs 2O`xX2nQGO0s0{a2J83H
rua *wxEBGCnvx*3Ub@$-m6d
sabado ^XLEw6CxlN>h3w#;_%|u
sabe `YiDG&;uL>=K=uu1?%|x
sabem Bop=14jcXv_ZHkO4ju>>
saber <oWa&1LFJv@)rc}-`m{c
sabia 2n7u5^a}w25Zw9D5b)LV
saco <^vh+`W+7t0q7*??BVwJ
sai A;B}#Akgvv8}ruvDe2@V
saiam 4*m+*0uuNA3k>lF5Fs2D
saida 3-JaB4EhQq@Z{|D80qEw
saido =KC?__zn65_S@_h78Mf^
saindo +1u|G0R##r;PMLD@%jY+
saio {P;2K4CUSAB_#qo6%-%>
sair {Tl|&>iFOF4)EM95)vII
saiu HLn9FIVL3;5XULr_}9B5
sal (+Tnc6A2+0^z#wy_U!rS
sala C;agj>joa>-On=J;ojT=
salao ^%&;$#P#F<0~YWl1{MtX
salario (&^k6DJLNZ^9vjW{?y{)
saldo 7~U5b0r?9C^5o?9-Uamr
saldos `q<(o64DFN8yx%r76AtU
salvo $KlaAI6*!V2j(}~(!tNs
sangue <;?Z@4Gtj~{pcLz^X(M+
santa 7WU;50`~p${R`~_0~q}u
santinho {vQk9?*Z%O`0Cyd`~(gc
santo >>}nU1@Pen9~K8694!VZ
sao >G9$X93u`b-qslQ(ev=$
satisfacao {M#bzBirNA4J^|hDkd8s
saudade |KAYvC<6RE4>=Lr;|d57
saudades *wWe~01GcR3llxQ-O>5f
saude *AyGx1oPeM6-WR8K`96s
says ?+DW(6Aml^>GU%6>C@ZT
se Bfkd~FWwak_Yn!y0sRCb
secretaria 6TA-J>(=BLArk8O1`G@h
see BjpGWDFqcJ@BRbh=k)Uf
segue -P!mb>p2lJ#oH_N?%*ZR
seguinte +ZpQ}Di$#f=pzo`-rMol
seguir ?*ioo2J{T--SHp=?)m87
segunda ^7h*-GzumU>i#P2*2?PV
segundo ;_J=`6CM=+<n<{M{O9q?
segura 9q9t=6C?B{0S^Wg;}GQ@
seguradora ;qJ*c1`jFs^xZeo&Bxio
seguranca 2pIVY@(2O(^cD!)A^GqW
seguro CE@NB9sd(Q0R8*n1P$i?
sei 3h)UJFfk0-`tJ<-_7VLL
seis EFcyJ|M~*d_4ElB_3!%#
seja 5EcjW7!Ly$HwEtuE)eb@
sejam |Hvi@F7)KiB`NOtHU<J4
sem J?aP`5;iF^^6wkA*x$VM
semana >n*_!{P-2!3`YYF;QQa_
semanas `Q-)h_}%^05)b|G@An}6
sempre 6$t(Q<{=O+>df@;?ex_D
senao %LUR459uKN@(mXL+}YjI
send 1J)Jj8w?E(0PPk5=H>?K
senha xB%fp8zxXQ{`Nf6%DTL>
senhor ^cU?A?A9RM2LbgH5AY-%
senhora ;O6KP8wwx(0QMXL-Rtw+
senhores Bk>*S`R(W95dHBOB@+xF
senhorio 6%zOj%qt}y_v;(|)dSqr
sentido 1Qhrs`~B1m9vbKqIwcwf
ser ^a~#X$lCMz=P>yvD*hwe
sera ;}a>o{|x!|?+Y0z8U6m%
serasa @i6Q+@gxodz0onn#N6lP
serio >LNMHCMw<oDf;LI^eiC?
serve 2<!C<_b?qM_~Rb)0@(N7
servem 5f9`G3j+N9?ivaa6BgVN
servico =KBUK9PR?=1_$^S=K%f$
sessao <@w_b{u?F+@Y5gk(e3c$
sessoes 0RZj!*!>yv^#&N{@$LfS
setembro 3IX;I6chLN%li`w-s$QC
seu _WTLnAQT229SZ&I*97(l
seus 3i<Q}Ar~D40^#@O>f_)P
sexta +1k-68!8(567?bC)!y08
sff <o^`z=qLUj782VP_8$!g
she 4C?*=3<CBO@ap^F?Irvm
show <lfR99VsR)73m_^-rdi*
silencio w#`ltQn#X@H)!GfQDjCY
sim 621}fDIW|a9ry$A_y!Cf
sinal z4XNU88$8!?E@D5)y)Ue
sindico 2mbjJE)5*@9|-0Q+8zZ8
sinto $>z%l2SPO~3k5Xq-NNP5
siso 8Rxh?F*F$T)W$vJ`Pah7
sistema 2^Y#M$LtIK_}>Bg_!0s3
site 03Pt|-y0nG@zfC$@9*j0
sitio @a+d90NDfU*y|tI-rdyV
sms `279(5f$wU0R-OX`}hp}
so ^A-C40_6hn?DPaL2<r3p
sob _$|&a-Q*kA@dqynBk&pV
sobre 7$o@*{R0cq0@M!`-|HRb
sobrinho =;!zc8vzmv1pgc5_Tl#7
sobrou 0`L_D0t*cJ=Jp=s>FVhj
socio 1<=+W9}EW_`x+7Z{qE)K
socorro 2MQ7J3@7~>GXm@R*#`>_
sofa ;OzzY5)l~=@A(+n0^=I+
sogra ^UV13<`NSD=?ehw5efnf
sol 8xR}!10Vq(?GgPP@eB9&
solicitar `vDv03num$0U_(}3kwa|
solicito 3kmWD4I~=`=->SM@gMyc
som 2p;Gw<?Axo#neB?@X64~
some ^BVp2=oIAy`~~y<?==k_
somebody &;r#F0tyT76YdY#^4J*U
somos *!Bz9<`6I^3kMwX>(JrR
sono 2>0~*0PhP35%UQ83Hku`
sopa >;Clj5)ljy`1lC_`s?ok
sorry |MBSy7W4%D`u+R>^y>Nn
sorte 4(|o<-1YJi0Q}kt3lIwq
sorteio 7zq_f+28j69~J@7BK7bG
sossego ?9DIE2m0606(Z{&CK5Xn
sou +Bw(&0|@K>2|V`|<{u;)
sozinho yBMh`{P#-f$nHq#%g*P>
spam 1sd=I5DWVZ{tx)<`SRxh
sr -}(FN3+Lt;4l(=?(+CI_
start 7z-8l1qbR40P+9?5C;?o
still +zrtuH5Mf1@B=m&+1cC8
stop 7V#PJ69DQ89ODfO1LN)t
sua >lO{_3j5*8AQcfDA}9{v
suas ^gYlP@ZmHJ^v^7}8r9ze
subscricao ;NvRfFxAx3M-trvQ7}F#
sumiu 5Z=Zz+Ac~;%)&UZ!O61B
suporto >lN1~B`zlh<>wmJ&DF`$
surpresa @eT{~_6!Q`01gQD{15^F
suspendam 4CUS*KI!209`fS+{sH#;
suspender 0Ph44^T!_?=fC+6;o9m6
ta 2QlCp<_hHF^X=>Q1_u2d
take E*<vt;`I9Y-Nxw%{SE^X
tal ^8_3D9RvCf{`?LR81eH6
talvez ^!?}X@huq_5&I(H^w9m+
tamanho =I;9qHx>;C<_H$|>G=co
tambem 1mp_&7zG3G{R{Hu90wR8
tanta 1sN{u+~ex<00!3~7ZxWK
tanto 3(^J<_01Cq{QwB@@d^<K
tao IxEQ*;{o6M_#y%o*!v3=
tarde 3(WQd9{30w4DJ)#`rY6c
tatuagem >-f|Z|1mNb>(?pR@!8a~
tava B<MTC###*+=gal<8`ARF
taxa ^3&fV=@l+7$=f-}+0V-2
tchau ;PW)#>)h<-^a<TI9SSPY
tche 91sH$>f{C5@bm%%75Mri
te H?r9<@8%dw#pw{q?di|x
tecnico {1enFG6(YH^!yd*;@RBV
tela 2=q7Q{S@mk2jS@K76k+w
telefone 5jE@|?El~65*qsvA}s+Z
telemovel `x7z!^2zPu^9J)NFbNsv
telhado 2=@#D4-N+R`vwC3|NZC$
tem #Qfd;{Ok}XArTtm_ulaR
temos 0_XGn`TPtJ===NL|Nimx
tempo 7SJZ~4etQ#7zOJF7Y^_W
tenham $p<Lq|M<S!EhEnnEig4c
tenho C-~(J5F#5C<<#}>;RNIS
tenis {QKxK;^!*$yW}S21>48r
tentei ;O6T3EG#uL^w=rj%F_DL
ter @5c(>H~Z-S8X5N21^gEa
terca ?-S4{1Niaf77ZUN`}PwK
terceira 6D0r#`0d;G|L_VX4-x?r
termina 0R*BsujC5}+tfd_<>$`+
terminei *YgDT#V;ET9XLAt_U#zU
terminou 5F6Vw-~SL9@&W$(6aL)-
termo {T{zA*!(FO+u<M1)BDrt
termos {sQL+2nP}Q@A3)+A?ft;
teu 4(H7r2>2`&3GE``=<D6*
teve 1LyP?4hH1e;{^K#>Fny=
text 4I}vi+Uw>B3K!-e01Ocx
texting -W3NQ-}Dp#GaCml0`ChQ
texto za`EZ+!RU--_t<9w8zrT
textos 2?_NK_VoJL-s1=Q@a_8Q
texts F8l{1KH>E5ApjEc5&`)b
thank `ylE9@8sqD4J!v26&wUB
thanks <Q@$D=<UVw5iaB-88J5c
that `O)(J(mf&)z}yGo(B0G8
thats (B$Y9+!{eS#@;N(>B8O8
the 7YhLD3E&7202cK7@&EH2
them ?m*+-=MWYS-R2YA?Ct*c
there _8Q(H4ZkJi(#|XS?C<8+
theres 1q3JM<kH*X_2uUA9uxTl
these )FbN_<l*D!JQL*aK1wD>
this BlryVG#2Xb8rJ{q^Aru?
tia 9u5NN6z>Ps80Y8<6z1s?
time -Sy)E@f{NeE7ly>1l0T4
times {}K<-4<PpJ6$khO5C;+!
tinha $@m8K6ASz7Ne%Wh-QV;9
tinham `^WL>LlGVt?&}WZ+xYkR
tio <MqKZ10^&9*6%&q<J-d7
tipo {TccT8P?748z<%q4+Rw+
tira 5#AQ+7wG};BP`(f0sj9J
tirar @azi}<`oAk*X;Jv3l;P4
tiraram I}zP1-TgH&)5IU;)!NhP
tirarem `{oqqLG1GT8w~RC5fcLy
tirei _uKOs=if*`0SFrZ?(FOn
tirem ^9t|;)h8Gi<@p-%;oSn@
tiro G_1N9DefyI3*JGz($u#f
tirou `osPG6agI}<>e9i>i6yM
titular _y!g3AQIZ&@-^!q1~)J1
tive {}>ns_3!@Z2jB`A6e$-J
tiver `yUnZ^B4Wz672E)92oi#
to ?eQA&6!ibw4G}aA7XSwU
toca 6!{j|`SSSnA^z_Y8WkH7
tocar 5ZEE(>Erhr7YpwW5)}#^
toda _!9dQ{QKb=2p0qV3nBXc
todas ^cDc>3l`$v4h<Cs3FFP}
todo CGZ*n8T0W71PJTr?Fknk
todos 0{h_R8!Yx47xLZG^9b+l
tomar C&3CK7}y^s2^l8V`{3db
tomei 0{AogC)nKRHTmoX9z+~D
tomo +1C{iGu+wtEieq;BNGTI
too ?gatq@DUL;1ttyk^ackV
torneira HTfCh9`V=0FA~NoCI$;D
torpedo D+A#o0;&h+=G+7l{qzD9
torpedos >K6ME-W3oC>Ei|h>;wzd
tou +R*&*_}?xk>jw(P(DUQ&
trabalha 1OWWu6eS268vp_L*$5N$
trabalho ^#klE0U;9f3kMYN`S<7l
trancar 8Qt?P8vhv!>ChkD%*fB*
tranquilo 9rEwg;y)`d;ol+>;@i;P
transferencia _u<|u3Lz=*&Db>3%Fx=|
transito 3=87}1?m6_4(|c`|N8bJ
transmissao 9S8^#DkAg(4f^o$4G0Ps
tras 74-cG1?vw51mpYx>-78l
trata 0}aX(6EY<N`}i~3>c-&Q
tratamento 4haSI3DyVf{|wpj5+Dg2
tratem ?MDjY_2K97?-B$T4GAXc
trazer <=6TB`1Tbr?*tIP=h5N{
treino =Pug`)Byh70pIli7zzLZ
trem @EJ4I4HVASGB4p28Za>x
tres 2*n8n6!{4Y&g%i|@%Zlr
tribunal 0NWMv_x14V9T@r>2`Mn!
trinta CEXGhC;Siw|LP*@)bsY}
troca Fyb8d8Nw9o_yhhJ`tuqp
trocado ?eY2?`wS!;_8tuC1ljQU
trocar {pkVlD*zGr_xcFv2JQbK
troco @Guz=+ZOEK&i4W%8Vn5p
trocou `|KLtFaY2sB?boeAO!jQ
troquei Ce6_<Iu<N3*ykv}<iNqo
troquem 9qb(N2=eXa`Qzvt2m9$8
tu ?m_tF^&b`U{^Rl-00;pb
tua 2_4iP^zZcb?B^E$^WDVC
tudo 1LzCi6AJ@8^%>^z{1)}@
turma >L|-8;0iGB*u^N+;@r^E
turno 1OpE0@+Kbl&i?);57Orb
tv >+S0^74I4!(8d<$``X>_
two _5Jf0?%5so(e@Yy_V@eh
u `tA)88TbSY@Zk#j1oZ6m
uai &Kvsr=nfDg0s8^;`|cO&
uau -^(iz9?8whA0+MiB0ee%
ue 4i*;n{`Um=`~UO!4hZQ1
ultima 4(<UG6wTG_MGWosF*6e}
um {R!{c<N^jA9|HIe=Lrb|
uma =PKyc?h*w`5%Av#-vt8m
umas =K4Ys5+@uD&e$9A;_KMr
unha @(}MM2JYtZ>-ir3_y+<2
unhas _W%+0;RpE<3=sPA10*XE
unica @c!-y@ZJm{5eEJK_vZ{2
uns B>N8(4HFRj3<Bxu;`8qd
unsubscribe _5UC8_5|hd^6mu^`1Aty
until )zQWhD;qEs^xGZg<jv0C
up 5#bQ|9|8Xe6Z-q~{SE{N
urgente -U#6&1N|8b3k@b1{nQBQ
us {0b7-7YgqC5gPpS3HlKh
usa `qlIhEDc2)<Ju;r-^9Jx
usar D%A@O7X{k>7Ae>N1sx3)
usei FyiS93l}I52I~>o*tY8c
usem %KfYr@f|M<=<qh=+{nPt
uso FdESq_cl7|6wD~&>AU6i
utente =G+bv68{hS8QLHG`SJh%
vacina 9^we``27$m2m%QBBLWF0
vaga 3hnwE(FgPb;Kls?8V%#;
vagas E9luM@Bk_?(X<xK=kDJ4
vai L;n`=K-0+L7yIla?gSDc
valdir *yuC+`Q7mQ0vYcAC=4qC
vale ?E2{`0~j9?`Qs(j>FMv~
valeu (cS&}^G7@;*~&4{^32}H
valor _ZICQ3obPp``sVz*wXIm
vamos #QXpF+#^K)($Fx~>dL^v
van ==kgX2OldH0Ph?C)%o`E
vao _1^XaI|}y_H}l~K0TvY$
vaza _A3qN{}1ZeCD7{|7#}Sl
vazamento D+(Or3D(`|94pEDDm5)N
vc )*0pz{>%^A?EwKI59$^D
vcs 5E%UK2mS-hAn*1i1?mC{
ve 0R1iU^CH_A6d%_K0~{n9
veio @uun|Mk^si?870W{oc6K
vejo 4Y}b!I20!S*2Of_^xeY@
velho ?$_Kc92z1J@dYr^+T!Wf
velorio ;4aD?z|ar-*BlBo4Hga4
vem 4({L?1tuf<<^31a^xydb
vencimento ^b7Y3`}zI+4)Fj31@H&{
venda _P#*bE9dAQM@-lOAPNy4
vendas 1mzFxCIJ5Q^9R@h?*a`F
vendedor 5d8Z35&!`286N5X<OTo}
vender *VifQ&Fu032OjGc0ooY$
vendi 4?zVG5dQMR7uw`89y1XU
vendo 2Q%X$`vDff)dL<D*W&=>
venham _}ShS`4JTd?C%NW?BU<@
venho 8Y~k4&;b#{;nMaI69NJC
ver <N5CP{vtLs{Oa-l1Pbcs
verao ?E~ol7Xt^}75@j~>=5AT
verdade DdNs1EfgpI*33BH+R)hI
verde 4g&(u{}=rb75exI`5^-u
vergonha 21N<}0srLm^%(me022`K
vermelho 8Zr0+>;DM(<^RO|7y|zn
vespera =oIq$3McmUE&ucb`ve^k
vestido _~qy{6xJvG*yt(Z)bron
vez 3g{96{woy$`2P;t%KQJy
vezes 84?if{sHmtDKFq1>lG;c
vi ^1sDZKu$YA+Qm!3)4ZU!
via 05{|s$I$A}5(4!VFbEeJ
viagem ^#AQ8?%@vJ-rgAW`U2hT
viajando `R@ED8Vni^1p55p?A!J7
viajar An*4h+u$w}==UY)0^Q6M
vida 0u0MC_vi@g8ubkk{pbxE
vieram 87$x%1@!yw==K~a68P=z
vindo 8ucXw*9rCp2;%Dg4FLiH
vinho <L?dq^BDsQ^920w=I-n3
vir ?fDt;^Ck`@7s({w$^G=?
vira `ULy`85s8J7Viz_@#*vd
virou <uvLJ><r-L5;p1{7D6)x
visita 3;-7j2=5pY;T8hz^x5|6
viu 9qS_D;_BZj@gCJ3I2sa4
vivo !2`w^Cnhu!5(Pi)_0QVT
vizinha LE-Tr3ilG~0qq6(-01!r
vizinho <=@j76bBv&-1Y$F&)n_c
vlw $|mUl#t9zv<_9G!>faW}
vo 3i<u|0QVCB{p}P9>fr?J
voce DJQ=q?Ho4xxVRho^vk@`
voces 1lj2rGz<S0>h~oN1?CL@
volta &=t-m4etTdB0MxB*u3+^
voltar 8{G3u2^Jg6uEi7o?b6`i
volte =@Bau5W>{kAUOvWC_W<~
voltei 2>u}4E9m0`BmwRK7Vzo+
voltem _*VA?qU86{`~vY;Kq~~}
volto #w6ba{^sZF-AxBJ0Rt20
voltou 7!d3T6z}l?4)y{b_Z1Ke
vomitar CKu5x02w0s-s~9()BEt#
vontade {LkbC92f!w2pA98=J)~v
voo {?+IU7Tz5s1qluI+U4^D
vos 4g)O|4&Kq~{~OB=G9wra
vossa 3Iq)L{qg!G0`~s+7z7Rz
vossas <^A*!1@q?Z@mb^uBoOu4
vosso 4H4}Q`Xmt{4Ey})^a$<^
vossos 2>1&R67~88?FbeP3J4hh
voto =J4PJBrFmIA^ie9@7w;{
vou 2>9X}1_Kfw3GWTq1^)u`
voz {nzar<_|yU-p@Y8-Rkh~
want DE%Pk2=3hY5gXAjLL?db
was ^WN4c4;eS}+rKT`-1Fwo
we ^{>`E(h@Bx!|Fxe%GAr(
week {^|Vc86N)t4G!NY+64L#
were 6cYsTGb-T{81m!`1{5F^
what <nGZ%FFrOJ5z#!s>%`p2
whats ;SR_a<OMDB*6KIw=+@us
whatsapp DD~VD?#nX&`~4))=j_@S
when ^w0zV6(T4S1<Vo3-Q45)
where >D$*T4*5Cc*w{Vc#o^Q2
who +}7S99uO@t;OipR-qy9;
will <r^IJ{}?18@BkkG;n?c)
wish `!Eh6;@ITR_!bc<K_3~}
with 58>7V4cYoF^y~!+5c>P@
wont G6o3<02~Sj=+_wH^6lUR
work >c;RB1SuLF<nsy2>I3WB
would 9P1+45e4VZ^bF}6{U|N!
wrong =Hejh`2-IU-tYYZ1pMIw
you 6b}6W>>MEH1pWW_-ShVW
your `w<`M`u^_#GVS@~=@b+E
zap =MV7m4FehM1^5!`=mq-L
ze {ptGR5%}%_5$h1z`_TpR
zero 0w4nf5(MJw92M;${2LGy
"""

WEIGHTS: Final = """
-27 =bias
-20 >
-18 querer recebi
-17 antes aquele
-16 consigo deixei te vi
-15 incomoda mandou ou sem
-14 doutor golpe ir pararam
-13 deus entendi falem mandaram manter sozinho voce
-12 ,+SUBJ PAIN STUFF convidados desde desmarca diz en.PULL it just manda na o obrigada parou
-12 texto troquei veio volta
-11 ,+SEND 3 CANCEL+a NEVER SHOP acabaram acordo alguem antigo ate casa certo doutora duvida
-11 falar ficou fixo foto is liga marcado muita proposta reativem sumiu tiro
-10 LATER alarme app arranjaram bloqueou cade cara chorei concordo confirmado continuem corta
-10 deixaram depois dr embora en.NEGATIVE esqueci fala informacoes inteiro leave ligar no nome
-10 nunca ouvir parcela pensem plano poder pontas preciso rua seguradora tiraram vejo what
-9 ,+da .+e ?+NO NO+CUT a+MSG alertas ar audio baixa been brincadeira cancelamento cancelou
-9 deixar desculpa ele elevador encerrar enche endereco escrevem estarei faltou fazem fica fico
-9 fiquei funciona ignora inteira juros levar morada or pai pela percebi perto porta qual
-9 reconheco reenviar se sinto suas there tranquilo uso valeu velho voltar voto
-8 ,+como .+cancela 0 CALL DE+pra LATER+nao NO+CANCEL NO+RM NOUNOUT+> PUT SLOT+> TELL a anota
-8 anotei aparecer audiencia avisos bolo bora buscar cancelem caro certeza confirmo contra
-8 da+pra deixou descadastro duas en.DAY+> entregar escrever grupo jogo lembretes lembro luto
-8 mexeu muito mundo nao+CUT nao+RM ninguem outra pagar pedi piso pontos portugues povo pressa
-8 problema quanto quem rede removam reserva sem+querer senha sera tem thats time tirei tirem
-8 trata usa
-7 ,+continuem .+quero .+tem 4 ?+nao GET+as LATER+NO NO+REMOVE NO+STOP NO+era OBJECT OBJECT+>
-7 RECV+as SERVICE+> SHOP+> a+DE achei acredito adoro amiga amo ando anuncio aparelho
-7 aplicativo atencao aumento autorizo bem bloqueia bloqueiem chega chego cheguei cheia claro
-7 codigo colega conseguiram corrente cortada custo debito depende dizendo dizer do dra
-7 enquanto fim formulario gato gosto horas ill importante imposto indo know left ligando lindo
-7 linha mando marido mes meu+WORD moto nao+CANCEL nao+REMOVE nao+era ocupado outro parada
-7 parado passar pediu perco perder perdeu pintura posso pq pronto quando quero+WORD quis racao
-7 sala senhorio serasa sessao sexta tecnico that tirou vlw we whatsapp
-6 ,+WANT ,+WISH ,+tinha .+DD .+a .+autorizo .+de .+essa .+quem .+sim 0+> CUT+a DD+>
-6 DE+LISTKIND KIN KIN+NO KIN+nao LATER+, ME+GET MSG+quando NO+WORD OBJECT+? REMOVE+a SERVICE+?
-6 STOP+pra STOPDO+pra SUBJ+MSG TOLD+o UPDATE a+SHOP abrem aguento alguma amem anestesia apagou
-6 aquela assim boca branco cabeca caiu chorar chuva contrato coracao corte de+> deixe
-6 descadastrar desconto desde+que desmarcar devolve did documentos dois e+golpe e+pra email
-6 embaixo en.DEAR en.SEND en.THIRD encomenda entender era+pra estacionamento eu+GET fale
-6 feriado foram guarda igreja ilegal incluir informacao irmao juiz mail medica meus minha
-6 minhas new normal novo+> numero+e o+SLOT os+alertas paguei parar passa porque portao preco
-6 quebrou quitei recebe receber+as roupa sabado salvo says se+for segunda seguro show somebody
-6 still talvez tarde taxa the them tio vez
-5 "+MORE ,+e ,+mandem ,+o ,+podem ,+quero ,+voces .+GET .+RECV .+concordo .+nao .+reativem
-5 .+recebo 4+, AGAIN+DE DE+app DE+dar DE+lembretes DE+plano MSG+eu MSGS+ME NO+STOPDO
-5 NO+consigo NO+entendi NOUNOUT NUM+pra NUMBER+do OBJECT+DE PAIN+DE REPLY SEND+propaganda
-5 SHOP+? SLOT+DE STOP+na STOPDO+na SUBJ+MSGS SUBJ+o SUBJ+propaganda THING+> THIS+DE WANT
-5 WANT+NEVER WANT+nunca WILL+NEVER WILL+nunca WISH+voltar WORD+pra a+promocao acabei aconteceu
-5 algo amanha antes+DE anula anula+a apago apareceu aqui+DE atende atrasar aula avisam avisou
-5 avo bloqueado blz cancelaram cancele caso cedo chegam churrasco colocar com+KIN comeu
-5 como+faco compras conseguir consorcio correio cortaram criancas da decidi descadastrem
-5 desconsidera desses desta deus+NO deus+nao devia dizia do+SERVICE do+SLOT doi e+o
-5 en.BEFORE+, en.CALL en.DAY en.NEG+en.BADMSG en.TIME encerrei encontrei end entre entregador
-5 equipe escala escrever+> esqueco estranho explicar faco+pra fechar feito foi forma fralda
-5 frango garagem golpe+> gracas guardo ha horario incomodar interesse+> isto+CANCEL jamais
-5 jeito kkkkk km lei ligacao ligaram ligou logo lurdes mais+DE mandem+MSGS mandem+propaganda
-5 marcacao matricula medico medida menina menos mensagem+e meu+nome min minha+SHOP
-5 minha+encomenda msgs mudou nada nao+STOP nao+consigo nao+entendi nao+sei neste never noite
-5 nome+do notificacao notificacoes noutro nova o+THING o+elevador oi on our para paro
-5 particular passaram pegou perfeito placa por portaria pra+ME pra+mim primeiro progressiva
-5 put quando+WORD querer+> quero+CANCEL raiva rapaz reativar registro renda resolveu responde
-5 roubaram saco seguinte senao sera+que sim+, siso so+CANCEL sob solicito som sua tatuagem
-5 tenho+todo tentei terca trabalho transferencia troquei+DD troquei+DE troquei+de tua turma tv
-5 usei vamos verdade vivo voltei voz where who
-4 ,+INF ,+WILL ,+ainda ,+cancelem ,+isso ,+manda ,+obrigada ,+quem ,+tem ,+tira ,+to ,+valeu
-4 ,+vou .+> .+SEND .+WANT .+chega .+claro .+deixa .+deixe .+deixei .+desculpa .+dois .+falem
-4 .+gostou .+nossa .+o .+obrigada .+ok .+onde .+sera .+tirem .+voces 0+, 18h 3+e BOTHER
-4 CANCEL+dos CANCEL+pra DD+PAIN DD+onde DD+semana DD+um DE+PAIN DE+WORD DE+avisos
-4 DE+en.SUBJECT DE+imposto DE+mensagem DE+onde DE+outra GET+os INF+as KIN+> LIST+da LIST+sim
-4 LISTKIND ME+daqui ME+lembro ME+ouvir ME+tirem MORE+DE MSG+ME MSG+sao MSGS+eu MSGS+sao NO+DE
-4 NO+STOPALL NO+a NO+autorizei NO+parem NO+pedi NO+pensem NO+seja NO+vejo NO+vi OBJECT+do
-4 PERSON RECV+os REMOVE+uma RM+uma SEND SEND+MSGS SHOP+o SLOT SLOT+, SLOT+? STOP+MSG STOP+as
-4 STOPALL+pra STOPDO+MSG STOPDO+as STUFF+, SUBJ+isto SUBJ+mensagem THING THIS+UPDATE THIS+por
-4 UPDATE+WISH UPDATE+favor WANT+DD WANT+DE WANT+de WISH+continuar WISH+reenviar WORD+MORE
-4 a+OBJECT a+mensagem acaba agora agora+> agora+nao almoco antiga aqui+, arrendamento assinar
-4 assino assunto atendo b barato bloco bolsa burla busco calcada came candidato casa+, casa+>
-4 certo+> cesta chao chefe coentro com+a com+aquele com+o compra conjunta consegue contatos
-4 contigo continuem+> correios curitiba data de+PAIN de+onde de+semana de+um deixa deixei+DE
-4 demais+> dentro denuncio deve do+en.SUBJECT do+envio doente dos+lembretes doutor+, durmo
-4 e+en.BEFORE e+nem e+para efetuado elevador+parou en.BEFORE+MSG en.BEFORE+daqui
-4 en.BEFORE+en.TEXT en.BEFORE+lembro en.BEFORE+tirem en.HAHA en.ME+daqui en.ME+lembro
-4 en.ME+tirem en.MY+en.KEYWORD en.NEGATIVE+en.MESSAGES en.TAIL+daqui en.TAIL+lembro
-4 en.TAIL+tirem en.THESE+en.BEFORE en.VOC+daqui en.VOC+lembro en.VOC+tirem entre+o enviando
-4 enviei era essa+mensagem essa+semana estorno estou+a falta+das favor+, fecha feliz fim+DE
-4 fiscal fora+do frente fui ganhei geladeira gosta gostei gosto+DE grito guardem if incomodam
-4 inquilino inss internet isso isso+e it+> ja+foi ja+saiu jejum kkk kkk+> kkkk la laudo lembra
-4 lembretes+> longe m manda+mensagem mandem+MSG marca marquei me+daqui me+lembro me+tirem meia
-4 mensagem+quando mensagens+sao meu+SLOT minha+> minha+OBJECT minha+SERVICE muda
-4 muita+mensagem my+en.BEFORE nada+, nao+DE nao+WORD nao+autorizei nao+pedi nao+seja
-4 nem+pensem ninguem+pediu no+en.MESSAGES novo+THIS novo+isso o+3 o+4 o+PERSON o+SERVICE
-4 o+cancelamento o+formulario obrigada+MORE obrigada+mas obrigado olha olho onde online
-4 ontem+, onze orcamento ordem otimo outra+loja outra+vez padaria pagina papeis parar+pra
-4 parede passo passou passou+meu pastor pediu+pra pego pelo pelo+MSG pelos pensem+em
-4 pensem+en.THESE pode poe por+WISH por+favor pra+avisar praca preciso+DE primeira processar
-4 produto quais quarto que+bom que+e que+o quero+cancelar real reativa reembolso remarcar res
-4 resolvido respondeu respondi+o roca sabe saida saldos saudades sem+GET semana+> seus sinal
-4 sinto+falta sitio so+STOP so+STOPALL so+STOPDO so+SUBJ so+WORD so+parar sobre+o somos
-4 suporto tenho+> tenis termo textos tira+da tirar todo+o trancar trazer triste troca turno
-4 uma+duvida umas urgente usem van venham venho vestido vez+ME vez+eu viajar visita vizinha
-4 when will
-3 , ,+PERSON ,+era ,+pode ,+qual .+LATER .+NO .+acabaram .+acabou .+achei .+acho .+blz .+cade
-3 .+chorei .+combinado .+confirmado .+confirmo .+en.ME .+en.TAIL .+en.TAKE .+en.VOC .+feliz
-3 .+ficaria .+hoje .+isso .+k .+leave .+me .+meu .+mudei .+obrigado .+oi .+olha .+pelo .+pix
-3 .+posso .+prefiro .+sao .+tenho .+troca .+uma .+vi .+voltem .+🚫 0+min 17h 20h 9h ?+WANT
-3 ?+WILL ?+WISH AGAIN+as AGAIN+do AGAIN+o CALL+, CANCEL+da CANCEL+em CANCEL+en.THESE
-3 CANCEL+uma CONSENT+CUT CONSENT+STOP CONSENT+STOPDO CONSENT+WORD CONSENT+para CUT+CANCEL
-3 CUT+as CUT+quando CUT+so DD+2 DD+LISTKIND DD+bolo DD+casa DD+ofertas DD+plano DD+produzir
-3 DD+ter DD+volta DE+2 DE+acordo DE+bolo DE+casa DE+celular DE+convidados DE+en.BADMSG
-3 DE+envio DE+minha DE+portaria DE+produzir DE+rua DE+spam DE+ter DE+volta INF+DD INF+de
-3 LAWYER+vai LIST+? LIST+DE LIST+sao LISTKIND+> ME+MSG ME+NO ME+WILL ME+bloqueou ME+escrever
-3 ME+incomoda ME+liga ME+mandaram ME+que ME+quero ME+removam MORE+LATER MORE+do MORE+o MSG+?
-3 NEVER+ME NEVER+en.ME NEVER+en.TAIL NEVER+en.VOC NEVER+me NO+aguento NO+da NO+deixei
-3 NO+existe NO+incomodam NO+manda NO+percebi NO+recebo NO+responder NO+sei NO+ta NO+vai
-3 NO+veio NUM+DD NUM+de NUMBER+, NUMBER+pra OBJECT+, OBJECT+CUT OBJECT+aqui PAIN+? PAIN+DD
-3 PAIN+de PERSON+NO PERSON+nao PERSON+vai PUT+os RM+a SEND+DD SEND+DE SEND+a SEND+as SEND+de
-3 SEND+o SHOP+DE STOP+CANCEL STOP+que STOPDO STOPDO+CANCEL STOPDO+que SUBJ+ME SUBJ+UPDATE
-3 SUBJ+en.ME SUBJ+en.TAIL SUBJ+en.VOC SUBJ+me SUBJ+por THING+MORE THIS+CANCEL THIS+tudo
-3 TOLD+MORE TOLD+nada UPDATE+LIST UPDATE+MSGS UPDATE+e UPDATE+isso UPDATE+semana WANT+CANCEL
-3 WANT+essa WANT+isso WANT+sim WANT+voltar WILL+CANCEL WILL+essa WILL+isso WILL+sim
-3 WILL+voltar WISH+SEND WISH+apagar WISH+cancelar WISH+essa WISH+falar WISH+ir WISH+isso
-3 WISH+sim WORD WORD+CANCEL WORD+LATER WORD+a WORD+essa WORD+o WORD+que WRONG+, WRONG+> a+DD
-3 a+LATER a+SERVICE a+THING a+WISH a+de a+foto a+lista a+minha a+moca a+outra abre abri abriu
-3 abro acabou+> acucar ainda alertas+DE alto anterior antes+> anuidade any apertei
-3 apertei+WORD apertei+sair arrependi as as+pontas atras atrasada atualiza autorizacao+,
-3 autorizado autorizei+esse avisar azul baixo banheiro bom+que bomba brincadeira+, call canal
-3 cancela+a cancelada cancelamento+DE cancelamento+do cancelar+, canta caucao cebola celular
-3 certo+, chover cliente+> cliquei clube cnh coloca com+ele com+quem com+voces comboio comer
-3 comprovativo comunicacoes+UPDATE comunicacoes+por condicionado confirmar contacto+> contem
-3 continuem+GER continuem+INF continuem+SEND continuem+mandando controle cor creche cupom da+,
-3 da+SLOT da+outra da+uma dar+o dava de+2 de+LISTKIND de+bolo de+casa de+ofertas de+plano
-3 de+produzir de+ter de+volta debito+automatico deixei+DD deixei+de deram desculpa+, devolver
-3 dia+0 dia+> dia+en.DAY dias dias+> diga disseram dizem do+PERSON do+banco doer dois+dias dor
-3 dos+avisos e+ME e+OBJECT e+WANT e+WORD e+comigo e+fixo e+mail e+melhor efeito em+en.BEFORE
-3 em+en.ME em+en.TAIL em+en.VOC em+me em+vez en.BEFORE+CANCEL en.BEFORE+MSGS en.BEFORE+app
-3 en.BEFORE+bloqueou en.BEFORE+en.BADMSG en.BEFORE+en.MESSAGES en.BEFORE+escrever
-3 en.BEFORE+incomoda en.BEFORE+liga en.BEFORE+mandaram en.BEFORE+removam en.BEFORE+spam
-3 en.DAY+, en.DAY+min en.DOESNT+en.ENDED en.ENDED+en.BEFORE en.ENDED+en.MY en.KEYWORD+en.MY
-3 en.KINDS+NO en.KINDS+nao en.ME+CANCEL en.ME+bloqueou en.ME+escrever en.ME+incomoda
-3 en.ME+liga en.ME+mandaram en.ME+removam en.MY+en.BADMSG en.MY+en.ENDED en.MY+en.KINDS
-3 en.NEG+MSG en.NEG+app en.NEG+en.MESSAGES en.NEG+spam en.NEGATIVE+MSG en.NEGATIVE+app
-3 en.NEGATIVE+en.BADMSG en.NEGATIVE+en.SENDING en.NEGATIVE+en.TEXT en.NEGATIVE+spam en.REMOVE
-3 en.REPLY+NO en.SENDING+, en.TAIL+CANCEL en.TAIL+bloqueou en.TAIL+escrever en.TAIL+incomoda
-3 en.TAIL+liga en.TAIL+mandaram en.TAIL+removam en.TAKE+it en.TEXT+DD en.TEXT+de
-3 en.THESE+en.ME en.THESE+en.TAIL en.THESE+en.VOC en.THESE+me en.THESE+vez en.VOC+CANCEL
-3 en.VOC+bloqueou en.VOC+escrever en.VOC+incomoda en.VOC+liga en.VOC+mandaram en.VOC+removam
-3 entregaram entrego errado errado+, escada escrito esperar espero essa+SHOP essa+compra
-3 esse+debito esse+numero estamos este+> estou+fora eu+NO eu+nao eu+que eu+quero excluam
-3 fala+> falar+com falo+> falta+> feriado+> fernanda ficaria filha filhos financeiro fins
-3 folha for+so formiga formulario+, foto+DE foto+do fotos funcionar gente+se gosto+DD gosto+de
-3 graca ha+dois hein hoje+NO hoje+nao horario+> igual impressora in+en.MY inferno ingles
-3 isso+> isso+NO isso+nao isso+tudo ja+enviei ja+paguei ja+respondi janeiro k keep l lavar
-3 leave+en.BEFORE leave+it lembro+DE ler ligam liguem linha+> lista+NO lista+nao loja+da luz
-3 mais+MORE mais+do mais+o make mancha mandam+THIS mandam+isto mandando mandar+MORE mas+nao
-3 me+CANCEL me+bloqueou me+escrever me+incomoda me+liga me+mandaram me+removam medo melhores
-3 mensagem+, mensagens+DE merda mesmo+> metade meu+KIN meu+processo minutos mora msg+NO
-3 muita+MSG multa na+LIST na+lista na+portaria nao nao+STOPDO nao+TOLD nao+aguento nao+da
-3 nao+existe nao+incomodam nao+manda nao+percebi nao+recebo nao+responder nao+ta nao+vai
-3 nao+veio nao+vejo nao+vi nao+vou need newsletter nif ninguem+> no+MSG no+app no+en.BADMSG
-3 no+en.SENDING no+en.TEXT no+spam notificacoes+DE novos numa numero+> numero+DD numero+de
-3 numero+pra o+KIN o+LAWYER o+MSG o+OBJECT o+WORD o+antigo o+cupom o+en.TEXT o+horario
-3 o+interesse o+plano o+recibo of onde+tiraram os+folhetos os+saldos ou+NO ou+nao outra+pessoa
-3 para+CANCEL para+as pararam+DD pararam+DE pararam+de parassem parassem+DD parassem+DE
-3 parassem+de parto passeio pede perfil perguntem perna pessoa+> plano+, pode+deixar
-3 pode+reenviar ponto por+e por+isso por+semana porteiro pra+mandar pra+outra pra+ser
-3 precisa+DE precisava+DD precisava+DE precisava+de prefiro pressao prima processo produzir
-3 profissional pronto+> propaganda+> quando+> quando+STOP quando+STOPDO quase que+TOLD
-3 que+WANT que+WILL que+a que+vc quem+ME quem+eu quem+passou quer quero+continuar quero+deixar
-3 quero+essa quero+isso quero+voltar quinta reativem+os recebendo+, receber+os recebi+THIS
-3 recebi+isso recepcao recibo reclamacao reenviar+> reminders responder retirei rg rir sabia
-3 sair+DE salario sao+as se+STOPALL se+parassem se+trata sem+CONSENT sem+autorizacao serve
-3 sessoes sistema so+perguntem so+recebe so+se so+sobre so+uma suas+MSG suas+MSGS
-3 suas+en.KINDS suas+en.MESSAGE suas+en.REPLY suas+en.SENDING suas+en.TEXT suas+msg surpresa
-3 tal tem+um temos tenho+esse terminou teu teve tinham tiraram+? tirem+DE tirem+en.BEFORE
-3 to+the tomar torpedos trabalha trinta+> troca+o two um+PERSON unica until valeu+> valor
-3 vejo+> vendo vez+DD vez+DE vez+de vieram vir vizinho voces+eu voces+mesmo vossa+MSG
-3 vossa+mensagem vossas+mensagens vou+WORD whats 🚫
-2 "+, "+DE "+e ,+LATER ,+REPLY ,+THIS ,+achei ,+adoro ,+agora ,+alguem ,+cade ,+certo ,+chego
-2 ,+confere ,+desde ,+en.MESSAGE ,+en.MESSAGES ,+en.MY ,+en.SENDING ,+en.TAIL ,+falem ,+fico
-2 ,+ficou ,+ignore ,+just ,+mande ,+nada ,+obrigado ,+parabens ,+preciso ,+quanto ,+quer
-2 ,+sinto ,+tirem ,+voltem .+CALL .+INF .+PART .+PUT .+SHOP .+STOPDO .+THIS .+UPDATE .+WILL
-2 .+amem .+bora .+brincadeira .+certo .+contem .+corta .+depende .+depois .+desmarca .+deu
-2 .+deus .+dra .+en.BADMSG .+entao .+fechado .+gosto .+ha .+is .+isto .+jamais .+la .+manda
-2 .+mando .+mantenham .+mas .+mensagem .+meus .+minha .+mudou .+parar .+parei .+pode .+por
-2 .+porque .+precisa .+preciso .+propaganda .+quando .+recebi .+riu .+solicito .+stop .+talvez
-2 .+the .+todo .+tranquilo .+troquei .+um .+valeu .+veio .+vlw .+volta .+voltei .+we
-2 0+estrelas 15h 3o 8h 9h+. ?+MORE ?+NEVER ?+nunca ?+quem ?+quero ?+tenho AGAIN+INF
-2 AGAIN+LATER AGAIN+SEND AGAIN+THING AGAIN+escrever AGAIN+nada ANNOY+> ANNOY+MORE BOTHER+,
-2 BOTHER+com CALL+NO CALL+nao CANCEL+MORE CANCEL+OBJECT CANCEL+outra CANCEL+quando CANCEL+so
-2 CLIENT+> CONSENT+, CUT+NO CUT+WORD CUT+da CUT+essa CUT+isso CUT+ja CUT+nao CUT+outra CUT+que
-2 CUT+sair CUT+uma CUT+vai CUT+voces DD+MORE DD+NUM DD+acordo DD+banho DD+boa DD+cassino
-2 DD+chegar DD+dar DD+deus DD+falar DD+fora DD+luto DD+paraquedas DD+promocao DD+sempre
-2 DD+terca DE+CUT DE+SLOT DE+STUFF DE+UPDATE DE+apartamento DE+ar DE+audiencia DE+banco
-2 DE+banho DE+base DE+boa DE+cabelo DE+campanha DE+cassino DE+chegar DE+clinica DE+contrato
-2 DE+deus DE+en.I DE+escala DE+expediente DE+falar DE+feriado DE+fim DE+fora DE+i DE+jeito
-2 DE+lado DE+luto DE+nota DE+ocupado DE+parada DE+paraquedas DE+por DE+porta DE+processo
-2 DE+promocao DE+rececao DE+sabado DE+seguradora DE+sempre DE+serasa DE+site DE+terca
-2 FORGET+DD FORGET+de FORGET+en.MY FORGET+my GER+, GER+os GET+RECV GET+UPDATE GET+e
-2 GET+marcado GET+mensagens GET+por GET+recebendo INF+> INF+a INF+nada INF+o KIN+, KIN+DD
-2 KIN+de KIN+e KIN+mandou KIN+que LATER+> LATER+bem LATER+quero LIST+STOP LIST+STOPDO
-2 LIST+UPDATE LIST+WORD LIST+do LIST+en.BEFORE LIST+para LIST+por ME+BOTHER ME+CALL ME+LIST
-2 ME+ME ME+MSGS ME+adoro ME+cancelei ME+en.ME ME+en.TAIL ME+esse ME+esta ME+falo ME+importo
-2 ME+ligando ME+ligou ME+me ME+nao ME+pensar ME+tirado MORE+INF MORE+SEND MORE+STOP
-2 MORE+STOPALL MORE+STOPDO MORE+THING MORE+WORD MORE+as MORE+convosco MORE+desde MORE+dessa
-2 MORE+deu MORE+escrever MORE+ja MORE+nao MORE+parem MSG+CUT MSG+STOP MSG+STOPDO MSG+WORD
-2 MSG+acaba MSG+assim MSG+desde MSG+na MSG+ou MSG+sem MSG+so MSGS+DD MSGS+STOP MSGS+STOPDO
-2 MSGS+WORD MSGS+de MSGS+en.BEFORE NEVER+CANCEL NEVER+CUT NEVER+STOP NEVER+STOPALL
-2 NEVER+STOPDO NEVER+WORD NEVER+parem NO+acredito NO+apareceu NO+atende NO+chegou NO+come
-2 NO+deixem NO+en.ME NO+en.TAIL NO+en.VOC NO+entendo NO+esquece NO+fui NO+funciona NO+gosto
-2 NO+kkkk NO+mandem NO+marquei NO+me NO+para NO+quer NO+queria NO+recebi NO+reconheco NO+se
-2 NO+tirem NO+uso NUM+, NUM+dos NUM+e NUM+esta NUM+mudou NUM+salvo NUMBER+da NUMBER+dos
-2 NUMBER+mudou NUMBER+que NUMBER+salvo OBJECT+CANCEL OBJECT+THIS OBJECT+ja OBJECT+veio PAIN+>
-2 PAIN+das PERSON+INF PREMOVE+o PUT+o PUT+outra RECV+, RECV+mensagens REMOVE+NO REMOVE+UPDATE
-2 REMOVE+da REMOVE+essa REMOVE+isso REMOVE+nao REMOVE+por REMOVE+uns REPLY+UPDATE REPLY+a
-2 REPLY+nesse REPLY+por RM+DD RM+da RM+de RM+uns SEND+MSG SEND+NO SEND+OBJECT SEND+mensagem
-2 SEND+mensagens SEND+nao SERVICE+em SERVICE+en.THESE SLOT+ja STOP+bem STOP+eu STOP+recado
-2 STOP+sair STOP+vai STOP+voces STOPALL+DE STOPALL+na STOPDO+ME STOPDO+THIS STOPDO+bem
-2 STOPDO+eu STOPDO+isso STOPDO+recado STOPDO+sair STOPDO+vai STOPDO+voces STUFF+> SUBJ+CUT
-2 SUBJ+OBJECT SUBJ+STOP SUBJ+STOPDO SUBJ+WORD SUBJ+com SUBJ+en.BEFORE SUBJ+outro SUBJ+para
-2 SUBJ+pro TELL+> TELL+que THING+, THING+que THIS+DD THIS+de THIS+em THIS+en.BEFORE
-2 THIS+en.NEG THIS+en.NEGATIVE THIS+en.THESE THIS+no TOLD+a TOLD+para UPDATE+1 UPDATE+CALL
-2 UPDATE+DE UPDATE+GET UPDATE+ME UPDATE+MSG UPDATE+en.BEFORE UPDATE+en.ME UPDATE+en.TAIL
-2 UPDATE+en.VOC UPDATE+enquanto UPDATE+gentileza UPDATE+me UPDATE+mensagens UPDATE+telefone
-2 UPDATE+tudo WANT+CUT WANT+LIST WANT+MORE WANT+NO WANT+OBJECT WANT+REMOVE WANT+RM WANT+STOP
-2 WANT+STOPDO WANT+apagar WANT+cancelar WANT+continuar WANT+dizer WANT+esse WANT+mensagens
-2 WANT+nada WANT+para WANT+perder WANT+trocar WANT+ver WILL+CUT WILL+GET WILL+LIST WILL+NO
-2 WILL+STOP WILL+cancelar WILL+continuar WILL+esse WILL+mensagens WILL+nada WILL+para
-2 WILL+perder WILL+trocar WILL+ver WISH+, WISH+DE WISH+OBJECT WISH+REPLY WISH+THIS WISH+UPDATE
-2 WISH+contar WISH+do WISH+enviar WISH+levar WISH+o WISH+perder WISH+trocar WORD+. WORD+AGAIN
-2 WORD+WORD WORD+bem WORD+da WORD+dai WORD+de WORD+mais WORD+mas WORD+sair WORD+vai WORD+voces
-2 a+NUMBER a+PAIN a+SEND a+SUBJ a+chave a+en.BEFORE a+en.ME a+en.TAIL a+en.VOC a+entrega
-2 a+linha a+me a+moto a+operadora a+pedir a+pintura a+portabilidade a+reativacao a+rede
-2 a+segunda a+vossa abre+, acaba+quando acabar aceito+os acho+que adoro+> advogado+vai again
-2 agora+NO ainda+bem ajudam alergia alerta+DE alguem+> alguma+OBJECT alguma+coisa already alta
-2 aluguel amanha+> amor+DD amor+DE amor+de antes+DD antes+de antibiotico anuncio+do anything
-2 ao+meu apagar aparecem aparelho+e app+DD app+DE app+NO app+de app+nao aprendeu aprendeu+a
-2 aqui aqui+em aqui+en.BEFORE aqui+en.NEG aqui+en.NEGATIVE aqui+en.THESE aqui+na aqui+no
-2 arvore as+8h as+9h as+conversas as+notificacoes assedio assim+que assina assinatura
-2 assistencia ate+> atendida autocarro automatica+. automatico+, autorizei+> autorizo+MSG
-2 avisar+DD avisar+DE avisar+UPDATE avisar+de avisar+por avisos+, avisos+en.BEFORE back+>
-2 baixa+medica banco banho+> beleza bilhete block boa+, branco+, cabelo+, cadastro+> cade+o
-2 cafe cai cama caminhao cancel+en.MY cancela cancela+essa cancelar+> cancelei+a cancelem+>
-2 cancelou+a cansei+DE cartao cassino celular+, chamada chave chega+bem chegar+, chegou chegue
-2 cheio cheiro cirurgia claro+> clinica cobrando com+certeza com+ela combinado comi comicio
-2 como+conseguiram company compra+DD compra+DE compra+de comprimento concordo+em
-2 concordo+en.THESE confere confere+ai confirmado+> conhece conhece+> conseguem consegui
-2 conseguiram+meu consentimento+CUT consentimento+STOP consentimento+STOPDO consentimento+WORD
-2 consentimento+para consigo+AGAIN consigo+MORE consigo+mais consulta+, contacto contacto+se
-2 contar contar+comigo contatos+DE continua+INF continua+SEND continua+mandando
-2 continuam+cobrando continuar+RECV continuar+recebendo conversas convosco+, corta+so
-2 cortada+, cortar+DE cpf crianca cuida cuidado cumprimentos cupons custo+> da+> da+campanha
-2 da+escala da+ocupado da+rua da+seguradora daqui+DD daqui+DE daqui+de das+0 das+MSG das+MSGS
-2 das+en.DAY dava+CUT dava+STOP dava+STOPDO dava+WORD dava+para de+MORE de+NUM de+acordo
-2 de+banho de+boa de+cassino de+chegar de+dar de+deus de+falar de+fora de+luto de+paraquedas
-2 de+promocao de+sempre de+terca de+vcs debaixo dedetizacao deixa+, deixa+DE deixa+ME deixa+eu
-2 deixa+na deixar+MSG deixar+recado deixei+MSG deixem+na deixo deixou+DD deixou+DE deixou+de
-2 demora depende+, dependo dependo+DE depois+DD depois+DE depois+de depois+que desconto+DE
-2 desde+a desde+marco desde+ontem desistir+do desmarquei dessa+vez desse+OBJECT desses+LIST
-2 desses+MSG desses+MSGS desses+avisos devolvem dez dia+3 dia+? dia+inteiro dias+e disponivel
-2 do+LAWYER do+LIST do+apartamento do+ar do+contrato do+en.I do+i do+lado do+plano do+processo
-2 do+serasa do+trabalho doacao dorme dormir doutor+> doutora+, doutora+> dra+. dropped
-2 duvida+. e+2 e+CUT e+SEND e+THIS e+UPDATE e+WILL e+agora e+com e+dai e+en.ME e+en.TAIL
-2 e+en.VOC e+esse e+ficar e+la e+me e+muita e+necessario e+por e+preciso e+te e+voce ele+NO
-2 ele+nao em+STUFF em+branco em+casa em+meu em+que embora+, en.AGAIN en.BEFORE+BOTHER
-2 en.BEFORE+LIST en.BEFORE+OBJECT en.BEFORE+SLOT en.BEFORE+celular en.BEFORE+da
-2 en.BEFORE+en.SENDING en.BEFORE+en.TIME en.BEFORE+ends en.BEFORE+feriado en.BEFORE+importo
-2 en.BEFORE+ligando en.BEFORE+ligou en.BEFORE+out en.BEFORE+tirado en.DAY+estrelas en.DOESNT
-2 en.DOESNT+en.BADMSG en.DOESNT+en.KEYWORD en.DOESNT+en.MY en.END+en.FROM en.END+en.MY
-2 en.ENDED+ME en.ENDED+en.ME en.ENDED+en.TAIL en.ENDED+en.VOC en.ENDED+me en.ENDED+the
-2 en.EVENT+? en.FROM+, en.I+can en.I+en.DITCH en.I+know en.KEYWORD+the en.LIST+, en.LIST+DD
-2 en.LIST+ME en.LIST+WORD en.LIST+de en.LOSE+> en.ME+BOTHER en.ME+CALL en.ME+DE en.ME+importo
-2 en.ME+ligando en.ME+ligou en.ME+tirado en.MESSAGE+, en.MESSAGE+DD en.MESSAGE+de
-2 en.MESSAGE+nao en.MESSAGES+, en.MESSAGES+> en.MESSAGES+DD en.MESSAGES+ME en.MESSAGES+de
-2 en.MY+MSG en.MY+MSGS en.MY+WORD en.MY+en.ALONE en.MY+en.BEFORE en.MY+en.NEG en.MY+en.OTHER
-2 en.MY+en.STOP en.MY+en.THIRD en.MY+stop en.NEG en.NEG+SLOT en.NEG+WORD en.NEG+celular
-2 en.NEG+en.ENDED en.NEG+en.MY en.NEG+en.TEXT en.NEG+en.THINGS en.NEG+en.VOC en.NEG+feriado
-2 en.NEGATIVE+MSGS en.NEGATIVE+SLOT en.NEGATIVE+celular en.NEGATIVE+feriado en.NOT+en.MY
-2 en.OTHER+, en.PULL+it en.REMOVE+> en.SENDING+nao en.SUBJECT en.SUBJECT+can
-2 en.SUBJECT+en.DITCH en.SUBJECT+en.WISH en.SUBJECT+know en.TAIL+BOTHER en.TAIL+CALL
-2 en.TAIL+DE en.TAIL+importo en.TAIL+ligando en.TAIL+ligou en.TAIL+tirado en.TAKE
-2 en.TAKE+en.BEFORE en.TEXT+, en.TEXT+> en.TEXT+ME en.TEXT+nao en.THESE+STUFF en.THESE+branco
-2 en.THESE+casa en.THESE+meu en.THESE+que en.THINGS+on en.THIRD+en.NEG en.TIME+> en.VOC+BOTHER
-2 en.VOC+CALL en.VOC+DE en.VOC+importo en.VOC+is en.VOC+ligando en.VOC+ligou en.VOC+tirado
-2 ends enfim enfim+. engano+> entendi+a entendi+nada entendo entrevista enviam enviaram erase
-2 errei erro+DE escrever+pra espera espero+> esquece esquece+DD esquece+DE esquece+de
-2 essa+SLOT esse+OBJECT esse+SLOT esse+THIS esse+aqui esse+e esta+DE esta+MSG esta+mensagem
-2 esta+na estarei+as estoque estranho+, estrelas eu+ME eu+WILL eu+adoro eu+cancelei
-2 eu+en.BEFORE eu+en.ME eu+en.TAIL eu+en.VOC eu+falo eu+me excluam+meu excluir expediente
-2 expirou faco+> falado falamos falando falem+comigo falta+DE farmacia fatura+, faz+> faz+o
-2 febre fechado ferias+, ficar+pronto fico+sem filho+, fim+DD fim+de foi+PART foi+embora
-2 foi+retirado folhetos fone for fora+THIS fralda+, franja frequencia fui+DE ganhamos gelo
-2 gente+aqui gentileza+> geral gostei+DE gostei+do got grupo+, grupo+da ha+0 ha+> ha+en.DAY
-2 houve i+en.DITCH i+know ideia ideia+, ignore ignore+en.MY ignore+my imediata imobiliaria
-2 impecavel importo importo+MORE importo+nada in+> in+my incomoda+> informacao+DE ingles+,
-2 inteira+> inventario irma irmao+. is+there isso+DE isso+UPDATE isso+por it+, it+en.FROM item
-2 ja+> ja+STOP ja+STOPDO ja+WORD ja+chega ja+desmarquei ja+tenho jejum+> joelho k+> la+estarei
-2 la+se largar largo late lembrada lembrete+> lembretes+STOP lembretes+STOPDO lembro+DD
-2 lembro+de let levanto liga+que ligue limpeza list list+> lista lista+, lista+DE lista+da
-2 lixo+DE local longer mail+> maio+e mais+INF mais+LATER mais+SEND mais+THING mais+escrever
-2 mais+nada manda+> manda+MSG manda+o mandando+, mandando+os mandar+AGAIN mandar+DD mandar+DE
-2 mandar+as mandar+de mandar+mais mandar+mensagens mande+UPDATE mande+por mandem+outro
-2 mandou+MSG maneirada mantenham+o marcado+MORE marcado+nada marco marmita mas+ME
-2 mas+en.BEFORE mas+en.ME mas+en.TAIL mas+en.VOC mas+ja mas+me me+BOTHER me+CALL me+DE
-2 me+importo me+ligando me+ligou me+tirado melhor+> mensagem+NO mensagem+desde mensagem+nao
-2 mensagens+DD mensagens+da mensagens+de mensalidade mercado mes+> meu+OBJECT meu+e meu+irmao
-2 meu+limite meu+pai meu+tempo meus+MSGS mexe mil min+> minha+PERSON minha+en.THIRD minha+ex
-2 minha+foto minha+permissao minha+reserva moca momento motoboy mulher mural na+minha
-2 na+rececao nada+convosco nada+desde nao+STOPALL nao+a nao+acredito nao+atende nao+chegou
-2 nao+come nao+deixem nao+entendo nao+esquece nao+fiz nao+fui nao+funciona nao+gosto nao+kkkk
-2 nao+mandem nao+marquei nao+para nao+parem nao+quer nao+queria nao+reconheco nao+se nao+tirem
-2 nao+uso natacao necessario nem+a nenhum+. neta ninguem+REPLY ninguem+responde no+MSGS
-2 no+SLOT no+celular no+feriado noite+, nome+DE nome+NO nome+nao nos nosso not+en.MY noticia
-2 noticias notificacao+DE notificacao+do nova+> novidade novo+, now numero+da numero+dos
-2 numero+esta numero+mudou nunca+CANCEL nunca+CUT nunca+STOP nunca+STOPALL nunca+STOPDO
-2 nunca+WORD nunca+parem o+CALL o+CANCEL o+CUT o+NOUNOUT o+NUMBER o+STOP o+STOPALL o+STOPDO
-2 o+WANT o+WILL o+alarme o+anuncio o+aparelho o+juiz o+novo o+pai o+papel o+permito o+processo
-2 o+rg o+telefone obra obra+> obrigada+UPDATE obrigada+pela obrigada+por obrigado+pelo oculos
-2 ocupado+, odeio oi+, on+en.EVENT onde+arranjaram onde+e onde+voces onibus operar os+avisos
-2 os+pontos other ou+a ou+so outro+PERSON outro+dia papel para+LATER para+WORD para+que
-2 para+sair para+vai para+voces parabens+> parada+DD parada+DE parada+de paraquedas parar+o
-2 parei parem+de parou+DD parou+DE parou+de pedi+CUT pedi+MORE pedi+STOP pedi+STOPDO pedi+WORD
-2 pedi+a pedi+nada pedi+para pegar pelo+LIST pelo+NUMBER pensar+e perfil+? periodo permissao
-2 pessoal pessoas pingar plano+> plano+em plano+en.THESE pode+. pode+SEND pode+mandar
-2 podem+REPLY podem+enviar podemos por+CALL por+GET por+LIST por+MSGS por+enquanto
-2 por+gentileza por+telefone por+tudo porque+e portabilidade portabilidade+, portaria+>
-2 posso+CANCEL poupanca pra+REMOVE pra+RM pra+STOPDO pra+deixar pra+eles praga praga+DE
-2 precisa+DD precisa+SEND precisa+de preciso+> preciso+REMOVE preciso+RM preciso+WORD procon
-2 professora promocao+CANCEL promocao+CUT promocao+acaba proposta+> proximos+MSG proximos+MSGS
-2 puder quando+CANCEL quando+chega quando+foi quando+sair quartos quatro que+CUT que+KIN
-2 que+LIST que+ME que+NEVER que+NO que+WORD que+comprei que+en.BEFORE que+en.ME que+en.TAIL
-2 que+en.VOC que+horas que+lista que+me que+meu que+nunca que+pararam que+parem quem+>
-2 quem+TELL quem+e quem+fala queria+, queria+GET queria+que quero+NO quero+STOP quero+STOPDO
-2 quero+THIS quero+perder quero+que quero+sair quero+sim quiser+> reativacao reativacao+DE
-2 reativacao+do recado+> recebe+MSG recebe+MSGS recebe+en.MESSAGES recebe+en.SENDING
-2 recebe+en.TEXT receber+mensagens recebimento+DD recebimento+DE recebimento+de reclamei
-2 reconheco+essa rede+> registo removam+> removeram removerem reserva+? responde+nesse
-2 responder+MORE retirada+DE revista riu riu+DD riu+DE riu+de roaming room roseira rs sabado+>
-2 saco+DE sair+MORE sair+THIS sair+da sair+do sairia saiu+> sal salvei sao+MSG se+RM se+WISH
-2 se+o segue segundo sem+ler semanas sempre seus+MSG seus+MSGS show+> silenciei+> sim+WISH
-2 sms+DD sms+de so+BOTHER so+DD so+THIS so+a so+de so+en.TEXT so+eu so+isso so+silenciei sobra
-2 sobrinho sobrou sofa solicito+que some sou+ME sou+eu sozinho+, spam spam+> sua+MSG
-2 sua+mensagem sumiram sumiram+, tambem+ou tanto+faz tb te+WISH telefone+NO telefone+nao
-2 tem+SLOT tem+custo tem+problema tempo+NO tempo+nao tens ter+marcado terca+> termina
-2 termina+em termina+en.THESE termos texting texting+ME texting+en.BEFORE texting+en.ME
-2 texting+en.TAIL texting+en.VOC texting+me that+en.NEG thats+en.MY thats+my the+en.ENDED
-2 the+en.KEYWORD the+en.THINGS them+en.BEFORE tira+uma tirado tirado+DE tirado+da tirar+da
-2 tiraram+meu tirem+ME tirem+a tirem+dessa tirem+do tirem+en.ME tirem+en.TAIL tirem+en.VOC
-2 tirem+me to to+en.MY to+sem torpedo+> torpedos+DD torpedos+DE torpedos+de tou trabalho+,
-2 tranquilo+, transmissao+? tratar tratar+DE tratar+THIS travou tudo+bem ue+, ultima+MSG
-2 um+OBJECT um+rapaz uma+THING uma+UPDATE uma+caixa uma+maneirada uma+parcela uma+por uns us
-2 usar+meu vagas vai+ter vcs+continuam velho+, vem ver+> vez+, viajando vicio vindo voce+>
-2 voces+NO voces+abrem voces+nao voces+pararam voces+so volta+> voltar+a voltaram+, vomitar
-2 voo vossa+base vosso+CLIENT vosso+OBJECT vosso+cliente vou+sair vou+sim wish+to wont
-2 your+en.BEFORE your+list zap+,
-1 10h GER TOLD abril abrir acesso advogado agencia agradecia anatel apague aparece apresento
-1 at atendimento bateria by cabelo cair caldeira calma campainha car cartas casamento chuveiro
-1 cidade cobrar cocar come comparecer compro comprovante confirmacao copia corrida cozinha
-1 curriculo curto dagua daquele day demais dente dezembro disse documento dormindo eliminacao
-1 empresa emprestimo en.DONT en.END en.MY en.NOT en.WISH en.WRONG enchem encontro entrar
-1 entrega enviado enviar erro escreva escrevam esperando esposa esquerdo esteira euros evento
-1 explica faculdade fatima feijao felicidades fidelizacao financiamento forno freio friday
-1 frio ganhasse gas gostou have hora interfone isnt janela lanche leio levem louvor mande
-1 maquina material meio melhor menino mensagem meses mesmo message metro miudo modelo
-1 motorista msg my nesse nobody not nota off ok ontem orelha paga pagamento passei pedido
-1 pensar perde please ponte pouco pqp prazo pro quebrado quero r recebeu receita receitas
-1 rescindir reuniao saido secretaria seguir seguranca send sim site so sono stop terminei
-1 transito treino tres troquem uai unsubscribe utente verde vermelho vinho viu vosso was wish
-1 wrong zap ze
0 SUBJ apaguei autorizei boa en.DITCH falo falta line mandem vezes
1 abrigo adianta agosto amor anda anexo apaguem armario assinado atualizar aulas be both
1 cadastrei cancelar cant cessar chegaram cobre coisas coloquem comigo comunicar consultorio
1 contato contribuir convenio cortar cortem curso dados dando das de dei deixarem desculpe
1 desligar digo direito doei eles en.FROM en.GAVE en.I en.MESSAGE en.THINGS en.VOC en.YOU
1 encanador enfermeira enganou entra escrevi estava every exame exmos fechou filme flores
1 formou frete gente greve guys i imediatamente inscrevi jornal larguei levei maior mantem
1 mesma messages mexer moro morta nessa neto novo number oficina old oleo operadora panela
1 patrao pedreiro perturbar politica porra pra predio prefeitura prezados procurar promo
1 protocolo prova publicitarias querendo queria reais recebimento recebo rifa sangue see sei
1 seis sejam ser she sms socio sorry sorteio start take tanto tia tinha torpedo tratem trocou
1 u uma vaga vencimento vendedor voces week work
2 ,+AGAIN ,+LIST ,+LISTKIND ,+MSGS ,+NUM ,+NUMBER ,+OBJECT ,+PUT ,+apaguei ,+arrependi
2 ,+artigo ,+as ,+cada ,+confirmei ,+continua ,+en.NOBODY ,+escusam ,+esquecam ,+faz ,+im
2 ,+larga ,+mais ,+muito ,+na ,+none ,+parou ,+pelo ,+porque ,+preenchi ,+q ,+setima ,+tenho
2 ,+todo ,+tres ,+troquem ,+vendi .+. .+FORGET .+NUM .+STOP .+WISH .+WRONG .+af .+apaguei
2 .+aqui .+ces .+cobranca .+confirmaram .+desejo .+desisto .+dispenso .+ela .+en.ALONE
2 .+en.DITCH .+esquecam .+esquece .+estive .+exerco .+fatura .+i .+ide .+mandei .+melhor
2 .+negativo .+oferta .+pare .+perdi .+pfv .+plz .+pra .+promocao .+proxima .+queria .+recuso
2 .+respect .+revogo .+risque .+saiam .+sem .+ta .+take .+tlgd .+uau .+vcs .+zero 0+DE 0+LIST
2 0+dias 0+en.KINDS 0+en.MESSAGE 0+en.REPLY 0+en.SENDING 0+en.TEXT 0+mensagens 0+msg 2+> ?+.
2 ?+RM ?+eu ?+que AGAIN AGAIN+> AGAIN+KIN AGAIN+RECV AGAIN+THIS AGAIN+e AGAIN+en.BEFORE
2 AGAIN+ficar AGAIN+lembrete AGAIN+mensagem AGAIN+receber AGAIN+um ANNOY+, BOTHER+AGAIN
2 CANCEL+DD CANCEL+ME CANCEL+esta CANCEL+eu CANCEL+voces CLIENT+, CLIENT+e CLIENT+que
2 CONSENT+que CUT+com CUT+eu DD DD+NO DD+NOUNOUT DD+PERSON DD+SUBJ DD+beber DD+bicho DD+chamar
2 DD+cliente DD+domingo DD+envios DD+exclusao DD+gastar DD+loja DD+manda DD+mensagens DD+nao
2 DD+oposicao DD+propaganda DD+satisfacao DD+vagas DE+, DE+MSGS DE+NO DE+NOUNOUT DE+NUM
2 DE+NUMBER DE+OBJECT DE+SERVICE DE+SUBJ DE+balcao DE+barco DE+beber DE+bicho DE+chamadas
2 DE+chamar DE+comida DE+domingo DE+e DE+en.SENDING DE+exclusao DE+feira DE+gastar DE+ginasio
2 DE+juizado DE+livro DE+lixo DE+manda DE+mapa DE+moral DE+nao DE+o DE+obra DE+oposicao
2 DE+predio DE+professor DE+propaganda DE+rgpd DE+salao DE+satisfacao DE+seu DE+sms
2 DE+telemovel DE+tomada DE+vagas DE+vez ERRED+se FORGET+tempo GER+UPDATE GER+mensagem GER+por
2 GER+pra GET+MSG GET+NO GET+a GET+este GET+isto GET+lembrado GET+nada GET+publicidade INF+.
2 INF+AGAIN INF+das INF+e INF+en.ME INF+en.TAIL INF+en.VOC INF+isso INF+isto INF+mais INF+me
2 KIN+ME KIN+THIS KIN+aqui KIN+en.ME KIN+en.TAIL KIN+en.VOC KIN+me KIN+nessa KIN+saiu LATER+.
2 LATER+GET LATER+RECV LATER+THIS LATER+chegam LATER+hoje LATER+nem LATER+recebo LATER+se
2 LATER+vez LAWYER+UPDATE LAWYER+entra LAWYER+por LIST+CANCEL LIST+DD LIST+de LIST+pelo ME+,
2 ME+INF ME+REMOVE ME+REPLY ME+RM ME+SEND ME+STOP ME+STOPDO ME+WISH ME+aposentei ME+as
2 ME+cansei ME+dispenso ME+en.FROM ME+erra ME+existo ME+facam ME+ia ME+isto ME+mande ME+pago
2 ME+remover ME+saio ME+sei ME+tenho ME+vou MORE MORE+RECV MORE+SUBJ MORE+TELL MORE+TOLD
2 MORE+WANT MORE+aqui MORE+avisa MORE+d MORE+ficar MORE+lembrete MORE+receber MORE+um
2 MSG+UPDATE MSG+a MSG+e MSG+por MSG+vai MSGS+. MSGS+NO MSGS+UPDATE MSGS+nao MSGS+por
2 NEVER+TOLD NO+AGAIN NO+LIST NO+MORE NO+aceito NO+achei NO+adianta NO+agora NO+amanha NO+as
2 NO+assinei NO+contem NO+desejo NO+enviem NO+enxerga NO+foi NO+gostaria NO+gostou NO+ia
2 NO+leve NO+mais NO+mim NO+minha NO+os NO+pensar NO+pretendo NO+quero NO+repitam NO+ser
2 NO+tem NO+tenho NO+torre NO+voltar NO+vou NOUNOUT+, NUM+KIN NUM+dai NUM+en.BEFORE NUM+en.NEG
2 NUM+en.NEGATIVE NUM+morreu NUM+no NUMBER+NO NUMBER+STOP NUMBER+STOPDO NUMBER+WORD
2 NUMBER+aqui NUMBER+dele NUMBER+era NUMBER+morreu NUMBER+nao NUMBER+para OBJECT+as
2 OBJECT+nenhum OBJECT+que OBJECT+sim PART+da PERSON+ME PERSON+en.BEFORE PERSON+en.ME
2 PERSON+en.TAIL PERSON+en.VOC PERSON+ja PERSON+me PERSON+nessa PERSON+pra PERSON+saiu RECV+>
2 RECV+este RECV+isto RECV+o RECV+publicidade REMOVE+LATER REMOVE+en.ME REMOVE+en.TAIL
2 REMOVE+en.VOC REMOVE+eu REMOVE+hoje REMOVE+isto REMOVE+me REPLY+> REPLY+THIS REPLY+isto
2 RM+DE RM+LATER RM+en.ME RM+en.TAIL RM+esse RM+eu RM+hoje RM+la RM+me SEND+THIS SEND+cardapio
2 SEND+en.MESSAGE SEND+isso SEND+mas SEND+minha SERVICE+ME SERVICE+eu SERVICE+pre SHOP+esse
2 SLOT+. SLOT+WISH SLOT+eu STOP+DD STOP+a STOP+com STOP+e STOP+en.BEFORE STOP+o STOP+semana
2 STOPALL+semana STOPDO+DD STOPDO+com STOPDO+e STOPDO+o STOPDO+semana SUBJ+, SUBJ+isso SUBJ+so
2 SUBJ+todo TELL+DE TELL+quando THING+. THING+? THING+DE THIS+STOP THIS+STOPALL THIS+STOPDO
2 THIS+WORD THIS+e THIS+pelo THIS+virou TOLD+" TOLD+, TOLD+THIS TOLD+isto TOLD+pra TOLD+sair
2 UPDATE+KIN UPDATE+THIS UPDATE+aqui UPDATE+ela UPDATE+mensagem WANT++ WANT+> WANT+INF
2 WANT+en.BEFORE WANT+isto WANT+mandar WANT+mudar WANT+so WANT+uma WILL++ WILL+AGAIN WILL+DE
2 WILL+en.BEFORE WILL+isto WILL+mais WILL+mudar WILL+so WILL+uma WISH++ WISH+AGAIN WISH+WORD
2 WISH+avisar WISH+com WISH+en.BEFORE WISH+mais WISH+marcar WISH+mas WISH+mudar WISH+parar
2 WISH+retira WORD+LIST WORD+dessa WORD+en.ME WORD+en.TAIL WORD+fora WORD+me WORD+os WORD+tudo
2 WRONG+DE WRONG+na a+0 a+LAWYER a+NO a+anacom a+autorizacao a+cada a+causa a+en.DAY a+esse
2 a+este a+mesma a+mim a+nao a+paciencia a+perguntar a+piscina a+quarta a+rececao a+titular
2 a+torneira a+ver acao aceitar aceito aceito+. acho acidente adianta+SEND adivinha
2 administrativo af af+ME af+en.BEFORE af+en.ME af+en.TAIL af+en.VOC af+me afinal afinal+NO
2 afinal+nao agora+nem agradecida agua+DE agua+do ainda+chegam ajudar alerta+a amigos+, amor+>
2 anacom+> aniversariantes anos+DD anos+DE anos+de anular anuncios ao+site apaga+ai apagamento
2 apaguei+o apartamento+> ape aposentei aposentei+, apto aqui+NO aqui+nao are arranjado
2 arranjado+> artigo+0 artigo+en.DAY as+0 as+chaves as+en.DAY as+faturas as+promocoes
2 assinei+MORE atenciosamente ativar automaticas automatico avisa+DE avisa+quando aviso
2 aviso+DE avisos+UPDATE avisos+por bah bairro baixa+> banho+e base bebe beber bicho
2 bloqueando+> bloquear+voces brinde c cabeleireiro cada+MSG caixa caixote caixote+DE
2 caixote+do campanha can+WORD can+en.ALONE can+en.BADMSG can+en.ENDED can+en.KEYWORD
2 can+en.NEG can+en.STOP can+stop cancelado+THIS cancelado+isso cancelar+o cancelei+THIS
2 cancelem+minha cantina capitulo cardapio+todo caridade caridade+> carta+, casa+DE casei+,
2 causa chama chama+AGAIN chama+MORE chama+mais chamadas chamem chato chega+, chega+en.BEFORE
2 chegar+> chegou+LATER chegou+hoje chegou+outra clareamento cliente cliente+e codigos coisa+>
2 coisa+que coisas+> colchao colchao+ME colchao+eu com+outro comando+pra combinado+>
2 comerciais como+CANCEL como+MSG como+MSGS como+en.BADMSG como+en.MESSAGES como+en.SENDING
2 como+en.TEXT como+eu como+spam comprado comprar+ME comprar+MORE comprar+eu comprar+nada
2 comunicacoes+> comunicacoes+DE concursos condominio+, confirmaram confirmei+DE
2 confirmei+en.BEFORE confirmei+en.NEG confirmei+en.NEGATIVE confirmei+no conforme consignado
2 consulta+> conta+DD conta+de contactem contem+comigo continua+GER continua+com credito+.
2 credito+pessoal crime culto cv d+INF d+REPLY d+SEND d+enviar da+escola da+loja da+obra
2 da+tomada dai dar das+chamadas de+NO de+NOUNOUT de+PERSON de+REPLY de+SEND de+SUBJ de+beber
2 de+bicho de+chamar de+cliente de+domingo de+enviar de+envios de+exclusao de+gastar de+loja
2 de+manda de+mensagens de+nao de+oposicao de+propaganda de+satisfacao de+vagas dei+o deixa+>
2 deixado deixar+DE deixem+o dela+, delivery demais+pra depois+NO depois+nao descadastra
2 descansar desejo+CANCEL desejo+WORD desistam+DD desistam+DE desistam+de desisti desistir+DD
2 desistir+de desisto+DD desisto+de desliga desligo dessa+SERVICE desse+NUMBER destas+LIST
2 destas+MSG destas+MSGS destas+mensagens destes+avisos deu deu+ne deu+o devo+fazer dia dia+NO
2 dia+THIS dia+com dia+isso dia+nao direito+ao direto+pro disparo disparos disparos+>
2 disse+pra disso+, disto+> divida+NO divida+nao do+" do+CLIENT do+MSG do+escritorio
2 do+hospital do+mapa do+predio do+rgpd do+salao do+seu do+sistema dois+NUMBER dois+numeros
2 domingo dono+, dos+envios dou e+DD e+NO e+RM e+STOPDO e+aparece e+bom e+caixote e+continua
2 e+crime e+das e+de e+essa e+faco e+fica e+hj e+hoje e+os e+peco e+que e+reuniao e+so e+tudo
2 educacao ela+THIS em+0 em+GET em+en.DAY em+julho em+paz em+setembro em+uma en.BEFORE
2 en.BEFORE+LAWYER en.BEFORE+NUM en.BEFORE+REMOVE en.BEFORE+RM en.BEFORE+STOP en.BEFORE+STOPDO
2 en.BEFORE+SUBJ en.BEFORE+THING en.BEFORE+aposentei en.BEFORE+as en.BEFORE+do en.BEFORE+e
2 en.BEFORE+en.BEFORE en.BEFORE+en.FEEL en.BEFORE+en.HEY en.BEFORE+en.KINDS
2 en.BEFORE+en.NEGATIVE en.BEFORE+en.PHONE en.BEFORE+erra en.BEFORE+facam en.BEFORE+for
2 en.BEFORE+from en.BEFORE+isto en.BEFORE+juizado en.BEFORE+livro en.BEFORE+lixo en.BEFORE+o
2 en.BEFORE+remover en.BEFORE+thanks en.CALL+en.VOC en.DAY+DE en.DAY+LIST en.DAY+dias
2 en.DAY+en.KINDS en.DAY+en.MESSAGE en.DAY+en.REPLY en.DAY+en.SENDING en.DAY+en.TEXT
2 en.DAY+mensagens en.DAY+msg en.DITCH+WORD en.DITCH+en.ALONE en.DITCH+en.BADMSG
2 en.DITCH+en.ENDED en.DITCH+en.KEYWORD en.DITCH+en.NEG en.DITCH+en.STOP en.DITCH+stop
2 en.ENDED+> en.GET+en.NEG en.HEY+en.NEG en.I+en.BEFORE en.I+en.REPLIED en.KEYWORD+> en.LIST+.
2 en.LIST+DE en.LIST+NO en.LIST+do en.LOSE en.ME en.ME+. en.ME+REMOVE en.ME+RM en.ME+STOP
2 en.ME+STOPDO en.ME+SUBJ en.ME+aposentei en.ME+as en.ME+en.FROM en.ME+erra en.ME+facam
2 en.ME+isto en.ME+o en.ME+remover en.MENDED+en.NEG en.MESSAGE+. en.MESSAGE+UPDATE
2 en.MESSAGE+do en.MESSAGE+por en.MESSAGES en.MESSAGES+DE en.MESSAGES+NO en.MESSAGES+e
2 en.MY+en.MENDED en.MY+is en.NEG+LAWYER en.NEG+NUM en.NEG+THING en.NEG+en.GET en.NEG+juizado
2 en.NEG+livro en.NEG+lixo en.NEGATIVE+> en.NEGATIVE+LAWYER en.NEGATIVE+NUM en.NEGATIVE+THING
2 en.NEGATIVE+juizado en.NEGATIVE+livro en.NEGATIVE+lixo en.NOBODY+to en.NUMBER+en.BEFORE
2 en.PHONE+en.VOC en.RECEIVE en.REMOVE+en.MY en.REMOVE+my en.REMOVED en.REPLIED+WORD
2 en.REPLIED+en.ALONE en.REPLIED+en.ENDED en.REPLIED+en.KEYWORD en.SENDING+DE
2 en.SENDING+UPDATE en.SENDING+e en.SENDING+por en.SENDING+to en.SUBJECT+want en.TAIL+.
2 en.TAIL+REMOVE en.TAIL+RM en.TAIL+STOP en.TAIL+STOPDO en.TAIL+SUBJ en.TAIL+aposentei
2 en.TAIL+as en.TAIL+en.FROM en.TAIL+erra en.TAIL+facam en.TAIL+isto en.TAIL+o en.TAIL+remover
2 en.TAKE+a en.TEXT+e en.THESE+0 en.THESE+GET en.THESE+en.DAY en.THESE+julho en.THESE+paz
2 en.THESE+setembro en.THESE+uma en.THINGS+em en.THINGS+en.THESE en.UNSUB en.UNSUB+> en.VOC+.
2 en.VOC+REMOVE en.VOC+RM en.VOC+SUBJ en.VOC+aposentei en.VOC+as en.VOC+come en.VOC+erra
2 en.VOC+facam en.VOC+isto en.VOC+o en.VOC+remover en.WANT en.WISH+en.BEFORE engano+DE
2 engano+na enjoei+DE entao+NO entao+nao entrada entregas entreguei entreguei+as entro
2 enviar+THIS enviar+isto enviem+> envios+, enxerga enxerga+AGAIN enxerga+MORE enxerga+mais
2 era+a erra erra+> errou escola+NO escola+nao escreve escusam+DD escusam+DE escusam+de
2 esperei essa+pessoa essas+LIST essas+MSG esse+NUMBER esse+tipo esses+MSG esses+MSGS
2 esta+seja esta+semana estas+LIST estas+MSG estas+MSGS estas+mensagens este+PERSON este+e
2 este+meio este+tipo estes estou+, estou+en.BEFORE estou+en.NEG estou+en.NEGATIVE estou+no
2 eu+WISH eu+existo eu+ia eu+pago eu+saio eu+sei eu+tenho eu+to eu+vou ex exerco+o existo+>
2 facam+o faleceu+. falso falta+DD falta+de farto+DE fatura+e favor+CANCEL favor+DD favor+RM
2 favor+de faz+WISH faz+favor faz+sentido fazer+com fazer+pra feira+> festas ficar+ME
2 ficar+en.BEFORE ficar+en.ME ficar+en.TAIL ficar+me ficha+DD ficha+DE ficha+de figurar
2 filho+> filho+ja filho+nessa filho+saiu fim+, final fingem fio+DE fio+da foi+cancelado
2 for+MSG for+incomodo fugiu garantia gastem gata giving gone gostaria+que gostava gosto+,
2 grande grupo+DD grupo+de guincho has hear hear+about hj+chegou hora+. horarios+DE
2 horarios+da i+en.GAVE i+en.GET i+have ia+DE ia+na iam id+en.WANT id+en.WISH id+like idade
2 ide imoveis+CUT imoveis+STOP imoveis+STOPDO imoveis+WORD imoveis+para incomodo+, informativo
2 informativo+DE inqueritos interessado isso+? isso+CANCEL isso+STOP isso+STOPALL isso+STOPDO
2 isso+ai isso+pelo isto+e ja+BOTHER ja+NO ja+SUBJ ja+bloqueei ja+disse ja+entreguei ja+nao
2 ja+ta ja+tinha jeito+DD jeito+DE jeito+de joao joga julho julho+. junho junho+. juro lascar
2 lascar+com lembrado lembrado+UPDATE lembrado+por lembrete+DD lembrete+de lembrete+do leram
2 leve leve+a levo liguei limite+> link+MORE link+nenhum link+pra lista+DD lista+de listas+.
2 livros lixeira lixo loja+> lugar macacos madrugada mais mais+> mais+KIN mais+ME mais+RECV
2 mais+THIS mais+UPDATE mais+e mais+en.BEFORE mais+en.ME mais+en.TAIL mais+en.VOC mais+ficar
2 mais+lembrete mais+me mais+mensagem mais+por mais+receber mais+um mal mandam+todo
2 mandando+MSG mandando+mensagem mandando+pra mandar+ME mandar+en.BEFORE mandar+en.ME
2 mandar+en.TAIL mandar+en.VOC mandar+me mandar+os mandar+outra mandei+CANCEL mandei+CUT
2 mandei+STOP mandei+STOPALL mandei+STOPDO mandei+pare manha+. mano mantem+> mantenham+>
2 mapa+> marcacoes mas mas+CANCEL mas+MSG mas+SUBJ mas+TELL mas+UPDATE mas+avisa mas+por me+.
2 me+REMOVE me+RM me+STOP me+STOPDO me+SUBJ me+aposentei me+as me+en.FROM me+erra me+facam
2 me+isto me+o me+remover meio+do melgas mensage mensage+> mensagem+UPDATE mensagem+da
2 mensagem+por mensagem+vai mensagens+UPDATE mensagens+por mensal mes+NO mes+nao mesma+OBJECT
2 mesma+coisa mesmo+depois meu+CALL meu+DE meu+MSG meu+PERSON meu+casaco meu+direito
2 meu+en.BEFORE meu+en.NEG meu+en.NEGATIVE meu+en.THIRD meu+ex meu+filho meu+no meu+telefone
2 meu+zap meus+amigos meus+en.VOC mim+REPLY mim+SEND mim+SUBJ mim+mande mine minha+,
2 minha+LIST minha+consulta minha+sogra minha+subscricao minha+tela minha+tia moca+> moco+,
2 momento+, moral+, mudo muito+obrigado n+, n+> n+WANT n+WILL n+WISH n+quero na+SLOT na+moral
2 na+praia na+secretaria na+semana nada+THIS nada+aqui nao+ME nao+WANT nao+aceito nao+achei
2 nao+adianta nao+contem nao+desejo nao+disse nao+enviem nao+enxerga nao+foi nao+gostaria
2 nao+gostou nao+ia nao+leve nao+mim nao+os nao+quero nao+repitam nao+ser nao+tem nao+tenho
2 nao+torre nao+voltar ne+, negativo+, nem+LATER nem+agora nem+minha nem+pensar nenhum+>
2 nenhuma+> nessa+escola nesse+LIST nesse+condominio neto+DE newsletters no+LAWYER no+NUM
2 no+THING no+juizado no+livro no+lixo none+to nossa+relacao novo+dono numero+CUT numero+KIN
2 numero+STOP numero+STOPDO numero+WORD numero+WRONG numero+dai numero+en.BEFORE numero+en.NEG
2 numero+en.NEGATIVE numero+errado numero+no numero+para numeros+DD numeros+DE numeros+de
2 nunca+TOLD o+WISH o+contato o+dinheiro o+envio o+favor o+melhor o+mesmo o+meus o+que
2 o+recado o+remedio o+trem obg obsequio only+en.WANT only+en.WISH only+want opcao oponho
2 oracao os+WANT os+WILL os+WISH os+codigos os+contactos os+horarios os+inqueritos
2 os+lembretes os+quero ou+STOP ou+STOPDO ou+vou out outra+OBJECT outro+. pa+, paciencia+>
2 paciencia+com padre paga+, para+> para+DD para+o parar+e parem+> paroquia+, paroquia+WANT
2 paroquia+WILL paroquia+WISH paroquia+quero partiu partiu+em partiu+en.THESE passada+e
2 pedi+THIS pedi+isto pedido+DE pedido+pra pedir+, pedir+. pedir+e pelo+site pelo+visto
2 pentear pentear+macacos percebo perdi+a pesquisa+DD pesquisa+DE pesquisa+de pessoa+que pfv
2 pfv+CUT pfv+REMOVE pfv+RM pfvr pix pix+> pizza+em pizza+en.THESE plantao pls+> plz pode+GET
2 pode+continuar pode+cortar podem+CANCEL podem+cortar por+KIN por+aqui por+ela por+mensagem
2 porque+> porto possivel+NO possivel+nao posto+DE poupem+o pra+LIST pra+SHOP pra+THIS
2 pra+en.BEFORE pra+en.ME pra+en.TAIL pra+en.VOC pra+isso pra+lista pra+lixeira pra+me
2 pra+sair pra+ter precisa preciso+INF preciso+SEND preciso+mandar preciso+que predio+>
2 preenchi+o print+DD print+DE print+de prometeram prometeram+que prometeu promocao
2 promocoes+, promocoes+> propaganda propaganda+DE pros proxima+. proxima+MSG proxima+mensagem
2 proxima+meu publicidade+> publicidade+UPDATE publicidade+por quando+a quando+e quando+tiver
2 quantas+vezes que+? que+AGAIN que+PAIN que+STOP que+STOPDO que+SUBJ que+apaguei que+chega
2 que+esse que+estava que+fazer que+mais que+peco que+retirem que+saudade que+significa
2 que+tal queria+WORD queria+cancelar quero++ quero+DE quero+en.BEFORE quero+mudar quiet
2 quiser rastreio+DE razao recado+DE recebendo receber+. receber+AGAIN receber+este
2 receber+mais receber+publicidade recebo+THIS rececao+DE rececao+destes receive recife
2 reclamacoes+> recuso remedio+que remocao remova remover+da repitam resolvam+> resolvi
2 respect respeitem+> respondi+WORD resultado resultados+DE retirado retirado+DE retirado+da
2 retire retirem+> retirem+o rgpd+> risque saber+, sai+DE sai+THIS sai+do sai+fora saiam+>
2 saido+disso saio+DE saio+THIS sair+DD sair+UPDATE sair+de sair+dessa sair+e sair+ontem
2 sair+por saiu santinho santo+dia se+CUT se+DE se+WORD se+a se+continuar se+en.BEFORE
2 se+mandar se+nao segura+> sei+como sei+o sei+quem sem+LIST sem+MSG sem+WORD semana semana+,
2 semana+NO semana+nao ser+lembrado setima significa significa+" sms+DE sms+NO sms+do so+DE
2 so+UPDATE so+aviso so+comprei so+en.MY so+o so+por sobrinha solicitar+que some+THIS
2 some+daqui some+do sorte+DE sossegado sossegado+> sou+DE sou+KIN sou+neto spam+e sr+. stop+>
2 stuff suspendam suspender+> ta+bem tambem+DE tche telefone+DE telhado tem+UPDATE tem+limite
2 tem+nada tem+por tenham+DE tenham+do tenham+vergonha tenho tenho+carta tenho+filho
2 tenho+recibo ter+que terra texts+en.VOC texts+to thank+en.SUBJECT thank+en.VOC thank+en.YOU
2 thank+you the+en.LIST these+en.BEFORE this+is times tira+dessa tira+eu tira+o tirar+>
2 tirarem tirem+da titular+DE titular+deste tlgd tlgd+q to+GER to+en.RECEIVE to+hear
2 to+receive toda+hora todas todas+as todo+santo todos+os tomada tomada+, torneira+DE torre
2 torre+a trabalho+e tres+LIST tres+MSG tres+MSGS tres+mensagens tribunal trocar trocar+DD
2 trocar+DE trocar+de troco troco+meu tudo+> uai+> uau+, ue um+LAWYER um+SLOT um+ano uma+e
2 uma+semana va vagas+DD vagas+DE vagas+de vai+, vazamento velorio vem+, vencimento+. venda+DD
2 venda+DE venda+de ver+com vergonha+> vestibular vez+. vez+? vez+voces viagem vida vida+,
2 visto vitima voces+? voces+na voces+ou voltaram voltei+pra voltem+a vontade+, vosso+tempo
2 vossos+LIST vossos+MSG vossos+MSGS vossos+en.LIST vossos+en.MESSAGE vossos+en.MESSAGES
2 vossos+en.SENDING vossos+en.TEXT vossos+sms vou vou+comprar vou+denunciar vou+fazer vou+ter
2 want+en.BEFORE want+en.MY want+en.THESE want+to would+be
3 * ,+1 ,+2 ,+GET ,+MORE ,+RECV ,+RM ,+agradeco ,+deixem ,+en.NEG ,+en.NEGATIVE ,+en.THREAT
3 ,+esses ,+este ,+mensagens ,+nem ,+no ,+para ,+parem ,+pra ,+recebo ,+so ,+sumam ,+viu
3 .+AGAIN .+NUMBER .+OBJECT .+SERVICE .+SLOT .+aff .+agradeco .+agua .+cansei .+deixem
3 .+desativa .+en.END .+en.ENDED .+en.KEYWORD .+en.MENDED .+en.STOP .+en.YOU .+engano .+enjoei
3 .+este .+falei .+favor .+mds .+moco .+ninguem .+numero .+oh .+os .+oxe .+oxente .+parabens
3 .+passe .+pedi .+ponham .+qero .+quiet .+resolvam .+retiro .+silencio .+so .+sobre .+sou
3 .+tinha .+to .+toda .+vc 1 2+, 2+anos ?+CANCEL ?+CUT ?+REMOVE ?+faco AGAIN+GET AGAIN+MSG
3 ANNOY+. ANNOY+NO CANCEL+, CANCEL+MSG CANCEL+MSGS CANCEL+THIS CANCEL+e CANCEL+hoje CANCEL+meu
3 CANCEL+tudo CLIENT CUT+hoje CUT+o CUT+tudo DD+" DD+MSG DD+mensagem DD+natal DD+novo
3 DD+operadora DD+quem DD+saude DD+terra DD+uma DD+vez DD+voces DE+CANCEL DE+ME DE+SEND
3 DE+SHOP DE+beatriz DE+centro DE+consulta DE+cultos DE+envios DE+escola DE+escritorio
3 DE+esquina DE+ficha DE+inspecao DE+jovens DE+manha DE+more DE+natal DE+novo DE+numero
3 DE+paroquia DE+parte DE+proxima DE+que DE+quem DE+remedio DE+saude DE+terra DE+voces
3 FEDUP+DE GET+AGAIN GET+contactado GET+mais INF+MSG KIN+pra LATER+MSG LAW+> LAWYER LIST+,
3 LIST+. LISTKIND+foi ME ME+. ME+SUBJ ME+avisem ME+coloquem ME+esquecerem ME+fecho
3 ME+inscreveram ME+irrita ME+lembrar ME+precisava ME+quisesse ME+tava ME+tira ME+voltem
3 MORE+. MORE+GET MSG+, MSG+. MSG+DD MSG+de MSGS NO+LATER NO+SUBJ NO+WANT NO+conheco NO+faco
3 NO+fura NO+o NO+param NO+pra NO+respondi NO+tinha NUM+. NUM+STOP NUM+STOPDO NUM+WORD NUM+nao
3 NUM+para NUMBER NUMBER+. NUMBER+CUT NUMBER+KIN NUMBER+dai NUMBER+das OBJECT+DD OBJECT+ai
3 OBJECT+chegar OBJECT+de OBJECT+en.THINGS OBJECT+pode PAIN+ME PAIN+eu PUT+meu PUT+se
3 RECV+AGAIN RECV+aviso RECV+mais REMOVE REMOVE+DE REMOVE+do REMOVE+tudo REPLY+MORE REPLY+mas
3 RM+do RM+en.VOC RM+meu RM+o SEND+mais SERVICE+, SERVICE+. SERVICE+ai SERVICE+en.BODY
3 SERVICE+mole SHOP+sim SLOT+ai SLOT+e STOP+en.ME STOP+en.TAIL STOP+en.VOC STOP+me STOP+ou
3 STOPALL+com STOPDO+a STOPDO+ou SUBJ+mas THING+en.BODY THING+mole THIS+. THIS+? THIS+todo
3 TOLD+CANCEL TOLD+STOPALL TOLD+com TOLD+pare UPDATE+onde WANT+. WANT+en.NEG WANT+en.NEGATIVE
3 WANT+no WANT+saber WANT+ser WILL WILL+, WILL+. WILL+en.NEG WILL+en.NEGATIVE WILL+no WILL+ser
3 WISH+> WISH+FORGET WISH+STOPALL WISH+desistir WISH+en.NEG WISH+esquecer WISH+nao WISH+que
3 WISH+saber WISH+ser WORD+com WORD+ontem WRONG+. WRONG+NO WRONG+nao a+INF a+andar a+atendente
3 a+dona a+fila a+gaveta a+mae a+mal a+partir a+pessoa abre+. acabem academia acordar
3 adianta+INF advogado+> aff+DD aff+DE aff+de agenda agora+MSG agradeco+que agua+en.BODY
3 agua+mole aguardo alergica alerta alertas+> amilcar anos+que anular+a ao+PERSON ao+cao
3 apartamento+, appointment aqui+> assinei+DE assinei+na aviso+do away away+> banco+> barco+DE
3 bloqueando+em bloqueando+en.THESE bota but cabo caixinha caminho cancel cancela+tudo cancelo
3 card cardapio+DE carta+> casamento+foi cat cease chaves chega+> cima+DD cima+DE cima+de
3 coloquem+DD coloquem+DE coloquem+de com com+MSG com+um comida como como+ME como+en.BEFORE
3 comprei comprei+uma comunicacoes comunicado consultas conta conta+, conta+ai
3 contactado+UPDATE contactado+por contactos continuam+INF continuam+SEND continuam+mandando
3 convite corretor corrijam cortar+o could cultos cupons+, custa da+OBJECT da+beatriz
3 da+inspecao de+" de+MSG de+mensagem de+natal de+novo de+operadora de+quem de+saude de+terra
3 de+uma de+vez de+voces deixa+a deixar+DD deixar+de deixem+DD deixem+de dela deleta denunciei
3 desativa desde+LATER desfacam+THIS desfacam+isso desiste desistir+DE dessa+LIST dessa+lista
3 dessas+LIST dessas+mensagens destes+LIST destes+MSG destes+MSGS devolvo dieta dinheiro
3 disso+> distancia+> divulgacao do+remedio dos+DD dos+DE dos+de dura e+> e+MSG e+continuam
3 e+ela e+voces ela ela+ja eletronica em+3 em+mim em+pedra en.ALONE+. en.ALONE+> en.ASKED
3 en.BEFORE+avisem en.BEFORE+coloquem en.BEFORE+en.VOC en.BEFORE+esquecerem
3 en.BEFORE+inscreveram en.BEFORE+irrita en.BEFORE+lembrar en.BEFORE+more en.BEFORE+telemovel
3 en.BEFORE+tira en.BEFORE+voltem en.BODY en.BODY+em en.BODY+en.THESE en.DITCH+en.BEFORE
3 en.DITCH+en.VOC en.ENDED en.I+havent en.I+want en.KEYWORD en.KINDS+UPDATE en.KINDS+por
3 en.LIST en.LIST+to en.ME+> en.ME+WORD en.ME+avisem en.ME+coloquem en.ME+esquecerem
3 en.ME+inscreveram en.ME+irrita en.ME+lembrar en.ME+tira en.ME+voltem en.MENDED
3 en.MESSAGES+do en.MESSAGES+to en.MY+en.NUMBER en.MY+mailbox en.NEG+en.KINDS en.NEG+more
3 en.NEG+telemovel en.NEGATIVE+en.KINDS en.NEGATIVE+more en.NEGATIVE+telemovel en.OTHER
3 en.REPLY en.SENDING+do en.STOP+. en.SUBJECT+havent en.SUBJECT+were en.TAIL+> en.TAIL+WORD
3 en.TAIL+avisem en.TAIL+coloquem en.TAIL+esquecerem en.TAIL+inscreveram en.TAIL+irrita
3 en.TAIL+lembrar en.TAIL+tira en.TAIL+voltem en.TEXT+do en.THESE+3 en.THESE+mim
3 en.THESE+pedra en.THIRD+since en.VOC+avisem en.VOC+coloquem en.VOC+esquecerem
3 en.VOC+inscreveram en.VOC+irrita en.VOC+lembrar en.VOC+tira en.VOC+voltem en.WANT+en.BEFORE
3 en.WANT+en.MY en.WANT+en.THESE en.WANT+these en.WISH+en.MY en.WISH+en.THESE en.WISH+these
3 encarecidamente+que engano+. engano+NO engano+nao entao+. entre+DE entre+ME entre+nos envie
3 envios+> era+meu esquecerem esquina+> essa+porcaria essa+promocao esse+robo eu+CANCEL eu+INF
3 eu+fecho eu+o eu+precisava eu+quisesse eu+tava exijo falar+da falei falei+com falou
3 familia+> familia+NO familia+nao favor+> favor+REMOVE faz+2 fazer+> fe fecho feijoada
3 feijoada+> fingem+que fixed fiz+as fogo foi+WRONG foi+engano fora+> fugir fugir+DD fugir+DE
3 fugir+de fura gasta gastar gaveta gaveta+DE grata has+en.MY has+the havent her hoje+e
3 horarios hotel i+havent i+want ia in in+en.SENDING in+writing income inscreveram inscrito
3 insistir+> inspecao inspecao+> irrita isso+. isso+todo isto+DE ja+WANT ja+WILL ja+deu
3 ja+faleceu ja+pedi jovens key levam levantar lgpd lhe ligo limite lista+> loja+, loja+DD
3 loja+de mae+DE mae+da mailbox mais+GET mais+MSG mandar+, mandar+> mandarem mande+MORE
3 mande+mas mandei mandei+" mandei+WORD mandou+ME mandou+eu manutencao mas+nada mds me me+>
3 me+WORD me+avisem me+coloquem me+esquecerem me+inscreveram me+irrita me+lembrar me+tira
3 me+voltem melhor+NO melhor+nao mensagem+que meu+advogado meu+celular meu+telemovel mim+>
3 mim+DE minha+THING minha+caixa minha+inscricao minha+memoria mole mole+em mole+en.THESE
3 motivo motivo+pra mudar+DD mudar+DE mudar+de my+en.NUMBER na+ficha na+proxima nada+UPDATE
3 nada+por nao+SUBJ nao+conheco nao+faco nao+fura nao+param nao+pra nao+tinha no+> no+en.KINDS
3 no+more no+telemovel nome+das none nos+, nothing novamente novas+LIST novas+MSG novas+MSGS
3 novas+mensagens novidades+da novo+DE novo+NO novo+na numero+nao o+LISTKIND o+cardapio
3 o+casamento o+dedo o+do o+ginasio o+lembrete o+link o+numero o+pa o+pacote o+usar o+vosso
3 ofertas oh on+a onde+ME onde+eu ontem+e operadora+, os+DD os+de osvaldo outdoor outras
3 outro+> outubro oxente paguei+tudo parabens parabens+, parem+com parte+dessa partido
3 partir+DE peco+que pedido+DD pedido+de pedidos pedra+dura perdem perdem+o perdi+, pertence
3 phone piada plano+DD plano+DE plano+de pode+FORGET pode+STOPALL pode+esquecer pode+parar
3 ponham+se por+onde porcaria+> posso+AGAIN posso+MORE posso+mais pra+cancelar pra+continuar
3 pra+encher pra+falar pra+fugir precisa+, precisos presente+DE prestado preto professor+>
3 quarta+vez que+CANCEL que+for querem querem+> queria+STOP quero+> quero+AGAIN quero+desistir
3 quero+en.NEG quero+mais quero+nao quero+ser quisesse quisesse+comprar quit recado
3 recebendo+MSG receber+nada recebido+THIS reclamacoes remedio+chegar remove remover
3 remover+DE resolvam respondo resposta resto+> resto+WISH resto+pode retira+lo retiro+a
3 robo+DD robo+DE robo+de ruim saido+DE saido+THIS sair+> saudade+ME saudade+eu segura sem+ME
3 sem+MSGS semana+. sempre+> senhor senhora senhora+DD senhora+DE senhora+de ser+contactado
3 serio+> serve+pra servico setembro setembro+, seu sim+CUT sim+STOP sim+STOPDO sim+WORD
3 sim+para since sindico so+MSG so+en.ME so+en.TAIL so+me sogra sou+alergica sou+do
3 subscricao+DE sumam sumam+> ta+GER ta+INF ta+SEND ta+mandando tem+como tenho+PERSON
3 tenho+paciencia terra+> thanks tipo+DD tipo+DE tipo+de tira+ME tira+do tira+so tirem+esse
3 tive to+en.GET told too tratamento trinta tuas tuas+MSG tudo+em tudo+en.THESE ultima+>
3 ultimo um+THING uma+senhora unha vacinas vai+pro vai+ser vaza vc+ta vcs+> velorio+> vendi+o
3 ver visse visse+> voces+PREMOVE voces+REMOVE voces+e voces+fingem voces+tem vossa+parte
3 vou+GET with writing
4 % ,+DE ,+mas ,+moca ,+queria ,+ta .+MORE .+MSGS .+THING .+ah .+bloqueando .+cancel .+cease
4 .+en.BEFORE .+en.SUBJECT .+en.THREAT .+enfia .+esse .+ja .+n .+nem .+novidades .+ou .+parem
4 .+peco .+qro .+tenham .+you 0+MSG 0+MSGS 0+anos 0+da 0+gente AGAIN+. AGAIN+nesse AGAIN+uma
4 ANNOY+nao BOTHER+> BOTHER+a CANCEL+LATER CANCEL+UPDATE CANCEL+as CANCEL+com CANCEL+por
4 CUT+os DD+CANCEL DD+LIST DD+ME DD+RECV DD+REPLY DD+SEND DD+SLOT DD+agua DD+bloquear
4 DD+enviar DD+mim DD+receber DD+tanto DE+DE DE+RECV DE+REPLY DE+agua DE+bloquear DE+en.KINDS
4 DE+en.LIST DE+en.MESSAGE DE+enviar DE+loja DE+mao DE+mensagens DE+mim DE+operadora
4 DE+receber DE+semana DE+tanto DE+um DE+vossa ERRED GET+, GET+isso GET+que GET+se INF
4 INF+THIS INF+com LIST LIST+tambem ME+> ME+a ME+do ME+o ME+pedir MORE+> MORE+MSG MORE+THIS
4 MORE+nesse MORE+uma MSG+NO MSG+nao MSG+onde MSG+que MSG+tudo MSGS+> MSGS+tambem NO+? NO+RECV
4 NO+bate NO+cansam NO+como NO+dou NO+recebe NUM+> NUM+CUT NUM+NO NUM+WRONG NUM+errado
4 NUMBER+WRONG NUMBER+errado OBJECT+WISH OBJECT+pra PERSON+> PREMOVE+meu PSUBJ REMOVE+ME
4 REMOVE+en.BEFORE REMOVE+lo RM+ME RM+ai RM+en.BEFORE RM+lo SEND+AGAIN SERVICE+DD SERVICE+de
4 STOPALL+e SUBJ+. SUBJ+mais SUBJ+quando THIS+ai THIS+sem TOLD+WORD WANT+, WANT+desistir
4 WANT+e WANT+mesmo WANT+nao WILL+desistir WILL+nao WISH WISH+CANCEL WISH+MORE WISH+mesmo
4 WISH+os a+LAW a+conta a+proxima achando ah ah+que ai+. and+en.MY aqui+e automatico+>
4 autorizacao+> avisei back banho+ao bate bom+dia bom+pra bota+meu cancelado cancelar+as
4 cansado cansam+NO cansam+nao cansei+, cao+> cessem change check+en.BEFORE check+up
4 chegar+AGAIN chegar+MORE chegar+mais cinco clico+em clico+en.THESE closed cnpd cobra com+as
4 com+isso com+outra comecei comigo+> consinto constar continua continua+chegando da+DE
4 da+SHOP da+manha da+mao dado daqui+> dar+banho de+CANCEL de+LIST de+ME de+RECV de+SLOT
4 de+agua de+bloquear de+mim de+receber de+tanto dedo desejo desiste+DD desiste+DE desiste+de
4 desisto desliguem dicas dispenso+, dispenso+> distancia dont door dou+CONSENT e+foi e+nao
4 em+" em+maio en.BEFORE+a en.BEFORE+away en.DAY+. en.DAY+MSG en.DAY+MSGS en.DAY+anos
4 en.DAY+da en.DAY+gente en.KINDS+> en.ME+a en.MY+door en.NEG+> en.TAIL+a en.THESE+"
4 en.THESE+maio en.THINGS+en.BEFORE en.THINGS+up en.THREAT+on en.VOC+, en.VOC+a encerrem
4 encomendas enfia entao entenderam+> envio+> era+tudo escola esquece+que esquecer essa+loja
4 esse+zap estou+FEDUP estou+farto eu+pedir faco+um faleceu+, farto faz+tempo fazer feira
4 ficha fine fiquem futebol gentileza gerente id im+on in+en.DAY incomodo isto+> isto+sem ive
4 ja+GET ja+RECV ja+fiz ja+mandei ja+recebo largam latim le leem lembrar+DE lembrete+DE
4 lembretes+DE lembretes+da like lingua link loja+? mais+. mais+nesse mais+uma mandem+,
4 mantenham mapa maravilha+, marketing mas+MORE me+a mensagens+NO missa mudei mudei+pra
4 na+esquina nao+? nao+RECV nao+bate nao+cansam nao+como nao+dou nao+precisa nao+recebe ne+>
4 nem+AGAIN nem+MORE nem+mais nenhum nervosa ninguem+merece novidades novidades+DE num
4 numero+. numero+NO o+DE o+credito o+sol obito oferta+NO oferta+nao onde+o os+resultados
4 ou+param p paciente pacote pao pararem partir paz+> pessoa pode+CANCEL portugal posto
4 pra+garantia precisa+INF preciso+GET preciso+saber presenca presente print procedimento
4 procuram propagandas puderem quando+o quarta que que+LATER que+MSG que+ainda que+maravilha
4 que+seja queijo queiram quem+NO quem+nao queria+STOPDO queria+deixar querida quero+MORE
4 quero+os raio+que receber+MSG receber+isso responder+, respondi revisao rifas sai salao sao
4 sao+bem se+eu sem+eu semana+passada senhores sff+> so+dos so+en.VOC so+pra so+serve
4 solicitar some+DE ta+bom tambem+. tanta+MSG tanta+mensagem tchau tchau+> tela telefone
4 telemovel+> tem+MORE tempo+, tenho+KIN tenho+SHOP text the+door theres tinha+ME
4 tinha+en.BEFORE tinha+en.ME tinha+en.TAIL tinha+en.VOC tinha+me tira tira+DE titular tiver
4 toca uma+en.THINGS uma+pizza vai+GET vai+ver ve vez+que via voces+en.ME voces+en.TAIL
4 voces+en.VOC voces+me voltem voltou vossos vou+responder you your
5 "+" ,+REMOVE ,+STOPDO ,+dispenso ,+que .+LIST .+MSG .+RM .+TOLD .+WORD .+as .+como
5 .+desistam .+en.LOSE .+eu .+im .+mais .+outra .+quantos ANNOY CALL+AGAIN CALL+MORE CALL+mais
5 CONSENT+> CUT+> CUT+ai CUT+emergencias DD+OBJECT DD+SERVICE DD+ouro DE+" DE+alertas DE+ouro
5 DE+tempo FEDUP FORGET+que GET+MORE INF+minha KIN+ja ME+FORGET MSG+do MSGS+, NO+. NO+WILL
5 NO+WISH NO+autorizo NO+precisa NO+sao PREMOVE RECV+MORE RECV+MSG RECV+isso REMOVE+ai
5 REMOVE+esse RM+que SEND+MORE SERVICE STOP+emergencias STOPDO+emergencias SUBJ+> SUBJ+AGAIN
5 SUBJ+MORE UPDATE+que WANT+sair WILL+> WILL+e WILL+sair WISH+cortar WORD+e WORD+emergencias
5 a+nossa a+ultima acabou adeus+> apaga avisem+quando caramba carro+, carta casaco check cloro
5 cm com+THIS comercial como+WORD comunicacao confunde continuar continuo da+vossa de+INF
5 de+OBJECT de+SERVICE de+ouro declaro dele denunciado desativar desistir dessas+MSG desse
5 deste do+tempo doar e+deixa egua emergencias en.ALONE en.BEFORE+FORGET en.ME+FORGET en.NEG+.
5 en.PLURALS en.TAIL+FORGET en.VOC+> en.VOC+FORGET encerrado escola+, eu fatura fechei gente+,
5 gostaria grato hospital inscricao+> internada interrompam its larguem lembrete levou lo+>
5 mao mao+> me+FORGET melga mensagem+DE mensagens mensagens+nao mensagens+tambem mesa
5 meu+NUMBER meu+numero moco more mudar nao+. nao+WILL nao+WISH nao+autorizo nao+sao nd
5 negativo nenhuma+, novo+essa numero+THIS ofereca ola os os+DE ouro ouro+, oxe+, palavra
5 para+emergencias parte+DE passe pedindo pedir pedra piscina+, pizza podem+dar por+que
5 pra+familia pra+quem previsao previsao+DE procuro professor promocoes quem+WANT quem+WILL
5 quem+quer quer+, quero+e recados receber+MORE receber+THIS respondo+NO retirada saldo santa
5 satisfacao se+ME servem silencio+e sim+> so+en.BEFORE sol sossego ta tambem+> tao telemovel
5 tempo+> tenha tenho+carro terceira texts then tocar ultima+, uma+, uma+OBJECT valdir vendas
5 ver+se vespera voces+en.BEFORE vossa were zap+e
6 "+? + ,+CANCEL ,+CUT ,+STOP ,+STOPALL ,+hoje .+CANCEL .+adeus .+en.NEG .+encerra ?+pois
6 CANCEL+esse CUT+esse DD+ferias DE+ferias GET+THIS KIN+. MORE+UPDATE MORE+por MSG+DE
6 MSG+tambem NO+BOTHER NO+GET NO+respondo NO+voltem NO+volto NUM+THIS NUMBER+THIS REMOVE+>
6 SHOP+, STOPALL+> WISH+dar WISH+sair WRONG a+apolice a+conversa andar anulem apitando artigo
6 assinei beatriz bjs bloqueio botao ca cancelei celular+> ceu chatear chegando como+, como+e
6 continuam correspondencia da+semana de+ferias deem desligado dessa dessas+MSGS disso divida
6 divorcio do+> dos+alertas e+sempre en.FEEL en.KINDS en.PHONE encarecidamente encher
6 escritorio escusam esse+MSG exclui exclusao faca familia faturas filho fora fosse get
6 horoscopo imediato ja+TOLD livro lixo+> mailing maio+, memoria mim minha+paciencia mudanca n
6 nao+BOTHER nao+GET nao+SEND nao+respondo nao+voltem nao+volto natal nem+vou nisso numeros
6 o+CONSENT o+consentimento pa paciencia+tem pago paroquia pe praia preenchi publicidade
6 quente respeitem respeito retira retirem revogado saio saudade saude seja+a sem+interesse
6 so+falta sr ta+> tava tenho+SERVICE todos tomo transmissao tudo+que voces+sabem want zero
7 ,+DD ,+de .+mete .+vao ?+? ?+ja CANCEL+os DD+INF DE+INF LAWYER+> NO+SEND NO+receber
7 RECV+THIS REMOVE+meu WISH+e a+SLOT a+loja aff after amigo anos+, apartamento apita apolice
7 aqui+ta balcao barco cada cadastro ces chegar coisa d daqui deixem desistam+> dia+, disto
7 dona eliminem en.NUMBER en.SENDING engano enjoei esquecam essas esse+NO esse+nao estas eu+ja
7 ferias+DE fila fio fora+, imovel insistir interesse keria kindly livre maio mensagens+, mete
7 mete+o meu+> moral morreu+> nao+receber negocio novo+? o+pe o+resto oposicao pare piscina
7 ponham precisam+> q qero qro quantas quantos rastreio saiam santo sou+a thank todo todo+dia
7 tomei torneira uau vendi vergonha volte vossas would
8 " ,+UPDATE ,+cancela ,+mudei ,+por ,+sim .+DE .+STOPALL .+sair CANCEL+> ME+ja RM RM+> THIS+>
8 THIS+ta WORD+> acabou+, ai+> amigos anacom atendente autorizacao banho carinho centro chamar
8 comunicados condominio continuarem conversa da+um denunciar destas devolvi en.GET en.THREAT
8 entrei+DE estive estiver eterno exerco existo facam fi imoveis ja+cancelei mae manha nossa
8 oferta only param pe+> podem porcaria possivel pre pretendo qualquer relogio remedio retiro
8 rgpd robo sair sentido serio sff sorte these this tipo to+fora toda up vcs volto
9 ,+WORD CANCEL DE+> GET LAW PART RECV SEND+> about adeus aniversario avisando calado calado+,
9 campanhas cansei clara credito dos en.BEFORE+. esquina esses fez hoje+> lembrem listas
9 maravilha mensagem+> merece meu+NUM nao+> nenhuma novas numero o+silencio parem paz perdi
9 receber relacao risca sabem seja subscricao ultima virou vos
10 ,+mensagem MSG NO+sou NUM STOPDO+> agradeco bloquear carro casei cobranca consulta destes
10 en.NOBODY en.STOP encerra enviem here interesse+, juizado lo marcar nao+sou oxe pls precisam
10 revogo trem venda
11 FORGET NO+> STOPALL cao contactado ferias ja morreu oferecer parte passada pesquisa procurem
11 raio tanta
12 .+da .+vai LIST+> STOP+> THIS agua ai bloqueei cardapio clico dono faleceu faz lembrar peco
12 quieto resultados
13 ,+MSG and avisa avisem bloqueando cansam comprar dessas entenderam envios im ne perturbe
13 pois poupem tambem tenham vai
14 consentimento ginasio inscricao resto
15 hoje isto loja proxima tempo vao
16 CONSENT desistam
17 entrei
18 . dispenso nem paciencia
19 anos
22 sou
26 silencio
"""
