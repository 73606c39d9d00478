"""What words weigh (de); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["PHRASES", "WEIGHTS"]

PHRASES: Final = """
" (fRle_89p6`S<h;>;3!j
% |3TO@&ered2Os=A93mwg
* )hzk_7y0)2{yPTx=odu(
, BJ&Of8V3|65f~BF{qXEE
. 6zU1r2@v!zG7q=_4jK?b
0 5)1kE;sX5g>gxLz?ehEV
1 =KSdkAQCbZ74<RG+qu*2
2 (7Np;3PvJK>)jyM(9`1L
> 0VLT2^X~uH@eJ?;1_}oo
? _wX6b4DbiwFa-J+3-}EG
ASKED ^dbZT@DuV63j+EF2P6yX
AUTHORITY 7zYI>2lUh9Ar<rsA0-<h
BEEN 7!T$Z_zxKg&HM!$?!nje
BILLS {0#sS5di<q5&Q${=HtlN
CEASE {38+VA@b=C3i<3B3J?<{
CONSENT 59v1T68_Wz_C>qn5E4Ni
DAY -SPYY78mmY`uYF>;_~$P
DEAL ^X1_I0RsyY>G=)t?eFm3
DELETE 7Wf7G2M!Vo9OwZ3^X~N?
DISTURB Bp2rR>ns&0+uiy9+vNA@
DUTY {r~;s{_qj;-|-sj{Qun@
ENTRY 022)k^!W<{2^;+T5fT0t
ERASE 9s&&n8xQ~l3I6&C_VMo)
GET *bD6M`Vk8H8u<$O{Ph*?
GOODS ^$^o911kys?B);?-NxGU
HEAR `TGg_2o41D5(MAs2pB92
LIFE 0U`nd%-$2y*W)G)68Piw
LIST ;RFxt=Kt~%{vX{n4+Ibq
ME AMOMD3hn6w5gYRU0~O>7
MENDED 1qI;%`}7eG8sq^K@bU-#
MORE <Olrj4hZr03=;bq`uhj_
MSG ?+pg-`0n)n`1$b`9TXP@
NO 1SkOT@DBC$^7{rD3IPxN
NONE 7ZU>U_5KL~1pogb|NQ^%
NUMBER 1Nr(7@&okq5ES(75gY4H
OFTEN {qg<v7!?s7`vm#(<_7Tq
OTHER 9_0Y;7wz^D?fU@&{SEgW
OUT H1r7X9rxP%0`wI6ARhi1
PAIN 1mDjDB@zfF-Ub#Q-|g@S
PERSON `}+Fd{S@@^2@C8GArutz
REMOVE 7WEqO6$lvi5&hj46%rO5
REPLY 836VWA?)wr5c2UX1LgP#
RESTORE G~=%{<1bY*yvb6f*t?0+
REVOKE _!IN~@eKR~?C$Ia@eBj=
SEND {u=lC{NwQeE%x{r{}}=i
STOP 76I|@^#Tk1?%d_{>-+&2
STUFF 2=^u1?JL&^3M%IYBPb*+
TAKE 8TJDZ^YPx@7Vp?S8R+{6
THINGS `5+45+ztQ-`S|n~2L|;H
THIRD 2MyZ#`zH?|0vZh_@BR4u
THREAT 4H_5Q*A(*g0oms9_5~dG
UNSUB C*BtLAmH-y`}ODt0tFfk
UNSUBBED Q_ceu9_s@G+V27h_3Z=S
WANT 0|Or7?)d!s5cu^43-tOB
WISH ^9~~0|NipfFB<w50rl|>
WORD 8x9ZU3<mu6EadA9_ze#i
WRONG _`(tQ6Zzc(`ReNh67vr&
a 4C^G>DkJ0R1OMU&1{)I_
ab B{Aj%um1ti&hrEg3=aYS
abbestellen #|`uu^cVyK02SW&@)!&i
abbestellt G6DfS^Y;1u?(F&J1ql?<
abend >loN6-46@#84Ups*6iZ-
abends ;N;yXBLgD^>K8HO#n98=
aber I{X*D1_}Wm0LRn_?jGwb
abgeben Ci2iE{O=z2@#Y}|@!i|?
abgebrochen 2i@uH))6Y)1LgzR`_R=3
abgebucht >;uyg_yQ~d_1X{X-R9om
abgegeben 1^p`X`2P(x82j`F^BN>9
abgeholt 9rq{x9WnhE7UcNx+X@sT
abgelehnt 5gR4(*%18{*z)`b2occr
abgemeldet Cc@tWA@%he;OO)C@A2d9
abgesagt )8Xv|-t;jS>+THb@!r_}
abgeschnitten ;85`@-}*es`}A8k@3Q>2
abgesetzt <OSRr77Q)X-{uww=I;N=
abgestellt 0r(O02l4L_5ANvq0SEmK
abholen {_^J|3m6{-{Npm-(CysU
abi 2ImUxBG~ujEB4ne3itjc
abmahnung 1m`R1Ak5a_H}d%b1||L&
abmeldelink 8qgLN755+`+ujE2@$c>O
abmelden G|wC04d(~|9{3go0n!x;
abmeldung <P01N9?00;5D)Yn5*#cU
abnehmen 6V&+h6&nN#5a<~2_Sf+S
abo 6!{q6`1}6d82S<V`ws{m
about <NW9b-3AXt{Ua;&+4;M;
absagen 1lZ^pBrh&L+x8&L`P9eP
abschalten !RA2PGs4BtE;HUUDoHmt
absehen `5*oC{N(xW4+Y&JHYyJ!
absetzen 9PS$6;|K~Y9Q^De7at8G
abstand D)tQX{~GxM^$!jG1@-&_
abstellen -5wvx5XIu-Gz;AzHzhSH
account 90wZ$=k*i+67lK)76|eX
ach 6x1RU9NpIOF*NDdE$0gs
acht |LW038v#D^)6ON-@W#l@
adresse EFKO3>fH>}*YNZZG6Mq)
again 1|}Ku*5mK`{P^b^7zq^U
ahnung _yzRv5Ir<67w{R`;_czu
akku 9SiRL{sIRT3;Yrh^9T10
akte +al9B3K%oj+}$(<^t<rM
aktione MbHq;7aAc&_vhN++3)f0
aktionen *a9Nj_Y>jR7%BE2Lna|1
alarm ?(quZ8u|qr_~+mQ^#BL%
all {n8KTC=1@{-}(;w3j!7O
alle 5j5i`r~~%<+~58s0Ql_J
alleine $1K_`|KvIJ=-DsY-^=XU
allem -R&Ov3EtuM3p3>dAu=HH
allen =;YoA4+azv>Ki5f+~4%w
alles 1rF#V+yNO6)a45z=JpEO
als @8I7U9N`HHAodyW@7(Yd
also 8V&9Y?F1SG{_*|P1qJct
alte u^`wGKMh9T>H#O*&Ccb$
alten `}Oeg_!k2l{@nQf{qN}I
alter 2H@}UChF}F-2U&;5G@fN
am Ca(uH2NMw~%ikK|<^1&n
an {RsaS7B}<@1^W;a5FQNi
anbei ;_BTX?&ci~1>Y*({maet
anbieter 2l^NJ`1|z%2L#<61qlfu
and &pOK$-vI6Q7Xt|#78CUv
andere ?$870C;$90_aOzw?e+N{
anderem 6zul!^(Yq>4eTG*^5^F9
anderen |NiL?85H#z`V`^q{|ycl
anderes =Ov~y2L?v+sLM&xtGVaC
andern H1N_g4^ST~{Q5}V&g;0?
anders *wi2O`~uzl6cEDy9XJ@`
anfahrt `2yA$75e`U_`NXj0@>Q&
anfangen 3H1Es?g;b-0sRmI0{!b9
angeblich 8wnKR?F$DGAoBSu3IP@h
angebot 2(afTTq7bs!{{!@z|+s%
angebote 1?mJW&&nefrSBmE_|o&n
angeboten (;x`{<LS}QIV0)+KTI|#
angegeben 6b|<v3hf66`XA^96dLm+
angekommen ?&!KD2_h>4DJLBA>dVs0
angemeldet -VW#f4gu=^I6eUi-VzlT
angerufen @dX0>{{a#41N$KY@A3Ep
angeschrieben +ZF8X=Klx^_$2-h3=Jdx
angst 3-<Fp*C8Md+UF?XCdTUt
anhalten _!rF_$_h3j<r*5{-{Rf=
anmelden BjocB_8S5m_}c;p<mvV)
anmeldung 65`Y}10pN@<l-;N(8}xW
anruf `|tzy{Tu2P>GTZ!90dyd
anrufe =N9cB6cGRC1>7m$;sOfK
anrufen -^=P893K`K>g^lP)#vC4
ans )x$gY6D1@t_R=ED=ElM9
anschluss (;*4&=Lpf&FDcgtAV4P|
anschreiben {212({r(&0Ci(sl{T2)f
antwort +$i23)%5tp1{Dzi@(v>n
antworte 3C9g11VtwH>f0dQ-O$;~
antworten 8t2hL|K%L!0t^%O?#<iU
anwalt 1rQP50R-ylC*a=(^!Nl8
any =_e51{0QnC>kqyb7#$+z
anzeige G6WIFvkd_l<=W@O1?v0h
app _}Ci)06F#;75DY{_7No$
arbeit 5)ADd^Zo$~2mA;H?E3rj
arbeite 0}2D}3=r`R1?}DX`WOEZ
arbeiten *Bj6d5%&%C<NPcC;qK?+
are 4gD793>EJR6zlW+`xOKb
art =0pYu^yA9XC@a-2BRd%=
arzt 1JB<h3-l`u-TfQl-`v~T
as 9~1BT^92<0=<N;l7w6pv
at 9{}_JApGa?0r>9)_Vn-n
auch F6a&y3B?A|2>1va9LN6}
auf {{$Wu2jcq+{P5@h6b$?X
aufgegeben 73S<I79}JB+t(x7;N{x$
aufgehort =r$Aj)&52U;O8J1`pop?
aufgelegt ;v(2L#J(Tb4C^f#?)MG$
aufgelost _}(G)ANly{9vA)J9{~Lt
aufhoren `0C>o2oL=V4iEkP@$%{q
aufhort &ouA*yZ7u68#2uf7B(0L
aufnehmen 3GC<={Rt%--_bGR>fO@d
aufs 8yDyk(j4pq_Tc{z_W219
aufzug ^CIjD0SFlC)$|Yi(fZx`
augen 2?hBP{R|HH=kO}-<^j(H
august >J#-09S05j;sO}q`1s@a
aus IN!`G5BCKa;^iFn?9sgu
ausgemacht -uTWOJ}xQ{`4}nF%-7h@
ausgetreten -xmWT4dUwJ8zmeI85kH3
auskunft 3IX#0=>ZNI@$3fP`uOVS
ausland A@~X8_YMCg4ASlq1|<zE
ausschalten KhNC(3J>=X3hE&2_UriK
ausse *XJnm9^1jtBQNzGKOiyt
ausser -17?a1{LE2@DlF=BO4|n
aussetzen ;tc#2;UXp```#f6=Em2>
austragen 7Z@bi3ghbM80h;Y2KWaG
ausweis 0pk$q1rX%_2@v!K=LQD;
auto ;pzhL@eBbNA}s$G2OAg(
automatisch 3+MDB_#rVS^4}!f%gyZO
away 8ua%f@%SF@+}9HW^Und(
baby 2;1r37~JFR^Wp~Y=H&qR
back 1<~|6H7rFk$;vC-;MU>U
bad @#*a^91kA``N<~f>d+M9
bahn 2qESr4f_D?>kK99+xO`P
bald 7UAI$4fPBQ-uDXx>g?YI
balkon >)*^Z6Fv$$=ISZh(CX#R
bank $>-uVAutXP;mRZ4!S2D<
baustelle 6%N!K&F~)r;N1<`4%yZH
be 74i2zyYd#~>-7in0{rkJ
bedarf 1n}$<Bo6o`8VV)~?dH`0
been 6%Q})+ZYhp;@L0^=kD>*
beenden ?-B#w(-j~Y_tXLG?(zKR
beendet 9|_(z`x6N!@bnMK4j1qJ
beerdigung {ZGy;*zhA0!`m$d_R!bY
before ^2-1!6c`#T;o&6N&dBiK
behalten 8uKQ!D*fUAGUD0}5DNz;
behandlung `~wdKH4Ob3ClvG$0QL(a
bei *dGrO=N9%V0tNOJ0~i_W
beide *5lJVB^NOv;oKzJ*U#F;
beim $FdX}Roo~F?EpCB+{xD%
bekomm +Y=M@`5O}b9}N!l0t4;!
bekomme ?DhQV5jP$=|KIKD?gtOz
bekommen <uw8L^$qvIE(YTj2?rJq
bekommt C(zp$;@~JO@8t@~CD+*~
belastigt 7TPcT3m)VA`u*+u5c%r?
belastigung _5&6IFB0M193vR$Bp?PN
benachrichtigungen ;Tizb>Jt4B<N4k4?il6>
bereits 4h{429pvf%At>%A6g43$
bescheid 0|*Qa5Ypw`6$A<e4*v!F
beschwerde %l;zT+Z-q(<j)xX<;n=m
besser 7zhUn4*mVx*zxxk0RIO6
bestatigen 747#E1_Slv-Ua;q@*nf@
bestatigt {mTv<Ar1l!4&@8Z@eBDG
bestatigung 1Q7fL4IdE~;{GJw+Y#*U
bestelle @!SdGCiL{l103fBDlPjd
bestellt @ZI|S4E_Sz6ZGcb^VIAH
bestellung 7#{uj5d{J5|JeHs<@*To
besten ?HlwQ6#X3o?*Adz=HA)r
bestimmt {~rAL+UqC<;m!{79sTq1
betrag =k)m-2NEU;>+|*TBh%U8
betrieb =-(~~5gH~Z@Z%@-((&~L
bett 5#t!j5E1MU_3G67^9}e7
bevor `1%DE4<9Zh<?avU<?PVv
bewerbung %gVVU<tsoSCEQ%dv9Qz5
bezahlt #OMtBNJI=E^!f+T&i>Tu
bi 7yJ_H@C)_w3+ny<4+G`w
bidde 6#Dt|5ybfEClUA{81DQr
bild 5+3Cg=mZrD=m9Yu`0L`>
bilder *bmhZ-_!r`;QsXk4-YNn
bimmelt 0Ob(&5+4&TD-8Je_VNo7
bin 5!)080TvW2*cuYb@BRki
bis `OVBX1|1hR*wiB1-QnEq
bissl %e=Zg5iU7KvByfe%eu3}
bist `SLLR{rB7E>h%5j6c_&j
bitte 1>O<%=?Di37#r#Y5BV7l
bitten `^G2n6AAP891`L6Df9>q
blau 0VDtp2@>%V6c`c|0TBJ-
bleib 1KAJg&jAN2{U7ZE3H$yM
bleibe %<|MC*f1_6&cI00_teeL
bleiben 0Q(>86#3=nE)~@D4H+po
bleibt &copc4Nw{wycs9N(bvzq
block 6&(Zi3J37%1qt>U0UjL-
blockiere ?BWmRE$8#<783#k2N@w1
blockiert {u>DN_!0&S2m|H=^9~RE
bloss ;@#jXHTeDP_9p)`$>8wg
blumen `rYd6ATR^|2;3jl+wS86
boah {Qw>h6X5UO4;t|U8W#`_
bock 2jC^^DEiXQBOT!v1}GFJ
bohren ^5X0cA0iX!1Mwa1>gM#+
bose -U!|!8yz6%@zprj(cI?U
brauch 1qlWR7Y+>@_Verf1rqET
brauche 2j|HE*4Ydf)#5A=_}~KU
brauchen @$>o*>>Uq0@BbX-Chy$o
braucht {^kMp68``N1{c`j8!84E
bremse <lpKg4*4n(-}xoh@Y?U~
bricht 6yXE}Df1f^B?<S$@e1Q8
brief _V?E*9t9Ty3lj_V*8t+?
briefkasten B=hhS>Lf8L=HVmI%jne3
brille _66|_B>fxT`5y8s2K)5r
bring 1l7z$>**r@z|Je@|Jc;Z
bringen ^XMu25f1+p9QX_D*Z2q=
bringt `}x=w7yk$y``#Dt+3fK9
bruder `5_Ut=lm7b@ZlmR>;U8b
buch +z$;6>k0ZU_yz<3?&=Wr
buchhaltung >+9trA222o+W0Nr+TPyj
buchung 1{C8c`X4mo=Fcs%@WsWn
bundesnetzagentur @%1b4_0reLH!j%~J2OKq
buro ^!(%|HUb3y7ycF;>Ivr&
bus ?c^C4=NuXv91a%N-SpDu
but )8Ga)@h&VV&=V-l+R*{!
by _52ye6A1?pBkT&_?BnSE
c @a5Gd5i1}i(CQ}6;?&#9
call {@>>(_#h(%0R<%D@9Ny!
can )8P*h!{Y@K-}wLw|K}dt
cancel ;@}GNDg_QB6d57l<P`x4
cant (+mOb<}>~W5djs}<>>F#
chat {NnW<4;U*C3i=Dp+3)HN
check 1qSO73lbL*@be7b?eq8c
chef 4*dY^^CtNO9qI<^3+@RC
chond 1})zf=H?Fp{q-O@{_GCl
chor BNq)A_W2SO%hosK^Wo#c
code Gsnt2`|C#-@8Lt!0k6^$
consent +%NX?)A``!Eg%LJEDjtQ
da +So7!3+>_z5*-)`1q%iG
dabei vF*hk1Pv)C+T}OG*24VS
dachte G~mqi<ID~n{nY5`M(Xzw
dafur 1ta7H>=GRf@(2j--t7(k
dagegen 1K`^-FaatN==C4q>e1xl
daheim 8SK{>+Ytif)Zr=V?(E?A
daher 3HSy06cqyt_Vo4t>k|3_
damals 7#iLK58@K!1tlC03-=@4
dame >?`~Q+vOVa?&TdH{pKIx
damen _52p-3<&8K5eeZ98yf)b
damit Ebc<h#i<hEFWBooM$;82
danach 3@{!O6W{dj9wPJY5)b(q
dank 0u$OK73tvmA{X-*20sWg
danke 2oLBHDdQC9+~*$t-~#dc
dann <00=A83qLw_U|GK`uP&@
daran *Z~*I5dzxdCKKQY2P6~(
darauf _WTqC;o!})0Ur(#I}aEV
darf 2{G>R@f-Q^`4Rj5>JIb^
darum =LFIu`vD#yLHQZq^!4HM
das 7dZb4(gqC^_4eTs1_<;5
dass xc?;{AO{Bj{UI*Q6eI)C
dat #@amN?dbO%6c_(B8!SNM
datei 11Z%d;3Fgn<LM*@-{IQd
daten *e}K(wAu{+1`-_bAq(0d
datenbank =O*$I*ze`|Fc<F}CNnM&
dauerauftrag %qiM2ASoc$)%i8;*uC1^
dauernd FZ1XC7X}y;?-m6T#{BsH
davon 2*o@)M6tcyAT}TqTM76z
day ;Oodb7y~){$LlZ2$j-Ff
dazu ;P^D&9vc4@H5mKu0vQ%B
de 0QUwC>gEs&1OEIIEAbo;
deaktivieren @E{}g<K)xV4<G{zC?6OS
deine +3V%~6%Y?R85tP3-u&|^
deinen 8b84y{~tE->Cigi(aFf(
dem ^ym}s#s}>(+X?P6D*`9?
dement 3={hF9tR7}`0@ef3g8L~
den 6yxVH=i>P9zxwbP9_t_L
dene 1r!bW{qzI^59$O85&;N4
denn _88##2N3_;1pg2K==t~Q
der ^%Mfm1rz@?1?%|o4gv53
des =>Zr03**++BrpCcDEcf7
deshalb =PK9z@FFN9>fR^U>-5Y9
deutsch 8Up9z0qyJXA@$%4{0Iv8
dich )wvWH87e9c2O~+Rw&C6Q
dicht -39&_A}II*2NDAA*9<TV
did +w9~R7eOZ@zVR>P;N;KB
didnt (H*}o1|u#b>hu`X|LD`@
die 3+~qq{q74H4Db2u2<q?!
dienst {oWwiI@00K6c_0nR^#|K
dienstag ;Pv%A7zq&W91|!1{?+jG
diensthandy 6BXtO9|iFA?*;z@?)~Qh
dies 0~qhy1MKtu4*2sB_8J%)
diese BL*Vt3he9M)bsfb83-ij
diesem @iGne(*)YI-uWXH9Sj!y
diesen 3FJEI@bByP-W&#49v4L0
dieser *fRqX(D)M*>GKB+1R)3U
dieses ((fSe`tsGyARY4pD?vFF
diesmal )9vXg4f7)m-Ukcr)Y#n9
digga CFeof2-woc2@?GZF&7jn
ding `4I*i8yXDM6z=>I8V~~z
dir ;QqrsEfX#F>IFgN!{5Z*
direkt 1J4ugDGw1T58Vgj)b{im
display _2>@x4;m#6-|Y_c^z8od
do ^yV1U4;=gx=>z-$^zI4q
doch BhL~SIMNso^Yj(%008t1
doktor `Skzh{MPL7{V4qf>md{<
donnerstag >D>P_9xW9o(fSv~zt-B!
dont 8W!3F6aX6n&=L6g#pVX`
door =i&7u9TFlH{Ol3h_wVrk
doppelt pV7HTNi0b#(Bx9CwZ^{9
dorf _txhm04XW|<n$fW0o45A
dort +TiT~HUbA52P7Hj-ShY8
dr _TSky6dD)Y%kmq{;L^_B
dran D6!f|FFG_Q#l<_c$jH;l
drauf 7Yx`g`xY1b>()K{=IhMo
draussen 6Z+F4HvBaA`0O|T2g%vX
drei 6a)wB>^>L~(c2W#-1h0%
dreimal 2*3mK0Qc+Q0w~!0JmLB&
drin 0`&m%<s=6y3nugz@&NNC
dringend `|SAW8W8muD)aC9<Ma0O
dritte AQt@r+ZY8Q@bUWK`10`g
dritten AOPn98X*uF1M~Ft@8Ihg
drucker *D=~KCm|Qp=M5z0;_~I{
dsgvo 3-Tc31QP`X2Kw6$_7)Wx
du Jjx0y+F>?9)Sw~6-P*Os
durch @Cg3^EF|+34+HQF>lN|_
durfen <q`|y);S>!yYLz4*xuR6
durft ^G5&?^e_nU&*u;V<_8Gb
durfte 6a4!C{onTX{r%$$5)Tdf
e 7BBMJ^ZMiH0qOS-@BRD!
eben AMXGW69fPg2>A~J;{Fl;
echt AlLaG?*R|`xZ@Vt((l#s
egal 0reR3Hs|W+`U%=1FC!ra
eh AOAo1;_&zq;M4dMCJP-B
ehrlich <Pp*W4(|*41nDH_&GG);
eich -uNH!`1S4({TSoyBmo8#
eigenen 2PrAz3jWjdCJn|P6eAuF
eigentlich `sw2#5Bd}hIV>05+5rL%
ein _W$t;1u6mu-`W%S{OR@J
eine `0@zF_&N?W7Wx7Q?*|$U
einem C;9o=AS50Y4#pAM;_>Ys
einen 68-`J8y))o`tu47<nr+b
einer ?FaM?_uLo%(h(aL`}FeM
einfach 1K$T6_{t2t5&{9y2JZ?0
einfahrt )$7bDA|E0b=qWGV;>+8_
eingang 9stfD{puM4=J_?-^5NzB
eingetragen *US|K3jqZL@e=$7;RO5f
einkaufsliste -zft20P_Ob?)~>6_6iBi
einladungen IOO{Z_tn_x5AXE!?H=|e
einmal yyV~t*&8k+;xHQp)!irB
eins `ycD`#QPB!?BOf_-q+#l
einschalten 0~q}R2M`Mf{`>9<?D_rz
einstellen EgKRF0>%mG0NL#;0TcHf
eintragen 2=4742L%}?^ZN?s=hNB^
einverstanden ^c<m104+Zf*xOL$)wZ|N
einverstandnis -v=}o4BN@%G(FeNJ~197
einwilligung 2_*c$^zP&W1_#LX3KJ*?
einzige ;s);=495HKGAZ~DCI%rZ
einzustellen ;ol$R1^MC04Jh{?9w!nJ
elf 59sRQ77zCs_zUdw0}2Y=
else ;sz1h)g&4X6ZsA6@9zlZ
elternabend 3L5Al1N$@$^Y0(+|LNKC
elternzeit 02S>K^%M{c0pJ$-{{#y4
emil {rCjq;_UJc81?8F(gqy%
empfang 0wO)#@c-T65-r#?EFdcV
empfanger $N&WA1LoDYKP}i99V<Kz
en.AGAIN `3xxl3*6fD0S(Fs5F`2e
en.ALONE 2L~PG0`UFg`{?mC1P=rO
en.ASKED 3<(t~>HGEq<?!|l1P~6*
en.AUTHORITY ?<z6T3;V(BQ8C;2Au&!&
en.BADMSG 7a0rg_XPGO?F;-5?%wh7
en.BEFORE _~se>0`lwr><Ib{2oeSb
en.BLOCK <uBSN+bb#v<=Y+n%-G}E
en.BODY ^9KFf{~I6??%@3T_3;AV
en.CALL {_*wy2P6^|`{EPi2?YE3
en.CONSENT 10enc-~Z*=IvEWbIWQ&_
en.DAY 5bpm9^ZO45*!2nk5A6v9
en.DEAR <OuK&0WBIE_T?$k)7kFL
en.DITCH 5ZMd>2+05t%LWhj^z;1j
en.DOESNT >kR1l`w0m80rLaz*Y^kD
en.DONT =@I?+918#j0{rm%;`kf>
en.END 6&C>75gGXM5CH83|0WUz
en.ENDED 1pou>`VRp4@(l$N_!Jxi
en.EVENT DJ$6+_Ur=C1?bom4f*g6
en.FEEL 2=)>J=i>?{6%70W2oe_)
en.FROM Ee8SI5dsqN6ARe~0SEyl
en.GAVE 694Y_?$!zX4G#SY`0D`;
en.GET F6{9c0qFzlBMRyW9rzO>
en.HAHA 4kG9c{3rDBA`1W%6Y%%u
en.HEY <@6fh(*Oc6Bn{&b3<(kr
en.I _4n!y0~i(W`T-&V@criS
en.KEYWORD 2k;Z|3i$vD^#}<H1^@L2
en.KINDS Bjf=H2LI>p-~{RV2?h50
en.LIST 3la_l>lzjr`vB|{?(+KW
en.LOSE 4)_cA00iqA75wP@_V()r
en.ME @dFG1^Yh*56&c<X@B$7O
en.MENDED 4E*a082$kN2Koa44E78n
en.MESSAGE 2n_xh@(LvW014?4{tXEN
en.MESSAGES _YMT-_W%e96B6wh1Rok4
en.MY <?Rgh9SHpT^AQ#K^$i3L
en.NEG 0`dm<78L{m2?7lY^5*~a
en.NEGATIVE *z*wH`Sto04>;v38Wa`(
en.NOT 69MoJ+2R1~{`ck>0{ssI
en.NUMBER CfGm7JlW96E(ysCIVC9+
en.OTHER 0t3_^4hs3!1_u!G@%#q>
en.PHONE 5CIa=F&N<b90J?&0xA#y
en.PLURALS 58(p}81CZZ_Av!74+<6C
en.PULL ^atVx1s4qb1nLm*0PE$)
en.RECEIVE 9r_CG`{n@w4H5GI{|E*Z
en.REMOVE 2nG}T0QcS+3-}2Q@d@zo
en.REMOVED 0Q}1+68aYm00Rro;@sWX
en.REPLIED >)-Pr=<)Uf_wWPk0RiI*
en.REPLY E)DYt?ep>A2J->n*7o`n
en.SEND {1?O){P-2(*8BbN@9zKu
en.SENDING 2>%E7_5=wC{TJ*8{P+MD
en.STOP 5(fkSA`JKh2Lcfe>=Fn5
en.SUBJECT 3>NJZ2Kxa51nvPC>;(4w
en.TAIL >kZ-b^aJtl2ngx^_5C3S
en.TAKE F$56>`S1YO=<~|t5d`@x
en.TEXT 76a-2`vU|G`up|v&<O?c
en.THESE @)Pm@0p#G_67T;8{}~`L
en.THINGS 81>~C`wAQa8}19<4&mqm
en.THIRD ?gsDn6fyr25&Zn|<Ocx<
en.THREAT 2nqKK^d0^e^xfq1_~X{|
en.TIME ?C=#E=^HaH_4z8?z1jHt
en.UNSUB *5DJz5%A>N3<%XMJRUmv
en.VOC 1RDGi=NbO@`P=#a-|q7X
en.WANT ?Emoe>k#DK02BEm`UMRS
en.WHO =?@0i=obn+1NY|v7X=Cg
en.WISH 00Hv*5ES$f?HB+D`w0y7
en.WRONG Dc~6P4+IV&1n%Vf`0n%-
en.YOU EC2)(3ikBf`Sa-s0p#-z
end 4IvHr6eR!c2-g4r{|xO2
ende 6Bz035iklt3KIS5>HFvq
endet ?fL8Y?-wZr=H3+&-Pq>9
endgultig 5$O~5-3a^V|Nj;b0`?c*
endlich DkT!-LG{7S7W4Hk{4hZv
entfernen 3Mc^q+5sE;*%T2G>D>eO
entfernt 6$$J8|K<k!=nLur0O05%
entschieden `6U4X`xpT51?&F&@Babq
entschuldigen A{6ua{_*ef|KIQy1Pt^Y
entschuldigung w%zC}8!$6D+YCp%)5gNz
er _RR1yGGj_$3F9xZ@#M(*
erdgeschoss 3iI792?ZVE_wXbP?%46{
erhalt 4)6gC6%rIHB>4RF;O+wZ
erhalten B<u$c=Gf}{_WKzF4ht3c
erinnern 4(}c21N8V0{0!wD@gpt-
erinnert 3h5f;`wICG7V7@%`upn#
erinnerung ?Z6_!00$!V|Eb~0=HD0%
erinnerungen `2Fu3*Y6<j>j(Th4+#wj
erlaubnis )zufs0V4$p?<(@(3>7HT
erlaubt |Jv~g7da0U+4mg&;MdFu
erledigt {{I#N{`Mg8^Y$d*^!)4T
erst -xJ9#`xP_a?$$3D|GnDB
erste ?7_<{6eKkd^U^Q$$Ij};
ersten >IL5q2lV;-=>i@d^8e=W
erstmal {NC9b6)h|s>cl|H;n}{z
ersuche 5d#7R9tjKv`WE5|_6z+R
erwarte =_vUjz2^k*_wx)JCina4
erwunscht 0{Q<0?EwG)4;lXU^coHM
es B<%a?|0Mt}67=@=`3wOD
ess >j?87)*2oK>g@gY2;BAG
essen E*k{k^%f8!1IqUk^$GX+
etwas 7|Sxx5HjN$EfC%Q7daIx
euch 5-;)R8~fw@0ub;I`V-*>
euer FzX5U{oxKT6y@{!>FMtg
eure EcOZ#4*&QD>Gu8%8~gM6
eurem (atQ;%EaX!@B9cH3h)f~
euren 3?MSp?bFK<=rq<HHYPda
eurer -RkTD0{rnF+4A!3?jQ>4
euro *3#!OL)!Z7yu1G>5z^uP
ever `uFhg8Y>V94%idd<@@Xn
every 0RS@O5%2*mBpmqf911Ej
ex 6!hKu5bgjD_6z3f^AG+a
ey 2IvmzFx}+M6gU9`6bCRd
faden (kI0zz3n*E=q4-^+t~WG
fahr _yFY=?*<AK*%<Zy0uTBG
fahre @!}2>7zPI$`yBoE2?qQH
fahren 8#n#~_yO-C=J(_f;S~1>
fahrer <mVy!^bZXP;nNlD)B6C{
fahrt 9^n52`4;;$<mLeQ1m@=V
fall 7dOBh-tjEy;KdsW?9ANV
falls 1@QVC^8Fd_{p}j&-~a>?
fallt )!WrB_Ci+_3guR+u-ehd
falsch Qr7G@EaU&{0Qe2x_X6lJ
falsche =IjOg4CU(`3Gd_%3+(y-
falschen ^!g>n=^W$j9VO=wDIhWc
falscher 2Ehp>BM$@{%KRha`Sk-Y
familie )*sIa?Fst^2n_im6)Fzo
fangt 5Ci}R3k&rFAleoL`0NJ%
farbe A>s-c1`i(<`0N$q>+$aN
fast )fMF_<HsNJ;M5@n5a8q0
februar 68-=4_xu6=@d)Yr2>}5U
fehlen *xTbNBp53W5A`qkzsK;+
fehler +a1vf>+m=B;_)uP)6w$H
fehlt +!E3&{0Suj|JE$z?auGs
feierabend <jO7nN7>TZDLUcrGcFk}
fenster @8%Zf7VY5!8~XbB`uz9(
ferien 8t)D2@*N5;4E*f$5g8{3
fertig 9pMEZ2qYT~1^_PI^6c3W
fest 1@jUG4j~8;`~3~@01El~
festnetz 3*zx02NM$x^!XU@-0uGT
fieber 1M~SU?gs}F3+W5x=H&D5
filiale 4$}zx3jXjK2=Mk40TTlf
film 6Bzvt6ax4K3J38TG5+=Z
finanzamt =R(md0|*Zf%JeB9)bria
find <N*{5BIN`70v-JTDERII
finde `5hG3&Ey;&5&ZcJ`Uey8
finger DkS&o%OElP^U@nB2jA)C
firma `u^n#_WSSj)bi^O-3kW$
fleisch 7wHP`>h<#y9P8r{76Kn5
fliesen +}P_HDi<ad{NW_**X-Tb
flohmarkt 75fQ0BkmRB^x+ZS1@-YG
flug ?hpbM3+)2*4+8@F^akzs
flur 7YOYpCLA64@9X{r=mquS
for 69VS%*uyFR2lOcB5AFF%
fordere (e?fQ`s*S%^g22M(&PmC
formular >I1?*`x7+n<LDgH<l*D+
foto vK`7n?*KQ>)U{Li$jZjC
fotos ?(Oj#`3f8o^6wkc|K-!~
frag q$18O5ko)*G2&U?+PBoO
frage *eka+0uMvi)dx5B*rwCb
fragen `_$(=A{a;>@VzU+x5&HB
fragt 2Ey1zIW0g#;lD$V<*?5c
frau -3Y(~?+y?j><Sh>^!(@W
frei ^8(x!3GWOc6a*dQ=<5UB
freischalten CI8$Y@!~5B*4-Q20ovi?
freitag %mDlu8!aOU5(pg!`q=vH
freue |L5K@Fcd2G=FSY{@aft9
freuen Al@Om8~xM{D&Fr96&VLH
freundin {QmMA``ZQc{QoHW_wCH@
freundlich 4hrTF3>X3P6A}p!@*n&U
freundliche 1NiV4>IMrC{Qdap9PQ!k
freundlichen ?LN0X1>P6s_~AV0_vq3E
friday ?f2Fi4i6vy;|LDs?bqP;
frieden ?IYpb?%etn86E=e7z7jE
frisst 4&LY||M43V^8Op`(C_IS
fristgerecht +zJXP6dfTJ(by^R<?QRq
from @(ly)6653s0`|!f<Pi|~
fruh 0`mbK0^ASp^8*w5-uCVO
fruher @T$iqITcJO<jy9@#m~Uq
fruhstuck @%!;M3LGN=@8|*J=>OOJ
fuhre =K>E3^z!K&`VsaXB_t0y
funf {ps)^2<Qp$_R|af`QqvN
funkstille +Xf8!CFbJXDj4wwClwbg
funktioniert Faqry?Km6s;Mynk=k)^U
fur 5)}gz3JCP_4C@B_6x8$r
furs Hw_fV;Na~G5cb^}3<fF|
fuss #PGx_HP12B%@Q;B@6gQH
ganz 6VoTs4ARu_6aU`}GV1>(
ganze (&OSJ0P!U-(CI1u&d24n
ganzen 3h6G`{w3uK5gp<I_dE^%
gar ^A8f~H{R^o7z5rt4&dwy
garage 1q$UN>^Law^Xe_*+T+jI
garantie <@V_r5Z)*V+x8>n<=WWC
garten E%xOn_~teC$L|;G0NwS{
gasteliste AO8CK&Kw%!?AIXZ3f<}T
geandert IO5z175^OP>G}iC<NDqZ
geb _z>O{^Xwn%@%9DU0s7_y
gebe -5kjy&fO=)1^F93H`g@R
geben 8SgK~1N8Lp5$E_NAO92x
gebeten 5dHB61@rU_76I}8<_Z-U
gebimmel <PhxV^8ecK9vR>o5jG|y
gebrochen 1o;#57zODC4HgRG85s-%
gebt 1v|(J{`3ju`N|{u2MPhm
geburtstag EGH!j^5)3o`U=}H`X(t8
gedacht *zyVXDhT`@BpCJ*-~0UW
gedruckt ?cd21AOl7K<JLIU>eJ4<
geduld `|cXv5$^E@`sL0Q92N)_
geehrte ?C=Qe`0Mu+2^9VG_XY?i
gefallen 2-qU-?g0B92I1uQ2>|jJ
gefallt =G*oQDJClt@%AF%((3Tr
gefunden ^6Cu^00I<5?+zc}&G7u>
gegangen 80qdA8|^CE{OkqR^xf_f
gegeben 4Y=Jc5Wq7W`^^p9<-gM{
gegen BGl(2Hry#95)>BEA@$Wa
gegenseite +7a9#EIJ_w+xjOd+U3>5
geh 1O5C5{0#>a{PG721^)cx
gehabt @#O>u4k8K;9TNrK@&6Jb
gehe HQ@OaFwX$<+V|}L7W(KZ
gehen @Bic*?(!P~?+6|F<mBS`
geholfen BjWBY{UAB(-Ov`;`SAtm
gehort D)j;VB<27FAG{>^@&o${
geht ;seVx8w@D-@9i7n<>~+A
gehts +w&F!4L~Rr1n~0R4eHwC
gekauft `Q{bVKq}%bG%eu|1}**%
geklickt CDsuv`0m`|;1cxt<R}sX
gekommen -1zk+CMXdQ1uQ)3`33Ij
gekriegt 6z}sPA36vP^!5th-Sy?n
gekundigt -t8dwApqFk5Fp$095pQv
gelandet 93~6n?&%Tz^aA@L?kXqv
geld <M!105g<4n_U07t?c&_!
gelernt #^ud38Y3?N&gL%V&&9#N
geliefert =nC8a2@?(I92OrX&g~%I
geloscht 0ow8y87%}O^vC%4+z83#
gemacht A^!2_@(Atz<@FB;?EVQ1
gemass >-GxZ2KwC+5ftn$Ap9g8
gemeinde ^U)6V^YZ~4_VUvg7Y7jx
gemeint >Mr>T&g%r{0UZhV8x8mk
gemeldet {T%-4*bm_QA`a*Y2N@(3
genau 0tG4JBf{m*EfwQ5F8&fV
genug &+94*6v*-93N-p54IUE^
gerade -U8+x$VfdN)ZZz>_Up04
gerat 1Q#yQ^x@*oFdxAN3LGvy
gericht B;mbI7%MOeveG=z*6P>6
gern GvE>h68Qrx_R;PA`T*u3
gerne _WT9!3`hVK7XkV5^9dXD
gesagt 0vHG!AsZGS_0cBX&hho|
geschafft #X<!3%+%u03OM0GBN-<1
geschickt 3Hbg4@9zT#_T?D@0OS4N
geschieden 2Mqr16#@em3-k#K^#%a|
geschlossen =K&z?8}7%#9}w{TIwTG-
geschrieben `x7Jl@dgnc=Lysn1QGiO
gesehen <ox*$BO^r>^3yoO!Nu_0
gesendet {r&<B2J{v6*#{00+3M@`
gesetzt =kfCg{|O-@)(jcb0piT!
gespeichert ;~MZE^9KL#&;ktt=jiUo
gespendet 02kK@1S$p)=l1~<3={(c
gesperrt ;}iPx=kOT*_wfK68`uX2
gestern >*v570`w^6-tbJ}<J#)g
gestorben 0MIV&A{pHqEd(v$@&^$z
gestrichen Ip*Oq?*TOh(DxG0!Og|r
gesturzt ?b<2*A@B0p84dFeJr5)A
get BL4aq?-UQ-|LXSa3+Dm<
gewechselt `QjJp1041>6d?QM@Fxlv
gewesen ^eZ9p|J(D<@(|S<02U1h
gewinnspiele `1=g*5enu4?GMux5-1%i
gewonnen 7w_K{7YPys&&e#~-r&*V
geworden 8vzX=&NeLY{qiEv8}aM%
gezogen HVN$R4hjbS<?a6M2KLeE
gibt @c#S|`{n=m^$-LB8xjNr
gibts *ZvF@{1Y1n`57Ja@c`n=
gilt {q!K&68iJZGxpU84I}+3
ging -^>T%5;O@U8w3aK=MVt+
glatt 7U9|w{SFrs@!}rv+vwNm
glaub >;lLi{vRIj;@J+#*YV=^
glaube 0tf*7@Z$>x?*0A@`vU?1
gleich |Lo!&2f_#M0}}}T9`O1T
gluckwunsch 6%{An4e#Xl2>J9L>H+ig
gluckwunsche @(T_DFyhnX1pwy>9}x#2
go ?k^hY=IPk+AT-SoE(;<Z
gone `UCR$`}hY1^a~2(_5b<<
good F&yIm1OxR20sj3N037l7
got =Oz~I)Bf!z;0yH^ITZra
gott 4IBRe{UrGD=<eqd>KP3E
gottesdienst ?;08L<{<$U73c^G-~jpj
gottesdienstzeiten {0Rc|03!DV7WnEIAolwO
grad +OOF>94$On*2y-w#?-{-
grosse 2`3ZN_X5ZGC<o*p0vSpk
gruezi {R;Nn7bF1*3iS{F=Hc_}
gruppe 3Eu?Q7YP0;0p<Ms?&|XV
gruss 4-(V_3JCTL6b<$9@d5NG
grusse >J!@$@bvp60}S)@_w)h#
grussen 8sYZ)3j+uQ%=jP>;12Qu
guet ?d9tTC>R$1)9NG9-RI}{
gut ?*=sNwb=R5&nx!_7Z@G}
gute 9snN$2jT7Z>G#?H0}37o
guten *#QXs3>5zu9vct@?e7rp
gutschein =_&pU^$X(MBMt*8{Pyhm
gutscheine @&XnQ{_G0<;}9JF1_1`&
h 5#Rjv3LXjm4d4#t@9gsE
ha 3(o}m5#aR%7$5!c6dD5*
hab 7vc2{<>@;v{Mi`z)#dTr
habe 56A-s74r!B0R8;%?eO&y
haben (-`Os@A&`}2PhB@01F+?
habs 9k>HQ`u_np_9!db55L+A
habt $RFz$-5L+@7#Ivx73M7H
haha -|62K3MMBX^8+RW;`!p*
hakchen 3;65z=iTNW1R2@kHVg$A
haken 6c!CE<ID@`&;b_=4(|2s
halb 5$ntS9P$wp2k-~i4*~Qb
halbe ?f>xv>lG0q2lyV`3EJu7
halle 7(ev>+VvRo;Nl$o9p>lj
hallo H6h><{`w9g0OscJ-v;pn
halt A|ReF`|}DH>+=N>?g|I>
halten ?<LMT!R6+~`3wsQ7$5}(
haltestelle 5Ax<2`vMmd<K!pO&*sU}
handwerker 2<`X${0RN~3jgx^`tAP#
handy 10CiC-17DF0sZ_5@G$`)
handynummer =Oo+=5+?iy5c~7#-SzVx
hangt 8Ta2V_xCOt-RmFX_3g(8
hast 1^wSE8Wk7j?&KNe@73t(
hat ^2g>9I4cJ?D&h*&4%FTk
hatt >GSRn_&^*a%C;lL64lk^
hatte $TF%P(C``H&fOs7?fmlY
hatten 044(a;SS~l>+$#cANuGa
haus ;|$tB^z}6f_xBR;{onZJ
hausarzt <joHh5Ece7&HfG7&GYE<
hause <;v?YA2%{8@8&AZ*38!0
hausmeister )(+7u3?2;m+~6SO<LJxg
hausnummer Fdxw|;qoK_&Fd}V0^!i<
hausverwaltung =M41Z?f3xN`}zF|5fJGR
have 6$jcS`pO9N5Ca?;^w9JN
he 4F(AS8TH};2Jz$c{0R3F
heast 6BO(j4DjvpBNOrVFD3mQ
hecke 02<ja2roD12<|7}-pTCd
heisse 5ds_R_6+<G<N59j8Vn5b
heissen 3=rl9>+dM@=j<N_7UuQr
heisst 4G1RX>kjV)A??l-CHDOw
heizung =@sb?@b>@i^8W}H`v(^M
her ^A7&<>?a}s@#+)@-PZlr
here 5$zEO6Y<#-7c21t-wPZt
herr 0utsQ<M8kx+V<%793BM_
herren -4-P9<oz866X5(E8wUyH
herrn 4HN|U>J<Gf2q)+>3my~_
herzlichen ?E@(S&(GfP=QQ#l6CgJC
heut 3+?U{|M?&#0@psz5$@0M
heute ^#T0*0ssIZ2kiPL81oPG
hier 5&j1F9>??H5ghjxB=q$w
hierher %P;K-#oOiF{Tk>a9wz}E
hiermit 8qF~39@542NF?wFKMxf?
hilde C;AiU9wPe_5D4-E@CXeX
hilfe `|Q&>B|I@1@YE;M;o{5U
hilft <MIjj;0p{TA}RCx3=SY1
hin ^a<Y(821nB><t7D1pojD
hinten @I2Ko)z?D9(91ow2i3*N
hinter 4d(_Z1t1j_`w$)23*pQI
his 3LF~t`v~k5CH(6H78ME^
hoch ItTm^1sDS3^ymTg_4f@8
hochachtungsvoll B>&YS9V8YZ{pKD9)#u*!
hochzeit ^$xvG{1Gqg#rP`k@4M2{
hof ><ak*{tNUP_!a^p{Rt55
hoffentlich 58V<8`pEM69X{abEeilC
hoflich 5%3+_BM{y$1O3|f1}E_q
hol +W5^l3<@m?^5!}9;M?ca
holen 9vuJ*0pHx-GY8u)HZ3F-
holt +y>_o9v>1E*X$wS)zjF?
hor 7w_@_01yfJ_ze*4^C0v5
hore 9s=JP4^T5M@c14A*U;D3
horen =JPG|>j?c3_~7K+{SYMq
hort 0}j{|CJ6ig4<Z5d{T2if
horts _wo|~`uEz=4gl)}E))d-
how A1C-9_37O6;`Gxt01XBU
hund @%sA`5CaN31{(~}=mPWS
i 6a4fI3Jd@G;{y@|^8e`u
iban =oj4}1_mwO`s*z3<K@!d
ich `}pGt{|pZY_y_3b0Qme5
ichs 7fZ-Fx!nQYr3~a1*$oEf
ick =;Sl<C+p3_5I5-y89FZ!
id Fbp39EeQJt;K=_5@CX9x
if ;{5a(-}N2{{P+~#?AYE5
ignorieren -0##F@JBWa)A~lw*2c}O
ihm D%t7*9pVcG4*&NF{R-h3
ihn &l=+u-T3Rr2kHeX=KBdC
ihnen 6B`)~0ruhv`u7VY`Ulkv
ihr _4pd>>?;uS>E#Uk75(Vx
ihre ;|=li1?c7XIvMZZ4jBX+
ihrem =KJsf=KS~(`WpH491RNx
ihren 74Gl=`s@BK^Zg9!_6p<I
ihrer ?)MAt4kZy8GVJTi6yoF?
ihrs {Nm~ZFFX?ZNC5oq*Xsii
ill >IumTBPtl}-QOhb+1uvb
im ^Y`)<1SS>^@bmov_3i8T
immer 8w>+3_w)Mr`uh%290B>`
impferinnerungen `1LZ#3EjTWL@(12V@pOg
impfung >jdW)022=e71;ap>*@9V
in 6#(fF?nWCo=i>eL*%|fL
info `4ILA6e$S#1}Xp-=>^{H
informiert D+J&f{`@BD<M$Ki)$Q^5
infos =Kc=w&gA?z@d5b*3fmLQ
ins 9_>EY1oQRZ>)j3X8tn11
interesse 69X35<sRWDC-VOK;T0GI
interessieren )$K6zN88c8Jv9LRKsY!(
interessiert _4x_U`vB)085i3Z{t_wu
internet -5bR><N`qT+W0>a<=f@c
irgendwann 2toz>*~Zq~1N7@66DJNT
irgendwas ?ei1v?*kDT6$u9s_!12W
irgendwie HSz)d6Y%#5BskXQAr|^W
irgendwo 7T-PDA-}uZASJLsB0?|@
is AqgN35$@dw^z8=`3jhle
isch &;dOAA?Dxq{WJy-6%s7_
isst 2J`U=2p}Nk;lTmi*X7Ou
ist B-Gmf{qhwn<NE;z{PXM)
it 037xL*6Ruo(eCsD`}_9y
its `Sb<*_X6_v>=XeI{~iwp
ive ?+gAM?)n7|_zwH;3kUW5
ja `t1bw6B7dt`|<$W<`VM*
jahr <nIFz6B+*!{1puE=jQ(F
jahre 7XT6V>?sBP{NLvg2pSj=
jahren BJU;B0S43#8yvX_3_~+A
jahresende %`MY5C@oI|>-ta8%kaFy
januar 0pKs$72)9QAt>kQJ{cA(
je 8Y0sx3*s8|2lN&5<m3AR
jede 3;Y=3M(W|}E(r4(4C?v~
jedem 1seRz?g`lHCmr1e9VYk~
jeden {woj31O?Ij4HEVm4G|Xo
jeder ^7JIW0rkfMI49~KDH1LD
jederzeit ^a2G0)Bph%0{9aD`}G70
jedes LJ#N@4g~!a_T=~m3E#)g
jemand GtL6=DjNMG|Lx_+<MZhr
jemanden 1@6vCCptRs=?O;h-MGxY
jetz `VRW=68_x_7!BnU1Tz^F
jetzt 4e%4)00s68@CE7y7X=Uc
jo `S}U+3m+c!(eEkN>h<L2
job >iY!h%`hhP&*U}g;?&>A
jonas 4g>q{^!x1P3j`Ah^ziQY
juli 0089~^d$oO`1BzB`rqN-
k @$fC{`t$Dc*%=f&CjmX{
ka 0QKt#JOR+&6Cd{D_9ZJE
kaffee 1>*zxA@&Fb8}<G84D|;E
kalender F7Xob4GIYt_UQWZ=IZnd
kalt 67=H|BN{r@@WdX{-qq~t
kam 0^Qjh6(jj42J#^6?DzNo
kann 2Hq0>_#F5a68;4L1`qot
kannst {_Fz--~2ZO{mmBUBKGO}
kanzlei 9S9j04(t5@>Mj@C5%K90
kapiert 9Q+&h2H5f55e?%EEer_>
kaputt @fgWV^d&6xw8Tga^U~3+
karte sT$=T1@RU4{p%Y6_43~2
kartei =qUN%>Ei74857t71u7mI
karten 5$NJ076udR{na1f`_R_o
kase *8SojIW;`+%M>Z=+1%pN
kasse =EvGOE&??C=I|Zh-RjZF
kater 3Gol&^cxZ@=F<W3?)moa
katze CjtEoBPIa{2@eGW0U-Yj
kauf @Zm?-_#(>y3>VV-6C*z@
kaufe >*EO%;P@U4*dikW<lq9w
kaufen 4Jsx0)x`VT-6Hog6&E%F
kaum 4eRn9Cny#R`1cmv-{sHh
kaution 1PS^G7bgTU3grjy_zL$1
kb ;rS{R`P$g&(G2hgHb61+
keep 77N=E_wXDI-24RJ?d0O~
kei 3jPZA7~JjU1^E3D6A%mg
kein =OFCw^ByQ70s{uv_!8;x
keine Hz5%G;Nc7M=kftD7yR?|
keinem 5+e%S{v;FP2k-m=^5^90
keinen _8!+83O6879u_U*;{FE(
keiner u=MB+0zwlT@8cuKv*oC<
keinerlei `UErY|K!l!`Y_lrD-|#d
keller <<rSE5eqa6;QB7cy0*>8
kenn ?j{KD#{eY!@B$GN|L_F>
kenne 6#^0;D;(wS5(@GF6dv{z
kids {qqzB^Xv!`5E1<f69oJ6
kind 6AlQ^|N0#K01f8=2^I|u
kinder AvV=7+xZpkro}rH0Orux
kirche -U9sg_yG3X0`C3_3-I~o
kiste )%fHf2?jA8{MRzf64lhx
kitaplatz ^ZM}i;_w#v(+(CK0qE%B
klappt <`vW&A}19W=IkQb@#^>C
klar 1OXKN_YeyU^w|>l?gazp
klasse (hK4t_Ujw{{_+#^7T);V
kleid 4(;pz@!kpi^YsV&^#%^>
klein -SQU)4jK0QCk6c39|-{t
kleine FdGBw`}FbaA_@=@7Y-U2
klingel Arkfz{tyHY{R9dH-wy!z
klingeln ?&0wn`7AF3?&~e-)$7^$
klopfen <@g5#2m=;3<q;Yk?&=8e
knie `r7Uz0R15O&EX;3+w0``
knopf 7V-`WISKmt4HXXk@(c+J
know 65kf*7aIKwBJ1!03=#Gn
koane Fbv2s1rhlm+3e-`74Yf?
kollege `_>Z<F%tq5?*t3_((DKE
kollegen _4WV<4E_4@<OT!w(+u<X
kollegin 9}55W6&vgi2M+D-@elD1
komm {{sLI?DGfo_{$CW2;}DG
komma 8~i2n@!$0nCmh=N3KBXn
komme 9Ma7<OC}fo^CcPD*YWb<
kommen ?Ck{=1v4xf+S4G+?Ah%4
kommt @8kXS4>0~GBIxP>`wIU0
komplett ;{qY&3-j#`8v^431Qz`Y
konkurrenz 58D>z9pdZ?<Qn4r`W_f4
konnen +(QP__u%>R7zFqg755+W
konnt 2ki9P1?dPP2>RarAo=<S
konnte 4gLBp`U?m9?B^W}2leIn
konnten B^Utx{p05E0tL@E3q=+o
konntet 0UGw#%<u~a3KIqL@%s}3
kontakt 3J&}L2MF{3{_h6z_4WB0
kontaktaufnahme `~ds)EezK4A2;0RE+-HS
kontaktieren 2mI#+)dLh0^aTnQ@eBa?
kontaktiert BK;BQBMSQ=7X9cT94H?F
konto _zccJ{X#!I&DSr<*w(wt
konzert @fzbE4gC_`4c00R@8R6^
kopf ^w;4=B0xw9%-})Cz}UOO
korrigieren 9r7CmAKlxzH4N?}GZz#n
kostenvoranschlag >e$gNCKw|B3j#FY)ZX9g
kostet BHp_*5!oCB$Gt!V;os`x
kram F#-t!?g8@+1Ni?l2KM~^
krank AphVhB_<m8{_`CF>);6U
krankenhaus +yU<_5kC?Q?IIiu`U}(9
kredit 9uyYr;^*)#@et}CAOiRY
krieg -Lug$0Qe&$13)1Q%H{gt
kriege 67T{B9UTe{;m;b|&DZDs
kriegen `Y8MN5$)aY2_mu`97ZNQ
kriegt 7XlsQ{0kES?*bM7^XKFL
kuche Am0ZF|M~>(;?ULm3I_NO
kuchen 04o6P=IsLQD(d+l{s8>&
kunde $1U~z<=@i`F%9h{DmD=n
kunden *gx7E?G6~$<?<*R>(v?5
kundenkonto ><$PD*&6j5{^&0Q$^`-S
kundennummer <0$nc{0}JP?)4M^=H&O*
kundige 4gmA++9C_{4LtMz?gkb2
kundigen )hh=H>gwj#0Rs#58XFD{
kundigung @9*p_?k5`j<LoEv;p*Jv
kundin ?H&d2=J@X#93tBF4i^#@
kunftig 2n`ww_U-Zt`}f=O7%c`A
kurs GWpmm_6#*A*0?pl0>jY`
kurz -s<8sD<Llr_1p{M(B00_
kurznachrichten *9#}){_Nuo1U>BtIW83(
laden 9XZe?vds<I;^7$o`taiS
lampe 5ewZ1Cg}dq{rL+E_xAz$
lang 7z`Bu;_LYb@%+;lArTD@
lange =J68e2=w_D4+Z%WD*+`a
langer sY1>Em9PBR|6KM;Iu=j#
langst 9WD*%@H_Jw85Hpn0uL1(
langt `uHyR@+a*4`w!>f5$O&3
langts 7YXhcC*1A=3MKv(_!bx%
lass BpBxs<_8)m{pR-k{Ql(G
lassen 7zzjp3@<D-2*elM$j{ab
lasst 3JMAm2+#Z9>HO0n4+#$$
lassts )Yc^kAKcd07dZ9!F(*0`
laufen 67b|B%jE^u>FoIl{RHjv
lauft j`F!F_xB{=02x!`ujJ^=
laut +S~IM87KQ3<_I19;_e3o
leave ?+p|e0qfxG4+{a>EfN;+
leben %--G}@)A85@*)<~-p9}K
lebt 1nMN(3i{su6Bpg~BpeJW
leer &lk@hGz>E0@)IQ_?cw<D
legt )eG1YA^a^I;_fob(9y@>
lehrerin 0oUCt>KHCP>h34lz18FD
leid 1Rn$T@aN|I1t<vw{0{{b
leider &KcPC0`wr!DfAEy_sk*l
leitung 0}d4M1M=Ml4JGOs3>F&`
lena w9T_9A|y9F;3hxeyyDxr
les 4D{#?_2%sz<_ZAx{`eap
lese 0O-~k3F!gx3mFFh;sfpm
lesen )dDc!CG6tOWDMgkH5)lK
let CjIsv0v9O-3DX<U>Bh+#
letzte `~Lg?BL?yw2pI46@c-fk
letzten ?D*>j2n`4V`spA50rKeN
letztes @EP9*;tmfR5BLQD6Y}lh
leute {~-ky4cis(_16mcBIN?}
lg CG!;t<mCAB>eA&7{sH|7
licht >D1pXB^D6`+u<GJ=Jw+K
lieb 8ulm-+8h-3^W^}-GyUN1
liebe ;WE<`(+?OI>GK~40uLAc
lieben *+b9x#?Cay3H?d@`qcB#
lieber _1pa=5JnR#*7+^v+U)q)
liebsten 1^DOw2lf*7^X>@!`S#@l
lieferinfos =oc8>^6TFK8#~oI4Id>Z
liefern 9O3y8>Jd2r{@y3^3-9mX
lieferung {{RE}3?Bsw6ABLr*#!jp
liege 5f0w^7xDf58RGK|3JU=f
liegen )Wp>vA|FK`#PcW1*4NL?
liegt 0qD;s1M(yH71|T^<L2V>
liest `XLSA3fbl7`u7VR1`izR
lift %Ffju4L2q^7X~`O>(kcC
like CiwCX7TWy$`up?X@D<(<
line 0Rsv68291%{}ky17#9i*
link &IalW{T%!UGa(e|`U(^n
links A@$b{1rHSw=+__Y`Ox6*
lisa 6&NYy_YLG55hu(X9v2x1
list @eU8|)D9FE5cd5A{1zAe
liste `1$hz;29Gn1RVAk`2+#_
listen 9n<^*1py`t_W2a$)9l{r
lol 3@zyc+#ea|5Cjha4g~q?
longer `Wy`o=HltyFBJLzEgT>*
los <Ld+A1R3M_6eH3a3?>>N
losch )6g>*5&-P$?NaFh7e6Q(
losche &n6P~0v87N3I{9y`Uwf|
loschen `soq#9`^nDCF%DF5Cr%g
loscht 7ZvXZ><ASG2@LQ9^b-LG
loschung @$4?;M9aL}7!VQsCo4P`
luft 5XjUW9tI*4@beky?dsd%
lust B@E#g@BtO%=C~dT=jp)u
ma CLIP8?Bf6m>DK(~0{;3A
mach 2HFV@B_A0x{MISi?Bv${
mache Dk$Xc<|-uv4DATy@d@(p
machen DX`u|5C#*;<o+AwAJ@d}
macht 1<K|u0v{I-)WswE((3!t
mag 5F;h(Da*&EOh(unCkIt0
mahnung {LaljE=E1x<-APY=(M=F
mahnungen <s0}K3Gx!#!3rJ&9~%nx
mai 3FHO&4Iv301LOkm`~Cs_
mail >hJ0g2p}%@3H$ux(&X0Z
mailbox 73%r<>h%5${?P=~A>aA<
mails !obNXE*&{C*VaDL)zQJw
make B?$xg{0ry_2M*d16ebTE
makler 9x4#n8V2>>`Q-uvBo6of
mal 8YTMV?gQxe0083)@DBDV
mama 6801Q1Mme7`yT}8@B!)b
man )(alm?-v&f1o!j<4f78B
mandat 4%_c7G(02R`|lUp@yYz&
mann Df=P|2OT>9@8BHS^6ljB
marz 0{H#|6DSK33HA&0_3-`m
matratze `w}eY&F9Do6A<GEAr>J7
me +6(#k^!w`A1N-L&_zWc(
meh -vA22+2HWk1Qq5LFgqRv
mehr {{|!E8w>ve65JLL^$Y9#
mei 9oiQ4?maau?%fs97uDA4
meier <s#e{>iQ_}?j|EP=FbJ`
mein *#P<h4I3UB;^zkT^ynDY
meine 7U<L^A>9TF<@WdH8VK<r
meinem <mucI3n2b6E8`y;0}bQm
meinen 6Xy>T@9`fdyWBG4)&k?x
meiner ApiFb`sncx`3@84@hSrW
meines <triX7a-~dM<wnr5D+Nx
meinetwegen @xjkJHxL>a*6%;K+2PFE
meins 1RV(63K`ld@*M^O%ozUc
meint 1N#>H4)g%^?*H=j72oU*
meinte 6ZQcp4emVU-p&Qu5a8GK
meld -#NZ9=;<!i=NLsJ-n|jh
melde 83Ok04g(Jp@9hEf=m6F9
melden *s2Bu2_pgx1TqK|_2C%X
meldet ^ULZc?EN7o*%1>M2E_o&
meldungen 0^T;X6cO_a|Kbr9^V#hC
mensch DZ&FAAv6Um*T3?<-}3AN
mer 1tI|g?EwSv`V65O4HOz6
merci C-E-!ARYGZ81ec9{}lTW
message 3K{1L`WOlP^!q6D-0}VL
messages (<vJW1k3F42^|SE4jCE%
mfg 3(@HzAp`I#0}$@{`2g+`
mi tQ|q{6w|k+E>FfaT0mG1
mia ?zO){57<0Y1pz;=<Gaiq
mich `~e~C00R0JA`{;T{}3zX
mieter 67>B0=La4e`}zjf0tEX3
mietvertrag 3JuF5+ZrnB>lq9F^y>BU
milch C=L_s+wl4S`~&Y67!?gX
min =L6v~@J%Zf<Nht-=jqAt
mini 5cd@J=JWU@04D1H3Kk3T
minuten ;~CmBEhjea&GR?d!o1PG
mir AnhaN^7#k-7xn)LCH(~Y
mist `veNx{Tde;^xy{k<ox8`
mit 4-Ny_An4=f82Iuu?eG2y
mitbringen 0MP3NA{6>6?DhrS#0dZm
mitglied =<EOZ77q;v9Q*+i@7wF=
mitgliedschaft +wAEY1SmHD?Di-L#>^ML
mitnehmen (*ySk76K$f5gr-b;oaln
mitteilungen +Y1r&)5`bvC<*}^BNFos
mitten @#6{M(GL>_1N#He2nFo<
mittwoch <skGLEFl5*1`!V{<lX}W
mobilnummer {{tc9?Dgj0?l1s03=t#t
mocht 6B6qcDH-<q`Pby_2OaGG
mochte !RQ#&*611w9v>44_3{Sh
mog >hj|i^(z}0-QXbD>G0t1
moin @Cy171r`PR?d~N51M}V7
monat 0paQ_6)rCc*YY;d+~(Kc
monate 1Owv}{`&;?_v{Vd2IJT8
monatsende 3Owfl5A+54=e7a|2nqK3
montag (C6(8`sVKb>FV?t01O?`
montage *$D6)83_;s0}vPm1LyDK
monteur -4(|&(<Ug(=g2u7-ptI#
month @AmW+_ZSWj-O&UA^4;9b
more &iXFp7z5zkBp}xrAT=%&
morgen 1N{{J@-zP$@bwGv1p4d$
morgens =-CkW0s9376#)V5?hGOh
moved 2nZ1DDEQz06$|AZ6C45;
much 3JnPb2^sbm<p2Kt67Ty4
mude %`?SN`zSg2=jA#Zzv9T^
muhe 5#|ByBq=8&3Jdt;^8*0@
mull EZPDA7~=~A`vU#z-R$S%
musik +3V{k8wE8U)Wa?3+1TjN
muss )Z*?T<nsYx>N^$H<MQ_2
mussen |G)eK3<^Ln%kCe=%i`Gu
musst It%Xl{^=Yj^a=?6<^1~u
musste @%I}C-Q)Qg>Hy#qB>N=k
mutter -Wc%fBPSE<5*Z2@^$i2;
my ^6wzV7bXWIAprR2(G>F`
na ^!ef#9~Kbv{1F8V`StM(
nach z&8}>0rm0LCQbeb5DF>`
nachbar <mcuqAR-|F^Y=g4)7tdU
nachbarin @!$0Z>=7p!<`_BR$KoR4
nachbarn (i+k@?-(Eh77G~}+rjhD
nachricht 2@Jt12pB36$j3YD?AyrF
nachrichten ;5n!z+0PaC?C>cF1pWBp
nachste 2L9#f`VJfs<KZ0R4)pKr
nachsten D<1~==j`1G2>99_4G0S!
nachstes @#x(f|K~mXLdieNzrPo~
nacht _A3ki;tB2%{s-_K_Zv7M
nachts B;V%_9T^Yj3)?N$()IlT
nachtschicht `2g(~EeRCV`2H>g+34}$
name `uX+>=iUVT{tN&790TzQ
namen %mK7JGchpO2P!@MyU5_O
naturlich >fi|f{UIL~*4!)L<mk=l
ne B^Cqw067m1C;a98?ECx`
ned %PHF#)!)kA7dzq;CNvQW
nee 8|vE-7Yp#>1ncYz6&B|o
need *$N8$=m_EP5h&y?5Fjoa
nehm &FRQ97eP1}?F>iXwbaYX
nehme ;NRU94Ic^Y$@~ZR?%d4W
nehmen _#@pF(G(L2`uFS%6&U;A
nehmt ?%E0g1|}968RGib6$K0G
nein <ktEW2Js9nDnRTT2Mibx
nen DC`sq68!r7-__yk77pVj
nerv +v*kk9rxt&1R?Pe8VM)(
nerven 6d(%y+6D3e^#%PL68{3`
nervt {~rwP1_<m5@c;Dx`uz0&
net >fjpM@CxV=6!+u<2^#|<
nett 3JCh*5)}px`S$+__67*>
neu @$bGW6Bj}#>g!F_pTNQ8
neue r3}{;y!KNW=NlU@9>npu
neuen &l$2bzxrhj$ox**!K%rl
neuer @x>b77WV}Q7U}uz7yj}7
neues >;2Y74<k|!(eOgK&(z_}
neun 0rK?^0u~YY<mwaI*W={k
never ;`15;78&yz5e)MT1po;L
new *!|NdGBY&^-rg|e)7ZDz
newsletter 4-^0Y<|iu{(byH*{L|jY
nich _#gHy+v)xhC@TE+1^Ept
nicht {s{ck_aX@f`q(8E?D+Zc
nichts @bdZ-$Kww9y&D-SB<TqI
nie -V_hyBSG5t8{-8K>l6F(
niemand 0u3|^t?LK<&+zjQDCX(j
nimm 7~UQ02j=wq02byQBn}b?
nimmer _6`}(^6={O5DEVT3HlNm
nimmt +#T34(dH!R_~S1A^3BrH
nirgends 4+-rRFysK?9{m66_!uQ5
nix MGE&Z9PtP24+8}24d>}M
no `4Sz|`S%U??&aem{RjH$
noch _59rl75NtT2oLxu;ppG{
nochmal %NN%I^8^_1^eXTu1@;Bo
nochmals 4bmX(^1sjg5)s?}EF3T}
normal _5#`x0WB5y`vejK^X%%-
not 1?vR@0P*hS9s=JP{1*HL
notdienst _$>_q%On)+@7)Oa4CLnD
notfalle 0{|D~?%%)D1{T>W3MC~H
nothing _VgJB)78@2{`T4c5;HXF
notiert *75-Y6fZ0f?&}Zc^!4e~
notig <OnbI_YxO63Frt20Q2_K
now ;sx~?6+I{#_uDSZ#pdPJ
nr @*)Qq^7{A@2~PzX5(hL0
nu +zTM%95l<>8XVIMD=0uB
nuchtern {s!>p2?Ge}_VXMR^7iua
null =neGv=;-t80~r1q4GJ3Y
number Cjs*15g`Zm`{V)r{PODs
nummer H0c-Z9|!~d2Ko5)81w2g
nummern (f1h&{tN;0ASf016&@N0
nun MaT*<_{1Xr(a9m~G1%AP
nur F&q5y{~!zI<jeF2^XcjL
nutzen @(Sbp=nFCr%JwV!(&FpD
nutzung +~+F<2=lbX8!*=qH9#@}
ob @bB>|ItUx=8U8fu@a4zB
obwohl 79j8L2m0y&2<rVE+6wpm
oder <@d`n{zx7K*yKaV#^|}8
of A@v6L<n{yZ9~aUH8WayD
ofen ;|S#(&lMma`|v5+=;7z+
off 8~qE{5!?m;69(ZR1M&AY
offen 1?#;z4<Q^1;M+XR)5pKd
oft JnZJ<JKW~)Aq(FC)$Q&c
ofter 9u^ES^X?}1(c=9T81Df4
oh _SDfL9|#Q&9L*Ke_~qpK
ohne 5%3!L2@?<c4CM6c0TTHr
ok ?D`N7+zkL35cUN9==cKz
okay =^MWH=N=mCDETb#+T8-*
oma 5d-EB_4xJZ7zOPN3F{{Y
on ?%nqb82}a#{|^`H?eg|7
one ;^7)G8qU?#`yKS~FB1tE
online !QI#_Fc~p1vidHt)ve9E
op 9rYXk<iOI?CLZ7vCm#_x
opa ^bPdl4*ci^4D8+&<PZ-8
or BR||Y*BvF=%ikx~+u7&L
ordnung &iV8j&mk=Z{S_+N%GK-M
ort >+A9c0T2-i{`wCE?)M7p
ostern _UHZ+92)ip2oWgi-0lSa
other <MinGI4ukb>FOX4)!y*b
out 5eO3r3JU)K=^PC203!qz
over _VpzIA`<HB|0MPU86pZ3
paar +z{s%)9Wef-_#-b?APkQ
paket +|cX>1|km<^7<3$@Y(Rk
papa 9uy1h{`cnA=I-ed{R{jG
parken <n-$xI2|Sf_U8}K?%2i0
parkplatz ?Fkg(`3CeF4hQt<6BrU2
partei xgg{t^vTrM04F5{C_5$$
pass @a^sd5)TR-<N6if_44%N
passiert 3;DA*3`<5Aw!C7s;nT;?
passt =kxjs`V<`#?%^8c;`0FZ
passwort ((d~o7zQL6_2wqZ)8*;U
patient ^9Bp&3-SZ*Asz7n6c7ah
patientin >)HqbCD!xZA_W-a4*~r6
paul _5$Sz-S`s#1LOMcBIE+_
pause @&5$p3@H!_0`vqE=IrbA
pausieren 7{bj>+37zi)ZtFj(Z$Qv
people 3m_2d4GG@_4*UKY{}Klq
per 4e#g{-}3(!#{viD`{&>o
person {~HbM?g;n=4fEd<69p0p
pfarrer )B^Dr3N$AW{3RUw_zlMI
phone 4*u!(`Th9~0`KAf_WSk^
piept 1o!GC4c`m@{@wun`u+(B
pizza 9}gVd?cV4I3?#-KEGI80
plan 3m5bN?*Ibp4-x<$-VGD>
platz 3F#Qc{|wjuBIn~16%7L$
please 7!A@A^Y9D>@68qy_}k+0
pls @D?8f>eB1(@&esK903;V
polizei {@)Z65(@|Z9xxx<3=j1L
portal 3h?Ro^c^Dxy5%I<_1WFn
post -2OEn48qLk?okB?M;l7&
praktisch {uAL5_z@xl?dA*O5X$7<
praxis C*J$x2Iv4A3hU?g_z(pk
preis `0>p=5Z@jR-pnHUy3oMN
privat 4*B>A1^xH>3<&oO0{#LN
private ))(k06cHNk(hVB*>etrV
pro 6x#Mc;R_T6-0t$>`vdv)
problem @z~-SA2l%x_`^TW)6B5j
profil AkpF-JpBg{0rURX1_bmF
programm _6q_H*ADdY?<EEo2nGBT
prufen _}<SB3>F~w)7>rZ(cskS
prufung 5$ob4><k<I_3R@5&Gh2X
punkt (jz3`=?v`)CMXOP1_c}b
punktlich 3hW@+7bW`-2LRLw`wS2o
put _|gCF0vG%i@eBjy`2z~a
quit >&zMRI?mzBDKz5yFe)o4
rabatt `OO{_FbDku6At*~3l0hv
rad 4($mj=Lz@)_5u9%0ruPb
ran `t9iz5ep*~;pGP5=G^D(
rauchen 76jxY03sX->Ff^V{@w2F
rauchmelder {{7`X5gr%#@D(-U(!JO3
raus 75Di7{S^xW{o@nh=n&@c
rausgefallen 014P7_xu(9`RxYd?Ck3Q
rausnehmen Gwbse=>`-U_{0k2?Ag=#
read @$wP<{u}uT{r~Il2k+(e
rechnung 1^oj35-$GW4&&?r2?7KM
rechnungen G6w|(2ISoV5)$hR7a#^4
recht ;JGgVJ><m7LLu_wFgzqS
rechts 0qoc~{vI?c>C-&dx6Iq&
reden 6V(A79u4^c3FZa(`r_ja
regen =ndK?2Gknp_Z%<w<>>6<
regnet <qp>l93KY!>hBCG{_64a
reichen =sL$G%JweF=;S&1|JDuG
reicht D9`){4GRMT@#Omz`0w-e
reichts *XrFCGB7F@;qENY<J#rd
reifen 00S24{p%6}2I2l11^f^9
rein ^7XwrA}J#H)9*Ls=kV9!
reklame -_1W6FVNxPBOv|>Jvko^
reminders 73kU?69Nno=@AJg|MU0Z
remove 1P=xd{RaI1`WEaI1s?|j
rente @fR)A2O;<YH09&@7VR4O
reparatur 7y$w13<wAi@(d8`<N4_R
rest {1OA&@do<<B@Fow%=a1i
rezept {1_M1{rTnl2NdB23my{{
richtig 4bH|iA~8bd&Ba5=y1~lA
richtige `4G<<-90hD&*3h@+~eK#
right 6wSyt1_34`>(waH-N)1I
rontgenbilder 2qEhJ^AZmJ4(I{`_1?|x
rot {1qDe@)G^%8U*+q^8)$s
rote (<ag|92+Ra%;_x3-qhC2
ruah 1^oKc1M%$a4h8TV7Zxi4
rucken =MKav6&N4h_s}He_vGc^
ruckgangig B?P}i@$)PV&h#7j)Zf<o
ruckruf -tyHa0sJWk+TT3p$=Tho
ruf *7nUSA2uQ%;n6qH$Kb#C
rufen *U{84LoyQ=<}o$Q*U7)i
rufnummer 9q1hb^!@)1?-Jhk`1|PT
ruft 0TTt`>jLi|CIJ=_5BwMy
ruh <pCb({^!}=7YyVl7a}7K
ruhe 6$l&H4fovkA{*%W4jKXc
ruhig $nwP{7$HkA)b~QwzWCn8
runter ;1d-F>KX704)i1P@#hc$
s +Y;ys8V~K)75@b&4F3uJ
sabine 8SM`W{}KrT=>7u%`|s`z
sache 9RnZq<_!T92=MC(0SpEV
sachen {Sy(?1sU=r1{(7a@(TD6
sag ;_u-N1s*6D>K7i)-PX<H
sagen G~E*gD;WYV9p3Tr5%>uy
sagt B=zM9#_{*^008y^-3RUm
sagte 9T^ty1oGzC0q^cC1SBpM
said _Z;*S66o&!3fBGp_5$nv
salbe 0}B!I@a_T?BKrLd3;GHb
samstag $mhi~A2vA++2T9d+1|&~
samtliche #T^sz_2|j+_AkjTHAN>A
satt {n#H2CgAJV1}XvXCp9P`
schade 1Lqy~1NGs&3oZBmD<$?E
schaden ^1H=FMIKZa{sB?R>aVZ1
schaff -TLVm>Lwcd;|e~}>do2I
schau #s1|X3lkIl79=h0*TCo3
scheiss 1oI9I3<?q3^!)Ap3K<Lc
schick @)+3w?J+M3`qv}%{p9ZY
schicke _6qJB2M-z#@6;0o_|)I?
schicken {0rn58|)zw{qOw*<mc=J
schickt (GCL8-0Jt>GV&cKCfE7w
schickts *fZSz?Jo=a;_4R&@b~)b
schild $=MYN6#*LZ_Vgk5*4*aM
schlafen ;p^}T2+|k)JR}?W`QH%%
schlaft 3>VKW<OeJ4`}qCk?alG)
schlecht 2NnSE><sDd`TF%3=L-J^
schliessen 4+#kd*2doV@b1m|7Y!aD
schliesst 0r~R&0rmy+`t$bq^85?{
schloss 1mW!;A07+%+xI2k@7ve$
schluss ^)B}a-uL|K{QeLd4F~=Y
schlussel -T3kO4LT3}{>wSk<=@c0
schmarrn FS8yED;zICzTyDb?&9|A
schmerzen =l0wn6cQW*{`C(4@Al8!
schnee ^fLqL?Ctv86!h~7A`S@=
schneiden 4Ac`47Z)NM^Ya?d;pExz
schnell ?%TsGEHWM_<me>e$ky1>
scho 1RM<U119tC59s?C1OyA@
schon yB7}YNgDj+AuJshC-*1q
schone EeiVo_zDd26ABU?|NR~c
schonen JFm+z;NUnI-Q^<U70KE0
schrank <M96V{|yx%<LD6S=kEF6
schreib 2FVfJ7xn@KB=7yg3kBB}
schreiben 7yJk8`ULg{2Lbv7?Gg(N
schreibt @+jjd^zZ%k2ks0U5)JVC
schriftlich ^&Zjk=H2Pi+$HBWB?=+~
schriibe =p)S~59;Is6iE9U8Y43>
schuhe 0tol#3>XRy1|$OT{}2@x
schule 4I1kJ1_%D_0tx2#4*}^8
schwarz _XY174Duq<>i7`!^!V!N
schwer xV}cwI@p`2S3BScQbA!M
schwester _yYI^{2T(}`RyY1?BV0=
sechs _9pfN0uJg2`v&eR5&R1O
see {q`C55f=M0@b~ZVC;0vi
seh (e2zW6Dct+)W|p4zQe!9
sehe 5d|XG_x;%b83)S;Au=sP
sehen ==USO74^*HKrzfEB{w=H
sehr {TAmP_#6AZ{Sze&_VEk&
seid zU}xJ9TXWC5&!`O@bMVY
seien EF9-0{@>y93<=}`AtMbc
sein )-&7#>FdnHD^S}Q3q1-5
seine Ci?0AH{2EMAMXqg4CmrV
seit ;R6fR`aTf~0}})71_%86
seitdem 7SJ9M-rN!#-S!jD<Kgk$
seite Cgu+G015In^uzZA{`u<y
selber Dd5aI_uDfl@aH<!y42X&
selbst DlP#b2?N^%^aKIs0}%QN
send 8T<7K^7=6D)BW-83j6}>
senden 1|Izk>dyJm`}W%>1R?Vg
sending -4M?V?dKBu5*{TG1?2Jx
september <Im+MA^H&<-To@t=j`+O
service >>DNL;K<bCFD=*_8z(L+
setzen @arzt7VhBm7zo)GAQBWB
she )j-?%(&ym#6e02v9xo#h
sich &OP(y`!?zX5da(S!UZqr
sicher 4iXIH()j)b2Oa(F3jFB-
sie 8xiap6Ymb|@7nhp<>2o9
sieben 4+RYE<^1K~-SiL)1r8d^
sim DiY)Y4EzcD{pk$y)ad{A
since 4E^^C9`_9o?Ent!0rvL_
sind ^zjx41^o{l`Vb`W_wfbm
sitze @Bri$`2G3*>Gks*0{!mu
sms 8UgkX@dft>0UGlG?*0lG
so 7V-}T_$eMM>+cQh1K{o4
sobald !P)6SI!-S>_!dFh&ClAp
sofa F(3x@%l-QZ*U8-~1OVp-
sofort @dq>O^a$|qCIavb75EJq
sofortiger %=tJG+STCY>o?pZ8XP$A
sogar 6v4_q5%4q~+TTC91-#+<
sohn 7UJj;-|h<(?g{M&7!u+W
solange >jUTm_#-L~>)!+P<JIuk
soll ?f%Iw-^(D`(B(4wz2^SJ
sollen ^6~%`_bVRu(d8lL=>XI0
sollte FXa;b7!M2f?8)}&2KL(i
sommer <tPXW+SeiU<@GS}65j34
sondern +NaeHP7Wn2(D+Bb$HwH{
sonntag 01g56+x+eS`V9gd_v_&c
sonst ?N0FT_1^W+_VLXxHANU4
sorge 2f^YqKtwJ(<<%?0!Ns}L
sorry _`UZ0+Wjv|94HL|3-c2A
sowas `1=L!5)SA6FBj|d0v!%4
soweit EB*Nc^b7U!>ii4|^Z@kp
sowieso 4*m-I-u?O^;_dhH^%?{E
spam 5c>P~`|c72`Tzsk<>%$-
sparen ^!_g8L7Cmk8z=TDFfbDz
spart _W?k|GsMQVHVM5bKNCAW
spat &;-~x9v~F!2>>16<;&yL
spater )Xw)78!QDD-s~RO)9Lxy
spende 2?h!3{Qv;|`0)T100;E_
spenden 1pxO9_vrra4(SX3@cHQL
spendenaufrufe 2o?tD@A=#XCG+J384U&z
sperre 924FC-yb|c^4$gl=<nF@
sperren GW5we8AV4+=)**@$Hl$6
spiel `}qX>^acnJ9PIDmFAMSs
spielen *zfc?9sxiE(a0{-*ud}5
spielt >J|PP1nwUX^!GQ>-0ITb
sprechen $nNbS>;?=O;v6LK?%M+8
spricht #1qmzF7X)N@C_>L+0NX|
springt *b3GoBn>C^@&G6e<<{Zh
stand ;oi?P-zqZ^&(mnez{=0o
standig w>Ydt)xZew@ZSw$7W3Hq
start zv|5@Br_)~-W(v^((Tm5
statt @z=mM6Fx;6$LUkJzR}aY
stau 2Kn+A7YX$k_457&_XQUT
stecken 1MMW`Bj?oS9yr+vEIT13
stecker `T9B9B-*>aEkV~ELpVz_
steckt 1J(xd9q#bj5&j7o`Qq*X
steh _8JKK;|vn^56T7u{s|NE
stehe 84C0b{~!Dx^y&KT`~~U_
stehen >-q%=F%=;V^WrA#&D8GY
steht EX?080uCJ$yQK}|;@7*}
stelle >-f||4IVP)+xRT!@bAam
stellen -7))5#KpL%PFm>{PiZhp
stellplatz ;pnm)ApJH3=ioEX>f_@D
stellt 7Yi}gB-^yo2O`r$MKdWS
steuer 3+^N09RutP6Wsvv6Z-=f
still 0p#u#9w;^?&Dl5F-qhW`
stimme ?<e-@>?{QkCie&D;2a?L
stimmt 4BXcjI@~QN)#5eT>f+hk
stock <HNr?Bm^uF)B88h#LL9h
stop 1p*r6@cRxQ@e2_Z0`CI&
stopp 0~7n)69(`E1>^k+{0aW(
stoppen EbYxK5ivYJ?&mDe%-P%A
stoppschild =K1g=0Rb8g?eRbQ{p9k*
stoppt B<=MU2=WID1o8p;5$Ns$
storen `3CO@-69Sj&<_Rw`T6(m
stornieren 1-9}XFBm5Y^bIo4>CWB!
storniert 2n^>N`2H-==in<4?#=4s
stort 9~9vD^&bW;?C$jg@bL`!
storung >jL%z^WXv`@F54}_Ui8f
strasse 9Sa8i79jc<_V4@R{tof@
streichen CHL|j>MJN3`uzmu_5k(q
streicht <>V6TC)wWAAurl57a1HD
streichung %^~Rd@caMw0v{<B3D6tc
stress 3jOa4_5u_g^#lj_?GN_~
strom ;Q{pY&JP&hMidYC>Eagd
studio 1SrTM-|YU^^A{HR<?Rm!
stunde 8z15|=;sgb*UB3E@YCt$
stunden %NNue?j|)K{Ny45;n~{L
suche `v4pQ%M=L};s^iP?+YZ;
suchen Kj9qJD*od>1@hq%^7;4?
sucht 2nGiU5A^u`?;7mz{VEV8
super zYgmK4iWwC=^hpW^Z5?r
system App=A5c&uH?dl5g^6?u7
tabletten <NEv!6e=Rg^b+~z>d*o3
tag 0PQ614EyaD3kKO0`~e#h
tage &;RlB3f?gr|0fmv;0)yR
tagen (D>^U3^FAO>);Rg-rnTo
taglich _45b&305Z-6Ycot3E=ea
taglichen @+s>A?EUxQ92NH`C>AIh
take MEere`~%+z^4Z$@?f3^e
tan 2iXl20s9s$+WsQf$nxd`
tante z1htp9W6jXDj7KT%Ejr(
tarif =i=}z87?mxAvYfN<m=?&
tattoo 7YGFV8}{x27zFeL_yY&_
team 2p#Sk8ZaLA>*){P;OpPl
techniker 4fy;H<o5~u?)wt+-uCnZ
teil B^?so^77yECG+PC6DSTU
telefon _Xhk22?qcV_WuC_-UR^m
telefonieren {`&Lr@CoV@{21*L8T%m-
telefonnummer ED8(u=Ggx20}TKo2L}cW
tell >H6jy01gxw;@212-{ITU
termin )&ueY%^(f={o)Sk;_T4*
termine ?hyPP-}C<k<_h{S8Vmjj
terminen 3icr07U<UY8VBSX9TFKO
terminerinnerungen #VGn6;~M|<3k)RR209)O
teuer +wS%yE;TA901q7P?Aqkj
text AqMaR`wIK*0P+z2;Rf#j
texte 4EYQc_T&-^{TtZ{`yB54
texten 1{vii7|Q+>5gron<p&uV
texting {|65J`tjlV{0!h21^glH
textnachrichten *f9br(A4_^{}vK43+^TZ
texts ;OsTw`aAykP3ht0_yZRm
that 813*D>>m^q-_{TQ=-KxA
thats 9ODHaHSQAn^Y!uf1or6;
the -Qo=YEDH4g?hp;#`0oJ?
them 72f4C+VB??>FOZj)Zyyt
therapie 7&Y7O)-es$>fjU*6Y|~y
there *goPN<Ln2s(+mg*`{DZA
these >=_2=6y)F76%6zK1uq{6
this 1tA5&2`umQAKno<^yvNe
thx 05cTt0Q~I13;5L%8VCFs
time <p}&9_$Vd`+35W6<M`{_
tipps @gCa@@eKS93j7xD2MYrn
tisch >j@3{{txI3{T28Q1r`Yp
to 1qA&I3N-Tp{{sgD{tN}?
tochter 1sBQ}59tp3=@=du=?3Wl
toll 9`p1E8S3l%3fKe?0QUt9
tollen -vj;U6ay9X1_k5_`uYp|
top ;pglh7X}yn+ZG<>>EHkK
tor 76Z*H`0^Y8=g1t&`Nrb^
torte ?F``?Asiv_^92+3-{s=z
tot ^7<U_=M~--93RsW5fTgy
total %N+9{DE>m~z|T<P#<|M1
trag >GtOj`yVM9-Om!>-Q3IV
tragen ^zi!-948nq2=pB8`UVZ;
tragt 0s1u76ZQi6{uS*Z5(WqV
trainer 8xZ#bDfRgc2k`Rj`1tx8
training 4)gQ`?ie5p($gc@<i_FE
treppenhaus 9u?*n+8-?D>a-yO?#%P<
trete @&y0){t6c?{QUtA2Mh}l
tropfen 0tN~D>L3&B_5t_m<n;F$
trotz ^3Cxs11A|O{PGn23<dlo
trotzdem )fwX)03#&%`1TSF;{E~G
tschuss C+raSC-Ut3KN#r}1_u~G
tun 6e#T?@$mEU{Pq6&CJx*V
tur 8M+V+5fK?7=;R&K?f%~d
turkisch @!!xhJTM_K=iNlb?b6i9
tut 2?YE3@hKoV1m^|+)%5`n
tuv %S7D_@3-K#AuA#UK`$ak
two GR+7u6z&fV+1Mz}>Dk=p
typ 2Qlji1PKV+5$_We`RLc@
u _U<Xx9q0rKC;}Q9<m~JR
uber 1@h?b3F!+64Gj$T0udDR
uberall <?0yl4iC@_9uW8Z8Z!h5
uberhaupt @C3dt4%8{*>jpUb&ARa3
uberlegt 2hQ{xE&wPW1<L-)0qoJ&
uberweisung _uJVqEgA^}1?&Xu*y;4^
uberwiesen 4hqy4<^U82-P$wv`S#4-
uf *DUb@1NH*y=i(b81Ns5p
uhr 0s{T{?H2?1)cODZ?Gg$V
um 73~8FCiDjz@(=mi@dg42
umfragen )#D)EE#TPE6({;6GAk-8
umgehend &>a5@?bpiAEg8)%Co>Ty
umgezogen AS3|v01N}#0qg7e@(T0r
umzug {LsoXF#R?L;oL3Q;M&^n
unbedingt %l^tOBP~D^9{x${sJzU)
und @C6OqAp76=4;$tZ*aZLu
unerwunscht =MfC(D$?@q{SoW`2oNAF
ungefahr -ul-(0|ze|*uF990?EnB
ungut BK9!U^W)wb{_w~oG&m?S
uns 0paltHtGWx5E}#D{1omm
unser APD^l1_$!-_V)TE;}8J#
unsere 85<PO9WU+z3F!9z;u8=3
unsubscribe 1O@>80R#H*-vaj*`uYdz
unten @80=24mdXo)%HEU=HJZp
unter z4hEP6G21}=^8oU!pq9x
unterlagen ^BvF}_9!d#*3K^5*vG!f
unterlassen 0R1NDGUn;{^%dIu2@Veg
unternehmen 2ISE(ClV(C=;8t70@%*(
untersage >GAjx8~Eq(4iWj;0|O2O
unterschreiben {0aZ<1{w|s`ScD5_W0%g
unterschrieben ?KJq<&?5XD|Lpf07Z3*k
up 3jgK>_c0s%4fPxA_w3gX
update ?e@VvF5yJ?(cw$e*3i$z
ups *5%D46(1@x{op6)$-vF!
urlaub {uTiH3LPE@4-OE);q&kC
us `sWAn<N6B_77zp>|K$e_
uwg >=Ee__0$Oj1OoB!`~VCU
vater 3HKEF5(NYM{`?6B=Jw_g
verboten 4fOo^5cv236!{AL?+EG@
verbraucherzentrale {rdv>2mSTq3k&%M4GAUO
verbunden 2kSt~A=Jyl6CTYADNHjK
verein {`CME65{mjBPSK@2^a?=
vergeben BL5cW`}7to8{Nv~6cgYQ
vergess ${V>p*w{E6+Tb$K3&O?6
vergessen GVT+}C;;pc5!B`C`t$k?
verheiratet -Np&`BM`>`A0pfZ7ce~@
verkauft @bU)r9rp6(3oG;7>jel5
verlange >HPQp@&o!501gQL{R0jE
verlangern >fy>YASx^k+Uh>izr*0*
verloren )bc3Z2Q<+b0w~=M2@5y;
vermieter +~wsK{2v-0@Z&Dk?cMp)
vermisse 7UUKV4FC)h*y9NP2leLQ
vernichten 5g7gY{PFqb6#^6s4e$;L
verpisst 7AF|v=JNIh0`}+!8WJG;
versand 1rs0W8w&ja2?p*13MK_1
verschieben 1O?k1)&U~u#>X1!0OZE!
verschonen )ZilT9@Wj?9U|fZGA=wL
versehen (h<u2{V5$U`wJHI%KYf)
versehentlich 56I{(`pOpj)c^SA9uxBb
versicherung (Gc1-11&Q03EUP2*wW3|
verstanden 4bmz7IOW{4Ed&PQ8ypWU
verstehe yWadIBQQZc-~2tv>Bz(5
versteht ;~CQr^D7wQ+y^@2=GxNX
verstorben (9<6MCerD}A~E>wA~!H5
verteiler %nacW=g<cb=oJ4x5%~7>
vertrag <I@`U2NLxT?d$vc1^NpM
verwahlt ^XLr+8T#7a7BBAX2r?rD
verwenden CF}$HA_WNw4)Xs02LACe
verzichte 4&*TgCGW=iBn<lvA|M+O
verzichten <_03<7#haR3@hH&J0mh3
vibriert ALT^H7yHoTBKzJR`7JUq
viel 1Mv(F9}fix=JgZr@B|G8
viele 5bfw8H!dL(1K=Uo*znil
vielen `uPhO(+2Dy`U2k&-3t)x
vielleicht <K@j7G7>o+{^c9)*T>re
vier ?lbHK6B7~a{{r+3BmeOE
viert 6b}3jBpD$34(}BX*5Kpn
vo A_6esF{$0dHznIKG3yi}
voll >eUbBF!TEC{1^A_9|#=^
vollmacht %-_=a{53Q<&+bIX$;#u+
vom @)iOA@c;b$5fkPP2pI?r
von AS@Tp{R{}-00#3J0^bw(
vor )$tYB5+ob{5(Ed?67SvA
vorbei @9x$u5%vNh0S+ML<n{c~
vorbeikommen `{mc~5E=ar^#BV9``YH;
vorbesitzer 3D_F_CiL<U84}ju7!V62
vorher CB)SZ_yi{t`QHb)?BeMD
vorhin `RVo#0}=xJ<{Ja@@9O;R
vorm >%74v=;kjJ;vY8M$k)y2
vormittags >I2*)0ObVR@8%Eu?BwqA
wagen {~8Dk>mMx&2LlMp@c{Vk
wahl 0|^}n2Ho-a@Z#a(3=-oJ
wahle 0ulo8><9|^5Zwa^{Sg@e
wahlwerbung A>{-13<(Mc1MeB?>)!DN
wann *yjHGD+m-T`SJ<v*5L2z
want @8Kob3Lzc&^$slJ+~5e_
war De3a}^4%Wq^WFgf-}m?-
ware F#PEV66fE+4DQ<s8w~+5
waren 3EAB#3K0YE&)*>I$o%vM
warnung |K=#yQryVnHX-i%P!200
wars 9s>3f4%X@9@zVF+`vcz(
warte 00|8!91$w;@$(tm5aIgl
warteliste 8Vv{$`Th3a;RfIb^aU66
warten 2(<GYDFhEC;_@57*x1e8
wartezimmer 2>S35^7k3>2M-ka{QeID
warum >n!T+(F@@_Gad{w1|}!^
was 2L1Z)>@ENk1N#sb&lNQA
waschen 1p)CJ4j~sN@!K2W^5@(7
waschmaschine @FW%X<MR{%CIkBw{uB}t
wasser 3hnv%{T3i2^V2Kx+v)@R
way 9{Bd_^9}JH9SY_6{0!q4
we 6A$tR{^1o176cLl2I<un
weckt 0QdO!>DmA82>#jZ4-5ts
weder DgfLC`ux@Y_xI@!{1pG%
week _2AYqGzcgb>L(c8|KQx-
weg D-in%CjIRA{t)x&3IX*Y
wegen `||Gf)b$-b*&6T7@$~x%
weggezogen `w|)N1{T@_7#Zve`y~PW
weglassen -aii9>hIsxAPwae6dxZV
weh 2<-p(1qlfn7vBK%_44QV
weihnachten 75w(-?hO+R86D^R7Xtkf
weil |MJou4KEWW{s0ux%?94^
weiss #0TCm1tBUB<@zGk%i!D6
weiter Eg{_m{u>`64&?d^-reQv
weitere |NaaU;o#Qp{Yv}|KMpAU
weiteren =m;<E-{!sR7B$TjIY~Sf
weiterer #Tyvi5ZKkWD<20jKsrJg
weiterhin AKmo>9|8v1;NkG=;R*Z~
welche )$q73BrG8b;Nd#a+soF|
welcher +2#2O-~|{4+P((?_1yB{
well 1tA^r&d=Wn@CpMN8UQL7
wem 4(R{oKKl6{PxR{G|MKrW
wen `tTp=2;=1J7cAfvCn5tV
wenden 68-P@3i1*U0{9Q?==2To
wenig _tg&JI1~XR{QC~O=I8|E
wenn `X=Ak3K#Yi`|<V=;S>G+
wenns ;p7qh?=3L?&GZ=7%;?<B
went >g*Wp?EMxG3-SE+;oI`^
wer >Dl@B4Fwq&8vh6H>*oIP
werbe ><bk6@B{M*9upH87a9QL
werbezwecken ^d%VB<@VSA5bon15f>W^
werbung 9?~A>9PIem8}|(N{sikQ
werd 2NSz81wT09*SAaF-q6$0
werde B>fEP3K8M!EGO6n4<S1!
werden {x1*_FW1-DI6vqCAwC}&
werkstatt +~GFW74`4%3hL(!7atuX
what +4|G>(B2aMIV}zr^!X79
whatsapp -~0pfE&~`R_3QfW`1=m&
who _Y>+72pH-8@8#P7`1Az#
widerrufe %ONZK-QwI6+yvG_4;L`x
widerrufen 0zKdU<JJJ)^B(>mCI$!&
widerspreche ^br&Z4GZG#4FcW|_#giy
widerspruch ?kl?&3dI}f^6NzC;@{5p
wie E$R&`H?kVo^er3q{Sp})
wieder #^Kln6bUs32sb11?DXs6
wieso 01)--_VOa|^5q`><@E^w
wieviel =JW&>^Y<Sv-1Ro*;qe3C
will 7X%UR02c%I2khz(`0(x!
winterreifen *3<G36)!F!AP^PD@8;Rs
wir _59la?IkG>?eG}j*Wk|P
wird 3*;C3?$7TI?+D&4M(-)(
wirklich 5Dp6b>CXiP2>R^&6cz{x
wirkung (H=DB<@VL-CMnl1C?_m3
wissen 9SHLE^d05?>g4DO?G*b6
wisst Cm<E`0@L-<`t1fg9P`-%
with 8yyeS1{(+!4EGKS5IX=3
without ?f?ZA8z2h<5APb#*%JHP
wlan %--e@5+x4^=jbBb+UV-*
wo D-A6A`T^(J^Y8Hz1_crI
woanders _t6LS5#Q7lEHu>(6)O}t
woche `2hC#=oIi1`56Ng?Fty_
wochen 8>8hXB=Hd&>e3VI`}gMq
wochenende *3SDGG88^L<IfxP=jQAG
woher ;Jwu?8Sf-5BRV(C-_*O~
wohin {UsIa>i_Tp1_{?L4(u8Z
wohl 90UmnBI^ME`0Vf+=?4r4
wohn 7#JZU-o)JC@GkldGBP#k
wohne 68-`F`~dF^`}6|<3kdul
wohnen 0Qv_P4<Qf)6AKRS*7)l4
wohnt 2pR7L3-{wG{SN2(@eBqa
wohnung 7zP3d-|HF&&E60F_2lf;
wollen 4GGpA?c@UH4IK9t@BQ~a
wollt !pig~1};A?>+?wF)z#0_
wollte 5fvr>@=Qz;&dNH#>eHOO
wollten >i6dS))yxy+1woJ@7B`m
wont zy|de_ZTh+>EbU1(#sXj
woran >hIqkC?FK|^z|s$@9+ED
worden 2^QKK6&w-&@E8v4=>p>J
work 4in`R|MC{<_4^L`+vM-}
wort NbBD@>)<g0z|lD9>BQIX
wott >lG*764=A@F%I|`HZK_=
wow 6zlHq66E*%Ci?mN2@4es
wozu _!27d3Ek1l_8{9RMLH?u
wrong 1?LzE3l9+`_yg|%{`=!3
wunsche =qaoH+zSZ$2J{paBoq@K
wurd `zG8H^));7$I3w2%GAQg
wurde 1L@sB755Dj+VvyZ+S~E?
wurden 9^C}`CnF03_u%#J2;bun
yall ^Y<0=5(o?V6aWAH1Q`zf
yes !{gQv=jt#g-VHP6!qeWw
yoga 4*?VQ{QCLk^8oVm`6Lkd
you Oak0A1p^4;>gEOm@zvh&
your 9oH%S&fn@V<TvICPx}rE
zahl *3b782`4Tm?Cu`q>elVr
zahle `t|Y#3IYBk1rhcS>joYS
zahlen 1@93SA{G=85dRJK)d=<d
zahler {3GT#_WBFA*xd;U4Fde<
zahlerstand -2u`X7%wjh4eK)W0odQ-
zahlt -tEUX`Y1RX^ao4N<JIBL
zahn (BR8kCL}%P$m>e8!n?P?
zahnarzt 4dC(_9U%}g`v)V~)cWlA
zaun <_zgN`~np1>Fo>x<@D^<
zehn 6A}#)+~w%v=LP*YAPEWj
zeigt ;}W$%;lW7Q-uXxF+0NX~
zeit A_xl%7b^M!@!|RY-1_qr
zettel `w0~R5C!HI2LS^P5cc*A
zeug ?&lBm1l-u!B_0G4G94%y
zieh `w08=3=|9c?+6zR0_+j^
ziehe =r0Gn1QqTSBqh`?BPuN$
ziehen ;uiYk=mXX&{s`MCEe<Ld
zieht 0s<oI4Cdjx92EOI2I~{!
zimmer ^7h*v9WXlc-PR@7*UZYv
zu 01X=Y+UE#C@eArVGzTQ{
zufrieden 3FYt*;_4sY>;xMN>+tsV
zug 00He22J;XN`TYC>_2TCh
zugestimmt #2FL^%Gk{I-74%WJ~TAt
zuhause 1|aeY_ZI&92J|KN{^{NR
zukunft _SO&J3lZez_#g%M4hsMZ
zum ^STci68r`i>*Ns1_V4NV
zur Oy~m+0p|MN?dISH9_kDs
zuruck BI4@`B@h1$1mpet-2dGP
zuruckgeben FXRaD0SXKX2krp$^$!dG
zusammen 5k0g+?#)KS)5k*I_tdZv
zusendung _ahDC_8tcy@aX^o<^%lt
zusendungen {|O}v0^`%x7ZU#;7#R%}
zustimmung J?<M4EC&W2>F)sl^7iU5
zwar BQxs@`pvwwB?js@D=a)K
zwei 2<{3I08A`H^!Gu}-0j)#
zweimal ^5rEA5ZwFuA4B=vKLrIV
zweite ^2pN)BJnB);2#_M&gkL-
zweiten $kM+jI`BOF`{paP+1%94
zwiebeln ?E~d1C?^pI^ywh?=;8G8
zwischen {|@{B*&z}B{MHEN1L@4<
"""

WEIGHTS: Final = """
-31 =bias
-20 du oder
-19 kostet
-18 RESTORE
-17 > ruhig soll war
-15 alte aus+> bis gericht grad hat nachricht neue neuen sperren steht
-14 DEAL dabei verstehe
-13 bleibe doppelt fragt selber wurde
-12 2 GOODS abgeschnitten an+> andern denn einverstanden fallt gegenseite in keiner kommen lauft
-12 mia neu nicht online passt pausieren rufen schick spam update welche wer zeigt
-11 DUTY abends akte frag funktioniert hatte ihm komme leute nachstes ohne richtig statt wann
-11 werd wieder zum zwei
-10 ,+das NO+WORD anderes angebot bei+euch beide bleibt drei en.THREAT er euch+> fall fruher
-10 geht hinten hol ignorieren kann kiste konto lassen monteur nachbar nehm neues passiert
-10 problem rein schlaft schlussel stand unbedingt wir wort zahn
-9 abo absagen anderem as aus beenden bewerbung bissl briefkasten deshalb die en.DEAR erst
-9 erstmal finger gefunden im immer kaputt machen mahnung meld mitgliedschaft nachbarn
-9 ruckgangig samstag sondern tante termin trag training unterlagen von+mir
-8 ,+bitte ,+hab .+ja 0 BILLS MSG+von NUMBER+NO TAKE+ich alles am andern+> ausgemacht baby
-8 beerdigung beim brauche bring code das+GOODS den die+MSG dr dran einfahrt en.BLOCK en.THINGS
-8 endet frage fragen freitag gefallt gegen gelernt gewonnen hilfe hochachtungsvoll hochzeit
-8 karte keller kopf kurs kurz namen nicht+WORD or ordnung reichts sag schnell seh sie sorge
-8 spielen spricht sterne stock stoppen tell vergess viel viele vollmacht von+ME wenns whatsapp
-8 woher wollt wollte wont wurd
-7 ,+ich .+OFTEN DISTURB GET ME+THIRD RESTORE+> THIRD abgebrochen acht angekommen ans aussetzen
-7 brief chat da dafur dauerauftrag day en.HAHA en.REPLIED entschuldigung erste faden festnetz
-7 for gerade glaub haltestelle hore internet kase kollege krieg laden lass leer liegen mach
-7 mei meine meldet mist nachrichten naturlich neue+nummer new reichen schaff schickt sehr
-7 sogar still stort tagen tochter total um verlangern von+OFTEN want widerspruch wochen yes
-7 zusammen zweiten
-6 , ,+da ,+nein .+. .+abmelden .+die .+hat .+ist .+muss .+null .+wann 1 DAY+, ERASE+,
-6 ME+wieder NO+UNSUB NO+aus REVOKE+ME STOP+, STOP+sich TAKE+mir abgesagt alleine an+, an+diese
-6 aufgehort aufnehmen been bestellt bestimmt buchung but chor dagegen dass+ihr der
-6 die+nachrichten dir eintragen en.DAY en.LOSE en.REMOVED en.TIME fehlen fehler finanzamt
-6 fliesen foto fuss ganze gegeben gesehen gestrichen glaube h hat+sich hatt ich+steige in+den
-6 ist jahresende kaufe leben lehrerin leider lieber mail mailbox meine+THIRD meinetwegen
-6 mitnehmen mude nachricht+> newsletter nicht+UNSUB nichts nochmal offen passwort per richtige
-6 rote ruf schaden seit+dem september sommer sorry spat spater steh steige steige+aus there
-6 torte trotzdem typ uberweisung umzug unten ups versteht versteht+ihr vormittags weiss weiter
-6 what zahl
-5 ,+SEND ,+hatte ,+nicht .+DEAL .+mir .+nehmen .+schreiben .+wer BEEN DAY ME+reichts MENDED+>
-5 OFTEN+MSG OFTEN+aus PAIN TAKE+sich THIRD+WANT THIRD+WISH UNSUBBED+> WANT+sie abgemeldet+>
-5 abmelden allen an+der anbei angst anhalten anmelden anrufen antworte auf ausschalten
-5 automatisch back be bedarf+> before bekommt beschwerde besten bevor bitte+MORE bitte+in
-5 bringt c cancel dabei+> dachte das+PAIN deine deinen dem+update die+alte donnerstag draussen
-5 dritten en.SUBJECT+en.GET ende entfernen ersuche euer euro fehlt fristgerecht gar+nicht
-5 garage gedruckt gefallt+> gekommen geloscht geschickt gesendet gesperrt ging gruezi hab+ME
-5 hab+mich haben+sie haha halb halt handy+NO hause hausmeister hoch holt ich+STOP ich+TAKE
-5 ich+bleibe ich+verstehe in+ihrer ins jemand jemanden job jucken keinem kinder kriegt legt
-5 lena lieben lol lust mails mandat mehr+, mein meinte mich+fur minuten mir+aus mir+reichts
-5 nachbarin neue+NUMBER nicht+NONE nicht+mehr nimmt noch+NO now ofter ostern other paar please
-5 preis reden regnet rein+> right schau schicken schicken+> schonen sie+ihre sie+meine sind+>
-5 sobald solange start steht+" stornieren streichen streichen+> strom stunden teuer the
-5 theorie tragen treppenhaus uberlegt unter verschieben versicherung viele+MSG
-5 viele+nachrichten vielleicht von wenn+sie werd+ich
-4 ,+OFTEN ,+brauche ,+konnt ,+richten ,+war ,+was .+DAY .+DELETE .+REMOVE .+THINGS .+auf .+da
-4 .+der .+du .+en.NEGATIVE .+gefallt .+in .+nicht .+no .+ok .+rufen .+seit .+termin .+welche
-4 .+what CONSENT+erteilt DAY+NO DEAL+> GET+> GOODS+bitte HEAR+NO LIFE LIST+auf LIST+streichen
-4 ME+REPLY ME+den ME+einfach ME+handy ME+ist ME+mit MORE+, MORE+RESTORE MORE+ein MORE+so MSG+,
-4 NO+CEASE NO+DELETE NO+benachrichtigungen NO+nachricht NONE+, NONE+benachrichtigungen
-4 NUMBER+nichts OFTEN+> OFTEN+NO OFTEN+ist OFTEN+nachricht OFTEN+viele REMOVE+ihr REPLY+ME
-4 STOP+NO STOP+mir TAKE+> TAKE+ihr TAKE+und THIRD+anderem WANT+ME WISH+sie WORD+WANT WORD+WISH
-4 WORD+wenn abend abnehmen adresse alle als antworten auf+NO auf+NONE aufgelegt aus+,
-4 aus+versehen auskunft baustelle beenden+, benachrichtigungen+MORE benachrichtigungen+NONE
-4 benachrichtigungen+mehr bestanden betrieb bin+ich bis+0 bis+en.DAY bitte+REVOKE bitte+das
-4 bitte+die bitte+nicht bitte+zuruck bloss bloss+nicht buchhaltung da+> da+steht damen das
-4 das+auch das+aus datei davon+> dem+OTHER den+DEAL den+LIST den+verteiler did die+LIST
-4 die+THIRD die+WRONG die+falsche die+nachricht dienstag diesmal direkt doch+MORE doch+wieder
-4 dont dorf drucker einverstanden+, elternabend en.BADMSG en.DITCH+ich en.I+en.GET en.LIST+zu
-4 en.NEG+, en.PULL en.WISH erledigt erreiche ersten es essen eurer+MSG eurer+nachricht falls
-4 falscher fast freundlichen fruhstuck fur+DAY ganz+OFTEN ganz+schon garten geandert
-4 geandert+, geehrte gegen+die gehort geht+das geht+es geld gern+GET gesagt gestern gleich
-4 gruss guet hab habe handynummer hast hatten horgerat hund iban ich+erreiche ich+nichts if
-4 ihrer+MSG ihrer+OFTEN ihrer+en.LIST ihrer+en.MESSAGE ihrer+en.MESSAGES ihrer+en.SENDING
-4 ihrer+en.TEXT ihrer+sms ihrs informiert infos is+en.BEFORE ist+alles ja jede+en.LIST
-4 jede+en.MESSAGE jede+en.MESSAGES jede+en.SENDING jede+en.TEXT jede+sms jemand+anderem jo
-4 karten kasse kater keine+nachricht keinen kitaplatz klasse knie kommt+NO konzert
-4 kostenvoranschlag krankenhaus kundennummer kundigung lassen+> lasst+sich let liegt lift
-4 links liste+streichen listen machen+> mehr meier mein+handy meiner+THIRD melden melden+sie
-4 mietvertrag mir+den mit+ME monat musik nachrichten+WANT nachrichten+WISH nachrichten+will
-4 nehmt+ihr nicht+CEASE nicht+DELETE nicht+aus nichts+, niemanden niemanden+bei noch+nicht
-4 nochmal+> notdienst null nutzen oh ok paket parken pizzadienst rausnehmen rechts richten
-4 richten+sie ruckruf rufen+sie ruft ruhig+MORE ruhig+weiter schicke schild schneiden
-4 schon+viele seit seit+tagen sich+geandert sie+NO sie+ruhig sim sollen sollt sonntag sperre
-4 stimmt strasse tabletten tarif text them two uberwiesen ungefahr vermisse verteiler+auf
-4 viel+, vier viert vorm warte warten wasser weil weiter+> wenden wenn+du went wieder+RESTORE
-4 wieder+ein wieso winterreifen wochenende wollten you zahlt zweite zwischen
-3 "+, %+von ,+DISTURB ,+MENDED ,+dann ,+eine ,+en.DITCH ,+en.MESSAGE ,+en.MESSAGES
-3 ,+en.NEGATIVE ,+en.SENDING ,+en.TEXT ,+er ,+geht ,+meine ,+oder ,+schicken ,+sms ,+wann
-3 ,+welche ,+wer ,+wir .+DUTY .+an .+bei .+den .+en.NEG .+habt .+handy .+hol .+karte .+kein
-3 .+kennen .+mein .+melden .+mia .+neue .+passt .+rex .+so .+weiter .+woher 0+> 0+aus ?+zu
-3 ASKED+ich CEASE+mal DAY+> DAY+nicht DEAL+ist DELETE DELETE+, DELETE+STOP DELETE+TAKE
-3 DELETE+lassen DELETE+wenn DUTY+NO GET+, GOODS+TAKE LIFE+> ME+HEAR ME+UNSUB ME+UNSUBBED
-3 ME+abgemeldet ME+abmelden ME+auf ME+da ME+die ME+fur ME+kurz ME+neue ME+ruhig ME+tochter
-3 MENDED MORE+> MORE+? MORE+am MORE+infos MORE+nachrichten MSG+zum NO+ASKED NO+OUT NO+UNSUBBED
-3 NO+abgemeldet NO+abmelden NO+gesagt NO+papierrechnung NO+so NO+sorge NONE+? NONE+WORD
-3 NONE+am NONE+nachricht NONE+papierrechnung NONE+sorge NONE+von OFTEN OFTEN+LIST OFTEN+MORE
-3 OFTEN+OUT OFTEN+bitte OFTEN+ein OFTEN+en.TEXT OFTEN+ihr OFTEN+nicht OTHER+ist REPLY REPLY+>
-3 REPLY+deinem REPLY+meiner REVOKE+meine STOP+ME STOP+ich STOP+ist THINGS+> THINGS+ist
-3 THIRD+MENDED THIRD+SEND THIRD+soll THIRD+will UNSUB+wenn UNSUBBED+, WANT+OFTEN WANT+doch
-3 WANT+eine WANT+mir WISH+OFTEN WORD+, WORD+REVOKE WORD+STOP WORD+lassen WORD+mal WRONG+GOODS
-3 ab+en.DAY aber+nur abgeben abgebucht abholen abmelden+, abmelden+wenn abschleppdienst
-3 alles+. alles+klar also+bitte alte+bitte am+freitag an+sie angebote+> anmeldung anrufe
-3 auch+in auf+, aufgegeben aufhoren baby+. bad bahn balkon bekomme bestatigt bestellt+, bi bin
-3 bin+die bin+en.BEFORE bin+en.THREAT bin+im bisher bitte+beim bitte+den bitte+eine
-3 bitte+sofort bloss+NO blumen bohren bose brauche+ich brauchen brauchen+ME brauchen+mir
-3 bremse brief+> bus da+, da+sein daheim danke danke+euch darauf das+DEAL das+OTHER das+STOP
-3 das+angebot das+baby das+en.BADMSG das+erlaubt deinem den+BILLS den+bescheid der+DUTY
-3 der+akte der+haltestelle didnt die+THREAT die+gegenseite die+kiste die+liste die+neue
-3 die+unterlagen diese+NUMBER echt eine+neue einfach+an eintragen+> einverstanden+>
-3 einwilligung+zum emma en.ALONE+, en.ALONE+mal en.BEFORE+en.SUBJECT en.BEFORE+freitag
-3 en.DAY+aus en.DITCH+MENDED en.DITCH+SEND en.DITCH+die en.DITCH+en.THREAT en.DITCH+im
-3 en.DITCH+schicken en.EVENT+, en.HEY+aber en.LIST+und en.MESSAGE+und en.MESSAGES+und
-3 en.NEG+MENDED en.NEG+schicken en.REPLY en.SENDING+und en.STOP+, en.STOP+mal en.TEXT+und
-3 en.TIME+en.DAY en.VOC+aber erdgeschoss erhalt erstmal+von erteile erteile+ich erteilt es+>
-3 euch+. euch+? eurem ever fahrer falsche+GOODS flur formular fotos freischalten friday
-3 funktioniert+NO funktioniert+nicht fur+ihre fur+meine garantie gasteliste geben geben+wir
-3 gegeben+> gegen+den gegessen geholfen gehort+> geige gelesen geliefert geloscht+, geloschte
-3 gemacht gern+> gesagt+ich gesendet+> gespeichert get gibts+den glatt gone habe+> habe+nichts
-3 habe+versehentlich habt+ihr handy+NONE hangt hat+ASKED hat+gesagt hausnummer herren
-3 hier+bitte hinter hol+ME hol+mich hor hort+NO i+en.GET ich+behalten ich+en.WHO ich+komme
-3 ich+lass ich+meine ich+soll ihnen+, ihr ihr+THIRD ihr+kollege ihr+noch ihren+en.LIST impfung
-3 in+der in+die in+ordnung in+ruhe irgendeinem ist+OUT ist+WORD ist+doch ist+hier ist+mein
-3 ist+neu jetzt+eine jetzt+selber kalt kam kann+ich katalog kein kein+bedarf
-3 keine+papierrechnung keine+sorge keine+werbung kenn kennen kennen+wir klingeln kriege kunden
-3 kundigungsfrist kundigungsfrist+> kunftig+OFTEN laden+> lass+ME legen letzte+MSG
-3 letzte+nachricht letztes licht liste+DELETE liste+ERASE liste+MENDED losche loschen+, lost
-3 mal+ein mehr+? mehr+am mehr+von meine+MSG meine+neue meinem+en.EVENT meinem+fall meinen
-3 meinen+GOODS meiner+nummer meldungen mich+REPLY mich+UNSUB mich+UNSUBBED mich+abgemeldet
-3 mich+abmelden mich+am mich+en.BEFORE mich+mit mich+nicht mieter min mir+da mir+die mir+ist
-3 mir+kurz mir+ruhig mist+, mit mit+> mit+deinem mit+meiner mitglied mog moin monatsende month
-3 morgen musst nachrichten+fur nachrichten+von nehm+ich nehme nehmt neu+, neue+THINGS neun
-3 nicht+OUT nicht+UNSUBBED nicht+abgemeldet nicht+abmelden nicht+an nicht+auf nicht+die
-3 nichts+> nix+MENDED nix+SEND nix+schicken no+, notiert nummer+MORE nun+> nur+wenn nur+zu
-3 oder+> ok+aber opa ordnung+> papierrechnung papierrechnung+MORE papierrechnung+NONE
-3 papierrechnung+mehr pin ran rauchmelder rausgefallen rausnehmen+> rex richte rucken
-3 ruhe+REPLY ruhe+mit said schalten schick+ich schickts schlafen schloss schmerzen schwarz
-3 sich+an sie+CEASE sie+WANT sie+WORD sie+fertig sie+nichts sind+OFTEN sind+OUT sind+schon
-3 sind+weg sms+und so+> soll+ME soll+ich sorge+> sperren+> spielt standig+MSG standig+werbung
-3 stehen stelle stellplatz stopp+, stopp+mal stoppschild stoppt storniert tagsuber that this
-3 tor tun+damit tur turkisch uberhaupt und+es und+ich und+sie uns+> unternehmen us vergessen
-3 verlasse vermieter verteiler+> von+en.LIST von+en.MESSAGE von+en.MESSAGES von+en.SENDING
-3 von+en.TEXT von+euch von+irgendeinem von+sms vorbei+> wahlwerbung wann+ist war+da
-3 wartezimmer was+OFTEN was+kostet was+nun week weg+, weiter+an weiter+schicken welcher
-3 wer+hat werbung+von wieder+> wieder+die wieder+infos wiederherstellen wieviel will
-3 will+OFTEN will+doch will+sie wir+auf without wlan wochenende+> wohnung wollte+ich woran
-3 worden zahlerstand zaun zimmer zu+DELETE zu+meinem zu+teuer zu+viel zum+0 zum+en.DAY
-3 zum+erhalt zusendung
-2 "+in ,+auch ,+aufhoren ,+bin ,+can ,+der ,+deshalb ,+du ,+en.HEY ,+en.LIST ,+euer ,+gut
-2 ,+habt ,+horen ,+kann ,+konnen ,+liegt ,+mittwoch ,+neue ,+nur ,+ohne ,+seh ,+sie ,+sorry
-2 ,+streich .+% .+, .+2 .+GOODS .+ME .+RESTORE .+REVOKE .+WANT .+abo .+anmelden .+brauche
-2 .+bremst .+dagegen .+dieses .+einverstanden .+ende .+er .+falls .+fallt .+finger .+frohe
-2 .+gern .+gerne .+gruss .+guten .+haben .+hochachtungsvoll .+ihre .+jap .+jo .+kiste .+klar
-2 .+kostet .+lass .+lassen .+loschen .+momentan .+nach .+nehme .+nehmt .+nie .+ohne .+passwort
-2 .+sagt .+schick .+schlussel .+soll .+sorry .+still .+stock .+stort .+tell .+the .+wenns
-2 .+yes .+zu .+zustimmung 0+bitte 0+euro 2+. ?+ME ?+WANT ?+WISH ?+en.I ?+en.SUBJECT ?+hab
-2 ?+hatte ?+i ?+will AUTHORITY+MENDED AUTHORITY+SEND AUTHORITY+schickt BEEN+, BILLS+,
-2 BILLS+MORE BILLS+NONE BILLS+mehr CEASE+, CEASE+WANT CEASE+WISH CEASE+mir CEASE+war
-2 CONSENT+zum DAY+en.SUBJECT DAY+geht DAY+kann DELETE+sie DELETE+und DISTURB+ME DISTURB+NO
-2 DISTURB+mich DUTY+, DUTY+UNSUB DUTY+WORD DUTY+abgesagt DUTY+abmelden DUTY+an DUTY+bei
-2 DUTY+das DUTY+ist DUTY+nicht DUTY+sich ENTRY+zu ERASE+> ERASE+STOP ERASE+TAKE ERASE+lassen
-2 GET+NO GET+NONE GET+ist GET+keine GOODS+> GOODS+ist GOODS+ohne HEAR+ME HEAR+das HEAR+nicht
-2 HEAR+sich LIST+NO LIST+nicht LIST+zu ME+DELETE ME+GOODS ME+abmeldung ME+ausgesperrt ME+eine
-2 ME+einfahrt ME+geloscht ME+konto ME+lieber ME+mal ME+mitgliedschaft ME+nachbar
-2 ME+nachrichten ME+nr ME+schwester ME+tante ME+um ME+vom ME+was MENDED+ihnen MENDED+sie
-2 MENDED+weiter MORE+HEAR MORE+STOP MORE+die MORE+gehort MORE+horen MORE+mit MORE+nicht
-2 MORE+seit MORE+von MSG+LIST MSG+OFTEN MSG+WISH MSG+dabei MSG+hatte MSG+ist MSG+kommt MSG+und
-2 MSG+verteiler MSG+war MSG+weiterhin MSG+will NO+BILLS NO+REPLY NO+WRONG NO+an NO+angekommen
-2 NO+auf NO+bestellt NO+damit NO+dass NO+einstellen NO+en.BEFORE NO+en.EVENT NO+en.THREAT
-2 NO+fall NO+gegen NO+gelesen NO+gewonnen NO+im NO+kostet NO+mahnung NO+mit NO+noch NO+problem
-2 NO+werbung NO+wort NONE NONE+BILLS NONE+HEAR NONE+STOP NONE+bei NONE+en.EVENT NONE+fall
-2 NONE+horen NONE+mahnung NONE+mit NONE+nicht NONE+problem NONE+schreiben NONE+seit
-2 NONE+werbung NONE+wort NUMBER+GET NUMBER+MORE NUMBER+NONE NUMBER+SEND NUMBER+TAKE
-2 NUMBER+gesendet NUMBER+in OFTEN+LIFE OFTEN+REPLY OFTEN+beendet OFTEN+en.LIST OFTEN+euro
-2 OFTEN+funf OFTEN+kostet OFTEN+mail OFTEN+mit OFTEN+nur OFTEN+raus OFTEN+schicken OFTEN+so
-2 OFTEN+steht OFTEN+verteiler OFTEN+war OFTEN+weiterhin OFTEN+whatsapp OFTEN+wieder OFTEN+zu
-2 OTHER+NO OTHER+abgesagt OTHER+das OTHER+sich OUT+, PAIN+, PAIN+. PAIN+> PAIN+WANT PAIN+WISH
-2 REMOVE+STOP REMOVE+TAKE REMOVE+lassen REPLY+, REPLY+MSG REVOKE+auf REVOKE+aus SEND+ihnen
-2 SEND+ma SEND+sie SEND+weiter STOP+WANT STOP+WISH STOP+die STOP+nicht STOP+uns STOP+war
-2 TAKE+NO TAKE+damit TAKE+euch TAKE+let TAKE+meine TAKE+sie THINGS+TAKE THINGS+bei THIRD+NO
-2 THIRD+TAKE THIRD+bekommt THIRD+in THREAT+MENDED THREAT+SEND THREAT+schickt UNSUB+STOP
-2 UNSUB+TAKE UNSUB+lassen WANT+REPLY WANT+THINGS WANT+bitte WANT+einen WANT+hilfe WANT+mein
-2 WANT+mit WISH+ME WISH+REPLY WISH+bitte WISH+doch WISH+eine WISH+mein WISH+mit WORD+?
-2 WORD+DAY WORD+TAKE WORD+des WORD+mir WORD+mochte WORD+und WORD+vom WORD+war WORD+will
-2 WORD+zum WRONG+OFTEN WRONG+chat WRONG+eingegeben WRONG+en.LIST WRONG+link ab ab+montag
-2 ab+september abbestellt abbrechen abbuchen abbuchen+, aber+die aber+en.DITCH aber+en.NEG
-2 aber+nix abgemeldet+, abgesagt+? abgeschnitten+, abgesetzt abmeldelink abmeldung+REVOKE
-2 after again+, ahnung+, allen+> alte+adresse am+GOODS am+OFTEN am+boden am+router
-2 am+wochenende amt an+. an+die an+mir an+nichts and+en.BEFORE anfahrt angebote anmelden+>
-2 anni anschreiben+, anwalt+MENDED anwalt+SEND anwalt+schickt anyone arbeiten arzt auch+,
-2 auch+NONE auf+0 auf+CEASE auf+diesem auf+en.DAY auf+keinen auf+mein auf+radern aufheben
-2 aufhoren+mir aufhort+zu august aus+OFTEN aus+ja ausgemacht+> ausgesperrt ausgesperrt+.
-2 ausserhalb auto+ist autobahn bank beerdigung+> bei bei+dr bei+frage beibehalten
-2 beim+nachbarn bekomme+NO bekomme+NONE bekomme+keine bekommen+, belastigt bescheid+,
-2 bestatigt+. bestatigung+> betrag bevor+sie bild bin+ab bin+auf bin+grad bis+DAY bis+OFTEN
-2 bisher+> bitte+OFTEN bitte+abbestellen bitte+andern bitte+ignorieren bitte+immer
-2 bitte+lassen bitte+melden bitte+sehen bitte+sperren bitte+stoppen bitte+streichen
-2 bitte+weiter bitte+wieder bleib boden brauche+THINGS brauche+hilfe brauche+nur bremst
-2 bremst+euch call can+en.SUBJECT can+en.VOC can+en.YOU cant chat+> d da+SEND da+nicht da+was
-2 dabei+, dabei+ist dame damit+, damit+MENDED damit+WORD damit+aufhoren danke+, danke+>
-2 dann+TAKE darum das+CEASE das+REPLY das+WORD das+an das+en.ALONE das+en.ENDED das+en.KEYWORD
-2 das+en.NEG das+en.STOP das+grab das+meinem das+mit das+sein das+stop das+was das+wollte
-2 dass+die dem+DUTY dem+system den+GOODS den+STUFF den+ich den+kaufvertrag den+termin
-2 den+wartungsvertrag den+zweiten denn+ME der+OFTEN der+WANT der+WISH der+autobahn
-2 der+en.KINDS der+en.LIST der+hat der+kopf der+link der+op der+will des+monats diat die+GOODS
-2 die+WANT die+WISH die+anzeige die+leute die+mochte die+nebenkosten die+ohren die+therapie
-2 die+zusendung die+zweite dienstplan dienstplan+, diese+hier diese+rufnummer do do+en.SUBJECT
-2 does dont+let door doppelt+bestellt down dr+. drauf+> drei+OFTEN drei+wochen drucken durch+>
-2 eigentumer ein+OFTEN eine eine+en.SENDING eine+gebuhr einen+neuen einfach eingang einmal+die
-2 eins elternzeit en.ALONE+WORD en.ASKED+your en.BADMSG+, en.BEFORE+DAY en.BEFORE+GOODS
-2 en.BEFORE+again en.BEFORE+boden en.BEFORE+en.AGAIN en.BEFORE+en.HEY en.BEFORE+en.TIME
-2 en.BEFORE+router en.BEFORE+wochenende en.DAY+> en.DAY+MORE en.DAY+bitte en.DAY+euro
-2 en.DAY+wieder en.DITCH en.DITCH+> en.DITCH+ab en.DITCH+auf en.DITCH+en.BEFORE
-2 en.DITCH+en.SUBJECT en.DITCH+en.VOC en.DITCH+en.YOU en.DITCH+grad en.DITCH+in en.DOESNT+let
-2 en.DONT+let en.ENDED+en.FROM en.ENDED+out en.EVENT+> en.FROM+the en.GET+lost en.HAHA+>
-2 en.HAHA+hor en.I+en.TAKE en.I+get en.KINDS+> en.LIST+OFTEN en.LIST+REPLY en.LIST+hatte
-2 en.LIST+ist en.LIST+kostet en.LIST+mit en.LIST+verteiler en.LIST+weiterhin en.MESSAGE+MORE
-2 en.MESSAGE+REPLY en.MESSAGE+ist en.MESSAGE+kostet en.MESSAGE+mit en.MESSAGE+verteiler
-2 en.MESSAGE+weiterhin en.MESSAGES+REPLY en.MESSAGES+ist en.MESSAGES+kostet en.MESSAGES+mit
-2 en.MESSAGES+verteiler en.MESSAGES+weiterhin en.MY en.MY+group en.NEG+> en.NEG+SEND
-2 en.NEG+further en.NEG+let en.NEGATIVE+en.NEGATIVE en.NEGATIVE+ich en.NEGATIVE+nein
-2 en.OTHER+> en.PLURALS+> en.REMOVED+en.BEFORE en.SENDING+, en.SENDING+MSG en.SENDING+OFTEN
-2 en.SENDING+REPLY en.SENDING+en.MESSAGE en.SENDING+en.MY en.SENDING+en.SENDING en.SENDING+ist
-2 en.SENDING+kostet en.SENDING+mit en.SENDING+the en.SENDING+verteiler en.SENDING+weiterhin
-2 en.STOP+WORD en.STOP+by en.SUBJECT+en.GAVE en.SUBJECT+en.TAKE en.SUBJECT+en.VOC
-2 en.SUBJECT+get en.SUBJECT+have en.TAKE+lost en.TEXT en.TEXT+, en.TEXT+LIST en.TEXT+REPLY
-2 en.TEXT+ist en.TEXT+kostet en.TEXT+mit en.TEXT+verteiler en.TEXT+weiterhin en.THIRD+damit
-2 en.THREAT+DUTY en.THREAT+OFTEN en.THREAT+OTHER en.THREAT+en.BADMSG en.THREAT+en.BEFORE
-2 en.THREAT+leben en.THREAT+verteiler en.TIME+0 en.TIME+OFTEN en.VOC+en.GAVE en.VOC+en.REPLY
-2 en.VOC+en.SEND en.WANT+to en.WHO en.WHO+ME en.WHO+die en.WHO+ich en.WHO+mich en.WHO+uns
-2 en.YOU ende+DAY ende+des endet+auf entfernen+> entschieden+. entschuldigung+, erhalten
-2 erreichen ersatztermin erst+ab es+ME es+OFTEN es+jetzt es+lauft es+mir es+sind ess essen+auf
-2 euch+OUT euch+allen euch+kriegen euch+mal eure+MSG eure+angebote eurer fahrt fall+,
-2 fallt+aus falsch+eingegeben falsche falsche+nummer farbe festnetz+an fieber finger+OUT
-2 finger+weg for+en.BEFORE frag+ME frag+mich fragen+> frei+> frei+wird freu freu+ME freu+mich
-2 freundin frisst frohe frohe+ostern funf+MSG fur+morgen further ganz+schlecht geb gebuhr
-2 gefunden+> gegeben+, gegen+MSG gegen+OFTEN gehn geht+NO geht+auch geht+bei geht+nicht
-2 gelesen+, geplatzt gerade+NO geschickt+. gesperrt+. gesund get+lost gewahlt gewahlt+,
-2 gewonnen+, geworden geworfen ging+an glaser gluck grab grad+NO group grussen+> gut+dass
-2 gutscheine ha hab+NO hab+aus hab+ich hab+keine hab+mein hab+nicht hab+wen habe+NO habe+OFTEN
-2 habe+die haben+OFTEN halle halte handy+GET handy+gesendet hat+" hatte+ich hatte+sie hausarzt
-2 have hecke her+damit herbert hervorgehoben hervorgehoben+> heute heute+, hier+, hier+ist
-2 hiermit+kundige hoch+, hochachtungsvoll+> hol+das hor+ME hort+das hort+nicht hort+sich
-2 i+en.TAKE i+get ich+HEAR ich+ME ich+REVOKE ich+WORD ich+aus ich+darauf ich+en.DITCH ich+es
-2 ich+hab ich+hol ich+hor ich+kaufe ich+leite ich+lieg ich+mich ich+mochte ich+nur ich+sags
-2 ich+tun ich+weiss ich+widerrufe ich+wollte ich+ziehe ihm+das ihnen+> ihnen+DELETE ihnen+GET
-2 ihnen+UNSUB ihnen+WORD ihnen+auch ihnen+ist ihr+ERASE ihr+OUT ihr+auch ihr+aufhort ihr+die
-2 ihr+machen ihr+mir ihr+wollt ihre+nachricht ihrer ihrer+kanzlei ill im+DUTY im+OFTEN
-2 im+OTHER im+leben im+verteiler immer+en.THIRD immer+her infos+OFTEN infos+per infos+zum
-2 interesse+MORE interesse+NONE interesse+mehr is+en.MY isst ist+> ist+NONE ist+UNSUB
-2 ist+UNSUBBED ist+abgemeldet ist+en.DITCH ist+en.NEG ist+geplatzt ist+gesperrt ist+gestorben
-2 ist+keine ist+leer ist+nix ist+raus ist+schon ist+verkauft it jacke jap jede+MSG jede+OFTEN
-2 jemand+MENDED jemand+SEND jetzt+OFTEN jetzt+kommt jucken+> juli kann+das kannst kaputt+,
-2 kaufvertrag kaum kein+DUTY kein+OFTEN kein+en.LIST kein+en.MESSAGE kein+en.MESSAGES
-2 kein+en.SENDING kein+en.TEXT kein+problem kein+sms kein+wort keine+BILLS keine+mahnung
-2 keinen+en.EVENT keinen+fall kenn+ich kiste+war klappt klar klaren klaren+> klinik klopfen
-2 kocht komm+ich komme+NO komme+nicht kommen+> konnt+mir kostenvoranschlag+ist kostet+,
-2 kostet+ME kostet+das kostet+mich krank+, krieg+ich kunftig+per lass+ich lass+mich lass+uns
-2 last lauft+MORE lauft+weiter lause lause+. leer+> leider+NO leite let+en.BEFORE letzten
-2 lieber+telefonisch lieber+zu liefern lieferwagen lieg lieg+am lieg+en.BEFORE liegt+das link
-2 link+in linke list liste+WORD liste+andern los+, loschen+sie luft mach+ich mache machen+sie
-2 macht magen mahngebuhr mahnung+MORE mahnung+NONE mahnung+mehr mail+> mal+, mehr+HEAR mehr+NO
-2 mehr+STOP mehr+WORD mehr+auf mehr+horen mehr+mit mehr+nicht mehr+schreiben mehr+seit
-2 mein+AUTHORITY mein+GOODS mein+NUMBER mein+THREAT mein+anwalt mein+konto mein+nachbar
-2 meine+OFTEN meine+PAIN meine+WORD meine+abmeldung meine+mitgliedschaft meine+nr
-2 meine+schwester meine+tochter meinen+PAIN meiner meld+ME meld+mich meldet+sich menschen
-2 mich+DELETE mich+auf mich+ausgesperrt mich+einfach mich+geloscht mich+in mich+um mich+vom
-2 mich+was mich+wieder mir+auf mir+eine mir+einfach mir+sehr mir+wieder mit+MSG
-2 mitgliedschaft+en.THREAT mitgliedschaft+im mochte+ME mochte+MORE mochte+mein mochte+sie
-2 momentan monats mull mulltonne muss+das mussen+sie na nach+drei nachfragen nachricht+NO
-2 nachricht+ist nachricht+nicht nachricht+von nachstes+OFTEN name nebenkosten nehmen+sie
-2 nein+en.NEGATIVE nein+ich nein+nein neu+MENDED neue+GOODS neue+OTHER neue+sim neues+NUMBER
-2 neues+handy nicht+da nicht+dass nicht+einstellen nicht+gelesen nicht+noch nicht+so nicht+von
-2 nichts+gegen nichts+kostet nie+ASKED nie+en.THREAT nie+gesagt nie+im niemand nix+, noch+MSG
-2 noch+auf noch+die normal nuchtern nummer+SEND nummer+in nur nur+ein ob+ich oder+? oder+NO
-2 oder+nicht of+en.MY of+the ohne+eure ohren okay opt opt+en.FROM opt+out or+en.NEG pakete
-2 passt+, passwort+REMOVE passwort+vergessen pause per+OFTEN per+mail please+> pony portal
-2 praktisch privat prufen rad radern rauchen raumen raus+> reagiert reichen+, reicht reminders
-2 reminders+> reparatur richtig+, richtig+> rontgenbilder router ruckgangig+> ruft+ME
-2 ruft+mich ruhig+, ruhig+> sags schaff+ich schalten+sie scharf schick+ME schick+mir
-2 schicken+. schickt+ihnen schickts+ME schickts+ma schlecht+> schluss+> schmarrn schon+CEASE
-2 schon+OUT schon+STOP schon+beendet schon+weg schones schones+DAY schones+wochenende schrank
-2 schreiben+, schreiben+sie schwester sehen+sie seit+OFTEN seit+ich sending september+MORE
-2 september+wieder she sich+NO sich+jetzt sich+nicht sie+STOP sie+am sie+bitte sie+brauchen
-2 sie+den sie+en.BEFORE sie+gern sie+hat sie+konnen sie+nicht sie+von since sind sms+REPLY
-2 sms+ist sms+kostet sms+mit sms+verteiler sms+weiterhin so+geht so+gut sofort+DELETE
-2 sofort+ERASE sofort+sperren soll+mich spam+, sperren+, spielen+, sprechen spricht+NO
-2 spricht+nichts springt stand+am stand+en.BEFORE standig steht+nach stimme+zu stimmen stock+>
-2 stoppen+> strahnen streich streich+ME streich+mich stunde tamara tan telefon+NO telefonisch
-2 tell+your texte textnachrichten therapie+CEASE therapie+WORD this+en.BEFORE tippen to
-2 tochter+, top trag+ME trag+mich traurig treffen trikot tun+> tut+ME tut+mir uberlegen
-2 ubernehmen um+, um+bestatigung umgezogen unbedingt+> und+NO und+TAKE und+auch und+die
-2 und+fragt und+jetzt und+mich und+nicht unsere+einfahrt vergess+ich vergessen+, vergiss
-2 verlangern+> verloren+, versehen versehen+UNSUB versehen+UNSUBBED versehen+abgemeldet
-2 versehentlich verstehe+die verteilen verteilen+, vertragt vom+OTHER vom+THINGS vom+auto
-2 von+ihm von+ihrer von+meinem vorher vorher+zu vorhin vorne wagen war+auf war+das war+ein
-2 war+top warteliste wartungsvertrag warum+kommen was+TAKE was+machen was+stand waschen
-2 weg+von wegen+dem weitergeben weiterhin+schreiben well wen+gefunden weniger weniger+>
-2 wenn+NO wenn+die wenn+en.HEY wenn+en.VOC wenn+en.WHO wenn+man wer+ME wer+mich werbung+dabei
-2 were widerspruch+gegen wie+bei wie+bisher wie+es wie+geht wieder+MSG wieder+nachrichten
-2 wieder+so will+. will+NONE will+REPLY will+mit wir+hatten wird+> wissen+wie wisst wurde+NO
-2 wurde+ich wurden+sie you+en.GAVE zieh zu+, zu+ERASE zu+PAIN zu+REMOVE zu+WORD zu+euch
-2 zu+hoch zu+ihnen zu+jucken zu+wenig zug zum+OFTEN zum+ende zum+gluck zum+sommerfest
-2 zuruckgeben zusendung+von zustimmung+erteilt zweimal zweite+GOODS zweitwagen zwiebeln
-1 ERASE UNSUBBED abgelehnt aktione an angeblich angerufen anschreiben antwort arbeit aufzug
-1 ausland away bald bestellung bett bist bitten blockiert bricht brille bringen by can check
-1 dicht ding dort drin einer einschalten else en.BODY en.EVENT en.GAVE en.HEY en.KINDS
-1 en.OTHER en.SEND en.SENDING en.THIRD ex falsch film freue fruh gebt gedacht gehen gespendet
-1 gruppe gute guten halbe heissen her hilft jederzeit jonas kaution keine klingel kollegen
-1 konntet krank kuchen kundenkonto laufen marz merci message mfg mitbringen mochte monate
-1 montage mussen mutter nirgends nix ob of oma over piept praxis private s sagen sagt
-1 schliesst seitdem sowieso spenden stop storung studio suche taglich team techniker time
-1 tropfen uf up vergeben vorbei wahle we widerrufen wohnen wollen your zehn zuhause
0 kalender much nehmen tollen
1 " * ? ENTRY NO THINGS WORD abgemeldet abgestellt ahnung akku alarm angeschrieben anwalt
1 behandlung belastigung bescheid besser bezahlt bidde bimmelt chef dann dem dement dene doch
1 durfte einen elf en.CALL en.MENDED en.PLURALS en.STOP en.SUBJECT entschuldigen eure fahr
1 fahren fenster flug fordere freundlich freundliche ganz gebeten gehabt gekriegt gestorben
1 gesturzt gibts gilt good gottesdienstzeiten grusse grussen gutschein handwerker haus heisse
1 hof id ihn ihren k kanzlei klein koane komm konnte kontakt lampe leid les liebsten lieferung
1 nervt nun out person polizei pro profil punktlich regen rente sabine salbe schone schreib
1 schuhe sechs seid sieben soweit spiel storen super tage telefonieren texting thx tragt u
1 unterlassen voll wahl wars weckt who wurden zahle zahler zeit zufrieden zuruck
2 %+REPLY %+mit *+STOP *+lasst ,+DELETE ,+GOODS ,+LIST ,+MSG ,+OTHER ,+REVOKE ,+WISH ,+WORD
2 ,+also ,+austragen ,+do ,+genau ,+heute ,+ihre ,+kein ,+loschen ,+mein ,+mir ,+nehmen ,+no
2 ,+null ,+reicht ,+scho ,+sollte ,+soweit ,+spart ,+wa ,+werbung ,+will .+CEASE .+PERSON
2 .+SEND .+abgemeldet .+alda .+alter .+austragen .+blockiert .+datensatz .+durft .+en.ALONE
2 .+en.HEY .+en.I .+en.STOP .+en.UNSUB .+en.WANT .+entschuldigen .+frau .+geh .+habe .+hallo
2 .+halt .+haltet .+haus .+heast .+heizung .+i .+konnte .+konnten .+kursausfalle .+lasset
2 .+leckt .+loscht .+man .+meine .+nachricht .+nerv .+noch .+raus .+reicht .+schicken
2 .+schreib .+seien .+sofa .+sry .+stellt .+stp .+termine .+toll .+unsere .+ware .+weder .+weg
2 .+wegen .+widerspruch .+wissen .+wohn 0+dsgvo 0+jahren 0+und ?+sofort ?+vielen ?+wenn
2 ASKED+> AUTHORITY+, BEEN+werden CONSENT+> CONSENT+fur CONSENT+von CONSENT+ziehe DAY+bei
2 DAY+en.NEG DAY+in DEAL+, DEAL+. DEAL+wie DELETE+bitte DUTY+ERASE DUTY+MSG DUTY+REMOVE
2 DUTY+ab DUTY+auf DUTY+en.THREAT DUTY+ihr DUTY+im ENTRY+DELETE ENTRY+REMOVE ENTRY+loschen
2 ERASE+bitte GET+und GET+von GOODS+? GOODS+bei GOODS+en.BEFORE GOODS+lauft GOODS+meines
2 GOODS+und HEAR+ihr HEAR+mal LIFE+und LIST+, LIST+bitte LIST+raus ME+REMOVE ME+SEND
2 ME+anzuschreiben ME+bitte ME+des ME+einverstandnis ME+enkel ME+geduld ME+heut ME+hier
2 ME+kleiner ME+mama ME+nummer ME+ofter ME+ruhe ME+schicken ME+selbst ME+telefon ME+wird
2 MENDED+NONE MENDED+mehr MORE MORE+ERASE MORE+GET MORE+REMOVE MORE+SEND MORE+UNSUB
2 MORE+angemeldet MORE+anschreiben MORE+aufs MORE+gern MORE+hierher MORE+los MORE+loschen
2 MORE+post MORE+uber MORE+werbung MSG+> MSG+? MSG+MORE MSG+OUT MSG+REVOKE MSG+brauch
2 MSG+en.VOC MSG+gehen MSG+ihres MSG+konnt MSG+mehr MSG+weg MSG+ziehe NO+GOODS NO+ME NO+NO
2 NO+THIRD NO+WANT NO+WISH NO+angemeldet NO+einen NO+einwilligung NO+einzige NO+en.OTHER
2 NO+herrn NO+mein NO+nochmal NO+plan NO+schwarzes NO+sein NO+standig NO+termine
2 NO+unterschrieben NO+verstehen NO+vom NO+weiteren NO+wie NONE+GET NONE+GOODS NONE+MENDED
2 NONE+OFTEN NONE+THIRD NONE+an NONE+aufs NONE+einwilligung NONE+einzige NONE+en.OTHER
2 NONE+herrn NONE+hierher NONE+ich NONE+kriegen NONE+plan NONE+schwarzes NONE+sehen
2 NONE+termine NONE+uber NONE+weiteren NUMBER+> NUMBER+DAY NUMBER+REPLY NUMBER+mit NUMBER+und
2 OFTEN+? OFTEN+DELETE OFTEN+GET OFTEN+UNSUBBED OFTEN+WORD OFTEN+ab OFTEN+abgemeldet
2 OFTEN+alle OFTEN+dsgvo OFTEN+en.BEFORE OFTEN+klar OFTEN+schon OFTEN+super OFTEN+taglich
2 OFTEN+wirklich OFTEN+zum OTHER+ERASE OTHER+OFTEN OTHER+REMOVE OTHER+hab OTHER+ihr
2 OTHER+meines OTHER+und OUT+LIST OUT+damit OUT+vom REMOVE+DAY REMOVE+en.HEY REMOVE+mi
2 REMOVE+mich REPLY+euren REPLY+ihrem REPLY+ihren REPLY+verlaub REVOKE+die REVOKE+mein SEND+,
2 SEND+> SEND+NONE SEND+geht SEND+mehr SEND+mir SEND+nicht STOP+en.HEY STOP+en.VOC STOP+en.WHO
2 STOP+ihr STOP+ma STOP+man TAKE+, TAKE+MORE TAKE+bitte TAKE+den TAKE+en.HEY TAKE+en.VOC
2 TAKE+en.WHO TAKE+endlich TAKE+gut TAKE+ma TAKE+man TAKE+mein TAKE+mer TAKE+mich THINGS+MSG
2 THINGS+hab THINGS+lauft THINGS+und THIRD+anderen THIRD+das THREAT THREAT+, UNSUB+. UNSUB+?
2 UNSUB+am UNSUB+en.BEFORE UNSUBBED+? UNSUBBED+am UNSUBBED+en.BEFORE WANT+> WANT+da WANT+dat
2 WANT+die WANT+diese WANT+keine WANT+von WISH+> WISH+da WISH+dat WISH+diese WISH+ich
2 WISH+keine WISH+von WORD+. WORD+ASKED WORD+SEND WORD+damit WORD+geschrieben WORD+schreibe
2 WRONG+, WRONG+PERSON a+ruah a+ruh ab+> aba aber aber+bitte aber+diese aber+ich abgemeldet+?
2 abgeschlossen abmeldung+von absetzen+> account acht+jahren again again+> alda all+en.MY
2 alle+berge alles+nicht als+ME als+meine also+REMOVE also+TAKE also+lassts alten+NUMBER
2 am+montag amoi an+OFTEN an+en.LIST an+en.MESSAGE an+en.MESSAGES an+en.SENDING an+en.TEXT
2 an+keinen an+sms anderen+anbieter andern+, andrea anfangen angeboten+> anpassen anpassen+>
2 anruf anzeige+> anzuschreiben appointment art+. ask ask+MORE ask+en.BEFORE ask+en.ME
2 ask+en.TAIL ask+en.VOC ask+me at auch+DELETE auch+NO auch+OFTEN auch+UNSUB auch+WORD auf+das
2 auf+die auf+ihre auf+ihrer auf+vergessenwerden aufhort+> aufrufe aus+den aus+meinem ausm
2 ausm+LIST austragen+, auszunehmen auto+hab auto+und basar beendet begraben behalten+, beiden
2 beim+WRONG beim+falschen bekommen bemuhen bemuhen+> benachrichtigungen berge
2 besitzer+gewechselt bestand bestelle+hiermit bin+, bin+. bin+NO bin+OFTEN bin+WORD bin+jetzt
2 bin+raus bitte+MENDED bitte+REMOVE bitte+SEND bitte+STOP bitte+ab bitte+behalten bitte+fur
2 bitte+mal bitte+nehmen bitte+nimmer bitte+nummer bitte+umgehend bitte+weglassen blau block
2 blockiert+> brauchts brauchts+NO brett brunnen chume da+. da+MORE da+OUT da+WORD da+einfach
2 da+en.DITCH da+en.NEG da+ist da+nix da+weg daher danach das+, das+DISTURB das+NO das+STUFF
2 das+alles das+bitte das+gepiepse das+gilt das+hat das+kind das+machen das+nicht das+stort
2 dass+meine datensatz datensatz+DELETE datensatz+ERASE datensatz+MENDED datensatz+REMOVE
2 datensatz+WORD davon+absehen davor dazu+> deaktiviere deaktiviere+ich dem+SEND dem+ich
2 dem+stimme den+abmeldelink den+besitzer den+erhalt den+gottesdienst den+lappen denkbar
2 denkbar+, der+PAIN der+THREAT der+gemeinde der+ist der+kevin der+liste der+mannschaft
2 der+schreiberei der+vertrag des+NO deutsch dich die+PERSON die+andrea die+erlaubnis die+frau
2 die+fresse die+freundschaft die+hat die+ich die+impferinnerungen die+isar die+nie
2 die+rechtsanwaltskammer die+storung die+tafel diensthandy diese+OFTEN diesen+OFTEN
2 diesen+en.LIST diesen+en.MESSAGE diesen+en.MESSAGES diesen+en.SENDING diesen+en.TEXT
2 diesen+sms dieses+NUMBER dieses+handy dinger dinger+NO dinger+nicht do+> doch+OFTEN
2 doch+schon doktor+, drauf durft+ihr e+OFTEN e+mail eigentlich+CEASE eigentlich+WORD ein
2 ein+THINGS ein+gutschein eine+THIRD einem+en.BODY einen+eigenen einfach+REMOVE einfach+WORD
2 eingetippt einstellen+, einzustellen eis en.ALONE+> en.ASKED+MORE en.ASKED+en.BEFORE
2 en.ASKED+en.ME en.ASKED+en.TAIL en.ASKED+me en.AUTHORITY en.BADMSG+ASKED en.BEFORE+and
2 en.BEFORE+en.DOESNT en.BEFORE+en.MESSAGE en.BEFORE+en.NEG en.BEFORE+en.SENDING
2 en.BEFORE+montag en.BEFORE+more en.BODY+, en.DAY+dsgvo en.DAY+jahren en.DAY+und
2 en.DITCH+MORE en.DITCH+NO en.DITCH+OFTEN en.DITCH+WORD en.DITCH+jetzt en.DITCH+raus
2 en.DOESNT en.DOESNT+again en.DOESNT+en.AGAIN en.DOESNT+en.BEFORE en.DOESNT+en.GET en.DOING
2 en.DONT en.EVENT+MSG en.EVENT+OFTEN en.FEEL en.FROM+> en.HEY+. en.HEY+en.DOESNT
2 en.HEY+en.NEG en.HEY+en.NOT en.HEY+euch en.HEY+hatte en.HEY+not en.HEY+sein en.I+hob
2 en.I+know en.I+moved en.LIST+. en.LIST+> en.LIST+? en.LIST+GET en.LIST+WANT en.LIST+WORD
2 en.LIST+an en.LIST+bitte en.LIST+oder en.MENDED+en.PHONE en.MESSAGE+? en.MESSAGE+GET
2 en.MESSAGE+WANT en.MESSAGE+WORD en.MESSAGE+bitte en.MESSAGE+en.VOC en.MESSAGES+.
2 en.MESSAGES+? en.MESSAGES+GET en.MESSAGES+WANT en.MESSAGES+WORD en.MESSAGES+an
2 en.MESSAGES+bitte en.MY+en.BEFORE en.MY+en.MENDED en.NEG+MORE en.NEG+WANT en.NEG+WISH
2 en.NEG+again en.NEG+en.GET en.NEG+more en.NEG+need en.NEGATIVE+en.BEFORE en.NEGATIVE+more
2 en.NOT+en.BEFORE en.NUMBER+> en.OTHER+wie en.SENDING+. en.SENDING+? en.SENDING+GET
2 en.SENDING+WANT en.SENDING+WORD en.SENDING+bitte en.STOP+> en.SUBJECT+hob en.SUBJECT+moved
2 en.TAIL en.TAIL+> en.TAKE+en.MY en.TAKE+my en.TEXT+? en.TEXT+GET en.TEXT+WANT en.TEXT+WORD
2 en.TEXT+bitte en.THIRD+. en.THREAT+DAY en.THREAT+MORE en.THREAT+en.LIST en.THREAT+mai
2 en.THREAT+system en.VOC+> en.VOC+en.SUBJECT en.VOC+euch en.VOC+sein en.WANT+, en.WHO+.
2 en.WHO+en.WHO en.WHO+ma en.WHO+man en.WHO+sein en.WRONG en.WRONG+en.PHONE en.YOU+en.NEG
2 en.YOU+en.STOP end endlich+die entlassen entlassen+, entschuldigen+sie er+ist erfahren+,
2 erinnerung+am erinnerung+en.BEFORE erlaubt+ME erlaubt+mir ernsthaft ernsthaft+? ersparen
2 ersparen+sie es+denkbar es+genugt es+gut es+reicht es+ware euch+NO euch+WANT euch+WISH
2 euch+eigentlich euch+erlaubt euch+gekauft euren+OFTEN euren+en.LIST euren+en.MESSAGE
2 euren+en.MESSAGES euren+en.SENDING euren+en.TEXT euren+nachrichten euren+sms eurer+LIST
2 eurer+liste every+one ewigkeiten fahren+NO fahren+nicht fall+. feierabend+REPLY
2 feierabend+mit fenster+, fertig+. filiale fliegt for+> freien freien+en.BODY freien+tag
2 fremde fresse freundschaft frieden from+en.MY fuhre fuhre+selbst funf fur+MSG fur+die
2 fur+einen furs+OTHER gar+NO gar+nichts gebimmel+, geduld+REPLY geduld+mit gefallen+> gefehlt
2 gefehlt+. gegangen gegen+werbung geh+bitte gehalten geht+WORD gekauft+. gekundigt+,
2 gelandet+bin gelandet+en.DITCH gelogen gemacht+> gemeint+, genau+das genug+von gepiepse
2 geschaftsbeziehung gewartet gewartet+. geweckt geweckt+. gibt gibts+da glaub+ihr graduated
2 grosse grundlage grussen+% gsogt hab+DUTY hab+WORD hab+bei hab+doch hab+genug hab+mir
2 habe+keinen habe+mich haben+gekauft habt+die hallo+? haltet haltet+endlich handy+. handy+ist
2 hang hat+den hat+mir hauses heast+, heizung+lauft herrn heute+MORE heute+wieder hier+UNSUB
2 hier+abmelden hier+gibt hier+is hier+nie hin hinterher hinterlegt hob homma homma+, horen
2 horen+sie hort+ihr horts+auf i+en.BEFORE i+hob i+know i+moved ich+WANT ich+WISH ich+aber
2 ich+bestelle ich+gern ich+hatte ich+hier ich+ihren ich+jetzt ich+kundige ich+les ich+lese
2 ich+melde ich+nie ich+nun ich+stimme ich+verzichte ich+was ich+weiter ich+will ich+wohn
2 ich+wurde ich+zuruck ichs ick+WANT ick+WISH ick+hab ick+will ihnen+OFTEN ihnen+in ihnen+vor
2 ihr+, ihr+CEASE ihr+MSG ihr+STOP ihr+bei ihr+meine ihr+meint ihr+weiter ihre+kanzlei
2 ihre+nachrichten ihren+MSG ihres ihres+hauses im+DAY im+MORE im+en.LIST im+mai im+system
2 impferinnerungen+bitte in+meinem info informieren irgendwann irgendwie+WORD is+aba isar
2 isch+WISH isch+will ist+ME ist+STUFF ist+am ist+belastigung ist+der ist+en.BEFORE ist+en.VOC
2 ist+gebrochen ist+ok ist+seit ist+tot its ive ja+klar jahr+OFTEN jahren+. jahren+verkauft
2 jede+MORE jede+NONE jede+nachricht jede+weitere jede+woche jedes+OFTEN jedes+mal
2 jemand+anderen jetzt+, jetzt+CEASE jetzt+in jobs+in juckt jungs kalender+> kanzlei+NO
2 kanzlei+nicht kei kein+DEAL kein+en.OTHER kein+interesse kein+plan kein+schwarzes keine+MORE
2 keine+einwilligung keine+einzige keine+termine keinen+GOODS keinen+herrn kevin kids klar+>
2 knopf+zum konnen konnt+mich kontobewegungen kontobewegungen+WANT kontobewegungen+WISH
2 kontobewegungen+will kuche kundige kundin+> kursausfalle lange langt lappen lass+en.HEY
2 lass+en.VOC lass+en.WHO lass+ma lass+man lasset lauft+, lebt leckt leckt+ME leckt+mich
2 leid+, letzte lg+> lieb+und lieferinfos+bitte liste+, liste+TAKE liste+nehmen los loschen+>
2 loscht+ME loscht+mich loschts loss+MORE loss+mer ma+des mag+> mai make+en.SUBJECT
2 make+en.VOC make+en.YOU make+you mal+STOP mal+auf man+euch man+sein mannschaft market maus
2 me mehr+GET mehr+an mehr+aufs mehr+hierher mehr+ich mehr+kriegen mehr+schicken mehr+sehen
2 mehr+uber mein+CONSENT mein+PAIN mein+einverstandnis mein+kleiner mein+telefon meine+NUMBER
2 meine+geduld meine+mama meine+ruhe meinem+NUMBER meinem+alten meinem+freien meint melde
2 meldet+ME meldet+mich mensch merk mi+in mich+REMOVE mich+anzuschreiben mich+ein mich+gern
2 mich+hier mich+von mich+weiter mini mir+CEASE mir+MSG mir+NO mir+am mir+das mir+en.BEFORE
2 mir+gern mir+heut mir+ofter mir+selbst mir+zu mit+euren mit+ihrem mit+ihren mit+verlaub
2 miteinander+> mitten mittwoch mochte+NO mochte+NONE mochte+keine mochte+von
2 motivationsspruche mullabfuhr mullabfuhr+erinnerung muss+en.HEY muss+en.VOC muss+en.WHO
2 muss+man mussen+NO mussen+nicht mutter+. my my+en.BEFORE nach nachrichten+NONE
2 nachrichten+mehr ne+MSG ne+nachricht nee+, nehmt+mich nehmts nehmts+ME nein+, nerven nett
2 nich+MORE nich+NONE nich+mehr nicht+SEND nicht+mein nicht+nochmal nicht+sein nicht+standig
2 nicht+verstehen nicht+vom nie+NONE nie+angemeldet nie+einen nie+mehr nix+MORE no+en.BEFORE
2 no+more noch+lieferinfos noch+ne noch+schreiben noch+von not+en.BEFORE nu+is nummer+MENDED
2 nummer+OUT nummer+bei nummer+streichen nun+wirklich nur+> nur+einmal nur+fur nur+melden
2 nutzung+ME nutzung+meiner obwohl off+> oft+muss ohne+mich oiso ok+> ort plan+wie post+>
2 post+GET post+von rabatt raus+, raus+. read recht+auf rechtsanwaltskammer reicht+es remove
2 rezension rezept+MSG ruah+> ruhe+> ruhe+jetzt runter+von schlecht schluss+damit scho+lang
2 schon+MORE schon+OFTEN schon+UNSUB schon+UNSUBBED schon+abgemeldet schon+wieder school
2 schreibe+> schreiberei+. schule+, schwarzes schwarzes+brett sehen+, sehen+. sein+,
2 sein+REPLY sein+mit seinen seit+DAY seit+acht seit+januar seite selbst+OTHER selbst+kalender
2 service+MSG service+OFTEN sie+MENDED sie+diese sie+ihn sie+ist sie+jetzt sie+mich sie+mir
2 sie+noch sie+uns sie+wissen sind+NO sind+bei sind+nicht sms+? sms+GET sms+WANT sms+WORD
2 sms+bitte sms+en.BEFORE sms+en.VOC so sofa+ist sofort sofort+aufhoren sohn+, sollte+ich sons
2 sonst+nichts sry steckt steht+auf stellt+das stimme+ich storung+, stp streicht+bitte
2 streichung stundenausfall suchen sucht+euch super+, system tafel tag+, taglich+>
2 telefonnummer terminen+bitte terminerinnerungen texten+, texten+> the+en.BEFORE therapie+.
2 tips to+MORE to+en.ME to+en.TAIL to+en.VOC to+make to+me trennen tut uber+alle uhr+.
2 um+ERASE um+entfernung und+MSG und+OFTEN und+WISH und+meine uns+aus unser unwetterwarnungen
2 vater verboten vergessenwerden verlaub verloren verpisst verschonen+sie versuchen
2 verteiler+WORD verteiler+bitte verweigert verweigert+> verwenden voll+> vom+fenster von+"
2 von+diesem von+kurznachrichten vor+OFTEN wa wa+> war+der ware+OFTEN ware+schon
2 warum+schreibt warum+wird was+das was+muss was+zu weg+> weg+damit weg+vom wegen weglassen+>
2 weihnachten weiter+gern weitere+MSG weiteren+MSG weiterer+MSG wenn+ME wenn+der wenn+meine
2 werbung+. werbung+fur werfen werfen+, widerrufe widerspreche+> wie+OFTEN wie+deaktiviere
2 wie+der wie+schon wieder+, wieder+ERASE wieder+OFTEN wieder+OUT wieder+REMOVE wieder+UNSUB
2 wieder+angemeldet wieder+los wieder+loschen wieder+post wieder+schreiben will+da will+dat
2 will+ich wir+WISH wir+waren wird+ME wirklich+, wissen+, wissen+wann with wo+ist wochen+an
2 wos wrong wrong+en.PHONE your+en.BEFORE your+en.SENDING zahnarzt zahnreinigung zeig zu zu+>
2 zu+MENDED zu+ende zu+erinnern zu+schicken zu+texten zum+DELETE zum+UNSUB zum+WORD
2 zum+abbestellen zuruck+> zusenden zustimmung zustimmung+REVOKE zustimmung+fur
2 zustimmung+ziehe zwar+DAY zwar+OFTEN zwar+heute zwei+sind
3 *+TAKE ,+BILLS ,+NONE ,+UNSUB ,+aus ,+besser ,+e ,+eure ,+funf ,+sagt ,+vom ,+wie ,+wo
3 ,+zieht .+ENTRY .+NONE .+NUMBER .+UNSUBBED .+bitte .+einwilligung .+en.SUBJECT .+gebt
3 .+gluckwunsch .+haut .+herzlichen .+hier .+hort .+isch .+letzte .+lieferstatus .+loss
3 .+offenbar .+schluss .+steht .+studium .+tun .+und .+vergessen .+zur .+🔕 ?+? ?+SEND ?+die
3 ?+warum ASKED CEASE+? CEASE+bitte CONSENT+REVOKE CONSENT+vom DAY+gestorben DEAL+REPLY
3 DEAL+mit DUTY+. DUTY+REPLY DUTY+mit ENTRY+ERASE ENTRY+MENDED ENTRY+WORD GOODS+es HEAR+DEAL
3 HEAR+DUTY HEAR+OFTEN HEAR+op HEAR+sie LIST+OUT LIST+REMOVE LIST+TAKE LIST+loschen ME+, ME+NO
3 ME+NUMBER ME+ab ME+adresse ME+auch ME+bewerben ME+gut ME+postfach ME+so ME+von ME+weiter
3 ME+zu MENDED+das MENDED+ihr MORE+MSG MORE+WORD MORE+en.LIST MORE+en.MESSAGE MORE+en.MESSAGES
3 MORE+en.SENDING MORE+en.TEXT MORE+etwas MORE+kriegen MORE+sehen MORE+sms MSG+. MSG+CEASE
3 MSG+NONE MSG+WORD MSG+diese MSG+ein MSG+en.BEFORE MSG+sind NO+> NO+CONSENT NO+bock NO+ein
3 NO+erwunscht NO+haben NO+ich NO+kredit NO+langer NO+nach NO+und NO+zugestimmt NONE+CONSENT
3 NONE+bock NONE+kredit NUMBER+0 NUMBER+ERASE NUMBER+MENDED NUMBER+en.DAY NUMBER+ist
3 NUMBER+streichen OFTEN+DUTY OFTEN+OFTEN OFTEN+an OFTEN+auf OFTEN+bei OFTEN+eine OFTEN+vorher
3 OFTEN+warnung OFTEN+werbung OTHER+auf OUT+> PAIN+bitte PAIN+krank PERSON+TAKE PERSON+doktor
3 REMOVE REMOVE+> REPLY+dem REPLY+die SEND+das SEND+ihr STOP+> STOP+DEAL STOP+DUTY STOP+das
3 STOP+es STOP+euch STOP+op STUFF+. TAKE+ab THIRD+doktor UNSUBBED+. WANT+? WANT+NONE WANT+das
3 WISH+? WISH+NO WORD+% WORD+0 WORD+die WORD+en.DAY WRONG+nr ab+OFTEN aber+wenn abgemeldet+.
3 abholbenachrichtigungen abi abmahnung absicht abstellen+> ach again+and all+the alles+in
3 alter an+MSG an+NONE an+bitte an+den an+dieses an+einem anders+> angegeben angemeldet+,
3 anzeige app arbeite are auch+die auch+furs auf+eure aufgelost ausfalle ausfallt ausser
3 backen bedarf bedarf+, begraben+werden bei+ME beim+MSG beim+gewinnspiele bekomm besitzer
3 bestatigung bewerben bewerben+> bin+langst bin+seit bitte+, bitte+CEASE bitte+HEAR bitte+ME
3 bitte+NO bitte+NONE bitte+NUMBER bitte+OUT bitte+auch bitte+einstellen bitte+keine
3 bitte+mich bleiben+, board bock+auf brauche+NO brauche+NONE brauche+keinen brauchen+die
3 braucht dank+en.THREAT dank+im danke+und dann+bitte das+OFTEN das+TAKE das+ab das+hier
3 das+irgendwo das+ist deaktivieren dem+NO dem+STUFF dem+verteiler den+geist den+keks
3 der+AUTHORITY der+OTHER der+kleine des+STUFF die+DAY die+ME die+NO die+NUMBER die+en.BEFORE
3 die+ganzen die+nachsten die+nummer diesem diesem+LIST diesem+verteiler diesen+MSG drauf+.
3 du+horst eh+NO eh+nie ein+WORD ein+ende eine+OFTEN eine+woche einem+tag eingetragen+.
3 empfang+von en.AGAIN+> en.AGAIN+and en.ALONE+en.MESSAGES en.ASKED+en.VOC en.BEFORE+MSG
3 en.BEFORE+bitte en.BEFORE+en.FROM en.BEFORE+en.NOT en.BEFORE+en.TEXT en.BEFORE+not
3 en.BEFORE+sms en.BODY+MENDED en.DITCH+langst en.DITCH+seit en.EVENT+. en.EVENT+en.LIST
3 en.EVENT+en.MESSAGES en.EVENT+en.SENDING en.HEY+sich en.KEYWORD en.LIST en.MESSAGES+> en.NEG
3 en.NEG+en.BEFORE en.SENDING+> en.STOP+die en.STOP+en.MESSAGES en.THREAT+voraus en.VOC+.
3 en.VOC+sich en.WHO+sich ende+, endlich+OFTEN endlich+mal enkel erfahren erinnern
3 erinnert+werden erwarte eu euch+an euch+los euch+nicht euch+vor eusch fahrdienst falsche+nr
3 falschi falschi+NUMBER falschi+nummern februar feierabend+damit fleisch folgt frau+doktor
3 fur+notfalle fur+ungut furs+NUMBER furs+handy gar geben+> geburtstagsgrusse gefallen gehe
3 gehts geist gekauft+, gekundigt+und gemeldet+> gerat+> gern+weiter geschafft geschieden
3 geschlossen+, geschmissen gesetzt gilt+auch gluckwunsch+, gluckwunsche go+> gratulieren+,
3 gut+REPLY gut+mit hab+OFTEN habe+ME habe+einen haben+> halt+die handy+nur haut haut+ab
3 heute+> hier+DELETE hier+NO hier+WORD hilde hoflich horst hort hort+OFTEN hort+auf ich+>
3 ich+an ich+das ich+glaub ich+irgendwo ich+meinen ich+weiterhin ich+widerspreche ihr+SEND
3 ihr+geht ihre ihrem im+voraus immer+noch in+0 in+OFTEN in+en.DAY informieren+, interesse
3 interessieren+ME interessieren+mich irgendwas irgendwie irgendwo+CEASE irgendwo+WORD
3 irgendwo+abstellen is is+a isch+WANT isch+die ist+THREAT ist+nicht ja+, jahren+bei
3 jetz+langts jetzt+en.THREAT jetzt+im jobs kann+> kartei kaufen kb+auf kein+bock
3 keine+CONSENT keine+THINGS keinen+kredit keks kenne+ich kind+ist knopf+, kollegin kommt+>
3 kommt+da konnt+euch konnte+ich konnten+sie kontaktiert kredit+, lang lasst+ME lasst+das
3 lasst+mich leave lehne+ich lesen letzte+warnung lieferstatus liege liste+> losch loss
3 loss+ME loszuwerden loszuwerden+> ma+gut man+sich matratzen mehr+SEND mein+postfach
3 meine+CONSENT meine+adresse meinem+telefon mich+> mich+SEND mich+ab mich+auch mich+bewerben
3 mich+doch mich+nur mir+MENDED mir+schicken mir+so mir+wird mit+dem mit+die monaten morgens
3 muss+ein nach+> nachricht+diese nachrichten+NO nachrichten+nicht nachrichten+sind
3 nachrichtendienst nehmen+> nehmt+ME nein+. nen nicht+ein nicht+erwunscht nicht+haben
3 nicht+schreiben nicht+und nie+zugestimmt nimm nimmer+> noch+eine nr nr+, num numm
3 nummer+DELETE nummer+ERASE nummer+REMOVE nummer+WORD nummer+ist nummern+, oder+warum
3 offenbar ohne+ME one op+REPLY op+mit passau paul phone plan pls+> programm prozente punkt
3 rauh rest rezepte rollstuhl runter samtlichen satt+. schenken schenken+> schicken+, scho
3 schon+, schreibe schreibt+ihr schriftlich schriibe+> see seien+sie sein+> seit+monaten
3 seite+. senden sich+, sich+hier sicher sie+davon sie+haben sie+so sie+wem sind+aus sind+gut
3 sonderangebote spart+euch stammkunde stammkunde+> stille storungsmeldungen studium stumm
3 stumm+, sucht thema tipps toll+, tot+> trete txts txts+> um+ME um+meine umsetzen umsetzen+>
3 und+ihr und+so ungut+, uns unterschrieben verein+DELETE verein+ERASE verein+REMOVE
3 vergessen+sie verkauft+, versand verstorben+, vertrag vielen+dank von+samtlichen voraus
3 voraus+> wahlen wahlen+, ware+es warnung+. warum+kommt was+WANT was+WISH was+von way
3 weiterhin+> welpen wem+anders wen+anders wenn+das werbung+en.NEGATIVE werbung+nein wie+ich
3 wieder+MENDED wieder+en.LIST wieder+en.MESSAGE wieder+en.MESSAGES wieder+en.SENDING
3 wieder+en.TEXT wieder+etwas wieder+sms wiedersehen wiedersehen+> willige winterdienst
3 wirkung+> wo wo+kann wohin wohn+NO wohn+nimmer wow wurde+mich yall your+en.LIST
3 your+en.MESSAGES your+texts zettel zeuch zieht zum+geburtstag 🔕
4 "+. ,+isch ,+lasst ,+mich ,+und .+LIFE .+NO .+OUT .+THREAT .+das .+en.TAKE .+eure .+falsch
4 .+feierabend .+hab .+ihr .+jetz .+kb .+kenne .+lasst .+lot .+mich .+schreibt .+unerwunscht
4 ?+MENDED AUTHORITY+> AUTHORITY+ist BILLS+geben CEASE+sie DAY+. DUTY+OFTEN HEAR+> LIST+WORD
4 LIST+ist LIST+nehmen ME+akku ME+gern ME+jeden ME+weg ME+zustimmung MORE+DELETE MORE+was
4 MORE+zu MSG+bitte MSG+en.NEGATIVE MSG+nein MSG+nicht NO+THINGS NO+aufhort NO+dauernd NO+mal
4 NO+schreiben NO+schriibe NONE+MSG NONE+THINGS NONE+nachrichten NONE+schicken NUMBER+,
4 NUMBER+. NUMBER+DELETE NUMBER+OFTEN NUMBER+REMOVE NUMBER+WORD NUMBER+nur OFTEN+UNSUB
4 OFTEN+der OTHER+verkauft OUT+REPLY OUT+mit REMOVE+bitte REPLY+sofortiger SEND+NO STOP+OFTEN
4 STOP+sie TAKE THINGS+, THIRD+, WANT+NO WISH WORD+von WRONG+verbunden ab+heute abbestellen+,
4 abschalten+> absicht+> abstand akku+ist alles+NO also+OUT am+vortag and anwalt+> auch+nicht
4 aus+ME auto bei+der bescheid+geben bin+OUT bitte+UNSUB bitte+abmelden buro church consent
4 da+NO dank+, das+. das+aufhort das+war dass+ich datenbank davon+. dem+MSG den+stecker der+>
4 der+geht die+CONSENT dienst diese+nachrichten dieses+GOODS dieses+gerat display doktor
4 dringend dsgvo durch+. durft einen+anderen einladungen en.AGAIN en.ALONE en.ALONE+en.SENDING
4 en.BEFORE+. en.BEFORE+en.LIST en.BEFORE+en.MESSAGES en.BEFORE+vortag en.CONSENT en.DITCH+.
4 en.DITCH+OUT en.I en.LIST+ab en.MESSAGE en.MESSAGE+ab en.MESSAGES+ab en.MY+church en.NEG+.
4 en.NEGATIVE+. en.NEGATIVE+zu en.SENDING+ab en.STOP+en.SENDING en.TEXT+ab fahre
4 falsch+verbunden familie find+den freut freut+sich fur fur+immer gar+NONE gar+keine gemass
4 gemeint genug genugt gern gnade gratulieren gut+> hakchen handy+> hat+ME haus+verkauft
4 hausverwaltung he heizung herr herzlichen+dank hiermit+widerrufe horen+> i ich+find ihnen+NO
4 ihr+MENDED ihr+habt ihr+konnt ihrer+seite is+NO is+en.WANT is+ned ist+an ist+jetzt jahr
4 januar jede jetzt+bitte kapiert keine+nachrichten komma konnen+die kriegen+> kunde kundigen
4 langst lasst+es left left+en.BEFORE left+en.VOC lg lieb liest longer lot lot+DAY lot+ME
4 lot+mi mehr+. mein+akku meine+nummer meine+zustimmung meines meins mich mich+, mir+OUT
4 mir+jeden mir+weg mit+sofortiger miteinander mobilnummer musste my+en.PHONE nee nein+zu
4 nerv+NO net nicht+aufhort nicht+dauernd nicht+langer no noch+einmal off papierkorb parkplatz
4 scheiss schreiberei seit+jahren selbst setzen+> sie+sich sms+ab so+was sofortiger+wirkung
4 spendenaufrufe stecker+PAIN stecker+ziehen texts tschuss tun+, und und+WANT untersage uwg
4 verbunden+> verheiratet verlassen verlassen+> versehentlich+UNSUB versehentlich+UNSUBBED
4 versehentlich+abgemeldet verstosst verstosst+gegen von+euren vor+jahren vorbi vortag
4 warum+MENDED warum+SEND weg+REPLY weg+mit wegfallen weiter+zu wenn+ein wenn+noch werbe
4 werbezwecken werde+ich werden+> werkstatt wichtig wichtig+> widerrufe+ich widerspreche+ich
4 wie+oft wie+werde wieder+DELETE wieder+was wird+NO wird+NONE wirklich wirklich+OUT woche+.
4 wohnt wunsche yoga zahlen ziehe+ich zu+MSG zu+werden zum+CEASE
5 ,+ERASE ,+NO ,+NUMBER ,+REPLY ,+THINGS ,+damit ,+en.NEG ,+is ,+mit ,+von .+ERASE .+abmeldung
5 .+dann .+en.VOC .+es .+falsche .+nummer .+was DAY+tofreden ME ME+> ME+CONSENT ME+als
5 ME+tofreden MENDED+an MORE+. MSG+NO MSG+ab NO+nachrichten NO+versehen NO+verstanden NONE+.
5 NONE+SEND NONE+versehen OFTEN+gut REMOVE+ME SEND+an STUFF+> TAKE+es THIRD+. WANT+wirklich
5 WISH+wirklich abbestellen abmeldung aktionen all allem alles+andere an+eine
5 auf+nimmerwiederlesen aus+jetzt austragen+> bei+mir bestelle boah bruder da+nichts daran
5 das+noch dauernd dazu de der+PERSON der+app der+empfanger der+konkurrenz die+leitung
5 die+sperrliste egal eich ein+GOODS einem en.BEFORE en.BEFORE+> erinnerungen euren+MSG frau
5 freuen fur+euch furs ganzen geduld geht+mir geklickt got gut+sein hab+dich hiermit+>
5 hiermit+REVOKE his hoffentlich horts ich+MORE ich+sehe ihnen+. ihnen+nicht ist+mir ist+so
5 jetzt+> kapitel kein+versehen keinerlei kenne komplett kurznachrichten langts loschung ma
5 mal+gut man matratze mer mi+tofreden mich+OUT mir+nicht mir+nur ne nein nein+> nerv never
5 nich nicht+. nicht+verstanden nicht+zu nie+wieder nimmerwiederlesen nimmerwiederlesen+>
5 nothing notig nummer+0 nummer+OFTEN nummer+en.DAY o papa platz pls rechnungen reklame ruah
5 ruh schade schnee schon schon+> schreiben+an sehe+alles serie sie+SEND sie+das sie+schreiben
5 sms sofort+MENDED sohn sperrliste stimme streicht taglichen texten tofreden trotz tuv uber
5 unerwunscht+> verein versehen+, vor was+> was+genau weder werden+. wieder+WORD wohne wozu
5 zu+schreiben
6 "+ist ,+ME ,+REMOVE ,+STOP ,+TAKE ,+dass ,+die ,+diese ,+nie ,+nummer .+WRONG .+dem .+nichts
6 .+nu .+wenn .+wird ME+aus ME+doch NO+SEND NO+wieder OFTEN+. OFTEN+jahren PERSON+ist TAKE+ME
6 WANT WANT+ich ab+, abgeholt absetzen anschluss any aufs+NUMBER aufs+handy ausgetreten
6 ausweis behalten bilder bitte+von bock dem+LIST der+LIST dies diese+MSG diesen einstellen
6 en.NEGATIVE+> en.NOT erinnerung euch euch+die ey find flohmarkt gebrochen geburtstag geht+ME
6 gemeldet genau+an gern+, gottesdienst gut habs heast ich+hiermit ist+0 ist+en.DAY jedem
6 katze kontaktaufnahme kontostand korrigieren kreditangebote kriegen kundin lehne leine
6 leitung+zu line mal meh mich+als mir+> mitteilungen need nie+MORE noch+was nummern op partei
6 rezept sachen schreiben schreibt schule sonst sowas unerwunscht verteiler verzichten
6 vorbesitzer ware was was+ist weh werde wird+das wott ziehen zu+mir zur zusendungen
7 .+LIST .+MSG .+aus .+fur .+keine .+stellen .+verteiler .+zieht HEAR HEAR+auf LIST+> ME+nur
7 NO+zu REVOKE+ich STOP+auf abmelden+> absehen an+" an+ME an+meine app+> auf+den aufs darf
7 das+NUMBER das+handy dauerhaft eh empfanger en.FROM en.MESSAGES en.UNSUB erinnert etwas
7 funkstille gelandet gemeinde geschlossen gewechselt+, gewinnspiele gluckwunsch haben+da
7 haken hallo here herzlichen hierher how ich+euch ihnen jeden jeder jedes know kredit leitung
7 lisa loscht make nachsten nur+noch pizza ruhe schriibe sehe seine service sparen tag teil
7 terminen umgehend und+zwar verschonen verstanden+> verstehen vielen warum weg weiterhin wenn
7 wird zu+ME
8 ,+aber .+STOP .+TAKE ME+OUT NO+MORE REPLY+den TAKE+DAY TAKE+mi UNSUB UNSUB+> WRONG+>
8 abgegeben anbieter angeboten art ausse bereits bleiben brauch+ich bundesnetzagentur damit+>
8 digga durch e einwilligung en.NEGATIVE en.NUMBER en.THESE en.WANT every gekauft go handy
8 jahre kauf kind langer lese lieber+NO lieber+nicht mag mit+den moved neuer nimmer nochmals
8 nutzung recht samtliche schwer+> sofortiger telefon termine tot umfragen verkauft warnung
8 weitere weiterer werbung widerspreche wirkung wissen woanders woche zeug ziehe
9 .+nur AUTHORITY CEASE CEASE+> NO+. SEND WORD+> aufhort bitte+> damit dat eigenen eingetragen
9 falschen falschen+> from interessiert kb mich+aus moge more noch not nummer oft quit seien
9 sein spart stecken stellen+sie toll tun uberall verstorben von+ihnen weggezogen weglassen
9 weiteren wem wohn zu+SEND
10 .+HEAR .+WORD .+sie OUT PERSON a abschalten abstellen andere austragen dank diese dieses
10 einverstandnis empfang gebimmel ick interessieren ka kleine konkurrenz konnt lasst lassts
10 lieferinfos makler mocht these ungut verbunden verwahlt zugestimmt
11 THREAT+> anderen anders des endlich gekundigt gewesen hiermit holen impferinnerungen knopf
11 ned nie satt sehen setzen so+schwer unsere verzichte wen
12 davon en.PHONE feierabend post stecker stellt vibriert vo zwar
13 angemeldet gerat isch jetzt konnten notfalle
14 euren gewechselt verstanden
15 LIST brauch jetz nu
16 genau
17 CONSENT MSG STUFF irgendwo werden
18 . NUMBER
19 hier mi
21 stellen
22 schwer
25 jahren
"""
