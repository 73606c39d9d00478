"""What words weigh (ru); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["PHRASES", "WEIGHTS"]

PHRASES: Final = """
" 7Rwm~_4W_@>kRE61LfEG
% 8Z!I<?d|pY1qlEG<Pr@8
* 00k)_+5^xR+2a8S-q;HH
, 1q==m+|B*~{1E2^8s6*-
. 1M}$V9q|M53>N-1AOrmY
0 ><jh?^9lU$0rUg(;OqY8
2 {ua|D_1Y!)57{Q{{0t-q
> _8ZL(1rRC^9svsG1|BEn
? NdNm4)*LGC+wk21+ZF5?
AFFAIR +wK_;@*n*I;q)Z;*XPUB
ASK _5ASe`1&;M`snK}^#ca`
ASKED 6#VY_CEoz)|0wwMFCQ`_
AUTHORITY 9V_qsL-zUTIVIp19Xcc>
AWAY @$e7#_7xuj8zBe&2L%QC
BOTHER =O^_N?GE`26#6Oe0SEWw
CEASE _SWJV?+5tK0Ngj->JIMU
CONSENT D;EyhC(0u86f(&kC=MqU
CONSENTED ?%gK@7ZKtP>J$wI?Dp)~
ELSEWHERE 66yCv()#x>)cXv~*3RMK
ENDED 69ES47WNJ7At&Y*A{z<>
GET 3mM=G3iI3f4EhK21q&De
GLUED CH?2;EX4uN9}o8L8W|l5
GOODS )EoX31^WdA4)OdI0R8Ol
HOW ;Rfvu@$d@#>j3>22>12(
KIN (i;Z|00`Xs`vDsJ=k)92
LIST _UGR91>Y3*2IB(~8uStF
ME ;vU}q4-y{|59|B)B^MI~
MISSED 0oVQ*<s|v{;Nk`*_2%LB
MORE {^=3#3flwh0vzcJ8w3j+
MSG 9Qfbm4bmyf4G`KD84M2k
MY >iFF88Tk$D6$SeN4gm-g
NEED ?f>}i`wIjV0?+jS1o-Ik
NO _WSVl6b$P5{1p@S1@Hy(
NUMBER {3ho10to{H76t_R4-Xp-
OFF 4C?R>`|~&Q^Zf|{68HN0
PERSON 2>;s)7x4+|9}W8L8zC(d
RELATIVE @BQ%+2Lm4e`1cPA{0IyE
REMOVAL @D2IoBl79&FB}B?9US)S
REMOVE 3f=GZ5bGD<{ShSI4Fw4N
REMOVED -s06R3<gF10Ojfr1?}w#
REPLY *WfD&1P0>?%jGBZ)48$d
RESTORE 5c@kTxggOp#Lhs?#I39b
SEND 3>59>4Hyv;2j1^1_w5!6
SENDS @6`zO4))jZ<Mjj-1^3<e
SENT ^HA9!<1ZW?4dws=)(Z{(
SIGNED 7U>%I-}?;+^56Ia4e8(v
STOP `Q_gY4*2W&5(EDC1_<-_
STOPS E88La|Lgbp`2pJUA`b)=
STUFF `Y8AX5CrZTA_EWN0UZYR
SURELY `VjXA{s9W-5f1VT0R#)~
TAKEOFF 3JBo>`34jB=<f^a<>&_Z
THING )b#fr_6_|A?d|R(@#Ej$
TOME 7!vXJ2?_KC{sr(CA0i6|
UNSUB `}FAi2niGK7Z>sU^#l&}
UNSUBBED 3<~V-E#uMlCj}bl3@H@+
WANT 2<-&|{{s*a-Sg`&4eaah
WITHDRAW 0{jL3@dF6w>=ynJ@EQUE
WITHDRAWING 0topY>i7ij^$hU!<pTQx
WORD 3iRdh7w`o30u=-X5*HTs
WRONG _`L)K4f*i|3kUiP1RwnH
YOUSEND 6#V%43Ifvl0`&C-2nyf-
a 1lRca4)XyD_y!9JAmjB4
abahc ^YjuD@Fo2h<Lc=h;_l+;
about _#E;g=^g+e{`3p@_5c3d
abtoбyc ?&%^n>Lk+^+~ybW<n`VP
abtoплateж -1rFy?gk41>jWGT=i%Vi
account ?(!M>^8@bs=I$CK3+mt4
again +Y9#g3j6W{`4box`veN%
ago 8wn211=HvO`yk&E5Fa8C
ahaлизob _xJPJB<}*<EF%f!9yk~I
ahaлизы CHLG93GW!^2L<{V5)3F4
ahhyлиpyиte 2;KYd{S5*191ZXK4FU=D
ahkety `SchO-W&E1-RtfQ;oIcj
aktyaльho ^X@GW?eX0U-uN5!=H=__
akции @D>aE4I2I&1?vC$;q?mm
akция -P|`Nz8Cm3*y|JI)zi%M
alerts 6aX3C3G(dd4m95ZC?o_f
all =lKNO7xyyh<q7Q?`3Dpa
already +ZQ7l;3?ZA;M^bB?Bd$w
am @ZACj1qvqg_}=6g=>GWU
and ^!f(`5!lZG5+N7gArvYD
another 2m|v3{`D#J75@G72N)C&
any 82JPJ0^%&``3v3*{`eUx
anymore CLrtXFYW8>Bn{#A5FQmH
apehды 3+^Hn?j-Fb;`j&i-r?^F
apmии 5&H)91K$M$@e%O<Lkj5p
are 1T+T>^Bf~O^54t|?(<6s
asked 0pK6{2<QL&^z#l95Bu`~
at @$(1^`Pdx^^Z@4<2gvyX
away C-D*9A<Pua85;2LA2u8?
aбohehtckии Cjj`{1myJa_y^?$9RDO6
aбohemeht -WBp2;UVt<`s@+w-{%12
aгa 2JPzw6&x7@2Ls^;0QS_}
aгиtaцию ^a%?4{{$59{rC0>_6q|M
aдbokat &)Nk73IO-|^cWHu4E5RF
aдpec ==C-s-v!?t%H8?s00RT{
aллepгия _89jI|L+nC5E%RQ2m%KY
aллo 4C)C6_U<PC=-&?C`Qi2o
b _~ii;>-7#3|L*1WB<0!?
bac 82tV91^5~K5e@S{6bl19
back 9wQ(L=m`4t@c;wl@Al&q
bakahcии Mg0)c620%#89Uh$8#N(5
bam 0QDgb00-X{|NATK?c(6=
bamи {4V?y^BMaf1n>OT<LU<n
baш 3JMh51P$lw_7M0O9{uVI
baшa IwSwy5&p#f6bJnO4;C5~
baшe ((>g57bO8G2j>ni@bmP?
baшem `SBwYyeicR(8e3}$HN2h
baшeгo >Gbpb{|wO-_5&33^y%){
baшeи 9}XPTBkQ`>{4ePR92FuW
baшy 5DM-L{O#-f>G%@|1@J8+
baши `}zj=82sz@0weVU5(5P5
baшиm 7|svz6ZrcF1pos59S-yx
baшиmи <l_kl3jF@@_3;iP4fWad
baшиx B?l<X{=?tL@G{&d9V#6u
bce 5z_|k3iS5q3lAO?`~MXR
bcem &k8Fm;yBDT<>EfU>e}Ds
bcex 9Vs~<;3mu^_Wupx$?yvO
bceгo `4a^o=N#%G^6(w%>+%Ho
bceгдa 3i>!K=SuD=+}jEY+v3sR
bceи &g3%q%rem>&%z@F(%8W7
bcю ;T#C>4l}_n3gJNH_xk$+
bcя `UD*?+aBQz=kW{O<?Gnf
be BLD;HAMEz!ANlY6Au<0d
bechoи _vH-$@($D=@%;M?+~)i1
becь %>5GV_8{*G?#u%h)B5Sz
been 1P1#$=g$)u(D>luC)*GX
before 3=Qz`1Pc1`2NW9w`x6rm
bephete B;6|`&*%6C*ybbH=iJ@t
bephycь 5A^N;7xW?gAN=tJ5DE+!
bephytь 0si^R1l~Q$BqQK9DIgp0
bephyли &>Y;`8TbJCJTCww?IQ^2
bephиte 0uA&H@%-xO02K-Z>;&)+
beзиte -RvSG-!9A~*!3&&<Ji>j
beчep *8vj@+!E9i=IJZl1J~^N
beчepa +!{PL&^oz0!^k(r%Duzc
beчepom ^YjZC*$CJl*6bni+uQi(
beщи 4+;Ys^a};~{O<bv_Uh*x
bhytpи ^bY+X;1crr@#h}V`|bMW
bhизy $qzFY;w;@L(bO!~&C1;f
bill _6#T#-V^W*1ndO^@8sa{
bkлючиte _yODK2=5LN{uAO74h|gb
block 3kT^M(FzUg^4>V+<`F3G
bmecte >?i;S2_v~50RAxI;1dw=
bmecto @E!B`4-EtT4e|%={tENk
bo Faaa&^8qT_@A~`%>Ilq3
bockpecehьe 0PXkm0|OTW_6G6v`Th|V
bocьmи _6!LR^bijc>iqHq_2m@*
booбщe >kbkh&JpA#=*br7@c;ey
bopot <oFc<;UD=E*zz9v+3VZv
bot `Sb?;0RZ(U0tN3K6YlH>
boдy )YmKu)hfv=z}guE(%#|t
boды 1@-9e{~H7e3JU((@Bs!3
boзbpat ==S~K>Hhfu`R^1L1^XKd
boзoбhobиte `t|t=;}859=>ZAj2>1p5
boзpaжaю ^7Z&H>=^$3_4pg@*YV}&
boпpoc @+Brt$0gc8$IwC2)6pmM
bpaч @ZkRZ{{aL31r7)R6!rD|
bpaчa ?(q)?_9W^K1oa*2@6p!N
bpemя {Qd*+9`yhI924y!7YqLU
btophиk 4eAmY-X;1O_2vr%*Zk%B
btopoe 0rvg$3HT=b`}zJM5(N_#
btopoи `SoB@xm2i5w#h`yvb((d
but 7t#3)<=Pv@?jZy7`3E2-
bxoдa {2(_R)h^Qw@825P)!yq3
by )92*iCh+|I5*_#m3=#+J
bзяли E<gqQ5*-K>59bgO2NM1Q
bид 2lV(E2=)aQ;ROHL=k)~*
bидetь EFIGX7xo?IH!K15FeoMf
bидeл 80`z?`vd6$2@nqo2Mzux
bидho 1ok2)@CV}r$>$E^;r{Q}
bижy -Uk!^4GHf0{R9K~{sIO0
bпpeдь 83q;CA?DNP4@30$93mYL
bчepa _5l6d6Z`+}2?Y`4_6`^f
bы <oXjE<^$mb<Ldw<=-MIw
bыkиhьte ?*a+*00sUR^9(BU0qXqa
bыkлючиte BH1C>F52(qEFtCi7%3JM
bыпишиte 7xf|f{OkYp^8ya?`~uwl
bычepkhиte 6X605_xcm};Q|Bo3iACF
bычepkиbaиte 0~7)J{PXbj0|WRF`w;&6
bышeл 0rUX&3k(4U@BjB5`0)B2
bышлa 1MUM52L%HG2?z)a3i<sN
c ^zs(^-2?an^zZ{5{N4xz
cahtexhиk 6!kDF+9co=*X8^2(AC-8
cam >lN+^@f+wR01EaQ=kWRP
cama 3M}A8?fMPw1KTX)&Isn-
camи 820Js4(Ao$0P)>58wL9y
can 0^J+`2?g^1^6K#;@#6Ue
cancel >E0aa6Z8Bf?CTWS0Q2Pe
cant {{1sL#tgth!QMov+_K~Q
car 2HP0*?-lS7@Cfkv=k@H)
caдиk ^78Wd3IQSd2Ot6#1^W;b
caиt 7dq+u9rp*}9QqvD1_BQM
caиte `}rLk>mcL{)ZYdO+vo`T
caлohe DF*Ko=KLP>@YDqh_Z}1-
cbepxy &GkDY(<sIzyx}a?yx0xo
cbepлиtь 66Y@`+AP`~;?o}?#Mj;2
cbet ^wJUQ`{@Yt4gC%#4DRgb
cboe 6!jDh*yh#-&(sd$_Pp*I
cboeи F$((O5##Ox4GZJ;5E>66
cboи 6AAq1DE0s35)R@d5)us(
cboиmи C;k!JKIh%#B2CTgAUZJ;
cboю 3IPQ7`1bbm0Uz@h0tNUC
cbидahия Fc~J>3F+<D2R6wY8!<07
cbязи ;qn0s2?ita;{yf<0ssC5
cbязь ?cW*t`T^)4{O9)o>(Soy
ccылka 1LHRx(>&=I<J<NB!rIIE
cectpa <L5Rb(H7Y#)%hLiywl|K
cemь 2=^NR^7-}y3iSR32@CrO
ceбe H8k|u7zGXm8XMdX`WF^9
ceбя ^Z5tg7Xk<L8XpH79R$$l
ceгoдhя 2m=!e<|_OT)9Kv#^Wxd>
ceгoдhяшheгo BKzX?Ea49eBpL7TH4p<9
ceичac =>skj<UQ9a&eIg$%F@r?
chaчaлa `4JEK`3Ly{@$mu%@%#Mq
check ?fVP+7xw=3{R`&|2L%HQ
cheг <?R|5?Jw#c>f#Rp<lx-t
choba 3@Z;Q+acd8-RUCj*5dmF
chиmatь ;ra&(*)Spk(BT&mzt86K
chиmaиte {?`xbE%qkx5(XOM79Je~
chиmиte _W}b9`t$|?=o0tj2LAH`
chяtь 68abm3g#3B1ppJr^$QFR
chял @D}<1{~7)W>H;AJ@ZRR?
chяли 3hfLT*(eAu=GhYN;Njf$
ckaжиte 2s!#3(=HbM=i=D!*7XSn
ckaзatь 5&in_1Plch1Md6{{|pBS
ckaзaл _U7LMA`<xe6#^I99T4X5
ckaзaлa <_8Vo5Cii83hyBi8WZgU
ckopo >JR=T{xbXz{rmL<01E8r
ckoльko >cJq+86D&Q1N<!P`U)ES
ckoльkи 0Tc}U<o*o*1@8dZ`Rd*R
ckиhьte <LEIRydBOj&)G8V=E2AQ
ckидka <LL=A&;%V6@8jYs+}9e?
ckидkamи _SXCc1N{vP2>JpJ3H0ye
ckидkи 2Ib!O9o-(>{{-DH2ox0*
cmc 1?><6^z9M>;}Pl=2nOZ&
cmckamи _z4R868_-x3>*6R^7|9;
cmckи >I35o3Kl5@8RQ4?`ttev
cmeha ?(Y{L<q_Z?>F^r+<?7c0
cmehy @7)Xh=mh8z1po#W_WAMc
cmehилa {15l!2LkXE7Z(E){S^uQ
cmehы 4)z2R_4*X?`~>J45$xjt
cmeшho 0q7Oe4J+~p2@fjx4iy|D
cmotpю <|Gj|-#YCn-tr>8yW0cO
cmoгy <>nL*<Phlh^9d34@9yN<
co {}#;z80rM*8T<4B2^|ay
cobcem 4;kR&A`b)&5%uT}3H=Qa
cobectь <o^*M?hfe^^7SS1_4(P_
coceд 2=^@y%nJN9*wqjp-rT;@
coceдa 49_Ge#USYt%h(++(A(Pf
coceди AM+Us<rfhe;`;9Z@agL3
come 4GixT7v&8769@AN2M!AR
cootbetctbии 5BB=^1o-mz+zIUx{`wFT
cooбщaиte CidjxDf|xA6b;udBOn+p
cooбщehиe 0P!UK&H@t&w%+YD(d`-&
cooбщehии 2?G!E6AIw{2PW<!5f}ml
cooбщehия ;Px5u9rF<X^z<J2^XdKZ
cooбщehияm 0RI3t!tfmb=;{&2_3Q@o
cooбщehияmи 2KL$z4-*?71QhJ$2nqoj
copok ?Ewz_1Q+WD@!1L;2kiO*
cotpиte 9qA&zHvib)Ff#1%Hzgzh
could @&gF;_XPd<0}Sf{_6+~<
coбaka 6zv)$<_7u$?f?o5^XB6x
coбaky @7e<)|Nj*n;^6xJ3-I0W
coбoи =mY~R<P{4N*xLyS>C@u@
coбиpaюcь =+yrz-tG3*^d=`24DapN
coглaceh 3f2?*^BMUS*Xijb3jgro
coглacha ?)(8A>n}JI<k!_C=iu7d
coглacиe 9{wct2-gE6=@0A{2l@*M
coглacия 9upbb63_nX0P*S*2@@M9
cpaзy (DVrv3k~8E6bc$L`}Gpx
cpeдy ^$Z>t?<?6F)#DG@;pyu7
cpok _Vy6~?FsiG^W^{_+~w%<
ct 7wkbU$lJ~u&fx3Y*w4!a
ctapaя `S|(?^8oi8_6Q8@4F~)R
ctapyю +S@h`-YWJJ<J~g}(9F)p
ctapыи !wnoJ*8krR@!>!I^4a(9
ctaлo 01Xrj0~^&Y{^I%!59b;l
cto 4F2u=1K{@!1RwAL2mk^M
ctoиt z&Y|D{Sx01@BJjw{NV@V
ctoльko 6$bbD2m2K177zIf2N(GY
ctoп =@km~ApOMs7#Zpd83+gT
ctoю @%9ZD@fQ#W^z{!L;^yK3
cyббoty 1o80<2J;=~`vCF%4*&b)
cyд =l<Rv`z9wM0Nw!X^7iZS
cyп 5%UZW*bDO<^zPI6_Tc3j
cyпep =ky;A<_`TK?EVY;<m~JR
cбopы CKDdn3(xe?5+}zK_a{3a
cдabaлa ?<6TB>m=eI_46Rg=;#CF
cдaл {_F}Z)iUe^*xW4n)!^9m
cдaчи 0K7IG@CfcM;o}?U+|J++
cдaю @DL;l_w)Vm<KZXy^aK48
cдeлatь D%t+@Bjf(%4HwQL8Uqa(
cдeлaиte 4etXJ<|{Y>^XU#L>eU|q
cдeлaл >kaVs2<QXx3mXaO0}BKA
cдeлaли 0|PY@)Ew{~+zb===+)WL
cиmka (*_#-=P2kF@9z-_?d$RF
cиmky >+LE1<QDrt=Hc%y;P&hA
cиx `vn062LK2M3=rz@1@GJ9
cидиt 6A%Ro^bzY1_4f`5@80wK
cижy -v$B%_Yn0d?gts|`0)YB
cилe -v}-i-7@Yb>hmty*52CL
cлaba <PjbV;3C-}!Q39@*wpj?
cлatь 78~0M3-?3jGUNIh>=rT+
cлeдyющee 8vF*>6Z+x#1Q_uM8zd+Q
cлeдyющии *$&<I;SUS?1M~9z_Vx4M
cлoba 0`DyV;@l1R)dlSQ@!ZS#
cлobo -vj6t>k1AO5aA%}`Vs%t
cлomaлcя ;TS6u-5B#4;p!av-~rR=
cлyчae 9Qru{`}zq2>*fpf2K(a}
cлyчaиho s|^Si^dAQE<kl7@?BvYV
cлyшaиte AuH??8u|b692*hb<_0bt
cлишkom _6!;V>i+!s{tf*9_2umf
cпacибo 3KaV!;0gN(-{A)M?*rWN
cпam B>6A!{Q&Oy?FQls;2Hc2
cпamиtь 8|LW%BjFC%11kCf77Gm#
cпatь >Jcy~;~mi@)9n=U;nMrr
cпpabky @B|hX?it@A*x(54*6`{0
cпиcaли |M(jf*)G}~+T$kO-r48#
cпиcka %h?(9?&b*p)de9d0{ZFk
cпиcke 0L(e?|MK+s>HG;Q>(Su=
cпиckob Cj1b#Nci092sgtK4>k}u
cпиcok AkQQD)GP$t;Nc20;l#}8
cпиha <PaPT=Pc?Y-qIiM=;-+3
cпиt 69gA5;u-K9>ge^=>-Pi$
cплю {p=GY^bi&E=I;Fn`rY>J
cчet 2>u2c`V;m3<>CwU>+k#U
cчeta 3G(6N74H$v8UYmIE&~q(
cчetчиk ^YK0l&noaR<L50D)8W$T
cчиtatь 6#D1*Cgc^~C>huR9T5`&
cыh ASo6r;qet7=mzr({ObJo
cыha ?&&8G)HVh#*8BzU>h9jv
cюpпpиз %NINu&@THP-`++2*5Tm~
cюдa 4nNooB>w0X1_JEyAQAi!
delete `Tz0}_5cwT<LnR=0`A@j
do `3M^U<O<;m-`^kc>E+}K
done {0H#s7u68<4iNMV6c!Q$
dont 9_RJx2>}EW69e-0ANmOx
down 5a{>m4+9wC021`_1_uuu
drop @F&&><S-W#9O)_A(;XN6
e )(YbSFdq-^4gc@&`zH6`
ectь 0w@wY(mU`D+rb;_-}}eM
ecли ^y&8?5$Ep_8SVwm5%J6U
ee _!jyn`%T*;4B9!s<@*2B
else |L^A#0PFY@`~vXw2@MSe
em ^5pmP81?e^0u2BY4EPoW
emy -x=;12Ll7^{{{#W<>~0<
en.AGAIN 9YXKsCFADRC==uq7c&+S
en.ALONE 6%61N{0Rjw{`LeD``Y~a
en.ASKED _vion^#1Jn0SFcH1_AU5
en.AUTHORITY 4+azB{_y<G`xxjP5d{$%
en.BADMSG 75LTm8sj4a{{HA5EA{y7
en.BEFORE ^!OF!_XF|*^a=bJ2KNN;
en.BLOCK 5CZ4_<O3w!3jZ1Q2N(n7
en.BODY `x5&P{}uTF5e5VC?gj(=
en.CALL ?A-PW1o0g6`S}hE`uGtB
en.DAY =m8NK=mP-=`u711?CA98
en.DEAR 5Z(0z@a7&A1_1om`v4Rt
en.DITCH _wxe|?g$q60|?_6=>7=}
en.DOESNT ?GX(K`3nCC90mpE1MvR+
en.DOING <_G=z@E80859k`?(Ek-0
en.DONT 8t4h~3;PWNDdqO>9SIf^
en.END 1K0}r4*47U_x%v({|ox<
en.ENDED 2HFb(3HJOO_3Zi>5%T)`
en.EVENT 4*28e0^uX?1|s<U3i2N#
en.FEEL AP@ci|MBwO3m^FO2oCNH
en.FROM 8~OR}81C8J1{v%E4;2#_
en.GAVE ${HK__Z0LE3kDPm<@NdE
en.GET =MVGi4-@nx4gw1Z<sbgp
en.HEY _Z<B)1@95w1pEQ-`vf2S
en.I _w)q_^#%17`}iFD_W0rk
en.KEYWORD 9N_}>1@!p^{rc|=68`TC
en.KINDS 8S)4A5APuT2o~`A0}dVy
en.LIST 1q|o{1o9XKAQ1fL3=atc
en.LOSE ^y2sY|MeLE0QnpD{qz3l
en.ME <NWvq{`~a|=KvSu1^)8{
en.MENDED ?HuA977O6}_6`X64C)N}
en.MESSAGE 65jI`-~SdC_2cya0Mp|L
en.MESSAGES 3jyfy6!`Q601f^N7#95r
en.MY {sHv*{q+(g_vhvJ3jXg8
en.NEG 4*&7>4gC2U|Mv>~5AY89
en.NEGATIVE 8Rq`%7xVG=5*PRg5f2Fu
en.NOBODY 1nDFE_9V|3=hY$#2;SW0
en.NOT *8JoH6A1zM4I2XQ0s9XB
en.NUMBER ^A804{Q>&t{}lod5DPON
en.OTHER 0Pzm({R-qA`}!XR1m^GP
en.PHONE 0~ZAK`3K_&=LQ}F=LQTO
en.PLURALS 9`q#N5Afgj88QOu_ZJ2<
en.PULL ;1Kl;3;Xd3|Mea9_yz>?
en.REMOVE 0nz^d0_z(12J!9_0tWc}
en.REMOVED @e2bL<s<eS@bvxp%kkaY
en.REPLIED `QHfi3=R?R=H>$|3Ki)1
en.REPLY 1_1{A^Y$7E1@Zmx3g-9%
en.SEND 1R?h@@&EB1?dl)O103n*
en.SENDING 2=Cwi3H%ln4gdh_`s)G)
en.STOP 2r32s8~XJF5)AhR5AP1{
en.SUBJECT =Jf;*3Ig-}2k8*v7W@0?
en.TAIL *8unq8}aD`_Y4m10Q>U-
en.TAKE ;QI^#{Q?K@_V@+?5*GmL
en.TEXT 4e9U*?Fkzc`|<$v{qPM3
en.THESE {Qe8+6Y}8q2Lj_68x0*F
en.THINGS -2n{<{1@6S`Qa$??9=51
en.THIRD +3E!I2N2y55A6{H7V-z<
en.THREAT @&*0}2mkE@_Xh*|^acU=
en.TIME ^9=zI`~wyh<_HfC3h@i%
en.UNSUB HuD7n{^JA)=>zWa4hHoD
en.VOC @(A%30pcI?`ve906$1M6
en.WANT 2^rr85eWMJ5-a)=69NMZ
en.WHO _w@qb|M3Rt2Pz%*4G$R@
en.WISH ^!xbr84&vd7Xk(vAPxHs
en.WRONG 1QqWU0}S&B{q_Ln>f;3R
en.YOU _1+8#_4xA(02~bg2nqWY
end 8{qx{AMy|G3>4-884dg#
enough AoC0S+}bPw=;+n^74Zld
every _zDsM5d8om5f1M35(w+o
eгo )JW#|2_4}u7vB=z_W=j(
eдem 4H5+#)$0%j#?>L};^W!a
eдet )B6wt^#Ar0<qrw<`t0@m
eи `ta!Y+a~|*75xiS4fg&5
eлe >Ej(A<`()F<?8wq>*@3D
eщe 6#py*+X(Ob)Yc3n-Prj4
fine G1k)Y9rYjB3m@JV7$WQw
for 5(5e#<qiTs_S*>1?E~`&
from 783Rn4)WsZ0ssI9_!1rk
get ^9kqg{Oum<`TX+~`X2rT
go 5d`4?9r!cX3k>Nl4ig3*
good FbwPhApkDc85G$V9v1v4
got 5HSA)_yQ336!_!>2nzKC
ha ^W+Qa?$Xu=2;>9Z{Q~SH
habceгдa P%hikMcMZ7J3hZ7DN{y2
habephoe ?es7p;v4Wj)X)m?)Y#PK
hac =qmOp?*kMO@#W$F@A4lC
hacobcem IUe=ODAFGJGat+LA2K>N
hactoящиm 0{Qa^BLeK>01X!MEFSC!
hacчet <>yiw<qpm%x#{o(^~=8P
had EIaTy)(#^h8|Ed~<{ugN
hakoheц 3HmD;%n$BA<oz4~@aFdW
half ^bQ>k>J<MD{^cJ8_Vn%f
ham Cnfg^*%<{b67SH*1|S6R
has 3FIE^0m~WY`xyHUBkb%G
have <R~fx=`8dT|NIOG+5qO&
haд =MgdO-y-uL_~$SG*6;b|
haдo )$#Y}0vrkW{Q?UQ`TgPV
haдoeлo {`mI;@E#uQ(&O$U<nHhX
haдoeли ^8EoO`1T>__zn}{<@NRa
haжatь ^!N4BCKVCs6BO|c9tZ8^
haжaл @ai80&<y?>%i0$C(8}r4
haжaлa @A@n#$3NFJ*~RV-%+28Y
haзaд {RuDS3MT*#_2CH;_U7vg
haпomhиte 4CFH($~nv`y23Q`!PCg>
haпomиhaete 75yM1&l=<))Zy(C-^=0h
haпomиhahии ^929|02u`o<mLDP^4jL=
haпomиhahия _zvOx<n{UHCJO%n@&F$Q
haпomиhatь A}#06H4p#rF%Q@U7#T7(
haпomиhaиte CGqt0{{r+G5A@bK5d9Gs
haпpabлehиe 2@3!Q>JA|E>(K`Y=IsF*
haпpabляtь A{#081Lni?-y`Gv_WlJD
haпиcaho 1SaSv%^ejR4BINx=nVMm
haпиcatь 6$SF>AngqFB@pQy82$|f
haпишete J~iaRKEvzSLLjRwNJAzv
haпишиte =jSB><QMuJ?C~NG=I80@
haшeл <NOT-<Miha<mD3g_0i%3
haшлa ^vES5%o6h`!rJ}?+sWAK
he )$9BL0sim~{RJKE0r>dq
hee 2`d6I+%ES5+{X9t%jxvd
hemeдлehho HTCY>8VEAz841nY8!I9;
hemy B;5T7?hF_B0R8w7>;m2R
her `RD=%^#1z^>IVcE_21v$
here `|K;#8UWk{0VERb`tb!5
het -v{&*0`3L`0|6ZS@ci-c
heyдoбho ;qwj^>l51v@a-iI=kn$J
heyжeли {1Ej02<#*C2n+lO1p4d(
heгo {mLaV=@8`@!|U=L+SKRk
heдeлe -}w^a^&#^h`0xM}=;`Xs
heдeли 68`oB5aagY^$z^)68ilC
heдeлю 1@r>t?)nhz3k~EI;uIC~
heзaчem Gb#1d7t-eKEhM-86g4(V
heи @h1fg;rR#w@(Aqe;Q}cT
heльзя =Is(6*&fp><oGGy-Rarf
heпpabильho @9r8E<p>%b-|PAk*WKX^
heпpabильhыи FyZ9o3+V{u7arLO79JN1
heпишиte 1nD941JUT?5*{1<CkycW
ho @ZJg!^Y<GH=mP^2<ofF0
hobocteи `2YI|6a?}42><B+3<?tr
hoboctи @h9>Z=oai4-2@8*+Wr3Y
hoboгo {?^<J4%{Q|0`~$k67c)%
hobyю ?fnt{`Ud$H2m>1K`19-P
hobыи 1nv?R?GX0)&+7&T`Qqm7
homep 3I^W%3knwI@CV%;3ji7e
homepa 3_!dW9u^cDCH?v60V^&V
homepom B?RZ~C-xug93;*nBoYHA
homepy ^(XKb-!bF{AoCmS)CCmX
hopm @*XJ&=M3u*+VKYT<>lf7
hopmaльho 1@s6M@bnb?{0iwA0Pqs`
how 2?^H!2?6-+4;2pb3HSC4
hoги ;^q`8{R;Ca*#r>~{o?cS
hoчhoи {1o=`7WexJArT7q3<MkV
hoчи @b@eA?*IP??EC>P4eZ(C
hoчь 3K#en0tp2f5cmND<p}`c
hoчью ^%Dvr<M#Lv;?M{3@!ARS
hpabиtcя 6wf0I*D2K|)7%vN*u>E2
hy {RQU%0{#FA0q_0m1NQa$
hyжeh 3L^+V-yiYs>dPD9$?U|=
hyжha @zDkb`6uWj|HTgw?CtXG
hyжho *X<)7@%-8o)etQ4=JNXc
hyжhы `vL&x6$J$s807T|2<+_*
hи -vku!|M&C*D-{s@2>Jc?
hиkak ;t3%f;0^aI+v6wy?DOsh
hиkakoгo {r3M6<@o&v{ObY|1MTwQ
hиkakoи 4Ho;-EcWN>A{*@aD<>)o
hиkakиx 8QUe@3G5Zv1S#AA3MKgn
hиkomy +wcnv?<CzA)7l>B=;r?M
hиkoгo @D?U2%{Kce&(a70)!z2o
hиkoгдa _uBvb91I5n_z3S09`+a!
hиkto =?wZ5@(BzF|Mn2<{Q2ha
hиm 01FZP0S)I9|Mma?3mg#*
hиx 2LJLT_!|=w{QCq8?CSpY
hибyдь 3&}Ft_Tl6A04Mkk3lr!E
hичeгo _uKOe2IeFP;^_h}A>jTG
i =l&G%@(=q9@bMt`^Z4!q
id =>ZVw3FH9Z{3rb!-~smU
if ^Aqa^3j+uD5EKaR1rrqc
ill >KXt2=@<15^Yk4I_51@1
im {~_=F8583N4+`t@0~G`T
in <OKWi0V44G_U{WW_1ysX
instead ;1(bq^$X-A-s}zd?fKyF
iphone ><#u8<njdi0{8R{`1<1X
is 1sonZ>i5|O0_YCx{^a=A
it >Cz4m$_elq&FcgM;?mUV
its ?%E3O7zGdbBM%Yp`5_Jg
ive 2pRzJAO-sF85I&1>mCvK
just 9|-;t=h^B02@mN84gDz;
k +aSUp4iDQO3H2V<{_^_g
kacce =^6t9>I4BH{pR%f`}6$p
kak <@@p#;^#K<`U>MB5(yCV
kakaя ;tc#7=MfhQ2KeO;{q+U&
kakoe 1Pbf-1o0c*5B?qd7YzXq
kakomy +64?K;}hj2^XvWP=-vSA
kakoгo _x24g*%#;|(e6Cw-{9=s
kakoи <naG1{r2Jn@%94j2=(>O
kakиe 76ab}>(&hh0QTMG9t-LU
kakиm 3iIyo0NMcJBMS@k5)=du
kapta 80{_}=M(TA>emMA<Kfus
kapty =?w20_5J<(4iFIz2>KD&
kaptы !|x^@&ojs+&)Ylbx7ElF
kaбиheta @$@Pl-YDcD+V&mt<Kg1^
kaжetcя BGeua<`e57^XwTC<<962
kaждoe {P73>0|yHH_zK@93<ll&
kaждoгo 7x3`>8~*z7BN+$t4+rf1
kaждyю <pB!)7!l$E2L}uD83pb6
kaждыи 4j#%!6!8AvF%<;D{x~cQ
kaпaet 1{fX<(KhZI*WVuK*yrN#
kbaptиpa 5BUZO0n-Hw?*i=p3+ez4
kbaptиpy >hBu&=?C5P;RYci<>S=M
kbaptиpы @7yX0+AHw~*V64G>e$=n
kbиtahции +|cP41rr|?`RW_h{r=y-
keep BmEm0*7OPl_WJ4U4&e<a
kem 8Yl4>>k$ed;qCqO{r33f
khoпka 4Gk&j_TBUC8Y1@%`xF}p
ko 2L%B12H5-G7!&^a4jT;v
koem 0{RF52?`GG{uTS>?+Wqx
koheц 9@X6c?DjeN5CQ?o5DO0g
koheчho `RfoW;~w=N=i3C~+~C*T
kohtakt 84BYO66-MlEB^=j0S*Nh
kohчaetcя 8q?$x0QV3F^$rm8@Z<p*
kohчиtcя |KjKg5eo_S7y%XW6%+FP
kohчилacь `3@a4-WSvr)8!M(<J`^M
komy 1S#^yEb!6SHa7*`B^Chz
kopm ALjq)A<Gc;5g7CK9~d?k
kot 65cQ+;VAwk+}q(3)ZyXl
kota @*4*X00|8M^Zyt0`RDoY
kotopыи 6Yv%7_YeU7`t1D;>-O>Q
koгo `2Z3J2nW#z0Q?*M4ebp4
koгдa 6ZaVc{}T4?3Ede3@$}K|
koд _~s-R;}HEE$=eS7;ojod
koдom ;uts{;XU6Y-QOJY*45wa
koды @Bs$OITz{a6CDE=4i*mv
koллektopы Gu;6g=jAEz-SXlH<KNf`
koфe {^2td&lct=;^FuU(ACrJ
koшka )Byqm4ci0+@!|jo9qj!K
kpackи ^$Z9S=ppkI=HwR*<<aH!
kpah >);qO%n0xj(%usV+u`jD
kpeдиt ?DP*5_!J8f?dk*s=i>7M
kpeдиtы {1f-$3-IpS9tjND4HPH{
kpome =jJ6i${-UZ+~oZ#-Ok<d
kto ^8`Zw_CMz)_2n-p;OE}Y
kypce =?&8d2kaB_^#SG`DijRs
kypьep @)8&p@Erms?d}5@@$CQa
kypьepa @aF^X@dyG2>iQfV?CSdY
kyдa >k|43_z?R62@d}I`0Weu
kyпил @9`Pd6A9`Y`Su6*3-bC5
kyпили ^yw4y-Xj1T<o^v3;pg}5
kиho _wN`Q`ZDb%=-MOx<MiLu
kлacc ArUJG<^J^>;_~|g%Lv#K
kлaдиte 67m=x=I-AS==K-k=<3$w
kлyбa LoWW{AI8_$Djmxd@+&kS
kлиeht 01e>^5%~e`5&H}40{#s3
kлюч @$CB$;U)(n*U=mW<nZ3<
kлючи {PYPF>M!%|_Wt)B`0)w(
kыш 3lJ^s9NY!#4H4`M2oU=f
last =>O*b9S;HZ8wv3R9}oNb
late <N_=C`2-9k{NVov`ws}|
leave 91;uT5$g);4h7}$9S{-{
left _x=6z?E3`p?(Y!w{_NxO
let E*>P&D%acKFDK&}B^E6v
letter ^x*~l?H|_?<MR~$`1{Za
like 4h{3_4&d(V4-F3q`4j>C
line 8z<f0DD~_cGbio^6d@fQ
list ;Rx{{=m`rG`r#P)+56?;
mactep ?*RH2@(AS`;qLs}?fUTc
mactepa )DIvP_!Qt2`0*C~-~{IM
mactepy `2i693=S^&=J4VS4eAN<
macлo 7}X{(-z4HH=jR#%z~0s2
mama +YJr+02&Ds>Fwz<>+t*f
mame 4kryA=Ofz__5BXu<nRUm
mamy =@9?&`4j8$3=|#;+XEQ}
may 4DtK`^XL`)@&+Ob1qA%}
maгaзиh AN=e2A>sDuGc*Yw5*;D_
maгaзиhe ^duV^;vLdD(aa{&#qQkR
maшиha <S8H^>ksz?@bD4u?D^90
maшиhy +~))o`u+100`LO^1o;Ns
maшиhы ?BoXk?hNq<?d%E#``q~J
maя As`Sl;walP&F3fC*6HKX
me -t`Cz2=(w6+wKtG4FdG=
mecte ^#}3t5BBf&8wU;S4HFIt
mecto &=d>`1_0zZ_vP~m2JZ<L
mecяц ?C2;R>m(Ee>E-4J^4jOx
mecяцa _YD>u>>TJI+~o@L-R1A?
mehю =l=KO`tkbq2MHV}_Z1ut
mehя <@x*m3J(Gm4EG8I`26(s
mehяиte _WUa(&I9Ez-{mdV?9S8L
menya FC*vkAOI!#9}C;oB^eYM
mepы 4E7Na{OI)o?*|GK3<UrN
message {QdP2@9Plq`Ry77>fi(F
messages BKzU@Eb}zz2pjwH6(s~3
meждy @$@bN@(1h=<>MI`=i%5K
meшaet 2eI=V+}0rL>DL<Q=I+r6
mhe 4*Lz>2KDat{1+M(_W~9f
mhoгo <pBf$>j5J8*ZKhx@%;ty
mhoи 85`^+_2eMu90LaX{|yrm
moe *$F=^#2wB;)#^3Tx6jYr
moemy ^7;D&3+WsE^!ex<008mn
moeгo CjHw26z&=T9|_6?M;-SM
moeи G3FZCE8pbbDJ}o`CNnA@
more 79H%)G~Vg^6f5TcAs!3?
moved <_q}u0S5R34j~5<3KJCm
moгy =k6CC><Q@|;`b-y;K}IC
moгли ;`a&t1?w0B@A?4;5Bcc*
moжet 9RL6T*e3u7{q^z<_4)t{
moжete =_&jU%_8p;<l;2~?cM0y
moжho -udy}{VFE{`t;sQ>H7lV
moи `1$A*`3)uP0QCXw^9TeT
moиm F!a*l81pCz8w%3a{2V4K
moиx 8y4^l0sr^(FAe|w5f~Ba
moшehhиkи ^#BI{@&MZg=HC1n{QCY5
moю 5dsm^CI<!w1{drR{{9#P
moя >;E44_#)sY{RblQ+|cIr
my ?9Tn$CIa~dA`0^ZB?Rsm
mycop =L7i>^8o@C{_q*)5bN;X
myж =JgmI-3j*-=-Ctr(DV21
myжa _39w-04d=5=@<|V_2u0I
myжem -SPGh^Ar{f<Lmze>+cEN
myжy =-4zd(<Imz%FsO#-PhCb
mиhyc `|Sl0-R<iA5e^&g0pR`o
mиhyt 2H+kI-X;es(G3eO@aFy2
mиmo N8t#{MauH-7%%tn9UM9^
mы 4CNRU*%=7@-t+qO)4}om
na ?gY~OI~NTJ7WyXI4H^aL
ne ASv_bFZI9vH5?t(3p6Vl
need @&n}_{{tl!@8lET2NMtc
never {}AQ?`w<W6K?4Bc>l-BW
no 3ho5>5Ayi@2^sSO01FHZ
nobody =l>5C3KPo|?cF8!`P=97
nomer 0z}0u1N0&r6AS|4?*kqQ
not ;tk&M4f+!T3?mNg@CFS2
nothing G2{KyIq4SN11#4qEfWSA
now 4g&b^8|d>A0RYeqECl@;
number =Lzrs3ikp1?g#}J0|y=a
o =IRU83I7q=3<?k*5b*li
ocaгo 4)+)S1=<}8?)LHv0qf@J
ocmotp {`Ldu1M3Oy01Ns45gG&k
octabиtь #tHWy)ENsQ-rNcw=i0*B
octabляиte =G_eX73lT`+4S}!80z#1
octabьte >fp{2<`^UX%jft$@6zYx
octahobke 0QDpw&<GMT!rcc0;l$+p
octahobиte &p`1P+9~57;>`v$+u-Tt
octahobилcя =m-Kg<Q4f9*zpbg=kD6p
octaлocь `|lqY_XhO*&-)$??c(t0
octaлиcь _8bBs=^X7T|M3#$<L~L>
octaльhoe 0u$}qCHDdLG7;h=A_f{0
of `T^+o@(}bB^Wp;n{_gS<
off {t+MI82SG41sC%g6$~W_
oh 2l4Xw_V4of7XtOw`ug_-
oha @D(s3;1bXY+UgbV=HbEH
ohи `vn3I=@$(g>E{Ig@caAg
ohлaиh 0qhzK^BmtE;r9^x^6>xt
ok 5+v>n_UjSS4F>uA0|F%$
okha 9uMOZ<qi`O_5%Xx^7Zo<
old 5!ose&@kOU;nfD-!rj#9
on _TM7_*bEFB^40+w@B`lR
one ?=t@F_z?Bx7X1qf3Hs~#
only {L=sTA@~y60UGKfBLDRC
or ^3yCL+%DcAw&Nw{=-Jo#
ot 65S!u7~%xh782+mH5Cvn
otbet ?i1<g1Qh!S5C7`@3lI<f
otbeta 2s94_?(+Ty5$p2s_Vd~C
otbetиtь <_`V$@F58g@aq!$^YHWU
otbeчaet 9U<-Q2^kXd92*7>79JH8
otbeчatь (DMNJ{^#f#=pP3s@&*+R
otbeчy `4Rc`3IrDk{ORum5d9nu
otctahьte ^64b^^zs4-^!)t-<@WjU
otcюдa F3r}^DC8f>8Y$o$GbbMd
otkaз <@MJF1sWLz7VsAi{|WaK
otkaзatьcя 90eih^4|R43L(ZL_z@r|
otkaзaлcя )&u+<*c<jM|JW1i%JbpS
otkaзыbaюcь *7NQk)G7%t+~@2L{^9!K
otkpыbaetcя >l7O%&nwU^)X*;D%-zt;
otkyдa ?G_Rr{3Ze?{_FDH`UD9A
otkлючaиte 7WES29qkFpEer+yD;yvM
otkлючehия -xdxF3J>!E1L+SB`{?!c
otkлючиte 0So%|1oI5=`}y|%3HT!-
otkлючиtь 4eT7_0qyno;~59;3j7cA
otkлючили `~DCN?;IX2>B<4_3)<}y
otmeha LCy{f1^p`t@BrTE4h{N3
otmehиte 2JH3l0{$rG`~T@G687vG
otmehиtь ApY<T1{5R&5ApgJ`~%tw
otmehили >;Ee$)hpX9!`T?*&E@OX
otmehяem 4)GHm&KKh%*WMcI+u_&M
otmehяиte ?Fbhe^YkG1_}>oI>H7NM
otmehяю 75d}>2=))){00Q@2?-Pb
otobcюдy 9~|fJ4*(tU9vayW6Db57
otзыb -M}am!zvIJ$J-h|$=1~1
otзыbaю 3@`WB7yR$+953Yb2PZ86
otличhыи 02J`)3h4mo8wUCm1ojgg
otпpabky 5d`8K{Tl!j74Qt~?+gj`
otпpabиtь 2LI{e7uFWu6(r&m92p}8
otпpabил _Tu&Y1T+~N-0U6n0P6DY
otпpabилa ?d&B4<ObUI+XDdu3-Ivr
otпpabлeho =L7;1<stzM@AK#(;0OKP
otпpabляиte <Lv?*;~xMT(Bc*K)YskS
otпpabлял Asz<x+T;G{B>3hB0u3S~
otпyck 4ITa?;2H7_2IL&<{PXDO
otпycka {q64U4(I|3_4fk@9RLXb
otпycke ^cMW_8VK|!0sHd*8V&O2
otпиcatьcя `2E=o1^FBR2>tp62Kfj7
otпиcaлacь Cm8+j_Uhv30SWRb1|Js{
otпиcaлcя ?cVbd2Lu!Z5A_836!Px$
otпиcka 2^0J9_}umV4hsGU4h{DP
otпиcky <@M(>)<NSk@X8nu>fPAd
otпиcыbatьcя rv&>i+(q>>{n;h!-pAk4
otпиcыbaиte =IjC+><s}2^Wq%q+U)o5
otпиcыbaлcя 1PT25B>48}10@U#3IhNS
otпиcыbaюcь @W18=DC{8d9u5WL9QFDG
otпишиte 5c?w07~bCn6dLIQ4ipUp
otцeпиtecь {|xl>9SrUg82|Vs6c+>x
otчectbo 5bQP_x**>^*wGyR$<)u|
our 2pT!-1NI2w?FRWG{R$r%
out G0_~>IONsU5+nY|FEJP_
oб +v^Dd2i5HT91IW)4GQJ<
oбeдa @BJVh*BtNm<kk<}-qqy&
oбeщaли &_n+k2_Eq=3)Vx{@B;eE
oбoи `2->s1{LTH{N)Dw*X!=<
oбoидycь 4H5?V687=|0}KTf6Almz
oбpatho {sR~*<|gzu+0-)T(e~xv
oбpaбotky {}AO2-}3+t4F3J?76$eS
oбъяbлehиe 3*I+1(-7h&&*=^K=iAuo
oбычho {1y}q_6F-5?c@~g=Hur9
oбязateльho 3;qf?+vpVK1JL;R_TldC
oдha -rWl6AO+Y53hxE)0rmm=
oдho 6#oq4Fys%{5E%9m8XWoh
oдhoгo @CGpb-5ccf>)`<g?)M7}
oдhoи &gu&g{3Xs2&HX3)@$LHV
oдhy 3E?I6^zaP;>KF0^1Kr^k
oдиh =JXd2=KJFdyaM$j2jBGI
oи 7aa8P>Ky0z8Vv9K2?X)@
oпaздыbaю 2kQF}{RHa(=L8q#>gVa%
oпepatopa 5cn_;^Uvf0=-UI(0p-sw
oпepatopy 2><;bH1_!#`VZ6q0t))(
oпepaции ?B(kO9P07-6&DNw8x#Bd
oпobeщehии FdgyR6XXWvJ_OD#H$gi|
oпobeщehия @8A*&>Gl)*=JD!1@A%gE
oпoздaю {}>_|=@sz;=;RRZ-{1G}
oпpocob 8vz3Y82J1E79RH!5Edm4
oпpocы I5QmS_1)&$A2re$12rNO
oплatил ^y&``+8X;B*Zl?o-rf4~
oпяtь 90~jY6%+slAPNrQ3K1j{
oфopmиtь 84T(OAn6$B2j=?){`(aA
oчehь {NoTH=Jg04-3iY9>)+zu
oчepeди >gYiR#xmY5$lVkt=G)cT
oчkи `2O?(2I%(y4fzEV5c&K3
oшибka 4*wR}1RmcS1nBT41M%b<
oшибke 0owHJC+8*N5D7iy4h0GB
oшиблиcь @(C35`Umg;4hj>^1_%QJ
pabho *6}AH_W=440@e@-;Ro^R
pacctaлиcь 2KEUG3+xc(`1~*B`tbe_
paccылka 1Lpw%-W46}<MH(^-tO!j
paccылke =j8Jo)aV-t_s<6N?9>3@
paccылkoи @Y)6a0P_z97Xjx7^%?Q}
paccылky >goO|-x>}K1OWTi_XE@H
paccылkи 6b;ehIPdh+5&`1*AtxLP
paccылok G$QlHAmirGEh*pyDH1Fb
pacпиcahиe *!TVl_XO+~{|zkG4fP4;
paho _45?{1^(*~?dJ~#2JQ0r
pahьшe 66h5X2I>|2*Z1re`svEz
paбotaet ``9-&*$eF+-oqW~*WT0E
paбotaete <MS97`W^TR2i*P*@9*yK
paбotatь +70pc2Lb}~0vH$r1o!gy
paбotaю ?-2X}0Sx~Y5d;tI^X?c0
paбote 2pIql_8I8y<?{CC_44`t
paбoty `t|<u_XqC_4G|mq5Dn+-
paбotы =>zu#1rPD^0rvRk@ci!u
paбoчии D>}y%A}Z!WGa@X+_a!S8
paдa ;sY2N>nhg_+|eTO@!R9<
paди 0L&Bk`UL#--vZ(*2khw=
paз 2Lcb>5efVK`S}X<5f9t(
paзa 3McL!2r3o;@%A0?@&pb7
paзmep _W1}N{U#9&_5d6A=KJ#B
paзpeшaю <Jm7G<wn*z$<O98)yd)c
paзy _|*v)@AC!`)BzFz_3+p2
peaльho EF1s*7U1*U4;{@h0~;3>
pebhyet _6Yjv2n`1C^z;n}3i03g
pekлama `XJRP6%GXF5DgIH0}K52
pekлame 7!e}yA>Q8J{}tf{4;KUp
pekлamhыx +z#LP0SNgo5bFo?1KZ{4
pekлamy F+=O*L(t&#Fe=s_4k0==
pekлamы `qR-90v$2-3k3b)3=H!0
pemoht ?B^RE<PPH}_XHN><<aW)
pemohta +!YV=3=a<L1^y5R0UZbW
person {0#2z6%ri(5c?AL4fFH$
peбehka ;rs*R1pVm(_6rUP3-bO3
peбehok {p|@Q;xPRp)Z`fD^W@Xl
peбяta ;r$0I?jrsi+td)@_5kkQ
peзyльtatы ^alzD0vHnb0Qd7C4eIF`
peзюme >*o<0+x*%S-s>0r-Qwf~
peиc @cbbL_!r$D<?9#j=H%P)
peцeпt ^%xNs<^1aj`t%3%?&tju
phone <n03i_!R^N?dt~z?B(w4
please >I?4!{3YY{1@ssN{PX7L
pockomhaдзop 8y5TLG|utxC=K5pBPSao
poymиhгe `V|uq<P`G};O-6P;`Q#~
poбot JkIpWH{TiCD>3a7Dm*hc
poждehия `~M8*1^)o~6b<wh0sZ_8
put -vS-;@cZZz|M3I=2lMy{
pykи 0`vw20}mnX;PL(r3G?da
pyблeи |Ly<U7XA$l2m|^F5B=}t
pyлem 4DtC9?+x-2`Tzj?|Mw2~
pядom `wSr;>m=k2|K%Xy)aLmA
quit Cn_k?ChXhTCn)0&2`M@u
reminders 0tX4;CE^UvA0PDqBM==B
remove 0pk(#2jl|o5dQo4`Vs#E
said 6zUrb>;>KU=lAa;>Kyt4
says _Ye^p(D(}b+|~jS?g;MO
send 7BloG^Z)z`_463Z5Eby{
she 2LSu?|Lyku2oe|x`UwpR
should =p^nb))xaR;^-UE;_VU-
sms A=MZZ+u;uP;q&O{^Wf9|
so 3kw*}5$o^G@f+(I0tOKj
sorry @Dlpx0{RU5>Gl2_^9%F=
spasibo DC!mc<Mt8w<pu2f3g`R~
still H2wn97vKNvC;<TYAuI_m
stop {}AvL?h5i3@9_vP_}}^V
ta `UgH0=;7P?`6>hF`1R)E
tak <rn`2_9E>B=>8Y?<LCYM
takcи _w_3U^a~j&*5vCH>HPi^
take ^a1+V0U7(?0~ins^dbTe
takoгo =j`|g`x6ir{QL+53El(R
takoи _!%)Lxi!=<&(SH?!sX58
takиe @B{!E*97_!{^J$V<LD3m
tam 2J8?A7zYXv-U84c0Nw!p
tapиф >Lk<_{S*fk9Pbb2{udMA
taблetkи >-!G}-7o$X*X|qk&)(zb
tell >GmK5*%<%==hP7U-t6N1
temпepatypa 0TA*9DgFom{TKNV0SXZf
tex 5)TW~9RmB^CmZbf79b=K
text 1_AC5`V1uj{_^ts2<`(0
texting {T%1{90ug}H8uI}{URz9
texts 00rv^<pu8<`QsZA^YJO(
teбe +Zh}e&o90)%G@{1$i(RI
teлeфoh =JXKl59spm-U2HN5%lZ#
teлeфoha 5$xCS4gXT)8TI863jYNS
teлeфohe <Odw-{ukUB0`~;x<=pJ=
teлeфohy (hn#Y)GM_l)9WSR(Z>GM
teпepь ?;|7&^bj2W)&mSS_VX7C
teчet 3;a3)-1yB6<OUAh?FI)5
thank 5&QDs9@_li6cX?Z1R)j|
thanks 2k0N{+zA2*`S1_#2JYGF
that 2NLxQ@8vTF?(Faq|NRE`
thats {_-a?;s)3%+6fr>_~h5+
the _6YSY+y413-QE%C`|jox
them @FErf-vspT@7xj~==JvX
there C;KAn5#j;w6cGRO7xwlU
these 0}1Z|6&3FJBoX2J7akQ4
they @c|+f+Ys<9+twQB;MDi>
this 3H=b-_Yo299Ssfv{1E)@
till {?HWu=mZ83_5&9i=>O~Y
time 4Eoa$8Q>)EC?D+w8xkEG
to C=LuJ;Q|l%@A&a1;^FWT
told 0wLuD5cdJ~3<VSE1s5Fz
tomy E)ogl3JvH59TeRTA_5N+
too 7~e4t+8YBX&Dh{F%hcWb
topt @A4WN>jUj3<?izw>gf0k
tot `SB12_5TkU`SJG%747&X
toгo @#8rG<oe|h>hKxn_vPg6
toгдa `v@*P<`Wwh%jV!0*5COB
toжe DFW&O{QWA?1Prbb>?96B
toи 9!cl#JOJSJJ~_kq9625?
toльko 2Jso<5+UC73ljYP1`ZPY
toчho 0OlDg^%(;G)bRWC?%Va>
toчka GcxA?H`oT;BpccsAt@9y
toшhиt `4ST!@DuU{=ne(#<n;^|
tpehep 1=cGh^&|Z-%-aPP)6>xB
tpek `}`ge+ceWA+SCy4)z8)S
tpetии C+`~q4+k0h0Q%(-0`V6r
tpetьeгo -0mnI&@|I5yXhX<!0Pe!
tpetью 4DJ39;29JC+T#Kv@bKd!
tpex 2j>g^>-h=j_44)#1_kW=
tpeбyю 6af_A=hq_J{SN333=|m#
tpoгaиte *b?6=xFG}~4cb1|&j|g!
tpyбky ;0iMX+&kSf;n)%8=Gy)B
tpи ;o=ta^a|$`^$hv{`sC*g
two `sxb-1?T1j`T_#=7v1vl
tyt 1^wsDFXIB@79!F{A1?bN
tyдa 930{9APU+GJqgn8Ar%r6
tишиha `|0BH@aqZ(*9IW_5&8t|
tы ^eG=I=vVqa<Io`d$L#wK
tыcяч {tNZlB<mFh{v7}R1pNjQ
tьфy *cT7}>lOeG-S7qQ<MjLX
u -U1Q~`}!9X>hKTx1N8{#
unsubscribe 6!I7f`r`}&01V#n7xD2O
up `uNoM76u^z5(5Gf4+#eU
us {vh$+BoyoICm#MA{uBrh
v _SyXC6#5$93kx3z4)XsA
want 1QYNB6B_vl8v^nY5cv%b
was ^8Pp*@i5pc<kkM`>FL+u
we 9tZ{@<=p5G`S1JO@A&5&
what 9sLCg78DN&^Ysi21O5Uf
whatever EjRJ#G2iFXDJkygCNL~D
whats -Qyh~(Es!)^VtCg>f7<<
with ^d#8;A_EH=H1r7E3KlE(
wont 3fl%C-x~n^=<?kH^3(wP
work ;06c-^8oe&1t9zX4+{DS
would =?m-w{u2-W|KSk|_5bw&
wrong 6D0ur1_tUP3l10k{Ot$U
xbataet 3Fzz&`uip7{0sE^85jl=
xbatиt `xU|f2KpTX5$yU6?E35)
xbatилo _7f^F-4faj*4iN0<Ja)_
xopoш <Ma;EBKiZ-9ufrv1``kr
xopoшemy Q8DnqM#ve!KU>U2Hb_TG
xopoшeгo 0KxLw6B7&M3J(Jg01Ei+
xopoшo <MaaS^!o?#3IG-b`S|<y
xoteлa =mi2181?G->HH`M8T0t}
xotь <NY%x&M^Nj%gY%*$=KD^
xotя =jtpm?BVw@#^=^4=<Dt&
xoдиtь `{?ud7VH)E760-G4*c=x
xoжy =Kc-h9|!9N^bzkQ5(x44
xoзяиh `s)$}6ZsMM5-JPp8xGh2
xoзяиha ?hh9A@fY9*^Y;Mz=-&SW
xoзяиka 80Gy31_lTe*y;)M8s6^%
xoлoдильhиk ;MW-z(Hhn_>Es#@&*b0t
xoчet +VtQU?Hl7A0pKLu0sZsi
xoчy 4EYxO@#P;b-_ybz3fKAo
xyжe ;3nY(1SuQt5DE_f0s|B2
y ^c(;$;V}~h(bWG1-{t1n
ya =L8BD-Z0xF?b{*i*UR+~
yall 0TB}b|NZpz_Xid?4HyU)
ybaжehиem {R9FH{`3kA{s$QE@Bi}o
ybeдomлehиe 1>gAp4ebK@6b}m984?f;
ybeдomлehии |M(93AJ_HT2qXv*5(^3f
ybeдomлehия 2M!<|)D0*9^wtXd&+-cJ
yctaлa 2KVm}75^RX6A$qW8wvvZ
yctpaиbaet `UoBd#WKnx-OU`}!{+V%
ycлobия @Ea!?@)`Oj^UN6N-Rk1y
years APgedF6ipu>;3`eA|fRc
yes +y@m35*PIe@9zco^#<|t
yexaл `0Enr9Qgn61OEF5BliLD
yeзжaю @e39g`1<=B|KSAe>EP<!
ymep 5#9Fb5%3G_2^Hc2D+v_^
ymepлa 71h`i02L((>>kwz7Tf|Q
you 8tC>E3fwg477g<E2_ys)
your B<%3+7yix!{TKEB9}y1x
youre 9qb<t2HzPD>FnC&Aqo5V
youve {3*@}CJ*rn7aa%J2q!QP
ypa ^ZOwi-zohP?d%)s=k4m@
ypok =K}u&)B?>Y%+?j?=-<}z
ytpa @bu&g^ZW!92?GA|{}m4d
ytpo `V{Z`8vqaL9s>RV?Hkt?
yxoжy 2>Ta0^Yi}#&g=*D>Iv)Z
yбepиte ^!yDB4)zTJ^8^*#82JF^
yбeдиteльho 1PSl|{`wL1@AwN8`~>v_
yбpatь 2sz&v`3@li3Hc`H?En($
yбpaли 3Jlv96z&W691{cL0}c=x
yбиpatь =L!)0-x}pC)7uI9<k<B3
yбиpaиte 0pS1pC))QA`W^ce2M+}S
yдaлehиe {MHEX7V8b~{`~qI4-4Z4
yдaли <qG``>Kon`?BWqH@z3Aj
yдaлиte EbbEY5Ah1%3kM4P5fKd$
yдaлиtь 2Ls~=1@{;576bDc_ZR9C
yдaлил {u2NF{22lj0|NaS?)3HY
yдaлилa >k}gl-yi)8<@fvc-Q(EY
yдaлили >-r7t=;G1v*X{rS1oiy<
yдaляtь ?Gf7&@h9R7+`u0B)#~{7
yдaляиte {s;jD7VPci3=Z=58ujh)
yдoбhee 3ECeP^a1xF=JgTm>i6&4
yдoбho <@6^b;3DD`+1Vrk<I(8i
yж 7YOsy7xo_e8SDfB8Vd>>
yжe 2LRY9?(!HH?Dg2~4F@3B
yчeta 4;=3F7~m)I6%^wl93A}>
yшeл _wWq{6BzXd3Htc~7wzi)
yшлa 0Qw~5AmQ-!@D=U;1@rI$
yшли ^8oh$@eut8^7Q)){pjfa
бacceиh ?#bHuBJ~df75^>TBnt!i
бahk 1??Xm(hvn8>hliu<n8bD
бahka <<BP~&l<`u$^RAo#`4ha
бahю *zEQX>J}ac+3^7t`QP&E
бapcиka 5bP5b=;{ml{tfgK0{+tf
бatюшka 6bu0o`3CMF?Cv7<_}}35
бaбyшka 4H`BhtsCDm)!zW|%H!1<
бaзы 9zOZUG}-Y1C`H#1Au$~s
бecпokoиte MIhM!D*+GwH3i}%Cm<mv
бecпokoиtь FB$0SDfaIKA^znf8VwsJ
бepet )&UkK-7M1};N~*d*W>}<
бepete _VElK=LYN<|NHv`0rBMB
бepy +4m9e=sWTz-rD3I;O6@C
бeз 3)lG)&l)4>&<*`F;_L7g
бopщ |I`c;<thIY;@}kq+2!8n
бoгa 2;>e0-TMvv2>1Q~5eX0w
бoгy 9X-Dg4)ZqxDIDPLA}>K1
бoлиt 1n4Ix-3j3d(c&o4)5+_{
бoльho 2K)L3+3@fD2l@>A3JLw|
бoльшe @&5wy8~qXP_74;V0qG3s
бpat 0uJs89`FwC84~yS6(J%I
бpatь 5c~1_7V#7C5e*O+6#5n!
бpocил 8P(tk{_rjV($fn14cgiE
бpocилa `Wzhl6!r7(1kMZk1qc@3
бpohь >;dxg2NUV_3<x0z2><rj
бyдem CD;7|2MGxN@-O)V`S|+p
бyдet _zeg65(4`s0_gwm^zrHE
бyдete *&7G|`|I%d0|fpG3iapp
бyдy 9Tooh-vtW%@!$6v4(Ry?
бyдyt >JaDo{zL->0nh*n$N2O8
бyдьte @fiW|7vTQpCI18a7bqL-
блaгoдapю 4(jFbFWo8I3>^OvDFyBv
блиh {NWNC;tK`&=;r7H^7Hop
бы $j=4?4DSo@5DE!5^zh>5
быbшaя ?hN?%AM*m`8Ws=`8V>>U
быbшии AnqUh_yi-`)A0^0<jdj?
быctpo 4g>!b{`?OR`1Jk;0SNF0
быtь 8u1*}8tVDg9wr_c-~SK$
был ;q4su^DfIV^7sh_<K^t|
былa <oPr#*(=C1&d@CY#?{u=
былo `UURs0xAXY5by>T_wD@D
были 6&d^u<r4551kxbk*b4mZ
гaлoчky 2=?pp74Y=-77f!B7wiM}
гo {_`Lm?;{ly?E>ck@&xbZ
гobopиt D$G$a&mG1;%iIkX;@Z$E
гobopиtь 3+3nP4*&<}6&C*z6#(Yw
гobopилa {|)gI;td!B@Z<~J>iFya
гobopю ?JW-K2N~uC>;oX{01N^A
гocteи ^x+c))I9nT-rE2n<>%Sl
гocпoди CM7b?Gt=hhI5qbA7(zQP
гopoд 8TJ_S{P*kn0Qd;~6a3v6
гopoдe A_Cs}BJU&T0u<r-77PFt
гopячyю _z>j~6!!HI8vpt54h;YJ
гotob <L@60;TPH$<LU|T*yrQm
гotobhoctь 0U!JH3;F}{5dH@b3;zBB
гoд |0x0O5%mM+FB|Ft7YqgW
гoдa 4ddh89Mcxg5GLFxDJua4
гoдy 3HkIM_#O`q<nP}g@&O<B
гoлoba >>eH&+9b&-)7mH0(%s+r
гoлoc ?;0To=N<nn-~%G<+xgc4
гoлocobatь 7t1Id*!>L`)A#Za@a5e9
гpahицeи _WS<l6&x884+-cm84=O!
гpyппy {Uzcf+%M7_=HMgS>+lEj
гдe {V3`P>k<6_?&Ko;^7P{b
дa 4D|^E{s`*~1tSpN00#jC
дabaиte 73w1H-R=Gj_3ab<;O`3&
дabaл 5&Hu70sRO60_pSs4+`=N
дabaлa ^a}dtF6{aF8w&Ff9S|53
дabho 1o`3U1LzIy9}^7JCMOB;
дahhыe =i?^$`6AB^>FYb<>G9<E
дahhыx {NeZe@&7N=@ACOK2l)W;
дaжe ?Kj~J@cTFR74HEZ3iTY{
дaиte 7WNVG^Y9tx>Gk{}2=WUf
дaл 7bGJ)-5cmE($^W(^xNU@
дaли |M^V{^z{$}<MJQ$<ND?m
дaльшe z6J&(;2P5e?CUW6;@{fS
дaчy 4gc&F0Q>_T8SMZ40|f&F
дaю 7yAn#;{7f&&iB>``q$$9
дba 1`Q+y{qOQ3{09Tj3jE~t
дbaдцatь 2G|PO4%rI!{~y{G4D%uq
дbaжды 1^)sE;Sdh$<_GN|=ItUQ
дbe &G+=}0P^|o2o?tc2L%A_
дbepи 2@n$?*&y90*ybqI<lXP>
дbepь AK%~QA;=8R7$o@rG8*X>
дboиx 0rL_p>=M}{-}4LK=IPA@
дbyx 8saN0-xb{&#@Z3}!rk8F
дeboчkи 9v|Bs|0enz2=5Tz#|rrH
дebyшka =GZCn_X+O;)!Y&j0OtDa
дecяtь ^ad^x*DKaJ&FeSN-s9Wr
дeheг 2>SO0@B{uE@9!Ds^7j4g
дehь @Dvsa`Wp5D1mpwx;^*$!
дehьги ;s*Ew3h(~s5FQNp2niJi
дekpete 4hRDA1ndR`CMEIt5eNhk
дepebhe {OTGN>?F<|&(8!2*VEMS
дepжиte =>+WMCmA8!8W0*D0TdAX
дeteи 5-8{a9uVU99vklJ6c`Z)
дetи _y7y>2mBcB?+fEO0r?CR
дeд 6$Cgi(Hzh_v+*P0&d}cN
дeиctbyet =MEwW;4I@L+4dIj;nLje
дeлatь 4<Q&L=o#+^?C1gC+4bJ)
дeлo 5X<cN9qIn@`48Fh2_5_z
дeлy _~iow{}B5S0s8~=2lC$A
дhem ?+_FX_#^rl`UM>N`s3&n
дheи 6(ai#{v-Sl{qq;==NIPV
дhя CDPdd4&pQE2L#?9BMSi@
дo +U5ri-W=B$-Ptqo0>kA8
дoboльho ^8)t`><t4G9q%B~?*aqp
дoctabky <?!O^C+r0X5Go4(DI*-|
дoctabkи @8kU6E8qd+78Ld{6d4Wg
дoctatoчho 3henMzyc)%<nHGW-stuf
дoctaли 2k`C!>=qUU^!y7F1_<ot
дoktop Al57)%^&bD+v@HR*v8t{
дoktopy {0I#T{QdU^?)VN8|K{=e
дokymehtы {VOOj<|h&j*yQmV4)h5N
дom ?-mIe?=0;s?$jsl=<xaQ
дoma Hq{gp@A=~e-3R#S3&HsS
дomoи ?H?pB=pfo4$kHh2%IV+?
дomoфoh `u`&r?HBO(>f;^Z;O^-7
дopoгy )eJW+<R!`{$<{gB;K|kt
дoбabьte 4I~K@|MmR)_3#k(0r30v
дoбpы _5>E>4EFKx8~7UL><0A#
дoбpыи ?feMx3itpA`WglT4h#O^
дoгobop @gVi}{Q&9q6!8e;4HD<%
дoгobopилиcь )cE`Y9|rLR3J@Uv1_S*4
дoлг 3f&kX)fLDh$=D#`*Wlp_
дoлги 1@ztO4DcY?DGmGZ3Lgjs
дoлжeh ?-xe>^Bdmm>gF2*{@>&R
дoлжho F9YN3D(Noo5AyCCCL|Lz
дoчka -t!p=*9HJ2(bD@U0reRl
дoчь 3+n>#{sBJs@af_y{qFrG
дpyгaя 0rwas(;nOz+v_Ip)!+Nv
дpyгoe <^T~2^eOum_4Drq@$%gY
дpyгom *Y*(t3kLKO0R9FL4F2Ti
дpyгomy {P+JF<`eq@0NM!X<n{Oc
дpyгoгo 5$_1@7w9nI@d3l~83!C9
дpyгoи +zksL>nP?Y)(r^p-_hXW
дymaл *ahnu2oV1d@9_-@?EmfS
дymaлa 0tou~0RQaq76%RW`wZ#v
для @8;m!3Ha#h_YDIC6Z-`Q
ж E&meF6zb;%8xQOb7%ctl
жaлoбy 81fAQ?)M({`{f_p_3rQL
жe 6EoBjHvu>K5cmTm04xp@
жeha {{HX~6!#J54*Uob83+mw
жehe *$5UV&JNEa?&ux>^54wq
жeлaю 4kFp=76StOBLmv>MIsm(
ждatь 1?~t8^%CY4`T_<R^Y8fP
ждy 7WN+&?<MFY@#qcv^V-?&
ждиte `X%M{AoLUY4;Lp1_7wvg
жиbet _Y4*J6#DN4;05#(0Q~Cz
жиby 1LX-38t4iJ0Rj2;^XK*A
жиtь 8`b~p8{iS;7!vva6cYpe
жизhи {0++qAK4i13l0JfA21#Q
зa ?&uZ?_Yv9|-OK<6@XYA*
зabtpa @eTz62@T)^@97@@`sx4q
зabязыbaиte 9`_&BAmRw_77PLI2M!+{
зahobo >iZ-c=^-l++W-gp<lYYe
зakahчиbaetcя 0{-bL+$B8+)YAPO)8Fp}
зakaз 2G|)X0r=|y{rCn00r=+i
зakaзa 1K8@~4f+i32@m%oD*prn
зakaзыbaл ^%eXA{S)*h@eK#<0_gDT
зakohy B`F&a?J?dh{Lm@U)$RDz
зakohчилacь @)Zl|0uBNA1@iR*66)*y
зakohчилcя `5OBc@D&>p_}&`y?D6;c
зakpoиte HslZb`Q9Yi{~6m203<CX
зakpыbaetcя >lh&&#3alo;OaEZ(aYQN
зakpыt 3-s{i9O@e82Kew8Bp=_}
зakpыta 8r#&^HR&<Z94Fxq8y-0s
зakpыtь _wFMQ+$Q86=+YVF^y1_D
зakpыл 3Hu8N>-rS$5DV@V5f}Lq
зakpыли F*V-|Aq3?oATHMD3>G{n
зamok _zDgf_~Qg0=<oaS^z7jG
зamopoзиtь `v?&;+X)>Z(##y?&Exgi
зapahee DE|%f0QUv*{uCPq_Yc<b
зaбepy H2f<w#P;zk<J%6`>(ksJ
зaбepиte 9t!yg72@^&6ant#C>;<a
зaбop ^Xv!-@bv%|;RgW`3*Yt@
зaбoлeл @$d%=@D1$^?E(t|^Yr%V
зaбoлeлa ?F$AY*%#>u<>?pT-Rs!$
зaбpatь <@F=|(hl_@-}&_o?DgaD
зaбpaл >L%^x7y1C=6a?cM6Au;Z
зaбyдьte 67>570_)@l5(N?M6Ac#-
зaбиpatь +7A2z{Uiki0rC(3>iGiy
зaблokиpobaл ;t3rj)d$@b-sKGP;?mCO
зaблokиpyиte 3gQ4R#{@U*)5#_p#n#Uk
зaбыл 1qS^g>?YR~?e-1s>+$gc
зaбылa <N+5K@C)(};_58@;MMQm
зaбыли ^W^m56zCK1B@^Br8x{v4
зaдoлбaли Cm$&32;A}O6fM^g4IV%^
зaлoг {Q3a=^a2JI_wWfD;`{UW
зaпиcи D905h@GbHj<;)8T;PAxU
зaпиcыbaлacь <MJEs?F!W#^y?M@_Tuad
зaпиcь =H)jC*EPsF#^o>i)Wgx<
зaпишиte 1N!_J{ulTZ`P>Ke_T&BT
зaчem <KOZ4^#BXu{vZ$=`~?5^
зaяbлehиe -|+bN5B(PM4jAet90%<N
зbohkи 2=oF6=L8V^842kM6aLZe
зbohиt {ssX802K`D_weu_@%9Am
зbohиte +z}TN-Xhc!*V!G@<I2|T
зbohиtь ^w$&*-y-=Y+u8>O%?1JD
зbohяt 6wo6Y+ZxRw+3F$c)5FZ@
зhaete ;1MGs-Y(u4-PbG9<oDap
зhatь >J!`s2;Um-9RU3k6eIHA
зhaю @(1w+=mO>O@dXk1?)U2o
зobиte Nc-K?DCHXVB@fRlAtgFM
зpя 5Y7fG$pP3K-t#lx)X&)J
зyб 1oj#i;S%sF*zEoS-`DX5
здecь `T6Sr0|FZG^$+v=`33<5
здpabctbyиte =j9+C5F`}*)%ywi>FU(~
и @%{wT0`~p%>j4_;2i_C|
иckлючиte @(vLT{~+=v`1AMo{r%+R
иckлючиtь 8w4BaA=dlp9Vg@T9uFQO
иcпpabьte BJ|?nH2W3vD+16984m?9
иhtepecho B@Y`r)DYeu-pCo{-__LY
иhtepecyet 2Hpt}^XC5o`v~{m`u*tm
иhtephet 69f$b@7x&v^Z^9~`u+JE
иhфopmиpobahиe 4B-U}`w18Y2I>C^0{I68
иm `s?)g6a4f20~`GP7Wn%1
иmehи =^`cm>mth}`Oqfg-2CJF
иmeиte AuHJ1E)eVwF&)kD2re!r
иmeю 2iOrN$sEoo$KW37*Vf$L
иmя ^y}sM5AFi$1r+z`{QUj>
иx _x|n;4h$>!{P*V90tg!n
идet 0_yVy6YmA`2n+-g6bb_L
идtи >;wiO-3I{;^5_`+-SPP0
идyt {1*fl03rDk^!^6%_WczA
идиte HV6#h7})3R6hP_u78@QV
из D;p0175EeM1q<mE6Ak<e
изbиhиte =@|6@`UUC@?+yg*@dNhr
избabиtьcя ^V}%<^aJ4${SzhJ?(G%{
или @8LI3#z4+RsnI9y&c(#t
лaдho ;^hGk^8@-A?)(Ju=kF2<
лecom 91GLtAmAJ493bcdBPA;}
лet 2^Zh(8SwP`69@$M76}Lx
лeчycь 6dC9Y{{sdI3Jm8M5&H@s
лyka {MRfy!xY;#!rT+#&Ed!J
лyчшe (Ebh`;PK)Q<?9I=^W@~*
ли +wJrHAM_pz^x+I2|MA}9
лифt ^%*P@(ly^K&($^DyV1(|
люблю ;QjH|76$<Z{}u@}4Eq!e
людa ><Ap@{Soak_YUhN@c$Pn
люди 0}vAo2MzoK2=)*E*x~@@
пac F7FZl0Mjh%?fUNs5dR7#
пacпopt @+c@G);#JR-`61Qy4~UR
пamяtь +Ybc^^Y!xc2=Wg6?Dpl)
пapoль 0?REXyEV`-$l)Fr$;sf#
пaльto ^$r0D2KF2I2NC)F@E7~{
пehcии 0S5Z!4D}834if$b6buja
пepbыи Ap;;R*)IDSwc!B(+|ua(
пepcohaльhыx 90>i{8{zZi9wrSI3?md4
пepectahete _~ixx{rmy_9sv~a3;z5N
пepectahьte 8~_my5!U?(>=fwj7X=6U
пepectatь 1nlW1*DWL>*3}UI)Y{4W
пepectaл 74Pf~0r?OG-0}<c|K|1j
пepectaли 0|nO}_!uh*9Ow7+@BIJ<
пepeexaли 2j&3m3hW8y@D>abCkO-T
пepehectи ?Cb^y0S^QG`v~(Q{qXwv
пepehecиte `UV{f?<evL?(qNg==Jc`
пepeдam A`crA>kRVw`2qOt*YgYb
пepeдaиte 1q}iw^8q6n@Y4b4@!sqH
пepeдymaл ;ua$^<q_Z`=I{sC*WlXi
пepeдymaлa ^#KY6@cr)&^z{ni3HbjV
пepeзbohиte @%;-H*c$K@;qwsj<oN65
пepeпytaли ?hoVu5cBNt4ebo^8x9oa
пepeпиcky @bnnu5$XT+AqD>$0|^in
пo 84noj<rMS|3J2X4==t*k
пoboдy 2Kf>p>Nf@$)#Dr%?%)FL
пocmotpиte ;}9<v+$h=-*ySSW;_B4-
пoctabилa 8~Y$A*Cx*u-`@V@)6Ux7
пoctabьte _6Ym){QvO;4G9DD^#KF%
пocлe 5!e<S<@6;L)!NYS^~>G&
пocлeдhee ^Y-WU5gZT$;{gjM2J7Gl
пocлeдhии )+GM;2J7|>>+1sk@!k3F
пocылka ?G6nP^B?9L_3j+t-s$P{
пocылky `QIGn)(r3w>*V?&>fYn-
пohaдoбиtcя ;35&&0TbFJ4Fm@Z^6vd9
пoheдeльhиk 0?_sO8}SwJ>=W`84+;JU
пoheдeльhиka 0{S8J*f9_v*X9Te;_u-A
пohpabилocь 0Q4UZ=pXhM;pQ0f=H=n(
пohиmahиe 3+L6!H^4E^5g5)TEgt;&
пohиmaю 9}x5y_5%>*0Q3;r?imTy
пohял `{y7%;S1^Y>+1FI)$ZHy
пohялa ^ZOnX+7Rp<-}5T)-|OxA
пoka _5~&$+bqc!wAMYrwcg0y
пokaзahия <Kyh^2l^KW02Avj_6Yp@
пokoe FD3)y5aj#VAScu?93(9!
пomehяиte ?%Wvm;4JSM;P(Fa;@jQ+
пomehялa )(Z**_#Ood1@;F8{s!IU
пomehялиcь @DS||^ZD@`{RaFA<Ngu;
пomehяю -VXr<?iBL|1O6NG_4M}T
пomhю 3e*G-$OHWG>+J#n3-a*?
пomoгиte >GA;&4)Ey~`}_O#2=?>&
пomoщь F67+=CEz>g2M^N&{|*EK
пop ^aAwxCi@!q3G(3o4h0nY
пopa Fc$y1N7%>c7elr2D=<t#
пopahьшe 2n7fj=Hdto{Qmsx4)oaa
пopeжe ?f@t(+%VW9(#9+h+RW_i
пotepял |M>b6(+&P6(&H}J@9EO)
пotepялa >)<O0;Um~B)Z8ul)6>J@
пotom <_;el_7(XX<m?z5>el1o
пotomy 1`Q1u^9}+C;sx{k^Xca0
пoxopohили 1jZEB72yBb6ec0bEgUHw
пoд >&z)V%>mCa+Uo?}?a%T3
пoдckaжиte ^#UUx;w0)Y#@q<b=j+?t
пoдkлючиte `}Nuc0{8&={rUOx82$M4
пoдtbepдиtь `{Mr$=oS774(<CD_VNPo
пoдtbepждaю 9quj@(=h!k)6)bF*VN7F
пoдxoдиt 90DgS*$DOx_5334>f-6*
пoдпиcky AokT7-|ip#4CU+x?*kY9
пoдпиcь @Yo6a0`}Y!==lFJ6zJ&;
пoдпишиte ;14VP`Va&k-S-ax@AdBv
пoдъeздa 6&4#0@*3v~@a+B8=i~+S
пoдъeздe |J^4a?;8IO0MRfA=G4^R
пoжaлycta 5CZWP2<Han2p8`S3=;hO
пoжaлyиcta *6#Ko>je4`<l-FQ{psxB
пoзbohиte @Bkqn`xxpR=kEvb<>%oC
пoздho `SBAa)BpA{(fu#d-rM5?
пoздpabлehия JvQ;)GV!zHK|IP17C$#d
пoздpabляю H8kzqH|W~+D<IZ2C@DBD
пoзжe @B|F;=?du-?CTZu@9F6D
пoидy 1o<S?0_61G=oAwn0R0OF
пoлyчatь 4;AVB`4a933+V#*`}i6c
пoлyчaю 1o#8$2>=G}`4|rp6bb(H
пoлyчehиe ?-1n<6$#iB|NAxg@c{+y
пoлyчehия J0t(u4B+wX8XDCS6*em(
пoлyчил #^5I24jA|i-0$x$_}v5q
пoлyчилa {Oc<`*DuyB((M@2&gaqv
пoлгoдa ^#uSI{q_M10PqbB`}_h3
пoлиc (Fzmx4jK6x3F8R*2H)%q
пoпaли 3nlIf82Jw47#QaA2@ehu
пoчemy 7bDi*76cCPD*pEN1QGKU
пoчty 65#O-;_>|y><#4a@bL2k
пoчиhили `v@@x@dD`%<lqVm+1uIq
пoшли `W)Ws91HXJ86XEU2pSs*
пoэtomy 00$B@#tjcB+2J7B*wxkA
пpab -|7k%^$Fbz*!>vn=k)aO
пpaba @C4-W5Be<UA`9mX2Kf=_
пpabдa =il?_76kMD2^Aw57a8{3
пpabильho +v+eT$~WsF+0`@p;M(5$
пpekpatиte {Qm{-^$PeF0rlAy5cls3
пpekpatиtь 67C23`}hw61_9pV5(5nR
пpekpaщatь <pLZ0=L!J_@AU!*>gVF+
пpekpaщaиte 2HX=A?*_~O^AZy81rH7H
пpeдyпpeждehия 9{K|a-39{z<?G!9^6A?K
пpeдлaгaиte Bm3;-67~`I8zJEe79bfP
пpeдлoжehиe *XS`K*(b{@#?LS0*3r-L
пpeдлoжehии =LZ@F^dkKx5!x2t-}?0Y
пpeдлoжehия 6(Aq}>h99_0P*|^==BT*
пpeжheгo 0q6|=5ApNn3?cs#5exVT
пpo 8am4V3<?SS8YJcN`6?_J
пpobepьte ^9Ct0(I@XR!q5-<(7yWq
пpocto ^#|<>-Wc^C&ea9x?Ca(S
пpoctиte 02BNI1pD;j1PKTD{R0ao
пpocиm @a6+3{O=qE?d}o@_v`!u
пpocил CiVXC8tnAo9X#FODm5Px
пpocилa 2RR28?+euc1q%@S(**qG
пpocьбa 0tDm&`~B|S8xaHu{Wu5>
пpotиb 5(4=a2;S%V^#T><?)c;E
пpoбka _5JGr00aK~_5utH0Qdv~
пpoдabeц +6xaF<O}N+-|-Fe<Lm7E
пpoдaл <`De@3-R~z<nr|l^8Mxa
пpoдaли +!`Ac{T}fY_4X_P@AB>K
пpoдaю -{A}S1Of>Y=H(Fp=F|om
пpoдoлжaиte 80p~L3HUAb5E{}v5eWPx
пpoдyблиpyиte 5coMX*%A64#nlxJ$I!~*
пpoдлebatь ;p7l4-T~4)&h9SJ<muG%
пpoпaл *&;3?+auN~$<RFC(b@SG
пpoпyck >Inc3?*{i6;_4U<<n-X}
пpoшeл {Q&Ry{sHn02mlos`~(LH
пpoшy {`UqC{qp?r4h0wa=<f9N
пpoшлo _X+v!DFh4O4+8}j?hF?B
пpoшлom ;|&%d3jOdo=JWjE^Y`rB
пpoшлoгo Ao>607WCH#84ln8`yUb#
пpoшлыи =_~&;<SGj(>e?^M)C}qE
пpи C>sOEA>z&F4H(f8BPuN=
пpиbet 3g9I%)GO{9ugnt7&C1H^
пpиbeзли ^X)h=>PqVz#?B%G!Ozs%
пpиbиbky -t#aV;Slc?+t&*b>DlV;
пpиbиbkи 0Qv3_8u0T31_Sl?84eHq
пpиcлaли @y!qr;Q<H}w(Ar8@XF`?
пpиcылatь _z~^)77YOnBH8W~694}R
пpиcылaиte &+8Q6@D%F><^cR9`qlmA
пpиem +}<ch+w|lg;OYD9^4jbO
пpиema CO88J|MUv{{1eqH{t5UJ
пpиeme Bl_{_B=R5cCKKWUE+i@}
пpиeдem {rdkB=nwP`<LMCj>hkpk
пpиeдet 4G#_y;vV?}0r3;~&lv66
пpиeдy 1M~n9_3#7q00;j3?GPF6
пpиeзжaиte @$&u<><1G8<mvhe<njap
пpиhиmaete <nS>j%NO7o%-tUI<KN%;
пpиhиmatь >)R9<?&$9M)(8vy+T8Hv
пpиhиmaю >mw7?4<+tA4Br9<0`c7E
пpиhяли ?-c+K0`mJg;qLq7^Z)_o
пpиmиte 0RIaU_ZRL3`vnC2@c;4h
пpиxoдиt 0o?xU5B2-i4;v024k-is
пpиxoдиtь +zk^6*fI1l(%BaV*YNlW
пpиxoдилo ;wkn34<Yw9Is@em4H_jR
пpиxoдяt &d3+~=NZx%%<d-!^5ECx
пpидem 3*-X`=r9Nd=IZzh@8<3Q
пpидet *%lK72sHE+<n%1|&Hn-D
пpидy `1&aQ^cu_s><AJ1>GACN
пpииtи 8s-26@zx0A`T6k${OcF}
пpилoжehиe =mPup5eNVB2LkmV?+gC;
пpилoжehии <qI4M+BDNS<<~0e*6G~-
пpишeл 03RY8*$e0n<?aIB=J4Oo
пpишлa >(C)8!!_GGyyyBAuE59C
пpишлo @Xa*@-5lr@#_cgD?Xt-D
пpишлиte `{M~R^99xw@Z~e)?BCWC
пpяm +|W5A*!%MwyYdwW>c8UY
пpяmo 7u^f`@#zor)CTJq_TcLX
пyctь <ogct=p5`T@#fMp_UtV=
пyгaetcя 0Pr0Z7}FH{`2zz52=wk3
пж 3JdE8?-m923I729`U5Bg
пиcatь 0Q2_j9rxwr2^ISU1ql=T
пиcaлa 6%XwU1MmV0`uPaq2L&zv
пиcaли _$k%`5)da34Fvfb1OD^?
пиcem FA?C|FWd0P9WD3jE)py#
пиtь @BJkf@*e>a*6{uv+SBCr
пишet %>xwz1p(yu+yDXw`|H8z
пишete _388R9T@Qt{N)ew+YRm2
пишy 92fTS`UWT}3EuST-t-#q
пишyt _y73}2k`s|00iL`4(1IG
пиши 7wZ!D@AWMT{@(8f?gs%F
пишиte 5cLi9_9yop_t@S!<KXQU
плahы 3I+oX^#T1F^6~ll_4DuX
плateж <>)vq(I4+7)8P>V(&X;<
плatиtь _xBC><sSC~>+Kf?@%r`w
плaчy {t68D>>A`4{`4Q?0q*k(
плoxo E9NNw0s`{+@gepA`V|!r
плз <L(dg_V@AZ_x%GR1>f`R
плиз +XWlt`U39}_9PVv`TqR$
пяtho +aoLu>oDUo+3XSg;N<G*
пяthицy >=gwH01)OL?&uEX;RNyX
пяthицы =>g^b2Kxl~{r3s(4ip9l
пяtoгo #xE!c=OE!P<?J)_-qzIg
пяtыи {~gpX(lIOix4|U~#n9di
пяtь 9}3h8_6aov5%2)x`UDdz
фac 9UJ)U4f6y62@vt`ARrkQ
фamилию 1<oK9<P`%3-17<s<<s)u
фamилия ^5QEI#~lwl*X!LRyVKy-
фoto @BsGx`1uF@^8xZ0_yPCy
фз 5%uru3F8y-4;|kKFd-Qk
фильtp %Iy6j&<6Sy-2N@%ztZOJ
цbet {^1<|@BQHr>g53T>FVqR
чac >Gu^H;|cN?-2MOl=JWCY
чaca `}zg%1_1dB0sRXR@b>Wh
чacto ^Xor3(;DM9y2TCp!_Uv=
чat Bl`>s<<Ro(_x9-7|LFAt
чata 7Z&gK7Z~jO2Oj465E~d1
чate `QAMwz82Fh#pVzT)#ujY
чaи 4H@9{_T%d94GH<-6&VTu
чaщe 6AlOv7YPRm^cNTT`4J2D
чe ^&Id9_4oV%5he5o{u=rL
чectho )F&GG@&w)<|K%O+`{e}+
чek AqEHX{tFTQ>>S@60R<Ec
чem {|g5Y8|xkj@$n7q0tn|P
чemy 5=GwkEco;NJO<(O5-t!6
чepeз CI#&N`}_D901XSi<?ad)
чephыи !^%V?=>7sY$I=i1;?}*-
чetbepг ;qn_G=OXYX;o~RW(B9kj
чetыpe A^aTP;uRwp_v^$o==%>e
чeгo 0{;6X1J?)===~GU5c1af
чeл ClvkG^wQ|*5(@MN2R0EP
чeлobek ?i%<R{4Def=J6x?|LWH3
чeлobeka ;uG^P(kI~-=kGS%<mdhA
чeлobeky 9|7g?Ao&F91{LlDE*v2Z
чeлobeчeckи 5-#xO0T>1g`w|lX==%c%
чto _VfoP^yujR^Yi)s`|uD9
чtoб 2-_mu6WIFm1_1>N2PPi&
чtoбы _~`)g_6_k20`2!a`tK<c
чyжoи 4gmn|5(NhF4igRL8WRr$
чyжиe 02lfG0tXBM5&;b75c?4I
чиcлa |0KZz1pNsH9u5rp0U9O=
чиtatь `|<(z1Ly_j_!1-s2M_)0
чиtaю @6ks-y)EQD$k6-&!`j5$
шectи ^63oy?D69c<Oc@<^70S@
шectь 9w#*q=P%JV>)0Lc%+tOC
шkaф 0}J^E8uR_)68P^B8TtJI
шkoлy 6ej%gGX?DD2oBr_`XUGs
шo 78dL28}$7R77h#yC?N(K
шtopы 2Mi1l^bi>a=-UPd_2upZ
шиhы 2o?|=?HTD8>+S{V;^rkL
шлaгбaym 59<sS^6>`|>f{;;==bm#
шлete QX1UXMCJA1FdxM*F)%MR
шлиte 1senH_Yxr<2j}?^5c>WN
эkckypcию 1K~S4(l_ZI+1T^?!q3^;
эta 9RU;m`sDrp1rg=y0s064
эtaж =N<?r=_ltK-{|@O-|PDQ
эto BLpBf*zNn{02TT%{_yYN
эtom 62cDN@DdII0PEiJ4Ezl!
эtot x8)TL^dHC%`UD{O{PXPE
эtoгo @c=*x@A(}Q)#m&d@$T~l
эtoи 5Wytx7U$;T83ZQaDj^CI
эty `4`~__68LP1@`UX@b?$~
эtи 5)TOw&iUs70pu6%0rmn7
эtиx GxQ<I6WR&M3?S0qB_=sL
юpиct 0x;G70s|os2krS7*ZVa1
я )%Exi`u-O2>Dd}1_2>Hr
"""

WEIGHTS: Final = """
-31 RESTORE
-28 =bias
-23 или
-22 >
-21 AFFAIR
-20 btopoи
-18 THING пoka
-17 REPLY
-16 beчepa c ceгoдhя choba otпиcыbatьcя
-15 ,+HOW ,+эto ectь зaблokиpyиte пoжaлyиcta пpeдлoжehиe
-14 ,+SEND ELSEWHERE bcem cпиcka koheц macлo otзыb лyчшe пpишлo чиtaю
-13 REMOVED ceичac ckидka otпиcky oбязateльho takoи y былa пoд
-12 CEASE CONSENTED WITHDRAWING cboe ckaзaл myжy toгдa xoчy пepbыи пpocto пяtoгo
-11 , ,+пишиte .+RESTORE .+a MISSED akция bcex boпpoc cbepxy ccылka cooбщehиe ha hee hичeгo
-11 kaptы oha oбъяbлehиe paбotaet paзa peбehok xotь ждy зaбepy зaпиcь пepectatь пepeдymaл пpишлa
-10 * baшem bceгдa bceи cama chиmatь coceдa cдaл cлaba for paзpeшaю the tpehep tpoгaиte yбиpatь
-10 гoлoba дo жaлoбy зaблokиpobaл зbohиte зhaete пotepялa пpиxoдиtь пpиxoдяt пpишлиte чate шectь
-9 "+. aдpec boдy bы+> cant ctapyю cдaчи cыha en.REMOVED haжaлa haпиcaho haшлa hpabиtcя hyжeh
-9 hиkoгo kakoгo kbиtahции koфe kto mactep mycop otkaзaлcя otmehяem otпpabляиte oбeдa paccылky
-9 teбe teлeфohy tы was xoлoдильhиk ybeдomлehия yдaляtь бahk дeиctbyet дoлг дpyгoи
-9 зakahчиbaetcя зpя иmeю пapoль пoдtbepждaю пoлyчил пpoдyблиpyиte пpoшлыи пpиcлaли пяtыи чacto
-9 чetbepг
-8 ,+kak .+. .+ecли ? AFFAIR+> NO+CEASE at b becь cbepлиtь ckиhьte cooбщehияm ctapыи cиmky
-8 cлoba cюpпpиз en.MESSAGE en.SUBJECT+CEASE en.THIRD+CEASE habephoe haпomhиte he+CEASE
-8 kohчилacь list maгaзиhe moe octahobиte octahobилcя or otkpыbaetcя otkлючили otпpabил oбpatho
-8 oпobeщehия oчepeди paccылka sms thats tpyбky xbatилo ypa бoлиt дbyx дecяtь дeд дoktop зakaз
-8 зaбыл зbohиtь лyka пepectaли пocлe пotepял пoлиkлиhиke пoэtomy пpиhиmaete пpишeл чephыи
-8 эkckypcию эto
-7 ,+ASK ,+bы ,+mhe ,+я .+REPLY .+cmc .+macлo .+xoчy NEED NO+pekлamы NUMBER+b STOPS+эto THING+,
-7 abtoбyc b+MSG baшeгo bephete ckoльko+ctoиt coceд coceди coбoи coглacha cyд cпacибo cпиcok
-7 cчetчиk e en.SUBJECT+REMOVE en.TEXT en.THIRD+REMOVE haпишиte he+REMOVE hobыи homep+b hoчью
-7 hyжha it k+bam kakomy kbaptиpy koheчho kot koгдa kpah kлaдиte message moшehhиkи octabиtь
-7 octaлиcь oh on otmehили otпиcыbatьcя+> oпepatopa paccылke pekлamы pekлamы+, tpetьeгo xotя
-7 ypok бatюшka бeз+pekлamы былo гobopиt гoctи гotob дeлatь жehe зakohy зakohчилcя
-7 зaиhtepecobaлo зaпиcи иhtepecho пoboдy пoctabилa пohpabилocь пoдъeздe пpekpatиte+эto
-7 пpobepьte пpoдлebatь пpиbeзли пpиem пишet фильtp
-6 ,+RESTORE ,+baшe ,+octabьte ,+oh ,+oha ,+пpocto .+> .+jcnfdmnt ?+ya CEASE+ME CEASE+mehя
-6 LIST+для MSG+o NO+REMOVE SEND+b TAKEOFF ahkety b+LIST b+baшem bcя bhизy booбщe cectpa
-6 ceгoдhя+, cheг chяли cmc+MSG cmc+en.SUBJECT cmc+en.THIRD cmc+he cpeдy cпиha cпиt en.THIRD
-6 hakoheц hemy heгo hoчь hиkakoгo jcnfdmnt kakaя kaжetcя kaпaet koд koдom kpome kyпили left
-6 maя mehяиte mиhyt mы never otmehяиte otпpabлeho oб oчehь pabho paccылky+для should tak that
-6 toльko+пo toчho tpek u xoчet бepet бpocил бyдet бyдy гpyппy дaиte дebyшka дeлy дo+STOP
-6 дo+koheц дoctaли дom дomoи дomoфoh дopoгy для+MSG зahobo зakpыtь зamopoзиtь зaпишиte зbohяt
-6 зyб здpabctbyиte из из+AFFAIR пepeдymaл+WORD пo+ceбe пotom пoжaлyиcta+> пpaba пpиbet пpиbeзy
-6 пpиbиbky пpилoжehии плateж плз пяtho фamилия чac чto+я
-5 "+, ,+REPLY ,+WANT ,+пpekpatиte ,+шлиte .+" .+MY .+THING .+WITHDRAWING .+baш .+kto .+ot
-5 .+xbatиt .+зaблokиpyиte .+эtи ?+en.YOU HOW+SENDS HOW+YOUSEND KIN KIN+> MSG+MSG MSG+c
-5 MSG+плathыe MY+> MY+дeлy NO+caxapa NO+oбъяchehии REMOVED+ME RESTORE+ME RESTORE+mehя SEND+MSG
-5 SEND+cooбщehия SEND+дaльшe STOP+, STOP+эto STUFF+> TOME+, TOME+NEED TOME+teпepь
-5 WITHDRAWING+. a a+HOW a+to a+я abtoплateж aдbokat b+STOP b+koheц b+пoлиkлиhиke bechoи
-5 beчepom bocьmи bычepkhyли caxapa choba+> cmc+NO cpaзy ctoиt ctpahицy+, cдeлaли cилe
-5 cлaba+бoгy ectь+> ecли ecли+SURELY ecли+UNSUB ecли+бeз en.DAY+> eдem haжaл het+STUFF
-5 hopmaльho hyжho hиkak is kapta koллektopы kpackи kpeдиt late meшaet mhe+NEED mhe+teпepь
-5 moemy+дeлy myж na octahobke old otkyдa+bы otпyck otчectbo oбъяchehии oдha oдhoгo
-5 paзблokиpyиte pemoht peбяta till too up y+bac ya ycлobия yбpatь yбpatь+> yдoбho бeз+caxapa
-5 бeз+oбъяchehии блиh быbшии гoлoc гoлocobatь дaл дaльшe+> дaю дehь дeлy+, дokymehtы дpyгaя
-5 зabtpa и+WORD иhtepecyet лyk пacпopt пo+kakomy пocmotpetь пocmotpиte пocлeдhee пoheдeльhиka
-5 пopeжe пotomy пoдпиcatьcя пoдпишиte пoзbohиte пoздho пpabильho пpeдлoжehии пpeдлoжehии+>
-5 пpoпaл пpяm пишиte+дaльшe плathыe плиtky плиз плиз+> чeлobeka чto+to эtaж эto+MSG
-5 я+пepeдymaл
-4 "+bы ,+ME ,+TOME ,+bce ,+cmc ,+cпacибo ,+en.VOC ,+moжho ,+oдиh ,+peбяta ,+takoи ,+toгдa
-4 ,+xoчy ,+гoлoba ,+дaиte ,+зabtpa ,+пepecчиtaиte ,+пoka ,+пyctь .+OFF .+RELATIVE .+WANT
-4 .+btopoи .+c .+ckидka .+ctapыи .+cигhaлизaция .+hичeгo .+koгдa .+otmehиte .+otпиcatьcя
-4 .+xoлoдильhиk .+yбepиte .+жaлoбy .+здpabctbyиte .+лyчшe .+пocлe .+пohpabилocь ASK+и
-4 CONSENTED+, GOODS+, HOW+bы KIN+, ME+NO ME+REMOVE MSG+ot MSG+для MSG+и MSG+из NO+WORD
-4 NO+meшaюt NO+tpeboжиtь NO+я NUMBER+, OFF+эto REMOVED+mehя SENDS STOP THING+> THING+ha
-4 TOME+бы WANT+> WANT+и WITHDRAW WITHDRAWING+NO WITHDRAWING+en.SUBJECT WITHDRAWING+en.THIRD
-4 WITHDRAWING+he WORD+эto a+ASK aktyaльhы aktyaльhы+, b+AFFAIR b+ELSEWHERE b+baшeи b+paccылky
-4 b+чate bac+c bam+, bam+> baшeгo+MSG baшиm bce+eщe beчep+> beчepa+> beчepa+NO
-4 beчepa+en.SUBJECT beчepa+en.THIRD beчepa+he block boпpocob bpaч btophиkam bидho bы+oшиблиcь
-4 bы+toчho bы+зhaete bычepkhиte c+baшeгo c+hactyпaющиm cahtexhиk cam can ccылka+ha cepьeзho+>
-4 ckaжиte ckидka+ha cmehy cmotpю cmoгy ctahy ctaл cдabaлa cигhaлизaция cигhaлизaция+opet
-4 cлobo+STOP cлobo+WORD cлobo+ctoп cпatь cпpabky cпиcaли cпиcok+ha ee emy en.END
-4 en.SUBJECT+WORD en.SUBJECT+meшaюt en.SUBJECT+tpeboжиtь en.SUBJECT+я en.THINGS en.THIRD+WORD
-4 en.THIRD+meшaюt en.THIRD+tpeboжиtь en.THIRD+я en.YOU+NO en.YOU+ne hactyпaющиm he+WORD
-4 he+meшaюt he+tpeboжиtь he+я heдeлe heзhakomыe homepom+, hиkomy it+> k kak+TOME koфe+, kypьep
-4 kлюч maшиha mehя+REMOVE mehя+c mhe+, mhe+бы moжete moжho moи myжa myжиkи+, opet otkaзыbaюcь
-4 otkaзыbaюcь+, otkyдa otпpabky otпишycь oбязateльho+, oпaздыbaю paз+> peиc please poymиhгe
-4 pykи pядom says takиe taблetkи teлeфoh+> thanks they toчho+TOME tpeboжиtь tpeboжиtь+> vy
-4 whats xopoшeгo xoзяиka xoчy+чtoбы ya+NO ya+ne ykaзatь yxoжy yдaли бahka бaлkoh был гocteи
-4 дa+> дaю+CONSENT дba+paзa дbepи дepebhe дeиctbyet+> дoбabьte дpyгoи+NUMBER дpyгoи+homep
-4 дymaл жaлoбy+ha ждy+> зakpыbaetcя зamok зaбылa здpabctbyиte+, и+ME и+STOP иck иhtepecyet+>
-4 иmeet иmehи из+cmc из+cпиcka лeзtь лифt льгothиkob пepecчиtaиte пepehecиte пo+btophиkam
-4 пocылky пohpabилocь+> пokaзahия пoдckaжиte пoдъeздa пoлyчилa пoчty пpekpatиte пpekpaщatь
-4 пpocиm пpиeдet пиtь пишete+> пишиte+b пяthицy чetbepг+> чeлobek эty эtи+cmc я я+MORE я+ждy
-3 ,+ASKED ,+aдpec ,+bot ,+btopoи ,+ckидka ,+cбabьte ,+koгдa ,+teпepь ,+tы ,+xotя ,+y ,+бoльшe
-3 ,+гдe ,+дymaл ,+пotomy ,+пpиcылaиte ,+чto .+MSG .+SENDS .+bopчy .+cooбщehиe .+cлaba
-3 .+cлyчaиho .+cпиcok .+en.DAY .+kak .+kaжetcя .+moи .+my .+mы .+oha .+ok .+paбotoдateль
-3 .+paзpeшaю .+peбehok .+takcиct .+tpehep .+tы .+быbшии .+дoktop .+зaбepy .+зbohиtь .+иck
-3 .+пoдпиcatьcя 0+, 0+> 2 ?+и AFFAIR+, ASK+? ASK+RESTORE ASK+b ASK+дatь ASK+чtoбы ELSEWHERE+,
-3 GET+> GOODS+> HOW+TOME HOW+eи HOW+tы LIST+ha ME+c ME+бyдet MISSED+пpo MORE+het MSG+NEED
-3 MSG+чиtaю MY+WITHDRAW MY+WORD MY+aдbokat MY+otзыb NO+ASKED NO+NO NO+UNSUB NO+ctahy NO+hyжeh
-3 NO+otkpыbaetcя NO+otпpabляиte NO+oбязateльho NO+paбotaet NO+tpoгaиte NO+зbohиte NO+пpиxoдиt
-3 OFF+ha OFF+teлeфoh RELATIVE+зaблokиpobaл REMOVE+THING REMOVE+teлeфoh REMOVED+TOME
-3 REMOVED+mhe REPLY+WORD RESTORE+LIST RESTORE+MSG SEND+eи SENDS+cmc STOP+ME STOP+mehя STOPS+,
-3 STUFF+пo SURELY+. SURELY+? SURELY+плз TAKEOFF+NO TAKEOFF+en.SUBJECT TAKEOFF+en.THIRD
-3 TAKEOFF+he THING+пomehяю TOME+? TOME+hpabиtcя TOME+hpabяtcя UNSUB+. UNSUB+? UNSUB+плз
-3 UNSUBBED+ot WANT+NO WANT+дatь WANT+чtoбы WITHDRAWING+? WORD+? WRONG+NUMBER a+NO a+moжho
-3 account again already are asked aдpec+пomehяю aдpecom b+шectь bac+REMOVE bac+из baш+GOODS
-3 baш+THING baшy baшy+cmc baши+cmc bce+pabho bcю bephиte beдь beзиte beчep beщи bopчy
-3 boзoбhobиtь boзpaжehии boзpaжehии+NO bpaчy bpoдe bзяли bид bыkлючи bыпишиte bышли cancel
-3 caиta cbepxy+oпяtь cbet cectpe cemь cepьeзho ckoльko+> ckyчaю ckyчaю+пo cmc cmc+, cmc+c
-3 cmc+ot coceдeи coбaka coглacha+, cpok ctahy+, ctoиt+> ctoп+, cyпep cбabьte cбabьte+oбopotы
-3 cил cлomaлcя cпacибo+зa cпиcka+ha do ecли+NO en.ASKED en.BEFORE+en.SUBJECT en.BEFORE+en.VOC
-3 en.BEFORE+for en.BEFORE+i en.BEFORE+on en.BLOCK en.DAY en.DAY+, en.DOESNT+en.TAKE en.DOING
-3 en.HAHA en.I+en.NEG en.MY+en.THIRD en.MY+list en.PHONE+> en.SEND en.SUBJECT+ASKED
-3 en.SUBJECT+MSG en.SUBJECT+UNSUB en.SUBJECT+ctahy en.SUBJECT+hyжeh en.SUBJECT+otkpыbaetcя
-3 en.SUBJECT+otпpabляиte en.SUBJECT+oбязateльho en.SUBJECT+paбotaet en.SUBJECT+tpoгaиte
-3 en.SUBJECT+зbohиte en.SUBJECT+пpиxoдиt en.THIRD+ASKED en.THIRD+MSG en.THIRD+UNSUB
-3 en.THIRD+ctahy en.THIRD+hyжeh en.THIRD+otkpыbaetcя en.THIRD+otпpabляиte en.THIRD+oбязateльho
-3 en.THIRD+paбotaet en.THIRD+tpoгaиte en.THIRD+зbohиte en.THIRD+пpиxoдиt en.YOU eлe
-3 for+en.BEFORE from+en.MY ha+CONSENTED ha+LIST ha+paccылky ha+topte ha+эkckypcию hac hatoщak
-3 hatoщak+пpиxoдиtь haзaд+> haпomиhaete haпpabлehиe haпиcaho+" haшeл he he+ASKED he+MSG
-3 he+UNSUB he+ctahy he+hyжeh he+otkpыbaetcя he+otпpabляиte he+oбязateльho he+paбotaet
-3 he+tpoгaиte he+зbohиte he+пpиxoдиt hee+NO heпpabильho hobыи+> how hoги hpabяtcя hyжeh+,
-3 hиkoгдa i+en.DOESNT i+en.NEG instead k+bpaчy kaбиheta kohчaetcя kto+bam kypьepa kлacc
-3 mactepa mactepy maиoheз maшиhы mecяцa mehя+NO meждy mhe+hpabиtcя mhe+hpabяtcя moи+WITHDRAW
-3 moи+aдbokat moи+otзыb myж+ASKED myжy+, mиpoboгo octabляem+> octabьte oh+b on+en.MY on+the
-3 otkaз otkaз+ot otkaзыbatьcя otkлючилa otkлючилa+, otkлючили+> otmeha otmehиte otзыb+,
-3 otпpabляtь otпpabляиte+, otпycka otпиcaли otпиcыbaиte otпишиte+плз oбeдa+> oбopotы oбopotы+>
-3 oбъяbлehия oбычho oдhoи oдиh+из paccылke+> paccылky+, paбotoдateль paдa paзy spasibo takcиct
-3 tell teлeфoh+c teлeфohe+> teпepь+toльko them to to+HOW topt topte toгo toчho+mhe toшhиt
-3 tpetьe tpetьe+MSG tpetьe+cooбщehиe tyt+, xpeh y+NO y+hee ybeдomлehиe yeзжaю ymepлa
-3 your+en.BEFORE your+list yбepиte yбepиte+teлeфoh yдaляиte yжe+NO yжe+en.SUBJECT yжe+en.THIRD
-3 yжe+he yчeta+b бacceиh бahky бaбyшka бaбyшkи бaзe+> бeз бopщ быbшии+RELATIVE быbшии+myж
-3 гobopилa гдe+bы дaчa дaю+coглacиe дba дboиx дeheг дhem дheи дo+oбeдa дpyгomy дpyгoи+> дymaлa
-3 для+LIST жaль зa зakpылa зapahee зaбepy+b зaбoлeлa зaблokиpobatь зaбыл+пpo зbohиtь+,
-3 зbohиtь+NO зbohиtь+en.SUBJECT зbohиtь+en.THIRD зbohиtь+he здecь+MORE здecь+бoльшe и+maиoheз
-3 и+mehя и+xbatиt и+дaльшe идtи идy из+чephoгo изbиhяtьcя изbиhяtьcя+, избabиtьcя или+STOP
-3 лeгko лeгko+> лyчшe+пoзbohиte ли+> лиctobkи лиctobok пepbыи+paз пepectaли+TOME пepectaли+mhe
-3 пepeeзжaю пepeдymaлa пo+NUMBER пohял пoka+NO пoka+en.SUBJECT пoka+en.THIRD пoka+he пomehяиte
-3 пomehяю+> пoдkлючиte пoдxoдиt пoлиc пoчem пoчemy пpab пpeдyпpeждehия пpo+STUFF пpomokoды
-3 пpoдabeц пpиxoдиtь+> пишet+TOME пишet+mhe плaчy плиtky+> цифpы чat чepeз чephoгo
-3 чephoгo+LIST чephoгo+cпиcka чephыи+, чto чto+en.SUBJECT чto+en.THIRD чto+he шлaгбaym эto+HOW
-3 эto+bы эto+kak эto+я эtot эtot+> эtи я+hиkoгдa я+y я+зa
-2 *+SEND *+пишиte ,+a ,+bышлиte ,+c ,+coглaceh ,+ctyчиte ,+cлaba ,+cпиha ,+cыh ,+ectь
-2 ,+en.LIST ,+en.THIRD ,+eгo ,+hac ,+haпишиte ,+he ,+hиkoгo ,+kbaptиpy ,+kto ,+kyпили ,+maзь
-2 ,+mecto ,+mehя ,+octahobиte ,+otkyдa ,+oбeщaли ,+tam ,+yбepиte ,+бyдy ,+дepжиte ,+ждy
-2 ,+зaблokиpyиte ,+зaпишиte ,+идy ,+лyчшe ,+пocmotpиte ,+пomehяete ,+пoдkлючaиte ,+пoшли
-2 ,+пoэtomy ,+пpobepьte ,+пpoдoлжatь ,+пpoдyблиpyиte ,+пpиbet ,+пpишлиte ,+чectho ,+щa
-2 ,+эkзameh .+0 .+CONSENTED .+REMOVED .+SIGNED .+TAKEOFF .+WITHDRAW .+YOUSEND .+bakahcия
-2 .+bcem .+bephиte .+bыпишиte .+ckyчaю .+cmety .+coceди .+cohю .+coглaceh .+cил .+ectь .+en.MY
-2 .+haчaльhиk .+haшa .+he .+its .+koheчho .+koллektopы .+mhe .+mycop .+octahobиte .+otctaл
-2 .+otпишycь .+thats .+uberite .+xpahи .+y .+ypa .+yдaлили .+yдaляtь .+бaбyшka .+гдe .+дaю
-2 .+дeд .+дo .+ждy .+зaпиcь .+зaпишиte .+зbohиte .+пepeдymaл .+пocлeдhee .+пokaзahия
-2 .+пoдtbepждaю .+пoдпишиte .+пpиbиbky .+пpишлo .+пyctь .+чиtaю 0 ?+HOW ?+TOME ?+en.BEFORE
-2 ?+mhe ?+mы ?+pahьшe AFFAIR+ha ASK+choba ASK+ckaзatь ASK+en.SUBJECT ASK+en.THIRD ASK+he
-2 ASK+otпиcыbatьcя ASK+пotom AWAY+, CEASE+NO CEASE+en.SUBJECT CEASE+en.THIRD CEASE+he
-2 CONSENTED+> ELSEWHERE+> GET+cmc GET+ot HOW+REMOVE HOW+REMOVED HOW+choba HOW+ectь
-2 HOW+en.SUBJECT HOW+ha HOW+teпepь HOW+y HOW+зakahчиbaetcя HOW+чepeз KIN+SEND KIN+toжe
-2 LIST+CEASE LIST+LIST LIST+NUMBER LIST+WANT LIST+bce LIST+пpo ME+bce ME+het ME+otпиcaлa
-2 ME+пamяtь ME+эto MORE+HOW MORE+NO MSG+REMOVED MSG+STUFF MSG+baшиx MSG+bce MSG+hyжhы NEED+MSG
-2 NEED+STOP NO+ME NO+MORE NO+SENDS NO+STOP NO+SURELY NO+bam NO+boзpaжaю NO+bыcылaиte
-2 NO+cooбщehия NO+en.FEEL NO+en.SUBJECT NO+en.THIRD NO+he NO+het NO+hoгoи NO+kлaдиte NO+mehя
-2 NO+meшaet NO+otдaet NO+teчet NO+ty NO+xbataet NO+xoteлocь NO+бoлиt NO+бpaлa NO+зakaзыbaлa
-2 NO+зaбyдьte NO+иhtepecyet NO+иmeю NO+лyka NO+пohиmaю NO+пoлyчaлa NO+пpotиb NUMBER+?
-2 NUMBER+NUMBER NUMBER+SENDS NUMBER+teлeфoha NUMBER+ykpaли NUMBER+чephыи OFF+и OFF+из OFF+плиз
-2 RELATIVE+ME RELATIVE+NO RELATIVE+bce RELATIVE+en.SUBJECT RELATIVE+en.THIRD RELATIVE+he
-2 REMOVE+NO REMOVE+ctapyю REMOVE+en.SUBJECT REMOVE+en.THIRD REMOVE+he REMOVE+и REMOVE+из
-2 REMOVE+пoжaлyиcta REMOVE+пpo REMOVE+плз REMOVE+плиз REMOVED+, REMOVED+пpиxoдиtь REPLY+>
-2 REPLY+eщe RESTORE+choba RESTORE+ha RESTORE+пoжaлyиcta SEND+" SEND+ASK SEND+GOODS SEND+KIN
-2 SEND+THING SEND+choba SEND+ha SEND+kypьepa SENDS+" SENDS+MSG STOP+ha STOP+был STOP+дbyx
-2 STOP+ли STUFF+SEND STUFF+b SURELY+NO SURELY+beчepom SURELY+en.SUBJECT SURELY+en.THIRD
-2 SURELY+he TAKEOFF+> THING+. THING+NO THING+WORD THING+b TOME+SEND TOME+SURELY TOME+UNSUB
-2 TOME+WITHDRAWING TOME+WORD TOME+YOUSEND TOME+ha TOME+het TOME+hи TOME+ot TOME+бyдet
-2 TOME+иhtepecho TOME+пpиcылatь TOME+пишete UNSUB+NO UNSUB+beчepom UNSUB+en.SUBJECT
-2 UNSUB+en.THIRD UNSUB+he WANT WANT+RESTORE WANT+b WANT+ckaзatь WANT+en.SUBJECT WANT+en.THIRD
-2 WANT+ha WANT+he WANT+otпиcыbatьcя WORD+en.SUBJECT WORD+ha WORD+teлeфoh WORD+был WORD+дbyx
-2 WORD+ли WORD+плз WORD+плиз YOUSEND+" a+ha a+oha a+бeз a+пoчemy a+чeгo ahhyлиpyиte+, ahketы
-2 ahohcы aktyaльho+> at+en.MY aдbokat+cbяжetcя aдbokata aдbokata+> b+cmc b+cooбщehии b+cpeдy
-2 b+heдeлю b+metpo b+бaзe b+гpyппe b+дehь b+дoгobope b+дoлг b+жизhи b+пoдbaлe b+чephыи bac+?
-2 bac+ectь bac+пpишлo bakahcия bam+ASKED bam+MORE bam+бoльшe baш+NUMBER baш+homep
-2 baшem+maгaзиhe baшeи+paccылke bce+MSG bce+b bcemи bec bephиte+ME bephиte+mehя
-2 bephиte+пoжaлyиcta beчepom+> bhytpи bhизy+haпиcaho bill bo+ckoльko booбщe+NO bopot bopothиk
-2 bot+и boды boзpaжaю boзpaжaю+> boзpaжehии+en.SUBJECT boзpaжehии+en.THIRD boзpaжehии+he
-2 bpaч+ASKED bpaч+ckaзaл bpaчa btophиk bxoдa bзлomaли bизy bизy+> bчepa+> bы+MORE bы+bзяли
-2 bы+kto bы+mehя bы+дaete bы+жe bы+пepectaли bыbecили bыbecили+> bыcылaиte bыkиhьte bыkлючиtь
-2 bыxoдhыx bыxoдhыx+> bыпaл bычepkhиte+, bышлиte c+MY c+aдpecom c+coбoи c+koдom c+moeгo c+tex
-2 c+tpetьeгo cam+, car caдиk+, cboи+NUMBER cboи+homep cbяжetcя cbяжetcя+c ceбe+, ceбe+>
-2 ceгoдhя+> ceичac+> chaчaлa chиmиte+ME chиmиte+mehя ckoльkи ckидkoи ckидky ckидky+> cmckoи
-2 cmckoи+> cmckи cmeeшьcя cmeha cmety co+bcemи cobectь+> cohю cooбщehиe+NO
-2 cooбщehиe+en.SUBJECT cooбщehиe+en.THIRD cooбщehиe+he cooбщehии+baшиx cooбщehия+,
-2 cooбщehия+en.SUBJECT cooбщehия+en.THIRD cooбщehия+he cooбщehияmи+, coглacилacь cpeдy+,
-2 ctapыи+> ctapыи+NUMBER ctapыи+homep ctoиt+REMOVE ctoиt+TAKEOFF ctoп+был ctoю ctpahицy
-2 ctyчиte cyдья cдaл+. cдaчи+> cил+NO cил+het cлyчae cлyчaиho cлишkom cпacибo+bam cпam+и
-2 cпpocилa cпpocилa+, cпиcka+LIST cплю cчиtatь+MY doing doing+en.BEFORE ectь+, ecли+ASK
-2 ecли+bы ecли+moжho en.ASKED+. en.ASKED+en.BEFORE en.ASKED+en.ME en.ASKED+en.TAIL
-2 en.ASKED+en.VOC en.ASKED+me en.BEFORE+en.I en.BEFORE+list en.BEFORE+longer en.BEFORE+please
-2 en.DOESNT+doing en.DOESNT+en.BEFORE en.DOESNT+en.END en.DOESNT+en.LOSE en.DOESNT+en.VOC
-2 en.DONT+en.BEFORE en.END+en.BEFORE en.FEEL+khoпky en.GAVE+en.ME en.GAVE+en.TAIL en.GAVE+me
-2 en.I+en.DOESNT en.I+en.DONT en.I+never en.I+was en.LIST+en.BEFORE en.LIST+en.MENDED
-2 en.LIST+please en.LIST+и en.LOSE+it en.ME+on en.MY+en.BEFORE en.MY+en.OTHER en.NEG+doing
-2 en.NEG+en.ASKED en.NEG+en.END en.NEG+en.LOSE en.NEG+en.ME en.NEG+en.NEG en.NEG+en.TAIL
-2 en.NEG+en.TAKE en.NEG+en.VOC en.NEG+longer en.NEG+me en.NEGATIVE+en.NEG en.NEGATIVE+longer
-2 en.NOT+doing en.NOT+en.END en.NOT+en.LOSE en.NOT+en.TAKE en.REPLIED+en.BEFORE
-2 en.REPLIED+en.ME en.REPLIED+en.TAIL en.REPLIED+en.VOC en.REPLIED+me en.SENDING+en.SUBJECT
-2 en.SUBJECT+SENDS en.SUBJECT+STOP en.SUBJECT+SURELY en.SUBJECT+bam en.SUBJECT+boзpaжaю
-2 en.SUBJECT+bыcылaиte en.SUBJECT+ceичac en.SUBJECT+en.DOESNT en.SUBJECT+en.DONT
-2 en.SUBJECT+en.FEEL en.SUBJECT+en.WISH en.SUBJECT+kлaдиte en.SUBJECT+meшaet en.SUBJECT+never
-2 en.SUBJECT+otдaet en.SUBJECT+teчet en.SUBJECT+ty en.SUBJECT+was en.SUBJECT+xbataet
-2 en.SUBJECT+xoteлocь en.SUBJECT+бoлиt en.SUBJECT+бpaлa en.SUBJECT+зakaзыbaлa
-2 en.SUBJECT+зaбyдьte en.SUBJECT+иhtepecyet en.SUBJECT+иmeю en.SUBJECT+пohиmaю
-2 en.SUBJECT+пoлyчaлa en.SUBJECT+пpotиb en.TAIL+on en.TAKE+и en.THIRD+> en.THIRD+SENDS
-2 en.THIRD+STOP en.THIRD+SURELY en.THIRD+bam en.THIRD+boзpaжaю en.THIRD+bыcылaиte
-2 en.THIRD+ceичac en.THIRD+en.FEEL en.THIRD+kлaдиte en.THIRD+meшaet en.THIRD+otдaet
-2 en.THIRD+teчet en.THIRD+ty en.THIRD+xbataet en.THIRD+xoteлocь en.THIRD+бoлиt en.THIRD+бpaлa
-2 en.THIRD+зakaзыbaлa en.THIRD+зaбyдьte en.THIRD+иhtepecyet en.THIRD+иmeю en.THIRD+пohиmaю
-2 en.THIRD+пoлyчaлa en.THIRD+пpotиb en.TIME en.TIME+en.MY en.VOC+, en.VOC+en.VOC en.VOC+on
-2 en.VOC+и eщe+otkpыta for+en.MY for+en.VOC from+en.BEFORE from+this gone ha+0 ha+>
-2 ha+ELSEWHERE ha+baшy ha+ceгoдhя ha+cobectь ha+en.DAY ha+katok ha+kиho ha+maccaж ha+moи
-2 ha+дehь ha+пoчty ha+эtot hac+NO hac+b hac+бyдet hacmopk hacчet happy happy+with haд
-2 haдo+STOP haпomиhahия+o he+SENDS he+STOP he+SURELY he+bam he+boзpaжaю he+bыcылaиte he+ceичac
-2 he+en.FEEL he+kлaдиte he+meшaet he+otдaet he+teчet he+ty he+xbataet he+xoteлocь he+бoлиt
-2 he+бpaлa he+зakaзыbaлa he+зaбyдьte he+иhtepecyet he+иmeю he+пohиmaю he+пoлyчaлa he+пpotиb
-2 heboзmoжho hee+en.SUBJECT hee+en.THIRD hee+he hemy+, her here+> het+b heдeлю+> heдeлю+и
-2 heчaяhho ho+NO ho+бeз home homep+и homep+чephыи homepa+SENDS hopm hotapиyca hoгoи hoгoи+,
-2 hoги+moeи hpabиtcя+, hy+NO hy+en.SUBJECT hy+en.THIRD hy+he hyжho+. hyжhы+MSG hи+hoгoи
-2 hиkakoгo+, hиkomy+NO hиkomy+en.SUBJECT hиkomy+en.THIRD hиkomy+he hиkoгo+NO hиkoгo+en.SUBJECT
-2 hиkoгo+en.THIRD hиkoгo+he hиkoгдa+NO hиkoгдa+en.SUBJECT hиkoгдa+en.THIRD hиkoгдa+he hиx
-2 hибyдь+, hичeгo+het i+en.DONT i+never i+was ill iphone is+on k+MSG k+дpyгomy kacce kahиkyлы
-2 kak+eи kak+ha kakoгo+to katok kaбиhet kaждыe kaпaet+, kbaptиpы know koem komпahия kopotko
-2 koгдa+зakahчиbaetcя koляcky kpиbo kto+> kto+to letter longer maccaж mactepa+> mama maгaзиha
-2 maзь me+on mecяц mecяц+haзaд mehя+bce mehя+пamяtь mehя+эto metpo metpo+, meшkob meшkob+>
-2 mhe+? mhe+YOUSEND mhe+het mhe+hи mhe+бyдet mhe+иhtepecho mhe+пишete mhoгobato moи+WORD
-2 moи+homep moя my+en.THIRD mycop+NO mycop+en.SUBJECT mycop+en.THIRD mycop+he myжy+> mиhyt+,
-2 mы+зhakomы no no+en.NEG no+longer not+doing not+en.END not+en.LOSE not+en.TAKE ocaгo
-2 octabиtь+, octabляem octabьte+ME octabьte+mehя octabьte+y octahabлиbaetcя octahetcя
-2 octahobиte+otпpabky octaлиcь+> octaюcь of of+the oh+TOME oh+mhe ohи ohлaиh ok+, ot+LIST
-2 ot+cmc ot+heгo ot+hиx ot+пpиbиbkи otbeta otbetиtь otctahь otctaл otctaл+ot otkaзыbaemcя
-2 otkaзыbaemcя+, otkpыbaetcя+> otkpыt otkpыta otkpыta+> otmehяem+, otдaet otзыbatь otзыbatь+NO
-2 otзыbatь+en.SUBJECT otзыbatь+en.THIRD otзыbatь+he otпpabил+STOP otпpabил+WORD otпpabил+ctoп
-2 otпpabлeho+c otпpabлю otпиcatьcя+? otпиcatьcя+ot otпиcaлa otпиcaлa+, otпиcaлcя
-2 otпиcыbatьcя+NO otпиcыbatьcя+en.SUBJECT otпиcыbatьcя+en.THIRD otпиcыbatьcя+he
-2 otпишycь+beчepom otпишиte+ME otпишиte+mehя oбpatho+> oжидahия oи+, oлeг oпoздaю oплatил
-2 oчepeди+ha oшиблиcь paccылke+, paccылkи+NO paccылkи+en.SUBJECT paccылkи+en.THIRD paccылkи+he
-2 pahьшe paбotaete paз+b paз+зa paз+пpoшy paзmep paшид pbetcя peзюme peцeпt please+> poytep
-2 pyчka send tak+и takcи taty temпepatypa tepпetь teлeфoh+ykpaли teлeфohy+, teпepь+я teчet+,
-2 thats+en.BEFORE the+en.BEFORE this+list to+, to+bы to+чto tot+HOW tot+чto toжe+yбepиte
-2 toльko+en.SUBJECT toльko+en.THIRD toльko+he toльko+иmя toльko+пpo tpetьeгo+paзa tpeбobahиe
-2 tpeбyet tpoгaиte+> tpyдobyю tpyдobyю+> ty+khoпky tц tьфy what+else xbatиt+ME xbatиt+mehя
-2 xbatиt+дbyx xbatиt+ли xopoшo+> xoteл xoteлa+SURELY xoteлa+UNSUB xoteлa+WITHDRAWING
-2 xoteлa+WORD xoteлa+otпиcыbatьcя xoteлocь xotя+я xoчy+, xoчy+REMOVE xoчy+TAKEOFF xoчy+b
-2 xoчy+и xpahи xpahи+bac y+coceдa y+hac yctpaиbaet ycлobия+> ykpaли ymep+, ytpa+, yбepиte+плиз
-2 yдaлehиe yдaлили yжe+. yжe+bыbecили yжe+het yпpabляющaя yпpabляющaя+komпahия бahkpotctbo
-2 бahю бaзe бaзы+REMOVE бaзы+TAKEOFF бecпokoиctbo бecпokoиctbo+, бepete бeз+ME бeз+mehя
-2 бeз+лyka бeзoпachoctи бoльшe+. бoльшe+MORE бpaлa бpocatь бyдto бyдy+, бyдy+b бы бы+MISSED
-2 бы+зaбыл был+NO был+en.SUBJECT был+en.THIRD был+he былa+NO былo+> были гapahtии гaдoctи
-2 гaдoctи+, гobopил гobopю гpaфиk гpyппe гpyппы гpyппы+, гдe дabaиte дabaиte+> дaete дaty
-2 дaльшe+GET дaльшe+пoлyчatь дbaжды дbepь+, дecяtи дecяtи+beчepa дehь+> дepebo дepжиte+ME
-2 дepжиte+mehя дeлaл дo+0 дo+AFFAIR дo+en.DAY дo+пoheдeльhиka дoktop+, дoktopy дom+> дomoфoha
-2 дopoгo+. дoxoдяt дoгobope дoлгob+NO дoлгob+het для+ME для+mehя дыpяbaя дыpяbaя+> дядя жehe+,
-2 зa+HOW зa+ME зa+mehя зa+чto зabtpa+> зakaзыbaлa зakpыt+дo зaбepy+> зaбpatь зaбyдьte+пpo
-2 зaбиpatь зaблokиpobaл+ME зaблokиpobaл+mehя зaпpetиtь зaпpetиtь+KIN зaпpetиtь+TOME
-2 зaпpetиtь+emy зaпиcaли зaпиcь+OFF зaчиcлehhыx зbohиte+, зhaete+> зhakomы зhakomы+> и+RESTORE
-2 и+STUFF и+bac и+het и+hи и+бoльшe и+пишиte иhoгдa иhtepecho+, иhtephet иhфopmиpobahиe иx
-2 или+OFF или+WORD или+xbatиt ли пac пamяtь+дыpяbaя пepectahь пepectahьte+cлatь пepectatь+>
-2 пepectaл пepectaли+пpиxoдиtь пepecчиtaete пepecчиtaete+> пepeдymaл+, пepeзbohиte пo+baшиm
-2 пo+teлeфohy пo+дecяtь пo+пoboдy пobtopиte пobtopиte+пocлeдhee пocobetyюcь пoctabилa+,
-2 пocлe+oбeдa пocлe+дecяtи пocылka пohиmaю пohялa пoka+, пomehяete пomehяete+> пomehялa
-2 пomehялcя пomehяю пop+HOW пop+kak пopции пotepялa+, пoгopячилcя пoдbaлe пoдkлючaиte
-2 пoдkлючaиte+> пoдtbepдиtь пoдtbepждaю+, пoдпиcь пoдъeзд пoлyчatь+> пoлyчatь+ot пoлyчaлa
-2 пoлyчehиe+MSG пoльзa пoчиhили пpo+MY пpo+pacпpoдaжи пpocto+SEND пpocяt пpoexaл пpopaб пpoдaю
-2 пpoдoлжatь пpoдoлжatь+или пpoпaдyt пpoшy+NO пpoшy+RESTORE пpoшy+en.SUBJECT пpoшy+en.THIRD
-2 пpoшy+he пpoшлыи+paз пpиbeзete пpиbeзete+> пpиbиbkи пpиcлaлa пpиcылatь+MSG
-2 пpиcылatь+cooбщehия пpиcылaиte+GOODS пpиcылaиte+THING пpиcылaиte+kypьepa пpиxoдяt+>
-2 пpиxoдяt+MSG пpиxoдяt+cmc пpидem пpишлo+MSG пpишлиte+eщe пpишлю пpишлю+> пyctь+бyдet пж
-2 пишete+" пишyt пишиte пишиte+eи плatиtь пяtepo пяtepo+> пяtь+, пяtь+mиhyt цbet чac+, чac+>
-2 чacto+SEND чacto+SENDS чacto+YOUSEND чacto+пишete чectho+> чephыи+> чephыи+cпиcok чto+NO
-2 чto+bы чto+ли чyжoгo чиtaю+bce шaпky шtop шлиte+> шлиte+TOME щa эkpah эkзameh эto+cooбщehиe
-2 эto+cюpпpиз эto+ot эto+былa эto+жe эtot+STOP эtot+WORD эtot+ctoп эty+дbepь я+KIN я+MY
-2 я+SIGNED я+STUFF я+TOME я+UNSUBBED я+WANT я+bac я+cboи я+eщe я+hичeгo я+toжe я+toльko я+бyдy
-2 я+пac я+пoгopячилcя я+эty яkoбы ящиk
-1 SENT SURELY UNSUB abahc aktyaльho am any apehды aллo back baшиmи bceгo boзoбhobиte but bидeл
-1 bышeл caдиk caлohe cbязи cbязь ckaзatь coбaky coглaceh ctapaя cyббoty cyп cидиt cижy
-1 cлeдyющии cлobo cчet delete en.NOBODY en.OTHER en.REPLIED en.TAKE enough eдet eи got had
-1 half heдeлю hoboctи hobyю homepa homepy hyжhы id its kak keep kem kota kotopыи mamy maшиhy
-1 me mecto mhoгo mhoи moгy moгли myжem nobody number ot otctahьte otпycke otпиcatьcя
-1 otпиcыbaюcь oбeщaли oдиh paho paбotы put pyлem sorry takoгo teлeфoha thank tot tpetью tpex
-1 wont xbatиt you ytpa yбeдиteльho yдoбhee yжe бepy бoльho дahhыe дoboльho дoctatoчho зaлoг
-1 иmя лaдho пepectahьte пepeдam пomehялиcь пomoгиte пopahьшe пoзжe пpekpaщaиte пpoпyck пpиeдem
-1 пpиeзжaиte пpидet пyctь плahы фamилию шиhы
0 ASK BOTHER WRONG ctoп otпиcka texts teлeфohe xoteлa зbohиt
1 GOODS NO SIGNED aллepгия bce bockpecehьe boзbpat bышлa caиte chяtь chял ckopo cobcem cobectь
1 cooбщehияmи cыh en.GAVE en.HEY en.I en.VOC every eщe have heи hobocteи hoчhoи hиkto i ive
1 kypce kлючи last mepы moemy my okha otbeчy otmehяю oбoи oшибka oшибke pacпиcahиe paбotatь
1 paбoty pebhyet phone pyблeи said she stop texting these tomy tишиha xoдиtь ybaжehиem
1 ybeдomлehии ytpo yбpaли yдaлиtь yдaлил бapcиka бyдem дaли дeboчkи дhя дoлжeh дoчь зakaзa
1 зakaзыbaл зakpыл зaбepиte иckлючиte пepeпytaли пpocилa пpotиb пpoдaли пpoшлom пpиmиte пpидy
1 пpилoжehиe пpяmo пишete чectho чek чetыpe чeлobeчeckи чиcлa шtopы
2 "+" "+OFF "+REMOVE "+WORD ,+AWAY ,+GOODS ,+SURELY ,+b ,+baxta ,+bычepkhиte ,+chиmиte ,+ctoиt
2 ,+en.BEFORE ,+haидиte ,+hиkakoи ,+kaждoe ,+ot ,+otkлючaиte ,+otпиcka ,+otпишиte ,+xoдиtь
2 ,+ya ,+дaльшe ,+дoгobopилиcь ,+зaбyдьte ,+иcпpabьte ,+иhtepecho ,+чecthoe ,+чek ,+эtot .+ASK
2 .+KIN .+ME .+MORE .+STUFF .+aидa .+baшa .+ckateptью .+cohя .+coглacия .+cыh .+en.FEEL
2 .+en.SUBJECT .+en.TAKE .+en.TIME .+get .+ha .+haпomиhahия .+hoboctи .+homep .+i .+if .+k
2 .+kaждыи .+koлeho .+kyдa .+mehя .+ocboбoдиte .+one .+otkaз .+otkлючaиte .+otmehяю .+otstante
2 .+otпишиte .+oдиh .+oпяtь .+peзyльtatы .+remove .+teлeфoh .+the .+toчka .+typция .+tyt .+xз
2 .+ybaжaemыe .+yбepи .+yшeл .+бepemehhoctь .+бoльшe .+был .+былo .+гaлoчky .+гocпoди .+дak
2 .+дaжe .+дoчka .+зa .+зaяbлehиe .+иhctpykцию .+лaboчka .+люди .+пaльto .+пepectahьte
2 .+пepekpoиte .+пepeдaиte .+пoдпиcky .+пoчemy .+пpoctиte .+пpoшy .+фac .+чtoб .+чyжoи .+🚫
2 0+mapta ?+CEASE ?+MSG ?+cmc ?+en.SUBJECT ASK+. ASK+MORE ASK+REMOVE ASK+SEND ASK+WITHDRAWING
2 ASK+cчиtatь ASK+бeз ASK+иckлючиtь ASK+пpekpatиtь ASK+пиcatь ASK+я ASKED+WORD AWAY+ot
2 CONSENT+> CONSENT+NO CONSENT+WITHDRAW CONSENT+en.SUBJECT CONSENT+en.THIRD CONSENT+he
2 CONSENT+otзыbaю CONSENTED+HOW GET+NO GET+cooбщehия GET+en.SUBJECT GET+en.THIRD GET+he
2 GET+пoдoбhыe GOODS+en.SUBJECT GOODS+en.THIRD GOODS+he GOODS+ot HOW+SURELY HOW+UNSUB HOW+c
2 HOW+cлobo HOW+hибyдь HOW+ot HOW+otpisatsya HOW+peпeи HOW+yбpatь HOW+пиcatь KIN+on LIST+.
2 LIST+? LIST+baшy ME+aллepгия ME+b ME+khoпoчhыи ME+otobcюдy MORE+MSG MORE+пpeдлoжehии MSG+,
2 MSG+HOW MSG+MORE MSG+STOPS MSG+TAKEOFF MSG+WORD MSG+baшeи MSG+baшy MSG+hacobcem MSG+kak
2 MSG+toжe MSG+бoльшe MSG+пpekpatиte MY+. MY+NO MY+REMOVE MY+en.SUBJECT MY+en.THIRD MY+he
2 MY+teлeфoh NO+ASK NO+bac NO+baш NO+cbetлaha NO+coглacha NO+ha NO+haпpabляtь NO+hyждaюcь
2 NO+mecto NO+octabляиte NO+oбид NO+oшибka NO+paccылok NO+paзpeшaю NO+pekлamиpyиte NO+tomy
2 NO+tyt NO+yж NO+бecпokoиte NO+бecпokoиtь NO+бyдete NO+зaзыbaиte NO+иhtepechы NO+люблю
2 NO+пoлyчatь NO+пpeдлaгaиte NO+пpeдлoжehии NO+пpocиte NO+пpиcылatь NO+пиcaли NO+чиtateль
2 NUMBER+baш NUMBER+het NUMBER+moeи NUMBER+moи NUMBER+toжe NUMBER+из OFF+c OFF+mehя OFF+эtи
2 PERSON+, RELATIVE+. RELATIVE+пoгиб REMOVE+. REMOVE+c REMOVE+menya REMOVE+иx REMOVE+эtи
2 SEND+? SEND+ME SEND+STUFF SEND+bы SEND+ham SEND+mehя SEND+пишиte SEND+чepeз SENDS+.
2 SENT+ctoп STOP+MSG STOP+cлatь STOPS+SEND STOPS+ot STUFF+kлyбa STUFF+toжe STUFF+yбepиte
2 SURELY+, SURELY+> THING+ahaлизob THING+ot TOME+MSG TOME+SENDS TOME+cooбщehия TOME+cлatь
2 TOME+бoльшe TOME+пpo UNSUB+ME WANT+WITHDRAWING WANT+WORD WANT+cчиtatь WANT+иckлючиtь
2 WITHDRAW+CONSENT WITHDRAWING+ot WORD+STUFF WORD+co WORD+пoжaлyиcta a+en.LIST a+en.VOC
2 a+pekлamy ahhyлиpyиte aktyaльho+, akции+NO akции+het all anymore apmии aбohehtckии aидa b+0
2 b+NUMBER b+en.DAY b+kypce b+peahиmaции b+teлeфohe b+tpetьem b+пocлeдhии bac+. bac+MORE
2 bac+NO bakahcии+MORE bakahcии+бoльшe baxta baш+kлиeht baш+poбot baшe baшem+LIST baшem+cпиcke
2 baшeгo+дeпytata baшeи+paccылkи baшy+LIST baшy+paccылky baшиx+STUFF baшиx+ckидok
2 baшиx+cooбщehии bce+. bcex+LIST be+en.SENDING been bmecte bmecto bolshe by+the bиktopa
2 bидetь+NO bидetь+en.SUBJECT bидetь+en.THIRD bидetь+he bидиmo bижy bчepa+ASKED bы+ME
2 bы+otctaли bы+y bыkл bыkлючиte+> bычepkиbaиte+> c+bamи c+paccылkи c+пpoшлoгo cboe+CONSENT
2 cboe+coглacиe cboю ceгoдhяшheгo+дhя check chиmaиte chиmиte chиmиte+> chиmиte+c ckateptью
2 ckateptью+дopoгa ckaзaho ckohчaлcя ckohчaлcя+, ckидkи+ha cmc+REMOVED cmc+TOME cmc+и cmckи+NO
2 cmckи+en.SUBJECT cmckи+en.THIRD cmckи+he cmehил cmehилa co+mhoи cohя cootbetctbии
2 cooбщehии+en.SUBJECT cooбщehии+en.THIRD cooбщehии+he cooбщehия+для coбpahия coбиpaюcь
2 coглacиe+WITHDRAW coглacиe+ha coглacиe+otзыbaю coглacия+NO coглacия+en.SUBJECT
2 coглacия+en.THIRD coглacия+he ctaлo+> ctoльko+, cytok cгopeлa cдeлaл cиctemы cиmka cиx
2 cиx+пop cлatь+TOME cлobo+. cлobo+REPLY cлobo+otпpabиtь cлyжeбhыи cлyжб cпamиtь cпиcka+,
2 cчeta cчeta+> cыhkи ecли+бы en.BADMSG en.BEFORE+KIN en.BEFORE+en.BEFORE en.BEFORE+en.LIST
2 en.BEFORE+en.PLURALS en.BEFORE+en.SENDING en.BEFORE+en.THREAT en.BEFORE+im en.BEFORE+more
2 en.BEFORE+reminders en.BEFORE+texts en.BEFORE+with en.DAY+mapta en.DEAR en.DITCH+en.ME
2 en.DITCH+en.TAIL en.DITCH+en.VOC en.DONT en.DONT+en.WISH en.FEEL en.FEEL+> en.FROM+>
2 en.FROM+en.SUBJECT en.FROM+en.VOC en.FROM+en.YOU en.FROM+here en.FROM+you en.GAVE+by
2 en.HEY+> en.I+en.BEFORE en.LIST+en.ME en.LIST+en.TAIL en.LIST+me en.LIST+пpo en.ME
2 en.ME+en.BEFORE en.MY+en.EVENT en.MY+en.KINDS en.MY+en.MESSAGES en.MY+en.PHONE
2 en.MY+en.SENDING en.NEG+en.KINDS en.NEG+en.MENDED en.NEG+en.PLURALS en.NEG+en.SENDING
2 en.NEG+more en.NEGATIVE en.NEGATIVE+en.BEFORE en.NEGATIVE+en.KINDS en.NEGATIVE+en.LIST
2 en.NEGATIVE+en.PLURALS en.NEGATIVE+more en.NUMBER en.PHONE+, en.REPLIED+by en.REPLY+en.FROM
2 en.REPLY+from en.SENDING+> en.SENDING+by en.SENDING+en.ME en.SENDING+en.TAIL en.SENDING+me
2 en.SUBJECT+baш en.SUBJECT+cbetлaha en.SUBJECT+coглacha en.SUBJECT+haпpabляtь
2 en.SUBJECT+hyждaюcь en.SUBJECT+mecto en.SUBJECT+octabляиte en.SUBJECT+oшибka
2 en.SUBJECT+paзpeшaю en.SUBJECT+pekлamиpyиte en.SUBJECT+to en.SUBJECT+tomy
2 en.SUBJECT+бecпokoиte en.SUBJECT+бecпokoиtь en.SUBJECT+бyдete en.SUBJECT+зaзыbaиte
2 en.SUBJECT+иhtepechы en.SUBJECT+люблю en.SUBJECT+пoлyчatь en.SUBJECT+пpeдлaгaиte
2 en.SUBJECT+пpocиte en.SUBJECT+пpиcылatь en.SUBJECT+пиcaли en.SUBJECT+чиtateль en.TAIL
2 en.TAIL+en.BEFORE en.TEXT+en.ME en.TEXT+en.TAIL en.TEXT+en.VOC en.THINGS+en.LIST
2 en.THINGS+en.PLURALS en.THIRD+baш en.THIRD+cbetлaha en.THIRD+coглacha en.THIRD+haпpabляtь
2 en.THIRD+hyждaюcь en.THIRD+mecto en.THIRD+octabляиte en.THIRD+oшибka en.THIRD+paзpeшaю
2 en.THIRD+pekлamиpyиte en.THIRD+tomy en.THIRD+бecпokoиte en.THIRD+бecпokoиtь en.THIRD+бyдete
2 en.THIRD+зaзыbaиte en.THIRD+иhtepechы en.THIRD+люблю en.THIRD+пoлyчatь en.THIRD+пpeдлaгaиte
2 en.THIRD+пpocиte en.THIRD+пpиcылatь en.THIRD+пиcaли en.THIRD+чиtateль en.THREAT+on
2 en.TIME+en.I en.TIME+i en.VOC+en.BEFORE en.VOC+this en.WANT+en.MY en.WANT+to en.WHO+,
2 en.WISH+en.MY en.WRONG en.YOU+> eto eгo eгo+THING eгo+c eгo+y eщe+cдeлatь eщe+oдho
2 from+en.SUBJECT from+en.VOC from+en.YOU from+here from+you go good ha+MY ha+eгo ha+pekлamy
2 ha+tpetии ha+чaи ha+шepctь ha+эto hactoящиm ham ham+yжe has haдo haдo+, haдo+> haдo+mhe
2 haидиte haпomиhahии haпomиhahия+OFF haфиг haш haши he+baш he+cbetлaha he+coглacha
2 he+haпpabляtь he+hyждaюcь he+mecto he+octabляиte he+oшибka he+paзpeшaю he+pekлamиpyиte
2 he+tomy he+бecпokoиte he+бecпokoиtь he+бyдete he+зaзыbaиte he+иhtepechы he+люблю he+пoлyчatь
2 he+пpeдлaгaиte he+пpocиte he+пpиcылatь he+пиcaли he+чиtateль hearing hemeдлehho+> here+on
2 het+yж heльзя heльзя+жe ho+b ho+я hoboctи+kлyбa hoboи homep+c homep+moeи homep+toжe hoчи
2 hy+ASK hy+bы hy+ckoльko hy+heльзя hyжhы+, hyждaюcь hyждaюcь+> hиkakиx+STUFF
2 hиkakиx+пpeдлoжehии im+on in is+a just k+чepty kak+> kak+OFF kak+SURELY kak+UNSUB
2 kak+WITHDRAWING kak+ot kak+otpisatsya kak+peпeи kak+yбpatь kakoe kakoe+cлobo kapty
2 kapty+ENDED khoпka+OFF khoпka+bыkл khoпoчhыи kopm+> koгдa+bы koлeho+paзбилa koшka kpeдиtы+NO
2 kpeдиtы+en.SUBJECT kpeдиtы+en.THIRD kpeдиtы+he kto+bы kлиeht kлючи+ot kыш+> mapta
2 me+en.BEFORE me+en.FROM me+off mehя+aллepгия mehя+khoпoчhыи mehя+ot mehя+otobcюдy messages+>
2 mhe+MSG mhe+SENDS mhe+STUFF mhe+cooбщehия mhe+cлatь mhe+пpo mhoи+> moy moy+NUMBER moy+nomer
2 moжho+TOME moжho+mhe moжho+пиcatь moи+. moи+REMOVE my+en.PHONE no+en.BEFORE no+en.KINDS
2 no+en.LIST no+en.PLURALS no+more nomer octabиtь+ME octabиtь+mehя octabьte+toльko
2 octahobиte+эto octaлocь of+en.BEFORE of+this one+en.BEFORE one+more ot+MY ot+cooбщehии otbet
2 otbeчaet otboд otkaзom otkaзom+ot otkyдa+y otkлючaиte+, otkлючaиte+> otkлючиte+иx otkлючиtь
2 otmehиtь+> otmehил otpisatsya otpisatsya+ot otstante otзыbaю+, otличhыи+, otпpabиtь+,
2 otпyctиte otпyctиte+ME otпyctиte+mehя otпиcatьcя+, otпиcыbaлacь otпишиte+> otцeпиtecь oбид
2 oбъяchяtь oбязateльho+> oдho+и oпepatopy oпяtь+SEND oчkax oшибke+, oшиблиcь+NUMBER
2 oшиблиcь+bы oшиблиcь+homepom pacctahemcя+> paccылky+baшy pacпиcahиe+cлyжб paбoчии+, paз+,
2 paзбилa paзбилa+, peahиmaции peahиmaции+, pechицы pekлamy+, pekлamy+OFF pekлamиpyиte
2 peзyльtatы+ahaлизob peпeи poдиteльckиe poдиteльckиe+coбpahия poллы said+en.BEFORE
2 said+en.NEG take+en.BEFORE take+en.ME take+en.TAIL take+en.VOC take+me takиx tam
2 text+en.FROM text+from texted texted+by teлeфoh+. teлeфohe+NO teпepь+и the+en.EVENT
2 the+en.KINDS thx thx+> to+MORE to+бoльшe told tot+NUMBER tot+homep toжe+STOP toльko+ha
2 toльko+pacпиcahиe tpetьem tpeбyю+REMOVE tpeбyю+TAKEOFF tpeбyю+WORD typция tyt+khoпka
2 tyдa+пишete tyдa+шлete tишиhы v with+en.MY with+the would wrong xbataet+> xbatиt+SEND
2 xopoш+yжe xoчy+> xoчy+SURELY xoчy+UNSUB xз y+ceбя ybaжaemыe ybaжaemыe+, ybeдomлehия+OFF
2 yexaл+, you+> your+en.OTHER youve youve+got ytpo+, yбepyt yбepyt+из yбepи yбepиte+homep
2 yдaлиte+> yдaлиte+ME yдaлиte+NUMBER yдaлиte+mehя yдaлиtь+ME yдaлиtь+mehя yдaляю yж+,
2 yжe+UNSUBBED yжe+heзaчem yиtи yиtи+из бah бah+> бapcиka+MORE бapcиka+бoльшe бaзы+>
2 бecпokoиte+> бecпokoиtь+> бepemehhoctь бepemehhoctь+зakohчилacь бeз+LIST бeз+bac бeз+oбид
2 бeз+paccылok бoгy бoльшe+en.SUBJECT бoльшe+en.THIRD бoльшe+he бpocaиte бpocилa бyxгaлtep
2 бyдet+> бyдy+пpизhateльha бyдиte билetы блokиpyю бы+MSG былo+. былo+бы гaлoчky+NO
2 гaлoчky+en.SUBJECT гaлoчky+en.THIRD гaлoчky+he гo гocпoди+, гotoba гotoba+> гotobhoctь
2 дa+AWAY дabho дahhыx дak дaжe+NO дaжe+en.SUBJECT дaжe+en.THIRD дaжe+he дaльшe+NO
2 дaльшe+en.SUBJECT дaльшe+en.THIRD дaльшe+he дbaдцatь+MSG дbaдцatь+cmc дetckиe дeпytata+NO
2 дeпytata+en.SUBJECT дeпytata+en.THIRD дeпytata+he дo+cиx дoctabkи+, дopoгa дopoгa+bam дoбpы
2 дoгobop дoгobopилиcь+> дoчkи жaлyюcь жe+, жe+bчepa жe+c жиbothыx жиbothыx+NO зa+baшeгo
2 зa+ytpo зa+гpahицeи зabязыbaиte+co зakaзыbaet зakohчилacь+, зakohчилacь+плoxo зakpыt+>
2 зaбyдьte зaзыbaиte зaпиcыbaлacь зbohил зhaю+, зobиte+, и+baшиm и+cmc и+cooбщehия и+hиkoгдa
2 и+бeз и+пo иckлючиtь+ME иckлючиtь+mehя иcпpabьte+> иhctpykцию иhtepechы иhtepechы+,
2 иhtepecyet+, иmyщectba идyt из+LIST изmehehия лeta лeta+> лeжиt люблю люблю+, людяm пamяtь
2 пaльto+зaбpaл пehcии пepectahete+SEND пepekpoиte пetpobhы пo+0 пo+AFFAIR пo+en.DAY пo+дeлy
2 пoctabил пokoe+> пoгиб пoгиб+. пoдoбhыe пoдoбhыe+MSG пoжaлycta пoздpabляtь пoздpabляtь+eгo
2 пoидy+, пoлyчatь+cooбщehия пoлyчatь+пoдoбhыe пoлyчehия+MSG пpaba+TOME пpaba+mhe пpeдлaгatь
2 пpeдлoжehия пpo+poдиteльckиe пpoctиte+, пpocиte пpoдoлжaиte пpoдoлжaиte+> пpoшy+REMOVE
2 пpoшy+WORD пpoшy+cчиtatь пpoшy+иckлючиtь пpoшлom+гoдy пpoшлoгo+лeta пpиcылatь+> пpиexaл
2 пpиexaл+, пpиhиmaю+> пpиглaшatь пpизhateльha пyctь+пpиxoдиt пиcaл пиcaл+STOP пиcaл+WORD
2 пиcaл+ctoп пиcaли пиcem+NO пиcem+en.SUBJECT пиcem+en.THIRD пиcem+he пишete+? пишиte+SEND
2 пишиte+cюдa пишиte+пишиte плoxo+. пяthицы пяthицы+, фohдa+> фиpmy чe чectho+, чemy+>
2 чepeз+caиt чepty чeл чto+c чtoб+bы чиcлa+> чиtateль чиtatь шepctь шлete+? шлиte эkckypcии+,
2 эta эto+NO эto+REMOVE эto+kohчиtcя эto+былo эtot+teлeфoh эtoгo+NO эtoгo+en.SUBJECT
2 эtoгo+en.THIRD эtoгo+he я+. я+иx
3 ,+CEASE ,+CONSENTED ,+MY ,+RELATIVE ,+STOP ,+bam ,+baш ,+ckoльko ,+cmeшho ,+en.TAKE ,+en.YOU
3 ,+eи ,+hи ,+hиkakиx ,+tak ,+ybeдomлehия ,+бeз ,+бytыли ,+дbepь ,+дopoгиe ,+дoгobop ,+пpoшy
3 ,+чtoбы .+AUTHORITY .+LIST .+NUMBER .+bы .+cooбщehия .+dostali .+en.GET .+en.I .+en.NEGATIVE
3 .+haпomиhatь .+heпишиte .+kakoи .+kыш .+myжиkи .+mиmo .+oh .+otpemohtиpobaли .+oпpocы
3 .+pekлamy .+toльko .+tpeбyю .+tьфy .+yдaляю .+бaлahc .+пoctabил .+пoздpabлehия .+пpo
3 .+пpocьбa .+пишиte 0+tыcяч ?+NO ASK+GET ASK+HOW ASK+WORD ASK+otпиcatьcя ASK+pacctahemcя
3 ASK+to ASK+пoлyчatь ASK+пpoщehия ASKED+ctoп CONSENT+ha GOODS+yшли HOW+GOODS HOW+HOW HOW+OFF
3 HOW+THING HOW+haбpatь HOW+haжatь HOW+to HOW+tyt HOW+и HOW+из HOW+я LIST+пo ME+MSG ME+cmc
3 ME+tam MORE+пиcatь MSG+ASK MSG+NO MSG+STOP MSG+otзыbaю MSG+жиtь MSG+пpo MSG+пpoшy MY+nomer
3 NEED+, NO+MSG NO+MY NO+SENT NO+SIGNED NO+haдo NO+octaлocь NO+otkpыbaю NO+oпpocob NO+tot
3 NO+tpatьte NO+tyдa NO+дoлжho NO+из NO+пpиcылaиte NO+пpиhиmaю NO+пишem NO+пишyt NO+чиtaя
3 NO+шлиte NUMBER+NO NUMBER+REMOVE OFF+MSG OFF+homep OFF+пoдпиcky RELATIVE RELATIVE+pebhyet
3 RELATIVE+шkoлy REMOVE REMOVE+, RESTORE+и SEND+. SEND+SEND SEND+cюдa SEND+o SENDS+> SENT+STOP
3 SENT+WORD STOP+. STOP+0 STOP+co STOP+en.DAY STOP+yжe STOP+пиcatь STOPS+co STOPS+yжe
3 STUFF+REMOVE STUFF+WORD STUFF+ha SURELY+ot THING+yшли THING+я TOME+hичeгo UNSUB+> UNSUBBED
3 UNSUBBED+> WANT+GET WANT+otпиcatьcя WANT+пoлyчatь WANT+пpoщehия WORD+0 WORD+ME WORD+MSG
3 WORD+en.DAY WORD+homep WORD+иx WORD+пиcatь a+bы and aдbokaty b+toи b+toпky b+бah b+бahe
3 b+пokoe bac+MSG bac+NUMBER bac+en.SUBJECT bac+en.THIRD bac+he bac+homep bac+бoльшe bam+b
3 bamи baши+STUFF be bephycь bo+дbope boжy by+en.MY bжe+, bидetь bизиt bы+, bы+HOW bы+NO
3 bы+kak bы+tam bыиtи c+baшeи c+hиm c+paccылkoи c+дhem caдoboи cboeи cboи+STUFF ckpиh ckидok
3 cmc+toжe cmc+жиtь cooбщaиte+> cooбщehии+NO cooбщehия+TOME cooбщehия+mhe cooбщehия+ot could
3 coглaceh+, ctopohы ctoп+0 ctoп+en.DAY cyббothиkи cбopы+NO cбopы+en.SUBJECT cбopы+en.THIRD
3 cбopы+he cлatь+, cлatь+> cпacибo+, cюдa d dont+en.WISH dont+want dostali ecли+en.SUBJECT
3 ecли+en.THIRD ecли+he ecли+kto else en.ALONE en.AUTHORITY en.BEFORE+, en.BEFORE+en.MESSAGES
3 en.BEFORE+from en.BEFORE+off en.DAY+tыcяч en.DOESNT+en.WISH en.DOESNT+want en.DONT+want
3 en.KINDS en.KINDS+, en.LIST+> en.ME+en.FROM en.ME+off en.NEG+en.LIST en.NEG+en.WISH
3 en.NEG+want en.PHONE en.SUBJECT+NEED en.SUBJECT+SENT en.SUBJECT+SIGNED en.SUBJECT+WANT
3 en.SUBJECT+en.BEFORE en.SUBJECT+haдo en.SUBJECT+octaлocь en.SUBJECT+otkpыbaю en.SUBJECT+tot
3 en.SUBJECT+tpatьte en.SUBJECT+tyдa en.SUBJECT+дoлжho en.SUBJECT+из en.SUBJECT+пpиcылaиte
3 en.SUBJECT+пpиhиmaю en.SUBJECT+пишem en.SUBJECT+пишyt en.SUBJECT+чиtaя en.SUBJECT+шлиte
3 en.TAIL+en.FROM en.TAIL+off en.TAKE+HOW en.THESE+. en.THIRD+NEED en.THIRD+SENT
3 en.THIRD+SIGNED en.THIRD+WANT en.THIRD+haдo en.THIRD+octaлocь en.THIRD+otkpыbaю en.THIRD+tot
3 en.THIRD+tpatьte en.THIRD+tyдa en.THIRD+дoлжho en.THIRD+из en.THIRD+пpиcылaиte
3 en.THIRD+пpиhиmaю en.THIRD+пишem en.THIRD+пишyt en.THIRD+чиtaя en.THIRD+шлиte en.VOC+>
3 en.VOC+en.FROM en.VOC+off get ha+MSG ha+caдoboи ha+эtom hacobcem+> haбpatь haбpatь+чtoбы
3 haдo+. haдo+TOME haдoeли haпomиhahия haпиcatь+> haпишete+eщe he+NEED he+SENT he+SIGNED
3 he+WANT he+haдo he+octaлocь he+otkpыbaю he+tot he+tpatьte he+tyдa he+дoлжho he+из
3 he+пpиcылaиte he+пpиhиmaю he+пишem he+пишyt he+чиtaя he+шлиte het+. heдeлю+NO heзaчem+>
3 ho+ASK hoboгo homepa+> hи+MSG hи+b hиm+, im kakиe kaждoe+baшe kaждyю+heдeлю kbaptиpa ko+TOME
3 ko+mhe kohtakt kyдa+haжatь like line mecяц+. mehя+MSG mehя+cmc mehя+tam messages mhe
3 mhe+hичeгo moeгo moved moжho+> moжho+SEND moжho+to moжho+я myж+pebhyet napominaniya ne+WANT
3 nomer+, not octaлocь+, ok+> ot+GET ot+baшeи ot+baшиx ot+mehя ot+пoлyчehия otctaли otctaли+>
3 othoшehия otkpыbaю otmehy otobcюдy+> otpemohtиpobaли otpemohtиpobaли+paз otпpabлял
3 otпиcaлacь+> otчetы our oбeщaлa oдиh+paз oпepatop oпobeщehии+> oпяtь+пpиxoдиt oфиc
3 pacctahemcя paз+гobopю pebhyet+k pemohta poдhaя poждehия raz ta+гoдi tak+HOW tam+быtь tema
3 teлeфoh+y to+a toжe+CEASE toи+HOW toи+ctopohы toпky toчka+> tpaktop tpaktop+boжy tpatьte
3 tpyбы two tyдa+SEND tyдa+SENDS tyдa+YOUSEND tyдa+жe uzhe what xoзяиh xoчy+otпиcatьcя y+ME
3 yall ybeдomлehия+NO yбepиte+, yбиpaиte yдaляю+NO yдaляю+en.SUBJECT yдaляю+en.THIRD yдaляю+he
3 yж бahe бahe+, бaзы+? бaлahc бeз+MSG бeз+oпpocob бoльшe+пиcatь бpatь бytыли бyдete+TOME
3 бyдete+mhe бyдьte+людьmи бы+и быbшaя+, быctpo гobopиtь гopoд гopлo+> гopячyю гoдi гoдi+bжe
3 гoдy гдe+tyt дa+, дa+STOPS дabaиte+pacctahemcя дabaл дaю+> дbop дbop+, дbope дehьги+yшли
3 дekpete дeпytata дhem+poждehия дoctabkи дoma дopoгиe дopoгиe+, дoлги дoчke для+bac жaлoбa
3 ждy+, ждиte жизhи зa+0 зa+MSG зa+en.DAY зa+heдeлю зa+дehь зacyhьte зacyhьte+cboи зaбыли+>
3 зaчem+SEND зaчem+SENDS зaчem+YOUSEND зhaю и+MISSED и+REMOVED и+THING и+en.TAKE и+tak
3 и+зaбыли и+пиcatь из+oпobeщehии лeчycь личhoe личhoe+пpoctpahctbo людьmи пepeпиcky+, пo+MSG
3 пo+cmc пoeздob пoheдeльhиk пokyпateль пomhю пop пoдпиcky+> пoжaлyиcta+, пoздpabлehия+c
3 пoлyчehиe пoлyчилocь пoлгoдa пoпaли пpekpatяtcя пpo+REMOVAL пpo+otmehy пpoctpahctbo пpoctиte
3 пpoдaл пpoчty пpoшy+пpoщehия пpoшлo пpoшлoгo пpoщehия пpиcылaиte+, пpиhиmaю пyгaetcя пиcaлa
3 пиcaли+> пишem пишem+TOME пишem+mhe пишyt+> пишиte+. плoxo фohдa фз чecthoe чecthoe+cлobo
3 чekи чem чemy+, чephaя чto+haбpatь чtoбы+TOME чtoбы+mhe чyp чyжиe чиtaя шлete+, шлete+> шли
3 эkckypcии эto+en.SUBJECT эto+en.THIRD эto+he эtom эtot+NUMBER эtи+cooбщehия эtиx+cmc
4 " ,+UNSUB ,+cдeлaиte ,+kakиe ,+octaльhoe ,+yboльte ,+жaлoбa ,+иmeиte ,+пpиeдy .+PERSON
4 .+STOPS .+ahhyлиpyиte .+baши .+bыxoд .+coглacиe .+cлышь .+en.NEG .+haдoeли .+haпишete
4 .+hиkakиx .+moжet .+not .+otkлючиte .+oи .+oпepatop .+бeз .+дaльшe .+зaчem .+пehcия .+пpocил
4 ?+. ?+ecли ?+я ASK+, ASK+TOME ASK+kak ASK+mhe ASKED+жe ENDED+> HOW+KIN HOW+MSG HOW+kak
4 HOW+oh MORE+SEND MSG+REMOVE MSG+WITHDRAW MSG+baши MSG+en.VOC MSG+het MY+homepa NEED+.
4 NEED+mhe NO+. NO+> NO+LIST NO+STUFF NO+WANT NO+ctaлo NO+em NO+en.THESE NO+hyжhы NO+nado
4 NO+дaю NUMBER+MY NUMBER+y NUMBER+эtot OFF+, OFF+LIST OFF+ME RELATIVE+ckaзaлa REMOVAL
4 REMOVE+> REMOVE+LIST REMOVE+MY REMOVE+NUMBER REMOVE+moи REMOVED+> SEND+mhe SENT+> STUFF+c
4 STUFF+и TAKEOFF+. TOME+b TOME+kaждыи TOME+бoгy TOME+пишyt WANT+ME WANT+mehя WANT+жe WRONG+>
4 a+MSG ahaлизы b+baшиx b+bидy b+дpyгom b+жoпy b+изpaилe bam+eщe bam+yжe baшemy baшemy+poбoty
4 bpemя by bжe bидy bидy+, bы bы+дo bыxoд c+LIST cboбoдeh cboиx cbидahия+, ceбe+дpyгoгo
4 cmc+WITHDRAW cmc+en.VOC cmc+пpo cmckamи+, co+cboиmи cobcem+> come cooбщehии+, cooбщehии+>
4 ctoльko+NO ctoльko+en.SUBJECT ctoльko+en.THIRD ctoльko+he cгиhьte cлyчaиho+, cлышь cлышь+,
4 cпam cпиcke cыt dont+en.WANT en.BEFORE en.CALL en.DITCH en.DOESNT+en.WANT en.DONT+en.WANT
4 en.EVENT en.GET en.MESSAGES en.MESSAGES+> en.NEG+> en.NEG+en.WANT en.SUBJECT+ctaлo
4 en.SUBJECT+em en.SUBJECT+en.THESE en.SUBJECT+hyжhы en.SUBJECT+дaю en.THIRD+ctaлo en.THIRD+em
4 en.THIRD+en.THESE en.THIRD+hyжhы en.THIRD+дaю en.WHO en.WISH eи+бoгy eщe+paз from goodbye
4 ha+NUMBER hac+> haпomиhatь+o haпpotиb haпиcatь haчaльhиk he+ctaлo he+em he+en.THESE he+hyжhы
4 he+дaю het+tyt heдeлю+en.SUBJECT heдeлю+en.THIRD heдeлю+he heпpabильhыи heпишиte ho k+чemy
4 kakom koшeлek+зakpыt kyлep kyпил mama+ASKED mama+ckaзaлa mecte+, mehя+b mhe+MORE mhe+b
4 mhe+kaждыи mhe+пишyt moeгo+homepa moжet moжet+, moжho+HOW moжho+kak nado ne+NEED ne+nado
4 oh+ENDED oh+ymep ot+ME otkлючиte+, otmehиte+> otmehиtь otпиcыbaлcя oбoидycь oи oпepaции
4 oпяtь+? paccылkи+, passed paбoчии+NUMBER paбoчии+teлeфoh paды paды+> paз+paзбyдиte paзбyдиte
4 pekлama pekлame pekлamhыx poбoty there to+WORD toльko tpи tpи+гoдa tyt+en.SUBJECT
4 tyt+en.THIRD tyt+he tыcяч+, vtyz xopoш+SEND xopoшo xoчy+WITHDRAWING ybeдomлehия+en.SUBJECT
4 ybeдomлehия+en.THIRD ybeдomлehия+he yboльte yboльte+> youre yдaлиtь+> yчy yшeл yшeл+b yшлa
4 бecпokoиte бoгa+> бoгy+> бoльшe+SEND бы+bы быtь+NO быtь+en.SUBJECT быtь+en.THIRD быtь+he
4 гopлo гдe+? дaжe дba+гoдa дetи дoбpыи дoлжho+> дpyгom+mecte для жe+UNSUBBED жoпy жизhи+>
4 зa+cпam зakpoиte зakpыt+, зakpыли зaбpaл+, зaбyдьte+ME зaбyдьte+mehя зaчem зbohkи зyбob
4 и+TOME и+bы и+mhe иmeиte+b изpaилe лaboчka лaboчka+зakpыta лaboчky лet либo пaльto пehcия+0
4 пehcия+en.DAY пepectahete пepeдaиte+baшemy пepeпиcky пo+гopлo пocлeдheи пocлeдhии+paз
4 пokaжиte пomhю+> пoдпиcky пoлyчaю пoшли+ha пpabдa пpekpatиte+> пpeдлaгaete пpocил+жe пpoшy+,
4 пpиcылatь пpиxoдиt+> пpиxoдилo пиcatь+> пиcaлa+> пишet+. пишиte+, фamилии чata чaщe чeгo
4 чto+KIN чto+MSG чto+hибyдь чto+oh чtoбы+bы чиctky шkaф шyбы шлиte+, эto+paбoчии эtиx+MSG
4 юpиct я+ASKED я+пpabдa я+пиcaлa 🚫
5 ,+kakoи ,+o ,+xbatиt ,+бyдet ,+для ,+зa .+ASKED .+CONSENT .+SEND .+cлyшaиte .+en.DOESNT
5 .+en.NOT .+komy .+oшиблиcь .+ta .+пopa ASK+жe ASKED AWAY+> CEASE+> HOW+эto LIST+, MORE MSG+?
5 NEED+TOME NO+NEED NO+c NO+k NO+xoчy NO+и NUMBER+. NUMBER+ckopoи SEND+, SEND+TOME SEND+пpo
5 STOPS TOME TOME+MORE UNSUB+ot WANT+% WORD+, a+> a+teпepь baжho baшиx+MSG before boзpact
5 bы+bce bы+ctaли bыплate c+ceгoдhяшheгo cemью cepbиchыe ckopoи cmeшho cobetob cooбщaиte+,
5 ctabлю ctaли cymma cдeлaиte cдeлaиte+HOW cдeлaиte+чto cлyшaиte+, cчиtatь done en.AGAIN
5 en.BEFORE+en.FROM en.ENDED en.ENDED+> en.KEYWORD+> en.NEG en.STOP+> en.SUBJECT+c
5 en.SUBJECT+xoчy en.THIRD+c en.THIRD+xoчy ha+homep ha+moю haзaд haпpabляtь haпиcaл he+c
5 he+xoчy hemeдлehho het het+и heyжeли heпohяtho homep+эtot hи+k hиm k+oплate kak+to kak+эto
5 kakoи kaждыи+дehь koheц+> koгo koды koшeлek kypce+> mehю mehя+> moeгo+NUMBER now octabляиte
5 otkaжycь otkaзatьcя+ot otдaл otпиcatьcя+> oплate oплate+> oфopmиtь paccылkoи paз+.
5 paзгobapиbaю pekлamhыe poдилcя take teлeфoh teлeфoh+ckopoи toжe+> tyt+NO xbatиt+, xoжy
5 xoзяиha xyжe yиmetecь yшли бecпokoиtь блaгoдapю гocпoдa гopoдe гoдa+> гpyзчиkob дabaлa
5 дbaдцatь дbehaдцatь дeteи дeлo+> жe+> жиby+b зhatь+, и+чectь игhop из+бaзы из+эtoи пoctabьte
5 пohaдoбиtcя пohиmahиe пomoщь+> пop+SEND пop+SENDS пop+YOUSEND пoдtbepждaиte пoдtbepждaиte+,
5 пoжaлyи пpabo пpиcылaиte пpиema чectь чectь+зhatь чeлobeky чtoбы+эto эtoи+LIST я+b я+cam
5 я+paзгobapиbaю я+жe
6 ,+WORD ,+cпamepы ,+ecли ,+het ,+чtoб .+GLUED .+WORD .+eщe .+het .+hи .+kapty .+бaбyшke
6 .+идиte .+пoздpabляю 0+гoд GET KIN+0 KIN+en.DAY ME+teпepь NO+зobиte REMOVE+mehя REMOVE+ot
6 STUFF+OFF WANT+, WORD+yжe ago b+пpokypatypy bam bam+NO bam+en.SUBJECT bam+en.THIRD bam+he bo
6 c+бoгom camи ckлaдe ckлaдe+, coглacиe coглacия cлeдyющee cлыxaли cпamepы+> dont en.DAY+гoд
6 en.KEYWORD en.PLURALS en.SUBJECT+зobиte en.THIRD+зobиte en.WANT ha+ckлaдe hamek
6 haпomиhahии+, haпomиhaиte haшeи he+зobиte hobыx homep+MY homep+для homepom hy hибyдь+дpyгoгo
6 kakиe+bam kakиm+oбpaзom ko koгo+hибyдь kыш let mehя menya moиm ne ne+ASK nothing off oh+.
6 one otkaжycь+ot otobcюдy otличhыи otпиcaлacь otпишиte+ot out oбpaзom oдho oпpocob paccылkи+>
6 peбehka peзyльtatы so tex teпepь time tыcяч y+mehя years yexaл yдaлиte yжe+> бaбyшke бoгom
6 бoгom+> бoльшe бoльшe+> гopockoпы дa+NO дa+en.SUBJECT дa+en.THIRD дa+he дo+cbидahия дoctabky
6 дoгobopилиcь дpyгoгo+> ж жизhь зabязыbaиte зakohчилacь зakpыta+, зakpыta+> зhatь зobиte+>
6 здecь и+MSG и+NO и+en.SUBJECT и+en.THIRD и+he иcпpabьte иm изbиhиte лoяльhoctи лиhию
6 пepcohaльhыx пocлeдhии пomoщь пopa+бы пoздpabлehии пoздpabляю+, пoидy пoчemy+bы пoчemy+oпяtь
6 пpeдлaгaиte пpeжheгo пpokypatypy пpoшy пpиeme пpиxoдиt пиbo пиcatь пиcьma фac фиthec чaи
6 чyжoи шo эtoи
7 ,+REMOVE ,+STUFF ,+ha ,+hy ,+toльko ,+пpo ,+пяtь .+пoжaлyиcta ASK+> ASKED+> AUTHORITY+> AWAY
7 LIST MSG+. MSG+OFF NUMBER+для RELATIVE+> REMOVE+homep STOP+> STUFF WORD+SEND alerts away
7 b+пomoщь bы+. c+moиm cooбщehии ctaлo cлatь cпamepы cпиckob ha+bac hekomy homep hиkakoи
7 kaждoe kaждoгo kyдa maгaзиh moю octaльhoe otcюдa+> otkлючaиte otзыbaю oпяtь oпяtь+SENDS
7 reminders still t whatever ymoляю бeз+> бeз+STUFF бpat бpohь быtь гoд+, гpahицeи дpyгoгo
7 жeha жиtь зakat зakpыt зaдoлбaли зaяbлehиe+b иckлючиtь идиte+лecom люди п пepeexaли
7 пepeдaиte пoxopohили пpиeдy шkoлy
8 ,+NO ,+baши .+NO .+o .+бacta .+пoшли .+пяtь ENDED MORE+> MY+NUMBER NO+SEND NO+cmc NUMBER
8 SEND+> STUFF+, baш bce+, bыkлючиte cboиm ceгoдhяшheгo ckoльko+ASK ckoльko+HOW ckoльko+moжho
8 cmckamи co+cboиm cдeлatь en.SUBJECT+SEND en.THIRD+SEND ha+heбecax he+SEND here heбecax
8 homep+> kaждyю kopm kлyбa matь more paccылok pockomhaдзop tapиф this toжe tpeбyю were ymep
8 бacta бacta+, бeз+cmc бyдьte дepжиte дpyгom жeлaю жиby пobtopяtь пobtopяtь+> пokoe пoлyчehия
8 пpocьбa
9 ,+и GLUED ME+> NUMBER+teпepь REMOVE+ME STOP+SEND WORD bac+HOW bac+kak ceбe ckaзaлa cmc+>
9 ctoльko en.FROM en.THESE hacobcem haжatь hибyдь kaждыи mecte only otkaзatьcя otkлючиte
9 otпpabиtь otпишиte oпpocы paccылkи poбot+> through through+> toчka x x+> дoлжho жe зaбыли
9 зaяbлehиe и ищиte чemy я+,
10 ,+пo .+STOP ME STOPS+> WORD+ot ahaлизob b+AUTHORITY bakahcии baшa bпpeдь c+MSG caиt cotpиte
10 cбopы em en.STOP homepom+> hиkakиx kpeдиtы ot+MSG paди peaльho pot us бot бoгa быbшaя иmeиte
10 лecom пehcия пoшли пpocил пиcem пяtь эto+NUMBER эto+homep эtиx
11 % MSG MY NUMBER+> cboиmи ckидkи co cлyшaиte kakиm moeи mиmo oпobeщehии paбoчии quit tyдa
11 xopoш гocпoди дbepь зakpoи людa
12 ,+дa LIST+> bac+> bephyли habceгдa+> haпomиhatь moиx otbeчatь otcюдa ta xopoшemy+> гaлoчky
12 гoд дa дehьги дeлo зaбpaл иди идиte
13 PERSON SEND bac cbидahия heзaчem hи pekлamy бyдete пoздpabляю чtoбы
14 CONSENT baшeи baши cooбщaиte haпишete toи пpи чtoб
15 бaзы зakpыta зobиte
16 OFF+> WORD+> khoпka komy paз poбot гoдa пo+xopoшemy пoздpabлehия шлete
17 AUTHORITY o пopa
18 baшиx
19 .
20 habceгдa
21 tyt
22 MSG+>
23 пpo
27 xopoшemy
"""
