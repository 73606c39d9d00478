"""What words weigh (es); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["PHRASES", "WEIGHTS"]

PHRASES: Final = """
" >B{}zCkOn{{uAXyAoc+H
% >Kq011`7HI_VWY`=Lz)a
* G6o#$^5qNk_YwxR2=)>$
, 9_|Ja=Mn+{;}`@1<m~Sn
. 5C-}C7V-lD5g_Iz5d7l=
0 1P28B10?_){r3Lz8Tt(k
1 6A1Dh`2+O&3I^!)`x5%*
2 Fe&RV_zV^(3DqLE<pA~i
4b ^9kz=1`Qk&4c{f;_8SoY
> {TtO91_B}mA^{KS_X!d1
? 1oG(o`UENh><s?s02u)k
AGAIN ^aTG35APBG2M6Ke3Iz2O
ANNOY *}gm<;UeKV-s=<l)z{Sd
ASK @df_>0{`>=@&yD1@Ae$|
BAD @$?}X%PQAB%h(q5(A>%A
BAJA 2>$!*2Kor!AR6u!C=vS~
BLOCKS `0oq&{s{#5^ZxGx2MX@*
BODY 0nr)%_1p0n`V1N0_WJ`7
BOTHER 7uoR#5c~%h2L1H?3-kg1
CALL ^Y!p4`2ra*{p=$E5AGGy
CANCEL 1rZS07WWDR3=Jam1RD<g
CANCELME Ak_!E7TP7!78wT$1``Y<
CHAT ;oSlJ&-efc@$Nhl@bLcU
CHILD ^!pwD75eVx{|)y1`vUa@
CLIENT 0QdFZ8VnQo_ut+w{uK@o
CONSENT _Y&Im6#@_VEExX}0}=TF
CUT @CN<&4F>i21PT}g==uHX
CUTIT -q;5p>;?@C?C>z+_VeiG
DAR 1KtGf1?2+i6)Noz6c!8x
DAYS |NaaN?e_2n?j02Z2=CtV
DEAL _wW1o;}Z-1^z8Wu>iZiJ
ERRED FX;`)CgUOI5F_&l3pE`Q
EVENT {ow!i@D2G9<@p{J>jw1d
FEDUP 7wGl=6ZH`82?6us5EcLY
FIX 0pA4&AkO~$_5bYa90K<R
FORGET 5)K#X8Vd2;1Pt&+`w$Qh
GER BI^U|4FA>&_5te#D;Nn4
GET 3;N{(@*o2f`26Gk3k3N4
INF {P*tb8RGsD_yp<^_x&Cr
INFME 1N{sU3FHM0-VO5d4gUP@
LATER 7Uc>P`2Q9P_7WQG_XhOl
LAW 8ynf(G~w^aH!Ru@BsM55
LAWYER 80QT3`UeZ^>k<PH_~ifo
LIST 4kg+86b9-37U=E_78d{a
LOWERME 7Uu)}5&RS47ZUFo8V3dv
MODAL 3;z5J{t)%<4F&}8Ark=Y
MORE 2Mq2E3+Mmq0PgJRFbN3^
MSG {Qd;m3jOl~83X((`X2=l
MSGS =LGEb{RIXE1N#af1`zb=
NEVER 2@nhR?d%fs{{ig?3-b5@
NO {}KlG{0H~}3IPlf`3MI6
NOUNOUT _yEk?67K^40}%!w69o<d
NUMBER 6&CX9AqNoj8w>3d2Ob0j
OBJECT -uxBe1pfQ_^9vO-^aTm@
PART =lc@x5c?1X;{FTs5Z&b9
PERSON &i4KE7Y-5v0}lNd4Fme?
PREMOVE 4kQfR2kpH0J0axy2oNY3
PSUBJ 0wL-O9q!@W4FK#=CLjYK
RECIBIR Df{0G{~7`v1N7b95Dotk
REMOVE 3FQL$1Njo&0R#*j3H${1
REMOVEIT C;b@dDbGg!^8)@X1sgar
REMOVEME 4hss@1KR__2o>@!9UT+{
REMOVEMODAL ^5Xs!{sjO9?d=lr?F9Di
REPLY 0Qdy&@$Lr^`x)KzAnX$B
RME 8{`1+3E&ap`T`9E5dHZA
SEND 2m%oP`|l_I0rv+P><0e+
SERVICE +xgh-4(K7|1QsL_0SEvL
SHOP <^k3P1{MPV78L{)02l<^
STOPALL _Vpg%7zYRE83zgV{rD60
STOPDO `swrZ`SuL{{P^P(6Y~D*
STOPS {0{r`0TROr2LB)&^ZEb!
SUBJ 4i*9Y`~M{c9U}7k2@nqf
TELL 0niu^=?EbO^8xG}<muZM
THING <rnw}>kI%12iXV<0rJ}C
THIS 5b@{i`tctP2><FK8SnKK
TOLD >LB#_2K^D~3HR_D01pfd
UNME 6#5eE7W4-50Q&VL6Z8KN
UPDATE 6%YFm0r42|`RV)#`1<<!
VOLVER _8$lN1p*-O@AmjS1MmO|
WANT `|0W$2MYoU^7{ww6Z8!J
WISH 2>=A@3h@N|0vrMR5B41a
WORD 1?KSq2>JQ!7YpzE7!?Kv
WORK 1osON0s#UK0Q&*d_v+!_
WRONG 8twG!3GFK6{}TcJ6&VWt
a +5`y)3=`xB0RtZE6zc}Y
abajo G6*X#!}rlAyw4)J+rj<s
abierta 1sM_#-5K~I@aGNq<m2rA
abierto C+-*%;tC@K&*uQ)=J4bb
abogada ^WX;q`3DyL?A{^&;^^k~
abogado `vm|A5Ci`3`4a9F1>f@l
about {~hrI9}NE%{{!d&{PqF?
abre 3=knJ%LEbz;K3O2{N(Kn
abren `U@-?)eY$r>ER>s;nctQ
abril ==CTU-Wk>w)bT0R<>&46
abrir 2@eeZ1qCPX76{++AO#5<
abro 4;VWF1LN`V0r2zh{uLk~
abstenganse ?hEt;74Zf86bJeH2?z@c
abuela {Ph6>{Q>jx><I`S?dbUQ
abuelita ?iT+70Tl@L2o>%P`uPd=
abuelo 3F-wE3Gf>0^9Ah;0|xr%
aca 3mz011QGuXBKQX33H#vn
acaba 2_iE*(<{k5z`H!py56nG
acaban AJ`N69rx?z7a;!bDHR+d
acabaron <o+Zl%>U#X*WD=C>EF)z
acabe Dd+zO3)MIM3f%tY84B+Q
acabo `2_kI;|1&!;P4>x<JQ*t
accidente ;^-4B-xBWs@c!i#0Rsc_
aceite `{(=06W#0E5*^q%E+hc%
aceptan 2?`7k>;@45<=qG<<oEOg
acepto ?h5h<-XQEL@$m`*5CIJI
acondicionado )C(0I;11s&<?<Nl-R0Bm
acoso 9~t!TE!7#`9v9UhBr6^(
activar 6aNnj)dd;-+2|V%+t}#q
actualicen ^baZ)!ZY6{-|!g(*y7sz
acuerdo +0P&=%Oc<_*48Ba(8s;R
adelante ;@B-Z+Y#vk)5;SE`o*Qq
adios 9?|X3Gu#~G9wp@uC?W|6
after 01hiE<oWs_?BN6J?cnP7
afuera 0qY0^1qJ33>IDD(><R$@
again 7xCruD+&Pj4=>!?B_<>g
agencia 5aJa5{16@e_5$ZB_WTJF
agenda -0~0+{q^wR_8lGzBkBhI
agosto BKi0aB=QUR8y)5>5*-)_
agradeceria CModQI|2yvFD&crGadO3
agradezco {y6&fD(>qJ6(Z*&_#Ow~
agua ?K;TkD%&338yo)!9~m?l
aguanto 1Og=_zvB}S)!6vg_teYW
ahi <^$jH<lZ3m`2qAG|Ly7T
ahora =I0Fb77_jc>J8`z0TT1*
ahorita ^add+&>!wW%HsbE-PF(o
ahorrense <NMUnFB|pSFf}X!5hp6{
ahorro 4e|K(1pW9968RDd5(X$I
aire AsO`l8UYd#7Y_OW1OF==
al 3g9vp+9ewb)al*y)!^jW
alarma {0J``&?DOy(%2*A<m1s3
alcanza >h=!+|MTi01M>mq=kee4
alcanzo ?D!`X?lA8f-T?O({rKPJ
alejamiento `0EP_-vSK!4)pZP;|=26
alergica 0^l?k%k<AI(#{L|<I>ae
alergico 8P6OR;wjK5z}*|^<j~{f
alertas {R<N202T`38|df%0tVdc
alerts F6JEL8s_-#2M*N|8yX20
algo ?)nS`0rl(#&HeWW4c6)i
alguien ?hfW95b+xi0|Egm3iasv
algun ^9%z56A}#o6AKXU1s>`1
alguna 038Yo_UG#95*z9E2O1O)
all -7M-f{SW6M7veqV03Idr
alla `VT54@+8~-1Ox`&(dH5b
alli 74Hh_^Z7I70qNor0|4g*
alquiler 00{=&3;Oc_78(c-4fF8n
already <_-P!`UUj}1^EE^7a9TU
alta E8`g%<nQzo>i+%W+Vt!L
alto 5D)nX5BLV-4;R@M5(*g=
alzheimer {|*il?Fsn^2=Nx&2=e*+
am 1NPeAA>|wEA{yEx85#@|
amable {{sU6-2W8}>IfYO`|tQ0
amables *8dy%5d7o%77Pai4*>59
amen 2jn6T;u{hW*yjxB-R;}_
amiga 2>J;a0`T$#`Tpwz1R4tW
amor 83zIe0s0dH2kQ9`1^)F9
an |M>px_YnRL|L+s}2=?~>
and 7#;Et00`^?{0R;4-vu=X
anda ^)CD+>J0`QBJL32?-Be1
anden B_RLm1n=|u9}DXhBpnzW
ando <Q)DJ@&nuq?AkN$`{5e`
anestesia `0N4-@cIA_>IoA6?)&%m
ano 6%i68_Y)`g-T3DF_1@wC
anoche >)s_3-#q6j;nfNY<Id{&
anos 1{Vkb3GWZ^{QUp=2>I{#
anoten 6BZEZ^5E$l^z+;o;`KB!
another B>xxEAlUli8Y9{v5-SiJ
ante Dhc}MDB$+zJ2DNyBQ8EI
anterior @yZzX_#grk$>kU)*V4@L
antes 7T-Pq>-ORg<P-27-s|H!
anular ?G*tO>;?`H=H~kn?dtOV
anule 2K5LL<>dhY?*!@U3ghn!
anulen _y+^>0vPo83jQGJ1Ofut
anulo 65tx-CD82GBOng%Bq9tD
anuncio (D5o5phMj-%+V>|&Diqf
anuncios 7ZB3i2=e3d7!>XY10p61
any GyehR=grIQ0XW(G<SjZQ
apaga `t9HD2L}oU$Q0re70>MS
aparece 8T~#b&LPY**4rH9)W66B
apellido ?chZ*!7JA>%iJXC($CEH
apenas =lAmT3KJj(^!o`01^w^@
app <rX9u<t^qR+UgJF#?;vY
appointment 0R{L29sm#74H)zW3=s_u
apuntado 3Jd%FA{hJr68`oS2@Le^
apuntame 0pCO^$sigq$<XQm(#OI2
apuntar 3jYcP01px%=k)U@?A!GV
apunte B?tBV5ce6`7Z?FC2oo6}
apunto 4&n|i?dR<q@&yR={ru4J
aqui 0XFL44KLsSE*RJ06el18
arbol `|bk~`3Ub82=Vy_2KC<W
are 6%7yx>J1MO00R~3?h^a;
arranca ?(_fi<rm>2`uHCL@8%Ni
arreglan 1^OZu2_NbV`1J<#-Qwcr
arreglar 2m19I{QLt5@%b7B0srv$
arreglaron ^Ca&M1~UZ+_Ym$L<_G}q
arreglen Bgg{r71R{v^aS<D1O*lx
arreglo 0`LzF`4{;O<NNmX`SI`h
arrepenti 2@Dbz4ifhv`u+{--3b5O
arrepiento 8r=u~(hUs>*x~CM(9+4^
arriba _4F(B<Q&l=;NLmq?c37!
arroz ;}!S<?E3-z|NjjM0Q>$4
as 3;+uL9Qg(L2KVj`0saL0
ascensor 3KbbB-5}f=<?JTn-`Vf-
asi <?0*>@-pEz;r2W1?&Is{
asusta CI$uV-{bVr@BIxO0{IaX
at =jbyE-v`(v;_)-*=h@!?
atencion ;P?jv4F>EC1_b=#=<@>q
atienden -}Vj>$_d&m&)5(C?9<Za
atiendo 1^fi@A>s@K2<7SLAsP<`
atras `UfKd?Hu$O?DrDu=jh?)
atte ^9KtC*6;`u+V~R--TCD3
audiencia ;Rh)U+$8oJ-r*qs<>k`L
audio 6D1TS#1-rg0__pU+7J`)
aun 2M!Yg^bPk2^8gk6{s;i{
aunque >Hzod=PLvC{tiDH2=ojE
auto 3K$0o2l){V{`>a+5%Ta5
automatico ^A{Zw$QRu#=Gr^q%HRGH
automaticos F)rQzLg5zJB|Ovh85l7!
autorice @D26s2OaSV4Bzwo^Zfb$
autorizacion 0x|IFI`QuJ5(MT61_=}s
autorizo ^cv14`~w{$&D{0n>;x|+
avenida 0~9C>;1KaK)#&i+*YfNo
avisame `2qJ91o-*}6axVf4GI1I
avisan ^b6@6>L3>@=JfvV@C`NR
avisando CI9#A1Pd|O79Ijf6)6J=
avisar ^42>D(I4a)-pS!3wdBqi
avisarme <lhAO?he)e1@<)Y<>}q~
avisaron 2Jkf_&NS&Y-oOp?=h^f4
avise 3LX6R81Vl88v5c59SsH+
aviseis 78=>^B^eV6924#P79bY_
aviseme _6Q9F^!U6f?;siW;NB7a
avisen _Z<1=>;wG?9^LdR0TKWa
avisenme ?D_cJ2juhyA|Ukn5&Gxh
aviso E;;%O{O<JW4-)DP6#(rN
avisos @&NE8*aq?s_3r-p;}IJK
ay FyQMQ!VD=7+r|_O>C@&W
ayer 6BEY$5ECf!BlrOA78EHO
ayuda >l*VI;2!85+|nfE@Z$m6
ayudan |K}F+?hE%2;pYPd{Mg+A
ayudar >gX%&`w7(q^#vmU{@u?3
ayunas {s$Er@(Kq6@972l@$=>N
ayuntamiento Jp2pb2J8gz9uU?2Br6*d
azucar 9_Qun|K}V6?&{<$1NQ;`
azul 0N)=I<qF>w|L_bG>+tF5
b <{>5#=@ir%?$#pf_3iBJ
back _8b8g1^?O>688tv_vP&I
baja 2mJ~I_Xh9+6cqXs7aI2v
bajar ?(-%D+!Xf{;_V&@`~URr
baje 00;mlzx4?})ZZE7?BLh=
bajen CD8Wy9o+%=4F>(=1rZ`2
bajenle DHIp^5Ayck1`p@$3J4ev
bajenme 3;YfFBI66}6%y(gAsQkI
bajo 0uB@z;RDDN^x+NZ=idA%
banco _W<bz5dt6w74HZ20SNcz
bano <@pvO5C-iV<mxH#1LfxR
bar 0_YRz8uH`V<_h`{APfok
barato $prfm0qf`(1_~GV@B9M{
barrio <^2!U2mlr6{TcZZ0rDUq
base 8xQB-4+z!wH5J%8DIFjg
basta <p1F((+eCZ(%~lJ-roA@
bastante 6aVTA3hDLb4*?M66(I@t
basura 0Mz0Z7U?b92K4RXBJk%D
bateria 3;P%C3J4wl{}tUJAQ}b#
bautizo 00$ip&>`6(_U<Xq#?t=y
be 5d``U?;iUP@%!u#=idMP
bebe 3+(ms9Pj}2|NjjJ1o+?&
beca ^xPpS;2Px{*yINP)Xm}u
been AoTqY2jv3u`5gxA0Rrsy
bendiciones 2-pb?;|m!C<M|gM_VD-O
bendiga _U9TG?;7tW$mSB_=Huq#
bien 3jzKG^85ny5#9eA0RspM
blanca ^z{en1Mv_H{0s&Z3i<N?
blanco `u_g&;N$S_>l*7A`}*|o
blanqueamiento 7a0ZhCF9-r9~jy!9RwaM
bloqueado 3Gfm769MY|1_ksG84o4@
bloqueados 5-IWnF#Y1}Cl}TN8455l
bloquear Fc=B<5b^Wm1rggUAsief
bloquearon 5)mL02NV$d>k0Yt^X>or
bloquee 1K$EF;?p_$=*jrX49?;9
bloqueen {QLhe=lT~G_|gyZ?$qq!
bloqueo ^$YCyAN2m-8x9fl9TfBS
boda ?*bP5=^Mi@*WoJI;@0jE
bodega 0}kx{CIbog0`(#p4Fd)N
bolas 3ib8%7Y6Y2ECc5U5e(=B
boleta )E^%Y?i<xC-|Z^h+vDN_
boletin >FfU>0Tl)A^XMA)>ge$B
boleto 0u2ZJ*$E0H?CbRl-sk2L
boletos >G~!a&M(?1;_W2u;LzUH
bolsa 0{0gi;ScQ@<na~u@8;Cf
bomba <^c5<)&VIG@$~TW0{Zmn
bonito 9SS1dCIH^%7Bd+4_$Vh6
borra DcT4Y2*n!O{qp+l84B<m
borradme 3isR$`SBVM^zrl(^#Sem
borrame C;tik^Y9A+_6Fq^0|^@h
borrar 1MTzs{TlKE0s{2{{1Ep1
borrarme C+Gv>9OxS7BnsIrCLtIT
borraron 2>t9O?F}*X58xKq>hJCL
borre @9Yr{*Btf>^yL%v;pgQ7
borreis 6Cn=U5aHJ7FevCC4=*(e
borrelo BnJcM0pj%b4HxST1_KZ=
borreme <=yWH_ZJKx{P`N^0Pgkc
borren 0_f@j5dR()?GGIaAK2^W
borrenlo `q%y94GbU#`2h{#{`&Is
borrenme 6D9)SFa!tm{{ibB1r7`x
borro 77XtO4E8SH_VEoe?*0$?
boton `_u&D4&Mp(1{(<g4hRJq
brackets >E0Oy@DTYH+UW-`-SX|$
bro 5BJdb9uyYy7#8g30wy3P
broma 0z&2BA?phR6%y(f2^a|s
buen 4(#sSAms$$B`WOr6b<qe
buena 1N9sq-xl^M+0N|#@&MW4
buenas 0{bcX;|~J~+42Pg?d;$1
bueno =NA$e;x!5q<=Olc-wgcp
buenos <L?F!0`&jl2nHVe^7iZd
bus ($x9`4+c0A=+p=Q>htB!
busca ItB2=AIkyXA3Vz_4>B`1
buscan ?A+t(GYK2qC<_!N3Md@{
buscando 1Ih#j{^Ilo(ct#~0qY9|
busco _4)=211<CR1Lq6_=m-Ga
busque 2O8A{?+X6*4)y!_|Nrz4
busquen H5LNx64~<H8|(WKAsQMP
but BpN37_}TjH6B*nF4FLZa
buzon F53miBkm~D4?zGY4kjfj
by ^Wz*k<qO*++6OiK^Wf&(
c |L+|W!X64F%iaPR(9rYa
cabe 807E+`Q|dx01XxdDk2XI
cabeza -Q5`o{TJ&N@BZ`t0`&0W
cable ^6V2C><8`@?D7N}0O|Vj
cada -t`*j9QEko7%2Gj3j*QP
cadena 6&d8;F68j#78c_KBpM4M
cadenas A|(LfBkA_z6DQye0u31~
cae |1ahl`YHDN7YzvU^%)%j
cafe 4h88R@d_FY6AR?}_zULi
caido ?fCTp4fyo^1_}H90s|@g
caigo 5#lf|*Dvi4;@$2U)ZoPJ
caja )CUa~;tBsE_U9cG^920!
cajas <Sirt<{$zT_2d}m+UExE
cajero {1628<`?l0`}Yq0=jrC{
caldera 2+}So+5yx%)9elK$K1sZ
calentador 00JQZ=mq}_0Pqg%0qE)j
calentura 0tOHd@D=SC-RTnR{O0ug
caliente 8WIQ_&l&*|;_w{S+xprW
call 4GioY{r~{@_T=693j!M-
calle *)1It>@eyl>);LV%<tg>
cama =J6Qk?-%hC?&bdn`t{%O
cambia ^y&W~>+}){=Iayq^6CQe
cambiamos `SJ+_`waB^2mKZQ<M066
cambian -~s#n|2FmQ4*CrS;qL|D
cambiar 838R8;V;z=<=`Ov<IeRO
cambiaron 3=cLC+wRvE&EzNE>*(C-
cambie ;U)9~{QeXQ3l8lA5arLy
cambien 11I|};PeG4+vfV{?AOu<
cambio <^l-x{|NjD_w?}s1M&+6
camino 2pS1F#}();$m|s6(B2L1
camion +V~3y_7m_E-}w?8{O;N8
camioneta ;rlQT<|y<W`QRMl@6_Mp
campanas {N@Sf#_r_e6A<$a{1X2V
can D+wMf(#GN|)%+II0_px8
cancel 3MCBi0rwpj^5X<10sj&l
cancela >iH-7{|V#t^ZF#^4*3ub
cancelacion (;o5y<reWV-1z+><In8t
cancelado `t}$F;P>_*-~ko}<>lx6
cancelar ?fd#B^93#W?*tME|K{xT
cancelaron As-0~1N#ID3k~-02L%Bi
cancele {P`FD`T_k6^7sxQ4)pZ(
cancelen 0tq4H0SD;+_X7^(6$szm
cancelled 9V7Jv=KBNVDF6cG_8#*6
cancelo <nj>T3@qUj0q7G91O4ar
candidato {SOKH9r-Q`1OL|Y3iR^u
cansada `RXR=1PSZ`@e}YH3KRPN
cansan 02t-jH`fa6JR|D{E-ohc
canse 1?d(9@ZJFf_Wbhg9OwlJ
cant `Ue942IeXV0QdnI<@Dz8
captura CjSr67Y+IN79ZCo3JVPh
capturas _5$?kEb;>E69WMl0|*!o
carajo +z#;-?Go=8>*fjP;ppt=
card _Vn`p?c(?3C<){x0u%fT
cargo 1lc4e(irg@)%5z}<lf%-
carino 4D|BhF2(-o5-Z;y5Ecst
carmen GwmAIC(|&`AQR{9EjK13
carne {U8Yh`t<_@5eD}7_YU&}
caro <k=`1)*0|A(cttf@Z7`P
carro ;}Z(|0T=QJ3H=E!`2qy)
carta #|{D869U`=5D6F@3jN~x
cartas {s=V?&N}NM&blh@)#Aw*
cartel ?)2~-@dxb?@%SX(=+O4<
casa ?D-fP{0j#i?EM||=Gph%
casero @)z<C1sWF+2I3p*`1SMm
casi @9Qce?*s=e@a`h~%-GlI
caso |Lid}+WgWk+V%y>>d@xx
catalogo 4+0t!+WFo83>p2;0S^}!
causa 3ib{M@&E4w_yPa-2@(tL
cayo 4gV)3;v47>+}sQ6%i87c
cebolla `U(yY-yQw^1MUy<{P^ha
cedula 4gniD#~b-F+TRr6-qqvN
cel 88_e(BPRJa9sB^?@)Z~S
celu 6c*<690TVWArbNP7yS(j
celular ^acd_?g<9?=KKBy^ZywA
cemento 5fLI9+a2c-;NcDt-R0!)
cena 3h?g!1_3PL6#LN)93l(?
centro 5)vZ>0o?!S>k8os7~u#4
cerca ^$IKi<u3OT?)U`R_VVxW
cero {sr^iIS32zBQoF<A1@Lw
cerrado *$EK<@+I>P<=rjn-sb`8
cerramos 10VDD{Sy5R8W;lU0Rk8Z
cerrar @&qI@(*4;e$I&w3-q69`
cerre 2@UJz59S%(3=a1T{}Tcb
cese -WR<Z21wy3>hTK!0?PW;
cesen 7YybP7Yrim3Juc!3nm8@
chamba {pt?t5AzG=6bI}f0tws(
chamo 6X^K(0Pi33{{#H{`3)Nu
chao 70&MZ3Fj2`6$uRF81e7)
chat _4ykY+vx}k=IR##_tfYO
chau E8F_fBgquhIV0H}IX4+3
che _ZZUj69y~(5dR6@GX(4I
check 4-@7f`56J|0R;Z{69M%K
chica 1`zc17WoDS5c~QG4;B3L
chico ?eF{t_zf5d2L<sD1pNjX
chile 0`D6G5ds47`uX=52?Yu6
chingar 86xWe75(P+760D}`3?*G
chip >fI0x^BUwG)#~#v&)NqC
chofer ?ez``^A-0f_74pI?A_?&
choque 1^o;4+VKMp^Y{+Z2J{93
cierra =@=9U`4#pP0Qmp~?)>)a
cierran 1@0pO=l$O9<n99$>FM0@
cierre ;rR?9<PGd4-t8gj?AYk?
cierren ;vfU(0SWc@1l$tS^9TII
cierto _5un8=;;X-@$&oi1oZy%
cilantro 0|+W8)F9^`-0m0(+1=v%
cinco {__AC!w~5X_Sr}O<>~DT
cita {QdjV^%Dyc@BiR9{rVLJ
citas 673KQ`R)V%^z#4=2kQG1
ciudad ;0hf02Mz`F7svz!>iGo$
claro 9?c>s<O}&E(a7~M;_TM@
clase `T-dl<Ol&3=Kco%==10G
clases _6!vT4Bznd?eYoo0Q?I3
clave 2p9|~;u7sJ<^3Y!=G_hm
clienta 2J`syAnD`f^#1S~1_UxB
cliente 5c=`-9Qg?b8wvLY5&8)b
clientes (+)KL;}qW`-`O1i<LTe|
clinica =mGlt-wf*w@%IG}`~dY8
cloro _RcE!=@#@a(c>2y3D4@%
club Ck*1pHvswTG&9LKF*p?@
cobran >**^F*c$W_)7%Um=H=rN
cobrando =>aMs#uUdk&EY8f-p$ka
cobranza 2np`)4)z7@6B!2)C;$Tn
cobrar _0BaW)C|@Z-P|JO-P_^+
cobrarme -tYnn?g$0w^Xmxw<@@#H
cobraron 3Fjyy(F^4r$>I~)@8;tB
cobren 0p{)p3gsf{|MU0}4fzuW
cobro Cn@9X9{vgTEDQGI=^p;%
cobros >-+ls`S%6y5d8QK2m=!J
coche 80QAv8ua=06A}FhA`0LC
cocina 4eJgJ^8FhU2K^QL>+J0O
codigo 1nxg5(j&?*&)YHK(#y{4
codigos ^wt0K>GCMu;RWUr_yXzW
cole ?f3-i4;lg#=?eS_9sKwI
colegio @cI_v5D66T2m1c?4e|2s
colonia <Ph}f3K0+m0|g8W`1|_+
color -t;aX*c9Fu*wr)A*Uaqb
come _!I>n<{<1L(a0F|-p=FS
comedor (99k#<O<~q*X|b#<kIaO
comer ;Nlf5&?eI(@Z&Sw<lx=p
comerciales 4I=dO4D9;<BO&|w5)c#;
comida `~v9=3iTT58x{5LH4zjE
coming {_O+@2ICC$_y`6H`2qC*
comio _W>9a<skeU1n2Yt>hSIV
como 7X;=72oCuM_VwHj7W)$L
compadre 1rPf6GT;s3CllTWFC7aS
compania =??EJ=_Lmh_wFO?-s216
completa >FGNf<}>Uh$Kw_j(b?hR
completo 3<wS))EDRm*!K7r-p1+$
compra =I#a{1@qYg3;rDL1^WFA
comprado 3LgI`<Qe@H@6!a};_u%E
comprar <Lv+K75Wd@4H5qv3kTxY
compre ^z`&22=5i^^aTU)0s80o
compro {rd&k6bbbH{R|Kv0|MU$
comprobante `U(v$;vDf8;Nt}K1KJAz
comunicacion FVq*?9NX>V3?ck15*R8d
comunicaciones `{DuM{_O?p4h`-L4*38G
comunicados E*t9eAlnDjCnD+r7%e9;
comunico >+S;#@bVEH^AGI{2^A0C
con %=GR2_6`Wr`19o)>;@d*
conductor >>xQY-W}u}>)s&N)9B;k
confirma ^5iWW+$;MJ-s|!U*Xrf<
confirmado ?dK#J)GzZK*x3*o?DX;m
confirmen 9vtP|BIg<88X*Yr9W)mw
confirmo =ldHV%O?ge&E)qf&)XCR
conforme <Our(2JHJR>i`n>5A_W3
confunde _Zai_4g>z~3>xhw?Fj_%
confunden 0sYMR9rqgi6bIx2EfEV2
congelar 5HtlP&G-G`+rcu<z2O!E
congregacion 0PN)ECf@<>6#WME84wsI
conmigo ^EVk64;Swi1m5iP=<W##
cono 2Nmh+7Wo_RFbv-?87Ao)
conozco `|1f5-4*!v=lAgo<?7w}
consegui {`fH)@E`6U{MP*F;nLvr
consentimiento 1@^`bF!eqDBlGS678mCb
conserje {@eTI{rMR61pVz2^#|+r
consulta 0t_z_`Wf{n@DLOP>-F06
consultorio _Us_}_zC+P2>=Bh1MK4g
contactar Cjl?XIpF5nBSOy~B{3#F
contactarme H#qm@E$!~<9~J5u6fG1s
contacte 6Yc`>{^AAu=r0BV6%q^(
contacten 5%TQ>0TKBL2n5&_8W9l_
contacto `s@$W6!HY<=NRM@F81B~
contactos 3lbXh^91(v|NIi~`1k_<
contesta ?(q;E1`@&~-TNQ{=kN3A
contestado 3l;JN_17`x7Z3dW4<Hr;
contestar AM^eT`}`gL1M~q0>Ga3_
conteste 6(R!o{uUA$2J{H)_a71V
contesto 5E3y5&=v~t*Y5QK&D6*B
continuar 7(oOQ870*f`sxMk>iqcY
contrario -vks2>KWfA)Ycx`<=xlq
contrate @7^vZ;xyYW;?V{Y>D<`&
contrato 4;mUh^4<^`<JlDE_}1jx
convence 6Xi5D)hOB^#neFi(cRPH
cooperativa 0}ll99RKq35d7g4B@+h)
copia 4gVG$<|XMi&fft1-t*+;
corazon `w8FzANU6hCKd|%1QjFY
coro @W&em>FW*Z@b3x){om;9
coronilla 92L{@8_6EPFDb_iJS`CF
correcto @#qj6<mwM1<M!Vn1>)Z4
correo +RGIU`X#+D|K}sz^Z@PW
correos 5(_E#;SlT_)a()Q-`dsd
corresponde ^$X?h68`e-E)f$29ULI-
corrijan <`d-x3nT3vE+QTw<QpR4
corrijanlo 9`oxY3HlZK7YP9i3G)*H
corta @EFuD)F$pX5Z@-;-Qx?$
cortado 1_J~C`34RB`1c9=?-B&}
cortala 8Ug_9H{kf^AvE~wF(fc0
cortaron 0No1=<lPqo;o}7V4e9d>
corte =MCo-^(X`a^X}?0*V*jl
corten _V*e7@ec+5><c6J<_Qqx
cortenla H7N<^7S!n8CNR(?D;*y}
cortes =J7A;7~~e?00##H<^B8n
corto 3*!_M>I(q@>H7Nx^y~B9
cosa -|QFd{sQ+5|Mw09;ON`}
cosas 9TnmD2h<$gCLitS3?=dt
costo 0Q?ag`1s!?^XnY=_v`2a
cotizacion 2=XZG8r#$V{SP1B2LKou
could 6wC(s807%+0}lNG5DnP>
crecer &;um_<tp1R+2Aht+rZxS
credito **^pT`W)T{2j>j#_5<%7
cree =pFao9OC-y9~bTlC>bT=
creer ^8W@J?F9oU<?AKz>gxyX
crema -R2q}&K2S);o=?h-r(Q&
creo 8qydh===8&-RlbU>hIV6
croquetas +VcYw@fYeI>jWR`>f!<Z
cuadra `T-jv>;N7D;N1}L_S@(5
cual ?dk(2(HqwA+3YL{?BC+-
cualquier 3-a^nF8KrPBNOoj2Ot&r
cuando ?gaSp0`3j)4+;Vu4e0ae
cuantas A=d!iE9>&lJTdRsA}tso
cuanto ^zkw)_!ZqY<kukR=-bTx
cuantos *Ch@j+ZNs^-PJV?+S&5v
cuarto `||+(6crBi<P-wm0RR>P
cuatro +}<Su()kMX>g@?5@#Edx
cuenta 76S(aE)4Va1sM<n_66_z
cuenten 7%%Mx^6TOh`tt|m_v|1C
cuesta ;sgo^>+$0O-~bEr;pYkP
culpa I`ZQ28sr7`L^J2v6hJ06
cumple 0SEgJ{`30&_W}&~^a}3?
cumpleanos 6cXp#Dck$oGAiFTKQ$#4
cunada <>?{j<oogu==&Ek@8RO<
cunado ^$8X61?=tm1osR0_yGeN
cuota 4E*g4^$G9)?DGu$+2-~9
cupo +zbyI?ke9H;O8ph@AC%t
cupon -2Ec(0W0(d2HX_~#`^Wz
cupones >kjrK`X3ku_UH%L2LkHr
curso _8<lt^APVG{PH5v*YD;J
d FDnJu8{zZhGcfH4|0qK|
da 9TWcx&pj2{<jC*^#_I+2
dadme D&hnD_S^jC0t)mT5(@Yj
dado @(=jw9P}UJ5Dn}T5EBjc
dale 4D<#n;wjrO(e)Gj>D=`9
dame 749G5D(Mj78XWue6%7^>
dan {u=2Q;~E<o<?QzV^7!iX
dano `spSA`V9XU_X7V2`QY~I
dar ?i2d%7Z3mh1NH+44E5UR
darme 0`m3x4d(&x^b!9)`vm^|
darse {Qds-90$x6B>e>K4iE(7
das @7Wg%^!)My0Qd~`0PE}Y
datos 6BQyQ0{7f5>G2Kh;PT$>
day <k=464G{Ps{|y!m4)PN=
de ;r8YB4*DGG0}2QN2=yrR
debajo BoHec(faTx!_fQM@Z{1g
debe 6ZQxC0RQ<D0`wT%5B>EF
debito ^8NDv2lDO&0}lHP2loH&
debo +vgS&`~v9==hqzm5(wYf
decia <>T!o_W$%1^YISy_vq;G
decir ?&aX^AoK+2Au0Ow6dUTh
decirle -|-&<<rLlx{Ote_>+A0E
decirlo ^6TQdH02oDA1L+{Dj_5g
deja )(Zjn1N+qL5d|I)+7t%q
dejad L<=U@I^PG+Kr!FzH#ajf
dejadlo 9{KDM_w_LE^yB5__5ueo
dejadme GZq=s64lqwDKY5}6D%<)
dejado |NbBi;@~3v=kEpe^WV}1
dejalo >j>!s+b0wk=-K`j?c4?c
dejame 1qKHp==~Z9>gnMu^zZU0
dejamos {@>9s-WDW2@xVg;+UWG&
dejan >k;o4=P?c<9rp1I==JpQ
dejar <OLll=K$;!+vX?v>hIC)
dejaran 7ZnHV4*U7}^!)w?3i|!{
dejarlo 5c<#};tnhT7Tgut^$rdP
dejaron ?c@Y2@I(n1veP=z#K^wm
dejaste _ZRaL^DY7!0P6hs1_SBm
deje ;yMsN$2j>m<JT4b$;ivJ
dejeis A@3#F7Ww7yC=dAiAqplb
dejelo @b4EI+a?w}&D;qO#pCJh
dejeme 5Zw$I>h>J}@DB$T*!=|!
dejen ?Zo*55$r+V`T#5e6bkm_
dejenlo Bn1KW0pZ@~6bSa+0uv)1
dejenme 0QMyV?i3aJ<pA*f1os9E
dejes >ewC&&kpA%z{(By;^(`|
dejo ?()?_!~h)(+|f7q)Xmh~
del @7omj@D}j=`Vs>T0tf5w
demanda 5Yzwl^Zg^_<m%QJ>go0c
demandar +W7+W0SNT_@ecgv{^SD&
demando =OORm5&rx6BoW*e4+aka
demas E(Zh7FxtS-FF)fb95W<3
demasiado _|qHu{T$;d*V+{i=ilw?
demasiados )&wXo&i?)l+1(NP-qyV2
deme B;_7F-|$87=;-d?=J4nf
demora |Je;9_6PkR=?U)=;_>+X
den 2I&b02-pz?=o<M30O0ZV
denme 49_{iG3E5!CK~$Z9w#U%
dental `2F_@01X2a1M3I*@(26{
dentista 90>2^A@>LU4+{Sr5DxYE
denuncia FCG=z``z^J8XM;W04F0H
denunciar @$L8l4)GEE>KgqW|NaaP
denuncio DF__#7U&Dw{U+-j6cz#%
departamento =oT&;+Yk5}=IkBv=Gfv0
depende 0^c|s!7KMX%jgLl&)(7m
deposite {sRC6_6Y47=Kd7!=>Yi$
deposito ?(_!t;1K-@_ut(Y@aX5*
depto @&frQ-Sqnb@aGTU?Fb6|
derecho 9`zaC{Q>dz^!on*7z!o{
desactiven Bm@1@4&mv{Fd*>}_$VkG
desactivo *!|}V@){Wf;RE~{3*6)8
desayuno <pLfA_73<A>+|Xl{PqLq
desbloquee @)j5^$~Dv((BUb_$j;FN
descansa {q-W~6aeV%3<?P6@)`gT
descanse 5%>@Q@ckAe-0<P@>D=b)
descanso 8!+<X76#Pb7#sv3D;FgY
descuento ==~rZ+7{;~=i(RH<J<k_
descuentos 6fF4Z0`%SmEGh#W1q3i9
desde 0T>t><S!2l>HY%w%mV`0
deseo 4EN6I3+)l_DD(5wJ^?g9
despacho 2O`iN;2HlE6W$fs^#L0H
despensa ^z-lK2?YoV7ytYU9t#oi
despiertan 1_I*tBJ&&YAQlJ)7$zMG
despues 4EPEB84TU(_6sW+_yzp|
desuscribirme B@6fZCie2}8V~0D2qF^{
detengan 5diN02-OVjAoBVO0~rw!
deuda 5ApN!_TUo!?ezEd3kMG^
devolver DhLG(?-=O@?cyv8=-1!{
devuelvan ^Y-xu2?F91`0WYu2ju|%
devuelven F9RMX+}8vl(A4PB;K{@s
devuelvo +eIx4=tA8t2<l9?$>IP9
di 0QURxApP_JCLz}Z3?d8l
dia ;|>Jy2lxB-^!eck@bJXj
diario `VIgGF9_!O8U-58=?fX`
diarios Gb0Sv0S(mv4hr$z><$YA
dias ?CcW)<Q4A<<pk>o0pR}A
dice $PX9`&L!<8?(+oP-UILk
dicen 5%K^X@%t<H=K1*x68i1}
dicho ?$$K%(=OB-#`g0m+Th^r
diciembre 9SH>k4E+TH0{;2&^!NMs
diciendo >gO2?_3{Sz;p-R#^7ZBx
did ;|L1!_x{`w_VpYC^W^B=
dieron ^!@M<10??y_5TRy_51_O
dieta <^Cf1{U81j<n9FL<>TA*
diez 6Wj<J;prOm#2o+*=F<2E
difusion 7#9Nh9pTdi6E5lz6#5AS
diga >?js3zAN)60@xkj*!9@U
digale 6Y%i@>fRRW3=9+s`Rwi&
digame ;`}cV_!$8z+}<MD=-=T0
digan 03h2L4hkI}5D(|}2N@;>
digas _z40I3J(DJ`2Z8}>;m%l
digo 4*%%fH0t^OD;MSiGZYaA
dije 5fl3BBmM~D7761X5fBm>
dijeron ^)2)n;U)P54fGh}6a?+`
dijo AJh-};Qavw-v9kI2JHd+
dime `tJPb75(Z03=0I~3KR7C
dinero ^93Ci?HA_|`|c0`<No5@
dio !~Y`;+8XH;)YTXQ>E`v{
dios 1@7z^7WDoA2<qP+AprK{
direccion ^9Uj;<R|ws)bkJ9_2T33
disculpa 7Y8a7-U!_e?Cv%n;NkEF
disculpe )EE@<^)C1d1K$(w<NWsP
distribucion _y7wH`U4mO^#2?H_67I-
dni ;T#nZ=Kj<a{PP#*-uLzt
do 3Gn$7+V0~F)Abeg+Y$}(
doble 0q_S5_~il%@&5t>@blpO
doc ;`S#H;~CT=(bXaP;_lZ7
doctor 5ac2h@eS%5=i?Fc?cwO;
doctora ;`#s>1RL=Y^7tg#`sw)U
documentos 0@*Yq(LUlKxX~p0x#Hm8
does <pC5E?dc8=;O-jx6!6*L
dolares `1=F*3hwds3k?4v{_za}
dolor _6-O3`XlQW`SSbV^8oSp
domicilio <OL56-zwc8<l`&q;_&M6
domingo 9^?ZJ{`dsi>InW82>kl%
domingos 1ph4X@$%UG@b?V=^4#GJ
don @Aw$`>F@6n=l$dg@7@XX
dona >I~WlFyZb75flR17akl2
donar 4H6Lc>jUHV^9ktz_3;!J
donde 3I71w69n)C{TlEM0`LF{
done 9pow03g08)`y%Ej6Z!fm
dont 4BHptBHixbDjx;nHWnrf
dormir 10nkC1NsF26$kPK>;Mn^
dos {3rnm@<1ay2f7yS=J@>W
doy ;U3!}1N8za@AU`y4A%+~
drop ^Z(}+4E!AU2>BZJ1qk-!
duele 82$nf?dU`C?(6;`0SWCF
duena 0~HDU@hlqt`Sk84_4Eem
dueno MEWt!B*VtT1~=R*HZngj
duerme 5bhWk+8f~!;0o~l+1mRX
duermo ?j!#y(ktH@+s-WC*6;TB
e 3;_o8`vd$D@$?7R1{4qT
eche 0P77j&;b@N<<B6@`sC^L
echo @fAcN%o@Zq$J|A}<;(s3
edad 3J(Yv{|Nj21?%+s_WK(d
edificio ^7i%r2<r0j2M!zp3=sqI
efectivo {_^n!4d@RA@&En=4+sYZ
efecto {PFJN5%MPb@eKD24f*s0
eh ==?bi)Gg}^+}$fD>CDsg
ejerzo {0;g12nhM`3Gfm46A=dL
el @75mq2kGVs-2D6!4esOc
electricista 9{l4B3g!>l2_E$K3HkEU
elevador {QU_E?hE)E`}y_r^yBRO
eliminacion 2^qW>`VTuHGv*80$Q}^)
eliminar 9sCC5A=>ci1{?V26b1|&
elimine 9QOYG0NCmD1pf~58wnK)
elimineme @eBkE6#fMU2JRa52Keam
eliminen 2Ji<71{Dta5c3BN<qZz-
eliminenlo C?5sqA>#V$AS2uQBQ6*Z
eliminenme 4-EhY`4j%{1{m=f_7m?0
ella 2@DuC=racs>F4_l`UKYH
ellos =NJkf>nP_b^z0$&=KJ>E
emergencia _wX7N;2Gd4?ED5C<K5`{
emergencias ^!x7s0__LwB_#dj6$kp;
empresa @)F-6=pzdw5aJWP?gAg!
en @e1<{_Z$op_38-t^ZnuT
en.AGAIN D-!tbIPUV+Auaj^FfuVQ
en.ALONE 1o8Ow8u9Y$83)?{0t);I
en.ASKED 1`qco`}-*G2?Y521PI*i
en.AUTHORITY {2&JL90cI}CM*Z$5f&y9
en.BADMSG 1or6;1r-Gl5CI4Q4GQe~
en.BEFORE ?&<aN4Dc8F2N4Ga7Wxbe
en.BODY 4eAL2<R17J?9clj>jCWQ
en.CALL _XG0t76TRl3IE{~3i=Zi
en.CONSENT 90=>_3>gp%{qxxw5ET|6
en.DAY -sSxN@+I;T{OtYa7ytnN
en.DEAR 6YDf1?H1z|yX)u~)#l0d
en.DITCH C<*WY3aRn<{uunxEg~x;
en.DOESNT >(BrW1O@pH@&p(EA_42_
en.DONT ?8*`07whox4+#VPHxwWN
en.END 0SpKF*#8nW<ku@0^z;b{
en.ENDED ;u7);{{$KV>hL$;`~K$N
en.EVENT 1OV*<{x|Lv`VR^9-wyNE
en.FEEL {{z<n_y!L31pNx-1O4&l
en.FROM 3mhTt{`43D0qg%N3iJ31
en.GAVE 3>f4V2n`hw5dYK@{|pEK
en.GET A1Ltt67&D>A`1ZT9w;8|
en.HAHA 6CniW6ZYo!6$c015*H5(
en.HEY +Yu50{1y2H4gUNF4GGfb
en.I _Wl6k`u+Op4gLlj0p0fU
en.KEYWORD 00IvF5%>fD2log13HJu=
en.KINDS 2^;|u|Ml1D5-{K@4k8Q=
en.LIST 1^xf=EaV!}3L5bE9R(E>
en.LOSE @a6*j{SE;7{t5pZ_V5Df
en.ME 1NQg@8T|<r=<)pj1pox`
en.MENDED 4KnNB^%E-v_5<G&@emsr
en.MESSAGE <^cf{1?Kbf?)oC>{pj`f
en.MESSAGES ^#=3xCHD964kZ2j5f$tP
en.MY 0|WH=^9$x0>G}Bh2nHDV
en.NEG 4gv=P`vCpx0~P`B0u&1W
en.NEGATIVE ?i}~``4I^P{r?sl_5T3!
en.NOT `ug(&_z(36695S24hjno
en.NUMBER 0PXDj0{#{V2PW?5_Xr6G
en.OTHER @Y*5__y!66?hOVR{pjA@
en.PHONE 0_5}P5Do?D2^;AN1^D*>
en.PLURALS 2Kfp22n!7R3IN#@`Vrmw
en.PULL >;L=<=>!P)`SKm}>iGEE
en.REGULATOR 4;d5r5$nzz77P^H3K|p!
en.REMOVE ><b+V<ssiD+xIF4-tq1D
en.REMOVED `49jO?G^(A`120?_4(%G
en.REPLIED _x0Wz>G%f)3lsh6AOY^~
en.REPLY {tN63^(7DR7U%Tt{s!&(
en.SEND =K%f?-69YM_}&Qf`TgVY
en.SENDING @$&Wl4dnvx_zV*J4D|Z<
en.STOP 3G(y#4(|!^5D4<;6#WeQ
en.SUBJECT -2M#!^b-;H0QMIZ_2TF7
en.TAIL _4)Jt82|tL_zMpG8|MQ4
en.TAKE -3QwMApaHV7!)4=A_@lZ
en.TEXT `~waU0SgZX`T_j{{^srM
en.THESE _4M2N5)dUGE9Tn;CJzf9
en.THINGS ^7jE6`2X(>=o=XV;qe;^
en.THIRD ;{g8#3m^>|@8bsa`2qCu
en.THREAT `!@miA2Qq#BlY(9_y-aC
en.TIME %k?Df-~;9s;Q1K+_}lgm
en.UNSUB @bD1+5(w$+4Ey-{7z+*g
en.VOC <NfXw2mcKH?(-7|0`3O%
en.WANT 2;~ae68Gu+1~Cl-1pNsI
en.WHO _7DB`59|!|_#E-@0R<xT
en.WISH 6W9d-2;l+r1t$af4iE49
en.WRONG 3Hkl>`QrHt3lIU~`3)`=
en.YOU 01Ng659>GY68H4+4+;ST
encanta >;oDR*Ba>?@Z%c~?(pr|
encantada 0QedN;S2i`-0cPh_u=mW
encantan ^z{)+*+9q_;Nv3G<I20c
encanto =L;1I_7c?;=;;y$^yKgF
encima 4-gzN@+9aS-t!#S?DhN+
encontre )&~k6*D&E4=jI;(;>z{y
encuentro ^$_PB84B?D4i*vf5Emow
encuestas C>7G{BIzC3CJ)gd5iAid
end 8W8W_0Q%w%^93%@9UAZZ
enero 3L^dZ@&5_p59a^^1M}z%
enfermo ^!gF(`49g9^Z4)_0SgNO
enlace +59#m+$O;^+Tkzb$I#^d
enorme @&^9{^A7<H1_TrO=<x;u
enough 84TR~3I!qtAOz+15fC9O
entendi 5$6^&(h>#*&FmNa%E`;_
enterarme 5fbk91@;XAA_)Q68WI-@
entero <Lp5zz&Oe<(%C=A*U{_m
entiende ;sXlw_a5@_>+|>a<nj#u
entienden `|j!I4FnzKD*^Ta2oD1o
entiendo ;NukZ?+^<5?dcjI&*bCi
entonces 03=QF#1+36?gS6`tnUyB
entra {ty)C0t^iFG7;ws1^*-o
entrada 2Hgn^;N=t}0tV+3{Q?X#
entradas 8SW+&-5m5f>E#*f-|*%M
entran 0MIZx$Qsl)&*KE!+`Y}p
entrar `0xw}1rGfP{Q(IL1P=WF
entre 1_ccY0sHX-_yzU&5exP0
entrega )d~RI`UvbA6Aua!`UUb4
entregado |057D+A9<v_TudW=KtR8
entrego ;qBwf2N?7b6b~j2>;@{~
entregue ;`HqN4d4j<1PA5o7!Bm}
entrevista +}I)>(Hh-5!tE^I(a!Gf
entro ;V1eW<QEYS3d->1=obO;
enviado `}zm$7x3i*1Q`Sl9R&ak
enviando ^%wB$9}VgKFCzRH7$F1~
enviandome 770Dv9}LP65C`1&6(A4`
enviar C@S&V598$Q9T?aH5hO7*
enviarme @j>no=>HxX`ug4q@Aymn
envie >jwDi4;}vV0uTcM(E=3h
envieis 7Z(fh=JEvi2L=KA?gSkD
envien 5eokN_tq2X1|b3n>=yzO
envio I7<oSEa>atE*#GMA|E*`
envios BrwwPDb?xHJPGFnEjKqK
equipo ^Z^PA82AG5_yq;?0{sB)
equivocada 8TbtD732=$4IB077#}G8
equivocado @A&m0@hvA3_UsP<@Bj1s
equivocaron ^Ys|~2oU}J1p68K`1An^
equivocaste ^(4t8w?iNn2h%6o*$p1x
equivoco 8}lRo0p2I@<qPHz=mHfG
equivoque 7v}pw${g?#!}JgT)y&Zj
era @bV}f<OUHL-`oQc;mgeU
eran 74rof`ydPn=-=Wl;qegm
eres 0rwCI<s0A|0mT>y@A?AX
ernesto G#DfAAMwxW5g6PG6D=JY
error ;@%4^=I{#s*Y_k60N&~B
es ;T7{4`w{92`sOF_66^@!
esa =H&Pl@$DTQ;12-?@$TvV
esas 5*PUN_XP3K68Z%92Or}T
escalera ;{YWb<{IB1<@6rk?%3qo
escriba {_X$@=>`ih4EE;X4&xXE
escribais _c;Lp^9&C95c&h{5efqG
escribame 8tFMH#{ac4x6&-<z`Efp
escriban 7y;GvAPN2p4)W&`3l;|c
escribanme =+rV3!yL*&zSth>zRln<
escribas |L8aK-2ChC{38<S@$nD)
escribe (i|)o{RZhQzVQ+B=Fi&w
escribeme 4eJOM+4tTW?DGuZ-0S%U
escriben ^&AB(;3om&*x3Q>@%P;E
escribi 3Hkx~2KfF62^aYn1_cBS
escribiendo 5f#YmCh^b=68^{g6BZ8<
escribiendome _u=aE^Xnt);_dMc4f*C1
escribieran @ch;W2JRW$4E7Hj1q9{-
escribir ?(Ndr8yX1T6Z_;h3l|d(
escribirle 1MT_aA=(1_8XEQmB@_-7
escribirme ^XL-~_uN7o*x&Q=2=Vj*
escribo 0|G+u;``+O+#2``==uKu
escrito 6b1$v2L9sa_Z8bB{u~c5
escuela <P8+!02AvZ67V44`StDV
ese !|wtQ(f0=H#peGx<H!#0
eso `{EAt02T@)^$H*P{_N`j
esos H~IV01=$zR7Z}+?_$@0s
espalda ^d=(^*&g%&+wBF?(ec{#
espana 650JD`T+t5-`oiK0Ojrk
espanol ;}tCY^&0Lk_4Fv;``i5N
espera {QLXv3;+Z30s{5<1_Jf}
esperaba ?D8Hb$0gV`)9@M7%+JaD
esperando ;~NJH`Ud6<3-%rA>-GBa
esperar ^U)zG;xghi+2<k(&FAm?
espere -1Z0%`q=Fd?D81_?e_m0
espero 1r<c!^9R)K{|^}n-vti(
esposa +v*(P=mYc$1sv-R5eWI`
esposo ^8f_-2LlHt_VWV??h5bb
esquina ?7=G@(H7el*8L^Y<kjxu
esta 9O4%g-0$lq@A(V=1@HXo
estaba 2G<N5<@W3Z>-YK!(*qpf
estacionamiento 0tN&0`x*2I2HXA$)$Zfy
estado 3j`Sm@ecP4=>Gil+w>t4
estafa *773~;uOpu-Sr{h-pA(y
estamos 1P<R1_VgbI67=s64G<v!
estan 47~jO5CA0O{QK@C3;gx;
estar <1FIt2|5!mC+_C(0Wup6
estare `0*GM(Ejoq+20H|(e&%}
estaremos -ufFG)D_hw^4=%{%hT5E
estaria `~c?j4e$H^2Mqo91Pc`o
estas 2NWFF9`@Mc5G>#iB>M#)
este _Z7?j4GJ0g4D9p#@f|Z2
esten I!6lIFx~eEDlEz9D>6AS
estimados 5bo>e$OY&B*Z~La*!jyB
esto 9QWzk5BwPp76A4bEd(YV
estos 2>J2$_Tv;874YgT4E78c
estoy 0R{^Q@$oPm)AG+O>F)UX
estrella 0RQgS7wHAt91`vg8x|Sk
estuve 3l;nz<01zl=;`(E-0}VM
estuvo Cj!U+Im92}F)H=cMJW#Q
eventos 2mA!;8wdRT0}LGO0u}}i
ex {s{W>2l(6jCm0F*|NRdU
examen 4F3N8=n>x-?+_-@^!gkZ
excelente =Mpv@(I(I_-Pa8R-O}9u
excursion 7~LHa)*Rds>*X2k-R$4;
exijo -wOr!4-WMY4B7?#5%w4S
existe @Aw26{1)^F;Qtc-0|w>q
exmarido 3j7M>@d_RN^ZM`^@9F&q
expediente ?i~pa?Igu1`1v-_>i6{a
explica @DTYA_4DQv4I2^%;Q#{p
extrano ?B+#4u^G8IzThF*zqGsf
fa 2Qvfl@CWt?0rn08<@^l&
factura _Vp#>@)Yp@;`kRM(e2s-
facturas ;`#sv^6mu&2l@vG{1Nj4
fallecio _4E7P84dvg^8pkH4Cw#<
falta {OlJI;?3$6;SwOr=j7@H
faltan +WHL?-WCBc>+TQ$5$pT+
falto `|lSE;~(53=II&*;^Xq`
familia Df`gYB-b0=5g_FkD<CT$
farmacia 73>=<)d2Dv>g5&U-`?Z$
fastidio 9Mug60NMlj=LH4i9sL3d
fatal 1PTQO@c0c0`ve2|{`C6@
favor _YL*?2@@0E4gBU96AAR{
favorcito 5EC2d80qH!5+&I32_qIR
fcc 5djbA66gQ{1se(N4G97O
fecha 8S(Md2JaW|2@m-k3mFds
felicidades $`}a?5D@MS2M8VN^Y!}i
felicitaciones 7X}~d2jA!75fRxL|0g0X
feliz ?D-WV78>>><n$)=`qk*?
ficha >lqLf?H%tb@#_}g;@jQl
fiebre _YoWw=N#P-<@_1r)$8K)
fiesta 73(M+)+o|5*vS9}+~(WT
fijese 5%KBhD&!C74i@kd6B+XN
fijo 1}qpE*$na$`}qv<?DPr^
fila ?GY9b>LlzP?CApX?bz@8
fin {~j#o*CgTq>+k><;PUbM
final <s>*e&oi_~)VLnd&A;&N
financiera 6Dj2;-wz`f7UL81@ed~X
fine 0`mF@`}_n0_5m9K0S*5C
fines H3%OV@4^cF9t-ZlI0FC|
firma 3KIJT+ZF-+^#1i7@%-}M
firmado 1~&j5<097(_1+QR+xi*v
firmar (*YF;(HXrvz2QL9^v&Vu
firme @%iox82SM20So;r7zpg`
firmo 6C@BA*$Unl_uwS%1pFBN
flaco EDz!39qb<BBopTnBP$^y
flequillo 0__|Zzx?AQ+3X4C;?utr
flores 3H2o&;vDW6(CP>D)zk9a
fontanero 7yb$d>-P5t2KE=&@b(fN
for _SFRd0MzXB`5plg1S0AA
forma 3hnji4Big-4F>xe3J@j`
formalmente `Re@r6#EAd<pl~Q4$=$@
formulario `0^DF4hI4S;`s9P|Mc_x
foto {ss9K_wpGB@ag~k?f@Up
fotos $`$SV0vPHe1n(;9{{;pv
fraude ^ac78=>{JW5au55?iBa&
freno ^a}7H-x1&y{p}3`@dNe$
fria <MtR9^%LVN=k^2a-t7$S
frio CKL`8@ahy4?D7x)6$RP$
from 8!-R-1ob2G`Ww|37y~OY
fue 84Up`^xF^({q`#40|Wu`
fuera B;)AbEbSxS{~HJHJRSoV
fueron `5Pr6<@o3@=-(#5;PB`8
fuga -31a7_7VCN2J0E&^XUoY
fui )bJ=A`}XlE@cZ=?{^8OQ
fuimos 5E1V95daY28yo%%2OtUu
fumar ?Cv2K&mi#=+1~~Y^4!<)
funciona CNR_>^9>pT9P$sj?JE}r
funcionar ?eq8p2JsB(2M-<(5eE_s
fundacion -R%$g?iT_3{QCMI@8j;?
futbol ?CB5$(-!v<`S1J+{SgKR
ganaron 4*K5tEZO+xI5z_8G!hp8
ganas =oRG&{`S%w4F)6h{PqF<
garaje B?So(0Tb~K+V27G<K5-`
garantia >+BvE{|XHT_6Zgf%=!EF
gas @AVoY(H7Jg-q8{o=-1fv
gasten DjXfx0M*at`8v`l^)@sq
gata -}m$k3jyN=5(Fai4f+NG
gato 3j+HQ<{u9dCGZgP=nm`k
gente >DvS4`uhFj2NxRw7V7Zq
get ^X%&o)!+^E<?s*Y_vh`=
gimnasio ^v)Ln_~i%h@FE2d{2v<`
give 3I+=q(%jt_*5e)L=jY%L
good 3p(u#0}bj74iNR!0T~kY
gorro ^bzIPDFh?qA{gQzDjXBy
got 8sISY>;3)x@e2GP4+H8D
goteando ^!5zs>G%N)0R9p6;sFNW
gotear _u(xV<`v-#?%fX!<kH;Q
gracias ?f}#d{QC>%{qq6#0{`{x
graduo 92WD<FZlcaBtqXO6ebZH
grande ^XwM&^C9LR*!C9(?%nkG
gratis =O!r<<M0FR695na^7Gr)
grifo +Y|r*{T%TY@em>R?&=Hy
gris @!|y03Eln<^B4jX`1JV$
grua =k6C6?<3|Z?Bezm*zWid
grupo 2=Md)0R9>F2J8MK73T3J
guardado -~$y5>LuG1-RuqZ>(~Jo
guarde @$MoN-yhc)-rgkI+1S$C
guarden Cmkrk64eID2Oi)L^B^lG
guardia -24ax2>J06{sQy``0MKN
guardo _zM;g^8)G)<Ma&Q0O{r;
gusta @ErR6{R;F51N9E&0QLy}
gustan |K8~&?f4rG>h%T^?FRDW
gustaria <@_KH<MZYQ0`v+d>-h5b
gusto -|!d**8%G?+u9`y>)Ffp
gym 7XJhK2^tFfCnD$z{U7)7
ha ;OYGE^Zobk_YDT`2m|5k
habeis {s%P`(h=Sw=k6%u^5PBn
haber _w@Yv1nLp=_yg|_68G&1
haberme 8sz)r8Q}c#4h8fR77OkG
habia *%B23_7%(x0_hv)`{Ug4
habian FDVJ{?*01L`40Lc;2#7G
habitacion 0^TMk#2N7{-}Wc@=h5Eu
habla `xYGu=ON}Z@&O+Y@$>iR
hablamos =_(Ew@Fnj*{P9cG#q99%
hablar +XE>b$|vMK!p}U_)XL8K
hable 4M_JS>l_LY3;+w_@dP36
hablen 0TdD+)&ukm_1hBy>)s{$
hablo ?&H+?4-C}@6cHO0_6Gv>
habra 4$K4&@AC=`;QZbt=;`|7
hace ^VIj>9u)TG3lR$>_8R`=
haced 2mbTr1ppEE0Q?OU|MKnd
hacen %m@Y^<^|vu@eUl@^Z4cD
hacer ?&K!v2ps_y(+&7F1OD9k
hacerlo Ega_gDD5BrBL4UJAsrSN
had 67}`-F5dpz6EyS-5%?ew
haga 2_W((^!)}8_y6eW0t_GC
hagame 3<vrc6&>vl91IlN{v;Iq
hagan BoXTN1^FNS5)Q@X3>x<a
haganlo LLn8#5!czqAtTrd7#|oh
haganme `Vj8u9{v~i6&vOi2^-%8
hago 9ryF)EdB@j4i63>0TBoR
hambre 7!m&o6!Zu30ubZ^-vSK!
han ^X4-a-x${@;o<HB-qq3T
harta 4fx{+74Z5B1^o#7`|cCz
has 92*!2;tToW`26wt02%KU
hasta 5%}p80p$ty2?Pbk{SgKT
have 86@uT5E&8gGz{Jr5fcOq
hay _YV{h`Tzn5_U{1+()RNI
haya -Tw*(687W~1_~GL4ip0c
he _#X%I{ub#0`}QmQ<Lvz6
hecho ^$Ya*7VIPK{{j5-8W;8G
her ?d}E#<PZ@E>EO~b_SqZ<
here =<W#}?E&U30r@8I-`pJf
hermana 4D2EN^Zy3#;{g2)?&|mt
hermano 2JQg;6#FsTBNOfv`ymbo
hermanos 78DQl8tfYD2>|IP5c~)p
hice @&Y*;+au;0+}<A6-s9T-
hicieron 1vele+c?=Q)YTx{)8gpp
hija <ofUN{`T?v6$JkP3-;*q
hijo -~2Zc;wRw?>CpYt>F?>v
hijos 1_}n?3>@qR90v~Y+Xor^
him 1Nk5S1QGcJ1Of8_1sC)M
his 5ft1MCHvt09whAa3L^jU
hizo 0Qd<j>+<jY*5C{G0pij7
hoja _2LTd2k!Xy^AZgP0|Dm%
hola *62JP@G9Uz<k=_d(cahj
hombre ?F#f2DGCl93;G}20QLs|
home 1^E!_4($5&1Qgg54-4xX
hora 3+f&Z`x)d2*X$bZ*6i!>
horario 81mrW66z1^7bON9_Zt@q
horarios 02l7=G4>1d86NK>5+Dc@
horas -~aU?;PmY!<lIHf-0Jl3
hospital 6AJnd{uToO`Tq>|^926s
hotel 3>YCA^ZwEg3=;_2=m{YJ
how ?hyIx_x<MWBm)53{vq$@
hoy 8~wlf7xNwo9tRBT4jwcB
huele {S(#${1E;V6#OIk@(d&A
hueso 1`zE84%!Uq9wZIv82k1J
i `S1Vd4*vh({_X`FA<*&k
iba =O+md?-1G-=KvS@+574I
id CFb+@BNG$!{Ug)>9|#W$
idea 0^md`$3*Hl$k!SR%G=Hg
idioma 10DJc_XPp_{P+*)-xU+}
ido _zVgV;S=~R=k6BS+UENV
if {RQyx?C=l#1`OX24e}ik
iglesia 0{r>(3h?{(2@ney`u_tA
igual <K`VNy&dH`*WV%J&CKNJ
ill 4lNT95FGau2>=WB>;nc0
ilusion {^R-Z5%>Y`8Xf``5DVfC
im @hceW1Sj4f0_Y(B-unjV
importa 8Uh|M(kJQ;$k+he)zHBK
imposible _6{5%;0W~v-|QRm@$=#8
impuestos ?(HB4<SyhH-_aoz*Yn~U
in 6a)GD=<5aq=Ku8+`1R}v
incluirme 6DHdA3G4j-4iM`J{0<cx
incorrecto DG(0N8qVSB4Ik+s8z?6#
info 7Y^0>ANv#gAqw2$2PY5;
informacion @b3mC>ImTs0RbTa@B0k*
ingles Bk0}?1>_3&=MDPf4-5wn
inmediata 9Q^hQ_s|j(_wn)B<>K)P
inmigracion ?%@y?-WCG^_3;}8<l*7%
inmobiliaria ?du2&=llE$`UDpI`1a}f
inquilino {xS6m=pg(K3iKN7=@T99
inscribi {u$@>4+aMSDj50m6BQf}
inscripcion `w|lF00ZO^0q+^;{`3?M
insistan FX0B)E8QCQC-T<^A|){{
interes ^(5o-Dhmk&Chq+802UbX
interesa DBdm<+43gy^!W5G==kCg
interesada _5%v-4h9k1FAD1?1`p)n
interesado ^Z76<*9qJm%g-m;^4sqI
interesan D=_>N{|*Na3Hr<h3JMMz
internet ;{50x-1-s^)9xSy-`D!@
invitados 0Qwsa-8JzV;_m+R;@8yo
iphone 664<V4f7Z92@&)e6!QrY
ir 2h<b)<k%G9=<@IM2Hw&A
ire ?d~QJ1PSaD1^e>j4$t%l
irme 4-OhL(ee8m-nJp<;P3tF
iros 4I=jGBPq@8DK-EF2O%~3
is )b0245!v|t9rPCN6bI<=
it w*WQ%>Id`|>IF9j?&G_{
its 2m&P;<?R$F;@%PL^WoI@
ive 0{#L1_#XZO0Pqb6{R!d+
jaja _Y?XK0SfaK;sXTU_6P<8
jajaj ?i&&o&@|*0)!8)0-`fKD
jajaja +3NVq4^8kH_2v}w5CrY;
jamas EC&`J^Wqf(2<rpV5bN+8
jardin 1?L(C-5UB8=<FZu)auyX
jefa ^w%B$-unp$#qb6T3gyZ1
jefe 2L$N|_X6(;{PPI|2Ko*D
jeje >;?@02@n4d`{ySR?epc^
jodan 0MhUH7Xd5n8VCIW2OkRs
joder @FWKH<O|mR=<y8e*X9)P
joven 8ZqGv{uvniR0ZMO7D*Qj
jubile 3m4nu5$_TN2ovk?7!(d6
jueves `u7tE=Na}8;r{gg{OINR
jugando -4*93-6r}l4ctlE+w>aq
juicio )Gr<%;4J1f;N%<a-_hUu
julio `0pnk;wH{B)7Kr`+SJ(2
junio |Nkf`;VJnl%+40~#@x=w
junta `V8*{^Y;Y*|M~kL1@ie7
juro _!=7({Tt{M1px}<+~ef~
just {4>n^9T55c77P0CBoPGX
justo 1N#aO3Kakp<p1vs0ow`b
k ?F;?`6Z`lL0}ux8;0_i9
keep A0FQq8~6YoD-itY2Ob|8
kiero 3+nv<0|EK@2m2TN{|5LR
kilos ?gu(O#Wcz)$IBDvzSZ3E
kindly G!q!*2-e`w3oF?i4I3CB
know E9EXc)B64z%h4Md%+9w9
la )bAbq>frAD=>i4~67~M~
laboratorio 6doe>3jqfQ{Qdj%==<&b
ladillar Fck{=`|t+p9TxEv2Pgj*
lado 78(5k1o`&}?cV+G?d0|8
lados 4+Q4$5%&xS84BwJ78NH5
larga 0s9mT=>+Q&-sArC^Wf_e
largo `~COi9NPrw77^?q0~I72
las -xu`{@fZ>0{q+sx_5lFx
last 1{UWI_x|?|CJPDT_Y4#I
lata 0tgQ!{Ot-0_5J4J3h&YV
late ;`t;q(-r3?(9ts6(c;bJ
lavadora `}+G3<M{p&?h7p50Q%qH
le (CP>K5DyR<^6>RK_2>V}
leave )#?{6*An|C-{=no<KN=j
leche DF+G=@C*JM^6m`d_U!ZS
lee _51$%9t<G)01EXJBLesN
leer >i8HB`UMRR?CkUx?ep>D
lei 6C)56=n?P;@BkR#=j8(b
lejos ?fLi|?g;cK^7JAL?(7Hl
lentes ?)C~J`WNvX?D+cS==$sH
leo ?*soI@fR@x<N3lY<K+w3
les -udbGFZb;NAt3bsCm8$>
let 1N1BLAler10VxakBM$)z
letras (Eu7O^B(9S_tOsT^zy~y
letrero 4C@*k-wo0k+wKzF+}`9A
ley BMIsN8}bp#9wF%<C@lpp
libre 5-Sxp>IBaY2@M&(;|CoU
libro 0SgH5|0Dnh@%#z|;q&n6
lic 0r&$D0QL^>^Ah<G^Z)t{
licenciada <=zS~-wf~*!tx9H$o2XL
licenciado >?ZCd?<x!{5#JF7@e~v4
like 3+@{J`~BS%+~_9(_}=0G
limpieza ;@cbk)C%Yb>f{^d+t=9P
linda 7xU^16X+b`6AJF~0QM0C
line IsW(;-Y*a2;Ooj7_4)G@
linea `NA7N_4^dt=m$;+`Tg$#
link 2Js~C>G~D;@dxew1@`#-
lio ;t~TB3m5MT^yvrx_vj1$
list 1Niv;5$i795cvJ(1_}%l
lista 5DnK35DoP77Yz8{BqI6s
listado D<bjY8uI<#AQRjk8Xy8N
listas `3m;`1R(+W_VoD;{r>j?
listo 2?y=`1pWR9>hS;X{Ra{9
llama 9O)o9(Imw%(dRwj)y~}M
llamada (()7e<rei3;uRPN`tkMq
llamadas ()%48@cQ8w@8lQk>Cxu<
llamame @$wZ8;sW#t*Yy$k_2cpR
llaman ;rR^=*Z|xc?%E^f^WE18
llamando -T^K*xGStK+Q&HC%)#^Q
llamar ^6wJ+=_&U9^zR%1^$hm-
llamarlo 8x|}C>I@<v<kk2D-ske(
llamarme ;prg<{ubK~+vpbp`Q-BR
llame @d4%l7S<>65)kqPB^m|?
llameme @&^(N<RZow+v*b3)8Xm%
llamen {>>2){0ZkF<@OZ-@9*pL
llamenme ?CTsH*&ps7(dhdJ)aBgh
llames 3E3h5-5%xe*ytVr>e=`g
llamo <MjsV8xrdG3mY2>@&gR<
llanta ?+*0?4gmq|2>$^K_6Gt5
llantas {`l?@3;6yA0`wO6_xu3^
llave ^&C75(*flf+v@%2?fU8X
llaves =oSkL-Y4-Z`rZ8V_Soz7
llega 4E^@jDgYDx5Ekkv9Vt8v
llegado 5a#$0)${@|015;6`T6(v
llegamos 0~zo26%Psf{ucQR6A&99
llegan _Sqyg#vaiSy9evz*0#pM
llegando Fa8`C0oU!){~_$-2mtaH
llegar 6!H7<;Rgl*1^yiE`vpG?
llegarme B^dJI7Wxn6C=T8d7AF}Q
llegaron ?inL0&n5Xe<lFn^;pyM#
llego -6jYm@+|BB2j@8P%JTWv
llegue 0pkkc@DUH><LxLU?*R$_
lleguen 9`ZKu-`48k3k~8X{q_0{
llena 4C~$h7TpvI5FP{u9~A-$
llenar {sI>$<owhk-{uYN(&6RR
lleno _~+^C4hr+@5*hse6a)|C
lleva *XkJ^+a%-^$<rq7?A!MR
llevan _!A8n4+HrKB?jyS`33~>
llevar |K$k?{U8bH?fL==4&LMB
llevo 7CYMV|K%6-Gw%QZ_y!FR
llorar >;nxB-Wcx)?$s&o+2QjJ
llover =;9z2;1u`{-tPS;>hRj=
llueve 9{>s#)-mn}+}#5L*V^9r
lluvia A>R@r{RQv~+3xrG@aXLl
lo Hv0PR_7fDw^#Sw@;Q<#A
loca 68IAh`2G*`<O&4@_TcpG
local {vGH17W5GTC>I&<8yEK9
loco ?<EQ%^#T_6`Q;A{_3-8D
lograron {V46~9qbGABoO)g3mg&w
lol ;w=&a2L|X0|M45u{Q3#x
longer 4f6#N4fzM?^Xwq%5Dozg
los ><j1%{{;sA4(A>f`Q`BV
luego `}7np;TZM{+4v9j0PpPP
lugar >j5eq$sf)r$J;30%+}H9
lunes 1m+6$2KWC9{`>zA4EXZ{
luto <PA0S=0n#e&)PQK$=k`=
luz 3IPWJ^7Q}@@Ad)Y{N({2
m 599{>_wM-$`~nI3>;e<^
ma Nf#CCIOWXdG&{EeA1xt4
madre 3jHG>;`J8(=N9Du;0)RV
mae 4+Z`Q@cj4j2od)6`3?f^
maestra <<%n@$^hpU*Y6@4<Impy
maestro _9g`h@doP^{PPO;`v4B)
mail ^4}*D=l%W~;PC_&-{9Zo
make 0u<!~2?Olu3IhTd4-W?d
mal =Mx4g_Xr8_=I9F_2LI|F
mala >mUBw|0wtT73l`*<qP=k
malo 4+rcX@$}jb-S{Nx>E0Uu
mama >Hrfb_4Enk_2V7(@eB0s
man `pY88Ald)c2_5<kEdvMo
manana 4HF6`3H}BW@8kpd2lnL8
mancha {rn6H{R{XF2J8{~`0D@k
manda *c%rj+8PAp|L`aP&DX-U
mandado -|Q+R`xVa+;R+)8-qF$A
mandais 5Ah%?<pa?;+Qt3b@YNn2
mandame +a=x|)Fk{7@7OTi;Qc1d
mandan >FgNU`3U^e?(zN=_TK*z
mandando 2*(}j2L|W@>HGlz7z_vm
mandandome 3>5nS<@NI&2K(IP_Yw{P
mandar 4$2q;@AncR=J4#`1^Dd?
mandaran 5FGge4%rXw6(9W!`VScx
mandarle >F*#F+v)W7=lCD)4dvDG
mandarme 2<#901L^Mv@*4LA90uj}
mandaron ^9mp%x+=^h!_y_k&)T}#
mandas -R2+Z4CDgu4e%TE1?&Xt
mande ^cV;I_V*qr|NaZ;==k~y
mandeis 3<V4W^xgyF^%46A-WLA(
mandelo ?A`|g4B;C0@b2^Q6!7j7
mandeme AR^&pv^nZb+P+Aty~+*6
manden _%RX+=lU`P7#0A;4FCb}
mandenlo {0;9K`t1`3_Wk|z?ffPV
mandenme `sf?>+y&P0<q7-__}tk4
mandes {Lvu#_tO>r{0IF11qkvV
mando (>~%G{Akoj8~Rh#(ik1=
manejando =-~SK`T`I9{OkH500jH#
manera AM@n|1ls-Q2^s(b^BX7^
mano &nEl!2>|s30yFpV4;>%!
mantenimiento 2nqod680PH6bkSL82=Ok
maquina 0p{b`8Sf3@A|40&6(K7V
marca 4&?JC>>&3H0PF|R@Y>q>
marco 3JV?|+AP=)>hu-h=Ii1E
marido ^$zXw1^&_Z3Jea|5e@+f
marta -yS0}<Pqu{;o~Rd;pX}c
martes |0xOp^5o|G75*Fc_Uq>6
marzo 3h^cK`v>&w^zt6~)z<q7
mas 5f1AW2@ekP5E$j&3n>`_
mateo 3HT@`;VlR#+ukJm?cm|_
may _3jPx`uye;_VgR=|MvL%
mayo ?(ysl0Q3~p2Ljsk8~YUJ
mayor ?+@<~{U7r25diq-3;FN)
me _w)Dn2?YQG{_y|z1N#g5
media 2qO*N2>k@|7!wHp6$Ba+
medica ;n?=-3G4_793S8dAPxEd
medico 5)<(@^#br1-{}+2@Z%lU
medidor ?f(bk`1=6x|NR6T@c#ez
medio 9sTb16WR#T^Bmd`6%`E*
mejor F#O>K_4oPx@B#+`^$8Ln
membresia ?dUBd=Q8yr&+s7p!_&#&
memoria -~I6Z{OB6)BM;;U9|;Zs
menor `UC#&3GWZl76|(S0|*QR
menos ^8p9$9Ow7Q_y7Vw76BUe
mensages 3li%F6$Aey2L;;W3>5|U
mensaje 0>}IH{SPSv`{@D_2jToP
mensajeria NkIS3F4Dx?Gd$KULOCip
mensajes 1O*l3`5xgm{l^FU0|4Ow
mensajito AQ15G8Sfwe7zW-E92*5C
mensajitos 4Ndy}DEI6R7v<{hCL9k9
mensual DC{KS82}RJ8yn{i3K8!G
mensualidad `#nB5)HUBS&fP27*WJ4g
menu 90>LC3k(wZ9Q6S80TC4J
mes `4}Jh-VN9q@$C%!@)Gt2
mesa 74-580sjs92MYZ70{Hah
meses |Lg=A@(Sw-^Xe@N`Q`uM
message ><K3C^%Th@?FkkM>FWIL
messages 3EC(03HtN;`w9>4{Ras1
meter 1nUmv732!<4F2u`1pe*<
metro 1q=QC^9u;;4gc)_`u7L*
mi >Id2m02d+)74Hr5{0#{E
mia 8R<FK_0;y=*c#*t_UGdv
miedo @d7<C%q89=(c>!c+0NVL
mientras ?g#4^>=pta3E}+p`St_-
miercoles +7JT+1sekF{SX2M?*$Y4
mierda Ce$n34C34K4jJAZ0wozB
mijo 2QJ;;D*f;B4H5g|3<ehn
mil <n{#-;r0*<==}5~2mAy3
min =?f1Y;2qx;-|HOQ=IGk_
minutos `Pd&P*B{R=<mDXs_squS
mio @Dmd9{SVhQ{Q)}l^85GY
mios 11;C&9`*7PDjWv&`xF=v
mira >)IR!|M>|2`V<Hi1qBxQ
mire 8!6NtFBAI~AUOWs?J_bO
miro >;V}R>m1c5;^QIY_1WwG
mis 8!fjj(F#ik4&@33)z3RB
misa *$N&E?=RdY?EfqC>*NLm
misma 76uOU{_f@O`2yo90u2K?
mismo 5%U-pzXRM4!r1pD>CiCw
mitad 4(bpg?H?cv<?hq~;PVgx
modelo 7w04x*(1^)<li9R+}h~!
modo ;pQ?8%rDX-%-uBH(Z|u)
molesta {OKka$|&e1!QUDBzQWww
molestan =HVy*$|2r6-PjM{-__C#
molestar `T^<s>-Z1p{uBcU{s!s!
molesten 4e>(N3-saZ_b&GW6b}gq
molestia #^V?9)FAR8?eY-|*5=R1
momento 1l9}|<{;o1+tME9^V912
mono 1rYcB_Wl6%4fGxX@%9xE
monton `4b!z`5N#b@$ew?-sj)w
more 70W)}4d@`p4JZQwA2JsU
moto =<OZ?00sF9?C}K;1MlkF
movil `swT974QxA@F5Bd76k(T
msj 8|O3f1?&Ur`T^}95DMiX
msjs 0sId86#W+d3<uy03I_KI
mucha @9Gxt8~pzJ_Xg@55B~o0
muchacha >is0<=qv_2=;-(;+|CjQ
muchacho 6AA_w`w!tD`QQrn@6!+W
muchas ?f&=i5AYl9A^7eV5-I`&
mucho ;QS~V+8yy4?)f0};_BPt
muchos 2LUJ{-4_q}0ofJ-<?+AV
mudamos >FwqX4(R{!6AA|i6&4Q;
mude ^zqR71oja72`ShV95e?0
mudo _4)Au3=<*#69^dr1`8AJ
muela {1gcY-zDu5=j{{l<IM9j
muero >k}jl<rvu@(DEAk^4R?K
muerto ?i2G2_Y43J{09X5`vm|2
mujer -3<uw+7ApF<MR$I?dbps
multa _5cbf>;UHv{PZ8@_x&g)
murio F75Ug(eNVm-TW2+^9TGG
musica >mbDXCkX=bBMRx=EgTNx
muy >Gm24^C0;W>Dww5;MLaV
my -4)Xx_5<W3650^+4GA0U
n 8Vv91Df1HQ6&vZ@DjW+Q
na BlY9?3&SwnFcRw#6(tHJ
nacio 5#|`;6Y~ey^)Unm910T#
nada ?f={j{rLnA2=xZu3<m<~
nadie @XQw#>;wrQ*!%Yp=<ML-
name D);pU73>)L`1#T68v_Fd
necesario 932Yh{Os%I7$n*T?m7G^
necesitamos 1KS=D>H+{a>gWFf=GxKy
necesito ^$H6c)Ewm#-QOb~<nt5n
need @&)hf68t6Y2^sDo6bc9c
negativo 3SHF=C-mYFDiRmm{T4R`
negocio 0r>6%G593)83619Ap!*m
negro _yP#`1`z-W?gH5#`~>*g
nena Aq*Sv4&D;u03GNX6bCFN
nene 8vyS97Va47Bn|W@7bFD`
never <k<BG0t^5g@b4N94e{&$
nevera 5bPTU<qZe)^#l0?1Nrmu
new 2Lu)a^5*XV=LzxS`{y4A
ni 2nrPk_UZuy2@B)?1nb}X
nieta 6%zOV*(&5H@%!u;^77#I
nieto `T`^$>J|qP-T>_X@AB9A
nieve 0r2kc3jh-P4+QWL84U6P
nina @ci-u78dvABM~P8<rNC{
ningun #?$cm`6>b#{qPte3e*VB
ninguna 4)F>5@bv!Y^9%e9`RwTh
ninguno 2NoL;^z{G&>IC8b_4xk^
nino ^!+Ct>k7ve<KHRF@YDMF
ninos {r5sB?h?xq#_KBe!oa)Z
no 3=#bb_5uY4|NjXD`Tzm`
noche `VQ?11Je-h4io4G85tlS
noches `1A()1^(s+{p1Vx_YC^)
nomas -t`;G2L{;<4gd-u{`da*
nombre -}V6y^g$6R^2;s(_}by-
nop 01FE86Y1ak3>gjY4hHbz
normal ?-v310s0W#A@1w}1PJ`?
nos 73=B~1_(eI5Y`RU1?&6*
nosotros _Tdcc3i&Al^cM0D3G?pl
not `}_0-?HvLZ{1p}W3H;IW
nota 7X$<a`Qs?{>h|6873BaW
noticias 5+L>y3GMj<4hIbM_z^V(
notificaciones _wxZ02nP%U@%IG&>Iw|z
notifico {r&<7^z8TP{{kBh4*c)Y
notifiquen Am{N60pK47`{M}D0`vv_
novedades 0q*u2@B#%9^zk3#4ddhP
novia _6+9=3g`0}_5%Of8UY3Y
now _UjA@2n6IF1r7-V1OLhI
ntp =@1YQ^%vt90oEMx-Sq(3
nuestra -WU7e6W!hI2?y>3BP0wC
nueva (jgc50V>}c?)NV0-v8|F
nuevamente 92x-h=?&@%5C!_{{1qqv
nuevo >GU`M?k?jL+QcRe%g)!&
nuevos Eg|FS6Y=86A|}iiC^juJ
number 3K`<{^$8LH6ch9L><ta&
numero 3Nz>aBMdC_I3(@#8z~C^
numeros @d*tK?-LvS;@%JJ^a%VD
nunca >+=%z_3Zxm2J8L(5bMte
o 7eCcI?IIWz6V?yh|Lh#{
obra >G&HP+7#y*-0~Xj@7Tuo
obvio 2ht4k{T<XG=F$V>@bT>Y
ocho =?5bc&oA*C%=a+*=-=}j
ocupo 3ETw=@b}ma{1yrC2;&6-
ocurra -r)T7Apr>rC;vI<Cja>F
odio 1PBlB{S5*F^bzzM{sHn0
of ChQXY1?l+D_!RpL`t$K9
oferta `S1k|=JNsn_7Ml=?EmcE
ofertas ?&A~q4fOly<_;Gk`4RgQ
off ^AHaI1K1ef`Q0cF{_6S>
oficina 1M~{_4D>GW5CQE45(((y
ofrecen _UaV_77G0l0rMID_2UW&
oiga |LX@2?Gp+Q@&*ds?cw0q
oigan 6c6<c=?(Ms5Dxy_+4lGS
ojala 5;xce5*Zi#1OoH&@f#=V
ojo 67>V|0O0rK2np;E6cPLd
ok _7?o^2q*&d4GQ-g_WI-m
olvida $N~`t<}lSh^28#>+uF~;
olvide 8S4KO+~ElZ(*pec>GcH}
olviden 2J!OG3FQdV6(Il+Cju7f
olvidense GWsOy{L}K{3lZxiBpx3o
olvido $q+0Q**wiK+uktl+SS_q
on BOUVl3hW3I92VQ}9}OE4
once 3n=I?1|9_&F(n7;4>mRY
one {Rs>J@Dt_?_xB#&@ZkgX
ones IULN<H2WC-E-A_)Ei4@|
only FE`lt7ySeU3L)<104_N@
opcion 2L;N=9N0GQ6D9NiAut^g
opciones =@uj#*CW^?0Old%+S=t1
operacion 00#W{=n@bK@(lJH>ILQ8
operan @82E&=ppV1+~pS|=H=@D
opinion ^8ZdJx+%y+*W)JQyT{bx
oposicion 9~TSR7vS*h3LEJP5)Tg~
or 0S6!?;PLhe>FDG1_}u02
oracion 5(Xv88sgd84iEYM`WYoB
orale ?9&4g*%ay$+y4C#=H%o2
orden ?dLx%*fPsFz27U?)z;qa
order 5BcN*=mhWp|MUn20_yqv
os A{O`YAOY_(9y0~z3@r^4
otra `S~Xr=OPF7+UW})+~MB)
otras +}j=n;ttpn-_Q&G*w^a)
otro 1nd>(2n`4O1^)c~2=E*a
otros CI{U272)~(5(?$&6(}?|
out +a4bA^cwLN`{oS<=i~VV
oxxo 2<-X;5#0LZ1QZ1f4*l!=
oye <OBF9+avTI;_C$(;o9xo
pa D*g}Q66F5f2>s6v7#STI
paciencia GbY~4C+`N{BPHn_A2u~P
paciente _x}Y3`1ltN{Q(>f1n~ga
padre _WTbH<{9J?_}3)~;0qo8
padres AKV81?dJFe;sfjy59Iz2
paga A?hj}+VRII-PI%C?783j
pagado -VqTX{U-JS2jUI+>-GxP
pagan 1qKH2{09u`4DkB~==%`q
pagar `rIuT;wIr7&-@YT>&^7#
pagina ;0F=?0tNRS`~VT}`|AAQ
pago @ger^2I=bu`40y57!DKl
pague ;|LEJ_a)yA{_`2<(dgya
pais 3jy5>2Jra}{{i~_0}K!(
palabra EA|?|F5J@U0663>8z=)7
pan `R()p`UmY7{`DCA^Xw7!
panaderia ^AZ&T>=oMp2mk!~{Qdg=
pantalla H4zUb<Ps4f-_qp9-_q?N
papa <?`X^6zl}@`TOet5eEnq
papas -RTq*+!+B4-RvOh?daj?
papel ^fT=>(lXvV_}(Yh*Z&3L
papeles ?*91~?i%|M*!>Uc;p+w9
paquete )(03J?iu0$@9h!z^8VH0
para 1=I(~1nK+$`xndrCjbfi
parad 6%H8w5cmB23=8$|A|47I
parada ^#>0x@EqqR_U0Vj^yTgO
parado 8SmRB&lU3!<LMsf;L{if
paraguas 2;S}(?&uEp+YRRs5C0Dj
paran 6b|;=BIYI55BLE8CM_K!
parar 8tv2w9^60bAOYSJ9u4^k
pararan 5*7PK$_MHz%hWj1+3g7O
parce 58g5O?()?R+yUJ#;^y_=
pare @(k7v7yTFs@$csS3J>@S
parece *AFEQ;~V!G?C&Jq$^G=|
pared 5dit+7UT}|8XDLB6b$qU
pareis AR_|x`RE4g5+v;^0ud!B
paren <S7gg`X<r~2kR0T|L6JQ
parenle DmMc6_V3>B5f$tH{5%RT
parking {_++p<rMV^-U1p3<K*r5
paro _UiE!-VPW6<HQaI=JVy>
parroquia {o4>J)gR6k&jcOH>gNUI
parte 4%6@R3(+p;83^M8AqB_}
particular 2_fkIB=qt69Vqq(AsGlF
partido -TL?T0s{385&9Mr?+yj>
partir 1nv+900j&Q`49l$?F;<_
pasa >-0Yq-vrx5$KfyC(7oIO
pasada ;sPG>`}F4q@(b_>7X8`?
pasado _5vXJ0t)~L`2O?}{|)~g
pasame DF*O5$P4`=$J7nu+}6$T
pasan {r49W+A0$E*z79|)7#qw
pasar +vhwY<Py*($L1*8=E&jA
pasaron _~s7dAio^<3k~}EHvsGl
pase $^8Bi`}7S96aV8K{1P7m
paseme ;uz`|<qPr$58U|V<QO2*
pasen 2Mi!7-xlXB;OZdR-sj%*
paseo AR5-^9^)0?9Vp`l8VwCO
pasillo 3l#eh4*muq0PhCZ`S2tD
paso ^8)kp2<ajQ0Oj)%2?W~f
pastel ^cwmO{SgoG7Xk(j2m1yY
pastilla ^XW1?(IVkH(c3EU<>Aob
pastillas @9GmQ-z?iJ$m|Z#+v(Z<
pastor 0qpw#9|Hy;`2+&~0Q~kF
patio 6$%s;<q7j1;qM6l-2dUy
patron <^moT+7s9e$L|#C?CkCK
pay {uu282nZeq75n@s77+v*
paz JSQF8FSzr`A~M!97eOQ~
pe 5BT%^4HyI;016Qi?+OSJ
pedi >FN&)2?q=1{s|5T5cB2q
pedido ?&bjD8TSCy6d?%~69WP8
pedidos &C>lb2KwL;_yj5D0r4Is
pedimos 1O)^J0tE*B1qt~C3jF)<
pedir ;SBE{=?~-)`{p_G;{Nl_
pelo `Tqg`8|)VL{u=lP9|#Kg
pelotas ANAn!6z~V)0}lEW6$}&u
peluqueria _yph{1r;411mFJ;82b45
pena 7Vr%F*%T=S{}<#7^8^I<
penalizacion `5_S`)+_5H;^iLY<>Bt+
pensando )z|(5;Tqx+-ryr6{O#K1
pense >>wo}=`GPR#pol~&c^5U
pension 3G5sj(-7D!_|_`x=gsdF
perder 4>HyQ4HgX=E(rYO0w*pJ
perdi `0yhY=Mv;D+1d~C?9avC
perdida =^ou9=^+#g2HO<U?FS*)
perdon AOHg#<{0oA>+|~e{NT~~
perdona 3JC-23;PWG>-q5){{Q>{
perdone 3-sRy_YnUB_xTp-@(1?*
perfecto @*Dl{>l6I!4Fnbk^a>mc
perfil @8T33`xgWS-|r3}4D0FZ
perito >+=yI0R-|P<Lw^X0r}(R
permiso -UasW@%{P|4F?t+>FM#>
pero @8199^%52L{OTL@5diP#
perra ;QAX5-VyE&>)0^(`rYB^
perrita 0}BKQ`U>wG@&Fs+1?k@i
perro 91raB8srn%7#r(0BQFyi
persona ^A-c|?-ca+^8g0#?-3aP
personal _v`c!2<Qy~6A1bl5(60T
personales 7AFkV1L4Tx4Ik_s_!b%?
personas =<gRM?C;qR;vO2?{oD@e
pertenece +4TD#0t4v`?DGcb|M(H=
pesado 2Nc=lCjj>gBQxp{JRKGd
pesados 0w4s_E8g1LBN*upA}cT&
pesimo 7aAK0;|$Ul=;bNf-|F4@
peso >hbIf=o$M4?%(Gr>huWr
pesos |Mwpr^)K%k>HPWH{q5ET
phone ;QS8!5G(8I3j7lI{tNo|
picante 2mu}%`UB}3;sE;e3+3G6
pidan {rl7R5dq@{{u=o83j_b}
pide 4CD(M-2yNP-QM*B1_I~<
pidiendo )7tz7@d@<=-}D>s2jlb5
pidio B-!}wB;E+|`6B%O9uyx6
pido 9u^$y6W;0b{U!SjD--<&
pie 5)&IF;2Z2A(d87{>Dv?&
pienso z54giB?a9R{u&$n2>=)Z
pierde =kW$1{3ib;&<7$F^w-+c
pierdo =Ij3J6afhp|NjXN>-PTy
pilates {{`~s5&;$A1rhoY7y}Fj
pintura ;}0D&=^y$i-`FGG)aKpU
piso ^(gKI`Znng`v4N{_WK3k
pitar ;|>!C-xJ#)_XQQ)^6vld
pizza ALZ!?2;cqb{Q2VO3IhEL
plan _7@2O=OO~?==1jh1?~O-
planta 8`dWJ+wa#H?D+%(=JDzR
plata ?EnZL^BMaM;^+kR{q5)T
plaza -wXK*|1bU;`0z5|?ez%q
plazo 0^>FY;1uQ#<Hi^G;o#x$
please _5tz(?-3I0?CA(0@bT;M
plis 02<C1Aps2t2on4a_x>OE
plomero 0|gNc00{a9^Z*e01@G?U
pls 2><f~9{CsP3my3O9uo)(
po K>!^o>k$a->J0tb`RV8%
poco 69eV=4iFIQ5C#eX1Q`SQ
podeis 2<`_T=>PKu-5Lq|^!elT
podemos +u<G**A((M;o}nc@8#A4
poder =o9`9@dFkH5aa*V{`LFs
podes 3<L`U?hgtR;TP&E<@M$Y
podre BhMKp=ottX(dGpA;?vL%
podria CG9fm<?__|_b}TW(+U+W
podrian 1_})l+Z*H>-uDCX%K#A?
policia &F~o!<`e-9;}JCv?(z4`
politica ^&kQP5B%a16AJO~6bc&y
poliza <NG2L*ahAE=I<!-2JP$n
pollo ;|Bim4gmV~6AA?*?F$nH
pon <OJ{w1N`|c1?>Lq1pxH#
pone 83WW49^W9${2bE@5Bm)m
ponen 1Rw|y1ML$M0`>3v_zedY
poner @7)XN75WJG{RaOK9{(5t
ponerme ?bq=96WsX%>kIP@5e4}7
ponga 1R^FN*DKpG+}0w?<Kfp8
pongame 5!@^<*bne6>CpY|-rdm|
pongan >)-ni{q-jY*y8dW2=*P}
ponganme 6z&TC4D=WC`1cL%4Cns(
pongas ^dt%g4fxy<`~D2u^7`@h
pongo HV6^&723}5@;L1T3<4fL
por ;tlc)^%@NhANmE>_5<|n
porfa `u_I~3Kt&h|NajW`2E=I
porfavor 5(4ra`vVUG0qq6&{qYY2
porfis <|Fq93<?qP5B&QB5cLG;
porque +$G-{6b=sR5%&qu_wfuN
portal 2?`hu+YaU>=ll)X<nH9+
porteria _52G2^b6<)_~H}o_wMuv
portero `voxy-W}N()z&ES<m=?`
porton ?)w`B?-B3_?er2L<m~tY
precio ==ls1_xl?90rc((5d{qE
precios |K}7L<{tAB;phDX;Nj-|
preferiria 85#Hn2?FE;76=a84I2;-
prefiero 8viNu@%Q@w{tN^E3j_f7
pregunta 0o5Kl!!PqAyWSYW%gxsa
preguntar 2-fT#{RtoU1@->*`S<h$
pregunto `}6)I<}BnO^~)dN*zywU
premios Eiw$zDFoOC9Xio38!IUi
prende `PwQV#TCsO)aMKm)$G{r
preocupe @B1Ji+7Zzb;N>Oc*6R-c
presente H}Vkl3ex}U6cp+c5)|(a
presento 8t?x29NzT$11JF30S_J<
presion `1d9d<qzE+`}-K|^8V=k
prestamo )B5i25Bde~3>OCnCkYMf
prestamos FYXu658Vd;F!aeLBq0?w
presupuesto =l1{j_5uVD@(mRM_W$Z7
prima <^m2A^A`jX2lWc}`1kqQ
primera >iZ`B?J*Vr<<<KP*5}*h
primero 82}t8(<B=y(c<#j+}-0X
primo -Qh72)GOvB;>zPV$=c1#
prisa 2of11;{fLw?ei7j=I06P
privado ;_U+E{0;s4?fdcw?f%*8
problema DDDXu`2_eK=I{0J^WYcF
procedan _U7N~66_2A4j>!>6%82z
producto =OPOU^ZV@&_3ta>_x2tF
profe {3SIt=r7?T>(m<A?d8!S
profeco ?dR(l{}3Sp1N;W-=LX*0
programa {R{o@@a^>G0qqC)<na~*
prometieron *8<=E5Fr~C8Uq6O1{C(-
promo D6<*jGS~v?3>fY6Dl{em
promocion {s1Kf-3-hd=@St4*#Z~^
promociones 1Sj<A5(e1_2M7EO1qA~U
promos ?;Pp?03ZPX1pM;}1o+|!
propaganda 0SoR30|xQ(2M7-G_4xAu
propina =JYHP<rd~2;oA}a0Nmd5
proteccion +Tri#3laD60}BEm<o^}(
proxima 7ZniJ4Da0j93ImO1tuyJ
proximo Ko|VrG{@`KBqIFtBswS?
proximos 0{#x)59tBx{3q%G4;3FD
prueba ;}9DK-Vx~*+vXwC<>?Is
publicidad ?*r}%6!7Tk_!I;e0|yN8
publicitarnos D>CihGTP$uCO*{@DK$7Q
pude *C7TG^(GAY;OzY(*5mT!
pueblo {rnIN_5b<!_4)-1;p^xH
pueda 6BQ@~<s%0E2>KQ2;RP5A
puede 7Wp0l2ka0200H~`CJ6`v
pueden 5=j0P>+<pd3IpN**#6TD
puedes ?D6do{{|c25d`ud`U?y5
puedo ulEQm-y`5J?cpaB^YG)?
puente 3mgX>(j(v^)Zr-L)y)Cm
puerta 2J!y>@)+<B=>HTB<m31b
pues ?HUOM036RE?CC7o_U#!5
puesto `|Jwy68QiD3jXL601?js
puntas <M=5T-z>u`*5x_%&F0z}
punto @(IWx^z#?(`}Otf1_bQY
puntos =G_Mr;05&y`rGvJ_Wc3!
puse ^C#x^0{t8B5BTrx=`s=z
pusieron 5%@6^%q#9N;N%eB-rL#_
puso 110Yb`T6n(4)6Nm^Y#w{
put 5a}Tt*Xb4#;qmqc<<ZL#
q 9Q@|$EaWZ67Z>UF6B;fM
que {s9jE4f*u~01*lK0`eCM
queda {0apn?h*I~4E7+_@Z$Q;
quedamos 5$-PZ<n$H#>gf3b`wk8e
quedan 1<WTB&m8J0)7kwk+S||X
quedaron 8xHO)<rn@Z7uF)->Gulf
quede 6&MsP(hnRL)ZZ2h*XR4>
quedo #q%^E*&*H_-{>a*^5W&*
queja 6$b?Q>-z}j3KIq>9UB@M
quejo 3gZ_K$qOXV-OVBX<KEIB
queremos +zAa8#U%g*<IM~e@Wk@m
querer _24la#TvpQ(BCNI%g*ZP
queria E8qzz4h!)w*8BqU;mzO7
quien 1k(ce1qlKK?gQW}@!{_A
quiera <q{J83^DKk{q7(G*#PV7
quiere 1l$zs{@xzw>+SmP8uA0(
quieren 5##F;^7ZNS^$HKs1s^d0
quiero {_oi57xfVG3MC8b76cFe
quimio $@L!j<O=K;-1i3k^ziis
quinto >hb#d7Uld2BK-pV90Ba<
quise _xssE5*{T60rle&5Bw4k
quisiera 8Sxw$?9uNR<M-s+66Dwq
quit 6b%Um{p||-{R$J{1L+h8
quita `Q`x)`}!6O>F(X?0_*Sb
quitad 4*U@K5%c%)6b$AP3jY2W
quitadme GY|>?1oqtE`zi7t1{V$s
quitado >G<X%<0<hy;^P<P+3n=`
quitame 8U`5Z_ZR`x90(Ts_!<EO
quitan >-zpW(hm#|$>$^)-_F+V
quitar 75@Ab>-rz|>EQ$&0QLP1
quitarme {>}{o6W=cY>+mDr1MT|h
quitaron ?gk?*(+=D^v*jw~*}T`^
quite +y(L}*&zZn>DM9=$<*x3
quitele 72XmF&Dbgj&)yR8?akd0
quitelo 6#NGCC;adJ2MY@K76T9*
quiteme 6Z8o10Ne!T1{Cle1Q!|z
quiten <^TN`{Q4aI?FbhC`0C~1
quitenla @7&cH?inc|-0uqj;_&O;
quitenle DAw}n4CwmTHyZEeGa(8e
quitenlo 4BZ^+Eae{K93TDX3m_W;
quitenlos Ll*+mG3UqPB`W6<4<#xc
quitenme 2n-bB|MC#a4IlU({2LVg
quites 6yYp5z2pBN%FYz|*1Ep{
quito 6d4o+&io4I^Z@(_uK^<p
r 1pMU>>-r4#>J;$+0R-$5
ramiro 4d)^C4gwSa2ngQz82tnn
raro BKr9t)EWpY<=qU;<Lk)o
rato ^acFw`|aob2mK295)An0
razon `42D}^#tJ)@97EZ;_N04
reactivenme Ft$TNtJt(hu*5LQ%(c8n
rebajas H5n4-4btq~3@_RI4k;lc
recado +v^b-+8X2s)7BUW&&|=+
recepcion 1{D?@&=Bwc>DwLd^X1<5
recepcionista 3gig?|LX_;=L-h`0Q~v^
receta 2Gtb)_ygSw0q+k0^V#bN
recetas CkyNB5%~b)8XDdEFC+;y
rechazo `P>Te2J`^w2>JLS5C8ZW
recibi _xUIz-U|8~-R%Pw+2_*n
recibido _v0r6<~rve-r^t`>E_1y
recibiendo 3<T&J;Qk2;2M_4k01OxQ
recibir 9`p1U0R<Hs^Yi2N2^#qp
recibirlos |NZ~>@ZTQq1p^HF_y+|5
recibo -R}D(3<L4*_z3d&@(Ka<
recibos CI92!C)5|_4ja($1{om}
recien (i{N#(=rJj>+1I<(b)#%
reclamacion 9V8~t{r<rO0u>I~=>`?w
reclamo 3K9<L`2-vX-Y60W4fX~B
recoge <`5MG?j7y--UcA$?(OO5
recoger +wJuG3l;zg7!e8#?+^j(
recojo _vRcY<tW<@<KrIi!td_&
reconozco (*G74y*R%=<k3Ro(8}Hd
recordarme ?;Pk2BpUS$4;c;y_zCs>
recordatorios @9+Z&@D=s@{`>eG^A8LA
recuerden 00JrH4E6Qu1{neq5)Jh7
recuerdo F6sp<1oRU8>iYr>3GMSN
reembolso =KvBN;SlT#)6gUc_uJvu
reenviar 1qJyh<No_5;rkZw`|<kf
regalo 9U}Y{;U3>L{qQK@@aH)u
registrado >>ecm?h@(`)x9F{&*I?$
registro 6B_~MBI5DK1uo__5fUOK
registros {Ra2&^yVD=4fp)<5dI4M
regreso ()T3~)<L~3$>l5U(cH-0
relacion 782wI4e=KC`VHA12nZ??
religion 4K3F&4;IxZ5DN<B=p7Xr
reminders @yG)s?fEqi^6&)u>gM3s
remove 77z369_01X4m9r&2qGUM
renovar `Rx=A)c5i8?BNpo?cLl2
renta ^e6M_1qAvCBmE8u{toc&
renuncie ?Bya0<^2)}=Hl@a3F_YX
repartidor ?hXJA_zVCG{qi0O^#Ahq
repetir ?(X;1?ECHM4Fwu3?)4w_
reportar `3M9P7Xk4e^UxvK0QU6y
reporte >)9&(1oZI)?iS_<5$oLH
reporto <>(3v2pZ!F^BD&a2i@%9
requiero {PG4I^$+?6{OkVq^ZD`j
reserva ^8YCU`Wy29|J@+@>i_i-
reserve _W>gm@apvm`~K?|{_^4U
respeten F!KWEAL|P5AQs^dA|D+j
respeto &GAR}1_|==0`BS*?cl-p
responda 5A+V}1py4`2N?4a6ZHTI
responder 8u$b2C))7Z+$#ev6#e)O
respondi ;|1US^z!=d0S5pu0s#vK
respondo H~TLM=g|@X@*>U*^zPIy
respuesta 01fjD6cPOf4+iWW9{mvb
restaurante _!9{d@d^450Q?s7`~Cyn
resto 71r$L5$Of;1Q-Jj75n-U
resultados 76#$_9q$?Q104Ji`4ac&
retirar 5(@(p>fRLm^$7YC{rT_w
retiren 2J#c*68rq{9v1it1q&4y
retirenlo _Verc3I7WU4EX`^1P<Hs
retirenme 5;OY&1N-~`5Fh>t5g!#P
retiro 80+cRAm1C+2^ISJH54ER
reunion -S7|s-!A7I>+=x>;Ogt$
reves 4doIi2<6-e`|}I$2I=bs
revise 02>(=(kkCV-pL!%*UZuF
revisen ^!pDA=>_@+=mQS#0T0mZ
revision {pl(y_&(As*x?S;$JE;s
revista {LuCN6%`!q>>2Y4;t=-$
revoco 1o0ilM9$#KFg)<kHB2rm
rgpd {SW;K0VDen8uk6@{0|ET
rico 2+Ae`{Tmtn`0m0g^6ug9
rifa -{sj01q=%X{`ds*6AJt7
rifas KO!0P2kr0a9~STv2plyh
rio 0TC4y_7vwD<nb=<+V$(v
risa ^amFg-!<bU(8)35!Pn06
robaron -tieU(jO4>?e8o0!SB)8
robinson 1s)IQ3+w6O`4!MV5E2sy
robo 4&VJI;}c2*^bY#``1kT7
robot @(~08=o{$=`}Owr0}BKL
rodilla 82tML0Q~dl{`mMB4*&@Z
rojo >*59f?g|&{{R8_80rC6=
rompa 4Db}nGvD(15E<GL4kI2E
romper 1sdMUEHD85E*=036*D33
rompio A1>?^?j8Rc{`DBz=mr7o
ropa `3D6K@FM^U_xA(^1LyGQ
roto 4)6&B@e%C@<^K8v2<Y+H
ruben ;s6l^<pbOW@bMn%^6&5B
ruedas |NIRN0{R#9==j$E@BZoS
ruego ;_2=G8}|P31PBQ!4Egu;
ruido `t>3T?la*a+2$$$?(*#Y
ruta 4e9O&1ON>C{{sOv1o##d
sabado ^$iOf?hE}D)$|$h{Mh^l
sabados ?f?}3{0aOZ@#qQg4BYYq
sabe 3k4Gm-2&|s>;v)w@%!8e
saber (-G3|1osg61TqdI6Z#4E
saca ?ASB_2m$^510({~8wCpf
sacame AQ1-X|LySp1P$yr2mA~G
sacan AoUpV`S$Ak8W!LW_Z{;b
sacar ?ehB@&mRl**8Lqa&+hdI
sacarme =@S7H+Ys^z@BjoV<nieI
sacaron @f<2j$sXcM%)>ayzS7|H
saco 7U1R}1K}Xy_X7G98x#@z
said 4eTb}4C4&?+wSEb_3i2)
sal 5dIAN3G@F9>+KQ__3!Wl
sala ;rbB)_Y?LI^YI(;@Zkdl
saldo 8|3TCBj*&)Felpg93~+s
sale ^ZxTL;ok}N<>&Sv7ViS@
salga ((~Z&78l|g6B8;N=o10d
salgo 5dtOZ1oi9o_zL<V3*qAk
sali -tZw9{t(zL{N5l2_SM<j
salida 0^j5n+zSu(2Jsj0^YPyA
saliendo {N^+o!~^CW&(bC8)6&`M
salieron +v^+`)e7Ps;p7qX;Ly<M
salimos 8tD=$;~o_R<o5FQ_RjDW
salio 3HmZC#_Yx?)7KK*`NhWG
salir 1kC^d2<|N89vcGC4+{|^
salirme 7x@qd2nP-M0txc}{{aFK
salon A|dlH{T3ZB0q^qX?En$%
salud 6bl3F4BFW5BO~%CCoVQC
saludo 1q$sM65=A#2o&=g2?Frs
saludos >=gC{01plg{qzR?1LOkT
sangre C(QxhD(dXpCN$sRGchSQ
saque -3!SL<P-)M{pJq&<?++o
saqueme @z?(f^$sBc3GWcj_Wbbf
saquen @Zk0q>+I+G;@=kV`{MKQ
saquenlo 0viSa-yh-(_S^gE0`dIu
saquenme FewDxIob5;GAHF7H!Uwc
satisfaccion 5)=LH8{`HK7$4^D5*;BB
says ?eYpH?+XSc^UW9l(*+6m
se >jW<O>Hpm$^!FIo1pDI)
sea 3*Q^oEAtir@Dbl59s&OW
sean 0S651`xo>G{qq0y_3;4+
secretaria 4CXHk?GDTq?D+op@8H_@
see A{zqn3FZR&2M8kU8w(}&
seguid 1TW|w6D;=^0omr<?g9Vd
seguido ?fwo9-WA*@-{%tC+}8El
seguimiento ;1(Jr;1|&->GvM8&*uyO
seguimos 0PE)X8TA_U9t7_8ClUtx
seguir 1s)>%ECc)P<Ou}W?;05j
seguis ?=<Q3DERLH5fTpQ1r`14
segun @(mFK{R;9L^9=a|1qb!?
segunda *ySS@*&5*#<n$BD_T};F
segundo {QeUo+AseJ@Y5dK?APG-
seguro `|J_>?gH)y{sb!J1NHaY
seguros K?MZU2g47`A12u;2R%Pd
seis (eEDo%s1c_=Isv<*Xi~t
semaforo 8w>{_`u`6S`{X6>@eu;=
semana *#ax)1`6LJ=I{mF`0fJJ
semanas 1Q_Z8{09dOK=S+N2`UTy
senal `}yVR1Lq6)85H>l0}}Gx
send +$jkW?IQ;b`{DBc_XYdz
seno _VV}@1Nj;Z;P?ds|J~yF
senor 2Q1g^ANCC7Bpu}*BO4YS
senora 6AuL99tGF*9uoBJ1P2xo
senores ^%@=Q{|M;(5Aq8A2kZj=
senorita 02=`6>jU!s{P{EU_x=qB
sent =lJUM-VzTJ`s(@v1M>&-
sentido {rv#kCH@WWG9vB~7a8a7
ser <P`7}1MLVG1@ax=5A`PV
sera 7w8)S{MqC1=>7Tx4GAtg
seria 2mAT&2La~$AQ=Jj5C;J2
serian =js>{{3F~O)88cC-s=7A
serie -uVC-=mhKw@9ZG+>;4P$
serio 5eg3T5z`Oh799r)7XSea
serlo 3k?PY^8o<??DY}z{RRgN
servicio @cIAI7X1{{9{~yz=`bhq
she {~Hww??3V=0^c&%>*?$N
si _z>z591;ut5e@1C82H=y
siempre 1|rW7BJ&;ZGaU-&4ipCK
siento 6Cd3g9PK6O5EAMC8x##1
siesta 0v9Fn0T=f0{`(~N0Rjdi
siete ?J^bZ5;*+`AqN#3;RFuk
siga @cGXC1o<Wi>hS~!@c#Mx
sigan -}ns>0|ONw?fL*4{_zO&
sigo 0U-kf3;z}Q`S1<j`4uhg
sigue 3J?bu`XAIo;nqLf<@(nF
siguen P%IGe_WJ7L{U6yN{|!P!
siguiente Hx3x!4dD3O7ERbE7!)HL
silencio 7y=C4F#!JS8zJc|4ILB{
silla 0r&{;1q=TE{Rs^f_U`@u
sillas {@Df*{ssLK@AM521pwmY
sillon <PIYU*E!KV?e;j?<ksr$
simon ^XVlI)Bo)i-`wFA_0a10
sin 4a))O3?BFt@e2j*?f~G^
since 1kfEN@+I&Y?FbDI`{v-_
sino ;{6Q=^8NV!{P+F|{qq3-
sip <L)C4>=)@1>E;3i=<V;`
sirvanse 7$pSx6ZhiyBpvMb0wX60
sirve ;QuQP<M{L)>gDYn?)L-M
sirven 0q!6w`05J+|MckZ0NUg4
sirvio 4%HMR=KApz?(hZk<I?F0
sistema 0t({tA0+Gd5*XGV5)R`F
sms ^#U6b5#0gj_y!yE`T7O`
so 4CMp;I>HI=5Dxbn6bbVS
sobra {r?{$?E?Y={Q3g$6a)74
sobre +R6_0|Ly$?^85`11m*Sb
sobrino AOb)2#sCET4B8p>`48v`
social ?G_jd<|5%8+}{%J=H%${
socio ;nVK_`uGGO_SFpn75wl3
sofa @82U5?iBA5_4O$X`sMTl
sois `~Kqi8}1VF6%qpuBMk=p
sol (E0rP4iWng2M#IR`~f8d
sola @AL-p3fA!T`T!~i7yjVx
solicito 2I3(a+$a|L<mV|D<?7S*
solicitud 7as!S0@4-Q6%PCuAPpZE
solo 0r&?2<pCt_>kH-@;qUbY
somos ^zIV?^Bd$I0tplp-~Ac@
son {L%OS|K$1#@7@6C3GeCi
sonar 8vg|O5zidY4iNOh7zO|c
sorpresa `8DV{>lP9m7TqA_*dYAh
sorry _R$*d@(}qE`S9ix<M`|5
sorteos DiHnK3*71P6cO$pARRF@
sos ?i~s46bJJa8~GvQ4g}c!
soy ^cDKfCHCF#7d`dr4+b$D
spam 2JPw*?+6nE{{0XI`V-gk
spinning +R`N%^Ca9Y@$V=G!sg1^
sra ^!pG21n~g#{Sg!i>-X^a
still ?FSzB>L%n8{O1Vd0`2kb
stop {p{KI0|N2m2lxC02m|Zv
stuff _}=;s02L1d@A&-`^XJaX
su _TlL568{7aDDmA59SiFf
suban 74Q`X`wJ@i3K-}T3j_li
subir 4E7Q(<p})y>eUIz{Mg~`
sucursal <^dP!=K=2x?+XA30RQ_3
suegra -}NK^03_Wi1p@l^;q&|P
suena =l%^2@dOa}=?vr?1riYG
sueno <?9#n2nY!6^bYzS@BR7f
suerte 0Tu!N=pg<Y>*N>K?F8`Q
suficiente =ky~e+7#+3zv~eZ<<=4s
super ^%DE%8U`Bt7X9)D3jy=;
suplico 9|Z~Y1@hSR>m>Ip5(p0t
supresion @c;z-{{sj21_dMg01N8u
suprimir CH5ZXEdS*05Fh2}A3PWb
supuesto @#HZp(Jsv=+VKkk)8Fa$
sus 6!!lC=D#H>693rx3FsXu
suscripcion 84vE#9NjVN86*q$AQ&wX
suspendan 73UVzEb9B+DIN;wAsr+X
suspendio @)GqX?kCn0^5_=^(AMtc
suya 6A;qbGVSp0CGhP6Hybt@
suyo G9M(y6WZ49A2`Vu0XZKs
suyos *C!bo^9tD*?+_gQ-sAA@
ta 6ZHuL>Gl8o{{Z{{=LORA
take @Au{3E&?0d91jK$AQ1iW
tal _}(My3l8NN`34UE?&$~l
talla >ICR3_9+PY3+N^Q*#rXX
taller 3GU|J8R--F2^I|%76SbT
tamales =olRg?ehQ?@#GEu_UG&N
tambien <OCl8^c6oD>&yfE=I8nf
tampoco 0|6k%8utJF7X<hL6a@Pi
tan 3D6|#0~i$j>h|D4;P2-b
tanta -v{&%2M;Ib>ICxi0So{C
tantito ;_Edm&NRI-$m2KE!rjvC
tanto +6OJ?4jbU|=kzP==j{;h
tantos )b<$+=p)lG(&0zh=)BMv
tapado 6A}yi?C1ph*!2h!`|tS%
tarda @CFSB?+)_>-tPtZ{rB_y
tarde =@0_-<_Yx;`T{Zj>FN6R
tardes >kJSO02KNI?d}5s{rw8=
tarea 0S*`l00aFA2=W0G0R8vg
tarjeta @cI?!<pcg6%l8%u;o|7~
tatuaje Ed1yR`VasH^Z)<y0tp-l
te 2S*J7(+K+E{}2!W>IxPW
techo 4*TNeFXJ2d7!&X(6A26q
tecnico @cbJH@Eza&;OsF6*xmWj
telefono 3<>n`9t!IH3l#b*2LcE4
tell 2o(hY2=XWR>GK2Z73=l!
tema 6!k6x3*-vu2LlNC5&!i7
temprano +5!_7+!Wg)@!%Qw)z{(a
teneis -UI&gDiih;01puy2;uhn
tenemos EfFLkx)<>x`qd7><Ms0b
tener ^C9x%Bk|+?5ft1B5C9?r
tenes _9i75;~vy3_u)R)*6jBY
tenga @dh3Z;Qjaw;rs>+_|*Rb
tengan ;llRaB-Qib7AO7{4-pUa
tengo `1=e#{T1&e;qn6V?(Nyr
tenia >@E2>+$P~2=gb(}*7*t5
terapia ^92v^;tBE>{Q(8^`2h0`
tercera `2GFg>+<XNC<Ybo`zj6t
tercero =kpU9`VIE}_3{7t59ICl
termina +$7{wx<%nd2f8-awCDlJ
terminar 6Xgi-0_zy-1N#6c5dhrz
termine 2<$FL!`=Hl&Bq}0;l0Tk
termino ^aB40@csP*1O*)U|ML<7
testigo =LIbx+BMNF$muTH(#z88
text {SoXJ{2CM}5$y~3`~dy}
texteando 4Lig579{-(Ef?<k9w;*q
textearme {T}oW7zqUS`Qilt0Q3^}
texteen Ee7@9AonWmCH&?S9UCDT
textees 9ueX52Jt8r724V73>5te
texting 6aoJ1{0b-?5Cz}>0TToZ
texto _S_u~@%j${;1v}p?B(>{
textos 0}kH<1_#w26bAX??DZ1%
texts ?Z+?f5&Zb{0QVH%8vXbM
than 864XX?<hUY=Ij(K-S;Fe
thank 2`J?a<r4-D2=D^y=j=W1
thanks `W*Tg*%J)}-Uspk;_MmX
that >h&ue)bjfw-Rbo23fA-G
thats 4-V`G@(TYC_VnBk1>Y(P
the |NG(w_YNHW@An2G?DGNz
them >EZ1f8x<K473&lI0qo`Y
there =;|6H$_L*T$L9#_*~Q$|
these BK`gQ6zvZ6Bof&QCnpUr
this IS?h$6ynn1AV2c@4IUN{
tia ?&Bdd*)Qfb!RXf_&ezG}
ticket 6A~T%<`e@2>fPuw;`89s
tiempo _Z9E*8vX?G78wHN92*=0
tienda @)+jv5+@G^9t92f=Mo9_
tiene AOH*n{~O*D{RIC1+7s^Z
tienen 5C-5t!r(0>^v&k-3*zwU
tienes 6a^#o-2mVO<ox9i|N86_
timbre 2>1py@%Q;0-0&9P1mD{V
time ^#kq&1P%@T1PT22`TX|=
times 6dKtP5aSHz2O9(J5F{B7
tinte `THXe_8IgX>CqAM?bpxp
tio _WkYd2ITVO4FECR75@m>
tipo 4G2jC)Fu!I;_uuA>)O-l
titular `|$V(0QdXn{0;{R;}#O|
to 1@`LC{SG(h0^0og6%^eO
toca 8RQxw;|<p&)CL^azUBq`
tocar 4hZr73ljqS0sI8>?*Iw&
toco ^y~-r*d_e`*z+9?`QG&S
toda {QdgzClTq|4Hf+@=lkXW
todas @A3{I_t5nX==k^q7W4xJ
todavia 83ZLRxF_5T%hn>}!`#T{
today =ko#y^%eL6+xG+t_zfNb
todo _3IM$@Cqdh^wHfp{rmy_
todos =K$RD82tj*E;14N5*ZKz
told 2?5vf2;(R2A|>$*1``MX
tomar 1`z7u4)Pk-DHG}?5(*9l
tomates 8vr9Tyb{+eyUiWU-^%p#
tome ?*Q@m3j_${D+Ka42MPxB
tomo $^z~41RCZ68TJ$&0Qvs|
tono -{vqV-7(oW(as#(y~6hM
toque {s7SCB@Z6*94zcC1tSmK
toquen >I3W%`UDpG2=N#j{qW-O
tormenta 4F3=K_BHVM?*bMf^z!oW
torneo ?iKL>2;~Lz1_>Pb4FV1U
torta 6YmiQ%OK$$-0S`K>ek`u
total =j<O4_W0)u<M1T{^3uQ7
trabaja >;51dzB1H3!s$Kq&CuTH
trabajar =;9U$_XzS9=<N##^wsCz
trabajo 2L=`N3K0JH0_G6_^#a}<
trae {N*Jb;S%U7?dJab=i=-4
trafico ?)&2c4F&-93kEI+|0f(4
traigo @%RiW-Vo_0>DdtF;PmY0
tramite _z@i*0Se*!+}0@Z>D>7D
tranquila 6%*a*6bbF?5fSV4AQ~79
tranquilo =nnoZ%@q?j@$xa)&jS$I
transferencia ^!ghP;2-rQ<L?Lt=GEi*
transporte 0RjIF?*{q`^6?o8_Uqa6
tratamiento _51e@0|Ns41n$uj3ilTG
trato 5BV$%;QY)V^5PWa?%xv|
tren I3(NoE7u?KAsFKG2`e8E
tres _6Fn__Z%zk1l|tq`TPe0
tu 0s-~={QoQy{^Q>I{p$h_
turno Ddyk}672#G0Py_(@%<s^
turnos 4e#CDBIYpJ8yN2r9~ut;
tus 0O|+s2-y_+2Ot9_83Y6s
tuve >;mNK8~G3W05aw@1RMhG
two +z;&_>IwJ_0|)=!{R<5B
u 1n&3t9rOeK85IKn5)uCu
ubicacion 2JaRm=K}a5*wpXw>*?v<
ultima 4gB5q5&{F*Bog2P79{%j
ultimo JLeg}7P%401R&ZMARZ7c
un Ap|ZP=n3rj<O1RX`t{cQ
una 3J3J)^$Y0d{P`9c0u=ca
unas 0{QwF1M~bD`1dc+0^kxQ
unico ?inEp;VsP?&F3ZR<nY?;
uniforme 7XaY&^!En_^Z@JW8wCyb
universidad 8Q~7k9p??-6d3#e6c!IE
uno 6wej%7t;&(6aO0jF!}f;
unos +ynLc=pXz7;M(~d_T%RH
unsubscribe {ow`u6zuQo2L=2H6ch#j
up @f_+W@!b;!AmtnK=@JX-
urgencias _y8#o)E?(0?*Jt4(BSU#
urgente ^z!%?_YUtC@A(kg_44N7
us {3a3m?fL%k6a?rf{R|ZI
usa `V$oI2mcrP5E2&z0R;p0
usar 8SnG?0p%e1`}+qa4)g#7
use @83iw+#Sa=%iJ&7(#p{a
usen LE0JEBH|X)7%|u>9U~et
uso @!%Q#|Mu|<4DcWk3;^Ew
usted ==<&%)eZp%#`GEf?bQ(n
ustedes 1lcqS`_kv?+6w;*>Du%D
usuario `vUYB4*u)`58Uzz8uB3)
utiles 0thP^*DKB`+0Y)`)!5GL
uy 2?_TA0OAzg1vTg04-O(B
va 5fJDS`4svH4&VOZ6y!V%
vaca >-!!K<`wT2?(+{7>hJIS
vacaciones -1SQk%RZ|-uf$66zQDHX
vacantes BPiACJLd)DJTJ?;8$Uoa
vacuna 3^MHh6B+sgAOs!s1Qie%
vacunas 2^<B~D&zeA9~t)!DGvS*
vaina _y!dZ>jwY<<@e<d0rLp@
vale +3Nrh{0t=#2=dbn{{9yI
vamos 9O@z-&guIt#L*+->Cnda
van ;|<^WC>i|f8|4T18wmc|
vaya )%^Dn`XuNM?&uTn-Qpwy
vayan @a+f#1^EL02L=cF{tW2&
vayanse ArS%y<tp<4_v8pI`uHgj
ve ^Zy451qAu^|MLyz66@gz
vea ^acSA4eAN(7#QXC8W{Hy
veces 6*TAEBpUGgI|JYE5E>>7
vecina =ie+c+ceuY+Snk|%G%D{
vecino 0u1>R2@dW858&GR75fVa
vecinos ?D_KBGWh)d78?-%6Acsm
vemos -|{{RzBk=3*wY#kzu51|
ven 3M~QX4FDAk_wwur`UDdg
vencimiento 0R{FF{TCAa6$tMG1RVMI
vencio {P6D$;x8Be;{f#>?(XaM
venden &l~Fi1{50d1Kv0Z-|Xi8
vender {rB$w2=Vm#{pkD+0_+s`
vendi $N?A%+&|$J>f|um;q>y*
vendimos @df_o_z>j!-2n*$2Lt=n
vendio 0t)*4{rvd-<QMq-68`Jp
vendo @yPHS;`sFb=j#R|``*?0
vengan 5#kCA@E!IY-Ru_d)yu~4
venir ;q(sn2Nf3qFAC!93=7lK
venta 5Ci=Y>Hh~C==uKd_4M`-
ventana +shIP<|o`L-To#I*WKyy
ventanilla _ZcJ;@(}SJ;^rCA?dRwm
ventas @CgJ7^8WA!{OJkt?dA{t
veo ?HUyY(-+?#?ddP^<oV|6
ver -5D9*4(sXa_zxEd`s(`(
verano $MrEC;u7K_wB8Q$;Me&6
verdad ?)3y0_xSrH@#+W)@9ORR
verde 0Tk-^0Q>k23-|#A4gDP#
verguenza ^Y{x6<smBy+vEQn<jVc<
versiculos 93S}m9uN8!9VYwL5+)-f
vestido =Hv$Z{Ph49^7{)0>h0|A
vez -TD6f68icN0txQ@0s8v>
vi 3*sd+&II=z-P-%=?AOl@
via 8#Un#9_u9TH73dI4;(BT
viaje ^7JMk*Fe}L(bgs#$j#>8
vida K)w9(_P0US|K;586b=q4
vieja _V@f2`xy!Q{sZO){rCzU
viejo <pcW*>>|P*)8akU<L1-t
viene _s%N|0}}`d)yV(^@&>l(
vienen 1PBlG0RH1V83_3J5DfSX
viernes 6dV{4@BaN2+yEO1|K<Vs
vino `11wjAp-{Y1QGuY67>oO
visita 5AG2S^%3hI^7!ri-1zzS
visitas 1P>Mv>INAQ_WAnl{QdS2
visto `x52~9s?Ey5&Yo+02lcF
vive 0|E8r1LPas0`u)1_zDyH
vivir `|0H280Zu89~}Jh9SI2$
vivo <ssz@6$Aa;{P+VD9V!zM
volver 4G!ZN1`{sg`qU32`0oA$
volvi `s^M8-UZJh<k%w5;@HRn
volvieron {09CJ0uKrc{rdvu7y$0p
volvio 1`;PD;{E;s-0}tc@731p
vomitar -Q7I{&^qWe%IFdE(c;k3
vos 1O@sc<0tnv*wXm#3)d0r
vosotros 56>Fv5$hN3+Yt037Vh-@
votar {Q?XX;{nzX)$IV|>faC&
vote ?(`)c)j7&9)$1wa$<f*C
voto Djweh2OJ0l4H@7T3H<#d
voy -~R^+@+0{a@bvfr^Z)hc
voz >k$_z?Ih<F@8%fe+3efY
vuelo _Zsx}?+*(78tnoY`3Lz1
vuelta 0`%<p4(k)@0}1Rd6$=3R
vuelto 1p5&I5CZiD3iS`?@!s|d
vuelva 4f7Q17vbaq{|XZY9}*D^
vuelvan B|;SA0sias4hrE+@BI!N
vuelvanme @dZ5p?i0-|+~OnO;n(K)
vuelve 5GoqcB;D!$H5B0>94I73
vuelven CIK|c`Q+fq4hi}d9~}iK
vuelvo >+%>8^Un_n>>vjO5&Fu|
vuestra D?1z280qTeBM;L8A|@9R
vuestras B?%bf3+3qH6EDaXATBd9
vuestro 86o!$80h*73<&(t2o4`0
vuestros LoWQdPSV)S4nxu*Fgz<I
w 0Sogb+ZO03>+1~Q>h&h|
want `{4`j599ac5gP^U0}%4<
was @(Ju92KyTr_6H*58uk?B
we {u&S*=NJz6>G%cb@A?4r
web 1pDs!Am$h4Di!eTBpUc7
week 6%E|=7wrM_0v`zb5fkSB
wey )(Qjb78DBi1r7rf1qm1V
what `U4gI7x5AN@DCFM00Q#o
whats `P>%r>Ole~?%5^~;^oo#
whatsapp 2k9y`;~DNP-Rl75)#uFC
when =jswA@f7SJ<m4g#;p*rB
which >+wDq&?xOh&$96hxZK<A
who ?(YN;@cJ$b?*H=><MQ_x
wifi `t||lDd_a=93K|>C?E;*
with =Lfm_9{er_FXZ&u5fKjU
wont {SWmK`xF8e{MjVg`|$(#
work @d^0%>HrSl{00RW|Mc(s
wow 4E6Bk815DG8VdXi2^$#)
wrong 01Y1b@#_Qx{}l=h{|g!w
x 3_9%#^AG_27##Y{3IQz*
xfa {Okeq1rYZj_x%SC`3DgI
y 4-W1S76c^<8~O171M%qB
ya 5C8804Bjg92l@E;3;-4p
yes {p2Vc?DqsG)!Ok2<LU72
yo -wg5p2L|R3{`mYF?g;DP
yoga {RRyQ;1(Ak?&S&y^XcE|
you @*)B&^Yr!p1oaQ&(f9xZ
your |MMN?5)1$503You8T$7U
z @$&2g>JIuF^6>ro_6g$b
zapatos 3hM>@1^V6r02c=L1ONdL
zumba 59d1x(jo93(B=U9;OW!r
🚫 4=UyL9r5k!2`C8~3m-HT
"""

WEIGHTS: Final = """
-27 =bias
-18 >
-17 dice quite sacaron sin usted
-16 eh mandeme o termina
-15 adelante compania sale tantos
-14 BAD antes basta el igual nuevo
-13 THING WORK al bloquee cambie estoy final la mismo nombre perdon reactivenme todavia
-12 cuanto dos echo era escribanme hice mateo muchos puedo querer sigue vamos
-11 .+el dejaron deje dejelo demasiados entran extrano kilos mandaron nunca ponga seguro termine
-11 tienen tipo vacaciones vecina
-10 CALL UPDATE abajo acuerdo anuncio arrepiento ay caso correo dejar dejes dias eso esposo
-10 interesado llamenme molesta mucho nos orden paro pasame quejo quitaron tu
-9 , CUTIT LATER+> PART alejamiento cambie+de casero come comio dicho diga esta estaba firmo
-9 gusto hablar hicieron hora importa jajaja late licenciado llamando nadie pasa pense pidiendo
-9 por pregunta tantito trabaja utiles vemos vi vote whatsapp
-8 .+WANT .+y 2 REPLY acaba acabaron actualicen anoche apellido at autorizo baje banco calle
-8 cancelar cobran cobrando contrate crecer cuantos da dale dan de+nuevo dejamos dejo depende
-8 dio direccion documentos eche ella ellos en.OTHER encantan entrevista eres es+lo escribame
-8 esquina estare feliz firmar idea internet know la+otra letrero llama llego mensaje+, modo
-8 molestan molestia oigan pantalla papas parroquia pastilla pensando pintura pongame quedo
-8 queremos quitado quitan quito recado recojo reconozco reporte risa saliendo salio socio
-8 sus+mensajes tecnico tenia that tia total tranquilo unos usa use vayan veo viejo voz
-7 ,+VOLVER ,+al ,+sigan .+quien .+si EVENT LATER LATER+, SEND+al acepto alarma amen apuntame
-7 aunque boletos borraron caldera camino cancele cartel casi clave cobrar confirmo consegui
-7 contrario deje+de dijeron donde+sacaron el+otro en.REPLIED en.TEXT equivoque es esa estafa
-7 estos+mensajes falta fumar get gotear habia hacen han hijo hola it jugando juicio junio lado
-7 line llamadas loca los+CANCEL lugar luto mail mando minutos nieto nuevo+, numeros oye pagar
-7 pague pasar perdi primero primo profe puntas quedan quedaron quiten quitenla quites revise
-7 robaron sali says segundo ser spinning supuesto the tomates tres viaje which
-6 ,+SEND ,+con .+a .+despues .+la .+mi CANCEL+la CHAT DAYS+> DEAL GET+los LIST+por
-6 NEVER+STOPALL OBJECT+, RECIBIR+los REPLY+los STOPS+LIST THIS+mensajes activar aguanto
-6 ahorita alta app asi atte automatico avisar bien bloqueen boletin bolsa can cancelacion casa
-6 claro codigo congelar contesto convence corta de+BAD de+donde de+escribirme de+ofertas
-6 desbloquee devuelven duermo eh+> encontre enlace entero escribe ese esperaba excelente
-6 expediente ficha gato hablamos he jamas la+de leave leche leo list lista+de lleva manana
-6 manden+MSGS marca marco membresia mensajes mensualidad mes molestar momento novedades ocurra
-6 oiga olvida opinion otra otra+SHOP out para+los pararan perra pide pie plan podre pongan
-6 por+eso prende puede queria recibido regreso sabado sacaron+mi saquen sent siempre sigo
-6 sirve su+mensaje tantos+LIST tantos+MSG tantos+MSGS tarjeta temprano testigo texto toca
-6 todas todo tono vale ventana was whats wont
-5 ,+LATER ,+WISH ,+marqueme ,+siempre .+autorizo .+en .+esa .+informacion 0 0+, ? ?+quien
-5 BAJA+, CANCEL+MORE CANCEL+en CUT CUTIT+> DAYS INF+al MSG+, NEVER+STOPDO NEVER+en.THIRD
-5 NEVER+la NEVER+se NEVER+son NUMBER+nuevo OBJECT+> PERSON PERSON+por REMOVE+los SEND+con
-5 SEND+el STOPDO+los STOPS+MSGS TELL WANT WISH+VOLVER a+los abre acabe ahora alla+> aparece
-5 arriba baja+, basta+de boleta bueno caja cambien caro cedula cerrar comer como+hago confirma
-5 copia cuadra cuesta de+INFME deja dejado dejarlo del+PERSON deme devolver dice+ASK dice+que
-5 digame digan doctora doy el+0 el+OBJECT el+PERSON el+en.DAY en en+la en.DAY+, en.DEAR
-5 en.LOSE+PERSON en.REMOVE en.THIRD en.YOU+se entendi escalera escribirme espanol estaremos
-5 factura falto farmacia firmado foto fue fuga gente grande guardado guarde ha habitacion
-5 horas informacion informacion+> inmobiliaria invitados its jajaj jefa jeje jueves julio lei
-5 letras licenciada llaman llamarlo llameme llegan llenar lo+BLOCKS manda mandais mandeis
-5 manden+mensajes manden+publicidad marqueme mensajes+por mi mi+CHILD mi+esposo mis monton
-5 murio muy my name necesito nos+vemos nueva obra ocho ocurra+CUTIT olvido paga papel para
-5 paren pedir pension pesos plata poliza por+ASK por+que preocupe puente punto pusieron
-5 quiero+STOPDO quiero+dejar quitele raro recibi rifa sabe said salida salieron salimos she
-5 si+WANT sino sip spam sra su+MSG subir suspendio thanks toco torta traigo unico vale+, vendo
-5 verano volvi vomitar vuelvanme y+ahi ya+se you zumba
-4 ,+? ,+escribanle ,+escribanme ,+mandeme ,+usted .+SEND .+TOLD .+alguien .+anotame .+basta
-4 .+bueno .+cambie .+cuanto .+en.THIRD .+hay .+hola .+ok .+pare .+perdon .+por .+quite
-4 AGAIN+STOPALL AGAIN+adelante AGAIN+de AGAIN+dejen ASK+bueno BODY CANCEL+nada CUTIT+de DEAL+>
-4 EVENT+de LIST+si MORE+LATER MORE+STOPALL MORE+adelante MORE+dejen MSG+? MSG+en MSG+porfa
-4 MSGS+porfa NEVER+dejen NEVER+puedo NO+leo NO+puedo NUMBER+en PERSON+ASK PERSON+que REMOVE+el
-4 REMOVEIT+de REMOVEMODAL RME+los SEND+OBJECT SEND+publicidad STOPDO+MORE STOPDO+nada STOPS+>
-4 STOPS+de SUBJ+MSGS SUBJ+mensajes SUBJ+publicidad THING+> THIS+OBJECT THIS+es WISH+SEND
-4 WORD+MORE WORD+la WORD+nada a+RECIBIR a+las a+recibir al+final al+otro alergico alguien alla
-4 anda anotame anotame+REPLY anotame+STOPDO anotame+para anular atienden avenida avisaron
-4 avisos+, ayer+, bautizo boda boleto brackets buena bueno+ASK bueno+que bus by cajas cambia
-4 cambiaron camioneta cartas cayo cemento cerrado choque cierran cilantro clase cobrarme color
-4 comedor completa comprobante con con+dos conductor confirmado consultorio contrato correo+,
-4 correos creer crema creo cual cunada de+SEND de+ella de+vacaciones debajo dejalo del+EVENT
-4 del+OBJECT depto descuento despacho diciendo doctor el+MSG el+SERVICE en.ASKED
-4 en.BEFORE+STOPDO en.BEFORE+en.TEXT en.BEFORE+entran en.BEFORE+leo en.BEFORE+llegan
-4 en.BEFORE+muchos en.BEFORE+sale en.BEFORE+textee en.DAY en.DAY+> en.END+en.MY en.END+my
-4 en.ENDED+en.MY en.HEY+en.YOU en.HEY+ya en.KEYWORD+en.MY en.LOSE+EVENT en.LOSE+OBJECT
-4 en.ME+entran en.ME+textee en.MESSAGE en.MY+en.ENDED en.NEG+leo en.NEG+puedo en.NEGATIVE+leo
-4 en.NEGATIVE+puedo en.PULL en.REMOVED en.SEND en.TAIL+entran en.TAIL+textee
-4 en.THIRD+en.BEFORE en.THIRD+muchos en.VOC+entran en.VOC+textee end entregado equivocaste
-4 es+mi escribanle escribiendome eso+en.BEFORE eso+es esperar esposo+por este+MSG estoy+de
-4 estoy+interesado fiesta flequillo garaje gas give hace+falta hago+REPLY hago+STOPDO
-4 hago+para igual+> impuestos ingles interesado+> jefe la+EVENT la+SERVICE la+dejo last lata
-4 le leo+THIS limpieza llamar llames llover los+MSGS los+REMOVE luego maestra mama+en.YOU
-4 mama+ya mandarle mande manden+MSG manejando mantengan marta mas+adelante me+entran me+textee
-4 mejor mensajes+, mensajes+> mi+PERSON mi+SHOP mi+hijo miedo min mio+, miro mis+MSG mis+MSGS
-4 modelo muchacha my+en.ENDED nada+AGAIN nada+MORE nada+mas ni+en.THIRD no+leo no+puedo
-4 nomas+> nuevo+> numero+nuevo nunca+STOPALL nunca+STOPDO nunca+dejen oficina opciones or
-4 otra+tienda otro+en.YOU otro+ya paquete paren+> pasan paseme pastor patron pedidos perito
-4 pero personas po pon por+mi portero prima problema promociones+> prueba que+bueno quien
-4 quimio quitar recibir+sus recien reembolso reserve respondi respondo sacar salon seguido
-4 si+, si+WISH si+a sin+querer sirven sirven+THIS sirven+estos sirvio sobra social solo
-4 solo+MSG son+muchos sorpresa spam+, still stuff suficiente te tell textee textee+, time
-4 tormenta trabajar trae unas vamos+a van+a vecino vencio vengan ventanilla visitas vuelvan
-4 y+VOLVER y+WANT y+en.YOU y+su y+ya yes yo yo+en.YOU yo+ya
-3 "+y ,+BLOCKS ,+INF ,+MODAL ,+SUBJ ,+WANT ,+ahi ,+dale ,+deje ,+el ,+en.THREAT ,+es ,+fue
-3 ,+im ,+le ,+por ,+tienen ,+todo ,+vamos .+. .+MODAL .+MORE .+PERSON .+UPDATE .+VOLVER
-3 .+acepto .+como .+creo .+dale .+dejelo .+dejenme .+eso .+estoy .+expliqueme .+id .+mil
-3 .+reactivenme .+renuncie .+sale .+sip .+tienen .+tqm .+vale .+vamos .+vuelvan .+ya 0+>
-3 ?+como ?+en.YOU ?+ya AGAIN+STOPDO AGAIN+THING AGAIN+en.BEFORE AGAIN+en.ME AGAIN+en.TAIL
-3 AGAIN+en.VOC AGAIN+me ANNOY ASK+dejen ASK+en.HEY ASK+insistentes ASK+te ASK+yo BAD+, BAJA+la
-3 CANCEL+en.MY CANCEL+my CANCEL+solo CUT+> CUT+MORE CUT+en CUT+la CUT+nada DAYS+, DEAL+de
-3 DEAL+o EVENT+, EVENT+> FIX+la INFME+al LATER+ASK LATER+NO LATER+en.NEG LATER+en.NEGATIVE
-3 LATER+no LATER+que LIST+donde LIST+eh LIST+en MODAL+a MODAL+falta MORE+AGAIN MORE+STOPDO
-3 MORE+THING MORE+mas MSG+donde MSG+por MSGS+? MSGS+donde MSGS+en MSGS+por MSGS+si NEVER+TOLD
-3 NEVER+de NEVER+dije NEVER+en.BEFORE NEVER+hace NEVER+mandeis NEVER+modo NO+STOPALL NO+TOLD
-3 NO+hace NO+la OBJECT+de OBJECT+por REMOVE+la REMOVEME+el REPLY+alla REPLY+cosas RME+el
-3 RME+la SEND+estos SEND+la SEND+ustedes SERVICE+de STOPDO+alla STOPDO+el STOPDO+la
-3 STOPDO+pensarlo STOPDO+un STOPS+mensajes STOPS+textos SUBJ+OBJECT THIS+ASK THIS+estare
-3 THIS+nos THIS+que UPDATE+> UPDATE+mis WANT+, WANT+SEND WANT+STOPDO WANT+es WISH+MORE WISH+es
-3 WISH+volver WORD+, WORD+los WORK+de a+REMOVE a+RME a+ese a+este a+juicio a+lo abierta
-3 abierto abogada abren abuela aca+, aca+> acondicionado activado activo acuerdo+> adelante+>
-3 adelante+con ahi+nos al+MSG alcanzo anterior antes+de anule apuntar apunto+a arranca
-3 arreglan ascensor asi+> atras audiencia autorizo+los ayuda ayudan b baja+la bano beca
-3 bendiga bien+, bomba borren+de c caigo calentador cancel+en.MY cancel+my cancela+la
-3 candidato cargo casero+en.BEFORE casero+en.ME casero+en.TAIL casero+en.VOC casero+me
-3 celular+> cese clientes cloro comercial como como+consiguieron como+funciona como+tienen
-3 compania+> completo comprado con+ASK con+THIS con+esa con+que conforme consentimiento+REPLY
-3 consentimiento+STOPDO consentimiento+para conserje consiguieron contactos coro cortaron
-3 corten creo+ASK creo+que cuantos+LIST cuantos+MSG cuantos+MSGS cuantos+mensajes cuota cupo
-3 dar de+> de+AGAIN de+EVENT de+alta de+avisos de+crecer de+mas de+mateo de+menos
-3 de+publicidad de+texto deja+la dejaron+de del+DAYS del+LATER del+banco demanda demasiado
-3 departamento desactivo descanse dia+, dias+> dieta digale doc does domicilio eh+, el+DEAL
-3 el+WORK el+barrio el+boletin el+casero el+grupo el+mensaje el+seguro el+texto elevador
-3 emergencia en+el en.BEFORE+ANNOY en.BEFORE+WORD en.BEFORE+contesta en.BEFORE+deja
-3 en.BEFORE+dejes en.BEFORE+dijeron en.BEFORE+extrana en.BEFORE+hace en.BEFORE+la
-3 en.BEFORE+llego en.BEFORE+lo en.BEFORE+mandeis en.BEFORE+queda en.BEFORE+quedo
-3 en.BEFORE+vayan en.ENDED+en.DOING en.ENDED+my en.FROM+> en.FROM+the en.KEYWORD+en.DOING
-3 en.KEYWORD+my en.LOSE+DAYS en.LOSE+LATER en.LOSE+banco en.LOSE+my en.ME+CALL en.ME+dijeron
-3 en.ME+extrana en.ME+lo en.MENDED+> en.MENDED+en.MY en.MENDED+my en.MESSAGE+en.BEFORE
-3 en.MY+en.DAY en.NEG+STOPALL en.NEG+STOPDO en.NEG+TOLD en.NEG+en.DOING en.NEG+hace en.NEG+la
-3 en.NEGATIVE en.NEGATIVE+STOPALL en.NEGATIVE+TOLD en.NEGATIVE+hace en.NEGATIVE+la en.REPLY
-3 en.STOP+en.DOING en.SUBJECT en.SUBJECT+en.REPLIED en.TAIL en.TAIL+CALL en.TAIL+dijeron
-3 en.TAIL+extrana en.TAIL+lo en.TEXT+, en.THIRD+MSG en.THIRD+MSGS en.THIRD+en.BADMSG
-3 en.THIRD+en.NEG en.VOC en.VOC+CALL en.VOC+dijeron en.VOC+extrana en.VOC+lo en.WISH
-3 en.YOU+CANCEL en.YOU+lo en.YOU+po en.YOU+vote encanta encantaria+ASK encantaria+que entiendo
-3 entradas entro era+REPLY era+STOPDO era+para eran error es+todo esa+OBJECT escribeme
-3 escriben+> escribirme+al ese+dia espalda esta+, esta+> estado estafa+> este+> este+mensaje
-3 estimados excursion exijo expliqueme extrana facilito falta+> fiebre final+de financiera
-3 fraude fria fui fundacion garantia grua guardia gusto+> habian+quitado hablar+con hablen
-3 hago haya her iba ido in+en.MY inmigracion ir+a irme jaja+> jardin la+DEAL la+alarma la+app
-3 la+esquina la+neta la+panaderia la+pastilla la+vecina las+0 las+en.DAY le+CANCEL le+CUT
-3 le+REPLY le+STOPDO le+STOPS leer leerlo les+WANT les+dio les+pedi like linea lio lista+del
-3 lista+en.LOSE llamarme llamen llave llaves llegan+sus llegaron lleguen lo+mio los+CHILD
-3 los+en.LIST los+en.MESSAGES los+ninos los+quite los+recordatorios mandame mandan+> mandar
-3 mandeme+las manden+LIST manden+el mas+de me+CALL me+dijeron me+extrana me+lo mensajes+ASK
-3 mensajes+donde mensajes+que mes+> mi+CLIENT mi+celular mi+hija mientras mil+en.FEEL
-3 mil+en.VOC mil+gracias mis+LIST misa mitad muchacho muchos+LIST muchos+MSG muchos+MSGS
-3 muchos+mensajes nada+> never ni+en.BEFORE ni+modo ni+se nieta ninos no+STOPALL no+TOLD
-3 no+hace no+la nota notifiquen novedades+> numero+NO numero+de numero+en numero+en.BEFORE
-3 numero+en.NEG numero+en.NEGATIVE numero+no nunca+> o+solo ocurra+REMOVEME ocurra+REMOVEMODAL
-3 ocurra+quitarme ojala+NEVER orale orden+de out+> padres pantalla+de para+alla parado pare
-3 parking pastillas patio payaso pena pensarlo pense+ASK pense+que perdida permiso+> pesimo
-3 pintura+, planta po+, podemos ponganme por+LATER por+aqui porfa porfavor portal precios
-3 preguntar prisa profeco propina pude pueblo puntos puros puso que+dejen que+en.HEY
-3 que+insistentes que+te que+yo queda quien+se quiero+ASK quiero+que quisiera+VOLVER
-3 quisiera+volver quitar+los quitarme quitarme+de reactivenme+los recepcion recibiendo+los
-3 recibir+los recuerdo reenviar renuncie renuncie+ayer revision rio+de risa+> saber se+rio
-3 seno serian serie servicio+, si+. si+los si+quiero sigan+GER sillon simon sms+en.BEFORE sofa
-3 son+MSG son+MSGS suerte tanto+> tantos+mensajes tantos+textos text texto+, texto+> than them
-3 tienen+mi tienes tinte todo+, todo+lo toquen ubicacion una+, urgencias usuario van vemos+>
-3 vendi verdad+> volvio vos whatsapp+> when y+el y+en.HEY y+yo ya+CANCEL ya+lo ya+po ya+vote
-3 yo+,
-2 " "+" % * *+a ,+AGAIN ,+CALL ,+a ,+actualicen ,+agregame ,+aqui ,+aviseme ,+can ,+dicen
-2 ,+dios ,+donde ,+en.DITCH ,+en.HEY ,+en.THIRD ,+en.VOC ,+era ,+hacen ,+hoy ,+la ,+mandame
-2 ,+mas ,+mejor ,+nos ,+puedo ,+reactivenlos ,+revise ,+si ,+sigo ,+tengo ,+todavia
-2 ,+tranquilos ,+ustedes ,+yo .+" .+AGAIN .+FIX .+TELL .+activenme .+actualicen .+amen .+antes
-2 .+anulen .+ay .+borren .+buenas .+cancel .+cancele .+cerraron .+confirmado .+confirmo .+cual
-2 .+cuantos .+depende .+doy .+en.END .+en.ME .+en.TAIL .+esto .+excelente .+hace .+hoy
-2 .+jajaja .+jamas .+llamenme .+mande .+mandeme .+me .+mide .+muy .+my .+nadie .+oiga .+oigan
-2 .+olvidelo .+pasame .+prefiero .+pueden .+quit .+quiteme .+reacciono .+respondi .+sacalo
-2 .+son .+su .+sus .+termino .+that .+trabajan .+tranqui .+va 0+NEVER 0+NO 0+en.NEG
-2 0+en.NEGATIVE 0+kilos 0+min 0+no 0+si 0+y 2+. 4b ?+THIS ?+ah ?+eso ?+yo AGAIN+LATER
-2 AGAIN+dije AGAIN+los AGAIN+tarde ANNOY+ASK ANNOY+con ANNOY+que ASK+NUMBER ASK+PERSON
-2 ASK+STOPDO ASK+SUBJ ASK+TOLD ASK+WANT ASK+diga ASK+duermo ASK+era ASK+estoy ASK+hora ASK+la
-2 ASK+numero ASK+pague ASK+pedi ASK+quieren ASK+se ASK+si ASK+sigue BLOCKS+con BOTHER+,
-2 BOTHER+nada BOTHER+ustedes CANCEL CANCEL+AGAIN CANCEL+NEVER CANCEL+ese CANCEL+nunca
-2 CANCEL+pensando CANCEL+un CHAT+, CHILD+, CUT+, CUT+ese CUT+mi DAYS+y DEAL+LATER EVENT+0
-2 EVENT+en.DAY EVENT+lo FEDUP+ASK FEDUP+REPLY FEDUP+STOPDO FEDUP+las FEDUP+para FEDUP+que
-2 FIX+MORE FIX+nada GER+en GER+lo GER+los GET+como GET+otra INF+CHAT INF+memes INF+si
-2 INFME+con INFME+en.LIST INFME+en.MESSAGE INFME+en.MESSAGES INFME+en.SENDING INFME+en.TEXT
-2 INFME+si INFME+sms LATER+NEVER LATER+esta LATER+las LATER+mas LATER+y LAWYER+, LIST+SEND
-2 LIST+de LIST+del LIST+en.LOSE LIST+falsos LIST+la LIST+mandan LIST+sobre MODAL+INF
-2 MODAL+SEND MODAL+STOPS MODAL+VOLVER MODAL+parar MODAL+un MODAL+volver MORE+FEDUP MORE+LIST
-2 MORE+MORE MORE+a MORE+cita MORE+de MORE+dije MORE+hasta MORE+los MORE+molestia MORE+tarde
-2 MSG+ASK MSG+LATER MSG+PART MSG+SEND MSG+en.ME MSG+en.TAIL MSG+en.VOC MSG+falsos MSG+hasta
-2 MSG+la MSG+los MSG+mandan MSG+me MSG+ni MSG+o MSG+que MSG+si MSG+sobre MSGS+ASK MSGS+NEVER
-2 MSGS+SEND MSGS+en.BEFORE MSGS+en.ME MSGS+en.TAIL MSGS+en.VOC MSGS+falsos MSGS+la MSGS+los
-2 MSGS+mandan MSGS+me MSGS+ni MSGS+que MSGS+sobre NEVER+> NEVER+FEDUP NEVER+FIX NEVER+alcance
-2 NEVER+alcanzo NEVER+comprar NEVER+conteste NEVER+dejan NEVER+dejes NEVER+en NEVER+en.TEXT
-2 NEVER+entiendo NEVER+era NEVER+fui NEVER+habia NEVER+le NEVER+leo NEVER+llegan
-2 NEVER+molestar NEVER+necesito NEVER+prende NEVER+queria NEVER+quiera NEVER+recuerdo
-2 NEVER+trabaja NO+FIX NO+STOPDO NO+alcance NO+alcanzo NO+comprar NO+conteste NO+de NO+dejes
-2 NO+dije NO+en.TEXT NO+entiendo NO+era NO+firme NO+fui NO+hay NO+le NO+llegan NO+molestar
-2 NO+necesito NO+prende NO+queria NO+quiera NO+recuerdo NO+tengo NO+trabaja NO+un NOUNOUT+>
-2 NUMBER+anterior NUMBER+fuera NUMBER+si OBJECT+? OBJECT+CANCEL OBJECT+o PART+de PART+por
-2 PERSON+STOPDO PERSON+deje PERSON+en.BEFORE PSUBJ+AGAIN PSUBJ+mas RECIBIR+otra RECIBIR+sus
-2 REMOVE+a REMOVE+una REMOVEMODAL+> REMOVEMODAL+de REPLY+> REPLY+OBJECT REPLY+confirmar
-2 REPLY+escribirme REPLY+ir REPLY+mandar REPLY+otro REPLY+propaganda REPLY+seguir RME+a
-2 SEND+CHAT SEND+MSGS SEND+del SEND+en.LOSE SEND+memes SEND+mensajes SEND+otra SEND+otro
-2 SEND+sus SERVICE+THING SERVICE+en.ME SERVICE+en.TAIL SERVICE+en.VOC SERVICE+me SHOP+?
-2 SHOP+ASK SHOP+que SHOP+y STOPALL+MORE STOPALL+el STOPALL+la STOPDO+SEND STOPDO+confirmar
-2 STOPDO+escribirme STOPDO+ese STOPDO+las STOPDO+mandar STOPDO+pensando STOPDO+propaganda
-2 STOPDO+seguir STOPDO+su STOPS+MSG STOPS+en STOPS+pensando STOPS+por STOPS+un SUBJ+LIST
-2 SUBJ+MSG SUBJ+al SUBJ+el SUBJ+la SUBJ+otra SUBJ+sus SUBJ+ustedes THIS+? THIS+cuenta
-2 THIS+dias THIS+en THIS+en.ME THIS+en.TAIL THIS+en.VOC THIS+estaremos THIS+hora THIS+me
-2 THIS+vez TOLD+CANCEL TOLD+el TOLD+eso TOLD+parar UNME+del UNME+en.LOSE UPDATE+a VOLVER+>
-2 VOLVER+GER WANT+CANCEL WANT+CUTIT WANT+INF WANT+REMOVE WANT+UPDATE WANT+apuntarme WANT+bolsa
-2 WANT+continuar WANT+dejar WANT+ir WANT+saber WISH+AGAIN WISH+DEAL WISH+INF WISH+REPLY
-2 WISH+UPDATE WISH+apuntarme WISH+bolsa WISH+continuar WISH+dejar WISH+nada WISH+saber WORD+al
-2 WORD+con WORD+del WORD+en.LOSE WORD+en.ME WORD+en.TAIL WORD+en.VOC WORD+ese WORD+me
-2 WORD+pensando WORD+por WORD+un WORK+por a a+> a+MSG a+WORD a+cobrar a+diario a+nadie a+pedir
-2 a+sacar a+tu a+un a+ustedes abril acabo+> acepto+GET acepto+RECIBIR acepto+recibir acosando
-2 activenme actualicen+mi actualicen+su after agregame ahi+estare ahora+en.ME ahora+en.TAIL
-2 ahora+en.VOC ahora+me al+OBJECT al+contrario al+en.TEXT al+mes al+mitin al+whatsapp alcance
-2 alergica alguien+esta alli already alzheimer amable amable+, anestesia antes+en.ME
-2 antes+en.TAIL antes+en.VOC antes+me anulen anulen+mi aparte apellido+> apuntarme apunto
-2 arreglado arreglar arregle arreglo arrepiento+, at+0 at+en.DAY at+en.MY at+the atte+. audio
-2 avisarme+si ayunas azucar azul b+> back bail bajar baje+0 baje+en.DAY banco+y basta+con
-2 basura basura+de been bendiga+> beneficiaria bloquearon boletin+de boletos+> borra borreme
-2 borreme+de borro botes botes+de buena+con buenas+, bueno+, buscan+a cabe cable caliente
-2 cambiamos can+en.I can+en.SUBJECT cancelado cancelo canso casa+> cebolla celular+y cerraron
-2 cerraron+la chat che+en.BEFORE chofer cierre cierto cita+o claro+, cobraron colonia+>
-2 comercial+> como+DAR como+darme compania+en.BEFORE compania+en.ME compania+en.TAIL
-2 compania+en.VOC compania+me compania+y comprar+, con+el con+ella con+quien con+uno
-2 contestado conteste contesto+> contesto+BAJA contesto+baja continuar+GET continuar+RECIBIR
-2 continuar+recibiendo correcto cortado corte+, costo creo+, croquetas cuenta+,
-2 cuenten+conmigo cuidado cuidado+> cunado cuotas cupones dale+, dan+de das datos+> de+0
-2 de+ASK de+CHILD de+GET de+WORD de+acuerdo de+alejamiento de+avisarme de+basura de+bebe
-2 de+cada de+deudores de+en.DAY de+en.OTHER de+fumar de+guayaba de+invitados de+leer de+luto
-2 de+notificaciones de+oficina de+pantalla de+papas de+parte de+pasar de+plan de+que de+semana
-2 de+ser de+viaje de+votantes deberes deberia dejar+a dejar+de dejen+el dejes+de dejo+> del
-2 del+accidente del+lado del+regalo del+seguro del+tecnico delante demanda+, demasiados+LIST
-2 demasiados+MSG demasiados+MSGS demasiados+mensajes demora denunciarlo deposite deposito
-2 derecho+a desconocido descuentos+por desde despertador despues+de deudores devuelvan
-2 devuelvo+> dia+NEVER dia+NO dia+en.NEG dia+en.NEGATIVE dia+no diario+> dicen dicen+ASK
-2 dicen+que dicho+. dieron+de diga+" dijeron+ASK dijeron+que dime dio+mi direccion+REPLY
-2 direccion+STOPDO direccion+para distinto distinto+, dni do domingos+> donde donde+el
-2 dos+kilos doy+mi dude duele duelo duerme echo+de el+, el+DAYS el+LATER el+LAWYER el+NEVER
-2 el+NO el+anuncio el+cartel el+codigo el+en.BEFORE el+en.NEG el+en.NEGATIVE el+juez
-2 el+limonero el+no el+ticket ellos+> embargo en+junio en+mi en+ocho en+otro en+un en.BADMSG
-2 en.BADMSG+, en.BEFORE+, en.BEFORE+CALL en.BEFORE+CANCEL en.BEFORE+acuerdo en.BEFORE+alcance
-2 en.BEFORE+alcanzo en.BEFORE+arrepiento en.BEFORE+at en.BEFORE+borraron en.BEFORE+canso
-2 en.BEFORE+comprar en.BEFORE+conteste en.BEFORE+da en.BEFORE+digan en.BEFORE+dije
-2 en.BEFORE+en en.BEFORE+en.BADMSG en.BEFORE+en.DOING en.BEFORE+en.THIRD en.BEFORE+en.TIME
-2 en.BEFORE+encantan en.BEFORE+entiendo en.BEFORE+era en.BEFORE+escribieran en.BEFORE+firme
-2 en.BEFORE+habia en.BEFORE+han en.BEFORE+hay en.BEFORE+importa en.BEFORE+le en.BEFORE+lleguen
-2 en.BEFORE+los en.BEFORE+manda en.BEFORE+marquen en.BEFORE+molesta en.BEFORE+molestan
-2 en.BEFORE+molestar en.BEFORE+necesito en.BEFORE+pasa en.BEFORE+prende en.BEFORE+puedo
-2 en.BEFORE+pusieron en.BEFORE+quejo en.BEFORE+queria en.BEFORE+quiera en.BEFORE+quitaron
-2 en.BEFORE+recuerdo en.BEFORE+registre en.BEFORE+sali en.BEFORE+salio en.BEFORE+sigue
-2 en.BEFORE+sirve en.BEFORE+sirven en.BEFORE+tengo en.BEFORE+trabaja en.BEFORE+van en.DAY+?
-2 en.DAY+NEVER en.DAY+NO en.DAY+en.NEG en.DAY+en.NEGATIVE en.DAY+kilos en.DAY+min en.DAY+no
-2 en.DAY+si en.DAY+y en.DITCH+en.I en.DITCH+en.SUBJECT en.DOESNT+en.BADMSG en.DOESNT+en.VOC
-2 en.DOING en.END en.ENDED+en.FROM en.ENDED+out en.EVENT+, en.FEEL en.FEEL+, en.FEEL+por
-2 en.GET+en.SUBJECT en.GET+en.VOC en.GET+en.YOU en.GET+you en.HEY+WANT en.HEY+a en.HEY+lo
-2 en.HEY+quiero en.I+en.REPLIED en.I+en.SEND en.LOSE en.LOSE+accidente en.LOSE+en.MY
-2 en.LOSE+lado en.LOSE+regalo en.LOSE+seguro en.LOSE+tecnico en.ME en.ME+ANNOY en.ME+THIS
-2 en.ME+WORD en.ME+acuerdo en.ME+arrepiento en.ME+borraron en.ME+canso en.ME+contesta en.ME+da
-2 en.ME+deja en.ME+digan en.ME+encantan en.ME+escribieran en.ME+esta en.ME+han en.ME+importa
-2 en.ME+llegan en.ME+llego en.ME+lleguen en.ME+manda en.ME+marquen en.ME+molesta en.ME+quedo
-2 en.ME+quejo en.ME+quitaron en.ME+registre en.ME+sale en.ME+sali en.ME+salio en.ME+sigue
-2 en.ME+van en.ME+vayan en.MENDED+is en.MESSAGE+en.VOC en.MESSAGES+, en.MESSAGES+si
-2 en.MY+en.BEFORE en.MY+morning en.NEG+AGAIN en.NEG+FIX en.NEG+MORE en.NEG+STOPS en.NEG+WORD
-2 en.NEG+alcance en.NEG+alcanzo en.NEG+comprar en.NEG+conteste en.NEG+de en.NEG+dejes
-2 en.NEG+dije en.NEG+en.BADMSG en.NEG+entiendo en.NEG+era en.NEG+firme en.NEG+fui en.NEG+hay
-2 en.NEG+le en.NEG+llegan en.NEG+mas en.NEG+molestar en.NEG+necesito en.NEG+prende
-2 en.NEG+queria en.NEG+quiera en.NEG+recuerdo en.NEG+tengo en.NEG+trabaja en.NEG+un
-2 en.NEGATIVE+AGAIN en.NEGATIVE+FIX en.NEGATIVE+MORE en.NEGATIVE+STOPDO en.NEGATIVE+alcance
-2 en.NEGATIVE+alcanzo en.NEGATIVE+comprar en.NEGATIVE+conteste en.NEGATIVE+de
-2 en.NEGATIVE+dejes en.NEGATIVE+dije en.NEGATIVE+en.TEXT en.NEGATIVE+entiendo en.NEGATIVE+era
-2 en.NEGATIVE+firme en.NEGATIVE+fui en.NEGATIVE+hay en.NEGATIVE+le en.NEGATIVE+llegan
-2 en.NEGATIVE+mas en.NEGATIVE+molestar en.NEGATIVE+necesito en.NEGATIVE+prende
-2 en.NEGATIVE+queria en.NEGATIVE+quiera en.NEGATIVE+recuerdo en.NEGATIVE+tengo
-2 en.NEGATIVE+trabaja en.NEGATIVE+un en.NOT+en.VOC en.PULL+> en.REMOVE+> en.REMOVED+>
-2 en.REPLY+en.BEFORE en.REPLY+en.VOC en.SEND+en.BEFORE en.SEND+en.VOC en.SENDING en.SENDING+,
-2 en.SENDING+en.MY en.SENDING+si en.SUBJECT+, en.SUBJECT+en.GAVE en.SUBJECT+en.MY
-2 en.SUBJECT+never en.TAIL+ANNOY en.TAIL+THIS en.TAIL+WORD en.TAIL+acuerdo en.TAIL+arrepiento
-2 en.TAIL+borraron en.TAIL+canso en.TAIL+contesta en.TAIL+da en.TAIL+deja en.TAIL+digan
-2 en.TAIL+encantan en.TAIL+escribieran en.TAIL+esta en.TAIL+han en.TAIL+importa en.TAIL+llegan
-2 en.TAIL+llego en.TAIL+lleguen en.TAIL+manda en.TAIL+marquen en.TAIL+molesta en.TAIL+quedo
-2 en.TAIL+quejo en.TAIL+quitaron en.TAIL+registre en.TAIL+sale en.TAIL+sali en.TAIL+salio
-2 en.TAIL+sigue en.TAIL+van en.TAIL+vayan en.TEXT+en.SUBJECT en.TEXT+si en.THIRD+los en.TIME+0
-2 en.TIME+en.MY en.TIME+the en.VOC+ANNOY en.VOC+THIS en.VOC+acuerdo en.VOC+arrepiento
-2 en.VOC+borraron en.VOC+canso en.VOC+contesta en.VOC+da en.VOC+deja en.VOC+digan
-2 en.VOC+encantan en.VOC+escribieran en.VOC+esta en.VOC+han en.VOC+importa en.VOC+llegan
-2 en.VOC+llego en.VOC+lleguen en.VOC+manda en.VOC+marquen en.VOC+molesta en.VOC+por
-2 en.VOC+quedo en.VOC+quejo en.VOC+quitaron en.VOC+registre en.VOC+sale en.VOC+sali
-2 en.VOC+salio en.VOC+sigue en.VOC+van en.VOC+vayan en.WHO+. en.WISH+to en.YOU+THIS
-2 en.YOU+arregle en.YOU+en.MY en.YOU+esta en.YOU+liquide en.YOU+quedo en.YOU+termine encantada
-2 encima encontre+> encuentro+el enorme entonces+> entrada entran+sus entrevista+> enviarme
-2 equivocado error+. es+> es+? es+ASK es+MORE es+estafa es+que es+un esa+SERVICE esa+hora
-2 escalera+> escriba+nada escriban+ustedes escribanme+al escribiendome+, escribieran+AGAIN
-2 escribieran+MORE escribieran+mas ese+MSG ese+celular eso+ASK eso+NEVER eso+NO eso+en
-2 eso+en.ME eso+en.NEG eso+en.NEGATIVE eso+en.TAIL eso+en.VOC eso+lo eso+me eso+no eso+que
-2 espera esperando esperando+> esposa esposo+NEVER esposo+NO esposo+en.BEFORE esposo+en.NEG
-2 esposo+en.NEGATIVE esposo+no esquina+y esta+vez estamos+de estan+llegando este+es
-2 esto+en.BEFORE estoy+manejando estoy+muy extrano+> factura+, facturas falsos falta+ASK
-2 falta+que fastidio favor+> favor+NEVER favor+NO favor+VOLVER favor+en.BEFORE favor+en.NEG
-2 favor+en.NEGATIVE favor+no fijo fila fin flan flores for+the formulario+, frio from+the
-2 fue+a fue+un fuera+del fuera+el fuera+en.LOSE fuimos gracias+por grupo+del grupo+en.LOSE
-2 guardado+este guardo guayaba guayaba+> gusta gustan+sus habian+PART hasta+ASK hasta+las
-2 hasta+que hay hay+MSGS hay+de hay+novedades here+> hice+en.HEY hice+yo hija hola+,
-2 hora+NEVER hora+NO hora+en.BEFORE hora+en.NEG hora+en.NEGATIVE hora+no horario+> hospital
-2 i+en.REPLIED id+en.WISH ignoren igual+, in+the interesa+, intereses it+> jaja
-2 jajaja+en.BEFORE jeje+> joder juez jugando+con justo know+en.SUBJECT la+LAWYER la+NUMBER
-2 la+WORK la+casa la+compania la+cuenta la+demanda la+escalera la+habitacion la+lista la+misa
-2 la+poliza la+rifa la+torta la+verdad laboratorio lacteos las+THING las+puntas las+reuniones
-2 le+aviso le+contesto le+dejaron le+digo le+escriba le+mando le+marco left legal legal+>
-2 lejos les+aviso libre libro licenciado+> like+to limonero limonero+, liquidacion liquide
-2 liquide+> lista+eh listo llamada+> llamadas+, llega+MORE llega+nada llegaban llegado
-2 llegan+> llegando+los llegar+> llego+THIS llego+esto llegue+> lleguen+otra llueve lo+CANCEL
-2 lo+bendiga lo+encontre lo+hice lo+mandaron lo+mejor lo+mismo lo+tenia lo+voy loco lol
-2 los+BODY los+CUT los+MSG los+STOPS los+avisos los+corten los+deberes los+domingos los+echo
-2 los+en.MESSAGE los+en.SENDING los+en.TEXT los+extrano los+pedidos los+sms los+tres lugar+>
-2 luto+, luz luz+y m make mama+NEVER mama+NO mama+en.NEG mama+en.NEGATIVE mama+no manana+,
-2 mancha mandando+LIST mandar+CHAT mandar+THIS mandarme+en.LIST mandarme+en.MESSAGE
-2 mandarme+en.MESSAGES mandarme+en.SENDING mandarme+en.TEXT mandarme+sms mandarme+textos
-2 mandaron+> mande+> manejando+, mantengan+mi marco+> marquen martes mas+LATER mas+THING
-2 mas+tarde mayusculas me me+ANNOY me+THIS me+WORD me+acuerdo me+arrepiento me+borraron
-2 me+canso me+contesta me+da me+deja me+digan me+encantan me+escribieran me+esta me+han
-2 me+importa me+llegan me+llego me+lleguen me+manda me+marquen me+molesta me+quedo me+quejo
-2 me+quitaron me+registre me+sale me+sali me+salio me+sigue me+van me+vayan mensaje
-2 mensaje+con mensaje+cuando mensaje+es mensajes+SEND mensajes+en mensajes+falsos
-2 mensajes+mandan mensajes+sobre mes+les meses message mi+compania mi+nieto mi+novia
-2 mi+permiso mi+perro mi+socio mia+, mide mide+2 minutos+, mio+CANCEL mio+termina
-2 mis+recordatorios misa+> mismo+> mismo+apellido mitin modo+> molesta+ASK molesta+que
-2 molestar+, molestia+, mom morning movimiento mucho+, mucho+sus muela mujer multa
-2 murio+anoche murio+el muy+ANNOY muy+amable muy+molesta my+en.BEFORE my+en.WHO nada+LATER
-2 nada+del nada+en.LOSE necesitamos necesito+MORE necesito+bolsa necesito+nada neta ni+FEDUP
-2 ni+INF ni+la ninguna+DEAL ninguna+cita ninguna+molestia ninos+> no no+AGAIN no+FIX no+MORE
-2 no+STOPDO no+alcance no+alcanzo no+comprar no+conteste no+de no+dejes no+dije no+en.TEXT
-2 no+entiendo no+era no+firme no+fui no+hay no+le no+llegan no+mas no+molestar no+necesito
-2 no+prende no+queria no+quiera no+recuerdo no+tengo no+trabaja no+un nomas+, nombre+>
-2 nombre+REPLY nombre+STOPDO nombre+para not+en.VOC notificaciones+a nueva+> numero+.
-2 numero+NEVER numero+a nunca+en.BEFORE nunca+en.ME nunca+en.TAIL nunca+en.VOC nunca+me o+es
-2 o+lo o+siguen oferta oficina+y oigan+en.YOU oigan+ya olvide olvide+INF olvide+INFME
-2 olvide+SEND olvide+mandarme olvidelo opt opt+en.FROM opt+out otra+compania otra+vez otras
-2 otro+> otro+PERSON otro+en.BEFORE otro+senor padre pagado pan papeles para+MORE
-2 para+confirmar para+escribirme para+ir para+lo para+mandar para+nada para+propaganda
-2 para+seguir parada parar+pensando parar+un pare+de pare+en pasar+mi pasen pedi+MORE
-2 penalizacion pensando+ASK pensando+en pensando+que perdon+, perdone perfil pero+MORE pero+a
-2 pero+nada pero+ustedes perrita pertenece peso picante pidio pierde pino pitar plan+en.BEFORE
-2 plaza plazo please+> podeis poder poliza+> ponerme ponga+a pongas por+LIST por+MSGS
-2 por+NEVER por+NO por+WISH por+aca por+ahora por+correo por+en.BEFORE por+en.LIST
-2 por+en.MESSAGE por+en.MESSAGES por+en.NEG por+en.NEGATIVE por+en.SENDING por+en.TEXT
-2 por+favor por+fin por+las por+no por+sms por+supuesto por+todo por+un porfis prefiero+ASK
-2 prefiero+que pregunta+, pregunto prende+> presion profe+, promos+> publicidad+NEVER
-2 puede+STOPDO puede+STOPS puede+parar pueden+VOLVER pueden+mandarme pueden+volver pues
-2 puse+el put que+NUMBER que+PERSON que+STOPDO que+SUBJ que+TOLD que+WANT que+diga que+duermo
-2 que+era que+estoy que+hora que+la que+numero que+pague que+pedi que+quieren que+se que+si
-2 que+sigue quedo+, quedo+> querer+> quien+es quien+les quiero+, quiero+CANCEL quiero+INF
-2 quiero+REMOVE quiero+SEND quiero+es quiero+saber quinto quisiera quitado+de quitelo+de
-2 quitenla+de razon reacciono reactivenlos reactivenlos+> reanudar recado+> receta
-2 recibir+otra recoge recordatorios+? recordatorios+por regalo+> registrado registre
-2 registre+con relacion reminders removed reportar requisitos respondi+CANCEL respondi+parar
-2 retirar reunion reuniones rio robo roto ruedas ruido sabado+> sabados saber+como saber+nada
-2 sacalo sacame+el sacarme sacarme+> sala sale+, salia saqueme+del saqueme+en.LOSE se+,
-2 se+MODAL se+acaba se+en.BEFORE se+en.ME se+en.TAIL se+en.VOC se+fue se+me se+puede seco
-2 see+en.SUBJECT see+en.VOC see+en.YOU see+you seguir+> seguir+con seis semaforo semana
-2 semana+, semana+> send+en.BEFORE send+en.VOC serian+> si+LATER si+NEVER si+es sigan+>
-2 sigo+sin sigue+GER siguen+llamando sin+DAR sin+INF sirve+> sobre sol sol+> solicitado
-2 solo+LIST solo+MSGS solo+el solo+mensajes son+los sorry su+NOUNOUT su+OBJECT su+PERSON
-2 su+WORK su+correo su+nombre su+oficina su+pagina suban suegra sumame sumame+a supuesto+,
-2 sus+comunicaciones sus+recordatorios tamales tarda tarde tarde+> tarjeta+de te+REPLY te+SEND
-2 te+SUBJ te+lo te+mande tecnico+> telefono+> telefono+por temporada tenemos tenes tengo+AGAIN
-2 tengo+ASK tengo+derecho tengo+ese tengo+guardado tengo+mas tengo+que terapia tercero
-2 terceros termina+en terminaba textos+de textos+si the+en.THINGS this+en.DAY tienda+,
-2 tienda+> tienda+NEVER tienen+ASK tienen+que tienen+servicio timbre tipo+de to todavia+,
-2 todavia+> todavia+NEVER todavia+NO todavia+en.NEG todavia+en.NEGATIVE todavia+no todo+>
-2 todo+por tqm trabajan trabajo+> tranqui tranqui+, tranquilos transferencia transporte
-2 treinta tres+meses un+error un+mensaje un+mes un+tipo una+> una+pregunta usa+su ustedes+como
-2 ustedes+de va+, vaca vacaciones+, vacaciones+FEDUP vacaciones+LATER vacaciones+hasta vayan+a
-2 venden venian venir vestido vez+a vi+ASK vi+que viejo+en.YOU viejo+ya visita votantes votar
-2 voy vuelvo vuestro we whatsoever whatsoever+> y+STOPS y+WISH y+en.ME y+en.TAIL y+en.VOC y+le
-2 y+les y+lo y+me y+nadie y+perdi y+por y+quiero y+usted y+ustedes ya+THIS ya+arregle ya+esta
-2 ya+liquide ya+quedo ya+termine yo+WANT yo+a yo+lo yo+quiero yoga you+, you+> you+en.MY
-1 AGAIN OBJECT REMOVE SERVICE alcanza alertas all ando apaga arbol avisen avisos ayer ayudar
-1 bajo barato be bendiciones borradme buscando cafe caido cajero calentura cama cambiar cambio
-1 camion carajo cena chao check cierren cinco cocina contesta contestar credito cumple dano
-1 datos debe dejeme desayuno devuelvo diarios digas dolor electricista en.BODY en.MY encanto
-1 entonces equivocaron escriba escribo estacionamiento estuve faltan fecha fines goteando
-1 grupo habeis haber habla haced hacer hecho hombre huele iglesia ill imposible in inquilino
-1 interesa junta lentes llamame llevo llorar mala malo mandado mandandome mandelo mandenlo
-1 mayo medidor metro mono mudo muero nada negro nevera noches noticias ntp off order parce
-1 partido partir pasada pasillo paso pastel please policia porton precio prefiero presupuesto
-1 privado promos puse quedamos quise quita r recibo reclamacion recoger renovar requiero
-1 restaurante reves revisen rgpd rico rojo rompio ruego sal salgo saqueme se secretaria serlo
-1 silla sillas sms solicito supresion suyos tapado tenga thank there tomo tramite turno up
-1 usar ustedes vaina vaya ve vender verguenza volver vuelo w z
0 en.TIME lunes papa send si
1 BLOCKS NEVER SEND about afuera agenda ahi an anoten apenas are arreglaron arrepenti arroz
1 autorice avisando bateria blanca bodega borrame buenos busque cabeza cancelen cancelled
1 canse causa celu cerca chingar chip clases codigos colonia coming comunicaciones corte corto
1 could cupon dado darme debo dejenlo despues deuda diciembre dieron dinero domingos e
1 eliminacion eliminenme empresa en.I en.KEYWORD en.PLURALS en.THINGS enfermo entrega envieis
1 envien esas escribi escribieran estaria examen favor fine forma formalmente formulario
1 funcionar futbol ganas gata gracias gratis gris has hermanos hijos how i ive ladillar
1 llamada llanta llegamos longer mae maestro mandes marido may menor misma moto muerto new
1 nino nop not notificaciones nuevamente ojo once pagan pais parar parece pase pedimos
1 peluqueria perfecto permiso pizza plis pls podria poner primera programa publicidad puedes
1 puerta puesto quede quieren quit quitelo quiteme ramiro rato recepcionista recibirlos
1 recuerden repetir responda revista saca salga saludo saque servicio sigan sola sos talla
1 tatuaje termino tienda trabajo trato tus un uniforme uno uy vendimos vendio venta vieja
1 viene vienen viernes vino work
2 ,+DAR ,+FIX ,+MSG ,+MSGS ,+NEVER ,+NUMBER ,+REMOVE ,+RME ,+UNME ,+adios ,+basta ,+borrenme
2 ,+conmigo ,+denle ,+en ,+en.I ,+en.YOU ,+hace ,+otra ,+otro ,+pero ,+quien ,+senores ,+sin
2 ,+soy ,+todos ,+y ,+ya .+BOTHER .+CHILD .+NOUNOUT .+REMOVE .+adios .+afirmativo
2 .+agradeceria .+ahora .+bravo .+catorce .+cease .+chau .+compadre .+dejad .+di .+eliminenlo
2 .+en.ENDED .+en.FEEL .+en.I .+en.REPLY .+en.SEND .+en.TAKE .+favor .+got .+harta
2 .+interrumpan .+iros .+ive .+jaja .+just .+kiero .+llevo .+mano .+mejor .+nena .+nop .+nunca
2 .+olviden .+only .+otro .+paso .+pero .+pido .+please .+queda .+quitenme .+recordatorios
2 .+remuevanme .+reportado .+retirenme .+retiro .+segun .+send .+sinceramente .+tio .+van
2 .+vea .+voy .+you ?+? ?+REPLY ?+STOPALL ?+en.VOC ?+es ?+hay ?+ni ?+para AGAIN+DAR AGAIN+MORE
2 AGAIN+MSG AGAIN+abro AGAIN+cosas AGAIN+del AGAIN+di AGAIN+en.LOSE AGAIN+pedi ASK+CANCEL
2 ASK+CUT ASK+MODAL ASK+THIS ASK+busca ASK+en.THIRD ASK+este ASK+esto ASK+existo ASK+falta
2 ASK+hagan ASK+ilusion ASK+lee ASK+nadie ASK+nunca ASK+palabra ASK+pareis ASK+quiero ASK+son
2 ASK+usen ASK+ustedes BAJA+en BLOCKS+a BOTHER+AGAIN BOTHER+en BOTHER+mas CALL+, CANCEL+ayer
2 CANCEL+el CANCEL+por CANCEL+todo CHILD+se CONSENT+ASK CONSENT+que CUT+las CUT+programados
2 CUT+todo CUTIT+, CUTIT+en DAR+CONSENT DAR+permiso DEAL+en.VOC DEAL+ninguna EVENT+.
2 EVENT+NEVER EVENT+NO EVENT+en.NEG EVENT+en.NEGATIVE EVENT+no EVENT+y FEDUP+LATER FEDUP+THIS
2 FEDUP+aqui FEDUP+de FEDUP+hoy FIX+THIS FIX+eso FIX+otro FORGET+ASK FORGET+de FORGET+el
2 FORGET+que GER+MORE GER+si GET+, GET+AGAIN GET+MSG GET+THIS GET+esto GET+mas GET+nada INF+,
2 INF+. INF+MORE INF+NEVER INF+NO INF+THIS INF+con INF+cuando INF+en.BEFORE INF+en.NEG
2 INF+en.NEGATIVE INF+esto INF+mi INF+no INF+por INF+un INFME+MORE INFME+cuando INFME+mensajes
2 INFME+por LATER+LATER LATER+aqui LATER+en LATER+hoy LATER+lo LAW+, LAWYER LIST+. LIST+INF
2 LIST+automaticos LIST+conmigo LIST+es LIST+publicitarnos LIST+suyos MODAL MODAL+ASK
2 MODAL+cinco MODAL+cuatro MODAL+dejar MODAL+que MORE+> MORE+DAR MORE+abro MORE+cosas
2 MORE+cotizacion MORE+di MORE+pedi MORE+por MSG+INF MSG+PERSON MSG+alguna MSG+automaticos
2 MSG+conmigo MSG+despues MSG+diario MSG+en.YOU MSG+este MSG+hermano MSG+mas MSG+mejor
2 MSG+nada MSG+porque MSG+publicitarnos MSG+suyos MSG+ya MSGS+> MSGS+INF MSGS+automaticos
2 MSGS+conmigo MSGS+despues MSGS+en.YOU MSGS+porque MSGS+publicitarnos MSGS+suyos MSGS+y
2 MSGS+ya NEVER+DAR NEVER+INF NEVER+INFME NEVER+MSG NEVER+NEVER NEVER+PERSON NEVER+WISH
2 NEVER+abro NEVER+conozco NEVER+consiento NEVER+desea NEVER+deseo NEVER+doy NEVER+en.LIST
2 NEVER+fue NEVER+funciona NEVER+gaste NEVER+hablo NEVER+haya NEVER+juega NEVER+las NEVER+les
2 NEVER+manden NEVER+ofertas NEVER+para NEVER+quiere NEVER+saber NEVER+seguir NO+INFME
2 NO+NEVER NO+RECIBIR NO+WANT NO+a NO+consiento NO+desea NO+deseo NO+doy NO+en.LIST NO+fue
2 NO+funciona NO+gaste NO+hablo NO+haya NO+juega NO+quiere NO+quiero NO+recibir NO+saber
2 NO+seguir NO+vivo NOUNOUT NOUNOUT+. NUMBER+, NUMBER+cambio NUMBER+cien NUMBER+en.YOU
2 NUMBER+incorrecto NUMBER+tambien NUMBER+ya OBJECT+en.HEY OBJECT+en.ME OBJECT+en.TAIL
2 OBJECT+me OBJECT+ninguna OBJECT+nueva OBJECT+ok PERSON+. PERSON+y RECIBIR+LIST REMOVE+,
2 REMOVE+este REMOVEIT+por REMOVEME+por REPLY+LIST REPLY+WORD REPLY+contactarme REPLY+la
2 REPLY+mensajes RME+este SEND+NEVER SEND+cosas SEND+ma SEND+ni SERVICE+REPLY SERVICE+STOPDO
2 SERVICE+nueva SERVICE+para SERVICE+si SHOP+del SHOP+en SHOP+en.LOSE STOPDO+> STOPDO+NEVER
2 STOPDO+NO STOPDO+STOPDO STOPDO+WORD STOPDO+a STOPDO+con STOPDO+contactarme STOPDO+en.NEG
2 STOPDO+en.NEGATIVE STOPDO+estos STOPDO+no STOPS+. STOPS+OBJECT STOPS+tres SUBJ+de SUBJ+en
2 SUBJ+nada SUBJ+ni SUBJ+nunca THIS+, THIS+MSG THIS+MSGS THIS+NEVER THIS+la THIS+persona
2 THIS+todos THIS+vieja TOLD TOLD+, TOLD+en.ALONE TOLD+en.BADMSG TOLD+en.ENDED TOLD+en.KEYWORD
2 TOLD+en.NEG TOLD+en.STOP TOLD+stop VOLVER+. WANT+DAR WANT+LATER WANT+LIST WANT+MSGS
2 WANT+RECIBIR WANT+darme WANT+en WANT+en.BEFORE WANT+en.HEY WANT+q WANT+seguir WANT+su
2 WANT+sus WANT+yo WISH+DAR WISH+LATER WISH+MSG WISH+NO WISH+ahora WISH+darme WISH+en.BEFORE
2 WISH+en.NEG WISH+en.NEGATIVE WISH+no WISH+seguir WISH+sus WISH+un WORD+? WORD+THIS WORD+todo
2 WORD+tres a+activarme a+bloquear a+esto a+sus a+uno abogado+> abrir+, abstenganse abuelita
2 abuelo acabo aceite acoso+por activarme afirmativo afirmativo+, agencia+de agosto
2 agradeceria+ASK agradeceria+que ahora+lo aire+> al+PERSON albanil albanil+NEVER albanil+NO
2 albanil+en.BEFORE albanil+en.NEG albanil+en.NEGATIVE albanil+no alertas+> algo algun
2 alimento alla+NEVER alla+NO alla+en.NEG alla+en.NEGATIVE alla+no alquiler ano+, apuntado+>
2 aqui+NO aqui+en.BEFORE aqui+en.NEG aqui+en.NEGATIVE aqui+no armo armo+un asusta asusto
2 automaticos+> avisando+> avisarme+, avisarme+cuando avise aviseis avisen+> avisenme+cuando
2 aviso+de avisos+de ayer+y ayudan+> baja+en bajen bajenle bajenle+a bandeja barrio+> basura+,
2 black black+en.DAY black+friday bloqueado borrame+> borran borren borrenme+> borres borro+>
2 borron borron+y bravo bravo+. bro broma+, buscan+en.YOU buscan+ya cada+vez cadenas+de
2 callense campanas cancel cansada+de carmen+> carro+, catorce catorce+. cel+en.YOU cel+ya
2 cero+> cero+MSG cero+MSGS cerramos chamba cien cita+de cita+si ciudad class cobros
2 comerciales como+en.BEFORE como+en.ME como+en.TAIL como+en.VOC como+le como+me como+se
2 compadre+, competencia comprar+el compro comunico+ASK comunico+que con+0 con+en.DAY con+sus
2 con+todo con+vuestra con+vuestras condusef condusef+> confirmaron congregacion conmigo+>
2 cono conozco consiento contactarme+por contacten contestado+WORD correo+MSG correo+MSGS
2 correo+basura corrijanlo corte+de cortes+de cortes+programados cosa+ASK cosa+que cosas+,
2 cosas+> cosas+de cotizacion cualquier+comunicacion cuando+SUBJ cuando+WANT cuando+llegue
2 cuando+quiera cuenta+REPLY cuenta+STOPDO cuenta+nueva cuenta+para cuenten cumpleanos+y curso
2 cursos dadme dais dais+de day de+MORE de+MSGS de+NEVER de+NO de+REPLY de+broma de+credito
2 de+datos de+en.LIST de+en.NEGATIVE de+enviar de+envios de+ese de+esto de+haber de+ingles
2 de+la de+llegarme de+luz de+mis de+mujer de+nada de+ningun de+no de+nuevos de+numero
2 de+proteccion de+satisfaccion de+seguros de+sonar de+tu de+tus dejame+tranquila dejaran+de
2 dejarme+en dejen+de dejenme+tranquila dejo+en del+gimnasio del+grupo del+sistema demando+,
2 demas+NEVER demas+NO demas+en.BEFORE demas+en.NEG demas+en.NEGATIVE demas+no demencia
2 demencia+, den denle denuncio denuncio+> derecho descansar descuenta descuentos+de
2 desde+LATER desde+hoy desea deseo detengan dia+en.ME dia+en.TAIL dia+en.VOC dia+entiendan
2 dia+me diez dije+ASK dije+que dios+, disculpa disculpe dolares domingo domingo+. don donita
2 duena eat edad efecto el+BODY el+MSGS el+colchon el+consentimiento el+dedo el+en.LIST
2 el+en.MESSAGE el+en.MESSAGES el+en.SENDING el+en.TEXT el+gorro el+registro el+sms el+trabajo
2 elimine elimino emergencias empresa+, en+SEND en+THIS en+ese en+esta en+febrero en+lo
2 en.ALONE+, en.ALONE+. en.BEFORE+BOTHER en.BEFORE+INFME en.BEFORE+PREMOVE en.BEFORE+PSUBJ
2 en.BEFORE+RECIBIR en.BEFORE+SEND en.BEFORE+WANT en.BEFORE+arrepenti en.BEFORE+asusto
2 en.BEFORE+borran en.BEFORE+borreis en.BEFORE+borres en.BEFORE+confirmaron
2 en.BEFORE+consiento en.BEFORE+dais en.BEFORE+dejaste en.BEFORE+descuenta en.BEFORE+desea
2 en.BEFORE+deseo en.BEFORE+doy en.BEFORE+en.MENDED en.BEFORE+en.NUMBER en.BEFORE+en.VOC
2 en.BEFORE+escriba en.BEFORE+escribes en.BEFORE+from en.BEFORE+fue en.BEFORE+funciona
2 en.BEFORE+gaste en.BEFORE+habeis en.BEFORE+hablo en.BEFORE+hagas en.BEFORE+haya
2 en.BEFORE+incluyera en.BEFORE+inscriban en.BEFORE+juega en.BEFORE+mande en.BEFORE+messages
2 en.BEFORE+mi en.BEFORE+mios en.BEFORE+nada en.BEFORE+number en.BEFORE+on en.BEFORE+pierden
2 en.BEFORE+quiere en.BEFORE+recibir en.BEFORE+saber en.BEFORE+seguir en.BEFORE+siga
2 en.BEFORE+tengan en.BEFORE+thank en.BEFORE+tiene en.BEFORE+tocan en.BEFORE+vivo
2 en.BEFORE+vuelvan en.BEFORE+vuelve en.BEFORE+vuelven en.CONSENT en.DITCH+en.ME
2 en.DITCH+en.TAIL en.DITCH+en.VOC en.DITCH+me en.END+en.BEFORE en.ENDED+, en.ENDED+>
2 en.EVENT+MSG en.EVENT+MSGS en.EVENT+en.LIST en.EVENT+en.MESSAGES en.EVENT+en.PLURALS
2 en.FEEL+a en.FEEL+y en.FROM+, en.GET+en.REPLIED en.GET+en.SENDING en.HAHA en.HEY+ASK
2 en.HEY+NEVER en.HEY+que en.I+dont en.I+had en.I+live en.KEYWORD+, en.KEYWORD+>
2 en.KINDS+en.ME en.KINDS+en.TAIL en.KINDS+me en.LOSE+en.BEFORE en.LOSE+en.ME en.LOSE+en.TAIL
2 en.LOSE+en.VOC en.LOSE+gimnasio en.LOSE+grupo en.LOSE+me en.LOSE+sistema en.ME+,
2 en.ME+PREMOVE en.ME+PSUBJ en.ME+REMOVE en.ME+TOLD en.ME+arrepenti en.ME+asusto en.ME+borran
2 en.ME+borreis en.ME+borres en.ME+borro en.ME+confirmaron en.ME+dais en.ME+dejaste
2 en.ME+descuenta en.ME+en.FROM en.ME+escriben en.ME+escribes en.ME+fui en.ME+habeis
2 en.ME+hagas en.ME+incluyera en.ME+inscriban en.ME+mande en.ME+manden en.ME+pierden
2 en.ME+puedo en.ME+siga en.ME+tengan en.ME+vuelve en.ME+vuelven en.MENDED+en.LOSE
2 en.MENDED+en.MENDED en.MENDED+en.VOC en.MESSAGE+> en.MY+en.MENDED en.NEG+INFME
2 en.NEG+RECIBIR en.NEG+WANT en.NEG+a en.NEG+consiento en.NEG+desea en.NEG+deseo en.NEG+doy
2 en.NEG+en.LIST en.NEG+en.MESSAGES en.NEG+en.MY en.NEG+en.REPLY en.NEG+en.SEND en.NEG+fue
2 en.NEG+funciona en.NEG+gaste en.NEG+hablo en.NEG+haya en.NEG+juega en.NEG+messages
2 en.NEG+por en.NEG+quiere en.NEG+quiero en.NEG+recibir en.NEG+saber en.NEG+seguir en.NEG+send
2 en.NEG+the en.NEG+vivo en.NEGATIVE+INFME en.NEGATIVE+NEVER en.NEGATIVE+RECIBIR
2 en.NEGATIVE+WANT en.NEGATIVE+a en.NEGATIVE+consiento en.NEGATIVE+desea en.NEGATIVE+deseo
2 en.NEGATIVE+doy en.NEGATIVE+en.LIST en.NEGATIVE+fue en.NEGATIVE+funciona en.NEGATIVE+gaste
2 en.NEGATIVE+hablo en.NEGATIVE+haya en.NEGATIVE+juega en.NEGATIVE+quiere en.NEGATIVE+quiero
2 en.NEGATIVE+recibir en.NEGATIVE+saber en.NEGATIVE+seguir en.NEGATIVE+vivo en.NOT+the
2 en.OTHER+MSG en.OTHER+MSGS en.OTHER+en.LIST en.OTHER+en.PLURALS en.REMOVE+en.BEFORE
2 en.REMOVE+en.ME en.REMOVE+en.TAIL en.REMOVE+en.VOC en.REMOVE+me en.STOP+, en.STOP+.
2 en.STOP+> en.SUBJECT+dont en.SUBJECT+en.ENDED en.SUBJECT+en.KEYWORD en.SUBJECT+en.TAKE
2 en.SUBJECT+en.THINGS en.SUBJECT+en.WHO en.SUBJECT+en.YOU en.SUBJECT+live en.SUBJECT+people
2 en.SUBJECT+to en.TAIL+, en.TAIL+PREMOVE en.TAIL+PSUBJ en.TAIL+REMOVE en.TAIL+TOLD
2 en.TAIL+arrepenti en.TAIL+asusto en.TAIL+borran en.TAIL+borreis en.TAIL+borres en.TAIL+borro
2 en.TAIL+confirmaron en.TAIL+dais en.TAIL+dejaste en.TAIL+descuenta en.TAIL+en.FROM
2 en.TAIL+escriben en.TAIL+escribes en.TAIL+fui en.TAIL+habeis en.TAIL+hagas en.TAIL+incluyera
2 en.TAIL+inscriban en.TAIL+mande en.TAIL+manden en.TAIL+pierden en.TAIL+puedo en.TAIL+siga
2 en.TAIL+tengan en.TAIL+vuelve en.TAIL+vuelven en.TAKE+en.BEFORE en.TAKE+en.VOC en.TEXT+en.ME
2 en.TEXT+en.TAIL en.TEXT+me en.THINGS+> en.THINGS+en.BEFORE en.THINGS+en.ME en.THINGS+en.TAIL
2 en.THINGS+en.VOC en.THINGS+me en.THIRD+> en.THIRD+mios en.THIRD+tan en.THREAT+done
2 en.TIME+en.SUBJECT en.TIME+i en.UNSUB+> en.VOC+> en.VOC+PREMOVE en.VOC+PSUBJ en.VOC+REMOVE
2 en.VOC+TOLD en.VOC+arrepenti en.VOC+asusto en.VOC+borran en.VOC+borreis en.VOC+borres
2 en.VOC+borro en.VOC+confirmaron en.VOC+dais en.VOC+dejaste en.VOC+descuenta en.VOC+en.ENDED
2 en.VOC+en.FROM en.VOC+en.KEYWORD en.VOC+en.LOSE en.VOC+en.STOP en.VOC+en.THINGS
2 en.VOC+en.VOC en.VOC+en.WHO en.VOC+en.YOU en.VOC+escriben en.VOC+escribes en.VOC+fui
2 en.VOC+habeis en.VOC+hagas en.VOC+incluyera en.VOC+inscriban en.VOC+mande en.VOC+manden
2 en.VOC+people en.VOC+pero en.VOC+pierden en.VOC+puedo en.VOC+siga en.VOC+tengan
2 en.VOC+vuelve en.VOC+vuelven en.VOC+y en.WANT en.WHO+, en.YOU+NEVER en.YOU+en.ENDED
2 en.YOU+en.KEYWORD en.YOU+en.ME en.YOU+en.NEG en.YOU+en.TAIL en.YOU+en.THINGS en.YOU+en.WHO
2 en.YOU+en.YOU en.YOU+habia en.YOU+le en.YOU+les en.YOU+me en.YOU+o en.YOU+people en.YOU+puse
2 en.YOU+superenme en.YOU+tengo encuentro+la encuestas+de encuestas+por entiendan
2 entiendan+ASK entiendan+que entiende entrar enviandome+MSG envio+a equipo equivoca error+>
2 es+NUMBER es+telefono es+urgente esa+persona escandalo escriba+> escriban+> escribes
2 escribiendo+> escribiendo+si escribir+y ese+numero esos+> esta+vieja estamos+> este este+cel
2 este+celular este+movil este+servicio esto+, esto+todos estos estoy+en existo+> explica
2 extraescolares fallecio+. fallecio+en familia+> favor+REMOVEME favor+de fcc febrero
2 febrero+, firme+CONSENT firme+consentimiento flaco+> folletos for+en.ME for+en.TAIL
2 for+en.VOC for+me friday+, from+en.BEFORE from+this fuera funciona+> gaste gaste+saldo
2 gasten+saldo getting+en.SENDING goodbye got gracias+y graduo+en grupo+, gusta+GET
2 gusta+RECIBIR gusta+recibir gustan gustan+, habia+DEAL habia+OBJECT habia+pedido hable
2 hablo+con hace+cuatro hacer+con hagas hago+> hambre hasta+LATER hasta+THIS hasta+aqui
2 hasta+hoy hay+ASK hay+MORE hay+ningun hay+que hay+senal here hermano+, horario hoy+en.BEFORE
2 hoy+en.ME hoy+en.TAIL hoy+en.VOC hoy+me hoy+otra i+dont i+en.TAKE i+live idioma ilusion+,
2 im+done incluirme incluyera incluyera+en incorrecto+> indecopi inscriban inscrito
2 interrumpan interrumpan+los iros+a is+en.BEFORE ive+had joven juega la+ASK la+CONSENT
2 la+agencia la+autorizacion la+competencia la+condusef la+empresa la+familia la+hija la+mama
2 la+opcion la+palabra la+publicidad la+que la+vida lados+> largo+de las+cadenas las+del
2 las+en.LOSE las+extraescolares las+pelotas las+vacunas le+BOTHER le+THIS le+dije le+esta
2 le+hago lee+PERSON lee+alguien lee+es les+TOLD lic linea+, live llamen+, llega+al llega+otro
2 llegando+> llegarme+THIS llegarme+estos llevan lo+CALL lo+dejan lo+del lo+en.LOSE lo+lee
2 lo+pedi lo+pido lo+tienen los+SEND los+WISH los+borro los+cursos los+demando los+denuncio
2 los+necesito los+proximos los+servicios los+vencimientos los+viernes ma+mensaje madre+.
2 mama+en.ME mama+en.TAIL mama+en.VOC mama+me man+, mandando+MORE mandar+MSG mandar+MSGS
2 mandar+en.LIST mandar+en.MESSAGE mandar+en.MESSAGES mandar+en.SENDING mandar+en.TEXT
2 mandar+sms mandarlos mandarme mande+MORE mande+nada manden+nada mandes+MSG manita many
2 many+en.BEFORE marzo mas+MSG mas+cosas mas+del mas+en.LOSE mas+por mayo+> mayor me+,
2 me+PREMOVE me+PSUBJ me+REMOVE me+TOLD me+arrepenti me+asusto me+borran me+borreis me+borres
2 me+borro me+confirmaron me+dais me+dejaste me+descuenta me+en.FROM me+escriben me+escribes
2 me+fui me+habeis me+hagas me+incluyera me+inscriban me+mande me+manden me+pierden me+puedo
2 me+siga me+tengan me+vuelve me+vuelven medio+de memoria+del memoria+en.LOSE memoria+llena
2 menos+ASK menos+que mensaje+. mensaje+AGAIN mensaje+MORE mensaje+diario mensaje+mas
2 mensaje+y mensajes+INF mensajes+conmigo mensajes+publicitarnos mensajes+suyos menu
2 mes+en.BEFORE messages+en.BEFORE meter mi+CONSENT mi+SERVICE mi+abogado mi+bandeja mi+cel
2 mi+cuenta mi+edad mi+ex mi+hermano mi+linea mi+madre mi+numero mi+papa mi+suscripcion
2 mi+voto mientras+STOPS mientras+tanto miercoles mijo+, mio+se mio+y mios+. mis+NUMBER
2 mis+datos molestando+a movil+con movil+es msj msjs mucha muchas+en.FEEL muchas+en.VOC
2 muchas+gracias muere mujer+en.BEFORE mujer+en.ME mujer+en.TAIL mujer+en.VOC mujer+me
2 my+en.NUMBER n nada+, nada+de nada+en.BEFORE nada+en.ME nada+en.TAIL nada+me necesito+ASK
2 necesito+que need negocio+> negocios negocios+> ni+lo ni+pienso ni+vivo nieve+y
2 ninguna+cotizacion no+INFME no+NEVER no+RECIBIR no+WANT no+a no+consiento no+desea no+deseo
2 no+doy no+en.LIST no+fue no+funciona no+gaste no+hablo no+haya no+juega no+quiere no+quiero
2 no+recibir no+saber no+seguir no+vivo nomas+MSG nop+, nos+BOTHER nos+SEND nosotros
2 notificaciones+por novia now nuevas nuevo+dueno nuevos+NEVER nuevos+NO nuevos+en.BEFORE
2 nuevos+en.NEG nuevos+en.NEGATIVE nuevos+no numero+cien numero+del numero+en.LOSE
2 numero+incorrecto numero+tambien nunca+DAR nunca+WANT nunca+abro nunca+di nunca+les
2 nunca+pedi oficina+> ok+, ok+> only+> opcion+> operacion otra+> otra+chica otra+promo otros
2 oxxo paciente palabra+se para+STOPDO para+WORD para+contactarme para+la pararlo pare+> pared
2 pareis+> paren+de parte pase+a paso+de pay paz+a pe pedi+> pedi+la pedido+ninguna pelotas+>
2 people perdona pero+INF pero+INFME pero+avisarme pero+si perro+, perro+. pesado pesados+ASK
2 pesados+que pidan pido+NEVER pido+NO pido+en.BEFORE pido+en.NEG pido+en.NEGATIVE pido+no
2 piensenlo pienso+VOLVER pienso+volver pierde+el pierden please+en.LOSE plz podrian podrias
2 politica+, ponen ponga+MORE ponganme+en por+esta por+este por+medio porque porteria+,
2 prefiero+el presento prestamo+REPLY prestamo+STOPDO prestamo+para programa+de programados
2 programados+si propaganda+> propietario proteccion+de proximo+MSG proximo+mensaje
2 proximos+LIST proximos+envios publicidad+, publico puede+CANCEL puede+INF puede+INFME
2 puede+WORD pueden+REMOVE pueden+RME puedo+ir pura puse+WORD puse+salir q+NEVER q+NO q+en.NEG
2 q+en.NEGATIVE q+en.VOC q+no que+AGAIN que+CANCEL que+CUT que+MODAL que+MORE que+THIS
2 que+busca que+en.THIRD que+este que+esto que+existo que+falta que+hagan que+ilusion que+lee
2 que+nadie que+nunca que+palabra que+pareis que+quiero que+son que+usen que+ustedes quiera
2 quiere quiere+> quiere+ASK quiere+que quiero+> quiero+DAR quiero+MORE quiero+RECIBIR
2 quiero+la quiero+q quiero+recibir quitad quitame+de quitan+de quitar+> quiteme+de quitenmelo
2 raices rebajas+> recados recados+> recetas recibiendo+sus recibir+LIST recibir+MSG
2 recordatorios+de recuerden+AGAIN recuerden+MORE regalo+, religion remove+en.BEFORE
2 remove+en.ME remove+en.TAIL remove+en.VOC remove+me remuevanme remuevanme+> renta+,
2 reportado+como reporto resena resena+de reserva respeten+> respuesta resto resultados+por
2 retiren robinson+, rodilla romper+las ropa ruta saber+AGAIN saber+mas sacan salirme+de
2 saludos+a santiago se+CANCEL se+cancela se+equivoca se+te seguros+en.YOU seguros+ya semana+.
2 senal+> senora+, senora+ASK senora+que senores+. sentido+ASK sentido+que si+MODAL si+en.ME
2 si+en.TAIL si+en.THIRD si+en.VOC si+en.YOU si+llego si+me si+son si+ya siempre+>
2 siempre+NEVER sigan+, siguen+. siguen+> siguen+escribiendo siguen+mandando sigues sin+LIST
2 sin+mensajes sin+sus sinceramente sirven+sus sistema+, sms+> sola+vez solo+avisenme solo+los
2 son+mios son+tan soy+, soy+THIS soy+esa stop+, su+MSGS su+SERVICE suene sus+MSG sus+envios
2 suscripcion+a take+en.BEFORE tal tampoco+. tan+amables tanta+OBJECT tanto+de tareas tareas+>
2 tema tengo+, tengo+nada tengo+perro terminar termino+> texted texto+NEVER texto+NO
2 texto+en.NEG texto+en.NEGATIVE texto+no texts thats+all tiempo+> tienda+de tiene+ASK
2 tiene+demencia tiene+que tiene+sentido tio+, tocan tocar toda+MSG toda+comunicacion
2 todos+lados tome toque+la trabajo+. trabajo+y tu+lista tuve+PERSON tuve+perro ultima+>
2 ultimo+, ultimo+MSG ultimo+mensaje un+DAYS un+EVENT un+LATER un+PERSON un+SERVICE un+ano
2 un+domingo un+escandalo una+LATER una+sola una+vez uno+AGAIN uno+MORE uno+mas unsubscribe+>
2 urgente+, ustedes+a ustedes+con va vale+en.YOU vale+ya van+cinco vea+, veces+ASK veces+hay
2 veces+que vencimiento vencimientos vender+NEVER vender+NO vender+en.BEFORE vender+en.NEG
2 vender+en.NEGATIVE vender+no ventas ver+, ver+si vera verdad+? verde verde+, vez+. vez+?
2 viernes+de vive vivir vivo+en volver+. volvieron vuestras+MSG week what y+MODAL y+MORE y+MSG
2 y+OBJECT y+SERVICE y+cuenta y+de y+este y+los y+nada y+siguen ya+, ya+en.BEFORE ya+en.ME
2 ya+en.TAIL ya+en.VOC ya+habia ya+le ya+les ya+me ya+o ya+puse ya+superenme ya+tengo yo+ASK
2 yo+NEVER yo+que you+en.ENDED you+en.KEYWORD you+en.THINGS you+en.VOC you+en.WHO you+en.YOU
2 you+people zapatillas
3 ,+LOWERME ,+REMOVEIT ,+ahorrense ,+cual ,+dejadme ,+en.LOSE ,+este ,+i ,+just ,+las ,+nada
3 ,+not ,+quitenme .+conmigo .+corrijan .+dame .+declino .+dejen .+en.MY .+en.OTHER .+gracias
3 .+guarden .+guau .+haga .+hala .+metanse .+mire .+nome .+otra .+salir .+senorita .+solo
3 .+tachen .+ustedes .+yo 0+anos 0+en.BEFORE ?+la AGAIN+WANT AGAIN+por ASK+con ASK+en.YOU
3 ASK+lo ASK+mandan ASK+suena ASK+tiene ASK+ya BAJA+. BAJA+de BLOCKS+, BLOCKS+> BODY+FEDUP
3 BODY+THING BODY+verde CANCEL+este CHILD CHILD+y CLIENT CLIENT+por CONSENT+, CUT+de CUT+los
3 DAYS+en.YOU DAYS+ya DEAL+si ERRED+, ERRED+> EVENT+con EVENT+mi FEDUP+, FEDUP+en FEDUP+la
3 GER+MSGS GER+cosas GER+y GET+MORE GET+MSGS INF+MSG INF+MSGS INF+cosas INFME LATER+en.YOU
3 LATER+ya MODAL+MORE MORE+WANT MORE+rosario MSG+NO MSG+en.NEG MSG+en.NEGATIVE MSG+no MSGS+del
3 MSGS+en.LOSE NEVER+, NEVER+AGAIN NEVER+MSGS NEVER+RECIBIR NEVER+VOLVER NEVER+cuenten
3 NEVER+gasten NEVER+mas NEVER+pienso NEVER+por NEVER+recibir NEVER+tuve NEVER+va NO+AGAIN
3 NO+MORE NO+MSGS NO+VOLVER NO+autorizo NO+cuenten NO+gasten NO+mas NO+por NO+va NOUNOUT+mi
3 NUMBER+> NUMBER+REPLY NUMBER+STOPDO NUMBER+lo NUMBER+para NUMBER+senora OBJECT+. OBJECT+ASK
3 OBJECT+MORE OBJECT+que PERSON+con PERSON+se PSUBJ+> RECIBIR+MORE RECIBIR+MSG RECIBIR+MSGS
3 REMOVEME+, REMOVEME+d REPLY+ASK REPLY+que REPLY+vender RME+mi SEND+, SEND+menos SEND+mi
3 SEND+nada SERVICE+, SHOP+, SHOP+. SHOP+THIS STOPALL+en STOPDO STOPDO+ASK STOPDO+ayer
3 STOPDO+dormir STOPDO+en.YOU STOPDO+que STOPDO+tranquila STOPDO+vender STOPDO+ya STOPS+les
3 SUBJ+mi THING+, THIS+LIST THIS+MORE THIS+avisos THIS+en.YOU THIS+muere THIS+ya TOLD+a
3 TOLD+salir WANT+> WANT+algo WANT+recibir WISH+RECIBIR WISH+de WISH+q WISH+recibir WORD+0
3 WORD+en.DAY WORD+esto WRONG+de a+EVENT a+INF a+dog a+en.THIRD a+paseo a+tener a+tomar
3 acaban+de agua+, agua+> ahi+muere aire algo+en.HEY algo+yo alto anden another anulo any+more
3 apago appointment apuntes aqui+. aqui+NEVER atencion aun aviseme+cuando avisos+del
3 avisos+en.LOSE baja+. baja+> baja+de bar bastante basura+> bien+> bin bin+en.BEFORE
3 bloqueo+> bolas borrelo buenas bueno+> busco cae cancela cancela+el cease celular celular+de
3 cesen cita citas cobranza+en.BEFORE colchon como+si confirmen confundiste conmigo+NEVER
3 conmigo+NO conmigo+en.BEFORE conmigo+en.NEG conmigo+en.NEGATIVE conmigo+no conozco+a
3 consentimiento+, corrijan+el cualquier+MSG cuarto cuenta+ASK cuenta+que culpa+de cupon+de
3 days de+LATER de+NUMBER de+cobranza de+estos de+mensajeria de+politica de+regalo de+romper
3 de+todo declino dedo dejad+de dejame dejaste+el dejeis del+LIST del+THING del+agua
3 del+ayuntamiento del+barrio del+centro del+club del+de demandar dentista denuncia desactivar
3 descansa desuscribirme di di+mi dia+> dije+a distribucion dog dona+, donar done doy+CONSENT
3 doy+permiso edad+, ejerzo el+NUMBER el+SHOP el+aviso el+envio el+pelo el+permiso
3 el+recordatorios el+suyo empiezan en+enero en+redes en+serio en.ALONE+> en.AUTHORITY
3 en.BEFORE+INF en.BEFORE+SUBJ en.BEFORE+anoten en.BEFORE+autorizo en.BEFORE+avisan
3 en.BEFORE+do en.BEFORE+en.FROM en.BEFORE+en.LOSE en.BEFORE+encantaria en.BEFORE+esten
3 en.BEFORE+gasten en.BEFORE+gustaria en.BEFORE+incluyan en.BEFORE+jubile en.BEFORE+metio
3 en.BEFORE+por en.BEFORE+prometieron en.BEFORE+sigan en.BEFORE+va en.CALL en.DAY+anos
3 en.DAY+en.BEFORE en.DOESNT en.DOESNT+en.MY en.DOESNT+even en.DOESNT+the en.FEEL+> en.FROM
3 en.FROM+en.BEFORE en.GAVE+a en.GET+a en.HEY+los en.HEY+paso en.HEY+si en.LOSE+LIST
3 en.LOSE+THING en.LOSE+agua en.LOSE+ayuntamiento en.LOSE+barrio en.LOSE+centro en.LOSE+club
3 en.LOSE+de en.ME+anoten en.ME+avisan en.ME+encantaria en.ME+esten en.ME+gustaria
3 en.ME+incluyan en.ME+jubile en.ME+metio en.ME+prometieron en.MENDED en.MESSAGES en.MY+bin
3 en.MY+en.DITCH en.MY+en.PHONE en.MY+number en.NEG+MSGS en.NEG+NEVER en.NEG+VOLVER
3 en.NEG+autorizo en.NEG+cuenten en.NEG+even en.NEG+gasten en.NEG+va en.NEGATIVE+MSGS
3 en.NEGATIVE+VOLVER en.NEGATIVE+autorizo en.NEGATIVE+cuenten en.NEGATIVE+gasten
3 en.NEGATIVE+por en.NEGATIVE+va en.NOT+en.MY en.SENDING+> en.SUBJECT+DEAL en.SUBJECT+OBJECT
3 en.SUBJECT+en.BEFORE en.SUBJECT+pedido en.TAIL+anoten en.TAIL+avisan en.TAIL+encantaria
3 en.TAIL+esten en.TAIL+gustaria en.TAIL+incluyan en.TAIL+jubile en.TAIL+metio
3 en.TAIL+prometieron en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+me en.THIRD+, en.THIRD+DEAL
3 en.THIRD+OBJECT en.THIRD+las en.THIRD+pedido en.VOC+anoten en.VOC+avisan en.VOC+en.NEG
3 en.VOC+encantaria en.VOC+esten en.VOC+gustaria en.VOC+incluyan en.VOC+jubile en.VOC+metio
3 en.VOC+prometieron en.YOU+TOLD en.YOU+dejenme en.YOU+en.BEFORE en.YOU+murio encantaria
3 enterarme entienden entra envie equivocacion equivocada+> equivocan escribiendome+>
3 escribieran+> ese+SHOP estar+en este+sea esten+GER esto+en.YOU esto+lo esto+ya estos+avisos
3 estrella+en estuvo+bueno existe existo familia+, favor+, fijese for+sale gracias+> gracias+a
3 guau gym haberme hacerlo haga+de hagan+como hala hala+, harta hasta+en hasta+la have+a
3 he+DEAL he+OBJECT he+pedido hermana hijo+y hostigamiento hostigamiento+> hoy+> hueso
3 incluyan info inscriba iphone ire is jodan ke ke+en.BEFORE la+BAJA la+MSG la+MSGS la+WORD
3 la+baja la+coronilla la+manana la+memoria la+mia la+nina la+oficina la+puerta la+senora
3 la+sopa la+suscripcion la+tienda la+vuelta las las+encuestas las+notificaciones let ley+0
3 ley+en.DAY lista+> llega+> llegando llego+a llegue llegue+mi lleno lo+SEND lo+dejo lo+hagan
3 lo+siento lo+tengan lo+usen lograron los+busco mama+> mama+de mandan+, mandaran
3 mandarme+mensajes manden+MORE mandenme+lo mantenimiento me+anoten me+avisan me+encantaria
3 me+esten me+gustaria me+incluyan me+jubile me+metio me+prometieron media medicina
3 mejor+busquense mejor+en.BEFORE mensajeria+> mensajitos+, mes+en.ME mes+en.TAIL mes+en.VOC
3 mes+me messages metanse metio metio+> mi+LIST mi+STOPS mi+barrio mi+consentimiento
3 mi+familia mi+medicina mi+nino mi+pedido mil+. mio+es molestar+> molesten+en mudamos mude
3 murio+> negocio ni+WISH ni+quiero ni+tengo ninguna+rosario no+MSGS no+VOLVER no+autorizo
3 no+cuenten no+gasten no+por no+va nome nome+SEND nome+SUBJ nos+SUBJ not+en.MY not+the
3 nuestra numero+, numero+ASK numero+lo numero+que numero+senora ocurra+VOLVER ocurra+volver
3 of+en.BEFORE ofertas+> ofertas+de ojala on+a oposicion os otro+AGAIN otro+CLIENT otro+MORE
3 otro+a otro+cliente otro+mas otro+mensaje pago panaderia papa+por para+ASK para+en.YOU
3 para+que para+vender para+ya parad paraguas participar paseo+con paz+> pedido+MORE
3 pelo+FEDUP pelo+THING pelo+verde perder+el pero+de pero+los persona+WRONG persona+equivocada
3 pienso+ASK pienso+que pilates por+dios por+saco preferiria prometieron+ASK prometieron+que
3 promociones puede+mandarme q+en.BEFORE que+con que+en.YOU que+lo que+mandan que+suena
3 que+tiene que+ya quiero+MSG quiero+estar quiero+seguir quisiera+STOPDO quisiera+dejar
3 quitadmelo quitadmelo+> quitelo+> quitenme+de raya recibiendo recibir recibir+MORE
3 recibir+MSGS recibir+THIS recibir+esto reclamo recordatorios redes redes+> renuncio
3 reportado resultados retiro+mi revoco+el rifas saco+> saldo+en salir salir+dos saludos
3 santiago+, saquenme+> saquenme+de se+ANNOY se+BOTHER se+ERRED se+SUBJ se+acabo se+cambio
3 se+cansan se+confunde se+equivocan se+graduo se+molesten sea+ASK sea+que seguimiento
3 senor+de senorita+, seria+un servicio+de si+VOLVER si+algo si+hay si+pueden siento+>
3 sigo+GET sigo+RECIBIR sigo+recibiendo siguen+llegando sin+MSGS sin+abrir sin+mi sobrino sois
3 son+las sopa soy+la su sucursal+del sucursal+en.LOSE sus+alertas sus+notificaciones
3 sus+ofertas suscrito tachen tachen+mi taller+, tambien+> tardes te+ERRED te+confundiste
3 te+dije te+ocurra techo telefono+. telefono+con tengo+carro tengo+ninguna tercera texteando
3 textees texting the+bin the+en.DITCH tienen+FEDUP tienen+LATER tienen+hasta todo+respeto
3 todo+y todos+los told tomar+por tranquila+> tu+LIST tus+LIST tus+mensajes two ultimo+ASK
3 ultimo+que un+CANCEL un+aviso una+estrella uno+> usen+> veces+. vendan vendiendo vez+ustedes
3 vuelta vuelta+> vuelva vuelve+a vuelven+a vuestros+LIST vuestros+MSG vuestros+MSGS
3 vuestros+mensajes wey with y y+a y+en.THIRD y+son ya+TOLD ya+dejenme ya+murio yo+los yo+paso
3 yo+si you+en.BEFORE you+en.NEG
4 ,+CANCEL ,+chau ,+deja ,+del ,+dont ,+en.DONT ,+en.NEG ,+en.NOT ,+saquenme .+? .+EVENT
4 .+LIST .+NUMBER .+aca .+baja .+bloqueados .+cada .+con .+cuantas .+deja .+en.EVENT .+en.GET
4 .+en.STOP .+felicidades .+finalicen .+fuera .+las .+los .+mensajes .+mis .+numero .+see
4 .+stop .+te .+🚫 1 ?+STOPDO AGAIN+> ASK BAJA+y CANCEL+las DAR+un DAYS+de DEAL+MORE ERRED+de
4 FORGET+mi LATER+. LATER+la LAW+> LIST+a MODAL+AGAIN MODAL+WORD MODAL+mas MSG+> MSG+MORE
4 MSG+NUMBER MSG+numero MSG+y MSGS+, MSGS+es NEVER+BOTHER NEVER+MORE NEVER+SEND NEVER+autorizo
4 NEVER+es NEVER+os NEVER+quiero NEVER+vivo NO+, NO+BOTHER NO+INF NO+es NO+os NUMBER+NEVER
4 NUMBER+NO NUMBER+en.BEFORE NUMBER+en.NEG NUMBER+en.NEGATIVE NUMBER+no OBJECT+en.VOC PERSON+,
4 RECIBIR+THIS RECIBIR+esto RECIBIR+nada REPLY+en.YOU REPLY+ya SEND+. SEND+una STOPDO+al
4 STOPDO+de THIS THIS+autorizado THIS+textos TOLD+WORD VOLVER VOLVER+a WANT+estar WISH
4 WISH+estar WORD+. a+SEND a+THIS a+dios a+otro a+una abogado abro ahorrense+el ahorro
4 al+perro am+> and ano apunte aqui+> aqui+siguen atiendo autorizado baja baja+y barrio+si
4 bebe bloquear+> boton+de busquen busquense cadena cambie+a carro carta carta+OBJECT
4 carta+documento cel centro cero+interes cobro cole como+> como+ASK como+CANCEL como+la
4 como+que comprar comunico con+los con+su consulta cortala cuantas+veces cuenta cuenten+,
4 dame+de datos+NEVER de+" de+CANCEL de+lo de+perder debito dejaran deje+al dejen del+SHOP
4 desactiven+las despensa dia+y dios documento documento+> donde+les echenle el+boton en+todos
4 en.BEFORE+> en.BEFORE+and en.BEFORE+cuenten en.BEFORE+es en.BEFORE+las en.BEFORE+llega
4 en.BEFORE+os en.EVENT en.GAVE en.GET+en.MY en.GET+my en.HEY+> en.KINDS en.LIST+>
4 en.LOSE+SHOP en.ME+SUBJ en.ME+llega en.MENDED+en.BEFORE en.MY+en.NUMBER en.NEG+,
4 en.NEG+BOTHER en.NEG+INF en.NEG+es en.NEG+os en.NEGATIVE+, en.NEGATIVE+BOTHER
4 en.NEGATIVE+INF en.NEGATIVE+es en.NEGATIVE+os en.NUMBER en.TAIL+SUBJ en.TAIL+llega en.TAKE
4 en.THESE en.THREAT en.VOC+SUBJ en.VOC+en.BEFORE en.VOC+llega en.WHO+> en.YOU+STOPDO
4 en.YOU+STOPS en.YOU+en.VOC encuentro enough entendio enviando envios+, ernesto es+el es+mio
4 escriban+, escriben+? escribiendo+a escribiendo+y esta+autorizado estan+GER
4 estan+escribiendo este+medio estos+textos estuvo+> ex ex+, favorcito felicidades+, finalicen
4 firme fontanero for+en.BEFORE gustaria hace haganme hermano+> him hotel im inscribi ir+> k
4 keep kinder kinder+> kindly la+LATER la+LAW la+cita la+persona la+sucursal las+MSG las+MSGS
4 le+SEND le+escriban les+digo les+quepa listado llame llegarme llevo+0 llevo+en.DAY lo+demas
4 los+cortes los+mios los+tengo madre mama mandas mandele manden+> manera me+SUBJ me+llega
4 medica medio+> mejor+NEVER mejor+NO mejor+en.NEG mejor+en.NEGATIVE mejor+no mensaje+NUMBER
4 mensaje+numero mi+nomas mi+por mi+telefono mierda mil mios+, mire+, negativo+, nena nina+de
4 no+, no+BOTHER no+INF no+es no+os notificaciones+, numero+> numero+WRONG numero+es ofrecen
4 olvidadme olvidadme+> olvidense on ones+> pareis parenle+a particular pasaron pedi pero+lo
4 perro+con piensan pongo por+texto presente proteccion proxima+vez proximos que quepa quepa+>
4 quitame quitenlo reciba recibir+nada regalo+mi respeto+, retirenme robinson rompa rosario
4 rosario+, ruben salirme saquenme+del saquenme+en.LOSE se+SEND see seguid senal+, sera
4 silencio+, sirvanse sorteos su+LIST superenme superenme+> suscripcion+> suspendan suya
4 suyo+> tambien+, tanto teneis tengo tengo+PERSON textos+a thats tienen+> tierra toda tomar u
4 un+senor us ustedes+, vacuna versiculos vida visto voy+a web wifi y+LATER y+aqui y+cree
4 y+hoy y+si ya+STOPDO ya+STOPS 🚫+*
5 "+NEVER "+NO "+en.NEG "+en.NEGATIVE "+no ,+CHILD ,+WORD ,+como ,+dejen ,+nomas .+BAJA .+MSGS
5 .+cero .+desactiven .+en.BADMSG .+negativo .+olvidame .+soy 0+am ?+porque ASK+le CANCELME
5 DAR GER+> GER+MSG MODAL+REMOVE MODAL+RME MSG+. NEVER+GET NO+GET NUMBER+WRONG NUMBER+con
5 OBJECT+porfa OBJECT+si PREMOVE RECIBIR REMOVE+> RME+> SEND+> SEND+AGAIN SEND+mas STOPS
5 STOPS+ayer SUBJ+NEVER THIS+. WANT+MSG WORD WORD+ayer WORD+dos WORD+y a+el a+escribir a+otra
5 a+su abrir+el adios+> alerts alv alv+> anos+, anos+. ante as avisame avisarme bloqueo
5 borren+> buen+dia busca coche confunden consentimiento+> contacto+> corresponde culpa de+INF
5 de+PERSON de+hoy de+mi de+sus de+una denunciar descuentos despiertan diario digo el+CONSENT
5 el+tiempo el+ultimo el+y eliminar en.BEFORE+GET en.BEFORE+en.LIST en.BEFORE+tienen en.DAY+am
5 en.HEY+ni en.ME+tienen en.MY+en.NEG en.MY+previous en.NEG+GET en.NEGATIVE+GET en.PHONE
5 en.REGULATOR en.STOP en.TAIL+tienen en.VOC+tienen en.YOU+parenle entre enviado escribirle
5 estar este+NUMBER estoy+interesada felicitaciones good habian hagame hagan have hermano
5 horarios hoy+. if interesada+, jugamos juro la+CHILD la+proxima la+senal largo les+WISH
5 les+agradeceria les+dije link lista+, llamo llena lluvia los+BLOCKS los+OBJECT los+recibos
5 ma+MSG manden+lo mano mas+> me+tienen mensajes+de mensajes+es mi+NUMBER mijo musica+a
5 my+previous nene+> ni+WANT ninguno no+GET noche number of ofertas olvidame olviden oracion
5 otra+parte otro+MSG paran parte+> pasado pelotas persona personales por+culpa porque+en.HEY
5 porque+yo prestamo prestamos previous procedan que+le queja quitadme quitenle respeten
5 respeto saco salud sea+el see+en.MY seguir+en segun senorita siesta siete siguen+GER
5 silencio+> sonar soy+un super sus+textos telefono+es tengo+SERVICE terminar+> textos+,
5 tiempo tierra+a trafico tren ultima unsubscribe vea vecinos vez+ASK vez+que vosotros want
5 ya+parenle yo+ni
6 "+en.BEFORE ,+STOPALL ,+eso ,+los ,+mi ,+ni ,+se .+CANCEL .+LATER .+nomas .+revoco 0+LIST
6 0+MSG 0+MSGS 0+mensajes AGAIN+, ASK+parte ASK+tengan CANCEL+esto CHILD+de MORE MORE+,
6 MORE+MSG NEVER+WANT REMOVE+mi STOPALL+de STOPS+a SUBJ+lo SUBJ+mas UNME+> WISH+el WRONG+>
6 again alguna anuncios apuntado aqui+la autorizacion base blanqueamiento borrarme cansada
6 chau+> contactarme cooperativa cortenla cree+ASK cree+que cuando dejenme dia difusion
6 edificio el+silencio el+telefono en.BEFORE+en.NEG en.BEFORE+en.NOT en.BEFORE+isnt
6 en.DAY+LIST en.DAY+MSG en.DAY+MSGS en.DAY+mensajes en.DITCH+en.BEFORE en.LIST en.NOT
6 en.UNSUB en.YOU en.YOU+estuvo envios+> es+THIS escribir eso+, estan estas esto+> felicidades
6 gorro insistan interesada isnt los+de los+envios maquina memoria menos mensajito more nacio
6 nieve nina ningun ninguna nomas+los por+donde prometieron que+parte que+tengan quitenlos
6 regalo renta responder sacame sangre satisfaccion seguis serio siento solicitud take tampoco
6 texteen tiene tranquila turnos un+dia universidad vacantes x ya+estuvo
7 ,+en.DOESNT .+FORGET .+STOPS .+aqui .+denme .+en.ALONE .+im .+this CANCEL+THIS GER+a
7 LATER+de LOWERME NEVER+soy NO+soy SHOP agencia agradezco ahi+> aki aviseme barrio bonito
7 borrenme boton bye carmen cerre cobranza colchones colchones+> comunicacion comunicados
7 conmigo contacto cosas demando eliminenlo en+paz en.BEFORE+soy en.DONT en.ME+VOLVER
7 en.NEG+soy en.NEGATIVE+soy en.TAIL+VOLVER en.VOC+VOLVER en.WHO en.YOU+> en.YOU+por encuestas
7 enero enviandome envio es+aqui escriban escrito flaco fuera+> hasta home ilusion incorrecto
7 lados lo los manden mas mas+, me+VOLVER mensajitos+> mensual movil muchas musica necesario
7 negativo nene no+soy pa paseo perder rebajas rechazo retiro romper saldo senores si+>
7 suplico sus suscripcion textos these tio ver via vivo vuelven wow ya ya+> ya+por
8 ,+STOPS .+STOPALL .+WORD .+en.THREAT .+hasta .+saquenme BAJA+> CANCEL+> LIST+, MSG+de
8 MSGS+de SEND+MORE SEND+lo STOPS+los SUBJ+> WORD+> acaban acoso amables ayuntamiento bajenme
8 borreis buscan cadenas cero cliente contactar corrijan de de+THIS deja+de descanso dormir
8 en.ALONE en.DITCH en.GET en.NEGATIVE+. enviar equivocada esos fallecio for gimnasio hablo
8 haga his hoy interes iros jubile kiero lee los+mensajitos mandando mandenme mia mio opcion
8 pedido pesados publicitarnos quitenme remove siguen siguiente sucursal suprimir toque tuve
8 usen vacunas 🚫
9 .+FEDUP .+vete BAJA BOTHER FORGET GET LIST+> MSGS NO+. PSUBJ REPLY+siempre STOPDO+siempre
9 SUBJ+AGAIN THIS+> WRONG a+quien adios automaticos bloqueados broma buen cansan chica clienta
9 compadre consentimiento de+los de+mensajes decirlo dejad dejadme dije dona en.BEFORE+.
9 en.BEFORE+VOLVER estuvo eventos gasten haganlo le+sigan molesten no+. ones para+siempre
9 parenle pelo politica promo registro seguir seguros sentido seria so taller times vete
9 vuestra your
10 ,+STOPDO .+ASK .+DAR .+que BOTHER+> NEVER+. NUMBER+es SUBJ+MORE UNME agua any bloquear
10 captura carino coronilla cortes cuantas dame desactiven dueno esten familia guarden had just
10 le+VOLVER mensajeria mios pienso premios recibos senal senora sistema tener ultimo vez
10 vuestras 🔕 🔕+>
11 ,+REMOVEME ERRED INF REMOVEIT+> STOPALL abrir cada de+LIST dont en.NEG+. estrella ganaron
11 medio mire nuevos proximo senor veces vuelve
12 .+les REMOVEME+> chau club confunde cualquier d demas denme ley lo+de man paciencia pido q
12 sea suyo this todos
13 . .+REMOVEME .+STOPDO LIST MSG REMOVEIT en.AGAIN graduo mensajitos only proxima suena
13 vuestros
14 CONSENT LAW SUBJ anos cree les llega ni numero paz
15 FEDUP REMOVEME+de agradeceria ahorrense escribiendo ma nomas perro revoco
16 am avisenme cumpleanos palabra
17 envios saquenme telefono
18 aqui silencio
19 GER esto
20 tengan
21 soy
23 NUMBER
35 REMOVEME
"""
