"""What words weigh (pt); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["PHRASES", "WEIGHTS"]

PHRASES: Final = """
" |L6kz9^c>R{SE0l2m<*A
% 02SHs5a{>l3JLJ`4jdfq
* Bm@M~6Xg}q86fBsA21|7
+ BOVIv81MJ@Bp>4hC=L}L
, 0@W4<>fh)F;0^Ky0OuG3
. 4ff~<Cea7*83)fNApO`1
0 @%Sw5^BeXB)cpK7>+I&`
1 ;q(dl|M~mm_!J2Y{_Fzg
10h ?*jW1;TP;D*Xb1U;`r$v
15h ^5PT?;}ho*>**E)<@ogv
17h 1L6<#`xxpQ_zM{F<KpiM
18h 1<)7~-52Q@&+Pah+v?cf
2 3<lZn2Mr+h8VB(95ex(U
20h =o}ad+$!Dy3fl()@ZsX&
3 `SKqL?)v5z+y(Rg0PW57
3o Egly6)+_(?!0GY?+S2<M
4 `zGA}=^-5=CD}8|<ro{)
> @)^<>?Eoqx3;`bP2^b{i
? 9SI2f2EZ2578C^$78(B*
AGAIN ?+5l71^n&x3HuE6^auY1
ANNOY *4*|15hn!v4g&Z1`0@0~
BOTHER `ug|x2^bm?^8eNe`T7L#
CALL 7ycCx`vlw$^zG5;{`>$M
CANCEL 4%`gy1?~p*5f}UJAq4LW
CLIENT <O>e`@d^A6<pmZd`3eF4
CONSENT 5;58QJ@)qeHVfP0DK7aI
CUT `u+Ut0T~7Y0sI~K0|fo>
DD _Wt?-0saR101W&N2L1jE
DE 2?O>91Njc}`w09H{rVIK
ERRED Ki4Dh<KFt!`xx*0@(L3k
FEDUP 8s_^184wE#^C0&m3=j$!
FORGET 6B_618tMt_{SMp$78M~8
GER ^W^#l3JUiM^5_lr3i;{x
GET Cj00P?Cb*U{Qc$a3<UfN
INF 2^s$X2lE!@91Z&V4GISX
KIN 3E%<y>-iDi{qg|;4g&1>
LATER _xJ?){TTQM0qFJ}`w`*l
LAW E;$b1GTPtz9w_Q6Bo!<k
LAWYER {pIlQC*T>`4*uI7F&qIN
LIST 1M%?(@z)9I5D5tm4ig3i
LISTKIND 0MIb@^d9~P-~{Rj@AKyH
ME 0`md%`3VO7_WSw>`~Cd;
MORE `|jHX2=yZG1Re?W0u}iD
MSG ?-uF(9|QLV8UhRN5)A$j
MSGS <^THt0{a8`1@sv12>kr;
NEVER =miQO+6Vy^0__#z_2tyo
NO `RnHO{2K`b`uPhF3k%)s
NOUNOUT @Cyw9<ptm-@C^a?>I?1g
NUM {|)K;4-NPAB@q1d{TccV
NUMBER _XYI$0s!^&1q}Q85D)qK
OBJECT ?*IY+?fvWm`UX7Y1@#8@
PAIN 9UCS7>mtt@(Ay*L*3{kn
PART DLDrV1_J6178vuy1S|z1
PERSON 01)gP{pbqt5(ya$1`_=i
PREMOVE |Jdu{74I_%6AA|92pAk6
PSUBJ 4+He%APWiO829fF77G9n
PUT 0sR^R;uY!<=jasK-sbW2
RECV ApYwE=M3!o4j1Vg4hi)X
REMOVE 1m*hn7xW(Z761<a7zX+M
REPLY 4Gr?~58)=}4Co2`_Xh$5
RM {N@Vq8}t+F`34aR9`y|J
SEND 0s!|C@$&}w^zs-F1@rg)
SERVICE 732{R@&fwo>k|L^5AqoX
SHOP ?%?O``wH?80rngK0sRdW
SLOT 3gPq&=-LMk_Z<-A_3h;P
STOP ^6~!&5A_`T`T`N|1_=21
STOPALL 2;%wt9|7X<AQ%GjAq4*a
STOPDO `tt7?_yGz10r>y_4D<Qw
STUFF 0TU-s*eCi0&*m-K*6Q!+
SUBJ 8Y|cy^#k<c76=Uj_66ki
TELL ?-m9V1s3TN`T#58{^$G_
THING -|`9s@)6+@@beDz@9XjV
THIS 1q0ju1?d6rC=d1Z1_>nt
TOLD 0u$l`2oeGX9}D&W2MO{F
UPDATE `3C6w0u&b*C-?pQ4;tj_
WANT ?)dQQ?F0h)`RN5QB<}p?
WILL {0#s2_zL>w5%BjY3H1O3
WISH 4g(SW1@i&$0ssOI0Pp|r
WORD `TXYr4D$l|76KITAqV~R
WRONG 1n3Cx^9bzc1{C%M^#1t@
a {@)Ap^9}a?{2M7I2nF}j
abencoe 2^stv`u-U86!-%61Oxo-
about <`nYW`4sltCne|U4IL8w
abraco 2^#4V_ZTG?5A^5k^Z^6{
abre *T@bG<{$Y1+vXt@-RR-J
abrem ^dlw><|@S&=jJW-;Ns-m
abri ))odH4+;V^{NpDI<=)EK
abrigo 0Otz+01ox}{0#a20{8Iu
abril 5b6%h`1|YK;R_u1{PF$>
abrir ^x`G&^YQ@;>+%O3@Z;m|
abriu |Kl4e>+<#v=k5sZ`{mpb
abro 0|FrP{1VYA<LDFg@!97C
acaba 4Hd*N=qL*h`P&8|-`w-&
acabar Df|uv?8_JK4I$g_>=Ggz
acabaram ^xx+d)&~&^=Ftuz^Vi(t
acabei >=E+^<q`%C<N)dy_UGIA
acabem _T>`h4fN>*`WOZR3k3!K
acabou |NapB?gQf|>fIg{4a(Bo
academia _!Rym1_tc_{q+|3{_hC^
acao 3G(yg5#ul62o={M91Riw
aceito +wSWk=l<yl{OSM@{NoJm
acesso @(cL@?;s2M2NfCi=J^5n
achando IsXI{{p0%c>iP=v`}WxP
achei >mCLa;r<#A|Joh!4D|dN
acho >;L@%-}&Sl1lAA-3hol(
acidente {u&?N<S*YG>+lQh+yCnD
aconteceu {VXIT*!<}t(c%Kv-sa}}
acordo <k~tz+AhOBx5*&`#KP6x
acredito 0^dI)-agJj(AXg2&C$@-
acucar 6XYfl<Q&*A&)F3v;O5l@
adeus 4#?y9BjE$tFBI|MG&2+&
adianta =Ft@X_yGj^-uMa-^6~xl
adoro %>E_}{wv=Y_u>=Q((3cv
advogado ?)U@_`T-T%2H^q|1L*4f
aff _v-l&5CZuB5)twa3Hkp5
afinal `QH#P%KQ`--ty}r=i}N7
after 68`b^68a773=!Q79~tr=
again <ox3A4;cdw3;FvU1PB`e
agencia 2<{aU=?DTG*X#%m{@v35
agenda )%YM5_x>5><{Ae3^X}>N
agora 1pFQX-w+!M==R+x{S5E&
agosto 9oH@g{`LJ0)%FGZ@$K{t
agradecia ?-Ks_0R$2X_x}h8^Wq5$
agradecida ^y2;h==SFS=Lhx*@$wb&
agradeco 6buRV3G4e30srIn4%_M$
agua ;u7N!A@1_z7as@-3>-cK
aguardar `t1Jm0|XKA1p4e01rhk|
aguardo ;{@jM0R02<6cYsY2pA3x
aguento _sH-c^W+Qz=k^Zb{{`;c
ai 6A{?`5B2>4I1lOi01`Di
ainda 3JMVD2n^~8_yq^^^701L
ajuda 2J$cZ1_Af|<^T}%4f*@?
ajudar 1orVb)#CXL1qvP58Ttno
alarme +3GMHxGlUvztJ-T(7M0%
alergia 1rG`k`~&s^`sN_~`tbAg
alerta Cnp0M0utm93-loH@Eq>k
alertas >=y+H{Tc`U4e;>%(DCW{
alerts 1pV$05CHx43m)|Q0u%J`
algo <0K9n?hWZD^WGrZ>FgW$
alguem 02U@Q>;?TX+|L^D@yznl
algum `{Mlv_#P<v-SGG&<Nf3R
alguma *aHFs^9d;s@%r))_w4rV
all ><01?4g?GQ=o9N1^78%Y
almoco _tY^o&LQ3(&fOW|+t9t(
already 1?1um{No%D*VpbJ9pDHJ
alta ;q?I)_67h6=JNUr+4Tq#
alto 0T2u+;12;O=jA5x;^YYI
aluguel 0`?Q`0U7NO@Bj1j_T=IO
aluno 1@a07@$>rx0{!>{0Sf{O
am <@FLD3>oGW{N(%L6Z!$)
amanha BlsHw;}it@<?s~-?dR$4
amem 2;njl$|Bz&(%K^P-_gqO
amiga 6$1S!=@~Bo<=yP__w?`h
amigo 4F=ic8|&=vEDibzA{Yo8
amigos -OvE!D&z9;4;T9W9suy`
amo <0={=;V|1K+~*|j=H2Vk
amor DjwbCBj*e19x>t@79u4B
anacom E<*mtE!^PyD;e4cAs8|`
anatel 1M3_P^Y;4i^9mIT{PgVa
and 4Cf28E8_CY9wE{pCmtUv
anda 7vePh3I-Pf(G2Gj0N(B+
andar 83zR48T|Cp1|sSf7XA|N
ando 9N-oj;n4-_%;YBT>eS*R
anestesia +20)^-y-8I-Ps!rzvai%
anexo >;eSu`4;072I~~+_4W1p
aniversario =ldYl^#I-q2pJpo4iMw*
ano 70w15?$7o4{qOD#6!+!|
anos 3HjdM8uAR!BpB);78DKs
anota 0{2NH(hbNr*v&Q2<Gju#
anotei 0Pj3H#vIos&FTis(ctJC
anterior AJ!@@^9vUh-2LYr@xt8E
antes 8R<PH+DYyu*46#%#LuYV
antibiotico `Q#f3@(}(B?)Cu{|LyVa
antiga <nG!P{~;6d`|S$%^%o7@
antigo *WMXD$Oz#c%jF{U=H&DC
anular ^$8UW^8xAp@DUF9@cHoN
anulem 86D*7CjS-bDIx9+7!)ia
anuncio -r)=q-46x$&G#7H;Pv9&
anuncios B>)Na9PZ}r4Gi!G6bBg`
any AQS`a4&(^#02TQXBO4kj
ao =ob7X1rGQ9>iqI0_x0b@
aos 1oSBb>KN<~_y7*^=<>oE
apaga 8W<z*5X=Je6B6kXB^(DM
apagar 2lVI&{p$+v0tG+#4GRPG
apago 8t3f{_x|<%4*U)I_5%v{
apagou _aF2l+zAl+7{vYG=LFpE
apague {T}iG1^W*R4gv5C?e-7`
apaguei %I^RU{wf0>@be=M0?FCh
apaguem `1c9s4Hf7G{|^rW3<U1>
aparece {O>aq@f!sa%<B5|^z78-
aparecer 2lN*U{uTTt-rp3}_3ha5
apareceu 0{K5K*D&K6;qL78%;vuO
aparelho *&g~P+Z*i_<LM*(`|S?j
apartamento 59RRXBiA0{3mWAzE*BpM
apita =>Pck69Me?0vQen5B?qg
apitando 67~<|6X^W*2>tW}Aqo#9
apitar $rt(X5+wQ^00{FD`3CLv
aplicativo ^7|e7;U35$=HUz4?ceY4
apolice 8zcP?>E8nL`VRW&2m9vA
app 1??Ul#3=MB$;}B1*x2yQ
appointment `VH>y3Hbo(2m9vu{}2`Z
apresento -S;je-wWnB;MOYU)9Ci$
aquela 6)W#8);9$Q=)4Wn=JWso
aquele *5er!?Lq4o)XN+U>FMIw
aqui >J-HQ_5mLr3;_D|4fyu~
ar {0%1{^cm(K+}jN4(*Wn|
are <_-(!`}G9;5d7*38UzyW
armario `7!70Aoue2G7B5+6czpX
arranjaram ;1DM})d|l(zS=1C&B^#9
arrendamento 6$BR*>Js@X{@@7e`qSF-
arrependi 4)!H1>F6)><n#Fy_2$(a
arrumei 5+>aX1rPi55C!!K`w;Z$
artigo >Jsq`5%2RA1p@-{{|Dt1
arvore 01*@u(Gchg?cE~g=Ir6|
as ;u;Pc<01<o-1_ta<k}4Y
assedio `1uAL|M&m|_vQl6{|VLU
assembleia 76cIG1_}oI`V;{R0tfLH
assim ^Aq|9)(Hb1-strO`1Qx^
assinado 4iE_h?iCUD7z+jW<_{nG
assinar >HjGl+9%&F*WV=U)XUrN
assinatura @b?l6=^gJ8&h#DX`|IoY
assinei ;T-7)3iJ;16$=Id3mXyj
assino {u~lV)C$ch*3lc_?B4a)
assunto ^ZNw-3G&qc^yU!$`}*_%
at ?g9+}`|JP>CFlF%{0Q^-
ate 2?`V~;~du^^!g#;?bO)p
atencao 3;+xf_b22T^yCfb?(YWx
atenciosamente 0~X;F5+EKM4h{JM_ZS-X
atende 3;ih`&mr|1&fWUz;M?`~
atendente 9`+F1C&3}(G9S_nFdrEU
atendida {rLzI+#${u-tYtz<J{@%
atendimento >EJ6K^A+AG*V6?A@7d}K
atendo {?rc-(kkF5&ej0o*3-@O
atrasada ^86bB>JIq#>GBB&@CD`h
atrasar 6Wt3Q=HU<j?&b#c@Ydxc
atualizar 9uDmW{^k((1qS8>4F&la
audiencia +4U?l-95rY=jAWi+2r8g
audio 0s<58$Q~y8%HjwW;@;E;
aula 3g`+i*aH<7$mZb;@YwMJ
aulas 2P*^*^C1NU`rqv80`~Oo
aumento 3lu0I*$w{>+tLc$+2zq9
autocarro 6z?n==MCr{*W(EM*xl|9
automatico >gw?63j!4L^%C3v8wvgP
autorizacao 6b%C2B<AJY5<JoZA|de_
autorizado _wpbV>Id=~?&kaa>FD+k
autorizei 1QYEH{0a941PtEl6BiT<
autorizo =n4Jl<`wuC|K;!+1pNr@
avisa 0Tt5xA>|g=E)o40Gbb_-
avisam ?+Pm;<0t?h>DBHW)9L2`
avisando 6YvN5ChrB|79s;1ITRBe
avisar >i!fk@AxO?@!ARL>+IR(
avisei 0qy_k7xDY*75eiRAPxx&
avisem DJ#(bNf7=pC?m@PH6$f8
aviso 4*ucm4&5i*6(Yw7JQD#2
avisos ^YQHj1Lf@!|MV6S81(Su
avisou *4io<-6r8Z-{dC@%jC%9
avo 4$>_e<`Vub%;DD@=i%NT
away 0}IgW91#Qd5h3La0~;v*
azul 3l-V^4HhNl^#%s)01^t>
b 0rCs}{PhS2^7#Yv@&Vin
back ;o%|`+8Nye<_-)o*x1?a
bah 83YIS{_gbc0V(AI2^tR|
bairro 3nK0D5DxnJ7#0Nq{uLVk
baixa +6&Me@D39p3F{I9<I~&E
baixo 5AiA^)+6W&;nfEE*wVw^
balcao 6&?EE`|s`e3lR?W1r`Vw
banco 8|Kvd9pfe52mspP3>*y{
banheiro +utJc&ll1a<k}_a)za}0
banho {PE)B3NHlv5(fbk=MeV}
barato 3gQdn?EnE0@CXVa{qx<~
barba <=FiM5dHl5`wbB2>-7Hu
barco 2P^UC77qIVC>Q7H_97Gp
barulho 4G0DN`w9mK0r36{0rUC!
base ^7;-C^T`kI1@`d_67cZ@
basta 0QD&h=j;S6`Sus#2G{ce
bateria @a*&p?GEKB{qP|P@7(J4
bati 650gq{R9K|3JntQ3H|r?
be $s!c}>j&Bt4e}T15e)76
beatriz ;vwMg5DM-92n^~L@ZjVC
bebe @hAHB`5FQ97WWST?*8}W
been ANc+Q*4qLV=>yjL4*(+<
beleza 4C)aQ_ZIpf=I-|r-Q?`?
bem `3(OO*$4>{{OT$b015yD
bilhete =mP=x+Wq_k?EeoU?fCuw
bjs C=mbD8q@jGG9KABBs4Z4
bloco +uR}a`tk_{=ieF#0N&{3
bloqueado -}K}Q`XK-t1Oy-8^ZFd@
bloqueando A34_EI|<GQJu|}x9Y{ke
bloquear 2M`F|H1O!s2@>)z6ciE?
bloqueei 3mfC$Cjjv72mt9C5&Qic
bloqueia >LC3u-YfPM?%fyi^Y7i@
bloqueiem ^!M^J+500P+}sE5-Qefs
bloqueio {ulWE{qy$n77F(05&s7g
bloqueou -Sqn`<}dXw<k=wg>(%S%
blz 2KNL9^9lYI3gGwr2lMjq
boa <qGl*5&8BP5)UfY69?+V
boca =H>+U@g)ch=<?+%=;7-1
boleto 82JPl-w*o@1oQY52nFlv
bolo *ajO9<0I}S@aOpO>hR#%
bolsa -}@a5+WG1n*6JDJ*5Kp#
bom <OK=|6$j=87WN4M@$u&4
bomba >i-NH?gQWc==2v1@agLo
bora 7v(b_;Q!<y;^_bu*3aPw
bota E6@`N@YUDz_x$F`6Z{hm
botao 5Z~kb4B#`_0|V{v9unvM
branco <_I7r;xXD9;oB_P<JH|0
brincadeira _An3=?;qs+`PeSz^YrlU
burla ;_&$U@)Z*d>*gf*%<=T;
buscar ^v5b1)9c|K*53*8@9D$E
busco ;~y^+<Qm%}-Q^eB$kxdC
but `40F48yNH%3jz1fF7W*T
by 8x8ab)*2c4^z{@9{u34q
c &Ice1+YI{(>*)aQ-}LME
ca *XR856Z;DRA_oT^9~IyL
cabeca =@Bw5$1~hI)W{Iz)z-b~
cabelo B-|DJ@$vl$-QUbH3GvVA
cabo DD~{=A><S03?1hY4jmd3
cachorro ;_Cbn>;LB!?$agc{nOS4
cada N%|1YEyxJpBp=rhFd8-`
cadastrei 4)^xv9PtC?1`F^8D-aF`
cadastro {vho33JCuB1QF~F1O*5L
cade 3e!X_&l~k1zv$uy<J86x
cafe `w;vW?*|kW0s0R4>h%f&
cai A0HnI?E>K(=-LSD-{ayV
cair @%8xa_x%kH{09pX3keSF
caiu 82bVf^aK41(dGg6=;__#
caixa |L_ap{{#N;0p|)L2JHX_
caixinha `uFhg6z&4y4-Fgq7Z)G~
calcada 1{@DG!UyL#z0wln+~DE-
caldeira <M16B_y+13_4o+)=H=f9
call >i_2w3-AZ|5%U1^5&#S5
calma `S%R|0`>dx?g<P52mu5u
cama >hTB^@DcqS;`a*p?Dp~K
caminhao _~se^`vLa@`|boO;{ePG
campainha @bU=<`u^w_;{F%p1=;%#
campanha 3lrh@0pk+k=n3U876%p@
campanhas H3T2TEYRZI9wGe`CM^~y
can 814z>`{3yN0T$;G_xlq3
canal ?g!c(0VEX@G2tiG>=-Nb
cancel =>pySA@Ar4ArTDH7YPpX
cancela B+~`&`R5DB1_12|9T@Wv
cancelada 1`YiJ0|xpP{pJPV`u7J1
cancelado 2JQ{*1quTa`Va3P`R))1
cancelamento >H^g>^dS=!>EZ(!`qtRk
cancelar >d)Qt3g!y#=@JbT4Fm%H
cancelaram 8qhfw&*m5$#o+`7=iuEe
cancele `V#gF8Se8D3fCO^^z8-k
cancelei BpBb{6ALfOAqm4B6C?>7
cancelem |1RMp>L&~e>gE#u+Wgq=
cancelo 2LKK1CG8~W6#@tA4gl~0
cancelou 0Syui-aOne+0P@=)bI>2
candidato AMGDJ>-Fg)=;HL=?&8e)
cano 6dM-z@&@hn=_B+1_45KI
cansado 3-9^qDDo2p6czO&799=_
cansam B{Aje8wd^`CJfB+0wo^}
cansei =@icP9UTkoF(&ye03;jj
cant `{)o7_r^T;1mYIw`RwN+
canta ?Hda9^bzz1@9Ogi-2dRx
cantina 6A}dS1O5l{3kezp`tb_<
cao 8}07fAmSh65CZKW5hV}%
car 7a#oj1pq4j6A{Z11sf3=
cara &H5t<0T&Mp`Sk|#`u6qO
carago ;{X325GC^L3GN>F{0iys
caramba DL41n9@_2NA{ogtCJrVu
card 5A^c)0p}9<1rPQA0|pKW
cardapio 029~t8SW155*PIQ2Neqf
carinho ?C;L{E9@-uDGlcxIVTYE
carne @%iKW0rwaD1P=Tj3ik{J
caro 4HhCL*(LTfw&pF_$<pTw
carro ^dTP94gL`4{PYeC`Tq78
carta _T~Na2jdL<`U?C690Ls!
cartao 64?eD{_*V(2mlz}{0JZ#
cartas _YDOJ2oe<d0qyh+`4$Hm
casa 1M&|e;t2=`^AiT|0rvYD
casaco @c8QM10EIb1`rJ%1{W3o
casamento CHMXa3gHX^{q6bu2LJT#
casei EGF#iFyrVHC?U)(2P7aa
caso _5B+7(J0;!?CdJ#;NI8x
caucao 4EF~O_$=uP)9@Pm{rc+Q
causa 85#a4`TiB(?D!kt8t($_
cebola _4O1b$OiBj*!2wm=jPrC
cedo <>w*)%Msfi)a?@|<LB7r
celular 6Drpe{1*@k9rott4HWPF
centro 1>52k3Dqj;3KG{k7ZocQ
certeza @Cq&=<R|4I(B3lL(AK`{
certo 9Q+6=>>l_A-Q48><m=+~
ces 2_C^1DEajFARqz${3<3F
cessar 74rS;4DA2s0}t>G2pK03
cessem 3iJx<6aD1)`~=z`0SXZV
cesta ?+PXj_z~tC?D-4y^63Qf
ceu Iw1G>7Sa*i4jj%46($fS
chama 9q{Jl1=1$wA_VRr6deo$
chamada @(cS62l)XD>jVrS1Oo8u
chamadas H!J-O1nC0b`uq0#0t^Ty
chamar Bud=e9RDEjFcix55g{iW
chamem D(>+O4BHL%@dMin8w4RG
chao 4gd=j-2m|x><I$k>h9qH
chatear 5+@Ak4&UzpAR+Gi5+@TR
chato <q6#m8S@wZ8~pnY0R8pi
chatos Cg}bH5a%h;5fS(ZAp{Ey
chave 1N{vR<@fsz-}Vyt^zG*d
chaves 3K9GQ016HE4h!)I{TT2A
check 0So!)^!E+w0|V0+5AFXk
chefe {R#N-0Q%qm0_6V^;O_C@
chega 3Hti|`W7?^{OaoJ_4X0`
chegam =pxzq2>=@TA^;5>0|ouo
chegando {S4|27U3)J5)|(yA_4{d
chegar 6cOv_{pTs}7zxcS2M9SD
chegaram @8#<A9u5-Y8U6DQ?GhOB
chego 6$UIT)Bx@q)aC!}<H^<k
chegou B+>^U`V93h^X&!Z1@FlD
chegue A|(b8;{65j``sq-=KJsi
cheguei 4i*j;@DB$4_5Rxi_37W@
cheia {_8I_@i^-=+|Cct)7!`X
cheio `uz+J3Ktdd0}lH8_!I2X
cheiro 4<ZE*;u-rc_4X9&@9W|C
chip 3L*d+0u0^_{tPDQ{~8Ac
chorar +1&~7?-S-6+0_{874_Tt
chorei Aq4J2)D{m8+sGL7*538=
chover ?)WJf-x}`{-{vXv*WCE;
churrasco *$W~K<sJ4K>-rM{0Oa)Q
chuva {{s&o-4^Em%m@+%*z(~A
chuveiro 3k2;R^AHmO>g)F+;Q8ed
cidade =KB#I?B?tc>I4wy0q+3s
cima *xUE_@dxGy1pEgQ3+@FD
cinco &ma)x_7eB=0RagK`uYkC
cirurgia >)aO<0UY5C%laqp0Oi&K
clara M)wWa9OeJr3Mb+rGb0En
clareamento _Wkt;1^5{Q1LE=p1q=WD
claro 5y}!5(+=qm?&b0S=j!+e
clico ^YRblCGHjI4kq*z7z6YK
cliente 0}TrN6B+6c@(=#*1p)&e
clinica 8|nfm`TGIx?EC%+3<>iT
cliquei 80+;L?dInQ^!Wng80YZz
close 9tiL490%kN5)0+|{r@2y
clube >FOWp-Y4Z2;Nms_=<M<V
cnpd E;Rn)F6h<*8ywUh3LPyo
cobra D*FBd`}YJ43kT%(^8)GV
cobranca B0jkBH2VMULn7z~|3*9(
cobrar _08|(4dETp1}F;(5)~E@
cobraram -Prl=2NnYq@&E-d{pcO&
cobre 80ZAm@BkXt0}t&J>g@;;
cocar `|Jl9<?|R1?ezZw2JPtc
codigo 0_YVf)C=hr=iCbN+3D2m
coentro -TDv;-~jX*=hhqX-r?c^
coisa F)Q)}3Has&6A<?CAO<8e
coisas 5-8vi1qv1H4C?Cd6%QH`
colchao 01^!N_#^QM^!*R`*8unb
colega {Q(mz?Cuu~@W?Lv=-l_?
coloca A0!(b;0Ey=_39De=;q`T
colocar |0O;_%RJ^T#nLL|#J|hi
coloquem *(v(=2OjnS1@Zk2+X)r_
com 2lMX!A=y9I74^gh8x990
combinado `0w)W>Fo;e><8%vA_({L
comboio 1M?ag=O*7R&fN_A=;!9^
come 0|)>b4HWSR0rUjV3-kgJ
comecar ?Fk(F4i^0U@#+5x?fvxT
comer 6cq<A)fUzo^5-wl+|l$0
comerciais 8zkH9DDvb4BqQSyEFb?G
comercial 9w{mC3h%-N`ZDwk0Rku-
comeu 2L~-D)g$62;NKzbsLu2u
comi 8x0}{;U3l-+S?xL;oIT?
comida `y%N8;p^f16dC;K3icN?
comigo 4h}K-;u01J2*>mc{q@)K
como 6D0xL2mSuN{R;U8{uLY;
comparecer ^aBP1><RK4@9-4+3hdX~
compra ?(PmA*Cys1{PP*?+wA1j
comprar G%OCuHp0)_5iQ{eG$%bV
compras {`MFO*EsnG&)v@c^YHQ7
comprei ^cW-P_axRI0{#mG;PC9`
compro $piWO1~Byp2=No_@7d+m
comprovante {^j%k0Qmm;0Qv>``vmnB
comprovativo _~jo6-6HZ9_xlm_=iLVH
comunicacao {q_ps1?>RY?<V6WB>DIl
comunicacoes 92)HV84C^QOXuU)CME~_
comunicado {Q>_D>ktnE?fCNU_w@7w
comunicados DFy@SD+1`~A`tNJ3mGUH
comunicar 4EX{K0`U?F@C*0*{R9yP
concordo {?jNM<1P0W)7;`X&*0ns
condicionado {{ja61|!`Q`0*G3-Rtk&
condominio {Tu++76a@07Xl3p3=;eR
confirmacao _y+v^0t5Z)AOiUL0|fm4
confirmado _SQT8-z(cA&g%yv!rtfN
confirmar C<gxK<IfNV?*Ap=1Lo@V
confirmo ^XVN8^C8tV(C7vS*UaGE
conforme ;2Qq-5DfGW0SXEi{r&_1
confunde A_*VO^UL1T0x#Aa`WP)b
conheco ;t}-e5DWVW83!E~_YeNs
conjunta 01_(~$T$29%g*=o)!5}3
consegue ?*<Sa@-iVF;ndhF-0$_^
conseguem <R&F3<~j!y|I-}p)bs4v
consegui @5=WN3Bdmn@dWAiBl`gs
conseguir ;O;yx$|T@B-_9fD;@aiv
conseguiram #wiRT-WK8w-sLFz?d0dq
consentimento 9vtx0H`@064HM)6F(?Zc
conserto 8$BiC0t5!)A`cMz2n-b{
consignado 8RQP>4bBP?^#I~DG!73E
consigo #Oy;d%1y&a$+%1lrmnH$
consinto 7y$0?8S4q-AprmX5gjH1
consorcio >KZB%(kkXA)#V=7(&OPC
constar 4gCi1AK?S|83peW6&4x`
consulta 8TSDC8{H%M1Q+)09tH>(
consultas 6z=ZaCfEh>0TdqNDjyFW
consultorio 2@w$c{r%b$@c#t&{Okey
conta 0vqoH`sx<v2>%KV8~*w4
contactado Kk5<LCCJ~)AUXl_9Xd)s
contactar _w?ZQ`VjmG2kHh7`TXbq
contactem 0SXBW0P7$94etE}?(6#w
contacto 1NbrP?&{SC`1%*=<New6
contactos CnEP5{~!De5(n$@>Lm>b
contador 4d>A45&;C>8XyW00|5c_
contatem 0rc?z0q^$*`UeKv78MK-
contato <M-|D9{mRP_2m8@5C`q*
contatos 5DWU=8`CM+{S^546$=d^
contem 5$*!~8}|YE`WFH80Rjvc
contigo 7ZLd`(iQsq`1K;_0QC^>
continua =<n~~67LxH2oB{R2nPKC
continuam _uli+6z47W`yT}aCI#{U
continuar 2j3I|0M94t{|^iC9Qfb)
continuarem 5)2K=9qZ`l3oiK^5e*|9
continuem ;PfRS^CsRE=kYS)=jqwP
continuo 2@o;m^zPjJ1t$3d?+gY0
contra GvOgYzem$Bp|u&y!L`y5
contrato 0}eAN)e`R@{qYX*`r_i{
contribuir @BRqw_!R2^0`>a@{O<Vu
controle ?gbVJ`Vs#5=;8hH?&$Ff
convenio ^#U9d^9S(_^6M$<1MBto
conversa 8s7Tu|M~w4@F48_{Rt8c
convidados (bG61&OpOL%DzP1%EZFj
convite `wt8S?i0uu_5UpY_1FRU
convites 3nlIg{}AyU?&b>#<^3KS
convosco `vUUg8}I_|4ix~?91j)v
copia =JECs_4NA<`wZ(N_z)KW
cor 0P+(N<`D=L?)mil-Obwf
coracao `QjGz_zwmU>gEar>gnPS
correio -XSs`;V;rD*wZG;!^`O4
correios 4;B_9-Z$eL<lXn%%;W3d
corrente ^y~u_=LH`S4+IDI?fmWd
corretor {`Uk8^b`0T?D7it?DY@^
corrida <oFT^{qNo+0SFuV``FqJ
corrigir ?+X_X_xk7$68ZWH67KyG
corrijam >f{&d^#SS^?EMS~?*8Tn
corta -Nz^a;`-Db+UE!C|IN$J
cortada >GlRH(FrIJ-PaZW;@RT`
cortar =@i`x^%xWcAP3{~BK7k1
cortaram @%RH9=?U@|^92G7`1<kU
corte @D2bO==%aA>FNO2=<@B~
cortem <PG{C5FYXc0u2rM`Ti5+
could 0vYc05bpoz6%XkK6CD=}
cozinha 83+ar>F(?g<>LkQ4CmtP
cpf `|$Ag6#66f1OMy<Ao3Ly
creche `sx-V%`wm*$jUYQ&C1a6
credito 9SidT7yA|S7y;A>FB=y4
crianca @d^s@=?dZ+2L1Z`1M&Fu
criancas `Ah;r&OYoZ_0Uku(+&~G
cuida =n)eG`VQ<I`Q;h$_x$zo
cuidado {_hwK04fRp<MHSc@%aAT
culto ;sOf!4G8V|1_2)W{{sc@
cumprimentos @DdyY^%n#40t@Wz0RP$L
cunhado {R0aQ73>KX@%stb754@5
cupom 2oE9|^9trL<mdqA3hC(w
cupons `0OzM<q6&a<?u%B<?;sh
curitiba 1@Rc}=io2>?&Izl>iFv<
curriculo AnXVB^Z*(7@%7sJ_51zt
curso A_EE)(F_~=_6qCr|M}n}
curto >Du-04-5SOAQK4;@e~gL
custa <OTEH2^b0L1r+l95fAGi
custo ;Q%ox%^}n^-r^(9#?{sJ
d CGi8vE$$iS7$ex>7ZD;X
da 5Dgju`}g+&|MBx0`T6Ah
dado 1_Aus72*c)_Y?CCCJ_}3
dados ^7-KZB?=Aj783jy5eN4L
dagua `X<i@<0l9tGWI0;;2<m5
dai FDvi$9O~%*A{6rH4<Q>7
dando >lg_F7AX+#^zPsl;u<3S
daquele `1lCy1NQ&)3=0DW{Q&9>
daqui 3E%1P6Y3St2_F6b4HF0c
dar 8}{q^0r(O57Z?%=`v3|A
das 01E0A@fG0~`vDK){QvOs
data ^ZybT^%m?7?(rt|=;PlI
dava >kShV@h9OC0sbl2@a_%m
day `}P?P_80*c@B0z@^62p`
de ==uct{QLkH1PT8V_WchO
debaixo 0RbKq+z;s+`T7X}*WL5?
debito ^ye@Z!4cFY)!Zrfz`EZ2
decidi <qq)^_a^-$1?&;>-SPU|
declaro ^!?)s1?l$o9~27n8Wsfp
deem 5DEz72kHRI10~`w6eS%Y
dei 2;vd<9QyhG`uYqZ80YHq
deixa {o@Sr`S3^w<n9In1M2nm
deixar ?GYpT<KG$i%ikm%^4JCa
deixaram <m3$^+!rSh#@+n^^VHPk
deixarem 6DuF}1^UeW^$Pna0t6Hu
deixe 2igxI*a;y4*VGIZ)z$6@
deixei )E3!3%TVevz|a9Cu(zhq
deixem 0NVQd1_%-46Z!KP{{;67
deixo `0Mc>0w6RK3HS8s2>sys
deixou ?d}E|%=H=i$JQ<o+0fPF
dela ?)~)h3)?^O6d4x$3@RoI
dele @#+8z7XK0iB=__9B@Go5
deleta =NIiK{}bmO1o-X{{`l+e
delivery 3D*Jj_xBL?{rmC?`3U{)
demais ^(G+v?-|u78SXgK;`$ul
demora =lc)?<oojz1lA_q;qK_s
dente 0|fpO>;@1F`2+b3?fUWT
dentista 2;mFv2Ji6f)C}+yAKVxj
dentro `~V~b@e}eR>*pov<k;vA
denunciado B`M$RB=hv~5D&@|CnFy-
denunciar `T*$XJN5VT0wD4u842+g
denunciei 5fcLBA^Pp*9VOZXB@_Y*
denuncio `S1n=?H36T0R1W9@8|IG
depende Amb-C%R<#Ox917V%h$s6
depois 2M-t;$QB6+-{<QH-q_^#
deram <_il0>mboC-033o@#ER@
desativar BGMb;9Owqw2p;$H5gZd4
descadastra 4gLe{2=fN^0SEI81qK@+
descadastramento 1q%K82?7=e4h{DE=>zxt
descadastrar {QdJ93mEtU2nqfI`wII1
descadastrem -4*m2(jx#I)%FMa`q$Og
descadastro ?Bq4%-xuW_+W`>S^7r%p
desconsidera ==LE4^!EH7+w|-h@ZS0S
desconto >k$VP=jhxY1?CCg|L6+$
desculpa 7S<Xm^*aX?;Nj*o*~{hJ
desculpe 0Rjaq;o;{N+3OzI_}khG
desde *C8h*(;mAf_SZKE&gkXs
desejo F#{a9{@eiAA_wvIB?dV?
desistam CfM@UHP;@)EHdc&O*=O!
desisti @beA_01N>y<?bo{2J!+4
desistir ;OzC@9}Eix9Ssl#3<@&u
desisto <q+QR{P6+%ArcbR2n!+f
desliga 4E*f^3hEUI0`=tZ{{8S5
desligado Bp?+L?-k=92?+|y>kkSg
desligar @cQff2?Ov92mJI94gC4*
desliguem D%~OI8|v!|3J~J#2Qx1x
desmarca 4$@8^#4Nu<#?ur6xX;eh
desmarcar ^!O(N$2rq5>&QRO#?r^*
dessa @&^U={Ne`X6%zUV1qTWV
dessas C*b|aM%UrxHYCdKRYVpV
desse D;)&h8O#CP5fjZd1RO3O
desses J16EW@CzUd`vK<u2<ss6
desta CK?;){JawQ0viJE1QZk_
destas G7~t%8_dS*6*tQcCoDB9
deste `W)R74FLf7ECvPO4h$~*
destes EA1h?Cc@g-B1*yWHYX-M
deu +7B7|9q|bC1N;#f`vmjA
deus @DT+6_5lI>7UCBK{{H9h
deve >JkhI>J9A)`TZaL+yL+G
devia +3X+E)E?d7>)8q&`}yYE
devo -wFr_{~_ZG{Rk(|2=eRP
devolve _WvOG-5CEC&GhsJ%H!Jr
devolvem {3RMA=Mv-^&=Mu++T9NM
devolver ?*kGV(;4ay%jp^Z<M7ws
devolvi ?gs_i3<~M<8Xo-)4H^#i
devolvo 1}XRU9R%?K3KjnJ4G$F)
dez 1>_(D?+gP0@9z8@>Erhn
dezembro 76Jq*_4e`j=>G)t`Sk4B
dia ;q3bF`1<wo^Xc#q2lnh5
dias `}{Zh<Qv!#-tzbe%IfL#
dicas |LPCh4*BKw5g-i?{00#g
did 3IP-Q&<5-Z-24j@<=g`T
dieta <_7`s@(}j*C+-da1Pl}X
diga 1LF$z>;3&F_WJMw?DzQ@
digo 4+hZq80r8IGaL>25*z{r
dinheiro FXry@5$yX1{to*L2K*88
direito 00aIT`a1?10qrc<=@A9w
direto 6E(&H7!}ksA_4x?`yE9G
dirigindo `uqV71qtU96Z8n><_zZX
disparo 3kCln?E4-5{P^ww^#kh;
disparos 9~0aE6ZHG-4iMcR6&@NY
dispenso KOH8uG0xS-Dn-TcKRGir
disponivel ${+dH?;rE}FZm1$<OAr}
disse ^a1<QHtp>EBoqnvARhVs
disseram @A42H_zU9{<>4FK{O$Pa
disso `61yF83X+DFB0$o2n7oV
disto 6CCIUD(nsPA|lxB8Xhhi
divida ?g`%98TK0O85QyxBP9m-
divorcio `T+$81p)O51OpHJ?(yT`
divulgacao 6%HTf^Wxs{037Ei92gH7
diz |NIm#<R9N1;@}_h=G5>M
dizem <{%m?&?wj`*xe=d<?;0y
dizendo 0Od0q-XZ@X)b#=t+sn`4
dizer {`U+4<^l%<{|EjC>*?|e
dizia 1ri=N;vm`x+Q%^3#^mV%
do 5aZAP1s)9q4E6B;03H7p
doacao ^3N3M@fiO7=^p$5@bdEx
doar 1MuGYBH8`>@Guec7yk<m
documento ^zi%X1`Y)Q^8geS`t1V;
documentos 5bYHU*aFr4^XU-)-RbT6
doei ?&}=_0NV%x00{9E5(Enc
doente 0plnS<^|;}+Xev>>h9R+
doer _S+yF-zeWN-`pzP=<?R$
doi @Ad%t^9BkM`vwLD0{HOj
dois ?&16)<?aUw?%WCh>frke
domingo 77+au`rRV!D*5aO6C&sU
dona _VoiE_8A5U_4oWL>+<vK
dono `sx<y3hUqG7cu@D3Fp`U
dont >FN{y7Vi-D74+@?{3iDT
door 1|jGP><1hdAKm`-<OKit
dor 1_uuv-w*c|_3HWo;p)@x
dorme ?CkdZ02KWL{QCR}_S*va
dormindo ==cK??hpPJ)BNKB?cUz(
dormir *a7|*;4AR_>EQ(S@#@s;
dos 3KbCX3;HSa`3Kq*8WbEM
dou *c$y6>=pnJ1Nact`1IZ2
doutor ^8Y9=&PM4Z%fc=4zsAqd
doutora 4Ea7G*(}*E-RKtc+S%aX
dr -S{sZ!wA$e(&!uY&DH1s
dra _39=TydKUa(!?VG+}G#c
duas @%SDX=O)<|&FKr}*W~i`
durmo 4D}EA`u*|x=K=)r>hAsh
duvida +Rz^s+YkI1*zGb6+1lXZ
e 4HNqW4igFb75o7B00tEX
educacao G7j4ND9;<?7BSoK7cUbi
efeito A_WNm_t^sl|Mvne7XIxZ
egua `VaB$2leU=3h*Y|5(^jk
ela 4+Qo24AuAf@(=(98TjQ1
ele >HP8M1sfp-4j%>e1Q7oJ
eles 0TSy1IQ<tEDC7Ly9RLah
elevador -}n$K)G_WV(AOR6(d#e!
eliminacao 3i%7~`rjA;^ZNe+_!AZs
eliminem 6cQ!tC*auN?<nT@1}8WR
else 3-ImqA=()D871rq4G{AN
em ^6m2>{Q&<70RH>)1?%PI
email `TZ6e(joEt;_C_$3F`6?
embaixo ;{W{$>Inb)?(F{%|Mc1E
embora ?lkZ%&N%iG^4%Bf+V%M7
emprego _}BW~C)*F|2p#VdDHI<9
empresa C<O2l{mVAn8u{@Q76|tY
emprestimo ^%f5K0~zBE3-lb+3gF}q
en.AGAIN (emX45*G^$0|faW2KgEW
en.ALONE 0^kkh7Vrn}8V~db8V?c?
en.ASKED ^8ObU>i!Q7(&rNK<?`h6
en.AUTHORITY 1tjeOD)I~E77pO*9R~Ur
en.BADMSG _4pIu3HS5!5fcRF3lb6V
en.BEFORE 0r2hu80`b~0sZ~*Bk~Xg
en.BLOCK {NLsP7XK8|77736C=~PZ
en.BODY 3JxRcA`AQe3kLTN4haAu
en.CALL {P+I_?;Y?C|Nr$I^!WA{
en.DAY >g*Ti`X34R`VIFj@cZWB
en.DEAR 1@!*?2KgTE`qt|f^6~NY
en.DITCH AMW-A2?i7X6AJj^7X%mg
en.DOESNT ^w9+e_wpA6;O`m%6$j?^
en.DONT >f{Il0r(#K`swum`V0H@
en.END ==J0Q0R0U61p@!u8Vd5=
en.ENDED _YMCF`~nCN1@{CS90%X#
en.EVENT ^EwUX4Ey5&5dae8`2XDB
en.FEEL `3Ds21@`Lh{tE^a0Q~{*
en.FROM 2i^(Z73mx378dmJA{77|
en.GAVE BN8bq-|*%i;OXu6`{wB`
en.GET 1@P?S{Nd~21_#DM3j-4!
en.HAHA 0{bBW>KN`73<3Z4=FIy5
en.HEY `wR#J_XQU61o-G7?CSvh
en.I C-mwK1pNmK4)68=1OV{|
en.KEYWORD _x$ev1^oa82m%Ta0{!mk
en.KINDS 0rvj$7}y==9~}h&CLkOB
en.LIST ^yTOL0R{aG69f1C{sjgC
en.LOSE -Zujd3mEbYBL^Vy^9KX<
en.ME `~n00?-1|s^#An;4e<g3
en.MENDED 5b6W*`{N4Y5BmM?4kH{G
en.MESSAGE {QTVa3g;5~0r>p<0RaW`
en.MESSAGES ?hO9)_!RC82kQ&}?e_%w
en.MY ^zaA;>m3XW_W%Y9?f?4%
en.NEG ?cwYKD-##{1_t})1rGoS
en.NEGATIVE 0`Lj#9|#Zp?fnV({`~U(
en.NOBODY 7bO4$00{;L6d3^o<OvA~
en.NOT 3gH3@*z^W5;p#N`3GV;!
en.NUMBER 9{CgK3ilK4`4amK1^);P
en.OTHER ;KBD5?CBW&>IMEE=l}!#
en.PHONE 1o-{n1_Ao|0}9#}1NR6F
en.PLURALS 5B(z90{-Uc6$<+p6!`n=
en.PULL *$6Ti$07GL($Y8k<k8#D
en.REMOVE 12ZB9^$-6Z0Oa@w0Q>d@
en.REMOVED 9W(|A0W<{`_S^OL4fEj!
en.REPLIED H1z}x^Y`W!{|x2@_V@ZG
en.REPLY `1bV&2jCd?1^Ep9{rd3z
en.SEND 82$?)@!c}#>iq@@_w(cN
en.SENDING 0Q=(e5&IYL1P}-P2ml!d
en.STOP 0`mg@9QgtO6b9q$3Gw(6
en.SUBJECT _67DG`}y++0S6-M>;L%$
en.TAIL 4)pE>`|a`%1pfd81@r(L
en.TAKE ?gIY<2PXFh@A&*S{O;@L
en.TEXT {`>a=1_KBE3JnVU{QeH~
en.THESE ^W*y;_X-CH{`vdu58dVf
en.THINGS {QC9|?EwV>@aFF){q+_S
en.THIRD +2<50-s$Eo%i<pZ>&Wf#
en.THREAT 0Vw4t4FM1o6!Z_z^%@ia
en.TIME 1L6_<@$m}_1_TrJ^7HNF
en.UNSUB 7w-!73IhMw2n+}tB`5g{
en.VOC {r}Yu_6Z952loK{5BC)J
en.WANT ;`{CC5$*>2-3|osA@33o
en.WHO ?(ZNW2mtvJ_~HHf^ZD!O
en.WISH +4tu41nwg9>;eDw8tNPP
en.WRONG @csDh1N12F{{Q+4^a$kX
en.YOU 1P}cN0{F=h`v4mD_!bHY
encanador 783pf^!OD374rMa0}ccY
encarecidamente 9~#}<7VP!%BqROx0UsP3
encerra B?lSs6$SSH5+MTf7#I{4
encerrado BIgL;9?lQn6c*&;9T@@;
encerrar -v}cb+XWO2;P4<B%lgsm
encerrei ^yT>u<^>-e+}Hg0>gM7W
encerrem 3fB+Q9MuQwA~*Zu7Cadn
enche *#`0y<0%vo^wt#Z+3L~f
enchem @azo$2MqNB2M72I@&*I^
encher ==tvHASdY*E*0+_5Em5c
encomenda 8x-Ct>>2JH2<|G;;Qtlz
encomendas 2MX5lAN%^~8VT_a5(OR*
encontrei Ao&{*&Is)f)z<Ir>ebo*
encontro =;jL)>Gcry{N~#Z9_st{
end 1oZC-{RAZr{nsS~8vpv;
endereco <^C%m<}1ZM!p}e8*SyB-
enfermeira -~0^p<`L!i4-5hK0PXt?
engano +vyhc7yI+)2o@ai68P}v
enganou AoLLK^ZXCe1sLKZ<SrBz
enjoei 8u|b6INbp75)l9g{um|*
enquanto {oD`{_!Rao<o^)t?$hDt
entao 72qE2{`Bk)>IMG{1oGb=
entender =@Ks$=_AN0-qkqq+|kL+
entenderam 7u?p~E9WK1A}Q?(C@>}|
entendi )#5lNz%9i-;L$(d$I#g2
entra GYjelA07Mr6dT*%@h}-F
entrada ^ZzN|6Y=W!?*A#=?(7UH
entrar 7!wli{vzY}2I3b5^7!ra
entre _XOni3knJf9SjK$`wJ)i
entrega %jfv%0Pgt@4+R+65*7m@
entregador |LOq_^Z@!G^x+d9{r2G9
entregar _U1G-&Liy+#_9_U%hAc;
entregaram EB+D+<Ph{A@#_@v?BL)2
entrego 3;qQf@Erv0@b3or6af7O
entrei B<lz9CG-C05;7hX69yX#
entrevista 3G@jH0SVw7=;0^&;oRu?
entro 2LuJ;8t@hI9sTqAAqEBX
entrou 3Iz`b*aHdy>+%Hu_Vvu>
enviado `|kZ0{r3L@?E?A>3EubY
enviam _!0ae^&Ijr@dFdy=<xUY
enviando 3i<Le=MonL=jRmb2m15p
enviar 9W2!m4d@~R9@6*C3IFsC
enviaram ==JmX<u~N?`VS2C-v1o>
enviarem >GTBu`Uv<F_VO3~?eqNm
envie A@KeG7VP)=3KjGW90CX<
enviei 1SI+N;3(M!{N@Dc{Q40P
enviem Br4MN82<J5F4)`~EdvoJ
envio 4*BZ#GwCkl7Ww}3BpMGD
envios NHP1v8qWdq6C|fSAtW$X
equipe ^#3R$+ZEjfyWb-2)7aDi
era @53Mr>Iv==<pcaF@9*l_
errada =nLQh4fzcB2l58~3;`$&
errado @C^S4?jGz2`0)Y*<ooLv
errei ^8*I-76kYC0{;FJ^63)u
erro 7AqPB<l_qb><J4V_w3^N
errou <>&+98u<YT_Z0pi{Pz3p
escada ?GX_f<^==@`S0xL^zHKi
escala ^YRZ3_W$M~-31xV&f?hc
escola 0_*qx7|;v?0|OQEC;<Zk
escreva 4+!$z1laoh`U~R!5CSs-
escrevam 90(%p==lNU`Tp__2oeSs
escreve 9wY<>=JEvw_YmRf^Ar~e
escrevem <>&nl|J3i{0Q?*Z|Lf=b
escrever _}n!2>gf>z?i2b5<>vt%
escrevi 2p|Lm{N)S?{qExO9q#xD
escrito *UQ@g^y@eB&g}am0}c!A
escritorio JRSD){r~g~87>&~6&o-V
escusam D*Fc7`SJA74Giod2P7;b
espera AqNi+^y~>8_2>Km3GoT%
esperando _4@_*<{9z#_U`=o>;?nv
esperar 2I(0V>LJ-D><=3I=G@)@
espero >nIKj?iBh11M~p>2n6l{
esposa {4z5u+%m@c^w}=c;p77R
esquecam 2oL%X3=;<j0PpKD4)N;z
esquece 0pbzv0tFTa?hq341o++V
esquecer 1>5i3D&j%g6$0n-Bn1Nh
esqueci @*X@N!9K`0y4O9{y0PB%
esqueco @g5o?&^XdK)XE;@zSqt8
esquerdo 1_~k%=^@`D-_IET-`v*)
esquina +|ugbAL$z48ztE=As_PT
essa `sXp@_67_I;Q#eR<K*7q
essas EEnMq^Y%0WBJTR@B?BE3
esse <^JOK0v#Y2<q6vz=<NLf
esses JS^1rAHe|IKP9yVA2c;M
esta 8!q7+?koWS{00X4>mCdj
estacionamento 2kaCm=nw4<;^O`3<>>AB
estamos ?HURs=p*YP-ODcB=<ns>
estao `t2PW<N)yp(h1il{r>jo
estar ;|>7u`XBTr8VnZs0}vPS
estarei @#Qrd*EZQL+1w`Hz0}V5
estas D()E181?V`Ei%~`CM6~e
estava 865Bc9^)wA0}a**2_X3b
este 3<C%Z0r>9E0s$HJ_6_dm
esteira 0SplS@Dc(M{pIQw2JsR7
estes 4BP+x4;1+N5)=*X74rf7
estive 2@d?_{O$Vc4ie%1@*5BQ
estiver ?%)IH9p>TZ9543-90vRU
estorno ^6n!M<rerO?eqBz2iD!m
estou -#^I-@gf=#7uiF_=L-bh
estranho A^r9J+yN!*@c;oD>-Pr|
eu @d6#)AprdJ0{{p66b<(c
euros {QCv`>h|yd2=f2<000CC
evento 4B`kP0Q~$X?)?A&0re66
every {MQZZ^Z_a0=Mdj53ia&q
ex zvBW7`seEX2mKZZ0_pPs
exame 0@LpO0}uHS1N;&U1^pKw
excluam (*@}u<QMTB`}qd`<?ZOz
exclui 799!Q9o_fq8Xn^c4;DKd
excluir {`=Je{{#o_3Hkyl>;U!C
exclusao ^9K<79rfDm9xDU;5GfY}
exerco E+6aYIrhu_9y8nI6DTDn
exijo 3HS5;3jgi|@(TY43HcBM
existe %-rkuDH{C+`3?~q6#C=Q
existo JQm{N8tnPg8#~Z26EsOP
exmos @BtI~@B{<)6%6qp_WSSf
expirou 5Dx|k{UiV)`|u0p^!ow+
explica >j4xA3Jn4L@b(@P3FqSl
explicar _Y?jg<1OM7?$Idp@#xp%
faca ?D6396#)bb4+P>R2=)yJ
facam 8U6z36z~P;3Lf+aA0r_e
faco 2^9|(@%--_*arOq*8CD1
faculdade ?<W)p3K<Cz3hfv2`R?oG
fala ^8zLt!XVct*w!lO;OgV=
falando *BeCt@+9Ua`p-e$*6G;r
falar %GeDX_7lq<;Ndh8_Sx3c
fale &FLj0><aA=>gXWa<K@@l
faleceu F8U4AJLUArA~)AI7)Tfz
falei ^AO4i_azZ28rmV=@f`*M
falem _aZ4a$4S>P$HF(w&dST(
falo @&yPD<TCXf{P7p~>+}56
falou _x{lUCh#cV1QyE{4HWkY
falso 8xa}x5CsVD4h-rk2n7uy
falta >jwn?9VhS?`R)r8;}Zwz
faltar BJ&Up==cZ_=k@yP{`Sca
faltou 7xgPI%09;}*2fp_$mZtm
familia 77FL}6zCcL3=jb!5(-5G
farmacia ;PxH}{~zTk-2X5T-s%=5
fatima 3I^*A6aXRn8UObGC<E{X
fatura 67K@+5%dP}0Pqm?{t5H%
faturas D+T89D(?pR5*GpP90w)?
favor 3I7BN^8Y3T3k?175)u04
faz -_jok{SEc~=<W>_`2PO$
fazem ?DH}f)fCkk`r$|X+w0xp
fazendo +3FAz=>qxi+z$Z^{^IA&
fazer 0>}36?*;br-|F)J4Cmzc
febre 3gZa~2mbX7^YQ}v{NMcp
fecha @aYf^0UPiY&iVrb!|LeV
fechado `S1Vj{Rt8E?BDw|2ln9F
fechar >Lf7}-Zs)P)ZH)J)y(1U
fechei 4Eglt8{-k^Bp=%&4;TRi
fechou `|tJf00ss63kw4n?+O0(
feijao ^y~Qu{^ku5^7#cI2@4np
feira 75V7>Bm)lX3=!)f8~*bI
feito 2_YyW;3C8u(A^x~#@^%V
felicidades 6ZP5dA=DSv2^!}d84nu)
feliz =Mx+G>=^n00qW`!4EhQC
feriado _0bj{;V9Z4;QScr_SyFh
ferias 6AAkJ4(R^#0ubr-1rHJd
fernanda _wE5C{0r$0%I+8J;N|=M
festa ?EVxD)(^ro{_qLo@aFIS
fez 8Rz=i2mTi12@%~Z9{lD5
fi _t_8M9_S3+4H?WXB@^})
fica =k^>H+9l#O?9(U!_~z=$
ficamos @%8ck{rUU#^8)k_{`Ua*
ficar -YMo14kG6+3hNKo+5#36
ficaria 5EkJG0t_V>FzfH{1S1~&
ficha ;tdz=5*p_71r-DS1?2r9
fico ;sgN~?;#ld{pT6<`1In@
ficou (i$lB(H0XN^~~TI%KG}_
fidelizacao {vQVg`wik4^xzi&>+akZ
fila @e2L_4e|=}2L<N=1O*2U
filha 1P1^e(DW4Z2muQJ?fB>%
filho ^6&lo1Pm1V9S8y%5$g#5
filhos DcLv=)WqZ;-rwKv3<TU5
filme {uBco6cQuu3<K@u4;11J
fim 2krt9xCHGD+UgbP2H)xK
final 7!(fc8}$S50~Y%Y7YP#(
financeiro 2i+GR;veZ9*3kX?=J(m@
financiamento ?d|^<`W^ZP_2&f)=KB8L
fine {siy(2@nYK91;5^=nfVI
fins `Q+aQ6Xg{C0PG#z0uA#1
fio =M>cQ6!Ht_7YOz%0vr+k
fiquei -!d6D(?r7;$i6=4$>7}1
fiquem {wx*z0Qc+lD<JO75-TMT
fiscal <P+y0=^f)H1>qpo-QM!s
fisioterapia >-QD$7Z&~$^X?h#8Sd*3
fixo 00Af<$2jda)Y0|;(B;D1
fiz 3;YQo_2UKn`VQRf67S>@
flores ^6c^s3<&WW1NsR01^^T4
fogo 2@3N54FU5WDF^Ed79S7+
foi >;EAa^$qS3&h-%L<=o@(
folha `x77^<SX(W^6(to>EP?{
fone 8v^q5Bn1-U5cU7*695DU
for {njJv@AB>d<M-$q@bBIV
fora |KSAK2*@nx9q92HH}?GW
foram ;wcL-_!P`972GY!1K`N;
forma (+SY{77Y;584&{!9T4>G
formou ?h^p`{}2od2le>__XG<I
formulario C;22W-xA>*%;FT*@zCcE
forno {{0#q-xuK|-3Sf#{^IHt
fosse ANdjN0p<7X2@cmD4-FV0
foto +3P4I<pAt7(eDca;ojxe
fotos @Y)6h?*s(|*!~|7`s&;P
fralda _yZs3?-lM1_vsl6`Rf4U
frango 1LzbQ=nD}g;pr9f^W5$R
freio 2JIXW*YN8k+TtJ6<KF!c
frente =H3GR;o0u>5b^yJ2KxN|
frete @cs54@bBpr_74W&@AwY$
frigorifico >G=xu{~GWK{QC?E{S5!|
frio =MC-_2=*rM3j+oG3k?VF
from 91Q#1F5(mLI5OJXGA%19
fugiu 0Ph_N0TAK@+XL?x3hVdu
fui 1o8_R3;ymU=>r4O2IThl
funciona ^aC3w;VkVk<m(#V=Iq_?
funcionar 5e)F(3G^B98vXeL7y%AF
futebol 5)c3V85Q>X2?h1>7Yr2d
ganhasse `49^J0{jXD`}+#{5CZY{
ganhei 66z}p)-L)Z*yjWG)9Ka_
garagem `4J`_;w$JU*1;I<&*<dj
garantia >HG-z5cKx*{VD|J{{jv$
gas 3j6gC0SpuB`3B!H6#)wC
gasta 0s`yt2L2Sr2o3WV3;ziV
gata {2THP2LBWH77q6d=Lik|
gato 80`Wn;Sui^$Iu@K;?&~n
geladeira `2Gn22o&oM;^_zv=;!VI
gelo 1oigvCEE)B5CsM$_XYm#
gente ?<p<k3j*`>0owf=2IS7?
gentileza 3*!Fh81)U|0Tlxs74Zo1
gerente `xgNB_Wkk&2<a613HAvC
get `}yzz>k;k(`t0ft`tJJu
ginasio N#HNUAiw#}12*ILEHoV?
go A-x08E8-c%G9B|6FE|Vc
golpe !Xec@!AKJk+qgW(wB8Wb
gosta D$p}3%Mte=-P;WT*4xtW
gostaria 3h)Z~{^I%r_74E(5(nxQ
gostava BI)M&Al)AG1q=}1ArBb@
gostei `uGqJ#}Mce?&2ce@YT=R
gosto 762n2^a2+d-|_t$6z=5<
gostou E5-&U%@X<(;N=Mb@$Apv
got >LLsQ0S)^S2J#c?_W=;~
graca ><A(H=OXhK@$nh`+}zgc
gracas 9~CSl*YEod)9m@={L9-I
grande ^aKt001x#60sRvC`Um^b
grata _A2oA`}yS@4*oCm{S^ZR
grato _vj1r1OD{|`Uva|2lxg1
greve ;V0`W4g~Kl9Q`c|;_eFX
grupo 2@n1)@COX`@Zu5}>f!+g
guarda 11%jQ)gI3`<<2ka=iT)H
guardem `p_gL-w5Rm;^i9q*URAn
guardo _0cmH(GKAx#l$Q3%i!q$
guincho ^YQrZ73?AW0}b#D5CQu8
guys `~3wb<rMYy0Ou0%?)DDj
ha @a7-}_8;#W@AD$|&+GjS
has -~R8;6d3C88Xo#F0|y-l
have 3jF!~2-*?^^zHT!81MH7
he 2K3$&7vvM|3nbbQCkql3
hein {QMpJ)F$#3=JM<X+Tiu*
her 5ft$J8U`cM5f$|Y6C)S`
here GbGf|Jlq}wJsrXWOf*6<
hj -3kK%8yF7Y{`xEe0`>Iw
hoje 3i#9bE&Va)F97%mA15XU
hora 5$^*R+wJoP_Wb+!^#UOs
horario {_+?v*Cy&Q;Q0gr>+0qE
horarios 78~XNCj<u!4+QxF5*;TX
horas 5*-;Q=K$Ih?)M+m0rlb*
hospital =l&k;`9AIf@Z0(j_xb4F
hotel 4C(3b8|(?;02})X6&4)@
houve APg59?l0{U`Qa(m<^JgF
how @8MYi-!;@Z$;8Mt)W^Qz
i 9qIW30qqF^2oK&H5dr}#
ia 4iWM700;vP5*P^Y1}pye
id =N%gL=@l2-_w&>r@$?7#
idade 0q^+|<^ldA2<0K_1@Y_3
ideia EAaRa>GT#0>hA9A0O0Ew
if =o<$k=pgeN<@_ki(fl9R
ignora |J@TF@cro^2?zJ{{MFUt
igreja 5&{he<P!xE@c9qy_~qvt
igual @D~sr(k0$8=<^!%-uCS3
ilegal ))o;3-yr`U`{N(L+~@cB
ill <=Xc5`Qq^n`THW~>;Mhk
im 7BABj4(%5gB?|u5{1OQs
imediata ?D_x`-v$p2`{e}z2=UbB
imediatamente 5CIGm7~%!_{}AK;3>Vh~
imediato `V8gSFaR0UAQ0vu5f}go
imoveis EG`TD1@Z9XBpd?;@)su<
imovel HWbn2K;iZ32O;wzI37F`
impecavel ^#czW>LTwB-t7%8-`nTX
importante ^4k$A&neL++28)<&(i7c
imposto 0p>Iv=p5Y}-0u$Y+TY;+
impressora `x+4X?i=R^?ePcm^x*d)
in )9Dx;?#Kf0*#G+a_5tY+
incluir {thrD+!@&@-P#iI-RR%%
incomoda ;^;gwz%lO`(8@mJ#=FJ8
incomodar ^w0ed^ZYUc?-(Ey;_vMV
incomodo >jMGw0s!|L5a|@)7VF>9
indo @A~%v+y?C#`tl_0_VnNK
infelizmente >jK{g^b7v|@&NP^3j6xs
inferno ;05yv<RbYH@8S*c^6co}
informacao 1^VY6_CV?e2-+Ri+Y1%w
informacoes ^z9o310dfZ`06d}?&sm|
ingles _QnMH1qK)a_4oS_00i(9
inquilino 6XEg^7zgne<May>8`16o
inscrever E#lo01I{hn_ZH;l5(DE7
inscrevi <>TxR2^kan{q7151ON%;
inscricao GX~t$CDIkbE-UFNFDfu0
insistir Ir}8v7u5F178KM92rUaA
inss %_9yR&o18=@9!7v;Pe3%
inteira -|{U5+&<Vp<kvF>(96if
inteiro 1RoMNyh6$}>De&HyYnXO
interessa +Xxo}@gm<E@X!zR0Qv6I
interessado 1_L7k;mrgB?hEz`|N7Jt
interesse <M#)+8{+5(1tR?e9s&UN
interfone `p*OG`UUwI<N5|M0|@;I
internada 7%SxS3it%%6&>gn{~!?y
internet )!Y{!`!Vhy=+pNe=jrsy
interrompam ChrUH6Xgu>1|<0V0U#O}
ir `za(g%{|^D#?vVC&CR^z
irma IVB1+$OZKw@$?4Q{nFj|
irmao 0|ELZ=MM`1@BH}b{qpJU
is 1?2Jn1mhO-`uF(*{uvwn
isnt {1E2~%^dG32M0dI=k+!Z
isso 4hHZP0{RB}3Iinh6a5hN
isto {s$4;_VCo}{}kUM1R3lH
it 0qF1-{r&(15bO;05$^2A
item {rw0J`w0yS_xb+)^XmQW
its >D4Cl`03s^^9v~X8tClq
ive 4gK%|3h?>r{L&R63G(mn
ja 4DtgA^92G0|LG0q`05oH
jamais 2n8l3(<|Z$-tiIV-QnEV
janeiro 5ac8j`wIj8_W0!c=<nL|
janela |Lz0`^aSA}?Ewem>*5Ch
jeito 74943@gofU#PYW);Q{pa
jejum `v4y%&<Xw_zxE!|)amy5
jessica 4+sqq1Of;4?(hrV<Oml3
joao 1nmU+@bdie>k9k^{NMBt
joelho 6yXFA)ZZWY?gRiL?&$3y
jogo _WmCb(+uJu-Rc7U>f8_X
jornal 3Ig%-73l@=3?lao2nrh$
juiz <m~(s`5*!o4A>Rh2;}$f
juizado IxhFoBGvfUD=p3uGABhe
junho 3ibWp@97Eu`V{R63IYrH
junto @ZbUh76Td+?*H{A3jF;3
juro 9w_8B`6u%@1N1l5>l_sb
juros _|-Hry(`8<#mpky%-Hn-
just ?ie~6*EZ2Lz0Wep!_3&j
k ?G6V5`v>s?0RI*r@8k&Z
keep {qq<L{3-AZ2=n?0_3rWj
keria +7S!*1@QL{6$b?i_89x^
kkk 3EDdS2I1Tl;`bQ&=GNpV
kkkk 0QM6h>=^+T>fQ49>h9(3
kkkkk >){pv)iv@I*z6<&)9B{d
km 5DFk7*%sUy^4b;X>EPi7
know 1L7y^&Kd9v+Sc|o;nv&r
l 3IqZW^$hnF1nUj#?*Hrq
la `U?UE5(WzV4;cvg^#B6#
lado @csS*{`UY2{PXk<{qF7Z
lanche <oE{z1mpt#{`B|-1n>zA
larga 8UOqI5#SZ@0{7<Y8Vwd2
larguei _X_s)`wH{|@%H`;`0V!n
larguem KI#t6GvW@+Haz0tIVvzg
last *#7kG0q*<n_z?Cd016im
laudo >HrWK-vsdm>-+rf<MZ44
lavar @%1Vq<_6<5?dJpU+11tw
le 0_E!9GVBlM6(tSv9vc!2
leave <<#^D0Sx&84*>!J4BzVO
leem 7a`;H8}knN9U<@X85<i8
left 0t^ou_ABHR*YyeO_vHNc
lei `~?RX^!o4~@#+ih2H*JU
leio !}J&s`7`qt`{fHA;Oq$w
leite _xS`G_Tu;c^X?1#0QB(&
lembra >ir}y+zZ_<)yERy+2Gdo
lembrar 94y@Q9}oBWGA{Ap1TQN;
lembrem 3iSZ)83z#d`V;FN6a(xb
lembrete 2sG987bWW&AsP7Q2_7K+
lembretes +sz>-+8*#5)Z7~a+|J#}
lembro 0_rsc+9KH}@$?=B@6_z-
ler 8R$3|;Rx9l<O~ef(Dd96
let |J3~h=J^Ng!`&Jd>H6UC
leva ;t=}i3@+y)4*VY)?Fj?{
levantar 67C%c+yDaw>igvW3;Ox>
levanto CG;B~-{tHZ%iHqy<J;5=
levar )bu9+`W@LX=iw>p=;7`4
levei @cj}X;|K=u-p=;~_2k3x
levem _xA1b`~&<N00933Bk}qM
levo -2EIE@B;G+^Y8}S?*!)T
levou 6B7yK7W4P)5h?Es5(o$a
lgpd 5fbnH4fX}*6bB0H6$=FI
lhe 769h@0{$KO5BTl-{2CG!
liga 2mUe}-8I%L*4ie;*6rHv
ligacao `282@`Vj6E^7Hln-vjRX
ligam 0PzzF<Qw=I|LG3^?(fv?
ligando <l+et)ELbb-Salq-Qnoj
ligar AmkuC*D}^G#>g4g#?;j6
ligaram 6XhQ*;VacD<JlwA%je1Q
ligo ^aB3v3@j1^4hsk_8UY#Z
ligou +u$t&-yq#1)aNMr)aB9p
ligue 0Ol7X<oN&j-v#ga^XBgi
liguei =>7fM5%d@M9vSry9vS}c
liguem 4gv2I^8)-6_4N(r=j8e8
like 02AomANLCJ8wVX44+GZ$
limite `Ro_o_YL&<=={(%?EU@z
limpeza -|!zH-U{g#+VJ)G<K*4$
lindo 0~;A7)GWm_(%Ko`yu;xP
lingua >;?Pq6$S$C1_TB50}uuM
linha BJwjB+7I6f&F%rz=-u5N
link 0niBB|LyJU^bZ6t0tNE$
list 2T8Ik3pU^z7Uv${^a~`{
lista =l1Fp`2P772k;s20QU&)
listas ANvZ^GuG7F1R&BZ8XXQd
livre 77ZNl1n=eb^9JV@`Y-bh
livro 4EFX44C*2P_U`=)4fYlr
livros `4$8L@C4iq3i<i{{|yQG
lixo @b~fv^z%N-1M~kW69EnU
lo 2oUJ(G3YGkGX}!`DH;?c
logo 3j^r{^#CvZ1M2tq4)rx8
loja >=p6y7yt$378dXE{~-+k
longe @eLFr-XjVU;MD~4)A9oI
longer 4F3`c|L6wo5(^3a_z?{c
lot 785QG))VIx%jq%H;nw5p
louvor )b$wx;s*K>{PQy2-{|J$
love {T$`|2KMyl0N@Pp_x}Rv
lugar ?)NI|1P%uOB<tV*4EXyG
lurdes +xZ(C^9JG_^ZpM0^5WI+
luto @%SkU)FaXz%iJXW=fTJB
luz ?C%f;&^OFI<mC?U_T}dE
m 0_y4v@dNh;`v4LG^Y7gF
madrugada B<~XI1@;IL1P|fm_5uwa
mae <rm-k1`ZJl2KXBQ^93mV
mail %q;#6^)k&2`Q$G9*53CB
mailing BNF-JG3e^`BOUPmASNLg
maio 14r8TCIK7%7!?`g1s5$D
maior =FtQF3;o&+*7E-W2hYm!
mais ^7Zp41Q6{14fYQ8`2_O}
make ;}!=V@f!yYAMO&%1ThBp
mal H{SgY3iAg9`276m5Bc@^
mancha =ji|r<RJ6?<M9>)>g3(;
manda 903L++XM>I{^b<p_V(fA
mandam >;&5l2NL)h=kq7|?CbB>
mandando >gEpk2M_NY3i%iP4e#V2
mandar ;tT~6=JM_e`s5xJ_x$n)
mandaram (FRgA!!Xr4y~Hrn)4jn6
mandarem 3<?eI2?7QF5e(A;5)2dj
mande {pbh-=I{a5^$Zsw>H;7P
mandei C=C1r>-rPs5B&Eq1_2re
mandem 3FQh3|Lp_z_$nLv{Q3Iw
mando -OwWR>+a_e?eQD(=icA*
mandou w<`Y~;~w`D_tQ@5?Ag=R
manha 6yp&R2Icn%>k0i56y)^{
mano 5bP1`1lSzj6A}Fp_ZlA$
mantem >fZtV8R;hW5)|<Q`0exS
mantenham 5!veE0{kA$_xaxs2p;VD
manter 0rn;i%pvO($<+1_!QkKD
manutencao 3M1?T63z|eBO>S&3=Sw2
mao 3?knH7zrxqFB-)88$vG>
mapa 4h!-23kweE4-f<j4;Km<
maquina CJ`PW>h%K}<mKT4@%8`)
maravilha 3Gv+E6z=lu6&dst7#!&e
marca +x-?Tzck$_^VlKc(AUfC
marcacao |LP<z&;`XE-s2nN&duBE
marcado Bl<BT$QQ;i(AXHr&CJO7
marcar 73~AxD8?z;AS4&_D>C{F
marco <Msgk^B4mP^6~=k1^?;k
marido BJ33!(Glbq^zHNn=HK4}
marketing DGwRh9ogvECn@I-9zqp0
marmita 8R7{a-wXu_@aXUZ^ZM??
marquei @$Voe>mcy{>FyHM+VlJQ
mas G!7Q$3hfNW5CZ!K0}2TT
material >hu5i2?Fc>_yZc}0Sy2U
matricula A_Fud%L(2M*YpGC)8qFI
me 3;hEN{Qc$v`~&<52Mz@Q
medica `_v>I>mmXd*4Xdc=i$oT
medico D(VI!-v1a2-38#`@ZsVA
medida 69OYU$0yz%*UcW^)zj1L
meia `RpDE@E`IX+xHw0-`2|E
meio (EbPD3HA)&0uA6b0rv~t
mel `~v;}815MK`wIL083+*p
melhor 4jCrp;r9ptD>vi&0|^}t
melhores ?Ent}{r&>@1OWdP^z!83
memoria F$WRIAKnw$Bs1C%03Q}I
menina {`f#c+wSlpwC(xh*2Uc!
menino $qyVF%M;oR4(A#P3iSW>
menos {r3ax`yK-X;QQ<V`_=#Y
mensagem 2+Z%l3jRCr5BTd65C$3@
mensagens =mr7@`2`aJ1Mvaz3+?z0
mensal 5#jg|`TiXT^ZWeX@9PNv
mensalidade 5E2FR-5m)W`uQc{{{sa3
mercado 6$~Q|*(2l`=idz5;Ns`&
merda 0ps@;)))~L@$we??gHf6
merece 9|s)Q7~>hq3=-rc7zzyg
mes <@5XUAQ|!m57!m?1^WB=
mesa <rCTS75V-17!B|Z`VJWO
meses `~dn9@&@<w1n(U7`wk1^
mesma <@)Z&8u1?Q2NCciApHK^
mesmo ^y?Dp9RvR*AQ=St1`hV_
message +TjBN>lOJR+wB4y_3GC3
messages `2hd+KnnBp5eFFU2^8o7
metade {r4OQ+5X)j`|KR^)%ENc
metro {{#F52?6&0{Q4f@1MBAa
meu 3i9j%2<kZc8SUo&A{gul
meus 6!{(U%>y#*(*67}@Zkmn
mexe ?*Sks)fw3s$=e~|>FoRh
mexer >jC)n7Y7vkBOvbn{}A=l
mexeu ^Y{%y(+1EqzSS_$x!&ar
mil -zNJ4_!1rE`|tz_^yUfx
mim 1Q*Z}^#maL0O|u70}k}^
min I{yUs>+J#<|M&y;5B&@m
minha !QLp?>^ssX=-Md){N>{R
minhas =;JLe)GWdr!Nel#!rIl>
minutos =m`!8;P~ng;PV&h&*AU&
missa |H}0J7wGEl5cu>190&^u
miudo 0u0~}0R<2Z`34X51n&M4
moca 4FL1>{`E2EAMf%04HW|`
moco 0QnCI;r{Uj?CS~g_YLUi
modelo ;RM_N1p65084m{y1{eGM
momento {L}g;@d6DV*5LX2-0|Y&
month *&O`t6aMi42ksEr`4Qj_
mora ^7riz1O@r~`0WP;@bcj6
morada @b@Ae&LPnb$<+$$(d*U_
moral 4gmwt3+dbJ8Vvv#8W{N#
more R|y5%0?ji11smW8{~;49
moro 0_P0k2m1OA_4*O}8~_OF
morreu 6xY|`D)lqa9wO}&Edd1)
morta =-d1c0rL#?0o)b`3iSWn
motivo |NI*l?f~@}@BISp^5fC@
moto {M-%-_a)gQ>GUD*?%M7G
motoboy _Ujn!+xP1Z+vX7p@7Uwv
motorista _uljG1o!C!_Y(&S5bX>K
msg 4)qM|6XGe{9|jB6`x_Pj
msgs _w@J$4g&rF_w)|k0|5u_
muda {RAWv<Tcte+v*hb-_Pmv
mudanca ^zza5BJczICKB!=4<8%%
mudar -yO*Y3=0+SEfoUZ1u84=
mudei @+1-k`5NLS;Q2E6_~rrk
mudo *ya20>jwn&3H%ZZ3Jd!4
mudou -wq}h-vh}i&EOCZ=FiCN
muita %mEB6)-KpE+r2*D&Ee45
muito ?;6t$_zNWm1>76$_50M}
mulher 00Z~??i1t%5Bd`C3;X@~
multa 73T>a;r!|z<M$C1>HYQn
mundo 2k}HMx;(f&$lopoz{242
musica 2<j951@h$r_W1$)3Ht*O
my 3Dp?{_bdPd>E-+r@!SC8
n 1Mdv?0{0K)6e8v%{s{g5
na -S{3M*$DRx*8UFp;MmIE
nada `Rw5Y2m>D&`ve#M^ZzIN
nao @ap9E_!$xa2M7cm3>xML
nas 0xH)p+b1qB5zag7<qa$3
natacao 1?U|h*AD_F{p%D0==km4
natal 4e<5|0{8s}3=jDO{Qd>_
nd BJcO$Ch7_G5E=X48V45<
ne 74zQaDd`6OA_D{r5C{wi
need `|R=t3k4?x=K$;!<@OXH
negativo `11@35%KR12JZ0{4f+QK
negocio 7zXaw8xQ~E6cz;*4iXX;
nem HV`Vs1^V&j_6Wr>`xYAo
nenhum 7wG``4%ZCc01oyFAQt-t
nenhuma 0OKh18yoTK1rqQx782{|
nervosa 0tWr#0{7eC{x9VJ1r-h|
nessa {_!gk><Jk7;_~S+@ao&&
nesse 9sb!E_W>Ur^zHKP5Bl{F
neste ?DqK^+c5hr)yoy+<L2Sx
neta 4-_CA;56+F>fjXe&+ggs
neto CAmQA;3@3+;PTuj@AB;T
never _Sp~z+Y2M@>-qp5{QBYm
newsletter =FbKT3J3TD`1vN~9{BzD
nif <NhQf&mY_%+2b4O!uZVr
ninguem -sLa<{T=8F?e7p6+vL^w
nisso 4Db{B{|M6x{UPuC?eY5<
no 0Qw925dH(~^aKnI`uh9(
nobody 6eG(T`V9UKBKITk+7%J{
noite `12Je-3av>?b{yu@b1+P
nome @9yQ*1_BWK<^lo|90T+K
normal =Jqof(i`6&%+)91&)wqT
nos ?DG!};~oY5)!+dN;^g}J
nossa ;?x@w_VxP->gfs)_XFbR
nosso _1OLL{t5f~+5H$S3H0jp
not {MIGz{O|-D+wdF)3-IOi
nota `}z#_{1WjG`1K0<_xs`7
notificacoes 2onM!_50}^0{<Yv_v<V9
noutro 2H)v7?;#5Y?ELu*;RF!s
nova )$k1L_4f5B?&l&I@a*LH
novamente 2@>n>BjgU>78w8v5)um#
novas GWQzJ5!3PF5jWEb3M?!(
novidade >G&fc&lk@u+tv=v%jN9v
novidades 3n}6f3N+0=9Pl65@emRF
novo *ZukA7!C&#1Of~i{q+I?
novos ?C0h$_Yp8J2=D*)9RU9A
now 9W@3K4g&}g6b$zL`2+zN
num {r?B?^8e`W?-dIt;{W^)
numa ^XUH)0|pHH@%!%%@$nhm
number I_?hR8{-?}6$9iN6b%>|
numero {rw0E69(T73_30V{S^lB
numeros ^4j<4EcX=N4<gka8~@|-
nunca ?DqaG_X#Z&2<ip!2?gQ#
o ^y?4}<`@qB{PzO%{^;ZZ
obg &=MK=3Ht;H2^Ibo68`Pw
obito 76Ix53+f~A1rGHW859}&
obra |MLR^2>t&V{{a602J8(I
obrigada @dFSR-5LK4(ck{==+Ecr
obrigado 0W<g``28dE>Co}`{s86y
obsequio DgG+V8S3Ha8!X`&8Y&bv
oculos {OJ!F>jC&6;{EIz+}hyh
ocupado 5*ipc)jP^D&AcGd+}Gp{
odeio _4x!0^9TzH2Ji;!>)`1A
of `TPd-2LK7;{So#80Sxf_
oferecer 05AakGVbUGI5g4hF)0oV
oferta `!W3f5ecCq92fTK_ZcS^
ofertas ^abG-{1ylo0PG9#2ln;!
off 8t?h~0OR`b2?P=J2muTU
offers 7ZLd70o42P3kvQf1Q7cM
oficina =@S;|=>-H41Mms`>iqW@
oi ;^^%N@FNii>+=^72LSc#
oito 3iTTt;|C??-s}ej*Y5BR
ok @do7;0{0)<1_R|I`2qa?
ola 6fEc7Fa7cRHVx!0BOW9X
old ==c>4<|E}E^4Tlx;oI{0
oleo _x<$z`Q#(}0q_4I5B?bl
olha 3HRsiBMA=Y3IpX48v^PI
olho 1nnv+*fifc;mtGp;Ly?p
on ?h_Rt?C$I);Q18p>-HDQ
onde ^5Gi<<P`QB<oW#=;@#i!
one 8XwXj<{<nD0_6(j+z=A<
onibus 0q!Ib;TPf@=LaDK(&X;%
online >g_Eo*C)(1*4z>X&EnPI
only 93Rx_E)wz?Kp6Dh`y>)V
ontem 9UtmD=?mW^75^Zh=o&97
onze _2mQw0UQbv{_qM1<@ojU
opcao 1qciZ1P22D_XYg}BJ%42
operadora {2uP@6#VkzD<CZX4-Xjm
operar 6!I7Z><<{};O7zJ{@B|A
oponho @dY3k>>%k8;_M*g>HzrV
oposicao Gz1#nAK%#B1|RbA9x5Lu
opt 2L})o)XD}6<@@*!=kC$`
or @dgJn+Z{d#*W}_4;`agy
oracao 7uNds1qcKM1_uKd1@{XE
orcamento 3FbNk%^~_6*3$;`>*UlN
ordem *(~oB_YMRb`|bPz>+#*+
orelha 1``z*<uu?A>f#vx=lA#|
os 7%avX^&&|g6#fG8=mZTO
osvaldo 82I!6|NjK#3kB&C2?P5G
otimo _ueQI+WF!H@c;@B^6Sm>
ou &npox&J*J#-slhK-r4fo
our `{xf5=-CD6;Sd}p^84co
out @z4<Y-2E8x@bnV){`d0p
outra #@q??|N9;39s1+;^cCgQ
outras B=YwI^aK{^_W|-13HARM
outro (ed01-SZ*p-u4C%3G4~e
outubro ;_UPLCGigb4Fw4879au=
ouvir 2@usT?H}DM?BOux>F+Gy
oxe 3>Xpp3*Z*^78BJKEEW0N
p B@Xrg?fwT9BL>^-4-Xz5
pa {r~{h69eYj6d2kS8u17G
paciencia 9u?Br7z+XED<t(G7#J-3
paciente ^$rm1_30na0tgil9~A)e
pacote ^%VK+4gl@~2l)co_37#E
padaria {saRA1n&$M{`w8%{r?aW
padre -~SvM;}7Wx^Xeb!>-OmP
paga 4-63J`~27(2m1a36Z_yE
pagamento `6CJ&@DuX`^9Bh5^zQ}>
pagar 5E~yH<{i!$(()Dc<I>Lc
pagina GUf^x=+7GP@&X0y4*u{H
pago ^dJTP0tVp)8~OtD6#)DE
paguei 2k0#=<1orf)95kY*uLrC
pai 5bQqy**W75$=&cW($CiI
pais _2caw6y6&B1p5IK76K3m
palavra {`>dpC;{o}{wMJn90CpT
panela `3edm{|Ns2{0k=H_W2zl
pao 03H4I7Vr-M6a?=92?ziA
papeis -0=}K(;&h)(%L2A>C5)-
papel _V)h(3;Yop5&{b4{{-&~
para 5DDE3?HBP30qqd^@(cL(
parabens >kszu@kYrH4;KXy@c#4M
parada `}`Og<n#m}`qvxh^5@h9
parado ^D6Hz;Th~N=+ZOF)70|P
param ^z{n{2@U}O`2Yg&1Ow>}
parar 1ncnt4GRei{s$Bd1o-$6
pararam {pRg9<rE?t-{}?u;M>~y
pararem 5g-uk4DaCH5&HT60{|Be
parcela ^7RKG*B{#=+|>}+&)@F?
parcelar @%91z@dhgR|NaaV{Pgn)
pare E;{!483^3zAqyAN8y5`#
parece ^Z@ep1M?#53J~!R2LKHd
parede 8ubSi<N)<E<mlo6-SFA_
parei wGsg?x-i66$iO2L(5}Ym
parem 7W@A73-amv1pw#z4j29i
paro {siwS*$DhA<=h1Y^55(H
paroquia G!OdIAKDlL0U+T0_9F>Z
parou 0_o!w+86pE0@)zb-U1Qf
parte A>#?x9nTl}FC*LkD=H`$
particular _4gMM<RjZB=-C+P+{WYN
partido 3>?-D?C2Hl3<~=C11TXG
partir @fPmZCGG^{B^BivAtD|8
partiu ;P>k41`6v62pAI`7Xa(?
passa @GA!<_&Ep^_1ZP%+|ujk
passada 5C`_uC+*n^DKX>|5Dp_0
passado ?$rel{`2Mz0|WyL4iWhF
passar ?iv;<#u4*3=+zs}zT*At
passaram -VYuS+ab&==h`UY`{UaK
passe 3;FTqBESRqCM*`n9}epB
passei =l1*f6CDQr?eXj^1P~Af
passeio `0O15?;_kR=HwO<>Eq_^
passo 3EmVK?DY}$;@tua@cYr!
passou 3l;?#=N{r3;P)Zw@Ye$J
pastor `T{Q?`X>J-+t>md)9BFU
patrao 0PZCn_Wa}i+VKDP@%8!X
paz GXojz62$!87$@>X88Z$a
pe 5c}idA>bnDC=KWzAS(&v
peca 2leF&{M!@n_xKA6B<=+C
peco ?9tc&9~K4l{tycX7U=r*
pede {L3Eb5a}x6?)MH19|!RK
pedi +4tQP1`8h!;s^x|`})TT
pedido <<A-R^$GnY@BsK4_WJhf
pedidos BofX35&<6-Bjw}^E+QHw
pedindo 5#k2f75V$<BpLJw6AKvk
pedir >ksGqBp2-y2lNg92mA;A
pediu `|<Y);4dZy{Nx7c0`>>=
pedreiro 3IzG=@&XAB_5%qC{`?3P
pega 5Y{00<_rKA0`v0_=;!SD
pegar 4g~!b?fnu6<@y)_@7DeL
pego 7V{zm<|pte+}JDe-rmjP
pegou ;^HPc;ReYq&f+24(B94N
pela ?-~>;;UeND?AS2Y@9g;z
pelo 1_lEE{S5~A3IXQ&?*07;
pelos +vFAl+a&)M>hBU2<=@#2
pena 76j-M0p}<61p)d8@fI8i
pensar 2Id_t(;w|C=F=A7?%3??
pensem ;tntr-$cYG*~u)(<iy3|
percebi ?B*yU*BZwx-S#Zg)ywJ$
percebo 1q=BI?-dQ?0sHap1PuNA
perco <LeIs&?EL0-r*zr+1JI?
perde *$)6B;}ioE@9h%!^ZWAb
perder `Qs=(-S*oZ(b5h20?5qs
perdeu ;w0iM+!^~O<;y7Y-sI-Y
perdi <?;#p`U3C!{sH_Q1nS}P
perfeito @Y+Ep$3W#K+~FY-)Zy~o
perfil %mn=)8vf!R6AlvO|NH~l
pergunta ^z8Qq4D=x82pj4c5B3Q6
perguntar ?<3d}{{R#U2mt!#@EaBM
periodo 0PiCW_5bxZ0POMd<K@`|
permissao ?>fRd1S%OLBIXj*?F;<d
perna >F^>Q*$ws(*7zso)8XOl
pertence 1`YD&C?n|z4k+jm4In1~
perto 0`V~_%q!43%Go9I)Wy2g
perturbar +7ag=8Y%Aq7z!^K0vrqi
perturbe E;0J+7u(p~92xE=9w{gf
pesquisa I57FkIM(UdIXBq}BR4HC
pessoa $p`Y~AsiR>^eqq}^$0Na
pessoal `1uwK+{@n|>C6?_590S6
pessoas `2hFr2Lbc<{Rs~40{-gs
pf ^6~ib_V*gp4GrxU6axAP
pfv 0~6dL@!$jz^6D+=_75`c
pfvr 6hzYx5E2U&5dHq?6&W%Q
phone <niwI6#EPx5dZ!j0`(jH
pingar ^a~RS=nwP<==Ub|@a*vT
pintura *#8|4<`c~`(9|^D;Ks=N
piscina >l)_O0SD{f0tNyPBp5FR
piso -X|$E(jV6x;@1Y&&fVPI
pix 6y^F51@Qpv^z-@|3<wS)
pizza 0}cx52M{6j2=3k>2=NXG
placa ;qnX~)hOE}<l-;v*x29i
plano =Hey@<r?q~&)(h~+TG3H
plantao _5%AW5%LuN6a@wS1^W)_
please ?(EqL;ui=60_q(2_x$ku
pode 4+{hY=-uW0?g9Y*2JQL&
podem ^Z*eQ<PP5f`VJBp?g;<;
podemos 3K=3I>>|`1<@q|_()-Z-
poder 0M;x$yd}*@#@aR5%DL9(
poe C=d<%>iHSs1NasD0POer
pois 5<<=TGWPcaJP$3}_%ah7
politica C=JjNBJ=6~E*=Hi;v5_Y
ponham 0ukK#BI_^ZC?VY)3={?N
pontas {|PcA)HdNj#?&0$%h$`}
ponte _7DRB2NmfD_WTU)_2%~k
ponto _|gpX2=ET%&-)%B75W7J
pontos <Ka9w#wp(vz0^es&Cb)@
por @BZuX1``t=ECBld_W=0%
porcaria BJAesGSwO19~b5i86*u0
porque `3}=0>G~@Y^ZW(i02CGd
porra 5D63N>*D6+5g7a(_zn^q
porta -0v9`*bm|=&-Wwa*x>&Y
portao =JOs6+92a7+vGRi%I(PJ
portaria <plH~_Z8$L+~gqb=;!F>
porteiro <J>J6;S}f`;Pedn^55j|
porto @(bPe2oDJJ8vgtCAO9T?
portugal 022835F7p<6#WPD77Yga
portugues %oh6==^FJO;msxk>Fe6#
pos ?&Jjo@%;$}?HTg}{_!30
possivel -Td?I93cV^4;3FD@eL5k
posso ?DFs;?-B_R@Z1Ur`Qr5L
posto +TjT9@D2;<^z;u9@a*8}
pouco _Vgt6=Irbo>iP-`{PG7E
poupanca 6a*6w=okAJ-r*1R+U?--
poupem FcbdGK?TbHA1?Ca1TZ->
povo 6Ak$o*%Tf5{SDy{)AsrR
pq >dG(P`_c*d?-~#b7wOm$
pqp 78num0P_d%{|V{<1Of>V
pra 3hx)-74Inl=nU)|3)~VR
praca -v;{v_6Y>%?(-4)2>=KE
praia `sft$3+fQ=78K+a836?g
prazo +0YCe@gCwD<K7MT>fQVR
pre _TC2F8|wh#2PWeVCK~Dl
precisa >?_m{0TlrS82Jkd0UG+<
precisam DjU%C5a%e{Bo5&LBOoj$
precisar (7g`o3<3l50|q7*8S&~2
preciso 1pD?33I7832?8kt3-0vq
precisos {|WZ$2I&az76%X^3>XIa
preco <mn|A%_Z6+;^GeT=GpZB
predio 2?_o4BhK`}2n*~U3=aYe
preenchi 1pxH>1_U7P4haMW`x6ZL
prefeitura <>VL|><a59?feYm;^yT9
preferia _yhCa03;s*=?Cf%{QvkP
prefiro ?zbWP@B8Z*<njOF{n+~P
presenca _WKjx5%&4#`WD?FBI^MX
presente 7u*i;_W%R-<@XK%0s9IT
pressa $QlwJ*a-YG@y8$L)9wcL
pressao 3hW*M>J#n``UCw8^zrQb
pretendo COz%(KhophFE8E<3^_6?
preto =G@NTBK95J5enrKJqHBz
prezados {15i<3H1Q?69NnZ2@MVl
prima ;P@~4`yJp5=jSBl<=f!*
primeira 1M3+u&l@BF+1C0M)zR<o
primeiro 5dIY{%k|_U-{}+J=h4^q
print ?cwX*I^hQ5BrfeWE+`N6
pro 1p)r-2@(Mi^7IQ94(<o^
problema +ul?H$3Vs$((No8%gL$A
procedimento 1@`ji8S?wv;{gE~0Ri**
processar `PLHy^aUdK;PMO-_S)I(
processo ;^^|_1N!$6{OJ7&{s!~d
procon 5#{{?^8oYr@9PK#4&?Uw
procuram IqM1BEaLpr4KDi!7$X}Q
procurar {uSN=0`U;=4io_r4GR14
procurem NLSO|9`C9WGe*Vp4n8tF
procuro 0UHwY8Rhf!_#W;WFADoE
produto `T-^_=M(QA=<^Z&;NTGY
professor _5<z;4DKce9vABS6civG
professora _Z%q_?-kH1;rANO_v6|M
progressiva |LG(f=Lz@@)c_Ik>E7@J
promo 1Ptc~0S@XM{O9WP0R0I9
promocao {0Ijd>mbM*{Pr8$=lb;W
promocoes 1pNT<_vIGi@dw-#5d;D%
pronto <n<>Y+ZyIG=;a3L-00)(
propaganda `X21#0{;dD{Rj#j|K{%n
propagandas 7ZMBX5Ax##&>!t78y^QC
proposta =J_Z!!x!f=(bO{H)ZO>u
protocolo 6D}V2>=yqW)Y|U_@(26(
prova `~&kI6$1eZ9ybKs@(K|O
proxima H`p}G2iqm<=P>6C+YmD@
publicidade G6*E^2jJh{3Mc#{?=ll3
publicitarias 6#4t}5&8B22oC`J4+0bL
puder ?e_Bj_zDCE1oGw=1N;OP
puderem `3}_n6blde2nhlH6cjHC
put 2nYxz+!Ejo1_CK2@%sM&
q J=6Q+4(TV?_yy!99SapN
qero 6c`ZXA>sDrD;xh17APJd
qro 6%{4+{O<kj1_<F0_z)lz
quais >h2~O_7CS2;qWHi?)1y=
qual 65%BQ{4(zu^ZG0j<?Q?X
qualquer C+ZgJ1_Tf75gXzG*$@&T
quando &HWJ#2q@AK`VA}V00-sO
quantas {|g2X{^AAY{uBP|77qOK
quanto =Jyd3^CtHb!n^bv=Hv3;
quantos @&D-w821$g3=|CQ3JLQH
quarta ;p)ck8t@?P9S!CG9ug1)
quarto {09jt$uQn8*x?W7$;{*G
quase 1qBBb>gh2O2lDmv?DF9K
quatro _Z;;V5)0b;9RdgX03P=Y
que 10ebU75)qr6c7L4{R#Qt
quebrado 6x#9T_zw>X4GZ2M@#yRF
quebrou -XYW~;|Ult+srcA;0*lb
queijo 7T5sp4e$cl4Hoe&1ODC(
queiram 6D$$p?&R0r;tm55`3M9G
queixa _0}By1q%ZT?+6G0{PzCp
quem -uoI6+#1jx>+~)W?epc(
quente <PrB03<(VI4h{My2n-VN
quer _|Wp}Dg-g<`t}eD6aw=V
querem @D$n@2mv1b6X5Ci83p+d
querendo ^Y8xj7VHG)69*OY0tNaE
querer )zTf>&I#?+|MU_@=G5WD
queria {1qk_${X$-<NOW{zyIpg
querida <^}@-3K;eY@COCp_yzy?
quero 0QCC$0tX565##wNDDvn1
quieto 6DjTJG!)kR79H&W1}hK+
quinta AO;}><qYx`5cLfH{{Gqb
quinto 2Kog33L63b{qhR)0t6EX
quis _0AV6*b(zJ(bE&x8pylX
quiser ?-30J0ty4{_Xh122NK)a
quit =riaU<`Vz@=K}sF_WlS8
quitei Ak;81!VkzkyVFX~$Hd9?
r 2<-a&5DxeC^9%Y63Ge;*
racao 1?~qf$`%6z+}`g8=<3-E
raio 2mt5oAnGILDkkyrA0-R=
raiva <q;<V%_!w6-{(K=$=lxc
rapaz 7T_E;*$UYz(%Kj0(#F*Q
rastreio 0_pq%69DoF7$o)>2oxXh
razao 9}7MK?hEt(@fq|1^XKUg
reais 0P*ke9uO4x4*u;23=Hk*
real 022N8^%?aJ{`3*__5la=
reativa _3R`W+$Z87&g>-yyxHH~
reativar 4Gk+H&oH+X*4!@G%iHqU
reativem `rtha(>2*N&c-d}(9YKR
recado +|m=?-w@&ly#p*0<<Rf~
recados B_HVcD*x{BBOLPb6&V-|
recebe {X7Ia-74`A1kDuD+XDC5
recebendo 4dDy>@eU;Z;Nj09^91xh
receber 9vbWe^9Jw=3<LT41^Wg9
recebeu @aNt31oRvF-v<!_9rx$@
recebi *ZDgIxiiHwz{@V?!^G0p
recebido _~j58?+63})#Cj9<lpV{
recebimento `tlga8}%0E7%cD%F%Bdg
recebo {oW4j>);0804?(>3JdEN
rececao _z^7a_y_Xn3=sY9`u#Z=
receita +5YzY2>}@d<M0gr_WSer
receitas 7!Di&*Bamf0Q(X9?eq#8
recepcao |Lg?|@f-jH>;eSm-|*`A
recibo =k5Om{O#ca<kutN_VoWB
recife >-hlN2I%kO4+;ng4h;YU
reclamacao -{b)V^a1$(>gfd&{pSDr
reclamacoes 81L`p4c!#V7#{8l03{$E
reconheco Cl59%+uIKZ-PZTf=h@UF
rede ==>WK;V9ED-0Lgk%F567
reembolso {1qbz@+bHX;_3+H;py)S
reenviar ?i4W?)gRI()7~5l*yb7k
registro ^5G>d*Ao6S+UEWA*5u;f
relacao 3hxBr2IBz*1NhzxBku?o
relogio 2@d7{4dN~06aDZC8xa%_
remarcar <@o^e1QhZZ@9r2C=<(y=
remedio 5$faI8rcE?2_gymD<22{
reminders @$Ux(9{UjB`xyxi?fe1z
remocao 7y29NCCv=#4jbDD`W_kv
remova 0QDB~|L_Fu1Qyo|3=9h+
removam <>&Po;SUZP-s2Gn2<hJr
remove 4Fm@11M3Ry1rgsK7z7Ou
remover 3Ihw~7xfG95&#7B4hAI)
renda `2Z>U{WI+v=Jyiz@8a?a
renovar 4iWA676t+q?E(e;4)FZ|
res 3;+TK1PBHB5c>@H|Md9z
rescindir `2HRW_yGs__VWS-_3!o&
reserva 7Vjq=xE9|RxcV0M#@+G-
resolve 72^io8{Zo19|i0G7#R!<
resolveu ;^H40<{0NE-0l+d>fq<-
resolvi 2iz0&8R#Sm$QJblC+`jm
resolvido ;rt!}<_+Nk=KLb}+T!Bw
respeitem 7XJM2Gve*?CK2rpB_|&;
respeito `ugAR7X$kX6BPUs4Fnnt
responde &;S}200;F0-0v9i|JB~t
responder |JeWZ3Kj<({sRyR1NQUk
respondeu *a7J!-UlBF;_?3;;_v+6
respondi AmaDu66pu!3m@JM2@4G;
respondo 8}%UO>L33C2-oT<<mmn}
resposta {RamE^a#Hx`}Y9*@ACTm
resto @*NMqIoIgPCKM1T8ZreJ
resultado ?e_u@5)1qc3>fqU0{{3C
resultados BS8Kb5di({4iVq&^dch?
retira 59uu44G8!K_6Ygx{rv$2
retirada 5B@Rk?FjAb{u1%{{TB!o
retirado 8Aa~_-~09j83ypl<rx<v
retirar 5a$^g@9q~4+wTSz2K5UA
retire 9rY3L_~h>M7Z~{g9~c<|
retirei *7yPh^#}|o?eqN#^6BE{
retirem 82l&Y7v=!q4G#wf8VM2&
retiro -UIge>mj`P{uS;H^z0D$
reuniao @Ao1T<|*DP0NE_i;qvtM
reunioes ?F$L@8Ve8eAsqb$`49H|
revisao 68QM^75^Fm3J?PN8wdaP
revista ?++sP=N|SE`QjYq;^FJ+
revogo 59K1+FXj;57&7qZAsZ+Q
rg `2iad>=@b^=l2Ne;Njr(
rgpd F!<!wEYS?rB^=%eFC{G<
rifa 1N;i=90An|00Q{)3=I7g
rifas C>G-cDgOBoA}i_aA1Eal
right 2q*a%;S1s=?hG;2>hcf(
rir _xBYN=Ly^l(e)1a;py-C
risca 3&<MPC(rTaDK+xwA0;F#
risquem {{<rZ{P5-O{RQ#v8x9Ks
roaming 5GeZ(<OUJ>8R!=C<sK>s
robo IsWeU1^)-;2N&`$0}32A
roca 2=x>Q<_Oyt+2$Yh=HI{j
roubaram <Pa(&-5}mK$IKi3-`U{g
roupa {UjG4+9c&4<?<or+wtWG
rs |2OLl^aR`t6BQ)V{|5RQ
rua +v_tmxi#EHw%7Lg%(%`3
sabado `3ox=-4Xc`-0&Xr*45MI
sabe >huOH<_hE=+Vu<G;^W!s
sabem <{{4M7Zvv(8w3g{0ss`~
saber `}r0e^XL^7@Zs*{1=;2B
sabia 6yyW^;P(s$@Cfev1_k{Q
saco ^!W_x`{Wh(>huZi1nTJq
sai `tJw`1<K+4?*s?nBKs64
saiam CkO59E65|x2oL54HXa@%
said ^4k5~3G4aj`wROK4*mB5
saida `1=b6{Pqb12LS{12K)sN
saido 7V#Mp|Lpby-tpq`68jh;
saindo |N9F3>=_yi^zQaD_VMHF
saio B?Tkq3)SN&`~>UzDF_20
sair 1_ko;5cls29t;iZ8yz9|
saiu =JE>}0QuK7=JX=w?&a3(
sal 9`qIs_YMsk;PU?m`19=K
sala )D8_9*D}`{@%t(1;qofx
salao _YC>=7y=ps<r3=W2K^iS
salario 4jB&^;UfL|)z1v{;^Wof
saldo 84e@n7YPLQ?h^V70`(jD
saldos 5d8k*_xJVs;0*oa7zz3d
salvo 59S^q%MQ{q)AKIi*yh^{
sangue 5flj+_VWPp`|0oo@$@Ge
santa 94z4KE&$UE9v|f06Cx-s
santinho `3LG05(EMN8x`-~77+;Q
santo 69oMB7zXk4@e=(A8wnQ>
sao `WEu`2qq!f`uN^S;r1s3
satisfacao 5ghFN0}lB6Ck@c{B^w7I
saudade ;@0!zBp&|q5FZmG8yF7$
saudades 4j?ib<MQkp?%fsf;@{>3
saude GB?8i4%-w1Ff8cm92_tm
says 0@WWO+6My?=HLA!;^5}^
school @A}aW1?MCG75w)H69(b-
se {SX@g`s3)?-}Vae-Sz$!
secretaria 3-$Q}3Hl23{{!(03<>+>
see -V59B4g2N)9{%JT3kwMI
segue `YQMs<`p36-RcA#@$422
seguinte @dX#?_!$lX4)zEV-vRLI
seguir 5dtI_;1v1<?dTZy?C#g=
segunda @D&*&;w#xY?*2se%;o3W
segundo ^y3&O(<1^9>)|Hk;MUdK
segura =?DS*{|EQ-=J5j!<m~t2
seguradora 6X`4z?g`!|+4T_M;n~my
seguranca 3<Uxo^YQBz_VyL~@csxD
seguro )cp+!_Z0aY<?b^0_2~%x
sei >EsR!0vh=w<pe7M`uq0d
seis _X-C0{qGO|{}K`I@%R2B
seja 73>%SEBEo-5;Elh{2vMX
sejam B_IC(0?6I<8Y}hs3l$$4
sem _4nuz_VOaK{`VCL=?4DS
semana 6dxV~<Ou%*3hMIe0Q>U*
semanas ^A-pf;P>(z`|vl}=j!VT
sempre <mvw;>JuXG)Z6qT^#CRc
senao G4K{B!YBz3*zo@C%h$yJ
send 4&ny_`q(Ms5&zf%5C8b~
sending _y7<a_4*R!=lU-P+Xw6H
senha <>fLN)i2I5>)a#+&ClBM
senhor -yQks`~wR774za4`vw*D
senhora ^wjzg2Os|a?DYd1`SA?o
senhores 5&+rcCHyAcClTur5fvaH
senhorio <pKmN@*3<I+}r^h+S>&L
sentido 77h2|6aE7B9wiC^6$u{|
ser 69dBg2lNsA5f29a3ky3U
sera 6B8Zw-WMnX^XkJi-|GN1
serasa 1kN}i*A(O-<L3?$*4fYS
serio 3d{7_CGjTM0xi-aCK>JP
serve )fyTm`48q3``H5P=IQVB
servem 0tEE`_7njU_5}Rq<^uxi
servico 2ORO|HuvZG2o?4CGz}F9
sessao 3-=@q;QQ|z>g)#Z<=*t}
sessoes 9|scv@9FFk`{xAo{_oTD
setembro >mEDy^$5om==v7>>DtyH
seu 0q^_m|IGdL@bLT{8ua=D
seus <MARK-VNIx-}DU+&Clf9
sexta <M9<F)f~ez)YLN6*23cM
sff {`%GW9_|y@0uA#T8Ws*9
she 2L=M_3IP5G02=Td6bb$Y
show =;b;J-74WM^6M+(*V5+R
silencio Tu>CZHq64YBR{P|D_Kxe
sim 1>GXx4C*S`<?Qk=0`bV_
sinal `WW;z?holC6#OmO=?M4h
sindico _ZHv)3=9G882SAB5)m5k
sinto =hZO+@+AB!;NRm!(bL$|
siso @c<(d<rL`{>ftNs^6S+E
sistema =p^J62M7lV2=N5>4G!+)
site <{t(0`4;-_{_hO?<k;x=
sitio @82T^*&pW*=ky5i<?rY8
sms 4hZE21OWmN5DW4E2K@i@
so ;s7A`@&n`n0QMB&`sg0{
sob 0Rs*X11Jgw1>ptM^553r
sobre {~FgX0pbtmHUlco=^Qcm
sobrinho 4(uxy<_#AX^6TyK=i=T3
sobrou 3I_)o_W1Dk?fCxa`|s=u
socio =mrZB<{khD-s}P&?Ee7d
socorro ^4tU5_xA4r^924I5A5aS
sofa 2I?643JUTP{q6w%1?T<y
sogra C?NOy8t)L)>;?h}^Z@`5
sol 4fF`>3IhW82;lh#2oDSn
solicitar `{U~Y4+#hn`3nd51sDDG
solicito `0fk*`SS=6`u+R!747c$
som `|&s<+9~fQ<L3kE&)UfC
some `U~pu4<+^6AOZ{!6BYgR
somebody 6XE$C0tg}h>Eh%G+4cJ9
somos {ss*y)$$x1-Q)=7-Ok+t
sono *bM0h@Cw`r1Mdy;_5tw(
sopa ?(7#G?FH@~{?+Fk@$vQi
sorry <o+H50~q8E?eiu9`|s@b
sorte 5g*#!9rPIaAsYY*DjY5S
sorteio 2lWym?D!7x^8^+J<ns3o
sossego 4hazI<J2eF1ReJt4HOh7
sou )DZOIAtnO|5-|J{3LXpR
sozinho >^VszzCG0~>BcM2w9M7g
spam {QwLE2?W*h6euL!4+b9W
sr `2Otj5A+526AJtd`Un3M
still C<*x#2?!1P_x~3A5ew$#
stop `}7d?1SJXp0qh431n2Yq
sua 7{vhU81Vx3{uB5Q4-)ST
suas +!F>J(l*N}<k=qC<j&~W
subscricao FZu+>8PE;aAT8G%Ass0!
sumiu 0?#ii#~Io&y5Jb~(7ngg
suporto -x4_{=^Vf(+1M7*#n#d1
surpresa ``ZKY@$&-#1Qq!B3jXBu
suspendam ^Xc*s_8a^E|N0UK3iRpx
suspender 4DACO{PivG{q^Vk2LcZb
ta 5*X<Y6xc4>CmHJV78m+D
take 1S9kF84>^O4gUfF5(41%
tal 4B7(t`sM}q-2n#z5eDY`
talvez 1nes#+#2*P*yu0j4C=i9
tamanho 0`T|+1QY@a@bu>d_2%{X
tambem 8T;c072p}_^%2tv3KbR%
tanta B>Ly@8s`W01|8}O7ZoKF
tanto ;`#Fi4E8JM{Sf6Y0UjU<
tao 2s_3Z3MBC>DgX+??lV2^
tarde _{SCq@fP4E=j|XL_xI-P
tatuagem ;oB@O-22N1;o>R$=GEBT
tava EeG2u-2wst)Y$;!^X?%F
taxa <<m4W)H&`e$Ke^;(8lWJ
tchau A<5_b8t5j{Cl(L!CmtXg
tche 6AS|Z00t5N1MUv`01F8J
te Bjh0v)fgTb$Gq_+(9;eD
tecnico =jaL=+#B%_@8l}<<nQC+
tela BiaAz3*-Cc1_Jv96AJ0$
telefone 6%6a{5CQS-8Uxzu3=SV6
telemovel 8aCq00QwE`DH_ZC{tyWu
telhado 2?G@D{R#a68UpJH2?hQO
tem 5D5Ji_WBLu*wrEe>+1RJ
temos `|1Mm_w4&4`ws*X6X6H>
tempo 4F3tr3fb%98!;613=1<N
tenham Iv5Pm70$QxKtA{A3_Uq3
tenho -~<^6{0jF3>+bsj|MKtX
tenis 3MVKD=p60{+vN1r?bqoS
tentei _V*P6_u?2q)y(+!F2mCp
ter 3fd0-01h7Y^90`q?fC}q
terca >?bJz2NmQ$`sX0;>j~Y@
terceira >K_H;`s%*+5E=sS3=<0Y
termina 1?}k&>k|1q-^laP`qu9Q
terminei _XPnd=m{YS_1E<Y{ps5R
terminou {S);j=ot490rUX%?&0*}
termo @f_VJ)+PE9_r>`P=-=et
termos 6W;w11ojKr4hHKM00J21
teu +Ugzz>?!IQ_uC3C-0Rfh
teve Cl~(({3r_h{^TU~<Mj&y
text ^BeFL>gWa%=>PZ`72)Rn
texting B`44Z_TCxu6ae$o4f7-{
texto ^%o2yzcJ_}_TK*5(el;Q
textos ^#ueO68ii9<_8ey4-M=2
texts >lhCM2lM0e{u>At_6Ys)
thank ^BETQ5f}CU=Itis`S1JN
that $|>qF$~HzV^T`hR+w$tt
the <NXi<^#<qj2?-q$`S0%s
them ^7;)12HpGc1nvv~2n6>J
there |M4FB_z(0F<LT}T;^yh?
theres 6$bPE{rw#A0TS*75eO6p
these Hx}{RGXoq8Bp%=DASN0t
this 5*zOB1??{C3=;t92OS{^
tia ==%Ni4*K>12lf;G3Ht;8
time `3@Zg<qr}d-{S=f>*DF#
times >Hz%i@%<1O3>@$s1Q6Kh
tinha @a-4t48hm)0T?LfASDa>
tinham -}Dgs3K-<~<>3qb5c1*m
tio ?*cL;$1ms<(%%!+%h~1T
tipo BQNOr9RleODG3X^1vxDI
tira 4*Eag5c?Md0vHks2J#&U
tirar `04x!<^Bx|@8J0Z{`}ST
tiraram <n;YG={?^w&eA3l*S_fW
tirarem 2loW&7S$r~86OMN2^|g@
tire -YEbu%_Isd<k1BZ{?6Xn
tirei {O}bY<OK-{(9;w1^x4_s
tirem ^zGjl;2#$!^4Ja*1pV&h
tiro %j6di-WTR2(ajX};NjWb
tirou -3Iy`<slRr1mPkP-{<S;
titular 1_uh+8W9WcA|mD-00AEk
tive 8SwAz1qCehAp+(L>Hz-^
tiver >)8$Q6A11u1QiqQ9t`r?
to 9PA$C?(G}S@9p0e0{P_+
toca 2LjmKB?u(z7!KGi9ue>R
tocar 9}(x}Fy{;05hnHEBorYA
toda 1SItV6Xogt6bJ(E0{#>2
todas 2ND7I2qFpdJpU8$2>9>j
todo {q*7YChii>`Vaaf4hj+@
todos =Ls419|QOZ`yu)m{Q2GD
told 4+r`S<njFn?du5M;{OLV
tomar +}9BP;rIOo_~!%|?Cs?a
tomei 9~lhO1K#e;7cJik6(lPh
tomo {`CS52juq|2m$l;76kbJ
too Bqib_AMgGI3k>-M7b!Rf
torneira F#rbEAH)~vAR6lh4kIlt
torpedo -x3(}=@Y~b_W&5(;`R0D
torpedos 8yV{t4khjQ@EHRE{SOZK
tou 2jCC{;O-#L@&EJxF8Ki%
trabalha ;q3zqDH;m<-sTkn7YNki
trabalho IS?7^03qxj@bV1t4d&bS
trancar @#8or(ihx0%;6j3*}m7?
tranquilo 2kasq$r2JF)7<~?&Bnp<
transferencia )G7)a)+_lW)!!Q7-qFzx
transito =?wSh{R{jP@97T@{pa=9
transmissao ;{y`!5)B6S2NnkX{RH~)
tras @fH3T?f>-!>i!r5`2POy
trata -|8<E*eLol)aeZt?a}kx
tratamento >iYBY7yAJ9{{#p94)zTg
tratem 1QQ7L1p4&~8zl<w7!3L;
trazer {n0}x@e~3R-QgP?)Y#1s
treino {1yfX@dgnI;P&z4_2CE#
trem 76#$tBjOn6EEd`w8!`a?
tres 1?&q32@ewk>FoI!?Cj?Y
tribunal =@a_}4B`CT8TtVH6DAHC
trinta Mcf$%>G{_o<U;ua2l?eC
troca >F50H2ImD31_|*LB>w|5
trocado 4i_>W><I7^=lBBQ;q>kH
trocar {0bQY0OtYV<n#vx{__e5
troco 5byc!^#m5^9tic=2r4lk
trocou 5BdcZ;r#IL1r`Sw0Qmp%
troquei 6&F4z);;AO%HIg|%g)Bo
troquem 67c)&0_Okf1^@E}5(Wkz
tu {ruqQ6Yn1!Bmy4)6%_FU
tua ^eF5o=q3X>{?HrH-Sran
tudo >k$6z_!$lV2Nv`W`1$t;
turma @F^D&+Z@~@;PWf$&D`qW
turno _WcVP{T&Sw{_*Se1^4U}
tv ?)n)f-Zbtr=IRdQ)AQ=r
two `{Wh$><#q)^aJV?`Q`Nt
uai 8szTk5B3}P@AB##0Q&>*
uau D=F_90SV&!E;Ru1^D8nU
ue -sc?g`~3A42HYXy2<-Rb
ultima 2J7G7H0}@U9UuuKG9(uY
um -}4aeBj(@xB@zDnE(YJ(
uma yzdPI{sYwt<r69#{p|PP
umas 57ZeA%LnBY&)543>&nOL
under 1n@H@-~1F2*VFD8_|xAR
unha 1l<%E>Id-@+4BnR+VI`#
unhas 2KV;(2MiSf3<mcK69xGG
unica {~_oG?*9e`^#A<#`w|QD
uns >G}K<_wnuY`1u9w{SEZ{
unsubscribe {PhF@^9>5~?e!8S{~Y@K
up ^bivJ4Fe7257_<>3IXj3
urgente 10x0^%PRE<)Z!NF-p}vy
us 1`rAi6YdfP3i$5wD);>X
usa %?dLy<oU`l!qXV`@xu2V
usar 4IBf%9_Q@<A`kL24+bg{
usei >;3&2(;ww00oE<;^55b4
usem 0Q&a<{~+=P_TTFG_xK$O
uso w+0aq@fO+=+}bVB_~Fvd
utente _w(%f7zF(m3IGn)6&48+
vacina 4+{4d=*Qsq`sD%Z0|e>+
vaga BlZLn>gnqk0Tl<_5%voh
vagas (F_$K{tWFE^!NJ%=KJgS
vai 3MtI!IwBzNNFnU%^${N!
valdir BNQXp>Dukb@HWu%>?JBH
vale -W((a{WSR+>-!Pf<LT}6
valeu 59S>n-3Z_Z+}i&1#OLAG
valor |I{fQ<sAV6;oAlk`Saf8
vamos 2^=K~$`{H6zrZ8b+}+mP
van >d^ui(+}Ji;_?w5?Bn72
vao A12}C8v60%97f(c4J#uU
vaza 80Y=jDCHLB6(H*e9V;Rs
vazamento =L+uK7x@|V5)$AZDjW#_
vc |0VMo_YCnB?b;~f&h8on
vcs 0{#8#0{8XX{0;f%^ce{d
ve CJxmN7t|c-92MI178oQV
veio Bmpf!%ogbq!Sws;=hDvA
vejo 4f881&N|sC=invn+1>f^
velho G4eY}-3TKi&)MPI(c$3H
velorio B{=UM5d{$v7!Ux>3J(th
vem 0~ZZ5?fcm(_xB9p?dA3G
vencimento @%s_-7YOna9Sa-b`wIC9
venda N9YyU7Ul-P7bnLy7$7(<
vendas ;rj*K8TR+d?&}>R6ZZiW
vendedor 4fF{X3IF-@_7@fw2=*Kt
vender 7!fY|)b#Zy=OO*y^!E82
vendi 8y(c|DkRzmEjSh#4Kfk@
vendo 3N$4U^E><_2j?2m1MlPh
venham 00AB$+y?3!^W+Nx;_3zT
venho =n@JD{SD6q_4gs{?(xXZ
ver `xXBm>j?+_^V<CM4gCTI
verao 01E{e4+-h_?+*&_0QnRE
verdade 0t+HB;4JGj+3POm-{tZO
verde 1L5!JC+IEd3P0T@8UzCW
vergonha ^&-mv67>xA9ueZ+3o8@`
vermelho =Lga674iq>5()wh6$uLc
vespera 3jFgI3E~yq865;B>HO^b
vestido 4)Gi+(EQ~j-tqd>>fYG&
vez -|PJk_6!N<_0{(p3H9mf
vezes 6eJVp4igdN4)_Hl@&Nn>
vi ^&CbkzBs@qtim?q;I_i=
via 89Ce$As_iSBN7DY6(A)N
viagem *!va?>=x|@4BH?U&+YIE
viajando 5di-g`uq9)^YRB5=<^;I
viajar =>;qh+X&w+((5$Z+0o$p
vida `5zJ468!=b@(2+)^9%+3
vieram 3_JrM@E_|D6x}82{rc(e
vindo 9M<I!0_F?#;Q;F!8UzmX
vinho {Qwdf{~YBZ`0@bz?cVX^
vir 769G`|K%6_+yU?v1pPVV
vira 6!!oP2Llx52>=QA^bPzB
virou 3H;joA@~gkBOeC)4kH~A
visita `U4>j1QhNM>Gc5z_4)qf
viu 5$^)$9P1L@{Uz`c8U73x
vivo 9_2DA#?tH`(BlTd;={V^
vizinha 0s0;q?F#T1>h1XX`S9=j
vizinho 1N$j6)iLlr($*m7*X7jr
vlw 6btVg+&?ZX_~sJ~-vS@^
vo 5fJ(B7UUiZ0|4Xn2o3xM
voce ;p;mm&KuY*#K{}i$;Z^>
voces ?DpUz0}2W60R|!T{Q~~;
volta -v=QJ;~dT$_~j$k*6`-*
voltar _areE-bB_K+{HcA$M)Ol
volte ?*8e)C=&ziBN^N_5+E52
voltei -{<iT9{t_{`SA($C-(gf
voltem 78cm{AtM<9C;0mV7a$-8
volto _7C>``5PPm`^gyX_W<_q
voltou -TL?E5*_X93J?JP{RIc@
vomitar +VdFt<PQ50^6v@&>*ekD
vontade ?eYxy{~p%__wyJm=n3Kb
voo 8U6hD*7WxD?&$#y4C~V$
vos 1O^KE4%_Mf0xi-b5dt3{
vossa 86@-f5)11CE)DhaEfW<H
vossas 6eRoxBKy<{`REDw@){=-
vosso 7#r#p`V|BR=<XZ@|Na{R
vossos ?F0<b5byiP@FC(5H69QD
voto ^8*w3*evV`;?V{K+}zg7
vou ?*It<1^fjF@cAL@3Gv<c
voz 1QstH&Kc|##_s{c-^$G8
want {~iAF5Ag>R4<7gA81f+p
was <_9V!<QV@izQFYE(9h`3
we `4<-h_vR}H&(#0k{@>5#
week (+L6S1O4p%68Rzo{QdI*
were 5(@PF8Yb`d{to{7{0{>D
what @9h*J%?-jR*y<7L?&{aj
whats 0skf)?fd#9=H>w0)ac6j
whatsapp ^&Soy2Ls~-2lx>04eY?o
when 4BP|$_4^PF>--Nn_XFei
where =IAUJ>Mrju(d+98)z;wZ
who ?C>=s;V2Fl(dG>{<?`Or
will {sj*t<^Adn?eQ7;>(%Z3
with 2r3LH<q7iw(cu%);O*D(
wont 3JdA`1T6Rg1^N;c0tF29
work ;n61X4HW<n@)HOL<pA~r
would ><rxN7Z~>iDG&ha_8R}|
wrong @B!!g3jP=D_y+?D4)^o(
you @e21G^a0`%^#B&>?+yX~
your >;c>e4hz-$59jgF_!s^W
zap |M2nh@DA$;3GEdd{|oy6
ze 8SxAh_x~94<L~wc`snfe
zero ^$pqg5CQ-B5(^gz<`f+Q
"""

WEIGHTS: Final = """
-28 =bias
-21 >
-18 deixei querer
-17 antes aquele consigo golpe recebi sem
-16 manda ou te vi
-15 incomoda mandou
-14 doutor en.THIRD entendi falem ir manter texto
-13 PAIN STUFF deus muita o sozinho veio
-12 ,+SUBJ 3 NEVER acordo desculpa embora ficou fixo foto just mandaram na obrigada pararam
-12 plano tiraram troquei voce volta
-11 ,+SEND CANCEL+a SHOP acabaram bloqueou casa certo convidados debito desmarca diz esqueci
-11 falar fiquei parou pensem proposta se sumiu voto what
-10 CALL LATER a+MSG alarme alertas alguem app ate cade chorei confirmo continuem duvida
-10 elevador en.NEGATIVE encerrar escrever fico grupo liga ligar luto marcado mundo no nome
-10 nunca ocupado ouvir parcela perto preciso reativem rua seguradora sinto tirem tiro usa vejo
-9 ,+da .+e 4 ?+NO NO+CUT achei amo antigo audio bora brincadeira cancelamento cancelou cara
-9 cheia concordo confirmado desde desmarcar doutora dr ele endereco entregar fala faltou fazem
-9 fica how inteiro linha outra outro pai parada pedi pela percebi poder pontas problema qual
-9 rede reenviar removam that time tirou voltar
-8 ,+como .+cancela 0 ?+nao DE+pra LATER+nao NO+CANCEL NO+RM PUT TELL acredito amem amiga
-8 aquela arranjaram audiencia aumento autorizo avisam baixa bolo cabeca cancelem cedo certeza
-8 colega contra corta cortada da+pra deixaram deixou depois dizer duas en.DAY+> en.PULL enche
-8 enquanto escrevem estarei funciona gosto ignora imposto irmao juros lembro ligando mexeu
-8 minhas nada nao+CUT nao+RM nao+era ninguem one passa piso pontos porta posso pressa pronto
-8 quanto quis reconheco salvo senhorio sera serasa sexta show tranquilo trata velho was we
-8 whatsapp
-7 ,+WANT ,+WISH ,+continuem .+autorizo .+nao .+quem .+quero .+tem 0+> LATER+, LATER+NO
-7 NO+REMOVE NO+STOP NO+era NOUNOUT+> OBJECT+> REMOVE+a SHOP+> SLOT+> TOLD+o a a+DE alguma
-7 anotei aparelho ar assim avisos bem branco buscar caro chego chorar claro codigo coracao
-7 corte custo depende dra en.HEY foram formulario guarda incluir informacoes jogo know
-7 lembretes levar ligou lindo mando mes meu+WORD moto mudou muito nao+CANCEL nao+REMOVE neste
-7 never notificacoes o+SLOT ordem pagar parado parei passar pegou pelos perdeu placa porque
-7 portugues quem quero+WORD sem+querer senha suas tem terca the them tirei usei uso valeu
-6 .+essa AGAIN+DE BOTHER CUT+a DD+> DE+LISTKIND GET+as KIN+NO KIN+nao MSG+quando NO+WORD
-6 OBJECT OBJECT+? PERSON RECV+as SERVICE+> SERVICE+? STOP+pra STOPDO+pra SUBJ+MSG aguento
-6 amanha ando anestesia anota anuncio apago aparecer apareceu aplicativo atende bloqueado
-6 bloqueia by colocar conjunta conseguiram contrato corrente de+> deixar deixe dentro
-6 descadastrar descadastro desde+que did dizendo do e+golpe e+pra email en.TAKE entender
-6 era+pra esqueco fechar fim ganhei gostei gracas horario igual irma is it juiz let ligaram
-6 mais+DE marido menos morada my novo+> numero+e online orcamento os+alertas para paro
-6 passaram passo pediu perco perder pintura portao povo pq pra+mim primeiro quando quebrou
-6 quitei reativar receber+as reserva sabado se+for segunda seguro senao som somebody sua
-6 talvez tatuagem tecnico there under venham vez vlw
-5 ,+e ,+podem ,+tinha ,+voces .+DD .+GET .+RECV .+a .+chega .+concordo .+de .+falem .+reativem
-5 .+recebo .+sim .+voces 18h DE+app DE+dar DE+lembretes DE+plano KIN LIST+da ME+GET ME+ouvir
-5 MSGS+ME NO+STOPALL NO+STOPDO NO+consigo NO+entendi NUM+pra NUMBER+do OBJECT+DE PAIN+DE
-5 SEND+MSGS SEND+propaganda SHOP+? STOP+MSG STOP+na STOPDO+MSG STOPDO+na SUBJ+MSGS SUBJ+o
-5 SUBJ+propaganda THIS+DE UPDATE WANT WANT+NEVER WANT+nunca WILL+NEVER WILL+nunca WISH+voltar
-5 WORD+pra a+SHOP abrem acabei acucar adoro agora almoco already antes+DE anula anula+a apagou
-5 assinar atencao atendo avisou bloqueiem blz cai caminhao cancelaram caso chefe chega cheguei
-5 chuva coentro com+KIN comeu como+faco conseguir correio correios da desconto desses deus+NO
-5 deus+nao devia dizia do+SERVICE doer dois durmo e+o embaixo en.HAHA en.MY en.TIME encerrei
-5 encomenda entregaram enviando escrever+> espero essa+mensagem estranho eu+GET explicar
-5 faco+pra feriado fernanda foi fui golpe+> gosta grito guardo horas ilegal importante
-5 incomodar inquilino inss inteira interesse+> isto+CANCEL jamais kkk kkkk kkkkk la lembra
-5 mandem+MSGS mandem+propaganda marca medica medida menina mensagem+e meses meu+nome minha
-5 minha+OBJECT minha+SHOP minha+encomenda nao+STOP nao+WORD nao+consigo nao+entendi nif
-5 nome+do normal notificacao noutro o+THING obrigado or outra+vez paguei perfeito pode por
-5 portaria pra+ME preco prefiro prima primeira processar processo quando+WORD quarto querer+>
-5 quero+CANCEL quinta racao reativa recebe responde respondeu roupa sala says sending sera+que
-5 siso sob solicito tarde taxa tenho+todo textos tio to trabalha trancar troquei+DD troquei+DE
-5 troquei+de tua turma tv umas us vamos vestido vivo vizinho voz whats where
-4 "+MORE , ,+WILL ,+ainda ,+cancelem ,+isso ,+manda ,+mandem ,+o ,+obrigada ,+quem ,+quero
-4 ,+tem ,+tira ,+valeu .+> .+SEND .+WANT .+claro .+confirmado .+deixa .+deixe .+dois .+gostou
-4 .+meu .+nossa .+o .+obrigada .+onde .+pelo .+sera .+tirem 0+, 2 3+e 3o 4+, CANCEL+da
-4 CANCEL+pra DD+PAIN DD+onde DD+semana DD+um DE+PAIN DE+SLOT DE+WORD DE+avisos DE+celular
-4 DE+imposto DE+onde INF+DD INF+as INF+de LIST+? LIST+sim ME+daqui ME+tirem MORE+DE MORE+o
-4 MSG+ME MSG+eu MSG+sao MSGS+eu MSGS+sao NO+DE NO+a NO+autorizei NO+deixei NO+parem NO+pedi
-4 NO+pensem NO+seja NO+vejo NO+vi OBJECT+, OBJECT+do REMOVE+uma REPLY RM+uma SEND SLOT SLOT+,
-4 SLOT+? SLOT+DE STOP+as STOPALL+pra STOPDO+as STUFF+, SUBJ+isto THING+> THIS+CANCEL
-4 THIS+UPDATE THIS+por UPDATE+WISH UPDATE+favor UPDATE+isso WANT+DD WANT+DE WANT+de
-4 WISH+continuar WISH+reenviar WORD+MORE a+OBJECT a+mensagem a+promocao abre abri aconteceu
-4 agora+> agora+nao alto antes+> antiga aqui+, aqui+DE as+pontas assino aula avo banco
-4 banheiro barato bloco boca burla busco caiu calcada can cancele candidato casa+, casa+>
-4 celular certo+> chover clube coloca com+a com+aquele comi consorcio contigo continuem+>
-4 criancas curitiba da+SLOT de+PAIN de+onde de+semana de+um decidi demais+> denuncio deram
-4 descadastrem desconsidera desculpa+, devolvem devolver dizem do+SLOT do+envio doi dormir
-4 dos+lembretes doutor+, e+en.BEFORE e+para efetuado elevador+parou en.BEFORE+,
-4 en.BEFORE+daqui en.BEFORE+en.TEXT en.BEFORE+tirem en.DAY en.DEAR en.ME+daqui en.ME+tirem
-4 en.MY+en.KEYWORD en.MY+en.THIRD en.NEG+en.BADMSG en.REMOVE en.TAIL+daqui en.TAIL+tirem
-4 en.VOC+daqui en.VOC+tirem encontrei entre entre+o entrega equipe essa+semana estacionamento
-4 estou+a eu+quero excluam fale favor+, feito filha fim+DE fora+do fralda garagem gato guardem
-4 ha hein horario+> houve igreja impecavel impressora incomodam informacao ingles isso isso+e
-4 ja+foi ja+saiu jejum kkk+> km leave lembretes+> levanto lista+NO lista+nao logo lurdes m
-4 mail make manda+mensagem mandem+MSG marcacao marquei me+daqui me+tirem medico
-4 mensagem+quando mensagens+sao merda meu+SLOT meus mexe minha+> minha+SERVICE na+LIST
-4 na+lista nada+, nao+DE nao+STOPDO nao+autorizei nao+pedi nao+sei nao+seja nem+pensem neta
-4 ninguem+pediu novo+THIS novo+isso o+3 o+4 o+SERVICE o+elevador o+formulario obrigada+MORE
-4 obrigada+mas oi ok olho onde ontem+, operar otimo outra+loja outra+pessoa papeis papel parar
-4 parar+pra parede particular passou+meu pastor pediu+pra pego pelo+MSG pensem+em
-4 pensem+en.THESE perna pode+deixar por+WISH por+favor por+isso pra+avisar precisava+DD
-4 precisava+DE precisava+de preciso+DE progressiva quais quando+> que+bom que+e que+o
-4 quem+passou quero+cancelar rapaz registro remarcar renda resolveu respondi+o retirei revista
-4 roca roubaram saudades seguinte semana+> sessao sim+, sinto+falta sitio so+CANCEL so+STOP
-4 so+STOPALL so+STOPDO so+SUBJ so+WORD so+parar sobre+o sobrinho still suporto tenho+> tenis
-4 termo tira+da todo+o tomar transferencia trazer triste uma+duvida van vez+DE vez+ME vez+eu
-4 vieram voo who will
-3 ,+INF ,+PERSON ,+desde ,+era ,+pode ,+qual ,+to ,+vou .+LATER .+acabaram .+acabou .+achei
-3 .+acho .+blz .+brincadeira .+cade .+chorei .+combinado .+confirmo .+deixei .+desculpa
-3 .+en.HEY .+en.ME .+en.TAIL .+feliz .+ficaria .+hoje .+isso .+k .+me .+minha .+mudei
-3 .+obrigado .+oi .+ok .+olha .+pix .+posso .+preciso .+prefiro .+sao .+tenho .+troca
-3 .+troquei .+uma .+vi .+voltem .+🚫 0+min 9h ?+WANT ?+WILL ?+WISH AGAIN+SEND AGAIN+as AGAIN+do
-3 AGAIN+o CALL+, CANCEL+dos CANCEL+em CANCEL+en.THESE CANCEL+so CANCEL+uma CLIENT+>
-3 CONSENT+CUT CONSENT+STOP CONSENT+STOPDO CONSENT+WORD CONSENT+para CUT+CANCEL CUT+as CUT+da
-3 CUT+quando CUT+so DD+2 DD+LISTKIND DD+bolo DD+casa DD+ofertas DD+plano DD+produzir DD+ter
-3 DD+volta DE+2 DE+acordo DE+ar DE+banco DE+bolo DE+casa DE+convidados DE+en.BEFORE
-3 DE+mensagem DE+minha DE+outra DE+portaria DE+produzir DE+promocao DE+rua DE+ter DE+volta
-3 GET+os INF+a INF+o KIN+> LAWYER+vai LIST+DE LIST+do LIST+sao LISTKIND+> ME+MSG ME+NO ME+WILL
-3 ME+bloqueou ME+escrever ME+incomoda ME+lembro ME+liga ME+mandaram ME+que ME+quero ME+removam
-3 MORE+LATER MORE+SEND MORE+do MSG+? NEVER+ME NEVER+en.ME NEVER+en.TAIL NEVER+en.VOC NEVER+me
-3 NO+da NO+existe NO+fui NO+incomodam NO+manda NO+percebi NO+recebo NO+responder NO+sei NO+ta
-3 NO+vai NO+veio NOUNOUT NUM+DD NUM+de NUMBER+pra OBJECT+aqui PAIN+? PAIN+DD PAIN+de PERSON+NO
-3 PERSON+vai PUT+os RECV+os RM+DD RM+a RM+da RM+de SEND+DD SEND+DE SEND+a SEND+as SEND+de
-3 SEND+o SHOP+DE SHOP+o STOP+CANCEL STOP+que STOPALL+DE STOPDO+CANCEL STOPDO+que SUBJ+ME
-3 SUBJ+UPDATE SUBJ+en.ME SUBJ+en.TAIL SUBJ+en.VOC SUBJ+me SUBJ+mensagem SUBJ+por THING
-3 THING+MORE THIS+em THIS+en.THESE TOLD TOLD+MORE TOLD+nada UPDATE+LIST UPDATE+MSGS UPDATE+e
-3 UPDATE+mensagens UPDATE+semana WANT+CANCEL WANT+essa WANT+sim WANT+voltar WILL+CANCEL
-3 WILL+essa WILL+sim WILL+voltar WISH+SEND WISH+apagar WISH+cancelar WISH+essa WISH+falar
-3 WISH+ir WISH+isso WISH+sim WORD WORD+CANCEL WORD+essa WORD+que WRONG+, WRONG+> a+DD a+LATER
-3 a+SERVICE a+THING a+WISH a+de a+foto a+lista a+minha a+outra abro acaba acabou+> agencia
-3 alertas+DE algo am anuidade ao+meu apagar apertei apertei+WORD apertei+sair aqui+em
-3 aqui+en.BEFORE aqui+en.NEG aqui+en.NEGATIVE aqui+en.THESE aqui+no arrendamento as assedio
-3 assinatura at atendida atras atrasada atualiza autorizacao+, avisar avisar+DE baixo bolsa
-3 bom+que cafe caldeira canal cancela+a cancelamento+DE cancelamento+do cancelar+, canta
-3 caucao cebola certo+, chave chegou chegue churrasco chuveiro cima cliente+> cliquei com+ele
-3 com+o com+quem comboio comer compra compras comunicacoes+UPDATE comunicacoes+por consegui
-3 contacto+> continuem+GER continuem+INF continuem+SEND continuem+mandando creche cupom cupons
-3 curto da+, da+outra da+uma dar+o data de+2 de+LISTKIND de+bolo de+casa de+ofertas de+plano
-3 de+produzir de+ter de+volta debito+automatico deixei+DD deixei+DE deixei+de deixo demais
-3 devolve dias dias+> disse disseram do+ar do+banco doente dor dormindo dos+avisos e+OBJECT
-3 e+WANT e+WORD e+comigo e+fixo e+mail e+melhor e+nem em+casa em+en.BEFORE em+en.ME em+en.TAIL
-3 em+en.VOC em+me em+vez en.BEFORE+CANCEL en.BEFORE+MSG en.BEFORE+app en.BEFORE+bloqueou
-3 en.BEFORE+en.BADMSG en.BEFORE+en.MESSAGES en.BEFORE+escrever en.BEFORE+incomoda
-3 en.BEFORE+lembro en.BEFORE+liga en.BEFORE+mandaram en.BEFORE+removam en.BEFORE+spam
-3 en.BEFORE+to en.DAY+, en.DAY+min en.DITCH en.DOESNT en.END+en.FROM en.ENDED+en.BEFORE
-3 en.ENDED+en.VOC en.I en.KINDS+NO en.KINDS+nao en.LIST+ME en.ME+CANCEL en.ME+bloqueou
-3 en.ME+escrever en.ME+incomoda en.ME+lembro en.ME+liga en.ME+mandaram en.ME+removam
-3 en.MESSAGES+ME en.MY+en.BADMSG en.MY+en.ENDED en.NEG+MSG en.NEG+app en.NEG+en.BEFORE
-3 en.NEG+en.MESSAGES en.NEG+spam en.NEGATIVE+MSG en.NEGATIVE+app en.NEGATIVE+en.BADMSG
-3 en.NEGATIVE+en.MESSAGES en.NEGATIVE+en.SENDING en.NEGATIVE+en.TEXT en.NEGATIVE+spam
-3 en.REPLY+NO en.SEND en.SENDING+, en.TAIL+CANCEL en.TAIL+bloqueou en.TAIL+escrever
-3 en.TAIL+incomoda en.TAIL+lembro en.TAIL+liga en.TAIL+mandaram en.TAIL+removam
-3 en.TAKE+en.BEFORE en.TEXT+, en.TEXT+DD en.TEXT+de en.THESE+> en.THESE+casa en.THESE+en.ME
-3 en.THESE+en.TAIL en.THESE+en.VOC en.THESE+me en.THESE+vez en.VOC+CANCEL en.VOC+bloqueou
-3 en.VOC+escrever en.VOC+incomoda en.VOC+lembro en.VOC+liga en.VOC+mandaram en.VOC+removam
-3 enchem end entregador entrou enviaram era errado+, escada escala esquerdo essa+SHOP
-3 essa+compra esse+debito esse+numero estamos este+> estou+fora estranho+, eu+NO eu+nao eu+que
-3 fala+> falar+com falo falo+> falta+> falta+das fecha fechado ficaria financeiro fins fiscal
-3 for+so forma formiga formulario+, foto+DE foto+do fotos frente gente+se get gosto+DE ideia
-3 if imediata indo inferno internet isso+> isso+NO isso+nao ive ja+enviei ja+paguei
-3 ja+respondi leave+en.BEFORE leave+it leite lembro+DE liguem linha+> list loja+da longe lot
-3 mais+MORE mais+SEND mais+do mais+o mancha mandam+THIS mandam+isto mandando mas+nao me+CANCEL
-3 me+bloqueou me+escrever me+incomoda me+lembro me+liga me+mandaram me+removam medo meia
-3 melhores mensagem+, mensagens+DE mercado mesmo+> metade meu meu+processo mil min minutos
-3 momento motoboy msg+NO msgs muda muita+MSG muita+mensagem mulher my+en.BEFORE my+en.THIRD
-3 na+portaria nao+TOLD nao+da nao+existe nao+incomodam nao+manda nao+percebi nao+recebo
-3 nao+responder nao+ta nao+vai nao+veio nao+vejo nao+vi nao+vou natacao ninguem+> no+MSG
-3 no+app no+en.BADMSG no+en.MESSAGES no+en.SENDING no+en.TEXT no+spam nos notificacoes+DE
-3 novidade numero+> numero+DD numero+de numero+pra o+KIN o+MSG o+OBJECT o+PERSON o+WORD
-3 o+cancelamento o+en.TEXT o+horario o+interesse o+novo o+plano o+recibo oculos old
-3 onde+tiraram ou+NO ou+nao para+CANCEL para+as pararam+DD pararam+DE pararam+de parassem
-3 parassem+DD parassem+DE parassem+de passou pelo perguntem periodo permissao pessoa+> plano+,
-3 pode+reenviar podemos poe por+e por+semana pra+RM pra+mandar pra+outra pra+ser praca
-3 precisa+DE produto produzir profissional pronto+> propaganda+> quando+STOP quando+STOPDO
-3 que+ME que+TOLD que+WANT que+WILL que+vc quem+ME quem+eu quer queria+GET quero+continuar
-3 quero+deixar quero+essa quero+voltar r raiva real reativem+os recebendo+, recebeu
-3 recebi+THIS recebi+isso recepcao reembolso reenviar+> resolvido responder rg roaming rs saco
-3 saida saido sair+DE sal salario saldos sao+as se+parassem se+trata segundo sem+GET
-3 sem+autorizacao sempre seus so+perguntem so+recebe so+se so+sobre so+uma somos suas+MSG
-3 suas+MSGS suas+en.KINDS suas+en.MESSAGE suas+en.REPLY suas+en.SENDING suas+en.TEXT suas+msg
-3 surpresa tal tem+um tenho+esse termina terminou teu teve times tinham tirar tiraram+? tire
-3 tirem+DE to+en.MY to+the trabalho tres trinta+> troca troca+o turno um+PERSON urgente vacina
-3 valeu+> valor vc vejo+> vendo venho ver+> verdade vez+DD vez+de viajar vizinha voces+NO
-3 voces+eu voces+mesmo voces+nao voltei vossa+MSG vossa+mensagem vossas+mensagens vou+WORD
-3 when your+en.BEFORE 🚫
-2 "+, "+e ,+KIN ,+LATER ,+ME ,+THIS ,+achei ,+adoro ,+agora ,+alguem ,+cade ,+certo ,+confere
-2 ,+en.DITCH ,+en.MESSAGE ,+en.MESSAGES ,+en.SENDING ,+falem ,+fico ,+ficou ,+ignore ,+im
-2 ,+just ,+nada ,+obrigado ,+parabens ,+preciso ,+sinto ,+sms ,+tirem ,+voltem .+CALL .+INF
-2 .+NO .+PUT .+REMOVE .+STOPDO .+TELL .+UPDATE .+aceito .+amem .+bora .+can .+certo .+contem
-2 .+continua .+corta .+depende .+depois .+desmarca .+deus .+dra .+en.BADMSG .+en.DOESNT
-2 .+en.TAKE .+en.WISH .+entao .+fechado .+gosto .+ha .+isto .+ive .+jamais .+la .+leave
-2 .+manda .+mando .+mantenham .+mas .+mensagem .+meus .+mudou .+parar .+parei .+pode .+porque
-2 .+precisa .+propaganda .+quando .+recebi .+riu .+solicito .+stop .+sua .+talvez .+todo
-2 .+tranquilo .+um .+valeu .+veio .+vlw .+volta .+voltei 0+en.BEFORE 10h 15h 17h 20h 8h 9h+.
-2 ?+MORE ?+NEVER ?+nunca ?+quem ?+quero ?+tenho AGAIN+INF AGAIN+LATER AGAIN+THING
-2 AGAIN+escrever AGAIN+la AGAIN+nada ANNOY+> ANNOY+MORE BOTHER+, BOTHER+NO BOTHER+com CALL+NO
-2 CALL+nao CANCEL+DE CANCEL+OBJECT CANCEL+essa CANCEL+quando CLIENT+do CONSENT+, CUT+NO
-2 CUT+WORD CUT+essa CUT+isso CUT+ja CUT+nao CUT+outra CUT+que CUT+sair CUT+uma CUT+vai
-2 CUT+voces DD+MORE DD+NUM DD+acordo DD+banho DD+boa DD+cassino DD+chegar DD+dar DD+deus
-2 DD+falar DD+fora DD+luto DD+paraquedas DD+promocao DD+sempre DD+terca DE+CUT DE+STUFF
-2 DE+UPDATE DE+apartamento DE+aplicativo DE+audiencia DE+banho DE+base DE+boa DE+cabelo
-2 DE+campanha DE+cassino DE+chegar DE+clinica DE+contrato DE+deus DE+en.BADMSG DE+en.I
-2 DE+en.SUBJECT DE+envio DE+escala DE+estacionamento DE+expediente DE+falar DE+feriado DE+fim
-2 DE+fora DE+i DE+jeito DE+lado DE+luto DE+nota DE+ocupado DE+parada DE+paraquedas DE+por
-2 DE+porta DE+processo DE+rececao DE+roca DE+sabado DE+seguradora DE+sempre DE+serasa DE+site
-2 DE+spam DE+terca FORGET+DD FORGET+de GER+, GER+os GET+RECV GET+UPDATE GET+e GET+marcado
-2 GET+por GET+recebendo INF+> INF+DE INF+nada INF+pra KIN+, KIN+DD KIN+de KIN+e KIN+mandou
-2 KIN+que LATER+> LATER+bem LATER+pra LATER+quero LIST+STOP LIST+STOPDO LIST+WORD LIST+e
-2 LIST+en.BEFORE LIST+para LISTKIND ME+BOTHER ME+CALL ME+LIST ME+ME ME+MSGS ME+WANT
-2 ME+cancelei ME+en.ME ME+en.TAIL ME+esse ME+esta ME+falo ME+importo ME+inscrevi ME+ligando
-2 ME+ligou ME+me ME+nao ME+pensar ME+sou ME+tirado ME+tiro ME+tirou MORE+INF MORE+STOP
-2 MORE+STOPALL MORE+STOPDO MORE+THING MORE+WORD MORE+as MORE+convosco MORE+desde MORE+dessa
-2 MORE+deu MORE+escrever MORE+ja MORE+la MORE+nao MORE+parem MSG+CUT MSG+STOP MSG+STOPDO
-2 MSG+WORD MSG+acaba MSG+desde MSG+na MSG+ou MSG+sem MSG+so MSGS+STOP MSGS+STOPDO MSGS+WORD
-2 MSGS+en.BEFORE MSGS+para NEVER+CANCEL NEVER+CUT NEVER+STOP NEVER+STOPALL NEVER+STOPDO
-2 NEVER+WORD NEVER+parem NO+acredito NO+aguento NO+atende NO+chegou NO+deixem NO+en.ME
-2 NO+en.TAIL NO+en.VOC NO+entendo NO+esquece NO+fiz NO+funciona NO+gosto NO+kkkk NO+mandem
-2 NO+marquei NO+me NO+para NO+quer NO+queria NO+recebi NO+reconheco NO+se NO+usei NO+uso NUM+,
-2 NUM+dos NUM+e NUM+esta NUM+mudou NUM+salvo NUMBER+, NUMBER+da NUMBER+dos NUMBER+mudou
-2 NUMBER+que NUMBER+salvo OBJECT+CANCEL OBJECT+CUT OBJECT+NO OBJECT+THIS OBJECT+ja OBJECT+veio
-2 PAIN+> PAIN+das PERSON+INF PERSON+nao PREMOVE+o PUT+o PUT+outra RECV+, REMOVE+NO
-2 REMOVE+UPDATE REMOVE+da REMOVE+essa REMOVE+isso REMOVE+nao REMOVE+por REMOVE+uns
-2 REPLY+UPDATE REPLY+a REPLY+nesse REPLY+por RM+uns SEND+MSG SEND+NO SEND+OBJECT SEND+mensagem
-2 SEND+mensagens SEND+nao SEND+outro SEND+pro SERVICE+em SERVICE+en.THESE SHOP+ja SLOT+ja
-2 STOP+DE STOP+GET STOP+bem STOP+eu STOP+recado STOP+sair STOP+vai STOP+voces STOPALL+na
-2 STOPDO STOPDO+DE STOPDO+GET STOPDO+ME STOPDO+THIS STOPDO+bem STOPDO+eu STOPDO+isso
-2 STOPDO+recado STOPDO+sair STOPDO+vai STOPDO+voces STUFF+> SUBJ+CUT SUBJ+NO SUBJ+OBJECT
-2 SUBJ+STOP SUBJ+STOPDO SUBJ+WORD SUBJ+com SUBJ+en.BEFORE SUBJ+outro SUBJ+para SUBJ+pro TELL+>
-2 TELL+comigo TELL+que THING+, THING+que THIS+DD THIS+de THIS+en.BEFORE THIS+en.NEG
-2 THIS+en.NEGATIVE THIS+no THIS+tudo TOLD+a TOLD+para UPDATE+1 UPDATE+DD UPDATE+DE UPDATE+GET
-2 UPDATE+ME UPDATE+MSG UPDATE+de UPDATE+en.BEFORE UPDATE+en.ME UPDATE+en.TAIL UPDATE+en.VOC
-2 UPDATE+enquanto UPDATE+gentileza UPDATE+me UPDATE+tudo WANT+CUT WANT+LIST WANT+MORE
-2 WANT+MSGS WANT+NO WANT+REMOVE WANT+RM WANT+STOP WANT+STOPDO WANT+WORD WANT+apagar
-2 WANT+cancelar WANT+continuar WANT+dizer WANT+esse WANT+isso WANT+mensagens WANT+nada
-2 WANT+para WANT+perder WANT+ver WILL+CUT WILL+LIST WILL+MSGS WILL+NO WILL+cancelar
-2 WILL+continuar WILL+esse WILL+isso WILL+mensagens WILL+nada WILL+para WILL+perder WILL+ver
-2 WISH+, WISH+DE WISH+OBJECT WISH+REPLY WISH+THIS WISH+UPDATE WISH+contar WISH+do WISH+enviar
-2 WISH+levar WISH+perder WORD+AGAIN WORD+LATER WORD+a WORD+bem WORD+da WORD+dai WORD+mais
-2 WORD+sem WORD+vai WORD+voces a+NUMBER a+PAIN a+SUBJ a+chave a+en.ME a+en.TAIL a+en.VOC
-2 a+entrega a+linha a+me a+moca a+moto a+operadora a+pedir a+pintura a+portabilidade
-2 a+reativacao a+rede a+segunda a+vossa abre+, acaba+quando aceito+os acho+que acidente
-2 adoro+> adoro+as advogado+vai agora+NO agora+quero agora+to ainda ainda+bem ajudam alergia
-2 alerta+DE alertas+UPDATE alertas+por alguma+OBJECT alguma+coisa alta amanha+> amor+DD
-2 amor+DE amor+de anterior anular anuncio+do anything aparecem aparecer+AGAIN aparecer+MORE
-2 aparecer+mais aparelho+e app+DD app+DE app+NO app+de app+nao aprendeu aprendeu+a aqui+na
-2 arrependi arvore as+8h as+9h as+conversas as+notificacoes assim+que assina assistencia ate+>
-2 atendimento atrasar autocarro automatica+. automatico+, autorizei+> autorizei+esse
-2 autorizo+MSG avisar+DD avisar+UPDATE avisar+de avisar+por avisos+, avisos+en.BEFORE back
-2 back+> baixa+medica banho+> bem+, boa boa+, boleto bomba branco+, brincadeira+, cabelo
-2 cabelo+, cama came campainha can+en.I can+en.SUBJECT cancela cancela+essa cancelada
-2 cancelar+> cancelei+a cancelei+o cancelem+> cancelou+a cansei+DE cartao cassino celular+,
-2 celular+e chao chega+bem chegam chegar+, chegou+> cheiro cirurgia claro+> cnh cobrando
-2 cobraram cocar com+certeza com+ela com+voces combinado comicio comigo como+conseguiram
-2 comparecer compra+DD compra+DE compra+de comprimento concordo+em concordo+en.THESE
-2 condicionado confere confere+ai confirmado+> confirmar conhece conhece+> consegue
-2 conseguiram+meu consent+to consentimento+CUT consentimento+STOP consentimento+STOPDO
-2 consentimento+WORD consentimento+para consigo+AGAIN consigo+MORE consigo+mais consulta+,
-2 contacto contacto+se contar contar+comigo contatos contatos+DE continua+INF continua+SEND
-2 continua+mandando continuam+cobrando continuar+RECV continuar+recebendo controle conversas
-2 convosco+, cor corrida corta+so cortada+, cortar+DE cpf crianca cuidado cumprimentos custo+>
-2 da+> da+campanha da+escala da+ocupado da+rua da+seguradora dagua daquele daqui+DD daqui+DE
-2 daqui+de das+0 das+LIST das+MSG das+MSGS das+en.DAY das+mensagens dava+CUT dava+STOP
-2 dava+STOPDO dava+WORD dava+para day de+MORE de+NUM de+acordo de+banho de+boa de+cassino
-2 de+chegar de+dar de+deus de+falar de+fora de+luto de+paraquedas de+promocao de+sempre
-2 de+terca de+vcs debaixo dedetizacao deixa deixa+, deixa+DE deixa+ME deixa+eu deixa+na
-2 deixar+> deixar+MSG deixar+recado deixem+na deixou+DD deixou+DE deixou+de demora depende+,
-2 dependo dependo+DE depois+DE depois+que desconto+DE desde+a desde+marco desde+ontem
-2 desistir+do desmarquei desse+OBJECT desses+LIST desses+MSG desses+MSGS desses+avisos deve
-2 dez dezembro dia+0 dia+3 dia+> dia+? dia+en.DAY dia+inteiro dias+e diga disponivel do+LAWYER
-2 do+LIST do+PERSON do+apartamento do+aplicativo do+contrato do+en.I do+en.SUBJECT
-2 do+estacionamento do+i do+lado do+plano do+processo do+serasa doacao documentos dois+dias
-2 door dos+LISTKIND doutor+> doutora+, doutora+> down dra+. duvida+. e+2 e+CUT e+INF e+ME
-2 e+SEND e+THIS e+UPDATE e+WILL e+agora e+com e+dai e+en.ME e+en.TAIL e+en.VOC e+la e+me
-2 e+muita e+necessario e+por e+preciso e+te e+voce ele+NO ele+nao em+STUFF em+branco em+meu
-2 em+que embora+, empresa+, en.BADMSG+en.FROM en.BADMSG+en.MENDED en.BADMSG+en.SEND
-2 en.BADMSG+of en.BADMSG+sending en.BEFORE+BOTHER en.BEFORE+LIST en.BEFORE+MSGS
-2 en.BEFORE+OBJECT en.BEFORE+SLOT en.BEFORE+celular en.BEFORE+en.MY en.BEFORE+en.SENDING
-2 en.BEFORE+ends en.BEFORE+feriado en.BEFORE+importo en.BEFORE+inscrevi en.BEFORE+ligando
-2 en.BEFORE+ligou en.BEFORE+the en.BEFORE+tirado en.BEFORE+tirou en.CONSENT+to
-2 en.DAY+en.BEFORE en.DITCH+en.I en.DITCH+en.SUBJECT en.DITCH+it en.DOESNT+en.BADMSG
-2 en.DOESNT+en.ENDED en.DONT en.DONT+en.BADMSG en.END+en.MY en.END+of en.ENDED+ME
-2 en.ENDED+en.ME en.ENDED+en.MY en.ENDED+en.TAIL en.ENDED+me en.ENDED+of en.ENDED+the
-2 en.FROM+, en.GET+en.MY en.HEY+, en.I+know en.I+wish en.KEYWORD+en.FROM en.KEYWORD+en.MY
-2 en.KEYWORD+of en.KEYWORD+the en.LIST+DD en.LIST+WORD en.LIST+de en.LIST+en.BEFORE
-2 en.LIST+pode en.LOSE+> en.LOSE+en.MY en.LOSE+the en.ME+BOTHER en.ME+CALL en.ME+DE
-2 en.ME+importo en.ME+inscrevi en.ME+ligando en.ME+ligou en.ME+tirado en.ME+tirou en.MENDED+to
-2 en.MESSAGE+, en.MESSAGE+DD en.MESSAGE+de en.MESSAGE+nao en.MESSAGE+pode en.MESSAGES+,
-2 en.MESSAGES+> en.MESSAGES+DD en.MESSAGES+de en.MESSAGES+pode en.MY+WORD en.MY+en.ALONE
-2 en.MY+en.OTHER en.NEG en.NEG+celular en.NEG+en.THINGS en.NEG+feriado en.NEGATIVE+MSGS
-2 en.NEGATIVE+celular en.NEGATIVE+en.BEFORE en.NEGATIVE+feriado en.OTHER en.OTHER+, en.PULL+it
-2 en.REMOVE+> en.SEND+en.THESE en.SENDING+nao en.SENDING+pode en.SUBJECT en.SUBJECT+en.GET
-2 en.SUBJECT+know en.SUBJECT+wish en.TAIL+BOTHER en.TAIL+CALL en.TAIL+DE en.TAIL+importo
-2 en.TAIL+inscrevi en.TAIL+ligando en.TAIL+ligou en.TAIL+tirado en.TAIL+tirou en.TAKE+en.MY
-2 en.TAKE+it en.TEXT+> en.TEXT+nao en.TEXT+pode en.THESE+STUFF en.THESE+branco
-2 en.THESE+en.BEFORE en.THESE+meu en.THESE+que en.THINGS+on en.THIRD+> en.THREAT+en.VOC
-2 en.TIME+> en.VOC+BOTHER en.VOC+CALL en.VOC+DE en.VOC+importo en.VOC+inscrevi en.VOC+is
-2 en.VOC+ligando en.VOC+ligou en.VOC+tirado en.VOC+tirou en.VOC+to encerrar+minha encontro
-2 end+en.FROM end+of ends enfim enfim+. engano+> entendi+a entendo entrego entrevista enviado
-2 enviar enviei erase errado erro+DE escrever+pra espera esperar espero+> esquece esquece+,
-2 esquece+DD esquece+DE esquece+de essa+MSG esse+OBJECT esse+SLOT esse+THIS esse+aqui esse+e
-2 esta+MSG esta+mensagem esta+na estao+GER estar estarei+as esteira estoque eu+ME eu+WILL
-2 eu+cancelei eu+en.BEFORE eu+en.ME eu+en.TAIL eu+en.VOC eu+falo eu+me eu+sou eu+tiro
-2 excluam+meu expediente expirou explica faco+> faculdade falado falamos falem+comigo falta+DE
-2 faltar fatima fatura+, faz+> faz+o feliz feriado+> ferias+, ficar+pronto fico+sem fim+DD
-2 fim+de fisioterapia foda foi+> foi+PART foi+embora foi+que foi+retirado folha folhetos
-2 fora+THIS forno fralda+, frango franja frequencia fui+DE funcionar ganhamos gente+THIS
-2 gente+aqui gentileza+> geral get+en.MY gostei+DE gosto+DD gosto+de gostou graca grupo+,
-2 grupo+da guys ha+> ha+dois hoje+NO hoje+nao i+know i+wish ideia+, ignore ill im+en.VOC
-2 imobiliaria importo importo+MORE importo+nada in+en.MY incomoda+> informacao+DE ingles+,
-2 inventario irmao+. isso+DE isso+UPDATE isso+por isso+tudo it+en.FROM item its ja+> ja+STOP
-2 ja+STOPDO ja+WORD ja+chega ja+desmarquei janeiro jeito jejum+> jessica joelho k k+>
-2 la+estarei la+se lado+DE largar largo laudo lavar lei leio lembrada lembrete+>
-2 lembretes+STOP lembretes+STOPDO lembro+DD lembro+de ler liga+que ligacao list+> lista
-2 lista+, lista+da lista+dos lixo+DE local luz mail+> maio+e mais+INF mais+LATER mais+THING
-2 mais+escrever mais+la mais+nada manda+> manda+MSG manda+o mandando+, mandando+os mandar
-2 mandar+DD mandar+DE mandar+MORE mandar+as mandar+de mandar+mensagens mandar+o mande+UPDATE
-2 mande+por mandem+outro mandou+MSG maneirada mantenham+o marcado+MORE marcado+nada marco+,
-2 marmita mas+NO mas+en.BEFORE mas+ja me+BOTHER me+CALL me+DE me+importo me+inscrevi
-2 me+ligando me+ligou me+tirado me+tirou melhor+> mensagem mensagem+NO mensagem+desde
-2 mensagem+nao mensagens+. mensagens+da mensalidade mes+> meu+KIN meu+OBJECT meu+e meu+irmao
-2 meu+limite meu+marido meu+pai meu+tempo meus+MSGS min+> minha+PERSON minha+en.THIRD minha+ex
-2 minha+foto minha+permissao minha+reserva moca mora multa mural na+minha na+rececao na+roca
-2 nada+convosco nada+desde nao+STOPALL nao+a nao+acredito nao+aguento nao+atende nao+chegou
-2 nao+deixem nao+entendo nao+esquece nao+fiz nao+fui nao+funciona nao+gosto nao+kkkk
-2 nao+mandem nao+marquei nao+para nao+parem nao+quer nao+queria nao+reconheco nao+se nao+uso
-2 necessario nem+a nenhum+. nesse ninguem+REPLY ninguem+responde no+MSGS no+celular
-2 no+en.BEFORE no+feriado noite noite+, nome+DE nome+NO nome+nao noticia noticias
-2 notificacao+DE notificacao+do nova novo+, novos numero+da numero+dos numero+esta
-2 numero+mudou nunca+CANCEL nunca+CUT nunca+STOP nunca+STOPALL nunca+STOPDO nunca+WORD
-2 nunca+parem o+CALL o+CANCEL o+CUT o+DD o+LAWYER o+NOUNOUT o+NUMBER o+STOP o+STOPALL o+STOPDO
-2 o+WANT o+WILL o+alarme o+antigo o+anuncio o+aparelho o+cupom o+de o+desconto o+en.MESSAGE
-2 o+en.MESSAGES o+en.SENDING o+juiz o+outro o+pai o+papel o+permito o+processo o+rg o+sms
-2 o+telefone obra+> obrigada+UPDATE obrigada+pela obrigada+por obrigado+UPDATE obrigado+pelo
-2 obrigado+por off+, office oi+, olha olha+, on onde+arranjaram onde+e onde+voces onibus onze
-2 opt orelha os+avisos os+folhetos os+pontos os+saldos other ou+a ou+so out outro+PERSON
-2 outro+dia padaria para+LATER para+WORD para+que para+sair para+vai para+voces parada+DD
-2 parada+DE parada+de paraquedas parar+UPDATE parar+o parar+por parcelar parou+DD parou+DE
-2 parou+de parto passei passeio pede pedi+CUT pedi+MORE pedi+STOP pedi+STOPDO pedi+WORD pedi+a
-2 pedi+nada pedi+para pelo+LIST pelo+NUMBER pena pensar+e perder+a perfil perfil+? pessoal
-2 plano+> plano+em plano+en.THESE pode+. pode+SEND pode+mandar podem+REPLY podem+enviar
-2 por+GET por+LIST por+MSGS por+enquanto por+gentileza por+tudo porque+e portabilidade
-2 portabilidade+, portaria+> porteiro pos posso+CANCEL posso+REMOVE posso+RM poupanca pra+NO
-2 pra+REMOVE pra+STOPDO pra+deixar pra+eles pra+entregar pra+nao praga praga+DE prazo
-2 precisa+DD precisa+SEND precisa+de preciso+> preciso+REMOVE preciso+RM preciso+WORD pro
-2 professora promocao+CANCEL promocao+CUT promocao+acaba proposta+> protocolo proximos+MSG
-2 proximos+MSGS quando+CANCEL quando+TOLD quando+chega quando+foi quando+sair quartos que+CUT
-2 que+KIN que+LIST que+NEVER que+NO que+WORD que+a que+comprei que+en.ME que+en.TAIL
-2 que+en.VOC que+horas que+lista que+me que+nunca que+os que+pararam que+parem quebrado quem+>
-2 quem+TELL quem+e quem+fala queria+, queria+que quero+NO quero+STOP quero+STOPDO quero+THIS
-2 quero+isso quero+perder quero+sim quiser+> reativacao reativacao+DE reativacao+do recado+>
-2 receber+mensagens receber+os recebimento+DD recebimento+DE recebimento+de recibo reclamei
-2 reconheco+essa rede+> registo removam+> removeram removerem rescindir reserva+?
-2 responde+nesse responder+MORE retirar right rir riu riu+DD riu+DE riu+de room roseira
-2 sabado+> saco+DE sair+MORE sair+THIS sair+da sair+do sairia saiu+> salvei sao+MSG se+RM
-2 se+STOPALL se+WISH se+faz se+o sem+CONSENT sending+en.THESE serve seus+MSG seus+MSGS show+>
-2 silenciei+> sim sim+WISH sinal sms+DD sms+de sms+pode so+BOTHER so+DD so+LATER so+THIS so+a
-2 so+agora so+de so+en.TEXT so+eu so+isso so+silenciei sobra sobrou solicito+que some sopa
-2 sorteio sou+ME sou+eu soube soube+DE soube+do spam+> sua+MSG sua+mensagem sumiram sumiram+,
-2 sunday tambem+ou tanto+faz tb te+WISH telefone+NO telefone+nao tem+NO tem+SLOT tem+problema
-2 tens tentei ter+marcado terca+> termina+em termina+en.THESE texting+ME texting+en.ME
-2 texting+en.TAIL texting+en.VOC texting+me thank the+en.ENDED the+en.KEYWORD the+en.THINGS
-2 them+> tinha tira+uma tirado tirado+DE tirado+da tirar+da tiraram+meu tirem+a tirem+dessa
-2 tirem+do tirem+en.BEFORE tirou+DE to+my to+sem torpedo+> torpedos torpedos+DD torpedos+DE
-2 torpedos+de tranquilo+, transmissao+? tras tratar tratar+DE tratar+THIS travou tudo+bem
-2 tudo+e ue+, ultima+MSG um+rapaz uma+THING uma+UPDATE uma+caixa uma+maneirada uma+parcela
-2 uma+por uns usar+meu usem uso+muito vai+ter vcs+continuam vem vez+, viajando vicio vinho
-2 voce+> voces+abrem voces+pararam voces+so volta+> voltar+a voltaram+, vomitar vossa+base
-2 vosso vosso+CLIENT vosso+OBJECT vosso+cliente vosso+sistema vou+sair vou+sim wish wish+to
-2 with with+en.MY your+list zap+,
-1 ? GER MORE SUBJ abrir abriu acabar acesso advogado again agradecia ajuda aluguel aluno
-1 anatel anexo antibiotico ao apaguei apitar aqui arrumei assunto aulas autorizado bateria
-1 bati be beleza bilhete cair call carne cesta chamada cheio clinica comecar compro
-1 comprovante comprovativo contatem contem cortaram cuida curso dava descadastramento desta
-1 documento e efeito emprestimo en.AGAIN en.ASKED en.END en.EVENT en.TEXT en.WHO envio errada
-1 errei escrevam escrevi escrito esperando esposa esse esta estao estorno euros evento existe
-1 falando farmacia fazendo febre festa fidelizacao financiamento for freio gas geladeira gelo
-1 inscrevi interfone keep l lado levem ligam ligue limpeza louvor matricula melhor menino
-1 message more morta need newsletter nosso nota now obg oito our pagamento pagina passado
-1 patrao pedreiro pega pegar pensar pingar pix ponte ponto pressao procurar puder querendo
-1 queria quero rececao receita reminders res sabe sabia secretaria seguir sei semanas sessoes
-1 socorro sono spam stop suspender temos tou transito unica unsubscribe utente vale vezes vir
-1 your ze
0 adianta cancelar cidade falta mal mandem nessa ontem so
1 DE STOP about abraco abril acabem aceito acho afinal agosto algum all amor ano are aviso
1 barulho basta bom cachorro campanha cant card cartas casamento chama chato chip cinco
1 clareamento cliente coisas come comunicado comunicar conheco conserto consultorio contactar
1 contactem contribuir convites convosco corretor culto curriculo dando dar de delivery
1 dentista desligar digo direto em en.BLOCK en.ME en.MESSAGE en.NOT en.REMOVED en.REPLY
1 en.TAIL en.YOU enfermeira enganou essa estava exame faco falou fechou ficamos filhos formou
1 from gostava greve guincho have hj imediatamente inscrever junto juro larguei levei lgpd
1 lixo madrugada mais marco mel messages mexer msg musica neto novo obra off oficina oleo
1 opcao osvaldo p padre panela pergunta perguntar pf pfv porto precisar predio preto prezados
1 publicitarias put quatro quiser receitas reclamacao remocao remove resolve resultado retire
1 reuniao reunioes rifa risquem sangue santinho semana send site socio sofa telefone terminei
1 texts theres troquem tu uai ue um unhas vaga vazamento vencimento verao vira voltem wont
2 % ,+LIST ,+LISTKIND ,+MSGS ,+NUM ,+NUMBER ,+PUT ,+RM ,+apaguei ,+arrependi ,+artigo ,+as
2 ,+cada ,+confirmei ,+continua ,+en.NEG ,+escusam ,+esquecam ,+faz ,+larga ,+muito ,+na
2 ,+parou ,+pelo ,+porque ,+preenchi ,+q ,+risca ,+setima ,+tenho ,+todo ,+tres ,+troquem
2 ,+vendi .+ME .+NUM .+NUMBER .+OBJECT .+WRONG .+af .+agradeco .+apaguei .+aqui .+ces
2 .+cobranca .+confirmaram .+desisto .+dispenso .+ela .+en.ENDED .+enjoei .+esquecam .+esquece
2 .+este .+exerco .+fatura .+ide .+mandei .+melhor .+pare .+perdi .+pfv .+poupem .+pra
2 .+promocao .+proxima .+publicidade .+queria .+recuso .+revogo .+risque .+sai .+saiam .+sem
2 .+ta .+take .+tlgd .+troco .+uau .+vc .+vcs .+zero 0+DE 0+LIST 0+dias 0+en.KINDS
2 0+en.MESSAGE 0+en.REPLY 0+en.SENDING 0+en.TEXT 0+mensagens 0+msg 1 2+, 2+> ?+. ?+CANCEL
2 ?+REMOVE ?+que AGAIN AGAIN+> AGAIN+KIN AGAIN+RECV AGAIN+e AGAIN+en.BEFORE AGAIN+ficar
2 AGAIN+lembrete AGAIN+mensagem AGAIN+receber AGAIN+um ANNOY+, BOTHER+AGAIN CANCEL+DD
2 CANCEL+LIST CANCEL+ME CANCEL+de CANCEL+e CANCEL+esta CANCEL+meu CANCEL+voces CLIENT+,
2 CLIENT+e CONSENT+que CUT+com CUT+hoje CUT+isto CUT+o DD DD+NO DD+NOUNOUT DD+PERSON DD+SUBJ
2 DD+beber DD+bicho DD+chamar DD+cliente DD+desconto DD+domingo DD+en.BEFORE DD+envios
2 DD+exclusao DD+gastar DD+hoje DD+loja DD+manda DD+mensagens DD+nao DD+oposicao DD+propaganda
2 DD+satisfacao DD+vagas DE+, DE+NO DE+NOUNOUT DE+NUMBER DE+OBJECT DE+SUBJ DE+balcao DE+barco
2 DE+beber DE+bicho DE+chamadas DE+chamar DE+comida DE+desconto DE+domingo DE+e DE+en.DOESNT
2 DE+en.NEG DE+en.NOT DE+en.SENDING DE+encomenda DE+escritorio DE+exclusao DE+feira DE+gastar
2 DE+ginasio DE+juizado DE+livro DE+lixo DE+manda DE+mapa DE+momento DE+moral DE+nao DE+natal
2 DE+not DE+o DE+obra DE+oposicao DE+predio DE+professor DE+proxima DE+rgpd DE+salao
2 DE+satisfacao DE+seu DE+sms DE+telemovel DE+tomada DE+vagas ERRED+se FORGET+tempo GER+UPDATE
2 GER+mensagem GER+por GER+pra GET+MSG GET+NO GET+a GET+este GET+isto GET+lembrado GET+nada
2 GET+publicidade INF+. INF+AGAIN INF+das INF+e INF+en.MESSAGE INF+isso INF+isto INF+mais
2 KIN+ME KIN+THIS KIN+aqui KIN+en.ME KIN+en.TAIL KIN+en.VOC KIN+me KIN+nessa KIN+saiu
2 LATER+THIS LATER+chegam LATER+hoje LATER+nem LATER+se LATER+vez LAWYER+UPDATE LAWYER+por
2 LIST+, LIST+CANCEL LIST+pelo ME+, ME+INF ME+REMOVE ME+REPLY ME+RM ME+STOP ME+STOPDO ME+WISH
2 ME+WORD ME+as ME+cansei ME+dispenso ME+en.FROM ME+erra ME+existo ME+facam ME+ia ME+isto
2 ME+mande ME+pago ME+parei ME+precisava ME+remover ME+saio ME+sei ME+tenho ME+tira ME+vou
2 MORE+KIN MORE+MORE MORE+RECV MORE+aqui MORE+avisa MORE+d MORE+ficar MORE+lembrete
2 MORE+propaganda MORE+receber MORE+um MSG+UPDATE MSG+a MSG+e MSG+por MSG+vai MSGS+. MSGS+NO
2 MSGS+nao NO+LIST NO+WANT NO+aceito NO+adianta NO+agora NO+amanha NO+as NO+assinei NO+contem
2 NO+desejo NO+enviem NO+enxerga NO+esta NO+foi NO+gostaria NO+gostou NO+leve NO+mim NO+minha
2 NO+os NO+param NO+pretendo NO+repitam NO+respondi NO+ser NO+tenho NO+torre NO+voltar
2 NOUNOUT+, NUM+KIN NUM+dai NUM+dele NUM+en.BEFORE NUM+en.NEG NUM+en.NEGATIVE NUM+ja
2 NUM+morreu NUM+no NUMBER+NO NUMBER+STOP NUMBER+STOPDO NUMBER+WORD NUMBER+aqui NUMBER+dele
2 NUMBER+morreu NUMBER+nao NUMBER+para OBJECT+as OBJECT+chegar OBJECT+nenhum OBJECT+que
2 OBJECT+sim PART+da PERSON+ME PERSON+da PERSON+en.BEFORE PERSON+en.ME PERSON+en.TAIL
2 PERSON+en.VOC PERSON+ja PERSON+me PERSON+nessa PERSON+pra PERSON+saiu RECV+> RECV+aviso
2 RECV+este RECV+isto RECV+o RECV+publicidade REMOVE+DE REMOVE+LATER REMOVE+en.ME
2 REMOVE+en.TAIL REMOVE+eu REMOVE+hoje REMOVE+isto REMOVE+me REPLY+> REPLY+THIS REPLY+isto
2 REPLY+mas RM+LATER RM+eu RM+hoje RM+la RM+meu RM+o SEND+THIS SEND+cardapio SEND+en.MESSAGE
2 SEND+isso SEND+mas SEND+minha SERVICE SERVICE+DE SERVICE+ME SERVICE+eu SERVICE+pre SHOP+esse
2 SLOT+e STOP+DD STOP+a STOP+com STOP+de STOP+e STOP+en.BEFORE STOP+o STOP+semana
2 STOPALL+semana STOPDO+DD STOPDO+de STOPDO+e STOPDO+o STOPDO+semana SUBJ+isso SUBJ+so
2 SUBJ+todo TELL+DE TELL+quando THING+. THING+? THING+DE THIS+STOP THIS+STOPALL THIS+STOPDO
2 THIS+WORD THIS+e THIS+pelo THIS+virou TOLD+" TOLD+, TOLD+THIS TOLD+isto TOLD+pra TOLD+sair
2 UPDATE+KIN UPDATE+THIS UPDATE+ela UPDATE+mensagem UPDATE+onde WANT++ WANT+> WANT+GET
2 WANT+INF WANT+SEND WANT+en.BEFORE WANT+en.NEGATIVE WANT+isto WANT+mandar WANT+mudar WANT+no
2 WANT+so WANT+sossego WANT+uma WILL++ WILL+AGAIN WILL+DE WILL+en.BEFORE WILL+en.NEGATIVE
2 WILL+isto WILL+mais WILL+mudar WILL+no WILL+so WILL+sossego WILL+uma WISH++ WISH+STOP
2 WISH+STOPDO WISH+WORD WISH+com WISH+en.BEFORE WISH+marcar WISH+mas WISH+mudar WISH+retira
2 WISH+sossego WORD+LIST WORD+dessa WORD+en.ME WORD+en.TAIL WORD+fora WORD+me WORD+os
2 WORD+tudo WRONG+DE WRONG+na a+INF a+NO a+anacom a+autorizacao a+cada a+car a+esse a+este
2 a+mesma a+nao a+paciencia a+perguntar a+pessoa a+quarta a+rececao a+titular a+torneira a+ver
2 acao aceitar aceito+. adianta+SEND adivinha administrativo af af+ME af+en.BEFORE af+en.ME
2 af+en.TAIL af+en.VOC af+me afinal+NO afinal+nao agora+nem agradeco+que agua+DE agua+do
2 ainda+? ainda+chegam alerta+a amigos+, anacom+> aniversariantes anos+DD anos+DE anos+de
2 ao+site apaga+ai apagamento apaguei+o apaguem apartamento+> ape apita+, apto aqui+NO
2 arranjado arranjado+> arrependi+ME arrependi+en.BEFORE arrependi+en.ME arrependi+en.TAIL
2 arrependi+en.VOC arrependi+me artigo+0 artigo+en.DAY as+0 as+campanhas as+chaves as+en.DAY
2 as+faturas as+promocoes atenciosamente ativar atualizar automaticas autorizei avisa+DE
2 avisa+quando avisos+UPDATE avisos+por bah baixa+> banco+> banho+e beber been bicho
2 bloqueando+> bloquear+voces bota botao botao+DD botao+DE botao+de c cabeleireiro cada+MSG
2 cadastrei caixa cancelado+THIS cancelado+isso cancelar+o cancelar+os cancelei+THIS
2 cancelem+minha capitulo cardapio+todo caridade caridade+> carta+, casa+DE casei+, causa
2 chama+AGAIN chama+MORE chama+mais chatos chega+, chega+en.BEFORE chegaram chegou+LATER
2 chegou+hoje chegou+outra cliente+e codigos coisa+> coisa+que coisas+> coloquem com+MSG
2 combinado+> comida como como+CANCEL como+MSG como+MSGS como+en.BADMSG como+en.MESSAGES
2 como+en.SENDING como+en.TEXT como+eu como+spam comprado comprar+ME comprar+MORE comprar+eu
2 comprar+nada comprei+uma comunicacoes comunicacoes+DE concursos condominio+, confirmaram
2 confirmei+DE confirmei+en.BEFORE confirmei+en.NEG confirmei+en.NEGATIVE confirmei+no
2 conforme consignado constar consulta+> consultas conta+DD conta+de contador contem+comigo
2 continua+GER continua+com continuo+a corrijam cortar+o credito+. credito+pessoal crime
2 cunhado cv d+INF d+REPLY d+SEND d+enviar da+SERVICE da+escola da+loja da+obra da+tomada das
2 das+chamadas de+NO de+NOUNOUT de+PERSON de+REPLY de+SEND de+SUBJ de+beber de+bicho de+chamar
2 de+cliente de+desconto de+domingo de+en.BEFORE de+enviar de+envios de+exclusao de+gastar
2 de+hoje de+loja de+manda de+mensagens de+nao de+oposicao de+propaganda de+satisfacao
2 de+vagas dei dei+o deixa+> deixado deixar+DD deixar+DE deixar+de deixarem deixem+o dela+,
2 demais+pra depois+NO depois+nao descadastra descansar desculpe desejo+CANCEL desejo+WORD
2 desistam+DD desistam+DE desistam+de desistir+DD desistir+de desliga desligo dessa+LIST
2 dessa+SERVICE dessa+lista destas+LIST destas+MSG destas+MSGS destas+mensagens destes+avisos
2 deu+ne deu+o devo devo+fazer dia dia+NO dia+com dia+nao dinheiro direito direito+ao
2 direto+pro disparos+> disse+pra disso+, disto+> do+" do+MSG do+cachorro do+en.DOESNT
2 do+en.NEG do+en.NOT do+escritorio do+hospital do+mapa do+not do+predio do+rgpd do+salao
2 do+seu do+sistema doei dois+NUMBER dois+numeros domingo dono+, dos+envios e+> e+DD e+NO e+RM
2 e+STOP e+STOPDO e+aparece e+bom e+caixote e+continua e+crime e+das e+de e+essa e+fica e+hj
2 e+hoje e+peco e+quase e+reuniao e+so e+tudo educacao ela ela+THIS ele+ja eles else em+0
2 em+GET em+en.DAY em+julho em+junho em+setembro en.BEFORE+NUM en.BEFORE+REMOVE en.BEFORE+RM
2 en.BEFORE+STOP en.BEFORE+STOPDO en.BEFORE+SUBJ en.BEFORE+THING en.BEFORE+WORD en.BEFORE+as
2 en.BEFORE+do en.BEFORE+e en.BEFORE+en.FROM en.BEFORE+en.PHONE en.BEFORE+erra en.BEFORE+facam
2 en.BEFORE+for en.BEFORE+isto en.BEFORE+juizado en.BEFORE+livro en.BEFORE+lixo en.BEFORE+o
2 en.BEFORE+of en.BEFORE+phone en.BEFORE+remover en.BEFORE+tira en.DAY+DE en.DAY+LIST
2 en.DAY+dias en.DAY+en.KINDS en.DAY+en.MESSAGE en.DAY+en.REPLY en.DAY+en.SENDING
2 en.DAY+en.TEXT en.DAY+mensagens en.DAY+msg en.DOESNT+en.GET en.DOESNT+have en.ENDED en.FROM
2 en.FROM+en.MY en.FROM+here en.GET+en.NEG en.I+en.NEG en.I+want en.KEYWORD en.KINDS+.
2 en.LIST+. en.LIST+> en.LIST+DE en.LIST+NO en.LIST+do en.LOSE en.ME+. en.ME+> en.ME+REMOVE
2 en.ME+RM en.ME+STOP en.ME+STOPDO en.ME+SUBJ en.ME+as en.ME+en.FROM en.ME+erra en.ME+facam
2 en.ME+isto en.ME+o en.ME+remover en.ME+tira en.MENDED+en.NEG en.MESSAGE+UPDATE en.MESSAGE+do
2 en.MESSAGE+por en.MESSAGES en.MESSAGES+DE en.MESSAGES+NO en.MESSAGES+e en.MY+en.NUMBER
2 en.MY+lawyer en.MY+number en.NEG+NUM en.NEG+THING en.NEG+en.REPLY en.NEG+have en.NEG+juizado
2 en.NEG+livro en.NEG+lixo en.NEGATIVE+> en.NEGATIVE+NUM en.NEGATIVE+THING en.NEGATIVE+juizado
2 en.NEGATIVE+livro en.NEGATIVE+lixo en.NOT+en.TEXT en.PHONE+> en.SENDING en.SENDING+.
2 en.SENDING+DE en.SENDING+UPDATE en.SENDING+e en.SENDING+por en.STOP+> en.SUBJECT+en.DOESNT
2 en.SUBJECT+want en.TAIL+. en.TAIL+> en.TAIL+REMOVE en.TAIL+RM en.TAIL+STOP en.TAIL+STOPDO
2 en.TAIL+SUBJ en.TAIL+as en.TAIL+en.FROM en.TAIL+erra en.TAIL+facam en.TAIL+isto en.TAIL+o
2 en.TAIL+remover en.TAIL+tira en.TEXT+e en.THESE+0 en.THESE+GET en.THESE+en.DAY
2 en.THESE+julho en.THESE+junho en.THESE+setembro en.THINGS+em en.THINGS+en.THESE en.UNSUB+>
2 en.VOC+. en.VOC+REMOVE en.VOC+RM en.VOC+SUBJ en.VOC+as en.VOC+en.DITCH en.VOC+en.FROM
2 en.VOC+erra en.VOC+facam en.VOC+isto en.VOC+o en.VOC+remover en.VOC+tira en.WANT+en.BEFORE
2 en.WISH+en.BEFORE en.WRONG encanador engano+DE engano+na enjoei+DE entao+NO entao+nao
2 entregas entreguei entreguei+as entro enviar+THIS enviar+isto enviem+> envios+, enxerga
2 enxerga+AGAIN enxerga+MORE enxerga+mais era+a erra erra+> escola+NO escola+nao escreve
2 escusam+DD escusam+DE escusam+de esperei essa+pessoa essas+LIST essas+MSG essas+mensagem
2 esse+NUMBER esse+tipo esses+MSG esses+MSGS esta+seja esta+semana estas+LIST estas+MSG
2 estas+MSGS estas+mensagens este+PERSON este+e este+meio este+tipo estou+, estou+en.BEFORE
2 estou+en.NEG estou+en.NEGATIVE estou+no eu+CANCEL eu+WISH eu+existo eu+ia eu+pago eu+parei
2 eu+precisava eu+saio eu+sei eu+tenho eu+to eu+vou every ex exerco+o existo+> facam+o
2 faleceu+. farto+DE favor+CANCEL favor+CUT favor+DD favor+RM favor+de faz+sentido fazer
2 fazer+pra fecho feira feira+> felicidades festas ficar+ME ficar+en.BEFORE ficar+en.ME
2 ficar+en.TAIL ficar+me ficha+DD ficha+DE ficha+de figurar filho+> filho+ja filho+nessa
2 filho+saiu filme fim+, final fingem fio+DE fio+da fiz foi+cancelado fone for+MSG
2 for+incomodo fugiu ganhasse garantia gastem gentileza ginasio+. go+> grato grupo+DD grupo+de
2 ha+necessidade has+en.MY hear hj+chegou hoje+DE hora+. horarios horarios+DE horarios+da i
2 i+en.NEG i+want ia+DE ia+na iam id+en.WANT id+en.WISH id+like ide imoveis+CUT imoveis+STOP
2 imoveis+STOPDO imoveis+WORD imoveis+para in in+en.DAY incomodo+, informativo informativo+DE
2 interessado+en.BEFORE interessado+en.NEG interessado+en.NEGATIVE interessado+no isso+CANCEL
2 isso+STOP isso+STOPALL isso+STOPDO isso+ai isso+pelo isto+e ja+BOTHER ja+SUBJ ja+bloqueei
2 ja+disse ja+entreguei ja+mudei ja+nao ja+ta ja+tinha ja+vos jeito+DD jeito+DE jeito+de joao
2 joga julho julho+. junho junho+. la+o lascar lascar+com lawyer lembrado lembrado+UPDATE
2 lembrado+por lembrete+DD lembrete+de lembrete+do leram levantar leve leve+a lhe ligo liguei
2 limite+> link+MORE link+nenhum link+pra lista+DD lista+de livros lixeira love macacos mais+>
2 mais+KIN mais+RECV mais+e mais+ficar mais+lembrete mais+mensagem mais+receber mais+um
2 mandam+todo mandando+mensagem mandar+ME mandar+en.BEFORE mandar+en.ME mandar+en.TAIL
2 mandar+en.VOC mandar+me mandar+os mandar+outra mande+mas mandei+" mandei+CANCEL mandei+CUT
2 mandei+STOP mandei+STOPALL mandei+STOPDO mandei+pare mandou+ME mandou+eu mantem mantenham+>
2 manutencao mapa+> marcacoes marcar+como mas mas+CANCEL mas+MSG mas+MSGS mas+SUBJ mas+UPDATE
2 mas+avisa mas+por mas+propaganda me+. me+> me+REMOVE me+RM me+STOP me+STOPDO me+SUBJ me+as
2 me+en.FROM me+erra me+facam me+isto me+o me+remover me+tira meio+do melgas mensage mensage+>
2 mensagem+UPDATE mensagem+da mensagem+por mensagem+vai mensagens+UPDATE mensagens+por mensal
2 mes+NO mes+nao mesma+OBJECT mesma+coisa mesmo+depois meu+CALL meu+DE meu+MSG meu+PERSON
2 meu+casaco meu+celular meu+direito meu+en.BEFORE meu+en.NEG meu+en.NEGATIVE meu+en.THIRD
2 meu+ex meu+filho meu+no meu+telefone meu+telemovel meu+zap meus+amigos meus+en.VOC mim+DE
2 mim+REPLY mim+SEND mim+SUBJ mim+e mim+mande minha+, minha+LIST minha+consulta minha+mae
2 minha+sogra minha+subscricao minha+tela minha+tia miudo moca+> moco+, momento+, moral+,
2 more+en.FROM more+of mothers mudo muito+obrigado my+lawyer n+, n+> n+WANT n+WILL n+WISH
2 n+quero na+SLOT na+moral na+praia na+proxima na+secretaria na+semana nada+THIS nada+aqui
2 nao+WANT nao+aceito nao+adianta nao+contem nao+desejo nao+disse nao+enviem nao+enxerga
2 nao+esta nao+foi nao+gostaria nao+gostou nao+leve nao+mim nao+os nao+param nao+quero
2 nao+repitam nao+ser nao+tenho nao+torre nao+voltar ne+, negativo+, nem+LATER nem+agora
2 nem+minha nenhum+> nessa+escola nesse+LIST nesse+condominio neto+DE newsletters no+NUM
2 no+THING no+juizado no+livro no+lixo nossa+relacao not+en.TEXT novamente novo+DE numero+CUT
2 numero+KIN numero+STOP numero+STOPDO numero+WORD numero+WRONG numero+dai numero+dele
2 numero+en.BEFORE numero+en.NEG numero+en.NEGATIVE numero+errado numero+no numero+para
2 numeros+DD numeros+DE numeros+de o+casamento o+contato o+favor o+melhor o+mesmo o+meus o+pa
2 o+recado o+remedio o+trem o+tribunal of+the ofertas offers ok+> operadora+so os os+WANT
2 os+WILL os+WISH os+codigos os+contactos os+da os+envios os+horarios os+quero ou+STOP
2 ou+STOPDO ou+vou outra+OBJECT outubro pa+, paciencia+> paga+, para+> para+DD para+de para+o
2 parar+e paroquia+WANT paroquia+WILL paroquia+WISH paroquia+quero partiu+em partiu+en.THESE
2 passada+e passo+> pedi+THIS pedi+isto pedido+DE pedido+pra pedir+, pedir+. pedir+e pelo+site
2 pelo+visto pentear pentear+macacos perturbar pesquisa+DD pesquisa+DE pesquisa+de pessoa+que
2 pfv+CUT pfvr pix+> pizza+em pizza+en.THESE pode+GET pode+continuar pode+cortar podem+CANCEL
2 por+KIN por+ela por+mensagem por+onde porque+> porra possivel+NO possivel+nao posso+AGAIN
2 posso+MORE posso+mais posto poupem+o pqp pra+LIST pra+THIS pra+en.BEFORE pra+en.ME
2 pra+en.TAIL pra+en.VOC pra+esse pra+falar pra+isso pra+lista pra+lixeira pra+me pra+sair
2 pra+ter preciso+INF preciso+SEND preciso+mandar preciso+que precisos predio+> preenchi+o
2 pretendo+GET print+DD print+DE print+de prometeram prometeram+que prometeu promocao
2 promocoes+, promocoes+> propaganda+DE pros prova proxima+MSG proxima+mensagem proxima+meu
2 publicidade+> publicidade+UPDATE publicidade+por qualquer+MSG quando+a quando+e quando+tiver
2 quantas+vezes que+? que+AGAIN que+PAIN que+STOP que+STOPDO que+SUBJ que+apaguei que+chega
2 que+estava que+fazer que+mais que+peco que+retirem que+saudade queria+WORD queria+cancelar
2 querida quero++ quero+DE quero+en.BEFORE quero+mudar quero+sossego quiet quit rastreio+DE
2 recado+DE receber+. receber+AGAIN receber+este receber+isto receber+mais receber+publicidade
2 recebo+THIS rececao+DE rececao+destes recife reclamacoes+> recuso remedio+chegar remedio+que
2 remover+da repitam resolvam+> respeitem+> respondi+WORD resultados+DE retirado retirado+DE
2 retirado+da retirem+> retirem+o rgpd+> risque saber+, sai+THIS sai+do sai+fora saiam+>
2 saido+disso saio+DE saio+THIS sair+DD sair+UPDATE sair+de sair+dessa sair+ontem sair+por
2 santo+dia sao+0 sao+en.DAY satisfacao+, school se+CUT se+WORD se+a se+continuar se+en.BEFORE
2 se+mandar se+possivel segura+> sei+como sei+o sei+quem sejam sem+LIST sem+MSG sem+MSGS
2 sem+WORD semana+, semana+NO semana+nao ser ser+lembrado setembro setima setor she sim+CUT
2 sim+STOP sim+STOPDO sim+WORD sim+para sms+. sms+DE sms+NO sms+do so+, so+DE so+UPDATE
2 so+aviso so+comprei so+o so+por sogra solicitar+que some+THIS some+daqui some+do sorte+DE
2 sossegado sossegado+> sou+KIN sou+neto spam+e sr+. stop+> stuff suspender+> ta+INF ta+SEND
2 ta+bem ta+mandando take tambem+DE tche telefone+DE telhado tem+UPDATE tem+limite tem+nada
2 tem+por tenham+DE tenham+do tenham+vergonha tenho tenho+carta tenho+filho tenho+paciencia
2 tenho+recibo ter ter+que terra the+en.MENDED these+en.BEFORE this+en.CALL this+en.PHONE
2 this+phone tira+dessa tirar+> tirem+da titular+DE titular+deste tlgd tlgd+q to+GER to+en.GET
2 to+en.MENDED to+this todas todas+as todo+santo tomada tomada+, too torneira+DE torre
2 trabalho+e transmissao+DE tratem tres+LIST tres+MSG tres+MSGS tres+mensagens tribunal
2 tribunal+> trinta trocar+DD trocar+DE trocar+de troco troco+meu trocou tuas tuas+MSG tudo+>
2 tudo+em tudo+en.THESE uai+> uau+, um+LAWYER um+SLOT um+ano uma+e uma+semana va vacinas
2 vagas+DD vagas+DE vagas+de vai+, vc+ta vem+, venda+DD venda+DE venda+de ver+com verde
2 vergonha+> vestibular vez+. vez+? vez+voces vida vida+, visto vitima voces+? voces+PREMOVE
2 voces+REMOVE voces+e voces+faz voces+na voces+ou voltaram voltei+pra voltem+a vontade
2 vontade+, vossa+lista vosso+tempo vossos+LIST vossos+MSG vossos+MSGS vossos+en.LIST
2 vossos+en.MESSAGE vossos+en.MESSAGES vossos+en.SENDING vossos+en.TEXT vossos+sms vou
2 vou+denunciar vou+marcar vou+ter want+en.BEFORE want+en.MY week wrong
3 ,+1 ,+2 ,+GET ,+MORE ,+RECV ,+agradeco ,+deixem ,+en.NEGATIVE ,+esses ,+este ,+mensagens
3 ,+moca ,+nem ,+no ,+para ,+parem ,+pra ,+recebo ,+so ,+sumam ,+viu .+AGAIN .+FORGET
3 .+SERVICE .+SLOT .+aff .+agua .+ah .+as .+cansei .+desativa .+en.ALONE .+en.BEFORE
3 .+en.DITCH .+en.END .+en.KEYWORD .+en.STOP .+engano .+falei .+favor .+i .+mds .+moco
3 .+ninguem .+numero .+oh .+os .+ou .+oxente .+parabens .+passe .+pedi .+podem .+ponham .+qero
3 .+quiet .+resolvam .+retiro .+silencio .+sobre .+sou .+to 0+da 2+anos ?+CUT ?+faco AGAIN+GET
3 AGAIN+MSG AGAIN+uma ANNOY+. ANNOY+NO CANCEL+, CANCEL+MSG CANCEL+MSGS CANCEL+THIS CANCEL+hoje
3 CANCEL+tudo CUT+tudo DD+" DD+LIST DD+ME DD+MSG DD+REPLY DD+SLOT DD+enviar DD+mensagem
3 DD+natal DD+operadora DD+quem DD+saude DD+terra DD+uma DD+vez DD+voces DE+CANCEL DE+MSGS
3 DE+REPLY DE+SEND DE+SHOP DE+beatriz DE+centro DE+consulta DE+cultos DE+en.LIST DE+en.MESSAGE
3 DE+enviar DE+envios DE+esquina DE+ficha DE+inspecao DE+jovens DE+manha DE+numero DE+paroquia
3 DE+parte DE+propaganda DE+quem DE+remedio DE+saude DE+terra DE+voces FEDUP+DE GET+AGAIN
3 GET+contactado GET+mais INF+MSG KIN+pra LATER+MSG LAW+> LIST+. LISTKIND+foi ME+. ME+SUBJ
3 ME+avisem ME+coloquem ME+esquecerem ME+fecho ME+inscreveram ME+irrita ME+lembrar ME+pedir
3 ME+quisesse ME+voltem MORE+. MORE+> MORE+GET MORE+SUBJ MORE+THIS MORE+TOLD MORE+uma MSG+,
3 MSG+. MSG+DD MSG+NO MSG+de MSG+nao MSG+que MSGS+> NEVER+TOLD NO NO+AGAIN NO+LATER NO+MORE
3 NO+SUBJ NO+conheco NO+faco NO+fura NO+ia NO+mais NO+o NO+pra NO+quero NO+tinha NO+vou NUM+.
3 NUM+STOP NUM+STOPDO NUM+WORD NUM+nao NUM+para NUMBER NUMBER+. NUMBER+CUT NUMBER+KIN
3 NUMBER+dai NUMBER+das OBJECT+DD OBJECT+ai OBJECT+de OBJECT+pode OBJECT+pra PAIN+ME PAIN+eu
3 PREMOVE+meu PUT+meu PUT+se RECV+AGAIN RECV+mais REMOVE+do REMOVE+en.BEFORE REMOVE+en.VOC
3 REMOVE+tudo REPLY+MORE RM+do RM+en.BEFORE RM+en.ME RM+en.TAIL RM+en.VOC RM+esse RM+me
3 SEND+AGAIN SEND+mais SERVICE+. SERVICE+DD SERVICE+ai SERVICE+de SERVICE+en.BODY SERVICE+mole
3 SHOP+sim SLOT+ai STOP+en.ME STOP+en.TAIL STOP+en.VOC STOP+me STOP+ou STOPALL+com STOPDO+a
3 STOPDO+com STOPDO+ou SUBJ+. SUBJ+mas THING+en.BODY THING+mole THIS+. THIS+? THIS+ai
3 THIS+todo TOLD+CANCEL TOLD+STOPALL TOLD+WORD TOLD+com TOLD+pare UPDATE+aqui WANT+, WANT+.
3 WANT+en.NEG WILL WILL+, WILL+. WILL+en.NEG WISH+> WISH+AGAIN WISH+CANCEL WISH+FORGET
3 WISH+STOPALL WISH+desistir WISH+en.NEG WISH+esquecer WISH+mais WISH+nao WISH+parar WISH+que
3 WISH+saber WISH+ser WORD+com WORD+ontem WRONG+. WRONG+NO WRONG+nao a+LAWYER a+andar
3 a+atendente a+dona a+gaveta a+mae a+mal a+mim a+partir a+piscina abre+. academia achando
3 acordar adianta+INF advogado+> aff+DD aff+DE aff+de agenda agora+MSG agua+en.BODY agua+mole
3 aguardo ah ah+que alergica alerta alertas+> amilcar anda anos+que anular+a anuncios
3 ao+PERSON ao+cao apartamento+, appointment aqui+> assinei+DE assinei+na automatico
3 automatico+> aviso+do barba barco+DE bloqueando+em bloqueando+en.THESE cabo caminho
3 cancela+tudo cantina cardapio+DE carta+> casamento+foi cessar chamem chega+> cima+DD cima+DE
3 cima+de colchao com+um comecei comerciais comigo+> como+ME como+en.BEFORE comprei conta
3 conta+, conta+ai continuam+INF continuam+SEND continuam+mandando continuar convite cortar
3 cortem cultos cupons+, custa da+OBJECT da+beatriz da+inspecao dados de+" de+LIST de+ME
3 de+MSG de+SLOT de+mensagem de+natal de+operadora de+quem de+saude de+terra de+uma de+vez
3 de+voces deixa+a deixem+DD deixem+de deleta denunciado denunciei desativa desejo
3 desfacam+THIS desfacam+isso desiste desisti desistir+DE desisto dessas+LIST dessas+mensagens
3 desse+NUMBER destes+LIST destes+MSG destes+MSGS deu dia+THIS dia+isso dicas dieta disparos
3 disso+> distancia distancia+> do+remedio doar dont dos+DD dos+DE dos+de dou dura e+MSG
3 e+continuam e+ela e+foi e+que e+voces ela+ja eletronica eliminem em+3 em+mim em+pedra
3 emprego en.ALONE+> en.AUTHORITY en.BADMSG en.BEFORE+LAWYER en.BEFORE+a en.BEFORE+avisem
3 en.BEFORE+coloquem en.BEFORE+en.KINDS en.BEFORE+esquecerem en.BEFORE+inscreveram
3 en.BEFORE+irrita en.BEFORE+lembrar en.BEFORE+telemovel en.BEFORE+voltem en.BODY+em
3 en.BODY+en.THESE en.DAY+da en.DITCH+en.BEFORE en.ENDED+> en.KEYWORD+> en.KINDS+UPDATE
3 en.KINDS+por en.ME+WORD en.ME+avisem en.ME+coloquem en.ME+esquecerem en.ME+inscreveram
3 en.ME+irrita en.ME+lembrar en.ME+voltem en.MESSAGE+. en.MESSAGES+do en.MY+en.MENDED
3 en.MY+en.PHONE en.NEG+LAWYER en.NEG+en.GET en.NEG+telemovel en.NEGATIVE+LAWYER
3 en.NEGATIVE+en.KINDS en.NEGATIVE+telemovel en.SENDING+do en.SUBJECT+en.NEG en.SUBJECT+were
3 en.TAIL+WORD en.TAIL+avisem en.TAIL+coloquem en.TAIL+esquecerem en.TAIL+inscreveram
3 en.TAIL+irrita en.TAIL+lembrar en.TAIL+voltem en.TAKE+a en.TEXT+. en.TEXT+do en.THESE
3 en.THESE+3 en.THESE+mim en.THESE+pedra en.VOC+a en.VOC+avisem en.VOC+coloquem
3 en.VOC+esquecerem en.VOC+inscreveram en.VOC+irrita en.VOC+lembrar en.VOC+voltem
3 en.WANT+en.MY en.WANT+en.THESE en.WANT+these en.WISH+en.MY en.WISH+en.THESE en.WISH+these
3 encarecidamente+que engano+. engano+NO engano+nao entao+. entra entre+DE entre+ME entre+nos
3 envie envios+> era+meu era+tudo esquecerem essa+porcaria essa+promocao esse+robo eu+INF
3 eu+fecho eu+o eu+pedir eu+quisesse exijo falar+da falei+com falta+DD falta+de familia+>
3 familia+NO familia+nao fatura favor+> favor+REMOVE faz+2 fazer+> fe feijoada feijoada+> fine
3 fingem+que fiquem fogo fora+> fugir fugir+DD fugir+DE fugir+de fura futebol gastar gaveta
3 gaveta+DE gostaria gostaria+que grata has+the he hoje+e idade income inscreveram inscrito
3 insistir+> inspecao inspecao+> interessado interrompam irrita isso+. isso+todo isto+DE
3 ja+WANT ja+WILL ja+deu ja+faleceu ja+pedi jornal jovens levam lingua lista+> loja+, loja+>
3 loja+DD loja+de lugar mae+DE mae+da mais+GET mais+ME mais+MSG mais+en.BEFORE mais+en.ME
3 mais+en.TAIL mais+en.VOC mais+me mais+uma mandar+, mandar+> mande+MORE mandei mandei+WORD
3 mano mapa marketing mas+MORE mas+nada mds me me+WORD me+avisem me+coloquem me+esquecerem
3 me+inscreveram me+irrita me+lembrar me+voltem melhor+NO melhor+nao mensagem+que mesa
3 meu+advogado mim+> minha+THING minha+caixa minha+inscricao minha+memoria mole mole+em
3 mole+en.THESE motivo motivo+pra mudar+DD mudar+DE mudar+de na+ficha nada+UPDATE nada+por
3 nao+SUBJ nao+conheco nao+faco nao+fura nao+ia nao+pra nao+tinha ninguem+merece no+>
3 no+LAWYER no+en.KINDS no+telemovel nobody nome+das nos+, novas+LIST novas+MSG novas+MSGS
3 novas+mensagens novo+NO novo+na number numero+NO numero+nao nunca+TOLD o+LISTKIND o+cardapio
3 o+do o+envio o+ginasio o+lembrete o+link o+meu o+numero o+pacote o+usar o+vosso obito
3 obsequio of of+en.MY oferta+NO oferta+nao oh on+a onde+ME onde+eu ontem+e operadora os+DD
3 os+de ou+param outdoor outro+> oxente paguei+tudo pao parabens+, parem+> parem+com
3 parte+dessa partido partir+DE peco+que pedido+DD pedido+de pedir pedra+dura perdem perdem+o
3 perdi+, pessoa piada plano+DD plano+DE plano+de plantao pls pode+CANCEL pode+FORGET
3 pode+STOPALL pode+esquecer pode+parar podem+cortar ponham+se por+aqui porcaria+>
3 pra+cancelar pra+continuar pra+encher pra+fugir pra+garantia precisa precisa+, presente+DE
3 prestado professor+> propaganda proxima+. quarta+vez que+CANCEL que+maravilha que+significa
3 queiram quem+NO querem+> quero+> quero+AGAIN quero+desistir quero+en.NEG quero+mais
3 quero+nao quisesse quisesse+comprar razao recado recebendo+MSG receber+MSG receber+nada
3 recebido+THIS remova remover+DE renovar resolvam resolvi resposta resto+> resto+WISH
3 resto+pode retira+lo retirada retiro+a revisao robo+DD robo+de ruim sai+DE saido+DE
3 saido+THIS sair+> sair+e sao saudade+ME saudade+eu se+nao see sem+ME sem+eu semana+.
3 sempre+> senhor senhora+DD senhora+DE senhora+de senhores ser+contactado serio+> serve+pra
3 servem servico setembro+, seu significa significa+" so+MSG so+en.ME so+en.TAIL so+me
3 so+serve sou+DE sou+alergica sou+do subscricao+DE sumam sumam+> ta+GER tao tem+como
3 tenho+PERSON terceira terra+> tia tipo+DD tipo+DE tipo+de tira+DE tira+ME tira+do tira+o
3 tira+so tirem+esse tive toda+hora told torre+a tratamento trocar ultima+> ultimo um+THING
3 uma uma+senhora up vai+pro vai+ser valdir vcs+> velorio+> vendi+o ver visse visse+> voces
3 voces+en.ME voces+en.TAIL voces+en.VOC voces+fingem voces+me voces+tem vossa+parte vossos
3 vou+GET vou+comprar want writing zap
4 ,+DE ,+REMOVE ,+mas ,+queria .+MORE .+MSGS .+THING .+bloqueando .+cancel .+cease .+deixem
4 .+en.LOSE .+en.MENDED .+en.THREAT .+en.YOU .+enfia .+esse .+im .+ja .+n .+nem .+oxe .+parem
4 .+qro .+tenham .+tinha .+toda .+you 0+MSG 0+MSGS 0+anos 0+gente AGAIN+. ANNOY+nao BOTHER+a
4 CANCEL+LATER CANCEL+UPDATE CANCEL+as CANCEL+com CANCEL+por CLIENT CUT+emergencias CUT+os
4 DD+CANCEL DD+RECV DD+SEND DD+agua DD+novo DD+ouro DD+receber DD+tanto DE+DE DE+RECV DE+agua
4 DE+en.KINDS DE+escola DE+loja DE+mao DE+mensagens DE+novo DE+operadora DE+ouro DE+que
4 DE+receber DE+semana DE+tanto DE+um DE+vossa FEDUP GET+, GET+isso GET+que GET+se INF+THIS
4 INF+com LIST+tambem ME ME+a ME+do ME+o ME+tava MORE+MSG MORE+nesse MSG+onde MSG+tudo
4 MSGS+tambem NO+? NO+RECV NO+bate NO+cansam NO+como NO+dou NO+precisa NUM+> NUM+CUT NUM+NO
4 NUM+WRONG NUM+errado NUMBER+WRONG NUMBER+errado OBJECT+WISH OBJECT+en.THINGS PERSON+>
4 RECV+MORE REMOVE+ME REMOVE+lo RM+ME RM+ai RM+lo SERVICE+, STOP+emergencias STOPALL+e
4 STOPDO+emergencias SUBJ+mais SUBJ+quando THIS+sem WANT+desistir WANT+e WANT+mesmo WANT+nao
4 WANT+saber WANT+sair WANT+ser WILL+desistir WILL+nao WILL+ser WISH+mesmo WISH+os
4 WORD+emergencias a+LAW a+conta a+fila a+proxima agradecida ai+. aqui+e assinado
4 autorizacao+> avisei away+> banho+ao bate bom+dia bom+pra bota+meu caixinha cancel cancelado
4 cancelar+as cansam+NO cansam+nao cansei+, casaco cease cessem chaves check+en.BEFORE
4 check+up chegar+AGAIN chegar+MORE chegar+mais clico+em clico+en.THESE cloro coloquem+DD
4 coloquem+DE coloquem+de com+as com+isso com+outra comercial contactado+UPDATE contactado+por
4 contactos continua+chegando da+DE da+SHOP da+manha da+mao da+vossa dado dai dar+banho
4 de+CANCEL de+RECV de+agua de+novo de+ouro de+receber de+tanto declaro dedo dela dele
4 desde+LATER desiste+DD desiste+DE desiste+de desistir desligado desliguem devolvo dispenso+,
4 divida divorcio divulgacao dou+CONSENT egua em+" emergencias en.ALONE en.ALONE+. en.BEFORE+>
4 en.BEFORE+away en.DAY+. en.DAY+MSG en.DAY+MSGS en.DAY+anos en.DAY+gente en.DITCH+en.VOC
4 en.FEEL en.GET en.KINDS+> en.ME+a en.NEG+en.KINDS en.NOBODY en.STOP+. en.TAIL+a en.THESE+"
4 en.THINGS+en.BEFORE en.THINGS+up en.THREAT+on en.VOC+> en.WANT encerrem encomendas enfia
4 entenderam+> entrada envio+> escritorio esquece+que esquecer esquina+> essa+loja esse+zap
4 estes estou+FEDUP estou+farto eu eu+tava faco+um faleceu+, falei farewell farto faz+tempo
4 fixed fiz+as foi+WRONG foi+engano gasta gente gerente her hotel im+on internada isto+>
4 isto+sem ja+GET ja+RECV ja+fiz ja+mandei ja+recebo largam latim lembrar+DE lembrete+DE
4 lembretes+DE lembretes+da link loja+? long mailing mais+. mandem+, mantenham maravilha+,
4 me+a mean mean+en.BEFORE mensagens+NO mensagens+tambem mim mudar mudei+pra na+esquina nao+?
4 nao+RECV nao+WISH nao+bate nao+cansam nao+como nao+dou nao+precisa ne+> negocio nem+AGAIN
4 nem+MORE nem+mais nothing novidades novidades+DE novidades+da novo+essa numero+. numeros
4 o+DE o+credito o+dedo o+sol ofereca onde+o only operadora+, os+resultados ouro
4 para+emergencias parte+DE partir paz+> pedidos pertence phone portugal pra+quem precisa+INF
4 preciso+GET preciso+saber presenca presente procedimento procuram promocoes propagandas
4 puderem quando+o que que+LATER que+MSG que+ainda que+for que+seja quem+WANT quem+WILL
4 quem+nao quem+quer quer+, querem queria+STOP queria+STOPDO queria+deixar quero+MORE quero+os
4 quero+ser raio+que recados receber+isso reclamacoes remover responder+, respondi rifas
4 robo+DE saio saldo sao+bem se+eu semana+passada senhora sff+> sindico so+dos so+en.VOC
4 so+pra some+DE ta+bom tambem+. tanta+MSG tanta+mensagem tchau tchau+> telemovel+> tem+MORE
4 tempo+, tenho+KIN tenho+SHOP tinha+ME tinha+en.BEFORE tinha+en.ME tinha+en.TAIL tinha+en.VOC
4 tinha+me tira tirarem titular toca transmissao uma+en.THINGS uma+pizza unha usar vai+ver
4 vaza ve velorio via voces+en.BEFORE voltou
5 "+" ,+STOPDO ,+dispenso ,+hoje ,+que ,+ta .+LIST .+MSG .+RM .+WORD .+adeus .+como .+desistam
5 .+eu .+mais .+novidades .+outra .+peco .+quantos .+so AGAIN+nesse BOTHER+> CALL+AGAIN
5 CALL+MORE CALL+mais CONSENT+> CUT+> CUT+ai DD+OBJECT DD+SERVICE DD+bloquear DD+mim
5 DE+alertas DE+bloquear DE+mim DE+tempo FORGET+que GET+MORE INF+minha LAWYER ME+> ME+FORGET
5 MSG+do MSG+tambem MSGS MSGS+, NO+. NO+BOTHER NO+GET NO+WILL NO+WISH NO+autorizo NO+recebe
5 NO+sao NO+voltem NO+volto PSUBJ RECV+MSG RECV+isso REMOVE+> REMOVE+ai REMOVE+esse RM+que
5 SEND+MORE SUBJ+AGAIN UPDATE+que WILL+> WILL+e WILL+sair WISH+MORE WISH+cortar WORD+e
5 a+apolice a+nossa a+ultima adeus+> aff alerts apaga apita apitando apolice avisem+quando
5 bairro but ca cansado cao+> carro+, ceu chamadas check close cm cnpd cobra com com+THIS
5 como+WORD comunicacao confunde consinto continuam could daqui+> de+INF de+OBJECT de+SERVICE
5 de+bloquear de+mim desativar dessas+MSG deste dispenso+> do+tempo e+deixa e+nao em+maio
5 en.BEFORE+FORGET en.LIST en.ME+FORGET en.NEG+> en.TAIL+FORGET en.THESE+maio en.THREAT
5 en.VOC+FORGET encerrado entao errou escola escola+, exclusao faca fechei hospital id
5 inscricao+> ja+TOLD leem levou like livre lixo+> lo+> mais+nesse mandarem mao+> me+FORGET
5 melga mensagem+DE mensagens mensagens+nao meu+numero minha+paciencia moco mudei nao+.
5 nao+WILL nao+autorizo nao+recebe nao+sao nao+voltem nao+volto nd nenhum nenhuma+, num
5 numero+THIS ola os+DE ouro+, outras oxe+, paciente pacote pago palavra parabens partiu
5 pedindo pedra piscina+, por+que possivel pra+familia praia preenchi previsao previsao+DE
5 professor quarta queijo quero+e receber+MORE receber+THIS respondo respondo+NO sai salao
5 santa saude se+ME silencio+e so+en.BEFORE sol solicitar sossego sr ta tambem+> tava tela
5 telemovel tempo+> tenho+carro then tiver tocar todo+dia tomo tudo+que ultima+, uma+,
5 uma+OBJECT vai+GET ver+se vergonha vespera vez+que vossa vossas vou+responder zap+e zero
6 "+? + ,+CANCEL ,+CUT ,+STOP ,+STOPALL .+CANCEL .+DE .+TOLD .+en.NEG .+en.SUBJECT .+encerra
6 ?+ja ?+pois ANNOY CANCEL+esse CUT+esse DD+ferias DE+" DE+ferias ERRED GET+THIS INF KIN+.
6 KIN+ja LAWYER+> LIST MORE+UPDATE MORE+por NUM+THIS NUMBER+THIS PART REMOVE REMOVE+meu SHOP+,
6 STOPALL+> SUBJ+> SUBJ+MORE WISH WISH+dar WISH+e WISH+sair WRONG a+conversa acabou after
6 anulem aqui+ta assinei balcao bjs bloqueio car carta celular+> chatear chegando chegar
6 como+, como+e continua continuo correspondencia da+semana de+ferias dessas+MSGS disso disto
6 do+> dos+alertas e+sempre en.MENDED en.NUMBER en.STOP encarecidamente enjoei esquecam
6 esse+MSG estive ficha gente+, go horoscopo ia le limite livro maio+, meu+NUMBER mudanca
6 nao+GET nao+SEND negativo nem+vou nervosa o+CONSENT o+consentimento o+resto paciencia+tem
6 pararem pare paroquia piscina pizza podem+dar precisam+> print procuro publicidade quente
6 relacao respeitem respeito retira revogado revogo satisfacao saudade seja+a sem+interesse
6 sim+> so+falta ta+> tenha tenho+SERVICE todo tomei vendi voces+sabem volte
7 ,+DD ,+de ,+mudei .+vao ?+? CANCEL CANCEL+os DD+INF DE+INF GET MSG+DE NO+SEND NO+receber
7 NO+respondo PREMOVE RECV RECV+THIS RM+> SEND+> THIS+> a+SLOT a+loja amigo anacom anos+,
7 apartamento artigo atendente barco beatriz cadastro cancelei caramba carinho chamar
7 condominio conversa desistam+> desse devolvi dona en.BODY en.NEG+. en.PHONE encher engano
7 entrei+DE enviem escusam essas esse+NO esse+nao estas eu+ja exclui exerco existo faturas
7 ferias+DE fila filho fio fora+, fosse im imediato incomodo ja+cancelei larguem last lembrete
7 maio mao mensagens+, morreu+> nao+BOTHER nao+receber nao+respondo natal nisso novo+? o+pe
7 oposicao pa param parem passe pre qero qro rastreio receber retirem robo sabem saiam sair
7 sou+a tipo torneira uau vcs vendas volto were would
8 " ,+UPDATE ,+cancela ,+por .+STOPALL .+mete CANCEL+> ME+ja THIS+ta WORD+> acabou+, ai+>
8 amigos andar autorizacao avisando away cada campanhas carro casei ces coisa comunicados
8 consulta da+um deem deixem dessa destas dia+, esquina eterno facam familia fez fi fora
8 imoveis imovel insistir interesse keria mae manha memoria mensagem+> mete mete+o meu+> moral
8 n nao+> nossa numero oferta paz pe pe+> podem ponham porcaria qualquer quantos relogio
8 remedio rgpd santo sff sorte this to+fora toda todos venda
9 ,+WORD ,+sim .+sair DE+> LAW NO+> STOPALL adeus and aniversario banho calado calado+, cansei
9 centro clara continuarem d daqui denunciar encerra has here hoje+> listas marcar meu+NUM
9 novas o+silencio oxe quantas retiro risca seja sentido serio subscricao tanta these virou
9 vos
10 ,+mensagem LIST+> MSG NO+sou NUM RM STOPDO+> cobranca credito destes en.PLURALS esses
10 estiver ferias lembrem maravilha merece morreu nao+sou nenhuma oferecer perdi pesquisa
10 poupem precisam q tambem trem ultima
11 * FORGET STOP+> agradeco bloqueei cao clico dessas dos en.KINDS interesse+, juizado lo ne
11 passada perturbe pretendo quieto raio
12 .+da agua ai bloquear cansam comprar contactado dono en.BEFORE+. envios faz ja lembrar pois
12 procurem resultados vai
13 ,+MSG .+vai THIS avisa bloqueando cardapio consentimento entenderam parte peco tenham
14 avisem desistam faleceu ginasio hoje inscricao
15 CONSENT isto
16 entrei nem proxima resto tempo vao
17 loja
18 . paciencia
19 anos dispenso
22 sou
24 silencio
"""
