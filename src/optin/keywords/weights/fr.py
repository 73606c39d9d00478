"""What words weigh (fr); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["PHRASES", "WEIGHTS"]

PHRASES: Final = """
" `4j5^(eD=g1@sIc>h}oy
% @kr?v)d3s@)(8wJ@B9+>
* `|1|j6Zi|`0T|*F3<Lii
+ `spL^HvSd;;p!&`9P;_~
, 4D=`68}u0lBJKJ34#w*H
. >*5sj1R(r4BMa>0^9BSa
0 76a@W8x9pE?d=}q-}eIe
06 (L4R=vBnn+#smpa4DdzP
1 9{mLX5)A+S7X9=K2NVhb
10h &>7qn8rdYu><k&&@6G(_
14h ``-=h^%v?R_xc72_z3j{
15h )C<uA)*k@==HMml+XC0i
16h @do%B910E;>fJEa-Q?8Q
17h `8DJq?-MJ};Rzn~^ylj3
18h ;`HVoCm$jz%Hsm<;rQbB
1er >G|m<2_HBT?Ex;<*4*Lc
2 A=^01C-c|i^6T#h9tH6c
20h *4*9-H5(%a&KC;N^6%i~
28 1pEaAC;#*E{{`6->mU>l
2e +3edg7BxNY*6=pg&ClY-
33700 ^35p&D)7_D9WmPQCL<Ob
3e +R_~f80Y8z7$G0g;~p6A
4 $0!6M<o@^F@ER=-`~~~g
60 =MXX1APUn6H!JxG{u(~^
7h _3Z%i_AuWb8RY2s2NLx7
8h -U-nTAR;gMCiy<q(Zt`>
9h @!AU57XuLo6xJ8`-s24T
> 05bCn)ZF{%|NQY34-qB@
? 5xYS51@H4B_Yv3hBJ=|M
AGAIN ?I{!j;~@qW2<rga4*>k^
AUTHORITY `}rW)In~hnGVbFH6CE88
CARELESS D;4?Z{SFcf?%CV>^8)k+
CLIENT 83h)`2pjS!DDdMi^$80g
CONSENT $p{Y?+u`W%>^|Ea2{9cc
DESIST CJ6W5{vZ$f_TB;r1@iV7
ERROR *cTKQ11Ty2_TmHf&FAg^
FEDUP AnO100|^>62lWW_=Hulj
GET >=Ez<>+<C&@CEb~5*Hlu
GIVEUP 3;-M75(N(j6$$1F`SK3>
INF 8V4Hq1^xde6cF{~4EggL
INFO +5Ywi_8SWPKQip`{1F-%
LIST ^&bc95Cr-b@)Pa|6969&
ME {Qn5_&ffnQ-UQ|n3JU@p
MENDED {qYO{^8W`F_zeIs0Sx`|
MREM `TP*rGXUr17zpDJ0v-+q
MSEND 2K*HL2?^v6`z+DqBm?pe
MSG 3j7c8<oNF15E$nn7!nih
NOMORE 7Z4fSARYk!5$F93?+^a_
NON ?E&)g6$}su8T$L__7M92
NUMBER 9R(Bc@Bsx00N>~r`2+m@
ONE 6X^gG>iq=)@aPNi?&tLG
OTHER >f-eH2MGZP?ehTU`2ZZ~
PEACE 4g(y<5%cN}8uz;d7B3V6
PHONE 5c&J%0T2BI0tDh25C8V~
RECEIVING C-3qV|3xCq_2UZE%jNj;
REMOVE 0pc3kDE{!>0}10G{RbQk
REPLY 1}D?+>jx$B1>zzA^z#D}
SAID 0vz?;+#CZY4FvWA?DrS;
SEE ^7{(?1n=P-8wCv-_YeC2
SEND `5XET-~J5(`}gbs75wb~
STOP 1rQ?V_6g<n0qF!K0tEo~
THING 5EAhP3LFvN`1bqw*%0*h
THIRD _yY#{05cu{0q+I*=<W35
TOOK 9u@TN>hk#u4)NwI_T~!`
TU 4h`1=*8K!A`wsl+>;vlM
UNSUB 6AA?FAJyZ~HY)Zv4hk^(
WANT _0{Jn{~7%K79l3h{qgJt
WORD 0|Nm18}S0>{|oXJ0S6NN
WRONG 4fzl4@Z$a!@(1z~8vFhQ
YOURS CIKS^^a>3D*6`vW2Nw3`
a Box*e@fsx$<i-%{>e<}w
abonne 2nq-A4hsJW842hN_TBjO
abonnement 3km)A3lRGR`PUr%_4MTX
about @;2ir%&_(H3fmYXF7f;#
accord >j(@J;M?o_=PTt35jPbe
achete `U(*L^$qO#@(kP+83Pmt
acte ;q(>g1qk381_|`{{0#^i
adieu 5F!-%(&z8`6$#`B1P&4z
adore 1=rdq`3WWI&G{zH<J`yt
adresse 9|HvS@iGD`2<86z@Bs7$
affaire ?;8*99U1!z5E<P3`5+hx
affiche )!EKU2_QxP-Ul`Z0kEyi
again 5fSeR)&LwB^!pq8?eO>V
agence `0^1Z{}~wY0^k(w|K;rB
agenda 3jrbN?Evl$1q9;{86ztQ
ah 2pjMe3={<C6$1SC2ks5;
ai 82%3L9tHad4-57202Ukw
aide 1lR2W6BQ5(`|lk0?EC%i
ailleurs 0r)QM7xd`P*(==S6A<Ya
aime `u^t=7A@=!+xH&i59Qhh
alerte 2MpsZJpu~}3I8Pl`25J@
alertes <MHhf7$OcY?)V(}*5v*I
all `_JkiAlEhF(Eujz-M9nN
aller @AB&r0wEvg(8)32)4%NF
allergique ^40?*Iw2|;_1Z+E>(<u)
allez 4%i+6EF=LM@(B{(+ZO{B
alors {qYI;=?@k%2o(0z^$OwV
am 0wD(RDGb>BAQkQQ9xf6N
amis (kCe3`u*D5IY0C;1r9F_
an Eaw9J?(FXT^#cCt7XI!d
ancien G#Lf%6%6br>)HGA2jc4i
and @6amOI{xDk2qEVo<QWhb
anglais 1o`0y0{;*m^7a)G0r>pw
annee _3QQm>;n)F3-cQ00tn>x
anniversaire {rd|6>;Lg12=@F64*3QO
annonces _5lYT?*RAHBP$3A6c-2+
annule 9{>pO=N}{p;OPVI?fm@u
annulee 7Vh^P1`;9!$LJdK@aW*=
annuler 8|Bey{~$OZwAC`&;M}^*
annulez *S_vJ2@Vw<?Efk0^Xkv?
another ?!zGNCGzt5BNPF{6BR2b
ans 2MQ(T2>tU73MCTu3k3HB
any _YMCI>EOuNDHHbcA^R>N
anything 0tDUl{}LP-@ec{#-R$=K
aout 2Hx-w3ll5~^XDhr<Hft;
appartient 1n&tC4gT`*@BRkg0QdC&
appelez >Hpgx78)?x;s_T1-P_;f
appelle ^XBUk2n!t}_Wvj2&i3&1
appels 02Lb2-3`_qED*^d7%d|x
appli ;@;;gBqlH+`RPQ_+``w~
apporte +7;3+?)NMV;rAHO|Ip_0
apres 9pKgw-|Zq31`aRC#^3+}
are -v;C=;@0~593mSKCfpy_
arnaque =qk)K-P9`>_7O1b;MK^y
arret @Cf-A(i9vo1k5Ji?B?$O
arrete 6X*oe^6~Ky@z@0N2>=KK
arreter B>M;*3H=uc^ui$!0nG6S
arretez {{jsF3<LA|9tsK%7ZCsp
arriere {@@1}7YsK5{@zHy*xl9S
arrive ?)&x;3LXu*?)x450s92x
arrivent 68aS10O<4=9`y0{Bm?>f
article BudmC(!&b--tiCuDE;o^
as 2lU(>2PhT;^5Hns>f_np
ask `1l*t;};eR5C9+!0O||o
asked {0sjJ0v81XAKUE*1{U@v
asking 3lj(!<JJT5`UVIU1`-nI
assez 6Bq#M`X1y9F%Sp>1s(YG
assurance |L^b$^7-}m3?}#!1ONgA
at &A{Xi-9tt;_7*Cz)4TM{
attendez {NVo&1`#L_{_G#$@8{13
attribue @FevPClUti^cNcr%?IZD
au ;oI#66D}<$)A2I&%;ECt
aucun >tEs*rpzD+0{i_s7y%0Y
aucune EA}k<0rDQ~5!na!==KTz
aujourdhui *4_;M{s{dF{|53C?Cuo%
auriez |MLk0^$HLU1Pc2M4Fmf8
aussi #Tpdi+Wzee04dlV79=PP
autant 9_KgKLfW$CNF(A0F*GF&
auto 7Z(o{^aJkn0T2KC&KnW=
autorisation (d!EB0PWxB3Kz=#BpD$G
autorise 6WY-x`uQCA-PI)00^8RN
autre 5*+R!2+{!N1?c$&@%QK$
autres {rBlR1OpED-RmUy(dz8<
aux <^|#={|GD45(_-@0^9iu
avait 91a@${2UJ^;@k`G`Ss%O
avant ?d1p<q)jOk(%2%`_}k>o
avec O6wHeJM!-XE%53J|JMLK
avez {`>t0&?g=u*2^H}&+g*i
aviez `veH;78Ugj83ytM3-u57
avis `|8aaDlRBC=j<@r(dyII
avocat 84dyZ>iX;q2pjO~1{MPy
avoir ^7aJb{r?XO3LqdS3+W-@
avons 0U`0)!uI9t9SZIaARQAG
avril {tYJy4)@m%8zJif85<le
ayez ;`1r;C;igU8W`#uAtf;b
b {1DL&?<gE2{`dpr@#6IX
back Dg!3Z-|Olh4&Uk~BO3!2
bail #tqjU6B{=5{q!m8@5I-}
baisse ^dHG6>lQTl-NzdC1=r^N
banque @!S^r5E%3O3IhY_8v_Uo
bas *}=s<5I`ywz5PAZzqzx<
base +!4to5)2067$gh#1o8^=
basta _uU8Z1@7?sAnEWP9tH~Q
batterie -v!7M0uVnE;@wEq&c?^d
be 7$@KA^YQKuApGYG{v8|;
beau >h$6r94s~K+Q>4(+ONRL
beaucoup zzonF>HjUj@W46k%G&Ph
bebe _W9Tk2@Nj|`|vm6-SE-t
been 9uD#v|NjZ(0{8A581&Wk
before 1tTEe<@Mp|@%q~)4-x<-
belle 59}f84-()59rV``{uKEM
ben D*C-t949OE%<(C!+tSeZ
besoin 4gd2Q4*~%M7U=g67u)v=
bien 1@8;^{t*NI1N->)^#2eR
bip 3)&X-C;$i={s`m*`vDOU
bisous @(Jeb>fjU)*Yg<!_3ixv
blanc ?&aeID(?>gECd$i_1o$2
bleu _3Z5f4GtG381)?B1mXV(
bloctel 7%S%B*%loV;^zSR=<)UZ
bloque Aq*1964UbC>&?dz820@8
bloquee {1fO53HSW|_8S7^^AIWi
bloques *Y85{EzQZqFC5nSDL4)y
bois -vG-wE(J8l_1ikl5XG<b
boite _5=SE0sjm6(asXv`SsQY
bol `uG;(2=?Oa91Yk5_YDIh
bon 0}}`N{tXNSBJbM_`xx@*
bonjour 92n2^;_@6X?i%s!*YfEX
bonne BK8^q2F&gy+5PkW6%z9r
bons 2nz7~Cldh*2_^{>^XBsf
bonsoir DFe**@FyHP7S8kc<n;Fc
bosse <qYm68_^OK=N%32ECLqw
boucle #x~X@+tTI1C?@MBDLgng
boulangerie 4jlvi;2{+a<jEB82=n{t
boulot &(r`dAV)nG=hH07^~KKG
bout @!;4R=Or=+?dT}l{L}mb
boutique @Hh77_5kG=A`s>ZB10-0
bouton 9`zmd75@VY6b}Fh3H=Qu
box {r3C-5%>QZ4i^Fi0T~Ap
bravo `U3s%`~2J;6(IQ)+XEH-
bruit 4KUp%8zd&=)XOC8^V!Gg
brule ?fxF}2lMw38VLmT5Ec6U
bureau 5Dv*S>lz}{-Pj@E*U8G-
bus {sRj9^yC=<@9+EP1?u?p
but 7$xxg`u*<?^!M-s5EJtk
by ^Zm^+EbJi);qyD`<J#o)
c FXRjk<Om7-+|&T)2>JT)
ca ?+y9mC`9`RClvk$@F)ZJ
cabinet <mL(s6(A@=5D6^(2J-Is
cadeau 2J!F*Cl>7u4h9MO;0oUI
cafe 3jW_M`t~Cl>C_(B=-R{S
caisse (evLj8ZsLU&%`X-)6&nz
camion +xipiCL0FwD;fOi0{#pG
camp =K~Sw>G{|3HyP6#Gcg$k
campagne 6!qo@3lRzm=H>zP^5NU*
campagnes _4*F{4*c%s?$78K<_`$^
can ?En+^;O_z33IqKq1n?2$
canape _4M@s*XSAN1_CPi@BQ}s
cancel `wSSu(itch+{+#O@$Bl_
cant _uB;9?IJB8`~wxu^5*F8
cantine `TyP$6yP5W)z1#(+vDBd
captures 9pM!G_xa~5{r36w_X_;{
car 3-tWz`S|}E0{`vi_wxJ%
carrelage ;r!<Z5+(#81Lzdb+vfH5
carte AluLy2=yoR@(LCC=LZJ~
carton `2yeU2nYue^8g9;>jMDo
case 7CR9S^Wo6r0u&Y$J}w0#
casse ;QhHT3>6R!*~})y*}Tci
cassez 75PfWB*D?I9VF^CJ0U(V
cause `vL&x_!{696aD7=0W%Z%
caution %i-|>{|F5E=hPqI^XMAo
cave >hjYq814en(&PRJ-PQ5%
ce 4HxGk{{8w2{{ZSG_}T&r
ceci +bHNR3fR@kHSrW6D?TRj
cela ((?%W6Y&Q4CLq%D1q~?h
cell 1^W>f_xB3$*b@^6>iGWm
celle 5%2g7A`A!%5d-S?;~EG1
celui 9~aLK?a=Dk0Seb77!?->
certificat ^$`Ua1qch?{QL_D=GW!k
ces 3-K-T%L)7Z>k;ws>lFLc
cesse 5d!TZ@gWZw?)fA4((LN@
cesser Cfe);4;TLn7US9L5E%IS
cessez (aJ#kE#1bt6*t-=Lp(ht
cest HsS&c!0jFu>ay$KHr3-S
cet {Qu%W&)zxn<N!7G7uM<a
cetait -1!#y+#D4O>g@#h3hMCx
cette BLEBR2LSfo4&v|#{{#mj
ceux +SefiHObB4JUY?}J}ojT
chambre <Nxgj6Cn-w@$(+|*yZ2<
change S>~e{7|kyZ`^6mP+1}#<
changer 3Ge+Q2~Zy>{{k!T!~oy@
changez (cs2IBmOqc)xka8-pI|;
chante ^2_xj{Lv--2<sl(3-{~u
chantier <o^uy*V!Q3+|&I1`2Y0^
chaque Amj7o`vBnV{`}Dj1QiN5
char 6b=vg2>bW<1Oy5e8UPCm
chat 9tzwk_5U3R!qyl5_w&y8
chaudiere *4OqS{4pjF($ps9>eA28
chauffage @CfhY=pXtR1qd7e*y8)-
chaussures 1n48~9|$TO@d_Ht(Btg!
check 7y$Vi-s1)F_zwH^Bk<`Q
cheque @gTo97Zp1u>f}1b=fcU$
cher ?EV1v@9_8m8sqm40_`FC
cherche <J0s!C(SJu0WDR<`o`tv
chercher _y_I?@(&y?C*=;_%<|~^
cherchez {?h&^`6nI;)z&5A*y-ix
chez IuH*15)bL`2?p}{91r;-
chien 5!~1cCG{T{{16f1&gAUn
chose >iFI)`1Tk1`Ue>k*$Mdd
chu *$EZ~1^C<M6D{Z*5gZ25
ci +%DE1@*ySb+3_0c-0tAp
ciao <LM{&Eeq4i`WyHpH8vj*
cinq 3knMI3lrfFBLn9M=OF?Y
clair >Jd85=oa+^1M>3z{v9Y6
classe <N4Gw1}+io-1;QP*XY>i
cle _38-s8~^<l2K^uD;NbZ3
cles ;sX}<)+r(z?cyWP+uY#B
client ;VSL#=LQBI?-Bj`2Js8*
cliente BJ3mLBLoHf7v%ie{r2kw
clients D%$@N9}^h_-0}zH*az1G
clique =<4$l`11G<0wwn4EA0a$
clore `49N&2JsI1`|9%;`0n`o
clos _6q0k{xJ9|?gQcF3JnYn
close +cw7}&&Mg(>klv(2kiml
club 57qf03I!br>hdDd<LB7l
cnil @8=fvF7@Bw6E5Tz4;dOD
coach DhC4e59S2+4DbX72n7Es
code _ayBm|MeE@*5D%W`q<~v
codes 4CVa`3+(|U<KPhR?eFvR
colis <op%v@$38V5eMK34+#h!
collegue _7>~<@H96U>cJM?+t}mC
coloc 9`pDfBKsKr7QPVb`|Q{G
combien 6Z-Hr_Vfks4*m<-3-Q(x
commande 4-X;M2o3`i6#3>S@F@=y
comme 84=Vj+3fTr$`j!585#2J
commence Cl=Nl(7gQf{wo;{8xs`{
commencez AtV{a{NnT85%S$0`3(*z
comment 9T4UL64?Rk6BO(7De~kX
commune +t}_NLGKU$-u)B6?F{$c
communications G~)9a8yqbe<k}?B!{OfN
complet ?D!Yn;qB%H`xfRT9~LMZ
comprends (*V{R`3n-|5H=$d+}9xj
compris ?eGilN73HqG7JU;H5n8U
compte F#_!T{oNba|0NvZ0{83|
comptez 038hL-9Q`k_1+Ko0Ql|V
concours ;xP;8>-5>xAvx(2IXO2i
conduis @fhI|4-p;+CGraa?C;zD
confirmation <?Qee84L{t{PG?5@8j(N
confirme weim%5jaHezW_JZ!^FnI
confirmer 75f7oAKc~35*G;)1sD7b
conformement _$KrZ=I`L=2rT3W2@o3s
conge =qK|C_96-r-}4a(5%mJ`
connais `~UUv=Lp>l3MkeR1tS?9
connait +t%DVD<vNy00tz^(97G<
conseil 6YdA}72MztMGM>*2pkbC
consentement 4F@3R@$cv5)&t}u{|o!{
conso 8WkVS_XgMj@7(k-ISCX2
contact 6!`K96doN5>jMP$_4ok!
contacte =_32{)Ar)-77yMX8Wsl+
contactee 00SxX6ARtb84TbB3?v@^
contacter _ZTbJ^B3G1${64k6C)Pn
contactez _V^U?`0wuZ@bUii4*&}N
contacts 01X4{4(Ryu1oR0F`1k4$
content 4HF3D-}K+|4$ssa5DgX&
continue $~+|F&ldpZ`0DO03K%T@
continuer IV;*mwxt)%!T25_U+LN9
continuez 4%Pt;EG-8n0rUyb{_W@l
contrat (b}v+J~lqWz1u>)%g?yK
contre AIIzs2LvK0B_~7TBd^jG
controle @%#Yx2Il7K4=@4&0~zoC
convocations Av6&K`|I7^5F^?IAUzcP
coordonnees 8ZHVE*z4Zp2_)GL5-l7o
cordialement `49m4>--52{`?vM_4NPa
correct G1~J18WSxY(aad{=H1rk
cote @$mb|7!2?aJ@x7G;t&lN
couleur D(UYZ*a08>*8CUd>g?C|
coup 0@(@tGcNcY2L$@~*A43h
coupe ^V#nG{{{&c<KqAr_3H-L
couper $Hh0hN8Q)9RXzgxFg`p-
coupez `|wH4L*KoxIt%$CNG>}O
coupure 3=Q=L3kB!?|KkP+6e;I0
cour >I%vy_8BMP*62Oq-qG&e
courant A@~9q4h#MD0tf>4)C3bX
couronne 4c^})IUxua@9z)m<>%}1
courrier _3`)j>k1Vp<@o{q;QrqM
cours 776VN5c>z<_x2wL@$d8p
course @8|Cw59t>R5ZWl^-{<b;
court ^!DT#AQKz-&)^p1=G)WW
coute 2?z%1)&vR}?+yX{>;(-D
creche ?)MJ)6b=va`R@w~;r<Tn
credit 2?PTG<op6E=>z~11Ow*{
creneau $JO-*8a^-+;`B7#yv@_j
crois ;=TSlEd&<q)hY<m`vmdk
croquettes $?oO?{xc~R5d#kW*xC8&
croyais y4b-$9x^iz|3WY7yyWE2
cru @E8W{0U#m{^4lE#_T&QJ
cuisine ?C}L00rUm|`U)50?8WBb
daccord 590sy)aCm~&G7Ue0{R@o
dame {}k8@%=i!h@97%->fgxp
dannuler $?4NN3-==w+4wo({l)6c
dans 1+m8!5BdP{2n!zN@9*F2
danse _2SVD9|bDn<K`;T!_My0
dapres 1LE@#72WyXH~0Ps7v>f#
darreter _WTLt;3Ee6CI;~U6BQQ%
date {tNT%$=K}f?)nWB2mb)@
dattente ^2)ss4ec{3=;}4t-OB9l
dautre 2=M161_1^j?%5~a>Eh`P
davance 1|!rK;`8;!;^YGDB>3X;
davis 0OJ1gJPGXb4JQZ`4dw^_
davoir 1T6O&xb7bL(EIuQIu-@?
day ^$Gt3>f;>u_Yw{H1?&{^
de 66*%=1N8s%85HpO58?$J
deau {0i0y9{%M9^)3kg^#=Fv
decaler 59#;+^a2+8=j##c=<eO(
decede {q+bFAlvre4m9!m9{(W&
decedee 1r_|`<re`G^Ys1!^#bzq
deces 1pnFa{R$uv2L}%O+x7Sj
decouvert ;NA(*93L4q`|bhk@)h{=
decrire 10%`|_W<G75eW`1Aq@}v
dedans 0sr*?-~;#c=O_>w1_1vK
definitivement (Dq5#$>7Jw0XfApS3h0p
degagez 5a|mA2K(ym_y+Lg1P=`N
dehors @bxC$9Q*R@F7xCRBp?YN
deja 6BqUbBIN4Z7X|(u?*a=T
demain !_dJr8YCnJ^#d&b&fxOb
demande 1@9T@6awh+`7!<L4;mX3
demander A`TPv;NtP~(cJ6&F!uib
demarchage +aTWz{rc|-5FhdE^&AHp
demenage 3o-r&3<LD!3k3)A783Cg
demenagement 3<d|_@cZo^5eD516C?{H
demeure 1PS2}<qZD*>l_0E2>}WD
den 2n`<c5wq#ZC>IM54%Q7j
dent )V}CFJu4y^$k8g}#@61}
dentiste 6Am2uC;0{hF(~Qy7a9d0
dentretien ?C~z?8S3Z|6D`mmEGb0+
dents 3-0s@3mF^@_Tnw*?eEjx
denvoi ^$8OJ1p4deAp!N`0SfQj
denvoyer 4ha?h5H1q^E$;Oe?d1;t
deplacer >CwJABs@km6Z$a5>e0{r
depose >dFxn>FOX0_5uq4?A__;
depot `ytgM4jc*Z3HTNZ*WKgi
depuis `|KAa_8KAt@W~?h5V85%
derange _W<zW_6YO`6BOMG8TAwg
derangez B-HL9A{!eX(drM|@&4=o
dernier 3=0<x5BJ>B2N&riA|w9}
derniere CG-9a+3oo@_uKvV*8%i5
derriere {tD?N0pJbg-2X542g~5+
des 2pRwi@#**D^Z)@hHrDw2
desabonne B>nT^{4o(Q>CWm4)8Wzb
desabonnee 3@HiK*zEJ{AiUlc6X+TH
desabonnement AQbr&v>6Et+XC?h_5R}p
desabonner JrEtu`0f4y4)x;^7557U
desabonnez 3F`><9TNEY=oI$y{onTW
desactivez 0udz$&KVrz=JfX%4gwF{
descends =>H1g^%@Kq^cD!@@CFv^
desinscription -5=mGDc}Fm|1B3d`Wp%J
desinscrire 6dnW({0RLS`5O-J`uhX~
desinscrit 8R`584(0vu3JwJF0003l
desinscrite 0v7!S@f;fk@ZuT?-~8Lh
desinscrivez D8U5cG3)g0`|<Yb1^M|I
desole &hybND<vlr<?0~a<J-~b
desolee `OF9jGzA?63)La$#n9*h
desormais ;{6;90TtBd4iDY$4ICyC
dessert &gtkN_B1#4+TS<D)6>!E
dessous 0tWIL2qh{E$khMO<l)xn
dessus ^cUqQ@h=wc+vXzJ>&wj6
destinataire GX(1T?DO##1pMk32m2oR
detartrage H3<X__5u6{`Qr8t=ll)r
detre ?+!cZ!1%`a)gZYxFDNVh
dette @eBRx@CeuQ?Hd3D?j#=h
deux u=Mrj(-Ick^Xwqs*5n(b
deuxieme ^XTRPDnKtS==K})(#_rN
devant JM{t|?J5i!%itf>-Q~-?
devis =-%8U2Mre_=-wgh<JsWu
dhier {T$}v3?%CN4iypz<0k0{
did *Y?jmBOomX$LB%w<;l*)
dieu =Oz6K{vi|z*y;2E_9Pkd
diffusion {}db0@fXI=A@$`E90n04
dimanche >FMSc1{xUs|J)SH)&lMO
dirait BH!OE5z`3~@eUZ>_72}C
dire H}K#H2L~Ml{q-K+-t*xI
dis 1M2|!{v-($@apXX^bGO{
disparaitre {pTakD%sfDDe=@53K}6E
dispo {NmFa^$aOP(BnYI+tlCZ
dit 7yb(32@LTf3GC(y`2ztT
dites 8RzKv4gUx13GNF9>j4h^
divorce 0{-?F@(364|Mm_1^ZN4q
dix {QMN*^yvlQ$r=d|AK>iy
do *7y1i=OG>h<LL+03EkD{
docteur {^92)DJ>E=+yNxyzw+GL
dois 2K~=1^9~mj$JZO+&EVJm
doit #K-*V$^$k%>j)my1;*#x
domicile 1j+Ck7yKy!-U}z@*75BJ
donc >g)dd5daDb86y)12M7QZ
done ^UcXN3lAML@xCO!_rTfa
donne 4leEM?-vR<>hl`l&;;xJ
donnee ^BMH=(g_9vCj$~04hixm
donnees 1msi16b=>`4BG79E%);U
donner Ci(yM{~8qd77p*$=kMnT
dons 9QY#l_yY3!1qJU17zYge
dont `6D6V{22QS=oIoI7zF?S
dormir 3<Chr{T2KO1IXqE{uB}c
dors 5*_sg>GtaG3>NYl1|bm;
dort _VL>X_b?O>%D)s5#qHDR
dos @)G(U1Sc%+0MiuX+w1h^
dossier 6ygm7+Yc8C?b`|G_vP*1
dou -1_0w?HC&)9^nbq=IH0%
double $?U~DGcqpo=?_J&-^;<!
douleur {MX|a7a<=X^7k&(_QvA;
droit ?bja$F82r{04DD00v;nA
dsl ^zZ-$8XpP=3>y;c`vvX>
du {U{pO`aa+J0{iC@5fbms
dun <`ow6@htER5(4uF<_s3k
dune 7WeB2<_Y>6^brpO`S|`G
dy *zG#@>hs9dEkN5OKUqih
ecrire {2>(h^V{G9>L=wA6B;G-
ecrit *AdVi(egSC?7A@7{;=-M
ecrivez 9SO!S<qJ3Ss?tHa+O)IH
efface {oNGN=kxXv4gu5)7ZxM&
effacer {_OE3=Kmon?Cbs8{ovLS
effacez <_|ZvChO$o{~hWc2QCTe
electorale 1_bl^=pF&{@!bsT?)LEB
elle 6ch&)`Rw`C`UUn901^ZB
emploi 9O?x795V|W3itx_;p*_;
en 4B!wZ@Hz%4((nA@<?I*N
en.AGAIN 4;ktB=m`D*@fQU4-t_tU
en.ALONE ^bPC?5AEdr0rLw84h{Gg
en.ASKED =KlN^?Dhi*_y+e51OWl;
en.AUTHORITY =LP&39O3Kh94+Y_AtfFV
en.BADMSG 4HNhH{rUj${s8ps`SuAC
en.BEFORE 4Eh4z68-b?6$kDL=>q-}
en.BLOCK _4M{A?CJyY@CO+64HEz0
en.BODY =nCX70|*Bj@C5P*<PPWa
en.CALL %ID@qQU4za6(&3H+2Re=
en.DAY `RwfZ0_gn{>faLp==cW*
en.DEAR EX4{C9{30W2kh?70QLPI
en.DITCH 9`f%G82JePAN~3m`uO<+
en.DOESNT 5)L2m6(1fM69MrJ_5%G5
en.DONT ?h+r}^%?#82pIVz0t^WH
en.END B_I9=;1m@1<LDIR^yUBF
en.ENDED 2@&}A2?O)@=o11G0SOQR
en.EVENT 1P=-D4j=8_2JrGB@bL8U
en.FEEL 1ndm=1nvsc5$yB<CIk!!
en.FROM >Ieej^9uG42NB2o^&ukp
en.GAVE 0QlP%*b5Kv=?@Oj^at+x
en.GET 5BK>1{|p@f1pWcc2>kO5
en.HAHA `33VO+rjM__X*(=903;^
en.HEY >hmh{$Nl^t2@Le-An6+4
en.I C<y)f1`YiG;q?0X>k0VY
en.KEYWORD 4Hf$J@&*Oy=J@vb0sRjN
en.KINDS 2HPL?D;4|Z0S);H?-~vb
en.LIST 4DJ8<`2hqI`u_Fp0{R5~
en.LOSE 7Y_aL0q*tv5&PvJ7YPm~
en.ME @&@<o;0g5x2mIg*`11n<
en.MENDED 0_^S>=?3xw1R?hL0}b^5
en.MESSAGE BmMUA`1tDm0Qm|0=n3lk
en.MESSAGES 7!C*b;}QV}@bmlh{{sj9
en.MY F#-eo{pIN80|xN?2qOI(
en.NEG 3J?$B4EXZ-^#$n_1M~<5
en.NEGATIVE _x}ap0S62O7ytG20Rsc&
en.NOT GUg2h8R-B63=aSp5B~rF
en.NUMBER 2ox;s?g{1b4)Ems2@Def
en.OTHER 5*PXn<>d1U=nV)N5()S4
en.PHONE Apj~0`w8~<?gjq|{|NKq
en.PLURALS #YX%52Mgr$7#Hjr3Iz-i
en.PULL ?Az5g4HPsO-v=Px$=Uba
en.REMOVE 8saAH3*hkc4erk#3kL@d
en.REMOVED 58n16|11eS+1C;A&j01<
en.REPLIED BnjU&*zyGf^V<dg{NL98
en.REPLY 1|;qW+6wse>&5~W8sypn
en.SEND ?G6ms?g`Ef02==t3?l{%
en.SENDING 3GM_2-~R{z5)A|f69ob9
en.STOP {txu+5b*Hu2NdE95E1nf
en.SUBJECT 1`G!M8xHd7_yPU%&h_#5
en.TAIL >KOUs?Gg6;>;K~d3l0Vf
en.TAKE ?eqH#2>|^6?ivgC9t`^S
en.TEXT 5C;eE^a=O%`u+k1@&Wz#
en.THESE 01WZ-;}hci0}1mr`4%bi
en.THINGS 1Ks8h?$ReI@(d;3)7t^~
en.THIRD D-H?x`}XD|@$vrw0r2zr
en.THREAT 5&i!y1nmp*_yq$3_5=SA
en.TIME >C*?~$2T8281o|R;`QU!
en.UNSUB 1OE*26!O;76Y>ik3m*&(
en.VOC 5ds|C{tfRADF)E<7z*|)
en.WANT 4%hw&4)X8({tNIP{P7?L
en.WHO {~QM12loOS6d2n8`Uf5p
en.WISH 4*Kr~3lRna`1=bD>;4$;
en.WRONG +XW5j84%pzDDB)YA`cM@
en.YOU @*4CbCD{1RE(9V73-tdZ
encore >?7v>?+WMD1_}b+5di%A
end 7&PxB$mAo?+}$hf|N8OH
endormi *!lJE68{nx@$e7y`tkMt
enfant BLC0t5H}ep{>~8C=i>0}
enfants ^Zvdp((N}K?g=t1^w84O
enfin =hEjQ#U3jV*u^Bn)wsgM
enleve 4fFl&_6+O*ClB=Z4e0v{
enlever 76I`L@E<WK)Z7`X*W2XO
enlevez HPiy+6dLdd1pDv%00Rd8
entre _3SzB9Ln$I5aJ936XNz9
envie 9RdH>_yqL|{^kb@+5ZFR
envoi <_sR(;}G5&HZJ4@E;=PT
envoie =>P2$=mH26<meCp-trjx
envois <pv|@`|sl>9WL$?785TZ
envoye 1|Hoh{^I=J-skxZ7WnQS
envoyer 8V~Rq^4|I1`REY`4Gr%U
envoyez <PFUb6BarN=ITfU%FpG{
erreur GTZ_F8yxQ~F67tg0SDhf
est >fQq31S}mR?*t&y$_fVK
et 73v}B1O@#N`RnZn?fnP;
etage 5e?)l`~oHf@#hvA5(4A;
etait _vO<K5JVX&&C65Y+rYlX
ete {r3pn)Z7LD==ApS<NoT|
etes @B<GT7ZV8<^DqY(6!QG<
etre +!PVo#{l~p4K>k03Je<S
eu T+ibc4+|6){S7VT;_~<e
euh @A>}P<Ru6VFW&?S0|y`n
euros 4Dbfy_67I;@agOj^$HFT
evidemment Fc10l@a6j2{rLRy4gL%c
ex FdP*1?*P{T68Fam01q?;
exactement 2<z_{4LdR%_1Y!g(f85c
expres F6;6R9`zLi-3jpA@chRQ
facture _$%TMAR!p){2Uhx?)B~7
factures {OSn&6#nun@(&B``}O<*
faire 1`7EC78d;f1r-|*@(T0{
fais 1M?2#?G^a}8#w#@{v0A5
fait {3s9a_uT&O65Q<sG4}cs
faite >lPU6`~(jh5%3NQ`|lCr
faites ND21q0pIcp^zG9T_Xq$i
famille 0{9dVBQOZ_{|fZ*=@$qe
fausse EcV|L6zL23)aT#q*ZJ=Y
faut <{c!^-xvZ9Hu&HX1sDtx
faux )g0&w`86pH-U%z&<k;iS
femme ^$70?9V;Lq+wu_Y{^IQ9
ferme 4IJJH?fm2y-4o_E6#xzd
fermeture 0r2|c@$~Zs4cPh;2<rmz
fermez _Z$EA<N)K&AR+1-Eejn8
fete @Cxz`1^gB;4fGuO(BJOu
feu 3hvY*CL|vu;M6kS&Ev-N
fibre 3kdxV@DBwm0Pzdw_wfAr
fiche HuwYa2`3mF`_=p9_4@`1
fichez 3iBt<C*$A6@&*AqC@wM>
fichier D+L|;0r&PB^Y;W5`wI2`
fichiers @Ez+D-|O1v8wJ!5><AGa
fidelite !q)x>IpOW%7A5=e3<MMw
fievre F8u5$1{nbW<L?e7;pykd
figure 6zK5-6#5<r{Q(8*3i$B%
figurer >l*PF7wgUkB^}rj79b`Z
fil 94GJe^za1Z=k)L@F7fIM
file 0U7}F<r)+r4F?Vq<@pT%
fille v=`<9@DCXM2lgfl+2P#Z
film *9PPw5dRbW3DPR@=hE%X
fils 3i=8S<n<E`-|Q3e^y}{m
fin _5bPq-%lkc?Yj5h=LG}n
finalement %t6Nm&F)Cy(ZyQu(7@fV
fine CC<(&APp}d=KMPB{Mgy@
fini 7$W-T?+E?)&)E(p`3~Rc
finie 4g(VB`Vs*j9@rZ7*Yxlg
finir 9~$C42K5K__WuJ3;`ZqE
finis _tpym^9&CJ_!al^?GX{>
finit -{b)b(hx=k_zoHr@w*M`
fins )Z-`M2l3v|7b5@xI2s)u
fixe 7ZKJm-6AUQ$j>*z>DJ)Z
fois O$r<hAOiCP4iNVG1`Pld
font >HE?#94Zy~&kh;w^#IY}
foot =>*a%G&eHd=K>h|+R@(F
for 9Rl|V7zF4E{rvFcya^K7
forfait 3)2J#0UHe_<Lv{=7VY#7
formulaire 3hU4)0OULv)6X&1@X*ii
fort =>qfv-6RVO`RO0v@#^FA
fournitures @cQ)q6$cU#1@$oN<nH3^
foutez AP5NG0sQv+5(MBY8xjl$
frais -5mZ2^BU^e_5%j{^X~}=
francais _vH!{PUPhdD;D_p`Un^l
franchement 4DIm)2@4(f0Sp@I+4&6Z
frere >(&At5hx`J3koU^1rO!{
frigo &g04m`QZv7_v#zj^32uN
from ^!Wqb83@M!IS$AsA0`_i
fromage `33DT5eg~?+T;u3)9u&h
frr 7!>Fc>kRef#tsG%<N5yN
fuit 5gzUA+#wh#_~PsY-4Wvm
fuite 3H9zF-YgRy?dKxR@Zi(S
fumer ;_b^JFhV2~>fR#N<lM&S
g -uDUw6yVt1CK~Sc3nUx{
gagne `WzS68v*F;Atdi77YYvu
garage 5dre{^CR>ADCY(Z;sX>4
garantie zW3w)87eFq{wyxu%kly4
garde 1M1@Y|M3M5*WVTQ_wDNV
garder )y_@JO!LI(T~E{aE<Z{n
gardez `7GrD8TIhv-0BA%{|WB?
gardienne >ki>C7z8H->hKTb?E2>F
gars 0{0U16d%;=@$CW=@bL5L
gateau `3dFy7x?u68v*(l`2_b2
gauche {Q=cE`5h|a>f|!Q+T-rn
gave >lqj5{R;K;67cU6;vFgg
gaz +VkfX7Bn(30r4Hy<K6Gm
genou +4L0oF9YWFBNx`_`zbCO
genre @BQNz1K=Cz?)@0)+vn*9
gens 9{?rX+2-FD1o_-63>_)*
gentil =J+Y%6&&6Q6$alR3jz=d
gere 2?qbx?jrd*5%25?<Rc6Z
get 0TbjQ>MSS?1<oDE1Lf=S
go +8!<G&E)0Pw-Wy@BqS=S
good +xZ~q?CaO=2@uvN6bcU~
got 5)%Lb8VvaC5()<R^9KD7
grace F7f;i>)iei0QdaY3*gxa
grand 7xwuh7Zdpe>+Le@@(AJ(
gratuit {@(Wz5fd3Y@Z}-g5bW6b
grave <p|R6^5+>04)X!+-{bG_
gre P!jsy{1Or+=l1da?f2{o
greve @fr0J<ks&P+YT2M+UpGw
grille {0!s=3JLi3^X~la?F#}G
gros _}~5g2^T8m?foL|_UGQ{
groupe <{T*p`tRoA`w!$Y4H_-x
gsm 3H2P=9Qy7J2lw*<?hX?T
guichet <>c58BNZA2?g}N}y};<r
guitare (+K1&Ef6XY<Pa;|>f6-n
haha 6&e8i1lH;58W-XK5&ak&
harcelement _yP(p^6vus2_N+E3Mmu)
has 1PJFCB{&l2`6MeV^zGT^
have @Yo3l_VDil{t)Bh5CQ!T
he ?iKR%+%gUZ`W6xE3hwU#
hein @f^)P^ydi(`5Xuu9V71f
here `uN-q@!bFH@(la*8~61V
hes ?Hcyo1`+i0{RrU|;}HA#
heure 8}<Se=ob<P+1L`y0Pyte
heures LCymh2qO<5@8S&X^4Rt6
hier (>wbcmb3!?xGw!bQWZYR
him ?C<<D<PteK)dK(e4hhx)
his `yCnO`uN{0A`JQm3>yRx
hors 1q;dP0wEn70|O@8xa;WQ
how 9xDLz+XV3Y3JBR55+WT0
i 0~7f80S^T9?g<S1(+U0Y
ici <UHX4)8O;|%2M|&I2;h-
id >>vy23M<a`4jkJS12Z5b
if Ckhkz69wcJ7y#EM6dM;G
il 4etm0`!N;}1P28H=@a`1
ill 6yVe|{O%Uq@azQI<?z(w
ils A;I|=)D$c<;`tWe2G7Ry
im ><<175CP`(0}%oA784K#
immediatement _XY$V8W8918Uq#C2Lu5Q
impossible ^6BC`-xxRk(CjnM-_GH~
in _|OUeDKiWh(GL0S-w+D#
inconnu DD?vu4Hyv#1J4ZT^ylaO
indesirable !qX-3K;p;64>i&9Nj*0!
indesirables `t<$=``h>W{RIgV0r?5>
ines 4eAd34GQxZ1qt*A0qgrH
infos 4B+e@6EqYm_~bIz#O~+v
inscription ?k79Z<;=qO2|>*<NKP*X
inscrit 6Y?eH3>f+y2L;Re5*iB?
inscrite 6A$$(Rwf7U8Y}x7=l${W
inscrivez -~7os;xRTF-`hUI%*xco
interesse `~wKn<^=o!Aq)2oCjk=(
interessee ECcws_4fN79mVk(=GD{*
inutile ;`SfwCg#e{3o7j;C^<0(
is <`V<(+7T7~)5|FD=i2wd
isnt 7YP*s+uZH==>_#NBnv3`
it &J4=&^3N0p5BLov1lb7N
its 2J8g)4k-Bu6a@DF2lDg>
ive >k}T`@e1tf6c5k%8Y3SN
j BG42ODf0dB1rQ|<@AdKK
jaccepte M*qn%%Fas|!@)Am55~wR
jadore +0()|IT<_a5dJvGzsj-A
jai ;`Act{U`(<5gYdt?g9b$
jaime >(lfc%GNbB=l?X;#oF4>
jaimerais `WG<ZAMC#C6DiIMEHOAP
jamais (%=TY$rv$2DfRy3`TFR_
jannule 5d0MZFx&y`^$_&`4e;^i
janvier `{N7(9v%HA{Pqd`{pjub
jappelle 3H<{P8w=_m4fyi!00sB>
jardin 8s!xL@aYEr2KwO?;|~G;
jarrete Ios^}4HX3r8SUxzCep(d
jarrive (Yn|!EfgpU;o~vz(%0F)
jattends $LP-!1sf{o1?>sJ<=gkm
jaune B<%DA3g!gs^8qCF=jr$T
javais `v2?~*BBrP(&Y&9{{Ro|
je IqDnc4hk0w2j%PL`StBE
jen 3JLuS4+aDh(-r~$?+f?k
jespere 0t6EF;tde}_5bz=4G9M5
jetais `~&?K75xwj=oA(1^6>Td
jeu @e}U%{ucr6_zwsU0}c@M
jeudi 2Ga8x81D^b>eUFL^WnDv
jeun 4)gE<@c#V+|L6Dc_wo}H
jeux 2M|H+*6if=^AqnOIvW`H
jhabite )c)21_8BD)*(NOT=*I=;
joindre =jPrWAR-(W@B1s;-01M$
joint -wDn+71t*N$IU4R?#tTb
joublie $_x1}`z%2m>mESw)6&Jj
joue 3nKIg?E35&5ex+!1{~M_
jour {wDbB;>-Wa=LGvG2Ne_q
journee =Q!;E3j6NpLLLAn<`EzT
jours (+uttGV}`c;qVOr{Ottf
jsuis ;_w>z7WBaI0x`uoDG?Lw
jugement 2>AvMA}%Z$&DKBRyuQrq
juin 0`Cs+5A^W*7z+UY`t|Pr
jure ^9$Aw0~-+I=JE#X1M~X=
jusqua A|Lz#0{iUQ?CR((;uI74
jusquau ^4{tt3@sQR?eRU-?e5&{
just ;Uxzl?brY9wbd~>Aqy0;
juste 3ozse?EdTP*wO(D0t^HB
jveux `2I2eA^G0k1q0X#8a);V
jy E9Ley7aKGd$+-@@4#3eM
karim 9R&0F>H*sb@Z#a~1S0kk
keep >;lgn8!;ap-0vmj%iiMA
kermesse 0~FmS(d7Ez{22fY0u2Bp
kevin 8|@I~B?1u>`ql>P`Q-8b
kindly `S&La3I+815FG0D`57M#
kine 0T2@G1@i|24;A_f1OovY
know ^%(2(*$@Qf^5_^N1N8;!
la {TB(&<r@S7DB=154DkgL
labonnement @BQWv3+xL04Iwh?-S6h^
laccueil -RR#99~dAg|MwaE<?qec
lache 5&X*-0wNDN`SA4p@9E?T
lachez >E$Eg3f%6^2OH=xCLlZc
ladresse ^!C0#A^t4W(%MPT+`Ycd
laffaire _0ul=I@{CF9T?>?IV?0X
lai ?GD=o`u-K~>H-c6=JNI8
laisse 3>E>u*Yx`g@V)gJ+2!f^
laisser 5cvKL0`vL{{tfQ@`ThVI
laissez xftFm;U_IF9Rw-T^WN#%
lalarme =EUR}5j7<&2<|Z1&e+-l
lamabilite ^X5JF0NV5HBNp)b77Q6D
lan ?ECN=0vrAf$=?q9<PG2m
lancien Bk>5n?HUCf?b!15@&4%B
lancienne 9M94%7Z^PE<I_9S#oWc#
lappli (A@>q+bkq4;rJ!^*vuE|
largent 2H+3-3+(Fs1NR6O{1O5Y
larret ^$7d}{R0R23ful1_}Kc<
lascenseur xa-y_Fd;M~>+nM5!_3v+
lassurance &eqd98x%e@2?sLU&eOf=
last 3?Uco@eA$kBmv*=_X`&k
late `RVl`AtWUD<@GG)<ooW^
lautorisation ^bjui@&(!k10d@(2O%IS
lautre z45*?G%G(7=muHG&cw-~
lave A?WB81pGJh75WI>0{Q3;
lavez 0^Jks$`Kqb1ndXr{|fW<
le ?C10f+3@fk^zqyw2i_F(
leau =-}`75;+q@GWs~o;Oy1w
leave &fF~q9?jd&B0T{yI3h13
lecole 1Nrg(1S9_v_wVKX_6qv$
left ALGY7>+&)E*vA*iAkfw7
leglise {sJEM91HUpA^73{9R>Lf
lenvoi ;TGgDx9%kz{M9xH$)^a!
lequipe -r(yPE<Qg5|NSTe@9)s&
les {3+D}0R#yv)b$4@_XZF1
let @em*0AmGyrBNp-u9UT@0
letranger 4fgX7<qi<>=-lx20qyzz
lettre >Kxz@1s5#}-OC*F+v?`&
lettres *4G#a{}&0|5isiA4;B^`
leur 2<r;^6afbj`uGa!4Fm20
lheure ^ZXeR2KfBk>j3@x0r&aw
lhopital {{7Pv{{%P&@eMZW@bAp-
lien 3;yjS2mbpD92)WMEFJU^
lieu y!qEb6A14K_9Qp)5(NO^
ligne 9MtauPy-_^_3q*K<nZ<{
like 65{L<C++?O{SD$00|G$`
linstant xar3{B@j0O&hRe7+{^0J
lire 1P~4C<?P`5>kZ~B4=pC?
lis )$;5O0xc%Q8wV@W=i~kY
list 2lyZK67=i$AQa;i{st5P
liste 2@)0M?-uwP-Td|z|NjXL
listes 9QxK0CE^z(;QRCU)9LBz
lit {>=9mBLEu?2l5{C<MH(P
livraison 4HN|f><Q@^8Yc4$AqpTZ
livre -00Rl{qRB#;r=eq<=)Ti
livret CI{dp5fc*h^7j=0_v`WC
livreur )bj5V1|$L!{39gn<>l(!
livrez *XhtGFc%K;=jc23)#UKY
locataire ;pY7m`8N*{8x8~q@ZKW&
loi 8vg0|^A!>&><{|b?f2dW
loin {lei4|MC+JAsGVo_X`CV
lol 4*TpT;nx}t%IEJGANTza
longtemps >)JiaBHG#E87bT(Iw}_|
longue >+1y$|K<P{_V*<5-t_y?
loperation 01oX9>MH~V{ooS({p;Td
lorage ==j|=D-kFK*84RP)$7;I
loupe 5FPs>>J=d5#=a2S{mH=K
loyer `VIsT|MK_t<ntE)6z}*5
lu 0P+^*0QK_z0SqG*6aW+m
lui 0wn;}>;m8NEbRRh5hef^
lundi &(ZT0Ndy)b4K*j@-sRrr
lunettes 1Na0B{`e9Q@$~cr=K~1}
m 3j_k?8yfKVFaz`e_y6$>
ma N8I)Z^b;o-+0GE)zwpQc
machine {v8Gu7!UCvBmN}y^!fSn
madame 4AvVA3GEpU_tX&a1NPzf
madresser ;QuKn{p>Lc-ZK3(75fGJ
madressez 4DJ%#_680G4&~zp4FL82
magasin Md%CX1oh|y0uI##_6Q9q
mai &L`m|4gMU+$owVe_tM?m
mail *Ble(>^l}G@#pLR;qVvm
mails @8!w~`R^+O=;0;s>)71q
main 0`C_2|M>L~69wuL{0sdH
maintenant `z8zm0rc|W2mAH~77^hc
mairie 2ie*=LIgB63;r(1+QjA}
mais Hwz{H0o>U3*#yu%3@RS#
maison ^8E<#5GfuA=ob(F0PYU=
maitre 67$(28U`E$0|pTj+2iH*
mal `^5w&B^UrF`T`Tq-3s#z
malade 5bf6$7YPLq*Y+3i^zi2O
maladie ^aJ?)6eTX^0_GRx=;Qs(
malgre 8{iY=KJMM^0QdXz0T>Vv
maman _ATrC|Je7*`0Mct8V?3A
mamie ^!eF1`YRXw>-Z(=(&FLW
mange 2=Tuc3K=35@8BQO)AQo)
manger 7wFP21tl&t?$I^l-{<7v
manque <IwvwHxU&R;utK_z}eEm
manquent %G}X3Fg7n0+wV5c*wEO&
mappelez >+$vl9vch+7XA?O0P5rU
mappelle @c!%@@A@EJ1JNhQ>f_1d
marche >i@+h0V+h&+Sf6~;LqOO
mardi -3A38?f?Vg%kUlX*9{uh
mari 2O#_m_97+z&AuxA`UKq1
mariage ?IQaf^dc|^_7o)o=hNKj
marque |Mkx&6F3<T`R^y^)#lUE
marre =?ef7-Z2gu_xB9(<K*u2
mars =jiM?4jwS~$l4p^+tte3
mat 01Fum3FY4IB_{aW6(SW4
match -st5b_X9I92Kgi21LD@j
matin ?b-qX4+rQK3k?1O@c;$~
mauvais E+rY=4(`<i3i9p_4h<L{
mauvaise =i}Y+&E5nN?Kceu0}=D%
mavait ;{^lK1t%I28Ve5U`xpV?
mavez A;Z=f=-@0y-zy#1_v-Nr
maviez ;WzsK0}KV#?gjQ0{s{v6
mdr ;O*opJPHvoy!t5F;OgAw
me @DT&${t5C51pe?E{s#pG
mecrire {PXPj;_>_#<Lw3c6z$^W
mecrit ^v>!9BOV0$6czp1=oaS)
mecrive 0y6swx%2oi&Kb87B>Nla
mecrivez _}C`v{{QwB{16cp3jzWU
medecin 1RNC8?i3CK_Tdcl8154c
meme `tsZ$7~%~E(*-33*X`os
men 10VJF<<jcl{096N4-O#o
menage 3H~<o5azqk03Y@78c-}I
menlever &=wog8|K^A9xmP+Cm}W&
menu 3-0O=_UiNd?G5=000s*Q
menus 3H<;a3IYS`@c0ZA*zf!S
menvoie BIDi~@7_Nb3h6D;6~@LV
menvoyer ={5!d{Qd71{4vG#7#sux
menvoyez 2L~3>76AzB820)M0Sf{I
mer A=nua>=5%7^Z@1i2MP88
merci &KBAb69f@010nbX1Jn8U
mercredi %J%UR6aO+C?%yHe=;qt)
merde 1seY868iT3_zd|Q4hr%V
mere Aqw601M%|g4IJkY=Pv>X
mes LD1MB?#mhn(&HB4{NUFy
message 1^em%`Xws<^4$sQ;_}wj
messagerie 3dkY5KKJ$XFYw|469@+O
messages 74Y{9@)0B$=>;0--1zPC
metais `1us>^$70c90}_b3JU%f
meteo {0aOK7!vXf{1hJn?gswl
mets 6fN8r?+owj<Ob*q5f$tA
mettez <Q~~AvB3!&;@%G6A_VUJ
mettre ;o;{0FAV)5ASxWy1>@uo
midi =i}5oFA6>v+u1Mb!sWv1
mien <OTZ^5fKXuBNYzz_6_I(
mienne {n+sc4hH)t@AUut-U9y)
mieux ^%MgC*YhYG_v!=06X56v
min 1>gkj$tET#>C6Y<`t8@<
minteresse AqnXA69_BR$k;W*_RYZO
minteressent ?)x733DxM%AuIFpGdUh3
minuit =MwQ45-bey3+5m1(Cz{B
minutes 0N3^x4*n!N*6T3X;sNK)
mis )Eo09?(Qq{6ciHU<mB7!
mise &;9BV^6Mog=^ZNU*5u{J
mme _ZSAw>H6aK7Z=<k{{|ft
mobile ClcyA@;6A<*vd2m-`lXL
modele A@C6A@dPFY^Y16|*Xz*R
moi |KkQ5;MxNd>LB1ECE@xC
moins {OJ?+4h8@Z0t@c|=mHr0
mois 1?&P79v~7(<>VdH(B9<j
moment =<4AD`~nyy=;|Qn+|BLY
mon 3+oi!@Zt;q_~`Ty{u}Kn
monde _6Pd}6B_XV=_C993Iz%5
monsieur 1lAV_9Qo-50Y4o12qyIs
moppose 1_l@qE#=Sg7#HmA4?Pec
more `Q;PX73${Y8TJ4G{O<uC
mort @EzJF@9rE9>-H7-_V4!H
morte *!wZa2o2oE7boZu6E-Ub
mot `X4Ce5f#|r6balM=pz*o
moter G5P271s@bW?${OY-Q3mg
moublier @Ch^L8REsg4iD%kA2=lm
moyen 5&ifN?GOI`L($~`0t*xx
msg 5*Quo^z-)a68Y)^4;>l~
mur )6n4;8X+tK{_`;N+0N$P
musique ;^5y10|qM{<lG_R_tWd?
must Bn=1Z{0s5a3hwpx^d0Q>
mutuelle ?I<AT;mytHKO)*GFfSn=
my ^bIEbA@JVj2`2O03=|Fy
n F6`VqBL)!r<JSoC@de=q
na -WBly_Rs71?DFU<9|9Ek
nachete |NZ_14gKu=@c{|(1O5UG
nai _TB^Q?F<zv*xdl?_4>}>
naissance 5dH)A8vGCP7X%me?al!i
nan 0`v6%5&{DY2?*}<_bB!k
narrete 0SW~B_xcGM0|^cD0QBet
narretez ;TH`5$|w^K`r;M+7uomd
natel 016klFbwt_Humib0SWyb
navez @6YTN4F41r3-1Ng`snuR
ne BD)hx`MdG(za0H33gZjY
necessaire ^%d{<+T!2s@HN{qI3znM
necrivez +DG;a&fw$`&N#*r948tA
need ?+O$B>D1xZ1{N3|AOSxB
neige 7W>*f;|xIn<i{=9waeGl
nen {TA*16$|nB0Q~SU<`WA7
nenvoyez ;Nx4w#oY1s=LGRVG7m!M
nest =PvOX>*?_3@%#=L>J<X*
never 5DXIr5%3TC3;7KJ`}q9)
newsletter A?*F{3>gL`>*V+L`||Gi
nhabite >&!DCHQvLsF)ZZdH$gfj
ni vnv(N`|-!kJ1Ws0BuYdr
nid &;7|73mG2z=G7<e)yvSr
no <qawB{0<HX3GoIR{ps@H
noel 7!48UAQa~q|LN)p0T%cq
noir _TcU;C=(R+5BLuB<mm+W
nom _VGH@1RD_t+{XFj`vC&g
non +5PP60RsgL6%6I?4igCM
normal 1>n*cI2{$`@YW~a;N{}j
nos 3+Xe^4)O@=AusLyFVO8U
not 9?Sm*7WfAc2n`Jl5d8iO
note 0Ob(>=hOM+Dl_c#5C{hi
notez 7ajQw_8l1h+Q|_8+XmFs
nothing _TlCb9uNr>=nfVB+WGk&
notifications *f9$c0L%dN1=Ig63h(a%
notifs =@jw*&g|d!_V@$`5(oSI
notre 00;IH`r-u=_YD6E;S2N+
nounou <oNLr7z7Rw_Wb_}0rd<7
nous 7}zQC=>PBt+y&V8F%S^e
nouveau 4-nh?#x^4=5g820(C+E}
nouvelle $ne`8`Un*P?CuTY@de=n
nouvelles >gD<q9wsXzJ|QL1;^F(}
novembre %Q(m%-um3-4<r@>1{xpp
now 3L@t#?Ah!48!;Ie2?^~r
nuit 1JVos6!Zb<7ZL614GH-i
nuits B?Rgn6cY*Y00IvG=JEFB
nulle _5&*I0Se<80tMIo`3n^O
num ^xY=v`XTG(BLe>T4;1?w
number 3=s|&0vZ4U2k!wP`T_<0
numero 7X$kL;{5&d`x5gg78vjb
numeros ^!NGgCimSa3Lo?B`tAuX
ny |K|1!2q60w-Q@ku@8;<2
obseques @+jsg{s0s4&eksf2-Dcq
of ;1LewDH!7p6ZY=(`V<WB
off 5cu}+{2US|^X>HL;s*HR
office ^2!1W>*OE`+VdXF=id6s
offres =?@~)xe)OM0u|~F5C{hy
oh 2MiDQ|M2kf{w4hn2@U-U
oignons )9K$UCp04Q+|(-4;MKC(
ok 4FEO)^zrBXBrN9tC@47+
on 6#VlQ5fuso?Em@k0|MXe
one Kil;G5%&K4?$Q7A;QiqP
only {p1e|_wEf04hARlC-mbQ
ont 9?Hu>AN?v9)U+$e8Q06;
operateur ;2!N07Yz*45g{22`1TOs
opposition CG!vV<@OH${VfOR0t)RY
or _R`Zf{O&e5=L{_I@AUiZ
ordonnance 2O#M0^YH5a2>{|P`WO!w
otez 0Pi5sF81Tt0}}2nBMJ-;
other `{3p^10oYB_yZ&a#pu@t
ou _5|zVzWNON^4cr?1qcf6
oublie 75>;D2NWj>3KK9M+v?oy
oubliez 0LnV?B;D=SH81+&5+esO
oui _3tL{731*!3nT*c{1FQ9
oups &f?=J3lJ9+=?NO?+u-iW
out {|5{*>eB`A&k+O=8vzFk
ouvert &;`&I3=BKo(&;t#)y?MV
over 7}&-z3iMkj=-^4b<LSvI
page <pT8lDhUe=91aTN^bGw0
paie 3Hj^;80QS?00IRQ?fVrJ
pain _6+$bHw_0C3?KXP^xymr
paix >lqT){S(>d4ISAQAP@-!
panier `W*ca_ZbKN;r0;h|N8yy
panne +}+wNE6e}%><c#E4fxpX
panneau 6AUfA^&8XZH~7yn9Vs6x
papa &HCU9Cp8})`uhpv@6y)J
papier `S$1)1_&f0>E9aR@YvPl
papiers +z;>+02L(y)$}$2&hqu?
paques 5$PY)=+x`^&<W}Z8Xp+o
paquet ?BD7n5$^^B+~5P+?B)FL
par ))4j#1{nzK0Tve6<>2`C
parapluie 0`~JE86X4^0s0Q)=EdLM
parce -YDA)+Y$%z8!;I53o;cS
pardon 1O6rP$@Js&?f~!$1rZ4Y
parents =o=CD;qeXc3<>ci@e3ph
parfait E9TNhI4&(7=jk}U#pBQN
parking `XB8P0u~GW{pt$#_w?i2
parle 4G-!I@C5G&{23Ad<p==>
parler <T%*><ih~;2ow|+3J(VQ
paroisse `vV5n7YOYG{TJj1{T>+;
parrainage Anyj;?*R83^yBW;_6qy<
pars &i~9n7d;>o6AUxz<lNQD
part 3N8rJztP6r9T(6sFcBvZ
parti 7$6Vp@gV;J68`o6?h_0Y
partie BlF`O0R0yS()=RW&FTW>
partir -R%tc?;QCX{`U>)-uL7J
partout 4$9v-82bVA;q4yJ^U~bz
pas C*t1^9V`tE81)zD))DCR
passage =n3Ks;0Xx&79J`u^xhEl
passe ^y4to{O;unCL72WA|o&*
passee 8u1GW6#Nk?3?BaJ2mj;*
passer `wKhG&=l|zD8%F&D(MgG
passerai 3NHQ(7S6Tb6b$D13@;lX
passes 6ZqmDDggTW`u+|T&HeWS
passez I|K*v4Epgc<^A;K;u!P{
pasteur DFg5W{`UY1{P*|_^A_+H
patron `2Y&r7#;2R4+rfE=J^R9
paye 00qtN2@4({?a3_p<>vL|
payer BLw>r5$*)(?$izA|NQp_
pays 2L2i97a{2=7W4=m5E~2x
peine +xz_I64kuWG)&<nH#Z^}
peinture `R?f$;`$sK-S-{b%H`YF
pendant {Luju1U51~>Etcd^T@~A
penible ;1ky<6B984-Vq_?)&ITj
pense ()Q0XG7l6L+3iZ=&eGn<
perdez 8|eWU7}n(CDHqlvEhs4{
perdu )&cM-^Vjz)1s4AL4*d-1
pere -u4Ca_7n~V7Yh3W|M>s`
permis `5fO60rfK7*CH+m+|k#}
perso 0O1+-5%BW<3i;z74f6U1
personne 1^eX$1~(Q50qY~*&FJ*s
personnes 8RY3N73VV_>+KV{?a0W=
petit <@Dhv-V_ZD?h*<G_WS7L
petite _wwxr`U(;X6!jSG{_g3^
petits 4)+QH3hWFB6#??{{QLnF
peu 4CMt4%-Iwm#1#Pp-uMdW
peur E)Lia==mD;)&LIk{r&Xq
peut 5a|9L6($We0`3*y{@UgY
peux +A03h&P*y3_r3}M<Js}c
pharmacie 1Lf&27$+_P)WuN0=G)WC
phone CgL0f4Aam8AS&Vs3@9`L
photo 4FLKh0^%O(@aPBV3F6rT
photos 7ytt7{So^O0{rg%6bTX|
piano $Mw%0Eh-2S2K+1Q=JeP0
piece Edcu+=K&?}@AwV#9_-}p
pieds ^y)kZ7xL=}MlbpAEg>i{
pis ^#?WJF4WA*GX@DEBK#2<
piscine A^`Us{0tNz;`Rs${_x@b
pitie >+}T>0n_gB0w((=8vqw2
pizza 1l;Bf82b+f*WUf=@AL2d
place 8Q>u51OVa*8TIe!7Yqw9
plainte F8>v~AMP9u2Ho)Y;@<KP
plaisir `QGvB1@I0<LO%W61OfE~
plait 1l;)H04xUm3I7=M=l3c5
plan ^#AP|3ON$~3i|)+;SS{R
planning >Glo$^$_nA2mS>02kHUs
plaque ?ga<r`ym?@-wX`t^Z4}X
platre `qt?N{2d`E_S+cZ_0;9b
please {r2ex>htUt0U!tY{tW;5
plein ?gRZD3KRwY>I?}2`P2N|
pleine 4eJBv8Ugqr1|bsx`WO5w
pleure {tomF{}K)90Q2}3`s)1R
pleurer =n~xy77Z3N3iK-J;MM8R
pleut ?EKds_X7<H`R^DC^3Uto
plombier HSq!r3Fa>1+u{D--|6uA
pls ARp8k-~}N41@rsl?D+5y
plu <@6}@?dr|Z4-@$wB`hip
pluie 6YKf}`V0^v-uMXV_Xy|y
plus 1NaL46YmD~{O$P{67Bu~
plutot @U{Xi2@fzq>)}Mr%){5{
pneus ^&k5sB=h_01^W!=6aeA*
point {sbS**BJK)0RiLvCjlV;
points ?DX;q$GRp*C+`&8Ho(d*
portable 1@8&n^#Jz;5bW;t{`UJD
portail (EiOl`vNuW;{y)pAGq-0
porte 4e<=?{1EFG3iJ-^`TP16
porter 2`kvo>I?l7+28Rk;}abS
pose @b3B}`s^k7%H1pj;`Z<B
possible D+3<lBM|o>3<UHR_WlAO
poste ;Rwn+=qoM7ukRP!-=D*_
poubelle 7UDnCBoDs@E*sSaGe{IU
poulet `WyM+=>XgV1`X>T8~+Fj
pour CF<)P6cZK}G2jr<A=1|#
pourquoi @-*l)*a!j}0}lfV{SOKL
pourrai @CC>t2Nf~m-P<4A(BItg
pourriez `26n^8wB(9?;Gj_3I!nX
pourtant DKPc?<Oc21>hky)-w+V+
pouvez `}g}62lFa01pf~J0_+O;
pr ^yM7(GYsJi95xUa02cx$
pratique ^zQ=$9xEFO+r$3d>+b95
preavis 2_FO>^$9B9^!pjw*wgIQ
prefere 3hfv2>h}g33F{5h7z_9N
prefererais 2JjQ{6ba(^5clgY84Lji
prelevement +TG<B6eB1X+~G0u>EYnr
premier 7TMnh2_`uE@%|zA#J$nw
prend ;MDCJ>j^y{>j^c{{M6^+
prendre 2><-t<>dnY^8)b|FZd1m
prends $=u325F92R-p4u9<Gs|_
prenez +}+?Q{v<ID;u$dC<J{uR
present $iwU{CoeVp>d717*V^5;
presente 1^NW<0TJ{92LS*C^cV;Z
pret pZMVZ5-<%Y`y?~l=H~P6
prete ^93;82pY>E8V%AW6C*Db
prevenez <ns^Y1qJpF|HtzW2mkvO
prevenir );0_8+}`fc76Rw$85Ru>
previens `!){+;|dbx)EoE%^Zx4O
prie <{b*>*CFKY2kHJN2@*E$
priere ;P1dC7%?O7=j=@N?!wNZ
pris 1^EO16$|tC_ACtu*9RQ#
prise 0TKlc1sM((====g<@?wY
privees (+e)+3f#NV7%kH%J25CL
prix 3G4C-02LP?$kq<{>h<T{
pro $PeW7B@Y$x-@8B7(#7)4
prochain 0~^~R?%enM0S5*o0}BN9
prochaine 1|QNT>kBmj&+h;U<r4M<
prof 0O9cw_X;CE-TgVv_1)X*
promis Ar$EF`Tr2`6zAzA&GH5r
promo Ar0sJ_53Ov=;b8()9BpT
promos 4h#PH?=K7(9{%wG0}TcT
proposer ^G4Ak^b!8_1@|lk3knJ9
proposition 8Uo8JGZZK%-rf%X+|kt7
proprietaire 0rAo*7ZNHI59}o8#n95>
proprio y!+rd@DCjg?cOWLywKUs
prospection +50B*>hIL(8z$@|DJ2y8
pu -t8$SBj&`>D>?4{Fg7wk
pub CM4`P0ubu+@AdiN3(xx(
publicite *ULoJDeJ+%B_iSyE;lzH
pubs tPvUo(crP3GiKUCPE}+b
puce 7W)I^`vDFU?FZ)V|MTSp
puis ^y>cv_wD@>?C1;S@c;n-
pull 2lDwF4H6O~GVmM+00Hd!
pus -}5{2D9zQ+Gc@)3C?p{~
put >m$@9)-W3H($zxU;@!#J
putain 3i1s00~Z4b3kCH300aOK
quand D%sR32NwPN(8mkY^ZeES
quatre 9{Cz4{q7|I=hpt`AnVrU
que M(N-ZD)<Qc{_^ei<Ok|O
quel _W|BI1|SCj1pp5a`}8dc
quelle @&W1#0RjRQ<Mtp80O<1k
quelque _}%9({rWKkw!j_8_q@c^
quelquun ()A|U-|_zZ=D9lG@5}+f
quels *xTnCCnzi$2h<V9<=XGU
quest +TGYp2GSle#R)>p+}YdU
question ?fxLw|Mm3i8WGzU7!wKX
qui -T=fH_V_Ru0SY1d&j|?F
quil 1^NII>E|3B7vk&b5#-r1
quit 0tY4TDe&#`Kl%6&1`-kh
quitte A`KJJ9S;Eg=EvU=1`r7M
quitter @)H8~2paAI^!@e&{sH{l
quittes 3HTiF2MFF6@C?=&?I14y
quoi ;ok~0=Hv(p(F7aq76%O1
quon ?9USv9s%bFAS~1D5+5QF
radiation ;o%4k9PH!r02bQl94i_x
radiez ?c^@}D&WuJFeL3HA`~Sg
radio 2>}5X77h>$_x1Yv@#p64
raison 78>h3-scht<K-6!2k-z8
rappel BKPzE<?|}{_u2gl^8D@j
rappeler _X`@x;v4J#^X2~y^cDOY
rappelez 2|48t+zB1_@cixfFe%3o
rappelle _yG9;6&C~r3=a6{>g)CJ
rappels 84Uaj^wAO3-O?cb_YBze
ras -U=BC5%T266*cM|3mzyF
rate &=S)%`6(gq@#ik%EXc>m
rayer 6wovwI^x;PM>qfdJ0c$$
rayez 4cG<t`uh?F5c3ol0R8e0
rdv 4*DMU69fYk<M8nc11<#@
reactivez {Q}fQ1t&Ex$;U6**wMzf
reception {oW4c3=8QT7!w5d1|0nR
recettes 83X<J?H=kA4i)kP2?q`c
recevoir `VRT_-S_Vs?gR1>0SXD(
recois F%J~r1o7Mn(*NaC>kb9-
recommande 6!H%83jFo+8TSAT3=;?e
recommencez >I)9p&JGDQ1Oxrv{r~Lp
recontactez Ljfb>^bY>~8`<>w6aWYI
recu 5%}LD2N@Xb@#`k=-PqaF
recupere ^5!Ay8XMjM7Yhgb2N@zB
recuperer ^3vWE0{S2W_!cSW^z7jK
refaire ^aSKN2Mamh&ej#_<<iFB
refus 7UT*20TAH*@*(2?B`yjK
refuse G8_#Eya)gu*XY^)6%^yr
regarde 74g_E+~Xr8?A-U@DDc=B
regime 8~O?L^$qSE1={Tr0rdU_
regle 2<qG@6(JoZ`q32S@$1;>
regrette 3>4=HC@>G{@X!|u%N+CP
relais 3F!p?@(2L~`|=9{@#+Ej
relance 5)T3P^aKqG@%sV|@aPfI
relancer 000>3`WgKt1N`su|1RYL
relances =Kvu18UOPK@eud+4FnVn
relancez `taxf{s;^#4&o2o^9%Y5
rembourse _2J+)+z&Vf@CqH{^77Z@
remboursement ?d|sj2Jj-=_|6d_1MLA1
remboursez ;QZAc_cA65#?m9<-`LX9
remercie 0_rZ?1TNzc7Zl_P9W@{r
remettez 9~s>nyB-<}$D;r45dG!b
remettre (zVYh8vHvgzTr=}zSXqI
remove 689nP4({#v4&LVx{0$ZT
rencontre _8saR_Wl9^-XQ)T_yqAI
rendez @cA0_1qtK!8yE!)84nW(
rendre `sEb$5dHQ8AQkie`xz1j
rends AP?^l{N&#986@u<{vIMH
rendu 0Us3Z=h)Bu8v5593MvyW
renvoyer ;V#iF|NAih=jS#B?%=@A
renvoyez %?QpP-8D!W``<y^-r2w7
repond `4{s4@b4zr57R*D<G$ST
repondre 9lj^z1`-NF^XU1{>m~*l
reponds {0R2&79koH5$yH?+V<%P
repondu ^FiSo+wmsL-|RvX1F`tu
reponse 3j^X1`s@tt#1<9h0jtXE
reprendre 0L|AL)&Vva%iTHO1<=vp
reprends yUE}#_c9?T=o3cG#KqR@
reprenez ;N#UZ2PZiu*bY$N<;2jv
repris _6jb%=p_&v843so_x1z$
reseau 0`~p;6$2Y1{PGFl1kBv~
reservation {QKPw0`C<Y{v`JV^4sU|
resiliation 2r0`NBJm9B*}w}0-}cVu
resilie 6aWtV_TAIe6ASG%AqYAa
resilier `A6^(?(7Qj@Es5s90c+R
resiliez D(vVC5CQfY{Okbk^Be^T
respectez +7}@B=Ip+|H7EBTK}9eV
reste 2(kSh>kbYF6aeG!_6GhC
rester 0|5RS=IaX<-sS`V56$QS
resultats 0P7d}7&Q<sCKw6h$p#+x
retard +8*2o2^k>M4HqHo_~7a2
retire `3V99{s7(P5Fq0T7#k1=
retiree 7u5y+3<me~0}JoX8|()l
retirer @c#kb*eowG>+BBd^vVD4
retirez 00#u~F8KK54F&fF-Ukfv
retour (8k{=91<A*^A9QH?BdDr
retraite >*5^X?*{S-0q^(m;Ry!;
retrouve +b`rG4J<tH@bN6(+~D5d
reunion 658b&;RGWY#?vz3+t%dR
reve <i^xSFAzE>{U1Qf)7I9&
reveille ?Edis@fjlrCHpAo`R)ku
revenir 6E4y)_1+HQ>E9$P4)^i<
reviens +ZYc5(g+L<1~U!>^9ld|
revoir 2?!JH91`pk7ZmCd0SqA(
revoque `1CgN*xTpU)+gE~GB`2U
rgpd 3g8>)3>WVC9r?ll5fl#<
ri ;3d~S{~sv+-ql12-`CaR
rib 0s!wC0}2}l1LYy%?9|!p
rien 87~;u*9r6S<?HPx1rr+b
right 5FgSC=_oJC+UYdk;M~yB
rire A_Nob_9Pk%4*CA)<t6C|
robe `xFN5<@N{&6Z;AJ<M9~w
robinet 2rmiN-|)H_A{E0VBPuK`
robot <0295^Zn`TCKcc&Gb$k~
rouge ?&lTd`R4#H{`>GL7zYIq
roule @a^n39y1E{-R>9T^5@yv
route >--1(&J_0`*YflP3IPQO
rue 7UBdp6Bslb(%C!K(aX=#
sa 5FzOYAOsBMGvWjO*983j
sac )v^Hq4ka!)1_1%$_0i|+
said {s`PT5BnGU`2HO857O%a
sais <OtpoD>Dt??DQSs$>ZSc
saisis 1o!~;0RHR|0TloJ6BPdV
sait ?(W$8*6jNd3?jiC4>uPS
salle ^fC7z-3}-B@zOK*=hOkz
salon >*@>w6#wx4{`~$06$<MQ
salutations KpMm?9vwCb&e}G}2E)V6
samedi 0Mf({?+rB~;oBa=+{)MM
sang {~`kr=?wNG6!rP={QwZ*
sans 5aj+J{P_0w2;1NT+}!{Y
sarrete &mk4uu>}16-~<ye8|nz}
satisfaction Arva`+SAkT?;^$=J}@%i
sauf 2?q=32@M1D9s1z`0{ieD
saurais 5ee-6@jVv@_uB0Y<n{3c
saute `~2E35g<A^@ZU4`*wN|Q
savez 2JI{W4dvhMDJbp;DHIS7
savoir 8w2_%2iNTG?C{_P6b|(Y
says @7)^fH1Xr`_67X;_xJP;
se Cfe^47}pIC?*-uA90d~^
seance xERYJ3IG`o>D)2>^1|cF
seances +8F6H4kQ)*68S6O-@fkF
secretaire ?-bJd_aPDZ{@?}k>-F8-
see 8|U=nIraG<CKBrn2Lbpi
semaine <__`l{r?c@77icr)DQ6L
semaines 90uMN;`$R3)5awO-Q@Ap
sen `0N<V1RUJ+0}Tus1QQ?s
send <Phoi@+1BI3IzQa=k4s^
sens @$LW_7AzYt5(4lA<^T`q
sent A=B+14eS>i3i~SB`1JZ8
septante 2Kx0E_4gU`?(i4r1@#9B
septembre `|9=rC*%0;@dNzg?fTyG
sera 85;}o5)|tBBm>qj?G+#b
serai *Z1Wh?I;rp;q(>N%G&_V
serait ;1%u?=IHI~4*vcK7YH8l
serieusement v=G@qCH5HE1{fa<`RwEM
serieux ?&$p!85$WB-wYu5>HPTf
serrure {QTz;{QL(15&QuP=K=5l
sert >mLC61N_+E3NrivARi1E
service 3L_W79RKJC9}wRd9}^J>
ses -aqFr$kzeQ%>W(pB=8i+
sest ^}X8&Gzl>~(CIF*$<)N@
seul 9S`au;2H`8{P-627ZvgG
seule BSE?_%e64;)!1C@`O&%l
seulement E#@!X7W@nL8T}sf==%8k
si H3$mk1^fyD3HA#6`SIx#
siege 8}rIW9wi{*+tnuD%*w~r
signale <s{n;`TqJS@)`FV`1<<?
signe *(c5X<pUV-?*k;{?+X9)
signer ?ivL5;OsOE`1%?33F+?l
sil y=}fF)z=K^1~d6B6DCdq
silence 7wHxB6aLQ=3=in~2rC;M
simple -tqSV1_T=<=?w+|=F#ce
sinon $V0GB6dyq4+sRG-t;Ej7
site =s(Qu03Is=-`_Ov<<7&!
six &)ED7HwXg>@d_jE2jlV!
slt 2M-YZ^$-dM4fX^N=?e-2
sms 3H;^&?eXID0UQMC5d8ZU
so 4C)382?7T34j%l|GVl2%
societe >Jr!?3=bjq^U)^l*W~8W
soeur 6B`ii@aF00_~PRA784T{
soir +VaRF@8J&r^3@jQ{NvB!
soiree %>@Ar@e&6m4B8Ih@#Ylg
soit ^Z`5h5BA^qAO`Ic1sokM
solde 75wEt>KP&@?cN~4-?_`y
soldes ^z#)c_wfw_6CDHJA`Th>
sollicitation #Tyv?@z~7k3O>dgKqp2f
solliciter 5hnNn;PBM${~q=G866xB
sommes |LpB72KN9H0}vMj4fE9(
son ^$Gh28U70L8t@+G<OtU5
sondages &iWMZ4ejF8CL7ok8aEpv
sonne <Nnnm7V-z`>jM+}<=*t*
sonner ^cVaW_YocJ=I1Es<Kp1$
sonnez 7v>!B4g>uY7yA0+1rrwg
sont %*yu_83Pp}`1%*(+xO|~
sors 2K)Bv-ZUfn>E`?9_vq^N
sort ==><%69ehjA|Ue|>;@PE
sortez |L)=r3Iqon*6Z#3_6qC%
sortie 1>+UiF&6m`LE`M}{pk`X
sortir 4frhuKG??9Br50&AuI<D
souci &iBhPCnqoY^B^O-y~^3v
souhaite >G}r%3IgN+5flOf0xc8!
sous -T(Ey?+*|XFdNz%Cj=QS
souvent <<!V22Qe=X>h~)W(c9+I
soyez 0uJ{Q*z5S=?-2zQ_w*0>
spam *cBWP;@kS`4IBIm5DOO+
sport 92O1`=gZvc8zK@23jz%g
start {nXDeD;g&%)B7{k+|1Y5
still @EG9(B_S5^1LGmy*zVih
stop ^#}X;4G{YQ`WO5H>IDZ4
stoppez ?ko}UAN>FO1_SK{1@HL+
stp 02t#c1kw5B0Q?c!9{cDA
suffit >N))o`rGO495V7h9|ZjY
suis <p28m-5xjm>Hi({^X>HT
suite ^d<-U=jYh{_T=9JAqOP<
suivi +5+hq87B1x1r;9#{rTqm
suivie >Koh(_23BO;`#p)@*DN-
sujet 0{6;H5)3v1wE$Dj#m3Fh
super -}ufc9w9Rf*WNDE<Gsqp
supporte ;nN5r5bn~|HX#xSCFu<f
suppression <q0b3Ch6ke7bf)&KpPea
supprime -Q(^i_YoBw*YXSw?%dtm
supprimer B^CDz_UIu<0PGL;+t}O~
supprimez 1^)ux4G8-B|N9Us1_u(-
sur B;&&!!TA_L`tc3l;122Z
surprise `_Tq61@I3U10omZ?*8TI
surtout {Nei$5mg5w$mjav<Nfgj
svp ?=8s=>d6Z0_WKA73<wDd
systeme ^$`&Y^bY*!?Emo+6A%vs
sœur 1MtQ&H1aGA9T*_gFXYGr
t 8~6dy;t3xb2<`Ul>gMk5
ta -rfNx4j2~|?FA>}3i#>d
table 1Q!()?+Nz>92@fv_8|rh
tache <<!k0BPS~e#mpby?$g83
taille 4F2;6+WIK*>GucI?(pRJ
take BJKzr{sG1d>k<kK6bt|c
tanne `X?aI#tYczBE;YqB@!qT
tant (Cx%2HaI!})%!xt*3`!4
tape AP^e+1kM8Z(Cz6C4+R4W
tapis <oE493ojoX<>)Bg?ZxHM
tard F!Bs53=1_V=-E5o)$iQn
tas _RHcR5F0lU7x5q0&f3=2
tatouage 9T?jY@$v))@b38w4g%=_
te 1I-EiCJ`+70?;1T-Q?N=
technicien -saC9GZ8xo*zPvF+11<D
technique =msD23i<I4AP@2t`7R$P
tel >?t4C@%r8Z9Ssc#2O%8=
telephone 1n(XV@ALWz`T6Y*3;+Y>
tell @chmx0}Ubn?foS4<I>&S
tellement ^brE}79i#d6bbJo^8*C|
temps =jPlC+2JJi$Soe??APe!
tenez #jVRkBN;z1>hf30#lETO
terme -`^toFzWLL`x5Ey92_PL
termine *bMdr9qicX=pGRy6AA?9
tes 4-@+53<BBT5Czx=5EmBz
tete AMpDZ3hoBU2k0FH0`BM!
text H5~N$>kJ3^;nE2n4dn6t
texte wjt{dzX~KQ0r?dG=i?E#
texter -W>tu&+X|2Ivm_S8Z{vx
textez 3;N?N|LO$)>F_58`{x7n
texting +bIO}#`*yE&HU>WBMJlH
texto G4~wy0r&ay!q)-=_wMcQ
textos `vwa8;T`bd02K@l5E~x&
texts _Vzvs2HxMs9u&?B1q%=K
thanks _6-I14IBLX8TsxM1Q`bn
that H|OXR$OtMv#Ng-15Zu)w
the 2>2BK@e2h01=kJX^ZE7|
there >KX+62l(|O85{2i><9D!
theres >hkp)0q6e~BL5Qp2K)x%
these 5efVl*#O?@@E-wBA0Zg@
they &HLvA^aT(H0{af}?g8`X
this 0S^K67S9II9}@}(_W%g=
time |M3pt`Ud$jAszPc1P>1Z
to 4j%yU74GHy0Sovg_v01m
today 4!!XN^Y9Th^9>Bv@AlCU
toi 5#sLM90(60BHsYr-uM6;
toiture ;OyoP85H#s`spM0@CDil
tom F8Ad3AtMVH6w>+r=<x6Z
tombe >=)W4DnBIq()dN~&e_w_
tombee CIj3O;^r*i+wCLw_Uz&N
tombent 7cBAwJp9@I0^bq={`%<v
tomber A>=Q^HnYmvCI$W@FViV7
ton 4iVA=$@wn~!rT|E6Ybak
top 2jt)n8WSZ8@C!KA*xk<S
tot _0;VZF)TtN#<xJryUxnI
touche 6aobHD<<^~8W`#a`T7k8
touchez 1OV14>GLuD1@t-V?d{VG
toujours GqxTK_WKSB>&yMg{^<De
tour 3J41H>In7=?*07?4*&`b
tourne 3ikR5?cVkM{P+hV6#NwV
tournez 02S)@?+WMi>=Ez^1rZMP
tous B_Y@?>);IK>gMYX2-)fM
tout I1<qt|Jf_~`swr(@YnkQ
toute 72yr!D;@e87##-%{3sj;
toutes 3=;_FAVK60H4YKv?I{HW
train G4Txw4dekN?&t9J5$o>u
traitement ?cd%i|0*jG&G8fH-PY^k
tram _S(@EE*&*8_V_u~)7IbW
tranquille {m=sfISl~~^X~uY=Hv3t
transfere 0|532)f^8U<lOh=9rx+|
travail 6WuNvC=)0v3h?jd^z+X6
travaille 0V(hh0p}3<>g?(o^8on&
travaux *xdLGIx!$S2kQRe^a$bf
tres 0|o&S9S8(C0Si6z))5)k
tribunal ?$;RGI_=f-CL!$Z79l4o
trois -qH5_9VH7o&dU7a==|i?
troisieme |N0K;{p#`I5bWR!7Z?lt
trompe -7?V`?KK+`&C(&~)Y#wM
trompez )ABgo2ovey4=nl-6A~r(
trop 2=oFH!0;<I+4BYg*Zt?~
trouve 5z5>L7$N}u*!U3c+vfQ1
truc {tgq>`~l?M6&%<i2rUpB
trucs >No=Z>glrL6EfZ;F+?yQ
tu AIIDo5fT<9^W6c`!tW3J
tuesday 1kmCkC=wqL0Ot$u@7v|r
two _WaiO?*9Y`3Hc`N(**k$
type 0P7JJ`U3zr1@r&$TLI=c
u 7YQQh4Fd4&4GrfX5B@7E
un =Kt>F^d%7s4*B}-*!=wW
une B?00R1QhY|_UHlM^#sfr
uniquement *E;9*%GJNQFGu+=J6c#Z
unsubscribe 8SCHv3Hk8+3i<f-;QjRh
up {`L{{E6(1`Atd|@CpaB0
us 8U7FG^!)%B@(u0u4(R*~
utile 5cT^D_45ea_Y@=A@8j?Q
utiliser 1OD0uzWgRM6YA~__~s1&
va ;okib93l`M#t;_K@$~@P
vacances <m$#D3l}2r?cX)*&cn~m
vaccin 3iaqFH3u;U4h9G4{Or#I
vaccins +!O@w?*j7_4lM@`2MZkR
vais =H@W!3mx+W5!e42`4j`;
vaisselle (%$X;@H{aUAm}LW<@Dk2
vas !^!O=6)Z3$-0LFe*W1pt
veille 3i}!U2nYBA`V<2Q0}~(|
velo +T0BK5f~sV-`Oec>D$xO
vendre ()9NfA_4*(0YW1g>;3xf
vendredi `{CR_95EXP^XE7D*VFOJ
vendu +Z5UkG87XB1@R*7=m_-L
venez ^daI11QG%F@DT$I6Z`W1
venir >eSsUBS0_c<^}%;*wfnI
vente ?dK8WBm(0R4HxtK1pyNl
ventes =LQr55B$IBFD%I&DL5xM
venu ;27l+4iYNx>iskh=G^=0
verifiez ^$zC_2^|XQ-|!yr+V|1r
verra 6zl*79uN%u?b#FY{p8j3
vers JI4nWGW{7D_2C!Y`RBqR
vert 1q10a3KS*d<H{rD&(+uR
verte ;zH~f=k*`&?&>BI*X0A$
veuillez >M;oi_zU&^?eGN|0T%(+
veut ?fV4r?-msu3GoN>|LpbX
veux 3K#_+$1f5k1^xi+1q0&!
vexer 7y=#Z-W2fk9oqR01`Y!P
vibre ;u--D;`P|@F&XF(H9ILI
vide _!b-B2?^!|A^`gG1rYWe
vie DH!Y&2mKQV>gxmc2@LcV
viendra |Lhs)69(%c2p9s%5d8!X
viendrai 8yq9z0p;Kd2OIzT5fK;)
viens >h0tK>=qsa>J<(40PyPS
vient &+6_Q7D6iB1==nMzT4Z;
vieux ALauC7xwuT?DGim`t}e6
vingt 1HbD?KMx-A+1*RK&Eng@
vire >iW$l;Uqmm)7322z~bZG
virement `s?i`1PTc32^0w7^8N1!
virer 0R8|4)e`v&5%C83{09Q~
virez !~q-dAo11O`xW#E2@fv*
vis GZO1A0`3a+?&<UQ1J(2k
visite A{X>L#pX2Uyv{7y2gte8
vitale 73})|*c=1~4dn>@_3#k@
vite -|gKUCN4cB;m=K>-nzlR
voici 9|iCa`S=$B5%2yE*x3d3
voila `syai{Po-M^&9vE`Y1#D
voir 0`>G4BMSNv3J(kF@(bty
vois 0SW;m3kCb^{pSh%8{FjT
voisin -bu+e-~%GN3IZ%a?8M;c
voisine #M;;s02LB94IvWl=iBkd
voisins <R{Q3`z$f_FY`$l^SSTP
voit ^Zn;06(<Vh?&%}<*VEzP
voiture 66*s65*`d5B<c(A2J-0b
voix #NX&DA1yQ$8SXX5$<W@_
vole =H%rG1okx=F6}7O-_Fh2
volontiers @6r_a79I{E6Z`Yf=>r89
vos 5E2>m6!!W20SxdY3L6>t
vote 4e;h7?j{NS?fvfl2?OB_
votre 7qlPe>j(!Q;S1jV69xS3
voudrais =+)g23@j-8<M|`w;nUpV
voulais 2?!qDDAC=&2_VuID<2*B
voulez `qJP*J0wjm=^#ec+TzyG
vouloir 4(s+OEG-%W8TkR_{{QFh
vous `v1NF3?T>!5CHA#?ey&p
voyage 1>NWu4lo)J>+>7r-`wou
voyez `uFTMDi9z6<H|PO=h5HU
vrai `1acYD)s*G-V`w9((C@=
vraiment `0no<A@vj{?BP4j-R;xQ
vs {QB4YC?WOhI_wYz>*f6M
vu ?(Wq*7APYD$>uZC&&kEY
vue 2LKQd=>q5c1?&U#4E6l;
want 5d8=KF%1bM-0kn$>MQQ|
was 8WYA4?hWSp7|jj<@DbYJ
we 807c)0Q>?3>f9UV?g$0-
week ?H=?H3kMLx@ah{V0s7?h
were ;}aUq(F!pI0pKVJBjfkX
what +SB<FBL58+^$8^Q-1YzJ
whatever <?Si-C&I$gGBob}Dlal1
whats =jQ|N>n0rnCf6L)_R-$Z
when `{By&?KBtq`|2FW{NUi@
who 1SH)W2`wc2-|H;W!`tH7
why -VOX81_&PK<M1Bs*UabS
will ;3pKw<pmDt)7TaA?d8zs
with ^$N-z0vs+I0|yww?FrlN
wont 5bXR57Z4y44$$i2^8MQg
would {_M&s`}-{*1nd~>1K;K3
wrong %J%^21L@@L7xv{m76}&u
wsh {rlSm05uRP+x!jt4(0yx
y B?9jR{QCA72qo4O7Xa@b
ya <MY=q`OOU!@C5fU0stQ#
yeux 3;pUC?g9%D4+9P8694)F
you 2K@gRHs<E$CIb%$ANTkY
your 4A&yU4IUN^=?nVh<lFV;
youre 5fA|aISJ$G9rNM{+!X~O
youve `V$N79t7$3`0el-86X%L
zero +6pw{8}8%S_y^}3AV(bR
"""

WEIGHTS: Final = """
-33 =bias
-22 >
-21 finalement
-19 a avant
-17 ou
-16 ne
-15 dans ecrit en.THINGS jadore lenvoi mes
-14 bas lautre te ton
-13 RECEIVING annuler comment demain deux impossible jaccepte minteresse plutot
-12 au changez confirme devant ecrivez feu marche mobile quelquun soir toi vire
-11 .+cest REPLY TOOK annulez beaucoup mairie peux points poste sinon super tout tu visite
-10 ,+cest STOP+, affiche alerte arnaque arret at doit enfin ils narretez ont pas recu remettre
-10 salutations sont surtout vient vite
-9 ,+SEND ?+je OTHER REMOVE+pas all cest cheque communications depuis desabonne dimanche dois
-9 fixe interessee its lancienne manquent par petit pharmacie portail reactivez repondu sans
-9 sest trop venir vers
-8 ,+on ,+vous .+a .+mes OTHER+, WANT+continuer YOURS+ONE autre beau by casse ce chose contrat
-8 dannuler dans+la dautre dessert done double effacer etait euh fait faux inscrivez jai jaime
-8 jarrive joublie ladresse lai lalarme left linstant ma menvoie message neige nouveau over
-8 present pro que quelque renvoyez reprenez retrouve rue seule si souci sujet sur that tot vas
-8 voisin your
-7 % ,+je .+annulez .+dou .+en.HEY .+oui .+un 2e ? RECEIVING+NOMORE REMOVE+NOMORE THING+>
-7 appelez apres avis batterie boulot ca+ne cabinet cell cesse change code collegue croyais
-7 dent desole devis dispo en.DAY+> end enfants enlever envoye fin foot fuite joint kevin
-7 lorage mange manger mieux mise nouvelles obseques off parfait passage permis peut pour+le
-7 prelevement prends prenez proposition proprietaire quand que+vous quels qui sais semaines
-7 solde tenez today touchez traitement trompe vacances vert vous+vous vraiment will
-6 ,+continuez ,+jadore .+. .+en.NEGATIVE CLIENT+par GIVEUP+un MENDED+la MENDED+pas NOMORE+,
-6 REMOVE+la SEND+les THING UNSUB+de allergique aout appli apporte bebe blanc bois campagne
-6 cest+quoi cette classe creneau dattente davis deuxieme did do dou electorale en.BEFORE+,
-6 en.DAY en.TAIL finit gauche grace is jadore+> jattends je jeudi joindre jours jy lache
-6 laisse lascenseur lassurance livrez lol loupe mai maladie manque marre mavez mdr midi moter
-6 office panne personne pourrai prend quelle rate regarde remboursez repond reprendre retirer
-6 rien+, salle saute souvent start svp+> tant tapis temps textez tombe trouve veut voisins
-6 votre+MSG votre+ONE voudrais vouloir vu what
-5 ,+que ,+remettez .+NON .+NUMBER .+est .+finalement .+impossible .+non .+ok .+ravi .+tu 06
-5 10h 18h FEDUP RECEIVING+plus STOP+NOMORE THIRD TOOK+de WORD+, a+SAID appelle arreter arriere
-5 attribue autorise ben besoin bleu bruit bureau ca+fait caisse can cancel cant cantine cet
-5 cles combien comptez connait creche de+MENDED de+moi deplacer dessous dix docteur doucement
-5 en.ME en.PULL encore+, enleve est+YOURS est+ce exactement faite film fine fini+, garantie
-5 heures hier him ill infos interessee+par je+les jetais jour la la+STOP laissez larret
-5 le+THING leau lis livre loffre mamie marque me merci+pour messages mis oignons oublie papa
-5 par+YOURS pere personnes photo plus+de plutot+> pour+YOURS pouvez priere promo put quest
-5 quoi ravi remboursement renvoyer reprends reve ri samedi simple site sortez+en.DAY
-5 sortez+mon suivi sur+les svp ta tache tard tas tell texte tout+est vingt voit voix vole
-5 votre+en.TEXT vous+mavez vous+sortez who wont would
-4 "+en ,+AGAIN ,+appelez ,+en.I ,+ma ,+nhesitez ,+tout .+> .+arretez .+comment .+des
-4 .+doucement .+en.DAY .+euh .+fini .+loin .+marre .+plus .+pouvez .+quelquun .+une 0+> 17h
-4 20h ?+faudrait ERROR GET+YOURS LIST+, ME+FEDUP MENDED+NOMORE MENDED+YOURS MENDED+dans
-4 MENDED+que NOMORE+DESIST NOMORE+RECEIVING NOMORE+WORD NOMORE+depuis NOMORE+maintenant
-4 STOP+la STOP+pas THING+, TU+ME YOURS+en.KINDS a+> agence arreter+> arretiez arretiez+de
-4 attendez aujourdhui auriez autres aux+MSG avec bonjour ca+ME cave cest+bien changer
-4 changez+NOMORE changez+rien chat chaudiere clowns collegues coloc commune continuer cote
-4 cour course croquettes daccord danse dapres de+SEE de+les de+personne debarrassez
-4 debarrassez+ME depuis+que derangez desolee dinformation dinformation+> domicile dos
-4 doucement+sur douleur du+OTHER en+bas en.BEFORE+. en.BEFORE+FEDUP en.ME+FEDUP en.NEG+je
-4 en.TAIL+FEDUP en.THIRD en.VOC+FEDUP envoyer est etes+sur eu fais formulaire fournitures
-4 frere frigo fumer genre get guitare he jai+RECEIVING jai+change jamais je+SAID je+lis
-4 je+peux je+reste je+voudrais jen la+derniere la+fin late les+rappels lettre liste+, loin
-4 loin+de ma+UNSUB mails mappelle marre+de me+FEDUP mecrire+, messages+> mur musique nai+plus
-4 narretez+NOMORE ne+RECEIVING ne+changez ne+minteresse nhesitez nhesitez+NOMORE nhesitez+pas
-4 nom normal nouveau+YOURS nouveau+vos nuit papier papiers par+votre parapluie parents pars
-4 partout pas+DESIST pas+WORD pas+maintenant pas+que payer pendant pizza platre pour+moi
-4 pourquoi preavis premier pret proprio quelque+chose quoi+" radio recevoir+YOURS redemande
-4 regime relais remettez reponds reste reunion reviens rib right roule seances siege signe
-4 sors sur+YOURS sur+ce taille texto+, the tombent tous traitement+, tram travail trois
-4 trompe+de tuesday type une+arnaque vaccin verra verte viens vous+arretiez voyez were
-3 ,+a ,+ca ,+corrigez ,+ecrivez ,+en.SUBJECT ,+i ,+javais ,+merci ,+qui ,+un ,+une .+0 .+MSG
-3 .+SEND .+arret .+daccord .+ecrivez .+elle .+end .+enlevez .+infos .+jai .+laissez .+le .+mdr
-3 .+peut 15h 16h 1er 4+> 8h AGAIN+CLIENT AGAIN+a AGAIN+interessee DESIST+, DESIST+le ERROR+de
-3 FEDUP+NOMORE GET+vos INF+en.DAY INFO+svp LIST+des ME+STOP ME+THIRD ME+les ME+manquent
-3 ME+mobile ME+operateur ME+supprimez MENDED+de MENDED+les MENDED+vos MSG+ONE MSG+YOURS
-3 MSG+depuis MSG+des MSG+ne MSG+vocal NOMORE+AGAIN NOMORE+arreter NOMORE+attribue
-3 NOMORE+aucune NOMORE+encore NOMORE+madame NOMORE+plus NOMORE+recu NON+ca NUMBER+est
-3 NUMBER+pro NUMBER+que NUMBER+svp ONE+a ONE+vocal PHONE+est PHONE+pro PHONE+que
-3 RECEIVING+YOURS REMOVE+en.DAY REMOVE+tous REPLY+NOMORE SAID+DESIST SAID+STOP SAID+WORD
-3 SAID+les SAID+oui SEE SEND+moi STOP+etait STOP+lalarme STOP+maladie THING+de THIRD+, THIRD+>
-3 TOOK+le WANT+> WANT+REMOVE WORD+etait WORD+la WORD+lalarme WORD+ma WORD+maladie WRONG+MSG
-3 WRONG+alerte YOURS+avis YOURS+en.LIST YOURS+en.SENDING YOURS+en.THINGS YOURS+que
-3 YOURS+rappel YOURS+soir YOURS+texto a+TOOK a+vous alertes+> aller alors+YOURS amende annulee
-3 annulez+ma annulez+tout arret+maladie arrive as ask asking au+lieu automatique aux+en.LIST
-3 aux+en.MESSAGES aux+en.SENDING avait avant+de avec+ME avec+les avec+un avez avoir b bail
-3 bande beaucoup+de bonjour+, bout bus ca+en.BEFORE ca+en.ME ca+en.TAIL ca+en.VOC ca+ira ca+me
-3 cafe carton caution ce+que ce+soir cest+trop cetait chante chercher ci close codes
-3 collegue+a comme+ca comment+je comprends compte+> continuer+> corrigez corrigez+svp couleur
-3 credit cru dabord dame de+GET de+NUMBER de+ces de+en.DAY de+lautre de+pain de+recevoir
-3 denvoyer depot derriere desabonne+de descends desinscription+> desinscrite dessus deux+fois
-3 devant+le devez dort dou+vous en.BEFORE+la en.BEFORE+manquent en.BEFORE+supprimez
-3 en.BEFORE+vocal en.BODY+NOMORE en.DAY+THIRD en.DAY+mobile en.DAY+operateur en.EVENT+,
-3 en.KINDS+, en.KINDS+vocal en.LIST+? en.LIST+de en.LIST+la en.LIST+par en.LIST+quand
-3 en.ME+MENDED en.ME+STOP en.ME+manquent en.ME+supprimez en.MESSAGE+de en.MESSAGE+vocal
-3 en.MESSAGES+la en.MESSAGES+par en.MESSAGES+quand en.NEGATIVE+ca en.NUMBER+est en.NUMBER+et
-3 en.PHONE+est en.PHONE+et en.PLURALS+par en.SENDING+la en.SENDING+quand en.TAIL+MENDED
-3 en.TAIL+STOP en.TAIL+manquent en.TAIL+supprimez en.TEXT+de en.TEXT+vocal en.VOC+manquent
-3 en.VOC+supprimez encore endormi enfant enlevez et+je facture faire+> fait+YOURS
-3 fait+beaucoup fait+ce faudrait fausse+MSG fausse+alerte femme fievre figure fils
-3 finalement+, finalement+je font gratuit greve ira ira+> jaccepte+> jai+REMOVE jai+fait
-3 jamais+de je+confirme je+lai je+nai je+pourrai je+suis je+vous jhabite jusquau la+WORD
-3 la+liste la+mairie la+nounou laissez+ME laissez+le laissez+moi laissez+un lappli lave le+ONE
-3 le+parquet le+portail le+train lenvoi+des les+DESIST les+LIST les+REMOVE les+STOP les+WORD
-3 les+arreter les+seuls list listes livreur ma+MENDED ma+REMOVE magasin+, mail mairie+, malade
-3 mappelez mardi mari mariage mars match mavez+donne me+MENDED me+STOP me+manquent
-3 me+supprimez mercredi mes+MSG message+vocal messages+, messages+la mienne mis+en.DAY
-3 mobile+> modele moment mon mon+THIRD mon+mobile mon+operateur mont nai nai+pas narretez+pas
-3 nest+NOMORE nid noir non+ca notez numero+que on+fait on+ma or ou+NOMORE ou+pas oups ouvert
-3 pain par+en.LIST par+en.MESSAGES par+en.SENDING parquet pas+AGAIN pas+NOMORE pas+arreter
-3 pas+du pas+encore pas+madame pas+par pas+plus pas+vous passer+pour paye peinture penible
-3 pense personne+, personne+> personne+ne peut+on peux+NOMORE piano piece plait+ne plein
-3 pleurer pleut pls plus+aucune pour+ME pour+ce pour+voter pour+vous pouvez+vous prix
-3 quand+meme que+faire quel question qui+fait raye recevoir+vos refaire refuse+de regime+,
-3 regle rembourse remettez+ME remettez+les remettez+moi retour reveille revenir room sarrete
-3 se+fait seance sent septante serai serieusement seuls signer sms+de so societe soir+et sonne
-3 sonner sont+les souvre souvre+NOMORE still suis+TOOK suis+UNSUB suis+WORD suis+desabonne
-3 supprimez+NOMORE supprimez+pas sur+la surtaxes technicien telephone+est telephone+et they
-3 toujours+CLIENT toujours+interessee tous+> tout+, tranquille transfere travaille un+STOP
-3 un+WORD un+en.THINGS une+amende utiliser vacances+> velo venu verifiez veux veux+continuer
-3 visite+, vocal vos+INFO vos+ONE votre votre+en.KINDS votre+en.SENDING voulais+NOMORE
-3 voulais+pas vous vous+> vous+DESIST vous+REMOVE vous+REPLY vous+SEND vous+STOP vous+a
-3 vous+devez we whats when with yeux
-2 *+je + ,+PHONE ,+REPLY ,+aucune ,+cetait ,+comment ,+en.TAIL ,+en.THIRD ,+en.THREAT ,+il
-2 ,+ils ,+la ,+mettez ,+ouf ,+prenez ,+recommencez ,+renvoyez ,+rien ,+sinon ,+trop .+" .+%
-2 .+ME .+ONE .+OTHER .+aidez .+aucun .+comptez .+continuez .+en.END .+en.KINDS .+en.MESSAGE
-2 .+en.TEXT .+inscrivez .+jaime .+jarrive .+jen .+ma .+mauvaise .+meilleures .+message
-2 .+narretez .+personne .+promis .+quels .+reabonnez .+reinscrivez .+remettez .+rendez .+sil
-2 .+super .+tkt .+toujours 0 16h30 4h ?+en.SUBJECT AGAIN+. CARELESS DESIST+MSG DESIST+au
-2 DESIST+de DESIST+lalarme DESIST+ou DESIST+vous GET+a GET+ces GIVEUP+> GIVEUP+la INF+du
-2 INF+mon INF+un INFO+sur LIST+a ME+, ME+CLIENT ME+SAID ME+TU ME+WANT ME+assureur ME+au ME+aux
-2 ME+ca ME+cell ME+derangez ME+feu ME+lidee ME+meme ME+par ME+qui ME+rappeler ME+suis ME+tel
-2 ME+va MENDED+, MENDED+? MENDED+a MENDED+ces MENDED+en MENDED+en.BEFORE MENDED+et MENDED+ma
-2 MENDED+par MENDED+un MSEND+les MSEND+pas MSG+, MSG+? MSG+ME MSG+MSG MSG+au MSG+en.BEFORE
-2 MSG+en.LIST MSG+en.ME MSG+en.MESSAGE MSG+en.MESSAGES MSG+en.SENDING MSG+en.TAIL MSG+en.TEXT
-2 MSG+me MSG+sms MSG+sont NOMORE+dautre NOMORE+de NOMORE+denvoyer NOMORE+en.DAY NOMORE+mon
-2 NOMORE+partir NOMORE+que NOMORE+simple NOMORE+tard NOMORE+tot NOMORE+votre NOMORE+vous
-2 NON+NON NON+YOURS NON+ce NON+cest NON+en.NEGATIVE NON+non NUMBER+4 NUMBER+dans NUMBER+de
-2 NUMBER+et NUMBER+par NUMBER+sur ONE+? ONE+YOURS ONE+de ONE+ne ONE+sont ONE+suffit ONE+sur
-2 OTHER+> OTHER+? OTHER+STOP OTHER+sarrete PHONE+4 PHONE+dans PHONE+et PHONE+sur RECEIVING+>
-2 RECEIVING+ce RECEIVING+de RECEIVING+les RECEIVING+pas REMOVE+, REMOVE+dans REMOVE+ma
-2 REMOVE+mon REMOVE+ton REPLY+ME REPLY+moi REPLY+pas SAID+de SAID+en.ALONE SAID+en.BADMSG
-2 SAID+en.ENDED SAID+en.KEYWORD SAID+en.STOP SAID+quoi SAID+stop SEE+ME SEE+en.DAY SEE+mon
-2 SEND+ME SEND+a SEND+jamais SEND+le SEND+par SEND+pas SEND+un STOP+au STOP+devant STOP+le
-2 STOP+ou STOP+vous THIRD+a THIRD+en.BODY THIRD+faut THIRD+nest THIRD+vous TOOK+les TOOK+ma
-2 TU+des TU+en.BEFORE TU+en.ME TU+en.TAIL TU+en.VOC TU+me TU+moi WANT+, WANT+MENDED WANT+WORD
-2 WANT+a WANT+annuler WANT+de WORD+NOMORE WORD+au WORD+de WORD+le WORD+mon WORD+ou WORD+tout
-2 WORD+vous YOURS+> YOURS+YOURS YOURS+accueil YOURS+ces YOURS+codes YOURS+communications
-2 YOURS+contact YOURS+en.BEFORE YOURS+en.PHONE YOURS+en.TEXT YOURS+en.WHO YOURS+genre
-2 YOURS+legal YOURS+menus YOURS+message YOURS+nuit YOURS+parents YOURS+petit YOURS+petits
-2 YOURS+portable YOURS+proposition YOURS+telephone a+ME a+THING a+WANT a+demande a+domicile
-2 a+faire a+jour a+marche a+mecrire a+mon a+que a+qui a+ri a+saute abonnement acces accueil
-2 accueil+, adore adresse adresse+de ah ai+besoin aide aidez aidez+ME aidez+moi aime+>
-2 alerte+> all+en.I all+en.SUBJECT all+i allergique+aux alors alors+? ancien ans+> arracher
-2 arret+> arrete+, arrete+de arretez+vous assureur attends au+laser aussi+les autorise+>
-2 aux+MENDED aux+en.BEFORE aux+messages avais avec+en.DAY avec+la avec+mon avec+plaisir
-2 avez+ME avez+en.DAY avez+inverse avez+le avez+mon avez+une aviez+SAID aviez+dit avis+>
-2 baisse balcon bancaire bande+de beaucoup+YOURS bebe+> been besoin+de bien bien+YOURS
-2 bien+ici biffer bleu+> bloctel boite bonne boulot+, ca+coute cadeau can+en.SUBJECT candidat
-2 carrelage casse+> cause+dun cause+en.DOESNT cause+en.DONT ce+genre ce+legal ce+portable cela
-2 celui+avec certificat ces+textos cesse+> cest+YOURS cest+une cest+votre cette+nuit chambre
-2 chaque+semaine chaussures check cher chez chez+nous chose+> christ cle client codes+MSG
-2 codes+promo comme+la comment+> comment+ME comment+ca comment+en.BEFORE comment+en.ME
-2 comment+en.TAIL comment+en.VOC comment+me comment+on compta compta+, comptez+ME comptez+moi
-2 confirmation conge cordialement courant couronne cours court coute+quelque cru+que
-2 daccord+pour dans+les dans+vos darreter+, darreter+de davance davis+, de+CARELESS de+THING
-2 de+casse de+caution de+dossier de+fou de+messages de+mettre de+mon de+ne de+nouvelles
-2 de+portable de+reseau de+sa de+semaine de+soucis de+temps de+tout de+voir debordent decaler
-2 decide declenche decouvert+WANT decouvert+autorise decrire+a demain+, demain+> demander+,
-2 dents depuis+la derangez+NOMORE derangez+jamais dernier+ONE des deteste deteste+les
-2 detre+dans deux+, devant+chez dieu dimanche+> dirait discret dit+de dont+je dose dose+>
-2 dossier+> du+THING du+en.BEFORE du+en.MESSAGE du+en.TEXT du+message ecrivez+ME ecrivez+moi
-2 ecrivez+par embeter en.ALONE+je en.ALONE+ou en.BADMSG+je en.BADMSG+ou en.BEFORE+?
-2 en.BEFORE+MENDED en.BEFORE+SAID en.BEFORE+STOP en.BEFORE+derangez en.BEFORE+en.END
-2 en.BEFORE+in en.BEFORE+ne en.BEFORE+suis en.BEFORE+va en.BODY+, en.DAY+CLIENT
-2 en.DAY+assureur en.DAY+cell en.DAY+feu en.DAY+tel en.DITCH en.DITCH+en.SUBJECT en.DITCH+ma
-2 en.DOESNT+je en.DONT+je en.END+the en.ENDED+je en.ENDED+ou en.FROM+your en.GET+en.BEFORE
-2 en.GET+en.THESE en.GET+these en.HAHA en.KEYWORD+je en.KEYWORD+ou en.LIST+ME en.LIST+YOURS
-2 en.LIST+en en.LIST+en.ME en.LIST+en.TAIL en.LIST+me en.LIST+ne en.LIST+sont en.LOSE+ma
-2 en.ME+REMOVE en.ME+SAID en.ME+TU en.ME+derangez en.ME+suis en.ME+va en.MESSAGE+?
-2 en.MESSAGE+YOURS en.MESSAGE+ne en.MESSAGE+sont en.MESSAGE+sur en.MESSAGES+? en.MESSAGES+ME
-2 en.MESSAGES+YOURS en.MESSAGES+de en.MESSAGES+en en.MESSAGES+en.ME en.MESSAGES+en.TAIL
-2 en.MESSAGES+me en.MESSAGES+ne en.MESSAGES+sont en.MY+other en.NEG+ou en.NEGATIVE+NON
-2 en.NEGATIVE+YOURS en.NEGATIVE+ce en.NEGATIVE+cest en.NEGATIVE+en.NEGATIVE en.NEGATIVE+non
-2 en.NUMBER en.OTHER en.OTHER+> en.PULL+en.BEFORE en.SENDING+? en.SENDING+YOURS en.SENDING+de
-2 en.SENDING+en en.SENDING+ne en.SENDING+sont en.STOP+je en.STOP+ou en.SUBJECT+en.GAVE
-2 en.SUBJECT+en.GET en.SUBJECT+have en.TAIL+REMOVE en.TAIL+SAID en.TAIL+TU en.TAIL+derangez
-2 en.TAIL+suis en.TAIL+va en.TAKE+en.MY en.TAKE+en.THESE en.TAKE+these en.TEXT+YOURS
-2 en.TEXT+ne en.TEXT+sont en.TEXT+sur en.THINGS+, en.THINGS+> en.THINGS+MSG en.THINGS+a
-2 en.THINGS+promo en.VOC+MENDED en.VOC+SAID en.VOC+STOP en.VOC+TU en.VOC+derangez
-2 en.VOC+en.FROM en.VOC+en.TAKE en.VOC+from en.VOC+suis en.VOC+va enfants+ne entendu
-2 enterrement envoyez est+MENDED est+REMOVE est+TOOK est+deja et+AGAIN et+en.VOC et+jai
-2 et+merci et+surtout et+toujours etage ete ete+REMOVE etes+les etes+ouverts etes+vous expres
-2 faire+alors fait+passer faite+, faites+les fallait fallait+NOMORE fallait+pas faudrait+que
-2 faut+pas fax fetes fiche fin+, fin+YOURS fin+de fin+des finie fleurs fois+, fois+et foot+>
-2 fort fou fromage garage garde gardez+en.DAY gardez+mon gars gaz get+en.BEFORE get+en.MY
-2 get+en.THESE get+these gosses grave gros guichet happy heure hier+soir il+faut impossible+de
-2 inconnu infos+> inscrivez+ME inscrivez+moi interesse+par inverse is+en.BEFORE is+en.MY
-2 jadore+YOURS jadore+vos jai+CARELESS jai+REPLY jai+STOP jai+TOOK jai+besoin jai+cru jai+la
-2 jai+recu jai+tape jamais+, jarrete jarrete+de jattends+YOURS jaune je+GIVEUP je+WANT
-2 je+croyais je+deteste je+dois je+donne je+fais je+rale je+recevais je+regarde je+reponds
-2 je+serais je+souhaite je+trouve jen+peux jetais+a jeu joindre+> joint+> jour+ME
-2 jour+en.BEFORE jour+en.ME jour+en.TAIL jour+en.VOC jour+me jours+et judo jure la+LIST
-2 la+NUMBER la+bonne la+cantine la+chaudiere la+compta la+je la+mise la+nouvelle la+pharmacie
-2 la+pour la+pub labonnement laisse+en.DAY laisse+mon laisser+un lan laser laser+, le+0
-2 le+MENDED le+THIRD le+au le+dessert le+en.DAY le+en.THINGS le+monde le+plombier le+poste
-2 le+proprietaire legal lenlever lenvoi+de lequipe les+> les+autres les+avais les+cles
-2 les+en.MESSAGE les+en.TEXT les+envoyer les+gens les+jours les+parents les+points
-2 les+remettre les+sms letranger lexamen lhoraire lidee lidee+de lieu ligne+4 livrez+a
-2 locataire loperation lor lor+> lordre loyer lui lui+SAID lundi m+. ma+AGAIN ma+AUTHORITY
-2 ma+OTHER ma+SAID ma+THING ma+THIRD ma+WORD ma+carte ma+collegue ma+encore ma+facture ma+fait
-2 ma+femme ma+plainte ma+tante madame+, madresser mairie+> mais+THIRD mais+arrete mais+il
-2 mais+jai mais+laissez maison manquent+, marche+plus mardi+, mari+. mas maviez mdr+>
-2 me+REMOVE me+SAID me+TU me+derangez me+suis me+va meilleures meilleures+salutations meme+>
-2 meme+pour menus menus+du menvoie+des menvoyer+les merci+a merci+le mes+alertes mes+enfants
-2 message+, message+> messages+ME messages+en.BEFORE messages+en.ME messages+en.TAIL
-2 messages+me mieux+si min mine minteresse+NOMORE minteresse+pas minuit minutes mis+ME mis+mon
-2 mise+a moi+, moi+YOURS moi+au moi+aux moi+ca moi+lidee moi+meme moi+par moi+qui mon+CLIENT
-2 mon+assureur mon+cell mon+feu mon+tel na+NOMORE nai+NOMORE navez+rien ne+REPLY ne+pas
-2 ne+recois ne+souvre ne+veulent ne+vient ne+voulais non+NON non+YOURS non+ce non+cest
-2 non+en.NEGATIVE non+non notifications nouveau+MENDED nouveau+NUMBER nouveau+PHONE
-2 nouveau+numero nouvelle nouvelle+> numero+de numero+sur on+peut on+sera opposition+>
-2 ou+AGAIN ou+encore oubliez+le ouf ouf+, ouverts par+ERROR par+MSG par+ONE par+erreur par+les
-2 par+sms par+vos parce parfait+> parking partie partout+, pas+GET pas+MENDED pas+a
-2 pas+interessee pas+recevoir passez+par petits+MENDED petits+MSG petits+en.BEFORE
-2 petits+en.LIST petits+en.MESSAGES petits+en.SENDING petits+messages peu peux+plus plaie
-2 plainte+. planning please+> plus+en.DAY plus+mon plus+que plus+simple plus+tard plus+tot
-2 plus+vos porte+> pose possible+? pour+OTHER pour+demain pour+linstant pour+mardi pour+ton
-2 pour+votre pouvez+MENDED pouvez+REMOVE pouvez+effacer pouvez+lenlever pr+ME pratique prie+de
-2 prie+pour proces prof promis promos+par prospectus pub+> pub+a pull quatre que+0 que+ca
-2 que+jai que+la question+, qui+> qui+a qui+se quitter+en.BEFORE quitter+en.THIRD quitter+son
-2 racheter rappel rappelle reabonne reabonnez reabonnez+ME reabonnez+moi recevais recevoir+a
-2 recevoir+ces recois+NOMORE recois+plus recommencez+a recu+> recuperer redire+, redis
-2 reinscrivez reinscrivez+ME reinscrivez+moi remettez+le remettre+> renvoyez+ME renvoyez+moi
-2 repondu+DESIST repondu+STOP repondu+WORD repondu+en.ALONE repondu+en.BADMSG repondu+en.ENDED
-2 repondu+en.KEYWORD repondu+en.NEG repondu+en.STOP repondu+stop reponse reprendre+>
-2 reservation restaurant retablir retard retire+ma retirer+de ri+a rib+> rien+dautre
-2 rien+depuis rue+de sa+CARELESS sa+GIVEUP sa+NUMBER sa+fiche said sais+NOMORE salutations+>
-2 sanglier sans+STOP sans+WORD sans+arret se+declenche secretaire semaine+, semaine+>
-2 sera+plus serais serait+mieux shampoing si+cest si+quelquun sms+? sms+YOURS sms+quand
-2 sms+sont sms+sur soin soir+> soiree soldes+> son soucis sourire souvre+pas stop+je stop+ou
-2 stopper stopper+> suffit+pour super+> supprime supprimer supprimer+ME supprimer+en.DAY
-2 supprimer+mon supprimez surtout+NOMORE surtout+narretez sœur t+THIRD tante tard+> tatouage
-2 terminez texes the+en.THINGS the+other tiens tkt toi+, toiture tombee ton+MSG ton+ONE
-2 ton+en.BEFORE ton+en.KINDS ton+en.MESSAGE ton+en.TEXT ton+message ton+petit tot+YOURS tot+ce
-2 touchez+NOMORE touchez+pas toujours tous+YOURS tous+ces tout+STOP tout+WORD transfere+>
-2 triste trois+mois trouve+> un+CLIENT un+MSG un+ONE un+THING un+WRONG un+article un+en.REPLY
-2 un+en.WHO un+enterrement un+faux un+patient un+peu un+type une+autre urgence utile utilise
-2 vaisselle vas+y veuillez+REMOVE veulent veulent+NOMORE veulent+plus veut+que veux+de vie+>
-2 vient+NOMORE vite+> voici voir vos+MENDED vos+avis vos+codes vos+communications
-2 vos+en.BEFORE vos+en.LIST vos+menus vos+messages vos+petits voter votre+NUMBER votre+TU
-2 votre+accueil votre+contact votre+en.MESSAGE votre+en.WHO votre+proposition votre+texto
-2 vous+ERROR vous+ME vous+RECEIVING vous+devant vous+dois vous+embeter vous+le vous+livrez
-2 vous+ne vous+transfere what+en.BEFORE with+en.BEFORE wsh your+en.BEFORE
-1 14h AGAIN MENDED about anything arrete arrivent article aucune aviez bol chauffage chien
-1 commence contact contacts deces desabonnez du efface emploi en.BLOCK en.FROM en.I en.KEYWORD
-1 en.PHONE en.REPLY en.THREAT en.WANT envoie etes factures fete forfait frais franchement frr
-1 gardienne grille hes i il indesirables interesse jardin javais keep last le lheure liste lit
-1 livret loi madressez maitre meme moyen na notre now number on operateur opposition other out
-1 paquet parrainage plaque pleure plombier pour pr puis putain quil rappeler rayez recommencez
-1 reseau resiliation resilie serieux suis telephone tete text top tourne train un une vendre
-1 virement voyage vs why y youre
1 SEND WANT WRONG YOURS and annee are avocat back bisous camion campagnes char cherche clore
1 coach contactez coordonnees coup coute day decedee decouvert dedans demander denvoi dernier
1 desactivez desinscrire dis dossier dune en.ASKED en.END en.GET en.REMOVED en.REPLIED en.TIME
1 faut fermez fichier file fille fuit gateau gave has im immediatement ines janvier journee
1 jusqua know lecole lhopital like longue lunettes m machine mecrire mecrivez metais mettez
1 monde mort mot n naissance nest nounou oh partir passes pays petite petits plait plan prise
1 promos pub quitter rappelez recontactez relancez rencontre rendre rire robe saisis sens
1 sommes sortie souhaite spam stp surprise terme texting tom tour vais vendredi venez vie vis
1 voiture vrai want was ya
2 "+sur ,+MSG ,+NOMORE ,+UNSUB ,+allez ,+and ,+biffez ,+dou ,+en.DOESNT ,+en.MESSAGES
2 ,+en.SENDING ,+en.STOP ,+en.TEXT ,+en.VOC ,+lachez ,+laissez ,+mauvaise ,+nous ,+pourriez
2 ,+sortez ,+voila ,+votre .+INF .+STOP .+annulation .+autant .+bloque .+c .+cessez .+cette
2 .+chaque .+content .+derniere .+dis .+en.ENDED .+en.LOSE .+en.NEG .+en.REMOVE .+en.THESE
2 .+en.THINGS .+en.VOC .+foutez .+hors .+how .+je .+let .+madame .+meme .+mettez .+never .+on
2 .+operateur .+p .+poubelle .+quand .+que .+quelle .+relisez .+remove .+resiliez .+sauf
2 .+sortez .+the .+tournez .+uniquement 06+> 07 3e 7h ?+. ?+MENDED ?+STOP ?+WORD ?+le ?+plus
2 AGAIN+pas AUTHORITY+, CLIENT+DESIST CLIENT+STOP CLIENT+WORD CLIENT+a CONSENT+que DESIST+cosi
2 DESIST+du ERROR+, GIVEUP+faire GIVEUP+tomber INF INFO+constructeur LIST+rouge ME+. ME+06
2 ME+INF ME+PEACE ME+a ME+cest ME+desiste ME+dossier ME+en.MENDED ME+en.VOC ME+jai ME+jen
2 ME+ordonnance ME+please ME+sortir ME+telephone ME+trankil MENDED+ce MENDED+des MENDED+moi
2 MENDED+parce MREM+. MREM+de MSEND+de MSEND+plus MSG+TU MSG+dentretien MSG+desormais MSG+ni
2 MSG+parce MSG+sur MSG+svp MSG+texte NOMORE NOMORE+ME NOMORE+MSEND NOMORE+TOOK NOMORE+avec
2 NOMORE+besoin NOMORE+dans NOMORE+demande NOMORE+deux NOMORE+envie NOMORE+la NOMORE+le
2 NOMORE+lieu NOMORE+ma NOMORE+merci NOMORE+mme NOMORE+parmi NOMORE+possible NOMORE+signe
2 NOMORE+sollicitation NUMBER+aussi NUMBER+dun NUMBER+en.DOESNT NUMBER+en.DONT NUMBER+en.LIST
2 NUMBER+en.NEGATIVE ONE+c ONE+constructeur ONE+du ONE+merci ONE+ni OTHER+0 OTHER+du
2 OTHER+en.DAY OTHER+est PHONE+aussi PHONE+dun PHONE+en.DOESNT PHONE+en.DONT PHONE+je
2 RECEIVING+fiscal RECEIVING+un REMOVE+celui REMOVE+des REMOVE+le REMOVE+plus REPLY+. SAID+,
2 SAID+au SAID+que SEE+. SEE+vos SEND+, SEND+? SEND+ici STOP+ces STOP+ceux STOP+cosi STOP+svp
2 STOP+tout THING+postale THIRD+ne THIRD+pour THIRD+y TOOK+> TOOK+ME TOOK+en.DAY TOOK+mon TU+,
2 TU+a TU+au TU+une WANT+SAID WANT+darreter WANT+des WANT+dire WANT+pas WORD+ME WORD+cosi
2 WORD+et WORD+les YOURS+en.VOC YOURS+fil YOURS+jour YOURS+part YOURS+sous YOURS+textos
2 YOURS+trucs a+ca a+en.BEFORE a+lui a+ma a+menvoyer a+quittes a+rien a+trouve a+vos abonne
2 absences acte adieu+> adresse+postale again again+, ai+NOMORE ai+WORD ai+assez ai+mis amis+>
2 an+> anglais anglais+, anniversaire+> anniversaires annulation annule+a another any
2 appartient aretez arreter+les au+33700 au+village aucune+sollicitation autorisation+,
2 autre+MENDED autre+NUMBER autre+PHONE autre+numero aux avec+tes avocat+, awa ayez+ME
2 ayez+en.DAY ayez+mon banque+, basta+cosi be belle+THIRD belle+mere beurre beurre+> bien+SAID
2 bien+que bien+sans biffez bloque+. bloquee bon+, both bouton bravo+, brebis brule but c+trop
2 ca ca+YOURS ca+chez ca+continue ca+minteresse ca+sarrete ca+suffit camarade camp+>
2 catechisme ce+MENDED ce+THING ce+jour cents ces ces+INFO ces+LIST ces+ONE ces+en.MESSAGE
2 ces+en.SENDING ces+en.TEXT ces+envois ces+sms cessez+YOURS cest+AUTHORITY cest+STOP
2 cest+fini cest+mieux cest+vous ceux+la change+de changements changements+dhoraire
2 chaque+en.LIST chaque+en.MESSAGE chaque+en.MESSAGES chaque+en.SENDING chaque+en.TEXT
2 chaque+sms cherchez chez+moi cinq clair+> clique+pour clos+depuis club colle combien+pour
2 comme comme+indesirable comment+fait commerce confirmer constructeur content+> continuez+,
2 controle+technique cosi cosi+> coupez+YOURS coupez+ces credits dautre+> davant davoir
2 de+AUTHORITY de+MREM de+NOMORE de+REMOVE de+YOURS de+catechisme de+en.MESSAGES de+fermeture
2 de+lassociation de+lhopital de+menvoyer de+plus de+quelquun de+question de+rappels de+texto
2 de+train decole degagez deja deja+SAID demande demande+DESIST demande+STOP demande+darreter
2 demenage+a den+prendre depuis+0 depuis+en.DAY depuis+paques derniere derniere+, des+MENDED
2 des+MSG des+NUMBER des+en.BEFORE des+en.SENDING des+messages des+parents desinscrit
2 desormais+> destinataire deux+ans dhoraire difficile diffusion+> dire+, dit+que dites
2 donc+je donc+plus donne+pas donnee dont+need dors dossier+est droit du+4 du+MENDED du+MSG
2 du+harcelement du+tout economisez economisez+YOURS economisez+vos ecrire+> effacez+le
2 elections en en+francais en+magasin en+rester en.AGAIN+, en.ALONE+du en.BADMSG+du
2 en.BADMSG+en.MENDED en.BEFORE+> en.BEFORE+REPLY en.BEFORE+anniversaire en.BEFORE+before
2 en.BEFORE+de en.BEFORE+desiste en.BEFORE+du en.BEFORE+en.HEY en.BEFORE+en.KINDS
2 en.BEFORE+en.LIST en.BEFORE+en.MENDED en.BEFORE+en.NEGATIVE en.BEFORE+en.SENDING
2 en.BEFORE+en.SUBJECT en.BEFORE+go en.BEFORE+no en.BEFORE+ok en.BEFORE+parce en.BEFORE+please
2 en.BEFORE+pour en.BEFORE+quand en.BEFORE+sur en.BEFORE+texte en.BEFORE+texter en.BODY
2 en.DAY+06 en.DAY+MENDED en.DAY+dossier en.DAY+en.KINDS en.DAY+ordonnance en.DAY+telephone
2 en.DEAR en.DITCH+ME en.DITCH+en.DAY en.DOESNT+en.BEFORE en.DOESNT+need en.DONT+need
2 en.ENDED+du en.ENDED+en.SENDING en.FEEL+> en.HAHA+, en.HEY+en.HEY en.I+en.BEFORE
2 en.KEYWORD+du en.KEYWORD+en.SENDING en.KINDS+a en.KINDS+are en.LIST+> en.LIST+c en.LIST+ni
2 en.LIST+parce en.LIST+pour en.LIST+que en.ME+REPLY en.ME+desiste en.ME+en.MENDED
2 en.ME+en.VOC en.ME+please en.ME+texter en.MESSAGE+c en.MESSAGE+ni en.MESSAGES+.
2 en.MESSAGES+c en.MESSAGES+ni en.MESSAGES+parce en.MESSAGES+pour en.MY en.MY+en.BEFORE
2 en.MY+energy en.NEG+. en.NEG+0 en.NEG+du en.NEG+en.DAY en.NEG+en.KINDS en.NEG+need
2 en.NEGATIVE+> en.NEGATIVE+en.LIST en.PHONE+en.BEFORE en.PHONE+en.NEGATIVE en.REMOVE+>
2 en.REMOVE+my en.REPLY+> en.REPLY+a en.SENDING+, en.SENDING+. en.SENDING+a en.SENDING+c
2 en.SENDING+en.HEY en.SENDING+ni en.SENDING+parce en.SENDING+pour en.STOP+du
2 en.SUBJECT+en.BEFORE en.TAIL+REPLY en.TAIL+desiste en.TAIL+en.MENDED en.TAIL+en.VOC
2 en.TAIL+please en.TAIL+texter en.TAKE en.TAKE+my en.TEXT en.TEXT+c en.TEXT+ni en.THIRD+,
2 en.THIRD+> en.THIRD+anniversaire en.THIRD+qui en.VOC en.VOC+? en.VOC+REPLY en.VOC+desiste
2 en.VOC+en.BEFORE en.VOC+en.DOESNT en.VOC+en.MENDED en.VOC+en.MY en.VOC+en.NOT en.VOC+not
2 en.VOC+please en.VOC+texter en.WANT+en.MY en.WHO+> en.YOU+en.NEG encore+> encore+vous energy
2 enlevez+> erreur+, est+celui est+clos est+pas est+vendue et+YOURS et+en.DAY et+mon et+on
2 et+vous etape etes+dans etre euros even evidemment+, ex+. ex+qui facture+0 facture+en.DAY
2 fait+on faites+ME faites+moi falloir faut+plus faut+un ferait ferme fibre fin+> fiscal
2 fiscal+, fois+. fois+> forcez forfait+bloque foutez+le garage+> go+> got grand+THIRD
2 grand+mere grappe grappe+avec gre guichet+> haha have hors+de il+WANT il+ma il+ne il+va il+y
2 indesirable+, interesse+DESIST interesse+STOP interesse+WORD inutile+SEND invitations it
2 it+go jai+annule jai+coche jai+jamais jai+pris jai+vendu jamais+CLIENT jamais+donne
2 javais+pourtant je+CARELESS je+TOOK je+crois je+moppose je+ne je+paie je+porte je+quitte
2 je+rends je+resilie je+revoque je+tape je+vote jespere jetez jeux+INFO jeux+concours joue
2 jugement juin just la+. la+MSG la+OTHER la+SAID la+grappe la+longue la+page la+paroisse
2 la+presente la+prochaine la+prospection la+reception la+reclame laccord lachez+le lamour
2 lamour+, landline lassociation le+LIST le+RECEIVING le+TU le+camp le+club le+commerce
2 le+contact le+de le+dernier le+dis le+en.BODY le+en.EVENT le+en.LIST le+en.SENDING
2 le+en.THESE le+en.WHO le+faire le+lien le+menage le+recu le+tribunal leave+ME
2 leave+en.BEFORE leave+en.ME leave+en.TAIL leave+en.VOC leave+me les les+OTHER les+TOOK
2 les+absences les+changements les+efface les+frais les+pubs les+soldes les+sondages
2 les+textos les+ventes let+it lettres+, lire+, lire+. liste+rouge longue+, loter
2 lui+souhaiter ma+boite ma+grand ma+inscrit ma+presence ma+reponse madame main maintenant+,
2 mais mais+DESIST mais+REMOVE mais+WORD mais+arretez mais+sans malades maman+ME maman+nous
2 mauvais me+REPLY me+desiste me+en.MENDED me+en.VOC me+please me+texter meme+NOMORE meme+ma
2 meme+pas merci+> merci+den mes+NUMBER messages+du messages+parce mest+utile meteo mets
2 mis+en mis+un mme+perrin moi+> moi+PEACE moi+cest moi+jai moi+jen moi+trankil mon+06
2 mon+MENDED mon+dossier mon+ordonnance mon+telephone monsieur+, morceau moublier+> mutuel
2 my+en.PHONE nachete nai+aucune narrete narrete+NOMORE narrete+pas navez+pas ne+SEND
2 ne+en.BEFORE ne+en.ME ne+en.TAIL ne+la ne+me ne+menvoyez ne+sait ne+supporte ne+viendra nen
2 never never+en.BEFORE news newsletter ni+en.LIST ni+en.MESSAGE ni+en.MESSAGES ni+en.SENDING
2 ni+en.TEXT ni+sms no+en.LIST note+> nothing notifs+> nous+INF nous+REMOVE nous+SEND nous+a
2 num+> numero+en.BODY numero+nest offres+> ok+, on+SAID on+dit on+en.BEFORE on+en.ME
2 on+en.TAIL on+en.VOC on+me on+pour on+tire one operateur+SAID operateur+prevenu ou+> ou+est
2 oubliez+ME oubliez+en.DAY oubliez+mon oui+evidemment oust oust+> p page+, panier panneaux
2 panneaux+solaires par+ME pardon parle particulier particulier+, pas+ME pas+TOOK pas+YOURS
2 pas+comment pas+le pas+lire pas+mme pas+sur pas+vos passe+dans passee passerai+de payee
2 perdu+, perrin perrin+> peur peuvent photos pitie+> place+dans please+, plus plus+MSEND
2 plus+NOMORE plus+a plus+lieu plus+ma plus+par plus+parmi plus+possible plus+rien plus+un plz
2 pneus point point+, portable postale postale+, poubelle+, pour+AGAIN pour+INF pour+ca
2 pour+que pour+resilier pour+toujours pouvez+ME pouvez+STOP pouvez+couper pouvez+les presence
2 presente+, prevenu prochain+je prochaine prochaine+etape prospection+> pub+sur pubs+, purge
2 que+ME que+je que+les que+mon que+votre quitte+YOURS quitte+le quitte+votre quittes+.
2 quon+mecrive rappel+constructeur rappeler+> rappels+dentretien rdv+du reattribue
2 reattribue+. reception+, reclame recu+fiscal refuse+> relances relisez relisez+ma reminder
2 remove+my reponse+de repris resiliez+ma reste+, rester+la retire retire+ME retirez+ME
2 revoque+CONSENT revoque+lautorisation rien+SAID rien+merci s s+. sait+NOMORE sait+pas
2 satisfaction+> savoir se+desabonner semaine+derniere semaine+passee send serait sert+a seul
2 si+ca si+vous signale sms+c sms+ni sms+svp solaires son+anniversaire sort souhaite+NOMORE
2 souhaiter souhaiter+en.BEFORE souhaiter+en.THIRD souhaiter+son soyez stay stop stop+du
2 suffit+, suis+NOMORE suis+jamais suivie supporte+NOMORE supporte+plus supprimez+> sur+LIST
2 sur+liste sur+ma table tape telephone+> tenu tes texto texto+merci textos+en the+en.BEFORE
2 the+energy these time tire tire+un to+en.KINDS to+en.MESSAGE to+en.REPLY to+en.SENDING
2 to+en.TEXT to+text toujours+> tournez+la tout+LIST tout+MSG tout+SEND tout+TU tout+de
2 tout+envoi toute+sollicitation toutes trait trait+sur trankil trankil+> trente trente+cents
2 tres+bien troisieme trop+> two+en.BEFORE u un+" un+MENDED un+et un+numero un+sur un+trait
2 une+nounou uniquement+> uniquement+les unsubscribe up+on vais+porter vegan vendu+la vendue
2 vendue+, veuillez veut+pas veux+pas viendra+NOMORE viendra+plus village+, vins virer voila+>
2 vos+envois vote votre+MENDED votre+PHONE votre+en.VOC votre+numero votre+part voulez
2 vous+MREM vous+WANT vous+ayez vous+faire vous+forcez vous+je vous+menlever vous+mettre
2 vous+previens webinaires webinaires+, welcome welcome+> y+a you+en.NEG
3 "+. * , ,+GIVEUP ,+NON ,+arrete ,+cessez ,+ceux ,+coupez ,+effacez ,+elle ,+en.DONT ,+en.HEY
3 ,+fermez ,+ni ,+non ,+ny ,+oui ,+rendez ,+toujours .+SAID .+ceci .+dehors .+deja .+en
3 .+en.ASKED .+en.MENDED .+en.THIRD .+en.WRONG .+gardez .+il .+jarrete .+jvous .+mauvais .+ne
3 .+nen .+ni .+par .+passez .+refus .+restons .+termine .+vos .+wrong 0+ans 4 ?+? ?+REMOVE
3 AGAIN+> AGAIN+et AGAIN+rien AGAIN+vous CLIENT+, CLIENT+pour CONSENT+> CONSENT+MENDED
3 CONSENT+REMOVE CONSENT+TOOK CONSENT+en.DITCH CONSENT+en.LOSE CONSENT+retire DESIST+YOURS
3 DESIST+quoi GET+ca GIVEUP+ME INF+de INFO+aux LIST+. ME ME+NUMBER ME+OTHER ME+avons MENDED+ca
3 MENDED+en.HEY MENDED+pour MSG+. MSG+de MSG+du MSG+en.HEY MSG+merci MSG+sil NOMORE+. NOMORE+>
3 NOMORE+SEND NOMORE+donne NOMORE+part NOMORE+rien NON+merci NUMBER+a NUMBER+en.BEFORE ONE+.
3 OTHER+de REMOVE+ce SEE+, STOP+SEND STOP+YOURS STOP+quoi THING+0 THING+ca THING+en.DAY
3 THIRD+mavait THIRD+qui THIRD+taper WANT+STOP WORD+cest WORD+quoi WORD+vus YOURS+INFO
3 YOURS+MENDED YOURS+MSG YOURS+ligne YOURS+qui a+ce a+partir a+un abstenez abstenez+vous
3 accord+, achete adieu affaire ailleurs+, allez+, annonces annulez+ME annulez+en.DAY
3 annulez+mon ans+, ans+. arretez+> assez+vus au+AUTHORITY au+cimetiere aucun aussi+, barriere
3 base bien+, bonsoir ca+vous camp ce+numero ce+qui ceci+est celui+de ces+en.LIST
3 ces+en.MESSAGES cessez+> cest+NON cest+bon cest+en.NEGATIVE cest+non cest+ou cette+NUMBER
3 cette+PHONE cette+ligne chaque+MSG chaque+ONE cimetiere city cliente coche complet+> compte
3 conformement consentement+MENDED consentement+REMOVE consentement+TOOK consentement+en.DITCH
3 consentement+en.LOSE consentement+retire contactee continuez+et coupe+les couper+> d
3 dalertes dans+le de+ca de+en.MESSAGE de+pub de+reduction de+satisfaction deau+, decline
3 decrire deffacer demandee demandee+le demandes demarchage demenage derange desabonnee
3 desinscription desinscrivez+ME desinscrivez+moi detartrage detre+TU detre+contacte diplome
3 donner donnerai donnerai+NOMORE donnerai+pas dons dont du+en.EVENT du+groupe du+matin
3 du+service en+indesirable en.AUTHORITY en.BEFORE+MSG en.BEFORE+NUMBER en.BEFORE+both
3 en.BEFORE+en.BEFORE en.BEFORE+en.VOC en.BODY+pour en.DAY+. en.DAY+NUMBER en.DAY+OTHER
3 en.DAY+ans en.DITCH+mon en.END+. en.EVENT en.LIST en.LOSE+> en.LOSE+en.DAY en.LOSE+mon
3 en.ME+both en.ME+en.MY en.MESSAGE en.MESSAGE+, en.MESSAGES+, en.MY+city en.MY+oppose
3 en.NEG+> en.NEG+en.SENDING en.NEGATIVE+merci en.NUMBER+. en.NUMBER+> en.NUMBER+en.BODY
3 en.NUMBER+nest en.PHONE+. en.PHONE+en.BODY en.PHONE+nest en.PLURALS+are en.SENDING+du
3 en.STOP+DESIST en.STOP+STOP en.TAIL+both en.TAIL+en.MY en.TAKE+en.ME en.TAKE+en.TAIL
3 en.TAKE+en.VOC en.TAKE+me en.TEXT+> en.VOC+, en.VOC+both en.WHO en.YOU entre+ME entre+nous
3 envie erreur+de est+0 est+en.DAY et+NOMORE et+THIRD facon faire+. faire+SEE faire+voir
3 fermeture fermez+le fichiers fidele fidelite fini fins foutez good groupe il+taper imaginez
3 in+en.MY in+this indesirable+> inutile+de jai+NOMORE jai+pas jamais+signe je+change
3 je+en.BEFORE je+ny jsuis+NOMORE jsuis+pas juridique juste+les jvous kermesse la+,
3 la+barriere la+cnil lachez+ME lachez+moi lan+RECEIVING lan+passe le+bip le+menu le+mien
3 le+sac les+INFO les+en.BEFORE les+messages les+pieds les+prochains les+rdv les+retards
3 letait lettres+> lien+pour liste+. ma+CLIENT ma+LIST mais+STOP mal+de mauvais+MENDED
3 mauvais+NUMBER mauvais+PHONE mauvais+numero men+RECEIVING men+passe menvoyez mer merci+,
3 messagerie+> messages+sur mon+NUMBER mon+OTHER msg+> my my+oppose ne+MSEND ne+suis nenvoyez
3 ni+MSG ni+ONE non+merci nous+avons nouveau+> nulle+part offres on+WANT on+veut on+vous
3 oppose oubliez paix+> paques paques+> parler pas+avec pas+besoin pas+moi passe+, passe+>
3 passee+, passer peu+, pis plainte plainte+> plus+> portable+, porte+AUTHORITY porte+plainte
3 pour+GET pour+les pour+recevoir pourriez+vous pouvez+le prendre+note prete+> prevenez
3 prevenir prie+> prochains publie que+ce recettes recevoir recevoir+ca recommande recupere
3 reduction refus+> refuse+detre relancer+, remove rendez rendu+, retards+de retire+en.DAY
3 retire+mon retirez+moi revenez rien+> rien+WANT rien+demande rien+du salon sans+ME sans+MSG
3 sans+facon sans+moi sans+textos se se+desinscrire septembre serait+gentil sil+vous soit+le
3 suite+> taper taper+pour tel telephone+. telephone+en.BODY telephone+nest termine+les
3 texto+. texto+> thanks to to+en.BEFORE toujours+, toujours+rien une+ERROR une+erreur vendu+,
3 vibre+, votre+liste voulais vous+plait vus youve
4 ,+ME ,+MENDED ,+ce ,+donc ,+dont ,+en.NEG ,+en.NEGATIVE ,+inutile ,+les ,+ok ,+vos .+DESIST
4 .+GIVEUP .+NOMORE .+desinscription .+en.MY .+javais .+lachez .+merde .+rien .+si .+stop
4 .+this 0+. 0+mois 28 60+millions AGAIN+un CLIENT CONSENT+, DESIST+hier GIVEUP+moi ME+REPLY
4 ME+accord ME+de ME+natel ME+pour ME+texter MENDED+sans MREM+> MSEND+AGAIN MSEND+encore
4 MSG+pour NOMORE+CLIENT NOMORE+moi NOMORE+necessaire NUMBER+> ONE+> PHONE+, RECEIVING+AGAIN
4 RECEIVING+encore REMOVE+sans SEND+NOMORE STOP+du STOP+hier THING+est TOOK+sans WANT+couper
4 WORD+moi WORD+svp YOURS+CONSENT YOURS+PHONE YOURS+autorisation YOURS+envois YOURS+liste
4 YOURS+numero YOURS+pubs a+pas alertes+de allez+vous arrete+> arretez+de asked aussi+>
4 aux+gens away basta bosse case cause cause+de ces+MSG cest+ME cest+en.DAY cest+fait cest+mon
4 cetait+une cette+CONSENT cette+autorisation chantal connais conseil contacter controle
4 coupure+deau crois danalyse de+MSEND de+SEND de+coupure de+en.TEXT de+fois de+men de+nous
4 de+suite de+vos decede deja+WANT deja+demande dentiste depose desabonner desabonner+>
4 desactive desinscrivez donnees ecrire en+0 en+en.DAY en.BEFORE+SEND en.DAY+accord
4 en.DAY+mois en.DAY+natel en.HEY en.HEY+, en.LIST+du en.LOSE en.LOSE+ME en.ME+SEND
4 en.MESSAGES en.MESSAGES+du en.MY+en.NEG en.MY+en.NOT en.NEG en.NEG+en.BEFORE en.SEND+passer
4 en.TAIL+SEND en.TAKE+ME en.UNSUB en.VOC+SEND en.VOC+en.NEG encore+un est+prete et+elle
4 etait+une faites+le famille figurer fini+de fini+les fois francais g gens+> gentil+> go his
4 ici+> inscrit ive je+decline je+en.MY je+my je+naccepte je+nautorise je+prefere je+refuse
4 jveux karim kine laissez+tomber le+centre le+robot leglise les+MSG les+resultats lettres
4 liste+> ma+MSG ma+messagerie ma+place mais+pas matin mavait me+SEND mecrire+AGAIN
4 mecrire+encore medecin mest millions millions+de moi+. moi+de moi+pour mois mon+accord
4 mon+natel monsieur mouton msg naccepte naccepte+NOMORE naccepte+pas nautorise
4 nautorise+NOMORE navez necrivez nos not numerique ny+revenez oui+pour parler+> pas+etre
4 pas+un passer+> passez+a pasteur perso peut+en.SEND peut+sen pitie please pleine plus+SEND
4 plus+la plus+necessaire poulet pour+REMOVE pour+se pourquoi+vous pouviez prefere+STOP
4 prefere+couper que+YOURS que+pour recois+AGAIN recois+encore relancer remettez+NOMORE
4 remettez+pas rends restons restons+en resultats+danalyse retards retirez revenez+NOMORE rien
4 robot+> sa sac sang savez se+INF se+MENDED se+REMOVE sen+passer seulement+. six solliciter
4 sortez sortez+moi sous supporte suppression svp+. take tanne tomber toujours+NOMORE
4 toute+MSG tres tribunal+> trois+fois truc+> two une+THING up veille vente veux+NOMORE vide+.
4 viendra virez+tout vos+pubs vos+textos vous+en vous+pouviez vue zero
5 ,+WANT ,+moi ,+virez ,+y .+REMOVE .+WORD .+debranchez .+en.TAKE .+fausse .+felicitations .+i
5 1 2 AGAIN+NOMORE GET INF+> INFO+de ME+CONSENT ME+inscription ME+remettez MENDED+cest
5 MENDED+en.BODY MENDED+nest NOMORE+daccord NOMORE+etre NOMORE+fini NOMORE+recevoir NOMORE+un
5 NUMBER+. NUMBER+en.BODY NUMBER+je NUMBER+nest PHONE PHONE+. PHONE+en.BODY PHONE+nest
5 REMOVE+tout SEND+AGAIN SEND+encore UNSUB+ME UNSUB+moi WANT+NOMORE WRONG+couche YOURS+"
5 YOURS+truc agenda ai aime an bien+> ca+va captures chu ciao clique commencez conso contacte
5 content continuez couche de+ONE de+continuer de+moins debranchez dette diffusion disparaitre
5 dit donc down down+> effacez elle en+avril en+la en.BEFORE+en.NOT en.BEFORE+isnt
5 en.BEFORE+remettez en.DAY+CONSENT en.DAY+inscription en.DOESNT en.HEY+> en.KINDS
5 en.ME+remettez en.PLURALS en.REMOVE en.TAIL+remettez en.THESE en.VOC+remettez en.WISH ex
5 fausse+couche felicitations fin+. from garder+> gardez gens j jai+SAID je+bloque jeux kindly
5 la+mutuelle laffaire lautorisation le+panneau le+reste les+garder let mais+NOMORE mais+les
5 malgre maman mat me+remettez medecin+, menage+dans menvoyer minteressent mois+. mon+CONSENT
5 mon+inscription must mutuelle+> nous+> nulle num numero on+coupe ordonnance otez ouvertes
5 paix part pas+daccord pas+fini passez peine+de place porte portes portes+ouvertes possible
5 pourriez prefererais pris privees publicite radiation radiez reception resilier revoir sauf
5 se+UNSUB se+WORD see sen sert sil sms+, tient une+OTHER volontiers vos+" votre+INFO
5 votre+LIST votre+truc vous+bloque y+compris
6 ,+DESIST ,+jaimerais ,+plus .+WRONG .+cetait .+en.BEFORE .+encore .+vous 33700 DESIST INFO+>
6 ME+SEND MENDED+> MENDED+merci NOMORE+GET NOMORE+MENDED REMOVE+de SEND+des TU TU+> UNSUB+>
6 WORD+. am amis anniversaire aussi avez+NOMORE boucle bravo ca+se celui ceux+de convocations
6 dhier dormir+> dun en.ALONE en.NEGATIVE+, en.SENDING en.STOP en.VOC+> en.WRONG erreur et+le
6 fausse fichez for genou gsm harcelement hein hors how jai+dit jappelle la+> la+peine
6 laffiche le+en.VOC leave mecrive men merci mien moi moppose noel+, note notifs novembre
6 numeros ok+> passerai patron prendre puce quitte remercie revoque sms soeur sport suite
6 texter textos+> texts touche tout+YOURS tout+ce toute vendu viendrai voila vous+continuez
6 wrong you
7 ,+WORD .+coupez .+du .+en.ALONE .+en.I .+en.SUBJECT .+move AUTHORITY+> DESIST+> ME+patience
7 MSEND+des MSG+> NON+, REMOVE+> REMOVE+ME SEND+plus STOP+. YOURS+LIST a+NOMORE accord autant
7 autorisation avez+gagne avez+pas bloque+> bon bons box clos cnil complet concours deau
7 dehors desormais dy en.AGAIN en.BEFORE+en.NEG en.SEND envoi est+au est+morte fait+> gere
7 grand if inscrite isnt je+recois la+personne la+semaine les+THING lien lire longtemps mecrit
7 menvoyer+des moi+patience moustiques move mutuelle nhabite non+, page patience plait+>
7 pourtant prefere pu pus quon rayer rendu resiliez resultats retraite rien+GET rien+MENDED
7 rien+recevoir rouge+> sait satisfaction service sondages sortir+de suffit technique there
7 tournez va vos+MSG vous+AGAIN
8 ,+definitivement .+UNSUB .+cassez .+en.STOP .+faites .+ras .+🚫 LIST+> ME+> NON NUMBER STOP
8 ailleurs avec+vos avons ayez balai balai+> belle bloque bloques boutique cassez+vous
8 coupez+les de de+la definitivement+> den du+balai en.MENDED en.NOT envois le+prochain menu
8 merde mere messagerie mme moins+. personne+est pieds pire plu poubelle presente prospection
8 que+des qui+est rdv recois refus rgpd robot rouge semaine soit termine tribunal vibre 🚫 🚫+*
9 ,+YOURS ,+et REMOVE STOP+les WORD allez appels commande detre dormir en.DONT en.NEGATIVE
9 gentil inutile le+> menlever moublier noel non oui phone previens respectez robinet silence
9 this truc trucs vide virez vous+. whatever
10 ,+mais .+pa .+pour LIST MSEND REMOVE+moi assez before bip ceci chaque compris coupure de+MSG
10 faites id jsuis pa perdez quittes ras sera seulement sollicitation uniquement
11 ,+STOP .+les MREM PEACE+> STOP+> WORD+> ans arretez avec+YOURS avril dentretien et lachez
11 maintenant menage merci+de moins ny paroisse peine textos ventes
12 ,+REMOVE 60 INFO MSG ici indesirable ok oui+, prete prochain sortir
13 AUTHORITY PEACE cessez couper garder inscription morte natel necessaire panneau passe
14 CONSENT UNSUB annule jaimerais nous
15 coupez definitivement gagne pubs
16 cassez
18 ceux
19 ni vos
21 .
"""
