"""What words weigh (nl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["PHRASES", "WEIGHTS"]

PHRASES: Final = """
" _~ilN1N0c;0ul@s{stHr
% ?l9yT5DEJk6a5eQ>;n-2
* ^9=0v83NM64-6;z1|Ko$
, 5AP29_6P9*-wpW{(CYLH
. 1_uB0815D43?lY60R{93
0 )#d{K_5|n}6a516{QCF*
06 -1YPc<Nn$u?h-KY0^HHp
1 {pkc7@!t&+?*0iA3h?mp
14u ?idpY^d;RP;^hqE=>gy9
1x ClD6i=h*xL{q^|@4+QoU
2 @$D+|;tkv$*6A$h>fQO~
2x `yd+n=@sK980Qu3<?QY4
3x 5(X{q^V9F=2{YId{U-$%
> 0~^vD0TLJ%6Y>(|3K$~z
? Api*=>;(nn`U5QG4GZ}K
ACTS +3ySY;3L}z<@yu^@$}c>
AUTHORITY EhppJHu3K29v#{jAsYu3
BEEN 9RK_13e70g2?_%E@(?l@
CEASE 1q2A^4eIUY_!9pC3kw$q
CONSENT _~!ETAm1J1Dhu-QE*0_%
DELETE @Ym(>`T-L60t*rH`}zOu
DISTURBS -2L(i`VSHe1=s5e^aS_v
ERASE _5uC$3IO5z5f2CT8xIis
GET 0s`6~0qO$)3>5<Y9rPFh
LIFE +UNZR5fTCs^6w)G3Hj{t
LIST Ashq&2@Vbt_Z;K(6e0W<
ME 3Izt#^#AYr1`OF5{P6$#
MEDS &D#6{_8JKg_VW|n1NQIN
MENDED =lbmn008_62p0ny2m9^n
MINE $^ZQc^%4^D@aGQ${pR}Q
MORE 2K?><`uO<>1p)f&4*mW3
MSG 8VA+({PPd>CL7}I3=|a|
NEED {pjfSBJBI}7#HCSHWC65
NO ?AQzS1=tMd5Crn%6cz{V
NUMBER 01Wy52O9eJ77X(S0}%)A
OFTEN =>z{10|pZO1OWvA`0()c
OTHER 9}gh>0Tl`h+UEcq{q^4*
OUT 1NZ0pAolLv843{y4i5zP
OUTS ?GNJt|Mv>+_WKhD1P<))
PERSON 69VK90}L<i4;bR(2L2ii
REMOVE 2?q23<>>wC@#Yo>_WS<$
REPLY ;_?b0@BsDX4-5eY_uu&C
RESTORE ;{ovf{SWpJ{ss;N0Ph*;
SEND _4(}l=M^6S1qJ&R2KxZ;
STOP _WaQS9{&jcCKB}$1``4U
STUFF 2N%@(I{*^+I|}9vCL|>U
TAKE >KEMh^ydf(`1uS75&QT2
THINGS *ZltZ1Ow;_3H37a0rw2$
THIRD ^WG2j{`CY0{`3PU4E^N#
THREAT @7?qD9qj!7{S^HG3HRvM
TIME ?d%v9?-ltC;oS}h`0mXG
UNSUB >*VnS3kDSZ^#|w${}mGU
WANT 0r2+>4-)Y30Sx#H2>uBI
WISH BL@Hr_TK~N{togK1_=EQ
WORD _~iEk4f7P;0s#L44+;79
WRONG 0^{ui4(a>|3I`kR3<DYW
a 4j}ar3jGo#78CLh1_lET
aan `y==83`f^AAqxEG*ccD&
aanbellen 0qNcI_4g0+1_%=o8~Fnh
aanbiedingen `|bVb>>DBj7#;8W?dT{B
aangekomen 4F@J5*Am<Z((nl4;M2|Q
aangemeld <Mj8_IM4s-G#uatFB}H;
aangeven F5T)81?C_E_x%Og8uR`n
aangifte {Ph#$3+)a14;d2t@)Z*Z
aanmelden ;w|g!@&5b)APW}r0R$-p
aanpassen 95@8o2^bRy9`5t$3J(t(
aanzetten (-8_B<|Obb%)=$k*x3T-
abonnement `v@Nd`U&_1{{jyB`soAq
about D*NyV5Cq*2`uq#&{2KTZ
account 81wNY^8GH&|L^e=8P)m}
acht {1N>N=`;Nk^wJmi>h%5j
achter 2l3$l_yiy71`77V9|{%<
achterwege Ar{~HCi4vK4I0(w8W{m8
acm FCF>TDAx7w6Di#f8!#R!
actie {M7{l==KZ>?)Ul$>-Pro
acties |MUa*?+Ekv;{^T>0_y|_
adres 1pqrb+ceKRu+uI4#KOkV
advocaat 2NwtR9OwxHDHi?N9~Jre
af 1q$~17W3-yAqWfm`4|}k
afgelopen )HWmq?l8qS0{SNE*X{iC
afgemeld @e}YT+ae+r)cz6k+~L^b
afgeschreven 0tF=(?-c_R(FgG9>=pL_
afgesloten ^A!0B=oBLw1mp<o@Erc}
afgesproken @DC68@*M65|L7I};RD{?
afhalen 02A5=2M*=`1>`aL2=)&P
afmelden ^W_rh9RVWl7Yh5%1OEpT
afmelding {@ex;?GG3k_T>8s{pj!S
afscheid <l!9Q_!j3C{UZM#{^sBJ
afspraak #sT>S590y`^Zx$$3=$6h
afspraken 2^Q}ACiV*55gQ8t4<7*p
afzeggen _7dsoBL4d46&?Bw0V^9K
again 6YlN>`Pwq`4G0(s9Q_XJ
agenda 5y0~e1>+M25EJ<u1qlK0
akkoord 0_Fh`<ns#u`2h>w0Pgn+
al 1`q-N{02$h^XT{f{pl46
alarm 3G^W##x~<M$k8#`%fiR%
alerts ^~Mzq{`dhO+WH0s_5Jng
all AtdAr8WGzbFCE?Y3p6|_
allang 3k=;4{`UR_5*ZfU`~wXB
alle 9?vM!=jjvy?cL=P9P8{E
alleen (HQs(1sDz*BkU081|8VR
allemaal {O&F>;3ml*?*R<)#_ZYL
allergisch `tCU-y*1h*+S(QJw9&@f
alles )-3ob3;6LJ2<s8$^z$O&
allez 4eR#k?hFk9`UC(12JZR^
als yV2_377V}B6Ehba{vG(v
alsjeblieft ^W+2z02&Jn@DSt#3ik>D
alsof ?kM%#5dZ=26d3L93>F;s
alstublieft 3H=b~1?lhp4HWPZ7zY#@
altijd Bn$5~<pU%B?BD|k`r+{<
alvast 76{qfGVBTHHyGmN8XWQq
alweer @$eD=4D$U13K<Xm0{{m5
amai `6U7QB<S+^ASw^>A0!m+
an BMAli0sv1P*YwRH{q_Sl
and 76ASB>;w1-@&ecY;~66*
ander F!c@**YQK%+91#x+5!9v
andere +Sw4|@B;5B|MeRB5%SRG
anders $S~zP>Iy0z?$9pr*YyP4
annuleer 5hEB6_weot{RR#Q^WO>j
annuleren >*N_D@CoW2(&r2A>CzGZ
antibiotica ?gi-f1PKTZ0Q?LH0t62R
antwoord `td;^*D~lI&D0e0;LgI$
antwoorden =N<O*9S_|977_jg6%i2!
apart ^xo(S1o0^d>iY370rc(&
apk 9TN{6?f(fB5-9u1{{;{l
app 7ySM4(h@`h5#8i30^9Zw
appen 8TtbU1Kkn+_WJPs8ucR>
appje ?%4M)-~kym#Lphd|HHxF
appjes 00kWW#sm<}^yK41*YOo2
april 4+Y))2<sB({`vkW3<47l
are 0Qn{Q`rZ!K_8Hav4fzcJ
artikel ?g9b<+xrd#00IOL*Y)%E
arts 6XXgT`Tz0{>G|&v_1DVQ
as ;~?zp9~;{26%h~<4I&W@
at 0RHp@{_Ypx^%eyv0rw5@
aub 0pc40`sF70_VWM&3m5qQ
auto 0RHghAMhjJAu!o777_UZ
automatische 0ssjI<rE7N@$>-v|Mlzy
avg EHKXCHRBHH95mK2HXkWG
avond >I^X_=pxA`+TS4Q;okG+
b >+%v40}J^8`Qr`${`3O(
baan >gOWu2_N?l=j-(F-uLAB
baas E8)}lG1ea784lJQBpC+z
baby ?(!cS)eF!r!r2`N`QiTV
back 86p-S%^BDe@$~`S@%Zll
bakker AnEey`w0I17a05W@)j*1
balie 3jYiF0QK$x|NiUb@C_Ck
band 6$KnF*c{*-;p7U=*w^Og
bank 3l;VP@B|O-1pxXE0s{;D
be =jQk12<-CKAs_-A5+W1d
bed `w#8z2=)o(6ASGV7$Fl8
bedacht _6865+Yl8E^ym>5`VQUZ
bedankt $Nm5H)(zwY{P`Tt`r`)G
bedoel 2RrEd85Q~o5C{<20~{~{
bedoeld +y^Y;^c>e9?%y92*XQB<
bedoeling *Czc44I3^74%ZO+=>+lb
bedoelt `u`am-6`W6+3FDD?C|U2
bedrag 6bA+T>HHV<{s|ic69wi0
bedrijf 74`=4?8^`q2@lub3Jd}w
beeindigd DhMRp8|2{a{|^KO3@tPu
beeindigen 4EO8+4G8cW3kD3|7ZmgW
been B>wd18tM(~1_kx>3lt3u
beetje ^%VmJ@EZ>D;OPSh@bB~n
beginnen {Tb}~BM$%pAr1iJ8w(f$
begint 2mJyK_3#uF{p<4V5cb{%
begrafenis _Tdf-^$P(F;`-tm3g7w;
begrepen @$U8l1po>V{_gDx1PBxO
behalve ?hoV*^Z*GF@aysi0sJ8N
behandeling {PP18>lWo6+Wr~p0QBwj
behoefte D=f>|GW!tqFCg3KDH$Oq
bel ^Xw55A_5%y=mO>%4fqNC
belde 7WXPJ;T6gn-QX+a?cDJw
bellen %>X9>$1v_E{NNw>-0$4m
belt =lUM?@G09O;R_r0>Gkpc
ben 3k&BC2<8994e}EC_XYb1
benaderen D?sMcJNe)7M=r+;CP6ML
bent 0^vIp^&Q_C)9o$#+}QFB
bereik _5TYT#W?LA$KEOS%+k}|
bericht vg#!l@%PUh`06I$^2pKF
berichten 2L$OW;0zuM6XFHR1N{a3
berichtje >+l`#0sH6+@!31#0s#8t
berichtjes B_r4d^zAwHC*{%u7aSNV
bespaar Gdb?{H^Ic%8#u@~9ymox
best )EP7v$UDj&+wdgj;o<7%
bestaat *$CY03iu2EAPxlf7zz;h
bestand 8utkm?#vD7>GSCj`4=oS
beste @Cx`2_8#>l1o<ZX-1Otk
besteld B*-uZ#Uke}!p|Df?9<5(
bestelling 0qO_@2N>!c?(+@#`2y?!
betaal {U`7m<{jh`0Oc3q==&@I
betaald 66_TA_6Fw=`348;{_G6?
betalen 8txJm>=6DA@$($}_~`5c
betaling +ZPEN_80XD{pk|!;pzSf
betekent Mjqbo72y*FBr4D3CKfI<
beter 0VUZp3k(t~0pt(-8~!s4
betreft 3h@69{OSk_^yu>h3jG88
beu 4-6RhBIxn-1PU4T932Q5
beurt `P4iW;Wf!9!Oj)+)!yXp
bevestigd @#q!)-Z1MQ-|7q_-RIcq
bevestigen _Vftp4%XTTGAI4yC;|Hj
bevestiging ?BXgE%`5RP<mUqp@5SW=
bezichtiging +}Ro!=>7y1=ll-&0N&@?
bezorgd 8|ohc^Az*w?ehEw^6~Eh
bezorgen 6bU*i#Ub4%#Mc_-%+|y0
bezorger @b?c8?F`ox)8-f7<@4kY
bezwaar =g1lx&n3zb!_O)l(a-AC
bij 3Hlr61p>+(1`ZVO{rCJ0
bijna {^=zz?FG>y;piCU?d;v<
binnen ><=ge<}B(KzuOD}=G^21
binnenkomen +7J~4?IzF)_4+je>*VzJ
blauwe ;qodJ*d*l{;NTJe+xGO?
blij D&8Ud^W5DK^Bn&7`ULF?
blijf @#_uh6Z8Gz68`f7EC=NA
blijft ?l9US>l4UC@9s3;>iqKJ
blijkbaar `4Z;$74{_V7!2qBDjxdd
blijven 1q2D!2=Ej9`S1H8D)901
blind {^|n+4)N+2`wr#!?g=Xt
bloemen _0%XD+XLbr+YcuC-|XD+
blokkeer 3C#!N3<Wat0wDS90`>d@
blokkeren _0sp}5CZ%U`4kEn1_$Z;
bod 72hr{(-YY_)Y28u<Kx8q
boek `Q!QS_yQB-2><LU4g~f4
boete @bL2Y@c8}v@%;WC^8o<h
bon {SOEi<O}}<_R1IO`TGAQ
boos ;~p0t59Znw5ED7$3j6Zw
borg -rNTu>k8f#<n$No^4;p?
boven `S14lB|GQs2Pq3B>h=r*
brengen 2j=)11n~Iu^Zgm?@dWni
brief _W}mv66X2w6eIHZ83Y0J
brievenbus =>;4v>mJ@E%;pgH;ppcI
bril >I3}+_VfM%2L%Y=3;PHC
bro 4D<c}{p;H61pFNv{rB$p
broer `uF?}0{i#~2>K!L{rcYe
brood {O%|<{TtK~<;pVT=;F%J
brug =K%I7-zM=Y-sKtL>DeLb
btw @$wQL*csV5*xw=t+v(N}
buiten 4+-i4_8IjH_TL%f<KYen
buitenland 0r@M{H0bo_^#bi53J?Vn
buren &BqHb(G%1U)Z`!m*4xqx
bus 3-THC90u+Q1r-DS`ThI`
bushalte *7_L)>?+<Z-Ox4M<nhV!
but >j~f`7wQ1<{o@7n2l?9M
buurman {mdK)?Edl~=jr(Y=ke6}
buurt 5Ea|o9O@S23=GK{5fUQ`
buurvrouw _xd3+&M??9-_#@O%f#ae
by 00R{03<wAW4iF0m`6KWT
c _uKg3A_p1$^A!;u|M?FG
call BmE#2{@noo?D7Bi>i+HU
can 5C8cD_Ve!;^AzCp3k4Jh
cancel 6UZs&CD{M#7A*_X6d^6|
cant 9_=V6<LU?)*5C8*^w{F=
chauffeur __rt)zzyjy#m*2m>hJ&t
check *cS@<2`~8&_xTI`3I^%#
club F$50WCf@tZA}z%d8%iY@
code 0_hzZ(<SdP*2pH;%-zG+
collega 67A?V|M(#I`REJJ`UUUs
come +vqI{?<wCN>f8C}<<r^!
commerciele AsGwhGt=hS7$@i6AtNgt
contact 5%w7F^XVJf4Gj46`w;~Q
contacteren 9vI;EAKwb~B@@%}7bp`R
container ;`R+A+9l5z>H00}<nij`
contract `xGY^^AqhI^zsDl;qKno
controle AmaJ%`R^<3@C5832mAyH
could 0KXO)_Yv?9+5r9b=jrYN
cursus _3=FR!8pt>=+Zh6%gyTK
cv 2GS(*^V#(y_W<_u1l!vB
da M-c|gGQsJ|05`)cBP&)x
daar 06gFVEBqZ79{JZGA~X{O
daarmee 1OnY7|Na3N5&i+f-6<pj
daarna 5il44>MJGT<`mo~%mW}P
daarvan <LfH;;Sb>^)cPg)*wf<b
dacht `y25G{RSBY59S;D=pg^;
dag {r}$r@bx3<3Iiwc4f_xN
dagelijkse H75Y%7U<^y9v$HLBN8<n
dagen @g@-r+B(lA<mW2w*WB^w
dak 5)%>)`}O?)75VrD3*Yqm
dakgoot ^TqEJ<M{Ft*zFwi4d@FM
dan {^tAz@e}D1@%R`J1JCQ>
dank 4c#O94;%9E0tF8l;pO4p
dankjewel >G>oQ<uvUa+Tj%S)8+6B
das {QCz0=Ls0>;N=t_*7NHZ
dat ^XUgD@z*5~+TscB2jlP3
day )%GY30V(ec@$V4)>+a+G
de 1oH(R<@f{t=II9<{M+vf
deal {SfN@{txpA5AXi}6$KOo
deed |NZ+40sQs;1OxT&2mJH>
deel =-TkxApZ>X5hmClA`9o~
definitief MeQrqA<G5SGAiQp4>Tbv
delete Fa{|A72ogc0{QXw0vZz-
denk ^uiY`z}?#r%k~K3+SbPd
der Ao&694dmw52N&BV_Z%P<
derde =k*C21@8#|1_2BT8S)J3
deur M*~6y#`D?$;td4$>JB3~
deze BFO9IGT1r42@&)L7ArD6
dezelfde 2Mr4==+_wo)8HKP3fS-z
dicht >hl=<1_A!^>+%B>4C?9a
did ^a42v<r(ZM_U#A`+|csR
didnt @)sZy5&QZ571Rq7@#FdB
die |N7ne83YXp{P^b%3i%WX
dien 2k{a42KfX3{SWOB4FByD
dienst _aNH*1P<pN0N@nF_xTy{
dingen 8~^{}0@efC1R~!Y3<do5
dinsdag 69yC>?)=;e^#ThI?D+on
direct 2k#8{9NP)j7zz*-DHQb}
dit =>!oG4F=}|Ao(2a<su~h
do 6#E_@>izx&-~aXq_2Us5
dochter +|vLA>IVQ4;tJ3w{qywI
doe AKLcn`Nk&i>h0^|8~FDw
doei `10cb{QC<I_wxf21_<c;
doen 4-V}M4FL8aGUwRn7ZDi>
doet <Lo6K-}2=b+VMX3&+_Br
dokter <oFLP)hp~D+2$P?*xmc?
donder 8Xg|y8w=s)6B_OQ9WNXm
donderdag ^6nfE-2CYe%-R$F+Tz^i
dont _}>8>0TBEH2kH?81^VUU
dood {qYg|{00&V=>-%F`R3aM
doof L+vRK``sVY<M-go8TAwr
door <1HZt`1t4_1NI5z@%q~5
doorgaan ;_M<K?Dg&-<lzkZ{^bx4
doorgegeven G$S(Y>I2>Z>-_TC<n{&`
doorgeven @c#S<7XbqE`0w2y1p*5A
doos <^mN40t5sD3Hb>C@(TU&
dossier <?kyU-}3S%%;p~b=fleE
dozen &;%<R*CO{Z^wm4%&ePBD
dr Ll^4jGua0KE<VriAv7{i
draai 4*l;6@bUQ#BO)H*`~n>B
drie 1m^$@_V^9y;|<~v;QRyu
druk {_r0x&p6#B*Vz#HyxZsT
dubbel 8T=y=_3i5+|MMR0?fK08
duidelijk 0tXEACh+X$9UTn@6&(i!
dus 0to>R4f`3>`2PU<1^fXH
duur <R?8E)g;~@;N&I%;@jZx
e ^z8Tj9tHyR1svrT5)b3$
echt EF}F7;r|c~3*q_s{1X)b
een -{&z0>h|Im5gzUq|MA(+
eens 1TWbL3J2r!FeW4Y>Ms}n
eerder 3o!rt7yJPG3kV{}03H3}
eerst {01a0>L&my;o$1%>-yvE
eerste ^y>fjBJlm?1S0JV69NeH
eet `VAQf<_h@>&(szJ+T!;C
eigen ^A-ds-#;Gu$Hw&q(bWbT
eigenaar +71r<>KEw~1PLDk+u{2J
eigenlijk <|`!_+Z@{#;pG_L-rU&a
eind 1n>F+3iS*F3=ZTE2KC(O
einde 5E9-60rd6uAOipN{pa@!
eindelijk 9R&{L_W$bW^aI}?^actg
eindigt Fy0C$*xefx!QT7y`qS79
elders 5(L%|?-4S?>GTKj=>ik)
elf >;w=43Iy{2{PZIC1Mc1L
elk `v~ar{s#8;5+U2~3J>iN
elkaar 7Xcdw;pFPh>mlqi;SLY*
elke 021&J=mG%(?&uN*^y=%<
en ?)(k`|Jw8h75ok73KHw{
en.AGAIN 2j0mG2-Y&)6%q##BOVj^
en.ALONE 00;Z={{aZ~{s{#H0Q?jC
en.ASKED DlY^9AOHy$2mjso{2d`9
en.AUTHORITY 0^0=f_x~5)9~%Z76$kV6
en.BADMSG >HQb=`ymAL?E(S(_4w!E
en.BEFORE ^917c@dOU{2=wyr1pxl(
en.BLOCK 1Nq+n`4lSr=js>%0^s};
en.BODY <pSyO0U`PnAPg=0_8lGJ
en.CALL 0R092{oxk;@Era96!hos
en.CONSENT =mp^o5%%l@3=<mw@&NGP
en.DAY <@5Fo<MtEo{|(gz3isgO
en.DEAR 4)NXq?B5st2Mpc*|L_<g
en.DITCH 7wGf>{@xc53Mcao7ZL>`
en.DOESNT 4DtB&^Y|DB02==N0sHC)
en.DONT 3kw4TAoTg|B@_P$2OI(Z
en.END {rd<P03g{A_~;()?(gdT
en.ENDED -U<i%{Pqn5^#v6G0s;Bc
en.EVENT >iqu;?G^w3@Yx*w-Vglr
en.FEEL `u+z54jBpt0rdI~^9t|h
en.FROM #`p^n{`><90u1vN^8pXy
en.GAVE {SzGS_tFRG2MX5~4+sC&
en.GET 3Ka???fvBW2>Au?_Wbtn
en.HAHA 2>l=x)dc|d-uM>e0ouIw
en.HEY <m~7T3i1&3{0Qze7WD)C
en.I 2L9p-_wV}-`~(3V{RRx{
en.KEYWORD =KlTm2LT5D2lWL61^)Z#
en.KINDS B^LAc9`p?T5De%VBOLr7
en.LIST 3JLNJ0Se^@3mpIS1P=}T
en.LOSE 65a&-7U2}?80!o04H)<l
en.ME _6Yp|4E^%(1rh-d`2+Ls
en.MENDED `}q9r4e%BD@b&)vE8hw0
en.MESSAGE 0qzY8`vVLJ`4#u}^zZNj
en.MESSAGES 0Q>$C1N{OJ0}KiL_yP;`
en.MY >+1;n_x%11-}e?1`0xYn
en.NEG 0^R}e{RIs40um1O{_pYr
en.NEGATIVE 2;U0x_xJnz`vmj*{PX(@
en.NOT 8{7fl^8*p{`X>Df1?dL}
en.NUMBER `6dDR8x95R1M&j~AO#5+
en.OTHER @B#lU;Q=n`_3HQT>+sX~
en.PHONE 4;T##|M3Lw01*2A4i5_!
en.PLURALS `Q|7P{Q=Ps-u@%_=IrSY
en.PULL 94Y!1+1T+7{QLR>|KaNq
en.REGULATOR 6$c6S><}6B0U+TE_8lAe
en.REMOVE 3kwPV4ifbK2JQ0y`~dn6
en.REMOVED 1`rJr`QZ)x6aVuA5c~`m
en.REPLIED (+>*??)}^x^zH%t3H;v6
en.REPLY 8UFGF{sbrS5CQn+_x<?=
en.SEND _6ac!)#w5T?f2>i@A44*
en.SENDING {_pt;_Wm6L1_TH3{Oj`$
en.SPAMMING 74h)%2pA##77+6p0wWnF
en.STOP _yPI#0}vPT6&3gm4j2mm
en.SUBJECT <Lc}c2l@O03Hcij5fBL8
en.TAIL 2KNH<>jx411QP8a`uGY7
en.TAKE 0Qmp*68`W14FmG&2rBvj
en.TEXT 1o`~|4d@f_3IO~H`ttGw
en.THESE 0RaLG2@VAV=>`7=|K0Zq
en.THINGS 0viMj{2BfL?)VDU_Y3$0
en.THIRD >HX*l1rhxW3lR?#?(zH}
en.THREAT 8T1hC6&VuQ2>uKd*$W&9
en.TIME _w@AS1N!sv2^Jp|2L%85
en.UNSUB 0sk5GAouI$2@?PT6&4r+
en.VOC ?Dpjp`{M))1Oo>U3jqr0
en.WANT 1N`vl3k>`63lH)r0|W&O
en.WHO 7y8*0{rw{J3-%QA3ljna
en.WISH `Y;0g<?`qi5exwm>G=f`
en.WRONG `u+6_0R%Pa``QE!@aO^*
en.YOU 4g2c`3-$s04eBTM2MGJ^
end ;V%I65*h6c_W%j_@%`-8
ene )9CpR0|xH>^${f=^$qXb
engels ^#vOu*eTW>>hT-Y+wS=0
enige ChH>M;RyNp^ds&P(<BuO
enkel C>aF|-wF)u3DpxL<na*t
enkele ^$6(SDf=4uBpllT7YQL5
enquetes M>Fr$CCLHNAt}=rDk~!@
er %?<b#`2Zvu3iA2<2MrPM
eraan ?I#Nv)G+fK`NI3l;Q`jw
eraf {v`1S{v7!e0{HX+@eJwY
erbij 8ygoX*Dc{G2+1eX-tZ9Y
erg {x$|Y&Nka3-N`V?&(HY6
ergens 5BTT_7}w_d{txaD8XM*R
erin *aa{-%pdIs+58>Y<Jj}o
ermee DL32q77{2I84>{b4;n!Y
eruit +7<u*@BbM0<L@ZV{QU~=
ervan -X`lU(>UxR;>sk+$J_7A
ervoor ?)~xV8~phB74!-GEeP`d
eten +yn{#?k(vN{RIB>`T5`S
euro -~|W?-zC>M_Q@OS-09fa
even <oE~p?;jQw*v<VB+~n}=
every 4&whF{>&%u>GJm69Pjz+
ewa 6+Y*_BKhRfB{TdX?<_O|
ex >k0Pw4eJ&H2Kf6B6a5Dk
extra 0ud!T%M1-6-`D}g@!{I+
factuur _}nQ9&?eP4+3Xkp;K$bK
fatima ;r<W~&Km6y|LQOF@Y?71
februari {RQLs1@{gK2?g!}2?r1b
feest +z2BC=`+wA-PR@q+U3^U
ff 2oe(11nTkX5gG0g`T`Uk
fiets 6D0-|{2<yM0QWA~0`?yC
fijn ;{5~p5e5A8{{8hG{P+0y
fijne `1<MM4e0#^>G}E>4;2LO
file E&T`X1>^+f6BgVO4HFj{
film 0PZar)+6Ht<Kq+$*7x1n
fine 75oU^_4Xp^3jq2P_5t$a
firma ?DYZ$-45vf@apjk2I2?y
flikker 2K&$nB>4sj1ors;6$bYK
folders +Tsc$?-LIn*Vs4@(%;+A
for 7UdE50`ME(3k3G*EDz-f
formulier 0_pSO{Obn#5A^p24C~<$
foto ^!h<8(KgC6#N8?D#>dC}
fotos 1_c)++aK>5=<gKy-`Lpc
fout 0VU%Z^C9sC2I&^_=JOWG
foute =n)DB2nq}i3HTQU`|j`e
free *b5dO>muAK*vuF0+1=3*
friday _y7_T@Cf+)?db>b;{Yi8
from ^yu#D^zZ2g_Wu<R_4ok#
fysio 0RZnA`~C<1`UU+42?+`g
ga ;{E6L{PqU~2nXyR0{;ut
gaan =MxPU(I3ku?8hn1#pU1Z
gaat >l@Yx6iVw58u}a?1pW!q
gaf ?)vfz;0N>m)9w!V>;?f4
gang `T`&~*DT;Y+tDN9%h=u7
garage 7TW#!{^c0z0R8$W5C0Db
gast _8R{j=K}@)<^%i=^y=^u
gastenlijst 2?F>W)e!9-*W)Yb`p*#5
gave 0{0c&8}$X#2>0a}8vq&f
ge {0!{t9s%C}9wqAZ4iyF%
geachte 4fqrH!0PJ%-`XAP5z@>5
geannuleerd ^ZXwn+#263=I|H$-OKCt
gebeld ?IsEl4&LDj2Kx~76#4)M
geblokkeerd _X_D0;R81M1lbDb=JXEw
gebruik ?A8|f`WE;4;2<Cr`}64Z
gebruiken 2_F^<5B3xh68RA47ZwQp
gedaan @GlDs`4HJE`|mvD{sQUX
gedoe 6BqX6^WfU!BOL<g2qYU2
gedrukt ?fWAZ=q>CO*!dP9;n&a1
geduld +Z*%QB>?;QGZXt15EldM
geef 8Uft^^z!iZ3k2E(6$1<#
geeft 7a21m%rn<R(bX!)+t~0G
geen 9@jeY^4~1z=mX0a0t)jT
gefeliciteerd -W?MY_!Q+24dV(B_5bnH
gegeven 2i+3&`uGtL{s!|H0{`jN
gegevens H}wep>hvo5^YPIF4F3Zm
gehaald @+8m}{tz+&F8cr61rq}I
gehad {rU3<{th4n|K|ni?f?<)
geinteresseerd IP4H5(c}~5;^h_$|K-ja
gek 8xjco{PqPA?;Qy9`UeLI
geklikt ^X(q^^7-lt{PyJ>`2OMg
gekocht C-d+357k233L53_6fYYh
gekregen ^yM%dyb8@h-s3X#!^qJ7
geld _UP*g{QnmF+YQtz6Z;zT
geldt {s|@%;R@j|-Pa`K`S9!J
geleverd 9up-L@(Aey;^P_Z^4{(Q
gelezen ;Kv&K=Ly3R_Yxl7{ovdL
gelieve 1MM*LGUmYH0xAveDH9+O
gelukkig ;NB-3#wEcp+sYsI$=b{K
gemaakt ?FbSd=nnfG==l^0`1SGx
gemeente 77HmO(h=((+V%b3^6c9E
gemeld 0QvId4+{hS9t;T|0}k*E
gemist *fB34&n(k4ufQe9(cQhz
genoeg 77r8u1_{Lw8u$~p4-_FN
gent 4Fw@7?-%S3>)ZtM-}~$X
gepiep 7&_ho5Df?xB^%K24kR%W
gerust *CYle^efy|`^YQy1>@S)
gescheiden 5H9xXCiKeo1tkM6`zRp-
geslapen 4gvfl|M2_w1Q_%A1qB5T
gesloten ^z{Yo5%~Dh{08M869548
gesms BpLAP4B`X#5ANg=CKD?w
gesprek >Hi)y&M)N|=jbQo)XU%D
gesteld `S#lh2m=)eB>N5Z3mggZ
gestolen 6A#oo&NTqs>9sV}zT^Mt
gestopt <pua6(=;3r$=&Z8(%sz7
gestorven `r9i1@)p=5<KG<)+}j-@
gestuurd `1lt2#X2_};`Rd~*TxX>
get 1Q!+~;Qt2q==Kuv`TorE
getekend 4<Hj0;|S~b?dl2r`0o4L
geval `X=)3A^QLJAL`x-Ne>_Y
gevallen 6CC3t<QfGSAKMn@<NX*6
geven LG~UP>Js8P%H1F1;^^8D
gevonden @&GSC)IZcD#PKfA*5J?5
gevraagd 0S*A`C-DaN83GLJ2lo^T
geweest 9P8`qHp>ja5I5`^H5D5d
geweldig -z5he_cYEz`|2Rc%Mk_S
gewist !UH=Xx<1A;(9bOI(!j^u
gewonnen *f|&!*!}1$<=i*i)CL6B
gewoon >L&RE+(i-9=E(Id+~@Th
geworden ;V~cx-6YW)^y?hd;PCn8
gezegd <qqNj9p4u190&RmAqN5c
gezet {pkMg2=MdRBOU7>8Uga`
gezien 74;tw-3{#v;Q|`#;sNXR
gift _0AXy?IqhV?%F35-{<ER
gij 0u%D_A^7Lw8xQ9a9vclA
gin 2LlWF1r7TI;spj4|MKbq
ging `R5b`<tg?o+ye^f`{nHR
gips ^e+r0<SOAX`|2$6-0I!!
gisteren 2r(Zu(>mWD<J>68-Rar}
go B@)>NC(;weKqm0g12!Qp
goed _xTDH`6mJy*!K(?>Ezko
goede 7}*=y8P@jt9vTP;9U1Hf
goedemiddag _SW|G(;@f_*ZLwO!0PK2
gooi 64^QIA?XF>2p;|V`VAQd
got ;^OP?4>R%*5DXyy`V<G`
graag 9Tw{I4Gsqg78TzV3J5VW
grapje <`fSg?iSZD{n8lT{n+R1
gratis EAI~a_Q??F?&a+t0tg8`
griepprik 67S{*_4^>z7V8cr3<K`?
groene *%1Nv@)q;>@&+FC68ib#
groep -312#_!0dH_3scP=IZ3<
groet -wyg0^d#CC3<mlM3I5sP
groetjes 5dP%i80#t69UAQ67a<E3
grond 9Q76R?CTHj{Uh@W@Er#>
groot 4iWn6=NJh3=Gh4e@$(N2
grote <`4(~?fv@l_7)%c1^WK}
gsm -xdVxAmY^VA`lNLAMoz?
haal `2-6F?giZ*$oKUM^4{g>
haalt ^z{e-_aY4q{^k1I`2y?Z
haar _7(B^7xWnX2_p&P6dWE7
haast ?d>fG(-PVQ>Fy#8+}G9c
haat _w_6E?BWp@@bUQxC-LkM
had ?F{e;3mY%$2;}h)`rQ2U
hadden 3-Ai^@&*+5@Z}W<4dMg}
haha _~rQ$^c5Nm_Wl|G{_OVA
halen 3@Y9Q=*kE6`2RJ;?g|Vd
half )CwdY-U<Bq?d9?Q^!NfB
hallo ;^HhJ*c#R`&(Z_&)5N*_
halverwege 71$v6;qfRN-PQW{2G!jx
handig 4-OI!2?7BE^cDr<`~}?n
hangen @ZbXZ^#uA4_6iIR1oz|-
hangt ?i2wC_#Ocb`t$q$_w?u6
have `wJ85@crid0_^Mu0s0X1
he `Qi@o;r8wq==>QC?f&)*
heb Ar#^X84&^h0|V|O^9LXX
hebben ;@$TQ2JF@s2Mi$h4fHhg
hebt _5Az#7W@VN1qdzy{|oo+
heeft =+XWO{sQh1;nWlI-|FPq
heel >(3Gi)AY&!<mEXA^yuH}
heen _wVTH6y6f%CJ*)u9ug}Y
heer 82kJe_z?~V<rd);_3`5l
heerlijk &LaQz{T=D=5Ah)O<pBfU
heet 7w6>w{^1(`{}l%W7Y6|e
hek ^Y$w@&j{x!;N%kN+}Y<9
helaas 1`7`i_4@w|0}S~H{si&;
hele =j|d0+z;L%+wva%)X)s~
helemaal 8RS&h<qg66%pd{o0Rizd
help ;_4+P#|q3Y#M>M1;N#2j
helpen ?C=Eo?<(;q*Xj=F;L+OE
hem ;~y0U{4Mzg-`_F%=gk7|
her <`wM?0T~+Z<^J|2<_HV}
here 11QcM^a2g|9TN5A@f!sG
herinneren +VBwx1pMLn2@wVC_4453
herinnering 6AS7ABi$V5Cn4@75D5JX
herinneringen 4CVsy67}5%2qP-!^8*#(
hes 2l5R0?h)b!@bvl(0O{xJ
het 0`Vd6_U`ra<pC5Z{_FGl
hetzelfde {R!d(=_mCrBoPGL_7^4f
hier @ZHoB4($#M4f_fQ4g~qt
hierbij 8X>?C9K0R>8Sl3o93nIl
hiermee BKg$fI@u!<CGpw@F%v2y
hierover @8<?H=^g#|=<*E=;{)#O
hij !0#6c^CZSG>ElrU-}~R>
him 6dLK>85{5J8YcYu0umZ1
hoe <rmxm8~zss^Zd^h3<)g_
hoef Gymo7F75B-Dj(PPEg~ut
hoeft %<1|57VZ1;`VjOS1^NL0
hoeveel 9|aN>?=cPw-`nUT%<KpO
hoeven ;NR%z7YrWf3;p*51`P=N
hoi 0`mX+^9=#}-xvQB()0BJ
hond {S)aG`tTt32mT2B3<?Vd
hoogte 6cY|I_XGR{<nQbZ5c10M
hoop ?;PtA1@9#BA_4pK1TGWw
hoor ^zRoC<^=>7)%5rz>FvnJ
hoort 81(Dm7V97AAT8bM6%rg9
horen JUr*)C(+)~OGMuWJTpf;
hou DKO;p6x8(JC?wMJQ%F1`
houd ?eg&d2nqc91uO;n<n12!
houden 0|E8!DCG|A4jAVP9uO51
houdoe 5DFOg^Yjn+2M!1v^ZNw`
houdt 2_XRg8TsNf5E}dY`yUnv
house _wfVz75wc75F-Z-0r~gz
how @B04-{QL6;{_^qb0p=3(
huilen <m(U$-5ci?<m?*s*z)1=
huis )Ft#C1sehl2>KoI_y_^p
huisarts Bm?aQ6zT)$2@dJ>4io<g
huisnummer `|m0j*XP72=mI0>?A7-I
hulp @D>O71R4GV`S%DF{SEOC
huren >+K#H*%aau&h7UJ>f8t#
huur BO3e<<>nd||Lyk*{Ou0?
huurcontract ;}IhZ(;egx)7%{1?C9k2
huurder 2GtMd?h6U^=Ii_^><i};
i B>MdD?)CWh`3waq1QH4W
ich 2?hH76z%N#0tWU82MquK
id F%%XA`Pl^e5G3pa3=I)4
idee _yh&~AoeE*3?=OCAt43$
ie 3Jo9h-t+DY-v0jC`1S1v
iedere 79SK94HV)TBjnii7yu>y
iedereen 2@xD9$`1T3+T<72+}YFM
iemand =j`kH6C4!({PPJM6!P)%
iets ;NAcH`urF7_3h~s5%Smc
if ;Q9^j3l#YE>I4D=?FZrO
ik 5&8rN+3yDJ<s<bH@B$Y5
ill 2+k+`;W7Ogx7h<0#oy)v
im 86){22Nw<S>f#s+-vbQ}
in 0rL(6^V<vi@b>=$5$)an
inbox APV8!BHIe*B`x0Q7b+$I
incasso *%l@j;Wp(l*WeZ&*4*Fl
ineens -4OF83?B&{`rH)P_4W1H
info {`M0D_zLt2?d16i?fdNL
ingang GUe3tB<UjJGBEHVDJB#D
ingeschreven 5a%Kw@DdFK@9W|V@!1j{
ingeslapen 3Gx09{^a!C^7a`O?e6#T
ingevuld -|-aM0r&3e2NvlS5BBpE
inloggen ?&&2e&mz%1)!P{X+S2g?
inmiddels `2G<M{SyBA2J!Uz0tfm8
inschrijven >i|L<=P>6b=HMFl-R|1t
instead 2hmzB%|*dMt=BLA+P}ix
interesse *U%UE{m>%&?-C~t59HtM
iphone 1^Vmz2Lcom75@qj@&ohy
ipv 4J;-|z#-Ey#>5}iz|Y0>
is +UO|@78UXq;qmS)=jG+z
it (-JQj=`7F%^5G)P+}7m@
its !s|Kw4DZ1$_Vp$UAnx+z
ive CMWIv7~$*h1|i@32@@SG
ja Dc$t)1i{`y0_6qEDE#&X
jaar B+M<u>nY#`+7RMD^84ll
jammer `XLb(0~zQJ68jO`@dWhm
januari `2iay)h_lE=iLbd)b8Kn
jaren 2i@f-3FZpo^%K|+6Cxu3
jazeker 0r@u)-x=c~+Vu7P-T3zG
je 5%~QF^$Obw{|E*60ssd8
jij wha9k^bW~21mGg{;`b2m
joepie >k{Pq4HD+iCM4|=4<I7@
joh 5Z4I{&=e62(Bu>+<=@@*
jongens *7ye(;T+H`+4U~d;OF-A
jou =lbs)0`~I;`{^6)1L+C!
juf 9~%1*{{IRC{`m&$Ao=<O
juist _}(7}!8r9LyTtZL;>GeA
jullie 2n_!S_w)!40{sFO3-9d*
juni ^ymlq{PqO`^bimd694NB
just 5c?QEy$8_>%JLct*v;kh
k 4dv(^_w)}I_Usb*8T#h^
kaal `T79#5c)CT0ul8I6A}sl
kaart 2j3_l%M|-2*Tn<^+t<?E
kaas `|}<u+a=c}<Kr3V-Qe;X
kamer 5(gLz`R*hJ^YZQc1Mdg<
kamp {qqXz2@LoK`tSz@_XP9m
kan ;|T#J4)Y8J6zUNJ{q_pf
kant -W4Y`-xuR0*!nN%)ZPdG
kantoor (gYqQ|1{Jl&)OaK+Un^4
kap `y%cW`3m|8{ss~m<O2!%
kapot 3GN9U=^yj_+uQvD>Fd(v
kappen BGeevA?N?pFB#tS7A6}S
kapper <|r)*<`3o^@ZtF8@Y~q(
kat 2>ccj7V`f6`0D-s@Ad2A
keep 0P)!09S8&f8Wigx0~i|p
keer 6buj%2MF#02l4Lb{_)Tc
ken 2Kpc$4+Z-j-vtHQ>G137
kerk 5cBB?666W+1Q7-a3IG5O
ketel &j}P3*dg2?`rRGe-s9Z|
keuken 0QDR95asj(>G}!(4F={8
kids =>`!E<`df_)$0%G>FCt(
kies 4-oMX8SMe{1NiFg67B5p
kijk @f9>A<3RBx)8Gs3<k-y6
kijken <_;1O;TH52{^=F#(f#fA
kind ^%oNN1SlN#1qJIZ;2abE
kinderen `tm6F^ds~1`SlhT$?wnD
klaar `}Qm00wC)e0t@W=|MvJ1
klacht >+b;r`U~F?_z(&Y^#bVr
klant 5beMU_WLFiGzsU>7X%h3
klanten ()Sz>=M?D+_WB7R>+$>l
klas 4DS6B-V_EP=l%ZQ>D34b
klein `0fuL(EtV=*x?Eo;PUeq
kleine 2KDIj5$hWP6ZZcF1rqrA
kleinzoon 4BSdF%uE?My36M4-`Cpv
kleur <Jb-T|NH6u`UDgk-QwKs
klopt +XO&9(=6CK!o?fsw#C`=
knie >G=X0;uY%<_53US{@VN8
knipbeurt `V$Qm;~e4)3Fs2f_x1k$
knop 2h|?{4G8q`?g<471Nq<j
know >+J&S1OMC*1^5jS@bB^8
koffie 0rvn3^X>8k^Z^w91PTZX
kom 9|`*n`q>WM{tX8583F_F
komen ;vD=00vzld3hfT+`0@n~
komt @#YQ{`3&p>;R6lo0NCyH
kon {qQp-y(HQ$(B2y5z~jsZ
konijn 80a4Y=<y5<*xwe~-{kE1
koop 3K#bA{^i^91qvG85gP*$
koor 00=rP(j(p!-_s=G$>i4z
koorts ?C>KT<Pz5_$l)ga<j(5(
kopie ?)Doo)-$^`)aW$L(%<hA
kort ^6C5T9P{}37B3hk5d|0?
korting {^uhQ(G~I>%j50?*X{%J
kortingscodes 5Bb>!@&Wr5CKMUy0s|uM
kost =KKr$=ntVG+2SMS;>h;+
kosten >j(x68`S0m4EQ1C7WW7S
koud <`XFz;}_v8=+y@A&CSj4
kraan _#@ct49W5CAu12#8YB7w
krant ><t<k<O25u^7|11@bu>2
kreeg @#5j?1pg)B2kjNv{}K)0
krijg %-R4B_2?A>=hovB7u@09
krijgen EGo|h1rZwq83O6`^%E!>
krijgt {viV<+#2O0)95Gd^5w_V
kun @AD5J(+%q&)y)*$^y3QW
kunnen B^3Jw>CVp!4GG}-?FAtJ
kunt 3;`}Q(<0pv)z>G`*V**~
kwaad =q(o*?H0!)_3sh$*VO3j
kwam 81M-s=llr*?)C-&|K#BR
kwart 3Gxsf-S7Gl{rmU%3Hi#(
kwartiertje 8RI4g+avl5-qi09+TH0L
kwijt 4#*|t1;r%n-4WXW`3Uws
laat +xYnC5GV)o`WYJx_68IW
laatste 3J&hl9qi)f6&>0aEh!r#
lachen *9Zs^@gwI9^!X0u>FeJF
lag ;O;Ui$T8(E%i<5~yvfDh
lang <{9MX9q}LJ7c%q~CKwY6
langer `5x8)3;Y2R4*eM50uu-E
langs _uupF5#kH!3<dNo9RdOT
langskomen @(LRp-vspv``iQa?Cs>~
last >h~o_=Nr{A$?O*F*xB3c
lastig H3jw82k;N#5e48E2`LmG
lastiggevallen 2?psV=HfH>@&6^;$@Uu(
lastigvallen 3gPbS9q|DJ2@LfN5BK{E
late >MGYe!7nodxyb$P*wYR8
laten )gI^z`Whb{+tM5u9QWSm
later @$2{(=n?)G^!Xa~-1rUE
lawaai =>z@;_5c_G5%3H21Onyq
leave 2GtVq_~7>l2?_%J0}cV~
leeft 0QDss-Sg!g?B503_1N|X
leeg 80;w{*)tIr*w_gY%-7`+
lees >HZMn{1NT=CIbTH4hiSu
leest ?D`cU`VZ3%0r?sD9_AA8
left 9sAA~_V6b04D;&{4gU}V
leg <mw(7+8f;|+uiIV;MD64
lek 4DtjD4B!d(3+)8_6#n?{
lekkage =;R#z^dH;}<KO=l;@tBH
lekker ^$P0o&?5x<>+td$^!NQ0
lekt =?&@;2s8pG2IL|6^Xli{
lening 6)*qh3-b;2BNXck^%xWF
les `VQ*=0_zeB1?~J60s;vT
lessen ;{XZ<`tcMY=<^Zu{N?Ke
let ?eQ7*9{~O90SE9AAN~dm
leuk ?En1c1O)W#1qlKj2K^8C
leuke -}V6s@bVY|_w5K0_V)np
leven {QUj$7!LgX1PKP|0}1i(
leveren 4hs+v)(ZRw^7;bv^XJtP
levering _5$q*`4;&R_WBU(`}XJY
lezen ?lBVk@fXY&3;+<<^6wiV
lid 0Q~Ob_Z}JW^Y!2@%LEP^
lidmaatschap `wR8*4EyNz7zYpv5)Aw8
lief 2HO@F`1%P3>GK=?>+k^r
liep 3>(iM>i7*K{?QfC@B{?o
lieve |Mdd&6#)$G5flXt6$R`G
liever N8KYR%LU;q)!-5D?ceM&
lift 1nUtG@fiFT<O>Y<_w4r#
lig _ZaEl7!c>`DkT#v0T3h#
ligt ^zRxi>J;`9*Y6Yx>)YH0
lijkt G7#_@>h~h^1nT<K7})<L
lijn AO#r}-Wd8Y+06Ct?cEM1
lijst 5%dTK2^AO>{0Q{-9|+_7
like 4jAqW2JI6F9~bWa0}=xF
link 6XYT(`5D6|((Wn9<KD~K
links 67}f@{OlG0`Tzs-`TYO!
list 2M!4-_ZR>T0{;c<?gRk_
lol 8ub0&8sZ}44i(`R92N8a
loop +$snh)GZbP0NV}l-4YSh
loopt >LuYN#UKJS>a;V((-0l%
los 2IA&0?)5y->fZtM^V;qk
lost {ObJ^?E3p0-Ut!o6zkyq
loterij *X!->1p^Ha2J<BF7T@F3
lotte 7V;eN3FRa21qSc~5E=j%
luister 3<Dt#;vw7?;^zbD@$%mD
lukt ^y~)|;TjYY^#Aq(-uMp$
m 051R%{TmSw@b3g9;Q99A
maak 4eSoy2Hgtn2n8MYA^Y9`
maakt <`4oP`v&y`@$nGi+3y4j
maand 8NLh){PqX_;PC7u{PW!M
maandag 3ilHU*BbIA^6wn;;o#~8
maandelijkse Bm2(-4*DVq?k(9C`~Mp(
maanden `~wgu*$V0y4dMmu^yKf^
maar @z(+u^ZF?I-~Qw;_x$<u
maart -1F@O9|sc)2mcTV6Y%=_
maat BsA+11@sZ<3ia>p3l-?_
mag <P9G$>-h8=5&8t^4&WCG
mail ^$Zmi2^{wy%k&@Y_1^*W
mailen {tPD9_9ep^)9fqk@6`4d
mails 2k{l_3<c)+4jv2q7$Y76
make $r$Vo3mNtW4d)l&?+fkZ
maken `swf31o;yF4+`)F4+aYh
mama `}`3L_YC*z<p&k~?dt9S
man 4D{d)0OLOO5e*Ie4)zTY
marketing 95(ai9O%;ND<|C<{v;$U
markt {U^#9<}3~~Cg>d2+7B4l
me 8{`K4@&@tr@EheK4Eg{E
medicijnen -tzGZ(*yt>_2C=R<m1-Y
mee =>i1>8}9cF3<?6{AQJP`
meenemen 81@e;;UwA@*w`1`;pXKE
meer -Q4rq6ay9+5fB~fDi0O^
mei ?E3l&4DJgL0{{LB9s2kS
meld F7Of!`@j<D==cxm2Kn?D
melden B{=&d5An%Q`vnfH5fc^z
meldingen {^$r7-vR6||KtwX`tuqI
melk 4FD+*=mGT);o}ho^VQ)5
meneer <_8_~^B3v{0}kvH-~SE#
mens 0Sxs95AhTW00!Un2L>Md
mensen _7V;0760Az2>$9Q2>$Kz
merci _7vz9_Z=Gj>)`Di=JfLM
message *YX?@_Wc6|&&4PL@zc!c
messages 2s_3m?<^E9AL9ww0v{>f
met 7xl>L4(2rg_}vN_BJe3N
meteen -?{JeHwzm92lOHhHTB*1
meterstand 7wsS$$TG|(zq>2;;o#xq
mevrouw 1{Vke00iO^2qq8t3H=*1
mie AL1S2EaD8-9wFfDA|x&o
mij 5Dfg{=LHq<`vu|}?h_mY
mijn 9`*$601n~~2Nd(`4F=Nt
mijne ;uIAf#vb7r+Y2o6(fQ`?
min 2JsX3@&N`9``#rN>Hz%a
minder 0SEpi4EXN}{R0T|>g?w8
minuten 0{Q_B;`QwR|NJEL=k4w7
mis >N77Rxh%ya;n^(a+1<P1
misschien `4|@!>;K>w@bwGX{PN`K
missen 2G}^~#~|e$&E5bw*xc3q
mit Jp~xdF3R`r9U<cLA37{3
mn 7UBWk@dzU0<P82T0u1~V
mobiel >J$t1_695KB>(#I>-rf6
mocht 0Vf&u?Gx(z2JH*)-v#~!
moe {p8;e{Pz(K^alyv5d{76
moeder 4I&)d{1EQ?9R&915D^ml
moeite 4+Q)40uu-I0uB2N?+Etx
moest 2=^pK#X8st+}tzP+U2&}
moet <>dtf1upL+_4@k={_5fY
moeten C@~lPCf>Op83owU4Gsq)
mogelijk {^kDs5EK0X1_u8K3-|vL
mogen 8T{xJ0`(UI4glfcM(xuW
monteur 3KbL`+A7r~)!-KM<=y8K
moogt 2^aMZ_39by0{8s$^!NGw
mooi 7x?|&7~Tu=7b)Wx6$&H`
mooie 4;|_s0wo0-A_pM81{*C2
more C-n^E4A=hR7%u1r7Yr;h
morgen 5ab96_4ff9>Hhuq0s8F+
moved 5&s4Y{q_GC?FJ0~0O9%^
mr 00#Z}{t5sL{tx&k_x<+z
muziek 0_P73*ZTzw(ft+~{_5Qn
mvg 8wLi<6Z7`=9|_?J6dDu~
my 1P0^k2Js5x6&Ldr3<mx4
na 2le*&>faLb{q7JJ5(x3_
naam %<%*T$oVDr&F=aX@bvK*
naar >ki=|4IBUa2KzAQ=j{~!
nacht @7x_7-Wcp6(Bl%$*VW_o
nachtdienst 68iS;2kr^^0{;3F5%LTQ
nachts 0VNP7*#`#@`s4)i4CUqe
nat 3F8ml`sW1x<M{C#7VQ1}
natuurlijk An7O=+Zg#8-s$fa-pc&#
ne Dh3eu`Sj}cBo*Qo_#+w&
nederlands >fa0<?F{4z`~wE}^!Di6
nee 8sG5d5&Ia|6DHygB@OEs
need ?Eonc_wWh;1Lywp<>~PM
neem {WcLc=;!PN>%<Ay^77{X
neemt @ctqV*dEd-<=Q3q;N9;Q
neen BhLueE#3vw9~smrC?Ov#
neer _zBw#9_$wW2ng~E{|o>B
nemen 1^PJj_YUP1<m(#<-QV2=
nep <P-`F{S?>?_T&=p=HCAS
nergens <ly1xDlhR58xtAq`2zp`
net `Pmos2OH}6{0a0T1^n#s
neus Am%js$j{aE+A!k<?*|bL
never 9~1H3DEj%`CK%=8Ar}fI
new `xoX75)l3N91Gs)5&ZWC
nie `ycN27z5`69}dzM_7(pI
niemand 1RMn_<RBCJ`_LWt)&%z0
niet +}-mh>*odw@#_xmAnWwo
niets BRKx`0_qj*`WMgi?<o#0
nieuw 0yyU#;w=dk1^)oy1_~|+
nieuwe %_QajBnAWp68sPD8V(WL
nieuws *YqST)hO&1?C2lc&eY%D
nieuwsbrief 5%(qb000i}`vUv-9{K+1
niks `0x?k4guTjAq@lm1_2uR
no 4Ce^v_zwL6_V4%q0{QC%
nodig 4c-?K><Jz5<m(Fu+V%kj
nog )f?mu2@@g`_SzBu`~VW^
nogmaals Egd5y*e2^C+wKg|+4AiF
nooit -S^oY><tGC83+gJ@$d=l
normaal `S$7!6c7{l3+eY6`1<Yk
not 1mE)Q1ql}U{2ciK`RN1-
noteren @Dbk_6&We}>gEdf747-#
nou *ALP985{ctGYbp-B^oOA
now _~$hY=M~@|)a?c(=Gpn^
nr _38WR67M7b1|;Po2LuD;
nu 8rm565bg;F2=ww6B^u@y
nuchter >;erI?)UW>_yGU(?&$gU
nul CEyF!G~Wx%7AMa8EG{G$
number _8$TR4-Nt43H<gO5%vZ5
nummer {vZq!@hkEl5*HBe{`eg0
ochtends 4*~E47~K%q93ck}BoH46
oeps `|Je)<`&x~+tKeD+u`03
of y&Du503sF=?ezl$>+l2B
off 0rCX*6Y2iq3<2%{H68g6
offerte ?*SwO+#TZ;=))BH=<DM0
ok #uEhx4)g6V^6K{${N5f7
oke 2+<cB^5qH^{RjN-6yosu
om {OBbU_zv{a^$rjm>-h2j
oma 7V9Pm+b{O^)z|V5&)gCV
omdat ?i}X~1UUi<6%qdN0t657
on ?CJ{#=k6B}>-O&o@%RDx
onder A^G(n_4)+=+}Z;N6$kC|
onderaan _3auP=keMT?+7{i>+t68
onderhoud 6Z7=q59uN592Dsf5F;ZO
one 7~28%7}zuM``QHR0SXlU
ongedaan 1O^V&_8<EQ6!#hm_6Z*;
ongeluk *8kuRIR_a73G^EDE&<id
online 4EQBE$1>6s+vET4&D_E3
only ^9nB$-!AtA1mp<&+WzJG
onmiddellijk _zna9>HPx!_zLO+@d6nO
ons `Un;8{|ej^_U<3^^yDA#
ontvang =l}Et865BXAo?oT5e&-M
ontvangen 1sw$~@ca%3`Rxkx{Oaxc
onze @D=Af;Wa5R^w=c_)dDQf
ooit 6an}N>-O*o?EB*l2?_iE
ook @9O<6<NXi>@7n?K{rBnB
op `4STp2nZi80rTh%{{r&^
opa -vJo*<OlE<4&?q7?*;AO
open ?+gkj*Y*Jc<?r?B<?;91
opgegeven {{;^b_WkSj_x~*6>hS;S
opgelost ;}|C(&mzu3)8a7I($UWW
opgezegd Bk23{`t|+}@Dcw2`s3sx
ophalen 6aCB*4cQ$5865Wn9UvSG
ophouden 6zKv1=K16d+6E9I`}z3v
ophoudt ARigs8S(G{6)x8w2_h#P
oplichters 0?rH92;w2^1oa0A7X#?=
opnemen =m`4t2nGiP0|4j+@c|tF
opnieuw EC4tf)CuZ0#?JWF&A!Sa
oproep <@p>I>Js1+`0EDx?)~ob
oproepen 5DC!QB=rO5FdgX+5h5fP
opvang *#;^C=oH`y>FgBy&*t3g
opzeggen )Dj>&-3{|3(ZV3*{n6FH
opzegtermijn )gcNg*goYh{@EMd;qlSW
or IRiT=;qeI;%G&J9|H#xP
orde C(hvX@#X3d9~~996A}OP
order >+TKv`U3|2`2qL@1>@lO
other _Yndf)+IJB?a~(W(D(rD
oud 4*c%u5$^%-7#02%8W$85
oude )B+kP%roL7%+V_3w9x1K
ouders ^W`-f(=zHO&*%&$)X~<_
out `~K(!;0YNf7yJ3--}4Xq
over 78&Ul9~tujF&y~){}uoT
overal MF9QWD%|w%8#v?nARG-b
overdag 4D0Ip_V*q4^AhqT3;6l|
overgestapt 0Q&&&_#O=P^9ld;2@M?z
overleden @)r>f4H?!S`TZ0F1nm(C
paar {QUX@`T_3*3H|xy{POSj
pak @)7^<3l#nh2?_-X`~MK}
pakje <OBW@-~r_U-0mI>=Hl%8
pakket 01M;+{}>+${0sCI^cNov
papier {@C{U`rI<q7!vORBLwRM
papieren _6P6%1pEQ;76t<e{rK$m
parkeren >iI4J**n%B=GFrE=G@!)
partij 8SVbr4iDAa3>XCX1_dD#
pas $u<@G1`+WR5ZyNM=->k%
past `td3P#Vp@2*v={H%h%EM
patient @ag#R4)zEB`1c+PB;@?-
pensioen 7SkN`*&y5m{MZ`};qdPO
per ?fwl0*&p{U-0S8Z*6s20
personen 3lAk4_73bB<m?0T?%u)!
persoon FB%2kLdO2wC>h}E5hF(=
pff >HOjM4DtaV0uCni2lC_T
phone ;sXQd7wiV;`33L`3j*={
piept 8ubk2F5Ld+1`O)^83`Ex
pijn ?(6s34FUN2{~!+z5d!h*
pillen -xCr4>MGY9^ZFt4>*wO=
pizza _5kt$1pMy#00{l|4hkL?
plaats ;RF2)?iT_J0OtP;3)=+j
plafond ;`AsZ=NID?@Ztyo#og)P
plan ;_4(D(G&J0>*fsl;nvd+
planning `~M9Z`V|ch2KpQ8>h<aI
please -RkNX?+5t+(c=>V_t*W}
plek @)ai}^$*S-($^Q*>e|xQ
pls =@-=-3?4KGCG`N|@C5@9
politie ^6K~P_y+3p@A?$`>iPBh
poort 1_2BV`S23z^$YO*2?qTB
post !rCJ!=q3d)+`R%6*W>a9
praktijk 7!CFK(G>&+{P*x5-}D<B
praten ^9&mt$~NRK;@dgY-_POG
precies 5as_j`vwQ}=;$8M0qp)2
prijs @g4OS8sY01{{#HxGXV<|
prik _16yO)*RCU?c)0?^YrlO
prima 01V#u2n7P|3lR1e9}h7D
privenummer `r9nh;RV($*2f|DDBb1|
probleem <;h4Z&QQ}p$jcui$+@|~
procent 0q+Ck6c-f~769NC01F85
promos 4F~xC4e#^y0{#2z4G<X<
provider 5E$kc;tDJMCgd3g>J%so
punt B<}*>BJ~i&4KmUXFeDs1
put DE|d7<jo@u^z-oO81dsB
quit 8u|$b<@o9Z@C)bc5d8rU
raak )afG?^!?BN%>Ee<`Q^*$
raakt >H-<(5c3f183^Sb{|M{z
raam 0O$+<@(2SK;p+As0{7za
recht 8~g3!?kf4V0`w9M<>~eJ
rechter 2N%o-67(Pv3i{y&9rpnG
rechtstreeks 7X1ke_7M0K68O*M;O^n;
reclame `s()e9On(s9tsCF00s;a
reed 8yN}~=MD83;s5yU?Dzx>
regel _#olx3<~}3A^`#p_6;QU
regelen ?g|$C`~Kwm?*J470_*+;
regen `^6t5+7j#;*4iZq$Ijs2
reis 1P0ak5A7Q2D=Ovs4HF*g
rekening ?C|aP9oz8w76%ab5b_86
remove {|Wd64;1Ph1MBb!`|$nv
rest 0}d1N4h63Y6(;-#2_Xg$
review (Go5L1OVg`*yI)P^Wo&z
riet ?bz!N{0bfN@Zbjv5(Dt@
rij ?+5k#2`cXZ7!>yq03ZhU
rijbewijs ?-<_w8xjN?4CXBJ1M=|d
rijdt 0U!eg3Lx|*_VX_98t(GW
roken 1OyHO>*)js-RvF>?%(nI
rolstoel <^2j0`u*Gs?DPl>0{8v@
rommel *!Sxp{TUVk?BN;h0rv9U
rond `Wg`{)$rXD;nN}V-`dji
rood 3l{kn|NjaU|MMW?{|oyK
rooster {2A-<6b$JL67>rM1N!{{
rot GcoexA@k}7Bpb{o86qhD
rug ?hp75{v7xY{|pHD?(_Ec
rust 9n%5&1@;T*_x<k*6afbk
s 75@Vl3j+4z2oxmy{}uZf
saldo =lCci@FU_A@!J~v@agds
same ?D!P-Bj@h-1{3iX4(;Lo
says 6b=#-;12l%<NN>r@aWF?
schade >J&8>(JbH}=IImV+W-9f
schei 4iM<p7U?GJ83y3~1_%xQ
scherm 1qTTG3kmHI7zF+70QdCn
school `Umj(^aKRz{|xl!7WWVO
schoonmoeder 3hMIx1N9a1`4#vNA_gB9
schrap 3GgB37Ypm_2?*#D{{;N}
schrappen 1{wS93GMOn2>bN@2K@=}
schrijf 0pRQKD*p=K2nQ<lB@Yed
schrijft ^9T_P`5*iG`|lL*-w6BR
schrijven +xa^E>I%>l>-P}}(&pyi
schrik _7@ox`~2||2kZ&;^YQ`x
see `SSYv_y73s2lyuC@CpM7
seintje ;0X@)2>SK%_zUqD`r`Nd
seizoen *8m;Q;}`V|2-^rC=lAR1
sem `|1<=2mb36_x%n4`Q{!2
send 8x;oI2=DFk8YcA#_!kHk
sending {O%Pa-|Gh_)$0TT57y}M
september `2rmW@&xz>?F|q2_U`oX
serieus 1O4av8rcrj2qoPJ1QrYR
service 8xQsU0|yY$7X$G69w-|I
she _7Vl~1r7cG2=VO&`vVCQ
sign ^!yGo%`(&w<LD{M-RS)T
sinds `{51s3-|;G>iYc<1kv2_
sindsdien 3FzzK8uI+|8w=$J{}vGy
site 67lK|7wH}710C-LA^hz8
sla _z><M8UPma3=Q)f78?=+
slaap 0|*Np@%;D+^#lO?2=x92
slaapt 04M7n-wg;A0NXCu-~bf#
slaat ?-?xs<|6SG>g6Bk;o0Es
slapen 2G<Vr^b`aK=<+N6?eqE$
slecht <n-_g`Vsac+0z*K;Mniy
sleutel {oolL^6}XQ;_oB#;@#{1
slot @%#$|^$O`B?C}Tg<J|Gw
sms _Us1t4EYfB@eu?8`0w}e
smsen {~Fl>2L~Yc3<CG~?HU*n
smsjes 7$y4}1k@1R00sBm9{U9q
smskes D+KS>AK?V*6&~FiCm<Ck
smst _zw;l-VPEB6Z{C`(HHFY
snap 1Q!DP2?^*5AO;oD75wfB
snel 0MHaV@G<Wf(9;P6``6jo
snelle +zu2L;tBs3-s|ox-uDIj
so D-;&+8T0Si6bs-56Cw}-
soep ?aU_<>lgwP;N9>Z@9ov(
somebody ;_wIw@(SV_^xzHd?(PHZ
soms {}BES1qd_$*XjuV;1U7;
soort 7}oyU{rWWKAK}~T0s|&8
sorry {Otu3`~~j^_~`%v`U&9n
spaar KN}>+64~nB7#PS492qS(
spam _u=&X5%m?<3<LN6APDUR
spammen AU5mLBkkkk7$xfM9S<!c
spanje =MNSl;uqZ&^4k;T-t6KM
spijt 3ls|t_aNpW&GZ!L;`HJ9
sportschool HUH!m80Qn?Bo*NhC=MGd
spreek =jr+v{puh9`0oA=1OoQ<
spreken >oGnb;xEiY(%3x6*W}{k
sta _!<5l_|WSM_5dLJ;s+A`
staan >H;DS<qq!$=Gq}A{paWC
staat +{_mR0{#3J>+ACW`_SUm
staken 2>0>z7V-=N6bR%EAQ1%y
stap ?g#r71_1;1{TS;F6!-uA
start 1_Isj5%LGu6DRQk6B-T<
station _xBp=5(Mw$92*TH2Nn_w
steeds 0Nv^V1luqA2mKEG2Lbs6
steek 6bAk78ulgHEGzdE{1Pq>
stel 6a^mY{Nda03?u0K2sb7g
stem -0~+R^$g|+;sFK@+waZ9
sticker {T}-S1Lx)`5f2>P7Vz{B
stil 2p#z52@2c)3Jfjm>j)M2
still _%SXg%N^k%>C+t4*yhd7
stond `|aXC-UBNP{qYFS2=V>s
stoort >k!}v6cID_69M%F?+XOu
stop |L*_%`3MF52M7ZZ4haMB
stopgezet =@{%H;41|s^6UT$=iJ)l
stoppen @b4b_|Nq?({pR;5`|Qr~
stopt =jqT1>mC^e{qiFM|M>Ua
stopte @#6#!@DR`))x`$n^Wp^p
stopzetten 03gXR_68#E0qiU2*YFGM
storen &ixq{;urM}@!sen<nQ9&
straat 02T`v+W_bl=j96B^ymcy
straks ;S?bD%_Q9(;??{7;O)ll
streep E5;4UG~n998#dtnCOIi9
stuff 01yN076Jv}EAb2T0T<-@
stuk !3-%E;3nTK(BCG^;@0mS
sturen 2p;wU4c`FV10DM&90C9j
stuur @$U5y3h@NzCMWk8C;AHR
stuurde _wXm{$`aEd)(;s0;OWoX
stuurt 0L=UT@#Fmf-~t370Otw@
succes <T4Z|*dq89(A^&M`r!Ql
suiker `TQ&>@+t8g-Q)xB-R$4(
super ;{zrI_Z0OO-Ruqs=j`_K
svp 4>uJ5=mF#y9Ox6^`wSNQ
systeem ^A+kd;2c3K5APe){tguP
t 3n22yMCQ})D=X^_C_^j`
taart CIA@__6za|=<Wa|*68N{
tafel @$wQN-5%xm<LDUW>+s|3
take 6er&7FzEgECIR606D%Jf
tand <L@8;<PX&(-S-py<?QC`
tandarts 68ZJy8q*c{5hDWuA|?C)
tante <p~ZG{s#CC-}w_G^X=o>
tas @e~92{sj5l_vIM+;Ogt=
te @&ei{{qPC-7ya?+4J0TX
tegen %r7bx+g8~==H@Np%iibN
tekstberichten @dW)9-zNkK*U=5;?c3b#
telefonisch @$?G%>Js(`@%;+>>HilP
telefoon @fYpuE9?fo3nc0%5Gf1`
telefoonnummer 2_@+H2m~baBkbwq1{f#?
telefoontjes -_joy)Ca;V;0G|@#o6HP
telkens _XRZ`;Ns-r{OS7K`{C-y
tell `R@(h4D9>|9s>Li2?Y)h
terecht @f$!R#U%7B&E6E;%iq!Q
terug >-HfM{rbih_w5hY3)t-E
terwijl 7|$sf*XryX;rtQ(2Gr{|
text {OSJ=*!Us~*VzW`;qBiC
texting 6E@ezF3$w@HUi5LE*LdD
texts G!M@M7W)wpB^>|a3K$>{
that @COei%qY(=&d4w6)a3Kk
thats _x%Uy69W+j2mIbD{Q4gz
the >;M1{{s{dK?)4uU_vifq
them ^$P+53iA*883YdZ1={TM
there 0QnRz?FQu@(%KKy_0s+e
theres 3;yf%80-K401*We9uWoz
these 9`f-01pON2_yOY;{0jT}
this ^Y#S^^8N)K1o;L9`Rx?(
thuis !ub~S4-Vk?^$rOB{p;o4
thx `xq4-@elP7``!o#>Fe?Y
tien -68fK0u}Hb1Ogod0P^?o
tijd BFywF^#>OL+yns;^xx;{
tijdens {qO}0>>%X;<N6N)>+J5=
till AM7M3)$i*c(&Y)`<JjN{
time 3mFI)_8SWa?*st<?gI%3
tips {QU(I;3W_b<joBj;^^-B
to 4gV1g`qTmS=j{6b4CL@7
toch {RiR#^9>jZ_U<6;4GJL^
today _xu6-2Kg8L2L#&(?+O&+
toe 0QLVf1rPZm-uV9$+w%iC
toen =L8@&)<Enj*WDTR-O}0g
toestel ?hE?={s!k12p$pX{|3|W
toestemming ^632TG2jpK3JehGEfMMB
told @bOF><s|$d-PiE`%Gt~0
too 5*ZyT>?Q9o=g=+l!{_GT
top 3f>3<{Qdk1>L2#_@c8i~
tot B>N@!4%{~M^$_Xo4fMzk
training 4+Hr4`|S$z{0`#^|04tY
trein >D3Yy)e-szz3~qL^5fFx
trek A~oX!5)92EDk%&82q7jC
tuin )EpTo#t_Uj*4{eIzR>9L
tussen ^eovj-3{O;)ZZ8K)#x7S
tuurlijk _ueNI;UeN2-sJ`z;oaZf
tv ?iUOl=OOtk(dHTA;Ncnp
twee *yb$v`WDI(@(C^F?Dzcg
tweede +~*!A&j{Zp-rX_a%FyKU
two 2p$p|@FDvt_ul~T{L&Zo
u >>K0}4D|T`80Z=6`ws~7
ui y$Jr``WyTK4d5;N@&5}H
uit AKL!>5cv}34IAtU4I~c~
uitgeschreven =ic=f{`(gN;`sSH_z3Y4
uitnodigingen FFM@k8vpAGGc(-}2{$Pm
uitschrijven `tJ$&|MmI!^%3*@4+{kK
uitvaart _yYAG=p+0h|K||t@7wRu
uitzetten BqAy29r*I$B`fCH1t%yi
up CKUSv2<{l(`W@vT84wOD
update @&6bb+!W;?=jtIE(ckFk
updates @*(H=4*K2d4Gt3g`U(mc
us 4kGCF4G!c78y)QO|0fk6
uur >f#<P)C2M(<OCq<=hf`&
uw `4!vW{qrOc1q0+D|ML$X
vaak ;qB=F6X_N46(RW|_9+kO
vacatures Hzd&hC-f`qC>Zn%BpVwo
vader {|p2J@!<#h_Yn;976SAh
vakantie ^YRW6<_zf?-0>0<?)Uib
val `Sb?$2;=q+2nhb_3kenb
vallen `VI2!{qrLR^ZC^h58VqD
valt ;5pPT10gUY58evv0~inm
van ;{oRn`S1Sj@ben(2Mg`!
vanaf +V%wj1pWR3_W|l46!Qe#
vanavond {N5lU%@yDc<n$Tv-sar$
vandaag %p@W43i|R6@d+#e^zr%f
vannacht 9xoCl>@4aT-Psf2-rn%>
vanochtend 8V4dR<Q38|)Z`x8(eUx?
vanzelf <pb;>)(`9--_If3*W>vG
vast $?7Hl`WW6Q{r(pM?DqBE
vaste =iC+v`RNx10uKxl6zucq
veel 2<QtE<MsL$-U$B-2Ichf
veranderd @&p<S1^5r(@!}B#_4N1?
verbonden 89xah@A(NH3F+L@{v7@e
verbouwing 82JPw+wuDv-P!-@;^^fl
verder &nfQ=1RUuW8S@$G`R~oq
verdere CE*a#DAV-CEHC8KCoM2A
vergadering {rWu#+9|^`%;*;0%;MPe
vergeet 5-$5P&mqZSA>}y0!wMGN
vergeten _XG(!_XFe!*7pnf@!0(h
vergissing 69VS&4*xm+5c28p8W$1}
verhaal @68nm?CtvB+vy?h1K;D`
verhuisd 6aDD-7tj*h2_NYWBoGA&
verhuizen {SP-O+aJeDzU33r$<4<C
verhuizing =?N$S;vwf5@9P-h?dt6Q
verjaardag 5c>c7>kJYA^#|nv^ZNt+
verkeerd _wyAM3;W6P6e1Mr^cD*V
verkeerde 49xP*`OYT#^ZWJ@ChP7A
verkocht >+l%!`wjQ~1qAI3;r`MC
verlengen +aWgd^fS>Z<mn>l;NZ^U
verlost C@baLE8gGhAS2r$C>k~$
verrassing -#6txz$5J>=Fc_f(hdjP
verstuurd ^XV1&`0X11$P4}v_vGO4
vertellen 3>Dwm8U+&4A}i(VD>)<~
vervallen DiRU{4Da3oCJ^!Q0uMS0
vervelend @%SYT@Im1#*Xal%+}G;Y
verwarming *zz4T-X-H8#my_#;=kns
verwijder ^4ACR`{VTJ69WA45FrKu
verwijderd 2omNj^dl4?|L*ea{Nd{S
verwijderen @$%;O`3VdZ_740Q^ZwcK
verzekering `Sl1H=_U9b=<o{l>gDe8
verzendlijst _X{rS+9bO$<PRL__TK31
verzet 3+oRA=m;D0>GcQ=&<_V0
verzoek 7ziKb{vFs8?-C^S=lTXT
verzonden _4f<*_7(yI^bi65==AgO
via ;}Y5z1q%@Y6YUQ90u%Ds
vier `w<NR?BV(B_4okV4(8+X
vierde 4ebT-59a^&4+jPb6%gtG
vijf @(3O8`0U*I@eB+G0OIHr
vind @ADi9@)Yp)1Lgtt7~cT&
vinden _3<3&`1t_z6$cLv0RGzE
vindt 0QK(dBJUC14Jq^sAS46z
vink 4cYn3DEI^B9yR_46&W2O
vinkje 3=$ab4&x@(7BuY*4I&09
vlek +z0a#;1?7Q)X)73>f0Cj
vloer 1nuno8{rKE8XE)y2^aqF
voel 4iEhs{rwa6_4f(?0Q=|r
voicemail *!@}*yg}_kuhS*>xxBT=
vol ANdFD814}G7YYI(^B55e
volgend 3E=`1<rEv^?c(MI^z#M{
volgende 0__I`4*LS@0R9L3-uVvY
volgens {`L(J^6wQ5;qny<7V+Na
volgt (fsM{4+q}>6A|<$4;LTm
vond =lLcH!y?lr+UqUy=*#5;
voor E*s<u`tbMt5B~zq8Ta$=
vooral CfQFP+$PL4$lw$6;@sK=
voortaan 4e9qC+vqF{_wN4$^xF0b
vorig @dp^~8wv0n^bO+z2=@K%
vorige 5F;Zd>f{y%)%4mA>Eq-J
vraag _r@#&?e;Pr>&g`n0oB6|
vraagt |MDRd@ZcT`<jmy)658Dr
vragen +VTP)=@%gK+SUyT-P+mY
vriend 0U-Sz^Z*#@000#43h)B-
vriendelijk {O||t5)<PR2q7mX4;BvR
vriendelijke @%{hs{uU7b2LB2L0t@~6
vriendin @+0cz73vl39V!>_5)~Nv
vrij @9ifl+WXoT<J~g`1=q*$
vrijdag 0`d#{1Oo#968`W52mAp7
vrijwilligers <Jc7*yd(82#NG@X(#GEk
vroeg ^yw!P)*Iq8?dlp5+2ir<
vrouw -ykRk$py*$;lxDE+_b;>
waar ;|=uo4*vf83HbHw9vTr8
waarom 4IKCO)$Abi|MKuA`tu$Y
waarschuwing {uJK}5eNJM{}BH14Id2(
wacht ?c_4{;U4cE)!-`!;pN!*
wachten G6wGF8|Mu25gy$376&9L
wachtlijst 4fFQ*+Yt!{-^CXC2lVOr
wachtwoord ?*<hP=O+0Z>-Z$y_V4KS
wagen 1rzcZ+7b2;_W9or`1JM;
wakker -0B(V01em#=?w@Y_1N<j
wanneer 1R(tlBP9p`9w89w6BrTs
want 01yNA>;dKg4F~@W@aqc-
war >h%=|@)hj_@ALlk>Id%w
waren (eD@l(hbW4;L{HW;o9u<
was 2?oe1==mP%2<q_r8TK6V
wat _67hD0r&;%_yPhU`tcw5
water ==dlM{uBNZ?fVt~<lgr4
wc 3kv%2`vwsU{`mt1{R8+4
we (hcw;=?xwx1n%k%2-Gy;
website 0rLhK?)C=f_6PF>_vG&N
week AP*n`0QUnB0RiIu7Uk{W
weekend 4E**T2mB27`1Ji71NZCx
weer 778I9@fP$D?Fr---v96#
weet `1<1q5%UM?4Hg;&0~87D
weg 82#w@`Pv)x0RZ+F5efJS
wegens {_y_$1nUps1^^Zu>GR|G
weghalen ^X%>o?gI4~@!K5V?dSpF
weiger 2@eY58|(t+5*hIj2op0a
weinig 3*Y<S69ozK8z1usAP)%#
wekelijkse _W<z!6Zhr$>KqpW5%2)*
weken <md`0+AhaA)ZaGj+Ue!z
wel <?aLq3hxI82KNU19`pb6
welk >d_e;+Zop!;_4eB@Z8(s
welke 6XO*#)%({u+1?@u`QzO4
welkom ^yeWN=q1EN<k2PR*u?7V
wens 6#@jp6z}usBozSc7aj8Q
werd 01N^f+71N~@YNmW=lkRY
werk `2`3X@eU07{{Z_W>jLKk
werken 9slI+Cgc{-8#3kvCL1LU
werkt )(RUB<{S48{QV6S>hROj
weten -1HOY2MFvH2Mh_=1^x{2
what >+%ls3JUlD?*jKF{QDCG
whatsapp {~qoq;TQ)N3g8^%<NEIj
when @eS$m8~hgm3Lg{p1q%28
who 9~b#90{#UW{qy(t{^Sex
wie 0O%JQ>jN4C>G%5<-Sg8H
wij 4;l9b5GxW83hedT@Cw-F
wil 0Qnjf?CBBk@%985<=pxC
wilde -{2ka2p9kh)5t@-9OCu!
will 6&3pJ8Uq^c76sZ35(Nt~
willen 6y)&#74rZL{ru(m0umr8
wilt _#_M+`5*lC|KSxW`Tz0q
winkel @gnFA7yj)TD;x^?=KTx_
wis 0Se{p1@iFc3G(6&0|NXQ
wissen 8z%ba1mXVO7X9Z0F(DEb
wit -va>!|NI8#5Cjqp2LuM`
with `3wUL{3YiP_4OO}`RnNS
woensdag >EI3a5f170`}iRe?&$9G
wonen `1K7c<QX&;^4}T){QK7Y
woning -|ZUz;U>;H-OMJ^_1XCp
woon FcS|500{Z(1|<<K1rP)y
woont BNR2x0}|Eq`3Uq14h;1X
word 1@jH^2K3_={S5W<`uF+r
worden 83^I~1NITk0w>@s4;Ksp
wordt +wlJRBmo8a00jLB9r5ev
wou @fGd!{SM|D`V0vB`0w`o
would {VD4r@EzhE4(uu9?F2dQ
wrong 00HU{{Ru4X^4$L$_x1=7
yes 9qKkQ#1qOR-03gh$l1~X
yoga 0~YER7V;SB6B+gX4K@hl
you 4f`MZ808Y>^$_$E8ukbG
your +$z*M@H!nk2<#cy#}ftP
youre @$Cp4-45O`(%Bo^4&ngZ
zaak %^Vl@-7D`e>E{;#*3aG$
zal 0V@LeAqV6pAQ|EE=MEGY
zat >M9gE%oE%O-`+9T*1yN=
zaterdag {u~l3*c|xv-RTMC=iuM{
ze FZ3wj3DOzw4F=R6E&cr?
zeg 5G@Ml7WfJK{QL45_5c&&
zeggen 9Pj<@6W<y13@hgk1Rxj-
zegt F(CZ^>jVq-01OY;`TPY4
zei 8Z1f}>jd2e-T>_t((dRD
zeker AL>2v)BNHe+}_|O;O^}$
zelf 2m=@s?)c~z=Hmh61IXzA
zelfs >FNgT3Kba({wVAg6ZrxR
zenden 1rqb(8}bkj5DwxH9{m;$
zes 8`bW_C-D)|AtKihFfIxe
zet {0-~^|NjyP_51}L*ZKeL
zetten @Bk$1?IZj7_yi0o3+(>*
zich @aggW65$yW;TrB63gHO?
zie >H6#Q3JDVI`~}=E0P61L
ziek ?BWw2<uL0Q-P|1R;Lz3f
ziekenhuis {_z7O0QLI=`34&B`Re)w
zien 1=RcRAnpeM2L}Bn9t!*a
ziet 1``YT3*s8+1q=rX2>kvN
zij _wG9?y&Us0z|-m$%DB(w
zijn 1rGiE{38VZ0`cqk{QdO#
zin ><sJz{0;{y{PrU30SX-s
zit {ptMm|K{@S4F>!22?7D^
zitten `~COe76kL>3JoLu1N{If
zn _2VQB;}820;`IIk<=x)b
zo #q$po_YUX^4;MNA?*sew
zoals 4<Hxo`2ytA3n=e3`w0yl
zodat HSQb{>);vi_VWSgBJJG-
zoek *#Z&t_a)aQ75q2Y-~R{r
zoeken >E|H;;xFhJ?&lB`;NI@-
zoekt ^zAGA^dRUJ<nROn+41)V
zolang @ewH{<0<GQ*3cW;=Kj|0
zomaar (i{^E0Wb6->*yi_>+<O7
zomer 3J(Yq@E!99{Ot_?>hbyM
zon ?gsb<0S*-N{owm92>R&7
zondag 2;mGH3ku;0_VyJ61?}?m
zonder Fd_yt(;7AC)7}pM<KOuB
zonnepanelen {rDmj=n&u(@bU)U&Ftau
zoon 3KI4L8R`2P0R9W+1qAu}
zoontje ^acM54-f?V2Ko*E_4x_$
zorg 3=RDS{Q@5h1pnj^0~Qhg
zorgen |KSwn3ibxl?iT4875wb<
zou =|Bzt2^$0J6ae`0+7{dH
zouden +v)fT02D6(`0o54`St7T
zulke <pBcw)iD$r&)VT3?BfaR
zullen E9UI!BKsib7#Hyy4<Zcx
zus @$?rV-w^#C=j{jq;Ns`i
zwarte {OukD_Ym_9^V|v#_xA7S
zwembad ^%NEx>J1qb-q-vH-`4f*
zwemles 3J2!<4cZy=_x17`8x#Bh
zwolle 2nq@f?i=ne?&JmI?g-QJ
🚫 6Aj+e1oQu=9TMO-2^}9L
"""

WEIGHTS: Final = """
-31 =bias
-22 TIME
-18 > even zat
-17 gerust
-16 klopt
-15 antwoord bellen bericht
-14 bezwaar eraan ervan ligt niemand tegen
-13 denk geblokkeerd geeft moest naam
-12 .+ja annuleren appje de en.HAHA en.THIRD gestolen het je kan mijn pas rond wie zonder
-11 altijd binnen dezelfde doet dokter dossier gaan iedereen lastiggevallen leeg loopt met na of
-11 probleem steeds that uur voicemail volgens we weken
-10 .+is MEDS afgemeld alarm en.EVENT gekregen gelukkig gemist haha heel hem kleinzoon late lijn
-10 niet+OUT oude post snel tekstberichten welkom
-9 ,+kan NO+WORD adres bedankt berichtje bevestiging blijft brievenbus buren buurvrouw dat er
-9 extra geven gevonden gewist gisteren haat halverwege hij juist krijg liever missen niet+WORD
-9 onze sta staan telefoontjes update vannacht verhuizen wacht werk zaak zij
-8 , ,+heb .+die .+mag 14u ? ACTS aanzetten anders bestelling de+THINGS door en.BLOCK factuur
-8 foto geachte gewoon ik+ME in+de inschrijven kaart ken praten still stopgezet stoppen storen
-8 text tuin tweede vanavond vergeet vooral vooral+NO vooral+niet wilde wonen ziek zulke
-7 ,+THIRD .+OFTEN .+op 06 DISTURBS NO+bezwaar REMOVE+ik THIRD WANT+de aanbiedingen app bereik
-7 bericht+> best besteld bij+jullie bushalte druk eerst eigen en.OTHER en.THINGS fatima
-7 geen+bezwaar geinteresseerd gemeente gestuurd goedemiddag huurder incasso instead ipv it
-7 it+> joh kost last link maar+op mag medicijnen meer+OUT message messages mis moet naar
-7 niet+van nieuws opgelost past per spreek spreken stopt stuk tand terecht vanzelf vind
-7 vind+ik waren yes zelf
-6 ,+en.I ,+het ,+ik ,+wat .+THIRD .+wie 0 ?+ik LIFE ME+MSG MENDED+er NO+en.ME NO+mee NUMBER+er
-6 OFTEN+, OFTEN+> THINGS WORD+het aan+het betaal betalen bloemen bod chauffeur denk+ik
-6 deze+OFTEN die een+MSG eigenlijk en.BEFORE+aub en.BODY erbij erg euro firma folders
-6 geannuleerd gedaan geldt gelezen gestopt gewonnen goed he heb heeft hele help heus hoe+TAKE
-6 ik+zal inloggen interesse is+dit jammer jazeker jullie jullie+MSG just kat kreeg krijg+ik
-6 kwartiertje laat lag lawaai lekt liep maandag mail markt mayo morgen nacht niet nummer+er
-6 offerte op+dit opnieuw opzeggen other pensioen says slaat sleutel stem stond stoort telkens
-6 terug the toen too trein twee uit+het verhuizing verrassing verwarming verwijderen vragen
-6 vroeg weer woning zo+> zodat
-5 % ,+WANT ,+anders ,+en.SUBJECT ,+is ,+jullie ,+mag ,+moet .+> .+ben .+haal .+was GET+ik
-5 GET+jullie LIFE+> ME+dossier ME+en.OTHER MINE+> MINE+WORD NO+DELETE NO+OUT NO+interesse
-5 NO+voor OFTEN+NO OFTEN+even OFTEN+geen OUT+het TAKE+OFTEN TAKE+de THINGS+> WISH+de WORD+als
-5 afspraak allergisch als+je aub baby bedacht belt bij+> bij+de collega das de+MINE dinsdag
-5 donderdag dozen eindigt en.END en.THIRD+> ene er+nog erin even+NO geen+interesse gesprek
-5 gevallen gips gras had hebben hebt helpen hierover hoeveel huisnummer huren ik ill ineens
-5 is+de is+een its jij jongens juf kant kantoor kapot kom komt konijn kopie korting koud laten
-5 leg lessen lukt met+de meterstand mijn+dossier mijn+en.OTHER misschien moe muziek naar+de
-5 neemt niet+DELETE niet+voor nu+NO on+en.BEFORE ontvangen oproep or ouders pakje personen
-5 plan please regen review rust+, schrijven+> september slecht somebody soms sorry staat
-5 stoppen+met stopte straat straks stuurde te+laat till tv vakantie verbouwing vergadering
-5 verhaal verstuurd vlek volgend vorige vraag vrijwilligers wanneer wc welk what winnen
-5 zeggen+, zei
-4 ,+ben ,+nooit ,+we ,+ze .+. .+alleen .+en.WANT .+er .+hangt .+hij .+na .+vooral .+wat 2
-4 CEASE+maar DISTURBS+NO LIFE+OUT ME+OTHER ME+account MENDED+denk MENDED+met MINE MORE+aan
-4 MORE+naar MORE+niks MSG+SEND MSG+van MSG+vind NO+, NO+UNSUB NO+in NUMBER+NO NUMBER+denk
-4 OFTEN+MENDED OFTEN+SEND OFTEN+sturen OFTEN+uur OTHER SEND+, SEND+> SEND+? STOP+maar
-4 TAKE+mijn THINGS+OUT THIRD+en TIME+> WANT+jullie WANT+mijn WISH+ME WISH+mijn WORD+voor aan+>
-4 aangekomen achter afgesproken afmelding alle altijd+SEND anders+NO anders+niet arts at
-4 avonds back band bedoelt behandeling beurt bezorgen bezwaar+tegen borg brengen brood brug
-4 cursus cv dankjewel dat+THIRD de+LIFE de+SEND de+berichten did die+THINGS die+aanbiedingen
-4 die+herinneringen dit+toestel duur een+berichtje en.BADMSG en.BEFORE+maar en.DITCH en.FROM
-4 en.HEY+> en.REPLIED en.SUBJECT+en.SUBJECT en.VOC+maar en.WANT+een end er+maar er+nou
-4 ervan+OUT ervan+af feest fotos gaat gaf gang gast gastenlijst gedrukt geleverd gestorven
-4 groene haal haast hadden hangt+ervan heb+je hebben+> her het+LIFE het+MSG het+bericht
-4 hoe+REMOVE hoe+laat hoor+NO huurcontract ik+bij ik+blijf ik+mij ik+mis ik+snap is+NO is+WORD
-4 is+genoeg is+overleden jou jouw jullie+appjes jullie+ook kaas kan+NO kapper kat+> ken+ik
-4 ketel kids kijk kinderen+en klaar+bent klas kom+maar kon koor kunt leeft lekkage liever+niet
-4 lijst+MENDED loop los loterij luister m meer+naar meld meteen+WORD mij+OFTEN mijn+OTHER
-4 mijn+account net niet+UNSUB niet+in nieuw niks+> nog+MORE nog+NO nog+meer noteren
-4 nummer+denk oeps onder online only op+het opa oplichters opzegtermijn out over+die overleden
-4 plafond precies rijbewijs rolstoel s+avonds schrijf she sign sinds+ik slaapt snelle soep
-4 spanje succes te+bellen tegen+MSG there tijd told tot uitvaart uw+OFTEN uw+REPLY uw+en.LIST
-4 uw+en.MESSAGE uw+en.MESSAGES uw+en.SENDING uw+en.TEXT uw+sms valt vanochtend verder+niks
-4 verwijderd verzekering volgens+ME volgens+mij voor+NO voor+die voor+een voor+mij voor+niks
-4 voortaan vraagt wachtlijst wat+een wegens weghalen welke welkom+> wil+de wil+mijn zet+mijn
-4 zijn+jullie zoeken zolang
-3 %+% ,+bedankt ,+en.MESSAGES ,+en.TEXT ,+en.WANT ,+er ,+kunnen ,+kunt ,+misschien ,+pas ,+te
-3 ,+zonder .+GET .+alweer .+app .+benadrukte .+dankjewel .+de .+en.MY .+en.THIRD .+geen
-3 .+hebben .+heel .+hervat .+hoeveel .+info .+jazeker .+je .+kom .+kost .+reageerde .+toch
-3 .+weet 0+0 0+> 0+en 0+uur 2x CEASE+NO DELETE+als ERASE+als ERASE+het ERASE+ik LIFE+WORD
-3 LIFE+van LIST+en.SUBJECT LIST+van ME+MINE ME+bedoeld ME+brievenbus ME+en.MESSAGES ME+heup
-3 ME+is ME+zaak MENDED+op MENDED+van MENDED+wel MINE+CEASE MORE+? MORE+OFTEN MORE+RESTORE
-3 MORE+een MSG+? MSG+blijven MSG+is MSG+naar MSG+wel NO+CEASE NO+ERASE NO+STOP NO+en.WANT
-3 NO+last NO+uit NO+wat NUMBER+TAKE NUMBER+op OFTEN+REPLY OFTEN+al OFTEN+bij OFTEN+dat
-3 OFTEN+en OFTEN+vind OFTEN+weken OTHER+> PERSON+is REMOVE+de REMOVE+het REMOVE+je REMOVE+voor
-3 REPLY REPLY+, REPLY+> REPLY+ik REPLY+vind RESTORE+voor SEND SEND+GET SEND+blijven
-3 SEND+en.SUBJECT SEND+en.YOU SEND+even SEND+nooit SEND+u SEND+vind STOP+NO STOP+van TAKE+maar
-3 THINGS+WORD THIRD+GET THIRD+WANT THIRD+WISH THIRD+hebben THIRD+wil THREAT+gaat TIME+,
-3 UNSUB+als WANT+ME WANT+ook WANT+van WISH+een WORD+WANT WORD+WISH WORD+in WORD+wil aan+,
-3 aan+mij aan+voor achterom af+, afgeschreven afgesloten akkoord al+een alerts alleen+over
-3 allemaal alles+OUTS alles+eraf andere app+even appjes+, avond b bedankt+voor bedoeld+>
-3 bedrijf beetje begint belde bellen+, bellen+> ben+een ben+ik benadrukte benadrukte+> bent+>
-3 bereikbaar bereikbaar+> bericht+OUT bericht+van berichten+SEND betaald bezichtiging bezorgd
-3 bezorger bij+OUT bijna binnen+> blijf+graag bloedt boete bon btw buiten buurman can cant
-3 cijfer code contact container could dagen dan+NEED dan+WANT dan+hoef dankjewel+> dat+aan
-3 dat+hij day de+MEDS de+buren de+duidelijkheid de+kerkstraat de+link de+machtiging de+smsjes
-3 derde deur die+OUT die+WORD die+loterij dit+MSG dit+bericht doe+ME doet+het door+> door+een
-3 door+met dossier+gaat drie dt dt+> duidelijkheid duidelijkheid+. een+nieuw einde en+niet
-3 en.BEFORE+a en.BEFORE+nog en.DAY+en en.DAY+uur en.HAHA+, en.HAHA+> en.HEY en.HEY+is
-3 en.LIST+vind en.ME+a en.ME+maar en.MESSAGE+, en.MESSAGE+vind en.MESSAGES+vind en.SEND
-3 en.SENDING+vind en.STOP+NO en.STOP+maar en.SUBJECT+> en.SUBJECT+OUT en.SUBJECT+de en.TAIL+a
-3 en.TAIL+maar en.TEXT+vind en.VOC+MORE en.VOC+SEND en.VOC+a en.VOC+de en.VOC+niet
-3 en.WANT+moet en.WHO en.WHO+is en.YOU+de engels er+gerust eruit even+als even+niet februari
-3 film flesje free friday gaat+, gebruiken geen+last gehaald gehackt geheugen gestorven+,
-3 getekend geval+NO geval+niet geworden gezeur gezien gift goed+> graag+MORE graag+NO graag+op
-3 graag+weer grapje hahaha he+> heb+ik heeft+en.SUBJECT heeft+en.VOC heeft+en.YOU heeft+u heet
-3 helemaal+niet hem+OFTEN here herinnering+maar hervat hervat+de hes het+OTHER het+WORD
-3 het+tweede heup hier+geen hoor+geen huilen ik+, ik+. ik+CONSENT ik+MENDED ik+OFTEN ik+alleen
-3 ik+gewoon ik+had ik+heb ik+het ik+hoor ik+in ik+ken ik+mijn ik+nu ik+was ik+wil ik+zet
-3 ik+zou in+ME in+jullie in+mijn ingeschreven interesse+> intrekken is is+OUTS is+met januari
-3 je+, je+OFTEN je+klaar jouw+MSG jullie+aan jullie+berichtjes jullie+die kamer kan+CEASE
-3 kan+MENDED kan+niet ken+en.SUBJECT ken+en.VOC ken+en.YOU ken+u kerkstraat kijken klein
-3 kleine kleur knie komen koorts kun+je kunt+en.SUBJECT kunt+en.VOC kunt+en.YOU kunt+u kwart
-3 lachen laten+WORD liever+OFTEN lijst+CEASE lijst+DELETE lijst+ERASE lijst+REMOVE lijst+WORD
-3 lijst+schrappen maanden maar+> maar+MORE maar+de maar+zonder machtiging mag+er mail+> mailen
-3 man+is me+a me+maar meenemen meer+? meer+WORD meer+uit meldingen melk met+dt mij+bedoeld
-3 mij+is mijn+MINE mijn+brievenbus mijn+heup mijn+zaak mijne min mobiel moe+OUT moe+van
-3 moet+WORD na+de naar+jullie natuurlijk nederlands nep niet+CEASE niet+ERASE niet+MENDED
-3 niet+STOP niet+uit nieuws+> nodig nog+OFTEN nooit+en.ME nooit+mee nu+even nu+geen nummer+>
-3 nummer+NO nummer+op ok om+> om+te ongeluk+WORD op+, op+0 op+ME op+OFTEN op+en.DAY op+mijn
-3 opvang parkeren pff pillen plek pompt pompt+NO pompt+niet prik probleem+> put raden
-3 raden+jullie reageerde reageerde+met rekenen rekenen+jullie rood schade schrappen+voor
-3 schrijven schuld sending slapen sms+> sms+vind spijt staan+> stoort+NO stuurt+en.SUBJECT
-3 stuurt+en.YOU stuurt+u suiker systeem taart tante tas te+stoppen the+en.LIST thx u+de uit+,
-3 uw+bericht vaatwasser vallen valt+ME veel vergeet+ik verlengen vloer volgende+en.BEFORE
-3 volgende+en.DAY volgende+week vond voor+TIME voor+het voor+uw waren+> was+dat wat+moet
-3 weet+NO weet+niet werd whatsapp who wil+ME wil+THIRD wil+een wil+ze woensdag word+ik youre
-3 zaak+> zaterdag ze+GET ze+hebben zie zn zo zonnepanelen zus zwembad zwolle
-2 " ,+0 ,+GET ,+REPLY ,+WRONG ,+alles ,+dan ,+dit ,+en.HEY ,+en.LIST ,+en.MESSAGE ,+en.SENDING
-2 ,+hier ,+klaar ,+laat ,+ligt ,+mits ,+neem ,+sms ,+smsen ,+succes ,+tot ,+zet .+MINE .+NEED
-2 .+TIME .+afspraak .+alle .+annuleer .+bedankt .+blokkeer .+en.BADMSG .+en.DAY .+en.HAHA
-2 .+en.MESSAGE .+en.MESSAGES .+geldt .+goedemiddag .+goeiemorgen .+had .+he .+heeft .+kat
-2 .+kinderen .+knip .+komt .+lekker .+meld .+merci .+met .+my .+nooit .+oke .+onder .+ons
-2 .+onze .+pas .+pff .+stop .+uw .+verkeerde .+via .+volgens .+vroeger .+waar .+wanneer .+we
-2 .+welke 0+WANT 0+en.DAY 0+euro 0+is 1 ?+MENDED ?+WANT ?+WISH ?+antwoord ?+die ?+het ?+sta
-2 ?+wil BEEN BEEN+door CEASE+die CEASE+niet CEASE+worden CONSENT+OUT CONSENT+van DELETE+WANT
-2 DELETE+aub DELETE+het DELETE+mijn DISTURBS+en.BEFORE DISTURBS+en.ME DISTURBS+en.TAIL
-2 DISTURBS+en.VOC DISTURBS+me DISTURBS+niet ERASE+bij ERASE+voor GET+de GET+hem GET+het
-2 LIFE+CEASE LIFE+NO LIFE+annuleren LIFE+niet LIST+? LIST+MENDED LIST+te ME+06 ME+LIFE ME+MEDS
-2 ME+OFTEN ME+RESTORE ME+a ME+aan ME+alsjeblieft ME+bestelling ME+en ME+en.SENDING ME+en.TEXT
-2 ME+enkel ME+gerust ME+inschrijven ME+kleinzoon ME+medicijnen ME+mobiel ME+naam ME+nie
-2 ME+opnieuw ME+pas ME+review ME+smsen ME+spam ME+zo MEDS+> MENDED+NO MENDED+OUT MENDED+SEND
-2 MENDED+TAKE MENDED+als MENDED+alstublieft MENDED+svp MINE+TAKE MINE+annuleren MINE+laten
-2 MORE+OUT MORE+bij MORE+gelukkig MORE+van MORE+zo MSG+DISTURBS MSG+GET MSG+OFTEN MSG+heeft
-2 MSG+krijgen MSG+storen MSG+zijn NO+MINE NO+af NO+bellen NO+bereik NO+bericht NO+dat NO+die
-2 NO+en.BADMSG NO+enkel NO+folders NO+geinteresseerd NO+kinderen NO+lastig NO+mail NO+met
-2 NO+naar NO+over NO+pijn NO+tijd NO+via NO+vragen NUMBER+> NUMBER+SEND NUMBER+WANT
-2 NUMBER+WISH NUMBER+doet NUMBER+dus NUMBER+en NUMBER+niet NUMBER+wil OFTEN OFTEN+? OFTEN+GET
-2 OFTEN+MSG OFTEN+RESTORE OFTEN+TAKE OFTEN+WISH OFTEN+aan OFTEN+afgemeld OFTEN+door OFTEN+dus
-2 OFTEN+en.LIST OFTEN+en.TEXT OFTEN+en.YOU OFTEN+euro OFTEN+in OFTEN+kan OFTEN+opgelost
-2 OFTEN+terug OFTEN+wil OFTEN+wordt OTHER+CEASE OTHER+WORD OTHER+annuleren OUT+ME OUT+TAKE
-2 OUT+dat OUT+en.FROM OUT+nu OUT+of OUT+ons OUT+vorige OUTS+en OUTS+en.FROM OUTS+of OUTS+voor
-2 PERSON+MENDED PERSON+leest REMOVE+? REMOVE+en REPLY+WORD REPLY+gerust SEND+OFTEN SEND+OUT
-2 SEND+SEND SEND+dat SEND+gerust SEND+heeft SEND+ik SEND+op SEND+van SEND+wel STOP+ME STOP+OUT
-2 STOP+SEND STOP+de STOP+en.BEFORE STOP+en.ME STOP+en.TAIL STOP+me STOP+niet TAKE+, TAKE+CEASE
-2 TAKE+DELETE TAKE+NO TAKE+STOP TAKE+geen TAKE+je TAKE+met TAKE+t THINGS+CEASE THINGS+MORE
-2 THINGS+OUTS THINGS+annuleren THINGS+ligt THINGS+maar THINGS+van THIRD+heeft THIRD+moeten
-2 THIRD+zegt THIRD+zei THREAT THREAT+tegen TIME+heb TIME+ook UNSUB+? UNSUB+WANT UNSUB+WISH
-2 UNSUB+WORD UNSUB+bij UNSUB+in UNSUB+uit UNSUB+wil WANT+MENDED WANT+SEND WANT+STOP WANT+wel
-2 WANT+worden WISH+ook WISH+wel WISH+worden WORD+NO WORD+een WORD+en.FROM WORD+er WORD+maar
-2 WORD+mijn WORD+of WORD+was a a+en.BEFORE a+en.THIRD aanbiedingen+, aanbiedingen+> aanmelden
-2 account acht af+? afgemeld+> afgesproken+> afhalen+> afmelden+als afspraak+> afspraak+OUT
-2 afspraak+WORD al al+dagen al+opgelost al+weken alle+LIFE alleen alleen+als alles+>
-2 alles+ERASE alles+OUT alles+goed als+ME als+jullie als+mijn alsjeblieft alsjeblieft+NO
-2 alsjeblieft+niet alweer+een andere+gemeente anders+alles annuleren+, b+> bedankt+> bedoeling
-2 begrepen ben+ME ben+OUT ben+mijn beneden bent bereiken bereiken+> berg berichten+OUT
-2 berichten+blijven berichten+van berichtje+als berichtjes+, berichtjes+NO berichtjes+niet
-2 best+> bestelling+CEASE bestelling+WORD bestelling+annuleren betaling bezwaar+> bij+die
-2 binnen+zijn binnenkomen blad blauwe blijf+je boekske boekske+CEASE boekske+DELETE
-2 boekske+ERASE boekske+MENDED boekske+REMOVE boekske+WORD boekske+schrappen brievenbus+, bril
-2 broer but+en.NEG come cut cut+en.BEFORE daar+> daar+heb dacht+ik dag dag+dat dan dan+ERASE
-2 dan+REMOVE dan+vergeet dank dank+je dat+> dat+die dat+es dat+het dat+iets dat+laatste
-2 dat+moet de+THIRD de+brievenbus de+dokter de+fiets de+hechtingen de+hele de+lijst de+markt
-2 de+meldingen de+nieuwe de+opstelling de+oude de+prijs de+schuur de+sleutel de+telefoon
-2 de+voicemail de+zaak deze+NUMBER deze+telefoon didnt die+CEASE die+LIFE die+MINE die+OFTEN
-2 die+STOP die+TAKE die+afspraak die+en.ALONE die+en.ENDED die+en.KEYWORD die+en.LIST
-2 die+en.NEG die+en.STOP die+stop die+van dirk dit+> dit+over dochter doe+de doe+maar doe+mij
-2 doei doen+jullie doen+met doet+en.SUBJECT doet+en.VOC doet+en.YOU doet+t doet+u dol dol+op
-2 dont doorgaan draai druk+> drukken dus+niet een+bericht een+en.EVENT een+flesje
-2 een+kwartiertje een+lijst een+service een+stuk eentje en+GET en+NO en+er en+geen en+krijg
-2 en+niemand en+nog en+ook en.ALONE+NO en.ALONE+SEND en.ALONE+er en.BADMSG+NO en.BADMSG+SEND
-2 en.BADMSG+er en.BEFORE+MORE en.BEFORE+RESTORE en.BEFORE+SEND en.BEFORE+en.VOC
-2 en.BEFORE+opnieuw en.DAY+0 en.DAY+OUT en.DAY+euro en.DAY+is en.DITCH+en.VOC en.DOESNT+en.MY
-2 en.DOESNT+to en.END+en.FROM en.ENDED+NO en.ENDED+SEND en.ENDED+er en.FEEL+> en.FEEL+voor
-2 en.FROM+NO en.FROM+bij en.FROM+blijf en.GAVE+en.BEFORE en.HEY+leest en.HEY+voor en.I
-2 en.I+WORD en.KEYWORD+NO en.KEYWORD+SEND en.KEYWORD+er en.LIST+graag en.ME+MORE en.ME+RESTORE
-2 en.ME+nog en.ME+ophouden en.ME+opnieuw en.ME+te en.MESSAGES+graag en.MY+en.END
-2 en.MY+en.OTHER en.MY+en.THINGS en.MY+en.THIRD en.MY+messages en.MY+son en.NEG+NO en.NEG+er
-2 en.NEGATIVE en.NEGATIVE+, en.NOT+en.MY en.OTHER+, en.OTHER+> en.OTHER+is
-2 en.REPLIED+en.BEFORE en.SEND+en.BEFORE en.SENDING+, en.SENDING+op en.STOP+SEND en.STOP+niet
-2 en.SUBJECT+ME en.SUBJECT+SEND en.SUBJECT+die en.SUBJECT+een en.SUBJECT+elke en.SUBJECT+en
-2 en.SUBJECT+en.YOU en.SUBJECT+kunt en.SUBJECT+mag en.SUBJECT+mijn en.SUBJECT+niet
-2 en.SUBJECT+you en.TAIL+MORE en.TAIL+RESTORE en.TAIL+nog en.TAIL+opnieuw en.TEXT+, en.TEXT+op
-2 en.THESE+> en.THIRD+en.SUBJECT en.THIRD+en.THIRD en.THIRD+he en.TIME+en.SUBJECT
-2 en.TIME+en.YOU en.TIME+you en.VOC+. en.VOC+ME en.VOC+NO en.VOC+RESTORE en.VOC+bij en.VOC+is
-2 en.VOC+kunt en.VOC+mag en.VOC+mijn en.VOC+nog en.VOC+opnieuw en.VOC+valt en.WANT+MORE
-2 en.WANT+TAKE en.WANT+WANT en.WANT+dat en.WANT+en.MY en.WANT+hoor en.WANT+the en.WHO+MENDED
-2 en.WHO+leest en.WISH+ME en.YOU+ME en.YOU+OUT en.YOU+SEND en.YOU+en en.YOU+kunt en.YOU+mag
-2 en.YOU+mijn er+nu er+telkens eraan+> ervan+> even+> even+aan files filter flyers folder
-2 folders+MORE folders+meer for+en.BEFORE ga+je gaat+NO gaat+OUT gaat+niet gebruik+MORE
-2 gebruik+voortaan gecastreerd gedaan+> geen+MINE geen+OFTEN geen+bereik geen+bericht
-2 geen+enkel geen+folders geen+kinderen geen+mail geen+pijn geen+tijd geen+vragen gegeven+,
-2 gehad+, gek gekregen+, gelezen+> gelieve+dit gemaakt gemeente+, gemist+> gent gerust+OUT
-2 gerust+WORD gerust+uit gestolen+, gestuurd+, gevaarlijk gevonden+> gezien+> goed+,
-2 goeiemorgen graag+MSG graag+SEND graag+berichten graag+van gratis groep groet haal+dat
-2 haal+je had+ME had+OFTEN had+en.VOC had+het haha+, haha+> halen+, halen+> half hallo
-2 halverwege+de he+, heb+LIFE heb+alles heb+die heb+geen heb+mezelf hebben+de hebben+jullie
-2 hebt+ME hechtingen hechtingen+OUT hechtingen+OUTS hechtingen+WORD hechtingen+eruit
-2 heeft+CEASE heeft+STOP heeft+WORD heeft+en.ALONE heeft+en.BADMSG heeft+en.ENDED
-2 heeft+en.KEYWORD heeft+en.NEG heeft+en.STOP heeft+stop heel+graag hek hele+dag helemaal
-2 hem+CEASE hem+OUT hem+WORD hem+al herinneringen+> het+THREAT het+blad het+dossier het+na
-2 het+over hier+> hier+zijn hoe+SEND hoe+kan hoe+komt hoe+snel hoe+zet hond+, hoofd
-2 hou+en.BEFORE hou+en.ME hou+en.TAIL hou+en.VOC hou+me iets+> if+en.SUBJECT if+en.VOC
-2 if+en.YOU if+you ik+REPLY ik+STOP ik+TAKE ik+dan ik+doen ik+en.BEFORE ik+en.ME ik+en.TAIL
-2 ik+en.VOC ik+haat ik+hem ik+hou ik+jullie ik+kom ik+mag ik+me ik+met ik+mopper ik+niks
-2 ik+sta ik+toestemming ik+verzoek ik+zie in+a in+dat in+die in+uw inschrijven+voor
-2 interesse+, is+0 is+ME is+OFTEN is+en.DAY is+en.MY is+eraf is+gecastreerd is+gestolen
-2 is+gestorven is+helemaal is+niet is+vannacht ja+klopt je+NEED je+al je+bij je+die je+hoeft
-2 je+lijst joh+, jullie+LIST jullie+MENDED jullie+NEED jullie+OFTEN jullie+REPLY jullie+WANT
-2 jullie+dat jullie+en.LIST jullie+en.MESSAGE jullie+en.MESSAGES jullie+en.SENDING
-2 jullie+en.TEXT jullie+er jullie+hier jullie+hoeven jullie+ontvangen jullie+open jullie+sms
-2 jullie+verzendlijst jullie+voor kamp kan+DELETE kan+STOP kan+WORD kan+dat kan+stoppen
-2 kantooruren keer+, keer+dat kerst klaar+. knip knop+werkt kom+het komen+> komt+en.SUBJECT
-2 komt+en.VOC komt+en.YOU komt+er komt+u koop+. kost+dat kreeg+ik krijg+NO krijg+jullie
-2 krijgt+? kunt+ME kunt+ons kwartiertje+later laat+> laatste+bericht laatste+dag laden laden+>
-2 langs langskomen last+OUT last+van lastig+, lastiggevallen+door laten+CEASE laten+DELETE
-2 laten+staan later leeg+> leest+en.ME leest+mee leuk+> leuke liever+via lift ligt+dat
-2 ligt+klaar lijst+van like link+in list lost maak+NO maak+geen maar+, maar+even maar+je
-2 maar+weer mag+MORE mag+OFTEN mag+OUT mag+altijd mag+dat mag+en.SUBJECT mag+en.VOC mag+en.YOU
-2 mag+u mag+weer mailen+> man+leest marktplaats me+MORE me+MSG me+RESTORE me+nog me+opnieuw
-2 mee+ophouden meer+MSG meer+OFTEN meer+aan meer+een meer+gelukkig meer+maar meer+van meer+zo
-2 meld+ME met+0 met+OFTEN met+en.DAY met+jou met+pensioen mezelf mij+aan mij+alsjeblieft
-2 mij+en mij+gerust mij+per mij+uit mijn+06 mijn+LIFE mijn+MEDS mijn+MSG mijn+THIRD
-2 mijn+bestelling mijn+en.BEFORE mijn+en.MESSAGES mijn+en.SENDING mijn+en.TEXT mijn+kleinzoon
-2 mijn+medicijnen mijn+mobiel mijn+naam mijn+pas mijn+review mijn+spam mijn+vorige minuten
-2 mits mobiele+MENDED mobiele+NUMBER mobiele+nummer moet+CEASE moet+MENDED moet+SEND moet+STOP
-2 mopper my+son na+0 na+OFTEN na+en.DAY na+jullie naam+OUT naam+van naar+dit nacht+> nee+TAKE
-2 nee+dat nee+hoor nemen neus nie+> niemand+te niet+, niet+REMOVE niet+bellen niet+dat
-2 niet+en.WANT niet+geinteresseerd niet+lastig niet+naar niet+over niet+te niet+via niet+wat
-2 niets+op nieuws+is niks+en.ME niks+mee no nodig+, nodig+> nog+0 nog+en.DAY nog+en.FROM
-2 nog+niet nog+of nog+op nogmaals nooit+, nooit+met not+en.MY nu+WANT nu+bij nu+niet nuchter
-2 nummer+SEND nummer+TAKE nummer+niet of+NO of+bij of+blijf off+, olie om+die om+een om+uit
-2 oma onder+jullie onder+werktijd onderaan ongeluk+UNSUB ons+. ook ook+MSG ook+bij ook+geen
-2 ook+in op+bij op+jullie op+marktplaats op+tegen opgelost+> oplichters+. opstelling
-2 opzeggen+> oude+MENDED oude+NUMBER oude+nummer over+het pas+dat pas+is pas+op peeters
-2 pensioen+, per+SEND periode pijn+MORE pijn+meer post+, privenummer punten recept reed rest+>
-2 rest+TAKE rest+laten roken rommel rommel+OUT rommel+van saldo schrappen+> schrijven+en
-2 schuur seizoen shampoo slik slot sms+, smsen+? smsje smsjes+STOP smst son sorry+voor spam
-2 spreken+> sta+blijkbaar staat+er steeds+NO sticker stil stop+NO stop+SEND stop+er
-2 stopgezet+worden stoppen+hoor stopzetten stuur+gerust super superhandig superhandig+> svp+>
-2 systeem+te t+NO t+niet tafel te+STOP te+TAKE te+WORD te+snel te+verwijderen tegen+,
-2 tegen+een teksten telefoon+, telefoon+dus telefoon+en tellen terug+> terug+OUT
-2 terugroepactie the+MSG the+en.BEFORE the+en.END the+en.MESSAGES the+en.SENDING the+messages
-2 them theres those those+> tijd+voor tips to+en.MY to+en.THIRD toch toch+MORE toch+weer
-2 toestemming+OUT toestemming+van tot+0 tot+OFTEN tot+en.DAY trackingcode trek+ME trek+mijn
-2 trekken tussen twee+> u+. u+> u+ME u+OUT u+SEND u+en u+kunt u+mag u+mijn ui uit+een
-2 uitschrijven+OUT uitschrijven+uit uur+, uur+> uur+in vakantie+> vals van+> van+ME van+TIME
-2 van+dat van+ons van+vorige vanaf+OFTEN vanaf+nu vanavond+, vaste+lijn veld veranderen
-2 verder+> verhuizing+> verkeerde+MENDED verkeerde+NUMBER verkeerde+nummer verzendlijst+>
-2 verzoek+en.SUBJECT verzoek+en.VOC verzoek+en.YOU verzoek+u via+REPLY via+en.LIST
-2 via+en.MESSAGE via+en.MESSAGES via+en.SENDING via+en.TEXT via+sms vier voel voel+ME
-2 voel+en.BEFORE voel+en.ME voel+en.TAIL voel+en.VOC voel+me volgen volgende+OFTEN
-2 volgende+maand voor voor+ME voor+jullie voor+vanavond vraag+NO vraag+niet vragen+MORE
-2 vragen+meer vroeger wa waarom+staat wachtwoord want+ME was+? was+OFTEN was+mijn wat+MORE
-2 wat+WANT water we+WORD weer+> weer+MENDED weer+RESTORE weer+aan weer+op weer+sturen
-2 weg+en.FROM weg+of weghalen+> wel+GET wel+SEND wel+en.SENDING wel+en.TEXT wel+op wel+veel
-2 wel+voor werkt+NO werkt+niet werktijd wil+ook wil+wel wil+worden zaken zaken+> zakken zat+>
-2 zat+in zeg+maar zegt+de zelden zelf+> zelf+OFTEN zet zet+ik zet+je zijn+ME zijn+MINE
-2 zijn+THREAT zijn+als zijn+er zitting zodat+ik zoek zomer zoon+,
-1 REMOVE an annuleer appjes automatische baan bakker balie bedoeld bedrag berichten bevestigd
-1 blokkeren daarvan dak dakgoot doos eet elf en.DAY en.ENDED en.MY en.REPLY en.THESE en.WRONG
-1 eraf fiets fijne gebeld gehad geklikt geld get ging got griepprik grote handig hangen
-1 hetzelfde hoi hond hoor hulp huur ie in jaar juni kinderen klanten knop koffie kosten krijgt
-1 kwaad leave left lekker leveren levering lid links maak maakt maandelijkse maat man merci
-1 meteen monteur moved nieuwe nooit on one ongeluk onmiddellijk open opgezegd order over paar
-1 provider quit raam riet slaap stuurt telefonisch tien tijdens two vader vast vaste verkeerde
-1 verzet vinden volgende vrijdag wakker werkt willen would wrong zegt zeker zelfs zin zoekt
-1 zomaar zon zondag zouden
0 agenda geef moogt snap vanaf
1 1x GET OUTS WORD aanbellen aangeven aangifte abonnement acties advocaat afhalen afzeggen
1 again allang alweer bedoel ben bestand blokkeer but c deed dood en.AGAIN en.CONSENT
1 en.MENDED en.MESSAGE en.TAIL foute fysio ge gegeven gemeld genoeg gin grond halen hangt
1 heerlijk helaas hoeven huisarts if info inmiddels k klacht know koop kunnen lees lieve lijst
1 lotte maand maar mails moeder mr nachts neem nog oke omdat ons ophalen opnemen overdag
1 patient pizza planning praktijk promos regel rijdt rooster schrijft stap stuff stuur terwijl
1 thats to today top verbonden verjaardag verwijder vorig vriendelijke vrij vrouw want wat
1 woont ze ziekenhuis zoon
2 ,+CEASE ,+SEND ,+alweer ,+dus ,+en.ALONE ,+en.BADMSG ,+en.ENDED ,+en.KEYWORD ,+en.LOSE
2 ,+en.TAKE ,+ge ,+geen ,+graag ,+hoe ,+hou ,+mail ,+mijn ,+schrap ,+stop ,+voor ,+weer ,+wilt
2 ,+zeg .+, .+CEASE .+DELETE .+ERASE .+MORE .+OUTS .+SEND .+bek .+beste .+dus .+einde
2 .+en.ALONE .+en.DOESNT .+en.END .+en.UNSUB .+ewa .+fiets .+fout .+ga .+geef .+genade .+heb
2 .+i .+iets .+joepie .+kappen .+laat .+lot .+neen .+never .+pls .+prepaid .+rot .+schei
2 .+service .+sla .+steek .+take .+uitschrijven .+voor .+vorige .+werkt .+your .+zoek .+zou
2 0+. 0+OFTEN 0+jaar 0+voor 1+ster 3x+CEASE 3x+STOP 3x+WORD 3x+en.ALONE 3x+en.BADMSG
2 3x+en.ENDED 3x+en.KEYWORD 3x+en.NEG 3x+en.STOP 3x+stop ?+OFTEN ?+bij ?+dat ?+en.I ACTS+sinds
2 AUTHORITY+, AUTHORITY+is CEASE+? CEASE+MSG CEASE+REPLY CEASE+a CEASE+en.LIST
2 CEASE+en.MESSAGES CEASE+en.SENDING CEASE+en.TEXT CEASE+graag CONSENT+, CONSENT+voor
2 DELETE+graag ERASE+en.BEFORE ERASE+en.MY GET+? GET+THIRD GET+daar GET+elke GET+en.BEFORE
2 GET+en.ME GET+en.TAIL GET+en.VOC GET+er GET+me GET+sinds LIFE+uitvalt LIST+. LIST+OFTEN
2 LIST+halen ME+, ME+> ME+CEASE ME+ERASE ME+NEED ME+UNSUB ME+advocaat ME+af ME+auto ME+betreft
2 ME+blijven ME+en.FROM ME+en.THIRD ME+hiervoor ME+in ME+inbox ME+niks ME+rechtsbijstand
2 ME+rekening ME+schoonmoeder ME+uitgeschreven ME+vriendin ME+vrouw MEDS+sinds MENDED+>
2 MENDED+ERASE MENDED+REMOVE MENDED+graag MENDED+is MENDED+jullie MENDED+maar MENDED+voor
2 MINE+bij MORE+MSG MORE+en MORE+en.WANT MORE+graag MORE+iets MORE+lastig MORE+na MORE+sturen
2 MORE+voor MSG+" MSG+DELETE MSG+NEED MSG+TAKE MSG+die MSG+kost MSG+om MSG+ook MSG+uitzetten
2 NEED+het NO+. NO+OFTEN NO+SEND NO+WANT NO+WISH NO+aanbiedingen NO+doen NO+en.KINDS
2 NO+en.LIST NO+en.SENDING NO+en.TEXT NO+en.THINGS NO+enkele NO+geval NO+goed NO+huis NO+lezen
2 NO+nodig NO+smsjes NO+toestemming NO+uitnodigingen NO+vergissing NO+vlees NO+wil
2 NUMBER+DELETE NUMBER+maar NUMBER+staat NUMBER+voor OFTEN+3x OFTEN+CEASE OFTEN+OUT OFTEN+als
2 OFTEN+en.TAIL OFTEN+en.WANT OFTEN+ervoor OFTEN+genoeg OFTEN+graag OFTEN+hoor OFTEN+ik
2 OFTEN+je OFTEN+met OFTEN+nee OFTEN+ook OFTEN+op OFTEN+te OFTEN+uit OFTEN+via OFTEN+vooraf
2 OFTEN+wel OFTEN+zes OTHER+uitvalt OUT+OUT OUT+bij OUT+deze OUT+en.SUBJECT OUT+en.VOC
2 OUT+en.YOU OUT+te OUT+u OUT+van OUTS+OUT OUTS+ermee PERSON+, PERSON+> PERSON+krijgt
2 PERSON+mij PERSON+op REMOVE+THIRD REMOVE+en.BEFORE REMOVE+en.ME REMOVE+en.TAIL REMOVE+en.VOC
2 REMOVE+er REMOVE+graag REMOVE+maar REMOVE+me REMOVE+ze REPLY+ME REPLY+die REPLY+maar
2 REPLY+niks SEND+ME SEND+aub SEND+die SEND+en.ME SEND+en.TAIL SEND+en.WANT SEND+heb SEND+me
2 SEND+niks SEND+voor STOP+? STOP+a STOP+dr STOP+en STOP+ermee STOP+hiermee STUFF+. STUFF+NO
2 TAKE+THIRD TAKE+die TAKE+dit TAKE+om TAKE+op TAKE+ze THINGS+, THINGS+en.ME THINGS+mee
2 THINGS+wel THIRD+denkt THIRD+geen THIRD+krijgt THIRD+mij THIRD+staat THREAT+, THREAT+.
2 THREAT+bij THREAT+en.ME TIME+. TIME+is UNSUB+aub UNSUB+graag UNSUB+van WANT+GET WANT+eruit
2 WANT+het WANT+niks WISH+> WISH+OUTS WISH+eruit WORD+MSG WORD+OUT WORD+a WORD+berichten
2 WORD+die WORD+mij WORD+svp WORD+van WRONG+, WRONG+MENDED WRONG+nummer aan+mijn aanpassen
2 achter+> adressenbestand af+en.WANT af+wat afgelopen+OFTEN afmelden+voor afspraken+wel
2 akkoord+> al+3x al+genoeg al+op al+zes alles alles+en.WANT alles+schriftelijk alles+wat
2 alsjeblieft+CEASE alsnog alsnog+in alstublieft+> alstublieft+en.ME alstublieft+mee altijd+>
2 and+en.BEFORE and+en.I annuleer+de appen+> appjes+> art auto+, bank bank+, beeindigen
2 beeindigen+graag behalve bek bek+houden bel+en.BEFORE bel+en.ME bel+en.TAIL bel+en.VOC
2 bel+me beloofde ben+STOP ben+gestopt ben+het bericht+dat bericht+en bericht+kost
2 berichten+CEASE berichtjes+MORE berichtjes+meer bespaar+en.BEFORE bespaar+en.ME
2 bespaar+en.TAIL bespaar+me betreft+, bezorgberichten bij+ME bij+mijn bingo blijf+vooral
2 blokkeren+> breda brief+als buitenland+. bundel burn canada canada+, computer crypto da+NO
2 daar+niet daar+ook dacht dacht+dat dan+GET dan+ME dan+mijn dan+nog dan+te dat+MSG dat+OFTEN
2 dat+WISH dat+alsnog dat+een dat+en.SUBJECT dat+en.VOC dat+en.YOU dat+u dat+wil de+OTHER
2 de+REPLY de+WRONG de+agenda de+avg de+berichtjes de+en.DAY de+en.LIST de+en.MESSAGE
2 de+en.OTHER de+en.THIRD de+kat de+kinderen de+mondhygienist de+persoon de+rechter de+site
2 de+sloop de+sms de+uitgang de+verhuis de+verkeerde de+volgende de+website de+winkel delete
2 denkt denkt+dat deze+en.MESSAGES deze+en.SENDING die+dagelijkse die+smskes die+sportschool
2 dit+WANT dit+WORD doen+. doen+om doorgekomen dus+> dus+TAKE dus+die dus+geen echt echt+NO
2 echt+OUT echt+OUTS echt+WORD echt+weg een+. een+andere een+auto een+brief een+handtekening
2 een+lek een+punt een+week eens+> eens+OUT eens+van eerste eigenaar eindelijk elk+MSG
2 elk+bericht elke elke+keer en+OFTEN en+TIME en+ben en+die en+en.SUBJECT en+en.VOC en+en.YOU
2 en+je en+nooit en+toch en+u en+voor en+wij en.AGAIN+> en.ALONE+a en.BADMSG+a en.BADMSG+met
2 en.BEFORE+0 en.BEFORE+OFTEN en.BEFORE+UNSUB en.BEFORE+do en.BEFORE+en.BEFORE
2 en.BEFORE+en.FROM en.BEFORE+en.MESSAGE en.BEFORE+en.MY en.BEFORE+en.REPLY en.BEFORE+en.TEXT
2 en.BEFORE+ff en.BEFORE+is en.BEFORE+niet en.BEFORE+off en.DAY+. en.DAY+OFTEN en.DAY+jaar
2 en.DAY+niet en.DAY+ook en.DAY+voor en.DOESNT+en.BEFORE en.DOESNT+en.GET en.DOESNT+en.WANT
2 en.END+my en.ENDED+a en.ENDED+met en.FEEL en.FEEL+, en.FEEL+en.MY en.FEEL+maar
2 en.FROM+en.SUBJECT en.FROM+this en.FROM+you en.HEY+en en.HEY+en.BEFORE en.HEY+en.MY
2 en.HEY+krijgt en.HEY+maar en.HEY+tot en.HEY+was en.I+dat en.I+en.BEFORE en.I+en.DOESNT
2 en.I+en.DONT en.I+en.SEND en.I+never en.KEYWORD+a en.KEYWORD+met en.KINDS+. en.KINDS+>
2 en.LOSE+en.MY en.LOSE+my en.ME+CONSENT en.ME+OFTEN en.ME+UNSUB en.ME+WORD en.ME+akkoord
2 en.ME+en.FROM en.ME+ff en.ME+stoppen en.ME+uit en.MENDED+do en.MESSAGES+OUT en.MESSAGES+van
2 en.MY+en.MENDED en.MY+en.PHONE en.MY+is en.NEG+a en.NEG+en.GET en.NEG+en.SENDING
2 en.NEG+en.WANT en.NEG+en.WISH en.NEG+met en.NEGATIVE+en.KINDS en.NEGATIVE+en.MESSAGE
2 en.NEGATIVE+en.REPLY en.NEGATIVE+en.TEXT en.NOT+en.BEFORE en.PHONE+> en.PLURALS en.REMOVED
2 en.REPLY+. en.REPLY+> en.SPAMMING en.STOP en.STOP+a en.STOP+ik en.SUBJECT+. en.SUBJECT+CEASE
2 en.SUBJECT+GET en.SUBJECT+STOP en.SUBJECT+er en.SUBJECT+never en.SUBJECT+ons en.SUBJECT+ook
2 en.SUBJECT+ophouden en.SUBJECT+the en.SUBJECT+vriendelijk en.TAIL+> en.TAIL+OFTEN
2 en.TAIL+UNSUB en.TAIL+WORD en.TAIL+en.FROM en.TAIL+ff en.TAKE+en.BEFORE en.TAKE+it en.TIME
2 en.VOC+MENDED en.VOC+OFTEN en.VOC+OUT en.VOC+STOP en.VOC+UNSUB en.VOC+aan en.VOC+dat
2 en.VOC+en.FROM en.VOC+en.TAKE en.VOC+ff en.VOC+hier en.VOC+krijgt en.VOC+ons en.VOC+ook
2 en.VOC+ophouden en.VOC+tot en.VOC+vriendelijk en.WANT+en en.WANT+is en.WANT+jullie
2 en.WANT+mij en.WHO+krijgt en.YOU+, en.YOU+MENDED en.YOU+WORD en.YOU+aan en.YOU+dat
2 en.YOU+en.MY en.YOU+er en.YOU+ons en.YOU+ook en.YOU+ophouden en.YOU+vriendelijk enkel
2 er+geen er+komt ergens+anders eruit+, eten eten+sinds every fan ff+met fijn fine
2 for+en.SUBJECT for+en.YOU for+my from+en.MY from+en.VOC from+the ga+echt ga+jullie
2 geemigreerd geemigreerd+naar geen geen+CONSENT geen+MENDED geen+STUFF geen+aanbiedingen
2 geen+en.KINDS geen+en.THINGS geen+enkele geen+geval geen+huis geen+smsjes geen+toestemming
2 geen+uitnodigingen geen+vergissing geen+vlees gefeliciteerd gehad+. gehoord gehouden+worden
2 gejat geld+in gelieve+het genade genade+. genoeg+MSG genoeg+SEND genoeg+berichten genomen
2 gescheiden+, gets gevraagd gevraagd+> gewone gewoon+WORD gezet+, goed+OUT goed+van
2 graag+CEASE graag+MENDED graag+REMOVE graag+UNSUB graag+afmelden graag+houden graag+nog
2 graag+nu graag+uit graag+verwijderen graag+voor groeten groeten+> groetjes+> groot
2 haar+NUMBER hallo+, handig+, handtekening handtekening+op he+. heb+al heb+daar
2 hebben+en.BEFORE hebben+en.ME hebben+en.TAIL hebben+en.VOC hebben+er hebben+me heen
2 helemaal+NO helemaal+niks herinneren herinnering+OUT herinnering+van herroep het+LIST
2 het+MINE het+bel het+bestuur het+beu het+buitenland het+de het+en.OTHER het+is het+klaar
2 het+laatste het+mag het+recht het+was hier+in hier+niet hier+ook hier+vanaf hier+woont
2 hierbij+TAKE hierbij+trek hiermee+> hoe+doe hoe+zit hoeft+NO hoeft+het hoeven+echt hond+>
2 horen+daar huis+te huizen huur+OFTEN i+en.BEFORE i+en.DOESNT i+en.SEND i+never ich ieder
2 ieder+MSG ieder+bericht iemand+mij iets+is iets+minder ik+0 ik+> ik+REMOVE ik+THREAT ik+af
2 ik+blijven ik+en.DAY ik+geef ik+genoeg ik+graag ik+lees ik+naar ik+neem ik+rij ik+spaar
2 ik+uit ik+versta ik+word ik+worden ik+zei ik+zelf in+NO in+april in+bed in+breda in+geen
2 in+orde ingetrokken ingevuld inleveren is+fine is+gewoon is+handig is+het is+in is+prima
2 is+uit is+vol ja je+CEASE je+SEND je+boos jij+regelen jullie+> jullie+OUT jullie+af
2 jullie+berichten jullie+horen jullie+smsjes jullie+wel kan+je keer+iets kerngezond
2 klaar+OFTEN klaar+met klaar+nu klant+> komen+? komt+NO komt+geen krijg+, krijg+OFTEN
2 krijg+al krijg+elke kun+jij laat+dit laat+het laat+mij laatste+> laatste+maal lastig+te
2 laten+en.SUBJECT later+> leest+mijn les les+uitvalt let+ME let+en.BEFORE let+en.ME
2 let+en.TAIL let+en.VOC let+me leuk leuk+vindt lezen+. liefde liefst lijst+> maal maand+>
2 maand+OFTEN maar+. maar+ME maar+THIRD maar+af maar+hij maar+van mag+, mag+MENDED mag+STOP
2 mag+het mail+en man+krijgt me+> me+OFTEN me+UNSUB me+WORD me+en.FROM me+ff mee+CONSENT
2 mee+akkoord mee+stoppen meer+. meer+en meer+en.WANT meer+in meer+lastig meer+na meer+over
2 meer+voor meldingen+> met+ME met+deze met+mij mich mij+, mij+OUT mij+af mij+betreft mij+in
2 mij+maar mij+uitgeschreven mij+van mij+voortaan mijn+MENDED mijn+WORD mijn+advocaat
2 mijn+auto mijn+inbox mijn+oude mijn+rechtsbijstand mijn+rekening mijn+schoonmoeder
2 mijn+vrouw minder minder+OFTEN minder+vaak mocht moet+NO moeten+REMOVE moeten+TAKE
2 mogen+CEASE mogen+STOP mogen+jullie mondhygienist my+en.MENDED my+en.NUMBER my+number naar+0
2 naar+OFTEN naar+en.DAY naar+mijn nachts+, ne+OFTEN ne+keer nee+en negeren netjes new
2 niet+OFTEN niet+TAKE niet+bij niet+doen niet+goed niet+lezen niets+MORE niets+meer
2 nieuwsbriefje no+en.KINDS no+en.MESSAGE no+en.REPLY no+en.TEXT nodig+. nog+. nog+1x nog+MSG
2 nog+de nog+een nooit+bij normaal not+en.BEFORE nu+WORD nu+wel nummer+ERASE nummer+REMOVE
2 nummer+WORD nummer+in nummer+is nummer+maar of+en.MY of+en.VOC ok+, ok+tot oke+> om+ME
2 om+van ones ongedaan+maken ongeluk+RESTORE ongeluk+aangemeld ongewenst ongewenst+> ontslagen
2 ontslagen+, ontvang ooit+een ook+, ook+. ook+CEASE ook+STOP ook+WORD ook+en.ALONE
2 ook+en.BADMSG ook+en.ENDED ook+en.KEYWORD ook+en.NEG ook+en.STOP ook+met ook+niet ook+stop
2 op op+> op+CEASE op+MENDED op+THIRD op+prijs op+te op+voor oplichters+> orde+maken
2 oude+THINGS pakket+, prepaid prijs+op prima+, punt+achter punt+ik raak recht recht+ME
2 recht+mij rechter rechter+> rechtsbijstand rechtsbijstand+> regelen+dat rekening+bij remove
2 removed respecteer respecteer+dat rest+OUT rest+is rest+van rij+OFTEN rij+nu s+ochtends sale
2 schei+dr schrappen+, schriftelijk secretaresse secretaresse+NO secretaresse+niet see sem
2 sinds+ME sinds+de sinds+kort sinds+mijn sla sla+ME sla+mij sloop smsen+mag smsjes+OUT
2 smskes+> sorry+maar sportschool+> spul staken stalken stap+ik start steeds+en.MESSAGES
2 steeds+en.SENDING steeds+en.TEXT ster stop+> stop+a stop+met stopt+er streep+ME sturen+voor
2 stuur+ME stuur+niks stuurt+> t+is taal take+it te+doen te+koop te+vallen te+worden
2 telefoon+> terugbrengen terugbrengen+> text+. texted texts+> this+is thuis tilburg
2 tilburg+mag times to+> to+be toch+een toch+nooit today+> toe+> toestel toestemming+,
2 toestemming+voor toezending training u+MENDED u+WORD u+aan u+dat u+er u+ons u+ook u+ophouden
2 u+vriendelijk uit uit+bij uit+voor uitgang uitgeschreven uitgeschreven+> uitnodigingen+voor
2 uitvalt+WANT unsub up+> uw+berichten uw+smsen vaak+graag val+en.BEFORE val+en.ME val+en.TAIL
2 val+en.VOC val+me vallen+> van+de van+deze van+en.SUBJECT van+en.YOU van+u vanaf+> verder
2 verdere+SEND verdere+berichten vergeten vergeten+, verhuis verkeerd+MENDED verkeerd+nummer
2 verkocht vernietigen verplicht versta vertrokken vervallen+> verzenden verzoek via+het
2 via+mail vijf vlees volgende+MSG volgende+en.LIST volgende+keer volgt+een voor+, voor+alles
2 voor+elk vooral+SEND vooral+sturen vriend vrij+, vrolijk vrouw+, waar+zit wanneer+CEASE
2 want+to was+. was+het was+maar wat+ME wat+is wat+jullie wat+mij we+dat week+niet weer+WORD
2 weg weg+OUT weg+ermee weggegooid wel+blijven wel+de wel+en.FROM wel+of werkt+dat weten+,
2 what+en.BEFORE wie+er wie+heeft wil+OUTS wil+eruit will+> willen+CEASE wilt+en.SUBJECT
2 wilt+en.VOC wilt+en.YOU wilt+u winkel+is wis wit woont+NO woont+geen worden+OUT worden+van
2 wordt+> wou you you+en.BEFORE you+en.VOC zal zaterdagochtend ze+> ze+NO ze+zijn zeggen+>
2 zegt+ME zet+ME zet+en.BEFORE zet+en.ME zet+en.TAIL zet+en.VOC zet+er zet+me zevende
2 zich+OFTEN zijn+geemigreerd zijn+nog zit+het zit+hier zit+nu zon+MSG zon+bericht zoon+heeft
2 zorgen zou+en.VOC zou+ik zwemles
3 ,+ERASE ,+ME ,+MENDED ,+MORE ,+aan ,+als ,+berichten ,+bij ,+doe ,+en ,+en.STOP ,+gelieve
3 ,+nee ,+nu ,+ook ,+van ,+verder .+NUMBER .+WANT .+achteraf .+afgelopen .+afmelden .+alles
3 .+donder .+en.DONT .+en.STOP .+en.TAKE .+enkel .+herinneringen .+hierbij .+hoe .+houd
3 .+houdt .+iedere .+kan .+kap .+no .+nummer .+ongevraagde .+pleur .+smsen .+stuurt
3 .+uitslagen .+waarom .+wel 0+naar CEASE CEASE+> CEASE+en CONSENT+> CONSENT+in
3 CONSENT+ingetrokken ERASE+graag GET+, LIFE+, LIST+> LIST+OUT LIST+staan ME+MENDED ME+WORD
3 ME+afspraak ME+ff ME+van MENDED+, MENDED+aan MENDED+ingetrokken MINE+van MORE+. MORE+GET
3 MORE+MENDED MORE+die MORE+doen MORE+over MSG+en.HEY MSG+en.VOC MSG+heb MSG+in NO NO+CONSENT
3 NO+GET NO+PERSON NO+TAKE NO+berichten NO+berichtjes NO+klant NO+mijn NO+nieuwe NO+om NO+per
3 NO+prijs NO+toe NUMBER+OUT NUMBER+REMOVE NUMBER+aan NUMBER+graag NUMBER+in NUMBER+is
3 OFTEN+WORD OFTEN+gaat OFTEN+het OFTEN+iets OFTEN+jaar OFTEN+mee OFTEN+moet OFTEN+nog
3 OFTEN+per OFTEN+voor OFTEN+week OUT+0 OUT+de OUT+en.DAY OUT+ermee OUT+harte OUTS+, REMOVE+,
3 REMOVE+. REPLY+er STOP+> STOP+daarmee STOP+die STOP+eens STOP+er TAKE TAKE+jullie THINGS+.
3 THINGS+bij THIRD+, THIRD+is THIRD+was THIRD+zijn THREAT+> THREAT+is WANT+ik WANT+krijgen
3 WISH+OUT WORD+ermee WORD+jullie WRONG+NUMBER aan+. aan+uw aangemeld+, about achteraf+had
3 afmelden+> alleen+de alleen+die alleen+nog april bang bang+dat bed+> beginnen beiden bel+ik
3 ben+de ben+er ben+geen berichten+> berichten+in berichtjes+WANT bespaar+ME bespaar+en.VOC
3 bestaat bestuur betreft bezoek bezoek+, bij+een bij+het blijven+jullie blijven+maar cancel
3 contacteren daar+NO daarna dag+> dames dat+OUT dat+STUFF de+baas de+bank de+en.BEFORE
3 de+enige de+enquetes de+herinnering de+laatste de+moeite deal deur+OUT deur+WORD deur+uit
3 deze+> deze+SEND deze+berichten deze+en.LIST die+LIST die+lijst die+meldingen die+over ding
3 direct dit+? dit+NUMBER dit+moet dit+was donder+op doorgegeven dus+laat een+manier
3 elk+bezoek elke+OFTEN en+tot en.ALONE+> en.BADMSG+. en.BADMSG+> en.BEFORE+, en.BEFORE+OUT
3 en.BEFORE+en.KINDS en.BEFORE+for en.DAY+, en.ENDED+> en.FEEL+en.BEFORE en.FROM+the en.HEY+,
3 en.I+en.NEG en.KEYWORD+> en.LIST+die en.ME+> en.ME+een en.MESSAGE+. en.MESSAGE+die
3 en.MESSAGES+die en.NEG en.NEG+> en.NEG+en.KINDS en.NEG+en.MESSAGE en.NEG+en.REPLY en.NUMBER
3 en.REGULATOR en.SENDING+die en.SUBJECT+bent en.SUBJECT+en.BEFORE en.SUBJECT+en.DOESNT
3 en.SUBJECT+en.DONT en.SUBJECT+en.NEG en.SUBJECT+heeft en.TAIL+OUT en.TAIL+een en.TEXT
3 en.TEXT+die en.VOC+, en.VOC+CEASE en.VOC+bent en.VOC+een en.VOC+er en.VOC+heeft en.VOC+this
3 en.WANT+WORD en.WANT+to en.WISH en.WISH+to en.YOU en.YOU+CEASE en.YOU+STOP en.YOU+bent
3 en.YOU+heeft er+OFTEN er+weer eraf+, erger erger+dan ex ff file for fout fout+, garage
3 gebruik gedoe geen+PERSON geen+berichten geen+berichtjes geen+klant geen+nieuwe geen+prijs
3 gehad+met gekocht+> gesloten google graag+> had+ik harte heb+jullie helemaal+geen
3 herinneren+, herinnering+kwam het+nog hier+heb hierbij+zeg hij+is him hoe+ik hoe+kom hoef+NO
3 hoeft+niet hou+OFTEN hou+die hou+eens hou+op houdoe house i+en.DONT i+en.NEG idee
3 iedere+zaterdagochtend ik+WORD ik+ga ik+weiger ik+wel ik+zit in+0 in+OFTEN in+een in+maart
3 ingeslapen ingetrokken+> is+welletjes je+maar jullie+NUMBER jullie+niet keer keuken kom+hem
3 kortingscodes kraan+dicht krijgen+? laat+die laatste+was langer lastig lastig+> let
3 liever+geen lig+in lijst+OUT line lol loodgieter maar+NO maar+OUT maar+SEND maar+bij maken
3 manier manier+om me+OUT me+een meer+die meer+doen meer+graag meer+sturen mei met+je mevrouw
3 mijn+afspraak mijn+berichten mogen+MENDED my+en.PHONE na+elk namelijk need niet+GET niet+per
3 niet+toe niks+OUT niks+van noodgevallen nooit+ME nooit+mijn nooit+om nu+0 nu+en.DAY nu+nog
3 nul+> nummer+aan of+en.BEFORE om+dit om+gevraagd om+mij onderhoud ongevraagde orde
3 per+en.BEFORE per+en.DAY per+week persoon+> pijn pleur pls principe procent punt+> rust+>
3 scherm schoonmoeder+. schrap sms+die smsjes+NO smsjes+niet soort+berichten spamklacht
3 staat+OFTEN staat+al station steeds+MSG steeds+SEND sturen+, svp+, te te+SEND te+komen
3 te+oud te+slapen tegen+de telefoon+. tell terugkomen tevredenheidsvragen texts time
3 toestellen toestemming+in toestemming+ingetrokken tot+NO tot+en.SUBJECT tot+nooit trek+ik
3 u+, u+CEASE u+STOP u+bent u+heeft uit+de uitschrijven uitslagen uitslagen+mogen
3 uw+herinnering val+ME van+0 van+een van+en.DAY van+harte vandaag verhuisd verkeerd+NUMBER
3 verkeerde+PERSON verkeerde+persoon vertellen+hoe vierde voor+alleen voor+altijd
3 voor+noodgevallen vooral+MENDED voortaan+> waar+WANT waar+moet waarom+blijven waarschuwing
3 wachten+> was+, was+de week weer+OUT weglaten wel+WORD wel+genoeg welletjes
3 welletjes+geweest wens weten wil+NO wil+OUT wil+WORD word+er yoga zelf+wel zet+maar ziet
3 zijn+erger zitten+,
4 * ,+THREAT ,+WORD ,+de ,+een ,+en.NEG ,+zoals .+MENDED .+TAKE .+WISH .+bespaar .+elke .+hald
4 .+hier .+hou .+klaar .+knap .+kunnen .+niet .+pak .+val .+van .+verkeerd 0+per ?+zoals
4 CEASE+, DELETE+, DELETE+> ERASE+> ME+AUTHORITY ME+NO ME+NUMBER ME+een ME+gsm ME+niet ME+te
4 MSG+NO MSG+WANT MSG+en MSG+niet NEED+NO NEED+niet NO+ME NO+behoefte NO+bij NO+ja NO+meer
4 NUMBER+ERASE NUMBER+WORD OFTEN+en.BEFORE OFTEN+en.DAY OTHER+, PERSON+die PERSON+ik REMOVE+ME
4 RESTORE+, STOP+. STOP+OFTEN STUFF+, TAKE+ME THINGS+klaar WANT+da WANT+echt WISH WISH+WORD
4 WISH+ik WORD+. WORD+PERSON WRONG WRONG+PERSON WRONG+persoon aan+jullie afgelopen afmelden
4 al+die are bed betaald+, beter bij+en.SUBJECT bij+en.VOC bij+en.YOU bij+u blijf bril+klaar
4 buitenland buurt club+, daarmee dan+OFTEN dat+vinkje de+AUTHORITY de+hoogte deel die+ik
4 dit+soort een+0 een+maand een+zorg eens+op en+SEND en+jullie en+stuur en.ALONE en.ALONE+.
4 en.AUTHORITY en.BEFORE en.BEFORE+een en.DAY+per en.DOESNT en.ENDED+. en.FROM+en.BEFORE
4 en.FROM+en.VOC en.KEYWORD+. en.ME en.ME+OUT en.MESSAGES en.NEG+. en.NEG+en.TEXT en.NOT
4 en.STOP+. en.STOP+> en.SUBJECT+dat en.SUBJECT+en.MY en.VOC+WORD en.VOC+en.MY enkel+nog
4 er+MORE er+en.ME er+iets er+klaar er+mee ermee+> ex+. ga gasten geen+OUT geen+behoefte
4 geen+van geslapen gesteld geweest+> gij goede graag+DELETE graag+ERASE hald hald+op hebben+.
4 herinneringen het+OFTEN het+maar hier+OUT hoal hoal+MORE hoal+mie hoe houden+> iemand+die
4 iets+TAKE iets+doen ik+ben ik+dacht ik+er ik+nog in+en.MY in+the interesseert jaren
4 je+en.WANT je+nee jullie+. kaal klaar+is knap knap+hoor kom+ik kwijt lastigvallen leren
4 lidmaatschap lijst+staan maar+tegen maar+zitten maart meer+> meer+GET meer+MENDED meer+SEND
4 melden+, met+SEND met+die mijn+AUTHORITY mijn+NUMBER mijn+gsm mn moar mooie mvg+>
4 my+en.BEFORE nie+MORE nie+meer niet+. niks not nu+> om+hier ongeluk+, ooit ook+> op+dat
4 opgegeven opgehaald ophouden overgestapt papier persoonlijk prijs prima proberen
4 proberen+en.SUBJECT regelen schoonmoeder schrik sinds site sms smsen+over soort+MSG
4 soort+SEND stop+. svp tandarts te+MSG te+smsen u uitschrijven+> up updates vaak+WANT
4 vaak+moet vergissing vervallen voorstel voorstel+> was website week+, weet+en.WANT weet+wat
4 ze+, zet+mij zich zitten zo+. zou zullen 🚫+>
5 ,+OUT ,+maar .+WRONG .+bij .+dag .+dit .+over .+wij .+wil 0+jarige 3x AUTHORITY+> LIFE+wel
5 ME+als ME+telefoon MENDED MENDED+in MORE+SEND MORE+TAKE MORE+niets MSG+. MSG+WORD MSG+meer
5 NO+op NO+uw NUMBER+. OFTEN+en.ME OFTEN+jarige OUT+> OUT+PERSON REMOVE+mij SEND+CEASE STOP+op
5 TAKE+. TAKE+mie TAKE+mij THIRD+. THIRD+die achteraf acm afscheid alles+, als+er bel ben+,
5 ben+bang berichtjes+> beschouw beter+> bij+deze bloedafname boven+de collectie
5 de+bloedafname de+club de+rest dit+MENDED dit+nummer doorgeven duidelijk+is een een+en.DAY
5 eerder en+ME en+REPLY en+mijn en.ALONE+met en.DAY+jarige en.FROM+en.MY en.GAVE en.UNSUB
5 en.VOC en.VOC+en.BEFORE from gegevens geval groetjes gsm het+nu hierbij hoe+duidelijk hoeft
5 hoort houdt huis ik+NEED ik+dit ik+hoef ik+lig ik+van in+en.DAY is+en.WANT ja+, jarige
5 jarige+heeft je+> jullie+blijven kappen keep klaar+en.ME klaar+mee kwam lang lening leven
5 mee meer+TAKE met+jullie mij+als mij+niet mij+te mijn+telefoon more my naar+PERSON
5 naar+THIRD naar+iemand neem+ME niets+> nieuwe+collectie nou number off ongedaan same
5 seintje+als so steek stel te+wachten tennis these toe uit+> uitvalt uw val verder+niets
5 verdere+MSG vervelend voetbal voorgoed voorgoed+> waarom waarom+TAKE weinig+aan werken
5 wil+ik wilt wissen word worden+> zeggen zeggen+. zit
6 ,+die ,+in ,+wij .+en ERASE GET+. LIST+af ME+OUT MORE+> MSG+CEASE MSG+over NO+MORE NO+gewoon
6 NUMBER OFTEN+die OUT SEND+. SEND+over TAKE+MORE UNSUB WORD+graag aan+zijn all als+de
6 alstublieft alvast amai be behoefte+aan beste beu blijkbaar blind commerciele dan+eens deze
6 die+MSG dien dingen doe een+seintje en.ASKED en.LOSE en.THIRD+. enkele ermee ervoor geen+MSG
6 gehouden gesms gezegd go gooi goud graag+WORD halen+jullie herinnering+voor hoogte
6 hoogte+gehouden houd houden+, ik+hier ik+hoop im ingang is+nee kap klant kort lek lezen
6 lijst+af lot maar+jullie meer mij+NO mogen muur niet+> niet+gewoon nou+> onbereikbaar
6 onbereikbaar+, op+en ophoudt pak partij piept praat schei send sindsdien smskes sturen
6 texting van vink vriendin will winkel woon zeg+ik zien zijn+een zorg zwijgen
7 ,+MINE ,+MSG ,+STOP ,+THINGS ,+word .+UNSUB .+nieuwe CEASE+. ERASE+, LIST ME+vinger MSG+>
7 MSG+MORE MSG+voor REMOVE+jullie TAKE+alsof UNSUB+> WANT+NO WISH+NO alsof+ik and as benaderen
7 blijf+ik boven bye bye+> de+muur definitief die+smsjes en.REMOVE en.STOP+met en.TAKE en.WANT
7 er+zo ergens gave geduld+is gekocht gewoon+OUT graag haar hoe+vaak id is+, jullie+ME
7 jullie+mij kerk klaar krijgen laatste marketing meneer mensen met+MENDED met+sturen
7 mijn+geduld mijn+vinger muur+, niet+op niets nummer op+met raakt reclame rekening rij
7 snap+je soort spammen sportschool verlost vinger was+> weiger wel when zoals+NO
8 .+OUT .+zet ME+geduld OFTEN+moeilijk STOP aangemeld achterwege af+> brief dagelijkse
8 de+kantineacties der deze+MSG doen doorgeknipt dus een+OFTEN en en.DONT en.WANT+. ewa
8 gelieve gepiep gescheiden hiermee hoe+OFTEN hoef iets ik+NO ik+OUT is+er kantineacties
8 kantineacties+NO kantineacties+niet melden moeilijk moeilijk+aan moeite mvg nee+. o ochtends
8 om p rot smsjes spaar take this uitnodigingen uitzetten us vindt worden zeg zo+moeilijk 🚫+*
9 .+als CONSENT als antwoorden baas beeindigd berichtjes bevestigen blijven dat+dit dit+het
9 donder dr eens elk en.KINDS en.LIST en.PHONE enige ik+niet inbox is+op ive joepie kind kraan
9 mens mit ne nee nie serieus smsen streep toestemming vacatures weinig
10 .+🔕 MORE NO+> afspraken bespaar en.WANT+> enquetes herinnering hoop iedere nee+> nergens nu
10 punt s trek verdere volgt vriendelijk wachten wekelijkse
11 AUTHORITY NEED NO+MSG alsof avg betekent daar en.THREAT gezet mie mij never nul overal
11 persoon rest vertellen wij zes zijn
12 .+WORD .+🚫 OFTEN+. PERSON duidelijk hier horen lig moeten oproepen reis school wel+,
12 wij+zijn zoals
13 .+STOP WORD+> behoefte geweest hou mooi 🔕
14 auto seintje vinkje
15 STUFF geduld
16 MSG club houden oud
17 da neen
18 t vaak
19 . 🚫
20 dit
"""
