"""What words weigh (nl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["PHRASES", "WEIGHTS"]

PHRASES: Final = """
" `{Oy%F8=K2F%9zx3Hb^M
% 6b;t|{|fR36#*Lm@)`*r
* ?-3sM+7#yE{p#Ew4+0<N
, <?IOlHU$M0Df<5o?&KQh
. {s9*493Su;7az;%5IGzj
0 KkNqq>k0J>+57tG_5$zp
06 )6wM^Fwy+?{vib1HQ?_L
1 %mfVe;u{n)+5!pd5bhD*
14u #Q*Fo{U<U1-wZR`)YQGs
1x @GBt3;tTfv4;<SYL?aXo
2 >gd}3^6&x_+!PiN6YS~y
2x `Oftg`05oX@F5b_82Jh1
3x -^wuXKj+WjAv5LpGCe&r
> ^(Wj3<J<q={u~4n00IvH
? _|;D53oRG%EGYxY69fV|
ACTS _xbDv)$t4a`s*kD%=ZWO
AUTHORITY |L6?%6ZXo#6eqp?K}IDm
BEEN >H0VL@c`lA`55o$H~<ao
CEASE 2LTuZ{QT<d4-eV)5*Zy4
CONSENT `}+{L`{Li`GWF&P{RR;%
DELETE _5k|U76kSa0s{*L{QmI;
DISTURBS )7c6P@AVS`+0P#a+x8CI
ERASE ?-}y;GzRME5C!Z35FZHr
GET 1RntJ==S{>0^jKW@*xHn
LIFE 9w+Yw<`x3f8vp|70`lnm
LIST 0vr$72+Q&XAOG4FClNO#
ME >G1#z4*mQL0u$`=2oC%J
MEDS 8vE<}1ri1V*U<{x=mP!t
MENDED Bn}bv2PFFr_UZZ(=K%B%
MINE D*xUW`1Sh_<N^y9><ah&
MORE 3mo_G@9+%%4h;VU_zV8@
MSG <N*rh^z8To9Vg@z9R(T(
NEED A`3O&BKPL)4g$~q1_Tx?
NO _Ustp`2+>^4gAs+{RasS
NUMBER 8zuPT01Ns43jpRI2>J^V
OFTEN 9pd=%1pxRd^!W7j_X6({
OTHER >H_Wh>L3X07yJR*^6vxg
OUT {}TiA1^@5)5)|tf3jqcV
OUTS {s!*~#_kj?`wRsy67L1^
PERSON 3@8Qy80qc+)due#B@hxN
REMOVE |0U%C_yZXD5cBf~-Ru1Y
REPLY 8Rr1`5*QW>0P6?y^Zxn)
RESTORE ^9%g{776?8?Emi+2K@rr
SEND 68HcB?(F#d=lA{o{Ph9^
STOP 4J70p?)K^e8TH;3`2YI`
STUFF &>H#F(Ei;0BpIzf7#$)W
TAKE 6(aHS;12>L68`l74EOa2
THINGS 0SfaF_Ye*H1LyDe-uwRB
THIRD 56Kz$?=b-t=+6P$@)+(8
THREAT CgT0=`5q4O3Hj~;`uznK
TIME _wDW>8SNbZ`uQo+^w;G1
UNSUB {~HC^6bJPH9QNr03H%BZ
WANT 0uKxL?ECcs1oi<1_X7bC
WISH 0PHN{>j?S&7a`)`_W=$V
WORD 5c~|}{r~*_BGly(>Hir9
WRONG `|kxF+UD&F{N&u`{_6=6
a ?FY*u;`So-_8T<w?C=BU
aan APCwe?$agc0~;|L<oXNk
aanbellen _2~KY7#jH)9RmmL-tzni
aanbiedingen FX0RBDChbD{|n&v>EQ$N
aangekomen {OHjeA_zPj)ZHxN=GDo{
aangemeld 1nno~GX=-hG&S)5EJ8I0
aangeven 6AKyt<m&Sr9qZ@$90&#w
aangifte -2M&lAne-d9U=P@2rD2B
aanmelden 0vP%N;pPk*=e_R}6b|t4
aanpassen |NZIy`pON^+2jZd5(Ep)
aanzetten #4yG*EJQZL(+Wo8)56lg
abonnement 4EM(tC(!8G`3?Z-4H)bJ
about 6*KDy^7QoF1>5cpBop%r
account -^ddb2O$_u>f0OO+v5-O
acht ?G5W73>7f=2reG??b+z(
achter 7YO9o$>IL)8V4K(69N+w
achterwege )+8AO%HikXD=q*dJvSxz
acm (-9H#@FCL3K{VPgF(y3^
actie 1?}+}@%bJe=KBTV65r+i
acties 0u2Z74d?$R{{8af5Ek_c
adres `4Pf8F-A@A%db?f$iBMC
advocaat 2l*%K{rKYV4-5bV3?369
af (LUJ=*X;TX4G8!d{2mGy
afgelopen IX%%Q-{%$W^6?J;_vhvZ
afgemeld {yy3E;wL6E`OgOB?dRe2
afgeschreven 6dmmo0SX=Q*6J?--r3g0
afgesloten EC2;2DjfR(<JlYp>EPD#
afgesproken F*WoG0^}dn=kW*l5a0L|
afhalen 1T@GU(>WmV_6h<Q5dRDd
afmelden >E#{eIq>r3`T_z43;+!M
afmelding 7XIZ800kBR!0iR{>dNH<
afscheid 1;Y^0Fd6<B`~&;h-45~U
afspraak F68hW_6!UX`0nHX;PmR(
afspraken 5C9<o{^;EVC?Me(Dl#lG
afzeggen 5E&^K-sjui-v|3aDK07L
again _D293pWQO|*98~#81wew
agenda 3d|SS3=k1JCfNtr?eEUx
akkoord `2QU5`Wz4sBijkt_vivR
al A=MHG59t9314|I}=ojxB
alarm (DU3iEFvx!!plFw$JxEE
alerts >F3!B0}LV;@B0`6-s$1#
all 5a|}(2p!w<Cj8YE1rY-b
allang {6^971^3s}6aoP&8U`Ke
alle >EjLjBI63~&+G>m_~QQZ
alleen 75L`q6$b<P6zmA-3FhGJ
allemaal )&$KX2pSXQ=rb+a>fNvC
allergisch ;N;vWDj_u(-tRT&#?Q&r
alles {zTX#?=SZR=<gH?<{bCX
allez _1_Q!2?PNh0{8(39t`{j
als H2e4A126{r1@G$f@aXI?
alsjeblieft ?dT}s-R<NS>;&i>>kSOn
alsof 2lfB|6$<VF{SNW*;t&e~
alstublieft `U)A^=l<^$F6;CoA_fj3
altijd 3-SxyrvWY}*rE;C4DJx?
alvast >?b(f3)IfaEfwQ4H7^<i
alweer 790Zi^8EG-7SQA@5+Mp1
amai 6CDoY=>6~d3lHoT9{Keg
and <^dH2{L$pl7Z?ckC=&_<
ander %kv2e{`wf~`ws#e!wmoK
andere {NVl|;x-&l4fgTY=KSFk
anders AtJ#k^AaZi;o%L`zy{*m
annuleer Asf{P5CZ=Q5C;h4{R8p~
annuleren IqlLh(8@9H-Ps$=C&j=d
antibiotica 00HO}4h9G9^9u(3`vLj=
antwoord *vry6B0D=7<JB(6@4nCE
antwoorden 0QvLe1^n_3`|Ird@C@q-
any 1`Ztb-~8tQ`Um|U0tp)K
apart 90d~a11%IX{^JGI`1tDy
apk $U?^*(C`2B000Rs2I?%}
app )zCWm()=7F(gXPp<o+(<
appen `0PCP3H$F5&fMn<B>Wr>
appje &+aPx)7?NG<P|XZ_`cia
appjes (#;e4`{@QA@C)Dr@B#+#
april 5e*yP#QyL25Z=!Z3=9ng
are _x}Ii2@&fM6#@Sj0}KWR
artikel 3jz`V`}h0n2m}-g-wFN@
arts 1o!q7^zael3jYlm=I9gH
as 3Mcy+B<aS@0Uq}yDhe(Z
ask {UgsB;rs*q?&=xF+5YDL
asked GZhX53jOE)0QBz{6$kYn
at @DmyQ#2OI(+XVpN`r`lR
aub @+BDH`~(68-`(^K0L>62
auto E$TVP6cF0+6e80e3?mmS
automatische 8wmpa?h5_|7Xbbg2>|y6
avg $>v4fB_z1#GdR%rBr!J{
avond ?8w(FDIzNf$jKtv&)3z+
away `7Iy!+~f4l_X^cKF&-S=
b ^6KgpBMJZz+wvOq^W*mF
baan *Zv9v1t}3F0{;vH?Ck^m
baas `SBy?3I5{^Di+uA5hyG)
baby @c92C``aTI=+_+g{m8%2
back {006r2KDmF<?s^f7~;(B
bakker ?-U*U?-=p>=pF7G0|GMn
balie A?XI}9Sr^k`v>s!1s((f
band &L+<r?Hx1Y;nyAL&f3-6
bank 77h;W^Ai3Q*yHm34GR4G
be 6&COA85!3P0}I?A^C1u<
bed 5)cp#^dZah9_i=%1{4Jk
bedacht 2;b=f-VPo26U->-@aGHv
bedankt ITXSu4EzGj-0BU^!T0Xg
bedoel A{hk*{L|&#?dbFs6bT^i
bedoeld 3D(pTE93|=<?t8m+~nx}
bedoeling ^)>qY*Z>jd0s0pi_u~24
bedoelt ((cY77bYDf|NJM=(ct>&
bedrag ?B@0L1qcNO5%d=J@#PHt
bedrijf *cuTBxeOHU3kdD#1nd*^
beeindigd ;ovjuEZyVLBQ^X3HZmnG
beeindigen _7MU5|JUx~7}pRC4Hpgd
been _Sf=30~;R);M6qL?b*@a
beetje 3j6v98Y3MP`0o_z)$!T#
beginnen A0G<q+4}VA3J2;51P2cZ
begint ;{pBs{0a^l*U$><?c(*;
begrafenis ?&$R%@bC-|`WzSP{QBV^
begrepen {0Q^p1P=NM75V-K`x6cf
behalve (Fp1Z?Isl%`WN&O3<DJK
behandeling 79QIn=jAo)&eA{E=+VsE
behoefte )e-p>;KIh)L^rV<H#jOY
bel Bk%Y35en}p1@z+v4+#Gp
belde +V<EyBrPQX-0nZm_t(qd
bellen (&*y<A^$4?_&hG{<>~m;
belt 6BY6k3grmk&EF>M@88_@
ben @cSt#01*T8-~sO6Bk}A8
benaderen )EhA8(b3k;IUV3BNlG^s
bent `v~$7Cn^695*-Na@BIJ@
bereik 9>xeKG7~Q->AE1;*xKIX
bericht 4%z7^BPAs&+50a3-OI|`
berichten CL`e%-VF~8`123{`~~&)
berichtje {rcG)0|XQj-t+(I732Nu
berichtjes wDA_{_Wb<=^&JBg9t=PV
bespaar 0qZR7L)E&>Kq=!VCJhTt
best &fVEH4G}fg``I$s*VNeK
bestaat 82<(91O4+44I1t-0Ur_%
bestand -w8mz^y3!o`vmPeB>4dS
beste ?=K1N>+10r=k?|@5CZ`1
besteld ^xVilC=xUezsWk?=*7It
bestelling A{pTl-1Ha+_3;Jp>*ojl
betaal {2kXI;oLL!-`^G9DDL>`
betaald -2V0&_9p`-2?7!H<@5dg
betalen -`e35{R0*l^4K2V;0x~k
betaling @&V)^@&gU<=IjXT@a+KT
betekent *Chr7;lbqb#4*c26&yqW
beter {`C(8)9nKF^9>FM2lpEc
betreft ^BEE20S4yz|Ni$D|M?98
beu ;s`n2G~CnC1rY@qBq{?O
beurt ;>yl55*;`y%;HSbwaLn?
bevestigd (8KR22?#GD{2MUl)86&j
bevestigen 2n`Y3`{&UX4HC^M93lu5
bevestiging -Os%*IyN&Q2pUY<$F{7+
bezichtiging 0r3GD_7V^m=J5Lx`rQZ3
bezorgd 3*z$~{~r$z@81^P`{wNX
bezorgen >-F9#Bq286`QR$f*Ur-1
bezorger 6yVY*)9xuK)D0==_R-kL
bezwaar >9yWBP8v5%$;3z6*5AS8
bij ^#c6#2K(a;`uOk+5%c=d
bijna ^Vj4xE($Ux@8>Gt>+06$
binnen ILOmF1?nRi=G!mc<l@Rp
binnenkomen +Uv_4AtNRK7bGy_%h=KF
blauwe @80Jk1NbQb?$svC*wy6e
blij 83Qfl+W+9{4ei}1I`s$v
blijf _N@QlE&u)*KOWxr=<o#{
blijft GXl!<-}xcz3iAc`1l8;=
blijkbaar F8m1e<j&a!^&8tXDl7jP
blijven 9QX|A91P$F`qA#;<@pH{
blind 7Va1B2kQp#5cuI0DHRM1
bloemen @8kg?4gm`Q67vn&_~Ovr
blokkeer 8_*2x3h?L+4fFj58W95p
blokkeren 9RK#?5GfBD=<oXH;R4v#
bod uFdWx=^s7>5FAI~+Pe1B
boek `12X$3K;Mj78uwL5(XIa
boete 5g_aj0_!a8_!T7n^#A1R
bon Di!uB)E+tn+Qk*j^4r(c
boos 6ba+y*6RHQ@eBME?g;t+
borg -zC^N6&5|@1=SZI^2^M}
boven A|n>%F8<-v2NMqo1^@>6
brengen -SiFo04@pw_1^j8>*@Uk
brief 67&x11PSjVASmn?_8kfT
brievenbus ;uq-^^)WFW_W&RX<=xum
bril 0tp1y;}-Y-_23Z(>J9?t
bro A_MjF9|;8sE#?II_VVQZ
broer -u~7Y`Sc|E{p<ed2I%kx
brood +yvGjDF`b2)66-`&fVVB
brug `Wg2o<SQfO$htz!)Wz1^
btw ;|JOw5d<ji0}Cwb^y23I
buiten >jLlw^V9Vc1RU}U8uRn?
buitenland 0r@B468q^O6#w%E@dF7S
buren L+IWu;_)ot%*!*$+2_vG
bus 8|2g;*!=bZ68Z7k2>1E@
bushalte 2<PA>4-hCM{o*jp?%Le?
but (AMiE0~aG1^$jJ`&E(AE
buurman 3;N*%>H{7x2m>?Q^X=Q_
buurt ^W7EX6AbMe5jWcf=_nid
buurvrouw 0tw6=1OO-6;>1bV_}JFN
by `t9iG(eDQR-0Ttl`}6qT
c BJb`M2Ltym4-x<j0}1dN
call Bq#3({`nQ-^auO%`~V~W
can +z;Xt$oLZ)(i#~O>-G%h
cancel {M-fNFYf2#GY0ep7WCmV
cant !tDv@0Tv$+4Cxm6@8Ig?
card <M|2&_6Pq4<opNw{}=H8
chauffeur -Q?3EG%^+>*xfDO%i7u8
check AKeDxCHwg#^!@ez>k<77
code yY90U7ZNGR#N9IGzr@wH
collega 6aNGJ>>wBa&*mHn_t^y8
come +1TqOAt@;D(fLH>&D+oC
commerciele `Su^;^X2sOF9YBfGc+q0
contact =q~>U1=jf3^zsQN_5t?;
contacteren ^X3rl6&Kj+`yAEzA1fgV
container <MzZo7WgFm$logR-p=X1
contract =>Gff{09dC|MCL&+VA|`
controle ?#&to7YX_<4Fv4v?Ft<u
could 0O{)%J{%z;0sSK76zSjl
cursus 7aqwp(BwSR&*do2<l*)B
cv >hS^d4I&Q;DEb@l?(6^b
da )9yp$O4+=%Br)m@MoU2-
daar ;tBQ^>=@$u_6_kI>nk7=
daarmee <{t3y`79L)76AU;{Rim-
daarna {^tA>1RekW_x%a%(mE&l
daarvan `{w5vI5aIR0^u3K(g45!
dacht I~d;=(9`(T&E*LW@B$9Y
dag ^8_2+;SBou>=p1L@e&XR
dagelijkse >-j9*(a`7F|1;Y?H54WO
dagen ?B(ee=m;A0{sj;D?dtdF
dak `t<DX=O7RW83ZX5<K^S+
dakgoot B+U&U^yecx1q}?;P212Z
dan K+M$)1kV2?6e8jS@cZ#B
dank E%opH3?2U$`}+eA?)2g5
dankjewel wc6e)?kF7>(a$Q=*82Xx
das @d(@)_$(h51o$Q9;rRFc
dat (82TuC>J9X2O1y7x$O4!
day ?$q)b3k44g_~t3?*ZITk
de `RVo(1pWme5&<g$0p9uk
deed `2Pp-2?6W={O}PJ67c}v
deel 6$laT{0-g{EDZAp_9i9}
definitief )a5wrC(+8qQ9|YyIVvh4
delete ^7H%v@%sP*?g0bS8wvdM
denk Ey?T~5HArA3(OkQ0KVzx
der Ci*A+CGhU=2rTg&@*WT$
derde `{6Uo{|+D<?FkUl_3i!o
deur CE(;A71k2&>e&gi5&_Q#
deze ?)ogZ>DlS<;R(nQN)j*V
dezelfde +}F`6AUrMX?H54w>B`N`
dicht 2nFd53l|6#^%FGq<M9jV
did _4@-8_XQE>>B#rg`UL3y
didnt >(S8(@$(lWCEq8(^WNv`
die 3%U&2?E3>b^%3I>7xfV%
dien 67U}f2?psF6Ab1B2^k0k
dienst K>XS{3f&nQ;1B}m;RE3X
dingen &HgL%;t$~Z4Kecy8W|7@
dinsdag 1k>ddCJ6`q@$L=F@cG^H
direct An!5fG4$8!96QSrBRC-^
dit Ve;G*Eb|52|L*bh{Q3bk
do 6&?!_067{n(cB=~>GjSJ
dochter @A3Hz{sR^v;MoY`{pQyI
doe 3*8U+@(Bef{S6M|5a#>{
doei 59|T-`Xm-33epDT&gSj}
doen Clwj?>CE%p4ei$?F7ONx
does ^3KdN4j4N)`qClI`nKBJ
doet -RtfS_8=bg@#`}4&gI?4
dokter 0?FAk5G^|%;ln1h<iX3^
donder $WHbu?B>eXHX-i_H!C0@
donderdag -PaBR5&ant@C7R4&gJ9L
dont 5dZKq_1y#Q!QS-}^8er3
dood _52GHFA@wI1k?}F@z?6|
doof ?Ep9s$}l4l?I#-O8{q8r
door Hty>V-0dSC<>DLn^7iQ)
doorgaan -yr?^{v{st-@zN*>e%Pf
doorgegeven =KTd3`^4Vc2pSy|7%TxF
doorgeven =L-TIGYHP({Rs937yJ(8
doos `v&9^`vxQL-|sZy-{kw?
dossier ^W5bQ4@(XC4e%Zz!sQC+
dozen ?Dg>|3I;gX%-JgU@y6WK
dr 1Q0a66s^j>4-n8mHw_{o
draai AQ9;r#RCZE_wOF$`Qix?
drie ^7sK10SOWj(bON>+U4^F
druk >gd-e9Wp%v*4Qnw($U(;
dubbel @&5%C6#o9x{UrVt?hNev
duidelijk (;5Ww@!j0>864ps=q4QX
dus *Xk$-<^TBY+Y!IkBoGVg
duur &=<KjMIt%a`T8UA)zi|n
e 3-lTMD&q9!G7s|h9vuZ1
early 3j_Qg%K;w>5a<*N>)`A5
echt 0Q~|K#mW%q{0Q{~4({Rs
een {`lPt5-|-L{w5Ft;1cNw
eens LL=u00oUi(Iu+;(77+<7
eerder 0r>q60_pMP1u_8t<u3~#
eerst +z8+m`ynAD`|>5_-}~qE
eerste 8SNJC3lR1pBnkNS;20nv
eet ^5XFm6Aujj>k}6L^#KF^
eigen {2SK{`u`~v+{q&E+U?rq
eigenaar 9}fX6^!^a@<Majk1@7Jk
eigenlijk 4EfAFD-jIV^WhgY*3QQ0
eind 2Mzn<3pn)@4D|m3_wexu
einde `7aCs<@o~-`Ty+}6z2K<
eindelijk 9|i{j4F&iH7YgR#DkKdX
eindigt ?&b;v&fy&|_Ua+?(b4YJ
elders FYg%x|KRcR_wn59000OG
elf _V4Np7!?K%3Gn>`?Ck#S
elk 81MPm2_ytB{on%R<rdcR
elkaar B;FMQ1N;Xh9qk9j2<`VQ
elke E&>1r>jEDC`vVC23jWO_
en 3HSrt1K{`f{1WC8E9d$p
en.AGAIN >@WKN!0ZX`?iK+S{0Ro;
en.ALONE 9RdUK3hVOz9TM^i0qGVH
en.ASKED {5Tcj?giWD`x4799ug$%
en.AUTHORITY {09c(@D1<VB@_A*4FxF@
en.BADMSG 0`Udo3=I|g{QMW=?+gC?
en.BEFORE 5Az4=0|);S`3dd}@(m0X
en.BLOCK KLz&v)c6Gt;k@Yg3Jm@v
en.BODY 8&TI0-2ema_VNZD1{v!5
en.CALL 2=WjF`O@(U?d$;S{|fL5
en.CONSENT 2I>X+9suGW1M=?%)BN}U
en.DAY 5cUQB`2y<y-0=AT^%wOK
en.DEAR -VPo3%=QBN^!n{05%E_T
en.DITCH ;|BNu_RQ<(0UsVI9~Kz#
en.DOESNT 0qEu!^yd@)<j(g14EhZ4
en.DONT D*+i465r9#(&_992>$))
en.END ISc9P1o{XS?bQR-*Z$WC
en.ENDED 9sK{&5()zo0s8gs0PYV3
en.EVENT _7Lm+{T=%N8VD-u0sR2I
en.FEEL 0Sox|0T}-k`~nFE)(05)
en.FROM 5$XHyF6`jo{{i|E?&=N$
en.GAVE ?)d`T><{w!2=4&}`w|Ta
en.GET <s;<?`Tzj=1^fyK?D7Wv
en.HAHA Al>v3<M|{fA_gJV2=wn4
en.HEY IS}{j@DKkF^8@P$)e#dW
en.I 8T<eX6#fYh1o8s<=j`|P
en.KEYWORD AOrsV5De`20TliM@c;t`
en.KINDS 0R}7b0O{-U6CUgx6BZ>S
en.LIST @dfbq3JUc83L60l@e}_Q
en.LOSE 3iJc#7~csQG6fL%0_5ip
en.ME =K})p3j6N(8v)%12MGrM
en.MENDED 0UGrM`}hwb3IX{2@D1<}
en.MESSAGE 2?GiL{RQd~_yY(F=lKHq
en.MESSAGES {tNo~3>^Og`Wy!b@BZ@q
en.MY 3Frt8(*^+`(huqd?%VkF
en.NEG BIEl11p)dB^z-}p>IU}q
en.NEGATIVE <_Glt>je4@`t1S{{rdn0
en.NOT 1L_YH?*a=l^8D%tAO{ly
en.NUMBER BM0mQ^%n2=^cMi~6&?Bt
en.OTHER `pp>`5JVg^4b2AL)&B+Z
en.PHONE 7X$17`1Jz^@8%iQ;Sl5W
en.PLURALS {q`5~A0ztc9TENO{RayL
en.PULL |KSN2BM}=S+ZqSH`}Xws
en.REGULATOR 2p1^u0_flD2^tsuC>|;k
en.REMOVE +w%U!4Bg@u@*&Uu5)Kpi
en.REMOVED >JrK$_!}f1+6oES+2#7_
en.REPLIED ;o;l?=M66)6XPZ2%-a0c
en.REPLY ^6>uy4dn3y1S$0g8~GLZ
en.SEND _Spp+Df=1p`spaX@Auyc
en.SENDING {|o&72JZ?3_z3(5<NNOn
en.SPAMMING ^dlPu`}*+h^bz#^3K=H)
en.STOP 5%v!P2MqxC4;SSW2n!4e
en.SUBJECT 6aV)9^ZWf50uucc`q}#t
en.TAIL 2oe$Q2OR+J@(TRt_73|6
en.TAKE 69nuP_!{#1;{XTw@DKm<
en.TEXT >=qF82l5H{{s##b4f!4P
en.THESE @bB&oC<hrD4$%$h<l^@)
en.THINGS 6#WS1;s^uW4E+D{5%vTO
en.THIRD %_I=})-xvv_U|D2^Y94s
en.THREAT =Ib~EA0iI(-~Sui^aJS&
en.TIME 0PO=5;ROBV86@%z4IKgs
en.UNSUB >)<KqKmXOyBOc-t9u^xl
en.VOC 3Gek0{`dd-@&o(^76Jtl
en.WANT <P!eh=L`}f3<T%(JQfxm
en.WHO 3h5Zz0~h=V?GwxW_9OHZ
en.WISH 1Q-3*_xAk-@dD@z4hjGb
en.WRONG +sW}491#>0+4l?Z@Yf0l
en.YOU 2>$U9>iGHj^at}33GV|D
end 4fqHZBJAD-{1qMr><-=v
ene 3k3S_@*58p6ZrZM=lAs(
engels 5+&9n<k<4$+}9u#9Om^0
enige _30)1>fGJn)D-<KAto}@
enkel 1;*<RALSVM`1bnH0t5Bz
enkele ?-wQA^X}jQ=^^$V3MwDu
enough 0`3k2B+2FLCKNO486N5>
enquetes +#@CK;PBeqHzM68EjBYX
er JSpz{`QG*T8Q1IR3i<Ri
eraan F16q&4Bs*r#p6K4*VNzy
eraf _$}S^^6v;8>i!n`9q`=p
erbij BgMxb;m$GT<}@So6aDxf
erg ^$XlT6E_X;=iW-p#_!C#
ergens 4Cx%o3lr<~AJX&V>nQmi
erin 7!33j*v=;H0ow8S9LDbt
ermee )Hw$l)Y0Yl;WGR`F(obD
eruit 6d>^b+xZUg6ZiZF2lDq9
ervan {t2*JD>GUiyWLCg$i2er
ervoor 82TCH1rYP(5e2y#4J8il
eten 4eRp#2o4?z$m1RB+ym3o
euro ^CIF93M(Gl@8Jy(=kMmr
even *5k<>5*{G%*Z?iv|I^^o
ever |Mm;z{U+}Y9rpPD4lEM}
every 4fXi-0R#yW_3-%E2<Pqp
ewa @+=4a2^Hz>5gFJVB04M$
ex ?)?_|{UZt$4%83Z0R`po
extra AmQIg3kx*-wY)aW<ixhe
factuur %*@d@8#XQ@&E6Tt&&b8c
fatima 5g_dE^b`{V5Aqz~`s3o}
februari >hclr>?|G|2k{8|;RgQK
feest 2=M3==>jJY<MJQO7uDYF
ff >Gv4}A>ica84>#dDJ3xm
fiets @L}o*(Cj1N*wG6C?%3+o
fijn {}dS6;Rx~?6afGd03Qhn
fijne @&X+R{Q(K~4g2u<EB^%+
file ?d%cg4Fm8H6d3d51L_$5
film $LZfD0Vgo@@a0O|+{@z7
fine 7W)k0-`N2I;^yfd`S$w(
firma 1rFdO(+C_H(dG>Z`4#8h
flikker 3i=f53+d?GECKr~4E_HL
folders IL|BnH76Ym?A0&K@8{Cz
for 9}@HxEj9ig9P}Fm=j#Fr
formulier ;N|}O5h3;s3k>q*?-2v*
foto _s-cT?hzmd=g%O`*TT}&
fotos 4E^6K@GBMg_Ut+C&GF^g
fout A1mh>*v$pl;>P#z>-^OT
foute `uO<v{QL<D4c`3b5$gO7
free 9opSA0Qx8O-P$7b=-toz
friday 2LatW*V+vZ-{%<*>-zu_
from 4ix_H5!V+CI1uOi4C(qB
fysio 6a@tN?F|VH>-G!;3<C80
ga 83YFU{|)sY`|;=t4-@PZ
gaan *g(%N)*>#>^dUC`=ez#O
gaat KOx%-{sQp!`qSq92J-eB
gaf `Q!8(0tYB7=l(L=<Iu_d
gang +wQ?S76&mD+2<$M*UiDx
garage 0}3MD1rzEA8TRBG1Q{O+
gast `uphT;T8NB+w=48=^qLR
gastenlijst 2pi@Z)7}#3@7pC5O4{i4
gate 2NcX7`P2sb$>|vy9pC2X
gave 6XEXLF!$~m5Zm(T+6)*j
ge 1s4D-1peV9@+I3AGZP;k
geachte 3<UQJ3i$2+>Iwk|?eYZ+
geannuleerd Ak*4Q=kPEw-@!Q5;nUgI
gebeld 0R`#^{^b(O7ZLIy0`n0L
geblokkeerd @=xU(&eS2p*#9^y+QSOd
gebruik 1{2f<<vti40pJ1{=hWWQ
gebruiken G#K6b;tnR>`}OzXBKHLi
gedaan F&pw1?cenRAQAr&4*S<6
gedoe (;*i5|LWG^7Zv_4CK2~0
gedrukt {Nm#u5+W-f1^XS<;?d;f
geduld B;pPs3C-RJ^8f?#5h4*F
geef ^#Anl5%d=Z2Mh7wBm^P@
geeft $==5v;x<7a>Gev&*}cTG
geen xve_r?C1g!?Kcb>6a)wO
gefeliciteerd 0~zNA_AV3@((d#8(f9Q2
gegeven `tmsE^!oM#B^?ju1_ufX
gegevens -TxNx5f<s~{0s>WBkUmU
gehaald =ONr1)$Jei?&l*J3-BY~
gehad 5DW+S;>YRi-QxTd4EXa3
geinteresseerd E6oJy5hx=!_u>!0BjDUD
gek E8q<U2LJ^iG5YfFAo$WN
geklikt B<TeA`2`aT1>YV9_V(1}
gekocht ;weno*!R=D86UYnBse-6
gekregen H15SW@DxxS-OW1J)YZ=1
geld `td6G1?utO4&49W1_lca
geldt AN2wa)*CDt=JWvA``!EJ
geleverd 3F+w+0TmDn9{45x^ZDxt
gelezen 7X|7W919~M2=E`{;n>sv
gelieve @dPR42l&YF6Z_T~87*A)
gelukkig #mwF`EH6U?=GZ*K$JD~w
gemaakt |KI%!`~ngp2pbIY;^x`*
gemeente {r%ZE>f;^PuF@>`>CW8C
gemeld ^%fKP<^K047T)g(4jT{m
gemist *Alr(1?@iM$L&z)?!g7S
genoeg 4gdfV<L>X+1Qz!P015sH
gent =nx4T)By+d?cNjg7w`=O
gepiep !yOCL(BRS992nOp7BC$X
gerust |2@+d-z_*90n`=)^~KiX
gescheiden $|@Hb@AJ;o96#g=H$5m4
geslapen 3<L-M2J!Cs5*+C;`|tb~
gesloten =nOO54IkhK{{hhx4l)=6
gesms ^2i<MEeOW_EG*{dGCDds
gesprek >*U)q91Ri=;N>3O+Um~a
gesteld `1%jz{44nw0}9;*`4A2b
gestolen viq4y84*kS1k7F6%9Y=(
gestopt 7wYIC0~HJ#<l_nPzx>xE
gestorven 6UE&$DAfr92j&^u_vrT+
gestuurd BMJ5?+~xwv$KnV6^zskv
get _zLX^==u)==jZ|W>-G)!
getekend 6D;E(`P~HJ0t5yV`0n}W
geval {|WLGD#Yx*EG*<NIyNOK
gevallen 1}?=Y3I`YA=kX%w-_+jd
geven xX|wj)gCf1?;JD1<;>!^
gevonden -P^(>G+Ztd0rO7W!_K<F
gevraagd E&dS-9su6#3j^8&4iNnW
geweest _7FzADi7DuH3HTT5g#l#
geweldig 9`Dd34;KjZ=-><K<>cwp
gewist >K3<2-s&qA%-b~z^qj=E
gewonnen `4+el>G3f674Adh>(~J1
gewoon =HKB13epYpwgV`|+5++P
geworden _UF$n`~fBU>?RuN81Ccl
gezegd BIFVJE;9Be_vzc$5fKL!
gezet CI%|#B@fXK1p?&_2>KBH
gezien {TSu|{{H9&69MrT`3?X3
gift @gf5c<s2L4>(nCY6VJ`f
gij CM@&@8u9At@Dlt7^%o@a
gin 2^0YK1^NHz|MB(o3JL%s
ging ^WoMM7y~5*1l$SZ4$<fR
gips 2>tUJ`Uxrd;NBwN@af&~
gisteren Fwe(2+~6(%=;9~h?a0^l
go _8%$61OnpbA{^!)D<l*5
goed GPd(8DkK*w{pS|#(ck9e
goede 0{;f`A`0sNCl%}s111M3
goedemiddag 4gk|2A0a+4-q<(k+|=3c
gooi =iMFY3G?yN2rB>LD=r)J
got ^6lM89w{9^?&3P(+|t$N
graag 4cZL;*7N!O0~FsOH~$<T
grapje >?z6?4-q5O@EjrY+Trf=
gratis `vv_3_5KJZ?$Qtr7UKNp
griepprik _3r%r6cq^o-}Mmg|M3Fw
groene 0Sf~L=k*H=5cuU4{@V&1
groep BOKs5*ya!N>*)OA>hS9r
groet 6YTHw^8Xbb;}Z(x_4(-i
groetjes (KsIH{u=GvEg0DmD;Fdl
grond 2J!$H8p-k97!?8f5Bw7L
groot 2nGKT(7g8n_U7>l0{;~X
grote ;2it-2OA^tB=r~k3<DAN
gsm 4fPE08x`&Q021E;{}v!1
haal BDo6*FCHdB6#fC&;^Fiv
haalt 4h;Vf{{8(Q`ve*L`|<7w
haar <{<hS643eB?iCyI4;KIS
haast 55)Ki3=1g_;0zt&^8L#E
haat `3(2<3Hv4x?eQl1>)a9P
had {P+9=9taEd2ki;t=Gf@>
hadden Ed2Et^XMiK1l=Xz_3hI0
haha 2-pA!=nn7s?BzG%+xh$M
halen =`jTk+5;p8@$UWk3mW~w
half 3la1P1?3k2^7btA8v54-
hallo _v6<hEHNt`@6asGz|+ae
halverwege (b4P^79%Du9R)JX739YX
hand {~PH2?HU&F_}mZd0Px@6
handig `2OVw6afYl>;n?{{pI-C
hangen ;`9*wB^wtS2m}-3=j;pM
hangt `TFhg`Rf8c+6e&d-T?{p
have +WZa^`3Da51_LDx<of{u
he %IOa6B`OsV1{@C%+3VsE
heb ^coNh?gSeL^d|!b_zNW{
hebben 3+Uzn5)KV9@A~-y_6_|T
hebt `}6DtClL|$?hFwg@cZB8
heeft ?IrRA<~Soe%L)p|*xc~t
heel ?7i7S;uHxY!Nm;Q&*S#r
heen `T7pN{O->F2MXOTE-n)m
heer 0Rs=-83oz{75>@?0}%=X
heerlijk =@ruM3lI(W^z;WH;|=!W
heet Ckhql8SDE4@bv=s2mAu<
hek 5a|Id^cW{4)6x#d>ha(2
helaas 2;V9D9S6_w{rUv^{t*!Q
hele )<4rMxzY#n`^7X6FWn^I
helemaal _2vcn8q?#q7z7{)1=|Vy
help 2k+t(Cn_x-3)D=^+r!S=
helpen 0}AgU6(u9;$>cB6*Xz;I
hem ^1ItI3i%N_2HzhFz1Q*Q
her AO0o!>K+CZ+5_GB_Y?%?
here `3?W({q_Rp0S@RM3iAs1
herinneren _3Ik%6D;#M1{Dwa^$Pj}
herinnering <sJG1@A%U)E-Tv|8#5g(
herinneringen {O|h-C<Xon^d9oo1^Vm>
het ^6VArG6(}78VnBU>hI?M
hetzelfde `R?Z(3I!AX0}KNM^4j+E
hier `wsFB`TF_+*b(L7|1<9&
hierbij `_>@VAKB8gJ^0=QF$D=t
hiermee ^Z_~P{j$%;BP`KPIv_C*
hierover AKUi`0T&P#2@M_Z?fdlg
hij 3H9zG2L}@v-R1!8>g?wG
him >PFlm<l6wt7yAky6$lqE
hoe 74`kx3HJE`H~`)A7$E~K
hoef EesO!0o2&yDG=@-F%uXc
hoeft DE1}jFb?Sz1^e&q=^_94
hoeveel ?%(AQJ{KJs=D9l6>h<Q^
hoeven |K<H19Uc(~4;29Y;`jd(
hoi {~8na0SE^Q>*gH#>;47u
hond `q3TmEdmB4_6`Hu{`Kc6
hoogte <@Fun4-)(w><S9e%LVt~
hoop 0ty2R)an?~;rjCeGxzuG
hoor ?%w777AqAt4D&U<;P>(P
hoort `4#IC?eXo_85;)%A{-$P
horen $2aol_7T9@J~7oEIyyQL
hotel {r?#8E%o&i<{JAW3lj?x
hou {X^UW*v<0pAt?qIG$;fW
houd @gK()_2U)P{skB)9Uc7q
houden 85tYu85QB}Bpl8l0XiEl
houdoe ^yU})AP?{H8y)BE|0EO^
houdt `4rAB<IVKV9}VvkC>94S
house 6%_jw{0{F4DjNF{1_=iN
how $oMM^=_m>X_4Xs`0L>D;
huilen ?)(M*@Dm917UBr%<k|!9
huis <R0H11Ip|1`3wXh7y0`Q
huisarts 1}iQ13KrJoDkJay5+4o{
huisnummer *8uAq3j;V601qeB<<HOR
hulp BJJG(6$Kd<FA5m?<=^`K
huren -3i|v5(6M9<>?&X3fAk!
huur 4fy2@``!*20{Im2`|$S$
huurcontract @)Y6(0~sI)(fT(F>hJE?
huurder 4)Xx?;|cu~*!&3T@Alj3
i 2nQSJ3Fhw&73S{f5b_iN
ich <`o?N?&IJP^%V6s6B88n
id ?gSCx`33#?1`zlH-T(d;
idee 4*~Dl?H>~lEBo{m`~CqH
ie >(U$N=^Y>=>KGa44DtZb
iedere <QC@*<iXU)=N$AiA1Egp
iedereen <P^{<*9Jf2&*LNQ1=`Kk
iemand 9qAGR1?2G(&*}B>5)u9n
iets 0RRi<81w)O+2;)f|KsH7
if I{)+<6bI$mBohP?6d?iq
ik _2LEp0{H<N{4D3({Rs61
ill GBF<m+D8!C*UlOE3E1Yx
im !TKNl5)d8u?+Fjx{r&dg
in 2khku-UJRg+5G(4_x0@K
inbox 7ylvj4BpVu9U9UIDLWxG
incasso ;qBfK9~mPb!_y_p-_YO8
ineens *(1ah?B*~B1nDC9=*H#M
info ^4SIWBnBHH>kI|e*!1!A
ingang =NT~0_YB(Y2npmQCoC2w
ingeschreven `rHN>=`AfB+T$hl-reTg
ingeslapen _2CKR1q28a7ZeTj=;{{l
ingevuld @B0S$7AW{30|D^_;qLGH
inloggen 5!%}-0uwR%<k%<83B}&n
inmiddels 4gvN5{r&d>^yuLV-3AZ^
inschrijven DGb^&>klv(<<Ldq&C1=p
instead <ly%i69hCL{P`@)+|1a|
interesse 2;C|K0o@%K49pYx1nvhQ
iphone 0_EZn3<DVo{|*xi>+R<H
ipv Gx4%d4FEJ7@V_I+;kx1&
is 4A~DM_e2sP<HiHi-VWyh
it O!C+!9wtH^>DfEf*WAbr
its `tAAL8Y=$_4G;eU_VMxk
ive (j4dw`?~GkCN1qc1S${<
ja {RSuT@97UCLKOKDDbUXo
jaar 7peFLM(hqOCmaFa3g+D%
jammer _6P|b`}hCm>*Wge>+2Wr
januari 58mo55daqz>FOoV_{qfX
jaren 9q<|30~qE11K0BV4*@0<
jazeker %;(xJ91<BS>IyB`<k$BC
je 7x(4*2NC=Z3iajzEBEsW
jij 3n=9>;u{<g2+TF{*W=do
joepie DF_P$G3(dx{u9&$2_pg>
joh 6Z!HD?j$?=0>%LH$H~_a
jongens A^zYT``irB$mk9B>jmHF
jou 68HcJ=?E1J{_^$s>ihcp
juf 8TbhU6#d*4>lXtD6ABk0
juist D97wOG!85~_ryNd)7r=B
jullie @dpb80sHI@5)tVI>=Xqt
juni 68#bK+BXq17}NJ1*#Z9)
just 4d>4l>jVML>Jt$43jgE*
k )85V?<o*~q3i~0|?dav_
kaal {xc}%{RhhJ7ZB$(9u_Pe
kaart ;p@>H3N9Qh&%r3&>c`~b
kaas *EH=K5C<>H{^ubQ^UU__
kamer &K>Uw`$#Vi{u2P<-tqPG
kamp ;w$|m+4L*M-76N~0p9lX
kan LiyDW?ClNg)UE~${OIQK
kant |H|7gF%>x>+V3~r=+w&9
kantoor 3fbf*84@Bi_}weZ=-A`$
kap 70M0$Q2pcS4;#??C@3B@
kapot )a&^d3L-Ei)Y%-^=hW-a
kappen @$fv!Mbg;Q8~XMUCkP1l
kapper 4+H8t3GONP<n<c;?D5^#
kat 2;S%%8`~E0_YEiI?hXp-
keep 01Geo7Z~~O<>vDc^!^X^
keer ;qC447z-K;3H$>7-vZ?o
ken 80PH&1R^FX=kO-t*w@zk
kerk 2`d>E`|af0FWcb%6Bg<N
ketel y(r-b=m9tY0oy0j%FW@!
keuken `PdjGBL(j2`UM5~2m1T}
kids >lok^@C*L>77q~^8w}$6
kies `TzF>0~P-W;NAB0@c-oO
kijk &+z3MK`$Qo*&P?y+2PgH
kijken 5#-f61KKkO*UTs5*URO_
kind 5bWs^1_S&60uvVX-U$OJ
kinderen 0u2!c6A$w4=>zro>;wz*
klaar _3zvg1K0f+_6-#y1sLq|
klacht |Kb<){}2NT3j_1<>e>VR
klant $VllN-WvxD1|`Wv5(5?P
klanten 6YUH683-i!_xbYk)AIS{
klas 2|fKV;s+uG+T|GY1oqt1
klein =Ih=k1PCAw926hj<>uh`
kleine ;`j~p<Rte92oUxC{|*=t
kleinzoon *Tw`F1KvqB)Fm;_!Nuz5
kleur 9^C-*8WH~x4(|Qo`R3sQ
klopt C(PJI_7_C)$h}>+)3~(W
knie >)Y!G1`#6%?D7xo;o<Y_
knipbeurt yBN|c&fFUE;LkE4`P=Z}
knop {JQZdEC3N43=0~@_XOMy
know 2kRB<{vjGH;qdy@@e=j>
koffie {`USC_5TR({pAAv{N3XS
kom 0VDGm8|drX2lWQ}2Lj~x
komen {VUZV)!G{E?%5m(ApG_3
komt +~M*G2{$Mq-qIz?@#N9U
kon *7wm0?>s;m;O{!w%*@`*
konijn #OKct`wSu)_az(g(&XXN
koop Bl!R3^XdZu2lnyY7Y+Oi
koor 2^jPY;`b=`?d%-@0N?cD
koorts =l1#+1{Nv^4*(O)^zPH|
kopie 1?kW|<QFLU&(uE8_RQVJ
kort ?&b*(3)u5H5H1Vr=Lhp6
korting <?7@XA{z++;RZF<)aB8?
kortingscodes ^A`L3=k)LP0r~?j_xu78
kost 8>smx9PuVf^bs2F=mz`}
kosten 0O{QW<LLqn;RYEJ`0DG}
koud (F)o+^AQOZ;psdA3F+AA
kraan 7c>O()6L!N7$w&zCnzK~
krant &<@H>_v9<$xb+zP5ZCYA
kreeg >kjSi=NSwY1pycm<Nq%K
krijg _1WqJ3ordS_2%~M!0-zQ
krijgen %{u$_^vCt&Dh1sQ5e+%~
krijgt ^6vix11CEq8OSct(!$XH
kun 73$j~*9#CC!RjHk+W5%m
kunnen %nKn5@$Clq`TrRlCCl;f
kunt *9F<et2QqJ-q9+}{?ydA
kwaad >)zcX02Jl&02T88^VItG
kwam -V^Ey;}=8!93dL-{@wrF
kwart +acE+^8g3|2GAAd5A5{z
kwartiertje (FEl+0PrUb;n^tB;MD}k
kwijt ?A0I%6bK6kH4WG7A`%@j
laat ;ScQt`w#&NBLNjC?(+cl
laatste `THZ>-}%?)5-z+pA{I3M
lachen {}K82<P!=39r6eJ+3xlM
lag `SLsG^avjj*W4ND1mM}Y
lang 6(bVc(AdN05*F1hG7u;+
langer -zxVG`qS+F?K$}e2N3=n
langs 0{;8v1P}fd6xrzu0|^x#
langskomen +sND&DI@eG6Br2N=luEW
last 2MX^C15GF$;kpys;lH@p
lastig {|Fi3``qm7Efv)h9{l+T
lastiggevallen =sYIx%R)i+$JjgLF0{R;
lastigvallen 2lErpDGJ-{DE9gMDJcdT
late 0N2Yi3M5J@#mzJI(z@Eb
laten <t^zO;V>%>*4Q`d&;HlF
later DD(Ib2I2!A^VaV97!&&R
lawaai BM$8Z_6Q0Y3iJ8?;`ZPS
leave ^X~Nv6$k?R{2CY6|L7J4
leeft ^8&~o{OmXz@$o6!`oG)U
leeg K??03?(HM#`qKj00@Cm2
lees ;syf&87lP%?glIP1PS%<
leest 0viz9^dt893-$R23=sni
left @dOO*6b=A7JMZ=36b}Fh
leg +t}_b7Xu^<?%^x!+TPvo
lek 666K`7a;@r>Eh7P1pE9T
lekkage y!P2E4E-k%6euO<<Jalm
lekker ^XmWwA07Vf1^@u!`~~;@
lekt _blH(+ZP(q%f~AB0Mql*
lening 4g(L<@F>vi7X#A}A`}r6
les _Xq(2A06@U3Kawy`TF$W
lessen 8uH~K<pUk?^v53C5bD(e
let ;@1@AHT>Y{BnbQs{stZh
leuk 8_N3j00jaG>h%8W{tx2`
leuke 6W06j7$*o95d`oH-unRv
leven ^er6q2kGt;5DfSV_#Fod
leveren @!#z(8Xg!w?i41^(bn4Q
levering {RiX;3)czr_6iLX4F3J|
lezen 7z5@lA{Pzz@ZcB!`SR!_
lid _96))&<Xhjx%Unb3GVmz
lidmaatschap ^9LK;^6?oD{pj)m@(>3G
lief _}CQk6b&R5?EC}r?d$UR
liep (AB{;7%Vde5gj?k<I}&|
lieve ?iLLW_(Asb{pk(U83FM5
liever ?f3{3?*kj>?8_3)A(YJL
lift +Qakx8Xx-r`SKJ9+Uo26
lig 1_}TTG~LYIK`7QKDmf!T
ligt 5V{pD?CC2e*}xjs*5~&I
lijkt >;wJm><j|@{q`2!?D5|3
lijn _|>>I>CZF--RMct7thZT
lijst 6Ab|V`04rv1?%_z_WA$;
like 3<M_J2nhuJ4;u*#2Ppau
link ;}q2($PFJ5$ign^0mRn3
links ;S2>I{S5R90q!3O5#s~w
list 9P|AE|11v{^4|H~<=*b=
lol ECwIn5c={PCG_g=DiZ`V
loop 4*lQ}784*5%mXR>>-z`f
loopt F#yXq4CgEB;?gIx@yNN<
los H`@&n{kZ%N_YL?96zl>^
lost 2JYn{3lSX<)Z`lU-`?!=
loterij 4*}XS1r#Cr>Gu@y)CULZ
lotte ^YsYw`~L|d77`5Z^9l6b
luister @h83~+8Zwt_v1G0@bv4~
lukt 7Saj<{w66p=lc-i<q!r5
m E%oal{|fjM==de(^#0TP
maak 4&(L%4F>rU^#S(e2>am(
maakt BplB7u)GHl@dp+0A`uP=
maand =-u%EE;JwnCfpL>?hN+l
maandag 3JC50_bL$k_T>}g=jPzW
maandelijkse ybkXp`sp1296bgn-1;Tr
maanden `Qhvr?)(n-2Ph5o9Q^h6
maar 3dI!p6$uR}{`U#_-~09Z
maart 7$5-r?kNWi?%4<i;tTEn
maat 4-n)D@*ep0^)3e?3lRSC
mag F5B+{?gb$F3G)8<{nGF3
mail `Q6$N9{~>z0~-(h^V!?&
mailen ?%nw^4&4F&{`e}_7st-)
mails CfF$`K>-)`0{8;TEco0u
make ;VkGM=^;G+3*#>B1lZo(
maken GARAo_z&{f8U+Fi4jKCh
mama {_gbe6CVlzA`}n=@dW-g
man _zUCt_6!UJ;`#;o=Jp-(
many >ihoo4-fJP@(vCA<_Z7z
marketing `}Q;a3FOP&KQhxGQb$uZ
markt 3scr7xU~wm)$0lHH~+>V
me 2IC9iB>W2h0R-;t6YlR3
medicijnen >JH}{EhioT^CcPH-rL#m
mee =oIzg-~0Ux6Z_Z}@ZlBg
meenemen ^#A7x=qC*Z{OBL+%<J><
meer 6bk{;0PYX)FcJ6{?ClHz
mei Dhw9b-zwr1{M_FG=oAwZ
meld (*p|H;NBD-{QD5g4deUt
melden AOqh^%&Q9eye9+kI57YO
meldingen `WWOS(B>2i-~|l)7zF#^
melk &+G#S^%ojCD-9_K<NNme
meneer C+GV39PRuf2JHUz{s{OC
mens `RxY#81n!i{~r<&8vz<5
mensen &>q_f2I0~T?+g_YAQBPr
merci 4cYk@5DX7080`Y%?fB>u
message _VWD-{QWKs-{u|{(c9(M
messages )CJ=R(D57o8!rS9;{-Dq
met H_#gJ4blP$0uS#6`VJBv
meteen 5k(W`<sAYW0_*D=-|qI;
meterstand &B@yw5Be4m6yq=5?B&?h
mevrouw 4h8D=_vG^f`Vk8q2l3t;
mie -#8uc2m`*|BsSywCN?ee
mij <2vge@bd`@@dykr8V)rK
mijn {^9rW0OA4@{Oa%m?C8@6
mijne `2fly3mYEl0=p*F?!wFN
min ;t}T+As`zF2M;af<KW%t
minder 4+#GV;tdD^+~)fT59|Zz
minuten >Gs;>EiecV`{o`S=-~9{
mis 0p-*k=sPqe#qvMBx8~8-
misschien 4iDE2(D4-t{th1Y@$}dD
missen ;=J@VHYzF{C-X?{*wWF-
mit @*OkfMck{_GdAlxG$0}x
mn 6W0p@76Azz8vh>J-}v<r
mobiel 1orpzBO3S>Bn#u+@){Wt
mocht HX`mJ>*EO7-umVg9_iyF
moe 0w@pB#Qg{p5YP4|5B?P2
moeder A>{JxBP9(f_x}+Q;2HM?
moeite 3FHp|4jld8_VW1p`X~$f
moest )duwu>KjH72j)q^!N~E%
moet 1Q8Mw=k@~>_Qn_m1L5oW
moeten _U$kC=IhAh;|<p<LM$xv
mogelijk 68#GC^dSW&_3-%o{r&aq
mogen ?+6p@)E);d^(+4E_b40Y
monteur ^X=6t;3+Tw?AI*X^wQ14
moogt DFPPu8Z`?V2JqzL)#vH$
mooi Bp3Yr6Xoj!4iMfL6cPj%
mooie 02==c?D+TP{plJaGy3^1
more *xn@V0Qu74M+*E1FfJfC
morgen ;Qr$U76AnN3lk6s3E~0l
mr 9P0KL_5m9J^al^|0`c_=
muziek =LhKl1^qJc3mOyv)XWXt
mvg >J~E-=HK$@5+U9#DJwGp
my <^Uq!ApQRT7y<GE^8)=K
na AIJjv;}0W2_Rj~=;`rq6
naam (-HOo{V6K~2ksK&=GN-O
naar AKBLp5$6~j5&91E`wQ+4
nacht #~j%;2og8s(e6O;<JHyC
nachtdienst 0P8C40}JmR{s!jp;sg;F
nachts `0>~g^%W5u(bNm|{qW%M
nat 1t9?A?hgC>8xZan{}~Mm
natuurlijk ((mpD?;9Z}Ao&-?|KH5%
ne 6af$xF5&CsATIsTAshu0
nederlands 6VC1sBr-M!=I9#H)8qKz
nee ?*u5b1^Vv<D(3wmCKV7G
need @ge}#;0O2)@g3_JE)*d6
neem {o=$P^y(Ze)C2eI`|ab(
neemt HvHEu2Nw<w3GWv2=H~t8
neen ;pZsP6e8o~I2g_QFg-{d
neer 0|^8D3nb#~77Ot54J8!t
nemen >hbIv{1hnt6eJqt&g|~w
nep +wI*82J$5D=nyQ~=f>*s
nergens 4kYR82@T2y4FBj3<1_ve
net `Sub4Eg9}5A?xMz8uIrb
neus 5xX4WH4xSsIwjia6$L3K
never 6a6*l71Gk;1@81D2n7rb
nie {4nSVDGl`<7aslz>mKwX
niemand 3kwYG?F9x4;LZi<1lRfH
niet D+Tf7{~sF{2f^&w+6nUn
niets &fp*(3jfl%3?umd9~3Mj
nieuw _2K{>-{cYT78ecj0^|Ay
nieuwe 0x<09{0#5={1Vm=4+<I-
nieuws >JrFD68anK&-Eti(%<RX
nieuwsbrief 7vvo5{3qom9sc{<`4ssQ
night {|)dg1S22w`rS3%&+69S
niks C;I>LDFXNa4fgN{@CObX
no -4FQr;r|5)^$83C<`Vn*
nodig >Gtg(?+6VA)#?TX)zAyr
nog 93TPr{sJHm@y;9Q<^mMh
nogmaals ?c?e(8x%4d>g+Vjy3okQ
nooit G!N_t1Pk~L`Rd>A4g>xN
normaal Cl2Ti>hS9q<H_g%-t!*(
not {P7P0^#>Oo>gMnT3Iq`J
noteren ;P>DH<0vH$3;ie6+4BwC
nou A2J5T;~M`0=JeYt<`5tJ
now F9_*0!@d;K*8v{%=<(|C
nr 3J((Q^bzY02@CN2^92VA
nu 0Q@uC<oomr3>WJH8XE@`
nuchter `wj6D3I`G2_2cpQ1@!Lu
nul ?DI(E^25o|#x~kQH#j%f
number 6$a|@_5}Ov^#lzE4h9wj
nummer CoAd<0{92}==Sy*5%u{D
ochtends 7XS|E5Cr8C3l{ko7Y7dw
oeps @W$W~6Cfrf3D+*)-sRZi
of 0`A=t_52V0$@?G!;K%9i
off _2?YwC-C#&87$ES4FC-o
offerte *5B+HBLgM*^ammZ;N9ie
ok 1Lxm02qzc`<}VxH4(lEL
oke ^Z*_R;~w@P8|D20@#6~S
om 0pu0+Dcu0~1{34^2=)6!
oma >F)(G|L+&$?l&Rf{N)Gg
omdat ^fcZt-wgTT4FwzZAQTYe
on *&hKR)z%U790mLMEe8@E
onder %k~5F_z)aB3i}53@!<Rj
onderaan E9nUCIs_yM65tcu{qpc2
onderhoud &;lI<CgJbrEFJgrASyWv
one BrX8s@&fPJ`T+_W5cDD~
ones _cc4$3h&FwM>yaqN*FjU
ongedaan 4+;7P00;2)<q!%V_!<QH
ongeluk H!BR;{Y>&Q=(gMu;~D}A
online =lj+e?C2Qy)#DZ2_2cLa
only 3>N?U+PWj{*yb7f{nqRb
onmiddellijk _7wjC3hMF+5)$3|77-~1
ons 0p#y4F8lrL06z~7{s{*i
ontvang 9rf(_83fe{^4$*z^&9Q(
ontvangen MEC^^^9>0U=i2%I`~l+l
onze <<0Id4Kpeq(bO&Ax$D=}
ooit &mRcc_WkA8-TVdq0O}#r
ook *zN}H*dHP$9qkYC3*ZLc
op AN2qw0x0?{@XiMI@*@7|
opa ;RyE(Ap;Zz0qzzP`}yVV
open 5)9E2<`g3Z+7TY+>G$>N
opgegeven `TyncGDZCi`QHQJ73<{a
opgelost =<CcW9Roc0(g-);#n;r#
opgezegd APMl&^D7J@5e5PB@%G~Q
ophalen 3GFuB7$*oRBN*l4`xFch
ophouden -5>|_9t-gR9{1`M<_q#4
ophoudt >;WU<{ol&d1OVz3CnqTf
oplichters A@>2-{r&<M3E&vs{^;iK
opnemen ApGI@`SbY?6zlW$5cl~9
opnieuw @Y(+wA2A;^1tv1^<JQW_
oproep {t)2|`SJz_$Jr_Y;?n8E
oproepen <~11o0O{V^FE!6RCoCu>
opvang Dd*z_`2#2c?&cTM&*s?O
opzeggen 0tL${0Us$P!1FoQy4~>A
opzegtermijn 9U|B$<<%$m+1x4w=hDvG
or ;sPbs1O5OI|MmkD?eqNe
orde $^P~181Lig7XADd{r>Ru
order -v;~;9UmMQ-tHpf)$ZZl
oud 1n@KI66C$tJ`&&~G$$V+
oude (+I3G{~=QYv&u%#`NglU
ouders +1>6gKsFB${qs}R?a$!o
out 2Kzs}4(aFVA?VQ^3=9(S
over #w!l)p%ViP{3Hw>2rC)-
overal ?<ooD03G%u8V&&b`6LbZ
overdag `sf7i3Mb_V4f+WL5D5_p
overgestapt 68R1N`Uv^-{QCdoG4v1k
overleden (E|Ae?EnA_^b++S4b&Fw
paar 6dU9b+w&Lt1l$<y4)Wsy
pak 6#3m5@8j?I1`qfJ00{F5
pakje 8uIH3<_Zt|`0@Vy?9=Yz
pakket 5it7j<nsFJ`wjaF8~qvu
papier ?C&SrD)jLt7bM^3E+{u1
papieren 1QY@A6C?rt69@Ge><bkJ
parkeren _{!7_{{s;c4fFEC>DA2;
partij +b87Y^6Sy@I5PG+8X_Mc
pas |Mb-w4gwAa!qX=E@zvVy
past yWY|`A~!1c+v+X_#o*4@
patient 3ex=50Ut9P5Crzf=ltyR
pensioen ;oj{MD;5#$850cq)7t3>
per 6ZHBM^a>3c@ZtXQ;Nj~q
personen ;PKclB0mQR%iS)_&f3e)
persoon 5d}HQEy&x|DhB8&5)U3M
pff Efm=}67>oM3-lT2=kDzV
phone 7VsAG57YJs^YjJ%0uc`o
piept @en)J?)K5v2dC{F6+8$J
pijn @bwnn6dd?43>NeD;Rp&D
pillen =K%8(BoPbm5Cb3H>*?eD
pizza `y3hO<qP{L9P#H1`3(~P
plaats 83FGS3F7zgyWRH(00HR&
plafond ?B(qF`R^DV{rwo{=j!18
plan -|OHuB_Jr__t-Vs%*)=~
planning {3i0`<qi@C>i`A$0TB7u
please 4*>uE@*)2_5(p3j^X%XK
plek =IZJn{}Lhy;rk)j?cn_N
pls =?5I~#M$Qy_7~hQ4h1Fn
politie 2l?<17VP%&9SHaH>i_E%
poort >Dd(D@+$Nb68-%a`T++C
post ()`s%5hF<)_!2nfxXs<d
praktijk <_iT08Sm@f`t%I)<@W~l
praten 9}nj{4(}TG)Y38S<k{2D
precies {`2k<>i!B3`SAkz{`}MN
prijs ?>yc6(5>zA7yI%fH6aoh
prik =koRt>k1F>@DV2F8|CKP
prima +zTA`>f-3^?JDjg4;LH`
privenummer 9P$h5C?ov)`|SDt01y=Z
probleem 0<o<uC>=~C&EZ$3y0OjQ
procent 3i}2a?BDza2kZ0oBMS&B
promos `6K}n4D#d%2@K~09}FK6
provider 3IiYs#3}Oe>HqBZ^${ZJ
punt )d3{w_1?%3=rz*gEJY#R
put *zx7~@d5`3@4gz$9_RYw
quit -~|-#^bz&t90KeS8YdD8
raak ;^_Pd9T*rS?)?Gl(bn74
raakt 2ki9#7yaw|8~@zt{}LS^
raam =-25M0uv_~^#Cv1(bD4E
recht @7Wa#7ZeNWDJJLw5g8F0
rechter 4FLHI@DmmC5dQc35)}Uq
rechtstreeks 0}2oW?-Bb4;QJ5g^X(Dx
reclame 4$mLj1oi;r-45#|2@(kR
reed =m6~v>*5RL_~-%(3gYwW
regel <oog>9~}|{{SFfZ=>+xf
regelen 4F>=94lMs2B;oB6`Tpw=
regen {sZMA9TgiD1M@H8>D%Pu
reis 7zFpz|L5E2Ix*E1>m?#E
rekening 4C(I=_3H8X_XYg{^am6f
remove 04VkV^zHcw`Z?wo9~BWX
rest ^ZyGA6yxLY3OnQr2P_&g
review =SK4)=JEK(7%2xF<P#hP
riet ?hhT;7b^e#9@Gpj*7gqM
rij Cj9mu{mJU={S(?23JL!)
rijbewijs `}Xki_zevn{{IaH=@ba}
rijdt {S)}p`Vau|?dlBS{^J7n
ring ^5Oy{+~N@r_2(nR0ruVL
roken |MvU>0{|5C^6MGx;`RgZ
rolstoel `|kS>2?rv{`_v=y?)>f#
rommel 6cp$1;1Bg5<MZzi`26zd
rond _THx}O*cOo+_7W3sK~(5
rood ^AqU;^92+A2mT)V{qXwZ
rooster I{XOk<Kq3)1>+JcFYO2c
rot ?fU{AC*8To8A9L;QbZ>e
rug >iYQ)2o(qk5CIJF?+Wqk
rust 5*hZ-1NH6l8u9ZF{vh=d
s 7W5hlAO;!r2lEE<77r65
saldo ;xYor2o2*2{@?@*66ONa
says 4F~@M6AJ+b0sHX;`}+#<
schade {4U@q@(wEW_zN2Q@6_e=
schei 2+s!a69MMy_7>m}3=SC!
scherm 4>si#4FLr0`Sce63Htc&
school %?bSp1sUM$AqfEt7&R>j
schoonmoeder ?E3=$`R)oI3=`Z0Ec^@#
schrap `PB^C6xjpr3?|(fB^?4E
schrappen <?<Q$``z~75ep9M{}cxn
schrijf 6bvNqC;jc(68-KF2mti?
schrijft 2Iv+F`4a&J><t0)4f_}A
schrijven 0PDy(`0x$n<L?F2)#vE&
schrik @+JNj(hv9r0~ZDWEgu6F
seintje Cfe};6Bhgr_zUFf+$!%J
seizoen ^8Mx{ArA^D==~r6+1lgV
sem 2;1TOBp?*}?+F6&_3i)U
send 3EL?GO!ddqARgh^3o8)|
sending 7Xj=t3F<c&+UO|T<J{`@
september >hj`CCGIBy<kczT0L<gv
serieus 0Sg(~6b|3*7WD81=OYFI
service ?<WBB{R7(U9RKwN82uOM
she 2>ja|^9V2g)XqEA=F`%^
sign +zIy&8VM{H+0ixO&gk3G
sinds 0`d&=2O9$t{1x^24Ey=^
sindsdien 5dQ=Y`04Th11sVg_xKPA
site BmElQ4)6sP1q}ca0Rbc_
sla 81o<T^atu569(K92^<^}
slaap _S^^z5DyXb{{I`_?CRO<
slaapt -yrYx?EDe&{NWw??c4kF
slaat >D$a02}lb19r7aS(&72}
slapen 7t`Sm`tA`M>(mPG@aX09
slecht _4Dls1sVnB^w$UW)b`@)
sleutel @B8fo0v;|N+}SVY@Zj(2
slot 0qOE46$}j&?Ccio<Kyf0
sms 3<m)I7zX(E1rq@U`TY9_
smsen 3>E(h@6p!c5)bYcCJhBe
smsjes ?n?OQ!>bG7M-3Mu91RZ@
smskes `voS|`VY<KHvr)YDJL)`
smst -16oQ`w=ED*!=(V+S~rh
snap 4l>3B^!VxJ5<D9Y?inH9
snel ?cu=<Fa|L`_roIB;MD)l
snelle _yh9*|NJHu*6SeU;NS@6
so (E1t*6aC-fAt~qL6FxBm
soep %pKw!{Wm4p7v3}A?bF55
somebody (Gm6t`4JQR>HQWM2<;yA
someone `4TYo)Ar>25)t(F1sfs*
soms *X-sI5(pe1==LPl)X?O?
soort A_^%lz~;Q|&<g4yO&dhj
sorry ?(Yuu3KI4Y=kNXg;t~h(
spaar I216+E!xz-9{m0(81fP)
spam 67nGB4+jVV{pS4v0}u4t
spammen ^YSLw0MpyX2OQ@mH#a`_
spanje ^e)c)>=F_q;_)H^=kM#=
spijt >;2y}{t_?|8`vcS5YEfk
sportschool 1|K2U=iuMtG#2L!Ga@H2
spreek LFo+#;q?+7)5`GY_T>5!
spreken 8v)Zf^w}`R<ijTG>7UBi
sta ;{yWY1q>S-+9WK@;qTu7
staan ^WXwD>l-8|3GpP_=icB9
staat 69DJu{1yrV*6R}b`~=|Y
staken ^Zh0O+63L^01o2?AO9os
stap +6D6%6&n2n8WRQc{0jXF
start ^9LaG?f4QJ1`-SU04Ejt
station AN=Sm{Ph|0&fzTU62##G
steeds 4Cx~7^#TMY?eG5b3H<*7
steek 9N!@AK<4A_`R3>l`Tq3j
stel B=jEO4!-B<At2l?HW4Bf
stem 1o_}53+4dq^yCE&@ayvE
sticker >mBa%@e~01?cVqN=;Y%V
stil _YeR&>-qfh^cxQ-`}_Ft
still ;v>U81{^l@)96|I(8kTk
stond =JpBk=P)f0AMG>f?cD+B
stoort xa$u30S5gB@9-V_=oAg!
stop 1`P-O0TKNK{wCb}=>G)e
stopgezet `yJLF_b(zS?fMY!(Erxy
stoppen 2>bo^0w4Pr^Vj+N=Jp5U
stopt B?AHs!4(q*_xkt-;0WjL
stopte ;`|it&j~#O*~l*37tiq5
stopzetten 1U%LX_W>35?Be<3^y&2L
storen IpOFx*&Zqt(9IX!=-T7g
straat D)#UV_VgtK_RI(0`sLjU
straks %=*AH0P`{L``<LZ*}uQU
streep <0<+4*!<7pDIm}+Ks!1&
stuk <Rs8B)#fMf+`lOV_}Sp&
sturen AK@tf|M1ok3jh7^`3@uk
stuur DfI^X00;yD6aU)^=O7&b
stuurde <k7_&KRQ475#24)#=+6t
stuurt 2Ez3R{UHox`TF<Q^ZxA;
succes 4fE42=@&H$$<-X^@#){z
suiker %iY#7Kp8Os?EW;*;@QdK
super $<pv0CmsCe?Cuij3fu1T
svp 4ME)z_M`*E0_qeH1?1lq
systeem +$+rZ@aqiw^7rle3Go8}
t 0Urqk39!7uG9BPLH8CVI
taart _4()$72yW^+S&=`<?HhF
tafel 007w@2Mr7G-u^563D)oc
take ^%(LT?Ca&>`4#jS95)#f
tand ((>UbFdZ-8%G?|V($3w)
tandarts 4<-cd`sw%M6%Y6u?-c<B
tante ^WO72B_JFi7ydf;+Vj}&
tas 3Ek-o`vnCd0o@Vk?)m=n
te NBQ#+4c-0Y4ej6%>Maah
tegen 4dKI2Cm1i-?(#YC+2+c}
tekstberichten {O{Zl6%Zo$*A*)M7R}+*
telefonisch >HGNn4g3ra^%DW|?+E(w
telefoon 3k($O?F;@F3jXL95*Z2<
telefoonnummer B`Wp^`Ro({>E9I^82;|+
telefoontjes @A2jvD=j7l>;o^}$=2T3
telkens `4AxT)(;jA@#YQa`0@bo
terecht =j+fw^c6M~;{Z6;-Ob3o
terug 1P=f>{2(F*=I9gK`0c#%
terwijl ?B*-w{r(3Q1Ox;51oY+x
text <on?!?EMxe-2ogm;@bEB
texting &@co3@7vMkA4JR*Mm0b?
texts _51Ju|M1@d95L+%5F-H$
that 47C3W+}lJH#Q*8({@Cme
thats <@FTh2m1#09o`KA?*$AG
the 1_KlXsQL#7vj_nL{N?cW
there `6dtO`|{rP7X|D6@c;+e
these 1oRKl91!9OE9~q3@&FM#
this `u6qo>DvVm?<C$0;0gQ(
thuis ^zr2u5fKCr_Wb?l^Z@Go
thx 6%N}b2=ovC;tn7);P?3P
tien {}tu;B^dJNDhvMa=nm=v
tijd _3a|m{}22$^Y;nv3+(aw
tijdens AnwT?9}p!d6z~My<kr>n
till +TraX92z(l822^7?&9Im
time 0__q25$*pb?Bfyr?e_`&
tips 3+VGA{t6B=-|sd6-qq;n
to =@JC|t26N^)(r*S6aVtn
toch 7U2C9<n8kX+V|xEF7yZi
today 5&87<*Y)iS=q&321^^{6
toe -!1*|!T1^X{ss9D5$w$P
toen |JKP!5F0ER=Kmz={mk6n
toestel _~g<UAp-j-^*J8k>+=or
toestemming B?If(4DQ<88wBM0-3I;c
too G#2>`3k~x53j5*-1M?IH
top @d@q(;TZ?^2?y~K`vV3U
tot 4e}oU2=E2;5A_Q9?h6|M
training {^Skm9}e*x2@ewb_6HCP
trein 3DdqT{o*PH-uElh2IJ!P
trek {VNd}*yhCG3orK|9Wyc=
tuin 4#d|!FB=pZ$Kof~$JNX4
tussen 2h8L*<rE<R<nSEd+UDl=
tuurlijk 4fNRa7UL2OB@zqy0t4YB
tv @Fd$S-@F;!)aeilC+y_Y
twee 6y_Nb4MGS9=*=kj;`#6Q
tweede >L1f4I3Oh8=+H3;-PGN|
two 6!-W0=k5ym=lJ;h_!{XT
u 5fl&w=<fjm?iKzS5bgp0
ui 1r8hi^#JtN`1Jtp^#<<t
uit ^za|>6$R$-D-`PT4I3Bk
uitgeschreven >kjPj@h2=8^4<mH@bdib
uitnodigingen =PTM6)zshR93k`^5iJ-U
uitschrijven _z)2L|Nia`{SxH?2L%uT
uitvaart 3M|t->hB;P+tnBC5!%4%
uitzetten *(xs9|Kan?CmY%@JwHGP
up -5wh4=Nsh&7z70r{}~+o
update {u;tV3)w%|2jy7|yx-!?
updates 0|@CQ5B(Sl_W2F;1p4wN
us $TuAA@8r+SFALWV6f{a9
use _4D=h;~oqS@zeeE`tR}l
uur )Bxuq>+>ra{}m|f?e^*E
uw @)QpW2lWIK?I;Hm{U00d
vaak A^Z993;6T=Lj=hA9v2TE
vacatures {}C?l&HUl(5);q%EGaPu
vader `3&>#<NF955D4lH{{{~L
vakantie <PY)(-zF9m*Vh`{_TJ&y
val 8XFPp`U3Ip?*HKz84wN|
vallen Dd-si;KbtK>hSIa9Q6s@
valt 2{O?E`w|`QHY5KC_zw;I
van {rvy!9RBn93isj;;_vzj
vanaf !2==L3lahe3E>C~0pSMq
vanavond zwGf0&JY+N>If<2$I<!i
vandaag 1PbE~1r!V#2J{OC{SWmE
vannacht -7dFAGR-#4#t233=)Td=
vanochtend ^a#u*3k)Cj>h2-%_~_;C
vanzelf (&frI<OMYgw%b6^)XdA?
vast ;2_`uECmn>4)+ZI{s{2(
vaste _67I>4f7iH{{R9N>jn<&
veel ^7!->=lnn#(!v?}@&@PW
veranderd @81p!An`s6_Wma1{Ri>q
verbonden ^BwIT-|O1j*(v-xEh{wF
verbouwing AQ9Xo!tF2A+Q%o~6Y|s0
verder 5HIW@_Y?vH?b!$O=L_=r
verdere )&Ml<70lYt>o4IiKruP$
vergadering zZl6Y@CG^L%HTW9xW?MU
vergeet >lV8~`}Rr8)$bSG+U?Ke
vergeten 74!lb0T2QR@8%!p)8Oso
vergissing |2^?6(9{O&?kws<C<zW5
verhaal @Y)dc5-u$i73eF={@CX9
verhuisd <R~WIAs_Pf8z0#b`xO-@
verhuizen A>!3OCoMoSzu!Bk-N&u3
verhuizing 8XU|o?)M_x(&aGi_wLRA
verjaardag <>37V6A%?A{S6Y<{R0aB
verkeerd Dg^uy%C`L4@%8l>A=~{c
verkeerde >&hGV6dV2~3K-t&?hG0O
verkocht =>Z4$Bku<t5F`uV;`;*n
verlengen =-}l$9u+1E(eWkj$lclP
verlost +yV+FEx^jXE;at?L_8ri
verrassing `y{?I#?LL)%+W3zIK=nh
verstuurd 66FdE`{)K7==AF2`S|MZ
vertellen `rRV<HTT-{4KC&6Dm^L|
vervallen {Rt)v+Z5yv^dQ>(BmW=r
vervelend A@H~%4IDZk?&uTZ!SC-G
verwarming (*xlk9~vI?*9toD-RbP<
verwijder 2lx-s`S$k$8sYgD3h)a0
verwijderd 2MXd3>MIK*)b;E0*zo1|
verwijderen >@xWK_9yxr^C1xf;Rpow
verzekering 6ByYV_xLOR+|m=}6wUD7
verzendlijst 6%6zi=?~=(@E#c;3H<s3
verzet Bn;~J*4z~K<^KQwGvxRf
verzoek 0L&8`6%Y~xA~6-!I}rp7
verzonden 6z<sv{^k_^=+_Si`2PL!
via =nebo^(z?<@&x?h=@;`3
vier ;K<K32ogC7&et){*1yrv
vierde 4B{N+6bkAJArs&J0wx6+
vijf 2-^D=5CIho4*u`pA>RK2
vind CJGGs@&o}2+|la)01)u*
vinden (eVoMCpiKj0ucoc=^xhk
vindt 7v~+*Aq><49QD*05f>Z;
vink 4C+7EF2cyX2MFFiB@!tp
vinkje _O~JU9p2O5>L>ZvGCLP9
vlek >g@9H-3KxC<>EX2>czy(
vloer >Ic{Y`5goe1^EH|?J4X3
voel -SF8E_1)a!5*-Nt6%hme
voicemail 946y2!YwcQtGY%K+pf8=
vol `Wg`h6VTWCBq;L`5d#As
volgend ^bh?B{74!p-0(8h+4%g<
volgende `P}UR_U9WC<R=#v`wArP
volgens *6-T{H$V>a0_Rxb)#dlp
volgt 1tb#g7y!xS81v#T_ZB7>
vond *!=AqEiWn=^Z_!~<JIEl
voor @fzmox)}um{ssZ-5ey9N
vooral 9LoeG9pVl){|5lz2<YcK
voortaan >h=v5wE+z}&+pOR3<B)Q
vorig `z8zh00H*a_xBJQ=>`+;
vorige 4Hn}m=<Fv3%;-4d&F1a=
vraag 78w86*8(fq5x^GIHR#vw
vraagt ?;8u@+7c)v0o4@n&e{{%
vragen Fbeb_`~w^%!`dO~)b#Q6
vriend 0saaU&-xMh@A2Uu2JQ+B
vriendelijk @-7+J>>=0yAOQdv92^fZ
vriendelijke ECCSf`1kAw`2Ft>`y3ex
vriendin 0U-bX`{3Q-`UB$*5g7{-
vrij ;^y-Y{T(L`3eY6f5z5ih
vrijdag 1oRK?_SW#&{1^c401FHN
vrijwilligers -TB-oG66{a8SX;Q=fcL_
vroeg z0%JlAOjZ(9|<QB_}$yS
vrouw +!Ev-)$}R+=D`%xGSbfh
waar BQy-%(AnG86de8<@DK+K
waarom 4gdf9$Qlk7@b?%K&gBmP
waarschuwing ^)3A$;_2_{79j}{4KEZ8
wacht +|KASDJ~l(;^{Qr)8oSL
wachten E+r$$?e+2w7~19rCKC=I
wachtlijst AR7n@?H&r|@$&cs^6}#a
wachtwoord ;`s9@>I@+m@!l2!>D%(q
wagen ;tk#rw$~>W><0cO`1Bk4
wakker `R@w%Ck+ZB0TlHH?GpRz
wanneer 1ue-L-{BDH1n~t168!7;
want @%i=t?h+_0@$m!Q{`S@J
war {|5jJ4dM3M`t}F&CE*7g
waren ?ZwGB7cV0K@ZUn)(!|Q=
was +x;Tk%P}4e<mD6r?+P38
wat 3<v2H_X-IZ<NN*0C))E7
water _WI8e_Twfb*1;g(_0#d|
wc ?#}=T8#D(75&bE_*V6g%
we |Jd0T5Dyw5;ScWw-ss}_
website 5$68!7z_d=ANdCL(&irs
week +6VOd3<?qI{}c}h+yVFh
weekend `s(!!Cf@??4ek=`6x$LF
weer ;Lq>@8VCq0<n0jZ>Ga<I
weet _V)?q>Cw*a0|E6yCHFk{
weg <@Nyg&gB0i@D2bl67w43
wegens `UL<12H6_F1?L3@{M!KT
weghalen BJ=qn5Fs%f<_8c5<-qIv
weiger ?dlyAFy-IgDmM%v6D|oM
weinig {qrRM3I^x|LM6W&8we;6
wekelijkse 4c!S0@x|KDEfMDOCE^YV
weken )CJTnBn~7H_5mKz<lD^C
wel 5g`Z#8ZrVV|MK<#_WAJ*
welk *Vgz8FD@(uG43zs$kf~W
welke (&GOZ7X}Rw1lA+*;mOzP
welkom Fx0*{^~5Y7#mg?&=FQMC
wens 0S5*6Ao0=hGY`=c9R~Ih
werd _V3&q67(Vb_xC5~=H348
were {1pEE(i|Kr5XA=V0Nm>7
werk ?$h)M5e*V18}tC&-2V~y
werken 8u26O^!e8fAPnj)6C^GT
werkt <rd#V=^`Qwu=X70^y%`>
weten DB9l!FbND02;Kq`z60|P
what 3-;U}6ea)j{_h#=?*;no
whats =jjg{{TCq^`34^8+vwl#
whatsapp _89l?=LPrz_VET1AM6n5
when 9tQL93f%AS?9cKV04W(9
who 2EWQpCE-j$GxJcu+2F}0
wie {{92+0wxX%{mTgU=HKP<
wij *7^_yEDhG}0rwUa1os^U
wil `s@ku>IWAg1^@W*_Ye9f
wilde #o6Wb)g%KBD+DJF@X!6o
will ^Y0(u9N*a31T5ki88t2s
willen -}4Xs;Q;**{~7A_00a>O
wilt Dh2)mF7EyR?Bw(h_6yoE
winkel 5mfpZ-^cOl75)cCDheGX
wis 3`+MF!1)mG2>r+>GYk|P
wissen ><T0B<>2<$`3&?I4<tGG
wit 7U~85@e~0W^7s1q?f?N1
with <R1I(Bn<BS`w##F;}r<&
woensdag 56KuKB?I{72kHO->DTNJ
wonen <oES31`aUv!m>#c(b)yP
woning 0Sx~X_z@o3-^35+?$rL|
woon A@}m`Ckyxg5BTOB{|EmY
woont =?Wj?IK0``9|im<8{PsO
word 5$+cf_7DOU_Sf>-<O>4!
worden `|~s93hwO}C=Blc2on=6
wordt {tpw&3HA-)J`Dl;2mt~W
wou 3j^d25)l^#`0xS#^6mKE
would {tPGi^6voT_3Zx@4GI+b
wrong ;IsY-7!Cm$0PP3b^5gsQ
yes A?4IB{RtK+(cmZU^zqd4
yoga 3K|Cm7~==q{uT!X1PKlj
you `SA7$2mIpf0{-q4{^JrM
your ;zPbP@9P%o4gV?!^9Ab?
youre 6~zVs1I89V{u1U79rO7i
zaak 3=_-??-&yJ(+E4_(&f|6
zal <^=r`8W-vDEh+>8<n})U
zat 8_CIDLrYFG$iW!K*4E3=
zaterdag 2KE0I0MZoy`2QH=1^eUc
ze <^3<u^%n;B1OVy^4JHu-
zeg 0SfO9{pjif1`YM-3<VAy
zeggen *%b%c<sSwfCKcWb+b1am
zegt 9{2Gwxz8O0u@?>%6Xyx<
zei _~GRzBl<W0?FlW_3(3|B
zeker ?#=@X6Z;iABq;~m;l}9q
zelf =>_-Z&<zPB&IlUWvg+U1
zelfs 7~uc=2?PQF{1Wf{<NERr
zenden ^)L_J^XKgW7#{H+Dhm$%
zes 5+NAa6#vZ-90<-F{T(DT
zet J^=L!_wfe=^cdbQ)(rj$
zetten DI5^p=?3}-EBomW;{gW|
zich 4gVwZ6gJok3<CD{<Ob{v
zie 0{{X11Rw<$2KEB?@eK0`
ziek 8QIn`Hb5um1kNAV-pSR;
ziekenhuis 3;ggM3>_OK=hPwJ@BP*Z
zien 2n`y`^Z@hw2pIMJ0rdU(
ziet 5gy$S=h^kw=js^;CH~bF
zij 8p-8BDi}Ty*1jjq&Bwdi
zijn ?;#ZW0SNpH-3s^;9QhUN
zin 5&Po+>g@&y9{c+T5c1*!
zit 6ch9hEga?lDiad@2LIOm
zitten F%1w76ZiVz494dSHv#+(
zn >G9MRAps=}^z9_-*yio=
zo 73S;_Ee`$`{LK>u4e8<e
zoals 3<nL)8tV(`CHU?g1rPTd
zodat ;0G_{2`3N!9{m&Z{q7A4
zoek 5%%C0^AZl_6(|iM?F#_*
zoeken ==c@)2^23B59L6~?Azw#
zoekt <M{OL-5w0~=J@i~>Fo~c
zolang -vres<O(D7&(bsL>CMUG
zomaar @+R9G<^Leb;Q=7?>-Xr<
zomer 5efkk`zb5(@7xI!>eedf
zon `w9#13Q`6jDE0pZ+xr9M
zondag 9=Qk-;^h=W<J1Y}0`}|P
zonder A@kQl$><s!<mx28-|)Qo
zonnepanelen !Q|a1D>E4l@d`8O;lStQ
zoon _zw&K_6h*&671{%{0-*;
zoontje 2K4O#_y+U#1NsX15Cs1C
zorg <q00~;r<&1_YwX500jx_
zorgen 5cm?>7$o@@3GwX&?HLdT
zou 7(CG^1`+b@0RjaZ<}elz
zouden 3+Mj)9})cx-QpA=+WGGP
zulke (H+h&^x!Aw@(w`czRcFg
zullen ^bYJD_u=>D8z%ek3MKvt
zus 1>w~t8}l(U^xr7c-QCvf
zwarte $L#VW2l^@I)9xeb1=9)S
zwembad $@23I>-Z@X>-Hhd*5B#%
zwemles 0Mr=Z0UF{K6&nKY`2P+K
zwolle 4>jo!;_w*Z)BX7b4Ia?y
🚫 <OC<=CHvLg2|CdlA_y<-
"""

WEIGHTS: Final = """
-31 =bias
-21 TIME
-20 even
-18 >
-17 gerust
-16 bericht
-15 antwoord eraan ervan moest wie
-14 bellen klopt zat
-13 .+ja geeft heel niemand of zonder
-12 bezwaar binnen de denk en.HAHA gestolen je kan lastiggevallen ligt mijn voicemail volgens
-11 .+is altijd annuleren brievenbus dokter dossier het hij met na naam niet+OUT oude pas
-11 probleem rond snel tegen uur verhuizen we weken
-10 NO+WORD afgemeld alarm anders bedankt blijft buurvrouw doet er gaan geblokkeerd gedaan
-10 gelukkig geven gewist halverwege hem inschrijven leeg loopt mag niet+WORD praten storen
-10 tweede zaak zij
-9 ,+kan MEDS aanzetten adres appje baby berichtje buren bushalte dat en.EVENT en.THINGS
-9 en.THIRD extra geinteresseerd gekregen gemeente gemist gevonden iedereen kleinzoon kreeg
-9 krijg late lijn message please spreken steeds stem welkom wonen ziek
-8 , 14u ACTS DISTURBS THIRD bevestiging de+THINGS dezelfde door factuur fatima foto gisteren
-8 haha hoeveel juist ken liever mail missen post sta still stopt tekstberichten update
-8 vannacht vergadering vergeet vind vooral vooral+NO vooral+niet vragen wacht
-7 ,+THIRD ,+heb .+OFTEN .+die .+mag 06 ? ?+ik NO+OUT NO+bezwaar WANT+de app bereik bestelling
-7 bij+jullie bod didnt die druk een+MSG eerst eindigt en.BLOCK folders geannuleerd
-7 geen+bezwaar geldt gestuurd gift goed goedemiddag got haat had hebben hele ik+ME in+de
-7 interesse ipv joh jongens jou jullie kaart kon kost last leg maar+op meer+OUT mis moe moet
-7 morgen naar nacht niet onze opgelost opnieuw opzeggen past slaat sleutel spreek stopgezet
-7 stoppen tand terug toen tuin vanzelf vorige werk wilde zelf zodat
-6 % ,+het ,+ik ,+mag ,+wat .+THIRD .+op .+wie 0 LIFE MENDED+er NO+en.ME NO+mee NUMBER+er
-6 OFTEN+> REMOVE+ik THINGS WORD+het aan+het afgeschreven afspraak alerts allergisch aub
-6 bericht+> best besteld beurt brug denk+ik deze+OFTEN does eigenlijk en.BEFORE+aub firma gaat
-6 gewoon haal heb hebt help hoe+TAKE huurder ik+zal incasso instead is+dit it jazeker kantoor
-6 kapot kat kijken krijg+ik kunt kwartiertje laten lessen luister lukt maandag make medicijnen
-6 misschien natuurlijk niet+van nieuws noteren nummer+er oeps offerte onder ontvangen op+dit
-6 oplichters pensioen personen plan spanje staan staat stuk stuurde succes tante telkens tijd
-6 twee uit+het vakantie vanavond verbouwing verhaal verhuizing verwarming vind+ik vraag
-6 vrijwilligers waren welk who yes zo+> zulke zwolle
-5 ,+anders ,+en.I ,+is ,+jullie ,+moet ,+we ,+ze .+> .+ben .+haal .+was GET+ik GET+jullie
-5 LIFE+OUT ME+MSG ME+dossier ME+en.OTHER MINE+> MINE+WORD NO+DELETE NO+interesse NO+voor
-5 OFTEN+, OFTEN+geen OUT+het TAKE+OFTEN TAKE+de THINGS+> WISH+de WORD+als aanbiedingen als+je
-5 back band bedacht begint behandeling betaal bezorgen bij+> bij+de bloemen but chauffeur code
-5 container dagen de+LIFE de+MINE dozen duur early en.I en.THESE ene engels er+nog erbij erg
-5 euro even+NO gastenlijst gedrukt geen+interesse gestorven gips he heeft heus ineens inloggen
-5 is+de jij jullie+MSG kaas ken+ik kijk kom konijn kopie korting lag lekkage lekt liep link
-5 loterij markt met+de mijn+dossier mijn+en.OTHER muziek naar+de neemt niet+DELETE niet+voor
-5 nieuw nu+NO oproep ouders schrijven+> september she soep soms sticker stond stoort stopte
-5 straat straks suiker te+bellen te+laat terecht the trein uitvaart veel verrassing verstuurd
-5 verwijderen weer winnen woning zeggen+, zonnepanelen
-4 ,+WANT ,+ben ,+en.SUBJECT ,+nooit .+. .+de .+en.WANT .+er .+hangt .+hij .+na .+toch .+vooral
-4 .+wat 2 CEASE+maar LIFE+> ME+OTHER ME+account ME+zaak MENDED+denk MENDED+met MINE MORE+?
-4 MORE+aan MORE+naar MORE+niks NO+, NO+UNSUB NUMBER+NO NUMBER+denk OFTEN+MENDED OFTEN+NO
-4 OFTEN+dat OFTEN+even OFTEN+sturen OFTEN+uur OTHER SEND+, SEND+> STOP+maar TAKE+mijn
-4 THINGS+OUT THIRD+en THREAT TIME+> WANT+jullie WANT+mijn WISH+mijn aangekomen afgesproken
-4 afmelding akkoord al alle altijd+SEND anders+NO anders+niet apk avond avonds b bedrijf belt
-4 betalen bezorger bezwaar+tegen bon borg btw buurman can collega come cursus dan dat+THIRD
-4 day de+berichten die+THINGS die+aanbiedingen die+herinneringen dinsdag dit+toestel donderdag
-4 drie dt dt+> een+berichtje eigen en.BEFORE+maar en.HEY en.HEY+> en.REPLIED en.THIRD+>
-4 en.VOC+SEND en.VOC+maar en.WANT+een er+gerust er+nou erin ervan+OUT ervan+af feest film free
-4 gang geachte gebruiken gehaald gelezen gestopt gewonnen gras griepprik half hangt+ervan
-4 heb+ik heb+je hebben+> hek helpen het+LIFE het+MSG het+bericht hoe+REMOVE hoe+laat hoor+NO
-4 how huisnummer ik ik+bij ik+blijf ik+heb ik+het ik+mij ik+mis ik+snap ingeschreven is+WORD
-4 is+een is+genoeg is+overleden jouw jullie+appjes jullie+ook kamp kan+NO kant kat+> ketel
-4 kinderen+en klaar+bent klas kom+maar komt koud laat leeft leveren liever+niet lift
-4 lijst+CEASE lijst+MENDED lijst+schrappen loop meer+? meer+naar meld meldingen melk messages
-4 met+dt meteen+WORD mij+OFTEN mijn+MINE mijn+OTHER mijn+account mijn+zaak niet+UNSUB niet+in
-4 niks+> nog+MORE nog+NO nog+meer nummer+> nummer+denk online only op+, op+het opzegtermijn
-4 over+die per regen rijbewijs rust+, s+avonds schrijven sending sign sinds+ik slaapt slecht
-4 slot spijt station stoppen+met tegen+MSG telefoontjes till tot two valt verder+niks
-4 verlengen verwijderd verzekering vlek volgend volgens+ME volgens+mij vond voor+die voor+een
-4 voor+mij voor+niks vraagt wanneer wat+een water welke welkom+> wil+de wil+mijn zet+mijn zie
-4 zijn+jullie zoeken zomer zus
-3 %+% ,+bedankt ,+en.MESSAGES ,+en.WANT ,+er ,+kunnen ,+kunt ,+misschien ,+pas ,+te ,+zet
-3 ,+zonder .+GET .+TIME .+alleen .+alweer .+app .+benadrukte .+dankjewel .+geen .+hebben
-3 .+heel .+hervat .+hoeveel .+info .+jazeker .+je .+kom .+komt .+kost .+reageerde .+weet 0+>
-3 0+en 0+uur BEEN CEASE+NO DELETE+als DISTURBS+NO ERASE+als ERASE+het ERASE+ik LIFE+WORD
-3 LIFE+van LIST+en.SUBJECT LIST+van ME+MINE ME+brievenbus ME+en.MESSAGES ME+heup ME+is
-3 MENDED+op MENDED+van MENDED+wel MINE+CEASE MORE+OFTEN MORE+OUT MORE+RESTORE MORE+een MSG+?
-3 MSG+GET MSG+SEND MSG+blijven MSG+is MSG+naar MSG+van MSG+vind MSG+wel NO+CEASE NO+ERASE
-3 NO+STOP NO+en.WANT NO+in NO+last NO+met NO+uit NO+wat NUMBER+TAKE NUMBER+op OFTEN+SEND
-3 OFTEN+WISH OFTEN+al OFTEN+bij OFTEN+en OFTEN+vind OFTEN+weken OFTEN+wil OTHER+> PERSON+is
-3 REMOVE+de REMOVE+het REMOVE+je REMOVE+voor REPLY+, REPLY+ik REPLY+vind RESTORE+voor SEND
-3 SEND+? SEND+GET SEND+blijven SEND+en.YOU SEND+u SEND+vind SEND+wel STOP+NO STOP+van
-3 TAKE+maar THINGS+WORD THINGS+van THIRD+GET THIRD+WANT THIRD+hebben THIRD+wil THREAT+gaat
-3 TIME+, UNSUB+als UNSUB+bij WANT+ME WANT+ook WANT+van WISH+ME WISH+worden WORD+WANT WORD+WISH
-3 WORD+in WORD+voor WORD+wil aan+, aan+> aan+voor acht achter achterom af+, afgesloten al+een
-3 alleen alleen+als alleen+over allemaal alles+> alles+OUTS alles+eraf alles+goed anders+alles
-3 annuleer appjes+, arts bedankt+voor bedoeling bedoelt been belde bellen+, bellen+> ben+een
-3 ben+ik benadrukte benadrukte+> bent bent+> bereikbaar bereikbaar+> bericht+OUT bericht+van
-3 berichten+SEND berichten+blijven bezorgd bij+OUT binnen+> blauwe blijf+graag bloedt brengen
-3 could cv dan+NEED dan+WANT dan+hoef dank dankjewel dankjewel+> das dat+aan dat+hij de+SEND
-3 de+buren de+duidelijkheid de+kerkstraat de+machtiging de+smsjes derde deur did die+OUT
-3 die+WORD die+loterij dit+MSG dit+bericht do doe+ME doe+mij doet+het door+> door+een door+met
-3 doos dossier+gaat draai duidelijkheid duidelijkheid+. een+nieuw eet en+niet en.BEFORE+a
-3 en.DAY+en en.DAY+uur en.FEEL en.GET en.HAHA+, en.HAHA+> en.HEY+is en.LIST+> en.LIST+vind
-3 en.ME+maar en.ME+ophouden en.MESSAGE+, en.MESSAGE+vind en.MESSAGES+vind en.MY en.MY+en.THIRD
-3 en.OTHER en.SENDING+vind en.STOP+NO en.STOP+maar en.SUBJECT+> en.SUBJECT+OUT en.SUBJECT+de
-3 en.TAIL+maar en.TEXT+vind en.THESE+> en.VOC+MORE en.VOC+de en.WANT+moet en.WHO+is en.YOU+de
-3 er+maar eraf even+als even+niet februari fiets flesje fotos gaat+, gaf geen+last gehackt gek
-3 geklikt geld geleverd gesprek gestorven+, geval+NO geval+niet gevallen gezeur ging goed+>
-3 graag+MORE graag+op graag+weer grapje haast had+OFTEN hadden hahaha halen+> have he+>
-3 heeft+en.SUBJECT heeft+en.VOC heeft+en.YOU heeft+u helemaal helemaal+niet hem+OFTEN
-3 herinnering+maar hervat hervat+de het+OTHER het+WORD het+over het+tweede heup hier+geen
-3 hoor+geen hulp huren huur ik+, ik+. ik+CONSENT ik+MENDED ik+alleen ik+gewoon ik+had ik+hoor
-3 ik+in ik+mijn ik+nu ik+was ik+wil ik+zet ik+zou ill in in+ME in+jullie in+mijn interesse+>
-3 intrekken is+NO is+OUTS is+en.DAY is+en.MY is+met its jammer januari je+, je+OFTEN je+klaar
-3 jouw+MSG jullie+SEND jullie+aan jullie+berichtjes jullie+dat jullie+die kan+MENDED kan+niet
-3 kapper keep keer+dat ken+en.SUBJECT ken+en.VOC ken+en.YOU ken+u kerkstraat kinderen kleine
-3 kleur knie knipbeurt koffie komen koop koor krijgt kun+je kunt+en.SUBJECT kunt+en.VOC
-3 kunt+en.YOU kunt+u lachen laten+WORD later liever+OFTEN lijst+DELETE lijst+ERASE
-3 lijst+REMOVE lijst+WORD list los m maandelijkse maanden maar+> maar+MORE maar+de maar+zonder
-3 machtiging mag+er mail+> mailen man+is me+maar mee+ophouden meer+WORD meer+uit merci
-3 meterstand mij+is mijn+THIRD mijn+brievenbus mijn+heup mijne min moe+OUT moe+van moet+WORD
-3 naar+jullie nederlands niet+, niet+CEASE niet+ERASE niet+MENDED niet+STOP niet+uit nieuws+>
-3 night nodig nodig+, nooit+en.ME nooit+mee nu+even nu+geen nummer+NO nummer+op ok om+> om+te
-3 oma ongeluk+WORD opvang overleden paar pakje pff pillen plek pompt pompt+NO pompt+niet prik
-3 probleem+> reageerde reageerde+met rekenen rekenen+jullie ring rolstoel says schrappen+voor
-3 schuld sms+vind sorry spam stoort+NO stopzetten stuurt+en.SUBJECT stuurt+en.YOU stuurt+u
-3 systeem te+stoppen text thx tijdens tips tv u+de uit+, uw+OFTEN uw+REPLY uw+bericht
-3 uw+en.LIST uw+en.MESSAGE uw+en.MESSAGES uw+en.SENDING uw+en.TEXT uw+sms vaatwasser valt+ME
-3 vanochtend volgende+en.BEFORE volgende+en.DAY volgende+week voor+NO voor+TIME voor+het
-3 voor+uw voortaan vroeg wachtlijst waren+> was+dat wat+moet wc weet+NO weet+niet wegens werd
-3 whats wil+ME wil+THIRD wil+worden word+ik zaak+> ze+GET ze+hebben zei zin zo zodat+ik zolang
-3 zwarte
-2 " "+leuk ,+0 ,+GET ,+REPLY ,+WRONG ,+alles ,+dan ,+dit ,+en.LIST ,+en.MESSAGE ,+en.SENDING
-2 ,+en.TEXT ,+hier ,+klaar ,+laat ,+ligt ,+meer ,+mits ,+neem ,+sms ,+smsen ,+succes ,+tot
-2 .+NEED .+afspraak .+alle .+annuleer .+b .+bedankt .+blokkeer .+en.DAY .+en.HAHA .+en.MESSAGE
-2 .+en.MESSAGES .+en.THIRD .+geldt .+goedemiddag .+goeiemorgen .+had .+he .+heeft .+hoeft
-2 .+jullie .+kat .+kinderen .+knip .+lekker .+meld .+merci .+met .+natuurlijk .+nee .+nooit
-2 .+oke .+onder .+ons .+onze .+pas .+pff .+stop .+uw .+verkeerde .+via .+volgens .+wanneer
-2 .+we .+welke 0+0 0+WANT 0+euro 0+is 2x ?+MENDED ?+WANT ?+WISH ?+antwoord ?+die ?+het ?+wil
-2 BEEN+door CEASE+WANT CEASE+die CEASE+voor CEASE+worden CONSENT+OUT CONSENT+met CONSENT+van
-2 DELETE+WANT DELETE+aub DELETE+het DELETE+mijn DISTURBS+niet ERASE+bij GET+de GET+hem GET+het
-2 LIFE+CEASE LIFE+NO LIFE+annuleren LIFE+en LIFE+niet LIST+? LIST+CEASE LIST+DELETE
-2 LIST+MENDED LIST+WORD LIST+schrappen LIST+te ME+06 ME+LIFE ME+MEDS ME+RESTORE ME+THIRD ME+a
-2 ME+aan ME+alsjeblieft ME+bedoeld ME+bestelling ME+en.SENDING ME+en.TEXT ME+en.VOC ME+enkel
-2 ME+gerust ME+kleinzoon ME+maandelijkse ME+medicijnen ME+mobiel ME+naam ME+opnieuw ME+pas
-2 ME+review ME+spam ME+zo MEDS+> MENDED+NO MENDED+SEND MENDED+TAKE MENDED+als
-2 MENDED+alstublieft MENDED+svp MINE+TAKE MINE+annuleren MINE+laten MORE+bij MORE+gelukkig
-2 MORE+van MORE+zo MSG+DISTURBS MSG+OFTEN MSG+krijgen MSG+storen MSG+zijn NO+MINE NO+af
-2 NO+bellen NO+bereik NO+bericht NO+die NO+en.BADMSG NO+enkel NO+folders NO+gedaan
-2 NO+geinteresseerd NO+kinderen NO+lastig NO+naar NO+over NO+pijn NO+steeds NO+tijd NO+via
-2 NO+vragen NUMBER+SEND NUMBER+WANT NUMBER+WISH NUMBER+doet NUMBER+dus NUMBER+en NUMBER+niet
-2 NUMBER+wil OFTEN OFTEN+? OFTEN+GET OFTEN+REPLY OFTEN+RESTORE OFTEN+TAKE OFTEN+WANT OFTEN+aan
-2 OFTEN+afgemeld OFTEN+dagen OFTEN+door OFTEN+dus OFTEN+en.LIST OFTEN+en.MESSAGE
-2 OFTEN+en.SENDING OFTEN+en.TEXT OFTEN+en.YOU OFTEN+euro OFTEN+in OFTEN+kan OFTEN+keer
-2 OFTEN+ontvangen OFTEN+opgelost OFTEN+sms OFTEN+terug OFTEN+wordt OTHER+CEASE OTHER+WORD
-2 OTHER+annuleren OUT+, OUT+ME OUT+TAKE OUT+als OUT+dat OUT+en OUT+en.FROM OUT+nu OUT+of
-2 OUT+ons OUT+vorige OUTS+en.FROM OUTS+of OUTS+voor PERSON+MENDED PERSON+leest PERSON+zei
-2 REMOVE+? REMOVE+bij REMOVE+en REPLY REPLY+> REPLY+OUT REPLY+WORD REPLY+gerust RESTORE+>
-2 SEND+NO SEND+OFTEN SEND+OUT SEND+SEND SEND+en.SUBJECT SEND+even SEND+gerust SEND+heeft
-2 SEND+ik SEND+nooit SEND+op SEND+van STOP+ME STOP+OUT STOP+SEND STOP+de STOP+en.BEFORE
-2 STOP+en.ME STOP+en.TAIL STOP+me STOP+niet TAKE+, TAKE+CEASE TAKE+DELETE TAKE+NO TAKE+geen
-2 TAKE+je TAKE+met TAKE+t THINGS+CEASE THINGS+MORE THINGS+annuleren THINGS+ligt THINGS+maar
-2 THIRD+WISH THIRD+heeft THIRD+moeten THIRD+zei THREAT+tegen TIME+OUT TIME+heb TIME+niet
-2 TIME+ook UNSUB+? UNSUB+WANT UNSUB+WISH UNSUB+WORD UNSUB+in UNSUB+wil WANT+MENDED WANT+SEND
-2 WANT+STOP WANT+hebben WANT+wel WANT+worden WISH+een WISH+ook WISH+wel WORD+NO WORD+een
-2 WORD+en.FROM WORD+er WORD+maar WORD+mijn WORD+of WORD+was a+. aan+mij aanbiedingen+,
-2 aanbiedingen+> af+? afgesproken+> afhalen+> afmelden+als afspraak+> afspraak+OUT
-2 afspraak+WORD again akkoord+met al+dagen al+opgelost al+weken alarm+gaat alle+LIFE
-2 alles+ERASE alles+OUT als+ME als+jullie als+mijn alsjeblieft alsjeblieft+NO alsjeblieft+niet
-2 alweer+een andere andere+gemeente annuleren+, app+even appen artikel at b+> back+> bedankt+>
-2 bedoeld bedoeld+> ben+ME ben+OUT ben+mijn beneden bereiken bereiken+> berg berichten+OUT
-2 berichten+op berichten+van berichtje+als berichtjes+, berichtjes+NO berichtjes+niet best+>
-2 bestelling+CEASE bestelling+WORD bestelling+annuleren betaling bevestigd bezichtiging
-2 bezwaar+> bij+die bijna binnen+zijn binnenkomen blad blijf+je boekske boekske+CEASE
-2 boekske+DELETE boekske+ERASE boekske+MENDED boekske+REMOVE boekske+WORD boekske+schrappen
-2 boete brievenbus+, bus but+en.NEG buurtapp call came can+en.SUBJECT cijfer daar+> daar+WANT
-2 daar+heb daar+moet daarvan dacht+ik dag+dat dak dakgoot dan+ERASE dan+REMOVE dan+vergeet
-2 dank+je dat+, dat+> dat+MENDED dat+die dat+es dat+het dat+iets dat+laatste dat+moet de+MEDS
-2 de+THIRD de+brievenbus de+buurtapp de+deur de+dokter de+en.THINGS de+fiets de+gemeente
-2 de+hechtingen de+hele de+lijst de+link de+markt de+meldingen de+nieuwe de+opstelling de+oude
-2 de+oudergroep de+prijs de+schuur de+sleutel de+tweede de+verhuizing de+woning de+zaak
-2 deze+NUMBER deze+telefoon die+CEASE die+LIFE die+MINE die+OFTEN die+SEND die+STOP die+TAKE
-2 die+afspraak die+berichten die+en.ALONE die+en.ENDED die+en.KEYWORD die+en.LIST die+en.NEG
-2 die+en.STOP die+stop die+van dirk dit+> dit+jaar dit+moment dit+over dochter doe+de doe+maar
-2 doei doen+jullie doen+met doet+en.SUBJECT doet+en.VOC doet+en.YOU doet+t doet+u dol dol+op
-2 doorgaan druk+> drukken drukken+> dus+niet een+en.EVENT een+flesje een+kwartiertje
-2 een+service een+stuk eens+SEND eentje en+GET en+NO en+er en+geen en+krijg en+niemand en+ook
-2 en.ALONE+NO en.ALONE+SEND en.ALONE+er en.ALONE+maar en.BADMSG en.BADMSG+NO en.BADMSG+SEND
-2 en.BADMSG+er en.BADMSG+maar en.BEFORE+MORE en.BEFORE+RESTORE en.BEFORE+came en.BEFORE+nog
-2 en.BEFORE+opnieuw en.BEFORE+please en.DAY en.DAY+0 en.DAY+OUT en.DAY+WANT en.DAY+euro
-2 en.DAY+is en.DITCH+en.SUBJECT en.DOESNT+en.MY en.END+en.FROM en.ENDED+NO en.ENDED+SEND
-2 en.ENDED+er en.ENDED+maar en.FEEL+> en.FEEL+voor en.FROM+NO en.FROM+bij en.FROM+blijf
-2 en.FROM+en.THESE en.FROM+niet en.FROM+u en.GAVE+en.BEFORE en.HEY+leest en.HEY+voor en.I+WORD
-2 en.KEYWORD+NO en.KEYWORD+SEND en.KEYWORD+er en.KEYWORD+maar en.KINDS+came en.LIST+graag
-2 en.ME+MORE en.ME+RESTORE en.ME+a en.ME+nog en.ME+opnieuw en.ME+te en.MENDED+,
-2 en.MESSAGE+came en.MESSAGES+> en.MESSAGES+graag en.MY+MSG en.MY+en.END en.MY+en.OTHER
-2 en.MY+en.THINGS en.NEG+NO en.NEG+er en.NEG+maar en.NEGATIVE+, en.NOT+en.MY en.OTHER+>
-2 en.SEND+en.BEFORE en.SENDING+, en.SENDING+> en.SENDING+op en.STOP+SEND en.STOP+de en.SUBJECT
-2 en.SUBJECT+ME en.SUBJECT+SEND en.SUBJECT+die en.SUBJECT+elke en.SUBJECT+en
-2 en.SUBJECT+en.GAVE en.SUBJECT+en.GET en.SUBJECT+en.THIRD en.SUBJECT+gezien en.SUBJECT+kunt
-2 en.SUBJECT+mag en.SUBJECT+mijn en.SUBJECT+niet en.TAIL+MORE en.TAIL+RESTORE en.TAIL+a
-2 en.TAIL+nog en.TAIL+opnieuw en.TEXT+, en.TEXT+came en.TEXT+op en.THIRD+en.SUBJECT
-2 en.THIRD+en.THIRD en.THIRD+he en.VOC+NO en.VOC+RESTORE en.VOC+a en.VOC+bij en.VOC+gezien
-2 en.VOC+is en.VOC+kunt en.VOC+mag en.VOC+mijn en.VOC+niet en.VOC+nog en.VOC+opnieuw
-2 en.VOC+valt en.WANT+MORE en.WANT+TAKE en.WANT+WANT en.WANT+dat en.WANT+en.MY en.WANT+hoor
-2 en.WANT+ik en.WHO+MENDED en.WHO+leest en.WISH+ME en.YOU+. en.YOU+ME en.YOU+SEND en.YOU+en
-2 en.YOU+gezien en.YOU+kunt en.YOU+mag en.YOU+mijn er+niet er+nu er+ook er+telkens er+zelf
-2 eraan+> even+aan files flyers folder folders+MORE folders+meer for+en.BEFORE ga+je gaat+NO
-2 gaat+OUT gaat+niet gast gebeuren geblokkeerd+, gebruik+MORE gebruik+voortaan gecastreerd
-2 gedaan+> geen+MINE geen+bereik geen+bericht geen+enkel geen+folders geen+kinderen geen+pijn
-2 geen+tijd geen+vragen gehad+, geheugen gekregen+, gelezen+> gemeente+, gemist+> gent
-2 gerust+OUT gerust+WORD gerust+uit gestolen+, gestuurd+, getekend gevaarlijk gevonden+>
-2 geworden gezien gezien+> gift+verlagen goed+, goeiemorgen graag+MSG graag+NO graag+SEND
-2 graag+berichten graag+van groene groet haal+je had+ME had+en.VOC had+het haha+, haha+>
-2 halen+, halverwege+de hand handig he+, heb+LIFE heb+alles heb+die heb+mezelf hebben+jullie
-2 hebt+ME hechtingen hechtingen+OUT hechtingen+OUTS hechtingen+WORD hechtingen+eruit
-2 heeft+CEASE heeft+STOP heeft+WORD heeft+en.ALONE heeft+en.BADMSG heeft+en.ENDED
-2 heeft+en.KEYWORD heeft+en.NEG heeft+en.STOP heeft+stop heel+graag heet hem+CEASE hem+OUT
-2 hem+WORD hem+al herinneringen+> het+THREAT het+blad het+dossier het+na het+stuur het+uit
-2 hier+> hier+NO hier+zijn hierover hoe+SEND hoe+komt hoe+snel hoe+zet hond+, hoofd
-2 hou+en.BEFORE hou+en.ME hou+en.TAIL hou+en.VOC hou+me huilen ie iets+> iets+weten ik+OFTEN
-2 ik+REPLY ik+STOP ik+TAKE ik+dan ik+doen ik+en.BEFORE ik+en.ME ik+en.TAIL ik+en.VOC ik+haat
-2 ik+hem ik+hou ik+jullie ik+ken ik+kom ik+mag ik+me ik+met ik+mopper ik+niks ik+sta
-2 ik+toestemming ik+verzoek in+a in+dat in+die in+uw inschrijven+voor interesse+, iphone is
-2 is+0 is+ME is+eraf is+gecastreerd is+gestolen is+gestorven is+helemaal is+the is+vannacht
-2 it+> ja+klopt je+al je+bij je+die je+lijst je+mag joh+, juf jullie+LIST jullie+MENDED
-2 jullie+NEED jullie+REPLY jullie+WANT jullie+en.FROM jullie+en.LIST jullie+en.MESSAGE
-2 jullie+en.MESSAGES jullie+en.SENDING jullie+en.TEXT jullie+er jullie+hier jullie+hoeven
-2 jullie+of jullie+ontvangen jullie+open jullie+sms jullie+verzendlijst jullie+voor kan+CEASE
-2 kan+DELETE kan+STOP kan+WORD kan+dat kan+het kan+stoppen kantooruren keer+, kerst kijken+>
-2 klaar+. klacht klanten klein knip knop know+en.I know+en.SUBJECT kom+het komen+>
-2 komt+en.SUBJECT komt+en.VOC komt+en.YOU komt+er komt+u koop+. koorts kost+dat krant kreeg+ik
-2 krijg+jullie krijgt+? kunt+ME kunt+ons kwart kwartiertje+later laat+> laat+mijn
-2 laatste+bericht laatste+dag laden laden+> langs last+OUT last+van lastig+,
-2 lastiggevallen+door laten+CEASE laten+DELETE laten+staan leest+en.ME leest+mee lekker leuk+>
-2 leuke lid lief liever+via ligt+dat ligt+klaar lijst+, lijst+van link+in lopen+> lost maak+NO
-2 maak+geen maandelijkse+gift maar+, maar+even maar+je maar+mailen maar+weer mag+MORE
-2 mag+OFTEN mag+OUT mag+altijd mag+dat mag+en.SUBJECT mag+en.VOC mag+en.YOU mag+u mag+weer
-2 mailen+> mails mama man+leest marktplaats mayo me+MORE me+MSG me+RESTORE me+a me+nog
-2 me+opnieuw meenemen meer+MSG meer+OFTEN meer+aan meer+een meer+gelukkig meer+maar meer+van
-2 meer+zo meld+ME meld+mij met+0 met+OFTEN met+en.DAY met+pensioen mezelf mij+aan
-2 mij+alsjeblieft mij+bedoeld mij+gerust mij+per mij+uit mijn+06 mijn+LIFE mijn+MEDS mijn+MSG
-2 mijn+bestelling mijn+en.BEFORE mijn+en.MESSAGES mijn+en.SENDING mijn+en.TEXT mijn+kleinzoon
-2 mijn+maandelijkse mijn+medicijnen mijn+mobiel mijn+naam mijn+pas mijn+review mijn+spam mits
-2 mobiel mobiele+MENDED mobiele+NUMBER mobiele+nummer moet+CEASE moet+MENDED moet+SEND
-2 moet+STOP moet+hebben moment moogt+ME moogt+mij mopper my+en.THIRD na+0 na+OFTEN na+de
-2 na+en.DAY na+jullie naam+OUT naam+van naar+dit nadenken nadenken+> nee+TAKE nee+dat nee+hoor
-2 nep net niemand+te niet+REMOVE niet+af niet+bellen niet+en.WANT niet+geinteresseerd
-2 niet+lastig niet+naar niet+over niet+steeds niet+te niet+via niet+wat niets+op nieuwe
-2 nieuws+is niks+en.ME niks+mee nodig+> nog+OFTEN nog+en.FROM nog+niet nog+of nog+op nogmaals
-2 noise nooit nooit+, nooit+met not+en.MY nu+WANT nu+bij nu+niet nuchter nummer+SEND
-2 nummer+TAKE nummer+niet of+NO of+bij of+blijf of+en.THESE of+niet of+u olie om+die om+een
-2 om+uit onder+jullie onder+werktijd onderaan ongeluk+UNSUB ons+. ook ook+MSG ook+bij ook+een
-2 ook+geen ook+in op+0 op+ME op+OFTEN op+bij op+en.DAY op+jullie op+marktplaats op+mijn opa
-2 open opgelost+> oplichters+. opstelling opstelling+, opzeggen+> order oude+MENDED
-2 oude+NUMBER oude+eigenaar oude+nummer oudergroep over+het over+nadenken parkeren pas+dat
-2 pas+is pas+op patient peeters pensioen+, per+MSG per+SEND pijn+MORE pijn+meer plaats plafond
-2 post+, punten put raam raden raden+jullie recept reed rest+> rest+TAKE rest+laten review
-2 roken rommel rommel+OUT rommel+van saldo scam schade schrap+mij schrappen+> schrijf
-2 schrijven+en schuur seizoen shampoo slaap slapen slik sms+, sms+> smsen+? smsjes+STOP snelle
-2 sorry+voor spreken+> sta+blijkbaar staan+> staat+er steeds+NO stil stop+NO stop+SEND stop+er
-2 stop+maar stopgezet+worden stoppen+hoor stuur+gerust super superhandig superhandig+> svp+>
-2 systeem+te t+NO t+niet taart tafel te+STOP te+TAKE te+WORD te+snel te+verwijderen tegen+,
-2 tegen+een teksten telefoon+, telefoon+dus telefoon+en telefoonnummer tellen terug+>
-2 terug+OUT terugroepactie terwijl the+en.END those those+> tijd+voor time to+en.MY toch+>
-2 toch+MORE toch+weer toestemming+OUT toestemming+van tot+0 tot+OFTEN tot+en.DAY trackingcode
-2 trekken tussen tuurlijk twee+> u+. u+> u+ME u+SEND u+en u+gezien u+kunt u+mag u+mijn uit+een
-2 uitschrijven+bij uur+, uur+> uur+in vakantie+> vallen van+> van+ME van+TIME van+dat van+ons
-2 van+vorige vanaf+OFTEN vanaf+nu vast veld veranderen verder+> vergeet+ik verhuizing+>
-2 verkeerde+MENDED verkeerde+NUMBER verkeerde+nummer verlagen verzendlijst+>
-2 verzoek+en.SUBJECT verzoek+en.VOC verzoek+en.YOU verzoek+u via+REPLY via+en.LIST
-2 via+en.MESSAGE via+en.MESSAGES via+en.SENDING via+en.TEXT via+sms vloer voel+ME
-2 voel+en.BEFORE voel+en.ME voel+en.TAIL voel+en.VOC voel+me volgende volgende+OFTEN
-2 volgende+maand voor voor+ME voor+jullie voor+vanavond voorbij vraag+NO vraag+niet
-2 vragen+MORE vragen+meer vrij wa waar waarom+staat wachtwoord wanneer+ik want+ME was+? was+er
-2 was+mijn wat+MORE wat+WANT we+WORD weer+> weer+MENDED weer+RESTORE weer+aan weer+op
-2 weer+sturen weg+en.FROM weg+of weghalen weghalen+> wel+GET wel+SEND wel+en.SENDING
-2 wel+en.TEXT wel+op wel+veel wel+voor werkt+NO werkt+niet werktijd whatsapp wij+verhuizen
-2 wil+een wil+ook wil+wel wil+ze willen+de woensdag wou your+en.SENDING zaken zaken+> zakken
-2 zat+> zat+in zaterdag zegt+de zeker zelden zelf+> zelf+OFTEN zet zet+ik zet+je zijn+ME
-2 zijn+THREAT zijn+als zijn+er zijn+met zitting zoek zoek+> zoekt zoon+, zwarte+wel zwembad
-1 DELETE REMOVE WORD aanmelden abonnement account allez ander antibiotica baan bedrag beetje
-1 betaald bij blokkeren boos bril bro broer brood by c cant card dag dienst eind einde elf
-1 elkaar en.DITCH en.END en.SEND en.WHO flikker foute friday geweldig groep hallo hangen here
-1 hoi hond huurcontract info juni just kids kosten kwaad langskomen lawaai lees levering links
-1 maak man me mocht moeder mr my neem nemen ongeluk over papieren precies privenummer provider
-1 rechtstreeks rijdt rood rooster smst snap somebody stuurt tas telefonisch that thats tien
-1 toch ui vandaag vaste verzendlijst verzonden vinden wagen want wat weekend weet wordt zelfs
-1 ziekenhuis zn zomaar zondag
0 agenda end eruit gehad rechter vanaf
1 NO TAKE a acties any are as ask automatische bakker begrafenis begrepen berichten blokkeer
1 contract delete dood echt eerste elke en.CALL en.DEAR en.ENDED en.KEYWORD en.MENDED
1 en.SPAMMING en.WRONG fijn fijne fysio ge gefeliciteerd gemaakt gemeld gevraagd goede haalt
1 hangt him hoeven inmiddels jaar k lijkt lijst lotte maakt many meteen minder mogelijk
1 monteur moogt nachts no nog normaal onmiddellijk ons opgezegd overdag praktijk promos regel
1 riet rust sem sinds stuur telefoon these thuis today top updates verder verkeerde vijf voel
1 vol vriendelijke vrijdag vrouw werkt willen wrong zetten
2 ,+ERASE ,+MENDED ,+SEND ,+alweer ,+bij ,+en ,+en.ALONE ,+en.NEGATIVE ,+en.TAKE ,+ge ,+graag
2 ,+hoe ,+hou ,+mail ,+mijn ,+no ,+ook ,+reclame ,+schrap ,+stop ,+voor ,+weer ,+wilt .+,
2 .+CEASE .+ERASE .+MORE .+bek .+bel .+beste .+dus .+einde .+en.SUBJECT .+en.TAKE .+en.THREAT
2 .+en.UNSUB .+ewa .+fiets .+ga .+herinneringen .+hierbij .+iets .+if .+im .+joepie .+kappen
2 .+lot .+neen .+no .+pls .+prepaid .+rot .+schei .+sla .+steek .+uitschrijven .+uitslagen
2 .+vorige .+werkt .+zoek .+zou 0+. 0+OFTEN 0+jaar 0+voor 1+ster 1x 3x+CEASE 3x+STOP 3x+WORD
2 3x+en.ALONE 3x+en.BADMSG 3x+en.ENDED 3x+en.KEYWORD 3x+en.NEG 3x+en.STOP 3x+stop ?+OFTEN
2 ?+bij ?+dat ?+en.I ?+en.NEG ACTS+sinds AUTHORITY+, AUTHORITY+is CEASE+? CEASE+MSG CEASE+a
2 CEASE+en.LIST CEASE+en.MESSAGES CEASE+en.SENDING CEASE+en.TEXT CEASE+graag CONSENT+,
2 CONSENT+voor DELETE+en.BEFORE DELETE+graag ERASE+ME ERASE+en.BEFORE GET+? GET+THIRD GET+daar
2 GET+elke GET+en.BEFORE GET+en.ME GET+en.TAIL GET+en.VOC GET+er GET+me LIFE+, LIFE+uitvalt
2 LIST+. LIST+> LIST+OFTEN LIST+halen ME+, ME+> ME+CEASE ME+CONSENT ME+MENDED ME+NEED ME+af
2 ME+afspraak ME+auto ME+betreft ME+blijven ME+hiervoor ME+in ME+inbox ME+niks ME+nummer
2 ME+provider ME+rechtsbijstand ME+rekening ME+schoonmoeder ME+toestemming ME+uitgeschreven
2 ME+vriendin ME+vrouw MEDS+sinds MENDED+> MENDED+ERASE MENDED+REMOVE MENDED+graag MENDED+is
2 MENDED+jullie MENDED+maar MENDED+voor MINE+bij MORE+MSG MORE+en.WANT MORE+graag MORE+iets
2 MORE+in MORE+na MORE+voor MSG+" MSG+DELETE MSG+NEED MSG+TAKE MSG+die MSG+graag MSG+kost
2 MSG+om MSG+ook MSG+uitzetten NEED+het NO+. NO+SEND NO+WANT NO+WISH NO+aanbiedingen
2 NO+berichtjes NO+doen NO+eind NO+en.KINDS NO+en.LIST NO+en.MESSAGE NO+en.SENDING NO+en.TEXT
2 NO+en.THINGS NO+geval NO+goed NO+huis NO+lezen NO+nodig NO+sms NO+smsjes NO+toestemming
2 NO+uitnodigingen NO+vergissing NO+vlees NO+wil NUMBER+DELETE NUMBER+maar NUMBER+staat
2 NUMBER+voor OFTEN+3x OFTEN+CEASE OFTEN+OUT OFTEN+als OFTEN+en.TAIL OFTEN+en.WANT
2 OFTEN+ervoor OFTEN+genoeg OFTEN+graag OFTEN+hoor OFTEN+iets OFTEN+ik OFTEN+je OFTEN+meer
2 OFTEN+nee OFTEN+ook OFTEN+op OFTEN+te OFTEN+uit OFTEN+via OFTEN+vooraf OFTEN+week OFTEN+wel
2 OTHER+uitvalt OUT+bij OUT+deze OUT+en.SUBJECT OUT+en.VOC OUT+en.YOU OUT+te OUT+u OUT+van
2 OUTS OUTS+OUT OUTS+ermee PERSON+> PERSON+krijgt PERSON+mij PERSON+op REMOVE+en.BEFORE
2 REMOVE+en.ME REMOVE+en.TAIL REMOVE+graag REMOVE+maar REMOVE+me REPLY+ME REPLY+die
2 REPLY+en.BEFORE REPLY+en.VOC REPLY+maar REPLY+niks SEND+WORD SEND+aub SEND+die SEND+en.ME
2 SEND+en.TAIL SEND+en.WANT SEND+me SEND+niks SEND+voor STOP+? STOP+a STOP+dr STOP+en STOP+er
2 STOP+ermee STOP+hiermee STOP+met STUFF+. STUFF+NO TAKE+ME TAKE+THIRD TAKE+die TAKE+dit
2 TAKE+en.BEFORE TAKE+en.TAIL TAKE+me TAKE+om TAKE+op TAKE+ze THINGS+, THINGS+bij THINGS+en.ME
2 THINGS+mee THINGS+wel THIRD+, THIRD+denkt THIRD+geen THIRD+is THIRD+krijgt THIRD+mij
2 THIRD+staat THREAT+, THREAT+. THREAT+bij THREAT+en.ME TIME+. TIME+is UNSUB+aub UNSUB+graag
2 WANT+GET WANT+eruit WANT+het WANT+niks WISH+OUTS WISH+eruit WISH+je WORD+, WORD+? WORD+MSG
2 WORD+OUT WORD+a WORD+berichten WORD+die WORD+ermee WORD+mij WORD+svp WORD+van WRONG+,
2 WRONG+MENDED WRONG+nummer aan+mijn aanpassen achter+> adressenbestand af+en.WANT af+wat
2 afgelopen+OFTEN afspraken+wel akkoord+> al+3x al+OFTEN al+genoeg all+en.MY all+the allang
2 alles alles+en.WANT alles+schriftelijk alles+wat alsjeblieft+CEASE alsnog alsnog+in
2 alstublieft+> alstublieft+en.ME alstublieft+mee altijd+> andere+LIFE appen+> appjes+> art
2 auto+, bank+, bedoel beeindigen+graag bek bek+houden beloofde ben ben+er ben+het bericht+dat
2 bericht+en bericht+kost berichten+CEASE berichten+graag berichtjes+MORE berichtjes+meer
2 bespaar+en.BEFORE bespaar+en.ME bespaar+en.TAIL bespaar+me beste betreft+, bezorgberichten
2 bij+ME bingo blijf+vooral blind breda brief+als buitenland+. bundel canada canada+, cancel
2 check computer consented contacteren crypto da+NO daar+NO daar+niet daar+ook dacht dacht+dat
2 dan+GET dan+nog dan+te dat+MSG dat+OFTEN dat+WISH dat+alsnog dat+een dat+en.SUBJECT
2 dat+en.VOC dat+en.YOU dat+gesms dat+u de+OTHER de+WRONG de+agenda de+avg de+bank
2 de+berichtjes de+en.DAY de+en.LIST de+en.OTHER de+en.THIRD de+kinderen de+mobiel
2 de+mondhygienist de+rechter de+site de+sloop de+uitgang de+verkeerde de+volgende de+winkel
2 deal deals deed denkt denkt+dat deze+TAKE deze+berichten deze+en.MESSAGES deze+en.SENDING
2 die+OTHER die+dagelijkse die+smskes die+sportschool die+wekelijkse dit+WANT dit+WORD doen+.
2 doen+om doorgekomen dus+> dus+TAKE dus+die dus+geen echt+NO echt+OUT echt+OUTS echt+WORD
2 echt+weg een+. een+andere een+auto een+brief een+handtekening een+lek een+punt een+week
2 eens+> eens+OUT eens+van eigenaar einde+> elk+MSG elk+bericht elke+keer en+OFTEN en+TIME
2 en+ben en+die en+en.SUBJECT en+en.VOC en+en.YOU en+je en+toch en+u en+voor en+wij en.AGAIN+>
2 en.ALONE+a en.AUTHORITY en.BADMSG+. en.BADMSG+a en.BEFORE+, en.BEFORE+. en.BEFORE+?
2 en.BEFORE+OFTEN en.BEFORE+OUT en.BEFORE+UNSUB en.BEFORE+WORD en.BEFORE+about en.BEFORE+do
2 en.BEFORE+en.BEFORE en.BEFORE+en.KINDS en.BEFORE+en.MY en.BEFORE+en.REPLY en.BEFORE+en.TEXT
2 en.BEFORE+ff en.BEFORE+for en.BEFORE+niet en.BEFORE+to en.DAY+, en.DAY+OFTEN en.DAY+jaar
2 en.DAY+naar en.DAY+ook en.DAY+voor en.DOESNT+en.WANT en.DOESNT+en.WISH en.DOESNT+want
2 en.ENDED+a en.FEEL+, en.FEEL+maar en.FROM+the en.FROM+this en.FROM+you en.FROM+your en.HEY+,
2 en.HEY+krijgt en.HEY+maar en.HEY+tot en.HEY+was en.I+dat en.I+en.DOESNT en.I+en.DONT
2 en.I+never en.KEYWORD+> en.KEYWORD+a en.KINDS+. en.LOSE+en.VOC en.ME+> en.ME+CONSENT
2 en.ME+UNSUB en.ME+WORD en.ME+akkoord en.ME+ff en.MESSAGES en.MESSAGES+OUT en.MY+en.MENDED
2 en.MY+en.PHONE en.MY+texts en.MY+way en.NEG+> en.NEG+? en.NEG+a en.NEG+en.BEFORE
2 en.NEG+en.FEEL en.NEG+en.REPLY en.NEG+en.WANT en.NEG+en.WISH en.NEG+to en.NEG+want
2 en.NEGATIVE+en.FEEL en.NEGATIVE+en.KINDS en.NEGATIVE+en.MESSAGE en.NEGATIVE+en.REPLY
2 en.NEGATIVE+en.TEXT en.REMOVE+en.VOC en.REPLY en.REPLY+. en.REPLY+> en.STOP+a en.STOP+ik
2 en.SUBJECT+CEASE en.SUBJECT+GET en.SUBJECT+STOP en.SUBJECT+en.DOESNT en.SUBJECT+en.DONT
2 en.SUBJECT+en.NEG en.SUBJECT+en.REPLY en.SUBJECT+en.VOC en.SUBJECT+er en.SUBJECT+never
2 en.SUBJECT+ons en.SUBJECT+ook en.SUBJECT+ophouden en.SUBJECT+send en.TAIL+> en.TAIL+UNSUB
2 en.TAIL+WORD en.TAIL+ff en.TAKE+en.BEFORE en.TEXT en.VOC+MENDED en.VOC+OFTEN en.VOC+OUT
2 en.VOC+UNSUB en.VOC+aan en.VOC+dat en.VOC+en.BEFORE en.VOC+en.MY en.VOC+en.TAKE en.VOC+er
2 en.VOC+ff en.VOC+hier en.VOC+krijgt en.VOC+ons en.VOC+ook en.VOC+ophouden en.VOC+tot
2 en.WANT+, en.WANT+en en.WANT+en.VOC en.WANT+jullie en.WANT+mij en.WHO+krijgt en.YOU+,
2 en.YOU+MENDED en.YOU+WORD en.YOU+aan en.YOU+dat en.YOU+er en.YOU+ons en.YOU+ook
2 en.YOU+ophouden er+geen er+komt eraf+, ergens+anders eruit+, eten+sinds ever+> every fan
2 ff+met file for+en.SUBJECT for+en.YOU fout+, from+en.MY from+en.VOC from+the ga+echt
2 ga+jullie gaat+het geef geemigreerd geemigreerd+naar geen+CONSENT geen+MENDED geen+STUFF
2 geen+aanbiedingen geen+berichtjes geen+eind geen+en.KINDS geen+en.THINGS geen+geval
2 geen+huis geen+smsjes geen+toestemming geen+uitnodigingen geen+vergissing geen+vlees gehad+.
2 gehoord gehouden+worden gejat geld+in gelieve+het genoeg genoeg+> genoeg+MSG genoeg+SEND
2 genoeg+berichten gewone gewoon+WORD gezet+, goed+OUT goed+van graag+. graag+CEASE
2 graag+MENDED graag+REMOVE graag+UNSUB graag+afmelden graag+houden graag+nog graag+nu
2 graag+uit graag+verwijderen graag+voor groeten groeten+> groetjes+> groot haar+NUMBER halen
2 hallo+, handig+, handtekening handtekening+op he+. heb+al heb+daar hebben+en.BEFORE
2 hebben+en.ME hebben+en.TAIL hebben+en.VOC hebben+er hebben+me heerlijk helemaal+NO
2 helemaal+niks her herinnering+OUT herinnering+van herinneringen herroep het+ERASE het+LIST
2 het+MINE het+bel het+bestuur het+beu het+buitenland het+en.OTHER het+is het+klaar
2 het+laatste het+mag het+recht het+was hetzelfde hier+in hier+niet hier+ook hier+vanaf
2 hier+woont hiermee+> hoe+doe hoe+ik hoe+zit hoef+NO hoeft+NO hoeft+het hoeven+echt hond+>
2 horen+daar huis+te huisarts huizen i i+en.DOESNT i+en.DONT i+en.NEG i+never idee ieder
2 ieder+MSG ieder+bericht iedere+zaterdagochtend iemand+mij iets+is iets+minder if+en.MY ik+0
2 ik+> ik+THREAT ik+af ik+en.DAY ik+genoeg ik+graag ik+lees ik+naar ik+neem ik+nooit ik+rij
2 ik+spaar ik+uit ik+versta ik+vraag ik+word ik+worden ik+zei ik+zelf in+NO in+april in+bed
2 in+breda in+geen in+orde ingetrokken ingevuld inleveren is+en.NEG is+fine is+gewoon
2 is+handig is+het is+in is+prima is+vol ja jaar+NO jaren je+CEASE je+SEND je+boos jij+regelen
2 jullie+> jullie+NO jullie+OUT jullie+af jullie+berichten jullie+doen jullie+horen
2 jullie+smsjes jullie+wel jullie+zijn kan+OUT kan+je keer keer+iets kerngezond keuken
2 klaar+OFTEN klaar+met klaar+nu klant+> komen+? komt+NO komt+geen kortingscodes krijg+,
2 krijg+OFTEN krijg+al krijg+elke kun+jij laat+dit laat+mij laatste+> laatste+maal lastig+te
2 laten+en.SUBJECT later+> lees+THIRD lees+ze les les+uitvalt let+ME let+en.BEFORE let+en.ME
2 let+en.TAIL let+en.VOC let+me leuk leuk+vindt lezen+. liefde liefst lieve lijst+> loan maal
2 maand+> maand+OFTEN maar+. maar+ME maar+SEND maar+THIRD maar+af maar+geen maar+hij maar+niet
2 maar+van maat+> mag+, mag+MENDED mag+STOP mag+het mail+en man+krijgt me+> me+UNSUB me+WORD
2 me+ff mee+CONSENT mee+akkoord meer+. meer+en meer+en.WANT meer+iets meer+na meer+over
2 meer+voor mei meldingen+> met+ME met+deze met+mij meteen+DELETE meteen+ERASE mich mij+,
2 mij+> mij+af mij+betreft mij+in mij+niks mij+uitgeschreven mij+van mij+voortaan mijn+CONSENT
2 mijn+WORD mijn+auto mijn+inbox mijn+oude mijn+provider mijn+rechtsbijstand mijn+schoonmoeder
2 mijn+toestemming mijn+vrouw mn mn+vriendin mobiel+OUT mobiel+van moeite+> moet+NO
2 moeten+REMOVE moeten+TAKE mogen+jullie mondhygienist mooie more my+en.MENDED my+en.NUMBER
2 my+en.PHONE my+number naar+0 naar+OFTEN naar+en.DAY naar+mijn nachtdienst nachts+, nagels
2 ne+OFTEN ne+keer nee+, nee+en need+a neer negeren netjes niet+OFTEN niet+TAKE niet+bij
2 niet+doen niet+goed niet+lezen nieuwe+MSG nieuwsbrief no+en.FEEL no+en.KINDS no+en.MESSAGE
2 no+en.REPLY no+en.TEXT nodig+. nog+. nog+1x nog+MSG nog+de nooit+> nooit+bij nr nu+WORD
2 nummer+ERASE nummer+REMOVE nummer+WORD nummer+in nummer+is nummer+maar of+en.BEFORE ok+,
2 ok+tot oke+> om+ERASE om+ME om+mij om+van omdat one ongedaan+maken ongeluk+RESTORE
2 ongeluk+aangemeld ongewenst ongewenst+> ontslagen ontslagen+, ontvang ooit+een ook+,
2 ook+CEASE ook+STOP ook+en.ALONE ook+en.BADMSG ook+en.ENDED ook+en.KEYWORD ook+en.NEG
2 ook+en.STOP ook+met ook+stop op+> op+DELETE op+ERASE op+MENDED op+THIRD op+prijs op+te
2 op+voor ophouden ophouden+hoor oplichters+> or orde orde+maken oude+THINGS over+zijn
2 pakket+, pls prepaid prijs+op prima+, punt+achter punt+ik quit recht+ME recht+mij rechter+>
2 rechtsbijstand rechtsbijstand+> reclame+. regelen+dat rekening+bij respecteer respecteer+dat
2 rest+OUT rest+is rest+van rij+OFTEN rij+nu rug s+ochtends sale schat schei+dr scherm
2 schrappen+, schriftelijk schrijft screenshots secretaresse secretaresse+NO secretaresse+niet
2 service service+en.BEFORE sinds+ME sinds+de sinds+kort sinds+mijn sla sla+ME sla+mij sloop
2 smsjes+NO smsjes+OUT smsjes+niet smskes+> someone sorry+maar sportschool+> spul stalken
2 stap+ik start steeds+en.MESSAGES steeds+en.SENDING steeds+en.TEXT steek+die ster stop+>
2 stop+a stopt+er streep+ME sturen+, sturen+> sturen+voor stuur+ME stuur+en.BEFORE stuur+en.ME
2 stuur+en.TAIL stuur+en.VOC stuur+me stuur+niks stuurt+> t+is taal take+it te+doen te+koop
2 te+oud te+vallen te+worden telefoon+> terugbrengen+> text+. the+way tilburg tilburg+mag
2 times to+> toch+NO toch+nooit today+> toe+> toestel toestemming+, toestemming+voor
2 toezending too u+MENDED u+WORD u+aan u+dat u+er u+ons u+ook u+ophouden uit+bij uit+de
2 uitgang uitgeschreven uitgeschreven+> uitnodigingen+voor uitslagen+mogen uitvalt+WANT
2 uitzetten+> unsub up+> uw+berichten uw+smsen vaak+graag val+en.BEFORE val+en.ME val+en.TAIL
2 val+en.VOC val+me vallen+> van+OFTEN van+de van+deze van+en.SUBJECT van+en.YOU van+mijn
2 van+u vanaf+> verdere+SEND verdere+berichten vergeet+ME vergeet+mijn vergeten vergeten+,
2 verkeerd verkeerd+MENDED verkeerd+nummer vernietigen verplicht versta vertrokken vervallen
2 vervallen+> verwijder verzenden via+het via+mail vierde vlees volgende+MSG volgende+keer
2 volgt+een voor+, voor+alles voor+elk vooral+SEND vooral+sturen vorig vrij+, vrolijk vrouw+,
2 waar+zit wanneer+CEASE was+. was+maar wat+ME wat+is wat+jullie wat+mij way we+dat website
2 week+niet weer+WORD weg weg+OUT weg+ermee weggegooid wel+de wel+weten werkt+dat weten+,
2 where wie+heeft wil+OUTS wil+eruit wil+je will+> willen+CEASE wilt+en.SUBJECT wilt+en.VOC
2 wilt+en.YOU wilt+u winkel+is wit woont woont+NO woont+geen worden+OUT worden+van wordt+>
2 would you+> you+en.VOC your youre zal zaterdagochtend ze ze+> zeggen+> zegt+ME zenden
2 zet+en.BEFORE zet+en.ME zet+en.TAIL zet+me zevende zich+OFTEN ziet zijn+geemigreerd zijn+nog
2 zit+OFTEN zit+het zit+hier zit+nu zon+MSG zon+bericht zoon+heeft zoontje zorgen zou+en.VOC
2 zou+ik
3 ,+CEASE ,+ME ,+MORE ,+aan ,+als ,+berichten ,+doe ,+dus ,+en.STOP ,+gelieve ,+nee ,+van
3 ,+verder .+NUMBER .+OUTS .+SEND .+WANT .+afgelopen .+afmelden .+alles .+donder .+en.ALONE
3 .+en.DOESNT .+en.DONT .+en.NEG .+en.STOP .+en.TIME .+fout .+heb .+hier .+hoe .+houd .+houdt
3 .+iedere .+kan .+kap .+nummer .+ongevraagde .+pak .+pleur .+smsen .+stuurt .+waarom .+wel
3 0+naar 1 CEASE+> CEASE+en CONSENT+> CONSENT+in CONSENT+ingetrokken ERASE+graag GET+,
3 LIST+OUT LIST+staan ME+UNSUB ME+WORD ME+ff ME+van MENDED+, MENDED+aan MENDED+ingetrokken
3 MINE+van MORE+. MORE+MENDED MORE+die MORE+doen MORE+en MORE+lastig MORE+over MORE+sturen
3 MSG+NO MSG+en.HEY MSG+heb MSG+in NO+CONSENT NO+GET NO+PERSON NO+TAKE NO+berichten NO+enkele
3 NO+klant NO+mijn NO+nieuwe NO+om NO+per NO+prijs NO+toe NUMBER+OUT NUMBER+REMOVE NUMBER+aan
3 NUMBER+graag NUMBER+in NUMBER+is OFTEN+gaat OFTEN+jaar OFTEN+mee OFTEN+met OFTEN+moet
3 OFTEN+nog OFTEN+voor OTHER+, OUT+0 OUT+OUT OUT+en.DAY OUT+ermee OUT+harte REMOVE+, REMOVE+.
3 REPLY+er SEND+heb STOP+. STOP+> STOP+daarmee STOP+die STOP+eens TAKE+jullie TAKE+mij
3 THINGS+. THIRD+was THIRD+zijn THREAT+> THREAT+is WANT+ik WANT+krijgen WISH WISH+> WISH+OUT
3 WORD+. WORD+jullie WRONG+NUMBER WRONG+PERSON aan+. aan+uw aangemeld+, afmelden+voor afzeggen
3 al+op all alleen+de alleen+die alleen+nog asked away bang bang+dat bank bed+> beginnen
3 beiden bel+en.BEFORE bel+en.ME bel+en.TAIL bel+en.VOC bel+ik bel+me ben+de ben+geen
3 berichten+in berichtjes+WANT bespaar+ME bespaar+en.VOC bestaat bestand bestuur betaald+,
3 bezoek bezoek+, bij+een bij+en.SUBJECT bij+en.VOC bij+en.YOU bij+het bij+mijn bij+u
3 blijven+jullie blijven+maar boek buurt daarna dag+> dames dat+OUT dat+STUFF dat+wil
3 de+AUTHORITY de+en.BEFORE de+enige de+herinnering de+kat de+laatste de+moeite de+persoon
3 deur+OUT deur+WORD deur+uit deze+> deze+SEND deze+en.LIST die+LIST die+lijst die+meldingen
3 die+over ding dit+? dit+NUMBER dit+moet dit+was donder+op doorgegeven dus+laat een+0
3 een+manier elk+bezoek elke+OFTEN en+nooit en+tot en.ALONE en.ALONE+. en.ALONE+> en.BADMSG+>
3 en.BEFORE en.BEFORE+> en.BEFORE+en.FROM en.DAY+. en.DOESNT en.DOESNT+en.BEFORE en.ENDED+.
3 en.ENDED+> en.FROM+en.BEFORE en.FROM+en.VOC en.I+en.NEG en.KEYWORD+. en.KINDS+> en.LIST+die
3 en.LOSE en.ME en.ME+OFTEN en.ME+OUT en.ME+een en.ME+stoppen en.MESSAGE+. en.MESSAGE+die
3 en.MESSAGES+die en.NEG+. en.NEG+en.KINDS en.NEG+en.MESSAGE en.NEG+en.SENDING
3 en.NOT+en.BEFORE en.PULL en.REGULATOR en.SENDING+die en.STOP+. en.SUBJECT+bent
3 en.SUBJECT+en.MY en.SUBJECT+heeft en.SUBJECT+vriendelijk en.TAIL+OFTEN en.TAIL+OUT
3 en.TAIL+een en.TEXT+die en.TIME en.VOC+, en.VOC+CEASE en.VOC+STOP en.VOC+bent en.VOC+een
3 en.VOC+heeft en.VOC+vriendelijk en.WANT+WORD en.WANT+is en.YOU+CEASE en.YOU+STOP en.YOU+bent
3 en.YOU+heeft en.YOU+vriendelijk enkel er+en.ME er+mee er+weer erger erger+dan ever ex ff
3 garage gebruik geen+PERSON geen+berichten geen+enkele geen+klant geen+nieuwe geen+prijs
3 gehad+met gekocht+> gesteld google graag+> had+ik harte heb+jullie heen heer helemaal+geen
3 herinneren+, herinnering+kwam het+nog hier+heb hierbij+zeg hij+is hoe+kom hoeft hotel
3 hou+OFTEN hou+die hou+eens hou+op house ich ik+WORD ik+ben ik+blijven ik+ga ik+nog ik+weiger
3 ik+wel in+0 in+OFTEN in+een in+maart ingeslapen ingetrokken+> is+welletjes ja+, je+maar
3 jullie+NUMBER klant know kom+hem kraan+dicht krijgen+? kwam laat+die laatste+was lastig+>
3 let lidmaatschap liever+geen lig+in lijst+OUT loodgieter maar+OUT maar+bij manier manier+om
3 me+OFTEN me+OUT me+een mee+stoppen meer+die meer+doen meer+graag meer+in meer+lastig met+je
3 mevrouw mij+OUT mijn+afspraak mijn+berichten mijn+rekening minder+OFTEN minder+vaak
3 mogen+MENDED mvg+> na+elk namelijk niet+GET niet+per niet+toe niets+MORE niets+meer niks+OUT
3 niks+van nog+een noodgevallen nooit+ME nooit+mijn nooit+om not+en.BEFORE now nu+0 nu+en.DAY
3 nu+nog nummer+aan om+dit om+gevraagd on ongevraagde ook+WORD ook+niet op+CEASE opgegeven
3 opgehaald ophalen opting overgestapt per+en.BEFORE per+en.DAY per+week persoon+> phone pizza
3 pleur principe procent punt+> raak recht remove rust+> schoonmoeder+. sms sms+die
3 soort+berichten spamklacht staat+OFTEN staken steeds+MSG steeds+SEND stop+. svp svp+,
3 tandarts te te+SEND te+komen te+slapen tegen+de telefoon+. terugbrengen terugkomen
3 tevredenheidsvragen texts tired tired+en.FROM tired+of toestellen toestemming+in
3 toestemming+ingetrokken tot+NO tot+en.SUBJECT tot+nooit training trek+ik u+, u+CEASE u+STOP
3 u+bent u+heeft u+vriendelijk uitslagen uw+herinnering val+ME van+0 van+een van+en.DAY
3 van+harte verbonden verkeerd+NUMBER verkeerde+PERSON verkeerde+persoon verkocht
3 vertellen+hoe vervelend verzoek voor+alleen voor+altijd voor+noodgevallen vooral+MENDED
3 voortaan+> waar+WANT waar+moet waarom+blijven waarschuwing wachten+> was+, was+de week
3 weer+OUT weglaten wel+WORD wel+genoeg welletjes welletjes+geweest when wil+NO wil+OUT
3 wil+WORD with word+er yoga you ze+NO zelf+wel zet+maar zich zijn+erger zitten zitten+, zorg
3 zwemles
4 ,+THREAT ,+WORD ,+een ,+en.NEG ,+nu ,+zoals .+MENDED .+TAKE .+WISH .+achteraf .+bespaar
4 .+dag .+dit .+elke .+enkel .+hald .+hou .+klaar .+knap .+kunnen .+laat .+niet .+val .+van
4 .+verkeerd ?+zoals CEASE CEASE+, DELETE+, DELETE+> ME+AUTHORITY ME+NUMBER ME+een ME+gsm
4 ME+niet ME+te ME+telefoon MENDED MORE+GET MSG+. MSG+WANT MSG+en MSG+en.VOC MSG+niet NEED+NO
4 NO+ME NO+behoefte NO+bij NO+ja NO+meer NUMBER+ERASE NUMBER+WORD OFTEN+WORD OFTEN+het
4 OFTEN+per OUT OUT+de OUTS+, PERSON+die PERSON+ik RESTORE+, STOP+OFTEN STUFF+, THINGS+klaar
4 WANT+da WANT+echt WISH+WORD WISH+ik WORD+PERSON WRONG+persoon aan+jullie achteraf+had acm
4 afgelopen afmelden afmelden+> als+er alweer an april bed berichten+> beter bij+deze
4 bloedafname buitenland club+, dan+OFTEN dat+vinkje de+baas de+bloedafname de+enquetes
4 de+hoogte de+rest deel die+ik direct dit+soort doe een+maand een+zorg eens+op eerder en+SEND
4 en+jullie en+stuur en.BEFORE+een en.FROM+> en.FROM+en.MY en.NEG+en.TEXT en.NOT en.STOP
4 en.STOP+> en.SUBJECT+dat en.VOC en.VOC+WORD en.WISH en.YOU enkel+nog enough er+MORE er+OFTEN
4 er+iets er+klaar ermee+> ex+. fout gasten gedoe geen+OUT geen+behoefte geen+van gescheiden
4 geslapen gesloten graag+DELETE graag+ERASE hald hald+op hebben+. het+OFTEN het+maar hier+OUT
4 hoal hoal+MORE hoal+mie hoeft+niet houden+> houdoe houdt iemand+die iets+TAKE iets+doen
4 ik+NEED ik+dacht ik+er ik+hoef ik+zit interesseert ive jarige+heeft je+en.WANT je+nee
4 jullie+. jullie+niet kaal knap knap+hoor kom+ik langer lastig lastigvallen lek leren
4 lijst+staan maar+NO maar+zitten maken meer+> meer+GET meer+MENDED meer+sturen melden+,
4 met+die mij+niet mijn+AUTHORITY mijn+NUMBER mijn+gsm mijn+telefoon moar nie+MORE nie+meer
4 niet+. nu+> nul+> off om+hier onderhoud ongeluk+, ooit ook+> op+dat out+> persoonlijk pijn
4 prijs prima proberen proberen+en.SUBJECT regelen schoonmoeder schrik site smsen+over
4 soort+MSG soort+SEND staat+al te+smsen tennis toe u uit uitschrijven+> vaak+WANT vaak+moet
4 van vergissing voorstel voorstel+> week+, weet+en.WANT weet+wat wens wil+ik wilt ze+, zeggen
4 zet+mij zo+. zou zullen 🚫+>
5 ,+OUT ,+de .+WRONG .+over .+wij .+wil 0+jarige 0+per AUTHORITY+> ERASE ERASE+> LIFE+wel
5 LIST+af ME+NO ME+als MENDED+in MORE+> MORE+SEND MORE+TAKE MORE+niets MSG+WORD MSG+meer
5 NEED+niet NO+gewoon NO+op NO+uw NUMBER NUMBER+. OFTEN+en.BEFORE OFTEN+en.DAY OFTEN+en.ME
5 OFTEN+jarige OUT+PERSON REMOVE+ME REMOVE+mij SEND+. SEND+CEASE STOP+op TAKE+. TAKE+mie
5 THIRD+. THIRD+die UNSUB WRONG achteraf afscheid al+die alles+, amai and beeindigen ben+,
5 ben+bang berichtjes+> beschouw boven+de bril+klaar collectie commerciele daarmee de+club
5 dien dit+nummer duidelijk+is een een+en.DAY en+ME en+REPLY en+mijn en.ALONE+met
5 en.DAY+jarige en.DAY+per en.NUMBER en.PLURALS en.SENDING from ga gehouden geweest+> gij go
5 graag groetjes haar het+nu hoe hoe+duidelijk hoogte+gehouden hoort huis id ik+dit ik+lig
5 ik+van in+en.DAY is+en.WANT is+nee jarige je+> jullie+blijven kappen kerk klaar+en.ME
5 klaar+is klaar+mee kwijt lang leven lijst+af maar+tegen maart mee meer meer+SEND meer+TAKE
5 mensen met+SEND met+jullie mij+als mij+te naar+PERSON naar+THIRD naar+iemand need neem+ME
5 never niet+gewoon niets+> nieuwe+collectie not nou+> number nummer ongedaan partij reclame
5 rekening schei schrap seintje+als so spammen stel sturen te+MSG te+wachten texting uit+>
5 uitvalt verder+niets verdere+MSG verhuisd verlost voetbal voorgoed voorgoed+> waarom
5 waarom+TAKE was weinig+aan werken weten will winkel wissen worden+> zeggen+.
6 * ,+in ,+maar ,+wij ,+word .+bij .+en 3x GET+. ME+OUT MSG+CEASE MSG+over OUT+> SEND+over
6 TAKE+MORE TAKE+alsof WORD+graag aan+zijn af+> als+de alstublieft alvast antwoorden
6 behoefte+aan bel beter+> betreft boven brief club dan+eens die+smsjes dit+MENDED dus
6 een+seintje en.ASKED en.DONT en.NEG en.STOP+met en.THIRD+. en.UNSUB ergens geen+MSG gegevens
6 gekocht gepiep gesms geval gewoon+OUT gooi goud graag+WORD gsm halen+jullie herinnering+voor
6 hoogte houd houden+, if ik+hier ik+hoop im ingang lening lezen lot maar+jullie met+MENDED
6 met+sturen mij+NO muur niks nou om onbereikbaar onbereikbaar+, op+en pak piept praat rij
6 steek uitnodigingen up uw vindt was+> woon word zeg+ik zwijgen
7 ,+MINE ,+MSG ,+STOP ,+THINGS ,+die .+UNSUB .+zet CEASE+. CONSENT LIST ME+vinger MSG+>
7 MSG+voor NO+MORE OFTEN+die REMOVE+jullie STOP WANT+NO WISH+NO about alsof+ik beu bevestigen
7 blijf+ik blijkbaar de+kantineacties de+muur definitief deze dingen doen en.GAVE en.PHONE
7 en.TAKE enkele er+zo ervoor gave geduld+is gelieve gezegd hierbij iets ik+NO is+, jullie+ME
7 kantineacties kantineacties+NO kantineacties+niet klaar kort laatste melden meneer
7 mijn+geduld mijn+vinger moeilijk moeite mogen muur+, ne niet+> niet+op niets op+met papier
7 raakt sindsdien smskes snap+je sportschool toestemming vinger vink vriendin weiger worden
7 zeg zien zijn+een zit zoals+NO
8 .+nieuwe AUTHORITY ERASE+, ME+geduld MSG+MORE OFTEN+moeilijk aangemeld achterwege benaderen
8 berichtjes dagelijkse der die+MSG dit+het doorgeknipt doorgeven een+OFTEN en.THREAT
8 en.WANT+. ermee hiermee hoe+vaak ik+OUT is+er is+op jullie+mij kap kraan krijgen marketing
8 moeilijk+aan mvg nee+. o ochtends ophoudt rest smsjes soort streep take us val wel
8 zo+moeilijk 🚫+*
9 .+OUT .+als NO+> UNSUB+> baas be dat+dit deze+MSG donder eens en en.KINDS en.LIST en.WANT
9 enige ewa hoop ik+niet inbox joepie kind nee nee+> nie ones p punt rot send serieus
9 vacatures volgt vriendelijk
10 .+🔕 MORE als alsof beeindigd betekent blijven elk en.REMOVE en.WANT+> hoe+OFTEN hoef horen
10 iedere mens mit nu nul oproepen out s school spaar trek uitzetten verdere vertellen wachten
10 weinig zes
11 NEED NO+MSG PERSON afspraken bespaar daar dr enquetes herinnering mie mij nergens overal
11 smsen wekelijkse wel+, zijn zoals
12 .+WORD .+🚫 OFTEN+. auto avg duidelijk geweest gezet hier persoon reis seintje
13 .+STOP WORD+> hou houden lig moeten wij wij+zijn 🔕
14 STUFF behoefte geduld mooi vinkje
16 MSG neen
17 oud t
18 da
19 . dit vaak
20 🚫
"""
