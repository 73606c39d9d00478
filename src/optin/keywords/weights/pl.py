"""What words weigh (pl); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["PHRASES", "WEIGHTS"]

PHRASES: Final = """
" B+nnqN8I8W^auwY0P-ae
% 0{`g_3;-GG^91q>1qJit
* -1^ln1l}g(>KX$A;o|?;
, EywW#4hRS=9{={$73J19
. 3IFT^1T6U%Jqpw92QdCG
0 5dr`T1Sk3l`|k}0{{aHz
1 {RihIA@v>`-S!vm686>y
15 v=F{1CObdk{QOSjxU1Q-
16 `1aBU3=AFh%H$R7=GpD&
17 _X7PW9s(iv{sJxd1=r^9
18 0RrwC5fml$>h}cX-RAM~
2 5A+(^8yXZM<mL+R@8JXS
21 LMQJ2>EjvD{@Ms75&{SS
> ^)uB7=iCSF@(1u64-gFq
? 4FebQ@E{o=^$ZB(A`brT
ABOUT 711i~J=6N~9uoEX1RL}c
AFFAIR {>lj6A1fF@6V@C4-OuIc
ASK @B;_e@gNfy5hM2V_zndA
ASKED 3=0bj@A~Td1m*M<{sRsP
AUTHORITY >I5R$-0soc3<~re5*;B5
BOTHER -zfs~@&(=F8w=_P^aTnB
BOTHERS 8|D2O5=k#3&a*G>*y_#p
BUSY @BIe%0T%=%9sLFi_v``g
CEASE 5ZT-+FGnga(Wx}mxy+~C
CEASED ;|L?-xe^fl>kj_+1N{8w
CONSENT >ly0u@cj27|2)ey7zz~*
CONSENTED 3C9o$?>rYJ!Obho=I8h6
CREW 9`E+!`2-X_A^8F9>HG5o
DELETEIT ?%@>N=@$S92My&l2@nSC
DISPATCH @8}B>@8J&FDkK&c<@X2c
FAMILY )ZPd5`}+bo2L1`^`1$n&
GADGET `s5G=6(tHC9{mCB-~jXV
GET {~iJR-OTIA`4!AKEd~xF
GLUED @7^cc6~o8ZEhy;iF+Wow
HEY 1pfyO|Mc|}`UUFe2owJa
HOLD 4a*xLKK}ODBkmpf0O{5n
HOW 5E2L7?GF<f2igMh>;(1(
KIND 9{uwF1mG3_1oQR}_3-K&
LIST `TPI{>h$LJN+A0D;syg6
ME 3IP$+A^!d7C;;vl0qPO*
MISSED |HJeM69W1+E*S*b@AL2r
MORE @B0tb@$vft?B>J<8x;fz
MSG 2m%Q0<^<pG^!M-#1RxR{
MY 1qSl<3ibvD{`LL#@&Nhl
MYSELF `vM0G^8@zp0{`|C2K5>c
NEED 1?vm=0S*cc2nZkc@$}j8
NO `uqsc^#AAu`t9}u1PcBJ
NOSENDING @Zu}O1=h&KBnsgeGe;dD
NUMBER 3IYG&{{8h4@CC&V0S*le
OWED {M89GC@u&B7|b07>J1MY
PARCEL _xA$m{Ne5y_x1k!>G2Nv
READD )hYPd%n{`N_9)~o9~m;^
RECEIVE 1`^sR3<3qp-vA5g>i`q|
RELATIVE {0r*_1P2r}@9Y*4?DO&h
REMOVAL _w*w13F7YTE(84k68Z=%
REMOVE 4eKP+3+~<Z5c|{@4;Kg$
REMOVED -RB(K$_4>A1sLQP748fZ
REPLY 70dJ!D=ZNk1>YRd_uk|g
RESTORE IOgF$1SBsX>CGn1#Msv0
SEND +Xm_B{OR%WCLQ$z_5&vn
SENDS HR<&9G8_R94EW{p+7R(5
SENT u@2n}0woab6E*|w>HPlb
SEVERAL 3itRC@i7Ml@!|gn^yvue
SIGNED 1MmOTDfIv%RS($y=>zXB
SITE D)sFc{T>-2+}SMe=nCKL
SOTHAT 9Ni1)D*)#E9smdP1Pt;3
STOP 6doJbALY{M6%Wu11P&Vx
STUFF {~QAW|NjUQ^)KHF5EK^$
THING 75n%U6$1+E^7jV-=JfXp
UNSUB @bD4^0{-X>1PBZr9Qp|e
UNSUBBED 0RZ{^1oZRx1={)b{00&L
WANT <Q3lb;^q-300sy1`{@_}
WITHDRAW H2N3;?(+l?@aF*~^7!He
WORD 6$t(D<__Qo6z%aE`0)<^
WRITE @9XC1AP5r?@d*79-2vVL
WRONG @D=z1<;d>=2LTBo7253y
YOUSEND Gw0z55&re=`vd?7=nC`?
ZERO 8VVxv0Rs;J2n^sK2@fIz
a C+gTE_a-MP0`ngG;riDQ
abonament @A}~k_C5#v7P&0s)Y;qB
about (GTG3(h>$53KRJo3<U-3
aby 5*Hcm01p8P_4@lI9})8g
adres _rS<EF!wkP)YVAA$-cMK
adwokat ^!51dCi@BWF$ekm2^k0`
adwokata `{e)a8wd;<0P_m|<mvSi
again @dz&uBHqc?`ziS5B{nM>
agitacji =@I(+^z`KQ769WQ5Dg6x
akt DF_Y^@cr=f_5SY=3m6Fo
aktualne ^#2Fx2KeqDAmSJh00$NS
aktualny Klkt<1^y4=^VbOW2Gr#W
alarm `_}Lv9~>_x0Ok(Z<N(6X
albo IwJ-^=*0}^$Q1YwB@!q5
ale ^4RhMBK-y^=g9HY(gXnl
alergie 59A6G2k{WQ==Klc1@7|l
alertow 9PvHi?ZM%#$;$T~4Dcuj
alerts +X~+%3lJ6R@g*qx+s@?8
alerty F%b9h4-^^w`S=q5*Zb+%
all |NbHJEH()*DGU_a>=FDF
am F!u=)3f$`D?+yF&4e<FH
amen 6Y3HL74hBy?Dqi*9321+
and 9N8EBD)jIS8XoQb73TmS
ani `tI%T_yF(i=?2UB0R0gc
ankiet &?YeZ<k#8R^&|QzGBhRl
ankiety <l-~yLg?Vv87J%v9V#Om
antybiotyk ^y1(m3OGF){LVJU{leGZ
anulowac -^R`-5CA_n*V;VG>D9~Y
anuluj ^VZ8C8Uzy`<{1#v-SP0(
anulujcie <L2WXA_o}+!R{^E#^dzS
anuluje 9?Sk34h;PU^vnnA*aHgj
any yzm7G6WRyyF%~Gj2r~=k
anything ;~yFK@(uOJ5hL^Q<PRbg
aplikacja 2LkB>90d5-2<8_D;`jp$
aplikacje >gn|sAs-hU*ZUvl*UsJY
aplikacji =n(N6C?Ns>{Nw@;^8W$T
are 1^@dA`3>$1{s`mx?F9D#
art 9tk1nAnnNLK`hxVC@3m4
as `0NS@4G$L|1^5@;{RI2`
at ?db3z;r}8W;N>Ry6xQ$3
aucie #4E~A8O|&S#1c&c*|^Wt
auta 0QLg*3Dy+@1_=ZT{R{yL
auto ?E2pV8Xg4pF%kL~=k6Z*
autobus vBAGj5-CVC1}aa{zShdU
automat ^$*zb0s0p*<?$WR@!;~;
awarie 2n6)=`yK2I>kJhZ;}szJ
awizo 5(5GB`1}<k=MV(p`xYJ_
az ^!D`R3?TaS5EcFe`~VF7
babci 9TxNnC;bKm1O4~?0S)i+
babcia +u{KdGYa<z@X-g`>IDGl
back +uYj&1qk{5_3aYo?f3cX
badan D;5^s_~+jK7$3<x3qdg!
bank 0{$BR0~+uY>*)dW2nGcH
banku DDeLO{nhi_|JMi+{`dV1
bardzo *D4Xy&`vlO?bSKp>C^Pc
basen 3;qBA;|~rB8t@7C5#;~&
bateria >Iwq`2L$!*8WH*T{tF`h
bazie !2z`-_p>eK`Rhe31?1=S
bazy @<t5e|NisbE+hXo1Q`7q
be 0|6@O0r%Si4E*o^Di{v>
beda 0x1Cc<sk+O2k96E9s2I|
bede =NP>c0Ui+R4G13n=lSH`
bedzie 7#YhQ1N0sE;pr0w1LNB5
bedziecie 0_`947v|jJ2@C@y>l_pV
bedziemy +X)-n^Z*VD-tQyv-|5rf
been {R#dG-T~VD3kwhg`S$zq
bez 1N$H4?%xCk_UZc`7Y_<1
bilet ;^X2EG!-KJ_~jnm^y=p6
bilety 8yy4w^7sG^B@Ng52pkS4
biore +7;&f5C;uK6$TRu(B0$k
blad `x_exsK)Kgt@t21QzS6T
blagam ?)5a~`10ua;`sOr_wpRa
blokada AtMO|-|hJZ;P?tB5&;_N
blokiem &=>3w_W~>k{rx8F`rH5B
bloku *6{-7^6vQn6)pn{2>~n&
blokuje 6#F68>D$lOAr9z1B`qWs
bo `8v^4&EzN1z7!wsHs#Fj
bog %iQi7_xc|i-}OY(&D`D3
boi ?bh2u7VRVN<JThg>jCQ8
boje -N@G`6bmNy@C`oR&a=?x
bol <JbM{Fc>r%9N|08^wiPj
boli <O>541soIf-`x@V;MeT~
bon +!nz&{~$8(-|tKN$;<S}
boze 9R=t39t{cn;r0mn`11D+
brac ?$qWqEFLuR)#*XC!Ryn@
brak 6YnwK`5zeu1@i(A_~#1t
brakuje (H*lI3q2ea0rpAq&9%<o
bralam ^BD)~_Xz#*7Y6AI7#$4)
brama 0{Y8L{XH-ozvVXG+0DD*
brat 1Kktm3J@F(>g5Uk`Tyz#
brata ;PdJV6buvo03aLe3f<T0
budzcie 3->AhAJ)m}3Lx9{9vcfG
budzic 63QhBBq9qjAMOk8?D+l`
burek 10E6p+71;1?$i?p4fXrp
but 8t5_zIr+&56duU$6(|cZ
buta 0{Ir|{~h=v6y^Q$@fy+$
buty 3;h)H0qN!m<O1g>7ZC*q
by AL;Ho6+%W9)Vx2r{MXId
byc 1@#RK^9KhY(;o8#4)_rN
byl {M-)x`ywbR<lHjj)cxQ7
byla *U|tK^gSv72OlfY{O<PU
bylam 3F!&*6zJ^i_4pOt2o?YH
byle 0O=4G8RY&C3kNRz2MZzr
bylem 9NOL=><k+X>dN-r|Ml1S
bylismy 3Fh_-`T-OU_ww}R9qZl(
bylo -|F@E*B~edxy3c^%g52L
byly 7ufpQ0^tQ1Bs=mO;3onM
bym 7UJy~4onqK<JK+Ws{Q!h
c De)-K6$`o&DE!O*5j!+I
cala @eC6H^zG>g|0&igBr#P7
cale 0Q}1y1{^2o1nDvFyxsoV
calej `o!WO5WyoA-row$+}F<*
call 1tJ>q^x^&$CIJcy0S+1b
caly 9`M~cEzTv=%fCk3y`sX{
calym >>J<|?+zID`R5Dv0rBSR
can _T&Hu9~lA$1_Cee-RT1I
cant 1pg`W`sn=D|K|4i0|gQH
cebuli +u71DGb0xE@bEs^%F4>@
celach @c|j+`U3Om1|0ta82=ac
cena >HOj{6+0~F^fVRs@zv?(
cenie ^Yr}_2@?P7>frkM0^$zr
chca 2Olc`=K=iw67Ti|1PvGi
chce `x*Ai+4u@L6A$(S@C*O?
chcecie 8}{Ba59|u^)ek1|^5x0y
chcemy 84C{Q`0)t_5C1#}@vZvu
chcial 72f*=E%5gK4G|0D0|??I
chciala 3-9~={`U?F`tSh+`|t4)
chcialabym =jZeQ5dan{2?7-P*yrN&
chcialam qu2l#0qqj?9UK%21lsrd
chcialbym -uCPm4j2^&^AG?1`Qrfj
chcialem 4D{tA1Tzos$J8b8&+F{k
chetnie ;|$6I>kR}7<qHbq;SB@*
chocbyscie G~W&zED7}W^Tr1H0sIdQ
chodze ^)b;3<OCGi>IVuJ_yGw6
chodzi B{|kn)e$%N#Ksx;>D9x_
chodzic +0^7LE-DoW;nf=I*5K8?
chodzilo =jXUVF+nKT%ECnX#?8&e
chwile ?i=z976u6k{0j>M{QMI6
chyba ==tggBP|>W2MhfE>EHF+
ci B>CV+`vExgy4FX;zrexF
ciagle -|85>03Z|>?gSd@-v9C8
ciasto +Y#>$`4b)S=j{mp`PBH@
cie 1>y+e1O)&a8y4v1=L`NS
ciepla 4%ZOa798g36%g|C>>w`*
cierpliwosc 1pxi>0|^EV{s!ml^aT(Z
cisza 05Ru4;sp;F0umbk?D*g8
cisze @%%CL=ibH5^&ip^L_kH>
co 2_Fs<{SWy64e<9A><1A7
codziennie 11b&V_7(2vBnS8Q6BzUv
cofam 4;2%=_xt7aBkATY`~dX>
cofnac 9uVeJ^!*hMy3;rM_`AQu
come ;}PZ_6e1n|`Qr}o=>y#C
coming )B7#m?EC!i7}XaM0^05W
corka 2IB$p_YL_P_zeRQ^7r)c
corki {RH(@0T~nz6zenI>&5la
cos ?55ElCmj?o@AM$l<>mR?
cv 1SJLd5B=or5ES$k`XCww
czas CF~L13hd$mC=<jQ6(=bd
czasu >J0A)JNx+t{Tbu?5ewuR
czczo `v&s_>J<kd0QVr|>H!Jr
czego {O<V~F%S0V2?qrQ4i(x7
czegos 3l0JI`6&7M1n}|#=^FCb
czeka $RGp>>b&LFEhFF_B{w1w
czekac ^V;whLLDX<+2kJ0&c(&n
czekam *Bk!y>kI@V0^=PT`RXX)
czemu 7}(G(7%Tky4FV|n=kLq|
czerwca +Vb!N11J|E1`s;<?d$mD
czerwcu 3-<*73<Lc41Q7uK{|)v1
czesc <Ne1S_5%J14dM>n$Jy}J
czesto #Tm>=7yCT*-26TM-^|3c
czlowiek {qGF%9r^eL0~Ofe8z=-9
cztery 1{&}k^%)ZE1ltk(2Kvte
czuje 4%Y@48wU#u>Jb+8>*fya
czwartek =giMADKIDe-0nTo!Oqm$
czwarty 77F|U3GLSY2m#>|85s^1
czy @&@Pt!}Jp4@b?Ys@#Edz
czym -3QAu{2MUs@aG`-#OVXn
czynsz -0|5N5-2Yd4(2QL`PkFb
czynszu 8v617?hzan_Vo(c{R`gz
czyta 8|fke4B6QJ8!PJ-BO3@G
czytac 0Pg?`-U9&i9`xi30t6ER
czytam _T|eZ`Xv4V)ZYvI==A6K
czytania 8!Z9P1ohYc1uoMV8YCVl
da $|CUp>dgP{^#lwK<PID9
dac 6$29+4DR9X>g(1h6($iJ
dach >=4fx4C4pt<O&cm|NjHs
daj 0oL0u6#^b4;QJWV=<DOy
dajcie &k5%1;1m1j3-I<W7!vjP
daje 864vj4h-++;}HM|5E<|v
dal 0m;WK(as;<&G{nnsq6FC
dalej JmCQME(7QmD*f~S>l*nv
dalsze *6>o$2;9s3<PYc+L_R9)
dalszych ;PfHv)Y|jx<`dmA8VVcr
dam 3)e2d^6mZi710Xx-RkNK
dane 8|nr4{0;*l_ze#S^a}s~
danych {_6q*68Y*1^$#2E6a4ny
darujcie %g;RU7^uXsGCuP9Nk}{h
date |Mcz=2n+-n9042l-|771
dawajcie )zQ%*0U9X_{OTv%>&oEa
dawno 2_gsS69xwmJ@w-<5(o?`
day 2KU|=1IZBi)b$M>{PXtm
denerwuje {0t!5HPFr2G5p#MB^V$X
dentyste 9{dayDcsoG3k>N0Ap`&p
dieta 5BK>90s->%>;Ui^{sjR5
dla <qW?O7!x4}#0Dqu$lcf7
dlaczego >JZ%_@f{u{*60rT`1TOf
dlatego _uJMT&Ji^P{O2Rc)zR4v
dlug @Z{Pk6ATvd6CXL?^3A;5
dlugo ?k?~4`w{rN{NW4p^$-jT
dluzej 9VGq#=^GFa_3!&2<Nxao
dni 7DNg6xZ&{B`|I=kM+xy8
dnia 20Zxh?FH%M6%g4i95NUh
dniem )F#Rl)7co;9ySjrB_kXl
do {`C1H672c+^YZ8K90J-7
dobr ;N~gB@8{tCEi=g+BqlH-
dobra 64?w86aM!M@$~ff{2crB
dobre 3mOjn_WJ<_71|W?<N^aE
dobry 61VItDgY5D3k3q&?Dq%^
dobrze ;P&|u>na~N+0+Zt4B+MW
dodac H16*q>>Mi^?d3A}=+MRN
dokladnie 8SD5E0W=&C*W(xN-Qe%;
doktor ^zZ&91SJUu^7<R%-r&~c
dokumenty @&e%>2>BKD@Ae$^>*m<o
dole =hW2~D;7Ha=-@`k-QxV(
domofon <oDDX2?aCm?)Wd~(c00@
domofonem >-F^{Hwqm50|q1S*XQrv
domu EbRyv{1_GO-P<4P;rHwL
dont 7!VZ%`0w%!3J>xG^C0dP
door 6~Mk95y(X=?d&49$I!L@
dopiero ;^o^a%R?_Q%+gH5(%#L?
dopisac 8208bCk+}J&e|E#;Mdvc
doplacic *X`T}9}+bd-TyMy-rwKF
doplacie zYxYJBQ7lp@C{D4*t^Tf
dopoki -u3Y$00$u^0QU^y+1lLq
dosc 00#&0^aA+x`T-LE5)u6L
dostaje 8vPpI6CLXjA@Aw(@(1w|
dostala 2+iRe4B#9X-u5Wy*~sYY
dostalam 8|mT)1r#U>0N)e%^6=3B
dostalem 2ka=_5eW7GCDY#j=^hvu
dostane *C!6*Ck4FQLMPk^9zZ)5
dostawac {toOTzU=wu;}87;85Irp
dostawach +8N*|H32H(;0r^~)y(9^
dostawie 5DOXS66@0O7X#xH2_Fh0
dosyc ^(M(9)+rP)<@gcO&Hw7`
doszedl 0{j{E<2VNX_|_BY;NRlf
doszlo 3gOi-2P+u=*Vr-K*450~
dowod _vq;g2iW%r`2_sz0QTes
drodze 4G9bK?%w<L1LgJt0s0mb
droga ?*s$|{0#mV{MH8k1^ojB
druga 72DD+G6@(S0^KC{+uh>W
drugi ;|a?&7Zg3&sm3GC>%{2n
drugie Aqwmo5%%!-1MB@b?E2;n
drugiego =ib;VEH@<$>GVMB&B(#f
drugiej *%azR74I3w3I;nJ+}88W
drzewo {~Y@%ApYFs7$n^o2>Jp3
drzwi 1QP}I0o?KQ5Dn%L>I()6
drzwiami @Z#JF88t8b<l+#|=F;Z)
dupie *6B#_5$xsA9ti~fB>o2_
duzo <lf#e@fQgS)$Sza=mYB5
dwa ^!mXv{~H|F(#kBy=hX1h
dwie {o39;3>-TG?Da;;!OYA3
dwoch 4eRAS_3#t_vj7<s6y^lT
dziadek 3=9JR1oaOs>iQM$9S!;G
dzial 5D*UhFA)#!_T&=q5ANOp
dziala D((sT@Ae!j$MYQ37v|*J
dzialac <pSFp6Z{b7+w2qV<mKf0
dzialki 0rTev9`)e@=l1ys02&Dh
dzieci _zDvCzY6&u2PEJR^$s=r
dziecka 5BnbH4)gIUAr9me4HXd|
dziecko _wxq`ARQSG{PPax=k(hM
dzieki ;tu%j)c_Y1@a6;!@c9J&
dziekuje `U556<kIx*|HknY9Rn2-
dziekujemy ;vmaN@EkME-qAeG$<OE4
dzien ^b_(UE-(%Q1sx&p$?Nm(
dziennie `Wh<-?c&Av-w6Q_6%Ql-
dzis ^y3Et0RajJ?#&4T0O=3<
dzisiaj 5BE3pHvQ_(JqQ5@9UTZW
dziure `~K<X5c>}M{QD5^0QUIm
dziurki B^2!4AmHHxCHCVJ9w90v
dzwon ;RyN+_!IUB0u%`s2mtB&
dzwoncie =MCctEEWyk1?>_H-Sq14
dzwoni H{}rk-PrB&_44Nq`3e3F
dzwonic )a2|q4LCe3+S@g}#=z^o
dzwonil *8$!O3Ir+s4kr=Y<KgVm
e ;}8(|;N=1P(f#=u>GCMT
ej +ymbM3lsws@BIV$_zeE-
elo 0^%3mDAd8qCN1RkCNwJ?
else CHm$n2>k;c0QUj-^5)eA
em ?+^X_9t#5u_s$B}0rKhu
email #{I-W6dOSH`uIK8#ktP9
emeryture %@qCx3l$_H4HO#X@z~+x
en.AGAIN ?jaE$9p$~*`X3m}5-lPg
en.ALONE 9wPe%`Ue01^b!6O4)6UF
en.ASKED 4?E}f05ka<*6987-Yoa&
en.BADMSG 4g>q?{2u%h@&5Vg?(Oyh
en.BEFORE 00;iu`0e}g<Nogs3G)6F
en.BLOCK 1SkT#<>L78BM9sh4h#h~
en.BODY @(U2|^b80U4Egc&9Q+9K
en.CALL #16zV4i_!`1NTGk;oIB9
en.CONSENT 4Fu>U-vI{p-x?YW6!seU
en.DAY 3ik*7>?#8N5%B~2{PXzt
en.DEAR 0OA(fFaQG;L>mR{^!Ec0
en.DITCH `o$C(85Ri)3G^iD@$Uuk
en.DOESNT DE%Go7!3pu`RMia67>BM
en.DONT 8vhmu4*KcyCg}F>@&WV_
en.END 1?CU!+6E&x>cSh`4&UMJ
en.ENDED ASCVp|MLU~`WyWC1@-n3
en.EVENT ?;#M><pk>q5cT9pK@t!h
en.FEEL 90LFM6b>5w{si~}2@e+>
en.FROM Aq4a2?FjPz^#cnNEb#FX
en.GAVE 7!>j33>XIw^c~3g>>wEX
en.GET 01Ns802KZF<of0K@cR$`
en.HAHA ;qJ>0@C_au>hUu8_Q}}m
en.HEY 9N_Hq;mZsr{U7TE3I_BB
en.I =<@vW4-E$=5fJhP_W1nn
en.KEYWORD 6%GUl2mt*G@c{1m0R#FJ
en.KINDS =^We!<Ma{g1Qzn|9r*41
en.LIST 1qayc^Aro^00iIk;tdV}
en.LOSE 6VXP;5X;=#2lLzaHU;Su
en.ME _Y(r#0s9CW5ewb${Q495
en.MENDED 84Ui=1OfQi8vg7X5daAQ
en.MESSAGE 5c}{J0t@x)`~LIz2@&fD
en.MESSAGES {|yHC1{(4H1NjR3>huTq
en.MY =<fOy{rCeT=I-wu`{Wt-
en.NEG 7#0)(0}J&92=fmb>-6^u
en.NEGATIVE ^aK3#2oMnS1O^lE?hEYw
en.NOT 2-^(p5Bc>B2nhEC0tX2V
en.NUMBER 8toJL5%m`P2My>92nq-d
en.OTHER G5YZjG7bX${oyPE`T5k<
en.PHONE Ip7BJ9Q^$Y{R8v|>;v`>
en.PLURALS {QL7O3HkQW6F3m{?*tkL
en.PULL #T(@K+b9o4_UaS&-q`u*
en.REMOVE ^~@^R@!jG87ZBqQ8~yk6
en.REMOVED <q-GQxg!NE5%LY@<=GJ2
en.REPLIED >k%It5y$WH3J~xjFy<K(
en.REPLY 0sZ<C1Md$Z=KB2W@%ZET
en.SEND =LyLT)%WxB^7=3d4fp@?
en.SENDING 5E=UJ^A!pG^Y82k{P7L<
en.STOP BoX)f8wK|T0~Pr72LSaJ
en.SUBJECT `1A4c0tNyQ^#uF@1p4^+
en.TAIL 0~Gq>_Z0yo4*cKq>;)kY
en.TAKE 1kxqP_xtt-C=c8W3=k9`
en.TEXT 2jmX>{0!v;`snEa2NC@h
en.THESE =?DEa4D|dJ=<yEn4D{p#
en.THINGS 6b|s>2JYDc6Y}vE?iBhG
en.THIRD 8Uh0K+X)LY>*)d8=mr1n
en.THREAT =;!qG=pP{b2-+Cq`2WY`
en.TIME 4d?O><m(?d%-bj5@aD?g
en.UNSUB 0tOoc*vQPz>=w-~EDRz8
en.VOC 9{vRS0sa^x@8t#X1@Hp=
en.WANT 8V1-C3iRUv=IrSM^#tbo
en.WHO ^Vk>84ISkZCM4PX3@<G)
en.WISH 4IbMQ@BIxH^5ih+_Uza1
en.WRONG {Qm>{^v&}a@)pq=Am9|>
en.YOU ^Y82g+T;lC@azTo`VH^{
end 0LJkO@+>nY_~9wh^5p0U
enough 1@i3)69WAT`sMuZ=<@{?
esemesami >isY21?bG@J_G3>FD5Aw
esemesow >@OGy901(RHWAzoBTykG
esemesy Kie`KAKMZG3gHy$5B20M
ever FeM8J`3(a40r>v)-|Xi0
every @A~Qt4BPVt2p;4I{~-eZ
faktur )#l<dGAAAx`P(nn=JLt>
faktura zwEs=C?Y^1?AAfj(8aW`
fakture 3Ig~L4ebp0?Gg?5_4)h)
faktury CeQBi(b?bu0R!hF^A8*-
fakturze -{$ulArUC{_y8Q+;pF7(
farby @$UQ-2n!qa2>%cD;qL<Y
firma ;5fW7zQ_#u3@#-l`TqCL
firme `}yDz<`^*<3(*bK)bZl}
firmy 2LKrM*r)Xa7cJ`gAmaG}
for ^Vtvy2|ghx2N4R>#r5p-
formularz ^a0Hp1}!fJ4do!=)7|FU
fotel <-ETaEhIb_*Sapy(%aC$
fotowoltaike =Hb@<^#>yv^ZF>{$ll@D
fotowoltaiki *Xs)OBpLev=miVv<ooUZ
friday >>1V!<^3iO{Oc0U_3Y^K
from F6jIl5asO64juR#3GM<S
gazety 2KC_)_aQm%($5q5{^#4z
gdanska 3iSNq00!a;`3Kzs3iJy6
gdyby 2I(I5E!xii85`scF&q~X
gdzie `ywOM)gb8`2I1QV85tJ`
gdzies `yBrK?Cad{3l7T^4k;4&
get `s5bm0}k{U760P=5dszk
glos yZrPF)Da>Q%_b}H1>F73
glosowac =mZ-82^SI#0WJg@@B|#@
glosuje 68jS9=m!TC3&{2S3F7Mc
glowa +1KtH4K^4F;@ULQ>DJB8
glowy 7!?2j>FN310SN*r8}lv!
go 7!%_x*1RFw3GDLyE!XE!
godzina *YfHn2pS{u3<V|1>D%k*
godzine +|=quD>owR*61|b$H?Qf
godziny +2_75`wlwz$p1Uy!QJcS
going >GA;c^dtu^`4sH{0Sfr=
goraczke ?B@mxHwq8%1U3BF_}BCb
gory 5-b(p+4b1(3Fze!{23h*
gosci _W1E8Aqx%+^XUKx+vMlg
got 3@#%e$@>ZE#P;_L5&iN3
gotowka -x%-z-X9Y76!IAG*8cwV
gotowy {oWqz4h;Yg3=-oI`WFNM
gra BS618-SI8M?bRO`<>=zl
grafik <v8*P_Wa@38zTl4Ei)Yq
grafiku 4dy8382$JAGXnVn{__0_
granica 3?vlhAs_qm8TSMD5fldZ
gratuluje 1@R^S<@yH^&-n%z1_mwE
grupie GRzP5HZ>Rl|MA|^<qY5a
grupy 5b);-`6?Uq?cF5&0p#ij
grzecznie ^5oke1`Qz@8R#Cy0rK4P
grzywki ()HjdAuKTy{q{D&)xp%w
gwarancja <M`YJ6Co@E`4J%8<KXk+
gwiazdka @&OXx=oRt*9S-ab10xs*
haha 6yWIg{2n7F`0x_<<>~0~
halo =inR#1?uMQ;{Edl0}&P7
handlowych 3*8^;-2C4Q3KPu!4<8v1
has @%aE47%%x82>}oD-u>w1
hasla (*xco{RIyJ+4vAD{@V1<
haslo *Av?>5&1Rz?G7yH=EdaJ
have 5f1SS{RjL4@fq0!>L3p2
he `4R=|_Uq^H1RMSv^a2bL
hej ?C=Bh=q522`Sl+2;@$?|
her `QsGX==a+J@;~+Q4<{w`
here FZmeW(cbm;&;#rsJsS@U
hes @(Sk^@ctzP-{3pjBF^H{
him 9p4NK+1U;i&J_yS2;S~P
hmm (b~fq11%~h3gs`o%*MUq
how 5ex|H4ASxB68G#7@eBC-
hydraulik |L^uG4<0oF2lN%;-rU~a
hydraulika 82kqs@ht=$@828L<m~$T
i <p&Gl{s;FI7YOY9{QmI!
ich ;v5>`%i{G15hU{_Dh3`3
id APDFc`4IOJ@a*O8`~?gB
ida 6Y3+@>j2a_7zx|%8zK`9
ide 6bcyZ1nSlH93RmbB_0qj
idzcie 3HcT6`wi>sBlh6<F(?xh
idzie 2J`V71q0?V0r2@10u1N$
if 4($E`4ek5;*V7o}`S9KC
ile >=p(i$N|;~)DP_r0|O!X
ill 1L^w%_2ujj66Xu}EFb9}
im >+SC6>J}sa`pp;S^5X5|
imie yx7P!P%lvQ@bFT^!m+)>
imieniu BJBnWCgTqA`Tz3t^akb$
in <MGZf7epN(>Jm2I!`<7+
indziej 0|OT8-1_7S3H|904HFs=
info ;oa07C@cl=`U?&c2lMd+
infolinii 01E8?7Zd5v4CD#<?(6FQ
informacje EZYMI5ccsd3M&En)*0#+
informacji _X7S5{~Pb~0RrSB@(djW
informowac =@<GC?#biuA`$Q>85AM{
informuje {_^z&5%=ck^)dAh6CVfs
inna 7Zu?b^Zo|(85|BI0rKnd
inne C-4C&A@n&0>cTYb`PJ<k
innego Ar0;J-4-Pq{|^WK_wf$%
innej _!ik90_r9P%-=fT`s>dB
innemu @fhtW{tz+!1_un{^7r)o
inny 7XZs1=L0MU?$s#O^~1aO
innych 2Llk%{@c~+=?35@Br_BN
innym ^5pg2Fxx2E<^1jq_VpV4
interesuja 0vG_^^9|<r4ieuR0XiEr
interesuje H0&7u9w_h-0`3(N?)n1?
internet ()j`g`{(^1CkPSk69oqr
iphonea B=h|9@f7$T59|c+`2zI<
is 6x`Su_Y*)j4iz`g>DJNK
isc 8U_F6;_Cqg=@r``>GvoG
istnieje Q|J=|?iLm%(bW6e<m>qb
it 9XZ-4+WG#?=LQxj1pd$M
its 0};<A+#w$H1m-{B_3z}{
ive ?D_x&{O;uI8yo%%9U2zy
ja HpTodEAlHD?(+);&-LjX
jade =H%}S{Rbue1PKcb^YRkp
jak A@mmK3L**`658_d69Vh_
jaka `snr+-{TJl5+Vf#3=|>@
jakas F8BQ*Co32-;p{Hr^!?cJ
jaki *!2bm^$ijW0on8m0p|Yg
jakichkolwiek (+(Wy`wZCmBQNJIDK{=0
jakie 1p);5`7!eaB?$Bj0}c=m
jakiej ;PeM23^^1r+P@p*?ez7~
jakies 6ZZEd;O^xb#|Ie){tXH9
jakis {q7k0@$nlX%Ig5@_6qXj
jako ^6(l2E)*9M6ZjGQ8sq5f
jakos ^41v8=>69CF+A`hTP-6R
jasne _9Qi{(IFP@>CgM#4B`UU
jazdy 1M3bM`z8(x_uv)P59Q$P
je 9@+>W3(Dxw>lOe82jl}P
jeden BF`P^JLUHp7A6AtE&2vD
jedna %jo(57%mMO4ju;s?e6gP
jednak @B7RW@Bk_t?f@d)^4s$G
jednego 58Dpd0_NK9_4MWb`{D#8
jednej 9nAs`L@6OF*u@9c^Z4QN
jedno 1sdS(A3+Tj3g`mz&?oW)
jedzenie @%Hu`<LBx2@Z=yY@9q5p
jedzie -}B-${S-SJ(D5|R=;YYF
jedziemy _!ra+`w|ih;qNiw{nXj<
jego NA4=v{Oiv10|(wRClVS6
jej <uC35$Pz37{_^(&@d)qV
jem *yqj*5gigS8Py5y-OA?W
jesc ^yvm9FEuXg_UuT++R4z&
jesli 4@U~<sSDrj(ZTTdI35DY
jest 3m3=%6Z;MI{O}R~?e6FJ
jestem {s6w}_39Qv9W@IQ%L4f1
jestescie ^~v8D9W4+c=<6HP*53H*
jestesmy $Grg#{wE?h)YK@^soB=%
jeszcze ;WFeA{1Xk}_YV68%lHo%
jezdze 1NZO^1MUF)`z7fM3nmZ~
jezeli 9_tnM0NU>U6AkYQ7zGFy
jo 7X1SF73|~e5ERfUAMyMh
jogi ^#vO3-SY(k_U!^277`E!
judo (&yn35F!=%02L4A=my{S
just 6bKCL9Q^V51_9n386p=R
jutra CNlK$=-=Pv`T6S-7ZedF
jutro @A23Y1pOZ#=JhGv(#!ze
jutrzejsza ^aJoR6a*z78|4(+2;t=d
juz 3jzoG_5K7J((l>x>*)3j
kaloryfer =H}!Z84@B2_#X?|>&?^G
kamien <MikZ6)`9S0q`s1$mikw
kampanii `O_Z!DZudc{0<ui`S|_t
kancelaria -r?ggBMmYs-R>CC*3sO?
kancelarii ?#l}N-uDC(8{`D`0`~_C
kandydat E!gTR=KB&G<@gum>;Uix
kapie 6#EGT{|M&?021x=^ab+|
karnet @bTU){5K*53;QSY0_V`(
karnetu 5c}Qy{~;JA<-7Oy>G<RX
karta {NoA}1o0m+0o)eR>D=ku
karte +1T4S6$uy}>*h1y?B&qf
kartoteki 6Al~N(dp{p6aDHAHV-2a
karty <nQ<C0TliWEgJFs1n&Cw
kasiu HtQ<%1?UCrBKHOZ^#1D$
kasowac @BU2B1;pOULImG9G6f|Z
kasuj 6eJ_^^wrJ#5El0j8ZsaU
kasujcie 4h$*b>+<#C?&|{@8yOA~
kasuje B-9oM7T)sl9t9oo7zFVj
kawe zX#_$CM+}c*x^9i(b&$$
kawy =GyoW03QJi0UsIo*6Q%(
kazal 1tRDY^CTw&*7Ydyz1iQ?
kazda EB)98;>P^_%mDd1CI~4V
kazdej $^hXf3@j!J_!lYrzQypt
kazdy 9pPNtFV4l~85H6ZMIs<6
kazdym 1RnMe_1pRX00If{2o(DY
keep 01FBL`r7H+`XKQU0v8(T
kiedy 0^!gO0QCzZ<m(Uf<N5OK
kiedys 8Ta!7`TGqf{_6k$^z{w|
kierowac )ayJp2D$~&A0rm_`S<qj
kierowca 7aZRT=HCnz7ZVQy<_Y>5
kilo {0SHCFe&^E4gCc3@BRK5
kim (D?Wc*)J0;<?ssX=m7TS
kims 0~iwQ0rKw<B=h74A^{d5
kindly <lizBOykGPFCpjvFD*z7
klatce `RND*9q$1V@DU*f0S)m1
klienta _x9Ki4GcE=?foF-*8K4S
klientem <_r84|LE}Z5jq$HJ|7GP
klientka %O@8Q?&tWx_ZSuO7y=^<
klientow 1|ItP?FacB0OS7!5hMH&
kliknac 8WkqvANl(G5B}o``4I*i
kliknelam ;Q{p?^!xx82lp1_`0V)h
kliknelo !3gUZ{P#5r0N@}7=EUgG
klockow {TuH10vH$!2iqVB<ml<*
klopot 9Tyzj*YoWE1{vWa94#y+
klubu ?@-n`2j2nj04@R^1pDw3
klucz >-^CW4G$y+>g_(n61?f^
klucze |G)|%>LnT&@aZG#_2m1;
know =l$>o1^Vyl5BBO3{R#OH
kochani 1K!yq6Z9Y={QUs`;m_p^
kod -{H_C7%@F52iY;y&dko;
kodem tP;^F9WF&G6#YHM($u)L
kodow 2m3Yv70lY*D=g0@DC;yL
kodu ;^o#g2?inx%g0O1u(r$F
kody ANVBy2Ls{;1o7+%Bn1g2
kogo {tXH6?9k%N8O-)O9uE@l
kogos 7ZcMc1mgMR=KKEp;Qt5-
kojarze _2&9DE-o?e^1d?7@6g!a
kolega -6+u=1T{DL{O~R4)YRwE
kolejki &F}E=5iBDs5brAh;?CXJ
kolejna &kH~c&CS%}=`rUWFf&He
kolejny E$$ir7t;nJ>k{zi{S^oq
kolejnych ^7=OO>ejpI<}v0zMnE>@
kolor @C@!44<ro+`QaYz;oR5j
komorke -X+}@79b<==^_0N(cIkS
komornik 2=ww74Dk>T{{#!*_xJMu
komu 4=ybE{UgQICCbqi2pk{!
komunii !WsVN@*XMt7XU32_rM(5
komunikatow @Eq{|@(b|pE*kI?BNs44
komunikaty 72hZ7B?-^~9r@?s4j}v#
komus 1S0+A{s-gy{_*P*{t*Zm
konca zx~ul>@!<92{t;=!M@+S
koncem E9BV>;`0O%`Wq1U{Sfl^
koncert 0wW3&>Hqu)A@>dj_5bzs
koncu DdZ&qB<1=58Ri||7XT0}
koncz 1P%rM0Ur47`0w-}?*Q@}
koncze yb#PO`ae4e@y<oY%EQ^n
konczy vjFHp=QBwSxXEPT_PoQV
konczymy Fb*XBDdha(`}ynx`vn3l
koniec `RwZY7w{YKDem_M=+4b1
konkurencji 82ldo=;Y(Y{srbJ5HmUj
konkursow $uI95;`7+vA1vPyDIy##
konsumentow +!F-(2mk8)6$k3%126L+
konta 1QHAV`V$KG(7hS_^8fwq
kontakt 5BB8~+WZ?5>I3ua`Sao!
kontaktowac 6Y~=6{t5IE>hkU$`2P9j
kontaktu =mhZ`8uj}UAQK7n00RCl
konto `V#2~?g0T32`vE_3Jn7h
korek {{j99_z?FN2m$W^`vLO^
korespondencje 5c?1Y|NI^X_x{xI2KX2$
korespondencji @#iA_59!9wA0FHgIWG+u
korzystam _Z0p71oY$KB^>Gx6ZR1@
kosza `|u6&EDh}j`25Q7{uCAt
kosztuje 7#Q#_-1GnwzTO!W`_t^_
koszyka %<9=OG%70m_60uD)8Em}
kot `1<8J`5*=&;q^Js<mlJX
kota ?GhjI>l6tm@$@O%<^&D}
kotka 1N;s9_6!Rb{sQm$1Qh@I
kredytach 65J=}D&^zOA|2Zi8bBi`
kredytow <SE-K$<y%k1Qq%I1riAu
kredytu 5(5kF4K)V-?fD?p@bvHR
krew 1mxZY2_O;~H4X^r4(IRm
kropka 3MmBi=m7TI77P9G0UZ1u
krotko >f6*fI3F?o1<^0Y0Mgpz
krwi 5B2%`;|}Hr&Hele^BD~n
ksiadz {2C7)_{#;o`1%X<Nc!g`
ksiazki 8}Iz=1P1x_`2q+O@A?7-
kto ;1c-{=?o1V?&=iw+~@Sm
ktora ^!ob&<Q)wJ`t<zQ_4oh;
ktore =rQ&$!`2bYu{{wb5cm?r
ktorego )kEqU{v-JR1M?aH*4QlF
ktorej >D%}C0{js$`t0!k3G)N{
ktory `T`Ey3=9_T6$AhM0sI;M
ktos 1^xXNARrv|_~8ly$?WC-
kuba $_C*P8Y3(k0@x}6-M87m
kuchni B?uP$^!WJy>hS#k4GH1@
kupic ?;zAW`|R)p_5Sbg^&|@r
kupie uRrqo+VjTgR9(Y8Geti<
kupilam Eb7=HD<C2n*77Fsz30{F
kupilem ;qEXN=gR{i4@vd)Bn<>E
kupuje 9Qys+@9_Wj4GP*9@b~{4
kurier 5&-l2@*4H?3Ht>B1MLd?
kuriera <KEH>8~P3e+7ue#+v?-*
kurs _52^y+V=wy?e-Dk00Zy!
kurwa 3jgX8{|+D>>+<Ut>GJ&Z
kwiaty ^9cJ8<q{qR;olq8?(yW^
kwota 7U<A088j#Q;_DLe_0815
last {1QX^*A4IT`Sji%8W<D_
lat $PrK8-WuID6e89ECM7x#
lata AMFJ14*~BH76sfK`WX`s
lazience ?d0Sa@c|bW{{s-`<J#fw
leave 3FamG1pg5E0r3d&`|kbz
lecze <}du{(f;My2qw`JCOIo4
left >*D+i)-Wa;)8`<@3jE9O
lek ^8Vx@4)PBn2?_w|{qgwd
lekarz )A{_~yc0w1+V%VX>+=5%
lekarza ;Q$5+8|Uol`#kU?5D)qO
leki `UeXR;`9Ie-UBTc6Z;nY
lekow 7z_^$5()g_`Pvfx{0IB}
lepiej <s%r~%{vGD6Z8ZC0tq+%
let AL0To0Rkr-0`?!z+xYGC
leze =MdE!5Ckm&|Kcj^$=m$a
licznik =N<GB{`n>g?;Rup1lRxg
licznika >*~!M1w9`DBI69u-rC~U
liczy D()c){{8nA3jgH*_3{1>
like 3<2s43D?{R)(!#^1`+WJ
link (Bt^%@f7yu7aR>42nh=U
lipca *%s9x*9Ic$2HrmD1JL-?
liscie #oRH`*);+;C;<uZ*yRTR
list 6#V7v@aO~x=mzHv_VEKC
lista CgtiXGVJmK6Y%lp3JUZG
liste ^!nrx?gR-X^Z5nv%;5y&
listem +u!vH7bzbeEf^s0;nMTx
listopada <k<ZF7bY1y^ef-@{sQvY
listy =I$!Q1O46$OcnVC1q>nx
litosci @7N^aCJV^hDk1jcC<!q#
logowania @JAWP+}qUT`uV&g6(}(j
lokalu Akg0|0}&$n*xEL{-_qgu
lol ?F|YL>;eM(_YwsD7V8cQ
lubie `ojV_Lp>=r(7Q9r(ap!$
ludzi 0|F8G9u5lqFxUX={q_v%
ludzie H3j7L75o7F{MPLD@d5(u
lutym 7YPgF?Cs(101o#P5Fh#t
ma {tOo91?T<R5$gL94etc@
macie _s{<4{PzbS-UkT;>=G>M
mail 2k#O7z!M54$^HE51_0s%
maila )bzmy3+5I100S50<J0Wl
mailem 5d7x-9Txfc01GDk>iYo;
maj {Mo%QIUpVg>j5Xo+vDNS
maja -t6NT9vSlG^!6Ix*#hp~
maju {50_i*}vV~G9>gdBNz)0
make _6zY6?lc=U#ozn<+Q91R
mala vE<$&9tSA_^CL^e(7N5l
malowanie _2K>s^&uuI_VFL?7V_@!
maly )D6@h6crQ#5brP4(dFLc
mam 4E7KI5C0DV=h*S;>iP5#
mama 2L<{W0qF1g`u6`D00jC2
mamy &<zCp1m67ACN~%w^aT|6
man ;`-?d00$T#69@s_<njCk
marca >*VzT9~=ko3oH&31o{FK
marcu @$>KS6#VfT00`<6^%o2T
marketing |NjEm`}^zg4*UTV9U>1B
marketingowa =nw<*|KaZA4jtMg9w8hg
marketingowe (<Bqp(Cy{jCMw_tJtiX~
marketingowych @9`Ps`4!*eEC%8R4=^Jc
marketingu 10xe0`{vus5+~vmIwc|$
martwic =or@{6AmX21m_d#_tw?N
may =KB-(6B_~f{|*TD6!ZZD
maz {{ra%0Py+!`waCe7xWGY
me 2N49~^8pPO_V(`Z?+p?Q
mecenas ?*QK=FDEhR(-$e^<KOVg
mecenasie *%Qem7T6#I-4r$i|J}>v
meczy ?%Ed{4HE+b-{2SL3Gd_r
message <0I<!#`XZ&{qq<H9Rd>M
messages 3Izq>0SWvS1sUcS`wsu}
meza *wE}37wIZI_y8o`^XlUC
mezem 0ov6b0vZkj_~#De5Z&AP
mi 2?hcs<>(0O<_i1i2=xL9
mial !Uf1U8#zlW;tgEQ*|M##
miala BM{|3CJ!a=&&Wy$*txjR
mialam @+QS8@(x1U=JY%B3Cqvh
mialem 6e<1p@!In62^$0z9Wxdm
mialo 1m^}26$BU(`TzCm{{svM
mie ^8_!tFwe%vCGP1sJ`^G_
miec >?_?F?*JI_=Fu4(=ic?!
miedzy >-zob_!R61;@|rH{1N;9
miejsca 3iIO?F$ysC>fR>Q@X_Y-
miejsce ^!gb79{cd?2N?4b`xqJ{
miejscu ;>Y?Ky!a$P{1h7E0OQ%;
miesa =Mw%4;1DAQ%j*vb?&J&W
miescie 5#<-(8~pd|3FiCm1@RF4
miesiac _7Vj1?=ToA;S&h;_UQ2G
miesiaca 00spV{2d<$@81jU{q_>`
miesiace {Q4T|{~hHC3+DO)0~93*
miesiacu 2}=#?zwG_t`||1{8W9rv
mieszka 4B86^`WOfg_YnW|=j{Ia
mieszkam {3_n=-tFrg6c7wF0{8(F
mieszkania -~amd@7@yd2r41*;NAxE
mieszkanie 7xUaJ`vxit(9|IC+V$@D
milego @CN1Z${-W`1_2f9_vIGu
milo 0POzw5eD-1{{;U04JG&&
mimo =fJ}@6C*qw(7aH}!K}Kp
min 4lT$s-SIdT+3g<a3f|-7
mine {niTk;0*%<2KoflGXDws
minut 4)h!P9UtNh7XIxa68IJ8
mleko `0wc!A2BEi=I18e)8NwN
mna +3gS7&D_}V_Y(Lz9O5|W
mnie 3>X6N67>Q5DG>e=4fhWA
mniej `RxN35f~d7`2zUt<NN^m
moga @E8jFA@lJD9|#6D=M)$S
moge {Mi2#CjJ#0?CmPe)dbQ4
mogliby `u`;L2OIJe1MLwL1NIFJ
moich 2sj7H6AIn?Dgh7<2@VGr
moim GxHYz^V0(Z;pq1ZBj58E
moj @AmZ`1`-|k+x8j?<_Xm5
moja <L>nSA1C(%@%91n=m+ie
moje ^ZDc#>f<>R-o!!3<=EKl
mojego ^ArUB)&2Jm^b+zN8yPO?
mojej MibmA8yp$n0Ob?@=<((3
mom _VM)j4Ez5H0SfR9_!<xW
month %O>0_%IO{u@irV1-0L;j
more _sIYMCg%C-_2khD_wpPi
mother =@S;{^$!~K^56;;;^GbL
mowi 0X5ke)D<bfz`QdL<Gt|2
mowie AoeTV2l3<%B_!k_1r;kG
mowil 2|vs%*%B8A*5D`a628K>
mowila _8Qk8^wTEP*3%##?dkLO
mowilem +}jKX{1*!q5F_^S6bS$J
moze 0TTJ|77_ah4+aJx76l;#
mozecie t_A${+XMt2<^BLf5d0<K
mozemy {00XD5f&Wr^4BN;=;__-
mozna *$4;$4D;yM4@mYV{P!md
mu Bh%q4Hv}Rq^5-w!>cq<R
musi 4do*p`rGUh{s{&21OWpW
musicie _z?-?0_Fq<2<PtJ^yeB1
musisz 9PbYnC=v_?0_hF&@%`i;
musze {`cJ^_zx8S=kOon3Gn>f
my 1P}uT@C@+uB@_P;5;z4C
myslalam 1q|x~{p$P>4G9AM<`4)O
myslalem ;|u@`DF7tB;|MAJ^VHnq
n 6u{pr2DS|2J0|1=MFtK@
na `{Wn-5fv8^1^w&)58mbp
nad >`9VU#O^D_*wrxq5Chu@
nadal C)M#P73U5d016250`mMj
najbardziej @BSI&;`Ik4>gwp~4gLKS
najlepiej `Tg$k2q^mZ_yqn21^d(u
najmu ^8Dln2sJ76_xCmk+~54s
najpierw >GjqwP8&BN?*As=&*R7E
nalezy H0l}h4hre`1{dlF@&g4J
nam _5BC*CJyt|F97im=l=W~
nami -P+$ZHZvRh`z;*Y<MZ?8
napisac 9pX0A76HmI4)4m}Cm<gY
napisal 7VH-I3>70E<l-9R@!R9%
napisalam >*(JJ{_GhX3h5r}@Wu4%
napisalem (*@la+ZiY@*48KJ(a+)D
napisz 4>$Px8t>%F+1LFLCjAE%
napiszcie ^79Mo`Vt;41QZ<h<nH?C
naprawde {qz#d^ZElO_Yvps^9K+W
naprawe +#j|*-uNQ?;nGX-@xIvD
nara @yzobCF0ZT3^DE=Hzf!>
naruszenie 0tFig5#{3o77^+t3mg9t
nas @%8rp+7BNT`O^*U^78fa
nastepna 5GDc-^$hqD*X0W0@960C
nastepny @613D6W{aQ^BM>N8Z0m&
nasz !u`f5=@cLc(%MMr<F4w&
nasza ^7QT&+3yVW`1u&)_V4xa
natychmiast (L(;@;t%ut5-Zgb2OAOp
nawet )eI2v0R03Q{tx#7_V)@5
nazwiska &D{7h4k|7L8Pq=S=)A_h
nazwisko =-1RkJ2pHj`13T;-s8B%
need `8C8E=?4B0`57$@?CtFL
neka 9~0yZ^%yW32j?F6*V^#}
nekac 0xS013Iq7+8~hgU0Sy=w
nekanie #qB5kB+aJUNn7{|VNpIQ
never 0S61;`5+GB6Y~-8>jDuF
new _ZtWT>izlg{`B1x4+0_i
newsletter 0R-a)`~Ca@?fCWN>f!<M
newslettera ?dSs(3n2#?C-EZu;NJD^
nia @7&)cG#?uy?+iKE!NbSu
nic *d5I$_x%PBR}b<X5AEXo
nich BN++h<>>$pCC}dy5itx7
niczego _znK@^Y|Mj-|^lP>)ibg
niczym 6dfbp@A~TG0rb)r2^=E<
nie ?GXjZ<@W#z{Q2-A4*m=K
nieaktualne BHY~%8~PI`@%a$!*XQK;
niech ?h7Q_2LkE>86)Bw0v;j=
niechcacy -|yc46Ga^?2mcA+x(o3B
niedziele -~90d3J47(5&It5^77Z!
niego Gw}@j;qnC+`_$s&59Q$$
niej 3Ht{m@!anO2?PfF8vXkT
niepotrzebne 9S!pp`O&%J?he5PR9FW@
nieprzesylanie {r39+%?kkt4e=N)?CIbD
niestety (c|Sd4>T(s1>ZyC>*(Ui
niewysylanie 0{$@R@A2U269V279~2Y(
nigdy Ar0sK^gad#{_6AZ-xS;h
nigdzie FdY9U>J$?X*v~HP<@wCu
nikogo *DvZ6@DK&*?&lNu?$hbm
nikomu #RRW4@iRR3@9|#H@3OJT
nikt %`d7K&+s+m$s#u$^yufv
nim 7ycyt>GSx|_u<?J7#js6
niniejszym 0?`8^68Po`7bOYM6X^6A
niy 9R?Bf5aH$1HVxhvCIt-=
niz {?_Iy^0F-P(*qUP;N0!w
no `0xt)`1l(0=Issi1N!9s
noc %JJMR8Za9k<@74~;o9Qj
nocki 0tW&279jfq8{+K<7V-uI
nocy ^yB;>CpR4M{@Wo5^5^H{
normalne `Tg<}83Yg6?eZS@<l^k(
normalnie &c(?dCMYWu?iwHE(A&++
norwegii 9P||P7Y@}45hdal4;A?x
nosie 1|t;O;Q8z;9^CN;6%!Z%
not 1KcR)9Qp6^_6Okd2?Z1W
nothing 5zz$-D%%L~2lo=~?EnAs
now 0}tRYANL3T;PMCi{2u%T
nowa 0o>*^Bp)9u^65L?+S}Rm
nowe |K{Hq2qq2()aCWq=F#Z-
nowego 1o#pI5EupT3eXbr@Y~nh
nowej _`@0dEC~Dg{1N@;6cig0
nowy $Q0Er%<@7U<GNPF+r!4@
nowych 0k0Vd4+984*x~Q`@BR7J
nowym (%$a|3M>~J0MQ8W*~|ad
nr ;sfN(>-FXiF)-B>5j6=Q
number 7t`+*EbasIB?1iX==TW<
numer 0saLMC+-II{Sff|1q}-c
numerem +)DifBo-I}AO0NR^9Iuc
numeru 02>Gm+Wzu0(DB+BBn|=g
numery 6e=3o4fN^c0p;Wp`w1W+
numerze +5;lk1Krc;6(G_eE<h^x
nwm 77gO_3>D-4{tM0$;u99`
o 5#!_-{stBl_Xp<f=o9@S
obchodzi ;xZc$^4sO*93t)wG9DQf
obiad 4iwHS{~az3-p&@w^yJCy
obiadow DdOiOBMu1z=L-+~>I>-t
obok 0xH`u>-RL|((^6a2j$k}
oc ^ZWep^%LRx{__tF{^14*
ochoty 6cFSa68`|-?ice6{}uM~
ochrony @cri3?jiRG2mR>|2pkUy
oczekujacych @Amcg1SSg_3il%0(%0qG
oczekuje ^3xgQCj#Nf0V)*t4l*<k
oczy 0TJUg3kDzs=>r@J-rw>6
oczywiscie )DQ^L&l?ga0`wK_^Vj9m
od 2LTi7C-wLG2><a9<RTRW
odbiera 8`;W0D=|PD%+Ed3vCPu&
odbieram 2<iL-2P^Ut_1hHf>gDv=
odbierze _CoOp+}0rP-T5>Y7v|O9
odbior 1kDH$9s33k&g=E?`1b4z
odbiorcow 3Kr)l`vTbj9Sigl5GVT_
odbiore =j+2S0U;#v+xac!)63fR
odbioru )kYWhv#A@z<UIya90D)>
odbiorze {MqIBDfSj3_x%&#@bLN!
odczepcie ;TsVD2i(Zl7#-d5DL5)5
oddac 1N{RO0x1Og8!!p<?dtaT
oddalam ;u9<C>I)q8^x`lU5a9g!
oddalem {NdakDi1y==IAlN_Q}@$
oddam 74`7_<R}gD<J$H7{{Zar
ode 1l|u89O>TWA1e9&F)An{
odebrac >)HnL=no(G_4Nu2{PFMX
odebralam =G6ilDo7y|^W-qo%JSRe
odeszla 9uyPo@Cxo10Qdwf_znU2
odezwe 1<MBn?H)EC&d>SY(fa8G
odezwijcie ^8*OQ`4bZF4CF2v)X?$G
odkad xZc7;IU_nO2M|ZNt<BWG
odlaczyc 7w+aS00avO@9h-g0pR@(
odmawiam >GLfB72@mA5d{V#6(R=|
odpada 4)_5?&H4chzzOI3A?^9#
odpierdolcie =mPuj00i#?5h~>f78wW&
odpisac Aky>vFXj#n?F|mq4E+ug
odpisalem InDtfI06Fp<MI{v(fjQG
odpisuje 5EU@l7zXb4`OfMZ2?h`W
odpisywac _W0N*;{Fr#{s=1J1>xr2
odpisze 9P-#N;2S>x-rEV+;MmXJ
odpowiada 2=xB~CNBFd3ilN0>jU8q
odpowiadam 2@UHL0Rjv4^8W}8%=Yv2
odpowiedz 6ZIkT9rp$#1|jj_AQl@e
odpowiedzi H{Ku*Bn|T%3itBj3*PJg
odpowiem 7YY6U3I+@m5B>|{0qO4!
odpusccie $onwXG1t}0EkD)qKp!_L
odpuscie -w!AVC*bGaAtdbU3M&>5
odstawic +VR{R6dWZLF!C7Z|G@SB
odsylam _1xGg1`i?i@Bc#E%*xl+
odszedl 6#MS?3ijm%1{3u9>JtVM
odwalcie @Aw1&2i4!+94z?zFcJp^
odwolac 78TMg{}2x#77zK`^B?04
odwolana =j84pBnlh$;nE-L_s-@1
odwolany 0|W>f1MnXf0_h6c{{Q|A
odwoluje ^!oo3=G_Vz?&uo^@W$Ql
odzywajcie {3;mp?;zmv1_J017%v$N
of _VX7E{r2Vi5C{qN4DA8^
ofert `vDp60r2PTE=2|?BOW6z
oferta 73cCC77`vG>B|-9&BNT>
ofertami CIJQ2^a=kF+vxA>1_liS
oferte >(9C&H#8n45XMH$#lO(X
oferty 6AJ|d9~$x@5dqx{3^WZB
off 1quZ8=MDkr-SGp}6bSAj
ogladac %Pi6i{`3;i(grFX+|v)<
ogloszen )d@7x=>5FS9xk~LCq*+m
ogloszenia @zn+H2^<?A66^uh+S%j?
ogloszenie ?&;qe8xkW4=;a{d-|OqX
ogole 8|?l7_zmq6Amro$0t(|6
ojciec -t^)I5&;Mr`Q-NR{PFqt
ok {oDNr=j8h<;UfR_75x7I
okazji `X~Vg&*kv#;tK0EEA}Aq
okien 7!oY(`w0K*>HzQzAu|XY
okna 3Hbos3J>c7DCX`HCJg}$
oknem *2Vr85+e!!0vHhK=IZm`
okno 5(PBZ-qzXj7!TMe8yp`j
on 2ie~f86y%A^!5(k0pQ~O
ona (*f)i3IPx(3+*HH1Lzp@
one @Bsx1^Y#DW3<2#HA_5B)
online 3G>q?2pb?O)6OQ^?BKZD
only (&yq4`Y8C&{^|=E=kfO8
operatora 6!6p(6C)831^X7??DXvW
opinie Cjlk7;mYR$1ohl12?+Tk
oplaty ^275g1NtEp^xY8c+}z#*
opony _yjQ2>H6LS;St>w85thw
or 8rsk<{~i?{=GZgL!0_Yh
ortopedy ^w;$pH#8v?;?OSD)$h;I
osob (H6}<83ReL<n}!Z>e=1j
osoba 1^MY46$&604Ik+9=nn$-
osobiscie A_Ckl?duZZ?EWnI;Lqvh
osobistych =nN_F<oV>=FCX6(GBz$8
osoby 7U~HO<lyuJ;2sYF@A~ic
ostatni <tqaH<`4iJ?hGIP3Mvv5
ostatnia <NH6@<1*LkLL=t}9wIgH
ostatnie `}`!_+~@lM2>IX*9T^lP
ostatniej &BWp{AtF5l{sAe^$HU9g
ostatnio !?w^Z8YMml*DF!F<KDBv
oszusci `}^b<5BDAz@Z1sY(Dm2t
oszustwo -_Ol1H9I^$&fzx7y3NeZ
otrzymywac EA#gW83*qP{uk`|?B?(c
otrzymywania {weby0Ph~#^4|>%_WSqd
otrzymywanie 2MhW41t10H`}q|R?EB*T
otwarta *z(^oFgq?g>Etif+Thr@
otwarte 0XGo<_yq_aDg^>31`8${
otwiera `{mdd5kD&v*Woq2$HLUm
our 4GkIO3H0Xz_4Mu*=qv~R
out 81?tv@C!8)*69x<^7qx+
ow `sXhH==9_p=oI)N7XJe1
own @*xc4^9J?%_xt4@^Ctot
owszem 6A%jL7472+Dj3}w_dE<4
p >l^C~4g}}mG7{t@ARHbX
pa 1Ohw8_~-2E2maM4ARY|d
pacjenta `u#5D)c*JJ1q|Q{3lSzB
pacjentem AOiyn2kpD^6f)T%BODYE
pacjentka {16!03j^T_Cke+06de>8
paczce ?!o~HBJ~bC2=V;&{PX1o
paczka %oo}k3nLfw?d2}x@7VA2
paczkach (%bG;Bsm}W3JNLP<LB1Z
paczke +Sl+V^8O$w`ui%*`s>{d
paczki >iYo%9rgSj?)w7w;Mnc-
paczkomatu 90TG5HYFS-4d?Oc3ia~#
pada 5C0|I7W(fQBm>>>2p0V#
padl -r(#%9sDyg7!O9rzuC^s
pakiet =j-qhDh(kO9O^9J&(Zf6
pamiec _yzzQ3<U=C$K((5?9k=i
pamietam JLBdL4jmvA0oMK7==|~*
pan 6x8tt`v4I?>-8DZ(f#KY
pana 4c_G<2QnlV_s&Yy+uFkl
pani IS$DN<o6-n!rT$j^xe<l
pania `2PUn5D*CO9rgql>IEYC
panie BI^SY1PvPg$ix5U@BG@*
panowie CII&!<oyfv;qVgZ?&$6g
panstwa )dUvp-R$7z<tgwmIr|{r
panstwo ^XlpU6ATA83IX}^<Lej^
panstwu _QdH4=O-ag;P?~?#`Xp3
papier +Uno>=OhLD^9&&3?AY<%
parafii -t7+o78vv)2_EzP=^Yy$
paragon >m<=M1|2ER+wCV0-q_2+
parking *3&296eA@fEBPDi&d2o9
parkingu ^XT~z91JKF+S>l%-R$V)
passed >Ekie9n#RN93KHJE+{bk
pasuje y5-^zDlsbk5#un=*1FQy
pazdzierniku 5)m2x74Y#C2LbZ<01*TQ
paznokcie `~T($1RM(d;Oia!{P5T4
peka (eLFD?CA^k3Kt6Z1OEW_
pelnomocnictwo 9}))!{|)Q<0T}QG^aC6W
pesel <m$>dB{?wV&jv!)$J@!<
pewnie 3h(n7D<KC6?f4w_>+9p`
pewno 3EJf;5&-%T<S7K}*AC+S
phone BlQ^w0SDz80{R9S{T&$!
piatek <o+!F*&qV@{_qR%<^1>C
piatku >)7Ns948tH+2Jk7%;4AB
piec 9|Z3Y3j+Za`w!?G_X!6C
pieca -}UDn5HK1V_3;w%;nv*u
pieknie +1SoP4H_a768|XK+3L;L
piekny _wwr#5*rT;;{Ye*<oEa)
pieniadze 5CIMQ{`~&&0>IuH3Hb8{
pieniedzy <})1Z%f{8@?F`*8Ix;yQ
pierogow $mH@bG9Ww^=>9b4&(`AY
pierwszy stTf6J|sHhDm7OPy{pcm
pies <KzAr87M9~^A{+-+vcp%
pietro {qoi<3m6^m<MANs1i<0n
pilot 1@qY>6CWo98}Kvd0L|v%
pisac 037k)=>ZQD;PV9t{{0O9
pisal _x1hy6&V8i==~Q9{SgcV
pisalam ?CK8i<<`^O{yx_~6%!!b
pisalem 4)Ff^BT5qC0oow==H1~0
pisali 5C#7H1_bmK9u)Nk^%w>z
pisania {PqJJ4(tRP)<ggX4)6r=
pisanie `rjtx9}D8q87A858Ym(l
pisaniem 0~;Xp-1*|^At2)VFC``(
pisma ?En%W<JIOG_8kW*B>@=q
pismie ?eX&t4htj+`v5EX_zD`^
pismo 4jtSG^eZs`;MN!)(b?nA
pisz DC#BK`q};08v*7M6Ak?S
pisza 9sKwXD<ci^Df<7+{0`p`
piszcie $`<e1<^>cWArA-;{tpNQ
pisze 7%=7j;OhSx<{IKIGV&1Q
piszecie GTPlLIq(|v?kxlE=p5(<
piwnicy |MTY$>+1~r@ZKHY@#_QD
pizzy ?cC%93>*s^_}LxG@8;?B
place 59RLq1J&d8{3Zhc4g>fL
placic 3IPKM858yV^4#wV`P=>M
placze <Msjz1`QM#1{nSO`2P6~
plan DCY7OBO3qz>jwb!-3spP
platne 4A18uDGnta<I^YO0M69!
platnosci _s{bJ7$+wu*5>!(2+_>s
please HX0A`1~dN+4A}?$1nu7H
pls 1Q-YFE%N8|8Ql9D{}2u#
po (c=CL^b8Uu<Ot#k;NSP*
pociag (A38(GX5<h;_5WK-qOv`
poczta {m|<#Di1j+%g!<8=Go8G
poczte )6wM}CoCi;0PiW>-^vTy
pod >+k~${rnm9*zW86<O2%{
podac -@?;8BN8esx5_%?#k9x0
podaje (-_D$84x+{5Ckd*%E{o&
podal _X7V21{&c09WVm>{16EI
podalam )-%E&4LCE`(d9nR&)dYg
podam |McStBOx#y`|dQ~-{JA{
podawac `_ktuMHnpe$k#Z`#lY6Z
podawalam `{x?-_X+t9{0ja5{~81t
podoba <@)jJ*6tMp_WBI*_Sfv(
podpisac BMtWr?hqda@#F;F|M~9o
podpisalam >=W)C7W)hh1`PrK@dgPG
podpisalem 0uLkO0|)*21s3HR4+aMR
podpisze 6z2L27AyQ4?#%<+^Yroy
podstawie F5t{M0>CH@<iR85AJN?N
pogadac 05iuO;Qtru+vG+h1={b-
pogadamy 4;S+i2N?kZ^4%mC<>Kl8
pogrzeb ^99)+3Jd@60PZUe;{OTd
pogrzebie ^X2Xg<q!xK_5~m8>Fe+O
pojde 3f?s!9LT@HA|d1GLp2#2
pokoj &i@4hED-m>8Y21u-~uB8
pokoju 2H4CR7dA!#(a9#k(7CR&
pol ??ve^$@S*Y1p5>lASn9q
poleconym ?fD-0Ehi)V?BM$A?ZDpe
policja 8v7ON_vro={o?xf0QCm%
policje 2Jq?o@f`jK3Ht2t`3Czb
polise `tke<A`=h%7ybba<LMIX
polisy @eJNP2|pkp?94Oc&C}7^
polnocy `||7t`U(Z*4HX04+y~^`
polowie ;P1RK0~$dN<n&6u&%Dmu
polsku ^x5qF=>HoK>mM8y&GGf)
polubiono +uzhQ4=EQE>f;#b=-cbs
poludniu 2NU!K{Tm<)2l4$4^XlvN
pomoc <^c->_Xqw2{@nZR2LKN2
pomylil B_7==@AMe+>)sIl;r9yq
pomylilam 1nlM?9taH-2@f9Q?C<CN
pomylilem #T?W$2^|mb^$9)s=HT4Z
pomyliliscie A^#ck1_I#;AsFfqCH5Bh
pomylka 7xeE1_|5mw*%$Hx9v%V#
pomylke @#hTo_bD_g=;jOH+~wQg
poniedzialek ?d|FI`pfk9`Y{I<4fG`f
poniedzialku )7$<D-5wwj>a!Ek1IXs;
ponowne z%aL2<RL`g<o!w(z{Ls1
ponownie 0Q4p31J~p13F+tjBM=7l
poprawic 80a(h<K@=l5(^CIHYE}I
poprosze -R}AM@ii+o{pKFw?$gEB
poprzedni >-z@xAT9(c5e??n`WgTU
poprzedniego {tM+1?%xLX-`ofj1^eRk
porzadku ?+W?w0z4ZZ`1Ba*)7S3t
poszedl 01W&f@ecIp2NV1B`uGJE
potem *8~#!?H3jW=<pE&?CJLN
potrzebne 0@VTw4+Q=A3J&r1><#x0
potrzebuje =@Ikp<n!zy@eThG5)23H
potrzebujemy _Sp&;7WE7I{pK&=_VDQJ
potwierdzam ;>hAT6ci*q@CPop-`(oz
potwierdzenia G2rDSIu;TK((?l9<p%cO
potwierdzenie 4j~5d3=HlC6d?He{s#FG
potwierdzic >fQJi2Ky2y@)ZQ)1^W&E
powiadomien 9XR>~!N>6Y$NL8N{tglb
powiadomienia 7b@~2?fm-Y*z*`8@C@X@
powiedzial @*CYKyv-`o(F7S4@7U|#
powiedziec zt!UfH5v8t3?m8e1P2ri
powodzenia 2o%>y{_h#<0|h<@_}a?!
powrotem +1uYB6C)5U-p?)G%(B?y
poza 3Hjmj5hVN}0uTTf^$#ib
pozdrawiam vp&cYwje0&-vTuO_v+mV
pozew @72&dHcTM#^xYQJ{M^^h
pozniej -|_Y)IRYQ+00STy-RkDo
praca *$3hI?;a8W1=k__(b(zh
prace 1n$c(G5Q!9^ztX$=;z$`
pracuje |K0NZ3hpB&<^%ui;}Yxo
pracy @bCZO0p{xm90t_z_X!3H
prad 2?GNE{|oyb_2vQo|NHy(
pradu 8w3g2=;G)J3lZrY{~anE
pralka {?OnqB^M_;7b`dD$KB%E
prawa -tHO=G1bHK2{h&pHZ(UV
prawda 9_0k>?H>0g8V2S8{Qw&A
prawie _1ypq85kll`TYCU^8e%$
prawko ;^EdTAPExvDF`aj(ai17
prawnik 4E74_6(9H+6zlTt=mFvh
premium ;ole580!l44GJgj-s1%H
problem ;OXod5CtLs{Nx|h>+sz8
programu {SWC9{SpQV=;8?-=I{XT
promocja 8wu6*{URDD+wBSB-`?u%
promocjach H1O-@>K!5z;pY+l1lQi{
promocjami 1-~cq6y@^V6dx-SC;k2w
promocje 2JqDx7%~AM1O)l(^YQrk
promocji `wBA+8Ws}#8Sxn1?hF7K
prosb 3F{9HO5fJ$GbHK(G$<rO
prosi &^*`0z$QBE!Ob@6{=LY@
prosic {0b25==%%k@%hpk0vYrU
prosila 7xDNL@%s!72>AK>3-0GP
prosilam 1Qh8N(*FVD@;3|>0R<HF
prosilem AipB`HTLcJ821AW^a}j_
prosimy &mRBK;1w<n+5;j6=FZ2y
prostu BkKS18VLgw5eD|s-Tn**
prosze ^8wx>?-~sn1`+z->IUT+
prowadze 1OylL>gx;)0`vRq2<!F@
prywatny 5%%@w0W0|x3Dn;0`2`37
przeciez @a8q{1K7~w`%?EmJ0d&;
przeciwko IYGTmvg$9~y~Hro80pp>
przed F1!33^xy_A?F=g2_xI;9
przedluzam @#yCv4;3Q~<LNuk{L8)L
przedluzyc 1Q5?I`4k5Y<>w#Z@Zs$8
przeglad -OK<9_9OKx0?hmi&IcG6
przekazac yy({?Bq1;R>jo|1>Bi{E
przekaze 3>x4)66+4m00l23_Tk{*
przekazecie (c-;W7%ww8`06;q*45I;
przelew >Db>iASN#(EcPJX&&uG)
przelozyc {Qv9?4fPBI?dSmf|N86)
przepada <pSjo7YY|Q1oap4=j-?K
przepisac 9q_|ND%UR%@XaUK2gt?;
przepraszam ?Ct3`3mF^o?D04Q)z|0d
przerwac 3hnR&`2YtF8s`HV0QJ%O
przesada `tR=uHZ>0`@faHC(AeGe
przestac `r#7lCI9sH5FzFd8yX=s
przestaje (7&5pJw<LlsHk6-tfr2n
przestal $<(<x@GDU~1mi&2v9ad8
przestala ?fm-B{Q>R<5dZ-Y0RsZ=
przestali <tHlZ#Tz0d-SF!D4c7ka
przestalo 6aDoLHxBw9CKvGHBK`st
przestaly ;SLh~<^~HJ)CL9_2?G1@
przestan 1Oo&C@eT<S>B;f|?EmrX
przestancie 3+^!PJOlIZ1t7;iD+dqt
przestaniecie *atwwGu*+&K`6-oLMtpa
przestawajcie )5^m_AU`!N&c-;y#mBwY
przesylac ;Q7`M5*|PXAp9Z*#m5NA
przesylania {`w&06$$(b2K)yS_X+a>
przeszkadza 4ebQ^3>E_r{_hp=6Zq{G
przetwarzania 0U;+a$IZm-<PP2@HX<qc
przetwarzanie 0vQqE@dfwq1LE-e_Y46O
przez +y(#@2ml7}`Rfbp>j3=8
przy G3ELK>n;Zd?F9S;_xA<x
przychodni {T>b24gCTCFXZk30wVD<
przychodnia 0RrRz2MsIg;qo8T-Q4%q
przychodza 4D1F9BoO)@{@wxT<o*fv
przychodzi @d_I22=(ymA06Wf9Ss{H
przychodzic 6&*U$*y_H)^4ZrX0T?D0
przychodzilo (K`Ck-u2PfAsf*jNJK;)
przydaja {UPWK4Dto*=nx<j_woqx
przyjade ^bF|?GZGr_0N)w@2Gic)
przyjde 6#(Sl8vgqk{Mz;i;Qa#<
przyjdzie =IsFg2^0qx@7V+C@Dck5
przyjechac ?E>uz_VWb@1L7ay^yTUT
przyjechal ;`-qs69XFD<Lx2y!s^@F
przyjedzie ?d$6t8txbL`r8D!@9+55
przyjezdzac >DbILCORoA+`cl++|kU-
przyjmiecie %o^1g01X%q*w+sT?dkr~
przyjmuje 76Ccv{vrs{=K=oc4D%1_
przyjmujecie ;NQ>`+9@&n3&|nK{Jz29
przyjsc 68-EV9t#ZU=Gg@e_3!N2
przypadek ^bq>*=mF*gA}!+|6)GkE
przypominac 1pnv|{t)~O+V<2L5D@+h
przypominajcie @ckqI<nHd@?;qko4Gkgu
przypomnien 83zXh3l{b2>FOL0;s@&Y
przypomnienia 1=$Jg6$Ael4Hf$2<?!M8
przypomnienie _wLXi85|-C(%Uiq-^9D;
przystanek y}sxu7H38pED%%F)wt@s
przystanku 59|FV4Hg#(<nJQo=Iq1J
przysylac 1qR<P=F9!>@)8Fe@BIw!
przysylacie 6Ymw>83+L(4(jmp`3wOM
przysylajcie AqpDn`0NNP$`b$Q5c2o?
przyszedl !{PP+GY%j9=LR0p<lh6~
przyszla _VdFi9wt-P&-Fmn(7@5q
przyszlego 2j$)p_Zbs0`u7|2>-5nG
przyszlo |Kr*XELTo7`PC)g+uY35
przyszlosc 5-JAi(e=s|@fqSaH!K<)
przyszly |Gn@oDhneY&(|>B+|k$K
przywrocic 9uMaS0t*Y~_T?w$@b?qm
psa =I<xe5eD7Z9uU_P5+*6*
pukac B@gZR4-f?S+2{8L@(Swr
pyta uOr1p_vK9>$qZB?<E8Ae
pytac ;OPYKzx@vs=i=@P|Mvp%
pytania +gIQ~%GUtkydnoP4D|`u
pytanie 86fiy)cqzR-oXPK;rajZ
quit @ain^{_e~6A1?75E*Bgg
rabat 2_D2f#mF=MzwIx=0l3Z5
rabaty 3Irq6=??5V2jt-F0}>D&
rachunek _xS?u))W2m_Wl(A5)CNs
rachunku &EV`BBOw|Z?)mxW^5fU!
raczej 6#*OZ-RA1>#q8!01Qi+?
rade ?f4`L@a)y!;uQNGD;Yxi
rady Ec*Bq0~iz@0M<nB`2Xeq
rana 9Si;w=j7%F{_gB82^13;
rano @c`5bIT7v-`TzhK_4M-r
raty *#Yb$3>p~@0|PV8)&kw+
raz 7!(xW64C7YEC<>J5Dyd|
razem $rl3l_#G4j{{Hn3@9PWe
razie z9hp$I7m9=`Q2U0(7eIU
razu F&^*l9Pk7f^9>g5`~?01
razy @FV~I8SC@LJ1+Pv3nLU0
read 65aU!7XlpZ76k_T@b%{R
recepcji )CA8m9T_?M^CdIg=j_bM
recepte @4n46Dn&FI&*DPV;@!~A
rejestracji 59QS$Eg}*M>=_v9?*Q=Y
rejestracyjny &C$svEgmrZ3?x15$j{i#
reke %<R=77c4d&(FQfp%h1Qw
reklam @HYzv<JZ*yFfY;<FC_>*
reklama ?imvt_2Sgw2M_TE9WN5@
reklamacje $O76R8c0Mh-u+Y3$JoTf
reklamami Bikp}3h@I7^YHNl3km-0
reklamy >EJdW)Yswe0xR1iNiGQ^
remont @b}pr;tV3=(%&=L*3r_^
remove 1MWBk2Hf-l`yJ{E5Fq>P
reszta ^-cZr<_OTtAO`g|H8M0J
reszte {nQXA<_`)I{44A9B@q$i
rezerwacje -`*??0tFEK7WX9b;nVoo
rezygnacja A^6}B8vYCk0ul!n@&5<|
rezygnacje 8s^&rz%U;x=hqb6>+$I1
rezygnowac `u+v#{VOLg&%`$Z<+<eF
rezygnuje CgT<7>E`_J4*&Kn00Hk1
roaming 7yJqN3K8!8_wV-){t?>^
robcie 03QY1?&<6RA1vb^4ip+1
robic 1SHWh2PHiZ)Z82P+wJeu
robie +}p|}As`<f+%PE9+v3pH
robimy $o#-NB04MJ%>X;M$kN=;
robota <1^I@(9{***a8hM8}JM1
rodo -sUps1PkW~0sQX)2J#aA
rodzicow -X<yj@5borF(&EvR~j5T
rok DERRX2k8CV*b4Rn@ALcx
roku <>}k}AN&Iq_c0L>>Gt9O
rower 2LBTr1_Ry%1@ZC^3*Qs&
roweru ?DX|65+4l&-{KC|(F^3>
rozmawiac `0U&$06beG%<VSb(AVzH
rozmiar {`m0_1@!>;-tqPN;ri#{
rozumiem `NZQGCq5<++}#+&<KoxK
rozwiazana {|f6DD+c-i0PGL-=LGZL
rzadziej @a*js5(EY&-0~6t-__>X
rzecznika 0s$BF66Nde1P?3-CG;5>
rzeczy 7y05E^!F3|`TY(O2<-Ct
sa 8QmNg2I~_Y`0N(f*Z}zj
sadu 3j*Q&7YYXW?I;@}5!m(L
sadzie 2o3w<=L`|(5De`8{ty%h
said (F_|H{M7T|^9uDgAnX$(
sali !{FOD8zwj??(!_?=E>F4
salonie 4bwB@{3YQQCl~MnC@Ux+
sam F$xp{${!0D;@sQi4FcE~
sama 8QSjwBkvR;^ws?9^$X_Z
same 4HD%78wBnS2QCHS+8g>I
samego @!&z#^a>6r^yml6{Nv{8
samo 0}li0_Y)5u1Ox-|1REd^
samochod 0s00TAqOVn@8|UR=;FuW
samochodu 2M;XX_XY6z2^Y8(BPTU2
sasiad (G$=wF&IM#_#Zjl*x<I?
sasiada ;0@6Y6A&f(8TBXd@6g%k
sasiadki 2>1XQ4I~xw_4EA{{^j!f
sasiedzi !RX#4^EezH`}rc_+}Qff
says yYk#A4KyeT5I-LG@y6Kq
se =>00$3>eS>7zybsA{;3J
see {r=)47#bAO;sFu-*xK6n
send >H+@%#_kI91L+F{0p|qm
sending _8#06=koL44jT$81`Yl2
sensu 2od`7?DYBP02uuAB@rC`
serce G6Cug4FV4a<pUf5`}6Sg
serdecznie E&lKL5FH>Y(A)?J&)@0t
serio yz(?25$3kv5i#WWLOv?(
serwisu ^-cfw{0-~u@BjA{?+O3g
she >k#lH_Ui`T)$S6~=KAU1
siana _5vEe1N+h895d1MFf1?!
sie 7v<6a6#fL|1qJo{1@!a!
siebie zXufG88z?*Kpoun1|k#<
siedze 4DJ0ECG8Oh754Y%`Stk!
sierpniu ASed=1@+$e1_|;g1t$hC
silowni `5W;2`~nB`{}&7N`S<+p
sily Fzo;ABL(~^{^<ZN`Ux5d
since |MVUg73$yf5;6ko7YGav
siostra *cIyu-4*`=3>^Io>K7~t
siostry `1a!#3_LOq?Efj$-~kWu
skad (FEfl*X|+^10yE?_wLQ#
skarge DBcGA{Q36$1OM&z{PYAC
skasowac -P|<Z8tmib6&CO_9w!(b
skasujcie 67c>04)gZ!4gTjP1r7%Y
skierowanie 59|m2{_-3i3i1>22I=_z
skladam ?*j4u<OTin(fJS_`S}t7
skladke -T>1!IUYFm<?J@z%GBDq
sklep `VasB5$@drCoJq2C=3c3
sklepie -3k-pCH@%;Dg!I}zYr1e
skoncz >**QU1NY_W{Rsa62NDkU
skonczcie _0$&(9N6OEA}sgtA~Yi`
skonczy (;3bl&IL6f^&&az+2+vK
skonczyc =in9xG6Ci8DhvYL3IzWN
skonczyl 9RdsH`y2iX8}bAI%Hsj^
skonczyla 2<F=^@EHdM9RKs!1_9gj
skonczylam {J_&33iA;W`4Jq$9sKG3
skonczylem 3ghV!GXWhL3iuz`?c&}#
skonczylo =FBGL6x_<tE%@*oB^DPD
skonczyly G7<C(?ic(C^Y-@s@Br}=
skoro 6%an^9?90$3IGB<Dh&An
skreslcie `3Uji?jj8m&*&u%4DadG
skreslenie 7VQG+1Mc?d3;_KE0uA^V
skreslic 9Rm0l5*Hd81nvz00rvmv
skrzynka 9Q70IDG=x5^$yzXB`gCO
skrzynke {p~;EC+M-$C@0_%Av`=G
skrzynki AqFne^9t|$4;#NH3mzvH
slac 132tS`Pt9G7ZT(INHGgN
slijcie ;vd^9?*|eI@DmgW=L`)O
slowie {^K+KIN`0)PDb+FH#{yv
slowo >^brC)c`EL+Xojd4a(Tb
sluzbowy =oTCA?)mNY0}cus6#y9j
slysze -3|Xh@;){2)Wk}~$mFcV
smialo ^1#m?4gnxY2<j}m*VESG
smieci 4e03?ARZS7<Jki6%iGw^
sms 4)zTg5%U8G`1|Dw_5b?^
smsa {u>|E`#T5e{p$-2(d`!B
smsami ;t>zU9sd5}KL+6h0}=`z
smsem <LUDb3CIcP<nkF1_}uCr
smsie AlB|DD+et7)$k4I?&zfa
smsom =-TZNEa>>~77_dd1?u7h
smsow 3-%2V*YD^R-4o&r{sJlU
smsowa +cD1}=IQqE3Ml{+0}BD!
smsowej <|GyG(eum8ISke%Ml>`K
smsy JMsJZ4HO6s1Ly$a?(*jy
snieg *$TrV5E@Dx*5Nht)7AOf
sniegu =<&%iDJ~)fx#C*r*U;D1
so `27>w><IG=1{c^11qKf9
soba 0S4&~{}mbY{xcjJ?h5wu
sobie $rTm|`ybu#_Z8$E79T_a
sobote `25@r5&!q<;~yaL((wi8
somebody 63zwx5#{?4KLQ`^`PA9(
someone 2htke2L<aQ8W7^y^ala^
sorki )(_k;8v7&+>)k5<;L7LD
sorry `y1l`>iIGl2J-s;@c8u<
sosu ==1R(6C)`1;~N^}+v)M=
spac -4p932M8Y+?aU$%@7VP1
spadajcie 1_}EF9n9U={T|0AC=?Vo
spam ?ffF@>=f(~1qb2~0rma?
spamem +aV|0_YctVCjsXZEE^&t
spamu 4d)!)2>JZ{6aVT574roM
spi =nUKp_tg*<1Mm;;3F-an
spie 9NrEA6$cp!`{VEI5DWVI
spod EVtb=`41i;>Dw*f(BbF)
spokoj <@_Jgr~T~y`QPg*DEAJq
spokojnie {zJh2{x2CS-0d0v*Xr2O
spokoju Dij00+UEQh66N|R82%jK
spolki _6GqH=?)F{2+tnr9O2r}
sposob ^ZL;a6bKaw?H@Dk;sfjL
spotkamy BkVr(1`N^{75?er9ycB`
spotkanie >=5-B0RsE#^z#7u=k@dL
spoznie +~xQYClnYIBLFn;=Lg;M
sprawa LE!%<{v9bz+tn-H@Xpln
sprawdzic `{K$c6FMC#!pA(p)!x(6
sprawe 2i^J!8vO4I3>@be1qA~8
sprawie Fe~=>tnd@fz3dbE`|<AV
sprawy -3`?E8W;od77aQQ=<Np5
sprzeciw ^VcclCF;)I6(Gg*AT}cr
sprzeciwiam Fyt-UEb-^?74Qc4`SuU{
sprzed -xn3#_cAUF-|8vw0rLUj
sprzedalem 3-}Mz9rV}&3kuy9<_{kj
sprzedane 0qO(=5c~85^yv5W*zMK*
sprzedazy ^6KLu1PB@!`1=m^+VScL
srode |Lpr7`3MaO0}cw?_YU>}
srodku =?Kk0FC0eo?FS$Z+s?Sm
srody 3<40^?h6Y83-bf>{Ra{8
stac @EIH9yZ{Ci0U6vA7ajuq
stad _~km^3GnLg4IlIq5i1-G
stale =H)cs8pz186b9}fB{V7Y
stalego @$m=~{_qqA4E6x=4fzZa
stalo *Tl?APeLpO+~+yYzO1;+
stan DBAKX|0E|E&&xL6+``M?
stanie =g-3+BnmVh>KRDV!_(Hm
stara 3gG%F8VoiU>C!XY)Bp1y
starczy @D~Z*`aA|J_zU{$;UWO-
stare 7U=`_GY}0h9MT-%+WX!G
starego 2LtjE{`wL4<n0jq0`1NC
starej 4G0VYAlVi6=<*@)3Gm$l
start ;nn{82P7R9>*grZ@ZIX?
stary )%?sR1{f#f6$3x?vE<*c
starych {tx9A3@9xS<<vFP=iu4h
status ^b#V=A|1F9ITzpk8bUrO
still zZ}>r0Mi}G;|(fA<lXzN
stoi _x1(_6&dUW5e4q(>kI|<
stoimy 0qp($8~y;^{_G130PhL;
stoje ^Xt(*7VRe)?B5IJ=-c4d
stop 3?0@M7zF$Z^6df!<@@mi
stracilam <lXiqJP|1&7!nNM8RN#|
strona _!RE?@h&I&<>M6);P~k5
stronie <Rb<y;OP(D!2<&<B-;R@
strony ^%&$5`yBxX7#<1;`x^l#
stycznia 0u=EZ2nPuH==>`M`s3#C
styczniu DH9_1`}p$`3G>hv79i;+
subskrypcje <}pL<3fA1yAu_=_I2A}R
subskrypcji 3NJAB#?98U2`bkmMItf~
super ?Zx962lfIg|KJ|v`tSbX
swiat 0>}Iw680hg4c{u(_rcZ`
swiateczne 6W1`*68+=l{rt=!I59FK
swietach ;_crq4K*ed)Zr54<Ja5j
swieto &NuN2;1dnf2n7W>_~Hxj
swiety 2Jis%^8Wn`?)~Nu`uX(q
swoj DAM*B>f!$r-{Thk{_W=u
swoja 4Y}PmDBv<DFx*kv_t4fl
swoje _Z$8E1_ty60}R>?9~l}6
swojego 0{;Q+@yFTJD<tb6EAJ*3
syn 74qu*10yF3<?8a{-~{jg
syna ?(P8!D?J)3-3=4*=I|Eh
systemu =LrJ|^cn~XAq@Ti0|EyK
szacunkiem B-8v8C?5Y8@C^Ob;Rpy6
szafki +V1-bA`ArT6$B*X>FeY9
szanowni 00{*9`Um|43=;SU9R~*p
szczeka {MOtD9RUpz>Iet%>Iw7p
szczepieniach MFS)6*Y3;y;|A3kAuS#h
szczesc 5A*306cP#&?avwe*Ye;I
szef >e=!DAqfE^MilQU{1_Mq
szkoda Gt?UG5!K@d3NhOpBODe&
szkody rs32v1UWe(<Lpea$lu@C
szkole D<10z^7!)z3kBjJ1`Yff
szkoly ?i>Bi3Mu*+5*YFA7W(J`
szlaban 4B-IsCF<Az93S%H93cWS
szostej #^L?)5*Zsg85;J#*3$+3
szpitala +RFGA=`<k;?$R#8)ZgRK
szpitalu +UVgY_3bFs@c|&=^48Pe
sztuki 4fz!4?ko-O2Ickf+W`IC
szukam =nLfs4G0$r?%*o!&i)73
szwagier @c{HH-4H4V@#+8n8Tky_
szwy ^zZ5<D<vEN=Hde3=;ht$
szybka ?(N(`I0_pQ`x!9Y@Y}@i
ta -_#Qy=@=Y9?gZh}`ON+q
tabletki 1?0Uj`y?q7&j2#w%;U$?
tak 1oRE&`Y{0}FBI4i=nn1_
taka `X>PW05t#a_x<P;=kNyS
take 1jHrE^x*g49wq1x5FRQC
taki _6QmT+#C=q%?$DZ0Sf!t
takich >LBp}I2Hx|@IVOW>-+)*
takie ^t;+nP(VmF$hb7NzN5&-
takiego 3iln@8YK4uB?api|0fIq
takiej AKNVT3K8!s*bD6=J_Qj0
tam `|S_y3nuRw8td!{_67|L
taniej @dMi}KsGo1^yFC6-q7RC
tata %k=UREh!M?`0EMy3gqhI
taty z2>(~COA19?dLGt$J6Dh
te O0o186Zs-37~Tu^1NP@<
tego 1MC!`0|@o@2^!-776$_(
tej 2NV1k*5?uG)cY|s77F(1
tekstow @!;nl93egy*3>G<;px}Z
tekstowych =LQDs-wWyg69m-q0v;3^
tel )*1!&_WtDX6d2<a3>6|1
telefon 8}<S!GyVz?%kuXI^8WcA
telefonem )j;hm{6;eZ-sv6&+sC)m
telefonie =^*b7u-pjj0MZL1^z8uY
telefonow 2q^0C^%WT&;ppre=>g~N
telefonu 5Zw##<^&xE3J(qS`vBq`
tell {S@F01~>Ba>+TQ{@f_&y
temu AkpR>83i8+3C;S`;qmC?
ten 1oGGw2n{F;|MdV4%jx9t
teraz >&q1jKMxT^`=}Jk>gU@F
termin 0tEsI3kn+k^8W_)_Y4L6
terminach 7~}#4K@<iM^4I(4^!(Wq
terminie AL;b=`0D2N7cAcIA_o^6
terminow ^BM{M;t}c0EFB9R94-DB
terminu ?a1682n!1h^aLK&*XrE+
terminy 7Z&;;_~Qr#;|~o68t>u)
tesciowa 4kruo(H!;p`SkV`4<rj1
tesknie _!0{J?hW?)(*5!N5CP>0
text `|bS*3>OI+;}8nw>h109
texting AQA)i4ifeNC;$r${{!<0
texts yCmiO-XA3k<mV&L_U0MC
tez 7UB8(8142B5d-+{7z^?u
than -26D)I{)zI8`~NC^5E;>
thank 7~|6o05k&Z1k)Dp?Ckgb
thanks `~2Jf*f$>?-|i^d@8JvW
that 7P=Mk^!*qk|LxW91?>(R
the ;_LJb^%odD;`SU1^ydoY
them ;Pu=a^$#i};Orp<^vllG
there `SIjIE*v8Z1RX!(3<v7`
these 0SEUQ^x5(0@e1DiH7W`j
this )g103>(?C&=G_|Y>FE6M
thx 8T}*oBNNW)D-_=L03rw)
time 754z?01po~2<Yzc0Q%Di
to H5}wB`Umw4>+|625$pL6
toba rN6v4COuLU4Kz-`r@F_r
today DI5Cr91rFGG!Ezz<QE_?
too A^7to1t10@&H@7O0|x2q
trafi 3(+>!@XXWX6)M^jIW;9A
trener >JG^|==>%M-S!~IAjQ|)
trenera CI<QyAP435_W1Jj@doh?
trening >)rGe4ip&#4*(4U>gxLW
tresci !Oit02NNj)!|oon!^|$+
troche $?3&Q20cP5+}>Z#x6aMQ
trwa $lk^-9VaXZ*bhRtxzo<l
trwale ARO@T<p~W00Q({X5BLY|
trzeba 72Wm`1rY=j8V>^T`1kSZ
trzech A`Rgt=K~G&%hdx9^8oYQ
trzy 4dV_A?fMJR?)vK>7W)4K
trzymac )bt+#3=$Ce3<Va`&j|S0
tu F3LjuJj=(&7a-&l8aWyy
tutaj 4Bq+x78m&-_TT~B%=YHx
ty @Cw!$1LO?v-TeqAAm#bk
tych 1S<#!1?A`J79GtTC?x+e
tydzien 0`UX~`v(Xq{{8w75b5X*
tygodnia >K*+84;l{q{P7D9=i~zf
tygodnie B_aJC{Ok?<^cC|B5fAMF
tygodniu (k93b=^q!{8x}U+%-0O(
tyle 0PqL>8Se8hBq9pw0v7!e
tylko 4GHEf{T~M#^ZpqA+S>Bs
tym 8sy*<A@%GM{PhO`{0Z<O
tymi 9wrU+=ojMP1uEDC9z-r8
u ^$Ya)_S_)s{O9i+8xINg
ubezpieczenia =;6>XFEJ-12Jbe>%G1xv
ubezpieczenie >if+K2?YHK5BL@M@z(d?
uciekl +}-~J2__&9^9MHB+1}~q
ulicy 2q?xj<oztw@b*Rp%GTk-
ulotek 3^efY$nY`|_w)`X)8h;S
umie `S$i9`709++v^41_xQc|
umiem 0`lTN1T-l4&$>O~#J<VZ
umowa ^a0ov`xPJZ+wUmz>C*4j
umowe A}G@{4k8%p0}BuR^V#nT
umowie ;0x6zBQh@M|Lio?>CMjH
umowy @ZII|9`XSc8w2|D58>__
unsubscribe `wJ8z`P<^q?F{WFISUdD
uodo =;svg`s4iV1sMe$78ec!
up _Wu<J@Wb}~;TZ%H9r)T4
uprzejmie 1@9mC6c+~<4G{nu{ulZp
urlopie 2Hye=91#^c&IJth1O(aS
urodzinowe ^anrm|IokY2{_{rIWa{e
us <Lxu*2Hfu35-Ri)8UrB(
usun 84K+U<MjCi4HMlE`Qs+(
usunac ;`I#_@ggrA&+YK*_95%u
usuncie 3mE(G_yYp^{|gKG7XAV7
usunelam @(bt^5FZi$0RtE3`{CvY
usuneliscie 0`4T)DF6oWyyh+Z@%{em
usuniecia 4F~%X8|4DnDh3hb`vv|P
usuniecie 1MVT}^!ye4A_4^~72^Fb
usunieto BmMsl_WA@D5CZ=q@ayaj
usuwac Cgus`>F@U?`|R%<^$qbC
usuwajcie `R~p$Cj=KC-M>NC+rrr0
uszanowac DF^Th10Mn%>+ksI^7;b>
uwagi 71|;0_x1J#2<Y?P{QLF;
uzywac >>~{79p~%j7$NHvA`TrA
w 5C-2b)%hCr<?Imd>+Sg#
wam 8vo$}9t#Be80`%C-~ap|
wami ;`0#_J>2-!{3IYB2^AO>
want 3i&AN72@CGAqU_X6zd}y
was 4CEr?83^|e2Q>Hr;|&w@
wasz 3-}1a<QM+`<R1I^84elf
wasza 1rg*CEFJvz`UE2N_5knx
wasze A+Hez7u4y{=KuZz1q>zG
waszego ))zM5?AzDV{1FEb9|j=S
waszej `9vGu-09;A`wguN949j8
waszych @faSZ3+3F;PYU@lJTyZq
waszym ?AkNR^V;O`*B}Qa7y};i
waszymi -5x9bwZyCH)kxGZH9tt{
wcale &rcoE&JzI%4&W0f{s0;Q
wchodzi {?Y9w9TzJt`qm?@=FH35
wciaz 0P-i`|L4gEGbPs_8Zs*|
wczesniej ;?UeL3lJVU4k9<o*X!f{
wczoraj zRv9mCNmi_-qHfz;pFJt
we 9pvLB3kxU{$ITt-*z57&
week 4C?dy4gUHY{s`w7_6Hyt
weekend _Y~(J;~*N*0P!XC-`4Bt
were 8T9HH9s>0JA?^D580!A{
wez 3-CMmFX+V8Bq+}KC^9f7
wezcie @!d2eB;3Nz886}Q5<xQ@
wezme ?$z@a;p-|e=@b#{;_K|t
wezwanie vjo#7C`TXb<Ptv&z}?ix
what 1qcNK0P4^d@$vN+3=#$#
whatsappie &GXnV{7@zS=j$cG*5v8k
when &<_Ue3iJl-2Kplf;S3H0
who _!|r3+CUBn(aih#5BTl;
wiadomosc )&|BW^DG%0<`p{z>eb-N
wiadomosci >KxV=<njLs0ssgi3GfCA
wiadomosciami 727TD{NUB@?E&E(C?y;T
widze =Hu-S1`PZz@Awk$@c#7n
widzenia 66s074&1lWK=IEpNkBI=
wie `2e<B{{9jZ@DLT;3<1~V
wiec Ipr|U7yJF*4-d=|1PT`p
wiecej )%^n50SxW&8UgAE1qS>I
wiecie -VoIi0}L<d?c^a0#@Ynp
wieczor _$3kp{}$}|0W19g`u-;V
wieczorem =>_Z@5GE)V0QV=);NkJr
wiedziec ;w}f%zVY8D4IAhq7%MCE
wielkie 6XfU#2p}pU?&BTP-Rj%<
wiem {{H42^Zfqv@%;Dq{s!Oh
wifi 5e4!Y_5=^{=h_+m^W^2>
wigilie E)n_q9_Ro4{|NK`6b1VZ
will w=J?C0v0dd3JXax*wx>?
winda {@vmi;}}E|+37OT&)nqI
wish 4i+BP@a)an4j}OYBqSgo
wisi #NF8_1Ntr&_4Yj7)y2xn
with 2lEUG_y+p@1PuEw^6wt?
wizycie ^4<y`CIsH%0}>A70qW}d
wizyt 5(MrC?)2*F0222F1q>k(
wizyta 5C91S1Wh43<^dDL<m}nY
wizytach CG!6!7~jzc=n(DpCJyZ>
wizyte 0s-4HBl-B+)xrb}`SRBN
wizyty M)C#=8TAJN_WJby_3P&r
wlaczcie ^xN<m1QzTV`UWZg`q}L0
wlaczyc 2Ok*z?*sJm1R3rK^!^AS
wlasciciel 6aO#VDe%|SG5^mkE(#nA
wlasne =oZ%x8zTDb023G(?g{b3
wlasnie ^(+?V@b}fwF+0>DJ~<#7
wniosek $?5g<!!;`--wG<%@y_qb
wnosze 008g?{Pqv`@c;k=^!@wO
wnuk 9_$6>=o#+}5Gwxm3knG<
wobec (j5W+(%$pe>?rRn3mO{#
woda 1`yr}`3Myp)#?lT?E2^W
wode <l^ce6d5Z85$!MD+}`rN
wody &EfVQ7x@bg?E44Q((K*w
wolalabym 9{B<j{PNx91_1{x4*~)K
wolalbym 4hjg-@FoKh4&(mh6aDo3
wole u>1i9=llly9z+@Z@YopN
wolne %K+FU6D&9h^W7xu-r(!T
wolno zr@@h?h!&C;}I&v*0sdZ
wolny 0Rs`~<ptsS5Deh~0Tm|~
wolnych 6cGyX?*`-W`|RrY2|^D4
work LIo4<0{-{~A^*<<3=I1!
would &k^Ar>G~}M*99fm?Bv$R
wpisac 2>})X*9`gq?)wJ``~?~P
wpiszcie `~L(e75eq+4BZL~3jz1`
wplacilam 2Mg#R*&{vp%-9k7;^pPy
wracam *C5&k2No6}94ZkT@8S~W
wreszcie >hdqq9uU>?C>q-P8xQ~x
wroce +9LG^%oz;(>Eapy7vKBX
wrocic ;QaUx3>ys@*u@p|+3M-r
wrocil 4-@nM<o){V*y|J^{oeTD
wrocilam +#d(~<p&(#@8B33>g?#=
wrong ?D`S?>c0jS?)&8zAmkV4
wspolnego yU#xAD*?mJAVl@uBS}mg
wspolnoty `QzyM4FUrL><S0$_v-J`
wstrzymac 7zEr4?;tHB?%oB?<ILLZ
wszyscy 9UATd;}Q_$>FPB9(Ej`4
wszystkich Hs1C69o+!r5$_WS5!Lh)
wszystkie -vtrf^z!N+)fD^$FBKK)
wszystkiego =N%aZ+xO}T10Uu}5$Ffv
wszystkim #w8=|-Vq)U0@EM?8S%~4
wszystko ^5_Z?_YV0L#^dk)-U$oM
wtedy -R$2L8VV#4+x;Z-;MwKU
wtorek 1@Z*-3nvQ){Tc}P)DjK$
wtorku (*M{Y77-vD=<*=n<<Qsa
wujek @+R^7_WT&q+!6XF1q2%L
wy 6TdR!Mg7s<7X$?X^$`{r
wyborczych =?Wy~4+7fjD<$wAA2KZ#
wycene 7xvT?4KEK9;oK7H)Zyjx
wychodze `o#(aBJlJLAR+hv9`*_&
wycieczke 2m$E$=^7OX@bLiY3jN~)
wycofac 6Y>5H4IS<k4GISk4e#?9
wycofuje I`|~-=>`Dy`vuY>3l9GP
wydzwania @DtQEHYOSY<smxY;oQu`
wygasl ?(X{Z2o&oQ7ZdaP;}!-H
wygasla 2Mh4|3Ig;G`vUP7_$2}l
wygralam *ZJWn@+dDQ@z5mN*vZ@Y
wyjazd {NLUe@BuRt-rzd}*5cjI
wyjezdzam @<!MA+cz)}>B=e1#oXJ_
wyjsc @B<z7&&C4?>=NG>L;4>P
wykasowac 4FLTQ1OMv;5fAnU1s4qx
wykasujcie =;0LGHUHVY3ozyVCjBh>
wykreslcie ?&$*sG6wtn8XgAV2n_-8
wykreslenie 69eWP_!lA{;_(XT-QVfn
wykreslic 8W{K#?eh8*<@yc`^3D3+
wylacz _|Y2oHUQP$`xyEJAto>U
wylacza 3iCJu1?m0K1o;IC|KJrP
wylaczcie 3G)#8F5~Xx{}=%V1p){c
wylaczenie 0?0fE{=ClC^f2=#N<1$E
wylacznie %nr#k(KAEq-_0(@`pwSA
wylaczyc -V^8W&m0gP0Oi>Z>i+uR
wylaczylem =@1(8>k1+a=j1Zy`ry{y
wylaczyli {^;rg?gtG31^MUb{ps%!
wymazac 4G0$D4l3^d`|b(z8xaZg
wymiana {sGt}5#kK}*bNj1)8O#%
wymiotuje _2}j<F%&Qz?%OWe>)G<z
wyniki >-z5@B`hG=9rPLB&GFdQ
wypad `^+EJA@Skx9x3?(1P~zl
wypadku 3+xr-0rvL?4)q844cq<g
wypadlo _Wk<q=^7FVB=Hyr?ce^`
wypisac 5B&+*4)p2k`v3bh{|E^J
wypisal ;wIq&{2?PO^5!4_+vfe>
wypisalam +6(&q?eEj;6Di{o92pkv
wypisalem 6DzDT-2N^r<lQdg*xA_o
wypisania +z=Mu72(?NBmox$3<d`3
wypisanie +v6f37vk648!-9HBOez3
wypisujcie *vrQ<Cq+L#)Y3M(#=y|T
wypisuje 1P9gs>FW3X{u=!e81w!U
wypisywac )6c*<GfhPf^ZPu~&dSHX
wypisz 6a)SHCG-UM4e1RZ=i%cJ
wypiszcie -t;N;IsnAeD?t4HD?1|~
wypisze <J%hi>)GAs;SuEp1sogr
wypowiadam `}!H?Eac1hB^eDH5C$e2
wypowiedzenia 1Mb%~6$2|P@Cp{{^zY%=
wypowiedzenie {0<W7{0t2s=?V%L0QUdl
wypowiedzialem ^WF*`I4mR|9LxXG>+<F4
wypowiedziec 1>X4$0p$cD<OU<;?&RJC
wyprowadzam `PSPp5g{B6;^-RY=Hch^
wyprowadzil 0{R^43?Ana6aU%><{1eI
wyprowadzilam 68rfO6!iG#3;X{0`41HX
wyprzedazach 9Ox1Q`Q_>E5E1qSD*gf=
wyrazam 78%Jh&F&k{-UA%e{QdRz
wyrejestrowac 8SmQ(7ylmx^7#A<`Rm&j
wyrzucac @5%8YF9{GC5%Uzy^4Rd@
wyrzuccie >FXyD6Z6*ADJJI@6b~B@
wyskakuje ?)cC@6E7qJ$m%fS^4QSC
wyslac ?(_-&2~H3_@#q%i^UdJ;
wyslal {|Co90^~aD+Y?Fo?8({S
wyslalam _zV2_6BFwe2It`Y?fnuW
wyslalem DJm<<DevSY1{2`n5D@1a
wyslane ?cLfdE)*IjANDNp*67y!
wysle H0%5L_#PPv<k%AC-sk50
wyslij <jv(UEJPj<-_t0;%I?9$
wyslijcie +|Aue7A`dv&+#(w%F^Y<
wystarcza `}5E=9w;&Jwe~yazShs{
wystarczy Ai4$v`1%?k^Ai8)+5Q1g
wysyla $NCuVHX-mK8uIfW-2eCi
wysylac ?gium(Fy<dBp41R3K0GU
wysylacie 4F>fF`xhYz<o5&%_Vxb*
wysylaj 3hOf9CfoM;0WA6a8yOcJ
wysylajcie 4cRx)DAoA*7!>yS`u`vh
wysylam `04ig_8}Gs{QeT~`1Rl4
wysylania `8fJ7@2~>g0PFE3GY};a
wysylanie `7ZG(`{C*R@(LjT_4D=b
wysylke **Ekb?iv&7?&}`<+2`%p
wysylki ;U6g3-1FuB2JzeH5hWN0
wyszlo _VCg&5eFI-$<8dw;?~By
wywalcie C*J=N^b83J?C}5a>HPEX
wziac 3J(eZ`3U&@5fcLr00#gT
wzywam 4hshQ?E3%`0p$e>1MBPj
xd 8uK0H+`iWP4khR%Eg=jR
y 0RaT?>;e7r6Bh3$7U~of
yes @H6D!1}YB-5$GNQ@$vW0
you 4eaFu4k#TE1NRQm%m35;
your 82}I`@ah2#*dYEO8V3vm
z NYokb6x;soBo_@41nd$!
za 4CV&+>pc_&_wDio+XWB+
zab _50#39yK5H?AI;7&C$}?
zabieg G7t$1=@=OJ`{VTS6a?ez
zabiegu 75)tY^7$d{{~O~F>-qyB
zabierzcie 92fQozy%B>{nQ07`}z?6
zablokowac 6Z7*Q>kBU?_Wk+r(em67
zablokowal 3j5L%`wSWm@Ba$-*4^p(
zablokowalo 4G#q6<qA0r+uZ-}0O;-I
zablokujcie ^2+=B#WX7~+2$k8%g^4@
zabrac $LsDSDkJ~}3<eJX;>hLO
zadam <l*WP2lw>l`y@CD?C&BH
zadanie -sliL8Q%WS3K0+Q9vA~D
zaden 7a!CW3l0tb2jK+p_3iE9
zadna 1rh%3`3L|d<>~PU(hvyi
zadne 2Ja=|<KNKr_94_KB||pr
zadnego _6!a2B?s;I7#Q;N{3!qn
zadnej A^imkApzs_7X0xb_agEK
zadnych 59LPfEd$&4HZS)8F&Y~F
zadnym 74R+XANRhtI5X4*JtiqC
zadzwon 022EC7bE`f`wSic@cRAo
zadzwonic ?i=I)9vLeI@DMBl!`ln@
zadzwonie 8ubL->kRfF3jW>%4+16+
zadzwonil ;Ry&I850H+?C~Dx?cCqf
zaglosuje ^zQ~0E*K6K^Zpsu{@T{_
zainteresowana HU!`o^3Ne23kd%i;1J{(
zainteresowany 7tIjkQtRCN1`!452=?YL
zajec `26)12KovB?i>UE(FO(y
zajecia +574l5d$I>;OsLa<I?@m
zajeciach +!o{t4&MF();t&M@cjYm
zakaz D;?M;*X=OX&CwjJ7`?j?
zakonczenie Hul^M=rkxi=-&gz+TYdw
zakonczona `T^QA0s1W$2pA*<>EPbw
zakonczyc 4e$m6EBqPz{@LmX1nm{;
zakupow _5bV={R$Et1KBmz+}!E{
zalaczniku BIXz8{t*HJ8rBKp0Q=?w
zalezy @Zr-6@eL&v2;(Hu!QSq~
zamawialam 3)bcoH4Y64=GHOe+}rNm
zamawialem 0?+*r9uETR0O=O{?dS0O
zamawiam 5dH-b4-pI?_V5tz@AmQI
zamiast 6z=L3>g5^d``;1e5c}sc
zamierzam ?l9*w@%q;L6C~aX0u&1l
zamknac #_;wxCoMPh#lkJYuGGrU
zamknieta -`6?$2@m@G5)bq1^9Tb0
zamkniete (;M6y1r-hZ9Xc2c*8~3r
zamknijcie F9`qiAqD;t`0(%R5C+K@
zamowie ;lZ~gEiok`-_k11&&aLi
zamowienia *USv*AOrp%Eb8|k5%&!g
zamowienie 5D4Nr0wp5!-1k4~_u<m+
zamowieniu @em{F1OoF09`GC|3m6Im
zanim 5-Sz}*$Uq3&I#@cFfbt0
zapisac 66yi!4;}{!0p}M5{o~y8
zapisal 1?L^~DGJj091GX|6ea>5
zapisala |L!3CAOH625eWP07#{!;
zapisalam <O|rz#rQ5A6ZHKE-}?XW
zapisane Dc2kTChOk_75dj4^B@@s
zapisanego &>PAg06{zp?(Id`&d%Mg
zapisywalam @ckA1EZFGX7Af`eFbNGB
zapisywalem 2NezL`||h&`0f4c7yAb4
zapiszcie C)m(F1p+xe+~G&u&&$~Y
zaplace <pTfv+YcB73;+=9?DOUU
zaplacic 5bfa?|LhIq&hi%k=j7$!
zaplacone <m19C6DTAP*62I!<mTkk
zapominam ^vvTi7Bw|4<j5!F*w4+<
zapomnialam *x$-64JH~0^bsY{=F-a8
zapomnialem )#%$W?d&8Z+7Ti4?Z)lh
zapomniec A?On3`wrjrANJJ}2r3;2
zapomnijcie 7zNz|5+L^+{Qeym<MQ+C
zaproszen +BoJO=Jwvm5Gm>(F-1uq
zaproszenia {PP$E9`)P~2NUNH{x2W_
zaprzestac {xA^l%J|{p_W#!!1rH(l
zaprzestania B<&Cn+V1!Y`0(r`{s|l;
zaprzestanie >Int~^8E!60}%%e=l1&F
zaraz -2nCp77YFR`1%;_==S>#
zatrzymac =O5Sv$2J-%zU?0U%jE#e
zatrzymuje {rBA!?)n(@3ehq1@6_nt
zawracac CFuOg7atxS;^PSB<mcJ`
zawsze 6$&QG+V|oO_w42L`XnO`
zbedne 0TmAN5E<(k*CX-<5*qdp
zdanie (gf>27!x!D-4rCv<jvCR
zdaze `Rex;{4gI4ApkDy=<@yY
zdejmijcie {PQuvBKXzOI6Kw_A|@OD
zdjac {m|w(J1I2+?jItu=h@N$
zdjec 4loQE0q6ts*3|^{EFkya
zdjecia 1MclJ{re*k+1Ve~+4$kn
zdjecie CISre_S6*#%KhKrI13OK
ze E&de#B?Qs%2nfvoDFOf>
zebraniach >Iym52H4fh^!ed7D?2aw
zebraniu `}Xx8_~;A+<OUJ;=lBWh
zeby 1qvVE?#lWHA@<J@|0NI%
zebym ^BME>(HR@!3I!Dj=<NCk
zebyscie 4af!fK=1C)C^G{A76uU`
zegnam -SIl=P1C-zHZINlC_p7S
zero CG->?>iqE@(k}=C9t$S^
zeszlym 4>cXi@cQ1y^Xca_D<&%V
zgadza ;N;3YBPk^b{QfJ`&&A&1
zgadzam ;Sc=P<^dA(5)uk81m_;i
zglaszam 5CiY_{|pTX{t5XJ{t5*N
zglosic 0t4R^0?ZZG0^v3N`PS|6
zglosze 7x5G9`0wZO4;JbK1p^Tn
zgoda 4fy&8^8_y#|26*b=-tch
zgode (Foul(BlFJ=@G(J76Bdh
zgody 6DbJS86ofu92Myd{~!1&
zgodzie )*<=p%lhgG9u@@Y2_Gi|
zgubilam $=2XF@ai}$?IJAR<k0Hj
zimna D-Zi3{SFcC(eo4V?F8ia
zl >mK~>7Y_yL5cUWC5cLEN
zla @%Iia3I;O}5Bv%W^v(X-
zle 4;udi_7w)~-2Dd$;RyTc
zlecenie =+ztY93kQ>8UX;h9P{_-
zly 8X5Hm2jc7L2L0zW75oSe
zmarl 3>*{p%>wHX0|Vz03jrV)
zmarla 7tagy6$RD)_7nUB10VDH
zmian B>MOi4C?m`1m`&>=i=iX
zmiana )auqJA|y%y_30(m<mK7a
zmiane +vD;U2`4up;o1P!^x5&%
zmiany ?F%5^_!Acj77XYD9|$cD
zmieniam C?O#9_1X;L>GS*h2>%in
zmienic F6svo>;VcP-1-vozW&hD
zmienie _aFfM-VOT#2@DAl1{@3k
zmienil EfxL~-YWb9{^$(?7W?$-
zmienilam 4B+B6(F-FK>jD_>ALQK#
zmienilem _S+2e5f=sn3hfd4@9+2V
zmienilismy {1+(>0}=D%1Q!Sq0393t
znac F)953)7t;(3gZd~D+L7t
znaczy 2l3`2>FpCB`SBX<?eO&s
znalazlam *b&Yw0u3qD^b#Tn;rRUE
znalazlem 93Kz#;S?$o-r@%7>)7=T
znam ;VJR`;rGkiDJawwF-kWi
zniknac _17i#Kos2QF*V=cBrzTv
znow !2rZ7IzkZy;`T()(a^=l
znowu 9_IoKDE1W;?Dhfe-qF<b
zobacze ^!~#u^A{=n&EX8-_15&*
zobaczenia @ayg&2ki#_;`9y(^UVj|
zona 4e|~G3jOpS?c(qN{1F2G
zone {~H|c@)zs$1P}2R79ThU
zony ?={RO_5Upw@dGgB<K@}U
zosi )d|=!?i@tp=omEZ%jg8u
zostac 6ABpV+X(Fv2=e<0ApZOe
zostaja 5ai<-82S?p10DkN>Gkpa
zostaje _y7b1{~#0e#SIS!+ynOK
zostal 82%3E4;StS?g!=z;sYKD
zostalo ;3^g{+tSSA$Rhk76$~)A
zostaly -}3hZ?iB_G1_KT0@Y3_^
zostaw ?iBan=ok(V<qGi};{yQa
zostawcie 4h#P80w?_~_4Mx{-0J$@
zostawiac ?!e+TCny*WCi@=3+1Ty^
zostawiam CFIiyFDxiC=FKSM&f?wb
zostawic 72F5*?+^G$-T>eQ?EUlo
zostawil CJq7-(AF^g;L{Tb?bzfY
zostawilam BLV^h&Lbij{nH*I+u7#g
zostawilem 0tN3D-Xb#;_TwPo)a&rZ
zrezygnowac 2o(zQ74PNp4gMVm`2-F2
zrezygnowal Gyc^O_#P!6@8mM-^TXj6
zrezygnowalam {sI!$0}%fE>Hzlv{{{{8
zrezygnowalem `R60+`~Cw53*sLD_5J+m
zrobcie 0}J}__44Z(Eb#Cn6bl#+
zrobi G7s|z2Nn6?`u89O`S|nx
zrobic 7v>@VH6Z}{3k47D0rK4&
zrobie 1Ij7^?i3pL@c;?$<mV0(
zrobilam 8T0oF_vPUD>j?q^^cejW
zrzuty {1NdX-w`W2;M^C_8tLB9
zwolnienie _3#qw8yO%T_vS0_<LBA+
zwrocic ^zQrl>l6YH^a~m3@9_KE
zwrot =JDDq3N|?v+~!Eb#@Ex(
zwrotu _67~|Cl&=J1r!+w&j|tw
zyc =@T8+`R&-{>jU}+9Ue3k
zycia 5EL2-<lp89$?V`d844B6
zycie 4)yI7HUb$D<qQSm>GZYa
zycze 00ZCs;q%}9^aSQ43l#x7
zyczen +VvpZ5bgi}^&l4W3J(wM
zyczenia 7Sbm19|;Zs@(~#F_WJ<(
zyje )I0v=)Zn_=^)tjNHa0K>
"""

WEIGHTS: Final = """
-29 RESTORE
-25 =bias
-20 > bylo
-18 dzwonic nowy
-17 przestaje
-16 takie
-15 nikt ponowne sprawie ta troche wypisywac
-14 15 AFFAIR CEASE czy kod mial pana pierwszy razie smsa stary tresci
-13 CEASED NO+CEASE czesto dzieki konca moje nie+CEASE powrotem reklamacje tej
-12 ,+HOW .+a cofnac godzine grupy jednak kodu konczy krotko lubie na nikomu pani podalam
-12 przestal pyta telefonu trwa wiadomosc wysylke znow
-11 "+, AFFAIR+, AFFAIR+> adres bez chodzi czemu dawajcie dopiero dostalam duzo hmm imie inny
-11 jutro mimo mowil oferte on padl pies polowie skad tekstow usunac wylacznie wystarcza
-10 ,+ASK CONSENTED HOW+WORD WRITE a byl byla byly chodzilo dlug do+LIST dobrze faktura kto ktos
-10 make mu ogloszenie pasuje pokoju poprosze prosi przeciwko przestawajcie przyjezdzac rabat
-10 rezygnowac rozmawiac slysze smsie stalo ten toba wczesniej wisi wole wyslal zakonczona
-10 zamiast zapiszcie zostawilem
-9 ,+co .+RESTORE .+ok MISSED RELATIVE autobus bo boje brakuje czwartek daj dosyc dwa dwie
-9 email its jestesmy kawe kiedy moge mowi nazwisko nia nowe odbiore online osob ostatniej
-9 ostatnio paragon podaje pomylke powiedzial sasiad sie+z still szukam tylko wczoraj wieczorem
-9 wstrzymac wszystko wygralam wypisalem wyslij zablokujcie zamowie zdanie zwrot
-8 ,+WANT .+tak BOTHERS HEY+ktorej NO+HOLD THING+> alarm anulowac bardzo boli bon brac brama by
-8 caly ciagle da dal dam dlaczego dobra dobry door dopisac en.DITCH en.TIME gazety karnet
-8 karte kojarze koncze kosztuje maj maz miala mowila najpierw napisalam newslettera nic
-8 nie+HOLD nie+MSG no o+ktorej oszustwo panstwu piszecie+> poczte pod podac podam podawac
-8 poleconym potwierdzam przedluzam przekazecie przypomnienie recepte rejestracyjny robimy
-8 siostry skreslcie sorki swiat szczesc taty te teraz the tygodnia tym ubezpieczenia ulotek
-8 umowa w+sprawie wcale will wolne wolno wyjezdzam wypisujcie z+powrotem zabrac zapisalam
-8 zapisanego zapomnialam zatrzymac zgadza zgubilam zony
-7 , ,+smsy .+juz .+skad 16 18 BUSY HOW+REMOVE KIND+> NO+BOTHERS NO+WORD WORD+mi YOUSEND+>
-7 aplikacje at bede bedziemy biore boze cale dlatego do+MY do+zlej dole duzo+tych dziala dzis
-7 dzwonic+, en.VOC+ale formularz godziny haslo jak+REMOVE jak+WORD jesc jeszcze+NO jeszcze+nie
-7 kazal kodem koszyka lipca macie+nic mecenas mieszkanie min musze na+MY napisal naprawe nasz
-7 niczego nie+BOTHERS nie+WORD nowa odbiera oddalem odkad odpisze odstawic ok+ale operatora
-7 out paczke pesel piatek pierogow poczta podstawie pozniej prosimy prosze+do przelew
-7 przepraszam przestaly przesylac przyszedl reke remont robic sama sie sie+NO skonczy smialo
-7 sniegu sprawdzic szkody tata telefonem telefonow to+YOUSEND umowie usuwajcie w wyslac wyszlo
-7 zainteresowana zamawialam zatrzymuje zlej zosi zostawilam
-6 ,+SEND ,+WRITE .+> .+REMOVED .+WANT .+chyba .+daj .+en.HEY ? AFFAIR+na ASK+nic DELETEIT+z
-6 HEY+ale HEY+ponowne KIND+od LIST+AFFAIR MYSELF+sie NO+bylo REMOVE+mi RESTORE+MYSELF
-6 RESTORE+do RESTORE+mi SEND+THING SITE THING THING+NO THING+na UNSUB+mi WANT WITHDRAW+REMOVAL
-6 WITHDRAW+rezygnacje WRONG antybiotyk baner bazie bede+> bol cena cofam corka corki cos
-6 do+konca dodac dokladnie doplacie dosc drugiego drugiej duzo+MY dziala+, dziekujemy dzwoncie
-6 en.CALL en.DAY+> en.END en.HAHA en.HEY+ale en.NEG+> en.NEGATIVE en.REPLY faktur
-6 for+en.BEFORE godzina gosci grzywki jedna jednej jest jestescie kazdej klucz kolega koniec
-6 kontakt kupuje licznika listy+AFFAIR lokalu man meza mi+sie na+liscie na+razie na+to najmu
-6 nie+bylo nie+do nikogo noc normalnie o+ponowne oferta or oszusci otwiera pan parking piatku
-6 pieknie pisz pisze+do pociag polubiono pomylilam poprzedniego pralka prosze przed przekaze
-6 przyjechal przyszlo recepcji rezygnacje sali sasiedzi sie+na sie+nie skonczylam stan starych
-6 swoja szpitalu tabletki taniej to+piszecie ty ulicy umiem umowe uwielbiam wchodzi weekend
-6 wezwanie wielkie winda wtedy wtorku wyniki wysylacie z z+AFFAIR za+czesto zadzwonil zamknac
-6 zamowienie zapomnialem zdjecia zgode+na zmienilam zostawic zrezygnowal
-5 ,+BUSY ,+KIND ,+ale .+. .+ASK .+PARCEL .+duzo .+dzieki .+en.VOC .+hmm .+ile .+jak .+na .+no
-5 .+odblokujcie .+potwierdzam .+troche .+usuncie .+wyrazam 1 21 ?+NO ASK+na DELETEIT+sie
-5 DISPATCH+THING HEY+tym HOW+UNSUB HOW+wypisac KIND+ASK ME+w MISSED+THING MSG+, MSG+od
-5 MYSELF+MSG NO+MSG NO+REMOVE NO+do NO+en.MESSAGES NO+en.SENDING NO+en.TEXT NO+lubie
-5 NO+przestaje NUMBER+prosze REMOVE+z REMOVED SEND+tylko SEVERAL SITE+, SITE+> THING+,
-5 THING+nie WANT+zgode WRITE+> a+NO a+nie abonament anuluj aucie automat automatyczna
-5 automatyczna+> bilet calej cebuli chocbyscie chodzic ci czekam+na czemu+NO czemu+nie
-5 daj+spokoj do+smsow do+was dodanie domofon dostawach druga drugi drzwiami dzien+> dzwonil
-5 en.DAY en.PULL en.VOC en.YOU farby firanki for+en.VOC glos glowa glowy haha ile+kosztuje
-5 innemu is ja+WANT jak+DELETEIT jak+UNSUB jak+wypisac jazdy juz kliknelo kot kto+wam list
-5 listem ma+MORE ma+juz mala martwic mi mi+NUMBER mialam miejsca mieszkania moja nam nazwiska
-5 neka nie+REMOVE nie+lubie nie+przestaje niechcacy niestety nocy nowego numery numery+, o+tym
-5 oczywiscie odbierze odbioru+, odblokujcie odezwijcie operator ortopedy otwarta paczka
-5 platnosc pogadac polisy ponowne+dodanie powiadomienia pozdrawiam pozew prosze+RESTORE
-5 przekazac przestali przez+NUMBER przez+telefon przyjmuje przystanek przyszla przyszly psow
-5 pytac pytanie rezygnacja sadu sasiada says serdecznie skladke skreslic smieci smsem starego
-5 syna szpitala takie+KIND takie+MSG telefon+ASK telefon+prosze terminach text texts thank
-5 to+ASK to+SENDS to+THING to+jeszcze trener ubezpieczen usunac+z usunelam w+polowie wizyte
-5 wniosek wrocilam wszyscy wycene wylaczylem wymiana wyrazam wyrazam+zgode wyslijcie
-5 wystarcza+> zablokowac zablokowalo zadzwonic zakaz zalezy zaplacone zla zostaje zostawil
-4 % * ,+0 ,+NEED ,+a ,+bardzo ,+bede ,+chce ,+cos ,+czy ,+da ,+en.BEFORE ,+en.DAY
-4 ,+en.NEGATIVE ,+jestem ,+kto ,+ma ,+nikt ,+no ,+odbiore ,+pani ,+pozdrawiam ,+ten ,+wiecej
-4 ,+wole ,+wypisywac .+GADGET .+RELATIVE .+cofam .+en.NEGATIVE .+en.TAKE .+en.THIRD .+jednak
-4 .+jestesmy .+kto .+padl .+pan .+podalam .+polubiono .+spokoj .+tata .+te 0 0+> 0+to ?+ASK
-4 ?+nie ASK ASK+DELETEIT ASK+WORD ASK+do ASK+en.SUBJECT ASK+go ASK+rezygnowac ASK+usunac
-4 ASK+wstrzymac ASKED+, CEASE+sie CEASED+do CREW CREW+> DISPATCH FAMILY GET+wasze HEY+godzine
-4 HOW HOW+DELETEIT HOW+STOP HOW+ZERO HOW+koniec HOW+z LIST+chetnych LIST+na MORE+, MSG+MSG
-4 MSG+tylko MY+RELATIVE MY+od MYSELF+NUMBER MYSELF+STOP MYSELF+en.BADMSG MYSELF+pani
-4 MYSELF+poczte MYSELF+smsy MYSELF+telefon MYSELF+tez NO+MY NO+SENDS NO+pasuje
-4 NO+przestawajcie NUMBER+? NUMBER+ASK RECEIVE+KIND RECEIVE+wasze REMOVED+do REPLY REPLY+>
-4 RESTORE+> RESTORE+MSG SEVERAL+to STOP+na THING+. WANT+KIND WANT+niczego WANT+rezygnowac
-4 WORD+REMOVAL WORD+rezygnacje ZERO+smsa ZERO+was a+WRITE a+en.FEEL a+ty a+zostawcie alerts
-4 ani+jednej antka auto bez+was boi brakuje+MYSELF brakuje+mi bylam can chce+rezygnowac chcemy
-4 chcialbym chetnych chetnych+na chyba chyba+NO chyba+nie ciasto cofam+REMOVAL
-4 cofam+rezygnacje come czy+to czynszu da+sie dab dla do+AFFAIR do+HOW do+MSG do+THING
-4 do+kiedy do+odbioru do+tych domu doplacic dopoki dostawac+wasze doszedl dwa+razy dzialac
-4 dzwoncie+, en.BADMSG+, en.DAY+to en.HEY en.I+WORD en.I+koniec en.NEG+do en.NUMBER+do en.SEND
-4 en.SENDING+, en.SUBJECT+WORD en.SUBJECT+koniec en.THIRD fakturze for+en.ME for+en.TAIL
-4 for+me fotel fotowoltaike free glosowa go+DELETEIT go+WORD go+usunac godzine+> gra gruz
-4 gryzie him i+WORD i+koniec ile in inny+> interesuje istnieje ja+ASK ja+chce jak+NO jak+nie
-4 jasne jedzie jest+> jutrzejsza kaloryfer kamien kancelaria kawe+, kazdym kiedy+> kierowca
-4 klucze kolejki komornik komunii krew kto+pisze kuba kupilem kwota lek lekow liscie ludzi
-4 mecenasie mi+na mi+telefon miesiaca mieszka mleko mnie+w mojej musicie na+CONSENTED na+THING
-4 na+kawe na+ten nic+przeciwko nie+MY nie+SENDS nie+pasuje nie+przestawajcie nigdy nigdzie
-4 nikt+MYSELF niz nowym numer+do o+godzine obok od+lat odbioru odebralam odpisala off ok
-4 osobiscie paczkach pani+NO pani+nie papier parkingu pasuje+> pewnie pierwszy+raz pilot
-4 platne podalam+NUMBER podalam+en.NUMBER podalam+numer podpisze pogadamy polsku polubiono+>
-4 pomylilem powodzenia powodzenia+> powrotem+RESTORE prawko promocjach prosze+DELETEIT
-4 prosze+pisac prosze+wstrzymac przepisac przesada przyjmiecie przyjmujecie przysylac
-4 przywrocic rezerwacje rezygnowac+z roweru rozmiar see she skonczyly snieg sobote spod
-4 spokojnie sprawa srodku stalego stanie stare stoje stracilam swieto sztuki takich+KIND
-4 takich+MSG takich+wiadomosci tamten te+wiadomosc telefon+> thanks that this to+MY to+u
-4 troche+za tutaj tydzien+temu tylko+do uciekl uszanowac+> w+kazdym w+tej w+zalobie
-4 waszym+smsie wcale+MYSELF wczesniej+, wesele wezme whatsappie wiadomosci+od wifi wlaczcie
-4 wole+MORE wole+juz would wracam wszystkich wycofuje+, wydzwania wyjazd wyjsc wykreslenie
-4 wymiotuje wypisal wypisywac+sie wyprowadzam wyskakuje wysle wysyla+MYSELF wysyla+mi wysylam
-4 yes z+grupy z+newslettera z+systemu za zab zabierzcie zablokowal zakonczenie zakupow zalobie
-4 zamkniete zapominam zaprzestanie zasypuje zdania zgadzam zl zostawiac zostawiam zrzuty
-4 zwolnienie
-3 *+na ,+DISPATCH ,+MISSED ,+SEVERAL ,+bedziemy ,+biore ,+brakuje ,+dlatego ,+en.MY ,+en.NEG
-3 ,+jedno ,+jest ,+jeszcze ,+mam ,+nawet ,+nic ,+nie ,+pies ,+piszcie ,+poprosze ,+ta ,+tamten
-3 ,+uwielbiam ,+wczesniej ,+wiecie ,+zapomnialam ,+zostaje .+BUSY .+ME .+MORE .+MYSELF
-3 .+SOTHAT .+byly .+chetnie .+czemu .+dawajcie .+dosyc .+en.REPLY .+jakas .+kod .+kolezanka
-3 .+ktos .+maz .+mnie .+operator .+ostatnie .+pierwszy .+prosze .+przestalo .+sprawa
-3 .+uwielbiam .+wcale .+wiadomosc .+za .+zeby .+zgadzam 0+min 16+> 17 ASK+CEASE ASK+KIND
-3 ASK+MSG ASK+REMOVE ASK+THING ASK+en.I ASK+i ASK+je ASK+podac ASK+sie ASK+sprawdzic
-3 ASK+uszanowac ASK+wznowic ASK+zabrac ASK+znow ASK+znowu ASKED+tydzien BUSY+> BUSY+MORE
-3 BUSY+na CEASE+MYSELF CEASE+z CONSENTED+, DISPATCH+PARCEL DISPATCH+jeszcze GADGET GADGET+>
-3 GADGET+w GET+KIND HEY+0 HEY+KIND HEY+NUMBER HEY+SEVERAL HEY+STUFF HEY+THING HEY+en.DAY
-3 HEY+en.NEG HEY+przywrocenie HOLD+MYSELF HOW+NO HOW+nie HOW+ostatnio HOW+pan KIND+sie
-3 LIST+rodzicow ME+HEY ME+RESTORE ME+SEND ME+o MORE+nie MORE+tych MORE+wynajete MSG+ASK
-3 MSG+WANT MSG+sie MSG+smsow MSG+z MY+CREW MY+SITE MY+en.I MY+en.SUBJECT MY+i MY+sam
-3 MY+sprawie MY+telefonu MYSELF+KIND MYSELF+RESTORE NO+czytam NO+dziala NO+dzwoncie NO+dzwonic
-3 NO+en.LIST NO+en.MESSAGE NO+interesuje NO+od NO+odbiera NO+przekazecie NO+przeszkadzaja
-3 NO+przychodza NO+przyjezdzac NO+sms NO+wie NO+zamawialam NUMBER+GADGET NUMBER+nikomu
-3 PARCEL+NO RELATIVE+prosi REMOVE+? SEND+MSG SEND+PARCEL SEND+jeszcze SEND+na SENDS+>
-3 SENDS+HOW SENDS+MORE SENDS+jak SENDS+juz SEVERAL+min SEVERAL+razy SOTHAT+DELETEIT
-3 SOTHAT+SENT STOP+NO STOP+nie STOP+sie UNSUB+MYSELF WANT+STUFF WANT+WORD WANT+je WANT+znowu
-3 WITHDRAW+> WORD+? WORD+ASK WORD+NO WORD+do WORD+moja WORD+nie WORD+prosze WORD+sie WRITE+na
-3 YOUSEND+HOW YOUSEND+jak ZERO+MORE ZERO+juz ZERO+mojej ZERO+nich adres+> adresu ale+to
-3 ananasa back bedziemy+en.I bedziemy+en.SUBJECT bedziemy+we bez+CONSENT bez+mojej bez+nich
-3 bez+smsa bez+zgody blokiem bog boje+sie bylem chce+KIND chce+WORD chce+je chce+juz
-3 chce+znowu choru choru+, ciebie cisza+> co+z czekac czesto+SENDS czesto+YOUSEND
-3 czesto+piszecie cztery czuje czy+mam czym czynsz dalej+SEND dalej+wysylac dla+ME dla+MYSELF
-3 dla+mnie dlaczego+w do+> do+CONSENTED do+en.SUBJECT do+grupy do+mnie do+syna do+taty dobra+,
-3 dobrze+ze doktor dokumenty domofonem dostawac+KIND doszlo dzialu dzieki+> dzis+, ej em
-3 emeryture en.ALONE+NO en.ALONE+nie en.BADMSG en.BADMSG+NO en.BADMSG+nie en.BEFORE+to
-3 en.CALL+en.BEFORE en.DAY+min en.ENDED+NO en.ENDED+nie en.FROM+, en.HEY+> en.I+HOW en.I+SEND
-3 en.I+ZERO en.I+bez en.I+nikt en.I+sie en.KEYWORD+NO en.KEYWORD+nie en.MESSAGES+, en.NEG+,
-3 en.NEG+NO en.NEG+en.NEG en.NEG+nie en.NEGATIVE+en.NEG en.NUMBER+jest en.OTHER+> en.STOP+,
-3 en.STOP+NO en.STOP+nie en.SUBJECT+HOW en.SUBJECT+SEND en.SUBJECT+ZERO en.SUBJECT+bez
-3 en.SUBJECT+nikt en.SUBJECT+sie en.TAKE+MY en.TAKE+ale en.TEXT+, en.VOC+en.TAKE en.WISH end
-3 enough esemesy ever firma for fotowoltaiki glosuje glupio grupy+rodzicow grzecznie gwarancja
-3 hes hydraulik hydraulika i+HOW i+SEND i+ZERO i+bez i+nikt i+sie if ile+en.I ile+en.SUBJECT
-3 ile+i in+en.BEFORE in+this inne innej isc+do it jakas jakas+firma jakiej jakiej+podstawie
-3 jako jednak+ASK jedno+REMOVE jedno+WORD jedziemy jem jestem+zainteresowana jestes
-3 jestescie+, juz+tych juz+wynajete kanalow karnetu kasiu kasuje kim kliknelam klockow kodu+>
-3 kolezanka kolor kto+dal ktora ktorej+THING ktorej+jutro ktos+inny kwiaty lazience leave left
-3 leze liscie+AFFAIR lubie+, ma ma+MY macie+MY mam+nic mecenasowi meczy mi+MSG mi+pani mi+smsy
-3 miesa milego mnie+RESTORE mnie+SEND moja+RELATIVE mojego+SITE mojego+telefonu mojej+sprawie
-3 musisz na+SEVERAL na+dzis na+maila na+moim na+nic na+niego na+te na+was napisalem+STOP
-3 napisalem+WORD napisalem+en.ALONE napisalem+en.BADMSG napisalem+en.ENDED
-3 napisalem+en.KEYWORD napisalem+en.NEG napisalem+en.STOP napisalem+stop nasza need nic+NO
-3 nic+nie nie+czytam nie+dziala nie+dzwoncie nie+dzwonic nie+interesuje nie+od nie+odbiera
-3 nie+przekazecie nie+przeszkadzaja nie+przychodza nie+przyjezdzac nie+wie nie+zamawialam
-3 nikt+ME nikt+mnie no+en.NEG nowe+> numer+jest numeru+nikomu o+0 o+KIND o+ME o+MYSELF
-3 o+NUMBER o+SEVERAL o+STUFF o+THING o+en.DAY o+mnie o+przywrocenie obiad oczekujacych od+kogo
-3 od+tygodnia od+was odbiera+> oddalam odlaczyc odpada odpowiem odsylam odwolana ogladac
-3 ogloszenia ona only osemke osobe osoby+> ostatnie+ostrzezenie ostatnio+> ostrzezenie
-3 otrzymywania ow pakiet pamietam+> pan+z piekny pietra pilnych pisac+tylko pisal pisalem+ze
-3 pismo piszcie+> piszecie+HOW piszecie+jak pizzy plakat please plocie plotu plotu+, po po+0
-3 po+16 po+SEVERAL po+en.DAY podpisalam pokoju+> polise poludniu pomylil pomylke+ASKED
-3 poniedzialku poprosze+HEY poprosze+o potem potrzebuje potrzebujemy praca premium prezent
-3 prezentu promocja prosze+> prosze+MSG prosze+SEND prosze+go prosze+sie prosze+sprawdzic
-3 prosze+uszanowac prosze+wznowic prosze+zabrac przedluzyc przekaze+> przekazecie+NUMBER
-3 przekazecie+numeru przepraszac przepraszac+, przesunac przeszkadzaja przez+pomylke
-3 przychodza przyjade przyjsc przystanku przyszlego przywrocenie pytal pytalem rachunku razem
-3 razy+> recepte+na rezygnacje+, robic+> robie roku+> rzadziej rzeczy serdecznie+STOP
-3 serdecznie+WORD serdecznie+ZERO sie+skonczyly siedze slowo slysze+. smsa+, smsa+z smsami+HEY
-3 smsami+o smsom+> smsow+en.I smsow+en.SUBJECT smsow+i smsy+ASK sosu spac spi sposob+> spoznie
-3 sprawa+zakonczona sprawach sprawie+, stalo+> starczy start stop+, stop+NO stop+nie szwy
-3 szybka tak+ale te+wiadomosci telefon+na ten+sam teraz+w terminu texting to+NO to+REMOVE
-3 to+en.VOC to+en.YOU to+kiedy to+moj to+prosze to+wy too trening trzymac tydzien tygodnia+>
-3 tygodnie+temu tylko+w tym+smsom u uczulenia uczulenia+na ulotke usuncie uszanowac w+LIST
-3 w+MY w+SITE w+bazie w+domu w+piatek w+sklepie w+sprawach w+zalaczeniu wam+MY was+MSG
-3 wasze+promocje wcale+ME wcale+NO wcale+mnie wcale+nie wchodze wchodze+w wczoraj+, wczoraj+NO
-3 wczoraj+nie wiadomosc+> wiadomosc+HEY wiadomosc+o wiadomosci+, wiadomosci+ASK wiadomosci+HEY
-3 wiadomosci+o wiadomosci+prosze wiecej+, wiecej+NO wiecej+nie wiecie wiem+> wisi+> wode
-3 wrocil wynajete wynajete+, wypadlo wypisywac+> wypisz wypowiedzenia wyrzucila wysylke+smsow
-3 wywalcie wznowic wznowic+> youre z+NO z+SITE z+choru z+en.MESSAGE z+en.MESSAGES z+en.SENDING
-3 z+en.TEXT z+mojego z+nia z+ogloszenia z+sms z+smsa za+MSG zabierzcie+ME zabierzcie+MYSELF
-3 zabierzcie+mnie zablokowala zajecia zalaczeniu zamawialem+> zamawiam zapisywalem
-3 zapomnialam+THING zaraz zasypuje+ME zasypuje+MYSELF zasypuje+mnie zdania+> ze+AFFAIR
-3 ze+en.TAKE ze+tak zimna zmiana zmiane zmienic zmienil znowu+> znowu+GET znowu+RECEIVE
-3 znowu+dostawac zobacze zostaja+> zostaje+> zwrocic zycie
-2 ,+MSG ,+MY ,+boi ,+czekam ,+czytam ,+dopiero ,+dzieki ,+it ,+jak ,+jednak ,+jutro ,+juz
-2 ,+mialo ,+musze ,+myslalem ,+oby ,+ona ,+pisze ,+pogodzilismy ,+polece ,+potrzebuje
-2 ,+przepraszam ,+przez ,+przyslijcie ,+skad ,+smsow ,+stary ,+usun ,+wasz ,+wcale ,+wrecz
-2 ,+wszystkie ,+wtedy ,+wyjezdzam ,+wysyla ,+wysylajcie ,+wysylam ,+zablokujcie ,+znalazlam
-2 ,+znalazlem .+" .+CEASED .+CREW .+MISSED .+SENT .+SIGNED .+anuluj .+auto .+bank .+boje
-2 .+brakuje .+chcialabym .+ciagle .+dobrze .+dodajcie .+dostalam .+ej .+email .+en.CALL
-2 .+en.KINDS .+en.MESSAGE .+en.NOT .+en.SENDING .+is .+kochani .+kontakt .+kupilem .+link
-2 .+lista .+macie .+make .+milego .+moge .+moja .+mojego .+nic .+nie .+niechcacy .+nikomu
-2 .+nikt .+not .+on .+ostatnio .+paczke .+pana .+pies .+plakat .+po .+pralka .+prenumerate
-2 .+przegralismy .+przelew .+przestaly .+przestan .+przyszlo .+skonczylam .+skreslcie
-2 .+spokojnie .+sprawe .+starczy .+szczesc .+szef .+szkoda .+szukam .+ta .+text .+the
-2 .+wlaczcie .+wole .+wypisalem .+zabierzcie .+zadna .+zakonczenie .+zapisalam .+zapiszcie
-2 .+zgubilam .+zmienilam .+zostaw .+zostawcie 0+ASK 0+STUFF 0+osob 15+. 18+, 18+> ?+BUSY
-2 ?+czekam ?+prosze ABOUT+? AFFAIR+AFFAIR AFFAIR+HOW AFFAIR+online ASK+RESTORE ASK+UNSUB
-2 ASK+dzwonic ASK+moj ASK+mu ASK+napisac ASK+przysylac ASK+skreslic ASK+te ASK+tej
-2 ASK+wykreslic ASK+z ASK+zatrzymac ASK+zebyscie ASK+zostawic ASKED+. ASKED+wam ASKED+ze
-2 BOTHERS+, BOTHERS+MYSELF BUSY+juz CEASE+, CEASE+> CEASE+ME CEASE+SEND CEASE+mnie CEASED+>
-2 CEASED+SEND CEASED+pisac CONSENT+pod CONSENTED+z CREW+MORE CREW+poleconym DELETEIT+GADGET
-2 DISPATCH+CREW DISPATCH+na GADGET+stalego GET+powiadomienia GET+smsy GET+takie HEY+18
-2 HEY+AFFAIR HEY+CONSENT HEY+MSG HEY+PARCEL HEY+co HEY+czwartej HEY+en.I HEY+en.SUBJECT HEY+i
-2 HEY+kontakt HEY+smsy HEY+te HEY+was HEY+wizycie HEY+wykreslenie HEY+zaprzestanie HEY+zgode
-2 HOLD+ME HOLD+mnie HOW+REPLY HOW+kupic HOW+nowe HOW+od HOW+on HOW+raz HOW+to HOW+trwa
-2 HOW+tylko HOW+zablokowac HOW+zbiorka HOW+zostawic KIND+THING KIND+prosze ME+MSG ME+panstwo
-2 ME+przywrocic ME+smsami MISSED+hasla MORE+. MORE+HOW MORE+MY MORE+NO MORE+dosc MORE+jestem
-2 MORE+tam MSG+MISSED MSG+SENDS MSG+THING MSG+YOUSEND MSG+jest MSG+na MSG+ow MSG+smsem
-2 MY+CONSENTED MY+corka MY+dlug MY+powiadomien MY+zgody MY+zony MYSELF+THING MYSELF+bylo
-2 MYSELF+na MYSELF+oblesne MYSELF+panstwo MYSELF+przywrocic MYSELF+smsami MYSELF+tych
-2 MYSELF+waszych NEED+MORE NEED+STUFF NEED+juz NEED+niczego NO+HEY NO+KIND NO+UNSUB NO+brac
-2 NO+dam NO+dla NO+dostaje NO+dostalam NO+dostalem NO+en.BEFORE NO+glosuje NO+istnieje NO+ja
-2 NO+jestescie NO+kojarze NO+kreci NO+kupuje NO+mam NO+mialam NO+moje NO+musicie NO+na
-2 NO+odpisuje NO+podawac NO+przedluzam NO+przeszkadza NO+przyjechal NO+przyszedl NO+pytal
-2 NO+rezygnujcie NO+stalo NO+ten NO+teraz NO+wchodzi NO+wiadomosci NO+wy NO+wymieniac
-2 NO+wypisujcie NO+wypisywalem NO+zadzwonil NO+zamowie NO+zgadza NUMBER+CONSENTED NUMBER+THING
-2 NUMBER+konta NUMBER+mimo NUMBER+rejestracyjny NUMBER+wylacznie PARCEL+na PARCEL+nie
-2 PARCEL+poleconym RECEIVE+powiadomienia RECEIVE+smsy RECEIVE+takie RELATIVE+> RELATIVE+ME
-2 RELATIVE+mnie RELATIVE+mowi RELATIVE+pyta REMOVAL+hipoteki REMOVE+GADGET REMOVE+hipoteki
-2 REMOVE+ja REMOVE+karte REMOVE+prosze REMOVE+sie REMOVE+te REMOVED+ME REMOVED+MYSELF
-2 REMOVED+SEND REMOVED+mnie REPLY+STOP REPLY+WORD REPLY+en.ALONE REPLY+en.BADMSG
-2 REPLY+en.ENDED REPLY+en.KEYWORD REPLY+en.NEG REPLY+en.STOP REPLY+na REPLY+stop RESTORE+na
-2 RESTORE+wysylke SEND+CREW SEND+KIND SEND+po SEND+smsow SENDS+od SEVERAL+> SEVERAL+ASK
-2 SEVERAL+STUFF SEVERAL+osob SIGNED+? SOTHAT+CEASED SOTHAT+pisali SOTHAT+przestal
-2 SOTHAT+przestali SOTHAT+zrezygnowac STOP+tej STOP+tych STUFF+MSG STUFF+na STUFF+przez
-2 THING+tej THING+trwa THING+w UNSUB+? UNSUB+hipoteki UNSUB+sie UNSUB+z UNSUBBED+.
-2 WANT+CONSENT WANT+SOTHAT WANT+THING WANT+WITHDRAW WANT+te WANT+zebyscie WANT+znow
-2 WITHDRAW+MY WITHDRAW+moja WITHDRAW+pozew WORD+, WORD+tej WORD+tych WRITE+CREW WRITE+PARCEL
-2 WRITE+te WRONG+osoby ZERO+dyskusji ZERO+orzechow ZERO+tej ZERO+waszych a+HOW a+MY a+THING
-2 a+da a+en.NUMBER a+moj a+numer a+w abonamentu aktualny ale+dzieki ale+powodzenia ale+reszta
-2 alerty andrzej aplikacja ask badz bardzo+MYSELF basen basiu basiu+, bd bd+za bede+GET
-2 bede+RECEIVE bede+dostawac bedzie bedzie+ME bedzie+MYSELF bedzie+mi bez+tego bez+waszych
-2 bierzemy bo+HEY bo+to boi+sie botem boze+, brak+, brat budzic by+MYSELF byc+0 byc+HEY
-2 byc+SEVERAL byc+en.DAY byl+do bylam+w bylo+na byly+RELATIVE byly+maz bym can+en.SUBJECT
-2 can+en.VOC can+en.YOU can+you cenie chce chce+MORE chce+te chce+zebyscie chcecie chciala
-2 chcialem chec chec+GET chec+RECEIVE chec+otrzymywania chetnie+bede choc chodz chodz+na
-2 chodzi+> chodzi+HEY chodzi+o chwila chyba+> chyba+pani ciagu cicho co+dalej co+mi
-2 co+ostatnio cofnac+> cofnac+REMOVAL cofnac+rezygnacje contacted corki+, cut cut+en.BEFORE
-2 czas+, czasie czekam czemu+> czlowiekiem czlowiekiem+> czwartej czwartej+> czy+ASK czy+STOP
-2 czy+WORD czy+ZERO czy+koniec czy+moge czy+tylko czy+z czytam+> daj+znac dajcie+MORE dal+MY
-2 dalej+DISPATCH dalej+GET dalej+NO dalej+RECEIVE dalej+dostawac dalej+nie dam+rady deseru
-2 dlatego+NO dlatego+nie dluzej do+0 do+FAMILY do+PARCEL do+RECEIVE do+SEVERAL do+WRONG
-2 do+ciebie do+en.DAY do+en.I do+en.MESSAGE do+en.SENDING do+en.TEXT do+i do+meza do+nadawcy
-2 do+niedzieli do+operatora do+panstwa do+piatku do+powiadomien do+rozmow dobre dobry+,
-2 dodac+do dodajcie dopiero+teraz dopiszcie dosc+tej dostaje+od dostal dostala dostalam+od
-2 dostawac+smsy dostawac+takie dosyc+MORE dosyc+juz dosyc+tych dotarl dramat dramat+> dyskusji
-2 dyskusji+> dziecko+sie dziekuje+za dzien dzien+dobry dzis+> dzwonie early ekspres
-2 email+en.BEFORE en.ALONE+, en.ALONE+do en.ALONE+na en.BADMSG+do en.BADMSG+na en.BEFORE+HOW
-2 en.BEFORE+en.TAKE en.BEFORE+en.TIME en.BEFORE+ends en.BEFORE+leave en.DAY+ASK en.DAY+STUFF
-2 en.DAY+en.SUBJECT en.DAY+osob en.DITCH+en.SUBJECT en.DITCH+en.VOC en.DITCH+en.YOU
-2 en.DITCH+you en.DOESNT+do en.ENDED+, en.ENDED+do en.ENDED+na en.EVENT+, en.FROM+your en.GET
-2 en.HAHA+> en.I+MORE en.I+REPLY en.I+STOP en.I+WRITE en.I+ani en.I+cisza en.I+never
-2 en.I+teraz en.KEYWORD+, en.KEYWORD+> en.KEYWORD+do en.KEYWORD+na en.LIST+, en.LIST+MY
-2 en.LIST+ow en.LOSE en.LOSE+en.MY en.ME+. en.ME+the en.MENDED+en.TAKE en.MENDED+leave
-2 en.MESSAGE+MY en.MESSAGE+ow en.MESSAGES+MY en.MESSAGES+ow en.MY+en.BADMSG en.MY+en.BEFORE
-2 en.MY+en.CALL en.MY+en.MESSAGES en.MY+en.SENDING en.MY+texts en.NEG+HOW en.NEG+na
-2 en.NEGATIVE+HOW en.NEGATIVE+to en.NUMBER+? en.NUMBER+CONSENTED en.NUMBER+GADGET
-2 en.NUMBER+THING en.NUMBER+rejestracyjny en.NUMBER+w en.PULL+en.BEFORE en.PULL+en.FROM
-2 en.REMOVED en.REMOVED+en.BEFORE en.REMOVED+en.FROM en.REPLIED+to en.REPLY+en.MY
-2 en.SENDING+MY en.SENDING+ow en.STOP+do en.STOP+na en.SUBJECT+MORE en.SUBJECT+REPLY
-2 en.SUBJECT+STOP en.SUBJECT+WRITE en.SUBJECT+ani en.SUBJECT+cisza en.SUBJECT+en.WANT
-2 en.SUBJECT+en.WISH en.SUBJECT+never en.SUBJECT+nich en.SUBJECT+pani en.SUBJECT+teraz
-2 en.TAIL+. en.TAIL+the en.TAKE+the en.TEXT+MY en.TEXT+ow en.TIME+en.MY en.TIME+the
-2 en.VOC+leave en.VOC+nich en.VOC+pani en.VOC+the en.VOC+was en.WISH+to en.YOU+nich
-2 en.YOU+pani ends firme+> formularz+, friday gabinet garnkami gra+> grzyby grzyby+> grzywki+,
-2 has hej+, hipoteki hipoteki+z his historii historii+KIND historii+MSG historii+wiadomosci
-2 horoskopow horoskopow+, how i+MORE i+REPLY i+STOP i+WRITE i+ani i+cisza i+never i+teraz
-2 imieniu+, in+en.MY infolinii+, inna+> is+en.MY it+> ja+MORE ja+ZERO ja+sie ja+w ja+zadnej
-2 jak+ja jak+nowe jak+pan jak+raz jak+sie jak+w jak+wylaczyc jak+zablokowac je+ASK jednak+WANT
-2 jednak+chce jej jej+NO jej+nie jesli+sie jest+, jest+aktualny jest+en.VOC jest+tylko jest+w
-2 jestem+> jeszcze+do jeszcze+tej jeszcze+trwa juz+, juz+. juz+dosc juz+jestem juz+tam
-2 kandydat karnetu+, kartce karte+> karte+stalego kaszel katalogow kawa kawy kazdym+MSG
-2 kazdym+smsie kazdym+waszym kiedy+STOP kiedy+WORD kiedy+ZERO kiedy+koniec kiedy+trwa kiedys
-2 kierowac kilo+> kochani kochani+jestescie kod+rabatowy kogos+innego konca+tygodnia
-2 konca+zycia koncowy koncowy+> konczy+sie kontakt+wylacznie konto+> kreci kreci+, kto+to
-2 ktorego ktos+MYSELF kultury kupil kupilam l leave+en.ME leave+en.TAIL leave+en.VOC leave+me
-2 let licznik liscie+do list+, listem+poleconym listy+na luzem luzem+> ma+moj ma+na macie
-2 macie+moj macie+na magazyn mailowy maja malowanie maly mam+> mam+MSG mam+STOP mam+WORD
-2 mam+ZERO mam+dosc mam+ja mam+po mam+smsa mam+wrazenie mam+zastrzezen manager masz may me+.
-2 me+the mezem mi+KIND mi+oblesne mi+tych mi+waszych mi+znowu mial+byc mialam+, mialo miec
-2 mieszkanie+MORE mieszkanie+juz mile+widziane milego+weekendu mimo+zakazu mnie+HEY mnie+MSG
-2 mnie+o mnie+panstwo mnie+przywrocic mnie+smsami mnie+to moge+sie moge+zostawic moim+SITE
-2 moim+plocie moj+, moj+> moj+dlug moja+corka moje+NUMBER mojej+CONSENT mojej+zgody mojej+zony
-2 mozemy mozesz myslalam na+0 na+> na+AFFAIR na+ME na+MYSELF na+SITE na+czas na+czwartek
-2 na+dole na+en.DAY na+firme na+imie na+kartce na+mnie na+noc na+nowy na+parkingu
-2 na+pielgrzymke na+plocie na+stary na+szczescie na+tej na+wiadomosci nadal+WANT nadawcy
-2 nadawcy+, napisac+HOW napisac+jak napisalem napiszcie nauczyl nauczyl+sie nazwisku
-2 newsletter nia+> nic+sie nich+DELETEIT nich+WORD niczego+> niczego+przez nie+THING nie+UNSUB
-2 nie+brac nie+dam nie+dla nie+dostaje nie+dostalam nie+dostalem nie+glosuje nie+istnieje
-2 nie+ja nie+jestescie nie+kojarze nie+kreci nie+kupuje nie+mam nie+mialam nie+moje
-2 nie+musicie nie+na nie+odpisuje nie+podawac nie+przedluzam nie+przeszkadza nie+przyjechal
-2 nie+przyszedl nie+pytal nie+rezygnujcie nie+stalo nie+ten nie+teraz nie+wchodzi nie+wy
-2 nie+wymieniac nie+wypisujcie nie+wypisywalem nie+zadzwonil nie+zamowie nie+zgadza niedzieli
-2 niedzieli+> niego nieprawda nieprawda+> niespodzianka nigdy+NO nigdy+nie nikogo+NO
-2 nikogo+nie nikomu+innemu no+HOW no+to noc+, nocy+> normalne normalnie+> nosie+MY nosie+tych
-2 nowa+> nowy+NUMBER nowy+telefon nowych+KIND nowych+terminach numer+? numer+CONSENTED
-2 numer+GADGET numer+THING numer+rejestracyjny numer+w numeru+? numeru+z o+18 o+AFFAIR
-2 o+CONSENT o+MSG o+PARCEL o+czwartej o+kontakt o+smsy o+te o+was o+wizycie o+wykreslenie
-2 o+zaprzestanie o+zgode oblesne oblesne+KIND oblesne+MSG oblesne+wiadomosci obslugi oby
-2 oby+en.TAKE oby+tak od+1 od+konkurencji od+rana od+reki od+wczoraj odbieram odbior+>
-2 odbiore+> odbiorze odblokujcie+MYSELF odblokujcie+mi oddac oddam odebrac odebralem
-2 odpisalem+wam odpisywac odpowiedzi odpusc odstawic+> odwoluje+> odznaczyc odznaczyc+>
-2 oferta+> ogloszenie+, ojciec oknem on+en.BEFORE on+en.MY on+it opinie oplaty orzechow osob+>
-2 ostrzezenie+> other otrzymywania+MSG otrzymywanie otwieracie otwieracie+> out+, paczkomatu
-2 pakietu palenie pan+od pana+tomka pani+basiu pani+do pani+pomylila panstwo+maja parkingu+>
-2 pewno piatek+, pieca pielgrzymke pietro pisac+HOW pisac+MSG pisac+po pisalem pisz+do pisz+na
-2 piszcie+dalej piwnicy plaga please+en.TAKE please+leave po+18 po+poludniu po+tym
-2 po+ukrainsku pod+drzwiami pod+warunkiem podam+po pogodzilismy pogodzilismy+sie pogrzeb pokoj
-2 polece polece+was polisy+, poludniu+> pomylil+NUMBER pomylila pomylila+GADGET
-2 pomylila+NUMBER pomylila+numery poplakalam poprawia poprzednim portalu potrzebuje+STUFF
-2 potwierdzam+chec powiadomien+na powiadomienia+> powiadomienie ppk prace prawie prawnej
-2 prenumerate prezent+, problem programu promocje prosi+SOTHAT prosi+zeby prosimy+HEY
-2 prosimy+o prosze+NO prosze+REPLY prosze+THING prosze+UNSUB prosze+dzwonic prosze+mu
-2 prosze+na prosze+napisac prosze+nie prosze+przestac prosze+przysylac prosze+skreslic
-2 prosze+wpisac prosze+wykreslic prosze+wylaczyc prosze+wyslac prosze+zatrzymac prowadze
-2 przechodze przeciwnie przeciwnie+, przegralismy przestaje+ME przestaje+MYSELF przestaje+mnie
-2 przestala przestalo przestaly+do przesunac+> przetwarzanie przychodnia przydaja przydawaly
-2 przyjechac przyjetych przyjezdzac+, przyniesc przyniesc+> przyslijcie przysylac+>
-2 przyszlo+MYSELF przyszlo+mi przywrocic+na punkty pusty pusty+> pytal+HEY pytal+o pytania
-2 rabatowy rana+en.I rana+en.SUBJECT rana+i rano+> raty raz+NO raz+nie raz+pisalem razie+NO
-2 razie+nie razu+> razy+, rejestru reki reki+> reklamacja rezerwowej rezerwowej+> rezygnacje+z
-2 rezygnujcie rezygnujcie+z robilem robota rozmawiac+, rozmow rozmowe rury ryba rysiek
-2 sa+MYSELF sa+mi sadu+, sam samym sasiadki send sie+> sie+CONSENT sie+HEY sie+en.LIST sie+go
-2 sie+o sie+przy sie+wypisalem sie+za sie+ze sie+zgadza sie+zgodzie skad+panstwo skierowanie
-2 sklepie skonczy+> skonczylem skonczyly+> skreslcie+MYSELF skreslcie+z skreslic+> skrzynce
-2 smialo+SEND smieci+> sms+MY sms+ow smsa+NO smsa+nie smsem+> smsie+HOW smsy+> smsy+? smsy+od
-2 sobie+, somebody sorki+, spam spam+, splacilem spokojnie+, spolki sprawdzic+>
-2 sprawie+czynszu sprawy+> sprzedazy stacjonarny stalego+klienta stary+NUMBER stop+> stop+do
-2 stop+na strona stronie+, super swieta swietach swiezych szafki szczesc+HEY szczesc+boze
-2 szczescie szefowi szpitalu+> szwagier szwagier+, ta+MSG ta+promocja ta+sama tabletkach tacy
-2 tak take+en.MY take+the takie+smsy takie+wiadomosci tanczylem taryfy taryfy+> tax
-2 te+transakcje tego+CREW tej+KIND tej+MSG tej+wiadomosci tekstow+> telefoniczny telefonu+,
-2 telefonu+> terminie terminy tez+WANT tez+chce the+en.BEFORE them to+ME to+byl to+my to+na
-2 to+naprawde to+nieprawda to+niespodzianka to+od to+prezent tomka transakcje tresci+MSG
-2 tresci+tydzien trwa+> twoim tych+LIST tych+powiadomien tylko+SEND tym+razem tym+samym u+nich
-2 u+pani ubezpieczenie ufam ukrainsku ukrainsku+> umie umowa+> umowe+> usunac+, usuncie+MY
-2 w+mojej w+niedziele w+szpitalu w+to w+tygodniu wam+MSG wam+dal warunkiem warunkiem+ze
-2 was+ZERO was+smsy wasz+en.NUMBER wasz+numer waszych+promocji waszym+MSG wczesniej+ASKED
-2 weekendu weekendu+> wiadomosc+jest wiadomosci+> wiadomosci+sie widze wie+> wieczorem+>
-2 wiekszy wiekszy+> wisi+na wlaczcie+MYSELF wlaczcie+mi wnuczku woda wody wojtka wolne+,
-2 wplacilam wrazenie wrecz wrecz+przeciwnie wroce wrocic wspolnoty+> wstrzymac+wysylke
-2 wszystkich+> wszystko+, wszystko+gra wtorku+> wujek wy+, wycieczke wydac wyjezdzam+do
-2 wykreslenie+hipoteki wykreslic wykreslic+ME wykreslic+MYSELF wylaczyli wymieniac
-2 wymieniac+klockow wypisac+? wypisalem+. wypisalem+sie wypisana wypiszcie+mi wypowiedziec
-2 wyprzedaz wyrazam+CONSENT wyslane wystarczy+> wystarczy+jedna wysylac wysylac+,
-2 wysylac+THING wysylac+jeszcze wysylke+, wysylke+MSG wysylke+na you you+> your+LIST your+list
-2 z+0 z+> z+GADGET z+NUMBER z+PARCEL z+RELATIVE z+SEVERAL z+THING z+abonamentu z+czlowiekiem
-2 z+deseru z+en.DAY z+en.LIST z+faktura z+garnkami z+grafiku z+numerem z+pakietu z+pokoju
-2 z+portalu z+rejestru z+siostra z+waszego z+zagranicy za+KIND za+krotko za+piekny
-2 zablokowalam zablokujcie+GADGET zablokujcie+karte zachowac zaden zaden+MSG zaden+en.MESSAGES
-2 zaden+en.SENDING zaden+en.TEXT zadnej+KIND zadnej+MSG zadnej+wiadomosci zaglosuje zagranicy
-2 zakazu zalewa zalewa+ME zalewa+MYSELF zamiast+SEND zamiast+pisac zamkniete+> zamowieniu
-2 zamowilem zamrozic zamrozic+karnet zapisac zapiszcie+ME zapiszcie+MYSELF zapiszcie+mnie
-2 zaplace zapomnialem+THING zapomnialem+hasla zasiegu zastrzezen zatrzymuje+sie zawracac
-2 zawsze+, zbiorka zdjac zdjac+> ze+KIND ze+STUFF ze+THING ze+piszecie ze+szpitala
-2 ze+wszystkich zeby+przestal zebyscie+SENT zebyscie+pisali zgadza+, zgadza+> zglaszam
-2 zgloszenie zgoda+pod zjadl zmarl zmienilam+NUMBER zmienilam+en.NUMBER zmienilam+numer
-2 zmienilem+NUMBER zmienilem+zdanie znajde+> znow+GET znow+RECEIVE znow+dostawac zostac+na
-2 zostaja zostawcie zostawic+na zrob zrobi zrobila zycie+>
-1 2 ZERO adwokata anulujcie aplikacji as babcia bank bateria brak burek chcialabym coming
-1 czerwca date day dostaje dowod dupie dziure dzwon en.BODY en.MESSAGES en.THESE fakture
-1 faktury go goraczke gotowka grupie im jak jaki jakis judo kancelarii klienta know komorke
-1 koncert kontaktowac kota kuriera lepiej listopada maila message miejscu mine mniej mom month
-1 more mowilem nami never new nieaktualne niedziele number oc oczy osoby pania paznokcie
-1 pieniadze pismie platnosci podoba podpisac poprzedni potwierdzenia potwierdzic powiadomien
-1 promocji przelozyc przepada przerwac przestan przyjedzie przysylajcie pukac rady read
-1 rejestracji rozumiem samochod spokoju spotkanie starej stoimy stop stycznia swiety swoj
-1 szczeka szostej than to tygodniu umowy up usuneliscie we when who wizyty wobec wszystkim
-1 wypowiedzenie wysylanie wzywam your zabieg zadzwon zainteresowany zamowienia zaplacic zdaze
-1 zdjec zebym zglosic zlecenie zmian znaczy znalazlam zobaczenia zostaw
0 en.KINDS firmy odpisalem sorry trzeba wysylajcie zrobie
1 MORE OWED WITHDRAW agitacji akt aktualne ale alertow anything auta az beda been bralam
1 celach cisza dach dlugo droga drugie drzewo dzialki else en.ASKED en.DEAR en.DOESNT en.DONT
1 en.FEEL en.NEG en.REMOVE en.TEXT en.WANT get got hej informuje ive jade kampanii kasuj
1 klientka klubu kogos koncem ksiadz ksiazki ktorej lol mail maju me messages miedzy miesiace
1 mojego najlepiej naruszenie nas nieprzesylanie nim numeru ochrony odbior odpisuje ostatnia
1 paczki panie panowie pazdzierniku pelnomocnictwo piszcie piszecie powiedziec pracy prywatny
1 przeglad przesylania przeszkadza przyjde przypomnien rana remove rozwiazana same sending
1 serwisu skladam skonczyla spie sposob sprzedane srody stoi swojego tel temu trenera trwale
1 wami waszego waszym what wiadomosci wie wiecej wigilie wlaczyc wnosze wygasl wymazac wypadku
1 wypowiedzialem zadna zajec zona zrobic zyczen
2 ,+ASKED ,+CONSENTED ,+HOLD ,+NO ,+and ,+bez ,+but ,+by ,+bylem ,+chodze ,+daj ,+dajcie
2 ,+dosc ,+en.HEY ,+en.I ,+i ,+mi ,+mozna ,+ok ,+pod ,+reszta ,+saldo ,+skrzynka ,+usuwac
2 ,+were ,+wlasnie ,+wylaczcie ,+wypiszcie ,+zadzwonie ,+zeby .+CONSENT .+KIND .+MY .+NUMBER
2 .+WITHDRAW .+adresat .+ale .+chcialam .+czwarty .+drugi .+dzien .+en.BEFORE .+en.BLOCK
2 .+en.DONT .+en.MENDED .+en.NEG .+gdzie .+gratuluje .+hotel .+id .+im .+jedno .+jest .+jestem
2 .+jeszcze .+jezeli .+jo .+kazda .+keep .+kiedy .+kolejny .+koncz .+korzystam .+kredytu
2 .+krzyzyk .+kucharz .+last .+moze .+never .+niepotrzebne .+nk .+nwm .+od .+oddajcie
2 .+odpowiadam .+ostrzegam .+panowie .+piesek .+piszecie .+przeprowadzilem .+przy .+raczej
2 .+rezygnacja .+rezygnuje .+skoro .+sorry .+spier .+spotkamy .+sprzeciw .+stop .+szlaban
2 .+tell .+usunac .+w .+wasza .+wlasciciel .+wpiszcie .+wypisuje .+wypiszcie .+wyslalem .+your
2 .+zakonczcie .+zamknijcie .+zapomnijcie .+zglosze .+zgody .+zly .+zmienilem .+znajdzcie
2 .+znalazlam 0+. 21+. ?+MYSELF ?+dajcie ?+dziekuje ?+z ABOUT+SEND ABOUT+WRITE ABOUT+na
2 ABOUT+piszcie AFFAIR+. AFFAIR+NO AFFAIR+nie ASK+DISPATCH ASK+WITHDRAW ASK+bez ASK+dostawac
2 ASK+juz ASK+konto ASK+nas ASK+sprzeciw ASK+waszych ASK+wiecej ASK+wpisac ASK+wypisac
2 ASK+zapomniec ASK+znac ASKED+> ASKED+HEY ASKED+MORE ASKED+SEVERAL ASKED+juz ASKED+o
2 AUTHORITY+. CEASE+GADGET CONSENT+. CONSENT+> CONSENT+NO CONSENT+nie CREW+ASK CREW+prosze
2 DELETEIT+ME DELETEIT+mnie DELETEIT+na DISPATCH+HOW GADGET+a GADGET+en.I GADGET+en.SUBJECT
2 GADGET+i GET+GADGET GET+HEY GET+en.MESSAGE GET+en.MESSAGES GET+en.SENDING GET+en.TEXT GET+o
2 GET+sms GLUED+> HEY+dyzurach HEY+juz HEY+kredycie HEY+kredytach HEY+niewysylanie
2 HEY+pogrzebach HEY+promocji HEY+przegladzie HEY+przesylkach HEY+sie HOLD+GADGET HOW+HOW
2 HOW+THING HOW+bede HOW+bylibyscie HOW+cos HOW+do HOW+indziej HOW+jeszcze HOW+przysylacie
2 HOW+wystarczy KIND+HEY KIND+MYSELF KIND+mi KIND+niech KIND+pradu KIND+tekstowych LIST+do
2 LIST+smsowej ME+, ME+BOTHER ME+DELETEIT ME+MORE ME+UNSUB ME+prosze MISSED+, MORE+MYSELF
2 MORE+en.FROM MORE+od MORE+of MORE+sily MSG+MYSELF MSG+REMOVE MSG+SEND MSG+STOP MSG+ami
2 MSG+bo MSG+en.ALONE MSG+en.BADMSG MSG+en.ENDED MSG+en.KEYWORD MSG+en.NEG MSG+en.STOP MSG+mi
2 MSG+stop MY+RECEIVE MY+czlowieka MY+en.NUMBER MY+esemesow MY+mamy MY+numer MY+ostatni MY+pan
2 MY+podpisu MY+skrzynka MY+systemu MY+wasz MYSELF MYSELF+BOTHER MYSELF+juz MYSELF+przypominac
2 MYSELF+spokoj MYSELF+w MYSELF+zadnych NEED NEED+GADGET NEED+konto NO+ASK NO+NO NO+PARCEL
2 NO+bede NO+biore NO+czeka NO+daje NO+dojedzie NO+interesuja NO+kupilem NO+mamy NO+nie
2 NO+paczki NO+piszcie NO+piszemy NO+prowadze NO+przychodzilo NO+przypominajcie NO+skorzystam
2 NO+smsow NO+szuka NO+udzielam NO+wyrazam NO+wysylac NO+za NO+zostawiajcie NUMBER+MORE
2 NUMBER+MY NUMBER+SITE NUMBER+a NUMBER+domu NUMBER+juz NUMBER+nalezal NUMBER+po NUMBER+tez
2 NUMBER+to PARCEL+, RECEIVE+en.MESSAGE RECEIVE+en.MESSAGES RECEIVE+en.SENDING RECEIVE+en.TEXT
2 RECEIVE+sms RECEIVE+z RELATIVE+MYSELF RELATIVE+ma RELATIVE+skonczyl REMOVAL+? REMOVAL+NUMBER
2 REMOVAL+numeru REMOVE+en.SUBJECT REMOVE+en.VOC REMOVE+go REMOVE+konto REMOVE+mojego
2 REMOVE+na REMOVE+nr REMOVE+telefon REPLY+z SEND+? SEND+do SEND+en.I SEND+en.SUBJECT SEND+i
2 SEND+komu SEND+sie SENDS+. SENDS+? SENT+na SEVERAL+. SEVERAL+kilo SITE+NO SITE+nie
2 SOTHAT+MORE SOTHAT+MYSELF SOTHAT+REMOVED STOP+MSG STOP+en.SENDING STOP+pisac STOP+tego
2 STUFF+STUFF STUFF+kredytow STUFF+od STUFF+swiateczne STUFF+to THING+THING THING+do THING+mam
2 THING+prosze THING+raz THING+xd THING+za UNSUB+MY UNSUB+mnie UNSUB+mojego UNSUB+na UNSUBBED
2 UNSUBBED+> WANT+HEY WANT+ZERO WANT+o WANT+rozwodu WANT+tego WANT+tych WANT+zadnej WANT+zgody
2 WANT+znac WITHDRAW+wszystkie WORD+KIND WORD+en.BEFORE WORD+en.SENDING WORD+en.VOC WORD+konto
2 WORD+mojego WORD+nr WORD+tego WORD+zgode WRITE+jeszcze WRITE+mi WRONG+en.NUMBER WRONG+numer
2 YOUSEND+, YOUSEND+. ZERO+MY ZERO+NUMBER ZERO+SITE ZERO+paczki ZERO+powiadomienia
2 ZERO+pytania ZERO+waszego ZERO+wiadomosci a+0 a+MSG a+SEVERAL a+dalej a+en.DAY a+spotkamy
2 a+teraz adresat adresat+MY adresat+tych akceptuje ale+KIND ale+PARCEL ale+ZERO ale+awarie
2 ale+bez alergie+na am amen+> ami and+then any any+MORE any+more apke aptek are awarie+pradu
2 baby be+en.BEFORE bede+THING bede+czegos bede+placil bez+ofert bez+pytania bez+waszego blad
2 blagam blokowac bloku bo+mnie brak+CONSENT brak+zgody brwi buta butow butow+xd byc+ostatni
2 bylibyscie byloby calym celowo chce+GET chce+dostawac chce+ich chce+tego chce+waszych
2 chce+znac chcial cheers chetnie+sie chwile cisza+. cisze+. closings co+THING co+jest
2 co+jeszcze co+przysylacie codzienne cofam+zgode cokolwiek consent cos+en.SUBJECT cos+en.VOC
2 cos+en.YOU cos+u czasu czegokolwiek czegos+potrzebowac czemu+dalej czy+bylibyscie czy+ja
2 czy+panstwo czy+wystarczy czytac+HEY czytac+o czytam czytanie czytanie+MY czytanie+tych
2 daj+se dajcie+se dajcie+spokoj dalej+bedziecie dalsze+KIND dalsze+MSG dalszych+MSG darowac+,
2 dla+siebie dnia+AFFAIR dnia+dzisiejszego do+it do+niego do+uke dobrze+> dojedzie dojedzie+>
2 done done+with dont dosc+MY dosc+tego dostalem dostalem+> dostane+THING dostane+jeszcze
2 dostawac+MSG dotyczace dotyczace+MY dozywotni drodze drodze+> duzo+tego dyzurach
2 dyzurach+aptek dzieci+> dziecka dzien+wczesniej dzisiejszego dziurki dziurki+w dzwonilem
2 else+, en.ALONE+. en.ALONE+en.SENDING en.ASKED+en.BEFORE en.ASKED+en.ME en.ASKED+en.TAIL
2 en.ASKED+en.VOC en.ASKED+me en.BADMSG+. en.BADMSG+en.SENDING en.BEFORE+be en.BEFORE+off
2 en.DAY+. en.DOESNT+en.AGAIN en.DOESNT+the en.DONT+en.AGAIN en.ENDED+. en.ENDED+en.BEFORE
2 en.EVENT+. en.FEEL+, en.FEEL+to en.FROM+> en.FROM+en.BEFORE en.FROM+my en.FROM+these
2 en.GAVE+en.BEFORE en.HEY+. en.HEY+? en.I+AUTHORITY en.I+KIND en.I+MSG en.I+THING en.I+mysli
2 en.I+na en.KEYWORD+. en.KEYWORD+en.BEFORE en.LIST+HEY en.LIST+ami en.LIST+do
2 en.LOSE+en.BEFORE en.ME en.ME+en.BEFORE en.ME+off en.MENDED+. en.MENDED+>
2 en.MENDED+en.BEFORE en.MESSAGE+ami en.MESSAGE+do en.MESSAGE+w en.MESSAGES+. en.MESSAGES+ami
2 en.MESSAGES+do en.MESSAGES+w en.MY+, en.NEG+. en.NEG+about en.NEG+en.AGAIN en.NEG+en.BEFORE
2 en.NEG+en.MY en.NEG+en.SEND en.NEG+en.SENDING en.NEG+en.TAKE en.NOT+the en.NUMBER+MORE
2 en.NUMBER+juz en.NUMBER+od en.NUMBER+po en.OTHER en.OTHER+AFFAIR en.PLURALS en.REMOVED+>
2 en.REPLIED+en.BEFORE en.SENDING+ami en.SENDING+do en.SENDING+en.ME en.SENDING+en.TAIL
2 en.SENDING+me en.SENDING+w en.STOP+. en.SUBJECT+AUTHORITY en.SUBJECT+KIND en.SUBJECT+MYSELF
2 en.SUBJECT+THING en.SUBJECT+en.GAVE en.SUBJECT+en.REPLIED en.SUBJECT+en.SENDING
2 en.SUBJECT+mnie en.SUBJECT+mysli en.SUBJECT+na en.SUBJECT+siebie en.TAIL+en.BEFORE
2 en.TAIL+off en.TAKE en.TAKE+mili en.TEXT+> en.TEXT+ami en.TEXT+do en.TEXT+en.BEFORE
2 en.TEXT+w en.THESE+, en.THREAT en.THREAT+done en.TIME+en.BEFORE en.VOC+, en.VOC+> en.VOC+?
2 en.VOC+en.BEFORE en.VOC+en.GAVE en.VOC+en.REPLIED en.VOC+mnie en.VOC+note en.VOC+off
2 en.VOC+siebie en.WANT+the en.YOU+en.GAVE en.YOU+en.REPLIED en.YOU+en.SENDING en.YOU+mnie
2 en.YOU+siebie esemesami+> esemesow+> fakture+za file file+> for+my from gdzie+ASK gdzie+HOW
2 gdzie+indziej gdzie+jest gdzie+moge glosno hasla her here hotel i+AUTHORITY i+KIND i+MSG
2 i+THING i+mysli i+na ich+GET ich+RECEIVE ich+dostawac idzie+do ill im+done infolinii
2 informacji+, informowac+HEY informowac+o innego+> instrukcja isc+na istnieje+> ja ja+WORD
2 ja+en.VOC ja+en.YOU ja+u ja+za jak+MYSELF jak+bede jak+mi je jeden+taki jedna+MSG
2 jedna+wiadomosc jednego jedno jego+NUMBER jego+telefon jesli+MORE jest+jakis jest+telefon
2 jestem+zadnym jeszcze+MYSELF jeszcze+mam jeszcze+raz jeszcze+sie jezeli+dostane jo+NO
2 juz+MYSELF juz+nic juz+od juz+sily kalendarz kalendarz+> kapie karte+en.I karte+en.SUBJECT
2 karte+i kasujcie kierowac+do kieszeni kims+. klientem klikalam klikam+w kobieta
2 kolejnych+zaproszen komorce komorce+> komorka komunikacji koncu+> koncz konkurencji+,
2 kontaktow kontaktu+z korzystam+z kosz kosza+, krazy kredycie kredytow+, krzyzyk krzyzyk+na
2 kto+NEED kto+potrzebuje ktora+SIGNED ktorej+sie ktory ktos+wam kucharz kucharz+odszedl
2 kuchnia kuchnia+stoi kupie+MY kupilem+en.SUBJECT kupione kurs ladne laskawie last+minute
2 lat+en.I lat+en.SUBJECT lat+i lat+w lekarz licze licze+na liczy like+en.MY like+the link+do
2 link+w listy+smsowej litosci+> ludzie+, lutym+, ma+zostac macie+> macie+do mam+GADGET
2 mam+SITE mam+alergie mam+kalendarz mam+kliknac mam+samochodu mam+screeny mam+tego
2 mam+telefon mam+ten mam+za mamy+MORE mamy+juz marcu+. marketingowych me+off meble mi+HEY
2 mi+ZERO mi+nie mi+o mi+przypominac mi+spokoj mi+zadnych mialam+0 mialam+SEVERAL
2 mialam+en.DAY miesiacu miesiacu+> mili mili+en.I mili+en.SUBJECT mili+i milo minely minut+>
2 mna mna+> mnie+BOTHER mnie+juz mnie+prosze moglibyscie moim moim+numerze moj+ostatni
2 moj+telefon moja+NUMBER moja+skrzynka mojego+podpisu mojej+mamy more+en.FROM more+of mother
2 mozecie+DELETEIT mozecie+STOP mozecie+przestac mozna+> mszy mysli mysli+ze n+, na+HOW
2 na+REMOVAL na+amen na+co na+infolinii na+jednej na+karte na+klatce na+komorce na+luz
2 na+marketing na+nie na+przyszlosc na+reklamy na+reszte na+stale nad nalezal napisac+>
2 naprawde+ASK nastepna natychmiast+> nekac nic+do nic+od nich nie+ASK nie+NO nie+bede
2 nie+biore nie+czeka nie+daje nie+dojedzie nie+interesuja nie+kupilem nie+mamy nie+nie
2 nie+piszcie nie+piszemy nie+prowadze nie+przychodzilo nie+przypominajcie nie+skorzystam
2 nie+szuka nie+udzielam nie+wyrazam nie+wysylac nie+za nie+zostawiajcie nieaktywny
2 niech+ksiadz niech+sobie niedziele+. niej niepotrzebne+> niepotrzebne+MYSELF niepotrzebne+mi
2 niepotrzebny niniejszym niy+WANT niy+chca nk nnw nocy+. nosie not+the note note+en.BEFORE nr
2 nr+> nr+z number+, numer+, numer+MORE numer+juz numer+od numer+po numeru+NO numeru+nie
2 o+dyzurach o+kredycie o+kredytach o+niewysylanie o+pogrzebach o+promocji o+przegladzie
2 o+przesylkach obiady oczekuje+, od+AFFAIR od+MSG od+dwoch od+roku od+wielkanocy oddajcie
2 odmawiam+> odnotowac+> odpisac+z odpowiada odpusccie+> odwoluje odwoluje+CONSENT odzyskac
2 odzywajcie of+en.BEFORE of+these ofert+STUFF ofertami off+> ok+? okien okno+> ostrzegam
2 oswiadczenie otwarte ow+NO ow+nie ow+od owszem pa+> pacjentka pan+NUMBER pan+to panowie+,
2 panstwa+KIND panstwa+wiadomosc panstwa+wiadomosci panstwo piec+razy piecem+> pieniedzy+>
2 piesek pikaniem pisalam+wczoraj pisali pisania+do pisz+> piszemy pizza placa placic placil
2 placil+za placze plan+AFFAIR plis po+kims po+prostu po+was pod+zadnym podawalam podpisu
2 podsylac podsylac+> pogrzebach pokoj+> policje+, pomylil+pan pomyliliscie potrafi
2 potrzebowac potwierdzen potwierdziliscie potwierdziliscie+ze powiadamiania pozorem pracuje
2 precz promocjami promocji+na prosilam prosto+> prostu prosze+HEY prosze+MYSELF prosze+o
2 prosze+wypisac prosze+zapomniec prywatnie+HOW prywatnie+gdzie przeciez+ASKED
2 przeciez+pisalam przegladzie przegladzie+> przeprowadzilem przeprowadzilem+sie
2 przestac+MYSELF przestac+mi przestancie+mi przestanta przesylkach przesylkach+,
2 przeszkadza+> przez+GADGET przez+SITE przez+internet przez+okno przez+przypadek przez+te
2 przychodzi przychodzilo+> przyjac przyjde+to przyjmuje+> przypominajcie+MYSELF
2 przypominajcie+mi przypominania przypominania+HEY przypominania+o przypomnienia
2 przyszlosc+ASK przyszlosc+prosze r rabaty rachunkow randki raz+, raz+ASK raz+pisze
2 raz+prosze raz+przyjdzie raz+to reklama reklamami reklamami+> reklamy+WORD reszte+REMOVE
2 reszte+WRITE reszte+zostawcie rezygnacje+? rezygnuje+, roamingu robic+z rodo+> rodziny
2 rodziny+> rowniez rowniez+> rozsylki rozsylki+> rozwodu rynne rzecznika saldo salonie+.
2 same+KIND samo samo+> screeny+wszystkich sensu serce serwisowe siana+> sie+, sie+REMOVE
2 sie+REMOVED sie+WANT sie+en.I sie+en.VOC sie+en.YOU sie+i sie+przez sie+sam sie+skonczylo
2 sie+tylko sie+u siodmej skoncz skonczcie+z skonczmy skonczona skonczyc skonczyla+,
2 skonczylo+> skorzystam skreslenie sms+ami sms+do sms+w smsow+w smsowa smsowych smsy+.
2 smsy+do smsy+z sobie+. spamu+> spier spier+. spokoj+, spokoju+> sposob+SOTHAT sposob+zeby
2 sprawe sprawy+. stale+> stoi+, stop+. stop+en.SENDING strone strone+> strony+> styczniu+,
2 swojej+LIST swojej+bazy syn+ma syn+skonczyl szanowni szef szkola szkoly szuka tablica
2 tablica+MSG tablica+ogloszen tak+mili take+en.ME take+en.TAIL take+en.VOC take+me taki+MSG
2 te+smsy tego+LIST tego+STOP tego+czlowieka tego+systemu tej+sprawie tekstowych+> telefon+MY
2 telefon+NO telefon+do telefon+nie telefonie ten+en.NUMBER ten+numer ten+pan ten+wasz tesknie
2 there these+, to+> to+DELETEIT to+chyba to+jego to+ma to+mi to+odnotowac to+samo to+teraz
2 to+za trafi+do trafiliscie trenera+, trzeba+GADGET trzeba+konto trzeba+mi trzy+tygodnie
2 tu+MORE tu+NO tu+juz tu+nie tych+HEY tych+MSG tych+THING tych+esemesow tych+o tygodniu+.
2 tyle tylko+smsy tylko+te tym+co tym+numerze tym+pikaniem tymi+MSG typie u+mnie u+siebie ucha
2 uke uodo uprzejmie us usunac+ME usunac+MYSELF usunac+mnie usuncie+GADGET usuncie+konto
2 usunieto usuwac usuwac+GADGET w+CONSENT w+GADGET w+lutym w+marcu w+moim w+nosie w+roamingu
2 w+sadzie w+styczniu w+tydzien w+zeszlym w+zgodzie was+> was+GADGET was+po was+ze wasz+MSG
2 wasz+en.MESSAGES wasz+en.SENDING wasz+en.TEXT wasze+" waszego+MSG waszego+smsa waszej+LIST
2 waszej+bazie waszych+KIND waszych+smsow waszych+wiadomosci waszymi+smsami wczoraj+ze week
2 wez+MYSELF wgl wiadomosc+, wiadomosci+NO wiadomosci+nie wiadomosci+tekstowych
2 wiadomosciami+> wiec+HEY wiec+en.I wiec+en.SUBJECT wiec+i wiec+o wiec+wasze wielkanocy
2 wiem+jak wierszyki with+en.THIRD with+her without wizyt wnosze+WORD wnosze+sprzeciw
2 wobec+przetwarzania wolalbym+, wole+NO wole+nie wpadnie wpiszcie+ME wpiszcie+MYSELF
2 wpiszcie+mnie wreszcie+> wspolnego+> wszystkich+0 wszystkich+SEVERAL wszystkich+en.DAY
2 wszystko+> wszystko+HOW wszystko+co wy+dalej wycieczki wygasla+z wykasowac wykreslcie
2 wylaczcie+> wypisania wypiszcie+ME wypiszcie+mnie wypisze wyprowadzilem wyprowadzilem+sie
2 wyprzedazy+, wyrazam+zgody wyslalem+SEVERAL wystarczajaco wystarczy wystarczy+napisac
2 wystawiam wysylac+> wysylac+MYSELF wysylac+mi wysylac+te wysylaj wywalic wzruszajace y
2 you+en.GAVE you+en.REPLIED you+en.SENDING z+GET z+LIST z+RECEIVE z+banku z+listy z+mojej
2 z+nich z+otrzymywania z+piecem z+prawa z+przychodni z+reklamami z+tym z+waszym
2 z+wiadomosciami za+CONSENTED za+NOSENDING za+czytanie za+odbior za+wasz zadanie
2 zadne+powiadomienia zadnej+PARCEL zadnej+THING zadnej+paczki zadnych+KIND zadnych+en.LIST
2 zadnych+en.MESSAGE zadnych+en.MESSAGES zadnych+en.SENDING zadnych+en.TEXT zadnych+sms
2 zadnych+smsow zadnych+wiadomosci zadnym+pozorem zadnym+wypadku zadziala zadzwonie+>
2 zakonczcie zamawialem+NO zamawialem+ZERO zamawialem+zadnej zamknalem zapisal+, zapomniec+,
2 zapomnieli zapraszac zdejmijcie+ME zdejmijcie+MYSELF zdejmijcie+mnie zdrowia ze ze+MY ze+NO
2 ze+cos ze+mna ze+moj ze+pojde ze+sie ze+swojej zeby+mi zebyscie+REMOVED zebyscie+mi
2 zeszlym+tygodniu zgode+. zgode+marketingowa zgodnie zgodnie+z zle zly+en.NUMBER zly+numer
2 znajdzcie znajdzcie+sobie zobowiazana zone zostanie+> zostawiajcie zrezygnowac zwiazku
2 zwolnic+> zycze+sobie zyczenia+swiateczne
3 ,+AFFAIR ,+GET ,+ME ,+UNSUB ,+czyli ,+en.SUBJECT ,+ile ,+mail ,+mnie ,+najlepiej ,+naprawde
3 ,+on ,+pracuje ,+wiec ,+wstydu ,+wychodze ,+zostawcie .+AFFAIR .+CONSENTED .+HEY .+REPLY
3 .+WORD .+blokuje .+bye .+co .+czytam .+da .+dla .+elo .+en.BADMSG .+en.ENDED .+en.KEYWORD
3 .+en.THREAT .+halo .+happy .+i .+kindly .+mailem .+mialem .+my .+napisz .+niech .+nothing
3 .+odczepcie .+odmawiam .+odwalcie .+oferty .+osoba .+pisze .+precz .+przeciez .+termin
3 .+tesciowa .+trzecia .+trzy .+wezcie .+wiadomosci .+wiecej .+wysle .+z .+zadnych .+zajety
3 .+zakreccie .+zmieniam .+zrobilam 404 ?+. ?+na ABOUT+NO ABOUT+nie AFFAIR+en.I
3 AFFAIR+en.SUBJECT AFFAIR+en.TAKE AFFAIR+i AFFAIR+tak AFFAIR+za ASK+MYSELF ASK+ZERO ASK+ich
3 ASK+informowac ASK+kierowac ASK+odwolac ASK+smsow ASK+zaprzestac ASK+zeby BUSY+HOW BUSY+z
3 CEASE+wasc CONSENT+marketingowa CREW+, DELETEIT DELETEIT+mi GET+. GET+> GET+od HEY+dostawie
3 HEY+en.THINGS HEY+moim HEY+to HEY+wylaczenie HEY+zebraniach HEY+zmianie HOW+, HOW+dotad
3 HOW+isc HOW+jak HOW+po HOW+przyjdzie KIND KIND+MY KIND+NO KIND+nie KIND+tego KIND+z KIND+za
3 LIST+MY LIST+tych ME+NEED ME+SENDS ME+YOUSEND ME+ZERO ME+jak ME+juz ME+nekac ME+to ME+znowu
3 MORE+MSG MORE+SEND MORE+STUFF MORE+sobie MORE+wie MORE+z MSG+WORD MSG+dniem MSG+tekstowych
3 MY+CEASE MY+HOLD MY+czas MY+kasowac MY+nr MY+reklam MY+wiesci MY+z MYSELF+ASK MYSELF+BUSY
3 MYSELF+REMOVE MYSELF+SENDS MYSELF+YOUSEND MYSELF+jak MYSELF+kolejnych MYSELF+ktos
3 MYSELF+nekac MYSELF+niepotrzebne MYSELF+potem MYSELF+tylko MYSELF+ze NEED+, NEED+>
3 NO+bedziecie NO+przestaniecie NO+przychodzic NO+slup NO+w NO+wiem NO+zrozumieliscie
3 NOSENDING+> NOSENDING+MYSELF NOSENDING+mi NUMBER+. PARCEL+> READD+> RELATIVE+,
3 RELATIVE+zapisala REMOVED+przychodzic REPLY+SOTHAT REPLY+THING REPLY+jeszcze SEND+MORE
3 SEND+jak SEND+juz SENDS+" SENDS+, SENDS+do SENDS+en.I SENDS+en.SUBJECT SENDS+i SENDS+na
3 SEVERAL+lat SOTHAT+mi SOTHAT+przestalo SOTHAT+sie STOP+w STOP+wasc STOP+wszystko
3 STOP+wysylania THING+PARCEL THING+jedna UNSUB+ME WANT+NO WANT+sie WANT+smsow WITHDRAW+to
3 WORD WORD+NUMBER WORD+en.I WORD+i WORD+wobec WORD+wszystkiego WRONG+NUMBER YOUSEND+?
3 YOUSEND+do YOUSEND+en.I YOUSEND+en.SUBJECT YOUSEND+i YOUSEND+na ZERO+THING ZERO+ofert ZERO+z
3 a+tu akcje ale+MY ale+MYSELF ale+prosze ale+te all and ani bedziecie+SEND bedziecie+pisac
3 bez+MY bez+smsow blad+404 buty+, byc+do bye byle chca chca+> chce+smsow chetnie children
3 ciepla cisza+z co+, co+mam co+to codziennie+HEY codziennie+o cos+takiego cv czarnej
3 czarnej+liscie czas+> czego+NO czego+nie czesc czy+en.SUBJECT czy+en.VOC czy+en.YOU czy+jak
3 czy+u czyli czytania+, daje dalej+MYSELF dalej+to darujcie+> demencje demencje+en.I
3 demencje+en.SUBJECT demencje+i dla+was dniem+straconym do+nas do+norwegii do+skrzynki
3 do+spamu do+tego dostawac dostawac+en.LIST dotad dotad+> dwa+kilo dwoch dziadek dziala+od
3 dziecko dzieki+ale dzien+ZERO dzien+bez dzis+? e+p elo+> en.ALONE+wszystko en.ASKED+en.MY
3 en.ASKED+the en.BADMSG+wszystko en.BEFORE+en.EVENT en.BEFORE+en.THINGS en.BEFORE+of
3 en.ENDED+wszystko en.GAVE+en.VOC en.I en.I+SENDS en.I+YOUSEND en.I+e en.I+piszecie en.I+s
3 en.KEYWORD+wszystko en.LIST+w en.ME+en.FROM en.NEG+0 en.NEG+SEVERAL en.NEG+en.DAY
3 en.NEG+en.THINGS en.NEG+the en.NEG+wszystko en.NUMBER+przez en.SENDING+en.BEFORE
3 en.STOP+en.DAY en.STOP+wszystko en.SUBJECT+SENDS en.SUBJECT+YOUSEND en.SUBJECT+e
3 en.SUBJECT+piszecie en.SUBJECT+s en.TAIL+en.FROM en.TAKE+, en.TAKE+ASK en.TAKE+WANT
3 en.TAKE+chce en.TAKE+en.BEFORE en.TAKE+ma en.THINGS+> en.TIME+en.VOC en.UNSUB en.VOC+en.FROM
3 en.VOC+my en.WANT+en.MY en.WISH+en.MY faktury+, garnkow gdzie+sie going goodbye gory gowno
3 granica happy human i+SENDS i+YOUSEND i+e i+piszecie i+s id id+en.WANT id+en.WISH id+like
3 ile+ASK ile+THING ile+jeszcze imieniu impulsow impulsow+> indziej+> informacje inna innego+,
3 istniec istniec+> ja+NO ja+od jak+cos jak+dotad jak+przyjdzie jak+zrezygnowac jaka
3 jakichkolwiek jest+NUMBER jestem+na jeszcze jeszcze+> jeszcze+jedna just juz+> juz+MSG
3 juz+RECEIVE juz+SEND juz+dostawac juz+sobie juz+wie juz+z kasie kazdy+nastepny kilo klub
3 kogo+SEND kogo+pisac kogos+, kolejna+wiadomosc kolejne komunikatow koncz+wasc konczymy
3 koniec+z kredytow kropka ktore ktos+w laduje last+en.BEFORE lata+temu leci lezy lista liste
3 liste+, ma+demencje ma+wlasne mail+, mailem mam+. mam+SEVERAL mam+z matka me+> me+en.FROM
3 mi+BUSY mi+NEED mi+kolejnych mi+niepotrzebne mi+potem mi+te miejscu+LIST miejscu+listy
3 miescie minute mnie+, mnie+NEED mnie+REMOVE mnie+SENDS mnie+YOUSEND mnie+ZERO mnie+jak
3 mnie+nekac mnie+znowu moga+byc moim+NUMBER moj+NUMBER moj+czas mokotow most most+,
3 mozecie+pisac musi n+en.I n+en.SUBJECT n+i na+AUTHORITY na+NO na+ZERO na+buty na+czarnej
3 na+drzewo na+kogo na+policje na+stronie na+wasze na+zadne na+zumbe naprawde+NO naprawde+nie
3 naruszenie+dobr nastepny+MSG nastepny+en.LIST nastepny+en.MESSAGE nastepny+en.MESSAGES
3 nastepny+en.SENDING nastepny+en.TEXT nastepny+sms natychmiast nekac+> nekanie+, nekanie+>
3 newsow newsow+HEY newsow+o nich+> nie+bedziecie nie+przestaniecie nie+przychodzic nie+slup
3 nie+w nie+wiem nie+zrozumieliscie niech+pisze niedziela niewysylanie+MYSELF niewysylanie+mi
3 nocki+, norwegii+, nothing now nowych numer+przez numerem+NO numerem+nie numery+> o+dostawie
3 o+moim o+wylaczenie o+zebraniach o+zmianie obiecala obiecala+ze oboje oboje+> od+dzis
3 od+tych od+waszych oddaje ode+ME ode+MYSELF ode+mnie odpierdolcie odpuszczam odsylac
3 odszedl+za odwalcie+sie odwolac+, of+en.MY ogloszen+> ogloszeniowy ogole+czyta okazji
3 oponach oponach+> oprocz osiedla osoba+, osobistych+> ostatnie oszczedz own oznacza
3 pacjenta+> pan+MORE pan+juz pan+spokoj panstwa+strony panstwo+pisza phone pierona pierwszym
3 pisac+HEY pisac+o pisalam+STOP pisalam+WORD pisalam+en.ALONE pisalam+en.BADMSG
3 pisalam+en.ENDED pisalam+en.KEYWORD pisalam+en.NEG pisalam+en.STOP pisalam+stop pisaliscie
3 pisanie+do pisaniem pisma piszcie+, piszcie+do piszecie+? piszecie+na po+dziurki po+miesiacu
3 pod+tym pomylka+, pomylka+> prosic prosze+WITHDRAW prosze+informowac prosze+kierowac
3 prosze+odwolac prosze+zaprzestac przestac+, przestalo+przychodzic przestancie+MYSELF przez
3 przy+kasie przychodzi+> przycisk przycisk+> przyjdzie+THING przyjdzie+jeszcze puscic
3 puscic+> pytania+. quit rachunek+> rachunki rachunki+za rane rano+, raz+napisac reklamy+,
3 rok+temu s+z sa sa+en.SUBJECT sa+en.VOC sa+en.YOU sa+u samego samochodu+, screeny se+siana
3 sell+en.BEFORE serio+? sie+ASK sie+SIGNED sie+UNSUB sie+jak sie+wypisac sie+zgodzilam
3 siebie+> silowni sily+MY sily+tego since skasujcie sklep+, skonczyl slup slup+ogloszeniowy
3 sluzbowy+, sms smsa+dniem smsow+, so sobie+darowac sobie+darujcie spadajcie+na spotkania
3 sprawy sprzeciw+wobec status+PARCEL status+THING status+zamowienia stop+wszystko straconym
3 stresu stronie+nic swojej syn tak+, tak+ASK tak+WANT tak+chce tak+ma take take+en.BEFORE
3 takiej te+KIND te+LIST te+przypomnienia te+subskrypcje teczowy teczowy+most tego+CEASE
3 tego+HOLD tego+kasowac telefon+, telefon+jest ten+telefon teraz+ASK tesciowa
3 tesciowa+zapisala tez+> to+STUFF to+WORD to+co to+en.I to+gowno to+sie to+wylaczyc torebki
3 towar trzeba+MYSELF trzecia trzecia+w tu+znowu tych+reklam tych+wiesci tygodnie
3 tylko+BOTHERS tylko+KIND tylko+MSG tym+do tym+spamem urlopie w+drodze w+sierpniu w+spokoju
3 w+waszej w+zadnym want wasc wasc+, wasze+smsy waszych+LIST waszych+PARCEL waszych+THING
3 waszych+pieniedzy waszych+powiadomien waszymi+MSG wcale+> were wiadomosci+? wiadomosci+sa
3 wie+, wiecej+STUFF wieczor wiesci wizycie wlasciciel+NUMBER wlasciciel+numeru wolnych work
3 wpisac wpisac+ME wpisac+MYSELF wpisac+mnie wspolnego+, wstydu+oszczedz wszystkiego
3 wszystkiego+> wy+> wy+jestescie wychodze wychodze+z wykreslony wylacza wylaczyc+> wypad
3 wypadku+NO wypadku+nie wypisac wypisac+, wyprowadzil wyprzedazach wysle+wam wystarczy+MY
3 wystarczy+tych wysyla wysylajcie+MYSELF wysylajcie+mi wysylania wysylkach wysylkach+> z+bazy
3 z+gory z+newsow z+subskrypcji z+waszych za+teczowy zabronil zadne+KIND zadne+MSG zajety
3 zakreccie zamknieta zamknijmy zanim zapisala+ME zapisala+MYSELF zapisane zapisujcie+>
3 zapomnijcie zaproszen+na zaproszenia zaprzestali zaprzestali+> zaprzestania ze+WORD
3 ze+istnieje ze+spamem ze+to zebrania zeby+przestalo zebyscie+MYSELF zglosze+to zgode+,
3 zgody+na zgodzilam zly zly+NUMBER zmiany zmieniam zmieniam+NUMBER zmieniam+en.NUMBER
3 zmieniam+numer zmienie znac+> znowu znowu+wy zostac+> zostalo zrezygnowalam zrezygnowalem
3 zrozumieliscie zumbe zyc
4 "+ASK ,+HEY ,+NUMBER ,+czwarty ,+dziecko ,+po ,+pomylka ,+roaming ,+te ,+zanim .+DELETEIT
4 .+STOP .+ani .+czy .+do .+dzwonicie .+en.ALONE .+en.I .+en.NUMBER .+horoskopy .+ja .+miejcie
4 .+myslalem .+napisalem .+nieche .+pisalem .+place .+pomylil .+spadajcie .+syn .+wez
4 .+wolalabym .+wycofuje .+zamknij .+zrobcie 0+lat 0+rano 0+roku ?+WORD ASK+MORE ASK+od
4 ASK+traktowac ASK+tych ASK+zostac BOTHER+> BUSY+do DELETEIT+, GADGET+MYSELF GLUED+MYSELF
4 GLUED+mi HEY+NOSENDING HOLD+sie HOW+> HOW+zrezygnowac ME+HOW ME+REMOVE MORE+RECEIVE
4 MORE+dostawac MSG+do MSG+tez MY MY+GET MY+kurek MYSELF+HOW MYSELF+ZERO MYSELF+te MYSELF+to
4 NEED+MYSELF NEED+mi NO+. NO+CONSENT NO+READD NO+SENT NO+chca NO+dostawac NO+kupie NO+powinny
4 NO+rozumiecie NO+traktuje NO+uzywac NO+wracac NO+zapisujcie NO+zgadzam NO+znam NO+zyje
4 NUMBER+NO NUMBER+nie NUMBER+przez PARCEL+niech RELATIVE+mi REMOVE+MYSELF SEVERAL+lata
4 SEVERAL+rano SEVERAL+roku SITE+. SOTHAT SOTHAT+to STOP+mi STOP+z THING+ASK UNSUB WANT+MY
4 WANT+od WANT+sobie WANT+waszych WANT+zostac WORD+MSG WORD+SEND WORD+en.SUBJECT ZERO+STUFF
4 aby ale+HEY ankiety awarie bazy be bez+STUFF bilety budzcie bycia bycia+zapomnianym chce+od
4 chce+tych chce+zostac ciszy co+w codziennie cudzych czarna czarna+LIST czego+w czegos
4 czlowieku czwarty+raz czy+jest dacie dalej+YOUSEND dalej+piszecie dawno dentysty
4 do+AUTHORITY do+bycia do+kogo do+kosza do+ktorej do+niewlasciwej do+warsztatu
4 dobr+osobistych droge dwoch+lat en.BEFORE+> en.BEFORE+HEY en.DAY+lat en.DAY+rano en.DAY+roku
4 en.FROM+en.MY en.ME+> en.MY+en.WHO en.NUMBER+, en.NUMBER+. en.TAIL en.TAIL+> en.TAKE+na
4 en.WHO+en.BEFORE en.WRONG enty gdanska gdzies go+STOP grafiku gwiazdka horoskopy i ide+do
4 idzie ile+HOW ile+mozna ile+razy info+HEY info+o innego ja+wygladam jakies jesli+THING
4 jesli+jeszcze jest+szansa jestem jezdzi jezdzi+, jezeli juz+GET kartoteki karty karty+,
4 kasowac+> kazda klient klopot kogo kolejna+MSG kolejnych+MSG koncu konkursow kto+WANT
4 kto+normalny ktorych kurek kurek+z lezy+na ma+> mam mam+0 mam+MY mam+en.DAY mama
4 marketingowe mi+MORE mi+NO mi+SEND mi+tylko mi+ze miejsce miesiac mieszkam mnie+HOW moga
4 moge+po mozecie+SEND mozna na+droge na+kogos na+telefonie nalezy nic+wspolnego nie+.
4 nie+READD nie+SENT nie+WANT nie+dostawac nie+kupie nie+powinny nie+rozumiecie nie+traktuje
4 nie+uzywac nie+wracac nie+zapisujcie nie+zgadzam nie+znam nie+zyje niech+zostana nieche
4 niepotrzebne+, niewlasciwej niewlasciwej+osoby normalny normalny+wysyla numer+. numerem
4 numeru+> numerze+> o+NOSENDING obchodzi obowiazuje od od+THING od+jutra odczepcie+sie
4 odnotowac odsubskrybowac odsubskrybowac+> odwolac of ogole okna opony pacjenta pacjentem
4 pamietam+, panstwa+MSG piaty piaty+> piec pisania pisza pisza+, piszecie+do pls pogrzebie
4 policje ponownie powinny pracuje+na prosilam+HEY prosilam+o prosze+juz prosze+traktowac
4 przestajecie przestajecie+, przy+zakladaniu przychodni przychodzic przypomnienia+HEY
4 przypomnienia+o przysylacie raczej+NO raczej+nie rana+, raz+THING raz+enty razy rodzicow+>
4 rozumiecie rozumiecie+> s sell sie+HOW sie+MORE sie+en.SUBJECT sie+od sie+to sklepie+> smsom
4 smsow+. spamu spotkamy+sie stara szacunkiem szansa szlaban+na tak+na takich te+HEY te+o
4 tego+GET tekstowych telefonie+> tell temu+, ten+NUMBER ten+kurek tez+NO tez+nie the+en.WHO
4 these time to+NUMBER to+SEND to+i to+telefon traktowac traktuje trzy tym+numerem un w+koncu
4 w+norwegii w+salonie wam+do wam+za warsztatu was+NO waszej+strony wiem+na wiesci+> with+my
4 wnioski wnioski+> wnuk wpiszcie wracac wracac+> wrong wsi wstyd wstydu wszystkie+CONSENT
4 wszystkie+zgody wujka wy+. wycofuje+CONSENT wycofuje+zgode wygladam wygladam+na wylacz
4 wypisac+> wypisuje+sie wyprosic xd+> z+niej z+panstwa z+powiadomien za+GADGET zadam zadnej
4 zakladaniu zakladaniu+GADGET zakladaniu+karty zakreccie+MY zakreccie+ten zamierzam zamknij
4 zapisujcie zapomnianym zawsze zdjecie ze+RELATIVE zeby+to zegnam+, zmienilismy znowu+?
4 zostana zostana+> zyczenia zyje+>
5 "+prosze ,+MYSELF ,+REMOVE ,+THING ,+art ,+blok ,+drzwi ,+en.BLOCK ,+en.NUMBER ,+ja ,+jesli
5 ,+ktorej ,+na ,+nigdy ,+numer ,+o ,+zadnych .+21 .+GLUED .+SENDS .+cisza .+en.STOP
5 .+en.SUBJECT .+mam .+naprawde .+nawet .+numer .+pani .+pomylka .+radze .+tylko
5 .+zatrzymajcie .+🚫 ASK+mi ASKED+w BOTHER DELETEIT+MYSELF DISPATCH+MYSELF DISPATCH+mi HEY+.
5 HEY+> HEY+ABOUT HEY+zdjecie HOW+wreszcie HOW+wy ME+ASK MY+telefon NO+BOTHER NO+DISPATCH
5 NO+GET NO+RECEIVE NO+WANT NO+po NO+pojdzie NO+zycze NUMBER+z PARCEL+za RECEIVE+. REMOVAL+MSG
5 REMOVAL+sie STOP+MYSELF STOP+to THING+jeden ZERO+KIND ZERO+smsow ale+ASK ale+o ankiet babci
5 blok blok+> bocie bocie+> chce+> cierpliwosc+do co czytac darowac denerwuje dentyste
5 do+logowania dzwoni dzwonicie e en.BEFORE+en.FROM en.BEFORE+o en.BLOCK+> en.EVENT en.MENDED
5 en.NOT en.NUMBER+na en.NUMBER+sluzbowy en.NUMBER+z every gotowy indziej internet+, isc jasny
5 jeszcze+jeden kiedy+wreszcie klatce komu+> konkurencji krwi kupic lecze linie liscie+>
5 litosc marcu marketing marketingu miejcie miejcie+litosc mnie+ASK mogliby my na+nocki
5 nawet+NO nawet+nie niczym nie+BOTHER nie+DISPATCH nie+GET nie+RECEIVE nie+po nie+pojdzie
5 nie+zycze niy nosie+> not numer+na numer+sluzbowy numer+z o+ABOUT o+zdjecie odpowiadam one
5 our pa pamietam parafii pisze pisze+> pisze+za po+HOW po+co podal pogotowia pojdzie pol+roku
5 poprawic poza prawa+do prawnik prosila prosze+mi przestac+> przez+was przy rachunek
5 radze+DELETEIT radze+STOP radze+przestac razy+mam reszta rodo rodzicow roof roof+. serio+,
5 sie+do sie+juz skonczcie slowie+NO slowie+nie spamem+> spokoj+> stac stad stronie
5 szczepieniach tam+> tej+LIST tej+listy termin thx to+jakos tym+NUMBER uwagi uzywac+MY wasz
5 wasze+wiadomosci wiecej+> wiedziec with+en.MY wyborczych wycofuje wykasujcie wypisanie+sie
5 wyprowadzilam wyrzuccie wyslany wystarczy+MYSELF wystarczy+mi z+tych z+waszej z+waszymi
5 za+MY zablokowanie zamknij+sie zamknijcie zapisywalam zapomniec zaprzestac zatrzymajcie
5 zbedne zbiorek zbiorek+na ze+ME ze+mnie zeby zero zgodzie zmarla zniknac+z zostal zrobcie+to
5 zwrotu 🔕+> 🚫
6 ,+bym ,+do ,+en.THIRD ,+od ,+przestancie ,+zebyscie .+CEASE .+YOUSEND .+czego .+o ASK+,
6 ASKED+NO ASKED+nie AUTHORITY+> GADGET+, HEY+? HOW+jest KIND+do LIST MORE+GET MORE+nic MSG+w
6 MYSELF+MORE MYSELF+NEED NO+robcie NUMBER+sluzbowy REMOVAL+> REMOVE+, REMOVED+> SEND+HEY
6 SEND+o SIGNED+w SITE+sa STUFF+, THING+sa WANT+> WITHDRAW+CONSENT WORD+. WORD+ME WORD+mnie
6 ZERO+MSG ZERO+odbioru ZERO+tych amen autorskie bez+odbioru blagam+> bo+MYSELF bo+mie chce+MY
6 cierpliwosc czlowiek czlowieka dalej dalszych do+konkurencji drogi drzwi dzieci dzwoni+,
6 en.BEFORE+en.BEFORE en.BLOCK en.CONSENT en.I+AFFAIR en.SUBJECT+AFFAIR gdyby halo handlowych
6 i+AFFAIR innych interesuja ja+nie jak+przestaniecie jutra kliknac komunikaty kontaktu
6 konto+, korespondencji like link lista+, listy+> mamy marketingowa mnie na+KIND nie+robcie
6 o+to od+MY od+panstwa odbioru+> odpisac ostatni+raz pisac+> pisalam pol prawda prawda+>
6 prosze+MORE prosze+sobie przychodzic+> psa radze reszte rezygnuje roaming rok roku+, sadzie
6 siana sily skasowac sprzeciwiam szkoda+waszych tego terminow to+, trzech urodzinowe w+0
6 w+SEVERAL w+en.DAY wam+PARCEL wasza wasze+MSG waszych+MSG wiec wish wizytach wlasne wolny
6 wszystkie wtorek+. wycofac wygasla wypisalam wypisane wypisany wypowiadam wysylki z+MSG z+MY
6 z+tej za+kazdy zablokowanie+, zadnych+MSG zadzwonie ze+MYSELF zgode zostac zrobilam zycze
7 ,+SITE ,+prawda ,+z .+ASKED .+HOLD .+MSG .+REMOVAL .+moj .+serio .+znowu 0+MSG 0+smsow ?+?
7 ASK+> ASKED HOW+dostane HOW+przestaniecie LIST+, LIST+> MY+NUMBER MYSELF+> NO+, NO+jestem
7 NO+pisze NO+rozumie READD RECEIVE REMOVE+NUMBER SEND+MYSELF SEND+mi SEVERAL+MSG
7 SEVERAL+smsow STOP+SEND UNSUB+> WITHDRAW+zgode about art+. buty byc c dalej+SENDS dalsze
7 dnia dniem en.AGAIN en.BEFORE en.DAY+MSG en.DAY+smsow en.GAVE en.WHO grafik gratuluje ich
7 ide idzcie innym jesli jezdze keep kogo+innego kolejny konto kredytach ludzie mam+, mi+w
7 mialem mnie+> moze mozecie na+MSG napisz nie+, nie+jestem nie+pisze nie+rozumie niewysylanie
7 nwm o oczekuje odbiorca ode odpuscie+> okno osoba p passed pisanie plan pradu prosze+,
7 przypadek przypominac przypominajcie rozumie skoro skrzynki spokoj strony styczniu swoje
7 szkole tam tez to+do was+nie wolalabym wreszcie wychodzi wychodzi+> wylaczcie wyslalem
7 z+smsow zdjecie+ME zdjecie+MYSELF zdjecie+mnie
8 ,+ZERO .+REMOVE .+THING .+nara .+wasze ASK+opuscic ASK+sobie ME+> MORE+> SEND+> SENDS
8 YOUSEND a+wy bez+tych bo+ME czas czeka dac dol dystrybucji dystrybucji+> dziekuje dziekuje+>
8 dziennie en.NUMBER en.REPLIED en.THINGS esemesami esemesow jeden kody komus kosza kredytu
8 kurtyna+w lekarza listy litosci lutym mam+was nadal nastepny nawet numer odpisywalam
8 odwalcie ofert opuscic po+raz prosb prosze+opuscic prywatnosci przeciez przetwarzania rade
8 roku siebie skonczylo skrzynke+> smsami sprzedalem szlaban today uzywac w+slowie wasze+KIND
8 wciaz wiadomosciami widzenia+> wiem with wtorek wypiszcie xd z+dystrybucji z+tymi zadnego
8 zapisala zaproszen zawsze+> 🔕
9 ,+STOP ,+szkoda HEY ME MSG+. REMOVE REMOVE+ME REMOVE+mnie SEND SIGNED again albo bedziecie
9 czyta do+widzenia dostawie info innym+> internet jo kindly kodow kolejna komu korzystam last
9 n na+smsy na+telefon na+zawsze nara+, nocki odmawiam osobistych pieniedzy place pojde
9 przychodzilo przyjdzie przyszlosc reklam said sierpniu sklep sluzbowy smsami+> smsowej
9 spadajcie sprzeciw subskrypcje telefon wasze wezcie wypisanie zapisal zeszlym zrobcie
10 .+tu NO+SEND blokuje+> czwarty czytania dajcie darujcie dobr elo informowac moich napisac
10 nie+SEND numerze od+razu odczepcie ogloszen pomylka przestac raczej robcie samochodu slac
10 stale subskrypcji takiego wlasciciel wspolnego wylaczenie zebraniach zegnam+> zniknac zyje
11 ,+SOTHAT ,+WORD .+kurtyna NUMBER NUMBER+> badan cala czego dzisiaj gdzie kasowac kurtyna
11 lata odpuscie odszedl oferty przestancie reklamy salonie se skrzynka smsow+> spamem status
11 waszymi wez zadne zdejmijcie zebyscie zglosze zgody znam
12 ABOUT AUTHORITY NOSENDING but logowania nara odpusccie prawa spotkamy swiateczne trafi was
13 DELETEIT+> STOP STUFF ida jego kolejnych moj na+NUMBER ostatni przestaniecie+> szkoda tych
13 tymi
14 .+zegnam GLUED blokuje cisze mie panstwa smsow waszej wlasnie zadnym
15 . CONSENT GET MSG MSG+> REMOVAL REMOVE+> WORD+> kazdy kims kupie naprawde wam wy
16 art jakos lat nekanie niepotrzebne norwegii
17 razu serio widzenia
18 NO+> STOP+> mowie raz skrzynke zadnych
19 nie+>
20 dostane slowie sobie waszych
21 tu
22 niech
23 zegnam
24 przestaniecie
"""
