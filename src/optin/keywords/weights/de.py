"""What words weigh (de); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["PHRASES", "WEIGHTS"]

PHRASES: Final = """
" ?F#e@5g`8s1o`v_0{so+
% 1wPdr1s3@p3>FFT{vR0+
* 2n7V}@#Yxo?)c*q>GTK%
, {MHN)_}b?C{tWp7`}+0$
. 2k!OdA?_0V5h3O_2mtdJ
0 `ULO$0~Znu_~i-n=<Wsn
1 {}nME-8|Vd>en3A)!Ehd
2 ?(rNo(H|8i)!F+A;MU~#
> >KW4={0<Nj7ycdU{38qA
? 5%3EE`sOIM5D^Lu1rY@s
ASKED >L}g;65<vI69LE?BmC*{
AUTHORITY 7cc+&0rTJi7Y^ML8X5!?
BEEN +8_WK>?j)%1ojpL`sDfd
BILLS 1O^2Z`|aZi5*{?Y>;2;d
CEASE 820@D2K4Fo1pfaC84VT*
CONSENT 6B7FN0__#w1`qEi@(?UB
DAY 5BLHA1p?&_^A+G4^!exM
DEAL *a80p^9JD_?&tXp|K;}9
DELETE ^ydWj_XY?31^WH)`uXe%
DISTURB <KP1o2>&1e_wyL;1@!RS
DUTY >-q%d|L_h02<Hax75xJN
ENTRY 8u%jj`uQ98@*nXM^92Pa
ERASE _5=*y5*qUQ3MKpL_4Wk^
GET 2p9eP{RjyF`|<w=2J`g)
GOODS -VX64`Xv4w@&XzT<>B?&
HEAR >If756AdH!9|QOC9sUgO
LIFE <pK#D@)+k90s1lN0sQ~y
LIST 2NS{wC-x}%6$Rqx5Df<v
ME 4i@|g|L*Ye4G#bg5fA73
MENDED {RROI=kW{q?e_`(`11bh
MORE 2@(4G2Lb;D1@!X=6z~iL
MSG 3JCV@4hIVI82aG<84DQ>
NO =Kt;h4-yIT_!1TF`xy@O
NONE |LNQB92*+~4G8fO`uhY3
NUMBER @&@n?2>t*05*ZH;1oZ;w
OFTEN ^!^I+3Hby5@#pym`}5`O
OTHER *X;oU^YjAo0`(ac1p*B5
OUT _Tmfh4)F5%{T2EI5&{qV
PAIN xCsU9_bmM;8~OSJ{{`{9
PERSON {1xL53H%u59uWKt5g7gk
REMOVE 0Q=?$`T8C2`WWy91ONvh
REPLY `1kz!A|40|4E7rA00|KO
RESTORE -{&_Cy*=AMz1bJg-O8}t
REVOKE ==kOd4H)|h01N#E^$8pA
SEND 4iNbO3IhZR4C?#q5(5hU
STOP @8;hS=mrz-0|EN_5CHoG
STUFF 8u0n{BLNZWCK~P;Ga3vC
TAKE {`m3t0Q2ko5(xVJ0|Fo+
THINGS ?F8=q5bX~I7Yhsc4*UA_
THIRD `V0jb<pB@|`1Ae~{`BVI
THREAT _UQE!733r93h(g&5e)G8
UNSUB ^84=r4)OTz7!T|Y6B_*r
UNSUBBED 3MB*)`X1d9`Ue3T@$~Nf
WANT 3+N>X^6e4m@bKpu1OW*3
WISH 4gMDL2=)~10}SjM{{H_8
WORD {O$Sv0RH>q5e@hT3lIR~
WRONG 3-bT^5BUo2{Rrd&9SaNs
a ?BoLX4*3A@3l;Vb{RH&*
ab 94N;J-S-~)3IGh`<^d7%
abbestellen @dX6?^a1ko@#ygi<@^Kg
abbestellt ?*!o@3;hZ79PRMu4-5A1
abend >hTgO+78(t>-8+<=j-P6
abends <N**K;|}rl_U;$(;_L1A
aber ^#SAU9R&aH4-Ne#9S8pm
abgeben 3<?)4+Y|2-^4=Z%+v)N1
abgebrochen 9T4RW*bndy3fmdy<n$c;
abgebucht {u&e;-Vyc_-rElN)b8T*
abgegeben =l2Hg67e<t1|IVr6d2~>
abgeholt ?*aAj90wfi7yRr84H)kY
abgelehnt 1`7x<;SuI3^z8xl=IsIk
abgemeldet =okVO>LSV|>G}Z+?CtLO
abgesagt +};ro*VXVN$mSO80@U8~
abgeschnitten 8|>vO+z1I4;|49e-S!$8
abgesetzt <rx<b_!9dP=;jdd^YiZL
abgestellt ;Q9XX1@Qj}0|EID3J2o@
abholen DEcQT(FpJj=jIaq<@3|@
abi A>9`B0^<bV{R`0(^BM#+
abmahnung 76<v?A>9P*6(Rxw4I}^k
abmeldelink 0N^YE>i;DM%kAtm>FDVP
abmelden 57+eS{Mjq`9t{N%6$cOo
abmeldung 3o!8LDDlbf1sw4392yG-
abnehmen 7upIA`3v$T?ExM83fk=e
abo @$K{R3GFKJ@c#uI3jq%P
about 8u<ec^w84!^$`#V?epXD
absagen @ctbP;U(WC+UPXx>eJ@#
abschalten 6W1%uC&%sIBQfIpA22U8
absehen 8vWe^D%}w1Bp3AGCoL@>
absetzen 9PH!=3FRjH{vhZg7ZDc@
abstand 6VWl@4CnFQ2OtUVAq)~1
abstellen Jn0b3B-Ie!ClAjDIVUPN
account 2-pw<+z|Hp_5%9^1nlqk
ach 1@7<b4%FJ;B?;5+79=hI
acht {0ZkN(IWa3<IEl3@y8tG
adresse ;}It%>nG?T?+7in`}`UU
after 8x0W_)ZqUj?fM7q@a-J?
again 1t!WRA_o%=D*fo_4j~lu
ahnung ;pXNK0t4hG`UNQL9s2+2
akku {00&U3mgsf`2P^{`1kSx
akte ?Bq29(>MJw-_ZyV#m&^x
aktione 0p|(=;`I*d>Fgm03+d?$
aktionen 6f@uDJk#>|82!v9889Xu
all 6b1_J`}q0%1_$pR^ZWn-
alle 5her!<`WC|`10Zj4&@*F
alleine (+V*a*(ly9)XxOp&D+u8
allem 7XA_75Y!;y0UOc;`Y0R{
allen `~U{v>k9Y{2LlcF%Jt_5
alles >+vEZ?D+N-;qw&=^YrQW
als 6Z+E%>GT}z=L8EK?BoC<
also 7zNl58s!=M6zk^i90B7X
alte 2>l!t_$A>A+tm)|(&N&`
alten +y?;#_aOxe@A(}I<>Kqp
alter 83pp~5BK8c6cYFg`YbO9
am `34#e&Ildo<oWzL;o;{G
an -s%(t2pQ)F2p#7d82|?M
anbei _X#B#-WlZ@=;s>j;Oo>2
anbieter ^$7{{74YZ&CISl@4-EtD
and 10vQg?fB3F`vn@?=^7Fu
andere 82KIM``iHR?D+Lf?*9(|
anderem _W-sX;T9qX^zZ2!2KemZ
anderen 3-jR&68Rkm`Txi!;tC1`
anderes zb-2vt5Me`$H^V$vCY=x
andern *c>1o<2AfG?A|@+z~kri
anders 7Z?HV3h5l}6$8j203;_Z
anfahrt 5BK#W?&<mf`{@ny0Mp_9
anfangen ^#1Gx_W<ee1O*oR0|WOL
angeblich *7FJd0PPzD^Y$kk4gmD`
angebot =*2f6>?X@V$mAOU($Ul1
angebote 0O2qTz%21E)AAJq<lXD+
angeboten Au#>Y9O~NLGb7UtCpH%*
angegeben )DZUa4*L5382K6J0}LzT
angekommen 9O)Sq+7aVI&kFqj<<;Hd
angemeldet 3IO)&7WMD=87=(g3Ih@X
angerufen `r91<@D2AA>G2#C?BeA5
angeschrieben _!;`u0`>|T5C!Q33jh=o
angst `y2xr;Vk75^6wPy?&01I
anhalten *B=EN;~fVi$=C%P=g!XT
anmelden >+Agi`tSY;@9YB^>hbgq
anmeldung E8!O_-U$Q@+Ta4w=h5K-
anruf @%8TX`}_j=1qBZe3IhiB
anrufe `~xa4^%?Xe_2wn)*Xj7m
anrufen 9`qa`@+<EU%-IbD+1T3$
ans 0^BA8-X0AE@aO{|)!Wn>
anschluss BPR6T8|C5UA1USyA1@~+
anschreiben 5B}}`4g(tI03YfV5D^0R
antwort +5-ss_x<Mr8w~yd>J%aN
antworte 0^c1h&OPMp-Q@}-*xupl
antworten `wa*o>l)h<@aP8#=j8P6
anwalt >Eq%E6!I|c6XFs85E1p|
any FGv2pAoBm;9U0Iv6DlGp
anzeige 4Dr|*>i<9K5Zdwv4*c-?
app C;#Ik74{?f{`U9*{|GMg
appointment ^xpCE7VswDC@I_-7AOk$
arbeit `XU1p`yT`L1o-&(^7{tq
arbeite `2g<v8tV%O2nYuX2^s_V
arbeiten `VB4&;~wJ_`P&NG;^yYz
are {QDFK`os43799KW`up$>
art 91`Z|8T$bW2n5mn4jC8!
arzt -uEaW@Ce)a-s>6m@Z#qM
as <nH?&^$Y^~_wgv_^w#Ol
at =>rE20^sB0{punl^Zy0e
auch C>R$Q-1j*7;{E^Q3-uQN
auf 3K<Fi8}kng6X*N^1@8bZ
aufgegeben @B<1H^acYK>GSy$)$juG
aufgehort 1<>^~*!0sc-{KV5=ltj9
aufgelegt 4=w2_)*Kig3Dp<Z;us9v
aufgelost >h=ckCG`IG1PcrS5EmB}
aufhoren 1ojjE<?Ivn?)fGt^7Qrn
aufhort 5d$LUC++P79}Uq7GZq~U
aufnehmen |ML_L<Pzlx-0%<#`seKX
aufs 2SL>Q6%YL;1@Q6p?*;-G
aufzug -w+Gs^cC~{3+o9A{QK4T
augen <|q>R@e1(=1?}(*<p})!
august 1n=zo2lx~K{uuci4E_HE
aus ^WNwd^(5m7<o7D}-|X!R
ausgemacht &JraX&@0+4;LsfA+1$_K
ausgetreten 2N~}E`3?5^`498%6AuXU
auskunft ?+W`4@&xk-^zIxC>ILih
ausland {>RPs2kH{-A{HF=5E=-~
ausschalten &dTv9`WO5l`|ca_|J~%?
ausse BLeKpAKv)C8zKntDK#A|
ausser 0`Ud&769=D6AbeI5)thM
aussetzen >HqgA%O~j|?A9Lf;N|k^
austragen `wH6nAm{$^91ZjLCIR^e
ausweis 1>^DS1qd1S`4I0A7aJE0
auto 9wO)e0{9^EC?n<%03I9v
automatisch ?C&WL(;XiB<lh`6-`Mxy
away ^Ev1e_yo)&^5_@K)bT6$
baby 6bm5?=pYFi?B@g>+Xe9E
back 8{{u7=o}8|(#8(&-^$|s
bad 0Q?0T;u`J{<LUez-2LwU
bahn ^7s|#?GN$b_Wuw4BJbw&
bald {Rh(m`YR$5`SR`;;SU1%
balkon >h2gK@)zG8-s1)N<?z<-
bank {PPYL*9Y?z$M4(t@Amf$
baustelle |L+_m(-!(1==2c*@9^pd
be ?+qg$)GggD-r55U;ojN!
bedarf 3-lfR|MvIz1PmMJ=miZ5
been 1=$V_@COJS<?<=w+1cOv
beenden {s6)!@)IKs9`F4M{QLFy
beendet ;yUpP>=6hc>irk;?&SL9
beerdigung -4-zk-Y3vO>eMpS%f#XF
before |M30h_Yn{l3gqn(`0VKJ
behalten 0@UpqD$^X{7A)`kB=rUL
behandlung BJ=nQ{p1_%6B*?_3l|jx
bei `u7(4{oE1a4-xFx00{c;
beide @9`%K)gbmF%g_)I=*#Wi
beim 4#zbT)*J~D(*f~5-QCpa
bekomm =*$c06AJnM0R;CE6#niA
bekomme &fn_*2MiMm_6YbU4BYO=
bekommen A{^G_82b1NE*SC95-uwx
bekommt 8tgq8)FtB+#P<mB^xe$z
belastigt ^6D)I^b+^&<_7@{0r1ZF
belastigung {vi|E9PRMjAr9XfD<b6(
benachrichtigungen ?AYWN6aEqe@BI)P2kr3d
bereits 7WM4fDF5;0A2tg26eSQ3
bescheid 6(Iic`}^V(5ep%=^a>gg
beschwerde ?++9h^eGAm^79q?^x5w3
besser 02&1M01Vj~|M(s1{}TD?
bestatigen >mC2)1q}xE8x9QV4-f|Y
bestatigt ;sqS|0Qltq3jr4t`QN<w
bestatigung @a+Hw1nKqj_zwZ$4hQB8
bestelle @bvoT4)h4u3-kE?BK_PK
bestellt `0x=B4gL-P0sr_P1m)`S
bestellung ?DP)u>J0A<4Gt^+_W%S6
besten <OL%F-xS&t*Weic@#+f*
bestimmt =>QJ~BoYw?{p#oaAoc7H
betrag 5&sqT0Oa`i=jaX-_2~5f
betrieb 6z&xI<^|aU+w}Jx=JMeh
bett `4jU72Kp-b3J1s%3=skZ
bevor -tZv~<0{+%>E0V8!{6`!
bewerbung 6V62(%|E?C*UcOAy~Vu*
bezahlt `RO6@4;bnJ<?H++;q1}4
bi `t|em77GUA3k~=j_z3>;
bidde 5EAVA@%sP<10W6t{|XEg
bild >G%^C>k9lH>fQzO;?wHn
bilder 9va{r0}C}09P!%X8XFld
bimmelt 1^M>^00jjD12_Ec1qcKA
bin 9sdX-^%Cjr;p+1N+v4aF
bis 4(J&g_%!@D%fkHv>gMGk
bissl 1M)sUzb42{&)Y}7#M#p2
bist 5Goo1@%je<3Jw(R2LKxj
bitte 6YuX7@aYTgBo+r23jy*2
bitten CGRry|LXSR-S6`U2>Av1
blau -3tu({|o#20|o-@|MT4b
bleib 3)<WG=;9{m!wB&+7VsD-
bleibe J;^9K(DKYQ$gb?$&dAI8
bleiben 6Y%%s4dD;-_B!kN0tqG@
bleibt (f~mP;11d##@QGc+Su;^
block <n{~x2=Mj={|N>J`TXkW
blockiere 76=vZ{P5)P{xat!^9&UY
blockiert _uKLT4B;jO@(%?24hHkv
bloss @%`-e0xk6E`Plsu=MV1s
blumen ?BNs@=@9l7<M0;T>+$03
boah 7ar2|67Ts36a~-dA~q!$
bock 1^xBg6y*!#0vre%86g`C
bohren =kX#M>>1iE)8_x@-rx4x
bose {UHuH-R$%m(%}>7;NAlU
brauch 3(@fp6!!J|_zwC892y4O
brauche `REx0-~#;v@!0Pc`SJel
brauchen @)ZUT-T)L5>f;Ob`1b74
braucht 2mj;s_zMI01_bv0|M@B*
bremse `}Z0x>j3u*@AMPk)8*dn
bricht 0M`HV4*~@A)du4u3f|}f
brief =qMEL;1}u{2n80^-3asx
briefkasten |KT<y^(*Nj!|(45+S<<E
brille 2l5XG?)?|}@$u#>9QE+}
bring )*LrN(jLhz*VrJ}-r3d$
bringen 5()?F2nzV#1>)`k1p4I)
bringt ;shc5@i*uM=Egh$-t^M-
bruder _yQ03_5cL%{tNIK{0IH#
buch `|<Sv{uB)Q^!)D({__C<
buchhaltung =JF^i=O*qi&&MOp+SSg;
buchung 0`xf{)eqY(#@Z+3;Lh3p
bundesnetzagentur DJ=xr8|mcbAQ;&_9~LMo
buro ?<4E>7#{@fBQ_NI`y(L+
bus ^ZyA6{V4wg`t<G-@AdNU
but ^7{}C?&aqS`3n*G{O8-@
by @x}%6=>F&H;0zQK?%U|*
c 68I$|+$-B2-s3dw+3VH#
call ?-3&@;u_B&*47N()aL&M
can 2>1l~{_6D>`wiUc`Ue3P
cancel `T*|%`27^~5Cj_v{{jIC
cant *5&s94guaJ<KZ0lB>B}O
cell `|8;j3Iz-S?D!4)0{!~-
chat <Jb`)-wxq6@be<};@#!v
check _680L`vm+73hyHI1NZ{@
chef 7Aor#1rr(r5BL561rYoF
chond ;SB>V=n)DA^Y{}52I%SF
chor ;O!?4+Zx&+-s=AH=FH{^
code _6IjG(;B}r&gw4d%iGfs
come -W3)M{|WU1?DzQQ=jZwp
consent BPQbF2?^i{2^Q2E2o)6<
da 8~h61_s#m-^cLL}4*TjL
dabei >+m8f+9c^2$;BZd*ty^F
dachte >IBXP{2AmL0QwRn`w#%~
dafur <n#Xe1@;634gnJK0r>I{
dagegen 6Y3iG?I;=*+}{T&($3=l
daheim {VNF>;S%pB1>hjt+x7AB
daher >j4e$6$0)Z2mR~=A^8O2
damals >i!7)_5bAn02nam{_F|x
dame 93Chk=;8wt>-X97{_E@|
damen {^kJpA^iL7=ojV`D+Lz*
damit @72fwIPqQGJNnGgGFL-7
danach 2mJ8!1oiUq3I6=|5)>5<
dank @)hm$5%<y@FDCN-?J6Gp
danke *%1Q@2rBaL?e7oz^aBIJ
dann ?eqcl{0j2t`1%_Y@%Hxt
daran CF<h=3FaO31{?AO9~Ai<
darauf _azGA6a)GVA_&{s2Oj<b
darf ?(Px<2j%Vk^WgjS`1b$>
darum ?*uC%+#=;A;oJ!o+TsZ2
das {2TEL^4seN@dPB|{1OlP
dass 8TJ+A-Si6ZEcD(S^cMRv
dat B=#5Q4(9gl|1IDh4h#4%
datei +TI)<?H}?3$K)&#^3dzx
daten JS^Zm%>xxG_yrZ#%Je8E
datenbank C>{9x7wz!>A0Fx?3>*?2
dauerauftrag =oc_4#S_&Z)zc;H+vM9J
dauernd #}4n}{5bRW5cmNz*!K(C
davon IuA+o1OUGf;S%05^!^(o
day =nEnf-Xz@y-R&U<=gQaW
dazu AnFR^9KZbJ0rv|I7!4T|
de 6#L}Z^YjiN0^`mF2lhBK
deaktivieren Ga2~d4F2!+EEDG#8W0Q?
deine ^5^~Z`2`LB>E{h37Te+f
deinen >m&?2(;NN<wAKaw&*%fs
dem 9{b<d{_9Hl6aUB(3l$AV
dement 0`3U&6b1hT{R8L}1_c8H
den =sofG`X}f_7~10o2NweS
dene 0R9Q|2M`JD`yTZb3JwYU
denn -xB-{_WtiO1@;N(`~cS7
der 4d?eB1o9vE`uXnd74zu_
des 84lgmB?<)rG%VWf9vl`r
deshalb -4^;U*Z>V7(byRC;`RXX
deutsch +ZXZe1Pu=W7xD+~1`YJq
dich {OTm_*$UPS$qxk+?eE$D
dicht ^A6qi3=s+X6Z#ST2^$>d
did =mH@l@*&e8^zk3v^vKfJ
didnt +vMyI5D5Gx@8=KvDBbY`
die `WOD~<OKH`^XvQu0p#l~
dienst F8lq_58MdT{|WI387d?v
dienstag 4h$_J<_qH#*8ULX@Z}K&
diensthandy >JAJ9?)d5V1@0~Y5&rJ-
dies Ehyk8D;WJA9|sca-y|R)
diese 69DbhBnKht4<`)h^a>>x
diesem @*&R}4GAv{D**Z72puo_
diesen 4gU4+4f+rN0{p%cCI%ie
dieser @)qO|`XV128vhs8@dgJC
dieses 9Qq8{E!qaSDhl2RGa(8z
diesmal @$erb>m%AK+2<Dr&Ew|)
digga Ch->K5%2ct2Pxw94-zjM
ding ;R!PQ5C-`P^$;xF4i^#W
dir *!3y|>m<1@;_xQ?*~k6!
direkt _3a(~@(uy<=<W_41@Xwl
display `|TR`_WAw;^b8E_@B-}#
do 74G-)7~dJ?4;sZQ{S)}|
doch 7{~_S^%Md5+w;ve)ztax
does ^wkRj1>olb&=&&d2?h7`
doktor +b{0wCh7_H75We8{|xX9
donnerstag -UKZZ)i2x@&gdoH?bqtq
dont ?(Y2#4+jS6^#c_P>-p^D
doppelt <k3DO(n`WCyUZB_ytuj0
dorf @e&*p=^fx4<>46e-~I{v
dort 4eLPb{QCnG<mwR(6Xntc
dr &jUE|<|ElF=HfE(*x1zB
dran {qZvlz9rfb!rlzy($M4B
drauf 1o9*Q(jB}Q-2xxw_0<y+
draussen >FFgk#~R`{$?^#0-qyeC
drei ^V$*Q>>(Zf4&3QA=-S`z
dreimal 6&48l?B?PC4IbqI>m4QY
drin *$NNt1s>lL7XB0h8x9ox
dringend _#6TK3<d-E`Un8~0R;E}
dritte @A~oz`2HyY@Aw7?0OJ7k
dritten +5sN}3MvF12jw3P<KxWZ
drucker &-oo4?IGR|<mC<M;p5%q
dsgvo =mq`Z6#N(J4;Jnm1P=A<
du #^*%_@d4*E!^{E@_Q<j9
durch 2m%$$4F>Aq85$fG{QVjD
durfen 1`PxW-2mwn`{@__@z3Yy
durft 3Jv=w@&5$n0OT|I-tqze
durfte 6ATXj^ZW(&5Ayg9`~UF*
e `vedJBm43R9SjQd9t`K%
eben @ErL3=N%yp<m?m$?hEk$
echt (*hY01T*F#@6ihl)ZEMK
egal 1qS)^3H|;d4GZ=I7y1G4
eh 4FL5266rYR0Ug~R{1P!F
ehrlich @g3Ot1t=W(4e0y+@eK|Z
eich 8W0Zi4FCD#0R-k58WaX0
eigenen 3GM0I67vB5Ehh-;Djo#|
eigentlich 1RMbN_7L>a4&VqQ+4CDH
ein =QZ*s><<kg^7IJ`?e-qY
eine _Qd!89SrFK3m*p=2LI>#
einem _SGQy0^{KI={ErV{qf!M
einen 86e6b_w5n+><IG*`0F+i
einer 2L}rm=o}US_1z2S@BRqv
einfach 74;74@$(k)1_|B#1`!qd
einfahrt @%1kk;StLl)$TLu)#u~i
eingang 0{{&N+Zf*+_2?G?;Pv3|
eingetragen 1takb76jP~ArJNW_zX7c
einkaufsliste <qrQ1?Gfe>0sJNh=LZww
einladungen {u%}J69@m}JpKOz1O4&!
einmal 1Q0P4>+=l}?d!%F1?JoL
eins {Oa)(@ew2M^ZNc6>*?$W
einschalten 2?f{@0|xs62@eDa1N8s}
einstellen 8W-Um^YP;E03aR93k?wb
eintragen >eeLq)Aiac*4Yu<_}}CL
einverstanden _1-Qh>LKJP*5n=5%+1i+
einverstandnis Iu0(`7Ubj76Fl7#ConKR
einwilligung 1{w3`6#fJM9Rle25*rm0
einzige 5(5GO5fdE_AnM-(2<r<D
einzustellen 8U7jX6x|fuCK%-mCoUcf
elf >mvaM;RE3W_UjW1+5h|N
else 2I>X<_UZ)!5exPC{{!F!
elternabend >+Ssw?IPbR-rOhX=;zqU
elternzeit -0c7n%NO%0===-w)dc(W
emil 8SfMp0}0n3*arL&<_`Dx
empfang 7Y_2}82AX}9Rc|m91{^A
empfanger CM@6nBnleqDFx;J0x%s2
en.AGAIN 5f$4UBK`dW6#Vx00~P@E
en.ALONE `t}&~3<LQJ{SfyNANB0`
en.ASKED |LzJ6^akYq?G^I@4g(42
en.AUTHORITY B_a0BCCVDmAsWp;9w`?h
en.BADMSG _2u*Q?-DBn-{c1p1oQs!
en.BEFORE {`da!2?!hY^#}qA1Pbm4
en.BLOCK 8W0N?+!O8#_w*a#?*0Ph
en.BODY <<tok0}KQS@CY9T8vO$k
en.CALL 6%--~=m72=`0xMb?(+^N
en.CONSENT 4;$O!3-{Um{u=2H_8k=t
en.DAY `uqg;3lkR->h%Bg_523y
en.DEAR 1lkZP6)Y1K-{JKH-{0`+
en.DITCH 8~W-5?f>lI@bm)v`R)o1
en.DOESNT ;pEZ=1SlK~3*`dq78L{n
en.DONT {^be$2OAXR0{-+C^Zw%Z
en.END 1p^}R7481$7#{=@78w~G
en.ENDED 2J8&m7XS_J2><pS814iT
en.EVENT ?$h@2?&<an4IlF868s1D
en.FEEL A?)V?3E}P!5d!WE9R4gJ
en.FROM 5-{xp0oE4y82jn|EC2NI
en.GAVE >+10E9u5fz1pN6i{t)={
en.GET 0o>>A6ZawF0uuNV84MO0
en.HAHA 0SE^A@bUNv`2P;|{`~j!
en.HEY 74zuz1N{;F|NqSV4+aD5
en.I @!}Zx`uQ341Oo^n5$xgS
en.KEYWORD 8SfP92iF7n{|w_481xS%
en.KINDS 0}KEJ{`lhh6Bq3o`uhF|
en.LIST @&ED*^z8%*009aL67c@;
en.LOSE *xCyY^85|-|NIZ}B?Jod
en.ME _W1h#`Uw*Z3il536&M2$
en.MENDED 0|)W}0P_&^^#TV63jFjN
en.MESSAGE `Skhv{R;U64h0DU{rLOw
en.MESSAGES 0UY!02mS&74HWVS5f=~%
en.MY ^YsPy<`)?O?d<^;@b~@m
en.NEG 1=INc1_KTI_y`X58TbSF
en.NEGATIVE 6Xyoo3EL0i^br*QB=!vt
en.NOBODY 0TAo@1`!1g0{Pzz`1kb#
en.NOT 2MFWw`ymhQ8}#h;7x)zp
en.NUMBER 1m5Y~B;YQ@4*m1>CkhY`
en.OTHER ?eOdV00SWu4h;b00T}rD
en.PHONE 7WoI@E8Pd${tEOL_ZJf#
en.PLURALS DklTwBk~3OAQ{d3CK*2>
en.PULL -0A@$@e$<{-S{2%`19xe
en.RECEIVE Djf9)>*nU~4ioa<_4f-f
en.REMOVE @dw=k8xiaT{R8aw0|W&K
en.REMOVED ?F#w#0}J>O_X7a{72^L4
en.REPLIED 0qY$Y@);)=@bLKb`S0f5
en.REPLY >GuZ?=NA1M{@Mos<^Ssg
en.SEND ^Y8)?><IfG<<bKH?9}u6
en.SENDING {|)r|`TY_G`~C9r1_cBS
en.STOP >FoaM4EpT<1OXKE`3DE%
en.SUBJECT @CMrX1Na^B3G)3b1O^cs
en.TAIL 1N`<B?Ik1*3GfN&5(xJ8
en.TAKE (A((r`wIf)5f2^={38n4
en.TEXT @cI4!=o9l32J89!1oz<j
en.THESE C^h&Q`4J`r83z33+8QJ<
en.THINGS &+!cN3?SSt_3;Jb{?+de
en.THIRD ^&<2f1pff(?CcB>`}*+&
en.THREAT _2dr<<nrqU>F*d2^z8Ew
en.TIME 0tV*r-~lcQ|JM%n1pX5W
en.UNSUB Gz=c!GSk}b96Z_K95Fg5
en.VOC 67=u>5eORi5bfs~1pDyo
en.WANT 0Tk{D1Qqxd67%`wDFhD(
en.WHO 3<dKm8vO?YCiMZ~5d`u5
en.WISH ?fLi1{s$Ho0qFq*777ae
en.WRONG 3+3?!`t};+?DP8*8~XqZ
en.YOU 4(;v@`3ofD?+W57?&~8A
end ;vy3D@$=mF_XO=C{?Hr^
ende >hTW!<L~kP;sqcj3Gwyu
endet )fDR<=nDrH)9NMn<md?f
endgultig >DCkn8xAS>2J#f{4iX9D
endlich 4gv7dI{w}6EFTE;5GpDV
entfernen {rDCe@(lzQ<OT`T;_nCw
entfernt 0|yof`Va*52m=+_0sRCE
entschieden ;SvY;^7Gai`}H~8Aoc3z
entschuldigen 7USv=1NR&2=m-1f{TB=p
entschuldigung E8j0H=N1Vg=jR3e*WBOl
er %&{pO)Fat6$=4MT%G%iA
erdgeschoss _#rAI(H-z7^VSyW-qHpN
erhalt 67uN)@ai!P{O1Ac3-%B8
erhalten 8Y&v=1t|*wAOP(Y_!Iy8
erinnern 3Ip5k5Dp>){^bM?CHVRQ
erinnert 6w&_T5AF`*_xcMr9TV;}
erinnerung `|l6%0uvPt;s6v1@c#GM
erinnerungen 126~h?-%YLCio2M`w$V_
erlaubnis `sL;U_5vvC`|tES`3d_7
erlaubt >+=5t^!eQ)+w~O*>Ez%Q
erledigt @a7mA^99~2-R~ds0_@KE
erst -x3xO<unK%=J+4`*6sJ@
erste >>VQ^$SK|=;nf}q+v3~R
ersten `W^K2^7scG5$zW3@(K^<
erstmal =I;0(&^93)>c;u+)AIi0
ersuche 784W>>H`_^7#iF5E&l5S
erwarte 1?dy#0tfpJ1P=)U>Jb|#
erwunscht <LdMr;wBLU@%jx21o9dP
es >jwh?6$%C(00r>}73$Of
ess `~)Tq?F9ZP`sVTI<mB7{
essen {`>9@1p)yP{_qR;1`Xrz
etwas 4B-gV58w*o7Z(Qy5*P6N
euch ^9>d77a8do6AT>x3kVnZ
euer 4D|sI)AI!f*XaM>_vPX9
eure `Uu|k{pTO<3g6Zw3HK#2
eurem 8Rr1u2j&6x5C8`R3l|;z
euren BrNgMFXY+)94yHZH7qVH
eurer E(pC8{?aGn2^tK}^e7qn
euro |JxM{^*7-U()ttw%;570
ever {_p?}?gIe@<_8ZB^8D@7
every 4IdZv0Sof|4-5ex`ydPZ
ex @e%$367dB42o4bw5)mH>
ey 8z%1X8}+;m87t@f9~cuN
faden `yo6W-!a}O+SxAP*6a%&
fahr ?EvuX68Y%>1`+oI{s9K{
fahre `up+$;1=-!+v@if{qy<g
fahren <@5g!^ARfq`soS=^7HiL
fahrer 4Cf>X2<s9Z@8Ihd0t4(S
fahrt `rQW%@c7sX^ZWnt`ws>J
fall (Es-t?)d&K|Kbk+@9EpL
falls @ADW490mvv^6v-Y{^H&4
fallt ;r0+G)*RU(+~g$a=-1!>
falsch 1Qr_|=nd->{_*+K{PF`1
falsche `uhL|2L1yH3;+xe5$zV|
falschen J?;bLCFva46d>ObC?O9P
falscher |JEw|_unx6+v5NW?*0G^
familie {RQn25$5jo^9=~|3<wny
fangt >-hWz6YeAW00I6A4EGE0
farbe 04fg#+W-I~?+E_k;p6W5
fast 5&jf3)*SaM*W~c%-P8a8
februar 3;X;P|Nj&D00{pM1_A&C
fehlen wD=(j(;&(o=+z|U)7078
fehler 7W?-Q>*6dL;?@H9_t*UV
fehlt 6zwY*)-&TI(Dx1L+u7>r
feierabend FXas5DAEMl6e#W+5j7+w
fenster C-^M_^X=654g3Gy1oZ+F
ferien _3`%;?fVu4{@Mu$_Vn@Y
fertig @!lR2;0WFS?d=l#?bq=C
fest |NjgX0Q~+5>+a+82J`Cw
festnetz {|Out^Bo8k@c8`^?ECuO
fieber -RvL$?-cML==By9_UPLL
filiale B=q<T4Cf&I^a%tF{{bQo
film 6aMuF`2i3C1pV?O4*mrV
finanzamt 3i1{>#UAD!*X$Mc*4^jt
find 9^wim2lzu7{pjWS{^R2o
finde >*53v5ZD6+`Su<S3kdc8
finger =kE<I3k~fQ=<^`l0`2DS
firma 3Ipyp0Pz;_5DX90?hEJ!
fleisch 0VDkd6#X6g`~(a678L^;
fliesen ;{yX5+A7T}?cYB1)z{_o
flohmarkt 0~jdq`55vM-Qx??>hSF$
flug <_zx+1qA^10{;l<3<C-c
flur ^$hwM<Qnk`;qL<i?e+Ka
for ?#3fC^Ze`n>=+2L0sr&@
fordere @D2&|4j%3I83_#R{{9dV
formular ^a&FO)FRy+&gc=}<I~&s
foto +ZQe<%PQt4<IFeQ#NW)(
fotos 2;U$r@(b+^&gc8??c(?U
frag -rONI$qnTvve7mD-o)YO
frage ^%hDrv^BXk#=IoSxTV$j
fragen ;rlQ$-Wua1!^kK7*R{Xx
fragt ?a41c$~`AOyvO_+%Fo){
frau @%|47`}F||4+H`j0{`&z
frei 1OyN4?F#k!0_g?}_3-ED
freischalten ^c5r!=nMA=;qDCc-tN@y
freitag 0ml&*{Q(3O?feu6_vY>J
freue @el_U_5kD>{r~mz{PF$`
freuen 3GU|XC)f<*02&M&Ckq%J
freundin {txl$@)8Xj=;GEI_2~Nb
freundlich 1t<Os`SIZf90eNb7aTYV
freundliche ^4tgn0R{*T@Bjr91o7nc
freundlichen *$ov5`3wOB&f*sn@!jy!
friday <^d!n^AEuy-Rvse=JM_7
frieden 0PYX>{{SEZ{s8_C{|*QQ
frisst 0|5sI=nM7_>g@al<me9s
fristgerecht {{Sye&nDk8(9$6A#_7)Q
from ?hx=3`xOKO7##8k9wYb(
fruh >jo79`Vr;}3<U=82<h+v
fruher =lU@e*FVoM%*iDD-^I?~
fruhstuck 9_=3`>G=2w<L(Oh4(s*#
fuhre *%|}PA27})5C|0C6ZZJ}
funf _Y4#F))d(g==dA@*yscD
funkstille 4g&$&2kHdx`zhcx`Y8+(
funktioniert 3e_J6+celP*~%03+}P3#
fur `vDyG?(F#n3hofo-1!Oo
furs 3EA)I_U<p^90mmX3mW+Q
fuss +Y}uU-52H=<lgAk*zU>!
ganz HrOZZ`pWz56#VGq76uwN
ganze 4+kqB(i15a(cA(M;nLyg
ganzen GY1RaE#w8`2{6?cAsPu9
gar `}F$p;{FHS`S}eV&-ph8
garage ;|c;1>=f_{@a-t$^5f*?
garantie @c$ti@FVLP>EH$R-Raru
garten ?F$7J^aTF*_~{A$@b&xd
gasteliste 2irIa(;(#@!P*b>-`3Im
geandert _wpeE`R&~N?fL=>@Z`(X
geb @B;)00UhHY?d2ls-tp+&
gebe 0w5UQ$`8a0^&|BA;`$OB
geben G~gHDBLVdU4H?%H8uaT9
gebeten _uU%v3l#D310wYj;|b#X
gebimmel 4+-qqFyHa#9t!mp6(1Q9
gebrochen `vL#g3E~Ot<{udm|NjW@
gebt -w5y>`zh}h+TQ`(<_rkb
geburtstag 3li`05$PHM8ZOcy4jcsa
gedacht ^!Xw4{Qctv2KxXA1?=7b
gedruckt _~Iw=>K)-I)!z>o*V)<T
geduld 2>b5v9O(@F4<q*WBL*Y;
geehrte EC>A167wDC9sTDR9})BZ
gefallen 65s0wBl8s93KsGf3k?Y}
gefallt _tqR1^9=MJ;Nd3Z+~(Et
gefunden <NEgu_zL|5>iiQA@bmTV
gegangen 0uJ>3?C%Z&74-q^`2G^$
gegeben `VtrP=Lg;V2Maat|M2h!
gegen 02m$*?B^Z-+t~LC_Ttz2
gegenseite 1q&D)(-`p=(Bl#K<;KwH
geh {{IOA<rNXy?%nV;0}3AY
gehabt #^nVC0^$D(-Qxc#1MU6z
gehe ^z#qo4+r?{0QdR}1pWr}
gehen ?F<DK^%oWE^5^&n5&Zl6
geholfen `u!m)-Y4HE+~Nxd+vC^O
gehort <oFZU0S466850m0<q!Jt
geht AMhP9<Nw|q*X0i3?*aSf
gehts CE@u6{MZxu-w6iu`}Z0j
gekauft {r4>R0uA%|;sgQ>{sZL&
geklickt *C+wj`2QjB0{0IH784Ej
gekommen 2lNyV))oLN@6!Ym-|^1+
gekriegt ;Oi<8-T&Yd&g~2D<J|BA
gekundigt 5Bmn)8sg&pC?D%B3k(Ph
gelandet ^bgx6{{amd8~gp>0xT5-
geld B;zFG+a>G~^XLjN?b_<?
gelernt +6EmN(kRC`&ebsD)!x(H
geliefert `pgIN2@v`5{TJ#O0Q=$Q
geloscht +6WOE;WOhL-TxsI)XCn=
gemacht {_*M&@A?b>0tE#B59lN6
gemass 0QU3k6zmr85F`onAru=E
gemeinde 8}1e86YTZ!=@Zu${S)#R
gemeint ?(_iU7z-io8z<xu4ITIe
gemeldet 0vO&482%0B6dc?S59#Cx
genau 9U%tY2-(=k0vX>P0x?TI
genug 5E?Av0p9oM?*#$({}B%i
gerade %Ka8Q@G1Qy=-l@L^w8Ds
gerat 1u*5;8S^COF&gmo9~3zq
gericht ((O@Gra`_#x5p*bt*)`*
gern <<tTS1nL0(^zQ=-665Xg
gerne >+K5h@$Cil2KDa@1OC|d
gesagt ;{N>q2KE5_5%=o<6ZrM=
geschafft Ddhk99^@bYATsCN12PgV
geschickt ;QkL6{qH0F@B;|>>h%2j
geschieden 4fqWi?Dhuw@&x(p=Kk>i
geschlossen @%RDr5bX@|4-@PX4+;Pm
geschrieben 5gO$k1pOW&`sC8{B>gS{
gesehen _0lR0;40T3%-9PC*WA7B
gesendet @emIf1^?v?0PqUu^z8HZ
gesetzt @&OG3=>yde>hTTj{oxA$
gespeichert >GAsz`|<A*^avIb0RH~!
gespendet A@uqU`UC{?0}KEL^ZEk&
gesperrt |K<BH`vDjR?C%m52;=(J
gestern DI*UL)+Xi)<kbi2<MHy}
gestorben ;_@u#F9HSo3h(;%{RhAZ
gestrichen (If#a;Vl>)4a@P^-r(rv
gesturzt 1^oC30{jEz3JvoJ3j6#J
get 1kLm780z=n`VSo43KH=6
gewechselt 9rN(w81w+<`yJ~V9uM~j
gewesen @C@4W@7?qb4k`TV1qS;7
gewinnspiele 5gYpZ80iAv9~<!rD*W>p
gewonnen |Lq+h(-8S0&C?g|#MRW;
geworden 9rODS?JMmJ^w<*T_~{q@
gezogen =K%f%0}u2S1_b5+0tnsd
gibt AQR*!3iA^X7X$6y`y2-N
gibts 6C&*s;qmwc?BN>E3f2}U
gilt ^zY5`2<#N$0wMGWBnc1>
ging ^w|{m0pJMV0_W}l73|#f
glatt `Uol*@DuJM^5+ET*W26Z
glaub 4*ne$=Kty*)aDQD{^jKy
glaube ;ui)3><sew1o-{;`uYC(
gleich {q!Z{1Psv>1N8mR5a9a(
gluckwunsch 0qyAL66Yl79rpeoJNp{_
gluckwunsche _vawu2Jh<h3?UK-4G<3g
go 3jW^gE)Xy9JpJ+bBPItW
gone =J^g9<Mr?j?)MM>@#FsH
good 2JaFR?hOSR=>YKs<l^M!
got {TdKA5&g_6Djz`90vR0V
gott ^bpVWAO;ub7W(7_7zhaV
gottesdienst _zDc-2LAl_@&*F(83X$T
gottesdienstzeiten 0yOCEF!JR4DFqw|8Wj%_
grad -`F`Y(jCe@wcq{i&dtus
grosse >jB{I7V_r`79afm4h;JA
gruezi {n8#5+bbC-)#>~m$KcHP
gruppe =kGA_`s)t|>IMD^@9XOj
gruss ^$QLa^C0LL{2L?w==uoh
grusse 84nQ-@c-)y!T|R2`t0=x
grussen ?CK2+_Yd9!_Z|-R_VoVQ
guet {LC5~2M_8Z?9>ed?&0SO
gut F8}NP_v7~8021^X8z?g<
gute @#pvP3F_wF5(o(a3<c{8
guten 1mYJ1_6hp@{rmy_0`<+{
gutschein _x=432n{9;5fD583<luB
gutscheine @a_Zt0qq|80PYSF6ZrJ}
h 59AgR>JIM^?+gS2?)UcJ
ha K-%*W;PM0n;0N&g`sD%{
hab ;Q8VW?I8Ui=HwOw0_h9%
habe 4f7EM@cR85=KT@t_x=d_
haben 00IOH*aQCs?C9<C@C^wJ
habs 92Wo^?(F^y?G*tb@Bj%6
habt `54;_^Ap!25ehNZ><I(*
haha @B<ki(HGq~?cpTR?AY4#
hakchen DHj~^_uT~R>=gXy1qKZl
haken Eh_T?0QBVY2M`n51tA|5
halb 4Bzqp0rVmE;_v(c2?zo0
halbe 2>lZM>;Cxz@!kmi0`cbv
halle ?i3Lj<`CZ__w5(s-{IWm
hallo -vkQ!^dR`-75fqr>h=fj
halt ))wdb2{-aB8}LB<)9w`3
halten 3^?->1}g6V5%TrW_VEV<
haltestelle 4gVh;=?(fD>+1&q=JDzF
handwerker ><0rM{v!4V_}S+M=i>|r
handy -zU8H0{;yV5bOj06$m5z
handynummer @&EYv3j6l@^9lb10s98$
hangt 2@Lob=ML-v<o6ZY==anY
hast ?(HrY%<|12-{T|Z_0#hO
hat =-~eu=Gqe&>(K5E6xb*p
hatt 2Hhzu=PBnh)cNHJ&eQny
hatte ^Dr?J)i})~@bMJZ*Vy<N
hatten ^AqSQ?h5Sv`}Pm~{s;Bx
haus <Oc{1{|e|X@Afj<`tK14
hausarzt +t4Te@Gs3B+0_~N+~LCI
hause _6ryt-X_i-+vG6j+s@kC
hausmeister `SL3D*C+la@8H@E*5v2m
hausnummer ?*<_d@EPwL@ADJ-_3GaB
hausverwaltung {~rGS0RG<n9uW)775)MI
have `qm8j7a9l<?ehLA`TzU-
he _5k<}=o=OR+~Ob^^4;<2
hearing ?)LQQ0t*n{6%5-M5&0z+
heast 0UP4-C-&G03J&1%Cn7Ns
hecke ?e+%+<`wu5@9!e<;N<80
heisse D-QnR0qzpt5gOGU3jP%i
heissen {UjGU%oOen(%%;5*XZ*l
heisst A>Szx`Rmpy^78@T2<i$k
heizung ^cw&n5DOLh82Jj``wIQ?
her $^QTW{QCa{{|*@U`SRfI
here Disp=E&$oyClUJs1Rnhj
herr 8Y$=t{1^--3HSZ)59>7l
herren 2kh<a9{&&!``Q%mA?*+e
herrn _Y3s?01f~N`tbSv{Ri;w
herzlichen 7#rj43f24x92V&aA1f(2
heut 3p4yQ;~D1!<;*47=mY-g
heute 3=Z@K{1g)J`uF({3jO}?
hier 8WQ;JC*Ui^77pL*FdicX
hierher 87Sli3IO;I`T7O=`4KJ=
hiermit P8J;n4Au?S4lC^a8WIRI
hilde 8q@FgAnOj=2rb+hBoOcr
hilfe _8KZB*&Nw1*3mKD%hvAy
hilft 4(<E(4HX&r2pa74`26(M
hin (h3dx{}<c`6$l;l^!W4j
hinten 6-CQN$uImYzQYRO%jqNC
hinter {q6w@?e`1;<?ame3F77U
his 3<d203-KNF3kvJ@6$}Ot
hoch 3nls;0SWdN4Jz@_?+OJM
hochachtungsvoll <lqhv_5=+5*5)Z7;^pMo
hochzeit `W6-;#w6n>>D(OJ-`?5u
hof 7asQ`>G=Kd69)Sb=KuZv
hoffentlich 7760q7~Jpj6E46IB{w5I
hoflich @8TR44ju{m<Nx^o4C(~f
hol ?;bWS-XY;O_3SU|&fDMw
holen `vT<l9uW%dD-!|q7aREi
holt (&-cl_z~v$0N@Gp{O;T9
hor +XoF9@Bzmx`}7U+-0cGD
hore &;tVq=QiCt*4QBA&)VkK
horen 3-$C42lPVm@9Xmm5&`86
hort _zW8B9ugA%8VUUM83gzE
horts 6c6#_4+Zl686NM|1u8EC
how 5E<YE`1ASi2mSW$=>rT0
hund ^bZdO{|W~a{Oud~=>q2e
i {pt++0o@t;{|E~W9|-RP
iban ;Pw{^+$HBF-q{lH-_p<#
ich ;`-(n{rL#=`SBD4CjIc>
ichs ?iJKB6bu9c1@tWJ><ks%
ick `|Km$8uZiL3Mu><1ra6;
id <}>CH4iw-%9qlUW`S$hn
if 8x-R94e2xU577$gCkP}T
ignorieren <moXd$`<k`;^iCp+R)S8
ihm ?iBj{{2>_l{_+z1`Qj1m
ihn H5=yd1@r+D|Nhzp3jg~e
ihnen -xTKx5DF#g``8Q$`~?;B
ihr 5%vBF{_+_75diM=2<+hi
ihre ;}zlf5E=s-4D}({@&^pw
ihrem 8T14N6X+k#6CVi=0~!@I
ihren ?g9G=`w|K$0{I>K1oiXd
ihrer {3zB7_|!B3>Dcc84+stY
ihrs +uSAR@cRA(1Nspe`|#-U
ill AmJDi_WLRm+3n&K^7!Tx
im >k9}N=kn(P>--q{`Sa-z
immer 7WnH0@(2<V6cGXS@&*_G
impferinnerungen KqL~zB(LGgH!8LXBR@qm
impfung ^Z60*@+1QG^Y-r<@Cfwc
in -WnV*<s8u=1Mv(7@Yv@A
info {{$Q16Au0C{|X2K{p0Nl
informiert <RI?~03as^`1}0*^aT~^
infos 2nOBn*9kHT_4D36@bDQK
ins ?f?G}`Rn)j1qUSk{{i9;
interesse =lbOO9pN+ICkp}>BNYSt
interessieren IYa2!EYk+oH9)@}4mB`I
interessiert 72qJzGSw61?<egS`4JEX
internet )a)}A%_F}t&fYNr*1^Z}
irgendwann *(LDn3H%86B`7EH2m}!i
irgendwas 1MvR>2o)ae^Y9G#3kTlg
irgendwie B=!vH*a7DO1{3c9_6-#m
irgendwo A>i}aCCKQ=6dd;&C@mo}
is `v&p}<Pt2`00{E@0UQI}
isch ^8)<Y91{NQ1QGuK0Tn9`
isst ?A{Fg<qY=w_w^g`>Hq8b
ist @!szn`UU&}@&NrE@y{sz
it @8<Xy<?R^=2iWEIDFE&4
its 1Mu<k1_k`-2pHuM6eA4y
ive @b~@u7xEnp2KNo`8V>jj
ja >G2#7^7st|_xu4A8}{ey
jahr 00<542@>!8`u`9J?Arte
jahre 1QYA+80YQ%6bcgABn0sO
jahren 1oHF7J<$xm88_h?GAAG(
jahresende `6nVK-yhE?)!H4$)#&c(
januar 9rps(8_@;m@fG7H8T9`m
je )dUA3?ji>W?)M2F?dSyN
jede 4g>l33+52&1_$;H9tsNk
jedem _!#izChpw)92@iI5)%mP
jeden `U2$oDhKHMBPAdL9`^O<
jeder 4HM$@CG->KCL7lN79$)K
jederzeit 3G?b8@Ei~X^!)EC{r>jF
jedes 0}kc;^%D*9>hJ?Q{`mCm
jemand ;|lNi`0MTM2Oj((_5$bl
jemanden >g68u&ne6*-`X+d$J62J
jetz Ml&DO_SVqY4l=<e5G6D^
jetzt 4g~k>8}cdyBK`&E4Hy#i
jo <?1F0^BUSA=>-q=zt{QR
job F4!U<*$wm*)z$;>^3?b4
jonas 02KNE_30Gn^7;1b@9_Tp
juli ^%x)#>l^D9>d_wB;@RTq
k AHEga9`NP_1_vD00Tvn=
ka _7@N28U5-46a)+dF&PZ=
kaffee 1@{FJ?ePQp5ZMv~{0#*K
kalender ;O7tp_Ur`i=Jp~02G$V`
kalt 1M>4C+7tQz^5ZAp>hS5)
kam ?+gzK1OoT}^V$6j=<)XX
kann w-F5884VcXDE0^+8xqIo
kannst Bq=x%?FHij^ZL^Z#sdEj
kanzlei 1osN<@eAP)^yU)(_vruq
kapiert BP$5zJN6097&F`=5G@=e
kaputt @C_O$+AGa4)!ix4<Kx25
karte @CpnM*azn;+UFeT-RI!$
kartei {qgkr8yO_z^#b!O1q<@~
karten ?d=m5=NR$};q(vi@Zk9i
kase _}nfx%PiV9;Nmd`&e+k;
kasse 4eusB(-id)<KrUX#qjR<
kater ;Qa*z^$P><1_crC0rK$v
katze @B--q6ZQfH^d$rj3K1Rc
kauf 2<`m)DB>3F2NdZJAQB4~
kaufe @DBb5@DdUH3<~xG`3Vd9
kaufen 5Ebwg5B4MJ{sZ0`3=Ikg
kaum %mNP?_9W{Y^V|;=@8t#4
kaution ^ac$01{44e`2r^c1L6Dk
kb BM}hT73=`r6%^tZ{Sqq}
keep +8`zu;sp&2^#mga{t*V~
kei 77O#~ANlX?78&>P5ex(h
kein {r~+0_8AiJ@$d5)0_4pe
keine 0`B(v4iFme@EP<I#1a<{
keinem `_umq`RO?g1^gc23?K;|
keinen %p?g778}$P4gUQB2LHp?
keiner !~!cc)k*16)5sX>z|G9T
keinerlei 85iH{Bklb494`9n7%(3X
keller =nx_l)i&2F#@;OT!Qaj2
kenn ^!WYx2I=<b0QLn15cvNC
kenne {P_V9`S0rr<OUJz7XAn7
kids 5$gf@@A~%v_!I^g4Ey>P
kind @(l0!0`Ujy2@wMM84VW(
kinder {Ot|><pBQ|;N~_8^6cgU
kirche {{#x<0qW@q83OYU83GLz
kiste 3FI0K$|C#{*wZiw*yYsW
kitaplatz 85j{F<Q?}D;Pwc`@aWqS
klappt 2lN#M=?wM}=Jy!`<n`A0
klar E#2`g5d|R<^7QHt^y~l%
klasse ?fEkq%rfC3=g>6R+t}0_
kleid 0{jK*8w(l?1_<^L6$1<M
klein A?gY84*u}-`WXfo0s<NJ
kleine <R|6u7yA7ME*=yI9SIKS
klingel 3E~q8@(u*=^86AJ1^(Rm
klingeln *yjNS{vh)c-0v9o1>E23
klopfen 1ndg~2oDJT`3dS7@ayLD
knie %H%Bk?*rT)@$@0=-0|k@
knopf C;0f|Ira1B8!`L=B?KrN
know 3Fzz=1o{f&{sjdf@&pPA
koane 2|3I+#3cGi{OT9bzx6^0
kollege JK--g;T-1@@%QQ0+3xM|
kollegen ;@c4D_&f6;@zv=G@bm)x
kollegin ;O+$F3-AN_2O9nZ3Ks$g
komm CF&js2k-|P`tAbp1mf!P
komma 0Oa@U8Seu03mOR<{}mMi
komme +aV$8=@#rF@#qHV@%Yrv
kommen <nb61-WB8?)ZP>1?bP7P
kommt 2@CTN_U{w*`up}71OeXk
komplett 1n&CiBI6eK2^t3l8x#c-
konkurrenz _~q3B{O2t3{}$L383qC9
konnen `t1n&8qN0f02c|)8uk+s
konnt 7~%x?`REDy^BDf+5DN1K
konnte 5$g&A_~;bz+5YnT@Bsu1
konnten 0Vd-659<>BAO`UQ6(uPG
konntet <<=Ah{2CA%0P*V%5EAkN
kontakt ?GWJ>2rd2^5$_f61_So_
kontaktaufnahme -sCCk0t5p9*$59M^zq!}
kontaktieren 3>(!F3KjhK4fzuT{Q4&Z
kontaktiert 76SD82kZ^|Ap{lp1rHMz
konto 2k0U$)(HJ0z}XG;-@xPA
konzert 1M?~p-V*Q@=im4N@#E3)
kopf 1J^+@%qz(v(AzS>%gN#w
korrigieren 4F=TxC<PhWD<ShH20kAM
kostenvoranschlag =H3?s;v4ii-{Twa=it-&
kostet &+;i3?lbQt(d7ve*x=pQ
kram 3<&ZD0reB}0u%%E=nM}Q
krank 4D9yr@&ft{*!uGb0RHI<
krankenhaus {RJZ(-W>ER+vXGN>D|}-
kredit ?h5kh4Cx5x3I+1{2@D4v
krieg +57h!=O!Zm=H(9k$^_Tx
kriege ^5F^g{tfT%2LJyl3<T!{
kriegen FeuXM9qKaVLHgJBAtXI0
kriegt <KOx7?(OXv@AwJ@>f!AF
kuche >;3NR8UPdP6B_~f0|gQY
kuchen 0sHp)1pN%@1sCz{3GoO0
kunde 2Lbi|2InN<`3Bu0A`$}{
kunden ?i(pD(Ins>*y<?L-sJJ{
kundenkonto 0OR!W6xtT)7xx0?6#Whs
kundennummer _W>#Z=Nj28-R2GR)&$i6
kundige ;}_oX^Z6O?|K#^G5c3N7
kundigen -uv+K{{0c^2nOQs3=<Xd
kundigung -3TTc@&D&5-2Wuv;oa}+
kundin 1O?;~;RgNs{R03K00;dD
kunftig E)w$z2<iyaJPicz3KbUt
kurs x!*Dk)h*ICz|jv3+Rfej
kurz @)0Hq-yh*V-OwcA-PYzJ
kurznachrichten BogrE^ynMb94*)v6(SZK
laden $UF}1_#5gG7xg^f^6~lk
lampe -w_D#{toQ~0~9CX{OSY-
lang ;uZM*BmemA5D5_c4IU;I
lange 2kiwE7Tfyq5g82h850Q^
langer G7RDF5)d;G8R6Iy9T+V$
langst ;2iMxJrn)w4I%y^2Mr18
langt Ea?y-_0=Qs;Q|5;?B?J(
langts `}OPx10d+?81D%i4k7>X
lass =i>qZ`2F+<0rn5;^zh{H
lassen %-8WG)+g{3!ubOs;?LgS
lasst 8SwJ%`0NrCD)jBvEEyUQ
lassts 8z}JLCEf4&C?VAW6BQgd
last =kXg3<RI`S>E;Iz;@;rw
laufen BqZ4&^bz{)1pyM{>>(o>
lauft *&O#1+%(}Q&9*Axz0v&Y
laut 4E81W`V-k4?)nA|%*W^r
leave <oFBx?(_Kj^8*~&1^x=$
leben )BiC3(g?*N@82x#?a%`9
lebt 5(*#!;OgrG_a)&1{}LDK
leer -WC@R=Ns4=;q@Tc(d6*<
legt `4A!}$u7?y;`<xJ&fD7i
lehrerin 5%4A*!2l;8&foDK+sV-Y
leid -V_M<4G8rD9Qz*j3H}BL
leider <}dmh^(P)J3i2=7<pd7s
leitung 2O8qwCH@llCI%wo4j2FX
lena 7t|CA*Ap22*y8#%+1}Ok
les 7WC^0_c0{n^XTvd=KBQ^
lese @f{!t^a}t4?(gUh`RMEZ
lesen 65|Nw8s6~g5HQi}111*v
let -2wm<_$JT=*zh0><^ku?
letzte 0R8y@1MT|k75o3^77GIU
letzten +AA#q1uwcV5AhV`<@>|z
letztes `~49b4(#w47YHQ18TJF;
leute =ll8~;t>(|?)(iC_x9%C
lg <`D@3?g9c0{s0RF`1JSz
licht )b<Sl>mcwJ;{*&H+|=Ui
lieb 5BL)S0`l+;>+2`&DB<h|
liebe BK6-A8~pVl3-RFE{`CU>
lieben `ydY_<2mCk`r;_q)YRPQ
lieber >F^X4*yI-p)$`Ny2H4pH
liebsten +#vh{0|4;|9R(Wk_y73r
lieferinfos Cmj9P7}W0pATZhQB`hQ&
liefern 65$vj;0Ng#@%$O-`S#}W
lieferung 2j&3+`UDE@-tz4P_W}Iy
liege _Wtwp82a`P1O^81A_oQo
liegen *4r{H%`U`6#n><Tz{JVu
liegt zz-1e?Ha!n5cw$r@Z;3{
liest ^$Pvu7Y7sC6Cddv0w){w
lift 1KlAm>J;oH*wyy`+34Tg
like ?*Jgw+cNDH0{i$9^#1GP
line BnbuG{_^hS{VM4q^)3||
link {n-Zh=Ly^J_5=m?5)1hF
links 0s<8t?f>p5^70ka@Z#h6
lisa 0Ndf+B=rvO939{#A{r<v
list 3IFo>76|eJ0UQSY4htvu
liste {rT=F6D%1H5BL(z`V<EB
listen ^6?cf-}esn@!uou>*nR+
lol >M8LN`vnmM4*nGE0|EQk
longer CLjauE$Hv%9T5xf6)h<r
los E#%$o4D0Fx4Hx4Q78wsA
losch 7wJ6l^zrib_~7{a1@`&@
losche 3kw7q^Z@(^0}C7D>j4$-
loschen >-Xs88Tktb6dDWl0SW*H
loscht 0^$GP6$SL}1r7Kd{}}!G
loschung 68I$ZA>{h=2qOsy8z&DO
luft @b)7T_!;8>|NI8<@B8oV
lust =_>RM3>*Uw`Rowm;{EW}
ma {2kCK@$nA&4dM&p5eY5>
mach =Hdhl_Ur`i*wzO70Q2YN
mache @*DyS@(BO*5B&1__5=Xw
machen `x`MA;2G%#^7R|t+v4r%
macht ^79lv*aYk&;^`9g=hX)H
mag _YUIX5cdM)ED8Gd96Kfj
mahnung -Pt7+;RMnh&g&2R0nEqi
mahnungen 5DxtB6Xp{M7#i{2`yn$K
mai ?cXs0^ZxJa>kj(|{^#xR
mail >KYIP^!e`$1o-;(`{?Ea
mailbox -19pN<sj4)=hZVD(9+26
mails C*3bA(jXEg&(iVI-Nx(d
make {_Y3w{`4dE3IY8U1@iC(
makler Jqp(h9OxVEDkay=4k0ET
mal 5DWC_{OkGd8xrvm9Sj>H
mama 0s9sJ@BZBl|I!op=>Pu}
man 4e$E&3GNf`AP@EB4H@p~
mandat <@pZw{TUb!{n!}|`1#}m
mann {1FKT`Y;Lo>h%!v<oOQ#
marz 3d{-u1or#_>>1}50qgS=
matratze `X}Dk80aqA78>aLA{jIy
me _8|5R>JtYP2LJf$02u@Q
meh 2La&s`xGJvC=%)m92x}~
mehr ?*i`g3l$C$_udQn3IF%@
mei 2hSek?9=iR;^z1U`rP0V
meier >GuH|@hR{U59Ju~>g(n4
mein _4fw<0S?q1@AoF{`PudN
meine 1RnSj@9PQW5(N(5@Dc&;
meinem 0rv;>821+A{1WXD76j(-
meinen {th%7-5a_M)c6|-`O51Y
meiner 1t8Q49|HdDBMbfh0VEIy
meines 6zdAgC(!Qn7#{TGF#P-o
meinetwegen _R=*Owk6Fd#?Bq@+Q7*B
meins ;^hqW2ka61=nMoF4C3?V
meint 1?A%T0|5o-0S6B45CZ`X
meinte 0|O~5=rQCq;oS+%)9L^R
meld *CPWO$~oyL@97cA(*yh4
melde ^7sTU@e=;^{PQ9J^!)AQ
melden 8QvZG0x9|(;n(-;-sRK>
meldet 0QMLl_4DcR@9Y@<_3rQh
meldungen >fiSO2M8ev^Yaq#0{Zv$
mensch +UW5W`2zq1>j4oO{^9oW
mer ?g!TdAq5Bl`~wE*0|F`X
merci 8P5y+2l+AX0}}rn2La^v
message _6HRh(irzD-vJ}r-SzqY
messages 9ViFrBLd;>Cl=ou5gjBZ
mfg +8F}h@Du~`>JsxJ4)g{J
mi LpuB3Huu`*HAT((H#HeW
mia H_ILyyZH|a(CYCL>eI>v
mich 83zjT8`}H)2omlM4+a1Z
mieter {p}6(1pxXC_wo+-4*mAw
mietvertrag -U1RD>h%K?`{57Y?fCx*
milch ?g9tt`TzU`7YGmz?fe}B
min _Xip&<@eqs+vW+w<KW}~
mini 66x{o3GE#20T19J0SOEb
minuten <m((L)+y8_+1K*_+S2Ic
mir {TcHU3lJ?01p4d|0|x!=
mist ;>`sR<N!Jn_~jh?`S0K5
mit ^7QiK4hkCcDgglG6B_{o
mitbringen =KUD!02uZJ`}PVR-Rs@%
mitglied ^Y!`e_Wc9!_7&zb{`>X?
mitgliedschaft 2k|Ez;vp*})5Osu*4^wQ
mitnehmen _zfZ>&M@Z<@X#3M_0-V7
mitteilungen 3F-?A5(WP71PK8L1_}HD
mitten {_+3+@%Zfg_xk)C`Tq0!
mittwoch @b(T1@g~dt^ZyVK?%?z3
mobilnummer 4g>r9|K#@M5&#VG>;5Ag
mocht 2^{Gb0|ogA5)SzV{TLbV
mochte 0pLpU^!)P$+}-XL`}+9v
mog {_QI-><RlF=>H7@+Ueus
moin 0qOb!?D`$>^z9_#80qr_
monat <K7V;?jhP9)YS|a+R@kD
monate -wgTu@ec?X`2!Q*;_mSH
monatsende ?iS|;1Rn+u4F?h23Jm_*
montag 5&{(!=mq8v_xu;)?D+Km
montage _4N@F;~(h_+T;xW>gn>~
monteur +9on7-aYR%)X5Fs<HO_f
month _2nTm;U4TI-S-6y)&1-3
more BJKXlE!r){CNcEZCNV25
morgen @(cVX?iB74_v#|^@9^s1
morgens 73uZx8{;bc5ANR_Bm(yB
moved 0qy(g?h_dF3Jn$s=n4}L
much _WJJk3-}NF_6zO@00Qv?
mude @DAY??-}(n?c5su+2-Zi
muhe {sR~N@ACTi0|g8h{`~pg
mull @ZaqU10^Eq2Ji|21rO*I
musik ?&vK9#xCVE;NAch)7;YN
muss ^6nQ8>GS#l<>K!M?%4kb
mussen @&+{s?F-xn=ll#7=iA8N
musst 0PF_o5A_4^2L~MV4h;zW
musste Cfg~@;_cw>`55*M;|dod
mutter _x<Y(?*R?<FCXpj5CaAP
my 1N;jN5!m+f{{sZ$4GGT)
na -0|-i1r7)l<LW963hDv*
nach B@g!C?*atc2O<6k3>+^K
nachbar >((M6;}_#J&)f?q!^_Lz
nachbarin Fyto_-0lP>=h)Ws-`nf|
nachbarn *XSNG&mHC++TiyB$lDVb
nachricht ;NT4v>;3uf@7x&W?cv<%
nachrichten `3d1C<|q~o0`CUd2oe<a
nachste ?FsGq@hBnt0{!6``Thdl
nachsten 1rX})Bl`H~7a{o|6a^L)
nachstes 80RA!&nxH`*3<_F$>GY`
nacht 1`6aG4*n4583E(}3JT`z
nachts ^#Kzk@%r)y@bm-<0PEoP
nachtschicht +!X)|?jh&@5cn1K?(zNv
name @GtD?<@Wvi5b+HN1_Tf>
namen >DNR9%rosa$k^gEx6jh$
naturlich _vR)T;wsz{)bsB2;ndUZ
ne 1LWHT1?Uj|>Iviw6eRTk
ned EGPl>BmvhE7ANZn8yqYg
nee ;qvbe=ky95{PpuC0sRTp
need 85h*)9SbTP63^WAC>Ihb
nehm _wOu2!xO<X(BLNX$H3J2
nehme -UT5Y?i||{<mU?q>Ff>R
nehmen 03hBT>j&r=_}>ii1MLq8
nehmt <NNpb{s#*i-0ub^{Qd3;
nein 3kDU-A=480^%4{Z7yu6f
nen {Rjf=`TPj(6%zgc?hO+h
nerv 6b<t3?C1{M9U9^!3m_;2
nerven `T^_r@c9@C1^?;}_3H-n
nervt +2sc43-1o*83GH|BM1-W
net AO-B{CgC~T_ayQJ7zH69
nett 1NI2*5FzC1=ppY40u1Z~
neu *~>~O;6>s?uHqpS(!RaN
neue 73~@;(EJ@B)z{$w>DH?X
neuen +VxKv(L&`byTvT@&8oHM
neuer DDe{P@zU|s021r|5)T*@
neues ;uAd)v^mo~yT}m*+swS`
neun {_hU;?g<9@{SFZX@CWY{
never ^YH}OAM_UYEEebn4JQi{
new >e@dP&>HI++TsKi-Qw{9
news D<LG`4)ylnCN0<)`y?hI
newsletter *XRBL=n)YM1=$@A_tWs!
nich 85k(k9@Fvk2o~rC3l9w(
nicht &EyLk02K-v=JFl|`2X$O
nichts 9}fQ|{RI&C66zPy3;P5L
nie 0T}J+1n%+P6c7pr`3&>|
niemand 9sMU1-Vfe5;PMXC^6BjO
nimm 63_}90`wsC^aJ?@80qT>
nimmer ?gj(w?&k#G_y-RY{SYS#
nimmt ;_xyZ-!tU-)z}RQ<M8zT
nirgends *BS8&_$UPq0rCJP<O1K`
nix ;_&qP{R`sl4+#tV2m})U
no KHv!T@BbF+_6qp?^y~o^
noch <<s*5`vKwx0rV#R?DYlb
nochmal &I9ZG0ty}-1?=(-2^Id?
nochmals 6XY1)58e9#84T?n3l0ks
normal ^cw~j)+6mA+wdLW=j;yn
not 0Qc?g3I`GiB^uuM9|j&J
notdienst 2>9;(@E!I1?Cc8V>-`t~
notfalle +yVX4Hq;B&EJ7sKE;B3k
nothing CdCo{E#?gLCoB%<AR;6n
notiert 6V)m((;e+9#McZS>D%4~
notig N%H~m1=J(&>;>uiB?0s`
now ?Bf0v4fN^+-wzlJ2k7GJ
nr _z4^B59kKs1{U)J4g&7=
nu 6%!cZB<<_m1t-}UA1v`F
nuchtern {Q(aR4g~Q5-T4Uk?d|67
null @9NX~_!SxW3F`#^@eKY6
number ;_Vg)0SzS%?b{Xy2GQ#6
nummer 5B3EK0rdL%^(zV+_yH01
nummern 6Z#|x?bi$E3K|0q5f=9c
nun 1o$5W*ZaW+=n5p>>*f?6
nur *C65@?gj@A69z5f_!;li
nutzen <p3fJ-3Rp@^YIWA=JNv%
nutzung IUn}g9@p{qEgRPwEE5+n
ob {UsPF?LX8q@Z&7Lw&?xy
obwohl 1{eMe2NK{0{rCae{sIjI
oder 2=^aI*)Zrn*~=)^%Gc!4
of IT!W`_uxO^8|d5^6A9cf
ofen @8lgY*DvHG=in3v#^=-A
off ;13<+`S1eS@%<do6Z8`4
offen $rLIf)iT0F$?Pc8$En`h
oft =K&V-0p1YR3?A_i9Sg|x
ofter 78dg{4;<SG=k_4r1p^Bw
oh ^8Wwv5D5qu<oWaR0`cDs
ohne 1l1%1?I<4G?Fk?c;qvPS
ok 2;lPj`vfor^Wx(Y2lU_V
okay 84wgC@$cm%>IDAk{p#`x
oma -4*iz_4f83CiETM_ZbEM
on 6xT5p(&YsD)#v;o+1A(j
one 6%85}1>Vjf>*yry;qK%L
online (%V87(L%RI%HJ6i%EHI^
op 5GVlu4f-GF3;F6h`28gh
opa )D;f<0~yct{~0g+@dW$*
or &g~l!%@FAs-pd~a-rLa8
ordnung *b5Z~=_TAH=Gh$t?AhDk
ort `~Cv)2MY8A{Rji=2K^HJ
ostern 0{9Ue^!ex*^6dZZ@9F9D
other <@*Zs_8uGp`ta-&?)CBI
out ?)upgC)({5>IWdy2LT1?
over 8S*0Q7u^}@=l|y#82#QQ
paar 3Hb>b=PVr^*x>v6+wlz&
paket 1ji~A>J#KR(cmN%(bL`Q
papa -x~(=4jA_P6bBOH^#%{~
parken 5bi4;)e`9#<Le&i>e<{0
parkplatz 4E6Nn5$Xx)2L<Q~4*?ba
partei 9w_ex48`)`DkJ9I|2sk}
passiert ?)oq!$~M>}+|ex)yU4ZR
passt 2=*Ht(H`az+3gMI;p*c3
passwort <?Aaf)Ewg`&DS3Q&E(Pu
patient 3lr)i-1X}S{SVm$2lMy#
patientin BkcwP1>XVy<OU4)3*iwV
paul 0QnIR1p(m$_Z;o&76#`4
pause 4f5m@+z|}+>+c03*Wu^@
pausieren *zOxR&lblk*wP`}(9Zhy
people 9P{GsE#43C0xIG8Bo7)B
per >LDQZ_7wLI@bC^A<K)~D
person 4h`4z5(5e53jzKF4gT;G
pfarrer (ijNT`xD_5^X(J#`T_v@
phone 4+QM&66Oj31^m<b3=kF=
piept 8U6SR+Zyo`{RkH5<KzbJ
pizza 83M@QEaV;36BO(HEF=;d
plan {u<>K1P}TV3M3)+017Sg
platz 6ZO&w80Hu88y4#)92N-Y
please `|J($*Z2SO<KG?e*!J-3
pls 5&p#y82#xN0PyDd3=|O%
polizei 67mQJ(C_g9>j(D)?F<A6
portal +4&U`<p<*><ni_p^V-<w
post H^T$z8u0h$D>%;mEHoY+
praktisch 4Db*i{T2Q92JH3z|NY|j
praxis <=N=)^!p6!@&F703Ig`<
preis 3Hb#f@&yMM^WXdD^xf+E
privat <m?0V<O==~>EZka>+$&r
private _~IHO*%8<s?cXEf<lgA|
pro >o5f(=P=PJ_~jAw;^_DH
problem +TuDW$1=}4!rUn5$Hd;$
profil 8r~uF?D_)>;sf>$^y&cn
programm 79!~P7YP9CB=q$1`2QRp
prufen ^zteZ-xcyP+Rz;B>fO@w
prufung @C_d<;Vjz-=IIsd@$1;{
punkt `tRc-=LHx4{qgD{1MKPh
punktlich `seNQ1_K@W`UC6?F7);W
put 1PAmA3H0Oa2?GKN75W4B
quit 8r&W7B<1qi2@~z?1S236
rabatt Bo`3<+4BJ6_yg1>-ufLK
rad _6;d1*cvJt>eC_b*y!Bm
ran =@kYD<`Vu3?)&xW=>XjT
rauchen 5Csen^%wm3{^jik<p2o-
rauchmelder ^XVrK-xJ^`+20NP-q_^j
raus =lur=_Y3*@0Qvm@>-pl<
rausgefallen 01pTh;|}{C=<^Qw)aCo^
rausnehmen ?-UCr=_1|~@$dW7@#ysR
read 5d{JWCh7zJ1{nD62^bRw
rechnung _}uyy7y9oE_zegL3I6X7
rechnungen 7z`xT{Snak3=|pA^%F5B
recht D+%Q18UY3IEg;PZC@B~;
rechts (fAc8>@(;h=KBrK-R;!b
reden Hsc`>=KLN1<L&GV@Z$63
regen 2`c9k2KW;80uKWA5g8c;
regnet 4C@~#_!#{M^V=KR^X=dX
reichen @;l=;;vFs~?ZGqD;qVg1
reicht 2?`kd;sg>2^8Eep^aS+(
reichts *W4)a2sG#);^gxE+0Ew$
reifen 4FB!&4DcK23k&2L1_llO
rein +Up_^)c)of-tZXu<iy|W
reklame 7ac9*3hwda`Xk^11RoX~
reminders `1J|*`wj^K6!;A9?*A_Q
remove 0PybD7%24j2M+b$3lRtu
rente 3eo`H5zPY*5GmgjDj69a
reparatur {U7)L3<UA@8vE$?{{{H_
rest ?hO3f8xP|P9ux%$6$$;~
rezept {r3p`BmVT{2@Ux39U2Dm
richtig -XuF4(JRI`%F{c~%F5s1
richtige *xM5(%OTJ(+u|tI+u8E<
right `1KqU;Q8?r@Am@a-QyAi
rontgenbilder <n;>*;~nP~<>U+V^!EqX
rot 0sICM0uKoF3JL}T_X6$&
rote _zfN%;567K?er$t*W%#s
ruah 8T|I|2kZdl8YAHF6&@NG
rucken 0wfC^<QnA_>D&_E-}LVW
ruckgangig +3hbG*)-lK&Bq%7!qU>-
ruckruf {uw1D${EHM+T<3~+vLX9
ruf ^c*b;-4W^<+}|wW+UU*t
rufen `S~#=+acH++T#-O$JO=q
rufnummer ;P4Ue0N(HJ=JyB?2K^51
ruft -4x~!5bzS=6Z;tY4+{n7
ruh EF>EA3DxN58Xnsi93&t!
ruhe ?*0DVKjiKqEGPWhEe7%M
ruhig #`qm0)G*H~+VUg;(aFOA
runter 2_Xdu1QGQh<oX01>G}i*
s 84vXe^7IDm3hv<(?)MxA
sabine 0_-mD2mkE+0SfgP`|<!D
sache ;ThTr8}s-K2lNH|5*QWp
sachen 02K813Hk5&3>@+g2nqfW
sag ?DHWZ(HsaT(9r@3;MmgZ
sagen 3e*7v@(dXC+w|`w@b=g8
sagt 1q}l41Nsx`_4f@1_y+wf
sagte ^ZEMO8V?2T3<v$}9t#5v
said 0Q?&l|MW2L{QL9+0P*VG
salbe 7UTKy0r?p110eVn3<wke
samstag 5A{SN)g8(-)Z84?+riZU
samtliche CkO=8HSp~B9wOA(KRGig
satt 8Xg4e8|l~B4<7REGb$u2
says @e&di?-vyb@9Fgv-t+SO
schade <`eh!Dg^KS2OAjj02?9e
schaden 0m&^9&@9t1(A6a;(#+Wg
schaff 8tW}7*e3B2&(;M3<>T1r
schau _5n&U&H>LA>f$5a-QL{=
scheiss ^8g6%?dur!8w3Ry`0(`(
schick ^!Ow-y7<o|$@2u$=F`yQ
schicke +72fd(<9&j=H(g$-{H^O
schicken 2>b`}^bYd`?eg^J3-j#(
schickt 0R##P|Kkf3{nOjy_Vp7s
schickts 039MS_8`O^-xn;~;{E09
schild 7U&xY)*a*r-s>g*;o<2G
schlafen =LiK0$rkJm>)jL!=jQ+j
schlaft &+kVP!zku5%-1T`<kIWw
schlecht <s}C7_yQI3{`ct>5fbO|
schliessen 3mpC=0Pzn14g>+)5Frx_
schliesst ^ZyJ5^7i`h?e^~c>E{6a
schloss ?hpwJ;w<eV(&Z8l*y-%?
schluss A0HO@0|XE04hG%{2nhZb
schlussel *z7J4)&Siv$LcNj-?-ZM
schmarrn <=Pqd@Bs|`1?mz80Pp_o
schmerzen _XZ#H)-3J<?(Y^7?cd$&
schnee +!XKt7w!iG7z^&`7!er;
schneiden {^1Y+-RSid+Xfl+?daY0
schnell Djyj$!#Tw!%hNsH-O1nI
scho AouJM8s!QA9|;!g6bs)J
schon Bl_p|8vz~a4gm%N5Canp
schone ?djI`B<U3e9SZCT859K!
schonen 5!MO;>NGSH-|O5o+2|en
schrank 4gx9}=^5t^@#hEb>Ei49
schreib 2Hy_!_74Qz`w<rn^Zx?m
schreiben ^!okR4)p-l_52nD5c&V@
schreibt +x!Iv-U|Q(`0fS!?)&!l
schriftlich _y+F#3<3u48V2PY4;c^%
schriibe 11Iz3HXHQ$8VBV9A{iYH
schuhe {qgth5$q2G4IT9Z`1<kh
schule 00c1v|L^AV_1+ic0|X8v
schwarz -~1Ni?<epg2mTBP@azcs
schwer 2+-->H47@n4ky+qDH#0!
schwester 1>q19>=67N`q}>o@ATaQ
sechs 02BN9Bnbl%7z_LM2mkUO
see _U8TS^7{(u@&WoM0ruqm
seh ;|UZU?kd$T-rOqS&e_=Y
sehe ^$6<u9q<P98Y=brA}bOH
sehen G7ti>Dc1JVFE-8`Con1=
sehr 0ulWV^7HTl5aa~@_x<Yd
seid ^XKdk{Ot1<3LfkL_68aK
seien 8Ws8a8v7jZ92D*P94-zD
sein FDv`@0}CJt4H)4277Hlz
seine 3=Q_v8tw$&8!i^?`XU(=
seit |NG|t1M>S12L~7n6z}iq
seitdem 2<aFM?hWn%^7#o30PqtF
seite *zpbs`uza^0Qx5)=l2Zh
selber )guco&?f&i-rNG`*8u?B
selbst {~-tp3INpu0uT@43<??Y
send ?&=r{)Bfoh=->(V_Ri`0
senden 2LJZx6bjf7^A8aL3Ka+U
september &j2GJ=@{uD>+1d?+~3^V
service D(e*00o(cU8Y9l-9V{~&
setzen BMt5bDgznoG#u{%2O1#y
sich ^YHfX0|6BH1nCwk2It?`
sicher G!r5F_7LF#5cn43^a24C
sie `|tQC>^1`t>*o~z;Q|8W
sieben 0|3<S`VR;j3IWj)8}%<H
sim @)g%60|VhY{_rWy`~Dl;
since <NERR_81KG>;DD_;R^ES
sind 6Z{(t+~WxB*B9{?@A2>y
sitze {0j~h;vggC>E{jj-Sp?+
sms ?gR=71M3p<2Nm-J@CF9;
so ;L!mR{S6um;RF5p?(+2Q
sobald |KbuJ=mhv3+U^SV@!8n#
sofa _8avB2lx>83KIPJ8Uq3B
sofort DDnU78tNkA2Mg>10}|^7
sofortiger E&(3%3gyr22qNI!4>c||
sogar 1qLu2=P(c@*4qp6;o<4k
sohn _9X-S0OAq)1{(4Q2Ko{G
solange >F^c_^CsvT;q4Y0(A?$x
soll 0`LSd%KzIQ-q{=R@8{VM
sollen @bd)_+a&iI!{G1??%dG-
sollte {pAY`^YzpY^aL6A?(65^
sommer 4Ho(x`X~Gp3ib}*{O=|S
sondern {qOq(&>;L3xw`}i;^Fi4
sonntag @Ad*5-2C4Y|0p8s_4@+`
sonst 3J>V@10@&q{|4hL1{n_r
sorge 1pp=t;2^>-(byZ?*w^3l
sorry {rC?T%-{MZ)z%^Y@!=T(
sowas 58(yP3-R>s4+jI|3Jwt$
soweit 5HJP|5(@|i{{{r_==1*?
sowieso +Yk=#`5fjD3H%ZJ@%!uR
spam 0r%z(*Dw?;+|VHZ;pOM_
sparen BnBDY1mW)AE*{<Z3qcnn
spart DhCM1Hp1)ANF=-iG&nmt
spat 76&OB@)qkV+2tMQ<=x!g
spater {q!dP_$2Qb?A`wi)7Qq;
spende `~3U$3ik>L3=8cA5(54J
spenden 3kU2L`_>Hq1n~~&1o8a;
spendenaufrufe 1{3<}F8kvaAq)uVA0Yk#
sperre +wcY|&-4@k@cIn&1oQIb
sperren zbrH}$vnk4($yp4&Bea$
spiel 0tV$62@ECm1PTTD_5}O^
spielen <;*tv!Yj=)%GV_y*2>@=
spielt Cj0#h*!mm<?&$d#^7PjU
sprechen -}Mm*>m=zB-|Pze=K}BK
spricht ?By^F;Vs)R(#|Z=-`nW;
springt *BA&11{mrG=Iag#>FWjN
stand =ma-F%`((9$KWa2#m~g%
standig $|@EH%q-q3&EyQ`;ouhu
start ^w;jq6ztsr5CAd{1N!a@
statt +$j$!tx@bJ^tv$fyyfle
stau {PzR({TBTD?-u?K?f?7t
stecken 7B2ALHS7rdCnMS;93LYP
stecker GY9_65zGM7A0x~yBO@g<
steckt 8sPo*0OJDP7#Zl~7Z(^D
steh {Q4g;;1LZK>)P1>*z@Ss
stehe =ivPN4fPKc@bm@$8TIZH
stehen <^By4;uilB;qmqn{LtUk
steht 1S9_()GOFB>ES2R=G*ny
stelle C?P2^)D!d??eQeN-sS%*
stellen Ffyw7KLIk@O$V|ZOHnjD
stellplatz >kKOr*&6s9)Za1q+28s1
stellt Lm=AYI{O&xNJ6<7Aw@h<
steuer 0|gun1`ZD*_6GhA|K#if
still >;VS_-y#Yp-r*h+>f!(G
stimme =?2&fDi9|E5fb_m?-Cv8
stimmt 1nnp)%jMS^+}8#K=;O)Y
stock ?hYeM$1BM#-pVk<*VxzZ
stop 4&wmv_Vg11@c#D)8~5}D
stopp `Sb_^4g~K55E2sq0|)it
stoppen ;1ba@-YE45=Gzu9%gp1@
stoppschild 1n>+M==tyu*aZsu`Q-ZO
stoppt >;Lxr<qHJ+@&Og=0_OJy
storen 2Mpr{2Ms3%`2hGI1qAB>
stornieren =j|ID(J|i~^7}j6(dFa!
storniert 7UmW#{~z)r(DvN}-s#5T
stort @9GL0{{a~W<pB*I@aFH|
storung 3fu+|_4gnW$O-!t>iFI8
strasse )crE+@deut>+Jst|Ks=u
streichen ?h)%E*9;N#(d!-v-v8|l
streicht Apafq7~j<z?iuS37XA+=
streichung 2@vw}0ssT@1sm-Q4HXX{
stress 9PAMU1M~n7_4WV?`v39y
strom >md*e?-}D7?C=`=^ylW~
studio >mTGY1t9(y0qY^)=NTvE
stuff _yGC;7zFMN2MFs06w(6h
stunde ^6m)_>igvk?(!T7?(GTn
stunden 4Badd-}e3<&E)zA-No7W
suche 3<L@f3h@;K0{7bn0sQR+
suchen *YyDM{?-)Z5fB&>4*~Jw
sucht ;`99d2?qT50tW{e{|5#6
super =k*ug2mu2H_VN1^_VVEY
system @$mlMANT<L{0j*EBJSh`
tabletten |Nhhf?icD0?)VPe@bUZl
tag ^5_iu_3sP&_Z|ZZ3K9<o
tage 1Ns>O_!Q<F^7|J5=j9$1
tagen {n{ui=O5i6)dB7Y-qhOd
taglich 2G9K|?(g#o<og8r^zqFG
taglichen Bq+!VAs*`_EDz??1~@1c
take -T?Rs>;nh&0NwH{>jwYa
tan >kSmq@EZi^?f(rQ@%P#4
tante 75Ozh-UQ_-(c1Y1&(px>
tarif 2?Pxk*(vrZ)b#)9=i2Au
team {}?bS))VR*;O#Tv%IM=2
techniker @763F=OFM4+1~;Q-|z3@
teil `~%qu{tq1j6$0V`{Q~g{
telefon -vs~e5f;z<69pp|`~BYM
telefonieren {r3t21NHF;8w3pb`1bJy
telefonnummer 0xRJO4j>8x9}W`p=^+^V
termin ;s*`|{Q>e12l5&G4c+PY
termine -yIz24kPXb69FOk0RiRR
terminen 5C!x78|?_%77^VY3lkp;
terminerinnerungen 3mfDV75La02KN&33H>b$
test _uLN@<niwz2LJ5s2;>eE
teuer >;(H7><Ro4>GI_R_3#B1
text =mG~6?KAZR2J`vs@D2I{
texte ANm6h?EWhl@xa^*3)<)x
texten _zUmz@&f_>0QMLK-RcbL
texting 5hUOF9SrUZAqwQ~2mvl6
textnachrichten 2><W-_5u^^=I8f6`4b)w
texts 3ilc8_~#7L6)gb!9Rvap
that =Jpl_^bX_j-}e3-0rK|h
thats {^Jq}1oQO_@&Fd#5%LT4
the 1LO?a>l_va=G5jm?c4<o
them 2p1YQ*$WlW@8IYK<Jjj7
therapie %k}Le6CfB8_23cF3;N>k
there &@TN51u**_2k;r$>+k;l
these Av@R&1_%TR7X|;^_AVbI
this _xAJ+67L=80|^=U_59EF
thx 1`Xr`4e$j1ApZgE2p|9l
time >*62j=neW1^y}#;-tz7Q
tipps 00{5(3jZ4p4gJsr{pt4u
tisch {R{RC1|%00{{;jq{Q4R0
to `Q`iy1{MMZ1mz3c2i+wT
tochter ?<x=a`565K3HIn2;t%`h
toll @DKF*3j`AZ9|Q^K@eeQr
tollen 7zOh5_xKYZ1rPn<01EgD
top 5+?;5*Aw~o_2d)*<>BWB
tor ^7|$?=O_Xo)ZYjd@#5s*
torte ^8O$s-6H81+3^|m==0*;
tot Bis_oBhm`uAtci*3>Ow3
total `0g(V+YQAv(A*^W&cW2%
trag -24bC)FJIB;o~F=(%{_P
tragen B<CCv>iY>1)ZhRa`10Ho
tragt 6XX;14)z}N04?(6`vdtB
trainer >jnMX4HgUr5d9Db3LE?b
training >e)Fm-Ye1-+vEcv$<^KF
treppenhaus 3hON%(;3(l+0+j2*U;JX
trete `27a#76u6T3<V+b5)1zn
tropfen {?Q~L008#+>GKB&>+=Wf
trotz Bog2F+X?y-7z*+6`xGPr
trotzdem _Y@Qq?E3x)^#dC2?&rq$
tschuss ArBVi@yiOm_7v<RB^(za
tun ;pijPB=FDx9Skhg3>oXZ
tur >-QD&<__ux75W<^@#^T^
turkisch >l+{r*(S{-*wQua(9hBV
turn C=&k97~k&TEhpU&87?0s
tut 0{8tJ{p=C(@6i_Q1MTwv
tuv D=FLf4ekH;J1Pj~1syOJ
two {^|$=_}v@C?fTKy1OPM|
typ ;qL+>?<x%l`Ron{-R<+*
u 83yOj1PJ}<1pD+5A2bgg
uber 1|Iwj9t#Tv_1)a^00H{_
uberall 4C@5bBJC5*`5D+C3m6F&
uberhaupt 4)8|~<SODb+TJbR=-s*I
uberlegt 3)>?O{Tcfs)Y%vZ@$%j9
uberweisung ^AH9H?itq&>*x#S)a>T)
uberwiesen {{|lq_7EEz)bkYS@Ziq-
uf 1_c7{4ek-(0{Q<02^|&_
uhr <sS(E4FUET7yTXO_y!UA
um ^A!9C?HeEr>Eq)T`RDcN
umfragen F+U*SAK3WN953el4lOw}
umgehend F*)V#AHU)GF(U`)EiM)h
umgezogen 02|j71PC1x9sd;L`5+|x
umzug `uIH$-ZJ4Z*WnrI*V@$?
unbedingt 48SNO%r@9d%hVtKz1ztR
und _xl^i`U~Xr`YQDz`~LR-
unerwunscht 5gGgJ4+Hq~6ei{t2nq=b
ungefahr <N+)r@H6)(-Qg0~<LloB
ungut 2mb2p9PA|F93tKeBLV;-
uns 4+16u+|>d7;{@Ob?C|ye
unser *%TD_0|Dm(2Ky21`U>vk
unsere -stT55CQxF{}S>L1ON8l
unsubscribe ?E}*W_4*wX1nUD6@AUlr
unten 0VFF7;3efU+s`f7=F8{k
unter (;gKC>@VRT?(`n?%H7rV
unterlagen _wgDg)GFX3(9AR8+2+pV
unterlassen 4%-~{1mxS~91`ms6DJo8
unternehmen >m3~e)F$03>FpQ#=+Ncx
untersage ?*13sB=H98{`T(;7x4M@
unterschreiben +4C0*;UDWG;nx`&@8b6V
unterschrieben 1P1K}8s!h+_xb$rAL;-G
up _zLvp1QPTN933Sa1o8kA
update 5zZtb-yPW>^w$*)!`0LK
ups |G_vV)-~oOyy*cP(Z9^y
urlaub 0RkZu?*jV;^Y0E8`2qX=
us BikDJ{PGmy`xyTW4Fwb!
uwg HXhh2|Nj;7IRXjB+9x9C
vater 0^R=h{`c_z{}=fa{s#H?
verboten =l=uz6cG0S4GH@F{`brG
verbraucherzentrale 8~O3_0{Ze01_J&16AT3Q
verbunden G#UfZ73dDw6&=+0C^iNz
verein _w*g-{t@)~;`S5$<_7}&
vergeben >hJgB4fX{K+ZX8^`RMux
vergess @*X=P-xR<b-{1b+-O=I(
vergessen _2U2&{qiT+8~OzO8ww8N
verheiratet Deg7k2I=Gg=NRe^^$iRN
verkauft AO8*K6zTZ%`4!h1Cln?j
verlange `3d;<;}Hw}1p);a2LK}C
verlangern )&4v)$uH9{uJj@5(a+G{
verloren 3&i&HGx#C<<L&4p4*}ly
vermieter >){e7<NDw%=H?RV>gwq6
vermisse 3*`C)1m`RB@aOdj1@i_B
vernichten GY0?j6YKQ%77Xyx4;mj3
verpisst >-OpGANm#W8W!;%6Acgv
versand 0ut-={NeB65f%mc2qqU5
verschieben ^BvkG{s{LU1KS?g0}vAO
verschonen 733-09`^Fl6C>>ZBqS9W
versehen &GQHp`{(Qh@9-TX^ycN!
versehentlich )*-eV(<c&07Rd7X-QooI
versicherung @7WkG;Th*3*Vho>^WxRs
verstanden EadGH4&fQs5FXkBBN7x8
verstehe BjYVC;@s#$*WumV3dzPL
versteht 5f~B<``-)$2kzbk8u{h?
verstorben G8aj;2G`HX9wyQqAuupH
verteiler 1q1E}0MQ!!`1|Vx{09yM
vertrag 3fk%;0qqR)>ig;m0t+7r
verwahlt NJk{u_|MkF9w5af?>a9&
verwenden 9t!>a2ksN&5ew?s{s;*b
verzichte 2i_{yK+oy>1UB6PDIXCz
verzichten 0VVwT6$%RdClTxe8VL^v
vibriert 9QXLrEy@hnD<bP79V8JJ
viel 6%7Cf_~``z`vc+h3+vqP
viele -1{&j>m150(eESm<k;HY
vielen 2}a!&2oVJP8tDDv0yGZ!
vielleicht 0OKkr@(KSM)addM;^E)z
vier 0thMV_$~1P0RR%=1K82+
viert 3KuB?-YgUn`R)ha(%#wA
vo KKB30J-hJUA}jLuHZnjl
voll {PW2A?)3%w{08S369Vt(
vollmacht 2;>q?(-HPJ+usTX$>iM#
vom 6%G0j1n%l6{{8RU@CXbY
von {q*e!3H%_`>JI4x`3e>N
vor _~i8v0pBC<=@tV8`SR)H
vorbei _5~;Z;{xjs=kf{j;q(0L
vorbeikommen _Z=G_@el(H>-Pre@caks
vorbesitzer 6XzV%BHQ!)=o|w81Nj6T
vorher E%Y%T;r}V=%hwbg*5T~x
vorhin {sty3)f?h4@AW6@*W~Tl
vorm 4E!??(;V6**yZ%|+1A<w
vormittags <QE+d`x*KJ`1mf~<Lu$+
wagen ?hfq|^XeAt0tWpX4FUuQ
wahl ^8Dfz?EV_*3kUx33kwtk
wahle =J5Xf^bHvO4Cwv}00I2)
wahlwerbung {Pr0G`~3#&`1&380rBkf
wann >%jc-@*ouk?cVPh<LdR;
want ^#1=C4CopT=>rtmAOHaD
war <>DOv?-%X=^Y<wF{O0T6
ware {0##A3hVgr`2_|4`2Y$9
waren <uDd2-Wc!(4fPk|=MMzW
warnung Hy`86DeU*`Asy!~9TO!a
wars ^cn*y@et$`EAtiV@c`iJ
warte CEOYa-V+EP=HdSy<mT5P
warteliste =?4D-0rd|I4F~o83kCD?
warten 4b&eH-46T_)Aj)t*xcm#
wartezimmer ^AraZ*B1LK0pt?>`0e!R
warum A1(IuG5OvV8tD526AShg
was ?gH5G{qiB~2>19E4jdWn
waschen 1Lyx0@bu#%-S7zY;Na2b
waschmaschine _2mo#2@UoT><0$@`R4TR
wasser $@m!u`vLO-)&~n4<kkD}
way `T^Gp74R7L?G^d{3itr?
we *bodJ-wW>q`}`*o+}7C1
weckt _Y?#L@eJzT^Zyk2?girV
weder 4M*1X7Wm#44;lC1<|HTs
week _45A;1|jYa?(*~W_}by<
weg _xAPl7Wd}<4;TRr@)8OJ
wegen +87N7@gyez-0{}%?&0|W
weggezogen 4FTl<73mWB{~hKj4j&i?
weglassen 946xY0rm;!4;AkF8vYU&
weh ^Z5`3>jCoi0`LSI?*0Ap
weihnachten 1_1O359tT=3HbF03;+fb
weil ^wt~w%{1O9;Ors;?cdSq
weiss _4Eua+92K`&D<B$>DS^8
weiter )(Qy=>I~`^_2&H%_~G5t
weitere 7b6Gj9rf(<KpEpA3p6Y&
weiteren Mj92%C(YH+0y4-K0y{7_
weiterer C+`^8F4OzhGeG9)8!{d<
weiterhin 6zUZA{{|5V1m^o20NeKY
welche 1LZLq*&yC4$jcSr;nUB|
welcher 0O}9@_X+A9-S;E%`|HK?
well EBx-*4BR2o_7L$M8y4;q
wem A=VfG`osR~{5{?r_zwm(
wen GYt*k5y|%S8Y0m4BoHVO
wenden ^AY?U?hD%=2nsCg^7{el
wenig 1m*(g{qFDp`}+VD`U4CL
wenn &kF4Q7YgnF1`7)X=KSB!
wenns {{cA{)*tL3)zc*L;?3Iv
went ^7!)e3;F^35&HKM0Q(RA
wer ^Xwb?^d#^e==A;)@cHEB
werbe ^z8rx^6(b?3GV9r2>19F
werbezwecken ?G5PQ2KO2C4;l0V2nQ7D
werbung 4f!tTCHndA2n-bQ{s9F1
werd $@DTS-XhZ{#Lp7*+s)zy
werde {^-}+7V9hM6A9-X3K8-S
werden Ap+g+6Y~}E6(HFj4H_K~
were 3jz)b?)4A-^8o7k<o)sX
werkstatt `}PR*AolL}=KcHy3GD$4
what {O1fN6cg?f`vCv)|LN%O
whatsapp -ShSP+8!D8_S_pH1Mko0
who ;{O&91q1LB_VEh)@%;z!
widerrufe ``P~S83XU~1Scr<03Qhx
widerrufen >>BG30Pq&{4+jzI@*X1c
widerspreche {M#tm4G`r39wzYV0tpNc
widerspruch >hjnG`TITe9@!@67Wwc4
wie >F);f{2u!r^7I@H@Aw=O
wieder D+neT-}uuA;_2_$=JN_7
wieso (Fr9A`W@RM@aPru=;`bb
wieviel 6A>O0=MVu0^6Lr$<L%)s
will 2N3T41@#^52?hZz1@Q|B
winterreifen 0@@rE+6L<i?eHED`qkwB
wir =KJ|N;1nGA?a(6f0O9o2
wird =?enb2LSEu0wVqs^6)n_
wirklich 8}|m^8t3@Y7!TSG784x=
wirkung FZa~oAnO?OI2G6nAu%T{
wissen +5YPG{tNK+2@4?<{qz69
wisst _SftE0t6KS_yP$00Sf^9
with DBvmHDeL(23m)hL3=<$7
wlan ``RfQ)+qTB_wV^7*yq;i
wo 3kC%X93KPs0|E#R6af(q
woanders 8~gD59?J>g6dd9p8X^N6
woche ;r{{^015Ku1`87X_5}^`
wochen ^x+gJ>;v)%<>Uhe0o?T#
wochenende @Zc9K;Sli&<M{{g=H=$u
woher ^yeiT<SxWO?cW;c+{o4a
wohin _73706XGER1s)IL2@xa-
wohl -xd-4<QfGC>GIqM==BHz
wohn 5*`cF5dX~5DKOtO3o$Sc
wohne 0tNjJ3k?D81rG@p0Tcu0
wohnen *W&v1<rehq`1>6Q_ucgD
wohnt `xp807z+FN02%Qa0w*j8
wohnung +Z+TJ>>}J1{_-#2?*0Va
wollen 0qOb?;|Uw`^!NGe_zDOb
wollt =^-5l)fCw==i4gQ(#_uW
wollte 5$p6E>D@FO((4ia2mm1c
wollten <?$8{?hWn<^Wqu!0P*bq
wont _5#p2%`Yx72gEMM(*^0)
woran 1>-O)@Cx`T-rxWF@Z{;|
worden +5#mR<tF17=lB@?=Gn^j
work ^7r@<@C6(60r3j-3iJ#9
wort <qsSI-!$?u?#~(Y)Z^aR
wott AngI^AK(D&87k!J6dENX
wow |MKYZCGYt39T*e?6a)YW
wozu 4GZb{6#E$K83zjV3@#J}
wrong 6a4TK|Is7o?*Q=@2k`X^
wunsche 843FIC<pHJBn<%a`!FgE
wurd `Wz!V&Nj9}$ICd+!nWAt
wurde -x?(o)g;~_<?tu%^5F69
wurden 8RQQ62lE~605$YF`w7(Q
yall 2Jiy@;{y8r*aibK^z#Vr
yes 2IBV*5hxi71_$;9@)7{`
yoga E*%)=4EOrx85`^l791TD
you ?F-@w_5?Ej0r2r9^5hBp
your {|)F59qZW={Tc}892hPM
youre 5eEhKAMO4C5iS7|84?r{
zahl -P9lh*%#$1)ZG&P+v3{<
zahle @d*A34iEw5843O#1PLJU
zahlen <>c}60SDCt`2;l<0R{c(
zahler 1{ljb{Tcx%FbDhA-54X*
zahlerstand 4kI7#0V3iZ<k}GC<LKfd
zahlt Cj~hv)&<NP!rm6u<JQ0<
zahn ?bk0M+$g>*%H2Bz)6wDB
zahnarzt ?(7>3@dgD1-t!dy`RDrk
zaun 3<D$;{UP=s-}4;t*5%;R
zehn 2Q~91>Jif=?Dq`G^7SG3
zeigt <t7X+(H7$o+}9uN%*+}K
zeit =>G`uAqxQU{^Jz#@#yC2
zettel 7WfO^5$g}|0S@sg85AlD
zeug H0LJk3*+zg2rb_z3m+dT
zieh _X86m-|GMv;_>(K@8;e2
ziehe 72w(BDd+vuEHUB{8!s*Q
ziehen 7u?|DG}ad36&cnfFdz95
zieht ;{NmB769x66cQul83Yvc
zimmer 3Ggfx&?Dd_*4Fy{=+*||
zu 58L7g{0-v|{rn#A3;_=7
zufrieden {2CAT`~CO~^6c#l?E~lJ
zug `t1J>-5c~F;P4;<`ui3R
zugestimmt LiyR`A>#`VJQ~UKI4C|f
zuhause @A3N;_Xz?W@dhF3>iY=$
zukunft 680eA6$$+28XNo^^%wFG
zum {R27L_zb)o^Y{7y_Vey5
zur 6Zj(L9^C2KEhFCL1uGvO
zuruck ^&0*M{S@pd-~JL9?&b#e
zuruckgeben 0_6@G*8mdy*8v3W^Y+^S
zusammen `3D6D;vx?R-SH;$<?;0d
zusendung ^X%vf01FlVB<JnwDH!|j
zusendungen 5EShB83Y6X8SdW)9uOTE
zustimmung ^a~p3_X7>@`t~3V=JERP
zwar 2Q$>-G7aP9Iy3ML2sS4I
zwei ^xY6R+7am|u<Q;K@z4Xu
zweimal 8rcEy9Ovui4jB8`4jU0P
zweite A?_0p+AbL0=l}Nz;pE!|
zweiten 3=cFE*eL=d+t?c8+tbJz
zwiebeln 6A2Cw=@{h^*6kPs-{17}
zwischen =^ZX0&Kb)I<kc<m-tgt}
"""

WEIGHTS: Final = """
-32 =bias
-22 du oder
-19 soll
-18 > RESTORE ruhig steht
-17 kostet neue
-16 dabei nachricht neuen war
-15 bleibe hat verstehe
-14 2 DEAL GOODS alte aus+> doppelt gericht grad
-13 bis fragt nicht sperren werd what wir wont
-12 akte an+> denn frag gegen kann keiner lauft online schick selber unbedingt welche wieder
-12 wurde zum
-11 ,+das DUTY abends abgeschnitten angebot beenden fall gegenseite hinten immer in kommen
-11 nachstes ohne passt pausieren sondern spam statt termin update wer zeigt
-10 NO+WORD THIRD aus bleibt briefkasten die drei einfahrt einverstanden er erstmal fallt
-10 funktioniert gewonnen hatte hol komme lassen machen meld mia neues or problem richtig
-10 ruckgangig rufen schlussel stand viel viele
-9 ,+bitte .+ja DISTURB TAKE+ich anderes andern as baby be bei+euch beide bissl dr en.DEAR
-9 en.THREAT erste euch+> fragen freitag fruher gefallt ignorieren im keller kiste konto kopf
-9 krieg kurz monteur nehm nicht+WORD passiert per rein schlaft sorry stock stoppen von+mir
-9 wann wenns woher wort wurd zwei
-8 ,+ich NUMBER+NO abgesagt abo absagen acht alles anderem andern+> ausgemacht bewerbung
-8 brauche buchhaltung but chat dagegen deshalb die+MSG dran eintragen erst frage gefunden geht
-8 gelernt gerade ihm kaputt lass leer lehrerin lieber mahnung meldet mitgliedschaft nachbar
-8 nachbarn namen neu ordnung reichen samstag schaff schickt schnell seh sorge spielen tagen
-8 the trag unterlagen vergess versteht von+ME widerspruch zahn
-7 ,+hab .+die 0 1 GET ME+THIRD MSG+von RESTORE+> STOP+, am an+, angekommen automatisch beim
-7 bring chor code da das+GOODS den dir en.THINGS endet finger fliesen gestrichen hilfe
-7 hochzeit hore internet ist kase kurs last leute mach mailbox meine mitnehmen nachricht+>
-7 nachrichten newsletter nichts offen reichts richtige sag sehr september spat spater spricht
-7 sterne stort tante tochter training verlangern vollmacht von+OFTEN whatsapp wollt wollte
-6 , ,+da ,+en.NEGATIVE ,+nein ,+nicht .+. .+OFTEN .+hat .+ist .+muss .+null .+wann .+wer BEEN
-6 BILLS DAY DAY+, ERASE+, ME+wieder MENDED+> NO+UNSUB NO+aus REVOKE+ME TAKE+mir an+diese ans
-6 aufgehort back beerdigung beschwerde bestellt brief dachte dafur dass+ihr dauerauftrag der
-6 did die+nachrichten draussen en.PULL en.REPLIED entschuldigung fehlt festnetz fristgerecht
-6 gesehen gesperrt glaub glaube h hab halb haltestelle hast hat+sich hatt hausmeister he
-6 hochachtungsvoll ich+steige in+den jemand jemanden karte keinem kollege laden leider liegen
-6 liegt listen mail mails mehr+, mei mein meinetwegen mist mude nachbarin neue+nummer
-6 nicht+NONE nicht+UNSUB nicht+mehr paket reden schicken seit+dem sie sobald sommer steige
-6 steige+aus stornieren streichen streichen+> torte treppenhaus trotzdem typ um umzug unten
-6 unter ups versteht+ihr vielleicht weiss wochen zweite zweiten zwischen
-5 ,+hatte .+abmelden .+auf .+mir .+schreiben DELETE ME+reichts OFTEN+aus STOP+sich TAKE+sich
-5 UNSUBBED+> WANT+sie abend abgebrochen abgemeldet+> abholen als an+der angst anhalten
-5 anmeldung aufgelegt aufnehmen auskunft ausschalten bahn bedarf+> been besten bestimmt bevor
-5 bitte+MORE bitte+die bitte+in bose buchung das+PAIN deinen dem+update didnt die+alte direkt
-5 en.BADMSG en.REPLY en.THIRD ende entfernen erledigt ersuche es euer foto freundlichen fuss
-5 ganze garage gasteliste gefallt+> gegeben geht+das gekommen gesagt gesendet gleich gruezi
-5 guet hab+ME hab+mich habe haben+sie haha ich+STOP ich+TAKE ich+bleibe ich+verstehe ihrs
-5 in+ihrer infos ins ist+alles jucken kaufe kinder klasse lassen+> leben legt lena let mandat
-5 mehr meine+THIRD mich+fur minuten mir+aus mir+reichts nehme neue+NUMBER noch+NO nochmal
-5 ofter ok passwort prufen rausnehmen rechts ruckruf ruf schaden schau schicken+> schneiden
-5 seit sie+meine sim sind+> sogar spielt steh steht+" stimmt strom stunden teuer theorie total
-5 turkisch uberweisung uberwiesen versicherung viele+MSG viele+nachrichten we weiter wenn+sie
-5 wollten zahl zahlt
-4 ,+SEND ,+brauche ,+konnt ,+meine ,+oder ,+richten ,+war .+DAY .+DEAL .+REMOVE .+THINGS .+da
-4 .+der .+du .+gefallt .+in .+nehmen .+nicht .+no .+ok .+rufen .+seit .+termin .+welche .+what
-4 .+woher CONSENT+erteilt DAY+> DAY+NO DEAL+> ERASE+> GET+> GOODS+bitte HEAR+NO LIFE LIST+auf
-4 LIST+streichen ME+REPLY ME+handy ME+ist ME+mit MORE+, MORE+RESTORE MORE+ein MORE+so NO+CEASE
-4 NO+DELETE NO+benachrichtigungen NO+nachricht NONE+benachrichtigungen NUMBER+nichts OFTEN+>
-4 OFTEN+MSG OFTEN+NO OFTEN+ist OFTEN+nachricht OFTEN+viele PAIN REMOVE+ihr REPLY+ME STOP+NO
-4 STOP+mir TAKE+ihr TAKE+und THIRD+WANT THIRD+WISH THIRD+anderem WANT+ME WISH+sie WORD+WANT
-4 WORD+WISH abgebucht abmelden adresse alle alleine allen anbei anfahrt anmelden antworte
-4 antworten auf+, auf+NO aufhoren aus+, aus+versehen aussetzen bad beenden+,
-4 benachrichtigungen+MORE benachrichtigungen+NONE benachrichtigungen+mehr bestanden bis+0
-4 bis+en.DAY bitte+REVOKE bitte+das bitte+nicht bitte+zuruck bloss bloss+nicht bohren
-4 brauche+ich bremse c da+steht dabei+> das+DEAL das+angebot das+auch das+aus datei davon+>
-4 deine dem+OTHER den+DEAL den+LIST den+verteiler die+LIST die+THIRD die+WRONG die+falsche
-4 die+nachricht diesmal doch+MORE doch+wieder does donnerstag dritten eine elternabend
-4 en.ASKED en.DAY en.HAHA en.LIST+zu en.LOSE en.REMOVED en.SUBJECT+en.GET erreiche essen
-4 eurer+MSG eurer+nachricht faden fehlen fehler finanzamt funktioniert+NO funktioniert+nicht
-4 fur+DAY ganz+OFTEN ganz+schon gar+nicht garantie geandert geandert+, gedruckt gegen+die
-4 geholfen gehort geld geliefert gemacht gern+GET gespeichert gestern get ging handy+NO hangt
-4 hausarzt hause horgerat hund iban ich+erreiche ich+nichts ihrer+MSG ihrer+OFTEN
-4 ihrer+en.LIST ihrer+en.MESSAGE ihrer+en.MESSAGES ihrer+en.SENDING ihrer+en.TEXT ihrer+sms
-4 ill jahresende jede+en.LIST jede+en.MESSAGE jede+en.MESSAGES jede+en.SENDING jede+en.TEXT
-4 jede+sms jemand+anderem kalt kam karten kein keine+nachricht kitaplatz klingeln knie
-4 kostenvoranschlag krankenhaus kriegt kunden lasst+sich letzten lieben losche lust machen+>
-4 macht meier mein+handy meiner+THIRD meinte melden+sie mietvertrag mit+ME moin monat
-4 monatsende month morgen musik musst na nachrichten+WANT nachrichten+WISH nachrichten+will
-4 naturlich nicht+CEASE nicht+DELETE nicht+auf nicht+aus nichts+, niemanden niemanden+bei
-4 nimmt nochmal+> notiert null oh on ostern paar parken pause pizzadienst rad rein+> richten
-4 richten+sie rontgenbilder rote rucken rufen+sie ruft ruhig+MORE ruhig+weiter sagen schicke
-4 schmerzen schon+viele schonen seit+tagen sich+geandert sie+NO sie+ihre sie+ruhig solange
-4 sollen sollt stellplatz tabletten text top tragen unternehmen verschieben versehen viel+,
-4 viert von vorm vormittags waren warte waschen wasser weiter+> welcher wenn+du werd+ich
-4 wieder+RESTORE wieder+ein wieso wisst wochenende woran worden zug zusammen
-3 "+, %+von ,+DISTURB ,+OFTEN ,+dann ,+eine ,+en.LIST ,+en.MESSAGE ,+en.MESSAGES ,+en.SENDING
-3 ,+en.TEXT ,+er ,+schicken ,+sms ,+wann ,+was ,+welche ,+wer ,+wir .+, .+DELETE .+DUTY .+ME
-3 .+an .+bei .+den .+en.NEG .+en.NEGATIVE .+habt .+handy .+hol .+karte .+kein .+kennen
-3 .+melden .+mia .+neue .+nie .+rex .+so .+weiter 0+aus ?+hatte ?+zu ASKED+ich CEASE+mal
-3 DAY+nicht DEAL+ist DELETE+, DELETE+STOP DELETE+TAKE DELETE+lassen DELETE+wenn DUTY+NO
-3 DUTY+UNSUB DUTY+nicht GET+, GOODS+TAKE LIFE+> ME+HEAR ME+UNSUB ME+UNSUBBED ME+abgemeldet
-3 ME+auf ME+da ME+den ME+die ME+einfach ME+fur ME+kurz ME+neue ME+ruhig ME+tochter MENDED
-3 MENDED+sie MORE+> MORE+? MORE+am MORE+infos MORE+nachrichten MSG+, MSG+zum NO+ASKED NO+OUT
-3 NO+UNSUBBED NO+abgemeldet NO+abmelden NO+gesagt NO+papierrechnung NO+so NO+sorge NONE+,
-3 NONE+? NONE+WORD NONE+am NONE+nachricht NONE+papierrechnung NONE+sorge NONE+von OFTEN
-3 OFTEN+LIST OFTEN+MORE OFTEN+OUT OFTEN+bitte OFTEN+ein OFTEN+en.LIST OFTEN+en.TEXT OFTEN+funf
-3 OFTEN+ihr OFTEN+nicht OTHER+ist REPLY+> REPLY+deinem REPLY+meiner REVOKE+meine STOP+ME
-3 STOP+ich STOP+ist TAKE+> THINGS+> THINGS+ist THIRD+MENDED THIRD+SEND THIRD+soll THIRD+will
-3 UNSUB+wenn UNSUBBED+, WANT+OFTEN WANT+doch WANT+eine WANT+mir WISH+OFTEN WORD+REVOKE
-3 WORD+STOP WORD+TAKE WORD+lassen WORD+mal WORD+wenn WRONG+GOODS ab+en.DAY abgeben abmelden+,
-3 abmelden+wenn abnehmen abschleppdienst alles+. alles+klar also+bitte alte+bitte am+freitag
-3 an+sie anrufe anrufen arbeiten arzt auch+in auf auf+NONE ausgemacht+> baby+. balkon bekommt
-3 belastigt bestellt+, bi bin+die bin+en.THREAT bin+ich bin+im bisher bitte+beim bitte+den
-3 bitte+eine bitte+sofort bitte+wieder bloss+NO brauchen brauchen+mir brief+> bringt call
-3 cancel da+, da+> da+sein damen danke+euch darauf das+STOP das+baby das+en.BADMSG das+en.NEG
-3 das+erlaubt deinem dem+system der+DUTY der+akte der+haltestelle die+THREAT die+gegenseite
-3 die+kiste die+liste die+neue die+unterlagen dienstag diese+hier drucker echt eine+neue
-3 einfach einfach+an eintragen+> einverstanden+, einverstanden+> einwilligung+zum elternzeit
-3 emma en.ALONE+, en.ALONE+mal en.BEFORE+freitag en.BODY en.DAY+> en.DAY+aus en.DITCH+>
-3 en.DITCH+die en.DITCH+en.THREAT en.DITCH+ich en.DITCH+im en.DOESNT en.EVENT+, en.FROM+the
-3 en.LIST+und en.MESSAGE+und en.MESSAGES+und en.NEG+MENDED en.NEG+schicken
-3 en.NEGATIVE+en.NEGATIVE en.NEGATIVE+nein en.REMOVED+en.BEFORE en.SENDING+, en.SENDING+und
-3 en.STOP+, en.STOP+mal en.SUBJECT+en.WANT en.TEXT en.TEXT+, en.TEXT+und en.WHO+ME erdgeschoss
-3 erstmal+von erteile erteile+ich erteilt es+> euch+. euch+? eurem eurer euro falsche+GOODS
-3 falscher farbe fast flur fotos freischalten freue friday fruhstuck fur+meine geb geben+wir
-3 geehrte gegeben+> gegen+den gegessen gehort+> geht+es geige gelesen geloscht geloscht+,
-3 geloschte gern+> gesagt+ich geschickt gesendet+> geworden gibts+den glatt gone ha habe+>
-3 habe+nichts habe+versehentlich handy+NONE hausnummer hecke herren heute hier+bitte hinter
-3 hol+ME hol+mich hor hort+NO ich+ME ich+behalten ich+en.WHO ich+komme ich+lass ich+meine
-3 ich+mochte ich+soll ihnen+, ihr ihr+kollege ihr+noch ihren+en.LIST in+der in+die in+ordnung
-3 in+ruhe informiert irgendeinem ist+> ist+OUT ist+WORD ist+doch ist+hier ist+neu ist+verkauft
-3 it ja jetzt+eine jetzt+selber jo kann+ich kasse katalog kater keine+papierrechnung
-3 keine+sorge kenn kennen kennen+wir kommt+NO kriege kundenkonto kundigung kundigungsfrist
-3 kundigungsfrist+> kunftig+OFTEN lass+ME laufen legen let+en.BEFORE letzte+MSG
-3 letzte+nachricht liefern lift link liste+ERASE liste+MENDED liste+streichen loschen+,
-3 mach+ich mal+ein mehr+? mehr+am mehr+von meine+neue meinen+GOODS meiner meiner+nummer
-3 mich+REPLY mich+UNSUB mich+UNSUBBED mich+abgemeldet mich+am mich+en.BEFORE mich+mit min
-3 mir+da mir+den mir+die mir+ist mir+kurz mir+ruhig mist+, mit+deinem mit+meiner mitglied muhe
-3 mutter nachrichten+fur nachrichten+von nehm+ich nehmt nehmt+ihr nein+en.NEGATIVE nein+nein
-3 neue+THINGS neues+NUMBER neues+handy new nicht+OUT nicht+UNSUBBED nicht+abgemeldet
-3 nicht+abmelden nicht+an nicht+die nichts+> niemand nirgends noch+nicht number nummer+MORE
-3 nun+> nur+zu nutzen oder+> of+the ofen okay oma opa ordnung+> papierrechnung
-3 papierrechnung+MORE papierrechnung+NONE papierrechnung+mehr piept pin please portal preis
-3 private prufung rauchmelder rausgefallen regnet reicht richte ruhe+REPLY ruhe+mit schalten
-3 schick+ich schild schlafen schloss schrank schreiben+sie schwester seit+ich sich+an
-3 sie+CEASE sie+fertig sie+nichts sind+OFTEN sind+OUT sind+schon sind+weg sms+und so+>
-3 soll+ich sonntag sorge+> sperren+> springt standig+MSG standig+werbung stopp+, stopp+mal
-3 stoppen+> stoppschild storniert suche tagsuber tan tarif team techniker that time tor
-3 tun+damit two uberhaupt uberlegt und+es und+ich und+mich und+sie ungefahr uns+> verlasse
-3 vermieter verteiler+> verteiler+auf vier von+en.LIST von+en.MESSAGE von+en.MESSAGES
-3 von+en.SENDING von+en.TEXT von+euch von+irgendeinem von+sms vorbei+> vorhin wann+ist want
-3 war+da was+OFTEN was+kostet was+nun weiter+an wenden wer+ME wer+hat wer+mich werbung+von
-3 wieder+die wieder+infos wiederherstellen will will+OFTEN will+doch will+sie winterreifen
-3 wir+auf wlan wochenende+> wollte+ich zahlerstand zaun zimmer zu+DELETE zu+ERASE zu+teuer
-3 zu+viel zuhause zum+0 zum+en.DAY zum+erhalt zuruckgeben zusendung zusendung+von zwiebeln
-2 "+in ,+MENDED ,+WANT ,+auch ,+aufhoren ,+bin ,+der ,+deshalb ,+du ,+en.DITCH ,+en.HEY ,+euer
-2 ,+geht ,+geld ,+gut ,+habt ,+horen ,+jetzt ,+kann ,+konnen ,+liegt ,+mittwoch ,+ohne ,+seh
-2 ,+sorry ,+streich ,+warum .+% .+2 .+BILLS .+GOODS .+RESTORE .+REVOKE .+abo .+anmelden .+are
-2 .+brauche .+bremst .+dagegen .+dieses .+einverstanden .+ende .+endlich .+enough .+falls
-2 .+fallt .+frohe .+gern .+gerne .+gruss .+guten .+haben .+hochachtungsvoll .+ihre .+jap .+jo
-2 .+kiste .+klar .+kostet .+lass .+lassen .+loschen .+mein .+momentan .+nach .+nehme .+nehmt
-2 .+ohne .+passt .+passwort .+ruf .+sagt .+schick .+schlussel .+soll .+sorry .+still .+stock
-2 .+stort .+wenns .+zu .+zustimmung 0+> 0+bitte 0+euro 2+. 2+OFTEN ?+ME ?+WANT ?+WISH ?+en.HEY
-2 ?+en.I ?+en.SUBJECT ?+hab ?+i ?+sie ?+will AUTHORITY+MENDED AUTHORITY+SEND AUTHORITY+schickt
-2 BEEN+, BILLS+, BILLS+MORE BILLS+NONE BILLS+mehr CEASE+, CEASE+WANT CEASE+WISH CEASE+mir
-2 CEASE+war CONSENT+zum DAY+geht DELETE+sie DELETE+und DISTURB+ME DISTURB+NO DISTURB+mich
-2 DUTY+, DUTY+WORD DUTY+abgesagt DUTY+abmelden DUTY+an DUTY+bei DUTY+das DUTY+ist DUTY+sich
-2 ENTRY+zu ERASE+STOP ERASE+TAKE ERASE+lassen GET+NO GET+NONE GET+ist GET+keine GOODS+>
-2 GOODS+ohne HEAR+ME HEAR+das HEAR+nicht HEAR+sich LIFE+zu LIST+NO LIST+nicht LIST+zu
-2 ME+DELETE ME+GOODS ME+THREAT ME+abmelden ME+abmeldung ME+anwalt ME+ausgesperrt ME+eine
-2 ME+einfahrt ME+geloscht ME+hund ME+jederzeit ME+konto ME+lieber ME+mal ME+mitgliedschaft
-2 ME+nachbar ME+nachrichten ME+nr ME+schwester ME+sehr ME+tante ME+trotz ME+um ME+vom ME+was
-2 MENDED+ihnen MENDED+weiter MORE+HEAR MORE+STOP MORE+die MORE+gehort MORE+horen MORE+mit
-2 MORE+nicht MORE+seit MORE+von MSG+LIST MSG+OFTEN MSG+WISH MSG+auf MSG+dabei MSG+hatte
-2 MSG+ist MSG+kommt MSG+und MSG+verteiler MSG+war MSG+weiterhin MSG+will MSG+zu NO+BILLS
-2 NO+REPLY NO+WRONG NO+an NO+auf NO+beenden NO+bestellt NO+damit NO+dass NO+draufsprechen
-2 NO+einstellen NO+en.BEFORE NO+en.EVENT NO+en.THREAT NO+gegen NO+gelesen NO+gewonnen NO+im
-2 NO+kostet NO+mahnung NO+mit NO+noch NO+problem NO+werbung NO+wort NONE NONE+BILLS NONE+HEAR
-2 NONE+STOP NONE+bei NONE+en.EVENT NONE+horen NONE+mahnung NONE+mit NONE+nicht NONE+problem
-2 NONE+schreiben NONE+seit NONE+werbung NONE+wort NUMBER+GET NUMBER+MORE NUMBER+NONE
-2 NUMBER+REVOKE NUMBER+SEND NUMBER+TAKE NUMBER+gesendet NUMBER+in OFTEN+LIFE OFTEN+MENDED
-2 OFTEN+NONE OFTEN+REPLY OFTEN+beendet OFTEN+en.WHO OFTEN+euro OFTEN+kostet OFTEN+mail
-2 OFTEN+mit OFTEN+nur OFTEN+raus OFTEN+sagen OFTEN+schicken OFTEN+so OFTEN+steht
-2 OFTEN+verteiler OFTEN+war OFTEN+weiterhin OFTEN+zu OTHER+, OTHER+NO OTHER+abgesagt OTHER+das
-2 OTHER+sich PAIN+. PAIN+> PAIN+WANT REMOVE+STOP REMOVE+TAKE REMOVE+lassen REPLY REPLY+,
-2 REPLY+MSG REVOKE+auf REVOKE+aus SEND+en.VOC SEND+ihnen SEND+ma SEND+sie SEND+weiter
-2 STOP+WANT STOP+WISH STOP+die STOP+nicht STOP+uns STOP+war TAKE+NO TAKE+damit TAKE+euch
-2 TAKE+sie THINGS+TAKE THINGS+bei THINGS+bitte THIRD+NO THIRD+TAKE THIRD+bekommt THIRD+in
-2 THIRD+meinte THREAT+MENDED THREAT+SEND THREAT+schickt UNSUB+STOP UNSUB+TAKE UNSUB+lassen
-2 WANT+REPLY WANT+THINGS WANT+bitte WANT+den WANT+einen WANT+hilfe WANT+mein WANT+mit WISH+ME
-2 WISH+REPLY WISH+bitte WISH+doch WISH+mein WISH+mit WORD+, WORD+DAY WORD+des WORD+mir
-2 WORD+mochte WORD+und WORD+vom WORD+war WORD+will WORD+zum WRONG+OFTEN WRONG+chat
-2 WRONG+eingegeben WRONG+en.LIST WRONG+link a+en.KINDS ab+montag ab+september abbrechen
-2 abbuchen aber+en.DITCH aber+en.NEG aber+nix aber+nur abgelehnt abgemeldet+, abgesagt+?
-2 abgeschnitten+, abgesetzt abmeldung+REVOKE about after ahnung+, aktione allen+> alte+adresse
-2 am+GOODS am+OFTEN am+router am+samstag am+wochenende amt an+. an+die an+mir an+nichts
-2 angebote+> anmelden+> anni anschreiben+, anwalt+MENDED anwalt+SEND anwalt+schickt anyone
-2 auch+NONE auf+0 auf+diesem auf+en.DAY auf+mein auf+radern auf+zu aufgegeben aufheben
-2 aufhoren+mir aufhort+zu augen ausgesperrt ausgesperrt+. ausserhalb auto+ist autobahn
-2 batterie batterie+ist baustelle be+there beerdigung+> bei bei+dr beim+nachbarn bekomme
-2 bekomme+NO bekomme+NONE bekomme+keine bescheid+, bestatigt+. bestatigung+> bett bild bin+ab
-2 bin+auf bin+grad bis+DAY bis+OFTEN bisher+> bist bitte+OFTEN bitte+abbestellen bitte+andern
-2 bitte+ignorieren bitte+immer bitte+lassen bitte+melden bitte+raus bitte+sehen bitte+sperren
-2 bitte+stoppen bitte+streichen blumen brauche+THINGS brauche+hilfe brauche+nur brauchen+ME
-2 bremst bremst+euch brille bringen bus but+en.I but+en.SUBJECT but+i cant cell cent chat+>
-2 come d da+SEND da+nicht da+was dabei+, dabei+ist daheim dame damit+, damit+MENDED damit+WORD
-2 damit+aufhoren danke danke+> dann+TAKE das das+CEASE das+OTHER das+REPLY das+WORD das+an
-2 das+en.ALONE das+en.ENDED das+en.KEYWORD das+en.STOP das+grab das+meinem das+mit das+sein
-2 das+stop das+was das+wollte dass+die day dem+DUTY den+0 den+BILLS den+GOODS den+STUFF
-2 den+bescheid den+en.DAY den+ich den+kaufvertrag den+termin den+wartungsvertrag den+zweiten
-2 denn+ME der+OFTEN der+WANT der+WISH der+autobahn der+en.KINDS der+en.LIST der+en.VOC der+hat
-2 der+kopf der+link der+op der+will des+monats diat die+DEAL die+DUTY die+GOODS die+WANT
-2 die+WISH die+anzeige die+mochte die+nebenkosten die+ohren die+zusendung dienstplan
-2 dienstplan+, diese+NUMBER diese+rufnummer doppelt+bestellt dorf down dr+. drauf+>
-2 draufsprechen drei+OFTEN drei+wochen durch+> eigentumer ein+OFTEN ein+irrtum eine+en.SENDING
-2 eine+gebuhr einen+neuen einer einmal einmal+REPLY einmal+die eins en.ALONE+WORD en.BADMSG+,
-2 en.BEFORE+GOODS en.BEFORE+en.AGAIN en.BEFORE+in en.BEFORE+router en.BEFORE+samstag
-2 en.BEFORE+wochenende en.DAY+MORE en.DAY+bitte en.DAY+euro en.DAY+wieder en.DITCH
-2 en.DITCH+MENDED en.DITCH+SEND en.DITCH+ab en.DITCH+auf en.DITCH+grad en.DITCH+in
-2 en.DITCH+schicken en.DOESNT+let en.ENDED+en.FROM en.ENDED+out en.EVENT en.EVENT+> en.HAHA+>
-2 en.HEY+aber en.I+be en.I+en.GET en.I+en.WANT en.I+en.WISH en.LIST+MORE en.LIST+OFTEN
-2 en.LIST+REPLY en.LIST+hatte en.LIST+ist en.LIST+kommt en.LIST+kostet en.LIST+mit
-2 en.LIST+verteiler en.LIST+weiterhin en.ME+in en.MESSAGE+MORE en.MESSAGE+REPLY en.MESSAGE+ist
-2 en.MESSAGE+kommt en.MESSAGE+kostet en.MESSAGE+mit en.MESSAGE+verteiler en.MESSAGE+weiterhin
-2 en.MESSAGES+MORE en.MESSAGES+REPLY en.MESSAGES+ist en.MESSAGES+kommt en.MESSAGES+kostet
-2 en.MESSAGES+mit en.MESSAGES+verteiler en.MESSAGES+weiterhin en.MY en.MY+en.LIST en.NEG+,
-2 en.NEG+SEND en.NEG+let en.NEGATIVE+ich en.SENDING+MORE en.SENDING+MSG en.SENDING+REPLY
-2 en.SENDING+en.MY en.SENDING+ist en.SENDING+kommt en.SENDING+kostet en.SENDING+mit
-2 en.SENDING+the en.SENDING+verteiler en.SENDING+weiterhin en.STOP+WORD en.STOP+by
-2 en.SUBJECT+en.GAVE en.SUBJECT+en.PULL en.SUBJECT+en.REMOVED en.SUBJECT+en.WISH
-2 en.SUBJECT+have en.TAIL+in en.TEXT+LIST en.TEXT+MORE en.TEXT+REPLY en.TEXT+ist en.TEXT+kommt
-2 en.TEXT+kostet en.TEXT+mit en.TEXT+verteiler en.TEXT+weiterhin en.THINGS+on en.THIRD+damit
-2 en.THREAT+DUTY en.THREAT+MSG en.THREAT+OFTEN en.THREAT+OTHER en.THREAT+be
-2 en.THREAT+en.BADMSG en.THREAT+leben en.THREAT+monat en.THREAT+verteiler en.TIME+0
-2 en.TIME+OFTEN en.TIME+en.DAY en.TIME+the en.VOC+aber en.VOC+in en.WANT+to en.WHO en.WHO+ich
-2 en.WHO+mich en.WHO+uns en.WISH+to ende+DAY ende+des endet+auf entfernen+> entschieden+.
-2 entschuldigung+, er+MENDED er+SEND er+schreibt erhalt erreichen ersatztermin erst+ab es+ME
-2 es+OFTEN es+jetzt es+lauft es+mir es+sind ess essen+auf euch+OUT euch+allen euch+kriegen
-2 euch+mal eure+MSG eure+angebote ever fahrt fall+, fallt+aus falsch+eingegeben falsche
-2 festnetz+an fieber formular fragen+> freu freu+ME freu+mich frohe frohe+ostern fruh funf
-2 funf+MSG fur+ihre fur+morgen ganz+schlecht garten geben gebuhr gefunden+> gegen+MSG
-2 gegen+OFTEN gehen gehn geht+NO geht+auch geht+bei geht+gar geht+nicht geld+ist gelesen+,
-2 geplatzt gerade+NO gerne+, geschickt+. gesperrt+. gestohlen gesund gesund+> gewahlt
-2 gewahlt+, gewonnen+, geworfen ging+an gluck gott grab grad+NO gruppe gruss grussen+>
-2 gut+dass gutscheine hab+NO hab+aus hab+ich hab+keine hab+mein hab+nicht hab+wen habe+OFTEN
-2 habe+die haben+OFTEN habt+ihr halle halt halte handwerker handy+GET handy+gesendet
-2 handynummer hat+" hat+ASKED hat+NO hat+gesagt hatte+sie have her+damit herbert hervorgehoben
-2 hervorgehoben+> heute+, hier+, hier+ist hiermit+kundige hoch hoch+, hochachtungsvoll+>
-2 hol+das holt hor+ME hort+das hort+nicht hort+sich i+en.GET ich+HEAR ich+REVOKE ich+WORD
-2 ich+aus ich+bin ich+darauf ich+den ich+die ich+en.DITCH ich+es ich+hol ich+hor ich+kaufe
-2 ich+leite ich+lieber ich+mich ich+nur ich+sags ich+taglich ich+weiss ich+widerrufe
-2 ich+wollte ich+ziehe ihm+das ihnen+> ihnen+DELETE ihnen+GET ihnen+UNSUB ihnen+WORD ihnen+ist
-2 ihr+ERASE ihr+OUT ihr+THIRD ihr+auch ihr+aufhort ihr+die ihr+machen ihr+mir ihre+nachricht
-2 ihrer ihrer+kanzlei ill+be im+DUTY im+MSG im+OFTEN im+OTHER im+en.BADMSG im+leben im+monat
-2 im+verteiler immer+MORE immer+en.THIRD immer+her impfung in+en.MY infos+OFTEN infos+per
-2 infos+zum interesse+MORE interesse+NONE interesse+mehr is+en.BEFORE isst ist+UNSUB
-2 ist+UNSUBBED ist+abgemeldet ist+en.DITCH ist+en.NEG ist+geplatzt ist+gestorben ist+keine
-2 ist+leer ist+mein ist+nix ist+raus ist+richtig ist+schon jacke jap jede+MSG jede+OFTEN
-2 jederzeit jemand+MENDED jemand+SEND jetzt+OFTEN jetzt+kommt job jucken+> juli kaffee
-2 kann+das kaputt+, kaufvertrag kaum kein+DUTY kein+OFTEN kein+bedarf kein+en.LIST
-2 kein+en.MESSAGE kein+en.MESSAGES kein+en.SENDING kein+en.TEXT kein+problem kein+sms
-2 kein+wort keine+BILLS keine+mahnung keine+werbung keinen kenn+ich kiste+war klaren klaren+>
-2 klinik kocht kollegen komm+ich komme+NO komme+nicht kommen+> konnen+den konnt+mir konzert
-2 kostenvoranschlag+ist kostet+ME kostet+das kostet+mich krank+, krieg+ich kundennummer
-2 kunftig+per laden+> lass+ich lass+mich lass+uns lauft+MORE lauft+weiter lause lause+. leave
-2 leave+it leer+> leihwagen leite let+en.ME let+en.TAIL let+en.VOC letztes licht
-2 lieber+telefonisch lieber+zu lieferwagen liegt+das linke links liste liste+DELETE liste+WORD
-2 liste+andern los+, loschen+sie machen+sie mahngebuhr mahnung+MORE mahnung+NONE mahnung+mehr
-2 mail+> mal+, mal+sagen mama mehr+HEAR mehr+NO mehr+STOP mehr+WORD mehr+auf mehr+bei
-2 mehr+horen mehr+mit mehr+nicht mehr+schreiben mehr+seit mein+AUTHORITY mein+GOODS
-2 mein+THREAT mein+anwalt mein+konto mein+nachbar meine+MSG meine+OFTEN meine+PAIN meine+WORD
-2 meine+abmeldung meine+letzte meine+mitgliedschaft meine+nr meine+schwester meine+tochter
-2 meinem+en.EVENT meinem+fall meinen meinen+PAIN meiner+mutter meint meld+ME meld+mich melden
-2 meldet+sich mich+DELETE mich+NO mich+abmelden mich+auf mich+ausgesperrt mich+einfach
-2 mich+geloscht mich+in mich+nicht mich+um mich+vom mich+was mich+wieder mieter mir+auf
-2 mir+eine mir+sehr mir+trotz mir+wieder mit+, mit+> mit+MSG mochte mochte+ME mochte+MORE
-2 mochte+mein mochte+sie momentan monate monats montage mull mulltonne muss+das mussen+sie
-2 mutter+NO nach+drei nachfragen nachricht+NO nachricht+ist nachricht+nicht nachste
-2 nachstes+OFTEN nebenkosten nehmen+sie nein+ich neu+, neu+MENDED neue+GOODS neue+OTHER
-2 neue+sim neun nicht+beenden nicht+da nicht+dass nicht+einstellen nicht+gelesen nicht+noch
-2 nicht+so nicht+von nichts+gegen nichts+kostet nie+ASKED nie+en.THREAT nie+gesagt nie+im
-2 nix+, nix+> nix+MENDED nix+SEND nix+schicken noch+MSG noch+auf noch+die normal nummer+,
-2 nummer+SEND nummer+in nur nur+ein nur+wenn ob ob+ich oder+? oder+MENDED oder+NO oder+nicht
-2 of of+en.MY ohne+eure ohren ok+aber on+the opt opt+en.FROM opt+out other pakete passt+,
-2 passwort+REMOVE passwort+vergessen per+OFTEN per+mail pony privat radern ran raumen raus+>
-2 rausnehmen+> reagiert rex richtig+, richtig+> router ruckgangig+> ruft+ME ruft+mich
-2 ruhe+bitte ruhig+, ruhig+> s sags schaff+ich schalten+sie scharf schick+ME schick+mir
-2 schicken+. schicken+? schickt+ihnen schickts schickts+ME schickts+ma schlecht+> schluss+>
-2 schon+CEASE schon+OUT schon+STOP schon+beendet schon+weg schreiben+, schwarz sehen+sie
-2 sehr+> seit+OFTEN send september+MORE september+wieder sich+NO sich+nicht sie+STOP sie+WANT
-2 sie+WORD sie+bitte sie+den sie+gern sie+hat sie+konnen sie+nicht sie+von sim+, sind sitze
-2 sms+REPLY sms+ist sms+kommt sms+kostet sms+mit sms+verteiler sms+weiterhin so+geht so+gut
-2 sofort+DELETE sofort+ERASE sofort+sperren soll+ME soll+mich sorry+> sowieso spam+, sperre
-2 spielen+, spricht+NO spricht+nichts stand+am stand+en.BEFORE standig steht+nach still
-2 stimmen stock+> stoppt strahnen streich streich+ME streich+mich stress stunde taglich tamara
-2 telefon+NO telefonisch telefonisch+> tell textnachrichten than the+en.LIST the+en.THIRD
-2 therapie+CEASE therapie+WORD there this this+en.BEFORE tippen to+en.ENDED to+en.KEYWORD
-2 tochter+, top+, trag+ME trag+mich traurig treffen trikot tropfen tun+> tur uberhaupt+NO
-2 uberlegen uberlegen+> ubernehmen um+, um+bestatigung unbedingt+> und+NO und+TAKE und+auch
-2 und+die und+fragt und+jetzt uns+das unsere+einfahrt unterschreiben us verfugung vergess+ich
-2 vergessen vergessen+, vergiss verlangern+> verloren+, vermisse versehen+UNSUB
-2 versehen+UNSUBBED versehen+abgemeldet verstehe+die verstorbene verteilen verteilen+,
-2 vom+OTHER vom+THINGS vom+auto von+THIRD von+ihrer von+meinem vorher+zu vorne wahle
-2 wahlwerbung war+auf war+das war+ein war+top warten wartezimmer wartungsvertrag was+TAKE
-2 was+stand week weg+, wegen+dem weiter+schicken weitergeben weiterhin+schreiben wen+gefunden
-2 weniger weniger+> wenn+NO wenn+die wenn+en.HEY wenn+en.VOC wenn+en.WHO wenn+man
-2 werbung+dabei widerrufen widerspruch+gegen wie+bei wie+bisher wie+komm wieder+> wieder+MSG
-2 wieder+nachrichten wieder+so will+. will+NONE will+REPLY will+mit wir+hatten wissen+wie
-2 wohnung work wurde+NO wurde+ich wurden+sie zehn zieh zu+, zu+PAIN zu+REMOVE zu+WORD zu+euch
-2 zu+hoch zu+ihnen zu+jucken zu+meinem zu+wenig zum+OFTEN zum+ende zum+gluck zum+sommerfest
-2 zustimmung+erteilt zweite+GOODS zweitwagen
-1 % * ? ERASE abbestellt abmeldelink ahnung akku angeblich angerufen arbeit aufzug away before
-1 bestatigt bestellung betrag bin bitte bleib check chond dann dem doch drin eben ehrlich
-1 eigentlich eingang einkaufsliste einschalten en.GET en.HEY en.SEND en.TAIL end erhalten
-1 ersten erwunscht ex fahrer falls falsch ferien fertig fest for frei frisst gebt geh gekriegt
-1 geschrieben gezogen guten haben halbe halten hatten heissen je jonas kalender kannst keine
-1 klappt klar klingel komm kommt konntet kontakt kontaktieren krank list lol mache marz melde
-1 meldungen merci message mitbringen mog much muss nachts nachtschicht name nix notdienst
-1 nuchtern off one over patientin people praktisch praxis rauchen raus right sache sagt sagte
-1 said schliessen schliesst schluss schmarrn seitdem sofa sollte spende sprechen start stehen
-1 strasse them tisch uhr umgezogen vorbei vorbeikommen wagen wahl warteliste waschmaschine
-1 weil went wieviel wohl wollen yall yes
0 THINGS ab an dort en.KINDS en.REMOVE hilft mensch mittwoch wurden zweimal
1 " ASKED ENTRY MORE NO REVOKE UNSUBBED WRONG abgestellt antwort anwalt are at august bank
1 bescheid besser bestatigung bezahlt bitten blockiere by danach daten dement deutsch dich
1 diensthandy doktor dont en.DONT en.END en.WISH entschuldigen erlaubnis erlaubt eure fahren
1 fenster finde flug freundliche ganz gebeten gedacht gespendet gibt gilt good gutschein
1 hearing heisst hin ichs ihn ihre interesse k kanzlei kartei kaution kirche know koane konnte
1 kram leid les liebe los mann meinem mit montag my nee nehmen never now nun obwohl person pro
1 put rabatt regen reifen reminders rufnummer sabine salbe see seid seite senden sieben spiel
1 stehe stop storen storung super take thx tipps to unser unterschrieben uwg verboten verlange
1 verloren wars weckt well were widerrufe wo you zahle zeit
2 %+REPLY %+mit *+STOP *+lasst ,+DELETE ,+GOODS ,+LIST ,+MSG ,+OTHER ,+REVOKE ,+WISH ,+WORD
2 ,+austragen ,+do ,+en.SUBJECT ,+en.TIME ,+funf ,+genau ,+heute ,+ihre ,+kein ,+loschen
2 ,+mein ,+mir ,+nehmen ,+null ,+reicht ,+sagt ,+scho ,+sollte ,+soweit ,+spart ,+thx
2 ,+verstanden ,+wa ,+werbung ,+will .+PERSON .+SEND .+abgemeldet .+alda .+alter .+austragen
2 .+blockiert .+darf .+datensatz .+durft .+en.ALONE .+en.DONT .+en.GET .+en.HEY .+en.I
2 .+en.STOP .+en.TIME .+en.UNSUB .+en.WANT .+entschuldigen .+frau .+geh .+get .+halt .+haltet
2 .+haus .+heast .+heizung .+how .+konnte .+konnten .+kursausfalle .+lasset .+leckt .+loss
2 .+man .+nachricht .+nerv .+raus .+reicht .+schicken .+seien .+sofa .+sry .+stellt .+stp
2 .+termine .+toll .+unsere .+ware .+weder .+weg .+widerspruch .+wissen .+zur 0+dsgvo 0+jahren
2 0+und ?+vielen ?+wenn ASKED+> BEEN+werden CONSENT+> CONSENT+fur CONSENT+in CONSENT+ziehe
2 DAY+bei DAY+en.NEG DAY+gekundigt DAY+in DEAL+, DEAL+. DEAL+wie DELETE+bitte DUTY+ERASE
2 DUTY+REMOVE DUTY+ab DUTY+auf DUTY+en.THREAT DUTY+ihr DUTY+im ENTRY+REMOVE ENTRY+loschen
2 ERASE+bitte GET+und GOODS+? GOODS+bei GOODS+en.BEFORE GOODS+meines GOODS+und HEAR+ihr
2 HEAR+mal LIST+, LIST+bitte LIST+raus ME+, ME+REMOVE ME+SEND ME+anzuschreiben
2 ME+einverstandnis ME+enkel ME+geduld ME+gut ME+heut ME+hier ME+kleiner ME+mama ME+ofter
2 ME+ruhe ME+schicken ME+selbst ME+wird MENDED+NONE MENDED+ihr MENDED+mehr MORE+ASKED
2 MORE+ERASE MORE+GET MORE+OUT MORE+REMOVE MORE+SEND MORE+UNSUB MORE+anschreiben MORE+aufs
2 MORE+gern MORE+hierher MORE+ich MORE+loschen MORE+mitteilungen MORE+post MORE+uber MSG+?
2 MSG+MORE MSG+OUT MSG+REVOKE MSG+brauch MSG+en.BEFORE MSG+gehen MSG+ihres MSG+konnen
2 MSG+konnt MSG+oder MSG+weg MSG+ziehe NO+> NO+ME NO+MSG NO+NO NO+THIRD NO+WANT NO+WISH
2 NO+angemeldet NO+angeschrieben NO+einwilligung NO+einzige NO+en.OTHER NO+ich NO+kunde
2 NO+mein NO+nochmal NO+plan NO+schwarzes NO+sein NO+standig NO+termine NO+verstehen NO+vom
2 NO+weiteren NO+wie NONE+GET NONE+MENDED NONE+MORE NONE+THIRD NONE+an NONE+aufs
2 NONE+einwilligung NONE+einzige NONE+en.OTHER NONE+hierher NONE+ich NONE+in NONE+plan
2 NONE+schwarzes NONE+sehen NONE+termine NONE+uber NONE+weiteren NUMBER+DAY NUMBER+REPLY
2 NUMBER+WANT NUMBER+WISH NUMBER+ist NUMBER+mit NUMBER+und OFTEN+? OFTEN+DELETE OFTEN+GET
2 OFTEN+UNSUBBED OFTEN+WORD OFTEN+ab OFTEN+abgemeldet OFTEN+alle OFTEN+dsgvo OFTEN+en.BEFORE
2 OFTEN+jemand OFTEN+schon OFTEN+super OFTEN+taglich OFTEN+wirklich OFTEN+zum OTHER+ERASE
2 OTHER+OFTEN OTHER+REMOVE OTHER+hab OTHER+ihr OTHER+mehr OTHER+meines OUT+. OUT+> OUT+LIST
2 OUT+damit OUT+vom PAIN+geht PERSON+doktor REMOVE+DAY REMOVE+en.HEY REMOVE+mi REMOVE+mich
2 REMOVE+uns REPLY+da REPLY+euren REPLY+ihrem REPLY+ihren REPLY+verlaub REVOKE+mein SEND+,
2 SEND+> SEND+NONE SEND+ihr SEND+mehr SEND+mir SEND+nicht STOP+en.HEY STOP+en.VOC STOP+en.WHO
2 STOP+ihr STOP+ma STOP+man TAKE+, TAKE+MORE TAKE+bitte TAKE+den TAKE+en.VOC TAKE+endlich
2 TAKE+gut TAKE+ma TAKE+mein TAKE+mer TAKE+wir THINGS+MSG THINGS+hab THINGS+lauft THINGS+und
2 THIRD+das THIRD+doktor UNSUB+. UNSUB+? UNSUB+am UNSUB+en.BEFORE UNSUBBED+? UNSUBBED+am
2 UNSUBBED+en.BEFORE WANT+> WANT+da WANT+dat WANT+die WANT+diese WANT+von WISH+> WISH+da
2 WISH+das WISH+dat WISH+diese WISH+ich WISH+keine WISH+von WORD WORD+. WORD+ASKED WORD+SEND
2 WORD+damit WORD+geschrieben WORD+schreibe WRONG+PERSON a+ruah a+ruh ab+> aba aber+bitte
2 aber+diese aber+ich abgemeldet+? abgeschlossen abi abmeldung+von absetzen+> acht+jahren
2 again+> alarm alda alle+berge alles+nicht als+ME als+meine also+REMOVE alten+NUMBER
2 am+en.BODY am+sonntag am+tag amoi an+NONE an+OFTEN an+den an+einem an+en.LIST an+en.MESSAGE
2 an+en.MESSAGES an+en.SENDING an+en.TEXT an+keinen an+sms andere+LIFE andere+OTHER
2 andere+schule anderen+anbieter andern+, andrea angebote angeboten+> angeschrieben+werden
2 anpassen anpassen+> anzeige+> anzuschreiben art+. auch+DELETE auch+NO auch+OFTEN auch+UNSUB
2 auch+WORD auch+eine auch+per auf+das auf+die auf+ihre auf+ihrer aufgelost aufhort+> aufrufe
2 aus+dem aus+den aus+der aus+meinem ausfalle ausm ausm+LIST austragen+, auszunehmen auto+hab
2 bald basar beendet behalten+, beim+WRONG beim+falschen bekommen bemuhen bemuhen+> berge
2 besitzer+gewechselt bestand bestatigen bestelle+hiermit bimmelt bin+, bin+. bin+NO bin+OFTEN
2 bin+WORD bin+jetzt bin+raus bitte+CEASE bitte+HEAR bitte+MENDED bitte+OUT bitte+REMOVE
2 bitte+SEND bitte+ab bitte+behalten bitte+mal bitte+nehmen bitte+nimmer bitte+nummer
2 bitte+umgehend bitte+weglassen blockiert+> blut brauchts brauchts+NO brett bricht brunnen
2 chef chume da+. da+OUT da+WORD da+einfach da+en.NEG da+ist da+nix da+weg dank+en.THREAT
2 dank+im das+, das+DISTURB das+STUFF das+alles das+bitte das+gepiepse das+gilt das+hat
2 das+ist das+machen das+stort dass dass+meine datensatz datensatz+DELETE datensatz+ERASE
2 datensatz+MENDED datensatz+REMOVE datensatz+WORD davon+absehen davor dazu+> deaktiviere
2 deaktiviere+ich dem+NO dem+SEND dem+ich dem+stimme den+besitzer den+erhalt den+gefallen
2 den+gottesdienst den+lappen denkbar denkbar+, der+PAIN der+THREAT der+gemeinde der+ist
2 der+mannschaft der+schreiberei der+vertrag des+NO die+PERSON die+andrea die+erlaubnis
2 die+frau die+fresse die+freundschaft die+hat die+ich die+impferinnerungen die+isar die+nie
2 die+storung die+tafel diese+OFTEN diese+woche diesen+OFTEN diesen+en.LIST diesen+en.MESSAGE
2 diesen+en.MESSAGES diesen+en.SENDING diesen+en.TEXT diesen+sms dieses+NUMBER dieses+handy
2 ding dinger dinger+NO dinger+nicht do+> doch+OFTEN doch+schon doktor+, drauf dritte
2 durft+ihr e+OFTEN e+mail eh+nie eigentlich+CEASE eigentlich+WORD ein ein+gutschein eine+.
2 eine+THIRD einem+en.BODY einem+tag einen einen+eigenen einfach+REMOVE einstellen+,
2 einwilligung+in eis en.ALONE en.ALONE+> en.BADMSG+ASKED en.BADMSG+en.SENDING en.BEFORE+,
2 en.BEFORE+? en.BEFORE+CEASE en.BEFORE+en.DOESNT en.BEFORE+en.LIST en.BEFORE+en.MESSAGE
2 en.BEFORE+en.MESSAGES en.BEFORE+en.SENDING en.BEFORE+sms en.BEFORE+sonntag en.BEFORE+tag
2 en.BEFORE+were en.BLOCK en.BODY+, en.CALL en.DAY+dsgvo en.DAY+jahren en.DAY+und
2 en.DITCH+MORE en.DITCH+NO en.DITCH+OFTEN en.DITCH+WORD en.DITCH+jetzt en.DITCH+raus
2 en.DOESNT+again en.DOESNT+en.AGAIN en.DOESNT+en.BEFORE en.DOING en.ENDED en.ENDED+?
2 en.ENDED+en.MESSAGES en.ENDED+en.SENDING en.EVENT+. en.EVENT+MSG en.EVENT+OFTEN
2 en.EVENT+en.LIST en.EVENT+en.MESSAGES en.EVENT+en.SENDING en.FROM+en.BEFORE en.FROM+en.THESE
2 en.FROM+these en.GET+en.BEFORE en.GET+en.MY en.HEY+en.NEG en.HEY+euch en.HEY+hatte en.I
2 en.I+hob en.KEYWORD+? en.KEYWORD+en.MESSAGES en.KEYWORD+en.SENDING en.LIST+. en.LIST+>
2 en.LIST+? en.LIST+GET en.LIST+WANT en.LIST+WORD en.LIST+an en.LIST+bitte en.LIST+oder
2 en.MENDED+en.PHONE en.MESSAGE en.MESSAGE+? en.MESSAGE+GET en.MESSAGE+WANT en.MESSAGE+bitte
2 en.MESSAGES+. en.MESSAGES+? en.MESSAGES+GET en.MESSAGES+WANT en.MESSAGES+an
2 en.MESSAGES+bitte en.MY+en.VOC en.NEG+? en.NEG+MORE en.NEG+again en.NEG+en.AGAIN
2 en.NEG+en.BEFORE en.NEG+en.WANT en.NEG+en.WISH en.NEG+need en.NEGATIVE+, en.NOT+en.BEFORE
2 en.NUMBER+> en.OTHER+wie en.SENDING+. en.SENDING+? en.SENDING+GET en.SENDING+WANT
2 en.SENDING+an en.SENDING+bitte en.SENDING+en.BEFORE en.SENDING+en.VOC en.STOP+?
2 en.SUBJECT+hob en.TEXT+? en.TEXT+GET en.TEXT+WANT en.TEXT+bitte en.THIRD+, en.THREAT+DAY
2 en.THREAT+MORE en.THREAT+en.LIST en.THREAT+mai en.THREAT+system en.VOC+en.BEFORE
2 en.VOC+en.DAY en.VOC+en.SUBJECT en.VOC+euch en.VOC+may en.WANT+, en.WANT+en.MY en.WHO+.
2 en.WHO+ma en.WISH+en.MY en.WRONG en.WRONG+en.PHONE en.YOU en.YOU+en.BEFORE endlich+die
2 entlassen entlassen+, entschuldigen+sie er+ist erinnerung+am erinnerung+en.BEFORE erlaubt+ME
2 erlaubt+mir ernsthaft ernsthaft+? ersparen ersparen+sie es+GOODS es+denkbar es+genugt
2 es+reicht es+ware euch+NO euch+WANT euch+WISH euch+eigentlich euch+erlaubt euch+gekauft
2 eurem+STUFF euren+OFTEN euren+en.LIST euren+en.MESSAGE euren+en.MESSAGES euren+en.SENDING
2 euren+en.TEXT euren+nachrichten euren+sms eurer+LIST eurer+liste eusch fahren+NO
2 fahren+nicht fall+. falsch+, feierabend+REPLY feierabend+mit fenster+, fertig+. filiale
2 firma fleisch fliegt fordere frau frau+doktor freien freien+en.BODY freien+tag fremde fresse
2 freundschaft frieden fuhre fuhre+selbst fur+MSG fur+die furs+OTHER gar+NO gar+nichts
2 gebimmel+, geduld+REPLY geduld+mit gefallen+> gefehlt gefehlt+. gegangen+, gegen+werbung
2 geh+bitte gehalten gehe geht+WORD gehts gekauft+. gekundigt+, gelogen gemacht+> gemeint+,
2 genau+das genug+von gepiepse gerne+weiter geschafft geschaftsbeziehung gesetzt gestorben
2 gewartet gewartet+. geweckt geweckt+. gibts+da glaub+ihr go+> graduated grundlage grussen+%
2 gsogt gute hab+DUTY hab+WORD hab+auch hab+doch hab+genug hab+mir habe+keinen habe+mich
2 haben+> haben+gekauft habt+die hallo+? haltet haltet+endlich handy+. hang hat+den hat+mir
2 haus hauses heast+, heisse heizung+lauft her+, herrn heute+> heute+MORE heute+wieder hier+>
2 hier+UNSUB hier+abmelden hier+gibt hier+is hier+nie hinterher hob hof homma homma+, horen
2 horen+sie hort hort+ihr horts+auf how i+hob ich+WANT ich+WISH ich+bestelle ich+brauche
2 ich+diese ich+gern ich+habe ich+hatte ich+hier ich+ihren ich+jetzt ich+kundige ich+les
2 ich+mocht ich+nie ich+nun ich+stimme ich+verzichte ich+was ich+weiter ich+widerspreche
2 ich+will ich+wohn ich+zuruck ick+WANT ick+WISH ick+hab ick+will ihnen+OFTEN ihnen+in ihr+,
2 ihr+MSG ihr+NO ihr+STOP ihr+bei ihr+meint ihr+schreibt ihre+kanzlei ihre+nachrichten ihren
2 ihren+MSG ihres ihres+hauses im+DAY im+MORE im+en.LIST im+mai im+system immer+noch
2 impferinnerungen+bitte in+meinem informieren interesse+an irgendwann irgendwas irgendwie
2 irgendwie+WORD is+aba isar isch+WISH isch+will ist+, ist+ME ist+STUFF ist+am ist+belastigung
2 ist+der ist+en.BEFORE ist+en.VOC ist+gebrochen ist+ok ist+seit ist+tot jahr+OFTEN jahren+.
2 jahren+verkauft jede+MORE jede+NONE jede+nachricht jede+weitere jede+woche jedes+OFTEN
2 jedes+mal jetzt+, jetzt+CEASE jobs jungs kalender+> kanzlei+NO kanzlei+nicht kaufen
2 kein+DEAL kein+en.OTHER kein+plan kein+schwarzes keine+MORE keine+einwilligung keine+einzige
2 keine+termine keinen+GOODS kids knopf+zum konnen konnt+mich konnte+ich kontobewegungen
2 kontobewegungen+WANT kontobewegungen+WISH kontobewegungen+will kredite kuche kunftig+auf
2 kursausfalle lampe lange lappen lass+ma lasset lasst+ME lassts+DAY lassts+ME lassts+mi
2 lauft+, lebt leckt leckt+ME leckt+mich leid+, letzte lg+> lieb lieb+und liebsten
2 lieferinfos+bitte liste+TAKE liste+nehmen losch loschen+> loscht+ME loscht+mich loschts
2 loss+MORE loss+mer mag+> mai mal+STOP mal+THIRD mal+auf mal+jemand man+euch mannschaft maus
2 mehr+GET mehr+an mehr+aufs mehr+hierher mehr+ich mehr+in mehr+schicken mehr+sehen mehr+uber
2 mein+CONSENT mein+einverstandnis mein+kleiner meine+CONSENT meine+geduld meine+mama
2 meine+ruhe meinem+NUMBER meinem+PAIN meinem+alten meinem+freien meinem+sohn meins meldet+ME
2 meldet+mich merk mi+in mich+> mich+REMOVE mich+SEND mich+anzuschreiben mich+gern mich+hier
2 mich+von mich+weiter mini mir+CEASE mir+MSG mir+NO mir+WORD mir+am mir+das mir+en.BEFORE
2 mir+gern mir+heut mir+ofter mir+selbst mir+zu mit+da mit+euren mit+ihrem mit+ihren
2 mit+verlaub miteinander+> mitteilungen mochte+NONE mochte+keine mochte+von more+>
2 motivationsspruche muss+en.HEY muss+en.VOC muss+en.WHO muss+man mussen+NO mussen+nicht
2 mutter+. my+en.PHONE my+en.VOC nach nachrichten+NONE nachrichten+mehr nacht+> ne+MSG
2 ne+nachricht nehmt+mich nehmts nehmts+ME nein+, nich+MORE nicht+SEND nicht+angeschrieben
2 nicht+mein nicht+nochmal nicht+sein nicht+standig nicht+verstehen nicht+vom nie+NONE
2 nie+angemeldet nie+mehr nix+MORE no+> noch+eine noch+lieferinfos noch+ne noch+wegen nu+is
2 nummer+bei nummer+streichen nun+wirklich nur+> nur+einmal nur+fur nur+melden nutzung+ME
2 nutzung+meiner of+en.BEFORE of+en.THESE of+these off+> oft+muss ofter+als ohne+mich oiso ort
2 paul plan+wie post+> post+GET post+von punkt raus+. rechnung reicht+es rezension rezept+MSG
2 rot ruah+> ruhe+> ruhe+jetzt runter+von sagt+mir scheiss schlecht schluss+damit scho
2 schon+MORE schon+OFTEN schon+abgemeldet schon+wieder schone school schreibe+> schreiben+>
2 schreiberei+. schreibt+ihr schule+, schwarzes schwarzes+brett sechs sehen+, sehen+.
2 sein+REPLY sein+mit seinen seit+DAY seit+acht seit+januar selbst+OTHER selbst+kalender
2 service+MSG service+OFTEN sie+MENDED sie+diese sie+haben sie+ihn sie+ist sie+jetzt sie+mich
2 sie+noch sie+uns sie+wissen sind+NO sind+bei sind+nicht sir sms+? sms+GET sms+WANT sms+an
2 sms+bitte sms+en.BEFORE sofa+ist sofort sohn+, sons sonst+nichts soweit sparen+sie sry
2 stellt+das stimme+ich storung+, stp streicht+bitte streichung stundenausfall sucht
2 sucht+euch super+, system tafel tag+, taglich+> termin+, terminen+bitte terminerinnerungen
2 texten+, texten+> thats+all therapie+. tips to+MORE to+en.BEFORE to+en.ME to+en.TAIL
2 to+en.VOC to+me tollen trennen trotz uber+alle uber+den uf uhr+. um+ERASE um+entfernung
2 und+MSG und+OFTEN und+WISH und+nie uns uns+aus unsubscribe unterlassen unwetterwarnungen up
2 vater vergeben verlaub verpisst verstorben+, versuchen verteiler+WORD verteiler+bitte
2 verweigert verweigert+> voll+> vom+fenster von+" von+diesem von+kurznachrichten vor+OFTEN wa
2 wa+> war+der ware+OFTEN ware+schon warum+schreibt warum+wird was+das was+muss was+zu
2 weg+damit weg+vom weglassen+> weiter+gern weitere+MSG weiteren+MSG weiterer+MSG wenn+ME
2 wenn+da wenn+der wenn+meine werbung+. werbung+fur werfen werfen+, who widerspreche+>
2 wie+OFTEN wie+deaktiviere wie+der wie+schon wieder+, wieder+ERASE wieder+OFTEN wieder+REMOVE
2 wieder+UNSUB wieder+loschen wieder+post wieder+schreiben will+da will+dat will+ich
2 winterdienst wir+WISH wir+waren wird+ME wirklich wirklich+, wissen+, wissen+wann wo+ist
2 wochen+an wohnen wos would wrong wrong+en.PHONE your your+en.BEFORE your+en.MESSAGES
2 your+en.SENDING your+texts zahler zahnarzt zahnreinigung zeig zu zu+> zu+erinnern
2 zu+schicken zu+texten zum+DELETE zum+UNSUB zum+WORD zum+abbestellen zum+geburtstag zuruck
2 zusenden zustimmung+REVOKE zustimmung+fur zustimmung+ziehe zwar+DAY zwar+OFTEN zwar+heute
2 zwei+sind
3 *+TAKE ,+BILLS ,+NONE ,+UNSUB ,+aus ,+besser ,+e ,+en.EVENT ,+vom ,+wie ,+wo ,+zieht .+CEASE
3 .+ENTRY .+NO .+NONE .+NUMBER .+THREAT .+UNSUBBED .+bitte .+das .+einwilligung .+en.SUBJECT
3 .+en.TAKE .+eure .+gebt .+gluckwunsch .+haut .+herzlichen .+hier .+hort .+i .+ihr .+isch
3 .+lasst .+letzte .+lieferstatus .+offenbar .+schluss .+schreibt .+steht .+tun .+und
3 .+vergessen .+wohn .+🔕 ?+? ?+SEND ?+die ?+warum AUTHORITY+> CEASE+bitte CONSENT+REVOKE
3 CONSENT+vom DAY+gestorben DEAL+REPLY DEAL+mit DUTY+. DUTY+REPLY DUTY+mit ENTRY+DELETE
3 ENTRY+ERASE ENTRY+MENDED ENTRY+WORD GET+von GOODS+es HEAR+DEAL HEAR+DUTY HEAR+OFTEN HEAR+op
3 HEAR+sie LIST+OUT LIST+TAKE LIST+WORD LIST+loschen ME+NO ME+ab ME+adresse ME+auch
3 ME+bewerben ME+bitte ME+nummer ME+postfach ME+so ME+telefon ME+von ME+weiter ME+zu
3 MENDED+das MORE+MSG MORE+WORD MORE+en.LIST MORE+en.MESSAGE MORE+en.MESSAGES MORE+en.SENDING
3 MORE+en.TEXT MORE+etwas MORE+kriegen MORE+sehen MORE+sms MSG+CEASE MSG+NONE MSG+WORD
3 MSG+diese MSG+ein MSG+mehr NO+CONSENT NO+GOODS NO+bock NO+ein NO+einen NO+erwunscht NO+haben
3 NO+kredit NO+langer NO+mal NO+und NO+zugestimmt NONE+CONSENT NONE+GOODS NONE+MSG NONE+bock
3 NONE+kredit NONE+kriegen NONE+nachrichten NUMBER+0 NUMBER+ERASE NUMBER+MENDED NUMBER+OFTEN
3 NUMBER+en.DAY NUMBER+streichen OFTEN+DUTY OFTEN+an OFTEN+auf OFTEN+bei OFTEN+eine OFTEN+klar
3 OFTEN+vorher OFTEN+warnung OFTEN+werbung OTHER+auf OTHER+und PAIN+bitte PAIN+krank
3 PERSON+TAKE REMOVE REMOVE+> REPLY+dem REPLY+die SEND+das STOP+> STOP+DEAL STOP+DUTY STOP+das
3 STOP+euch STOP+op STUFF+. TAKE+ab THIRD+, UNSUBBED+. WANT+? WANT+NONE WANT+das WANT+keine
3 WISH+? WISH+NO WORD+0 WORD+die WORD+en.DAY WRONG+, WRONG+nr ab+OFTEN abbestellen aber
3 aber+wenn abgemeldet+. abholbenachrichtigungen abmahnung absicht ach again all+en.MY all+the
3 alles+in alter am+montag an+MSG an+bitte an+dieses angemeldet+, app arbeite auch+die
3 auch+furs auf+eure auf+vergessenwerden aus+ME ausfallt ausser auto+und backen bedarf
3 bedarf+, begraben+werden behandlung bei+ME beiden beim+MSG beim+gewinnspiele
3 benachrichtigungen besitzer bewerben bewerben+> bin+langst bin+seit bitte+, bitte+ME
3 bitte+NO bitte+auch bitte+einstellen bitte+fur bitte+mich blau bleiben+, block bock+auf
3 brauche+NO brauche+NONE brauche+keinen brauchen+die consent da+MORE da+NO danke+und
3 dann+bitte darf das+OFTEN das+TAKE das+ab das+irgendwo dass+ich datenbank dazu deaktivieren
3 dem+STUFF dem+verteiler den+geist den+keks dene der+AUTHORITY der+OTHER der+kleine des+STUFF
3 die+DAY die+ME die+NO die+en.BEFORE die+ganzen die+nachsten diesem+LIST diesem+verteiler
3 diesen+MSG display drauf+. dringend du+horst egal eh+NO ein+WORD ein+ende eine+OFTEN
3 eine+woche einen+anderen eingetragen+. empfang+von en.AGAIN+> en.ALONE+en.MESSAGES
3 en.ALONE+en.SENDING en.BEFORE+MSG en.BEFORE+and en.BEFORE+en.BEFORE en.BEFORE+en.FROM
3 en.BEFORE+en.NEG en.BEFORE+en.NOT en.BEFORE+en.TEXT en.BEFORE+montag en.BEFORE+not
3 en.BODY+MENDED en.CONSENT en.DITCH+. en.DITCH+langst en.DITCH+seit en.FROM+> en.HEY+.
3 en.HEY+sich en.MENDED en.NEGATIVE+zu en.NOT en.OTHER en.RECEIVE en.STOP+die
3 en.STOP+en.MESSAGES en.STOP+en.SENDING en.SUBJECT en.TAKE+en.MY en.TAKE+my en.THIRD+.
3 en.THREAT+voraus en.TIME en.VOC+> en.VOC+sich en.WHO+sich ende+, endlich+OFTEN endlich+mal
3 enkel erfahren erfahren+, erinnert+werden eu euch+an euch+los euch+nicht euch+vor ewigkeiten
3 fahrdienst falsche+nr falschi falschi+NUMBER falschi+nummern februar feierabend+damit folgt
3 freundlich fur+notfalle fur+ungut furs+NUMBER furs+handy gar+keine gebe geben+>
3 geburtstagsgrusse gefallen gegangen geist gekauft+, gekundigt+und gelandet+bin
3 gelandet+en.DITCH gemeldet+> gerat+> gern+weiter geschieden geschlossen+, geschmissen
3 gilt+auch gluckwunsch+, gluckwunsche gottesdienstzeiten gratulieren gratulieren+, grusse
3 gut+REPLY gut+mit hab+OFTEN hab+bei habe+ME habe+einen habs hakchen half halt+die handy+nur
3 hat+ME haut haut+ab hier+DELETE hier+NO hier+WORD hierher hoflich horst hort+OFTEN hort+auf
3 ich+> ich+an ich+das ich+glaub ich+irgendwo ich+lese ich+meinen ich+weiterhin ihr+CEASE
3 ihr+SEND ihr+geht im+voraus in+0 in+OFTEN info informieren+, interessieren+ME
3 interessieren+mich irgendwo+CEASE irgendwo+WORD irgendwo+abstellen is is+a isch+WANT
3 isch+die ist+THREAT ist+nicht ja+, ja+klar jahr jahren+bei jetz+langts jetzt+en.THREAT
3 jetzt+im jetzt+in kb+auf keep kei kein+bock keine+CONSENT keine+THINGS keinen+kredit keks
3 kenne kind+ist klein komma kommt+> kommt+da konnen+die konnt+euch konnten+sie kontaktiert
3 kredit+, kundige kundigen kunftig langst lasst+das lasst+mich lehne+ich letzte+warnung
3 lieferstatus liste+> longer loss loss+ME loszuwerden loszuwerden+> lunch ma+gut man+sich
3 matratzen mehr+SEND mehr+kriegen mein+PAIN mein+postfach mein+telefon meine+NUMBER
3 meine+adresse meinem+telefon menu messages mich+ab mich+auch mich+bewerben mich+doch
3 mich+nur mir+schicken mir+so mir+wird mit+dem mit+die mitten monaten moved muss+ein
3 nachricht+diese nachrichten+NO nachrichten+nicht nachrichten+sind nachrichtendienst nehmen+>
3 nehmt+ME nein+. nein+zu nerv+NO nerven nett nicht+ein nicht+erwunscht nicht+haben
3 nicht+langer nicht+schreiben nicht+und nie+einen nie+zugestimmt nimmer+> noch+einmal
3 not+en.BEFORE nr num numm nummer+DELETE nummer+ERASE nummer+REMOVE nummer+WORD nummer+ist
3 nummern+, oder+warum offenbar ohne+ME ok+> op+REPLY op+mit parkplatz passau pfarrer pls
3 pls+> polizei programm prozente rauh recht+auf remove rest rezepte rollstuhl runter
3 samtlichen satt+. schon+, schon+UNSUB schon+UNSUBBED schreibe schriibe+> seien+sie
3 seit+monaten seite+. sich+, sich+hier sie+mir sie+so sie+wem sind+aus sind+gut
3 sonderangebote spart+euch stammkunde stammkunde+> steckt steht+auf stille storungsmeldungen
3 stumm stumm+, suchen telefonnummer thema toll+, tot+> trete tut u um+ME um+meine umsetzen
3 umsetzen+> und+ihr und+so ungut+, verein+DELETE verein+ERASE verein+REMOVE vergessen+sie
3 vergessenwerden verheiratet vernichten verschonen+sie vertrag verwenden vielen+dank
3 von+samtlichen voraus voraus+> wahlen wahlen+, ware+es warnung+. warum+MENDED warum+SEND
3 was+WANT was+WISH was+von weg+> wegen weiterhin+> welpen wem+anders wen+anders wenn+das
3 werbe werbung+en.NEGATIVE werbung+nein wie+ich wieder+MENDED wieder+OUT wieder+en.LIST
3 wieder+en.MESSAGE wieder+en.MESSAGES wieder+en.SENDING wieder+en.TEXT wieder+etwas
3 wieder+sms wiedersehen wiedersehen+> willige wird+NO wird+NONE wirkung+> with wo+kann wohin
3 wohn+NO wohn+nimmer wurde+mich your+en.LIST youre zeuch zu+MSG zukunft zustimmung 🔕
4 "+. ,+NO ,+eure ,+isch ,+lasst ,+mich ,+und .+ERASE .+LIFE .+OUT .+abmeldung .+en.VOC
4 .+falsch .+falsche .+feierabend .+jetz .+kb .+kenne .+lot .+mich .+studium .+unerwunscht
4 .+wenn ?+MENDED AUTHORITY+ist BILLS+geben CEASE+? CEASE+sie DAY+. DUTY+OFTEN HEAR+>
4 LIST+REMOVE LIST+ist LIST+nehmen ME+CONSENT ME+akku ME+als ME+gern ME+jeden ME+weg
4 ME+zustimmung MENDED+an MORE+DELETE MORE+zu MSG+. MSG+bitte MSG+en.NEGATIVE MSG+nein
4 MSG+nicht MSG+sind NO+THINGS NO+aufhort NO+dauernd NO+nach NO+schreiben NO+schriibe
4 NONE+THINGS NONE+schicken NUMBER+, NUMBER+. NUMBER+DELETE NUMBER+REMOVE NUMBER+WORD
4 NUMBER+nur OFTEN+OFTEN OFTEN+UNSUB OFTEN+der OTHER+verkauft OUT+REPLY OUT+mit REMOVE+ME
4 REMOVE+bitte REPLY+sofortiger SEND+NO STOP+OFTEN STOP+es STOP+sie TAKE THINGS+, WANT+NO
4 WANT+wirklich WISH+wirklich WORD+% WORD+von WRONG+verbunden ab+heute abbestellen+,
4 abschalten+> absicht+> abstellen+> again+and akku+ist allem alles+NO also+OUT am+vortag
4 an+eine anders+> anfangen angegeben angeschrieben anwalt+> auch+nicht auto bei+mir bekomm
4 belastigung bescheid+geben bin+OUT bitte+NONE bitte+NUMBER bitte+UNSUB bitte+abmelden
4 bitte+keine boah braucht church das+. das+aufhort das+hier das+noch das+war davon+. dem+MSG
4 den+stecker der+> der+LIST der+empfanger der+geht die+CONSENT die+NUMBER die+nummer
4 diese+nachrichten dieses+GOODS dieses+gerat dsgvo durch+. einem einzige en.AGAIN
4 en.AGAIN+and en.AUTHORITY en.BEFORE en.BEFORE+bitte en.BEFORE+vortag en.DITCH+OUT en.KEYWORD
4 en.LIST+ab en.MESSAGE+ab en.MESSAGES+ab en.NEG+. en.SENDING+> en.SENDING+ab en.TEXT+ab
4 en.VOC+. erinnern erwarte every falsch+verbunden familie find+den freut freut+sich fur
4 fur+immer furs gar gar+NONE geklickt genugt gern gnade go got handy+> haus+verkauft
4 hausverwaltung herzlichen+dank hiermit+widerrufe his horen+> i ich+find ihr+MENDED ihr+habt
4 ihr+konnt ihrem ihrer+seite in+en.DAY is+NO is+en.WANT is+ned ist+an ist+jetzt its ive jedes
4 jetzt+bitte kann+> kapiert keine+nachrichten keinerlei kenne+ich knopf+, kollegin
4 kontaktaufnahme kriegen+> lasst+es left left+en.BEFORE left+en.VOC liege line lot lot+DAY
4 lot+ME lot+mi ma man mehr+. mein+akku meine+nummer meine+zustimmung mer mich mir+MENDED
4 mir+OUT mir+jeden mir+weg mit+sofortiger miteinander mobilnummer morgens musste nach+> need
4 nein nen nicht+aufhort nicht+dauernd nimm no nothing nr+, papierkorb read reklame schenken
4 schenken+> schicken+, schreiben+an schreiberei schriftlich sein+> seit+jahren serie setzen+>
4 sie+das sie+davon sie+sich sms+ab so so+was sofortiger+wirkung sowas stecker+PAIN
4 stecker+ziehen stimme studium stuff texten thats txts txts+> uber und+WANT untersage
4 verbunden+> verein verkauft+, verlassen verlassen+> versehentlich+UNSUB
4 versehentlich+UNSUBBED versehentlich+abgemeldet verstosst verstosst+gegen von+euren
4 vor+jahren vorbi vortag warum+kommt was way weg+REPLY weg+mit wegfallen weh weiter+zu
4 wenn+ein wenn+noch werbezwecken werde+ich werden+> werkstatt wichtig wichtig+> widerrufe+ich
4 widerspreche+ich wie+oft wie+werde wieder+DELETE wieder+was wirklich+OUT wohne wohnt wozu
4 wunsche zahlen zettel zu+schreiben zu+werden zum+CEASE zusendungen
5 ,+ERASE ,+ME ,+NUMBER ,+REPLY ,+THINGS ,+damit ,+die ,+is ,+mit ,+von .+dann .+es .+hab
5 .+nummer .+was DAY+tofreden ME+> ME+tofreden MORE+. MORE+was MSG+NO MSG+ab NO+nachrichten
5 NO+versehen NO+verstanden NO+wieder NONE+. NONE+SEND NONE+versehen OFTEN+gut SEND+an STUFF+>
5 TAKE+ME TAKE+es ab+, abgeholt abstand aktionen alles+andere and anschluss appointment
5 auf+nimmerwiederlesen aufs+NUMBER aufs+handy aus+jetzt austragen+> bei+der bestelle
5 bitte+von buro da+nichts damals dank+, der+PERSON der+app der+konkurrenz die+leitung
5 die+sperrliste dienst diesem digga do ein+GOODS einstellen en.LIST en.MESSAGES+>
5 en.NEGATIVE+. en.VOC euch euren+MSG ey fahre find flohmarkt fur+euch gemass gemeint gemeldet
5 genau+an genug gut gut+> gut+sein hab+dich hallo heizung herr hiermit+> hiermit+REVOKE hilde
5 ich+MORE ich+sehe ihnen+. ihnen+NO ihnen+nicht ist+mir ist+so kapitel kein+versehen kredit
5 kriegen langts leitung lesen lg loscht loschung mal+gut matratze mi+tofreden mich+, mich+OUT
5 mir+nicht mir+nur ne nein+> nicht+. nicht+verstanden nicht+zu nimmerwiederlesen
5 nimmerwiederlesen+> nochmals notig nummer+0 nummer+OFTEN nummer+en.DAY papa phone plan
5 rechnungen rezept ruah sachen schade schon schon+> schule selbst sicher sie+SEND
5 sie+schreiben sms sofort+MENDED spendenaufrufe sperrliste taglichen teil tofreden tschuss
5 tun+, und unerwunscht unerwunscht+> versand versehen+, verzichten vor ware was+> was+genau
5 werde werden+. wieder+WORD woche+. yoga ziehe+ich ziehen zieht zur
6 ,+REMOVE ,+STOP ,+TAKE ,+diese ,+nie ,+nummer .+WRONG .+dem .+fur .+nu .+wird .+zieht
6 HEAR+auf ME ME+doch NO+SEND NO+zu OFTEN+jahren PERSON+ist STOP+auf THIRD+. UNSUB WANT
6 WANT+ich WISH absehen absetzen an+ME anders ausgetreten ausweis behalten bock bruder daran
6 dauernd de dem+LIST diese+MSG eich einladungen einzustellen empfanger en.WANT erinnerung
6 erinnerungen etwas euch+die freuen from funkstille geburtstag geht+ME geht+mir gelandet
6 gemeinde gern+, gottesdienst hoffentlich ich+hiermit ist+0 ist+en.DAY januar jede jedem
6 jeden jeder jetzt+> katze komplett kontostand korrigieren kreditangebote kunde lehne leine
6 leitung+zu lese liest lisa meh meines mich+als mir+> nerv news nich nie+MORE nie+wieder
6 noch+was not nummern nutzung op partei platz ruh schnee schreiben schreibt sehe+alles sohn
6 sonst streicht tag termine texting texts turn verteiler vorbesitzer was+ist weder weiterhin
6 wird+das wott zu+mir
7 "+ist ,+dass .+LIST .+MSG .+nichts .+stellen .+verteiler HEAR LIST+> ME+aus OFTEN+.
7 REPLY+den abgegeben abmelden+> an+" an+meine app+> auf+den aufs bilder bleiben
7 bundesnetzagentur dauerhaft diesen eh einwilligung en.BEFORE+> en.MESSAGES en.UNSUB ganzen
7 gebrochen geduld geschlossen gewechselt+, gewinnspiele gluckwunsch haben+da horts ihnen kauf
7 kundin kurznachrichten mag mit+den nachsten net neuer pizza quit samtliche service sparen
7 tun tuv uberall und+zwar verschonen verstanden+> verstehen vielen warum weg weglassen wem
7 wenn wow ziehe zu+ME
8 .+STOP .+TAKE .+aus .+keine CEASE CEASE+> ME+nur NO+. REVOKE+ich TAKE+DAY TAKE+mi UNSUB+>
8 WRONG+> a abmeldung art aufhort ausse brauch+ich damit damit+> das+NUMBER das+handy dies
8 dieses e eigenen eingetragen en.NEGATIVE en.NEGATIVE+> en.NUMBER en.PLURALS en.THESE haken
8 heast herzlichen ich+euch kb konnt lasst lassts lieber+NO lieber+nicht mal moge more noch
8 nummer nur+noch recht ruhe schriibe schwer+> seine stecken terminen these tot umgehend
8 verwahlt weggezogen weiterer werbung widerspreche wissen woanders woche zeug zu+SEND
9 ,+aber .+WORD .+nur .+sie ME+OUT NO+MORE all anbieter anderen angeboten any austragen
9 bereits bitte+> dat diese durch erinnert falschen+> gekauft handy ick interessiert jahre ka
9 kind konkurrenz langer mich+aus mocht nimmer oft satt sehe seien setzen umfragen unsere
9 verkauft verstorben von+ihnen warnung weitere wird
10 .+HEAR AUTHORITY OUT PERSON WORD+> abschalten abstellen einverstandnis endlich falschen
10 gebimmel gekundigt here interessieren lieferinfos makler nie sehen sein sofortiger spart
10 stellen+sie telefon toll ungut verbunden weiteren wen wirkung
11 SEND THREAT+> andere dank empfang en.PHONE gerat hiermit konnten so+schwer stellt wohn
11 zugestimmt
12 angemeldet des feierabend impferinnerungen isch jetzt kleine knopf notfalle verzichte
12 vibriert zwar
13 LIST davon euren gewesen holen post vo
14 brauch ned nu stecker verstanden
15 genau gewechselt jetz
16 MSG irgendwo werden
18 . CONSENT STUFF hier mi
19 NUMBER
20 stellen
21 schwer
25 jahren
"""
