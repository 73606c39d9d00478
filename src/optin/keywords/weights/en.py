"""What words weigh (en); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["PHRASES", "WEIGHTS"]

PHRASES: Final = """
" 4+1IF73t#m1qkyW2O1F%
# 1m!Ew5zxx)7bxl?Ml&n;
% ^(Ye)+UN)A5cTLO`xylr
* 3*8d-A@A1+3L?k@6&EcY
, 3fue%3l0Jo3lHbtBjNZN
. C(rfjAQT2dH6zyA2N(lD
0 ?)UKrBpnR${O=9==JMzA
1 3D_O^L-P0V4CMg+2h`Z{
10am <oW6g6f+z62=^e{;pFY?
12th @%hs@8u&Z<?Bp)l<=Euu
14th `vK7x8zmy@*48lY$K&YJ
15th 2@~TX+UOzc``04o5c2%@
19th 4B`y;73%E%96|8>3?m#f
1st %k<eg5+Wxj_4-K;)W_1W
2 2H6TE9Uk^41m73t_1?MM
20th -Q&#<89FHi^Up2nz0}Ul
22nd {|x5_6$}Oj)#nQp%G~DE
2am 4gMI~*6ax48twHS0S^%e
2nd 4(jh9CkHDa?9mn(*VoqJ
2pm *A%oRISvlu-Sa9R+UVlp
30th ^4{qtGXo^=>)sdP(!$}+
31st 2;|lv1Og%=+Uy(H=Iq(@
3am `0okw3J&cV3Ha*)0{#LE
3b x;)4m*A)k^ybBsTyUhH!
3pm `{f}C5*{ZsAPno;|MKSr
3rd {M79F7BUC~2mJ=y<lpfd
4am 8UG0UB>)&T<JS-U0RZj`
4b +6%ow+EPva^2JE3(z>_N
4pm 7uD!2FBvKZ)!ZxF>EYGZ
4th 8w~yq?6wf@-vSg3{RIab
5am 5cB^I{R0H;@(mRg_XhUu
5pm -pBXyJ~R*}58w^C-|zY&
5th `{?!m0t_Gi^3VtP;p+DB
6am @9qTx0qXMs01fmE>I3B4
6pm v>VtvGZ-)I#oZ_E<G|Ry
7726 |K<?k_7fHf1O)*82k`#s
7am {1xm4Ck+S4Eddq=@DA-8
8am 0rK$<LN^Np0PiIF+u+{W
8th 599Rk5hL#r6W$Bu_UZBK
9am #QoAV=K3)n+3YjS-_z~g
9th 1}57iBpe^p;@Bza-Pyd-
> 1T*XZ<?s;j`u6Px3>*g}
? <NPD_2^8<uPZ0_P6Zrr(
AGAIN =Pd}$<pJ^V{@CF9{1p@f
ALONE 6$1nG4EXr<6$0b*4)zEX
ASKED 8}|0*^Y;HL{_gbr+4}qr
AUTHORITY 4cZ*u@CxDM4-e1`DmXqW
BADMSG CI<uq_y_z71?Tqt?(z5w
BEFORE 68#7F0|o^T0s8d-^#A}0
BLOCK B_Ivv>I?W9?(53<{1OTW
BODY 9TD~i5FHTV4dMUn=mYZ^
CALL 3-tTy<k<Q34D0wA0SFfX
CONSENT 0v`Sh2M_Di3n1$&873$8
DAY {qy(l4i^Lb3K9VK?D+ES
DEAR _80E(03{U!`Vs@`-U$c?
DITCH 5#IXj{O$DR2n+868Tk?r
DOESNT 3Kt;a`V#x`0^bZB`UCm(
DOING 1K#8b?+qs+5Y!vY>DAZ%
DONT 6dL{R2KMmh4cP=9`Tz<7
END 5e^0Y4G8@N2LSm80|w#&
ENDED 0r?2`7Xl3t6zuX0@9Odi
EVENT 3={(b6C(}{`1}tO0{ZR+
FEEL _zmau@aOgp?)Cf&{qYp^
FROM 6AT6W4({UiB@W*Z6!Q=x
GAVE 8S&}r;tK-%;`RU7;s^f!
GET B>@cj^ZyC=@euk7`wbch
HAHA 1P=<;0}T!V2JiI|0^0)S
HATE 90KkZ5*8H!2KEE*4*B8$
HEY 2nPA<^b`Uy^z-um5cu-?
I 2MrGM;12s6@bKyT`V037
KEYWORD `ThXf3h)I36Z!cA?dbIo
KINDS `RWn`9rxw*4G{$t1rPZM
LIST _zd{#>lXPA4-E4Y`S}JB
LOSE 8`u!?Bj)=C8t3l;3-RYN
ME +71u}{}2QF?+N`13knPP
MENDED 2MrAb`x6ot6#oMG2?755
MESSAGE `|R!p^ZOSD|Na*X<p%ub
MESSAGES 4fhoI`~B_~1Qp~B{16Bm
MY 7xfGM_vGv;>F5Fk@(Bn7
NEG 6#x|94*(7T2L0^@=J*8y
NEGATIVE ;MM~F1P=7*2N&?``~Vv3
NOBODY `vcM!1_$;54-@y`?KtM@
NOT =m7fw1_uWI{`C9_>;CHK
NUMBER 5bqKP0`Kw&3K#GWBpeY9
OTHER 6BYyd2SE-Z?)d&2{`UF-
PHONE EA$ZX1q=HK@c`EZ2oL}J
PLURALS >*xFKApGX*0t^Et<_Gub
PULL @A>WO?D+Q)2=D|K=KJ;i
RECEIVE 7#i~F3jYTH83^bb0`&?Q
REGULATOR 2j4^D+vLvC0W8xtGc_{^
REMOVE 2-*ns5eo$U1_J#00to#D
REMOVED @&fPa&L{mY_4^0#^6(A`
REPLIED 7$f%e_4fel0O9Tb_XZgv
REPLY 4ebN+=?efC;`|8f;Qjvy
REVOKE +UqE@`0?@VEc^Kt85<!a
SEND -~HnR-6tIK<`EP9{q7p_
SENDING 2@MA6{|5&A1`qTU`vL_N
SPAMMING 3K$3)5bE6o{PhYX79SS@
STOP 4i5(F{{7_g`|$4;5AYTP
SUBJECT 8vgtR?<4se1OD##_yPI=
TAIL <OKTu3J3M|`~(Fa{R9aN
TAKE EBG4!3m5|YAL;Pt0u&Y~
TEXT {_+F=@&E(<+Yb>I68ib`
THESE 1_BKX<lgiS)BEZU2@e4r
THINGS 4H)qL1sVVM5Bu*J0sQd!
THIRD 7y0Yz4krO93i#p)>K^?N
THREAT 3=Q81>mB_F^!Nhn_81WJ
TIME 4e9X*C>#6s@aFFP<O1^w
UNSUB 1qe0f6bk9<7uXCH{TL()
UNSUBBED 9s>LT`3(LD0}0;t;u`q=
VOC 836$Q^78-m^!e-s3jqlg
WANT ?gjwl?hybE;s5s^`UM#B
WHO 5CRzF{`ct!?E>`g7Zec>
WISH 2<r>+01NjD<{sP%01*-j
WRONG O!O7s64~4GF!kOjC-vVo
YOU 5f%Lk^z#D-1^4~@@dNP~
a _T}6G9x?d<ANmdY>;muh
abeg ?cx*Z_~^~gF9G8zDK#P&
able xc>$B(KtjR$F@V)xwz=R
about #4ytcswEaF&>;;aIrb02
above 5bNt9^UU+j9R&UN1Nqq%
abroad 6)pN7-4+-1;olJ*4gu-?
absent `y#|24bUFvA^9Qn4eQu8
absolutely ;`aXtA2k*F_udcF(ck*o
abt =`G;%(+T1B>-zaEDhwbP
ac 0`>d>^7{WBEh`NH%?bz7
accept $<qE45&Rhf`}P<J5!LJZ
accepted ?&-`y0tikr*3v!E_`|{b
access @bcLP`ZFsQ^Ux>C&(7V<
accident 3gq_(APMUI2JQR)3J(A4
accidentally ?d#PJ{{{R81`FQ<|Na2~
accordingly ;TAX6=g{5E7aY;}EioSq
accordion ?Df_p0vR>>+yOuH^v2e~
account `26$-76}#!2>B1=@dEko
accountant 7$y@p{p8{A-2Cw=76Z=&
accounts 9n2Zf|J>US9QxwxBp)*-
acct `{%$i79b-7;P(>K>fhzo
across 1|Q`l8wkw*^YrBe)gJo{
act ?fMA^00iwW9U%n~4HFR`
action 8_?$(E6(@T4hs78`UngT
active >FwSy7#A)J<lQ*l>e|Wn
actual <_$c$^da2h{`v17BL^Sz
actually $JqM|{Wm5`)$Jq7;Pc|x
ad `@QoZHV-H){`C*u<<#D{
add yc@k4*X$ef>>Dih-OB~X
added 8_xOuF#r4c6Vnpo>kbD7
adding *Z<!M0wOEy9vMI6*Wc#4
address <Q~NR03Z>__1Y!c>fG=6
adios +U5xIH`dvzJudVIK}Rww
adjuster `02Ym_#-|a(BwYZ$HvFE
adopted 2lD&?>*op|4F&)L{Ob1S
ads 3=|#2@;(X^7yjSt^9=b3
adult 3-%A$B@*on4Di|`2^I=c
adults +yT)-6bmR4*U~-K>eJH2
advertising =hY|+FaPb^GYkjk4<|4*
adverts C(qyoECCKEB<>H<_}kF^
advice %Gv1xDjgT-^7$<C#L5K1
advised 8}AD2@*flh|K|z@>iG)z
affairs #roYj8y_D8=p!fm*Xj7r
afford 2No6b;M?N^{`=D!2q+vJ
afraid ^!X&~_V@uNC+`Lw`ttYo
after 8u;J$1>GMX+V%VI?%e_o
afternoon 2k7$>3>g;(^~V71-0IZ_
ag *$y}E?aspN78v^hNgFg7
again <{k>|-~$QT599mp1_%fk
against -17kWM;{0`3+DIm;R5vT
age *8=tb;T9q(5bQVZ@y^)N
aged 9nT#eA{7lS2I&0E?(*#y
agency 8~_LJBmo2}6725V-0uVr
agent *%J@f*d7b|>f$2!>f0jC
ages 3Ct$h8VK(tDGBe`2MGNi
ago _C4?t<mc1<A1Bu$MnEe&
agree y%NkLt_&O>xfT@=7St2`
agreed `xrFs{@wcH5&YR67Ahkg
agreeing &L{p3#^>hs`7Zq{A0`+H
agreement 0ucxU&)(79;w0WH8ZaC<
ah I0+yw8sEsy3i9Rs2^;t_
ahead ;qu`p?pZq>0^Ks-+0wJt
aid _|^m%{|^Ki+uZr}_~hyQ
aide 5aBTF@&4NkBkuay_#XNd
aight Cmk9K1lij0`1aup79jl<
aint _}$+s{NM%XB|7KzARYKI
air 2JZs&_Z<=uAnWtl`~va@
airport {s`eL1U4z`$mb;n_S@Rm
aisle 8Ts%7{`?Rg_V5An=<4_d
alarm (B{}894H?u;`bl-*Ui@F
alarms +v3b0F4P|D^cfE*^yk*^
album ?I-OG5ey;%_v$F}<J$G#
alert %@E8q5(WkY>ohF==F!*J
alerts 0Nn}M67dW0=<yLC#@6NO
alive =LOIk81ED4;_wg%-p<_W
all 4(;t27Z?o`(aQ$o#R2RA
allergic `WEO7J^1?K05T8*1q$sF
allergies ;so^*{PHLf_Y5QN1P<%-
allergy 11RtO4gM173E&d-_3Pvf
allowed 1nJi*6(21o=fW}1-MX{d
almond {{rv$^BwjJ^$`*h?fm)f
almost 0PXn!>lX?C2m2QE&I<eT
alone +A9_5=KlH~0twv(01O)c
along +VDT?@#WF`2`%X_DjqQW
aloud +yn6S1q>GF>IfG6>*4*)
already 2@BjB|LqU?>;m}<2n6jP
alright )9wT#$}&O{$j?B`-OSt1
also 4c7eu2qyjz{|f8Z_ZadW
altogether `1ldT6)XQ8Pz?tK<_6^~
alumni |MT}M4BGDE_9Xc50tp!t
alvarez @Z3KUMAOmL5;^AfFC8@^
always ^5YK?*$w;&yt@g!&F<m^
am 4<Qlf3-j6A4E@ji9Txx=
amazing E#}uT2m2=L-|GSA^y1X?
ambulance `5_4G>=gbD-th4g8xaBZ
amen $0g4t^87a12rVxm(9h7%
amount >C)veFEJo0?&%uR)al&d
amy {0jvA1v3;8-RS!V_5K46
an 0PoiD=hgl20tY7V-uw6X
and I^O#W5%BvQ{Q%qf5dH@-
angry ^9dmJ_rC7WB?bT+DJDT7
anita 7alL)=Lz}S7u?$f`w#{4
ankle ))vh)_!A}b&(|6b?bOQK
anniversary =>F$BH8Bp{_}?QB)Xvl4
annoyed =OFD693J%;^Xvo+{q)!2
annoying 0sY_<D-{<I6d)1_+xiXk
annual )g!++>J2Xg=lvr6+T7yb
another ?mW})_AU$1^%w!^;13q(
answer Cfok>79H;y`}r90+ZGr8
answered 01MF_2=f*6_zf@Z(d6go
answering In4GVF%~5Z2<;l-(EZL9
answers -xvM&)dCGR{vrPTBM27|
antibiotic ^7iOABpw;^>*F5u;``&{
ants &ce=0Iw(al?%`6z#<;ny
anxiety 1>+v{`{~ym6#CNI9wa6z
any 3mhm7|M2Md@D2VW7X%LB
anybody +~(y44Idyh6A~KR(8kc+
anyhow #tzsK4*Lh|=@A7H1_$=m
anymore 1s(Pu?)d~E;u8%4`u_GB
anyone 7wXO)HU<hI{}(gE)fK$`
anything 1s@&Z)!hc@;QP}s1Re|r
anytime ;O@ybH#0mN-^xeM!>iA@
anyway ^Wpdq{~i!B?;RNU=lRy%
anywhere <n7rb?J+?3)59Xv(#*!S
apart &Gh~B5iI==0r(=@&F$#`
apartment <;?967%DSJ@Axs%=kf2z
apologies !|<kM9W_KC80tRX%)-yP
apologise `1$Vx3+yB1Arct>5AX#T
app <M;;L-5(SF5ZMvo?fd&8
apparently 1`RyC_UX*`96#MO7b-Xz
appeals #32>@5#qwmDLMZrK1?es
apple xara|3p6D&$K5c|)yVM8
application !VA(XAwwuR^T|2Y>f+kf
applied 9p3XOFaY-!2Imp$)&S!T
apply >n!yn8V3Un9Qhme3;f#y
appointment 98n|)&l&UC00aavClLqt
appointments 4nYUp<o@dU6%^_X3@jZk
appreciate (J;~p95NF8{s|rd^&%VY
approved @CD#06&D8n{rK+&)Bfb$
appt >FnDB01+Jd9T64b<I(m2
appts DHRax^4H7SBM0FhGxiBA
april `0@Ax3k3NQ;1%-s5CZ81
apt `1ch5{Qvv^{t*fC>-O&H
are 1?vn14jT0+6Yl;G?daX&
area ;R?_r67Biy3M>!-+V%bW
arent 2SoM**Xu3D)7l~i81ml;
argument 0v^yH#P2o%)W<I93(Cvg
arm =H>P&?G!lcBKIZd)6fa<
arms *7M*W3@RcP1Nk@0>B`#H
army 5BVS3`1sZE7Zva3C?Xpq
around 4e91E<p?Djz1BY4(8$N;
arrange BH|tV1kdaN)dk=P85I5t
arrive 9`;4`4H5+SGVl%G`0xw+
arrived {pJf2Ar<-(C=L1l`Sjo$
art 1?vs-0ZR@Y>F5yR=il(*
arvo =i~(b^BWE+2@d|*1O506
as `uqkI{POn^^5**R8sX{p
asap A{+b=$?g*7<M0&`AN=X?
ashes {sQ#}Am{oS>E-kn1107b
ask >GAf_-7FVF{OA(Y-s|(}
asked `Q;w?4*wJ&AM5n)4)yT~
askin ?ddi9?aJEA;~eWtE-WMG
asking 5a{d}1@Q9-$p-5P`}qmV
asks <qq~0?d|RH2J+t~AlV5C
asleep )A;5gLLLh2@f8W>y#nCj
assistant _$0eF1qTq@=kFmk;@}MC
association 6!iZQ3KH2IEFkR>88I&o
at `}^+*7$XZG7Vj78(jWu*
ate @5$y8FFGU@(zPMZ^wz=c
atheist 02(6X8Vc3$`U%t({UR0$
attached vcCBsOjk!q+Vn=S$I;is
attendance 3GO`yCgIV+87TJ%Dm5M;
attic 06^a~{@)Yw#mX)z`2yM8
attorney BJV=%#oOQ3{tDb1I#Vv{
auction trPhC>?0)w?CBli=*#Zr
august ;QZ?UBNX8J5-b4!2mbO7
aunt +xGD<S3egK8ay%)zrotm
authorization KnDr!{PF7p+0g+8>k{`2
authorize =I_-m+z~Gh+v_Uk`NQzo
auto 4f!<U2`d8|1K$S$*!BYK
autocorrect _9O27?eqf-3JLie>K6Lw
automated {_g<>_yXhY3KrB97aS5E
automatic CGYeQ4Fv=l{_qR(;{6Wl
autopay +s*RV6$AntAL{h?;n?ip
autumn 5DO6L;|L7@<@xRW8X*t~
available =j;gD1RO9l83py?5!(6o
aw uf_(@!u2jSATvQA!_*_k
awake ^6&KV`3@2j3D^DK{Q4#F
away AQct?Bk$_*;Q87Z@e~8^
awesome zW3WAEesm^?Dj9$(CXmO
awful 6A>8+?f2>Z2m$aG4gmTT
awfully {0Qyr{RH6i)du$Z_ZI{K
aye *X7AA_7Na07#lCg<>ukl
b 0Y&%m>krW53o-vY3?nf5
b4 8W8*+@w)@}wiV+00}loJ
babe -v-kR0pR)w^brh3<q;3`
babies 3j6X10}B!J3IYW1)#CW`
baby In(wJ^x6&c?Ai$d1>WTQ
babys 3HRXu0X+@x1ri74)$sQM
babysitter 5BmiHC;I#e{TB)5=MVe{
back (#aPFE+hxu7tZ(?`1u;=
backpack {|)0J8Seh}%KQl$;`b5r
backs $REct8!93a@ZB=u^4G`2
bacon 7X1|S>*?(C=i>Yh8tEYc
bad 0{8d|^#?CXR|W(A?g!`*
badge {pjQuCnq)r-qa=5)X>G?
badly +x_PrA}=%__8~Ra(#zWG
bag 6!QWQ_}vi{xyK3Z_}tI<
bags z#ZL54lF_}CFMfL!n(-G
bake `w}bt>-F0E7zVv3BQ7io
bakery <KNN*1|}c~`qL}e=gZ^l
balance $};H<8}{MzB_<m=00s2^
ball `2+C@_XQf(_W%tV=<W6K
ballot @6{e4>@!OM)Z#Mj;Mvcx
ban ))d7l;{Yh`*B&zC<;Kn3
banana <O%5o{oVu^ED#I@@Bst;
band &fU=m7vv;0&<HQm!`I}(
bangs !`{(FN<}o}%ke+Q$F94=
bank 2KNy9KneR1|04V#+63qA
bankruptcy 0}Jcu2MFKu`2h6>68jGN
banks +7Hm-CnhrpECCnw+vxTV
banned 85iRf(-SKq@ZT8^?a$NZ
baptism `~>Ly0|o--3KBCD`1SPm
bar 4(2288VmvYHrfXf`V96U
barbecue <t6|p()Tss+u|_z{o~Zq
barber `u+pj7(ML|5*_37%<umL
barely B<<}O>Cp-C_2whq<@VX#
barking _%0OZ`TqO-^Y{q_8u1nL
barn 78>je?ez-SANvaX6YlgE
bars ;rH?g$?_075gr%BC;I*Y
base |MK4)D<U8s8`CT1)#A(T
basement _~X$pMEEb=`0^#{)8qlu
basically {q5T;`zJKw%fLj|^~kf&
basket ==#(u2^Jt39?vGz<lo=X
bass -`MsVFCi2V2=W-@>)_?k
basta 5fvNyBFxp!CLHn`J}EXa
bath )zjAu3K1+M|I;bd)ZOUy
bathroom ?BeGH{09^q>I59#{oUZ^
battery 6Da->?Cc5>^ym=s{}1K)
batterys +TzAd9VRap=K(s#-M-Mj
bay ?E~p5_U|Dd<K`3P;@#i%
bbb -{>dy1pDI1Gdkz*D?chG
bc ?g#BK@-a6F*UuaA=-l4Y
be {v!g`?C!|+-6GjJ3i>DB
beach AK~Q)^~(z$2lwgR2G#xq
beans @Zto|`RxTh@C^Ld=l}E{
bear <Pq-k{s{mg*6JJ}{R{%$
beat F!L7XKH%x{8}0ZBEAti>
beautiful 2^-%o05?JW$KF2G=G4u^
because -~$%iH8TGQ1rGlm*BT)R
become %s0$9*ar#JF90<U4)YQZ
bed 4FU5j11&!N$n+K7<jmRG
bedroom _W}k9Hw*S04F3Y};PU3&
beds 8zc$!00z$d{VL`r9v&AW
been 3GovK3)t%V8{`Y-AnouL
beep {RkHL{O025Bn##Y6AT*+
beeping 6!rY~0zwNRDfao~`WFHi
beeps ?imy8`}@`cBPZt}78e#G
beer 2l?^?6(1J(@7??K0Pyeo
bees -u%uPDEJmH<@Ol;>(IL8
before 0Q(UG4E5#$zwQDC>?j8D
beg ^&$5W3BlCb5+&jdBR?o0
begging 0pLXTFyzVE94_xIBq1IU
behalf _y!c|_2}jT>=E$}`ydJ<
behind EY9;A^5+>c<MIvp4Dj&%
beige 5Ax6;4fiev;MzCS+wa%w
being _va-V>&+kZ;qLY>Al?-i
believe 4!{!$HvR(G;0+|-{w*3m
bell ?AZYA_B06S6z?I@#L?{0
bella 7aH;W1`6EU_~-cn9VqAw
bells @$2vg9sL*`-v9>U?*Qo6
belong 0p$GZ^W_2_=M3He`StYo
belongs *A4aU1PaCiGb-8tDmf1m
below 7~JD26Y4J|-{3Xe@Wa&u
bench <>=5M69+ml2?jpl`_<IM
bent 3;qA=?$Z1N2qgOgAp#5_
best so~iU`wu!63EK<p;OG#{
bet &e-xH8yX)j@bxg^*yZHT
better @be4;B^mWA{P!i%==A~m
between -p>&LBJlO*1Q8_S=l}o=
beyond @g2)72@xU%?fD`g;^pkt
bible A}JIe%)96t?iBtk8wMEv
big C>8k>3jY4w%&`Fq0`T6y
bigger )+zT1@)IH2+v67Y<K5}g
bike 0tW^8Ap++3G86m>{0Act
bill ^7Ib<B`^*79@i4n+UoN7
billboard 4fHYE`}fDpE)MD&C^082
billed {{P-55)vr~+WRQ==<om4
billing ^z0V=CCT3K@+$cl3K1O%
bills 7YXG2{PENH3>@4#5Ec;#
bin NZuyjG1%Yj9}?>dF%|PJ
bingo 5&#|D?EVJt76tb#_W24Q
bins ?iJ<}`wtBL`tB0x<_PZB
bird 6%GIp1o!$51?&V86Z;t-
birds -23Vx@(MO3@f#lB?bG?u
birth <q!1b{tx;K4)hS|<m3P2
birthday {{;pR5C!1sF(3&?843pd
biscuit ^8gG5`1b<{%LDu&5A6`~
biscuits *aPJp{|z+-4-6*T;^o@Y
bishop +8fI|^4mG<@CzyW=kM0v
bit %Qom2;O+;{<jWE27uWmo
bite 3ke146xsdq{{02?3I_cR
bites _Ym(b9TpV@#r6E&<^tQ~
black =`zV7@)-~7=H(O!;Mw)t
blank %_+_@*zZE<)4E&8&bP|B
blanket <k|)dBnkZf7#aQo?)L5v
blankets <nz@s5+5Z9<qt07(fift
blast 2TA8H(*5qg{Sy2XE;J?@
blasts ^$jK0CGP0=Q2WsdA{qrx
bleeding BoF-s`{?Tp0RRN}1riqW
blender (<;UmECwM82N5eA+2iuV
bless +4dC!(L5X!?+PN_&GHQG
blessed _6q$c_~_~j{2KoF4EgT%
blew 0SxE;-0~ha=jjph{pRBQ
blind 4HXT{`UT=2953Pz6*MC<
blink 7%}e*776s!<Kqd{|0n1a
block 4Ey#L8V?OE?DN*;)&Jq_
blocked ANv#2;q?Cb;snnR0uL1r
blocking >p1Zq)8+5;70(0*5fcL#
blocks _XYv%=PMfe^XL%w>goN?
bloke @CiE&(#YBr&L+n_EgT%_
blood )h7|t%Kqx`2nhTe4I44_
bloody <n#OB{rma}CJ*5d4kQ^U
blower !YIKp%h@dw)8iKP1j`(}
blowin &kp1V=H}rA_b2iG7%DC%
blowing $q3LX=^8RE+}A?I?8@ZE
blue _|)PuNB0Q<_wNP&-{{EN
blurry 2lM#!_yqeL{`>>)3<3BE
board 9u*7d2rvca59uBF)CCLs
boarding =H}W97%LL;;QAKe;MD2i
boat {<$9#GX&8a2qg6pA1ewK
body {`b!gI{yIS9nlo~?A{9k
boil 4hI?5^bzp#3l{SO3<EbR
boiler 5asj|A@w^F-r7g&)b;WU
boise yZki+2<6DcGAt4L8!;yb
bond 6%FbJ_y;u}^W-QK>+9j<
bonus (+xM|E8f%Q6iCz{HyJG{
book 9wyfi;0z4v_V)JzB?R>l
booked 2qFI2(E{(~_5SZ4^Zq3c
booking zva{(8#Dn70_iN}yYlGI
bookings *bcoSHYGmx?FvKX;>FnA
books >>L693ncpV6$k+c6aU%)
booster ?e#6w0q)V|B>d?Z8zV6W
boot -z&#KEjBda&+R+b&(y-f
booth 7Xat|&=U*^3HcG?_4wi9
boots @Au*z2^bjm-2fE!1pe{U
bored !~7xK67TKw9U1}U>jo6p
boring >CV|oB>+$%?9ni^&9J)7
born ^XuaR0r3R}%M0rY_WJ()
boss (l*F2{uv|CGXfa}?*8NS
bot {T8|+`UVT#*5DlW0P)z<
both (HH9(>;4}b^56UV0Qubu
bother AK4!j_YMya&hGp5`t0W5
bothered %lR@F9oqo=<{KLCI};ba
bothering DFXl;>jD!qzwQeB_5|wU
botox zu_?GJKV6iF;dO!Nl{BX
bottle ($U-~ClDX}^w2Q(-qO&^
bottom |Nq@E=N&cP?eaI}(b?d;
bought 8vExE62|cJ>(urK@C5H3
bounce 4d4&a0@wE49s<k(E(Q@6
bounced <qy~)2J$fa^Wi1p^62u<
boundaries >J;?=1M$MkKRMM8LOwGw
bout -z4fC8?Vj60W1wPB03-^
bow *8LR!=)~yeEJ*70Fd;b)
box 4&wj<0q!9&2m%NH66)p$
boxes ?&RG~8z?95?AAQZ-O19p
boy @DIor0qYI<^xQA?$oLY}
boyfriend ?A8-iCFB?C8ZZv%2nr1l
boys 9sKYp{Nn~F0Qn3G3=Y{8
braces ?FHTu2KoWx@!k&<-{jZX
brain _U<JD92p?v?)ww~=H?0Z
brake =;{Rp76}sz{005}=k5LU
brakes $@}sAH6r!=E*~1*_wgb6
branch _Yvh9^79+p@4Ff9^3c@s
brand !}8z*CLk92<PRbI-Q2(D
breach {PYd<2Kn_33;y^JCJy-!
bread <JRLI6(Jh;4HFpc&*13l
break `Xc}W?->6U{sHj<2K)K;
breaker *9OunC=eVL2lFiL>DJ!O
breakfast 7vduH5DEWD2mA2<6Y~5B
breaking -`_R>EVHiIEl}I@MK(PY
breaks 01fj51}P924H@?+@fG~|
breath (G<-Q1<>fv1^5dOEDs_y
breathe ^QFH+Mif*G{JKiavXQQ~
brenda +$rl1+0hK~{UrA-C@&xa
brick >mcd&3MuOG@%jD->jD!2
bride B=*=8?h7V6@!lyA;?>*S
bridge -o@$<Qx*Fg4;bn2+7#CU
brilliant &->vkF(gF$``0zPzuDU8
bring <GREzC@)k!-QPFAzS6$z
bringing -rBwx06{7i8`&zm?YYm_
brisket (*)5!86zj$yy88`+P&h;
bro {Xg3x7Xj=4zv<}r5-0of
broadband 3Lq8j>mbt+8WP+UBoiGN
broadcast )h_np&f(nt7c<`x76uO&
broke 8!{dM;syxn1P0v{`UC&^
broken EbGQe^$aob(BCn~*yYOF
brother <^S~)5fAnXDjf9<{|pl*
brothers >ev0|7B>_q_aYAFx#tY|
brought (H68L)8H8n_AEE`-t6qu
brown &hOAEDk~@y3HBr5;q2GT
bruh )$0Z85!dk#Ehqo<_w*VJ
brunch H0KiQ4E5_6?CkIw2M7Z8
btw @%Z5i04fX#6fy$v-QdaL
bucks _1GWKKnCO+3O54W@GSux
bud {P-s28Rpd7NfzV~H7+VR
buddy {U{*J$O`i!@(0=~9x3`6
budget *4zpS?<WcT%-II#`R@bk
bug 7T?Y+_~IS);PD0C1^Uqo
bugger 4jkn{`4lAtu-`ok^9I(;
bugging 6(11VD&i~oAL9iG2j}Gz
bugs 1L6WH8UPzA`tTXi`0L>T
buick _2u^tAU`Sv*~t|3*yrN>
building &N}ky-_qj7LLcfEI3+JO
bulbs 00jB$>nb1}A>R<}{`Beh
bulk E$HeW%hw$b(bxa_AKTy&
bulletin DEQ|f8pIk5<Jtfi&Dh`A
bumper `R>ac^bQpS?CBut>fGMd
bunch J0u7T3mXmp^x*3L@%;DT
burger >Ko`B0{0mB^BMy3)&~0r
buried `!Nj){_6YM_xt$t2LbN^
burn =?5&_1nLIdB=FfKB<K$k
burned `{@4@`u_|t2nYrE6Wsm*
burnt <OlKrB`hHA?ffbG*9F|=
burrito 94`YA66@{x`w{aJ1{(nv
burst 5GxNM)cFqMy5<=;{rcz5
bury @cY>(1PnVS<n}%1;?&;s
bus 5ESSW+6NZp&b#<H%H`ev
business +7<E36bc3=Iu+^~02BNW
businesses 0?RBBEZp19ASmS}JT)IM
busy )gRw88yYnW{NXeC>D1oP
but z|RsL6W;qG1T^l^5z`F)
butt -P7YSHXAJ`(B3!Q%*n&T
butter 7b@W;+btyB-Ox1q^5N9m
button 9{eHO76jM;MH0Uc8#fC?
buttons 80hKz9vv451uhEy0QwC9
buy 6YljF0TTos>K-Tg)#&W(
buyers 5BbY50}?J7&)YJ$)WfRf
buying <rDAg1S}2?8~_9Z@Avis
buzz 3+D;p5zWHb{yN+cCQUaT
buzzes 6A=dr?7Hjo&lu?+3KJL$
buzzing 7Vk&B8|tUNISafiGd(#O
by 0SpfN@e&dC2-NBe=F{Ex
bye 0Ocs)wfhDp-0k@L{tXl9
c ;SJ&^4LUCr&FK}#*4*IC
cab 3D@cW3;PE8@bV|=1pxi%
cabin ^%U3+<rMe#1OO5g;Q{ga
cable ;?VH_FfAKA)ABse(%{g@
cactus -{$=I01O}$>lO_372De1
cafe xDnhnI`S^=@E|?~<EQA+
cake #}Vh<>jMYy``{e>7WfhA
calendar `S38&_Y2PeR`#|65i2ep
call 5aizY<@XjC9rXeP!RGcG
called CMfpm^6Bju9uNKy{Sgic
caller >*?nz0{t8f?C&4e^33z$
calling +ad(;8XN`=J?9zz;N#`)
calls !#@EHB@r0=?ASgZ)YuQd
came 0LSJM9~%@6`Skqe(ctCy
camera F&XJ0;`Igi?b;#f>EiPB
cameras _5ai_1{W?K-}_13)!@s^
camp 4Hfhg{R|Y+<K7eX#qi?n
campaign 9s>yE%N_s!|KsiS{sk2X
campaigns +~Gjz8{5;<H6h>?LOL=w
camping <oELh2N@m{00Q;*^XuCC
campus 4IbDo^wj{{`u_tQ?e78t
can (f9oW@GTZ14I&!x4Fw+Y
canada >nZ}%2NBW;FBHrj8Z9Xn
canadian ;Q$o^0pIfNBp=`K4;B~%
canal +v(^OA0-VH;^hYW-{a}u
cancel <L3|e;|m-l84e%v0@djL
canceled ;rQnf3ncpW_5vOA)$sJp
canceling `_=*xH2ebb1kMla1*N(8
cancellation 2;ay&1pFE@<ntxi^y<j^
cancellations 3lA3d3?$hg4gdQI=OHQg
cancelled ^Ckf2y9p58$G-ms1M%wR
cancelling Jlrk$HQfCL0SzVA0SNON
cancer {OJT44+jbh=<5ve=k50K
candidate {`ws7=mZA^`4A2M4-NSS
candidates +W+t!9{U*74G$s@_|X3E
candle _4Dv3EA$<^{T%}9?c?_R
candles ;@b}k?FS$i$L0?3@Duv}
cannot Ar;C77wzu!1p(g)@D>6e
cant =M~rT*#ayi7YYaJ-}(0R
cap 69yv78OGMj75(xx7xV%F
caps *c#Rz_%cEP<McAv>+Hn9
car Clc%(6(9~4CI;#k3j6#B
caravan 5YP_U1t;nu7vkXl;td`2
card 9P17QCKmAv@%G{(9|Z>k
cards 2N@9Q>EHC@`ug<?1oIa4
care `zF}^<QnVo)c++5)A|GM
carer C>zfi_z@QZ`O!Gu1lHCS
cares ^#T0>4*&h?1`z)Q@&ySF
carol <{1d%1`rbQ?;!l}_815M
carpet +&by_@C^<N9^xDd1^))%
carried 9?sk)=H4_0@fsS`!{zt<
carrier `VRx_@fHa!2IKAO<q7ZZ
carries 8ZQ{@*dpc-037ox7$+SF
carry {VDA!_2(<&qs0*T@a^Qz
cars 7!WAh@x|r-3hm|>BMA5k
cart 75EYD5GD5!2=DOu`w9R!
case ?Ii6YED;Uu^eH79-T&9z
cases -u}K(St&y##0EP8s;|4b
cash 0T;am1}zog=?EMN?dbB*
cashier @ZlWy6)EZ|<_ZD*)BzL$
casino {s<K0^aJqUBOU1`Rvald
casl -8Tyb$_VN61|T09C=v?}
casserole 0VogZ>F@vn7ZmFj3=sMW
cast ;s);-B<UK=5Ckgd_1E#^
cat C)MH|5(y6j@9F#X%@+U_
catalogs 9^B3JFclsc&)qKR(9p`?
catch 5#{g~2@5^t*7g?OztOVL
catering #Oxf;=_3j}3isyv_~h!|
cats &ejqA&nqlX-2)!o)$8!)
caught `2NB@<^4C{<@6r+)#Ka8
cause L;w!z0{#f|`Q#@m`p(Gi
ccpa 3M~8R?+WhZB^2Bk{~sC!
cease `70gU;_Kk(5Fy7FCO1C>
ceiling `U>6<4h0YY_3IAg^Zw%N
cell 5AFRBEdT=x^9B6;&Is`X
center 5&`5C^XVYs1o|2KAqoTe
centre 9~lMkA1M<L^5p;f<mCGB
cents 9_=dIBo*Tg7$ENR`6Tig
cereal `uXu0DFzDS1_mZ1;tS~d
certainly `s)b8{1OH!AOqj$000UN
certified 8Y2+@+u7*$?GDZ_8W$uF
chain Fe41-=oj1m9OC5JCO8)^
chair ``^_82nHAu`qlC3|MTMF
chairs &+63rF(5M&DDyel-rU{V
chance 2?kdA|NqqI@a5$L=l${i
change 3JDeyCM@vp^Vs?N1p5f@
changed <oN#=6$%Ob(?|jk5eo18
changes _}Cr$D^J=Q=lAXjy$}%r
changing Jm1_HBO4<N3G^V>@Au#|
channel 2n`PC^55MCH2>HkD;z8^
chapter 4+#SKA3+TM1i}~*4F2-d
charge {kswhDhdn#`04Z5@a701
charged =mXU${t_!T@BJ?3^2E#G
charger <`B{l-|#sD^2A5a%*g1)
charges 2k_4i9{4RJ*z*_q)#upw
charging C+!m3H6tM*Q1AkdwgA^F
charity FAogy*X-%)=GyNNB+%yT
chart G1~~>3<Cri4B+1D1_b*m
chase )+ZtA$>_$>0Xok=L@go)
chat &&viEIW_<f77rX3=hy|$
cheaper >iXdU5)BU#@E#oR=LzW#
check ^(g=l2m<{V4+I+*>G|s7
checked 9Qfx0;`-+Y0PhP04FU7#
checking 79Hvt+#voW&H^40^$Qu?
checkout IO+Te6zL@l@x%?w^w{he
checks @bK~{`w<8X^$!aC^yc~W
checkup *a*xA@Cyt0+6@8z_vGZz
cheers =LPff%^VRW0TB8R=l~P+
cheese 4)z8VIY|p4`o$p60prF2
chef 3o`o%0~-VV7XbYR4({{%
chemo CFUf~7&8DU{o&u+2mR(7
cheque 9MAmx?hYy>_ZSh|?9T`2
chess $^F4J8VfrC^W#L%$j{Qg
chest 7V*|R2=_D&#lbVl(c9C*
chew 0xSXY*81oJ1QPlV8XW}t
chicken _y+Se@euy|)#DlN{qEz{
child `1$%f_vjJX2>To!74`ew
children 8}b$2>-O<3BnaOb6dM%<
childs _xcd*4I1wLC<N{=1p5*q
chill 5zpig93dzw(iR@@*Wc0B
chilli #p&b|7%m?R-0d{+-PzXH
chip _9O8J=Kuxl2JRIL1@!9W
chips <nZSN{RROn_4EMe1pDju
chirping 0SW%~5+M~B1osB!1^4;?
chocolate |K0rY?g$Vs^YjG(`~?04
choice ?hz*i2n6x@;_(#X{0$E7
choir $Q0@h0`2<=1{yLJ|H|S3
choose 64BWl91I>52-*g_*W}Ul
chose >j~Z`926Y$74s(N<mdbU
christening _cz@i+}J|i#@a65JkQ(I
christmas HWTFu?%e&)3-0IsDenLn
church {RZV43kMV>>d^w@>*vo6
circle *CyR6vl9o%<}Mf(I_v$@
circus 1^Mp*|KctZBr6*0`TpbS
citizen >mUyG-5m%2015`|@dXX+
city 6dD@c=p*M66ad5Z5+WWL
civic Am#G&^%@!%&GZ5R_3-ow
claim -TLbd{QLUm%?=<9=;`X~
claiming =M2Rr>Hk&S+5|Gd#KzLf
claims _30Mb84l6bB{Sy?Ge;*F
class G2R;fChhqG^V$>K`u6Pa
classroom C+;%rzW40}9P-!{A?^r4
clean 0Po=+5FaTh`Uwuy4c6A>
cleaner 6A>5<4f5;<?Dqch{p=6<
cleaning 4KoDt#O@yB_yF$>AOisM
cleanings 5%Kx$^7`NV2K5FL1{ER?
clear 6az8p``^pe^9j-sCmS3Z
cleared _wXg`1Q`eZ4gux}%@+&s
clearly _Z|lA@BhvTAR_VyB|!%*
click 0T>nkzw-t2-^J|-=lB%o
clicked _xIO1^4}IB{17ql`QrE9
client 4+{JL0T}A|6zcsC_XqC+
clinic 3J~=O#TWw{^W7;q3jXiy
clock 2MFdM{uU12$;&G2+~n-b
close @aO*VJM03_57h+)@aNv_
closed GVA&g_Ym_3?E~!;_4dsU
closer 0q_+K^bHpz?)Cfz2LJN#
closes ;wSJQ?A8R}CFTPZ3H%`6
closing )z;=5G#w8J@-g-c&+!A@
closings 73m1v8wKwj03+xU@)rU8
closure 80#C{9QF4C2;cGs1pNmI
closures )6h5B6biEhPba|nB1b(k
clothes <M#pk4<7LS3l#GW{1p-t
clown _VUX+Dl;Vc^Y|L=+|%B|
clowns B@O=i2>uHT;PwLr{QvFv
club `P@nBDH_k<7dGAq6(l7u
clubs ?jI!o`TXA9KnwOJ5CJ79
clue _wMN$KLRZ%-O4r1;p5ia
co <Nq1%`Ww;*DF@pMAtn<W
coach &l}$!E;A??0@)V_z~KAU
coat =O_6J$kjo@=(HC14bs!<
coats >-`A$3ljza^86I!&g=Qr
code zvtmFRZdIr-RlwWzs=Fe
codes 3;g&7=lA&;Ck65l1ra40
coffee {@?i)4<#821L+*+%=PN~
cold 8WH*%4GsCn{qqbT{PFJn
colleague 0}=8Y=E@-F*3TpPAI-_&
collect {S6BY3FqnP?kW=W<^Kv6
collection )#WGn4Ho+A=m;S3<lOGr
collector `Sk7W{Sp!!0Rt8S>hk&V
college C+^iD9M>80{pS()_Uh>T
colonoscopy 7YO_j8s_T!{wC=OBo!wI
color *7^M!As-(3@%tR`(E91`
colour `Tx{46d*DC{_8d4(9`1H
come zYp6G>-iZ9)h7uj5eqcM
comes 5C8fB6BzmcBOCeh{{r$T
coming `4j08@+brV9StP`-}M|7
comma 7ajru;OhJKy6@~8AN~m3
commercial <tXG6^5pyB`Vj~x+W-_9
committee ;UN3x*zX|e+}%DZ|IYHu
communication ;2q5V{Ojk~4l5KF6&or4
communications @$wMy3hU|VK@s8;KqezG
comp 74G;27Ukm?^au$Z4Cnm^
companies DHtO08^-FpDIoC{FeE5F
company >?siG=lSs;`Q+&FArb`$
competitor 2;BAf6%`#I3;O5a<lpx%
complain >f_iO9r+m{Cl(w4*w*I(
complaint 1`6@;?gbMc9{nv7@$mlt
complaints <<aCvE=Wl;%)Cj)zQM)M
completely >oVgA<opH&?j{l_8V~Fq
computer 3?(k<=h)rfF#87_8YCAk
concern 5%e?e@7vhf^aBbj7X~gA
concert @%q#k8zmqC1Op`o)#KXW
condo {PPF+3=9Gf0qpVy4fG5P
cone 67uv0`VJoq<mL()`u*td
confirm _WJM#0R;*b6CMKh3=Q(=
confirmation CiLAe7yJPM5*!%s5ZvJZ
confirmations _~IVM8ywXhEF;b;14t|c
confirmed =d;EZAo2q#CGaQV?B3S|
confirming &j%LP*!>$R9tth?^W+Be
confuse 6x<yf8wvUVxc3jr>iovu
confused {o4%~731vU9S#805b7y4
confusing `u+FQ_Y3R`EBEF1`w;~T
congrats 02m<V>hkCS9wyBP5F;T9
congratulations 6yX~UCiv6l{sHph86qbV
congregation DCGYN_z(-}>GK5R@C5$;
connection 5b*gA_~7pI=L-J>4)+Z7
consent 4D~SE7Zdj0?Gow*3KSIT
consider CJZ&u7tO@j4iL>VGf@~S
consult 0tylI&m$h&*2py7-s8yE
consumer 0s;ol4CvC;6dBO~EFc#R
contact 8vq#>{u2oG+}j%v=HBz{
contacted ?kxoK^whusIUCe2IUF@A
contacting ^b-Z-3;W*OAUf+LFC7&6
contacts -z?P~=@T8}-~|B$_x$?p
contest +5yrY5cVJk?fgCl)aCEr
continue 1`5e62Kpxb5c4hc2j=Ae
contract 5EaG>(g7s@==To}*#ZB?
contractor GT9OD2nXyM`rhpR`2Fk(
control `u6ts8w&F278Mc-2=)~7
conversation !3z1t?n@9L2KM*+4g(AO
convinced E8`3J5Bd%u1pn{$81(P?
cook @%Q5-2o@go)bkzP&*Sa$
cookies 0qF?l1@sf|{_+Oq^#lF-
cool ?En7~?hX0;`~&|S-xkvK
copay +Q{-LD>NPf8Vo7q&)4Sb
copies +3pd~6B`671{VYh&I2VC
cops 3hw9n_c#Y6<?-+1-0$4z
copy ?i3O9+5P|b{@y6_&+Fdz
cord {W34V%;CnwP$9P>GD|i)
cork @dgA1`2_zG2LkyS2Ky2J
corner *%RP6=?*LazTzYF=+gDb
correct 5egaW4(Zk64FT312Ne1R
correspondence @5eaFE$F_^Gd#M{KRq=s
cost 0rUGS5E>r<)7A#;)$#l5
costs 2paGO(AD<l9s&9N3Jv}o
couch B@X@^2N)Rh5b!Dt4CU4C
cough 7~tbFBois_)blp&;?K^`
coughing _Y3g+<lX%C=nV7^`U@ot
could 1pXEO{S5jY81)Ft74_)>
couldnt >n6PZ+Z#9U=FvUm^~cV&
council >J!~3H3$s+EeSCI+u-N(
counsel 4GRkc+XUqY?F|72^Z*6*
count CJ6%h@7?;y^vf<28p_=H
counted ?IPs&-_YCQ3iAsi2Mh$-
counter I_CG}4dV1C*#PwO^C9yh
counting 01OM$AQlt}EZP9@@9+RD
country LE{kr6Xgdd4e<c>C++JL
county 1Q8|B>mCB_5e?-0{2nh2
couple 4f+lG;0+Td+R!4#;n&se
coupon ^7rK;1r+`S;rbfy$n4qt
coupons #Z=rk&-wxQ@enfl2L|#1
courier -0JP}`usQ)8Ql@y4(a>O
course >jCHw_gzFL2>U?s>%Q#L
court 5X$};Cj}AsAm;oH6UPAZ
cousin BK-o@ApPnN_Tuy!_#X2g
cousins -{S%T^$Oz{5GVx%=;Q$H
cover 0TlQ78v^O?9qIZK_4MT=
coverage 0_qq51O4<03-Rv!6B+~@
covered ;QIIsA0-bj?CKKp-|_9%
covid w&u(a9z!)43l2HP&eiYI
cow 0~FvZ<Iy<*&;&I3<l5lg
coworker -ZBX92pZq$C>H`I5F#KN
cows =nnAg;0wg|85z|YC?GKL
crack _0{SwDJLE;+S@1H)!WP1
cracked -v_=nGEgz%`S~Xq$iCXL
crap ^WY!vANcUz7#Z{vA|VAX
crash HtO~X^#lj!5bp-w;^pcN
crazy B^mJp)Who~_3{)K@B`}@
cream =LYup=@ldq{T46(*y8f%
credit $}#!v>jL%WO*{J=CPD-V
creepy _}Kj+Dc;-C1ONi%77`L3
crew $|KPL4F&ZI5j+<-;{pEU
crib +%niN77;1()X69G$-vUo
cried -Q4Um6)!#s)73@6)zHAf
cries )hQS0@eK_50ull#{Rt7$
crisis `~}(?;Nd0s;_V323h4Iz
crisps ==0AEAQ~AWD*Yek$>8PH
cross 4B-h78WH^v7V-Pk1qcld
crossed )fxy1*dP!O&g~2M^8WqI
crossword =;zcG_yZvt^3y5k%iQYZ
crowd 4jBgl*9!g$1@+S-0}&1T
crown ;r<l<2?_K0{0Jcx?HBtB
cruise <r?V+?C~D_{237T{o@Ms
crushed 8Xolp;os~e{rk}vB>(&m
crutches *}T^_F&aB6=k_(}!t3kn
cry {N?){F9RwQ0?`!L3g_ST
crying 1@{U33K|g}8Vdc({rc_s
crypto 553qy<t$Jq!sRv5)!fj=
cup 3-Rv}5eWef*zXGQ?&{~?
curious mbSV^M-5LS-vU#((4D}|
current 4BIdL-q-ID<P+={0{IZ(
curtains 0O%ah85HjE3<3f79tI5$
custody xXH9#Jx5Lz>F-gixW&u1
customer 2?Hj**Wv5|58?v}?<^VX
customers vkUYB5fmo*3;`n$;Lz~v
cut TNLdOCjbBF4%iPZz{0ic
cute _xsum{UI*t1pXJ+7246$
cuts 2nXBl^eHAk-qZu^$ot+7
cutting 1_avv5FZu`5Z@Z?=hgE2
cuz !_glNBANl$6fX+rI|L&j
cv 01*Q0(&O&`1>FzdC=nCz
cycle @e$S@;w~@W@b4(w!R-F#
d AnP927A^1<>-XXM;UM`Y
da 4FUcD;mi*L?ECZhDHQQJ
dad 3hClK85ATi+~_0R>gUbc
dads {X5ny;@=$C=k6!;<mCzP
daily wJYfY$Oz{CJv!kWB10Kh
damage =<(Pq3@|bf)Y~J=;M?cU
damn >m&L7<T@84^8XX<?gHWM
damp BGdL5^Z6hj<qILv@ZRkY
dana 2JzB1=NBX<=gu+5)xX)p
dance 4b;;ZJ`gJ$?(-nh*wN4L
dancing +Ti9V6golp*yTpd*4^C4
dang ^)43l>Ds{81~kwrB^f3m
dangerous 3ikp1=<nYa1|azI3nda6
dare Dn22!-YyXY^1=i$*z^hD
dark <{r~13MCu=@EI)x;{(;h
darnell ;K38tBk9S)85GbBH$^EJ
data 4>J+N{Q2l8CiK?~C=3fe
database 7VYc?_wo_;>kk<U4FmKC
date *8%M+AqfKn>f|8f?eF&I
dates -V_bp86(>@`wrSB^ep`%
dating 4JjJq`UT${L?F=bBNqxW
daughter (e@4L^6&!>6v`9){QwXN
daughters 4)G230R9&l0N(N5@)Gm*
dave 7yI%A90>{u3DXDq-sJ-M
dawn =pXP3#lal!4%-|g0p{@O
day 5#RI-9s~zFAqX1x_x1P-
daycare =?Lj1Ci^7y`yenH-PrWy
daylight C-?aR6A>fw_S+Z^<<9fo
days 3=7Ka;tmD#`tu0@&+*s!
de 1oKPUIKI5GGZol0MJ72e
deactivate _TL{59N_Zr89)CS5fu|H
dead 0O$nV@C*YL2Nn<}@B}Ie
deadass 5&R4f1O4vo_YUp=`3MRd
deadline @AD+-0}&no@8k{G{p{rT
deaf 5(ZPh&oKBY`O4-LLLEU5
deal 6xP*907ytiy~sAU@x{i?
dealership 6$T*b4*mcO<rD4+>HrTI
deals 68!%BJ`D8={R$uT=L!h#
dear <P7Zd9S;!Y*!}tn_yz;x
death _6OxN=H)%%?(Qta@AS#$
debit C++AG8yOnn{LnuD=fU>q
deborah {S*_@=jRIx@(=JN7$_hM
debt =QZp0=Q92L694xF4hZ}h
debtor APw~t2KpK4;`SR5-3j{h
decaf ^Zx`84jmf{@X9{t+1=pY
deceased 1J@Aq2pHw^6d>058!;mi
december +uznf9mY1y!tyrQ-N(Ms
decency =j1lk_YlMf7Yf?lJ2x;g
decent =n4f1?bhY!0x#SzA1Wpz
decide ;M)rg4iPN=-`*+H=hgMr
decided {66UL!apSy$@4BL(d+x=
deck F5J{V$;Ku2;@3h30^#MZ
decline 4df{79tiv3`WFZEA{!+k
declined Mkeef$iNy8;l&jI*5mE$
deductible _4Dx%7!w8e7z7Lj=mPQn
deed |M}_}2K^Zo_!<c90`B(X
deer =?Mz`<Rl3U`|bnq@%R1a
degree 3jYS*vg0W3^7bU`_15Cy
degrees 1`*^P{s$)J=iD~p-sQ&0
delay `Ti#6@)Py|5b5mg{~Z<c
delayed ;NH^{DH$y2<|{Yr(BI?b
delete <nsj-@c{n+92WZl4-4N7
deleted 5Z}%h1RNVc+|Lfu+41Aj
deleting PVN=a<ks@n|Nrg|9QqFX
deliver @9+rq^b!@~4FDAe_Vh5~
delivered 2g3vpIVKz~5ZpMy`0L}$
deliveries 4h#+eCkXfZ1^Vp>@A2dP
delivery `5p%2=O^jdF#8G!=m-M{
demand +~^hw0T>!H04x*J8SW^n
dementia >E%n?Dd5l@DN(-uJy{}0
democrat 1M3Fu<^}!v0|*Nm`v(#M
denied +8pp3?AGw{Co<^q9UC4P
denise (l-(E#_7E9JUGlPFKI71
dent ^4{DZAqXr6-_;c8)B4Ql
dental >h9?hA0iCs(f}3(|KQl$
dentist FW&wg_TmU5+6x)U-t+4G
dentists &nX-d1o;Kq^&klc4*d$`
dentures `RCsg4j3N@-5oK?%GurK
denver -PryI_z>m&`3M)_<N@{;
department -`ywSA{^T?FB{nF>=7XJ
depends q4~W|H$+ks=OI<d#;3r#
deployed ``_;lEEEtH-p?rP%k<FZ
deposit ?JnXS5JVI9^W`t^+~U;6
dept 8t?HY4-X6B@AVVz{K~`R
desist KIZiKB{w7v>*w;r#_Qw-
desk B+eh+_w)ZA{w(3=4hicU
dessert 90>sc7bNg2{OAZ19TWcz
details C;cJ;%kJg#*z)lI4-qHl
device 4hr)PBqJK~1P1Zq<oD<N
dial 5at>RCKcfeGyCfP|MC>|
dialer 3Ht;Y4hjSb@ZJg${p<7I
dialysis 7!)Mg%Hz`S4(iqnHxvvi
diapers `RVU6HR&4!<_{PR@!jL(
diary Fccc&?)m->E9B-E|0ON{
did (>Jv-9tSA*;P)UX?91Qe
didnt Jn!)H)+h%d&-4H3^9<Ph
die ?jH2~_%j<H6dC>l_WbV$
died O$YfVBk|_m8wd0P5d8ZO
dies {0RpB^B(^v76Sd)8U5b&
diet zU~DS>k~yK84)Gv8qxdZ
different DaQlwECDVe=LZzGyZ`wT
digit Ilu-M(%vQJ$<iCq_w4)V
digits =nOR4)9mK{==$0L7AYgq
dime 7zq;44gS~mD-FH^4ks5O
ding @f9b>+S1Y@8Xw#q9z-@g
dinner 2Lc2L4hP!iEB)pW-VPfo
dinners {_ZZ`00i|T5#<906c;1|
dip _2@dm=<xUu|Ha?p1_cNR
direct 6!{JX_5kM+0@~~T`U>^>
directions -s$Q<HZMHr(c3fE#@WZp
directly _#X=F*$NEa?F|1R_xJqt
directory _5sNv-{eRP-_1@9&dC4G
dirt Cl4m)66(zN8wleg9uf*6
dis F~|558W9r~@b2&I@!IkW
disable (bPNxHOa5JK~3uQK0rMC
disconnect {qOh@=m7r|-v9g8?h5w$
disconnected (mty?s@YE#*X%Sb-^1>^
discontinue 5!xE_^!@_&9{d~XB=GYL
discontinued 7zpI^9r_{(_!$oW=lJmW
discount Ee!_z=Mw%M<=*}B6A1eP
disgusting HQw1R`2;Nb-qIB45WeKW
dish 0}=|>4*c37A06=}AS53j
dishes +4IF87zh>k<NP$@<<IZa
dishwasher +~~s^85Sh?<n$ix%;Mt1
disliked +2H6XCLJ0f^ZFXy)a=LS
dispatch 2>lfJ3=|Fr0R|8M{09sb
dispute 4H4`4`x^=c`qb#{4)^Hl
disregard ^Xbqo_X{gJ%IY5E;m^y{
distribution =^r=N0`=b%1RUe-6eJuE
district (<Tq?;QQ&tFBbV6`T-po
disturb &+0M^Bk<GV04e|14Gs(N
ditch ?&KHmDFN&2B^KHl5HK44
divorce _x=_N7|Z7K5hUgO^c55!
divorced `2jTbBID5OIxfBRI6N*v
dizzy 2OrTi8VfT41K}s@=+ep8
dj 2iXQ00R$NU1Oo;A`u+R+
dnc pwb)*KgFl4Ge8dkXHz~Y
dnd 3@I$`&%N=p2k7t~8wWD_
dnt DBk7r2ImYK4j#w>`W^fq
do ?Dr$;O7-9s9w8Ft`x*ic
doc 6axPB7v1vs2pQlL3mPjZ
dock _x1$i5+?Wt2=(X#?Fbzi
doctor CnE(F&eZSazy<3Z8~O(I
doctors 8|UW`9qSm$@(cj++V|`E
documents ?cC=I4Jj-P(!?>b^v1~9
does ?aB`k9T+110S61l^W@y*
doesnt <rpC8`VI!)#`XUlAO!Bz
dog 2M!eP_7wa3@$3fi;RzHE
dogs *ACzj5&$Rc!U`1O+3MKo
doing 1?n2z-vS#26Y~%V-uDdw
dollar FD2U_>gE~T<K!Cj^Wfms
dollars <OV6a?<El(6#4iL4ek``
dolores +vMsl8aX}={3$Bozrg>+
donate GV&Gm<?8V4=K0$9@cZrW
donating 6xAyHA?5NE8uRbrAO8s=
donation @&Y;D00P?x6$|F?GbK6n
donations 80-Z9)&T`C```N(_7>$9
done +ZEp**A^)E3+FJ%;p*qj
donkey >g?_jFGeKw<@FHQ&g9?L
donor 0rnT@4HOCzAM?`r5e)PK
dont 1tA3N{q*7rBG4cM<^K)-
door 83E=K-!KsZ0^|J%3J2i~
doorbell (jUk=5&<Xk{TVh4*umJ+
doorman %M{5}2I(=s!`v?Q&A`LM
doors !0g058xlwW-Q!uitlqu0
dorm 4(jnA1NadY5CaU#?g9wy
dose `{vy(Br`PJ&C*lb?%mbC
dot *!tcU3lJpo5eF;N`P{_S
double _4w)p4-o<o`~(&V>F@08
down <-7#)2w5l<DGnUsz4`{{
downtown <NnnX^z#b?{1EKl1q=BV
dozen 6$Td3`0Cy20R9dC4;v~M
dr {_^$!Ch$D%1>hF!-Q@!F
drain 0NVf^I|LIjt>Fyo^Y!@w
drama -|FT$1?DXu-{?Nz(a+`7
draw 3KtXl64UeZ748ZN9`6qc
drawer 0}cZM`P<#tA`a;b6&m*m
drawing 4Ai<K2MR3`)yx{;3d_*t
dream ^eo>c)j%}#zsNDf@UY3M
dress <@*Hs{2u@k0z(%c)%O7Y
drew 1<SBV02eVD=gUN~?6Se}
drill 5ESz7=o0q(3;G=V)&26`
drilling 7YG0T023Ps1?>6v+4K|k
drink *X0iNHxda67!DZ?^A7+4
drinking <@@9(6AK^++|nNK<>Thd
drinks @$>Nm8yEl*+~W-50_g7K
drip 6Z-GsBMlq*0_g<)?C9|d
dripping 3+?qU6Cof81nel};_BMv
drive 3;-vz*bLqaI|A7p|28-@
driver +VlqG^8ec9D;@kW5DW|N
drivers 5YF`a1sVS&=*<4mANJk%
drives #~l6n8T#At1sCZx4mlnP
driveway _WsB=BQ!G!0^lt4!qVf&
driving +TY?XH!C*x65=uB*V5kp
drop G!zH{@DBR}^7b1Q^vuiv
dropped qAI}$pfMRI8Wb-Ly4*9f
dropping )FQ|s-3mex2`f4RyU+iz
drops I_=6r_V5}S?fWF@^y$s;
drowning ?h)t<{{Zp=?gjG${uK`i
dry 0W0DA0w3?$3kCBD4I=&n
dryer 3i;p|1_>VY{`ei?{o&i^
duck HNeXh@W~Gp(%%2#4e8hj
ducking 4G;Av0T~Vo>+lBj<oOHV
dude ^$!>g*zEWr+bHPq6c{Yz
due _VyaX{uS{RAq(C31{ni6
dug >*wel@C^MO_yG6j^!4!&
dumb 9_HjR@82B-75f<K^ziER
dumped ^BnyH`_l5@9vbKoBNrAL
dumpster >-W+PF(4ZS?erq_-qX+A
dumpsters 1pwsx_xk+)9q{)C_5ctG
during ?Fky#93JoZ0q7I|0s05<
duty F4PJC2{s}X<>LXk&G4<_
dye @D1Py`U(~U^!geJ{@(Z7
dying (h>SM7X=vV^!XhA1rYS`
e ^z#!D-WW9+^2jgb1-;nK
each `||$vGzRe;3mFIQ$O`fH
ear `ufKv`x*lq8~FVQ&gAFw
earlier 0Pfik{^=qc)7%>W<<j5a
earliest ^b+q90^R}E@e&{>1O^K3
early +2z|e1R69J<<d9J*~aD6
ears =H%M~{tyQe6weUw>FE#C
earth 8Q2-{@dWY|76Rz%2MY-i
ease !6nuk3>-4x)aNhN;o9c5
easier zvS9BD-;sv?*>5f<j~90
easiest #qZ%74=*q30Pj@ovCZ7I
east |MmnT-3BHK@8vz;=h)^1
easter 1Q7-I1>_X~|3T|R3=b3y
easy &*#`H6dyPL-{LRC%-!DI
eat `Wf{V`qSd<3nKO+89fRN
eaten (%auU9wJa7&CFb=%Eq|L
eating {}1{6+8+P_=^OYC1_TK7
eats 4<+dS?&t{t_YM8w2>KKb
ed 5ArMO<=5l*><QT<84xT2
effect 2Kxx?D*)~WCGrOT@fG<0
effective IurpJ1jWzO5Ete$6f7Jq
egg 5ETRx4ICK(0PiQ@_3PaN
eggs >Bzk$5*Zly;QKf13ewZi
eh `UCSC_14?u@gC4585<@g
eight >mcOlBN-p!6bcjh=KAm6
eighty 2KEaS{}crX|L+g^1^o34
either T<RR;_YwpX3H9m;`4H?9
elbow +a=;D1uiMm=jto*<-X^^
election BG&H-DC7VN;?Wxi&-mWx
electric H779B3GdMGAppAv962#7
electrician =<V?X_Yw{q3<MST5AgWW
electronic *Z<r%^4=fl<@h)H@#p*8
elevator >GI<i6+9;%)eA1__vzZ;
eleven |Naj09q0NE@*3YT0psoN
elm 5dr@f2=o;7_XGL|{So5&
else 5B>Eq)A0r4>ig;M2nPTO
elses 5A+!S7tr7DH5&NmJ0r{|
elsewhere _#P4D+VkE7B^}%uDkLln
em TkP%@$h83n>eIp`An?yo
email `~T|vEB6*6Chipb-T~zU
emailed Cm+!s?+X*(+Tkex%F)`=
emailing DDnaR{TC1W5bFxt`seKn
emails =)}=4+~ht`(e5MHx7XFU
embarrassed t@G_CA~iK3<?|~T$kzPi
emergencies `6=u5`tS?43KaMy1n>p=
emergency ?C|jt2Mihr{0IWx>gd|z
emma ^c4B+_5%&|1rP-p|Nj^4
emphasized $=ll&D;pyl^Z6*%-|6nh
employed 3*!LxA?(x=B{K5x?=%(<
employee 2;%ks_~q*91sdZ04iN_)
employer zT~<`FD*3D>C{fyxWCb^
emptied >)+Kc9SbPV@aj3@+Sb+F
empty 5#ay@{`L+C-wyBo{qF@7
end 2^;1Z%pw2~BMj~r5(OC)
ended 7wGl(790x@2kZ^(>KW_r
ending -Qm(J-X=vluH8bjy4%Ih
endless -T%}p`YJ3pCg(ue($e7C
ends k@^#&qZ%w57X%L%4(~e%
energy EeB2J8N|N183EfgJ4rb>
engine )E?Y66%Hxf==U!4-`LRG
english ^x_8n7&ibn91Q~c(+v3v
enjoy -tqeT<o6#U)bbMt>-h)m
enjoyed >k1I~`~(#B{QL^+2?Fu+
enough 3HJ#89S{ce^UUhq|N8nY
enroll 0txB;*B$=`2ng{J^7RA#
enrolled 2?WLv{nHiZ{_hL_6Yk#k
enrollment ArUJQ@7~w%+y~+t4lNb@
enter *zN5V<~Au0><K2=ztrc=
entered 4c!drDf!t4BPr7dDJK&y
entire @gm|Q_yZ#2)8ZW=%IW{*
entirely vry;%)86p>{!jK2H4P6M
entrance ?Dy3rDGm|o>+K@@(A(k9
envelope @$cs*^d%YT_3awW@95m@
episode )&kQY+!ssa-UK?#zrx<j
er 8W0Kb0sr_501Epp6CD5s
erase ^YtGOA=&QNFFNfaE=4mo
erased @e>{C%<%`~1mNWj;T<H;
error 82084GY0u76w(p>-{H~_
escape 1=lF~5Dnbf2^-+(8yOf3
essay <rUr|2HW%wHvtLe2JQqA
estate xDv=aH1adn>If<Zx7ya(
estimate CoTE`;wLAh77iBh-vkQy
eta 2niMW2p1C(`|AJv;{N{n
even -}v3?<^JLs!7}eF#r6C2
evening ^8OC|+RpqD^7HWl2OARa
evenings 9TENv_WJhx;oajK1QH4X
event 1PuKX9?JIg2O|6>1``Sj
events +eR1o_w3EVE-~B~IUiIk
ever 0Rc3%+Tr@=>$&j?0TUd}
every =F}De5C;GMy72z?3i|x!
everybody ;{@Rw75^sT>&zOy@bTvJ
everyone >Jz<2AT>k|1nxA)*4Vn+
everyones 5%2*Z=lU}O4C*rT`_|<6
everything 4Hfbs`T!#L1ppZ9@BHZr
everywhere JLcm)0OkA!*5?EG$KBTm
evidence 4CLY;D?>c{+_WRv<JQUW
evidently ztuT98pPPX2u$A^LP1d_
ex 1q3SK8Xy7-3cc_C=K}Z(
exactly F82915(5zY0oEz>7V7vE
exam 2_OmM?(FEt1O53B5*QZ`
exams A@A%M4+SG35#A;0_R#Fw
except +1UFQ2qG&z>ewL4>(|@m
exchange =MD1$Fee!I;@TwZ=i1%7
exclude 5eV)l<Q*dG`05_b`}EuH
excluded #{vr$2J6w)BQ@dzEIT<9
excuse BN_zy1{Ltr;qd1S@EZ0J
excused {^U6FH`&n6K~3lLE;&FZ
executor 4a@%>5FI1`=IamC`3nyU
exercises 0rC7O><|(3;Os9B?9T4u
exhausted 4%8v%1{LlC5c%>25DXk1
exist 8~-NXC=%-t6WiX++xhtq
exit 9r_m4;Ry)#_T|m{0tN&g
expect 78e=d=IGWFC-&S573l>Y
expired 7x=?793?gdy~iri_}RS1
explain _VCjY9ViI?1_TJ+<oNLf
express 3M2js58VS36!jAY_wDEs
exs 8XqSH-14{x<n_z>HYXGn
extended 8shFGDe(;l@!=2)((m*2
extension {QBr85)mlx(!MF|;mF9+
exterminator 2;K(+6A1tn;NlSr)yUiM
extra ^R?Y293@9X0Mk6D$hFGH
eye >P^Ke00T7b@c%6a_Tl`>
eyes <m2%h7WN7j-}eF@3G)Wk
f 9}4;J4Fd4&2Jt5VBK-5`
face _Ur2q1qLPl<NPP+-rni)
facebook =?N{$?f}^6BdgT$8xkT4
facial -~ZGv`VS`N8{SG8*3k>v
fact 0S5})DE;FrA~4zU4lF$#
failed <oVn&>IWn1%pw!#@5|oZ
fair ;@Btm{x2CR-0w2^-wXu(
fairy *C5Lv@#ZSt_8BGL_3YRv
faith 1N9c^2p{GUAnO0;E&}-$
fake 59$}*8Z8hm*5&Qu@ayOC
fall 2@Dhh7XSeP{u2-q_5cnE
falling 5$N3?2KYPj2>dJX{nXY5
fam $s+>g_TSvr97E^_7cemu
family V(uo-4)fOT-U!|j9QzOp
fan 6&BV|1m6<>?feuB@agX5
far &i~6KGdwH|?Abr<wZz52
farewell 72h<}Bl6Y$4g}Kp9vCbN
farm {0koU10>}X5eV=U2qXj<
fast )zzt4^B`Fb%<@UcyUo44
fasting =mXRgBp5gC4c;j6*3|FH
fat 9t07`_!J5c9rDxg{QUU*
father 8us-S^zjS<-wF31>jU%k
fathers 84T_W7x~@gEy@7%6(Il>
fault *XY$3;P@B~_#6Q3;==UI
favor 2iO?t8r9L{IuzLn2ptSD
favorite ?H1Z593v_H@bfF^=J4Fi
favourite ;4sf5-`p18(Eb`L_y!T}
fax 2iEZQ5aI$i?-K9x?*#}G
fcc 5drJ@3mWC}3jYNy0u=Nd
fear 4b9suAQ=?`2;nT;<Ji*N
feb >kbU+_!%AT{s15C`0oSw
february ;sgfl0sS81A{hq?1O@Z{
fed ?C~%f@74D05gYFJEFlCV
federal %(^uII^M6pI7I*DIzLG_
fee 0~^sO;ut~B$<Hv}61T|b
feed =?X&2$j#K(BMHR}Ln}2d
feel 2<PJ)<r^O}&Fv%n_TJ|X
feeling 6XXsP`|uGs1RoCP;ui-F
feelings <M%@6-wDOsAuZ!cK2A6^
fees )cx8!6evmF@7^uk;my4B
feet _Yut~_zp1w?$9mn@y+zz
felicia +xYwa{^;fK1U(8D`xO)P
fell &i36q|2RWK@z6EK(5%F~
fella 8tE7N{SE94{rk}f{wxat
fellas 0W!)f?FSh3>FE(V@#fCn
fellowship _x<%TJNF<A;odgr*v;hS
felt &jQLl7&Isg?blSi+ScmH
fence 1s}>p67(MO*Z(;G=<V3s
ferry <?j0k3nCs4A>$>?2;%JI
fever 2kh852NqSw_R=lj*U0(e
few &<Xkr?FRT1@$eMp=k5E{
fewer 95CK2-zX0(+|(o}*XhyF
ffs ?%Wd#JHyS_BsTTUBL@=<
field 6YAM05FI1q?ClWt@Z<8^
fifth BJ>;W1Ni6t69?%GG$9fw
fifty =?Dht0QVmF0rDK``se!D
fight 3ib6C9UmYJ1Joku^wiea
fighting <PzQu3qv{h2I(@|+Tq&P
figure 0SOxp<>LSR@Fxlg8UOqb
figured -uulcCO;t;-Pt4hs?5o~
file *&Y1z04osv5Az=5=J^K)
filed >jf_2{2K!vAo$z!5&$e0
files >l^$9+R_`p%mn>8BL5HH
filing _|6U|BIDWn>*)I47a9H$
fill 8u=dl8z2)73Hr_N2o?Pt
filled 2jvCt_Am503Jm}R<O=Wt
filling ?D+Bi=^OtI-Wdk|#q<j8
film &Jxir6&5+!`_Ufn)!pvZ
filter 03-nbyBs|3*UdK0_sY7m
final 82$1O5eN(E+rs%6^7iW1
finally #VH3BCJGU{G#E7?0?!cR
finance 7V8+(^W@9?8#K)i3?d~J
find =NsDk?kois1oj3O><A<H
fine ?D7T(><|Jn;SUND>Iw1d
finger B@XoU?e^dj0`L417Z=(2
fingers `}5x$4gwDL)(0jA%-r?K
finish Lhk|iGRNugBkKJB|Ml!j
finished 6Q%?jN)8tD0U{{L?dtUJ
finishes EcNvb4(SyS-{2YQ<=N5;
finito |K}ms4D#&SH2L2cFee}?
fire BM}D_AI#+u;P&bj^$Ya?
fired BnJ)n3i<OV{|f62{`~h9
firm 83*VC_V5zm{r?K>&in-m
first 3?<$Z?(+@u9WNLF?g`xy
fish 1_Aot<qGNf@BZEt_4*<N
fishing 4&)Q_F$M|({L=yc3<w7x
fit 2iox*8XqMf1Kt?j;_1%e
fits Bjo=56gUYO|JNGt?(gsJ
fitted @)r9l`tu*^`{^d+6yOQp
fitting @+08t5Etm*84v|2(itKB
five =epzs`6MqO(Cj|9xa8H*
fix AKD(=59bQPC=&z@AoJ=e
fixed ?ZV|A2pcCD?EM<M&))j?
fixin 6#owZ9rWny`TgrS76{n^
fixing 8R`A}7zEob0v6*H91|57
fixtures @aYZ_7S!C}97*v1Fd7gR
flash 2oW9?>c7+k`6bR38YCVC
flashing x(vi3@aPui;Oz_!D(wN}
flat <ggVERnQOs8b1oZ{O<!F
flatmate 7wqdC4(Ts1-0TnM<mTz$
flats `T_M3@#z5t0umPo_xTj~
flea _a5UUAQL1B=h80t?a<TP
flight 2<<ZR@EHO$`2gYb6Y$~w
flights &gth3A0{9B3GN~C;_2)6
flip `Sauf3L5+!2^#VX@ka<2
flood +UgDG5(FFH{OTkTBlrsF
flooded )z!u>9T_D1-t#u&(YD6i
floor $OF|mHU=pZ2_7Kn$Jyxi
floors 7vusI1qu!r?&BT&_WAw{
florida 0Pq4P_$dk!5!xN-@aO;i
flowers 2HE*4B?<TR{Urne{`K<)
flu @f-^P4Cn*(0xvQC1q}rV
fly zvtur1r#mp{pLC5$M*B@
flyer EavzO8wV>X@813H;@#EP
flyers `LXs5644#_1`sLd{Q~p&
flying 4G;DP&D8u16&me38Wb!j
fob F!KlQ1O^fq2K@F8{}2oY
folder {pKwJI>*=ED=z{KHa1Q#
folks Jnbd!2m|0b74Fdd|0pCE
follow ?;r#3%GS>B13b+~DK9<(
followed ^Zn}=5C;<G{O29t0OaNI
following $p9i9($Cf72qpPGJ{>Lj
fone @bfg+?Aye}C<XEqCMhu*
food ;}{g|`t1574FUT21|19j
foot @eBtQ79J4$4G9Dx&=m#Q
football <RGkM;sXij$@EG2>J10d
for B;V~C(E|(q{{P$89ufC5
forever `tc^Z@&o<%Li@%pED#|w
forget M)eFD9@zTd3*qPb0_)o#
forgive $@0lUPZ~l8?HMWI(7NdP
forgot 2<`0#B>emM@#HiA+0o?m
forgotten -8lCL*yHEo<`&&P3>z^G
fork >l*428X^w%^c?s2_V@wo
forklift 9qRZI5e*FT{P6wi_yz_8
form -2UqdDhC(y2m=@#-u^V<
formal Cin#Y3>EhL`|0!Z009K}
former >n7<G={_p-@Y5{;)8XIB
forms ;SARTA_W!&=F~7Z=HTJs
forthwith ?iUmI2k7ed3=Q=XApr{q
fortune ^ZEJo`wRIQ7YXtA5(XO>
forty {KC``KOPJlAmADZ-R9mK
forward K<xy`77_{rAN}&+=?2s#
forwarded `0W(q2l?*wC;Q#|4Jic?
forwarding Ef)6e<ksN`AQtr+ClVSj
found =P<4#;T#?M=LrV*@Z{;*
foundation {PGjo>kZ^3AOHaT2M-z|
fountain *YxEnCJ-F|>){~Y;N{=u
four %K7K{IuQ#44j2*a)Bp<-
fourteen <o-9}@)_s@CKJ~u7aAT0
fourth 1mqpH?jP6Y9`M5)79uDa
fox DAFA2`5PJg@%8`c1>64O
fr $1wQn-RsuhAwcXT8X-3X
frank wdms*99u3C<qu-s-tNTP
fraud 3ltMH5!SlABQ^LMDlaTI
free J?7al=<+G_@#Hb_yzK`*
freeze 3hyP(7YX$C3;XyJ9tsBu
freezer 9s~094j}^R=*|TY`3e92
freezing @9_fl5+5Z7E#(aE|Jwil
french 1N-y;;~5VB>+=ce`r7c|
fri 3GeC|ArTM#-{d0n&jSG8
friday 55xTt{uC1%1RxX61?TGm
fridays @7K^X9t|!O=iDpVzSH5u
fridge ^7rcvA1)F$(B}^D`Qq2x
friend _~rTy2J#9c0R{~F?FjS)
friendly 76<eZ9X19G3<ML=_5$bm
friends 0}v(B)BMx*(&pR{85}R`
fries 0wVSR_V?}c00;UY|LYU=
frighten (G>h3{PgMJ9UTD&5hNfJ
fringe ;J^PPDl;J=+R+uwx!Ks<
frm @D%m%8t&=g9Sh|lAO#^5
frog (iPw>`z#mi<_#hP%Hj9b
from 4;=Lw4({LW`5yHn0sI2*
front @5%`C9yKQ`?G6^x!{++a
froze 8~f<!4B+tm3K8BK9t;8<
frozen 1I*4dC?GW&=G#BP(cIb5
fry Ap-3J83+mq@A3*5zz6*P
fuck 5cnYLBGmQm1NYtw5%(hs
full )(+|i^Y<7I_S^^s?CkN_
fun 3JdBY2J!_6`V9f{1Nrjc
fundraiser *efy%)WOEa9XjMaNGw1J
fundraising ^b%S1G2E=PMN`NlMoURT
funeral @k#Ci=+_YL=iM450sZm<
funny 6$t?cAT0&_{nj}F?fmuZ
furnace {TL7e_YCa#2^ZlW8w&CV
furniture @DU{70{!3M0tnqd8U-H^
further 0pkzj`@ZDLEgRhm8wL(Z
fuss 5C97r86g@1-`_><*V60Q
future 1Rf>u?)=BwAtT8`OgB46
fyi _b%ca0UZ9+<RBC-@YVy^
g ;1C%r>e2Q7;4kYL9uqgr
gala )CM2<)5`Q3`Vr<08sQ@k
game -P802?Gh*{?fC`U4D9&;
games (F6hwAr%e^^5Y2f-Q(}n
garage 2MYW5>n0%e9?&w)0MXy!
garden 1O>kr4G|3V>f9Uy((Km1
garlic +xyBHE*>HE1}+=j)8X3H
gary 3+)By87>ni{@)wD+TrH&
gas >*4qf2mKNl{N(oS*w^;!
gate 4E4no_7NND;nxb^`s>m5
gave JR0OC!1nb0*w*k6Ch*ws
gdpr HR<2`@DCd&00Rr~&Ca&}
geese )d|x=;|oIb?*uy!(#-*?
gel {NwW^67nG!_UR|!=<M3<
general 1Nk)V5C-}rB>M6I_XX|@
generals !A{FJwb;YSFhSKnMoTn2
generic =;+NUCO0`0*4!rW>EPGa
gentle >;u3r1Osd#_3KFZ<FL!C
gentleman 2kkWE023T93g{C1_yryp
get 1?D3X=Jg2N0vihU2IMCL
gets @C5_`86WrxCIIgT;~NYE
gettin BL+3cE5yCNQYPawKmju{
getting 7y9)OI05?*90Usz><J(%
gf `&IJ@+v?r+*yH~p3lie)
ghost 5b*%|{`UI+{0HYN_X!9I
ghosted 4)5g~7#I&01rP?^_SfR#
ghosting ;nEZs6XD*~K{@67DK0}R
gift 4BYh!7DWgu4HO0H`T6`B
gig 9SsW?1^Md}{|E0P4;}F!
girl >jvK%1os`*0R0Z)`S9iP
girlfriend 9~KDN`vdO^>iy9I1TFpt
girls `v=ZA@YE;K#lj*9@6zDa
git ==M#>Ki$f#Bqr7qG$Jf9
give DF+1X^Z(Y>{}Agd0S^Nh
given `6>~|{TTNsDGk*R5+xTO
gives 0owEf3hfOQ64@Nj-17GR
giving 2@EK>0S4_CK>yPO_ap@&
glad -1imj1LX$@5=kEy@cJ12
glass 5AEY72Nw7E3>N?G@Co+$
glasses _y+wB90>{l0tpfC=o9Jv
glitter %=N}G91k(i;O;Q>%go%-
gloves ^VIeKFC8Nw{ps`c-O2Fx
gluten =j`4%B_})Z!Qns4(9`A6
go >qQR9x6S?k?e+a9APp7|
goal %pKJZ1oR~Z-qSAX@6*lB
goat s<;jK6%jT=(&b3Z!^PLX
goats 2^ifK;N%6;>GlUU1mE=5
god 3hC-H+~grJ=J*rx4C>J4
goes 93k`r-TL7f+1=(J{wntl
goin 8}|<B`tRQRCI`j=DlH8-
going {}J94?+5of`sn%+_ygY&
gold -3aRv3d=+J^)CSg`2q3-
golden +b0_5#M{BwAv5wPL_97v
goldfish +w9sI1~@ht4#_#^%hKfS
golf >evVe-{%<(1~ee_0_`9M
gone >=-BN$rutI2=MRp6Xp`s
gonna GxizvA{_Y-7U2H`_2%&o
gonnae =;B1uJJrJ8=imD;7A`jY
good T?8!dvE&B?3ApLyGwT&K
goodbye ;?_j0G3?soKKQTvKq?{|
goody @d63#|LN@LEGOg>2tP0_
google `V1f58W_d#B?i?26Cxoj
goose @bvBf`wbZZ<L*7{@ZHny
gorgeous &jrsw7b`jH>e5Zq-Llot
got 5fB332>=No^T6%w0}=2a
gotta #WfxA+z00S782eT9~>eh
gotten Dc|(~BMt5Z8{Yi^5CZWa
govern `|tY@0~+ra?HLLF>k<k1
gps 6w==+9q%p}`1mc|=-T1=
grab @8ixl&gCr=!uu@D+s5bI
grabbed &%@R>CL2H{`2Q)&%(UIv
gracias `T#Y)DJIqcBmd782ptj@
grade `Ref$6E-09{0S`h&Dq@5
graduated `w;&J2j%1F9tq&<AT1*M
graduation =Md&8CO9AO*55nh*5cE`
gran 5Bstd92flj1JV)z<NxC3
grand 836Ai6g3|j<IE=9^Uu!g
grandad 2<{g5D-R4KMdJ<d2mRd|
grandads 8}0oC9~d4C0R9=#>)glN
granddaughter &F17ECKWLVF77to?C#9#
grandkids )g=G*;TS3s7V9$?^VSXJ
grandma GRf>D5BLTL<JckY0{i<U
grandmas 6dCmu_68Ua2mlra1^@c)
grandmother 3e*$v;_U1V;t2KrBnb8g
grandpa 2kYlEJ`XkO-qjY`<KFAu
grandpas A`bK=73l=+=JEIX1_SN&
grandson )D{K=)iWX-6yXx}1K;J`
grans !}irAGC4ac8u~Qj&(`J1
granted #@gx^0R<y3@z5pR^2e*w
grass @A~ly8~h6o^#AS)`wtH6
grateful 7AEOP4F=ib3JT~0HaH0`
gravel *#`S72MqV?{16fj1o7<X
gravy ^ak$}5cU`Q|Ni*;3*+ee
gray 1NsK`{s9&x>j?w+0s8gv
great @B07zAN>XwAm|GN>i!K2
green 6%pqV1p_4*<?j#t?B3wv
greetings `wHL-1mfZI6fyDp8yqnS
grey 0{rsy3IqWi_23ie;o$%N
grid D=6v<%ggrW-QNc{2>bu~
grill (;UY|_5L^8#?UR|>&Ugj
grinding _UjA${R<8p`|S4*0{Qg-
groceries Ean{WE$ROC&HUy2?+yDC
groomer 6HWRO&FSLm)DGnXB^ET=
grooming 4(B$=3N8Eu3H8_X7Y7Rl
ground CHNZH2@vxHB?b1y{1qAv
group 7bUbP<)AR}-^4H-)$Zl%
grow #st+mJuN~P?&D0)$HT|F
growing ;qcHw=kYk?)buOe&due$
grown ?dl)=3k2B}>Hy&x0vP@b
guard $P3#kAsjUI`4K+Vy~^Us
guess ^FsaA<n7Sk84K+s8bUe?
guest DAMvbBpN0n{KGlZD%8-*
guests ^9JZ7&nG_v#_&h`|H;qP
guilty D+2fh0}llb^ZEJh`1S`F
guitar 1k~ae2Id4X>hK@T2JzJ9
gum 4I|zG>k-`RFxcQH3L66V
gutter 9Q7UR72)Xf@Z0nr6Al6y
gutters _%S=)!`8mmKOMp(L_k6-
guy 77i}(x9ar!+ZWIpG!QN1
guys B>w9A^$-*BC+iL1@$M7#
gym 5g`%U;yD!q1@`$U=KSXX
h 3N+o~?FS6!=if^H+Va@&
ha =o=W**9Gqa<qYQg{0b`~
hacked 0TSsU5G4%b@9!Ay`QPKz
had JNFa_{21@^!0iR@{u=)<
haha *wWJy@-RIp_}wte+SKsJ
hail 3Hl=X1Pti;DHr4j5FiK+
hair *#qV)A}=KZ^4T@m*3Qbz
haircut ;qb>ZGZG=$<<Jxlz~B1I
half 0yWPB5-cAP6Yw<f+348R
halfway 4DRL;4jUf!-R>yT<Kw>Q
hall {^k)0OAj9i1_}%6-0<i6
hallelujah ?G)o13HuoD*Ci(l?cd+%
hallway =P~aa4k8QE{|*ly^5pF6
halt E!QjlA>ZKCF&F_088a3#
ham {O#-_2OK9A1@i>->fY$?
hamster =IOdRH|`<v`RGB>&dtfq
hand ^6>5I?d|$M^bhn50|N!*
handed _|N$M0y-5G>gN^c@$%m1
handle I3)A$+x!Rv-q;4>1_<y5
handled 8wNh&9qQfIC>s6|BRM1!
handles 93md%6b#<_67Kjj{1qY;
hands ?Y=nZMETt26glJRBPcf;
handy 0NDcfA`k@}{`C48_67_K
hang Lgg+7^w;9#=<M$V2MPTe
hanging <n#Ot_$w^k_{{>);Oywv
hangs ^7riQ`audI4*Mqd3i<=%
happen =@AeJ<@D<d`ZDGP76TR!
happened DBQ~&AM*Jl1R(O%+}GbK
happens CdVt^_9*xy`v2_z1_t{3
happier 7V!NR9s}kC8aof|3>fqX
happy _bL7I0Wc5-?bHtl1_<BE
harassing 1qu!gzv~hc{{8$jA_)xw
harassment 4)qb^+s*UHA|UV>0wO5}
hard 7&Z&r=O*m+7yi@_?khJR
hardly %@+m;0U-JC*46O`;|eS8
harold Cgs}j83Xbe7zOSQ2P6>;
has ;u_-??#=Yv!uieo3I+`?
hasnt >>aZr0s;ut02&bg4DIs|
hat 1p?&+<k%hp=i37J@dEtz
hate 83*AT1OFEH4e1UD1nch%
hated 2^r=N79SM&=jb2)>jewk
hates =Mmx){yZZC73Uqp@$l6M
haul -Ra>W5FaNY?++*J&HnKF
have >=OF&@);2Q<Qf*@1Ow{(
havent Gs-jr+Vk||;N;f{3n~cp
having H1hr!&bAgX%cbu5AoSWJ
he 3-R6?9QXR)+y(vj;tlHJ
head EA$i87#kEZ6b0q}0Q&p!
headache {nqI-Au}c+^ASDZ*WuIQ
health CHEQpGXnVt2>`(f69)|)
hear A@nuwxxwDw&<W5MKOZan
heard `2y$!`~L?R1u6Ij;1?1Q
hearing 1tIGk^X>iPzupNd1@-&m
hears @EH!$B@^Zc8yV6f5GFAV
heart ;N}3~CL-SoIUvL(6CMs3
heat _0Z`+G59U}+Pov<#?a8l
heater (IV6KAS*Eo+1wxZ+QQ=6
heating `OpRa9nbLt=GY|f{q@-P
heaven 1ppEc3*_?&7!&F08UOeR
heavy 4g&o73jhP?{{RgE>Jj=Z
hed _~ZZX^BVy2-r6893hd+9
hedge =K9ek_4qjo*#a8j)8f<E
held <<s^ZD+VDU^ztay@B0W7
hell 84mL3$SyW!1?TYc<plH#
hello Bmm$n6cRZR`sNqh-`B+l
help ?fL}&_!|)l;OY41<MIgS
helped ?)lgv9Ueji+wMHg$<xHw
helpful ?*RG@1S$(B_y+as^#uF&
helping 3oPd#<Mb)#```o?`QhO8
henceforth 1=l9-1qSdH5EkJ34hjwi
her _Z#a8<oW;m`yAs684L;l
herd 3j_}a0UYTo6ba!45+4Qs
here ^ymZx5#`+mElcMO{2~Yy
hereby 3JV|2IsDt{KO@f>3Lym%
heres v>`Inzv}83+86RMH3vK5
hers 3kw14{_y(~1>w;G{SFch
hes CG-Ib?;{xi`qT>m>*U_y
hey 4FmHc5fw2j)E6h%(-G^(
hi G#=CZ0SXK!2;T=4&En4#
hiccups 3(W-$Ck;6k)a@48;_2Gn
hide _x`*r@%=at+UPRo{P5BG
high 2l56DIuHvQ2Kxr}_8kfU
highway B-se^9|#%%*y0P}>*(Op
hike 8}$qB3k4A2{uuH4`V12x
hill 1Qq`u<SHe(@y8(H1n}$d
him `7O`t8Vm0D9xfUg;x7&E
himself =>X#U;tnGY?fDY|_VEAY
hint $lxf$1NO)KFh{xmG)Gk)
hip >=ps~9vuq)*$Eu%-1qJM
hipaa 599~o^9Ld$2h`o;9}^20
hire Ce|C=0T|>JN7LiQ@Cza=
hired 81(NT4GRSI?Fjk^1_t%_
hiring *Bi$kEEy%^<pd=j#pCME
his 0|fK)6ZY)`8u9fK@9ysT
history 57O2l8uSwU<lFfO>FnRn
hit <sjkk!Vnn=(-Y)10SPDI
hittin 8R9V4{QbW*5E8^1G%QUm
hitting 3;!b)_}$gvIRMEWD<dE{
hm (7^iz<31ZN84fAv_{<d2
hmm zwOW>F+@Bk=?XaO%CykG
hoa &i3dtEej*`=IJ%q$I0~H
hobby B+3}?Bip(W1}Mb!1~M}e
hold 0s!p+9U}niAN&U3*5Bpz
holder {_-x<6&20=FdNzi9W5FW
holding <lf#L0}L-c>lhT)?d#P5
hole 3-&L!69xMs6ad;A|0yO2
holiday Bn~0T@Auj7^Z?&0EC?n3
holidays -R;&WBI6bC_x~&M(9qn^
holy 0@WA`Ci?OH0u1cy4;T9T
home 3MTmf1XLgq{M-!N`uybW
homework `w9UD6h;XY)5a9Z<;=I@
hon B<&La2k;dI2ng;51?%=6
honest FX!_yGx!(<^xFd9?*Y*V
honestly +|lj>|NSO5_YD{4{PNxO
honey >*y-l3M&j975C-v2pb9=
honor >**{2Bj&}$Gc(-*K0zuz
hoodie =NaV}1>++J2qY^7;P~?Q
hook ;wlIH;p_qlB_Hl0{va3#
hope 2M_Q41>^hx{|W#V`vL(M
horoscope BM|QM;u;qk2lxu>?eg&B
horse @EH@@{0#FF1`p@@111<L
horses +UwyP5CSXd5(p~>+0Xge
hose ?(Wek8yyk_=JzG%*5Bmw
hospice EZ`FICJ^fRF9`Sf@DCCa
hospital 0}1K%0{#Z;{RsQ>_w5c3
host =KI4x_!=n(@BJ*@-pA6?
hot ```5PAod9~2h;xS=h*u7
hotel 9q}vO@)zM17zYFrAr==I
hounded (*8p22KDUODiZK43n&i$
hour !z=C_GX({`23;-*)*c)0
hours <n0;%0~rW865ayZ`RnET
house +X4&v2^tg#_z?US%>NVr
household =rjZT<N@gj^BwFa7xn)9
houses ^VR7;|I-pN_#_SD(+lb7
how Q0yuW@a69Z`s?lV@(vz3
howd t^u|;HbYJ)<Oy8V$ivR8
hows =m;3-*3u#e_Wu$7>)HqU
hr 6apU13-;v_8Y$Nm1t=vl
hrs 4&@LpAP*ho(eee@@8$~z
hubby {RqAp7$pDj`2PAF>h9ta
huh 0sHt9EHEJ!=?5zT<o(U(
human >(nL?JQUbB_&Mj{{TBZl
humming 0qN!_0~j3*`t}*`<?7!0
hun 4guI69_#7N>i7Kw>Gs?C
hundred 9V*`%(&h&3+1o7&{k_ZD
hung ;SUt;<MH<L76b7X3HTNa
hungry ^8+FE<@M_e@DKPX5c>-S
hunting {0h?~>HZb_>jWJi0Nn}8
hurry =HTEM89p^3|L8Tv+{w@6
hurt ?B?b@9VsXF<NrCw(%aR{
hurting #ogjFGB+R?0P!fx%iZGb
hurts 5$;6EC-B|N5;El?A|oOa
husband 74Pgb0|*lK@G3R&`oz}g
husbands zC_I&7cn2}FE1f4@6r9?
hush 3Jwz4FWdg+6ZY&T7zHX8
hygienist Gy(JT{tgxs?C|{675v@_
hymn )Dq<u-yk3d+VUFY-sb4l
i 2?i1L{wMu168Gr#3>o+D
ice ))mes_6;55_X!jd*W~Bf
ico 1{3!E7Ypn02Lt;05fTg*
id ^)esg)gB80*3$y?CHCUr
idc >Dxom4LRf-CoKZ!^&=<>
idea &ekjP2P_Z^;??y8)(`pi
ideas `|tb~5-lDV_VOy&(YfR9
idiot JwC2Utim$ezs5WNFT2O@
idk @FD0L14I@K@81IZ<nip-
if G0_n#EE47b@Xzu62@~ca
ignore z{$KuH!xi|&gn>&#;?)G
ignored 0oX9t57fo5C^F+tOfyJ1
ignoring ^Yi}R9Wo*&E72U*$I$Q!
ill 3L&{3-un9C(fkPS-UJ8U
illegal (-pfZN7E<4%rq-A$Jh+`
im 6&MZU`yT`P@aO*W{|yED
imagine Ezk!W5A*>B{L&oj1@Yw#
immediately +$1f_=M(?|3L(@$Bq<>C
important &@}$?5=RaM==}{F>)!U^
in >-z=;9#$bI?&~AsyCeM0
inbox 6(lO$$nNIx67kqBAto{j
inch ?F`^3`UxKo=j#Xg=k4V5
inches ^x)$p867zK+1(}Z+u-Bv
include xf0eT3<ek>*ee+S`0Weu
included 3K}2bz5?j>|M}h+DH9g`
includes 2j?Bz1PJU34Grx81uYmD
including {|^-X-Sh<O!TIzk8UG*t
income ?$;{a`Undz8xYp;=_DvE
incoming Bi%L7KqCeyCD+i!797+x
indoors {sQd}6A~u|{P-yC^XB0A
info `xyH0{}A{7=^F*_=LRSC
inform <niY&B?BG`;|(9y;pf=y
information 6zwMC6YcFC=kWFG1Lz6u
informed 4(tOhA{iP1;^`920_W`K
inhaler <^0htH6uLU@ZciW(8uKB
inherited 1pW#B<pK@j4*~(z8S?w#
injury ^cn901_k=?2lxB{;0zZL
ins =qLyXzTgTc>c;gD9|!mK
insane {Q&I*7#$n~0`nH|=lJjD
inside HS)<Z@$wb`72y5e0oUUg
inspection _1E1mDHbUE?DIO;zwpV`
inspector ^wq;PEEyT$@ZUrV*Xql~
install %s9>#xBD>b65tgK-roV|
instead -0i$Hy4D}s!rMCI%(m#k
instructed +aDDK>fE*3DI@s&A1OI6
instructions =<X~J2i4=rE-mZSC><v-
instructor C)wdRH6aW0;q?aS+}pwA
insulin *bmS=CL%cE<^){p&&=t`
insurance 67S_B2PY{L*&7_y>G{{w
insured %GB`~3;zxk@BQ@D*~Hw|
intake KH%^NArs~h2Hn^0<`L!u
interest BM&gL^Y+&25&hyp1_~4!
interested `VR#UCN3H8J{AfA2N3QA
internet %?;f%G)_44+X77L!RX4(
interpreter 8^Pl?`RO3$^~fyP^x4ws
interview -0RLO6Bb1h-u+L?waT#1
into HvZZZ-24~h(ZvJW-RZ~q
intrusive 2kGA&^w#<d4g~%3;SA^4
invitations 1pyTF9nRI}3oGa78Z#RY
invites *Ypz+3H89gFeBL*KqogG
invoice (g*KH9TFq&z1}$;^tR37
invoices 2od@E_22IG7ZB+W4&N0V
ion <OeO%G7aR}_T=ye3IGxZ
ipad C*~XY_5JA!_$A5v3M&-+
iphone 6WQ<(D;X3U8u${_`t$Y<
iron Bje~K><AVW+P@+E+TFp(
irs >Hs10@%7-_JR|Gu5-Tw$
is xf9h1+5j9u3p4!K`2_#_
isnt `WfNf%|iq*@b~8JGZx<g
it %M#`H^X~*Q`v(^r@b~-n
itching -37@T3@at>==mA{$I#o(
itd PXh4{<@4zb)7H``?;!dG
itll E%zAy(gXtj>e>P19rv~e
its ^fkib$r=aR0rmjiDeV0g
itself ?-czW8Vm{f1ST69>+bXj
ive ^8_010Mho)0Vee${U1ao
jab _x=48Bn|D<CL#Ml3k4ej
jacket ?CawsCkY%b@8TZf^xx9*
jail 1MdJA>gpQy_Tv`x>gDG4
jam (B9rN{Q)ik=?630(cAmh
january GV~1P_4(Ws{Rra~7#ao`
jar _bSdP^z#Vw-3k~m)8N+Z
jeans {|(?P5Zw&*=m`rL4&vhc
jess 3kld82;~?D@FFDo;^^=5
jesus 7!LpW^Yi-R2>cWw8wTzB
jim 5C9g^0S(>h`W@35DIqfn
jk ?an#jG3DR(NGHwhNF69S
jo 5G&#L-VYE8;^7|v_TS{z
job <{In@B^nhK5*Z%?#Ov7?
jobs <QECz?icO;EiV8y3llXX
jog 9S;uH3mew}8vNZVE-@q@
join 6aM}24i@zU0POn&_T&lu
joined {Wtv`E9K<YC<Oa112YW_
joke ^7s4X015g5A0hh!%pmFl
jokes 4F(1X{{9Z{5!(><0s80e
joy EfetV2KnzJ`3Lys0}<f}
judge {?P;MJPHH|3=jY0#qsed
july `Wp@r5(^C6|0ekX4g(4K
jump >D|pZA0;R)?btZT!nf1X
jumper 6AaB31luX;;{g=-^61~^
june |NjQ=6Xoy&^&tED3;yy7
junk )ebPmEAZs=G3fE@4FV8B
jury )%o@lEhr8j5!?6z((d*7
just BN_uI1oiji?gtF&7!Dcp
k =;9RJ-5nPm3HAf$`TFVT
karaoke )fBfh9TGOm2m&|g+tSX{
karen (m~!3)Ya3)I5y}iH912>
karo ?(Gre>;2FI3pdU(3^gbB
kayak @(%bD?gS+k8RHua*X8Zr
kebab 5E{=Q_3tXY_}&5A56HCw
keep $VuZL=0y@A)cWHL_ZAQL
keeping 3mNei)%^1T3_1l39uoTT
keeps 3ftEo`57NTR0#ac^Z?#A
keisha ?Fi@?>Gl8d_8jgNC;lNN
kept ^y0@Z<o+QaFdH81`NGTh
kettle &G_u%)BOhkD((F5*Z&~h
kevin 7%K|d1^DX;1PtRP3KAsh
key ==U(e%`N~E`SJnb>*Ejf
keyboard 5*7&r-sIWq@(b$n2nHo7
keys 5Z>W67&k2q>e(vb;N;Zv
keyword 4eTQ592L<PArI6O9W){(
kick H1j0d6U^GNHP_@#LKrL`
kicked 6g12f_b5E>%KRod&cesK
kid {Q(05`VSTR`StGD4fg!z
kidding 55Nv4A`=!B@3#uW@CMoe
kids H1P#C3Jd`Z+}H)`_w&ct
kill H4yXj4fqn<6W#$L?CbCY
killed #Rt|R>@Z3J(&s*|x4+WQ
killing >dwnB<nurnsMk`uxxBHy
kills 2_78a)gv7U2-FP^^V|FA
kim *bD{;<OLq->hm207S7`4
kind `tZ~b&m$8D=)n`_&g%W)
kinda 1=jl$6!HoC@8bCe;RyBo
kindergarten ?(huWC-?3L4+Z`4@)#!$
kindly +QIiI3<388=UM#M{tYVy
king %Mb$g;SeC?DD^T3-P;k~
kiss +4kTk{sT1i?Djea-@M$(
kissed 64m?`?mHy&(b_lQ;p*=A
kit =kgf@8WiCb?c*{T<Omhg
kitchen ?eFyI`Wpf$2Iltr?DsJL
kitten (=*K;-~2Vz*%UeW7Rk%k
knee 3H#>~A0Q_N?cxj2)b_v9
knees >?ZRE_$D9eGZQlh?DYZO
knew >j)I^7V`J(64e^}6a&@|
knitting 0UP2L%hfRQ{TD1f4d4wN
knock Bf}-%AouCu`ta%e6dVv1
knocked 3+wzF<`gOf_4xhn4D$pB
knocking ;2hx>?DQ_y5fmx}<P87*
know 6zu2_Apsc**9i#);uYH%
knowing ;Q$He0Tu{6#{CEi`q2Q)
knows %i`iIFdsb-&f!hn(AL?<
l <{;}23=<yB@B}6p>+;~+
lab >>nTG=@jex@fp_}0ZAL}
label ?FHZq5(^pt@Z=T;+Xv|K
labor =>6>h3I77~_WdXs|Mut%
lack >h|Iu5B3Sa+vV{2|LFVB
lad 7$OAo)#%~-)bJ7&F$V1M
ladder @aEzp1^^v5<|8KA%iZG%
ladies 3oGUZ<of>w&*3ii^9<75
lads =<D$&`T7zC+wJ=j2h;D?
lady 9~$WQ1p3|OC?x$76el7R
lah I_2l~3+ELF^5Y2-_3Hru
lake HUZiK;_(0a@zmr02=M+1
lamp {vZGO-~9{^^aBp)5dh`r
land 1Jm>=Cm<IL-whnv+Tq{U
landed <@M|%HW?%d3;QAc-{SP!
landing )E~JV-s17z2@V$m86+MP
landline 4ffU$J0K(t@#iz*&i2;m
landlord J@*n1<M{py*XZaf5eftc
lane {tOrG?Djh>3JeJMEYb!0
lapse D((9J^8XMS-}?;s4)pjE
lapsed ^f=lX?CabE`z-<!`4kln
laptop D)0Fk>)RRS>)I6J{qy$q
large 9pCy36CV->0pt_b@$v=q
lasagne <_Fd_A^A1g)cQE&+}+ve
lash +bA~t+7JI1`~UzDG6w?a
lashes 2_Xdm@Y?qC5f<<m3m764
last L{AUz!9nyJIMmE279;l)
lasted 1??aI9UA5s5A@^u0u2rd
late G5*#m@(T>_|Hvco{L9Jl
lately $=KT;DJe7_)%!!l%g^Vv
later >F)jv)#m@_91aKx`0EV-
laugh #OUx05-uzc-`z6T+R?_i
laughed )8gUw1u!2C>hLVh<k;xV
laughing ;QrAk^$H~l9O@he?eXvX
laundry =^ErG>Lc#q9~c1>6b=po
law HQ@pH8s!ia_Se|w{q*fJ
lawn ^kwB6y{_NA?glA7MG_m@
laws ?JW2x>L?NU*5f(W@!saV
lawsuit 82mEK{|5ctDBLU(-ybLY
lawyer 6Xg)u<M_-I#vQi@4J07|
lawyers _7x2a>g5Iy5DN4H91<1j
lay 3-|`q_z2Vj@%8Hc6#ywF
lbs xcTwz1snVl5Dy3!{q!08
lead 8|L0AHxB=}>fRX_>)rFy
leads 9o6yiARPt~(&Q%R(c|ay
leaf 9NXX~75^sv-t!3U4*ujL
leaflet 1q~4E@GS8r`t1Gs8~E?~
league 9|;li@&oe;9T(9TA^!v{
leak >)hQMMJW+8>c0ci(%k;#
leaking {@=$mA|gBx-0CjHx4+lv
leaks 4&Lc47X%y)^u89##Mk5T
learn `vv+N{PY>V0RIi_&EESM
learned +VCOW3n~Ks`1c~=xZUTV
learning =Ii(;Hx(Zr755?2>)HG2
lease 9n9?v4;mFD|L_{?_Wj)N
least 5fdH`$^IJQ=er5@B<=Fm
leave DBA4<2M!qwLje8u^1{(B
leaves -|XEx88|574AV{5&b92Z
leaving 4dBo;J~t#54B;cn&&tT^
lecture 3hL%L0O2P8)%7Rf>EYe!
leeds ?Dy^sIra?o@+~L-<?{jR
left 7unf5^dcN7{ILMnBjN1-
leg (%c3wEH*0;9RE7w>&M&O
legal OE}6X_z)Q6wY(n#=j7AV
legally B@p-^?B@Rv0Mzdf{_y4q
legit D-rzp|NImO0t)~T76kDF
legs -uvY;AQlDL{ty}n=F<A%
lemon 4G0kNCll}?5c(A8=o1(2
lenders <~HRS05vM{*VR1O%hTS<
lenses =e^D{Dl{GT;^jQz&&Tw|
lent 1Mm3v>Kqaq3+x5@=k59C
less <?;&V1`-zf(hcSU6A||3
lesson &khRw)g=A%3KH(_0~-(R
lessons ^z9et8tCp93MAJN<s%ja
let NY)tPJpB6nH0uNA=EcPx
lets -5?$@&gS{Z)b<1y5DzEg
letter 8nx&c3=$kD{wNl??(FOK
letters =sDjG>G%lF3m_Lf^YjPn
letting ><H;K-YiHwz|<tk<IUl|
level (Cp(E5i>X;+{`!H$j8Ok
liam >@CtE{l*~K?F=%<<G1G7
liar 3I6Tq{SxX45)1h)?hgs{
library ^&{i_{45M49Ru<N2@Ux1
licence G7Aav1Q;Ly?g-})5fk<h
license DE9X26c7X+3FZ6$`t{uk
lid ^d#CT1qvYJ?(;tj<?IdD
lie 91R)T^%UVDJ<{zG_zNE*
lied {tX-S=JV+G`2y7vEF&}^
lies 1M~d=^8^?R`}GL^@bd8r
life 1{U=uD-#Ln5C{O^Bn{mT
lifesaver *v{2HF9<OP&L}GE=)&5^
lifetime )y+)JDbBaHG)%tbK3G;Y
lift 9P=auB=6bB6Vu@v4Dss;
light ^X1?W5BL`r>eveR;^FDo
lights ?AX&6`T9;uz3dFX;p5cr
like >KgkP`s3~X_4y0l{2K`x
liked `s>#P3L_To@c|t4@#Wa)
likes 9tI-*77*qN{Rre92Okp%
lil )7jE8DGn?i4G$*h%*oZj
lilies ?fT3%CjBPc-u5*3%;Nya
limit 7zqIz$KL-O*v0MV0RHDK
limited 0}l!S`}hLw0~Q7e@&y7C
limping >g3o#GXN#~%=974;m*(H
linda ^alC^4H5GJ?J4vP-t;5<
line ^6n525(yaj1P=xS=l}Te
lines 5i;-%;sPJw=-~+;?e+rk
link 1mXVU0}}xt5)9Y_;Rqx(
links ;3MAm{0bKi1uP8y<^B@n
list 74+um=>Q82@$DN20Q(RB
listed 8|@49_5k|_`|bJ$1^N9V
listen BJ~&a{`vzYA?VBW4)o+A
listening ^4IARARQVL4C52k<OJaI
listing -^s-|7Zotf-|0o{^RK+z
listings ;13z((+a}$Hz3z0E*v*N
lists `~4m8>k{y`{2uJ-6Cfxe
literally `}E}a4iE_*6cge6=j;CV
little ?ndYZ)cyIs_}={x0Rs2t
live <u$}3(Fo}h68i=f4fW^*
lived {RbNa=_oY%^~);Q;NRi#
lives BI5(n9Ss8;>)-Lr?Edue
living A;<{&I29K{-}48?<^1dy
lmao +w~d-1P>kC``I1_1_AQk
lmk DdPws`rZ&P<-!;M<nh`h
load 3?d63^7tG3{OTJC4(8s|
loan BH$qF3ijp@@&mOaHV+OP
loans `SBY680OR75(wA^AVfGB
lobby 2J`9q94{B^{}B$<*y``<
local FYFcf3e)xU_73SF`V<Wh
location !tM$486N@+3icq{>eSQd
lock 1_94D64V>;=;$@T?9bQA
locked {07eu|1A<I@ar(`%Inzp
locker ?EBs$74s1d%)}((-Q2wD
locks 67UN14I&3l2j2Vc{TllL
loft $}_w+4e=z>)dnXt!^yt4
log {l5YhB;EVm>;3o8>l66@
logo 2<{LX)Ep2Z;|LeZ3h%<}
lol ^amLL77PIs?%ogz=jjCd
lonely ?;!Cc?(*^J2@?1k0UQ<r
long 7!>*Q{{Q{gArSre_!|rr
longer _UrTl`x*r%4;<Fh7b*k=
look 1`-?y8zL7S+`|^|*b?sX
looked -{a^N9Xc%+^#>U2&+-Sx
looking 8|wTGMF<lR4fzl3<NXU5
looks 5h~Lj;sYGH$qy49;LQl>
loop 7ccni;q3buARPM+8VLvo
loose %P=ME+2`8bEf>}xC>$^o
lord 0Mq~i4j%?M5g-oJ0|)aH
lose ^#B0?Bjn=t{Ludg@8j_d
losing <KodUA}%cg>*zAp$oSXa
loss ^~fmHNfr|(0{;*8@9FX5
lost 1@J7+!6Nt)0|wX^^f^2a
lot 3HkmC2Obke8~70R8~yC}
lots @e$nl*%Kw{0M-r8@#fXi
loud UGo3?AOia;DftfB`ULGQ
love 1N8z2<q-53;3x9=9We;|
loved _4^3{5-}1S1N1851M>FN
lovely 5h?KI0_Fhu3n1_O9rp|l
loves @Z1XiE8*tmIVJl35%U!D
low `|9)@7yIB5{Q36#^8N1x
loyalty 3JMzg^#1D?Gz{nJIx7}8
luck 3k$U)HZ(CB3dbz_$>7t@
lucky 8tM=E6#D)j1Lghv7U|9c
luggage -5cT-4I3g6=n^a0>E+<y
lunch &=vsu;Q#{p10DhsA`1-+
lying ?eq=`2m$c?2MP571{oIr
m =Mm2^{RJrF-0Lz5$=Tf0
ma 3jh}g-}~eD<=5}~4E*Z*
maam 7v<R~91RiY*w-W42K(v%
machine 0tWI1GaCjQ6Zsb!<O}!K
mad {PpMR?F<YM5Bnq#+tvQp
madam 4Ds&@4EpZq1P}53@B{Du
made 3I-$G(Gu$=9s>Fn4iysp
magazine 4*o0C01@i~Feu{>4HO6p
magic 0_aA?8ZpKgITX_-H#Q|Y
maiden <OawdI4vaY73DMi%e>h2
mail ;QI#Z5*Pj_3>pXe`y~<7
mailbox 3fAQ*8yE!x0r>je`VQ&^
mailed )bh7PCn;3t?Bq)2(#FlU
mailing *Z|oL=mRt3{}UYN#rERt
mailings {|f#3_Uji21rGE73mNzh
main )Xm%xAP654=*uU<)Y$Ol
maintenance <@M+_AnW)B^!FVd1M&R`
make Ip<L2?AGrH`xneBH`o&|
makes A1V47)Aj|-$Jrqg@cHN1
making -`xf-EHEWG>)R&E&e+w}
mall |LX_%5h^za1t|^g2JiRv
mam FytBR4$<S~@cPR$CFSiN
mama A@}&@1Q-V)0PXJw{|@F6
mammogram 4EPT52KDm}2^j1R3=$U@
man ArbKZH5T>UCHo2v=mYu=
manage 8u01w^zPyU0So;i*$ou@
manager 0r21dAs-j={SOub*5KpY
mans I12d>?Fs|-0rLI`6!g#m
many 6bkLr6A~T^H0|a0>Hr!T
map -}D(LA^YI`<Rky%2_@VN
maple <sIY)5-tSq(fShJ@%_8y
marathon ;qKEsHy20~`_diS>ABA5
march DH{^m{}Toq{R8SK82kYS
marcus =_VWw;o0d45Etqv92p%I
maria @*5`X&GXa=#V61W7CbiW
marina 3mo<L1p)*E5bXWq>jM7~
mark 8SU-m4FCoW{mcyA_$c2Q
market 9vKAL*%<c$3Fzz_=>H-G
marketing !T=-?Df8TmFi-LrB|$AN
marks @zeYS><JwZ3hD*r3GLbZ
marriage 5$W3?81Xpz(A+iC?!(g3
married ^v=>8DK#D>>;5at?(M+3
mas z$Y*0#?Z{{3s=54MKeh2
mask ^CQ4E1{gcu-qkkp*VD_{
mass `wa~15ApW>5$@pu1Qzre
mat 2Pzi(AJpm3CM(`D4H5$;
match 1^fE^A}ACD_Wd2~(d*~&
matches _Yo?~`VQ6c7Yob|GBP+0
mate 92OS#DDmX*2Mp^c91R5+
maternity )jR48{wEdm8S6OQ_3{MZ
math -{Bqx&cpx~#v1Pn3E3^$
maths >@yMr2r>%}4(|~3+63(E
mats 94Q;`<Hq{`2l4V5CkzP-
matter <@el25HKF}*1Z$=^Tfu@
mattress 2{}UM{LazNN+r=pPADKT
mattresses {{J8377ywG1_#&-BPa6_
max *z)8mA|@>5^#(WN+t=mS
may 9XR>#+~wl*CIQwYCKVSu
maybe =@PLl1syN+%n>i&+}zdL
mayors z6~$^`QqHlEe+fw8!<E*
me <@oy*|Nr#t;v4)C1P}-3
meal 3_RK%*z*h0+|}<67wP-)
mean 8z2Sl`0eZVCEem45DWS!
meaning BJd2@_7L_L=>GTv5)Tvd
means -`Mj1-zW_h?kgV98UOtV
meant ?-}m*#uyFWy8IKv)8-x4
meat =?BjuAQUUr-1{!^+vV}l
mechanic =HbvQ|HCfq(*Pz7?$Zw2
med <IlrVDl0NM*8fk*z~jf(
medicaid yyC+zEE_850wGNp)6v-8
medicare 3pxkx$@A>_76a(~2qPLC
medium _xI)<^eiLc2hj`g2i)V+
meds 5AXi?6Y>*05EJGA5gYRd
meet 1ux_R;N24H-vTH9?C<L2
meeting $vm4cEeR;#zV=1f%g)Wb
meetings ?iKO|?gaen_WB<93i1E*
melted =`;-e{tycZ-wyT;{`LIm
member %RkWw2GH8iBM}S;As#OE
membership @ap^x9waF>6Yl})>ipdE
memes 3;h`K5D@bd1PRpv_x}qM
memory GVmDS{V47V@W}P!>L(Th
memphis <_Ya6Dj_cq;1wC<+2PRT
men +!x*!1SBdR=-?#q+Q-wr
mensajes `Sv)>^z+K!Lov|+OD#Vr
menu _1y&a2Ib;8BSG3N5+o!j
merch (J~M7#Rla49U;&kCnzE_
mercy ^aVM(`}W($ANbG^6e%Mn
mess CI&F)(BaP7J{9#TFaHBA
message 0_P9p4Fm!g_W%L_2@CfG
messaged *d5&x(DTIKD<<6lFeNiH
messages `2YU+>^1)pD-aFz-VX)`
messaging =RfZa<nHC};27Z@7a>6k
met 6c82V;`QbU9S!Ut9~c=7
metal =`+|H*5W1U&(RVm1l|Yf
meter ;Mw&LCn*~Z0O=vz<K_R<
metformin 2;br~DH13S=;<8h_Sm)M
mi &)+TJ2mJx(1o8hR`zaU-
mic zX#bg1o$!2?DQ=B*3AvZ
mice >FUrPA}Kos;{hbx+TYvT
mid ;?MLd9Vj6R-pL!@;NH{J
middle 0Ok|o3jFW@3+(y>@b(!K
midnight ^!@7=9|Q*p0qqg>{rLIn
might <LKof9PAYo0R#u=>i6UE
mike 3JVex+Ux!h+WXro9T*4>
mile *(KvDzYaF=$I4OQ`_SUJ
miles `u6?x7y<}4{2t@`>m2qB
milk *zw&BCm}5W8SF0S+2iZl
mill 5b544C?N^&&fp{Y=gQ04
million A^-slHWmB_8~7Lc(E#o1
min #xB$p7$7L<`_?Q0*3I0<
mind 8SniW0umlI?8X+>@YdV_
mine 3E~YTIot^T0r@A~4bIy9
mines <{-vI?e9DF($_oA-owDQ
ministry {_6(^`T71A{rcer{}%uC
mins _5t7`;|eYf&C52=?%K}l
minus 2iNus4GIY-*XIEc;{DS6
minute ?zi79Gw31q*a8vZ|IWqU
minutes ?gHWv?9~wQwbcLX`1|nj
miracle <K)ve)haJ5=JG_$;nuy)
mirror ;v(NC^bRHY?h7Lq+|}si
miss {n$d?vN;_};?f4q7ySg`
missed zw5w9JV84z?i5zN%*NHx
missing !}<>2?;IHw4GkC){QCFk
mistake 3Ci{fJ2M?c`wtW9%lF{;
mistaken =<PJtFXGg@H8$`3Ks`7k
mix 0_y<b1{x9&;|J{P3-Sl}
mixed <^25q-xEFH_sBZg#K-H@
mo ;usma&)mb^I7HAWJ~Bf=
mobile {u%uM1q}Y+4j%Cc=Moy;
mold =m8V+`z8q!4G#_k5(W4J
mole +Y#go3ljwe2L%u3?Dp*5
mom @%!Zb@*fxV^70Mr^w8)D
moment 7r*ii2JPw{<ni?F0Q3+M
moms 5a{m_(*zjv*{&l8_wMrl
monday =;7iMG#(Q6!T%oS=lssu
mondays ;~LmC5id&D_2Dwn(cIeM
money F9tT?0S*uN>FWg51@-{<
monitored {n6$X4j)Dt*X}B**yzo|
month +3emDKMW@j&gTf?;^F4<
monthly ^!XC%1mz3n^8o)75&IbV
months `^EeX6&WuY-p>v1*y`@z
mood ;yUE}&g2H{+#u}@E(7-n
moon B?tuwAQBA54HpOc3L+j2
more 72qi27trkE6%_y%91{x*
morning 2LcKB2K@KZBn2G@>GTZo
mornings {1Edb4Id8=6Z#I=v+wTG
mortgage 9`+E`?)KjX8|~K+2qPje
most <<=AX_%s_Z4gLPw?%(9u
mostly $wk&B1Pdtb!z4Q)_S@LA
mot {sqn_CM6ig1@ag95Z?Oi
mother _~aPR5e@qM5DohW`1kW6
mothers 4(kyJ3=0wh4dDjf>ipmx
motivational x=;ZJso}iOL`K{YMoK<P
mould #_Hf21^PYb)5|d1(8kZc
mouse ;qvMZ{`?mb>--+_>Fod0
mouth `uE5uHYhU_;>9%K-^K6b
move 1@ZU_5y|qy84?8#A<_gj
moved FFgbn<mm6^5Bc*E7$N%l
movers ;35&+<M;dh3@ZQ@{0R#G
moves 0~Y!J=JfgM00QqC0u%rf
movie -rnO59u)rQ8UG9E`2gSe
moving )B4>95<maO?z=PT;MMQ=
mow 5!?db0w47YChFt;?BfCh
mower +A`fV@fSY`*uXXE+2GgN
mowing ^BvO9=i?6O_YwLR_2>`)
mr _TuUYB@GD~1`-V6?+E+@
mri 2^j<u8x<$v|N1xn<l*T1
mrs {tYJ3*ADUk8wT$t75*FS
ms 0oU~n3FZy|?hpdr1morV
msg 9Q!id0PX<qAq?aEAQB1(
msging Bl$x8>gVDT02b)@BO40?
msgs {`M>H73<yZLk{~Q85I!y
much 2<!k2_W%<W1mX(VEBD+A
mud ;rQbZ`~w*+_w6F#`{Lx$
mulch ()Gt6CNe)U7ZX0&$Jf`)
mum @fN`)1tlNv#PcP~-t)iY
mums 2ItW#?cg*8<^w3k@ZR|U
museum 5!BHq5Fj%t!}vke57)lj
music -`)lP4G$zG2EQBf>e1P@
must 8|WnF3IMX`4nf{396Cf0
mustve `UnF95(D|__vjW04Cna!
mute @fhIS3-I0J9~Iyn79#2e
muted -Qg(uJ=?v#7(og4D?2hH
my CH?C7BkB+bD((Ir2<G7*
myself *C_1>3ik#W&IAnN`Q!HO
n *fj3}+}Y;t@-PxO6d5Y}
na 6Y&q!8ZyZFH4@SJ88I~)
nae ^!yR*3;EXG5D)4s872__
nagging `{^nX{`m9r*Yo@h6Z#L<
nah {R8R$6cQaG9TN)n^ZEAu
nail -SOff{0}4D-UdU_)bQlj
nails 9s>&p@Z<>x=JEmz_zC3}
name _dxg!(G>LmLF4T&Blyu4
named HVhcU6Ak4A1o_$j-6k3d
names >H6&m9~}+L_74=t=-~0^
nan _TJ+o{0=NF_1`Y=-p$_9
nans <>fvI73b3j_B-F>A1WLE
nap 3-2NS;Ns^1+2-!<8}Iq)
national {q+#{@&@S~3l<6X1^f03
navy EAki;4e=ET?%@#i@&Ekw
near {VD<>3KbO)C;Auo@BIe<
nearer 2MG=L?Fa)57zy(80V4<^
nearly E%)ay*B&tYufzw^?c3t+
neck 9}eCV4f+!Y`V0#b*bCbe
need ;NbVw;_MbM2QBp(3FQv!
needed `p(h~`~4UX{T%TO3fJcp
needful 77#A@0S^Hj1^)i=5CaSm
needing 0wNvh>g2h>CmPf!Ix9jn
neednt >IYrBAj9Cl2?O9iANfWK
needs 76JbI_5<w<0Mh`%1`6dF
negative BL)5z3-1O82Mq-I`~&+7
neighbor >dn?P3MM-G59%z%)!EeW
neighbors #R}gR3MnrZ<oQ9~x5)<H
neighbour $-=5rHZnB{^Xx&#(7Dyk
neighbours -S^Qc_#!gl-3(0e(YNf!
neither $K>V+2qqyl%JnnS(#Xo(
nephew {V(wg8uiZI1|0nQ2QCu?
nerve ^wk&C4de0p6CcC=0VfL>
nervous *#`Lx*$)-|-xCt;=H2n>
nest >HpU}CM7BO&J7pU-`dB=
network F4zR~^2-kt-rfcQFZKZx
never ALJzN2L=KS1N7b({t^`a
new 865iiGa2mP2hZLl_67h8
newborn <wWBbmhut>?$R+49qH!b
news @%#$o1Muwx1o-(F9}yZ3
newsletter <tp#_-WK;h;NSEd<_iY*
newsletters @7YD_Jk_|dRY2k!QzJq=
newspaper 0{i;{`V$Wl;m#TE=;i3z
next 9P=Ify#q4`mfk(@u?qgw
ngl &=Bbf;qe^^_4yd;3i|8i
nice {1W}z6Eoin5((`Y_8<uV
nicely *EG=@=fvIUBrV+*FFYea
niece <RtI`1@7<g69M`j6!;kc
night {u=EF<OdQy>exHx>jU)T
nights G}Zb64f5+O2KL_r79kNP
nine <H+<i0|Xi0`w}1A<mwj2
ninety 2niJ9BpLD*9thz4?;aTs
ninth <O>_o8xiR20tfC678V@?
nite >gUub9sVf^*6u0<;nm63
no -PQ>C{1X8D^(F5K2lplE
nobody 020?P1_urA==dJh+zs5>
nobodys &&$g@BQrQ7%;q_^+SIY{
noise +6eX&4I32)^8yad^7HQG
nomore 82uvb74+HV7aP?36e<@P
non 3^(iVyfPRO<-Q>V>fYVf
none <`Wd)3<KE(D>CBo8ao;l
nonsense @!cNm?i%qL03_fVB?1@=
nonstop #{cx<{VFC96aOX}@An1J
noodles (d_Io3@IWf;>Z)o-Obk5
noon _U73aA2Spv_1PcB==I|3
nope 1IF|nFzEUU2qN_A;1lQ(
nor -w_zuM%AdGSs2|JGbKJ#
normal wl~U1DHJ{p+X+GO%+S2O
north 1m*hi4Ic|22Ok6I{U#*v
nose u+PLOC?+BY*#0--#Kz~!
not {q+U+5ccx-3ls7;?f47*
notary *Btlt1_1l=0xIYeE*ll|
note ?*13r6ZFpK0R+@93N{`d
notes CH4I41=8pP4HD`B0sH?4
nothin ^xZ(pJOjq+DIM??9XU54
nothing 814DW{}2J_9uxcp?H2kN
notice <InOR6Zs|H=GX%e_~sN2
noticed {0-R?`3ooN@a`e>=-b@Z
notices 0;f%-T`kTKB`vAr`cW+}
notification 8wS`r6a^Ok{t6J+2F>&Z
notifications ?*07<<J|e<&<gts1Of33
november 2k`>&`Uuty^#%7G{`(3R
now H}BmyBKiE_|MLe1@b>K>
nowhere <oD<c77alY&E`4D-0INF
nuh _8<lb*znoI{~h5OH!&m&
nuisance _}UlsE$H*yA{X572P6t4
numb JsjQ_?dC1z?GX&;4e#X#
number BLDdQ0{rRz@BQ`=4EXT!
numbers 3cCUQLn{Fh7yI|k<Ol;B
numbness w!X(FKr2G#2LnLVy0g%{
numbr ^&TSZ&d%!S1{&2dMh!0u
nurse &FdHr3GMg@@*WEN`uPIm
nursery ?D+2N6dol63+6KL<Id&i
nurses -}=ufD-I0{{1+na==Iv<
nursing 68{<G4EXNp?FsW23JDMm
nuts F69mbF&ZHt4gvk$4*ul?
nvm 1`W{@1ri`6<ogTm*Yw%#
o <}U~P0^`ZcKS0<n9xE*t
oak -V@Um3n3!&DGMs`)!p9K
oat 3-aY687>R*{_y|+{^{D>
object 2lEZ+4kQ^Q4eA8g*y;o7
objection _u1$<K`lHm!LUcl*}ApG
obliged 71lz#66(_QI0VrN-6kU%
obviously AQJ%r_XZ61{rm^_^8^+3
occasions 1ta1BC>YuREGp&>{r(sY
oclock @Y?Yj80ifD2LJ{8^!xe(
october _6Ps+?EVQUGa&%lAOsZ(
of A{O`l4D$;H7Xsn;{}b#u
off >j?`5?codkJp~;U4$cV@
offence |NrbQD=Hih`UWW8;pW!q
offense `!pET&-~&3{~Yom<Q5y%
offer #pLc3UQZq)*wrNKyxj4#
offers 5C{?2F8J&c0R_$Q3;+!t
office -RkQNFDv#R{}cfh^!)nw
officer 2Iv9e{s;~X_{j1U{T%oO
often ^y#QaH2xCZ3->D?zRdgW
oh 8DH=o?-<?f&iei)5)?7)
ohio 3=1dQ@)qY1CGz7P=NkVC
oi -qk7<>)zP!1R3J$CleV1
oil 014Lv`2pnx3l;VX9~}uQ
ok >HgR<<_8N20Tu@g65R&>
okafor &*j()K^G$H3IYMv=k3<;
okay 3&{fAuL&VB2KW&RF!1~;
old &DAIAC?hHfAP52H)!`!F
older EG5l91|lN5%gI3B*vPoP
olds 4e%q@F%AJFBOmD6)e{{f
olives 3FXf?CnHEF&EYS+x9G{p
ombudsman 9o+Kh0ptVr;vv^2F)$Mh
omg 9|<Ya{pR-k3J~obF#a4P
omit yw^YQ8rjFkFg@}DK}0kT
on 5F+al{X!rM^wkvK;0EHz
once Ch#c2+uQ9GBlX_y5f|_n
one 00Rs32o?7184wZu-U|2M
ones `V%bq`1#odF%<CU5;ze!
onion 0p$b{5ep;??%NCO?Dy#6
onions >Iv*13JEOv*z_dr<>2Ss
online x6t_l?m;>~2@f98>GtgO
only -RM}B6Zrxa_9y8h0~HC;
oops +0oKWE)OF61qeCV(bLQ3
op *)ZKZ6%QT$>@*cD*!}3?
ope 3i|aDDB<n;<@whC10ww^
open LMj3q=o1LY^X4Ao1>)rH
opened {>sfbE*&Bz<JK?m)XvS{
opening -T?3n>=`E=-`ynX;^+V0
openings 5aJEy5)tn5C>`kw7bFTR
opens ;~3@^{va6h1Lz0u_}%5=
opinion {36390Q3vY%-1962GY{c
opinions ^xgXy+4vLw>i{6w_}b^#
opt ^xE<786O=3<rEt4-RkAy
opted >n77N+z|-;&hRVz2j}t=
opting 3<MGcKGp2^5he2J@D36c
option ?F#V{$>sMJ%-ZJ|4+;(8
options #?<l$C-Xlo_5c^|)4K=W
or OA!6N*gGB-{KD?&<O<c{
orange {_4m<3>Po?&d(It#oxxz
order 4in}W@ge;9-1-#_>FW0G
ordered %m(rm3>^{<{sI`-rPucx
ordering ^9U>O&kExq2JzS{0}Lkh
orders 6xkZ;ClTo%00H0s`W@dM
oregon +2$b$8O_`H^Ct}SDIXXL
other >=g|Z=qUXK0s0ae{Q2|d
others QMlv^^bsW{`~?Hm2?P8m
otherwise 3Iz56FyR6E4hjDR10ELt
otp @C*+L`xGPr-WUBO-Ruy<
our 3(GVB{KNYz+x`dY7}4S@
ours FX`_S{!|$A+sq8e@Ycun
out `4SZN<nsps-}>tY{0Ig8
outage @g61J04wRwCluK;6Bil`
outages _v!ip7zFD0A}HAZ88jaU
outfit ^%Bzn`T+dr?<Nie@$l^I
outreach +vY3TKH|F1G%m|1HZ%?j
outside G40wc()lp=z{4D~$lTfN
outta 2_h-+`tsx42P*k1Bo87c
oven =Jx^r<oyZ>?j!X74&(gu
over 1;pq2(kwY8_ZSkf)&tNg
overdraft @9XFT9UT}V)ap3V_Vn1?
overdue {TBij4E`JL^xgc{<^ApS
overflowing ;p++w7a<rW=mit#;rRdn
overnight 7WC;32<IIJ7}^f?4f5^x
overseas -|+wa|04t;1N02n+yeaO
overtime *CF&V2<8U_`QaK3^wkIT
owe _x$f6CJPNC6Z!w)5AFW)
owed -W>G+>jf$I_x~CJ*YxJ%
owes 0v`(r5GniQ0}cJ?=@<eB
owing &jbe<G$kJf48tqd^2zJa
own F8bvl{Mr!|($4Vv?+NT7
owned tTXTm-4WOI05-)Z4njX3
owner 7S#;-K@#QhEFt6b6%_yj
owners {}Uzh*bU<sAPe9a2nZn>
owns {`~SN+1>p3{N3*x2lD76
oxygen >(=lm84@`5`xP<T*XjV)
p `w}$b-P+aW{2kvC94RdX
pack 9zHwi62Y|9BJ0p4A|nt#
package ^$YMr2J7zL?&AS22G#7|
packages 0^}Iv9v9c{BPIR<69q91
packed %L2zR`~NQ-=iDmS;mXyu
pad 5e(24>L?`~>*5&c^4svv
page F5~wN5eOFs49xxB^ZDx#
pages <{Q!)#PcuY(aSRO{O;h$
paid >)jLg4+{+cD^Bgs1tJ9*
pain >&)R60R9mY>FOT%;^FGm
paint %NGR%2Mi$j==K-I-tyPr
painted 2?hfA`4RsC0Raf~`uGO~
pair _}}mmI^PA~4k{h;00;FT
pal ?bJc{+~d;920G9jIXxuw
pan _VL;i7b74R;Q1r$?d8zo
pancake *$L$|1PCe;<jf@4^1#sb
panel -undG_z?vJ3LN?e{s9si
panels ;_?Rp)(jgq@%;|&;^YJB
pantry ?k?01-q$bk((WTJ{@&Kp
pants <lpE9FE<7(BKQy8-~`j^
paper Jh}M?EC3cA@AUZ8+Yjd+
papers 5%B*B@$(Pp)6fag7Ut{j
paperwork JN)_z=*9O7_5l9RA{O!V
paragraph FCx$%!R12-&%{gp5x%|T
parcel 6$a`2<slgI?amw2;_~$C
parcels 858c}@Zsv^5A^6A1pe;^
parent {1qb^4F|o)OC9JBMnxnO
parents !r})a7Xb<g<MlA#)9KUX
parish E$8w03>OY5`vwW>3i#>*
park 8o}%~EdC_v)6X>Y#P#3Q
parked @B8Z$2?QY(2p%c--R9`s
parking `w;#0HADyh1lJ1r;QZIl
parrot %CgNkJUAXG^w}-G#<j`b
part 6xH|C3mEnONAl|o%?K9+
parted Bo7kz3M~I4^5OdN_#pHW
participate ?g!ij*Y7at;PoB?7{uoQ
parties ^z0_Y)ald#_W0HZ3@Ify
partner 6~)>!A1puZ+}lI4+0w+$
partners 9Q_vk7XkGg`~>_D1@Qao
parts 7P#3WCIcq}`Ts8D$jaXO
party 5f14j^8fkXx9$f8_vY!+
pass An4i-{`MUlF(Cc=_6Y6@
passed 3mftn5i1W18XOJf1M%kX
passport 843go4F&`0O6KU<0_oo?
password *ZI#W4FowA+4nE$#MR@>
past +2X`K-5N_Y<nKVmySvxF
pastor EgT*6`~C0)^z-iq^&$ls
patch `19y1128Y{>ElP&-`Ljg
patel 5Aq1_1}^{`F6;pD{pjuI
patels 5fkw(_yz#&_U8TN8}|P5
patience 4+I9w;05e08|Uy6{~{#|
patient >kt{m<N^NdB@XfP{1QPV
patients CEpq4Bm*1z_w)_h<NXNw
patio #wYXa4<iua{T3Vx`rGE>
pause ztQv&$3{OQ*C#sJ(aQGI
pay FZ2oS$@%;D;q~GL=pzsK
payday ^8)J|2i`B<)&MO0*75n{
paying 0oVBWJ0l<aKL`lt<O=E#
payment 2-x8s{Rlb!>cuA3*!K0`
payments 8u}mk;@sx_1MCh-5f>UJ
pays 75wos0m|C-`}pQE4C4#)
peace @Y4bO3+v7N3p4RBEFv@+
peaches {RaHk;1nDU1L+Ux1@Hpi
peanuts )$-mj9Uwv9xzH}a(!sd6
peeling 92N)t>i`b^;o%+a3DDHx
pen 8UQZlAl%aVEg94%8Sw}t
penalty 49)939qJG8+yWi@1>fHC
pencil 3<x9P0Q$os9~J2J5C<Cq
pending 0~O^7A`TAW>I)C)`tkAa
penicillin ;@`(Q92Y1Y<nArky4KXS
penny 4X*?bBEaz(0ukZF?-2_U
pension 9WCe>+ztxg>i{ne1pC?B
pensioner 0oe}x5&`xS?f2*j?g<0=
people =r9BE*WUpM@#)M95F!Nv
pepperoni 8xZf&^C}bo?Clx`^ZD!W
per CiNcU3efJ|1oR6I?jbDw
percent `N{k$AJ8}m<>&^&_44G}
perfect y*Jep00k7!<_8W1&EXQ>
perfectly 0_X|b)ei9|7Z>Og1r#VI
perhaps @)Z3B{!SF^6b2~p@e1hb
period DMUNet(wHK{S3xFNJujq
permanently 3Ia^(4ydKAJ7BpJW<qEo
permission @H*5c?DhHZ2Qd;V1{D_y
permit 6*2h!*eDbH;^ZRr3Ht%(
person 2h;{92LcBM`VITr1_kdJ
personal 1QrqE@aW#?^$^kSB03y0
personality (jnR@`O`ht#27c$7024X
personally `u67;6)-Fe@#r?#+sfUz
perth >fz@OA|xFH>>M4&<>S}k
pest BkKh36DSQg&It7S=<Vq3
pester $_zfx61}#K1X1V~MO;$r
pestering ^XnhwH1+1>DE|rsB^e(m
pet 2{GpN2k_n44)OFBFDxYx
pete <{lUD-rVo=0`%%D3mp#y
petition 0xIzoEg1XM4)hZK5dhEf
petrol +uH%|8wMXS`tBdx?D_WJ
pets @ZIAgH6|G*>(Ud(>h06l
pharmacy Cj}7q9480>{o@Vb+7#mx
phone H3|Lp^WoU%{Nw2sE(-V=
phones _740A*X<GfAuIqr6Bj8N
photo Apzwg2|f-D<>w3W?byoG
photos 0tV#`77_>O6#^B_^zQQR
physical ^6uq2BL6e}=<P7;*W%OG
physio =l<Rq_sbK=*X1tJ?(y>X
piano )A!UiBpxFS=<Pb`zRB3;
pic -ZsoG?-v`|>cc+!@7u`H
pick {`w35?+zCC1JWVm0N30G
picked -R$W*@;5d1@!uEX=H1fH
picking `xWi=^#v00^3^!t{?FRq
pickle 4ekdC6AA;|<Kh4M>EZPD
pickles 6V3DzD-<X%1pf-x@C^4A
picks %o52n^%Onl%Je(e^3BA`
pickup 3i%G>0R`~m1O(m`0SERL
pickups 3<ns;{{iGG2MEzG1{)m|
picnic %;Mn+K^H0t=?xs~yui%U
pics `up(=3m7Hz<o6KS<K^?*
picture H5UH`0rm3i3F-ME84e-)
pictures `xN{70Hog55EbE96%QR7
pie 1swVe3>^3Z|Lqs%^y~TO
piece -wwwe>@Y#^?#wOR=gi&8
pigeon 7v>}177f!N6$#?@^dlfA
pigeons =`Y$d+R7Wu<Ix!~9p=Q&
pile <q`wv-2MIH9}wvL78Cs(
pill 75v{J92XVj`3nr$+0W+H
pillow _V^A20rL+80^|4v@ecIy
pillows @B!=|D<&-u=>8|#*W=vo
pills BlqkK>G=Wh0p=6|=K$dR
pin +U3MgATl=)+Vw}Zu)o#0
pineapple |FqdUG!_#^!^kt^(AVP2
ping 1KR&HQXJz2AS3(l&J6G$
pinging 2Nx#W>GAsgAq4atBo7c2
pings @dFwK+U^q*^z!%s>Fwq0
pink 80-KM{7D-n^xh!y?)TyD
pipe ?F<+a7yjVsEFs|!5)Sng
pipes `VQR_^YQNN`tIxy3fuMY
piss 0T&7N6881t{16xW7X=mm
pit 1P2?^;{X&Q1pECR;{^%-
pitch @YFTp69oVKGU&(-Gx{Gq
pitches >fk%eGwaURJ2T$~C?qi+
pizza +cf?5^#1qOBq#_@5gZ*B
place 3F{y581(<{@c{nu?GE+!
places )#BL>6cHC01^F}C+XCa~
plain {r3C$<^&=h1`P=e?ePiW
plan 9wG_>-skzm3M}X@0}vwp
plane |NPw(4FDAX>;eN1-}M3T
planned 3Jk{>4FVhf>)Z|1=;q<|
plans viIr>DHi?U02T!a;pp(}
plant *XiOkAU`)75fUfv-Spw!
plants ^xN_o&mI;KF82@K5Zc}6
plate _W#>17da{~&)Ej&!PWEI
plates -U;y^5G5WD3=R(m;PMUY
platform ^c2e<0QU#y0}ve}67Kfu
play yxq=9Q3oXs^86~q&e*on
played %ki&M;@CLj&%{jD&AZOQ
player _aDDB>E}E0&*V4D2E*X&
playing zu2}y6DT?=y}CQS*TJ{L
plays 4bU9t@CE}X7zzRR?GgYR
pleas ^2YruE9&zU7b4rtB@_)i
please ALsWT2LU1q{N@(h3hwI%
plenty 7We243kvu(_1*vp>+t3S
plese 5at)~>g?6%`VHU-D<UQP
plot 0v_fb7Zw%$;p`*@*7p7e
plow +~DvOB^MI=2^b#Y+TP;Y
pls G5p#>5W)HC`5FNDAMxfV
plug `QbO#4EMzGH!j=*Ei^YF
plumber 0OKCo5CQ8BA`{Hi9Ty`L
plumbing 8R#zIDf;*cGW_-d7!4#C
plz EEgO31LWQM^ZnBl4FVGN
pm ?Fio#1P3bq@&hgT<KF4l
po `TM>vC?F#!@aZwj+1bb2
pocket 83gk5+#&4)5CqxTJ_q?M
poem -|^8g4jviV&Hy?N)W7f9
point ;P@ccGtAb*EGOIaF)$bp
pointless `~m(3IRpmk`u_&>@b~QH
points %`+d@$vYUg3hgZ4?)z2J
poisoning 2J83>925BT1q>ha(e?ZC
police 8yE5b7&aLi@8tX2>jCW(
policy _4DKz1V20*4Ad79%;M<g
polite ;TrTABmW-b-2D?M=i=zV
politely 1@aT=7XRG(>lfbe9TET&
political ^&{{5*75i54JO(a_yrFY
politics 6c6+14C?3Z9}4Cv7aSQC
poll _ulgwCK?$L5b+r7{`%G0
polling _Tc#z{x%)_*%}Ez0`n{f
polls ;1jwrBmw&H><<kI4e0I>
pond +w$ci0r(yr+V>~a%GUMU
pool 1sV|q7wq%-_4EA^@dNfA
poor {uAx|HYon~^7$Ag?Gga$
pop @#rbp2><8@G7Qq!6*L<m
popcorn 70d7g6BZF210?~|0PFY`
popped !AZydlmHe6|I|R}ANKOs
popping 0{QwG9SaZ*_0<^g0^ITK
pops 2P7Qc;Q-&%3-HSx6&fTD
por <s<wT<k-;u7c%e?DnTd$
porch 3i<OF2o(?i*vtpw3EsZl
portal )9~UOEAJBM<m4I>^wsXx
portugal 7T?<z{@oVo`0OLz-^=6K
position 7}gyG&b|8suh`_}P!Q?m
possible 57hev`|SY%_2mZ6@A~=)
post 8u;=UITif^+0q^0@)f=O
posted >oC?C4Jt6=_Qxd%)bHu)
pot =J5*j0{-LE{}Aa37X2I(
potato @c-Q$5i1}F?*j<!^v~Jm
potluck ?dJ9*3?noP_x&2s2DZuO
pottery 3mEbO^#0S>79i^m6&@c5
pound *#-3P81nDj7eeS5`Rx@9
pounds `_I%T3M?)x_vbU>zr*Lx
pouring <lgcK_ZR^w^78@f)b-)-
power ^BnRXz#cFs@7N6i<-+Lo
powers $@9rE6DmF;_w+U2yvg3c
ppl ^#>c|`2PSR0Po%F8V3pK
practice 3mX0H=IHlA05I$p10WzI
pray ?GDE+9||%B2o68M+q?GD
prayer ?HAq_<R&Q-`qlph@B8QB
prayers Htq%e7w!cb-O&y6`UBhw
pre 76lFN*TUc791-y$6#xt;
precinct ;0WF}{Rk`X>+>Z9(CG8t
prefer 0^judKm!CD?Go<S^(qW9
pregnant 1_{+1FbF2z-uEo&_t)R}
premium >D$^l88$BI*akZ4-q6s|
prep AnXez0vQPJ6X7P@0SW*9
prepaid ?#c-HANvFq{00pC(dzg8
prescription 5*Y&B@%#At2leF{7#AP_
prescriptions 6BhmA-}3bR1M}Mj7bg$*
present {Rk=e{08F$=-UJAFd^{`
presents 0N~;w0wy6Z+}AL`-q6_G
presidents _S*175I`#<;L$|F+Q-k=
press RN_bfF8&S%=kwXn^$Z&+
pressed )U~@eJoOnO<?<on%gxZz
pressure 0r|;68!aso@Y+nt+Pl=y
pretend Gy4+;6Y$;r2=>GY4kZ#T
pretending yPlbNE>&D2sJ>&6k)Mm4
pretty `U)Z1`3Bi2>jU@-{vrba
previous ITjoB8Uy6^1J>au7!CXn
previously 9YPV;-TK_=Gbz<7H5vUf
price %jDe?76c;u&(0L{)Z6v$
prices =?eP@@$c;B0vHev^c^4k
priest 5Z=`@8w3pz-}WQ)>(txg
print >hB8c3r_0=90mgd-uTnv
printer 2o3WB{{R331`zQI^bQOd
prior `5Euz=mH7%<rKmD{Rjo`
prison 4iW<84H5|u8Sdl%_!#U1
privacy 77^|j&cX58)DZ6(2?i7z
private H46vZ8|&o_1pDD4`w{md
priya 6cjh&|FrfM2=o3B8}#=T
prize 82c*63?A+z`tc10`3n95
probably ?aA^J7cC745BCn{(dP8{
probation 3oGpj-roM^-_Hdl=JewO
problem 8nqG}Gyw%P*ToOU2=d<x
process J^LZm`PJ|VAsF%-A_Vw5
product 9{COO3jOmE5*yzG5EvK|
profile 9peKTH5?E$4z3Z_<=4~m
program #v?V{(h1E2H!INmA2dQV
prom AO!vl8y_MG2i6Y(^!)+q
promise _vQ)O0ubfj5#aeY)BZXO
promised 8TIwk&kF`2;UyLp{PO?#
promos 1q>4W{MqvsHuL)-@AC2Y
promotional ;_4|D_|wnZBRJIkOExkR
promotions >ii($BkI=U6&~>l6B{-c
proof {`TZJBq9&p?CU7;^Vr+s
properly C+_fCBKs2*+UyVm?)l>O
property `2HXK0SyBK{s9!{>+%Kv
protection 8436Z=<VeH?=;*XBp3<;
protein )JGTf-}2G!8Z6f@8!spw
proud ;}Ok2O9&Fx^9eEm-r3&W
pt 4&US<I0+#Q-{Bh0_vFpY
pta &*nh`G|;`v0$AiLLq$j+
pub ^%>A7>GT}+>gXvR-O}mK
public 7zqRd4etIa_toJF1`++@
pull H}@pyG3(6m0o&{Y79J8W
pulled 4(}fA@9zlw<pKc!>mCI1
pulling 1K|SM`SuC>0s{!`E!fxu
pump 1R&KY1SAIJ?bF;Y?Arkc
pumpkin {P^D~6e2G0(AqKB<>cAo
puppies =pgGH9~}!4`4cMg-SPk7
puppy ^6e7%5;O+`1N;*B@dNz$
purchase `P(1F9Uklz5B}*0>jxPW
purge B)#0~DEjRG7yJhKB?9(4
purple 7~SU-^4cfk*zP0n`QGF4
purpose =G`Cd@eA@Q?AF;b==>-F
pursuant _z(6V@%;q;8yffn5*7{p
push 8RrKf+$$0Y_52at{omKt
pushing +w33&@!HET8cp9c9Uwym
put <<jo!1P=xJ)(`*M=mG8u
puts ??}#1+Rqrp%jX&X71PMx
putting {NwTzFeDi=A-5UB<jmdz
quarter ?nBKM7U~zh0QoO83i9gO
queen +acOP93U*y`0phK+uR1n
question ;@qxW^$A4v%eq&_u8Pj4
questioned $lc0A94|H}>Jli^)4a^j
questions wDY!9M@~`|!P0N6m64{K
queue |J~#*5*;1Y+TaiQ=H=b%
quick 8TrsT<Le~j{NFDA?CI_8
quid 0|o~i_6-*N;{qt${M-5E
quiet A0xjZ-~$){(*O7R>;KvV
quilt ;@R9h7&RFT?(`|@(A47A
quit ?Cl-${N?WP5AOK+AMzCz
quite 7WD=dC;0{w3LF;_^8)(|
quits ?iBL*;wcvh^$;@-@A3)3
quitting {OJw&*8(>n+Q1mo`qA{o
quiz &Jo%j01yv80|*H02iNEn
quote 9`OPR2>kj4>k0Vi`|j%X
quoted )7{r3B^Nmv%^x=3#>UIb
quotes ;4RxF{>k6aIW74BCOQWi
r FDdyUB?{^X5cTaC)-oLe
rabbit 0rc_!2K5Un@$Uxy>GbpL
raccoon ?G5_?@D%X`F$W718W0=_
raccoons $_C>R;3zK`-Yg`&*2c`g
race +2P;{DJC2R$<ZF$?#<EG
rack ^bGU@?dAOY*whgd2@~P#
radio 3n%v%`p)*w;o%7|BJ}<L
raffle 0_g_t0Q>6zASBrf?<Ex%
rain 1MAu)3>_W_?FKu~=G^Sx
rainbow |M2(W90~jl7!~X8{1XQy
rained <L25V82v6A+Xg?|+sfG7
raining $IR(0EJ8o~@YzhZ#mCyy
rains 2;1cv2?Zkf-rOkR0ou>q
raise {KxPg(A^&X2Ojg}{1EgB
raised (&@`H4=yYO*!(rf%+1c<
ramp &-BX^EB`|)>f#vH&+Faf
ran ;@!<b`8PBD@ykEe&cDLo
ranch +T8dI6d4~5>;oC;;PBw)
rang ANboC02UVo?eP=$|N8d+
rash -^jHfASO8l&CW92(#6`q
rate {NpF@71Qb75*F$9ClCZD
rates 3_a*H_T3o_+{_dy5!u|}
rather ^W!J}1qA{7>INDB5f32q
raw wG-(l;mb@j*}_Wc@wP40
ray ;~cRz76d!t+VM8y<I&Kw
raymond 6YmoT`TQ69))WK>>hmPj
rays 92xew?-m&}=I9>+>BrpM
re -7@pu$_x1c|1i}h85%t2
reach @j%`;xWYjI?AtgeBG3r6
reached $3nOau<+l~{tq${C@dHe
reaching CkEgB`1$(|(c|_1!}bF7
read `t>jj3l;|=`~DB|<_7@!
reading I`cx~_QBQhE)K~WKK>s}
reads ?G_{65d9AS=iUnF`t{ll
ready 0to8v^)v(9+4>U`>Gu8Z
real AT$UA+{XCg*!|EP7#Jxb
really {o>y8^)ewu3+pD+<K^1r
realtor B=i^P01g5X1`P1$_zw#x
rear ;1}-x*eL$|7U%)~0OAPb
reason 8O=)D3J&S%8s+040_+1O
reassigned 0}T?{{tem%><!=<6Bh~q
rebook <Q?S+yd5j{#RNS7<<$Du
recall 9lr?#GY#S#GyMSl9sce(
recalls 8UHlg2LI#g9r@1sFgqJ2
receipt -N*L+ANCj~5$qQ9+T-;Z
receipts ;Q=4r=KRX~BTd&D96&h#
receive 777L95Aycz2<++_;@=Ds
received {>u6#GZ`5r2jn!%`S9Nf
receiving @C)V%_yh^;^&klf4frDb
reception $sx!a_6`-^&fPfl<-_CA
receptionist 6!YjG^8E_y2ofFp0QLw6
recipe 0QMUN2L0~``|tY~1O^T9
recipient ;OzMA4hiM?E-nid4-_UO
recital @FD!>%K$Ie;@l<g|KsJ*
reckon 7R&_*{LTOU4j$y}`2-0f
recognise _0R1u6C*7x3gRu(&dk-|
recognize 9_R=91NjW&Bi9Q11MvDP
recommend {`2+r><Ih<`4ImQ?)VD#
record F0lG6PDd6g<<TFv)b+sU
records ^ZwON9{B|L%k=rg0O;5L
recovery 1M)b|4k6+aB?;dFK{N?0
recruiter 6EGp-=lk*LA1B)p104|`
recruiting 3+o8u`QhgH`5)dR5()<l
red -r@%5JzE4p{Q&y`yb=H9
redo 1_kUA^9uO%1?L#`<NE;f
ref )&J54{VFUF{~9F$$OrV&
reference %l*S1|Kt-T^7tqq!`t!*
referral `1TUU8xI2W2leUy6DbuQ
refill 9T@it?Gp9t8wmdB1pOQz
refills 2lx!$2IC4E4BF)C9S;!{
refrain >-_xo3;gx+1R>)Y4ImK`
refund +Z(p{=<P=7-q$SEtl8zz
refuse A?_W#>oM>N1N7(;^$X|#
refused 8{q#M`|JrW^*#Lo7yJ1c
refuses -5AUu*54}j=msMj!`l?t
regarding <_Yxg$qxwm*wG!z73A{h
regards 81mXF`O*aH>gf;q==IeN
register >m&T}+8y0BD)sIm5g8p1
registered C;=eoEEw|ODeLwR1sV)2
registry Cf_ac9r5MZ0w&oM9tj{D
regret 7ANrX`t;)T0@mgo@Dc9>
regular _#4F}=p88u*!CLm-T&<8
rehearsal BIxEF3hn~{@8JgX^#%Cu
reinstate !}ropGe|@P&;wl6s=T<R
rejoin xh20sK}tB?+Tl|H!^p>~
relationship s6jZ}&)ur7JUPBYTTo40
release 4$#U=A`T@Q&dC+!yv*A9
relocated 2MGHH4gKK%7y<D10v!Sh
rely +0ejM1~EoB-mpNsuA<4W
remain {5l8x-24mI0Ote?0`?9I
remember 4!If(8YdkT^x+=G)$sH9
remind =KCn?;qUMs>IUQ7@fR}a
reminded >ksS^{NV@U1|ISh{_6Yy
reminder 8QKRP5GD31_1p^Q4(#B*
reminders 6XD?k8uA4L_!0~w9_|47
reminding +a~w;&)nw^?I!gk9w!|R
remote ;p*NS2oxb6{_!l}?cwj_
removal 8usiX@#+2k<{cOV=obP6
remove @fjBeHx3m4`w8{<2oVeZ
removed =kWCg|1l0G@c0et+wubP
removing 2<Y|(@BtDD9Sj@!<K+JW
renew 8TbzK@Cx_=9OB{X2m1~T
renewal )hYT8{R<w`+0!2A3FhwU
renewing 6aV=F790f)>e~zk?)2>#
reno +yVyw+rIkn^XUKx5&<6(
rent 6(sNg2lfr*;Q0FW1sduS
rental );a?b*~13Q4m11{8}An9
rented ?*-Q<CBWzR_Z;c~I3y+;
renter {_iF05c%EAAtvf65F{uj
renting E%^=QBLC&~De&mY8UphV
rents ;TYIF3<@$2&;UZ+*4hHT
rep 8UXtk^#u(D+V~;o3H|Qs
repair EBo*XNE`bo>;&-R?*aS)
repeat EA$lM3K97X3la6;`0(=@
replace =gQ$eAQ(I%%h)#3$j8*v
replacement 3iJj7`uYtH3Hl1;=k4(X
replied 6FB=Eug>A*13Ur!FeDxP
replies ^ynbcG700?3mW|@4I~mJ
reply HU<jE1QFp658dAN{R#yn
replying B{>iE{|4ak{n+s+;u#6~
report ;!)EK*4-)b^(Y(<+vXg}
reported 1k^n29^2g40}#q0AWAPN
reporting IYsp$_~Z87Hwn!UAUYUN
represent %M!;k`%f$I&Db;5-?`S<
represented 1`Z4I{s`I!4iDWM86*-J
reps 5IFr0>*(?P;rjS01s)AE
request _YMTsBOdMHAqw!=0uK)d
requested 3<3uY0{7zk9tidj3<f0}
requesting {}TQd?fB>M2@dZL851Z6
requests &nWL3^z6sbKppNEEip45
require 0SOiNz|Yg#?kM#yG7%OL
required 7$5in?D*~R_5k?@`vVQ&
reschedule %gn?kH83k8<+@D1#<$nz
rescind 3H0a~`StP(AO7^$3<nw(
rescinded *3J{_2J-j+4+HxS3kMbm
resend &+pMFBr^~Y;rkBi=D^p|
reservation 3i$T(CK(0~000T-)&Au1
reset 2?4<}^6w+)_0cQk3&io_
resident A?F+X3=|10?Dq5i;TY2z
residents 2Netg?*SR+4FCZY3I+lL
resigned 8UFhFC)~u-A|lcG3MUW+
respect GVkCrB?#;ZCKwL(3i|N<
respectfully {{{u<00#LSA^Y<U_z43T
rest %XA6a&F|769v{9P3oJnv
restart &(+>K8!kpEyAep*$jHyQ
restaurant +%)JC;_Bnw5jN8vI35!Z
restore %=pYZ0V65~?gBF4<I)xD
restraining 4H@kA03750`y}fR`UesN
resubscribe y3NQY<Re!g&g4Pg*4FmF
results 5FroZ*zx-v75C;2_z5fR
resume <tp10`5P@Y<>4#h($Da|
retainer >-yOy7|#ak^9Um^=IG?t
retire $;}V{AKu8f5*7mkDnc_Q
retired {}=!#GR)AkD<=U9D>)Jx
return BM<@c+XNi;*Z33_0q*eh
returned @Dm=)`}XteDDLzG4kH)$
returns <>?0g-0~GI1quuR{PPO~
reunion <1N<-!222N1MMR{4%HR(
reverse @b%R^*$Y4r1nwci+tbX}
review 6&U>I#R?ta@!9X_=lAgZ
reviews 6#O*o-r>>i9PZ}xBL^BZ
revocation ?%F2zE4R?qCKu!?K{PBl
revoke ?BOiq^7shh0s{#%7XuUt
revoked &K&XX*&iez_Wb_x{^R-;
revoking -sTbX66e*!Dj)R>A0j3Q
reward ><0Ai3mY5u%kv)c^4aFW
rewards =^ej2-pDo!+|e5&<HqdN
rex <QmNf7X~lm@#`<m+}YXD
ribs ^CB6`@B-xn7!K$t8zdAa
rice ^$z3r0}k~3^Z_0a{`%YX
rid <2M}Z+zQ?68xZC=^)eeF
riddance 9@ie`4=yAi?Boa37uxj_
ride {~iJh{L${=9tr0;0s12x
ridiculous 57W;$B=;B%&E+NN%Gtr#
right 5$W$FHU#<X{qq#%-SY(p
rights -t5XO85AM|&Br^{%HQ+a
ring _5S<y84&j0;Ry#4^&0Kr
ringing %H*&>J|R>n-ReHJ(6+g}
rings 04e(i^#A_h1TzKtAq+15
rip {0Jfb@bwJl+V2Pd4ITo?
ripped &MFoi{M6gA5-S2UI3X?$
rmove @(boR<l`pl^C$=~4f-bi
rmv 1@`jq8twT34+rq|5(@hb
rn 6bS7o-1ILA=-Cp`;^^=4
roaches 5fB{g*!|!S85rdt4;B<I
road CfF3|`6=)l8{5|S0{96(
roads ?+D;N6g^G!u-iDe)Yi|w
roaming DjVhp6Ac#W3ezGVBJl<@
robe 0Q4sP5d+2m6Bq*E0{!;-
robert 1tRYX@yOrI^B~?A1s@a_
robot F9iep=GXiz?))PV74#h+
rocks A2Ju)@Y?b7^(fUJ6*(XX
roll *dy2n1v(1j-N`HS_v;75
rolls $0gwU3kCTM858sf`X>4A
roof 1lt`4599Ob2nzTJ`v(RN
roofer BkB|k4fy;k0Nw-70s#dG
roofers 7ybt31_$dL1@;IS^ac#>
roofing BPR&v&<@im90b%89UC1g
room s?G=lF)|Ai1qTS(vGEQ1
roommate (&QoK3mgU&4G|~s%_cEC
roommates $m#*{HAomNLoWB%!rl(%
rooms $q4xK6+RjZ=js#P&f3w;
root ?DFylH6RG{z#kFr<oxRg
rope `_JJE>kkPl4(Su(0{Qyv
rosa JM{r6@&E}6;MnC0>ErJ7
rose 6C4Br_vzyH|MvyuF%I(`
roses ^A+7771tBr-`)!X3fkuB
roster 1?BSp2lV{{0v`<{7V!29
rota _ayiI%kCq+$Kw_WE7$$-
rotation 3NG^t@#hm33mOI)?FA9r
round 2JFit;tVzq|M)xJ0_oiC
route @-6}i*4^{t^#Jk)Gza|*
router BjXtb^9KX_>E{jv0to-R
row <rVD)?e`A@7!&95?GN)M
rubbish 7xU*K5ETs++U^?&&)e1U
rude 9pBMICK@>*)8a77+R((n
rug 2>J6C2>bm0%k2XF{uBQf
rule {R#p6`vel?^%m#q`WpTc
rules >J;B0;q4vS$<7=bA;H-7
run 2K7PU5f=F(`r_Ia{u>Jr
running `Mv=HFd-xb{M|d<tmx;|
runs 5*hyO^d<oh;Nb}a8v)+j
rush A@1TF5>F%E<i#ZK&FbCM
ruth 4EhH3AoTwq0R06C;R){#
sad D!u132k<jB-rgPV#N^)K
sadly ?)Bpx`|1nr?->680RHRr
safe #Nf?688Z^?;RHb0$=vMC
said 8~gM36!-7@0TST-9s215
sake <peD0E%V;ZGbZu(8XY$e
salad {MYja4lOS==jbTT*W~Bb
sale @(bE6_DCTN=;1XF_3zUF
sales {|o~R3L?@10ullV5giu_
salesman 0OZ{{CJ8Yf;_D{hA<N3+
salmon 3LhTk<tird;l?1=2j$e!
salon E%V&}5eEhq0PEic*A4_T
salt (e(2aHXk7m03jN^+s@YH
same <=r0q?=2!e<k%qu!P))q
sand 9`hFN_U!Bq?i1b@5GWZw
sandwich =l#tZ5(Wwa)BYL<>D=n)
sandwiches @cA6!Atd$r3i<^3`S|k;
sang *7?XY8v;7v#1kVI-QM4|
sat >)rJZ78@}K*d+_*;q2<s
saturday >EhT26)Gei;_NKv(&@zD
saturdays <IdF|Coe28|L{J?)XvJx
sauce +Un#B88|ib?Zqhp)x_nx
sauna #02R4{Q&_v7AY6?0P^wL
sausage 6x!qk3j-7R<^mS-@aXUM
save DC`~2{Oscf_xjW#^av0e
saved 6Yc)(?FS_b1?~sm+U^GK
saving 1@#I8BpU(-{|o)~`uYs(
savings -}Boq7!M}-_Yg7b*UtCo
saw rSqsCIU^?K?<Wf8ywBXr
say 4kzjh`vvOf*X0NX5Em3B
saying 1-1VsAr&hp?w&la%E{UA
says {15*D6BrW`008~<`0@((
scam 5BbwF5*9`t2+cLo)YH4e
scammer Bi%y#1j-BW1?1%>A@~U?
scan 4%gEyB`7HU=FBJL+veie
scare {re#z<l@%e_&x?CIV>^W
scared 4ByZK^GGKY_{TK9{nE?e
scarf )#L8nCM*viECLwo>FoR5
scene _XYVNFEtSX2O0_!)$!}^
schedule 3E=$<3mOdk-RTkp6!PHx
scholarship 3KQJk>GJ;h6Y>HH8vGX&
school 2KDa+4;v8x*#Q6W<L?9U
schools <=y`H8z2KE7#aN!@BkG5
scissors %qGe$91Jh{_xB<R*wyLG
scooter (E8Ii9tun0*W)nG&BoHz
score |LEZ(Ck`DT+uR)4=H=V%
scram `}_6V+#>-K9Td&?3<M1c
scrap `ybFQ&+ZE~^cDTy3?u~z
scratch HP<$)EVIzhRRQT4ObQG}
scratched ?*cg?==}W)*(dxWDC_~%
scratching 8T|9-{`2nf?gQR6^8E+^
scream 0rAu=`}8!`<KZ6A^3cT0
screen 84KtI;z$!T`_Tvk-|z72
screens 8w2MF6bbVB783{#@e=zM
screenshot 81*Id><9k|`{Ca2<0l{&
screenshots ?*ZR37XK(9?+F|T-s{)q
screw 7X2OX)$0h}`StbtBo_A&
script B?2$L7xVWG-v8|c=k^x$
scrub <sKpP4+HGo1?~zJ>Jk(9
sea 3Bn-%<{<_#^x7BT1>@@y
season {qg21_3ISf<kS@k0pr^3
seasons z8~cI{rd>_1ON{K_6+~(
seat 1pMOn1tK694-+Tk{oUK%
seats )cVC9Gbtee1L{5V+1=6Z
sec <LLq&6Au$2@81vO@8;F%
second _ub<U4C)ji|M2zf5B2T;
seconds <m&bi{rV;?+VvvZ4f@>n
secret -tg)yE*=^22N)p)-1P3}
secretary {`KMp01+Da733%g#P#a-
section CPdaR%F;g5&b>kEGwR&)
security MBM)D3k(n>=+^%B@%ic|
see 6fXn?`r`ED1kUjx68X#N
seeing 8`CGt_1?hJ7#z|vTq80o
seem =`8&%=?fh00@xnF*7OC>
seems 4h#X`%lz^I2KLwA8zdGV
seen `-#asLK7w{-{2dq*XgeO
sees 6!-z<2@cuW{|(qS^e!q3
self 65|5?@E8da^XLKd><sSY
sell Lk{@z_Vob$2J{CI<^Ku)
seller |MU*%4;l*`2<hq(_YoW`
selling 9qSqF1P%x!9N_Hk<Ldkt
semester (-GStCNml8{Ol{-=Dym_
seminars ?f(hi|M$__A1CMYGe9vt
send _!0dQ_!|Hb><|6_3=AF$
sendin 2^$LS0|EWwC+z+o82tz;
sending <Q5I<@$>}a=lcB&{}BHX
sends =^DZV)Am2<?(I9@=EmgH
senior >J-Et?)4$z;MFPt&Ee(K
seniors 6!hW)Bohh$`4juh==1mT
sense `U2PvDB}wO7X%Ol2n6K{
sent 2k+w%@*FL)9_S(A+|>Hr
september E&n0z^$z0wDCXD}AUioU
serious 112Wg^&{yH5bO5~E)N$M
seriously `tlgrF!tK!Gbqs>0x}~H
sermon Dcbt|I3MpA6aNy^@azZT
serve ^Zf)2Ck_Gd`t1Sp_5l0<
served ?iU#N`UvXf6cg(NBN+@1
service <rDkh-|YbTE*skaD+Vq*
services 1sxdV>;2f-JrU|CG8hgw
session {PFi0-3lZf!08;r?%mbv
sessions B>M38`tS$_|KjiP5)=0@
set {x9+R*i7{i=IZnB<0%dF
setting ?M3DR*8v;c;LiLuDD&#_
settle ;n~tR6B{%Q{Q)S(+r!|`
settled +WF)PE(PuX8Xfih)bJ4f
settlement {m<qp`UM8|)yXB+$>rhH
seven B>5ZG7ZUUd4blAz|Mm<q
shake 6b<Gl^(GMl00RpA4+7%r
shaking 5(NVN_7n{j>EG+$0{8#_
shall *8u7p?f>ouCp!cM91JB5
shame Bpm<j07B&?_wDup+za;b
shampoo D)HS97$6xR3DF?t_2>Bj
share CCdT{2M`Y|77h!{6z|<c
shared 58c)b+58+0^BWcK<mLYU
sharp _5|?~5*z>x5(Ogm?(pvN
shaved )*aa=3kxs$^7;?k>C5Kl
she &nWuG;ua7V5+(T{6b&WT
shed {_XM!86Xh|{pT6m1?lwr
sheep `0ddg8z&+E<P9P0>gNsh
sheet 5a-}8H}mTe^BB+h))&(!
shelf D;65o-ZSC{2Hn~L7%(Lf
shell vh2zz64WL&1MM-<;ke_#
shelter ^zZ5{>HHV=-Tn;s2jcYh
shes *Cqhy7B3j@B=Z^<5%Lb&
shift 4Ef&$1`-h5{skHc=Ii<2
shifts 0vsm&0RZdm2khV%=mabn
shine ?Bp2kFbnDB`Y6!t7%m|T
shingles {>kw%@#7jD@cb>@<KFDt
ship 3)mj$4G97(9SG|5@c|1K
shipped |M0*g@CqRj1{5Lz>-OQ|
shipping 0PzClDJSV58Wzd-1{@X(
shirt 0vy{9?jiu~>E<Bg-|O!5
shit Ed1>v|0W>{;^`dY+rhBS
shoe `t~3X3f=bk0rnH?6a(`J
shoes )$H~J+5i*;>i7=s_0#wW
shoo $J;&9JlnpnCrjoCKTJ#*
shook )ePSv{w^Bm;sPk>)zR3>
shoot |LNN@9uq4l<r5^>+X3a|
shop #Ont8E-e`H75w-F^8f(j
shopping ^a|Mx>d*`P2mK56BKYkN
shops >i{S8`svK$6!qO24mnT^
short w<X&T^gjP4@Ch&E+Wqt5
shot ;RGT5^$XMS_$~NAE;A+i
shots 1|aSH4h0w5`Opal>IUu$
should 1^oB*2I~a_{_PI_<Ollp
shoulder (%ao48w?l~2MQSW-PYyI
shouldnt ;OjBg4Fk&e=<Wsl{~-ML
shouldve <4fKP*WT978YA%*PA@Ah
shove 0sqz$(G3qJ*X9t-=>E+I
show 4(kFP1_ucR?8OS<^Xl*h
showed @7mEi6e&jf-`+jP<Gan>
shower ;^7D$FXrVS?D+T)1OoE`
showing $<xRl8ZtfU*Y75{yuQ@F
shows =@-lw0}=}A(e69|=<EH^
shrimp ?;82+;1ux(90vXq4g?My
shut Jpne~9^>-jG~Lc66YcvV
shutoff {Piu{8wuPAAr9gO2^Jsz
shutting 6#^L1`WW#p3Ix;&05KK}
shuttle 0|x>61S|;o<nsjs==1&M
si ;NBbH=O!&Y(c&=I&+zQh
sick 58ekJBlrFN;r$Ne{|W90
side 2Mq!L;P~bC7Wn@Q{RZ~)
sides *74jF^w%c;`sE(Y?9u7c
siding `zRI@!rb8i{3qQoKNm0h
sigh 6wUD&DEi$H^f2Gs@-+q(
sight B^L%3{^jrb^vviAAO8+0
sign ;`iqk2Hpxg3p5T0#sA&%
signal 4eI<bC?zHu&d4Lr<lE=J
signed {1W3M^9v9U02TlT>k<hJ
signing <n+KP3*7)8&lnUC_2CHO
signs ;SS~=@hU+n-{m_C^4j3O
silence 4dg-l5YD;m_C2^UH992u
silent %jq`+N8ZY_LQ2X486_!2
silver 2NvTM1OX%Z<HP^_6YdD(
sim C=K-w^BEcV_S7lc_|Mhk
simply {TB2M2O9wT9|;u`((3T_
since 9xL(V4npMf0Oa%u`W5U6
sincerely =`8LI(DB3$4k64HGb<b^
sing +Q$bL01PBT3JWFY66*5w
singing `~(69_ZS}+{r4!_@!{#t
single wI~+!&+9G$;t3Qf?D-Gd
singles _8aa3>(>AB{`C6`4hReg
sink `qs`G=IjnC&+r!-0Q%(c
sir DIQJ)@A=Q3-0K4<6%G*a
siri 5eWYF5EAbL0U78D?;;rz
sirs {0{Z>0{QFf_zd&@5)TUu
sister _Wb$~4nH9t56w5+=i2B2
sisters )8iD_4?5`&0~G)0<OKBZ
sit DjyE&9`pvwBIOV=%oZ8{
site GV|~YAuAOT{{kiP{N>;7
sits +V{~u)*U(w$JRc{+u`Nb
sitter 0P*Yk4<sb|AMYst=j-VB
sitting @ZrrM=pHZu&%`#u!p6qN
six =Uu-(^9lXj2mA&M9~0~!
sixth =)@HRF6Z3N{yFLBJ1QL@
size B**m;5GpAs#=-g6!N<hs
skin *wNN190w-&-O(xG+1lIT
skip E)5U&1p6B8>)`+b7whcg
skipped 3kV4E^ds~O4dn3h_3h&Y
sky `~T(=?iBVF2RH8&3=Hi1
sleep 8`|pbMJ*U91N95*=L+Tc
sleeping 2MG@X2nhii7vSmu`vm6>
sleeps %<%vsBQ-bt>FFxx*}nkS
sleeve <@)y;;}Q=U&)p^C*V*dO
slept +1<TG881EyCLm7P$I{Wl
slip z4y~sD)c=3?a@)w@yx}v
slot !70fn_8T-U0Qx!PrLoV!
slots ^6l>__ar#>=>#p^?8VN}
slow A`G<|?JY^d>a^$nChp+~
small `rHH^6chjY3G)2`75?w?
smart {W=T--~Z*|{WAV5D<K>U
smashed Ecf^H>*(za)!`rd`t{2Y
smell `5e+8;2kIi)X+uZ;KAP7
smelled 4gvfF4j~Nt+vybo;pPM4
smells EDaJB&h!-U%;gvj-^=3N
smh C=(O`1mD!%76i-t6*Lqh
smile 3hN{J?K>X{=ll=(?eG2y
smoke 3KjS3_zn2>^62~>`u-X9
smoking @Y>iVBq2Es87?N!>get6
sms {R#c`{_qeQ`W+Vs<PrZF
snacks 3GwSJ6cj8A+U6$S+S|+1
snapped 9vR0B-Yz@I*XJ@4*WBLD
sneak >(L(nHqg)EF(?1=5FjHn
sneezed 7X0KJ1s^I7=J+Vx)7s?H
snore *}%^zQam5{(AhW0!@bki
snow ;R6ca=NKUx`{n%o^8xVd
snowed (-FlZ9SmOP$@V_j#>vse
so 9oqN(H_i6<AMOX)2J-tM
soaked 5EI@b&>SBg^wk;Q^xfLz
soap +yC(j@E{=`+W8mo=JERU
sober -|7_mG2+nF9yiqrAu2l{
soccer 9w7w-{|(^@?gHcj00{#M
social #Tn!d`|$z*7cdzd#ODX(
sock _S_H=Kp+Gx>;LEQ%<2dJ
socks @eT_L_SpO7A^G+T7Uw4i
sofa 0O|W4BsK~K=D`vH>FMn5
sofas @cuuz#KOR|1sBIbMMOq4
solar ^)43#9@xg(|NhAw9w7r1
sold 3@Xzi4FVDe?&S{&=H=tl
solicitation &^qTC@#6W`2N?PsEDaqg
solicitations -Y4+V=<fjZ6bSGV6Z;1e
soliciting **5SU@%`!Z|NZwJ8y6D@
solicitor Gwn0c6CVrz^X~rE0`mh2
solid &ejSG9|;T<A|3VW;0+BP
some `rY;8_(m-;1lkbo<?jRg
somebody ?&bsN*eMtl1Q87Z)&4>G
somebodys 1f#Q2`o}y*B?3L1=fKwK
somehow -6-A~{u3G4GXfvf0O$hx
someone 8R{AR{PF7#>d4dx6!7d7
someones 3F6Zr1`#Sc7xfU&7ShV>
something `wreG2_pnF<=!3I$oJ;o
somethings 4g>ND4gL!A@DBRs|Mc?n
sometimes _5Q;rJt{aK^4TTN+RfY9
somewhere 0vG282P^v~2mbd0<q!b_
son _Yu$z8w?NY0=6Fi)9V`j
song $m+>RPBS?I(BxCqv9`Rk
songs ya?qQA`C3+<mn&l#KqUi
sons 2qO0Q_Zi_29t`dv5hnyK
soon {`KD}3hx#1-}5QS`_se!
sooner 1``qV77HQhEB*u)2@n7I
sore 4fzcK65ihe1rF=wASenK
sorry ^atGG@)iCEBH8N<?*IlA
sort FD()2=+*K8{^8&tJt7wf
sorted $k7V`8a*H@{wyWu<LmL(
soul @#)4vB_KNm&)+rQ^upA;
sound CI9nDA}c{F#K0W$!@#P@
sounds `W^HbBOMU(`t}X!>-6jB
soup +1K?BGBO<I?l&&A((&Wg
spa <`gye>G{|B|M%DbDI*&V
space AQ$&41N#%%?ez~2?d0U$
spain =h4b42?`+v?c5jP>Eqnv
spam 7yR`O&I>6f_{RtE;mO(s
spammers (C#AOJK?~~Dj(7gHZ3Y2
spamming &Mf@}`v&Cd5Hkh){3aO&
spanish @+s>M;~Nm=(bpUP|M~3i
spare 5FQI8^40Ol%lZ%vAs-nE
speak 9PS<Y1o`OT^AGp}=@}gq
speaking 3*NUZ4m3Y0*z{1x-NCxX
special >+BH_5f{q{`61CDEejI?
specials <r@JL0QLI>ArAsN1|JOS
speech !!pc3+W<iT-ycQ`-NoIu
spell 2I>tM4gvrI<qib?03s6y
spelled +|&N~{xbzn2I36(`rYLb
spelling #K*5YK0ZhF?H5p`x3<dT
spend {`UXc_w(@_0r%wu1pWmK
spicy <lyWaB_Jl`?A1KU#qZqT
spider ?fuU^>(DLq)y^vJ4$tb?
spin {v_V`>I>NC1?dwDAoBzh
spins 2No9d;rIaZGrsF5>=OqK
spirit L-aGw3=h@*A@$G?E)oYH
split 2^0(H0{ihGHVVuHA{F8`
spoke !}bXV{Hxo&Fg*w&DLE}9
spoken @(%R?=Mek(;0^rp3=s(p
sports _3R839Mkyi3FQm|2K)x?
spot *XQ>4Pz>)8`3n2{$O0q%
spots &?El%-#Q%v+~-ixzR$$W
spray @DlYN2of3)3g-<S*y76b
spreadsheet 5Bv=S02T)a83*+9+4SZC
spring 4JZfs-~r|%F%tLp7!mj)
sprinkler 6!G^c2p1{&^57ci=I`O;
squeeze *$vn?CiM>a-6Sdu?d$g7
squeezing w;SCx;W|1J_x(}e(YM*L
sry 3IYKD>-Y!m75?Z01_C1g
st ^$!sd-Q^x2=JojP5Bm1m
staff )J_Q))A9TX`4|x}9w99V
stage >MaD_BoEp86$I%L=ppv~
stahp ;rAiNANbYI1RLuCE<z{x
stain _XN`+6fqeM@8lTy(%{#|
stairs _wUy@6DlGa^Yjwx*4ygW
stairwell ^6}u}5hE2E6YUh;<muuE
stalker ^(YeW^Xb#*BLM&v9~2u7
stand 5eESd@)-sM*yIZU<oERi
standing 8RiM)?Hlj{1O(#)1M~C<
star 76JDJ2?{431?&{=8U*4I
staring 1?lr48YB(=^zaz_<ni+H
stars !vxtl_boQk&%#UW+Qika
start zT?sawcI=-<rE+4`Ofv<
started 2o3o9_!<oI=D7p^^#ck5
starting F!><V{pIHN6bRZ58806R
starts 3+D;#3<mHs0ty4+2MhuE
state 4FL(>4<-8d9SQsT1PcTq
statement 0SL?|C>Jv4>;MoG;m+IF
statements -3ku#=PMNv_6PJ2<oF2j
station 3db++75>QEDKFV895_4+
stay 00|oS<MZF@Cl~e~84(*S
stayed {0r<W8u~}b+`B5{z|6+L
staying _}%^k2ShJ4&+RVU@XXZL
stays E*#Jz5h^GI*x~;MzvtiW
steak 3>^;q*Z}D11^(zN0uAmL
step 2n^FI85s-S;N%4B<?r6a
steps +YRa?`XVnE@8d1t)Y9wC
steve 3B(KX78UF%{sr{*{Qd0@
stfu >?7YW=@bqQ_~#J`>-yfN
stick ;_~YP|NajI9~Tt+;@b4}
sticker 3GoaI5f2#!_3aek4)5pp
sticks Gb<9_@fhABE9v0@7$OQ3
still {~`0#!s-Uk4*%;mAN3Lg
stitches >IdZ<1NA2C`}`C2`r`lS
stock +Vb`lAUF*xDeNNn=K|Nu
stolen 4cPH3@9;J&=K3Py@Xo>L
stomach ?bpm6E$}Y`?F1Ik_R-hQ
stomping <Py_B1^yNE^7S+X)w>na
stone (&gJfH4qyr1kW1h-PF#)
stood ;tJ_39R4oq;M+3p&CKoR
stop 4E*j16$S79`Recl_x<wx
stopp _XPa?{QU6l4<6zR1PA~U
stopped @JI##tt$*IwZ{nI{_4Ts
stopping $0OA>{1G7o?E*R?($LuB
stopppp >i#F{{^8Zq9sI=xBMuHJ
stops ;|2Za`8N<D;K>F4+WPAH
storage 3jq+??)KW`6!6*;{SOWf
store Ao$(}Nd@;d3m^pu*A4Cm
stores `~ws3<JjH$|03KMMKCob
stories D-Qw;`SSn!A?yzSGVllt
storm Kk)xTAqXS^$kG+*>Gssy
story ^z;G=BRlssJ~i?4!4&%i
stove 5cUb^9^mZt3;yc)2^0)D
stp 01^oB5fA(P{2}iM@eCUm
stpo AM7H$@C@+<4Bg}t4FeGS
straight `4<8V_Z9va_3y;)91#E&
stranger <q7}X>>Kt586*++-~Sio
strangers ><1D#1<m`w_9Oe=8xk}M
straw 0U8A6&>QXw6Z-Bh2pj?x
stray 5D@_R4E^g7_6-IF{{kTW
streaming 8yWxe-4@;2Ar9gm1}hIE
street ;O6%F04f6k=1oBF$n*pE
streets 6dTSr?&>Vn?$J5V8^y-x
strength 66x&V86+ST7W4$z>GRVK
strep 0_XGsAO|BG4+k08;r-kI
stress ^+Oxc+6mzJ9v|H*AsjLf
strike 4gKl-<l*}a5aId-^!Vfw
strikes E4&*7OUK&6@)f%<GuSF5
stuck )yVGkAnyAjH3JOS4)6L5
student $ovz~7C{0E6#nka4g(Mp
studio 4A#;oCjRyJ@C5`I<LlQ2
study 0uu!Q>IMt_7YGpl>K7XG
stuff 67D1EKNZUE8wU3*`3Va5
stump ?ETje3-kRK@gfc1>fqw~
stupid 9@!cB03a6}<iqCp5b4?L
stylist ?-Ty}7aSh;{oF+>?AY+q
sub 83fx37!^YQ0^JDW?C90#
subject ?Dhuf*!|iD?GN!36&vaa
subscribe ?lIE);uj?uE)w=6=Jx~d
subscribed 0rn5w3myv}_!9j2=l1{*
subscriber ;3nAi>G0(58xYzQ3>pdp
subscription #RN;s;T-=5IxP+W6A&!`
such =Ju6BCdm-|2pL2a!RP$`
suck #{SznJ1kh|qQhG8sI{-E
sue @81p9BK+FsA}HS57ajc|
sugar 6ao769Sic?3CQ&t=@1bG
suit @%qsa`uGg->;WX=*ZckS
suitcase +Q;NJ7C$Bn59UAP;?dsS
suits 3GoLW`vV>c<lhbK0O0fj
summer ?dR|;7aAx&!~rMbz~t}J
sun 6C6a&@Eq~w84J-9CmARy
sunday &-nBB`!x3u2`&=#-TVOP
sundays ;qvSS3Kkv>-WCS;_}}i|
supper 6X-15&-2a?Cj!F}F+4Ij
supplier @B`);2m$=*``-u%`Rdx~
supplies B{}6K$;tn~;o}kqNc!LS
supply _!1ob>Fnkj79iyv9o`c3
support 2n^W_`t%Ox@7E$34e`|E
supporter 4Jz;p(AfI>`UUb200|2a
suppose )A;oYA1EUM*$*Px*3RhV
supposed $IAQ{91{p33q1Dj&JpGf
sure 0_FVgHWU&#9tslJ0o&o-
surely JKW<M`tkwE@c<C&1_$o|
surgeon =GWd0?-w5W@Z32L`^VJn
surgery 8~!Nd>gWdj<_i7{00$20
surprise )laZf-4j2#&e22YzNf&#
survey =MVuB`SR@)(;^1r7vu*8
surveys ;XoC|&-B;b7#++EB_kvp
swallowed 0NnE^6c;Er77!iE!XfSR
swamped -00mL))pTt?*tm+_V(KH
swap &g9Y@4k9Wv{1QFCzU%1U
swapped {o(Hv6e{)y{PYUc%-Y%j
swear 2><```Sa!k1QYoe2>a+L
sweepstakes `}!FJ3g+DN93uA)Eg=*b
sweet )ZXy(8Uy_D2mb~m>;o42
sweetheart ?;|Vs+1c^j@c8N%5HJ|u
sweetie `X4Uy00!RD9o6^-C<71@
swelling )$-UK6dWxR%=s|J=H1V{
swim 2K4d-G6?(|{Ok1p<pc5d
swimming ^wsDD_!%`P_TnJr;nv>T
swing ;1=NwJM<U6<JvX*;^4v1
switch )e17;*U-Y~3r5#5JvB-P
switched Br6ct`|`m2_yG4M1u*>p
switching {m%RT9o`fh-sS}2-wyBP
swore 6XD|{2^=5=>em|#>gnX|
system 1|{(T-0%7S=k((D@(>LD
t (((ZmD*plW0}~7U_wfJ!
ta ;u+)R;3yF3D<K3B^8yY7
table {U-|G=o$7IFbe(z8~p<K
tables CB_Nn2=d)H5-jlS+X@pT
tablet `Ron+0}AsOBq90^@Z}T?
tablets 3+V0w8RrWF><A6@>k}OY
taco {0kY~;@IQu0}bdJA0H7Y
tacos 8~F(V;0F5=2;=Ve8w&al
tag DFg=VB;4cU?D_~K6$lY1
take F!4OzDh%M(72gTw@;DP0
taken #s(4&2HD`tE+PCbHysx(
takes ?LgBH>Espx-}Dg%>kHZ7
taking UftUT83_#*`rrHO+xXoE
talk 9oOsZ3J((q9`o`C@6GPz
talked &<61e8xJ4m?BFHX)8ygU
talking 8Wa}Z^7rEO7W~^63jzuy
talks >o3AB5CtFa&H^?2*4eYx
tampa %q;OE`{dl({3G!o7$gw_
tank +}Z9+6DJ|}1_>|t(&ysW
tap -}eRx<JSoJ2MYEr7!4;6
tape 3mfAf7xV1)>D3ST3i0vi
tasha ><|J64gmlZ`2Y0w^#=+7
taste +Q!!+5GyYh{`oe@$<yHR
tattoo CmY=o@ChjJ?Ajpn`qu3E
taught 0?hCL-slr1@eK;^-TLVE
tax -s%Mb>^KGy7E2lL^$YtI
taxi 6$K~b|Mb`E`!>=i4Jj!Q
tbh %op7k`~oH3{>wQ9-qP0Q
tcpa 3GNZ@^X&r+#^mZF2=)~F
tea )+OK;`W8Ox^y4+>`OD<L
teach `{Cd;$M7BX>n9xc;S3$(
teacher 8tcz3<mMe3<rFaG<@vMZ
teaching `3A`$-QX+P$~G(b;q?N~
team ;>q^;7bO`u>+cxT?e*C2
tech 1r`An+3_Rd$*}|M^x@3x
teenager 1`6vC7$_SY>h}!x>g>|w
teeth *9;Zf=JM1t77pF)3ndZ}
telephone 0rT%B5)SUw7!l<2|0VhK
tell *8l+H;^z!O^AQsZ*CrAO
telling I1dH<{Mq301_RJ4{2}}p
tells 2F)Sp@8RA26&vx{As7D+
telly 4Ako;5iKhJ%il4|&&bTa
temp 3=AUe%G%NE1SI7!APF82
ten *#8Rw#`qd55eWDR0qOz#
tenancy +XBNmG8Ib7%>O0W)xp!q
tenant @c83EEIb9@<>D3&(c|9Q
tenants JTdtg6z~zv_R1Ci4h-S^
tent <^9_DBP%EX1=A!Q>E#a1
term {{!h30}TfJ4FCNQ3G49p
terminal 1l{2!^w=f<+|ME2<<i*o
terminate 0^uhEEz;xCBMs%{Aukpj
terminated <O|>g&-Wk)#?4Fm%gEiy
terms <@NCq7U&WL_4XR+@$n4q
terrible +vV6U{ud%A@9i}6*~Zn?
terribly 2=fKz7yjz_G6Lk?9RK(g
test A}9#i?G^G63k&u*3iks2
texas {1WQm;3gXf7uE&n=<Mqj
texes |1{+d6B+*OEaU<&1swby
text ^7jD~@9hr?<@Y81_x<qN
texted *XA1XDFxpH8Yar$?kExp
textin $KOTOEeyZOPc-QlH$FT%
texting 2^IkX3=;V$;0F2>4&eq3
texts 4FdBb6%g<D1rPq->G|OU
thai F!BEd5(WMv9Pbzv-w6li
than ^|m1BKLjBT3G+J6tl`+^
thank 3m4n<;@S!a^#24C^C<`!
thankful ?IOb*-RaEVJ00UCEiDrx
thanks -SFiZ`2Zgu-24*I*W29j
thanksgiving ^ycgs>*5sk=MNLe_}b06
that 6X^j10s0a^_}CKz-`?Z+
thatd 4mI@_wet({-SF-O0|pun
thatll BJ3FA4+qQk@d@Gj9Z(}F
thats E$#E{Eh8oVC+_y^?h_IH
the @8JIE3iKKu_a6ZK`3n~9
their xXT<3I}`=!;2Isw5)mN+
them 84mQ-;1&cV?)~~40uS~C
then 8rSS563{M14lFL)>ha(N
therapist BMt2bCFSt*_89*Z{~j6&
therapy 9Q4IJ_U{<z0^I=b2L8hA
there Gw2@;^zHTI+P(k&@)Q0T
theres +b8_>0qy($3LNqp;rt};
thermostat ;}F{t9so4*@4p}Z>fHm_
these `5P@J`{w29<_Pcn5eX|A
they Ah_)u6+jd_;mrc(_2Jyx
theyd )dANe^7a%J=K~KD&ExXg
theyll C;Q^x*&-1E*t`%H2J+(j
theyre )#drv`0x}W_uUue;r{Oh
theyve 39Q6A?h-i^3@9-S>f6}C
thing =sV~4%^mUkJKO~W`T!CG
things )D-D1=?(nz_38Za85b54
think Rt+fIBKHjQCc*Rn`StoM
thinking 0`>L|6#@|+6zdA=2OI7V
thinks 6B{h&*w4WK=o;uDJ4P!I
thinner C?ok5%pe{Vyu(h}B-_8v
third HWe7<*$N5^AM*YQ_x&6(
thirty 1vu6b(FzpM_TTyz7ZVQI
this 3Mmg2@CMx3!}9A12_72I
tho ^c(0c{MG;8+5Z^u4)G23
those 5wy=K8!b3b?d&qy*5J?i
though ?h5h_A{Yzs7v}`_>GAjO
thought 9|HmH5<C|P{O1$z`t<_%
thoughts %qa#Y57FwxCOZWSJtz<e
thousand {rnc#-T4jf<M{eA2LuH8
thread {|eLq?ClWe4-N(E0wy07
three 3DOPv3*6K$*8K0#2NV1n
threw (&fE09wR&_{p&#MzunNv
thrilled NagzE4-)s<Bis4u_4Vs6
through (kBk*@cZ}P{3ib-H5C@v
throw 0s}Dw4gux=00hSZ4kZ^7
throwing 67(DEIN<Ca`1<+#CK(Y4
thru 65i+r`0@=M^5Pfk=F$V{
ths 1_TiN-^|?V^bq(M3JfUy
thumb E-)^)=i|xS>=)1~6DS-A
thumbs -zQVevf1j{{qWKhDi=2m
thurs 0QM5w_2lXV9{A`P4hRnw
thursday @#qui1??CE5X}PQ2=D0m
thursdays (j3nc{um$+^b9-V>Eq4V
thx ;U5R_^3(DA5ajO$Lhb<<
tick 2=})#+X*w#+S)+z>dxEP
ticked _W32s6cx|t`s?uw{2d<c
ticket <kA`VG(H<R0}2}Z;r|!t
tickets (%0$;6bK+j+S(n|>D|-b
tide 1_=EE<?kQ+`RNkt3-Ryx
tie ?-#`?+vyDU*WwoL>(~p@
tiffany ?iK3o`{w=a9S-df6b%a!
tight ;|Jz1-q0z#yWB;|A;I6{
til q|(zKJ~$}+_~a<Q+P%`q
tile $1T7r@bWI+BnTn^<IE({
tiles ;PvA=6c{V#&+{qZ<H)|h
till _R$6$NcjmDDk>1;8sg+3
time Gs-jEAsp`$`w8#i2n75g
times 11KuO0SCD0J{P=OA|Wgs
timeshare @ZDC_0npFmE-=3iN=!r#
tiny {^%VU{uKxt?$ihaHv8h-
tip ?h45~79KSs!`M99%e~pp
tips 1P=Z%=-k!bA07ZhC>jnC
tire 1Rwtl<m>SP^bgt~{P{8l
tired 5dZP-3KRPr8xr^V68H58
tires 1sw4X{NLj9qvZYgDD4Uw
title )&12d6#+aI4%Ht0;@#)t
tmrw (A3RDBRVhS(FQ}{&&<5o
to _#qq705bkE3DyrH_UG{I
toast $T8s_0wovf;La@M=D^s(
toaster 6#Cv492XW5{0aC9=IZku
today I{xqg=FAG@6x#gr4+aM%
todays EDs^$C*9iKE#TNFA@L6+
toddler _yOGb0TUkpE95Z=-Qf!x
together `W^}Q-1Gm}^ydKi0t68O
toilet =>Yc=4i60b7X=>q`swEG
toilets -}A&i7D7Jv>(f2hw8z=8
told I1uC=;mP~}@BH--2J-bB
tomato <M#>`3=1dg?(`qt<J0Kj
tomatoes ?)&W*7a=7H0QwgB=J5dH
tomorrow &H&yV{{I`*@d*^<`u^tP
tomorrows *7W)~Dkv!p@&_W&*3#_h
tone *7V^hF*`9T>IzNR-0;`Y
tonight 8{`Wg8U!5r1=0HJ0pI2g
tonite +u_bJ95@;mxcoHW$Jg1@
tony ^&#5%?d9_6JOuO#{~QMc
too 6%hLV*XH!^2J!>y3=!=F
took {=3iv9uyrU5GxPS=F{cv
tooth ApH3T@Fg4cE8_$M{P5WL
top FaixE{|_Ym-`)}U_3q!>
torn {Ur|V?H>ge`{nQQ{`2Sd
tornado 3H=((9XR6%Gz!%r2O%^+
total =DgKG00uJ%*U~lM#>VI2
totaled +t$(rFCi2w`vwuu=ilGa
touch 7swpYEky?rAnW|n`2O}O
tour KOVh6#J6GVzR^d|D!anY
tow _v$Ff{6*jm=_48H0`(Nt
towed (h1K+>OmhF?#MFR%I4S3
towels @8Z}uA|NLb=i(OE)!f+H
tower #rVZ78xJQ3_V6z1{oLx%
towing =@ITM6C)P`+3p(g0Or=t
town @8#we4;UyW9qtF$x6a$`
trace +0`HSFy-6ZATQtqH8mk2
track {rSod@*);I;pH;j*yP~B
tracked |L6e~0s;>k`Vkiz>f;yo
tracking >H+Wi+B*CT0VetS-vasl
tractor 8uJC}zVa9G{1*EI{Phd-
trade CjcPs3l#_>_z3^$3lRDe
traded CjckgCdbse2GZm@ArSc}
traffic +}HFK?Cvy7<pmE0CH4Q#
trai 81vR7CL-bxDgg1>1MvAJ
trailer 5%~l53GoaH038bP1`qBH
train Asp@Q?gkDJDi-?n9}EKn
trainer _V?@Y038DgD)bW9-{j!~
training 8x<AY`3vjxBoPhz{}=lT
trains !|&2I90n;6#?UL|!`a-%
tram 04L@c@cI%H0OAuD9rgA1
trampoline @C*DD;uH?_0`d;{@8Rpj
transfer <NfFv_#Gw<CH6?v_|NFj
transferred 00rv)2`l&r0QdI#?j!N_
trash 5Z2K}9U&d_^4&hY;K1^{
travel 1?~I%AO-*eGsY7Q+X3I<
traveling *$3S?6cH>J_w_8r<H6L%
tray ?*`-<(;YSu;n*zK<J;co
treadmill _x9s9DH$gu>f<Wi-ulkZ
treasurer ?$5?6CN@nH+3!NG&%nan
treat Gy(Ju>jw1v-}V(Q=?5DH
treated 7}PTL5C-QL2FKtD8W7(q
treatment _uAhg69@s``27+2?C1Ib
tree Bl<1p;Mn;W`UBto6CWxW
trees )8WfREILK;;P5xtz`eTA
trevor ;tnL)91PANF*xHGDJnHI
trial -psx|KS?h&+papr$Gp4H
trick 4f#yn`Yz`w8>`m>6C4a2
tried 7976<(i$S~{ni-Iy4v;F
tries &EXsRD>eTm{0rUD1_1#J
trim 1qJ>92nhBH<?aU)=m-De
trip 6AbtO+v@ni0PGpVAL0Dz
trouble 59cGxAl&onDGBu4{R15w
trousers `~TV^3JoU$%<2yc^3m1b
truck F9|2|_Yo5f4EgyK_Zs{O
trucker 3+N^V7zOeC2npL0^cw{j
trucks `vd9l|0@{h1I-ZF`0()e
true %m*LZ;0Wm~I3?W>@E9R2
truly 03Z?f2k_JPA@=+;AQTt;
trust 1jFMsH~11O@9P!K?%mx5
try ^!*YV+XM>o0v`J-7#SAp
trying `98-s{ofM(yZ$N@8vzvc
tryna 5)$R?>;dcv^b^Yg5+D``
ttyl >hRwz2r?cO&*?hG-Nw?+
tub >I&O20^TI%_aZRj<mTo1
tucson 0NfPi2_N$h5eV}36Cn>E
tues +6Ut}yz}|#;u$m<+T9)6
tuesday (+Kw!8z&442_XgV^!wBQ
tuesdays &HUa37ZEEF4+Spt*w^sG
tuition 0L%{1APDIF>mBeK6$K6Z
tulsa 5eEb70Sf2~4)5L+{sIpb
tune ?G6C}6Xf#y7zy?#4&3l2
tunnel {tFuV@dWV(2ln9*@($?<
turkey 1P1yV@e3LE^Z+OM;_C3(
turn JIy8R4+r?|59j^d{tf#~
turned (pAhk?(Pls_v0=N`Re${
turning 9^)wM6%XSSAO!IU03Z<*
turns ;MVgDJXaYU=;Rp9#PrYc
tv _xKtF=>PBI1sLE3_6{NH
twelve 5d;SN`@jPK-ud$pDfT7n
twenty _~Q!;4GjJs`s@(o^#%q7
twice McnB&7T@*)==byw1^@uu
twin <r2Rr_4F^y)dw)}!`1K1
twins <sj8Q7$7jp_xw!*(&5~*
two >L|-G1`9L$77ZZc+X3j}
txt ;V35U?!L~}GiAy`NJCLG
txtin <>v7T7ZwQs9QX(D?BLz%
txting )*S~D<l@}t0x;YaA}b>v
txts {0K4c2>;{X1RT~HMLa|q
ty 01V9^1MCvk^BM^V;`ie3
tyler @CE_i%^U(A6ZioD02384
tylers _X+h2?*;%7AQ}b*A@Bbp
type 65svx2@V4SH2C@30Sf*u
typed 3L6x~`XlD;3%U&r0QUX*
typing *VoS+6dN=P*bzO)-P6<M
tyres 6ci=g-VpK-1@zee0T3i1
u 2_p6q_UiWd00RyY0|W*1
ugh E(HYcBm?)~F#hEO9}@f<
ugly 5AXQ$4-W$$1^X`WAN1?}
um <n9#f>IMo5^$iL1_!as2
umbrella +xYzt9S{Zz`3oHj@$TvZ
un Aa+QD-u}$y3A6rt1pqMf
una 82BaU^#kYz{VCE8Btb6%
unblock 6z0kr^e{Is+yo@U#o)&C
unblocked snN<19#?TH8SPT?o~IU~
uncle #M>hSBSiu2AuR^j=IR;W
unclear <GUx@Bka%0Mk?C)BTG3V
uncles 2o3@a@AdNk2Knp$8}j!F
under ))LYc=N$11?&$ab0|W%m
undersigned 6$K9B?d1~P3Hbgq4-+8}
understand 2@((1%q#UwA>-Hb_a+b#
understanding ;syosHUsbk^#k|l^7H!t
understood 6x%h-6!!k_D)as94(=U3
undo 5ik4pG6@UfFWfX6?%L4`
unenroll ;SL_}74GueBoOW&2oe_Z
uni @8mJoA1nb8`12mm;PET}
uninstalled {tDU`{xk{s@W2b=>(}w&
union ?E?q_10VhT2pIG6@d5(^
unit 0Nd~f4HE$n5&ae30qox4
unknown &jQ9Y1};O@#?vk2>dd~(
unless Dhc=V5#{*;0s7lI4dn#*
unlimited 9_`jNA{;j&2H-Zm)Xdk#
unlist C+7_F7V!=LGxH$@9P#!j
unlisted CJF!l>H+!%|F#bT@%sG`
unlocked x(&e~B`GlK^8Gf^%goWl
unsolicited %LX?0Cf>}zMn&T4J~=cm
unstop (EZOa8YVk5+xITb#Lv>m
unsub )9W?b57NW|MKSO*GA=nJ
unsubcribe 0r(R2H`&_wAu;3}GcGF|
unsubscribe 6cq{P2on1F2hI)t_Tl>f
unsubscribed Gz{|m3mNzj`1{=G<PP}|
unsubscribing 5$*2l67dM-4;~N}0QCO-
unsuscribe ?d~_~66@gV0WRs-6(S!c
untick AQvVB?(yO42l(n477Gdk
until 8T9Q2?+pk50MjJi1=!I5
unwanted ;SdVv{s!#}2N>)p2@nVe
unwelcome =K3ts4d%(=CJ^Ex|1vBU
up *cLU@2O9+8@&57n?;rvG
update ;}FIa5BMAz7%K}O@#pvT
updates {rT`9DhvV+*zEuE)d1<+
upgrade <I5)c3LNh!A}tp5^A7|e
ups $MfRq1Sl#RB_|^9;riS8
upset 1@->%00Qy%5&H!G^a%a{
upstairs {KvmS1s_>9;O{)r)wjRa
ur CJ_Pw(-7tu()8>)_YDlR
urgent +5rLl4lDZ$|L_0)<qZA}
us @gVcv@;C?nCk*iO@*?sa
use #VNrB(ia*|-2f>F|MUdR
used EaK`G1lAP`?dk~ECjSB@
useful 2+8vNBFh2?`V0#4?g;i3
useless 63*Wy1^XP|<kd0O%huxR
uses 0pJn;7X$ed{3F@o{ulEV
using =ko#m{Rb8jIrjUw<L&kb
usually {PFY=7$!3U^2Jiv{J*BI
vacated ^57)(3jp)-5Dnb{2NVx9
vacation 0TmYm`^)pq3mx_m7ZWHj
vaccine 1{(4a`S<_?|N7(r76Sbk
vaccines 0Q)T6>H69qA~515I36n}
vacuum ^6v}#1On|43-tr(<_-w+
valid >;&Q~8aOH*(Ag^B=HANg
value 2NxvX5B1I=^%>YE7#j)c
valve 2=Uwg{rC$E;@KMK=IiPK
van +{?^FEigqX+q*li)6EId
vanish <{32L=h5EV{mb(dGAt7S
vans 8!`^^&Fl^J`{@qUA{6Q;
vape ^5pO#1>y?&=l&TC_6_jb
vegan D*O}b0n_I5{|WFEA}<On
vendor 7#Z{B5D)7M8SUWs;0XR4
venue 76jQJ2j(#O0q85f1;Wq?
verse A`;0%{U-$Z*yuF+?+5S)
very 1MBeo7BnCS4D}iF^6uQ@
vet 68`c8`{eEV1rPHU8#598
vets ;Q<%#It1$&Bn$Bm-7gXd
video @!AIy7A5}j_v#2G&I0_~
view `WoOG+wl?h`rr~C{{;Q|
viewing 6AJ?#0`2+s<Ms6JA_npK
village {Rsxv_5$buD+cTh7##~7
vin -wxj${R%AS+x9E*0qy7E
violation )VxH}N8h!-BrnM~O+Q39
violets ITHcp2=C4B7~;n#4lgPU
vip BHj=AA~Fvu_Tv-s@bvfl
visa ?jZUS<MRCg;SU-s+~5P>
visit +Zg8b;lKzRFG1=AG8P*L
visitors 1L_4L8#FEc#LY3|&(74~
visits |IGRe81*L<^9>~J*xc&$
vitamins 2MY}F?ET&y4FKW`3k@a|
voice 7zptjAxsnh)x-(j^Vz_-
voicemail -mJ|n0WwBq;n!EP!?eM-
volunteer =Q#r0%m3ivMLOX?MiwVG
volunteers `Qh;BDFG`fHwPxm<lFAt
vomiting >gw(=EH*Fg-oZlF&EMM9
vote &+XqbKNIcxA~7QR;pgzy
voted `WYSD@Hq}1<ntWw0oK9a
voter 9q$td57*%T?+5)2?;#fq
votes 1^ws>0@x4v{M#w#{@CF2
voting <tyd;?;<k=_bMCs?Az$r
w <S5-2<i7&yyaEI!3<3Jl
wait 5Y+P|JT?&h1_>zp(E0%F
waited py=QgEG|0__3<gl(97xC
waiter ^#0-o7cCk5`}rRK)Z_u<
waiting 3m(=M;{PTX0@Mlh3*^@U
waitlist A?olV{0|ow<Ie*56V>SC
wake 0|o}z`T*?$A??o-0uliz
wakes GyEjtF&6CvAp!0Q{TC7<
waking `vMf=68Oyi8X?LK{0$%#
walk >BA-OLPGRD_T3BP$q@q!
walked =PA|wA1)^A;@}+W(cb*}
walker |L_a-8371J4gBip4g>@c
walking {^8UmDH9+i+6g7!=-$!V
wall ;pE;JB_AIr{2&|B)Z60a
wallet !_~<o6$Kso@FpwE($Vb7
walter 4=FSE3-j5;67uKn2qfVf
wanna 3j-_l>jdf#<O$*%DFOuW
want {r>m}3Ki!50S(ax7$Xk=
wanted )+i104FK&0?jQ>?7Yiul
wanting 77rovAO70GCGO|_2^0S!
wants G2$iTMFhpwJ^0}a86OoP
war `tj=v5*7R)_x&8o^8ow_
ward {xIb)7yTsC`1C5!%j(Vf
wardrobe <{bP7-TVRg2KEpq1o$E4
warehouse +$u)&vewTJ<pJY5IT}Ul
warm =Mu3L{M8Ka{QC(K1?AM^
warned ^7`u%;OrIt?g;k=4d&zQ
warning B=#2e=?w4X-V*^R_670t
warnings <Iy(p{{ZkcA|>l05Fi-|
warranty {Q~vp+v5fG0sig?_67O{
was +w$KO_5Bhr^7uFa-`xku
wash ?DX&k5epIJ8U-x}=l~HF
washed ;pyWS>ntDj=H?~M&*$FF
washer %HYK{HTxg(^XDo9($mh@
washing @$%Ox3??e~#K9=t*xbj}
wasnt =NzLy=I=TCx6Uim=hMd2
wasps 9Q^?R^*%Hu0MQ}Y;M?E#
wasting =?)tJA_Vm0)f4^+6dw@!
wat *7nFF^&2P`9|cXv%)SfZ
watch 0sRy8%jW<d`}Ono5&8G}
watched ()Z*=9U~|X!{9jB#Kpj~
watching >+t9F04D|n0PqCj;_LnO
water 2KfU1*Yyqk{}l`O7VP!&
waters `%2dn(>GE8+r}=);^wZd
wave ((=qV|NkoD&>=t~=+N%N
waved <s9!A_Y5-Z;QK%J0q5-8
waving **VS=04YcQ^9f1d+_(C`
wax =o1VG<qiDu;pPeWBopQ6
way GsQam1nTcP?%nU?2L<jU
ways 7xp{I^zO>tJr>0o8W<Kt
we CH3nf>ewkG2@oIO0O0K{
wear AQtl&JS6$_3nKsr^7--w
wearing {0rg?0u&M=5ds$H-t+_U
weather <1#AcA`sKxB_7@oK1nYw
website 1Jx1!;Qb3O^8NSL=mG)^
wed 4;uRN+QI<W{}TTz2?R&?
wedding 8TIcD4)ggc=+Fh+{PP3+
weddings )a<@P`wT`D?*l2l->}lt
wednesday @8<g$H3tSD2mc%S=<e9(
weds _x=7V7x5nh;`t%u-|gPy
wee ^XI)g<0e4?;@M2v$kNx+
week 79Q;x5(yUW;RON%{txQW
weekdays `}^S|GVtRG_!=As`vLYA
weekend wd5xX?cVJEz9J4E3k^Eg
weekends !|B#5Iz2ZC-qk_S&dRpM
weekly 1o;r`>=pMO7AfTl5eN+e
weeks 5d!J~_t5<hAQkQV8vg(h
weight DG&b&^!4@R?(qQ&5A+iW
weird @jv4c=L-nd2<i?J)&n5j
welcome 5(*Fg)=@7z&g&)&<KfZ8
well 8NUnb>i_>I5$y!q9r^<m
wellness `~o81`S<VM4-w@a4G<U>
went _W=nO|0)M7*25YC&d9&9
were AP4Ux6WHb8?8Wo}3LXF&
werent 4A#;o2`e=p@!~tr(&*m!
wet ^aId44?{M|;SwVZ^6&QM
weve ;QjIZ_8JNa84VEp;{OBa
whales ))?9d<N-3z1JXyf#;^Ck
what 1?l`25)BYC`2!&T*7n{8
whatever 5)?Np?5?xR9ZcRaJ1s~R
whatevers ^zF?P0s#I04Dj|1{{;>b
whats @EZF5{U!Vc_!Jim_3q;I
whatsapp ;1<$6^eRsj&lxPyz^J>j
whatsoever =_KA3`tcyx`u8B}^5XCo
wheel 3<&-N10M?z0qzm+;Pd?S
wheelchair =<os(^8W7y83^*^>EQ$n
when -2eX>8V&gQ@e}kG@8AFL
whenever >CfgN5C$eo1q&(U&9u$r
whens $ll2m9UL-58WAwM#J1Pc
where 3cU3s1;7M5Dg_Ph<m>4D
whered wiC8ADM3sD+yFtdwY9#d
wheres -U06V#~Bz8vDgvh^z97s
whether @Cdm*APPF<(hoZ6xXQTD
which yFIoG&nP(d{_+{@^5g=_
while Cea5B(CGdVzw-j>0s{8|
whistle 3IzH#?I#oh*4ZoN-^cRO
white AtLtT`qSjv7Ua+>925o;
whitening 2NN;)1mxiF_5<Gz9~~_W
who waxkl90dz6{Wc!{-P+^e
whod @C+9A5d8!02owGY2?ZYv
whoever 4*neW?IOV#GCk4aA}<ad
whoevers B>Nom7~H)5ECs*Q5FjBg
whole _Z#*C<xw!}9ry(3%Kh#3
whom ^aJS|0u%%b`xFEF{Q3hG
whos `SZ*r?>8ko@Blc$+Vjrg
whose )Drad{zer#7Z(%w>Fe&*
why KhO#@1@`?41QX;32l@jx
wicked ^dKn#110O{{T3b_{rd~o
wide >*o6$90K_o0ptnu@$(Y@
widow 0tz1t^7!)h-}>n%D)J5o
wife 5d`=a?EU5f{V4zf0T%%p
wifes -sAxSHaac*^9~#0$KCAo
wifi 0>Typ4<ru<?aBwc;QsOa
wig _Z!jh5%vNd0vizc4gLEU
wild A^YVe?D-_@>d7hJ?(5s{
will ;`$8V(<luY;r#3l>j4E2
willful ?HmCI0^RA|2qO&-BpfIZ
willing *z5NP^AaKx-2n6Y0`mIc
win 6fXAfCKdPT{}J~hG7j+Y
wind K>7CS0owZh?ds1E@AV85
window `Stzy75(Y^(+l?u(Eb<U
windows )Mnu#w!7TRCiD_4EGr@-
windshield +~)cqBpMO{KjtA5<?K23
wine JOJwa>+s*>1PAl`APLwU
wings @X`7V3mp;$*yRM~>C^G=
wins 8Q{D$<quK@^X5tV-PFg)
winter #n-(lGgd??0RA4$?Y6kS
wipe 5bY5nH^=|kIx6e(4kZ9a
wiped 2H@Qh0~bgd_1ZS-yxG+S
wire -o?l+5+5nz^9?iN#KqCY
wisdom -TB=(AssjE%g9RB%D&~h
wise 5Gv0qD<(7J*w_ve_U+!w
wish 8uZ}y8W#5j`T*kr`xfp4
wishes ${Q0C3(d*mAxrcQGB7wD
wit Bm*hjEYZK!Ga2YGBNG)Q
with _wn}z?aTfF;3X6w1nKwK
withdraw Bn9}i_W}6_Cf5WA1pxU6
withdrawing >d-C!BntWV7z6V52ptRs
withdrawn ?b|fC1_Hj{C@<C*9U&wb
withdrew _!##O;olMU&doCA1@Qsx
withholding `|R2j`}iRm<^~G$;qK+@
within G|dzT2NUK44FCS<8xtM{
without 8ubV6><a+s-R$(<<@FIN
witness ((UFQ4)`MX{OK(0>e$@U
wits 8tx6~0{iM75bE*s3K04e
woke 3HI{!+yV>?0OuI}2<rFi
woman 3(58tC>red@eB^o0SOHY
won ;u7Qz{Ujpb=_VKW_~jAi
wonder `sxx4799@=-|6(_<=xWi
wonderful 3jO%}>;3To7$Wi>2oMbp
wont JR=s+>jECu>Bb%q{Nd2v
wood H3<^j1snq;`}Ony^A!mV
word H^~s@A2Z`XBk0rr01)vY
words 4E)e19RLIC=<@~3-@(c0
wore )*1i%ALZZR8ZO}uCNu>o
work (>Ln>4fp#D6%Y{|>-Zto
worked )HmE53B(E1>qQSk1P&SV
working _}uOJ5E>RR0kZ(O-SFW8
works >k}m9<O2x`?F|YD@C^s*
world {NwNu_8=A+`R)$s0o>X6
worn GVUty3j^8nD+=K-91##V
worried {2S&02n7E081xGe0S)H_
worries =giMZS2t!C$H-O1y}81^
worry 6Yu=_86g!B`n4U~^athU
worrying _3qgyH#r>+4ct1><<{NO
worse &@Be&+5^@7KSI$pEIB3^
worst 1JT;~;Q1Odx9|kX>FNCM
worth @8|OM?hpY7|M&F<3<~%V
would 21DKh$ny&t?8O4?84~UR
wouldnt *5>mo3OEz=;>a-K(#XTo
wouldve <L=iI#s(b&+6^TA=*8*h
wound 3jF}*^7Q{C_z~p-1{?|q
wow B>?m_K)J5T1@ze`B0=^q
wrap 3L*>%-QMo-4D|dJ6AuUx
wreath EB_Ac0u1&R2L<IN{|x*F
wreck <PXkB79u>}<mE#E)y>zx
wrist _!YZD-N*;j4HWPR1PcuV
write ;06Ta<s1zj3>GH&`2-dA
writing 6a)AS{uuox(-aL34iWb3
written 4J-8$2j~Lu3D)=uAO!LZ
wrong E%OEK4)_QT8S~u=4e{AP
wrote 9`wvQ3lJ9Z0{SfE+t&#r
x <R%9k{RafvC?X>O9{Bzh
y xC8>-783Xi5G4xu+z$lr
ya `t<<iA_58-FZ>ew;1~K7
yaar _uLfSCGG+r9}n%)_v`2I
yall 1@r~)2=E&C8SyFL-SX@s
yard %NzCj>L3#0B-aWn;RgKD
ye {~`Au=;r_M_WBU<{NU>d
yea )#>i=*$Xx;2?Z(P=+*Vn
yeah @&gFx;06;5BqiqC1^6lr
year ?B@LxMJfsy4nHCJ!3Oy4
years <nlep&idL93@F+xE<hX_
yell 5D6It`5*WV?brew1NZOb
yellow {|?|D^!*VD8t?rI5ApE$
yep (fiEq*ghTy{M|nO;?3O0
yer %^?-%2L{;b95ekpClM$K
yes #QXH|FGTkrNgV?B=<)aZ
yesterday F6$-S`|0)y0Qcbn<?|Z>
yet 6wSCL6bm;Y%ex%V^4-<?
yo -Ywfo_y6zp3>*aE3@!om
yoga `~LI>5&{g~5DFIX?(gOQ
you 5&-=T>I(h^{`&*&687#2
youd D7)P#HTMt$?(h$@?B>1z
youll BI*a!E;Rlx1qUG7)#Kjz
young 3=Q-U2;%So*bD&~?DOUf
youngest 7uzD`0{q+s9TdU?{xdBa
your 03hi1{QLG41rqQ0`zQz%
youre ^%W`F-tF-K!wBORHUk>o
yours H1P8g;Qks{x!=zQ0PzFR
yourself {^8FtA2Bl{>g7GzzqZ-d
yourselves -3e0i^0B|M+%f_}RaH#S
yous (%1+66#5C}`}zIh6AB9$
youse _bm?#AoBm+@!389%;X2X
youth {T=)J`_vTQ&*uRzE(!Ab
youve CF>XP5e4G}{uBHD03s+d
yr 6!{eCBMtHN0^$N0{2mzO
yrs 2Hz#p0rm1C4kW_%9vK-g
yup *!J)42r3y61qB!J@8a;?
zelle =J?k#6de@>;Rqq}-Ob?X
zero %oruz$JY7%M=sh%G!!!k
zip {|6E99o63KEgc0cBk>e2
zone D&XQF{OKGC%H1Z>3iIID
zoo xZmd_C>;v#1lS@W$i>Rd
zoom +8gfS^As8O01OT#>eU3<
🔕 )%Pq4%-p{6<~G$GKRP%4
🚫 `uP6tCJ^uc90LmcAMgzd
"""

WEIGHTS: Final = """
-29 > stopped
-24 ending questions
-21 .+yes
-20 question
-19 bring did email emails meeting offer them
-18 .+is haha ignore maybe which
-17 DOING allowed deal hold is+MY missed pin says unblocked
-16 =bias address ants anybody bangs best came dad fell filter killed leave mind resume spam
-16 took
-15 calls cancel code early everything gentle leaving list olives spelling that whatsapp
-14 ,+is THIRD a+EVENT add always anyone anytime authorize calling complaints curious directory
-14 doorman finally granted hes instead open or password pretending refund same saying sitting
-14 slip somebodys they yours
-13 ,+its .+which THIRD+to able back be+there bit boot disconnected dream extra fees from+> goat
-13 great grow hair howd its keeps killing late left lived looks message neighbor objection
-13 outside rely say scared song surprise till toilets unlimited until upstairs voicemail wont
-13 yet
-12 .+ok .+who BODY afternoon ahead apologies charged corner depends doors five free group idiot
-12 min night now+> often opted or+NEG page pigeons quitting really rejoin sad saw sign slot
-12 start tbh tenancy those tmrw too worries yes+> yourself
-11 .+com .+example 4b BEFORE+than DAY+> DOESNT+ALONE DONT+take EVENT+> MY+old YOU+get accepted
-11 anywhere at ate banks breathe by cant cases christening com complain copy custody death
-11 disgusting dont+take down dr everyone example example+. expired fast fee forgot full half he
-11 home leave+it locked more+than mostly nan nobody party past person+> personality pineapple
-11 playing release report rewards scam shell sound terminated than turned two unlisted whenever
-10 ,+WANT ,+can .+. .+> I+read NEG+LOSE a+meeting bags ballot basically better blank broken
-10 committee couldnt date dolores drew driving employer endless ends everywhere friday guests
-10 guys heat hmm kind leaking letting lol meeting+, mine+> neighbors nothing+> order photo
-10 questioned quilt rash recognise reinstate restart reverse ringing roads round seen slept
-10 soup speech staying stopping text+> thats theyre theyve threw til treasurer ty unit use
-10 walked wasnt weekends whats whered wouldnt youd your+KINDS
-9 ,+it .+1 0+> 1st 2 6pm ?+I BEFORE+over EVENT+, GET+it HAHA STOP+by address+BEFORE alarm
-9 alright app aunt back+on batterys below blower bookings boring bringing call catalogs chilli
-9 clean cost cracked crypto decided deposit did+YOU disregard does does+MY dogs dont+BEFORE
-9 ended error everybody evidence far favourite fever fighting figured film first floor for+now
-9 goldfish grandpa hiring hours i+read in+here insurance internet interpreter it knows
-9 landline lately laugh learning left+my mailed main making mines miracle miss missing
-9 my+ENDED neighbour nose notice partner played putting raccoons raining ran restore
-9 resubscribe rude running saturday sends single slow some speaking stars swimming taste ten
-9 tip voting waiting wee well whales who+GAVE who+gave whose will worrying your+MESSAGE zoo
-8 ,+ill ,+thanks .+DAY .+REMOVED .+can .+does .+idk .+start .+the .+they .+will .+your 20th
-8 AGAIN+. AGAIN+TAKE BEFORE+DAY BEFORE+says DAY+is DOESNT+KEYWORD GAVE+this HATE HEY+> MESSAGE
-8 MY+soup NEG+ALONE OTHER+VOC SEND+MY TAKE+on THIRD+REPLIED about+MY about+this adjuster
-8 adults alert amount and+NOBODY and+nobody annual assistant backs badge beautiful bed blowing
-8 boxes cafe candidates caps charity com+> continue cops course customers cut+BEFORE disliked
-8 documents dropped ear engine episode ever+TAKE everyones except fixed former four fringe fyi
-8 get+this gorgeous grabbed half+FROM hate hiccups hung hurry hurt interview iron is+the it+,
-8 it+with its+a kicked kissed knocking leaves lifesaver liked losing luck mailing mans metal
-8 meter mid mile mins mower mulch mum my my+LIST my+old nearly neighbours nobodys non nonstop
-8 on+MY on+THESE on+these otp over+BEFORE parrot paying piano pic pick potluck powers premium
-8 pressed profile puts raw reach replace reset ridiculous robot+DOESNT robot+NEG rosa safe
-8 salad sang scooter seats selling settlement shit should showing signs size snore someones
-8 spicy stone stupid summer thank the thru tour traffic trash trial ttyl twin twins unlocked
-8 unstop waters wave way+> weddings weird went werent whether winter wiped wisdom wrong wrote
-8 your+list
-7 , ,+FEEL ,+THIRD ,+WISH ,+do ,+glad ,+half ,+thank ,+youre .+TEXT .+address .+am .+in .+need
-7 .+that .+theyre .+whos 5th ?+SUBJECT AGAIN+take BADMSG+by BEFORE+deals BEFORE+questions
-7 CONSENT+to DOESNT+BADMSG DOESNT+END DOESNT+LOSE DOESNT+take DOESNT+turn DONT+ALONE DONT+TAKE
-7 END+off FROM+TIME HAHA+> I+STOP LIST+DONT LIST+again LIST+dont MESSAGES+again MY+PLURALS
-7 NEG+free NEGATIVE+i OTHER+> OTHER+MENDED REMOVED+from STOP+DOING SUBJECT+cut SUBJECT+had
-7 TAIL+in TEXT+, THINGS+NEG THIRD+SENDING THREAT+BADMSG THREAT+be VOC+PHONE VOC+as VOC+do
-7 a+pin active ad advice again+. any+time application attached aw aye bag band banned barely
-7 behind bell biscuits boss bounced broke brought buyers c can+SUBJECT car+> chairs cheese
-7 chest clerk coat confirmed copy+MY cough cutting dance dead decaf delivered did+MY did+VOC
-7 didnt diet do+SUBJECT done+> dont+TAKE driveway ease east eaten emailed emphasized ends+in
-7 ever+take exams eye felt fight fingers fix+the flyer garage gate go+ahead grey grill guard
-7 had happy heard horses ideas idk ill ill+be inhaler insured is+FROM isnt it+says it+to
-7 karaoke know+> landlord last+SENDING leaks learned lenses letter level lid lights lilies
-7 logo love+THESE love+these matter me+in meant med medium mixed mom mondays more+questions
-7 mornings mums newborn no+I no+SUBJECT no+i normal offence old older one+END oops opened
-7 packed payment penicillin perfect pets pin+> points portal pounds pray quick quoted rains
-7 ramp ray received repeat resend right row salmon salt same+BEFORE security seem senior shes
-7 show showed signal sing smell snacks snapped soaked social soul spots stays stomping such
-7 suck tea tenant thanks the+CALL them+BEFORE think to+LOSE to+REMOVE to+say told took+TAIL
-7 took+VOC towels traveling un+ALONE un+ENDED un+KEYWORD unblocked+VOC undo update useless van
-7 voice waited wallet was wet whens who whole whos+MY with+BEFORE without won wonder yet+>
-7 yoga your+message youre+MY
-6 ,+I ,+did ,+go ,+thats ,+you .+REPLY .+anybody .+are .+cant .+curious .+end .+ends .+from
-6 .+haha .+left .+questioned .+sign .+stopped .+stopping .+sure .+undo .+whats .+when 0+is
-6 0+min 3b 9am ASKED+> ASKED+him BADMSG+TAIL BEFORE+but BEFORE+down BEFORE+or BEFORE+year
-6 DAY+, DAY+min DITCH+SUBJECT DITCH+it DOESNT+REMOVE DOESNT+UNSUB DOESNT+stop DOESNT+think
-6 DOESNT+unsubscribe DONT+BEFORE DONT+ENDED DONT+LOSE END+FROM ENDED+DOING GAVE+it GET+YOU
-6 GET+the GET+this I+stop I+think KEYWORD+DOING ME+in MY+OTHER MY+alerts MY+doorman
-6 MY+landline MY+main MY+mates NEG+BADMSG NEG+DOING NEG+END NEG+REMOVE NEG+stop NEG+take
-6 NEG+turn REMOVE+the SENDING+my STOP+and STOP+counting SUBJECT+GAVE SUBJECT+WISH SUBJECT+gave
-6 SUBJECT+left THESE+PLURALS THINGS THIRD+said THREAT+over TIME UNSUB+? VOC+by VOC+get
-6 WANT+more WHO+and WISH+more a+LIST a+day adding alive all+BEFORE amen and+SUBJECT and+fix
-6 ankle apartment apple around at+a auto bothering bread brilliant brisket bury butt bye+bye
-6 can can+MY canvassing cards carried cats chapter chat choir church clasp clue come consult
-6 crack creep cut+off dare+ALONE dare+ENDED dare+KEYWORD dark december deleted did+you dispute
-6 do+YOU doorbell dose drop+it dropping ducking e earlier easier easiest elevator em executor
-6 failed falling fan fault feel fellowship fix+MY for+ME for+TAIL forgive fri fridays front
-6 fuss game get+MY girls goats god good+with grand green growing guest halfway hamster hasnt
-6 hated hoa honestly humming hymn i+had id+NEG illegal im+over in+my in+ur in+your inches
-6 inside inspector insulin invoice is+MENDED is+that is+this jo just+BEFORE kebab
-6 keeps+SENDING kyle lads last+KINDS last+MESSAGE last+REPLY last+TEXT leads leaf leaving+VOC
-6 lenders liam lil limping listing living lots mad many+texts marathon mates max messages milk
-6 minute more+messages mouth my+ALONE my+KEYWORD my+WHO my+mates my+soup noise numbness
-6 off+TIME off+that offer+> online only+SUBJECT only+if only+the opted+BEFORE out+of over
-6 pages papers paragraph parish permit play player po poem police popping posted presidents
-6 pressure puppies put put+it queen questioned+> questions+. quit+on read+every reception
-6 removing represent rn salesman saved scan screen sent settle shoes short should+I
-6 should+SUBJECT should+i slots smoking sneezed snowed so+SUBJECT songs sorry squeezing stairs
-6 statement still+TAKE stomach stop+TAIL stop+by street streets stylist sure swamped swap
-6 teacher telly texts+BEFORE texts+ME texts+TAIL texts+me thats+MY thats+NEG the+doorman
-6 the+roof the+text there+a these+PLURALS theyll thursday tight to+MY to+the to+use
-6 took+BEFORE trees tried trip un+BADMSG un+NEG un+STOP un+stop unblocked+SUBJECT
-6 unblocked+YOU unknown unsubscribe+? using usually visitors voted wahala walking want+to
-6 washer waving we+WANT we+WISH weeks whos working worry y yea yeah yep yes you+GAVE you+cant
-6 your+BEFORE your+THINGS youre+welcome yourself+>
-5 %+BADMSG %+KEYWORD ,+ASKED ,+REPLIED ,+REPLY ,+SUBJECT ,+YOU ,+make ,+more ,+one ,+shes
-5 ,+well ,+were .+DEAR .+LIST .+WANT .+a .+add .+all .+ants .+car .+confirmed .+disliked
-5 .+fine .+it .+leaving .+opt .+results .+resume .+subscribe .+tell .+turned .+yeah 14th 2nd
-5 ?+NEGATIVE ?+i ?+no ALONE+by ALONE+selling BADMSG+selling BEFORE+PLURALS BEFORE+back
-5 BEFORE+bangs BEFORE+blush BEFORE+complaints BEFORE+does BEFORE+he BEFORE+numbers
-5 BEFORE+objection BEFORE+pineapple BEFORE+resume BEFORE+since BEFORE+tell BEFORE+two
-5 BEFORE+wasnt BLOCK+FROM CALL+ME CALL+TAIL CALL+me DAY+? DITCH+be DITCH+you DOESNT+0
-5 DOESNT+BEFORE DOESNT+DAY DOESNT+ENDED DOESNT+TAKE DOESNT+YOU DOESNT+let DOESNT+mind
-5 DOESNT+remove DOESNT+you DONT+DITCH DONT+KEYWORD DONT+stop END+VOC END+last ENDED+by
-5 ENDED+please ENDED+selling FROM+again FROM+of FROM+to FROM+us GAVE+BEFORE GET+SUBJECT
-5 GET+every GET+out HAHA+ENDED HAHA+KEYWORD HAHA+stop I+NEGATIVE I+PULL I+REPLY I+VOC I+had
-5 I+let I+no I+sign KEYWORD+by KEYWORD+please KEYWORD+selling KINDS+since LIST+DOESNT LIST+HEY
-5 LIST+and LIST+back LIST+for LIST+is LOSE+FROM LOSE+last ME+blush MENDED+REMOVE MENDED+to
-5 MESSAGE+> MESSAGES+AGAIN MESSAGES+back MY+THIRD MY+former MY+insurance MY+manager MY+new
-5 MY+reminders MY+second MY+text MY+year NEG+HAHA NEG+and NEG+complaints NEG+ignoring NEG+mind
-5 NEG+objection NEG+one NEG+pineapple NEG+questions NEG+remove NEG+way NEGATIVE+I
-5 NEGATIVE+SUBJECT NEGATIVE+complaints NEGATIVE+objection NEGATIVE+pineapple NEGATIVE+way
-5 NOT+0 NOT+> NOT+TIME NOT+VOC OTHER+on REMOVED+BEFORE REPLY+BEFORE SENDING+PLURALS
-5 SENDING+them STOP+TAIL STOP+on STOP+selling SUBJECT+FROM SUBJECT+STOP SUBJECT+actually
-5 SUBJECT+forgot SUBJECT+lose SUBJECT+were TAIL+blush TEXT+PLURALS TEXT+TIME TEXT+with
-5 THESE+KINDS THESE+coming THINGS+> THIRD+about THREAT+HEY THREAT+in TIME+> TIME+DAY VOC+add
-5 VOC+blush VOC+list VOC+that VOC+your WANT+MENDED WANT+my WISH+a YOU+FROM a+DAY a+KINDS
-5 a+TEXT a+christening a+lot a+real a+robot a+week about+the access accordion actually age
-5 allergic allergic+> alone+THREAT alone+im already already+GAVE an and+NEGATIVE and+REPLIED
-5 and+SEND and+no and+put anybody+else anytime+> argument arm arms as+executor bad badly
-5 bakery ban bangs+. basket bass be+sad before before+MY bench bishop black blankets blue
-5 blush blush+> bond brain bride bring+MY btw bug+> bugs bulletin cable cactus cameras can+be
-5 can+the cancel+> cancelled carer case+> cash changing charges checkup chill christening+.
-5 claiming colleague collection coming+, concert council couple covid crew crib cried crisps
-5 crutches cuts cycle dana dancing day+> dead+. deal+> debit decline+MY decline+the deed
-5 degree delete+MY did+> did+the didnt+BEFORE different directly dishwasher disliked+> dizzy
-5 do+DAY do+you does+BEFORE dont+ALONE dont+LOSE dont+let down+for drawing drops eggs eighty
-5 embarrassed ended+up enter estate everything+> everywhere+. exchange excuse extended fear
-5 fellas fence fewer fifty final fit flooded for+DAY for+your found+MY geese get+on get+the
-5 girl+> glitter gluten goal going+> got grade grandkids grandma grans gravel guy half+of
-5 happy+to hates heater heels held help him+to host houses hundred hungover i+PULL i+VOC
-5 i+think ignore+MY im+HEY im+in in+heels info is+LIST is+MESSAGES is+there it+NEG it+this
-5 itself jam jumper keep+me keeps+MENDED keys kid kills kiss kitten knees lake last+msg leak
-5 leave+my leaving+BEFORE leaving+now lecture leg legs let+BEFORE light lines list+> list+for
-5 list+please lock locker lol+> long+as lot lou lou+> loved m maiden manager+> match me+blush
-5 meat medicaid metformin mic might minutes mould my+UNSUB my+former my+new my+unsubscribe
-5 names neck needs neither next+ENDED next+EVENT next+NEG no+complaints no+objection
-5 no+pineapple no+way not+0 noticed notification numbers nursery object off+at on+your one+NEG
-5 onions opening opinion opted+ME opted+TAIL opted+VOC or+DOESNT or+TAKE or+leave owing pad
-5 pain park parked parking pass pause peanuts permission+to personally pick+BEFORE pings
-5 plenty+> porch potato power presents problem properly put+BEFORE quarter question+? quid
-5 rays read+BEFORE receipt refuses regards reminders+by remote removed+, resume+MY review
-5 revoked riddance rights road rota rubbish rules said sam sandwich sat saturdays sauce says+I
-5 says+i scissors scream screenshots see+YOU sent+MY shed sides since+I since+i sisters sits
-5 smashed smells so+I sold something sometimes son spanish spider start+> stayed still stop+>
-5 stop+selling supplies talk tap tell+THIRD tell+him tells text texts+VOC texts+again
-5 that+list thats+the the+BADMSG the+OTHER the+church the+end the+manager the+second then
-5 thermostat these+KINDS theyd theyre+back thinner this+WHO though thought thousand tick tie
-5 tile tiles to+> to+ALONE to+TAKE to+WANT to+remove to+stop toast together told+BEFORE
-5 told+VOC tomorrows tonight tonite too+many tooth track treat trust tummy tummy+TEXT
-5 tummy+bug typing u+get unblock venue very was+VOC was+my washing wasnt+BEFORE wasnt+ME
-5 wasnt+TAIL wasnt+VOC wasnt+me wat watched week welcome welcome+to whos+BEFORE whos+this
-5 wifes wild wins wire with+that withholding witness woke words wreck you+guys your+TEXT
-5 youre+the
-4 "+and %+ENDED ,+MESSAGE ,+SEND ,+how ,+lets ,+took .+0 .+2 .+MESSAGES .+best .+cheers .+come
-4 .+depends .+didnt .+emphasized .+facebook .+fewer .+her .+hmm .+howd .+ignore .+liked .+love
-4 .+loved .+maybe .+more .+name .+never .+none .+perfect .+quitting .+removed .+scammers
-4 .+some .+theres .+very .+well .+whose .+write .+y .+ye .+yep .+yours 0+? 0+NEG 0+NOT 0+not
-4 2+> 31st 4pm 7am 8th 9th ?+LIST ?+YOU ?+ill ?+its ?+you AGAIN+TIME ALONE+at ALONE+to
-4 ASKED+THIRD BADMSG+ME BADMSG+for BADMSG+me BEFORE+BLOCK BEFORE+BODY BEFORE+DOING BEFORE+all
-4 BEFORE+ants BEFORE+autocorrected BEFORE+bleach BEFORE+blocked BEFORE+god BEFORE+has BEFORE+i
-4 BEFORE+internet BEFORE+key BEFORE+leave BEFORE+let BEFORE+nothing BEFORE+problem
-4 BEFORE+right BEFORE+something BEFORE+that BEFORE+there BEFORE+tmrw BEFORE+today BEFORE+way
-4 BEFORE+will BODY+. BODY+BEFORE BODY+MENDED BODY+please CALL+autocorrected CALL+in DAY+FROM
-4 DAY+for DAY+person DAY+so DAY+years DITCH+, DITCH+off DITCH+we DOESNT+STOP DOESNT+clicking
-4 DOESNT+dream DOESNT+like DOESNT+make DOESNT+now DOESNT+remember DOESNT+spam DOING+>
-4 DOING+about DONT+ASKED DONT+GAVE DONT+NEG DONT+REPLIED DONT+STOP DONT+mind DONT+remember
-4 DONT+sell DONT+think END END+0 END+BEFORE END+DAY END+of ENDED+and ENDED+at ENDED+my
-4 ENDED+of ENDED+worrying EVENT+BADMSG FEEL+for FROM+AGAIN FROM+ME FROM+NEG FROM+OTHER
-4 FROM+and FROM+course FROM+last FROM+when GAVE+FROM GAVE+MY GAVE+to GET+BADMSG GET+outta
-4 GET+texts GET+your HAHA+BADMSG HEY+YOU HEY+its HEY+you I+ASKED I+MESSAGE I+SENDING I+WISH
-4 I+actually I+agree I+cannot I+keep I+lose I+rely I+supposed I+text I+told I+voted KEYWORD
-4 KEYWORD+TAIL KEYWORD+and KEYWORD+at KEYWORD+my KEYWORD+of KEYWORD+worrying KINDS+BADMSG
-4 KINDS+now LIST+AGAIN LIST+HAHA LIST+LIST LIST+PLURALS LIST+from LIST+with LOSE+it LOSE+off
-4 LOSE+that ME+all ME+here ME+something MENDED+about MENDED+add MENDED+on MENDED+resume
-4 MESSAGE+BADMSG MESSAGE+PLURALS MESSAGE+now MESSAGES+and MESSAGES+me MY+0 MY+ants MY+are
-4 MY+blue MY+deals MY+deposit MY+emails MY+end MY+friday MY+heat MY+iron MY+job MY+landlord
-4 MY+numbers MY+offer MY+opt MY+party MY+stuff MY+tenancy NEG+ASKED NEG+DITCH NEG+a NEG+bangs
-4 NEG+clicking NEG+deals NEG+do NEG+from NEG+let NEG+lol NEG+make NEG+my NEG+problem
-4 NEG+really NEG+remember NEG+rush NEG+selling NEG+thanks NEG+think NEG+worrying
-4 NEGATIVE+bangs NEGATIVE+deals NEGATIVE+nothing NEGATIVE+problem NEGATIVE+thanks NOBODY+.
-4 NOT+BADMSG NOT+BEFORE NOT+DAY NOT+END NOT+LOSE NOT+REMOVE NOT+clicking NOT+from NOT+now
-4 NOT+remove NOT+spam NOT+take NOT+yours NUMBER+I OTHER+please PHONE+ME PHONE+TAIL
-4 PHONE+autocorrected PHONE+in PHONE+me PHONE+not PLURALS+since PULL PULL+, RECEIVE+BEFORE
-4 RECEIVE+NEGATIVE RECEIVE+no REMOVE+FROM REMOVE+from REMOVE+last REMOVED+VOC REPLIED+THIRD
-4 REPLIED+to REPLY+VOC REPLY+all REPLY+is REPLY+now REPLY+rosa REPLY+to REVOKE+MY REVOKE+my
-4 SEND SEND+THESE SENDING+HEY SENDING+YOU SENDING+again SENDING+please SENDING+stop
-4 SENDING+with SENDING+you STOP+me STOP+to STOP+worrying SUBJECT+LOSE SUBJECT+PULL
-4 SUBJECT+agree SUBJECT+always SUBJECT+cannot SUBJECT+cant SUBJECT+guys SUBJECT+heard
-4 SUBJECT+its SUBJECT+let SUBJECT+off SUBJECT+rely SUBJECT+saw SUBJECT+sign SUBJECT+stopped
-4 SUBJECT+supposed SUBJECT+this SUBJECT+thought SUBJECT+voted SUBJECT+wrote TAIL+all TAIL+here
-4 TAIL+something TAKE+. TAKE+LIST TAKE+THESE TAKE+down TAKE+em TAKE+outta TAKE+your
-4 TEXT+BADMSG TEXT+THESE TEXT+now THESE+THINGS THESE+ants THESE+reminders THINGS+DOESNT
-4 THINGS+are THIRD+FROM THIRD+WANT THIRD+WHO THIRD+from THREAT+NEGATIVE THREAT+REPLY THREAT+no
-4 THREAT+okay THREAT+told TIME+0 TIME+OTHER TIME+YOU TIME+a TIME+hes TIME+we TIME+will
-4 UNSUB+MENDED UNSUB+please UNSUBBED+> UNSUBBED+FROM UNSUBBED+from VOC+CALL VOC+DEAR VOC+DONT
-4 VOC+cant VOC+guys VOC+one VOC+phone VOC+resume VOC+right VOC+were WANT+those WHO+ASKED
-4 WHO+NEG WHO+i WHO+over WISH+MENDED WISH+those WRONG+about YOU+END YOU+MY YOU+cant YOU+guys
-4 YOU+this YOU+were a+NUMBER a+VOC a+charity a+girl a+lifesaver a+month a+number a+personality
-4 a+rematch a+surprise able+to about+BEFORE about+SUBJECT about+YOU about+you accidentally
-4 acct adverts again again+TIME against+BEFORE alarms all allowed+BEFORE alone amy and+REPLY
-4 and+then anniversary annoying answering antibiotic apologies+for apologise applied
-4 are+BEFORE arrest asleep at+the auction authorize+VOC autocorrected awesome baby back+in
-4 barbecue base be+LIST be+MESSAGES be+able be+texting bigger billed bites bleach blender
-4 bless+VOC bless+YOU blew block+FROM blocked+YOU boss+> bot bottle bottom brand break+FROM
-4 break+from breaker broken+> brown bug bumper bunch busy but+SUBJECT butter by+mistake
-4 call+BEFORE call+ME call+TAIL call+VOC call+me came+BEFORE camera can+I can+we can+you
-4 can+your cancel+VOC cast catch caught changed+, charge charged+BEFORE charged+ME
-4 charged+TAIL charged+VOC charged+me charger cheese+, chess chill+w chips cleaning clicking
-4 clicking+BEFORE clown color coming+> company+is confirmation confirmed+. contact contact+MY
-4 contacts continue+SENDING conversation copay counting courier court court+OTHER cow
-4 curious+how cut cut+FROM dad+and damage database daughter day+FROM daycare daylight
-4 dead+BADMSG dead+END dead+ENDED dead+KEYWORD dead+end deals+, decide delayed deliveries dent
-4 dept dessert diapers did+SUBJECT didnt+ALONE didnt+ENDED didnt+GET didnt+KEYWORD didnt+UNSUB
-4 didnt+authorize didnt+unsubscribe die directions dishes do+0 do+> do+WHO do+business doc
-4 does+the doesnt donations dont+AGAIN dont+DITCH dont+ever dont+remember dont+sell dont+think
-4 down+MY dr+. drama dream+FROM dream+of drinking drop drop+BEFORE drop+FROM drop+off duck
-4 dumb dumpster earliest early+> easy eight election electrician emphasized+> emptied end+FROM
-4 end+of ended+> enjoy enough+for entire envelope everyone+else executor+> exercises extension
-4 facial fees+BEFORE feet fell+BEFORE fell+FROM fell+off field fine+> finished+BEFORE
-4 finished+VOC firm first+> flatmate flood floors flowers for+0 for+BEFORE for+EVENT for+fun
-4 for+the forms forty forty+BEFORE forty+more found+BEFORE four+times frank free+THINGS
-4 free+pizza friendly from from+NEG frozen fyi+> garlic gel generic get get+out get+outta
-4 getting+texts getting+the ghosted go+for go+through gone+BEFORE goose got+NEG gps grab
-4 grandads haha+> haircut hallelujah handle has+sold he+BEFORE headache heaters heatings
-4 helped helping here+BEFORE here+and hi highway his his+EVENT history holding home+> homework
-4 hose how+much how+my howd+SUBJECT howd+VOC howd+YOU hurting husband+. i+LOSE i+MESSAGE
-4 i+REPLY i+SENDING i+actually i+agree i+cannot i+got i+left i+let i+rely i+sign i+supposed
-4 i+voted if+its ignoring+MY im+okay im+told in+a informed insist into is+SENDING is+THIRD
-4 is+fine is+out is+ridiculous is+texting isnt+for it+HEY it+THREAT it+all it+anymore it+there
-4 it+was itching itchy ive+ASKED ive+NEG jacket just+found k kayak keep+ME keep+TAIL
-4 keep+THESE keep+VOC keep+em keep+mine keeps+LIST keeps+MESSAGES keeps+TEXT king knee know+.
-4 l lad last+ALONE last+BADMSG last+ENDED last+KEYWORD last+NEG last+OTHER last+STOP last+stop
-4 laws lawyer+BEFORE lead learn leave+> leaving+MY left+> legally lent like+to liked+> line+>
-4 list+, list+. list+FROM list+MENDED list+of lmk location locked+FROM locked+out loft
-4 logged+BEFORE logged+ME logged+TAIL logged+VOC logged+me longer+need love+MY many+MESSAGES
-4 many+SENDING marks marriage mask maternity mayo me+LIST me+every me+something mechanic meet
-4 memphis men message+. messages+but mice miss+your mods mold monitored more+LIST most
-4 mostly+> msg+, mud museum my+MESSAGES my+landline my+opt my+permission my+whole nail near
-4 need+BEFORE need+THIRD negative nervous nest never+BADMSG never+REPLIED newspaper
-4 next+BEFORE ngl nine+> nite no+bangs no+deals no+nothing no+problem no+thanks nobody+>
-4 none+. noodles not+BADMSG not+DAY not+END not+LOSE not+REMOVE not+clicking not+now
-4 not+remove not+spam not+take not+yours now+I now+SUBJECT nowhere of+LIST of+ME of+TAIL
-4 of+WHO of+course of+my of+us off+AGAIN off+last okay okay+with omg+BADMSG omg+ENDED
-4 omg+KEYWORD omg+NEG omg+stop on on+AGAIN on+again on+its on+there one+ending only+MY
-4 only+TIME open+on opinions opted+me options or+BEFORE or+NEGATIVE or+no or+only or+quit
-4 orange ordered others out+here outfit over+DAY over+KINDS over+MESSAGE over+REPLY over+a
-4 over+text overtime owe+BEFORE owe+VOC package pan pancake pantry paper+THINGS parents
-4 participate parts past+MY patch peeling penalty personality+> phone+autocorrected photos
-4 pick+up picked picks pink places plant plate please+> please+CALL please+add please+resume
-4 pls+> pond popped posted+by pouring pregnant price problem+> proud pub pulling pumpkin push
-4 queue quiet quiet+> quits quits+> race raised rang rates read+it receive+BEFORE
-4 receive+NEGATIVE receive+no recital refuse+to registered rely+on rematch removed+FROM
-4 removed+from renewal rents reply+ENDED reply+KEYWORD reply+to reschedule resume+BEFORE
-4 resume+LIST resume+MESSAGES resume+SENDING retainer reunion reward ridiculous+> right+>
-4 right+VOC rmove room row+f said+THIRD sale sale+> saw+BEFORE scammers score secretary sell
-4 sell+MY sell+my semester send+MY sent+BEFORE sharp shaved shipped shove shut+up si side
-4 sign+VOC since+SUBJECT single+BEFORE sitting+in skin sleep slugs so+i so+im sofa+> sold+FROM
-4 sold+out somehow soon spain squeeze step+> steps still+FROM still+get still+in stolen
-4 stop+to stopped+> stops sub subscribe+to suitcase sunscreen surprise+. survey swallowed
-4 swing swore talks tell+your tent terrible texas text+BEFORE text+is text+now texts+AGAIN
-4 texts+MY texts+STOP texts+and texts+back than+0 than+DAY than+VOC thanks+> thanksgiving
-4 that+BADMSG that+ENDED that+KEYWORD that+NEG thats+DOESNT thats+NOT thats+a thats+not
-4 the+END the+PHONE the+THINGS the+blue the+emails the+husband the+other the+phone the+tenancy
-4 them+to there+> theres+a these+ants these+reminders they+DOESNT they+NOT think+BEFORE
-4 think+MY think+this third this+stuff this+year those+BEFORE thought+YOU thought+it
-4 thought+you three till+MY title to+my to+once to+subscribe told+> tone too+or total towed
-4 tower tracked trains transfer tray trousers trucks trying tub tues tuesday+> turn+it
-4 turned+BEFORE turned+up twice+> two+MESSAGES unblocked+you undo+> unlimited+BEFORE
-4 unlimited+SENDING unsubscribe+MENDED unsubscribe+please unsubscribed+> unsubscribed+FROM
-4 unsubscribed+from up+, up+and updates+> use+MY use+my valid vape vomiting wait waitlist
-4 want+a want+my was+ASKED was+SUBJECT was+in washed waved way well+done what what+BEFORE
-4 what+kind whats+MY whats+up when+will when+youre whenever+> which+THIRD which+WHO
-4 which+company whistle who+died whos+LIST whos+MENDED whos+MESSAGES whos+SENDING whos+TEXT
-4 whos+texting why+did will+SUBJECT will+hear windshield wise with+THIRD with+this
-4 without+ASKED without+VOC working+> worried wouldnt+dream wrong+about yard+, ye you+END
-4 you+FROM you+were young your+PLURALS your+VOC your+eyes yup zone zoom
-3 ,+BODY ,+GAVE ,+MY ,+NEGATIVE ,+THESE ,+add ,+be ,+best ,+cancel ,+cant ,+does ,+drain
-3 ,+gate ,+hello ,+leave ,+maybe ,+my ,+need ,+neither ,+no ,+same ,+send ,+some ,+sorry
-3 ,+tell ,+text ,+these ,+thought ,+two ,+unblocked ,+use ,+who ,+would .+% .+BODY .+CALL
-3 .+SEND .+absolutely .+already .+another .+any .+anything .+bless .+block .+both .+bring .+c
-3 .+chill .+dead .+done .+driving .+dude .+ended .+ending .+grandpa .+ha .+his .+hit .+later
-3 .+lol .+lost .+mostly .+no .+nothing .+of .+other .+passed .+people .+powers .+preciate
-3 .+remove .+restart .+resubscribe .+running .+same .+send .+slow .+somebody .+stuck .+ta
-3 .+texting .+texts .+those .+two .+use .+was .+what .+whered .+wont .+yesterday 0 0+DOESNT
-3 0+THINGS 0+dollars 0+messages 0+mins 0+off 0+years 1+> 10am 15th 2+BEFORE 2am 2pm 30th 6am+>
-3 ?+MESSAGES ?+SENDING ?+THREAT ?+for ?+my ?+texts ?+were AGAIN+, AGAIN+since ALONE+?
-3 ALONE+DOING ALONE+and ALONE+is ALONE+putting ASKED+. ASKED+MY ASKED+my ASKED+that ASKED+your
-3 BADMSG+DITCH BADMSG+DOING BADMSG+THINGS BADMSG+TIME BADMSG+at BADMSG+can BADMSG+free
-3 BADMSG+putting BADMSG+said BEFORE+ASKED BEFORE+BADMSG BEFORE+DITCH BEFORE+TAKE BEFORE+TEXT
-3 BEFORE+add BEFORE+are BEFORE+at BEFORE+bother BEFORE+button BEFORE+by BEFORE+came
-3 BEFORE+cares BEFORE+cell BEFORE+changes BEFORE+continue BEFORE+cost BEFORE+died BEFORE+every
-3 BEFORE+exit BEFORE+finished BEFORE+flowers BEFORE+form BEFORE+free BEFORE+friday BEFORE+fyi
-3 BEFORE+granted BEFORE+haha BEFORE+heat BEFORE+hiccups BEFORE+homework BEFORE+info
-3 BEFORE+joke BEFORE+junk BEFORE+just BEFORE+keep BEFORE+lol BEFORE+mornings BEFORE+nobody
-3 BEFORE+pain BEFORE+paper BEFORE+parcel BEFORE+person BEFORE+reason BEFORE+rush BEFORE+save
-3 BEFORE+show BEFORE+slip BEFORE+snow BEFORE+sofa BEFORE+song BEFORE+stopped BEFORE+street
-3 BEFORE+stuff BEFORE+tells BEFORE+too BEFORE+warning BEFORE+worries BLOCK+0 BLOCK+the BLOCK+u
-3 BODY+, BODY+> BODY+FROM CALL+VOC CALL+from CONSENT+granted CONSENT+slip DAY+BADMSG DAY+NEG
-3 DAY+OTHER DAY+but DAY+dollars DAY+mins DAY+off DAY+on DEAR+CALL DEAR+WHO DEAR+call DITCH+I
-3 DITCH+YOU DITCH+keep DOESNT+FROM DOESNT+LIST DOESNT+MESSAGES DOESNT+REPLIED DOESNT+SPAMMING
-3 DOESNT+TIME DOESNT+a DOESNT+do DOESNT+from DOESNT+go DOESNT+object DOESNT+open DOESNT+really
-3 DOESNT+received DOESNT+recognise DOESNT+reply DOESNT+sell DOESNT+talk DOESNT+today
-3 DOESNT+trust DOESNT+yours DONT+CALL DONT+END DONT+PULL DONT+agreed DONT+been DONT+ever
-3 DONT+object DONT+read DONT+recognise DONT+reply END+a END+in END+my END+or ENDED+TIME
-3 ENDED+all ENDED+is ENDED+putting EVENT+EVENT EVENT+FROM EVENT+HEY EVENT+VOC EVENT+list
-3 FEEL+WRONG FEEL+wrong FROM+0 FROM+at FROM+exit FROM+his FROM+if FROM+key FROM+messages
-3 FROM+nothing FROM+two GAVE+. GAVE+STOP GAVE+SUBJECT GAVE+quit GAVE+u GET+> GET+FROM GET+LIST
-3 GET+NEGATIVE GET+PLURALS GET+SPAMMING GET+all GET+annoying GET+back GET+everything GET+no
-3 GET+well GET+you HAHA+, HAHA+. HAHA+SUBJECT HAHA+my HEY+MY HEY+REPLIED HEY+THESE HEY+WRONG
-3 HEY+i HEY+one HEY+the HEY+wrong I+CONSENT I+DITCH I+KINDS I+LOSE I+REMOVE I+all I+authorize
-3 I+bring I+consent I+cut I+dont I+enjoy I+hated I+havent I+just I+now I+ordered I+prefer
-3 I+repeat I+saw I+signed I+thought I+used I+wanna I+were I+won KEYWORD+TIME KEYWORD+all
-3 KEYWORD+is KEYWORD+me KEYWORD+putting KINDS+ENDED KINDS+KEYWORD KINDS+PLURALS KINDS+away
-3 KINDS+it KINDS+my KINDS+then KINDS+was KINDS+you LIST+THESE LIST+TIME LIST+YOU LIST+because
-3 LIST+lol LIST+me LIST+of LIST+please LIST+that LIST+updates LOSE+, LOSE+. LOSE+a LOSE+the
-3 ME+DAY ME+DEAR ME+LIST ME+SUBJECT ME+as ME+every ME+four ME+right ME+texts ME+that
-3 MENDED+AGAIN MENDED+CALL MENDED+END MENDED+FROM MENDED+MY MENDED+OTHER MENDED+again
-3 MENDED+continue MENDED+do MENDED+ended MENDED+form MENDED+god MENDED+granted MENDED+in
-3 MENDED+it MENDED+last MENDED+like MENDED+my MENDED+removed MENDED+slip MESSAGE+ENDED
-3 MESSAGE+KEYWORD MESSAGE+TIME MESSAGE+away MESSAGE+is MESSAGE+please MESSAGE+updates
-3 MESSAGE+was MESSAGE+with MESSAGE+you MESSAGES+HAHA MESSAGES+KINDS MESSAGES+LIST MESSAGES+ME
-3 MESSAGES+PLURALS MESSAGES+TAIL MESSAGES+THESE MESSAGES+lol MY+1st MY+20th MY+application
-3 MY+ballot MY+best MY+big MY+business MY+chicken MY+code MY+coupon MY+dad MY+deduction
-3 MY+email MY+fiance MY+flowers MY+gate MY+goat MY+hair MY+hiccups MY+house MY+judge
-3 MY+library MY+life MY+mom MY+month MY+nan MY+neighbors MY+of MY+one MY+only MY+other MY+out
-3 MY+package MY+payment MY+permission MY+private MY+profile MY+promos MY+rash MY+reminder
-3 MY+same MY+school MY+sofa MY+song MY+speech MY+subscription MY+uncle MY+wasnt NEG+KEYWORD
-3 NEG+PHONE NEG+STOP NEG+UNSUB NEG+all NEG+allowed NEG+cares NEG+changes NEG+everything
-3 NEG+fill NEG+find NEG+good NEG+homework NEG+it NEG+mess NEG+mine NEG+nothing NEG+object
-3 NEG+open NEG+putting NEG+reason NEG+received NEG+recognise NEG+reply NEG+said NEG+saying
-3 NEG+sell NEG+signal NEG+so NEG+spam NEG+talk NEG+today NEG+told NEG+trust NEG+using
-3 NEG+warning NEG+worries NEG+worry NEG+yours NEGATIVE+NOT NEGATIVE+OTHER NEGATIVE+TEXT
-3 NEGATIVE+THIRD NEGATIVE+bother NEGATIVE+changes NEGATIVE+good NEGATIVE+homework
-3 NEGATIVE+message NEGATIVE+need NEGATIVE+not NEGATIVE+reason NEGATIVE+rush NEGATIVE+warning
-3 NEGATIVE+worries NOBODY+cares NOT+FROM NOT+MESSAGES NOT+YOU NOT+allowed NOT+at NOT+be
-3 NOT+even NOT+for NOT+one NOT+to NOT+you NUMBER+SUBJECT NUMBER+i NUMBER+on NUMBER+removed
-3 OTHER+, OTHER+I OTHER+PHONE OTHER+SUBJECT OTHER+before OTHER+here OTHER+i OTHER+in OTHER+now
-3 PHONE+BLOCK PHONE+DAY PHONE+DOESNT PHONE+PHONE PHONE+YOU PHONE+blocked PHONE+fell PHONE+the
-3 PLURALS+FROM PLURALS+and PLURALS+by PLURALS+from PLURALS+my PLURALS+on PULL+from PULL+so
-3 REMOVE+a REMOVE+that REMOVED+it REMOVED+so REPLIED+DOESNT REPLIED+SUBJECT REPLIED+he
-3 REPLY+MESSAGES REPLY+it REPLY+means REPLY+please REPLY+says SEND+BEFORE SEND+SUBJECT
-3 SEND+THIRD SEND+YOU SEND+this SENDING+HAHA SENDING+KINDS SENDING+STOP SENDING+THESE
-3 SENDING+and SENDING+are SENDING+away SENDING+from SENDING+is SENDING+lol SENDING+updates
-3 SENDING+was SPAMMING+> STOP+ME STOP+at STOP+is STOP+putting SUBJECT+DOING SUBJECT+REMOVED
-3 SUBJECT+as SUBJECT+authorize SUBJECT+bought SUBJECT+bring SUBJECT+choose SUBJECT+consent
-3 SUBJECT+find SUBJECT+get SUBJECT+give SUBJECT+hated SUBJECT+havent SUBJECT+kindly
-3 SUBJECT+leave SUBJECT+love SUBJECT+obtained SUBJECT+only SUBJECT+or SUBJECT+prefer
-3 SUBJECT+repeat SUBJECT+sold SUBJECT+told SUBJECT+went SUBJECT+won SUBJECT+wouldnt TAIL+DAY
-3 TAIL+DEAR TAIL+LIST TAIL+as TAIL+by TAIL+every TAIL+four TAIL+right TAIL+texts TAIL+that
-3 TAIL+to TAIL+twice TAKE+PLURALS TAKE+SUBJECT TAKE+everything TAKE+mine TAKE+nothing TAKE+out
-3 TAKE+saying TAKE+that TAKE+two TAKE+w TEXT TEXT+ENDED TEXT+KEYWORD TEXT+MENDED TEXT+WANT
-3 TEXT+WISH TEXT+YOU TEXT+at TEXT+away TEXT+is TEXT+like TEXT+means TEXT+please TEXT+updates
-3 TEXT+was TEXT+you THESE+BEFORE THESE+LIST THESE+NUMBER THESE+alerts THESE+at THESE+deals
-3 THESE+numbers THESE+texts THINGS+ASKED THINGS+DONT THINGS+GET THINGS+MY THINGS+REPLIED
-3 THINGS+TAKE THINGS+do THINGS+never THINGS+so THINGS+to THIRD+? THIRD+GET THIRD+STOP
-3 THIRD+YOU THIRD+call THIRD+cut THIRD+had THIRD+keeps THIRD+opted THIRD+phones THIRD+quit
-3 THIRD+texts THREAT+BEFORE THREAT+ENDED THREAT+KEYWORD THREAT+NEG THREAT+deaf THREAT+driving
-3 THREAT+going THREAT+send THREAT+stop TIME+THREAT TIME+WHO TIME+all TIME+im TIME+the TIME+you
-3 TIME+yours VOC+DAY VOC+DOESNT VOC+GAVE VOC+I VOC+NUMBER VOC+THIRD VOC+asked VOC+block
-3 VOC+call VOC+calls VOC+continue VOC+find VOC+four VOC+from VOC+god VOC+here VOC+hiring
-3 VOC+kindly VOC+last VOC+leave VOC+never VOC+obtained VOC+owe VOC+pick VOC+restore VOC+start
-3 VOC+stopped VOC+tell VOC+the VOC+then VOC+wasnt WANT+GET WANT+MY WANT+TEXT WANT+another
-3 WANT+back WANT+hearing WANT+help WANT+him WANT+three WHO+? WHO+I WHO+REPLIED WHO+TEXT
-3 WHO+are WISH+TIME WISH+help WISH+him WISH+three WISH+to WRONG WRONG+> WRONG+LIST YOU+I
-3 YOU+REPLIED YOU+as YOU+asked YOU+be YOU+cut YOU+did YOU+give YOU+hiring YOU+i YOU+kindly
-3 YOU+never YOU+obtained YOU+off YOU+open YOU+or YOU+owe YOU+put YOU+stopped YOU+sure a+DITCH
-3 a+MESSAGE a+WANT a+WISH a+leaf a+second a+warning a+wasp a+word about+THESE about+his
-3 about+these above absent add+MY afraid again+, again+BEFORE agree ahead+> ahead+and airport
-3 album all+done all+this allergy allowed+in alone+and already+GET already+have always+MY
-3 am+on amazing an+VOC an+idiot and+BEFORE and+GAVE and+I and+THIRD and+THREAT and+WANT and+it
-3 and+regretted and+send and+think and+we and+yes annoying+> another+WHO ants+> anyhow
-3 anymore+, anyway anyway+> apart appointment+> are+SUBJECT are+YOU are+a are+good are+you as
-3 as+long asap ask+MY asking+for assistance at+MY at+yours attached+> authorize+MY autocorrect
-3 available awake back+> bad+> bandage bangs+> bank banks+> banks+BEFORE banned+FROM
-3 banned+from banner baptism bath bathroom be+MENDED be+TEXT be+UNSUBBED be+added be+late
-3 be+told be+unsubscribed be+your beans been+DOING been+SENDING before+my beige bet better+for
-3 bill+, birds+> bit+BEFORE bit+much bleach+for bless+SUBJECT bless+you block+0 block+DAY
-3 blocked+SUBJECT blocked+VOC blocks blocks+away blowing+BEFORE boarding bookings+, boots both
-3 both+of bother+BEFORE bother+ME bother+SENDING bother+TAIL bother+VOC bother+me
-3 bothering+BEFORE bothering+ME bothering+TAIL bothering+VOC bothering+me bothers bothers+VOC
-3 brakes branch bring+the bruh burst but+I but+i buy by+ME by+TAIL by+TIME by+at by+me by+sms
-3 by+whenever bye+BEFORE bye+for bye+now c+> call+FROM call+from caller calling+VOC calls+FROM
-3 calls+MY calls+from calls+my came+FROM came+off camp can+VOC can+YOU can+keep cancel+,
-3 cancel+BEFORE cancel+MY cancel+it canceled cancellation cant+do cant+make car+DOESNT car+NEG
-3 carry case cause cereal change+, changed checked+FROM checked+out checking+> chicken
-3 church+LIST circus clear+, clock closing coach code+, colour come+GET come+SUBJECT come+and
-3 come+out committee+, cone consent+to contest cord+, could+have couldnt+GET count coupon
-3 coupons+> court+date crossword cup damp dave day day+, day+off deaf deduction degrees
-3 deleted+BEFORE deliver desist did+BEFORE did+DOESNT did+NEG did+NOT did+not didnt+CONSENT
-3 didnt+MENDED didnt+TAKE didnt+WANT didnt+WISH didnt+consent didnt+get different+LIST digit
-3 directory+, dis+> disconnected+. discontinued disgusting+, do do+I do+TEXT do+THESE
-3 does+your done+DOING done+with dont+ENDED dont+KEYWORD dont+SENDING dont+object
-3 dont+recognise dont+reply dont+stop dont+text door door+> dot down+> down+the down+with
-3 drain+is dripping drivers drops+every elbow elses em+coming emailing emails+> emergency
-3 emojis end ended+BEFORE ending+in endorse enough+REPLIED enough+said escrow every+0
-3 every+evening every+minute everything+, exactly exclude exterminator eyes+and f+VOC face
-3 fairy fasting fat favorite favourite+word fell+in fewer+FROM fewer+of fiance fill+BEFORE
-3 film+> find+MY find+the fine+by finished finished+TAIL fitted fixed+BEFORE fixed+it flats
-3 flight fly for+DEAR for+I for+VOC for+a for+another for+court for+i for+me for+sale for+us
-3 forgot+MY forklift found found+it four+BEFORE fox free+cruise freezing friday+. friend frog
-3 from+. from+my from+your garden gas gate+THINGS gate+code gave+to gdpr gels get+a get+back
-3 get+it get+nothing getting+BADMSG getting+SPAMMING getting+annoying girl give+SUBJECT
-3 give+YOU give+you go+FROM go+to goes+FROM going+with good+enough got+FROM got+kicked
-3 granddaughter great+, grow+BEFORE grow+FROM grow+out guys+do hacked had+NEGATIVE had+an
-3 had+been had+no haha+NEG halal halal+> half+off hallway ham happens happy+> happy+I happy+i
-3 happy+new has+NEGATIVE has+ended has+no hated+every haul have+MY have+SUBJECT have+it having
-3 hearing+> hedge hell hello hello+> help+with here+, here+AGAIN here+MENDED here+anymore
-3 here+with hey hi+, hiccups+TIME him+MY hit+BEFORE hm hold+FROM holidays hoodie hope+VOC
-3 hospital house+NEG house+NOT how+BEFORE how+I how+SUBJECT how+come how+did how+i how+often
-3 hunting husband husband+opted i+DITCH i+HEY i+KINDS i+NEGATIVE i+STOP i+authorize i+bought
-3 i+enjoy i+hated i+havent i+heard i+keep i+lose i+miss i+no i+prefer i+repeat i+saw i+signed
-3 i+text i+thought i+used i+wanna id+DOESNT id+DONT id+GAVE id+GET id+TAKE id+do id+never
-3 idk+VOC idk+YOU if+BEFORE ignore+BEFORE ignore+VOC ignore+that ill+ALONE ill+BADMSG
-3 ill+ENDED ill+KEYWORD ill+STOP ill+stop im+BADMSG im+NEGATIVE im+VOC im+deaf im+driving
-3 im+going im+no in+MENDED in+church in+it in+please in+their in+to inch include inspection
-3 install instead+> interested+> into+BEFORE into+it iron+. is is+BEFORE is+BLOCK is+DONT
-3 is+TEXT is+itchy is+never is+she is+what isnt+MY it+GAVE it+HAHA it+REPLIED it+YOU it+down
-3 it+or it+over it+you its+REMOVED its+two ive+NEGATIVE ive+no ive+told jeans job job+and
-3 just+SENDING just+VOC just+a just+saw just+text keep+BEFORE keep+MESSAGES keep+TEXT
-3 keep+saying keep+texting keeps+ASKED keeps+asking keeps+texting key+and kicked+BEFORE
-3 kicked+FROM killed+BEFORE killing+BEFORE killing+ME killing+TAIL killing+VOC killing+me
-3 kind+FROM kind+of knew know+BEFORE know+SUBJECT know+who ladder land laptop lasagne
-3 last+LIST last+THINGS last+night late+, laughed lawyer+quit lease leave+MY leave+a
-3 leaving+the let+ME let+SUBJECT let+TAIL let+THESE let+VOC let+YOU let+it let+them let+you
-3 letter+. lifesaver+> lights+, like+an like+your line links+> lmao logged lol+, lol+I
-3 lol+SUBJECT lol+i longer+OTHER longer+works look+TIME look+at love+BEFORE loved+> mail+it
-3 main+BEFORE making+BEFORE making+ME making+TAIL making+VOC making+me man+REPLIED many+LIST
-3 may+BEFORE maybe+> me+DAY me+DEAR me+SUBJECT me+VOC me+all me+as me+four me+posted me+right
-3 me+texts me+that mean+to meant+to messages+on messages+too might+be min+> mine mine+was
-3 mirror mistake+? monday+> month month+BEFORE month+is more+, more+BADMSG more+bleach
-3 more+junk more+pain mother mouse move+BEFORE mushrooms mushrooms+, music my+PLURALS my+THIRD
-3 my+dad my+fiance my+hair my+heart my+house my+job my+mom my+nan my+points my+private
-3 my+texts my+uncle name+in name+is navy need+help need+them need+three needed+> neighbor+>
-3 neither+> never+ASKED never+GAVE never+PULL never+STOP never+agreed never+been never+got
-3 never+mind new+WHO newsletter next+month night+, no+OTHER no+TEXT no+THIRD no+VOC no+bother
-3 no+changes no+good no+homework no+im no+message no+need no+reason no+rush no+warning
-3 no+worries nobody+cares noon noon+> nope+> not+> not+FROM not+MESSAGES not+VOC not+YOU
-3 not+be not+even not+from not+mine not+you nothing+FROM nothing+HAHA nothing+HEY nothing+from
-3 nothing+lol now+VOC now+WANT number+. number+FROM number+I number+REMOVE number+is
-3 number+off number+on number+removed oak object+to objection+TIME objection+at obtained
-3 obtained+MY oclock of+0 of+MESSAGE of+MESSAGES of+TEXT of+messages off+ENDED off+again
-3 off+exit off+key off+to ok+VOC ok+to old+PHONE old+one olives+BEFORE on+BEFORE on+DITCH
-3 on+MENDED on+friday on+hold on+that one+BADMSG one+from only+CALL only+WHO opening+BEFORE
-3 or+NOT or+STOP or+not other other+. out+BEFORE out+NEG out+if out+in out+without over+THIRD
-3 over+VOC over+here over+him owe+ME owe+TAIL owe+me owed oxygen paid+> pain+BEFORE painted
-3 paper+statements parcel pass+> passed+> passport payment+> people+NEG people+TAKE people+are
-3 percent permission+slip phone+in phone+the phones+MY phones+the physical physio picking pie
-3 piece pill pillows pineapple+> pizza+BEFORE pizza+LIST pizza+MESSAGES pizza+SENDING
-3 pizza+texts plants platform please please+END please+KINDS please+PHONE please+PULL
-3 please+REMOVE please+SENDING please+TEXT please+continue please+do please+god please+phone
-3 plenty plow pm policy pool+> preciate precinct press+. pretending+to priest probably
-3 promos+to proof property put+this questions+> questions+FROM questions+from quit+DOING
-3 quit+or rain rained raymond reach+VOC real+WHO real+person rear reason+to rebook
-3 recall+giving recognise+BEFORE recognise+MY recognise+this recognize ref reference refill
-3 refund+> refund+BEFORE refused regards+> regretted regretted+BEFORE regretted+it regular
-3 remember remember+signing remove+. remove+MY remove+the remover reply+ALONE reply+BADMSG
-3 report+BEFORE request+BEFORE request+MY request+that respond respond+to restore+MY
-3 restore+the resume+> resume+my resume+texts revoke+MY revoke+my revoked+> right+now road+,
-3 room+BEFORE rooms rope run+FROM sad+TIME safe+> said+, said+> said+he same+VOC savings
-3 say+BEFORE says+DOESNT says+MY says+delivered school+> screens see+NEG see+NEGATIVE see+VOC
-3 see+no send+to sense sent+> sent+this shave she+DOESNT shed+> sheep shifts shirt shopping
-3 should+KINDS should+MESSAGE should+REPLY should+SENDING should+TEXT should+text shoulder
-3 sick side+> signal+> silver since+> since+TAIL since+forever singing single+day sings sitter
-3 sleeping slow+down smelled sms+> sms+KINDS snow+MENDED snow+VOC snow+please so so+> so+TAKE
-3 so+THREAT so+TIME so+happy so+if so+take sold+my some+FROM some+of somebodys+SENDING
-3 sorry+BEFORE sorry+MENDED sorry+WRONG sorry+wrong sorted spot+to spray squares stain stick
-3 stitches stood stop+BEFORE stop+DOING stop+ME stop+at stop+is stop+me stop+putting
-3 store+credit stray strength subscription suits summer+all supplies+, sure+, sure+MY sure+VOC
-3 sure+YOU swapped swelling table take+down take+that take+two take+your taking talk+to talked
-3 tarps teaching team tech telephone+BEFORE tells+VOC terminal text+BADMSG text+TIME text+VOC
-3 text+away text+was texting+, texting+WANT texting+WISH texting+from texting+like texts+ENDED
-3 texts+HAHA texts+HEY texts+KEYWORD texts+about texts+lol texts+that than+BEFORE than+that
-3 thanks+, that+ALONE that+STOP that+VOC that+last that+stop that+wasnt thats+why the+1st
-3 the+20th the+MESSAGE the+bakery the+best the+business the+chicken the+gate the+goat
-3 the+insurance the+iron the+judge the+late the+library the+main the+next the+old the+only
-3 the+promos the+rash the+same the+sign them+. them+> then+NEG then+NEGATIVE then+no there+VOC
-3 these+NUMBER these+alerts these+numbers thing+, think+about this+DAY this+cell this+family
-3 this+heat this+now this+one those+LIST those+MESSAGES those+SENDING those+texts thought+VOC
-3 through+BEFORE through+VOC thursdays till+the time+i times+BEFORE times+DAY times+today
-3 tmrw+> to+MESSAGE to+PULL to+REPLIED to+REVOKE to+STOP to+SUBJECT to+YOU to+cancel to+death
-3 to+die to+fix to+getting to+leave to+report to+sms to+take to+you told+ME told+TAIL told+me
-3 told+you toll tomato took+ME took+forever took+me towing treadmill tuesdays tuna turns two+.
-3 two+> ty+> u+forgot umbrella undo+my uninstalled up+. up+TIME update+MY update+my us us+>
-3 use+BEFORE use+LIST use+MESSAGES use+SENDING use+TEXT valve visit vote+BEFORE voted+for
-3 votes wall want+those wanted+to war ward was+> was+DAY was+MY was+told wasp we we+GET
-3 we+TAKE we+all we+get we+were we+won wed wednesday+> weds week+> week+of welcome+> were+with
-3 what+time whats+the wheel when+BEFORE when+VOC when+YOU when+hes whered+VOC whered+YOU
-3 who+is who+sold who+told who+you whole+WHO whole+family why+MY why+the why+was wifes+CALL
-3 wifes+phone will+GET will+I will+be will+i wings with+texts without+YOU without+asking
-3 without+your woke+BEFORE wont+BADMSG works works+here worrying+> worst would+BEFORE would+be
-3 would+do would+ya wouldve wrong+> wrong+LIST wtf+> yall+hiring yard ye+> year+, year+>
-3 year+but yesterday yo+BEFORE yo+MY yoga+> you you+DITCH you+MY you+TIME you+WISH you+as
-3 you+cut you+give you+im you+kindly you+never you+obtained you+off you+or you+owe you+stopped
-3 you+this youd+GAVE youd+have youll your+alerts your+app your+bank your+firm your+robot
-3 your+sms youre+making yours+is youve+NEG youve+SEND youve+sent
-2 "+DOESNT "+MENDED "+NOT "+because "+in "+not "+on % %+on *+to ,+0 ,+DAY ,+DITCH ,+TEXT
-2 ,+afternoons ,+any ,+anything ,+are ,+ask ,+autocorrect ,+been ,+come ,+could ,+doctor ,+dr
-2 ,+emails ,+end ,+everythings ,+extra ,+fixed ,+found ,+gave ,+he ,+hell ,+i ,+ignore ,+just
-2 ,+meant ,+message ,+mines ,+on ,+once ,+opted ,+otherwise ,+should ,+still ,+third ,+this
-2 ,+ty ,+want ,+was ,+we ,+where ,+why ,+youll .+HAHA .+ME .+MENDED .+MESSAGE .+REVOKE
-2 .+UNSUBBED .+after .+alarm .+app .+appreciate .+aye .+baby .+batterys .+before .+bit
-2 .+bracket .+busy .+calling .+cancel .+cat .+day .+deleted .+door .+ducking .+email .+emails
-2 .+endless .+everyone .+extra .+far .+filter .+finally .+friend .+gave .+gotta .+great .+gym
-2 .+has .+hi .+hold .+honestly .+house .+isnt .+jobs .+judge .+k .+kind .+lag .+leave .+lights
-2 .+link .+list .+match .+me .+mine .+most .+mower .+nobodys .+nonstop .+omw .+orders .+ortiz
-2 .+otp .+oui .+out .+over .+paid .+please .+promos .+put .+quiet .+quiz .+reacted .+refund
-2 .+remind .+shell .+shop .+should .+slept .+somebodys .+someones .+sorry .+sorted .+spam
-2 .+strat .+text .+thank .+thx .+tip .+tracking .+ttyl .+ty .+unblocked .+unstop .+unstoppable
-2 .+unsubscribed .+wait .+way .+west .+whatsapp .+whens .+whys .+woke .+wouldnt .+wtf .+yea
-2 .+yess .+yup 0+OTHER 0+YOU 0+but 0+days 0+for 0+minutes 0+on 0+people 0+percent 0+stars
-2 0+weeks 1 12th 1st+> 2+. 2+THINGS 2+bags 2+more 20th+, 22nd 3rd 4am 5pm 8am 9pm 9th+> ?
-2 ?+BEFORE ?+HAHA ?+HEY ?+MY ?+do ?+he ?+new ?+ugh AGAIN+ENDED AGAIN+NEG AGAIN+THESE AGAIN+pls
-2 AGAIN+will ALONE+KINDS ALONE+TAIL ALONE+TIME ALONE+button ALONE+calling ALONE+everything
-2 ALONE+light ALONE+me ALONE+over ALONE+page ALONE+please ALONE+that ALONE+using
-2 ALONE+worrying ASKED+VOC ASKED+at ASKED+for ASKED+how ASKED+to BADMSG+, BADMSG+a BADMSG+and
-2 BADMSG+calling BADMSG+everything BADMSG+is BADMSG+light BADMSG+musubi BADMSG+over
-2 BADMSG+ringing BADMSG+sending BADMSG+that BADMSG+using BADMSG+worrying BEFORE+% BEFORE+GET
-2 BEFORE+HAHA BEFORE+I BEFORE+REMOVE BEFORE+SUBJECT BEFORE+THINGS BEFORE+THREAT BEFORE+WHO
-2 BEFORE+about BEFORE+after BEFORE+alerts BEFORE+apartment BEFORE+app BEFORE+ate BEFORE+auto
-2 BEFORE+because BEFORE+cancel BEFORE+catalogs BEFORE+chairs BEFORE+clue BEFORE+coming
-2 BEFORE+consider BEFORE+count BEFORE+dad BEFORE+dogs BEFORE+dramas BEFORE+drops
-2 BEFORE+earlier BEFORE+else BEFORE+emails BEFORE+entitled BEFORE+even BEFORE+excuse
-2 BEFORE+fell BEFORE+finally BEFORE+flight BEFORE+forget BEFORE+gives BEFORE+good
-2 BEFORE+haircut BEFORE+have BEFORE+hes BEFORE+hot BEFORE+how BEFORE+hurry BEFORE+hurt
-2 BEFORE+ill BEFORE+inbox BEFORE+instead BEFORE+kills BEFORE+lately BEFORE+latex BEFORE+leak
-2 BEFORE+leaks BEFORE+lets BEFORE+list BEFORE+look BEFORE+looks BEFORE+love BEFORE+matter
-2 BEFORE+maybe BEFORE+message BEFORE+meter BEFORE+month BEFORE+mulch BEFORE+musubi BEFORE+next
-2 BEFORE+noise BEFORE+non BEFORE+nonstop BEFORE+notice BEFORE+notices BEFORE+number BEFORE+off
-2 BEFORE+offence BEFORE+opted BEFORE+page BEFORE+paid BEFORE+payment BEFORE+per BEFORE+pin
-2 BEFORE+place BEFORE+popping BEFORE+posted BEFORE+put BEFORE+rains BEFORE+reactivate
-2 BEFORE+really BEFORE+reinstate BEFORE+removed BEFORE+restart BEFORE+room BEFORE+run
-2 BEFORE+running BEFORE+same BEFORE+screen BEFORE+seats BEFORE+sent BEFORE+shoes BEFORE+signal
-2 BEFORE+sir BEFORE+size BEFORE+sleep BEFORE+spoilers BEFORE+start BEFORE+surprises
-2 BEFORE+talk BEFORE+tbh BEFORE+thanks BEFORE+they BEFORE+think BEFORE+through BEFORE+tickets
-2 BEFORE+till BEFORE+told BEFORE+tried BEFORE+u BEFORE+went BEFORE+werent BEFORE+whenever
-2 BEFORE+wifi BEFORE+withdraw BEFORE+without BEFORE+wonder BEFORE+word BEFORE+worrying
-2 BEFORE+youll BLOCK+AGAIN BLOCK+BADMSG BLOCK+BODY BLOCK+MY BLOCK+THESE BLOCK+THIRD
-2 BLOCK+again BLOCK+c BLOCK+drain BLOCK+my BODY+0 BODY+DAY BODY+off BODY+on BODY+out
-2 CALL+BLOCK CALL+ENDED CALL+GAVE CALL+KEYWORD CALL+PULL CALL+as CALL+blocked CALL+fell
-2 CALL+fyi CALL+instead CALL+keeps CALL+put CALL+so CALL+the CALL+when CALL+you CONSENT+FROM
-2 CONSENT+OTHER CONSENT+form DAY DAY+KEYWORD DAY+MENDED DAY+NOT DAY+SENDING DAY+STOP DAY+TEXT
-2 DAY+VOC DAY+behind DAY+days DAY+if DAY+messages DAY+minutes DAY+not DAY+or DAY+percent
-2 DAY+shift DAY+stars DAY+weeks DAY+when DEAR+GET DEAR+THIRD DEAR+is DEAR+offer DEAR+out
-2 DITCH+> DITCH+FROM DITCH+REMOVE DITCH+THIRD DITCH+a DITCH+ones DITCH+out DITCH+your DOESNT
-2 DOESNT+BLOCK DOESNT+BODY DOESNT+MENDED DOESNT+PHONE DOESNT+accept DOESNT+allowed DOESNT+as
-2 DOESNT+authorize DOESNT+bad DOESNT+care DOESNT+comfortable DOESNT+cooling DOESNT+deal
-2 DOESNT+delivered DOESNT+enough DOESNT+find DOESNT+finished DOESNT+home DOESNT+judge
-2 DOESNT+just DOESNT+learned DOESNT+lived DOESNT+love DOESNT+mean DOESNT+mess DOESNT+park
-2 DOESNT+pick DOESNT+ready DOESNT+recall DOESNT+recognize DOESNT+replace DOESNT+serve
-2 DOESNT+shivon DOESNT+shut DOESNT+so DOESNT+sure DOESNT+taken DOESNT+this DOESNT+thursday
-2 DOESNT+to DOING+, DOING+AGAIN DOING+FROM DOING+of DOING+over DONT+BODY DONT+LIST
-2 DONT+REMOVED DONT+believe DONT+call DONT+finished DONT+forget DONT+have DONT+judge
-2 DONT+learned DONT+lived DONT+love DONT+mess DONT+really DONT+recall DONT+recognize
-2 DONT+replace DONT+taken END+c END+him END+it END+that ENDED ENDED+MENDED ENDED+MY
-2 ENDED+OTHER ENDED+button ENDED+calling ENDED+everything ENDED+in ENDED+leaving ENDED+light
-2 ENDED+me ENDED+over ENDED+page ENDED+the ENDED+using EVENT+DAY EVENT+END EVENT+ENDED
-2 EVENT+KEYWORD EVENT+TIME EVENT+all EVENT+end EVENT+enough EVENT+for EVENT+from EVENT+is
-2 EVENT+over EVENT+this EVENT+was EVENT+would FEEL FEEL+MENDED FEEL+WHO FEEL+about FEEL+and
-2 FROM+DEAR FROM+DITCH FROM+NOT FROM+TAIL FROM+THINGS FROM+WANT FROM+WHO FROM+already
-2 FROM+auto FROM+back FROM+front FROM+hours FROM+in FROM+so FROM+that FROM+town FROM+without
-2 FROM+wont GAVE+DAY GAVE+ENDED GAVE+I GAVE+KEYWORD GAVE+THIRD GAVE+back GAVE+enough GAVE+from
-2 GAVE+in GAVE+is GAVE+left GAVE+up GET+MESSAGES GET+NEG GET+SENDING GET+TAIL GET+a GET+calls
-2 GET+is GET+left GET+on GET+scam GET+someone GET+ya HAHA+I HAHA+MY HAHA+VOC HAHA+YOU HAHA+i
-2 HAHA+ur HAHA+you HATE+to HEY+% HEY+BEFORE HEY+FEEL HEY+SENDING HEY+TIME HEY+bye HEY+id
-2 HEY+is HEY+let HEY+said HEY+ur HEY+with I+ALONE I+BADMSG I+DOING I+END I+GET I+HATE I+HEY
-2 I+NEG I+add I+always I+answer I+ask I+ate I+blocked I+bought I+choose I+closed I+decided
-2 I+dispute I+drop I+feel I+figured I+finished I+forgot I+found I+hate I+have I+killed I+leave
-2 I+left I+lost I+love I+make I+misread I+miss I+only I+owe I+reply I+reported I+run I+save
-2 I+still I+turned I+went I+wouldnt I+wrote KEYWORD+FROM KEYWORD+ME KEYWORD+MENDED KEYWORD+MY
-2 KEYWORD+OTHER KEYWORD+button KEYWORD+calling KEYWORD+everything KEYWORD+leaving
-2 KEYWORD+light KEYWORD+over KEYWORD+page KEYWORD+the KEYWORD+to KEYWORD+using KINDS+END
-2 KINDS+GAVE KINDS+GET KINDS+MY KINDS+STOP KINDS+TIME KINDS+YOU KINDS+and KINDS+coming
-2 KINDS+count KINDS+get KINDS+is KINDS+lenses KINDS+notifications KINDS+on KINDS+saved
-2 KINDS+says KINDS+so KINDS+stop KINDS+this KINDS+w LIST+ALONE LIST+ENDED LIST+KEYWORD LIST+ME
-2 LIST+NEG LIST+REPLIED LIST+STOP LIST+TAIL LIST+VOC LIST+by LIST+code LIST+coming LIST+during
-2 LIST+id LIST+lately LIST+like LIST+on LIST+stop LIST+texts LIST+too LIST+werent LIST+you
-2 LOSE+? LOSE+MENDED LOSE+any LOSE+c LOSE+from LOSE+him LOSE+now LOSE+please LOSE+your ME+CALL
-2 ME+DITCH ME+NOT ME+SENDING ME+VOC ME+a ME+another ME+are ME+away ME+back ME+but ME+down
-2 ME+forget ME+instead ME+nonstop ME+notifications ME+on ME+per ME+posted ME+sleep ME+so
-2 ME+the ME+think ME+twice ME+who MENDED+, MENDED+ASKED MENDED+BEFORE MENDED+BLOCK MENDED+DAY
-2 MENDED+TAKE MENDED+WANT MENDED+WISH MENDED+YOU MENDED+address MENDED+apartment
-2 MENDED+consider MENDED+does MENDED+dog MENDED+down MENDED+ends MENDED+excuse MENDED+from
-2 MENDED+how MENDED+hurry MENDED+is MENDED+leave MENDED+meter MENDED+not MENDED+offer
-2 MENDED+pin MENDED+reactivate MENDED+reinstate MENDED+remove MENDED+restart MENDED+same
-2 MENDED+save MENDED+size MENDED+start MENDED+tell MENDED+thank MENDED+that MENDED+ticket
-2 MENDED+withdraw MESSAGE+, MESSAGE+END MESSAGE+KINDS MESSAGE+NEG MESSAGE+STOP MESSAGE+SUBJECT
-2 MESSAGE+YOU MESSAGE+and MESSAGE+are MESSAGE+count MESSAGE+notifications MESSAGE+says
-2 MESSAGE+so MESSAGE+stop MESSAGES+ALONE MESSAGES+HEY MESSAGES+STOP MESSAGES+YOU
-2 MESSAGES+about MESSAGES+code MESSAGES+for MESSAGES+from MESSAGES+in MESSAGES+is
-2 MESSAGES+lately MESSAGES+like MESSAGES+musubi MESSAGES+stop MESSAGES+that MESSAGES+to
-2 MESSAGES+werent MESSAGES+with MY MY+5th MY+6pm MY+9th MY+DAY MY+ENDED MY+MESSAGE MY+account
-2 MY+ad MY+agree MY+alarm MY+apartment MY+arrest MY+assistant MY+auto MY+backs MY+bank
-2 MY+banks MY+banner MY+bills MY+bridge MY+bus MY+by MY+cactus MY+cake MY+call MY+car MY+cat
-2 MY+cease MY+charge MY+cheap MY+clubhouse MY+complaint MY+cops MY+crack MY+crush MY+daughter
-2 MY+deal MY+dentist MY+diet MY+dishwasher MY+elevator MY+employer MY+ending MY+fees MY+film
-2 MY+flight MY+form MY+front MY+good MY+gran MY+great MY+guy MY+gym MY+haircut MY+hall
-2 MY+hearing MY+heart MY+highway MY+hoa MY+husband MY+inhaler MY+internet MY+joke MY+kitchen
-2 MY+l MY+lake MY+leak MY+left MY+lights MY+listing MY+llc MY+lodger MY+looks MY+meal MY+mind
-2 MY+mother MY+mum MY+mums MY+my MY+neighbor MY+newsletter MY+noise MY+notices MY+now
-2 MY+olives MY+order MY+over MY+pain MY+paper MY+parish MY+parsonage MY+part MY+permit
-2 MY+photo MY+piano MY+pizza MY+points MY+pool MY+portal MY+presses MY+price MY+print MY+quilt
-2 MY+rain MY+roads MY+roses MY+rules MY+sale MY+scooter MY+secretary MY+side MY+slip MY+slot
-2 MY+snacks MY+social MY+stone MY+street MY+survey MY+table MY+taste MY+teal MY+tenant
-2 MY+tenants MY+texts MY+three MY+tooth MY+trial MY+vote MY+wall MY+weddings MY+whole MY+will
-2 MY+window MY+work MY+worst MY+yard MY+yes MY+zip MY+zoo NEG+BLOCK NEG+BODY NEG+DAY NEG+NEG
-2 NEG+TAIL NEG+accept NEG+against NEG+as NEG+ask NEG+bad NEG+been NEG+but NEG+by NEG+c
-2 NEG+calling NEG+care NEG+change NEG+clue NEG+comes NEG+comfortable NEG+cooling NEG+deal
-2 NEG+delivered NEG+dogs NEG+dramas NEG+enough NEG+ever NEG+fighting NEG+finished NEG+for
-2 NEG+forget NEG+home NEG+hot NEG+internet NEG+is NEG+judge NEG+just NEG+last NEG+learned
-2 NEG+leaving NEG+light NEG+like NEG+lived NEG+look NEG+losing NEG+love NEG+man NEG+message
-2 NEG+money NEG+move NEG+nuts NEG+offence NEG+ones NEG+ours NEG+over NEG+park NEG+press
-2 NEG+read NEG+ready NEG+recall NEG+recognize NEG+replace NEG+shivon NEG+show NEG+shut NEG+sir
-2 NEG+sleep NEG+spoilers NEG+sure NEG+taken NEG+them NEG+they NEG+thursday NEG+time NEG+truck
-2 NEG+u NEG+unsubscribe NEG+what NEG+wifi NEG+wonder NEG+yet NEGATIVE+BADMSG NEGATIVE+CALL
-2 NEGATIVE+DOESNT NEGATIVE+HAHA NEGATIVE+WHO NEGATIVE+clue NEGATIVE+dogs NEGATIVE+dramas
-2 NEGATIVE+hot NEGATIVE+im NEGATIVE+internet NEGATIVE+man NEGATIVE+money NEGATIVE+msg
-2 NEGATIVE+nuts NEGATIVE+offence NEGATIVE+one NEGATIVE+ones NEGATIVE+signal NEGATIVE+sir
-2 NEGATIVE+spoilers NEGATIVE+truck NEGATIVE+wifi NEGATIVE+wonder NOBODY+ASKED NOBODY+told
-2 NOT+BLOCK NOT+ME NOT+MY NOT+PHONE NOT+SPAMMING NOT+TAIL NOT+a NOT+as NOT+ask NOT+bad
-2 NOT+comfortable NOT+cooling NOT+delivered NOT+enough NOT+getting NOT+home NOT+know NOT+like
-2 NOT+ours NOT+ready NOT+received NOT+shivon NOT+so NOT+sure NOT+there NOT+this NOT+today
-2 NOT+with NUMBER+. NUMBER+REMOVE NUMBER+VOC NUMBER+YOU NUMBER+are NUMBER+does NUMBER+down
-2 NUMBER+ends NUMBER+is NUMBER+not NUMBER+one NUMBER+same NUMBER+to NUMBER+you OTHER+NUMBER
-2 OTHER+OTHER OTHER+WANT OTHER+any OTHER+number OTHER+says OTHER+so OTHER+wont PHONE+0 PHONE+I
-2 PHONE+NUMBER PHONE+REMOVE PHONE+SUBJECT PHONE+TIME PHONE+at PHONE+by PHONE+does PHONE+down
-2 PHONE+ends PHONE+finally PHONE+fyi PHONE+i PHONE+is PHONE+keeps PHONE+one PHONE+or
-2 PHONE+phone PHONE+put PHONE+removed PHONE+same PHONE+so PHONE+when PHONE+with PHONE+you
-2 PLURALS+? PLURALS+MY PLURALS+back PLURALS+code PLURALS+coming PLURALS+too PULL+BEFORE PULL+a
-2 PULL+doors PULL+it PULL+off PULL+this RECEIVE+NEG RECEIVE+SENDING RECEIVE+your REMOVE
-2 REMOVE+. REMOVE+THIRD REMOVE+him REMOVE+it REMOVED+ME REMOVED+MY REMOVED+TAIL REMOVED+a
-2 REMOVED+already REMOVED+me REMOVED+the REPLIED+, REPLIED+ENDED REPLIED+FEEL REPLIED+KEYWORD
-2 REPLIED+MY REPLIED+NOT REPLIED+TAKE REPLIED+THREAT REPLIED+TIME REPLIED+UNSUB REPLIED+VOC
-2 REPLIED+YOU REPLIED+all REPLIED+and REPLIED+if REPLIED+my REPLIED+not REPLIED+sorry
-2 REPLIED+that REPLIED+unsubscribe REPLIED+when REPLIED+you REPLY+END REPLY+MY REPLY+PLURALS
-2 REPLY+THESE REPLY+TIME REPLY+are REPLY+away REPLY+but REPLY+count REPLY+didnt REPLY+end
-2 REPLY+fewer REPLY+notifications REPLY+someone REPLY+these REPLY+was REPLY+you SEND+,
-2 SEND+FROM SEND+LIST SEND+NEGATIVE SEND+SENDING SEND+all SEND+fewer SEND+my SEND+no
-2 SEND+someone SEND+that SEND+the SEND+them SEND+these SEND+you SEND+your SENDING+AGAIN
-2 SENDING+ALONE SENDING+BADMSG SENDING+ENDED SENDING+KEYWORD SENDING+MY SENDING+before
-2 SENDING+but SENDING+count SENDING+help SENDING+lately SENDING+lenses SENDING+musubi
-2 SENDING+notifications SENDING+now SENDING+says SENDING+w SENDING+werent STOP+KINDS
-2 STOP+answering STOP+calling STOP+charging STOP+everything STOP+fighting STOP+for
-2 STOP+leaving STOP+light STOP+over STOP+paying STOP+smoking STOP+these STOP+time STOP+using
-2 STOP+writing SUBJECT SUBJECT+, SUBJECT+DAY SUBJECT+DITCH SUBJECT+EVENT SUBJECT+FEEL
-2 SUBJECT+HATE SUBJECT+HEY SUBJECT+MY SUBJECT+SENDING SUBJECT+TAKE SUBJECT+THESE SUBJECT+add
-2 SUBJECT+all SUBJECT+answer SUBJECT+anyone SUBJECT+ate SUBJECT+been SUBJECT+better
-2 SUBJECT+blocked SUBJECT+bounced SUBJECT+brought SUBJECT+buy SUBJECT+by SUBJECT+carry
-2 SUBJECT+dare SUBJECT+dispute SUBJECT+drop SUBJECT+dropped SUBJECT+else SUBJECT+email
-2 SUBJECT+enjoy SUBJECT+ever SUBJECT+feel SUBJECT+figured SUBJECT+finished SUBJECT+getting
-2 SUBJECT+hate SUBJECT+help SUBJECT+im SUBJECT+it SUBJECT+just SUBJECT+kept SUBJECT+killed
-2 SUBJECT+looked SUBJECT+lost SUBJECT+married SUBJECT+meant SUBJECT+might SUBJECT+mind
-2 SUBJECT+misread SUBJECT+missed SUBJECT+need SUBJECT+now SUBJECT+ordered SUBJECT+passed
-2 SUBJECT+pick SUBJECT+possible SUBJECT+promise SUBJECT+read SUBJECT+really SUBJECT+refused
-2 SUBJECT+remind SUBJECT+reply SUBJECT+reported SUBJECT+restore SUBJECT+save SUBJECT+saved
-2 SUBJECT+say SUBJECT+seem SUBJECT+she SUBJECT+signed SUBJECT+snore SUBJECT+sprayed
-2 SUBJECT+start SUBJECT+stop SUBJECT+talking SUBJECT+too SUBJECT+took SUBJECT+turned
-2 SUBJECT+under SUBJECT+used SUBJECT+wanna SUBJECT+we SUBJECT+would TAIL+, TAIL+CALL
-2 TAIL+DITCH TAIL+NOT TAIL+SENDING TAIL+SUBJECT TAIL+a TAIL+another TAIL+are TAIL+away
-2 TAIL+back TAIL+but TAIL+down TAIL+forget TAIL+instead TAIL+nonstop TAIL+notifications
-2 TAIL+on TAIL+per TAIL+posted TAIL+sleep TAIL+so TAIL+the TAIL+think TAIL+who TAKE+WISH
-2 TAKE+ads TAKE+cash TAKE+doing TAKE+going TAKE+the TAKE+them TAKE+well TAKE+with TAKE+you
-2 TEXT+END TEXT+GAVE TEXT+KINDS TEXT+SEND TEXT+SUBJECT TEXT+are TEXT+count TEXT+for TEXT+from
-2 TEXT+if TEXT+lenses TEXT+musubi TEXT+my TEXT+notifications TEXT+says TEXT+sending TEXT+so
-2 TEXT+stop TEXT+them TEXT+then TEXT+to TEXT+w THESE+TIME THESE+WHO THESE+YOU THESE+back
-2 THESE+by THESE+charges THESE+days THESE+in THESE+notices THESE+on THESE+people THINGS+BADMSG
-2 THINGS+FROM THINGS+any THINGS+back THINGS+before THINGS+for THINGS+from THINGS+get THINGS+go
-2 THINGS+out THINGS+place THINGS+rock THINGS+the THINGS+with THIRD+END THIRD+ENDED
-2 THIRD+KEYWORD THIRD+MY THIRD+NEGATIVE THIRD+PULL THIRD+TAKE THIRD+WISH THIRD+aint
-2 THIRD+always THIRD+are THIRD+as THIRD+back THIRD+be THIRD+by THIRD+came THIRD+collectors
-2 THIRD+come THIRD+coming THIRD+doesnt THIRD+favourite THIRD+give THIRD+last THIRD+leave
-2 THIRD+left THIRD+mother THIRD+never THIRD+no THIRD+on THIRD+pension THIRD+people
-2 THIRD+pretending THIRD+report THIRD+signs THIRD+texted THIRD+the THIRD+told THIRD+took
-2 THIRD+wants THIRD+would THREAT+ALONE THREAT+DOING THREAT+GET THREAT+PHONE THREAT+SEND
-2 THREAT+active THREAT+done THREAT+fine THREAT+give THREAT+happy THREAT+home THREAT+keep
-2 THREAT+learning THREAT+off THREAT+outside TIME+" TIME+DEAR TIME+SUBJECT TIME+THINGS
-2 TIME+anyone TIME+does TIME+its TIME+night TIME+peace TIME+people TIME+possible TIME+she
-2 UNSUB+, UNSUB+. UNSUB+OTHER UNSUB+button UNSUB+page UNSUBBED+MY UNSUBBED+the VOC+% VOC+END
-2 VOC+KINDS VOC+LIST VOC+PLURALS VOC+REVOKE VOC+SEND VOC+SENDING VOC+all VOC+always
-2 VOC+another VOC+at VOC+bounced VOC+bye VOC+carry VOC+charged VOC+consider VOC+cut VOC+dare
-2 VOC+direct VOC+dont VOC+down VOC+email VOC+ensure VOC+every VOC+excuse VOC+fine VOC+forgot
-2 VOC+gave VOC+help VOC+hurry VOC+ill VOC+instead VOC+joke VOC+kept VOC+look VOC+looked
-2 VOC+looks VOC+love VOC+made VOC+met VOC+might VOC+noise VOC+nonstop VOC+notifications
-2 VOC+paid VOC+payment VOC+per VOC+posted VOC+reactivate VOC+reinstate VOC+remind VOC+restart
-2 VOC+rock VOC+save VOC+scared VOC+seem VOC+sent VOC+set VOC+should VOC+sleep VOC+snore
-2 VOC+someone VOC+song VOC+sprayed VOC+sure VOC+talk VOC+text VOC+texts VOC+theyd VOC+tmrw
-2 VOC+too VOC+twice VOC+under VOC+update VOC+went VOC+wish VOC+withdraw VOC+wont VOC+wrote
-2 WANT+END WANT+HAHA WANT+HEY WANT+MESSAGE WANT+TAKE WANT+a WANT+grow WANT+her WANT+let
-2 WANT+open WANT+this WANT+youd WHO+DOESNT WHO+HAHA WHO+LIST WHO+NEGATIVE WHO+SENDING WHO+TAKE
-2 WHO+came WHO+in WHO+is WHO+lenses WHO+lol WHO+my WHO+no WHO+of WHO+the WHO+w WHO+with
-2 WISH+CALL WISH+THIRD WISH+against WISH+another WISH+back WISH+grow WISH+her WISH+if WISH+me
-2 WISH+the WISH+them WISH+youd WRONG+, WRONG+AGAIN WRONG+OTHER WRONG+THINGS WRONG+again
-2 WRONG+apartment WRONG+day WRONG+dog WRONG+meter WRONG+one WRONG+pin WRONG+thing YOU+,
-2 YOU+BLOCK YOU+FEEL YOU+GAVE YOU+HAHA YOU+SEND YOU+TAKE YOU+TIME YOU+UNSUB YOU+better
-2 YOU+block YOU+bounced YOU+by YOU+carry YOU+charged YOU+dare YOU+do YOU+email YOU+find
-2 YOU+forgot YOU+help YOU+im YOU+kept YOU+know YOU+left YOU+looked YOU+made YOU+met YOU+might
-2 YOU+pick YOU+remind YOU+restore YOU+seem YOU+should YOU+snore YOU+sprayed YOU+then YOU+too
-2 YOU+under YOU+unsubscribe YOU+went YOU+wrote a+. a+2 a+GET a+SENDING a+big a+blood a+bot
-2 a+bullet a+cactus a+cafe a+contact a+copy a+different a+game a+glass a+good a+hearing
-2 a+holiday a+little a+message a+miracle a+morning a+new a+newborn a+noise a+party a+peep
-2 a+potato a+receipt a+refund a+ride a+rooster a+sad a+smart a+spare a+star a+tractor
-2 a+voicemail a+way about+BADMSG about+being about+early about+what above+ME above+TAIL
-2 above+us absolutely+, accept accident account+BEFORE account+VOC active+, actually+WANT
-2 actually+WISH actually+like add+this added+to ads+BEFORE ads+FROM ads+off after+all
-2 afternoons again+pls again+will agree+on agree+to ahead+with alerts+and alerts+on algebra
-2 all+> all+DOESNT all+FROM all+THREAT all+VOC all+YOU all+good all+know all+means all+night
-2 all+you already+> already+paid always+the am+SUBJECT am+entitled an+CALL an+DAY an+afternoon
-2 an+email an+f anchovies and+BODY and+TEXT and+YOU and+am and+closed and+cut and+desist
-2 and+didnt and+do and+had and+he and+her and+hes and+how and+im and+just and+leave and+make
-2 and+now and+opted and+sent and+still and+the and+told and+wed and+what and+wont and+you
-2 and+youve another+THIRD another+offer answer+. any+BEFORE anything app+NEG appeal
-2 applied+for appreciate+SUBJECT appreciate+VOC approve approve+BEFORE apt are+, are+FROM
-2 are+GET are+LIST are+THESE are+dead are+getting are+here are+the are+there around+MY
-2 around+the arrived art as+0 as+DAY as+MESSAGES as+SENDING as+SUBJECT as+TEXT as+YOU as+last
-2 as+spam as+you ask ask+how asked+SUBJECT asked+TIME asked+if asked+to asking+. at+> at+OTHER
-2 at+SUBJECT at+VOC at+night at+peace at+you ate+BEFORE ate+MY ate+VOC ate+my attorney+will
-2 authorize+BEFORE authorize+LIST authorize+MESSAGES authorize+SENDING authorize+that away+,
-2 away+with awful+and babies back+from back+so backs+FROM backs+out backstop bag+> bagpipes
-2 balance+> banner+should barn battery battery+FROM batterys+BEFORE bay bc be+0 be+ASKED
-2 be+DAY be+ME be+REMOVE be+TAIL be+TAKE be+TIME be+VOC be+early be+fishing be+good be+honest
-2 be+me be+my be+over be+sending be+taking be+voting became because+hes been+FROM been+my
-2 been+on been+so been+there beer before+0 before+DAY before+SUBJECT before+VOC before+YOU
-2 before+you behind+, behind+a behind+me believe+BEFORE believe+THIRD bells bend best+VOC
-2 better+> beyond big+LIST big+deal bill biology bird birthday+> blank+> bless block+THESE
-2 block+THIRD block+c blocked+AGAIN blocked+BADMSG blocked+BODY blocked+again blocked+drain
-2 blocked+you blonde boats boats+> booked booking booth bot+> both+> both+FROM both+THINGS
-2 both+THIRD both+agree both+kids bother bother+MENDED bother+SEND bother+sending bother+with
-2 bothers+BEFORE bothers+ME bothers+TAIL bothers+me box boxing braces bracket bring+my
-2 bring+on brothers bugging buick bulk bullet bullet+for bulletin+> bullshit bullshit+, burger
-2 burnt bus but+DONT but+ME but+TAIL but+THIRD but+it but+me but+my but+your button+on by+LIST
-2 by+MESSAGES by+THINGS by+a by+all by+itself cable+THINGS cable+box call+, call+> call+NEG
-2 call+TIME call+instead call+you called+BEFORE called+VOC called+back calling+BEFORE
-2 calling+ME calling+MY calling+TAIL calling+him calling+me calling+my calls+a came+by camping
-2 can+MENDED can+REMOVE can+THIRD canal cancel+MENDED cancel+my cancel+please cancelled+on
-2 cant+GET cant+LIST cant+REPLY cant+believe cant+deal cant+find cant+get car+, cares+> cash+>
-2 cat+BEFORE cat+passed catalogs+by cause+it cease+and chair+> chambers champagne charades
-2 charged+roaming cheap cheaper check+> checked+> cheers cheers+, cheese+board chocolate
-2 choice choir+, choose christmas+NEG christmas+without church+AGAIN church+BEFORE
-2 church+MENDED church+anymore church+directory cilantro cinnamon citizen civic clear+VOC
-2 client+, close+and closed+> closed+it closed+on closed+the clubhouse coats cold collectors
-2 color+> come+TAKE come+TIME come+from come+get comes+> comfortable competitors complain+>
-2 condos+, confirmed+but confirming consent+FROM consent+OTHER consent+form contact+BEFORE
-2 contact+for contact+lenses contact+my contact+the continue+> continue+MENDED continue+SEND
-2 continue+sending contract cook cooling copy+FROM copy+of cosigner couch+, could+, could+GAVE
-2 could+GET could+SUBJECT could+u could+we couldnt+GAVE couldnt+TAKE couldnt+have count+ME
-2 count+TAIL count+VOC count+as count+me counting+> coupon+. course+. course+SUBJECT covered
-2 cream cross+my crossed crown crush cure cut+VOC cuz cylinder dad+, daddys dads damn dare
-2 dare+BEFORE database+> dawn day+HAHA day+HEY day+is day+lol days+FROM dead+, dead+AGAIN
-2 dead+again deal+, deals deals+are debt debt+collectors decided+against decided+to deck
-2 declined delete+BEFORE delete+that delete+the deleted+it delivered+. delivered+> delivery+,
-2 dentist+BEFORE dentures desist+or dessert+> details did+THIRD did+it did+my didnt+>
-2 didnt+YOU didnt+come didnt+go didnt+like didnt+mean didnt+you die+> died+in dinner+,
-2 disaster dishwasher+> dispute+BEFORE dispute+MY dispute+this disregard+MY do+KINDS do+agree
-2 do+i do+these do+this do+we doctor+BEFORE doctor+END doctor+cut doctor+in does+> does+VOC
-2 does+it does+my does+that doesnt+TEXT doesnt+bother doesnt+know dog+in dollars dolphins
-2 dolphins+> donating done+all dont+BODY dont+CALL dont+END dont+GAVE dont+KINDS dont+LIST
-2 dont+MESSAGE dont+REPLY dont+believe dont+call dont+forget dont+have dont+judge dont+mess
-2 dont+read dont+recall dont+recognize dont+replace door+, door+DOESNT door+in doors+, down+to
-2 dramas dressed drill drink+> drinks drip driving+, dropped+BEFORE dropped+FROM drops+in dye
-2 ear+BEFORE earlier+, early+LOSE early+release earth+do ease+BEFORE ease+up eating+> else+I
-2 else+THREAT else+did else+gets else+is email+BEFORE email+only end+SUBJECT end+or end+the
-2 ending+0 ending+DAY ending+MY ending+the endless+SENDING enroll ensure ensure+MY entitled
-2 entitled+to estimate ever+ENDED ever+NEG ever+since every+single everything+by everythings
-2 everywhere+, evidence+> ex+has exam exams+> exit+0 exit+DAY expired+> explain+>
-2 extra+napkins eyes+> f+BEFORE f+for facebook failed+> fair+BADMSG fair+BEFORE fair+NEG
-2 fair+enough far+away fastest feb fee+. few+BEFORE fewer+> file+> file+a fill+it filled+>
-2 finally+. find+ME find+TAIL find+VOC find+it find+me finished+ME finished+MY finished+a
-2 finished+me finishes firm+BEFORE firm+make first+day five+> fix+my fixed+> flat flea floor+,
-2 football footsteps for+2 for+DOESNT for+NEG for+SENDING for+both for+him for+it for+premium
-2 for+such for+ten for+texts for+that for+this forever+to forget+> forget+MY forget+the
-2 forgot+> forgot+my form+NEG form+NOT form+WANT form+wont foster found+DEAR found+my fountain
-2 four+> freaked freaked+BEFORE freaked+ME freaked+TAIL freaked+VOC freaked+me free+and
-2 friday+, friday+> fridge friend+> full+, fun+> funeral+> gala game+> gary gas+, gas+cylinder
-2 gate+> gates gates+BEFORE gates+FROM gates+off gave+0 gave+DAY gave+up gentle+with get+FROM
-2 get+LIST get+PLURALS get+THIRD get+everything get+well gets+BEFORE getting+MESSAGES
-2 getting+SENDING getting+any getting+scam getting+your give+MY give+THIRD give+VOC give+my
-2 given+MY gives+BEFORE giving+it glad+SUBJECT glad+VOC glad+YOU glad+you glass+door glasses
-2 gloves glue go+back go+out go+with goats+. god+, god+let goes+through golf gone+? gonna+be
-2 good+BADMSG good+DAY good+DOESNT good+DONT good+LIST good+NEG good+dont good+to got+BEFORE
-2 got+MENDED got+TIME got+an got+another got+anything got+it got+one got+out got+till gotta+be
-2 gotten grateful+> gray group+, group+> grow+up guard+> guests+> guitar guy+BEFORE
-2 guy+SENDING guys+DOESNT guys+DONT guys+NEG guys+never guys+rock h ha+, had+ME had+TAIL had+a
-2 had+me had+opted had+three had+to haha+ALONE haha+BADMSG haha+ENDED haha+KEYWORD haha+STOP
-2 haha+stop hair+> half+> hall hamsters handles hanging hangs happens+SUBJECT happens+TIME
-2 happens+if happens+to has+GAVE has+REPLIED has+SENDING has+THIRD has+changed has+got has+it
-2 has+texted hasnt+come hate+to hates+BEFORE haunted have+, have+> have+BADMSG have+I have+YOU
-2 have+enough have+left have+the have+you he+ENDED he+GAVE he+KEYWORD he+LIST he+MESSAGES
-2 he+NEGATIVE he+REPLIED he+SENDING he+STOP he+left he+no he+quit he+said he+texts he+would
-2 head+SUBJECT head+TIME head+if hear+VOC heard+back heart+NEG heat+is heated heating
-2 hell+BADMSG hell+ENDED hell+FROM hell+KEYWORD hell+be help+> her+I her+SUBJECT her+favourite
-2 her+i her+mother her+pension heres+MY hes+DOESNT hes+FROM hes+NEG hes+outside hey+its hi+>
-2 hide hill him+, him+AGAIN him+TIME him+again him+from him+the himself hiring+> his+LIST
-2 his+MESSAGES his+SENDING his+WHO his+dad his+goldfish his+texts hmm+I hmm+SUBJECT hmm+i
-2 hold+BEFORE holy+shit home+CALL home+PHONE home+phone homesick homesick+for honest+>
-2 honestly+> hope+that hot+water hour+> house+> house+isnt how+MY how+do how+long how+on
-2 howd+u howd+you hows hubby hug hung+BEFORE hung+up hurt+> hurts+, i+ASKED i+CONSENT i+DOESNT
-2 i+DONT i+END i+HATE i+NEG i+REMOVE i+add i+answer i+ask i+blocked i+bring i+choose i+consent
-2 i+cut i+dispute i+dont i+drop i+feel i+figured i+finished i+forgot i+hate i+killed i+leave
-2 i+lost i+love i+misread i+now i+only i+ordered i+owe i+reply i+save i+shall i+stop i+told
-2 i+turned i+wouldnt i+wrote ice id+BEFORE id+HATE id+VOC id+give id+hate id+still idea+what
-2 identify identify+yourself idiot+> idk+SUBJECT idk+u if+anyone if+it if+possible if+she
-2 if+we ignore+the ignoring ill+GET ill+NEG ill+REPLY ill+SEND ill+give ill+send im+BEFORE
-2 im+DOING im+NEG im+PHONE im+active im+done im+fine im+happy im+home im+learning im+off
-2 im+outside in in+4b in+> in+BADMSG in+EVENT in+HEY in+MY in+THIRD in+VOC in+all in+any
-2 in+error in+every in+line in+once in+one in+our in+pain in+row in+spam in+there in+this
-2 in+today in+town inactive inches+> indoors info+MENDED info+VOC info+please infos instead+?
-2 instead+FROM instead+of instructor insurance+> insurance+BEFORE insurance+MENDED
-2 insurance+VOC interested+in internet+, introduce intrusive iphone is+DOESNT is+EVENT
-2 is+blocked is+bullshit is+dead is+free is+full is+getting is+it is+killing is+made is+off
-2 is+something is+still is+unlisted isnt+> isnt+TIME isnt+in isnt+one isnt+the isnt+working
-2 it+? it+DOESNT it+MENDED it+NEGATIVE it+SEND it+VOC it+WANT it+alone it+away it+but it+costs
-2 it+drops it+im it+lets it+lol it+no it+now it+rains it+sent it+still it+wasnt it+wont
-2 its+BADMSG its+DOESNT its+NOT its+PULL its+WANT its+WISH its+about its+always its+been
-2 its+free its+like its+not its+our its+own its+siobhan its+way ive+DOESNT ive+NOT
-2 ive+UNSUBBED ive+closed ive+just ive+not ive+run ive+unsubscribed jess job+> jobs+done john
-2 judge+BEFORE judge+REPLIED judge+said jump june+so just+KINDS just+MESSAGE just+TEXT
-2 just+had just+now just+walk keep+LIST keep+MENDED keep+THIRD keep+doing keep+going keep+on
-2 keep+them keep+these keeper kids+GAVE killed+VOC killed+it kills+VOC kim kind+regards
-2 kindly+set knitted knitting knock+doors knocked know+anybody know+but know+i know+where l+>
-2 label lag landed lane last+name last+summer late+> late+BODY late+OTHER late+fee late+to
-2 later latex latex+gloves laughing law+I law+i lawyer+ENDED lawyer+KEYWORD lawyer+NEG
-2 lawyer+STOP leaf+blower learned+to learning+to leave+SUBJECT leave+TIME leave+YOU leave+at
-2 leave+the leave+w leave+with leave+you leeds+> left+0 left+DAY left+ME left+SUBJECT
-2 left+TAIL left+YOU left+a left+with left+you legal+> legend lend let+THIRD let+the let+us
-2 lets+BEFORE lets+ME lets+TAIL lets+VOC lets+do lets+me letter+> letting+VOC liam+BEFORE
-2 lights+on like+> like+him like+this limping+> line+TIME listings+for live+BEFORE lived+in
-2 living+here lizard llc load lodger lol+my long+BEFORE long+DAY long+MY longer longer+WISH
-2 longer+and longer+take looked+WANT looked+WISH looked+like loop lose+your loser lost+0
-2 lost+DAY lost+by lost+your lots+FROM lots+of love+GET love+THIRD love+him love+that lunch+>
-2 mad+TIME mad+at made+a made+up mail+BEFORE mailbox+> mailing+, main+office make+a male mama
-2 man+BEFORE man+said many many+FROM many+of maple marine married married+BEFORE married+VOC
-2 maternity+TAKE maternity+leave math maths may+. may+KEYWORD may+KINDS may+MESSAGE
-2 may+SENDING may+STOP may+TEXT may+text maybe+DOESNT maybe+NEG me+, me+CALL me+DITCH
-2 me+MENDED me+NOT me+PLURALS me+SENDING me+a me+another me+at me+away me+back me+but
-2 me+forget me+here me+instead me+nonstop me+notifications me+on me+per me+sleep me+think
-2 me+to me+twice me+who mean+, mean+MY mean+yes means+NEGATIVE means+REPLY means+no meant+MY
-2 meant+the meetings mess+with message+YOU message+of message+with message+you met+a
-2 meter+DOING meter+reading midway milks milks+BEFORE mill mind+the mine+is mint minute+and
-2 minutes+> misread missed+CALL missed+MY missed+call missed+my missing+> mistake+> mobile
-2 monday+and money+back month+would months+> more+BODY more+WHO more+bangs more+chairs
-2 more+latex more+mulch more+paper more+person more+snow more+so more+surprises more+thing
-2 morning+, morning+WHO morning+person most+kind mother+, mother+. motion mouth+> move+it
-2 moved+here moving+> mower+BEFORE mower+ENDED mower+KEYWORD mower+NEG mower+STOP mower+quit
-2 mowing ms msg+VOC much+with mulch+, must+ASKED must+ask musubi my+0 my+KINDS my+SENDING
-2 my+STOP my+application my+backs my+bills my+card my+crush my+daughter my+day my+dentist
-2 my+deposit my+door my+employer my+first my+good my+gran my+great my+gym my+insurance
-2 my+landlord my+life my+mind my+mother my+mum my+mums my+neighbor my+neighbors my+permit
-2 my+profile my+sister my+social my+stop my+vote my+work my+yes my+zip name+FROM name+to
-2 names+and nap nearly+finished need+2 need+MY need+THESE need+a need+the needed needs+BEFORE
-2 needs+it never+ALONE never+ENDED never+KEYWORD never+LOSE never+NEG never+REMOVED never+TAKE
-2 never+finished never+learned never+lived never+stop never+taken new new+address new+sim
-2 newsletter+LIST newsletter+is next+ALONE next+BADMSG next+DAY next+KEYWORD next+STOP
-2 next+stop next+time next+week night+. night+> nights+> nine no+BADMSG no+CALL no+HAHA no+NOT
-2 no+THREAT no+WHO no+clue no+dogs no+dramas no+hot no+internet no+man no+money no+msg no+not
-2 no+nuts no+offence no+one no+ones no+signal no+sir no+spoilers no+truck no+wifi no+wonder
-2 nobody+ASKED nobody+told nobodys+here noise+> non+ALONE non+BADMSG non+ENDED non+KEYWORD
-2 non+NEG non+STOP non+stop nonstop+, noon+to not+, not+BEFORE not+BLOCK not+NEGATIVE
-2 not+PHONE not+SPAMMING not+TIME not+a not+allowed not+any not+as not+ask not+bad
-2 not+comfortable not+cooling not+delivered not+enough not+getting not+home not+know not+like
-2 not+my not+no not+ready not+received not+shivon not+so not+sure not+this not+to not+today
-2 not+with nothing+. nothing+here nothing+in notice+, notice+BEFORE notices+.
-2 notification+BEFORE notification+LIST notification+list notifications+> november now+WISH
-2 now+i now+please now+we numb number+DOESNT number+SUBJECT number+YOU number+does number+down
-2 number+ends number+i number+not number+one number+same number+to number+you nurse+BEFORE
-2 nuts+> nvm of+THINGS of+hours of+people of+the of+them of+town of+yours off+. off+MY
-2 off+OTHER off+YOU off+after off+and off+auto off+his offence+> office+> often+> oh+NEG
-2 oh+NEGATIVE oh+SUBJECT oh+VOC oh+good oh+no ok+. ok+FEEL ok+HEY ok+TIME ok+bye old+BEFORE
-2 old+CALL old+MENDED old+NUMBER old+number olives+> omw on+> on+BODY on+PHONE on+TEXT
-2 on+THINGS on+VOC on+it on+line on+maternity on+our on+texting on+vacation once+a one+>
-2 one+OTHER one+WHO one+for one+go one+last one+on one+only one+pls one+who one+with ones+MY
-2 ones+my onion only+0 only+BEFORE only+DAY only+MESSAGES only+SENDING only+do only+ones op+>
-2 open+> open+MY open+the opens opt+in opted+> opted+us optional optional+> or+DEAR or+DONT
-2 or+FROM or+MENDED or+call or+from or+the order+. order+BEFORE order+MENDED order+NUMBER
-2 order+PHONE order+number ortiz other+ones other+store other+tenants otherwise+id otp+DOESNT
-2 otp+NEG otp+NOT otp+not oui our+secretary out+TIME out+VOC out+already out+and out+back
-2 out+front out+to out+when outside+. outside+> outta+here oven over+0 over+AGAIN over+CALL
-2 over+SENDING over+TEXT over+TIME over+again over+easter over+email overdraft overnight
-2 own+head oyster paid paid+BEFORE paid+VOC pain+NEG panel paperwork parcel+with park+BEFORE
-2 park+VOC parsonage passed+MY past+the path patience+> patient patient+. patient+SUBJECT
-2 patient+with patio pay+DAY pay+for payday peaches penicillin+> people+ASKED people+BEFORE
-2 people+GET people+NEGATIVE people+get people+in people+no perfect+. perhaps perm
-2 person+SUBJECT phone+BLOCK phone+GAVE phone+at phone+blocked phone+fell phone+fyi
-2 phone+keeps phone+put photo+FROM photo+of piano+> pick+MY pick+the pickle pile+BEFORE pillow
-2 pin+, pings+, pizza+place place+. places+> plane plays please+ASKED please+BEFORE
-2 please+ENDED please+KEYWORD please+MESSAGE please+REPLY please+REVOKE please+consider
-2 please+excuse please+hurry please+leave please+reactivate please+reinstate please+remove
-2 please+restart please+save please+start please+tell please+text please+thank please+withdraw
-2 pls+MENDED pls+cancel pocket+> points+SUBJECT points+TIME points+if political+BEFORE
-2 political+MESSAGES political+SENDING political+texts polling polls+> post post+>
-2 potluck+BEFORE powers+FROM powers+out prefer+CALL premium+> presses price+> print priya
-2 promos promos+code properly+> proud+> pull+BEFORE puppy purple put+SUBJECT put+YOU pyjamas
-2 pyjamas+> questions+, quiet+ones quilt+OTHER quit+LIST quit+and quit+my quit+texting
-2 quit+worrying quitting+BEFORE quitting+time quiz+> rack raise+goats rash+> rather+NEG
-2 rather+be rather+than ray+> reach+SUBJECT reach+YOU reach+you reacted reacted+* reactivate
-2 read real+BEFORE really+> receipt+BEFORE receipt+VOC receive+NEG receiving+your receptionist
-2 reciept recognize+BEFORE recognize+it record+> records+> redo refund+VOC refuse refused+MY
-2 refused+the rejoin+your released remind+me reminders+> reminders+coming removal+, remove
-2 remove+THIRD remove+VOC remove+him removed removing+VOC reno repeat+, replace+BEFORE
-2 reply+NEG reply+STOP reply+stop request+VOC required reschedule+> resend+> restart+MY
-2 restored resubscribe+> resubscribe+BEFORE return rex right+SUBJECT ring+> ring+ME ring+TAIL
-2 ring+VOC ring+me rn+> rock rock+> room+0 room+DAY room+MENDED room+VOC room+please rooster
-2 roses+> run+BEFORE running+0 running+DAY rush rush+, rush+> said+DOESNT said+FEEL said+NOT
-2 said+and said+not said+sorry said+to same+NEG same+time same+without sandals sandwiches
-2 satan saturday+. sauna sausage save+BEFORE save+MY saved+, saved+for saw+MY saw+this say+"
-2 say+NEG say+NEGATIVE say+THREAT say+it say+no saying+NEG saying+NEGATIVE saying+no
-2 saying+theyre says+" says+NEG says+NEGATIVE says+NOT says+THREAT says+hello says+im says+my
-2 says+no says+not says+the scam+> scan+> scared+MY scared+the scene scholarship school+EVENT
-2 scooter+> seat seats+, sec secret secretary+opted see+BEFORE see+ME see+SUBJECT see+TAIL
-2 see+me see+ya seem+to sees+my sell+, selling+the send+BEFORE send+DEAR send+NEGATIVE
-2 send+THESE send+THINGS send+THIRD send+fewer send+it send+no send+someone send+these
-2 send+your sending sending+, sending+AGAIN sending+THESE sending+again sending+them sent+.
-2 sent+ENDED sent+KEYWORD sent+NEG sent+STOP service+. set+> set+up shaking shame+, share+it
-2 shared+my she+NEG she+REPLIED she+got she+said shell+be shift shifts+, shit+BEFORE shit+MY
-2 shit+VOC shit+that shivon shoot shopping+BEFORE shopping+LIST shopping+list should+REPLIED
-2 should+be should+say shout show+> showed+BEFORE showed+up sick+> sign+ME sign+MENDED
-2 sign+TAIL sign+for sign+please signing+> signs+BEFORE signs+FROM simply+DOESNT since+OTHER
-2 since+VOC since+lunch sink siobhan siobhan+DOESNT siobhan+NEG siobhan+NOT siobhan+not sir+,
-2 sirs site six six+. six+> size+0 size+DAY sleeps sleeve slip+> slot+> small+> smart
-2 smart+meter smog sms sms+LIST sms+PLURALS so+DOESNT so+FEEL so+MESSAGE so+SENDING so+TEXT
-2 so+WHO so+bad so+early so+quiet so+text so+who soap softly sold+MY sold+SUBJECT sold+VOC
-2 sold+YOU sold+you some+YOU somebody somebody+is somebodys+MENDED someone+CALL someone+call
-2 something+BEFORE something+about something+else song+> sorry+. sorry+SUBJECT sorry+about
-2 sounds+good soup+. space spam+, spam+. spam+musubi speak+with specials+GAVE specials+REPLIED
-2 spoilers sprayed spring+and sprinkler squealing st+> stairs+> star star+> start+MENDED
-2 start+SEND start+SENDING start+sending stays+. stays+BEFORE sticker still+BEFORE still+DONT
-2 still+dont still+have still+off still+out still+owe still+take stop stop+calling
-2 stop+everything stop+light stop+over stop+that stop+using stop+worrying stopped+SENDING
-2 stopped+answering stops+> stops+TIME stopwatch store+NEG strat strep strongly stuck+behind
-2 student+BEFORE student+MENDED stuff+for stump stupid+. suit sunday+and sunday+or sure+THREAT
-2 sure+im sure+you surprises swear+MY t+> table+for tablets take+KINDS take+LIST take+PLURALS
-2 take+cash take+out taken+VOC talk+VOC talking+about tattoo tbh+> teacher+BEFORE teal tell+MY
-2 tell+YOU tell+her tells+SUBJECT tells+YOU tells+you terrence text+ENDED text+KEYWORD text+ME
-2 text+PLURALS text+STOP text+are text+count text+me text+notifications text+says text+stop
-2 texted+VOC texting+is texting+me texts+ALONE texts+TIME texts+lately texts+stop than+2
-2 than+NEG than+SUBJECT than+YOU than+you thanks+VOC thanks+WHO thanks+and thanks+for that+.
-2 that+LIST that+NOT that+for that+joke that+looks that+noise that+payment that+song thatd
-2 thats+love the+0 the+4th the+5th the+6pm the+9th the+ad the+alerts the+apartment the+attic
-2 the+auto the+ballot the+banner the+big the+bus the+cactus the+cake the+call the+car the+cat
-2 the+cheap the+clubhouse the+code the+consent the+cops the+coupon the+deal the+deals
-2 the+deposit the+dishwasher the+elevator the+fees the+film the+front the+group the+guy
-2 the+hall the+heating the+inhaler the+l the+lake the+landline the+leak the+left the+lights
-2 the+llc the+lodger the+meal the+name the+newsletter the+nonsense the+olives the+order
-2 the+out the+package the+pain the+paper the+parish the+parsonage the+party the+piano
-2 the+pizza the+pool the+presses the+print the+quilt the+reminder the+roads the+roses
-2 the+rules the+sale the+school the+scooter the+slip the+soup the+stone the+subscription
-2 the+teacher the+teal the+tenant the+trial the+weddings the+window the+worst the+zoo
-2 them+FROM them+NEGATIVE them+THINGS them+back them+coming them+no them+off then+BEFORE
-2 then+HEY then+THREAT then+ok there+, there+NOT there+be there+in these+at these+by these+in
-2 these+notices they+GAVE they+are theyre+SUBJECT theyre+VOC theyre+YOU theyre+you thing+TIME
-2 thing+YOU thing+you think+i think+thats thinking+FROM thinking+about thinking+of third+.
-2 this+BEFORE this+THINGS this+THIRD this+for this+inbox this+job this+month this+over
-2 this+texting this+way three+, three+and three+hours through+MY throwing thursday+, till+noon
-2 time+, time+I time+is time+it time+u times+WISH tiny to to+, to+CALL to+SENDING to+bed
-2 to+church to+file to+here to+knock to+move to+open to+rejoin to+reno to+share to+stay
-2 to+this to+unsubscribe to+withdraw to+your today today+, today+. toilet told+THIRD told+at
-2 tomatoes tomorrow tomorrow+> tonights too+late took+it took+my took+up top tow towels+>
-2 town+> tracking+says tractor tram trampoline treasurer+. trust+BEFORE trust+ME trust+TAIL
-2 trust+VOC trust+me trying+to ttyl+> tuesday+is turn+LIST turn+MESSAGES turn+SENDING
-2 turn+THIRD turn+texts turn+them two+LIST two+SENDING two+and two+days two+inches
-2 two+messages two+weeks tyler u+, u+> u+MY u+TAKE u+and u+in u+still ugh+. ugly undecided
-2 under understood undo+MY unlisted+so unstoppable unsubscribe unsubscribe+.
-2 unsubscribe+BEFORE unsubscribe+OTHER unsubscribe+VOC unsubscribe+button unsubscribe+page
-2 unsubscribed+MY unsubscribing+, up+REPLY up+a up+at ups upstairs+. upstairs+> ur+THIRD
-2 ur+free ur+still us+are us+out us+so use+MENDED use+this used+to useful+> useless+,
-2 vacation+TIME vacation+till valet verification vin voicemail+> volunteers vote+now
-2 voting+for w+SUBJECT w+VOC w+YOU w+this w+you walk walked+into wanna+BEFORE wanna+ENDED
-2 wanna+KEYWORD wanna+NEG wanna+STOP wanna+grow want+MENDED want+another want+back want+her
-2 want+the wanted+. wardrobe was+YOU was+an was+cancelled was+for was+quick was+so was+to
-2 was+wondering was+you wasnt+the wasps way+off we+REPLIED we+ate we+checked we+lost we+still
-2 we+want we+went we+will wearing wed+be weddings+BEFORE weddings+FROM weddings+off week+FROM
-2 week+and weekend weekends+> weird+to well+be well+soon went+BEFORE went+FROM went+to
-2 were+FROM were+SENDING were+going were+in were+one were+writing werent+BEFORE west
-2 west+BADMSG west+END west+ENDED west+KEYWORD west+end weve+WISH weve+decided weve+got what+,
-2 what+DITCH what+VOC what+YOU what+a what+about what+are what+can what+happens what+would
-2 whatevers whats+BEFORE whats+your whatsapp+, when+I when+THINGS when+WHO when+does
-2 when+people when+ur whens+MY whens+the where+BEFORE where+did whered+SUBJECT whered+you
-2 wheres wheres+my which+BEFORE while while+THREAT while+im who+ASKED who+else who+passed
-2 whose+LIST whose+NUMBER why+> why+DOESNT why+NEG why+NOT why+didnt why+not whys wife+FROM
-2 wife+off wifes+BEFORE wifes+PHONE will+DOESNT will+MY will+NOT will+VOC will+call will+not
-2 win+> wisdom+BODY wish+> wish+my wish+youd with+GET with+LIST with+MESSAGES with+NEG
-2 with+SENDING with+VOC with+getting with+him with+nothing withdraw+MY withdraw+my without+ME
-2 without+SUBJECT without+TAIL without+THIRD without+a without+her without+losing without+my
-2 woke+up woman+> won+MY won+the wondering wondering+SUBJECT wondering+TIME wondering+if
-2 wont+ALONE wont+ENDED wont+KEYWORD wont+NEG wont+STOP wont+let wont+open wont+stop word+"
-2 word+, word+is work+> work+CALL work+and work+in work+on work+phone worries+, worry+about
-2 worst+FROM worst+of would would+NEG would+TEXT would+YOU would+simply writing+MY
-2 writing+back wrong+, wrong+AGAIN wrong+OTHER wrong+THINGS wrong+again wrong+apartment
-2 wrong+day wrong+dog wrong+meter wrong+one wrong+pin wrong+thing wrote+" wrote+. wrote+to wtf
-2 x+ray y+. yall+charged yeah+I yeah+SUBJECT yeah+i yeah+its year+to years+old yes+BEFORE
-2 yes+as yes+if yes+to yess yet+, you+FEEL you+REPLIED you+THREAT you+UNSUB you+asked you+at
-2 you+bounced you+by you+can you+carry you+dare you+did you+do you+email you+ever you+find
-2 you+gave you+get you+help you+kept you+know you+left you+made you+met you+might you+pick
-2 you+put you+remind you+restore you+seem you+should you+snore you+sprayed you+too you+under
-2 you+unsubscribe you+went you+wrote youd+WANT youd+WISH youd+want youll+make your+CALL
-2 your+HEY your+LIST your+THIRD your+cable your+competitors your+crew your+deals your+email
-2 your+garden your+guys your+hand your+logo your+man your+mouth your+newsletter
-2 your+notification your+reminders your+stylist youre+ASKED youre+DOESNT youre+NEG youre+NOT
-2 youre+asking youre+done youre+killing youre+my youre+not yours+. yourself+and youse
-2 youve+DOESNT youve+DONT youve+GAVE youve+never zelle zucchini 🚫+>
-1 5am EVENT NOBODY REMOVED TAIL VOC abroad aid air almost answered anymore apply approved appt
-1 arrive authorization awful babys banana bar beat become bees belong bins birth block board
-1 boyfriend brake bulbs cancer cannot cares charging check checks chef chip chirping click
-1 collector college commercial complaint completely condo confused cookies couch coupons
-1 crisis crying customer cute d deadline deductible dentists deployed device dialer discount
-1 dj doing dollar donor double drain dress drilling dryer dying ears empty enough entrance eta
-1 exist eyes fair file filling fixin florida fork games gift gives glad glass graduation gran
-1 grandmas grass gravy grid guilty ha handed head hearing heavy him hour hrs husbands inform
-1 ins jar jokes jury just kettle kindergarten know labor lack ladies lah lapse leaflet lies
-1 link listening long look lose lucky luggage mark mats melted membership midnight million mix
-1 mole moms months moving mri name next niece nurses oat of ours overflowing paper patels
-1 patients pending penny pension pepperoni petrol planned plates plot pool prayers prep
-1 printer promise pt pump purge pursuant quote raise re reason records remain rep residents
-1 returns rice roaming robe robot roommates rug run scarf scratched script seconds send serve
-1 session shook shows sister snow sofa somethings sons spelled spins spot staring starts step
-1 supplier supporter surgeon sweet switching takes teenager tell tenants terms test tracking
-1 trailer try turkey turn tv txtin unlist used vendor verse view vote waiter watching
-1 whatsoever white wide willing with world yellow
0 after called done electronic er fix how invoices junk letters looked monday much
0 notifications owe plan possible teach wifi
1 3am BEFORE RECEIVE action agency am anita arvo attic autopay beach bear bent between biscuit
1 blood boiler bothered breath burned cabin cake calendar campus candle carol carries cat
1 catering cell chair checkout cheque christmas city cleanings clinic closure collect confirm
1 control cool coughing counsel counted crazy cross dangerous daughters deadass dear desk
1 dinners dip direct disconnect doctors duty eating eats enjoyed erased faith farm fine
1 flashing fob for forget fortune gave gonna harassing havent her hipaa holy hope hot hounded
1 hun hygienist ico id including jab key kinda knowing lash lawsuit least let lift likes
1 lonely lost mailbox man manager marina mattresses mean memory mess minus moves movie nails
1 need needful no nuts obviously october oh okafor opt option overdue owes own panels partners
1 pay pete petition pharmacy pipes pit pizza plain plans pleas poisoning popcorn pottery
1 prayer privacy pull quiz radio rate reads rescinded respect respectfully restraining ribs
1 ring rip ripped root route schools scrap scratching season seller shelter shuttle sight
1 signing soccer sooner sort spare speak spend spin staff started statements stfu strike stuck
1 student sundays suppose swim tank taught tax texting therapy ticket tiffany tires toddler
1 trainer transferred travel tunnel type upset vacated vacuum video vip warm warned warranty
1 wash wasting wear wednesday weight weve wife withdrew work yaar year youth
2 "+KINDS "+SENDING "+when #+> #+HEY %+% *+ALONE *+BADMSG *+STOP *+on *+stop + ,+2 ,+BLOCK
2 ,+END ,+FROM ,+LOSE ,+MESSAGES ,+PHONE ,+PLURALS ,+a ,+at ,+cat ,+doc ,+driver ,+drop
2 ,+enough ,+finish ,+freeze ,+gloves ,+gone ,+gonna ,+hear ,+however ,+never ,+not ,+now
2 ,+off ,+pack ,+really ,+reminders ,+roof ,+second ,+spammer ,+ta ,+the ,+then ,+told ,+wait
2 ,+wed ,+with .+ASKED .+ENDED .+EVENT .+GAVE .+OTHER .+TIME .+addressee .+allergic
2 .+apparently .+at .+autocorrect .+bake .+bought .+breaking .+cannot .+congrats .+consent
2 .+contact .+correct .+count .+declined .+denied .+dogs .+each .+everything .+ew .+farewell
2 .+finito .+forget .+four .+fraud .+fuck .+funny .+govern .+gran .+grandpas .+gtfo .+halt
2 .+hes .+husband .+jog .+junk .+kids .+kill .+leeve .+literally .+madam .+mate .+mi .+my
2 .+night .+nope .+note .+oga .+oi .+phone .+pick .+pizza .+plese .+press .+pretty .+radio
2 .+rather .+read .+refrain .+refused .+removal .+request .+respectfully .+retired .+returned
2 .+roger .+s .+save .+school .+scram .+scrub .+season .+shove .+silence .+sir .+smh
2 .+somewhere .+sort .+stop .+stopp .+storm .+stpo .+sudo .+tak .+thanks .+todays .+turn .+ugh
2 .+unsub .+unsubcribe .+weather .+worn .+yet 0+. 0+2 0+BEFORE 0+HEY 0+LIST 0+and 0+bucks
2 0+how 0+yrs 1+to 19th+> 2+ALONE 2+KEYWORD 3pm 3rd+. 400k 4th 4th+. 6am 7726 ?+ALONE ?+STOP
2 ?+asking ?+bye ?+if ?+just ?+leave ?+remove ?+take ?+then ?+they ?+thx AGAIN+TEXT
2 AGAIN+THREAT AGAIN+VOC AGAIN+WISH AGAIN+given AGAIN+heard AGAIN+im AGAIN+n AGAIN+on ALONE+0
2 ALONE+DAY ALONE+FEEL ALONE+I ALONE+MESSAGES ALONE+NEG ALONE+SENDING ALONE+TEXT ALONE+THESE
2 ALONE+THREAT ALONE+already ALONE+askin ALONE+bothering ALONE+coming ALONE+i ALONE+im
2 ALONE+it ALONE+link ALONE+messaging ALONE+now ALONE+period ALONE+this ALONE+us ALONE+will
2 ASKED+THESE ASKED+because ASKED+in ASKED+out ASKED+whoever ASKED+you AUTHORITY+,
2 AUTHORITY+TIME BADMSG+0 BADMSG+BADMSG BADMSG+BEFORE BADMSG+DOESNT BADMSG+FROM BADMSG+MENDED
2 BADMSG+TEXT BADMSG+THESE BADMSG+THREAT BADMSG+askin BADMSG+bothering BADMSG+coming BADMSG+i
2 BADMSG+period BADMSG+was BADMSG+will BADMSG+your BEFORE+CONSENT BEFORE+DONT BEFORE+EVENT
2 BEFORE+LOSE BEFORE+ME BEFORE+NEG BEFORE+PULL BEFORE+SEND BEFORE+SPAMMING BEFORE+TIME
2 BEFORE+WISH BEFORE+account BEFORE+already BEFORE+an BEFORE+any BEFORE+anything BEFORE+as
2 BEFORE+b4 BEFORE+be BEFORE+belongs BEFORE+better BEFORE+bible BEFORE+birthday BEFORE+blowin
2 BEFORE+body BEFORE+both BEFORE+buddy BEFORE+bus BEFORE+card BEFORE+cashier BEFORE+confirm
2 BEFORE+congrats BEFORE+consent BEFORE+continues BEFORE+costs BEFORE+days BEFORE+dentist
2 BEFORE+dings BEFORE+donation BEFORE+either BEFORE+entirely BEFORE+forty BEFORE+forwards
2 BEFORE+fr BEFORE+given BEFORE+goodbye BEFORE+guy BEFORE+heard BEFORE+him BEFORE+hon
2 BEFORE+hurts BEFORE+if BEFORE+is BEFORE+ive BEFORE+jobs BEFORE+know BEFORE+legal BEFORE+lied
2 BEFORE+lists BEFORE+loud BEFORE+makes BEFORE+more BEFORE+named BEFORE+needs BEFORE+never
2 BEFORE+ninety BEFORE+none BEFORE+nurse BEFORE+permanently BEFORE+point BEFORE+political
2 BEFORE+pop BEFORE+private BEFORE+publicity BEFORE+quiero BEFORE+rest BEFORE+rings
2 BEFORE+roof BEFORE+sees BEFORE+send BEFORE+sending BEFORE+shall BEFORE+share BEFORE+should
2 BEFORE+small BEFORE+sms BEFORE+so BEFORE+sorry BEFORE+subscriber BEFORE+subscription
2 BEFORE+surgery BEFORE+ta BEFORE+tablet BEFORE+tacos BEFORE+taking BEFORE+tap BEFORE+ten
2 BEFORE+texes BEFORE+these BEFORE+this BEFORE+thread BEFORE+three BEFORE+timeshare
2 BEFORE+unsubscribe BEFORE+unwelcome BEFORE+up BEFORE+us BEFORE+vacancies BEFORE+w BEFORE+we
2 BEFORE+weekly BEFORE+weeks BEFORE+were BEFORE+what BEFORE+wit BEFORE+worked BEFORE+yesterday
2 BEFORE+yours BLOCK+BEFORE BLOCK+LIST BLOCK+TIME BLOCK+list BLOCK+you BODY+DOESNT BODY+NEG
2 BODY+store CALL+> CALL+SUBJECT CALL+anymore CALL+buzzes CALL+call CALL+for CALL+has CALL+my
2 CALL+new CALL+on CALL+or CALL+registry CALL+that CALL+u CONSENT+I CONSENT+YOU CONSENT+for
2 CONSENT+i CONSENT+you DAY+2 DAY+BEFORE DAY+DONT DAY+HAHA DAY+REPLIED DAY+TIME DAY+as
2 DAY+bucks DAY+concern DAY+dont DAY+how DAY+i DAY+in DAY+rather DAY+since DAY+why DAY+yrs
2 DEAR+LOSE DEAR+REMOVE DEAR+TIME DEAR+called DEAR+else DEAR+remove DEAR+take DEAR+tell
2 DITCH+. DITCH+DITCH DITCH+KINDS DITCH+NEG DITCH+STOP DITCH+TAKE DITCH+days DITCH+do
2 DITCH+drop DITCH+forget DITCH+get DITCH+interest DITCH+leave DITCH+let DITCH+quit DITCH+stay
2 DITCH+take DITCH+there DITCH+u DOESNT+DOESNT DOESNT+ME DOESNT+NOT DOESNT+TAIL DOESNT+WISH
2 DOESNT+add DOESNT+afford DOESNT+ask DOESNT+asking DOESNT+banked DOESNT+be DOESNT+by
2 DOESNT+chase DOESNT+check DOESNT+circle DOESNT+confirm DOESNT+deborah DOESNT+even
2 DOESNT+figure DOESNT+him DOESNT+marcus DOESNT+message DOESNT+met DOESNT+not DOESNT+owe
2 DOESNT+owned DOESNT+patient DOESNT+quit DOESNT+receiving DOESNT+ring DOESNT+sign
2 DOESNT+subscribed DOESNT+supposed DOESNT+try DOESNT+use DOESNT+wanting DOING+these DOING+to
2 DONT+MENDED DONT+MESSAGE DONT+SEND DONT+WANT DONT+agree DONT+banked DONT+be DONT+chase
2 DONT+check DONT+circle DONT+disturb DONT+get DONT+hear DONT+know DONT+leave DONT+met
2 DONT+need DONT+owe DONT+owned DONT+quit DONT+subscribed DONT+try DONT+wish END+> END+?
2 END+THESE END+list END+txts END+you ENDED+% ENDED+> ENDED+BADMSG ENDED+FEEL ENDED+SUBJECT
2 ENDED+THIRD ENDED+THREAT ENDED+already ENDED+blowin ENDED+bothering ENDED+i ENDED+im
2 ENDED+link ENDED+messaging ENDED+out ENDED+period ENDED+txts ENDED+us ENDED+was ENDED+will
2 ENDED+your EVENT+AGAIN EVENT+SENDING EVENT+and EVENT+cancellations EVENT+changes EVENT+ever
2 EVENT+gift EVENT+texts EVENT+to EVENT+years EVENT+your FEEL+MY FEEL+may FROM+" FROM+.
2 FROM+ALONE FROM+HEY FROM+I FROM+KEYWORD FROM+KINDS FROM+LOSE FROM+REMOVE FROM+TAKE
2 FROM+THESE FROM+being FROM+between FROM+deleting FROM+god FROM+here FROM+i FROM+ours
2 FROM+permission FROM+silence FROM+stop FROM+turn FROM+until FROM+with FROM+ye GAVE+ASKED
2 GAVE+DOESNT GAVE+GAVE GAVE+MENDED GAVE+VOC GAVE+a GAVE+an GAVE+as GAVE+at GAVE+been
2 GAVE+never GAVE+now GAVE+one GAVE+plainly GAVE+seen GAVE+thought GAVE+told GET+ASKED
2 GET+DEAR GET+DOESNT GET+DONT GET+REMOVE GET+REPLIED GET+THINGS GET+THIRD GET+an GET+away
2 GET+been GET+her GET+in GET+messages GET+never GET+now GET+removed GET+seen GET+texted
2 GET+that GET+thought GET+told HAHA+ASKED HAHA+DITCH HAHA+DOESNT HAHA+NOT HAHA+can HAHA+not
2 HATE+MY HATE+that HEY+DITCH HEY+another HEY+but HEY+may HEY+no HEY+siri HEY+still HEY+youre
2 I+AGAIN I+CALL I+GAVE I+SEND I+THINGS I+aint I+asked I+care I+check I+cover I+decline I+did
2 I+died I+don I+done I+drive I+ever I+exist I+expect I+filled I+froze I+get I+gone I+hear
2 I+hired I+hit I+kept I+must I+object I+opted I+own I+regret I+relocated I+retired I+ring
2 I+shut I+spoke I+support I+switch I+thrown I+wash I+withdraw KEYWORD+% KEYWORD+0
2 KEYWORD+BADMSG KEYWORD+FEEL KEYWORD+SUBJECT KEYWORD+THIRD KEYWORD+THREAT KEYWORD+already
2 KEYWORD+blowin KEYWORD+bothering KEYWORD+i KEYWORD+im KEYWORD+link KEYWORD+messaging
2 KEYWORD+period KEYWORD+txts KEYWORD+was KEYWORD+will KEYWORD+your KINDS+? KINDS+DITCH
2 KINDS+DONT KINDS+HEY KINDS+LIST KINDS+MENDED KINDS+OTHER KINDS+a KINDS+can KINDS+costs
2 KINDS+go KINDS+good KINDS+help KINDS+him KINDS+in KINDS+lists KINDS+only KINDS+subscription
2 KINDS+that KINDS+your LIST+, LIST+DITCH LIST+I LIST+MESSAGE LIST+NEGATIVE LIST+NOT LIST+TEXT
2 LIST+THREAT LIST+about LIST+after LIST+anymore LIST+be LIST+codes LIST+has LIST+help LIST+i
2 LIST+in LIST+no LIST+pls LIST+this LIST+unwelcome LIST+would LIST+yes LOSE+I LOSE+MESSAGES
2 LOSE+i LOSE+interest LOSE+list LOSE+txts ME ME+AGAIN ME+END ME+MESSAGE ME+again ME+alerts
2 ME+an ME+anything ME+forty ME+loose ME+money ME+my ME+never ME+open ME+outta ME+period
2 ME+thx ME+what ME+when MENDED+. MENDED+BODY MENDED+FEEL MENDED+GAVE MENDED+GET MENDED+LOSE
2 MENDED+ME MENDED+MESSAGES MENDED+NEG MENDED+REMOVED MENDED+SENDING MENDED+UNSUB MENDED+back
2 MENDED+changed MENDED+every MENDED+family MENDED+finish MENDED+fix MENDED+isnt MENDED+never
2 MENDED+nothing MENDED+now MENDED+one MENDED+party MENDED+private MENDED+see MENDED+take
2 MENDED+three MENDED+txts MENDED+who MENDED+with MENDED+withdrawn MENDED+youre MESSAGE+DONT
2 MESSAGE+I MESSAGE+LIST MESSAGE+ME MESSAGE+NEGATIVE MESSAGE+OTHER MESSAGE+TAIL MESSAGE+a
2 MESSAGE+costs MESSAGE+good MESSAGE+him MESSAGE+i MESSAGE+lists MESSAGE+me MESSAGE+messages
2 MESSAGE+no MESSAGE+pls MESSAGE+subscription MESSAGE+that MESSAGE+your MESSAGES+DOESNT
2 MESSAGES+MY MESSAGES+THREAT MESSAGES+anymore MESSAGES+at MESSAGES+codes MESSAGES+of
2 MESSAGES+please MESSAGES+unwelcome MY+. MY+END MY+I MY+ME MY+REMOVE MY+TAIL MY+accounts
2 MY+ads MY+area MY+autumn MY+bbb MY+be MY+blog MY+blood MY+building MY+buttons MY+cafeteria
2 MY+cancel MY+checking MY+coal MY+constant MY+continues MY+correspondence MY+costs MY+credit
2 MY+delete MY+discount MY+district MY+dog MY+door MY+effort MY+ends MY+evening MY+executor
2 MY+father MY+feeling MY+fill MY+flies MY+ftc MY+gas MY+gf MY+goes MY+groceries MY+gumbo
2 MY+gutters MY+herd MY+i MY+if MY+info MY+key MY+law MY+lawn MY+listings MY+locks MY+lost
2 MY+love MY+lunch MY+machine MY+marketing MY+mattress MY+me MY+mens MY+merch MY+minutes
2 MY+monthly MY+moon MY+motivational MY+name MY+nephew MY+newsletters MY+nonsense MY+outage
2 MY+parent MY+pastor MY+phone MY+political MY+polls MY+practice MY+problem MY+program
2 MY+quiet MY+quote MY+refill MY+request MY+resignation MY+ride MY+roaming MY+roofing
2 MY+roommate MY+roster MY+row MY+rush MY+sermon MY+share MY+shredder MY+small MY+snow
2 MY+solicitor MY+sort MY+spanish MY+store MY+subscriber MY+surveys MY+tells MY+texting
2 MY+then MY+things MY+thread MY+toddler MY+too MY+tracking MY+trick MY+trouble MY+tuesday
2 MY+turn MY+undersigned MY+up MY+viewing MY+visitor MY+volunteer MY+watch MY+water MY+weather
2 MY+week MY+wife MY+word MY+years MY+youngest NEG+DONT NEG+LIST NEG+NOT NEG+REMOVED NEG+REPLY
2 NEG+SENDING NEG+SPAMMING NEG+add NEG+afford NEG+already NEG+asking NEG+authorize NEG+banked
2 NEG+be NEG+blowin NEG+buying NEG+called NEG+chase NEG+check NEG+circle NEG+confirm
2 NEG+deborah NEG+dog NEG+dont NEG+even NEG+figure NEG+hearing NEG+if NEG+messaging NEG+met
2 NEG+more NEG+mr NEG+named NEG+no NEG+not NEG+ok NEG+or NEG+owe NEG+owned NEG+patient
2 NEG+period NEG+personal NEG+please NEG+political NEG+practice NEG+quiero NEG+receiving
2 NEG+ring NEG+roof NEG+sms NEG+subscribed NEG+supposed NEG+texts NEG+thx NEG+to NEG+tooth
2 NEG+try NEG+wanting NEGATIVE+, NEGATIVE+? NEGATIVE+BEFORE NEGATIVE+CONSENT NEGATIVE+MY
2 NEGATIVE+REPLY NEGATIVE+SEND NEGATIVE+TIME NEGATIVE+in NEGATIVE+more NEGATIVE+political
2 NEGATIVE+quiero NEGATIVE+reminders NEGATIVE+roof NEGATIVE+send NEGATIVE+sms NEGATIVE+the
2 NEGATIVE+thx NEGATIVE+tooth NEGATIVE+use NEGATIVE+when NEGATIVE+wish NOBODY+by NOBODY+named
2 NOT+. NOT+DOESNT NOT+GAVE NOT+HEY NOT+PULL NOT+REPLY NOT+agree NOT+asking NOT+deborah
2 NOT+disturb NOT+give NOT+happen NOT+hers NOT+him NOT+marcus NOT+mr NOT+ok NOT+patient
2 NOT+receiving NOT+say NOT+supposed NOT+text NOT+use NUMBER+? NUMBER+FEEL NUMBER+FROM
2 NUMBER+PULL NUMBER+WANT NUMBER+aint NUMBER+and NUMBER+back NUMBER+isnt NUMBER+lied
2 NUMBER+out NUMBER+then NUMBER+three NUMBER+who NUMBER+youre OTHER+AGAIN OTHER+BADMSG
2 OTHER+NEG OTHER+NOT OTHER+YOU OTHER+by OTHER+cancellations OTHER+ended OTHER+ever
2 OTHER+holder OTHER+notices OTHER+nurse OTHER+of OTHER+ships OTHER+stuff OTHER+there
2 OTHER+times OTHER+to PHONE+. PHONE+FEEL PHONE+MESSAGES PHONE+PLURALS PHONE+THIRD PHONE+WANT
2 PHONE+aint PHONE+and PHONE+are PHONE+back PHONE+belongs PHONE+but PHONE+buzzes PHONE+call
2 PHONE+changed PHONE+from PHONE+has PHONE+isnt PHONE+lied PHONE+new PHONE+now PHONE+out
2 PHONE+private PHONE+then PHONE+three PHONE+was PHONE+youre PLURALS+> PLURALS+DITCH
2 PLURALS+NEG PLURALS+NEGATIVE PLURALS+TAKE PLURALS+THREAT PLURALS+codes PLURALS+im PLURALS+no
2 PLURALS+ok PULL+. PULL+> PULL+THESE PULL+my PULL+on RECEIVE+THESE RECEIVE+nothing
2 RECEIVE+these REGULATOR+. REMOVE+? REMOVE+OTHER REMOVE+TIME REMOVE+button REMOVE+every
2 REMOVE+on REMOVE+this REMOVED+SUBJECT REMOVED+TIME REMOVED+after REMOVED+last REPLIED+FROM
2 REPLIED+MENDED REPLIED+NEGATIVE REPLIED+REPLY REPLIED+at REPLIED+goodbye REPLIED+no
2 REPLIED+of REPLIED+ok REPLIED+one REPLIED+the REPLY+ALONE REPLY+DONT REPLY+I REPLY+STOP
2 REPLY+a REPLY+another REPLY+costs REPLY+for REPLY+her REPLY+i REPLY+im REPLY+lists REPLY+of
2 REPLY+pls REPLY+so REPLY+stop REPLY+subscription REPLY+the REVOKE+, REVOKE+BEFORE
2 REVOKE+CONSENT REVOKE+MENDED REVOKE+any REVOKE+consent SEND+OTHER SEND+jobs SEND+only
2 SENDING+BEFORE SENDING+DEAR SENDING+DOESNT SENDING+GET SENDING+ME SENDING+TAIL
2 SENDING+anymore SENDING+can SENDING+costs SENDING+has SENDING+have SENDING+im SENDING+in
2 SENDING+lists SENDING+messages SENDING+more SENDING+quit SENDING+still SENDING+subscription
2 SENDING+these SENDING+unwelcome STOP+. STOP+0 STOP+ASKED STOP+BADMSG STOP+DAY STOP+HAHA
2 STOP+HEY STOP+I STOP+MENDED STOP+NEG STOP+SEND STOP+THREAT STOP+already STOP+asking
2 STOP+blowin STOP+bothering STOP+getting STOP+i STOP+im STOP+it STOP+messaging STOP+now
2 STOP+or STOP+period STOP+please STOP+that STOP+will SUBJECT+. SUBJECT+2 SUBJECT+ASKED
2 SUBJECT+BEFORE SUBJECT+CALL SUBJECT+NEG SUBJECT+PLURALS SUBJECT+TAIL SUBJECT+TEXT
2 SUBJECT+VOC SUBJECT+added SUBJECT+am SUBJECT+asked SUBJECT+calls SUBJECT+care SUBJECT+cares
2 SUBJECT+deaf SUBJECT+decline SUBJECT+don SUBJECT+drive SUBJECT+exist SUBJECT+expect
2 SUBJECT+filled SUBJECT+froze SUBJECT+go SUBJECT+got SUBJECT+graduated SUBJECT+have SUBJECT+i
2 SUBJECT+ignored SUBJECT+isnt SUBJECT+joined SUBJECT+lied SUBJECT+look SUBJECT+make
2 SUBJECT+makes SUBJECT+never SUBJECT+not SUBJECT+object SUBJECT+owe SUBJECT+own SUBJECT+pack
2 SUBJECT+press SUBJECT+regret SUBJECT+relocated SUBJECT+run SUBJECT+shut SUBJECT+so
2 SUBJECT+something SUBJECT+spammers SUBJECT+spoke SUBJECT+sue SUBJECT+support
2 SUBJECT+switched SUBJECT+tell SUBJECT+that SUBJECT+though SUBJECT+to SUBJECT+un
2 SUBJECT+understand SUBJECT+undo SUBJECT+unsubscribe SUBJECT+wash SUBJECT+withdraw TAIL+AGAIN
2 TAIL+END TAIL+MESSAGE TAIL+again TAIL+alerts TAIL+an TAIL+anything TAIL+forty TAIL+loose
2 TAIL+money TAIL+my TAIL+never TAIL+open TAIL+outta TAIL+period TAIL+please TAIL+what
2 TAIL+when TAKE+GET TAKE+PULL TAKE+REMOVED TAKE+TAIL TAKE+another TAKE+button TAKE+every
2 TAKE+him TAKE+in TAKE+telling TAKE+their TAKE+those TAKE+volunteer TEXT+. TEXT+ALONE
2 TEXT+DONT TEXT+FROM TEXT+I TEXT+ME TEXT+MY TEXT+NEGATIVE TEXT+TAIL TEXT+back TEXT+costs
2 TEXT+good TEXT+has TEXT+her TEXT+him TEXT+i TEXT+lists TEXT+messages TEXT+no TEXT+pls
2 TEXT+somebody TEXT+subscription TEXT+that THESE+BADMSG THESE+DAY THESE+NEG THESE+NOT
2 THESE+STOP THESE+THREAT THESE+again THESE+all THESE+costs THESE+messages THESE+notifications
2 THESE+off THESE+please THESE+so THESE+things THESE+would THINGS+0 THINGS+MESSAGES
2 THINGS+SUBJECT THINGS+again THINGS+delays THINGS+i THINGS+notices THINGS+ships THINGS+shop
2 THINGS+tablet THINGS+who THIRD+2 THIRD+NEG THIRD+OTHER THIRD+PHONE THIRD+called THIRD+calls
2 THIRD+free THIRD+handles THIRD+not THIRD+phone THIRD+remove THIRD+since THIRD+still
2 THIRD+tablet THIRD+tell THIRD+there THIRD+wake THIRD+were THREAT THREAT+I THREAT+PULL
2 THREAT+REPLIED THREAT+YOU THREAT+asking THREAT+cancelling THREAT+come THREAT+fed THREAT+hear
2 THREAT+i THREAT+keeping THREAT+on THREAT+ring THREAT+serious THREAT+still THREAT+take
2 THREAT+up THREAT+walking THREAT+you TIME+DOESNT TIME+ME TIME+NOT TIME+THIRD TIME+christmas
2 TIME+dinner TIME+he TIME+i TIME+id TIME+it TIME+me TIME+not TIME+once TIME+one TIME+so
2 TIME+that TIME+they UNSUB+VOC UNSUB+last UNSUB+us UNSUBBED UNSUBBED+, VOC+AGAIN VOC+CONSENT
2 VOC+DITCH VOC+EVENT VOC+FROM VOC+HAHA VOC+HEY VOC+ME VOC+MESSAGES VOC+NOBODY VOC+OTHER
2 VOC+REMOVE VOC+SUBJECT VOC+TAKE VOC+THESE VOC+WHO VOC+YOU VOC+again VOC+aint VOC+alerts
2 VOC+an VOC+any VOC+cease VOC+deaf VOC+figure VOC+for VOC+forty VOC+hear VOC+if VOC+ignored
2 VOC+in VOC+its VOC+like VOC+lol VOC+loose VOC+lost VOC+me VOC+money VOC+must VOC+my VOC+name
2 VOC+none VOC+or VOC+outta VOC+pack VOC+pls VOC+process VOC+quit VOC+since VOC+spammers
2 VOC+surgery VOC+tells VOC+texted VOC+thanks VOC+these VOC+things VOC+though VOC+understand
2 VOC+what VOC+youre WANT+, WANT+. WANT+BODY WANT+DAY WANT+NEG WANT+NOBODY WANT+OTHER
2 WANT+REMOVED WANT+all WANT+from WANT+gone WANT+make WANT+none WANT+two WANT+what WHO+,
2 WHO+buddy WHO+by WHO+that WHO+who WHO+youre WISH+. WISH+BADMSG WISH+DOESNT WISH+NOBODY
2 WISH+NOT WISH+OTHER WISH+REMOVED WISH+YOU WISH+all WISH+anything WISH+gone WISH+none
2 WISH+not WISH+nothing WISH+stop WISH+that WISH+two WRONG+BODY WRONG+CALL WRONG+EVENT
2 WRONG+family WRONG+num WRONG+party WRONG+phone YOU+2 YOU+AGAIN YOU+CONSENT YOU+DOESNT
2 YOU+KINDS YOU+MESSAGE YOU+MESSAGES YOU+REMOVE YOU+REPLY YOU+SENDING YOU+TAIL YOU+WANT YOU+a
2 YOU+all YOU+check YOU+could YOU+deaf YOU+dont YOU+go YOU+hear YOU+ignored YOU+lost YOU+must
2 YOU+not YOU+pack YOU+please YOU+quit YOU+remove YOU+said YOU+something YOU+spammers YOU+take
2 YOU+text YOU+though YOU+understand YOU+used YOU+write a+BADMSG a+BLOCK a+CALL a+block
2 a+bridge a+building a+button a+cherry a+client a+contractor a+crown a+dorm a+drive a+fax
2 a+fire a+fixed a+ghost a+gig a+hernia a+kid a+lady a+lamp a+letter a+link a+log a+mortgage
2 a+nice a+one a+patient a+picnic a+promise a+quieter a+random a+roof a+roofer a+root a+rule
2 a+scale a+screenshot a+shop a+sim a+trucker a+violation a+woman abeg+> about+. about+DAY
2 about+GET about+SENDING about+TEXT about+getting about+me about+timeshares about+upgrades
2 about+water abt ac accident+, accordingly+> account+> account+FROM account+holder account+of
2 accounts+> addressee addressee+BEFORE addressee+deceased adieu adios+for ads ads+>
2 advertising advised after+DAY after+MY again+> again+THREAT again+VOC again+im again+n
2 again+on against against+the aged aged+FROM aged+out aide aint+NEG aint+VOC aint+marcus
2 aint+mine alerts+> alerts+only all+WHO all+contact all+four all+my all+the already+VOC also
2 also+ALONE also+ENDED also+KEYWORD altogether+, always+> always+KINDS always+MESSAGE
2 always+TEXT am+LIST am+ninety amigo amigo+, an+FROM an+ambulance an+off an+old and+0
2 and+BLOCK and+LOSE and+MENDED and+PHONE and+REMOVE and+STOP and+THINGS and+could and+does
2 and+have and+his and+live and+out and+quit and+shall and+stay and+throw and+waking angry
2 annoy answer+> answer+SUBJECT answer+TIME any+LIST any+MESSAGE any+OTHER any+REPLY
2 any+SENDING any+day any+kind any+longer any+text anything+about anyway+. apiece
2 appointment+, appointments+> are are+DITCH are+cool are+finished are+hereby are+unwelcome
2 are+useful arent+for as+MY as+do ask+AGAIN ask+again askin+> asking+VOC asking+YOU
2 asking+because asking+you assured at+christmas at+dinner at+it at+noon at+once at+what
2 attorney+THREAT attorney+gets audit automated automatic away+. away+for away+in away+the
2 back+MY back+VOC back+please back+the back+what bake+sales balance+LIST bank+LIST
2 bank+MESSAGES bank+PLURALS banked banked+with bankruptcy bar+> barking+> be+BEFORE be+MY
2 be+SENDING be+best be+contacted be+dropped be+for be+getting be+giving be+gone be+out
2 beating beating+a because because+SUBJECT because+it been+GET been+deleted beeping beeps
2 before+EVENT before+id behalf being+GAVE being+SENDING being+left being+texted believe+in
2 belongs+to between+BEFORE between+ME between+TAIL between+VOC big+BEFORE bike+, bikini
2 bikini+wax bills+BEFORE bin+MY bin+days bin+it bins+and birds+. bless+your block+>
2 block+LIST block+YOU block+list block+this block+you blocking+SUBJECT blocking+VOC
2 blocking+YOU blog blood+> blood+BADMSG blood+drive bloody blowin+ME blowin+TAIL blowin+VOC
2 blowin+me blowin+up boat+. book books boosters bought+one bout+MY bout+THIRD bout+YOU
2 breakfast+> breaks bro+. bro+THREAT bro+im broadcast brother+. buddy+, buddy+> bug+BEFORE
2 building+> building+I building+SUBJECT building+i bundles burrito bus+delays bus+is
2 business+and business+by but+ALONE but+END but+TAKE but+id but+nah but+quit but+stop
2 but+take but+the buzz+VOC buzzing+> by+KINDS by+MENDED by+REPLY by+SUBJECT by+VOC by+YOU
2 by+hand by+mail by+text by+that by+tonight by+you by+your cafeteria call+my call+registry
2 call+the call+u called+the calls+only campaigns+> can+STOP can+TAKE can+do can+drop
2 can+forget can+get can+leave can+let can+quit can+stay can+take can+u cancel+MESSAGES
2 cancel+them cancel+txts canceling+MY cancelled+, cancelling+MY candidate+. candles cant+>
2 cant+CALL cant+I cant+SUBJECT cant+afford cant+call cant+confirm cant+figure cant+i
2 canvasser cap+BEFORE cap+MY car car+. car+OTHER car+or caravan card carrier cars+been
2 case+NEG cashier+BEFORE cat+NEG ccpa cease+, cease+. certainly chair+BEFORE change+LIST
2 change+MESSAGES change+SENDING chapel charged+for charm charm+> chart+> check+MENDED
2 check+VOC check+please checking cheers+> chemo cherry cherry+on childs chill+with chris
2 christ christmas+, chuck chuck+BEFORE chuck+it circle circle+back claims+it class+,
2 class+VOC class+cancellations clear+> closed+and closed+that closes clothes club+> club+and
2 co+op coach+MY coal coffee collects collects+BEFORE collects+MY collects+THESE
2 collects+these colonoscopy column column+> come+on come+up coming+TIME coming+but commission
2 communications+> company+for computer+> confirm+. confirm+in confirmed+I confirmed+SUBJECT
2 confirmed+i confuse congratulations+, consent+REVOKE consent+VOC constant+BEFORE
2 constant+LIST constant+MESSAGES contact+. contact+by continues continues+> copies+> cork
2 corporate correspondence+> costs+BEFORE costs+ME costs+SUBJECT costs+TAIL costs+YOU costs+me
2 costs+you couch+. could+BEFORE counter+. coupons+but course+> court+SUBJECT court+TIME
2 court+if cousins+BEFORE cousins+MENDED cousins+NUMBER cousins+PHONE cousins+number cover+.
2 crash crawling crown+> cry+. cured curtains customer+. dare+KINDS dare+MESSAGE dare+REPLY
2 dare+SENDING dare+TEXT dare+text data+> data+protection day+LIST day+YOU day+before day+now
2 day+you days+, deactivate dead+> dead+VOC dead+body deaf+? deals+THREAT deals+im dealt
2 dealt+with deborah decline+. declined+> decorative deer delete+, delete+every deleting
2 delivery+LIST delivery+PLURALS delivery+updates deliverys dementia+and democrat denied+,
2 denied+> dentist dentist+. dialysis did+ASKED didnt+sign die+. different+BEFORE dings
2 dings+FROM dings+from disease disease+> disturb+BEFORE disturb+ME disturb+TAIL disturb+VOC
2 disturb+me dnc+LIST dnc+MENDED dnc+VOC dnc+list dnc+please do+, do+ME do+TAIL do+me do+still
2 do+the do+to doc+> dock doctor+> does+a doesnt+ALONE doesnt+NEG doesnt+STOP doesnt+stop
2 dog+GAVE doing+> don don+tire donate done+, done+GET done+MENDED done+MESSAGES done+SENDING
2 done+TEXT done+texting dont+SEND dont+THINGS dont+WISH dont+agree dont+be dont+chase
2 dont+circle dont+disturb dont+get dont+leave dont+need dont+owe dont+quit dont+send dont+try
2 dont+wish door+. door+closed dorm dorm+, down+please dr+BEFORE draw+your drawer drawer+and
2 drive+> driver drives+> drop+MY drop+THESE drop+the dry+BEFORE dry+up dubai dude+SUBJECT
2 due+for dumped dumped+, dumpsters earl easter+> easter+and eat+BEFORE effective+VOC
2 effective+on effort either+> electronic+LIST eleven eleven+years else+BEFORE else+do
2 else+from elses+BEFORE elses+pocket elsewhere+> emergencies+only end+. end+? end+VOC end+it
2 ended+MY ended+my ends+> ends+DAY english enough+LIST enough+MESSAGES enough+SENDING
2 enough+from ever+, ever+TEXT ever+do ever+given ever+heard ever+want every+BEFORE every+DAY
2 every+KINDS every+trace every+tuesday everybody+I everybody+SUBJECT everybody+i everywhere+I
2 everywhere+SUBJECT everywhere+i evidently+DOESNT evidently+NEG evidently+NOT evidently+not
2 ew ew+NEG exclamation exclamation+point fair+, family+> family+BEFORE family+FROM family+off
2 fifteen fifth+> figure+BEFORE figure+FROM figure+it figure+out file+. file+BEFORE
2 file+DOESNT file+NEG file+NOT file+VOC file+not filed files fill+FROM fill+of find+MENDED
2 find+THESE find+another find+somebody find+them fine+with finish+, firm+, first+NEG fish
2 five+bucks fix+that fixed+income flash flies flight+changes flights flogging flu folder+with
2 followed foot+in for+ASKED for+DOING for+END for+TEXT for+anything for+asking
2 for+emergencies for+gods for+his for+life for+one for+peace for+pickup for+removal
2 for+silence for+some for+texting for+today for+tuesday forget+I forget+i form formal
2 forty+FROM forty+of forward forwarded+to forwarding forwards forwards+to four+THINGS free+.
2 free+VOC free+lip freeze+MY freeze+the frighten+THIRD frm from+MESSAGES from+REMOVE
2 from+SUBJECT from+TEXT from+any from+deleting from+yours froze+MY froze+my ftc fuck+BEFORE
2 fuck+FROM fuck+off fun fundraiser+ones fundraising+, furnace furniture+store further+BEFORE
2 future+> future+BEFORE gas+shutoff gave+TIME gave+that general get+> get+ME get+MENDED
2 get+PULL get+REMOVED get+THINGS get+another get+away get+me gets gettin+BEFORE gettin+MY
2 gettin+THESE gettin+these getting+BEFORE getting+it gf+saw ghost+> gig+, give+FROM give+it
2 give+out give+permission giving+CONSENT giving+MENDED giving+consent gloss go+, go+.
2 go+BADMSG go+HAHA go+HEY go+TIME go+and go+lol go+pound gods gods+BEFORE gods+sake
2 goes+straight gonna+DITCH gonna+LOSE gonna+take good+VOC good+on good+riddance good+without
2 got+fired got+on got+this got+your gotta+BEFORE govern grades grades+> graduated+.
2 grandmother graveyard great+SUBJECT great+TIME gtfo guess+SUBJECT guess+who gumbo gummies
2 gutters+, guys+, had+it had+your hand+BEFORE handled+MY handles+MY hands+FROM hands+of
2 happen happened+to happier+NEG happier+SUBJECT happier+TIME happier+if happily
2 happily+employed happy+. happy+BADMSG happy+BEFORE happy+NEG happy+enough has+DOESNT has+to
2 hate+MY hate+that have+ASKED have+DOESNT have+DONT have+GAVE have+NEG have+been have+never
2 have+now have+one have+seen have+thought have+told havent+SUBJECT havent+owned having+MY
2 having+my he+cant he+died he+dont he+is he+passed he+was he+wont head+> head+BEFORE head+VOC
2 health hear+> heard+quite heart+> heaven+, hector henceforth her+. her+OTHER her+for
2 here+NEG here+VOC here+YOU here+or here+you hernia hes+BEFORE hes+with hey+siri him+BEFORE
2 his+CALL his+MENDED his+NUMBER his+number his+phone hittin+MY hittin+my honey+> hook
2 hope+BEFORE hope+I hope+i hope+this hope+youre hopeless hospice hour+to house+. house+FROM
2 house+out house+w how+2 how+> how+a how+likely however hr huh hurts+FROM hurts+from
2 husband+was i+> i+ALONE i+ENDED i+SEND i+block i+can i+care i+come i+decline i+died i+don
2 i+drive i+exist i+expect i+filled i+froze i+joined i+know i+move i+moved i+object i+own
2 i+regret i+retired i+sent i+shut i+sue i+support i+switch i+take i+to i+wash i+will
2 i+withdraw id+had id+prefer id+recommend idea if+DOESNT if+NOT if+THREAT if+VOC if+i if+im
2 if+not if+so if+that ignored+MY ignored+my ill+TAKE ill+come ill+hear ill+ring ill+take
2 im+GAVE im+PULL im+asking im+cancelling im+fed im+keeping im+on im+serious im+up im+walking
2 imma important+> in+KINDS in+LIST in+ME in+NEGATIVE in+OTHER in+TAIL in+about in+august
2 in+dubai in+fact in+july in+leeds in+march in+me in+need in+no in+peace in+person in+plain
2 in+september in+texts in+touch in+tucson in+utah inbox+. income inherited injury interest+in
2 interested internal into+your inviting is+ASKED is+BADMSG is+KINDS is+ME is+MESSAGE
2 is+NOBODY is+REPLY is+REVOKE is+SUBJECT is+TAIL is+YOU is+due is+for is+late is+me is+nobody
2 is+ok is+on is+paid is+telling is+text is+withdrawn is+worth is+you isnt+. isnt+a isnt+here
2 it+. it+0 it+> it+BADMSG it+BEFORE it+DEAR it+TIME it+aint it+buzzes it+coming it+didnt
2 it+four it+gonna it+hurts it+loud it+makes it+may it+means it+open it+out it+please it+quits
2 it+rings it+small it+up it+would it+yesterday itll+be its+BEFORE its+SENDING its+done
2 its+from its+important its+now its+worth ive+had ive+hired ive+lost ive+opted ive+thrown j
2 jobs+in jog+on jury+duty just+DOESNT just+ENDED just+GAVE just+KEYWORD just+REPLY just+TAKE
2 just+dont just+have just+let just+quit just+shipping just+tell just+the keep+GET
2 keep+SENDING keep+telling keeping+track kept+every kid+BEFORE kid+MY kid+VOC kid+that
2 kids+BEFORE kids+CALL kids+PHONE kids+phone kids+tablet kill kindly+ALONE kindly+refrain
2 kitchen+and knock+MY know+has know+my know+you la la+lista lab+results last+CALL last+PHONE
2 last+THIRD last+nerve last+tuesday last+two last+week law+> law+OTHER law+works
2 lawyer+collects lbs leaflets lease+ended leave+BEFORE leave+LIST leave+MENDED leave+MESSAGES
2 leave+SENDING leave+an leave+off leave+us leaving+a leaving+one leeds+, leeve leeve+BEFORE
2 leeve+ME leeve+TAIL leeve+VOC leeve+me left+FROM left+VOC left+alone left+out left+this
2 left+to lemon less+FROM lesson lets letters+. liar library+LIST licence lied+to life+,
2 life+was lifetime+. like+DEAR like+MY likely limit linda line+, line+AGAIN line+BEFORE
2 line+again link+, link+to links lip lip+gloss list+BEFORE list+and list+pls list+this lista
2 lista+BEFORE lista+MENDED lista+VOC lista+please listen listings+, live+in lives+here
2 lives+with loan+> log log+FROM log+of lol+DITCH lol+but lol+can long+for longer+. longer+a
2 longer+be longer+require looking looking+right lord+BEFORE lord+VOC lord+now lose+0 lose+DAY
2 lose+interest lost+ME lost+VOC lost+me lot+to love+FROM love+YOU love+it love+of lovely low
2 maam machine magazine magic+word mail+> mail+a mailings maine mair makes man+SUBJECT man+to
2 man+who man+youre manager+BEFORE manager+and many+BEFORE many+messages march+. marcus+>
2 market+> marketing+, mass mate+. mate+MY mattress+WHO may+> may+GAVE may+as may+concern me
2 me+AGAIN me+END me+MESSAGE me+again me+alerts me+an me+anything me+both me+forty me+loose
2 me+money me+my me+never me+open me+outta me+period me+thx me+what mean+TAKE mean+a means+I
2 means+SUBJECT means+i meet+THIRD membership+and memes mens mens+EVENT mens+breakfast
2 mensajes+VOC menu+. menu+NEG menu+for message+, message+AGAIN message+again messages+BEFORE
2 messages+ENDED messages+KEYWORD messages+NEG messages+THIRD messages+TIME messages+of
2 messages+to messages+would met+> met+DEAR met+VOC met+him mi+BEFORE middle+FROM middle+of
2 might+I million+BEFORE million+years mind+about mine+FROM mine+for mine+off minute+.
2 minutes+and miss+BEFORE miss+VOC miss+my mistake+. mobile+LIST mobile+MESSAGES
2 mobile+PLURALS mobile+alerts mom+says moms+been month+. month+and moon+. more+BEFORE
2 more+EVENT more+REPLY more+SUBJECT more+VOC more+dings more+donation more+oil more+text
2 more+thank more+time morning+. morning+SUBJECT mortgage+. mothers+BEFORE moved+FROM moved+on
2 moved+out movers mr+. much+, mum+thinks murphy+> mustve mute+MY mute+the my+BODY my+NEGATIVE
2 my+accounts my+appointment my+digits my+father my+fill my+fone my+gf my+husband my+line
2 my+names my+nephew my+next my+no my+problem my+refill my+request my+resignation my+roommate
2 my+solicitor my+telephone my+turn my+watch my+wedding my+wife myself n+GET n+NEG n+SUBJECT
2 n+see name+AGAIN name+BEFORE name+and name+pop names+DOESNT names+NEG names+NOT names+not
2 national need+FROM need+SUBJECT need+YOU need+for need+of needing+a network never+,
2 never+BEFORE never+SENDING never+TEXT never+VOC never+banked never+hear never+met
2 never+owned never+see never+subscribed new+life new+listings new+owner new+vet news+.
2 nice+but nicely+in nights nine+BEFORE nine+LIST ninety+four nmbr no+? no+BEFORE no+CONSENT
2 no+MY no+REPLY no+SEND no+TIME no+in no+more no+no no+political no+quiero no+reminders
2 no+roof no+send no+sms no+the no+thx no+tooth no+use no+when no+wish nobody+by nobody+named
2 nonsense+> nope+NEG north not+GAVE not+HEY not+REPLY not+WISH not+agree not+asking
2 not+buying not+deborah not+disturb not+give not+happen not+him not+me not+ok not+patient
2 not+receiving not+say not+supposed not+text not+use notary nothing nothing+VOC nothing+YOU
2 nothing+about nothing+left nothing+more nothing+on nothing+personal nothing+you notices+,
2 now+ENDED now+GAVE now+KEYWORD now+MY now+SENDING now+STOP now+texted now+the now+this num
2 number+REMOVED number+WANT number+back number+changed number+isnt number+private number+then
2 number+three number+who number+youre numbers+BEFORE numbers+off numbr nurse+. nurse+>
2 nurse+in o+. o+BEFORE o+p object+> occasions of+1 of+ALONE of+END of+ENDED of+KEYWORD
2 of+MENDED of+MY of+TAKE of+VOC of+YOU of+being of+god of+one of+ours of+silence of+stop
2 of+there of+who of+you off+? off+FROM off+SENDING off+here off+of off+please off+turn
2 off+until offers+> office office+. officer oga oil ok ok+BADMSG ok+STOP old+. old+VOC omg+I
2 omg+SUBJECT omg+i on+? on+DAY on+DEAR on+OTHER on+SENDING on+THIRD on+YOU on+account on+file
2 on+for on+receipt on+sundays on+wednesday once+for one+AGAIN one+BEFORE one+DONT one+NUMBER
2 one+day one+dont one+telephone ones+. ones+> ones+DITCH ones+are only+LIST only+REPLY
2 only+WANT only+for only+gave only+my only+signed only+thing only+want open+EVENT opt+FROM
2 opt+out opting+for or+TEXT or+do or+im order+is order+ships ordering orders other+WHO
2 other+YOU other+candidate other+people our+WHO our+correspondence our+youngest out+CONSENT
2 out+MY out+at out+between out+permission outage+LIST outage+MESSAGES outage+PLURALS
2 outage+alerts outta+there over+. over+MY over+the overdue+notices own+NEG own+NEGATIVE
2 own+OTHER own+no owner+> owners+> page+. pager pager+PHONE pager+line paid+FROM paid+off
2 pair pal+> park+. part+FROM part+is parted+ways pass+on patience+. pay+SUBJECT pay+VOC
2 pay+YOU pay+by pay+you payments people+TIME people+WANT people+at people+like people+to
2 people+who per+text per+violation permission permission+I permission+REVOKE permission+for
2 permission+i person+BEFORE person+HEY person+for perth phone+, phone+CALL phone+THIRD
2 phone+again phone+but phone+buzzes phone+call phone+has phone+new phone+on phones+,
2 pickup+notices picnic picnic+. picture+BEFORE pictures+BEFORE pile pinging piss pitches+>
2 pizza+I pizza+shop place+across place+for plain+english plainly plainly+, plan+> plan+BADMSG
2 plan+and please+, please+UNSUB please+and please+finish please+fix please+man please+never
2 please+see please+take please+with pls+ENDED pls+NEG pls+TAKE pls+and pls+fix pls+remove
2 plumbing plz+, pocket+FROM point+> politely polls polls+, pop+BEFORE pop+up por+favor
2 portugal posted+on pound+sand practice practice+. pre prefer+MY prefer+SUBJECT prefer+VOC
2 prefer+YOU prefer+you prepaid prescription press+so pretty+BEFORE pretty+MENDED pretty+VOC
2 pretty+please prices+GAVE prices+REPLIED prior private+. problem+DOESNT problem+NEG
2 process+MY product promise+> promos+codes promotional+> pta+fundraiser publicity pull+the
2 pulled put+me put+plainly quiero quiero+mensajes quieter quieter+BEFORE quieter+CALL
2 quieter+PHONE quieter+phone quit+MY quit+SPAMMING quit+being quit+blowin quit+with
2 quiz+BEFORE r+VOC radio+END radio+silence raise+VOC ranch random rather+GET rather+VOC
2 reading+MY reading+these ready+, real+one really+? reason+> reason+for reason+i
2 receive+nothing receiving+THESE receiving+these recommend+? recommend+SUBJECT recommend+VOC
2 recommend+YOU recommend+you recovering recruiting refill+BEFORE refills refrain+>
2 refrain+FROM refrain+from register registry+> rehearsal relationship+but relocated+to
2 remember+? reminders+BEFORE reminders+FROM reminders+for reminders+off reminders+only remov
2 remov+MY remov+my removal+BEFORE remove+BEFORE removed+. removed+? removed+on renew reno+>
2 replied+ENDED replied+KEYWORD reply+FROM reply+of reported+as reported+to request+>
2 request+to require+BEFORE requires reservation resident resignation resignation+FROM
2 resignation+from respectfully+, result results+, retired+. revoking+BEFORE right+LIST
2 right+at right+thing right+to right+word ring+SUBJECT ring+at ring+if rings rings+in rmv
2 road+> robot+, robot+? roger roof+is roofing+> roofing+THIRD roofing+WHO roofing+company
2 roommate+GAVE root+canal roses rotation row+BEFORE row+VOC s s+t sadly said+. said+BADMSG
2 said+ENDED said+KEYWORD said+NEGATIVE said+STOP said+goodbye said+no said+ok said+so
2 said+stop said+this sand+> saved+as saving says+ENDED says+KEYWORD says+STOP says+THIRD
2 says+TIME says+if says+she says+you scale+FROM scale+of school school+KINDS school+bus
2 scram+> scratch+ME scratch+TAIL scratch+me scratch+my screen+BEFORE screw+SUBJECT screw+VOC
2 screw+YOU screw+you scrub+BEFORE scrub+it seasons+over second+ALONE second+BADMSG
2 second+ENDED second+KEYWORD second+NEG second+STOP second+stop security+THINGS
2 security+codes see+her see+that seed sell+ME sell+TAIL sell+VOC sell+me send+MENDED send+NEG
2 send+another send+only sending+> sending+BEFORE sending+VOC seniors serious+> service
2 service+BEFORE service+times set+BEFORE shall+we shame+on shampoo share share+> share+one
2 she+GAVE she+PLURALS she+calls shes+passed shipping+KINDS shipping+PLURALS shipping+updates
2 ships ships+> shortage shortage+LIST shortage+MESSAGES shortage+PLURALS shortage+alerts
2 shot+> shot+FROM should+DEAR should+GAVE should+MENDED should+WANT should+WISH
2 should+another should+come should+have should+like shove+your shower shower+, shredder
2 shut+> shut+FROM shut+THESE shut+off shut+these shutting+MY shutting+the side+. side+BEFORE
2 sigh signed+ME signed+me silence+> silence+BEFORE silence+MENDED silence+VOC silence+please
2 sim sim+OTHER sim+THINGS sim+card since+BEFORE since+DAY since+christmas since+spring
2 singles sir+may siri+ASKED siri+tell sister+BEFORE sit six+BEFORE skip+BEFORE skip+ME
2 skip+PLURALS skip+TAIL skip+VOC sky smses so+STOP so+YOU so+go so+please so+the so+to sofa+,
2 solicitor solid+and some+decency some+other somebody+ASKED somebody+tell someone+LOSE
2 someone+REMOVE someone+called someone+remove someone+there son+aged sons+OTHER sore sounds
2 spam+> spammer spammer+> spare+me spell spell+BEFORE spirit+wear spring+> spurs st
2 star+BEFORE statements+and stay+away steve still+LIST still+MESSAGES still+NEG still+TEXT
2 still+WANT still+WISH still+be still+hearing still+need still+texting stop+0 stop+? stop+DAY
2 stop+FROM stop+I stop+MENDED stop+NEG stop+OTHER stop+TEXT stop+THREAT stop+already
2 stop+askin stop+bothering stop+coming stop+from stop+i stop+im stop+period stop+please
2 stop+was stop+will storage store+. stp stpo+> straight+to stranger strangers streaming
2 street+> stress+. stuff+. stuff+> stuff+FROM stuff+HEY stuff+from stuff+ok stuff+to
2 subscribe+BEFORE subscription+> sudo sue+> sugar sunday surely surgery+WANT surgery+years
2 swear+it sweetie+> swiping switched+to system+> t+o ta+> tables+WISH tables+ready tak take+,
2 take+ME take+MY take+TAIL take+away take+off take+this taken+off taking+MY taking+it
2 taking+my talk+about talk+in tank+. tanning tap+BEFORE tap+FROM tap+off tape target
2 telephone+and tell+THESE tell+them tell+whoever telling+ME telling+TAIL telling+YOU
2 telling+me texes texes+BEFORE texes+VOC text+. text+DONT text+MENDED text+MY text+OTHER
2 text+SENDING text+a text+costs text+him text+lists text+messages text+subscription text+that
2 text+the text+your texted+NEGATIVE texted+TIME texted+at texted+back texted+no texting+.
2 texting+> texting+a texting+or texts+. texts+DOESNT texts+DONT texts+FROM texts+GAVE
2 texts+GET texts+WANT texts+WISH texts+be texts+but texts+have texts+off texts+on
2 texts+unwelcome than+SENDING than+my than+the than+this than+your that+DOESNT that+MY
2 that+REPLIED that+THREAT that+aint that+come that+goes that+i that+name that+said that+sort
2 that+surgery that+tells that+the that+to thats+VOC thats+all the+HEY the+ads the+app
2 the+area the+autumn the+baby the+bbb the+blog the+blood the+building the+buttons
2 the+cafeteria the+co the+coal the+delivery the+discount the+district the+effort the+evening
2 the+executor the+family the+firm the+five the+flies the+ftc the+gas the+gutters the+herd
2 the+horse the+key the+kids the+law the+locks the+love the+lunch the+marketing the+mattress
2 the+mens the+merch the+monthly the+moon the+morning the+motivational the+newsletters
2 the+outage the+parent the+pastor the+person the+pharmacy the+political the+polls
2 the+practice the+quote the+roofing the+roster the+rush the+sermon the+shredder the+snow
2 the+spanish the+stop the+store the+street the+surveys the+toddler the+tracking the+trick
2 the+trouble the+undersigned the+viewing the+visitor the+volunteer the+weather the+years
2 them+, them+MENDED them+all them+please then+> then+DOESNT then+I then+i then+you
2 therapist+says there+NEGATIVE there+must there+no there+since there+was theres+DEAR
2 these+BEFORE these+NEG these+THREAT these+again these+come these+costs these+for
2 these+messages these+notifications these+off these+so these+things these+would they+ASKED
2 they+told they+were theyre+doing thing thing+for think+SUBJECT think+THREAT think+ill
2 think+we think+weve thinks+THREAT thinks+im thinks+its third+OTHER this+. this+KINDS this+ME
2 this+TAIL this+TIME this+aint this+anymore this+at this+continues this+in this+line this+me
2 this+program this+ride this+stop this+subscriber this+then this+thing this+thread this+too
2 this+up those+> those+VOC though+> thought+MY thought+id thought+that thoughts+>
2 thoughts+NEG three+BEFORE three+DAY three+today thrown ths+BEFORE thumb+hurts thumbs+> thurs
2 thx+> tickets+, time+. time+ASKED time+LIST time+MESSAGES time+SENDING time+VOC time+YOU
2 time+asking time+for times+SUBJECT times+we timeshares tire+for tired+> to+GAVE to+NEG
2 to+SEND to+THIRD to+another to+answer to+god to+maine to+messages to+object to+pester
2 to+quit to+recommend to+reply to+school to+sell to+someone to+spell to+still to+tell to+to
2 to+type to+yourselves toaster today+is today+or todays+MY todays+the told+YOU tooth+FROM
2 torn totaled touch+> touch+BEFORE town trace+FROM trace+of trade trai training tree+,
2 tree+and trick+to trim trucker+in tuesday tuesday+. tuesday+and turn+0 turn+> turn+BEFORE
2 turn+DAY turn+THESE turn+VOC turned+off twice+, txt+VOC type+. typed typed+MY typed+the u+.
2 u+2 u+DONT u+GET u+NEG u+VOC u+WANT u+WISH u+cant u+to um una+BEFORE understand+> unenroll
2 unhook unhook+BEFORE unhook+ME unhook+TAIL unhook+VOC unhook+me uni union unless+MY
2 unless+the unsub+BEFORE unsub+ME unsub+TAIL unsub+VOC unsubscribed unsubscribed+, unwanted
2 up+0 up+VOC up+already up+for up+on updates+but upgrade upsell upsell+BEFORE ur+LIST ur+WHO
2 ur+customer us+BEFORE us+MENDED us+and use+the used+MY used+my useful+. uses using+> utah
2 vacancies vacation validate verses viewing viewing+BEFORE vip+club visitor void volunteer+>
2 volunteer+BEFORE vote+TIME wait+BEFORE wait+NEG wait+NEGATIVE wait+no waking+ME waking+TAIL
2 waking+VOC waking+me wanna want+> want+LIST want+MESSAGES want+NOBODY want+REMOVED
2 want+anything want+for want+from want+gone want+it want+none want+nothing want+solar
2 want+someone want+this want+your wanting+BEFORE wants+MY wants+THESE wants+a wants+these
2 warehouse+jobs was+AGAIN was+DOING was+NEG was+PHONE was+ever was+removed wash+MY wash+my
2 wasnt+my watch+, water wax way+, we+ENDED we+can we+go we+moved we+opt we+relocated
2 we+should wear+, wed+rather wedding+. wedding+gift week+REPLIED weekdays welcome+here well+.
2 were+ASKED were+breaking were+told weve+BEFORE weve+heard what+THREAT what+do what+im
2 what+my whatever+MY whatever+OTHER whatever+this whatever+youve when+is where where+I
2 wheres+MY whichever whichever+one while+SUBJECT white+BEFORE who+DOESNT who+DONT who+KINDS
2 who+MESSAGE who+MY who+REPLY who+TEXT who+YOU who+added who+cares who+never who+text who+the
2 whoever+keeps whole+office whom+BEFORE whom+it why+VOC why+are wife+and wife+handled
2 wife+has wig will+vote wind window wishing wishing+THIRD wit+MY with+2 with+MESSAGE with+MY
2 with+SUBJECT with+YOU with+a with+her with+it with+love with+sms with+these with+you
2 withdrawn+> withdrawn+FROM withdrawn+from without+THESE without+these wits woman word+ALONE
2 word+BADMSG word+BEFORE word+ENDED word+KEYWORD word+NEG word+STOP word+YOU word+stop
2 word+to word+you work+TIME work+at work+there worth+SUBJECT would+CALL would+END would+love
2 would+mean wouldnt+BEFORE wound+BEFORE wow+DEAR wow+MENDED wow+another wrist write+to
2 writing+, wrong+BODY wrong+CALL wrong+EVENT wrong+family wrong+party wrong+phone ya+> ya+NEG
2 yall+been yalls yard+sign year+is year+old years+and yes+MENDED yes+VOC yes+for yes+please
2 yesterday+> yo yo+NEG you+> you+BADMSG you+MENDED you+NEG you+NOT you+PULL you+TAIL you+VOC
2 you+again you+all you+anything you+check you+go you+hear you+ignored you+lost you+must
2 you+not you+pack you+please you+something you+spammers you+stop you+think you+though
2 you+understand you+used you+write youll+find your+YOU your+billboard your+books
2 your+canvasser your+church your+credit your+internal your+move your+opt your+people
2 your+persistence your+side your+system your+target youre+LIST youre+MESSAGES youre+SPAMMING
2 youre+TEXT youre+TIME youre+a youre+at youre+beating youre+keeping youre+out youre+talking
2 youre+texting youre+well youre+worse youre+writing youve+got yr+LIST yr+MESSAGES yr+SENDING
2 yrs+ago zero 🚫+BEFORE
3 "+TIME "+at *+. *+NEG ,+AGAIN ,+MENDED ,+NOBODY ,+TIME ,+another ,+both ,+dear ,+ever
3 ,+farewell ,+for ,+goodbye ,+gracias ,+had ,+honey ,+hope ,+if ,+lift ,+moved ,+newsletters
3 ,+phone ,+pizza ,+please ,+seriously ,+shoo ,+silence ,+texting ,+theres ,+unsubscribe
3 ,+violets ,+voetsek ,+whatever .+, .+CONSENT .+DOESNT .+THESE .+WISH .+aint .+been .+bin
3 .+blocked .+blocking .+bug .+buzz .+buzzing .+cars .+change .+client .+decline .+dip .+dnc
3 .+do .+eat .+fifth .+fire .+fix .+gate .+git .+hard .+have .+hop .+itd .+ive .+leaf .+less
3 .+look .+mam .+nobody .+omg .+p .+phones .+post .+prefer .+price .+quit .+right .+roses
3 .+scammer .+scratch .+screw .+see .+sick .+snow .+terminate .+third .+twice .+unsolicited
3 .+unsuscribe .+why .+wine .+wrng .+x 0+HAHA 0+business 0+in 0+lol 0+of 0+texts 0+year
3 1+BEFORE 1+more 2+ENDED 7726+> ?+DONT AGAIN AGAIN+AGAIN AGAIN+WANT AGAIN+again AGAIN+do
3 AGAIN+in AGAIN+want ALONE+% ALONE+SPAMMING ALONE+SUBJECT ALONE+getting ALONE+last ALONE+or
3 ASKED ASKED+, ASKED+AGAIN ASKED+SUBJECT ASKED+again ASKED+last ASKED+the AUTHORITY+complaint
3 AUTHORITY+consumer BADMSG+DAY BADMSG+SPAMMING BADMSG+THIRD BADMSG+dirt BADMSG+getting
3 BADMSG+please BADMSG+right BADMSG+the BEFORE+ALONE BEFORE+FROM BEFORE+STOP BEFORE+TAIL
3 BEFORE+bout BEFORE+box BEFORE+bud BEFORE+buzzes BEFORE+elsewhere BEFORE+fix BEFORE+folks
3 BEFORE+for BEFORE+gave BEFORE+goes BEFORE+handled BEFORE+im BEFORE+may BEFORE+murphy
3 BEFORE+nicely BEFORE+no BEFORE+nuh BEFORE+of BEFORE+offense BEFORE+outta BEFORE+period
3 BEFORE+picture BEFORE+pls BEFORE+program BEFORE+removal BEFORE+revoked BEFORE+said
3 BEFORE+she BEFORE+shes BEFORE+stay BEFORE+taken BEFORE+things BEFORE+times BEFORE+tree
3 BEFORE+turned BEFORE+undo BEFORE+used BEFORE+want BEFORE+withdrawn BEFORE+you BLOCK+this
3 BODY+ME BODY+NOT BODY+TAIL BODY+and BODY+me BODY+not BODY+once CALL+CALL CALL+MY CALL+again
3 CALL+going CALL+is CONSENT+, CONSENT+VOC CONSENT+revoked DAY+business DAY+it DAY+lol
3 DAY+texts DAY+year DEAR+TAKE DEAR+elses DITCH+BEFORE DITCH+ENDED DITCH+GET DITCH+KEYWORD
3 DITCH+LOSE DITCH+VOC DITCH+dead DITCH+hardly DITCH+of DITCH+please DITCH+to DOESNT+.
3 DOESNT+I DOESNT+KINDS DOESNT+MESSAGE DOESNT+WANT DOESNT+WHO DOESNT+agree DOESNT+agreeing
3 DOESNT+an DOESNT+bother DOESNT+buying DOESNT+changed DOESNT+consented DOESNT+give DOESNT+his
3 DOESNT+hit DOESNT+i DOESNT+me DOESNT+set DOESNT+signed DOESNT+signing DOESNT+ur DOESNT+who
3 DOESNT+will DOESNT+wish DOING+THESE DONT DONT+GET DONT+WISH DONT+again DONT+authorize
3 DONT+by DONT+consented DONT+hit DONT+see DONT+send DONT+set DONT+wanted END+MESSAGES END+MY
3 END+OTHER END+every END+out END+this ENDED+, ENDED+DOESNT ENDED+askin ENDED+asking
3 ENDED+being ENDED+coming ENDED+for ENDED+getting ENDED+last ENDED+them ENDED+this
3 EVENT+MESSAGES EVENT+WANT EVENT+finished EVENT+in EVENT+the EVENT+time FEEL+> FEEL+this
3 FROM+> FROM+CONSENT FROM+MY FROM+REPLY FROM+YOU FROM+a FROM+her FROM+how FROM+it FROM+sofas
3 FROM+text FROM+ths FROM+who GAVE+DONT GAVE+by GAVE+some GET+BLOCK GET+GAVE GET+MENDED
3 GET+PULL GET+REMOVED GET+another GET+blocked GET+shot HAHA+MENDED HAHA+stahp HEY HEY+?
3 HEY+ME HEY+NEG HEY+TAIL HEY+can HEY+fam HEY+me HEY+stahp HEY+thats HEY+to HEY+we HEY+who
3 I+BEFORE I+am I+believe I+block I+can I+come I+divorced I+good I+hope I+joined I+look
3 I+never I+opt I+parted I+screenshot I+sent I+suggest I+throw I+undo I+wasnt KEYWORD+,
3 KEYWORD+DOESNT KEYWORD+askin KEYWORD+asking KEYWORD+being KEYWORD+coming KEYWORD+getting
3 KEYWORD+last KEYWORD+them KEYWORD+this KINDS+> KINDS+I KINDS+NEGATIVE KINDS+SENDING
3 KINDS+THIRD KINDS+dont KINDS+i KINDS+im KINDS+messages KINDS+no KINDS+pls KINDS+to LIST+>
3 LIST+BADMSG LIST+GAVE LIST+REPLY LIST+a LIST+can LIST+have LIST+now LIST+out LIST+us
3 LOSE+SENDING LOSE+dead LOSE+every LOSE+in LOSE+to ME+> ME+OTHER ME+abt ME+any ME+both
3 ME+bout ME+now ME+of ME+once ME+out MENDED+# MENDED+ALONE MENDED+EVENT MENDED+NUMBER
3 MENDED+REVOKE MENDED+STOP MENDED+THIRD MENDED+give MENDED+guy MENDED+key MENDED+murphy
3 MENDED+revoked MENDED+taken MENDED+undo MENDED+us MENDED+was MESSAGE+SENDING MESSAGE+THIRD
3 MESSAGE+dont MESSAGES+FROM MESSAGES+GAVE MESSAGES+GET MESSAGES+SUBJECT MESSAGES+a
3 MESSAGES+have MESSAGES+now MESSAGES+us MESSAGES+would MY+, MY+BLOCK MY+MENDED MY+MESSAGES
3 MY+NEGATIVE MY+PHONE MY+SENDING MY+TEXT MY+TIME MY+VOC MY+WHO MY+ac MY+aint MY+anymore
3 MY+app MY+appointment MY+baby MY+bar MY+bin MY+box MY+casserole MY+city MY+coffee MY+come
3 MY+consent MY+counter MY+county MY+do MY+doesnt MY+drain MY+evenings MY+ex MY+exs MY+eyes
3 MY+fall MY+fine MY+first MY+girl MY+giving MY+ground MY+guards MY+hint MY+holiday
3 MY+horoscope MY+hundredth MY+im MY+impression MY+isnt MY+lord MY+mall MY+mayors MY+meds
3 MY+messages MY+mothers MY+no MY+notifications MY+person MY+phones MY+receipts MY+right
3 MY+rolls MY+said MY+straw MY+sun MY+tables MY+therapist MY+timeshare MY+town MY+treatment
3 MY+txts MY+village MY+want MY+was MY+weekly NEG+KINDS NEG+RECEIVE NEG+SUBJECT NEG+WANT
3 NEG+WISH NEG+agreeing NEG+an NEG+ashley NEG+askin NEG+box NEG+changed NEG+consent
3 NEG+consented NEG+every NEG+get NEG+his NEG+hit NEG+interest NEG+its NEG+jim NEG+me NEG+need
3 NEG+of NEG+offense NEG+opt NEG+promotional NEG+quit NEG+reminders NEG+send NEG+sent NEG+set
3 NEG+signed NEG+signing NEG+sorry NEG+ur NEG+was NEGATIVE+MENDED NEGATIVE+box NEGATIVE+fam
3 NEGATIVE+no NEGATIVE+nope NEGATIVE+offense NEGATIVE+on NEGATIVE+we NOT+CALL NOT+ENDED
3 NOT+GET NOT+MESSAGE NOT+REPLIED NOT+TEXT NOT+again NOT+agreeing NOT+been NOT+buying NOT+call
3 NOT+changed NOT+ever NOT+his NOT+in NOT+opt NOT+signing NOT+ur NOT+wanted NOT+who NUMBER+HEY
3 NUMBER+do NUMBER+private NUMBER+taken NUMBER+was OTHER+BEFORE OTHER+DOESNT OTHER+NEGATIVE
3 OTHER+SENDING OTHER+no PHONE+, PHONE+FROM PHONE+for PHONE+going PHONE+taken PHONE+that
3 PHONE+through PLURALS+HEY PLURALS+I PLURALS+MENDED PLURALS+SUBJECT PLURALS+go PLURALS+help
3 PLURALS+i PLURALS+please PULL+? PULL+after PULL+dead RECEIVE+MY REGULATOR+complaint
3 REMOVE+TAIL REMOVE+after REMOVE+me REMOVED+I REMOVED+i REPLIED+I REPLIED+nicely REPLIED+on
3 REPLY+LIST REPLY+NEG REPLY+dont REPLY+him REVOKE+from SEND+. SEND+> SEND+ALONE SEND+BADMSG
3 SEND+MENDED SEND+another SEND+me SEND+stop SENDING+? SENDING+DONT SENDING+FROM SENDING+NEG
3 SENDING+about SENDING+no SENDING+of SENDING+off SENDING+would STOP+% STOP+? STOP+FROM
3 STOP+MY STOP+SUBJECT STOP+askin STOP+being STOP+coming STOP+from SUBJECT+? SUBJECT+ENDED
3 SUBJECT+THINGS SUBJECT+UNSUB SUBJECT+again SUBJECT+believe SUBJECT+can SUBJECT+check
3 SUBJECT+confirmed SUBJECT+didnt SUBJECT+divorced SUBJECT+does SUBJECT+good SUBJECT+hope
3 SUBJECT+knock SUBJECT+must SUBJECT+opt SUBJECT+parted SUBJECT+people SUBJECT+please
3 SUBJECT+screenshot SUBJECT+suggest SUBJECT+throw SUBJECT+wake SUBJECT+wasnt SUBJECT+win
3 SUBJECT+write TAIL+> TAIL+OTHER TAIL+abt TAIL+any TAIL+both TAIL+bout TAIL+now TAIL+of
3 TAIL+once TAIL+out TAIL+thanks TAIL+thx TAKE+> TAKE+FROM TAKE+OTHER TAKE+a TAKE+her TAKE+me
3 TAKE+my TAKE+shot TAKE+us TAKE+writing TEXT+DEAR TEXT+THIRD TEXT+dont TEXT+your THESE+?
3 THESE+AGAIN THESE+FROM THESE+and THESE+for THESE+out THINGS+. THINGS+AGAIN THINGS+CALL
3 THINGS+THIRD THINGS+TIME THINGS+WANT THINGS+bank THINGS+like THINGS+once THINGS+phone
3 THINGS+stuff THINGS+yes THIRD+BADMSG THIRD+MENDED THIRD+dont THIRD+else THIRD+elses
3 THIRD+gone THIRD+handled THIRD+please THIRD+who THREAT+SENDING THREAT+a THREAT+calling
3 THREAT+outta THREAT+un THREAT+vegan TIME+MY TIME+TAIL TIME+breakfast TIME+is TIME+to
3 TIME+what UNSUB+BEFORE UNSUBBED+on VOC+ALONE VOC+MENDED VOC+STOP VOC+VOC VOC+abt
3 VOC+anything VOC+ask VOC+blocked VOC+both VOC+bout VOC+buzz VOC+card VOC+check VOC+could
3 VOC+free VOC+good VOC+id VOC+keep VOC+lose VOC+make VOC+makes VOC+may VOC+miss VOC+of
3 VOC+people VOC+period VOC+picture VOC+press VOC+refrain VOC+remove VOC+said VOC+share
3 VOC+snaked VOC+thx VOC+undo VOC+vanish VOC+way WANT+CALL WANT+anything WANT+em WANT+hes
3 WANT+is WANT+of WANT+someone WHO+BEFORE WHO+FEEL WHO+WANT WHO+about WHO+days WHO+has
3 WHO+here WHO+off WHO+says WISH+BODY WISH+be WISH+but WISH+em WISH+hes WISH+is WISH+nicely
3 WISH+there WRONG+# WRONG+guy WRONG+murphy WRONG+tree YOU+? YOU+MENDED YOU+NEG YOU+NEGATIVE
3 YOU+NOT YOU+TEXT YOU+VOC YOU+WHO YOU+YOU YOU+again YOU+ask YOU+but YOU+confirmed YOU+have
3 YOU+knock YOU+make YOU+miss YOU+no YOU+people YOU+snaked a+PHONE a+THINGS a+break a+car
3 a+dog a+fish a+hint a+kitchen a+loan a+million a+nuisance a+nursing a+parent a+person
3 a+phone a+plumber a+pool a+special a+sunday a+vegan a+weak a+yard about+BODY about+KINDS
3 about+ME about+TAIL about+my about+their absolutely+DOESNT absolutely+NEG absolutely+NOT
3 absolutely+not ac+is across+MY across+the act actual adios+VOC adios+amigos adult again+in
3 ago+> agreeing+to agreement ah aint+BEFORE all+KINDS all+MY all+SENDING all+TEXT all+over
3 allergic+to allergies alone+> alone+? always+message am+NEG amigos amigos+, an+exam and
3 and+DITCH and+DOESNT and+FROM and+GET and+ME and+TAIL and+TAKE and+all and+any and+bacon
3 and+itll and+me and+my and+nothing and+stop and+take answer+, answers+BEFORE any+CONSENT
3 any+FROM any+MENDED any+of anything+> anything+else appointment+BEFORE appointments+,
3 april+. are+HEY are+handy are+over are+ready area arrange as+a as+in as+junk as+my as+soon
3 ask+THIRD ask+YOU ask+her ask+you asked+nicely asking asking+SUBJECT at+ur at+your atheist
3 august+. avoid away+your b4 back+NEG backpack bacon+LIST bacon+roll bad+and barking
3 be+BADMSG be+a be+close be+from be+lovely be+rid be+so be+turned beat+BEFORE because+BEFORE
3 because+I beds+, been+in been+real been+removed been+reported before+breakfast before+one
3 begging being+REPLIED bella better+be big+NEG billboard+> bills+0 bills+DAY bills+yes
3 bin+BEFORE binned blast blink bloke blue+, boil both+GET both+WANT both+WISH both+want
3 botox+> bought box+I box+SUBJECT box+i box+is breach breakfast+. breaking+BEFORE breaking+up
3 brick brother bud+> bug+FROM bug+off burn+BEFORE burn+it business+BEFORE business+VOC
3 business+days but+BADMSG but+DITCH but+MY but+NEGATIVE but+STOP but+im but+this butcher
3 button+and button+to buttons buying buzz+FROM buzz+off buzzing+MY by+BEFORE bye+. bye+TAIL
3 bye+forever call+MY can+DITCH can+ENDED can+GET can+KEYWORD can+LOSE can+NEG can+hardly
3 canal+, cancel+LIST cancel+SENDING cancel+THESE card+TIME card+at carpet cart case+DOESNT
3 case+NOT case+not cashier+. casl casserole+dish cell+on change+my change+the changes+>
3 checked checked+MY checked+the checking+in chose class+BEFORE cleared close+> closed closer
3 club+DOESNT club+DONT club+NEG club+never clubs coffee+. come+back comes concern+.
3 congregation consent+, consented consider+BEFORE constant constant+SENDING contacted+>
3 costing costing+BEFORE costing+ME costing+TAIL costing+VOC costing+me could+REPLY could+do
3 count+MY count+this county coverage coworker crap credit credit+OTHER credit+THINGS
3 credit+card cut+out daily+verse dates+, dates+I dates+SUBJECT dates+i day+I day+VOC day+i
3 days+yes dead+horse dealership delays delivery devotional diary did+I didnt+DITCH didnt+NEG
3 didnt+forget died+, dinner+BEFORE dinner+time dish+> dispatch divorce divorced+, do+need
3 do+want dockets doctor doctor+says does+DOESNT does+NEG does+NOT does+not doesnt+ENDED
3 doesnt+KEYWORD dog+, dont dont+, dont+. dont+authorize dont+check dont+hit down+MENDED
3 downtown dozen+> drop+dead dude+I dude+i due+OTHER due+date each+. earth eat+MY eat+dirt
3 eat+my eat+up effect eleven+BEFORE else else+FROM else+to elses+CALL elses+PHONE elses+phone
3 emma employee end+BEFORE ends+BEFORE ends+VOC ends+today enough+of even+MY event ever+AGAIN
3 ever+WISH ever+again every+MESSAGE every+week explain exs+EVENT facebook+group farewell+,
3 fcc feelings+> felicia filing fill+> filled+in find finished+last finito+> fire+station
3 first+place first+time fish+tank fishing fix+VOC folks+> food+THIRD food+bank footy
3 for+THINGS for+TIME for+appointments for+eleven for+free for+people for+real for+when
3 forever+, forget+SUBJECT forget+to forgetting forgotten form+for found+a fr+> free+,
3 free+BEFORE freeze from+LIST from+SENDING from+THESE from+YOU from+all from+these from+u
3 furniture gave+SUBJECT gave+YOU get+in get+off get+shot gets+a getting+BLOCK getting+THIRD
3 getting+blocked getting+messages getting+on getting+these ghost+VOC git+> git+BEFORE given+,
3 giving+BEFORE go+KINDS go+MESSAGE go+REPLY go+SENDING go+text goes+on going gone+. gone+>
3 gonzalez goody+, got+forty gracias+> grandad groceries grooming group+by guards gum guy+>
3 gym+in happened happens+> hard+pass has+NOT has+dementia has+had has+not have+BEFORE
3 have+NEGATIVE have+an have+no have+some havent+> he+DOESNT he+has hear+FROM hear+from
3 heard+FROM hearing+about heart+BEFORE heart+VOC heart+and hed hell+> hell+GAVE her+THINGS
3 here+> here+SUBJECT hers hes+dead high him+FROM hint+> hip his+> his+PHONE hole hon+>
3 honey+, hop hop+BEFORE hot+MY household how+DITCH how+can how+does how+is human+BEFORE
3 hundredth hundredth+BEFORE hungry i i+REPLIED i+REVOKE i+am i+asked i+believe i+did i+get
3 i+hope i+look i+screenshot i+spoke i+suggest i+throw i+wasnt id+ENDED id+WANT id+WISH
3 id+just id+like id+sooner im+calling im+outta im+still im+un im+vegan imagine important
3 impression in+WANT in+WISH in+future in+may in+ohio in+the in+too in+writing in+zero
3 incident included included+> info+> interest+. interested+, interested+ENDED
3 interested+KEYWORD interested+NEG interested+STOP is+ALONE is+ENDED is+HEY is+KEYWORD
3 is+NEGATIVE is+STOP is+bad is+closed is+no is+stop it+DAY it+as it+by it+done it+legal
3 itd+be its+mine its+the ive+got ive+kept joke+, judge+. july just+STOP just+my just+want k+>
3 keep+the keep+those keep+writing keisha kidney kill+MY kindly+NEG kindly+STOP kindly+lose
3 know+about landing lasagna last last+> last+DAY last+WHO last+guy last+warning latte laundry
3 lawn+, lawyer+will lay+BEFORE lay+FROM lay+off leaf+BEFORE leaf+ME leaf+TAIL leaf+VOC
3 leaf+me leave+me leave+out leeds left+your lets+keep lift+BEFORE lift+it like like+0
3 like+ALONE like+DAY like+ENDED like+KEYWORD like+hes like+someone limited linda+.
3 line+through link+> list+in lists+> long+, longer+wish loose+> loud+BADMSG loud+BEFORE
3 loud+NEG loud+enough love+> love+yall ma mail+. make manage many+NUMBER many+numbers market
3 maxed me+> me+OTHER me+abt me+any me+bout me+now me+of me+once me+when meds+are mental
3 message+VOC messages+> messages+STOP messages+at met+THIRD middle might+SUBJECT might+i
3 miles mine+. mine+are miss+ME miss+TAIL miss+me mistake monday+. money+. month+to mood
3 more+FROM more+KINDS more+MESSAGE more+PLURALS more+TEXT more+notifications more+pictures
3 more+to morning mother+> mother+GAVE motivational+KINDS motivational+quotes msging muted+,
3 my+# my+EVENT my+HEY my+answer my+back my+box my+cell my+coffee my+drain my+ex my+exs
3 my+eyes my+interest my+meds my+minutes my+mothers my+position my+therapist my+treatment nae
3 nagging nah+HEY nah+I nah+SUBJECT nah+VOC nah+fam nah+we name+should nearer need+> need+BODY
3 need+is never+> never+AGAIN never+GET never+KINDS never+REPLY never+WANT never+again
3 never+by never+consented never+set never+text never+want never+wanted new+BEFORE new+VOC
3 news+, nine+MESSAGES nine+SENDING nine+messages no+MENDED no+box no+offense no+on none+>
3 not+CALL not+ENDED not+GET not+MESSAGE not+REPLIED not+TEXT not+again not+agreeing not+call
3 not+changed not+ever not+his not+opt not+signing not+ur not+wanted not+who note+BEFORE
3 note+it nothing+SUBJECT nothing+promotional noticeboard notifications+. now+, now+NEG
3 now+REPLIED now+TAKE nuisance+and number+? number+PULL number+taken number+was numbers+FROM
3 numbers+do nursing+PHONE nursing+home of+> of+any of+her of+it of+sofas of+these of+ye
3 off+MENDED off+with off+your offense+but officially ohio+> oil+change ok+? ok+but ok+with
3 old+HEY old+WHO old+man olds omg+MENDED omg+stahp on+fire on+here on+texts once+BEFORE
3 once+in once+more one+DAY one+and one+ever one+lifetime one+more ones+HEY ones+VOC ones+for
3 ones+ok only+OTHER only+PLURALS only+reminders only+when or+AGAIN or+SUBJECT or+ever or+i
3 or+later other+BADMSG our+family out+> out+I out+how out+my over+, owned+a owners owns
3 packages+, paid+for pain+, pain+in part+of parted pat patience+is people per+REPLY
3 per+SENDING permanently+END permanently+good permission+SUBJECT persistence person
3 person+FEEL person+about person+to phone+AGAIN phone+VOC phone+for phone+going phone+that
3 phones phones+NOT phones+not pickles pickup+THINGS pickups+> pictures+FROM pictures+NEG
3 pictures+of place+> place+I place+SUBJECT place+i please+GET please+VOC please+be
3 please+give please+undo plese+> pls+ALONE pls+BADMSG pls+REMOVE pls+stop pointless position
3 prescriptions press+to price+drops private+NUMBER private+number prize program+> public
3 pull+MY purchase put+a quiet+BEFORE quiet+MENDED quiet+VOC quiet+please quit+, quit+ASKED
3 quit+BEFORE quit+asking quite+BADMSG quite+BEFORE quite+NEG quite+enough quote+, raccoon
3 rather+SUBJECT reached+a reading+BEFORE reading+THESE ready+but ready+to real+, reason+.
3 recall recipient reckon record record+, red+, referral refill+LIST refill+MESSAGES
3 refill+SENDING refill+texts regret+MY regret+the relationship+is reminders+help remove+,
3 repair replied+NEG reply+on reports resigned+FROM resigned+from reviews rich right+?
3 ring+TIME roaches robert rolls+, roofer roofers room+. rule said+BEFORE said+I said+NEG
3 said+i sales+stuff says+0 says+YOU schedule schedule+changes scratch+BEFORE scratch+MY
3 scratch+VOC screenshot+every sea sea+> second+BEFORE second+time see+this see+to see+your
3 sell+> sell+BEFORE send+ALONE send+BADMSG send+ENDED send+KEYWORD send+OTHER send+STOP
3 send+more send+stop sendin sending+ME sending+TAIL sending+me sent+to service+> sessions
3 set+foot settled shame she+BEFORE she+still shes+BEFORE shes+a shop shot+of should+MY
3 shouldnt shut+BEFORE shutoffs siding+> sign+up signed silence+FROM silence+from silent sir
3 skip+KINDS skip+me snaked so+BEFORE so+ENDED so+KEYWORD so+grateful so+kindly so+should
3 so+this sold+BEFORE solicitation solicitations someone+GAVE someone+SUBJECT someone+who
3 something+TIME somewhere+theres sooner+BADMSG sooner+eat sorry+to sounds+WANT sounds+WISH
3 sounds+like spamming spare+BEFORE spare+ME spare+TAIL spare+VOC special+place specials+,
3 specials+MENDED specials+VOC specials+please split spreadsheet spring+. stalker standing
3 state+consumer stay+, still+MENDED still+NOT still+SEND still+has still+not stock+LIST
3 stock+MESSAGES stock+PLURALS stock+alerts stop+% stop+SPAMMING stop+SUBJECT stop+getting
3 story+of stove stress+> stuff+TIME subscribed+> sugar+, suggest suggest+BEFORE suggest+MY
3 suggest+VOC suggest+that surgery swear sweepstakes system t+. ta take+BEFORE take+VOC
3 take+back take+me talking+to tcpa teeth+. telephone tell+BEFORE tell+ME tell+TAIL
3 telling+SUBJECT telling+you text+? text+AGAIN text+LIST text+THIRD text+again text+dont
3 texted+> texted+by textin+ME textin+TAIL textin+VOC textin+me texting+us texts+too than+MY
3 thanks+but that+TIME that+card that+if that+im that+so that+way thats+TAIL thats+me
3 the+KINDS the+TAKE the+ac the+answer the+bar the+bill the+bin the+counter the+county
3 the+data the+do the+dog the+fine the+ground the+guards the+hint the+holiday the+horoscope
3 the+hundredth the+impression the+listings the+lord the+machine the+mall the+mayors
3 the+messages the+number the+off the+place the+receipts the+right the+rolls the+sms the+straw
3 the+sun the+tables the+timeshare the+txts the+village the+water the+word then+SUBJECT
3 then+it there there+were there+with theres+MENDED theres+another thes these+? these+AGAIN
3 these+and these+to they+BADMSG thing+. thing+has this+ALONE this+KEYWORD this+STOP
3 this+again this+doesnt this+ends this+here this+isnt this+lost this+nonsense this+off
3 this+would tho three+. three+strikes through+, throw+BEFORE throw+MY throw+away throw+this
3 ticked tide time+about time+we times+I times+VOC tired+. tithe to+7726 to+BLOCK to+DEAR
3 to+DONT to+END to+GET to+NOT to+RECEIVE to+REGULATOR to+REPLY to+THESE to+a to+about to+at
3 to+block to+change to+hell to+mail to+never to+not to+start to+that to+turn too+. too+>
3 too+BEFORE too+much touch town+hall traded+MY traded+VOC trail treated treatment+finished
3 tries tryna turn+FROM turn+off turn+these turn+this twice two+BEFORE two+TIME two+phones
3 txt+> txt+BEFORE tylers ugh ugh+NEG un+subscribe unchecked uncles undo+BEFORE undo+it unless
3 unsubscribed+on up up+MENDED up+please up+your updates+, ur+a urgent us+. useful vanish+>
3 voter+is wake+up wakes waking+BEFORE walker wanna+be want+SENDING want+THESE want+em
3 want+off wanted+MESSAGES wanted+SENDING warehouse warnings+BEFORE warnings+yes was+done
3 was+fine was+two was+under water+shutoffs we+> we+BEFORE we+NEG we+divorced we+good
3 we+parted weak week+TIME week+before weekly+KINDS well+> well+NEG wellness were+a what+I
3 what+for what+i whatever+list whats+it when+theyre where+my while+THIRD while+they who+.
3 who+REPLIED who+SENDING who+SUBJECT who+do who+said whod why why+BEFORE why+YOU wicked
3 wine+club wipe wipe+MY with+. with+being withdraw+> wonderful word+VOC word+or work+is
3 worked worn+FROM worn+out worse+than wrap write+> writing+to written wrng wrng+NUMBER
3 wrng+PHONE wrong+# wrong+NUMBER wrong+guy wrong+murphy wrong+tree x+TAIL y+VOC yall+.
3 yall+but yeah+> year+. yes+YOU yes+you you+? you+ASKED you+TAKE you+WHO you+YOU you+ask
3 you+confirmed you+deaf you+keep you+knock you+miss you+people you+said you+take your+OTHER
3 your+PHONE your+building your+mother your+shop your+way youre+FROM youre+GET youre+getting
3 youre+still zero+>
4 ,+BADMSG ,+GET ,+HEY ,+THINGS ,+absolutely ,+effective ,+either ,+give ,+going ,+his ,+im
4 ,+keep ,+none ,+whos .+BADMSG .+BEFORE .+DONT .+I .+THREAT .+account .+again .+and
4 .+attorney .+cease .+close .+dnd .+enuf .+find .+get .+gonnae .+if .+kindly .+knock .+lets
4 .+loans .+mistaken .+moved .+mute .+nah .+otherwise .+pipe .+second .+since .+skip .+sotp
4 .+still .+stop2end .+sugar .+switched .+tenants .+texted .+textings .+thatll .+thought
4 .+unsubscribe .+whoevers .+wipe .+wrong 0+MY 0+bedroom 0+before 0+nothin 0+times 0+to 2+,
4 ?+end ?+never ?+nothing ?+well ALONE+DOESNT ALONE+GET ALONE+on ALONE+with AUTHORITY+.
4 BADMSG+> BADMSG+? BADMSG+GET BADMSG+VOC BADMSG+from BADMSG+once BADMSG+up BEFORE+# BEFORE+>
4 BEFORE+? BEFORE+NEGATIVE BEFORE+NOT BEFORE+UNSUB BEFORE+VOC BEFORE+again BEFORE+bye
4 BEFORE+dae BEFORE+did BEFORE+done BEFORE+fall BEFORE+fundraising BEFORE+hard BEFORE+horse
4 BEFORE+interest BEFORE+landlord BEFORE+loose BEFORE+mess BEFORE+nonsense BEFORE+numba
4 BEFORE+only BEFORE+open BEFORE+phones BEFORE+quit BEFORE+sales BEFORE+take BEFORE+thx
4 BEFORE+txt BEFORE+work BEFORE+would BEFORE+yes BLOCK+and CALL+AGAIN CONSENT+REVOKE
4 CONSENT+SUBJECT CONSENT+is DAY+0 DAY+MY DAY+bedroom DAY+nothin DAY+times DAY+to DEAR+>
4 DEAR+GAVE DEAR+one DEAR+who DITCH+MY DITCH+go DOESNT+AGAIN DOESNT+SUBJECT DOESNT+agreed
4 DOESNT+come DOESNT+disturb DOESNT+follow DOESNT+opt DOESNT+the DOESNT+welcome DOESNT+your
4 DONT+. DONT+bother DONT+follow DONT+signed DONT+will END+SENDING END+button END+for END+key
4 END+the END+to ENDED+ASKED ENDED+GET ENDED+SPAMMING ENDED+right ENDED+thing EVENT+times
4 FEEL+to FROM+, FROM+SENDING FROM+SUBJECT FROM+VOC FROM+all FROM+reminder FROM+stores
4 FROM+there FROM+these FROM+today FROM+u FROM+your GAVE GAVE+BODY GAVE+NEGATIVE GAVE+TIME
4 GAVE+my GAVE+no GET+BODY GET+lost GET+my GET+off GET+some HAHA+BEFORE HAHA+NEGATIVE
4 HAHA+STOP HAHA+no HEY+. HEY+ALONE HEY+NEGATIVE HEY+this I I+REVOKE I+gave I+made I+resigned
4 I+see I+sue I+take I+unsubscribe KEYWORD+ASKED KEYWORD+GET KEYWORD+SPAMMING KEYWORD+right
4 KEYWORD+thing KINDS+about KINDS+again LIST LIST+at LIST+off LIST+stay LIST+the LOSE+>
4 LOSE+LIST LOSE+OTHER LOSE+TAIL LOSE+YOU LOSE+button LOSE+key LOSE+me LOSE+you ME+? ME+about
4 ME+go MENDED+? MENDED+HEY MENDED+PHONE MENDED+VOC MENDED+landlord MENDED+lol MENDED+numba
4 MENDED+tree MESSAGE+? MESSAGE+about MESSAGES+MENDED MESSAGES+NEG MESSAGES+off MESSAGES+only
4 MESSAGES+over MESSAGES+stay MY+# MY+19th MY+? MY+AUTHORITY MY+DITCH MY+HEY MY+NEG MY+NOT
4 MY+NUMBER MY+REGULATOR MY+SUBJECT MY+TAKE MY+THREAT MY+answers MY+as MY+back MY+courthouse
4 MY+elm MY+feed MY+firm MY+fone MY+food MY+fundraising MY+head MY+here MY+is MY+last MY+lotto
4 MY+matches MY+mess MY+nuber MY+ones MY+patience MY+plan MY+plug MY+previous MY+pta MY+raffle
4 MY+sms MY+specials MY+state MY+to MY+way MY+website MY+would NEG+? NEG+CALL NEG+CONSENT
4 NEG+DOESNT NEG+NEGATIVE NEG+OTHER NEG+VOC NEG+again NEG+agree NEG+agreed NEG+being
4 NEG+button NEG+dae NEG+disturb NEG+follow NEG+hard NEG+in NEG+sales NEG+these NEG+three
4 NEG+twice NEG+use NEG+w NEG+welcome NEG+who NEG+will NEG+works NEG+your NEGATIVE+HEY
4 NEGATIVE+MESSAGES NEGATIVE+dae NEGATIVE+for NEGATIVE+fundraising NEGATIVE+hard
4 NEGATIVE+interest NEGATIVE+its NEGATIVE+sales NEGATIVE+sorry NEGATIVE+twice NEGATIVE+txt
4 NOBODY+TIME NOBODY+at NOT+KINDS NOT+REMOVED NOT+SUBJECT NOT+WHO NOT+get NOT+welcome NOT+your
4 OTHER+KINDS OTHER+are OTHER+at OTHER+not OTHER+this PHONE+HEY PLURALS+BEFORE PULL+of
4 PULL+the REGULATOR+> REMOVE+ME REMOVE+key REMOVE+my REMOVED+on REPLIED REPLIED+bye REPLIED+i
4 REPLIED+so REPLY REPLY+. REPLY+> REPLY+again REPLY+has REPLY+more REVOKE+FROM SEND+? SEND+ME
4 SEND+TAIL SEND+more SENDING+NEGATIVE SENDING+a SENDING+by SENDING+dont SENDING+the
4 SENDING+to SENDING+us STOP+DOESNT STOP+GET STOP+SPAMMING STOP+VOC STOP+this SUBJECT+REVOKE
4 SUBJECT+WHO SUBJECT+YOU SUBJECT+and SUBJECT+are SUBJECT+has SUBJECT+moved SUBJECT+resigned
4 SUBJECT+see SUBJECT+take SUBJECT+u SUBJECT+your SUBJECT+youre TAIL+? TAIL+go TAKE TAKE+?
4 TAKE+ME TAKE+away TAKE+key TAKE+lost TAKE+one TEXT+a TEXT+off TEXT+the TEXT+us THESE+MENDED
4 THESE+any THINGS+WISH THIRD+NOT THIRD+PLURALS THIRD+has THIRD+isnt THIRD+put THIRD+stuff
4 THIRD+used THREAT+SUBJECT THREAT+opting THREAT+through TIME+my TIME+supper TIME+this
4 UNSUB+me UNSUB+on UNSUBBED+. VOC+2 VOC+THREAT VOC+but VOC+didnt VOC+go VOC+got VOC+knock
4 VOC+mess VOC+once VOC+take VOC+thats VOC+think WANT+THESE WANT+boundaries WANT+off WHO+>
4 WHO+to WISH+ALONE WISH+boundaries WISH+for WISH+of WISH+off WISH+someone WRONG+MENDED
4 WRONG+numba WRONG+number YOU YOU+didnt YOU+is YOU+to a+BEFORE a+NEG a+TAKE a+bathtub a+dead
4 a+heart a+human a+lawyer a+line a+mattress a+pen a+reason after+BEFORE after+this against+MY
4 agree+BEFORE aight along+> altogether am+DOESNT am+NOT am+not and+quiet and+tell and+up
4 and+yet another+> another+one answer answers+NEG answers+NEGATIVE answers+no anxiety
4 are+blue are+red army as+ASKED as+FROM as+of ashes ask+SUBJECT asking+nicely
4 attorney+generals babysitter back+out balance bank+stuff bathtub bathtub+. be+excused
4 be+happier be+included be+taken be+the beat+it because+i bedroom been+ASKED been+asking beep
4 billing birthday blocked blocked+and blowin+BEFORE body bow break+BEFORE broadband but
4 but+DOESNT but+ENDED but+KEYWORD buzz+BEFORE can+go cant+TAKE cap car+in care catalogue
4 catalogue+> chance changed+since changes+BEFORE changes+VOC check+in client closed+to
4 club+BEFORE come+down coming+back communication competitions competitions+and concern
4 congratulations consent+> consent+is consider+ME consider+TAIL consider+VOC consider+me
4 consumer+office contact+is correct costs+VOC country courthouse cousin+is cover creepy dae
4 dae+BEFORE dae+MY dae+VOC dae+that day+and days+are deceased+. decline+> delete delete+key
4 denver dial did+i didnt+ASKED didnt+LOSE didnt+ask died+> distribution dnc+BEFORE do+WANT
4 donation done+. dont+BADMSG dont+follow dont+know down+, drowning elm end+to enough+is
4 enrolled enrollment enuf enuf+> escape even events+> ever+BEFORE ever+WANT every+REPLY
4 every+SENDING every+text everything+about ex+. exam+> excused+FROM excused+from fall fall+,
4 family fax feed+> few filled fine+. fine+is finger first+one fix+it flip flying follow+>
4 fone+> for+NEGATIVE for+no forever+BEFORE forever+FEEL forever+VOC forthwith forty+a from+MY
4 from+stores from+the fuck fundraising+> gate+changes gave+VOC gave+you get+lost get+my
4 getting+THESE girl+TIME girl+at give+er give+up go+BEFORE going+in gone+, gonnae+BEFORE
4 gonnae+NEG gonnae+NEGATIVE gonnae+no good+. good+day goodbye+TAIL goodbye+VOC
4 goodbye+forever greetings groomer gutter gutters+> guy+, gyms ha+> habit had+BADMSG had+MY
4 had+enough had+my hail hand handy hard+feelings has+ASKED has+died has+left has+run
4 have+BODY hear+about heard+of heres+DEAR heres+MENDED heres+another hes+in him+off holler
4 hon horse+here house+is how+many i+gave i+made i+resigned i+see i+unsubscribe id+been idc
4 identity if if+your if+youre ignoring+BEFORE im im+SENDING im+opting im+through in+NEG
4 in+SENDING in+january intake is+> is+against is+enough is+hereby is+more is+two it+END
4 it+for it+if it+that it+work its+my its+time ive january+and join joke+. judge junk+.
4 just+GET just+MY just+SEND just+as just+send keep+a keep+it keyboard kidding kill+the
4 kindly+DITCH kit lamp landlord+> lapsed last+EVENT late+BEFORE late+THIRD lawyer+, lay
4 leave+ME leave+TAIL list+ME list+TAIL list+me list+to live lives loans+paid lol+BEFORE
4 lol+NEG lol+NEGATIVE lol+no longer+> longer+BEFORE longer+MENDED longer+interested lose+MY
4 lotto loud love+this lunch mad+, madam made+myself make+SUBJECT make+VOC make+you makes+my
4 march+> mas+, me+? me+about me+for me+out medicare member menu+BEFORE mess+FROM message+ME
4 message+TAIL message+me met mine+, mistaken+identity monthly more more+" more+from
4 move+along move+on murphy my+VOC my+consent my+late my+lawyer my+nuber my+patience my+sign
4 myself+LOSE myself+clear nah+, need+boundaries never+MESSAGE never+let never+signed
4 never+will new+ME new+TAIL new+me next+KINDS next+MESSAGE next+SENDING next+TEXT next+text
4 nice nice+TIME nine+. no+MESSAGES no+dae no+for no+fundraising no+hard no+interest no+its
4 no+sales no+sorry no+twice no+txt nobody+TIME nobody+at not+KINDS not+SUBJECT not+WHO
4 not+get not+in not+the not+welcome not+your nothin+> nothing+OTHER nothing+works now+and
4 now+on now+or nuber octagon of+SUBJECT of+reminder of+today off+, off+for off+or off+this
4 ok+thats old+for omg on+FROM on+REPLY on+SEND on+a on+monday on+out on+sunday one+VOC
4 one+goes one+star ones+about only+2 only+KINDS opt+for or+BADMSG or+END or+any out+. over+>
4 own+CALL own+PHONE own+phone owner paid+. part+ways parties passed+in patient+> peace+and
4 pen+VOC pen+pal people+. permanently+, person+VOC phone+> phone+FROM phone+to phones+DOESNT
4 phones+NEG pigeon please+. please+HAHA please+HEY please+NEGATIVE please+lol please+no
4 please+to plug+on political ppl prefer+to present previous private+PHONE promotions protein
4 pushing quit+VOC quit+that quite+SENDING raffle+and rainbow rather+YOU rather+you read+about
4 reading real realtor receiving+MY refinance remind reminder+, replacement replies+> reply+>
4 replying represented reps requested rescind restaurant retired roommate roses+are roster
4 roster+. router ruth said+bye sales+, save say+> says+DAY says+VOC scare scram screw self
4 send+> send+? set seven shall shelf shhh shoo+> shut+this shutoff sick+FROM sick+of since+MY
4 since+the sit+BEFORE sixth small so+VOC so+quit sock socks solid somebody+elses someone+TAKE
4 something+> somewhere sotp spa speak+to spoken sticks still+SENDING still+getting
4 still+seeing stop+, stop+DOESNT stop+GET stop+with stopp storm stpo stuck+on subject
4 subscriber supper+> support sweetheart t tacos tag+BEFORE take+one take+the talking+>
4 tell+me telling+VOC temp tenants+BEFORE terminate textin+BEFORE textings thankful
4 that+SUBJECT that+mess thats+0 thats+DAY thats+ME the+19th the+ALONE the+AUTHORITY the+BLOCK
4 the+DITCH the+ENDED the+KEYWORD the+MESSAGES the+REGULATOR the+answers the+blocked
4 the+courthouse the+elm the+feed the+food the+fundraising the+girl the+lotto the+matches
4 the+plug the+pta the+raffle the+specials the+state the+texting the+town the+website there+.
4 these+FROM thing+I thing+i things this+ENDED this+as this+phones thumbs time time+to
4 time+you times+HAHA times+HEY timeshare+> to+AUTHORITY to+WISH to+cut to+decline to+hear
4 to+nine to+read to+receive to+refinance to+these to+whom today+> told+the tomorrow+, too+old
4 treatment true+> tulsa turn+MY twice+. txts+> tyres u+CONSENT u+DOESNT u+keep u+think uk
4 uninvited unsubscribe+on unsubscribed+. untick up+all up+to up+with upgrades value vans
4 violets+are wake+BEFORE want want+BEFORE want+NEG wanted+> wanted+BEFORE wants+BEFORE
4 was+REMOVED was+the was+your way+FROM ways+> we+DOESNT we+DONT weeks+ago well+talk were
4 what+? whatever+LIST when+a when+its where+MY where+is wheres+the who+NEG whoever+GAVE
4 whoever+gave why+SUBJECT why+does willful windows wipe+my with+ME with+TAIL with+me within
4 wont+be wood work+. works+> write writing wrong+numba yall+BEFORE year+and years+ago
4 you+didnt you+in you+make your+MESSAGES your+insurance your+number your+texting yourselves+>
4 youve+reached zip zip+BEFORE zip+it
5 "+was ,+CALL ,+EVENT ,+NEG ,+OTHER ,+TAIL ,+TAKE ,+cut ,+email ,+forever ,+new ,+nothing
5 ,+permanently ,+starting ,+your .+BLOCK .+END .+NEG .+NOT .+YOU .+adios .+bills .+dnt .+dont
5 .+enough .+go .+ion .+lose .+move .+not .+on .+pack .+reporting .+said .+sod .+these .+three
5 .+whatever .+yall .+you .+youve .+🚫 0+0 0+DAY 0+an 0+per 0+this ?+FEEL ?+a ?+id ALONE+w
5 ASKED+ya AUTHORITY+> BADMSG+my BADMSG+now BADMSG+w BEFORE+" BEFORE+AGAIN BEFORE+DOESNT
5 BEFORE+LIST BEFORE+MESSAGES BEFORE+REVOKE BEFORE+WANT BEFORE+asking BEFORE+before
5 BEFORE+children BEFORE+give BEFORE+lifetime BEFORE+mas BEFORE+once BEFORE+passed
5 BEFORE+solar CONSENT+> DAY+DAY DAY+an DAY+per DAY+this DEAR+SUBJECT DITCH DITCH+me
5 DOESNT+CALL DOESNT+HEY DOESNT+again DOESNT+in DOESNT+ok DONT+, DONT+even END+LIST
5 ENDED+SENDING ENDED+THESE ENDED+w FEEL+but FROM FROM+any FROM+or GAVE+mercy GET+mercy
5 GET+one HEY+so I+> I+NOT I+REPLIED I+UNSUB I+agreed I+checked I+gotta I+moved I+sit I+win
5 KEYWORD+SENDING KEYWORD+THESE KEYWORD+w KINDS+. KINDS+AGAIN LIST+only LOSE+BEFORE LOSE+ME
5 LOSE+SUBJECT ME+FROM ME+for ME+its MENDED+HAHA MESSAGE+AGAIN MESSAGE+again MESSAGES+,
5 MESSAGES+. MESSAGES+the MY+REPLY MY+SEND MY+WANT MY+WISH MY+again MY+blocked MY+cousin
5 MY+day MY+irs MY+lashes MY+lawyer MY+lifetime MY+reply MY+send MY+silence MY+so MY+spring
5 NEG+GET NEG+SEND NEG+children NEG+coming NEG+else NEG+further NEG+key NEG+mas NEG+tomorrow
5 NEG+txt NEG+wish NEGATIVE NEGATIVE+0 NEGATIVE+> NEGATIVE+DAY NEGATIVE+children NEGATIVE+mas
5 NOT+WANT NOT+keep NUMBER+> OTHER+. OTHER+MESSAGES OTHER+MY OTHER+PLURALS OTHER+changes
5 OTHER+is PHONE+? PHONE+BEFORE PHONE+again PLURALS+but REMOVED+of REPLIED+by REPLY+AGAIN
5 SENDING+at STOP+SENDING STOP+w SUBJECT+> SUBJECT+BADMSG SUBJECT+NOT SUBJECT+agreed
5 SUBJECT+be SUBJECT+checked SUBJECT+replied SUBJECT+silence TAIL+FEEL TAIL+FROM TAIL+for
5 TAIL+its TAKE+SENDING TEXT+> TEXT+? TEXT+AGAIN TEXT+about TEXT+again THESE THESE+.
5 THINGS+BEFORE THINGS+at THIRD+for THIRD+in THIRD+passed THREAT+0 THREAT+DAY THREAT+sure
5 TIME+END TIME+silence TIME+theyre VOC+> VOC+LOSE VOC+NEGATIVE VOC+im VOC+please WANT+these
5 WHO+. WHO+at WHO+there WISH WISH+, WISH+NEG WISH+these WRONG+THIRD YOU+> YOU+and YOU+are
5 YOU+keep YOU+once a+END a+FROM a+LOSE a+form a+long a+nicer a+note a+sock a+year account+,
5 accountant ag agreed+to alvarez ambulance and+BADMSG and+MY and+this and+why and+your aoife
5 appeals appreciate are+WANT are+like arent attorney+general audience audience+> autumn
5 awfully back+off be+needing beg being being+your believe+my belongs blasts blind blocking
5 boat booster born bounce break+up breakfast brunch businesses but+BEFORE but+NEG but+please
5 button+, canada canadian cars certified children+> closings codes confusing consider+MY
5 consider+the contacting contain copies could cows dang data day+SUBJECT deceased+> decline+,
5 delist department dinner ditch dnd dnt do+BEFORE do+WISH do+one do+that dont+bother
5 down+there draw electric+> enough+FROM enough+now enough+with ever+> every every+TEXT ex
5 ex+> f fathers feed fella ffs find+DEAR find+THIRD fitting fixing flooring folks following
5 font foot for+SUBJECT for+family for+her forwarded from+VOC from+now give+over given giving
5 gotta+REPLIED gotta+say gym halt harassment+> hardly have+mercy her+> herd here+to holder
5 holiday husband+BEFORE husband+passed i+NOT i+UNSUB i+gotta i+replied i+win if+END
5 if+silence im+0 im+DAY im+sure in+WHO in+prison includes instructions interest+> ion+WANT
5 ion+WISH ion+want is+NEG is+golden is+in is+your it+ENDED it+KEYWORD it+OTHER it+a it+again
5 it+end it+in itll its+MY ive+REPLIED jim just+NEG keep+MY keeping kevin+> key+> keyword
5 kindly+LOSE lab lashes+> last+one leave+FROM leave+this lie lie+> like+my loan local locks
5 lose+the love+, lst lying mail+only make+MY make+YOU make+this makes+MY mammogram map
5 me+FROM me+go me+its messaged mistake+, money more+MY more+solar mothers move mow must+be
5 my+CALL my+attorney my+cousin my+reply neednt news+is next+> nicer ninth no+0 no+DAY
5 no+NEGATIVE no+children no+mas nomo nonsense not not+WANT not+keep nothing+further notices+>
5 nuisance numba nurse o+> obliged of+BEFORE of+NEG of+this oi ombudsman omg+STOP on+, once+>
5 one+out only+. ope or+what oregon our+relationship outta p+> packages passed pays pencil
5 pensioner perfectly period+> pet phones+for pickups pipe pipe+down pls+STOP plumber pocket
5 politics pool+. poor pound prison+, quite+MENDED raffles rather reminding rent+. rented
5 renter replied+BEFORE reply reporting+SUBJECT reporting+VOC reporting+YOU reporting+you
5 results results+> revoking rolls sand save+your scrub seasons seeing+VOC send+. separate
5 serious shared sheet shine shipping shot shouldve shut+MY shut+your signed+BEFORE signed+up
5 since+0 sincerely so+" so+MY so+are so+is sod sod+BEFORE sod+FROM sod+off someone+else
5 spammers+> specials+BEFORE stage stahp+> starting+with stop+w stop2end story+FROM straw
5 strikes+. stuff+, subscribed sunday+. switch+> taco tag+VOC take+THIRD take+a take+him
5 terribly texting+MY texting+the thatll+be the+SENDING the+TEXT the+UNSUB the+attorney
5 the+daily the+door the+first the+head the+irs the+lashes the+last the+list the+ones
5 the+spring the+unsubscribe the+way therapist these+> think+I this+AGAIN this+DOESNT this+NOT
5 this+lifetime thought+I thought+i to+TIME told+ya trace trouble truck turning twelve txting
5 updates vaccines+> vitamins voter walter want+these was+UNSUBBED was+unsubscribed way+out
5 well+ENDED well+KEYWORD well+STOP what+will what+word when when+the who+WANT who+u why+am
5 why+do why+you will+> will+BEFORE will+it win+something word+do wore work+this wreath
5 wrong+THIRD wud years+> yet+here you+NEGATIVE you+no your+NUMBER your+SENDING
6 "+" ,+" ,+UNSUB ,+get ,+in ,+love ,+or ,+quit ,+stop .+LOSE .+REPLIED .+VOC .+as .+back
6 .+basta .+deceased .+f .+fed .+guess .+harassment .+hush .+let .+like .+now .+our .+plz
6 .+pretend .+ur .+wanna .+whoever ?+BADMSG ?+END ?+TAKE ALONE+, ASKED+YOU ASKED+nicely
6 BADMSG+MY BEFORE+aint BEFORE+and BEFORE+church BEFORE+go BEFORE+its BEFORE+n BEFORE+switch
6 BEFORE+to BEFORE+with BEFORE+your CALL+. CALL+to DEAR DITCH+ME DITCH+TAIL DITCH+the DOESNT+,
6 DOESNT+> DOESNT+THIRD DOESNT+about DOESNT+kevin DOESNT+maria DOESNT+mrs DOESNT+need
6 DOESNT+tomorrow DOESNT+wanted DONT+come END+is ENDED+with EVENT+BEFORE EVENT+menu
6 FROM+BEFORE FROM+MENDED FROM+for FROM+now FROM+out FROM+switch GET GET+about HEY+THREAT
6 HEY+im I+rent I+replied KEYWORD+with LOSE+this MENDED+WHO MY+DOESNT MY+answer MY+company
6 MY+daily MY+inbox MY+joy MY+kids MY+rest NEG+come NEG+fundraising NEG+kevin NEG+mrs
6 NEG+wanted NEGATIVE+LIST NEGATIVE+NEGATIVE NOBODY+FROM NOBODY+of NOT NOT+AGAIN NOT+about
6 NOT+agreed NOT+kevin NOT+maria NOT+mrs NOT+need NOT+tomorrow OTHER+menu PHONE+AGAIN
6 PLURALS+VOC PULL+MY REPLY+OTHER REPLY+about REVOKE+> SENDING SENDING+. STOP SUBJECT+gotta
6 SUBJECT+rent SUBJECT+wants THESE+, THINGS+is THIRD+GAVE UNSUB+ME UNSUB+TAIL VOC+about
6 VOC+church VOC+no VOC+read WANT+be WANT+for WHO WHO+VOC YOU+got YOU+read YOU+think a a+THIRD
6 a+dime a+joke a+rest ages ago+. agreed+> alerts and+ENDED and+KEYWORD and+dont association
6 away+> back+BEFORE back+FROM bacon bail be+> be+FROM been+PULL been+REMOVE believe+MY bhejo
6 blessed boise bonus bore brenda burn but+MENDED but+NOT but+not casserole cents change+MY
6 chew church+in clear close+the come+off comp computer costs counselor counselor+> crushed
6 days didnt+, died ding+> disturb do+it does+SUBJECT does+THIRD does+he does+one done+here
6 dont+TEXT dont+even dozen each+BEFORE each+time effective either+way else+, emergencies
6 even+GAVE even+GET even+have excluded exhausted exit+> family+has favor fed+BEFORE fed+up
6 fifth finance for+THESE for+my forever+> found+NEG foundation fourth from+here further+>
6 getting gig give+BEFORE go+TEXT goin gone gracias grateful hands have here+. heres hire
6 hired how+to hurts i+agreed i+rent in+0 in+heaven in+june inbox+> incoming invitations
6 invites is+, is+over its+VOC june june+> junk+> keep know+TIME lady+> lashes last+month
6 last+time left+that less library lifetime+> lists loyalty lunch+menu make+BEFORE mall mam
6 many+times marcus maria+> mat+bhejo mate+> may message+BEFORE messaging mike ministry mo+>
6 msg+> mute my+NUMBER my+PHONE my+REPLIED my+data my+joy my+kids my+phone my+previous
6 my+silence next+REPLY ninety no+LIST none+FROM none+of not+AGAIN not+about not+agreed
6 not+kevin not+maria not+mrs not+need not+tomorrow note+FROM notes nothing+else now of+your
6 off+> off+switch oh+goody ohio ok+, omit once+, one+HEY openings opting+FROM opting+out
6 out+out outgrew over+and own+BEFORE people+> per pestering phone+BEFORE pickup picture pitch
6 plug pop+, pretend+i previously put+my quit+> quizzes ready reassigned recruiter refuse+>
6 reminder removal remove+> rent renting reported+> requests robot+> rocks+> rose scammer
6 see+MY seeing+SUBJECT seeing+YOU seeing+you seems september services she she+is shut skip
6 small+claims solar+, soliciting someone sorry+, stand starting station statute still+here
6 stop+or straight stress sweetie switched tablet tag taken taken+FROM tampa text+about texts
6 that+church that+is thats+it the+MENDED the+company the+rest there+is these+, this+BADMSG
6 this+and through+> through+with ths thumb+is times+> to+DOESNT to+be to+keep tucson tuition
6 u u+GAVE unclear undersigned unsuscribe up+> vet vets village w w+MY walk+> want+FROM
6 want+an wanted wants we+never what+part whatever+I whatever+SUBJECT whatever+i who+wants
6 whom wine wish+to work+MY wound wow+so wrong+PHONE yall yes+, you+and you+got you+read your
6 your+texts youre
7 ,+ENDED ,+VOC ,+yes .+AUTHORITY .+DITCH .+REGULATOR .+appts .+big .+every .+goodbye .+how
7 .+ill .+kick .+nomore .+take .+think .+un .+youre 0+a ?+ENDED ?+KEYWORD ?+TIME ?+because
7 ALONE+> BADMSG+. BEFORE+going BEFORE+lady BEFORE+mo BEFORE+now BLOCK CALL DAY+a DAY+before
7 DOESNT+TEXT DOESNT+keep DONT+TEXT GET+? GET+THESE GET+these KINDS+but LIST+. MY+thumb NEG+,
7 NEG+here NEG+keep NEG+maria NEG+mo NEG+tony NEG+trevor NEGATIVE+mo NEGATIVE+to NOBODY+here
7 NOT+THIRD NUMBER PLURALS+, PLURALS+. PLURALS+only PULL+rocks REPLY+? STOP+, STOP+with
7 SUBJECT+died SUBJECT+is SUBJECT+mean TAIL+about TAKE+, TAKE+off TIME+your YOU+. a+OTHER
7 a+WHO a+library a+pop accordingly account across afford and+for answers any apparently
7 appointment april ashley askin august bake be+all been+REMOVED bible bike blocked+>
7 bore+BEFORE bother+> brandon break+> bro buried+THIRD campaigns cant+take cashier chase
7 close+MY come+BEFORE confirmations darnell denied dirt dont+come door+on easter eat
7 enough+VOC erase evenings father figure fix+BEFORE folder food for+WHO for+these for+you
7 fourteen friends frighten froze gentleman gf ghosting grandpas hang+BEFORE hang+up hush+>
7 i+checked id+be ion itd its+DAY its+SUBJECT its+you kick+rocks kindly knock+it know+when
7 last+BEFORE lasted lawyer left+BEFORE literally love mail mas+> mat mayors mean+BEFORE meds
7 merch mercy+> mi moon mortgage mrs my+END my+REPLY my+THINGS my+inbox my+roof my+thumb nada
7 named nerve next+one no+. no+mo no+to nobody+here nomore+> nope+. not+THIRD nuh nursing
7 one+. only+, pack+BEFORE passed+away permanently+> phone+. pictures por process protection
7 quit+SENDING read+? recommend refrain requesting returned rid roof+. sake see she+died shots
7 silence+is since since+easter siri spirit stay stock stoppp sue tables take+it talking
7 thats+BEFORE these+. this+> this+LIST to+BEFORE to+end tony u+have un+PULL un+add understand
7 unsubscribe+> ur voetsek w+the wanting when+my whitening wishes x you+are yr 🔕+>
8 " * ,+robot .+bas .+bye .+exit .+hang .+shut .+stopppp .+there .+time .+told .+unfollow
8 .+uninterested ALONE BADMSG+with BEFORE+out BEFORE+thank ENDED+then EVENT+. I+mean
8 KEYWORD+then MY+AGAIN MY+REPLIED NEG+> NEG+thank NEGATIVE+thank REMOVED+. THIRD+died
8 THIRD+owe VOC+, VOC+. VOC+and WHO+TIME a+judge a+pain along alumni and+DONT and+so are+WISH
8 b bas bas+karo bbb billboard blowin break bucks building bye candidate casino change channel
8 company company+> congrats contacted cord+> de+BEFORE decent decline denise disable dish
8 do+NEG dont+> drink employed entered expect fed from+BEFORE girlfriend ground grown guess
8 hang has here+on hereby him+in hittin hotel i+be i+mean inbox interest ipad it+TAKE it+take
8 its+YOU jk kevin know+the league loose lost+> march nans no+> no+thank nope one ones+, part
8 pitches plz+> pops promised r reached recalls recovery registry reminders request revocation
8 seeing seminars shutting sober special story strikes the+day thinks through thx tornado tree
8 two+years uninterested unsubcribe unwelcome vaccines volunteer volunteering whatever+BEFORE
8 wheesht wheesht+> wish with+the word worn youngest your+MENDED youre+SENDING
9 ,+ALONE ,+KEYWORD ,+LIST ,+so .+AGAIN .+TAKE .+WRONG .+reported .+this 19th AGAIN+>
9 BEFORE+ago BEFORE+here BLOCK+> END+then FROM+this HEY+, HEY+STOP LIST+to MESSAGES+> MY+>
9 MY+cord MY+data MY+doctor MY+off MY+relationship NEG+. NEG+about REMOVE+> THIRD+> VOC+is
9 WANT+FROM WISH+FROM WRONG+NUMBER abeg another away be+GAVE be+texted beds believe breaking
9 business buzzes chain children closures communications companies consent correspondence
9 drive dry ed either ever finito forever fundraiser ghost go+> good+> google hitting horse
9 irs is+where january jobs jog joined knock+BEFORE know+MY lessons lied mean+it moved+to
9 muted my+doctor nephew off only outreach owe+a pack+it pastor patience peace ping place
9 point prefer press pretend+I pretend+SUBJECT prison private receipts+> relocated require
9 rest+> scribe scribe+> sermon siding sneak spoke sports state store stutter sun switch taxi
9 the+WHO the+cord this+NEG todays true truly un+scribe unfollow unsub vaccine vanish warnings
9 website weekly win withdrawn without+> ya yer yes+. youve yrs
10 .+cut .+for .+give .+new .+wow DONT+> KINDS+, MENDED+then MY+and NEG+with PHONE STOP+> UNSUB
10 VOC+? WRONG+WHO accounts agreeing attendance be be+REPLIED bills boundaries bud buried
10 cancellations counter cousin decency do+without energy evidently excused fr further gettin
10 go+away goes got+MY graduated harold hobby honey human instructed joke kids life listings
10 long+walk lord maria matches mensajes mr na news offense opting p pen personal plese prices
10 regret replies rocks spammers spring stores supper surveys texts+, thoughts trucker una
10 unsolicited waking were+done when+MY worth wrong+WHO your+gym
11 .+GET .+STOP .+off .+were MESSAGES MY+attorney REVOKE adios appts buddy co cut+MY cut+the
11 dating divorced drives each elsewhere exs fact fam farewell federal fired fone for+YOU fraud
11 generals go gonnae goodbye+> got+the handled hard hears heaven hint honor hush kick loans
11 los motivational nicely nor offers outage pal period pretty program promotional quotes red
11 reporting roofing sales screenshot sees seriously shoo stahp telling times tips wake 🚫
12 ,+STOP ,+but .+UNSUB .+permanently CONSENT DAY+. NEGATIVE+. WRONG+PHONE bin cease consumer
12 dime eh fire give happier harassment heart joy karen knock magic moved needing nomore note
12 only+> pack quite reported resigned retire roof scratch take teeth textin traded whoevers
12 wit worse your+EVENT
13 # .+ALONE .+consider .+just about appointments claims dementia ding due electric follow git
13 lady mate must nah outages owned parent pester pta quit replied shops smh sofas violets
13 weather years
14 BEFORE+. basta botox bout button dnc golden gotta hear ignored karo menu mercy mo n
14 newsletters nothin once phone pretend raffle stopppp texted thatll txt
15 KINDS PLURALS UNSUB+> agreed daily dates deceased events feelings fixtures future in+DAY
15 marketing throw timeshare trevor txts violation
16 aint bye+> clearly club goodbye goody gutters mistaken more+> none o specials thumb vegan
17 . AUTHORITY ago changes cord pop solar this ways were+through yourselves
18 buzz de for+good mattress un whoever 🔕
19 ,+and attorney buzzing lifetime rest whatever wow
20 REGULATOR mas plz relationship
21 consider fundraising here notices receipts
26 stuff these
27 silence
29 permanently
31 ones
"""
