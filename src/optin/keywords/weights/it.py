"""What words weigh (it); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["PHRASES", "WEIGHTS"]

PHRASES: Final = """
" DFFQT@h0x>4E*}{0wEL=
% <U;81zV!Ly{QeFX1rJ2(
* $N%^J0{;K&7Z&Lr1{eGi
+ >;w_o_XXPIGd1TMConP%
, ;Mf)G_z49w1P%-W1Jd*M
. {rwQq4Jz_PGaBmm8WaRJ
0 1n2?#-Vg!+{}Utj-Tn;g
1 Cfe~K4G<sX`_2~H((eB}
17 <N41)4G#bY696^{=?U@7
2 _5alp5AP4`?chKC<LTtr
21 _2%px3hOxh@C`KI)aLB!
7 `TXk*6(JHJ1p^xD=<vJ!
> @;cfO>EQ|Y0s-q14-^Ut
? ;o~p}|L@l89v<%~IPV4r
AUTHORITY ^)evJ)&TPD1_jv?6eJ)A
CALL =jq-N{^b=-|KKS5+0o$M
CEASED #V{8<(a+u0;ymF7Q7aM$
CLIENT 5!ndx6dV>c0{i;<=>+=h
CONSENT ^&uGc2lL11GAF?c5ke_W
CONTACTED 1Qib()Wiu5{POfA3=|6p
DAY E&22o7a;&0^#uI>`wQO~
DESIST 4gLDn3?K6i^$O(^_YxEC
FEDUP >HHDO@i7M$B>&|U6doBO
GET #2@$W)9C#p@%<Jg5bPoT
GOODS 5eFdt3p@4#0_XQ1ALR$|
INFO ^$`8|?erQE0q*|$6AJ<S
LEAVE ;Q1!)_VnxG*BAH*AsHFa
LIST 3m5?N^9uF_2pat&{ty5G
MENDED ^%(ir0R;vZ>j?Y(_W%b3
MINE ^zjfB>Fx&V<`n)I2nG%f
MORE ;35#$>mBC`A0O`$0S6%Z
MSG ^9=Rd^Zxef2@UQX{sSfa
NEVER 4+RDJEF2{fA@2eK?)U^2
NO ?*sA$76k_O1q|I2>G<~#
NUMBER {tp-9^$YqQ^&aph7!3pr
ONE 3l#qG0s9!~4H*di{qO_v
OTHER 2m2EH82kYM|MUb3^W_E?
PEACE 8|@9}#NYTK;s^i#FY5jf
PHONE 0TdGJ`Sk@W>k{q<{{{yL
REMOVE 6b}0JB<<VeBpmlA02m$n
REMOVED `{x@Y@eM8-@9qup+SVNG
REMOVEME ^6MPoMDyn5Cj|x(7A+Ma
REPLY ^)uo5_Ad7T?(y#W<s1g;
SAID {uA)$^&IX8{qOD(0RSNX
SEE 45ujtCHCLm9SjHlC?N#<
SEND ^ymW~>H_!n&;{}l76JeP
SERVE `yd$X9qH`f{__I~{0j05
STOP 0|g1u3;6H}013<_5)}pd
TELL 2ILml6yga6760!8754lL
THING 4-WwN1_liJ;pq4p>EPe|
TIRED {uda=7A)W-8tBm!{2mq*
TOUS 2Kny|@CgV2_x}J8{`v73
UNSUB ?H?!h4&?3k?jO<;2@D$B
WANT 8vhdM2>tK->J;kz4eIA9
WORD 8}JG25d#7G5D4ZY1r!Vv
WOULD 0|3?v0PqJ4;r#yu=I{Iu
WRONG 3;Pnt{@>-??-bi811dE1
YOURS 0Sf{b6zKu!{1)%t{Q~k8
a &+^y?B_sMF4jT&K%JlT<
abbastanza _%$TtzXkHH4&@Q|B>N-H
abbia 9MkYA{v{F-9@F>G72e?a
abbiamo 9qZOIA1grK0?Q`m`qR?n
abbiate `_3)jDEY<=8yn&D5fv)^
abito @eC>T`sLgLFeT&`E(a+Q
about ^$sfb2-f$>9UBKM3Kszf
accetto Ef@d@n&1~1&$}G=81L-!
acconsento {{`A96DC3~)8j7N+~vpI
account =@aZ32N3$H6W|FM?&<6L
acqua @%jA%3ij^a3>fSy{TBob
ad 9{%<N?miq3`o|aS+33;K
addebitato ^%A=P{r)Ky=jbE{2H(xy
addio ;|@Z@Dec_K93$Qx6fQa*
adesso ?cwek7!M#P1@0sD-stAz
affitto >Ixy~5aiO(13Bz3GeRZy
after @B;1x_6YY7{|E-~`1Sq=
again AM+E{;obYv9OeQV3JVY*
agenzia 3@!`W=nDA<0ptY_8wT$1
aggiornamenti @&Vu=_4+#;*%2H1?aBG+
aggiornata {n_Cf)7UK_*zzR#>fY`6
aggiornate 3ONV&q!RrC=;+)9Ehzow
aggiungete #tHTQ?hP&@Alo$J=Gge>
agita +4dUt5&7Bc92?^u9U?Fk
agli _yY;z1|Q)A{P5Z;^9mCF
agosto A;}IACJG2J_uK^N<`(?*
ah 4JQf<=?oM0^6v}z<n{OJ
ahah 11|~@1mOz)_WcYF3Je0|
ahahah ;pf>u949nS?dUSB<-)(_
ai 5C+RJ@-H9*@&6d?8s^a@
aiuto 4AtQy8!HzqDBL8^=h@EG
al 7U<wO8rKy41@{i)1?=M}
all %hL}X#p?|Z5IHjf67&w~
alla 0Q$HLt??uF=I9RY^x5bN
alle {O0}!5*i*d8toRj^zQBi
allestero _xk?q^Aj5Q4hRPK3I+iF
allinvio HtsXfH60%e?#&wX<?8+A
allo 01hDu(C`B5;Nji-7x?<n
allora 63y@r{NfMn;0g#i4EpO2
almeno _RaV31rh23?B(tF_~G~a
already 8UXX|1nTnd2;2+$59i$r
alta 69E4Z_XrRT&-fMl_5b_%
alto 4IJ$T{oM)k4+sPO85<4+
altre 1ppJ=6(#Bj94P%F3?Kgl
altri 481bj8{zQ^>m2GJ8XElg
altro 3L)VQ^86M0^Azsd@&@e_
altrove -VGz>?i<Pg9}w0Y86+wd
amici ?+xtyNgV6e_yxrh5+nW%
amico 0U!ws2OSI+^7Z)#*z)D~
amo 8Rz8=66yEw*!c_n1OV9y
anche 7?~LU4$}<>|L_;b70SZ}
ancora +%Eh2{y`5G8WRij;`{~w
and zvM6K^4QlJ?m5X4I_Edu
andare =^Xgs<JRHc2L;$00_rsF
andata @d(i@2?{L#^fEQy-r&~I
andate 0|*27{|VCz2o%=-|0Em&
andato 9{ctA1nm9;ClB-t1_S^I
anni |JWJW6f)=^0TSrN1r7KK
anno 02CO__#Ej5{^IcI?i(8r
annulla 5dP&h<sTU#>iQk!`uf-R
annullare ?*}Xd+w<B9_AcK56(}b9
annullate ?Bfj<8wDR35C#nG6Y%30
annullato 9_7+B6!tA9<kLCN<j&FF
annullo (gYso0Q>Cv4d@6C9_<<g
annunci ?gj(<<Luz;5*-QSCnNtE
another +7m1B_Vf4m+Xwad`wS2K
anticipare *X`;T0}eMT?e`YU3fb5A
any <j@QR$J-q&+aM13;tm%B
anzi @#g0d1053|-t{&3@BPT+
ao 0rxot@&?`B=ob7b8x9}I
aperti =Iz}mB^oIP*a11>(!|r(
aperto 9VgQ=+{!xK=fxrp=kDD4
app <mTQW2pSd+`3@D<*!S)K
appartiene ycOdo)cyIm{5B#T9Y8V(
appena Edw3k{t?<4`r7U24ks5E
appuntamenti 2qOIh5fbA6{|NN{>JlRQ
appuntamento !wLA_96<Z?E*%ON%lj4A
apre 9nkVE0xc~k;=v8g*vG`^
aprile 7bFVd8y@v59rp1Q7X%Fe
aprire 5cK{j=`cC`?9U|8>D<=7
archivi `w9@d1@F@36YtFh0W%vc
archivio `U(E;1j_;d5)c|F6#WqF
are {Qwmo8Xg4(=lJj76a4K8
arriva Bpu}^`y&bl=i(Ou-rMZY
arrivano ;vv-^_b@I2>*EIK*y8Ek
arrivare =_cAI5&Qe^BODM#)!P5%
arrivata 0>{ol9{n{$5xqgK@5HzM
arrivate *4*J885R{L5Ct&Q*yQ)$
arrivato <<sjy8V3(F>)a#M(Ad<^
arrivi 7xwx0{{IFF2L<--<Mamw
arrivo Cll{33ncvz>CONA`t7>w
as ?H2Ik`62fP1_|v4_6`#W
ask 7zW=G`aT#O`uqqC@d)As
asked 2mu%99|Zsi2?F343jhZk
asking 4HEDj?duKl-0|=U7#|n_
aspettare 2ld|;`3wu%`uq>=;1U@A
aspetti 9NqB<2m}@y5AhG&_x|JJ
aspetto >EY8b`3W@T%iAm8)y3($
assente _uUi9<{S1F2k+4eHwPRX
assolutamente Ezb1|5#{~t2mb;U2KfUM
at 7Uc5sBM>_T2jC&u2Ikrw
attimo 2G`j&4hAYC;^!aU<k8;;
auguri =JW#s5dsAR{}L0<2=)Kn
auto {22-aspj9e+YbgUArc<_
automatici _a5F86%HT<@Gl||=<Wph
automatico `1$Z0C-(>B>hKv6+vDZs
autorizzato <o6Ee9TM5nE+72&>l`c>
autorizzo C;I3C2Jsgk=HvtD3i|%`
avanti 6Y9o3CNUo<u)9H~w$!oV
aver A^r^e1tksp^b`!^>Iow$
avere KJfDx;wc(0^V;y`4fyTD
avete KJ5SP-XRYI+`IbZ=K|*f
aveva D)a9Y9QgJi_|4n@{qWc9
avevate 1_2NK6Zh}Z>h${c^a}qP
avevo EB_zh_TJ|G3g^QhDeeCm
avrei (C{Yw<mTMy5+d|0BPJ^v
avuto 1^dS^%@r*71oAM`$mH1B
avvisarmi 5&!br3KAs=FYNmA?&s|y
avvisate 5*6zH6%!8zAp-*z-UHVa
avvisatemi 4GJ*R4=e8u^Y;Gw=N0kj
avvisato 4ff>``1uCl#_Z-32K5Wk
avvisi 6%X7S0rw085fKh8|M2kr
avviso 0TvJR=;!z4`uF-M0{|Kb
avvocato 78(TT>;n-V@YDwH`0@$w
aziendale 5GLdk@BRZ0^z!K!{q^tv
b 0Uz)j>nkk@>ewye&*RSB
back =Gg5B^3?4f7X0qp68s1e
badante `Sl{#Bp$^79QoA!2RRxm
bagno +V1HG5HU0(-|jfo&c)lt
balcone <=yBMEFvT~2lFW7`Rd);
bambina A0-6y^Xdin5cL)sBlz$P
bambini 0Ti@f7XLHc!}v!Q)y&eu
bambino Bhdf{5c&fM2@34{3=#qX
banca >+ba;-xv@z+28~$%i<B*
banco 3jO8${Tlib?f?4S_5|S#
bancomat ?Beeb93(UT<?<-u=gH&l
bar _73+I_xc+O4Hg;m8}H)y
barba 4Db>CBP{(A0{!m$2@(DE
barca 0Rk!O79tnzCnD_U>>&*f
base ?fLft5(o7c?EE0<?fLHj
basta _vZN_@fQUU(i7SM@%;Vj
bastano =Hl%k1`$F21JXvp^4ikc
batteria _3Gyr^!PCS^#(5C=-%%1
be 045Or@80mr*bn|8CL=2A
been AKLU3&GQc)5&aD6Khx_j
bella 9t#M~5Z2lU4;|kc5Dz9B
bellissimo $iKxuH0CtD%GEmH)xz7w
bello 01_A1;`{Co8Y1Nz<Rc;t
bene 6UPD#9Rd>!`o{tD{OSPg
benissimo |Kk4}3=Rn%=>8b)&fNO$
bici *xlSM_%t;L2J|Vs+t|g<
biglietto &zQD7K<hj+CHhXd-on4(
bimba 86DIq*Vj6|+Q&KQ@5RmY
bimbi ;}hZS{u~<b;O-;b+}-@!
bimbo -2ofq@DC0K==k#j`~C9P
bip *D2f>)b8BfLnzz{H$5aD
bisogna CJPY!_7C&?-|GMX3I+5I
bisogno ;K~LaHx1_U0x}fZ0|4*|
blocca )F99f;wC8?+3!c<$IigQ
bloccare `2h3w@hBVw+xG|Y>+${F
bloccata @D#`j>I6d@80;|U%;o^~
bloccate 76;M>+BP&g(AV_?+|SwL
bloccati @#rD;_UjB7BNX};^!OJJ
bloccato G5g9IxCK-;@cR+->dw#P
blocco 5eEv$8`s|9{~O-;6cQ8}
blu *7LwI8T>O6=;R#W&)3M{
bocca 69^#L^C|NW<n8PP?+yU{
boh ?=A`V^a(N(8t)zJDChe6
bolletta 0Rr3+DDMyQ@Z$3F0O0fK
bollettino <>1UOEhZ%o-Uc@6zv1TA
bonifico +~e93>?sx!{NyCm$;#K%
bravi D-H|u67=*75(UK$7y=X*
bro AszhR_UrBF5(L{16(aH;
broadcast 0@yRr<p0~~6#>`wAS5Xf
buca 8Svy83?>`=>&^ht_TAgU
buon zUTG~=^GUW3iT4_<nrL*
buona @FVls=;qYI79;Zy2@D$*
buonasera @fG(31|RL-_~r%c7zzdK
buone `VbK08S~W=6&Uh18zvDZ
buongiorno >l5NDKpi472MIm))5qfC
buoni 9pVQP5!v$L02veo==J>d
buono 82$qq0`&p^5bhA@1PKfq
bus `M=>W>jW<l>)#p7<?QPP
busta #W~^_&Fm@*`{^I-;@#-U
but 6y@nY>G}T{*XGp}H0uBk
butta {s;*Z@a-Mx=ffTl``!P`
buttato -YC!@?Ij)-@dhgc;obY&
by @!<>I^%UVG5E$*_0zer6
caduto *7)TbBNZzU<@_n!%E`;x
caffe ^8(xl5AzimE9emS><r`z
calcetto =GgWeF83r42IMC4?bF!x
calda 9v$)--|`0W2>c1}>Esdo
caldaia 9{v6Q>>3p^`RNAj>=W`A
call +3x2F8zLVM75M%H4%+wh
cambiare 2jTwv;rs9`3=r4(?*S1H
cambiate `z0^J81v5zLonnZAS^5=
cambiato ==lco?)wZ7953tq?fLlf
cambio 2NbO;*#!sm0qpDbBrE9}
camera <^R?p;2;zK5ZN}_&bH|3
campagne 76bYd4=OMH3F!mu2mb@$
campanello 6W!-O^$J1~)5J5$?91W<
can >>0%s);cj3)7L}1;mFy=
canale 1>zU*>g^66ClUYj3gP@O
cancella 3J>M{)ddCr=<pmO2<r;%
cancellare {qF(v{|FNUF9Pb_>h}5z
cancellarmi `|9@&7zX+X@eS|O*!Kk2
cancellata 2n!wD%>3;63*+x7ClMYA
cancellate 5DoP91q1U5{0Z9*CL0;x
cancellatelo AI1X&DcTVU5BCKK?EDQ7
cancellatemi |Lhvj0P+m~|K|SQ6yf+S
cancellato 0MEfr0NO@B<?K!3sju_&
cancellazione {NEuT9_Re${}BM+5D^R_
cancelli 2kk8jDbU=}EH(ERGeQ*;
cancello Ilvwe0^tZP82$hHTJ{Az
candidato 3F{FD0|fvc3k3@83;PfT
cane 8u8>8%km^F3KQq#Amr;B
cantiere +yLkkIUqgk&lWM{(f7{b
cantina ^Zwi<_9!L%^S?gb;oHv9
canzone z1zh!6gfi%_4YW?^4<2o
capelli ANcY8@bv!a2J;Z^<n!9*
capire 0L(wX8w<MW{Pp1-5*{1*
capisco AnG6t7R?L?GV~GCGwaYZ
capito 3<}uo@f#Tp5C#O<;|~A@
capo 2N3!O;}z{4@!bUm+Y$xk
cappotto 5+nvC^4{(9G$92L1pfmT
carabinieri ^6VtzA@$YYAUoeI7&bBx
carbonara ^#~pS2lW3PKKTXd8|?ND
carita ;0MkPL;w#8=@J_b^x*U4
caro 7c<uy%LyU~@#_Zt8|UQj
carro (caxD3Kb<5($5^>+1$$R
carta 9P;)O|M(B)@8}BZ;^^S|
carte =@8&D*aHj&_~kF>`P<Us
cartello 3jr7c3<T~s{S4v~4GtU{
casa Bj5A>Ci@BZ5$_)Z_w4}=
cassa 1QXmB`1J_|&fFIa+U@n`
cassetta 4d?h50R#;P{}T?`=L7cy
catechismo 82{?@7X$MB2?zEW*#-9o
causa {>$7OLi`UK^X@O**y-i-
cazzo 5c>Bj7$F)E-5?V1`tA7K
cchiu -t#Nc?gH!H0xI|dE+Iq<
ce JmcOVEfX6j=<WdW&hYgb
cell AMr2t9OvN>?H$|{4FD4c
cellulare 4i@tK7&IOP`v4N=<O1pq
cena 9~&h5>kaPh?&ano1_BQK
center 1v~oe!59_c+VD9OE6&r#
centro 1;`l&HNyoBB_I3h{`~ME
cera #LvJ&JRmSD4HPri;KteL
cercando 1>fWz8WI@n>iZ%1+1}6d
cercate Cf^408sgdN6dUgv5E&vK
cerco 5Ag;74iE(>{tfQp_6Fkg
certo D8U3v>MTV+$;&In!p6|i
cessare {p~B|>*Mt8APndqA1xpL
cessate 2K(GI`Wz@Y-vlP&&+5bT
cessazione 90CpL{`vwD6ZQTP^Y-}r
cestino >)bB^7Ukv34m;rlFD5ko
chat ;L-0aG7~i-*Wo+K$j-^s
che <<TwtBM1Br^dRpB{QL6o
chi <_jSK*cuBY#sC!V_uuXD
chiama {`&A10SglP0{jRI0p<Jh
chiamano zudY?H$O}g?Fc}-#mU~+
chiamare 8xkJb-TmbaLley;9u*2F
chiamate 2;uDx67B>2`{)Px(;E2)
chiamatemi `vD386$~2p7}fOl@bKXc
chiamato =^5cO3FIyI<K-s!;miUH
chiami |MmS3?d1vt+2!&08T$An
chiamo 763EsMi;{K{p0K1=o{z@
chiaro 81p*F;1A)~8uiHxBp?<i
chiavi 1@H6#>m(it_umxm+xY+9
chiede _`d!a&iy+X*$)B67v=u<
chiedere +O-z+>Gmij;N}A1A<OIP
chiedete @E6k-^(-M3`R*gI+2YF<
chiedo `ST&=3Jd(~2L1F02@nGg
chiesto 932<>4+HlV@YwDW;rjXl
chitarra 8|Ts}{@E)M2mL9;2>a|K
chiude =H}c+5<o@K)xt=_*2m7j
chiudere {rDT+1pxQ}10&<~0WJ<7
chiudete 3H9?2`{(}d4JG9V0ucK`
chiudiamo 3Gp_|I^wOwFG$(&KRP`w
chiudiamola 2^=uT`ySTa4)o$34iGsI
chiudo MGV+T*T^K>+|~Eq3gXuL
chiusa `v(;07y{}E3=aVk0VMAT
chiusi 8Uh*a80ziG2MyUPDf{^q
chiuso *aR8M8WG<XCI-<K3rQ#~
ci +U^?Y1QQAV7yR=0_4VrZ
ciao *zg#;)D;0A8tUQd1^)>G
cinque x$yGs`7AgR+Vnx*(#zo6
cio ?dd(`*#*7@5+mmuFCP=@
cipolla @b=R;6*U(C-q9`7-qxwi
circolari @EG<D2<qzX4i@GP7a$KH
citofono 66fm^1LzkV=j#5}*y-;2
citta @%i5)8YB@Z^#~-~(dOym
civico `qIxb@dYFQy2eJ~sK3$H
classe EgAn8|K{)r7u@paA_nve
clicca )cQ5&EA7?CD?s1`Ff%wA
cliente BIn34DgO)k=K&!4?dbFA
clienti 9{K#%7833E00Hd(-x2>3
cmq >n9fF+wSY#E+OD72qzdH
co {Us>*`OD_a3>)n+D)tx^
codice Kla2o(K<BT%%MrQ@2ah|
codici =>jbRB=Y0u92v>;A}b&q
cognato %lzgvCmlE=5c)dF;LPc}
cognome 3hV{%<IfHn4j=CBD(V3S
coi rV=yZwa(xW+8zirHVZqg
col `RyY$Mj#2_7Y5<t6!QWY
colazione 6V=`<D+L)H@8u`z#_jy`
collega <_X#g6a^C5>JI`M2JrX)
colloquio 1>Dpw^6D!A=<y@`(8J-&
colore 46@D|3D_PK$>$2*2jlS4
colpa >P6lq=l&hs<I6KV{Q>yY
come 3i}EMAQ>DO?kMN=?FsJz
commerciale _U$MI`QP&U84lm}A_@@?
commerciali 1o9*83FG4D93txc7#=hh
commercialista &e-8079KS*(%vb@(ZAy4
commessa ^9KJA=Ntg$)!zgR^!48J
comodo |K{lu3I6Q+>dpq!{^$q@
compleanno D)~1Z#<11R>LvL|N+>1*
complimenti H0HxIECwVH{PY;?<>J{0
comprato 3=aqO8Yb}lBn1El4i5wT
compro 4h8__@FMyJ_4)rG`S=v@
comune @7encCixT<`5+SC#`)>)
comunicazione ^8Et^3h(?8_5tY=0}&Pc
comunicazioni G$<7P&g$ms*!ATG6c!Tg
comunque `N$3-GZZTi3-cn$<i*qA
con EbaN$A<GH>CLqZV0tFT|
concerto >j1_n|N1N|ANC#O@YV;}
concorsi `_%>wJLAOMFh}J9PEQ~;
condominio H3;Am5GxA*$@C)t<pkyd
conferma _XOi0Ao&gl3=k9r_#6EF
confermate <K*lG9Yiu2@#h!G;>GB{
confermato !Ts(p8aWmK=mjC*)70+i
confermo r@_S@KtVJq?%`jwuDi{?
conosce ^!Fd^BHG*6EfeDzDj*{%
conosco 2JO~P8u|qR4>%?V0qx=c
consegna IP~Tz;{OZv&*c67?84FS
consegnare `|j%@5ET>)>Fq1i^4IUz
consegne _~sJd6&mUc5D?hy?+x-5
consenso (<=q)>jc^ECI{08B{elA
contanti <NyE(@gffl+5-{d_vz^A
contatore `tQG1?eadu^&&Uo4$Q;?
contattarmi `uG$64(j#e`2_*>5+)4z
contattate {^T0$>HGa3*6s%v0pJ1u
contattatemi *z_6v3iage2OjMr2NxC@
contattato ??C|X!q@}U1p^2=6dMo%
contatti 5()VS>lFhC=>7H)1^52!
contatto HXqp_@fP_k==l%@>-*97
continua DH|OF%MKpi-=rw_8@;v4
continuare Fu3;$3DzzpD;y-<*8J%u
continuate BJdf`@*)QL5VGeU2J;T`
continuo ?GqXQ`vvX}3m(z!Bo8MG
conto {>JnTJ0%4u9xDp&==AUO
contratto #r4WFBQZ4m@ew`e+_~z{
contro @b(P#=n4!C`v3UW2<Phx
controllo {|g@9^d#>SD*o*c9vl@d
controparte 3<c;p_uLi!*Ub_164Th+
coro (KYP;>iHP!2Gb=S^xx&x
corrente ^3c~e9Oo_u3hqSB&&Aon
corriere 7!2eB{qp(j@#XsO83FDJ
corsi ArAr<6#n$;_Yw9F1RMJa
corso =Lh`*7#>39^Vl8@-^lC3
cortesemente {q*eR6h9XY`sxqv#|8TT
cortesia @cJ{v3f$1#9R|@RAuvG$
cosa )#~i}78xe)=kOWQ*Zthi
cose C=(Cl3Jcr(1_jw04-EeQ
cosi Kh4_{64d?qAL$<Y@8RPs
costa -uVCX(!&ZM;13V<1pg57
coupon *$nLj-~0>*^&SlL*#rRg
credito {|)^J0vYz@<lhGN2mSi(
credo 1pCk=4*~J_{PhnE+W-a1
crema @*UeG_V*Om<_a0w?&9j<
crocchette 0`U6v0ssQzFER%H1P2x-
cucina `{Uv%8SnfR1{@;h2>|E=
cugina ?Dz35J|sF8!sR~2ywb(e
cugino -Tc`ZEgC2g1{xLI*x}aj
cui CoT}@_#62b`q$wM1PSO7
cuore 1_ucJ?eGBX^xp6N5Dp6z
da 5%e0_4CwXX^8)Jz8w3(5
daccordo -N3$9B}G6?+uc!~#>c?w
dacqua 5FYgX_zvzA`w-?Q?-mUR
dagli A?^S61?Jq#Egba`9uN;f
dai 1QZ4#ywdI{>izFF918N-
dal {s$fb5!wLc9q{}s{p=C}
dalla 3J(+T_8ssS{~G`P>=XzM
dalle -Xtse@9v+#B|ynKW?5GV
dallelenco 10n1t^#c0g@&^MB2KM;s
danno *Bt6TBtI$s;Oj5*#>~Fg
danza 85IQX_3r!b_4nrt^&blm
dare 5C$RrDC+Lq1R>ob8Xg}k
data &MD{;{U-?p)bR=p_w4c7
database {_!jQ{00I3{@L#S1{4wf
date ^VAF${tXg11?wQ(5#!_N
dati BlIB1=LX>u5Yx~A6dx27
dato I8-9$)!qW&`R?d0I}{A>
dattesa 9^36Y0WmmD@6j^D(cR3`
davanti 2iNs1A0Zti?bIK%x%LY5
davvero 2l@sEzxe?o?(5zl2nYuQ
de 2nI&YDbm`%F%9@hC-X5g
debito 4DkpY><$9?>GA~&{O$+{
deceduto 2kH$Y6xj|HCJ6ZP2mI?Y
deciso 3nbSQ`RDZc>&pEkEAj;5
declino @(m``7Vg&OEbQwk9|sc*
definitivamente {yW+n_TvQkAJ;(L1ST31
degli <@pu{AKCWS90lMM_uBvy
dei 3;PG<0|@KvF$U%L=>8@!
del 0O#}&2L}M-`p*>u<pTEr
della +1wW(83+sz{~RIi@dfVi
dellaltra =jPT#9O*Rc#n>(5^0v><
dellanno 8tWJJ2L1*667k^o-2?;=
dellart )HLrK=+4-}6%_*z4j>#5
delle ^a|=A)+7-K*$d(63jXpe
dello 9X8Pe`P>-)6$%m;6#fb;
dellufficio KS{to;sH9@+{_pF6W8O&
denti @8!rQA~z-H+~^wQ($dl4
dentista 74Z_@4js)A82A<D`5Oxr
dentro 7}4Pv-R2|*)$t<S*XP~=
denuncia 5J<UD<=Gku<k;^30SVpm
denuncio @Gl?P(hA@U5&zKz6eJxe
depennatemi EBXcIA@=t65AXXK{|yut
desidero 0U#Cp<ogH{2Ltu)I2s8H
destinatari >;XXB{P5BE9T3hOFFH9B
destinatario {|Ol4{tMRO7aisqBQ8P<
destra 8REw=85l7R(B3!d+}O$b
detto _~aMkC?5D8Bpm9~2qq8(
deve >G1*${tGE03iTc3?dIy+
devo 7X9nk9WMp~^5yF2&m#Ey
di 9Paz@EHC;3G}{jb``7FQ
dica `_SV!{rxKV;O|A**}}WM
dice E6oKSI4vkF5yAiP`1S7l
dicembre >;(7h|M>kD0tNmG5)kqe
diceva ;q>MtA0Q~%%GN!|$;i#V
dico ^aw4v02SyUO4a246cP&&
did `xF}l65ZD4>jm%)5dZD&
didnt 3IOf>>m)81_~#1L?C9j_
dieci <r^9j>+b^Y=lB5P|MLCd
dieta Kkxwm9tHjY_7LU+_6+n4
difficile 73Ba1Djgm8{_!8q?Bc@Z
diffida `xyl0`Tz6j{}KBS5hEQ3
digiuno 2o2;P2Miwq`12a(-RcSE
dimenticata ?dRJoH7+g-_4p*a?cUME
dimenticatevi +X6Z{E!Wn-Ek*G4H7YC|
dimenticato =J)Oz==2F8^ZE($?&|Ob
dimentico sRzU&B^5>l*6cFh%D=R-
dio 7R?vr4G9A$2>kNp75VlE
dipende -^kH06(%Ss<li#G;_JiG
dire `y}V^1RxCy1QPo20`3Iz
direi 0uAi^2@34`^8VKS>=pq4
diritto @c8Qc_U!rm0SVp(1OWsN
dirmi Mi4wY|IEt=-7M$<B|0nS
dirvi 0`W5e66@vY4hr846c!U3
disattivare 5BdH5;vN?X@%Q{A`|Rus
disattivate Eb#;JCGgSSBN_Q27W(uF
disattivatemi _Wa%@)EP4_-S02e-UsvA
disdetta 1p(p@<sS<N+`<F@@9Fr@
disdetto 9qa5O5cdEg{0Zd^_6YDW
disdico |I_6TA}1#z<-i%#=i0rz
disdire +vf)O-rXP;3FRUA&%+tu
disiscritto 70c!@D;^v+AnGZ`2FcF>
disiscrivermi CIJBl5CRY<`~>?20qO$*
disiscrivetemi 77G6L@F))sB+3!)`smmM
dispiace 0`m1GEEN$M`xq1M>g)9N
distinti +vYY2BE-MkB`omzIv^q}
disturbare 5DoeG1^om71N;B`@9+5r
disturbate 67%f*B<t$+CIsd7==|zD
disturbo Bk1@E*Y^$==IZw#|NQyy
dite @8?9w0r=VDBK!328yp__
ditemi &C(Dk+xhMqwE*h;93eBy
ditta BiPm)4AUGW_x%(61ntq~
divano 4Fca4{1+S*<lq$5?%m(z
do @bKjF^$zab0}%xf>J}0J
documenti <oopb6cPO&`~D2t{Ok1Y
documento {`vSN0VE_O;oK<N3Eth>
dolce ?Ec>y-V-p}0{0Qu`Q+W;
dolore _wN$^90D2w%ELC`+rY8w
domani 8Q0|{7%(L|_P8$4!{5^Z
domattina 9{&Xs3n&c*0OSDh^zP&C
domenica 9QpJO1n~b8=-%Yy3);*B
don =mYEh%JdWX-2Dgf=k)IN
donare 0q)}u1R6&j;nh~m>dVi}
donazione @BP>$5E~=|=;t#6(#Y}Y
done ;se+R_7D{y0R<Tf^8ywD
dont {Te3l<QW9y{{8GP_7)2J
dopo -0A@O7Bwj@+x;it%=_2(
doppia -UPcXBOey|;uR|4*ul=%
dora 9Ty2H_3_I3>^=({Dh?M9
dorme ^7q^yFd8n~^w~7>^x(kQ
dormito &gjBH8V57_^adcz+tAqf
dormo 7yaZJ6cHf!>HG%l%>LQ*
dottore ;t%8U1Oo~7+~55M*4*vr
dottoressa D-z`z<{lgE%;6#d-O}UT
dove 2<RK*FAMc7`vU&b)EDv&
dovete ``;HF597ku2|VuxIYJyb
dovrei {P9QS3jP7*3*-P2>J|?M
dovuto ^%KSN;}H<}<j6S=AiT`%
drop `TGbA`v?B(@Y(+N<oFH%
due Fw6ENE(skp_~jMD+XLwd
dura 00H6*`S0`-DI)Xz2NC@3
durante {M9JcA^ib98yNx+?E3>5
e 6yN3PJ^BIy6%Xe2`tSoS
ecco @GlqD?c&_|7#-UuG#fD*
eh ^5F9c92F$(+u<GP$JOKC
elenchi -X<92-3iy@1PaR#AT=l&
elenco 1pzPU2p8Vo902I@76k+p
eliminare 1O@a9^#2765)L2)_4NY_
eliminate 3A+ssEz8^68zT7(68Q-w
eliminatelo 4FBZ@1^V{+{@Mck1PKHU
eliminatemi {qPs?0_y<r3=stt57_hu
eliminato ^bgNQ1STUS+s#qJ)56KM
email ^d;{K1Nr^~^$Yq6@BjVs
en.AGAIN `ZECg)3qJQ1l<TT8Wke-
en.ALONE 1`7J#2?_uL4G9Sy_W2$Q
en.ASKED 9R=<G_68df;OYY$@bCuf
en.AUTHORITY {|PDI7757NH8k)JJ0L0}
en.BADMSG 1sC_}5(WeR8~Obk^6>cd
en.BEFORE `vL>}<p%!{`wQj|0RsIB
en.BLOCK Hxm5q?+^zr2>S{F`T6D>
en.BODY 2=w|A2p|dJ+UfuK1qJcp
en.CALL ==AFZ1|th08uJ1I5%v7`
en.CONSENT @d+04;NQvEF)hv*DJ~Zc
en.DAY |M%Jv;u9ML@bW7B(dhfU
en.DEAR -!LQi@B<#&-TD3y2JIBn
en.DITCH 7yTXc=^X;&!|@6HA`vL%
en.DOESNT 5=Hp`;2#X}<nr?B0|4Fn
en.DONT 3@;1m(h~Xc;p6H9_7(K%
en.END 3G)8x82bhi1O58)7YgL?
en.ENDED 9tj5J^ZxV#`}z?O{0bNF
en.EVENT _4V~0_Q@ai`~CR}5b@_4
en.FEEL -y;6?(+~y$;u`fb3l1am
en.FROM 6AT&Z^6BvT1poL96z?Gk
en.GAVE @(dgH0~z@m?DY%?1{L}R
en.GET 0tENgAO;ZZ1lSP%^y&Qd
en.HAHA ^~v}L5f>a7@zxyK@7Cwr
en.HEY _V6C$0U;g|^al?5<M9*s
en.I Bm4CM>;v)y;sNgF4HXOt
en.KEYWORD 6#Vi20R#O53-kjR`t|()
en.KINDS {t^H9`wava4*lr=02mh=
en.LIST 1>_9+@BH`q?gQ2g1Q8ea
en.LOSE 3-|B;2mufc?&<vU-uChH
en.ME 10MbQ0s`yw5%%{A2L$pO
en.MENDED ^avo<-0Bf2{s!^+91sxv
en.MESSAGE 4FM7b`uG416YK5w?f3`$
en.MESSAGES 4fhoY`|$b${R!9+4hR<h
en.MY 0R7<tApq~${r(vN@cSkW
en.NEG `4aF8{~i+{>JbMP0PXta
en.NEGATIVE 8UynE0SFEZ_#xm5`}qeN
en.NOT =;quZ7YZy7`tLF7-s9Wy
en.NUMBER _#s2<;{6j3>FN0m3J@3G
en.OTHER ?CAy~2Luit{qqap)Y0PP
en.PHONE 4+UD+<qGp0?&k*z9|;=#
en.PLURALS ^63`jy(SGa(;D;A^Cl$C
en.PULL 8wdIP3Kabp|NYto2@3lr
en.REGULATOR ;T+Hc`VR^62>~81>E{>s
en.REMOVE 8sZ7`8^rJeFBl359ry((
en.REMOVED =?L8d=^7p++13UQwcP9D
en.REPLIED 6DI`(&@dAV+~)c87VPf=
en.REPLY 8}1R|DC+|fJn-uH1^4R)
en.SEND ApZ#R@EG$X1P$vC`x*fw
en.SENDING 4e%B6^Y{AlBme0Q3G)*Z
en.STOP 7W?=F`Rw=i7T5bA7V!BO
en.SUBJECT 82sq{@)idB{PFhe1Q`1T
en.TAIL 1q1y42k6=F{Rr<K2n6~K
en.TAKE 3=06`D);pN8VeW~`V<=m
en.TEXT 4D$i&_V)4x2^j?l1=Ifu
en.THESE ?IHpm$l>+*-Y5{oG#Vho
en.THINGS 2jB1l_V^Vz?EnkB@ayCK
en.THIRD ?LPDl?Gz8t4gLNy^y>uz
en.THREAT +VBYX+zR>n_~iZ+00AlR
en.TIME ^XJ?sDH$y&{p$wQ8S&i;
en.UNSUB 3j84B46yp={UY`t91#v1
en.VOC ALj%3{|N{Q=k)Od_2~2X
en.WANT 8x7<80s9Oi_#y5H-4gH!
en.WHO 2m|}_2^snRH2wG~4F&S?
en.WISH {_5)b`TG+W0UrkN>G<jH
en.WRONG 4d?pu2O9$h69ecH@C5l3
en.YOU {{HIb`xEyG1m5WQ1or_5
end 8tdr}5E~;f-{Ttj_{!1|
enough *ALPlB`_EQ)bBX;*YC>C
entra _xJM!6#oqy>fHzM`~&v*
entrare *WuhYFf=YA;NULJ!`|WB
entro 4=KG5>DKkQ{tNXK`VlGY
eppure 84~F$^6U5g_#zE81R4?U
era <p9Yo1R@?9>C+<o)YZb#
ero H2oCtCMN3t^Y8x;^wk3W
errato 2^<mh1^(OYBOD6tC?EtF
errore +s@E42}eLG4IDwo!_>>p
esami 8{zCS|M~|P((E+&+2!Zp
esce @ZR$(H4iK|0_7gz>+Qt{
esco ?cF=wAL`-Y6A{f57dtX0
esiste ^ezwb-tqC-0rd(Y4)`q!
essere {{=%6_M*U~GCAUES13~n
euro `uOh^3eXV23G@Qd|K8N_
eventi 4Cws)J`k$z8w~0I1t}9J
ever @F@8j_R9+0`S=hT8wxGu
every &*j`aDH|o<#@8X#;M2jy
evitare AR-3{`~(X7?)CEp><;Ja
evitate &KwpT8nEZv7)1>+791lF
ex 0sJ1u3i{>i|L5N#2>tjh
fa ?EL@!{x2U4@%IqQ?-b(X
faccia >h9_@*WvHx%suri6B`EO
facciamo ;QQ_${w)pj<oqf0%jxFJ
faccio 8wCys-16`py#f0Y_Xzmt
fai <@o*@5GpSa7W*gA*68Zs
famiglia @AWd%#vR(_92LzU5ho=7
fanno 3K{4P3m4@75C--R{0jXI
far 8157O{o@Vo_6X|p@hcty
fare ;`0an3PcDS<_h-y-}v<O
farla 2rmZ}%IF2~)(8UfHsb2*
farlo *beFv5iKR>$;ch**W%;X
farmacia 7ViW2`s(=q_w@Sy75WtY
farmene `5`>l<Nnn1EB@Ig1|uj3
farmi <Q4w-`~B(~DK+T`4I3dY
farvi `v4y5?9S5AI2G0?F%l6q
fastidio IP2aN`uQp<CD$~~^3=vO
fate {qi0n68Qu5_v!%$0tEW|
fatela @)rHv-RIfeDiql&85=Yw
fatelo ;s`(C*TU4*{W#nSQ!+CC
fatemi <LvP*1pE8u*Buz~A_@)R
fatta 9@!b@6Bri$`se)n<@@Fa
fatto `y%=P8XF`N2Jr;<=Mmiy
fattura *b@K|2QT&F@!1dM1pDpp
favore ?j;H64Gtg<3<>KH1Qhun
febbraio {rw>K`q$R%@eJJ-BRC)d
febbre 3G(0`5GWt$%*q($>F&?t
fedelta 4+S9D-w5#)ALh>h9TXK7
ferie AJX^^`Qh#oEFS;#4h8=h
ferita 2@duK79k7)=LH22+T{fJ
ferma F7w?;_5(mU_TfI&*tN;@
fermare 5&Qk;5AO5v1NsI5ALkDS
fermata <led==MXq5>cvCg|IFm@
fermate F6`jz2@m!L5dIJQ_3-rz
fermatevi 2|C*l+yo8$>+$>;4h!lO
fermato {_OJ+)dLeB^zkM4_~!oQ
fermi 3K<>p-4^Eh)93*n91`~V
fermo <|*y)-6ARv+t?He<KN`Z
ferri 9vm;{;^YC%^Tgr~6&VT%
festa ^|99d2q^U+`s(xG%mwoP
feste )EMe5@Ztsh2RR!i3hW;U
fibra 9t;cy<RcXn=pN+p>HrSr
figli 0tF2I1^)Ni5(^p-><kC-
figlia @&_H}8Z`gy>hR+L>h<R5
figlio @AT6g@hlk|=p;br#r)jq
figurati G}PfAG#wos1Hd5D_}0_=
fila ((2#?1V<$e80iY^%j)pZ
filiale GU)X2_73PN{^8jZ_Z|cf
film @B!Na<R2sb^z9b~>Eq$u
finalita ^9J|-{ssdl`}Q97>G19C
finche (ayv>DM2^?^Wibg$iUCe
fine 71$fsD%s}|E(`$<8vGR=
finestra ;?e9GC-@x+2^l8L9qZcg
finire 9L5I(83fPj4jI$`1Q_o%
finisce ^Fs0W@DUIJ8PyQ?JO0`N
finisco 7zE}63lkS03*G_j>E`1B
finiscono @At=3$to8!*u6`@&A_nF
finita *Z>FW7XSnT84vgC2No9!
finite 2<83t><0W12nysP3GMXk
finitela _%t8H!~_5d@xBTw_1F#0
finito <`&&2)CU3<yW1QE-U0{B
fino v;5Td;~^qP^7%&A($D9>
fiori (+2P%9vuq)A_y4%@8$IJ
firma IsE(}?Cu;F#^?wL5%T5v
firmare 9tZ&D4Cns#5ex?T`T^|=
firmato _4GE$B`)A683g484k`i@
firmo 7W&&V3LYvA#?2np)#B0R
fiscale >?!OR0~R0X`QR%6_wM%V
fisso 8Ts7|@Bu9E<-j1%_V4EM
foglio 5hV!<@cRhX1pwpv78mF<
fondo %j3*0E-xkd@DwTx-OK0W
for 1qj*@tFi9$_1gsl2Nnhb
forno @aX0<D<vEo-uD;l>iX2z
forse ^zz{$5g8o-2+t0^>($%V
forza 0rdqAEfMw(3HJH%=l=!~
fosse *%$=e^7QBM3;*;3><uCx
foto ;SHly$gB|D)B!;V8TbwW
fra @%k0{0}bf&?GWk~`3(s3
fratello 1>Vv&3@1Pq>ew;m<I~;c
freddo 9q#}bBqcOC^5rAW@97ZW
frega 1N{O3_zeg71N|i@>fr9z
frequento {L>op8y)T2GwaqE9y1OX
friday 7TLZ=B`+}y^4vGc<HXV3
frigo *x%b32Ol^u-pMET*wWz4
from Fvk=aHTw)2`P&HH@bKag
fumare *7(vmE<iTx+~73G#@N`$
funerale 036sY1rIzJ+UY9S?!wmA
funziona @)q1B5C1*+`Pn7wzWcla
fuori 1|;Sw^zQ1={2BY(4J`=w
furgone +~LP45F{NO`u`@~+1cgU
futuro 00|i4>FDhc8vXJM76>a9
garage 9P9TV=^zpo=+h+G1oPh9
garante @*5ZKBn{WO9}>zDDmO1N
garanzia @$3c%4gUHL_6Y>?`0V@c
gas `2F|&0L=dJ(iQ*?>I4S`
gatto &+^wKAQUYQ0URj=*}Bu<
gave `UxfQ@$lIJ68qx{_Y4yi
gdpr ^&P_={}~zj6ZRMp-r)lF
genitori _wv*l4-63n<n9aS5%JdM
gennaio _zMc{7x&@S@B9lO@(&db
gente 6Zh;95(@ta_!tc;^z`!t
gentile =O_dQ_TcvH0v7}CA^{W_
gentilezza {UqY^1T6gf`}Oq%2^jS2
gentilissimi -vA8~=r21C(%dl2;K{=1
gentilmente 0sI6P8sOH_C@c96AUhNz
germania +3qL)8Q;y>D=OX$4;ecU
gestore E$aUR3-1RDAnpSV5(oqL
get 1`^o@0w6aK1>ZL5>EQ6^
gia 73Cb|2j%YT6d~gk_#`C-
gialla ?CaGQ=lUQ+@5l?w`PJUr
ginocchio <l7H76dEKf;o&68;o;WV
gioco 00##69U$xaDh~7X{uvws
giornata 67TT%?gIMu1n>Ld1r81v
giorni BLwUMIwB1s>hKir(E#rI
giorno E6My49TFce5B><f`TFAy
giovedi 8T;)W_XisZ`V9xw@$c>P
giro _#PhRxcm(G?e_vM0Q(R8
gita D=^GK!!J(W)viRv1H8q?
giu @c#f*(H~{}$ig(n+`!4d
giugno 4F44tCF$n;9yIjf6C3>$
giulia DHi$k4h8%V4e|yL4FBZ|
giuro 6Z_mB9u^7`4hR?D`~mh2
giusto 5ef1c_y!LQ@zosa`QF~u
gli 9Ov=|-s}_(=lm7(;p+Yt
glielo 3*YoD{sRyi^zIVc_VE4-
glutine (%;)2BnlxC^xPxf@XyxR
go +#wknBHGlw9yt67J1-k2
gocce &gjS-5i2Sr;~O{8&eh=6
gomme _y6S<?H?`ODgO)W?c?<B
gone -skTGB?uZK`~(&7>-YTa
good 75Nd_>(}HE2L0bKCnp~&
got )DbMv^CAKb^7;c12lWTx
gradirei >)$CK|JBRn04?nD7$qSj
grande 7!?@f^5x_NIv498AOrgw
grata _5#lk2>1{N_zeCC4EPTM
gratis %<a<{BLFK7$_*^`;mX$H
grato ^8ym(4FK-%0}A;S1Q!Sn
grazie 4gebS(<K)B_~`ljBJu|u
gruppo 4ejhf@X{9o{2(9yF&Osv
grz <Q@*(;qm9zFd^a-EiEn|
guarda >HWAy9xXWF+3z&&-pk1G
guardi 5D72PCHLCk_6GkE_zW8W
guardo ^8nT~93emt<>oiP$kWx+
guida {3`DK<oyX08}kO^<n8(Z
guidando @8Ikn9w8?w3lS^d<J{N8
ha ((nBwJ0}m-J~9##@X`3_
had ;_LJO0_^Pa*VrQ$;p*Yw
hai `SjK~Ks`hR+4e!}zPH82
hanno *6{HkK2RYQ0WUe$>dnU5
has &>7AZ<^>e$`wR6B@+sv2
have ^!EYn0|f*W>)!?S0_pSh
he 9u4#e1sfIx0^}s+^y=8|
her 4gk3=`uiOs+4}wb1^@6A
here Ch+AJ?hY&i^ywV;@crEE
him >Ko<>-3Jfz2n+rj_x~6H
ho {N4op77HOg0rMT>?eXsg
how 1O5vQ1Nsj70wnhZ1px~N
i BKrUX^Y#J${Qv9X2nhoJ
idea 8WyHI`~ExL=;$Zh%-8Pt
ieri 0L9Nf5#lR9(IhCi=h3w1
if ^B@`c@Cwxv7Bu`Y6C@!B
il 2KM?31_Jcq0}A^H_~;A-
ill _zCJB`uZN}(BBdG0RQ;T
im @bW3m`3n694+ZuE7Z)x2
immediatamente @(=U^^Y--z`5f>i_YV{N
in >GuQa^Ckfv`6TAs0uv1&
indietro F9`kxAP)={4EPo2;{N0n
indirizzo 8SnrU2G;=L2M7Z1Cid_m
inglese =k?k;<`^B`0{tS@*~#MW
insieme 4-(%2FZS)`9v1i|5F-@@
insistere >h=-?3<B=-B`NXY2p0$k
insistete _Wu*$CJedv9Vzeg5J4RY
instead ^z_3J0x35I_2(h~;l{z#
intendo A_XN3`{(5b{Qvb35D5VZ
interessa ;qT)G`A#)h=inZ}%jc}@
interessano _Vz6lBhA>z?MVO-GCL&_
interessata `rrlW{SoaL^ZoV_^#T0y
interessato ;1J<7^ffXu^Ak$v$k_SY
interesse 2K)vC3+&eJ2{`opC^awx
internet A@=kP6chUZ@beMq0}Jg1
interrompere ;R*HR?g9-3==~WE@$UKS
interrompete KGEs`7c~bwAN%Rs&FkM6
inutile ?;7h2)Ys?F?iKbo6($<+
invece @)`g1E%D*-H6-=)82$4T
inviare %PP}3{ND-u{}LQO-sThG
inviarmi <`&xp$?+Ba<?HGM@Dt?g
inviate 4mjp2<hbVC+Y$f}ECU7v
inviatemi 2>0;&3l|0K0QLg)=nv-$
inviato AqL|Q6%yYP8ST^+2?Yiy
invii @fj%t0p#B`<ulm~2RscT
invio 4&xR15H0W$2@C@96awxV
invitati !Q$;0Has#E3i(sT#>3#S
inviti wnYHw`Mj>QRz~*;LsKj$
invito L+TI@0|EpT`}PC$2mZzl
io 0rL|HA1@9c^5z%X)av@o
is 0Os)r_5LLx@9Gi#-TBr0
iscritta Kh)X?P~aIH^!Eqh>EPz>
iscritto 66h-F`y?P2Ara*Y?+p1H
it ^BV)|83_*m9t-XT`YQ<y
italiano 4gUuU2MY@fAqoZn?hW`A
its 0Ph_T__g}?_5KPS1mgq{
iva 2j=w*`t|w*4C)H=`T6t)
ive 2Hpkz9`__A4iqHE=HAxp
just ^9l&$03p&DDg*Kc*%Six
ke 8UZcW8|~EK92D^}BOVkL
keep 1@k`vBiiZ66EEX1DljYo
km 69WeV8WaBj@#6OK;SA;J
la <=zzRAR+t=>+cfK@dD@X
labbonamento <?PuV{TVSW1`IUV%;w7Z
lacqua ((mO99Qqy@3KB2%>f7k*
lallarme *3;4uFB&)@BJ?f->BjEm
laltra 0UN+N6cR_!0rMdc(9zuU
laltro 0L?r47}53cAnz8=K=If#
lanno 3<L}h1`O^N;^y`O0u%@b
lantibiotico EC1#T5DFFW<mo8j=H=J$
lapp <LTlH4jB3a0Qmgz+4%SI
lappartamento 3;y3M9rZBl`05Vu>&)xI
lappuntamento >*OQg{S5#y0_h6)2lo>J
lascensore _Vwlj@D}{}_2Urh0ruzp
lasci ^9Aw@`wS!*>)QMo*a7$a
lascia (FNEt?@BK(=esP@t=Y)X
lasciamo 4#>ec@<2{l!>&@s!``;Z
lasciare ;q3?y84v#T@+Sq__3RP&
lasciate Fa0L*4%Oq?6ARfD59#&`
lasciatelo 4+sP6DdO_;3j6{c2ILR`
lasciatemi >;EL`0R$A}#{K~T8Ts+g
lasciato ?K#UEz2XWmpXK=e{`d6U
lascio 1sm81<^&-W-s%Yz-Sy_{
lassicurazione 5dY>P<OmVz-{KYf?bq?@
last 76c0K01^!l8u0n~=mqWo
late +4bf$7z+yS?)WhK<na6N
latte ^8OO*@(11p9t#Kh_!kil
lauto 0SgiN=KJ*G@$u>e5Eb_a
lautobus `RD!@5(gI-`SBUh)$z{j
lautorizzazione +7|%)^yt&n4kGIeCoC)t
lavatrice =JM$Z)C4XR3F;`&<N5IM
lavete 0_*J*5fvQo|MnK<-|O-C
lavevo BCjU=Km!sLAHEU^A=2go
lavora 8u<_94<+^=C;0Z}1^)^n
lavori >GQKx`m!wVz|2{{Aeyn(
lavoro 1@!Fq;WQ}~((4QV!T9ms
lavviso 1iA+YCo}{&=LqT3_WTI_
le E%5RZ4C(+G=Kk;c@$Lf@
leave 1^(R%?GG9p>i-qk-`ef-
left ;QHhv?hqaG;q*P$=Hbi0
legale <}()O<KXoG>lE@KAP^S|
legge =Ox-C`z$pR-|iyw>EiM8
leggere +e6M7#2h>7@cJy_+~^M7
leggete ^#%+11PSTy`1AS`2mcKD
leggo 2jbKl&Gt1I&kQEk>(b`F
lei 75}?VDcUO7_68aj=(6DX
lettera <lyEb6ap;m7WNqF<lxQj
letto 67=u;{m>co@6I3J?b;dk
leva 9r`HZB-rNC7xm~h1`-Pl
levate `uq+37v}-|1_b#U4CD<O
levatemi ?)Dn!4C3k81q$jKEH5|p
lezione ;{PJs<18p468RtP_Sxp(
lha +9lKy<~AJZ`tS?u4FmrC
lhanno ;L7JC^CBJn(Df+J+}YU8
lho 0O9-<?ExSZ_R|a1;r|2W
li 0}T4+!WjD}<Okvw2;%tP
liban 7zErR`5rd-_5L06>fGG$
libero ?JWN;((nQB{tOKm2p|;n
libri >kl6N8Y33|?AQwT{Q2AP
libro EW{G^FB2F#4bl(D9OTpY
lidraulico 02mtM1PIml2ovHH-!B~Y
lindirizzo 3e(p%;~X(6w!cHTy}i=V
linea AJf$Z0thq?-tHOB0_4u}
link @E`>I;Q1d7-sd0C_UG=)
linquilino Ao=Pf@YXN`;Mot<2HM@{
lintervento ``gbeFe@b*>+&ns;nU9I
linvio -2dw&&dUGa*$(d<{QM8_
liscrizione 7Z~sS3jhEP4g>D^2Nw?<
list 0`(N@^zrQN@#ha7>In`6
lista <O%BR8zKB19R3gk^xpFK
lo 3j5z52@nr7>-rAi*6#7z
lofferta 0O|KYJSHI&yuKXd+}y#@
lol `pwc92pTRC<>4UP;osKm
lora ^aR=_=H)XR^WRp-=(WPi
lorario @!aSR78n`<?AR>W=-J`d
lordine =<DJS9|#c@)!`=c!RYer
lotteria 1nMIpJLcrlARYz${uL}0
luca _V)e^4FxCe2<jRO^YjP>
luce CGW>IA@LUk`W^lU>H#Sk
lui GrtBF5#|RZ@Za{;<@oP5
lultima <K6xUAoB_Z_2)4U@!$vs
lultimo )c_6Szt{Bq;x6(54j>%_
lunedi _d@Lq1@ZaK>(lNI0s{LB
m 8y)in^3M77`~m_oE%5ya
ma 7Y7pQ&=U{%8r{<Q5(oX`
macchia GQ`Im?+GCd-{chK3f<J=
macchina `UMU13kmiX7aI8T*%tHe
madre 4JsA_^Wy&T0S5;W5)3UI
maestra DdyN7|JUsT=I8|*_tfe8
magari <OuI8^A;liugx5@|Jcdk
maggio 3l8e?4ej*+5%~ZH2n+NC
mai 0Ocj|84ex@Am<VU_~!2x
mail ?h?-!4JRSp_Tw4r-qy|F
mailing CgJq?866E5_2~)L>hR<h
mal 5aiY%BPbgb&(S5+@Wa;l
male =-K!Y7W)QI*~A_8;qm7D
mamma _2KmoGY1S1CL;{t3;g6G
man =>rq)`SbPCF$Wp_BL@c!
manca ;OyQV%Lp?h!`dk4%*M~n
mancano ;^W{d{!}vj+0{eL%*oT*
mancato C*%Vl1|Ay!7XmKY;^yY<
mancava _#Wa0-vIsa@&x<tGZ!8F
manda $`sft8&*Us9QRPc!nno5
mandami BoYkSA_VT!9PaD!`2N@_
mandare _|p&d*c=@r?fLih_UiH3
mandargli _xBp{?8^P%?IZgj7$_SE
mandarli $<XLJ1pzHN<rFLY=Hkh@
mandarmi A@k(m4>uP2EZhs)!0F}+
mandate {0RFiArSQRxY#e$)Y;j|
mandatele (H}g>@DTUO^92hiIrJ*c
mandateli `ve{66aKya7Ae5|6jB=k
mandatemi )bJ|P$maJQ;OyrL5$r6#
mandatene -~;vM1S1(O1mQE`_r>$w
mandato -4p%;-0$JoE)MAv6HFo)
mandi (CZh)78CRC798>S^Zg4B
mando ^7qsv>jEbL*9tT0;M@lC
mangia _`}6H2=F8$1o=A9&*9?(
mangiare 3@ZWl?+N?>^YRoI_wMfA
mangiato 8PDkr4<8E?8TSkg-30LU
mangio 4*w48LD}%fC=>4w@(Bbp
mano >;K~!02CV}_ZcPX<K^_^
mare 0p{cy9t#xf;^Pt7_50lA
marito @TSE}EC@3&;msPX*}<dN
marketing (ibY=@9w_b5+&?4AUQrD
marta ^zQgQ2N4|%1KT0a)z{?C
martedi +WpZJ6(Bw<0T(mY(dgIc
marzo 0PGY17!UIh)cpnW@%7pY
matrimonio _7Bqw_yaWZ<vcC?=HATT
mattina JKhBb6d(8*`1$w@`2pSt
me ?+pF?^ZW<j1@`G6@DKzF
meccanico `3mV45eFCd>;e(`_VwoM
medico =mIR&|0@&m_3`Na{R#;c
meglio 2@U}YG#3aA4*?GR2o4DS
meno 9QZ5Y^4#SF9U%e(7aA52
mensa ^7bF&Fy`m*4eS3S5ZV6i
mensile `urC33kmE3CL#Oi2MGcq
menu CF&XZGR)5A12xqx4<<Av
mercoledi 3e)H&1MLYg2ht?g(A)Lw
mese {W0he_X7L%Arl$>@dg72
mesgs 2m0g~5*G~=$>JB>*x|s`
mesi 5;pD)($Dkc+5qe#6&)iI
messages z#%ff*97zQC;sRQA|*2Y
messaggi <M-qc01O8P3<(hK<n{#`
messaggini ?gb9;;{)#WDfiz18Y~|m
messaggio ^AaK79Uk}Y7x4Qb==}x{
messagi 3-s;;A^6nHCnn$nKrSac
messo 72Z4S5Ea(r3oGgP77-N)
meta -4_QY^C}+j3<4nb&b`pl
meteo 0TC18>KGdI3GnY2>k%T^
metta |Ks2m;|3}t2Nf0T;SK)*
mettere #US+e8YBQ93j;Cm?(*gJ
mettete %f!q><{3Uk*X%aZ)ZD_~
mettetemi `^2$L9~vVWwA4Mr!QaZ>
metto `YIX%=_cmp>euNc1{o#i
mezza {u<5_1|lQT<mfTvyV=&s
mezzo ?CKcq>**L5-0J=N5D@_m
mezzora _~QW?_cIw5?)D1u_ulI6
mi Ch#Nl7wH7>?D_8-8|3;N
mia 7#;%(+w=|Syaen4`|t_T
mica 2oeF>-~a?17v=!`{^Ruo
miei 2ld<n2nG>64H5kr-WUZI
mille 3h@RWG64q|D-#j`4dCDq
min 3h4yw6Atzt3LNeX@DT?W
minuti 4f5<aANeN^>%}|8?9=t<
mio ChI2E828)h6CwI6`v?vg
mister )!p+27Y_y<3m6k1-u4*$
mo >k|452<r3a^$+A92M!1U
mobile 5dtgp<sA<8?cxd&G0XVx
modello <P+op-y;PB@B1J5;^O|+
modo _$N2?0P)lZ0RPn$AR`+R
modulo >;Wy|2H4u)GZ5i5IQcU&
moglie 0}u!x-5w?I?&dt^+ym*+
molto J^$(u^XUxN=<gHy0rU6{
momento `SKV32^IDMHzEo58TbAE
more {NoPY4gdTD8t3}{67T!<
morta 0RSHO9T5ldB=znQ{TcuR
morto `{U{>8a^K~-3chv(B|aI
moto G056G?cFFk>f#IA7v1I@
multa >G;?e91$}B<>oWj<k$e`
musica {Kwrc94sy4`0^U*%+k!q
mutuo 0Pp_=_z)2h5*i-^?DhoT
my 6dvdf?BX2r3+pEA&lnB(
n 0R;XB3hvYF5d-!hC@C2d
name >GR|j>>n-f2HG~<_V(oO
natale BJUFb4*vNW|M%q>D)|Ef
ne =Op>j_#*D-J@(@t2n7D}
neanche 3^VBl^8)AB1^(MO3L+UC
need 0qG3*-`(pR_3!QO1uX~{
negli G}+)l%H=8n&GQui`0wBK
negozio DlhpHyx1k;-RBt@2KM9I
nei 7U=*N9n|~84I2~#H1q{L
nel +&BQn<QW<V8223-@dfA4
nella $M^UI1{?kh-^v8-(CFs;
nelle 9qZv6$qFM5+}<YN{p8dA
nellelenco >G8%w9YR4jwb(z$!MxwP
nello FU-v`-2yx*`Ohl2#N5LK
nemmeno 81>K;91-*O`yTr41Q!Af
nero =Mc&;*6$kg(H0it(b4R?
nessun ^5ydD>M1b`1@`>(^augx
nessuna 1t1Cj0m9w;^#$tx5hN23
nessuno 9}31WJ0cbR?8Y(x&f&lD
neve 3+fK~2qFv#3G@!*2L|T?
never 6#eh>#{&H9-}&kR2Nm@I
new 3Kbdv_4(ua4+Z2A03rh&
newsletter 5Ax#@1ScLP4e<x+^X>x{
next _t)(uECwwY#wan)@9^Q<
niente ?dm1$&ng!e;Qjaq_wwoC
nipote DdPGC`_=#fA|dqz<pcQ<
nn 6(Q;ZHRi?3@A=(01Pc;2
no <LC?+3KQ)n_$=)b5%vZU
noi +Qr}#7Z)k@)9^UDvh3&3
noia {|^%o_TTB=)cGU|0`V8z
nome A~qxJsmbQo<^drgFWdhN
nominativo ^yU&8BJ0-L6%_pn6E`&$
non 8wmU12l@o-^5*X*`5pfZ
nonna 0utF6$|4;9<=r0?4Cmb7
nonno 8Q&N867~fL>*M4M2khw=
normale )X4Aj8$$#H;QSEK%gF8H
not +THy16$}6S85H~t0{Zh7
notifiche 105ag*y;}7)yVun@$e?<
notte 2F&^nCM6s=5ZNEW_x|zt
nove ?)lp&5d07n?+X$C;ur=2
novita ))2f&H6TFY-_SbJ;=a15
now 10wkV-OcjH7yI-U8w>gm
nozze ?gr-+*C99u+TR!b;j6&d
nulla xB@NH(*ox991I26`u-Xs
number _Z}<i+XfmF+R_mO3IYM*
numeri {rC6l6%*+O5%k{*-S`9T
numero 038eL=<@gq{`>VN8UYCg
nun 5)1kfD(>gnK^xHv4k9oz
nuoto <MZqr^#w!=>DnaX=i%kg
nuova <>mAX85JrL<r)F><nZ?N
nuove |NbS~77X1I2^s|z@evjL
nuovo _Vof4&I1ts$iMCK_3{kt
o 7az(hs`M)W(8vJg_~GCV
occhiali &;jTf6#N(i`4uAN=lK8H
occhio >G%Q@CMfdp?I0oO-R<n_
occorre >*+oK;nnTw7$frzH0mhp
odio 5%~}X_xlL}@A>=l@%i!i
of DnKaU^v2KX83gJ@L)9cO
off {NfPt&hqmI*7o}c4g&h?
offerta ;1VC*{{7hJF&OC(BO(_m
offerte ^Z*vq(-H|5=@Qr(3=l)*
oggi JsS}C0r=JoEGNn;|0pLI
ogni <{>!9#tPTcH#Dm>I22Op
oh ;@u(UIr!np5<>0)BPuEF
ok @cSa)0woXt{ss8|=lTfl
old {sIX2^$6<_1NG(u5eW<$
oltre )dLRW+ZD<1G8psb7(pQ*
on GxQY;(Doz|<I(p31_A6M
one ^4S0%_Ax3G`1Bp>`|ITi
online >go6O0stA|3hXD-^Xu;A
only 7z7jN9ueXg6$0w~2Pp+C
operatore `Xbc;<@qhs@F*fB_4qX4
oppongo *4-Hp6W7tz2Nw+zB_Js%
or +Ud^<808=n1Mv#d_Vne}
ora T>bk)1?%|LA?@}B7S-?t
orari GvnY03?Kg&@(KwC`1#TV
orario =+@#H9wR#$!RrRi(ct6H
ordinato {qQ5n@F?IO8{q8y?(PHm
ordine ^CctR1>xM!2ov%q5eOCb
ore <ns~-<J<ZQ2pk3h^a~vS
ormai 4n^ty2?-<r?fmXA<Lv()
ospedale *bLM#DIPcX<0LHr&*Hhp
otto -x<vny8k~1%;ZMs{?h8$
out %_Q;&wFKky_UHQ%4*V?m
ovunque =@$$s9t{fq777XR0O;TQ
pacchetto _96QT@B9wz<mwkF^v>zn
pacchi 1Rd$^5bFvJ68!82?IjsI
pacco 7zY*o%@YkQ1LOGd3;GEB
pace {3H7G;Suil{q*e^_#_nK
padre +x^rkC;u%9=H)Hc&Em-4
paese ><9(!<MaOu_V)w<BJ=?I
paga =+^5p5+olo#?3V4)#BvJ
pagamento ^8Nq+4fYfS`vc|_^8@+;
pagare @%Q-a_Z<8!`}zV0=Lii3
pagato 3)l(k?DGQ?CF%197xV}d
pago ;O74g=Jfgt?-?Nf<J0Tr
palestra @$?7)6$=zA>)iSN^Yz~o
palle 69)(b6XxaS@(Uab4+6{+
pane ^7q{y8ZjI0<<K+6?9$lS
panna DdiR#A0!GF^wl2Z{MzvM
papa +!f#y@b(Mp_VyJW;^!6E
pappagallo +yn9!A`1Bm^aSk-;sW;j
parcheggio <_+{0{tPG<?&B=s-`?5s
pare )cx%O1}O*LE&2Zb2lxs8
parla EbGY{8$T@w0L}W*{Nct2
parlare ycE1Y6(TzZ>)A29yUf<H
parliamo ;rR;I<o@jk0T~Dr@z@an
parlo 9kT@+J=Edy5+mrs4)fz8
parola 68{X*6B*hH6f))f?-L;T
parrocchia Ch7wf8W;x*-|imn-vIFb
part 73tF;4EqZ84*((u@!9v~
parte 2mL+o<G|Fu{vP8YP`K?Z
partita 04E3I?+^Xj_Xr2}7!nBQ
partite 7Af@l`5^KD&nWQ<&k^|X
partito ydK0@7^yhs9XBNk==A~i
pasqua 9N+>R9Rm3G+4vL%^#uC$
passa <iXD;2<{vT>E0^e+t$$G
passare `6cKV)%YSE)9DQY74O>a
passata 2rl~Y5CrZ58SDAr0uL4z
passate ^b{Qz;p^l9)cx}k6BPpf
passato >K^F@4EX~T>F^r>`rXXp
passi ;2102+~@4#1@qks6F@iZ
passo 82a@RCfeocIUnW)@EG?c
password 0rAix1PKZ(-sKMU2LR&l
patente <Ng8G^bGGA>?aTb=l}cf
paura 2=(CrH|i1)Bo7el3Jv)s
paziente 0_F_=5f}da^8Eep0ut;P
pazienza ;p^WhAS@s(;{y%(<LTPl
pec 5%~TeAR;mJ_TdBU>-E#$
pensavo @$>=#>iFXaArAZs4FD7A
pensione 6c7va?*sDY>DlfDCJXZV
penso %<b_Y^e-kY_3=C1^U&ej
per Al2*u?*tGY&-wT9-w@{b
perche 5DEkR11J(14DSW+=>7Hp
perde (>KZs@8|%~6!!}v_~!Zz
perdere 4fzP_<oDGV2O_)|Bp?zf
perdita 3=QcQ0s9vY`U4~72<id-
perfetto _wD5<2OS?9^57xv<L2Yp
perito 4eIL_1|BF60pv-;-ptd=
permesso BDe(kMf3XzC<poq^8(o!
pero 1r0^;{Riph0xZxIC@&Bf
persa ;myi8EIu(J($7P{!o$zZ
perso 1oQy<``8yL7U>Ar7Vh&I
persona Auj^-B^=w<4+;Pi^9B3-
personale ^VhmHNi!Ax+5tKR-{8~M
persone 4eksM3=R1T|0nSt{Qcn<
pesce `T5x$6(u3}%n2Xe)cfD|
pezzo <O(sz>LTU<;t&b<{@d{H
phone Iu7#a-3Q?Z9`oAl3o!^E
piacciono y1BVD3n5Y?-2pzh#Js?>
piace ?(`GV)$A7^=fw=|_Tk~<
piacere 9xOc9=>*sI|K`CODH|ap
piangere 5ZK=<5)LO52Hq^<(%SLz
piano `~Bo07cMUB>H#g((8Su>
piantate {|+AkBj5PZ1{C4+6D>9a
piantatela =hhkc6y56MAu#<47%vnS
pianto 6B*el$^tDN>hLew^UT=%
piazza @66gA7W+6n7P%+T>(tQ?
piccola &IK9!`3vLk{}J5;3?vN)
piccolo 1Rm-G`Su<Q7yKCJ`sw5o
piede `5+kE00iyq@$||L6etJ=
piedi ?j;G`;q&<N3>NhK0vseH
piega 3>FOY3g_t_5*z&!3={VS
piena 4(tZ^80q`v2|w-t7a98x
pilates =Jf>#=JD<&<1*GNDiaa?
pin 1p4I;?gSbB`V%ni@ACQR
piove `{vX}KMPU);oCXZ?7z_5
piovere _~X+u4iF^|)aNR{;NIHS
piu {R#5v%>MfR>-pmz0RsyR
pizza ARP$h<M{LL_ze9O4-5tR
pizze >euKX3lt&?=;j;M?c?L)
please 3C-;T5%L!O02dV90|)9h
pls -wqQh*TL-()*AjNB>VLR
po <iqj=0wyRm)!Y=<%JlE{
poco `49}~1P1Q?;RpW%+X?~t
poi *8)T901@u}Al&Kv6$%y!
politica *WK*;8zT`M`t=9O2><r`
polizia 2^;Da@FErq=I<c<<LT=F
polizza |L@)qAPDjG?eGrp4DjmV
pomeriggio `tSZ277P6b`~DmO(Eae=
porta -wfUb+XeO59sCvs`283A
portare 3g-hD8w@lc`PTvA-R$D~
portate >JTUF*B>wg_xu?V4(#08
porto #M{g*LNG=X9?3K8<GaDg
possiamo 7smD{7VrTN1P1Tk_ZJT*
possibile 8uaNVH~Rkf?GDx&^$-ge
posso 6X*N?85ai>0RJD~>GAd&
posta !58x97cUtW*YFed#ry8v
postale 1L_a}EBgBQ5F8Zx2l)jB
posto AjI}8`TqhL3F#5z@c;D!
potete ^!NfC>kH;2Nh9y&3l|gk
potrebbe DeL+B75Mq>BLVym`ve0M
potreste (diEi0{#>w5*#b}<LepR
pranzo 66Xp400saK_wo7p`R@A{
pratica Edd4#0SgBt4g(GI5dHA=
preferirei ujC&G6ATIM<s}T$3jp}#
preferisco +ZHz43JT=yCi(jj5)&E;
prega `UCb8&Fd)(_5l6m`s?rR
prego _Wlv?4)PNi1|#$c^%egL
prende )z;iFFfS`R^3OZY!_CLn
prendere ?(Xss4iYQ>(d{wf*X`)m
prendo _R#z91_ul!^yCoA>f`?p
prenotare {Q=KHFd{qk?c6Nm*SO8w
prenotato ^9cV9EbQt23H<~K2ln^)
prenotazione ^!ps}-Qwi?2=eh9G6X*g
presente 1n~L>B_Ik89svyO;Q{CF
preso 6&(ow@DSb)>gVpx>IUTb
prestiti {_ije49Uyb3PJrSHY_tH
prestito @&^<3<^<pm5DxJG;~OUu
presto s@b|S1|T;p)#g;>w#?Sl
preventivo APU?a3Iz}a$?gv2`Q+R3
prezzo -1g!R7%3nc_2&-s@8J9A
prima =icM}6CN!r^4%=i-rl&;
primo 4buDj8t57l@z@RM;qcGn
privacy ;R6Qh0_pqv5DWAc^8^q6
privato BIg|UCH?;V4B_tz`~U?J
problema 3AOzRC=w1T8s;0->F?+6
procedura 1s4zM`RV=%1rg>485Juh
prof <krnP{S+%1<jpX?;Kk9^
profilo 83_>?_2l#g;S3W54DkyS
promemoria 1q|R40p<|s5*iQg1p)j1
promo 9N8oH7wY83Cn4N7A|DAU
promozionali (;z3|(bmf34l?Q{LPAOE
promozioni ==eSTAt2ZLC=K!XFj5vM
pronta 2K@^693TV@`O*&l`3vpt
pronto 3ijU_0V*^V^ZOLL&*91H
propaganda 4e1v46dd;!4G{?F`wIm0
proposte =I|lj7$(&5AoA@H7ZMc(
proprietario CiENR2@2)%?*rTe&KeUG
proprio -V!3<`1RH8{ukdn8X7;{
prossima 1NiLp`X2ox6cGL3>;dQ!
prossimi (G5J!3&^~~E-2&{H%&<`
prossimo 6)OiL5#!SS4;A$_6Alje
prova (BZ})_~ten7eFoF0K)mw
provato @cAO`2Lkx^8td`e>m=p*
pubblicita 9p@wSPaFsZ4F%}+^#tY)
pubblicitari D%t<q6ecPi-qaA@)XmY@
pulizia *(L(+5Buo>A{xH*8xaU8
pulizie &*$MO3?V2b|NJV*?(Xyb
punti +x8s*6du|v1u*;=<Rl;M
punto <|`Qc(bV?k{Tt0A2OKH&
puo 81U->7S8_>A};;n&=&v;
puoi <O~<<0QmOdAs+Mi3jz`L
pure 6xZx4BoP+@$HpW4$mG|_
purtroppo 2l3t+3^XVo2=N`;>iOT<
qua ^a&d89ysq66!YH(?)4iH
qual ^7t16;u<9c^z;?&+~52F
qualche xzgGrB_}N$@zEdK*3sw7
qualcosa ;yBqO0y8+;>G((4+0EhH
qualcun 3H=tp0_)c8C=U4{E)^IO
qualcuno A^Gt44$B7&5f1wH3GM0?
quale #qh``Fg+#|Bj`ftyw}9S
quando $tK?+`9k~+Fajh0@c{q!
quante BNh?d1?cAW3l!-28x{>2
quanti 0Tt>G@gfTo3h^xH0uJZ~
quanto 9N!7~*WxG;2j2tEBL?Ii
quarto `0nK~4C+7W0r2|E^#uAA
quattro 1pNdi3gzqI;V2I>62b`*
quel `}+an13(xC_vZZU&-?Q6
quella =H;?0DgX@D@bD!KsO#m{
quelle ==eV65)>fP58nM1`Sk1O
quelli &b8M<4#NQi5IYa=^6nEs
quello @&x1iH&+S@2h$eG#oO2I
questa -x~830~rhs^8pR%1N!j-
questanno (ayI^7bP++{n$Lx>eSb~
queste 0OtA%{u?A6=H4pG;NR}&
questi `wAun+3e*W(<#yv8W9Kr
questo ^#tYu5he=-6bJzG-3a>s
qui 4haYg2kY_W>^agU6%!8r
quindi @Bk$E0sa~A4Ib0=6AL2x
quit 1?3#?7T)Od5#i@81qu=f
quota {`klz0t-0?+S(%8>d@5l
raccolta _bu=p^d0{J^85cA^CJ5H
raccolte {`v<E`V8R#@8;m~7boZv
raccomandata ^yTd-86YJd<R2gA>gD(a
raccomando &-&IU5ezH>`y43&&fMtM
raga 01fsI7X9T91?L9t{sQv^
ragazzi 5!&<+9}NEe038<O2K(3#
ragazzo 4D<su80O&h5h&>n1{(+o
ragione 2=oBm(Gvaw;qvSP{0kQ7
rata 754u5?&cv1{NfJs_VL;7
rate >G<R@@(~dK_2D7f?(OgN
recapito ;}#0x=LZ%n?CtFA73v84
reclamo 3J?VZ^Y|4X6$1?j3-AFH
referto {`loKI6W=y#@8w0^wquF
regalo $_MZi`!N^?{Sp$<4#3Im
registro {rC~q?lLGS?%NN_4CK!7
reminder #6adF(C_W;1ta7=5i2<e
remove {r>^%B+}96Eek0TASV_M
reparto 9t`sy*!mR_<lOuM_457+
reso 2_W7g@DUja>((yn;^gev
resta ;=##LsvloD$>dU|zqQc5
restare )EC4==;lQ4=f5E61Iy#?
resto `~4inD(AhzGB?F96elVn
revoco _to_x0~_`J9S!u@4GaPa
riattivate #^Tm9At)#d@&YE|)auOJ
riattivatemi @6O#c5*{cW)8Z}S%G}M;
ricetta +XCnj9v}@2<NqW0|LWrL
ricette *3;WI9~&tk<NHt9(9hb-
riceve 78nlRD=hZ)B=7SO=nw$^
ricevere -ZdT3wblIt&=vPKHTV_S
riceverli !yOdK5cv)U9uWW*^a%M8
ricevo 1>Eo40Wk~`2?hn-^Y`2z
ricevuta -wD_v@%9+`;QuV<;@slV
ricevuto v-GW31`$*w;LB6p*uUD%
richiami )b|GjD(C<JB0v5F2o4%E
richiamo _x%k62N?_i1N8a-<q00|
richiesta FWCYQ0uTi$^3?tP@bmr^
richieste -sub<GUVCcB^mSw88#;<
ricominciate @;U?ArzkQ5*~T~E48hK_
ricordate 5!D&+2>0>r{uJvT2MZMb
ricordo 7zFh3-U$H}=JxaJ>;DJ(
rientrare AOGkn;oL0m`t?HS?#kTl
riesce =Jo;q?)fSL(#Z+b1=Zc}
riesco *}=?I6(3k8ud`0YvBI^s
riga !utIvD=O^q2>|)#$^#Aw
right 5){QW0X-(~;lT{y#md;~
riguarda `3_^sOvSdDIYJ3KMJh!i
rimandare @fgbL`4u7V69!J(%gEvK
rimandate 0uS3Y)AA|_%h)Hl1<Kjt
rimandato 6y5hE?Bfy<-_H*2_rt>U
rimasti (H8Ck-5C%4-{=?C{N~~5
rimasto {{QA02`(%B3l1Uh*8b?^
rimborso 2L}Hf=^r5t=<hGk@#)R=
rimettetemi 2Ke3x=K~@2?BFKX-QDNV
rimosso ?hh~hLEHG^3=8t_Aqf=v
rimozione `|Ba@5bNvP0{{pE4<sfB
rimuovere _xS)B3C{)@D*puH@&yM2
rimuovete -UIRY`~(#g|Kkz<=JxaI
rimuovetemi 717x#9v?9**}WLz=gQO`
ringrazio ><T*24)U(#LKN{BAuA^_
rinnovo )$QOX{1GiF-pM28+4t1v
rinuncio APU^}0VenvA`Jfu+5`(E
ripensato ;N15N5!(s@^cfWN_UQuZ
risentiamo CGyT36Dlej@y;mV;mo}I
riso <_-P>0w4+T{qY+4>Hy*H
risolto <n!Pt-~%1*>*po`^55g;
risonanza Bh%_61N{>D?B*Kl^3>ty
risparmiate _244(A_dss6e{K-CoUxX
rispetto =k_J>Bgxd=A`ax~0R|@!
risponde 1WVrR%LWAo+5Q*w2o>}a
rispondere ;13Y~<rWnr3g`3x?fd@k
rispondo 0uB%3<_Ze?@7m?@^adjM
risposta 7V!-54gvb<5(EGa_YWZh
risposto @F)36!NLyD;sholf65;T
risulta 1K#cO=JzN*0sb!P>fP?>
ritardo =J(qS{QMRMDE9;T1qAiv
ritira <?h}b{qPg(2ml!b;_>GB
ritirare 93lq<@$d%;`PBUO4khmw
ritirate ?FIP^4G$X;{{|Te?)3-!
ritirato 5eW|DCD`of9uv$M6fY|z
ritiro 6c-8C*!s=`_yx&JEI}#p
ritrovo 6X`AY-tP1O?e_339t#ZV
riunione ?A`1j0Wlva=i~{-`sC2+
rivista 02~qo5bo|92oB^S>^KcD
rivoglio #m>zi7b;6m3*<_?%(%hD
rivolgo @!tpuAs`wv@AnJ(-Sxir
rmove 4ioYB;T#MR@(Kj}<M8YV
roba ?;0M${1@#3{Rrdx1TY~e
robot `~c-304^2@*4Q@c?Zm^{
roma =GEgJHX9o!>hUSs;o{Zi
rompete +vzPK<Grln03Po?F-<kz
rosso =l$^;4geT5{n;<_?epN}
rotta Da`>I@Xy`L2PzcuC*0K}
rottamata @6{^U857n6E&B5S=o0-h
rotto ^adH>C@$I=I}+&o_X`dQ
rubato `rYIx@9Y~g4CoB(4DIOX
rubinetto 9Sscw^#%0w`w-zF3Ii7<
rubrica 2`Ah#=j#dh{U*!>`W)~E
rumore 2nYHN=?xa%^VAjK=nVD+
sa `1jWM*CHGx*3Tyx%j5pz
sabato _x0TT{1g@C{^lt6?dJE~
said 6#(@B@-7i3>edYD2KMXy
sala 8u`-}-TxZ$?9Cne5a!nF
saldi _Cw?*!T<XG+65;j1o-mx
sale Ece<o?lm|a`>;;H+2F6i
salta 4C=X3EifqVyv<Am-nh8Y
saluti B>M>E1OX8T9N66U3GfIj
salvato Bk}_8^cN2r2+9Hx<Ld7V
salve A{y}r_7d|I3;y#7^alhR
same _#M(6@eUgT+0z{p`p(?k
santo %Qn_I&dScm4LuSfAV@hS
sapere PA35Zw7dtu)7KOB6X6Ez
sapete F%aJv^%Cv#@8c8h-T(O~
sara 1RF5z{N?7rAmQsEF8n0=
sarebbe `vcVaJOKgVBNQ$G%nAhf
sarei @(nWs^xenm2ng9L13W$k
saro 4(aU+5)>9M<lPkN>*Vd$
says (e(NkJoEDT5f>5g3IhTK
sbagliata A{g!q{SNsM{p%nI?B@CX
sbagliato 00Roz0rUX!6dU#f@CG0E
sbaglio |04k(@E9E)yzm?k)Bfn$
scade `_1hj-6b*U)aEYV0n6Rx
scadenza 3Gm<u76<<U1rzi7_7M5?
scadenze 2^jbYCIIT+5+DCB@BaY|
scaduto *yglCG$}Un<^ej?*Tu-O
scala BLNca@%j5G>CpBE8v*SF
scale +Ue~kFBmWR5hEhi*x%#g
scarico ;o96UBsfJGB>y_hzq-iS
scarpe ?(^UY{qsBT_S_=n=it}%
scatola _VL#d_v1nT*%LDh?(hfs
scatole EBf0Z_7)j2^XM$;)X@g-
scendo +S%7XH#9*K^4c=f>cqs_
scheda `S=9e8Sdo?12y&r-xv}Q
schermo D%dH}C@>f-;o>0V-P7OR
scherzo {yE$?_wfkk^BEHF2p$6?
schiena =L6*`_2?D>;@%$Z?cwzQ
sciopero {vX&O75x{}G!X_s00I~a
sconti #Q_jU8^*}bG)&|FH!CeL
sconto GY-iw72O!_{qi6N4Auq?
scontrino 3+D|K>G}r!`vCFy{Q?i@
scordo qZ7hO88%P$+z?aL(y+Uu
scorsa 3-lrCH5d0O3l!lD+YcD}
scorso 0SVy-7#ipM3?%~%2Nn1i
screenshot 2=O7>?H~LQ2l?jG5%}{7
scritta )e{B;>=hys^8^Gq;^G0_
scritto ?F#I^|1u8;`RN4z;o|n_
scriva Ea&+z;pPYb=id4X{@eiM
scrive @eb)|%El)1rR4fH|G*B-
scrivendo 9QfNp6Zru9@(&f`3I6u^
scrivere 1Mv_6B_-xK@9*yQ0`chX
scrivermi 0pai~4A=|Y^%D*G76ku6
scrivete 3<w_U{vP54?EmEv2qg#x
scrivetemi ?G*L}*Yykz>kjk(`~vR%
scriviate 3kf3$2^Iq)0SxQ(4FL)!
scrivimi 2KXJ;5f$qa4gBp7{qyk$
scrivo ?cvi1`vx*I{lzoY<G0S<
scuola 9r67n05J~?^Xl&c>Im}i
scuolabus @(J=F`y3_c-rE`9=j{68
scusa |KG7kB_%QM59vR`-rdIw
scusate 0O9Z-11TvP-P<bT-0aK&
scusi B?jyt@%|j^0LBXo^y>8S
se 8U_OV82|wiBLCO~4hH-D
seconda 8Rg{&3IqcX<OlNb;Q8GS
secondo 9QD{M%>FYN*~uT;?$^oY
sede 6&}_n>gy5_;s+!E2K?y(
sedute BMB|&`wRIP`vu<XA}IYH
seggio -2A@}A{9Xr7VJ8~-@~`9
segnalato 9}@fa4*l}+7x26y{SE^6
segnalazione BJcqU1oHLl2@U!W0{sFJ
segnalo ANK1d^uQYb)FAx${`$`$
segretaria 3h^xK2M6jP9tr{O_#_n)
segreteria 5djYh9slka;u{X=;vEVF
segue +s*eFHy0@=(D@VC%gEQs
sei >C5Iq?(z^Q^7$Xj1N_+U
sembra &j%?VEBG1Y>lzvG;sOlR
sempre ^a%7C-W@U~=L-As^z6#w
send 0sQ~`2^RMx`uhS42LTEA
sending CIAHL1sMGd9|7a|{1+P-
sensi &o%@U?&0;}?Lr1186X?u
senso _yhk12<#Kv?GYRQ?e+ol
senta _|O>vCifZa74-+{^8^L@
sente GSB2D4*xtL^5`4h7|7uJ
sentire 9P{1i>GcR57vdB6;m^Vg
sentirvi <m@0aDY~@ECOY~XE<!;d
sento 7~}0E85bTP_Pre7*vixb
senza _|Zb_LGl3o{u2%u_V5uG
sera _tos%B@huJ6B-#N{PFPG
serate 1Rna>;sD<J|0Ty503a#+
serve GbG~f{u?s}?$Hp{)$zj*
servizio {wfOi;Md*-=^E%N7ZMlt
servono @)`yb_75lc@Dw-k?AZk0
sette *A4v<{O$bc{3RRE`Ti#R
settembre 2LI|23^4u%>gg2|4D;dT
settimana (f#T57ySL{*a8zL-sBAH
settimane -T31P>-Q~13JEOf;pqq9
she `}^Y^?*=m+<lG7K=HcDu
should =@<>+{|WEz6eHdW`5+Gq
si 9Rv#R7A6iA<n{38*c1oe
sia +~Oy|9>3BF5*!&b1pgl6
siamo ^Apt$GcgPaDIXgO;q&zS
siate 5D4z@5B2~4BoE~B=MW$k
sicurezza ?Be7H{ps)g?kE8(_zn2-
sicuro ^7!g28d@tL59lo6(AVwK
siete 5E%U({s#~3#rh2v^!*I)
sig >hvS&4jT{(3i|u`_U;A*
sign E9KxB{4Od6&*U!E>fgrH
signora 0_-B<8wJz`Ehf<yA0h!S
silenzio *X<<5AKc{KJ{ry~FDNJ^
sim 0N?)o^%^2300|`1BiQ66
since DDnRm?-ctb?dlly?DN|B
sindaco G7u5t*69rS1R5SD6BP9w
sistema CJ`F;@z4J6+5!4D9^L%w
sito ^*iY0(j+wQ&Cd(j;_>z4
smesso =mymW>Kz?V>)aUz%jMbd
smette 1TO#E@iz_k83G3Y@d*s!
smettere `1Jbo4+t0;4g(tE@A&W+
smettete 2ml1z3i$Zz?cx3W{}dMa
smettetela 5EBFcAngO#DfI&b{tf~C
smettiate %MvK50S@&6`q<+!DHj;j
smettila 2oCuG^%D02`tuMP`2YC=
sms 0rm(40tE#W01Mjw{PX?>
so {^kz;DiZV|Gw2Tb1Krl@
societa =^_Q}3M3Kn{^tno?)w4V
sola ^XU2kJ2De09vdFp$@lRW
soldi 7U?1P;P>|n`Qz&E7yIh;
solito 9P1nm4*LW*@#_fI>J1bj
sollecito AOQFoFC6|h?F0Pw*Cy%#
solo ;S%Bt-TDyK`zS8o{qge(
son 0Sy1~3jO5oJP`Zs2p<j@
sondaggi -z@hE1lGytMlj+WCLkLw
sonno B>3_{6#*Xq+s7UU_0HPV
sono 753W`0UIv+|K0=V+x*@6
sopporto ^$hIr@eCjo0_+Rs`~LX)
sopra _b1;R8uAhh{~8qW=Ird+
sorella 6e0}d@fHo->F)m=67U1&
sorry `z8|m{s`Oh<?rJb5)Tj(
sospendere 1v&U1?-u<T-SQnB`~3V0
sospendete 6AkM9*8CtV=jIIL0@uIi
sotto 7ufL_9Rd?91NjKt^w{O=
sottoscritto {}KZ22<QIg69M-c4mLaf
spam 3Fi$8_0aR&G!XkK`tSS-
sparire 5F82oDZ%K-2M-k+5EUNr
sparite +WQLJ86V{H;Q!$56cYRb
sparito 6v@aZ3h6CA{M#<x0>;D@
spedite {?yC{DIPfw``<Fp%+%5L
spegne J>RcZ|Mf;Yy|G@o;k~f{
spesa 0P)x>1pg)j^#=j**yP*j
spesso BHPzjFcUco%EKt!+0x6u
spett 2@e?h<p2)@_zVK{;Qj#q
spia 5dZ8K>>(Kh_4^^^1mN%O
spiace 6&4cQ=n?Y=0@?NT0tWpC
spina 1^4s#D+UVg1u^^t^brmS
sportello %j)JD8|?<c=gJef+T+>L
spostare 4)Et13HJN~^ZW+*1MvLr
spostiamo @Z#tQ_5UV2;{+z|<lpZK
squadra `N`=B0@e2e`}O=30QdC^
squilla -_po38U7j<;n6a}$=25R
sta z$6#o$N>fi`Y{m!8wN4Q
staccato 7$Nca=Qkc4{m~No>GkFJ
stamattina 8r|M3<`*&>(9A#5)6Tf&
stancato 5+4uT{Rsc~0rUs{0{#95
stanno =+h1s`ynGD(hoe^>E`#!
stanotte <=p1~0PqeG6x|T$4$$ft
stare DD^Y~-R~&_=lcW!9@^vf
stasera Ch7nf3i=Kk3G@Ks0tELR
stata `Sa>A2pbXg{S6E1_um2e
state 4fHA-FzmtVH5vo%2=)X8
stato BIXtC5eoDdBOmGd<No^z
stavolta 7x4WJ+WiL^AqNl%`Sa80
ste {Q>CPDirY;5$fy)@ay3c
stessa 6-3J<_UA>^%d;;0=(XUf
stesso 7uyLJJMI4gIS3W@?FR2c
sti @hJNa)4=%R(iPetQxFvp
still _!{0W2ksp2<>)N$>eJlO
stipendio wcaMo`vv*pF9G8V9s@f4
sto AN&3j0pkD9?#lc7{R8k0
stop 8w~CM{RRjH0qgx0|Kk4o
storia 2j&IN4Gi7-Bk2C-{1++_
strada ;sNRqK>YX!3;6{8<Llkr
studio E#n6t-z6Ma)4%NY2HnpY
stufa |0)LB^Z)??<I(F14j2><
stufato ^a2F(3j5^l_89;T5E&Kq
stufo 3j*!y^b;Es0@wit;pFV_
su 69>sL|NjvW(bN126W{6o
sua -|Ev1E&><_3oR-l@B-@x
subito %o`W)rl`@`-#z0zIUXtm
sui 8R-QN7UlTr|1l2m{Us7B
sul `v?mhE(PAV2Nd)45icDe
sulla 83FMJ^7u12_}>`U9Ovg3
sulle 4(JUV3ESH0`|k?)?i~sO
suo 8TaEBBm)Nq`Xc?}>J#}3
suocera _y_6*7#tb?3HKH94f5dV
suoi `vmwF5GWG+4FU$$_ul*w
suona 6b>Nu`tH^95iIK+=_?Qm
suonate _~`x*`vejJ?cWRf{rC*(
supplico 5%v8C1n2kk?)?er{`K<c
sveglia ?E2O-DkB#C(C{Jg&ja7^
taglia -1yZW5hgr4{pB|0-N)?Q
tagliando 2Iv3@78L$18{hBi;QZ_4
tagliate J=h8D4*nMq7Tn+P?Dpg@
taglio @FUVX+t~{3>EROM^yT8#
take 9P=Lp59!$D{{8UiBr6Oc
tangenziale 7thfsB>gHH8tgOL5##4G
tanto 4E+=5Fxu4nK@RN{E)FI_
tardi 4!7=1ARHng*UUP$$H30L
tatuaggio 1Oe+7=OH`<$Hpqk{?_N!
tavolo Iq)6)`SJn^_3rfg4E7!*
te %;mu=A}U1*BsewKzRAYc
tecnico (+ct=@h|!U($*5}``+Eo
telefonata >-fYf)8Rzi_U=@+-?!BH
telefonate (*M33^7l3a*yTa%%+l_v
telefoni %;m&X1QAd)*2Gu0+}Oa*
telefono <qRF{0rJ?{<P-1^{~#IK
telegram )!pzf{3Sgn-rz*v!PnN<
tell {_^kp0VN9)_2TUU@bC2Q
tempo 2np^J|0L`5<MI*f^9J@3
tende >C(&s4GI+k+5$uN?eh)r
tenere &F>-d0|E#EFBt(H9}O`I
tenete `0~0pFzy!)%cdO{>et<~
tenetemi %l8cE>pK}B#P1j6?eF2+
tengo ><atc6%rR5@(uR;-U{;M
terapia 76bMH@&F1A;^Y1V1KRfa
terza 7ytL|8R_;S6eaNd`1lDF
terzo +42$S^&#fu_z2Y#4h<#(
tessera 0n!`#|0Vi60TAWvOZMjp
test 2pJjN{T25F=J@Oo3j_o9
testa `TQT#0T{>k3^2+72_G*I
testo *DvP}04X3G`QJX@<mBSW
tetto @X8V40rBPm^8x%A-~ApH
text 9`FVLB;yAD8`%T;@$2Ca
texting ?e_Zt{NV}z=l};H2^bI;
texts @$Ur=|N8y`0{;69`w8&?
than 4D{g^F&Qih0PG9q@$=*d
thanks (**AI!UZcD^9vas?eFN~
that K-Bd!3G5Iy&Bh4n`rz{R
the =;i$YC;SoBE(9AF|M(ye
there ^%(u);^gk^59ikn77!pC
these ^cFfL%J;SH*)7ZbH#;}Z
they 5gh0q-SRdE-0>X&4f6Wr
this 03z86^ceo;8~zUo?d<Lj
ti *CH9+2MhoVEByH*1^5FV
time _aE0Lz1$oP2h<DX1N-C$
tipo {uU7V$Q=6a=hP7P00;rq
titolare 2@Cra{SXlL-vjCu@el?2
to JrM-+@dNPx3i1LK^aJVi
tocca {Ok<*A~Ek5B-HjQ)ffX4
togli 6X^W=`T!go2LBVv{qyPv
togliamo =G86A@ck+w6dEwp2Hx${
toglie 1_;L-==lH@;uQJ(-|hPm
togliere 5FgeH0u(1D`TpeY+Rx+X
togliermi DG%hv^E4|R0<|9*;lIGx
togliete 1PAT?1}W?c-0uSS{TuDk
toglietela 3=sL{@Am{6`11$+3;N;Q
toglieteli 1OE@-1^WHl86*P-67CNu
toglietelo )6XcyFY3|XFe~u>86F}L
toglietemi <t7jlBoE~8Dg^@o2`&OL
toglimi FXr^-9{>I07y<(L^&bx;
told ^b6Z1-sKzu5AGcC{M!lU
tolga ^91S+=?)I_3+Wra@cRAo
tolgo |HmTVRkz2yN-F5}NiQ)k
tolta >-iDR4G;qh=hy5J4E`A5
tolti $Qt(N%|AOO$k8|1+rZh!
tolto {r?2f>@FNS_UQft>h%ZF
too `pnlZAut^D<I*MP0?gmu
torino <0Sa!@&6GJ{tfB_{0$Ey
torna 1|rTi;4?Gt&FC=2?BmAi
tornare 7Ayw?9p~QVAN%bQ_7)ln
tornata %MIEl4<#qx<M%B2#K_au
torno C<Yqi@ASsm^V{$o3K$nJ
torta ^#tS~@;p4<<pUVr)8Xsy
tosse 8Q04n_5&#V^x_@d2iME<
tra 6anZw$JPo7<^eki_4EEN
tracking 3Jd}gCm;F~;1l%!{vQba
traffico &*jn@E*%*x?-VTE)ymD_
trasferita 3;zi8|MT(m3<&t_10??W
traslocato >JS3k7z5!BA0FNm=q@QJ
trasloco >h|jb3>NVK7#Rrx^B@4`
trattamento 0NXeY5bEUnA0Fo8F(4Kp
tre _v8))GXEPY0OJAL_3ZKv
treno 4<79g1qcS?`0WS<3-uTK
troppa _8s0b78oV+==LN5%jnVD
troppi _W;W-?H)rG#m6Y}($mi6
troppo ySM)PCLjXw`qdiQ5!wk3
trova 1jolXKprd>2;wfz-O|GL
trovato ycf|m84Wq==h!dK+Qi8k
trovo ?i1SsAT{j*4iWtZ{1fK@
truffa 0}<6q-{DCI=EG3gA-%8R
tu IK8(p()~6nz|14X;m^+1
tua LjTt@+SVi5>dP+MNw=>C
tuo ?JVC6*BSuY=PLdJ{qgSR
turni CgT+M4g}Zq-qPv<1rY=X
turno `S{Qu-#|qR^AI-XyT9Yg
tutta `x6Q9?FRrB>e2fQ1qSx-
tutte ApQXv9t!gWAN%ea=>g{_
tutti 8~@xG3e_Cz2muHI4CB}c
tutto 8~FhT(hwFV<l_S23EA-E
tv >g@sF6i5*2CjkTF04X;1
tvb ^8gU@@%H}k5g+*{_v{@5
two 0qxf?2MrMc*W?(^_2cX2
u 1oRK~4ARrT4-xJ27yShj
ue Bpc`OAn)z;CHUa<2K@LO
ufficio +BMlC0t7AL^6wfQ&)x3Y
ulteriori $OJIx(dXLO7c$>0GCoKO
ultimo 5Dq8WAmiA|7B}Z1GA$Vw
un HV@JZ=IHAM;MW5I?hg18
una E8PX`Ck+Gx^5XsK_VVrq
unaltra <=O2P?(-Y|&n-g$<GlLN
uno EZ6xX5A+fPzuWWJ<?7(}
unora <p0_!{~${J<iJI}-?zEH
unsubscribe 3;-?c^t|ci@h}i3Fcu#T
up 04n|D04?<x^uqlN@Er*c
us 4IcgYApPt35Z(A5^9TV6
usa 1_I<P)$kkk@#+rn)#B0i
usare BpU_o@+|hy+VcGu2mbQv
usate F3t)T1k4jG#S9erzT6e_
usato (;@&11OnC81Tf4EBorg(
uscire _`e|yLC4X?2}tPh{RlfM
uscita `{v<1>Ju;g%?K;b;K1I}
uscito <k8O|3;+un<nIjG-{;B>
uso Df8V27aJ)QAN~aH!u;_k
utenza {rcK1{{|Nb*#jH`{r>|1
va !YBJC?ZpSU-ufpEB=qY5
vabbe 80+*LAMN@J_5b|&^Y8Ef
vaccini &H@kz58%nQ)HwJo^intW
vaccino +tS`CJT5354&or(<jd>N
vado ;vfzFB>@Tm^AidK`UM^5
vale 3lstd2Ot#&+Se-g2j}12
vanno <o(|j@;fdd+{_o)%h~q5
varicella ^5fPaEh8Z7_~9MY*w*Xi
ve 86z6V>l*6j`4aLd@)`^V
vecchia ^yt|=7ak|&%kwYP=j7Se
vecchie CI#R&`S2qX-rF+e6Z6y6
vecchio _7d+F$|nu-^2-(N{o3W)
vede 5#{h8)dK<o<Ma*WFyhY?
vedere _PILh8}#e;{2THI5-|h!
vediamo 5$EMBDm64n*4RDIzr(%I
vedo @Z-K9GzcFH@$xjo@!#L?
vendo 4gdt)^au+2HRa>)1sV4a
venduta 0u<;3D+vJ)7AG7Q^!ohW
venduto 1mf@-8xR=9?&t*E&-C5-
venerdi ;Q8q$1yK;{+~6kH+uhH|
venga 858^lC=2-%C=1{32Mqru
vengo |NQ&*^yv;K=@cjj{{Z9$
venire @b(K06(9Eq00kiW*Yf=6
venisse ;{put*X-3KB{AFj4JRD<
venite 81DNJ|NHzF5(ezi`RVQ)
ventanni @AB|K>D%<}?Gp$lDj^Z-
venuta 1tSFj-vRgm>H8%73GC_x
venuto `}-yaArS%<6$bMG@)Zdb
verde <oDYV=I|#44AMX5)yvP*
verifica )z$bK4I%a?+1)JN*Vfz3
vero 3G&t<>NF$r>E9E|-qX&>
verso ^#v8^>P8Ow<=QOI_Tt{x
vetro 0qpKEA^8FR|MLde`Tp=D
vi 2h|M!01^=r-V65R^!gSJ
via CgT491^5FDBn|ZT@$m*N
vicina ^ZE$^3>NeF0|g!a@c#Gt
vicini 0T$LC2?|Hlx&|W6?cK+{
vicino 5%tgL^y~m4``Zis|KsoP
viene ?)TLx9vdJ1)#)ql$lK51
vietato *9QRh5eFOc5bYfO1@8d)
vino 4*v@U?fV4*4*dEM6blg#
visita 0X^If<q0MQ=kf#W_Tu94
visite B@*TN86E5d6ZQxM>JRe!
visto Io$9v3<Vw|<F_R7@yFxj
vita 64d<~8aXB;`O+N9*3abl
vivo 5DL^5=fz3|)ZjSC8PdA^
vocale 5#$#19Ut}||MSNI`1uL~
voce 5#jq19vTn*<@56g*Y@NQ
voglia 0QCS8`v&j?0Q&y=?*;et
vogliamo 0RJNF;0Fc;@AUi!3=Rzg
vogliate 5-j)%_Wcd;_x;`K{2mPm
voglio 71ST~AoTG73KHQE6UPrm
voi 7ZnQp`4#*L5bOF2=?D5D
volantini IL0B{6C?-~<fQG&1mw;Y
volantino 4dMgx`5O`l_zLsr;r8(b
volentieri 3nsih>E8+73hE9<0qNke
voler 82j(}0UZ|q@8=T??(5_K
volesse <<2bY0@?)(FeMHFBitJn
volete ^6uC}AK?=I4g~`b1LElH
voleva `1=+01r!4c{0;mF<?-?X
volevo @7l-<3NlbX&AL6!*v-Ao
volo AK@4S``PXe3j5d!>=g_m
volta {o4Ni3N;uw9M%@_?&|F9
volte 0}B}6)-(VT<K^fQ5d8Vk
vorrei 6Algp8z%wm-wqGt>j&!;
vostra zUxY>{s!Fe-5l2gHX<(T
vostre 0|OK82KxXQ93B_+0TveN
vostri 9q9iBL);3=G7%C32np#Y
vostro `TF7e^Y#WL2J!I)+3^Mj
votato %ir`54niCT0v{9)?b-j@
voto 81D|?EdK5K&l2AM-wPWS
vuol 8`19+AoeRO+T0Y-%Iw$i
vuole 2I~qY2nQ1N2MG=XAHnGd
vuoto Mbq^q76BL*<I?~6_1o1F
want _Xy$a^$;Nd?ky4n^9lR;
was !U87C(<SdA3kK>d0}&_d
way ;NHnX5(yjU;m0)<)63<`
we 0rC41_89{q{P+X-)%FM1
weekend +Y;;^7V!-5^Vtp#==<!}
were @7)9h;SVD@_R}cj=-SiQ
what 0q!OVLEE^kA}iA#F-kZX
whatsapp )BX4u^8p$S04y*a`r#eU
when 1pXE20TTNe{`L0k_zU_1
who *9p!c5(^y98U`is%H0az
wifi @&5$s4gKs71sL@I{|W~Z
will _7DI8{NNq%0QCv~4D9~<
with $o&!FBq0eHFBIet`05Vt
would <oD7W1qcrK+Uhm|+}_;U
wrong 3)t!V0u%EW8UyAF{q+4E
x *f}8Bz5dP<0{`DB9~UR{
year 5%CVz6CC~k?;Pq2^9K$S
yes @yOIK5;Q<5{0BVB%D&CI
yoga 7zWZ3-uU__^YjZ33Eu?Y
you 5cKZ(2{IZQ2;BYq=;QzU
your 6eaxy3>W?e931Ks1{)Lp
zero {22rS^4a&{{W$$O1q}N3
zia 7Pq!ZEaNQd!RIFH%fQR;
zio 2oLW4BL(&U`~v9w@E8H{
zucchero *D3rL74I$!@d7K{<K+e9
🚫 0wpZO2+hCB6BgqmE(|3b
"""

WEIGHTS: Final = """
-28 =bias
-20 > CALL
-19 finiscono o
-18 manca resta
-17 ha
-16 cancellato confermo daccordo rivoglio
-15 giro lascia posso sparito te
-14 REMOVED THING avvocato certo codice lasciamo tua uno
-13 accetto arrivano domani era prima pure su telefoni ti trovato volentieri volevo
-12 alla colpa continua cosi deve ferma gestore hai interessa lavori mai mail mancano manda
-12 marito nello piacciono rientrare scrivo stato
-11 chiede fermata figlio finche fino giu invitati lindirizzo mi nellelenco posto presto quelle
-11 scritto unora vanno
-10 % ,+come .+a NO+REMOVEME ahahah ancora bellissimo bene cancello danno devo dopo due
-10 en.REMOVED en.REPLIED errore fastidio fisso gita hanno ieri laltra lei linquilino lofferta
-10 mettete mettetemi nessuno notifiche nozze padre parlare piano porto qualcosa scritta sei
-10 spegne stessa telegram togliamo tolti truffa
-9 .+in DAY aprire arrivata arrivato can chiamano chiude consegnare dellufficio dice disdico
-9 en.DAY en.DAY+> en.THINGS fai firmo forse gatto grazie ha+SAID ha+dato idea la+THING leggo
-9 lezione mandarmi mando mi+ha mia minuti nuovo operatore perche qualche quella ricevuto
-9 riesco risentiamo sale scade scaduto scordo scrivermi+, scusate se sento spesso taglia tardi
-9 tenete togliermi tu turno tutte vecchia vecchio vediamo venerdi vero visto vorrei yes
-8 ,+continuate ,+mi .+basta .+che .+se GET OTHER+> THING+> aiuto aperti avvisato bambini
-8 biglietto bimba bloccate bloccato blu cancella cera comunque continuare da+quando dellaltra
-8 denti dentro di+MORE dica disattivatemi disdire don donare en.HAHA every fermo fumare get
-8 guardo la+OTHER labbonamento leave left lettera lol lora lultima magari mandarli
-8 mi+interessa noi non+WORD novita persa prende quando questanno raccomando referto ricette
-8 ricominciate rimettetemi salta scatole scendo sotto telefonate the togliere torta tutto vedo
-8 verde zia
-7 ,+WANT ,+ci ,+lo ,+ne ,+voglio .+. .+> .+chi .+con .+confermo .+il .+perche .+si 2 DAY+>
-7 NO+WORD NO+si SEND+un YOURS+MENDED acconsento adesso allinvio apre aspetto at bici buttato
-7 cancellata cantiere ce chat col corso dimentico disiscritto en.BADMSG+, en.NEGATIVE+WORD
-7 en.NEGATIVE+si end enough esce fratello giusto gomme inglese interessato letto lhanno mal
-7 male martedi mica morto non+REMOVEME non+si notte odio or orario paga pago partito pec
-7 potete+SEND pronto pubblicitari purche quale riattivate riattivatemi rimandate sa said
-7 sapere scarico scrive scrivi scusa seggio servono stamattina stanno testo thanks too tosse
-7 tra traffico troppi tua+, uscito vede vicini viene weekend
-6 , ,+che .+GET .+ci .+come .+da .+mai .+ok .+quando .+quanto .+sei 0+> LIST+dei
-6 NEVER+REMOVEME NO+STOP NO+e ONE REMOVE+voi REPLY+piu SEND+anche SEND+pubblicita STOP+un WANT
-6 a+> abbiamo ad aggiornata allo andata annullate avuto b bagno bastano butta canzone capelli
-6 center cognato colazione collega contatore continua+a contratto controparte cosa cugina
-6 dato+il dattesa della dolore donazione dorme dovuto e+MORE eliminato en.LIST+,
-6 en.NEGATIVE+REMOVEME en.NEGATIVE+STOP en.NOT fermato garanzia giovedi guidando instead io+NO
-6 io+en.NEGATIVE is lallarme lavete liban lo lordine mandiate marta mi+CALL mi+mandi
-6 mi+mandiate mio+figlio mio+marito negli non non+STOP non+e nonna on parcheggio perche+mi
-6 perfetto perito piangere pianto piazza piu+, po prendo prenotare primo rimasto rimborso
-6 rimuovetemi rinnovo risulta riunione roma sabato saro scale sconto scusi serve siamo
-6 sono+CLIENT sparito+, spedite stufo taglio tenetemi that time tutto+, usate vado vecchie
-6 verso were zucchero
-5 ,+non ,+perche ,+rimettetemi .+% .+0 .+MINE .+devo .+en.DAY .+grazie ?+io DAY+NO MENDED+da
-5 MENDED+il MINE+pure MORE+in MORE+la MSG+mi NO+DESIST NO+REMOVE NO+capisco NO+dai NO+ho SAID
-5 SAID+di SEND+la THING+, a+casa a+mia a+mio abbastanza adesso+NO adesso+en.NEGATIVE
-5 al+partito amico anche+a any aperto aspetti attimo automatico autorizzo avere avvisi+>
-5 avviso basta+che blocca boh bollettino brontolo buon buono bus busta cambiato+NUMBER camera
-5 campanello casa causa chiamatemi chiedere chiudo cinque cipolla civico con+il concerto
-5 corrente cosi+> di+MENDED dipende ditta doppia dormo e+colpa e+la e+stato en.MY
-5 en.NEGATIVE+DESIST en.NEGATIVE+e en.NEGATIVE+ho en.OTHER euro fare farlo febbre fermate
-5 figurati film fine forno freddo friday gentilissimi ginocchio glutine gocce guarda here
-5 ho+REMOVED il+codice interessa+> io+non it lacqua lasci lasciatemi lascio lavevo lintervento
-5 ma+certo ma+mi mancato mandare mare meccanico mezza mi+da mi+e mi+hanno mi+telefoni
-5 mio+padre mister mobile multa musica name nero nessuno+> nipote noia non+DESIST non+ho nuoto
-5 otto partito+, passa per+MSG per+un piace potete+MINE potete+scrivermi pratica pubblicita+>
-5 queste questo+MENDED questo+numero restare ricevo riesce rimandare rimandato rimasti
-5 rimuovete risolto same sbagliata secondo serata si+WORD sicuro sonno sono+REMOVED sportello
-5 squilla stesso+> sulla tatuaggio telefonata togliermi+da torna usa utenza volantino vuole
-5 way we whatsapp
-4 "+a ,+SEND ,+ce ,+certe ,+en.NEGATIVE ,+era ,+lho ,+quando ,+scrivetemi .+ahahah .+ciao .+ha
-4 .+ho .+lascia .+mandate .+nel .+ricevuto .+rimettetemi .+rimuovete .+senza .+vado ?+NO
-4 ?+WANT CLIENT+al CONSENT+di DAY+, DAY+il DESIST+NO DESIST+di DESIST+un LIST+su MENDED+dove
-4 MENDED+la MENDED+pure MENDED+un MORE+CLIENT MORE+disturbo MSG+anche MSG+su NO+> NO+CALL
-4 NO+disturbo NUMBER+resta ONE+di OTHER+, PHONE+resta REMOVE+lannuncio REPLY+DESIST REPLY+STOP
-4 REPLY+WORD REPLY+en.ALONE REPLY+en.BADMSG REPLY+en.ENDED REPLY+en.KEYWORD REPLY+en.NEG
-4 REPLY+en.STOP REPLY+stop SEND+INFO SEND+MENDED SEND+pure SERVE+MENDED STOP+NO TIRED+. WORD+,
-4 WORD+il WORD+un WOULD+> YOURS+MSG YOURS+messaggi addebitato adesso+NUMBER adesso+en.BEFORE
-4 adesso+en.NEG adesso+no aggiungete anche annulla are avanti+> avete+mandato avete+smesso
-4 basta+la basta+un bellissimo+, bloccata buongiorno calcetto cambiato+gestore cambio canale
-4 cancellare cancellato+, cantina carro cercando cercava certe certo+che che+e chiamate
-4 come+NO come+avete come+si contatti continuate+cosi cosi+NO cosi+en.NEGATIVE cosi+non date
-4 delle+0 delle+en.DAY destra di+DESIST diceva difficile dimenticata documento dolce dopo+le
-4 dormito dove+salta dovrei en.BEFORE+en.HAHA en.BEFORE+en.HEY en.BEFORE+la en.BEFORE+lol
-4 en.DEAR en.DOESNT en.DOESNT+en.ENDED en.DOESNT+en.KEYWORD en.NEG+en.BEFORE en.NEGATIVE+CALL
-4 en.OTHER+> en.SENDING+, en.TEXT+, entrare faccio+a fare+> fermi fila firma fondo frangia
-4 frega from gestore+, gli+LIST grazie+, ho+cambiato ho+trovato il+0 il+en.DAY il+suo in+a
-4 in+rubrica in+via invece+che inviare invito io+> iscritto+al its lannuncio lascensore
-4 lascia+PEACE lascia+stare lasciamo+PEACE lavatrice le+en.DAY le+notifiche li+da lo+INFO
-4 lo+LIST lo+sconto lo+stesso luce lultimo ma+il mandatemi+pure mandatene messaggio messo+"
-4 mi+PEACE mi+YOURS mi+blocca mi+manda mi+servono mi+sta mio+e morto+, moto nella nelle
-4 nessun+disturbo never niente+> non+CALL non+per offerte+, ovunque panna perche+NO
-4 perche+avete perche+en.NEGATIVE permesso+di piove porta pratica+> preventivo prezzo prof
-4 quanti quello questo+e qui+, regalo registro richiesta right rimuovete+voi ripensato robot
-4 rubato salta+fuori salvato scatola scriva scuolabus se+vi segue serve+MENDED servono+YOURS
-4 settimane she si+WOULD si+toglie siete+aperti sign smettere smettere+> sms+, soggiorno sonia
-4 sono+iscritto spam stancato still sveglia tangenziale tecnico telefono+, telefono+e terapia
-4 they ti+WANT toglie+> toglietemi+il tornata troppa trova tutti tutti+en.I tutti+en.SUBJECT
-4 tutti+i tutto+> two un+po una+THING uscita uso va+bene vaccino varicella via+MSG via+ONE
-4 vivo voglio+che would
-3 %+% ,+DAY ,+REPLY ,+abbiamo ,+anche ,+di ,+facciamo ,+lasciatemi ,+manca ,+meno ,+posso
-3 ,+quanto ,+quella ,+solo ,+sono ,+usate ,+usi ,+ve .+AUTHORITY .+GOODS .+MORE .+NEVER .+NO
-3 .+accetto .+aiuto .+auguri .+avvocato .+daccordo .+en.HEY .+en.MENDED .+forse .+hanno
-3 .+interessante .+its .+mio .+no .+oggi .+scrivetemi .+scusate .+scusi .+sul .+ti .+togliete
-3 .+troppo .+uno .+va .+voi 0+euro 1 ? ?+il ?+li ?+vorrei CLIENT+> CLIENT+mi DESIST+che
-3 DESIST+en.BEFORE DESIST+en.NEGATIVE GOODS GOODS+> GOODS+di INFO+qui LIST+? LIST+degli
-3 LIST+lo LIST+mi LIST+nn LIST+per MENDED+che MENDED+dei MENDED+di MENDED+gli MINE+la MINE+un
-3 MORE+NO MORE+il MORE+mi MORE+una MSG+? MSG+MSG MSG+nn MSG+pubblicitari NEVER NO+cancellatemi
-3 NO+mandate NO+serve NO+so NUMBER+ad NUMBER+in ONE+MSG ONE+a ONE+in ONE+pubblicitari OTHER+?
-3 PEACE+bene PHONE+in REMOVE+dalla REMOVE+la REMOVE+mio REMOVE+tutto SEND+, SEND+gli SEND+il
-3 SEND+per SEND+su SERVE+YOURS SERVE+sti STOP+che STOP+di STOP+en.BEFORE STOP+en.NEGATIVE
-3 TELL+che TELL+cortesemente TELL+da TOUS+la WANT+MENDED WANT+a WANT+ancora WANT+continuare
-3 WANT+cortesemente WORD+NO WORD+che WORD+di WORD+en.NEGATIVE WORD+la WORD+settimana WRONG+,
-3 YOURS+LIST YOURS+gruppo YOURS+periodo a+GET a+che a+consegnare a+mandarli a+ricevere
-3 a+togliermi ad+MORE adesso+> agenzia aggiornate+il ai+LIST ai+MENDED ai+messaggi aiuto+, al
-3 al+giorno alla+AUTHORITY alla+CLIENT alla+YOURS alla+polizia alla+vostra allergica
-3 altro+CLIENT anche+se ancora+il ancora+voi andiamo annullato anticipare aperti+> archivio
-3 arriva arriva+YOURS arriva+questo arrivato+MORE arrivato+NO assistenza auguri+anche avanti
-3 avete+> avete+REMOVED avete+avuto avete+dato aveva avuto+YOURS avuto+questo avvisarmi
-3 avvisate avvisi+, avvisi+su banca banco batteria bene+, bici+, bimbi bloccare bolletta
-3 bonifico buca caduto caffe call cambiato+telefono capelli+, caro causa+> che+devo che+noia
-3 chi+le chiamato chiavi chiedete chiedo+cortesemente ci ci+saro ci+sono ciao+sonia citta coca
-3 coi+YOURS coi+vostri col+NUMBER col+PHONE colloquio come come+NUMBER come+en.BEFORE
-3 come+en.NEG come+en.NEGATIVE come+faccio come+no commercialista comodo con con+quella
-3 confermato+> confermo+il conosco+> contattate continuare+a conto+> cosa+che cosa+mi
-3 cosi+grazie coupon credevo credevo+di da+DAY da+dove da+solo da+voi daccordo+> dal+OTHER
-3 dalla+OTHER dati+, deciso dei+MENDED dei+MSG dei+messaggi del+cantiere devo+DESIST
-3 devo+MENDED devo+MORE devo+STOP devo+smettere di+GET di+STOP di+WORD di+mia di+mio di+niente
-3 di+piu di+questa di+ricevere di+smettere di+soggiorno dice+che didnt dimenticato dimmi
-3 disattivare discorsi disdetto dispiacerebbe disturbo disturbo+, divano dont+en.KINDS
-3 dont+en.MESSAGE dont+en.REPLY dont+en.SENDING dont+en.TEXT dont+text dopo+> dottoressa
-3 dove+> due+, due+> e+WRONG e+ancora e+finito e+morto e+perche e+quello e+stata e+tutto e+una
-3 e+vero en.AGAIN+. en.ALONE+NO en.ALONE+en.NEGATIVE en.ASKED en.BADMSG+NO
-3 en.BADMSG+en.NEGATIVE en.BEFORE+at en.BEFORE+en.TIME en.DAY+NO en.DAY+en.NEGATIVE
-3 en.DAY+euro en.DOESNT+en.BADMSG en.DONT+en.KINDS en.DONT+en.MESSAGE en.DONT+en.REPLY
-3 en.DONT+en.SENDING en.DONT+en.TEXT en.DONT+text en.ENDED+, en.ENDED+NO en.ENDED+en.NEGATIVE
-3 en.EVENT+, en.I+NUMBER en.I+bambini en.I+en.REMOVED en.KEYWORD+, en.KEYWORD+NO
-3 en.KEYWORD+en.NEGATIVE en.LIST+MSG en.LIST+pubblicitari en.LOSE+cantiere en.ME+la
-3 en.MESSAGE+MSG en.MESSAGE+pubblicitari en.MESSAGES+MSG en.MESSAGES+pubblicitari en.NEG+NO
-3 en.NEG+en.NEG en.NEG+en.NEGATIVE en.NEGATIVE+cancellatemi en.NEGATIVE+capisco
-3 en.NEGATIVE+mandate en.NEGATIVE+serve en.NEGATIVE+so en.REPLY+> en.SENDING+MSG
-3 en.SENDING+pubblicitari en.STOP+NO en.STOP+en.NEGATIVE en.SUBJECT+NUMBER en.SUBJECT+bambini
-3 en.SUBJECT+en.ASKED en.SUBJECT+en.REMOVED en.SUBJECT+en.REPLIED en.TAIL+la en.TEXT+MSG
-3 en.TEXT+pubblicitari en.TIME en.VOC+a en.VOC+la errore+> essere+REMOVE essere+stato farci
-3 fare+per fatta fatti fibra figlia fine+settimana finisco finiscono+MORE finiscono+piu fiori
-3 for+the forse+cercava foto frigo funerale furgone garage giornata+NUMBER giornata+en.BEFORE
-3 giornata+en.NEG giornata+no giorno giorno+> giro+al giro+dei giusto+> gli+SEND gli+avvisi
-3 glielo gratis grazie+per ha+chiesto ho+REMOVE ho+WRONG ho+cancellato ho+en.WHO ho+perso
-3 ho+sbagliato i+NUMBER i+bambini i+en.REMOVED idea+> ignorate il+canale il+cancello
-3 il+cellulare in+LIST in+en.MY in+questo indietro indietro+> interessa+piu interessante
-3 invadenti invadenti+> iscritta la+mia la+nonna lantibiotico lappartamento lasciamo+perdere
-3 lasciate+il lautobus lautolettura lavoro+e le+gomme le+ha le+offerte left+en.SUBJECT
-3 left+en.VOC left+en.YOU left+you lei+> lho+gia libera liscrizione lista+per lo+SEND lo+WANT
-3 lo+giro lo+uso lorario lui ma+YOURS ma+io macchia madre+, manca+il mandarli+> mandarmi+MORE
-3 mandarmi+piu mangia many matrimonio me+la mesgs+> messaggi+NO messaggi+di messaggio+>
-3 messaggio+in metta mezzora mi+mancano mi+pare mi+piacciono mi+trovo micio miei+LIST miei+MSG
-3 minuti+> moglie negli+LIST negli+MSG negli+SEND negli+avvisi negozio nel nel+LIST next
-3 non+REMOVE non+cancellatemi non+capisco non+mandate non+serve non+so notifiche+sul notte+>
-3 o+NO o+en.BEFORE o+en.NEG o+en.NEGATIVE o+no occhio oggi+il ogni+giorno ora pacchetto pacco
-3 pane paolo parlare+con part password patente pec+> penso per+LIST per+MENDED per+TOUS
-3 per+en.BEFORE per+en.ME per+en.TAIL per+en.VOC per+gli per+il per+me perche+non perdita
-3 periodo pesce piu+. piu+NO piu+in pizze place polizza portare portate posso+SEE postale+>
-3 potete+MENDED prega prendere presente privato prova pubblicita+dei pulizie purtroppo qual
-3 qualcuno quanti+LIST quanti+MENDED quanti+MSG quanti+messaggi quel quella+NO
-3 quella+en.NEGATIVE quella+non questa+LIST questa+NUMBER questa+PHONE questa+lista questo+>
-3 questo+MSG questo+ONE questo+messaggio questo+periodo raccomandata+> rappresentante rata
-3 reso riattivazione rimettetemi+negli ripensato+, riprendete risonanza rumore sa+che sabato+>
-3 sala saldi+> scambio schiena scritto+WORD scrivetemi+la scrivo+da scusate+, segnalo sentiti
-3 sento+MORE sento+piu serve+> sette si si+e siete+di sindaco smettetela+di sms+MSG
-3 sms+pubblicitari sogno sonia+, sono+MORE sono+allergica sospendete spam+, spia sta sta+bene
-3 stasera stavolta stop stop+NO stop+en.BEFORE stop+en.NEGATIVE strada su+> suo+MENDED
-3 suo+numero suocera text+> texts than there ti+TELL ti+prego tira togli togliermi+dalla told
-3 tra+TOUS tra+noi tranquilli troppo trovo truffa+> ufficio un+operatore un+posto una+OTHER
-3 una+torta una+truffa unaltra+persona up utili vado+alla vecchio+NUMBER vecchio+PHONE venduto
-3 venire venire+a vi+devo vi+scrivo vicino voglio+ancora voi+, voi+di volentieri+> voler
-3 volta+, vostri+MSG who will you
-2 "+ma %+per ,+MINE ,+alla ,+allora ,+andiamo ,+arrivo ,+basta ,+cosa ,+davvero ,+devo
-2 ,+domenica ,+dont ,+dove ,+e ,+en.DOESNT ,+en.DONT ,+en.NOT ,+leggo ,+niente ,+poi
-2 ,+procedete ,+quello ,+ricominciate ,+riprendete ,+rivoglio ,+scriva ,+scrivete ,+scusate
-2 ,+si ,+smettetela ,+tenetemi ,+tolga ,+uno ,+vuole .+DAY .+MSG .+ONE .+PEACE .+SEND .+WANT
-2 .+all .+alla .+anche .+ancora .+annullate .+boh .+can .+certo .+continuate .+en.LIST
-2 .+en.NEGATIVE .+en.NOT .+ferma .+fermata .+finche .+firmo .+hai .+ignorate .+is .+lanno
-2 .+lasci .+leave .+marta .+meglio .+messaggio .+niente .+not .+nulla .+odio .+pero .+possiamo
-2 .+presto .+resto .+riattivate .+ricevo .+richiamo .+risentiamoci .+s .+segnate .+siamo
-2 .+sicuri .+taglia .+tenete .+togliamo .+tolto .+too .+tranquilli .+troppi .+una .+volevo
-2 .+we .+yes .+your 0+NO 0+e 0+en.BEFORE 0+en.NEGATIVE 0+en.VOC 0+non 0+per ?+NEVER
-2 ?+en.NEGATIVE ?+se AUTHORITY AUTHORITY+vi CALL+MORE CALL+NO CALL+il CALL+piu CALL+sul
-2 CLIENT+ONE CLIENT+TELL CLIENT+en.MESSAGE CLIENT+en.MESSAGES CLIENT+en.SENDING CLIENT+en.TEXT
-2 CLIENT+sms CONSENT+. CONSENT+allinvio CONTACTED DAY+MORE DAY+en.NEGATIVE DAY+siete DESIST+al
-2 DESIST+en.NEG DESIST+in DESIST+la GET+di GET+le LEAVE+respirare LIST+, LIST+MSG LIST+SEND
-2 LIST+anche LIST+che LIST+en.LIST LIST+il LIST+li LIST+nozze LIST+pubblicitari LIST+sul
-2 MENDED+SEND MENDED+ad MENDED+con MENDED+dalla MENDED+della MENDED+le MENDED+li
-2 MENDED+mandate MENDED+mi MENDED+respirare MENDED+sul MINE+gli MINE+se MINE+sul MORE+,
-2 MORE+MORE MORE+NUMBER MORE+avanti MORE+con MORE+dopo MORE+due MORE+gli MORE+lo MORE+risponde
-2 MORE+tardi MORE+vedere MORE+voi MSG+NO MSG+SEND MSG+con MSG+dei MSG+en.LIST MSG+la MSG+li
-2 MSG+lo MSG+o MSG+sul NEVER+SAID NEVER+di NO+SAID NO+acconsento NO+alle NO+ancora
-2 NO+azzardatevi NO+cancellatelo NO+ce NO+chiamatemi NO+di NO+dopo NO+fa NO+fermatevi NO+gli
-2 NO+guardi NO+ha NO+il NO+mandarmi NO+per NO+prende NO+riceve NO+ricevo NO+riesco NO+risponde
-2 NO+sa NO+scrivetelo NO+toglieteli NO+toglietemi NO+vendo NO+venire NO+volevo NUMBER+alle
-2 NUMBER+che NUMBER+dai NUMBER+del NUMBER+della NUMBER+en.LOSE NUMBER+en.PHONE NUMBER+guardi
-2 ONE+? ONE+anche ONE+lo ONE+mi OTHER+di PEACE+, PHONE+ad PHONE+che PHONE+della PHONE+di
-2 REMOVE+da REMOVE+tutti REMOVE+una REMOVED+dal REMOVED+il REMOVED+per REMOVEME+il SAID+REMOVE
-2 SAID+WORD SAID+basta SAID+la SEE+en.I SEE+en.SUBJECT SEE+i SEND+DESIST SEND+LIST SEND+SEND
-2 SEND+STOP SEND+WORD SEND+a SEND+alla SEND+en.ALONE SEND+en.BADMSG SEND+en.ENDED
-2 SEND+en.KEYWORD SEND+en.NEG SEND+en.STOP SEND+le SEND+qui SEND+roba SEND+se SEND+stop
-2 SEND+sul SEND+tutto SEND+una SEND+unaltra SERVE+> SERVE+per SERVE+piu STOP+al STOP+en.NEG
-2 STOP+in STOP+la TELL+, THING+di THING+ma THING+non THING+telefonica THING+vecchia TOUS+e
-2 TOUS+in WANT+REMOVE WANT+cancellare WANT+una WORD+NUMBER WORD+THING WORD+al WORD+en.BEFORE
-2 WORD+en.NEG WORD+in WORD+mese WORD+piu WORD+una WOULD+il YOURS+NO YOURS+ONE YOURS+ancora
-2 YOURS+en.NEGATIVE YOURS+guidando YOURS+lista YOURS+macchina YOURS+non YOURS+numero
-2 YOURS+promozioni YOURS+pubblicita YOURS+utenza a+NUMBER a+REMOVEME a+domani a+en.KINDS
-2 a+en.NEGATIVE a+lunedi a+mandarmi a+mezzanotte a+nome a+questo a+scuola a+volte accetto+>
-2 ad+SEE ad+altri adesso+ho adesso+lo after again again+. aggiungetemi ahahah+> ai al+lupo
-2 al+mese al+nuovo all+done alla+persona alla+prima alle+CALL alle+MENDED alle+MSG alle+SEND
-2 alle+notifiche alle+telefonate allergica+ai allinvio+di altre+due altro+? amica anche+gli
-2 anche+qui ancora+gli ancora+la ancora+una andato andava andiamo+in appuntamento aprite
-2 arrivano+> arrivano+MORE arrivano+piu arrivate arrivato+nessun at+all attenti auguri+,
-2 aveste aveste+REMOVE aveste+REMOVED aveste+tolto avete+MORE avete+REMOVE avete+il
-2 avete+lasciato avete+piu avete+stancato avevo+detto avvisatemi+se avvocato+, avvocato+>
-2 avvocato+vi aziendale azzardatevi azzardatevi+a balcone bambini+> bancomat base basta been
-2 benissimo benissimo+, bloccati bloccati+, bloccati+per blu+> bocca+al buongiorno+, business
-2 but+en.BEFORE buttate calda caldaia cambiato+MENDED cambiato+PHONE cambiato+numero
-2 cambiato+operatore can+en.SUBJECT cancellarmi+? cancellata+dal cancello+, cane cantiere+>
-2 carbonara carta casa+e casa+tua cazzo ce+SAID ce+scritto ce+una cellulare+di centro centro+,
-2 cercate+MORE certo+, cessate che+MENDED che+NUMBER che+PHONE che+ho che+mi che+numero
-2 che+prendo che+ricevono che+si che+vede che+voi che+vuol chi+sei chiamatemi+sul chiesa
-2 chiesto chiesto+la chitarra ci+risentiamo ci+si ci+vediamo cifra cinque+minuti circolare
-2 citofono coi+THING col+giardino colazione+, colore colpo come+TOUS come+en.ME come+en.TAIL
-2 come+en.VOC come+laltra come+me come+sempre compiti comunicazioni+di con+le con+ste con+un
-2 condominio+> conferma+> confermate consenso+. consenso+allinvio contatti+per continuate+a
-2 copia cordiali cordiali+saluti cortesemente+la costa crema cucina+> cuore+> da+chi da+fare
-2 da+fastidio da+lunedi da+noi da+tre daccordo+, dalla+mia dallelenco+> danno+fastidio data
-2 datelo davanti davanti+al debito deceduto dei+LIST dei+mille del+0 del+ONE del+en.DAY
-2 della+casa della+mia dellenergia denti+> denuncia denuncia+> desidero+continuare detto
-2 detto+di di+0 di+NO di+YOURS di+buon di+casa di+en.ALONE di+en.BADMSG di+en.DAY di+en.ENDED
-2 di+en.KEYWORD di+en.NEG di+en.STOP di+fumare di+ieri di+lavoro di+nessun di+no di+notte
-2 di+nuovo di+paolo di+questo di+rispondere di+rubarmi di+sera di+si di+solito di+stop
-2 di+testa dio disdetto+tutto disdico+labbonamento disiscritto+, disiscriverti disturbano dita
-2 do+en.SUBJECT dodici domanda domani+. domani+> domattina done+here dont+en.BEFORE dopo+il
-2 dordine dottoressa+> dove+sono due+scatole due+settimane due+volte e+WANT e+YOURS e+arrivato
-2 e+basta e+chiuso e+confermato e+gia e+inesistente e+lei e+lultima e+mai e+mettete e+nessuno
-2 e+niente e+partito e+passato e+per e+pronto e+questo e+sbagliato e+sono e+staccato e+tu
-2 e+venduta eccome eccome+> eliminare en.ALONE+, en.ALONE+> en.ALONE+al en.ALONE+en.BEFORE
-2 en.ALONE+en.NEG en.ALONE+in en.BADMSG+NUMBER en.BADMSG+en.BEFORE en.BADMSG+en.THINGS
-2 en.BADMSG+in en.BADMSG+no en.BEFORE+alle en.BEFORE+but en.BEFORE+dai en.BEFORE+en.NEGATIVE
-2 en.BEFORE+en.NOT en.BEFORE+grazie en.BEFORE+guardi en.BEFORE+morning en.BEFORE+to
-2 en.BEFORE+wasnt en.BLOCK en.CALL en.DAY+e en.DAY+en.BEFORE en.DAY+en.VOC en.DAY+non
-2 en.DAY+per en.DITCH+en.SUBJECT en.DOESNT+DESIST en.DOESNT+STOP en.DOESNT+WORD
-2 en.DOESNT+en.ALONE en.DOESNT+en.BEFORE en.DOESNT+en.GAVE en.DOESNT+en.GET en.DOESNT+en.KINDS
-2 en.DOESNT+en.MESSAGE en.DOESNT+en.NEG en.DOESNT+en.REPLY en.DOESNT+en.SENDING
-2 en.DOESNT+en.STOP en.DOESNT+en.TEXT en.DOESNT+stop en.DOESNT+text en.DONT+WORD
-2 en.DONT+en.ALONE en.DONT+en.BEFORE en.DONT+en.ENDED en.DONT+en.GAVE en.DONT+en.KEYWORD
-2 en.ENDED+al en.ENDED+en.NEG en.ENDED+in en.FROM+a en.FROM+the en.GET+en.BEFORE en.HAHA+,
-2 en.HEY+, en.I+0 en.I+LIST en.I+MSG en.I+SEND en.I+ask en.I+capelli en.I+contatti
-2 en.I+en.ASKED en.I+en.DAY en.I+en.UNSUBBED en.I+unsubscribed en.I+vicini en.I+volantini
-2 en.KEYWORD+> en.KEYWORD+al en.KEYWORD+en.NEG en.KEYWORD+in en.KINDS+but en.KINDS+en.BEFORE
-2 en.LIST+anche en.LIST+but en.LIST+en.LIST en.LIST+lo en.LOSE+0 en.LOSE+ONE en.LOSE+en.DAY
-2 en.ME+in en.MENDED+en.FROM en.MENDED+from en.MESSAGE+, en.MESSAGE+anche en.MESSAGE+lo
-2 en.MESSAGES+anche en.MESSAGES+lo en.MY+en.DAY en.MY+en.THINGS en.MY+en.THIRD en.MY+morning
-2 en.MY+password en.NEG+, en.NEG+alle en.NEG+dai en.NEG+en.ALONE en.NEG+en.ENDED
-2 en.NEG+en.GAVE en.NEG+en.GET en.NEG+en.KEYWORD en.NEG+en.KINDS en.NEG+en.MESSAGE
-2 en.NEG+en.REPLY en.NEG+en.TEXT en.NEG+en.THINGS en.NEG+guardi en.NEG+in en.NEG+non
-2 en.NEG+text en.NEGATIVE+REMOVE en.NEGATIVE+acconsento en.NEGATIVE+alle en.NEGATIVE+ancora
-2 en.NEGATIVE+azzardatevi en.NEGATIVE+cancellatelo en.NEGATIVE+chiamatemi en.NEGATIVE+dai
-2 en.NEGATIVE+fa en.NEGATIVE+fermatevi en.NEGATIVE+gli en.NEGATIVE+guardi en.NEGATIVE+ha
-2 en.NEGATIVE+la en.NEGATIVE+mandarmi en.NEGATIVE+per en.NEGATIVE+prende en.NEGATIVE+riceve
-2 en.NEGATIVE+ricevo en.NEGATIVE+riesco en.NEGATIVE+sa en.NEGATIVE+scrivere
-2 en.NEGATIVE+scrivetelo en.NEGATIVE+toglietemi en.NEGATIVE+vendo en.NEGATIVE+venire
-2 en.NEGATIVE+voglio en.NEGATIVE+volevo en.NOT+en.BEFORE en.PHONE+en.TIME en.REMOVED+en.FROM
-2 en.REPLIED+en.BEFORE en.REPLIED+it en.SENDING+anche en.SENDING+lo en.STOP+, en.STOP+>
-2 en.STOP+al en.STOP+en.NEG en.STOP+guidando en.SUBJECT+0 en.SUBJECT+LIST en.SUBJECT+MSG
-2 en.SUBJECT+SEND en.SUBJECT+ask en.SUBJECT+capelli en.SUBJECT+contatti en.SUBJECT+en.DAY
-2 en.SUBJECT+en.UNSUBBED en.SUBJECT+said en.SUBJECT+unsubscribed en.SUBJECT+vicini
-2 en.SUBJECT+volantini en.TAIL+in en.TAKE+it en.TEXT+anche en.TEXT+lo en.THIRD en.TIME+0
-2 en.TIME+all en.TIME+en.DAY en.UNSUBBED en.VOC+> en.VOC+en.REPLIED en.VOC+in en.VOC+said
-2 en.WHO+la en.YOU+en.REPLIED en.YOU+said era+SAID era+scritto ero+REMOVED essere+cancellato
-2 euro+> fa+MORE facciamo faccio+sapere fare+il farmi+REMOVE farmi+togliere fastidio+,
-2 fatemi+parlare fatto+SEE favore+> favore+en.NEGATIVE favore+non ferie ferie+> festa figlio+,
-2 fine+mese finestra finisce+per finita finito+o fino+a fiscale fisso+, fixed for+TOUS
-2 for+en.ME for+en.TAIL for+en.VOC for+me fosse foto+del foto+en.LOSE fratello+e free front
-2 fuori+il gas gialla giardino gino gioca giornata+NO giornata+en.NEGATIVE giorno+, giorno+mi
-2 girano giro+a giulia+> giuro gli+ONE gli+aggiornamenti gli+en.LIST gli+en.MESSAGE
-2 gli+en.MESSAGES gli+en.SENDING gli+en.TEXT gli+sms grazie+. grazie+della grazie+dottoressa
-2 grazie+infinite grazie+ma gruppo+> gruppo+del gruppo+en.LOSE ha+REMOVE ha+REMOVED ha+detto
-2 ha+scritto hanno+fatto hanno+rubato he his ho+0 ho+GET ho+SAID ho+YOURS ho+ancora ho+en.DAY
-2 ho+il ho+la ho+mandato ho+questa ho+ricevuto ho+risposto ho+salvato ho+scelto i+0 i+LIST
-2 i+MSG i+SEND i+ask i+capelli i+contatti i+en.DAY i+en.UNSUBBED i+unsubscribed i+vicini
-2 i+volantini iban il+GOODS il+ONE il+buono il+divano il+en.PHONE il+gatto il+messaggio
-2 il+piano il+referto il+rimborso il+rinnovo il+secondo il+segnale il+tasso il+vecchio in
-2 in+centro in+due in+ferie in+meno in+orario in+periferia in+piedi in+segreteria in+the
-2 inesistente infinite intendo+> interessa+MORE interessa+la interno interno+0 interno+en.DAY
-2 interrompere invece+WANT invia invitati+, io+o io+vi is+en.BEFORE is+en.MY is+the iscritta+>
-2 isnt its+a la+AUTHORITY la+GOODS la+ONE la+bici la+busta la+conosco la+consegna la+denuncia
-2 la+disturbo la+fermata la+festa la+fibra la+gita la+notte la+pec la+proposta la+riunione
-2 la+stampante labbonamento+, laccount lacqua+> lallegato laltra+volta laltro largo
-2 lasciamo+stare lasciatemi+PEACE lasciatemi+respirare lascio+il late lavete+preso le+0
-2 le+INFO le+MENDED le+foto le+guardo leggere leggo+sempre lei+sarebbe lesito lettera+> lha
-2 lho+MORE li+REMOVE li+avevo liban+> libretto libri lindirizzo+> lista lista+nozze lo+accetto
-2 lo+prendo lo+rimandate lo+usa lol+, lora+? lsms luce+, ludienza ludienza+e lultima+volta
-2 lupo ma+questo madre mai+SAID maiale mal+di male+che male+di maleducato maleducato+, mamma+,
-2 mamma+> mamma+NO mamma+en.NEGATIVE mamma+non mandare+le mandarmele mandarmi+en.I
-2 mandarmi+en.SUBJECT mandarmi+i mandate+le mandatele mandatemi+un mandatene+un mandato+il
-2 many+MSG many+en.BEFORE many+en.LIST many+en.MESSAGES many+en.SENDING marito+. matematica
-2 mattina+> mazzini me+in meglio meno+male mercoledi mese+> messaggi+? messaggi+al
-2 messaggi+con messaggi+da messaggi+li messaggi+mi messaggi+su messaggio+a messaggio+di meta
-2 mettete+TOUS mettete+en.BEFORE mettete+en.ME mettete+en.TAIL mettete+en.VOC mettete+me
-2 mettetemi+in mezzanotte mezzo mi+REPLY mi+arrivano mi+aveste mi+cancello mi+date mi+dica
-2 mi+disturbano mi+en.OTHER mi+lascia mi+manca mi+raccomando mi+sa mi+scordo mi+si mi+telefona
-2 mia+NUMBER mia+amica mia+domanda mia+figlia mia+mamma mio+CONSENT mio+avvocato mio+en.THIRD
-2 mio+ex mio+fratello mio+vecchio morning morning+, my+password ne+avete ne+frega ne+ho
-2 ne+parla nel+CLIENT nel+OTHER nel+YOURS nel+vostro nellelenco+degli nello+LIST nello+MSG
-2 nello+en.BADMSG nello+en.BEFORE nello+en.MESSAGES nello+en.SENDING nello+en.TEXT nello+spam
-2 nessuno+risponde never+WORD never+en.ALONE never+en.ENDED never+en.KEYWORD
-2 newsletter+en.LIST niente+e no+a no+alle no+dai no+guardi non+acconsento non+ancora
-2 non+azzardatevi non+cancellatelo non+chiamatemi non+fa non+fermatevi non+gli non+ha non+la
-2 non+mandarmi non+prende non+riceve non+ricevo non+riesco non+sa non+scrivere non+scrivetelo
-2 non+toglietemi non+vendo non+venire non+voglio non+volevo notte+NO notte+NUMBER
-2 notte+en.BEFORE notte+en.NEG notte+en.NEGATIVE notte+no numero+ad numero+che numero+da
-2 numero+della numero+in o+la obbligata obbligata+se occhio+> of+a offerte+per oggi+MORE
-2 oggi+NO on+en.MY on+the one operatore+, operatori ora+> ora+NO ora+e ora+en.NEGATIVE paga+>
-2 pagine palestra+mi palle+> parcheggio+> pare+> parla+MORE parla+piu partiamo per+0 per+DAY
-2 per+MORE per+NUMBER per+ONE per+PHONE per+SEND per+colpa per+disiscriverti per+en.DAY
-2 per+errore per+messaggio per+niente per+oggi per+ora per+sogno per+telefono perche+il
-2 periferia perso perso+la piacciono+, piccolo piena+> pin pioggia piovere piu+a piu+avanti
-2 piu+con piu+di piu+la piu+lo piu+per piu+vedere please+> poi poi+NO poi+en.NEGATIVE poi+non
-2 pomeriggio posso+> post posta+> posto+anche potete+continuare potete+rimettermi prego+,
-2 prego+> prendo+il prenotare+> presto+il prezzo+> prima+> prima+delle procedete proposta
-2 prossima+> puo pure+> pure+a qualche+MSG qualche+ONE qualche+mese qualcosa+> qualcuno+>
-2 quando+WANT quando+ho quando+mi quanto+vi quaresima quarto+dora quella+col quelli+che
-2 questa+utenza quota rappresentante+, rate recedo respirare resta+, resta+a resto+CLIENT
-2 resto+lo riattivate+le ricevere+le riceverli ricevo+piu ricevono ricevuto+> richiamo+io
-2 ridatemi ride rientrare+> rifiutata rimettermi rimettetemi+> ringraziarmi rinunciato
-2 rinviata riprendete+a risentiamoci risponde risposto+REMOVE ritardo rivoglio+en.I
-2 rivoglio+en.SUBJECT rivoglio+i rosso rubarmi rubato+il sa+di sacco sala+> sarebbe+>
-2 sarei+obbligata saresti saresti+> saro+> say say+en.BEFORE say+it sbagliato+, scaduto+>
-2 scarpe scatole+> scelto scendo+> scheda+, schermo sciopero scordo+> scritta+> scritto+DESIST
-2 scritto+STOP scritto+basta scriva+quando scriva+qui scriva+su scrive+> scrivere+per
-2 scrivermi+> scrivete+piu scusi+ma se+si se+smetteste segna segnale segnale+di segnate
-2 segreteria+> segreteria+telefonica sei+> sempre senno sentire sentito separato separato+,
-2 sera+NUMBER sera+en.BEFORE sera+en.NEG sera+en.NEGATIVE sera+no si+agli si+cancella si+fa
-2 si+ferma si+ieri si+ma si+paga si+spegne siamo+in sicuri sim sinistro smette+di smetteste
-2 smetteste+di smettila sms+anche sms+lo so+dire soci soggiorno+scade solo+" solo+, solo+alla
-2 solo+cambiare solo+se sono+> sono+REMOVE sono+WORD sono+al sono+cancellata sono+cancellato
-2 sono+disiscritto sono+gia sono+persa sono+piu sono+rimasto sono+separato sono+stata sopra
-2 sorella sotto+il spesa spesso+> spostiamo stamattina+, stampante stasera+> stata
-2 stata+rinviata stato+un ste ste+LIST ste+MENDED ste+MSG ste+pubblicita step step+> stesso
-2 sto+MORE sto+ancora sto+guidando stop+, stop+> stop+al stop+en.NEG stop+in strano su+questa
-2 sul+fisso sullaltro sullapp suo+PHONE survey svegliate taglia+m tardi+> tasso telefona
-2 telefonare telefonica telefono+adesso tenete+il tengo tengo+in testa+, texts+> the+en.THINGS
-2 this+en.DAY this+morning time+and toglie toglie+il togliere+da togliete+lannuncio toglietela
-2 tolto too+many tra+quelli tranquilli+, tre tre+LIST tre+MENDED tre+MSG tre+mesi tre+messaggi
-2 troppi+> troppo+caro trovo+> trovo+MORE trovo+piu tue tutta tutto+da tutto+su tv un+LIST
-2 un+MORE un+altro un+colpo un+en.LIST un+en.MESSAGE un+en.MESSAGES un+en.SENDING un+en.TEXT
-2 un+quarto un+sacco un+sito un+sms una+foto una+lettera una+mano una+vita uno+en.NEG uno+si
-2 unsubscribed usare usate+YOURS usate+il usate+questo utenza+> vacanze vacanze+, vecchia+>
-2 vecchio+NO vecchio+en.NEGATIVE vecchio+non vediamo+> vendo vendo+MORE vendo+piu vengono
-2 vi+STOP vi+WORD vi+faccio vi+fermate via+LIST via+dei via+en.LIST via+en.MESSAGE
-2 via+en.MESSAGES via+en.SENDING via+en.TEXT via+mazzini via+roma via+sms vietato vocale
-2 voglia voglio+di voi+per volete+> volevo+MENDED volevo+WORD volta+e volte+,
-2 vostre+promozioni vostri+MENDED vostri+avvisi vostri+messaggi vostro vostro+LIST
-2 vostro+en.LIST vostro+en.MESSAGE vostro+en.MESSAGES vostro+en.SENDING vostro+en.TEXT
-2 vostro+sms votato vs vuoi vuol+dire vuole+MENDED was wasnt whatsapp+> with+en.BEFORE
-2 with+en.VOC with+that you+en.REPLIED you+said
-1 21 PHONE REPLY TELL TOUS abbia ahah alle alta annullare anzi app ask asking aspettare
-1 assolutamente bar but by cancellatelo capo carte cessazione chiama chiami ciao comune
-1 conosco contatto conto contro credito cuore dal database davvero depennatemi did
-1 disiscrivermi dispiace documenti domenica dottore email en.BADMSG en.GAVE en.KEYWORD
-1 en.REGULATOR en.TEXT en.WHO entra fa faccio gdpr genitori giornata guida have him il
-1 interrompete lappuntamento lassicurazione last le legge libro linea link maggio mamma
-1 mandate mangiato mano mettere miei mille modello molto my nonno normale numero nuova ok
-1 online ospedale paese parliamo paziente pazienza pensavo personale please politica polizia
-1 pranzo problema profilo prossima questo rinuncio riso rispondo ritira ritirate rivolgo
-1 sbagliato sbaglio scrivimi scuola sera servizio settembre settimana sig sistema sito societa
-1 sono spostare staccato stipendio suo suonate tell tipo titolare toglieteli unaltra verifica
-1 via visita vuol vuoto when
0 * 0 arrivo disturbare do done dove eh lanno mandi medico mio pubblicita
1 LEAVE PEACE SERVE WOULD a aggiornamenti aggiornate ah all allestero almeno another arrivare
1 automatici aver avvisi cappotto carita catechismo cerco che chiudere chiusi co complimenti
1 condominio confermato consegna contattato continuate cugino dalla dati del dellart
1 disiscrivetemi drop durante en.ALONE en.BODY en.DONT en.END en.EVENT en.I en.LIST en.SEND
1 en.SUBJECT en.VOC en.WISH eppure fatemi fatto fattura ferita fermatevi finalita finisce
1 finitela firmare giorni giulia grande had has her how immediatamente indirizzo insieme
1 insistere interessata invece inviarmi invio italiano la lho list maestra mailing mangiare
1 mangio marzo messages min momento morta mutuo new newsletter nome offerte ordine pagare
1 passato pezzo piede pilates possiamo potrebbe prego prenotato raccolta ragione recapito
1 reparto riceve richiamo ritirare sara scadenze scala sede send sensi sicurezza since smette
1 sopporto sospendere spiace sua suoi terza tetto text texting this tolta trasferita trasloco
1 treno tvb una vabbe vale venduta venuta vetro
2 ,+GOODS ,+PHONE ,+THING ,+ancora ,+cancella ,+cancellatemi ,+con ,+concorsi ,+del ,+delle
2 ,+en.LOSE ,+ha ,+in ,+levatemi ,+mandatemi ,+neanche ,+nn ,+no ,+pero ,+qualcuno ,+smettete
2 ,+so ,+vorrei .+17 .+DESIST .+OTHER .+PHONE .+REPLY .+THING .+avvisi .+chiudiamo .+declino
2 .+disiscrivetemi .+domenica .+dont .+eh .+eliminate .+en.BADMSG .+en.DONT .+en.I
2 .+en.KEYWORD .+en.TIME .+esercito .+esiste .+gentile .+if .+ill .+lasciate .+lasciatemi
2 .+levate .+mandami .+ne .+numero .+ogni .+per .+pls .+questa .+ritenete .+salve .+signora
2 .+sinceramente .+sn .+staccate .+stop .+strappate .+tolgo .+u .+un .+vi .+vogliamo ?+REMOVE
2 ?+REMOVEME ?+un CEASED+piu CLIENT+. CLIENT+a CLIENT+messaggio DAY+al DAY+alle DAY+chiamo
2 DAY+mi DAY+sera DESIST+LIST DESIST+MENDED DESIST+MSG DESIST+a DESIST+coi DESIST+en.KINDS
2 DESIST+reminder DESIST+subito GET+LIST GOODS+mi INFO+> INFO+NO INFO+NUMBER INFO+di
2 INFO+en.BEFORE INFO+en.NEG INFO+en.NEGATIVE INFO+no INFO+serie INFO+sui LEAVE+andare
2 LEAVE+sta LIST+. LIST+MENDED LIST+compresi LIST+e LIST+en.NEGATIVE LIST+messaggi
2 LIST+promozionali LIST+sui LIST+x MENDED+> MENDED+? MENDED+MSG MENDED+NEVER MENDED+WRONG
2 MENDED+andare MENDED+dal MENDED+e MENDED+nel MENDED+quelli MENDED+subito MENDED+via
2 MINE+delle MINE+piu MINE+via MORE+GOODS MORE+ONE MORE+da MORE+en.KINDS MORE+materiale
2 MORE+messaggi MORE+messaggio MORE+per MORE+qui MORE+ricevere MSG+, MSG+compresi MSG+da
2 MSG+in MSG+promozionali MSG+se MSG+sui MSG+ve MSG+x NEVER+dato NEVER+mia NEVER+se NO+LIST
2 NO+ONE NO+ai NO+al NO+averne NO+compra NO+comprero NO+desidero NO+do NO+dovete NO+en.MY
2 NO+en.VOC NO+ero NO+le NO+messaggi NO+minteressa NO+ricevere NO+se NO+stait NO+the NO+usate
2 NO+vi NUMBER+MENDED NUMBER+WANT NUMBER+WRONG NUMBER+ai NUMBER+al NUMBER+li NUMBER+mio
2 NUMBER+stait NUMBER+va ONE+da ONE+promozionali ONE+se ONE+ve OTHER+NO OTHER+SEND OTHER+al
2 OTHER+dei OTHER+in OTHER+mandateli OTHER+non PEACE+INFO PEACE+roba PEACE+senza PHONE+WRONG
2 PHONE+per REMOVE+anche REMOVE+dagli REMOVE+definitivamente REMOVE+prima REMOVE+subito
2 REMOVEME+dalle REMOVEME+di SAID+> SAID+MORE SAID+come SEND+con SEND+da SEND+del SEND+en.LOSE
2 SEND+in SEND+messaggi SEND+ne SEND+quelli SERVE+, SERVE+di STOP+MENDED STOP+a STOP+coi
2 STOP+e STOP+en.KINDS STOP+en.LIST STOP+en.SENDING STOP+reminder STOP+subito TELL+io TELL+la
2 THING+NUMBER THING+e THING+en.BEFORE THING+en.NEG THING+no THING+si TIRED TOUS+, TOUS+per
2 WANT+MORE WANT+di WANT+en.NEG WANT+en.NEGATIVE WANT+il WANT+la WANT+tornare WORD+%
2 WORD+MENDED WORD+but WORD+dai WORD+en.KINDS WORD+en.LIST WORD+en.SENDING WORD+en.THIRD
2 WORD+reminder WORD+va WRONG+MENDED WRONG+NUMBER WRONG+PHONE WRONG+a WRONG+numero YOURS+in
2 YOURS+per YOURS+roba YOURS+sia a+0 a+MSG a+NO a+cena a+chiedere a+contattarmi a+cui a+dare
2 a+dire a+disturbare a+en.DAY a+forza a+palermo a+piedi a+rispondere a+scrivimi a+voce about
2 ad+aprile adesso+e affitto+MORE affitto+piu aggiornate+en.I aggiornate+en.SUBJECT
2 aggiornate+i al+AUTHORITY al+CLIENT al+YOURS al+garante al+prossimo al+secondo
2 al+trattamento al+vostro alla+WORD alla+cancellazione alto altre altri+> altri+LIST
2 altri+MENDED altri+MSG altri+messaggi altro+di amici anche+YOURS anche+la anche+questo
2 ancora+e ancora+qui and+en.DONT andare+> anni+fa aprile+> arriva+NO arrivato+a art art+.
2 asked assente+> attendo auguri+e auto autorizzato+a autorizzazione aver+SAID aver+detto
2 avere+la averne avete+rotto avevate+promesso avevo+capito avevo+chiesto avvisi+del
2 avvisi+delle avvisi+en.LOSE avviso+> aziendali+en.BEFORE ballare bambina basta+LIST
2 basta+MENDED basta+MSG basta+en.KINDS basta+reminder bastare bello+, beppe bocca buoni+,
2 butto caldaia+e calendario cambiare cambiare+sim cambiato+parrocchia cancellami
2 cancellate+subito cancellatemi+> cancellazione+dal cane+e case cassetta catalogo ce+il
2 ce+lho cene cerco+MORE cerco+piu che+WANT che+a che+bello che+en.I che+en.SUBJECT
2 che+en.THINGS che+era che+fa che+farmene che+ha che+i che+mandate che+pizza che+possiamo
2 che+puo che+qualcuno che+venga che+volete chi+NO chi+en.NEGATIVE chi+non chi+vi chiamo
2 chiedere+> chiedo+di chiedo+la chiusa+, chiuso+per ci+pensa ci+sentiamo ciao+> class clienti
2 cmq cognome come+LIST come+MSG come+en.BADMSG come+en.MESSAGES come+en.SENDING come+en.TEXT
2 come+mi come+spam come+vi commerciale commessa compra comprero compresi+> comunicazione
2 comunicazioni+della con+tutto conferme conosce+, consegna+, consigli contattarmi+via
2 contatti+> continuate+pure convocazioni cose+serie cosi+con crocchette cui cui+REPLY
2 cui+SEND cui+scrivete da+PEACE da+allora da+febbraio da+mesi da+parte da+sta da+una
2 da+ventanni dagli+LIST dai+piedi dal+en.LIST dal+mio dalla+rubrica dallavvocato dalle+LIST
2 dalle+MSG danni+, danza danza+NO dare+il deceduta declino+linvito degli+LIST degli+MSG
2 del+THING del+menu del+vicino del+wifi della+piega delle+OTHER delle+auto delle+donazioni
2 delle+en.MESSAGES delle+mesgs dello dentista+> desidero+STOP desidero+WORD di+MINE di+MSG
2 di+THING di+avervi di+consegna di+domenica di+lunedi di+mattina di+messaggi di+oggi di+soldi
2 din dire+, diritto+alla dirvi+che disattivate distinti+saluti dite+MORE dito domani+chiamo
2 donazioni dont+en.WISH dont+want doppione dora+in dove+li dovete+SEND dovete+scrivere
2 e+CLIENT e+DAY e+REMOVE e+SEND e+a e+assente e+cancellate e+continuate e+deceduta e+lasciate
2 e+mia e+mio e+nientaltro e+nuovo e+oggi e+ogni e+pronta e+si e+siete e+vengo eh+NO eh+NUMBER
2 eh+en.BEFORE eh+en.NEG eh+en.NEGATIVE eh+no eliminate+il eliminatela en.AGAIN en.ALONE+a
2 en.BADMSG+a en.BEFORE+MENDED en.BEFORE+SEND en.BEFORE+again en.BEFORE+ai en.BEFORE+en.AGAIN
2 en.BEFORE+en.BEFORE en.BEFORE+lo en.BEFORE+ne en.BEFORE+stait en.DOESNT+coming
2 en.DOESNT+en.MY en.DOESNT+en.WANT en.DOESNT+en.WISH en.DOESNT+the en.DOESNT+want
2 en.DONT+en.WISH en.DONT+want en.ENDED+a en.FROM en.FROM+en.MY en.FROM+en.THESE en.FROM+these
2 en.GAVE+en.SUBJECT en.GAVE+en.VOC en.GAVE+en.YOU en.GAVE+you en.HEY en.HEY+MENDED
2 en.I+CLIENT en.I+THING en.I+en.BEFORE en.I+figli en.I+prossimi en.KEYWORD+a en.LIST+.
2 en.LIST+al en.LIST+promozionali en.LOSE+THING en.LOSE+menu en.LOSE+vicino en.LOSE+wifi en.ME
2 en.ME+en.FROM en.ME+per en.MENDED+en.BEFORE en.MESSAGE+al en.MESSAGE+promozionali
2 en.MESSAGES+, en.MESSAGES+> en.MESSAGES+promozionali en.MESSAGES+si en.MY+. en.MY+en.BEFORE
2 en.MY+en.EVENT en.MY+en.SENDING en.NEG+0 en.NEG+LIST en.NEG+MENDED en.NEG+coming
2 en.NEG+en.DAY en.NEG+en.MY en.NEG+en.WANT en.NEG+en.WISH en.NEG+stait en.NEG+the en.NEG+want
2 en.NEGATIVE+a en.NEGATIVE+ai en.NEGATIVE+al en.NEGATIVE+averne en.NEGATIVE+compra
2 en.NEGATIVE+comprero en.NEGATIVE+desidero en.NEGATIVE+do en.NEGATIVE+ero
2 en.NEGATIVE+ricevere en.NEGATIVE+stait en.NEGATIVE+usate en.NEGATIVE+ve en.OTHER+. en.PULL
2 en.REMOVE+il en.REPLY en.SENDING+> en.SENDING+promozionali en.STOP+MENDED en.STOP+PHONE
2 en.STOP+a en.STOP+numero en.SUBJECT+CLIENT en.SUBJECT+THING en.SUBJECT+en.BEFORE
2 en.SUBJECT+en.GAVE en.SUBJECT+en.NEG en.SUBJECT+en.WHO en.SUBJECT+en.YOU en.SUBJECT+figli
2 en.SUBJECT+gave en.SUBJECT+people en.SUBJECT+prossimi en.TAIL+en.FROM en.TAIL+per
2 en.TAKE+TOUS en.TAKE+me en.TAKE+my en.TEXT+promozionali en.THINGS+. en.THIRD+> en.TIME+en.ME
2 en.TIME+en.TAIL en.TIME+en.VOC en.TIME+us en.VOC+en.FROM en.VOC+en.NEG en.VOC+en.THREAT
2 en.VOC+en.WHO en.VOC+en.YOU en.VOC+im en.VOC+people en.YOU en.YOU+> en.YOU+en.NEG
2 en.YOU+en.VOC en.YOU+en.WHO en.YOU+en.YOU en.YOU+people era+di ero esercito esercito+il
2 essere+contattato euro+a faccio+MORE faccio+piu fare+a farmacia+, fate+che fate+pulizia
2 fatto+una febbraio+. felice ferri fidanzata figli+sono figlia+ha figlio+si fine+> fine+but
2 finire+di finisce+qui finito+tra for+my forza forza+di fra fuori+dai fuori+dal
2 gave+en.SUBJECT gave+en.VOC gave+en.YOU gave+you gente gia+REMOVED gia+dato gite giubbotto
2 gli+GOODS gli+MORE gli+altri gli+eventi gli+inviti gli+ordini gliene gnente gnente+> goccia
2 got gradita gradita+> gramigna grandi grata grato guai ha+CLIENT ha+autorizzato ha+iscritto
2 ho+NEVER ho+abbastanza ho+bisogno ho+gli ho+staccato i+CLIENT i+THING i+figli i+prossimi
2 ieri+e il+LIST il+catalogo il+diritto il+gruppo il+panettone il+prossimo il+quarto il+regalo
2 il+sabato il+tavolo il+troppo il+vaso immediata in+PEACE in+classe in+filiale in+negozio
2 in+pace in+quella in+quello in+tre insistere+con intendo interessano+, inviato invitate
2 invitate+MORE io+ho io+mi io+per iva just+en.NEG la+LIST la+MSG la+NUMBER la+bambina
2 la+goccia la+gramigna la+linea la+lotteria la+misura la+piantate la+ricetta la+rimozione
2 la+signora la+spugna la+spunta la+trovo la+voglio lanno+prossimo lapp+che lasciare
2 lasciatemi+andare lasciato lassa lasseme lasseme+YOURS lautorizzazione+a lavoro+, lavoro+di
2 lavviso+di le+SERVE le+comunicazioni le+mie le+raccolte le+richieste le+sedute le+zanzare
2 leggo+, levateme levi+dagli lho+ritirato lho+rottamata linea+e linvito lo+TELL lo+avete
2 lo+devo lo+fate lo+ritiro lo+tolgo lultimo+> m ma+NO ma+STOP ma+WORD ma+andate
2 ma+en.NEGATIVE ma+le macchina macchina+e macchina+lho make+en.BEFORE mamma+dice man
2 mandare+MENDED mandare+messaggi mandargli mandateli+a mandi+, maresciallo marzo+. materiale
2 materiale+> maviti me+, me+per medico+, meno meno+, menu+del menu+en.LOSE mesgs+si mesi+,
2 messagg messagg+> messaggi+del messaggi+en.LOSE messo+il messo+la metto+il mi+SEND
2 mi+cancellate mi+chiedete mi+en.AUTHORITY mi+fanno mi+interessano mi+pagate mi+ricordo
2 mi+riguardano mi+scriva mi+scrive mi+scriviate mi+sento mi+spiace mi+spiega mi+state
2 mi+toglie mia+GOODS mia+autorizzazione mia+pratica mie miei+sono minteressa minteressa+,
2 mio+giubbotto mio+telefono misura mo moglie+ha my+en.BEFORE natale+> ne+NEVER ne+NO ne+WANT
2 ne+a ne+altri ne+arriva ne+faccio ne+mai ne+pento ne+puo need nemmeno+se neve nientaltro
2 niente niente+, niente+. niente+LIST nn+SEND nnt no+MENDED no+ai no+e no+stait non+averne
2 non+compra non+comprero non+desidero non+do non+ero non+piu non+ricevere non+usate non+ve
2 not not+en.MY not+the now numero+. numero+WRONG numero+en.NEGATIVE numero+non nun+minteressa
2 nuova+NO nuova+en.NEGATIVE nuova+non o+WRONG o+sbagliato of+en.MY of+en.THESE of+these
2 ogni+bel ogni+mese ogni+mia oh+, old oppure ora+WORD ordini ore pagate pagate+. palestra
2 panettone pare+normale parrocchia+, parrocchiale partita partite+si pasqua+, passate+a
2 passo+, password+del password+en.LOSE pensa pensione+, pento people per+INFO per+carita
2 per+cose per+dirvi per+ferie per+ricordo per+sempre perche+la permesso+NO
2 permesso+en.NEGATIVE permesso+non pezzo+, piace+GET piu+YOURS piu+en.KINDS piu+un piu+voi
2 pizzeria plui po+di poi+mi possibile posso+pagare posta potete+> potete+REMOVEME pregasi
2 prego+di premi+NO premi+NUMBER premi+en.BEFORE premi+en.NEG premi+en.NEGATIVE premi+no
2 prendo+MORE prendo+piu prestiti+NO prestiti+en.NEGATIVE prestito+, promemoria+, promesso
2 promozionali+> pronta proprio+> puo+MORE puo+SEE puo+avere puo+bastare puo+piu puoi pure+.
2 qualcun+MORE qualcun+altro quando+la quella+nuova quelli+sulle questa+e questi+e questo+sia
2 questo+telefono qui+con qui+o quindi+MORE quindi+niente quinto resto+NUMBER resto+en.BEFORE
2 resto+en.NEG resto+no resto+va revoco ricetta+e ricevere+LIST ricevere+MSG ricevere+piu
2 ricevuti richiami richieste+di ricordo+da ricordo+di riga riguardano riguardano+, riguardo
2 riguardo+alle rimossa rimossa+> rimuovermi rischio rispondendo rispondo+> ritenete ritiro+>
2 ritiro+CONSENT ritiro+lautorizzazione room rotta+, saldi+NO saldi+en.NEGATIVE saldi+non
2 saldo saluti salve+, sbagliate sbagliato+> sbagliato+MENDED sbagliato+NUMBER sbagliato+PHONE
2 sbagliato+a sbagliato+numero scherzo scritto+> scriva+piu scrivendo scrivere+a
2 scrivetemi+MORE se+SEND se+arriva se+ho se+lo see segnalato+come segnalazione segnalo+>
2 sending senso senso+unico sentiamo sento+di senza+chiedermi serve+il servizio+>
2 servizio+MENDED servizio+messaggi should si+. si+ai si+per sinceramente smettere+,
2 smettete+, smettetela sms+. sms+al sms+promozionali sn so+, so+chi soldi soldi+, solo+en.I
2 solo+en.SUBJECT solo+i sono+di sono+grandi sono+stato sorriso sorriso+, spett spiega spina+a
2 spugna spunta sta+> sta+INFO sta+roba staccate staccate+pure staccato+la stait stato+chiaro
2 sti sti+en.MESSAGE sti+en.TEXT sto+MENDED sto+NUMBER sto+PHONE sto+in sto+numero stop+a
2 strappate stroppia stroppia+, subito+en.I subito+en.SUBJECT subito+i sul+NUMBER sul+PHONE
2 sul+mio sulla+mia take+TOUS take+en.ME take+en.TAIL take+en.VOC take+me tariffe tavolo+e
2 tempo tengo+io tesoro tessera text+, the+en.EVENT the+en.SENDING there+> tieni tirate
2 to+en.BEFORE to+en.VOC tocca+> togliersi togliete+il toglietelo+> toglietemi+> tolgo+il
2 toner tornare+a trasferiti trattamento+dei trattata tre+anni troppo+stroppia trovate
2 trovo+il tubi tuo tutti+. ue+0 ue+DESIST ue+STOP ue+WORD ue+basta ue+en.DAY ulteriore ultima
2 ultima+volta ultimo+MSG ultimo+ONE un+MENDED un+NUMBER un+PHONE un+bambino un+certo
2 un+doppione un+modo un+numero un+punto unico va+a vabbe+ma vaso ve+lho ve+ne vedere+il
2 vedete vengo+, vengo+. venite venuto verro vi+SERVE vi+chiedo vi+conosce vi+do vi+riguarda
2 vi+supplico via+da vino vivere+senza vogliamo voglio+piu voi voi+. voi+avete voi+ho
2 volete+da volo vorrebbe vorrei+che vorrei+piu vostro+e vostro+messaggio vuoto+, want
2 with+the xfv year yoga+, you+en.VOC you+en.WHO you+en.YOU you+people youre zio+WORD
3 "+" "+e ,+LIST ,+MENDED ,+NEVER ,+NUMBER ,+YOURS ,+addio ,+della ,+en.AUTHORITY ,+en.MESSAGE
3 ,+en.MESSAGES ,+en.SENDING ,+en.TEXT ,+grazie ,+mollate ,+sms ,+sul ,+togliete ,+toglietemi
3 .+LIST .+acqua .+al .+annullare .+avevate .+bro .+dimenticatevi .+e .+en.ENDED .+en.MY
3 .+en.STOP .+en.YOU .+evitate .+guai .+guido .+io .+lo .+ma .+oh .+ora .+passate .+ringrazio
3 .+rompete .+silenzio .+solo .+sono .+take .+tieni .+ue .+ultimo .+voglio .+zio 0+DAY 0+anni
3 0+ore 0+si 7 ?+DESIST ?+MENDED ?+STOP ?+WORD ?+ho ?+la CLIENT CLIENT+, CLIENT+e CONSENT+NO
3 CONSENT+a CONSENT+dato CONSENT+en.NEGATIVE CONSENT+non DAY+DAY DAY+mattina DESIST+, DESIST+e
3 FEDUP GET+MSG GOODS+, INFO+da LEAVE+YOURS LIST+alle LIST+del LIST+delle LIST+dello LIST+dopo
3 LIST+en.LOSE LIST+sulla MENDED+. MENDED+NO MENDED+a MENDED+dello MENDED+dopo MENDED+per
3 MENDED+va MORE+GET MORE+REPLY MORE+e MORE+inviti MORE+offerte MORE+scrivete MSG+. MSG+>
3 MSG+MORE MSG+del MSG+dello MSG+dopo MSG+e MSG+en.LOSE MSG+per MSG+sulla NO NO+. NO+MORE
3 NO+WANT NO+autorizzo NO+grazie NO+li NO+ne NO+offerte NO+parlo NO+scrivetemi NUMBER+MSG
3 NUMBER+NO NUMBER+col NUMBER+da NUMBER+lo NUMBER+mi ONE+. ONE+> ONE+MORE ONE+delle
3 OTHER+della OTHER+e OTHER+en.NEGATIVE OTHER+sul PHONE+da PHONE+en.NEGATIVE PHONE+lo
3 PHONE+non REMOVE+a REMOVE+che REMOVED+? SAID+0 SAID+a SAID+en.DAY SEE+> SEE+MORE SEE+piu
3 SEND+ONE SEND+en.LIST SEND+en.MESSAGE SEND+en.MESSAGES SEND+en.SENDING SEND+en.TEXT
3 SEND+ogni SEND+quando SEND+sms SERVE+che SERVE+il SERVE+la STOP+LIST THING+fedelta
3 TOUS+en.BEFORE WANT+NO WANT+perdere WANT+piu WANT+sapere WORD+. WORD+MSG WORD+e WOULD+LIST
3 WOULD+dallelenco YOURS+INFO YOURS+SEND YOURS+casa YOURS+inviti YOURS+recapito a+NEVER
3 a+dieta a+gennaio a+luglio a+mai a+premi a+qualcun a+questa a+scrivermi a+un abbiamo+chiuso
3 acqua+in ai+OTHER allora altri altro+> anche+senza ancora+un and anni+. anni+e annullo
3 annunci aria aria+> arriva+un assente autorizzo+> avervi avete+intasato avevo+spuntato
3 avvisi+di aziendali basta+, bel bel+gioco bene+anche beneficenza bip+e bloccati+> cambiato
3 cancellatemi capito capito+che cchiu+> ce+piu cellulare+, cercate cessare che+NO che+YOURS
3 che+cercate che+ci che+en.NEGATIVE che+esisto che+il che+non che+questo che+vi chiaro+>
3 chiudete+anche chiuso+> ci+pensi ci+vengo circolari clicca+per clinica coi coi+LIST collo
3 cominciate+da commerciali compro compro+, concorsi+a condominio+NO condominio+en.NEGATIVE
3 condominio+non considerate+YOURS contate contattarmi contattatemi controllo corrispondenza+>
3 cortesemente+, cose+> costate da+en.BEFORE da+en.ME da+en.TAIL da+en.VOC da+me da+un dacqua
3 dagli+MSG dai+LIST dai+destinatari dal+servizio dalla+en.LIST dallelenco dei+THING del+OTHER
3 della+OTHER della+danza della+farmacia dellanno denise denuncio+> devo+CALL devo+SEND
3 devo+chiamare di+DAY di+TOUS di+en.ME di+en.NEGATIVE di+en.TAIL di+en.VOC di+me di+questi
3 di+unaltra di+voi dieci+LIST dieci+MSG dimenticatevi+che diplomato dont+en.WANT dopo+aver
3 dove+avete dove+si dura+poco durato durato+fin e+NO e+REMOVEME e+TOUS e+appena e+buona e+del
3 e+durato e+en.BEFORE e+en.LOSE e+en.ME e+en.TAIL e+iscritta e+le e+lo e+me e+passata
3 e+racconto ecco+> elenchi elenco en.AUTHORITY+> en.BEFORE en.BEFORE+MSG en.BEFORE+al
3 en.BEFORE+mi en.BEFORE+per en.DAY+DAY en.DAY+anni en.DAY+ore en.DAY+si en.DONT+en.WANT
3 en.FEEL en.FEEL+> en.GET+the en.I+OTHER en.I+en.REVOKE en.I+punti en.I+tracking en.I+turni
3 en.KINDS+, en.LOSE+OTHER en.MENDED+> en.MESSAGE+. en.MESSAGE+> en.MESSAGES+. en.MESSAGES+al
3 en.NEG+e en.NEG+grazie en.NEG+mi en.NEG+sul en.NEGATIVE+MSG en.NEGATIVE+grazie
3 en.NEGATIVE+in en.NEGATIVE+li en.NEGATIVE+mi en.NEGATIVE+ne en.NEGATIVE+parlo
3 en.NEGATIVE+scrivetemi en.PLURALS en.PLURALS+> en.REVOKE en.SENDING+. en.SENDING+al
3 en.SUBJECT+OTHER en.SUBJECT+en.REVOKE en.SUBJECT+en.VOC en.SUBJECT+punti en.SUBJECT+tracking
3 en.SUBJECT+turni en.TAIL en.TAKE en.TAKE+en.ME en.TAKE+en.MY en.TAKE+en.TAIL en.TAKE+en.VOC
3 en.TAKE+the en.TEXT+. en.TEXT+al en.THREAT en.VOC+, en.VOC+SEND en.WANT+to entro entro+DAY
3 errato esisto esisto+> espunto essere+CONTACTED essere+rimossa ex faccia famiglia+> fanno
3 farei fate+voi fatela+finita fatto+due fatto+venire favore+, feste+aziendali fin+troppo
3 finito+le foglio fumo futuro+> gennaio+, gentilezza gia+la gioco+dura giorni+. giorno+e
3 gli+appuntamenti gli+auguri gli+screenshot good+> guai+a guardi+, guido ha+0 ha+cambiato
3 ha+en.DAY i i+OTHER i+en.BEFORE i+en.REVOKE i+punti i+tracking i+turni il+coro il+garante
3 il+latte il+modulo il+richiamo il+tasto im in+cassa in+futuro in+questa intasato intasato+il
3 internet intestatario inutili io+. iscrizione la+DESIST la+MENDED la+STOP la+mamma
3 la+partita la+persona la+pubblicita la+rivista la+scheda la+volete lapp lavora lavora+>
3 lavoro le+WANT le+YOURS le+ho le+uova le+voglio le+vostre levate+il lho+io li+di li+tengo
3 libero linvio lo+scontrino lo+so luglio ma+lo ma+non ma+quante magica magica+per mancava
3 mandare+ONE mandare+en.LIST mandare+en.MESSAGE mandare+en.MESSAGES mandare+en.SENDING
3 mandare+en.TEXT mandare+sms mandate+il mandato+la mandato+o mano+, mattina+? me+en.BEFORE
3 mese messaggi messaggi+a messaggi+e messaggi+in messaggini+, messaggio+MORE mi+CEASED
3 mi+WOULD mi+disturbate mi+tolgo mia+CONSENT miei+NUMBER mio+PHONE mio+nominativo modulo+,
3 mollate mute n ne+MORE ne+SEND ne+voglio nessuna nessuno+vi niente+offerte nn+WANT no+MSG
3 no+grazie no+mi non+a non+in non+li non+ne non+parlo non+scrivetemi nulla+, numeri
3 numero+per nuotare nuovo+> o+mi oggi+. oggi+> oggi+per ogni+CLIENT ogni+YOURS ogni+bip
3 ogni+santo ogni+settimana ogni+vostro oppongo ora+. ora+in ordinato pace palermo
3 parola+magica pensi per+NO per+far per+le per+natale per+voi permesso permission persona+>
3 persone phone pi piantatela+> piena piena+di piu+GET piu+MENDED piu+SEND poco poco+, poi+>
3 possibilita potreste preferirei preferisco premi preso+il promozioni+, pronta+la proposte
3 prossimo+MSG prossimo+ONE provato provvedete pubblicitario qua+> quando+ce quando+e
3 quanto+firmato quanto+tempo quarto questa+casa questi+LIST questi+SEND questi+avvisi
3 questo+recapito qui+in quindi quindi+NO racconto ragazzi ragazzo reclamo+> regalato resto+NO
3 resto+en.NEGATIVE ricetta riceve+MENDED ringrazio+ma rispetto rompete+MORE rompete+piu rotta
3 rubrica+e saldi saltatela saltatela+> saluti+> santo+giorno sbagliato+persona scadenza
3 scappare scheda+col scontrino scontrino+> scorso scritto+0 scritto+en.DAY scriva+MORE
3 scrive+MORE scrivere scrivermi scrivete+MORE scriviate se+continuate se+per segretaria
3 sempre+, serve+che settimana+scorsa si+> sia+lultimo smetta smette+> sola solo solo+INFO
3 solo+lavviso sono+, sono+a sono+un sponsor spuntato stufato sul+GOODS sul+sito telefono+NO
3 telefono+en.NEGATIVE telefono+non tenere terzo test tiratemi toglie+LIST toglie+dallelenco
3 tre+giorni turni+, udine ultimo+TELL ultimo+avviso un+MSG un+mese un+messaggio uno+en.BADMSG
3 unsubscribe uova va+> vi+blocco vi+denuncio vi+vuole via+dalla via+il visite voce vogliate
3 voglio+essere voglio+sapere voi+se volete+finire volta+. want+to with your+en.THIRD
4 " "+. ,+DESIST ,+ONE ,+buona ,+compresi ,+da ,+en.LIST ,+en.TAKE ,+leva ,+questo ,+quindi
4 ,+una .+LEAVE .+REMOVED .+ao .+avevo .+chiuso .+cortesemente .+credo .+delle .+direi
4 .+en.LOSE .+gli .+la .+nemmeno .+nono .+o .+persona .+this .+via 0+di 0+volte ?+grazie
4 CEASED+MORE DAY+e DESIST+? DESIST+con LIST+in MENDED MENDED+, MENDED+MORE MENDED+en.NEGATIVE
4 MENDED+in MENDED+non MENDED+quando MINE+? MINE+MORE MINE+quando MORE+messagi MORE+un
4 MSG+alle MSG+delle NEVER+MORE NO+, NO+SEND NO+sul NUMBER+sul REMOVE+en.I REMOVE+en.SUBJECT
4 REMOVE+i REMOVEME+dal REPLY+ancora SAID+" SEND+? SEND+delle SEND+perche SEND+sempre STOP+?
4 STOP+MSG STOP+con TELL+. TELL+di THING+. THING+in WANT+PEACE WANT+SEE WANT+che WANT+essere
4 WORD WORD+? WORD+dal WRONG WRONG+persona YOURS+mese a+chi a+lui a+natale a+pasqua
4 aggiornate+> agli allerte already altro+per altrove+> amo andate+a appartiene aprile archivi
4 arrivi auguri avete+SAID avete+en.WHO avete+perso avete+scritto avvisatemi+, barba bimbo
4 cambiato+dentista cell cellulare+e che+dite chi+devo chiamare chiudiamola coi+MENDED
4 compilato compleanno+en.BEFORE comunicazioni+> con+TOUS con+en.BEFORE con+en.ME con+en.TAIL
4 con+en.VOC con+gli con+me concorrenza considerate contato coro cortesia+> cosa+devo costa+>
4 credo+che da+due da+questo dagli dal+0 dal+en.DAY danni dato+in degli dei+YOURS
4 dei+pagamenti dei+vostri del+tavolo devo+dire di+dirmi di+non di+una dico direi+che diritto
4 disiscrivo disturbate domenica+DAY domenica+mattina dont e+anche e+chiusa e+con e+di e+en.I
4 e+en.SUBJECT e+i en.BEFORE+> en.BEFORE+sul en.BEFORE+your en.DAY+di en.DAY+volte en.DITCH
4 en.I+guasti en.LOSE+tavolo en.ME+, en.ME+en.BEFORE en.MENDED en.NEG+MSG en.NEGATIVE+sul
4 en.PHONE en.STOP en.STOP+bene en.SUBJECT+guasti en.TAIL+, en.TAIL+en.BEFORE en.THESE
4 en.VOC+en.BEFORE en.WANT en.WISH+to ero+gia favore favore+? fin finisce+DAY finisce+oggi
4 finita+> for frequento fuori+> gave gavi gentile germania gia+risposto giornata+> giorno+un
4 giugno gli gruppo grz guardi+che ha+gia ho+MORE ho+dato ho+seguito ho+smesso i+guasti if
4 il+loro il+menu il+pappagallo importa in+pensione in+poi in+trasferta iscritto+, just
4 keep+en.MY la+WANT la+WORD la+cancellazione la+conferma la+finite la+macchina la+parola
4 la+procedura la+raccomandata la+ricezione la+spina latte le+allerte lho+mandato li+> list+>
4 ma+chi mai+MORE mamma+di mandatemi mensile menu+, mesgs mi+UNSUB mi+cancelli mi+disiscrivo
4 mi+importa mi+riscrivete mi+serve mi+togliete miei+dati mio+, modulo+> natale+e ne+mandate
4 niente+MSG nn+mi no+sul nono number numero+> numero+NO occorre of of+en.BEFORE only over
4 palle pasqua per+cortesia per+en.I per+en.SUBJECT per+i perche+DESIST perche+SEND
4 perche+STOP perche+smettiate persona+WRONG persona+che piu piu+LIST piu+MSG prestito
4 processione promemoria+> propaganda punto punto+> pure+, quelli+della quello+che questa
4 questo+mese qui+> quit radio raga ricevere+MORE ricezione rimozione riscrivete risparmio
4 ritrovo rotto scrivermi+? scrivete+ancora scrivetemi+, scriviri seconda sedute seguito
4 si+agita si+clicca siamo+a siete+come so+dove solito solito+> solo+in sono+la sono+quello
4 sono+sparite sorry sparite+. stata+REMOVED stata+tolta stessi sto+bene succede succede+>
4 sul+modulo supplico take tavolo+> tocca togliete toglietemi toglimi torno tram trasferta
4 tre+. un+anno uno+LIST uno+MSG uno+en.MESSAGES uno+en.SENDING uno+en.TEXT urgenti uscire+da
4 vedere+> venire+il vi voglio voglio+> voglio+PEACE x yoga your+en.BEFORE
5 ,+STOP ,+nun ,+potete ,+quelli .+MENDED .+STOP .+WORD .+bella .+del .+en.ALONE .+sarei
5 .+smettete .+🔕 CEASED+, DESIST+> MENDED+solo MINE+di MINE+solo MORE+? MORE+INFO MORE+MENDED
5 MORE+quando MORE+vi MSG+sempre NEVER+a NEVER+piu NO+a NO+mi NO+sentirvi PHONE+> PHONE+NO
5 REMOVEME+dai SEND SEND+. SEND+al SEND+ancora THING+invece UNSUB+> WANT+vedere WORD+LIST
5 WRONG+> acqua anche+DESIST anche+MENDED anche+STOP anche+smettere anni+, anno+, appena
5 aprirli aprirli+da auguri+di avvisatemi becco broadcast buona+giornata buonasera buone
5 carabinieri caso cestino+senza che+io chiusa col+mio con+en.I con+en.SUBJECT con+i convegni
5 cose dai dati+> denuncio destinatari+> di+compleanno di+persona di+torno di+un dieta do+il
5 dora dura e+non en.FROM+en.BEFORE en.MESSAGES en.NEG en.NEGATIVE+sentirvi en.NUMBER
5 en.REMOVE en.UNSUB entro+oggi ever evitate famiglia festivi festivi+si filiale finire finite
5 for+good giocate gli+OTHER gradirei guasti ha+WRONG ha+invitato ha+sbagliato ho+chiuso
5 il+AUTHORITY il+becco il+mio il+resto in+avanti inutile invitato iscritto la+testa
5 lasciate+stare lavviso lidraulico+, loro mai+piu mandare+LIST mandare+MSG mandatemi+solo
5 mandato mesi mi+LIST mi+MSG mi+SERVE mi+avvisi mio+nome non+sentirvi nulla offerte+> orari
5 orari+festivi out pagamenti parlo parrocchia parte+CLIENT parte+YOURS parte+vostra
5 per+en.NEGATIVE per+non piantate piedi pls potete+anche preso+per prossimo+messaggio qualcun
5 quattro quelli reminder remove rieccovi rieccovi+> rimettetemi+in rimosso+, ritardi roba
5 scrivetemi senza+aprirli si+smette sms+> so sollecito sono+LIST sono+MENDED sono+MSG sono+io
5 sono+messaggi sparire spiegate+come sprecate sto subito+> suona tante tanto+vale telefono+.
5 toglietele toglietele+> tolgo+> torno+> traslocato trattamento un+OTHER us vale+che ve+lo
5 vi+WANT via+> voglio+vedere vostra+> 🚫+>
6 ,+MSG ,+dei ,+fuori ,+le ,+mavete .+belin .+en.DITCH .+fuori 17 MORE+SEND NO+INFO NO+piu
6 a+meno addio+> al+solito avrei bambino barca belin belin+, bravi cancellate cassa cena cio
6 coi+MSG come+al come+se cominciate comprato con+questi consegne consenso+> continuo credo
6 da+ora definitivamente del+giorno desidero dirvi distinti disturbo+> due+anni e+en.NEGATIVE
6 eliminate en.LOSE+giorno en.NEGATIVE+MINE fare+, fatelo firmato gentilmente good ho+altro
6 il+sottoscritto in+casa io+la ke lasciate+PEACE lautorizzazione levate li mavete messo
6 mi+avete mi+riguarda mi+scriveste mi+spiegate na ne niente+INFO non+MINE nove offerta parte
6 passata passate piacere+> piega preferirei+che promozioni quanto quanto+mi questi+MSG
6 reclamo riguarda+la rispettate rivista salve sarebbe screenshot scriveste scriveste+,
6 sipario smettiate+> sondaggi sono+TIRED sottoscritto sottoscritto+NO
6 sottoscritto+en.NEGATIVE sottoscritto+non spiegate spina sulle tornare tra+un ulteriori
6 usato uscire venisse voglio+SEE voi+e wifi
7 ,+WORD ,+cambiate ,+gli ,+ma ,+tanto .+dei .+fate .+li .+nn 0+. CONSENT+> LIST LIST+>
7 NO+MINE NO+MSG NO+ci NO+essere PHONE+. REMOVE+> REMOVE+il SEND+> SEND+di STOP+> abito
7 altrove ancora+? avete+fatto avete+preso blocco+> buoni cartello cchiu chiaro codici
7 compresi conferma conosce dal+LIST de diffida dire dirmi e+al en.DAY+. en.DITCH+>
7 en.NEGATIVE+ci en.NEGATIVE+essere fate fate+come fatela fatto+na figli gia+SAID ho+gia
7 il+CONSENT il+consenso interessano invece+mi inviate invii io levatemi mandami mattina
7 mavete+fatto meteo metto nominativo non+ci non+essere oh orecchie orecchie+> passi
7 per+piacere prenotazione promo promozionali proprio qua ringrazio rotto+> sconti scorsa
7 scrivete son sono+rotto sparite state sul testa testa+> toglietelo u un uscite vaccini
7 vostri voto
8 ,+mandi ,+per .+guardi .+ritiro DESIST MINE NO+SEE NUMBER+. NUMBER+> OTHER+. SEND+MORE
8 SEND+solo WORD+> abbiate anno appuntamenti avessi avete avevo+dato badante be cancellazione
8 che+avevo chiudete con+YOURS da+qui dalle+orecchie declino di ditemi ecco en.KINDS en.LIST+>
8 en.NEGATIVE+SEE farmacia febbraio gennaio gioco go interesse leggete lidraulico lotteria
8 marketing modo non+SEE oggi pensione piantatela promemoria pulizia resto richieste rimosso
8 ritirato santo se+avessi si+che solo+per tanto tasto tavolo tutto+il ultimo vedere vengo
8 volete
9 + .+avete .+le MORE+> UNSUB affitto altro andate ao as avevo bello bro cancelli capire
9 comunicazioni corrispondenza da+YOURS dato+> dimenticatevi dite en.CONSENT far il+silenzio
9 mandi+> muti natale neanche no nuove oltre pappagallo parola passo per+quanto piacere piu+>
9 prestiti proprietario quante raccolte reinseritemi rottamata serate si+, silenzio+> these to
9 ue ventanni vostre your 🔕
10 .+REMOVE ?+? MSG NUMBER TIRED+> autorizzato bella bip buona clicca compleanno dentista
10 farmene farmi futuro grazie+> leva messaggini messagi mi+REMOVE mio+NUMBER nel+en.DAY
10 perdere preso prossimo ricordo siate subito sui tracking turni ve
11 ,+REMOVEME CEASED MORE+LIST REMOVE REMOVEME+> SEE STOP addio agita avevate cambiate
11 chiudiamo dato farvi nn nun procedura risparmiate sia smettete tolgo what
12 ,+REMOVE .+siete .+🚫 MORE concorsi cortesia destinatari en.AUTHORITY essere eventi garante
12 nel+0 partite pero prossimi sarei
13 blocco chiuso consenso dei direi esco mandateli menu nemmeno potete punti questi rompete
13 sentirvi
14 .+REMOVEME MORE+MSG YOURS cestino da fedelta insistete modulo persona riguarda vostra
15 INFO destinatario dovete gia guardi keep zio
16 inviti silenzio
17 ogni ritiro siete
18 delle fuori signora
19 anni
20 qui
21 CONSENT 🚫
23 dalle
24 .
27 REMOVEME
"""
