"""What words weigh (es); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["PHRASES", "WEIGHTS"]

PHRASES: Final = """
" 6yY(%EfwV|Dl69%`x*`<
% 9Q6bT<L?9Q&;$zf_w@t_
* ?Gyg!`3(pP`}hC$?)dlv
, 7~l3A^#mL({{{->Am8o<
. |NRT*?jrj)HWSCu5Htfd
0 1_bi~<=yS%)a(Zu;sqb|
1 7WD}V=>z#L2;k}S@dVWl
2 %oXtr=mZVX-TnU@_vazY
4b +dSSA^8OG10}dwd+XnLh
> 7bEod>g^Wa0r~g;3<v)x
? 81w8D{U84Y^$z$34*vWL
AGAIN 4;K32*7olR0RI6b_V@Mn
ANNOY ;t<dZ3?Ul{{`)2J+1~ou
ASK 5%UrG0t5@x@#^>i^!5Am
BAD y#d5aOD{Ru?;}Ue#lX(f
BAJA @C_p64e#9c6AIG@5+fNO
BLOCKS 7vusD^6v`%?Ed%b^bhL`
BODY ^Zxkj=N}U-3+w{>@BZTU
BOTHER )AJed2nYfA`zieY1_vAj
CALL =koj<_zfBbClveX>+%KV
CANCEL @9_=r1K{oS859Ze0sRvX
CANCELME _|FdJL(JXUHxu6wDjOIf
CHAT AMpkL2jmR>?dJm&7~jkM
CHILD 1Jo1%Fc|q36$j|W2P6{+
CLIENT 1?d?067mKc6$ttG?;Q8=
CONSENT 2n89>7Y^|ID-`b-{Tv+!
CUT I|S7b5a|^bAn@k|0{8(b
CUTIT Bj)M__aGZP+TbGg#@g2P
DAR CgTj_0`T?z{~YB56ci;R
DAYS ?gRT0^Ajcq@Cz2>;`;dV
DEAL ^8X?D5c~`Y2iEN^=-~n6
ERRED CFd#=JL~k_3Jcfx87eI{
EVENT `tS4?5%T)z6ZQrW4fo>_
FEDUP 3i}q*@8skB4G`=r1osjV
FIX 5bP)F3J?AVG`k7w68`B6
FORGET `4R;RI{nG&FDdE$92*NE
GER -7N>``5gWI^$Yd~4lEG@
GET `wk@j(j)Z@{r>Cx{}l-Y
INF 5eW_K@&xz)_Z9sI{{s{N
INFME 2-Y0a{2UMq9P|YY0p$21
LATER 2Hyw(7#08$0toKj_w4!o
LAW =n6T$2=2kW7#+kABSRt$
LAWYER 0r?&G6$1qF@$~}r0R<2b
LIST 5EA|L`0U^m_zC|K3l$v+
LOWERME 4(u1=78%{_6%yhW5D^Fs
MODAL 5FPOW-~{0W4&v(S@$&x#
MORE @*)lY*YooS<s|452n`PK
MSG >HP)R{q_#(7$^G?`Wh7s
MSGS @d)kl^aly~0{{f?@(2S1
NEVER 5A6@^2MO}`_VfD*{{-><
NO 6$17D`v>;|@a^XY2mS%@
NOUNOUT CJG+y6$SbSH}LN(8tdH@
NUMBER `w$Zb1PI^!6(Q;m92x{5
OBJECT ^cxT55CG}VAK?Nl6YKly
PART ?FkU@2^}o#`sybF;@{Bi
PERSON 5A50V_7N2Z6z};6@D%j%
PREMOVE FdHM`$DGEy{vzj6MG+Ja
PSUBJ {3rtp686mRC@bdy6DA}w
RECIBIR ;4c~Y#Ubw$;tm)W0Tl=F
REMOVE {oW+t<rfJ0>H7Tz`1}J7
REMOVEIT &Fe?3590Xq6fgikBMLGW
REMOVEME _VF><8t~TcCLP@57!D&V
REMOVEMODAL -vs3T^e8S6_Spyq*6Pvz
REPLY 3+5X9;{*l{0}lNE2KyHN
RME <>3+aE)VnF2=@i~4GsDs
SEND E&v4U3H<%|2mbv75CQ)S
SERVICE 75)&_5B>%F8T9ll4*e+c
SHOP Ar$uY69nfGA^`j=3>q3B
STOPALL 7XAq91kdj0`2QOI91{}~
STOPDO Bl-pd2?6U42;ueW0ssdW
STOPS A{6E=6bcdo03a09{RHIm
SUBJ BoheN0`C3b5(oSl2@47!
TELL =(7S8As8Yc{}UkE;ST5G
THING 6a41@>;xO<-|+$I-0bHG
THIS 0{tE2)%xu#^bOM$4G9YH
TOLD 7StZ*2?GKO_WASN))D?B
UNME ?)(ee_VN1w3i8e)4-gp=
UPDATE 037}G7aIoUDCrkE0Qlna
VOLVER E!zqw7Tf9j3>5nE7#|1|
WANT 1RC!I@&OPe_51fe@9zi%
WISH ArAro9{c6{2m;qL2@3}V
WORD 0v`bA{rv3(835z;6&Uv%
WORK &lKbc{pbuF?$!kk<mU15
WRONG 4+SIq9{l12`~v0e3;QG>
a 3l97E6Z`Z4@y^=@^84)h
abajo +v&?XBs4w`&DS#8!^Pjs
abierta =qlGH`|t(O%N`W^5aR9P
abierto )#wiX?i?5X<>(OI;LP#q
abogada -rD9F1q2-+?&3H5+u`cV
abogado 66P1^`r`@(2m|l%1_lci
about 3M~rQ`~u(W^7hge6C5=I
abre 1KkNO02dnv<J}d@?YQOB
abren 3J2OR3JoRv1LQ8}-_qXU
abril <^t3g1~()N@b5eC&B@uY
abrir (+vUV{n+Iz0V(M)2ooh7
abro 6&f7b8P4kNAPVvf1-=hJ
abstenganse 85$Yi_5k(k0rKKI0`B?*
abuela &L7?h6Av%_90D=i`PmEg
abuelita 3j_H7<_-Gx2<`3*1s5d-
abuelo 3j_?>>Gli`6$1$S4+6gc
aca 0`2$%{pt1k+UX_x`uqg$
acaba %Gt?S?M^}_$IMy7y|%r_
acaban ^4TXDFy++RB`MhEASetZ
acabaron $pqCI`1>y_8|Wg)@zUDu
acabe ?b++<*9Hs?>*y@i=i>?b
acabo DG=%x0~93->mu?I{@BI>
accidente ;34Vl`vd$0^(OZ%`}7U<
aceite DG@L0+~)BL7X;}Z5DOX|
aceptan 7vBpb2+;W_-TNHp-1iaf
acepto {Q%b{w-Y55_2C)%8q)U(
acondicionado *YD#R3o0K4_47Z{)#29D
acoso (%LTcFY?yvGd|<*B|IM~
activar 49VIh8T$|(`QtC+?atZi
actualicen z6j1Y<}N?r)#NVb(!dD6
acuerdo &CBX65i}n(74Rs|(c{*|
adelante 6Z_~V1u8T`qo^gu&(gZi
adios ;?gwY2;|f63OnG>A|)?1
after *xTVS8yhwi=*}b3%G&1G
afuera 3h&Y*2m1{M@$l>B{PyY&
again =KT=)5B>7n6c^m{4lp$e
agencia @&xY&=<^d6{r>p(2NU`x
agenda ?*$v$?C|{x2J_zf1px%&
agosto 696UZ;Sclu8r$FnEEEVR
agradeceria -wf*r3EjWmE;HQzCOt$R
agradezco 3>5kh7Z%<67y9<}^BVgd
agua DitNp*x2FfB_h*2BRw_|
aguanto @ZR4PDl#uT*6|m(;NQ{C
ahi 3;GM~4i*SI``6$8`S=SI
ahora ?gaz=1TORq5Dpmw?C=%#
ahorita 0R8Rq_!JNw*6IuK;r{K}
ahorrense 9PcCbGt}A8J{Z&*6&(yI
ahorro 3D_C}B>3w90yPNh5(fbe
aire BQg#8=;!R|0u%fB4-y>}
al 1Mc}5*6JN0*99Tc^Ze)!
alarma 5G~pJvH&pQ?Aa0W-^$tH
alcanza 4jl*r7y||S=g;x`>I&x*
alcanzo 8|df;AOipp-^wN1#qQ7g
alejamiento <@)s*6DKtl4EIp(+}G&V
alergica <iqkLE*}sh+wCCZ9qRM%
alergico <^TB|CKxan-|a8t($?nP
alertas @ACEK@bU>112pag;Q}P`
alerts 5&<^dE+^y+{0HC_67m}r
algo @dpX`_Ba_o{rM67&G-NR
alguien 3J3rC)hP%b<o@r`{}S^4
algun =^pd+5*F^s8SD231|078
alguna 3=tFJ2>$K{AN<$%4ix({
all 8bHPf;u#AA^7Z%S0u=EI
alla ^Zwx#4+tyo6yrzZ+1B;J
alli `{oP;^ZXYv=Ii3&_5lCv
alquiler 4-*0F7Yg|I3JdiA6bb?r
already 5f2Fo9t;!*@b3Ho?*i2b
alta *XjHu3MeNL?*2B@-R|G=
alto +6xTp2J!C&3@O|V7%wOu
alzheimer -4NpryA2fF0_7I^`tTg`
am 6ZtU77$VjN6coQA12Huy
amable 3jzNW|NaIR0r&s}0s8d-
amables 8VLT??G6YN3HIyn{0a0A
amen >+k0Z;V3Q+=>;Xt-|g1S
amiga ^%D0D=^qmv|N0XO<M`w7
amor 1PlT3=miG;^A`C83jGEO
an _~sP{5$^ln8{`t}8tfkb
and @dX6<_xt+$5e@Y9_7MRL
anda 12Ewg=m7t|@*W=o0`>_p
anden ?ExR#9of^_BkS8jA^Q#`
ando 5&Gm503spo*!3Lf!|nIi
anestesia 6Waa_3F##q@#7iV@9XaG
ano _2>Wg{}Bu**yZ{K_wWhb
anoche &;siW3L+X2{_`OW;oR%v
anos 8TuE*@g?{uC;rb6`W6)g
anoten `xpix#joe*<m&J|`}ZC6
another +%xj}>+AOO5f1|+BLNu)
ante <`psJC%enCA_wm;Dh4Df
anterior 8rlsAEe0tx?&c29+5GtX
antes ?CR=8Ix08?*BK?>z3kcK
anular 6w>zO8zBo54BHg=2HXD;
anule =>Z=7>;w}1`R^JO2I}VO
anulen `s3sO@DTVP>ILT<0Ui1a
anulo |J^d!C-3Rw7zg+%932!H
anuncio %|FgE<<T`C$jUeo<-!5H
anuncios `uPC@`sM%j4>u1k1ri(+
any 0M{Q49|;Q`87Kka2I=M}
apaga 2NwVW@eLK~00i^*_y-Ia
aparece <qf(aC^s+G@c}K|w9eeh
apellido $n?rACp0kh5#~VQ(6{Hj
apenas `V<@YA@bqdDFEvx760l9
app +9%#Cyw@D=!`%}jAoKpk
appointment 3-$BkIQQuF^7RP?@(CFI
apuntado !Z7m*(%a(t=OrNwD-$N`
apuntame up7q_?<q+Y*&Ia8;k3}a
apuntar 6#MZl0ssII?)3x!1N8a~
apunte _U0t&4EXT-9SPV092^!D
apunto >J<Iu@<kOA^05Z>;|t*F
aqui _$4?66cO0%{3hEU7AqqY
arbol _UZTn^7R}9-u>bR_v!Wg
are *X8mV4H^a<_xBd$-~S2R
arranca 3)>b74+=g0>((3b&Dzrq
arreglan =j;#?^B5@=*a9f`<k{Nm
arreglar 4crI(865*E_y!{I@(k_!
arreglaron 2>=WP?)d`=5$g3I5E2Ov
arreglen <@7c9^acXz_R#s@4)y&1
arreglo -vRC#4F?e!0sRrx9OK;U
arrepenti 3)bKm1^gNv-2)Qg`0d-?
arrepiento &DGfgEGZ=~696>J($VwK
arriba 0u<gPCL1x>_Tnz%+|Aj}
arroz 0|E9B7#aru5hfY^<`MGw
as 1P%V}5B>1t3;*FB4)p*6
ascensor 3jEag*99r~>fj&K$=&+k
asi _XptzKt~D@0`Upvw)W-a
asusta `_UEpBkc?JEer_j2n+}q
at {=w2fAT}Ny)W$T$%D=zi
atencion 8us(_<?##$1OEmC|N7tC
atienden =Katj3Melh?(rJZ*W}yZ
atiendo BKrmf7wPo=9RB(T{sRIf
atras 1pMw0_9Y4W4e12v+V1W2
atte 3;YKX>I4!d^9tbZ7XcUq
audiencia 0QSr!3>6jd<K7ti3dq^)
audio +zIgm{s{>z^cx87@$U5M
aun 59ago_x1q}`uZdZ^!4Ze
aunque {pi>U|J?^U)%orO@Av@+
auto 2mAU98Xo%(1pe~n=K1&o
automatico _ZQg$4?Hsa2G}VE<lfrk
automaticos )g=7!0><O#94_7w98Dxg
autorice ;{E>x2pt9i8VdCU0~zl2
autorizacion 7#TV1{}kfm9t!9093%}6
autorizo =tlez(E$Vf-}nqr`UWY+
avenida 1~cI%=m0Ye{Q5241=;8H
avisame 4LJe$>l6nM0{89-4+j(&
avisan 5dGH__u>@s<ogU8-~0s!
avisando `1%#z4FBrL3^&^VGA%3`
avisar y%4=V{P!^H*digx%Fxx&
avisarme 3-R#!D<~BS80z`*@Z0|h
avisaron )Z6b3CL=8&-32q((BInP
avise 9|;-M_ty6M`u^tr4Co6B
aviseis ?Lh1q_5t(p8x-Ue4=4W)
aviseme 6X^5w85iyZ7YYpo+xQLu
avisen JU#>K-1!*j0tFlx{M+mR
avisenme $@VwZ9ZCfW672=*+x!*g
aviso ;QSc%_T~2({0Ivm^&uAk
avisos +Zx#t2lxpO1MeB{0qpzg
ay -{1@z-2W{ix+o3R)w{>l
ayer FdzjM?)m)T*Z}w%9~S!a
ayuda &=R{G1}P&2=gunc#L4U7
ayudan >+|sT+W!3w<JTJE^xgaP
ayudar ^$8F0`{(=k1P255^6?=J
ayunas {2u8l0SONg_6r6V;ojKX
ayuntamiento ^!^^}$=%)W7$xK^J|rO@
azucar 8|MrE01pNV9rghN3E3wG
azul C)xoV3?~N|0pJti_UZEh
b 8!h}H776p&)zuy)`2^YF
back =-=D^_$Ci1-RcJR`Q!cl
baja _YoKV`4Qpx7z^$m2m}rP
bajar 1qJLV0_-ON4&Vw2?&jwO
baje 8S?7(@)Rf`=;$Bt?&Iaa
bajen ^y?k@FzX2A82=R`9{~Cj
bajenle 6x$9N`}*PXC=w9)7a|Q2
bajenme `t}s)CJN2q9}emfClVVN
bajo 7un@1Dfto|{}2o50rSZL
banco ;TH4=B_r_&A}IU`@Eqj(
bano -}mP&_x>L0=i(gV<MHF?
bar @7@6L4e|UD7Z3jR6ao$k
barato CF1lEGbk`S2-f%G>g?+K
barrio ;Rpo@=Kk^R?*sieBk>=;
base )ea*O74+HRCq&r=MI$>c
basta 79Q>e(Kj|R+R6&}-p<zV
bastante {u$!`{Py?#^#ukA{2K%T
basura 9TXAO5ZUbQ^aJnh2n87a
bateria 6yOH{+Xdni{}AyL3=s_x
bautizo _dL`K{@)eo{~bIC<L3G3
be 4<QE+2M+P-BOl@!{U;g~
bebe _UjQ3{sjaq4%Z9h1N89v
beca 01DF?>-Rto=JO@S-qzmL
been 66N#dCk^o(2?pf^=?oqs
bendiciones 7upg23IhNb2<GYU{^;Tn
bendiga ^W*py1|cdm2_+KP!SvnD
bien ^ywe?@)-#Y1ndOm>Ff^t
blanca 688-43Nz;p{SMg@=Jx~w
blanco 77YjfEdcZ54A=t;1N-<2
blanqueamiento _w_3K-ObJM$`|2D9t<h>
bloqueado 4)zTM7xe7W8zkie5*`>5
bloqueados ^!6d(?c%<|6b|4aBr7od
bloquear ?+Ga474Yip=@!ckF9;R`
bloquearon `ttnz1=$GmDD)Bn9|-~p
bloquee )A=gqxEw+<?)xw1?8xBG
bloqueen 4fVn$*5)QG(+~#;!r<-a
bloqueo 3lJ3Z0_)@Y1`pIQ8Vd>t
blue >F^Kr?hz9n<Kh_X4gm$q
boda _ZZws4iyj_=hYkL#?aEx
bodega <oq574hi5G6YK=?1M2wz
bolas `78Pr@)Z6U1`Xca`~mh1
boleta *DvBQ+1@SE>;5Mt^VtE)
boletin 6%zXU@&p17^7{q-=F<@Q
boleto *6#5Z4-Fe89O)n7=H~eE
boletos #@yu~CJ-7I-P|<J<ImIC
bolsa 4lLa@5I7^-y2?r3=ElR)
bomba -1^}w{wEb5+3_mT(%j+I
bonito 0WA3k<H_mz`w#Xf6A2d%
borra =<yXL{~ieJ5B>t?`0@=X
borradme 3ltIc>D>Vi{Sycw@%RNM
borrame -~0si@hAKI8U@<^^8OIz
borrar _3;1N4F~`2^#}D5{`?RK
borrarme !P*%rCD`ZTKN`>SKqxgG
borraron 2MOc<^cy7=>iQY{-P-Wo
borre ;PDIp&jk?n#0>oo2m1oN
borreis 1tK#N+~LUN@*Lqr8$CYv
borrelo _y6+)1>fE5_&3%zEgC}y
borreme ^CbD&<p>iC3Dp@4^8^Fv
borren 3GpG}<nrkd3;yvI{_6l3
borrenlo (*ynv{tqGh{{AHP0owrN
borrenme 2>$x-2=?p~Ark8x8~_m_
borro 1=Je-Ecf^T8So3_0Q(m8
boton E$RjU0SezDEf?ni2np^x
brackets )7aw&7Az|u`{6I%*3aU=
bro ^YIw+3+?#&83g_q8U+Ll
broma 03`<3`0xMo4I=y!_!Scr
buen 02Uqn?(5zE4eQ_)86Xrd
buena 7XAJe?Ite==fNu5-refg
buenas -{IyH1vC*F_Z%h!`2Y+B
bueno *$DXe`Wh78`~4jO+TRAx
buenos =K$07GcOMbF8~b9*8vF^
bus >?G6x1O^u;?&IzY)bZ&4
busca `0+K+9o@|28z;L9CMhgM
buscan ;l)hdAjYuBG#cMDI4(RY
buscando 5BnPF8!#0n7TDn4>E-_3
busco 6#f(V0}}ND^~UxO`xp5e
busque >-yIP0T~bu{^$(q|Ml+n
busquen _R=W(BI51j=LhNr6fi9c
but AoLH=1QGG*74_Qi2pIVn
buzon 3g99j6W-n5IZ5RjBOoF?
by H52;x?+X~}{PXkK7S`P{
c 3*^!)G*3G!`PnYfy6@4(
cabe 9tZ;N1oGn$8u#t>69?%S
cabeza `u*x77Z3?U5Bnbp2l(~t
cable 0_*es=n@1R3J?wV0p0Wh
cada AmBUN9yA6BBjxt(@b2j<
cadena ;~4z>>gDG57a#%{DIhEi
cadenas ?-=1K@6*fO9~<5ODnJh$
cae ^a1?^_yzUe@fG?MDI^6B
cafe {tyca{R9^f4e<65{txi?
caido 5byu|AOP?X0RaU0>Hz}>
caigo *V)r2F&{4R^8Gx=%;ed~
caja ?D5|e^Z7js<@qS>$K&a&
cajas 2omNF_ZBGX-S#Et>&o5m
cajero _5d2^`49a58x{ud@%i@%
caldera #_7>Q@DfK4{}m<1-qhI6
calentador >lEGx=K%%~`t=gq_}%~Y
calentura 9P8jL3?mZ$@$>x?^5@|6
caliente @i*)*<n1Tm;@=|&`}6$r
call 2k;H-|LO<~`26Yh0u&)C
calle *D?|2#VIrD%)e0t!`;@)
cama {37liAQKS?`ui93-rLsV
cambia -VXZ|0zono4A@iD;nCUO
cambiamos ^A-RO@irO+@$eJm^6Bp5
cambian 77O3{2Mi1c^Zo|r;QZYZ
cambiar >E+-v;Ti|$$iE@*;L_92
cambiaron )h7h}3o0oA7yBe1<?kKc
cambie 2=x`%0wVwg^zz*E(HQsl
cambien ;@IgV=M^v`+3-Eb-Q?oZ
cambio ?Ev@<7zhRY?dSFr@ACQQ
camino !|~@15hf%NJQXh0;?Mr;
camion 5cUHA4KErd`REJx?e6^c
camioneta ^8?}(CL<rz%;ZVk(c9Y4
campanas {rL^q0v6~89t-Xl^79<{
can ^aL6j*a{~q*zG9V0q)M=
cancel 0^Ah_^Wg>+1O4yZ@%Ib!
cancela ?*#e#6Y%%_2^|m~6ZZz<
cancelacion 8xHFN5E~8@?fMr3^cC3y
cancelado ;qnFgAR!hT_5d00=;8C|
cancelar `|=Fzz3&D5+5HFR*#7tM
cancelaron *%Ras69_604m300+4Jt~
cancele 1>em5GyMk;81DA&{_oip
cancelen 85Q;P0#*780n7aG+!X%%
cancelo 5Y-CyA`1^A4(tEh0n*?L
candidato ?HcwO$j%83<O3TI81^39
cansada @7WamF&gI$APMXG_8t~7
cansan BNQgj0NUH@7y8C2DJv2*
canse 6X`bG*W&!@*9HY4B@Zp*
cant 6Z`fJ{q*${2`Bvg{R-|C
captura BiR+^De%?(9TDjl_y+<Y
capturas _{=5cLGst+BRSs(9VjLk
carajo {}tg7-R~we=lL`k-0||-
card 2LtsF^XC=t(CHiP3iQwH
cargo *X7<6DHt3R`PwAl@#W>u
carino 9R(fZ1`y){C=}x^9ugNC
carmen >Ej*W5a{alCmrho873te
carne `27s_0Tt{6D*yNc^#Ta>
caro -U;13FAgm0?D!rH$jZjl
carro {|oQ^6Zz8%*8$||-X!!1
carta {T$={;RyZQ4<_Rn5d8rF
cartas ^4i=$6;C`P%Lg>g#=xt^
cartel @dnU86$2a~+wU_L*x2RY
casa `XlQH_Z=<w`Qatv=HKn#
casero 2s`2h-{k@G^z|n0{OZ%^
casi ?e*0l0V*5$1^@)|3f0ld
caso +w|)T&K@~Q@9PTg=G7A1
catalogo <Q?1+$kyK62lM|cARzuB
causa 9vboo>iqlc^X&r$0u}@j
cayo &m7_~6B8Eb0tqzV+R_N*
cebolla =lSXw3kCxq`6>zT>H7=m
cedula -!#uIAP+gi-P}X+-}L14
cel 9}E=@5Xt%b1`rM^{`~#&
celu 0rnv!66ECh8y4NvF75dd
celular @7((o68h=`{~iSR0T1Bu
cemento ^4s(*{|ycz1nmUs2l4yt
cena 3jYV;?GgR?{{HLp=mHH2
centro >?IKH-w+cC-R2kO2>9vZ
cerca 6ZP655#k;(<MSNk^5Na^
cero +Y2V~-2dAC<RIo8B_<x}
cerrado 7Z&IgO)>-W0__qE`qu#F
cerramos 0|M{~7X$JG@D2n74;c0b
cerrar 8qv~47Y8c?w#Yf)#jwWU
cerre 80-!K9R$xA9R=h4{y8Qx
cese CqL~M=mi_{_{{+@_2vfa
cesen <pU!L^daH&4<!iOEF2~F
chamba 1`Pi32?X~P1R3@H_z@8e
chamo <OJjv1p5^5=K}rn;Qbrx
chao ;{77c-6Z!h3Ka9<@%t0{
chat *(v4@2nQ-K^V}2i64>6|
chau <K`dHJ>JaEBOTh^8$~Y`
che 6a)Op@+$ow+27C|3mFLn
check ?Ck>o5A^&2>I?Dl1r+)N
chica `sN__5%Js$5-RQj93cK7
chico 5D*6W+4>Ot>hb*o^${2s
chile CJ7$+@&D8dCiCqS1OF2X
chingar @e>v3;raaX_wVcg76lIe
chip @b&T#3*8qq0q`UA_~YaM
chofer 1r^*H`Vt=R<L?sQ_3r28
choque `4{CK4jK09>+})}3gYtf
cierra 3k&WK^Zxqt2Ivb65)ugZ
cierran !0q85>M1h^_wgU%&)E9^
cierre Al2j`4F@6z&%q1)>)YVm
cierren <IoTWH4*m?(a#d;*Wb|7
cierto ^6AwI=nMu!8TkO={p0)X
cinco 8ru@*4Gu0L_xCpI;KI=A
cita `_#<x8v70f8wURF;~xwO
citas ?HC^E^dbEt0|or%7X<t9
ciudad <p1*K1SjYE0vh`N2L=ZA
claro tl|6xzZxVl`6oEZ-^cLj
clase `u+j<-4zli@X8X^@95{t
clases -TLDY5Dy0`90}m)_688^
clave 9VF2&;twh1)Yk_N=-l1a
clienta 5c?_V3g*=HFe1|e6B!>!
cliente 4;2FZ`v}tp@CEbw9yS>O
clientes 2L0k8CmJ6W+tVK8_1D<s
clinica 0piyh_$D<c@!$l|=G6@9
cloro +u!gO1SKsF`T8*4*x&K#
club {r@`XA<oy*A}HJ;J26Bj
cobran 6$<kj1REj!@a6!=>Fx3F
cobrando <J8Vk85Tb|&-gIF%EsE`
cobranza 6$={p*y!Ht=Je?&4*MP^
cobrar -^1uXAUiS^&+s?3$+^PV
cobrarme ;^gt_5eg_81qUef;PCPJ
cobraron -^ck2@DwOD0P+LY_W!~8
cobren @zD$51@i+H4*~)FAO{in
cobro Cj$xa1M}nu2>96u4;dLb
cobros 2mCDc`w;RH?C$Cd2Lk^Y
coche ^)m_u0|VtB{{i$6_z?L4
cocina 1m*<=!{_?!^dk%i9_#V?
codigo @i^uH$J<P=;L|k_?AYVT
codigos 8O`?j2oL-Z6zcH({0ajJ
cole *$W2z4IkwlBMAoz?f)9;
colegio 7uyo_4i*6f2nXl?4+{eo
colonia 4fzJ+9QXPP6AB3O{0HO+
color )bZIE&hi*H_tYoq+s*04
come @b~c!5Fi@#+T%6n==JIZ
comedor 0_OV}Gz&5wB<&&F^xyU8
comer >Dc2EEHy79?%FBL-qzUM
comerciales ?+yC_?D+%m3<>QQ{t^Nf
comida 7Vr`D=Ii?t_wMBpA_oi%
coming _1FCg4jl*wB-j?j3F8aO
comio @-)r{)D}nO`Or+p#;MQO
como ?D-4t3hnOu`}g|o@Fg|a
compadre @B|ju9QN7=6$97?0U8-J
compania @eAGz=?@+o-vA~o&)CTK
completa *5U6X_#7Sy_}VV$*5B~e
completo (k18>{v0ah5#B8K<ihaN
compra 8SVEU0uu%X;NS%L1o`{s
comprado 9P!*HC;AN{=;{m!()7>Z
comprar 8^!?nJP+SD5ai+9^BL|9
compre 2P6F610e7g9{c<y^Yt0m
compro >jezw2M+HU8~Mu!{t7Yt
comprobante EEvos>H;+9($6ToAjHVX
comunicacion >g7h>Hxlat6%gq74k8N{
comunicaciones *Z}Ah_y7R)0zCW~{|W>7
comunicados >;N<B0rlVKD;(AmGbtJ$
comunico ^$z>~?*sbk8|Lxr^4#<c
con 9{%qHBJ1cB`VRIR<L3?v
conductor 1`gUE>L)Gg)7>-W_T$&n
confirma )7}6bBt0JV5ByHv#nsd4
confirmado ;RW^^4KFYa@a-l5;LjHB
confirmen 3;Y`G0Qcki`T_q72NVqv
confirmo <Kxa73@s@Z>ghh!$<yZ4
conforme AKc;^-_{lX1p^!R2lnDV
confunde 3hV*{6Y=XG|L@ib`62=l
confunden 3h5o)Bk0<}923Yd79uDm
congelar 3^VOj(%CA;yVm>`2E_Um
congregacion <MbW&5CZn>=_l_71{4_@
conmigo @iY4=-1Pq0-S6->9|<G}
cono 0QVf*6650H5*79U7bp!J
conozco ?(YHj3n3dM?hYmD|KS1e
consegui 2II#hBH=R*w)`LC<?ZCc
consent HPs&Y8|Luy_}>Q+63*}o
consentimiento ^D+9><u~gV5BKm991|7+
conserje @%$gr>k|F}Bkc_7?eZr8
consulta +ZN^$2{z*qAqPtO&)@On
consultorio `O)wcD-;F)0PGU}<Kgz}
contactar 01+4j1;Nw8E;sNHJVG}d
contactarme ><Bav_Ta+NH!;Z-L@+ov
contacte {QC|W57*w+A|U$W5C9qs
contacten 1>OJ%BOB4_`4igh9Xu8H
contacto ^$iHf4>JJ{5D5(Z-4gjB
contactos 5!)Q@5-I`o8w>#V{R063
contesta ^8Mc>RzDaC_0%QF;^x}&
contestado CEf)OB<uD7HyiBZ9~c@9
contestar 0@e2jA2tOw=H(dV>fpln
conteste {p<e<D#97)0~HAF7y$1J
contesto 61Dav5()VC_T}^GA^8Lg
continuar >@e{6=?d!@1p5)>1pfc~
contrario 5Jc=U7(Fn~^4vfB;oH>J
contrate +T6Y<G%pt=$lw{&!SvV3
contrato *ADs?3k@Lo<@g`?1lslI
convence =o8y63l%K@`R^?6&d}V~
cooperativa 1p^ZN^yLTpAQIje7Ah$e
copia `s(f*3KTXX>F_Mf)8on4
corazon 7y<PO3=#Pf`R(=u1PTfc
coro |K9iM{r4FU6WjCN0p{Zf
coronilla ?;9T5;?uzr77@=mBQzQ>
correcto =<x~<3G*Tz`}q#}_2uu(
correo @c0G(_aX=w?cOc^^5pE>
correos -T3zh2qz9A`riHs@ay~P
corresponde 1{c)^81U!{3M=mo4Hy0o
corrijan {|*fb7YO7C93Ju@^b{WR
corrijanlo 92FSc(dGE?4(9Lt92gWI
corta {1(GEx%nmY(&883?%&kW
cortado 5CH=V|MC$f?gI<$3FzeG
cortala 1q&e}HNe>D9zWbH5-mLz
cortaron 0qqO?02v(*2kt1`@a6F6
corte 9J{(K6ZQ!p3g92(;pff>
corten ;OY+a_tOs^JN*;;_vZ=r
cortenla ;^-zCMAXsFIYScyIwC+W
cortes B)A36OV#Y@G!?}P2jJ`q
corto _u&lw90Ld5_2&QU`S$kY
cosa {`L{~DkBdC9}6KC`R(T!
cosas tRBt?*XruZ3|0v5_%%EF
costo {^#o_A}AjQ<LMyi?AhDm
cotizacion <SXV9AmRPY`VkTm_ty*B
could ^al9@4h9zZ5eNbf8T0b}
crecer +Tq<XG7BpV2j3{t(dEd|
credito 1so0O(c#<U?-U0E_68^j
cree 0t^J_`4;8`8vxb-`#l^a
creer 4-v#C;q)uy?+761;_k}(
crema @(SfGB@+@R>gF!r^X1d!
creo `s?5cE#Mp<{RJ-l_u9q}
croquetas <QVB194H+G{}e6*;@jfh
cuadra )bQ^h<|92Z<QE~x<GTal
cual {}Ao^{y7;T#^n|6<>u7%
cualquier 07e1LAm{4p3GeDj03#YM
cuando 76lCO6%_^!-R%+y2Nm@K
cuantas 5#|fv4b%140QKks4=4i-
cuanto )aceR2PhvG-Q`8g)85p;
cuantos )9cD4GDsjT1^zp~;??Zr
cuarto 5+x7-03Hew|Lz6}>ju{i
cuatro _0-=E8$BEW|K%as=gr;m
cuenta 5B2sH4G{s}=imPG<nHC_
cuenten `!~rR$MyI0>o6EH0rm#z
cuesta 8PEhA77qyK?C1>N?)u~O
culpa {{lMpP0+=~6D-~qF9anL
cumple {0;T^{0Z&}5dQ@l{{;{K
cumpleanos %;iM#IOw^y4@%__NLMmC
cunada ^34nX^brXb8Ri|-{n|17
cunado <LBTLB@ib23m_Qd+TG&E
cuota ^djgB_3shL<ntr?<>B=E
cupo 2=&?~4h{$R%iSvN;?CU7
cupon 80gm~3LYp6!09XJ%e1}W
cupones 5fJwc`vo8n0{83g(G2JG
curso 00hnq0s#g63DOc85(3rV
d +WSHHM#RU*NkH8wJ~lZi
da #pvl41Gh67?g%Bs()Z@+
dadme 3h)-|Ar0#N5cKg9@dOeK
dado 2PO#h2mS}#^AHOR7WNPk
dale {s8MA|4k|~?BP1-;Lyd%
dame BLWK)Gwbo}8YRsW5hD^R
dan 8~x!f5E2>>7Wy#k+w9X3
dano `TOw-5E2R&CG!#f>+u&3
dar _yN)S&k!2{_Ua7-)%XwN
darme 80HM@4GjJ&2l?sv{1*xM
darse ==1dW{rBtz?DFLL6$l9a
das 73=E-5CtO=0{<G_=Hu=n
datos +4B4%Ck7S!_9`6z_{GTz
day {OJS+9TFJ<`Rx_<=K%W3
de KHw+jHUaqc8_~)a0^;rv
debajo {qN!y9wQ_f3Ev>#2H4Hh
debe >=`QW_u$q8+Y0nB3=bma
debito 3l{bE^!4Bf{0r(D2Lv7T
debo GtTf6IVL71F4!aE?+M#7
decia 5+dsi7VG*E`RWV`@a*vK
decir |LOYgCMy{e2M87W<MHnY
decirle 6awo691Riv1oag2<Jao!
decirlo =^j436!*&2C<?_pTRAKn
deja H^tl+1Q8fH@#7KX>)xpR
dejad &*c>hJIu$`B|hZzK{7Ku
dejadlo +#L(p&I$$)=hzA35AzE0
dejadme #PB5zNYcf}7BmI$FC`ln
dejado 3hD;^{Qw*x>GT23_s-wf
dejalo {rBe}+bbO+(&ZEK%h}oI
dejame `pg^t_we=g<{k0x9QFkY
dejamos -Xzlw<M<;X()cR}=ic$_
dejan BOc!x;Qd1!=jJ5i0r2_v
dejar 9Jkvc4<Q-`^Y`k>+wkiS
dejaran Am1SV5Buu$044Mz00|fl
dejarlo 2KCe@@Ek_^5&uQ#!_V62
dejaron 4kE4%%|Sdi&$m<a!_>;U
dejaste *EY&8=LrlV=?o4u==uB%
deje 6z|<Q;te_!)u~Lw!PwW&
dejeis {^v03=L7%p1PI$81qu)O
dejelo *YY9?*b*`z!QDFR)z;wD
dejeme Gx+Q?0=x<w=HL$8>E_e|
dejen C&>`N8UzRi812{t{^|u3
dejenlo 03Q<r80g^Z^&IadAtMeR
dejenme 9Pl9J0r>m-4GRGm3-<#E
dejes 86oi>*AXxt@yIvz%G}Gw
dejo 4EyB(;4>X5`m+=I)uqVt
del 2J`XY1S0<c78Mox;ujkI
demanda ;R_7|5EvjL@!lxs-{bo4
demandar BJ=PFA^sop7V;bm0uK@!
demando 2Lu(^0^!^F9uL+E1|A|K
demas `{OL-M*F+AJ3Q_xK|(ht
demasiado `Qgk0Ar%l5>f9#T;|AX4
demasiados 3DU(qKMy1r<Nzn<-@fJc
deme =HV$C%^o5q)aEwW4Bf==
demora >HX{$AQuoW`RWMs>h{#<
den 0~75L>K+gS<lhD4>hJLH
denme ;`~^!8{N{c95eJRMi4>#
dental {3Z_q^aK3y^8y?M+Xwv&
dentista @9XXU>K@%E;}Q(&=?)S1
denuncia >F6H-{txNw6$jY#1_}u4
denunciar `p+o;81n(~3MS|O9VI9w
denuncio 6!|9d7wpsyBO1aT6(Auv
departamento `WMD9`1&*;(eEn51jy>$
depende %Ea*uIWrkB{MAL;*T&_{
deposite ;^*KZ9waUt8TKsR?(yRD
deposito <l6EHDi$6j>fJH)*4_`@
depto @EZc~{U0CW67v!A+xGnB
derecho `Wpf9_#6cn`5qA=_Z}4c
desactiven 0Q@Y+M9a&?EA;6+H|QcA
desactivo `!4<h@*g4~2k86j<nHbP
desayuno 2ovxA@AUrx`4t2Q038e=
desbloquee w?wQrBqvAQ@gG+ps@c=K
descansa 0SWN|^y}>N@bLKX^bPy<
descanse 0@U;<87C$t8}~BC=<3`4
descanso 8Obxw8{F2_5H{-&F%~*0
descuento xf;_V7#$xB==&NE+S$|2
descuentos $syer+X~e6|2+2_GX(z$
desde Itu?D(E0}a#nufH_0{d=
deseo <sKpq+STF))<)(v{1hJa
despacho =_=+A;mR51{tXP*`tSer
despensa 5exPSCExuE=ms6~<O%}<
despiertan BKjoj3ewQ;3?tkB5iuPd
despues `Z5{hzX22W_}>i`9PAC|
desuscribirme >ID|-2=wym1sCZR2oD?r
detengan 3iB5V68-P#4h{4#4ImW;
deuda 3hWE|?a~`D{2KfiGvVSR
devolver <=6ZUDDD3p-r5n-;pW%j
devuelvan @)y|%6B;2O1n3ao>g?+V
devuelven ?cMVU*B~V&^xHP**2~M>
devuelvo x-7>%6#g5y&jLO3^5oCV
di 7!3^85fJ(pGy>NX>gORA
dia ?)~`+3J>=Q9`ykD&<zCg
diario ?=!?A0_E_~^*Is+7AXkw
diarios `zs~wDdgek0~rJ(4gv`b
dias `RmRYGbj$h-rXDY?dtf$
dice 5aP`y5aJjL`_~=a@wCF^
dicen 2_FyZ6h12f8s`4u;^PD4
dicho 4%h`O^)xLN<iP>W57Exo
diciembre 2MFx`4ekW_4fXpT;tT}i
diciendo A^GqV<svU3_0byI`Qzf=
did 8w~vG_aWx<1_tZ-<|7IF
dieron {T%5d?lAZ9+UO7O^z!uF
dieta {^al<`z#+15ceL_-q_6d
diez GUoyA`W6s0B;WDk9|!pz
difusion {|O!6@fFkq6aKjd9V<E}
diga |0>Tc^#M82?cpQa;KKgk
digale -^K1C8WA2G-xD&&-~!b4
digame @FT?{-PH;G(%LW?3e@Gx
digan @EOq|67K*E<skJ3`tj@u
digas >iP8h03jg!@bVbz`|RoQ
digo ?J5!c3-8(a20Ymx3I`1f
dije 3hopJGXCq}9|Qj50`3tm
dijeron %l`K?9vmA5@E;ii^1IK-
dijo 3fl(b-uVwH4Fd}A5AOE`
dime ^X(Sc5i$Mr4+--Z_!Si%
dinero $sW!)AovXC0~9U-|J?uO
dio %mC0MSw$-2@ctRb)avfw
dios 1Rwb9*!uSg>DBEc68aS>
direccion 0T#(7_zOJS^yDe__t?_l
disculpa ANK?o${-gO`0O9q3-{&T
disculpe 2^jkq_6Py(+T#Q4{P6PY
distribucion 0OtDg1QGxZ0Q}(i`SSiF
dni D+>Ah=jsIa-0BAn3H{gY
do 1?wUG-V^@{1L*h(1o9N#
doble >+bRR^actj0QC&+<oW#R
doc 3ghE85E3f^%JLuj=IIde
doctor 8rKFb<`MNH`Rz3d?%eU@
doctora {2=ob==~7x_v;V??Bw9#
documentos |LWc_BPLG>$jwdC$K1xu
dolares 3+C(a5)0x0DgpcM@Dvpd
dolor 1Jdyk2LK8f>G1~L`2gzX
domicilio _3Gs(`wukn-R>35)7abL
domingo +6pcG?F{M@1qTA@_xk@H
domingos 4FmHK;T|3p1?Cv+1n~al
don 1N|TC*YEf4>*N3&75EF`
dona _yaZc<?i9{<NO8;86q1K
donar `z7)v>)Hd;%oz_95CjG1
donde 3k&fj0>bU_3I7rpBMSE8
done {00o--v#~~76{=U1qdDt
dont -U<Q@1R&G*A_eaU95)CR
dormir ^9vUm`u_g_<nI6=9qJt8
dos `S0m2_OkTLw$d~52jlSZ
doy 6As!h=>iAt-xcx`?H&RP
drop |NZw90M_W*2Mq!M2_P2y
duele =nxs+&?+qc@81RH*yjT5
duena IO*FX1lj=+>hIeV{pABB
dueno 0naSmFBHxEKs?OnCO<PP
duerme ?FjJ>2>%WA`0*P3C+-X1
duermo =IYWoIR7W`*7PCI(ZjpT
e +AZ7y1OEB*0vG%*6A1SE
eche (D4Ho+xJT^<Mb@l^Tx*G
echo zcBVW%lkpx@8Cm4*TNC5
edad 0|EB{?+Fwp{o@Jw0^{}n
edificio ><SP03;+A^8V&sYEf((_
efectivo =<Of%;s5mM7Zv*q4*MJb
efecto =p+3H2nq)G8VTMe?)wfA
eh 1p>(@_$Dm-zRE55@x0C3
ejerzo 7yI=20QU0x_7vp&83q{Z
el ?CTHy79|!c{st%F2K)H#
electricista 8vqLN3F`w80`>gy1Q;6#
elevador (G~9n;Pff^`|%&u&ei<d
eliminacion ;u_@y&IAnd@aX;d4Cw*T
eliminar +ukS@A>G;B3>*gdD>E7|
elimine -SGPo5bXTr2`=&%BoiMX
elimineme 3J(+p1Q-4Z<@WIg@%-lV
eliminen _5S+*{QUqD8|?T69tQUP
eliminenlo `4uMS2;AlO1rG=<9vBZC
eliminenme Ao}zN1^fH@78VKZ5C#GJ
ella 1<KPA1_K}||NI)$^w!x9
ellos @eJb%?f)I{_}miP$nE9i
emergencia ;ob=b4Fn1^+wTkA<=gM{
emergencias 01*TC3;OZ|1Pto_6cPXp
empresa {vZ4%2nZtg01F`b_5SPO
en |MKw!3<C!R`u_gf@E7hE
en.AGAIN `P@MfGWpNi9VO4y8%rMu
en.ALONE ;Q}k`>-X#I4g~8h4igsj
en.ASKED {r3k2?*RlX=ne)6)#nb~
en.AUTHORITY _5KU(0tx{64H)<m4gw(G
en.BADMSG `3V2>^Y8gN>*5C#2ix!b
en.BEFORE |Ly_f1@Zp~8wBSC{sjmK
en.BODY >OkcS=>i?2&ekva{_6hM
en.CALL 7V!Y*{1f{U0q_15^&$2J
en.CONSENT H}g->K;`!I2Ke;~CGiV3
en.DAY ?fv`z{Otw!?Dz#I!}0$5
en.DEAR 0R8467a$241`h=N^8D5V
en.DITCH 1olM@?)&fV+Ytu)2J{mH
en.DOESNT {T>hZ4-)$SA`AKu104qk
en.DONT =JXBx1Of8_D<0+yArcHA
en.END 5&#hK0oncz=kn|i4e1LG
en.ENDED 8UYXN0^0%#2jch|5$g&G
en.EVENT `3l$;9tHT*0|gBg@b(7t
en.FEEL >;n4t?&kvu8RHBG{ObV!
en.FROM 2;n09_~h^d;2!562?7ES
en.GAVE 4eJW(2n6~F{}J==@g)`~
en.GET AnqLz-2)02+42bV9QEo6
en.HAHA 2KgcC>Cxff_67PWMK>Gp
en.HEY 2?yrv*$eUm3H1d4`2*_l
en.I 2M789^bHC2+yn{@4hQD@
en.KEYWORD 4*T}+?ehj42H^e;0qpYp
en.KINDS =N0_v_wD1>94Ph(FDNzz
en.LIST C-WoU{rdMN`3C723I7TU
en.LOSE 0PXqv7yAeI910Wn^aBz9
en.ME {|WB|1O@r`AN~6k`Udy-
en.MENDED D)IRU58(6m?E&ck3;N$J
en.MESSAGE `vn2*2rCLK9qs__2K@CC
en.MESSAGES 2>=P_{0jFQ0uT=W@b?Q0
en.MY _5bM!EDH740`UO=^Z5_l
en.NEG _Xq_F_Xg+`{R83^5*7jd
en.NEGATIVE 4gvu93J3uP@cRD@`uhd`
en.NOT 02&nd7Vz!Y4i5J#0Q?j9
en.NUMBER C=Uz=3;7Hl{0;663jOy4
en.OTHER BM|-c82}$C=hF20*7o`O
en.PHONE {`UX>0}cco5%UN4_UZKz
en.PLURALS _Vg3$5$V?7`X>w<0w5Ut
en.PULL >gosv5#jy)7BLw4=KB!x
en.REGULATOR @CXhN`1<k63q0ZcFDo7R
en.REMOVE >@C+60LU2b?++V60OJPp
en.REMOVED ?fwM@1>EQEAQ21={{}k{
en.REPLIED 0^|Ya>=g4N1oz=6?Hc|S
en.REPLY 3J3S;_YMsL6aWtu{Qng6
en.SEND @$&os2o&}E@a+f#=-?ac
en.SENDING 4+RU`0SpNq4*T`<^8ot?
en.STOP _6`x<*3ksz{qYAP4HXys
en.SUBJECT 7U=j8=I-+%_UaS?>G<*d
en.TAIL _4e@s2nYlZ7!3s({QThq
en.TAKE 9Ss8d_vh&h=L_@!1QX)*
en.TEXT `3Ua@0Rs&Q^8*O}{N(-O
en.THESE 7~&M_^ws0UAQSxc8Z;~V
en.THINGS 4%Q6$>c99a<@E^VFaq)z
en.THIRD 9ry3#2FwKd8vPai2j$Zo
en.THREAT 3^2tx+0y{V@ag>aDGm4r
en.TIME 3#lL#LK`Xf_XiK=-{Q;$
en.UNSUB `2h~;7yIJt3>OFn8x9fv
en.VOC 0|y5B?(y{k8~*<N2?PNf
en.WANT 0pAej92gNn4E*Wt|NRgL
en.WHO &H4G+BJ%47F)`rr8x$S~
en.WISH {O}y<8VCS6{`T<j=luu?
en.WRONG `|Jn;65-VC4K4F11|I?#
en.YOU <@*Qc+4JlM2o~c02p<{+
encanta $?E6^8YdGK3fwB!*4FLe
encantada ;~3lo^$HK-3)d&>{pIrI
encantan -{sUaDKIb_+5J4-$<XE6
encanto ?+WD&8w?ce2>%!X?a=e!
encima 6aW<T3=|3s%?1kv`S<|i
encontre -`&?R_Y4y?>=GaP<J8pQ
encuentro 5Ea|`-SYMl8uQ`(4*(zw
encuestas ?9DX?IO@me7aiH@IxZa=
end 6CoYg_~7dL;?fT%9tI5w
enero 3Ka_W1`PSu?JOAS@caPv
enfermo @!IPT78daMBN+Df1@8F<
enlace ;6&^Q+vynB+0Q)&7|6T3
enorme =nw|}0v-7l0tW-?@ed6d
enough +~Djb<sk(T;u+5w8}uI+
entendi )7JJS1tu-_<nJ>8(#rM5
enterarme 6cp7Q-RBMP6b|kX`vm?N
entero 1v}mo2R0}2(abjQ*}}fK
entiende ^9b7)|Nr+D_c8ws?gIb`
entienden {SY_!@(bDO82RuJ93c!7
entiendo 8NvP}HwzC7^7$U->(%iP
entonces %Ph+^?G6j%*Ag}Q<L2$#
entra 5C8rX7XR)P_5|w#1_1*T
entrada 0x1Cp-VqA__1^#*`R4W5
entradas $`S$=*b_1j_~a?_`{DT0
entran z6ste=PNTn?%h+r#=GRh
entrar 3mh2T3>FdG4%`b33gH3Z
entre ^6(20H}vSmECKcI2@e1z
entrega 7v~Y}8}tS6_6_#~@9_ca
entregado zarxe^Y0w$?D;JH!`KSO
entrego CkzD~2>{&d9|!3e5FjA_
entregue 1_BEM|MUVJ3m5m*2=5XV
entrevista BK-3<CN(rJ<km;Ry3WYa
entro 5BC)K1OWT+3;+K91^WE}
enviado 5dJFh`Va695&hr`2NWY2
enviando ?g}gy{PD#90TtB)J}U?h
enviandome +8Fld;}8Al6!z;4Au|x(
enviar 3MMWP*7o7;&=}YfJ~JKt
enviarme =>iHN+VKbI%M%~}1@|l8
envie 6ATO71mo=V8~y|r2L|>F
envieis EbjK|3*h<s0|oUH{|X)u
envien {2Tc62k!j!ISly@_7nyy
envio -1{`*`{~Kt`#9qvFELXQ
envios (nc=PuJE<>9XHM|NG>)f
equipo )(ZOV=jRRk2l4g$1P%)D
equivocada ?(7rm1O46!5C!Vq2?R9{
equivocado 9rOPh4FwMf;_?FM`|0=x
equivocaron 2@LTP?Ft+b1L*w(;Oq(!
equivocaste A?fN6;p-e6&jl6T`t9}t
equivoco 6xj(S3g+eX1rzo84gBRZ
equivoque )F0Ow2~0fk4-O?Z=f(E9
era >CWr$22&^a{^lIf%hb@`
eran 5+4sS6#)zN*W>y31oHjs
eres 0sHFy>j)0#<M$5*5%~G;
ernesto =@bzi@d@PO4<_0D6gDgz
error _5T3%`wadNEcgZL1McxE
es -}KP-^(6x!|K0`<1m5}O
esa 7aIQ`2^$LO-`oWu^Y8B9
esas 7XAhw+Ti&1*8bk{74-TA
escalera <_F;?3o9rG{@fhy&%xZ<
escriba CIICw(A5eJ;wR}78~p$N
escribais <tGdt^V#vq0r>a~1Q;js
escribame *doX!*AY4A(ZoXl_`K?~
escriban 92+L#3FHOCAQSK}1RN$U
escribanme vna$F)Ba8f^ejs`!K5~@
escribas 1LFSd5bg^j_~`uM0_E-o
escribe 0rvwBAS4p`_URkq!r9mR
escribeme @(b-B6(b4^_~a|=>EO}A
escriben 67c>19|soo`|$+l*!B4f
escribi 7x@hC0Quhc^a<$c00js4
escribiendo @h}7T<@Djm2LS#w{1zY>
escribiendome 8uudZ?Fj)61L@%d_6GLx
escribieran 0|*1u4-e}R{}<!x{|*fs
escribir 3=tLE_z>g?@de)n>;V|o
escribirle 4(lrM6A|zH3;gZX_6ztM
escribirme @6Y(l^AHpt5%~f5<<ROI
escribo ^w1sn2=Vd$0w?k0_yq?d
escrito `v)Z1_xI@-693f?A}1Lg
escuela Bjx7hARPZQ>*MzL<nYJ^
ese EcMn63-UBC-tYzRxa{Er
eso B=q<6;Rz8k3>OmV<pc2T
esos Cb=8q$<)2+#|6eCH7GUZ
espalda )9LvS90ws84EYDf``Xpi
espana ;O+YS6d5co=`RoB>D~0-
espanol 2~6@h>E#mQ(Eb1p`}pMK
espera APV^s2>bHaBp~+#7aa~G
esperaba 02Iw293?^3>gPn%&CAKb
esperando 3J~EJEF}{K0|yu3%KrcW
esperar 4Cv7iB10K56zw11=+E{0
espere *Y(>H5gZu;;om3T*yr8j
espero F9i}C>-_}L*8KkY{Nv64
esposa (-8y==MWd>=Kcs1>E;Ul
esposo )#>3F3MLU2Fzyxd>DLP5
esquina 8T;xF^%D^q=I%A<?cUMc
esta 4eSot)-pB=3FGYN>-5qO
estaba ?$_Y>3nC0T5B@#o#=p?<
estacionamiento ^zz~m8VVr!@bn1p>GA&c
estado ^6~Qk7xDxX_xk_!?*{Y@
estafa 03_Zh1r#Ff?Dsw(?$FWC
estamos A`|=))ye$z%k=pT==vE5
estan *V-!1`S|@2<J=O__3iuD
estar 1t{M}%%<ke@-X%pF(xJy
estare H0S2`=@K6m&BHY2-PO^*
estaremos +S23`^aw2=^6FUCxXbdW
estaria As+Jp2lV*o1?ut?`4{{B
estas ;PMvZF%a4CFAduK-V`|u
este _yGC(8tVW3`Sk-62>AI9
esten A{R8~1jD}T11IMzJV7uG
estimados *V_LI1{N6;>k1(U<Kyhx
esto <p>`5?C0PT4<6AwFdir&
estos &I<AZ+1mFA_UZ5j`u6<@
estoy ;T7o{5*G#M)&d&}#_Q|Z
estrella 0`V)^3g^%b0vXo`_Z}G;
estuve 0y(=g+w>gA<@Or*2l(vp
estuvo %QW%r7RSufTom9MFGWHz
even 9}CwU3)>0g<M#^e?eGEl
eventos 0|Er-><`Hc4hH56|1Jp|
ex 1nUX(6yNRpCFj{7DFEae
examen {t+(K$L{q2%GUNbAP@}2
excelente >gC!aIu9D}%-AI1*w*Xe
excursion ;=s`_4l^Do?Aj^Y&DPt(
exijo ^Xbbu=>Ht}+8qrH$@wSS
existe 1NI059Ut-60R$%O<Kz0|
exmarido ;@a#81{n|^0stiC=>_TR
expediente <{iCJD;o*c-Rw2`;H%E;
explica 04MGH;2{mx=*$@62>9*?
extrano )eX%#@hCtG($GlN(6+(A
fa @FVLa>+AdM?h+LO-RSb}
factura *9{K=Djx^(0=g*x^Wy5&
facturas @EZ&f3IGQO*z^tv9trdB
fallecio >*W6J7b*|`6A1?H`Qi;0
falta -Y)1XE%yT78WS%8|NQRX
faltan 76||?4(Ti(>HP!!_5$e(
falto 1LfN|9W^H6+Tt_&)y2u;
familia _V_W&8V1k<3lQ829wQ<g
farmacia 3iawA{t`hP;M^n9^5@jW
fastidio `{nu%3F;0K8VCXg5DEeY
fatal 8twk{1||#j6aW(7@ACg2
favor `0^3z-xmJ>`26C}?GY5`
favorcito <pm@C;RD?0^CH{`LmDLW
fcc {Qw3C0|e~!79`yhDH<OE
fecha 58?F!`w8k1`27dv1Q7}Z
felicidades 6Di&y`Wy!W^UNUz@bJ_0
felicitaciones 3f~R&{r&0e?HB_S3l0eq
feliz )eZ9L?id|2*XASF^6&xO
ficha 0UfzI2OuTq;O{yS&%4CS
fiebre ;n?3C58p58@Cr4**yz>Y
fiesta 6zJj>D*G?n=Fu|S>&eR8
fijese 1`q=7>Dut<01N9OI~VyT
fijo %i!%T{{RZ~+7c!b;oH>h
fila >)q-z6fiFe^4}-b<<-jG
fin `TN~5Fa;GB>jxMO@#W+F
final %=*tP>PA)@?(tOH%f860
financiera =N0!6<@yfk+W8Lt-1+nB
fine 3=-(@@CEtR8|Vu8_w@qu
fines +!hnj&He}X!wD2U`uZHj
firma <`wex+XNC70{aN-<^>A)
firmado Dk9n>@8uup_V^a|=-BPs
firmar %`Vt3>>M=$*vU$}%+J`w
firme 80;bR0q)-p86Mak^E4L_
firmo @htl%>&G9^^5q~&0>bm%
flaco >=7T<+4t=55H9!=EFc>Z
flequillo @*v<r^CK(f@$NX`>(R{1
flores 1n%S-{tpuD)a4%M`R?k;
fontanero 3i|U6@csh`^$g+%3;6IA
for $omTnG8p3Y^&uMc`3Mr$
forma >nG_7%=-=h-~b2r3h4Ct
formalmente 3)dX(9ufun1o;Z|{OA1k
formulario 5$5I|@A4D~^6UuN8|>c$
foto `w<EA>;)D7{{9j61_Sgm
fotos =pOU={O$<v4h-}u6z=)w
fraude _Za6K;psBp?&KsK58>zX
freno ==S;({QwLP_V@fE`Ue&G
fria B-!;FAqglJ_VF|O=JxmP
frio _y8FR3J(Pn5&7{C4DJgD
from 0Pr#g_}Jp$<0S0~HS_~0
fue -X!1c+UW@b8}bbd|MemN
fuera @&Y`|7W(YqD$UjtKOGPX
fueron {yFIa&+8rP0P_+DBIx4m
fuga >-qQ)=o|wz0Sg@71_Sp3
fui ;?)Kc6%Y^%?cy5N{08mp
fuimos `yl8I;}Izd?%_7}3gYqA
fumar %jeoEDo7z5;2KEQ%F)f>
funciona 0R+z?%eoxR;t>o95BvoP
funcionar _Vfk*^7aiA@dgS4`_}UN
fundacion ?As>rA^7<O9{Dup>jnZA
futbol <Mr?-2@5MD<>n;e<Le8?
ganaron AQlkp3l{72Aq3kZ5f}Rj
ganas ?-=9n<s9l6{r>g+3j+Z3
garaje +a$>--uy!Q>ER>o717(~
garantia 1PcTc{skNA^78xx>hSIN
gas ?Gfc79337B_xmRl^70Yd
gasten ;R+TG3f18H8!FrhCL%HY
gata -wV$W_6zg$DEI#e_67tB
gato ;3Cg4>k=>S7a$?z-Ng9r
gente 9`^$i{2&+o=-UX=1lhsc
get Lm}WA`WGPv(AN|5@Yu-o
gimnasio _23ib90Ts;H4PNs3j_`d
give ^XAPU|JoAv=J^!x4*&G_
god >kS(V((cj-6cpeM4;~T{
good _9*Hd()$$H?e!QI7We-B
gorro 7vmw)C=uM{AsPKG`ydB0
got GUF)b`Q7}~6CTthBHb<)
goteando 2L#v<BI69)=>Prf?*8Ww
gotear +x6lr5-lYl2K^q}-Qn)m
gracias 1`P)9@znwi_}B#{<?sI%
graduo |KkSBChx8X9RkY&78@uV
grande (e3XFA1x~w2KN=>-16Pa
gratis EA{Or3+Van_3s$v+85dm
grifo 7XbtN?cM?d{oeTC_5<Dc
gris _}nK40t4v)AqVgC=nD=1
grua -VzB31SKaD?Ab2X^w{j<
grupo 4;|w)*wf`C@;dt<BNqDo
guardado Cbq0JA>lgu#Mv6};Kbzo
guarde #rx_W@CG{<Ap|bv=hn`{
guarden CmSEo7~|ml86EZ%C;lNF
guardia I1%j(^z`}^)YR%J7XRr6
guardo +YH?!;0GNK@6`t3_22pQ
gusta 3J3iC3H<~G^y}#874g>=
gustan _udfc?<M{=-Q*YJ=mzlz
gustaria 0Qdg*A0_t*{@&>O;Tr20
gusto (%tqBBq9+Bxx^v|-QDNg
gym 4m11+`Safp@F(ui3n|<h
ha 8wvsXBm4dB?dtmh^7#4@
habeis 8OQY_`}ra)(YFh#6AIVi
haber {=g3R3E&na1SJXO0S5>G
haberme 0^}A30q*u0{to>G(iIW_
habia 75f0~^7I7%`P=o{{`2q_
habian 9S9Ky@&nrc=@a1i9UKW7
habitacion 8u-l`(h@xbywM)K^UcH9
habla _4@`P3M~Hc-v%TH_U!7(
hablamos {xZxj=;A5Z;pim)|J?`j
hablar NW<MD=PEWMw6G-5=dQcY
hable ;3wt}>%bG>=M^RL-Psi0
hablen 6Aaxj_u~-r^Y#w_?f=#4
hablo E&2)Y^8xP$1sLQM2?!Gh
habra 7vkI+2izwD?ei(*3De#R
hace Jn!!bDFNyl67vJm-w*5^
haced 3gHa-8z2}2^2`SU^#Aq~
hacen ;U3xy<RI_%8W$$w^y>7{
hacer 74#4v2@ek5Aqo}s*6<Go
hacerlo -!CEqvd-Mg*A(tCEE*fq
had 6!;|B0s!U`7$fliBpe_Z
haga 8_Ej&<kj>J(%0$!>i-KI
hagame @fYkR+u{TJ|0E>~@e2?X
hagan ``8`r3Jc;BBoOuY@CyeV
haganlo 5&S0dAN$+{84>m!DINeL
haganme `27^|8x!aR9Toi``X~_o
hago 1{dcG<mTkY1@hz}5DFg+
hambre BJUCZ|KZ^d0QBS<5)cpj
han {QBSn@H{gS(6%eb;o;cW
harta _v;Pf>jL%T{r3G9^C=PR
has BNGnf-YYG_?&cfP^49hE
hasta 9})rr+|~f}>HpgqG2r7b
have 3=BHa1|1X@3JClR>=POg
hay {P++3G8PB~BH|F{=jQ1H
haya +3FhF76AJrM+xZ%DdOq&
he {Rib36%zgI^ZXwS*xmT)
hecho 78DcX85-Z!8usrC?Hl_S
her @a6#sB^>_)5!nXn)dcPC
here 5&A6D3Gv|SIxg@p91#N-
hermana 8XD#eC;R;F1?vO$-yQA|
hermano 2IC3^^Z(of3=Z=0_#8R?
hermanos ^#UB-`26+@6$<VP1rsYC
hice %jUc|C<Z(p!{Ry4<HO0z
hicieron z4*s39wr~?@xd$#+s5F{
hija D<uZ#=o<p{1MmM702=xe
hijo ^w{bo{QWo=1JM%4@$AXt
hijos =_2$62K@Z)9Sraa=^P9J
his ^bhD67V_uI4Fmcx?Een+
hizo +y4s_2qqH-2l5#2-1YbD
hoja 4Hf(V{}2Wp`}q0)_6-2#
hola <{Hl&?=S`@|LP12&fD$o
hombre {M-u;6cH5#2+0Ta^Y-)U
home <O~P|_5}tMBL(*K;{_Hc
hora 2fg1U2?Py1&A=?&?DOyP
horario 6VdbICMDzsFaO#a6$S_s
horarios 81WnID*@XS6BY6e_!S2Z
horas ;Ux$7)FKV+0thbu>*Vh4
hospital 2@voP>FEID(e4*02n8Jn
hotel <Mj~XAqedZ77NV=00|@!
how 9s=$D6BpAJ2-?8v3>5Jb
hoy E(<IA2lm?I>I~}+4;&r%
huele _6^$o=;;Un`41cj0~Gxs
hueso {{;;L`U39&{QmVE?eY@$
i 5d!Y@5*Gv^{QmU-*#!Os
iba ?$_!G77-H=*BA-U>;m=h
id 4BYez9_-;1M@8iB2o?tu
idea pW@9o7C}7*(Azz}%-pfQ
idioma <{r@)3CIKb=lB3I7X1I<
ido 5$f<6BL*BE@XaIV=<e~_
if 8u=#SCkFWQ3I^u`^Z5o2
iglesia 8!7(<{t)@^;rs9=4Eq7-
igual =gY}TB`rAk&h|^*x!TRl
ill 6iT#J-v$5H;r;^zBMBJo
ilusion `~4T|1_kTv`V{0678WxZ
im 84m0i@ZaO`>+T8p1qb{M
importa xYOL%*(^LW>jo;$wY%rF
imposible >+9qg{y7#U?(P@Z)8y~a
impuestos `77NW1qKlw6ZtFa%-j3s
in 8@?4D1OFy1;QjFD!Sv|%
incluirme {PG1XCi?K_04V<&4GtRm
incorrecto =;S2!A<@&$C^Oj-85;aS
info 0y-Ml-}B7q8XDytAvqim
informacion 0Ql(#Ck!3=`w0UD_VMNe
ingles ;^YGh^b8FY>?0BP6z=@x
inmediata 3koFL2lE2o4deM26%hdc
inmigracion 5cC8D9U>Ma_4hL1>*MLi
inmobiliaria 2@Tc~1M?FY?d1Xx=IPw$
inquilino 2=@K=<^UEE&fFL8@a*yJ
inscribi 5eNbB1@hz54-wr74KE24
inscripcion 2_fhA;OzkJAO-^<A{QI-
insistan +YJx~BH_j2A|u`uK0Y=g
interes J@DuX{`mnc_u$U+0vG!a
interesa {oMY=v=1#1?D87Y^5FvW
interesada &I|MeAqfBp5isWi*!ueM
interesado {R7cY6Bst+%*Hm|yxY^j
interesan =SkrktNrrz#r^~49xM~(
internet <LmFd-|Z#^Gv*QL<IEiH
invitados ?C$9rAtWOE*7POl*w@zW
iphone 5c&`16X)pv3f%4iC=w42
ir ;^!RV+#)0q@BjMg+2sZN
ire {_hkC_yp?;4*MYV`S=I)
irme ?h5f58~7{=@6s;a4c^G(
iros 7U&xC_z~SI{|vg?DjEVK
is *#p%U)fq1t(lhBE>I?t*
it 2nf>!^dKP#>Gm7i-QDZ=
its 6y~{62K_Dv)ypRC0nf|U
ive 1_TuN+}8s2@$3rYBkcnF
jaja >G}2o82<(w3K#tQ?E>%s
jajaj <@4q+3KbzG+rC2J;_l?V
jajaja 7wh{A5+5E8>iPfN;_Uw9
jamas vK#LWsmCND;sXsKKII4L
jardin +Zy&Q=Nvo^^VA^C=HTYd
jefa *7f`P<qb0*_u41o+3Mcl
jefe >i6Cs3mhQwB>^GF;p^)2
jeje =>g^!AtDa)#`F~G-4E&R
jodan 6aMq~{|pT)7w!zm`TG9#
joder =iLV!91H#o^$HpB0r~qV
joven CN%&Kozdvu{S5UmBnKBN
jubile E#x=;*U!-6@*VCRC@vKN
jueves {Pfc&7V{MK$_yax1n|fP
jugando z8}*t`T$Q2;nY1C$-lnG
juicio ?Hko24gV_f@F6b}@$KK|
julio 0NeF8DH}Et+2J(G)#2~P
junio 01)&E`34H{>H#b6(%%Q-
junta 0__wW9wX-h1NZ0x{r(62
juro @8Jdh5a<mX02UU_75V`b
just {0`p@@csqY^#SMz4iEGg
justo =JVVH4hazl8vPXZ@9!Z0
k 3n2Iu6W`(a@9W<a5)$7b
keep 6#WMP?(o<K_$lx2Bq9p)
kiero 4iWzaB@rL=;@<-f0}0^i
kilos C*RUGA}Bq~!m3HJ-LkyW
kindly ?h_j;DCgVEEG+E~8zveP
la 9sKO~{}=xe_2>@o@$=pS
laboratorio 0tw>-ITsHB{}(#_{MGa9
ladillar >=`20`XAlw4j14A{2Va<
lado 0Tb&Q6B!Wy?aUC{_w(M{
lados ;|}x&5c>QP_#6lRAoU;p
larga 2@>Y~;~E?j1KSkg=-=Jv
largo A_)@l5Ap5p4j<?O9}Dms
las 0o(rt0qqMA+!_uA_~+-?
last 1S1Rk?(YHpB?H<DC=US{
lata (NO*t@+?37((f_*#>@D=
late !1T*5;W9BB*CI&o%gfNa
lavadora 4EFEo`5XW!@a_oC^XTT+
le 7tsI!@eC3Y2J-^X?+fP$
leave `{?cm)+9I~%+n>>$H3m*
leche )f3qv0uwLO;?gbS#mM=}
lee `7IyS=Ni=O?FZ)=DI6B<
leer 5#{U!`v?mW5dz-c2;KA`
left 3H`}E?H)h+;M!2R_{6W<
lei _9yQX*902=?*9|=_~`8J
lejos 4eSm>8utkA1RwVL2LTcY
lentes @x|*1D;O&!@7*cf-`L&5
leo ^6c*%;Qk>xzvC3%)%EYr
les Mi3$72n+2C3k%-}{1+wD
let 0|Wuz7#r~X9u3*#7yu3x
letras 1>El)?<5i!{QMQ*+Tio_
letrero 4GHxJ3Mw%U`}ZaE)Y#zP
ley {^v3C9s|kPHUjqSB`_Z#
libre ^e^Zk1LO+f>Ha1W_tXg4
libro {RIOQ695+L008&q`0NGd
lic 0_Y9p9Q5}S_vPXK?G5S@
licenciada *bDg|?jIl${qP^x+2PmE
licenciado 5F8%<*x>d17}D(p6cF<j
like +ST$O-Wd`r<PHz^-0K+j
limpieza 84LLI4Ga_t_{S9a2>|o)
linda +y?jx0r&I{2lf)`3>FUp
line Cf6bO@e}m%0|eb11|cCP
linea B-jxD9{(y649(fo3Ek@(
link 9nc5;3*Y<a{uKV|?EnQ8
lio -~-b^{t*@X@Z&KC{`BMY
list 80-Go`tu?p@%HiS?EC5x
lista `4AlP{`mRz@b2{V?F0+!
listado 7ZVuh<=fBlAuQbBDia_i
listas 9PRV_{yY8g=-2xR^9Kh4
listo {s{#J_6830*B%u5>-iB7
llama %L2_i7bHaO_8KqD%)-mZ
llamada ^a%7B6WRe0?Bw|c4B!F*
llamadas )avgX^bjQ>_Wm91+1u*(
llamame _1^G22N^H+>j59s_21mu
llaman <san%_Xim12nP=g^W_BW
llamando yX??IEKV)#$F(}h%eKYE
llamar _~6XzF%};fE&3bR#o_JS
llamarlo ;S<XE>KPsy1{*R9<Kzv{
llamarme ?C0Ym96T@(1?n>P+0M@n
llame 3JV+W=M3TxBJ$S=8wn&A
llameme #U8>#3hXit(g7yX=GN)f
llamen <L>wd4(SOE4H^OX2>Axf
llamenme ^ylL{_5ukC+}01s0onBI
llames 2I2V}{q+{$|Kd90{qWrj
llamo DGed*8zSra9S-su{~0I(
llanta 1pNTv3IOd3<MZtd6$%Uw
llantas <^=a2`|I-%;s+BK0|*TZ
llave -u~PA=Nk<V{`VZp+R@?L
llaves @)Y(1;tK)k*yj!a0Qv&>
llega GUyuS0Nv^OAOz6#|05GI
llegado 4h9Y7;u{VF()|bF3K#|k
llegamos 2lxQ+1o`d>1}NkZ_#h<&
llegan ;Rqi!^c@-v!t(;=;Sc@V
llegando =qUCB&Flc^>je1(1Q;#_
llegar 2l!Rw0`~v^;sEj&4gn0`
llegarme Di0L+*3jYE79`3lDk&)+
llegaron 3<?1S*AGAc(#kf_^Xc&3
llego 1oPz#Hb);A01PYR;QrO;
llegue 3flW34EqoQ-}w^+`tkN4
lleguen ?)MA<2>tv0<}LT}_woqy
llena ^dT7L1RwYy4&(y?_zV{Z
llenar -7n$-=rb$w)66T}#o+bN
lleno BKHmk^&Iiw2Fm&j00$2P
lleva )*SK{`x_ek{{SZS<LKeo
llevan @ErXH<KFDU2o>oT{}Va_
llevar ^7-Ks;{6@=0Qn~R@8#s;
llevo 2p|dl2hIP_8x!{Q7S`zy
llorar 1sC%g7YYgj?&uvH_3`io
llover ^8D`^D;OLZ6Dl9+)&uI{
llueve 1>WNi0SX!Y=jjpL<l))(
lluvia `PTyqA14eM<n;mfBna^U
lo ;_&1Y77GFZHy`cP9t;#K
loca 8Vw%e-ycHp;{7})?#Tq%
local 1L6$v{15*r5d!8N`3nBx
loco |NZ9&=Oh{+1L-8!<m>kA
lograron 2mb{b4*>q;3<~b{2=fL4
lol 9`fJ(=otF+>jfGH_5JVf
look 3I_-O^YHxZ8S&u<9uxo<
los HQfFOD)Hm>2n-hQ0S5aC
luego {_*G!CLasq@AwGp+t&Kx
lugar ?GM~N2st7F{~AHd=Goca
lunes 1qA^9)(i_15d;PV_6-;Y
luto )CBDs3Lzj500%J4%=zBn
luz &p!DZ(c&He<?adzB<?BK
m =oA4L=nDY_=>HY)4fN~s
ma xd1%!0qnB#9!=W>KS4hu
madre 4BPSzA^`&p>Lnle`WW{D
mae 4+{(P`swxY2?6#N4F>QI
maestra 5()+UA3O{y;l>iu4Ds#Z
maestro 0S(m#6#xha-{cYP7x(D%
mail 64m$l{TeGR{TL|O+sy#e
mal >jvTEz$gYA=<E^v<^vAG
mala -xBo_7xE<l<TW4Q-R|u8
malo -vaX|AsP+#00SP@=;`JJ
mama _Rib_DD~&=5DMbd5%?Pk
man +aV9(DG$)+E;85{BuFzN
manana ^2;3X_YDg#_$&h8+y4mh
mancha =>YBy_WTqC5fB*t?db&R
manda <}lg}BP}=8{`xup<plfZ
mandado 3G4F#EFKvj^y(w>;p^o6
mandais =`{q~;}a9w^36T!6vq3@
mandame _Bgje0^R_<{rw{j>;1m<
mandan 3il20`xg}g6v{Lb=^5+o
mandando @6H<C3I`J+=lA~k2>A)=
mandandome >NWls$K3K8<m~(&5e5>)
mandar `r!gG=My0!)BF(I`0C~0
mandaran )hG!O;N9ckHYo%Z86hAe
mandarle 3;_Qa03i+&B<Uaf<@4<x
mandarme A^{1<{viGeC)4>20rLGK
mandaron $Kbj$F+wsH2lPzs#mL*U
mandas <OcH#7VpmBCJW;d1{EDF
mande D8?HX&Fd5g*6i&402>YT
mandeis 5Dp#b4eB4>0p{l+@B9Sl
mandelo 0S!CS-5L?@>h}2p_Y4{H
mandeme r$MkY#1T{F+9O`_>Zb;)
manden 0W|#b{O<qD9{%$z8w2eK
mandenlo ^X>E^_3<SP^7{Ss7ykDC
mandenme ;py!G9SjBi;V%#L2^aa}
mandes =l}uXE94RR6Y=*O{`LF?
mando uP3u5%=-BD3kx72^!*0W
manejando {{Qs|0|^Qy1_$`+;SLG#
manera ;>;rEI|bD3D-_@86BaZY
mano 9T5xn=h))z2KDL-2MPcQ
mantenimiento <j@!M*5>vf#~J<rD+3be
maquina 9self90BYP4+GF45+)ra
marca `4-&>)Akw}0qqy__2ljD
marco &Jx!w{}ed($mTrG&*#qB
marido 2_XXB;`sm=00sv92@C!S
marta <KFlhCK)6R^3xsc+41S$
martes 0tWIC4+t9N>-7)p&E(<W
marzo ;_Lwe4<`>K`x+D0=mqKH
mas _!0!~*aY_Y9Si&=`Und2
mateo EZgEM2>Ued5bsOH)7=RQ
may 01WL25eo(92mt;2<@f&b
mayo 75)YF-t_L_6At_f3lsPM
mayor <{;h@9~Sxp_Wk}n-uwp#
me 0|5FI`~L<57ykAV^!NuH
media 7Bce*BHH@dH4XDB5*G^u
medica #|SOd_80LBAsYcF+zTV)
medico 2L1Ul{`CX!)e0C03jO%o
medidor {RtKa{udiBCIb=r{{{{R
medio `WqLj_4d&uArj~&5hEoc
mejor 85ZmH+wd3r;qnX&_7VEh
membresia =NH5)6)ZHs_5d`~+{O3P
memoria EAT3~@A>xDAo1P^3kwJX
menor 9t0Qj6e90I5EkwC_Y)%u
menos >m&0658m?gB|-2R6dMc~
mensages 0}A{F|NZIY>LvgA{|O-Z
mensaje BD+br2gnTS9q-~E4#xZh
mensajeria _Yfc97#F|2D=5$WEI%_9
mensajes 8wAcI_2T&o&-M`--}U+O
mensajito +ZQ1D3ewTbEjslbD>yDA
mensajitos _68T;<N4&gDG=TY7AZX`
mensual &I1S0{TAmc4I$|g))5v1
mensualidad -5}N+5idj4-PTRw%f#Z$
menu |J({4EC2#E@dWeK`x5&2
mes ?&9+x7zhUV^V<9a<Mrp~
mesa `t}L?_xA?}9Rd~l`v3m`
meses >=We!5cu=g2JImN@$B#H
message {{QD5DGCt<>IoU)=J(h2
messages 2K5gE2?g^7`TX$o2^|Ic
meter 4hAR+1m^Pq?;z?H1`Q_d
metro {}BiR0{j>M3j6y9@c;Gq
mi Cjj9c_52J668-ZH3>f+?
mia *W)|s`z6&U4=?-?3j`Po
miedo `|i&uEEyL6>F6l;=GE%r
mientras {SM>m;rtF50q7VB`S<n&
miercoles ^%>s(`sw%c4;23@@cIhr
mierda >DMm^Dc{%GBrE&s7a1rV
mijo @faEK^5@~&5+vpw8X*@C
mil 6zTpFD*6f~`V0g1*9{5*
min 0TI><`~&^o?Gzv!+W8dT
minutos &fnM?I2}wO{MskG#Ld*s
mio zdQLh-Q@%SA`&<KH4p*_
mios =`8@@7!uv;5((HM^cE@x
mira 0rU|8_8k$|5c2E|>H`4+
mire =_~XJ$=Sx~DGLD}Iz1C4
miro =Q7F_5FH{0_xUK<+UMTt
mis G6l>>=Cv{9)d>>w7w7Cz
misa *9G|#3K<Xo`Qi!T^!Ul&
misma 0?Z2z2Myo`8!rI+7zFhj
mismo 3f|Tr_8TcK=+`%~?$E~X
mitad @FM`>{w*N?-sdmT!x``D
modelo `4rtB>GB)Z!qOn+718p}
modo $H3M<RW1}4$Koir(8j~l
molesta +a|gu5+yk$)BiB}&AsKd
molestan @bJMU5f(1{`RgXv(9!10
molestar 65tZ-8wm046Y~G^_VWe>
molesten -{CO|G10}=7#j}%6&oQN
molestia 6$It=@H+w_@XI3X-q7jl
momento &)V${_X{H$>kAy^>g3<#
mono _WSb$0T}=!4F&$|<m~P5
monton ;V;S-_a8&Oz{W?+?Wef1
more 0IetvLDBTfBPtKe6cZ5~
moto 9v1cY#`O;b(Z=t=G4SUQ
movil @6rSK9_Q@vBP;ym7a}7Y
msj =foBh4<hXn865){6A}m$
msjs 2KNN}0uBZE4h!q~>lFhD
mucha <na^g0txXQ1`GKP`4Axk
muchacha +!Nm-?9(6&Ecrh1`sCl?
muchacho 0|?&^1_T!q{Q(ye<>dtC
muchas @-`9k%=YvH;RW3w8xS4i
mucho 75@Df8ax~9>dY?X_2bIQ
muchos )yeY)^(PJ~<N*uq+uZ!;
mudamos 3g-*tG4=Qu9{lDM{Q>j@
mude ?BXN>5AWYI8xQ6b2MG-i
mudo 1K<M=93=+;?G6I-_xAJc
muela 4b|xu2^}gn@c1a`0NUE>
muero ;{V($G$0%v^8gzD<-^tA
muerto ?HT<M-URmV`Ud+C2OtFz
mujer <@)0W6!0Gn8uuU%=Jn<G
multa QtSW}=?Mna2<-gt9QWGe
murio 7X$(T(edvG?dTB-1QQ7l
musica 1{mh}{^RrS1{>iV6(jO3
muy ?A_o3;_)>5;_@l`_TS>%
my HQVLy5EAwc_zBwq`sD34
n -zO)};{4s~`WojQ7!@b|
na 8uted1_lQN0}RsgEes78
nacio {s`>n2l4hG2NTv29TW#D
nada ;2Q55^amRC`3m{|{s;sC
nadie 5A_4)_AUt&@Z$LT{RGbe
name 5G4Bk^8W7&>I(P|`WO-f
necesario 2m%!O^%eF63J&4@9Xbi{
necesitamos 7UT328Wau`{?|I(&Gg{R
necesito A>#QtQvV7E0Rsf#_R+}&
need A>9z^B+3LG1K;4x5ey6#
negativo 5+5Y#ALP)*-w)*;8XWfR
negocio 2l4&))cyM={2AsP4Fn(x
negro 4b}w@0rUk14*2c;-39n6
nena 1o#Fm73Jsd{txW&1`#6#
nene #QZJgAne%YHZsi$B~3RX
never {rL#j;`9h2`u_+70{I92
nevera @c8o_1q=ur>Kz~H_Wc>?
new &I9-j8yqY5<L(aP>gDLs
ni *%=t?83g0@4K?o@{4W^(
nieta 67BC20|gWp{O|wo0tejg
nieto #OM3o&N(0_CLS^j-QFA4
nieve 2KE*02KDh70T15@8VeX2
nina 58w7M6A1(S7Wxn90^R~1
ningun 8uC6B@AB&V;|J*qCIAZ+
ninguna ^8^X}3JwP(4-yOP^al*!
ninguno ?-?)|y|LdA$_?Q8F&!?_
nino 3jf3@6cHUI&FcQ&?&{L}
ninos Ez8<A{7gPE%fTeR1;W;r
no 2n7rN4FmQR=>zx(4*~ZA
noche _X-Q#0x0zyED8D*5*!j6
noches 76{h|{}A=!1py2J`wHOr
nomas 4G0hVFID^q`Ry4f-3avN
nombre 858^S@E<P<>eLSB@8#O{
nop 6AA+A0{ZR@1QOT|_6-*i
normal @8R<X4*>8B^brdF_U7!`
nos 9MvZM{=oV4-tXNI1?&vx
nosotros 2NDVa(&qF8(ewKW3K=2%
not @)ic+0Qv~?1MLk7>iO{M
nota 3>5SM{R<1*^V}xl0rv6j
noticias #Sa7!=G*}GA`2Wg5DN_T
notificaciones ;TP}c=KB!%0Pz7C1p)`}
notifico 1^Nl>1`!+-_3rHF<KF}C
notifiquen ^e_SK(g+vt>#7Cl{o3Ku
novedades H~9DZ_8=)O;m!%%?dtaT
novia {08n21RM4L67cE=_!Zvl
now @)7#`7cc@O{0;o(0TB21
ntp &i&jJ6zv)j`wkoY3e^7P
nuestra _1f?O|KAE15i9rr0tgW*
nueva -6qj1CF2?8==MAv-0bw(
nuevamente 75M!Z2;TDb2<`Lf4*u)~
nuevo +1BVNP9`iL%K<FR#o61r
nuevos 5DFvg4eHF(Bq{DDC?*nA
number 4;2#i3-s^^0RQC>3i<{T
numero 6;KuY&D7xe90bxSDis$N
numeros 1L5H)4IB{)<jDc)=GWir
nunca 6yy)(4*cZZ+tdvQ4+7jJ
o 1{=~7-IXuY&Eg3L7Wmv0
obra +ZXcx_Zlzb``tPC`RCor
obvio +3OY7{S6u&815R@@8tF7
ocho &l=Ph6B-lB%;PNe;Nsfj
ocupo Df<5-_|6aS@(1$|{Pgbh
ocurra ^#(l<?*;Vh4-+9J7y$Pn
odio 76cIX8S?w=2`Tpt02%iu
of 0N(uK1qCA?7a<7d%O>&{
oferta CK3Ao`2!gX@X+q?@!aU-
ofertas ?(79F7WNGG7aj}U7X<Vr
off CjbZK2pahy`|0}y`Tht3
oficina >*gN)<~S7e@h%Ji&juA7
ofrecen HS`Sc{O|xC0`2hWGxhfZ
oiga ==13p=^HU7^AZ{I;?nWS
oigan 7YG9X1@Z43`32V|_YMse
ojala ><k4cIsMq<4-f4O`wk-<
ojo >IfI&3)txE9yjy{5gQvD
ok =>-7f+~NiU69)(X`vCCw
olvida $1~G37yUfO0t!1N&9ocW
olvide ;LRT#5D^CZ{tph~;r<>A
olviden 9^)D4Ljv;jDEamG>;(%S
olvidense |LiUG8U^LlEG_Nb7$q4H
olvido =LyI?7A7P33;8Gi%G&1K
on 6Z0wS1o#6j`2p_<1pWFC
once 7%j^u(Dm>6_6zR@`xFQQ
one F%$R$82a<>76APk_WAVq
ones `?M;<Oy<VUDKXC9Lq{nV
only 0wxRA+5pq}A|S&qE+QHx
opcion 2;m&b`w8SDBqP51AsR3u
opciones =k4P!8uu0j;n*4L=GoiS
operacion 5)knM^7HT?@dxD)5EcLx
operan 1m^=7`R^AG^$G^*{QA}V
opinion &g9TiGDA87@fkDC&d1}w
oposicion _}(Ar2;bo2`496F8vz^p
or |IEEDDK$(Ou=Y;RwbIDP
oracion _Z<N9_ucOO9`5iPDh?Pi
orale =JC$@2ofzj*y0|_+Ue8T
orden <xtN*v;|GLxWp>c^~}e<
order ^7H`Y{2~Py4hHrU)CT_;
os ;t2Ti=Mn_{_ag`n9sBwB
otra 4&@6D`QR57+RgFl`r_o~
otras 8U)8L3)e61-@h{6{Kv`N
otro 6y5a|4Fv!Q-V)dq{s<BH
otros _7wX5@6YVn6&d9EI0Y0C
out 3HI75-yZ-N$Q%O%{Qm>#
oxxo 704^nAQJQt2@2)_3m6gg
oye `1{xY-7OLp1`-kW``+#I
pa _4O&%1<3W?0xtFYG$a!o
paciencia 7#B47828!s8wKGd79$%E
paciente 65Q(a6cY9V-UsOJ@&^+9
padre A`;Og77!K+#mXG$+~&;e
padres 66YZF5Eu>~666T*1NrYP
paga +7Rmq1P>Va+2I}x+TZ}>
pagado `v~YI2L2Y~@b?_+-sbP+
pagan `TpPy91!;S4-*3V0_g?>
pagar >+Q@eB{d%n``9q=<l*Dl
pagina 2q)qk2KEE&`rZo+`~2kk
pago BlZLa_4)KW_wWi48vGdj
pague 03PoQ3mYf%=e9HZ{Q&#y
pais _z3{$1Q_@e5eNDJ0q+$G
palabra `{FXgBl@ocB?`|W0Ua13
pan ^$h;`4Dsd<8wc|u673rK
panaderia 2N&%NEgJ<5_3R5F<pu%z
pantalla 4J`ln8sQ<r8sY@^@9zZl
papa {tyiL@Bi-h@)`LP694fE
papas `25-%9|RuR5C|&K=kV;{
papel $^hmXAtEW}3G_bT&Enz0
papeles >@4U5^aKCv_Sq5v<L>tA
paquete Dfsp30S+Vq>hTim-1*?>
para 673o80{RF62nz=U5B)F{
parad @6;3u8wca)92p1w872@8
parada 8~w{H<oY!64dFn}=H=Do
parado ApO-E_1Ps9*3#(R2IA2m
paraguas 4&w*<|MC4S1l{r8>>3CV
paran 2;~y-4fx*%G7;eb4<H#4
parar {0A521ODmv2_E(GBn1)%
pararan 3f$i`3qdU|%GM6A@!izj
parce *U}E?=LjY>5F`WH<=N-t
pare =r8R6=n4@W?(g#A68Q7=
parece @Z-fl7z8E{(E||e1ncJT
pared ^YH-t?&0+;2^Zc6_W>Ip
pareis G$9(z=H2P;2k{Xl75WG7
paren 7edi8>hUu1*Y7;m;sopq
parenle 0QC{{C)n-GBoW~hC@>2W
parking 5air780`-Y6XzY_`1;lc
paro -sUFe4ka-T;owB=z{m2#
parroquia =>5?+6%#%)!OAn%=-I>4
parte -x4C<?h6_w8Wiji5EC5z
particular ^b7bI6$Rh!`wi_H=?Uxg
partido CguzvG29L44&C(tIP&y5
partir 0tFlb;vy6K?+GRf2M#3V
pasa yVcr1@j@Cq%H=V~uHoCx
pasada `}GM76b||V`4RFB*a-6t
pasado _~iNzP(KU{4d(mi<{$C-
pasame #K6}o!zUUj!vHC`&dmM8
pasan $0p+f{SgclDhwMA+T07@
pasar 2iXznB`F~|?*Spl?BLn<
pasaron ``I1<@EiFkED!1h5f%Ii
pase Dg74<?&0+l{TSX30VLfF
paseme <QnS*8}1kY`w%7_-O&io
pasen =ON4+0Lm2D0ssy3`0n%T
paseo 5+Ne;74`Y$4=COl9xWa;
pasillo 1_9~*5dH}n?DYNn0ssmA
paso ?JE8V>JkUx><S+(<L>eO
pastel 9QzjH>+|Fe1^?FqBO)RU
pastilla -wMq!F*GmQ`1&c><I2yt
pastillas ?&sMb0W2{v4C@-<)!^Ou
pastor 5EJ|F3hnRl4eHkk3>NJc
patio 9s}ex?EN7X>)Rmh3)ScH
patron (&fS~11mBM_4Y8*zrFg$
paz <^wkS8NAre0#N4!N<m5*
pe =l>1u@cQ-)?-B(f6CU*x
pedi 5bzBb5-<oD8UYOB?d9Mw
pedido >k}>c{~72q7x)4p`Uec;
pedidos 90(Qa?&#X<4*To?NeCJ(
pedimos >IC=@`4k8b_VD!h=>O*d
pedir {ssI9Iur;u_5k(P$^zHI
pelo 5Dg3M6BE|k10dQU5H2VY
pelotas _VE(p8~^R{BqQe~6ekWN
peluqueria 0XY)>;}8!q?DOvB?g8rx
pena 6yyc~`|0@;+Y<8t%l{}W
penalizacion ?F{W0E*lp3-{Kz%^XcRK
pensando 1?A%j=r1xC7uzen<IU9F
pense +w99h95*cO5Z^W4%HQ4J
pension 5daSc1QHk#5BmJsC-dtG
perder ECLHB_}}j5@*(Lm6CxW1
perdi &;ig$^&dwl$-p_w*T34(
perdida 78>gZ+ujf6<h>jsAJ+Qx
perdon @5$^6>jy$fBlRNm^w|aD
perdona D)jmc1_>1xECd4e4GHiF
perdone 2Mp^I*!&pn;QbZy>i+%W
perfecto 0p<1u1`ZMP4*&fT`Ue6B
perfil =<)9F9T*Q7_wWtd-P7_3
perito @9zfS`TY+WG0+zG@!10E
permiso `Stny9|8937bgQR+WrIw
permission D;Xor8{PQl1QX8`ArA^1
pero =g!peIS308{`~>y3-a3U
perra {vh2Q^(G!G`qcx}=<3t-
perrita 2nYHF{|yWq+3NuQ_V)<$
perro 4i6Fr{|njhBQowO5<nds
persona 6C}?V5c2B8_xtxH)cNM>
personal -wXcODhUD=7V!Z8`~3VK
personales &=L{|B+=Z_9UUO-I5H?4
personas (HYMr_0cL0|KTnr%EuJv
pertenece >*nv^^%Ep41?(cw&*10L
pesado ^EDpf%iY}W{~PQm5hfr7
pesados *ZC0qH`=t!6FB(oFf=Ij
pesimo ()J5B4;&}!-|I9D-2njR
peso @cruj@DC6O;@cST_Xh#w
pesos 6W-h{CHXEH58F1_*yiod
phone =Mn_>@g*Jv@9it@?$h4S
picante ?*8T&3lAFK{0KD1&F}5x
pidan Dhw9r901=5_Uhjq4-hT-
pide -P!5!*AFlv;|w#|>(bTx
pidiendo >-Yfc78^ti_1rAq<h{?t
pidio <qs6(67SIcDf#Ic{}=%m
pido 8rbhTDgx#1C<*%F4JqI$
pie >gVk<1Uf7!;~yc*|K;A+
pienso @B;?z{|M{wDEj#jBoPty
pierde {Sw<h4kQs3&-x7R_4Cx?
pierdo 7})Oe7y%h6>HzHh+4|@B
pilates 1K|}1&g>!|=+^EU9S$7*
pintura %lyk31SBLG2oy2z<JZ>I
piso ^BwvK5E%md|Ly)C4Dkl?
pitar {p{ct5d#+?^X?em@#)pz
pizza 5C8%L{SfRa^ab_~4h#Vb
plan Ci(Uf83zCx;rRse@9X;w
planta _xBDM`vMc~*X<zP>dnd9
plata #pu%>-yc0o(#k5&*th7^
plaza =@#P*BNqzn?cXf}_|@3k
plazo 1o7T8DIqZ(?CUG#<L~Is
please JL1wc3FiLq@b(Dc1^LuL
plis 3-1l{2J{It{`CCI>G=Tp
plomero =j81L9w`Cy_vs<y-1Ff1
pls 2Q3!I4+Qx98xhkF_!2E7
po *2Mk`8_@;K_}~FB4C)r`
poco 1JUvmE$ao^?HUgV`49~R
podeis ?(Os-85Jrs6Y445@%6s=
podemos 2qgsP)*LtW;I<y!7{$%!
poder @(9)>00J5X`UD~p0QmXs
podes {tNyR5Bm59@(lOt^8XPB
podre 1M3VU6&EY@&)H7Q?YzU!
podria 5zPw<4G#hrARqAR<LCDy
podrian 5(EGr?HVi>;O-o@Eb+hD
policia 6%^<l{{R*r@zNIk_v7O3
politica 9y9?YyusP}wL989Kq4#c
poliza >H7Zj>J}v*`0^p!<nQeK
pollo 3;_r75DNMS1Nr$14+|3l
pon >G{+i4ErVc+b1G0;Lzdd
pone 4D9sw_uKgc|M2hk|M&$G
ponen -1h?n0SE#G^%w%^1_ccG
poner @$((+5cc2b5gGCt5eP0A
ponerme ^Y#ez{tOWZ?d=5><KyS#
ponga #@gID2nHwv<Tf<Y>dMc{
pongame z!DMTtpXqq;WA7G9n%BX
pongan &H@PR=l2W|8}<+c%;yUB
ponganme `wZs$^3Dbm`3(L8<?sII
pongas ;`#LsCi?@-3oZr(-SZ0v
pongo zyAag=*Hjm7%kf%E-))2
por 3>w}3>L4r$<>UMF_3aA&
porfa 2M_J|1Qi_g;{xye`w->g
porfavor >kjf9+W8It1^)x`81wz@
porfis 8x!au&)@9w=LF(B00#o`
porque 3g`LY`|c4h2<Y-14h{zr
portal 1nuh<77sE5+U6V9?9AHm
porteria 3;`SFC=Bfp2nGK8;RO8l
portero 6$$7T_Vo!B{_!6B>-FX6
porton 8Qbv@0`49I;L{t$@!{m^
precio =kDSB3<mZR_zMg9@%!`6
precios `0ma&FCHiU@b@C!-qZ8(
preferiria <{b|i{MqZ@@)`y%HT4({
prefiero {Mic@J^AG4DH-wR6W;e5
pregunta 5GuGj(JVFs=;0gZ?$o=r
preguntar 05{_U-ViP5;s_@K?A!Lt
pregunto 5;n&O!QL<F%JxVf6Y2fy
premios ^A!~4^83`o_ZjRt2PY`#
prende 1>^N3DkVb^-RLCF-|XJb
preocupe `5WCR{1i6s9r!8u;KS71
presente <MIvpF8kX25+WJk11AU+
presento *&p~I@*L#O6cR8TBpnv;
presion 2gm^q5c?DP^ZEnU0P6(x
prestamo 7w`-00R;mJ8xH0g4;Tm(
prestamos <@7KpD&yJFJR0}jEF}aT
presupuesto <rVD?>jDb=;Sc~U1?v&w
prima _!ayg*#IEj1M3h6?(hH*
primera 2od`h1|1Cj0qr8{((mfe
primero ^u^UT9Tyix3)dL%_|VtB
primo ;n(LW3m`2h?KDoj*SpNd
prisa 4c_B25it`V`RfnH-|pGo
privado &kpzS+1U@>8x#->0S_1l
problema ^#Rl+{q!W={r?gJ_tNF;
procedan 4G9zn?hEAx02%4?9{m9m
producto %{dDv^ceODyd@?Q76<~^
profe -}Uhl6)!U1<m4*x(8&1F
profeco 6aEU@(=Zq+?*q{D;r8|e
programa 4F(GS73uW+H~sGu{tNOG
prometieron F9iGg`~3X`8}j4)?i>&a
promo &L{iVy7B4+5B1k3Bq9(Q
promocion ^$*@45Ay{8%>MWL{^0%a
promociones -1QLu10?C^2o>b|7!Caf
promos {0`n6>E#&q><uIn`2qpY
propaganda 2^<dM`Xdw^4%hGa0t@6K
propina 0RsIh6E869=HC|P<@Unb
proteccion A?f4)2lx2|3;X8i3kLBR
proxima 2r}&l2;A`T6)5#A7cLwm
proximo 4G9tT1?J%56FBAzCN3`*
proximos 0{|i82>$2>^8f!R2qHZX
prueba =MmQv8z?jX=i)yB?#kQF
publicidad 5(E+32?z4$2M*i+1q1dS
publicitarnos +adMJ;2GTW7c$%sBO@V3
pude ;yBv%?Gg(3?&KK;5(D$<
pueblo <Jkt>`w;#O>jdxp@AM}6
pueda 5AXF4A^;2@@8|*2^8ec5
puede @eua{`VJZ#0M`uT3i;Uw
pueden 92ngn0w@Xs@)i5v;}7`~
puedes =*RH~8XF!A`R@|g`1bAb
puedo P2Jxo69y3qwzw0|>DbHa
puente 0u0?M_ZA-a=IJW&<=5rU
puerta <>cBN1N|Bb@(COT-Oupu
pues ;34EC6A=H<{@g1Q@9W{)
puesto `Oy{yKP(m;3;i0&<qYEz
puntas %LvspE+#kb*WxbD=-AWV
punto `xFY;z~Uhd%i0V8`_|{>
puntos -t_qs+zA`=2mUb7@9^#J
puse ===KO=k@Z~9WM1D{wy&D
pusieron _zue;`2-g7?dlEy-Ov!!
puso 9Qf)63=<9y`T-T>@$CNk
put `RV8(9||P*+wUgc^!@1K
q BJnQ`4y4ua3K`WTFD4Q)
que 2jUv`4E_P>-S!F~_x=bE
queda ?Jl?u2@D7F0`&tD`2*SN
quedamos >-O~i`33m__v`K0@DK~^
quedan +1%e3{R1a2=l~(P#_QPk
quedaron G4kyP!yP~z&ebKz49T?6
quede %?9N602UJ{@Bl6E;>-iO
quedo |0L)N^ED*fy2vi()6T`p
queja 2-*u67wGZV7Ypn1DG3x6
quejo )zuLn7akrS8XQ98&AS8R
queremos 58l};{V5|W>EAEA*5KOQ
querer ^as>06go%##l1qUy~)zT
queria 7U=`h>iGfd{N*AJ?A!_n
quien >ecBNA?Fk;6Y1_02>Sf!
quiera 7$@`o3sNWD8OS`+-3-t7
quiere ?cYD?^x^aH5*GY8A;%8~
quieren +adrQ$@~xy;Px&b5AO}$
quiero `xgc1;`r?J0sHSeBMcY}
quimio 1OU)8>;fj+=l2@;{owKA
quinto 3KtaO^c?0W57){J`4kly
quise 2?_iE?(ppk{OtlA1mX|d
quisiera {O$i31_>Mj<jfb{(AMST
quit 2NnSN6RZgD`0yO(4-Nhg
quita >nHNe-xMYz<E<7n>BsT9
quitad ?9dtk{p0P@2_*Ok`yV3v
quitadme `vC?Q1K!@;10eO)E({bJ
quitado (FNk;+a5D3<n%w^-rLO6
quitame @D~>C2M_r55drY!{23VX
quitan &<EH!1V1Du$LA{H&BxWv
quitar 1NZm*1QHh$1`{gU@$k(4
quitarme `T70-_7NNu=;93s)5zuZ
quitaron (f0!4!ZtBG(A_iJ#JcOV
quite _xJA&>q9Og(cc%{+V1As
quitele <Lmw#={FW5;|(<M>)`vn
quitelo &k+5_0t@dK3H0L~1pxa1
quiteme 6z3BPCH()>6&Dfh{1*u)
quiten 4fF5$_8tuw_Xzy|?BDbS
quitenla 2P@I=(I7e~(cLU7{@vZv
quitenle !sRN^?DWgf^%u+mIW0%g
quitenlo 3g0r}DC^+W2__O52MiS?
quitenlos @BJp^D&^7JG%4pE8!jjl
quitenme 3Dpc3AKL%?C^+-s9tI6F
quites _yx%qBs(Y<1oJ`p+1%#o
quito &LRXI0}1p6(*h1f85knL
r |LhI^=>GQ&{R!md`VJ2c
ramiro 5&8`56&MB+3<(4Q_YVjG
raro <oewg4?isd|L8i^<=NKP
rato AMzsL^BMx?@f8U1^#ukA
razon B@O8W9xMpp_y-{J_4)zw
reactivenme (X+2LJ7!in%-dF|t<0X-
rebajas _zxcD3HIUgIxfv4Djy*x
recado AMfc99upB1=Fl4N<?a9d
recepcion `rzat?&ciw_UsMZ4czDf
recepcionista =L7-q_Yx8j@(>6E9OnNI
receta 3i}E810NYQ`{D)S^7qsF
recetas 5*!i8=<o*R_4VT`8x0rv
rechazo 0_PY2B;C^HC<y8e2>%Tv
recibi `QzLl;sYiF^5#3p-{|Se
recibido ^#|fG2M8wS%j-7R%E#r%
recibiendo >lq{&^cVT+^Y{Z50|OHM
recibir (Jm3`wIuEZ;P3?Z2MYq~
recibirlos Anpwo4F(An=KLT5>+IU}
recibo 85I@q4FvSuFX-h169M)p
recibos 9`+&H^779T7yrr@H6axg
recien )c?>Z`0x$s<jpJ?*4x+2
reclamacion 008+JE(iS(3L*m_8~O|T
reclamo ;1}`}7Z%?87$^t_+#v=4
recoge 0VCNN<mD+2+3FDc2=MXa
recoger =<o><1p6cm=+67@;p^`4
recojo +s^7G+95V5*y=pcy4ld(
reconozco @6@hMOb0pnxVSLLzP7H#
recordarme IO-e$^yA(Y*8<h~`}Y_C
recordatorios -YMk`<MATb>?RTi83^>+
recuerden 5e@zCHZb=RCkOxA>H6^R
recuerdo 3i=}A%MlU^^Zx|z`wr{j
reembolso @YV4g3?dfu?g%2?)!*US
reenviar &+_N!_yZ&=`xqAm&g%8Z
regalo `Sa}`77Fa}3F_`L>+bXD
registrado %Lcg-(BB;XAK)J88RO*-
registro D%l|HH3;G5DksA5A0iYq
registros ^x7)u?BnC_?#coN`~V5{
regreso @$%{gARi(72m&(M@!06#
relacion Ao~v?7U$#t4h;4A69)Y%
religion ^d;jB-s1Q1=l=300Tv_|
reminders _3;Jx9P0=e`04uy5$OH#
remove 3-J;74$<ZR05Iqg5+5HI
removed ?IZaD0_qSC@Z1;)@Ad)o
renovar Bjfw=4jKpy+}{WS<jL*!
renta 2^IYj_z?mi_4VoO_zC;_
renuncie 0QlDA5%dNx6(98W1pw(H
repartidor AoTSd8~WcA`3l?%1N;LA
repetir 2^iiB`vB$m3-SRM1PBcp
reportar `~>6^^u`G6AP4~%0tWx|
reporte ;_UVV5;Pw%=j;>#$I1Qb
reporto 2KN{74Eyy8_w54f2J+(t
requiero @&efv0O9)q5D6?E_2cUL
reserva 9`Ne;5eyLo-N6O=<L~9_
reserve 0RH<40{IdT1^Er|3hMO+
respeten <>xHl1J}*XCIR*h8V?iv
respeto _t*jWG5-KP=Kcii=Lg;9
responda &*%g92J!g<A{XKa5)Bgz
responder 59=H11pDC-5j^tm5(fPu
respondi {Q?2@0u<K%3mob7@*(dC
respondo GrjRRDA@@Y6Z{R^9Pjc$
respuesta #QY)p5%cHp77^_h4I~Kx
restaurante 1Q+fOClmzi<^Km4;Q;&g
resto 7s4Rv^6L*V00a062kz$s
resultados 8r~5C0SDs`5DWAT5eOR}
retirar 9_bhN3GMRR-UjOi1rqP}
retiren `2QUZ3kKue930aKB>)}!
retirenlo 3FH9l2M_Hf9Tn=~>iOCs
retirenme ^Z6P37vbgK103=V8UY*<
retiro 5*8olAJpCaMgZ6~NCW}|
reunion ;NII3EF~@-=HfQv+~3UB
reves 4F&D@7!?RR@AC}?`1bSE
revise y&}FS*4H-g?-xZ3*uLwN
revisen 3+XTK4;lyhB?$=W6y5t2
revision {`=1{1M4yS?BOHX==Ip(
revista 6#5H35CRYy4;Ss`3)v1N
revoco $n-YYNXE0KH!tHwLPRn_
rgpd 0~_?^3i$Kr1^Wa99uEr(
rico 6TK}W68P>I1H}#O^z#EJ
rifa 6ZQel*9Q<s)#3jB`}*Pe
rifas 2JR*HB?8>(4jlmgA{`0|
rio 2rl6z?iU@m(dQZQ<mBGt
risa @+aIsF+MfQ$?z-H%ir?c
robaron !}ioHBqb;U>g_<i&hXCH
robinson -2)Zy0t@Hr0u12<5D^gZ
robo EF28=$^Pd3?&I726$$|X
robot 5(WJH@(J+U0t4;r3j+Ea
rodilla 3J2=|@Y)InEgI_R_y-{t
rojo D-j<H_W=C*@aho%)%64i
rompa ^Y{1J0wMMx85Z9a^B^4&
romper EFKf?0p#V;H~{J%2P*~;
rompio 1R)aZ-TDye+U)lJA?)Mg
ropa I`Z!`850pE=JW#M`0LUP
roto 6yy3D7bzAN-qQu+^6To`
ruben 0s<Ee0r=$}@BJ9`BIM!j
ruedas +2jTJ0SgxV><0zt0Qdm`
ruego 4i*m13<~)x4c_Se<s<Y6
ruido ^bqbA)$$z<=+qtg2?*lv
ruta ?hzH>>l5=39SG$0_7oZk
sabado {QKG-=Num;=jI^g@Y&(k
sabados `RMEn6dD>G>G>4x>fh+r
sabe 6b8HX;4u#l1K%>-`|{oG
saber AKw4zF4^+>Bmc_l|0Lue
saca 8~FDL^ZNlDDhLGy?&b+K
sacame 58o&I4*}-y3kL@V4j1|#
sacan -1!^>;11;Y?EmTT2MrSK
sacar 8QjJrA|f9x0`VZx+rQ!=
sacarme 5ijoU`x+1t6Y2Q=_4)e^
sacaron <2=1Z&?-I)va3nA%&on-
saco 7XK-|*a`qF7!Bd-EE5eS
said ?9~Sf`3wsw-_i8+{`CF(
sal Hv9bv?fUlp`3Cg~2Ld1Y
sala ANuVc8SNMq777pO-1FrM
saldo +#wG2*AUb0FGB4sAX7FM
sale (&Zcc-v%HB{rnX7@7e?L
salga 04v%L6)*z-6Xp;C;s5~d
salgo `0fN76bl0L1QGxH>jMh|
sali $>rq$EjThL<klzD#?Rox
salida Gy4b|0Qf5W{@5+&4cpcA
saliendo ()a2p{2e$4&B;F8@x|KS
salieron +3o=e<TfV%_R>2J+usN0
salimos _Zaf|;tUl6)$$A+{rm6W
salio s_w2*Ej2+I&(cA&z}UaU
salir 6zc--6Y~%LI`1O?3h)dO
salirme 4I}pQ@e%I;`1brT{008|
salon 4fXl{{nZlu7XAv)3Gwh5
salud 9q$+4+VS1<|M~9!6crx|
saludo 1mN`%{`D6o|N8mn-}%_~
saludos G6&%v`7I?12@LP_0P+$f
sangre _7pJW?D^yWB@N;PCKMqM
saque 3>EhA?iTa}`^C`={^A7z
saqueme 8}j`70~8Pp`S}3z^Y8Tr
saquen *AwyW5<({f3D5uK*4p0I
saquenlo 5(E7a@e2h70ty%;`w95~
saquenme ^6@MAG0?u)_7&$EEHE}E
satisfaccion 3nLH&`||Gw_5|l36ZQH8
says {Q&MQ0Vx|84&@dH=-KG)
se 8vFhE6d4rg<>DFe@7T`f
sea ^!h6JBNp=sF7WXV_8k%k
sean AL{}D`}z0?-wgl({tXTg
secretaria ?$h@PBtjDz>(uw(?&aFv
see G2HPZ0SPoH!OJk#?as^l
seguid IPvHo3=<<C%oG*h>-^Z{
seguido +56}vC?O;M>DM*!$J*G+
seguimiento `xxdZ5e*Fp`0N+{@dw=2
seguimos $|U#&+x_<C5C!uW1sEO(
seguir >n#!Q3Iy2g8VmRK1qA;C
seguis 8W8vO2p7cCCH?sT>MHpP
segun 4ioYI^7Z=q`tleJ_yGa;
segunda <v9BO_W1<w<+CF3=gQ{4
segundo %GbsvD;qEk*WobL$-BL;
seguro <?Ime3k(1a4)Of?`0gm!
seguros 6972;*2B=wCOy<JL@_!P
seis ^%KK24)Q$o)8sDd(9Xx*
semaforo _8`;)_4*my*YhL^@!R*_
semana `SIo(5A_oY05S*&>;vcn
semanas *DUYq<LUC~77_vP2mlih
senal @68eJ2QTp&0}18*{R|!o
send `w9Z>3kL+`9`_0l`t=;^
seno 754NL0s9>O_w*PK<N*o|
senor 4d)@u6BEGY7VXv$3@H~L
senora =MEF}A_Vd65(xb~^CTbp
senores H1-|T6&vdW{^sTu02m7-
senorita EinV@@#*IC`}W`YG!F9*
sentido *a0XA3*q1b9Ww&*9VQzR
ser +Cc;O*!}hQ*zWQN3<L=N
sera 4l@n`{ty)m^$G0_A^q?N
seria ^$-Lc@F@iS3MB~i_7@TM
serian 83^zzB^MIn@9Y-#>*v?j
serie 3IX*8`vxWs?e7%)?c(ka
serio 5aK4^6$0uV6#3@x8WIK`
serlo +WGeO0Rbcg=h8*O4!7Oi
servicio Fy{sUE4|$7H!<QI769KK
si <|^M7!R{C+FCp>@_z5x!
siempre G9v!-$=LYH`sL#c92Ni;
siento 0{I)w82I7sF7EgG4iYQ|
siesta 6Y~}692NlT=?M7z<QWbH
siete 2jcYq@(1+_2LuA=^B)cr
siga 5c3xS1`Pij?hoz%_5cnR
sigan 9R>3y2G8x=5dRtf`wQj+
signed |Jncy`~~d-5bz4&_$CYa
sigo 6zvTh+v@Al$rl<1^XeVe
sigue ?&8}Jw*4y@+w(cv3dh(3
siguen 3gtV{-rL#Y8%yIAJ18&=
siguiente {p%p%9QNVn7a-I7HY6xC
silencio 57iviI0WL{7y;D>DJBap
silla 2qOgw2m=QD2>$&f3H}rk
sillas 3i$97_wM`w@csM#?*04|
sillon ;R?$v8Vn;N{R0i`;Pl((
simon @!IkT9~&VB^y3@q>FDy*
sin ^!4%b7$5xP8O{pq_ze07
since ?eGmB0WK>#5)2>W4c^lA
sino 1P~+b{|5^84fhWd<nkBl
sip ?(Fgm5*iyN^y3%)-r3RQ
sirvanse ^AGtQ6AQ`4BNZ0gA}I?8
sirve 4bkcq5(p{}=<poz`u5xG
sirven ^x*#X-V+=`_!SH7_2KI3
sirvio 3HB29=>#L{<je8|`^fv{
sistema A0iP82?WXG^$Gb4C>9wL
sms `vM8+7Z?N*I0*Lp0s{vj
so 66hWN5DEJO5%<;>8TIKH
sobra _yz0_A^Q>j2Mp^6@$LNk
sobre {UZMJ@9z!X==}5#7w7~Y
sobrino )(zzZ-}D&~0RbHe=L#X*
social ^9u7U85SDJ^z9x2+sxm{
socio %;n1s`8qo?ITtwXx6j?t
sofa =I!4f_5d9B_aP1P=K0?0
sois 3HK)B8{O#EL*nTo5(5w~
sol @D$w(0`mUh?(i=B>hb;e
sola `}q0<6D$e`1@AHI0qy1R
solicito 64FS;82s}H2m|#P<i`|1
solicitud @%9$g1>xZNKqclZFbx$g
solo 4eHey3K$3=`34IV@#qBj
somos _7Thl=i&tx^A-^u0Spo2
son 4e|u-3Edh8HWn|}AnDR7
sonar D8wS~1n2Dh>I&-*4+Re=
sorpresa 7T4$|_!lhp1@SJ}1L^Vj
sorteos <nJr>{lMny_7mw8BO@6C
sos ?;-sw=nm`P=lvcu3>Op4
soy `!47x65jRK8v*n*2O9(l
spam {Ui|r=?EDI=>G!W*7XSB
spinning <Jj2}I59CE2;w8%&GYB)
sra _u>ZJ(+eCI2G<km6YSvi
still )e+<;{23YT`WhbD;NsWm
stop 4h#JS`t<oA5cB^Y`Stey
su 2_PTM@fz{{3HR<J@euy*
suban 2=eg)+X4F;`|tt`6z={J
subir <Lu%D?+z_2>J2Qu-p$k8
sucursal `0xPz1T6C%2NDkgx&sjv
suegra ;{D<>5djeHBNrj@_W8x<
suena 2;&|384>g`?f(1k0~hfD
sueno 3h)E{C@2IE0rLj#4iqE=
suerte 0oUFZ5*iTx=<N>c3+&y{
suficiente 7UBQt_~RA=_tqEe=i2J>
super 0|WvD1{C!K?D+``5B==l
suplico <k&XnKlj+?EE(PIIx-Fr
supresion 0Q)8J{pcS04*&=z_xlPA
suprimir >IWw68TZ@K4-WPLEFK@`
supuesto *5l(W_97x85G*m)=-A@!
sus AN2hr>G<^h`TGC>3=i!E
suscripcion ^3gQy|Jv`k3M9}KGBPC^
suspendan ^x`JdGSSb~A|liuCLS6W
suspendio 9Y3)&0~<Qx(&kpa-pIY%
suya =pq~T=Gfo>5G33;C=D1E
suyo !t6H9Hwx&%K`rR}6*nsn
suyos 9p2j&?+Ow4^7HxY4+-D$
ta 5D4%e0Sp-b_Wm0A<Osm=
take 2lpS?67k;tClTHW>^>p^
tal &(rlG`Y8h>@BuQu=jZJ4
talla 5%vTg>kktI{rmmz^!V@)
taller 0U;mn0}<^S2nON&4-Og-
tamales >F@6i3ltFI_y+*^^z8NM
tambien Ebs*{HRB86@89P7^xp9L
tampoco <m@Hj3kCWVB^(_p=jj~y
tan 5XCp<=+qEG<>vn8>iO&9
tanta EEpEz><051^!4K*@D3du
tantito {Nvj+5*#fS;L}dT#MHc~
tanto 6~q(t5EA>;^Zg3|3Dnv6
tantos {Ib(CCJ#?4;Tt@+;Jvxc
tapado _23876%6tN6b}LI1^4z0
tarda @$3Ha1}PvT9RDW%<n80+
tarde =jQeo6#)eB`Qh~v?B4hO
tardes `SAk<_v;Yy>GA*W`uOei
tarea 1sLf14gn7M_6`a90`=?b
tarjeta ;1Utx4m2MB0oX0r=hxiZ
tatuaje 4g?kC?G5Di6%O|4@)8j@
te 4(Ag0-}&eV*VOm%6c7Cc
techo {^bn)`~>ak@$LH!5Ecvt
tecnico >-*3wCp=T}=hHFj-nq%<
telefono 9Q^<C6!7^81|$9Y`w|5N
tell 0{aiz1q~G#`WM{+0xt<4
tema 3+WQ|3J~oe0Tl%M-v%Q8
temprano 8r|S74-h5`-|iIM+v)r0
teneis 5$zEj-5mWK@%r`N0wWOv
tenemos 3>xzu<_I6;&)**t?fLTH
tener F5v3)D*)f+7!KP3{uLG-
tenes =>Pa6=*$Jw?fL^10P^?+
tenga 4&&w%FZ~zz;qfc+)6d}a
tengan 5cDs~3+2SaJ__0;JS{0Q
tengo A{F8Z2qgmV<@yx)-uB$=
tenia @FLhU`pPk*z346v0JYN3
terapia *zFDx0|OTV1o|QN0NMTX
tercera +Qt16A=l;c1M>_55D79O
tercero ;}Pc{DH9nB0Pqg!<mKz)
termina t*+4wtx!);57S_~u)y=I
terminar `t}gz9_#%21^yxZ>GKB*
termine vb*9X^b#;P;3H1Mw!q)Z
termino >h&7_`REPr<{udL4gU$;
testigo -RR6g_UT19=-@x?;Lq61
text 1P$o^>JSeT2J#Q``t1GU
texteando =_SP%<IwBt9v|N%8AdG+
textearme <^=fp<ns6H^&JE#4ihdB
texteen <`oGB+57GQ798jLAtfRO
textees @Chv#=l<p32_)t5DJKvP
texting 3HUwt<pJdp<qPEz6%82q
texto ^ZErA8ZRR4=-@Q>(#+%E
textos {tD*w?)?`N0^SG;75(iH
texts 5bY2J=ok3^?D-J)?*9Q6
than ?AOE}F%K&h+YmR=&E(JW
thank 0WIDU>c<uf{1F*3^63%o
thanks Ao=JY8VMHz3ndW>1N92+
that 4F~fO8uJJz;oS-V;OP7E
thats 7Xk<85BKui=-cA#81Kvt
the ^di$A1Q!PR@9O&g<O259
them DdYYI@9!KJ{{tfN*8c1R
there 1RnMn9UvkI^XVA|_3_x+
these ^7b&#1na@ZB^JvaA2~DU
they 6yq8k0Rj5_=jRvQ7!BPD
this ^Xm`BJmuoZIu8OT3?LUQ
tia &e7Z^E+!ZX^%XYx(#HPG
ticket =qCso_SyIc03i(C&+;Mj
tiempo 3m6^v9QNh+=@$DV{23Mt
tienda `Z3fRzTU&#@e=?)?F%aI
tiene 5dY@%<Hq0(2@muZ{}v7i
tienen BI)Qh68#nw$Mzci-`LdM
tienes @A3x#-`w)t@B0BA_w@eW
timbre ?j7MS(BdW`+0`4(@7>t^
time >)z`f5eps}@bxI(;nvI0
tinte ?J?37`3EHO+X4^_)Z6*o
tio 9|{uY1pepd7zh0k{tN=z
tipo &>QL%=|v$9<kS|-=HTSt
titular 6W{p-3ltI({Ol3L1QzQS
to 7!Mrs*ZuPk@#yaQ>>TC(
toca +U~L;6(LO#2Hi0x+|>Th
tocar 5BdKI=o0Yy+VuJe@dEVV
toco +v?6Z{u?7E_xB*}-R|e$
toda 4CwXl84}Vc?-=0%;SLN9
todas BlYL#)A}?Y2o3k%_ZH_5
todavia @xItOJ|s9b0@N$e<jl<T
today ($wD_77-;d`ROp><k->1
todo 6$K9h@*E=O`Pl3F-|^)B
todos 6$Ib}1q8_Z6&vCJ85;jO
told DD)iK{rTMdDER01C?^{l
tomar EejCi2G;iSJt^M)5Ca}J
tomates @*LI^_AoQ&>DEr^*uCG)
tome 6bcmV{tNT+{_gh&6A}(D
tomo 00`qG{s$5#(GLdc%j(<&
tono ^Bdk5H69)q65T52<K)`W
toque AR`3=_S5Oa{{;Lg_X-B^
toquen 670qp6civF)AJbi=K}%V
tormenta 5gPv<=IrkQ=K1>({SOV+
torneo 4F(hN-{9s57yS+SBpCxA
torta #pu-@4Er)0)9NDN)6w15
total ^!V}!$OkY1`PVM^=fm6N
trabaja 3ewp{2s%Ls@5@ES#LCgk
trabajar =>Gx;@*f!z68Z+>;^f@%
trabajo ?B)yq4I}Iz0{Z*^-Vy;4
trae 2k;dV`a~HE&)y%|`oqo0
trafico ^XfV_>(ku-@($)8E*Cil
traigo 4+!@D;t4MS=-4~#;M~3E
tramite 8T9S?AQlDs?&uTi`SI`T
tranquila <T5M!*~#SX{QTuPBK#Z?
tranquilo 1U1(o<MI~`%<1nm_sr_-
transferencia {~g;791tkv_VgA14DQ$9
transporte =pEb(;rlKJ-}fmF;qD9F
tratamiento BjfcCAovp@{_5`BAn^M5
trato `3N8Y+YcKK)!!2Y=j-n1
tren 3?Lup<?rSBA{yTd7ZxB4
tres 5%KL4&-y0;?Dzi<@&*VI
tu &jJkP*5U6H?fxns=mHJE
turno ?F}E{(g6_*B+&c}0r?C2
turnos `V153*ap+t{wUrhEF=;G
tus DCr{b{Oa^i;tKr;`x_7Q
tuve ?ho+l?bGx(06E7#87NL5
two %^T4W=L#_668Ad|^y}~A
u &lm&QEH3N=E(rVi4+j<Y
ubicacion 1O507^A#Ng?%f;Q^y%&3
ultima 96a*=*w*q14HW+g>>D5o
ultimo _}ekXF7Dj!O9Jlv9}omR
un 0S*h_2O#_E`S%gl;`0Ro
una 6Y%B&4A=QV=?WzS=mq-?
unas ;vo+7$o&)^{o4cv80s44
unico z#hXZ$Kpi+)$2wZ^~w;@
uniforme 68iY->*f3(`|bt<`48|1
universidad ^B(vU-Rj`u6D{={EgvHz
uno +aEE{01Ord4AJlo@&_04
unos ?BMe;IV2bQ=D!B*;OF$r
unsubscribe ><kV5`u_Cp{POt(1`HJQ
up 9u)j1*vcf`@XY@23E#yu
urgencias 6Xnw#H5w!#_46Ix+1SqX
urgente =^fD!1|SXd-S{W_?(EF&
us *Y5lb9@h^H1uFgyClVzW
usa _Y&X^3LW+K@CWzt@CgC$
usar 5d03v@%r-=<>T808U76j
use $k+Z42tY$O3?M$m$GZmC
usen C-WfX2<+L?J{8XkCOaQh
uso @%!Zi89+B3_yh~)+U4T^
usted ^!(Wf0TeUm^vFg1;?CgE
ustedes 7swM84G|d)?c3<@+T+y|
usuario `1t!5)%Onk8VLI8{?-Zt
utiles >GQcY3M@Ae<Kr^h=F8>M
uy CHn&B_5u7Q4A$H80R{&x
va 3Op13*W~Wf1Ss?!77HN$
vaca `U%@C5cDDG0{0o%5!cSp
vacaciones y4J%pDLO_j`_Ejn!KbvZ
vacantes )j-fH#L(f!8A13dG&Dgw
vacuna #5wg0-2L(V9S9vA4-@hW
vacunas 0TTM_?)ujZ9}3VB3Mw!s
vaina 9_;u69{v;W_VpX!?BMC<
vale ;rR0eCoC2k5$Zb1-_`*1
vamos _vO1P9`8Tv*2gT@(#6lX
van =`Q*J=_3gX0PObz_4WDw
vaya 9uL+MB^MCr|J^L`>FfFF
vayan &ie@OCm<jQ1?(L8;Ly<U
vayanse ><!&46$kkYzy%%r+6~_Q
ve __zHWEBYBD?d=EJ=m_`!
vea 82Sp{<@w_69un&k{R0Rr
veces 0T=HJ7UbR0G(6WcCMPoo
vecina AP&zo;|eM7?cE&O>do)u
vecino ?)c^{%<wNRCI%V@@cj=8
vecinos 6$A+C`0?@e0`K(`1_bXS
vemos `qs8QG%zVC*4!%W$j{v6
ven `4SH1==J67?&$F~;Sv%0
vencimiento `SlS17bgt@5%Cn;@Du>|
vencio ;`QzvAuJT`{Olz6+3W4+
venden -WJ^})ciFI@GuDO57`*p
vender 2Oj_r(#-wl5z_@G8v^|h
vendi 5-P|>3jHYv{S6}s?A_J;
vendimos 0sHCu3;p&2Ec^=q1sL`S
vendio `y>Yx1O@@!4I%s>_Uj((
vendo {0#&PE;c6&*xnk@+uX$M
vengan -1GSS>Io_y{N5DS+~4!w
venir 4h03*7A)`>`r8BY?hFbc
venta -ZBab%jpsH|M~Cj7XS_I
ventana 0Oipi1~n`Q+3q3P+2!!n
ventanilla ?hpJ8{~aI{<<dpj@dWML
ventas 7{c)mF!1#3<oy`>>h|RH
veo 4;#xM?j<Df>*62g;qCp;
ver {|)}}GV}Zj{QCz8=mYT3
verano {x#7ZGd(8u_t_Ti*2~S+
verdad 2M5v<_&^2*?d>AW+tcFU
verde _dx~o3>E_65%?Jn_3R7z
verguenza 2hHY8EGIGj+{HoZwZOE$
versiculos 9s>CN2Ke6-2lDggDGv%C
vestido =)wc=AN&?J?*tv&@Zjg%
vez 2Im3(?i&*n^A!``+yed}
vi (bM5G{Tv@7<J~&e*2~4?
via +#wzB{PEoL8V&&sFfAJl
viaje +1=+RCI=-5%<d}T%){W<
vida (CrrN@FxE9F)scS@CF~)
vieja *$eOk-Rk-A1pNdF2K46+
viejo 3Fhqy1`HA%=-3zB{I=)j
viene 1qSIaCmt05`}-&j1MB$e
vienen 3>XOb{0#on0{0F33klrX
viernes 8vX48Dhvtw>IeJs6bAbd
vino 2mcuA{Tk{T`v>I%1QiDu
visita *YoZU3K=3GCGsHR72x*N
visitas _wf1t4iO?5=KLM>)!Xyd
visto 72@*t_z>*!2=EaL<@FK#
vive 4&)Bs?(hT=<@)Ix?+OI`
vivir ;~*F8;q~eH0|VFn4G0kq
vivo 0Riv;{P@!e1}6a=4jlpf
volver H1_NW;2IJ$-_QvS-5SyP
volvi >GkU<1~v>J{qs8S%f!;^
volvieron 2n!bN?e7B)1N`;;1q$^L
volvio ;Q$RAIV3Fd?dUK9+t%#P
vomitar -0a>uAub{n=kzYt#pBV^
vos <RI+O>mDB~^XNCv;N<q#
vosotros =?WP30`uq`0}9&r`UepL
votar 1J)Gs6(8*H0VLkw9UJur
vote $@R(`G94`}<poIM;j_QN
voto AL%0$0P_a;&(_)N2ovfV
voy A>soQ^7<Gj-{lqi^8EM?
voz +y1*76AC8K;Q~R&#@oNx
vuelo AO7ql83+ga@6_`F3;pZ}
vuelta 6Wa;^_7wvT9T)Bz`3DjT
vuelto +8FQ$EE5v<_z3U=@%{tZ
vuelva 3)%$k@dD-}HwqK-4B-tA
vuelvan 2ICYe9Jbx<_8;>OI}a`S
vuelvanme >>$S^^#2RV&iyj|(a_@G
vuelve AJi%F5eUEg8y(xk9Wod;
vuelven 2<tEZ4hrJ}A1MeG9|<8c
vuelvo @B0n{ARikf=;rvV?)%UA
vuestra -QpVq_T$<A`9<R^FeN3_
vuestras ><l-|(#X-o=^W%WE-5tP
vuestro <r^L$>b&ml>o)s3I~x8J
vuestros %Jo0<0N2aSBP;hFD?T^>
want DG~Yr1s>ub```Wo{tfRQ
was ya2--4naUU|LQu((aFKQ
we >)PrH+5HwK&+irO0^IDq
web _yZ={6As@3Dg5d5_6!dt
week {u3V7_aoUA2nXgJ92x>0
wey 8w?H;5!(g(`yTKX_!<Tg
what 1|sVn`1Bt17VP-_`}FSl
whats ^4{7G=o2R&2NxUy=Hvj_
whatsapp *cj^?BPb2v;p;F1+TGvn
who AM*O#5Zf0I?BxRc3+&VV
wifi 3=|082L<TkD<9J+03H?`
with 2n-GC?f=yN92@Nz7Af@-
wow A`lZ02j<)VAu#e6A|xI)
wrong 3F`;{5!&k7ARzD?7!v>%
x <sR)1@znp^<@DnDA`T1h
xfa 9v<=r>hc!};@uDH6VUPh
y =o9t(>=FD6<?`X&_96ND
ya 2=N@-<?<i==ppYB=oTIr
yes _u2dA`2jU1`XdhZ;_~P0
yo 1RCfK2^{j}>;>%-@b={D
yoga ^V9So=I$H@`U3~?-tPYR
you _WI->$j%BN^W6dG|K;}Q
your ;28xS^6k_V=r->i9XK-i
z 4f_u8{~P-l1PTuH{`CL!
zapatos >InA#+ye;~1qJy75C-!0
zumba )$!072oE;{=<7Mz*3Zw)
🚫 2pRPH1^U_5|Ka%Y_A3(x
"""

WEIGHTS: Final = """
-27 =bias
-19 sacaron
-18 > usted
-17 o quite
-16 THING sin
-15 adelante dice nuevo
-14 BAD WORK eh el final mandeme mismo reactivenme tantos termina todavia
-13 al bloquee compania igual nombre puedo sale vecina
-12 ay cuanto dejaron estoy interesado kilos la mateo muchos nunca perdon sigue tu vacaciones
-12 vamos
-11 basta cambie correo dejes entran era escribanme extrano hablar hice mandaron molesta querer
-11 tienen vayan
-10 .+el antes caso dejar dejelo demasiados diga dos echo esposo esquina esta estare gusto hora
-10 llamando mucho nadie orden ponga quitaron reconozco tantito vemos voz was
-9 CALL CUTIT LATER+> PART abajo acuerdo anuncio at calle cambie+de casero comio dale deje
-9 depende dias en.BODY en.OTHER escribame estaba hicieron hijo importa jugando late letrero
-9 llama llamenme mensaje+, molestan pasa pasame pasar pensando pense pongame por quejo sali
-9 salio segundo tecnico termine tipo tranquilo vi viejo
-8 , ,+VOLVER UPDATE acaba acabaron acepto actualicen alarma anoche apellido apuntame
-8 arrepiento automatico borraron cancele cartel cobrando codigo confirmo crecer cuantos
-8 de+nuevo dejo dio direccion en.REPLIED encantan entrevista es+lo eso estafa excelente falta
-8 ficha firmar firmo hago hola jajaja juicio la+otra left licenciado llego loca lugar luto
-8 mando minutos nieto nos numeros pagar paro parroquia pastilla perdi profe quedo queremos
-8 queria quitan quito recojo revise sabado seguro sus+mensajes the total trabaja usa use vote
-8 whatsapp
-7 ,+al ,+sigan .+WANT .+a .+quien .+y 2 DAYS+> DEAL EVENT LATER LATER+, REPLY SEND+al
-7 alejamiento amen app asi autorizo baje banco boletin boletos bolsa cancelar casi clave
-7 cobrar contesto contrate da dan deje+de desbloquee dicho duermo eche el+otro ella ellos
-7 en.TEXT encontre esa escribirme ese esperaba estaremos fumar gato he its lado leave like
-7 llamadas llameme los+CANCEL manana marco mes modo monton nuevo+, oigan or papas pie pintura
-7 plata poliza pregunta puntas quedan quitado quitele quitenla recado recibido reporte risa
-7 sacar saliendo sigo sirve socio tenia testigo tia todas todo tomates torta tres unos utiles
-7 ventana veo viaje
-6 .+despues .+la .+mi .+si 0 CANCEL+la GET+los LIST+por NEVER+STOPALL NEVER+en.THIRD OBJECT+,
-6 OBJECT+> RECIBIR+los REPLY+los STOPS+LIST TELL THIS+mensajes aguanto ahorita alta bien
-6 bloqueen brackets casa claro congelar consegui corta creo de+BAD de+donde de+escribirme
-6 dejado dejarlo demanda devuelven documentos donde+sacaron eh+> en+la en.DAY en.PULL en.WISH
-6 enlace equivoque estos+mensajes falto farmacia fiebre fiesta financiera guardado ha
-6 habitacion hablamos idea irme it jamas jeje jueves junio la+de le leche licenciada list
-6 lista+de llegan llenar lleva mail manden+MSGS min molestia muy ocurra oiga olvida otra+SHOP
-6 oye pague pantalla para+los paren patron pedir perra pide pidiendo podre por+eso prende
-6 primero pusieron quiten quites recibi robaron sabe sacaron+mi salon says ser sino sip
-6 su+mensaje supuesto suspendio tantos+LIST tantos+MSG tantos+MSGS time vale verano vuelvan
-5 ,+? ,+LATER ,+SEND ,+WISH ,+con ,+mandeme ,+marqueme ,+siempre .+autorizo .+en .+esa .+por
-5 ?+quien BAJA+, BODY CANCEL+MORE CANCEL+en CHAT CUTIT+> INF+al NEVER+STOPDO NEVER+la
-5 NEVER+son NUMBER+nuevo PERSON REMOVE+los SEND+el STOPDO+los STOPS+> STOPS+MSGS SUBJ+MSGS
-5 THIS+es WISH+VOLVER a+los acabe activar alcanzo alla anterior anular aparece atte aunque
-5 avisar baja+, basta+de boda boleto by caldera cambiamos cambien camioneta can caro cartas
-5 cedula cerrar cobran color comedor como+hago comprobante con confirma confirmado consultorio
-5 contrario copia cual dar de+ofertas debajo dejamos del+PERSON descanse devolver dice+ASK
-5 dice+que diciendo digan doctor doy el+OBJECT el+PERSON el+SERVICE en.DEAR en.FROM+the
-5 en.LOSE+PERSON en.TIME en.YOU+se entero eres es escalera escribe eso+es feliz firmado
-5 flequillo fui garantia get habia hacen hago+REPLY hago+STOPDO hago+para han id informacion+>
-5 inmobiliaria invitados jajaj leo limpieza llaman llamar lo+BLOCKS luego manda mandais
-5 manden+mensajes manden+publicidad manejando mantengan marqueme mensajes mensajes+,
-5 mensualidad mi+esposo miro mitad modelo molestar nada+mas necesitamos ninos novedades
-5 ocurra+CUTIT oferta off opinion pararan pastor pesos planta po podemos pon por+ASK por+que
-5 preguntar problema promociones+> puede punto quedaron quiero+STOPDO quiero+dejar quitar raro
-5 reenviar removed rifa salida si+WANT si+a sobra social spam still su+MSG subir tarjeta
-5 temprano text toca toco tono trae traigo unico urgencias vale+, vengan vomitar vos vuelvanme
-5 y+ahi ya+se
-4 " ,+en.THREAT ,+escribanme ,+usted .+SEND .+TOLD .+alguien .+anotame .+basta .+bueno
-4 .+cambie .+cuanto .+hay .+hola .+informacion .+ok .+pare .+perdon .+quite .+vamos 0+,
-4 AGAIN+STOPALL AGAIN+adelante AGAIN+dejen ASK+bueno CANCEL+nada CUT+> CUTIT+de DAYS EVENT+,
-4 EVENT+de LIST+si MORE+STOPALL MORE+adelante MORE+dejen MSG+en MSG+porfa MSGS+porfa
-4 NEVER+dejen NEVER+hace NEVER+puedo NEVER+se NO+hace NO+leo NO+puedo NUMBER+en OBJECT+de
-4 PERSON+ASK PERSON+por PERSON+que REMOVE+el RME+los SEND+OBJECT SEND+con SEND+publicidad
-4 SERVICE+de STOPDO+MORE STOPDO+nada SUBJ+mensajes SUBJ+publicidad THING+> WANT WISH+SEND
-4 WORD+MORE WORD+nada a+RECIBIR a+este a+recibir abierta abre abren after ahora al+final
-4 al+otro alergico alguien alla+> anda anotame anotame+REPLY anotame+STOPDO anotame+para apaga
-4 arriba asi+> avisos+, ayer+, ayuda beca bendiga boleta buena bueno bueno+ASK bueno+que caigo
-4 caja cajas cambia camino cancelacion carajo card cayo chat clase clientes come completa
-4 con+dos conductor conforme convence correo+, cortaron crema cuadra cuota cupo de+INFME
-4 de+WORD de+vacaciones dejalo dejeme del del+EVENT del+OBJECT demasiado deme departamento
-4 depto descuento digale digame dijeron donde el+0 el+MSG el+en.DAY el+seguro el+texto
-4 elevador en en+el en.BEFORE+entran en.BEFORE+hace en.BEFORE+leo en.BEFORE+llegan
-4 en.BEFORE+muchos en.BEFORE+sale en.BEFORE+textee en.DAY+, en.LOSE+EVENT en.LOSE+OBJECT
-4 en.ME+entran en.ME+textee en.MY+en.BEFORE en.NEG+hace en.NEG+leo en.NEG+puedo en.NEGATIVE
-4 en.NEGATIVE+hace en.NEGATIVE+leo en.NEGATIVE+puedo en.REMOVE en.TAIL+entran en.TAIL+textee
-4 en.TEXT+, en.THIRD en.THIRD+muchos en.VOC+entran en.VOC+textee en.WANT entendi entiendo
-4 entregado equivocaste es+mi es+todo eso+en.BEFORE espalda espanol esperar esposo+por
-4 este+MSG estoy+de estoy+interesado excursion factura fijo final+de forma foto fria fue fuga
-4 garaje gente gotear guarde guardo hablen hace+falta horas igual+> informacion interesado+>
-4 internet jardin jefa julio la+EVENT la+SERVICE lata leer leo+THIS les+WANT letras listo
-4 llamarlo los+REMOVE maestra mama+en.YOU mama+ya mande mandeis manden+MSG marca mas+adelante
-4 me+entran me+textee membresia mensajes+por mi+CHILD mi+SHOP mi+hijo miedo mio+, mis+MSG
-4 mis+MSGS momento muchacha nada+AGAIN nada+MORE name new ni+en.THIRD nieta no+hace no+leo
-4 no+puedo nomas+> nos+vemos nota nueva nuevo+> numero+nuevo nunca+STOPALL nunca+STOPDO
-4 nunca+dejen olvido otras otro+en.YOU otro+ya padres paga papel para pare paren+> parking
-4 partir paseme pena pension perito pesimo ponerme pongan por+mi portero prima primo prisa
-4 prueba put que+bueno quien quisiera recepcion recien registrado ruido salgo salieron salimos
-4 saquen see si+, si+WISH siempre sillon sin+querer sirvio solo+MSG son+muchos spam+, spinning
-4 sra tenga textee textee+, texto timbre tinte today vaca van+a vendi vendo volvi volvio what
-4 whats y+VOLVER y+WANT y+en.YOU y+su y+ya yo+, zumba
-3 "+y ,+BLOCKS ,+INF ,+MODAL ,+WANT ,+ahi ,+dale ,+deje ,+el ,+es ,+escribanle ,+fue ,+im ,+le
-3 ,+si ,+tienen ,+todavia ,+todo .+. .+MODAL .+MORE .+PERSON .+UPDATE .+VOLVER .+acepto
-3 .+antes .+como .+creo .+dale .+dejelo .+dejenme .+en.THIRD .+eso .+expliqueme .+id .+mil
-3 .+pueden .+quit .+reactivenme .+renuncie .+sale .+sip .+sus .+tienen .+tqm .+vale .+vuelvan
-3 .+ya ? ?+como ?+en.YOU ?+ya AGAIN+STOPDO AGAIN+THING AGAIN+de AGAIN+en.BEFORE AGAIN+en.ME
-3 AGAIN+en.TAIL AGAIN+en.VOC AGAIN+me ANNOY ASK+dejen ASK+en.HEY ASK+insistentes ASK+te ASK+yo
-3 BAD+, BAJA+la CANCEL+solo CUT CUT+MORE CUT+en CUT+la CUT+mi DAYS+, DEAL+> DEAL+o EVENT+>
-3 FIX+la INFME+al LATER+ASK LATER+NO LATER+en.NEG LATER+en.NEGATIVE LATER+no LATER+que LIST+eh
-3 LIST+en MODAL+VOLVER MODAL+a MODAL+falta MODAL+un MODAL+volver MORE+AGAIN MORE+LATER
-3 MORE+STOPDO MORE+THING MORE+mas MSG+, MSG+? MSGS+? MSGS+en MSGS+si NEVER+TOLD NEVER+de
-3 NEVER+dije NEVER+en.BEFORE NEVER+mandeis NO+STOPALL NO+TOLD NO+la OBJECT+o OBJECT+por
-3 REMOVE+la REMOVEIT+de REMOVEME+el REMOVEMODAL REPLY+cosas RME+el RME+la SEND+estos SEND+la
-3 SEND+ustedes STOPDO+el STOPDO+la STOPDO+las STOPDO+pensarlo STOPDO+un STOPS+de
-3 STOPS+mensajes STOPS+textos SUBJ+OBJECT THIS+ASK THIS+OBJECT THIS+estare THIS+nos THIS+que
-3 UPDATE+> WANT+SEND WANT+STOPDO WANT+es WISH+MORE WISH+es WISH+volver WORD+, WORD+al WORD+la
-3 WORD+los WORK+de a+REMOVE a+RME a+ese a+las a+lo aca+, activado activo acuerdo+> adelante+>
-3 adelante+con ahi+nos al+MSG alzheimer antes+de anule apuntar arreglan ascensor atienden
-3 atras audiencia autorizo+los avenida avisaron b baja+la bajo bano basura+de bautizo bien+,
-3 blue bomba borren+de botes botes+de bus buscando c cable cambiaron can+en.SUBJECT cancela+la
-3 cancelo cargo celular+> cerrado choque cierre cloro cobrarme cobraron cocina comer comercial
-3 como como+DAR como+consiguieron como+funciona compania+> completo con+ASK con+THIS con+esa
-3 con+que con+uno consentimiento+REPLY consentimiento+STOPDO consentimiento+para consiguieron
-3 correos costo creer creo+ASK creo+que cuantos+LIST cuantos+MSG cuantos+MSGS cuantos+mensajes
-3 cunado de+> de+AGAIN de+EVENT de+SEND de+acuerdo de+alta de+avisos de+crecer de+ella de+mas
-3 de+mateo de+texto deja+la dejaron+de del+DAYS del+LATER del+banco deposito desactivo
-3 despacho dia+, dias+> dicen dijeron+ASK dijeron+que dijo dni doc doctora domicilio eh+,
-3 el+DEAL el+WORK el+barrio el+casero el+grupo el+mensaje en.ASKED en.BEFORE+ANNOY
-3 en.BEFORE+STOPDO en.BEFORE+contesta en.BEFORE+deja en.BEFORE+dejes en.BEFORE+dijeron
-3 en.BEFORE+en.DOING en.BEFORE+en.TEXT en.BEFORE+en.TIME en.BEFORE+extrana en.BEFORE+la
-3 en.BEFORE+llego en.BEFORE+lo en.BEFORE+mandeis en.BEFORE+queda en.BEFORE+vayan
-3 en.DITCH+en.SUBJECT en.DOING en.HEY+en.YOU en.HEY+ya en.LOSE+DAYS en.LOSE+LATER
-3 en.LOSE+banco en.ME en.ME+CALL en.ME+dijeron en.ME+extrana en.ME+lo en.MENDED+>
-3 en.MESSAGES+, en.NEG+STOPALL en.NEG+TOLD en.NEG+la en.NEGATIVE+STOPALL en.NEGATIVE+TOLD
-3 en.NEGATIVE+la en.REMOVED en.REPLY en.SEND en.SUBJECT+en.MY en.TAIL en.TAIL+CALL
-3 en.TAIL+dijeron en.TAIL+extrana en.TAIL+lo en.THIRD+MSG en.THIRD+MSGS en.THIRD+en.BEFORE
-3 en.VOC+CALL en.VOC+dijeron en.VOC+extrana en.VOC+lo en.WISH+to en.YOU+lo en.YOU+po
-3 en.YOU+vote encantada encantaria+ASK encantaria+que entradas equivocaron era+REPLY
-3 era+STOPDO era+para eran error esa+OBJECT escribanle escribeme escriben+> escribiendome
-3 escribirme+al ese+dia eso+NO eso+en.NEG eso+en.NEGATIVE eso+no espere esta+, esta+> estafa+>
-3 este+> este+mensaje exijo expliqueme extrana facilito falta+> flan fraude fundacion grande
-3 gusto+> habian+quitado hablar+con hacer hay her hice+en.HEY hice+yo id+en.WISH ido in
-3 in+en.MY ingles inmigracion ir+a jaja la+DEAL la+alarma la+app la+dejo la+esquina la+neta
-3 la+panaderia la+pastilla la+vecina las+0 las+en.DAY le+CANCEL le+CUT le+REPLY le+STOPDO
-3 le+STOPS lei les+dio les+pedi linea lio lista+del lista+en.LOSE llamame llamen llames llave
-3 llegan+sus llegaron llover lo+mio lo+voy los+CHILD los+MSGS los+avisos los+en.LIST
-3 los+en.MESSAGES los+ninos los+quite los+recordatorios luz malo mandar mandarle mandeme+las
-3 manden+LIST manden+el mas+THING mas+de me me+CALL me+dijeron me+extrana me+lo mejor
-3 mensajes+> mensajes+ASK mensajes+que mes+> mi mi+CLIENT mi+PERSON mi+celular mi+hija
-3 mil+en.FEEL mil+en.VOC mil+gracias mis misa muchos+LIST muchos+MSG muchos+MSGS
-3 muchos+mensajes muela murio nada+> necesito ni+se no+STOPALL no+TOLD no+la novedades+>
-3 numero+NO numero+de numero+en numero+en.BEFORE numero+en.NEG numero+en.NEGATIVE numero+no
-3 o+solo ocurra+REMOVEME ocurra+REMOVEMODAL ocurra+quitarme ojala+NEVER olvide opciones orale
-3 orden+de otra otra+tienda pagado paquete parada parado pasan pastillas payaso penalizacion
-3 pensarlo pense+ASK pense+que perfil permiso+> pero perrita personas pertenece phone
-3 pintura+, plan plaza plazo po+, por+LATER por+aqui porfavor portal porton precios pregunto
-3 preocupe propina pude puente puros que+dejen que+en.HEY que+insistentes que+te que+yo
-3 quien+se quimio quisiera+VOLVER quisiera+volver quitar+los quitarme+de reactivenme+los
-3 receta recibiendo+los recibir+los recibir+sus recuerdo regreso renuncie+ayer respondo
-3 revision rio rio+de risa+> sabados saber said se+rio seguido seno serie servicio+, si+.
-3 si+los si+quiero simon sirven+THIS sirven+estos sms+en.BEFORE sobre solicitado solicito solo
-3 son+MSG son+MSGS sorpresa suegra suerte suficiente tanto+> tantos+mensajes tantos+textos
-3 texto+, texto+> that the+en.BEFORE the+en.LIST there tienen+mi todo+, todo+> toquen trabajar
-3 transporte una+, usar ustedes vamos+a van vayan+a vecino vemos+> vencio ventanilla verdad+>
-3 vestido vi+ASK vi+que visita whatsapp+> y+el y+en.HEY y+en.VOC y+yo ya+lo ya+po ya+vote
-3 yo+en.YOU yo+ya you+>
-2 "+" % *+a ,+AGAIN ,+CALL ,+SUBJ ,+a ,+actualicen ,+agregame ,+apuntame ,+aqui ,+aviseme
-2 ,+can ,+dicen ,+dios ,+donde ,+en.DITCH ,+en.ME ,+en.MENDED ,+en.TAIL ,+en.VOC ,+era ,+hacen
-2 ,+mandame ,+mas ,+me ,+mejor ,+nos ,+por ,+puede ,+puedo ,+reactivenlos ,+revise ,+sigo
-2 ,+tengo ,+tranquilos ,+ustedes ,+vamos ,+yo .+AGAIN .+FIX .+OBJECT .+TELL .+THIS
-2 .+actualicen .+amen .+anulen .+ay .+borrame .+borren .+buenas .+cancele .+cerraron
-2 .+confirmado .+confirmo .+cual .+cuantos .+depende .+deseo .+doy .+en.ME .+en.NEGATIVE
-2 .+en.TAIL .+en.YOU .+esto .+estoy .+excelente .+extrano .+hace .+hoy .+jajaja .+jamas
-2 .+mande .+mandeme .+me .+mide .+muy .+nadie .+oiga .+oigan .+olvidelo .+pasame .+prefiero
-2 .+reacciono .+respondi .+sacalo .+saludos .+son .+su .+termino .+that .+the .+tranqui .+va
-2 0+> 0+NEVER 0+NO 0+en.NEG 0+en.NEGATIVE 0+kilos 0+min 0+no 0+y 2+. 4b ?+THIS ?+ah ?+en.HEY
-2 ?+en.I ?+en.SUBJECT ?+eso ?+i ?+yo AGAIN+LATER AGAIN+dije AGAIN+los AGAIN+tarde ANNOY+ASK
-2 ANNOY+con ANNOY+que ASK+NUMBER ASK+OBJECT ASK+PERSON ASK+SUBJ ASK+TOLD ASK+WANT ASK+diga
-2 ASK+duermo ASK+estoy ASK+hora ASK+la ASK+numero ASK+pague ASK+pedi ASK+ponga ASK+se ASK+si
-2 ASK+sigue BLOCKS+con BOTHER+nada BOTHER+ustedes CANCEL+AGAIN CANCEL+ese CANCEL+nunca
-2 CANCEL+pensando CANCEL+un CHILD+, CHILD+dice CUT+, CUT+ese CUT+nada DAYS+y DEAL+, DEAL+LATER
-2 DEAL+de EVENT+lo FEDUP+ASK FEDUP+que FIX+MORE FIX+nada GER+en GER+lo GER+los GET+como
-2 GET+otra INF+CHAT INF+memes INF+si INFME+con INFME+en.LIST INFME+en.MESSAGE
-2 INFME+en.MESSAGES INFME+en.SENDING INFME+en.TEXT INFME+si INFME+sms LATER+NEVER LATER+esta
-2 LATER+estoy LATER+mas LATER+y LAWYER+, LIST+SEND LIST+del LIST+donde LIST+en.LOSE
-2 LIST+falsos LIST+mandan LIST+sobre MODAL+SEND MODAL+STOPS MODAL+parar MORE+LIST MORE+MORE
-2 MORE+a MORE+cita MORE+de MORE+dije MORE+los MORE+molestia MORE+tarde MSG+ASK MSG+LATER
-2 MSG+PART MSG+SEND MSG+donde MSG+en.ME MSG+en.TAIL MSG+en.VOC MSG+falsos MSG+hasta MSG+la
-2 MSG+los MSG+mandan MSG+me MSG+ni MSG+o MSG+por MSG+que MSG+si MSG+sobre MSGS+ASK MSGS+LATER
-2 MSGS+SEND MSGS+donde MSGS+en.BEFORE MSGS+en.ME MSGS+en.TAIL MSGS+en.VOC MSGS+falsos MSGS+la
-2 MSGS+los MSGS+mandan MSGS+me MSGS+ni MSGS+por MSGS+que MSGS+sobre NEVER+> NEVER+FEDUP
-2 NEVER+FIX NEVER+alcance NEVER+comprar NEVER+conteste NEVER+dejes NEVER+en NEVER+en.SUBJECT
-2 NEVER+entiendo NEVER+era NEVER+fui NEVER+he NEVER+le NEVER+leo NEVER+llegan NEVER+modo
-2 NEVER+molestar NEVER+necesito NEVER+prende NEVER+quiera NEVER+recuerdo NEVER+sabe
-2 NEVER+trabaja NO+FIX NO+STOPDO NO+alcance NO+comprar NO+conteste NO+de NO+dejes NO+dije
-2 NO+entiendo NO+era NO+firme NO+fui NO+hay NO+llegan NO+molestar NO+necesito NO+prende
-2 NO+quiera NO+recuerdo NO+sabe NO+trabaja NO+un NOUNOUT+> NUMBER+a NUMBER+anterior
-2 NUMBER+fuera NUMBER+si NUMBER+viejo OBJECT OBJECT+? OBJECT+CANCEL PART+de PART+por PERSON+NO
-2 PERSON+STOPDO PERSON+deje PERSON+dice PERSON+en.BEFORE PERSON+en.NEG PERSON+en.NEGATIVE
-2 PERSON+no PSUBJ+AGAIN PSUBJ+mas RECIBIR+otra RECIBIR+sus REMOVE+a REMOVE+una REMOVEMODAL+de
-2 REPLY+> REPLY+MORE REPLY+OBJECT REPLY+alla REPLY+nada REPLY+propaganda REPLY+seguir RME+a
-2 SEND+CHAT SEND+MSGS SEND+del SEND+en.LOSE SEND+los SEND+memes SEND+otra SEND+otro SEND+sus
-2 SERVICE+en.ME SERVICE+en.TAIL SERVICE+en.VOC SERVICE+me SHOP+? SHOP+ASK SHOP+que SHOP+y
-2 STOPALL+MORE STOPALL+el STOPALL+la STOPDO+SEND STOPDO+alla STOPDO+ese STOPDO+pensando
-2 STOPDO+propaganda STOPDO+seguir STOPDO+su STOPS+MSG STOPS+en STOPS+pensando STOPS+un
-2 SUBJ+LIST SUBJ+MSG SUBJ+al SUBJ+el SUBJ+la SUBJ+otra SUBJ+sus SUBJ+ustedes THIS+?
-2 THIS+cuenta THIS+dias THIS+en THIS+en.ME THIS+en.TAIL THIS+en.VOC THIS+estaremos THIS+hora
-2 THIS+me THIS+vez TOLD+CANCEL TOLD+el TOLD+eso TOLD+parar UNME+del UNME+en.LOSE UPDATE+a
-2 UPDATE+mis VOLVER+> WANT+, WANT+CANCEL WANT+CUTIT WANT+INF WANT+REMOVE WANT+UPDATE
-2 WANT+apuntarme WANT+bolsa WANT+continuar WANT+dejar WANT+ir WANT+saber WISH+AGAIN WISH+DEAL
-2 WISH+INF WISH+REPLY WISH+STOPDO WISH+UPDATE WISH+apuntarme WISH+bolsa WISH+continuar
-2 WISH+dejar WISH+saber WORD+con WORD+de WORD+del WORD+en.LOSE WORD+en.ME WORD+en.TAIL
-2 WORD+en.VOC WORD+ese WORD+me WORD+pensando WORD+por WORD+un WORK+por a+> a+MSG a+WORD
-2 a+cobrar a+diario a+juicio a+nadie a+sacar a+tres a+tu a+un a+usted a+ustedes abierto
-2 abogada abril abuela aca+> acabar acabo+> acepto+GET acepto+RECIBIR acepto+recibir
-2 acondicionado acosando actualicen+mi actualicen+su agregame ahi+estare ahora+en.ME
-2 ahora+en.TAIL ahora+en.VOC ahora+me al+OBJECT al+contrario al+en.TEXT al+mes al+whatsapp
-2 alcance alcanza alergica alli already always amable+, anestesia anoten antes+en.BEFORE
-2 antes+en.ME antes+en.TAIL antes+en.VOC antes+me anulen+mi aparte apellido+> apuntarme
-2 apunto+a arranca arreglado arregle arreglo arrepenti arrepiento+, at+0 at+en.DAY atte+.
-2 avisarme+si ayudan b+> back bail bajar baje+0 baje+en.DAY banco+y basta+con bendiciones
-2 bendiga+> beneficiaria boletin+de boletos+> borra borreme+de borren buenas+, bueno+,
-2 buscan+a cabe caliente cama cambian cambiar can+en.I can+i cancelado cancele+> candidato
-2 canso carpeta carpeta+de casa+> casero+en.BEFORE casero+en.ME casero+en.TAIL casero+en.VOC
-2 casero+me cebolla celular+y cerraron cerraron+la che+en.BEFORE chofer cierran cierren cita+o
-2 claro+, colonia+> comercial+> como+darme como+lo como+tienen compania+en.BEFORE
-2 compania+en.ME compania+en.TAIL compania+en.VOC compania+me compania+y compra comprar+,
-2 comunicaciones+> con+el con+ella con+quien con+usted con+ustedes conserje contactos
-2 contestado contesto+> contesto+BAJA contesto+baja continuar+GET continuar+RECIBIR
-2 continuar+recibiendo contrato correcto cortado corte+, creo+, croquetas cuadras cuadras+>
-2 cuenta+, cuenten+conmigo cunada cuotas cupones dale+, dan+de das datos+> de+0 de+ASK
-2 de+CHILD de+DEAL de+GET de+alejamiento de+avisarme de+basura de+bebe de+cada de+deudores
-2 de+en.DAY de+en.OTHER de+extorsion de+fumar de+guayaba de+invitados de+leer de+luto de+menos
-2 de+notificaciones de+papas de+parte de+pasar de+plan de+publicidad de+que de+quien de+semana
-2 de+ser de+siempre de+votantes debe deberes deberia deja dejan dejar+a dejen+el dejen+la
-2 dejes+de dejo+> del+accidente del+lado del+regalo del+seguro del+tecnico delante demanda+,
-2 demasiados+LIST demasiados+MSG demasiados+MSGS demasiados+mensajes demora denunciarlo
-2 deposite derecho+a descuentos+por desde despertador deudores devuelvan devuelvo devuelvo+>
-2 dia+NEVER dia+NO dia+en.NEG dia+en.NEGATIVE dia+no diario+> dicen+ASK dicen+que dicho+.
-2 dieron+de dieta diga+" digas direccion+NEVER direccion+NO direccion+en.BEFORE
-2 direccion+en.NEG direccion+en.NEGATIVE direccion+no distinto distinto+, do dolor domingos+>
-2 donde+el dos+kilos doy+mi dude duelo echo+de el+, el+DAYS el+LATER el+LAWYER el+NEVER el+NO
-2 el+anuncio el+boletin el+cartel el+codigo el+en.BEFORE el+en.NEG el+en.NEGATIVE el+juez
-2 el+limonero el+no el+ticket ellos+> embargo emergencia empresa en+junio en+mi en+otro en+un
-2 en.BADMSG+, en.BEFORE+CALL en.BEFORE+CANCEL en.BEFORE+WORD en.BEFORE+acuerdo
-2 en.BEFORE+alcance en.BEFORE+arrepiento en.BEFORE+at en.BEFORE+borraron en.BEFORE+canso
-2 en.BEFORE+comprar en.BEFORE+conteste en.BEFORE+da en.BEFORE+dan en.BEFORE+digan
-2 en.BEFORE+dije en.BEFORE+en en.BEFORE+en.BADMSG en.BEFORE+en.THIRD en.BEFORE+encantan
-2 en.BEFORE+entiendo en.BEFORE+era en.BEFORE+escribieran en.BEFORE+even en.BEFORE+firme
-2 en.BEFORE+habia en.BEFORE+habian en.BEFORE+han en.BEFORE+hay en.BEFORE+importa
-2 en.BEFORE+lleguen en.BEFORE+los en.BEFORE+manda en.BEFORE+marquen en.BEFORE+molesta
-2 en.BEFORE+molestan en.BEFORE+molestar en.BEFORE+necesito en.BEFORE+pasa en.BEFORE+prende
-2 en.BEFORE+pusieron en.BEFORE+quedo en.BEFORE+quejo en.BEFORE+quiera en.BEFORE+quitaron
-2 en.BEFORE+recuerdo en.BEFORE+registre en.BEFORE+sabe en.BEFORE+sali en.BEFORE+salio
-2 en.BEFORE+sigue en.BEFORE+sirve en.BEFORE+trabaja en.DAY+> en.DAY+NEVER en.DAY+NO
-2 en.DAY+en.NEG en.DAY+en.NEGATIVE en.DAY+kilos en.DAY+min en.DAY+no en.DAY+y en.DITCH+en.I
-2 en.DITCH+i en.DOESNT+en.VOC en.END+en.MY en.EVENT+, en.FEEL+, en.FEEL+por en.FROM+en.MY
-2 en.HEY+WANT en.HEY+a en.HEY+lo en.HEY+quiero en.HEY+solo en.I+en.REPLIED en.LOSE+accidente
-2 en.LOSE+lado en.LOSE+regalo en.LOSE+seguro en.LOSE+tecnico en.LOSE+the en.ME+ANNOY en.ME+DAR
-2 en.ME+THIS en.ME+acuerdo en.ME+arrepiento en.ME+borraron en.ME+canso en.ME+contesta en.ME+da
-2 en.ME+deja en.ME+digan en.ME+encantan en.ME+escribieran en.ME+esta en.ME+habian en.ME+han
-2 en.ME+importa en.ME+llegan en.ME+llego en.ME+lleguen en.ME+manda en.ME+molesta en.ME+quedo
-2 en.ME+quejo en.ME+quitaron en.ME+registre en.ME+sale en.ME+sali en.ME+salio en.ME+sigue
-2 en.ME+vayan en.MESSAGE+en.BEFORE en.MESSAGES+si en.MY+en.LIST en.MY+en.THIRD en.NEG+AGAIN
-2 en.NEG+CANCEL en.NEG+FIX en.NEG+MORE en.NEG+STOPDO en.NEG+alcance en.NEG+comprar
-2 en.NEG+conteste en.NEG+de en.NEG+dejes en.NEG+dije en.NEG+en.BADMSG en.NEG+entiendo
-2 en.NEG+era en.NEG+firme en.NEG+for en.NEG+fui en.NEG+hay en.NEG+llegan en.NEG+mas
-2 en.NEG+molestar en.NEG+necesito en.NEG+prende en.NEG+quiera en.NEG+recuerdo en.NEG+sabe
-2 en.NEG+trabaja en.NEG+un en.NEGATIVE+> en.NEGATIVE+AGAIN en.NEGATIVE+FIX en.NEGATIVE+MORE
-2 en.NEGATIVE+STOPDO en.NEGATIVE+alcance en.NEGATIVE+comprar en.NEGATIVE+conteste
-2 en.NEGATIVE+de en.NEGATIVE+dejes en.NEGATIVE+dije en.NEGATIVE+entiendo en.NEGATIVE+era
-2 en.NEGATIVE+firme en.NEGATIVE+fui en.NEGATIVE+hay en.NEGATIVE+llegan en.NEGATIVE+mas
-2 en.NEGATIVE+molestar en.NEGATIVE+necesito en.NEGATIVE+prende en.NEGATIVE+quiera
-2 en.NEGATIVE+recuerdo en.NEGATIVE+sabe en.NEGATIVE+trabaja en.NEGATIVE+un en.OTHER+en.BEFORE
-2 en.REMOVE+> en.SENDING+, en.SENDING+si en.SUBJECT en.SUBJECT+> en.SUBJECT+en.GAVE
-2 en.SUBJECT+en.REPLIED en.TAIL+ANNOY en.TAIL+DAR en.TAIL+THIS en.TAIL+acuerdo
-2 en.TAIL+arrepiento en.TAIL+borraron en.TAIL+canso en.TAIL+contesta en.TAIL+da en.TAIL+deja
-2 en.TAIL+digan en.TAIL+encantan en.TAIL+escribieran en.TAIL+esta en.TAIL+habian en.TAIL+han
-2 en.TAIL+importa en.TAIL+llegan en.TAIL+llego en.TAIL+lleguen en.TAIL+manda en.TAIL+molesta
-2 en.TAIL+quedo en.TAIL+quejo en.TAIL+quitaron en.TAIL+registre en.TAIL+sale en.TAIL+sali
-2 en.TAIL+salio en.TAIL+sigue en.TAIL+to en.TAIL+vayan en.TEXT+si en.THINGS en.THIRD+en.BADMSG
-2 en.TIME+0 en.TIME+en.DAY en.VOC+ANNOY en.VOC+DAR en.VOC+THIS en.VOC+acuerdo
-2 en.VOC+arrepiento en.VOC+borraron en.VOC+canso en.VOC+contesta en.VOC+da en.VOC+deja
-2 en.VOC+digan en.VOC+encantan en.VOC+escribieran en.VOC+esta en.VOC+habian en.VOC+han
-2 en.VOC+importa en.VOC+llegan en.VOC+llego en.VOC+lleguen en.VOC+manda en.VOC+molesta
-2 en.VOC+por en.VOC+quedo en.VOC+quejo en.VOC+quitaron en.VOC+registre en.VOC+sale en.VOC+sali
-2 en.VOC+salio en.VOC+sigue en.VOC+vayan en.WANT+en.BEFORE en.WANT+to en.WHO+. en.YOU+CANCEL
-2 en.YOU+THIS en.YOU+arregle en.YOU+en.MY en.YOU+esta en.YOU+la en.YOU+liquide en.YOU+quedo
-2 encanta encontre+> encuentro+el entonces entonces+> entran+sus entrevista+> entro equivocado
-2 equivoco es+> es+? es+ASK es+MORE es+estafa es+que es+un esa+SERVICE esa+hora escalera+>
-2 escriba+nada escriban+ustedes escribanme+al escribiendome+, escribieran+AGAIN
-2 escribieran+MORE escribieran+mas ese+MSG ese+celular eso+ASK eso+NEVER eso+en eso+lo eso+que
-2 esperando+> espero esposo+NEVER esposo+NO esposo+en.BEFORE esposo+en.NEG esposo+en.NEGATIVE
-2 esposo+no esquina+y esta+vez estamos+de este+es estimados esto+NEVER esto+NO esto+en.BEFORE
-2 esto+en.NEG esto+en.NEGATIVE esto+no estoy+manejando estoy+muy estuve exmarido extorsion
-2 extrano+> factura+, facturas falsos falta+ASK fastidio favor+NEVER favor+NO favor+VOLVER
-2 favor+en.BEFORE favor+en.NEG favor+en.NEGATIVE favor+no fin flores formulario+, from+the
-2 fue+a fue+un fuera+del fuera+el fuera+en.LOSE fuimos gracias+por grua grupo+del
-2 grupo+en.LOSE guardado+este guayaba guayaba+> gustan+sus habian+PART haced hasta+ASK
-2 hasta+que hay+MSGS hay+de hay+novedades haya hecho hija hora+NEVER hora+NO hora+en.BEFORE
-2 hora+en.NEG hora+en.NEGATIVE hora+no horario+> i+en.REPLIED iba id+en.WANT id+like ignoren
-2 importa+ASK importa+que imposible impuestos inquilino interesa+, intereses it+> jaja+>
-2 jajaja+en.BEFORE jajaja+en.ME jajaja+en.TAIL jajaja+en.VOC jajaja+me jefe jeje+> joder juez
-2 jugando+con kilos+STOPS kilos+WORD kilos+basta know la+LAWYER la+NUMBER la+WORK la+carpeta
-2 la+casa la+compania la+cuenta la+demanda la+escalera la+escuela la+habitacion la+lista
-2 la+misa la+nueva la+poliza la+rifa la+torta la+verdad laboratorio lacteos larga las+THING
-2 las+puntas las+reuniones last lavadora le+aviso le+contesto le+dejaron le+digo le+escriba
-2 le+mando le+marco leerlo legal legal+> les+STOPDO les+aviso libro like+to limonero
-2 limonero+, liquidacion liquide liquide+> lista+eh lista+por llamada+> llamadas+, llamarme
-2 llaves llega+MORE llega+nada llegaban llegado llegan+> llegando+los lleguen llevar llueve
-2 lo+CANCEL lo+encontre lo+hice lo+mandaron lo+mejor lo+tenia lol los+BODY los+CUT los+STOPS
-2 los+corten los+cupones los+deberes los+domingos los+echo los+en.MESSAGE los+en.SENDING
-2 los+en.TEXT los+extrano los+pedidos los+sms los+textos los+tres lugar+> mama+NEVER mama+NO
-2 mama+en.NEG mama+en.NEGATIVE mama+no manana+, mandan+> mandar+CHAT mandar+THIS
-2 mandarme+en.LIST mandarme+en.MESSAGE mandarme+en.MESSAGES mandarme+en.SENDING
-2 mandarme+en.TEXT mandarme+sms mandarme+textos mandaron+> mande+> manejando+, mantengan+mi
-2 marco+> marquen marta martes+> mas+LATER mas+tarde mayo mayusculas me+ANNOY me+DAR me+THIS
-2 me+acuerdo me+arrepiento me+borraron me+canso me+contesta me+da me+deja me+digan me+encantan
-2 me+escribieran me+esta me+habian me+han me+importa me+llegan me+llego me+lleguen me+manda
-2 me+molesta me+quedo me+quejo me+quitaron me+registre me+sale me+sali me+salio me+sigue
-2 me+vayan mensaje mensaje+cuando mensaje+es mensajes+SEND mensajes+donde mensajes+en
-2 mensajes+falsos mensajes+mandan mensajes+sobre mes+les mesa metanme mi+compania mi+nieto
-2 mi+nombre mi+permiso mi+socio mi+tia mide mide+2 mientras minutos+, mio+CANCEL mio+termina
-2 mis+LIST misa+> mismo+> mismo+apellido modo+> molesta+ASK molesta+que molestar+, molestia+,
-2 mom movimiento mucho+, mucho+sus muero mujer murio+anoche murio+el muy+ANNOY muy+amable
-2 muy+molesta my+en.THIRD my+en.WHO naci nada nada+LATER nada+del nada+en.LOSE necesito+MORE
-2 necesito+bolsa necesito+nada neta ni+FEDUP ni+INF ni+en.BEFORE ni+la ni+modo ninguna+DEAL
-2 ninguna+cita ninguna+molestia no no+AGAIN no+FIX no+MORE no+STOPDO no+alcance no+comprar
-2 no+conteste no+de no+dejes no+dije no+entiendo no+era no+firme no+fui no+hay no+llegan
-2 no+mas no+molestar no+necesito no+prende no+quiera no+recuerdo no+sabe no+trabaja no+un
-2 nomas+, nombre+> nombre+REPLY nombre+STOPDO nombre+en.BEFORE nombre+para notificaciones+a
-2 notifico notifiquen ntp nueva+> numero+. numero+NEVER numero+a nunca+> nunca+en.BEFORE
-2 nunca+en.ME nunca+en.TAIL nunca+en.VOC nunca+me o+es o+lo o+siguen obra ocho ocupo
-2 oigan+en.YOU oigan+ya olvide+INF olvide+INFME olvide+SEND olvide+mandarme olvidelo
-2 otra+compania otra+vez otro+PERSON otro+en.BEFORE otro+senor our padre pantalla+de papa
-2 papeles para+MORE para+alla para+las para+nada para+propaganda para+seguir parar+pensando
-2 parar+un pare+de pare+en partido pasada pasar+mi pasen patio pedi+MORE pedidos pensando+ASK
-2 pensando+en pensando+que perdida perdon+, perdone pero+MORE pero+a pero+nada pero+ustedes
-2 pierdo pino pitar plan+en.BEFORE please+> plomero poliza+> pone ponganme por+NEVER por+NO
-2 por+THIS por+WISH por+aca por+ahora por+correo por+en.BEFORE por+en.NEG por+en.NEGATIVE
-2 por+en.TEXT por+favor por+fin por+las por+no por+supuesto por+todo por+un porfa+,
-2 prefiero+ASK prefiero+que pregunta+, prende+> profe+, promos+> publicidad+NEVER puede+STOPDO
-2 puede+STOPS puede+parar pueden+INF pueden+VOLVER pueden+mandarme pueden+volver pues puntos
-2 puse+el que+NUMBER que+PERSON que+SUBJ que+TOLD que+WANT que+diga que+duermo que+estoy
-2 que+hora que+la que+numero que+pague que+pedi que+ponga que+se que+si que+sigue queda
-2 quedo+, quedo+> querer+> quien+es quien+les quiero+, quiero+ASK quiero+CANCEL quiero+INF
-2 quiero+REMOVE quiero+SEND quiero+es quiero+que quiero+saber quit quitado+de quitarme
-2 quitelo+de quitenla+de r razon reacciono reactivenlos reactivenlos+> reanudar recoge recoger
-2 recordatorios+? recordatorios+por reembolso regalo+> registre registre+con renovar
-2 reporte+con requiero requisitos respondi respondi+CANCEL respondi+parar reunion reuniones
-2 rico sabado+> sabeis saber+como sacalo sacame+el sacarme+> sala sale+, salia saqueme+del
-2 saqueme+en.LOSE se+, se+MODAL se+acaba se+en.BEFORE se+en.ME se+en.TAIL se+en.VOC se+fue
-2 se+me se+puede seco seguir+> seguir+con seguro+, seis semaforo semana+, semana+> serlo
-2 si+LATER si+NEVER si+es side siempre+se sigan+> sigan+GER sigo+sin sigue+GER siguen+llamando
-2 sin+DAR sin+INF sirve+> sms+en.ME sms+en.TAIL sms+en.VOC sms+me sofa sol sol+> solo+LIST
-2 solo+MSGS solo+el solo+mensajes su+NOUNOUT su+OBJECT su+PERSON su+WORK su+correo su+nombre
-2 su+oficina supuesto+, sus+comunicaciones sus+recordatorios tamales tambien+en tarde tarde+>
-2 tarjeta+de te te+REPLY te+SEND te+SUBJ te+mande tecnico+> telefono+por tell temporada
-2 tengo+AGAIN tengo+ASK tengo+derecho tengo+ese tengo+guardado tengo+mas tengo+que tercero
-2 terceros termina+en terminaba textos+de textos+si than the+en.THINGS them tienda+>
-2 tienda+NEVER tienen+ASK tienen+que tienen+servicio tienes tipo+de to todavia+, todavia+>
-2 todavia+NEVER todavia+NO todavia+en.NEG todavia+en.NEGATIVE todavia+no todo+lo todo+por tqm
-2 trabajo+> tranqui tranqui+, tranquilos transferencia treinta tres+meses turno ubicacion
-2 un+error un+mensaje un+mes un+tipo una+> una+pregunta unas uno+a up usa+su ustedes+como
-2 ustedes+de va+, vacaciones+, vacaciones+FEDUP vacaciones+LATER vacaciones+hasta vaina
-2 vayanse veces+, veces+sin venden vendio venir vez+a viejo+en.YOU viejo+ya visitas volver
-2 votantes votar vote+> y+STOPS y+WISH y+ahora y+en.ME y+en.TAIL y+eso y+le y+les y+lo y+me
-2 y+nadie y+perdi y+por y+quiero y+usted y+ustedes ya+CANCEL ya+THIS ya+arregle ya+esta ya+la
-2 ya+liquide ya+quedo yo yo+WANT yo+a yo+lo yo+quiero yo+solo you+en.MY
-1 * FIX REMOVE a accidente aceptan agenda alertas amable amiga an ando anulen arbol audio ayer
-1 ayunas azucar barato bloquearon borreme borrenlo borro busque calentador calentura cambio
-1 camion cemento cena chamba chamo che chip cierto cinco codigos comida consent contacte
-1 contestar conteste corten corto could credito cuenten decir dentista did dime doble domingos
-1 eliminen en.BADMSG en.HEY en.LOSE en.MESSAGE encanto encima entrada enviarme envieis
-1 escribas espana espera esperando esposa estacionamiento estado expediente fa fecha fila
-1 fines firma formulario freno funciona gas goteando gusta haber habra has hizo hoja hombre ir
-1 justo lentes local loco m mancha mandado mandame mandandome mandelo mandenlo mandes marido
-1 martes meses metro mono moto mudo multa negro nevera not noticias oficina ok pais parar
-1 parece personal picante pidio pierde podeis poder policia porfa porque precio prefiero
-1 presion presupuesto profeco promos propaganda pueblo pueden puso quinto quise recibirlos
-1 recibo reclamacion registros relacion reminders reves robo rojo roto ruedas ruego sacarme
-1 saqueme saquenlo se sean semana serian si silla sillas sirven suban supresion suyos tambien
-1 tarda tarea tenemos tenes terapia tomo tormenta tramite tratamiento trato un una uniforme
-1 uso usuario uy ve venta verguenza vuelvo who xfa yes yoga you z
0 basura celular nino notificaciones paso two
1 MODAL STOPDO acabo afuera ahi algun all another arreglar arreglaron arroz auto avisan avise
1 aviseis bajen bodega bolas borrame borre buzon cabeza cae cafe caido cajero call cancel
1 canse carne catalogo causa check chingar cierra citas ciudad cobren coming compre contesta
1 continuar corrijanlo corte cosa cumple curso dadme dado darme datos decia dejaste dejenlo
1 dental deuda dieron dinero duele electricista eliminacion en.END en.EVENT en.I end enorme
1 entrar escribais escribi escribieran escribo faltan favor fotos funcionar futbol ganas gata
1 good gracias gratis gris guardia gustan habeis hable hermanos hijos home iglesia ill
1 inscripcion interesa ladillar lic llamada llegamos llegar lleno mae mal mandan may medico
1 menor misma more msjs muerto of ojo otros out pagan parad perfecto pidan piso porfis privado
1 procedan promocion promociones quedamos quitelo quiteme recibir religion renuncie repetir
1 reporto respuesta restaurante retirenlo revisen revista saque segunda signed ta tal talla
1 tanta tardes thanks ticket tocar tome trabajo uno us va ven verde vieja viernes visto vivir
1 voto vuelto want
2 ,+FIX ,+MSG ,+MSGS ,+NEVER ,+NUMBER ,+REMOVE ,+RME ,+adios ,+basta ,+borrenme ,+conmigo
2 ,+cual ,+denle ,+desactivenlos ,+en ,+en.NEG ,+en.NOT ,+en.SUBJECT ,+hace ,+i ,+not ,+otra
2 ,+pero ,+quien ,+senores ,+sin ,+todos .+CHILD .+NOUNOUT .+adios .+afirmativo .+agradeceria
2 .+ahora .+catorce .+cease .+chau .+compadre .+dejad .+di .+eliminenlo .+en.DAY .+en.ENDED
2 .+en.FEEL .+en.I .+en.KEYWORD .+en.LOSE .+en.MENDED .+en.NEG .+en.NOT .+en.STOP .+en.SUBJECT
2 .+en.TAKE .+favor .+got .+harta .+ill .+iros .+just .+kiero .+llevo .+mejor .+nena .+nop
2 .+not .+nunca .+olviden .+otro .+paso .+pero .+pido .+please .+queda .+quitenme
2 .+recordatorios .+reportado .+retiro .+segun .+sinceramente .+thats .+tio .+ustedes .+van
2 .+vea .+voy .+you 0+. 0+times 1 ?+? ?+REPLY ?+STOPALL ?+es ?+hay ?+la ?+ni ?+para AGAIN+DAR
2 AGAIN+MORE AGAIN+MSG AGAIN+abro AGAIN+cosas AGAIN+del AGAIN+di AGAIN+en.LOSE AGAIN+pedi
2 ASK+CANCEL ASK+CUT ASK+MODAL ASK+busca ASK+en.BEFORE ASK+este ASK+esto ASK+existo ASK+falta
2 ASK+hagan ASK+ilusion ASK+lee ASK+mandan ASK+nadie ASK+nunca ASK+pareis ASK+quiero ASK+usen
2 ASK+ustedes BLOCKS+a BOTHER+AGAIN BOTHER+en BOTHER+mas CALL+, CANCEL+el CANCEL+los
2 CANCEL+por CHILD+se CONSENT+> CONSENT+ASK CONSENT+que CUT+las CUT+programados CUTIT+,
2 CUTIT+en DAR+CONSENT DAR+permiso DEAL+en.VOC DEAL+ninguna DEAL+si EVENT+. EVENT+NEVER
2 EVENT+NO EVENT+en.NEG EVENT+en.NEGATIVE EVENT+no FEDUP+LATER FEDUP+THIS FEDUP+aqui FEDUP+de
2 FEDUP+hoy FIX+THIS FIX+eso FORGET+ASK FORGET+de FORGET+el FORGET+que GER+MORE GER+cosas
2 GER+si GET+, GET+> GET+AGAIN GET+LIST GET+THIS GET+cuando GET+esto GET+mas INF+. INF+MORE
2 INF+MSG INF+MSGS INF+NEVER INF+NO INF+THIS INF+con INF+en.BEFORE INF+en.NEG INF+en.NEGATIVE
2 INF+esto INF+mi INF+no INF+por INF+un INFME+MORE INFME+mensajes INFME+por LATER+LATER
2 LATER+aqui LATER+en LATER+hoy LATER+lo LAW+, LIST+. LIST+INF LIST+automaticos LIST+conmigo
2 LIST+es LIST+publicitarnos LIST+suyos MODAL+> MODAL+ASK MODAL+borrar MODAL+cinco
2 MODAL+cuatro MODAL+dejar MODAL+que MORE+DAR MORE+abro MORE+cosas MORE+cotizacion MORE+di
2 MORE+pedi MORE+personal MSG+INF MSG+PERSON MSG+alguna MSG+automaticos MSG+conmigo
2 MSG+despues MSG+diario MSG+en.YOU MSG+este MSG+hermano MSG+mejor MSG+nada MSG+porque
2 MSG+publicitarnos MSG+suyos MSG+ya MSGS+. MSGS+INF MSGS+automaticos MSGS+conmigo
2 MSGS+despues MSGS+en.YOU MSGS+porque MSGS+publicitarnos MSGS+suyos MSGS+y MSGS+ya NEVER+DAR
2 NEVER+INF NEVER+INFME NEVER+NEVER NEVER+PERSON NEVER+abro NEVER+conozco NEVER+consiento
2 NEVER+desea NEVER+doy NEVER+en.LIST NEVER+fue NEVER+funciona NEVER+gaste NEVER+hablo
2 NEVER+haya NEVER+juega NEVER+las NEVER+les NEVER+manden NEVER+ofertas NEVER+quiere
2 NEVER+saber NEVER+seguir NO+INFME NO+MSG NO+MSGS NO+NEVER NO+RECIBIR NO+WANT NO+a
2 NO+consiento NO+desea NO+doy NO+en.LIST NO+fue NO+funciona NO+gaste NO+hablo NO+haya
2 NO+juega NO+quiere NO+quiero NO+recibir NO+saber NO+seguir NOUNOUT NOUNOUT+. NUMBER+cambio
2 NUMBER+cien NUMBER+incorrecto NUMBER+tambien OBJECT+en.HEY OBJECT+en.ME OBJECT+en.TAIL
2 OBJECT+me OBJECT+ninguna OBJECT+nueva OBJECT+ok PERSON+. PERSON+fallecio PERSON+y RECIBIR
2 RECIBIR+LIST REMOVE+, REMOVE+este REMOVEIT+por REMOVEME+por REPLY+LIST REPLY+STOPDO
2 REPLY+WORD REPLY+contactarme REPLY+la REPLY+mensajes RME+este SEND+NEVER SEND+cosas SEND+en
2 SEND+esto SEND+ma SEND+ni SERVICE+REPLY SERVICE+STOPDO SERVICE+nueva SERVICE+para SERVICE+si
2 SHOP+del SHOP+en SHOP+en.LOSE STOPDO+> STOPDO+NEVER STOPDO+NO STOPDO+STOPDO STOPDO+WORD
2 STOPDO+con STOPDO+contactarme STOPDO+en.NEG STOPDO+en.NEGATIVE STOPDO+estos STOPDO+no
2 STOPS+. STOPS+tres SUBJ+en SUBJ+nada SUBJ+ni SUBJ+nunca THING+, THIS+MSG THIS+MSGS
2 THIS+NEVER THIS+la THIS+persona THIS+via TOLD+, TOLD+a TOLD+salir VOLVER VOLVER+. WANT+DAR
2 WANT+LATER WANT+LIST WANT+MSGS WANT+darme WANT+en WANT+en.HEY WANT+q WANT+seguir WANT+su
2 WANT+sus WANT+yo WISH WISH+GET WISH+LATER WISH+MSG WISH+NO WISH+ahora WISH+darme WISH+en.NEG
2 WISH+en.NEGATIVE WISH+no WISH+sus WISH+un WORD+? WORD+THIS WORD+todo WORD+tres a+EVENT
2 a+bloquear a+dog a+esto a+tener a+uno abogado+> about abrir+, abstenganse acoso+por
2 afirmativo afirmativo+, agencia+de ago agosto agradeceria+ASK agradeceria+que ahora+lo
2 aire+> al+NUMBER al+PERSON alertas+> algo alimento alla+NEVER alla+NO alla+en.NEG
2 alla+en.NEGATIVE alla+no alto ano ano+, ante+la appointment apuntado+> aqui+NO
2 aqui+en.BEFORE aqui+en.NEG aqui+en.NEGATIVE aqui+no are armo armo+un asusta asusto aun
2 automaticos+> autorice avisando avisando+> avisen+> avisenme+cuando aviso+de ayer+> ayer+y
2 ayudan+> bajenle bajenle+a bandeja bar barrio+> bastante basura+, black black+en.DAY
2 black+friday blanca borrame+> borrenme+> borres borro+> borron borron+y broma+, buenas
2 bueno+> buenos buscan+en.YOU buscan+ya but by+en.MY by+the cada+MSG cada+vez cadenas+de
2 cambio+a can+en.TAKE can+take cancela+THIS cancela+esto cancelen cansada+de carro+,
2 cel+en.YOU cel+ya cerca cero+> cero+MSG cero+MSGS chile cien cita+de cita+si colchon colegio
2 colonia comerciales como+en.BEFORE como+en.ME como+en.TAIL como+en.VOC como+le como+me
2 como+se compadre+, competencia comprar+el con+0 con+en.DAY con+la con+sus con+todo con+un
2 con+vuestra con+vuestras condusef condusef+> confirmen congregacion conmigo+, conmigo+>
2 consiento contactarme+por contestado+WORD correo+MSG correo+MSGS correo+basura corte+de
2 cortes+de cortes+programados cosas+, cosas+de cualquier+envio cuando+SUBJ cuando+WANT
2 cuando+llegue cuando+quiera cuenta+de cuenta+nueva cupon cursos dais dais+de de+CUT de+MSGS
2 de+NEVER de+NO de+OBJECT de+REPLY de+broma de+credito de+datos de+en.LIST de+en.NEG
2 de+en.NEGATIVE de+enviar de+envios de+ese de+esto de+haber de+ingles de+la de+llegarme
2 de+luz de+mujer de+ningun de+no de+nuevos de+numero de+satisfaccion de+seguros de+sonar
2 de+tu de+tus dead debo dedo dejaran dejaran+de dejarme+en dejeis dejen+de dejenme+tranquila
2 dejo+en del+THING del+ayuntamiento del+gimnasio del+grupo del+sistema demando+, demas+NEVER
2 demas+NO demas+en.BEFORE demas+en.NEG demas+en.NEGATIVE demas+no demencia demencia+, denle
2 denuncia denuncio denuncio+> derecho desactivenlos desactivenlos+> descansar descuentos+de
2 desde+LATER desde+hoy desea deseo desuscribirme detengan di dia+entiendan digo+ASK digo+que
2 dije+ASK dije+que dios+, dog domingo+. don donita e eat edad ejerzo el+BODY el+MSGS
2 el+colchon el+consentimiento el+cumpleanos el+dedo el+en.LIST el+en.MESSAGE el+en.MESSAGES
2 el+en.SENDING el+en.TEXT el+gorro el+registro el+sms el+trabajo eliminenme elimino empiezan
2 empresa+, en+SEND en+THIS en+ese en+febrero en+lo en.ALONE+, en.ALONE+. en.AUTHORITY
2 en.BEFORE+INFME en.BEFORE+PREMOVE en.BEFORE+PSUBJ en.BEFORE+RECIBIR en.BEFORE+WANT
2 en.BEFORE+about en.BEFORE+arrepenti en.BEFORE+asusto en.BEFORE+avisan en.BEFORE+borreis
2 en.BEFORE+borres en.BEFORE+compre en.BEFORE+consiento en.BEFORE+dais en.BEFORE+desea
2 en.BEFORE+doy en.BEFORE+en.FROM en.BEFORE+en.KINDS en.BEFORE+en.LOSE en.BEFORE+en.NUMBER
2 en.BEFORE+en.VOC en.BEFORE+envien en.BEFORE+escriba en.BEFORE+escriban en.BEFORE+escribes
2 en.BEFORE+from en.BEFORE+fue en.BEFORE+funciona en.BEFORE+gaste en.BEFORE+habeis
2 en.BEFORE+hablo en.BEFORE+hagas en.BEFORE+haya en.BEFORE+incluyera en.BEFORE+juega
2 en.BEFORE+mande en.BEFORE+messages en.BEFORE+mi en.BEFORE+nada en.BEFORE+number
2 en.BEFORE+pierden en.BEFORE+quiere en.BEFORE+recibir en.BEFORE+saber en.BEFORE+seguir
2 en.BEFORE+siga en.BEFORE+tengan en.BEFORE+that en.BEFORE+tiene en.BEFORE+tocan en.BEFORE+una
2 en.BEFORE+vuelvan en.BEFORE+vuelve en.BEFORE+vuelven en.CALL en.CALL+en.TIME en.DAY+times
2 en.DITCH+en.ME en.DITCH+en.TAIL en.DITCH+en.TAKE en.DITCH+me en.DITCH+take en.DOESNT+en.MY
2 en.DOESNT+en.SENDING en.DOESNT+the en.ENDED+, en.ENDED+> en.EVENT+MSG en.EVENT+MSGS
2 en.EVENT+en.LIST en.EVENT+en.MESSAGES en.EVENT+en.PLURALS en.FEEL+> en.FEEL+a en.FEEL+y
2 en.HAHA en.HEY+ASK en.HEY+NEVER en.HEY+en.SUBJECT en.HEY+paso en.HEY+que en.HEY+si en.I+can
2 en.I+dont en.I+en.WANT en.I+en.WISH en.I+live en.I+want en.KEYWORD+, en.KEYWORD+> en.KINDS+>
2 en.LIST+ASK en.LIST+que en.LOSE+THING en.LOSE+ayuntamiento en.LOSE+gimnasio en.LOSE+grupo
2 en.LOSE+sistema en.ME+, en.ME+PREMOVE en.ME+PSUBJ en.ME+TOLD en.ME+arrepenti en.ME+asusto
2 en.ME+avisan en.ME+borreis en.ME+borres en.ME+borro en.ME+dais en.ME+en.FROM en.ME+escriben
2 en.ME+escribes en.ME+fui en.ME+habeis en.ME+hagas en.ME+incluyera en.ME+mande en.ME+manden
2 en.ME+pierden en.ME+puedo en.ME+siga en.ME+tengan en.ME+tiene en.ME+vuelve en.ME+vuelven
2 en.MENDED+, en.MENDED+en.BEFORE en.MESSAGE+> en.MESSAGE+ASK en.MESSAGE+que en.MY+,
2 en.MY+en.MENDED en.MY+en.NUMBER en.MY+line en.NEG+INFME en.NEG+MSG en.NEG+MSGS
2 en.NEG+RECIBIR en.NEG+WANT en.NEG+a en.NEG+consiento en.NEG+desea en.NEG+doy en.NEG+en.LIST
2 en.NEG+en.MESSAGES en.NEG+en.REPLY en.NEG+en.SEND en.NEG+fue en.NEG+funciona en.NEG+gaste
2 en.NEG+hablo en.NEG+haya en.NEG+juega en.NEG+messages en.NEG+por en.NEG+quiere en.NEG+quiero
2 en.NEG+recibir en.NEG+saber en.NEG+seguir en.NEG+send en.NEGATIVE+INFME en.NEGATIVE+MSG
2 en.NEGATIVE+MSGS en.NEGATIVE+NEVER en.NEGATIVE+RECIBIR en.NEGATIVE+WANT en.NEGATIVE+a
2 en.NEGATIVE+consiento en.NEGATIVE+desea en.NEGATIVE+doy en.NEGATIVE+en.LIST en.NEGATIVE+fue
2 en.NEGATIVE+funciona en.NEGATIVE+gaste en.NEGATIVE+hablo en.NEGATIVE+haya en.NEGATIVE+juega
2 en.NEGATIVE+quiere en.NEGATIVE+quiero en.NEGATIVE+recibir en.NEGATIVE+saber
2 en.NEGATIVE+seguir en.NOT+en.MY en.NOT+en.SENDING en.NOT+the en.OTHER+MSG en.OTHER+MSGS
2 en.OTHER+en.LIST en.OTHER+en.PLURALS en.REMOVE+en.BEFORE en.REMOVE+en.ME en.REMOVE+en.TAIL
2 en.REMOVE+en.VOC en.REMOVE+me en.SENDING en.STOP+. en.STOP+> en.SUBJECT+can en.SUBJECT+dont
2 en.SUBJECT+en.NEG en.SUBJECT+en.WISH en.SUBJECT+keeps en.SUBJECT+live en.SUBJECT+to
2 en.SUBJECT+want en.TAIL+, en.TAIL+PREMOVE en.TAIL+PSUBJ en.TAIL+TOLD en.TAIL+arrepenti
2 en.TAIL+asusto en.TAIL+avisan en.TAIL+borreis en.TAIL+borres en.TAIL+borro en.TAIL+dais
2 en.TAIL+en.FROM en.TAIL+escriben en.TAIL+escribes en.TAIL+fui en.TAIL+habeis en.TAIL+hagas
2 en.TAIL+incluyera en.TAIL+mande en.TAIL+manden en.TAIL+pierden en.TAIL+puedo en.TAIL+siga
2 en.TAIL+tengan en.TAIL+tiene en.TAIL+vuelve en.TAIL+vuelven en.TAKE+> en.TEXT+ASK
2 en.TEXT+que en.THINGS+en.ME en.THINGS+en.TAIL en.THINGS+en.VOC en.THINGS+me en.THIRD+,
2 en.THIRD+tan en.THIRD+una en.THREAT+done en.UNSUB+> en.VOC+, en.VOC+PREMOVE en.VOC+PSUBJ
2 en.VOC+TOLD en.VOC+a en.VOC+arrepenti en.VOC+asusto en.VOC+avisan en.VOC+borreis
2 en.VOC+borres en.VOC+borro en.VOC+dais en.VOC+en.ENDED en.VOC+en.FROM en.VOC+en.KEYWORD
2 en.VOC+en.STOP en.VOC+en.YOU en.VOC+escriben en.VOC+escribes en.VOC+fui en.VOC+habeis
2 en.VOC+hagas en.VOC+incluyera en.VOC+mande en.VOC+manden en.VOC+pierden en.VOC+puedo
2 en.VOC+siga en.VOC+tengan en.VOC+tiene en.VOC+vuelve en.VOC+vuelven en.VOC+y en.WHO+,
2 en.YOU+, en.YOU+en.ME en.YOU+en.NEG en.YOU+en.TAIL en.YOU+en.YOU en.YOU+habia en.YOU+le
2 en.YOU+les en.YOU+me en.YOU+puse en.YOU+superenme en.YOU+tengo encuentro+la encuestas+de
2 encuestas+por enough entiendan entiendan+ASK entiendan+que entiende entra enviandome+MSG
2 equivoca equivoco+de error+> es+NUMBER es+nada es+telefono es+urgente esa+persona escandalo
2 escriba+> escribes escribiendo+> escribiendo+si escribir+y escribirle ese+numero esos+>
2 esta+via estamos+> este+cel este+celular este+movil esto+, esto+CANCEL esto+CUT esto+STOPS
2 esto+WORD esto+en.YOU esto+pare esto+ya ex existo existo+> fallecio+. fallecio+en
2 favor+REMOVEME favor+de febrero febrero+, flaco+> folletos for+en.MY for+sale friday
2 friday+, from funciona+> gaste gaste+saldo gasten+saldo getting give gracias+a gracias+y
2 graduo+en grupo+, guapa gusta+GET gusta+RECIBIR gusta+recibir gustan+, haberlos haberme
2 habia+DEAL habia+OBJECT habia+pedido hablo+con hace+cuatro hagas hago+> hasta+LATER
2 hasta+THIS hasta+aqui hasta+hoy hay+ASK hay+MORE hay+ningun hay+que hay+senal hermana
2 hermano+, hoy+en.ME hoy+en.TAIL hoy+en.VOC hoy+me hueso i+can i+dont i+en.WANT i+en.WISH
2 i+live i+want ilusion+, im+done incluyera incluyera+en incorrecto+> indecopi inscriba
2 inscrito iros+a is is+en.BEFORE juega just+en.MY just+the keeps la+CONSENT la+LIST la+MSG
2 la+SHOP la+agencia la+autorizacion la+competencia la+condusef la+empresa la+familia la+hija
2 la+iglesia la+mama la+mia la+opcion la+palabra la+publicidad la+que lados+> largo+de las
2 las+cadenas las+del las+en.LOSE las+notificaciones las+pelotas las+vacunas le+BOTHER le+SUBJ
2 le+THIS le+TOLD le+dije le+esta le+hago lee+PERSON lee+alguien lee+es les+TOLD linea+, live
2 llamen+, llega+al llegando+> llegarme+THIS llegarme+estos llevan lo+CALL lo+SEND lo+TOLD
2 lo+borren lo+dejan lo+dejo lo+del lo+en.LOSE lo+lee lo+pedi lo+pido lograron look los+SEND
2 los+WISH los+cursos los+demando los+denuncio los+necesito los+proximos los+servicios
2 los+vencimientos los+viernes lunes ma+mensaje madre+. maestro mama+de mama+en.ME
2 mama+en.TAIL mama+en.VOC mama+me man+, mandando+MORE mandar+MSG mandar+MSGS mandaran
2 mandarlos mandarme+MORE mande+MORE mande+nada mandes+MSG marzo marzo+. mas+MSG mas+cosas
2 mas+del mas+en.LOSE mayor me+, me+PREMOVE me+PSUBJ me+TOLD me+arrepenti me+asusto me+avisan
2 me+borreis me+borres me+borro me+dais me+en.FROM me+escriben me+escribes me+fui me+habeis
2 me+hagas me+incluyera me+mande me+manden me+pierden me+puedo me+siga me+tengan me+tiene
2 me+vuelve me+vuelven medica+si medio+de memoria+del memoria+en.LOSE memoria+llena menos+ASK
2 menos+que mensaje+. mensaje+AGAIN mensaje+MORE mensaje+diario mensaje+mas mensaje+y
2 mensajes+INF mensajes+conmigo mensajes+publicitarnos mensajes+suyos menu mes+en.BEFORE
2 messages+en.BEFORE mi+CONSENT mi+abogado mi+bandeja mi+cel mi+cuenta mi+edad mi+ex
2 mi+hermano mi+linea mi+madre mi+papa mi+registro mi+voluntad mi+voto miercoles mijo+, mio+es
2 mio+se mio+y mis+NUMBER mis+datos molestando+a movil movil+con movil+es muchas+en.FEEL
2 muchas+en.VOC muchas+gracias mude muere my+line n nada+, nada+de nada+en.BEFORE nada+en.ME
2 nada+en.TAIL nada+me nada+personal necesito+ASK necesito+que negocio+> negocios negocios+>
2 ni+en.ME ni+en.TAIL ni+en.VOC ni+lo ni+me ni+pienso ni+vivo ninguna+cotizacion no+INFME
2 no+MSG no+MSGS no+NEVER no+RECIBIR no+WANT no+a no+consiento no+desea no+doy no+en.LIST
2 no+fue no+funciona no+gaste no+hablo no+haya no+juega no+quiere no+quiero no+recibir
2 no+saber no+seguir nomas+MSG nop nop+, nos+BOTHER nos+SEND not+en.MY not+en.SENDING not+the
2 notificaciones+por novia now nuestra nuevamente+por nuevo+dueno nuevos+NEVER nuevos+NO
2 nuevos+en.BEFORE nuevos+en.NEG nuevos+en.NEGATIVE nuevos+no numero+cien numero+incorrecto
2 numero+tambien nunca+DAR nunca+WANT nunca+abro nunca+di nunca+pedi odio ojala ok+, ok+> on
2 once one only+> operacion oposicion otra+> otra+chica otra+promo paciente pago palabra+se
2 panaderia para+STOPDO para+WORD para+contactarme para+la parar+> pararlo pare+> pareis+>
2 particular pase paso+de pastel paz+a pe pedi+, pedi+> pedi+la pedido+ninguna pedimos
2 pelotas+> peluqueria pero+INF pero+INFME pero+avisarme pero+si perro+, perro+. pesados+ASK
2 pesados+que pido+NEVER pido+NO pido+de pido+en.BEFORE pido+en.NEG pido+en.NEGATIVE pido+no
2 piensenlo pierde+el pierden plis pls podrias politica+, poner ponga+MORE ponganme+en
2 por+esta por+medio porteria+, prefiero+el programa+de programados programados+si
2 propaganda+> propietario proteccion proximo+MSG proximo+mensaje proximos+LIST
2 proximos+envios publicidad publicidad+, publico puede+INFME puede+WORD pueden+REMOVE
2 pueden+RME puedo+ir puerta pura puse+WORD puse+salir q+NEVER q+NO q+en.NEG q+en.NEGATIVE
2 q+no que+AGAIN que+CANCEL que+CUT que+MODAL que+MORE que+busca que+en.BEFORE que+este
2 que+esto que+existo que+falta que+hagan que+ilusion que+lee que+mandan que+nadie que+nunca
2 que+pareis que+quiero que+usen que+ustedes quede quiera quiere quiere+> quiere+ASK
2 quiere+que quieren quiero+> quiero+DAR quiero+RECIBIR quiero+la quiero+q quiero+recibir
2 quiero+seguir quitadmelo quitadmelo+> quitame quitame+de quitar+> quiteme+de quitenmelo
2 raices rebajas+> recados recados+> recibiendo+sus recibir+LIST recibir+MSG recordarme
2 recordatorios+de recuerden+AGAIN recuerden+MORE regalo+, remove+en.BEFORE remove+en.ME
2 remove+en.TAIL remove+en.VOC remove+me remuevanme remuevanme+> renta+, reportado+como
2 reportar resena resena+de respeten+> resultados+por rifas ring robinson+, romper+las ropa
2 saber+AGAIN saber+cuando saber+mas sacan salirme+de saludo saludos se+CANCEL se+cancela
2 se+cansan se+equivoca se+te seguros+en.YOU seguros+ya senal+> send senora+, senora+ASK
2 senora+que senores+. senorita+, ser+contactado servicios si+MODAL si+en.THIRD si+en.YOU
2 si+llego si+son si+ya siempre+> siempre+NEVER siga+escribiendo sigan sigan+, siguen+.
2 siguen+> siguen+escribiendo siguen+mandando sigues sin+LIST sin+abrir sin+ir sin+mensajes
2 sinceramente sirven+sus sistema+, sobrino sois sola sola+vez solo+avisenme solo+los somos
2 son+tan son+una sos soy+THIS soy+esa stop+, su su+NUMBER su+SERVICE sus+MSG sus+envios
2 suscripcion+a tampoco+. tan+amables tanto tanto+MSG tanto+de tareas tareas+> tatuaje
2 telefono+y tema teneis tengo tengo+nada tengo+perro textearme texted texto+NEVER texto+NO
2 texto+en.NEG texto+en.NEGATIVE texto+no this+, tienda tienda+de tiene+ASK tiene+demencia
2 tiene+que tio+, titular to+en.VOC tocan toda+MSG toda+comunicacion toque+la tus+mensajes
2 tuve+PERSON tuve+perro u ultima+> ultimo+, ultimo+MSG ultimo+mensaje un+DAYS un+EVENT
2 un+LATER un+PERSON un+SERVICE un+domingo un+escandalo una+LATER una+sola una+vez uno+>
2 uno+AGAIN uno+MORE uno+mas unsubscribe+> urgente+, ustedes+a ustedes+con vale+en.YOU vale+ya
2 van+cinco vea+, veces+ASK veces+hay veces+que vencimiento vencimientos vender+NEVER
2 vender+NO vender+en.BEFORE vender+en.NEG vender+en.NEGATIVE vender+no vendi+la ventas ver+,
2 ver+si vera verdad+? verde+, vez+. vez+? via+> viene vienen viernes+de vino vive vivo+en
2 voluntad voluntad+de volver+. volvieron vuelta vuelva vuestras+MSG wey what+did who+keeps
2 with y+MODAL y+MSG y+OBJECT y+SERVICE y+a y+cuenta y+de y+este y+los y+mi y+nada y+siguen
2 ya+, ya+en.ME ya+en.TAIL ya+en.VOC ya+habia ya+le ya+les ya+me ya+puse ya+superenme ya+tengo
2 yo+NEVER yo+paso yo+si zapatillas
3 ,+CANCEL ,+DAR ,+REMOVEIT ,+UNME ,+ahorrense ,+but ,+deja ,+dejadme ,+del ,+dont ,+en.DONT
3 ,+en.LOSE ,+en.YOU ,+este ,+just ,+las ,+nada ,+quitenme ,+soy ,+ya .+BOTHER .+conmigo
3 .+corrijan .+declino .+dejen .+en.DOESNT .+en.EVENT .+en.OTHER .+gracias .+guarden .+guau
3 .+hala .+metanse .+mire .+nome .+retirenme .+salir .+senorita .+stop .+tachen 0+anos
3 0+en.BEFORE AGAIN+WANT ASK+THIS ASK+con ASK+en.YOU ASK+lo ASK+palabra ASK+suena ASK+tiene
3 ASK+ya BAJA+. BLOCKS+, BLOCKS+> BODY+FEDUP BODY+THING BODY+verde CANCEL+ayer CANCEL+este
3 CANCEL+todo CHILD CHILD+y CLIENT+por CONSENT+, CUT+de CUT+los DAYS+en.YOU DAYS+ya ERRED+,
3 ERRED+> EVENT+con EVENT+mi FEDUP+, FEDUP+en GER+MSGS GER+y GET+MSG GET+MSGS GET+nada
3 INF+cosas INF+cuando INFME INFME+cuando LATER+en.YOU LATER+ya MODAL+MORE MORE+> MORE+WANT
3 MORE+por MORE+rosario MSG+NO MSG+en.NEG MSG+en.NEGATIVE MSG+mas MSG+no MSGS+del MSGS+en.LOSE
3 MSGS+es NEVER+, NEVER+AGAIN NEVER+MSG NEVER+MSGS NEVER+RECIBIR NEVER+VOLVER NEVER+autorizo
3 NEVER+cuenten NEVER+deseo NEVER+es NEVER+gasten NEVER+mas NEVER+pienso NEVER+por
3 NEVER+recibir NEVER+tuve NEVER+va NO+AGAIN NO+MORE NO+VOLVER NO+autorizo NO+cuenten NO+deseo
3 NO+es NO+gasten NO+mas NO+por NO+va NO+vivo NOUNOUT+mi NUMBER+> NUMBER+REPLY NUMBER+STOPDO
3 NUMBER+lo NUMBER+para NUMBER+senora OBJECT+ASK OBJECT+MORE OBJECT+que PERSON+con PERSON+se
3 PSUBJ+> RECIBIR+MORE RECIBIR+MSG REMOVEME+, REMOVEME+d REPLY+ASK REPLY+que REPLY+vender
3 RME+mi SEND+menos SEND+mi SERVICE+, SHOP+, SHOP+. SHOP+THIS STOPALL+en STOPDO+ASK STOPDO+al
3 STOPDO+dormir STOPDO+en.YOU STOPDO+que STOPDO+tranquila STOPDO+vender STOPDO+ya STOPS+les
3 SUBJ+de SUBJ+mi THIS+, THIS+LIST THIS+MORE THIS+avisos THIS+en.YOU THIS+muere THIS+ya
3 VOLVER+a WANT+RECIBIR WANT+algo WANT+estar WANT+recibir WISH+DAR WISH+RECIBIR WISH+de
3 WISH+en.BEFORE WISH+q WISH+recibir WORD+0 WORD+en.DAY WORD+esto WRONG+de a+INF a+activarme
3 a+dios a+en.THIRD a+otro a+paseo a+sus a+tomar aceite activarme agua+, agua+> ahi+muere
3 al+perro alerts algo+en.HEY algo+yo alquiler apago apunte apuntes aqui+. aqui+NEVER atencion
3 avisarme+, avisarme+cuando aviseme+cuando avisos+del avisos+en.LOSE baja+. baja+> basura+>
3 bateria bien+> bin bin+en.BEFORE bloqueado bloqueo+> borran bro busquen campanas cancela
3 cancela+el catorce catorce+. cease celular+de cerramos cobranza+en.BEFORE como+la como+si
3 compro comunico confirmaron confundiste conmigo+NEVER conmigo+NO conmigo+en.BEFORE
3 conmigo+en.NEG conmigo+en.NEGATIVE conmigo+no cono conozco+a consentimiento+, consulta
3 corrijan+el cosas+> cualquier+MSG cualquier+comunicacion cuenta+ASK cuenta+que culpa+de
3 cumpleanos+y cupon+de days de+LATER de+NUMBER de+cobranza de+estos de+mensajeria de+perder
3 de+politica de+regalo de+todo debito declino dejad+de dejame dejaste+el deje+al del+LIST
3 del+agua del+barrio del+centro del+club del+de demandar den denunciar desactivar di+mi dia+>
3 dia+en.ME dia+en.TAIL dia+en.VOC dia+me diario diez dije+a disculpe dolares domingo dona+,
3 dont+even doy+CONSENT doy+permiso duena el+SHOP el+aviso el+envio el+pelo el+permiso
3 el+recordatorios el+suyo en+enero en+redes en+serio en.BEFORE+INF en.BEFORE+SUBJ
3 en.BEFORE+anoten en.BEFORE+autorizo en.BEFORE+borran en.BEFORE+confirmaron en.BEFORE+deseo
3 en.BEFORE+do en.BEFORE+encantaria en.BEFORE+es en.BEFORE+gasten en.BEFORE+gustaria
3 en.BEFORE+incluyan en.BEFORE+inscriban en.BEFORE+jubile en.BEFORE+metio en.BEFORE+mios
3 en.BEFORE+por en.BEFORE+prometieron en.BEFORE+sigan en.BEFORE+va en.BEFORE+vivo en.CONSENT
3 en.DAY+anos en.DAY+en.BEFORE en.DOESNT+en.GET en.DOESNT+even en.DONT+even en.ENDED
3 en.FROM+en.BEFORE en.GAVE en.GAVE+a en.GET+a en.GET+en.BEFORE en.GET+en.MY en.GET+en.THESE
3 en.HEY+los en.KEYWORD en.LIST+> en.LOSE+LIST en.LOSE+agua en.LOSE+barrio en.LOSE+centro
3 en.LOSE+club en.LOSE+de en.ME+anoten en.ME+borran en.ME+confirmaron en.ME+encantaria
3 en.ME+gustaria en.ME+incluyan en.ME+inscriban en.ME+jubile en.ME+metio en.ME+prometieron
3 en.MY+bin en.MY+en.DITCH en.NEG+NEVER en.NEG+VOLVER en.NEG+autorizo en.NEG+cuenten
3 en.NEG+deseo en.NEG+en.GET en.NEG+es en.NEG+even en.NEG+gasten en.NEG+va en.NEG+vivo
3 en.NEGATIVE+VOLVER en.NEGATIVE+autorizo en.NEGATIVE+cuenten en.NEGATIVE+deseo en.NEGATIVE+es
3 en.NEGATIVE+gasten en.NEGATIVE+por en.NEGATIVE+va en.NEGATIVE+vivo en.NOT+en.GET en.NUMBER
3 en.PLURALS en.RECEIVE en.SENDING+> en.SENDING+en.BEFORE en.SUBJECT+DEAL en.SUBJECT+OBJECT
3 en.SUBJECT+pedido en.TAIL+anoten en.TAIL+borran en.TAIL+confirmaron en.TAIL+encantaria
3 en.TAIL+gustaria en.TAIL+incluyan en.TAIL+inscriban en.TAIL+jubile en.TAIL+metio
3 en.TAIL+prometieron en.TAKE+en.BEFORE en.TAKE+en.ME en.TAKE+en.TAIL en.TAKE+en.VOC
3 en.TAKE+me en.THIRD+DEAL en.THIRD+OBJECT en.THIRD+las en.THIRD+mios en.THIRD+pedido
3 en.THREAT+en.FROM en.VOC+> en.VOC+anoten en.VOC+borran en.VOC+confirmaron en.VOC+en.BEFORE
3 en.VOC+en.NEG en.VOC+encantaria en.VOC+gustaria en.VOC+incluyan en.VOC+inscriban
3 en.VOC+jubile en.VOC+metio en.VOC+prometieron en.YOU+STOPDO en.YOU+TOLD en.YOU+dejenme
3 en.YOU+en.VOC en.YOU+murio en.YOU+o encantaria encuentro entrego envie envio+a equipo
3 equivocacion equivocada+> equivocan ernesto es+el escriban+> escribiendome+> escribieran+>
3 ese+SHOP estar+en este+sea esten+GER esto+lo estos estos+avisos estrella+en estuvo+bueno
3 extraescolares familia+> favor+, fcc felicitaciones fijese firme for+en.ME for+en.TAIL
3 for+en.VOC for+me fuera got guau gym habian haga+de hagan+como haganme hala hala+, hambre
3 harta hasta+en have+a he+DEAL he+OBJECT he+pedido hermano hermano+> hijo+y horario
3 hostigamiento hostigamiento+> hoy+> im+en.FROM incluirme incluyan inscriban interesan iphone
3 joven ke ke+en.BEFORE la+BAJA la+LAW la+MSGS la+WORD la+baja la+coronilla la+manana
3 la+memoria la+nina la+oficina la+puerta la+senora la+sopa la+suscripcion la+tienda la+vuelta
3 las+encuestas las+extraescolares ley+0 ley+en.DAY link lista+> llega+> llegando llego+a
3 llegue llegue+mi lo+hagan lo+siento lo+tengan lo+usen longer los+busco mala mama mama+>
3 mandan+, mandarme mandarme+mensajes manden+MORE mandenme+lo mantenimiento mas+por me+anoten
3 me+borran me+confirmaron me+encantaria me+gustaria me+incluyan me+inscriban me+jubile
3 me+metio me+prometieron medicina mejor+busquense mejor+en.BEFORE mensajeria+> mensajitos+,
3 mes+en.ME mes+en.TAIL mes+en.VOC mes+me messages metanse meter metio metio+> mi+LIST
3 mi+STOPS mi+barrio mi+consentimiento mi+familia mi+medicina mi+nino mi+nomas mi+numero
3 mi+pedido mil mil+. mios+. molestar+> molesten+en msj mucha murio+> my+en.PHONE negocio
3 ni+WISH ni+quiero ni+tengo nieve+y nina+de ninguna+rosario no+VOLVER no+autorizo no+cuenten
3 no+deseo no+es no+gasten no+por no+va no+vivo nome nome+SEND nome+SUBJ normal not+en.GET
3 nuevamente number numero+, numero+> numero+ASK numero+lo numero+que numero+senora
3 ocurra+VOLVER ocurra+volver ofertas ofertas+> ofertas+de oficina+> ofrecen on+a opcion+> os
3 otro+AGAIN otro+CLIENT otro+MORE otro+a otro+cliente otro+mas otro+mensaje outta oxxo
3 papa+por para+ASK para+que para+vender paraguas parte participar paseo+con paz+> pedido+MORE
3 pelo+FEDUP pelo+THING pelo+verde perder+el pero+de pero+los persona+WRONG persona+equivocada
3 pesado pienso+ASK pienso+VOLVER pienso+que pienso+volver podrian por+dios por+saco
3 preferiria presento prestamo prometieron+ASK prometieron+que proxima+vez puede+mandarme
3 q+en.BEFORE que+THIS que+con que+en.YOU que+lo que+palabra que+suena que+tiene que+ya
3 quiero+MSG quiero+estar quisiera+STOPDO quisiera+dejar quitad quitadme quitelo+> quitenme+de
3 raya recepcionista recibir+MORE recibir+MSGS recibir+THIS recibir+esto reclamo recordatorios
3 redes redes+> renuncio reportado retiro+mi revoco+el robinson rodilla ruben ruta saca saco+>
3 saldo+en salir salir+dos salirme santiago santiago+, saquenme+> saquenme+de se+ANNOY
3 se+BOTHER se+ERRED se+SUBJ se+acabo se+cambio se+confunde se+equivocan se+graduo se+molesten
3 sea+ASK sea+que seguis semana+. senal+, senor+de sentido+ASK sentido+que seria+un
3 servicio+de si+VOLVER si+pueden siento+> siete sigo+GET sigo+RECIBIR sigo+recibiendo
3 siguen+llegando sin+MSGS sin+mi so son+las son+mios sopa sucursal+del sucursal+en.LOSE super
3 sus+alertas sus+notificaciones sus+ofertas suscrito tachen tachen+mi taller+, tambien+,
3 tambien+> te+ERRED te+confundiste te+dije te+ocurra techo telefono+. telefono+con tengo+,
3 tengo+PERSON tengo+carro tengo+ninguna terminar termino+> texteen texting texts thats
3 the+bin the+en.DITCH tiempo+> tiene+sentido tienen+> tienen+FEDUP tienen+LATER tienen+hasta
3 times todo+respeto todo+y todos+lados todos+los tomar+por torneo trabajo+y tranquila+>
3 tu+LIST tu+lista tus+LIST ultima ultimo+ASK ultimo+que un+CANCEL un+aviso una+estrella
3 usen+> veces+. vendiendo vendimos vez+ustedes vosotros vuelta+> vuelve+a vuelven+a
3 vuestros+LIST vuestros+MSG vuestros+MSGS vuestros+mensajes would y y+MORE y+en.THIRD y+hoy
3 y+son ya+STOPDO ya+TOLD ya+dejenme ya+en.BEFORE ya+murio ya+o yo+los you+en.BEFORE
3 you+en.NEG
4 ,+LOWERME ,+chau ,+saquenme .+? .+EVENT .+LIST .+baja .+bloqueados .+cada .+cuantas .+dame
4 .+deja .+en.MY .+felicidades .+finalicen .+fuera .+haga .+las .+los .+mensajes .+mis .+otra
4 .+solo .+te .+yo AGAIN+> AGAIN+por ASK BAJA+de BAJA+y CANCEL+las DAR+un DAYS+de DEAL+MORE
4 ERRED+de FEDUP+la FORGET+mi GET+MORE LATER+. LAW+> LIST+a MODAL+AGAIN MODAL+WORD MODAL+mas
4 MSG+> MSG+NUMBER MSG+numero MSG+y MSGS+, MSGS+> NEVER+BOTHER NEVER+SEND NEVER+os
4 NEVER+quiero NEVER+vivo NO+, NO+BOTHER NO+INF NO+os NUMBER+NEVER NUMBER+NO NUMBER+en.BEFORE
4 NUMBER+en.NEG NUMBER+en.NEGATIVE NUMBER+no OBJECT+. OBJECT+en.VOC OBJECT+porfa OBJECT+si
4 PERSON+, RECIBIR+MSGS RECIBIR+THIS RECIBIR+esto RECIBIR+nada REPLY+en.YOU REPLY+ya SEND+,
4 SEND+. SEND+nada SEND+una STOPDO+ayer STOPDO+de STOPS THIS+autorizado THIS+textos TOLD+WORD
4 WANT+> WISH+estar WORD WORD+. WORD+dos a+SEND a+THIS a+el a+una abrir+el acaban+de
4 ahorrense+el ahorro am+> anden anos+, apuntado aqui+siguen atiendo autorizado avisame
4 avisos+de baja baja+de baja+y barrio+si bebe bloquear+> borrelo boton+de busquense cadena
4 cambie+a cant carro carta+OBJECT carta+documento centro cero+interes cesen cita cobro como+>
4 como+ASK como+CANCEL como+que comprar contacten cooperativa corresponde cortala cuando
4 cuantas+veces cuenta cuenten+, dame+de datos+NEVER de+" de+CANCEL de+lo de+mi de+romper
4 del+SHOP desactiven+las dia+y dios documento documento+> donde+les done echenle edad+,
4 el+boton elimine emergencias en+todos en.ALONE+> en.BEFORE+> en.BEFORE+and en.BEFORE+cuenten
4 en.BEFORE+en.LIST en.BEFORE+esten en.BEFORE+llega en.BEFORE+os en.DITCH en.GET+these
4 en.HEY+> en.LOSE+SHOP en.ME+SUBJ en.ME+esten en.ME+llega en.MY+en.PHONE en.NEG+,
4 en.NEG+BOTHER en.NEG+INF en.NEG+en.SENDING en.NEG+os en.NEGATIVE+, en.NEGATIVE+BOTHER
4 en.NEGATIVE+INF en.NEGATIVE+os en.PHONE en.STOP en.TAIL+SUBJ en.TAIL+esten en.TAIL+llega
4 en.UNSUB en.VOC+SUBJ en.VOC+esten en.VOC+llega en.WHO en.WHO+> entendio enterarme entienden
4 envien envios+, es+mio escriban+, escribiendo+a escribiendo+y esta+autorizado estan+GER
4 estan+escribiendo este+medio estos+textos estuvo+> ex+, existe familia+, felicidades
4 felicidades+, finalicen fontanero god hacerlo hagan hasta+la have horarios how hoy+.
4 inscribi ir+> juro kinder kinder+> kindly la+cita la+persona la+senal la+sucursal largo
4 le+SEND le+escriban les+digo les+quepa listado llevo+0 llevo+en.DAY lluvia lo+demas
4 los+BLOCKS los+cortes los+mios los+tengo mandele manden+> me+SUBJ me+esten me+llega media
4 mejor+NEVER mejor+NO mejor+en.NEG mejor+en.NEGATIVE mejor+no mensaje+NUMBER mensaje+numero
4 mi+por mi+telefono mios+, mire+, mudamos nacio negativo+, no+, no+BOTHER no+INF no+os
4 nos+SUBJ notificaciones+, numero+WRONG olvidadme olvidadme+> olvidense para+en.YOU para+ya
4 pareis parenle+a pasaron pedi permission pero+lo perro+con persona piensan pilates pizza
4 pongo por+texto presente proximos que queja quepa quepa+> reciba recibiendo recibir+nada
4 recuerden regalo+mi remove respeto respeto+, retiren rosario rosario+, salud saquenme+del
4 saquenme+en.LOSE satisfaccion se+SEND seguid seguimiento si+algo si+hay silencio+,
4 silencio+> sorteos soy+la su+LIST superenme superenme+> suscripcion+> suyo+> tercera
4 textos+a they tierra tierra+a unsubscribe ustedes+, vacuna vendan versiculos web y+LATER
4 y+aqui y+cree y+si 🚫+*
5 "+NEVER "+NO "+en.BEFORE "+en.NEG "+en.NEGATIVE "+no ,+CHILD ,+WORD ,+como ,+dejen
5 ,+en.DOESNT ,+eso ,+ni ,+nomas .+BAJA .+LATER .+MSGS .+NUMBER .+aca .+cero .+con
5 .+desactiven .+en.BADMSG .+negativo .+numero .+olvidame .+🚫 0+am ?+STOPDO ?+porque ASK+le
5 CHILD+de CLIENT GER+> GER+MSG LATER+la MODAL+REMOVE MODAL+RME MORE MSG+. MSG+MORE NEVER+GET
5 NEVER+MORE NO+GET NUMBER+WRONG NUMBER+con PREMOVE REMOVE+> RME+> SEND+> SEND+AGAIN SEND+mas
5 STOPS+ayer SUBJ+NEVER THIS THIS+. UNME+> WANT+MSG WORD+ayer WORD+y a+escribir a+otra a+su
5 abogado abro adios+> aire alv alv+> and anos+. anulo anuncios any aqui+> aqui+la as be
5 bloqueo borren+> buen+dia busco carta cobranza cole con+los con+su consentimiento+>
5 contacto+> cuarto culpa de+PERSON de+hoy de+una dejen dejenme despensa despiertan difusion
5 digo donar edificio el+CONSENT el+NUMBER el+silencio el+ultimo el+y en.BEFORE+GET
5 en.BEFORE+las en.DAY+am en.DITCH+en.BEFORE en.FROM en.HEY+ni en.KINDS en.MENDED en.MESSAGES
5 en.NEG+GET en.NEGATIVE+GET en.TAKE en.YOU+STOPS en.YOU+en.BEFORE en.YOU+parenle entre
5 enviando escriben+? escribir estar estas este+NUMBER favorcito for+en.BEFORE gustaria hotel
5 if info interesada interesada+, ire jugamos la+CHILD la+LATER la+proxima las+MSG las+MSGS
5 les+WISH les+agradeceria les+dije let line llame llegarme llena los+OBJECT los+recibos
5 ma+MSG madre mandas manden+lo manera mano mas+> medio+> mensajes+de mensajes+es mierda
5 musica+a necesario nena nene+> ni+WANT nina ningun ninguna ninguno no+GET nomas+los
5 numero+es olvidame olviden otra+parte otro+MSG paran pasado pelotas personales podes
5 por+culpa porque+en.HEY porque+yo prestamos que+le quitenlo renta respeten resultados
5 retirenme rompa saco sea+el seguir+en segun senorita sera siesta siguen+GER siguiente soy+un
5 sus+textos suya telefono+es tengo+SERVICE terminar+> textees textos+, toda tomar trafico
5 un+senor vacantes vea vecinos vez+ASK vez+que vida voy+a week wifi ya+STOPS ya+parenle yo+ni
6 ,+STOPALL ,+los ,+mi ,+se .+en.ALONE .+nomas .+revoco .+soy 0+LIST 0+MSG 0+MSGS 0+mensajes
6 AGAIN+, ASK+parte ASK+tengan CANCEL+THIS CANCELME DAR MORE+, MORE+MSG REMOVE+mi STOPALL+de
6 STOPS+a SUBJ+lo SUBJ+mas WISH+el WRONG+> agencia ante autorizacion avisarme ayuntamiento
6 barrio blanqueamiento bonito borrarme boton carmen cel chau+> chica coche confunden cortenla
6 cosas cree+ASK cree+que de+INF de+sus descuentos dia el+tiempo eliminar eliminenlo
6 en.BEFORE+en.NOT en.BEFORE+tienen en.DAY+LIST en.DAY+MSG en.DAY+MSGS en.DAY+mensajes en.LIST
6 en.ME+tienen en.MY+en.NEG en.MY+en.NOT en.REGULATOR en.TAIL+tienen en.THREAT en.VOC+tienen
6 en.YOU en.YOU+> en.YOU+estuvo enviandome envios+> es+THIS eso+, este esto+> estoy+interesada
6 gimnasio hagame im incorrecto insistan keep lados lista+, llamo lo los+de los+envios
6 mandando maquina me+tienen medica memoria mensual mia muchas noche ones pa parte+> paseo
6 por+donde que+parte que+tengan quitenle quitenlos rebajas regalo responder sangre serio
6 siento sirvanse suscripcion suspendan texteando tren turnos un+dia via x ya ya+estuvo
7 ,+STOPS .+CANCEL .+FORGET .+aqui .+denme .+im .+this BAJA+> CANCEL+esto GER+a GET LATER+de
7 LOWERME MSG+de NEVER+WANT NEVER+soy NO+soy SHOP STOPS+los adios agradezco ahi+> aki aviseme
7 bajenme base bloquear bye cansada colchones colchones+> comunicacion comunicados contactar
7 corrijan demando dona dormir el+telefono en+paz en.BEFORE+en.NEG en.BEFORE+soy en.DOESNT
7 en.DONT en.ME+VOLVER en.NEG+soy en.NEGATIVE+. en.NEGATIVE+soy en.NOT en.TAIL+VOLVER
7 en.VOC+VOLVER en.YOU+por enero enviado enviar es+aqui escrito esos estan flaco fuera+> gorro
7 hablo hace hasta hoy jubile k los los+mensajitos mas+, me+VOLVER menos mensajitos+>
7 mi+NUMBER musica nieve no+soy oracion pelo pesados prometieron publicitarnos rechazo retiro
7 romper seguir senora senores si+> sonar suprimir take tampoco tiempo tio told toque
7 tranquila universidad vacunas ver vuelven wow ya+> ya+por
8 .+STOPS .+WORD .+hasta .+saquenme BAJA LIST+, LIST+> MSGS+de SEND+lo SUBJ+AGAIN WORD+>
8 acaban agua alguna amables broma busca cadenas carino cerre conmigo contacto de de+THIS
8 de+los deja+de dejadme descanso dije en.THESE encuestas envio escriban haga his ilusion
8 interes iros just kiero manden mandenme mas mensajito mijo mio molesten parenle perder
8 quitenme sacame senal siguen suplico sus taller tiene tuve usen vez vivo vuestra your
9 ,+STOPDO .+DAR .+FEDUP .+STOPALL .+en.THREAT .+vete CANCEL+> MSGS NO+. NUMBER+es PSUBJ
9 REPLY+siempre SEND+MORE STOPALL STOPDO+siempre THIS+> a+quien acoso again borreis borrenme
9 buen buscan cansan captura contactarme cortes de+mensajes dejad dont en.ALONE en.GET
9 equivocada esten ganaron guarden had haganlo here le+sigan lee no+. opcion para+siempre
9 pedido politica premios sentido solicitud sucursal textos ultimo vete 🚫
10 .+ASK .+que BOTHER INF NEVER+. SUBJ SUBJ+> SUBJ+MORE WRONG automaticos cada cero clienta
10 cliente club coronilla dame dueno en.BEFORE+. en.BEFORE+VOLVER estrella estuvo fallecio
10 graduo le+VOLVER mensajeria mios negativo nene nuevos pienso promo recibos registro saldo
10 seria sistema these todos 🔕 🔕+>
11 BOTHER+> ERRED FORGET LIST UNME bloqueados chau compadre confunde cualquier cuantas de+LIST
11 decirlo demas en.NEG+. eventos familia for gasten ley lo+de man only seguros tener vuestras
12 ,+REMOVEME MSG REMOVEIT+> REMOVEME+> abrir consentimiento les mire paciencia proxima proximo
12 sea veces vuelve vuestros
13 .+STOPDO .+les LAW cumpleanos d denme desactiven llega mensajitos nomas numero paz pido q
14 . .+REMOVEME FEDUP ahorrense am anos avisenme en.AGAIN medio perro senor silencio suena suyo
15 CONSENT REMOVEME+de cree escribiendo ma ni
16 REMOVEIT agradeceria revoco this
17 GER aqui envios
18 esto palabra saquenme telefono
20 soy
21 tengan
23 NUMBER
35 REMOVEME
"""
