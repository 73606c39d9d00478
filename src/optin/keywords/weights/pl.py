"""What words weigh (pl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["PHRASES", "WEIGHTS"]

PHRASES: Final = """
" 4e0U6>*Wm6<oW_W1@a9A
% `zQ4k{RHSQ7X%gF?D`4!
* 4f!4j%?Uv(((UZ?&hZiH
, 0p%0|{O1A|)C%P-@9F#s
. 0t({+Am;(=5**_p3kT%|
0 =<o>h5&rNM0pSq`4fFI2
1 +3*@2(jO2U{PZ^e<m(OT
15 `sf=m*%AjR($@;u)7Y`*
16 _Xivc=M&iy(Bv`i;N1T9
17 3m_~6+z9Lr`vDB?^ZD)c
18 ?+X_c>JjcA?c5sZ0rBzu
2 >*)ja`uGjq2jvs>0}Ji(
21 ^%52N@e=Lw8~Xg^{rv3o
> >m1Y-4IDBVG4l!R_Z}Jc
? 8`B2->*D(V|Ml$&{p$n&
ABOUT 5ef<2BLxBm0xtSA_!<HK
AFFAIR @yHJb=nMVu?F1zk_UH88
ASK 1NQX@4)h28|NZwL73=*4
ASKED ?i1zq?iUN@6(9}j^Az{i
AUTHORITY De@fBB<1+;4I%915fK_A
BOTHER {PorAAsh}JG5z-OCJY4{
BOTHERS %-IMc;RoyW>jXF$>fG1M
BUSY &IkGG5)R}M|J@<<`}hI&
CEASE *||0v<Qm=;ybUw%-SNP~
CEASED 0`ces_!1QN?F;`91p)g7
CONSENT 2n^NY00Q<15(ek;@(3sp
CONSENTED 8~_t5^acy^>COD+_Uqd0
CREW &+!EO0uu@Q`T7(F?(Nw3
DELETEIT Alvl``|u_U`|0iy`~B)0
DISPATCH =nn7}|MeCZ1Lp|l3ke?b
FAMILY A=&*F3-%Q83I+HW`S|Jt
GADGET ?&l5g^#A(<?Cb9>^wsO$
GET 4imxj3G)j2LIw8Y{2o3C
GLUED CBqWXGs+g=G(`pOG(0Xe
HEY {tET`6Z!@9_xAM=`Uwym
HOLD <GdU374P`>_X;}Q4Gjj@
HOW &-39H2JZ;~`U3C@8UOGA
KIND @b?hs{}>Dc2mS{2_51ty
LIST @AvoZ7VHoB`T+p$5(NhM
ME `Qr%d5#R#<4-pUN8X^Sc
MISSED ?aw0X>H_fy^6~Q!57`9Z
MORE 3;f&;0`Lp<3l-)K5eo_m
MSG 6B6YA8|)L}3K#tS{~!7Y
MY ?EC`q_5l3s{|5B}3IPEE
MYSELF {P+L<7yRz@{SOK20SyxJ
NEED <?aag>+t3r?*0n-3F{IA
NO @#^;V5$+fF3jp%=AQuSo
NOSENDING Dds5IEXn-XBq`GLAvhu>
NUMBER >FoXX1PvSY4<POu68ifg
OWED 4ci6^0s;p31N9CG2j;;C
PARCEL ?&b6Q3=j+a@BIe&_67X^
READD D-rGS6Z8iP5bxdV9rh$2
RECEIVE ?G)A!0t^xiApHa4^bQj1
RELATIVE %<%E~@B<V7=KK2v0rdIm
REMOVAL {p=6s5%>`56c_gW_7Nxz
REMOVE 5YqSU8RG}>Dk|qB3=8}m
REMOVED 5y%4k7y2F_000CG77hIe
REPLY w#+jJ`wrR--30#&^7Psa
RESTORE z1|)p)D7Pg-_siY$<*WA
SEND `3d(569D}d0qXzk{RAQR
SENDS ^79Jz|M3I_0{{FZ1{oCj
SENT 3=0MU3MS<x1@`Ox2KVh0
SEVERAL ?H=p_`U3e91?m&*2J;E?
SIGNED =I-kJC-wID3>W|$5en?%
SITE ^Z5=S>kkL{<No#m_w3{6
SOTHAT 4-fL^_2(nu`vB=T>IDuH
STOP {`1@a81Dz_6B*|M3MKso
STUFF @(}^^{qpGl6AK9G5C9tZ
THING ?D+Ql?FtCv5(6pp^7ZxJ
UNSUB 8|nN9_z4RU2O0kW1M&k7
UNSUBBED D&Q081^pKB4fyC46cXtC
WANT %lhC9=oa820oCmW@8}Ty
WITHDRAW ((&{73=8!76buja{0sWy
WORD |Jw%o5(E_m0uTuN4gvTB
WRITE *xL03`RnZv>*WR>?&|#b
WRONG ^BL_D`xN*068%Nk@)8d5
YOUSEND @e~pE^9u3~0r>kF00|%r
ZERO ^6}>J6A&8i4;kPV1P==Z
a (DdH{`S2X|71a49`|{ct
abonament >>&dS^%&O~)z~Za>*?>%
about ?Cby!2I&_73-$OR6aV`f
aby 8}<_Z|Lg$Z3?vE^{sI32
adres $qy_Z%t6gB$j>kf!py_e
adwokat ?&$gc0s0913>h30=m!b!
adwokata )b|kb4iWqf{qY0z`t9oP
after `TYj$1NHjt4F3@G0{sK%
again I1}0Q4FnG17z*C}A`mT0
agitacji 8xZsM8SMk&9S-sc6d)NG
akt 7W()B9rzXa9uw^U2mlWB
aktualne 0sZ0&7V8)46z%&E77zmo
aktualny =KByQ=?UZx)A#xA{@4il
alarm A@dv<{}J^N;oSfi>j}sK
albo CmQtV83_E`86nv4?++X+
ale =JgE-0~pu)@cIi3^wjY5
alergie 3<WkK`S<7e^!*Ft=m6>H
alertow 7X<9v7W5_76%63;5iaxu
alerts =K2=p?g{7}0t5%q1^4s;
alerty )(i&%?;rsQ`RoD)@&5el
all ?(F*i4&MC-C=vz^1qAf*
already 0`U448uSzQ-rx825b^aA
am ^cfNt;~4=A+42<$<`5F*
amen {^bqe6X6f({viYHBP<yS
an |NICj;3Odf)9v9W)aUm3
and >;d}-EAH>~5-Rov77-8*
ani `T-N|8~iWu{tN61>iPf$
ankiet D-j?33E9T#7#z<ICnh8^
ankiety BLNiQ6X5>#ArkKs5cv!o
antybiotyk 3<WJ0(I4bB)!Yi}#@^Ha
anulowac 6AdvQ%oo`&)7&55(a_lq
anuluj 3;GQw>K7sk@c!>L|Jd%|
anulujcie -w6yd+!g32)a^j*;?Lsl
anuluje >I5n6`4AKR@%9D|-1PG8
any {rU$G3>FUp|LXnh`2qwH
aplikacja ^X2&s`U(Ij_22~U{{Qab
aplikacje ;P4g%<|O4M-R>Lv(#hk>
aplikacji _VmvG0u}Hi{tPGH0tq7G
are AP)Zu>IN70@B!-Y@aGEl
art 9SY*fA_WxDCO7yX2_h~E
as DD597+8g#4<>?CD-{9x`
at ``Z^6?Bnef&*=j0`qSk6
aucie {sRLh%qPYwyx}O()#BFV
auta {`~v^0sH(E6%h*+_Wt+k
auto (--Ok{s{*86Alg)3kCe~
autobus ^!Yp)x+}ap*5NM7$iT|w
automat +wK$o3JnAb`r{Au1lrl;
awarie 6b%CS00IC56a)S3@dWYs
awizo 5d!=L6#yXZ_YU><{R|ET
az ?Dz5b7yttM{q`Ij0|O86
babci ^AqC(6#e7}3HuNd3<&@N
babcia <@yo+<@nP7>IE70{rdaa
back _WK|D?+M}f`u7M03DeTs
badan `~J?!F9jdhE;$k}CnpjU
bank >ht&)^!)w_<mmec^x^3O
banku =;<Q^73ul_2m1dO3I+Zf
bardzo 0m&O0@9XO+%;EI_;oH2^
basen _wM;K?)&f;>hKou^5Na;
bateria `t$<k?E44+1l{K=1`YTZ
bazie `q?oG^U(A7+6O7g<?|2=
bazy 9yb9B6#(q!4Its|`aUNX
be `tJ_sAm9<>6e9rp@(cX!
beda 0~q8b>ICv16W|%m2>ti~
bede (i|Wc-zC)m_x3Hw>-Plz
bedzie 7aHdv-6H`F_23QX;|34n
bedziecie 1S00?4f7557Y7Uz6&oKR
bedziemy 02})o+8WL<-sU07_1y9I
been 1@hwx2MP%R0|NXJ1rh50
bez 4&~R``vyDr2?^L4`}_nO
bilet -4!AO+Y!|)(f1qu-PQQy
bilety 82t9{1N8&&3JCl92M`bj
biore =I$IP&ky<*`0oh@?%d}6
blad J{1xE@z)Ik{}mO<^9u_b
blagam 3-|Bs7ySJ15*GFs4g>-Y
blokada 0TKc90qFhZ3m69m1q&4l
blokiem 67(x0)DZ_C#P<Rd-Q(;6
bloku {nr2J5z!^>8W;2J6eAM_
blokuje 7YP6RCg&I5E*|##DJ&ob
bo 96Y%S@eBG87u_-0=@=dm
bog ?B)s(<|Q5k=-LAi?B?4C
boi 3<&ZN@gM>N`}^_;{O|z%
boje 3<onH*)ZrM;NbNF;OFG@
bol 5b68^>=Nwk>gFB+{^R27
boli 8p;PK=>7#3)AZ*H_u9|*
bon *Y*@K&K?OK(B2>&<IVr)
both ^Evt=;x!01{MRDw==%%g
boze _tO**+Z^vH_X7J4;`I9n
brac ;p8P6+ac2{-P$7d)!4?^
brak DC*P%4f+@S4e9pl3<e(T
brakuje -tsOp-7xGR#M}b|(bMQB
bralam 3kLf30Q3I%^%4FQ5(*#$
brama ^7$Ss$tmS8(aIv;-RjNm
brat ?)Mz?-~#ai`||ti?fdTI
brata ^A!~P{tDbC=IIXU==Jv4
budzcie E+RGN1LXAe84=p`0V*mW
budzic @Y(|a^!5Gk?*#uD4)^-$
burek `}qm}0_qhB?(F~R3hoRV
but 6YwGU^WW<T=Nbkd2m1sR
buta 2iE@Q3H2V}^%B$y^9Ka{
buty <rwt)3KQoU4gUQJ1q&7I
by &F~U3<rwxHv&RnR!`S%N
byc 2MY2B?+hRa4(;?3_!A%Q
byl 2h<P$`T`yx_458F>i6vW
byla 1>+wG?ern}-2%xH>+<aY
bylam 0O9TH8txhU0{ILA5e4`S
byle HxBpi&He!B{S6KXu>}V!
bylem @$&~H;rQzE)dm6a_UrcM
bylismy {uvAf00iL&^Xmui@9z8d
bylo *drY&+$--1+1&W)+RoP2
byly ^y>EU67mHB6%Gq74C?q9
bym !SWB=?Ii^F*z)=X;MdsN
c 1K{ZG8w4ufCK}ZzAr27z
cala 7ZlXwCF>&zAmPdZApI{Z
cale ;^HwM-5=c}?9Tle>fz_+
calej 2J{;U#uDQq?Cc*G%G>P!
call 5H9QP72yo!5gP0#1{eqo
caly 7WX$1$Q$x0&fOUy-q6tH
calym 1_BlZ&;;x3<M9&v-S_+H
can <?t6C<oL=T-uNZ%_Tbh3
cancel 6!Ik)?C266+v5-9@89t4
cant 5bPQX>lg(V<<|5I@afR(
cebuli 10Wn2*EZxF+RYK@*U{nv
celach C+-CB7~KBs4+-i08XF7!
cena =KLW4*B{v;;qM{t*3Rtx
cenie @E#r-_7~w3?%@CH?)V1#
chca 3i{pq6z(DE6$<v~7bP|q
chce =Nb19{S^fw2=Vd(3IhWH
chcecie ;SMqx)hNy#@Z1a6*X`->
chcemy {OL0S(+SBN(&_#f*6scH
chcial @9p{f6yp{03L7Qm9TEZu
chciala 1?vn3<`4?p<^b*x{RjE@
chcialabym -}e>{0s8g~=Jq80;^y1y
chcialam 4e%QH;Thl@-0b21(g6V)
chcialbym {PH>k^#RQi`Th0~=k6K{
chcialem -V6^R?Gxn$<l83d=;G@4
chetnie #|{1Z`4Z{$67~=O_4o7X
chocbyscie 68Q@L?Hw!f+Ux`;<@p{P
chodze {QVyW`}PV60R#2@3Hja;
chodzi {3<CY+78z|*Wx$N=HTJZ
chodzic 1n@Hl%Nz_M=;H7#+SuLq
chodzilo =Ljba&O6FA+13}_;l<MI
chwile =<NCT`0W?{4+`-a5exeS
chyba 0PqAQ{_6+|@%-%|5$M|U
ci -|!<Q&I<n?&F&W#)Yjzh
ciagle =?DlV@gVIL)8_je&d&q}
ciasto 6YLxX@fYhI>G2u@?B?j~
cie 3-d4v0S^Q5>-+Wq^7G#l
ciepla 3F-Ol8T$<G6d33V1_cTP
cierpliwosc ^#Tq38Uy+T^Zo1s>H_Kl
cisza 04W6h?=j>g1Mnjk>hbv3
cisze 6$LNN8SnS+`8L=U6fqJp
co 4I=pN2o3`23kLrB1se17
codziennie 2<g}S82T9g0VdxY7Xt?w
cofam (C_RE9QP&&5e*CC{u%uH
cofnac <_G*2@EY?G0^J_k=<n;}
come ?HL5>78Bka2?q}86!_8$
coming BJ=zC_w3;q?fMeg_v{)C
consent Box>h{15f|1?U*x3kUV}
corka 3h4~p{tW{U{uBo$0|^QK
corki _Z{sC^GO#24DK`p;~5q0
cos @8lRM+!y8=+1e=W)#3BP
could 9`61P0_F`6_X_0!_xtb+
cv _YCa!9OVJ@2L|a6C>aM4
czas 69MDs8~G2pDGl!~Com>9
czasu ^Zo_>0tfp3_X!F5@&p|L
czczo 0P+bD<`3x-;`IUl<?HPe
czego ?+WboAo~IN5&a7N2?F>Y
czegos @8<&aC;sCL_Xp4sA?oq=
czeka 1_SBx8R{zjAtV0n1|=yM
czekac -XR+i;4b79-{vX#>Fovc
czekam _96Za_67D34)8GO_Y4o*
czemu ;Q=KF{|x*b?gt$7<M+$h
czerwca 01F}>(l_84`Oy~f+vMZl
czerwcu >Gucj2mR#+{Ra6R76cpm
czesc 2m%}Z_8jsB;Qs;b=I8hA
czesto 4*w`1zarHn)6gyT+0E15
czlowiek 2JQ~+1pONB{{8bH2oU!H
cztery `3Cg}>i-ER=mQh(>i;P9
czuje `{4r%-3Ivs;RF!-_th8M
czwartek @F^xH**wHB&%Yn$#@@Q}
czwarty 2^sGB9Tou>8Ux%7BPa_K
czy ?gRNK+w$HM?%@aV+UWlV
czym @(Lsz)gs*>+TR}6+1uRw
czynsz 6ZH`e^ab`6=IIXq{OS7u
czynszu AM7C<;spLC;^*u1-r?X2
czyta 9~&{%=;hAW5dQER{Wmfx
czytac 0o(@d_u>ln4GQ%M@d^wN
czytam |M&nG_Ym;?@81jk{NL=u
czytania 6ae?{C*%F*C>QbaBN`AB
da 4-fbu@CFA3B=PhE{Ri;<
dac 4C~nF5#tWy8XNTw8VLXW
dach ^(zDR4Iu#!59$y0_WSAx
daj 0plYd@E-FY)ASkl<<i5}
dajcie ^AZOG4Epx_9sdFE0Qmy%
daje 1|ZuI5(@_R91jTc_#+<&
dal Cm{Ai(H8m!_v9(r<M#XP
dalej (;?vCBL@cb78w8-5DydR
dalsze AOsKX3HS!$<qz8x_!J`%
dalszych I^q=84afxR95K}k0w^0u
dam 7TzWE+#3lA*Y5cu;N0Ef
dane 4IBjR;Q9~h_V*?i_5J7^
danych `TYp)`Tg_;>*)sx?dl8q
darujcie KrAiaAJ^U0D=*UVBRx1q
date 8Q?M_*A(w6*xLRA(BRzl
dawajcie <_`fI;W5q}(8x8$)XdWY
dawno 6AbSf8tE7h{s!;(6$B6+
day _}&Qk>m>UP=Kl@;=H%(m
delete 9s(NhBmU$11sm-53;-4i
denerwuje Am}FN8RPHi4H^gQ4<Ilq
dentyste 4;&Wt2?f*O0UYfA0~GWY
did ^zH};^bYqN^#J(>1@`q7
dieta {sRO2_y+#`1_c-v0{ZLu
dla ?(-81`8yyT;OqGn<>3bM
dlaczego 1s54I?i~CE@cZrY>GjzO
dlatego !u0(P<qOd&-OmUF0^aTI
dlug 4dwY8<pKf-@#ZP`6W!?#
dlugo 85;Zc`~M8(`yL$e{to#9
dluzej =?~f^5C9Yw1pfgG_U!`Z
dni 01ycA67=r+`4AuN^&asE
dnia 2K(acDdsHm9yZw@94rj|
dniem DizEJ3ikd5J4X5M@E|HM
do 01YVV`wZmT2>>Ye<O2@v
dobr FY*)VF4El54I$VP7#J5J
dobra H1z`l1o;OF?F|9<^8)(r
dobre ?ikkh3J>`574Q`L4Eyr~
dobry <s~8p+5Z?0>-z=m*X#!b
dobrze 8TZ5*>j(i8_vRGO1Md9l
dodac {|zD`*B00o;_4&w+tbwk
dokladnie >E$OO+!53*+vg+U+0XIz
doktor ?gB6g+8y{K;n^wk;o;Hj
dokumenty (f}(c(fjuv+3Xtk-Tm9_
dole 77q>@-yQrM;ot`0<<Rl`
domofon >*OE>)EMR?;OY?u4(HJ6
domofonem ><s_P0tN#O|Lh0r@ec?9
domu 3=tX`^$Yj&@$>Wd=;YV-
dont @bd8c5(e`47zq9w7a#ij
door ^d1l<&^p>V<JuF}(catT
dopiero {`V*%&NJ62#N7lN*V5V1
dopisac <KrR+=orr)<LDjc>Feh3
doplacic @%bzn-zC}?%-0~@)!OUi
doplacie _Z>Yh$0EKp(bOx=&BomG
dopoki 1n(0N`2_PG_woD<<?!S5
dosc ^!xr6_yaEm?hEhk3<ClW
dostaje {MR1(80GcM?IsE(7wGEp
dostala 2=^Kr=O*7G)a@+j;nv#l
dostalam >Ej(b@fOS>)&U>>*51p!
dostalem 65$692KXA;0t5gF3kKQu
dostane 7!&5zH1+HPJRP<jAR90q
dostawac {}|E+2mu!SBlz^r{}(L@
dostawach >KiTs<q*^l-r^tN<I>;o
dostawie ?F#JO7wG=+6ddIjD<T!%
dosyc >@e&a^*QD(_1qij^78oP
doszedl 3IO04=^GUv0QL^v<@D|w
doszlo `t&Iz?JeyV)BPU#=H%qq
dowod `3n&i^7Zj1>h}ul1o`^+
drodze ````y?dJ{j(Fgn%9sU3B
droga 8xQpY66YNI4-@b8At3<{
druga >Hr@X;T{$m%-QV{<J{%{
drugi ><%n6*B96jyUY~m)YI6-
drugie &Hv}(5kLq05da(|^cEP_
drugiego `VBTU&;R8>_U;qr0n*qL
drugiej 6b2$L+uQXx%IWOH@599g
drzewo ;r#ge=N<MI_YFD){q_Ck
drzwi +V1SuDe?RSCKdZI4g~${
drzwiami 5d0)5_#5~P+1v*8-sI}|
dupie 3mhH!{o)1M0uSpY`}-pg
duzo >JB9v&;iRD-Qy|x+}`N<
dwa 8A9tm-wY5E^uHd%&gk~}
dwie 5D*YEz%TL`<JBV6#MS^A
dwoch ^&A=v+#cuy-SjTw<J1e}
dziadek 5Z><?+wuPq)A;r30{ZXq
dzial ^a2$9)-wVD>EQt^^z!fl
dziala 4Fd@w(h2MM-^~LT-15HM
dzialac 1`Y`W<p%uh>i!7|-}U?E
dzialki _Ye38_xT3{2m$p30{$-e
dzieci >igUj{_`gI^Xlsj82%RM
dziecka |M?~68r<dK6cy<Q5DfAE
dziecko 3-b8#{KX#b^$+g{9rWx9
dzieki >+S9b_VN7t?9mVt<?`6o
dziekuje 7!~yf82S?G9Pj1w78Lm<
dziekujemy ^A80n%?kG)&A|4>^x*05
dzien `|&dM!5-Np>ihQh(AVzl
dziennie 4Z{<^7~%cwBrgEl79AcU
dzis AN}wx+yw6i_V*a|_v+^2
dzisiaj H~#wk0R$e$4>kPz{SY4}
dziure 3;6I068QcO^91<-1r!ep
dziurki ;{fQ|1_}}99w81S6BiQh
dzwon 1n}ee{{8(3^!y19^ZEGr
dzwoncie `1SYx-}~?#_6+nE@BHlr
dzwoni ;TsX~3f<)d5(@_dB?c$^
dzwonic 563AX(J0(3#Lh9}#I(TE
dzwonil _wXSf;uY2t(&!Qg_SohA
e ArJED_1q}Q3=`!J2LuT&
ej @bCW!@(3&z`0xW2{O#`b
elo A_)xN9@_%m85h|B8yO=E
em ;tK^F_yGO|`uqeF2K5W+
emeryture 82A|}@7@0n`soSJ0Or^c
en.AGAIN 4<yF_0u?GA80qx!Fb*0f
en.ALONE 01)H?1NZm;3K$0c1pNT=
en.ASKED `^oh13;r7T0sPu36$=3a
en.BADMSG =KS6U0rn~H1q%=r1oa2)
en.BEFORE _73O$4FDYW69oPAE)WO|
en.BLOCK 1@+JB76Uf*Ec)>J6%g|B
en.BODY _2umR>FN^e^b-m=4f^f(
en.CALL _6GFz0s92y4Fl;f`2YqC
en.CONSENT 6A$16@d*zH1oHLg2M_Vy
en.DAY ;p7<b3itUH0rmbH4d?Fk
en.DEAR 1Mvm)F!ufP`V;C982;`N
en.DITCH 5hX4H>Ke!d_68f{`r!l>
en.DOESNT _|*RK{`(K?=N8ct^A-R7
en.DONT `1Szy8~ga^1P15@7YzaW
en.END `11hx4DbX67YX&?6#fVH
en.ENDED _4(xn2L1l;69*Cg`}+av
en.EVENT =HnRU@haf{^!W!M^#$_C
en.FEEL 69E$M9rO1E7Y7gq2omiL
en.FROM 4c7<={qhnR`SR2g0P+A7
en.GAVE E+FsW2=))#JPz+24JRB4
en.GET >HzEy3HST}01hJf<@EvF
en.HAHA <klD(%m?j6=-?&y+2G>z
en.HEY 3G5Wx1`8$W{u}ue?dc2!
en.I `VagM1_%HD1N!$0694n@
en.KEYWORD 4D|Q?1N!>={15{O1On;u
en.KINDS <S7gm;Rfap2ip${?D+5X
en.LIST _!9;H6b14P4*(Jn^z#7>
en.LOSE 3J4eM1qI>;6bb+J{qz6^
en.ME 7ZUdU`VjB%9TgVU0R|ic
en.MENDED 0|M{;5b^^E74r4=6a)_X
en.MESSAGE _yGS13-<U32K^cI|NZ{@
en.MESSAGES _Ui=d1^W8@4GJyo4FUNB
en.MY 78Cmq{r(IB1M~9)0Q>;@
en.NEG `tB472^7@}`w0`;`TG6y
en.NEGATIVE >Gm4{`wsCG_yiaC5A+W3
en.NOT `{Nb&7y0e#_Z02^0~ZJa
en.NUMBER >j&@f{R8><3jYiJ1N0Lb
en.OTHER >(wa$>;2;j*YySn=;P(+
en.PHONE =oJbI0TcS|5clmF?)vTp
en.PLURALS C>!<9D*fRNG5qWD{2T-+
en.PULL 0pbW7?E(t)@c9Y*?dje8
en.REMOVE BitMD2<Q^z4GaJ4_#F5E
en.REMOVED 7!24S>H;bQ4Fc@n@Cp+Y
en.REPLIED {_^hc2n`zd0`B5A`}GX&
en.REPLY +8zWM@(3CU?Asa>`}WZ0
en.SEND _#EXJ3>f<b0o?TL5+m^t
en.SENDING 1n~O{`vMFG69W?l5Bl)_
en.STOP _67U<AOPm_AQ~F+84LpW
en.SUBJECT 3kCNB1_t#41r6s1|NZ;!
en.TAIL 3k~Z1|M%<h1St#Q1|}R2
en.TAKE {nP*C5%41D_YMpY3;YBI
en.TEXT 4EN;*0`Cys4)O^F0Q?aO
en.THESE @&F7D_yO(u2<qw@_xl3=
en.THINGS *7M;14E7xb1MB}55+CjT
en.THIRD @dWA#`~(dB0q^P#3g+km
en.THREAT 2m1{f@%t4A1o7?W67}Hu
en.TIME 5ZMSV+VKAt+~5uZ<?qV@
en.UNSUB 829)Q80PNuBns#9BMA&L
en.VOC 01^2P2MYrF`~nC1@c{|<
en.WANT ;^6oP{{;B@`t=m@{`lqk
en.WHO {P5lV8V@S`4-o1i2M-Jq
en.WISH <?j~m_6qX$67%f#1`Xo^
en.WRONG 7xe+|{P{@w2nW;g^9nB>
en.YOU 4ifMC_VWt}5&a4D1Qq_`
end AK>l<?&&7r5CQG={QdnB
ended 2JG_p7{@5?{|f&F5cv%L
enough +7R^{(-bcC-`Nit=hNl>
esemesami Eg$Ih8tC5ZA290s4jdX2
esemesow DB0@5J>&P(IUwQRCoC=w
esemesy >j&}S?Ij2i)7k<g%IEj{
every 7&su}6YJ0U6Ajep8Y&Ph
faktur <kJ)z!w&Bw(cL!o*3R1F
faktura ^b9jH%{tR1+T0r5#mLzJ
fakture {{j3J_YMi~0rvFf1_9{&
faktury +6waQ7zz9d7ySb81N;>K
fakturze )czO^+a%Q(>E{LL_1W|A
farby _|_BF)*Jd8^6U!>_~P;E
firm 6$t(C0@d-`A|B)b3^xe{
firma 11JRy<Nz540~+%#^7#Y}
firme *V-Be<`v`w^ad&T?d<E;
firmy 0UHtX5Ay&5{U!kc;s`4L
for -V_Ym2Mo<50Ot?{3H9;{
formularz `pgzH<Ot;l-pLUF?B&-5
fotel {Q?al-7nuP>D@2q($Mnb
fotowoltaike 0qPGb@&ox0^V09#;N#Zv
fotowoltaiki 0ool0@DlO<@Z<*u^X}{f
friday -?uIn?)Kgg-0}VI{OI`i
from ;m<Jv%JJDI=l?M$<l*G^
gazety `2->y*dzBa&+hZ!+uYXJ
gdanska 3-|i%A^QOI5FYyx5%~`a
gdyby F6$EP|KHZ%{}|;1At4tx
gdzie 8~NiB9?Jav6b1d|6(siv
gdzies `w{*I3H{ptE)NIz9}5fg
get )#)Sm`33|L?GPOi>)ZnI
glos {UH=G@%0E9``-xb?)2W)
glosowac DI)d@>Gu@(4Cnp&01^oI
glosuje |K}MI=_vpX^XlmK?eXZ~
glowa =IR|P)CBe;+07o{?$p!-
glowy 4g?JS3Ih5F0rwE=4gU86
go Co;<n^!q(11L_IK3+y}%
godzina <p&!d;4uIx+S?k~(&FUl
godzine )$|lIz&g(-*VrZE;?Cv;
godziny =?E<_#Ualb?(_)R+VSY`
going @c{w#2K*QF1P}BX5b)vL
goraczke _6r8|_7?;Y>-i4m<ns3Q
gory 1N+(P8R;SABp>|x9v=1S
gosci 7VaSs(kcEB`1t}H)#=;#
got 4FLfW2h`2``w#sF<qshh
gotowka 0tfvR>=OzR0|EsB^aS_y
gotowy 0Pzm-8Sv})01@dE3<~`B
gra #uWew?ik-D`tw2B@aYN=
grafik 8aDC!6av*56bKCO2?it)
grafiku |Gy940mT9H3?&EbBnkoq
granica 3>g0t^yKR91rGBF^aB3}
gratuluje `wa>582RDy7!Kw503ICw
grupie +uj=5Ci>;$?;iUt5Ag-?
grupy ^8gPb+Y=xW^xGcg=J@vD
grzecznie 2n-kv=M>l~?BOBt`rYQ<
grzywki 5z-(Q;_&S*)baY(*xunX
gwarancja >i;19>=fB3>*WvP<K@!u
gwiazdka 7ULAqINIsw6f7VHEC<*0
haha `~49V@DL6S_V)D^=jZ9^
halo Apiv70{j*178@1$4+k6w
handlowych 82#+j9`h067ZB|r7aIZi
happy {s;lz7t|2s5*P><3<~@k
has 4)X%~>-N|T*a`gg^y?J(
hasla 3KRDn{|fjT5c(U~^85ty
haslo -SQk7^BUJD?%g8b@zvk{
have `WV{>=@SC}A@dUP=K%li
he 3IXp5^z{G?`3n38|NZs_
hej >+kUD@f7;|`xXQS_44TW
her 3iI#$4)X!@2O8%n4gC-%
here 3h>z$2JRN^7zFkC4iOg>
him {uu@m@(K14{m1?Q{pKF`
his _5~yg{TCtX=H~?};ne2r
hmm _xCj-)e8bQ%G}-|%Ffc-
how <mDC``x@>M;r|I41ojN-
hydraulik >Fg;V>GkRr;OYJe?c(G8
hydraulika 3GoFe=pYZ>`~Cv);12RO
i @dEM(4gvb*{|@jN_4o1!
ich 9q|46{lek|5kTPz92^fd
id 5D?YuAtw18879^W10y^F
ida @&D@(7Vr${Eg9?$4HX;^
ide 7XJ3$9P%CA7#sU16cZW;
idzcie C=L+ZB<R@JB{c2t8Z0Rm
idzie ?+6<X1pM$G0|W{I5cdZ1
if EC%cJ_2)p_6Z7~30TC$}
ile DH!PY3ltRb01W31AQ%1%
ill 00;2|0SOQQ67UN002K4}
im {^Ixy`RgbO`RD)J9RJS$
imie ^$$83&p6I1$+<7!)auIm
imieniu {No?P6#NbG72oe2_w3vL
in &@(D9^g_rh?eRhE*8S(l
indziej 9^2^ZBJLsI77z9xAP*M_
info &m{Zg_blrV5b+NV+WzVK
infolinii ^Y9Gr2G|G)3M38c{|xZt
informacje ?)?zg|1%f?1^n12_5A(k
informacji 6dn=r`xW95{_+Oj{q6Gu
informowac 4HVw(H3RJlB_IRz8w&LH
informuje I`0ba{pRrT1sCNG@Cy74
inna =qULT^9k(>688-C0t5s7
inne ^7acZ)F<&D*4Y{P$>s&^
innego 2m|9182cFb5%co!1PT-L
innej _Ui;C+#&1`*6Jqt+uIrG
innemu =|Bk>`VagY{@N1&+x73`
inny 3?U01;s)U#<@+Gk-SQy!
innych E+O>o7upN`8zl1hCmtar
innym ?HBRs4f-SN0|nm@5e^~y
interesuja @d*OQF#+Ed78Ks{J|qz$
interesuje >e31P{15K%0vrh@>-_oT
internet =n>-;7VPfx5cVAP90?@(
iphonea 2;=+(`TqXy{QMdQ7V`n*
is ?;IT<+Zpa0+T#l4)anTV
isc _}~TS1m+(A_yFi7C*b86
istnieje 472R<{>ux@|1bg~9~k%C
it _V@}7^$qqd>&q0}?DF#S
its 1RU=o+#C@f+~W-2;pY<e
ive 2jdL;?ePWp=>PfX_U`Qt
ja 9VrAN&GZS>@A3ij=mGi$
jade @caD#1Ml$Y1{wqj6!H56
jak ?&;tB4)-4p1q<s4IQabt
jaka H}c}_0q6(i?+U;t6!Zco
jakas {NVWm9|Q*h>>TkI5cl{I
jaki ^ZgYv_yE=u{{<83_5#}d
jakichkolwiek @(Jza9`p$76B_F!1QQ=D
jakie =NRYq91ijD{S^N){1XrJ
jakiej 7x4f1?F;k;+VSoT_3IB6
jakies ^acF>>;MY(`t$A+67dK5
jakis 90vpd^9>^1_0Rd?_o>eO
jako 8qE&I-TE8(@AT|E{00Oa
jakos E(kl*8^+bx|2xzi6&WHh
jasne Ak-57^6MKM>+sA28v6hH
jazdy 4)qxd@eS_>_WlF_?(FCb
je 5exYP3IGQE4Gjwq?h-T-
jeden 4f^Wh^5+5d`1=103Fa9W
jedna (*61Q>o4vT^V13%<^u@+
jednak ^9}bY=L7f%@#*pC-{|-w
jednego 4GQZD+7b&5@c;+;<`W15
jednej @7*3O<PQJo;NTA&?%LAw
jedno %i{<A7aa-$3j7Nt{NT&m
jedzenie @a+ff*%kaF^zr5>^Z(}D
jedzie `}Zyt%_R5(;OraY=Ihr7
jedziemy @B9!K;vVH9&*Ay)<KX}I
jego 5d7EqDB<V-8ygJ!7Z3gt
jej =MU=^`x6r%_wWJa@$usA
jem 1NSH^|Nb5k+5_qc0Qvd`
jesc BjGM6)&}4r+vXDG*wNA)
jesli ;~vrOBMAxrN*39^3l{|e
jest <OL!5_a5a175511>JIG!
jestem *9{r+3KHlo|M>(2`11n?
jestescie 0rE5}^BeXO&IkMq-Q>{Z
jestesmy `sG9k>N3?N-NPgz$I8>p
jeszcze !`tis5d|XF5(MxG3IFTn
jezdze 1qlW62LTEE1PSW-_YD>e
jezeli EFbXcDE##KI|tkDDl8Q=
jo A`BDB9^UNr6c@@7{3I$a
jogi <?#av@A?7+0|pWK1MMC8
judo >kuUs?G@%K*W@Md<>Kh_
just 8~g?3@$2#81{d`F4h$L!
jutra _zm9(0r>p_4Gs?b5C{br
jutro {SZO{=_lVQ-{~X#(%#hV
jutrzejsza ^biFq>>vUZ@7yim>Gc5b
juz 7W(%P{qpY&-4PM>_w4xt
kaloryfer +}SfH#~<Au-QXGl-`MdE
kamien {n`*4)*a$0*yt4k<m}-5
kampanii >-!!5{0;;B>hl0E^Y;1f
kancelaria =>$0x%p}Px)9?rN&*R_h
kancelarii 4)XsO0Pqy}@&)Vn`SarG
kandydat 6!i)b+XVs!^!e)c>-P=<
kapie 1o#5=_6Gd=1@`p<==T2(
karnet 1qV6`&I#ik+w369(b(qp
karnetu ?A9V4<^Tf$@8%N}_1fz5
karta 599_E`s@S)`{@PS^y%>U
karte `R*J8?i1oj=i~_-=I7h#
kartoteki G8F&!9pDr66)NHc4k0HX
karty ;ROK_^acF&`tI}*^#}j+
kasiu {u$&7_9qD?9r6m}^d%7f
kasowac NX;F>I@S=;A}jyXIW;0X
kasuj ?iS(%2oMnHA^-aR7bW-v
kasujcie 1MtQLJN+X69SQm5NDUGf
kasuje BJ&RS@Zkg6|Nj*V?gSVH
kawe EzC0))(__~$l@UO)a1kO
kawy +VLd&?;Q3T;o2w-+2rH+
kazal <?{v{@*4&s?BXon1?%hb
kazda >l*a??d|gi1OD~y0O>v^
kazdej )Fvkr=r-&u;MW_{>f+|?
kazdy NckkZEV?+!6B*sxAt*RU
kazdym 1S#hj9qH%-EEp5-2Ne_*
keep *cdJ&3=hyd2i7O;^UUk&
kiedy *#rd}>kjJ~<=+$^|M2GG
kiedys *A>+S@&o(`3j{Fw2@v<r
kierowac 1`HV#_1y6m>-r?o2<p@n
kierowca ^B4>M_Xq$R;_ufN`seug
kilo `}Pa%8|n4^1{59s2mk&G
kim -{u)5^CI~n>);3N`2O7C
kims 4kjDl5%|vv4=w8(4*mNC
kindly G(Gs}A?UvBGd|c27&JC8
klatce ;r|Ew3I72G?)&x!2n+}P
klienta _Vx}H>k9}3>fI3O@8H?!
klientem 2Q2#o4iDrL9s>6%@CE=9
klientka 85;Nt@C*S5{0{on3-b*a
klientow ;_mqW5C8W66$<qU7Yf$(
kliknac `|k4S4D9^l3lQTO0}d1S
kliknelam {{A5p=Lhuz0p|h#`T_g|
kliknelo 59=Hg?jrsx;{N&i=I!PJ
klockow +Smvd?*acH-}({$3H06P
klopot ?F#+$4EgZ%AP5Wn2@fFv
klubu |1j(JBMkc?77r5I_7(vM
klucz 2=FN&;osIY$m$U0@z~w>
klucze 5$6^P1M%|(*8vdw2H4K?
know Asyh>1NapR5*pqd`3wCk
kochani *b3<m=o$<8;_3S(-sKPS
kod _ys*R<1p4Q+3ExR+Rxq1
kodem @C!jC!BovWu-iG%yszKm
kodow 5$oL9C*cv!9Si*$6ALsg
kodu )Bhn6-XzZ|<k&dK+Sb+E
kody `TYF%81@DF5(N$W6#)Ab
kogo K=cIY2Hp$!7drjh4ID8#
kogos ;4BIO{~q8M|L!~V+yV#F
kojarze 7wA7TyXxc>-2@{0<levF
kolega 5%f4R#yaOL!^<|=*WTFa
kolejki ?%*6I;wJJY-sBh$)6Ulf
kolejna EH=saCJWc_BNyfC@;5In
kolejny F9G!w`3*1P{Sx9Y`YaeN
kolejnych KR5Z@E!OPeBQ?VdA3Q@n
kolor _xBzd<16G2=<*QW_u<C;
komorke ?cf<4<{0)8;P3Ss;`-|A
komornik >jMQ5@d5z#>Gu2z{OIuz
komu AKml&9O?t=`5E~0G!gbL
komunii `WFEp)f^NR=hpJf_V@(@
komunikatow C<@&17v=KY6ED*SBqACg
komunikaty EGYB#CF0iJBN)>hDj)+S
komus Di96m4g28yEF%lw2O1<E
konca <MkRn!ZOZKr_M0x#K-LA
koncem ?*#cS<P`o03j_KO@c{7k
koncert `622i1`i(i>F@mx`wHsj
koncu 4hHfX?h6j*?eFLw_xlAL
koncz A`%tg@b(Mq6%*Sj-x3Bd
koncze {}v2J&nodGz~cS^!^rFK
konczy ?GFw*z%Az|!^}0<zP|C=
konczymy DF*uU_WB0c0wD%1=OYFM
koniec ;pYDk_W$nr{s<NJ?)3Ze
konkurencji Bp2!g5aBZoH2~-0FDEk-
konkursow DKrG|9{=GLBr4PT89XT>
konsumentow >e~h8DD(d55DWF}4H^>q
konta 1@0Or@D1$y>+l{E`tkwg
kontakt ^#=w7>=On8`rr}~_vPvD
kontaktowac @YxXt@9Yl%>frzH`RwlS
kontaktu 6!s1Z2ngBw@)GP1^auU}
konto >nRNT0s`YU2Hf@J4)GT(
korek 0`Twg2o?P9_5%<K`v4FT
korespondencje BoX%#0vZnc|Mms~{tE~O
korespondencji 5+UQ=4*2Te4=4K;4I(8c
korzystam ;{5pN7WMJ~5*qpy0UHtu
kosza 6#EO|0qF<X_zL$L6AvXL
kosztuje ?eH5L=?3K|$?6#D=h@Tw
koszyka <n=cz-yO&#>E0gn%EtHa
kot -wz5D;TqZ??dTxh?CSgn
kota 7v~}n=m-4+&kPg<&*lUh
kotka _Vfn~1QZhS{PiLM`2+Uu
kredytach H24wJ7v2Qo2pQ=Z2ofJ7
kredytow @evgJ2oByD_zfcE_Yw@^
kredytu >--8F^!D)x;r{On<@V$5
krew _T&Q^4-D)e?C=u%;Ogc4
kropka BrW9tEfeDz4hIPr%?|ku
krotko 00K4+(mviU)6^gM$=BK0
krwi {M!rG3IPKE{2|*p1q=21
ksiadz So;$9>+BHN^E2H979uz<
ksiazki >h<c`5)|&;^e7Dk{tg87
kto (gYO~-w65|&EoV2>f8JB
ktora A{8PP^7sN2_6P9w^a%YJ
ktore Bq8M?`!6jE2F&H&@f!;O
ktorego >+&uJ-xbj$;PM*^=+W2o
ktorej 1nw3O>JuvQ3grkC^5WnN
ktory 4D18$67u={`snBw1_})n
ktos ^9uAA{U;U@=*b4}-s|eU
kuba 3*rj_0RIjR@c8ix1n}$=
kuchni >j@JE@(KSI`}7jq@89_d
kupic 02Kom><$SP@Z9?8`2Y9u
kupie TO}W`F3PjuCN8xV8B;$<
kupilam _aY4#-Ui|r>-87o<>%<-
kupilem 71;jm{TVCl=I`n^<QeoG
kupuje <I?u;{`nW){tW&w0P^S9
kurier 0Qe&n+VScV*WeWR_Vefk
kuriera +Zr1w^A_L?+}{!W+vVx|
kurs EGH@43jX5#@a^&u4+9b<
kurwa <kJ}Q?+Yp0<>es??F01)
kwiaty 2mlrw;~V@Z=;Ig#*x>H(
kwota <`6X%-yH2R(Eb$)-rwo?
last {}kg22O91QB?|cP5E>l%
lat J=PTTAk-G%3Mj$?A}|;{
lata 3H;yiF6ss63oHyQ5El^%
lazience >E9d;&n?p@*Wfh`<Kfu*
leave =@k_D_WAYx>h~!8^zrlo
lecze 6&>&r2@wSsDjwVD6c{TW
left {TLV<;rZ_;<rEX=2;%+w
lek ^ds{S^W*mo2;vIm>-`xM
lekarz 4GQWW@bwl4=<Dbc{N57(
lekarza _!RZ?7zPmX9ue*j5()?a
leki 4BHzB_xS$)<P6*f?g#qk
lekow 4(kfx@%jM);{fy;0`&FM
lepiej 70K=g7Y7a!?eF>%6y^ry
let ^ZpC}?g1L_?Ed-V`}y|s
leze @&_Id-zdi>^5inr;@I*G
licznik =lmBc)fw&>^ymx#@7g8q
licznika ^933m>=E5A;_evg;^5}?
liczy ?f)A57bMFD5d10w`1KC<
like 59{&y`}h0-><|782JQ6l
link 65a&m7RU7tD<J(87!eH<
lipca ;4dW}(lE_3*vc)?+62|}
liscie 8LtBj{r4T|!0PS_1k}#~
list 1Qpx}{R1Qz@#^Xw@a-`G
lista %ljnT6$0b}<pKWs4%`Iv
liste &;<$r`3KYs^xqZ{{l4AQ
listem >G|Li@F?RS(CHh})8+2?
listopada 0s{W~4D|H#0R<J{`Stn*
listy 4)y%c4$~I;5eV)I90mga
litosci 6b23PF68^$C>Oy88XFZI
logowania B_sXSC*t+qBs=d5EG{?_
lokalu +!7=w&?Mg|;oK<K@8j9w
lol {O|?^;pFWj`1CI5?DXvM
lubie {nIHK)DhkizUnd8)X&N6
ludzi #{&lk@8{V76!Ze~`S$SF
ludzie 0SzDZG5Pox1OfOS4iVq%
lutym (hu_G4E+WDBo*BS5g-c#
ma 2=C<m4i6sl1>_kH5fk?F
macie CE5)E4G$9q0rlV%`0?!*
mail 6Z-)W>H!M~>-+cy`}y+(
maila *4-ix=rj5(+wuM+;pX+~
mailem =okR*{TJr<{{;*M2=Dmo
maj *A6Kd&OO~E?cFNf#NgWF
maja 3<VVt;TZ=B_4WA;^!M%i
maju HB9aj1qui#DGmAb^eYtT
make &jl+x+A!-S)#4xI<=W%w
mala {U0tY-#FSc!^JDv&cepd
malowanie ^5q%^+7$x{(&qOm=>O;g
maly AQ%@M>H-e^;Og=B@$U2p
mam ^!fe>0odyd><JGH1q1H;
mama @A~@z5BmiS3HKlG5c&`e
mamy ?IG~`{`%`58|m`%1^_Ad
man 1NaUT;vNqO<qz!v-Sz41
marca @%$+C1@-|8@C6GC2lw*}
marcu `}hF!0`dU#4;J?v3jX#9
marketing `y%(@77FVA9|Qa75Dggy
marketingowa FCp~h8|m%f6d>#r5h5B4
marketingowe BP8Vi9rX1290c(29uyQC
marketingowych 4h0bE58U+b8Vl_b919W-
marketingu G%5J*3Ek!E6&~&L{4gIS
martwic 1@ZnT=NjTE(A^#4*YfK1
may =HwI$`TXkx;r1I1?eOmZ
maz 3=I1Q?;`RB^8gSD?FR-2
me 1PSd53Lfwb_!JP{2N@I&
mecenas ^Bx`%@E_?M+1(}i=H2T1
mecenasie -zz64)hpvJ-sKtG+wJlP
meczy -Ul81^8Mm0>hLM+_vO~_
messages {QM644c!a{_6qPP3=0V#
meza Ez~F#$|&b7)8`o;)!5zV
mezem _6HUZ><a1^<M|Ne^4|Ck
mi 1R3Zf>=oz!@CEY%{{0Li
mial >(Wa*&?mt+!MZ8G$IHy|
miala _X-mbz8>8m%GVqH+}io)
mialam ^b!d(<rv2y?(jv$(eDoW
mialem BrxL{C<fUn7#$bf{1^%&
mialo Am{(-=;|ix0SE;s_VD-*
mie HRtlnH{kr`HYx53F)t=2
miec @dD!j-x~iG4eBEQ_3|Iy
miedzy 3jqoA|L6hm`wRva3l!`F
miejsca `x-F%)h^*4;^-U+-r3vh
miejsce 4+ahg_XsBW0SE075BT{B
miejscu 9O*Fa2;1xQ0u>S569p9-
miesa 9Qqd&;`ZAb00Rx`1^@aB
miescie Edc)X2=WHs1RLWJ77g(M
miesiac _t^0U^7r=*@ALl)_wxY>
miesiaca E7%Pk*ya!S;|cr=``gI&
miesiace 4C(G11K&CV{Qv$83Hk~L
miesiacu `7r(x5(p0n8UPFi4+;$d
mieszka {q`3U`SA({+3o`j{rlPX
mieszkam ydLoh4j9}d0q!sq?Ewqz
mieszkania @C_OQ==jh9{`4sR{@U;G
mieszkanie -47KO-Ww1F<LMFb_}$~-
milego <niqv@*^?h@cIV-_xalT
milo 2KxI1_wVuY@eAw)00|Eg
mimo `r$!A!z;o{w#z%^#m~Ll
min >niIo=P36s`rjGj<@p%k
mine HWM1{`{fww?F<wL1sE9!
minut 2J;CP+~xrY-}?p?3;-hg
mleko 5A8T1$qfb_?Bo6b&*|0u
mna A>;An6XPQ8A<W_DEdvZB
mnie |M3m)7V8`R8v+0R1sV<P
mniej 2@)d<_6F?z>+b&H@#yXS
moga -TwXU8Zz-55FZc=_~Qxd
moge @%ju3>k8ow`vn;c@!j9h
mogliby 3Fr9o6WbH=@D%nV7!UOh
moich {r&mwD*);FA`S-`{~rJV
moim 0^`~K?gj81=HD9i{pu_G
moj &<^zd*a8FT5dP))1p62K
moja `Q$hG?ECH%^$Z~@_VnD^
moje &ocHz&nW92^35j1&++rr
mojego 0|Vmq3imY$5%A~)`2ZIo
mojej ?+5`F<s1L{=J4?p-{k+=
mom =lKKp6zUTL_6PY55c&A`
month @&X9{1_B2Y0qzX*5bpKp
more B=H>UDDDOM1sLx86&Mu|
mowi ^zR@a>nz?i<;615=;Pe<
mowie B`5dkJ<8PU8an&A6Ez(l
mowil )iF00>?rOd-PRu5>FLb%
mowila 5!D+d+ymQ1+{F~q-r&;-
mowilem |L+p{{RsU3^bFz|4(0~}
moze `up|q1qTTB0uJ;R1P}x%
mozecie 1M>O+0SglM_Vxh{7zPjh
mozemy ?EMk^0083>_5T;}^Z)wp
mozna 3jo*f7!o4$03PHF0}KT2
mu FcLrnz%}g@&CdKN=KS&k
musi 9PbzC66_@3{}1O9;uQ=O
musicie HsuQ$3l8)C^3wtO2>SF8
musisz ;Q<pA3j6xo>mD2i-U<5W
musze ^Y{`v<~{Bw_v8xe?CT5=
my {3G=E6A=a-84}s>1s)vp
myslalam +!X5T3k(ACC;12g><=6E
myslalem 2o(ha?-lqa?(z-n@a+8&
n 5A)~OAKU^7G9TvY9V9R^
na 8S)SE^!)qj{QVgB2<+(y
nad |26S1*BUTN5b7?$*)=5L
nadal @dY95_7vA3?F9T1^Z_a#
najbardziej A<^>#_wy3)==Bd76!Y^J
najlepiej -0=?o67k*$4G{bI9SqhP
najmu _USep?-}PK>hBg8%=F&t
najpierw 2<S5;+#(qt-r(&Y*xA|r
nalezy 6#(Su3fTMh9UAQa1snGd
nam !15jJ4F}@;;SCTc01Wj8
nami 3I{*^xc2NB?i2hD;^h(!
napisac 5!wgr{L$&{3Lxzf5eXL)
napisal <>Cqt<pcrozW*x+*4@j>
napisalam _45Kb=>qy6@#h%E{mJCz
napisalem &ma0I-y$6#1=%U^_1)FV
napisz 6CnEj3=jzOClL+o03QP1
napiszcie 0`uq--uCDu=J)~o67v54
naprawde 7zqFR_pU4O3?2Ce0tF8;
naprawe 75gwI+7a3&<M}P<*VyIa
nara DjpE!3INpe6e9`t6(|`2
naruszenie @)!i_5BUY)4<-x<0Tv7i
nas 3Ku3I-17?c<pccx_TUEj
nastepna @dnikCm0s@2=^i9^707s
nastepny EF~S;<>~p<9T3_N?kE~9
nasz 9p@!0-W}v4)Zyv_%FD_K
nasza ==k*$+zb5=;OYbT?$`$7
natychmiast 6&2eAGt40UF8c2UCLs0~
nawet ?+6qg1^fi><qzW_<o^!(
nazwiska *ZC^{*(l>2=HDv$+sf0)
nazwisko +4C9?%p=`2$JQ<j)X>T9
need 7z+O<+z8kL@#F~G+~w5=
neka =I9L*>kRS_?cfjk>dpAv
nekac {@Mir4gK!>`u7bC{SN#Q
nekanie NgO1=JgwopJw4JBI5j>#
never 7VZZ75Zx36_z2JF5BUBQ
new ?js@a^eWL33*;i$<Ld1O
newsletter `r`2l_2Ur%|Lq(W1oi9!
newslettera 0S5dQ_bC_`_Xz_F<m2Mx
nia <LM|l%q{US(98}M)8pIJ
nic `1cec=mzW&_xuL+_V@zo
nich `}4vDEgUuf0~_BVDH#0)
niczego {n7d%*xL02?(z}#_3i-P
niczym 3mWhW2=eyy2pQl80R9C0
nie ^XcFD4fziF4EOy3FbE6v
nieaktualne >iZY{@E8C5-{}tx-`(No
niech 2ioV*B>xToCk^-WIULv&
niechcacy +vfia-wWpw@bVrU@aO2#
niedziele 59=8Y_!{o}?+WYn{_*bs
niego DdhYX>cc7B{O|(w2nFaH
niej DE0>o2Hxi33kK%fB`hfo
niepotrzebne BM;x*LD3G`Bq-wc9zH$>
nieprzesylanie (GkoX1`P=w{Ouh6@AU5I
niestety @7m)S0~G!O^XVA{DEHOj
niewysylanie 9PA_TCgcm+79H&N5E3Q+
nigdy =?(Y{`v&k42?6gR{r~CI
nigdzie {O=R|{|);A>Hzix{OtYO
nikogo -T)&45CZcM?&K2X1=+~j
nikomu )b~Ih$12w-)6yd4%--PV
nikt ^&BWP(KFyG*x@AD%-+=a
nim 78B_FAKdBC6%q6q11k?H
niniejszym Aqzqa@ag;N`Ud79=MMxX
niy DhCkV2M6`!1uog{4Hg<G
niz *9{-~*eT5h=Jf~{-0$<k
no ;rA6E?i}VD{Ok+u2>=@W
noc -}XEi#SY3Z#pEj4*V)VS
nocki 6V?vd3-jma?-Tzp6#DoB
nocy @ZlsM@($t->gEpn;M(H)
normalne `Wy2d?;830`|lI@><sJY
normalnie >KrU7*fG*2?cOfo)#%dR
norwegii 2<;r<P3i3D5H;5bDgONv
nosie `|IKWAm=mf4)^01A|CGk
not |LP+55b^W!-wW>e1n}|n
nothing 9T6fW(*4)m?Bf#K*7OwQ
now 5D4)P{|f=`4EG)u=lkOT
nowa )B*(z+9}`**5M-q-PH5e
nowe 4gC2Z@(uwC-pLR8<@o9J
nowego 1obNz%>x?x*ysxy^4{Co
nowej ^7j4m^yL!y^!e@u@c{+_
nowy 7w-*1xGvl>v)L{3xVO&T
nowych `_M1&`~Vs0%I4=2=jsRp
nowym ^XKs++al@)-OnBk*2&-D
nr 2maso8TtkG5e4cW8Wsis
number ?)>lG0}Au|0_6u50tD;)
numer ^%Dc)0uJu`7YF(40`CM5
numerem *#i>r`U3R>0SG1p?-A+8
numeru 5De)a1Oy}%{{`Ln4*nM+
numery AJ+Eu;1CP#@%ZQ{^7r8M
numerze A@<tQA=MP*8X(;RF()B3
nwm ;t1#r6#wBD7aH^O69xwU
o ^B4F7`~MjU`QG;o4CDp=
obchodzi 4<+pFB@+z-77Yyq1r_`U
obiad 2<$2*+YaF-#^BrB-Pgtr
obiadow 3;6~X^%MB^_3r-!{`3s{
obok )gl}o;v3u-+29%L*zxA&
oc 00RF9@Bjt){v{6m@dozm
ochoty ^Zg6#`w8*w>j51V;tCG^
ochrony >f`nJ8U+RV3=#7e77+XT
oczekujacych 6YwD$;~EPD%K+&W>+9zB
oczekuje -~9~QCJX5U0s9vf9}E%t
oczy =Lh@s4jTO!|MeNp4EgQu
oczywiscie *y1S>^aIT-?A|253Fh1M
od {|V^&5)caL@*mwC69@nO
odbiera +0!B$)Dh_b%=9V<0N2#m
odbieram +1fJ?*#*HA+43j&-_zaY
odbierze EcW~@=JE71^Y|;*<oOI4
odbior @(=;&=^FR;1pD*@)&LXZ
odbiorcow 9w*rP8wm~aH{=fM>kK9W
odbiore {2(1F?J?pt<<=|C%HY`9
odbioru Ef>BZ2;?dK0tnsy5feon
odbiorze {p;@_?gIk=?e7;R_w)Jw
odczepcie B`5jQIS1V2Ha6t=COR-5
oddac 6aF0*<pKs4-}VXY?C0Y3
oddalam 5840x>G=&4?C=if4etc_
oddalem 1^OKb;SnF(*X#Nv)ZpU)
oddam 79jH=?)m-k`}6_x2N49;
ode 4jlyF6yFc@A|~Vn4ksfL
odebrac 2=W#B^!fGp1ois$4DjFR
odebralam *#$oP?Gwr$-~cQ4-`C64
odeszla 0{hkk4C@)@7Xs}73KJd)
odezwe ><AbH_5>Ia&E5C}`_bI=
odezwijcie 8|5-C-|_w%-skWL`qk6{
odkad 6Y(oE*&4|?+3FJ7*39eY
odlaczyc _x=eI;{yc><?jpv=HT)a
odmawiam 3*aE|8|4M=`5E-y3=s+U
odpada 5cCTH@B#e{AqEY_=;tCV
odpierdolcie 9r*d}BkcLz3>OLS5(gXs
odpisac ?e7%!@8sV60T2rS0{RmU
odpisalem 1q2%S@&Nkv4Ho$X_W=C@
odpisuje 7y|4M3)~#o3@`KS{SN>o
odpisywac ;vgFz^CRyW+uRu8*5dE^
odpisze <opRE@dXha)#4W5`RnZM
odpowiada ;L-x{{_gk;1PBfb{qx}G
odpowiadam >j^6H=Lp^S<>w*$@(1?b
odpowiedz 7UK;G3D*?z1_<Z(1_K8U
odpowiedzi 1NZ>_`0EP<{2C+>1?c$o
odpowiem ;O_wV_T=mI`{@q@_38Qj
odpusccie D%TjzGuGGSA}8Y6B`+x-
odpuscie D-+i9HTm!LDjM1u9~d4d
odstawic `3C_m-zW<-(&PmJ(c<0d
odsylam =KnAQ$|KJi<>4;N-sjo_
odszedl >kjtt1|0YN`v&q24Ga?Q
odwalcie 7A4y7EDYHS7&Frh5hw~K
odwolac $u|Tb1PJFd2Jt8S^YQo+
odwolana `4k!(=Mw@W+36ME*!}X_
odwolany 0|_4=;sfUi`Q!)k=I{U<
odwoluje ?Ds1j^$Y14<^BKT>hkXL
odzywajcie 2N>(}79aKsA`$5J0T&e*
of 4ieM#DH|C66a(q<Ap{Zu
ofert EiM}6Chp(-2`=;a9X};0
oferta <>mbd?iBYA_uvuz_~qs3
ofertami @Wkf&7U&q^865QZ9uW-h
oferte ;nN`=>i*~%&g~fL^VZ_)
oferty 5BuHmD*@=}1{?W082=C(
off 3={?w7S%8W3;y@o3JEGN
ogladac _3RA~!6^qG=eREJ+~4Tq
ogloszen IugjzKjH@8F&)bVHBl`%
ogloszenia )!_&p+XgP|^W+H}<LK(^
ogloszenie 71t*&=pN}5*9H^_?)%>0
ogole @d@VV1@R2|6b$7I0S*QY
ojciec {onKy^#ld}`1}3|^6vHl
ok 0`39y3LpmM?+WA|@9`7%
okazji A|me*2K^Qc90c{<_ZuQ2
okien `u+6cBJ>XX4f*y82pI|g
okna 4*L-Y784HQ3kMhg1`YuP
oknem 1_}Z&<rwD;<m(UH(eCx)
okno B?sF96Vfo*B_Zb&A_pV|
on 3Gfmy_6qe9?CT2O_51(@
ona 5(FF={szZE<@YYg0OsWu
one 1QsIb3E2+q==~271@$};
online _3afz-aPje*T4<n;@a5m
only 2kRvn=OGIA=kx&w&GpIU
open ;Qc-u&==V9+y)K&+Sc9Y
operatora <=__**#F@Z-18d->hs{@
opinie @zv)L1I#7z_Zs3J2LK7;
oplaty ><<JB>>TVH;NBDS@ebzZ
opony DI3)W7W*3Y8VBeL82l0t
or ^d<54^cpAW`0?Tm@B|qP
order ?+fk@>-q!`3K0zw0{{#I
ortopedy 0_!9v?lJ8z)7A_C>E`I$
osob <18LA(-`e4;@mFe#@ze(
osoba @AeGv@9gmZ>kK3Q1Md0%
osobiscie ^BN5u<qqmG|JyG1-R$w$
osobistych 7~S&OC*U69At~JxD>D)-
osoby 1{>xT2oDAu^cEW40u&7X
ostatni CqDTD6BPRN{SDOr{T2xr
ostatnia 3h(&y0p2a$2^<F}0UX)$
ostatnie Bjo%76Y4J02@BXA69x+y
ostatniej >Lw>W#y0Id+Qc`*%E;L6
ostatnio 6YL~8+8Fdg&fF&G&d~Aj
oszusci 0rU+J@D=JC>IMJ=1@PY8
oszustwo (g7VT>Ko`D-{K?E+sD`E
otrzymywac `U49F^Y9-F7w7W`0`&#~
otrzymywania ;T`K70VDqU`{f<i?F{_f
otrzymywanie <?R9y4F&iB3;zr5`1k$X
otwarta +4U$4$`;uy(&H%k+VA4|
otwarte 761AV72F;55B%vC8UySF
otwiera -0LPI<}1-G&g2r}#<|w#
our ;rsL6ANAw;6Bi8!79!~r
out _|*pv^cWWd?Dgjb5ew`D
over >*N{O8{Q`E1s(Sc7Zu{=
ow 5!p1?{@)kR?i1+!0{<2V
owszem @A>%RD)jQ;DhvG#8zBww
p 5*rHV65HwL2N2vC@f{m2
pa 4gT{G^Y;<x6Cm>)777U&
pacjenta 8tvlfFx@EFA{X22A0P`E
pacjentem @*(=%Ch-pO1}OjX6&nv0
pacjentka 1PkZy9P$eR4G8TV5EJF{
paczce 4Gj_f?h*6?=<f>=?C$9v
paczka @#GE|^d1Kj@8}2%@!sRy
paczkach ``Icb@Au^$(*+Fg*VX>z
paczke ?*#rN?+yea<^25<?(FF6
paczki ;qL+R`t$1w_WAwb4&?a|
paczkomatu 1K|%T^AY|F^zQ-+@$v-u
pada 4e9pw0{0r!8~*qi2igP+
padl |K2n9#sldz+2j=)%Dc%8
paid 1pOWo^9ko0+w$@7<?rkI
pakiet ^W+^A*6<YP-|-^<>fGSv
pamiec (Fhji<}uO*^!6#+=IR0r
pamietam -})Bk2krFg^c4{s_zD2u
pan -t0XB;TH1~yZzY(_S4$f
pana 1LqV4zZ?PU*wH2p+RWhN
pani )&&qd;UMWB=GPwP=gQp9
pania @c!-z77XzM^$;8U5(^R@
panie 4ea?U_7o!f<<|fM#M}7s
panowie ?FRn+2LAH+^Z4`l^9k|#
panstwa 6C@G_1ndL_7!mUF4HOC#
panstwo {0uA%0{P?=0sH^!BL@Tn
panstwu 3gYk^=nWhD)Y%vQ^z+Xp
papier 7Tzcn&@a?5&eQ!A&)mx!
parafii {`Vy73Jm7}>;>o$_UQ5o
paragon ==K#Y+bQud;n*+U(bmY<
parking `{)Md0`VC30vHn}6$t(h
parkingu -0U6}<`U~4@YwVR?%Cx9
pasuje _Tnff-525}*Wn!R;_1@Z
pazdzierniku _yg|!Bk>Xg4io1LBn}A+
paznokcie Hz5BV>>>mw_3!rK-TU<F
peka 3i=QY@fHCL^Zx+u{_x`P
pelnomocnictwo -uw&h6&?2V4h0zZA@T7H
pesel 2nIMN%rNIM+1fJR%E;o#
pewnie 1NjRJ^YaZA>hTHp`q%dJ
pewno ?Eo1F@*4d8-S_Ml^W*yp
phone 2?+T07zq*X7!c<e`S|hm
piatek A=MQ7?kx`W+V0-|;|0{s
piatku 91klY*e>Qbx!No4&ezZ4
piec 2oL@B`WO5O;obu5`VAWV
pieca ?fnS<=M&ce*Xsuk@9O9G
pieknie {`emk*(~BE)a)1X;pOZD
piekny @AcvQ0}==r|M>hh{sIQ|
pieniadze 0RaRI4(S!(2Mzrg2n-AA
pieniedzy 8yn*R4(J2n0u%`G00lK3
pierogow ALAz?>=^7B+2;c4*W%3d
pierwszy ?;H>u+dTg~;>I1)(&g6S
pies ^3W?P;S>NO-RAEO<Iu>_
pietro 1`H(}+9By7>gfyX_0iY{
pilot ^9Uds|04t_)c*zh-|5!w
pisac 0SN&R`28{W{>SzH3l8-A
pisal ;0f#Y^Ckck2J;sO^9KR)
pisalam 2_^pV@8bO4CNkaY+8zw|
pisalem )bbnn`1<Jo?fn(;{`T$L
pisali 3=043Br5>^5C!7;5c>fG
pisania 1{)3x`RLdM{Tu-3;sOH#
pisanie 8s{O;E8XbS6BX+e7z6tj
pisaniem 9Vgn@DDl?o87S5WB_=2(
pisma FeMxV?*9WCDfH?2;RF{7
pismie 1P1c=6%G6Y01pKU_y7MA
pismo =JN^=`4I#O^Y;k}`0VH1
pisz @dfPs5Y_tK`1$zx1o<Nc
pisza +5{y4`4GbS;S?MT@a^m6
piszcie ?gHud?ic(I4)yl?3j7=N
pisze 2k_<=7ZM{A9_{J;3<xzH
piszecie @&_ya<q!2H?(!5D%m5Db
piwnicy `Wp@q>nYs>7~Lf0=<4$H
pizza 0rTMQ75D$_2^<CU8V3&n
pizzy 5Z@l*)g9&@+2j%(<>uAt
place =^x$c7VQ`1A|V>u7b+kZ
placic _ZAWG8y*|u_wV@;{{Hjg
placze =K<*R4eaXv1_=KM2NC`Y
platne ^zsrF-xuQ`@9Y)p;M(Z^
platnosci {0|xs;3@hB`1btg?d|Z}
please ?(`2I@!<s*_vjM{_u}mP
pls _yQ8p0}~6<4j1tO?*jzx
po 3I6{B2>}G|{L(D>{_GU=
pociag ;{Y2Q<}A@S)Z{kq;oJ1}
poczta 3HTuW>L=<O&DTBh=F8#d
poczte =H@*l;vv-`*X<=H+R)qS
pod 0r30(?h+0B=I#as0Py+c
podac ;`k^S%M#Be$@41U)5_cj
podaje |05eN%Ouz*;m<hC+vo!1
podal 4iFds6%E?y4F=}$>JcLr
podalam _X8&%#1`i=)Ytp|(9p)x
podam =G7k|+a2W@>+Js*<KofO
podawac 0{22S<0RA^$;}1e-Mq`)
podawalam `U>gV67nSfDGKWr78W27
podoba @!$U<;R@g*?%Dsw=H>7O
podpisac 5fT;w>kRD>2k-v+^X>fp
podpisalam >=*U`_8j*z59taP?h@+z
podpisalem 0`Tka^Ysn-77OwZ1pw>u
podpisze 3D_41<mvDq?EVw+^wP`s
podstawie I_DD}(fRQ*#^(>`&d}Bj
pogadac {2wG3)f&$$>*g!k?a>(u
pogadamy 3L@_v<Qe)F{@E7k;_&_X
pogrzeb -2WB@?)~ij`|S7*{od>F
pogrzebie {2w1L@Dcav*xU60&Hwb{
pojde AQB(i>eA%cA1T)=3@#uf
pokoj 72V<Q3)B(<@&4Wm9tImg
pokoju -x4$<y)V-;<K`~a*1P51
pol `!CuB5H2u21=tJ%`xhVh
poleconym 79Qj3=_4Z$5bX)&=@SzV
policja 6y@3d2mKNG`w{{R90Lgk
policje 2M`kX`vURz=>P)s1M?CV
polise 2>CQ8)dA`e-0%Pg<M8bo
polisy `wKKK+$HK3<?IIU+tlCa
polnocy =_dL304M7F8RJao>=**z
polowie ?i4F7)-2jJ*3%H@;^5K&
polsku |1T96<pTm4{QxE6=I{*$
polubiono =<Xr}>?`se-{c+$*X`l*
poludniu _Wuw8@d*70^8E?;>ksk$
pomoc Df1~9>-6^L`3nB#`t9!a
pomylil (g)=62NWRv{q+tf=lKE|
pomylilam `t1}1;tBu=_~{G~-0k!D
pomylilem -~<FK{2v4?(&+0R*x?1~
pomyliliscie `QZWd2LkZ<0{;~26an!6
pomylka 11RqG5Bu&4GXDhY5g`^4
pomylke 3fTTT^%MLV?CTQ+{O#HL
poniedzialek 09Wn#4juOe9|r^4`3@uV
poniedzialku 9S9&j%?S%5)7SyP?bPk_
ponowne {1rYj)H=dJ!Olg&zPiKb
ponownie G#&*L2;&UL4;9n~2QUB@
poprawic HQyHH@5~+G?;6t|`zRzK
poprosze =mHQm>FwMz{@^p#_1N6&
poprzedni _Vfk{1L+Or?*RxZ6XEO(
poprzedniego _zDyW>;&%u3hojD;NJD~
porzadku {q^<~0r>|0@%|MK`1<|)
poszedl `2za_2OjDh?ED=2@b2dU
potem 2m$p33={?p^Yi}i0P+v+
potrzebne ?ga<^1@rUY3<o0o^9L60
potrzebuje `{>XL`~VFY`t;}+2lN6H
potrzebujemy 4D$y3@aFvh@F5%*2l(>%
potwierdzam 586io&?5FF<LBl<#_rMX
potwierdzenia -{$%d@%rWc00;g40p|Ae
potwierdzenie 1QGw}>I>)w1QZks0}cWB
potwierdzic 3K9kQ5Ec^>`vv<I=JyN@
powiadomien 8A-hu0tOifEd3AY{w50<
powiadomienia 0wfmu?hpb87vb>b?ep{k
powiedzial {{{RT%PIFB``a$r(gzXK
powiedziec 91I2>3F#yU{`2ty`TqnC
powodzenia |2+N_^f<~A1>7ja)%yPI
powrotem `{OSv+$-8B%<3KA&CSu|
poza AP4&M1P1)`^#TA6==tjP
pozdrawiam **>*P+c`Bo7``%@&ju{<
pozew <_i523Nz>*@8u%<;PVIA
pozniej 0^Sbi^Z@@1@&Mf^2lVyp
praca 6b=#y;wTXU1nvp`>gU_y
prace ;QJsE*AVXu_u&rk+}hmw
pracuje 59baW?-Bk2^#~0M@$dlW
pracy {O}3#A^`{O2M+-f_xbb)
prad @&5Ve2>}cR>ihK*7vlCD
pradu ?)mT4AnX9|9~|oiDEbru
pralka 1lk)I*%|OE+~W%n-s;s4
prawa 6&DrN7U<C0A0*``8zdqj
prawda 69xDU4e}S_5FGd%2Otjf
prawie ^w;?k`tJAb_3Zx&1NsNj
prawko ^zSJl>K5!D-TwXe-{;fW
prawnik Hx~Wa<l@`n?<wss>mV{H
premium 2iFn`<LU7j$L%8&;?~jy
problem 3IiM%*B{mc@Zcck+vVr<
programu ^a<+?_6!IF4CE2~1?>3x
promocja %jXCa><1AV<opi>65Z46
promocjach 1^x9C>=Fb7^#Bg&>JI$>
promocjami CG05f;^g=K_ZIvS?f?=W
promocje _8iI-{u|pU@$eEO_44iN
promocji `Tyn<3=Rh*`wjaD1PS!^
prosb 0tVOeDDTzfBO>q@5Fi#E
prosi 5eMKS(FYjo)#n@s*x~^Z
prosic ApRx(@73Sy1S0hc9}f%w
prosila >jnJ~`V`g*;Pn*q`r!it
prosilam ;~Ve$4*Ve$BJ#!V4)zh^
prosilem >&74D8`$R8?iT_X01Dsk
prosimy `3WK_&CDta;^O}%@zU%G
prostu EcXB%^8gw4*aztm`s@b(
prosze 0t^Kp^62&h0qqn62H)oa
prowadze {`3L-1o8y;2>0g)0SM^+
prywatny =L^^X5fSqJ=MMWb0`l<y
przeciez 5a#gKGxiYLDkuOAG$%7O
przeciwko _%JOnzc<D-+0Y-x-`~Z`
przed 90NWO+WPq6?F9E8-_7?8
przedluzam 4)zZQ*ZtZK@B1a;;@H;u
przedluzyc ?<*W7@-gZn*ybGS=ivI_
przeglad 8}08K8v7FF9qa7t5a|2%
przekazac 0}Ct`+AHTS!Mzg@*wD=U
przekaze <@Xda?Ht_^_4Odg;_>kS
przekazecie 3kWtP+!ypE$lDR-;L*$G
przelew ?$|H+-wfax@81^)=-}Gx
przelozyc 2@>`O1RLi5`tle1@$Ci}
przepada `UWBo{u1>M@aYoj_2=~F
przepisac 4jVim@e<w^(a<pK+}+ju
przepraszam ?alcE<1FeJ)#@S(@9_Q$
przerwac ?Eo0>0tNXG3=#_q2?6uv
przesada 0T3|}%Ng$g<J|EH$=K>0
przestac 2;B(T6XgKa0~758BnS}d
przestaje -O?I9$Vurq%iAd()Xlif
przestal &krja&^+8u(8oFP#@EN<
przestala J^J<e2I~$34+0>v6%ro?
przestali _~_#?3>6>-3<eAc8~ge7
przestalo @!lo~>-i8C-2w~<6!YB&
przestaly 3;X>I@eKDH`rQus^Xvop
przestan {T25D-T(#)0ssC21_u53
przestancie 4h0S90_+dx_8;=)BLW!(
przestaniecie LGlyVI?N8lCO6g_E-^YT
przestawajcie @dG$1zBkY_vFI!Q)5N~g
przesylac -0~nd&>ZR)%HSsOyVvUC
przesylania 4EO^M4GRMh6Y1Ry3m5hq
przeszkadza `_lLn1ndb7=L+>F_W$GK
przetwarzania 77_0GBlhR?D*oQy5+5W9
przetwarzanie 2O|CK1`+fU2mk&H2Nog%
przez _z2@5{rVB){Pyz)1qS{F
przy {Ur1O10nv^2J!d*@8B``
przychodni ^4S3d`R@kk4)+2U902e2
przychodnia 5)Kp@^8ES-<Lnmw>IneT
przychodza <mD3y2N3WL^bG_g1^DmT
przychodzi 5BvN1^7j1s`SRfM1_mAj
przychodzic H4yLYGtf8XDB{~gG!`E!
przychodzilo MjYkeGVu=U9zEDE8Zk32
przydaja ;{_QI>ICH$?D-Gu=;-X?
przyjade 3K|9!-W%#I?BW&j*zWHB
przyjde _1hZ`{U!qi{`UkT{_^Mk
przyjdzie 4EYlm0{Z|2@f`;i{0{B=
przyjechac 9|Q6o?)d%z@$B;T0{aE~
przyjechal _6;5m<{<qS1mOGT(+}|J
przyjedzie _!k}u@f7_Z?E(?+`|aE8
przyjezdzac >+Uow+cC^HzSSV$;>_Lt
przyjmiecie {sI3M*#ra-=-wCU_U7mX
przyjmuje 3h?^)^BN2q_xAEJ2MO>8
przyjmujecie BLpKl$o<_d_u~oN@!-|z
przyjsc ^bHI7^CsUG`u7|6@8H<%
przypadek 2P5b2B>MLaBN-L!7#JE2
przypominac Artri`wrt36BGLL0Tm+)
przypominajcie B<%O|0NyV058KVs9~1-+
przypomnien _ZadA{u&JO{PHge^zi%V
przypomnienia #p@*g{w?4S3i==#?e`1o
przypomnienie ;Q$#W+$Qic>D4ms!0F`k
przystanek `58tR)ild1)!8B6$;!sp
przystanku ^&Af(;12B);^GkL%>w=S
przysylac >lf|+@D>0#5CIn35eO0o
przysylacie 2@MbM2l(sZ2@mr37X$?P
przysylajcie ?&Syc`SSMr<?8<&5dZQF
przyszedl 4euBU&?yQL+}Pw8?dabG
przyszla )a^GJ+B45E$?OvC&D-Gf
przyszlego |J?)y`tK$41L*7fBkvR+
przyszlo <J>3?^#$tt><Bme_uSCZ
przyszlosc 7a!{5AM_CQ92f@^7akZD
przyszly 5D*|Q)HTyF(bpc`$I|BQ
przywrocic 4)6c@;U&@<;o2bX;oaQo
psa {OJeQC*%|7DIo&(8!i$I
pukac ^YZ2!{S^QB0q_av==k&M
put AL#e#73v@78VlYa2pks=
pyta 7Z^1}*)iZMuCg-Gvct(a
pytac BG}dq>KHoh00H+21n(9e
pytania 1SIY@>OBV`8t5ju)({Kb
pytanie {RjsQ=K&85_2?4==J4YE
quit 9p)6<FWLCW9XI;YGcOhn
rabat )%hYF(J$#L-sLgc#_8JS
rabaty 6!+o&9QXF^1{>%B0|5C5
rachunek 4Fu-+4Eq}11r7%c1PUA$
rachunku <KGY*;|T3D<M$Z#<<{W&
raczej ^#l0#2JZ{)3l;4Q3J4YH
rade 2N>-4Bi`TqCKdzW5Ir0T
rady _U04*@9+E)_XYd`680ws
rana 7!mFc<MZd|2j>dm5dHuH
rano >HQK6-23?n?ePcz0RZO-
raty _~srD-wyO4?CSRh)#cah
raz 3HSl_DBbn}D@*+Y7c>tW
razem {OtD+3EUX<3;X&19PaNM
razie &=Na2z)sRaxxpU8#JtMZ
razu {QCkD2>S*68V3#~4Fe7T
razy >>l{-75)1BGWi4n4kR8A
recepcji ^yD)T*C5q0-_<nX<nQ1A
recepte @!LBa!!*n-yTCdU+`h@^
rejestracji *!&U<(iY(t*x(WM;N<ZC
rejestracyjny ^VuaG%_`O|(#k00&Dq!I
reke 00tKp-1X!T;_V#o*y8H?
reklam 87u<sCGgn-5g6#{6CpAj
reklama 5(??s4+Q1t9UlV_CmRkD
reklamacje @bxD&yEFS8wD2h7!q3<J
reklamami ?$+Y@4fZMf3J3rG8yfrn
reklamy 8xT102GY&s@elRq{ShW9
remont ;2$R&+9A|1*WeQG>)YY~
remove 2KVmw8vz9a6$tqF>;?c1
reszta 12)LpJqPO|8yd#(E)o9_
reszte 9tTnZ{1vth_Y>|D`|lAO
rezerwacje AJ#Y<^(F5t&(#Cz#re<c
rezygnacja {09LO@E95Z`~V6L?*<40
rezygnacje ^x**+2l^BG_w^w3`}@_^
rezygnowac (9-=L&=M8{=-wJ5?c>+G
rezygnuje 1oj%{8~6I*8v79WBM24y
roaming =j-#{`r-)h{SgZp4e9jj
robcie >H+8e7XA<OAO;5g8v+#x
robic *8vGE<`eKS`2HXD`tRZ3
robie 6&E5M(Iog9-p3N}(bMbh
robimy ^9L;w;y2A8-0U9a;K}3a
robota 5HZXf-XZ}G2ka%w@(nKa
rodo {@LX32;wf${0RCD79jEs
rodzicow A@U0X0`mvr_X7GI`|JrI
rok 0xlOT{1XZD3ilQ0?)nW2
roku *b)Ex_ZRg02m<f~^auwF
rower ^9ub7^W6Cf0`Uj`3L5<R
roweru -5Bv2{Tt)-_Wl_Z_2c2_
rozmawiac `r$h-s|fKx&fXc?&(PE&
rozmiar @A(Q8>@oW!*Xlj`=Jode
rozumiem ^58ur+YjOl;_M*r)9BUg
rozwiazana <pU4){2=J}3jO#31NRH(
rzadziej ?+Y^k^BffZ@7n$N)AsP_
rzecznika `2XAO9r_&Q7Xbtf9tHdR
rzeczy `Ro)G=L_%i?)C)~{@~~D
sa ;|&oB+63_U^z!xf{_z6$
sadu 0rn^u_YLPG=k^-U=-clR
sadzie <_ZAv3I6}~5eV8F74Y~2
said ?Go?|?hO$D^Z5P>>FoLN
sali =mZxc(=gQ#+{-E2-pbeL
salon @f8dI_Xgw({{9m7_zDF8
salonie Cgu0xBHAR!^BwFWC<h@P
sam |NHa@=L-%G*z*n*>g?sx
sama <^L4_5ftGn^YkP7_}t6-
same =Og|P7#rji9taWy0~Fch
samego 4EZYv=l}Nm(f|AW_}I+_
samo _4x4z75)wA`1|4U2p<&z
samochod LEioj+yCMk<o6G_(*O1s
samochodu 0T%P!9q$V6D*@sXBMS-e
sasiad <K8_q&obOaz1Hpd%GJom
sasiada +uklA<rU~B*xMD_<L%1S
sasiadki 1nd<i=M(M<*yt?l*xuUz
sasiedzi `xY8H#WDvG*Vg>?)yLJ@
says =m_EV6*MUf1O^cq1`8kJ
se Ht`VcE#}kL0Y2jm7cDO#
see <M|06@C@ZA>I@DB-tPkU
send 1{3cP3IZbg^W^{d2_Xq2
sending `y&1U1RUuU5&s+b{1XBF
sensu 3;Fl^_yqm={tXHL6!8WJ
serce `6vJi`x5vF1P=`k>izcj
serdecznie +1~OC2NMer3HLSy<L%Yd
serio J}@uMD67@IDh}iJD?Cm&
serwisu ;SSRL5CR4R7ybA26&U{k
should _6z|2{s;;K1tsPW{R0Q{
siana C;Q?27uyKi4jJ<6CJqcO
sie 3l}H~?FR}0_vP>j)a>{a
siebie 9tID?0rK(P4;R`D3Lg<D
siedze ^8F<r+YaF#;prIG;pW-%
sierpniu +Xe2}8uSnTA`b!|91jNr
silowni `{f1&^7Zom0Q~&!8v6AD
sily @(J_u`}qdj6d3ab0R|QB
since {{!3X783IYBMayp02Tl9
siostra <Oc8q2npyG|MeK{{s8y@
siostry Cj>1e%@Nlk&ky|N>)pf^
skad 4gV?)>LT+V<l7nx=-Als
skarge _SrG#{Pp+<@ACxf3F_hN
skasowac Ceau9G1?U5BoN#4EGQKi
skasujcie 84m^Q7Tg8x0w?4eEGQBy
skierowanie 1nUD2<opZy-t7Pn_u<_c
skladam >Kf_^ED<T?65<RM2^S#K
skladke G2%2Q*evob-|GSB+SSYM
sklep 3H$j1BKPp^5h?W!0Sq4&
sklepie 4Br3rB@86?6cpMf3=YlG
skoncz 4+a1W6aE?S4hHoLHvI<t
skonczcie AKD=C2jBnR_a*q?3L-Ea
skonczy ^%DLp-x%dA<mw^i+s*R)
skonczyc 68;+M1p5%_0~YQd{Phw4
skonczyl 6eBVD{{HL`=koIc`uXS%
skonczyla ;`2EB)Y;_%;^HvU0r<}l
skonczylam -0%4d?hXDE?AHne{^jZL
skonczylem ?EfYf>=xhm@&X4D-s;KQ
skonczylo Am|+3CE^eL79-&84ILH|
skonczyly `vwN<_y869>jMT0?fd@s
skoro IO*H@5#kcpBQN~S9x50p
skreslcie @!}5`0R#*j`tbw%3G>hp
skreslenie 8vhRSA>S0xBM;#W6D<!H
skreslic ?FID#@&?}){QLzM_V4Z9
skrzynka `v?B*8SMG+8YANU2@Vko
skrzynke 8}7&EGRY?1D=N$-BPbjI
skrzynki 9Qf<;6#gvM8W7qrCnyjB
slac K{U(gH6q;{DJkXe2Qo1%
slijcie ^8O6}^$GYT{Qn%x<?$Nq
slowie Kq5ZH7SYAr06zB(86`I~
slowo 1^+1*wF&Yv<mDOk+~DT@
sluzbowy EGy*RCGr0g9x&1Z7%DJC
slysze 8{9=BzTxXS$h!Z@&)v=t
smialo 5(y$1>I>2h$Lk3D*y8E{
smieci *XRNO<`4@7_TCEz3g+t7
sms 0pbh$4EpB%0SXoE_yHC3
smsa 7Wxbv0LD1&7WnMw7Y6eM
smsami A_fZlB+K&112hH!8ygiH
smsem 2?Qtc?e-7S@aPZR*7@i5
smsie &;TU*;6Lpz`N<sY*zWr5
smsom *f9nJ`~mz8`S=d$>hlNn
smsow 0Rryy0ucWe`3mMK0QvVF
smsowa 8S~r-5$PTc3exH;6b=3!
smsowej HZ$w$FYxB|G91<Q9wQw!
smsy 4ead&+5a8><<j#0@a5&}
snieg G5Q`F&JySz*U#(g^4H7}
sniegu 8^|X)+c4H5=-~_O%i!Vb
so `0))5?(hBb`~m<D0P_9t
soba >l_Ld=^Nz>-17wm3E=MS
sobie E&}D$|I;7YE<WiV_97@4
sobote I1lb6;|Bls1M(B~82<C-
someone 8VmT|BJAPt{viV$6aE4s
sorki <?1K;<`wuU=kN*+=JeR)
sorry ?-U*-{?F#~0`LXi^7Q`j
sosu 0Ra#c+X(t0<>4dd=>FII
spac 5b+`;=@a)Y=kg%r|LXVU
spadajcie Cl1-}G#$zm8w%gvAuK8#
spam @xdAO`{Nnt_Z$8Q6b1JG
spamem Dj)0F82|R%BP{3zASxCt
spamu ?&{S9{{<%yI|%pN1TzH)
spi 4*CuY={5K%+tvZs<^=5e
spie 78(Qh6#@+V3;+544EH1Z
spod =llf<+#3@L&E6y;+~DNu
spokoj 0M`Qg6#Osr^6c&r7X1bP
spokojnie +yNjH;xX4f`uYv`z0SYS
spokoju |MAln1q4I}2?O302?y2g
spolki 72zB}(*E-@(GUXU`Qh~`
sposob ;R_V)`U&?4_Xg_#_WR`u
spotkamy D=PE<HSgf}E;-T2>`6RI
spotkanie ^Z@S)@B8%v8U+dZ_50)N
spoznie >Fp>0^dj~V0rwL8+4t)M
sprawa 4H4iP<|8r<<JrX;;_3b<
sprawdzic 3-v=T-z41+-rXGQ*4)$S
sprawe 7ymx>`VHIr_ZHh6`u6NK
sprawie GdcGi+cNzZ1K9cH;tB;A
sprawy >E$5tAQS8%;0+1+@bBm9
sprzeciw 6X6u%9{TC-5fA?a9v>|h
sprzeciwiam `q~}U7~u2O`WzkV7Z4c!
sprzed 3+@~Q0rnOZ^#ASq1m)TH
sprzedalem 5%u5X6et?l5D@7fA0O!c
sprzedane 696aq^7al9>-*{Y>+sza
sprzedazy 2Kf#Y?HuY5=kqM&?bqi0
srode 0`4F5{Q~qB1M>U<`t|b%
srodku ^ZY0i_8j9M@8%oZ_v7#N
srody 73}i=`~c|z`u_C!3kMGd
stac 7$N}m^3VPJ86@B(?;05W
stad G!X6872xyW4jj=91{)h2
stale D)#l*JoXFmFB<47KqVF}
stalego 2NUKL@B;%86$lXE{ty?|
stalo <`FzW(loF%zv4O0yvV@j
stan AniUi+A-cH*3{=B($>Y&
stanie ``0lTzcuVJ!{QwO&*9_W
stara ;_4(C@f_;|+usHz=jG$<
starczy {_gb&{0JWx`~e3M{qXPs
stare ^X3={@E!gR=j9C`^Uu-Y
starego 0RZnF``|+19@zx)7WoJl
starej 68seL4+r=S1Qqh^1pf>b
start _TvyG;_Mg&?fv*37ViP$
stary >KY6_>o@2#<H;$-@7&?Y
starych >+~2N@EzbG^WHGy&&lHR
status 72+JwBH;w<{x<PCCK>_;
still _%r7g`!pF0@#hHk;r$`=
stoi ?fUHo_y7VA68tU_3FZV0
stoimy ?gsJf^YP*K8~O(#0{jT~
stoje &F>5W`WV<I?&=`_?d<;v
stop =l1Rp|NHY0{P!Fc`tbhj
stracilam 0q+V1`2_MQ{qqU*`uFP-
strona 0rv0<{Q3M71N#yD`tR-d
stronie F&NPL10V<Q78m34_9X=?
strony *Czt{0}l2M1`7}VG5r_-
stycznia ;UXFf`5fZ|8t4`8_yG3-
styczniu {RI2k9{Ks}Bo6=s5EvT|
subskrypcje E%+tJF4XemGcw)5D=IWI
subskrypcji F9PY-BIqgMKPJ#BFEA`D
super %jobB<O0_p-{~6i?#Trb
swiat F8v-2;tA>{;p7ne{O|7G
swiateczne B>C^+9^nY=8wlbT7akZC
swietach ^6eEF`x@mJ>g*}{_w4ZR
swieto `UnID;Sv}d-1i#a3GU_y
swiety >GS~y1SAF=`U3>t1o`{=
swoj =?Ehm;vL;8>fIvm`rzvH
swoja *YWxi)FR6e%k~QD($UJr
swoje 5D4h$Dee^kBNpTp9Sal~
swojego 0t)Ni1@AT%Hyz{BB@_@H
syn >fQkQ`1BG0>kjY+7Woha
syna AkHK(?&#P2+VThd58&Dl
systemu `uh6m3IOu%_yqg)`uhyo
szacunkiem =>rb+<`@9{?i%|4+WQIZ
szafki @A)$h-ZA$L=jsa&=kMg;
szanowni 6Atns5*!Q?5&7xo?H3FZ
szczeka ^y>~5{1)8)^#c#^?)BdJ
szczepieniach 1OfW-A>Iz)9~a{XBN!t7
szczesc <MsUt-WC@S*YXV*+3w}&
szef 4(Af}^93LR`1<K7`wj6G
szkoda 3JKNi80Rw8C>g~S2onq~
szkody 6aXhT(iiU*&e$LF)Zyjq
szkole {Xfs_7!M2<CHwl%`zaCu
szkoly 6#nn_90K<9>>T(T0O|+=
szlaban `{@$!9^4=G{T=NY2muEN
szostej 5zYq&=@TB}<@5C^@8I<S
szpitala 1mhwQ+70a--|q?f^VHq)
szpitalu ;v*6(*eKgB=Gh|g*VyLh
sztuki {q_3{|LY(1@ctS36Zs74
szukam =>!%L+7RU}_VWS!_3{M)
szwagier @B9ZF;}_f$@%Y{!_4Fh6
szwy 0Qejv)gI#)=j$%<==%Kt
szybka ?cEId)*cKJ(B9l5-Qx7%
ta ?gH5*<OfdeyXGe?;P2Y<
tabletki 4FxD6+zH_<+u<7D;qK`G
tak -{<Y_2Kx^8_Wtt|0qyee
taka =mz-m4haJY4Eg954FCE0
take F4rXJCDRhr`6vMN92N~M
taki 1@tTq^Y{h`<p$>n|JCpd
takich -|qVH_3rKSAoMco`|$$x
takie $p7mk-aADd@2oB5*!u*<
takiego _4P8{E%)O4`4RmZISAb$
takiej 2FeTU^c4E~^BMLX68QG`
tam ?9=4<59$#61`+Zb7X8}t
taniej 0Mi>N;~L~7)A0uU=-Ac#
tata ))p4}@CV@`{Oc17<Oufi
taty >+Ucn&@}NY#nC9?!^_O>
te >+$dS@B#<e?eh}*`0oqu
tego 9^(4k3;hYy{3GinCHL$W
tej 1qJc;01sH|ClKPn1Q;9t
tekstow 4(K~MzYxniy5uIs-^RoF
tekstowych 6BX_a4E^;O2PX6(AOi{$
tel 9v<G;91<V?8vObAJuM?A
telefon _z(mK0Ug`>`6v4P2>I;q
telefonem 0TUt^<rvx(*XlOj($(qw
telefonie ALRxS_yGR<?gRt)0{0da
telefonow 4H*3x@eT?f==2Ku1oZFO
telefonu >+Js!^ZXkB+4B4b{rBzm
tell >*EL%_5chI-tX}g_~!HT
temu A@3&x>lfnk*ZKeO;`ksI
ten $^iKb><{Dy>FOWi3Dxe>
teraz -pT<B(gNuU+z1#7^xoIv
termin 02~Jl|NZY5_x}Fj3H$f~
terminach ;pzzW@&N1_`0xAe3+V9y
terminie 2KwIu04N;^1P$^5>K_>h
terminow CK=M)FxB+t5Fy(HFf|V;
terminu +1w}&)BNlR^w<*=@!#^^
terminy -5nVq{4MGk_5%^})b0}M
tesciowa 3-Rgs65<W{4F3%K4F&iK
tesknie ?EDxE=Kuc);rR61&i?H3
text %=!Hb^Zpb4`0*PQ<M7Mj
texted 92E@=6Y2H$4gLKBAP*NO
texting {Q>*-2_+99^YHu@1o`mw
texts ^9nB%(+(B@-}Vyn{O-T<
tez 8tMZM-v#;K-}d_^?B@jp
thank ^9?mF+Cs)E-Pb_Y(A>l2
thanks _WL9!?;`UX?A-k};NIr*
that @Cx-V?E(Az<KqDE=JF!@
the 6XpmU(FX$$@9q^7@$=aF
them 0Vw7U?HC0d2=nmb*!c?(
there {pttwCH(*R>>2e36bI-M
these 6X^Z-5d8$`4+HQL6bJnd
this ^YHrp<@fsn2HO$){qybN
time 2K(s{58eUn8W|4gBJ}qa
to 6#e@l^(Ous3H%}G`~K?p
toba =ovjd$w|mk*QqM%zSGRf
too 0^{}o7xWGC{od#j1nl$#
trafi Fc9IxHsAg2JSxr%EIKbO
trener ?(ql{#SQo$+Vce=^XlsP
trenera &j9oW7WLv00qP$0{{jc&
trening 0tO!j>>36O-QMj6-01c6
tresci 3gjRl&n5F7-qRfa)!Ed=
troche )D1u{#5%W3%Fra`ztFbg
trwa &nr0`*Eh{M;mkL}!`i{q
trwale =JD_VC=c)o9P|P03;68H
trzeba ==vb};}6mr>-Y!!2>lER
trzech 5fA$o`6}P?`}hy>_Ujn)
trzy 3monj`rRM_?Cl2L*ZTqP
trzymac A>tJi=O5q%$K4Yc;^g29
tu 3>B@_0TmzGEd|U}{2nnf
tutaj _v`}y_vr!g@c|PG_Vf4n
two <L?<0))(6k+v+zO*Y4@<
ty ><}RF<{tPS1?ME?%>oVX
tych 0T=)O77X+ODG%c90U`q$
tydzien 3DN@<_S*dr^#c&`9qZ}+
tygodnia ^C}PX2p{?c3hx335BmSe
tygodnie =QHvM`63(kF8KH00~`S0
tygodniu %moz_1vcFq^yxV0+vDN(
tyle (E#!02?6p35egst5()SH
tylko ;S}K|_Zbcn``H)t`}z9R
tym -ShO?5Dpdf3ko6h01@i!
tymi 6Cvy8GV}82DI(($Ei(cm
u _X7g;3>XIl6!`=H0VVwZ
ubezpieczenia ?$;?R*)h~K+Ug|u)Yit-
ubezpieczenie ?(!J)@A~x(?f4A_1pXBa
uciekl 1nxcm=^F?I)%g1i<<#cy
ulicy _7xBx#}nTk(Aw$h$le*!
ulotek >-_K(`58$K_tXUN>I~uY
umie 1mP1L$>`iG&IJwz?bOuX
umiem _4zO^$1uhv#Of*6+QG=|
umowa +A|_N@JZw%@zFBg((L8j
umowe &>15V?E>Ws_Wl*z*y9D|
umowie {{%xP-6-xT+21Mb@XXx_
umowy ?(s4B?FZ~4;PUqQ<MRLO
unsubscribe 5&8K00P6?=4D<OA1M&hA
uodo 5+Ts*9^d5n7Y^YbBNr7J
up >*X8z9s2w3@)r9S7Yg$I
uprzejmie {pK9!3F{Zl^Z*AG{^$<;
urlopie 2Osbp`vv&@{QnQ+1mN)D
urodzinowe 3I6K#6zT~35Dw!S2L>Mm
us 6#Mk@6YB)=6BO?G8V(W(
usun )BPIq1`694^%xoL`v>Rq
usunac `}+7N*a0j7_wMfi_~hRE
usuncie ^YaDx^AFq%_!JWg{qX|t
usunelam ;{)>-;2{?n(dHBu^XvZS
usuneliscie _uU%r>h>D^;Q0p$`S$AX
usuniecia {qq(73H18;?*s_<`wbcQ
usuniecie 1^N;F<?|K$_6YGf?d2I9
usunieto 3=Qt=A@~O#83*J87Wyap
usuwac @cR<#3g`3g^bGMX9r)z%
usuwajcie ;|c8^)En9(*ySMu^v1{4
uszanowac @C^*`=^p4J@dpC--~sCh
uwagi {N42l4eay(777s!00RZ|
uzywac 77zc?3h4vd8V=|X5(*s&
w _6GnK<O~u3>gxyz-1qwB
wam zT77D6e-{l<^?kc_UQl!
wami 0u}NG0RZb36AJG0{{a{P
want 8R7}u1NAD|1q}f95+58B
was {`&v#8tdrc4gU2b3JCuS
wasz 67?PBCI<}h^9I^O3JUZI
wasza 2sGsj0yo4hEF%oy`VSQh
wasze 1?@fY{PYX({R#8|^Y0T1
waszego 77+FU3<Ub{4-(}A3?l{q
waszej HY4=&4A$oW2MoUjCk_V!
waszych 4Hoa#Hs96jB_8K6A}kIc
waszym 0ox4U5!NTy0PXD}3=kC=
waszymi HY@z&8td%WCL_n(K{q)x
wcale {P)`e7!)E46#ESr{t^QO
wchodzi _u?rJ;UDWA(%}vM;L+0G
wciaz ^ZEDg82B9a4;A<v90L9B
wczesniej `s+3K(iPSf;rH?v;Og@D
wczoraj 7U&5s+9di2+SD2P;o;l>
we <17sz@gChC?%F2M^y~)j
week 5C#P80pI`m0SyND2m%A|
weekend ?&u09^d<lt=idX^{p8iz
wez G#2{Q6V(mc9T?syI3_Y0
wezcie AqNZW{o4G>0VC572PP{w
wezme 0o4Z!)-LHJ-{b%k@80R!
wezwanie 7!V>D<|)W9*!C9a<iX<o
what -4FKl0PqOw5ex<f8SM%c
whatsappie <nJXL)E>q%+~^+S%G%`Q
when 748@S>Ivg5<@Or-?e^#m
who C*dU*&Hdgo<?-j^;@jWv
wiadomosc <rY6J#uNk|?Z_YZ<HfSZ
wiadomosci 00jg1^a1b+{uKf2`V|)e
wiadomosciami 9?;y=Hu4b9EimEsG&~zA
widze ;n5KD;veu7*VZ5#*w)O+
widzenia BlG0AH@YXtB|F*yK0-7%
wie $qOd~_X)}i5Dg;m<nsjY
wiec `serM3=tsU^yb%G5d;ts
wiecej _wMQJ5B(4E5%cp74-N$M
wiecie 0`Lte+wtcI+3ySg?cnDC
wieczor 5cdrS`U~e0?GgeC^8Nzy
wieczorem ^td81;sWLq(*p4#_0HSf
wiedziec _$KT4CiMsG4hGsBE(G!v
wielkie 92y=P?;PtD;^_hB<=ycn
wiem (f1Yh2qnc80TU|d0t)}i
wifi @EQsf_!a;A`RES)0s`&-
wigilie 4*BR7=<pEW^9Ak_0R#Z@
will ChO=l`UDdD^YQ-%^YaG-
winda +wvha+$GvF&*3Zj&)MnU
wish {sZdk6$$_TFaXyKB^(j|
wisi CdnKp=I!km+u;@S&fDVt
with )%oS__!RIQ4;~c`8~Xta
wizycie 4gnkG;R)&T01fE<-V6s3
wizyt =o1g*2?7WZ6$A(a`48va
wizyta _5=<M{s8bJ3+yca@89Iq
wizytach @fQ#C75Lx~2?_NV3HtyT
wizyte )B)Zq@%h~k1obEa|LqCx
wizyty `u_{-?j7z20^A1(^6D7#
wlaczcie ^yMK4>=o)C;P&|b-{<z{
wlaczyc >=EGo6bKvm{rwFT_ZA@e
wlasciciel 7WEq3Ce`=OBqi+dG#VWl
wlasne &ma5|{tO2N1NI5;?FAOs
wlasnie 87t=5H1*)xDlh!$6Gl7<
wniosek 3m!8*&E)|m-QV%q#^JpU
wnosze _z?8@`Tqd`3l9PQ00;R1
wnuk {`vg(3iT1_3ls?uB@Gb#
wobec 7$nsf5c4YXALab`2^JSK
woda _wgVt+yev)%lH7*?d$gc
wode {O|}l;SS?2(AoSF%HQAO
wody `RFYX)Bf%k^5qZf>f!1s
wolalabym ;1BWV3?>BS4-O&&1`P(~
wolalbym 0R$Tf{r2Sa=j-+O1oi0e
wole 2FMle@deZt(((c8`P>Q>
wolne @d+6q%PsF4%**u{!{O!S
wolno 2h}Pn(g)is&CLAE*4okO
wolny `U2zl821?Q1`GEH03aa!
wolnych <n-3}Anq^G7ZUOc9QpPF
wont -3<2>`~e*d_45G^6V&bB
would `3(>R?>XE70qiZ>;q4Iw
wpisac ^YiWW`uYs*2>1dH009g0
wpiszcie ?;i361lj@U1q1UL0T&nG
wplacilam 77-j3-x>H0<L%}9<>l}4
wracam {>&)|@8kX~?C=-&66nq!
wreszcie Api>P6ZHM+2_(}Y1s>n~
wroce >)a3>+~VdI=k^)k=-U7K
wrocic Dg+V?=@$A8*Xs=9=;ra@
wrocil 1Rw4m+!O8}7UB-+-3k)t
wrocilam (e@Vc0SogF<n9&``QrKG
wrong 0OJb!0sJrj{SC|b`u`vr
wspolnego FX9ZrG|ddjF&gIt8ZS5&
wspolnoty ;T8}I;TzT({rC^+=I;pk
wstrzymac =kxI;@EQpm>f#9!_R;F}
wszyscy 4fpN_+2$1y?C|E}6z|jb
wszystkich |M&dv{s{#10uU|Q1`YcL
wszystkie `TO|+5&a?Z0`KV}9r6bb
wszystkiego 9}fQo{0|us1>*ehCLa_P
wszystkim ^4SLf_znjP+3VW<5$gNw
wszystko `wGnx2@59h+T;8n`RwZn
wtedy 1PLe$;}Yc^-0Kwk>&oQ;
wtorek {`(L64gLN13j+`Z`v?sa
wtorku 2oe??*&_QH*wzo))935i
wujek >+Bix{2kaC^Ux0f1nd0f
wy {2KY<6Vm$L78dO-9UA>A
wyborczych 5Eb;^8v^|12od%c3j8Mo
wycene >h&T2>?i&V^X?S*_vz)?
wychodze `|%Rs{O#}Q`49vY0|Np8
wycieczke FYyy6=n?oF%hebE%EI^L
wycofac _5S+)`~UdY^$H6A_!bid
wycofuje 2J!Og3=RtX5((@A1_%ik
wydzwania 3Gx~m&J^1v#qTiy*TCEQ
wygasl {`e022kGMi{0I3K1@GVK
wygasla ?CA*Y{`2(m0Sn~=8vXMH
wygralam @%|?#*(c8<)Y}{0)#BFV
wyjazd 5&0}3*7@cY*zFVR;^Ec-
wyjezdzam 7W^7A!wc9a-P#7w;osKi
wyjsc AR^fm5*Hu;59%P>2p$>$
wykasowac _bl-O5fB0U2?h!I@CFR$
wykasujcie C=CYiAKLcs6d>jO{TUe|
wykreslcie 3HBQM01@2z3jqEC@fQUC
wykreslenie _3QNc`4Qw3@ADz><>B?)
wykreslic 4)Es{*YGs{{s96D>+$sV
wylacz `V0Z#5B%i*DGKuv0TLbY
wylacza Jkk{M`|BUe=K%Hn^c4au
wylaczcie _w69&7y{<`7z_jp4HPBv
wylaczenie 63;ctGRoS~9XABwE+RM`
wylacznie _!t)-+!WP2%i$v8*4ymn
wylaczyc 1n1)R^Y{n@0{RF52Kw+8
wylaczylem 4*u^b;ujkk?%xsh=<xLE
wylaczyli @d5q=`4Jlj?)?_?1M&v$
wymazac 86MQ*73>lC0VLuFDh34%
wymiana $?*yG3Nr8<;NKSr;^5)$
wymiotuje 4&Nas*E-lW$k8J6$<NT&
wyniki {tqPz_af^Z=i?yt-Qn5U
wypad 3)vy(3-ICm?ib1&5e5w+
wypadku 7uXyB^!5Js?FthI=ne=U
wypadlo <_QW7{2=Tc^yCir_zDI5
wypisac 9Pa}T9p4Be{QLO#A@ctd
wypisal ;Q0<A@e&XW1=|Vl_VniD
wypisalam Aq5!U4EF^X1{&A!4+at;
wypisalem ^%49#%NO}L%hCYg;mXg|
wypisania 3B?xY8v*_E8VmCHGXfM1
wypisanie CFdUB73~G}5gzc<3>+gL
wypisujcie -0cJ(z$C&p$>1UC*1x^t
wypisuje {SO2H_YwU969EJOBMJ-I
wypisywac ;^!<A%Q)L9yUQx)*S*B#
wypisz 8UP3#=m`504E_}G>-Z4n
wypiszcie D-tQ&81&rP1~uOt>JKC>
wypisze 6%XPJ1Q8Z53<2`>7V-%j
wypowiadam 9P<&`Bkcg+12Gc*HWdXG
wypowiedzenia +A0_f<Qw!D^7SnH_1*Fa
wypowiedzenie _Uj7|5%K#0=>y*x3it8$
wypowiedzialem |MCq04FUW1`2p-A^7r-a
wypowiedziec @fHv!;ws-B<=qtX-Rtr2
wyprowadzam 4DJ^Z)fEL3=Jo;_?(+5z
wyprowadzil 1myzi2@(Yc0P*?*1|tLW
wyprowadzilam 6!HA<BJT(53lHiZ3o0k>
wyprzedazach 7zhgf4)EjZ{21#V?GhFe
wyrazam ^ZWxI>p9^b{^<EI;^6in
wyrejestrowac -30Ip6A<VK{`d#~=KuKp
wyrzucac 5#S^N>H_Nb=@JeU?+En=
wyrzuccie 9UTDQ659gd6eI2o4j3W_
wyskakuje 3IHY`(k$g9($gp2)8gFl
wyslac ($zf+{qgn|+wANb=JVJO
wyslal $r%Pa%uCQZ*~LA@+uXL^
wyslalam +XeFX6B_#K4G|9^@&72_
wyslalem 1KR2Q58V;)0T>_}2>|cl
wyslane *AyBH@hI6E@#ZA_+w9%k
wysle +42W5>g@gp_1-Jq<MHX(
wyslij (cKvw?i}to&Dt0A+}+XO
wyslijcie 1KBPo$tTq&<;*VY)zH!V
wystarcza *D^Bx;1Ja*`0N?*<KD^T
wystarczy -~b%%`U40A?(P&Y==Kcc
wysyla 2)Y#D3+nX!?hWEF2lfpS
wysylac _X^V@00kZX5(4Q75C9Sh
wysylacie 5!d|#_Xq77@COF~3I!Vd
wysylaj CK>18A@LLjF!A0BBO?|h
wysylajcie {_^Pm6a69c_4)`Y4*nn-
wysylam @AxDT<{%3m+}`v6?alxm
wysylania {{-X%0TdDnIqeMe0w*o+
wysylanie 5iI2n7!n%zApr5s><173
wysylke ^au+q-wrtv+TA1g_2|*;
wysylki 4*2r)BI6MP7bxHN9uX2A
wyszlo ?<V~)%Odn8*vul@)AthI
wywalcie 7X|na;vN(o`4Rj2=KSmi
wziac 4DSm81?dU<2MYD_`1}JL
wzywam 0~7oP1qKuX`v&R#76%3V
xd ArR#D4D}f6D*oLP6d@HG
y `5pK45dRVY91!ae0tgH9
yes +}Ixq?;Pbb(%&l&*y!8#
you 6$1_k;Og%4;|mQ1^!o`N
your 2Q0r7-Ua6zA_WNA1N#l>
youve 0s;8yG}QF@AsY$qA}IC#
z 1K#wz{q`K{|Ni+c{RRdZ
za _VMcj>+v1x>G=5z0ssR2
zab ^5{Pr+$_{A(&04#+~>>a
zabieg {|yZJ@%;7&`4u7h{od;L
zabiegu ^%?p90Ra5v4Ezo27WMe_
zabierzcie 2khbr7zr8({pbw&{rThV
zablokowac )8+LA<_i@C-Rd?J%<KNy
zablokowal <>~bR<PjbR?CuN)>*W3N
zablokowalo @&Y6_=Mw@Q<nj&f{nygo
zablokujcie 6X^9e*a<1`$>s|s;mPa~
zabrac `}Qa?-u~_{>--<}@Z9s^
zadam _yYj)_7wC3;{N|5@#h5<
zadanie 5EMB2_xa}l=p*U{-3b2;
zaden -4F)~7!2nc`SK9$|Md0v
zadna 0Vm}K8|)eS6dd&s6%+aq
zadne Ci^1L2J!mu12)+g4-5w(
zadnego 3={Y97X14a3j^{79R&gY
zadnej +#2%p2P4k{5Blr?4hZz@
zadnych F5w^VHRuu53?J|)ASNax
zadnym FA4kGDdh$47bMji9~lZX
zadzwon _WlRz{T~7OBm)uh_x<nV
zadzwonic _TmH{-~0CW?eGcw-|zJ8
zadzwonie 7vtpSD(4R96#Vxm8Ve2e
zadzwonil _T&g0;}PT<+3fra>*MM0
zaglosuje 2jUb2<OTo@;sFN)=l0_B
zainteresowana -UQ<d`3w*K3i%Z6{{{i(
zainteresowany 6y6-@1?3RY3>NniC<6HM
zajec @D>~O{15j33h(w1=nDV!
zajecia 90na6-468-_Ur)v=I`zC
zajeciach @&^X*1pD*s5EB#c@FW5j
zakaz _aPA*&om4u&DILxwcGK}
zakonczenie (*yGi*BtvH;oA-t>e|5H
zakonczona ))_4V*&y6A+sP&K<KV&C
zakonczyc |J@e^|MVyU0SW>KBI_3a
zakupow @8l;L%p3p@&G;@40@~r^
zalaczniku `tbVn0|ol@{|yEL3;G@P
zalezy >)jCY)Die6@ZTN!-0R%_
zamawialam {n;c9<rvQs&+r!l+~VKn
zamawialem >h})t1OxZ(@c0P=@&otn
zamawiam <QWkY*$?^&_v{w$=>6p5
zamiast ^#~0m=?w1&<?ROG^7H=r
zamierzam <rMeSCHdsy4;LK%78xb}
zamknac ?&K>K;3MNU)6^W=-M`oJ
zamknieta 4D}cP56=(z_z>Rp3G3wo
zamkniete @#r2G^$_bG@9`%A=kNFk
zamknijcie =llHl{rvp)_Wt|@`1twl
zamowie {?8^Lvi{3Fv)Dw=)WyBk
zamowienia EydK(3h4{k`1k=EED8=J
zamowienie 2L%u#?hpPa@9r|=^5E_Q
zamowieniu _37H`3<UxF{sRUV{{sdD
zanim 4mIKU9Q_IRBq{Cl9uyb^
zapisac >Esas<plB(?eX~&=Jy8w
zapisal `RnodBIfec1}YpZC=d|y
zapisala IV1wz_~r7~BO=)-4kkb<
zapisalam ?(*{%^APYS@%$z7^!MuG
zapisane -U|%;8v*?P6(t2G1P}WG
zapisanego +V=}J<TL^?)6W?o>D1=a
zapisywalam 8~phJ2j&132=ws#1o!;)
zapisywalem _6z3y2QCWnAr1NG@dx(n
zapiszcie 1@0vp(=6g9-Q+Cx*51?(
zaplace `vVgh>Lcq9@8cK>=-uB2
zaplacic ?*S0?05j+&^Ys}3=<ERR
zaplacone 82}U$@)6-E;Poii<lXJ-
zapominam {|_)O<SOVO*Y+{p=En5l
zapomnialam _4_g};27j7;^!UJ-QMdG
zapomnialem =kX0C**WSe@Zc`m+t2Um
zapomniec 7616~9_b6^9~k>49~kNC
zapomnijcie 2of6wAIjqg_6hIY69V(|
zaproszen 3>)<EBK7YEAQtoc8Z{jX
zaproszenia 5$z)S=kfO73kUcb1O^2T
zaprzestac 4Ey5h4EGK26&mf`1{os@
zaprzestania 1sv@G@aq8k1^(a^0~HVn
zaprzestanie @9FRh>K!8#7UkXu@dWSw
zaraz +$Hk@3l`)P0q+~$`1Azp
zatrzymac {tfaf@b)JT_1NPD@a@s!
zatrzymuje {PZOU+b-f2)a?`S>fPY|
zawracac @!t;$+Y}xZ@#hoh?%n6-
zawsze Ao$}7Fx^4o2JF}W9u)Q`
zbedne ^!^k53;qHF2o3EF5dseb
zdanie 6yY!})D`nDyv#D-#l^|h
zdaze 6!jM+;|JdA@9h}e@YdV&
zdejmijcie 80FpVI_(DOAuss<Bpe$9
zdjac 1mYt0?jisC2lE=}?f?Gh
zdjec {sIUB1_JjT67mlZ4*~iC
zdjecia 3<n-F-X8K8-RKkW+{)GT
zdjecie J^vyV(bg8x>?plG=@KC#
ze 7wQ@3`P$*d0}uuB>=6(7
zebraniach JV*ZJIpN#&GB4Kp4kkA<
zebraniu *!>Uz@E8#!{^kiN?D_rh
zeby 0ubHs72`MbAQIv_7ZMT_
zebym `27C>^dtN!^Y{_#`4k8A
zebyscie 3Plm_8teMy5C+vJ5;74N
zegnam IWhg!C*sc3A}+!&CoU=_
zero 1Lgw}75?=882K8|?j9Q$
zeszlym 1rQM2H1EguATQwjD<cN`
zgadza ?D#1V<`?xO*3KIM+TGpi
zgadzam ;PV9w@$cs#2h;-o72+2(
zglaszam `t<Sb694S)76TO%_7x24
zglosic 2_6_C>GIMS^WGZh@9FdU
zglosze 3)uYXEb<1>C?@~@9VZnJ
zgoda 5fSDk(dQ)(<o53j=Hd4N
zgode |0M13^8@%n_~P=>_wYe1
zgody 04DLw84=^;7ANln{1g24
zgodzie 1l{J^5%oOfA^YhZI~4#0
zgubilam 2LtRN#2Wn$-O(%c%-#qi
zimna 2^R+-;Th!`@!}lZ_2%*K
zl D(x6M;{*-?_5uIm{RqqL
zla 3;z2i-1jBw;MV^O;p7k>
zle 0uv7e4g2Z*9`GRK`3DC9
zlecenie 0p=_4_~#n^>-HiO4eR#v
zly 6&LjS5b+D|911hd0Vf<C
zmarl 3GnRyANVEV8~*VD2?-4p
zmarla A21~35aIjj3?SkU4;3mC
zmian *8>jx_ZaE@>gNvm+2+jM
zmiana _wyA4<uB<$;M)iW?B~|}
zmiane 6#*I;^bO%2*5(x9^y%XH
zmiany 4gC-95ZV^|01C_g5dQWK
zmieniam =?VD@`4I>J>gogO0sjuu
zmienic 2IvkS1|s4b?fCc;_1_Tu
zmienie <qGok83+Rf9s}qS6AvK)
zmienil 4hj|w_!{#R+4U3i<?#{f
zmienilam {{sW~?g{%4<?aso{r3p{
zmienilem )AIV~{u~Da`{)A~`||?P
zmienilismy 2pj1A^!5wx2_Etc1_>Jo
znac G1~GQ0Neu&{r~0V6%rUc
znaczy 9^@z+@+bH;+Uo-S+Tqsx
znalazlam 2niD{@hk2c)#n?}+STFz
znalazlem +Uy7z{sG(@`12gu=-&D7
znam 3@OOwC>jG2Bpl@i92_tt
zniknac Dh?RU74hfA2qfPq3@#!e
znow `zuKo+$G8@$?P81(7?y#
znowu )%g__{twt76aOFh@Am}W
zobacze `W+Y@=QZ~k*WxAT(%aDH
zobaczenia _y-6V{s`O_{_qd(=?D7<
zona `~DIW0saOS=kfOp@cI7&
zone 8r}c;`|la>7y|4q5eyd&
zony _th;e(H-9)-QW)f<>Bt_
zosi ;PehI)gtjB;Lr05?BEIZ
zostac F7y85^Wg8@A@utm8~GI_
zostaja +9wU!><!`@>F6il;`ig^
zostaje 0}t{S^ZWk*`s)_?=m7rZ
zostal ==tXL2jmkD1@rSC1?&_I
zostalo AvOI7@C+Id8Tb?3{|NvF
zostaly 5(Fs)3<diR{N(fi=Gx2e
zostaw =im<(2Idt6^#Tyz6Ylxo
zostawcie _tpsf_xBy=?+oe^`U2$i
zostawiac >+TvB=KK~8)%76@=-cMj
zostawiam *!wsA01)*M7x5bO;sVs!
zostawic 2mR_J{RkWt`R?Nl8S4D%
zostawil `^yv}?gcOK?%F2T{O9Zq
zostawilam *7*q=?Gz6i?CKK&?APD-
zostawilem =jILn+9CxO*wrfI=hxuo
zrezygnowac B=#%-3Fip&@DA=H_ZJ8t
zrezygnowal 3IGNd<p%vF;^r;I*X8T|
zrezygnowalam `19%b@f!CB`uGGV1_}8G
zrezygnowalem =Jp2s`R4c#^8)e)5&rJ>
zrobcie 6Aa(!2>}A`A2RPE9TpD~
zrobi 00jsC@)Ozw^8O9!@bCfl
zrobic =MoUu1q=WD_WAk`<OTT)
zrobie `u8CN0sII4?B@;o^X=&t
zrobilam @)7|b5(yFo{`Msg^$!N_
zrzuty 5Aqr--~#Ib-qYsI-q+I%
zwolnienie _t7m6<Jler+~N}J@8RJ3
zwrocic BLWU6;{E*(<m@2Z@9ezo
zwrot 00tx|-VEI+%F!d(-O$+b
zwrotu {0bl74F>T4022%c0Qk)S
zyc D)9&1AlBXV6)58E9U>$*
zycia A0*o`4FU)U1M=|I0|p5r
zycie 4FNR{=oaE0=-mX`;P(L$
zycze @DbSdB^&Ys3-;{xGYS>x
zyczen 7!)1$+yDLX<O2H+(+TY*
zyczenia 3Cj`#`0qCK==cUC?E=~r
zyje KoIEL9pE1DANSoAB`r2P
"""

WEIGHTS: Final = """
-30 RESTORE
-25 =bias
-22 bylo
-21 >
-18 dzwonic takie
-17 CEASE nowy przestaje
-16 wypisywac
-15 AFFAIR konca moje stary ta troche wysylke
-14 15 czesto czy dzieki lubie nikt podalam ponowne razie sprawie
-13 .+a CEASED NO+CEASE cofnac jednak kod mial nie+CEASE nikomu pana pani pierwszy pies przestal
-13 pyta reklamacje smsa tresci
-12 ,+HOW adres bo chodzi dostalam duzo dwa godzine grupy jutro konczy na oferte powrotem
-12 przestawajcie rezygnowac tej telefonu wiadomosc znow
-11 AFFAIR+, AFFAIR+> bez by czemu dawajcie dwie hmm inny jestesmy kawe kodu mowil ogloszenie
-11 padl polowie prosi the toba wisi wylacznie zakonczona zdanie zostawilem
-10 "+, ,+ASK ,+co BOTHERS CONSENTED MISSED WRITE brakuje byl byly czwartek dal dlug dobrze
-10 faktura from imie kto make mimo moge mu ostatnio pokoju poprosze potwierdzam powiedzial
-10 przeciwko rozmawiac tekstow ten trwa tylko wczesniej wole wyslal zabrac zamowie
-9 .+RESTORE .+ok HOW+WORD RELATIVE a boje byla chodzilo daj dam do+LIST dopiero faktur in its
-9 kiedy kosztuje krotko ktos mowi najpierw napisalam nia nikogo no on online ostatniej pasuje
-9 piszecie+> poczte pod podawac pomylke przestaly przesylac przyjezdzac rabat recepte remont
-9 rezygnacje robic sasiad siostry skad smsie stalo szczesc szukam tata te telefonem teraz
-9 usunac wczoraj wyjezdzam wypisujcie wyslij wystarcza zamiast zapisalam
-8 , ,+WANT .+skad .+tak 16 HEY+ktorej NO+HOLD anulowac autobus boli bon boze brac brama cos da
-8 dobra dosyc dzwonic+, en.HAHA gazety is jednej karte kojarze kolega koncze maz miala
-8 mieszkania napisal nazwisko newslettera nie+HOLD nie+MSG niechcacy noc normalnie nowe numery
-8 o+ktorej odbiera odbiore odkad odpisze osob oszustwo pesel piatku podac podstawie
-8 przepraszam przypomnienie przyszlo recepcji rejestracyjny robimy sasiada sasiedzi sie+z
-8 slysze szkody taty texts ty tygodnia umowa w+sprawie wcale wolno wstrzymac wszystko
-8 wypisalem z+powrotem zapisanego zapiszcie zgadza zgubilam
-7 ,+smsy .+juz 1 18 ? ASK+nic BUSY HEY+ale HOW+REMOVE KIND+> LIST+AFFAIR NO+BOTHERS NO+WORD
-7 THING THING+> WRONG YOUSEND+> aplikacje auto bede bede+> biore caly cena ci dlaczego do+zlej
-7 domu dopisac druga drugiego duzo+tych dziala en.DAY en.VOC+ale enough for for+en.ME
-7 for+en.TAIL for+me godzina godziny has how it jak+REMOVE jak+WORD jest jeszcze+NO
-7 jeszcze+nie kodem koszyka kot macie+nic maj mecenas meza miesiaca mieszkanie mowila musicie
-7 na+MY na+to naprawe nic nie+BOTHERS nie+WORD nowa nowego oczywiscie oddalem odstawic ok
-7 ok+ale or paczke panstwu paragon podaje podam polisy polubiono poprzedniego pralka prosimy
-7 przedluzam przekazecie razem sie sie+NO sie+na sie+nie sniegu sorki sprawdzic swoja szpitalu
-7 telefonow thank to+YOUSEND tym ubezpieczenia w wieczorem winda wolne wtorku wyszlo z+AFFAIR
-7 zablokujcie zapomnialam zatrzymac zatrzymuje zlej zmienilam zosi zostawilam zwrot
-6 ,+SEND ,+WRITE .+> .+ASK .+REMOVED .+WANT .+chyba .+daj .+en.TAKE .+ile .+jak .+troche 21
-6 ?+NO HEY+ponowne HOW KIND+od MSG+, MYSELF+sie NO+bylo REMOVE+mi REMOVED RESTORE+MYSELF
-6 RESTORE+do RESTORE+mi SEND+THING SITE THING+NO UNSUB+mi WANT WITHDRAW+REMOVAL
-6 WITHDRAW+rezygnacje WORD+mi a+NO a+nie alarm anuluj as at bardzo bedziemy bilet can ciagle
-6 corka corki dlatego do+MY do+konca dodac dokladnie dole door doplacie dosc dostawach drugiej
-6 duzo+MY dziala+, dziekujemy en.HEY+ale en.OTHER en.TIME en.VOC formularz glowa gosci grzywki
-6 haslo jakas jedna jesc kazdej koniec licznika listem listy+AFFAIR mala mi+sie mialam mieszka
-6 musze na+liscie najmu niczego nie+bylo nocy nothing o+ponowne operatora piatek pierogow
-6 pisze+do poczta pogrzeb poleconym pozdrawiam prosze prosze+do przed przekazac przekaze
-6 przez+NUMBER przyjmujecie przyszedl przywrocic pytanie reke sama skonczy skreslcie slowo
-6 smialo starych swiat tabletki taniej that ulotek umowie usunelam usuwajcie uwielbiam weekend
-6 wszyscy wygralam wykreslenie wyniki yes za+czesto zainteresowana zakaz zakupow zamawialam
-6 zapomnialem zdjecia zla zony zostawiac zostawic
-5 * ,+BUSY ,+KIND ,+NEED ,+a ,+ale ,+bede ,+ma ,+wole .+PARCEL .+duzo .+dzieki .+en.HEY .+hmm
-5 .+na .+odblokujcie .+podalam .+potwierdzam ?+nie AFFAIR+na ASK+do CREW DELETEIT+sie
-5 DELETEIT+z DISPATCH+THING HOW+wypisac KIND+ASK ME+w MISSED+THING MORE+, MYSELF+MSG NO+MSG
-5 NO+MY NO+REMOVE NO+SENDS NO+do NO+en.MESSAGES NO+en.SENDING NO+en.TEXT NO+lubie NO+przestaje
-5 NUMBER+prosze REMOVE+z REPLY+> SEND+tylko SEVERAL SITE+, SITE+> THING+na THING+nie
-5 WANT+rezygnowac aplikacja automatyczna automatyczna+> baner bazie blokiem cancel cebuli
-5 chcemy chodzic chyba chyba+NO chyba+nie cofam czemu+NO czemu+nie czynszu daj+spokoj day
-5 do+MSG do+smsow do+was dobry dodanie doplacic drugi drzwiami dzien+> dzis dzwonil en.DAY+>
-5 en.NEG+> en.REPLY en.YOU farby for+en.BEFORE for+en.VOC fotel fotowoltaike friday glos glowy
-5 haha ile+kosztuje ja+ASK ja+WANT jak+DELETEIT jak+UNSUB jak+nie jak+wypisac juz karnet
-5 kawe+, kazal kierowca klucz kontakt kto+wam left lipca lokalu ma+MORE ma+juz martwic
-5 mecenasie meczy mi min mojej na+razie nam nasz nasza nazwiska new nie+MY nie+REMOVE
-5 nie+SENDS nie+do nie+lubie nie+przestaje niestety nowym numery+, odbierze odbioru+,
-5 odblokujcie odezwijcie ogladac ojciec operator ortopedy oszusci otwiera ow paczka pan papier
-5 pieknie pisz platnosc podpisze pomylilam poniedzialku ponowne+dodanie powiadomienia pozew
-5 pozniej premium prosze+DELETEIT prosze+RESTORE przelew przesada przestali przez+telefon
-5 przyjechal przyjmuje przystanek przyszly psow pytac rezerwacje roweru sadu sali skladke
-5 skonczylam smieci spi spokojnie stan szpitala sztuki szybka takie+KIND takie+MSG telefon+ASK
-5 telefon+prosze tell to+ASK to+piszecie trener troche+za two u ubezpieczen umiem umowe
-5 w+polowie wchodzi wielkie wizyte wlaczcie wniosek wode wracam wydzwania wykreslic
-5 wystarcza+> wysylacie wysylam your z zab zablokowac zablokowalo zadzwonil zakonczenie
-5 zamknac zamowienie zapominam zdjac zgode+na zostaje zostawil zrezygnowal
-4 ,+0 ,+bardzo ,+chce ,+cos ,+czy ,+da ,+en.DAY ,+jestem ,+kto ,+nie ,+nikt ,+odbiore
-4 ,+pozdrawiam ,+tamten ,+ten ,+wiecej ,+wypisywac .+. .+MORE .+RELATIVE .+SOTHAT .+en.THIRD
-4 .+en.VOC .+jednak .+jestesmy .+no .+padl .+pan .+polubiono .+spokoj .+tata .+usuncie
-4 .+wyrazam 17 ?+ASK ASK+DELETEIT ASK+en.SUBJECT ASK+go ASK+na ASK+rezygnowac ASK+usunac
-4 ASK+wstrzymac BUSY+> CEASE+sie CEASED+do CONSENTED+, CREW+> DISPATCH FAMILY GET+KIND
-4 GET+wasze HEY+godzine HEY+tym HOW+DELETEIT HOW+STOP HOW+UNSUB HOW+ZERO HOW+koniec
-4 LIST+chetnych LIST+na ME+SEND MSG+MSG MSG+od MSG+tylko MY+RELATIVE MY+od MYSELF+NUMBER
-4 MYSELF+STOP MYSELF+pani MYSELF+poczte MYSELF+smsy MYSELF+telefon MYSELF+tez NO+pasuje
-4 NO+przestawajcie NUMBER+? RECEIVE+KIND RECEIVE+wasze REMOVED+do REPLY RESTORE+> RESTORE+MSG
-4 STOP+na THING+. WANT+KIND WANT+niczego WANT+zgode WORD+REMOVAL WORD+rezygnacje WRITE+>
-4 ZERO+smsa ZERO+was a+WRITE a+en.FEEL a+ty a+zostawcie ani+jednej antka aucie automat bez+was
-4 bog bol brakuje+MYSELF brakuje+mi cale calej chce+rezygnowac chetnych chetnych+na
-4 cofam+REMOVAL cofam+rezygnacje czekam+na czy+mam czym da+sie dab date do+AFFAIR do+HOW
-4 do+THING do+en.SUBJECT do+kiedy do+odbioru do+tych dokumenty domofon dostawac+wasze dwa+razy
-4 dzwoncie dzwoncie+, en.BADMSG en.BADMSG+, en.I+WORD en.I+en.BEFORE en.I+koniec en.NUMBER+do
-4 en.OTHER+> en.PULL en.SENDING+, en.SUBJECT+en.BEFORE en.SUBJECT+koniec en.WANT esemesy
-4 firanki firma glosowa go+DELETEIT go+WORD go+usunac godzine+> gruz gryzie gwarancja
-4 hydraulika i+WORD i+en.BEFORE i+koniec interesuje istnieje ja+chce jak+NO jazdy jednak+ASK
-4 jest+> jestescie jutrzejsza kaloryfer kamien kazdym kiedy+> kliknelo klucze kochani kolejki
-4 kolor komunii kto+pisze kupuje lazience ludzi mi+NUMBER mi+na mi+telefon miejsca milego
-4 mleko mnie+SEND mnie+w moja musisz na+CONSENTED na+THING na+kawe na+ten neka nic+NO nic+nie
-4 nic+przeciwko nie+pasuje nie+przestawajcie nigdy nikt+MYSELF o+godzine o+tym obok
-4 oczekujacych od+lat odlaczyc odpisywac odwolana oknem on+en.MY otwarta paczkach pakiet
-4 pani+NO pani+nie parkingu pasuje+> pewnie pewno pierwszy+raz pilnych pizzy pociag
-4 podalam+NUMBER podalam+en.NUMBER podalam+numer pogadac pogadamy polsku polubiono+> poludniu
-4 powodzenia powodzenia+> powrotem+RESTORE prawko problem prosze+> prosze+pisac prosze+sie
-4 prosze+wstrzymac przepisac przychodza przyjade przysylac przyszlego pytalem raty rezygnacja
-4 rezygnowac+z robie rozmiar samochod serdecznie skreslic smsem snieg sobote spac spod sprawa
-4 sprawach stalego starego start stracilam swieto szwy takich+KIND takich+MSG
-4 takich+wiadomosci tamten te+wiadomosc telefon+> terminach terminu them to+MY to+NO to+SENDS
-4 to+THING to+jeszcze tutaj tydzien+temu tylko+do uciekl uczulenia uczulenia+na ulicy usunac+z
-4 usuncie w+LIST w+bazie w+kazdym w+tej w+zalobie wcale+MYSELF wcale+NO wcale+nie wczesniej+,
-4 wesele wezme wezwanie whatsappie who wiadomosc+> wiadomosci+od wole+MORE wole+juz wrocilam
-4 wtedy wycene wycieczke wycofuje+, wyjazd wylaczylem wymiana wymiotuje wypisal wypisywac+>
-4 wypisywac+sie wypisz wyrazam wyrazam+zgode wyskakuje wyslac wysle wyslijcie wysyla+MYSELF
-4 wysyla+mi z+newslettera z+systemu za zabierzcie zablokowal zadzwonic zalezy zalobie zasypuje
-4 zawracac zmarl zmiana znalazlam zobacze zostaja
-3 *+na ,+DISPATCH ,+MISSED ,+SEVERAL ,+bedziemy ,+biore ,+brakuje ,+dlatego ,+en.BEFORE
-3 ,+en.NEG ,+jedno ,+jest ,+juz ,+mam ,+nawet ,+nic ,+no ,+pani ,+pies ,+piszcie ,+poprosze
-3 ,+prosze ,+stary ,+ta ,+uwielbiam ,+wczesniej ,+wiecie ,+zapomnialam ,+znalazlam ,+zostaje
-3 .+BUSY .+GADGET .+ME .+MYSELF .+byly .+chetnie .+cofam .+czemu .+dawajcie .+en.REPLY .+jakas
-3 .+kod .+kolezanka .+kto .+ktos .+link .+maz .+mnie .+nie .+operator .+ostatnie .+pierwszy
-3 .+prosze .+przestalo .+spokojnie .+sprawa .+starczy .+te .+uwielbiam .+wcale .+wiadomosc
-3 .+za .+zeby .+zgadzam 0 0+> 0+min 0+to 16+> ASK ASK+CEASE ASK+KIND ASK+MSG ASK+REMOVE
-3 ASK+THING ASK+WORD ASK+en.I ASK+i ASK+podac ASK+sie ASK+skreslic ASK+sprawdzic ASK+uszanowac
-3 ASK+wykreslic ASK+wznowic ASK+zabrac ASK+znow ASK+znowu ASK+zostawic ASKED+, ASKED+tydzien
-3 BUSY+MORE BUSY+na CEASE+MYSELF CEASE+z DISPATCH+PARCEL DISPATCH+jeszcze GADGET GADGET+>
-3 GADGET+w HEY+0 HEY+KIND HEY+NUMBER HEY+SEVERAL HEY+STUFF HEY+THING HEY+en.DAY HEY+en.I
-3 HEY+en.SUBJECT HEY+i HEY+przywrocenie HOLD+MYSELF HOW+nie HOW+ostatnio HOW+pan HOW+z ME+HEY
-3 ME+RESTORE ME+o MORE+NO MORE+nie MORE+tych MORE+wynajete MSG+ASK MSG+WANT MSG+sie MSG+smsow
-3 MY+CREW MY+SITE MY+en.I MY+en.SUBJECT MY+i MY+sam MY+sprawie MY+telefonu MY+zgody
-3 MYSELF+KIND MYSELF+RESTORE MYSELF+en.BADMSG MYSELF+na NO+czytam NO+dziala NO+dzwoncie
-3 NO+dzwonic NO+en.LIST NO+en.MESSAGE NO+interesuje NO+od NO+odbiera NO+przekazecie
-3 NO+przeszkadzaja NO+przychodza NO+przyjezdzac NO+sms NO+wie NO+zamawialam NUMBER+ASK
-3 NUMBER+GADGET PARCEL PARCEL+NO RELATIVE+prosi SEND+MSG SEND+PARCEL SEND+jeszcze SEND+na
-3 SENDS+> SENDS+HOW SENDS+MORE SENDS+jak SENDS+juz SEVERAL+min SEVERAL+to SOTHAT+SENT STOP+NO
-3 STOP+nie STOP+sie STUFF+przez THING+trwa UNSUB+MYSELF WANT+STUFF WANT+WORD WANT+je
-3 WANT+znowu WITHDRAW+> WORD+ASK WORD+do WORD+moja WORD+prosze WORD+sie WRITE+na YOUSEND+HOW
-3 YOUSEND+jak ZERO+MORE ZERO+juz ZERO+mojej abonament adres+> adresu aktualny alarm+, ale+to
-3 already ananasa antybiotyk bank bateria bedziemy+en.I bedziemy+en.SUBJECT bedziemy+we
-3 bez+CONSENT bez+mojej bez+smsa bez+zgody boje+sie byc+SEVERAL bylam cant chce+KIND chce+WORD
-3 chce+je chce+znowu chcecie choru choru+, ciebie cisza+> co+z cofnac+> czas+, czekac czekam
-3 cztery czuje czy+to czynsz dalej+SEND dalej+wysylac dam+rady dla dlaczego+w dluzej do+>
-3 do+rozmow do+syna dobra+, dobrze+ze dodajcie dopoki doszlo dzialu dzieki+> dzis+, ej
-3 emeryture en.ALONE+NO en.ALONE+nie en.BADMSG+NO en.BADMSG+nie en.BEFORE+en.DAY en.DAY+min
-3 en.DAY+to en.DITCH en.ENDED+NO en.ENDED+nie en.FROM en.HEY+> en.I+SEND en.I+ZERO en.I+sie
-3 en.KEYWORD+NO en.KEYWORD+nie en.LOSE en.ME+, en.MESSAGES+, en.MY+en.CALL en.MY+en.OTHER
-3 en.MY+phone en.NEG+, en.NEG+NO en.NEG+en.NEG en.NEG+nie en.NEGATIVE en.NEGATIVE+en.NEG
-3 en.NUMBER+jest en.STOP+NO en.STOP+nie en.SUBJECT+SEND en.SUBJECT+WORD en.SUBJECT+ZERO
-3 en.SUBJECT+en.WANT en.SUBJECT+en.WISH en.SUBJECT+sie en.TAIL+, en.TAKE+MY en.TAKE+ale
-3 en.TEXT+, en.TEXT+is en.THIRD en.WANT+en.MESSAGE en.WANT+en.SENDING en.WANT+en.TEXT fakturze
-3 free glosuje glupio grzecznie him hydraulik i+SEND i+ZERO i+sie ile ile+en.I ile+en.SUBJECT
-3 ile+i ill in+en.BEFORE in+this innemu inny+> isc+do ja+sie jakas+firma jakiej
-3 jakiej+podstawie jasne jedno+REMOVE jedno+WORD jedzie jedziemy jestem+zainteresowana jestes
-3 jestescie+, jeszcze+trwa judo juz+tych juz+wynajete kanalow kancelaria kasuje kawy keep kim
-3 kliknelam klockow kodu+> kolezanka komornik krew kto+dal ktorego ktorej+THING ktos+MYSELF
-3 ktos+inny kuba kuchni kwota lek lekow leze licznik liscie+AFFAIR lubie+, ma ma+MY macie+MY
-3 maila make+en.VOC malowanie maly mam+nic me+, mecenasowi mi+MSG mi+pani mi+smsy mnie+RESTORE
-3 moja+RELATIVE mojego+SITE mojego+telefonu mojej+CONSENT mojej+sprawie mojej+zgody month
-3 na+SEVERAL na+dzis na+maila na+moim na+nic na+niego na+te na+was napisalem+STOP
-3 napisalem+WORD napisalem+en.ALONE napisalem+en.BADMSG napisalem+en.ENDED
-3 napisalem+en.KEYWORD napisalem+en.NEG napisalem+en.STOP napisalem+stop napiszcie need
-3 newsletter niczego+przez nie+czytam nie+dziala nie+dzwoncie nie+dzwonic nie+interesuje
-3 nie+od nie+odbiera nie+przekazecie nie+przeszkadzaja nie+przychodza nie+przyjezdzac nie+wie
-3 nie+zamawialam nigdzie normalne normalnie+> nowe+> numer+? numer+do numer+jest o+0 o+KIND
-3 o+ME o+MYSELF o+NUMBER o+SEVERAL o+STUFF o+THING o+en.DAY o+mnie o+przywrocenie od+kogo
-3 od+tygodnia odbiera+> odbieram odbioru oddalam odpisala odsylam oferta on+the only open
-3 opinie osobe osoby+> ostatnie+ostrzezenie ostatnio+> ostrzezenie otrzymywania pakietu
-3 pamietam+> pieca piekny pietro pisac+tylko pisalem+ze pismo piszecie+HOW piszecie+jak
-3 piwnicy plakat platne plocie plotu plotu+, po+0 po+16 po+SEVERAL po+en.DAY pokoj pokoju+>
-3 pomylilem pomylke+ASKED poplakalam poprosze+HEY poprosze+o potrzebuje potrzebujemy
-3 powiadomien+na prezent prezent+, prezentu promocjach promocje prosze+MSG prosze+REPLY
-3 prosze+SEND prosze+UNSUB prosze+go prosze+sprawdzic prosze+uszanowac prosze+wykreslic
-3 prosze+wyslac prosze+wznowic prosze+zabrac przedluzyc przekaze+> przekazecie+NUMBER
-3 przekazecie+numeru przepraszac przepraszac+, przesunac przeszkadzaja przez+pomylke przydaja
-3 przyjmiecie przystanku przyszla przywrocenie pytania rachunku rezygnacje+z robic+> robota
-3 roku+> rozmow rzadziej sadu+, sasiadki sie+> skierowanie skonczylem skonczyly slysze+.
-3 smsa+, smsa+z smsami+HEY smsami+o smsom+> smsow+en.I smsow+en.SUBJECT smsow+i smsy+ASK so
-3 spokojnie+, spolki sprawa+zakonczona sprawie+, sprzedazy srodku stalo+> stanie stare still
-3 stop stop+NO stop+nie strona stycznia swietach syna szafki tak+ale taki te+wiadomosci
-3 telefon+na ten+sam teraz+w terminie terminy text to+REMOVE to+en.MESSAGES to+en.SENDING
-3 to+en.TEXT to+en.VOC to+en.YOU to+kiedy to+moj to+nie to+prezent to+prosze to+u to+wy
-3 trening trzymac tygodnie+temu tylko+w tym+smsom ulotke umie uszanowac+> w+MY w+SITE w+domu
-3 w+piatek w+sklepie w+sprawach w+zalaczeniu wam+MY was+MSG was+ZERO was+en.MY wasze+promocje
-3 waszym+smsie wcale+ME wcale+mnie wczoraj+, when wiadomosc+HEY wiadomosc+o wiadomosci+ASK
-3 wiadomosci+prosze widze wiecej+, wiecej+NO wiecej+nie wiem+> wisi+> wody wplacilam wroce
-3 wrocil wszystkich wynajete wynajete+, wypowiedziec wyprowadzam wyrzucila wystarczy+> wysylac
-3 wysylac+THING wysylke+smsow wznowic wznowic+> z+NO z+SITE z+choru z+grupy z+mojego z+nia
-3 z+ogloszenia z+smsa za+MSG zabierzcie+ME zabierzcie+MYSELF zabierzcie+mnie zablokowala
-3 zajecia zalaczeniu zamawialem+> zamkniete zapisac zapomnialam+THING zaprzestanie zasypuje+ME
-3 zasypuje+MYSELF zasypuje+mnie zdania zdania+> ze+en.TAKE ze+tak zglosic zimna zl zmian
-3 znaczy znowu+GET znowu+RECEIVE znowu+dostawac zostaja+> zostaje+> zostawcie zrobie zrzuty
-3 zwolnienie zwrocic zycie
-2 % ,+MSG ,+boi ,+czekam ,+czytam ,+dopiero ,+dzieki ,+en.MY ,+it ,+jednak ,+jeszcze ,+jutro
-2 ,+macie ,+mial ,+mialo ,+musze ,+myslalem ,+oby ,+ona ,+pisze ,+pogodzilismy ,+polece
-2 ,+potrzebuje ,+przepraszam ,+przez ,+przyslijcie ,+skad ,+smsow ,+spokoju ,+wasz ,+wcale
-2 ,+wrecz ,+wtedy ,+wyjezdzam ,+wysyla ,+wysylajcie ,+wysylam ,+zablokujcie ,+znalazlem .+"
-2 .+CEASED .+CREW .+MISSED .+NO .+SENT .+SIGNED .+UNSUBBED .+ZERO .+anuluj .+auto .+bank
-2 .+boje .+brakuje .+chcialabym .+ciagle .+dalej .+dobrze .+dodajcie .+dostalam .+dosyc .+ej
-2 .+en.DAY .+en.KINDS .+en.MESSAGE .+en.NEGATIVE .+en.SENDING .+en.TEXT .+kochani .+kontakt
-2 .+kupilem .+lista .+macie .+milego .+moge .+moja .+mojego .+nic .+niechcacy .+nikomu .+nikt
-2 .+on .+ostatnio .+paczke .+pana .+pies .+plakat .+po .+pralka .+prenumerate .+promocje
-2 .+przegralismy .+przelew .+przestaly .+przestan .+przyszlo .+skasowalo .+skonczylam
-2 .+skreslcie .+stary .+szczesc .+szkoda .+szukam .+ta .+text .+why .+wlaczcie .+wole
-2 .+wypisalem .+zadna .+zakonczenie .+zapisalam .+zapiszcie .+zgubilam .+zmienilam .+zostaw
-2 .+zostawcie 0+ASK 0+STUFF 0+osob 15+. 18+, 18+> ?+BUSY ?+WANT ?+czekam ?+prosze
-2 AFFAIR+AFFAIR AFFAIR+HOW AFFAIR+online ASK+RESTORE ASK+UNSUB ASK+dzwonic ASK+je ASK+moj
-2 ASK+napisac ASK+przysylac ASK+te ASK+tej ASK+z ASK+zatrzymac ASK+zebyscie ASKED+. ASKED+wam
-2 ASKED+ze BOTHERS+, BOTHERS+MYSELF BUSY+juz CEASE+, CEASE+> CEASE+ME CEASE+SEND CEASE+mnie
-2 CEASED+> CEASED+SEND CEASED+pisac CONSENT+na CONSENT+pod CONSENTED+> CONSENTED+z CREW+MORE
-2 CREW+poleconym DELETEIT+GADGET DISPATCH+CREW DISPATCH+na GADGET+stalego GET+MSG
-2 GET+powiadomienia GET+smsy GET+takie HEY+AFFAIR HEY+CONSENT HEY+MSG HEY+PARCEL HEY+co
-2 HEY+czwartej HEY+en.NEG HEY+kontakt HEY+objection HEY+te HEY+was HEY+wizycie HEY+wykreslenie
-2 HEY+zaprzestanie HEY+zgode HOLD HOLD+ME HOLD+mnie HOW+NO HOW+REPLY HOW+kupic HOW+nowe HOW+od
-2 HOW+on HOW+raz HOW+to HOW+trwa HOW+tylko HOW+zablokowac HOW+zbiorka HOW+zostawic KIND+THING
-2 KIND+prosze KIND+sie LIST+polecony LIST+rodzicow ME+MSG ME+panstwo ME+przywrocic ME+smsami
-2 MISSED+hasla MORE+. MORE+MY MORE+dosc MORE+jestem MORE+tam MSG+MISSED MSG+SENDS MSG+THING
-2 MSG+YOUSEND MSG+jest MSG+na MSG+ow MSG+smsem MSG+z MY+CONSENT MY+CONSENTED MY+corka MY+dlug
-2 MY+powiadomien MY+zony MYSELF+HEY MYSELF+THING MYSELF+bylo MYSELF+o MYSELF+oblesne
-2 MYSELF+panstwo MYSELF+przywrocic MYSELF+smsami MYSELF+tych MYSELF+waszych NEED+MORE
-2 NEED+STUFF NEED+juz NEED+niczego NO+KIND NO+UNSUB NO+brac NO+dam NO+dla NO+dostaje
-2 NO+dostalam NO+dostalem NO+en.BEFORE NO+glosuje NO+istnieje NO+ja NO+jestescie NO+kojarze
-2 NO+kreci NO+kupuje NO+mam NO+mialam NO+moje NO+musicie NO+na NO+odpisuje NO+przedluzam
-2 NO+przeszkadza NO+przyjechal NO+przyjmuje NO+przyszedl NO+pytal NO+rezygnujcie NO+stalo
-2 NO+ten NO+teraz NO+wchodzi NO+wiadomosci NO+wy NO+wymieniac NO+wypisujcie NO+wypisywalem
-2 NO+zadzwonil NO+zamowie NO+zgadza NUMBER+, NUMBER+CONSENTED NUMBER+PARCEL NUMBER+THING
-2 NUMBER+do NUMBER+konta NUMBER+mimo NUMBER+nikomu NUMBER+rejestracyjny NUMBER+wylacznie
-2 NUMBER+zamowienia PARCEL+na PARCEL+nie PARCEL+poleconym RECEIVE+powiadomienia RECEIVE+smsy
-2 RECEIVE+takie RELATIVE+> RELATIVE+ME RELATIVE+mnie RELATIVE+mowi RELATIVE+pyta REMOVAL+NO
-2 REMOVAL+hipoteki REMOVAL+nie REMOVE+? REMOVE+GADGET REMOVE+hipoteki REMOVE+karte
-2 REMOVE+prosze REMOVE+sie REMOVE+te REMOVED+ME REMOVED+MYSELF REMOVED+SEND REMOVED+mnie
-2 REPLY+STOP REPLY+WORD REPLY+en.ALONE REPLY+en.BADMSG REPLY+en.ENDED REPLY+en.KEYWORD
-2 REPLY+en.NEG REPLY+en.STOP REPLY+na REPLY+stop RESTORE+na RESTORE+wysylke SEND+CREW
-2 SEND+KIND SEND+po SEND+smsow SENDS+od SEVERAL+ASK SEVERAL+STUFF SEVERAL+osob SEVERAL+razy
-2 SIGNED+? SOTHAT+CEASED SOTHAT+DELETEIT SOTHAT+pisali SOTHAT+przestal SOTHAT+przestali
-2 SOTHAT+wreszcie SOTHAT+zrezygnowac STOP+it STOP+tej STOP+tych STUFF+MSG STUFF+na THING+,
-2 THING+w UNSUB+? UNSUB+hipoteki UNSUB+sie UNSUB+z UNSUBBED+. WANT+CONSENT WANT+SOTHAT
-2 WANT+THING WANT+WITHDRAW WANT+te WANT+zebyscie WANT+znow WITHDRAW+, WITHDRAW+MY
-2 WITHDRAW+moja WORD+, WORD+? WORD+NO WORD+it WORD+nie WORD+tej WORD+tych WRITE+CREW
-2 WRITE+PARCEL WRITE+te WRONG+osoby ZERO+dyskusji ZERO+nich ZERO+orzechow ZERO+tej
-2 ZERO+waszych a+HOW a+MY a+THING a+da a+en.NUMBER a+numer a+w abonamentu adwokata
-2 aktualizacji ale+powodzenia ale+reszta alerts alerty am an andrzej anuluje auto+MORE
-2 auto+juz badz bardzo+MYSELF basen basiu basiu+, bawil bd bd+za bede+GET bede+RECEIVE
-2 bede+dostawac bedzie bedzie+ME bedzie+MYSELF bedzie+mi being bez+nich bez+tego bez+waszych
-2 bierzemy bilet+> bo+HEY bo+RELATIVE bo+to boi boi+sie botem boze+, brak+, brata by+MYSELF
-2 byc+0 byc+HEY byc+en.DAY byc+o byl+do bylam+w bylo+na byly+RELATIVE byly+maz can+en.SUBJECT
-2 case case+> cenie chce chce+MORE chce+juz chce+te chce+zebyscie chcialabym chcialam
-2 chcialbym chec chec+GET chec+RECEIVE chec+otrzymywania chetnie+bede choc chocbyscie chodzi+>
-2 chodzi+HEY chodzi+o chwila chyba+> chyba+pani ciagu ciasto cicho co+dalej co+mi co+ostatnio
-2 cofnac+REMOVAL cofnac+rezygnacje contacted corki+, czasie czczo czemu+> czerwca czesto+>
-2 czesto+SENDS czesto+YOUSEND czesto+piszecie czwartej czwartej+> czy+ASK czy+STOP czy+WORD
-2 czy+ZERO czy+koniec czy+tylko czytam+> daj+znac dajcie+MORE dal+MY dalej+DISPATCH dalej+GET
-2 dalej+RECEIVE dalej+dostawac dane deseru dla+ME dla+MYSELF dla+mnie dlatego+NO dlatego+nie
-2 do do+0 do+CONSENTED do+FAMILY do+RECEIVE do+SEVERAL do+WRONG do+ciebie do+en.DAY do+en.I
-2 do+grupy do+i do+meza do+mnie do+nadawcy do+niedzieli do+operatora do+panstwa do+piatku
-2 do+powiadomien do+taty do+wypisania dobry+, dodac+do doktor domofonem dont+en.WANT
-2 dopiero+teraz dopiszcie dosc+tej dostaje dostaje+od dostal dostala dostalam+od dostawac+KIND
-2 dostawac+smsy dostawac+takie dosyc+MORE dosyc+juz dosyc+tych doszedl dotarl dowod dramat
-2 dramat+> dyskusji dyskusji+> dzialac dziecko+sie dzien+dobry dzis+> early ekspres em
-2 en.ALONE+, en.ALONE+do en.ALONE+it en.ALONE+na en.BADMSG+do en.BADMSG+en.BEFORE en.BADMSG+it
-2 en.BADMSG+na en.BEFORE+0 en.BEFORE+HOW en.BEFORE+SEVERAL en.BEFORE+en.CALL en.BEFORE+en.MY
-2 en.BEFORE+en.NEG en.BEFORE+en.TIME en.BEFORE+has en.BEFORE+objection en.BEFORE+phone
-2 en.BEFORE+polecony en.BEFORE+to en.BEFORE+when en.DAY+ASK en.DAY+STUFF en.DAY+osob
-2 en.DITCH+en.MY en.DITCH+en.SUBJECT en.DOESNT+en.OTHER en.DOESNT+en.WANT en.DONT+en.WANT
-2 en.ENDED+, en.ENDED+do en.ENDED+en.MY en.ENDED+na en.FROM+, en.FROM+your en.GET+en.MY
-2 en.GET+the en.HAHA+> en.HEY en.I+HOW en.I+MORE en.I+REPLY en.I+STOP en.I+WRITE en.I+ani
-2 en.I+bez en.I+cisza en.I+en.TAKE en.I+en.WANT en.I+nikt en.I+teraz en.KEYWORD+, en.KEYWORD+>
-2 en.KEYWORD+do en.KEYWORD+en.MY en.KEYWORD+na en.LIST+MY en.LIST+ow en.LIST+polecony
-2 en.LOSE+en.MY en.ME+. en.MESSAGE+, en.MESSAGE+MY en.MESSAGE+en.FROM en.MESSAGE+from
-2 en.MESSAGE+ow en.MESSAGES+MY en.MESSAGES+ow en.MY en.MY+en.EVENT en.MY+en.KINDS en.MY+new
-2 en.NEG+HOW en.NEG+do en.NEG+en.OTHER en.NEG+en.WANT en.NEG+na en.NEG+objection
-2 en.NEGATIVE+HOW en.NEGATIVE+objection en.NEGATIVE+to en.NUMBER+? en.NUMBER+CONSENTED
-2 en.NUMBER+GADGET en.NUMBER+NO en.NUMBER+PARCEL en.NUMBER+THING en.NUMBER+konta en.NUMBER+nie
-2 en.NUMBER+rejestracyjny en.NUMBER+w en.NUMBER+zamowienia en.PULL+en.FROM en.PULL+from
-2 en.REMOVE+en.FROM en.REMOVE+from en.REMOVED+en.FROM en.REMOVED+from en.SENDING+MY
-2 en.SENDING+en.FROM en.SENDING+en.TIME en.SENDING+from en.SENDING+ow en.STOP+, en.STOP+>
-2 en.STOP+do en.STOP+na en.SUBJECT+HOW en.SUBJECT+MORE en.SUBJECT+REPLY en.SUBJECT+STOP
-2 en.SUBJECT+WRITE en.SUBJECT+ani en.SUBJECT+bez en.SUBJECT+cisza en.SUBJECT+en.TAKE
-2 en.SUBJECT+nich en.SUBJECT+nikt en.SUBJECT+pani en.SUBJECT+teraz en.SUBJECT+was en.TAIL+.
-2 en.TAKE+the en.TEXT en.TEXT+MY en.TEXT+en.FROM en.TEXT+from en.TEXT+ow en.VOC+en.REPLY
-2 en.VOC+nich en.VOC+pani en.VOC+was en.WANT+to en.WISH en.YOU+nich en.YOU+pani en.YOU+was end
-2 ended fakture firme firme+> formularz+, fotowoltaiki gabinet garnkami glosowac go+REMOVE
-2 goraczke gra gra+> grupy+rodzicow grzyby grzyby+> grzywki+, he hej+, hipoteki hipoteki+z
-2 historii historii+KIND historii+MSG historii+wiadomosci horoskopow horoskopow+,
-2 how+en.SUBJECT i+HOW i+MORE i+REPLY i+STOP i+WRITE i+ani i+bez i+cisza i+en.TAKE i+en.WANT
-2 i+nikt i+teraz ile+MY imieniu+, in+en.MY in+your infolinii+, inna+> inne innej is+en.BEFORE
-2 is+en.BLOCK is+en.MY it+> ja+ZERO ja+w ja+zadnej jak jak+ja jak+nowe jak+pan jak+raz jak+sie
-2 jak+wylaczyc jak+zablokowac jakby jaki jakis jako je+ASK jednak+WANT jednak+chce jedzenie
-2 jej jej+NO jej+nie jesli+sie jest+aktualny jest+na jest+tylko jestem+> jogi juz+, juz+.
-2 juz+dosc juz+jestem juz+tam kandydat karnetu karnetu+, kartce karte+> karte+stalego kaszel
-2 katalogow kawa kazdym+MSG kazdym+smsie kazdym+waszym kiedy+STOP kiedy+WORD kiedy+ZERO
-2 kiedy+koniec kiedy+trwa kilo+> kochani+jestescie kod+rabatowy kogos+innego komendy komorke
-2 kompletnie konca+tygodnia konca+zycia koncowy koncowy+> konczy+sie kontakt+wylacznie
-2 kontaktowac konto+> kotka kreci kreci+, kto+to ktora ktorej+jutro kultury kupil kupilam
-2 kupilem kuriera kwiaty liscie liscie+do liscie+rezerwowej liscie+wysylkowej list+polecony
-2 listem+poleconym listy+na luzem luzem+> ma+moj ma+na macie macie+moj macie+na magazyn mail
-2 mailowy maja make+en.BEFORE mam+> mam+MSG mam+STOP mam+WORD mam+ZERO mam+dosc mam+ja mam+po
-2 mam+smsa mam+wrazenie mam+zastrzezen masz may me+. mezem mi+KIND mi+oblesne mi+tych
-2 mi+waszych mi+znowu mial+byc mialam+, mieszkanie+MORE mieszkanie+juz mile+widziane
-2 milego+weekendu mimo+zakazu mnie+HEY mnie+MSG mnie+o mnie+panstwo mnie+przywrocic
-2 mnie+smsami mnie+to moge+sie moge+zostawic moim+SITE moim+plocie moj+, moj+> moj+dlug
-2 moja+corka moje+NUMBER mojej+zony moze+pan mozemy mozesz my+en.LIST my+en.MESSAGES
-2 my+en.SENDING na+0 na+> na+ME na+MYSELF na+SITE na+czas na+czwartek na+dole na+en.DAY
-2 na+firme na+imie na+kartce na+mnie na+noc na+nowy na+parkingu na+pielgrzymke na+stary
-2 na+szczescie na+tej na+wiadomosc na+wiadomosci nadal+WANT nadawcy nadawcy+, napisac+HOW
-2 napisac+jak nauczyl nauczyl+sie nazwisku nia+> nic+> nic+sie nich+DELETEIT nich+WORD
-2 niczego+> nie+THING nie+UNSUB nie+brac nie+dam nie+dla nie+dostaje nie+dostalam nie+dostalem
-2 nie+glosuje nie+istnieje nie+ja nie+jestescie nie+kojarze nie+kreci nie+kupuje nie+mam
-2 nie+mialam nie+moje nie+musicie nie+na nie+odpisuje nie+przedluzam nie+przeszkadza
-2 nie+przyjechal nie+przyjmuje nie+przyszedl nie+pytal nie+rezygnujcie nie+stalo nie+ten
-2 nie+teraz nie+wchodzi nie+wy nie+wymieniac nie+wypisujcie nie+wypisywalem nie+zadzwonil
-2 nie+zamowie nie+zgadza niechcacy+ASKED niedziele niedzieli niedzieli+> nieprawda nieprawda+>
-2 niespodzianka nigdy+NO nigdy+nie nikogo+NO nikogo+nie nikomu+innemu nikt+ME nikt+mnie niz
-2 no+HOW no+en.NEG no+objection no+to noc+, nocy+> nosie+MY nosie+tych nowa+> nowy+NUMBER
-2 nowy+telefon nowych+KIND nowych+terminach numer+CONSENTED numer+GADGET numer+NO numer+PARCEL
-2 numer+THING numer+konta numer+nie numer+rejestracyjny numer+w numer+zamowienia numeru+?
-2 numeru+nikomu numeru+z o+AFFAIR o+CONSENT o+MSG o+PARCEL o+czwartej o+kontakt o+te o+was
-2 o+wizycie o+wykreslenie o+zaprzestanie o+zgode obiad objection oblesne oblesne+KIND
-2 oblesne+MSG oblesne+wiadomosci obslugi oby oby+en.TAKE oby+tak od+1 od+konkurencji od+rana
-2 od+reki od+wczoraj odbior+> odbiore+> odblokujcie+MYSELF odblokujcie+mi oddac oddam
-2 odebralam odebralem odpowiem odpusc odstawic+> odwoluje+> odznaczyc odznaczyc+> oferta+>
-2 ogloszenia ogloszenie+, oplaty orzechow osemke osob+> osobiscie osobiscie+> ostrzezenie+>
-2 otrzymywania+MSG otrzymywanie otwieracie otwieracie+> out out+, paczkomatu paid pan+od pan+z
-2 pana+tomka pani+basiu pani+do pani+pomylila panstwo+maja parkingu+> piatek+, pielgrzymke
-2 pietra pilot pisac+HOW pisac+MSG pisac+po pisal pisz+do pisz+na piszcie+> piszcie+dalej
-2 plaga planu planu+AFFAIR planu+zajec platnosci po+18 po+poludniu po+tym po+ukrainsku
-2 pod+drzwiami pod+spodem pod+warunkiem podam+po podpisalam podworka pogodzilismy
-2 pogodzilismy+sie polece polece+was polecony polise poludniu+> pomylil+NUMBER pomylila
-2 pomylila+GADGET pomylila+NUMBER pomylila+numery poprawia poprzednim portalu poszedl potem
-2 potrzebne potrzebuje+STUFF potwierdzam+chec potwierdzenie powiadomien powiadomienia+>
-2 powiadomienie pozdrawiam+> ppk praca prace prawnej prenumerate programu promocja
-2 prosi+SOTHAT prosi+zeby prosze+NO prosze+dzwonic prosze+na prosze+napisac prosze+nie
-2 prosze+przestac prosze+przysylac prosze+skreslic prosze+wpisac prosze+wylaczyc
-2 prosze+zatrzymac przechodze przeciwnie przeciwnie+, przegralismy przepada przestalo
-2 przestaly+do przestawajcie+SEND przesunac+> przychodnia przychodzic+KIND przychodzic+MSG
-2 przydawaly przyjetych przyjezdzac+, przyjsc przyniesc przyslijcie przysylac+>
-2 przyszlo+MYSELF przyszlo+mi przywrocic+na punkty pusty pusty+> pytal pytal+HEY pytal+o
-2 rabatowy rana+en.I rana+en.SUBJECT rana+i rano+> raz+NO raz+nie raz+ostatni raz+pisalem
-2 razu+> razy+, razy+> recepte+na rejestru reki+> reklamacja removed removed+en.FROM
-2 removed+from rezerwowej rezerwowej+> rezygnacje+, rezygnujcie rezygnujcie+z robilem rower
-2 rozmawiac+, rozmowe ryba rysiek rzeczy sa+MYSELF sa+mi samym see serdecznie+STOP
-2 serdecznie+WORD serdecznie+ZERO sie+CONSENT sie+HEY sie+en.LIST sie+go sie+o sie+przy
-2 sie+skonczyly sie+wypisalem sie+za sie+ze sie+zgadza sie+zgodzie siedze sim skad+panstwo
-2 skarge skasowalo skasowalo+MYSELF skasowalo+mi skonczy+> skonczyly+> skreslcie+MYSELF
-2 skreslcie+z skreslic+> skrzynce smialo+SEND smieci+> sms+MY sms+ow smsa+NO smsa+nie smsem+>
-2 smsie+HOW smsow+NO smsow+nie smsy+> smsy+? smsy+od sobie+, sosu splacilem spodem sposob+>
-2 spoznie sprawdzic+> sprawie+czynszu sprawy+> sprzedane stacjonarny stalego+klienta starczy
-2 stary+NUMBER sto stoje stop+, stop+> stop+do stop+it stop+na stronie+, super swieta swiety
-2 swiezych swoj systemu systemu+> szczesc+HEY szczesc+boze szczescie szefowi szwagier+,
-2 ta+promocja ta+sama tabletkach tacy takie+smsy takie+wiadomosci tanczylem taryfy taryfy+>
-2 te+transakcje tego+CREW tej+KIND tej+MSG tej+wiadomosci tekstow+> telefoniczny telefonu+,
-2 telefonu+> tez+WANT tez+chce the+en.BEFORE the+en.EVENT this+en.CALL this+en.PHONE
-2 this+phone to+ME to+MSG to+WITHDRAW to+byl to+cofnac to+en.LIST to+na to+naprawde
-2 to+nieprawda to+niespodzianka to+od to+wszystko tomka torcie transakcje tresci+MSG
-2 tresci+tydzien trwa+> twoim tych+LIST tych+powiadomien tydzien tygodnia+> tylko+SEND
-2 tym+razem tym+samym u+nich u+pani u+was ubezpieczenie ufam ukrainsku ukrainsku+> umowa+>
-2 umowe+> up usunac+, usuncie+MY usuneliscie uszanowac w+mojej w+niedziele w+szpitalu w+to
-2 w+tygodniu wam+MSG wam+dal want+to warunkiem warunkiem+ze was+KIND was+my was+smsy
-2 wasz+en.NUMBER wasz+numer wchodze wchodze+w wczesniej+> wczesniej+ASKED wczoraj+NO
-2 wczoraj+nie we weekendu weekendu+> why wiadomosc+jest wiadomosci+, wiadomosci+>
-2 wiadomosci+HEY wiadomosci+o wiadomosci+sie wie+> wiecie wieczorem+> wiekszy wiekszy+> will
-2 wisi+na wlaczcie+MYSELF wlaczcie+mi wnuczku woda wojtka wolne+, work wrazenie wrecz
-2 wrecz+przeciwnie wspolnoty+> wstrzymac+wysylke wszystkich+> wszystkim wszystko+,
-2 wszystko+gra wtorku+> wy+, wydac wyjezdzam+do wyjsc wykreslenie+hipoteki wykreslic+ME
-2 wykreslic+MYSELF wykreslic+z wylaczyli wymieniac wymieniac+klockow wynajem wypadlo wypisac+?
-2 wypisalem+. wypisalem+sie wypisana wypisania+NO wypisania+nie wypiszcie+mi wyprzedaz
-2 wyrazam+CONSENT wystarczy+jedna wysylac+, wysylac+jeszcze wysylke+, wysylke+MSG wysylke+na
-2 wysylkowej+> wywalcie wyzej z+0 z+> z+GADGET z+NUMBER z+PARCEL z+RELATIVE z+SEVERAL z+THING
-2 z+abonamentu z+deseru z+en.DAY z+en.LIST z+en.MESSAGE z+en.MESSAGES z+en.SENDING z+en.TEXT
-2 z+faktura z+garnkami z+grafiku z+numerem z+pakietu z+pokoju z+rejestru z+siostra z+sms
-2 z+waszego z+zagranicy za+KIND za+krotko za+piekny zablokowac+GADGET zablokujcie+GADGET
-2 zablokujcie+karte zachowac zaden+MSG zadnej+KIND zadnej+MSG zadnej+wiadomosci zaglosuje
-2 zagranicy zajeciach zakazu zalewa zalewa+ME zalewa+MYSELF zamawialem zamawiam zamiast+SEND
-2 zamiast+pisac zamkniete+> zamowilem zapiszcie+ME zapiszcie+MYSELF zapiszcie+mnie zaplace
-2 zaplacone zapomnialem+THING zapomnialem+hasla zaraz zasiegu zastrzezen zatrzymuje+sie
-2 zawsze+, zbiorka zdaze zdjac+> ze+AFFAIR ze+KIND ze+STUFF ze+piszecie ze+szpitala zebraniu
-2 zeby+NO zeby+nie zeby+przestal zebyscie+CEASED zebyscie+SENT zebyscie+pisali
-2 zebyscie+przestali zgadza+, zgadza+> zgadzam zgloszenie zgoda+pod zjadl zmienilam+NUMBER
-2 zmienilam+en.NUMBER zmienilam+numer zmienilem+NUMBER zmienilem+zdanie znajde+> znow+GET
-2 znow+RECEIVE znow+dostawac znowu+> zostac+na zostaw zostawi zostawiam zostawic+na zrob zrobi
-2 zycie+>
-1 OWED ZERO anulujcie aplikacji are babcia back both budzic bylem bym chciala chcialem coming
-1 czytam dzial dzien dzwon en.ASKED en.END en.EVENT en.KINDS en.MESSAGES en.REMOVE en.SEND
-1 en.SENDING en.THESE firm firmy gotowka have kancelarii karta kasuj klientka know koncert
-1 kota ksiadz kurwa leave lepiej list lol mialo miec miejscu mniej mowilem myslalem
-1 najbardziej napisalem nie nieprzesylanie nowej obiadow oc ochoty oczy odbiorcow odbiorze
-1 odebrac odpada odpowiedz odpowiedzi odwolany osoby paczce pania peka pisac pisalem pismie
-1 polnocy pomoc poprzedni potwierdzenia prawie promocji prosilem prowadze przestala przyjechac
-1 przyjedzie przysylajcie pukac rady rejestracji send serwisu soba spam spotkanie sprzed
-1 stoimy szef szostej texting this to what wifi wizyta wizyty wlaczyc wolalbym wont wrocic
-1 wspolnoty wujek wypowiedzenia wypowiedzenie wyrzucac wyslane wysyla wysylajcie wziac wzywam
-1 you zabieg zaden zamowienia zamowieniu zapisywalem zaplacic zebym zglaszam zmiane zmienic
-1 zmienil zmienilem zobaczenia zycia
0 ale drzewo klienta przeszkadza przyjde waszego
1 " 2 MORE UNSUBBED WITHDRAW about adwokat after aktualne alergie alertow any awizo az been
1 blokada brak chcial chodze cie ciepla cisza consent czerwcu dlugo dostawac dwoch en.AGAIN
1 en.BODY en.CONSENT en.I en.LIST en.ME en.PHONE en.REMOVED en.TAIL got hasla imieniu
1 informacje jakie jednego kapie kogos koncem konsumentow korespondencje kurier lekarz liste
1 listopada marca miedzy mine mna mom myslalam nad najlepiej nas nich niego numeru odpisalem
1 paczki pamiec panie paznokcie please podoba podpisalem policja policje poniedzialek przeglad
1 przerwac przetwarzanie przypomnien przypomnienia rana razy remove rozwiazana said samego
1 says smsowa smsy sorry sposob srode srody starej tak too unsubscribe wiadomosci wiecej wobec
1 wolnych wszystkiego wykreslcie wypisuje wyrejestrowac y zabiegu zadzwon zly zrezygnowalem
2 "+? ,+AFFAIR ,+CONSENTED ,+HOLD ,+and ,+bez ,+by ,+chodze ,+daj ,+dajcie ,+dosc ,+dziekuje
2 ,+en.TAKE ,+jo ,+mi ,+ok ,+pod ,+reszta ,+saldo ,+skrzynka ,+usuwac ,+w ,+wlasnie ,+wychodze
2 ,+wykasujcie ,+wylaczcie ,+wypiszcie ,+zadzwonie ,+zeby .+CONSENT .+KIND .+NUMBER .+REPLY
2 .+SEVERAL .+adresat .+ale .+drugi .+dzien .+en.BADMSG .+en.BLOCK .+en.DONT .+en.I .+en.LOSE
2 .+en.THREAT .+en.TIME .+gdzie .+go .+gratuluje .+hotel .+i .+im .+jedno .+jest .+jeszcze
2 .+jezeli .+jo .+kazda .+kiedy .+kolejny .+korzystam .+kredytu .+krzyzyk .+kucharz .+last
2 .+never .+nk .+nwm .+od .+oddajcie .+odpowiadam .+organista .+ostrzegam .+panowie .+precz
2 .+przeprowadzilem .+przy .+raczej .+rezygnacja .+rezygnuje .+skoro .+spier .+spotkamy
2 .+sprzeciw .+sprzeciwiam .+szlaban .+take .+usunac .+wasza .+wezcie .+wlasciciel .+wpiszcie
2 .+wypisuje .+wypiszcie .+wyslalem .+you .+your .+z .+zadnych .+zakonczcie .+zamknijcie
2 .+zapomnijcie .+zglosze .+zgoda .+zgody .+zly .+zmienilem .+znajdzcie .+znalazlam .+zostaje
2 21+. ?+MYSELF ?+dajcie ?+z ABOUT+SEND ABOUT+WRITE ABOUT+na ABOUT+piszcie AFFAIR+. AFFAIR+NO
2 AFFAIR+nie ASK+DISPATCH ASK+SEND ASK+WITHDRAW ASK+bez ASK+dostawac ASK+informowac ASK+nas
2 ASK+po ASK+sprzeciw ASK+waszych ASK+wiecej ASK+wiedziec ASK+wpisac ASK+wypisac ASK+zakrecic
2 ASK+zapomniec ASK+znac ASK+zrezygnowac ASKED+> ASKED+HEY ASKED+MORE ASKED+SEVERAL ASKED+juz
2 ASKED+o AUTHORITY+. BUSY+HOW CEASE+GADGET CONSENT+. CONSENT+NO CONSENT+nie CREW+ASK
2 CREW+prosze DELETEIT+. DELETEIT+ME DELETEIT+mnie DELETEIT+na DISPATCH+HOW GADGET+a
2 GADGET+en.I GADGET+en.SUBJECT GADGET+i GET+> GET+GADGET GET+HEY GET+en.MESSAGE
2 GET+en.MESSAGES GET+en.SENDING GET+en.TEXT GET+o GET+sms GLUED+> HEY+MORE HEY+dyzurach
2 HEY+juz HEY+kredycie HEY+kredytach HEY+niewysylanie HEY+pogrzebach HEY+promocji
2 HEY+przegladzie HEY+przesylkach HEY+sie HOLD+GADGET HOW+HOW HOW+bede HOW+bylibyscie HOW+cos
2 HOW+do HOW+indziej HOW+przysylacie HOW+wystarczy KIND KIND+. KIND+HEY KIND+MYSELF KIND+mi
2 KIND+niech KIND+pradu KIND+za LIST+do LIST+smsowej ME+, ME+BOTHER ME+MORE ME+UNSUB ME+nekac
2 ME+prosze ME+znowu MISSED+, MORE+MYSELF MORE+od MORE+sily MORE+w MSG+REMOVE MSG+SEND
2 MSG+STOP MSG+ami MSG+bo MSG+en.ALONE MSG+en.BADMSG MSG+en.ENDED MSG+en.KEYWORD MSG+en.NEG
2 MSG+en.STOP MSG+mi MSG+stop MY+RECEIVE MY+czlowieka MY+en.NUMBER MY+esemesow MY+mamy MY+nr
2 MY+opla MY+ostatni MY+pan MY+podpisu MY+reklam MY+skrzynka MY+systemu MY+wasz MYSELF+BOTHER
2 MYSELF+kolejnych MYSELF+ktos MYSELF+nekac MYSELF+przypominac MYSELF+spokoj MYSELF+zadnych
2 NEED+> NO NO+PARCEL NO+bede NO+biore NO+czeka NO+daje NO+dojedzie NO+interesuja NO+kupilem
2 NO+mamy NO+paczki NO+piszemy NO+prowadze NO+przychodzilo NO+przypominajcie NO+skorzystam
2 NO+slup NO+smsow NO+szuka NO+udzielam NO+wyrazam NO+wysylac NO+za NO+zostawiajcie
2 NUMBER+MORE NUMBER+MY NUMBER+SITE NUMBER+a NUMBER+domu NUMBER+juz NUMBER+mam NUMBER+nalezal
2 NUMBER+pani NUMBER+po NUMBER+tez NUMBER+to PARCEL+zostawic RECEIVE+en.MESSAGE
2 RECEIVE+en.MESSAGES RECEIVE+en.SENDING RECEIVE+en.TEXT RECEIVE+sms RECEIVE+z RELATIVE+,
2 RELATIVE+MYSELF RELATIVE+ma RELATIVE+skonczyl REMOVAL+? REMOVAL+NUMBER REMOVAL+numeru
2 REMOVE+. REMOVE+en.SUBJECT REMOVE+en.VOC REMOVE+en.YOU REMOVE+go REMOVE+konto REMOVE+mojego
2 REMOVE+na REMOVE+nr REMOVE+telefon REMOVE+u REPLY+THING REPLY+jeszcze REPLY+z SEND+?
2 SEND+en.I SEND+en.SUBJECT SEND+i SEND+juz SEND+komu SEND+sie SENDS+. SENDS+? SENT+na
2 SEVERAL+. SEVERAL+kilo SITE+NO SITE+nie SOTHAT+MORE SOTHAT+MYSELF SOTHAT+REMOVED STOP+pisac
2 STOP+tego STOP+wysylania STUFF+STUFF STUFF+kredytow STUFF+od STUFF+swiateczne STUFF+to
2 THING+THING THING+mam THING+raz THING+xd THING+za UNSUB+ME UNSUB+MY UNSUB+mnie UNSUB+mojego
2 UNSUB+na WANT+HEY WANT+ZERO WANT+o WANT+rozwodu WANT+tego WANT+tych WANT+wiedziec
2 WANT+zadnej WANT+zgody WANT+znac WITHDRAW+wszystkie WORD+KIND WORD+konto WORD+nr
2 WORD+przyjmowania WORD+tego WORD+zgode WRITE+jeszcze WRONG+en.NUMBER WRONG+numer YOUSEND+,
2 YOUSEND+. YOUSEND+? ZERO+NUMBER ZERO+SITE ZERO+paczki ZERO+powiadomienia ZERO+pytania
2 ZERO+waszego ZERO+wiadomosci a+0 a+SEVERAL a+dalej a+en.NEG a+en.WHO a+spotkamy adresat
2 adresat+MY adresat+tych akceptuje ale+KIND ale+PARCEL ale+awarie alergie+na amen+> ami apke
2 aptek awarie+pradu baby be+en.REMOVED bede+THING bede+czegos bede+placil bez+MY bez+ofert
2 bez+pytania bez+waszego blagam blokowac bloku bo+mnie brak+CONSENT brak+zgody bralam brwi
2 burek but+en.DOESNT but+en.NEG but+en.NOT but+not buta butow butow+xd byc+ostatni bylibyscie
2 byloby calym celach celowo chce+dostawac chce+ich chce+tego chce+waszych chce+wiedziec
2 chce+znac cheers chetnie chetnie+sie cisza+. cisze+. co+> co+THING co+jest co+jeszcze
2 co+przysylacie codzienne cofam+zgode cokolwiek consent+is cos+en.SUBJECT cos+en.VOC
2 cos+en.YOU cos+u czegokolwiek czegos czegos+potrzebowac czemu+dalej czesc czy+bylibyscie
2 czy+en.SUBJECT czy+en.VOC czy+en.YOU czy+ja czy+panstwo czy+u czy+wystarczy czytac+HEY
2 czytac+o czytania+, czytanie czytanie+MY czytanie+tych daj+se dajcie+na dajcie+se
2 dajcie+spokoj dalej+bedziecie dalsze+KIND dalsze+MSG danych darowac+, dla+siebie dni
2 dnia+AFFAIR dnia+dzisiejszego do+STUFF do+niego do+uke dobrze+> dojedzie dojedzie+>
2 done+with dont+en.REPLY dosc+MY dosc+tego dostalem+> dostawac+MSG dotyczace dotyczace+MY
2 dozywotni drodze drodze+> drugie dupie duzo+tego dwa+kilo dyzurach dyzurach+aptek dzialki
2 dzieci+> dziecka dzisiejszego dzwonilem e+p en.ALONE+en.SENDING en.BADMSG+. en.BADMSG+my
2 en.BEFORE+LIST en.BEFORE+en.MENDED en.BEFORE+en.THINGS en.BEFORE+en.VOC en.BEFORE+list
2 en.BEFORE+of en.BEFORE+off en.BLOCK en.CALL en.CALL+en.VOC en.CONSENT+is en.DAY+.
2 en.DITCH+en.BEFORE en.DITCH+en.ME en.DITCH+en.TAIL en.DITCH+en.VOC en.DITCH+me
2 en.DOESNT+again en.DOESNT+en.AGAIN en.DOESNT+en.MY en.DOESNT+en.REPLY en.DOESNT+the
2 en.DONT+again en.DONT+en.AGAIN en.DONT+en.BEFORE en.DONT+en.REPLY en.ENDED+en.SENDING
2 en.FEEL+, en.FEEL+to en.GAVE+en.BEFORE en.GAVE+en.ME en.GAVE+en.TAIL en.GAVE+en.VOC
2 en.GAVE+me en.HEY+, en.HEY+? en.I+AUTHORITY en.I+KIND en.I+MSG en.I+MY en.I+mysli en.I+s
2 en.KEYWORD+en.SENDING en.LIST+ami en.LIST+do en.LOSE+en.BEFORE en.ME+en.BEFORE en.MENDED+.
2 en.MENDED+en.BEFORE en.MENDED+is en.MESSAGE+. en.MESSAGE+ami en.MESSAGE+do en.MESSAGE+w
2 en.MESSAGES+. en.MESSAGES+ami en.MESSAGES+do en.MESSAGES+w en.MY+en.MENDED en.MY+en.NUMBER
2 en.MY+number en.MY+own en.NEG+. en.NEG+MORE en.NEG+again en.NEG+en.AGAIN en.NEG+en.MY
2 en.NEG+en.REPLY en.NEG+en.SEND en.NEG+en.TEXT en.NOT+en.MY en.NOT+the en.NUMBER+MORE
2 en.NUMBER+juz en.NUMBER+od en.NUMBER+pani en.NUMBER+po en.OTHER+AFFAIR en.PHONE+,
2 en.SENDING+. en.SENDING+ami en.SENDING+do en.SENDING+en.VOC en.SENDING+w en.STOP
2 en.STOP+en.SENDING en.SUBJECT+AUTHORITY en.SUBJECT+KIND en.SUBJECT+MY en.SUBJECT+MYSELF
2 en.SUBJECT+dont en.SUBJECT+en.DONT en.SUBJECT+en.REPLIED en.SUBJECT+en.SENDING
2 en.SUBJECT+mnie en.SUBJECT+mysli en.SUBJECT+s en.SUBJECT+siebie en.TAIL+en.BEFORE en.TAKE+,
2 en.TAKE+en.BEFORE en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+mam en.TAKE+me en.TAKE+mili
2 en.TEXT+. en.TEXT+> en.TEXT+ami en.TEXT+do en.TEXT+en.BEFORE en.TEXT+en.ME en.TEXT+en.TAIL
2 en.TEXT+me en.TEXT+w en.THINGS+> en.THREAT en.THREAT+0 en.THREAT+SEVERAL en.THREAT+en.DAY
2 en.VOC+? en.VOC+en.GAVE en.VOC+en.NEG en.VOC+mnie en.VOC+note en.VOC+siebie en.VOC+to
2 en.WANT+en.MY en.YOU+dont en.YOU+en.DOESNT en.YOU+en.DONT en.YOU+en.GAVE en.YOU+en.REPLIED
2 en.YOU+en.SENDING en.YOU+mnie en.YOU+siebie en.YOU+to esemesami+> fakture+za file file+>
2 finito for+en.SUBJECT for+en.YOU for+my gdzie+ASK gdzie+HOW gdzie+indziej gdzie+jest
2 gdzie+moge gdzie+sie going gone grupie hej here+> hotel house i+AUTHORITY i+KIND i+MSG i+MY
2 i+mysli i+s ich+GET ich+RECEIVE ich+dostawac id+en.WANT id+en.WISH id+like ide+na idzie+do
2 im+0 im+SEVERAL im+en.DAY in+the infolinii informowac+HEY informowac+o inna innego+> iphonea
2 is+there isc+na istnieje+> it+in ja ja+NO ja+WORD ja+en.VOC ja+en.YOU ja+u ja+za jak+MYSELF
2 jak+bede jak+cos jak+mi jaka je jeden+taki jedna+MSG jedna+wiadomosc jego+NUMBER
2 jego+telefon jesli+MORE jest+jakis jest+telefon jestem+na jestem+zadnym jeszcze+MYSELF
2 jeszcze+mam jeszcze+raz jeszcze+sie jezeli+dostane jo+NO juz+> juz+MSG juz+MYSELF juz+nic
2 juz+od juz+sily juz+w juz+z kalendarz kalendarz+> karte+en.I karte+en.SUBJECT karte+i
2 kasujcie key key+> kierowac+do kieszeni kims+. klientem klikalam klikam klikam+w klubu
2 kobieta kolejnych+zaproszen komorce komorce+> komorka komunikacji konkurencji+, kontaktow
2 kontaktu+z korzystam+z kosz krazy kredycie kredytow kredytow+, krwi krzyzyk krzyzyk+na
2 ksiazki kto+NEED kto+potrzebuje ktora+SIGNED ktore ktorej+sie ktos+w ktos+wam kucharz
2 kucharz+odszedl kuchnia kuchnia+stoi kupic kupie+MY kupilem+en.SUBJECT kwietniu ladne
2 laskawie last+minute lat+en.I lat+en.SUBJECT lat+i lat+w leci licze licze+na link+w list+>
2 listy+smsowej litosci+> ludzie+, lutym+, ma+zostac macie+do mam+. mam+GADGET mam+SITE
2 mam+alergie mam+kalendarz mam+kliknac mam+psa mam+samochodu mam+screeny mam+tego mam+telefon
2 mam+ten mam+z mam+za mamy+MORE mamy+juz marcu+. marketingowe marketingowych marketingu
2 messages mi+ZERO mi+kolejnych mi+nie mi+przypominac mi+spokoj mi+zadnych mialam+0
2 mialam+SEVERAL mialam+en.DAY miesiac miesiace miesiacu+> mili mili+en.I mili+en.SUBJECT
2 mili+i minely minut+> mna+> mnie+BOTHER mnie+juz mnie+nekac mnie+prosze mnie+znowu
2 moge+DELETEIT moglibyscie moim moim+numerze moj+ostatni moj+telefon moja+NUMBER
2 moja+skrzynka mojego mojego+podpisu mojej+mamy more mozecie+DELETEIT mozecie+STOP
2 mozecie+przestac mozna+> mszy my+en.MENDED my+en.NUMBER my+en.PHONE my+number my+own mysli
2 mysli+ze n+, n+en.I n+en.SUBJECT n+i na+HOW na+REMOVAL na+amen na+co na+infolinii na+jednej
2 na+karte na+komorce na+luz na+marketing na+nie na+przyszlosc na+reklamy na+reszte na+tym
2 nadzieje+ze nalezal nalezy+do napisac+> naprawde+> naprawde+ASK naruszenie nastepna
2 natychmiast+> nekac never+again never+en.AGAIN never+en.BEFORE nic+do nic+od nie+NO nie+bede
2 nie+biore nie+czeka nie+daje nie+dojedzie nie+interesuja nie+kupilem nie+mamy nie+nie
2 nie+piszemy nie+prowadze nie+przychodzilo nie+przypominajcie nie+skorzystam nie+slup
2 nie+szuka nie+udzielam nie+wyrazam nie+wysylac nie+za nie+zostawiajcie nieaktywny
2 niech+ksiadz niech+pisze niech+sobie niech+to niedziele+. niej niepotrzebne+> niepotrzebny
2 niewysylanie+MYSELF niewysylanie+mi nim niy+WANT niy+chca nk nnw nocy+. nosie not+en.MY
2 not+the note note+en.BEFORE nr+> numer+, numer+MORE numer+juz numer+od numer+pani numer+po
2 numeru+, numeru+NO numeru+nie o+dyzurach o+kredycie o+kredytach o+niewysylanie o+pogrzebach
2 o+promocji o+przegladzie o+przesylkach obiady ochrony oczekuje+, od+0 od+MSG od+SEVERAL
2 od+dwoch od+en.DAY od+roku od+waszych od+wielkanocy oddajcie oddaje odeszla odmawiam+>
2 odmawiam+przyjmowania odnotowac+> odpierdolcie odpisac+z odpusccie+> odwoluje
2 odwoluje+CONSENT odzyskac of+the ofert+STUFF off+> ogloszeniowy ogole+czyta ok+? okien
2 okno+> one+en.SUBJECT opla opon order organista ostatnie ostrzegam oswiadczenie otwarte our
2 ow+NO ow+nie ow+od pa+> pacjentka pan+NUMBER pan+to panowie+, panstwa+KIND panstwa+wiadomosc
2 panstwa+wiadomosci parking pazdzierniku piec+razy pieniedzy+> piesek pikaniem
2 pisalam+wczoraj pisania+do pisma pisz+> pisze piszecie piszecie+? piszemy placa placil
2 placil+za placze plan+AFFAIR plis po+kims po+prostu po+was pod+zadnym podawalam podpisu
2 podsylac podsylac+> pogrzebach policje+, pomylil+pan potrafi potrzebowac potwierdzen
2 potwierdziliscie potwierdziliscie+ze powiadamiania pozorem precz promocjami promocji+na
2 prosto+> prostu prosze+HEY prosze+MYSELF prosze+SOTHAT prosze+informowac prosze+o
2 prosze+wiecej prosze+wypisac prosze+zakrecic prosze+zapomniec prosze+zeby prywatnie+HOW
2 prywatnie+gdzie przeciez+ASKED przeciez+pisalam przegladzie przegladzie+> przeprowadzilem
2 przeprowadzilem+sie przestac+MYSELF przestac+mi przestancie+mi przestanta przesylkach
2 przesylkach+, przeszkadza+> przez+GADGET przez+SITE przez+internet przez+okno
2 przez+przypadek przez+te przychodni przychodzi przychodzilo+> przyjac przyjde+to
2 przyjmowania przyjmuje+> przypadek+, przypominajcie+MYSELF przypominajcie+mi przypominania
2 przypominania+HEY przypominania+o przyszlosc+ASK przyszlosc+prosze r rabaty randki raz+,
2 raz+ASK raz+en.I raz+en.SUBJECT raz+i raz+pisze raz+prosze raz+przyjdzie raz+to reklamy+WORD
2 reszte+REMOVE reszte+WRITE reszte+zostawcie rezygnacje+? rezygnuje+, roamingu robic+z rodo+>
2 rodziny rodziny+> rowniez rowniez+> rozsylki rozsylki+> rozwodu rynne rzecznika s+z saldo
2 salonie+. sam sam+en.OTHER sam+plan same same+KIND samo samo+> screeny screeny+wszystkich
2 sell sell+en.BEFORE serwisowe siana+> sie+, sie+REMOVE sie+REMOVED sie+WANT sie+en.I
2 sie+en.VOC sie+en.YOU sie+i sie+sam sie+skonczyla sie+skonczylo sie+tylko sie+u siebie+>
2 sign+en.BEFORE sign+up siodmej skladam sklepie skonczcie+z skonczmy skonczona skonczyla
2 skonczyla+, skonczylo+> skorzystam slijcie slup slup+ogloszeniowy smieci+, sms sms+ami
2 sms+do sms+w smsow+w smsowych smsy+do smsy+z sobie+. sooner spamu spamu+> spie spier spier+.
2 spokoju+> sposob+SOTHAT sposob+zeby spotkania sprawy+. stale+> stoi stoi+, strone strone+>
2 strony+, strony+> styczniu+, swojego swojej+LIST swojej+bazy syn+ma syn+skonczyl szkola
2 szkoly szuka szukacie szwagier t tablica tablica+MSG tablica+ogloszen tak+, tak+mam tak+mili
2 taka take+en.BEFORE take+en.ME take+en.TAIL take+en.VOC take+me taki+MSG te+KIND tego+LIST
2 tego+czlowieka tego+opla tego+systemu tej+sprawie tekstowych+> tel telefon+MY telefon+NO
2 telefon+do telefon+nie ten+en.NUMBER ten+numer ten+pan ten+wasz then there+a these+> thing
2 this+LIST this+en.LIST this+list time+> to+WORD to+chyba to+jego to+ma to+mi to+odnotowac
2 to+za trafi+do trafiliscie trenera+, trips trwale trzeba trzy trzy+tygodnie tu+MORE tu+NO
2 tu+juz tu+nie tych+MSG tych+THING tych+esemesow tych+reklam tygodniu+. tylko+smsy tylko+te
2 tym+co tym+numerze tym+pikaniem tym+zakonczmy tymi+MSG typie u+mnie u+siebie ucha uke up+for
2 urlopie us usun usunac+ME usunac+MYSELF usunac+mnie usuncie+GADGET usuncie+konto usunieto
2 usuwac usuwac+GADGET w+GADGET w+kwietniu w+lutym w+marcu w+moim w+roamingu w+sadzie
2 w+styczniu w+zeszlym was+> was+GADGET was+konta was+po was+ze wasz+en.MESSAGES
2 wasz+en.SENDING wasz+en.TEXT wasze+" waszego+MSG waszego+smsa waszej+LIST waszej+bazie
2 waszych+KIND waszych+en.LIST waszych+en.MESSAGE waszych+en.MESSAGES waszych+en.SENDING
2 waszych+en.TEXT waszych+sms waszych+smsow waszych+wiadomosci waszymi+esemesami
2 waszymi+smsami wczoraj+ze week were wez+MYSELF whoever whole wiadomosc+, wiadomosci+NO
2 wiadomosci+nie wiadomosciami+> wiec+HEY wiec+en.I wiec+en.SUBJECT wiec+i wiec+o wiec+wasze
2 wielkanocy wiem+jak wierszyki with+a with+en.THIRD with+her wizyt wnosze+WORD
2 wnosze+sprzeciw wobec+przetwarzania wolalabym+NO wolalabym+nie wole+NO wole+nie wpisac
2 wpiszcie+ME wpiszcie+MYSELF wpiszcie+mnie wspolnego+, wspolnego+> wszystkich+0
2 wszystkich+SEVERAL wszystkich+en.DAY wszystko+> wszystko+HOW wszystko+co wychodze wycieczki
2 wygasl wykasowac wylaczcie+> wypisania wypiszcie+ME wyprowadzilem wyprowadzilem+sie
2 wyprzedazach wyprzedazy+, wyrazam+zgody wyslalam wyslalem+SEVERAL wystarczajaco
2 wystarczy+napisac wystawiam wysylac+> wysylac+te wysylania wywalic wzruszajace you+en.GAVE
2 you+en.NEG you+en.REPLIED you+en.SENDING you+to z+GET z+RECEIVE z+banku z+listy z+mojej
2 z+nich z+otrzymywania z+prawa z+przychodni z+reklamami z+subskrypcji z+wiadomosciami
2 za+CONSENTED za+NOSENDING za+czytanie za+odbior za+wasz zadne+powiadomienia zadnej+PARCEL
2 zadnej+THING zadnej+paczki zadnych+KIND zadnych+en.LIST zadnych+en.MESSAGE
2 zadnych+en.MESSAGES zadnych+en.SENDING zadnych+en.TEXT zadnych+sms zadnych+smsow
2 zadnych+wiadomosci zadnym+pozorem zadnym+wypadku zadzwonie+> zainteresowany zakonczcie
2 zakonczmy zamawialem+NO zamawialem+ZERO zamawialem+zadnej zamknalem zapisal+, zapomniec+,
2 zapomnieli zapraszac zaproszenia zdejmijcie+ME zdejmijcie+MYSELF zdejmijcie+mnie ze+MY
2 ze+WORD ze+cos ze+mna ze+moj ze+pojde ze+sie ze+swojej zebrania zeby+mi zebyscie+REMOVED
2 zebyscie+mi zeszlym+tygodniu zgode+. zgode+marketingowa zgodnie zgodnie+z zle zly+en.NUMBER
2 zly+numer zmieniam+NUMBER zmieniam+en.NUMBER zmieniam+numer znajdzcie znajdzcie+sobie
2 zobowiazana zone zostanie+> zostawiajcie zrezygnowalam zrobic zwiazku zwolnic+> zycze+sobie
2 zyczen zyczenia+swiateczne
3 ,+ASKED ,+GET ,+UNSUB ,+czyli ,+ile ,+mail ,+najlepiej ,+naprawde ,+on ,+po ,+pracuje ,+wiec
3 ,+wstydu ,+zostawcie .+AFFAIR .+CONSENTED .+HEY .+WORD .+blokuje .+co .+czytam .+da .+dla
3 .+elo .+en.BEFORE .+en.ENDED .+en.KEYWORD .+en.YOU .+halo .+happy .+kindly .+mailem .+mialem
3 .+my .+myslalem .+napisz .+niech .+odczepcie .+odmawiam .+odwalcie .+oferty .+osoba .+piesek
3 .+pisze .+piszecie .+przeciez .+termin .+tesciowa .+trzecia .+w .+wiadomosci .+wiecej
3 .+wysle .+zajety .+zmieniam .+zrobilam 404 ?+. ?+na ABOUT+NO ABOUT+nie AFFAIR+en.I
3 AFFAIR+en.SUBJECT AFFAIR+en.TAKE AFFAIR+i AFFAIR+tak AFFAIR+za ASK+ZERO ASK+juz ASK+kierowac
3 ASK+odwolac ASK+smsow ASK+zaprzestac ASK+zeby BUSY+z CEASE+wasc CONSENT+marketingowa CREW+,
3 DELETEIT DELETEIT+mi GET+. GET+od HEY+dostawie HEY+en.THINGS HEY+moim HEY+to HEY+wylaczenie
3 HEY+zebraniach HEY+zmianie HOW+, HOW+dotad HOW+isc HOW+jak HOW+przyjdzie KIND+MY KIND+NO
3 KIND+nie KIND+tego KIND+z LIST+MY LIST+tych ME+HOW ME+NEED ME+REMOVE ME+SENDS ME+YOUSEND
3 ME+ZERO ME+jak ME+juz ME+to MORE+MSG MORE+SEND MORE+STUFF MORE+sobie MORE+wie MORE+z
3 MSG+MYSELF MSG+WORD MSG+dniem MSG+tekstowych MY+CEASE MY+HOLD MY+czas MY+kasowac MY+wiesci
3 MY+z MYSELF+BUSY MYSELF+HOW MYSELF+REMOVE MYSELF+SENDS MYSELF+YOUSEND MYSELF+jak MYSELF+juz
3 MYSELF+niepotrzebne MYSELF+potem MYSELF+to MYSELF+ze NEED NEED+, NEED+MYSELF NO+SENT
3 NO+bedziecie NO+przestaniecie NO+przychodzic NO+uzywac NO+w NO+wiem NO+zgadzam
3 NO+zrozumieliscie NOSENDING+> NOSENDING+MYSELF NOSENDING+mi PARCEL+> READD+>
3 RELATIVE+zapisala REMOVED+przychodzic REPLY+SOTHAT SEND+MORE SEND+do SEND+jak SENDS+"
3 SENDS+do SENDS+na SEVERAL+lat SOTHAT+mi SOTHAT+przestalo SOTHAT+sie STOP+w STOP+wasc
3 STOP+wszystko THING+PARCEL THING+do THING+jedna UNSUBBED+> WANT+NO WANT+sie WANT+smsow
3 WORD+NUMBER WORD+en.I WORD+i WORD+wszystkiego WRITE+mi WRONG+NUMBER YOUSEND+do YOUSEND+na
3 ZERO+MY ZERO+THING ZERO+ofert ZERO+z a+tu agitacji akcje ale+prosze ale+te ankiety babci
3 bedziecie+SEND bez+smsow blad+404 but buty+, byc+do byle chca+> chce+smsow children cisza+z
3 co+, co+mam co+to codziennie+HEY codziennie+o cos+takiego cv czas+> czego+NO czego+nie
3 czy+jak czyli dalej+MYSELF dalej+to darujcie+> dentysty dla+was dniem+straconym do+nas
3 do+norwegii do+skrzynki do+spamu do+tego do+warsztatu dont dostane+THING dostane+jeszcze
3 dostawac+en.LIST dotad dotad+> droga dziala+od dzieki+ale dzien+ZERO dzien+bez dziurki
3 dziurki+w elo+> en.ALONE+wszystko en.BADMSG+wszystko en.BEFORE+. en.BEFORE+en.EVENT
3 en.BEFORE+for en.BEFORE+is en.DOESNT+en.BEFORE en.ENDED+wszystko en.FEEL en.FEEL+. en.I+e
3 en.I+na en.KEYWORD+wszystko en.LIST+w en.LOSE+en.ME en.LOSE+en.TAIL en.LOSE+en.VOC
3 en.LOSE+me en.ME+> en.ME+en.FROM en.MENDED+, en.MY+> en.NEG+en.BEFORE en.NEG+en.SENDING
3 en.NEG+en.THINGS en.NEG+the en.NEG+wszystko en.NUMBER+przez en.PLURALS en.SENDING+en.BEFORE
3 en.SENDING+en.ME en.SENDING+en.TAIL en.SENDING+me en.STOP+wszystko en.SUBJECT+e
3 en.SUBJECT+en.NEG en.SUBJECT+na en.TAIL+> en.TAIL+en.FROM en.TAKE+ASK en.TAKE+chce
3 en.TAKE+en.VOC en.TAKE+ma en.THINGS en.WRONG en.YOU+en.NEG esemesow+> faktury+, for+en.MY
3 garnkow glosno gowno grafiku here i i+e i+na idzie ile+ASK ile+THING ile+jeszcze im impulsow
3 impulsow+> indziej+> innego+, instrukcja istniec istniec+> ja+od jak+dotad jak+przyjdzie
3 jak+zrezygnowac jest+NUMBER jeszcze+> jeszcze+jedna juz+RECEIVE juz+SEND juz+dostawac
3 juz+sobie juz+wie kasie kazdy+nastepny klub kogo+SEND kogo+pisac kogos+, kolejna+wiadomosc
3 kolejne kolejnych+MSG komunikatow koncu koncz koncz+wasc koniec+z konkurencji kosza+, kropka
3 ktory kurs laduje lata+temu liczy like lista liste+, ma+wlasne mail+, mam mam+SEVERAL mama
3 marketing me+> me+en.FROM mi+BUSY mi+NEED mi+niepotrzebne mi+potem mi+te miejscu+LIST
3 miejscu+listy minute mnie+, mnie+HOW mnie+NEED mnie+REMOVE mnie+SENDS mnie+YOUSEND mnie+ZERO
3 mnie+jak mogliby moim+NUMBER moj+NUMBER moj+czas mokotow most most+, mozecie+pisac mozna
3 musi na+AUTHORITY na+NO na+ZERO na+buty na+drzewo na+klatce na+kogo na+policje na+stale
3 na+stronie na+wasze na+zadne na+zumbe naprawde+NO naprawde+nie naruszenie+dobr nastepny+MSG
3 nastepny+en.LIST nastepny+en.MESSAGE nastepny+en.MESSAGES nastepny+en.SENDING
3 nastepny+en.TEXT nastepny+sms natychmiast nekac+> nekanie+, nekanie+> never newsow
3 newsow+HEY newsow+o nie+SENT nie+bedziecie nie+przestaniecie nie+przychodzic nie+uzywac
3 nie+w nie+wiem nie+zgadzam nie+zrozumieliscie niech+zostana niedziela nocki+, norwegii+, now
3 nowych nr number+, numer+przez numerem+NO numerem+nie numery+> o+dostawie o+moim
3 o+wylaczenie o+zebraniach o+zmianie obchodzi obiecala obiecala+ze oboje oboje+> od+dzis
3 od+tych odbior odczepcie+sie ode+ME ode+MYSELF ode+mnie odpowiada odpuszczam odsylac
3 odszedl+za odwalcie+sie odwolac odwolac+, of of+en.MY ofertami off ogloszen+> ogole okazji
3 okna oponach oponach+> oprocz osiedla osoba+, osobistych+> oszczedz out+> owszem oznacza
3 pacjenta+> pacjentem pamietam+, pan+MORE pan+juz pan+spokoj panowie panstwa+strony
3 panstwo+pisza piaty piaty+> pierona pierwszym pisac+HEY pisac+o pisalam+STOP pisalam+WORD
3 pisalam+en.ALONE pisalam+en.BADMSG pisalam+en.ENDED pisalam+en.KEYWORD pisalam+en.NEG
3 pisalam+en.STOP pisalam+stop pisali pisaliscie pisanie+do piszcie piszcie+, piszcie+do
3 piszecie+na pls po+dziurki po+miesiacu pod+tym pomylka+, pomylka+> prosilam prosilam+HEY
3 prosilam+o prosze+WITHDRAW prosze+kierowac prosze+odwolac prosze+zaprzestac przestac+,
3 przestalo+przychodzic przestancie+MYSELF przesylania przez przy+kasie przychodzi+> przycisk
3 przycisk+> przyjdzie+THING przyjdzie+jeszcze puscic puscic+> put pytania+. rachunek+>
3 rachunki rachunki+za raczej+NO raczej+nie rane rano+, raz+napisac reklamami reklamami+>
3 reszta rodzicow+> rok+temu sa sa+en.SUBJECT sa+en.VOC sa+en.YOU sa+u samochodu+, se+siana
3 serce serio+? sie+ASK sie+SIGNED sie+UNSUB sie+jak sie+przez sie+wypisac sie+zgodzilam
3 sily+MY sily+tego sklep+, skonczyc skonczyl skreslenie sluzbowy+, smsa+dniem smsom smsow+,
3 smsow+. smsy+. sobie+darujcie spadajcie+na sprawy status+PARCEL status+THING
3 status+zamowienia stop+wszystko straconym stresu stronie+nic swojej szanowni tak+ASK
3 tak+chce tak+ma takich takiej te+LIST te+przypomnienia te+smsy te+subskrypcje teczowy
3 teczowy+most tego+CEASE tego+HOLD tego+kasowac telefon+, telefon+jest telefonie ten+telefon
3 teraz+ASK tesciowa+zapisala tesknie tez+> to+> to+SEND to+STUFF to+be to+co to+en.I to+gowno
3 to+samo to+sie to+wylaczyc torebki towar trenera trzeba+MYSELF trzeba+mi trzecia trzecia+w
3 tu+znowu tych+wiesci tylko+BOTHERS tylko+KIND tylko+MSG tym+do tym+spamem uodo uprzejmie
3 usuniecie w+CONSENT w+drodze w+koncu w+nosie w+sierpniu w+spokoju w+tydzien w+waszej
3 w+zadnym w+zgodzie warsztatu wasc wasc+, wasz+MSG wasze+smsy waszych+LIST waszych+PARCEL
3 waszych+THING waszych+pieniedzy waszych+powiadomien waszym waszymi+MSG wcale+> wiadomosci+?
3 wiadomosci+sa wie+, wiecej+STUFF wieczor wiesci wiesci+> with+en.MY with+my wizycie
3 wlasciciel+NUMBER wlasciciel+numeru wpadnie wpisac+ME wpisac+MYSELF wpisac+mnie wrong
3 wstydu+oszczedz wszystkiego+> wy+> wy+dalej wy+jestescie wychodze+z wykreslony wypad wypadku
3 wypadku+NO wypadku+nie wypisac wypisac+, wyprosic wysle+wam wystarczy wystarczy+MY
3 wystarczy+tych wysylac+MYSELF wysylac+mi wysylajcie+MYSELF wysylajcie+mi wysylanie wysylkach
3 wysylkach+> youve z+bazy z+gory z+newsow z+waszych za+teczowy zabronil zadna zadne+KIND
3 zadne+MSG zadziala zajec zajety zamknieta zamknijmy zapisala+ME zapisala+MYSELF zapisujcie+>
3 zapomnijcie zaproszen+na zaprzestali zaprzestali+> zawsze ze ze+istnieje ze+spamem ze+to
3 zeby+przestalo zebyscie+MYSELF zglosze+to zgode+, zgody+na zgodzilam zly+NUMBER zmiany
3 zmieniam znac+> znalazlem znowu+wy zostac+> zostana zostana+> zrezygnowac zrozumieliscie
3 zumbe zyc
4 "+ASK "+prosze ,+HEY ,+ME ,+NUMBER ,+blok ,+czwarty ,+dziecko ,+en.BLOCK ,+en.HEY ,+en.THIRD
4 ,+mnie ,+pomylka ,+roaming ,+te ,+zanim .+STOP .+ani .+bye .+czy .+do .+dzwonicie .+en.ALONE
4 .+en.NUMBER .+en.STOP .+horoskopy .+id .+miejcie .+napisalem .+naprawde .+nieche .+pisalem
4 .+place .+pomylil .+spadajcie .+syn .+trzy .+wez .+wycofuje .+zakreccie .+zamknij .+zrobcie
4 0+lat 0+rano ?+WORD ASK+MYSELF ASK+ich ASK+od ASK+traktowac ASK+tych ASK+zostac BOTHER+>
4 BUSY+do DELETEIT+, GADGET+MYSELF GLUED+MYSELF GLUED+mi HEY+. HEY+NOSENDING HOLD+sie HOW+>
4 HOW+po HOW+wy HOW+zrezygnowac ME+ASK MORE+RECEIVE MORE+dostawac MSG+do MSG+tez MY MY+GET
4 MY+kurek MYSELF+ASK MYSELF+ZERO MYSELF+te MYSELF+tylko NEED+mi NO+. NO+BOTHER NO+CONSENT
4 NO+READD NO+chca NO+dostawac NO+kupie NO+powinny NO+rozumiecie NO+traktuje NO+wracac
4 NO+zapisujcie NO+znam NO+zycze NO+zyje NUMBER+. NUMBER+NO NUMBER+nie NUMBER+przez
4 PARCEL+niech RELATIVE+mi REMOVAL+sie REMOVE+MYSELF SENDS+, SENDS+en.I SENDS+en.SUBJECT
4 SENDS+i SEVERAL+lata SEVERAL+rano SITE+. SOTHAT SOTHAT+to STOP+mi STOP+z THING+ASK UNSUB
4 WANT+od WANT+sobie WANT+waszych WANT+zostac WITHDRAW+to WORD+MSG WORD+SEND WORD+en.SUBJECT
4 WORD+wobec YOUSEND+en.I YOUSEND+en.SUBJECT YOUSEND+i ZERO+KIND ZERO+STUFF ale+MY ale+MYSELF
4 all awarie bazy bedziecie+pisac bez+STUFF bye call chca chce+> chce+od chce+tych chce+zostac
4 ciszy cudzych czarna czarna+LIST czarnej czarnej+liscie czego+w czlowieku czwarty+raz
4 czy+jest dacie daje dalej+YOUSEND dalej+piszecie dalsze demencje demencje+en.I
4 demencje+en.SUBJECT demencje+i do+AUTHORITY do+kogo do+kosza do+ktorej do+niewlasciwej
4 dobr+osobistych done droge dwoch+lat dziadek dziecko dzis+? e en.BEFORE+HEY en.BEFORE+and
4 en.BEFORE+en.FROM en.BEFORE+en.LIST en.DAY+lat en.DAY+rano en.FROM+> en.HEY+. en.I+SENDS
4 en.I+YOUSEND en.I+piszecie en.NEGATIVE+. en.NUMBER+, en.NUMBER+. en.SUBJECT+SENDS
4 en.SUBJECT+YOUSEND en.SUBJECT+piszecie en.TAKE+WANT en.TAKE+na en.UNSUB en.VOC+en.FROM enty
4 every gdanska gdyby get go+STOP gory gotowy granica her horoskopy i+SENDS i+YOUSEND
4 i+piszecie ide+do if ile+HOW ile+mozna ile+razy info+HEY info+o informuje ja+wygladam
4 jakichkolwiek jakies jedno jesli+THING jesli+jeszcze jest+szansa jestem jezdzi jezdzi+,
4 jezeli juz+GET kartoteki kasowac+> klient klopot kogo kolejna+MSG konczymy konkursow
4 kontaktu kto+WANT kto+normalny ktorej kurek kurek+z lezy lezy+na ma+> ma+demencje mam+0
4 mam+MY mam+en.DAY matka mi+MORE mi+NO mi+SEND mi+tylko mi+ze miescie miesiacu milo mnie+ASK
4 moga moga+byc moge+po mozecie+SEND na+czarnej na+droge na+kogos na+telefonie nah nah+.
4 nic+wspolnego nich+> niczym nie+. nie+BOTHER nie+READD nie+dostawac nie+kupie nie+powinny
4 nie+rozumiecie nie+traktuje nie+wracac nie+zapisujcie nie+znam nie+zycze nie+zyje nieche
4 niepotrzebne+, niewlasciwej niewlasciwej+osoby niniejszym niy normalny normalny+wysyla not
4 numer+. numerze+> o+NOSENDING od od+THING od+jutra odnotowac odpisac odsubskrybowac
4 odsubskrybowac+> odzywajcie opony own panstwa+MSG panstwo parafii phone pisaniem pisza+,
4 piszecie+do placic po+HOW po+co pogrzebie powinny poza pracuje pracuje+na prawnik prosze+juz
4 prosze+mi prosze+traktowac przestac+> przestajecie przestajecie+, przez+was przy
4 przypominajcie przypomnienia+HEY przypomnienia+o przysylacie psa rana+, raz+THING raz+enty
4 reklama reklamy+, roaming rodo rozumiecie rozumiecie+> s should sie+HOW sie+MORE
4 sie+en.SUBJECT sie+od sie+to since skasujcie sklepie+> skoncz sobie+darowac spotkamy+sie
4 sprzeciw+wobec stad stronie szacunkiem szansa szczepieniach szlaban+na tak+WANT tak+na
4 te+HEY te+o tego+GET tej+LIST tej+listy telefonie+> temu temu+, ten+kurek termin tesciowa
4 to+NUMBER to+i to+telefon traktowac traktuje tygodnie tyle tym+numerem un uwagi w+norwegii
4 w+salonie wam+do was+NO wiem+na wlasne wnioski wnioski+> wpiszcie wracac wracac+> wsi wstyd
4 wstydu wszystkie+CONSENT wszystkie+zgody wujka wycofac wycofuje+CONSENT wycofuje+zgode
4 wygladam wygladam+na wylacz wylacza wylaczyc+> wymazac wypisanie+sie wypisuje+sie
4 wyprowadzil wystarczy+MYSELF wystarczy+mi xd+> z+niej z+panstwa zadnej zakreccie
4 zakreccie+MY zakreccie+ten zamknij zapisane zapisujcie zapisywalam zapomniec zaprzestania
4 zbedne zdjecie ze+RELATIVE zeby+to zegnam+, zero zgoda zmarla zmienie znowu znowu+? zostal
4 zwrotu zycze zyczenia zyje+>
5 ,+MYSELF ,+REMOVE ,+THING ,+art ,+bym ,+drzwi ,+en.NUMBER ,+ja ,+jesli ,+na ,+nigdy ,+numer
5 ,+o ,+zadnych .+21 .+DELETEIT .+GLUED .+cisza .+en.SUBJECT .+ja .+nawet .+numer .+pani
5 .+pomylka .+radze .+tylko .+wolalabym .+zatrzymajcie .+🚫 0+roku ASK+MORE ASK+mi ASKED+w
5 DELETEIT+MYSELF HEY+> HEY+? HEY+ABOUT HOW+wreszcie LIST MY+telefon NO+DISPATCH NO+GET
5 NO+RECEIVE NO+po NO+pojdzie NUMBER+sluzbowy NUMBER+z PARCEL+za RECEIVE+. REMOVAL+MSG
5 SEVERAL+roku STOP+MYSELF STOP+to THING+jeden WANT+> WANT+MY WORD+mnie ZERO+MSG ZERO+smsow
5 aby ale+ASK ale+HEY ani ankiet bilety blagam+> blok blok+> bo+mie bocie bocie+> budzcie
5 bycia bycia+zapomnianym cierpliwosc+do co co+w codziennie czlowiek czytac darowac delete
5 denerwuje do+bycia do+logowania dzwoni dzwonicie en.BEFORE en.BEFORE+o en.BLOCK+>
5 en.DAY+roku en.DOESNT en.I+AFFAIR en.NOT en.NUMBER+na en.NUMBER+sluzbowy en.NUMBER+z
5 en.REPLIED en.STOP+en.DAY en.SUBJECT+AFFAIR en.TAKE en.WHO i+AFFAIR innego innym internet+,
5 ja+nie jasny jeszcze+jeden just karty karty+, kazda kiedy+wreszcie kilo klatce komu+>
5 ktorych lecze linie liscie+> litosc mailem mamy marcu miejcie miejcie+litosc na+nocki nalezy
5 nawet+NO nawet+nie nie+DISPATCH nie+GET nie+RECEIVE nie+WANT nie+po nie+pojdzie nosie+>
5 numer+na numer+sluzbowy numer+z numerem numeru+> o+ABOUT obowiazuje odbioru+> odpisuje
5 odpowiadam over pacjenta pamietam piec pisalam pisania pisza pisze+> pisze+za pogotowia
5 pojdzie pol+roku ponownie prawa+do prosze+MORE przetwarzania przy+zakladaniu przychodzic
5 rachunek radze+DELETEIT radze+STOP radze+przestac razy+mam reszte roku+, sadzie serio+,
5 sie+do sie+juz sily slowie+NO slowie+nie spamem+> spokoj+> sprawe sprzeciwiam stac syn tam+>
5 tego tekstowych ten+NUMBER terminow tez+NO tez+nie to+jakos urodzinowe uzywac+MY wam+za
5 wasza waszej+strony wciaz wnuk wtorek+. wy+. wyborczych wykasujcie wypisac+> wypisalam
5 wypowiadam wyslalem wyslany wysylaj z+powiadomien z+tej z+tych z+waszej z+waszymi za+GADGET
5 za+MY zablokowanie zablokowanie+, zadzwonie zakladaniu zakladaniu+GADGET zakladaniu+karty
5 zamknij+sie zamknijcie zanim zapomnianym zatrzymajcie zbiorek zbiorek+na ze+ME ze+mnie zeby
5 zniknac+z zrobcie+to 🔕+> 🚫
6 ,+do ,+ktorej ,+od ,+prawda ,+przestancie ,+zebyscie .+ASKED .+CEASE .+SENDS .+YOUSEND
6 .+czego .+o ASK+, ASKED+NO ASKED+nie AUTHORITY+> DISPATCH+MYSELF DISPATCH+mi HEY+zdjecie
6 HOW+jest KIND+do MORE+GET MORE+nic MSG+w MYSELF+MORE MYSELF+NEED NO+WANT NO+robcie REMOVAL+>
6 REMOVE+, REMOVED+> SEND+HEY SEND+MYSELF SEND+o SENDS SITE+sa STUFF+, THING+sa WORD+. WORD+ME
6 ZERO+odbioru ZERO+tych ale+o autorskie bez+odbioru buty chce+MY czas czlowieka dalszych
6 dawno dentyste dnia do+konkurencji drogi dzieci dzwoni+, en.BEFORE+en.BEFORE en.MENDED
6 gdzies grafik ich innych isc jak+przestaniecie jezdze komunikaty konto+, korespondencji last
6 lista+, lutym miejsce mieszkam mnie mnie+> my na+KIND napisz nie+, nie+robcie niewysylanie
6 nwm o+to o+zdjecie od+MY od+panstwa odpuscie+> osoba ostatni+raz p pa podal pol poprawic
6 prawda prawda+> prosic prosila prosze+, prosze+sobie przychodzic+> radze rezygnuje siana
6 skasowac skonczcie swoje szkoda+waszych take texted these to+, to+do tym+NUMBER w+en.DAY
6 wam+PARCEL was+nie wasz wasze+MSG wasze+wiadomosci waszych+MSG wiec wiecej+> wiedziec wish
6 wolalabym wreszcie wylaczcie wypisane wypisanie wypisany wyprowadzilam wyrzuccie wysylki
6 z+MSG z+MY z+smsow za+kazdy zadam zadnych+MSG zamierzam zaprzestac ze+MYSELF zgodzie
6 zmienilismy zostac
7 ,+SITE ,+z .+MSG .+THING .+mam .+moj .+serio .+znowu 0+MSG 0+smsow ?+? ASK+> ASK+opuscic
7 ASKED BOTHER GADGET+, HEY HOW+dostane HOW+przestaniecie MY+NUMBER MYSELF+> NO+, NO+pisze
7 NO+rozumie READD RECEIVE REMOVE+NUMBER SEND+mi SEVERAL+MSG SEVERAL+smsow SIGNED+w STOP+SEND
7 WITHDRAW+CONSENT WITHDRAW+zgode again amen art+. be bo+MYSELF byc c cierpliwosc dalej
7 dalej+SENDS drzwi en.BEFORE+> en.DAY+MSG en.DAY+smsow en.DONT en.NUMBER gwiazdka halo
7 handlowych id ide indziej info internet jeden jutra kliknac kogo+innego korzystam link
7 listy+> litosci ludzie mam+, marketingowa mi+w mozecie n na+MSG napisac nie+pisze
7 nie+rozumie numer o odbiorca ode odpisywalam okno opuscic pisac+> pizza pradu prosze+opuscic
7 przychodzilo quit rodzicow rok rozumie siebie skrzynki sprzedalem styczniu szkole szlaban
7 tam tez there w+0 w+SEVERAL widzenia+> wizytach wolny wszystkie wychodzi wychodzi+> wycofuje
7 wygasla zaproszen zdjecie+ME zdjecie+MYSELF zdjecie+mnie zgode zrobilam
8 ,+ZERO .+HOLD .+REMOVAL .+REMOVE .+nara .+wasze ASK+sobie ME+> NO+jestem SEND+> UNSUB+>
8 YOUSEND a+wy bez+tych bo+ME dol dystrybucji dystrybucji+> dziekuje dziekuje+> en.GAVE
8 esemesami gratuluje happy interesuja jesli kolejny komus kosza kredytu kurtyna+w listy
8 mam+was mialem moich moze nadal nie+jestem oczekuje odwalcie ofert pieniedzy pisanie po+raz
8 pojde przeciez przestancie przypadek przypominac raczej reklam roku sierpniu skonczylo skoro
8 skrzynke+> smsami stale trzech uzywac w+slowie wasze+KIND wezcie wiadomosciami wiem wtorek
8 xd z+dystrybucji z+tymi zawsze+> 🔕
9 ,+szkoda LIST+, LIST+> MORE+> MSG+. REMOVE REMOVE+ME REMOVE+mnie SIGNED albo blokuje+> czeka
9 czwarty czyta dajcie darujcie do+widzenia dobr dziennie esemesow idzcie innym+> jo kolejna
9 konto kredytach lekarza na+smsy na+telefon na+zawsze nara+, nastepny nawet nocki odmawiam
9 osobistych prosb prywatnosci przestac rade samochodu sluzbowy smsami+> smsowej spadajcie
9 spokoj sprzeciw status strony subskrypcji swiateczne telefon wypiszcie zadnego zapisal
9 zniknac zrobcie
10 ,+STOP ,+WORD .+tu ME NO+SEND SEND dac dniem dzisiaj informowac kasowac kindly kodow kody
10 nie+SEND odczepcie odpuscie oferty ogloszen one przyjdzie przyszlosc robcie sklep smsow+>
10 subskrypcje wasze waszymi wez wlasciciel wylaczenie zadne zapisala zebraniach zebyscie
10 zegnam+> zeszlym zglosze
11 ,+SOTHAT .+kurtyna NUMBER+> bedziecie blokuje cala czytania dostawie elo komu kurtyna lata
11 nara numerze od+razu odpusccie ostatni place pomylka prawa reklamy se slac spamem time was
11 with zgody zyje
12 ABOUT NUMBER badan czego gdzie ida odszedl przestaniecie+> salonie skrzynka takiego
12 wspolnego wy zdejmijcie
13 AUTHORITY DELETEIT+> NOSENDING and jakos jego logowania mie na+NUMBER spotkamy trafi znam
14 . .+zegnam GET GLUED MSG+> REMOVAL STOP STUFF cisze kims kolejnych kupie moj tych wlasnie
15 CONSENT REMOVE+> art kazdy naprawde nekanie panstwa smsow szkoda tymi wam waszej zadnych
16 MSG WORD+> lat mowie niepotrzebne norwegii razu serio zadnym
17 NO+> raz sobie
18 STOP+> skrzynke widzenia
19 nie+> slowie
20 dostane waszych
21 tu
22 niech zegnam
23 przestaniecie
"""
