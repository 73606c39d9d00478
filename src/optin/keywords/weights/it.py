"""What words weigh (it); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["PHRASES", "WEIGHTS"]

PHRASES: Final = """
" >>K79{{95_3iuB92@3k{
% _B-|l{uT=-9QyO$=N0hj
* {Sn~@1p6QB83qvz2Nf11
+ D-8<YCE*3+LLk}+Bs3HY
, {^KGI^6mf$?-lC}_Wk`A
. 4D<Q|A@UsW2n*XY8T#W3
0 )eZy#^$G|D^7Hu&0Rrd`
1 +zAsH_7w^9)$#}w;^h7U
17 `#}v7%0uxkBJ>r=!XG93
2 ;NJ=q-Ui<)+shLZ@8jhH
21 8yy!0>p$T(82bp{`~w&j
7 ^7StY?*HK}{_8gE_W$|!
> `VYq%1QH(;DenyE{2L(i
? ChzD15z#T(Cld?sCO#$}
AUTHORITY 8}-`o8`28r7a#ZlIU*qv
CALL %iSU&@(=SLyyh+i;O_V6
CEASED C`ADAA<FIc4-MV`8VWT9
CLIENT ><9wv0sZ~_{O=9`|Nqtm
CONSENT 4;SdtK?wchIwk=U4J9oF
CONTACTED 7A*n@^Vs<72od(}1_%Qj
DAY ^b`g5^bqm={`eC93IYM=
DESIST |LpPb4ebx&4+;bJ4+{DM
FEDUP 7Y7Z~2GbDC7%1W+5hNEh
GET 6cOJH>k8l)>h$&c5aSvv
GOODS 5zq?<2j~P0_66qQ0{9UT
INFO 2N~c92Ikly2_5?i?Ft+u
LEAVE 1p*BWAO|4i4f^X12m%ud
LIST 01D;=7!D8w3;_1_1RDbH
MENDED `~2zk_znQ}4Eyc{0RH^+
MINE 9S0cX?icm@@bvi!1P2!o
MORE 1os5*65kEp82;bw9}ooy
MSG |Mu+n3jO{K4EpE{9s&>s
NEVER 7VP`-=m8t?`tS5C@%{=7
NO =l}!s01pTL4+a4C2mbEy
NUMBER 82IY$4eS&14ifeU6%+yx
ONE ^6CKZ`~nZ{@BaAd2>B2Q
OTHER ^#BC>1r_-P^!o%K{0tub
PEACE 7u^6R`Rh9k?)dN95$yIJ
PHONE 0uBB02M84d6$17I3i$^V
REMOVE `}GppCg}Oy7%~6)4+sVL
REMOVED `}hYR-T@^V@aORN=iK=U
REMOVEME GvDy!BkJnPC?fX<A}1~f
REPLY ?DE$R2^%IO5AGTU{s8Ib
SAID 2?+2L{`~m$5g7UE1tSUh
SEE 8|ok91o7qq6D86t5dI?|
SEND 2NMSY>lps|{{{aL^$ij2
SERVE 4Iu9Q9{TP44HF0Z6$J_K
STOP 0^$DnBk&L083^wF7z+Ug
TELL 5C;MO0|^Ho0s;Q-=>_@t
THING )z};b^9|<v@b>}@0rLj=
TIRED @#5d-7x^UU2oUEx4jB30
TOUS {{{^V0Qmb3`t|}51oj92
UNSUB _4fks3h+7p`!M7v6$S<)
WANT ^Y0q%{{094`uO(%74#MX
WORD `P29R76SY377-Bs3;gxu
WOULD 9yRR}1Rehc3hN}-_5cF#
WRONG _6gSE9R(-o6)5Es92Ec*
YOURS @g3v|_XH633H|>M@A?G?
a ;q(~(4Ic3Y>-hX4{`2wx
abbastanza FW=z>3Dqmq1PuWt5C-`u
abbia >i8uF+#%o^+6esc_1^3F
abbiamo 7Y-L7+T-IE+xHjs<m~<F
abbiate 9P$|85B%!j02S*G6ea)+
abito 92*n$0L%9L3lZ-Q2n7KM
about >fRXR4*}&9_xmII4g%%&
accetto +W!Rd#vtx1;MEr-{PF+N
acconsento ()bk#;uHHS=F=|y*VXg%
account 5()L>A>$7F8WYg#3LY&q
acqua ?;!U14hZ_{3l``O_7x-V
ad ?ZgQ>0TUh^;Oqe3>F~wN
addebitato 91$QJ;tApr*wrQI*xA|w
addio Dg*7;FVhv=7A(^zLNX*8
adesso (DVua_C5Ir>*y*4<Lc=1
affitto Dh=)L8R;ADA12`t9~BZ2
after 1o#;J_6P0`2J;^F)aK{?
again @!#J0{`(K^_x$+<?F8@$
agenzia {1fje1rqoJ2N3h~_!S=p
aggiornamenti <pB&3<_rQ4@$?e(^yK#O
aggiornata ^%nmj)*;s|<<A||?d$jH
aggiornate 8xh$A1?(*28Ta)73J>@Z
aggiungete 7U>29<^l>B?$QbN2Jr$7
agita Dg_kK@bux~9VfN}7$zk%
agli 3m5#<6ag6j7%c!G^$g(y
agosto {O11-^9TRg?f?e{|MCzI
ah -SigI1}*#M2m$yY>E{V0
ahah 0|XfK^bZpL=lA^!^#}#l
ahahah @&Pm&;1|w3*V``M<Hq0f
ai >JA$b>I%&p>gqTB<LTt}
aiuto ^tmG%;2HTc)a3&6_UO&v
al 1M1ZR^cpew;PnGB-tYkd
all @e?W{=nds9=))P`*WTzE
alla `7HKK0}b^k{^=sq^abbN
alle `~e>f+!*}o=JN?K_uSgx
allestero `u-9J1M~g>5DF9d5dI4N
allinvio <lY<z@%Q)*=lBmM_Wal1
allo 1p4$1_8$8S1Nr#v0ru?}
allora =M4P<`0nTz`3(fr0Sqqh
almeno 5CjSV3HAo@0ss5{{qWM@
already 3JwGT0`>*;0rm#`0t^88
alta `4svX<rnHE{N@YU=I;d+
alto 8x-Ro1nKw^Cky@J{}vt#
altre 1=TFr7w-Sy02==l4+Y%)
altri 0=^aK_Wc#o?IQ{s4Fd@b
altro ?k?&T?E41+`||nw_x}?6
altrove Ci3O|CDRA=8~fn<A0zb~
amici ?)2yE6(a!I8yNvC@FD~9
amico `VJ87@)i#S;t2#6@9y3A
amo (;x>93K{Mf1^yD<{{ag8
anche P_jh-;K~v4&H?7Z_2=y*
ancora 0`mbA4dMRy>h=!V2It}a
and ;^YSL80Glt6B_IWLGtPj
andare >=@$z^7tD89|!pE{}B%o
andata _ZK`a$uG?+!{syO#oX8z
andate @&y&^3i$s05e()39s=*}
andato `t=3%8R!%386Nr!3;gcx
anni 2ml4t2H*wj1Pt^n6A1t(
anno 2_O9A0}BZL0s8X$5fJhE
annulla ;`|vI+$IVV=l%c&<>>6z
annullare ^B?m18UE}0B_tf>7A7GB
annullate 0qr3h?GOC@+T!>I=HU3;
annullato {Pz$9*Bs&==kg--+1&j0
annullo 4B;%*591Q_5C{z45eEDn
annunci B_sgm5$NLx2_*6i4-gj;
another 6ea%!0V5CrC-e97^$`Wu
anticipare _Y48`>ksz(=<gT(;_vD4
any {Q~Iy80`fC{sZs+5&7`)
anzi @#+@@`5oL0(DxVd`S9Hf
ao A1?P04H@qG9qQfoB^DSP
aperti @C+(0*eTsD+vp+I(c0SQ
aperto 1Qh`+>m}?E6!9F?-w-C-
app {pJ$>1pVn5{_X(z1oh<q
appartiene AR-0f_xK(S9|-I12oNbQ
appena @%`x$5d;kP5g+vp9SsBN
appuntamenti BSZHGE*J3@EEos?1QjF-
appuntamento ^!*eN>-*Uj?CB5x{`1}q
apre >f$mU%Q4$D*VZug&Ed@0
aprile >*C+=0QxBB7$n>?EF%B<
aprire 3k?DX;s@*`-r558?Z@U2
archivi 1Pk5uA?Nwt_8a9U6C(%-
archivio A_?9D`w9d4BkJ+i@f{u*
are {t^ub`wQVO0pC2c;_>?8
arriva &;k(x`Xbo}2oEYD{Q?@<
arrivano rVt4A{yWnx&-5Ds^W*Fe
arrivare @GATa<R0S-0r@l5>J$U-
arrivata IRP>e&KK+{%i%4})Xm5d
arrivate A^8^%=`aTD;p6NF<M`<S
arrivato ?*TR#>nY7Zz2Fk`%FpWb
arrivi 0`B+r{q+R^;|mKD0s`;%
arrivo 5!DGM>*)Fv!T<>W^Th2e
as 1MvUqGxgl`7%|uu6B!F5
ask =kyH#=o;=33+M3-^yJwG
asking `VRZ-6A1M3{_pYp91!pi
aspettare =k@{g{21*9@c<MC0RaE#
aspetti 0puJI_73(5=>6*n{`Kno
aspetto ANe8~=oi`v<mDIM{N3r>
assente {pRQa{^<<k@c!os843jW
assolutamente 9uN}v{UsX^1nl1|>i!24
at 2lE~c_1p3B|NbWS2J<5O
attimo @68t*<NE*==kgyF>DSK*
auguri ?Ed-k`v~_3^$HLA0RQv?
auto D>%YA>nb1~C-y4P-WMqA
automatici =K2xu><{`D`u+?X@AdlU
automatico ?CKsB*e3o8@a-lA=-Au!
autorizzato 0TJQyFAM?O5gY#w0T~kH
autorizzo 1rz=n{QnOg{q79~{o(!_
avanti !tYHn%`^Bj!RrDv$+hOt
aver 9|#2*0}T)m@BIk$>-GKw
avere 81VcY_|DrK)aUl}70UJQ
avete &Gj7^1_jp(_5cU^0ptw=
aveva <NpQb6c+Fy<l_bF2J`O>
avevate {t(^?0|yNTF8lQI=^+&t
avevo 0paHZ8So$HA_f5t4HyIX
avrei DI*!!7TyQn4I$<X`57Z7
avuto @hti!-Xh{U;m{+;|L@+}
avvisarmi 3)&3#1=}9@(f|<{`{T^|
avvisate =J6;C9_r8g77!ck76u3P
avvisatemi 4fz2P2i!ae@BHZaB?k1~
avvisato 2@d-c4G{na^a%S43JCxC
avvisi +xZ3|2ORJk1^ff@2mt2n
avviso 4e0R>{{c4l0s;s21@QkC
avvocato 1I_0p|NS@*@$>xyAK}~u
aziendale 1s&cc1P}5?1=%U#10)dw
b =>rK2{UY=g+VK?a-R8yf
back 0QMCD?d9k+!s-j)59SXj
badante 4gK2qIouxI5+M5tAQ2ZK
bagno @B=3@$Q;u%x4jtN&*Rz%
balcone ^Wqx!-W%^D@8~TI@7dVy
bambina @Dm#J^(pck0_XM*?Fk9x
bambini 0VNtM!9M8}3Eu6}$O|3+
bambino 1{e<F5Ayr&_8<@f4hI+W
banca 3E|`u`SLXB_T$_w|M%?o
banco 4iNbo^9|w%`Sl#>;^p)L
bancomat ^~)|E`wZ|K*We2M^YYB?
bar {RJK9@DAz<_6iFd?(O{K
barba 3)>3q5%MY6|NG(v7zFeN
barca 4(8<e<l+|<9~=|=0}&MS
base `35Bn*#_|x;@v0h=<CSq
basta ^9}z8{r>+4`SJAq1NYtf
bastano 4eaqC<_<m)*!27E@9@(e
batteria @A4e+;REsg1@j&H>g4g~
be 1}pOX{~Y@lA`%?m>;mrV
been {Q2<y{^keu1rZ1D5DxMU
bella 4AT_q9OweNF(m~c9uW5Q
bellissimo >Ot%!(na<y^~EdA)*STB
bello `~BPNA>a7#EDi|n6ciu`
bene 1pe+U{v$69<L~DX0sQLY
benissimo _XZRm;sW>}@bfC^>)`zM
bici _SQ5T*bLhp&EFaY;KJtO
biglietto ^42&SzB;ijyVyPfx5Cc$
bill >;fGg&l}z@@#qWo$=u=x
bimba 6xl=+!8-yX!_X-T$;`n4
bimbi >JSA6=iV3v+vpY(5bN#l
bimbo `wtD`80+{176<A00w4DX
bip I2`>AH0aJ13_%PM3ppt|
bisogna %i;R?5d{GG^YH=g6zA>!
bisogno 5#|Tf?GG&p2=Vd@CH4j!
blocca {t@aE<nQJ&-`FPR4%^n%
bloccare 1MTzw&j%C(=j9Xy{_EBJ
bloccata AMouK^!gVB4(0v%2J7bR
bloccate %L4Hu&LsmS;L`vP%+S2r
bloccati 0nW-25Bdu7`vL*w3i|v2
bloccato ;R*Q=><IYz{?`ZKA?X3_
blocco 7vuNoAI<&O4<!xO8W;Kr
blu {R=HJ>@Vdi)#onf*530R
bocca 3h49p5ZwLq`5OfO5b_HU
boh 1@Q$A>l+aW<n;j#)C2+(
bolletta _s<dw?*9Vy?D63b-{$!H
bollettino $p<0|&>Q0*;n)!T(B0|&
bonifico ^a2Yt-zL@-;^76}^wjeE
bravi 3+wXgB-ZZb4F3lSDF!PN
bro @e=Os8tm@vDi8wl86y<!
broadcast 2LkZY9ry*|6aC*6Ax0)A
buca {oWWD<OJCi;{Y+>+u8m1
buon 5Gf8H;t%mH^VIs`-TK}K
buona 5EJX&MBEq7DkJ6uEhf_Y
buonasera ^!Wz;0QU4A65Js9_VfGt
buone _4@hr3gQ3lAsP<*5eNYL
buongiorno <?R&!?JWl!?)MV*=-%S;
buoni #Pbf{@cRN5`s@Jb^!Wb!
buono >jDG){{8|L4+0eJ1OEu|
bus <>d_%`7Hk|=inyZ-{jTY
busta {LU~O?fBIR%KGs4^y<|I
but 0|f{G?+no~_~Y{P>E8+v
butta _1F?0-T)aB;o=Pb>*wG4
buttato -VZA%$SmY4)XFZ^)ZGd3
by 9R3US1Nay7*Ae6n4fXmO
caduto BK0CG(F^Yh<>4RW+uPqE
caffe 4d?>{@f`L4=k*f){P_R?
calcetto 2+uG7?Fa4y=Gzt1=FrU)
calda 1Ns*e0Rq_z==1;e=H(^|
caldaia 1rG%M@BIt!1^y8y6#VPz
call <<$M@;t>7__Wuwk`3UUR
cambiare {Py$m`|A!1^7Q>20pl3{
cambiate 58UD5C+`#5A{gHKH5CW^
cambiato ;}+}r0RZ&}8UG6p1rF%&
cambio ?FbhT^!6MD?DG5S?F8Bp
camera 0Q4dc*bM&?-rWrE*z4f_
campagne `SJn<2M6!>3J4W69{>pS
campanello `36KM#UH>u+1Dr4+06Oo
can 1os^j<Mi7M^%fe{^785j
canale 5#j6i{Qw^C{1XWX`}*t%
cancella _4WJZ^7t3_4bBtx4EOT;
cancellare ^7#S*^8F<H|NaFH3Fij;
cancellarmi 5AGl8-0t`N+Y0&~@#q2d
cancellata ECSRB{Q5NLFYN*61Q-|@
cancellate `4S%Y_VM}m2LAgX{{aIA
cancellatelo _|F3d2<sB@1??5%01F5d
cancellatemi _^;Ux7YEelBm)iM10@36
cancellato {PGwo$`05D&+{JFx3TsN
cancellazione 4+<dX3=-%A`78?m2^b&<
cancelli A0*`67}@*`5GLIb5Dp|c
cancello 2g?Zd_|q5*-|O)<=B@1j
candidato {`&s{?*IJ|>;Lc>4f5{$
cane @f7{}1Sszt0p$M%>jWPj
cant FxUwJ2lDsl`Umve83hd!
cantiere {tq1=&kFDz>FgfU+2H>Y
cantina =pif^;Va`G*4rQP?dIeC
canzone 9NHQm;3)km&)F>!#OUG}
capelli %n~B-+ak^w0p%n7%;M_w
capire 5eV%12<Zs%8X4dLCmkRS
capisco A<Y#R@(T6m>;e`I?*rWW
capito +{W?(2n-Pe`x5sLA^_#o
capo +ztK+1|ixg1pgE73F7bE
cappotto 2?qHK^ZWuA@dXY3`vVI6
carabinieri Ec6}dAmH=z2P5zu3k)M1
carbonara 5&iz{4)zG|00{ON0`T|(
carita (E|l4{4DJo-|YwW?cV(0
caro _A><<78~OY0{jN+@CNAK
carro +xs00+!od!^YJG1?daq7
carta ^!O$T?-%O}@$wAm<=Wiw
carte 1_B8?=?Um4^9c^j$Hw;$
cartello 5$^Tu9P1eT1|HxK5(g3>
casa _q+|+836R~;1duH4Grz!
cassa {|@^m>k$$g+xq+r;^rLs
cassetta 5EvsY>-YO4_V@?~=KmJ*
catechismo ?-2#&>><<=6ACjU?gs(j
causa ;RY=Y{UYrn0`(jA`svT-
cazzo @%kzb*dOyT`t%v+#nJQp
cchiu CEG38Bi9tx5Hsxi5f>{C
ce {R|ES^(!F%?dSw2-v0U8
cell 6eIKXA_4624=V-$@Gl!G
cellulare =>zl=4Gr`I@BT3m0q^$Z
cena 6Y?SW{rDc?^b-H}5bhij
center 9RT?h-4ZPf_2Vb+@fiF3
centro 4D<U4_y#WO|NiSP<n-z2
cera 3>yk4;t%c$*wH2N+V$`1
cercando _X-%~;}6dW2e#||@c88w
cercate 6ClO_1?@xrI0DreE+#4y
cerco 2HX4>_1i84+x6=59{m0f
certo 6WB8`;_=%jz2gA$_}|Y6
cessare GVmbe9_sPR2PE0yATJak
cessate <sAMi+(8U8%J}0zz31MW
cessazione 2kZ{)>hJ~c`vMOA0si;<
cestino Og1ImD#^9pJu%e~B|t+u
chat %LYFn(J9*~&+8=h)acsX
che 0nrTn0qF<w@C^R~A^z|K
check >-H!Q;~v;3%g^=B?$rbR
chi 59k99(gGpv=h*4!@Z{_7
chiama 4*M1a2OI$5?&}K-?dI?0
chiamano >+Cx!!$Q_Exz;JyzTd{#
chiamare 1>N5E6X_G>4iohi3=Rho
chiamate `xpQe`XKQb;`0>S`w9Km
chiamatemi ^Z*C-|0U%L|Lza#=JV?W
chiamato Ar%ly(D~pO_3RYo^V}3D
chiami ^Em$l?fv}P`1=j-4FKs4
chiamo 5b*xk8Tv8d_XXS=AoA`J
chiaro 5bo*NF53m$CkoXVB`6m2
chiavi >H-}V`xf6J`r;1e@7~bz
chiede <{uIe(KG)e+Rqf^&Fld6
chiedere 3I7`Z&c`P2*v#<*1mNQ*
chiedete {TdMv#swQ2(Bk~?>e9;Q
chiedo 0`CCr^cUv{{rnXI{P^<h
chiesto 2@3u8{uJF8{ss32>kRl4
chitarra 0^s-;>J8!(+57_J0_Fb_
chiude %N8Fe$1=q!&etZ*&c@!-
chiudere ^~~w&9OWa>_Y~(Z2MGoQ
chiudete 8#Djz@6+7d4HXLt4*eb)
chiudiamo FW&mXA<7QW7f<>XAv78$
chiudiamola H3;q4A=n1K8aDLxDjzX7
chiudo <QEbG(l758=FlbS$n^9C
chiusa {`nK=6zK&4A0Oi$4+-WX
chiusi 6c_IZ6XW^y1{?Lv4-66u
chiuso 8T{?$ANUH?6D;x$6eAD^
ci 3-}8F@A?!C_W9xa6XoUz
ciao 4Cem|2;MUI4e$pB2K)-}
cinque 0t_Aj-4Fv3@YoUC<Hpa}
cio 83PU97TMD86ffBn92E~9
cipolla `{yYb<{|AE<LMvc^W59x
circolari D;(tU9`NG)C>7rp1RNz6
citofono *$Msz;~w-B`rrid^4$m!
citta @&O+L@e=L|;`0v@+34Hz
civico *~|$H;t%N|%h?|S;n?@q
classe 6%y+l4EG-N7XbqW4F(A8
clicca 6yYJwB;5o68Zgcw84@D`
cliente ?-wHd{S);Q1pxUE59!?P
clienti =nC!X3Gf*L3jO^Z90c#$
cmq 5E178C+`>W6Bz6DFAy06
co 6W{L&3h@x=^6BCJ78oKI
codice 1;|q^tSqiYuDT@9y2P&=
codici 7a;iP8s`n>7bEcgDjFyg
cognato 2>Kx)$rA1%*X;W7-Qv~u
cognome 8u<$J<Pih|`1bb=`uzec
coi CHe>HCEe`)1@qh16&5Hr
col _3Ib%^!)Yg(hmGW+z2W6
colazione 4hbqB>KW!3+2IZa)Zgjf
collega 1osO3?D65%=MF8|_z4v^
colloquio `0_mr={D{o^y(hj;Lz<3
colore 5$`Dz>Img4;@|@D*yaQf
colpa BPO^h;2#(c3+x5i>JTFR
come 3jy*73NQ}z0PXtw@ABXI
commerciale DirPa4f*)x3kmb~`4b2L
commerciali E)fOe3hV;y2p;zu87v_a
commercialista 3F#sX@D$i1*7pej^4;e1
commessa *!d$L^%CDB;qe>i=HCAb
comodo _6Z~B6cP3z2JjdI|L^S#
compleanno 1RVI$Bl!RrEeq=oD;X0n
complimenti *aj39&^zoO<oq1h-{KAF
comprato @%#e%6dC>b@C)|}|NGzW
compro ^aTC}2MFgB0Mshu8s_=#
comune 7~&!w)Zgb9(&7sR`pxJC
comunicazione 1q%7~3-t^U82$158w?W)
comunicazioni 7&_7n94!Si9s1|=2_gvn
comunque 62=!c#UK3u)Ef;M$kp-$
con {Ojf1G3Ouk1{4MRCKm?(
concerto -S;Q;;S<si<mU<s?&tdU
concorsi `uqaaIqBNk2RQ^Q5E>Q~
condominio ?g#A;<Q?e@^%Dd5^cN-l
conferma =mp;H2p0J44JPpj3k)IP
confermate 2@V1t;Rxs!==BQy{Q2Y%
confermato 4GbR&<_OsX{O}9t>hbIO
confermo >(f&$#U|@Yu*vl#vcbgJ
conosce 0`>FRBjy^(6(02p3K}8<
conosco <q;Y00Wjtt`|u3~?%@L)
consegna ?gSz&>>kh_*zgnL>)reh
consegnare 7T6&y)$9K=+U6hG=gHy$
consegne 0P+d>2l(#n3KRAL{`~j*
consenso 6(Zc`B@6%ULl5>87bO=6
contanti 87mwQ-U!(q^V#w5>+#p~
contatore 5+Exp$|2q@*w!M^&)3=_
contattarmi 8V(QXB>f8N8W`aH0~!tp
contattate <L&+e?)&rY?DrE2{O9rc
contattatemi 6$~Hs74!1q6$}Uq_7)xi
contattato CM?qQ8xb`k8TsDR77YRG
contatti 0RP4d82|wk2?Ge?0rLa<
contatto 0ua<3^$i>#^WFjd@#Fd4
continua BDNbGzwziA-u)8p>Dbg3
continuare Fyk=#;0fUR)bSn~=H}EF
continuate {lfm`1KA4c|M>j@BLUF)
continuo 8sz@o3fU3o3m)MR93Uek
conto _}&uv^Az?4_x%t4>;(V;
contratto @(>{y=p@1=*x?iC?#kus
contro 6zUoa=guGT@bLHt1m@)R
controllo ChhbA4Brgk4hZTAAp!LD
controparte ?Cu)|*EI9}<liXz(BS3+
coro $_x4C_zU>|6v{6e1@IK+
corrente Aqz$o=MT^(z3C6i-qq9>
corriere =>Y2j3I_%B2Pyyl3K0$R
corsi @&ok(5C9ke4E8Sa{q6w+
corso ;nX1;>IVA{@bnD-^6l8%
cortesemente >*wzZ2Koa9_4Fh75%c}=
cortesia 4*?SK8`SOBC^6ywD=qvU
cosa @-_iA`X%5Q?&=fq*6sH4
cose 81C!)3-IRm7YzsM3J>=l
cosi -s}wi^a%4O`2HjW<Mssc
costa D+T=<0{t)R{rT%0_4xzb
coupon 1pxRJ@%9fI?fe_??e6{x
credito A^j^E-W1a#<na~u=<f6&
credo +Y0jo4inS{6Z;PH0s#}@
crema ;`0g{^AG9`{`La`-|pM_
crocchette -XHhx3jFZ+4+jbK{{;gT
cucina 5e5e!21fNM<l`sa%m)qj
cugina (*h(F;5gqp!pt7{%+}5F
cugino +VLA2=@H}|^5`JZ@7oRc
cui 0Nxbz1OeO%3Kjze6ZPx(
cuore ^8*9=^y}yr4hH-C4iEwR
da 1l{@D58E)@4;2>)6A>5x
daccordo 3(YJ>wJq#H(%TdJ+{e4e
dacqua 1rYrI1_J~K8}tG2_7@rG
dagli I0yLdBKr{Y4La!f5f~sP
dai 3<U816AA|f4G#7A4iFP6
dal {siXd1^`6(77@=U01Pb^
dalla =l2Nm8TSwH4Hx(n_5twl
dalle IN<cjNXOpaHaq>|JvKEZ
dallelenco 5fdf>01?tC{QVp6^6209
danno *$D;<>JtYY|KT?2?C<R3
danza `t|b!7X1t15ESSjB?1Tj
dare =mq}b8TTIG7zYLf0uBe?
data |NI>};SB&2@Xr_L?cmz{
database 4hre@7~cU4@FwaB`U~(O
date 3il!s_3-Zl<?RdW3Fzwy
dati 72O2qAoM%i4iWSV9vlx2
dato 92>|I7y%mmJ|F<i1wS<P
dattesa _x2Yh(;xRP(CGgJ(8ko~
davanti D)$os^7{1=-Sz(-|Jm*-
davvero 2QuLtBlIit8UfuA6$~5;
de GTRWtGuQO%D=q)xGA$wi
debito 6!-oO_YV9A`tla>{`~y_
deceduto 59jU?4&(>$@C6O-6c7Lg
deciso =L_=n59bvD3J37{_#gZl
declino 3DN4}BG?Y<2_EPE6d4E)
definitivamente 85H~w4HDe}?DFXw{|puc
degli Ee{as1>n~J`4`#sCk7=Q
dei 6&3mI6x8|XBoFulC@T&Y
del +Xwgy03jsy=lJyv`u76O
della `QHHh^#U5~^#k4<=KJL$
dellaltra {{sFr(C`i|-O&Z@^wtOh
dellanno 0Qc|}1RnbL6#)YR`t0fY
dellart 4)GM>2K5Bt6cz0EA|w+R
delle 207p+1P0dg1OV*v92YAR
dello 4EO@~1OxQ>7%L$N_7?pJ
dellufficio -yk<G%`D_7(!L%1&*0S3
denti =@1eE!z1NG$j&3$*xbSB
dentista 8V2?73flzS0Tks5{ty-q
dentro 2KYA^-xTf_+13^K;nT<J
denuncia @D1M{`47Ss_x38|`TX|d
denuncio E8ybq9@RMAA|K)b8Xh45
depennatemi ^7R)C^Y$VM0Q&^(`s(EA
desidero F7)Zq6#Om)0`J5469^9>
destinatari BOBb=Fyj=+7%kQjI4%e(
destinatario M={F9N7(oNEgQ=?HajLR
destra >L45+-5}T-<oqG)+TZmA
detto <?{8|FAMbd7!U;!B?JQW
deve {p~O%(k1=@-|i>v+2YaY
devo )(QCr02CP<@$uLD`Rvuw
di )7%E{6yfj*`2`vK5dGlb
dica 9}_k(#yjBk(Z?d$-`mXk
dice 7v~HD<l_1!-}2r9{^ZL0
dicembre 8}sf3{RA8d@fH5}3jGHQ
diceva _68OW&HWbo4czqP==|FN
dico `_bXoB;)?#7#jTwKNH>d
did 92Ncv=?3fx6$cvA^$0fh
didnt <?$s7;1Sg(()scg;P4Fs
dieci 69@bT+X@rn2lEFK?)CZ-
dieta ^%VF5_4V!u>kuCI_xlC|
difficile `sN_;;0WjF>iZQA@$>82
diffida 0{P|Y7V{zaCH?glDFglU
digiuno ?g1Pz<_zi>-|PVJ?)>T#
dimenticata 5BxM6*c;j^*yAPO%i`Yp
dimenticatevi 6)W@G8RFv6F)afK0uDSJ
dimenticato =m8QK<r>*3-r^kS>EPhr
dimentico =?gF@(lggd*vKy2$H?vG
dio 5B3Ec=J^r*-rL~)7wX#t
dipende A>v6e)*Rt8-`xW1*yPgv
dire -v0*hA@to59|{No2@&%8
direi -x}ob9tr3A6eJM!1SuKr
diritto @)-pK01NO68r|&T{Q~v;
dirmi 9xKoTB?#yWBpvqvAR`C~
dirvi 7xfhJ9lGWE5)%#fBLy<~
disattivare {VU@V_#OEl@7DPn`|I!l
disattivate `1%6<4Fvr55fuFd_XGdx
disattivatemi `2F}2><btR_0<j&>e%bv
disdetta ;wTdp)h^c*=Ijss-{11_
disdetto _68FV7#`ym?(zxf_TKgH
disdico @dGFx<R|?r+Ti~Z*WKyW
disdire 0^Bbm-vAXE*2MYT=-12n
disiscritto @bnKD<qj4e$K@6X-_*Ss
disiscrivermi <m?ap`6LDz00avF`2*wx
disiscrivetemi 7sB)v2M8Yk2lDpX3Htcz
dispiace 4j(T5=mpCA;}Zz<)c_Ry
distinti BOMCV_}ky#{2I~<1|Jw4
disturbare @$KyW2>cub7W5PC6aM7w
disturbate #q{+F=m-V~4ha1q`1Sns
disturbo ?Bvb{6b&K?4)yUB5cu=$
dite 8t(h%CFcj~7z^kIDkBaC
ditemi 3KJan=?Mei^%~JJ#RMq~
ditta `!U|<{~!nv6zA>k_YMC4
divano >G&KN<}KnJ<n;Fi=I#sQ
do >FMC>Bn%7j`v&$i903OR
documenti >f#su2n_BQ`vnOB{QvqI
documento 1oSH&;up>=((4n$$L-|j
dolce 3i}Zi_Z9;D)5{4I@%7*M
dolore 8VD#6-uV{`+ur*9?B3N5
domani 1^Ff_>>cVJ*6R`0+w05N
domattina ;0g)@_b>SX`0@|>?(^aH
domenica =o>Hw0s_-3?D;<N`0U^X
don )6f?U{}0hD>Dd_N{OI-W
donare {2nePzb@Dq%)~0nwawu0
donazione -s%?{&k64(;o2nx*5=~e
done <ptUy{S^i<1@;N>1qBxC
dont @Bs4<{{;X0+VBD=-tGG5
dopo @8K9F@+<Wg(+MCC-rU&8
doppia ;wvB#(>&!S+Sn)C+Rp9o
dora 5fc0H+#4PGEfWX{<OCZn
dorme 2M#PT&mP|(!Q2Vw&d}Ev
dormito <J>(c#R$+O*Ulp8(YD|U
dormo A==?0_Vy18@c1g{?ENA2
dottore 9p)G8_VfGw+U)!Z+yLA8
dottoressa <QfPU><Zu<2JkrE;{F5?
dove ^Vlrt2N3!Q>K6Ai?(P5K
dovete JpK{DEaeK!G%ec(J2*!m
dovrei _uvQlGRG403LV-O5DfzS
dovuto {0jIO_7wN@`}PS2@Ac{n
drop {_79i6Z;VK3={n401+M@
due -sBka_X*w$&gC5~-rnK#
dura `T+eB0OkJ-_X-U72m$>A
durante 0|XE20oWb|1p4b5{qyG+
e ==Tl%6BqgW=mzu#?EU5U
ecco 924>2CH)ZbCNmcW7c2!X
eh @5Lhv;wADA)b}Ic==SN^
elenchi 5D@PCFz^ZU5hd&^8YTW4
elenco {R;i{67uZ(8yWln1q}ZN
eliminare ^Z5-4=mhuu@dO<m0{q|Q
eliminate @#`q)9Nj0+3;*{59S;~7
eliminatelo 1L_3=<@q4__Tlal5%~%F
eliminatemi 2mt^c`}+0z_Z9{44Eg^N
eliminato )e-9|<R$+q^2r?L*URYD
email 6X*pS_Wb((0q*er{Py1a
en.AGAIN AN>3E0Q&Rv1r+}H@Gc(=
en.ALONE 0sZO*5&aA82MP=O015I6
en.ASKED _~i^06B-HP>jCK&_yz3k
en.AUTHORITY KotkzGw1X0Dm&fs5hyAf
en.BADMSG >kr}v6A={u5BCrI_Wtth
en.BEFORE 0Qdp)?(YTo`TGPB4)zfL
en.BLOCK 6w?*#7S#mw2mJ#ICKK=P
en.BODY ?$;6z^!WPx^!ytC1?>|8
en.CALL ^W^*a=@;<)@&^kY`TXnV
en.CONSENT JRsHU9ry+IHS@|G6fq<_
en.DAY (h408>?ZpS<Jt-V=Ih_x
en.DEAR {1O8S{wD|c2KxQ~<_GQG
en.DITCH 0R$lQ^6S<0@E#KA^!)1i
en.DOESNT ))f#K{tWR6^WZP-{_+0j
en.DONT %^d0{2=^Eh1?DR7^7!uP
en.END 673ih>iGHi{paWY@dEt<
en.ENDED {RRIL3;zBF`UCm}@eK|C
en.EVENT `P>}`1~A|b_uv@(;qB!E
en.FEEL 9S!po2IU?04g~Yo4-pR?
en.FROM DCQ6G5A`1J{we$r2>b^H
en.GAVE 3?lRN4iX6n6#)AZ3mEkc
en.GET =pP07AR6r(6$t4A83_{W
en.HAHA @CYLa+Y{a;?C}}u-PrL1
en.HEY 2=nsi@d6O;?*0ZM^Z*eE
en.I `5fsA@CO(B3jzcF@DmF8
en.KEYWORD >;v)*5di}K_x%j{?)~@;
en.KINDS 5gO?E5B~-2Ap-mVARsUi
en.LIST 66^E&^ZpM23IhNOB?J!t
en.LOSE +5rp({2Lwv<?Q1Z^YZ21
en.ME 4jTUS4+r!O{tNp73;75E
en.MENDED 5gh{a5AhHP6Y}j0AOQ*S
en.MESSAGE _2c#j`uP9q^9T<B1^(yq
en.MESSAGES 1Lp+v`wR#05(x+T3j!Sa
en.MY -{}As?Dr4v3h*oU1QGWD
en.NEG =;;6v^9BCs2lyxm^#}0#
en.NEGATIVE _2~fy4Dssx1_>Jc1qbi=
en.NOT 0s0jR(;5N$^Y04{^5FOD
en.NUMBER 0Rr>x`}F_}0s<fK674Mh
en.OTHER {{A5Z<>UPY^92v*`uPb0
en.PHONE 4+Qoa6yF^I^78895%Vbu
en.PLURALS C-(3T{_j2B0uJaa5DN7X
en.PULL @8tgn|Md6*5(M|{`w$KF
en.REGULATOR @+t`s+ZF011mFnT@Y4_N
en.REMOVE @8bLK9q0z(3K8K60T2ow
en.REMOVED _5>Cy>lX(v+}9D<+|Sj`
en.REPLIED ^4%OL=mG95!{`J3&eOux
en.REPLY 4F3oF2J_?o4-OCS3j*Z?
en.SEND 1P$;6A@uz3{QCVB{Q&n2
en.SENDING 1Niv*0tXT73;_E24-5_Z
en.STOP ?*Z}g3-bF44F&V{7zqUc
en.SUBJECT _XX_%2n7Ta0R9RX`|a)t
en.TAIL _Zaf@1O)j6`UVC90sjUL
en.TAKE *V_~Y7yU2(69xY97y<+Z
en.TEXT 3hfI62nz-N_yq>&1_c5C
en.THESE {}UD&;}-NE^ZF0)<KPwb
en.THINGS 0pkYy_X!I51k?-~0Ql(w
en.THIRD 1Nhkj1p65X67c@&2M!|u
en.THREAT B`Ev){Ph9$4h8V}7X<PN
en.TIME ^Z5M+@a`l17V--300JEP
en.UNSUB 4*vt{3+d+M7#a2J2Pq6M
en.VOC 5*6YD>+A~k@&gqS|N8^=
en.WANT {ND!)76=Uu><jk_2kYhf
en.WHO 0v8nT6zvHL_Xqb58w3Ij
en.WISH 3;OaK3-ty81}p{Z66^!|
en.WRONG 5A*#A0`M8)2LJ&a1rsLw
en.YOU {v+}l1p@)*|M4dX^8fYe
enough 1MdF;`x@-=8u9<@2kQ6b
entra `V$fU0SEO04gLD?_xJw(
entrare 6%idN;wR=E(AyN%-N(V+
entro `!3cF3IN?G0|pfg1r0h1
eppure 13l9O2Qe5IG5QeY1{oOi
era 0o*7j%@-CF(%AIq*WuLo
ero ?)Lu&0RRRA{Q3g>{0a8(
errato 7YX3%5c=`s8yw*N6(STO
errore %=I$|%0SaH$Js>h*w)qU
esami <>D<H<O|;s-QgGm?DXyA
esce ?-c<J_6+R}|M&^^`vl+K
esco ?%DU{Df8#aAS&N593cGw
esiste CLiJy1^6BL8VmR62?h}(
essere Jo@6rE7uqME)T)xCP+{-
euro 0SXl&*D3D}-1rvz=JW6V
eventi J30sBH|*Bf5-QmcCodl&
ever ECeI>7WeJ(1QOZt2P7~c
every {Rkf$-xK*H<I(%?=JWaE
everything 4;1+Q_zVRL1PlA}>Hql=
evitare (Fq|73Kixs00HR`1nTnL
evitate 5+W1Y007?U9V_$d{2vw$
ex 3fck7AJzZw6BGO0DG(JG
fa ?(+sO_#z$@@Adiz1M~O#
faccia 0_W?{A_ME&9~%h?`5Pn+
facciamo @9-A~?Eno7>HY5U59{&w
faccio `4>0o?*;Dx0~7Wc3;qZT
fai {oNT1+!h=E;O7|_-Pqpk
famiglia HtOu!5YHjeD<#(eD>C^%
fanno !Ux^|2msgU4-X{)2Ot&U
far DAx_^5AOr${vh!X0TlZt
fare (9ReI`UcJ$-1H#y=-k~5
farla 3<l{D0R09C3<L)6{}%J}
farlo =KAO(_8&D3=+yYw5Zuk=
farmacia {_z0&?E>8N7!Lsq2n`1V
farmene BiQcdAHXco6cFkIBpMJG
farmi `~3Cx6zS{>2Nv-HEDIL<
farvi BOCX@6x{gcFE8lqEFmo#
fastidio -|YMV?;`XO<M|*K-}vGG
fate 9T3<81QZeE7Y*<C`X@OT
fatela 6b{($Iq~NUDi89~E+7LV
fatelo Knd6G725U8EG^;bAu=i|
fatemi J^~X5-t-RD-5TpH<{$_&
fatta =;9s->jLib>+}RG_y_Oy
fatto (Do4W2pR1l?Dpyt`04rf
fattura &e-uE^#t((-|{5z?)C`x
favore 2?F5^`TsB%>kIo8@aY=q
febbraio 5(@X(Bl`{f6b%Fa5fLR4
febbre ^YSVV;tc2-?ByW%?cCqh
fedelta ISC2i3C!im89BWl0xK*b
ferie |N98;`WN~6`WGq^2K@RI
ferita 0Spxx?g-)<?(X{I<^J~Z
ferma ==<R#*hTpq?9dVh-{$Yt
fermare 5A+rH_w)7Z1PSW+^AG+2
fermata 1@aXa&Me{+-sK$D;?mm%
fermate ;R6B?^cour@!<3f{o>lw
fermatevi +ZE>i3>^3WA_e3F3l<9g
fermato E#~<&+uH{J?B56K*yZ>a
fermi 658hj6!jzf()$$)A@l|Q
fermo 7w8Ts<@*&G(#8Aa2j18o
ferri 1`6l}5!xReA_?#S6bA(M
festa <lzwg2<_zh0s$cr1Mb@A
feste `WG7Y?FZcj7y||g>IVD=
fibra `|}773kUNE0|)T+2mu%X
figli `S;)o3-Jj46fprM3LqEm
figlia 4f8e~0u9b0>GUB5-Q3yU
figlio 3gY|q68HTB>+S_53I6Te
figurati 3jYun#Ua@l+vgw<%<S;|
fila 2l5~&?GY3N)#LXK>+#s)
filiale BmnIA`uG*y;}-ZT1ql@#
film 1LHaZ#W?5^&fP8m*VVt?
finalita 9q|G1^YHuZ`2_?179R!z
finche HPb>S&m`$A#>wREz1Ytv
fine `2hO&8}d2Y{{{r*3LO9+
finestra `_UN|^%C<A_SOs&?DXsY
finire {`?Z@4)PA|2@3iD5eEbm
finisce D(eY1_}vNa6BP02CIILo
finisco -|_4U3jGZQ1mP;_|NrRQ
finiscono zybg_(LD1*thgEg$H~Xl
finita _6NcH6Z<^(9s%F;2@CfR
finite 4ec5I`Sb_r<_iA}90L6e
finitela {|dql`UN8W>f+`a@#E?Z
finito @A&yA_Xg@07yShF4B`Xv
fino *xx%g%qiO}-0k=S$JxdE
fiori 0oxfX-xLK5+U^V>>F3(n
firma {^A_~4gT^R{`(c_0^<G_
firmare 4Fm)h0SWUV`3MpT^2hrK
firmato 3g{Ex9N-r10Uy)~9~kQO
firmo BM>Dl&nwb5%GMUn<I3Ch
fiscale `tkYt1_$r~`T-66^929!
fisso <`*d`)EMg(^~)dH;N#)V
foglio {rl<%0sRsa`Udmp{u3Db
fondo &kimP<SflS-{LIU+|1$V
for `z{0?<nb2~0q+6)-UjR!
form ?)?`T-wN~$-|-3v+2Q2q
forno >;fGg<R#-K<>46R<Ja{3
forse 0S^in((>;u0rf-U*~I$x
forza ^WGKn0{iaz>iPo>0_xrk
fosse +VJKV0QnIV=KCP~8T0)2
foto 5F7y-2s_3&2m?2~<oh2T
fra `}qG44f+N3`W5j3^#A(=
fratello yZbOd#WeaM;oA@y$K>YX
freddo 3;!Gn<q!u3>F5&!)85qM
frega CEN541o#~L0qpbO8SeBJ
frequento 0`KAlD)kWB1swArBp&wN
friday @(Lvu+Z^2m&(|E~-P6hM
frigo 0PP?r=>z>F(dqIH=HK1~
from <_{L;1nu+x1O5aG2=NE}
fumare 8s;1_$2-F-zQhK<)YZBu
funerale <_jws^&#^S<M|r)=-$}*
funziona @%;M~{ulZf-RTqe(e%N@
fuori <r&KC5D(}BCJhGq?-D2Z
furgone 2=g8g>KxlJ4CfW{;_LbD
futuro EdAUBHSsIo3?|+kJSr?6
garage 0`n9G^zIG(;OFW1>;Cf%
garante 7#keT7~9zSDiGB9EGHr?
garanzia ==umF;tml7-~9aS?F9o1
gas 4D<pA`2iB>_x$Yh0PXkw
gatto *6}D9!ynNe;nW-D)aTy^
gave AN?Bb3Gw>y{~!MfArm4I
gdpr 0U{6>-v{a-1OFY-^WOgl
genitori _DcUW?kMCk2o4mz+YJT#
gennaio `}XJa3HTlW1N#*d0R8j?
gente ?f3=p5FYpc69pj;^auat
gentile FcsYq`UyJ(82<In@+%(+
gentilezza 2m1W~HU9qR3?uUq`V#F4
gentilissimi 8{!}<)6C=<<n`&{`Pt(L
gentilmente CN1+4CF|q|A|>7G955Ov
germania Ef5*x7uE6FE+*<69V;m_
gestore 4bS}w`WXZk_vZBh>HPiO
get )&Up<{}K!s0P_6({QUd;
gia {T1Kr9qbq06$JDa3KAz4
gialla 6!j)3&;02W-1ry%<L$x!
ginocchio {pk@8*zW`q&>{!{+TPU(
gioco _xb4!4g>P+0}%W51_b%-
giornata 69eE1{~8$oAN?8R^b{Kq
giorni x%c_;2odZS2KERU`2Pm?
giorno <nbH=%Nqs<*W4W=<JR26
giovedi 2on(l+zRg(;N=_a`Q6p>
giro 1w_Rr=P4{NHr5c}*bxZe
gita 3)?O+*Er`wzQh&y#=+0!
giu >+K>HzyIDZw$BFv)5Xv5
giugno 1_vG15$Ea-`5fyQ2p|&w
giulia 2><aI?EDYp{|W>E2nG%U
giuro {`~_U-yQlW@7@sO`s?QM
giusto >-Z8J-WCA=@#PxT_vz#C
gli _ao>T+!8h8<mCtO{N4Zu
glielo `{*9@+Zq7{^zj51@8<UU
glutine 3Gfvw;12{H<m3kn+{oYL
gocce {r4>{*&)^|(c}vO)z#DC
gomme 63G?x_!$om+4l|)2J_?H
good ^akVrDC8jBBP`W4F&7{4
got 2=o9P>h$vt=;|K(>GSUg
gradirei H!&pP`|9iK0xi%8>=h;@
grande DhU4q6YTy587lGf9TgHi
grata `uYV22?g@?03h=f{}cig
gratis {p=JK-4)(7&f605;@ju%
grato 4iWeR2KfU12?huQ2L}of
grazie 3+&Av{pB<d<?Hq;6Ymud
gruppo 4jSYL2=5RM6z>A(_YV{y
grz CLG%DBH{b`DHQPZ9}*fP
guarda +UhLt`a<L#=ioX8_R`n<
guardi <ogZp>h2T9{T%)w6!-$|
guardo ;q^N)(kaF?$=oj8(!JHz
guida 9r*JY_Tdoo0^<Gx0{HOn
guidando {O}|s;SSFq;OQmO+UVi|
ha <JL0q@*D0J2;M0A@&VNP
had 5C;Vo+#L7-_2Cx!@9X&g
hai <K7-K#th0uyx}9*+~45G
hanno 8s0A)+a4bw+1m0G-~P$D
have <_H}M04>M}_39h-3)a=|
he <@p8i*%tx&@9p;t@Z<dQ
her _XiXU{t*NL;Q<2++W-CT
here ;vW<L?j7_D<L@-^`{Ul@
him CIIFY@Z}i!5Chx!910CW
ho {PG1A?e+%!?gaD<2Ilwn
how {0t2q@#_{A_6OVz3;FZ>
i {u1#20QmU^1^^27|N8g>
idea =-Co8$2a96-Qf`e&dJQw
ieri E;%SE<0#oC-QzCH=;7`4
if 0{00G1N0CF_zV690S5s0
il 3jG8D{`ckp{S_wk1qlD}
ill `VQ*)@fa5Z>;4@D`wk}b
im 2`2vp_uvKh5B&M`4G-iK
immediatamente 5&#JP2k_+Y@D?H75Agf#
in 1|RPG?Ewz>>gw$={`2?!
indietro *WVJ~3j65u0S+|v1r^}X
indirizzo 68`q)^W+5RBMRyd0u(X+
inglese -Uu2l!z0o%%+@8#@y^=<
insieme 5&Zo10Q&*;4;TmD0TTZH
insistere @ALrY8Qlf)01odS4iWq5
insistete 9}DQzCENGrH6*<hAVUBb
intendo {u%G*4e0pj2mlEa5b+`i
interessa w9o$(@EYYB>h3z=+uPvU
interessano 9U$Y;CH?I1BP7fv6E7Do
interessata {|gB43FQ_1^!oe&@eB3<
interessato _W&|5>kHc)$o4Jn^Vh`%
interesse ?hg3sGx_KH7a9Hk3mgy<
internet *aj5!1Qg@*3j;CW;P&q0
interrompere 6a)7R3GW0B0{Q;)2np&6
interrompete ^99c$_4+PP_2vK{^V8<`
inutile 9wg}LAQ%JnDf{OP6g3Ga
invece @f;M}O6dgg4jAY0JQUdD
inviare 5Dxh((lInFBj^R>-xd4X
inviarmi @8tp&2kamY@csYr2JZRv
inviate 2onqd{|E*D0q*n!`4Jlu
inviatemi 015>S0rvU<0r?RE@ALNj
inviato 1{vrBEb!a*ARPS(@ec^_
invii Jq+;CIMet3CqLc_E;K1I
invio 69E|O7x1qT6CL;m5*Gsu
invitati `q3W@+9&5E-P{Qz>e|fp
inviti Jx15qKHKT+FFM%$K14Dk
invito `2hd={3sX&!rk62?d=Bx
io *WD}p@%Z=>&Hxb><LA}f
is ;PVdv-t^=p+2kwv<J;r=
iscritta zxoH=7Z(B$`0Fqj?(Fl^
iscritto =;RgUAio9S>Fyg5C+z3-
it ^7Hix?H3>+`|jxn;_wO&
italiano >fspZ3<neV@Dlk983)-A
its =?nT9?G+>$?D5kb^z>W;
iva 01ofq67vez6BPgb3<vi9
ive 0~+`Y4+#4q8yEH6_#HJ8
just 1nT(jAQArg3k>uV2?7A<
ke BL)8H6W<B_ClKKl3mY;k
keep 0`vmf4(1Nl3Iy>D4<j2N
keeps ;|=K;1@7PnDhC?d8Xo=M
km 1Oy8l;UW(d_}uUH>IVcC
la A^s)=`TG~@-Sg}i?e+To
labbonamento +65&F>J#u9;n^V++{*9<
lacqua ^AalJ<s#h;<=-hD((2pi
lallarme 0@4H$-TBlEz|;=@(bU)E
laltra +a4YZ>>}77{M;_+<k;KR
laltro 2<#dU2EPvh?*<A94-5tV
lanno {qpYS`u_>{2=@9E3HBiu
lantibiotico |Nk2a>J8il`QsD`>FMPB
lapp 3jQe>{sR*R`t{lV-u3M4
lappartamento `S%|l&FtY6*y|qn;O+4q
lappuntamento E8zqL{MZia@7>@e@b=sd
lascensore 0R{aS_x=3$;N}kM>i^;N
lasci @XZDg*ZwjJ<=PSt)#&8(
lascia %=X?U?<NQ^+s-KW@72`L
lasciamo z$E=PyFmFy*uhTbxy{PC
lasciare `N=2x<JuGM@Aeb){`~+J
lasciate `^*mT{n-Nd0s9L48~+Ox
lasciatelo 1?mm^;u8h|>;o3v`RMre
lasciatemi `V0OO3;+uJ^zZ`^{P6er
lasciato {o>gs75x<#0LTpB{qxe}
lascio &h`Ni06Fq4+}jHC(c9kI
lassicurazione ^#ULX=^P9e)zk$V=<5>$
last (E<4U3-Rp%{QMa83jF}#
late `}+?M>mK4D+4KDd(eT*q
latte 0Q~j#2k-;`1PcE71QiGq
lauto <n9Us0s8_6>;mxp^7$Mh
lautobus {09&X(;^M|<LmbR=IiVB
lautorizzazione 90uj&B=+&>8vE(*CnO^s
lavatrice _xu_9;11mp^z<q2|J&x{
lavete ?(G>K=@tD9+4%GB-r(2e
lavevo ^~($t+}P_I+XNN-<m<=Q
lavora ^XBFUDCsfx2=MtGAsGeQ
lavori 1@1F8zcAP;*5FFpzt!3g
lavoro {uJ{X;{gT)@$LNr1o{~F
lavviso _VDTX69EDN{OJV(Bjo@B
le 0|*2S@dWw%_z(9S<oOE`
leave ^yd>O)%74Awbu^h7wX9P
left 0o)r3?eXLp-QV}&{`BYo
legale C=KuW^aT0<A^_w23Ir`I
legge <jn6N=nVG}<nH_)_~7m8
leggere B>fOC(gp<`|Nj5*?(Xmq
leggete 6bujGC;IyD92g$f2_rf8
leggo 1o<^2+YBoN-`ejg^WyLS
lei 0wM_^**F~}=&T{V?(!tv
let 4FMVS`0Cp38X)=m`z{yt
lettera >Gu{L*Av_&)7>H8&e`Mk
letto +9>t$=_uF=4Cp$_|NQah
leva 4-D<>Bi#M!CmrnH5-u4N
levate 3*`*$72+b~8~Xj$3ke7K
levatemi BmDXA7WCxhBM#>bBqI+e
lezione 0L>si&JOwt+w1=S+VR@*
lha 6b%F-_X`&+<o+Gi?j0cV
lhanno +#V1k<1)@2>)ABj$<5sL
lho 2N4bS2?q52`wILP3)j&7
li 5ew=O?hF|N{O$St6$|j*
liban ?GP3c^aSJl-rx)C`SJku
libero 3mnk;6$JMI7XIt)4+$3m
libri 7V{?y=KbX#+2<VZ`|8~I
libro <LMm!^9J7_&g>cw<>dbC
lidraulico 2?qD*Bk<zz2^9<G6bkX=
lindirizzo 1ur8v-4fX_vcojfxX8`&
linea ^!4v1_6_wP{r)KV1Ow99
link @69P7<0b7Xy3-E>;?wEg
linquilino |M4ab)&1=;%G@I5*2n4<
lintervento <kTk`<saf9(bO3P(&XF>
linvio _9MFw>;xej55@i4_Yf2z
liscrizione =@{Yn6bKUP83Y3&4FL!B
list 2mj&-8}=&=1`F~C9Rm3g
lista `R@?{=>`ei=;{3(@aW<7
lo @aOjv@Z9kW?&b*j@$B09
lofferta +u}1H%k2{n*xe5*)!ypr
lol ?F<<p@eAq~;qxZz=;rJI
longer 2?g*43-bvK3HJa9_6HFB
lora =jtpc-UaY1)7lT`<mBuB
lorario {reIT=oIN8<L3k8{Nl;(
lordine ?d%5)^$r#a>Fy0D{`ArF
lotteria C^7g92m;;T10Tiw03GTh
luca FB$9_^Yq*Y@dGBw?+_ad
luce ^8N-22_W|q>jd@t`sEJl
lui 2POy+>FoaR@%;Y`2ny`<
lultima 1OEX9`0WY?3nl0i69wWD
lultimo 021H(4)Gn<5eWJT4JGyF
lunedi 2t?u$@(u3f3jg@=_!Aca
m ;REFZ10xR!`TG3={S_1L
ma 5(g0v9s=$Q3lIwP`~m0i
macchia @%$VB;}`J|_W}*={Q3z5
macchina @&pL_1^yHB6#?u34g2Hd
madre 6)N`l_~<Oj0vFyc@Ae!W
maestra ^A;K$`xWX20P`#L@9xm%
magari (H8e7;}!ZL$lfu?)#b?Q
maggio @b?P$0Rr$1_WmOE2M_!F
mai 0?73E&lD%%<nj6$-SGDe
mail ^7|_N&H=(1>F6N~`Oe<{
mailing -}4Oj<tOwN=Gg)@``F~<
mal 9NHWS;r8_+)9U~o;OFB7
male 4)_S<-w^8&?feQ9@$~@o
mamma @Ba=1{`2Gv>-04I1MB_f
man Aq@8E8`1aU6(;oh4>2Jl
manca ;qXK)!Whgb(AO>1*unc2
mancano `{qbR$R^e^%i{*>-p9`4
mancato {S^QY>jDJ&0`CC+=nD`8
mancava 5h3vB6ZY3E5hnQ%77i8u
manda 2;2lB-8&ce(6cQhz1qI=
mandami >-`Q67X10&2mSsK5(@M0
mandare 0MP{%<p~57>G~Dt_2KLO
mandargli 5e((!1^xZ<5)AF;93>YE
mandarli {pKSa=oQx`<kJbw?9t`#
mandarmi <PIDT1`Dng;PE~9?e_fk
mandate 3l=IF<Nn$2>;(54#rV|W
mandatele 7#;Z)1tBIOC-NY&<0~Wx
mandateli Od=Y<Ea14^D?`*QDMbZD
mandatemi DeuAe`T{EO0O}U}1rP)N
mandatene 8~YIK-1*uU<q-uC@B0cD
mandato 12(h*3nv-&Hv9A7`&u&<
mandi 4DkKg0mmfJ4HWei0}S~G
mando #RKgG_C@n3;rKK5)&K?9
mangia _w))L-y!!I*x?xW=HmL@
mangiare ^Yr@y6XFH-6cP^f2@V1A
mangiato `vC{>`VaK-^8@z*6zv1`
mangio 1^EKsBk3968z&I~9vdPZ
mano {ND@%_W<S-@%<F^{NVHj
mare 4)8D{)$7zK+TRfO*V*mt
marito 0ns-G??uTu%+VeM%g@-{
marketing B_0{wCfnWQ7a!0r6fX=I
marta 6Ywc0>FW_E;M?x#@YCA`
martedi +Y>hb&>qSu%jy^7+vDo^
marzo _4o`52jBhm2Ko;e1>^4_
matrimonio =NuR!_9*8m|KldW^Wy~s
mattina 8z~~%`TqC*_6g=701guz
me 2n+J_2owYh?Dqfq67UEC
meccanico @Y_W+z5d!SvdlR1($C}G
medico 4Fd`Y`{@Jk{s;W^1@_b!
meglio *!KVI76u#!4*&)a01yoL
meno I|uRe`Scd#|Lxfz84w&s
mensa _ZkiP0S);O^#~T=@8$mf
mensile 4g4$d1Oe~{4jBL*4+z{W
menu <}cUXDBTs=A0Y@8DL^G4
mercoledi 6bl$B?CTQy=IZ0|_~7sr
mese 3=k3H9uEEo5ETP3-Vp@m
mesgs #}_sS-4@jc)#nEH>)q}6
mesi ^col39Ps1y8X_Ix7Zxfb
message 0sQ&>2I(3G_XYdr4e<Qt
messages H9O|lA?yb48XnCYA|Nm@
messaggi 0}AT^^V#qD4FLA;{{Qj-
messaggini 7#QO96804y0}IIvAr=r9
messaggio 3-llE9SQFP_yqyp`uPwS
messagi D=FdE8SvrU87JB(4l5rg
messo 8w>mH6z%``6ejHoBoZSJ
meta 6AmXV$_w!%)%E=D%gzcH
meteo -vI9w7X|eS{0RO42LJ~3
metta ^6VBL;SJ&@@Z1mp@YT}o
mettere @cSPN^%UqC1OX-H0@Tv$
mettete 9~&Yb+V{~Z(9;a_+TQLI
mettetemi 5#~rO!5Ygm$j=GP*xB1O
metto `xN>G_!JuO6!7r}{^|=5
mezza 1Sc;s&IQ;n)z&}H=GW>3
mezzo 83X9@5&Ig|-TVI-{}1-&
mezzora 4gV$#)F167<mnXu=-T7^
mi =KItV_u>y4`0VZC6X_rR
mia >m%_3;}H$<>G1SG{P`L8
mica 4CVA7|Me04^!yYF`}76)
miei `X%rT1R~)e4({<14hZ}D
mille ^y3BP@bMhy>mM5)00IsB
min _3io#0u1y1^6v!w>ks(r
minuti >e(g-#U$Y!)A1-C%;4wM
mio >gW#M4&o=~5FP~$^%D{b
mister ^4%5&^cC#*_Xz$X<MZe5
mo {SV^k{0AKb66Nsp4-ga}
mobile 81)(w_1r89<ml22DCr0w
modello ^aBwI=?&or^#uv@@9E+9
modo 5d7Nl9195U2N3BR76|+X
modulo B;4ZNDa#V;9V5;2DK#b%
moglie 5aS{z;rI6>-trUo;@jC8
molto {PhkT?)3)<{_6Az?(pZ?
momento 7yS7C65b%}`0)n$4+i!g
more 3H9*%0`MB_@%SDj_Ye2;
morta !VCoB3?uXT?&Agp3-00s
morto =jk5r)h6T)%H<yh?AzW6
moto ;o>zf$STbyzRCse*vshs
multa ?ExPS;}+W?%gq<*#nuZO
musica `q>{Jybj+Q%=0ba^uX5Q
mutuo =p6R>1{vw`1qSy4{{t25
my ^!MNK0uUn{3-R*-6%P9b
n AS~bk7V!G+Bn9%<5+fK4
name ;>8330PE=q=jt}$J=y94
natale 0uS>E3=ksl3jX#M0sb8k
ne )9>-)8wKJN0Rrq076=6D
neanche 5Gm>EA`|xXCLQDpA2Adc
need 7TgmZ?e6&n_ZkcL2=w#n
negli 2rb|g^9?!>@YNUo;|L!I
negozio 0rwI9+Y|K<=<Mj={P^_%
nei 7!&d91p)~8I3@Dl`y3bh
nel `RWQAC-&Sf@DBp&5&+`%
nella ?feBF{~H4N_45J-?C${D
nelle ?+5-3-~{#;`0owk;_C$a
nellelenco ?Hw-~&pOgBwZb#rw8qxm
nello ()vvosz9eqzOYc`v$C|=
nemmeno @b?c068Q)J0`Ls@;S>Yd
nero 1@a~l+9=o<<JBzb+1b<Y
nessun `6S-z<P!@I5AZSn=nNX^
nessuna 2Oa<X9SP7A?Hcd*6ci#B
nessuno yetL&<PzQ)?&>B3+}+vL
neve {PgJo`ws>0_V)eo0rw6T
never ;spH(4H63{2jDE|?ep{D
new @d^Lr5C#bK2on4r1P%`Q
newsletter {qhzP2ml7)_yZH`5DozR
next 1`P}a_!Sxx=;7%&;^+F&
niente 1po~G1m)ud_yFhw4(SO4
nipote ?hoDO2Kf5zBNYH21_uTC
nn ?D!4l4fFl!BNZClDkd5M
no 4cZd<>F5FX=noPb{tNvT
noi -}@mR=PLIK-v9O%)b;n(
noia 9|tHI)B4sK{Otzj4D~WC
nome 6E)5c0P+$Y8v72#0rxQl
nominativo 5+eBH8SDG*8T{5C9uyt`
non ?fm8u3<V1f1OFWO0sa2v
nonna ^#%U%>jc&f1@Rg4{PG10
nonno BIpnK`1b|``RmsV2lfRM
normale ^Z*h9_T%vg?b#mo*z)NL
not `}h<J_yZB~3<?Gb=<N>Y
nothing @;c)Y2Ob3r@Bj$u@(BF@
notifiche 8|wrk@&zvl2?hYi2m%1@
notte +TjcZ@(A(x_4F113HAEa
nove ;uZ_|>mC0B@B#P@_UriT
novita <MB5#$t1o%y1Xys*wO4E
now 4HDi80tqMr2KVXx5d-rP
nozze 5$N_n<sdj2+}0l9=jGzt
nulla B^d+<`PLQo{`}Ag1p@&b
number {Q~v|?*tnJ_VO6>{^k_q
numeri <_<jI4kF_L0S@W>9QOU@
numero 5CQt{1t1gzA_?aABm4y#
nun {`w2W7YP5?6(Ix<6df%F
nuoto ;0_=Q;w{K4(A+iP(C^{-
nuova >F^yC{tf&c>hb;`;q3Sv
nuove 7X=sh1{?qB0~7KL5EmmE
nuovo {UQh~*ed`P{l*#A;q2At
o +(hau<3Sf57}Y+~(*^{{
occhiali @9!Sw-45~;@cah%+t&8-
occhio 2j?CP^7z^k*X1Sv{P5}_
occorre 5EvcH|IYI17%9#T1S~Hh
odio @&Nh*>Gts!=Ij0n4DkE`
of J=7WP0N54V1T5|B@E#X0
off {oMTP1@<NO1Rn1hCmR0l
offerta D=6sJ56=PIEF{k?4<92l
offerte {QmP2_uLc$1P$XE^a2J5
oggi @Y(9~8P6r*9y#V4B_1L6
ogni CmH7GJKYS-2I8|EBq}H;
oh A2$N+AK~2VCJxUtGcOe)
ok 3E=wN^8Om`<o4$&_X!FI
old 1s4D6`0wTN{1pK!4+9nx
oltre AIv!6CFc3(1u@MR4IUXL
on _V)ti_xK1C@bwcK-ucb|
one =lc%_0093m*7g7U<=@%w
online `0E?_02|mI@Z=`|@a6pk
only 2IuYj8UhIG3KZ%eBm?*q
operatore >HqZy>i+fj2<imv?+*Rd
oppongo @&O6x^$-OF_xtG+5B&=J
or _wX_f^cV;e+uYs}`Qr8U
ora `2iUA^ZgA3?bZMi=>8)s
orari =kpi*^#Te14iE%6@B94d
orario =?Nqk;xOnK+2$PX-QeZ!
ordinato _v{h)66WCe`4Hz54f6mZ
ordine 0R#3282It`8v`5q3<38P
ore `w08t4CM#b{s-*_1rP4{
ormai @f7(13Ipv0|N9C2`t<Vl
ospedale >LD;0=q}YZ=HM*v+TrQ*
otto 1`PTl?GNfA_}?7d)$at~
out {p#`u1`+ua^8gJ3@be1z
ovunque ??LqZ2OkLu8~OkD{0bHI
pacchetto ;rA>L+8yKt;o%DX?BWCq
pacchi 0QB$~^!qLU3lI4J8x0H$
pacco `RDZo8|DZ8{p;@a>+1vt
pace ?=sK^FB0w%5(Mf2@c0Pe
padre -1->y>JaH1^XwM&+{V`G
paese B>dz5^#uL$0TBQI3Hk&7
paga 6zeM&*B{t7;Mgn3*4*0!
pagamento 2mSs3`~U6(6cifz{{tBe
pagare 0{a5;1q1@`1N{033jOE`
pagato 73A~p672}@0QnXk4*2Ty
pago `1ltd>ImE+=;;CJ@zvu6
palestra )X@g=`tu3)_Wb`E{q*bT
palle 68|jp4hF&y0{RsA0R#LA
pane 2-qPV*cbH@=l>J**V^Ot
panna 1o0OY>kl6g;rHqu^y=m6
papa `zzlnBQNYW4&^Du`~K_k
pappagallo ^aT<41{mQJ=H~|i-2e0C
parcheggio _6rjw&j{Qh;Or>k>*wSX
pare _xTC=2kjQ{4)`Sv^eFn~
parla &I#uv`VQ?C@##O(_XiQ&
parlare @8Ucx&@{z8!Qv*|zt*_r
parliamo 75D=P=kMGL<r4l42oeDk
parlo @Cx_*3=RAZ<^%u%^al*?
parola 5b^`*E8+;`2om`f6(tbv
parrocchia &h`oN`ySmG*ysQo^w;?F
part C*v<4*c<p4+S=0;%=X<E
parte Jqs26`|{%$92(N?3@I-k
partita 6AbhT2iOh){TJOA8~zgw
partite ?k)rG2_MM{8Tuj<{r?2j
partito 7wQ4}@#*;<{0r^u6cGdk
pasqua 6+QV4{{Hj$75g~b?j0~F
passa `!*jA)*a3x0_Gpy-{|Y(
passare 2le_b*YoKz2k930^yBCZ
passata @ALuc90CvU{SXuW3=0|Z
passate 3JLl80@?Qf78mOJ8W98=
passato <S7pa10VD*2L>k1<L2_(
passi AoJ<#8UGXH9Toxv8#4t6
passo ;wbj;D;^04EE^CH>?a%A
password 0N?-<@CWk{>Fo{H`|l0w
patente 1O)aJ`u*Az_yQ&4{PXM#
paura 1LzUj{SfQ;{}K}!{t5a2
paziente )d3n0{uk`^;PN36^6u>N
pazienza +44vb=_b@4+2=ak(bU`g
pec 1OE#P^bq6{@9q!g?(*CW
pensavo >;L@n3J>}Q{SyN02kim)
pensione 0QlhP8|MS`1{Cc58wnoz
penso ;O;#J${5xr)7lUC-qqLZ
per 02Tcf00Zj(<^cF7_W0}v
perche 65SRH_!aaE<@^97<M8wb
perde 1`o?B@e~s+9Q6_0(GDF2
perdere 10Ux0Edw13D-Yq^F8LxU
perdita |NRpe?f?D>?g9<x;rSQk
perfetto 3mGdg+9K*K)8`xS-{sc*
perito `{6JY%qQC}*y$hW)!o|x
permesso `0pR<>gn<b`2`;#=kW*d
pero 9}5EY59|RH5g6p>3^NND
persa 0Wmf$%l_0N+Taq|-O$qc
perso +z0{=3HJ#K0rU9+9_HWr
persona 93%t$8Sd5m3m6ji{skuj
personale +$Itc0TbyW3EvdA?&0a^
persone 3<~`9{S^2e1PU7g|MLU(
pesce 71|ge`5^Wx*Z2Yi;pE})
pezzo 5C;e11nB_c5%L=C7z6$2
phone {SEmK9snWe6&DHp3<K!>
piacciono 3lA|pu^7TJ!O=Iv!N<t)
piace 7UBv7^6D+{?d=fl5%2E?
piacere 4-UolG4>?qARf{!Ate?9
piangere 2j(0j&>rC|(9H|+*VxkB
piano &;}z8-y_!{;_?&W@YUo7
piantate {Qe*47UA>i6B_*W0xJ*|
piantatela _Wl#^`RE4t@Dle3_y-vm
pianto ?I{W#=s4;q^5_)l;ojQp
piazza *Y_(Z+vx@i-Oe8q)Y9bP
piccola *BJEW5ccQx3H%53E*JRm
piccolo >lh3m@(Seq4fP-L0QL3z
piede `RLp39Q6_6BmMUN9U%q&
piedi 5ESwe67BTy2>bLW3?T^-
piega -{A@F|Lo`hAqW%*0w)#_
piena -UbN$9T)ig1_2rp^Zp(k
pilates 68Qr50r3$60~G-!9S!&W
pin >HG=_4Ga+l`|AJ``S0`i
piove 70fL@-Yn5E+tDJ+(bC}X
piovere {q!(6*D?Da%H;eN(bwGQ
piu >Fv`H1@aa57zzpe3JC`J
pizza %m?`85C#tY00j^pA`SZv
pizze {`dX~><kL(@%Z;8_VD!k
please `w1NY=@8cq(f}0v;@{Ny
pls 68Q`j@D%O&Aqn>M0PG?1
po {NxcN)eH^)-QD#W?A77!
poco ()suB4e9Ux3<@<X0RRU8
poi EBERC_R=@(`}ytt3>gv*
politica 6(<n}?)&Hi@c{S!1@`*)
polizia `6BrX5f=y-4G<9N_zDB&
polizza >GK`z3IgZ_?g$DM{Ra*S
pomeriggio {l^Rq+#B@`=<n_f)amKi
porta !!R2U@fzV3@&Fyd?E@4H
portare 5AG8&@c#7q>f#Of<J#Hw
portate ^A8g59~t-w{p1|@^6>Zr
porto 1Jf-U&m-G0$<Qh5)yCls
possiamo 6&nEx@bVT3^x@+T=;H+p
possibile +9v)W1S{VW0t+GV+7lbz
posso %>VHe@)7O+6$CE#?)?nu
posta -wyZj7WVuB3I+?}_~YvN
postale ?G6hL{1o^83l0Db{{H*=
posto 3H|^H^#KVA;rS8Y{^<b$
potete 6D}zF>fpo(5FY&e^al4Q
potrebbe 1PT)F4D|%+*yADo>-h#D
potreste @(39L-2(;j=N|t#-Ub2p
pranzo |K<=2{s#jX*y;BM@BQ};
pratica &;$|+<PP>5;_U?v=L78>
preferirei {t*rW3FjgD4gKH~{_pPm
preferisco 4(Ipt3d0HE@($$t83o-H
prega <pS>+6$Bg;=>_Hx59!<W
prego FERxE@(ls#B?0B|5*+;j
prende 1o9#=;{5_O$KfW{*2TT^
prendere _3<4e(hb!n*ufy?=+e&l
prendo B_J;++0gG2)BgtB1>pu4
prenotare ^X@AY*(B~J)8r=E)ZEty
prenotato ^z-=v1_%rO3k3uH1^My)
prenotazione 8Tb13yx{=->+AIe4G$12
presente ?A{{%{}k;d`~~(N_#@Qt
preso {_Pa*7Xuyu?-A=H0tgcm
prestiti DI@#CFWd|ECnMGd5jrO=
prestito 0SWQ)7X=>i8~*wh5DpUi
presto *6J-2)<M2F*tt9f+u7Rf
preventivo 8RIMz^BL$3*zFGl;OgWa
prezzo 5$ggZ>;>{2+T#)B?%?MO
prima _0cc$<q+Q<?hot=>(I>V
primo 2MrJ$+3))m;oSZA)#nQO
privacy 2Ll)%2o&%5@&@)C_W|z$
privato ^8D@?`sf7;1Na^N8}ISt
problema =-nd;0`Cm<{0R0O0r2ha
procedura 1@PzVCGZ&MA0p`)9sCsh
prof `PvK;*$eFp$mba9*4X9!
profilo ?)(iM+8px?;0NXT<?8$J
promemoria =LXLi^A#Bn4EXWf0uC1i
promo 4i^Xi58&_C4H^R+3nwrO
promozionali Hb3IzF5&qIKqklS2^lFI
promozioni 9~K+d{Ll2^2^HoX7#j%(
pronta ^zjPs69elL0wnkm0samd
pronto +#3!w=PuzS$jT`4*xv-@
propaganda <LmPD6AK^m3Hk#S9RK3-
proposte CLZ(YANB6-4++^83<nP*
proprietario 5DxtG8wmFO6cq9#{siRa
proprio 0MGF5Ch`~o5)R_rDiR+4
prossima +#vo7`#KF4@6a0X`2qRr
prossimi J0AMt9MSyJ6fV&T7b!F`
prossimo A_?l(8UO49Bp>wK`W+x3
prova +Xx!~<16AZ=Gz$!(&W(o
provato 4Iu>m6ban|`2_MRD*o^J
pubblicita ^#~>A2mSZ$_YeLa0sQFy
pubblicitari $jT89<NY4{)8!T^<=))V
pulizia {QKkcCjkQOB_kK%5+?cm
pulizie _4pY4{u%TV=;8Mg?fLZJ
punti _7U~W9q0$y93kuw8~_jr
punto H6hym4*(nR9v8{*1T!fG
puo *bdMJ3JoFf`0@@A1ppn@
puoi 5e6UW3g+wK5G(8Z1rj45
pure >J2Ig$Q|1t=)xKQ<Ga@P
purtroppo +36q_?i~Lh=gb`A+}7de
put 6e#2S4JsT96#?e~5FP9c
qua 5$yTr^7j(#3n1qg3=sDU
qual @#hmM=NtYh=kMJH`0Ebv
qualche **P&2=sM^z`PCcc)ZEbU
qualcosa `tcb<={p1_((DV`@#5nH
qualcun 7779P9q#w;2OZ!TEf)tT
qualcuno _53gN`WXEA;OZ;_^Xdi!
quale (f}zm$0FD<-Q-E-(dgR-
quando =gRN+4;UU4<m&G%@#yI9
quante `2_Ui8S(k(Ck*cy6%+2|
quanti (I*5Y-u2t}00a}?00G$Z
quanto I{D%x_T&xu6&D!o4FLZz
quarto =l={B@D=JA>F*^8?9j#E
quattro EC~zn4#eO33K9b1;SU@a
quel 4(|;B_7WBo{O=SQ`|Ili
quella =@a%c_aF@y+u9NP^aRz>
quelle |IZ-^<Ms>p+6)8!<?!|F
quelli 3=Zz?>Ha9m0qN`h@csAu
quello !`mkL*ZlAk-t{9F0QKF(
questa _z3s`<_hBu3-bO59O@qd
questanno AMZ6X)D{vb+S&W>%FM_I
queste >(MJ8*g5VS%Jv%)+tJMF
questi {z0(~6bTIpC-~t18wd^?
questo (GLU$2OtL){QVdH|M$h>
qui 5fcaV2Ndq^6Da%<3lkp=
quindi De(}`9^dcO6$<$p86o;7
quit 6XFs866*Z>4h-@9926cM
quota 016r+<saH5_u?4<^5*La
raccolta ?HJhq1PUYk@%Q}s6$1hQ
raccolte ?C|;e|NI#G00I6J5CHNA
raccomandata @**J1{u}HS_v-xj=JfH{
raccomando `t>|9&pG%D)#mH`>)+<m
raga -3<E(81Vu0AP@-k3?cRD
ragazzi 2njCl;Rxmf_52P5>-_Zs
ragazzo >?rE&E-~y73KAX=>I@0q
ragione ^7ZBn1lSe!3I6~7{stJ~
rata 7U~Bb5$^g2+415F_Y(31
rate 8wMZ-<_+xx+~n``@afX+
recapito ?eHe}_0A0E;s^mA>Ja}7
reclamo 7vBNq{Obhh4j1zK9SHRf
referto _TL^R<{a2R)yxpo&DP=d
regalo {Tlu(<rCTu_T@3u?Bx3e
registro {opDt1^N^0-}CPI?b6-@
remove ?(gvU3<n3(6B`Hj1|Sp<
reparto @d*$E_ZajT0O}3l^6&cp
reso |M3nZ(h>?O-tZ6r)9T~~
resta 0Q@W+u_nJgxX&Ku-pa+r
restare 3ONfJ_AAaF^8GmN)a>^2
resto Is5|N4EX@b4l(Bv94RFr
revoco 0r)rR-uLtD+VA@m8uA7b
riattivate `sFMd*%90&)8ZW4<j&Xy
riattivatemi *bp-%#V-gu%)S>0ztF?%
ricetta 0{Hj@`S|<@4F2y40R{*c
ricette 71T8+$}ZJK($E~<z`4ut
riceve ?%Wpq1l-&B{S6E1E$`?I
ricevere D-`zf^C98<`t|tr4f+=$
riceverli 1N-_Y|N9C8{{0N<65a{|
ricevo ?C0PJBmXA&0{!J0C+*zq
ricevuta `UM{Q`w!~<<O%u+@$=ya
ricevuto &)*&!&^FdV*W@nu*68BY
richiami 6d(fS77Fd|C=3ec86*M|
richiamo 4f7HK?dcKe_Vo1n`vd?D
richiesta ?+q3Q_51%2;p-3W0QT$s
richieste GBOj;8s^*P{}bIA4J#!s
ricominciate 1pquz&)WS!-rx1&{@&~Y
ricordate 6aCxn^V1E@4iWt#4<;TU
ricordo (d+&Q5C0kY`~vg#9{2eZ
rientrare ;}$_E(;&hv)5tl^%G1>h
riesce ;qeO>^a=A5>&zDc?fv8I
riesco 59KZc!V}Oj-{CCt($(z#
riga AL{tw7U2u+^8oK0_y;8z
right 0~aPJ%M;!k-RBSP$>GcO
riguarda 3+(*lFZBWO5h)k`6E`du
rimandare =<Waz^&0U3`1t|{==<;W
rimandate 0{AUC#2wNV#o8O-%FW*O
rimandato ?ffbi+aur<*5)hs(cb3o
rimasti B=sgL&A#I($mQG9=G4#q
rimasto 2p$tH&K=Sr_TVSi=+f{A
rimborso `0o@L?H24L?BN{j>g?&{
rimettetemi ;nWW(;wr->$=NLP;q=rK
rimosso =MW#&2<YeGCL{y-5*Z`;
rimozione ALldZCg3p2At4*%LKG$}
rimuovere 1MVjc{q^V*{Pza_5cLQZ
rimuovete >e~DG{1P4-=-(O&_U_@>
rimuovetemi -QepU-~}8E{@EMw;q2b=
ringrazio 4F>Y?9`ps{9x4JB1u_v2
rinnovo ;`=Ek+BW4J*Wo<w&)Ctv
rinuncio ^%45}0|5^Q?+63=|NjQ-
ripensato 9`4I0;urf6<l+zw-uyJz
risentiamo ^5z>1*b@K}>(?3l2Ik!2
riso 0Uq`l_Ws}*{r3#d^7Hi!
risolto _&F^d+#%#G(bpH_+w0Nh
risonanza `~(a8=_K$b1K=ju@af|O
risparmiate {PFY{777yi3m@$$2nYrN
rispetto 2JYwO68aS20S@d06C4~4
risponde _&WL<>nHpS4*D0$_5%qF
rispondere 2?`_g@C*X$`||Yy3gPbl
rispondo |Lyn@3GpZA?E~;40pR}r
risposta 0r=nh91P_NF%&Eo4lDKO
risposto A1UA)-uo&0G2;o@<T?s5
risulta 4cRd_%<ah`&)g8q<jKeh
ritardo 1_}cF`vmY275^gi_~!Kh
ritira -2Dsw{2l2D4h;_a-TxH-
ritirare 2NUxU_XQFL5&jev7W?b^
ritirate 4FnS>0|x^9>ht^g{OtGv
ritirato -6H$eGW-169TU|K5hg75
ritiro 8XNlq`~Mu!7yjt=3NaoW
ritrovo _UYd80qgq*{R{&L4hsqn
riunione 5B@Oz>>c0@=eRER>E-D7
rivista 7wg~DFXIgQ6c_ak7a<)G
rivoglio %mXM1xhcau%EvF+&BnI@
rivolgo {`?gM>k<1H;`|#9|J(cr
rmove ><9J%`W@~I2LuHX@de=S
roba 11Yo>Hwq~A8X@oS8VC*&
robot |JD^6@$>!;`_>2R|NZ_D
roma |K=nW+br83+v5Tk-qg|V
rompete E;uCfE$GJo7$@l$6(}_-
rosso {sR5|02Kul^WO>-?cnD9
rotta _6`^U@5<5x+Rr5C`|=hq
rottamata ^z!!I73Cb@2Mh`#4GI+e
rotto `2Ozf_5lm*1PK@{0Qmsr
rubato ?CvBW;w<7F;@%+q@6H4W
rubinetto ^$8W{5b*)>^!FU|4FC}f
rubrica -W?b9|1R4y8}a_*;Rh23
rumore (e4rl>J;`K(B2C1;`AK$
sa 2Js^Z>M-jR>e(s(*U{$e
sabato (k2`4>J!E&0qr{E)Ai`;
said @aG;2=OFkO2lxd1-O=OI
sala *b*fP?hfB4=;Iat&*J&|
saldi 3n2^s@f*7c9SjBU)&3h8
salta ?Ia~4(>%l_>fb5k%;V+q
saluti >;C5&1Oxv5{RRCD2lNK_
salvato @X-|;{TS&C<^%}-@#^2#
salve <O37+0O<A%{0j{7@&)JN
santo BP`Pn9|GbIDmM|z?l3J5
sapere 9~2A#&I<h%?bYG_<L3A)
sapete <rfG2>HZh#_}%vd;_3eT
sara 6cPaJ8}1+a2ow7A9~AHu
sarebbe ?Fc8;4GGW+9v1BU5dY=#
sarei BoF%T4$J$}Cpg>+7a0#B
saro )AJna^ajxh>hePG0q5BD
says DIy))72nzI3n=IgDjgpn
sbagliata +zt8-{|fZu@%0N5^Y!Zd
sbagliato ?d%BX777~y5ESzJA_ET{
sbaglio =?V}O?iukV0tXlO^Zxew
scade ^z{`&-0IaD<k%w5;N9f*
scadenza `V|ZV`wjI5{^|w??D+-s
scadenze -XsU`0Q%Yg82lXD^ad3V
scaduto ;Uy#@)hg06&&Vp)+}-5f
scala _5<Sv3-kpE0Q>v|3Hu24
scale ^4%rr%_r&;x9J@W_21v%
scarico 9_S(*!V||L%heX>$kNLl
scarpe <pCfe%n|1r=-mGg;@sr$
scatola ^aTg!2Mh85{rnmU3iRmv
scatole =?V@b*%Rv}>(&zK<k|Pz
scendo ^b$2b#`xhe!_yh#xzp(>
scheda 0P^bwFa;&>8z<)WAQA!g
schermo )94NL<m?XK<lf;L6WZqC
scherzo 85jQk77Ggc9s=?13km)r
schiena @(Cy><{axM)zb<8(ckg$
sciopero =j-nU8}$b5{1OHP8xiRM
sconti HYN-09NhN!Cn?q+7$qbu
sconto _6HUO`w{0U=IsX!;OgS=
scontrino {qE}%0`3G61Mc$`0RRRB
scordo {~;?vvtaZyv%(kJsN>w|
scorsa >;4t#7u@m&@et$|6!`M{
scorso <_ZD=7y8Ka3il)J0vZqY
screenshot 3-9(P_Vx+*=@JJH1Oo{S
scritta 58ewb&JPRV+}{Kn-{1Kj
scritto 00#a^;OYnP@eKds3J~_@
scriva 4GACc^#slK<@5Ch>iq>I
scrive -RUF)(FfTp%G?PG?$z!h
scrivendo {4M+&^cmwP1q2}9^a=I`
scrivere 1Og5W9|{p9_Wke!2mc59
scrivermi @fZ2*?=bQA8W{QJ_81@h
scrivete A_?r_5%dKO77*VG3K04Z
scrivetemi 1NblX(ghdg?)w8C4(<aN
scriviate Fb);c{Qv6q?<&9)^a&am
scrivimi _v|g_1>GI;@DKYP2>AF0
scrivo =k_>5#24i?#pMy=#^dAc
scuola ?gQ`$6Bh3O|NI)-@A?$`
scuolabus )BqD5<pSsu<JTbB^W^s1
scusa 58pZ&>>KSM%-Rhf$>G)u
scusate =JziP`5zM&+W7wb@#N#>
scusi 2=)^F3jgvB{RayN4ea^*
se <?sRJ8SwcT4*U!2HUPZC
seconda #sdES*ctW$1@IsP=Iq_h
secondo E9c@L`U5K&<@qMu+6e>l
sede (i#Z>>Mj!y4dfXY>jL!X
sedute 2m=BU1=lF@_y+I{Anx%5
seggio >**;3%`(q6#n&^{=EBb2
segnalato ?j7U*0{igx9uE%Q0}m18
segnalazione 3ELY86z%id9|QjM1_%@r
segnalo 2kI5>|I8=Z3i%D`3Jwt!
segretaria 5eC!TAnPIIE-dva9TNKZ
segreteria $@U5E_XzU${{j6X5C<CY
segue 3I-|r<3R`%%K;1y*~{SQ
sei =>ZE11oPk*?D;Ov=-dAP
sembra @DBL!0|FcO{{98`8Vefp
sempre {~_rm<>vJW1k)SU_45??
send ?)e7=0vh-S>G&T2{RQR+
sensi 3>6gM)%@!5_z?&4_ZA}=
senso M&bqH`pEtf4ju8{5)%_K
senta ^7;t?^!5`A`}FV{^#Jz^
sente 1J)Q0*(wwT&*LB)<JH*X
sentire @$w29_8uo1>FX8%=j8nW
sentirvi 7Z?D?HTUZMA~fbT0wyge
sento -s=k*@<Q$|?dUP}{@v>B
senza B*^pc9n?4N3i|@@4+Rbx
sera *6bYo2=wd<>j4Jl2k+_h
serate `5*B4Ao~IN6bSVL2^t&t
serve *YDgH_YedF*$OfZ@9*@~
servizio 6ff}SG!5|vDFgl66$=$3
servono CKVqI_ZRyR<nZgx@$KRA
sette 10nYq=?(f23*Qau(+S}6
settembre (Hsly`26k;^y(-3+x!9X
settimana ^Ahgw7asHc1^ey_{sR#8
settimane *#-~z<oE3t7XT&i{qOAq
should 1S8QP1P(0;Bogc$4Fd%%
si &im~04EqlI^Y{-dEbZs{
sia MD!c}3f(f{_#DpY0~!S=
siamo $`J|X8Y%M*5%(VU@(B3(
siate {R08~9R%?M8X)WO_#gWM
sicurezza >Mt4Z{2SsY0QC~l>jKZ<
sicuro 0}d1<<qOU((&P%`;N9&0
siete `V9a10v{pO_xc6+>j4?@
sig <@pum`w18m3Hs<26bJqQ
signora H4ysC8qebD6(-;h5HT+o
silenzio 65AcpF6iy>AREyNAtoUn
sim 8_xtA^V$aY_6iCJBG<<Z
since |L*bn2mc5W^YQcf_45Mu
sindaco 6A2Lo3j_@c<QE4K{saIJ
sistema {t5pW>k|(T{O<w({Ok((
sito >+u^1^Y;l7;O7kT<?Hes
smesso )+F04<s|?c@6kNy<^cZJ
smette 3<U847VjtI7XR=k5)AkL
smettere _UiNj0|5;9`|JV^_xJt&
smettete 1KtPm7UB8zA{+bu3j_cM
smettetela 052E-7y0M-6aWbn_5ld+
smettiate O2F^v3C|?g4;SRxG8y?X
smettila _80dC_#EaF1@Z?90q*|s
sms `s57!3+w{!{tWf_4g>i3
so ;tUc06ygc)>G3V?5ZM6h
societa ;tuTr8yD9K3<eq#5CQ(}
sola -UC7L2=(dr=lc#A`1r~L
soldi 5*O^~|K$wy0S)OJ3<uu?
solito Ci(yn0q`r}4-)eI3<wVT
sollecito <q7)v7b@uN7!VN`;u;9g
solo ^AXo1_3sG`^X>fY^!XL(
son `WEx^AkqElAQ&RyBOU+j
sondaggi FBa_N8u#_;CH~y=BPS^@
sonno >IWbS-5A#%-|ipo;o<E8
sono %I)(W`u6|-<Ms~Z|JU}=
sopporto 7X1$r2G<w@^6d!i1OWRS
sopra ^c>q7=PCdE2?PiX)A<SF
sorella 3+VeK1o8+E^auXt2NU?^
sorry 7Wf4H|KtYX4FK@(`T*+@
sospendere 4)Ej?4*v}G5&QTH8v+dh
sospendete ==${?-y{hW+2RZd>fPes
sotto 1pfFF-U$o`<?09V`~dj+
sottoscritto {Uzn<{Nxha9uC6x84%y-
spam 1_Is}^BEBh6A1YC@DT#<
sparire 2v6+i>=yb69}y1%%nmIA
sparite <OLB8^d9&9-VW_K{paHJ
sparito 5C6<N$t4}_?Z!IQ()s}r
spedite @An5J@&)-B^W`ky;??En
spegne `t}$yygCju#H%3H*UYT|
spesa 4%hh_;|&@I@(1J<?e+NY
spesso +xjXE%s|m1*48=u>DAEe
spett 0UQen2nhS^0Rsa53m6^$
spia >I4QA_Y3V7^zkF`^y<_3
spiace ^W+Kq5&a|t4iNnP6A%mm
spina @EQ0M7wQJ^5)vEo6a)b6
sportello {S6u$*b3wl1MUgg+t~u?
spostare &m9~N><QZz2JsU1)&lw0
spostiamo 4k`{H=`{QR?cx&R*WK#n
squadra I0Go{=pGx-3;+%u+W+Vn
squilla `Rfo8-yZHG<MAO1;M>&e
sta CI#vXAG$=+90m*a0v07M
staccato ;s*2z4<-L2^#1e&0SDgg
stamattina ^xq;D+#%vC%;+Bq-^c9f
stancato 1@hnk66_KJ2nY8L90%+0
stanno ;1VYe+a(Sl=+^b~)zI$y
stanotte Am0+_0q*7p`UnEX{v{S1
stare 7QZGH;^-*#>e~0m2IlJu
stasera `Ox+M{_Fn`*!>v!5bgQ|
stata ?gsr11N-m;^6CZ)<mx8^
state 8vGLRBlheI6(-~A`x6Hy
stato 4*LD>GwA>h3<~ZM0|?9x
stavolta 5eO|4;{w_W=KdAU>iX*l
ste ^z#Pv@bc{a{vHDb5Bc-(
stessa ^alGm+V$cT<n=J|=GGhP
stesso 5E~8c^bGyi?hgty=KAv*
sti G#c9b2h7nFMJ?p_4KqqE
still @enW?;W*M8;pR2p-`CdY
stipendio 2k_Vb@Zu}a?g9D>^aU6L
sto {tOTP1_T8j_6+j;4E_uF
stop @B8`}_5b$%2l5>I>hu5l
storia 4%y)W4BjRA{vGq{6%Pyl
strada {~H<=>M!jR`sOR`>($o$
studio 5D4uq@c{`0#q#v&^4$;C
stufa 1=#Qf8u1nR0T2HR3kd-K
stufato 1py872m=T6`2X|=4-pXs
stufo `S%hc>eD3*=;9US1K!==
su 2omor@GBJr>gxRh@CV`X
sua _Z;!|{s#sU5$h2M{_+Fo
subito EH2In8rm7}IUmo&5H=qh
sui BRT@=79#xw{Pf)$=n@zf
sul {0ap2`q|p=3mXde2N4qX
sulla #`G8?(+bu8<n<N>0O#58
sulle 6hZ0)5fTgDAORE01|B3Q
suo ^B?>P782AhAl4ED{@UB}
suocera ;{*u)^z`Tj3j`$c`vVO7
suoi {1F%W;|2;5<?RFc2niDg
suona 2m|Hs8QLNN5f$tmAPg23
suonate _znc~^%nR22onDQ*#z_D
supplico >nr^N_b%WZ0{IHe><ISf
sveglia +z==t<0|ba=It5pyXore
taglia 3G)jg+6mPg&(9{?)ZXdp
tagliando =MW3`4JYsZ{rCVC2M7u0
tagliate _8j2z_9orgCj1c~?IG~q
taglio @%kAY^$z4C^4}cb>F&@Y
take ?cNUPIQ9<IIvU>mFEcm}
tangenziale ?-v#a>=^R--|YY1^84uj
tanto {}9pDD-+@S1|R(y9S#8j
tardi `PMlW*Ehv3+uAS_+0x|O
tatuaggio 1KB7k;1AXy+SL*W-Qnu?
tavolo {~O%+{{;v1{tf308Vwfm
te *AFEg-ZSDM&Gb6wzShmf
tecnico 0?r`)+!6C4=j#gz@Xq8D
telefonata `|>m+;w#=G$^RJW;pOi3
telefonate >((bK(HPbv%J3QX)z<0b
telefoni <oQJ+#wX-D%HbU3&)mxQ
telefono 0~zH0_VhgJ>;m-~`}PYA
telegram 9qcM0;^yHt*x>!s?84j)
tell 59=K+_8jfw*X-x)>g?3h
tempo 4F3=U+Trg20|^K8@AWPv
tende `}!dj==A^#=j-AX-RkiO
tenere 9?|dg8|M}71rp=?8ypNE
tenete ;uRJs@FLVK?9wXF*yZjM
tenetemi {qpr4{r@KD^Z5DV@$Tmn
tengo {o@e+0`>VT{}%-E_zS!G
terapia >+u&2@eT9@@$C2w5d{qh
terza ;sFNs91Q>tDFg!(6bbYG
terzo 3is>%3;PB20TSXC^#Bt2
tessera 6U!Y22m}Qa*aPVT_xt|#
test 2<Gbu5b6^A3JL=W6BGLZ
testa 7vSpf6xs~W7aGn1Ga2y<
testo 3F1XL+$#ht*V^|A$>!A_
tetto 5ElIk3jP@F3m5JM)eQ;-
text {sJEb@cr`w8t5JI{0jN{
texting 6$l9L7z7^k2^iZCAPffs
texts {Qd9z*cc5Y0_ha??c@#I
thank <pbg(_Z9;d{{I>Q{rnH`
thanks 7Y6|i;oukf_yYLc3H}BU
that <_8(;<rX3C<mVjv<mvzI
the 2;m3?<?{pV@e3Ll^!)k=
there EB?$HBHAMH7Xj|k@Fpn|
these 94P1n7w7EqD*)O502vSx
they 8XeUu?<WZy1>z>&?;JAE
this ;3MN7{tx~ZB>NM}1r`Xx
ti {NN7v;Q<5@^4us7{^8!_
time 01f*U>=y4H|N9X4_W&9X
tipo 2_^M4{TA;O^4}lG_4M)&
titolare 4GjAS0UZSg@(c_1-wGc3
to 1NZ6|9ReNx5*_~Z`0X7F
tocca 1@PhX4f!1F76I8C9vbTC
togli 3jqcs&=CU?<>m_%+u!x+
togliamo 55xoq|J*D2%+LtpAlls?
toglie {vPfJ{UG=C0_!Kw0{;R2
togliere ?G*DF;S~!i_S^&!)9KpU
togliermi >bS}=_9Qy)?&K8S2-M>F
togliete _yrdI?g{Sv1PL7J_V(rX
toglietela `~T(;`4kHP1o`?I>kjex
toglieteli 0_GI<3fmyv`v>y!5&{74
toglietelo 72g%wIoJ!vA1dJsBP=H*
toglietemi 5(EkU3HaO$3=j?%1p5F9
toglimi 9{mda02BTC?FIxL{}dJ!
tolga ^$7D5`1}t2>-zX0^Y+W^
tolgo Nfiv+62|JhA{zf15-ci9
tolta 6ZicS58Nc?4eRv`BK-gw
tolti )#d6M)(hJ$?e72a_t4$u
tolto <ni?l<^dKs`P}FV1mexv
too -ryVq#U=kG*52kQ)!*Fl
torino `TEoX{Phm$8WQUZ4j2RY
torna >;)Vu&@kFJ;nW+}-s;=q
tornare @(%z04h$Xe3LoqC3J3uE
tornata 5c~)n-XhyD-`*$5@z40{
torno C_4D_9q}aFItt(-6(9i}
torta 1MeXZ?-v0N<>nX}<=XP~
tosse @bxAd-7W1h(&Zfr(%JtD
tra |0v`W03P8Q{N^nD-S__r
tracking ;P>ee3hNW+_y_g`1Ni;{
traffico ;{Y@#x;oP=zTh0p+Ss`O
trasferita 850r$>)aCo4)g>B9s%kM
traslocato -Rjri4hI4S6(tEEA}=fH
trasloco {RapQ{R!&-0s9UQ3;*o!
trattamento GAr->0?!)y3k2xz3>Od%
tre 719>)`}+Uh=JWnJ_xRuS
treno 2oVbw@(BL_2n`ht>kJR}
troppa @D>#V^c(9K6y_M~>h<dA
troppi )g&(*?IOc6;o~sj@X*)W
troppo ?&As>@#7Q^^Xc#s4C4>n
trova @8B0B+Zp&E)a~#X=;i+0
trovato ?-3^v=Pckh-}@ii(&6*-
trovo )dBhm0U7!V4fPiD`~djS
truffa <R2X^(J#U=&et@<*~-`)
tu 9NY^Y(%R?^&B_Me;>Fq@
tua 74a!E)CvV1!pr96$H~tK
tuo 0}9<B_6H~T+}rae?Bgc_
turni 2IdUu1?wcw`2OTGD*^!r
turno @ZLp3(;MC~w%Yyz*v!-o
tutta 1uOIl`w03I0`ck#5(y3T
tutte 0}tN<0}1E`?gj?{_x|bs
tutti 3<Uo5{OIls2OA*c>+uZg
tutto `S%DL^%(6J`vVB)0p;WZ
tv B>M8_809VH{~i7;BNhV&
tvb {QwB)4F3NB`4|xr@dE(^
two 3fv$7;6DK((&XbI$L#C-
u 7$p7T1L)rEAR-75{1gxu
ue ^ZOF_3<=%(3mxeh@CFm`
ufficio ^Yj+;>NMN+>+1{o`Rd*A
ulteriori FXR-+7vS9mAtUqb5)CdU
ultimo 0_h6sBjw-ZLNfU9BN`I=
un (;DLs1uOUm1^glS_T}!)
una 2<!k601Gnp^B(j71M}+T
unaltra -U}ZC=@`i@+u0%n^4`=5
uno ^C#*Q1@{XD_}>@w`tj_|
unora @!cjI%pA=x%;h89>F4DN
unsubscribe 67mz=Fy`Xf5)%693=$0{
up 0x|X$*w+mF1M=en?ff0|
ur 2I2hy5ato+3G?0#5fT#`
us 6e;rTA{Fn~5f$nJAP@Bq
usa =_%|V11Kd3`{5Jh<mdbH
usare 0Vv!8^9vRU@aX;$1lJ4f
usate ;rtLDx-{=Q!OZ&l)Z;b*
usato 5*ya~CFk?_AsXiu2OU2p
uscire 4HqrB)an1)2rlX>=L`@c
uscita CKn7Q?H=jz_T?Vl;OFcI
uscito `zj17;SAh2<<}$N<?#vK
uso %>fSz?Jol&_2)M8=;YMI
utenza =O!Eq-7M%B3*#K&_2u8{
va 9s&h41mpw<0tN`Z0|o{d
vabbe 6ay9=^4Qu1`5y=E>+{?J
vaccini 3I+qtD+%rJCLh$~86F`V
vaccino 5aJL9*9P?)>iHD#+u+y>
vado 5DW<t;{gv4-Rcnj_|6sW
vale 5YQwU-w)_7)9n-I_}$I-
vanno 0`MR(<|yzT>hS*T-|Wia
varicella 1LGJH_!a*c_5uDA{qFVk
ve 3J32B6a@@09`W)45(Xa=
vecchia =lU@b%_zq$)#f4g+TPRO
vecchie `ylTx(j503>+l=O+4%nD
vecchio {o4H@-vj>}`0@$j2krgy
vede 3K<qJ%MIoV^vo&W=g|`k
vedere 2hS$m`s@?k04M<+AOZ3Z
vediamo ?bSW)-y+)|*Viv3>*T@-
vedo *Zd1C#uoen;^G$u<>Bq-
vendo 5aR9v8VLje1QrJm90~I9
venduta {V4nP`Xcoc5(Ej<@dOX>
venduto =LQhr4k`-z0|EmH{0rju
venerdi `Uedy)H31+;MDu)?cd+!
venga ^#$Dj1n>y#3IhrS5&jDC
vengo 01_4L820!2`|uC*0TAi@
venire ^Z5n`@(B9w1MmbP^Y-rE
venisse 7ZCE^5d99|3@pt8CM6pF
venite AMWPo`Sb+@0|V|E3jp#L
ventanni @geXB6$|qU2lO8F2@L4=
venuta @FU>`4)6%#6ZiB91{5n3
venuto @#ql$3>yXl69V%m2>=lm
verde `VT86;1$*@)X5;r=g`*O
verifica 02A{a+40^b?b0Ig;>_L(
vero @CX?^=nlsn+s!cD)7$3g
verso ^5ZoF$_Mcz<l6QF;mP0h
vetro _y;i)-38_Y;{XQ(@ABvO
vi `}r#Z2>2QG{0Ghn814WL
via _Yuty=ooPB@A?iA;sXNy
vicina `0wEo{|){U@&67P2>}W6
vicini +YT}?>m}we<k%qX)YIS~
vicino *bNW<{Phw2_W14q0Oj!z
viene 5#TT^?ke0k#qT2W#@p=q
vietato _xKm)_yqwD^b7+A2<_wl
vino _U-EX9S#-j4gCZN76%3o
visita 72XaT^bzX%*!J}7;qmzf
visite -xl%!0r=wn4*mxT6awzh
visto =?57<wJ+Nq*yJDc)z8`b
vita -x>V}{u=Kw?%hP|1>xlM
vivo +!!<<$O6nX-_|(3!O_U*
vocale _RJFm^!+FT>Ie25`0L#H
voce @Bk+M`v>hG?(FvV2k`3(
voglia 0`>U%2K^ZX^#Bk50~P}a
vogliamo 1NZLt0N4@c4hRDG6%G#)
vogliate 4<Gp%;{*W+>HGR5_x1Y-
voglio 0_!Z_4Brm)1Qqt$H3A+V
voi 2>u1`3=aSe3kL-i0}})0
volantini ^VB5a`Ro1U<`W4V769@6
volantino `tASo`0n};<=qMzCf@Sz
volentieri ?f?)c>?YAP@%$0q$<*fs
voler ;Ro##2`>~30O$_l5#Z$H
volesse 9^x^^>)HI}`5x)(6d)iG
volete ;r=f0?;+t91s^Ko*#!&)
voleva 1nw3M0ss31{r~;{59SmO
volevo )7l_E#3i{-*~l36*uTl@
volo 0rc<k5&snF_Xqz73JLi6
volta _y8UZ<L>PL)c@!X=IrYJ
volte `u*@J2jLU-8QK5`1Mc?h
vorrei `Tyk$2LTc9_Urv4^%V8e
vostra KMnWaE~Wv)BN@&rDKaE4
vostre 3mOIS8R`KC1_Jjp7xnb}
vostri _#OK800i~m^ab+m%?||i
vostro _yg$-`3nQ_3;qt&4g&25
votato _wp0|%SQhA&BYu3&eQDs
voto >ka|~<s>HW3gzP!-2xZ(
vuol 008?W-y`YzxcVgV+t368
vuole ?Cl@*0o(5v?e+)!5!?d}
vuoto <@Fx!@)hn9`uQFH^WpXC
want 2i)oc5Eb|N01WO75$XaO
was 7~2BmAKxG89}~<fE(q!l
way 0O%(V)(hMy!{Xla@#EkW
we ;Pw&g5e)|R<_ZlW5C8f4
weekend 5Cjk*{4)6z{n`8S=ilPo
were 6)f%@*&6gD?%D6>^zRb+
what 1Qq1)DeDQ~BOD+6AP*N1
whatsapp `U)BU036>e`|%Lk@#_fo
when ``jiW-SYG<+UpYH_3PgV
where ;o=q~*b(Lu@a^>*<m2r8
who _~rod0s993^6u#u1o#LD
wifi <`Ed}4)g#8|M?s4{r>(2
will >IfC@-~{j?+2s-G@YCc5
with CjBJS3*P?H4J!!g_bnX^
would <N)~!3LNPV0Ol3x>+<6C
wrong 2k`R?`~DKz`SA7_`v)WW
x 7Wn)1L)QTLCk6HPFc>2a
year ?i2yz7XSnL9SZyB7y{h!
yes =JzZO$1TY*&(<FG*V*C!
yoga FCGcs?)V|w@B!r$5dRE3
you =>7i|^alY8>;E7i8SLBY
your 4E-1G9`*F~5EldM7ZM5a
zero 0ubB+@cR)F3?2mI2o4P$
zia <pMJK+#|{<!p;@z>CWNr
zio BrFKx7xdfo7$pD=1q(R~
zucchero 9`740>?`jt-Qeou(dgUi
🚫 J16SdGuQ6jEi=pe8$&NN
"""

WEIGHTS: Final = """
-29 =bias
-22 o
-20 > finiscono
-19 CALL manca
-18 resta
-17 confermo rivoglio
-16 cancellato ha lascia te uno
-15 REMOVED posso sparito trovato tua
-14 accetto certo colpa domani era giro interessa lasciamo su
-13 THING alla avvocato codice cosi daccordo en.REMOVED figlio hai mancano manda piacciono prima
-13 pure ti volentieri
-12 % arrivano giu idea laltra lavori mai mail nessuno operatore posto qualcosa the volevo
-11 NO+REMOVEME bene cancello continua danno errore ferma finche gestore hanno lindirizzo
-11 linquilino nello notifiche padre parlare quelle ricevuto scordo spegne stato telefoni
-11 telegram togliermi
-10 .+a ancora bellissimo chiede comunque consegnare continuare dellufficio deve en.THINGS fai
-10 fermata fino fisso fumare guardo ieri its marito mettetemi mi nellelenco presto pubblicitari
-10 rientrare scritta scrivo sento sotto telefonate unora vanno vecchia vediamo
-9 ,+come .+basta DAY ahahah aiuto bloccate dica dopo due en.DAY en.DAY+> en.REPLIED forse gita
-9 ha+SAID ha+dato invitati la+THING leave lei lettera lofferta mando mettete mi+ha novita
-9 partito porto prende qualche questanno raccomando referto ricette ricominciate scaduto
-9 scendo scritto scrivermi+, sei stessa taglia togliamo togliere traffico truffa tu vedo vero
-9 yes
-8 ,+continuate ,+mi ,+voglio .+che .+in ONE THING+> YOURS+MENDED abbiamo adesso aperti apre
-8 aprire bambini bastano biglietto bimba capelli cera chiamano chiude cognato corso da+quando
-8 devo di+MORE dice disdire every fastidio fermo firmo fratello interessato la+OTHER
-8 labbonamento leggo lezione lultima magari male mandarmi martedi mi+interessa minuti noi
-8 nozze odio persa piangere piano potete+SEND pronto quando quella riattivatemi riesco
-8 rimandate rinnovo risentiamo said salta scade scusate servono siamo sonno stanno tardi testo
-8 turno tutte tutto uso visto vorrei
-7 ,+ne .+. .+> .+con .+confermo .+perche .+se .+si 2 DAY+> GET NO+WORD NO+si OTHER+> SEND+un
-7 allinvio annullate arrivata arrivato avuto avvisato bici blu butta cancella cancellata
-7 cantiere ce center col contatore controparte dellaltra denti dentro dimentico disattivatemi
-7 disiscritto donare dorme en.HAHA en.NEGATIVE+WORD en.NEGATIVE+si fine gatto ginocchio giusto
-7 grazie inglese lavete letto lhanno lo lol lordine meccanico mia mio+marito negli
-7 non+REMOVEME non+WORD non+si notte paga perche perfetto piove primo purche quale riattivate
-7 rimasto roma sa sapere scale scarico scrive scusa se spesso still taglio tenetemi tolti too
-7 torta tra tua+, usa vecchio vede venerdi vicini were zia zucchero
-6 , ,+WANT ,+che ,+ci ,+lo ,+rimettetemi .+GET .+chi .+ci .+da .+mai .+quanto .+sei LIST+dei
-6 NO+STOP NO+e REMOVE+voi REPLY+piu SEND+anche SEND+la SEND+pubblicita STOP+un WANT a+>
-6 acconsento ad aggiornata aperto at autorizzo bagno blocca buon bus casa check colazione
-6 collega cugina data date dato+il dattesa della diceva disdico don dovrei e+MORE
-6 en.NEGATIVE+REMOVEME en.NEGATIVE+STOP en.NOT en.OTHER enough esce farlo fermate fermato film
-6 fondo forno garanzia io+NO io+en.NEGATIVE is iscritta lallarme lascio lavevo left lora ma+mi
-6 mal mandiate marta mi+CALL mio+figlio morto name nipote non+STOP non+e nonna nuovo orario
-6 pago parcheggio passa pec perche+mi perito piu+, pratica rimasti rimettetemi sabato sconto
-6 scrivi scusi secondo seggio serve sicuro sono+CLIENT spedite stufo tenete they time troppi
-6 tutto+, utenza vado vecchie verde verso viene vivo vuole weekend when
-5 ,+non ,+perche .+% .+MINE .+come .+devo .+en.DAY .+grazie .+il .+ok .+quando .+senza 0+>
-5 CLIENT+al DAY+NO DESIST+un MENDED+da MENDED+il MINE+pure MORE+in MORE+la MSG+mi
-5 NEVER+REMOVEME NO+DESIST NO+REMOVE NO+dai NO+ho SAID SAID+di THING+, WORD+un a+casa a+mia
-5 a+mio adesso+NO adesso+en.NEGATIVE al+partito all amico anche anche+a andata annulla are
-5 aspetto automatico basta+che basta+un batteria bloccato brontolo buongiorno busta buttato
-5 cancellato+, canzone chat ci cipolla come+NO con+il continua+a contratto cosa cosi+>
-5 dimenticata disturbo ditta documento doppia dormo dovuto e+colpa e+stato eliminato
-5 en.BADMSG+, en.LIST+, en.MY en.NEGATIVE+DESIST en.NEGATIVE+e en.SENDING+, en.TEXT+, entrare
-5 euro ferie figurati finito fiori gestore+, giovedi gomme grazie+, guarda guidando ho+REMOVED
-5 il+codice interessa+> invece+che inviare io+non lasciamo+PEACE late lavatrice ma+certo
-5 mancato mandarli mangia mezza mi+da mi+e mi+mandi mi+mandiate mi+telefoni mica mio+padre
-5 mobile moto musica nella nero nessuno+> noia non non+DESIST on partito+, per+un pianto
-5 piazza po porta potete+MINE prendere prendo prenotare prezzo questo+MENDED questo+numero
-5 registro riesce rimandare rimborso rimuovete rimuovetemi risolto risulta rubato scuolabus
-5 segue serata si+WORD smettere sono+REMOVED sparito+, sportello squilla stamattina stancato
-5 stesso+> sulla telefonata telefono+, togliermi+da tosse trova two vaccino volantino whatsapp
-4 "+a ,+SEND ,+ce ,+certe ,+en.NEGATIVE ,+era ,+lho ,+quando ,+scrivetemi ,+solo ,+usate .+0
-4 .+ahahah .+ciao .+ha .+lascia .+mandate .+ricevuto .+rimettetemi .+rimuovete .+scrivetemi
-4 .+vado ?+WANT ?+io CONSENT+di DAY+il DESIST+NO DESIST+di GOODS LIST+su MENDED+dove MENDED+la
-4 MENDED+pure MENDED+un MORE+CLIENT MORE+disturbo MSG+anche MSG+su NO+> NO+CALL NO+capisco
-4 NO+disturbo NUMBER+resta ONE+di OTHER+, PHONE+resta REMOVE+dalla REMOVE+lannuncio
-4 REPLY+DESIST REPLY+STOP REPLY+WORD REPLY+en.ALONE REPLY+en.BADMSG REPLY+en.ENDED
-4 REPLY+en.KEYWORD REPLY+en.NEG REPLY+en.STOP REPLY+stop SEND+MENDED SEND+pure SERVE+MENDED
-4 STOP+NO TIRED+. WORD+, WORD+il WOULD+> YOURS+LIST YOURS+MSG addebitato adesso+NUMBER
-4 adesso+en.BEFORE adesso+en.NEG adesso+no agenzia aggiungete allo archivio attimo avanti
-4 avanti+> avere avete+avuto avete+mandato avete+smesso aveva avvisi+> base basta+la
-4 bellissimo+, bimbi buono caduto calcetto cambiato+NUMBER cambiato+gestore camera canale
-4 cancellare cantina cercava certe certo+che chiamatemi chiamato cinque civico come come+avete
-4 come+si commercialista continuate+cosi cosi+NO cosi+en.NEGATIVE cosi+non da+solo da+voi
-4 davanti del+cantiere delle+0 delle+en.DAY destra di+DESIST di+MENDED difficile dimenticato
-4 dipende dispiacerebbe divano dolce dolore donazione dopo+le dormito dove+salta e+la
-4 en.BEFORE+la en.EVENT en.I+bambini en.LOSE+cantiere en.NEGATIVE+CALL en.NEGATIVE+ho
-4 en.SUBJECT+bambini en.SUBJECT+en.REPLIED en.TIME faccio+a febbre figlia fila foto freddo
-4 friday frigo gentilissimi gli+LIST glielo glutine gocce have here ho+REMOVE i+bambini il+0
-4 il+cellulare il+en.DAY il+suo in+a in+via interrompete io+> iscritto+al la+mia lacqua
-4 lannuncio lasci lascia+PEACE lascia+stare lasciatemi le+en.DAY le+notifiche liban libri
-4 lintervento lo+LIST lo+SEND lo+stesso lorario ma+il mandare mandatele mandatemi+pure
-4 mandatene mare matrimonio mesgs+> messaggio metta mezzora mi+PEACE mi+YOURS mi+blocca
-4 mi+hanno mi+manda mi+sta micio mio+e mister moglie morto+, multa nelle nessun+disturbo
-4 non+CALL non+ho non+per normale nuoto offerte+, otto penso per+MSG perche+NO perche+avete
-4 perche+en.NEGATIVE permesso+di piovere portare potete+scrivermi pratica+> preventivo prof
-4 pubblicita+> pulizie quanti quello queste questo+> qui+, reso restare right rimandato
-4 rimuovete+voi ripensato robot sala salta+fuori saro sbagliata scarpe scatole sciopero se+vi
-4 serve+> serve+MENDED servono+YOURS sette si+WOULD si+toglie siete+aperti smettere+> sms+,
-4 soggiorno sonia sono+iscritto stesso sveglia tatuaggio telefono+e thanks that ti+WANT tipo
-4 tira toglie+> toglietemi+il torna tornata tutti+en.I tutti+en.SUBJECT tutti+i tutto+> un+po
-4 una+THING usate uscita uscito va+bene via+MSG via+ONE vocale voglio+che want where
-3 %+% ,+DAY ,+REPLY ,+abbiamo ,+anche ,+di ,+dont ,+en.DOESNT ,+en.DONT ,+facciamo
-3 ,+lasciatemi ,+manca ,+meno ,+posso ,+quanto ,+quella ,+sono ,+usi ,+ve .+MORE .+PEACE
-3 .+accetto .+aiuto .+auguri .+avvocato .+en.HEY .+fermata .+hanno .+interessante .+its .+nel
-3 .+oggi .+scusate .+scusi .+sul .+ti .+togliete .+too .+tranquilli .+troppo .+uno .+va .+voi
-3 0+en.VOC 0+euro ? ?+NO ?+il ?+li ?+vorrei CLIENT+> CLIENT+mi DAY+, DESIST+che
-3 DESIST+en.NEGATIVE GOODS+di INFO+qui LIST+? LIST+degli LIST+mi LIST+nn LIST+per
-3 LIST+pubblicitari MENDED+dei MENDED+di MENDED+gli MINE+la MINE+un MORE+NO MORE+il MORE+mi
-3 MORE+una MSG+? MSG+MSG MSG+NO MSG+nn MSG+pubblicitari NO+mandate NO+serve NUMBER+ad
-3 NUMBER+in ONE+MSG ONE+a ONE+in ONE+pubblicitari PEACE+bene PHONE+in REMOVE+la REMOVE+mio
-3 REMOVE+tutto REMOVE+una REMOVEME+il SEND+, SEND+INFO SEND+gli SEND+il SEND+per SEND+su
-3 SERVE+> SERVE+YOURS SERVE+sti STOP+che STOP+di STOP+en.NEGATIVE TELL+cortesemente TELL+da
-3 TOUS+la WANT+a WANT+ancora WANT+continuare WANT+cortesemente WORD+NO WORD+che WORD+di
-3 WORD+en.NEGATIVE WORD+la WORD+settimana WRONG+, YOURS+gruppo YOURS+messaggi YOURS+periodo
-3 YOURS+pubblicita a+GET a+che a+consegnare a+mandarli a+ricevere a+togliermi abbastanza
-3 ad+MORE adesso+> aggiornate+il ai+LIST ai+MENDED ai+messaggi aiuto+, al+giorno
-3 alla+AUTHORITY alla+CLIENT alla+YOURS alla+polizia alla+vostra alle allergica allergica+ai
-3 altro+CLIENT amica anche+se ancora+il ancora+voi andiamo annullato aperti+> arriva+YOURS
-3 arriva+questo arrivate arrivato+MORE arrivato+NO arrivato+nessun aspetti assolutamente
-3 avete+> avete+REMOVED avvisarmi avvisi+, avvisi+su avviso b balcone banca bancomat bene+,
-3 benissimo bici+, bill bloccata boh bolletta bollettino bonifico buca but calda
-3 cambiato+telefono cambio campanello capelli+, carro causa+> cazzo cercando che+devo che+e
-3 che+noia chi+le chiamate chiedere chiedo+cortesemente chiesto chiudo ci+saro ci+sono
-3 ciao+sonia coca coi+YOURS coi+vostri col+NUMBER col+PHONE colloquio come+NUMBER
-3 come+en.BEFORE come+en.NEG come+en.NEGATIVE come+faccio come+no con+quella concerto
-3 conferma+> confermato+> confermo+il conosco+> contatti continuare+a conto+> corrente
-3 cosa+che cosa+mi cosi+grazie coupon credevo credevo+di da+DAY da+dove daccordo+> dal+OTHER
-3 dalla+OTHER deciso dei+MENDED dei+MSG dei+messaggi denuncia denuncia+> devo+DESIST devo+MORE
-3 devo+STOP devo+smettere di+GET di+STOP di+WORD di+mia di+mio di+niente di+piu di+ricevere
-3 di+smettere di+soggiorno dice+che dimmi discorsi disdetto disturbo+, do+en.SUBJECT documenti
-3 dont+en.KINDS dont+en.MESSAGE dont+en.REPLY dont+en.SENDING dont+en.TEXT dont+text dopo+>
-3 dove+> dove+sono due+, due+> e+ancora e+basta e+finito e+morto e+perche e+stata e+tu e+tutto
-3 e+una e+vero en.AGAIN+. en.ALONE+NO en.ALONE+en.NEGATIVE en.BADMSG+NO en.BADMSG+en.NEGATIVE
-3 en.BEFORE+en.HAHA en.BEFORE+en.HEY en.BEFORE+lol en.DAY+NO en.DAY+en.BEFORE en.DAY+en.VOC
-3 en.DAY+euro en.DEAR en.DOESNT+en.BEFORE en.DONT+en.KINDS en.DONT+en.MESSAGE en.DONT+en.REPLY
-3 en.DONT+en.SENDING en.DONT+en.TEXT en.DONT+text en.ENDED+NO en.ENDED+en.NEGATIVE en.EVENT+,
-3 en.FROM+the en.I+NUMBER en.I+capelli en.I+volantini en.KEYWORD+NO en.KEYWORD+en.NEGATIVE
-3 en.LIST+MSG en.LIST+pubblicitari en.ME+la en.MESSAGE+pubblicitari en.MESSAGES+pubblicitari
-3 en.NEG+NO en.NEG+en.NEGATIVE en.NEGATIVE+mandate en.NEGATIVE+serve en.NEGATIVE+voglio
-3 en.OTHER+> en.REPLIED+en.BEFORE en.REPLY+> en.SENDING+pubblicitari en.STOP+NO
-3 en.STOP+en.NEGATIVE en.SUBJECT+NUMBER en.SUBJECT+capelli en.SUBJECT+said
-3 en.SUBJECT+volantini en.TAIL+la en.TEXT+pubblicitari en.THESE en.THIRD+> en.VOC+la ero
-3 errore+> essere+REMOVE essere+stato farci fare+> fare+per fatti fibra fine+settimana
-3 finiscono+MORE finiscono+piu firma forse+cercava frangia from garage gialla giornata+NO
-3 giornata+NUMBER giornata+en.BEFORE giornata+en.NEG giornata+en.NEGATIVE giornata+no giorno+>
-3 giro+al giro+dei giusto+> gli+SEND gli+avvisi gratis grazie+ma grazie+per ha+chiesto her
-3 ho+SAID ho+WRONG ho+cambiato ho+cancellato ho+en.WHO ho+perso ho+salvato ho+sbagliato
-3 ho+trovato how i+NUMBER i+capelli i+volantini ignorate il+canale in+questo in+rubrica
-3 indietro+> interessa+piu interessante invadenti invadenti+> iscritta+> it la+nonna la+notte
-3 laltro lappartamento lascensore lasciamo+perdere lasciate+il lautolettura lavoro+e le+gomme
-3 le+ha le+offerte left+en.SUBJECT left+en.VOC left+en.YOU left+you lei+> lho+gia li+da libera
-3 lista+per lo+INFO lo+WANT lo+giro lo+sconto lo+uso longer luce lui lultimo ma+YOURS madre+,
-3 manca+il mandarli+> mandarmi+MORE mandarmi+piu mangiato many many+MSG many+en.BEFORE
-3 many+en.LIST many+en.MESSAGES many+en.SENDING me+la messaggi+NO messaggi+di messaggio+>
-3 messaggio+di messaggio+in messo+" meta mettetemi+in mezzanotte mi+mancano mi+pare
-3 mi+piacciono mi+servono mi+trovo mia+amica miei+LIST miei+MSG minuti+> mio+en.THIRD mio+ex
-3 molto more negli+LIST negli+MSG negli+SEND negli+avvisi nel+CLIENT nel+YOURS nel+vostro
-3 nello+LIST nello+MSG nello+en.BADMSG nello+en.BEFORE nello+en.MESSAGES nello+en.SENDING
-3 nello+en.TEXT nello+spam niente+> non+REMOVE non+cancellatemi non+mandate non+serve
-3 non+voglio notifiche+sul notte+> o+NO o+en.BEFORE o+en.NEG o+en.NEGATIVE o+no oggi+il
-3 ogni+giorno ok on+en.MY on+the ora ovunque pacchetto pane paolo parlare+con part partiamo
-3 patente pec+> per+LIST per+TOUS per+en.BEFORE per+en.ME per+en.TAIL per+en.VOC per+gli
-3 per+me perche+non periodo pesce piace piu+. piu+NO piu+in place pomeriggio portate posso+SEE
-3 potete+MENDED privato pubblicita+dei qual qualcuno quanti+LIST quanti+MENDED quanti+MSG
-3 quanti+messaggi quel quella+NO quella+en.NEGATIVE quella+non questa+LIST questa+NUMBER
-3 questa+PHONE questa+lista questo+MSG questo+ONE questo+e questo+messaggio questo+periodo
-3 raccomandata+> rappresentante rata rate regalo riattivazione ricevo richiesta
-3 rimettetemi+negli ripensato+, riprendete risonanza rubinetto sa+che sabato+> sacco saldi+>
-3 sale salvato saresti saresti+> scambio schiena scritto+WORD scriva scrivetemi+la scrivo+da
-3 scusate+, segnalo sempre senno sentiti sento+MORE sento+piu si+e siete+di smettetela+di
-3 sms+MSG sms+pubblicitari sogno sonia+, sono+MORE sono+allergica sopra sotto+il spam+, spesa
-3 spia spostiamo sta sta+bene stata stavolta ste+LIST ste+MENDED ste+MSG stop+NO
-3 stop+en.NEGATIVE strada suo+MENDED suo+numero tangenziale tecnico tell text text+> texts
-3 ti+TELL ti+prego titolare togliermi+dalla tolto too+many tra+TOUS tra+noi tranquilli
-3 tranquilli+, troppo trovo trovo+> truffa+> tutta tutti un+operatore una+OTHER una+truffa
-3 unaltra+persona uno+si utili vado+alla vecchio+NUMBER vecchio+PHONE vendo venire venire+a
-3 verifica vi+devo vi+scrivo vicino voglio+ancora voi+, volentieri+> volevo+WORD volta+, vuol
-3 way will would you
-2 "+ma %+per ,+MINE ,+alla ,+allora ,+andiamo ,+arrivo ,+basta ,+cosa ,+deve ,+devo ,+dice
-2 ,+domenica ,+dove ,+e ,+en.BEFORE ,+leggo ,+mandate ,+niente ,+poi ,+quello ,+ricominciate
-2 ,+rivoglio ,+scriva ,+scrivete ,+scusate ,+si ,+smettetela ,+tenetemi ,+tolga ,+uno ,+vuole
-2 .+AUTHORITY .+DAY .+GOODS .+NEVER .+NO .+ONE .+SEND .+all .+alla .+anche .+annullate .+boh
-2 .+certo .+continuate .+daccordo .+di .+disdico .+en.LIST .+en.MENDED .+en.NEGATIVE .+en.NOT
-2 .+en.THINGS .+finche .+firmo .+forse .+hai .+ho .+ignorate .+lanno .+lasci .+marta .+meglio
-2 .+messaggio .+mio .+niente .+no .+not .+nulla .+pero .+possiamo .+presto .+resto
-2 .+riattivate .+ricevo .+risentiamoci .+s .+segnate .+siamo .+sicuri .+sto .+taglia .+tenete
-2 .+togliamo .+tolto .+troppi .+una .+volevo .+yes 0 0+NO 0+e 0+en.BEFORE 0+en.NEGATIVE 0+non
-2 0+per ?+NEVER ?+en.NEGATIVE CALL+MORE CALL+NO CALL+il CALL+piu CALL+sul CLIENT+ONE
-2 CLIENT+TELL CLIENT+en.MESSAGE CLIENT+en.MESSAGES CLIENT+en.SENDING CLIENT+en.TEXT CLIENT+sms
-2 CONSENT+allinvio DAY+MORE DAY+en.NEGATIVE DAY+siete DESIST+al DESIST+en.BEFORE DESIST+en.NEG
-2 DESIST+in DESIST+la GET+di GET+le GOODS+> LEAVE+respirare LIST+MSG LIST+SEND LIST+anche
-2 LIST+en.LIST LIST+il LIST+li LIST+lo LIST+nozze LIST+sul MENDED+SEND MENDED+che MENDED+con
-2 MENDED+dalla MENDED+della MENDED+le MENDED+li MENDED+mandate MENDED+mi MENDED+respirare
-2 MENDED+sul MENDED+una MINE+gli MINE+se MINE+sul MORE+, MORE+MORE MORE+NUMBER MORE+a
-2 MORE+avanti MORE+con MORE+due MORE+risponde MORE+tardi MORE+vedere MSG+che MSG+con MSG+dei
-2 MSG+era MSG+la MSG+li MSG+lo MSG+o MSG+sul NEVER NEVER+SAID NEVER+di NEVER+il NO+SAID
-2 NO+acconsento NO+alle NO+ancora NO+azzardatevi NO+cancellatelo NO+cancellatemi NO+ce
-2 NO+chiamatemi NO+di NO+dopo NO+en.PHONE NO+esce NO+fa NO+fermatevi NO+gli NO+ha NO+il
-2 NO+mandarmi NO+per NO+prende NO+riceve NO+ricevo NO+riesco NO+risponde NO+sa NO+so
-2 NO+toglieteli NO+toglietemi NO+vendo NO+venire NO+volevo NUMBER+alle NUMBER+che NUMBER+dai
-2 NUMBER+della NUMBER+en.PHONE ONE+? ONE+anche ONE+era ONE+lo ONE+mi OTHER+? OTHER+di PEACE+,
-2 PHONE+che PHONE+con PHONE+della PHONE+di PHONE+grazie REMOVE+tutti REMOVED+dal REMOVED+il
-2 REMOVED+per REPLY SAID+REMOVE SAID+WORD SAID+basta SAID+la SEE+en.I SEE+en.SUBJECT SEE+i
-2 SEND+DESIST SEND+LIST SEND+MSG SEND+SEND SEND+STOP SEND+WORD SEND+a SEND+alla SEND+en.ALONE
-2 SEND+en.BADMSG SEND+en.ENDED SEND+en.KEYWORD SEND+en.NEG SEND+en.STOP SEND+le SEND+mi
-2 SEND+qui SEND+roba SEND+se SEND+stop SEND+sul SEND+tutto SEND+una SEND+unaltra SERVE+per
-2 SERVE+piu STOP+al STOP+en.BEFORE STOP+en.NEG STOP+in STOP+la TELL+, TELL+che THING+della
-2 THING+di THING+ma THING+non THING+telefonica TOUS+e TOUS+en.HEY WANT+MENDED WANT+REMOVE
-2 WANT+cancellare WANT+le WORD+NUMBER WORD+THING WORD+al WORD+en.NEG WORD+in WORD+mese
-2 WORD+piu WORD+una WOULD+il YOURS+NO YOURS+ONE YOURS+ancora YOURS+en.NEGATIVE YOURS+guidando
-2 YOURS+lista YOURS+macchina YOURS+non YOURS+numero YOURS+promozioni YOURS+utenza a+NUMBER
-2 a+REMOVEME a+domani a+en.NEGATIVE a+lunedi a+mandarmi a+mezzanotte a+nome a+questo a+volte
-2 abbia about accetto+> ad+SEE ad+altri adesso+ho adesso+lo after again again+. aggiornate
-2 aggiungetemi agosto ahahah+> al+lupo al+mese al+mio al+nuovo all+done alla+persona
-2 alla+prima alla+prossima alle+CALL alle+MENDED alle+MSG alle+SEND alle+notifiche
-2 alle+telefonate allinvio+di altre+due altro+? anche+gli anche+qui ancora+la ancora+una
-2 and+every andava andiamo+in anticipare app aprite arriva arriva+piu arrivano+> arrivano+LIST
-2 arrivano+MSG arrivano+ONE arrivano+en.LIST arrivano+en.MESSAGE arrivano+en.MESSAGES
-2 arrivano+en.SENDING arrivano+en.TEXT arrivano+sms ask assistenza at+all attenti auguri+,
-2 auguri+anche aveste aveste+REMOVE aveste+REMOVED aveste+tolto avete+MORE avete+REMOVE
-2 avete+dato avete+il avete+lasciato avete+piu avete+stancato avevo+detto avuto+YOURS
-2 avuto+questo avvisate avvisatemi+se avvisi+mi avvocato+, avvocato+> azzardatevi
-2 azzardatevi+a bambini+> banco benissimo+, bimbo+dorme bisogna bloccare bloccati+,
-2 bloccati+per blu+> bocca+al buongiorno+, business but+en.BEFORE buttate caffe
-2 cambiato+MENDED cambiato+PHONE cambiato+numero cambiato+operatore cancellata+dal
-2 cancellatelo cancello+, cantiere+> caro carta casa+e causa ce+SAID ce+scritto ce+una
-2 cellulare+di centro centro+, cercate+MORE certo+, che+MENDED che+NUMBER che+PHONE che+REPLY
-2 che+ho che+mi che+numero che+prendo che+ricevono che+scrivete che+si che+vede che+voi chi
-2 chi+sei chiama chiamatemi+sul chiami chiavi chiedete chiesa chiesto+la chitarra
-2 ci+risentiamo ci+si ci+vediamo cifra cinque+minuti circolare citofono citta coi+THING
-2 col+giardino col+telefono colore colpo come+TOUS come+en.ME come+en.TAIL come+en.VOC
-2 come+laltra come+me come+sempre comodo compiti comune comunicazioni+di con+le con+ste con+un
-2 condominio+> confermate consenso+allinvio contattate contatti+per contatto continuate+a
-2 copia cordiali cordiali+saluti corsi cortesemente+la costa credito cucina+> da+chi da+fare
-2 da+fastidio da+lunedi da+noi da+tre daccordo+, dalla+mia dallelenco+> danno+fastidio datelo
-2 dati+, davanti+al davvero dei+LIST dei+mille del+0 del+ONE del+en.DAY della+casa della+mia
-2 dellenergia denti+> desidero+continuare devo+MENDED devo+REMOVE di+0 di+NO di+YOURS di+buon
-2 di+casa di+en.ALONE di+en.DAY di+en.ENDED di+en.KEYWORD di+en.NEG di+en.STOP di+essere
-2 di+fumare di+ieri di+lavoro di+nessun di+no di+notte di+paolo di+questa di+questo
-2 di+rispondere di+rubarmi di+sera di+si di+solito di+stop di+testa dicembre did+en.YOU dio
-2 disdetto+tutto disdico+labbonamento disiscritto+, disiscriverti disturbano dita do+en.I do+i
-2 dodici domanda domani+. domani+> domattina done+here dont+en.BEFORE dordine dottoressa
-2 dottoressa+> due+scatole due+settimane dufficio e+WANT e+WRONG e+arrivato e+chiuso
-2 e+confermato e+gia e+inesistente e+lultima e+mai e+mettete e+nessuno e+partito e+passato
-2 e+per e+pronto e+quello e+questo e+sbagliato e+sono e+staccato eccome eccome+> eliminare
-2 email en.ALONE+, en.ALONE+> en.ALONE+al en.ALONE+en.BEFORE en.ALONE+en.NEG en.ALONE+in
-2 en.BADMSG+NUMBER en.BADMSG+en.NEG en.BADMSG+in en.BADMSG+no en.BEFORE+alle en.BEFORE+at
-2 en.BEFORE+but en.BEFORE+dai en.BEFORE+en.DAY en.BEFORE+en.I en.BEFORE+en.NOT
-2 en.BEFORE+en.SUBJECT en.BEFORE+en.TIME en.BEFORE+grazie en.BEFORE+i en.BEFORE+morning
-2 en.BEFORE+wasnt en.DAY+e en.DAY+en.NEGATIVE en.DAY+non en.DAY+per en.DOESNT+DESIST
-2 en.DOESNT+STOP en.DOESNT+WORD en.DOESNT+en.ALONE en.DOESNT+en.BADMSG en.DOESNT+en.ENDED
-2 en.DOESNT+en.KEYWORD en.DOESNT+en.KINDS en.DOESNT+en.MESSAGE en.DOESNT+en.NEG
-2 en.DOESNT+en.REPLY en.DOESNT+en.SENDING en.DOESNT+en.STOP en.DOESNT+en.TEXT en.DOESNT+stop
-2 en.DOESNT+text en.DONT+WORD en.DONT+en.ALONE en.DONT+en.BEFORE en.DONT+en.ENDED
-2 en.DONT+en.KEYWORD en.ENDED+, en.ENDED+al en.ENDED+en.NEG en.ENDED+in en.HEY+, en.I+0
-2 en.I+LIST en.I+MSG en.I+SEND en.I+ask en.I+contatti en.I+en.ASKED en.I+en.DAY
-2 en.I+en.REMOVED en.I+en.REPLIED en.I+en.UNSUBBED en.I+unsubscribed en.I+vicini en.I+want
-2 en.KEYWORD+, en.KEYWORD+> en.KEYWORD+al en.KEYWORD+en.NEG en.KEYWORD+in en.KINDS+but
-2 en.LIST+en.LIST en.LIST+lo en.LOSE+0 en.LOSE+ONE en.LOSE+en.DAY en.ME+en.HEY
-2 en.MENDED+en.FROM en.MENDED+from en.MESSAGE+, en.MESSAGE+MSG en.MESSAGE+lo en.MESSAGES+MSG
-2 en.MESSAGES+lo en.MY+en.DAY en.MY+morning en.MY+place en.NEG+alle en.NEG+dai en.NEG+en.ALONE
-2 en.NEG+en.BEFORE en.NEG+en.ENDED en.NEG+en.GET en.NEG+en.KEYWORD en.NEG+en.KINDS
-2 en.NEG+en.NEG en.NEG+en.PHONE en.NEG+en.REPLY en.NEG+text en.NEGATIVE+REMOVE
-2 en.NEGATIVE+acconsento en.NEGATIVE+alle en.NEGATIVE+ancora en.NEGATIVE+azzardatevi
-2 en.NEGATIVE+cancellatelo en.NEGATIVE+cancellatemi en.NEGATIVE+capisco en.NEGATIVE+chiamatemi
-2 en.NEGATIVE+dai en.NEGATIVE+en.PHONE en.NEGATIVE+esce en.NEGATIVE+fa en.NEGATIVE+fermatevi
-2 en.NEGATIVE+gli en.NEGATIVE+ha en.NEGATIVE+la en.NEGATIVE+mandarmi en.NEGATIVE+per
-2 en.NEGATIVE+prende en.NEGATIVE+riceve en.NEGATIVE+ricevo en.NEGATIVE+riesco en.NEGATIVE+sa
-2 en.NEGATIVE+scrivere en.NEGATIVE+so en.NEGATIVE+toglietemi en.NEGATIVE+vendo
-2 en.NEGATIVE+venire en.NEGATIVE+volevo en.NOT+en.BEFORE en.PHONE+at en.PHONE+en.TIME en.PULL
-2 en.REMOVED+en.FROM en.REMOVED+from en.REPLIED+it en.REPLY en.SENDING+MSG en.SENDING+lo
-2 en.STOP+, en.STOP+> en.STOP+al en.STOP+en.NEG en.STOP+guidando en.SUBJECT+0 en.SUBJECT+LIST
-2 en.SUBJECT+MSG en.SUBJECT+SEND en.SUBJECT+a en.SUBJECT+ask en.SUBJECT+contatti
-2 en.SUBJECT+en.ASKED en.SUBJECT+en.DAY en.SUBJECT+en.REMOVED en.SUBJECT+en.UNSUBBED
-2 en.SUBJECT+unsubscribed en.SUBJECT+vicini en.SUBJECT+want en.TAIL+> en.TAIL+en.HEY
-2 en.TEXT+MSG en.TEXT+lo en.THINGS+on en.THIRD en.TIME+all en.UNSUBBED en.UNSUBBED+en.FROM
-2 en.UNSUBBED+from en.VOC+a en.VOC+en.REPLIED en.VOC+said en.WANT+a en.WHO+la en.WISH+a
-2 en.YOU+a en.YOU+en.REPLIED en.YOU+said era+SAID era+scritto esami essere+cancellato euro+>
-2 fa+MORE faccio+sapere fare fare+il farmi+REMOVE farmi+togliere fastidio+, fatemi+parlare
-2 fatto+SEE favore+en.NEGATIVE favore+non ferie+> fermi figlio+, fine+mese finisce+per
-2 finito+o fino+a finti fisso+, for+en.TAIL for+en.VOC for+the form fosse foto+del
-2 foto+en.LOSE fratello+e free frega front fuori+il furgone get gia+detto giardino gino gioca
-2 giornata giorno giorno+, giorno+mi giro+a giulia+> giuro gli+ONE gli+en.LIST gli+en.MESSAGE
-2 gli+en.MESSAGES gli+en.SENDING gli+en.TEXT gli+sms grazie+della grazie+dottoressa
-2 grazie+infinite gruppo+> ha+REMOVE ha+REMOVED ha+detto ha+scritto had hanno+fatto
-2 hanno+rubato him ho+GET ho+YOURS ho+ancora ho+la ho+mandato ho+questa ho+ricevuto
-2 ho+risposto i+0 i+LIST i+MSG i+SEND i+ask i+contatti i+en.ASKED i+en.DAY i+en.REMOVED
-2 i+en.UNSUBBED i+unsubscribed i+vicini i+want iban id idea+> il+GOODS il+NUMBER il+THING
-2 il+buono il+cancello il+divano il+en.PHONE il+forno il+gatto il+messaggio il+piano
-2 il+referto il+rimborso il+rinnovo il+secondo il+segnale il+tasso il+vecchio in+LIST
-2 in+centro in+due in+en.MY in+ferie in+meno in+orario in+periferia in+piedi in+segreteria
-2 in+the inesistente infinite intendo+> interessa+MORE interessa+la interno interno+0
-2 interno+en.DAY interrompere invece+WANT invia invitati+, invito io+ci io+o io+vi isnt its+a
-2 km la+AUTHORITY la+GOODS la+ONE la+bici la+busta la+conosco la+consegna la+denuncia
-2 la+disturbo la+fermata la+festa la+fibra la+gita la+luce la+maestra la+pec la+proposta
-2 la+riunione la+stampante labbonamento+, laccount lallegato laltra+volta lantibiotico largo
-2 lasciamo+stare lasciate lasciatemi+PEACE lasciatemi+respirare lascio+il lautobus
-2 lavete+preso le+0 le+INFO le+MENDED le+MSG le+foto le+guardo legge leggo+sempre lei+sarebbe
-2 lesito lettera+> lho+MORE li+REMOVE li+avevo liban+> libretto lindirizzo+> liscrizione lista
-2 lista+nozze lo+accetto lo+prendo lo+rimandate lo+usa lora+? lsms luce+, ludienza
-2 lultima+volta lupo ma+io ma+questo macchia madre mai+SAID maiale mail+> mal+di male+che
-2 male+di maleducato maleducato+, mamma+, mamma+> mandare+le mandate mandate+le mandate+un
-2 mandatemi+un mandatene+un mandato+il marito+. matematica me+en.HEY meno+male mercoledi
-2 mese+> message messaggi+? messaggi+al messaggi+da messaggi+li messaggi+su messaggio+a
-2 mettete+TOUS mettete+en.BEFORE mettete+en.ME mettete+en.TAIL mettete+en.VOC mettete+me
-2 mi+REPLY mi+arrivano mi+aveste mi+cancello mi+chiamano mi+date mi+dica mi+disturbano
-2 mi+en.OTHER mi+manca mi+raccomando mi+sa mi+scordo mi+telefona mia+NUMBER mia+PHONE
-2 mia+domanda mia+figlia mia+mamma mia+moglie mia+zia miei mio+CONSENT mio+avvocato
-2 mio+fratello mio+vecchio morning morning+, ne+avete ne+frega ne+ho ne+parla negozio nel+LIST
-2 nel+OTHER nellelenco+degli nessuno+risponde never never+WORD never+en.ALONE never+en.ENDED
-2 never+en.KEYWORD newsletter+en.LIST niente+e no+a no+alle no+dai no+en.PHONE non+acconsento
-2 non+ancora non+azzardatevi non+cancellatelo non+capisco non+chiamatemi non+esce non+fa
-2 non+fermatevi non+gli non+ha non+la non+mandarmi non+prende non+riceve non+ricevo non+riesco
-2 non+sa non+scrivere non+so non+toglietemi non+vendo non+venire non+volevo nonno notte+NO
-2 notte+NUMBER notte+en.BEFORE notte+en.NEG notte+en.NEGATIVE notte+no numero+da numero+della
-2 numero+in o+la o+solo occhiali occhio+> off+the offerte+per oggi+MORE online operatore+,
-2 operatore+> operatori ora+> ora+NO ora+e ora+en.NEGATIVE orario+dufficio ospedale pacchi
-2 paga+> pagine palestra+mi palle+> panna parcheggio+> pare+> parla+MORE parla+piu passare
-2 paziente per+0 per+DAY per+MENDED per+MORE per+NUMBER per+ONE per+PHONE per+SEND per+colpa
-2 per+disiscriverti per+en.DAY per+il per+messaggio per+niente per+oggi per+ora per+telefono
-2 perche+il perdita periferia perso+la piacciono+, piena+> pioggia piu+a piu+avanti piu+con
-2 piu+di piu+la piu+vedere pizze please+> po+troppi poi poi+NO poi+en.NEGATIVE poi+non posso+>
-2 posso+chiedere postale+> posto+anche potete+continuare potete+rimettermi prego+, prego+>
-2 prendo+il prenotare+> presente presto+il prezzo+> prima+delle prima+di privacy procedete
-2 proposta prossima+> prossimo+> prova pubblicita pure+> qualche+MSG qualche+ONE qualche+mese
-2 qualcosa+> qualcuno+> quando+WANT quando+ho quando+mi quanto+vi quarto+dora quella+col
-2 quelli+che questa+utenza quota rappresentante+, recedo respirare resta+, resta+a
-2 resto+CLIENT resto+lo riattivate+le ricevere+le ricevo+piu ricevono ricevuto+> richiamo+io
-2 ridatemi ride rientrare+> rifiutata rimandate+> rimettermi rimettetemi+> rimettetemi+tra
-2 ringraziarmi risentiamoci riso risponde risposto+REMOVE ritardo riunione rivoglio+en.I
-2 rivoglio+en.SUBJECT rivoglio+i rosso rubarmi rubato+il rumore sa+di sala+> sarebbe+> saro+>
-2 say say+en.BEFORE say+it sbagliato+, sbaglio scaduto+> scatole+> scendo+> scheda+, scordo+>
-2 scritta+> scritto+DESIST scritto+STOP scritto+basta scriva+quando scriva+qui scriva+su
-2 scrive+> scrivere+MORE scrivere+per scrivere+piu scrivermi+> scrivete+piu scuola se+si
-2 se+smetteste segna segnale segnale+di segnate segreteria+> segreteria+telefonica sei+>
-2 sentire sentito separato separato+, sera sera+NUMBER sera+en.BEFORE sera+en.NEG
-2 sera+en.NEGATIVE sera+no settembre si si+agli si+cancella si+fa si+ferma si+ieri si+ma
-2 si+paga si+spegne siamo+in sicuri sig sim sindaco sinistro sistema sito smette+di smetteste
-2 smetteste+di sms+lo so+en.BEFORE soci soggiorno+scade solo+" solo+, solo+alla solo+cambiare
-2 solo+se sono+> sono+REMOVE sono+WORD sono+al sono+cancellata sono+cancellato
-2 sono+disiscritto sono+gia sono+persa sono+piu sono+separato sono+stata sospendete spesso+>
-2 spostare stamattina+, stampante stasera stasera+> stato+un ste ste+pubblicita stipendio
-2 sto+MORE sto+ancora sto+guidando stop stop+, stop+> stop+al stop+en.BEFORE stop+en.NEG
-2 stop+in strano su+> su+questa sul+fisso sullaltro sullapp suo+PHONE taglia+m tardi+> tasso
-2 telefona telefonare telefonica telefono+adesso tenete+il tengo+in terapia testa+, texts+>
-2 the+en.THINGS there this+en.DAY this+morning toglie+il togliete+lannuncio tolgo+io tra+en.I
-2 tra+en.SUBJECT tra+i tra+quelli tre tre+LIST tre+MENDED tre+MSG tre+mesi tre+messaggi
-2 troppi+> troppo+caro trovo+MORE tue tutto+da tutto+su tv udienza un+LIST un+colpo un+en.LIST
-2 un+en.MESSAGE un+en.MESSAGES un+en.SENDING un+en.TEXT un+posto un+quarto un+sacco un+sito
-2 un+sms una+foto una+lettera una+mano una+torta una+vita unaltra unsubscribed
-2 unsubscribed+en.FROM unsubscribed+from usare usate+YOURS usate+il usate+questo utenza+>
-2 vacanze vacanze+, vecchia+> vecchio+NO vecchio+en.NEGATIVE vecchio+non vediamo+> venditore
-2 vendo+MORE vendo+piu venduto venga vengono vi+faccio vi+fermate via+LIST via+dei via+en.LIST
-2 via+en.MESSAGE via+en.MESSAGES via+en.SENDING via+en.TEXT via+mail via+roma via+sms
-2 voglio+GET voglio+di voi+di voi+o voler volete+> volevo+MENDED volte vostre+promozioni
-2 vostri+MENDED vostri+MSG vostri+avvisi vostro vostro+LIST vostro+en.LIST vostro+en.MESSAGE
-2 vostro+en.MESSAGES vostro+en.SENDING vostro+en.TEXT vostro+sms votato voted vs vuoi
-2 vuol+dire vuole+MENDED wasnt whatsapp+> with+that you+a you+en.REPLIED you+said
-1 1 AUTHORITY CONTACTED TELL TOUS ahah al almeno alta amici andato appuntamento bar call
-1 candidato carbonara carte cessate ciao classe condominio continuate conto debito deceduto
-1 depennatemi did dieci digiuno disattivare disiscrivermi disturbare done dottore eliminatemi
-1 en.DOESNT en.MESSAGE en.PLURALS en.TEXT en.WANT en.WHO en.WISH entra fa facciamo farla fatta
-1 festa feste finestra finisco finita finitela funerale gas genitori grande ho il in inviarmi
-1 lappuntamento lasciato lassicurazione lauto le leggere lha libro linea link luca lunedi
-1 mamma mano me meglio min modello nei nel next nuova occhio one pacco paese parliamo pensavo
-1 personale piccola piccolo pin polizza pranzo prega prenotato problema profilo prossima puo
-1 purtroppo questo raccomandata riceve riceverli richiamo rispondo risposto ritirate rivolgo
-1 rubrica sbagliato scadenze scatola schermo segnalato sente settimana settimane since smesso
-1 smettila sorella spam storia suo suocera thank togli toglie toglietela troppa ufficio va
-1 vale varicella venite voglia volesse
0 * ai conosco detto dove indietro mio partita polizia tolta
1 21 LEAVE OTHER ah altre andare annullare arrivo auto basta cambiare campagne cane capisco
1 carita cerco che chiamo chiedo chiudere clienti coi commerciale confermato consegna contanti
1 contattato corriere cucina cugino cuore dare del dello disiscrivetemi e eliminatelo en.ALONE
1 en.BADMSG en.DITCH en.LIST en.LOSE en.SUBJECT en.WRONG entro eppure evitare faccia fattura
1 fermatevi frequento funziona giulia got guida indirizzo insieme iva keeps la lapp last
1 lavoro ma maggio mailing mandargli mangiare medico mese my need nessun new niente not number
1 ordine out pagare pagato papa perso pezzo possiamo possibile postale potreste ragazzo
1 ragione ricevere ricevuta ricordate rinuncio ritirare rmove saluti sara scala scheda
1 scrivermi should smette smettetela so societa sono sopporto sorry squadra stare toglieteli
1 tolga treno una venduta vicina volo volta was who wrong
2 ,+GOODS ,+NO ,+PHONE ,+THING ,+YOURS ,+ancora ,+cancella ,+cancellatemi ,+con ,+concorsi
2 ,+delle ,+eppure ,+ha ,+il ,+in ,+just ,+levateme ,+mandatemi ,+messaggi ,+neanche ,+nn ,+no
2 ,+pero ,+piu ,+qualcuno ,+smettete ,+so ,+vorrei .+17 .+OTHER .+PHONE .+REPLY .+THING .+bro
2 .+chiudiamo .+cosa .+dai .+declino .+disiscrivetemi .+domenica .+dont .+eh .+eliminate
2 .+en.BADMSG .+en.DONT .+en.KEYWORD .+en.SUBJECT .+en.TAKE .+esercito .+esiste .+evitate
2 .+ill .+io .+lasciate .+lasciatemi .+levate .+ma .+mandami .+mi .+my .+numero .+ogni .+passo
2 .+per .+questa .+revoco .+ritenete .+salve .+signora .+sinceramente .+sn .+staccate .+stop
2 .+strappate .+tolgo .+u .+un .+vi .+vogliamo .+what 0+ore 7 ?+DESIST ?+REMOVE ?+REMOVEME
2 ?+STOP ?+un CEASED+piu CLIENT+, CLIENT+. CLIENT+messaggio DAY+al DAY+alle DAY+chiamo DAY+mi
2 DAY+sera DESIST+LIST DESIST+MENDED DESIST+MSG DESIST+a DESIST+coi DESIST+en.KINDS
2 DESIST+reminder DESIST+subito FEDUP GET+LIST GET+MSG GOODS+mi INFO+> INFO+NO INFO+NUMBER
2 INFO+di INFO+en.BEFORE INFO+en.NEG INFO+en.NEGATIVE INFO+no INFO+serie INFO+sui LEAVE+andare
2 LIST+. LIST+MENDED LIST+compresi LIST+en.NEGATIVE LIST+messaggi LIST+promozionali LIST+sui
2 MENDED MENDED+? MENDED+LIST MENDED+MSG MENDED+NEVER MENDED+WRONG MENDED+altro MENDED+andare
2 MENDED+dal MENDED+e MENDED+nel MENDED+quelli MENDED+subito MENDED+via MINE+delle MINE+piu
2 MINE+via MORE+GOODS MORE+ONE MORE+da MORE+en.KINDS MORE+essere MORE+materiale MORE+messaggi
2 MORE+messaggio MORE+per MORE+qui MORE+ricevere MSG+compresi MSG+da MSG+in MSG+promozionali
2 MSG+se MSG+sui MSG+ve MSG+x NEVER+dato NEVER+mia NEVER+se NO+CEASED NO+LIST NO+MENDED
2 NO+REPLY NO+ai NO+al NO+averne NO+comprero NO+desidero NO+do NO+dovete NO+en.BEFORE NO+en.MY
2 NO+ero NO+messaggi NO+mia NO+minteressa NO+se NO+stait NO+usate NO+vi NUMBER+MENDED
2 NUMBER+NO NUMBER+WANT NUMBER+WRONG NUMBER+ai NUMBER+al NUMBER+en.BEFORE NUMBER+mio
2 NUMBER+stait ONE+da ONE+promozionali ONE+se ONE+ve OTHER+SEND OTHER+dei OTHER+in OTHER+non
2 PEACE PEACE+INFO PEACE+roba PEACE+senza PHONE PHONE+, PHONE+WRONG PHONE+per REMOVE+anche
2 REMOVE+dagli REMOVE+definitivamente REMOVE+prima REMOVE+subito REMOVED+> REMOVEME+dalle
2 REMOVEME+di SAID+> SAID+MORE SEND+cchiu SEND+con SEND+da SEND+del SEND+en.LOSE SEND+in
2 SEND+messaggi SEND+ne SEND+quelli SERVE+, SERVE+che SERVE+di STOP+, STOP+MENDED STOP+a
2 STOP+coi STOP+en.KINDS STOP+en.LIST STOP+en.SENDING STOP+reminder STOP+subito TELL+io
2 TELL+la THING+NUMBER THING+e THING+en.BEFORE THING+en.NEG THING+no THING+si TIRED TOUS+per
2 WANT+MORE WANT+di WANT+en.NEG WANT+en.NEGATIVE WANT+il WANT+la WANT+tornare WORD+% WORD+.
2 WORD+MENDED WORD+dai WORD+en.KINDS WORD+en.LIST WORD+en.SENDING WORD+en.VOC WORD+reminder
2 WORD+va WOULD WRONG+MENDED WRONG+NUMBER WRONG+PHONE WRONG+a WRONG+numero YOURS+contatti
2 YOURS+e YOURS+en.LIST YOURS+in YOURS+per YOURS+roba YOURS+sia a a+0 a+MSG a+NO a+cena
2 a+chiedere a+contattarmi a+cui a+dare a+dire a+disturbare a+en.DAY a+forza a+palermo
2 a+qualcun a+rispondere a+scrivimi a+voce ad+aprile aggiornate+en.I aggiornate+en.SUBJECT
2 aggiornate+i agli al+AUTHORITY al+CLIENT al+YOURS al+garante al+prossimo al+secondo
2 al+trattamento al+vostro alla+WORD alla+cancellazione alto altri+> altri+LIST altri+MENDED
2 altri+MSG altri+messaggi altro+di anche+YOURS anche+questo ancora+qui and+en.DONT andare+>
2 anni+fa annunci any aprile+> arriva+MORE arriva+NO arrivare arrivato+a art art+. assente+>
2 attendo auguri+e autorizzazione aver+SAID aver+detto avere+la averne avervi avevate+promesso
2 avevo+capito avevo+chiesto avvisi+del avvisi+delle avvisi+en.LOSE avviso+>
2 aziendali+en.BEFORE bacheca ballare bambina basta+LIST basta+MENDED basta+MSG basta+e
2 basta+en.KINDS basta+reminder bastare been bello+, beppe bisogno bocca buoni+, but+en.THREAT
2 butto by caldaia+e calendario calvo cambiare+NUMBER cambiare+PHONE cambiare+sim cambiato
2 cambiato+parrocchia cancellami cancellate+subito cancellatemi cancellatemi+>
2 cancellazione+dal cane+e cant cassa catalogo causa+e ce+il cene cerco+MORE cerco+piu
2 che+WANT che+a che+bello che+en.I che+en.SUBJECT che+en.THINGS che+fa che+farmene che+ha
2 che+i che+mandate che+pizza che+puo che+qualcuno che+venga che+volete chi+NO chi+en.NEGATIVE
2 chi+non chi+vi chiedere+> chiedo+di chiedo+la chiusa+, chiuso+il chiuso+per ci+pensa
2 ci+sentiamo ciao+> class cliente cmq co come+la come+mi come+vi coming commessa comprero
2 compresi+> comunicazione comunicazioni+della con+tutto conferme conosce+, consegna+,
2 consigli contattarmi+via contatti+> convocazioni cose+serie cosi+con cui+REPLY cui+SEND
2 cui+scrivete da+PEACE da+allora da+febbraio da+mesi da+sta da+una dacqua dai+piedi
2 dal+en.LIST dal+mio dalla dalla+rubrica dallavvocato dalle+LIST danza+NO dare+il deceduta
2 declino+linvito degli degli+LIST degli+MSG del+THING del+menu del+vicino del+wifi
2 della+farmacia della+piega della+plastica dellart delle+OTHER delle+auto delle+donazioni
2 delle+en.MESSAGES delle+mesgs dentista+> desidero+STOP desidero+WORD di+MINE di+MSG di+THING
2 di+TOUS di+avervi di+consegna di+en.ME di+en.NEGATIVE di+en.TAIL di+en.VOC di+lunedi
2 di+mattina di+me di+messaggi di+soldi dico+> did+en.SUBJECT din diplomato dire+, diritto
2 diritto+alla dirvi+che distinti+saluti dite+MORE dito do domani+chiamo dont dont+en.WANT
2 dont+en.WISH dont+want doppione dora+in dovete+SEND dovete+scrivere drop e+CLIENT e+DAY
2 e+MENDED e+REMOVE e+SEND e+TOUS e+a e+addio e+assente e+cancellate e+continuate e+deceduta
2 e+due e+en.ME e+en.TAIL e+iscritta e+lasciate e+me e+mia e+mio e+nientaltro e+nuovo e+oggi
2 e+ogni e+pronta e+siete e+toglietemi e+vengo eh eh+NO eh+NUMBER eh+en.BEFORE eh+en.NEG
2 eh+en.NEGATIVE eh+no elenchi elenco eliminate+il eliminatela en.ALONE+a en.ASKED en.BADMSG+a
2 en.BEFORE+LIST en.BEFORE+MENDED en.BEFORE+SEND en.BEFORE+a en.BEFORE+again en.BEFORE+ai
2 en.BEFORE+en.AGAIN en.BEFORE+en.KINDS en.BEFORE+en.SENDING en.BEFORE+lo en.BEFORE+ne
2 en.BEFORE+stait en.BEFORE+time en.DAY+ore en.DOESNT+coming en.DOESNT+en.MY en.DOESNT+en.WANT
2 en.DOESNT+en.WISH en.DOESNT+want en.DONT+en.WANT en.DONT+en.WISH en.DONT+want en.ENDED+a
2 en.FROM en.GAVE+en.SUBJECT en.GAVE+en.VOC en.GAVE+en.YOU en.GAVE+you en.HEY en.I+CLIENT
2 en.I+THING en.I+codici en.I+en.BEFORE en.I+figli en.I+prossimi en.KEYWORD+a en.KINDS+>
2 en.LIST+al en.LIST+promozionali en.LOSE+THING en.LOSE+menu en.LOSE+vicino en.LOSE+wifi en.ME
2 en.ME+en.FROM en.ME+per en.MENDED+en.BEFORE en.MESSAGE+> en.MESSAGE+al
2 en.MESSAGE+promozionali en.MESSAGES+promozionali en.MESSAGES+si en.MY+. en.MY+en.EVENT
2 en.MY+en.MENDED en.MY+time en.NEG+0 en.NEG+LIST en.NEG+MENDED en.NEG+coming en.NEG+en.DAY
2 en.NEG+en.MY en.NEG+en.WANT en.NEG+stait en.NEG+want en.NEGATIVE+> en.NEGATIVE+ai
2 en.NEGATIVE+al en.NEGATIVE+averne en.NEGATIVE+comprero en.NEGATIVE+desidero en.NEGATIVE+do
2 en.NEGATIVE+ero en.NEGATIVE+mi en.NEGATIVE+stait en.NEGATIVE+usate en.NEGATIVE+ve en.NOBODY
2 en.PHONE en.REMOVE+il en.REVOKE en.SEND en.SENDING+promozionali en.STOP+MENDED en.STOP+PHONE
2 en.STOP+a en.STOP+numero en.SUBJECT+CLIENT en.SUBJECT+THING en.SUBJECT+codici
2 en.SUBJECT+en.DOESNT en.SUBJECT+en.GAVE en.SUBJECT+en.GET en.SUBJECT+en.YOU en.SUBJECT+figli
2 en.SUBJECT+gave en.SUBJECT+prossimi en.TAIL en.TAIL+en.FROM en.TAIL+per en.TAKE en.TAKE+TOUS
2 en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+en.VOC en.TAKE+me en.TEXT+promozionali
2 en.THIRD+en.GAVE en.TIME+en.ME en.TIME+en.TAIL en.TIME+en.VOC en.TIME+us en.VOC+SEND
2 en.VOC+en.FROM en.VOC+en.THREAT en.VOC+en.YOU en.VOC+im en.VOC+per en.WANT+to en.WISH+to
2 en.YOU+en.VOC era+di esercito esercito+il esiste essere+contattato euro+a ex faccio+MORE
2 faccio+piu fare+a farmacia+, fate+che fate+pulizia fatemi fatto fatto+una febbraio+. felice
2 fermare ferri fidanzata figli+sono figlio+si finalita fine+> finire+di finisce+qui finito+le
2 finito+tra foglio for formiche forza+di funziona+MORE fuori+dai fuori+dal gave+en.SUBJECT
2 gave+en.YOU gave+you gente getting+en.MY getting+the gia+REMOVED gia+dato gite giubbotto gli
2 gli+GOODS gli+MORE gli+altri gli+eventi gli+ordini gnente gnente+> goccia gradita gradita+>
2 gramigna grandi grata grato grazie+e guai guardi+, ha+CLIENT ha+iscritto ho+NEVER
2 ho+abbastanza ho+bisogno ho+gli ho+staccato i+CLIENT i+THING i+codici i+figli i+prossimi if
2 il+LIST il+catalogo il+diritto il+gruppo il+panettone il+prossimo il+quarto il+sabato
2 il+tavolo il+troppo il+vaso immediata immediatamente in+PEACE in+filiale in+negozio in+pace
2 in+quella in+tre insistere insistere+con interessano+, interessata invece inviato invitate
2 invitate+MORE io+ho io+mi io+per it+> italiano just la+LIST la+MSG la+NUMBER la+bambina
2 la+goccia la+gramigna la+linea la+lotteria la+misura la+prego la+rimozione la+settimana
2 la+spugna la+spunta la+trovo la+voglio lanno lanno+prossimo lapp+che lasciare
2 lasciatemi+andare lasseme lasseme+YOURS lautorizzazione+a lavoro+, lavoro+di le+SERVE
2 le+YOURS le+convocazioni le+mie le+raccolte le+richieste le+sedute le+uova le+zanzare
2 leggo+, let levateme lho+ritirato lho+rottamata li+WANT linea+e linvito lo+TELL lo+avete
2 lo+fate lo+potete lo+ritiro lo+tolgo lultimo+> ma+NO ma+STOP ma+WORD ma+andate
2 ma+en.NEGATIVE ma+ho ma+le macchina+e macchina+lho mamma+dice man mandar mandare+MENDED
2 mandare+messaggi mandateli+a mandi mandi+, maresciallo marzo+. materiale materiale+> maviti
2 me+per medico+, meno+, meno+> menu+del menu+en.LOSE mese+? mesgs+si mesi+, messagg messagg+>
2 messaggi+, messaggi+del messaggi+e messaggi+en.LOSE messaggi+sono messaggio+per messo+il
2 messo+la metto+il mi+cancellate mi+chiedete mi+en.AUTHORITY mi+fanno mi+interessano
2 mi+pagate mi+ricordo mi+riguardano mi+scriva mi+scrive mi+scrivete mi+scriviate mi+sento
2 mi+spiace mi+spiega mi+state mi+toglie mia+GOODS mia+autorizzazione mia+nonna mia+pratica
2 mie miei+sono minteressa minteressa+, mio+PHONE mio+giubbotto mio+telefono misura moglie+ha
2 my+en.BEFORE my+en.PHONE n natale+> ne+NEVER ne+NO ne+WANT ne+a ne+altri ne+arriva ne+faccio
2 ne+mai ne+pento ne+puo nemmeno+se neve next+en.BEFORE nientaltro niente+, niente+.
2 niente+LIST nn+SEND nnt no+> no+MENDED no+ai no+al no+e no+en.BEFORE no+stait nome
2 non+averne non+comprero non+desidero non+do non+ero non+usate non+ve nostra not+en.MY
2 numero+, numero+. numero+WRONG numero+en.NEGATIVE numero+non nun+minteressa nuova+NO
2 nuova+en.NEGATIVE nuova+non o+WRONG o+sbagliato occorre+MORE of+en.BEFORE off ogni+bel
2 ogni+mese ogni+mia oh+, old oppure ora+WORD ordinato ordini pagate pagate+. palestra
2 panettone pare pare+normale parrocchia+, parrocchiale partite+si pasqua+, passate+a passo+,
2 password+del password+en.LOSE pensa pensione+, pento people per+INFO per+carita per+cose
2 per+dirvi per+ferie per+ricordo per+sempre perche+insistete permesso+NO permesso+en.NEGATIVE
2 permesso+non personale+e phone piace+GET piede piena pilates piu+ONE piu+YOURS piu+en.KINDS
2 piu+essere piu+voi pizza pizzeria plastica plui po+di posta potete+> potete+REMOVEME
2 potrebbe preferirei preferisco pregasi prego+di premi+NO premi+NUMBER premi+en.BEFORE
2 premi+en.NEG premi+en.NEGATIVE premi+no prendo+MORE prendo+piu prenotato+nessun prestiti+NO
2 prestiti+en.NEGATIVE prestito prestito+, promesso promozionali+> proprio+> puo+MORE puo+SEE
2 puo+avere puo+bastare puo+piu pure+. qualcun+MORE qualcun+altro quando+la quella+nuova
2 quelli+sulle questa+e questi+LIST questi+SEND questi+avvisi questi+e questo+sia
2 questo+telefono qui+NO qui+con qui+en.NEGATIVE qui+non qui+o quindi quindi+MORE
2 quindi+niente quinto resto+NUMBER resto+en.NEG resto+no resto+va ricetta+e ricevere+LIST
2 ricevere+MSG ricevere+piu ricevuti richiami richieste+di ricordo+di riga riguardano
2 riguardano+, riguardo riguardo+alle rimossa rimossa+> rimuovermi rischio rispetto
2 rispondendo rispondo+> risposta ritenete ritiro+CONSENT ritiro+lautorizzazione roba+>
2 rotta+, saldi saldi+NO saldi+en.NEGATIVE saldi+non saldo salve+, sbagliate sbagliato+>
2 sbagliato+MENDED sbagliato+NUMBER sbagliato+PHONE sbagliato+a sbagliato+numero scherzo
2 scritto+> scriva+piu scrivendo scrivere+a scrivetemi+MORE se+SEND se+arriva se+ho se+lo
2 sedute segnalo+> sembra sensi senso+unico sentiamo sento+di senza senza+chiedermi serve+il
2 servizio+LIST servizio+MENDED servizio+MSG servizio+messaggi she si+. si+> si+ai sicurezza
2 siete+la sinceramente smettere+, smettete+, sms+al sms+promozionali sn so+, so+chi sola
2 soldi+, solo+en.I solo+en.SUBJECT solo+i sono+di sono+stato sorriso sorriso+, spiega spina+a
2 spugna spunta sta+> sta+INFO sta+roba staccate staccate+pure staccatevi staccato staccato+la
2 stait stato+chiaro sti sti+en.MESSAGE sti+en.TEXT sto+MENDED sto+NUMBER sto+PHONE sto+in
2 sto+numero stop+a strappate stroppia stroppia+, studio+> stufato sua subito+en.I
2 subito+en.SUBJECT subito+i sul+mio sulla+mia suoi take+TOUS take+en.BEFORE take+en.ME
2 take+en.TAIL take+me tariffe tavolo+e tenere tengo+io terza tesoro tessera text+,
2 the+en.EVENT the+en.MENDED the+en.MESSAGES the+en.SENDING there+> time+> tirate tirato
2 to+en.BEFORE to+en.VOC tocca+> togliete+il toglietelo+> toglietemi+> tolgo+il toner
2 tornare+a trasferita trasferiti trattamento+dei trattata tre+anni troppo+stroppia trovate
2 trovo+il tubi tutti+. tvb ue+0 ue+DESIST ue+STOP ue+WORD ue+basta ue+en.DAY ulteriore
2 ulteriori+MSG ultima ultima+volta ultimo+ONE un+MENDED un+PHONE un+bambino un+doppione
2 un+modo un+numero un+punto una+bacheca unico uova up ur us+, va+a vabbe+ma vaso ve+lho ve+ne
2 vedere+il vedete vengo+, vengo+. venuto verro vi+SERVE vi+chiedo vi+conosce vi+riguarda
2 vi+supplico via+da vivere+senza voce voi voi+. voi+avete voi+ho volantini volete+da
2 volete+finire volta+che vorrei+che vorrei+piu vostri+NUMBER vostri+contatti vostro+e
2 vostro+messaggio want+to with+en.MY xfv yoga+, you+en.VOC youre zio+WORD
3 "+" "+e ,+LIST ,+NEVER ,+ONE ,+addio ,+buona ,+del ,+della ,+en.AUTHORITY ,+en.LIST
3 ,+en.LOSE ,+en.MESSAGE ,+en.MESSAGES ,+en.SENDING ,+en.TEXT ,+grazie ,+mollate ,+sms ,+sul
3 ,+togliete ,+toglietemi .+LIST .+acqua .+al .+annullare .+dimenticatevi .+en.ENDED .+en.I
3 .+en.STOP .+en.YOU .+gentile .+gli .+guai .+guido .+ne .+next .+oh .+ora .+passate
3 .+ringrazio .+rompete .+silenzio .+solo .+sono .+take .+this .+tieni .+ue .+ultimo .+voglio
3 .+zio 0+DAY 0+anni 0+si ?+MENDED ?+WORD ?+ho ?+la CLIENT+e CONSENT+NO CONSENT+a CONSENT+dato
3 CONSENT+en.NEGATIVE CONSENT+non DAY+DAY DAY+mattina DESIST+, DESIST+e INFO+da LEAVE+YOURS
3 LEAVE+sta LIST+alle LIST+del LIST+delle LIST+dello LIST+dopo LIST+e LIST+en.LOSE LIST+sulla
3 LIST+x MENDED+, MENDED+. MENDED+a MENDED+dello MENDED+dopo MENDED+per MENDED+va MORE+GET
3 MORE+REPLY MORE+inviti MORE+offerte MORE+scrivete MSG+. MSG+> MSG+MORE MSG+alle MSG+del
3 MSG+dello MSG+dopo MSG+e MSG+en.LOSE MSG+per MSG+sulla NO NO+MORE NO+WANT NO+autorizzo
3 NO+grazie NO+li NO+ne NO+offerte NO+parlo NO+scrivetemi NO+sul NUMBER+MSG NUMBER+da
3 NUMBER+li NUMBER+lo NUMBER+mi NUMBER+va ONE+> ONE+MORE ONE+delle OTHER+NO OTHER+della
3 OTHER+e OTHER+en.NEGATIVE OTHER+sul PHONE+da PHONE+lo REMOVE+a REMOVE+che REMOVE+en.I
3 REMOVE+en.SUBJECT REMOVE+i REMOVED+? SAID+0 SAID+a SAID+en.DAY SEE+> SEE+MORE SEE+piu
3 SEND+ONE SEND+en.LIST SEND+en.MESSAGE SEND+en.MESSAGES SEND+en.SENDING SEND+en.TEXT
3 SEND+ogni SEND+quando SEND+sms SERVE SERVE+il SERVE+la STOP+e THING+fedelta TOUS+,
3 TOUS+en.BEFORE WANT+NO WANT+perdere WANT+piu WANT+sapere WORD+? WORD+MSG WORD+e WOULD+LIST
3 WOULD+dallelenco WRONG YOURS+SEND YOURS+casa YOURS+inviti YOURS+recapito a+NEVER a+dieta
3 a+gennaio a+luglio a+mai a+pasqua a+premi a+questa a+un abbiamo+chiuso account acqua+in
3 ai+OTHER already altro+> anche+senza ancora+e ancora+un anni+. annullo archivi aria aria+>
3 arriva+un autorizzato+a autorizzo+> avete+intasato avete+rotto avevo+spuntato avvisatemi
3 avvisi+di aziendali barba basta+, bel bel+gioco bene+anche beneficenza bip+e bloccati+>
3 broadcast buone cchiu+> ce+lho ce+piu cellulare+, che+NO che+YOURS che+cercate che+ci
3 che+dite che+en.NEGATIVE che+era che+esisto che+il che+non che+questo che+vi chiaro+>
3 chiudete+anche chiuso+> ci+pensi ci+vengo clicca+per clinica coi+LIST collo cominciate+da
3 commerciali compro+, con+TOUS con+en.BEFORE con+en.ME con+en.TAIL con+en.VOC con+me
3 concorsi+a condominio+NO condominio+en.NEGATIVE condominio+non considerate+YOURS contate
3 contattarmi contattatemi continuate+pure controllo corrispondenza+> cortesemente+, cose+>
3 costate da+en.BEFORE da+en.ME da+en.TAIL da+en.VOC da+me da+parte da+un da+ventanni
3 dagli+MSG dai+LIST dai+destinatari dal+servizio dalla+en.LIST danni+, danza database
3 dei+THING del+OTHER della+OTHER della+danza denise denuncio+> desidero devo+CALL devo+SEND
3 devo+chiamare di+DAY di+questi di+unaltra di+voi dieci+LIST dieci+MSG dimenticatevi+che
3 disturbate dopo+aver dove+avete dura+poco durante durato durato+fin e+REMOVEME e+appena
3 e+buona e+con e+durato e+en.BEFORE e+le e+lo e+passata e+racconto e+si ecco+> en.AUTHORITY+>
3 en.BEFORE+MSG en.BEFORE+al en.BEFORE+en.BEFORE en.BEFORE+mi en.BEFORE+per en.BEFORE+sul
3 en.DAY+DAY en.DAY+anni en.DAY+si en.FROM+en.BEFORE en.GET+the en.I en.I+OTHER en.I+en.REVOKE
3 en.I+punti en.I+tracking en.I+turni en.KINDS+, en.LIST+. en.LOSE+OTHER en.ME+en.BEFORE
3 en.MESSAGE+. en.MESSAGES+. en.MESSAGES+> en.MESSAGES+al en.NEG+MSG en.NEG+e en.NEG+grazie
3 en.NEG+mi en.NEG+sul en.NEGATIVE+MSG en.NEGATIVE+grazie en.NEGATIVE+in en.NEGATIVE+li
3 en.NEGATIVE+ne en.NEGATIVE+parlo en.NEGATIVE+scrivetemi en.NEGATIVE+sul en.PLURALS+>
3 en.REMOVE en.SENDING en.SENDING+. en.SENDING+> en.SENDING+al en.STOP en.SUBJECT+OTHER
3 en.SUBJECT+en.BEFORE en.SUBJECT+en.REVOKE en.SUBJECT+en.VOC en.SUBJECT+punti
3 en.SUBJECT+tracking en.SUBJECT+turni en.TAIL+en.BEFORE en.TEXT+. en.TEXT+> en.TEXT+al
3 en.VOC+, en.VOC+en.BEFORE en.YOU+> entro+DAY esisto esisto+> espunto essere+CONTACTED
3 essere+rimossa famiglia+> farei fate+voi fatela+finita fatto+venire favore+, favore+?
3 feste+aziendali fin fin+troppo fumo fuori+> futuro+> gennaio+, gia+la gioco+dura giorni+.
3 giorno+e gli+appuntamenti gli+screenshot good+> grz guai+a guardi+che guido ha+0
3 ha+autorizzato ha+cambiato ha+en.DAY i+OTHER i+en.BEFORE i+en.REVOKE i+punti i+tracking
3 i+turni il+coro il+garante il+latte il+modulo il+regalo il+richiamo il+tasto in+cassa
3 in+classe in+futuro in+quello in+questa intasato intasato+il intendo intestatario inutili
3 invio io+. iscrizione la+DESIST la+MENDED la+STOP la+mamma la+partita la+persona
3 la+pubblicita la+ricetta la+rivista la+scheda la+signora la+volete lassa lavora+> lavviso+di
3 le+WANT le+ho le+voglio le+vostre levate+il lho+io li+di li+tengo libero linvio lo+scontrino
3 lo+so luglio ma+lo ma+non ma+quante magica magica+per mancava mandare+ONE mandare+en.LIST
3 mandare+en.MESSAGE mandare+en.MESSAGES mandare+en.SENDING mandare+en.TEXT mandare+sms
3 mandate+il mandato+la mandato+o mano+, mattina+? me+, me+en.BEFORE meno mesgs mesi
3 messaggi+a messaggi+in messaggini+, messaggio+MORE mi+CEASED mi+SEND mi+WOULD mi+disturbate
3 mi+tolgo mia+CONSENT miei+NUMBER mio+nominativo mo modulo+, modulo+> mollate ne+MORE ne+SEND
3 ne+voglio nessuno+vi niente+offerte nn+WANT no+MSG no+grazie no+mi no+sul non+a non+in
3 non+li non+ne non+parlo non+scrivetemi nulla+, numeri numero+per nuovo+> o+mi offerte oggi+.
3 oggi+> oggi+per ogni+CLIENT ogni+YOURS ogni+bip ogni+santo ogni+settimana ogni+vostro ora+.
3 ora+in orari ore pace palermo parola+magica pensi per+NO per+far per+favore per+le
3 per+natale per+voi perche+la permission persona+> persone piantatela+> piena+di piu+GET
3 piu+MENDED piu+SEND poco poco+, poi+mi possibilita prego premi preso+il promemoria+,
3 pronta+la propaganda provvedete pubblicitario punto puoi qua+> quando+ce quando+e
3 quanto+firmato quanto+tempo questa+casa questo+recapito qui+in quindi+NO quit raccolta
3 racconto ragazzi reclamo+> regalato reminder resto+NO resto+en.BEFORE resto+en.NEGATIVE
3 ricetta riceve+MENDED ricevere+MORE ricezione ricordo+da ringrazio+ma risparmio ritiro+>
3 ritrovo room rotta rubrica+e saltatela saltatela+> saluti+> santo+giorno sbagliato+persona
3 scappare scontrino scontrino+> scritto+0 scritto+en.DAY scriva+MORE scrive+MORE
3 scrivete+MORE se+continuate se+per segnalazione sempre+, senso serve+che servizio+>
3 settimana+scorsa sia+lultimo smetta sms+. solo+INFO solo+lavviso sono+, sono+a sono+grandi
3 sono+sparite sono+un sospendere sparite+. spiace sponsor spuntato stessi sul+GOODS sul+sito
3 tagliando take+en.VOC telefono+NO telefono+en.NEGATIVE telefono+non test tetto texting+>
3 tieni tiratemi toglie+LIST toglie+dallelenco togliersi toglietemi tram tre+giorni turni+,
3 udine ultimo+TELL ultimo+avviso un+MSG un+NUMBER un+mese un+messaggio uno+LIST uno+MSG
3 uno+en.BADMSG uno+en.MESSAGES uno+en.SENDING uno+en.TEXT unsubscribe va+> vi+blocco
3 vi+denuncio vi+vuole via+dalla via+il vino visite vogliamo voglio+> voglio+essere
3 voglio+sapere voi+se volta+. vuoto+, with+the year
4 "+. ,+DESIST ,+MENDED ,+NUMBER ,+STOP ,+compresi ,+leva ,+potete ,+questo ,+quindi ,+una
4 .+REMOVED .+ao .+avevate .+avevo .+chiuso .+cortesemente .+credo .+delle .+direi .+en.LOSE
4 .+en.MY .+la .+lo .+nono .+o .+persona .+via 0+di 0+volte ?+grazie CEASED+MORE CLIENT
4 DESIST+? DESIST+con GOODS+, LIST+in MENDED+> MENDED+MORE MENDED+NO MENDED+en.NEGATIVE
4 MENDED+in MENDED+non MENDED+quando MINE+? MINE+MORE MINE+quando MORE+e MORE+messagi MORE+vi
4 MSG+delle MSG+sempre NEVER+MORE NO+. NO+SEND NO+mi NUMBER+col NUMBER+sul ONE+. PHONE+>
4 PHONE+en.NEGATIVE PHONE+non REMOVEME+dal REPLY+ancora SEND+? SEND+delle SEND+perche
4 SEND+sempre STOP+? STOP+LIST STOP+MSG STOP+con TELL+. TELL+di THING+. THING+in WANT+PEACE
4 WANT+SEE WANT+che WANT+essere WORD WORD+dal WRONG+persona YOURS+INFO YOURS+mese a+chi a+lui
4 a+natale a+scrivermi aggiornate+> allerte allora altri altrove+> and andate+a anni+e aprile
4 auguri aver avete+SAID avete+en.WHO avete+perso avete+scritto avvisatemi+, bimbo
4 buona+giornata cambiato+dentista capito capito+che carabinieri cell cellulare+e cercate
4 cessare chi+devo chiamare circolari coi+MENDED compilato compleanno+en.BEFORE comprato
4 compro comunicazioni+> con+gli considerate contato cortesia+> cosa+devo costa+> credo+che
4 da+due da+questo dai dal+0 dal+en.DAY dallelenco danni dato+in definitivamente dei+YOURS
4 dei+vostri del+tavolo devo+dire di+dirmi di+non di+un di+una direi+che disiscrivo
4 domenica+DAY domenica+mattina dora dove+si e+NO e+anche e+chiusa e+del e+di e+en.I e+en.LOSE
4 e+en.SUBJECT e+i e+il en.AGAIN en.BEFORE en.BEFORE+> en.DAY+di en.DAY+volte en.FEEL
4 en.FEEL+> en.GAVE en.I+guasti en.LOSE+tavolo en.ME+, en.NUMBER en.STOP+bene
4 en.SUBJECT+guasti en.TAIL+, en.THREAT en.UNSUB ero+gia errato fanno fatto+due finisce+DAY
4 finisce+oggi finite fra gavi gentilezza gentilmente germania gia+risposto giornata+>
4 giorno+un gli+auguri guasti ha+gia ho+MORE ho+dato ho+seguito ho+smesso i+guasti il+loro
4 il+menu il+mio il+pappagallo ill importa in+pensione in+poi in+trasferta io iscritto
4 iscritto+, ive la+WANT la+WORD la+cancellazione la+conferma la+finite la+macchina la+parola
4 la+procedura la+raccomandata la+ricezione la+spina latte lavora le+allerte lho+mandato
4 list+> ma+chi macchina mai+MORE mamma+di mandatemi+solo marzo mensile menu+, messaggi
4 mi+UNSUB mi+cancelli mi+disiscrivo mi+importa mi+riscrivete mi+togliete miei+dati mio+,
4 natale+e ne+mandate nessuna niente+MSG nn+mi nono nulla numero+> numero+NO nuotare occorre
4 of over parrocchia passi per+en.I per+en.SUBJECT per+i perche+DESIST perche+SEND perche+STOP
4 perche+smettiate permesso persona+WRONG persona+che pi piantate piu+LIST piu+MSG poi+>
4 preso+per processione promemoria+> promozioni promozioni+, pronta prossimo+MSG prossimo+ONE
4 provato punto+> pure+, quarto quelli+della quello+che questa questo+mese qui+> radio raga
4 revoco riscrivete roba rompete+MORE rompete+piu scadenza scheda+col scorso scrivere
4 scrivermi+? scrivete+ancora scrivetemi+, scriviri segretaria seguito si+agita si+clicca
4 siamo+a siete+come smette+> sms+> so+dove solo solo+in sono+la sono+quello sottoscritto
4 spett stata+REMOVED stata+tolta sto sto+bene succede succede+> sul+modulo supplico tavolo+>
4 tengo terzo these tocca togliete toglimi trasferta tre+. un+OTHER un+anno urgenti uscire+da
4 vedere+> venire+il vi voglio+PEACE
5 " ,+MSG ,+da ,+quelli .+LEAVE .+MENDED .+STOP .+bella .+del .+e .+en.ALONE .+nemmeno .+sarei
5 .+smettete .+🔕 CEASED+, DAY+e MENDED+solo MINE+di MINE+solo MORE+INFO MORE+MENDED
5 MORE+quando MORE+un NEVER+a NEVER+piu NO+sentirvi PHONE+NO REMOVEME+dai SAID+" SEND SEND+.
5 SEND+al SEND+ancora THING+invece UNSUB+> WANT+vedere WORD+LIST acqua al+solito altro+per
5 altrove amo anche+DESIST anche+MENDED anche+STOP anche+smettere anni+, anno+, appartiene
5 appena aprirli aprirli+da arrivi asking auguri+di avrei be becco buonasera buoni cartello
5 caso cestino+senza che+io chiudiamola cio col+mio come+al con+en.I con+en.SUBJECT con+i
5 concorrenza continuo convegni cose credo cui dati+> dei+pagamenti del+giorno destinatari+>
5 di+compleanno di+persona dieta dire do+il eliminate en.LOSE+giorno en.MENDED+> en.NEG
5 en.NEGATIVE+sentirvi entro+oggi fate fatela favore festivi festivi+si finire finita+>
5 firmato for+good gave gentile giocate giugno gli+OTHER good gradirei gruppo ha+WRONG
5 ha+invitato ha+sbagliato ho+chiuso il+AUTHORITY il+becco il+resto in+avanti in+casa internet
5 inviate invitato keep la+testa lasciate+stare li lidraulico+, list loro mai+piu mandami
5 mandare+LIST mandare+MSG mandatemi mandato mi+LIST mi+MSG mi+SERVE mi+avete mi+serve
5 mio+nome non+sentirvi nove offerta offerte+> oppongo orari+festivi pagamenti palle parlo
5 parte+CLIENT parte+YOURS parte+vostra passata per+cortesia per+en.NEGATIVE per+non
5 piantatela piedi piu potete+anche proposte prossimo+messaggio put qualcun quattro rieccovi
5 rieccovi+> rimettetemi+in rimozione ritardi sarebbe screenshot scrivetemi scriviate
5 senza+aprirli si+smette solito solito+> sollecito sondaggi sono+LIST sono+MENDED sono+MSG
5 sono+io sono+messaggi spiegate+come sprecate subito+> suona tante tanto+vale telefono+.
5 tempo toglietele toglietele+> tolgo+> torno traslocato trattamento ulteriori uscire vaccini
5 vale+che ve+lo venisse vi+WANT via+> voglio voglio+vedere voi+e vostra+> x yoga
6 ,+dei ,+le ,+ma ,+nun .+WORD .+belin .+fuori 17 CONSENT+> DESIST+> LIST MORE+? MORE+SEND
6 NO+, NO+INFO NO+MSG NO+a NO+ci NO+piu PHONE+. REMOVE+> REMOVE+il STOP+> WRONG+> a+meno
6 abbiate addio+> barca belin belin+, bravi cancellate coi+MSG cominciate compresi con+questi
6 conferma consenso+> coro da+ora dagli di+torno dico distinti due+anni dura e+en.NEGATIVE
6 e+non en.DAY+. en.NEGATIVE+MINE en.NEGATIVE+ci fare+, farmene fate+come fatelo fatto+na
6 filiale gia+SAID ho+altro il+consenso il+sottoscritto io+la lasciate+PEACE lavviso levate
6 levatemi li+> mavete+fatto metto mi+avvisi mi+riguarda mi+scriveste na ne niente+INFO
6 non+MINE non+ci parte pasqua passate piacere+> pls preferirei+che prenotazione promemoria
6 promo proprio quanto+mi quelli questi+MSG riguarda+la rimosso+, rispettate rotto scriveste
6 scriveste+, seconda sipario smettiate+> sono+TIRED sottoscritto+NO sottoscritto+en.NEGATIVE
6 sottoscritto+non sparire sparite take testa texting tornare torno+> tra+un usato vedere
6 voglio+SEE vostri wifi your 🚫+>
7 ,+cambiate ,+fuori ,+mavete .+dei .+fate .+li .+nn 0+. LIST+> NO+MINE NO+SEE NO+essere
7 NUMBER+. SEND+> SEND+di SEND+solo abito ancora+? avete+fatto avete+preso avevo+dato blocco+>
7 bro cena che+avevo chiusa codici come+se conosce dal+LIST declino denuncio diffida dirmi
7 dirvi disturbo+> e+al ecco en.MENDED en.MESSAGES en.NEGATIVE+SEE en.NEGATIVE+essere ever
7 evitate famiglia farmacia febbraio gennaio il+CONSENT invece+mi lautorizzazione lidraulico
7 lotteria mavete messages messo meteo mi+spiegate nominativo non+SEE non+essere oggi oltre
7 orecchie orecchie+> parola per+piacere piega proprietario pulizia qua quanto reclamo resto
7 ritirato rivista rotto+> salve sconti scorsa son sono+rotto spiegate spina sul sulle this u
7 ultimo us uscite vengo voto
8 ,+WORD ,+gli ,+mandi ,+per ,+tanto .+guardi .+ritiro DESIST MINE NUMBER+> OTHER+. SEND+MORE
8 UNSUB WORD+> affitto altro anno ao avessi avevo badante bambino cancellazione cancelli
8 capire cchiu chiaro con+YOURS consegne da+YOURS da+qui dato+> di dimenticatevi ditemi
8 en.CONSENT farvi figli gioco ho+gia interessano inutile invii ke marketing mattina
8 mio+NUMBER modo natale no piu+> prestiti promozionali reinseritemi richieste ricordo
8 ringrazio says scrivete se+avessi si+che solo+per state tanto tasto tavolo testa+> to
8 toglietelo tutto+il un ventanni volete vostre
9 .+le MORE+> TIRED+> appuntamenti autorizzato avete bella chiudete comunicazioni
9 corrispondenza dalle+orecchie dite en.LIST+> far il+silenzio interesse leggete leva mandi+>
9 messagi muti neanche pappagallo per+quanto perdere quante raccolte rimosso risparmiate santo
9 serate si+, silenzio+> smettete tolgo ue ve with 🔕
10 + .+REMOVE .+avete ?+? NUMBER STOP addio andate as bello cambiate de en.KINDS essere eventi
10 grazie+> messaggini mi+REMOVE nel+en.DAY nuove oh partite passo pensione piacere prossimo
10 rottamata sia siate subito sui tracking what
11 ,+REMOVEME .+siete MORE+LIST MSG REMOVEME+> SEE agita avevate bip buona chiudiamo clicca
11 cortesia farmi futuro mandateli nun potete preso procedura rompete turni
12 ,+REMOVE .+🚫 CEASED INFO MORE blocco compleanno dato dei dentista destinatari en.AUTHORITY
12 fedelta garante nel+0 nn pero persona prossimi
13 REMOVE YOURS cestino consenso direi insistete menu modulo nemmeno sentirvi
14 .+REMOVEME MORE+MSG chiuso concorsi da destinatario guardi punti questi sarei
15 riguarda ritiro silenzio vostra zio
16 esco signora
17 delle dovete fuori gia ogni siete
18 inviti
19 anni qui
20 🚫
21 dalle
23 . CONSENT
27 REMOVEME
"""
