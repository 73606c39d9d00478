"""What words weigh (fr); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["PHRASES", "WEIGHTS"]

PHRASES: Final = """
" {wwDZ_6!XK9QGUU>IfX{
% -VM+x{3aM8{L%~N0|fBw
* ^TF!#2<I5q@gM&N`!4kX
+ J>VeoGRRBN9s}v%CnN+X
, 7`q__<I?%&>J;w`@b3)z
. 2<rz07w#SB{TTB!1nuDp
0 $>jG6{tfs70ssdm;rZIc
06 5Bl&58Tvx#1^)r`1quTo
1 `vM945A+lF8V?K$0}c=2
10h 5BC}r<1OMJ>%{Q(?DXT}
14h 5efbW{p$ex4eJu<=-}-A
15h `{V`}=mXLi@aP-Z=*<E&
16h ?er20^auMQ>h>$#?)Cfb
17h _V6MO(i`0&<>>+Q-|5`k
18h `}ZIn=l$~-=>{DH;_v6^
1er `2jC2%N)%&+}8x+)YJ0v
2 @8S5+6X*!w1rhZRGzH@7
20h @dh6f01n|I=+`3Z?d96^
28 <O=E+5hN859uW=P<TfxT
2e Dexr+-#Q%#+S&3W-pmRr
33700 1riGQ4(a;i9vJr!{4Ff`
3e {{{~83I_5Y_YUs?1O)C7
4 >?I5g@C4Tq@#iSe`|JGs
60 BqagX4*KxmA}R_10wWh8
7h 5BU5C82JYQ{tE8~8WH~h
8h >Gm)l%pKbi?dJyG+v3*h
9h *5mpZ0`Ch0?+gDB1?d6j
> 0Vv582n-$?9r_OL^%xHN
? 4*C@V|JDZW{21~j3l9<;
AGAIN 1lj@*_~8lz_XzgM8~F_`
AUTHORITY 66fOUHs=+{3o`H=Jtq?d
CARELESS >ht>i^!gq80RZnZ2k-3G
CLIENT =n&`P8T$zH1oa0M0R125
CONSENT 9un~ICFTz15Dw@96%!mJ
DESIST ?(FOa3-to}3Gw#`{qpzn
ERROR &g%gw<k|=y?d=&A7Txk4
FEDUP *~{q(1^^xY?BfLj{m<;v
GET 7$)if5DV!j7WC8m8VLs$
GIVEUP _2>fj3-tZ?2oT^H8S(r5
INF Aomaj?h*|9>H+d2=KTEz
INFO {O}DD{O0}f?h_8~1@{I3
LIST 5BS*I4+I(R2?qNe7YP6x
ME 1_j#$1Mvq53ik>64)Yie
MENDED @yF;54gVbm4eSE<5&QJ<
MREM 1oR%;3F`pd01xvN3K9$m
MSEND 7Vi%D0owNd{P_SF1n3U|
MSG 10eVC5AyB+6A$Ya4<7Rj
NOMORE ;@=hP`|=mz1QrGf9sm09
NON @(2?40`vz12LJpR3ku-~
NUMBER {|4yy3F#T>4HfAe0SfB_
ONE ?(X^k_W=3;1p@sM`Rn!X
OTHER _vQE=>Iwt|>;B~x@A>xO
PEACE 4*BcqCg3je?i<b_B^w>|
PHONE {P6q%0|Old5e@AD4f5{?
RECEIVING -RTPZ3nm>C=-Da<0qn%l
REMOVE 3)$!JCEO<1FbDGK1tJR&
REPLY @e}n0_7(;TDdzI=@!{w5
SAID ?l02-4jB{t7V8b}{SEgE
SEE ^cC>}H}e4#9sB(N2mALL
SEND BKrvc`r+;l^X&i%4EPfl
STOP 0qW@k77Q8Y4Gr%A1pEH;
THING -}Vay?(_Wq_xS$k1N7kt
THIRD 5CaAe@B`fy?d}oa_wVHI
TOOK {S?y#{RbWQDg+VU`w0K~
TU <qO;q9}o^3_V)Dg3J&e+
UNSUB 8S>NPDeWcLEjIB9BQ+uq
WANT 6yhNN^b+3??*;<{^ziHV
WORD 0p;`b2?i4N4h8Ea4h8}I
WRONG 2kZ#u74Z(*5CsDD7Yhvv
YOURS 3i<2q009Tw67>u9{s0f;
a ^#Sc7^#2F}+W`CX@yzn}
abonne 1nc|__w@A;;_D0L1o9&5
abonnement 57+1h00a!`4gMDa`vnf~
about F(nH#=nLlz_R##tAp7<Y
accord 5EH-XF6$EX8w%nEDF_t<
achete |M&j_4FU`R5cKpJ@D2k5
acte 0_XAs2ICM22o3H84HEw#
adieu 3JK}-9`GFK3?~Q$^9TO+
adore )%O-C?;zz9?Aa3N-`C{w
adresse >*Dti{Q3R>^9TU}1@->-
affaire `~l|^5b6==75n5P5eE>@
affiche 2_GXZ*ZkZy?dSB;+vC_6
again _VfYr_UjK23nl~T0{;sQ
agence 0tNy6^85t{3=9AL1o!&$
agenda A`1HG6Yd@78wc$Z0|^ft
ah {t);B{}ufZ5AqBJ1>xrP
ai 6ZrMz8T0J~`vva>2?!Du
aide {NWWN^bPhG=J)p%3hyEJ
ailleurs B?2?l2haW4=<W3P9t9;S
aime 3EUzX_Xh6;0SpV=`tAk%
alerte ;rJW%)G62+@#rc2)A{oI
alertes (+MK??F0c4@$(|+@#x(6
all ujxJ_*e=vT$I~zE-o@SJ
aller 1ok5$@d)`A()a-6@$c#5
allergique ?7b@X#RmEN)ZPs&-Pzjz
allez *6<qj{rUj={UZV#4cZ<G
alors C+7A60_pz`;|3QW4Eyx}
am E+y;=`w9T)CH?d51r7KM
amis 5fbgx9p(wn8Yk@<3luIH
an 3<UrL6x<--CJ+J*9uN=f
ancien *Y^ew1_b^3^cVdS{|Nrt
and 9uD#SDe@ucAu{0x85j-%
anglais -v1Z-^dsI1_v17I`1APm
annee {rUA1?epvs2JQ{z`S$Ag
anniversaire 5)$<A599{)4hsDM7zi8>
annonces 3o!=x5&G#M{v6uo0|Oo%
annule `0Mr+{^|kw6A=LR00IW?
annulee ^#AG>;t2yC^4%2K@bMY(
annuler *7+MR&ojz7*vcj5_}RhR
annulez zW)a)$Seah(9rf9<i_gZ
another 7Umb~{O}Fb4-W7H{umVt
ans {_+(AB=P?X6Bq~O761hk
any G6p5k4A|r9Au!n$9w#Fy
anything @C_FZ@-O898PO}@{pjrF
aout ?%5&?+6CzH&DJau@6gZP
appartient 83!5f3FZ3f4)^@(5)2Oo
appelez =@cCc_3hdv`1UB~<n;Uz
appelle 3+pA`*%{gp<J2Ao^Vr|#
appels 5E|n2B-tA3CLZzdD<35P
appli ^ZE!6`}7GB{NfG-5%Kvl
apporte 5*9Ei$Ozsq+sqNx%JSmd
apres CocCX*(l;6@zEC1>E7!O
are 0V@{_`V8(i?dS6D=m8=Z
arnaque ;rJvW;Y0i~-Sr6A(%=5(
arret `uPJd%?TO@;^hhu?&-`0
arrete 6x9z0C-)%w5)Ay%^B4OQ
arreter @5<2$@-^-D`0*kr+vDW<
arretez 7xg3S`2zX`{TcNV{{syQ
arriere >g*>7>;v2f;PNI0?cd(`
arrive _2v)k1RMGi+UpMa;Og(=
arrivent _ww-DAnXtS7WoVWCHeLR
article 08IxL`7s9*?cWcr+Vt=D
as ^8OGF?<V04?Assy?(*x<
ask 0__wI=L+=h`t=I;^ZxVw
assez |M?2w68ilA1||CJ4+rV^
assurance {rde8=J@*n`v3R+_6P_G
at 6zuB}@CzC2<MI*$_W|h=
attendez ^!FGD3-$Z?>=h3W{O{=G
attribue +6o*4^eyH43i%ob?F94U
au _yR2r?-lwS=;Zki^W@Cp
aucun 3K6&&`XwJRF7p262o4tl
aucune _z4vU(EkME*7Ok-;NIx)
aujourdhui 1s&|=@);uK0J{_i_Yw=~
auriez 4h#MI5a1;56$$3=DE98)
aussi D<1RR6V)E*4jTIV0vsd=
autant Gavxx{`>d*EfL-w79SfQ
auto _y!T%6%Gaa`x68U2LAL3
autorisation 7Z?HQ2mAiv8V&UN1`H1g
autorise &*LW)<`U;A@9-!A@bcsB
autre ?G4}q?<fQp{p<YL==|;r
autres -Xq)#+7}o97}N{i>jM+z
aux -Z>cj=nmQb`sxw)>I&!G
avait <m?vg1nu|@@%!@+8{P%`
avant CFvJN#wQ{<<l5ud>)^%!
avec `qdHp3;Qqf;rP`~_x24S
avez ^#T$j;|16k=H?j(;>z9s
aviez 0o?ZV78C>m5Fq^t8~o}8
avis =;S8`+aKO6?&2*B_SNUx
avocat `T_{w4iE(m0}%8G5flIQ
avoir 0}b==^!6wM4B+hn5ApvI
avons 9SG~`BKRr<BJb_zDgz53
avril {ss-yA=v%q9~mME7#9@{
ayez 68i?|EB6xH85#ug4F???
b +YbXA-}UYP2?GG<|M27P
back 1S|9W2K)>E1@8Fg2>%2c
bail 0~j6+)g|Z<^!Xgx_37Km
baisse =p*|i`}X@2=?y6P?eysL
banque ^!Ez?01f8~^6w_*4CC$f
bas @A)MZ*B#9(#NZV2*Ur)G
base _zw;N1pw?W{QLI^2J++r
basta 5aSri2-E`V4J8Qd6#*3)
batterie ?d&%;(G}1q%G4^(*1+BC
be 1s3x4{`~&-00I2=2m=xH
beau ;wkGNxh)wi=EEG&#uqEt
beaucoup 1_$yi^#}9|>*D_5^Y_)(
bebe 5gR5a&Jyw#>gN&Z)7bO<
been 3IO%`^ZyX~`U3d}?g9P(
before DEj67BIOhA9slhLB^?DK
belle 0T}P<6yO8gC?NUiDjfw9
ben `v)W{%OBz`&E)^x&)NDe
besoin `~B|x9QhLi3jO{K0tFxX
bien 1P|&3{r4&5^Y76g0`?9m
bip 6cPXo|LO<>3KRbF1q%P}
bisous 2nZG$1`hEB3h@LD(f|wv
blanc 8_gyh$SvzA=icY-@7Le_
bleu +vXq}^9A(<-}4{=^V{k5
bloctel ;^XfP{}c`u;>#`i{pr}(
bloque 8Wsic6Y&nyApH#t3k)p{
bloquee `SubB^YZNN{SE;P6#o7i
bloques 8yx`II{5J0D>3WpKO-wR
bois =>HE4;~Us0-QF$H>(<xr
boite Bklwq@aOjf^7Jq6`rHN^
bol ;R@*kCGQ3Q85{!u5f>i?
bon ?)m!t1@hbp4FnDf0`&yq
bonjour %mwiw)<+Q!@6Qtb-16Sa
bonne 77YgkApr*BB@Z0nA_3^+
bons _5TkA4E@;)_x<hu0sHsy
bonsoir *AoW?5+DBh7#R8p><tRj
bosse 0w4<+^&j%{{Qdyw^8g4F
boucle DnZflGW+QkBNW{A2{1A-
boulangerie -~js#==|;a^XUNi_Vo<@
boulot 4f`P*$0jr^&DHYM;_BYt
bout ?8GYs-wx~*+wT_#`1Zu^
boutique 6DaKN75?T16E6S#3@aP*
bouton =<)LT3HkK)68Ql73JmfJ
box >J;+&5CH}U4F&M%`}_R>
bravo (*r2-^7jA;6%6b93-}H2
bruit ;ph_@(G1io@9-Gt-{;%W
brule *7W)83i|vB1}EtT4i4Ds
bureau 2Kz7^%pC0t&)N#~&fMSd
bus |M~+H?FaD)@$L-+^XlUP
but @ZJ^Y1sc~B5d04S7Wn4-
by `TrOX&MN3M-RA7~-v!_C
c {_hC=_Vp?S@%G{h0P+g(
ca 5#<%t1_u!71_JmC{SVOe
cabinet 2<`?Q*B$K{-s=?O0qOw)
cadeau -2n{${~F~I|LY0v{`=nI
cafe ?erxU@E`Oa=-dbR)9d8$
caisse `_U^G<0ac5;@2SV*WKy$
camion 2<_+H2<;p1|NZwH2N4bf
camp {2=T882=CL5(@nb7ZD`!
campagne +VBe<)%XMa?c*K)=-%Jf
campagnes <L(Xh1Ozki?g0fZ3G@F4
can 5cmT61Ptvf>Bb-B7Wn-G
canape =m8J^@e%$B@8J>Z=lBik
cancel >lPg`&=cV3*Ut&Y+TYIX
cant -SF`q_zdGG@8kRg^4972
cantine `rs}S^#}A4`RElD>*?nO
captures ?Gf?w1qu8C1^g5d{S6iG
car 1M~g%@dN1S@&peF_V@t)
carrelage 3=jbu@Zs?Z1P2E200!p#
carte `1unG*$DLR{Qd;f<?{(F
carton ?f@AS1QhrE_w)Vo=;Z$L
case 9W3Ak4(QhmC?W9j0~{|Y
casse ;psLe>m$7<&(I<Y)8gvm
cassez GwkxtG~xr&Eiv=vDM1x8
cause 5C$vp4Di_k+a}=`1^*x_
caution FaQq`&jthw`S1bN`Q+f>
cave ^8NlB>KE`B^YH!w?FRn%
ce ;}!l5-wEUy4CyrB1MLv#
ceci _a6)I8Vc(V9wsH>0xK5(
cela 3M1n8`vUq31qJi?2MPog
cell 5EeH6%O~d-*WVo(vgpeA
celle @%;bb8rt~g`w#gS3Gwdo
celui DJRYfHw_jKC>H(}^d%(~
certificat _yhF{{tNBu1@!^*3GML(
ces ?C|#f1pOEW`|AkV0T~I=
cesse -4zWH<q!f9+UpP-((2Le
cesser -wf{w-5~K31l<7;>G|Z}
cessez D;y-+8`<mE9unCdC>$^*
cest 1mNKr{q`^b)!Nn%1>OxD
cet 2k8_8<P{42`S|Yk?*-iF
cetait `sfBG?h^6^;_3k(*!T?Q
cette {`vp)_zg4h>*ojo<>TWY
ceux LJULA^TETq16|DcAv8Tw
chambre {_z4R-~;Cu;_n&c+U@P}
change {QM3<?*J(Q^6}mA2i)KS
changer {`(*S_YvwS-QyAL^X2B_
changez ?l(I&$~e9**~mr1z`Vuc
chante -OeiG=Mn@N*3<<l<L2Wd
chantier 1}6gu-3SE??)LKc|Nidt
chaque @%`xE6X_b!1^?U(4ev-S
char `u6?)5$O#37!mRN7Y-F0
chat `P&&n%Jc3E$lU_q+Qhlw
chaudiere _th5~)(`C*&*AM4=jr76
chauffage {`eCB2NdiW^yLlT`}O4c
chaussures ^WGN~>i75>_S+W?)8pRp
check 90~(3==Ay(;Qj>c=iTWV
cheque ^YSSf$tcA!*5fAA(CpL-
cher A^7n574HxF{R8n2_YL#$
cherche {~AW}&llJP%lZrl$M@ve
chercher ^zIZ0|Lr6d)c@iX3f}1P
cherchez =lvWH{`C<I_~sZ4>FCu1
chez 0ruDk4&xNhBO(a#2q72q
chien &f@|D1Sk0g`~DFX>FM_C
chose {vPoD03qlm|LYtI_v-M%
chu CG`Z@8UhyYBoEW-Cni23
ci <pc%-=MMx0>*yH@_XWz`
ciao 6(Z*B6cp|MC=A*V92pk(
cinq 2MqTP{regJ0vY%f<`Mb|
clair 5#Z4PF7iR#4j$1jD;)Lk
classe 7uzg8;sM(s%G?L>+S$a@
cle {qp_`>HYN*?CSp&+~@)R
cles 2;dzT*Zb!e<=p)d?cdoB
client ^9J$pEeQt#0rnE_0R#m1
cliente 1LpbZ5d9qV4Eo{~77hsr
clients ^8OhR=l%2i^8ot`1>x)N
clique 2LA%&_#_AP01w_U^%M0K
clore 2JaU91o#E;92yMr2L%EE
clos {|n{#2LTNP{|yHn6b0_~
close >naKe`3vm(7VQY&#sJ{v
club <`yvt@E7MN>H!Jw@!#a-
cnil IUNu6C*Rud3nAPD6D2+-
coach {r2_&_3jh;0s;CJ0|o{6
code =jI&|_a^5r@$eb+=F#B+
codes <=`3m>-y>h^8Ozc=i}Dw
colis 8qn?K3HcK63FX`>8y^}p
collegue CkPHK<n{hC)#NAf>&68N
coloc ;RYoO>NoHf^y?KE;QH$2
combien >FoOy^YQZ$@){iQ1nLU-
commande _YvCx7waqe6ASVI6b>Qv
comme _9x{x`5h1T{@Dlq_2B{&
commence %o_jS5-A7>_#7bU_x<-1
commencez 3Hj{_GvN#OCLjm%CoTZy
comment 4Gsh!3k&uQ^&#r}_ud@^
commune 91|S?*~In<)!q#H{r(9x
communications -_;rb<_+x`@a`H4+}z^e
complet {oDco7VH7+5)1t076Bs=
comprends 748lGAmbPE`QrEm76t4K
compris 8s`kwC*Az=4hZ-G6d(`^
compte <O~M{6BX<H{QeQ(1nuVD
comptez <k2An>Lcqm*w7o`=E~nL
concours DI78770>M28Zg`o8Y(6n
conduis >+=~32O{kM|Mm0)<o*HE
confirmation 0q+|N;0g#G)!z0Y@bL2q
confirme <J3GDzA(W_#k2|e&AP|b
confirmer =@8i8A@=GDEg=>95)B#>
conformement 5drfF2mS^44h#M80t*lO
conge <^kgd4+|0Z`}_6{{0`~u
connais ?H2j^7Xtq8_zd$b0|5*C
connait =H??D>>K73*XS<U>e}l0
conseil ><;|tAocs>1P<{R5+LL4
consentement 81n+*{^9%P?jrFB68Q}!
conso E4|?9Cfg3~8Xo`Z8Ylw*
contact =@bD31_JI11Q-ek`3?Q?
contacte 7YyC_4+8)JDg)8&3nn2C
contactee 2Mz-52Jis(9u^7$78eu@
contacter 9Txo982c*#A^qSdDIf|Z
contactez @)!Q{;}7Kn{}cKK)B_v&
contacts 66*l}>j)9-|Nrd<{u%NW
content 83NPrD&;He7#so`6B-#7
continue 8}rv181Oao1P9z42nrV|
continuer _!bKr+$7xz?an{G<lYMF
continuez <KYGi@CxY<=;Q+R6YAmn
contrat )D1W!%{jR+%E>F?$kNXz
contre 4AJiv-R|K2`2if+57PG5
controle F8%ufAp`jg7ykI@5b+8J
convocations Ci~OtIr#kn6(Z>b91|=q
coordonnees 4iMt;8T#r6`yKoA2^<9*
cordialement 5$*y62mK=J1Lyq|2Nnqf
correct {qPwZ<^J*;_UsY@-uCqS
cote @&Eu5^9=F}3<3}D0qXhK
couleur 1@IRF=?(z~@%<3{-thAQ
coup 000f|7S#pn^AZUW5CQZE
coupe 2nYNJ^%D{O4FUrF_6o}G
couper Fw7RzLdqh+FDceEI!_is
coupez 5)TdP67v_^4lnTf|0yKu
coupure >>BkG5&7>1BmfBZ5c&?{
cour ;Rgm0>HG2g>-qZ+=kNRQ
courant _yG#-0}34J>-q{4_woJr
couronne 1MDRY;u7r->G%H$+UVr?
courrier `xf;M2mbX70{;N{`S{ZC
cours (fjlI{t@c~7yv}@=>!81
course -P$HD=N{K2(Be4t<J0Kq
court Bjox1>ipvn;SBQ-{_oP|
coute `RVul3;+xG6ancM`Sb$!
creche 1^)pF7zOzf67=x~4e%Kn
credit >Dc=W{P7I>3kUTX1Nr*w
creneau -rz7D$|=(@)8;qc&*9zT
crois 1^E)#@fhhB;{N;v_U!`}
croquettes =;tLB?Gw-=)bbM@=IinV
croyais -tIB`);Pm3+vgYp)Zx?O
cru 5#{#y9`_Cc{sa679rNq{
cuisine CjJE>;1LoJ@&^3f0rmj+
daccord 7T5at9|RE-{qX+a?f3lc
dame >JA+*(GTD(;@KeC?%3Ga
dannuler _8J2e-4^IR;@uAC?%LrD
dans 2l@d5=;|!*?)3#9&imf`
danse 69*V1>GAF-;|Ube^34ni
dapres {SzYk_!9vU^yLEl`0U)~
darreter 2mkEz8RQT04J-5I2n`en
date _Yf7_{{{RB@$U}x^#|zl
dattente ?c*O2(;m?f?AtK%-p$$I
dautre -0Bw%+YSi{<?;qN=gi&i
davance ^YJ12+!o#(1Q{Rw@#gLP
davis 83o$_5C0_n6Y}=u1Q{Rs
davoir ;RFi+016We_XPM8{OR`R
day 8w>yg7Ul^20}=Me6A~a5
de 64w#)6yxXL^9S@4<qHxI
deau 01*`V@DTI%=pGag_67Uz
decaler +yDs^;|k#m>GKfl>+R_8
decede <sbL&@DKm>>G=Qy^Z6DS
decedee _5Tj~2nOr|)c6Pn00jpE
deces =JpN<>g*69<nH_r_w?HY
decline IWGa%^Xb>*4>9QQ=^`W!
decouvert 6y@~@?EEw4_vHu=>h<;l
decrire 8}9}M8`Apw8u;b)BN`wh
dedans Bqi|{6%i!xArSKH3?L#2
definitivement LGSq1K+zP_F-E`uF+Vdm
degagez _XPy{0R0E|2nPBP{tWW|
dehors 6bazt9OD7i6c^1N6dx52
deja _WB6)2_zcv1`72k@&6wI
demain 2|D^b*eK*M0opve(gpC{
demande ^WWs=2;vUf6dUpn1osjS
demander 2nO{O_6P^`|MUL;{P_hC
demarchage 1Qi4ADevt01qAR2{|XQm
demenage @C*Iq4G!)9_zd{__yY^@
demenagement <?ICs8SDxD_Z$cz3Lq2d
demeure {SO8d_6Yw86!ZG?2p94E
den A{jW&|H$0l93=PY2P!W}
dent ^yW7u))c=f*xn@U@W<K(
dentiste ^BC(675Cuk4i^Lb2=*2M
dentretien 90lj$IOgEz5ir&!C>{eJ
dents Bk2Yc@cjA(@Zk&v^xxzF
denvoi 689Yb`rHZQ>md>l1_<-;
denvoyer 0NnKa_y7e1<ogQz6z=Bn
deplacer 3>_dS=@Z@+$>asm=+4mo
depose ?CuB$@Dc+K@#7W`0`Ud_
depot ?<5!@;V#`M+vynF+2QW?
depuis -2Co2<s0N5>e@W-((2mt
derange 9|r>X0pJP#`x)&8AqN2x
derangez |LFQ5_6H{Z?9&Jg?BnPI
dernier -svRcA?L>B7#acTD=hr!
derniere )bH{L0r~Uh@#X^#{q^$q
derriere <`M%L>m}+U|K%O!<sI?s
des ?(O^yD)-?L3LzB93oIQB
desabonne <lXxn{RJff1lk$h4A|u3
desabonnee -VXg3`VJrZ3;_7>`}q6^
desabonnement {0{I0_971u<>=}m@b(7`
desabonner A@bq!1PChh5fRr6BMtZr
desabonnez 3g!L&1m^<k2n!1D4(tf`
desactivez 01o>J3LW_g@doZ4?(F{9
descends 4&yX8&LY?%((wY?&({0}
desinscription 6B_CU5)1$QH5C2d5Dp6T
desinscrire ?)Lrh`}*_f{sI#Q`U4T=
desinscrit 7X<j?8|)46As^xu5)1zt
desinscrite 5(@Gp;2!=Bx%m<p?&#{>
desinscrivez 67mG)2l(Lc5FQT>3kVbv
desole @(m&T?j7eW<>U?!`SIWb
desolee 4DcN#)C>e6-{S-(>FnJ2
desormais AO`W{GWHbt6%ETL86*E9
dessert {oXPY#wXJk&g2){>BZdu
dessous @)8jk+uHLX>gxIF`snol
dessus 5+fZW2@c&R<o@>C@!=H^
destinataire 4)p%?65<==6b=C977`c@
detartrage <PGTd84~;X3jPiM2@?zX
detre ED*`iA?YLmI|0B59}^%y
dette =?>xmD+c}w4hIGM6#WGC
deux 2j>PJ-yj_h(6kF0^v~Y+
deuxieme (A*FM;0zq++}<z~>CgV;
devant ?&k~|_we!t*zEWS@ZaC}
devis _2nb?-3`Vc()us><nH1i
dhier ?)LNr2^0no00r&$|NP?m
did -3U4y@+`$k&)p>3!r8;?
dieu @CDu>?hXMC^6Kpt1P0>p
diffusion ^BU&_5&HoC9RKMX5gro*
dimanche ?br?h{RQ|L+2R}g+w$xA
dirait -W(JO?;PnB`sfep{rK|T
dire 1n2`8^y=CZ+vh6<63!12
dis {O<VvBj*hN{1y=R4Fm)X
disparaitre 7~bdg8toX^8W{8I7#$ZJ
dispo 4(To*-ZJ+j<Iw*C`{(iK
dit ?biGAF7f&D6*2r15DDex
dites ?gjJ~<NpN;_5<k{67A*h
divorce 5FzCU6gA*66bbR>7!?Q+
dix Dg3$-+3qd*`q&)y`1ULY
do 5ituc)FS*0;nf)A;qc?*
docteur -uD>^`W*2Z=H4OT-RIl#
dois *beS3=@sw}`s6a!_W<Pc
doit ;m|J-uLSiG+{p_L_|d}+
domicile ?hqpN><Hs11oRp4@A2^c
donc 2iNxb0^T9e^A#5m|N09a
done _Y4gk-y8TV+~OAr_s9Jh
donne _T?xJ0Q3hT;q~(p|KH{T
donnee 8T#o19PRq@02A}+7Zn64
donnees 3i12<`r#+!_!ANfAPw#V
donner =;#jX3+wv-4-fqq2L$i*
dons 3HbsI>k9b~@)aQb0{Hz9
dont 0|@gI2Mr1b0{ijz3l;9{
dormir 0_OJY7V01S1rqfP0Tk=z
dors 3Jvi14EzoQ7Yy>~69Ee6
dort +ywh4=^Ww*=+YSI+~m#S
dos {s0gE<{ADX)6@m(?*ilO
dossier |Lzw12>I&={qq|02m<sH
dou 1MV;Q<|O7C%k1zW-`C>|
double _UH~Q*eSs<#@ZL%#MIH%
douleur >g^^9^BM3C?e+!?-uCYM
droit @AClk2?Oi(00#9U`T_0Z
dsl 7wZ=l_2Tv$_52d{?dkax
du z5dYx58ea!4IU5v1_}!7
dun =lBW{2ipA{3g`dp7y9A*
dune <^k?11Nj01^7<3~@%I4i
dy 9~|EJBjx4)A1e#}9UvVQ
ecrire BLv>+DeD;GEd1c?78(;6
ecrit (kuHg<}3$4%gI2<&*R$(
ecrivez `Oz;bzz@J8#^4Iy;n3R-
efface 2JY?X5%3V_9~}7r4H^6&
effacer {QTl7;t4So?c@sd+usED
effacez |MCOr6!+)&9TM>f90wKw
electorale @%R84`2Gg==jImt;o$D=
elle FeUaF7}Wat6bc0U1p@>n
emploi >F6H=`vDd4;^zn%`0MEG
en ?&ahQ^8yn5=n3^3_v+^b
en.AGAIN ^$q<B`2GeE2OSpJ3<nkn
en.ALONE 3kd!74h!uJ4ITmq_z(mC
en.ASKED {rT7S8}}9B9SY473K$Rh
en.AUTHORITY 9~AfW9TN%i3>4lH5f}#y
en.BADMSG `w`ap1M>(15D(@14Hgmj
en.BEFORE `s@qv2k{c`4<ZE#BM<rd
en.BLOCK ^Zp+X0|*Kn`tUc@5clxz
en.BODY >JJ<X{oCRR^cfA(`TiRZ
en.CALL 9sdUf=MwK1`}rEv*X;2Z
en.CONSENT `~D~T{s9F6;qVFv0{aE_
en.DAY >i+-o_A~_q>+bp-<M{UV
en.DEAR {o^n0?(+-t`~3$L=LHe^
en.DITCH <o5&r68`-l^YsP`9P|t7
en.DOESNT =Kksf`TGR^`v&|NAoB7C
en.DONT ^8?}#{qX|?6a(<=5bWUV
en.END {tFu)(jEH^>-6~S|MvO{
en.ENDED `TzF#4E^mB2L}=F@dfns
en.EVENT ^#1bw837FV1`YT5Aq5fw
en.FEEL 6c6GG_3HWn_yi2{2loH-
en.FROM ?kD}`5%drB2nzWj4e%50
en.GAVE _W2w22KEc{5DW?e2>t{D
en.GET +x`py5(EGC2?huT0uAHX
en.HAHA 0~P!N|M%(t83Fh4{ss&C
en.HEY Bl!Oa3Ckh+7y;-25B?1g
en.I <NfRz`U3X#5Cjne@bdEX
en.KEYWORD +#CJ|_6zb7{RaB(2<q|t
en.KINDS =<N#t83-Km{Sh1#0R8^r
en.LIST >-_BZ|M?E`3jX{Z1Oe*x
en.LOSE 2m1c;4*~=13JLlf8z$`Z
en.ME 1ql2E{`mL=9{Kn80_*Ar
en.MENDED 2rB3y=n^L1_uT8>`1c3-
en.MESSAGE _x%F)3<3QH@dfiG0s#C6
en.MESSAGES ?+5(<{s|Eg7y$_x5%L52
en.MY 7zh63`0XF-92nFi3nT~$
en.NEG @df_`4)6N$2NC!R`~&j^
en.NEGATIVE {|gxT|Mmy>`1bP*B^TWR
en.NOT `R@k#`R@bu>>cVF5)K#~
en.NUMBER =lJ*T6#5e93lRVP4haMN
en.OTHER {0{y32l?g}82%Lc`t=wQ
en.PHONE 1^)%}?)4Sz0T}%S1q25G
en.PLURALS 90C6FBK`6N2J{97Aq@is
en.PULL {`o2>*8mtA-RJx1(bU!T
en.REGULATOR DlW^+H2K``L^swMC^8u)
en.REMOVE 3Hj~@`}{8B_5$$<6$ADB
en.REMOVED _x=SJ>J13|_~Hfk2<y}8
en.REPLIED ^7Z}-`~UOw{rm^^2;2Sa
en.REPLY {0$r(`WOlY*8S@R2IK(o
en.SEND 2m9Xq5BMSX5EuOF3@Pg1
en.SENDING ?F|J42^9ee0}A{R0t5*6
en.STOP {}cfF3HkEy9}Nfa`V<ZV
en.SUBJECT -vHtY{Q~mp5B>}H_xJ|x
en.TAIL 3JD1F|MB|w8UF(P{0{Z>
en.TAKE ;uQbs1uhEu0rd#>`v?8z
en.TEXT =^W_z3LX3o@(uYa1oa33
en.THESE {r=|q5DW?)75elo6a)Ya
en.THINGS >(ChW-2Uwu=L8HK^5^IO
en.THIRD +T-#4{|n{;8Uz*@|MB_e
en.THREAT 0Uiwk0SyKJ{{#=}><0km
en.TIME M&H~44E7fG3+ep?3nBI{
en.UNSUB 2mTD#B<$?mCMWUj1uPpN
en.VOC =I8z53i=520|o>Q4E^)%
en.WANT @$>Td4>th?9p)$#1M&si
en.WHO `11zo8}j}2`UnCS76B+6
en.WISH ;sgEl5DM`N8~-97|Me;9
en.WRONG {qPL&6x!nR0`u+iEC>Jt
en.YOU _W%zA2n77>_XQIF{Sy8L
encore 0`>L$8Tu9K{sIa33i}ZP
end >Gkm^+d%Ur>C+9?^x6ae
endormi `Tg+${p<4k{Qdj|1_cQO
enfant >fRy=?ELc!*5vy5?C0|G
enfants _9P7+`z8}J1Lri^_W|YK
enfin 9r^qt=>P5$_wF9y?dtL6
enleve 2=5d0?A!$F>IDw;{r>pr
enlever +YaS5+5i;|*5DTE^4HSL
enlevez ^Y0G;^#LUZ`5FKO?C0+8
entre I@KuG0MrQX2^jzr2@e=R
envie 1n~^|`2!IC<`y&p_6+^`
envoi 91hatC*l#@7#ZUP7$hD5
envoie 0R;dD^!g9s{|o)=2lDdl
envois 1Sak78usVz6$aZN6AL9G
envoye _x08g`w<cP6!QP*^cLCm
envoyer @fGh02?zlR8v!8G8wv3G
envoyez 3+^c?*cJg5%KaAm%h=rf
erreur (*XVX6ax7L@(BkD1_>ee
est CFU*u{~!Gp_3!i<{_e={
et 4+`e&BJl|7Ln7|{4J!H=
etage _AeV7<^B@^^V}Ni_u}a6
etait 4&^W;<0||x($xg)&)ewP
ete ?Hl<L4FuQ^1@<cO`}_6$
etes >L>~y{Q>|15CY-f=l$>{
etre B^U$bF4WZs8uirF8U7|3
eu 8}0oW*8ea1@96va@$vQa
euh ^6Cr<^BUbL<n;~++vd>V
euros {Rijs3;G!J1Q+KL4haY6
evidemment ;|url7Z>OS3luT_02LGj
ex ?C9a_AouR=7#8{&5)Kjd
exactement _4*Ac?*ru;=J6%p=h4{X
expres ;O!Uz{}|;T>HGjA+wAH0
facture 3Jd}n2KDz91O*W0`U~sy
factures @BtJ70s0LL|NQP1{QCSH
faire >>Bjp76cai0rnL03kdn~
fais 8{pUO4e2D`<`L&VA_o-|
fait {|*ZO3<LfE^6~-p67~b_
faite 9PSMp=<p~C@Zjtc^62>=
faites <p0hG3+^T51N!k87W(x1
famille DFg%X`{nxk0Tlig3>GK%
fausse `wIUe^dAWi?C|#m==Txv
faut 8q4|L7TW9r0vr7R8w4I6
faux >>vR;+6e6<)#4uw<K@@J
femme {~rJK01NpC5&8}F3HJE~
ferme +YZ_K@fRQlE!`IK<|qO1
fermeture 6ZHw|4BG<q4Hf+a6Yc~A
fermez B?<`b{_`>S6&%+79ux>A
fete ==TX0`6mY^=iCk$?C|C4
feu )dem8$~@&v!`~?7zsSnf
fibre >-Gi(0uBNW^#ckE`}+I*
fiche _uCl(@!b9G>-G-<2mRsb
fichez 2@(k59_H%eARX`v1QjbP
fichier ^7Q^7_WuF@@cQ=#?(X&T
fichiers EF%Ht_5tJy1SRqQ4jmI4
fidelite 6bB#t<NopI`ylBB=L8@c
fievre >i!o8$R6(v*X<4R<>crH
figure 8ruF70sH+5@)Gs!_WKA6
figurer 4G!nsHv0YW7!>;cArln&
fil ^W)|33=sJK0Pf-%Boqu0
file =MeG-3mfbN5a;{(0RQyk
fille `~d|A=mzHm@benp{_ghR
film CGsK*+a&+{>hSyk0qEBM
fils EcXr$@(k_`=iLS9_w@4*
fin ^99`n_6`vU1@!L+6ynbJ
finalement {{ka0(JtXe%d9i%+Sl3S
fine {MAbM&=%=8%hnYI*VNPh
fini 00r_65d9z52KW&12JQg;
finie 1_kI8{q7+H3F#N<?EVb#
finir ))e{){}%5I=Jp8<+4}0*
finis 2KN9L3jg)|1q2xV5(?z|
finit ;|=)?*YfcX1@R&3?cwUv
fins JMbdh9NX9Q{599|4<jiZ
fixe 2?#PK-Yw}i(bfO{#@6Qc
fois 3;*!M2=w{X2O$<B{`(XA
font <PjDH?+pL>^4$&b-{$4v
foot >I4}Y+bPX0@aQSt-|F4+
for =mGu_=p6~|<>CVn@#*yY
forfait `||c8?)3)r_016S<KyJ^
formulaire 5%Mn?)G6{b+|LZ@&)Uk^
fort 8|fV;-w@*z_4y0u<?z(f
four 1@Z|j(h2n(#_|*H?D_g0
fournitures _T&T)@&w=(;OPkH0Ppt#
foutez 4f5>p7w8e;7bN=v8Y~j|
frais ^9}s?2j~+5`R)P;3<ePb
francais %?R}B8wVcm3IpOP^C1fI
franchement 2lNl?_yqye_yz<80RQv{
frere {PqVE^Z@+*4B!mc1M}+S
frigo 0wfj_&MV9#+vFAG%-!Am
from ^#SqV9{Uym7Zv*)5)mQz
fromage <n##-^D+b^?cNvh@!i_z
frr -~0*z1pEm10owQX_~!KH
fuit ?*iit015#94*VYk2MG-G
fuite ==&lW;t}E+;^-Ui=hxu?
fumer `Rpq)<R$7b&*BU3*uu~C
g {SE#53-9{<2?y)<4;B*#
gagne GU-UwEb8#&^Ap<YE*Kj$
garage %lG#R@B0P<@%Ief00Hv&
garantie _t*y)>-X;*>;Mq^>F4hG
garde |Kk4|1|b&%;{X8~{q-60
garder ST_FC@~sNQCmFj7AuuOQ
gardez =n(7%4h;$bCGZ>v0Rrjm
gardienne _45=D>H7K@?Dqck68rD{
gars 2mbQ*=lu~0Bli8}_x<<r
gateau @9_TcB^Lkm2n!4t3I`VQ
gauche 1^PiH(IV9|zvTe>x#QUO
gave ?)LTz1Ns5_`S}9*{{aL6
gaz >(Cw$-SzDq*X$+f>E+`G
genou 67>B88rcN&=L-iJ2m1sG
genre 2<sIC{Och3`uG#>_2Sv|
gens 8XWG_GU*rO0w&)HBMBJ-
gentil 5&8q^EA|KF3pVfqB_RbO
gere =KB5-2j2bo?+5q&3Et@h
get %?s)f^$HLM6Y?(f<qh@G
go EFr!p2pB5@8|@(F`Uoi=
got 73233>-YK-^84}O8T0}Z
grace 1oq_y=q35~0|62B>+9(3
grand +vffY<puf)?d|p`1o-9r
gratuit ;_nC_=?wNI>f<5a>Er+i
grave @6zWB0vQhk=>7F4{Q%1F
gre @cjSs6b}Fh5CQW4`~Cw0
greve 7yK3c^$P|K`1|t$2Ko2{
grille ^9$q~`V<%r77GRM3jzoG
gros >hTI3+$j4Q=<fdk^!V%b
groupe 6Z$CF70L(X1SkIq`2Y?I
gsm ?%xUQ{`M5&1|0Vg4fgK{
guichet 5(fJf?F<J5@AU@S2;&I_
guitare =N2s_*&pT-;NL0b-RjZ>
had @*xs2)HBOW)#M=G(bwka
haha `wQj<6Yv8E`UCjx{uuWG
harcelement F*FS7H_+|&8yn*y7%U$b
has 5B(7O-WL2R>h}N`014>#
have (EUCF`~~3*>ksz%=JVd^
he `SI{4-|!R*^6L%w_5$?V
hein {U!kp{Uy670_PLo>>B?H
here -~9<6^$Xf5^#CHz>+JOR
hes 7}^x>_%0L!?ELpB<QEIu
heure `x^@V1{4Y%2Ko@!_~hc`
heures 8TT15>G$6c0Miu+`|9`q
hier AXm{f{T1C54dFDl2O~cX
him *wz^l&L+kx*1|9m$JN}&
his 1Ly_%4+i@C_zLa|3G49`
hors ^7kP8^aBL$>hBo;-TUq9
how 1PARB7UmQE85j2bDi0{@
i <^<;|^AG{>1NIg8{O#xD
ici 1|9j~92^PXE)Mwl5E}yx
id Ck^-tBkvXCCkyWq85Ri%
if 3C|qW67J*tEh*;;Eg%UD
il ^Z(-O5f1PB4gdS}`SI=y
ill ^bZ6S{{Hp(`28>E{`2ws
ils 5&9}8-xI(k+tMS<-N@JG
im `w9dF0}BiY0|@{41qA~9
immediatement -rO4U=KB8x0PF1=_xc9s
impossible -XJwB(KEn9$Js5_*vR7i
in ?+*m@{s8I|>H7EP6WiJ2
inconnu 2k9aF=nC`++x8U<>*>|z
indesirable T09HV8qV<09XiG#BuY(8
indesirables 59ki;1?v{)5f2mb{u~k#
ines 6fY3@=K}2z6Wt-~>k=m*
infos ;RZAl;T81{(c%Cw&EetH
inscription 782|JNX{VVA~oq993Ukc
inscrit {M!-T`riiT?j7(R67cX3
inscrite +xry`3<M9}1|cN+`S|+k
inscrivez @#8fF)Fjk1*5M}c)ZyC%
interesse 3IFHw{{7_w0{Rd4{|g@V
interessee 3n1nt+6XWU<=^cO<M1K#
inutile _VUp7F(3cx79{=q7#$n!
is Iq3vA#|Ho%`|JGN;P?9t
isnt 8sZ7(7WDw_DkuTJ9}OrA
it 3+4&?9`+si>kkVQ2Kw^u
its ^Z@k&+%WnA?)VA)5BuHj
ive 5bzn^^8pd}3m^6w2ND4X
j CHxlt{>=&a^%(IW3jFa7
jaccepte ^W88Wy-V00$G;!&(%Ql1
jadore &=N>9#umIM#^poe(#^>3
jai <puNXDEA}s7Zd>!6BO|Q
jaime _2f7x(htx%wA~X7!qndV
jaimerais Oeg2!6Y&GyGBDKm5;;UQ
jamais >(v(n=?w86;QlBR5A)01
jannule 6Z`%D>;?lb?E(Ve{OkrG
janvier >*@FN_6hm+`UVaA|MT+V
jappelle >h28y67UlI^Zx}D1pWs2
jardin -3%W60s#sM1Qz)U_!RQ>
jarrete 0UQVx;{PNK=+N&H^Wxdo
jarrive 8QDP{={Vdsz1j*1ywk|z
jattends ?hzm)-yX*r?A-m*=G^J#
jaune 3>Xvo_Xz<B?coLL`R3~a
javais $}#@y?<w6J^YRb#@AVMk
je 3;_Kr`uq3m_6Q0S@B;f0
jen `uYzT?f3m6`SaxZ{_ffJ
jespere @8#h3?jG&|{NW1p`|SNH
jetais AN3R+zxE~Q^7ZH$+v^<(
jeu {OU6Q?)TIk=mjJK0{H6}
jeudi 8yz1i*&qQ6(9{&=>f-p`
jeun >iY!_1_ta6`uzs-|NQ&>
jeux 5B&Gq6Xgl#8YbB>0}lot
jhabite {S^@u-2(*<>g4n2?CJgq
joindre &+aA)*%Qbc<=Y$R-{#!u
joint >IoJo&@bsJ@YWsM)8Fy#
joublie 1_L=X$R6A*&*2c}#mepo
joue 6(rgWA_e>!B>WE14I&}=
jour @gDl@9R>pDEbsp53lk6+
journee 1Qz4>Aq^V{9StP+^b;lU
jours 4D=fq<PiN1-S7tf`tH{2
jsuis 3=ZYg8VmCn6e#xzBM%G$
jugement ;tn45=i%`f=lnPZ+wHvK
juin _2>lo0QLF$_WT1C^Y`i$
jure _z?pk>m1S&>GKTr?Dy>L
jusqua <M#CU`5FN42loO8`t%Fo
jusquau {O}tb;p-pc(dPdr@7B*S
just 4jB|b?(qB$_udff_4xW9
juste ;28EE>?s5c@#P%^+Zh<v
jveux A^rsE4blkV3moMU@gWuy
jy Ez|x4(g_aX-tGP!>ecB8
karim *9-&<-x2o%_~ixv==}xk
keep ^7IP==`R5S;`bu;-sIru
kermesse ;tT!l8ye;x><tv}`TGtQ
kevin +1ecs_}t<9;Q1RU=K9s_
kine _X+*d1NH*!0re3H6cHx<
know 1PJHsAn^{|3=roa5FHNf
la -~kH=2kH6*^8^F-7W4!Y
labonnement *xCsP?+EA%@CXDG`}67h
laccueil ;NcPf+Y9C;_wWq}=l%NT
lache =LrQ5^6~c%;^_|;=jq}9
lachez 7V-t@D&ZUGHYVx$4JHvG
ladresse 6fPtl)iBW{_v#eZ(AeVU
laffaire BOu`n8uI!58zbN96B8vK
lai =oAJf@&OeB{Pq(1-U;~x
laisse {PXV-8x8;x6ZaPK8U5|%
laisser ^7#V#_x>X32K)N@`TX$l
laissez ^#Uv%(-_t)-QN-i)Ytm|
lalarme $>Ag&=pWW4=KdD>;m_3G
lamabilite 5fTCN_4(uV6cPyo1Rf9>
lan @cHxz`4koT?ELl_0p||a
lancien =k)Xo0O|x00__OqDe>t3
lancienne @!}p1*7+Fu+~xxv?9A)l
lappli 4C@~s=_mOj>)h=T;@aHv
largent 1^oTs0RHs(9RKkK_~{M<
larret ^A-sG@)zV14d@l^_5$+&
lascenseur (<cQ2+&|<yz}h0)+05wy
lassurance >gpN;+#C2J=IRyp?C9j@
last 10w7I4($f=5fk(G1^oIE
late {0RI51PBWK0r3|F{0saR
lautorisation 4-e+y6$ta{6cgm{Ef5wj
lautre -snOZ#yR*o!qx^E%gg5Y
lave {^~0X^Y9S><?Q|&^Wy3c
lavez 0^u0{3(X-3>j&!sALr>U
le 4FS#;{_8gD{0{H%9s~>>
leau `{)$+<OJg)&EEtl;s4$p
leave 4*Cx79SQ#C78l$18z>JI
lecole *$e9k{r&X`@cjks9RC6W
left $om@`=@`-~x4{$$&%pHW
leglise 9RKg_AN>9D1P}xODhLJZ
lenvoi ;o$Ww=M4=a3EV5V5B2Hw
lequipe ?*khA?-cn7?)CKq@9gT;
les (iZX<_6h(72krdz^9ud;
let 6aWD66!P2d`xEaR0U945
letranger 1mg}W>+}!+0QUR%^#k|q
lettre 1mzYk+8E&%=jRO`=+*7w
lettres 1?cnv8vYLg>J|9}6Bqy$
leur 7ylXX@C*Ow>jUgD_4)Y#
lheure >iP!;{t5d8_6_^`^Y!=k
lhopital ?gtbN2My9L*yt$m@!IhE
lien ^!^C`4F2N}{Otqh3-Rw4
lieu 5-HR6{2&$^CG`rv7b!Lo
ligne _3-}?^Y#_n2m2KN`PvN_
like `2h6>4H^Xk5e^L>{1Y4L
linstant {~RbI&?nv~*V!e{=jG7k
lire Djnt0D(2+?H~`cS2_ZHO
lis 0}Kce<v#ia`{M^8@YLG=
list 2Iv*@1?~p=6cz6c5De?_
liste 4*1Re4gxUu{MzpE5&823
listes _3I%C?GNP#?fn$*_VE7n
listings 2p00@0r~6@77Gjx5e^ps
lit 59SX1-t_qc_WAc0_v`il
livraison 0Sx&83iSpH2`m>D0tEQ|
livre )%p%M*B;_7(B&oT$l&tj
livret 8SnoT>IMV@{tgEO5$*c>
livreur ^$8#d+X3?S=IjUf-|5!u
livrez 0wFCf-6G8$;pZ#S*6-@)
locataire ^y&Zg3h^uQ3-J643KaJC
loi 4gL%P1{?ws==KjD{s8|0
loin 5%&iM*B$K-<?-Ds+~oTf
lol 2>ApK<pJjs2nh-0<?Iac
longtemps 9TWP}8PXEW3?}j%8yO)p
longue -WU}C-~;sw{sHz5@a+EL
loperation ?EVV=;w9oB<KXxP=iuht
lorage {|6uz>mS-W<mDXh-r?{A
loupe >;(%4{}u!F?%o3R>hR?8
loyer _4^zC4H4`g`uhe4^YRZ6
lu A@U0k5(y3L{Q2_y1|a$r
lui 7Y*U|Ar18p3HT2Q4fX;I
lundi @c<AY;3DM{)%g4s-u(jg
lunettes <`eq~4+{L{5d-%S^BM>O
m ^#BOr5d8}52@4<_{s{mV
ma )dm6|_A3Mr(BmWj?Dgl;
machine 1MU(D66f>#_Wud)1O5y3
madame AQAQ!<meUt(CX&l@%7d&
madresser 3IG=J>+l=&3k&-7`2+g|
madressez ^!Mfh@(d&t6YvP_5dG!>
magasin ^YGjG{}>VO6#f_){{jp1
mai ?im&#064rK<nbul;_C3f
mail _u}sa`}YL)`}*n$5DN15
mails <N+A}@)^`6-0cwa_uk~_
main _}c&J5cwJd3kCHO01N{9
maintenant 1?}uE=I;3F?<o@e_5~U8
mairie >G>QP=_bt^-r*YZ+2q#I
mais 2<6=D6bcjX8xrFc9u^?-
maison ))N5v2M75T3kU}a>;4Ar
maitre 2m}!W_7&w6?(Yx=`uGR=
mal 2@neF;StXF?i&03?hFkL
malade ?Dq@>+XU_m@BAL<@9F>o
maladie -0LX~<_O>&?Dq`;+TG^-
malgre 7rg-b2mCVC1Stl}4lflE
maman ?hX121Nie22N>_|{uCPz
mamie 0Sn(F`Xclb74R(B>+bLJ
mange 5d{z$;u7Nx-1r#h>Eqwn
manger ?)V)a;}gv(%hwmq#mngb
manque _P8xIw*=ZZ$KMs}&dJ~T
manquent ?&wZB&_m85#NPnp(9*Qu
mappelez 6Zs++_uJ<l=K>4a{O|4$
mappelle >dGAt1P<IL)#)Dp_1)sr
marche >C7k#=O@TCz|1-0+QY`#
mardi {tf~r3KrlO0pbz$-`@TK
mari ^!oe>=_C3d^zIGj{_g75
mariage -Si(7@)_qH?(rJ#@AC5M
marketing 2pI_1AMn`y6&v^V8W$85
marque >;DHE{v+iZ&ea~_-rC^r
marre {@33G`O_N%1>FhU3+34f
mars ?GGgn;Ud^F*4ib{+~?mB
mat 4;}yO65SKv{3Q4NAQ&ti
match 4)_lX$MPH#((LmD@#g3C
matin 1?v+60|^BE`wavp?dkdU
mauvais 5bXuo2jDm278&jW6cr2;
mauvaise 0p0W9{_f=f_yZ5}3=0AI
mavait -sd3PE&}2D_X7_EAKKaU
mavez 00$u*+${MV+|v9T=He0N
maviez =L`n>@G9jI{rDCE;M>{@
mdr {2vzz=>+o-==ug7^7`%>
me 4F&@E2?6^L4gCf51Pbx`
mecrire 3+ek4_WJYt?DZ4{0|of?
mecrit _$B(=5aI;V6BODN9vKV`
mecrive AT8PP3Hb5@D-qZl3l;(p
mecrivez 4h87w@$>lf_8#m64g(Ji
medecin A`=n^>;MM;{SF-R#`FXV
meme z$*(E+8E*e^W`Y!&jj=7
men 2L1RN4+FX!5hE<bB>@!n
menage 7arv24*Ut%9TL|T4h-Y$
menlever 83;1hAH?d}0w(hs7aJ%s
menu )fM^bFa!bu5+48X3l9zn
menvoie {x-=w&>#~l6y7(=#3dWw
menvoyer 7aaEc57-Xp_x$V&3kDhn
menvoyez 3f%zg2l5mS5bEmq3;p>G
mer {`K<f4eJ>A3lr=H4hj?t
merci 6b=m)-vR*$?Cb;O=nw-H
mercredi 6%!jH>JIJu@crfF2=dMm
merde 3MAzT0tf5?1`PP%3=Rny
mere )(89S2oU?>9r5@e{S^xE
mes +cEqb*b+A;-pUaz=l%Z*
message @Z}T-3jQ1n^XLKu{_fcJ
messagerie 8RiYuAL$s-11{z=6)p%C
messages ^Y9fB?)nP->irrV@#psO
metais 5y}z$_xS|{?F{_>2^016
meteo ^zRk+2l?j>`w;>M_4?cD
mets -~|=u3or5m91|22_yhXu
mettez -U0s$`ve5%4j%&a@8|~W
mettre 3DGM4-|p@H=Km`L{qE)P
midi %;qBi))>nm;@d9S(9Pc0
mien 01g=d4g3A)AN=<S_Y2|{
mienne <qi${{tNZ{=>iAx^!4@Z
mieux @)Qyy>g@9i?D!}0_w@n)
min ^!*U~`||@9+~xf9_xI@c
minteresse &K}Yu>M#fr`PC=c?EfIs
minteressent 6AlX8583+W6g2q~6(tNK
minuit 3<?|o-46T{<m4RV@a5p>
minutes {NpDC{~h}h-Rj>A-Sz6?
mis 2L%Hn@&@-E@!cTX|M(CM
mise 7xN_@(-zSl<JczQ+~V39
mme ^y~rX4CDL!CIs-^E*1tE
mobile 6!|M8#~%wE-`@=G)zsnc
modele 1MVIi-v{d$>*p2p-{;r^
moi A^y)A`|$b}_T@3)81^3u
moins ;`;#k_W=R%_6YP5<p2Ha
mois =IR;p`x@gL`q>!)`|bD(
moment 58Njq_!;*U;rI&Z0N~!@
mon `vB$p4hRth0`%@8_zN2e
monde 3k(VI5#jsp><|4H76uy;
monsieur ;`{UR1nl?&_XZ~m4f6*O
moppose 7AF|r`~}hX6gB%6>?#ET
more 1^pN17vlBj5hDKV6bBA7
mort <_7{8_YnRZ{|6i9=mhof
morte 9^>xh9@HJ~5+UReA{qr5
mot _YV~F7WDP_C;RIe4EX%|
moter >hk^u-1j5^-P{rl>f7Mu
moublier BMJoDCh+X$7cs~KBQZ52
moyen ?hn2l1_KWi69ggb3>_!#
msg C>rJSBl86DA0G1S8z2%T
mur 5d$F@>kRQ2-S`IR)#2LW
musique `|LO-<r2^))Xya6+R^j*
mutuelle Dih=M7~UG~8Uxc2BPJsv
my 1n&y&_U!EW_8%Dy_!R>9
na 1snVJ@fsfp{Lm8O>;V}5
nachete {|@vY`ur2}^9cqR;r;37
nai 2n!Jw=^pqL+~fQb`0UvK
naissance =I{CD0viPM?e-TW?+*Ri
nan ^6dEr4-f(Z{MP&Z1ndY3
narrete `wILB?ELxz<@Eyp>;3r?
narretez ?-K3?;u8511Lyt*?Dq8E
natel _~Y#T6a@kB3?T<43=QrH
navez _yz<31N;aE`}Y9`2KoQ~
ne 0{jmU-we$h1pfg9@$V$|
necessaire Ixf)MHvkSBARMsXFhMs$
necrivez 3K+=(74G`{6#(BM8zUYI
need `4H^*A|B`m5Bx3d3H}f6
neige >ij+**GlI?!q^|+$HKky
nen ^7r%b8vOhE03#X!3kxUj
nenvoyez Dh4Cg^}h(!EhNM||0gdy
nest 2nPiP0p<7c1`i3}@i8L@
never >;CZw02cT70R$Eo<MAN`
newsletter 1N!j>{QVgF{PXV&@%7sS
nhabite 68;a?9_0AQ10>-i1RMwt
ni J1qI-N7d=#F*valEk__j
nid 4C*92+9u66$k7e*+tS+_
no 82vX0```Hk?fMM(69oAX
noel 0oD8Q{s#LC>>3IG3+?mo
noir 0Q>V3@%9h->+|yh2M6XA
nom @5B`r^b`jn>j4=T-|Y1H
non @(~0C0{r?A3+)312nyo>
normal >G}s4;UUx^=Ia*$(%Rqr
nos CItTu>=WGk`y1W>2>mM|
not {_6e={r&vx`W^8#^ZFSR
note AP404Ed(eR1l9x;0{j#i
notez _Ubqi<0jD@_2m)M;Og)5
nothing 3jYlQ0s#*d?gak)`2Gd+
notifications 8}kDC=l}i)`0nu15%C5E
notifs 1u6Ro3IN{#3<mb|0rn0O
notre <{0J!3J&=I`0xc2{{s&1
nounou `t=YA5DE7Q-TMs+3g`v}
nous FWDE-EzbYT6Ab43AR7Ke
nouveau *8lMN_%h%>`RW<^^zqug
nouvelle `Sc42-vIaf@CFF(_VNem
nouvelles `R4RD)WzK!;R!O=`Q-ch
novembre 5f}mZ0`L6q{v_=L1RDee
now 2HzU&=lS&g;NA-m`|k1i
nuit 0_+s{;`jdf_73|4_XhnL
nuits 00|Nv{Q&6<==Bo$1^Vak
nulle C-M*D5a|%<2MX)^B^C)H
num 0~_V!5c}^34hIAK6BGj;
number ^9$-Y>JI<@2H6(j2@ekM
numero _8Z~*4E+=c76|b3{tXlZ
numeros 9rXp|0Pg_c{3rte4h#+q
ny 1@YVa^d&Fz?F$Vd`49yk
obseques %n>B|;TqR1@Z1>v*X-Tw
of @*NHD7We(|1_%od1pW{6
off {rCtA=I9p+^Zf7t?Bx0P
offres 9Q*pu`~wK^3KQTLG!z;u
oh 4*>G=2LK8I2>2Hc0}}lW
oignons ?B+HW<|pwb;pQd_*WlUi
ok 2Nd)1A@daGC>QA<6%GRi
on 1^p5T<r?}03IOr``Sa@X
one 000>Q4iMZG=<X)x;`Hk9
only =@cpw+!W#%%jy;N-r^G`
ont 3)L(m<0J$uzTOE1%H`GK
operateur ^e7M>0W9?l_wE|z>+k>d
opposition 4;T><<qq={=ISQv-{cGg
or ?I#XH=_Bqb-q#4^)Xn4g
ordonnance _YLLV10?qU{2&JkAPo)m
otez C)O0&7TEIL0xtFjAPEu_
ou _44Z)1RMz!_v{S&{077F
oublie ===o%;_(dh0regP?D6~Q
oubliez 0_`8}5#$@^3n0=VEGixu
oui 1qA=(3J>z}4F&rp`TPY2
oups `04@)1ojCA`tbt>|ML12
out B_84n5DXm}2j%?t{0a#Z
ouvert ?)n80@(t-1+tmo&^3vqz
over #U?fmusqg0+rJwK!^Xwg
page `yd4Q4*Apw7X|P55$g}*
paie {1odC{TTr53HTB4`Una9
pain 65|mM>-+ur*!KeS@bd8&
paix {s{c<CHe^R3jys05dswy
panier 78(f(0tf8{2K@l$4gUJ+
panne 1NjjO@&&O4-~smu?DXpx
panneau =LOW?G{yMZIW!{RG%g$l
papa _5lA4@(#ls`1U3C<?HS8
papier 9t<!R*e?79*4zBu)92Uq
papiers `uG<S>jmx~>FN{b_2cmQ
paques `SA$#1_BB5Boo~x1`YD!
paquet >;4A_>l6bF=LG@{^!)SS
par +!p;7<TC>y^VTEy*Wln3
parapluie ^Z@x0-3;;_==K}a*Y4lx
parce =qTJH_6!6e?gIn<>-F~$
pardon A`tBT7XBal6Aa?t7zz3d
parents 5ewi18SE$PHwfzh3m5qC
parfait ^4~Ei=Qhg|y~ZNZ$;QnH
parking ?GF$a^c~w1>i`$+>G1{g
parle ^dJ5D{t+Z1>Hqrw_XPv~
parler 3={PK5D@|F4$;*E4-oSx
paroisse ==1{FCFA|r9U12t6$$wM
parrainage 5hDlw1?1xE{te#}@Dd~?
pars `4<%p_8Z$L=;#&V+V$M>
part Dg)d7F4r{iH2CrtA1@~+
parti {sZs}`~VT`{`>y{4Db!~
partie 2Hpz$_#^QT+tL^U+vw=+
partir -TM^z7Uuc%<NYWc{`%J1
partout <P8n<22SHL4dN*l_x|z$
pas &I=3$^78=a1qT%q1n}U|
passage 5(5hr&I9fX*6slD;_dJK
passe C+P_14dp5O1_SdQCK3h`
passee <@6f*4eJW?{0rqL8vf+-
passer J^Jni{^STG`v?66{Pq?l
passerai =k?I{76}LPEFba}4jV4>
passes @!lZr2^;$#`se`_>hIU$
passez {{{f|6A~fp;}O>>^cX1*
pasteur <{tvy0sjx`0tf^H^ZN<$
patron ^YY`_81nGm6B6qLB?Jxb
paye =IaU`?+x+}1OX8M^!obn
payer 69*Uz_wwvC^Yb;|0Nn8U
pays 8vNtz3F!~`4G!HV6dwN!
peine FB|sJCgkSkFG1c0AUQw_
peinture 00syd>Jk7D?ELcg^Z4-r
pendant `|~In*Z%Mz*z^hY;p5-;
penible `w9vQ>mTtC>Gc)c-`oAx
pense 5)C>x#3Rlg)7LW5-O%AE
perdez 952h_BpmeUGB4l??l3PZ
perdu {tO@i>HgXb>f#6O3f|-y
pere IQbSb<>A;E;@JA*^W6aL
permis )9oV(@B7>O>INI*+~m~z
permission <^dM{?EU=y=k5Or@%Ru2
perso 5&}B-=J>u1;ROU2-S!n1
personne <n1#B?<)uf@cR!L^YQ1#
personnes ^%f*B@D=hF@zNgN>EY7W
petit ^a~FP`xfr?{nZ)y=I-+1
petite C;tc=`oRGJ?DP8j2jcM@
petits 5#a_34D0Ip;|lm17WnG-
peu |MdS1^ehGL;ojmm^7Hu=
peur Di!b!2?z)B5B>_~=nn-Q
peut 4B!v-_#7P%@C(%u;_dqY
peux _{b6(@&y7C{NfAj@!rJX
pharmacie @7pXQ>M+hA?#?vG-p<Yf
phone 0v7_@7!nB9B^>t|3LX;?
photo |LXVs`3dj;`uG3}0{7(Y
photos 3iJQ)6#)$T3<v)U2M!15
piano ;@=w+)ez+)-P8pS>g?#_
piece 6!82M+w}7e_5Kp+0Pgk_
pieds `N!k_E(;ds{0r~_B@heR
pis 9w7kn7wGZ$0UP%62@Dq@
piscine @Aw)J_7VQ@0Q&zN>g@aH
pitie 5DnY-0OAzeA`<%b2pt*-
pizza 6YLTd)%ffZ>IeP#?eN?I
place 4e#Ot8Q?6`5eNDr6!G`)
plainte ?BN^%;rcE6>jVw~5B1{x
plaisir 58Dmq^!xGr^9>O54hRGA
plait @ax+MF7-X=?gQE&FBt#_
plan `uPg-4FJ{*?C2%K4F&2D
planning _URc7@e=(C`S}z6_2~80
plaque 0uLP-<>&GX{QU*Y0sG?s
platre _3-!d?GpzB?FRh>{QCb0
please {~P-S=l=-%0QlK11mFP$
plein -|hni^#}bA`}7O{`~B$3
pleine 0O1P%3-%)K^#$Av{qgM#
pleure {QdzA>;vK$>FNmQ>h0q5
pleurer -P;}(+AHH3?cF5l>DAl#
pleut Cj%o9%=G^Y+V}_K>htUW
plombier `Q;-L=@R!J;_Mh8>+|;f
pls ?gr@-0va6={{a^a`Ns?9
plu HtaUh8{G5LCNKKpBq|p%
pluie 0Qmv?^Zelm?)Uu!4Dtd4
plus 3EUU}1MwI61@r*s{_6)8
plutot @AFa<&=leb)9eT)=<@pW
pneus @e2e9@Bsz&@cIPp?E?_=
point 2lUnYFXJ8l78LIk76T#<
points 5CZ`+(-{o)($NbA=;q(<
portable 5eF6N?fDlN_4F1R{^#-m
portail _v0%A*g@AR)z&Ez)7IbR
porte 7TEpw-}w0Z<0tqh=Li-j
porter ^Z@Y@0SzDM8SVNF`|$ei
pose 1MU9=|LX$j@*DT{{qo}h
possible ^XKaE1lkY`7X9KGDH8`5
poste ()=q5<RRoL%GN^q=hVmc
poubelle I{F^M1l=IK`7F#P{R#mV
poulet ^#B0?2?6y34-FCV9S#5o
pour 6ZruQ@BHHj+2;=X`PmW!
pourquoi ?h@z~?*az-{Now@59kBz
pourrai +4Tq)@($|)+}|Mj`{nA}
pourriez Dc$b`@cAm<4BOfNAr1=-
pourtant +y3_b2p#+w8Wi{$4;BC9
pouvez &D{Lx5GeWx_x~0R2l)Q+
pr GY}&M@U;&B+3V%`{`Kf4
pratique <pcx%6ZiB0{`(aR0T2HS
preavis ;R7cT-z(W5^W7Ke+1$YF
prefere MfVB!-PZ%%`zPuF0RjLd
prefererais 4FTl&Dc>5}3-0s?9~uV@
prelevement {M`l@;34w*>gOO1@&MNG
premier ^AQ3N+8zB5?FS?b(C-B7
prend 6dfBM(dXkR)Cm;d2hQOX
prendre 8UF9$5$W3#93lbI93TxF
prends =-4|e-Wa_%z}hzO)XT^f
prenez (j62D=^)A^*3vcA+STIo
present +2Sk)&N$C4+21Ji&E)R{
presente ^cwjD{s#~J4+`!u0u2BS
pret ^Vk{t>iXg-@A4Y``rhdK
prete AmZ5cJHIW#7A4FxBNhT1
prevenez +Y#p!`vM#X`0oV=>i+89
prevenir 3lrZ8BnTV{CFum$Clm=P
previens 4;AkB3<BvD78D6884?En
prie _4dUg4-G*10Otq-5B~27
priere {`(Om%?AM%>-;7GyzTDy
pris _~R$~?C9JJ{1yHS^6~*0
prise `VsK(1M&Fz5Ap{E2mbu-
privees ApH&I{_qC+3<cuY9ugWT
prix 4&?_A+Xngi>+kgi?%(w7
pro {^A@A^duAs-O%q8_V?xa
prochain |0oFW9~I0L2^1jg^bsxK
prochaine <21qR0{9dc0O|P)1?wH!
prof >GA&(`rY^p`0*C}^z!-$
promis ((DfL1PKKa00-C|3K{g~
promo -ro8g?hp(S@AxIs>Gt&D
promos 76ji8CJzAp1?mAQ84UFj
proposer 3GwR#{wxj;_5CL9?Ct&S
proposition )bJV(>MYeA>E0dY=it}w
proprietaire @*gM<@*vzF<?J-$^xfX*
proprio {3jg{+b{PT*yuRe;o{l_
prospection A|LAZ90vmTFdEJTCoD2O
pu 3MBR7FX`y-E-ne?Ga)4q
pub _zWQ19~I>Z2?7cW|Nrvy
publicite At(6U5XSn>6&l|lBPTW;
pubs JuV2`Pr}yMIz7k$8aq=g
puce )b$SV5!>nh6CD%!9~>Y1
puis *#!C$`r`oX_4g19@$&EM
pull 3HS;12LcBH^z8cc=I#OJ
pus 9P%L5FUj-36ffBV87&Ym
put @&*eB2^9qw8sQiQ{sHpx
putain 0qze38vGmT0T37r{0jN{
quand _ZI&#<Pg*X@eCp8`19-A
quatre 3J(nZ{S5l{4g&S^{p17n
que -V5^}0}2Y=`V$fo?gatd
quel (J=rj=NtbC@#qu}@dpUv
quelle ?G_0d{2BiQ2H*_(>jU%Q
quelque +dU;d=_l_p<<%YK$j=Gr
quelquun 4Gs?}>*(Yk;PmSA?BC?-
quels 5b-=D&-wov+1|wf>e%G+
quest |0XUN;UWDR<k}SS>gwI?
question 4iWD8=nNqN`~L0u0uAj0
qui 3g{CD=p_Od^Z4#T=kxdP
quil ^A!ao>+R0~?dbx*@7V&?
quit 8q5>oBi$&@4KEbw3m-5e
quitte 7~Jyo4CfKz><aJ`4FK^q
quitter 1mFc2>Fg2d^Z6I%*!T1f
quittes 8wUC3L<8>$9Sz+GCnggL
quoi 7vl}`<PY&4<KpWs?&Ja;
quon ^5_HL`UN}j>>Tz81^xsZ
radiation E*lZ;4D{0X{U+Ec4jKLu
radiez AMy>*5Y+|WFD3H^0yi)Y
radio @#+2f+Zpj3<PZ(~<<r{R
raison 1}y~h4-M=T_yhm~`}YO(
rappel 0~re&_~QT~?guUV{Q3L%
rappeler D&Y7K`TqX#1O*5P1qkf`
rappelez 5f&N~;``z5?<eKk%=iHy
rappelle 2=y2A`Wp8D`0)$!{^<Gw
rappels _X`CM_7&e2_zw^n=k4wN
ras #0T@#FDnJ;8Xz7W1{Mts
rate 56~|a(AEAH&D;^)|JKGX
rayer Fd!i80NU@+@fy7m{U;?W
rayez ^Uvi01qBog66y;37y0t$
rdv 3;PZ3``;V>BM0OFAQa{b
reactivez _WCg;*c{3(&(I~y-@w=m
reception {^j=v{RsN{2LAXb69EzS
recettes ?f>}#_X7h33;zEC2?z)X
recevoir 2_N(j0UPlkC+gqt1q2Tb
recois *az?A9@!D*94Q3>6#53#
recommande 3=G`%59Jv50toX51@;#K
recommencez 1_dh&%meN(?eY`R;Q9*;
recontactez 5Dh->01e6@_aHJ02<Hs{
recu >f9MC(ID9|=j$8v+~VEM
recupere C=Kiq3H2N92N>@g2@DPp
recuperer =ItW`*8=ks)Z7dm;_BD)
refaire ;Or+M-7?A($lD>_<kZdV
refus CkqAb9Ps|)9U%hhEgd8p
refuse 1@`jnGuJZFHSGPmGdB|=
regarde @&X<O@+adR+|~)!`0mvD
regime >g)OT^yLxe0R0L9{}uY(
regle <NOy1@($h@>--uO>*nGM
regrette -1GVw`7$K(-{Kn|*zN@J
relais `0x$@^6Cux{rvPC_W1ST
relance `Um#o>hKx(?g;=M@ca4n
relancer 2OlQ*^alA62><Kx?F=3v
relances 2^QAzBjXPE4<F?S87CJR
relancez <0lax=@I<@=ko;)==9+L
rembourse ;rbyA?GWY@?(HiX=G^P-
remboursement 2iEcc^XU={_yY?1`~?XF
remboursez {qZ3r<N^61*2^8%-r3Ow
remercie 6$b(19NqTd6D9a8F6#Xh
remettez `3nL42Ls(U_Wvm4@8$Xf
remettre 5(X?7#4*_^%iSj4*XhFK
reminders {QT<!3jG879sKw0910aF
remove 2L1%*`q(4g=`{W*9S92x
rencontre {p~{g_7m9|=kF@a^5oz6
rendez 0MG2=KII?@1ry@|2MY%c
rendre ^!EPw_2C8x03ZDi2J7tb
rends @)zdd8~`Ek4io|p^%WBb
rendu `V0T)7487#6DI5+6ciWq
renvoyer *ajpY*%j?A*y0-Y-`Lmq
renvoyez {pUI+yb1O=y3imN!PK?l
repond ^%@x=**NS2>C`#S>Fwp@
repondre 67mS|=jrdz6At4b1po>T
reponds ^~v(|3i|>D`VBS`3I6{E
repondu >N?^q+%_3GB+4`2)F~X-
reponse 3J(kF=n?$>=mY%l+3xNP
reprendre &-W}7$0*Dj(BLl9<>B1o
reprends Amt<?zxBl|&*cT;=*ip*
reprenez _v<Pj*D25-$ly8L%fjOb
repris 7#r~m8wVBi2LR><@(TX=
reseau ;M({B@$2do=JFQu0qW-q
reservation 2Lufh<`nMy58Vmx?B53%
resiliation <`xDj>o)Ef+4Bk)()<PJ
resilie G3fo}`_?G<6b$SD9wHYp
resilier A?6bU3E%|x8W17J{u&MV
resiliez `v>j>0rB?eB^d(>`VkN8
respectez G9nS%9pTB;6dvak7A-Y4
reste 0Tcol1qur-@#pIp=G*}O
rester {2Ko#@E_wF1@tfX>e%(+
resultats ^7;nx|NbW3+y?a-3H=oQ
retard +y@9F_95mM`{@er)8z5r
retire 0S*TE7x>%!8wv_33>W|j
retiree A`S`s?*Rz!`Y7TK@e>Ct
retirer 2Jrb6=>jM-;ldIB_S^32
retirez `{Ty%`T08V9sd0D2^s(f
retour `SckP=o;)A=KK`!?dRn6
retraite `Stt*74qr$3mp>;^bq~`
retrouve #`ygw@&Vl{?%5>P=+WQe
reunion <Om}u<0jxF+}S1t*~{YM
reve +x9Uf;wRxW<J=qK=f>0B
reveille _RR+p;tb&+-UJW(2lVUp
revenir 1PKQ!(h}Y#+~6VH-Q@!i
reviens 4D=ok2=fm23jN;&1_BZW
revoir 4gdb@58OE2ClK;A5hpA6
revoque 7W4z<Bij(>9T(N+BqJIi
rgpd 4EW~x7}+1~2oLHR9{d*^
ri @)Qyt+a2Q})6*;8*w_8+
rib >go6j<r3o}@9_ly1^xT+
rien 2kE)*0~a3m0uJaA5h4mB
right {q-Ft;q%`L?cpQ&;@;}@
rire (FG&?^9tSy1nCp=`1$Sk
robe 3IzJ^DF6EX{37Z5Aq@Ts
robinet A{^Y`D%m31BPHta4j>pH
robot 5B>S|9o`e>86oElBq1XK
rouge 0r2|~81f0_5eEJU4FmY@
roule ;T#Me)hhN4<m?&q=-}h>
route A_Mag2>TQb3JUH48wK(Q
rue _V+X)&>Q6^-_jD{$imM0
sa -~;{q{UqTD0st@O@&4`P
sac $>tOf@d5=D`2Ph0`05Jq
said -~=o;*dN^y+2thK>EPJc
sais 5gh>(>i+T#3g`3A^YZ1~
saisis 2=WZ)8SLfc4jA*}3Jd}W
sait 9|ZNy`~~Rq0vX~A6%i~O
salle 9V8?j-T2lj+{_@@^T@#W
salon 2=xj4=oTNx>I>i%<NF{I
salutations ;tl^c-X#Ac$=4PA)Z60b
samedi >E$UD*dzEL%-tgf*4V@Z
sang <{SP3_T>8R3jHDd2@C=j
sans 67}c<;vW(Q>)ZPw_W=<5
sarrete EA`t53kN*$Dfb@60}met
satisfaction CoR<TFX1uSAQHn5IxRRc
sauf 00sI63iJH-90B<Y5dj16
saurais _yF|m6#V!AC-@Ev8VME(
saute ?-w2;<qYy8+0+~J>e%KC
savez 4DI&t5%2%(93%S=2niDQ
savoir 3>*&?_0{wc{{-~s68IYk
says 5cwSI5A*EdEg0w!1q~7v
se 9Qpza3iJTt+4$KH|M4|1
seance -RmU~`5Egf?)V(z?eFXJ
seances +WaaN<QCx_y!Iyd-Sp)E
secretaire ^zsG$`4Z?3680JO{@eiZ
see 0Qv;*EAScK3K8TPBNq?{
semaine A0P|*5+D2;>FxgG{sQIK
semaines +W-{~<|y+p-RBn8=J5B>
sen {_zI&D#{fH{}l=L6%^Ux
send -0B?&@E-Og<M{dy^X%^5
sending C=b^d@%AbP6AA<J>mwEx
sens 0|g}X{rv&n+5ry%{0093
sent 0QC3t`}YzF`THE{2m%cO
septante 0s;UY0uS*A4euK4<?8A6
septembre -R~0y>;&o*?C}`;`SkS+
sera 1T5h1AqL=8E&&V076=X&
serai 2mlx!(E}hF(c<^`;NRi`
serait 2R8p2^9A<z7Xsq-`WX)o
serieusement ASv}2?-cPb4&5W|>^e04
serieux ?&kvo^79Q5^A6@8|NRE}
serrure (-0343LWtb`|}C>;Og+|
sert 5gz36GYta=7Z3UN3l$+A
service 83zdA7UcE$2_N?U8V?*C
ses 4>s5${01EbBK-}&1S=Ky
sest <K6QC|26Xz(dicc{@vE)
seul 9U2|wBQEV6^6d2h^Z)Yu
seule 0~RDS-VoO(>%&Rm<n7!2
seulement _0aA54hID4-TU$&0_XY&
si 0ub#U>iG5W;Qb5y<MAB*
siege *&r$y(HhYt^wu5c+0E<k
signale 1P%=g1|!`)2lE))=l}=-
signe ;}sea;S>4}|M>JN?ceR;
signer 2Miq)<nRd&{_F?o6!`c5
sil 5=i0;B=iaDE)o*p^fgEq
silence EFl}=^z7!{{v7ZU8Vwx~
simple *zX7B;{nVJ^$Q*P{q4om
sinon $t5o=twZ`d&AAxt$jrmh
site 2-Ykh)B5fs;M^eu#^K83
six >;L@)5gO|V_YVLJ3I_Y-
slt {P7a<{rDI02>b{84*muB
sms `vwN{67uZt`w{vc1O*8M
so FbNV2=;H(C1qlTL0SW{(
societe ;S3c1>^$-g+x8su^6n7l
soeur @e=Rm8UzyJ78VEv79I@p
soir =i?p`;qcxk)9WbO?cM9)
soiree 2mTHP-VN>(@ZbdE>*DJS
soit EA|D`BH<O^2^ZBC7!(c}
solde ?D7~G@)r95_V(xA?B@67
soldes 0tqem_|E9z;PCMU77Psq
sollicitation Egt>G9Ny{YC@sz(DKj)I
solliciter 9tZZ-9RLdAAt>A*8ZS2+
sommes 0^Ah_)f*uQ_wM=u?(`c1
son #pf;j0Rh?!1R@&<|NY_Q
sondages Feeo9AlcZ~78&&p1t%#c
sonne 0qz3=;|};1_W%?H2l4~^
sonner ;w&5f+Zo{z<KQ0H+}+;w
sonnez _4W$=5BvlH5EC8n0tou`
sont ^!*_g>g(JO>GuQo1=`3B
sors ?I#l$02Jp1_tp~b_UaAt
sort 7yTUX91g_|2^J9T3jp%+
sortez ^#Jz`1OXA*I_~BN4ImTu
sortie {N?oQ7W@9v^X>fr1ndX;
sortir G7vD$1ns!#{50wr=oTFn
souci 3)4U@y&Tpqw$Kp}ug19O
souhaite 9_|?L9^MW7=MCi;0uK%a
sous `{?l+2lFiI^BN5s74;na
souvent &hZT-=O@lB?cFWb+sxbC
soyez 1oRW{6Z!w@9ti{j9Te&2
spam {~72F4)5#^8yE2o{saUx
sport 3JmN94h#Vb7X}C9|N8du
start 4&oIY?Iq_a>)sUm)ZgLQ
still 04EkH;wIb$=jAQb(&XRZ
stop ?Evx&_wW4=1PloZ4F>q~
stoppez D&`Rf4D%G~{sQLbF!%%{
stp 5Dp{@<O|#t`}q6W)$jxd
suffit 4KU{k3j_!N{R0H>8xbBD
suis `{ExF?FAnJ+Wh4v`0Ul-
suite 11a+J74i$}3=QTU5(5ke
suivi =N1ti_#5RB@EQ~P?F0J!
suivie ^8E<;1r_WW5(fVG1Q+=O
sujet -0Tw%<}KqT#^f&d>fYQ6
super ?h-LD%M$Q0zselS&dJW{
supporte FAog!{^#7~0uc25?;aHq
suppression 87mvt_T}5s5*z6w5E(8Y
supprime ?*-i#@*fWq1pFrE?eOpS
supprimer ;ok)l{RS8q<oy5-0`Kna
supprimez 5#I#|3-%fD{|*%E3-S;J
sur `6T-?;~?KI{qhg^>E#98
surprise @B<L)>J{@A`_wb`?+5qv
surtout +4utL3oH5+^56{=2-VTs
svp &@I&=2^0Ah8tw<;<P;$H
systeme `3>#+4d)=;688x62^SLi
sœur {Otk^^~@Iv^X3%V3;FOI
t =Hm?O+V&Ut>FOdQ{q5-g
ta ;Pey`{u%NL?&ALV*8cJD
table `uhUn68Z}L1`6{c`~3m;
tache ^$;c$*dEO`<>Vai*wyd;
taille ^!XS1^XLH-<O3x22i@24
take Gw%5h`PL2o86yPb4lE5H
tanne A`{x>Ci)!<8x-sB6euev
tant ?*2Fa;5gbL)9uJS<J02c
tape >l_IK3<VqQ2?*Q?1Oe;$
tapis 0PP|Y)E@E++tCai+vL>m
tard `1%kY;xf_;)8Z@X;@05a
tas ?gbMS@fF}I{_`F6-tOb#
tatouage _0j|q_zDUL>G$Cs`Un;H
te ;NTt--vZ_h*XR}n_}|v&
technicien ?F%0I-X-TI-s2wg-`Usb
technique 8712C9qknWGWg;G2_Gf_
tel 5XtxIEbtKh1RL%7Dhu}+
telephone ^WFdJ_x2U(1PbK<2mSj1
tellement =n?x00rLU;{P_C+`vUF>
temps |05v;_BiS+`o;wT-39FS
tenez JS0OZ&)3K#*yRk*&CK5|
terme ISeq_3%uFn`6<i!0T3!9
termine ?D!n?^a}Y14eS;7|MLLf
tes `q=^M4*l^22?z!PCIQy%
tete *#r9r^Zf$(_u>fg2jSZ9
text ?)>j0;29na-S7?o`P&rf
texte ;Nt`n`U?LN?erba0{7(J
texter 87ao{I^q=j82akzC?Oya
textez `~W)h?g;Y{|K|4}<nG%K
texting 88*QK67n$q8t?Gq{0Jol
texto <`(A{0sjyT2>Sv9`v&a;
textos 2o~BX78L>_DewU55eozg
texts 9TV#H_XhL{2ptpK`~VCM
thanks `~~^*<>(vi^8FS7^W*CD
that ^$G?H2oLlZ?f4b*{PXhy
thats 1?&y-81M1~`1Jzz2m9~<
the 3i1#3`r<C)1OC_^2nz-W
them >iHM%?iL6f5C8xj?(+8}
there _WT9z2_Y5``~VX4`V#8-
theres _XG|L{r2i5^#Bp}_v`Wf
these 9vIi^1orFnF&)<&C@l*o
they 9v15f@(~Lb{QCUp?-eBS
this @<8qc{~i1u3<B%;1|ci_
time 7WVt?{Miio2^Z}f6$b(b
to @)ha>@d@kw6cQ}c{|5&K
today 2mbB^1M?5=0R!m+0_P4B
toi 0o?od1ribs=>+v12k+DE
toiture {^tz~?;7w5`tv3U;tb&I
tom >G2-)=<wh4<mwh5EbjE+
tombe 4(BKx#U9u=)dLRY;n(;5
tombee 3J?S$;S=u;)$IcI=jHS6
tombent 7$MUV4k8g0APx%z-xDes
tomber 57zeBKiUK4835wpEgA12
ton _#y!+!71Jt<HsA|+28E&
top `R6P<;SA(6;qD9s@a^dL
tot ?e8Th!4S|P#N`wW$kEf`
touche -sA@N4gT&A7X$zb8}{<|
touchez 2pbVb=QIHG4$3p;`1sw~
toujours 5X}eu=<)j#-|YF#0pbQ9
tour 5bf^)9Onz^2oT%(7!VZ&
tourne >;e|}`xf%y4DtmW@b>%o
tournez @CfGd`56ZK4+Qof_Y@NA
tous =nc^n<u%gx`t>~8)CMBr
tout ;1=&a+xsLO@7Dbj?*<Y0
toute D)z+Q?h7C1{^-gr@cKA3
toutes {n{Dx8vpOp0xJ3`7aGI&
train `RENL=lbyu@B{!C1@ZC_
traitement 0Qn{!<saDu;N}<f-PrWt
tram ?A#<N+co4N;L{QM+}`Eg
tranquille ?9&(X<JT7O-T)lx0RsL9
transfere =l=fo@)PJL3IY=t4gK&H
travail ;@T4X-vQ_l<O~iA^yUZd
travaille `xgZS`wQm@2K5T);^W-}
travaux `uz$7_!a5|@%I!E@$&r$
tres _6rj7_w4v33Fz+u5C8TF
tribunal DCXtn72+t|7bWBc5GWiF
trois 6Wl2D<KqYI!xAJM`SQRA
troisieme 3jOTt6aEYG1`qKODIfw7
trompe @cr*D>IVi2@Z<^n0^Q*V
trompez @A?V$0n8By{O$7u75@D(
trop =neoA?j9Wl=I7@n`T5!7
trouve `pW?L0TKWa?fUsb+wSM;
truc DIEUe8tEAFDJ#<e4IL0A
trucs _88g!91Y6^COaVX{3s#v
tu |FkCt%@fBY>efs0=<J{A
type 3f3zN;SS;u=lJFS`|{!@
u ^$8W;{rm+60{RX42om)2
un ?cogv1nK?f`U3VA@dEz(
under B+~o$=?fzN<JavU|K9m6
une wG;pB5d#1O{|Wsh1NRW=
uniquement JrUURAQ}|zE-&N<2O||V
up <?Ip@@CXna2>1*3;q>S3
us {}A~E>KhUq``ZZi6AJ(U
utile 3m^3Z0u1sK1n%$j<?87M
utiliser 4j|VQ_$2=>8|V|~>-jkj
va =?Vrs;t>@A-_PLw>Ez}6
vacances 4df;w(i`d^&EOO9*5uvU
vaccin 3<47(<tg?R%G3ii*Yn!h
vaccins 2mcNG2nGoO2kQJ0@$mZu
vais >gw|P1Ofx_^X(xb2=m<V
vaisselle 1o#sW*A?*x>Dw0*>G$0E
vas ^e-b9>mt-M)5$F4(%0Yj
veille 8S@wH6Yu`;0}15)_z@5c
velo 0RSHl#QF#O>g){o^5Nk4
vendre 3KsVC0vQDH`r+*Q1P=7>
vendredi 5%DP?&KueU=hg@U)AH@n
vendu <t7O7<}~RS6aN<J;tLG+
venez +zJNn3GeS17ZMo$4&wtB
venir 4IkGj^%gM@65KA?+#es`
vente _Wu|54e|2s2^{tO_wfY+
ventes Qa<$ME9k=d5I58j4M9aR
venu @(%_V-X{MM;qVFd@8<5~
verifiez 2<Iv%(*Wfj`|1M>=kwg@
verra {^tJf7X9b~0SpWB2J!<7
vers `~3DR;|>Vx)7m24>H#wX
vert _VO4O1sVJn-sKJW*YV}^
verte 1`z`)-!9?|@Z<#9_Vecn
veuillez ?Evi;_a*cx0M|R?0`V2!
veut @B8*J+!Om3@9Pf?_1gUA
veux 1}zI1-Vpi$_V?`o@963J
vexer 9pL>E1^yNM^6L-M1Plfm
vibre 01*2C3l9J675@nT7XTOt
vide _~;GUAMpSD02Cqf9QPIw
vie =LQG%_#5jD_vaP}?&Q?e
viendra Bl;r??#v+j&HCB=67T#Q
viendrai 0^|1SA`uV;5flg=3<LuJ
viens 82k?T^%w35_va4i`sMZk
vient 3nMHd&_UJ{*3BpA&*01j
vieux {L}Us1oaOU_yYPP`}z*#
vingt 7zgzw)Ef@+^z8=|_SX#o
vire )9wy7%=`5))WQDy<HgMS
virement @%{o0^%LkAAn_XW?DFo<
virer 6ao|W0qYCm{2A~E_74&f
virez 3kTxpC*Ul_Hu(A36c7vu
vis ^&AiQ;Rpr@4FLG~;S2%y
visite Bq1v*z&_L<%GWOD!O6|(
vitale |Ktw}=>`4(`Th+52le3g
vite ;L<D^)HTUE<L4gz$idg?
voici ;0g>3*9-Co==1sc{^AQ0
voila 1M&dp4(}e$2N>xXBqQ_Q
voir 6A%3s1@8U*^9}|0`vdt7
vois )*tu?_xc483ho!v3I+uX
voisin ^Wz#3<p|mz_tYc^+41|`
voisine EZ`m!<=_Px=js^J2G-vX
voisins 6c#um;3xMm-qR<`;NR&I
voit _AK=v_7Dgj{_!H;_Y3>j
voiture {|X23<;?Z^4<8cq3j6x)
voix >){n2?G@o8(bzB7)X(kg
vole =N}~=;uP5=-`O4V)z{nL
volontiers =jIyt;uhxU_v{J>>hSZ!
vos 829|>Bi;DsEhOX%Cm#>|
vote 1RD3^0u<%<4*4hN{|gWC
votre Bk2&~`vpF*-trCr-472C
voudrais 3CA2T=J(<o-RKDr>*(0*
voulais 5$+4$Dd`#AIV3UcK`Jr&
voulez <QF#{#S_{g%jE<H+~4)u
vouloir 3gO%y-1!|9<Ol8-+x8Ic
vous ?GzFP?il|R?)3f#0sHXm
voyage 3G)mG_8ssE>Fo3b_W1St
voyez 1{4eg-5up2-s~FR<>}`3
vrai ?FS44{tpNK0{{H_5b6>A
vraiment `Scea+Y{>_+uPw0-s-{(
vs 92D{h?gRPz|Mc?><q7x`
vu -YF>|?J3z0)zcv8*YWS+
vue {ru|p0|yfrCJXZc791S$
want +voiA1@Q#@`1|`i5Ciq^
was 4h$6E67v=9@A~}*6YeMo
we ^$Pj<2>|T^4i69P01poi
week =KKvE1Qhub0QMXh^7!ov
were 9pD@!+z0k0?)vNV``F0)
what ?%ER>@&@D`+}7v^0nG>G
whatever PA)jhA?D)L7(Cqd3okA^
whats {UkIU`zO*R<lhSR+T+;$
when 1OyTv@dE!1-_;7@1?TS$
who @CyR(<P9Pg?)u~)=Kulb
with ;Qk&9^d;IO-39&;=;QDA
wont _3`lF1`hcT;^qYY8}kbN
would &jKOr<tfcC@Z1vh=i}A=
wrong 4&)2$5ZvnX5Ci=CA`SfT
wsh -xv}R>;?fB`Sv6B0n+aL
y <{j}3=P>yH{rd<K;|>|-
ya @CW(y{Tdku4-Dod3k3@i
yes <kTn@<0arH;^P4h&+6L;
yeux ^WYE-@CNJ@@ZlHx;q&m|
you {{aB@4*==s0r4CB2?`MO
your 4ap_)4<#BA;1$~^(cmH$
youre ^x^OQ>)#;n{qO4p6a5Jd
youve EEw$lJN5JR5)|X$5iA=c
zero EECE8Cn*{EITP0HA|n<f
"""

WEIGHTS: Final = """
-34 =bias
-23 finalement
-22 >
-20 a
-19 avant
-17 mes ou
-15 dans deux jadore lenvoi
-14 annuler lautre ne ton
-13 RECEIVING au bas beaucoup ecrit en.THINGS impossible points te
-12 REPLY all confirme marche plutot quelquun super surtout tu
-11 .+cest beau cest changez demain faux feu fixe minteresse mobile narretez ont soir sont toi
-11 vire visite
-10 ,+SEND ,+cest alerte arnaque comment had him interessee jaccepte manger manquent renvoyez
-10 retrouve sest sinon tant tout trop vite voisin
-9 ,+vous ?+je OTHER REMOVE+pas STOP+, TOOK affiche annulez casse chose davis desabonne devant
-9 etait is jarrive joint kevin ma mairie pas pharmacie prends pro reactivez recu remettre
-9 repondu salutations sujet sur trompe venir
-8 .+a .+mes REMOVE+NOMORE WANT+continuer YOURS+ONE apporte arret bebe can change code contrat
-8 dessert devis dimanche dois dou en.DAY enfants enlever jai jattends je laisse lassurance
-8 menvoie message mieux over par parfait peux portail poste que+vous quelque qui reprenez rue
-8 sans seule that vient vous+vous vu
-7 % ,+je ,+on .+annulez .+oui .+un 06 2e FEDUP OTHER+, RECEIVING+NOMORE appelez attribue autre
-7 avis ben boulot bureau ca+ne campagne cancel cant ce cell cesse cette cheque collegue
-7 croyais dans+la depuis do doit done ecrivez electorale en.DAY+> en.PULL end enfin euh fait
-7 fin foot ill ils inscrivez its jaime jeudi joublie jours jy ladresse lai lancienne left
-7 mavez midi mis mise neige passage pour+le pourrai pouvez prelevement prenez proposition
-7 quand repond reste ri saute si site so souci tard tenez tot touchez vacances vas vers
-7 vouloir vraiment what wont
-6 ,+continuez ,+jadore .+dou .+en.HEY .+en.NEGATIVE CLIENT+par ERROR GIVEUP+un MENDED+la
-6 MENDED+pas NOMORE+, REMOVE+la THING THING+> a+SAID appelle apres arriere at avoir batterie
-6 by cabinet caisse cantine cest+quoi cet chaudiere cles communications comptez creneau
-6 dannuler dautre dent desole did dispo double effacer en.BEFORE+, envoye exactement font
-6 fuite grace jadore+> joindre laissez lalarme lascenseur lis livre livrez lorage maladie
-6 messages nouveau obseques papier partout personne petit pizza pour+YOURS present promo que
-6 quels rate remboursez reprendre retirer rien+, sais souvent still sur+les svp+> tache tapis
-6 tas traitement vert veut vingt voix votre+MSG votre+ONE voudrais
-5 ,+AGAIN ,+que ,+remettez .+. .+NON .+est .+finalement .+impossible .+non .+plus .+ravi .+tu
-5 0+> 8h ? RECEIVING+plus SEND+les THIRD TOOK+de UNSUB+de WORD+, allergique aout arreter
-5 autres avec blanc bleu bois ca+fait changer classe combien cru dattente de+moi deuxieme
-5 doucement en+bas en.DITCH en.THIRD encore+, envoyer envoyez est+YOURS est+ce eu faite fine
-5 fini+, finit gauche genre grave guitare heures interessee+par je+les la lache le+THING leau
-5 les+rappels linstant loffre lol loupe mai mail mange manque marre mdr merci+pour musique nid
-5 nouvelles nuit off oublie par+YOURS pars permis personnes peut photo plus+de pourquoi
-5 preavis pret proprietaire quel quoi+" ravi regarde reprends reunion reve right salle samedi
-5 semaines solde sortez+en.DAY sortez+mon start suivi ta temps tous tout+est trouve vaccin
-5 votre+en.TEXT vous+mavez vous+sortez
-4 "+en ,+appelez ,+corrigez ,+nhesitez ,+tout .+> .+NUMBER .+arretez .+comment .+des
-4 .+doucement .+euh .+fini .+loin .+marre .+my .+ok .+pouvez .+quelquun .+une 15h 18h 1er
-4 ?+faudrait AGAIN+a GET+YOURS LIST+, ME+FEDUP MENDED+YOURS MENDED+dans MENDED+de MENDED+que
-4 NOMORE+DESIST NOMORE+RECEIVING NOMORE+WORD NOMORE+arreter NOMORE+depuis NOMORE+maintenant
-4 STOP+NOMORE STOP+la STOP+pas THING+, TU+ME YOURS+en.KINDS a+> agence appli arreter+>
-4 arretiez arretiez+de arrive aux+MSG be bruit but ca+ME cest+bien changez+NOMORE changez+rien
-4 check clowns codes collegues coloc comme+ca connait continuer cordialement corrigez+svp cote
-4 creche daccord de+MENDED de+SEE de+les de+personne debarrassez debarrassez+ME deplacer
-4 depuis+que derangez dieu dinformation dinformation+> domicile dort doucement+sur douleur
-4 du+OTHER en.BEFORE+FEDUP en.LIST+la en.ME en.ME+FEDUP en.NEG+je en.TAIL en.TAIL+FEDUP
-4 en.VOC+FEDUP enleve et+je etes etes+sur facture fais femme fiche film formulaire four fumer
-4 garantie hier infos jai+RECEIVING jai+change je+SAID je+lis je+peux je+reste je+suis
-4 je+voudrais jusquau la+STOP la+derniere laccueil lappli lave lettre liste+, loin loin+de
-4 ma+UNSUB mails mamie mappelle mardi marque marre+de match me me+FEDUP mecrire+, mercredi
-4 messages+> modele moter mur nai nai+plus narretez+NOMORE ne+RECEIVING ne+changez
-4 ne+minteresse nhesitez nhesitez+NOMORE nhesitez+pas nom normal notez nouveau+YOURS
-4 nouveau+vos oignons oups papa par+votre parapluie pas+DESIST pas+WORD pas+arreter
-4 pas+maintenant pas+que pense pere personne+> plein plutot+> pour+moi pouvez+vous prend
-4 quelque+chose quest quoi recevoir+YOURS redemande refaire remboursement remettez+ME
-4 remettez+moi renvoyer reponds retour revenir reviens rib seances simple sors supprimer
-4 supprimez sur+YOURS sur+ce svp technicien texto+, they tombe tombent tout+, traitement+,
-4 tram trompe+de type under une+arnaque us utiliser vaisselle venu viens voisins voit vole
-4 votre+en.KINDS vous+arretiez was whats would
-3 ,+REPLY ,+a ,+ca ,+ecrivez ,+en.BEFORE ,+javais ,+ma ,+renvoyez ,+un ,+une .+MSG .+SEND
-3 .+arret .+daccord .+ecrivez .+elle .+en.DAY .+en.DITCH .+end .+enlevez .+infos .+jai
-3 .+laissez .+mdr .+peut 0 10h 16h 17h 4+> AGAIN+CLIENT AGAIN+interessee DESIST+, DESIST+le
-3 DESIST+ou ERROR+de FEDUP+NOMORE GET+vos GIVEUP INF+en.DAY INFO+svp LIST+des ME+TU ME+les
-3 ME+manquent ME+mobile ME+operateur ME+par ME+supprimez MENDED+? MENDED+NOMORE MENDED+les
-3 MENDED+ma MENDED+vos MSG+, MSG+ONE MSG+YOURS MSG+depuis MSG+des MSG+ne MSG+vocal
-3 NOMORE+AGAIN NOMORE+attribue NOMORE+aucune NOMORE+dautre NOMORE+encore NOMORE+madame
-3 NOMORE+plus NOMORE+recu NON+ca NUMBER+est NUMBER+pro NUMBER+que NUMBER+svp ONE+a ONE+vocal
-3 PHONE+est PHONE+et PHONE+pro PHONE+que RECEIVING+YOURS REMOVE+en.DAY REMOVE+tous
-3 REPLY+NOMORE SAID+STOP SAID+les SAID+oui SEE SEND+moi STOP+etait STOP+maladie STOP+ou
-3 THIRD+, THIRD+> TOOK+le TU+moi WANT+> WANT+REMOVE WORD+etait WORD+ma WORD+maladie WRONG+MSG
-3 WRONG+alerte YOURS+avis YOURS+en.LIST YOURS+en.THINGS YOURS+que YOURS+rappel YOURS+texto
-3 a+TOOK a+vous about adore ah alors+YOURS amende annulee annulez+ma annulez+tout
-3 arret+maladie ask au+lieu aujourdhui auriez automatique autorise aux+en.LIST aux+en.MESSAGES
-3 aux+en.SENDING avant+de avec+ME avec+un aviez bande beaucoup+de besoin bien bonjour+, bonne
-3 bout bus ca+en.BEFORE ca+en.ME ca+en.TAIL ca+en.VOC ca+ira ca+me cave ce+que cest+trop
-3 chambre chante chantier chat chauffage chez ci close collegue+a comment+je commune comprends
-3 compte+> confirmation conge continuer+> correct corrigez courant cours course credit
-3 croquettes dabord de+CARELESS de+ces de+en.DAY de+fou de+lautre de+pain dents derriere
-3 desabonne+de descends desinscription+> desinscrite dessus devant+le devez dix docteur dos
-3 dou+vous en.BEFORE+la en.BEFORE+manquent en.BEFORE+supprimez en.BEFORE+vocal en.DAY+mobile
-3 en.DAY+operateur en.EVENT+, en.FEEL en.KEYWORD en.KINDS+vocal en.LIST+? en.LIST+par
-3 en.LIST+quand en.ME+MENDED en.ME+STOP en.ME+manquent en.ME+supprimez en.MESSAGE+de
-3 en.MESSAGE+vocal en.MESSAGES+la en.MESSAGES+par en.MESSAGES+quand en.NEGATIVE+ca
-3 en.NUMBER+est en.NUMBER+et en.PHONE+est en.PHONE+et en.PLURALS+par en.SENDING+la
-3 en.SENDING+quand en.TAIL+MENDED en.TAIL+STOP en.TAIL+manquent en.TAIL+supprimez en.TEXT+de
-3 en.TEXT+vocal en.VOC+manquent en.VOC+supprimez enfant enlevez est etage faire+> fait+YOURS
-3 fait+beaucoup fait+ce faudrait fausse+MSG fausse+alerte fils finalement+, finalement+je
-3 finie fournitures frere frigo garage garde get got gratuit gros guichet heure hier+soir
-3 inscrivez+ME ira ira+> jaccepte+> jai+REMOVE jai+fait jai+recu jamais je+WANT je+confirme
-3 je+lai je+nai je+pourrai je+vous jen jetais jure keep la+fin la+liste la+mairie la+nounou
-3 labonnement laissez+ME laissez+le laissez+moi laissez+un laser le+parquet le+portail
-3 le+poste le+train lenvoi+des les+DESIST les+LIST les+REMOVE les+STOP les+WORD les+arreter
-3 les+seuls letranger list loperation loyer ma+MENDED ma+OTHER ma+REMOVE madressez magasin+,
-3 mairie+, manquent+, mappelez mari mars mavez+donne me+MENDED me+STOP me+manquent
-3 me+supprimez menvoie+des mes+MSG message+vocal messages+, messages+la mienne minuit
-3 mis+en.DAY mobile+> moi+par moment mon mon+mobile mon+operateur mont nai+NOMORE nai+pas nan
-3 narretez+pas ne+pas non+ca numero+de numero+que on+fait only or ou+NOMORE ou+pas par+en.LIST
-3 par+en.MESSAGES par+en.SENDING parce parents parquet pas+AGAIN pas+NOMORE pas+du pas+encore
-3 pas+madame pas+par pas+plus pas+vous passer+pour payer peinture pendant penible personne+,
-3 personne+ne peut+on peux+NOMORE piano plait+ne platre pleurer pleut plombier plus+aucune
-3 pour+ce pour+voter pour+vous premier priere proprio pull quand+meme que+faire que+jai quelle
-3 qui+fait radio raye recevoir+vos recuperer refuse+de regime regime+, relais rembourse
-3 remettez remettez+les renvoyez+ME renvoyez+moi reveille rien+dautre rien+depuis rue+de
-3 se+fait seance septante serai serieusement seuls siege signe soir+et sonner sont+les souvre
-3 souvre+NOMORE suis suis+TOOK suis+UNSUB suis+WORD suis+desabonne supprime supprimez+NOMORE
-3 supprimez+pas sur+la surtaxes taille telephone+est telephone+et terminez textez thanks the
-3 them today toi+, toiture toujours+CLIENT toujours+interessee transfere travail un+en.THINGS
-3 une+amende up vacances+> velo verifiez verte veux+continuer visite+, vocal voici voisine
-3 vos+INFO vos+ONE vos+en.LIST voter votre+en.MESSAGE votre+en.SENDING voulais+NOMORE
-3 voulais+pas vous+> vous+REMOVE vous+REPLY vous+STOP vous+a vous+devez vous+le voyez when
-2 *+je ,+NUMBER ,+PHONE ,+aucune ,+cetait ,+comment ,+en.I ,+en.THREAT ,+il ,+ils ,+la ,+merci
-2 ,+mettez ,+ouf ,+pas ,+prenez ,+qui ,+recommencez ,+rien ,+sinon ,+so ,+trop .+" .+% .+0
-2 .+ME .+ONE .+OTHER .+aidez .+comptez .+continuez .+en.BODY .+en.KINDS .+en.MESSAGE .+en.TEXT
-2 .+inscrivez .+jaime .+jarrive .+jen .+jetais .+le .+ma .+mauvaise .+meilleures .+message
-2 .+mon .+narretez .+personne .+promis .+quels .+reabonnez .+remettez .+rendez .+sil .+super
-2 .+toujours .+votre .+what 14h 16h30 20h 4h 4h+? AGAIN+. CARELESS DESIST+au DESIST+de
-2 DESIST+lalarme DESIST+vous FEDUP+pas GET+a GET+ces GIVEUP+> GIVEUP+la INF+mon INF+un
-2 INFO+sur LIST+a ME+, ME+SAID ME+STOP ME+THIRD ME+WANT ME+assureur ME+au ME+aux ME+ca ME+cell
-2 ME+derangez ME+gene ME+lidee ME+meme ME+qui ME+rappeler ME+suis ME+tel ME+va MENDED+a
-2 MENDED+ces MENDED+en MENDED+en.BEFORE MENDED+en.ME MENDED+en.TAIL MENDED+et MENDED+me
-2 MENDED+par MENDED+un MSEND+pas MSG+? MSG+ME MSG+MSG MSG+au MSG+en.BEFORE MSG+en.LIST
-2 MSG+en.ME MSG+en.MESSAGE MSG+en.MESSAGES MSG+en.SENDING MSG+en.TAIL MSG+en.TEXT MSG+me
-2 MSG+sms MSG+sont NOMORE+de NOMORE+denvoyer NOMORE+en.DAY NOMORE+partir NOMORE+que
-2 NOMORE+simple NOMORE+tard NOMORE+tot NOMORE+votre NOMORE+vous NON+NON NON+YOURS NON+ce
-2 NON+cest NON+en.NEGATIVE NON+non NUMBER+, NUMBER+4 NUMBER+dans NUMBER+et NUMBER+par
-2 NUMBER+sur ONE+? ONE+YOURS ONE+de ONE+ne ONE+sont ONE+suffit ONE+sur OTHER+? OTHER+STOP
-2 OTHER+sarrete PHONE+4 PHONE+dans PHONE+sur RECEIVING+> RECEIVING+ce RECEIVING+de
-2 RECEIVING+les RECEIVING+pas REMOVE+, REMOVE+dans REMOVE+les REMOVE+ma REMOVE+mon REMOVE+ton
-2 REPLY+ME REPLY+moi REPLY+pas SAID+DESIST SAID+WORD SAID+de SAID+en.ALONE SAID+en.BADMSG
-2 SAID+en.ENDED SAID+en.KEYWORD SAID+en.STOP SAID+stop SEE+ME SEE+en.DAY SEE+les SEE+mon
-2 SEND+a SEND+jamais SEND+le SEND+par SEND+pas SEND+un STOP+au STOP+devant STOP+lalarme
-2 STOP+le STOP+vous THING+de THIRD+a THIRD+en.BODY THIRD+faut THIRD+nest THIRD+vous TOOK+les
-2 TOOK+ma TU+des TU+en.BEFORE TU+en.ME TU+en.TAIL TU+en.VOC TU+me WANT+, WANT+MENDED WANT+WORD
-2 WANT+a WANT+annuler WORD+NOMORE WORD+au WORD+de WORD+la WORD+lalarme WORD+le WORD+ou
-2 WORD+tout WORD+vous YOURS+> YOURS+YOURS YOURS+accueil YOURS+ces YOURS+codes
-2 YOURS+communications YOURS+contact YOURS+contacts YOURS+en.PHONE YOURS+en.SENDING
-2 YOURS+en.TEXT YOURS+en.WHO YOURS+genre YOURS+legal YOURS+menus YOURS+message YOURS+messages
-2 YOURS+nuit YOURS+parents YOURS+petits YOURS+portable YOURS+proposition YOURS+soir
-2 YOURS+telephone a+4h a+ME a+THING a+WANT a+demande a+domicile a+faire a+jour a+la a+le
-2 a+marche a+mecrire a+mon a+quelle a+qui a+ri a+saute acces accueil accueil+, adresse+de
-2 ai+besoin aide aidez aidez+ME aidez+moi aime+> alerte+> alertes+> all+en.I all+en.SUBJECT
-2 all+i aller allergie alors alors+? ancien ans+> anything arracher arret+> arrete+de
-2 arretez+vous arrivent assureur attendez attends au+laser aucune aussi+les autorise+> avais
-2 avant+le avec+en.DAY avec+la avec+les avec+mon avec+plaisir avez+ME avez+en.DAY avez+inverse
-2 avez+le avez+mon avez+une aviez+SAID aviez+dit avis+> b baisse balcon bancaire bande+de
-2 beaucoup+YOURS bebe+> besoin+de bien+YOURS bien+ici biffer bleu+> bol boulangerie boulot+,
-2 ca+DESIST ca+cesse ca+coute cadeau cafe can+en.SUBJECT candidat car casse+> cause+dun
-2 cause+en.DOESNT cause+en.DONT ce+genre ce+legal ce+portable ce+soir celui+avec certificat
-2 ces+textos cesse+> cest+YOURS cest+votre cetait cette+nuit change+, chaque+semaine chercher
-2 chez+nous christ client codes+MSG codes+promo comme+la comment+> comment+ME comment+ca
-2 comment+en.BEFORE comment+en.ME comment+en.TAIL comment+en.VOC comment+me comment+on compta
-2 compta+, comptez+ME comptez+moi conduis contacter+. contacts contacts+, cour couronne court
-2 coute+quelque croyais+SEE croyais+avoir cru+que daccord+pour dame dans+les dans+vos danse
-2 dapres darreter+de davis+, de+GET de+ME de+NUMBER de+THING de+casse de+caution de+dossier
-2 de+messages de+mettre de+mon de+ne de+nouvelles de+recevoir de+reseau de+semaine de+soucis
-2 de+temps de+tout de+voir debordent decaler deces decide declenche decouvert+WANT
-2 decouvert+autorise decrire+a demain+, demain+> demander demander+, denvoyer depot depuis+la
-2 derangez+NOMORE dernier+ONE des+en.PLURALS des+promos desolee dessert+> dessous deteste
-2 deteste+les detre+dans deux+, deux+fois devant+chez dimanche+> discret dit+de dont+je dose
-2 dose+> dossier+> du+THING du+THIRD du+en.BEFORE du+en.MESSAGE du+en.TEXT du+message
-2 du+voisin ecrivez+ME ecrivez+moi ecrivez+par embeter emploi en+STOP en+WORD en.ALONE+je
-2 en.ALONE+ou en.BADMSG+je en.BADMSG+ou en.BEFORE+MENDED en.BEFORE+SAID en.BEFORE+STOP
-2 en.BEFORE+derangent en.BEFORE+derangez en.BEFORE+en.END en.BEFORE+ne en.BEFORE+over
-2 en.BEFORE+suis en.BEFORE+va en.BEFORE+your en.BODY+, en.BODY+NOMORE en.BODY+pas en.DAY+THIRD
-2 en.DAY+assureur en.DAY+cell en.DAY+tel en.DITCH+en.BEFORE en.DITCH+en.SUBJECT en.DITCH+ma
-2 en.DOESNT+je en.DOING en.DONT+je en.END+the en.ENDED+je en.ENDED+ou en.GET+en.MY
-2 en.GET+en.THESE en.GET+these en.I+en.ENDED en.I+still en.KEYWORD+je en.KEYWORD+ou en.KINDS+,
-2 en.LIST+ME en.LIST+YOURS en.LIST+de en.LIST+en en.LIST+en.ME en.LIST+en.TAIL en.LIST+me
-2 en.LIST+ne en.LIST+sont en.LOSE+ma en.ME+SAID en.ME+TU en.ME+derangent en.ME+derangez
-2 en.ME+suis en.ME+va en.MENDED+en.MY en.MENDED+on en.MESSAGE+? en.MESSAGE+YOURS en.MESSAGE+ne
-2 en.MESSAGE+sont en.MESSAGE+sur en.MESSAGES+? en.MESSAGES+YOURS en.MESSAGES+de en.MESSAGES+en
-2 en.MESSAGES+ne en.MESSAGES+sont en.MY+en.CALL en.NEG+on en.NEG+ou en.NEGATIVE+NON
-2 en.NEGATIVE+YOURS en.NEGATIVE+ce en.NEGATIVE+cest en.NEGATIVE+en.NEGATIVE en.NEGATIVE+non
-2 en.PHONE+, en.REPLIED en.REPLIED+en.NEG en.SENDING+? en.SENDING+ME en.SENDING+YOURS
-2 en.SENDING+en en.SENDING+en.ME en.SENDING+en.TAIL en.SENDING+me en.SENDING+ne
-2 en.SENDING+sont en.STOP+je en.STOP+ou en.SUBJECT+en.ENDED en.SUBJECT+en.GAVE
-2 en.SUBJECT+en.REPLIED en.SUBJECT+have en.SUBJECT+still en.TAIL+SAID en.TAIL+TU
-2 en.TAIL+derangent en.TAIL+derangez en.TAIL+suis en.TAIL+va en.TAKE+en.THESE en.TAKE+these
-2 en.TEXT+YOURS en.TEXT+ne en.TEXT+sont en.TEXT+sur en.THESE+> en.THINGS+, en.THINGS+MSG
-2 en.THINGS+a en.THINGS+promo en.THREAT en.VOC+MENDED en.VOC+SAID en.VOC+STOP en.VOC+TU
-2 en.VOC+derangent en.VOC+derangez en.VOC+en.FROM en.VOC+suis en.VOC+va en.WANT encore endormi
-2 enfants+ne enterrement envoyer+> est+AGAIN est+MENDED est+REMOVE est+TOOK est+deja
-2 est+en.DITCH est+en.LOSE est+retire et+AGAIN et+en.VOC et+jai et+merci et+surtout
-2 et+toujours ete+REMOVE ete+TOOK etes+les etes+ouverts etes+vous faire+alors fait+passer
-2 faite+, faites+les faudrait+que faut faut+pas fax femme+, fete fetes fievre fin+, fin+de
-2 fin+des fleurs fois+, fois+et foot+> for+en.VOC forfait fort fou franchement gardez+en.DAY
-2 gardez+mon gars gaz gene gene+NOMORE get+en.MY get+en.THESE get+these gosses greve happy hes
-2 i+en.ENDED i+still il+faut impossible+de inconnu ines infos+> inscrivez+moi interesse+par
-2 inverse it jadore+YOURS jadore+vos jai+CARELESS jai+REPLY jai+TOOK jai+besoin jai+cru
-2 jai+ete jai+la jai+tape jamais+, jamais+de jarrete+de jattends+YOURS javais+REMOVE je+GIVEUP
-2 je+croyais je+deteste je+dois je+donne je+fais je+lache je+rale je+recevais je+regarde
-2 je+reponds je+serais je+trouve jen+peux jetais+a jeu jhabite joindre+> joint+> jour jour+ME
-2 jour+en.BEFORE jour+en.ME jour+en.TAIL jour+en.VOC jour+me jours+et judo la+LIST la+NUMBER
-2 la+WORD la+bonne la+cantine la+chaudiere la+compta la+je la+mise la+nouvelle la+pharmacie
-2 la+pour la+pub la+reponse laisse+en.DAY laisse+mon laisser+un lan+dernier larret laser+,
-2 late le+MENDED le+ONE le+THIRD le+au le+dessert le+en.MESSAGE le+en.THINGS le+monde
-2 le+numero le+plombier le+proprietaire legal lenvoi+de lequipe les+> les+autres les+avais
-2 les+cles les+en.MESSAGE les+en.TEXT les+envoyer les+gens les+jours les+parents les+points
-2 les+remettre les+sms lexamen lhoraire lidee lidee+de ligne ligne+4 listes lit livret
-2 livrez+a lor lor+> lordre lundi m+. ma+AGAIN ma+AUTHORITY ma+SAID ma+THING ma+THIRD ma+WORD
-2 ma+carte ma+collegue ma+dit ma+encore ma+facture ma+fait ma+femme ma+plainte ma+sœur
-2 ma+tante madame+, madresser mairie+> mais+THIRD mais+arrete mais+il mais+jai mais+laissez
-2 maitre marche+plus mardi+, mari+. mas mdr+> me+SAID me+TU me+derangent me+derangez me+suis
-2 me+va meilleures meilleures+salutations meme+> meme+pour menus menus+du menvoyer+les merci+a
-2 merci+le mes+alertes mes+enfants message+, messages+ME messages+en.BEFORE messages+en.ME
-2 messages+en.TAIL messages+me mieux+si min minteresse+NOMORE minteresse+pas minutes mis+ME
-2 mis+mon mise+a moi+, moi+YOURS moi+au moi+aux moi+ca moi+lidee moi+meme moi+qui mon+THIRD
-2 mon+assureur mon+cell mon+tel my my+NUMBER my+en.CALL my+phone na+NOMORE navez+rien ne+REPLY
-2 ne+recois ne+souvre ne+veulent ne+vient ne+voulais nest+NOMORE nest+pas noir non+NON
-2 non+YOURS non+ce non+cest non+en.NEGATIVE non+non notifications nouveau+MENDED
-2 nouveau+NUMBER nouveau+PHONE nouveau+numero nouvelle nouvelle+> numero+sur office on
-2 on+en.MY on+ma on+my on+sera opposition other ou+AGAIN ou+encore oubliez+le ouf ouf+, ouvert
-2 ouverts panne papiers par+ERROR par+MSG par+ONE par+erreur par+sms par+vos parfait+>
-2 partout+, pas+> pas+GET pas+MENDED pas+a pas+interessee pas+la pas+recevoir passes
-2 passez+par petits+MENDED petits+MSG petits+en.BEFORE petits+en.LIST petits+en.MESSAGES
-2 petits+en.SENDING petits+messages peu peu+beaucoup peux+plus piece plaie plainte+. pleure
-2 plus+en.DAY plus+mon plus+que plus+simple plus+tard plus+tot plus+vos plutot+sur porte+>
-2 possible+? pour+ME pour+OTHER pour+demain pour+la pour+linstant pour+ton pour+votre
-2 pouvez+MENDED pouvez+REMOVE pouvez+effacer pouvez+lenlever pratique prie+de prie+pour proces
-2 prof promos+par prospectus pub+> pub+a puis quatre que+0 que+ca que+la quelquun+dautre
-2 quelquun+se question+, qui+> qui+se quitter+en.BEFORE quitter+en.THIRD quitter+son racheter
-2 rappelle rayee rayez reabonne reabonnez reabonnez+ME reabonnez+moi recevais recevoir+a
-2 recevoir+ces recois+NOMORE recois+plus recommencez+a recu+> redire+, redis refuse+les regle
-2 regrette reinscrivez reinscrivez+ME reinscrivez+moi remettez+le remettre+> rencontre
-2 repondu+DESIST repondu+STOP repondu+WORD repondu+en.ALONE repondu+en.BADMSG repondu+en.ENDED
-2 repondu+en.KEYWORD repondu+en.NEG repondu+en.STOP repondu+stop reponse reprendre+>
-2 reservation resiliation retablir retire+ma retirer+de ri+a rib+> room roule said sais+NOMORE
-2 salutations+> sanglier sans+STOP sans+WORD sans+YOURS sans+arret sans+vos sarrete
-2 se+declenche se+desiste semaine+, semaine+> sera+plus serais serait+mieux ses shampoing
-2 si+cest si+quelquun signer sister sms+? sms+YOURS sms+de sms+quand sms+sont sms+sur societe
-2 soin soiree son soucis sourire souvre+pas stop+je stop+ou stopper stopper+> suffit+pour
-2 supprimer+ME supprimer+en.DAY supprimer+mon surtout+NOMORE surtout+narretez sœur t t+THIRD
-2 tante tard+> telephone+, texes text+> texte thought thought+en.SUBJECT thought+en.VOC
-2 thought+en.YOU thought+you tkt tombee ton+MSG ton+ONE ton+en.BEFORE ton+en.KINDS
-2 ton+en.MESSAGE ton+en.TEXT ton+message tot+YOURS tot+ce touchez+NOMORE touchez+pas tous+>
-2 tous+YOURS tous+ces tout+STOP tranquille transfere+> triste trois trois+mois trouve+> un
-2 un+CLIENT un+MSG un+ONE un+STOP un+THING un+WORD un+WRONG un+article un+en.WHO
-2 un+enterrement un+faux un+patient un+peu une+autre urgence utilise vas+y veuillez+REMOVE
-2 veulent veulent+NOMORE veulent+plus veut+que vie+> vient+NOMORE vite+> vos+MENDED vos+codes
-2 vos+communications vos+contacts vos+menus vos+messages vos+petits votre+NUMBER votre+TU
-2 votre+accueil votre+contact votre+en.WHO votre+proposition votre+texto vous vous+DESIST
-2 vous+ERROR vous+ME vous+SEND vous+devant vous+dois vous+embeter vous+etes vous+livrez
-2 vous+ne vous+transfere voyage wasnt were what+en.BEFORE wsh yes your
-1 9h abonnement adresse and arrete as assurance auto avait bail bloctel boite bonjour bouton
-1 carte caution cela chaussures cher cinq cle clients continue couleur coupe decouvert des
-1 desactivez dirait dites du dune en.CALL en.END en.ENDED en.HAHA en.MY en.REMOVED en.REPLY
-1 en.TIME entre envoie ete figure fil finir frais fromage gardienne has here il jardin jarrete
-1 jaune joue just last le leur lieu livreur lu lui magasin maison mal malade mariage meme
-1 metais mettez mettre na notre operateur out paquet partie paye perdu piscine plait planning
-1 plaque pls pr proposer question rappeler rappels recommencez relance relancez reseau retard
-1 robe sens sent serieux serrure slt sonne tatouage telephone tellement tete text toujours
-1 tourne une utile verra virement votre vs who y yeux
0 SEND en.EVENT pain promis
1 ME WRONG abonne acte adieu alertes appartient avocat base been brule c ca camion canape
1 celle cherchez chien compte consentement day degagez demande denvoi depose derange
1 desabonnee desabonnement desinscrire destinataire detartrage donne en en.BEFORE en.BLOCK
1 en.DEAR en.NUMBER en.OTHER en.PHONE en.WISH en.YOU fichier fille for from gateau gave gre
1 immediatement ive janvier journee jugement jusqua juste lavez livraison longue lunettes
1 mauvaise mecrire meteo mets monde nest no nothing nounou number paie pardon permission
1 plaisir pneus portable porter prevenir prochaine promos rappel recontactez refuse repondre
1 repris resilie rester route secretaire send sonnez sort sortie stoppez suivie terme travaux
1 venez veuillez vie vois vote we week
2 "+. "+sur , ,+MSG ,+NOMORE ,+UNSUB ,+allez ,+arrete ,+biffez ,+dou ,+en.DONT ,+en.STOP
2 ,+lachez ,+mauvaise ,+ni ,+nous ,+pourquoi ,+pourriez ,+sortez ,+supprimez ,+voila ,+votre
2 .+INF .+WANT .+annulation .+autant .+bloque .+c .+ceci .+cessez .+cette .+content .+derniere
2 .+desinscrivez .+dis .+en.ASKED .+en.ENDED .+en.GAVE .+en.THINGS .+en.THREAT .+hors .+how
2 .+je .+madame .+mettez .+never .+on .+operateur .+p .+par .+poubelle .+quand .+que .+quelle
2 .+quon .+relisez .+resiliez .+sauf .+tournez .+uniquement .+vos .+we .+y 06+> 07 28 4 ?+.
2 ?+MENDED ?+STOP ?+WORD ?+en.ALONE ?+en.ENDED ?+en.KEYWORD ?+plus AUTHORITY+, CLIENT+DESIST
2 CLIENT+STOP CLIENT+WORD CLIENT+a CONSENT+que DESIST+cosi DESIST+du ERROR+, GET+des
2 GIVEUP+faire GIVEUP+tomber INF+svp INFO+aux INFO+constructeur LIST+sil ME+06 ME+INF ME+PEACE
2 ME+UNSUB ME+a ME+cest ME+desiste ME+dossier ME+en.FROM ME+en.MY ME+jai ME+ordonnance
2 ME+sortir ME+telephone ME+trankil MENDED+ME MENDED+ce MENDED+des MREM+de MSEND+de MSEND+plus
2 MSG+TU MSG+de MSG+dentretien MSG+desormais MSG+ni MSG+sur MSG+svp MSG+texte NOMORE+MSEND
2 NOMORE+SAID NOMORE+TOOK NOMORE+a NOMORE+avec NOMORE+besoin NOMORE+dans NOMORE+demande
2 NOMORE+deux NOMORE+envie NOMORE+ici NOMORE+la NOMORE+lieu NOMORE+lire NOMORE+ma NOMORE+mme
2 NOMORE+parmi NOMORE+possible NOMORE+rien NOMORE+signe NON+> NUMBER+NUMBER NUMBER+a
2 NUMBER+aussi NUMBER+dun NUMBER+en.BEFORE NUMBER+en.DOESNT NUMBER+en.DONT NUMBER+en.NEGATIVE
2 ONE+ME ONE+c ONE+constructeur ONE+du ONE+en.BEFORE ONE+en.ME ONE+en.TAIL ONE+en.VOC ONE+me
2 ONE+merci ONE+ni ONE+que OTHER+0 OTHER+YOURS OTHER+du OTHER+en.DAY PHONE+> PHONE+aussi
2 PHONE+dun PHONE+en.DOESNT PHONE+en.DONT PHONE+je RECEIVING+fiscal RECEIVING+un REMOVE+celui
2 REMOVE+des REPLY+. SAID+au SAID+que SEE+. SEE+vos SEND+, SEND+? SEND+DESIST SEND+STOP
2 SEND+WORD SEND+en.ALONE SEND+en.BADMSG SEND+en.ENDED SEND+en.KEYWORD SEND+en.NEG
2 SEND+en.STOP SEND+ici SEND+stop STOP+ce STOP+ces STOP+ceux STOP+cosi STOP+svp STOP+tout
2 THING+postale THIRD+ne THIRD+pour THIRD+va THIRD+y TOOK+> TOOK+en.DAY TOOK+mon TU+, TU+a
2 TU+au TU+une WANT+bien WANT+darreter WANT+des WANT+pas WORD+cosi WORD+et WORD+les
2 WRONG+MENDED WRONG+NUMBER WRONG+PHONE WRONG+numero YOURS+NUMBER YOURS+jour YOURS+part
2 YOURS+sous YOURS+textos a+0 a+ca a+en.BEFORE a+lui a+ma a+menvoyer a+quittes a+trouve a+vos
2 absences adresse+postale again+, ai+WORD ai+assez aime amis+> an+> and+en.BEFORE and+en.VOC
2 anglais animations anniversaire+> anniversaires annulation annule+> annule+a any+en.BEFORE
2 any+more are aretez arreter+les au+33700 au+AUTHORITY au+cimetiere au+village aucun
2 autorisation+, autre+NUMBER autre+PHONE aux avec+tes awa ayez+ME ayez+en.DAY ayez+mon
2 banque+, barriere basta+cosi belle+THIRD belle+mere beurre beurre+> bien+SAID bien+que
2 bien+sans biffez bisous bloque+. bon+, both both+> bravo+, brebis bye c+trop ca+,
2 ca+minteresse ca+mtente ca+sarrete ca+suffit camarade camp+> case catechisme ce+MENDED
2 ce+NUMBER ce+THING ce+jour ceci+est cents ces ces+LIST ces+ONE ces+en.LIST ces+en.MESSAGE
2 ces+en.MESSAGES ces+en.TEXT ces+envois ces+sms cessez+YOURS cest+AUTHORITY cest+mieux
2 ceux+la changements changements+dhoraire chaque+en.LIST chaque+en.MESSAGE chaque+en.MESSAGES
2 chaque+en.SENDING chaque+en.TEXT chaque+sms char chez+moi cimetiere clair clair+> clore
2 clos+depuis club colle combien+pour comme+indesirable comment+fait commerce complet+>
2 conformement constructeur contactez continuez+, controle controle+technique cosi cosi+> coup
2 coupe+les coupez+YOURS coupez+ces credits dans+votre darreter dautre+> davant de+AUTHORITY
2 de+MREM de+REMOVE de+YOURS de+catechisme de+en.MESSAGES de+fermeture de+menvoyer de+plus
2 de+quelquun de+question de+rappels de+reduction de+texto de+train de+vous decedee decence
2 decline+> decole dedans deja+SAID demande+> demande+DESIST demande+STOP demande+darreter
2 demenage+a den+prendre depuis+0 depuis+en.DAY depuis+paques dernier derniere derniere+,
2 des+MENDED des+NUMBER des+en.BEFORE des+en.SENDING des+messages des+parents desormais+>
2 deux+ans dhoraire difficile diffusion+> dire dit+que donc+NOMORE donc+je donc+plus donne+pas
2 dons dont+need dors dossier+est droit du+4 du+MENDED du+MSG du+harcelement economisez
2 economisez+YOURS economisez+vos ecrire+> effacez+le elections elle+ne en+francais en+magasin
2 en+rester en.ALONE+du en.ALONE+svp en.BADMSG en.BADMSG+> en.BADMSG+du en.BADMSG+en.MENDED
2 en.BEFORE+> en.BEFORE+NUMBER en.BEFORE+REPLY en.BEFORE+THIRD en.BEFORE+UNSUB
2 en.BEFORE+anniversaire en.BEFORE+de en.BEFORE+desiste en.BEFORE+du en.BEFORE+en.AGAIN
2 en.BEFORE+en.HEY en.BEFORE+en.KINDS en.BEFORE+en.LIST en.BEFORE+en.MESSAGES
2 en.BEFORE+en.NEGATIVE en.BEFORE+en.PHONE en.BEFORE+no en.BEFORE+ok en.BEFORE+pour
2 en.BEFORE+quand en.BEFORE+sur en.BEFORE+texte en.BEFORE+texter en.BODY en.CONSENT en.DAY+06
2 en.DAY+MENDED en.DAY+dossier en.DAY+en.KINDS en.DAY+ordonnance en.DAY+telephone
2 en.DITCH+YOURS en.DITCH+ce en.DOESNT+en.BEFORE en.DOESNT+need en.DONT+need en.ENDED+du
2 en.FEEL+> en.FROM+en.YOU en.GAVE+en.MY en.GAVE+my en.GET en.HAHA+, en.HEY+en.HEY
2 en.I+en.BEFORE en.KEYWORD+du en.KINDS+a en.KINDS+are en.LIST+> en.LIST+c en.LIST+ni
2 en.LIST+pour en.LIST+que en.LOSE+YOURS en.LOSE+ce en.ME+REPLY en.ME+UNSUB en.ME+desiste
2 en.ME+en.MY en.ME+texter en.MENDED+in en.MESSAGE+. en.MESSAGE+c en.MESSAGE+en.BEFORE
2 en.MESSAGE+ni en.MESSAGES+c en.MESSAGES+en.VOC en.MESSAGES+ni en.MESSAGES+pour
2 en.MY+en.NUMBER en.MY+number en.MY+rest en.MY+wife en.NEG+0 en.NEG+> en.NEG+du
2 en.NEG+en.BEFORE en.NEG+en.DAY en.NEG+en.KINDS en.NEG+en.MY en.NEG+en.SENDING en.NEG+need
2 en.NEGATIVE+> en.NUMBER+in en.PHONE+NUMBER en.PHONE+en.BEFORE en.PHONE+en.NEGATIVE
2 en.PHONE+in en.REMOVE en.REMOVE+> en.REMOVE+my en.REPLY+a en.SENDING+, en.SENDING+a
2 en.SENDING+c en.SENDING+en.VOC en.SENDING+ni en.SENDING+pour en.STOP+du en.STOP+svp
2 en.SUBJECT+a en.TAIL+REPLY en.TAIL+UNSUB en.TAIL+desiste en.TAIL+en.MY en.TAIL+texter
2 en.TAKE+my en.TEXT en.TEXT+, en.TEXT+. en.TEXT+> en.TEXT+c en.TEXT+en.BEFORE en.TEXT+ni
2 en.THESE en.THIRD+THIRD en.THIRD+and en.THIRD+anniversaire en.THIRD+qui en.TIME+en.SUBJECT
2 en.VOC+. en.VOC+REPLY en.VOC+UNSUB en.VOC+a en.VOC+desiste en.VOC+en.BEFORE en.VOC+texter
2 en.YOU+a en.YOU+en.BEFORE encore+> encore+vous envois+sil envoye+DESIST envoye+STOP
2 envoye+WORD envoye+en.ALONE envoye+en.BADMSG envoye+en.ENDED envoye+en.KEYWORD envoye+en.NEG
2 envoye+en.STOP envoye+stop erreur+, est+celui est+clos est+pas est+rendu est+vendue et+YOURS
2 et+en.DAY et+mon et+vous etape etes+dans etre euros evidemment evidemment+, ex ex+qui
2 facture+0 facture+en.DAY fait+on fait+vœu faites+ME faites+moi faut+plus faut+un ferait
2 fermez fidele fidelite fin+> fiscal fiscal+, fois+. fois+cest forcez forfait+bloque
2 foutez+le garage+> garde+YOURS go grand+mere grappe grappe+avec grille haha hors+de il+WANT
2 il+ma il+ne il+va il+y imaginez in+en.MY in+the indesirable+> interesse+DESIST
2 interesse+STOP interesse+WORD inutile+SEND inutile+decrire invitations is+it j jai+annule
2 jai+jamais jai+pris jai+vendu jamais+CLIENT javais+pourtant je+CARELESS je+RECEIVING je+TOOK
2 je+change je+clique je+crois je+en.BEFORE je+moppose je+ne je+paie je+porte je+quitte
2 je+rends je+resilie je+revoque je+tape je+vote jeux+INFO jeux+concours jugement+est karim
2 la+. la+AUTHORITY la+MSG la+OTHER la+SAID la+barriere la+cnil la+grappe la+longue la+page
2 la+paroisse la+presente la+prospection la+publicite la+reception la+reclame laccord
2 lachez+le lamour lamour+, le+LIST le+RECEIVING le+TU le+club le+commerce le+contact le+de
2 le+dernier le+dis le+en.BODY le+en.EVENT le+en.LIST le+en.SENDING le+en.THESE le+en.WHO
2 le+faire le+lien le+menage le+recu le+tribunal leave+ME leave+en.ME leave+en.TAIL
2 leave+en.VOC leave+me lecole les+OTHER les+TOOK les+absences les+alertes les+captures
2 les+changements les+efface les+en.BEFORE les+en.LIST les+frais les+messages les+pubs
2 les+soldes les+sondages les+textos les+ventes lettres+, lhopital lire+, lire+. listings
2 longue+, loter lui+souhaiter m ma+boite ma+grand ma+inscrit ma+maman ma+presence ma+reponse
2 machine main maintenant+, mais mais+DESIST mais+REMOVE mais+WORD mais+arretez mais+sans
2 malades maman+ME maman+nous me+REPLY me+UNSUB me+desiste me+en.MY me+texter meme+NOMORE
2 meme+ma meme+pas merci+> merci+den messages+du mest+utile mis+en mis+un mme+perrin moi+PEACE
2 moi+cest moi+jai moi+la moi+trankil mon+06 mon+MENDED mon+dossier mon+ordonnance
2 mon+telephone morceau mtente mtente+NOMORE mtente+pus mutuel my+wife nai+aucune naissance
2 narrete+NOMORE narrete+pas nautorise+pas navez+pas ne+la ne+sait ne+supporte ne+viendra nen
2 news ni+demain ni+en.LIST ni+en.MESSAGE ni+en.MESSAGES ni+en.SENDING ni+en.TEXT ni+sms non+>
2 note+> notifs+> nous+INF nous+REMOVE nous+a num+> number+in of+the offres+> oh ok+, on+WANT
2 on+pour on+tire on+veut one+en.MY operateur+SAID operateur+prevenu ou+> ou+est oubliez+ME
2 oubliez+en.DAY oubliez+mon oui+evidemment oust oust+> p paix+> panier panneaux
2 panneaux+solaires paques+> par+ME particulier particulier+, pas+ME pas+TOOK pas+YOURS
2 pas+besoin pas+comment pas+le pas+lire pas+mme pas+moi pas+sur passe+dans passerai+de payee
2 pays perdu+, perrin perrin+> petite petits peu+, peuvent phone+en.BEFORE photos pitie+>
2 plainte plan please plus+MENDED plus+MSEND plus+NOMORE plus+a plus+ici plus+lieu plus+ma
2 plus+par plus+parmi plus+rien plus+un plz point+, postale postale+, poubelle+, poulet
2 pour+AGAIN pour+GET pour+INF pour+STOP pour+ca pour+que pour+recevoir pour+resilier
2 pour+toujours pour+tout pouvez+ME pouvez+STOP pouvez+couper pouvez+les presence presente+,
2 prevenu privees prochain+je prochaine+etape prospection+> pub+sur publicite+> pubs+, purge
2 que+ME que+les que+mon que+votre question+que quitte+YOURS quitte+le quitte+votre quittes+.
2 quon+mecrive raison rappel+constructeur rappeler+> rappelez rappels+dentretien rdv+du
2 reattribue reattribue+. recevoir+des reclame recu+fiscal reduction refuse+> relances relisez
2 relisez+ma remove+my reponse+de resiliez+ma rest rest+en.FROM rest+of reste+, rester+la
2 retire+YOURS retire+ce retirez+ME revoque+CONSENT revoque+lautorisation rien+> rien+SAID s
2 s+. saisis sait+NOMORE sait+pas satisfaction+> se+desabonner semaine+derniere semaine+passee
2 send+en.MY septembre serait sert+a seul+. si+ca si+vous signale silence+, sms+c sms+ni
2 sms+svp solaires soldes sommes son+THIRD son+anniversaire sortez souhaite souhaite+NOMORE
2 souhaiter souhaiter+en.BEFORE souhaiter+en.THIRD souhaiter+son spam stop+du suffit+,
2 suis+NOMORE suis+jamais suis+pas supporte+NOMORE supporte+plus sur+LIST sur+liste table tape
2 tenu tes texto+> texto+merci textos+en thats the+en.BEFORE the+rest these tire+un
2 to+en.MESSAGE to+en.TEXT tour tout+LIST tout+MSG tout+SEND tout+TU tout+de tout+envoi
2 toute+sollicitation trait trait+sur trankil trankil+> trente trente+cents tres+bien trop+>
2 two two+en.BEFORE u un+" un+MENDED un+an un+et un+trait une+nounou uniquement+>
2 uniquement+les vais+porter vegan vendu+la vendue vendue+, veut+pas veux+pas viendra+NOMORE
2 viendra+plus village village+, virer voila+> vos+envois votre+MENDED votre+PHONE
2 votre+en.BEFORE votre+numero votre+part voulais voulez vous+, vous+MREM vous+MSEND vous+WANT
2 vous+avec vous+ayez vous+faire vous+forcez vous+je vous+mettre vous+previens vous+prie
2 webinaires webinaires+, welcome welcome+> wife with+the ya you+a you+en.BEFORE
2 your+en.MESSAGES your+en.SENDING
3 * ,+GIVEUP ,+NON ,+ceux ,+coupez ,+effacez ,+en.DOESNT ,+en.NEGATIVE ,+en.VOC ,+fermez ,+non
3 ,+ny ,+oui ,+rendez ,+toujours .+SAID .+STOP .+chaque .+dehors .+deja .+en .+en.LOSE
3 .+en.MENDED .+en.NEG .+en.REMOVE .+en.THESE .+en.THIRD .+en.WRONG .+foutez .+gardez .+im
3 .+jarrete .+jvous .+mauvais .+meme .+ne .+nen .+ni .+passez .+refus .+remove .+restons
3 .+rien .+si .+termine .+wrong 7h ?+? ?+REMOVE AGAIN+> AGAIN+et AGAIN+rien AGAIN+vous CLIENT
3 CLIENT+, CLIENT+pour CONSENT+> CONSENT+MENDED CONSENT+REMOVE CONSENT+TOOK CONSENT+en.DITCH
3 CONSENT+en.LOSE CONSENT+retire DESIST+YOURS GET+ca GIVEUP+ME GIVEUP+moi INF+de LIST+rouge
3 ME+. ME+OTHER ME+REPLY ME+avons MENDED+en.HEY MENDED+moi MENDED+pour MSG+. MSG+du MSG+en.HEY
3 MSG+merci MSG+sil NOMORE NOMORE+. NOMORE+> NOMORE+SEND NOMORE+donne NOMORE+part NON+merci
3 NUMBER+> ONE+. ONE+> OTHER+de OTHER+est STOP+SEND STOP+YOURS THING+0 THING+ca THING+en.DAY
3 THIRD+mavait THIRD+qui THIRD+taper TOOK+ME TOOK+sans WANT+STOP WORD+ME WORD+cest WORD+vus
3 YOURS YOURS+INFO YOURS+MSG YOURS+en.VOC YOURS+ligne YOURS+liste YOURS+qui a+ce a+partir
3 abstenez abstenez+vous accord+, achete ai ai+NOMORE ailleurs+, allez+, anglais+, annee
3 annonces annulez+ME annulez+en.DAY annulez+mon another ans+. arretez+> assez+vus aussi+,
3 bien+, bloquee bonsoir ca+YOURS ca+chez ca+vous camp cause+de ce+numero ce+qui celui+de
3 cessez+> cest+NON cest+STOP cest+bon cest+en.NEGATIVE cest+fini cest+non cest+ou cest+vous
3 cette+NUMBER cette+PHONE cette+ligne change+de clique clique+pour coche connais
3 consentement+MENDED consentement+REMOVE consentement+TOOK consentement+en.DITCH
3 consentement+en.LOSE consentement+retire contactee content+> continuez+et couper+> coute d
3 dalertes dans+le davoir de+MSEND de+NOMORE de+SEND de+ca de+en.MESSAGE de+pub
3 de+satisfaction deau+, deffacer demandee demandee+le demandes demarchage dentiste des+MSG
3 desinscrit desinscrivez+ME desinscrivez+moi detre+TU detre+contacte diplome dire+,
3 disparaitre donner donnerai donnerai+NOMORE donnerai+pas dont du+en.EVENT du+groupe du+matin
3 du+service effacez en+indesirable en.AUTHORITY en.BEFORE+MSG en.BEFORE+and
3 en.BEFORE+en.SENDING en.BEFORE+please en.BODY+pour en.DAY+. en.DITCH+ME en.DITCH+en.DAY
3 en.DITCH+mon en.GAVE en.LIST en.LOSE+> en.LOSE+ME en.LOSE+en.DAY en.LOSE+mon en.MESSAGE+,
3 en.MESSAGES+, en.MESSAGES+du en.NEGATIVE+merci en.NUMBER+. en.NUMBER+en.BODY en.NUMBER+nest
3 en.PHONE+en.BODY en.PHONE+nest en.PLURALS+are en.SENDING+du en.STOP+DESIST en.STOP+STOP
3 en.SUBJECT+en.BEFORE en.TAKE en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+en.VOC en.TAKE+me
3 en.VOC+en.NEG en.WHO+> en.WRONG enlevez+> entre+ME entre+nous erreur+de est+0 est+en.DAY
3 et+NOMORE et+on even facebook facon faire+. faire+SEE faire+voir falloir ferme fermeture
3 fermez+le fibre fichiers fuit g gardez gentil+> his il+taper indesirable+, inscrit
3 inutile+de jai+NOMORE jai+coche jai+pas jamais+donne jamais+signe je+decline je+ny
3 jsuis+NOMORE jsuis+pas juridique juste+les jvous kermesse la+, lachez+ME lachez+moi
3 lan+RECEIVING lan+passe le+bip le+camp le+menu le+mien le+sac les les+INFO les+pieds les+rdv
3 les+retards let letait lettres+> lien+pour liste+. liste+rouge ma+CLIENT ma+LIST ma+MSG
3 ma+messagerie madame mais+STOP mal+de matin mauvais mauvais+MENDED mauvais+NUMBER
3 mauvais+PHONE mauvais+numero men+RECEIVING men+passe merci+, messagerie+> messages+sur moi+>
3 monsieur+, moublier+> msg+> my+en.MENDED my+en.NUMBER my+number nachete narrete ne+MSEND
3 ne+suis need nenvoyez newsletter ni+MSG ni+ONE non+merci nous+SEND nous+avons nouveau+>
3 nulle+part num ny+revenez of on+vous one oubliez page+, parle parrainage partir pas+avec
3 pas+un pas+vos passe+, passe+> passee passee+, passer pasteur perso plainte+> plus+>
3 portable+, porte+AUTHORITY porte+plainte pour+les pourquoi+vous pourriez+vous pouvez+le
3 prendre+note prete+> prevenez prie+> pris publie que+ce que+je quit reception+, recettes
3 recevoir+ca recommande refus+> refuse+detre relancer+, rends rendu+, retards+de retire+ME
3 retire+en.DAY retire+mon retiree retirez retirez+moi revenez revenez+NOMORE rien+WANT
3 rien+demande rien+du sa salon sans+ME sans+MSG sans+facon sans+moi sans+textos says se
3 se+desinscrire serait+gentil seul sil sil+vous six soit+le soyez suite+> supprimez+>
3 surprise take tanne taper taper+pour telephone+. telephone+en.BODY telephone+nest
3 termine+les texto+. time to to+en.KINDS toujours+, toujours+NOMORE toujours+rien tournez+la
3 toute+MSG une+ERROR une+erreur vendu+, vente vibre+, votre+en.VOC votre+liste vous+plait
3 vous+pouviez vus wrong zero
4 ,+MENDED ,+ce ,+cessez ,+donc ,+dont ,+elle ,+en.HEY ,+les ,+ok ,+y .+DESIST .+GIVEUP
4 .+NOMORE .+desinscription .+il .+javais .+lachez .+merde .+stop 0+. 0+ans 0+mois 1 2 3e
4 60+millions AGAIN+NOMORE AGAIN+un DESIST+hier DESIST+quoi INF INFO+de LIST+. ME+NUMBER
4 ME+accord ME+de ME+natel ME+pour ME+texter MENDED+ca MENDED+sans MREM+> MSEND+AGAIN
4 MSEND+encore MSG+pour NOMORE+CLIENT NOMORE+moi NOMORE+necessaire PHONE PHONE+,
4 RECEIVING+AGAIN RECEIVING+encore REMOVE+ce REMOVE+sans SEE+, STOP+du STOP+hier STOP+quoi
4 THING+est WANT+NOMORE WANT+couper WORD+. WORD+moi WORD+quoi WORD+svp YOURS+CONSENT
4 YOURS+autorisation YOURS+envois YOURS+numero YOURS+pubs a+pas a+un affaire alertes+de
4 allez+vous ans+, arrete+> arretez+de aussi+> aux+gens bosse cause ces+MSG cest+ME cest+fait
4 cette+CONSENT cette+autorisation chantal chaque+MSG chaque+ONE cliente comme confirmer
4 conseil conso contacter continuez coupure+deau crois danalyse de+coupure de+en.TEXT de+fois
4 de+men de+nous de+suite de+vos decede decrire deja+WANT deja+demande demenage desabonner+>
4 desactive dis donnees ecrire en+0 en+en.DAY en.ASKED en.BEFORE+SEND en.BEFORE+en.MENDED
4 en.DAY+NUMBER en.DAY+OTHER en.DAY+accord en.DAY+ans en.DAY+mois en.DAY+natel en.KINDS
4 en.LIST+du en.ME+SEND en.MESSAGES en.MY+en.BEFORE en.MY+en.MENDED en.MY+oppose en.NUMBER+>
4 en.PHONE+. en.SEND+passer en.SENDING en.SUBJECT en.TAIL+SEND en.TAKE+ME en.VOC+? encore+un
4 est+prete et+THIRD et+elle etait+une faites+le figurer fini+de fini+les garder+> gens+>
4 groupe how ici+> if je+en.MY je+my je+naccepte je+nautorise je+prefere je+refuse jeux juin
4 jveux kine know la+mutuelle laffaire laissez+tomber le+centre le+panneau le+robot leave
4 leglise les+MSG les+garder les+prochains les+resultats liste+> ma+place mais+NOMORE mais+pas
4 malgre marketing mat me+SEND mecrire+AGAIN mecrire+encore mecrive mecrivez menvoyer mer mest
4 millions millions+de minteressent moi+. moi+de moi+pour mois mon+NUMBER mon+OTHER mon+accord
4 mon+natel mouton my+oppose naccepte naccepte+NOMORE naccepte+pas nautorise nautorise+NOMORE
4 navez necrivez never nos not nulle numerique offres oppose oui+pour ouvertes paques parler
4 parler+> part pas+etre passer+> passez+a peur peut+en.SEND peut+sen phone pis pitie
4 plus+SEND plus+la plus+necessaire point porte portes portes+ouvertes pour+REMOVE pour+se
4 pourriez pouviez prefere+STOP prefere+couper prefererais prendre prochains que+YOURS
4 que+pour recevoir recois+AGAIN recois+encore recupere relancer remettez+NOMORE remettez+pas
4 reminders rendez restons restons+en resultats+danalyse retards robot+> sac sang savez se+INF
4 se+MENDED se+REMOVE sen+passer seulement+. solliciter sortez+moi svp+. tel texts
4 to+en.BEFORE tomber toutes tres tribunal+> trois+fois troisieme truc+> une+THING vide+.
4 viendra virez+tout voila vos+pubs votre+LIST vous+en vue
5 ,+DESIST ,+ME ,+WANT ,+en.NEG ,+inutile ,+moi ,+virez ,+vos .+REMOVE .+cetait .+debranchez
5 .+en.BEFORE .+en.TAKE .+encore .+fausse .+felicitations .+i CONSENT+, GET INF+> INFO+>
5 ME+CONSENT ME+inscription ME+remettez MENDED+cest MENDED+en.BODY MENDED+nest NOMORE+daccord
5 NOMORE+etre NOMORE+fini NOMORE+un NUMBER+en.BODY NUMBER+je NUMBER+nest PHONE+. PHONE+en.BODY
5 PHONE+nest REMOVE+tout SEND+AGAIN SEND+NOMORE SEND+encore STOP+. TU UNSUB+ME UNSUB+moi
5 WRONG+couche YOURS+" YOURS+PHONE YOURS+truc am an basta bien+> bons ca+va captures
5 cest+en.DAY cest+mon cetait+une contacte couche de+ONE de+moins debranchez deja desabonner
5 desinscription desinscrivez dette diffusion dit down down+> dun dy elle en+avril en+la
5 en.ALONE en.BEFORE+en.NOT en.BEFORE+en.VOC en.BEFORE+remettez en.DAY+CONSENT
5 en.DAY+inscription en.HEY en.HEY+, en.HEY+> en.ME+remettez en.NEGATIVE+, en.NOT
5 en.TAIL+remettez en.UNSUB en.VOC+SEND en.VOC+remettez famille fausse fausse+couche
5 felicitations fin+. fins fois jappelle je+bloque lautorisation le+reste lettres mais+les
5 maman mavait me+remettez medecin+, menage+dans menvoyez mon+CONSENT mon+inscription monsieur
5 mutuelle+> notifs nous+> on+coupe ordonnance otez pas+daccord pas+fini pleine possible
5 radiation remove retire retraite revoir rien se+UNSUB se+WORD see sert sms+, supporte
5 suppression texto textos+> tient une+OTHER veille veux+NOMORE viendrai vos+" vos+textos
5 votre+INFO votre+truc vous+bloque y+compris youve
6 ,+jaimerais ,+plus .+WORD .+WRONG .+du .+en.I .+move .+this .+vous 33700 AUTHORITY+> DESIST
6 ME+SEND MENDED+> MENDED+merci NOMORE+GET NOMORE+MENDED NOMORE+recevoir NUMBER+. REMOVE+>
6 REMOVE+ME REMOVE+de SEND+des TU+> accord again agenda amis aussi autorisation avez+NOMORE
6 avez+pas before box bravo ca+se ceux+de chu ciao clos cnil commencez complet content
6 convocations de+continuer dhier donc donnee dormir+> en.AGAIN en.BEFORE+en.NEG
6 en.BEFORE+isnt en.DOESNT en.LOSE en.MENDED en.MY+en.NOT en.SEND en.STOP en.VOC+> envie envoi
6 fichez fini foutez francais gsm hein hors inscrite jai+SAID la+> la+peine laffiche le+en.VOC
6 lien lire men merci merde mien moi mois+. move msg noel+, non+, note numero ok+> paix
6 passerai patron peine+de place plu publicite radiez reception rent resilier respectez sauf
6 sen sms soeur sondages sport suffit suite technique this tout+YOURS tout+ce toute vendu
6 volontiers vos+MSG vous+continuez
7 .+coupez .+en.ALONE DESIST+> ME+> ME+patience MSEND+des NON+, NUMBER SEND+plus UNSUB+>
7 YOURS+LIST a+NOMORE ailleurs anniversaire any appels autant avez+gagne avons bloque+>
7 boutique celui concours dehors den detre dormir en.BEFORE+en.BEFORE en.NEG en.PLURALS
7 en.REGULATOR en.WHO envois erreur est+au est+morte et+le fait+> genou gere harcelement isnt
7 jai+dit je+recois la+semaine le+prochain les+THING medecin menvoyer+des mme moi+patience
7 moppose more moustiques mutuelle nhabite novembre numeros page patience plait+> pourtant
7 prefere previens puce quitte remercie resiliez resultats revoque rien+GET rien+MENDED
7 rien+recevoir rouge rouge+> sait semaine sortir+de sous texter touche va vous+AGAIN
8 ,+WORD ,+YOURS ,+definitivement .+cassez .+en.STOP .+en.SUBJECT .+faites .+ras .+🚫 LIST
8 LIST+> MSG+> STOP allez avec+vos ayez balai balai+> belle bip bloque bloques bon boucle
8 cassez+vous ceci commande coupez+les de+la deau decline definitivement+> desormais du+balai
8 en.DONT gens grand la+personne longtemps mecrit menu messagerie moins+. passez personne+est
8 pieds pire poubelle presente prospection pu que+des qui+est quon rayer rdv rendu rgpd
8 satisfaction service silence trucs vibre virez 🚫 🚫+*
9 ,+mais .+UNSUB NON REMOVE REMOVE+moi STOP+les de de+MSG en.NEGATIVE gentil jsuis le+>
9 maintenant mere moublier noel non ny perdez quittes recois refus sera sollicitation termine
9 tournez tribunal vous+. whatever
10 ,+et .+pa .+pour MREM MSEND avec+YOURS avril cessez chaque coupure id menlever oui pa robot
10 seulement soit ventes
11 ,+STOP WORD WORD+> ans assez dentretien et garder ici lachez menage merci+de morte passe
11 prete pus ras robinet textos truc vide
12 .+les 60 MSG PEACE+> STOP+> arretez compris faites inutile natel ok oui+, paroisse sortir
12 uniquement
13 ,+REMOVE couper indesirable moins panneau peine pubs
14 INFO PEACE UNSUB annule inscription necessaire nous prochain
15 AUTHORITY CONSENT ceux coupez
16 cassez definitivement gagne jaimerais vos
19 .
20 ni
"""
