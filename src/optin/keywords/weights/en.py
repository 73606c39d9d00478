"""What words weigh (en); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["PHRASES", "WEIGHTS"]

PHRASES: Final = """
" 0R;))8|wV(6a@YO4Fd)G
# EfoOS3Gvec9~tNqF&Hfn
% `y}7=91=wYI}P0KCl2!N
* Bm3dx4Dbo}4;%31_6-{b
, 4%`3=;@t5K_7m$2_vs4*
. {`Ud^2m2c9`X%jO`SkD+
0 @!%r+^$PV8>IxF({^;iK
1 C)FhK@cH5h_yqyp^adsh
10am 9Rd9W=KTxW<KPA#>HOaS
12th `0ND*{}ulu=j8eg*5%#a
14th >IVZ0*%<F4@6;FW=HKGu
15th 5db&+<p}j1^xyy%`0(Na
19th 6ZPZMHT?V97$yD~EEgRP
1st DCsdW(GtTq%*Y_$zP!u^
2 {O>OU+ymeI&<G&Y_4@Gl
20th $^;S{@E_A8%-kCF*Uawa
22nd {2crS<P!7y?CS>h`|#cD
2am _VfY*?dJ&x0~PTD2l)c$
2nd &*3Hy;v)AI>ftjD%hvVj
2pm @gf!v=N{=4+3XVW;`#Ok
30th 2>=x#*dF#6@7)U8?da<j
31st Bn%K8`xFfc)%7Lr?eFj7
3am 3kvV^74$R%0|WX72mb5`
3b J@zjc$`kAd_5TP0<MY(z
3pm 2-F!G(eeB#+~xk(>)6~T
3rd )(Z&p0RIE~^!Wn*^Wh8O
4am 1>XcC^XvHu<pco<?)v!z
4b *CyOQ!#ndX(b6Ns+wvy!
4pm )DRvQ*D2;K`|m2{;nUv>
4th =pOp!A`0aU4Db*E2?_oK
5am 0t6KN02cKE6AJ|l4GHDs
5pm ?ClKr^&iy~^8y6@`T+3H
5th 4hQ@i*74&Q-RTh6{o@1v
6am 3L@Vj4etmK2=)K%_V*kZ
6pm 5f~~Y&MfUM(a|N_zt_k9
7726 ;_)Bl?&$dT1{ebo2I}Vt
7am 0u2u81qJ*I0r~X&=^N+)
8am _1zN;#U<<!@BAM8)Z6ON
8th =l%=p_bKTE1M?u=>el)A
9am {_r3k$qVZW?cE*i-0I~E
9th @d!2<$tlb+^70_#)z|Cn
> {1xC7{r(>t8v+vU{uLDP
? H2WI%<LC4P1R~u65%doZ
AGAIN <_*;$9`F$100#jN3LFOj
ALONE <mwLl2I~Ff000RI0}Bw{
ASKED <Nfyt0rVE_2=@gXAm|d~
AUTHORITY 8TJ(04$=$j7%=519wIRg
BADMSG 3i|j6@cRSm0{s^c_5%F!
BEFORE ^7icb|Mv^`1N;d81@-^>
BLOCK {{jjL{Q~#%00j9VAq3z6
BODY -u?ax{00mD{rwm4{`}|c
CALL <qQAz75)R`3IGTZ5ex(Q
CONSENT 1184q9t9Hc7ZvIC86yP@
DAY -uM{r6blUi_Vxh~_Wa=I
DEAR @ap;I0S*%Q1Oy!r5C{O{
DITCH 1^NBw1Mmj`A07Gq00S2H
DOESNT *!24YCKK-%3HcG_AMyR`
DOING {@V8^$Oh*V;N$oC^W*E~
DONT ;q>+UA`cPt925=m4I2RU
END >jnS(1oRIE{SglX4(R*i
ENDED `u_h1|N0H{?*$L?75?n%
EVENT {_+X*2>1F8{sIpE0r&Um
FEEL =mPf@^6Du3{P6zq3KZk_
FROM 5DMtrB;yF~1PufG4G{tt
GAVE *BuH61pn^`0{;s95%Sge
GET `~VRB0PP3i8U^t40|EB`
HAHA `sw%a2KDzC3IhrC1LO(?
HATE +$k*o^aAq;`Q$DL0{Hyl
HEY @e2A7?BMqT3i|&96zmlM
I `Sth~3g8*z69)qv3;*Zz
KEYWORD 0__742m1mD`2P+30sIT~
KINDS 5E&Ha4D;g)3-$mG5C#Gc
LIST 1p4><75)tT2@3rB{R;U1
LOSE 2E`5m1oRWy0|FKE6AJtK
ME 2>t!_`2_?U4gBc=0|opD
MENDED |N8X_2K@i~{`&j;1pxc~
MESSAGE ?h6bW`3(*r^!g41{_Onq
MESSAGES 1q1Ew4Cf2+{rlwtAPfWw
MY 1MTnu0|^ug|NH3({QCL&
NEG ?e_ln3-}T82muxQ3j+ZE
NEGATIVE `}qy)0RS8T^ZWJ%_XPzP
NOBODY 2rm;92NUl80Sf&93I^H-
NOT `T7v|_yPY8_ZbH72>=NV
NUMBER 69?<z3HAU9842hk9tRNo
OTHER >i7Z#^b7F=`2qy|5AOd3
PHONE 2My-?2IUs=5$*a55eXRh
PLURALS {^uIf`}6et`2YF)5b*5{
PULL `}hg|91!;t4f_u9{TBBV
RECEIVE `vKwV1OWa85+3#w7a|-1
REGULATOR BP0yuBGCQbH7n5%6el?$
REMOVE 3-})i1?nOA{{9Ue3I-4q
REMOVED 6$k7O{0J2Y>gNk7_|xs|
REPLIED ?-2J26$SnNB?b)O1`rze
REPLY _y7Y7`~V66`RNK21@rC&
REVOKE Huoy#AK3=u6$bPE84MZ~
SEND ><a`I_Z#pD0qhC>4EX5{
SENDING `2qU!4)_T5{{#993IO-@
SPAMMING ^%m&wASC<!8yD697Xk+y
STOP 8Q}!-7W4x178CsW{t^ZZ
SUBJECT ^9TA60{RR90s8+T1M>Ud
TAIL 4hi}13Kk9U0toT-1OEO7
TAKE 3FiU`0qGv)0|WOI1sMSA
TEXT 1pWmI_6iRP5Ayf#@&o+-
THESE 6bkSE3F{W?{_)}$1`HY)
THINGS <q`A_4+aPO2j>U<5c~Y^
THIRD ;t1Cq7X&W-2m=fe3kC7(
THREAT 1sfL{6Zh-;{tWvA`sVWU
TIME ^!5b}_W<|R@970E{PhRk
UNSUB 1?Uy$58nCU{TcfG{}l=c
UNSUBBED (*^4J{|N&b1|Ib*5bF-r
VOC {0!w1{QLp+{P-6C1`7}V
WANT ^aKC;?+EN02JP$#3iA62
WHO 0Q=nTAp8yY0Qm4O75V`X
WISH _y_#^?C}8;76{xX2n+ZM
WRONG 71QtE5ep9L5F-lc7bFT1
YOU _Ym0-2?7K10_y(;{rvj!
a ;RXox1rXZw@)+bE^#kqn
abeg F#h<;4)_1>8W!&w1}PXi
able AM-Ohv@_*E%*Haew%6k&
about >>uqG0`2M;79Ioo5fkqS
above ;SuWz5a}fX{tW;cBn}Vu
abroad `}Yy=?Gpk8=?L`j`0e`o
absent {Ne)(000a6;MoKN=lS>$
absolutely `Q{7y)d|_~<Ov%k^84!Y
abt J|^cE7tP`g5h&``9T*A~
ac @A@C-1@;W``49Xw7X0o7
accept 6YM7f@#gC92omk~{_*M~
accepted !1y@~;V#cQ;LR5C(a+rw
access <joKp*7)2U*7Pmg-Q4u@
accident 2kZ*<?(gjG<QVBU{rM;u
accidentally <O%H)3?}di0R;pN<N^5d
accordingly F(cvOE#L|bFB{naFgqYe
accordion 1pOr*$tmkG$=4p_&C$lk
account >F^K|^$Gz3_xu6~`u+jZ
accountant $rBFv?&Its3g;K)7VaYL
accounts _xASV2;LglDmUvV9UToA
acct _46AZ;uG>6@9h};+VS$_
across _1N^&3?bV33JNSM<qIMC
act <{#Mj1r+)m4FV?p5)3N)
action _$BP?_wFv?3Hc)X10xsk
active 2nQex$Uf00*3&HF+td63
actual 6yNml80QEV7zXeRD-8Ju
actually 9NhE%x)}ov)!GUi;nUbH
ad 7}G%v*Av$$(cdNT;mzFv
add =`b1t05b0~`Nb6B?dj<T
added +WYhR4(aL@{O<q<1pn{@
adding 74H!*)Y`;9*zYUT;NsH|
address @&z6U_Z#*i^WQ4h>gNmt
adios JtpGR6xh__GBw)}87?6&
adjuster ;|MSz%r@2=($^>L#>d^)
adopted 3=S12-y`o5|LGIr?F<zT
ads 1Nq|$7z-HU`~~7MBMAEZ
adult BG>%?6~N~5?IPysE)N(I
adults 6678$;Ue8A)ae-C<lyMw
advertising 7Z)Gx4D0Lj^%v(f_7x5e
adverts _4FAW<^kLJ;r|}@@#^pI
advice 5z{Xj&jjQl#l#vA?bFor
advised @&pA6_5khu3GNo^^92P2
affairs `S%wA0rCzS2l3ee@$KaF
afford DHaOB`vLXv8TAMn3Je7z
afraid 5BA#~^av;b6bkni^Ck%L
after 2mSB}|LQRJ`T67u^#~yi
afternoon ?b`_!>IvK&$>k!==GpP`
ag FCGBM5&-DtCKt~kA0s9V
again >Jz{j2l)aG>HGE<5D*pm
against =;{9868`B2><9?}^5Ng?
age 9Ooql;Q;ss?c?|I>+R+O
aged 4c+_S?$;RA`2QXm4D|6G
agency 68r5S^$+kC0R0;3_81iC
agent 4DvPq^%vm@@c-}z=<whW
ages >k|Xu`V<E73GW*775D`V
ago 2maLH5#|;D8yLSKF$4-e
agree *cA}y<2L{_`Jm(M=;{p>
agreed 9XH7MHyjoGAQSTu5F8K)
agreeing 0teyu9{cb86%gtaBMk}|
agreement 9S+(I>kH-aBn#ux3>_gH
ah ?<45h6B_yB9Sj)>A`ukx
ahead 1LPVB=@RZ5=I#~c*w5hN
aid ()|$#{r~?6-QoiX<>MUy
aide 1NZsp9q9e?;}7Zx00!>o
aight `v3Fr68<0S3J3rV1p^)V
aint 6!ii16wD3y>>bwT8xjT%
air 5BdrT?g9e}>ihrm<>vhp
airport @c|ej*!IgG*4ZEP@5k-|
aisle ^9cJ6_y*z=@ck6}|KQm2
alarm z5E>=_5#o}?D`P!^XJP9
alarms 2<P?mBliCc@Zcy2;r{>^
album ;w%>a;0@v&#>ye-<LlAw
alert ?EoD8<`&i#<L3<M5#!U<
alerts ;`{sY{_O_v|MCR_65jCA
alive <k=bw-Z$4Q-_|VO)Zp0P
all )CCU)|122>=-2`a?)CfC
allergic =L{+D`Tg+?2?Yw{4*m8A
allergies <@gEy2l>S>4-qNf^Zn%D
allergy <_8!L>K)}2`RX7C@&o1n
allowed 1OPfE!5qpM*wq^9$JEW{
almond 2JH<U-2Mg~?+6P2`s?%w
almost >f;gu*d+oC=hqSg>Ehbs
alone 1K`{b3-KrJANmF86$=ph
along D-7WCE%hb;CluH93^*h<
aloud 65$;n-~j~f;sOEj*WK?A
already _9FEO`w|lf@Bj|u-R~3P
alright _V_d&=@a)b+3)}M)6>uf
also {oVlk5cUnz{s!zh{|WyP
altogether 5f%Lc5fJ3_{4(+x1@!Rx
alumni C^7m38U5erDJRSd@H8Vd
alvarez 8x$V#3-9Cf5Fzmt2qq>!
always 2KE&h-1rj-^u6#V1=Ygj
am FD?Jw5b*@_CnNy_2O=30
amazing ^)Ci50V?DY2jMo~>=Ga1
ambulance 8W8FOBH|e57!d;I4G$j<
amen 4<9Na$_dvy*zFC+-_O<d
amount ?Cn1V(@xYI(90Dj#mUj^
amy +vEQv{u<>Y;p`m_+~L*N
an >>cR~2_gP2AP*Da<`Dnt
and >HGu&?E~5V>L&XX1qdbj
angry C;0j7?%g8MBP<pm7Aq<!
anita @9F0Q^7sV*75y3#Aov6C
ankle H53LU$OQZ&;oc9`$@(7y
anniversary 0}(wS)hzBL)YmTM>(bxl
annoyed (+MW_{s_x61PLMe@$lpI
annoying ()t(z{vYNH_44U5-~H<O
annual &e=pX-6rBZ%grzG#NgoD
another >F@RC2>A{G1`-zZ68QrC
answer ^ziE!{p>0H79#NuE&1o{
answered )8sE3;xXGN=JFoR*V*sg
answering )7}&g2LcE3=m8Ba?egi%
answers H69rc;n@S}1|RVn?J)=x
antibiotic {^S5B>jL2t$m9|0^#j}l
ants 73EAdyCK9fx5W?cy3f|v
anxiety 6(so|4*2&L`Qzvc_U9x9
any 0{sZ~`|JD(3N9q|2^Sh0
anybody -PI-p(nJa$=HnX-;oaKA
anyhow <P;|T^BvhW@9QJU-RK7u
anymore 9T@{50Q(aa`1Kt9{{Z*d
anyone >ly$H&nN001@|%V*74})
anything {|ny-1qCYo4ekZ;7!MH(
anytime +T1`Vw?Eu3x7sfNz{lAG
anyway 0pJ(f=oaD!-3ci<=-u(y
anywhere 002KLy%E?##MTzo;N8dg
apart >E;jt<_h>9)Atzx^Uv1;
apartment &iWuE#vtJm&Fm5c<lg$^
apologies 4Zk`m$rR&0$IABB+Q!cR
apologise <Nq881Pko<`vDjq3jFW(
app 7|#t0_zEHw^Y7{e4F%`|
apparently ;}H4iECwyv2qyX<9u5=o
appeals 9V8an9Pa?~BO&VjA2Kc%
apple ?&BK|+AjPV<JaFW$IsHz
application %jY5w%{Jo{{Nyb4<iOY2
applied 1_2NM;{53m-~Ji+@6giT
apply (C_RH<rVrS<Lw>z^6BU5
appointment E=2S*7xelC9rEwm0vsd}
appointments `{?Hv2I?f;3<3-lANU#K
appreciate zux}R`4Gbu@dPM7<M|N(
approved ?GE)1`W^29{s9*O|MvS2
appt *7@)b&I;lf`~mv_<_+W9
appts Anp0>C+HdGEh+x_926=D
april ?G6z15&{GX4g??v1p68H
apt 8~qUi3JdK6><1L?@%Zce
are =HLYU_0jkO;|CrX0_^Ja
area |MmzK1`F`|@8<{#+3648
arent @Gt*0!3Glu1nNrU>;4te
argument _5mC&-5TN+-}DyO*Vx}4
arm 3+f*W==tj=(C7x}0r1}u
arms ?iUa#;vDlI+tx4J&(!+z
army D+%TM9M%i%92(;iBpCf6
around -3=!g&MeU{)!!}zy42Lo
arrange 2-xA|C+RWs`ycfl7Y-c;
arrive *%RgI9Mba-7%cApFAVz^
arrived ;m-RE|M&k3+x`0t{O9EM
art 5zG}4?cNpm*5&vs3Gvr5
arvo +Tsld`}F+c0Q>#<{pQ~7
as B^LY>_TT>T^Zg<2{tp8h
asap 0}b&I4f6u^{~7q@@eB(Q
ashes `ttAp2^8@B2@(JS^#~H^
ask ()r^q;_5W^>eC@6>*Uzc
asked ^#S%K_tgyL4)7<`>=_jA
askin I3d>OBKal(F#*^5EgBmr
asking 0_yzl859vE?g9SW2ImA1
asks -{1}Y72@mo2@Dd%8YLbI
asleep `Pm{0`3&s-+Vc?w_Sn$k
assistant 4*wV==oSww%;g2{+TiWh
association 1mh9dD(~ItBs=sVCL|UA
at )CBtg3;YA_`wIgc1MKj|
ate !T2HR?kCA3+SVlS@#4J*
atheist 5g-H66x`|R8z}q^5Dyd!
attached )#^hA>nqk1$l?(b(%je(
attendance 5&R7A4D0#i7%K+#G8!Qy
attic ?)5GL(hcf9?(P`x+V}hy
attorney 9bMGoF9q1rBo)UUAU7Ny
auction ?fmjD&LrIv+sYc*(az}O
august )Y}yU3hv?|;R*W|3hoFM
aunt `tC9d*D2*4$G`Xv(8#;a
authorization ><94+2NMzX1r7QN^#S|x
authorize x(XQ?#5v<6=i(UD>f!q7
auto (CF(1@ct1C@cbGz{{INt
autocorrect `336x82thZ3H}(>{|OiV
automated 2q*W{9pLo&CJp7y4H*ax
automatic <Nq7<@a_fp>G>HO3k3My
autopay =-3YX_8SQQ=<W6?@A~=U
autumn 0p9Wg2J!Uq=>FaJ8S&Z#
available *W(i$?ga4*?)C=?_yg?o
aw _3IZI+Wpor;oSQ5*52F>
awake @BIAz{Rac~_4ob|`Vsl_
away 4f^No9{K482pt~j_YNQa
awesome 2nHbr<r3K#^YRAn;O_GT
awful D(d?H^YJe8@cH{2^70t$
awfully ^cLj{6ch*g`VR937zq*q
aye 0q`6#=<4bc=k^fl`0e5a
b 0u}e;9QzaJD+So;D;y>m
b4 ^$qzJ1^fRY3<~?}`2;2e
babe `X}+)`wiF?814kr4;1$s
babies <oz1@>i*>L{r4X7_V)qq
baby >+JmV@fZgj;06mS+w2hZ
babys -v0v*`vd~={rm$4@a5#(
babysitter )dKYK5)J+Y6b%v#0txHk
back Ap!vG;1(p#+v4Or|LNcW
backpack >M;`&_YD3J8TJM9>GJg*
backs ?fWw>(I3<$+|VV|%h=lG
bacon ><H=p>Le5X77gMF_xTw3
bad 1`Qhf;tJ~Y^(PV%_Wt(*
badge <<c!C)-l)P+tC{o<jUpi
badly %@s8!&^qop+S?EH+3nlv
bag =?@|H;}rJ+-|id;@#gRS
bags <L@9b#2nc#+|Vz;wBp3g
bake DHP?%B+T~g6C3pl9S;>N
bakery @Dm612?ym8_Tm}t^6mTH
balance `27R>3HQ?h8!H?14IJY5
ball (e(TD|1JIp>;V8B^6ne=
ballot ==MDp%_!3?&BHRx*~i))
ban >GvfZ*)8)G65br_>)GPi
banana 4+h`?{NnWm1P~7L1_$&8
band <mxO3-Yo?y@6jR|+}+9e
bangs ?$}H^u|Lv2yV69>!n?lI
bank 0N?rH==AmZ`v2J<`|t<}
bankruptcy 5Dx6>BJC3S0{rF&2NDng
banks >jwn~0|5jI^X?=N_u}8+
banned >*xR??;j=*_1Pi90^i}_
baptism ^8N%1?C}H<@8<XP4&v$Y
bar Fc|>`5#$BV5(eZJ4Ho3|
barbecue ^!6nh-W%B_-sL6m*U$6g
barber ?${IT_Z9UH=>-z_`{>{L
barely 7BD6p&ko-#5%(6);OqDN
barking 6ayar1P&MmBKQgw5c>%O
barn 0}JdE@4*8I@bn+#4Eq`M
bars 6$H%-6bTy!4&oX102&GT
base 1MeFb=H%xa-|+j;|LE)e
basement ;2ahN=qdsf^W-J=-vkKo
basically <pC8w#VrIf$?6*T+}Q5p
basket ?g%U-;u6s)((M}C(ADks
bass 4f7->+$r!L=;}21(c;$d
basta G$RV^5$ECI1t8xH1Rx+9
bath +1wWi<q_o-$lnPG0?H2h
bathroom _2BI#-0uen>GJ^N;pqkH
battery 0uJW-3G@sG_yz>*3-KTo
batterys 67fSX&@I$P$+sua*v{$e
bay 0TnJP<0jKC&*KgJ<j~>#
bbb Q$iZ%6yyiu8YbBwA}%R1
bc CHMmn1tby`>gC=P^7sWA
be _Z9}<4iM!CApF}S9UAQh
beach _XYw9{PO)1{P_q42?7G{
beans `U(FE66fv)3j_H95AN&q
bear >i`o21s~7@@Cfo1^X=j8
beat 9@YfD7x4w}CK~?+8W$2N
beautiful ==MAs!8FYz*V7{d#?ar(
because 7|;*#`rgvg6At?s1QY%i
become 7~>P)C+73-A`AxP3myp&
bed 6WSCu;rrPk&gu^H0o>#4
bedroom 0`wly0{iI-`26r54g&Qp
beds B?jW{H|z!IA0zbkBq$*H
been ^Zp|E_Wu9%@BsM${Q~Cl
beep 9S!0c6z>z^5*GRw4I(KX
beeping -`ffc@8|^e_5Si32?*)m
beeps 7ajH=0pt_*1P}lV5C$3{
beer _U7;n0q+U@`|bDy0si+1
bees +v_JG?IHa%-`E%d+}h^|
before ^6MZH2nX*B{n;rJ_xtwz
beg G5*)^ANBI!9V_(u_%JXV
begging 82bL!|Mc<c6%*wdJ|qqy
behalf ?F|O(B<u|Y3=s1M5*!-&
behind ?9%=R>ecNf$@k|4{pQ;N
beige _WlAG@(kk%`u7^`_38KQ
being AN1l8_yIrt8u9(}7zi2@
believe AsOq;@)bhk2;>kL0`waY
bell _TU{J-uwm)(%A?L>(kBp
bella 5eV7nDD?LM4-^*B0Xh!(
bells @9ZoO;UMcL($)tV-SX${
belong 7Xum#>f#aX;^P(E?C9+i
belongs 2LJ=fHq+zj4oKS~AQb>2
below =m$Cq;UMEX%Hk#j;K#)4
bench BMc)i!yn)%*WncP;n~>v
bent 4kO<U0Tl4^AOipH83!Eb
best 6C4L2+!_!V$I$@o*7D!*
bet -|`&@)*ajz>ee3V%F^re
better _XGeR^WWzJ>-+cK?BwhI
between 3JUA~@)-;2^9TR{{uUP&
beyond @hcV#^eGG^=lvHA<?;XJ
bible 8YA!TB=QE}EB^Qk8V2<a
big +ZYlK@elFz3h)2l@doMb
bigger ^Cv9~-VVPy*y~2-^5E3j
bike 4D1L1{_+C)3H$>K^a%eG
bill _4f=L$`<+L)9Vx{2<PYM
billboard DIm!BAnhFS9}?sf7$Peo
billed ;Rq@g>>Twr<OUoJ<K*t-
billing ?&|d21_J-?3^DQ(1QY-o
bills =nnh{76ah(C<X=T5eo9x
bin Bj@?tD)S=GAVd_<B_}Be
bingo ?e`7&_VWk#8UqRU0`2JM
bins 2mTf@;|SRg<M$8f-|*$}
bird @(~0U0Pyty`}pzi{^9N2
birds ==T}!^a%+r><j`7?ey&2
birth ;p-dl=_2JF)%E}f`rrce
birthday 1P&0`2M_KF5%l^M`~M#s
biscuit 4HNzr_uUBY6y^%u{}1p0
biscuits B<U<0)GhEU-QVf>(a+Z6
bishop _9Fuu?<xQw=<Foj-}&M8
bit 6%-ab;XCyf)zTWy+UE81
bite `UD02{|X-v0`uS)@C4=c
bites 5(yF@>k8x%>*^%u-tGhh
black 1SA7F{}Spm(C`!D^Xtdo
blank =><4I)jiED$I>y_$>Yu3
blanket `1=;(<_YKj=K$&)@c8Wd
blankets @dYay-VyZ_+vgYq<lxod
blast 7%bNb2o(<V9tiF74lNBK
blasts 2l*4rAM^g%2qNJaBN+`C
bleeding 01*EJ83+dn015F3_4)Pk
blender 2oEDB%o5u!)7c5w#Ld~_
bless 0Ot`h;^pfO*1`w-{OH&a
blessed 1O^J~3-<B*78vpj5CjkM
blew @Amuz{M-Tr^z{1<2>$K+
blind =NQ)PDdh(41R?kOBoP<r
blink @(=R--2w6k=Jy})@%QK8
block ;q~$h=KTW}<@E0-|J?QM
blocked {Q1@g9P|PEAq)!i6(8>R
blocking 9wrz1+1U!+1PK1w`UMIP
blocks =I!_&>Kic%@9h8E<OSsG
bloke 9w5x!2=ycP5$xUsF#{1Q
blood 0P+O;CHD3M5)}^22@~?l
bloody 3-tTh^aS|P_6YwJ>IM}N
blower 1px~a&lu$$<MA8;)b;uZ
blowin D=gF9Ch-I2DHhTT5Fa=?
blowing -u68c*eBZ<&EP29*2wP+
blue >kl6P<{0WA>*h4(=HT4*
blurry 0PY9@^#Ah-59u2I`s@n*
board &G`8J2?G5H1=uI;2K(gK
boarding ;wv2I?FaW3-S+<H_U+#B
boat ;{EyQ|LFJc0VN>_4+jYm
body 1RMki?F<Us0Pq;w@b>Hu
boil 0}%H867cZj3kn6~2N(qH
boiler ^!f$=059+i>h}yM<L2!G
boise @E0E8AN~UI{`~C%CkF-!
bond =I#jz_aOiz<>D&Z0O9Z8
bonus EEp}^4CC0{{5{bn6CWfg
book 5-;;2@e2h46803>_7oKa
booked @8Z)N^4<OZ?hf<>EeAF8
booking 1Kc$k^Z@A^`pymK?BL(h
bookings ;Pf;)&mr0%<mwmu&f(?b
books 3EKSW2k-L-=?f6?7VPf$
booster 4e-ba0q`Np9SiLm9Vi47
boot ^eHMVx-!lb$HFDn&*aY1
booth 3)L1L+6@65)aBg>-0;m1
boots @EQjg*&Xf^@$ebW;qn9h
bored 2k1584D1T-^Z@h$HxlIW
boring |1TR6>mc?d*4qO7$lCYr
born <@^Qs`ycHI+7a&==GFxK
boss (h~Y3{Qd3#A>1eQ_8QUT
bot ?-(c#-y7*9{|_76=k*Wk
both 0O|T4@Za$R<MKD*4+Z4r
bother 5%B&a*){_V_~i=}{OsBD
bothered @bvWp4<ZmO2HyGb4(k2=
bothering 4D#p*@*N5u{=@|aA?Ww}
botox H4q4{Dz*5;6*JKDH9Sp7
bottle @#q#C@fQad-RTeJ-{I)f
bottom 0qY+v-0<T&+VmmJ<;&s^
bought >=@ey;xrcn<Kx;b%l8=K
bounce BkASuEbS2H77^<K4KO7u
bounced <@Yuf=MnNX+}#!9?c~kP
boundaries D+4ObJMr?|9WL-WHYFD)
bout 7%j%<GZ6{YIx_YM0X{4#
bow Llgt%6X5ji1vuaA3@b`P
box <ofIX{2u}h_XP6r3-}cF
boxes *a<Ht%^>+VtkNUm*Tvr6
boy 2<i9n0vz}C4gnzp;o$cq
boyfriend ^co8d^9K0|+5z(r`}^qx
boys 0rUj{2lxLL`~&_C1q}}b
braces @cH=-1`Fc^?e7ig;QRa-
brain 91ImD)!qjV-tPI({@K$O
brake 1M3V71OEK@`vM3i1orRn
brakes 8`dlW-~|Q^_6G(7<@50u
branch 3=Rn-(h~0^&d>zq)6f$0
brand 6xSXa_YDB~>F*8+^4reu
breach ^Ah~^5cl!)?e+fg1p5{T
bread >)#dw@)h?D>+t;><lN8C
break @*eu;9PbbJ7ytPX1^V>k
breaker )dVaT;uPc|*5f1A&f@U%
breakfast `WER458nw44*>n#83*$R
breaking M&vH99?|Q_GC;Z=DoQLf
breaks ==%um81WSK2NUx92M+xt
breath 1{C=01JL*a^bO@S00b8j
breathe 2_o_zx=qa#0m2&D&Ep#1
brenda _Wl$38Xw*b;sWCf`1LL)
brick _ZATh6b9J{^#>j41PlTC
bride 4Dl%#>jvC2)#C{4*4FU_
bridge =KAdL{p11c0}<*T1p(^>
brilliant &FV)O*&O5>((eN5(9p`>
bring 5hOGtxIz6J(zhAWwdK(6
bringing #rYfo+&t+Z+2JbX&Eo3^
brisket ;2swU&n4L<((fV7(dF3v
bro 5(fM1^YrcK2@voO3JeDS
broadband 2@ciqB?a^kDj?U{92Xc1
broadcast 5Dxd}73J&)3kL212MPlj
broke 5&`J{1_u%d6w?I%9R&O9
broken <s2;|<sQ5!-wrp%%fr+6
brother 4FL+^`4TDf><j!e^#=do
brothers _TUc#`4<HV_t^|C`}gqt
brought {~-=8$O#J_-OdHq#q;AH
brown ?(G!~`~va;<n0pd{NC~W
bruh 3hnRv_y`050sjIA0T1!}
brunch +64Ci5(DuF1n~R&3>gF8
btw 00;~R{16!=@AnM(^yTXG
bucks 0pS7J7w;tD02kjX2nY5I
bud AQ<G)D$g0w85z<cH5@8D
buddy 0s6!GI|45F6$Ate91{fj
budget HTxVa;p-La0ruqR_T%9c
bug 3q;%%+4~&t`tk+=_4FVD
bugger >?St{;VkbJ_V4$_#^L$V
bugging {mBaq73TTqA`JlFEfW0k
bugs 3F#FV^#vC44c!Xf^8f_V
buick (ERQf4gnYo?B*fi{o&sD
building 12pRg8r=ooFBR(M6f`mC
bulbs *8Ls?@)i98?)Uuv2IlDQ
bulk 8tn}V=0XV_)X4@k&)^6L
bulletin *Z>*#=sEiv>FOTp+3DEX
bumper 3+fdh^bYeT$L12^@$S_7
bunch {ss8?0qp<)>iGf>0RZ&a
burger 3kv%Z1qK@m@azy6`upMh
buried 3Jv)74+bRL8vXJS1s)0a
burn 2JQRp8SNV5EesasCm8Ss
burned 3FP?)_45V)>ha|x0_GJO
burnt 3iBQz;Lh$B-R~Oz>fYxU
burrito 5H9XE@bv)y_xcm`2;v9&
burst ;|lc%3pLOY3IQhr=K~Y$
bury 2kjy#;^x#9=hhPW@$B9l
bus -{}w<{uKrk4(S>4=HcYc
business 9`5h*7ZC~o2NL`;ANv6Q
businesses {1)WmF8AQ=D>euJ93wC&
busy ^8zd~$`{Tp)Z8S<<=E8f
but 7vdrN-sa#9?=1u$@B9x1
butt *BK5f*AC(^*3=Tt)!F&*
butter _s}RP*c#vt-t!Id-P+&r
button AUzV@E$rsV97WAD6crRH
buttons 82=3g1Q_=F`rrF91^4pV
buy ?)51M@)zj|$@CB~^ZXAE
buyers `2HRR<~-yY<=Y4F;^gf2
buying _~;Pl4F&TC_4W}q_xa`Q
buzz C?oXO7tIFKC^FCuA~HKD
buzzes 3<l`w5DM@N2^Jpu6)hI#
buzzing 3<1&9H1I9uD>BwBGc`IF
by )!HBY{sGMs@%cLo64dPO
bye 0pjcJ6#*OR_vRJ#CJ6fd
c ?EWt$)hE~+(cK&V#@){I
cab _2m2k0S^8I_4on--uV9u
cabin >H7-+01NaE@97iz{_E@7
cable &DSsg(--{_-0A8m+Sl{c
cactus >+~HV`4iY2@aQDy@XYJ}
cafe 1QI?t*B-|**WN75)V=a6
cake {N48$5bxOr01+7b0Q2_>
calendar 9Om5s8NU_q4fgi}E++Hf
call &;bwn@(L2`^7keR`3Lj)
called &m8yg5&{7S8~O|a1rQAS
caller 1pXuk<1^Y9=jRA7+T-W=
calling #LO!5_UYyV2l5^m0sh(K
calls 0rVUf()0Ba@$&ft>GsnG
came (D)D*?gi%_@8BZj_0PTI
camera {{#00<2nr??A;Fj!{+Y#
cameras >nt4u>>=eP-PjP><mBc9
camp <N)^!2NM|``T++Q`}yhV
campaign -R#C2680PE73>QL2n7lB
campaigns B?%Pe9NjAB5+~&PArvM$
camping (C82F>kQ)x>j)eL=k59P
campus `Uea3_XX(y2J{vN{O|u2
can 8UGp;;NABV<^$dR@c052
canada `tk7kDEIvB6&?Hn9T4yP
canadian {UiqP2=egy{O|(;>JSS7
canal -}WQ+2m0b9@cAO>|L*h_
cancel 0Ld5$?C2u|+2!y40OI51
canceled <pBrv{v+QC@B0h{{RQU#
canceling 4a_MJ^Zxt^*xfna>g)mc
cancellation ?F|_i@DTF;4fG}O<mvVL
cancellations <?9pC6zJCH`xxCA7zg?F
cancelled 90c1A=@<y@{QMK$1MmLQ
cancelling 84~;f5$O`d@(}tD`U2%6
cancer 82k?p`T^k$_Zax*5BcB#
candidate 3F`OW9sLaX3kTr@F(Li^
candidates 59lBk#|rWl-}(a$;Mn%*
candle 1?edZ=L+5#==}!-<@V|0
candles 73CBv@iyQH?$-hU>FEv#
cannot ^ZDW68vzITBpeD3{rLXv
cant -T(s+02AjV*VZTS-rn5|
cap F46|tD)<`nAQ17hH3}Li
caps >H8WZ+8XB;+TS9_;Nr{f
car *&*-)4jc9K5)&Es@bVby
caravan {?*X#4)ZDP4DIR|FccC0
card |M2|v2>$#L6$b$B`v?{d
cards @7o<3><8)>0P_C;`}q<N
care 3-bO5`V#jT3lHq(3-1FE
carer =`{5X`s@M@0QL~n0|X@7
cares =K=EW0nHfRHYMRH8!rX%
carol 1IYE;4F==-6bk+p3J)0+
carpet @CxD{@9P@?|MLI(3laJK
carried 84?yG><i%*@Z$vO?9{>X
carrier `WnO&5h(;24eTK98r}Bd
carries ;tK2MFBbq1ArSWHB^DMJ
carry ^ep`d2uvLZ3eoxd;PUn0
cars =?K~o{q+d<6bJ|GAs6lX
cart {`V^H`xyZq_WvFA?Ec&B
case >nRiC-WcZ+3j87c=j{XQ
cases %nBwC%}(Awyw>vuxyA(j
cash >IVxr{QcrC=j|)#?b_Aj
cashier 1NIis2p0z8_6Oih<oFr|
casino 86M)yC)xSt7c9~X8z>tY
casl 5(WkR5%>2A7Y_ID2^I(T
casserole {2J&24D9~v1qB5K5)=#z
cast +9Def=p4{G_ufC=-`dv~
cat =ji6;`yB!D`|;-=<ODVA
catalogs >eD*)&I%dY*ybh<>fP$i
catch @dqU$>+szd)a)$j=<nn8
catering 2J-?A4BZUf?&c5h0pRE;
cats 3(+45=ms0;#r+Nn^xVPz
caught 6F?as*cj(2-q#?};NR%$
cause ><k48<pkRO3J5FX;tv)1
ccpa 5d_`~6XzB6DDeFW7ZDW)
cease =ja#s9{=450u|W>AQ%r7
ceiling -~{^){QeFB_Wlh8{q_9~
cell =iB)H1N{v6>H!rT0OjoN
center @(=I`@&_sT_}=9c^!*V3
centre 03PHC3iSdOD*F`V2MhiM
cents ?gaJd9pDVqBq``S6a@?B
cereal *XjuZ_9^ZJ@AC%u^!Ebh
certainly 4b~d|4*3=c_VV!k4)W~y
certified {RHy%3;zY{1RM7H2nY=w
chain 8aC4kA^jQqCKl!sB{c{M
chair >i7x{_ZRFX0O=1B&g}04
chairs 4%jat#46S+&(R(j_}$gk
chance ;}hTSAKN0|3<v@x9t!v1
change Rq-A9=hWKX1St>W5Bmoe
changed `WOxV_xkxD0T2W2>+=Ei
changes <IE1#3jO!(=^O+&69CfD
changing {ND=i*!A=2`WG1f{ptbh
channel 0UzH65dZz)0tO8EBK`~;
chapter @AwV<@DJ<;;{YQ6`1uM3
charge ;^#L4_5}0v<?a705$4tK
charged (fbbs^%&wb=I%S+0qof9
charger _Vghd;2`WO+2|eY*WTX~
charges ;qoCQ2@mcU^WhsJ)#vQ4
charging +TtbI_$uh|*WU>|-1x7*
charity {tn^o2m%N73iAvJ3k4Yh
chart <L3AJ_2eSn_z45}@BaZ1
chase CH(Z?9S9&9ND06KCL}g6
chat *x41`$Or{0w*|^c^4ks7
cheaper +VL9#_zU<J?)nz;?fUKN
check =@Rt(1`G8V|L70l5ApvC
checked 6GRRG1qAL7{rn381NR04
checking >InM_`Wfgd1n(8x^ym&0
checkout (ZLxS+xGSO-QOwf^5OZm
checks 1oI0S>-X*t?ePfm=kWOO
checkup 1qBQr>HGT{;^P(H<nr(C
cheers AQ$T#*#-j?`2O<n0t3eL
cheese 6wMeU=M>``*zyhf?%nzY
chef 3f>48_X!6I4GH%E`|;}D
chemo =IrYcDd-{R1r!Vc7vmc4
cheque =i>tp?-K~;2>SIC|MBnK
chess ^4&2D+!^^WzUd(4*TKQ&
chest )c_tJz8Kyt*VHQc*~Z=6
chew 2`lsm1Ofx|^!NA(`4#o*
chicken ?<NTX_$uQW>eBz+>h|&k
child >J}sS5HIU8{?P~P2Lbl>
children 4hY!}9pfAJ2>bFF5(OFo
childs 0Q~~!8uAY5{~YQK6Acdl
chill -t0K+&>+bi)8rN?+s?}B
chilli _TV2H@+RI3;_(CQ+u-5f
chip 4elZt`Tzza_W}^@@A3pG
chips ApIEw>jNzl?C|Rf^5^OF
chirping `TQIp^%VFY0QUO{^V;F@
chocolate 2jT7o8u}CX2?*L13JU-J
choice Fz?+k_3S^=68{4L2Ne?_
choir _Uj=J>kIk~<Lnm(@ALBe
choose ;0gXB>MQCH`t}qD<m>3k
chose ?hf)0@DlPC?i2C{{q*GM
christening 9SsC1(iQGD%Igo@<@o;y
christmas >LB$8`2g||Bl#xx_y`Q|
church &j<Dv{|5Rc?g$p<?As*z
circle 01EgB1_R$d^Y1C@2lECA
circus _17Br<=y!E+X5dS4)f{q
citizen 1?>w*%_R9H<Lw#*+w$}R
city 9oyIa56vsr{v_!(DGvx5
civic *5&dJ5)}Os-|!OQ^5+Hd
claim =prBR^b6Sn1{Ngk|JeEh
claiming @98Tc$Pdmc%hE67$=cTS
claims 80+WFKkE7T6-U|>CKDhO
class +VBSl>H`Af@Zjb6`}+Rm
classroom BJTy|BG(h);}GuV8zCDl
clean 8PgLH&glsI*Zb(<{rBte
cleaner @df?x3H<&F{sZ$D0s#N}
cleaning >JR}A==Kl!AM*Y7{S5c*
cleanings 5(M}K2JsZ~69f7T3l9qn
clear 2>sji6a^915gh;M2`WGR
cleared @8=xp7Srzd`~mtF5$xpz
clearly @eJ?r9QpS05iA2G9}ouZ
click $|CI}+2}3@7Ty-~5C`eX
clicked ^EE3A-V)>z5%CJ@*ZUdz
client 1sl@@F9rteE*<&p{w5sq
clinic =m_~A0`k-)?C~$u=>ruB
clock ?*bzU^$X!7>gyfg@!<Io
close ?cMy<5ajmsDHa9e0V)*L
closed %Ly3V^Ay|&`40dJ`}_a@
closer ==B%+0uIp%{}}%H{^a-k
closes 7Bl+#BI)c40vQeR1Rf9z
closing =lUBH^daO2)cOVe{@EM`
closings <@pr<8}tAF7!&>y{{i&-
closure =^G8(F6!^<1n=$;2@UG;
closures Bghlu9>6BY4g$syKMCFv
clothes ^#Bw10R<5O1OEC20`~Co
clown @dg?U{{jXT?(+cu?)v!^
clowns 2@vWl`U3AB@&zm3-}NE$
club 1K$k9Pud6D4lCh0BNPo5
clubs 5AhuK`ReNpHv;kd`4<c6
clue 8Rjo8<16$u)A9io$LRF(
co 3h@s3A@l+D2nG8t5)c2=
coach )7~u!2N>HH?Cm4~>h0d$
coat 2Qd3A>>BY73I-+3+5#T@
coats >hA{&{Sf{F@8T8T-t^|*
code (DObd(LB{C(!(wK&cm(W
codes {T2KX`svXa7z_&D5d7x>
coffee 2<jRh?)KOe-~sLj|M1_{
cold _Y4#N5(x4n>lPvR_6P&%
colleague F9#bU<ohlO;o1<?+uafZ
collect 009s52qW?H^Y#J={sQpf
collection >E#~#*C^%})Z81~*3a1_
collector 01glp;~ney<LVOm>htUQ
college `}7#_`Va65_7fcm0tw#k
colonoscopy HV4)Y^yDw~0~gT}0xcy2
color =@SzN_zu?$^8z*61n~C<
colour >+%r~=_b!K;@>gi<lyGw
come %pe2*@(ckZ{@)Aa^xPBf
comes <@FK$4F>H4_Z9{f1M2eV
coming @8cri1r_BZ_Z9^B1?=ww
comma {xakQ^)3(~7}59MEe{(c
commercial @Z|FY1NP$v2on#)2Kf{V
committee F(Jk(?kfc%GwnUm$|5t{
communication 2r&f&6!`KCBOM<I0}2@%
communications D<<&fCH@)H8Xn6v8XO}l
comp 1n>9<?GW+u@Dlj=+V>^&
companies B`e<FG}GtkHX#1`8&D}8
company 3h4PJ=nD(~;|1It@$n58
competitor @Bsx4?F%6M_2cd;^7r@j
complain =H%uU*c=8W*6bDi^~&-1
complaint ^W5Vh?h6|o=j#gm=LHJ*
complaints %)vJ`%P!^%%jG%^($Bxb
completely IR^(877+0L3>@;~00IdA
computer 4F%8BCFB>!86WI3BPR_E
concern AoKAD{PhRv76jY*6dVpC
concert ;`<@|{SNjZ=ix8z>+b9a
condo -p2>!_V5%7`tt<&1ODLW
cone BN+-T>lpF|>Er^=_tfzE
confirm ><9hh8U+0SE%PJn0q_9p
confirmation =>R7Y=N;rE=imSf&j<Pu
confirmations 4(K7wD)R^S7aHCRCkX2l
confirmed +VT<z|2y$4<m(eG$@&uS
confirming ;o}zr_6F7s;nf`z>frn9
confuse 7ZUmi4gKdN0Sp5A?*|q7
confused F45}cE7S((6bkm%D<d5T
confusing {rT(a3H}cH0tDt66#eS$
congrats 5eV(+8w?Qa9R}nXA`kf)
congratulations EJ6+MBIf4WCKmJlAuAXc
congregation ?+E%14FT{067&)H?gJ3+
connection 2?*o#0}UDe3Iz822<QIu
consent 6At0{^adIA3k%;87#scg
consider @e|wDHS-DVDlgS26(TJC
consult @e3pW@;BHb<kmvj<=or=
consumer F$@>IMB>`-NH_w{3Oh?X
contact 4e0qF?D-rS?d<~r?%VVA
contacted B1Es^2lV;oA|2sA5Encv
contacting EAbTVB=hV16dt?v7#|`m
contacts {vz5S_Ye0Y8v!lk0~qrE
contest _a*Nl))@aA?d}oU?d<>j
continue +cWSi<0SVG?8OxM)bH}R
contract 1N#jf(jNID`SAkh>hJFo
contractor <Od1`1tstk^5O#O>GJX1
control _5|+;^6?H2`vwi|>FN;u
conversation *Yol-Bi`QP{~QPQ6eaQX
convinced {~reG76c6J7W(%V=LG`>
cook _4*hO<rm*C>f8b5<Kfrs
cookies =KS~v{`&|T4h8%T3;r7j
cool (IfH-90&jl4hQcJ86yny
copay >FF8%`wH{?{s{US=m+@Y
copies >FEFJ1MLw1{{q$@Df#6E
cops _3I7|-x?JZ{OJh)_WKL^
copy *ysA+6!Yxk+u8sN{QA)b
cord K`!LZLEk6JNkGRSJU%2Z
cork EBo*W`Pl^<+xidz2;~a$
corner 04yOk=Oo+|+S4-1&)eVS
correct Bk|_+3-}S}5D^UK5*Q#1
correspondence E(jgp6vz9;5f11jEFvc+
cost ^$Z;s-X7T-?&LV;<m%+R
costs 2oCl55&{?BBqrt^`vn^Q
couch 0Not==N9t#;Pw^({_EiQ
cough ?BydI*%00+-sL0o+t$(G
coughing 5+c?B5%3}O0_hU!84(s5
could 00asK5bqH6_Vob`{`vk2
couldnt (FiOt+W^r$#KJ7%&c5B=
council (E1Dc;w9i6<@h$_+vx`P
counsel _5=tI^6T{r{{Zv%-}MC+
count 4d3|??9=`D`Vjf}?*i=B
counted 4FL5M;05{#0tE{7@d_9h
counter 2O;wV3+V{|3JUb|5C%d8
counting 84fK3{n!`a`4kH%`|bx1
country 1Je5j^X?Ay3>OFg5BCW3
county `}5%KCglz86%+O-9~Ach
couple 0No%8=o;!7)$k1Z?bFd1
coupon 0Qw097YXtj{O$S<-~;ye
coupons `Xv@J?GW1<^#Kj;@bC@^
courier ?)x4t+9TdR$Kmw<%Gu}H
course ?b!<b%{1d0+}RZM+}h{<
court 3)uql;N~m`-~8-41_BZl
cousin ?*!fT9rOnA3>z08{0#)#
cousins @#!EH>Js7><>Uem<L?9h
cover ^ZD%x2?zBD_x~jQ{Os}n
coverage 74{hL_w)hl>j3*F2lxE!
covered +Vceu;r;X!<nR{z1nA=W
covid <m?m+;S}OD_}3om?b^@{
cow 6d4p4<sRuf*x4W2+}rjV
coworker `U4Z*ALI7s8}=n4B=zy(
cows {R8RcAMFtS9uor$7#jlx
crack <LDai&mh<_-RBzN_ul5n
cracked `U4{~)B)Hu*!>&x<;T<e
crap 3?Ag;GTQvy0Uq8T5grg7
crash ?;z_D;O6!c4C)Tw{Qe;i
crazy 7Ei-F4gdQC6!7uX^CKG)
cream 3=0qb=oj-1-stoE^!VfV
credit 91Zvp7x(n_E*kjJ1}--J
creepy %l85J9su(T{rCS775U@b
crew |LPt6_7nmV<nQYx1o-XE
crib _1P~G+&0iH+2RiS%+TlT
cried `sFn^u{r-H;MxKn#oXBi
cries 4G$6h3BBV43;hq>8W8yW
crisis _8a>c`S~dI72p#42=)W*
crisps 0MZy1-u3M$)9MZ6_|(wV
cross 65RX-1LE-V`}gT0{Q?*R
crossed 0w&WI5-0g72LK<-4fF!%
crossword 1`akT?jX}1@7f^K;n&sY
crowd +5X-b@BbeL1m-a40_z0f
crown >>B_i0xJX(`ULp@^#kk8
cruise ^#%?a{omRJ_w^X<1@SN`
crushed 3HtH}2K@f{BLD&K1p+Jt
crutches `T7k30S5gC<KP<r?(6FJ
cry @BJMc>K^YC{Q?mH+3M=_
crying @bm%p_T&8G^#TzF1p@l<
crypto 8Q35~%^KH2!@3^i*vQfY
cup 3KaAf>J<42`urRV)Cv+0
curious Gx{?|&oSQ<#lIH3%e=@F
current ?gr-k`|Te15&Zih8XE%y
curtains @9PWZ@dxDg{r~<H1nctj
custody 3e!14#SF?p!OtJp$jr(L
customer 0`2wb0Pq3+6ch{h9u5Em
customers {O9!)_6j2w;nN)I1KsoO
cut ya(Ur2`>W){rpPl_VohU
cute >j4Z4@c#b`;ph(O3hCVb
cuts $L0MS@eA|={_P$J``p#l
cutting -TELMzZBm8=ieRs+}q;S
cuz 77-}f`?C$%-wf>M2^}va
cv 0t55(@#_=#4*d<_1QrMc
cycle 3EmbQBr)|L&*JG3*5uIL
d ^wJOK|Lzg@;|2652=wXp
da 9tYMO?BpR1DFOlc{|+nV
dad >Dn9R@D}74@9hj4;nU>b
dads *ccHM+X4Ce`vVus@B#Y^
daily 9X9*+E)41lEfVJy8x|1;
damage ?*<Sn+y&$!>EspN-Sg=6
damn 0S5CH?Dhg6{PE!Z4C3PN
damp ^XVHF=pf(-;^_(z=?vxO
dana @8||2*d6RK%FZL}*yhvq
dance 1m+|g*c|;B%FP7!=Gfi;
dancing ^wcpU&m!F)>fA;8%-qlJ
dang 4ifg|5a84H9~tTO8ze9j
dangerous `2O<`2<!y>3l04D5(f|m
dare *UQoiHxW4(9_%gMHr4jv
dark ?Cv-W+bi}P*vc6j+4bY%
darnell F&z}n2G;@A3N*$l4Ky(x
data ?EBpGBhM%491jfv`wBSY
database ^&A5S?EeA;4eJZ&|LgJB
date {qi0A-wNd*?+hI31Lxfd
dates >*W~F9_j-03m)ke3kUli
dating Ef)IqDDCeN5h@1=0ueJE
daughter ?BmY)0RII876}6g1QZDM
daughters 5C#VL3jYJ`@8Z<-5bp{q
dave <QVk={s{3S740hL`|s`b
dawn 4DJgG^bqVG@#-P;0p0`^
day 3EUDR;~Vc3-}(m%=k@~J
daycare <sdNn<RSJA`0p9u<?8MG
daylight ;PDm)^Y|3_>h&7>{^acF
days -}Mdf=nm-`@d5W9{_e~6
de K?n=OJkk5jBR<~s6)HL%
deactivate 3IzxF4(S>O0T>bQ3`rLs
dead 0_+#={0JEt_3iQn7VpLP
deadass 8Vu?54D|T~6b11J0~HAt
deadline 6bAzp0O|_=@A2UR0`Ub7
deaf 3-ikSBGEqL2LJ;v9u5p3
deal -{BZB*B<H})z>}N*5A+i
dealership {`dI!9`yqB{{s6U3IqTO
deals _v8fi|L`IM?)nT2Ci(00
dear _53mj_9_Gc1qAo+2k_DA
death 1?3+n$pzyZ#o{&a&&C!C
debit >H!EE(=7D_<--sP_u~ZO
deborah DC`2?CG96076$Ml3mz&h
debt `2`6C|K17d^8E+s{OSbx
debtor =N<_I{1OTJ76jxM;Pngs
decaf 1I{obwh`<8)7KXX$JpK7
deceased Fb4waFXs2%7aivdG9nWg
december <|`*8=Nr*4_}UxV(fZ)v
decency BjXF^71RCBBq`V)Avp^T
decent 9w^lXD+UVaDl^;j7%eR%
decide 2M`7)+bAsf;>_dA;Nb@a
decided >i-Y+wlOC=&C=W|*4Gl|
deck +zlNf<p=N{?BgW--16Sd
decline `VHpw9ql9R6bI-o`~ddV
declined ^8D8)1{Ejc6!r1v==c2d
deductible `0@4*`1JV?1PAc~3H|d9
deed -02x1;QsXc?(FLO`t0b+
deer AMX$1<^T!y+2S1u)#B_5
degree CEpPP`sxtL===il>kA?P
degrees 0sA;0+#}vD=Itf#^6c61
delay CGOr29qAG93=zZ&5en)5
delayed ?+7Un+Zo;-;Mf@T+~w;R
delete 1t3Bc1M&?A_yg+=2Luof
deleted xAzDR<rNbc;^!d$_07WG
deleting 9m)yn2>=cJDlPTpA15Uk
deliver 3-TG=)&BJi^YaMi_3PyF
delivered 2KN*t&GrHD>;L!w+yBn=
deliveries _Qo0@+xzPi+u9ct(*@A#
delivery -|zAA4-NeJ?F<?h3j+7#
demand 83FzP0tn~<0{so_`u-3T
dementia 0_f?`Fwzj>7a;^CG$S1s
democrat 2KyoC``zW~_9^NF`w|!+
denied 3nv)tA^XG$2q6C45)>vI
denise K@$YhBGcyJG$XngDl|Gg
dent <P#V%>Migj@a`_R<k|`H
dental 1Jeuf0|@&V@96#t<^ALW
dentist )cFYW{SosA_w@TF==SyU
dentists |1by@^a1Vc5Aqb&?(yOR
dentures CIK-F?f3-;{n+FI-uKoB
denver 2k<4~04M4L=lmD;1>)-q
department >fRsAE#&~{<sjTHFX-6-
depends DD+K4s}9#l$jB<T!okD?
deployed 1up9j_#XTL>j4Yr-TMCg
deposit 69^+U;u7^C?$sOd+s5A+
dept +5i|1>+tUY=jaj-0ook_
desist %+oRf(H7_n*4hdf@9Wv&
desk =<oLS4FMb60t4kC68iu6
dessert *!&ae1Q-7X84w)`+5G?y
details 5g_>F9Q+&q2NLZg2nrA>
device ^c)G$9TmqY{s{{7-|GnT
dial ^7;AU9pU-z0vHAc6!P#1
dialer CkrSa`}^Ai5c>t^<oNUX
dialysis @C5ks3-j&l90~#S77Pjt
diapers <qskz?km(d*z-EZ<=YJk
diary 49(s4Dg7Dn^#<f59}D^&
did *Eka+-8Iz}_1ZMn*7N<b
didnt +#BHOAOz_G3+xl-2?YoO
die 2nP`K8vOA20S+JsCi4IA
died <r)R^7xe@C5DyLj<OB`z
dies {plGP=_BMM?EKsn|K%Do
diet IMgC3)5SFP>&o-v`uN}z
different {`ln=@bL}=`PvZr`uF<w
digit B@rqe#L@Hh+voZP&hi*1
digits AQck)B<lq0^d8nI5+DQ)
dime ^$hRVAKm-(9VYhuCl?U|
ding CLhr1DCRHhA`Qs}9xEs<
dinner `SSVXCguM43l{SZBo6HP
dinners |M1-G7w#tg1P0w49SZdi
dip >+uK~?fU`o?&|&u0R!aS
direct 5WM!{_2&ri1rg>I2M+!j
directions _X!;u!xI4>)9eWD)Z*dc
directly |MT_h`34*I`tbnr9`XnO
directory *&*mGz#9rF1<xnrxB>#p
dirt C-Vr>D&Pz17ZCaZC?E?T
dis 2L2Wp<QnQE+2!}y{oE%7
disable Fa`_FI_2fyIxZyGJtZz0
disconnect ^$Y3p@%aP)01OH;@9O{H
disconnected _~z>%-yj<o*wp?5-tXn&
discontinue 9}EWX^56&X0{Y|x<`e!B
discontinued @bv2b^XM)G>;V1V`}h6>
discount `6v?x9uVgX3-<r_3<V4m
disgusting 9^?ls*$eV6$^rZF?c3b>
dish `wR8(Dccz85EAPLEFS#j
dishes <sKav(<tN|@!KHU*VFd#
dishwasher {r)Z<*$>wq+x8p2-R18F
disliked `SdFo=^E)9@!A>b*yP{w
dispatch =L8DyDhcfS748S`^#K9<
dispute {T~(x{R8+S`1mRC0O8;K
disregard 85;pC)hr1p+sPyL+UeK-
distribution 91ZsQ7V;e1A}ZA*CMp>r
district {r27S90LUsA^{f;AP@N-
disturb G1Nxb1<VMw2QA+M_aG(~
ditch _5$?V7U}`<3K0JV5gii$
divorce `yTh&0{9X73;E<8?-3gA
divorced 9uv|3D)QV5HXi5-3K=pa
dizzy 82BPC)FjO-(9|9E$J6i^
dj `1uqE@ErLG-uCnZ_~!El
dnc M+h&>JgeciFHp?gC`UFs
dnd 9RTO=CFB;_8x-c*H6<1y
dnt 1O)T*0o)Ma3l8n?0TlrZ
do 1M>vj^X=l^0yy*@1@8w6
doc 5EbMX5BDtc1`y&K4i^m$
dock +6DLa`Th9?2ml22?*q#8
doctor -U9IW6dM)@AMF(Q3kn6>
doctors 1@$@e{1oa6*7fiY`}Y9#
documents <>E6R!wKvx$KWC3*VW++
does 4(lQh;;;%A@CfK95%Sys
doesnt `xOBU?hf%6`Sa!M3iI{p
dog ^B4sI0Pyho{RQR=4+RYH
dogs =iv<t^C0Q`+2=e5>F@#A
doing &fgX$^Zp|h>hRA01ONa1
dollar 1q0w8`tc6tD-8nc^bI2h
dollars @gMFJ<rnlN+UOhO?d|Xt
dolores 3EMzJwGIFwzS`T<%fY|Z
donate 2L|&A4gu#68si`V>;n$~
donating 1^^HF>JIJK>+uu>?En}S
donation AV1;~B;oM?HYVod6Bj2b
donations <m~Sa3<eqO^7Y~v8R_@x
done _!0*s-0bQs=h__(`R4EU
donkey =mItb>h$0g@DU6B<n#vx
donor 01x~B3E%em3i%EH_#Y7Y
dont -WUM`9|{oh9SITf4G-$)
door #Te`j`0?Zq2@pH+`}pY2
doorbell *8(FT#y<2k`s^v#zt#Z)
doorman @!>5e!8*@Dz{E4Wy}rf>
doors 0OUF$$P>~X!R#OV#L?2@
dorm 000K)`QR4y`UdO!4gxFf
dose {Ms)a(jUwmzv>p|)Y#qZ
dot ?gu0z0|W3P?B^KW-Q)r7
double 0qZLm02TWj;o%4g=i}n-
down $lxK^2?OQb1L^`m=<2@C
downtown BL(g64FCcI0{G?$1P}xl
dozen 3;^@)@%9<u`~T<sAo~#L
dr (hCU(-VO)v0{Rj(*yP*J
drain 1q}iW;wtM5>Gbs(1LpAz
drama ?h+Rd-Y3H?)XXO2%jMSs
draw Eans89PAI|Br55+`yw{^
drawer 0~_M&5$zK26bJ?P4=XDY
drawing `tK1k(HZVB+Swb>+UoVz
dream 1SsY;$|cZC#?mdq;Pol%
dress _W~gV{~hM*>hSpX;oHIP
drew 3jZ}6);`iJ-P17f(ACu7
drill {@58H(<A5|==2!k&E($d
drilling =kX8)><{??@bxJJ-rU#g
drink @8l`(_Uhyh@&W=5_Wa-V
drinking )$}$M$Ryem)zUKn%HP-7
drinks {`L_X;}Q2C-|F%R+vU{Q
drip <K_ti{{a2-5BUt({r&sv
dripping =lLxU*(l`^;pP<u)zjVU
drive ^8p9YEASrA5GV8=A}0v&
driver 9XIF<6cru%E)eVj`6dYh
drivers @e42u1PS#m;_eyV67cZ~
drives ^%&Ri5bg}=7zXL)5g+;g
driveway ;SVJp(L3EP)#ona&E3uC
driving E$|mG+$ik<zu*i8+uzO;
drop {OsWR_7dV72>1or{qp1f
dropped $S)!u%OwIZ1gIkX;NZo|
dropping ?h^YC<Q)PM@azup>Ein2
drops (f0%T_$1yA-}?~~?90&h
drowning 2nP)B5dPW;6(ijK5)=pk
dry {?{S+{PEiq2rBLG?h*pz
dryer <0uUv^dj#V-u@cd>G1d9
duck 8W8df=_Bd`>JaAr`{D2t
ducking ?ey^p>jDV_@bnJ>`|tGh
dude 7Y)q%?iUmB7!30a>IMH3
due 8WHZ$Kll>qFiG$hDL(-Z
dug =<MzW5%K>H=?wf19ro_n
dumb !rKro-WTu}(#k6T_ukIf
dumped 4-WAI{|p5CAov071^gHl
dumpster 0{R3k^a}M7-{uGE)BODn
dumpsters ^Zeoa3i1mE_7Cdv3;ZVc
during +2{b~=idD5^#UIK5Agrs
duty ^WP~F;pWd0!Rtio*w5zc
dye 2O{ki<_-}b5#<!v@ckMB
dying 0S*uZ>m=tN@ZSjB<kH&(
e 8}JS!-UuM|_viuK*5&FF
each `uzay2jm9|7##85Cjk`f
ear )cP?Q#T?BY+Rq*F)8xSE
earlier -`E!Q+b|&!=F}}F%-H1S
earliest {1p=q0Pye<3IsRW5b_Hb
early >G&QX)E4P8(C8Wt&EVJM
ears FXIv#>h1Is+xY(H``qf#
earth 1mz#=6y^fi4-@(t9SZab
ease -!?)P(k9y}-O@eD;M>mj
easier <PZ}g;xFD8+uSDd;nV&0
easiest 0P-9%%^uY|%jquP#>?K-
east =mH`T;w0=O=*|}U;Lz#j
easter =M@g-Ch+|O1MU<2_x0}&
easy 4%avk^&ra}zwZ$D-NwTE
eat A3xUj75?B888Hg%{v#v%
eaten 2gNiVzBSxGzt<t=&%)Tv
eating >=^_s^8Eb)^8fkq?)B*1
eats _x~IE?d}OR{`3nE59s>q
ed BKGa{6YMAE7ZC6N5+W89
effect >FoXMDEJWV1P2Bg85#%x
effective {ukWgA`~;+8Vd6n9|{}(
egg |HL3F;s@ys=i3MP;PBwv
eggs 4lEZL>-qc~`0G62<K_4R
eh ?KJxH7X0i2DFgQq6d@Y;
eight 3+?+2<@){({OljX`18i*
eighty A2ik_#WW8>+xsrY;3qZU
either =>X&(9oz=@{Sx093<?A4
elbow ^9dm&(;?m`<K`vt?C;e3
election -TD$2_$l`V`2!d9(fS$W
electric EhOgF9Mlx*6A{xPCL$X&
electrician 7XSws?+W`J*wYB??%eM1
electronic 8W-~!<sI@O>c;Z*5AYQn
elevator _Uk1m?Iq?k+}#-b=I7hu
eleven 6y+-B3+Dgr?)C2d0pIWS
elm _!;-{2>24(6%zLZ6bugX
else 2r%Ur2I&$O2?z-54FCrA
elses 1pxE;4hACt7Yz3F2Pqi_
elsewhere A?on$INT24HZ<!N7Ar9k
em ?Fs(@>jFRa&hFL@?)L{0
email {LKUT{2vDP0sH_0{{Y<b
emailed =nf7i<Qd;0<kunK;qe^s
emailing {_7kf)&2Aj;`kW_<L>n1
emails +36x6*(Jas;^8FE-OkYp
embarrassed @Bb7H$NcOF?b<LC+ydXk
emergencies @D2Xu8u#w-HXR$>`V%4p
emergency 1MwUb_u%je>+9g+@$&f~
emma _yq_2{1XBG0|(#=2Lb^I
emphasized ?EW1R;v?D~=iD3W-}dX{
employed >-`qW8u#||`bh8r9R&vc
employee 9rx?r9Of7GE)ew)01X8R
employer 3jQn)(lg69%iuEU)6Kp6
emptied 7Yigf^$YO_)$t|j<K*QF
empty 0U#G72PxtT>*)pU?ELHE
end 8xZ0Z@bV1=2?_`T8T|be
ended ;s*!^1{e|+^7<4M@A>Zg
ending ;`1{qz$pMC&dBQw&AYtd
endless 56~bk!|&ZE)5`hO`O4NG
ends RN(s_+2So2_U{hN2l443
energy 0tU*!GSw{57(w0uJ1hza
engine 01z@K+bqs5zuX+z$K%*6
english ;O74d^Ya_&(hcn-|M|`7
enjoy G5z^5<?HMP_x1zq9qacF
enjoyed 4H6az+xZ3n{Q4C2`t=O@
enough $JyfS;|uTS5eyyW^bp?d
enroll @fznF0|*2A5%2gG?f&cK
enrolled 01E{);uh-`?g#D3{repO
enrollment 1q<NqCiMOb79jKn4;c^V
enter AQ~nr(kSH=$Kd<h(csGF
entered 7}5Ic7zio(86N5$As7k-
entire `1%PT>--S}_5}dy`1tVV
entirely 5+B_5Fa7NeFca?PAs!MH
entrance -1jpZ{}j_6-Q^wZ?Bw0{
envelope ><}6r<@@R{`Ro$g)7sqp
episode ?k6WZ${@urz`-TP&cxmF
er AO!FN{__g~3=Hq_2oo3~
erase 5b_t)8_pHXC???j{Ua4A
erased 2;ckg3H}uA76J1h83^?J
error +sGLY_Uqyq=<W;j5b^WY
escape JL~|}2F@7W`XAmw|063P
essay {qpG;00aUO{`wF9`1|SW
estate >?0X8%^Tzs$=D{?;m0xj
estimate @8$^<;_CS9`|uO*{Qd~-
eta _4zRI`3L|4_X7hM-uv_H
even wFw9A_a5^D{rUw!1OE%w
evening A137l@dG3B4fOB){uue(
evenings {u%T9?*|bB4j=9n{0<TA
event 3;O#1{qX$-1``(q0|f~V
events FE!@^Ebb8BG%n#4Atx;!
ever >&*7>JM9?a69fwR6%P3f
every 1pfUD<=QXq{RbA-2^|5|
everybody 7xfkI%Ol^|=n4c6$Kv|*
everyone 0q`gt<1+Rm*WV)M(aPDw
everyones ^6dN*)h*K$+T0Ta-QMo`
everything 4C4+6-v|Ea-~bj7;?v^y
everywhere z62=+%09p-tJn|y$l=@5
evidence _WT7T_aNUe(eDTR;M)Vx
evidently Lo*rT2Fl^WD=pgU6h=Hd
ex !piLY^3@;*3<mfc3I`_I
exactly 7x5SM@Db(t`0V%g0q_GN
exam 00!d_9sVfh8xQ^k5El0k
exams ?$jg}(GBS}(cKx_^xWAC
except @YEkP#^2!k+0-)_>CxWv
exchange >IOF#$RX4j-PRcB&&uKb
exclude 2NM1a_yr0Q^7-=j#M|5i
excluded 93cY8DfbWGA|}WRBOoRz
excuse ;TY%f1O)x_1q1;K_6GCU
excused JqaM)?&IXR{z0`g3MV8r
executor ;mqd@-X;MU@A~f-{Q}|n
exercises &g41y;3D2B&E+NV&f(bb
exhausted ?&}TW6%gRx`vTn<9{~CX
exist @&wHj5d;?v2?rMP<_Q4o
exit ^%4B>>E$2d4EgpN1pop3
expect =j!wLA?OD6@*Vge7yB3L
expired ;{qHQ)il^8-oHEM%Dd6m
explain ^(Ox93Lgv#8s7}__5cOQ
express -tY7w1`ziY1@RmN`1%Og
exs 2L|T<6%+3F8yXw>6&3;o
extended @Y3<*{QDI3{rvkL`~UOj
extension *bOWg;w!>3>)Isb-{ji&
exterminator ?c^u+*%jy`@$e`H{Nd*N
extra {qY|y%OL4S$=@^d%f{C6
eye 0tYlQy&>He)#MK2-puLr
eyes +YJl(7a#K_4g59v?EwJ!
f _9*-R0SM;l82BI5`2YR+
face `~)fy)hXQ~+~gYx^~vl2
facebook 67S~{8|5qO5Dex79vk@K
facial <oW{)2k#&7D*F!v1`-nf
fact AsG7e3;83(EFkP84-^0N
failed ;07ff)-um5)#Mu5(BRqd
fair 0`K?{@fjHT>huCJ4e0IV
fairy 4G{Dk=o#Y$>E|5q=IjRg
faith `vCXp0q^?@2Ke;|4-^0l
fake 0OAP`7w-D}?(Z7>_TS^&
fall 4ebW)BL4dN4+aGz5flUv
falling -umnj=?Nec$Lu02+uQvN
fam DIE3GAJFmXCo<&(85$%Q
family 5-G;=1mZNw8xPY32@L=)
fan 3FHww<0ADc(byBv=hEH<
far &mAo&(k0y<;Iup9)Z*90
farewell 2kz|S8`BWe7ZlzGDg7e`
farm 0|D>!2lWo}@D=G4>;MV^
fast 7a24+%Qn(9+3z3C$J){F
fasting _5Tty-VV|z;p`XZ(BI(+
fat -N*h6`TF(=`Uw&a{_^P7
father 0~87M+#3bs_5$}f@&fW0
fathers =K<*M68-rRA{q<z8xI%i
fault 3D`0j+WaH*+vxP+0PNfy
favor APV;C6yXvC2_Ewd3nDKO
favorite `UV^V>;)tQ<m~U?^X~T=
favourite >@fZS*EH=FB;M-9@CgL!
fax ^Y0A*2nGTF+U)`=6zurw
fcc `VI5&1Of~867%@%9t8;Z
fear ``jun$ra@h(g7Rr&*;(W
feb 1MmI$_Y42?`StA%1^@sW
february {{9>G2n^c`{|hYZ4+aAR
fed 2LS2<6bJV03MTyb5fA(x
federal Lmve0K+@CSC>qxTJUv20
fee $LJRy%pTDb(Cs$T(9`?*
feed AT8$qF48C0BoEajCm<6c
feel 0{=D{*(eeV<K^@x(d_pC
feeling KlBIp*$g%43I*^@<_6{d
feelings A1?RTLFyFmBpBQSARHbT
fees *xnW%+BDcc2F*X@(BJRQ
feet `4k}#^BdV2_UsVq>;m5A
felicia 5%?<V0RGGl5d8f08}t?$
fell #|$bc#WV6I$H_PC!p6VQ
fella 1R(GS2@LoN8wUaW5fU8y
fellas @BSDs)G6j5=Ex`3+1Tpf
fellowship 5B(k+)Dz+$%;pW`(Z}f&
felt ^x-NK+8EOy)a4=F(A3-9
fence 5F{r&-5csE;`1ZV>E`t9
ferry {|o2``|$$(5f}OE0QLR!
fever @Z>im+Y{Fy#o8M7+RxPR
few @B<MQ;wT9H<<SuT-t_bg
fewer (Gl$z{SXBP5ab>H3Gv|E
ffs 2ml831o-v>0Uqon_X+(C
field |Lhv<+zb%`+}`dR<?Q$f
fifth BkuL&7U22fCIaaNE*Ux|
fifty 1LhGI^z|q9+0y#{`UC3f
fight *3TFo>I~c$+tM81@YK%W
fighting ;^HC_?-TL#+Z7E4@A>WW
figure _wy9o`2q#-946fz4F?w|
figured >h3Nk%q-M0&eb8@ti|H`
file 8|n%a=h*$x<o68|^%mX=
filed 71Ipb7}gTaH6+~zBrFOL
files ?+y^?>=XS65%>$}0URM5
filing BNpWZ0Ou&+|N7%J5&k6<
fill -SPqF0tWm94HEe(`~dme
filled <^2r|7!2Y13l04V5!CeV
filling ^e7V?==c2q==t{({_o=k
film `0FhV-WuHx#O@jN<=o%U
filter 3A-mX-4Yfa(e(-d)577p
final @*CO~>kJ$M4EF!<?d}K<
finally 77`!u{}kQ~_1YWg3e(>l
finance 8u$Uz6X+W4{TAsN4+jnm
find >m2d?2^R|FEEVVf6Bz#7
fine `TzY9_Wk+$^!f1{`t=M1
finger _aOiq+!Y2X{SO@V1oR^L
fingers 0Tvbv+Z*i*>D?Ru+wTGJ
finish 7wQhw3+fN#0T>6~8xjTj
finished ^6?+<@fQLC*z^1!2-DK!
finishes =LGNo5)Tjj2?QDX1_S;0
finito 8UgwG9OoA73=!iO5-JWI
fire >Kgjx4gLi85&ju26b}&T
fired *4GK=3+3$a8zBP+A^Z08
firm !1(z74F?MT6Y~Kx1QG$`
first @fIB82mtC16bc#e_7ly?
fish 00;6G75Nzi2l)vH2ovVY
fishing 4)^Kq`SBnA@d4!k4F)9^
fit _~a2O;Rxyr)$lm)?BU%7
fits 9OB(9`SAt%+X)c)8RQ50
fitted ;RP2C@)!37?FR$)^X2CM
fitting +yeCL75oGC8X4>p022@1
five ;@%1e_b25Q&&4kD;?>LF
fix Bl9ie9@6>RClm0lF)0rJ
fixed `wJNk><Qf;{_GRz=kM{>
fixin 2p0JY4G8$}_YwK|`Vblj
fixing 6Yl=-6#4w^_Y)Ey1rqxC
fixtures 5APS-4)O);6d&9M1Q{7K
flash {U^>9IT#2TI05(c1|SR%
flashing @axA1_4WY!3+EB&?-c|6
flat AIKXQ<@_)4)&1x(>;d={
flatmate `1=X@_YeIJ_VN`4)70Y%
flats _xBMA3+)IN>G$3z`1A%8
flea ?feQL{T|*a=HoTw><A9y
flight CGiaO^8xe;0}cfJ{QLGR
flights 1^FEz_6_<D0S^4<0Q>Un
flip -0%DY5daGN=p6nm_Vwc3
flood 3Jd1+C<F-T1NH&!2OAtL
flooded ^7Swn*gNVu+~F7V(c;hS
floor <IM^A>?RBj+t}_Q+u8Bk
floors 4)p8|@DB?80s;UA?(q%?
florida 5+Dl>_Z9gM1@$2A?fePi
flowers 1q@N(_5|b;>f1dT8SWbt
flu DLD281>_$F1q|xW1`{L|
fly 5(g_1>Gs+h?d2Qn<kZ^n
flyer 1<>gU-wYh|)anN*>;CNs
flyers ?D8NN=@I$~_30G{^zi}j
flying `S#@J5d{qJ7y0rd5eWJK
fob >+u5t4)_KL4gvWa0{;W}
folder 2`BL5C+REQG9U#10VpOA
folks 7V+in8R8cG5bgd12@)3$
follow DF)-;EBz-KCI!eGFA^m#
followed 4+|q7+6V0Q`T7st+5-6Y
following 4ixtJ73BWt9v0gB`xY7v
fone K{({~Cf_X3BPGil8!sv*
food ^bO_i3)u4980Z%4{~QSB
foot BP00vEhE)U_}3ew0{#jP
football `w<Ed+Ab3z)aK?I+}aQZ
for 7!Kwu`t>#F=iTZJ3;o>#
forever 6u}AaFU%FMEeZVdE-WGq
forget 8P*c~_Uazb?*<SA@ErpD
forgive 1n?p))En_2)9exx)7{nZ
forgot <Lw0s<rNJA>ftXV{o(fs
forgotten @e|DRH0==d_5$nx7!wEo
fork -VOBb4Fcf)1_u%17zF$B
forklift <@x9c@(UXm_x|=R`s?fF
form 2M!n20V3!Z0^kez2<hS)
formal ;qDsY9oq%i`3@ia@Daq(
former -{Tu4*!J`S@$VG};Ntz}
forms >*^E#?-=V4=<*l!_v7gR
forthwith Cpqc)59Rv^E)?YZ7Aqq!
fortune |LObu6Z{MR1PJT^4hQ??
forty )du(V1VqyY`VlG*;}#bU
forward _23i)2K@NS3OevU0~6)>
forwarded AORSw0`St)2^roM0tXEb
forwarding G#}pX1`q`S85-;k6%RNW
found >i+u`@gCt4^yd=+-s}1F
foundation 680w16Z+=Z{22x=DHQ%6
fountain `XCq@_aW9D=<p%q>*4(c
four DdQg<@%an->h%%R^6%*q
fourteen I{+Tn6Wr(7{4M4c4<#HG
fourth D&YaaG3FQDFd@ht9vm+j
fox {pkn|`~L$H?Dpja_2LE4
fr Ar#-?B-9!18zbfb9}_1X
frank 0O>Rw-ZI!H$jmzRw(9i<
fraud B{2Q=7w@<9AuQf16FxQ%
free {_X}h)ItmW+~F1j*#h+I
freeze `0oh~0|g5D>jn1@3kL%Z
freezer =Kt>s>G~E51^oBx7!w5P
freezing _45n-@B#_<@A>Es8}{1k
french -uMFu>G$>q<oFHl2>kr{
fri {3;+P&mZ^{)X@v>(80~!
friday +T<P>;SBQn&Fdo;?A6}g
fridays *yTSL;VsWC)x!}0#^cud
fridge `ui*F?hWws^ZD=&{MX$J
friend #{&HO2om`X`1b=70Qv*@
friendly `7I0v=qc?2=HC+(_1xj{
friends 3kBZ*4)PWLCm7ic85{-_
fries <^ml21^?+1<K_$f{_ySj
frighten H6rHOA_5ETEf~`rI5ZwP
fringe ^!y_c&nop4#@z=0<KF2K
frm 90c|48t4xD3kT^75(^y*
frog _9h_#-xBa0?Cc5E-sbW0
from 6#Clr6C&~M1qb^4{t_Jn
front `0OYb=>z&1=-cls?$y%7
froze `Vi#uBM}VgBNXHh8WAtx
frozen 5#}l>>K*4P(d`lg;oj!>
fry ^#KLw3nT6e_V*qG^Ya(>
fuck 5BBl)2lNu`0s+?s8UP0f
full ^TQ(t3Ly3g-0kTB<=VN{
fun 1qlxf<_X&V_!$`N4D0g#
fundraiser J1g?SJ+kkuGd$M(IY&l3
fundraising S4-8*N9x|lJ4d%SB~(^Y
funeral 6G-$q6D08z_s%BU^8x?o
funny <NN>J4l?8`1@a&3008X}
furnace ?G60~4g>oL6BZ!Z8XgDa
furniture >JH=S2J{r~90vjGBo-JM
further EeH7k9or1;`UB<)762a!
fuss _4Xbo(IDL@*6A<J_000;
future DA@nXDe4=|FFoc8A1oRZ
fyi {5$vz?<WKs5aj{5<_<vj
g 9~=!3`UeEr9|rC9<QyUl
gala 3fKAm3JMeV3J3ZB?ECos
game 5ew-b{Rjr^^!4%k`}gGg
games |MU6#4gbRq6ZZ}48T-}v
garage DdGew*%{n1)&?C7)aTj3
garden ;}s+l>?+|60M0NA;^yVe
garlic `0zF!+AQQD<J}tj==0z5
gary -sUS0^aSVu>+%f}<mA-)
gas BF_pM>-y~T(d6w4``P0P
gate <?avq?jY?8=J6l@`RVE7
gave |0C)j?KKAd4*~r9=?4nY
gdpr `{xfI#{~s6-}4Fn?b81T
geese 6aGCr&NUen<Iea5%hco`
gel ;|dBO@gf!z=-vYX@9y{N
general 8`}-m80i_W4EE;=5&Q}p
generals FD3%kL)pvjE<Wk&5jsOi
generic {p~9z_xjis+~E$}=;G!J
gentle (;GTLs64(o)xk2Rm(K+l
gentleman CGqF>7~>S<5gzFF85RZ_
get 7V-f3>DveADhB5B4Ho+g
gets >HzTkD+}NA?GhXU0qq3_
gettin DZ~liJ?7)i94Fo?9y1&&
getting >IwM~5c?PO6!h;P=Ir(U
gf {1N2|3K9Sr0}1-&3nLKf
ghost ?Bna>1NRE#4*~cX76}dm
ghosted -S{OD^B@BH?C}r}@7m?>
ghosting FbE*#7UcitA1c=s3ok7%
gift Bi#Sx*7PUU@9*X)0rK?z
gig 1KZ^N6YC-c4*vrL5(Om}
girl 1@j^Y=R4vb{^1$)%H_cN
girlfriend -~tTa3i0jj5C|F=Cjs#X
girls AKDo=$tcw@)aw}4*w)Dt
git K>+jODC`jG7a-mU2QnKZ
give 0T1)%Dh$!-HX!;0F(xGi
given 7v}iUAl(b%6%NHHCJF!$
gives +UgMe{qFMo>jxMZ5Af>t
giving `2g772;npD3L@4a90&pX
glad 1{wSR|0f0(^V{$01o89(
glass >-8D(_5<!5@dOv~?fMY{
glasses 3-SaO<QD|^>Fnzy@ah2b
glitter =PV#9#uwfj-{~px&cETq
gloves _vI1s<_zT!?&=vF^8MQU
gluten 3F0pN$15ci(AoSc<kRr*
go 8vwx+74bjJD;M|dHV_Ch
goal ^&bWm;V1JM@8}!a)#}*p
goat 7TPu#!Y<<_zSAiR%g@pu
goats 7wQie?jI5w_2cjb^YHlk
god 3IOmm*A)i``~3;p^$GR>
goes ;Th%nB^DR`G79bv1_Kc3
goin 6c7#F4$<-4@j2%g5*!W~
going _17)<ISudr<sSAE8w%?1
gold ^au<E01+1O9q;x28uj=3
golden IzYwWK@lC^NGr$UBr-5K
goldfish *akQzyD8Bw#>GDB-PqCU
golf 0s{aB1Qs0i`}W@m_}>c*
gone 5&QQ9^41LK0{jLRCI0#w
gonna -m~oa5)T~p?C=pH_2T2x
gonnae BO46f9^~HH3@pg){U|Lr
good 2MW>^59dtt8ucd74kifb
goodbye 8<-ZvCB{|FISKRxK{FZ*
goody CnFHZA;`blA3o0;3Ohd|
google `TgPVBHtp`7%=bxEhYT$
goose {QdqN&j0Te;`H|K;o0*1
gorgeous +ZHD*%_HYL;pQjf(9i($
got ?d$LP0|XTK^!fb~2LB1@
gotta 6&MfP3*GAd8YCMD9taT;
gotten =K1am0}k#1?D-w)6Z`<`
govern `SmIf?fv-%!RZqI1nl+i
gps ?d%!}<q!4|=I8bX^WEgt
grab _VD=${QdX}>;eb^?&161
grabbed `U5s2&L7`1?czJq$ivDM
gracias Blr2wB;N_&GbQB`A`0aU
grade -}v_=;R^g4^zAS80O`xy
graduated ArTAz58Uz(0s-v_10Wg_
graduation ==CKd`ZU!q>E=1y;q=)8
gran =pq*r?mo#h@ckU~+y?y6
grand >kuL;))vnw?(8tx?)Kl_
grandad A@T7NBHI`T<{9l57!Du^
grandads ^x-HK+#U2P;^z7a;OFK2
granddaughter 9~~JN(hlYz+~6V2%;xa`
grandkids `}-XP=@RQK*W?HE@bl;j
grandma `wr;T5ef7P7UBp2BlPte
grandmas -wEC$`1KR>=l>2D<pA*J
grandmother +wlDh{S+Ae|NrnA6bA|R
grandpa _3;`d<OCK6`ta}!_V?%7
grandpas >Lcm`4E+`c9|!l_`3DX1
grandson 2@5O)2lw*<2K@@*6Y{$G
grans 4%7B9<qX{?*ya-1+vXAe
granted 3i>D-?GNHN)&3XV<I>If
grass A^aK>@&@G!?fV7h_}uK+
grateful {1yev3<%2R88!Y20tp%j
gravel 5Ag#Q{t@U0(b@bD`uN`D
gravy @dF74_5ctB`|{`p{QdRt
gray |NIRD>;xDX>(Txa?e6LM
great _z(^n`4b!R^ZxJz^#J?-
green `5F)t_9F)e>FXTr;o=zW
greetings 799`n5&q>I7#jWZ{3I41
grey -{$WH?f35w@Z|;x>*eCx
grid 879&X2IU(JANm8^AS)am
grill AO|@o-V@>~+2j!B(A(hx
grinding |MvV8;miCK`Tqat4f^}<
groceries 009UM2k7zV2?OsM`4#o}
groomer `ZM4h4LUdnBliy5{vI~w
grooming 7wPrVAq4F3CHfE&91-&K
ground =>`J{1@#;D^%4>n{rmFj
group -Vo3#+#E6+4f#LX#tJ9g
grow _4+zF(kHz))Xy`{$k68f
growing 6DBPZ#Uaux&Da&m@7&1q
grown `vvv)4*}%<7X<Pk2oLz=
guard ;rT2O(j(U+&f_-b((2ag
guess @hIZ{8vPylDj4$HCn){*
guest ^!*nI&ll_)<JckA<k08Z
guests ApkQfzB$-7)aM_|%E$QJ
guilty ;N=JV`v?^L1_A&R_6GF<
guitar >iG=;{Qc<s@BlN-@89qq
gum *9<215C75%6$cmT4*>4=
gutter ^%E8Y5$**74E_x74F(7R
gutters HZ#`QLc$ouEHTRnH#{Iy
guy 83pY40PQFg8}-ffBmfo~
guys _UZWk_5v{S5CIMp{Ppki
gym 1poIR-2USM^z$O@{RZvz
h %KGXU1|JM7?B*Ws(eVJ^
ha {{HFq8Rr)C2o32X8UhOd
hacked @Dd;j+$-1$<>e&R-sj5j
had ^c&zL{S8O@5&z`*5D@?d
haha =LsPw<r2+7*X2>m_s7uh
hail `V{s72KWE$2o~)H{s|uZ
hair 0Q4j&*dE^`-rOYM$>Ztw
haircut 3H=f?;QR9c;P(Ik-QC#Y
half -4Y5N@EOh`^5I44-Raug
halfway -1#2`>Idum<nb98<@DFr
hall {OKzF+Y;pe>;(q@|KRKR
hallelujah ?Kd71;WOkg=HnmP>Eq-A
hallway DHtCn;Qb5z=-3+P0p!*L
halt |NbH54fg%;3k&}Y{}Ckv
ham _6iIb>=^19<m?~r=Hce?
hamster *a;{e)FA8=(B&5Y<J{=z
hand @bePn5Dp6j0M_vo+ZF5Y
handed >k1PN0viwo@Z<Xd>iGEl
handle {_rdN_zvPM*7Oba|K8@}
handled |K$4RE$SZq7cv+8Cn*5?
handles 3J3Sx2M_}N4j2#d3GN00
hands Ci4^8_|FKo<s;-D0T&P}
handy ?Cb&p_5$J>2@VSL@ATx<
hang {0#Bw5cVP5{T3AL{2U4P
hanging _A4L^_a_<<`QGpN;_M0-
hangs {O1ua*y8p9<Mtfz?B?6*
happen 79!>X_z@W}5);<z4JuJB
happened =J^#C0TK@i4*dlb@&5th
happens _6h45673c85bOp98W$Sn
happier _6Hr``|a-G{~ZPp(f}0{
happy 85;Z@^XU8p=-n&R>Gbab
harassing _ZY(q>Mt`l2k!Rl`0gD9
harassment Cnw|M80_%IK_ANuF)|=3
hard 3n}i^Ao~o@EEx0}7$^w!
hardly ?g0=S^A;2K1>N@j@A>2X
harold {qPa`8UqCE3lZ!h5dQi5
has );0MD{3HAQ3;`DP><cdc
hasnt 21?*6`5*%Q6zLr7(-<b<
hat ^Z@}5<OlT%<mC<&?D+cX
hate ;1?AA0Q>#+73w1V3;F)o
hated =Nu02?kM;e>D&tA)6?hN
hates ?hF_h@)hA7;PWa0-0|!M
haul `4kli^)&Av>)spi&)?h@
have 0SF8M@%;Me76sb!02cNV
havent 5AXvF0{|oC=Jw4s_yz<F
having AoSxY@%1MH+XCY1^$8gl
he ?kwF24hstV5%VYo0sHjc
head @!R+b3FQy!5)JqS3JweE
headache >fj;{-2>Sj<M|K))8XLr
health 1OWBxANM5g`~TA@7TF3S
hear 924^a5$`MsHUjp$9u+e*
heard =LQVy@b&@)2L2ib2?iMt
hearing ?=#>D^d1W|9N!_?(g6t@
hears 5$5XMB<T7F6Bq9wClUh<
heart -sk-R4Br&){`~_I2?g-`
heat -QPee)-CQW$K(qG(BI$R
heater 9M}{h=NtYS+U*(i-P+#O
heating >+bs+1P=QL{SE&D`}O|y
heaven Bp3(n{O$wJ`z+uM2?RVC
heavy {R;a9_W%J9><=2_^!(xW
hed @Z0|V8xalxDCrZ$BNh<^
hedge `}`~l1|#+x>F)UR;o|e~
held 7xe@g1^EsH_Yes0^!4lg
hell `Tq6}{|F)g3-tI68T-=c
hello =?)PZ;uiWD_v{w%>g)ID
help `2PhS+6ep`^YRSh_5J_u
helped ?D6~)^DO5O=-wLd)ZEq1
helpful 3m5tV2n7KI-SFxT1M~;<
helping CL{M3*B<aH(dY@*$=D?U
henceforth @AwuD-TCn7=IsR)^b7In
her {_*J+B?0OX6a^jT`3oHZ
herd @b?$~7W&-={{!^)90U>+
here _Y4c;BJcD60U!?m`VJTu
hereby 6aWF)FxuYC7##`>8Y%i6
heres I4|Q04%aW-{2s^)5+)iU
hers _W0iR9QOVK10UN29QNu2
hes +28dT3jYET@(LU3@8$*q
hey 7YPvs?c)vE_s=m73+3@B
hi $@|$S1p)#U4)rAt_3P-s
hiccups _|PN_)cF_p;@k5O;^yZ3
hide ?>G%H;wI!a+SC@+&fnAV
high 0QUg({|Nr`?eP!;_U8Hf
highway >EZ?z<NOEx`{W$<=<C|z
hike 2Kw6q3hfr}C<6ci4jL2i
hill A@w0P&==kw(dP`@+uG^(
him 2m8v>B@Ph>_y^oC`vm^|
himself =KUod=kV_*>D?F!-R;8J
hint IvvW&Db4oPJ4417C^9J*
hip @Z$~=_4)G)+Y9sm`rO|P
hipaa 3+(0O4*(A00~qZcBnmbN
hire _SyRDE!+X#?;z_k8yD#T
hired 0TT=p{xkFw`RW|q1oZg*
hiring 10x+J&o=Qr*XSPC)YtIh
his ()AVh1sLoR7$g1v0|D~s
history ^ZFVF(;3?c()S(b@#*I8
hit -WmY*2OkeL3)JxmCfniu
hittin O#lYg7}pW)AQI>v4-W`9
hitting `ylxHDE{#OA4B@t3oRiT
hm 4FDw#=^zUz+3y4z;PUP5
hmm @bNY+y*{=*w!s_&!qLsv
hoa <Q6Ot)ep`s;Po!(-pB3n
hobby BP#{W2+!%?`#-!e4l*Yn
hold _2b()1OhG<=;8k#_~hiy
holder 6aDt)66o~l2O;JK1{)70
holding <p3uS_#FBm^6dKq;os)q
hole 4D9vO7x^vR7!~{+6BpU{
holiday _V5bQBiHx!1{cgF83_a{
holidays >=+*!<oxm^_|zQJ<NxLT
holy 6z~4y4*UT0{}S{Y2M-Gu
home 3laVu>hSUV?erh?^Zw}M
homework `OzsA>=XDh(&i`o(a_z~
hon `_S_M0NyFv{~P@s8Tj%D
honest 6*2S^^A`3H<m(94;`Gb>
honestly ^8+9w=mYX0>lY0O(CzB_
honey =m!h?3j65u3Jw4a6BGgg
honor I~x+z^Xc2;4m7hF8#*#a
hoodie 0uB7}^%eOL1=|53?&QJa
hook A34+X9Q_#i91{5o4-yUw
hope B_izx3JLf10VV|h1O*ui
horoscope _679|<QfeA5a|*I==$i;
horse 8~)|@Fx~z94-(%oEE@zN
horses {OC;`&ob#Q(cK9D&)CuX
hose 0N@xJ<PY*8;pGwU=-cY)
hospice `{?}j`3?*9`xy`wBM<ZY
hospital 9Rd*p@BHft{PYR`1N!q1
host =I|Ui%lgF~-QOea&%@3S
hot 8n_=8<OMSH+5p^2>j?Z4
hotel K>7{Y7v}=q9vSNv5GE`+
hounded 9Sua#0=^sL05R+%1vx4?
hour 00tS=69g6V{u%KY{0$Ej
hours {PYq3|NSEK`0)b|^bFVA
house +X)~02n!MS-|_te^XUio
household 7~A#;@Cwoc&lL#s-qQIU
houses `V0~N;VkJC_wOYd*8ddJ
how 82;Q90{a^F{s-a|6$>Q>
howd *6Tkrz(2q@vfVz&xx~We
hows _3sPN-x>W4?CJF=+6Cj<
hr 5C7Wr3gZdr3?Ba!1P25W
hrs ?<er!1tSRT?eFdi%;^>;
hubby {Syfo11tLs0Qw;X`T73u
huh ;>{Hk;{Met()AYy`Qi!Z
human 2@TQn_UIJz`2h+U3h@;O
humming ;2ISn@+asj>Ff#Z^7!-d
hun @g4l<8!GG&3JWaY1|2RE
hundred >lpJ8{t5~S=IIUH@eSw(
hung 4hR492?X{l{s!{f7y$eo
hungry ;^OGr{0I*i`wIyh6yWjm
hunting ?FI`5{t^%n>+k>%?BxdZ
hurry {{}A-;X2tm!{jsH*wVq~
hurt ?i?X6(IMp%<I*14*yZ`)
hurting ^#=zZ^C0gV3iTiY@%iiC
hurts BH9Y&`|l9o`Zv1-`z0<S
husband {2L1e`yu)Z_yiXE-thYH
husbands 5$P)<<SP3d$n_fb+3M!o
hush 5dj418uQxR8zJ!p6D0!x
hygienist _yY$C@D39L_yFqt`57l1
hymn _5Cp+;wIG(+v*eP*3;bN
i 0`>O{3+(&+0T2Qn3hUMd
ice ?A<B)?;7|Z<<AQM;o$H3
ico @eA++E&~Dc^ZNw;As!SB
id *aGMZ4*=f<@$wJr4e9gm
idc 64V6E0_+vj5fJYmAQa{&
idea *!>V6>-^^q{|FWP@#^Nn
ideas 3*kK+-5u;P(ccde%joFH
idiot +$th0&@<#T+0ZxHxaZj1
idk #|sJZ06W_o2ly}I=JELF
if 7#jH--0K+f-~0_A1nw^V
ignore -t$v4&ld|ZtgsXV)4;#^
ignored 84>u_HRlBTB{S&i8X+@5
ignoring )7%>j0|DRg#`^~(`QY2r
ill `$Psn)ZR7;_}m5j{omH#
illegal <~I}$+a>WWCfpL*+ZFcH
im 5ep6c1o#37_!9gF{rCI@
imagine @B0A(`xNg46bk?4_Wlv`
immediately 3;o~&9PAtp4+-=4DFzY#
important 1nw9K5bo*x?h6eI0QkG~
in 2;e;X3?}6o;STx};@92O
inbox 4Ia$}E$lPrB^=5KK_M9h
inch *abZf=lAg<>*gTW2k+SC
inches =mroK;tTR5>FF8c<>clB
include 1tSLs`4;UO@8R(L((wZ2
included @gC{-7T*!{8u8%~4jTsu
includes 0VNU89qb6${|f#Z3H=fw
including 87b8P5hWfC6z%c+3=bm}
income ?avO|AKV=0_$b{b3;p2K
incoming 3fmg>4B!3t_Yw9P3lbj-
indoors _y_+O;}_}(<?0IG=j8|l
info 00s~8A@cbI>=*kQ4g|{b
inform ^9CXW`6AZ>|MoE5==t&L
information 0v7=H2Lt!c`s@w}6!hr#
informed ^7{V&?i2a#^7jk<_Vn}H
inhaler ?C}%{;tl5e?dBo|=<wO_
inherited 5B>!D)BFbU_7(9F=@kkK
injury 1QiAT{{HL{>;VPn_xc9(
ins ^!@`7;Pl%B?DPKp@8<I{
insane _Vf<`<^A&y{qo}Z{P5rh
inside `T!6f=pEb^#pVy<<<HIB
inspection 1pOWa<s}9j(ADoQ>fYbw
inspector -z7LA$tvb7%HRs+(cs$h
install =HVqI+7Z?s)b8U70^#cM
instead )(Rs-tuWjp$?zSu)!EI`
instructed <p>Sq9rW!86#yUe`U(^B
instructions Ar2b%4FmD%0yFFB-7Xv;
instructor =nE74`4{CD1pFWF^6TsE
insulin ^Y{(>%^ULr?%Ev!>fPw`
insurance 6d@TZ-wyf_^Wibr-{|=e
insured _YNs0+Z_)l;@}1Q;@s35
intake (drQ80o~yE{u~Yo_Wl$3
interest +5F(>EBFx%6z%`|H3I$M
interested Au0<G^Xllr5*Y~={R8s#
internet 3*j&W=O^zJ*6=4a@ZjI}
interpreter 4FKUS=sXe^?dc!>-1rU$
interview @Z>28<s;rH&fq8z(Ad-F
into ^BLqC?;i^N_u(Y(?*<s!
intrusive 2<#Fb?<)BN=kyEY`|9xW
invitations IT-)%4f5IeC?Dns13D-d
invites 8WH&KAmRAg7bEE<8Z9Fj
invoice >>U^>-zVTD)7&t^&Ft#{
invoices !Z7*&4FB;5AqDa26$bkt
ion 6Zj<D@9E;-2^seG1rZV<
ipad ?Cj|EBj^R<ASL)45CRV6
iphone ==BN=_zUj?^6wA$1^M~v
iron >DnS4;uhu&)9fJu>dw;h
irs D=Y5k3)lbY3KY;69u6cY
is 0UQwy4hZBK;|?7K`}*r0
isnt 0Wi=#><RuN@be|{;{X{4
it _XP0;@DmOx@%Zom6#E7H
itching `|cJB=<ebo-U1l)|M2AQ
itd )CBJg6B#4=EEo*!1Pboh
itll 1m+kG@(kz{((?-Z{NU{c
its {|fsM9R1HT3I|8k5B=2y
itself @Czsv&mr^r_ZaFQ-1YeE
ive 91{Kp8{rebF#Q4W6EqDC
jab B>)8J4+riLBp~nW3mpLw
jacket 1Lh|o;SbCV+~yMP+Udjk
jail >GJsw{{93J-0=Y87wZe|
jam ^!y+W-x}l|_2~@P>*xUa
january 1rq4)4B`y*7#s2zBM%A#
jar >^U7H=`zze?&KxL`oiM}
jeans 4jBkC?l1on1lK0u?D^yM
jess @D=kC{~!Dr^6DGr@A2#m
jesus 4+-)E^a<<<F%uQ%_XZ{F
jim Bk=1CBJB?U5Ebt39u)x{
jk HwY8f4aWG+2RZd23?UgO
jo ;TGo&^Ai>l`{ow>?(y*A
job <mLbK_X7bA@(2|P`Q7>1
jobs @aX~CF9RR%4+ZEUCkM?8
jog {Q4RIKI`e|H!TYIEEe$X
join _7mpw1?3g{3Iz%K4E6i&
joined 2MpohEczPSD=z~PBO@sV
joke +!6-y5eno90R{^V2<-d%
jokes 6ZtR}?Ev%?=<Dwf^zG{d
joy *8&&u2LjXm_W&;M02eI>
judge )7bt15%Bl;@*oc*8td%D
july ?-m-}4CMLe4jLl|1o{{I
jump &Kl1e`W_Jk4dXf4^!otk
jumper 5Dy^?(G&3@>f9FC^WFy`
june _Wbqb1_=lC5exht2m|o-
junk 0paxa2Iefp747gY7AOA<
jury *WMcc1OeLw>h}}?_0!1K
just 6CVBt?+x<u{1Erx?)?%8
k 4kr~O>-75(0Qd_05)JhW
karaoke ^7RfT+!@_5<?Iaa&EVw%
karen C?UlBF$w<qJ}Kw_9xg^9
karo 6Y2EyC*m04EG+98As`1X
kayak <s<V4%N`6R0OI-b;P3<y
kebab ;Vs=C;sgjJ9@!P%$N(SZ
keep ?lHq1{vQ%10`1@u?#urA
keeping A?qjj_x9EV{2U1A_xbJ(
keeps -v96t0T2%dAms%t`S9x1
keisha _3az(_zVLE>iXa#@9r8T
kept <qRVf*)8BH?Bp>J*y8~B
kettle 2mAmI-wg@>=luW=@#z5h
kevin )%_6j_!SZr4+tL;829=3
key 7wjQ9>DmbH_vz&K?g#t~
keyboard HWcs%9_;%D8zkfI4iq&T
keys 4*Dc9!6EYt@#_Wi?&HYo
keyword DGdDI7RUa}06pjt7aJQl
kick 7UBWHE$;*b9600F9v>(g
kicked >i`54=^yYF?BW{G<K5uq
kid `tA`4<=Y$5?BfLb0^aBw
kidding ^y3Qu>IU=};_(vv^XKyf
kids {~tRh0W!oI=JopX*$(px
kill )gA)&3>o4682K^I-Vzqv
killed z%45g$3@mY*3>B5z0<|h
killing )+RJ7**eZQ;KV-q#oyHC
kills ?AIUr?>OTV*VYRU>etsH
kim 7y1er;1B^C-ti9X^aKI?
kind -SF-f+aTB?*w!u3@Zav}
kinda ^#>RI`Xu@f`sfJe<Lw0q
kindergarten >iPoP85IKt^y>vH82-xz
kindly 0s}DN<LUP11LU?t{w4PT
king 83!CD%K{P~?9|`&_2ALs
kiss {Rk8%&>rv_)9?f6()Q^2
kissed ?%x#k*$pf3;N}k?=I7x8
kit 0r&OuA`%$&4i6Ck4*LB6
kitchen 3IY2h8s#GF1?~jq7xe4W
kitten _6ZUg@fPzK>FpWY>-y{b
knee %?ly<@-6c#?BNdW<mlq<
knees 3>EVb=L!e@>jww|?eq`-
knew 6ZH)S3nUWz(gh{s@&^$E
knitting B?JEq@fRoM?d;tS?*9$`
knock 1JDQU3GFQ52Otp(^d<of
knocked )B^_T|0~}f2=EvZ{|NN@
knocking &Jh#&_7Vy2`T`Rh|M$_}
know ;|vP?2m9yq6Y)6Z;|}ii
knowing )!gLh0{|BN`U>YN84mpB
knows +4oBp(m2jY&g)0qxW>u&
l >E96y@CWrG^z9Yw)aTUp
lab 4leBmGu77wCpQn*A1E#o
label <^KaA_89jb2l*}X`T_6e
labor JRATt+5Zv{;`0jd+tMXA
lack @)h;x5iHXj748=A@&OC;
lad 2mkd1_4gU@1QH1Z3IX^D
ladder 2=X2V^C;pa<M<Wb=<eO_
ladies 1t9ny`WyQv`sgI%-v0mW
lads )&BSO_WvXM<lOTJ_xk$>
lady Cl>SNNZ9G-FA()16FL3-
lah {_F@4<@5vr;OY<t<MRLq
lake 4-D-475Enn{16NU5cChf
lamp 2oLQP?+Od~<qH4r761(W
land `5_4b?G5Pz>h%@w?&SLI
landed 5F!^G)gA2#1nDN($^HfL
landing 6CvXQ9v0&iCL|f%_8KM%
landline 0R9LX*8b`f)#?oD<loly
landlord 4>j}$^$QjS73}Ea2^Iwd
lane CjHtQ@9+pF`wRy24;v>D
lapse 2jL<6_5AJu@f`*Q_2>T#
lapsed ?=Ai`2qg3W8W0Eh-~k%|
laptop `}F4%>LTz12=FKK<?Idj
large ^4l2=_3iQx<NFWa_U-)k
lasagne 3+g2$#}?BJ<M=Yy)Yjk>
lash 5-R!!@YVnW`3mg#4+;(s
lashes 4gb#J8RsSO6cpqcCKxIE
last (9YW>E!PJNC-V35HXZrO
lasted {Nnxg9_t1B<r@wd8|nZ1
late <Lvz}<_*{u*!B<R@ca4?
lately @eeH((?8uf<;f@l-_h;V
later =>-nx-46!t?)wfF<@fv2
laugh 1@Ap6z6}B$+}arB)z8}n
laughed ^ZqC&+9Tc!&Efa<*4xhy
laughing _AMhK;uP%s4dM*&=;`9?
laundry _Au)F4(0>%5(gaU5fJV6
law 1kd9M^Ytwb?d0(|4*dWd
lawn GBV^L00asn3+Lj}3G@mL
laws `v?>E8!Xoy=Ib%={q^zf
lawsuit 4)N^N4(=H8^7r=>5Ck6o
lawyer ^Y-rENB$}M`Q{H4A_eOC
lawyers 1^)UA2kQe4?i=h05bysE
lay B<S}G2>k-^6B*zU91<TL
lbs C@=Zy6Y>rOBN^=I5gGm`
lead 5BUlh;TY>81=kDN-|7Jg
leads <MtBy>*3$+`vD^g;p_DK
leaf ^ZwHt3h^E9_W~633i=P<
leaflet _5Te48u<7M3iuQF3iJd0
league 4*~n;5cK}_Au0a!6C@4@
leak EaOBE>p0{d)C>av(fsk>
leaking ^VcXv$sxlt$ki+3zRBI<
leaks `_L67+85ao;@=er=hgA-
learn {}>bs04M|h`0MZj;`S34
learned 8qgF4`1cA2t^f)Q`{DQn
learning @6{&%<{ITF-uWu_+UoD)
lease <Ky@%_y_(O(E2b84B6)5
least 4-N()^!ok^^3w?O5Cj4Q
leave 9@ZZL>i!Y_<>?3o(B1U%
leaves APW6H&;1_<<kSt})a2{|
leaving &hk4I(;@Cgwbw@vw#L!V
lecture #Pui<(;L_w+wK|s<I>yR
leeds ;s`4601f^q`2!sI<Ms&q
left F!S{;%-Q)1)C=qV?BD+d
leg (E}AO+#1a-%<DSt@Y?wH
legal ?mQ(C#5eRg)$17O$>SCC
legally -{boX_5TG2>-_E!0s-XR
legit 4k`95=n?}U`v3&v?*k9~
legs @C`03&F|JP&hjGI-_PtX
lemon 6&C~{=j;6x?HA?b|Ki^G
lenders @DL9n)aLve($@U^3Eb)X
lenses 65JXJ#|!E-&*l#K*U#Js
lent ;SlK%<^cB%_}?S<@%;Ao
less 5+M;03F+wb<qYNU0udJ>
lesson 2l4g^3*7hz2LJj44geA}
lessons ^8@hv719gl9ysFo6#oJ5
let _{<0X-rfh>=l3r7?eziJ
lets 4*=*E9PsTCECC9=8WsWi
letter =jRSL>l5@5+UgYn>GbFB
letters 103e?`3Elj73=HX91IFI
letting ={6ffuNB-a(7_bM(8R+3
level _wg?;*ec39&d4a)#lpt%
liam =PK<m-Z&Wu=FBhD+5j8n
liar =?(hl6$<w04h;+o`v&~%
library `tTGK2?727{}KD)7W4D@
licence 7~t#t9q|zN3L)$E7!eQ<
license )9Ly7^#~f@^#C9i_x=Oe
lid 1oJ2z-x%x%@$?Ai)$8K-
lie `t<hp`tK;{2^QZd5(fP2
lied B`eJN4CDR%9vkZn7Z)rh
lies ;O`C_-~{s*?AHwT-tp_`
life 2p$Lc9_{1g0SX(&3ls+S
lifesaver <_IVs)F|OF;_DdZ+2-N<
lifetime RUiGaJ)0KOKUBf=J3vS;
lift _238l4+;bB^8^Uf<qi?X
light 2i^@A-zD-H;0Y-H<?8MR
lights ;^Q$F(l8YL((Vp4-q-B#
like 4<7sz5Z4I-<qY`{@)i*q
liked -{c$;>jLo%<mMa;-skoT
likes >IVGg`tKF_{tDeGAr=S-
lil BLpcW-yY#B<=P(g(%|6`
lilies =hO`!<0jNL(Dxn$((mKw
limit ==A^){tNsa0QBP&0OS7x
limited -~aXE2=(svA`T4p5h3vB
limping ;S?++)ga&@-S8~r-SXJ`
linda &GH`G6BF+p5DxGK5A@&Z
line ?%VDY<?0yj*6JnO=k+M;
lines _wore;3Vt+_|^gq<n-+d
link +X)Eo0`=|w5Bc#W6Z8}m
links `2z*p4h#$Z0UY)p0SOKR
list 3I5R>{~aF{5cB}?^!(=T
listed +3EuF`u!2?3FG<s69?b=
listen _VCyU`4k7}2m<XF1{3w@
listening 0@oE7@%-`h@D2GZ^6%gI
listing ^VuT~>;~B)<?<TZ=-&bF
listings LLC3!5AOBWC;-0dDJ%vg
lists `2*VbALk+HBMtcfAS)gS
literally 0qztk0RHXx>=6eE2jlhv
little ?GN%7@dEND{Rki70tz_n
live @ecp@9z*UaA=35f5%~B8
lived +2<k&>IMnz$>H}Z(d_8)
lives ?BovR4jB3m69^v){p#S~
living 6ZRWB=nyjj!`S*o#oFc4
lmao 69gFv@Z|9k=?)0(_2=X!
lmk 1P1046Dkb)83F?R4)^lY
load >K*R^^cLR|3hx}>=H&|Q
loan 2?yB*5w{ZB4GGr#Bo8Vf
loans 6C~s1AKmrsCJyWn9VQ+a
lobby ^&I{P4gU5M_4x({@b&`N
local _6z9s4*&q{3=8`U4;l;R
location AM*ka@B|M3^zs)H_3hIA
lock 5F;)i^B&<G>*pZl-Q?c*
locked )%+V4=Pu$T+T{KH;@imV
locker 0PYzQ?-2k3-R=JY-tPAY
locks 0QUa|EBp`u`Vib9^%42^
loft +b$+8<2v0l-rF(U*ZBDJ
log 1LX|&;OhYW;Vthc;|~t$
logo @Z>ir?hNNG<I4RL;l|P8
lol =I0Cc02KM`_6X<<_3jS&
lonely FE->J_!bo*4IA9j>JbYI
long 3lQ}G2>BD{01@f?3IhfH
longer 2nqfj3j7Y}{tNyV0V3%J
look (E0ri@DT15`RWuC@azHO
looked _7N%f^AFwy0Q>{z;OyVg
looking +Tsia`v>qD3j`1t?fL}L
looks `6M10&?6NF=-LhS&F<pI
loop ;`RyV82kqb6a*9;2nY1&
loose E-l~y7~Kc?7Yg9jFf1$;
lord E)OF54fOTQ7XJAq86FEJ
lose *4YdIBqsUt0Tu=Y6AA+C
losing >)<OQ<qO{#;NTzT<<j8l
loss 1nME&`RDHb-xmcq1LW%m
lost 1u@AC4hI(ZDDdMI{R|2K
lot >ihBx8};k_{|yuH0R06K
lots 8vq>}<^k^>_SGle5$EOe
loud 2=fo{{0R&E<m($a?+hU1
love 3J2%{2J9H<B<<f2FCX3S
loved >IV4}>jvi@`35!K^7Z%)
lovely >)s9Z{0H_6{|etA5$+BL
loves @*Vg7_yz>?_zL$M{R|la
low 73~@w0Q}qT>n;Td@bvTi
loyalty A`apmC;j;bCK2f78XXW1
luck z5*l>-bm#t(Betj+tt$T
lucky 71a0&4EPcC0t^cY|Mmy#
luggage 3iKWO%>?!z=+_|k-`MU5
lunch @*e#E66^E!69)t42J;ON
lying Aq^Sk7xDYp1oZe0ECUw*
m ;_EyH-Ovja+3D%__RZPr
ma 4h8f23=#(A0vGq}2n!zg
maam >@d(N?GFSM5cdta)deQ>
machine {pjoo4+{wS4;1qa5(X#o
mad ?)wZS=LZP|<^~e)`2FqU
madam @fYs%Ao}|86$SSI78(KW
made >Cp4;5ZwR<@)rLZ8}j-3
magazine -x22w4&D{@6b~fo3>D(e
magic 3gF$+7sMvh7#!F(9|ssF
maiden zt<uc=nm!w-r^|%+|TU%
mail {O=s*2?qoI0~rbm2J`*{
mailbox `Vjy44ixGP;}InH_Xzv=
mailed +wN5-#U9>8#l{ux%gDX<
mailing 3J&EV(>e|!{Ma?;-Vhn{
mailings _2mHo@c8`!<pTQ<|M>Ru
main `P2js(;@&Y#@PB3(CpCs
maintenance 2Jadtx%BHW>jdo!^5Odc
make GwHwT7T!MJItZ>5B^5nA
makes 6XW?D@699*@$3oR3+U?t
making ?DZoe#3a!a$K@3I!rbB1
mall 3H3ei_65)->k28``q=Xs
mam 8ZYV=>jxee6yxvC{1q50
mama @8bmV01@*N@AMrb@%-)a
mammogram 5f1wF8Q=;09TwXWA|V(D
man ;vFE#AsOEd91#@v@$Aa=
manage `Vk1}{u=)A3GoFA0|4#z
manager ?I{xy`3Un90P`!}?9K8W
mans _w5Y`=@9V^==0+h`QRfD
many =L-7s_xvRE2LkdH4gmh)
map 4($g1`4sjT_3IkV@A38*
maple {tEs7<{I=6^9CL0^U?PD
marathon _2(%7&miI<%-bXq$l==q
march 0Q>as7UmG*9v<-(4+kI;
marcus 4+Z4q7Xv0N9Q4=sCk7%F
maria 0u|cb7zh~qA{F8sClUVt
marina =Ns!4@BRt(2nqTG2m$ov
mark 3?R`H``Q=T1NGtq2@31x
market 85`ju3e7v_6bHH%FdPFD
marketing 8bANp7|Gw@DlFX!1{*9S
marks `UDCj+z168=j0LU^4JOt
marriage _ue-B)f&k>($*-~=FH;H
married *aa;26cySN>kB&q>fFZf
mas IYQ~qB;fGrMmE{;F*iRm
mask +XD#>@g3<ezTg<`-nsem
mass ^Y<SX{sRmE^ZxZC0{Y|a
mat 3^wuF9QqOEBOVLpBpoLy
match (ef7#@h9{n=KA>&=JD^_
matches 88-R!J>BT|8yM0kEgB{z
mate 2H@`f4DAH;9s&dS9u@!#
maternity +z$c<`V03F0^%^-^9kVN
math B=i^j;`Rja1OMh7<pm)M
maths 4ekaN`tl1K<?0CF2<Y4M
mats _#YJt_6q^)2muT9_y_v*
matter -sKw?;~~=+)d4R7%K6^Z
mattress {SDIR4fh+)CJyB*8y+PA
mattresses ;SKiW0u2P&4f**X@E#fj
max >?jrv*e&2F;@30a+}G;^
may _9oTk7Vs48H5~>g4;m!<
maybe +a@Co*E!KI&eAfm)W68h
mayors JQd{FB;5et92Uy^ATKQ+
me 4+Q$|2m=%a3H<%|0QC$H
meal 1rG!z0`cq<_xKju_XhJ8
mean _2|?33KIY1AP@im3=S6Q
meaning 8W!&N1LGas4gu>V2M_}=
means `}PMP-v{#S`1j!5?)(P&
meant 92*}X^cWu+>fQ(G(f8{U
meat ^%xcS@hj>P@$M}4+3fS~
mechanic 9OEqr@eTkV(diA=@Ac~P
med =IR?F&@9+1)7UiO=Gx);
medicaid ?j9E=-!9TC!rde6(B#+k
medicare >;&Qh6xAp8{{`v*5BwwS
medium `0pGb-~;9y?%D>||MJ)g
meds 7UTjB3JnYS=K;_M`0(-e
meet _!R2==>Z24@8&lI3=;eD
meeting <Q7W`(lo|1*V``C#mdvn
meetings _W=b8>GcQ|`2g_p1@rRw
melted 5dZ1|0MHob0}J&Y9{>^y
member GdK6}Ddh433_jTW6EF%7
membership ^wshR3-}fX=m84+{_*z)
memes 7UlZa75f_C2NK;H0T<`a
memory 3Ge&z`ugJg_VEfM7WMue
memphis _XZUp*9Yn%-ro}A-tyT3
men &J7(C%`?{@&)X^Q)!WwG
mensajes G8y&TF4y?lA}Zn)DIp{j
menu @6Z_F9Qozw4<pSX69@Yd
merch CnoFX0?z;Z4GQK6HzWiO
mercy D+UtW8Q25UB`wYo9Udec
mess DiPf1B>WNZBpK=85i=|l
message {OSPw{QLC-{1fyH{p{uO
messaged 2OR9(80YEaDEH7X1}q*J
messages <N62+2mJf~=>+#M{|xBo
messaging Fh0fr74;GW8~x?v11B>p
met 8QS;q=LaR{D-YWG6bK(7
metal _zCeG+A9$>^vyHo)AR)1
meter I^!4s=jaU(=JER6@8Rhd
metformin 1@ksG==|Fi;@leQ;M&g!
mi D<dQb8sGNN11akm2QC^V
mic ^y&~0))e3*)Xp9M<k{Th
mice @cIuS<0auT-0Bzi>+9t7
mid `|%?m<}2kV*V!E2<I?un
middle 8XfZV2mJ#G0T$u{7X1zs
midnight {{<W&{^|Jr=G_nc=HUDP
might ;}`P&5h4Zx9@h^7^#uwE
mike 4I1tE3hoaA1PJ5^5&$b2
mile 0TD1P&?oOA)7B&8z~A%m
miles 2G}VE4E62n=LG%*B>Ck8
milk 1_B{7?IH{s-0BnR#oFq}
mill _VXtF?-lnS-}WBd@az2u
million <KQy*=nCW%@Bs?&?c>}5
min )8aEX&iUIJ$mJo>@yOTz
mind 9pMxlxdi|Z)aff3+1kwZ
mine %K0<y^Crd$>>fJz=K}rv
mines 3;h-`#5nXk+15Sby}jJ)
ministry C<80x4({FQ^au^@BMvPN
mins *V`O3<0J1U>)tB(<IwQh
minus 3IzV=+w|}9;p!+4@Y@;*
minute 2kjg~(h&X@y5Q{w)y3fX
minutes <Q?KF0Wkm+`rb~*4)OKK
miracle -~%5Y*(uN{%Eu$l+PV!B
mirror ;0F-_@C@k__3IM!<?Z6%
miss _6Fh?-1+(q-|-Oz_~!r=
missed z#A?Z-b2AA=Cv;Y&C|`#
missing _SQNG>IT>e>=Gxy@&*4E
mistake +3FV*^Yy#>>kkPY*yG~@
mistaken SS}sY5ZKMo5+l$Q7&b3O
mix =>`St?E&&9=i2`fB<%wC
mixed ^3Def1PCby75EDS75o41
mo H6qycE7vXBI1kMcMLRDs
mobile _3iHQ2KpN59r*$1A^_Xu
mold 7V#bq)A;xY?EwDt_wx)A
mole _zMmR)CB$m*!cD4>ip{J
mom ?)(-B_sj?X_~<Ou|LEQ1
moment 8Q%~5`3EBW<K*oX@b3Wz
moms ?g{oO0th1#?(p#5=m_)$
monday 0wfmw3?<_p=Ee=|=i=()
mondays _#!Yj)<erA%+V<7&fVbH
money 5cBs63h6J@2kHXx77Yz4
monitored ^X)MY@9E<u!SV<7%ihxp
month 6Y~Y>-v;9p?g0rH)$85(
monthly 0R8?1`0C*S6AkhA0|^)b
months <mMe8<qh@{=f4r|0p$o4
mood 8%6675em`{4;UcX0}K!L
moon GywGd{Q?%^@ela>@&One
more AmH!<2=+Mm3;FBuCjtj6
morning -w6uw?hXL|`{MQT`1<Gb
mornings <n<Fk<^9?e<klJK@Z#bY
mortgage 3jfvW9@!w`8W!~*A1Dy=
most @YW#y*y95e+~VCT4eaO!
mostly 3N+<6<u(2+;m9(|)!6q2
mot _~aKB_zv#`0R9sB`04x#
mother ?#d4G64?Fl69f1l6bbj`
mothers ;r!wN`WplP^dtlR0s!~s
motivational E=AMhHU|ItFd5(PCpINQ
mould 6Ac$H!!zmX$jk}a$<E36
mouse @753()gaj;=khMv*XH#Z
mouth ^3xnA(<TEV+shLC#mvvm
move Ir#q#4)PHEBl`5+5+eH#
moved 3@*_O6#^0dH4^#v0~8Yf
movers ^6(PpA_x)p1o`+G2MFc)
moves 9U1oV82TLqE&%-O2oMt{
movie 83`B_@AvoZ{PO7u7V+8|
moving 1PK1~4EY21_!0B#7VPN1
mow `1lCU2louz1{?Mr`273f
mower _TVHP%_rq2(AYD^^5D$#
mowing 0NNwN^xrQB|LpoI0`AZI
mr @e?EX`XcHC@B{b>-u40x
mri `1%bE-VxFo;NKVQ_T%0M
mrs 4fE{iCgUU%6$Ib~ApZj-
ms @89MP4j~H(`qv8O5drwi
msg 3iRge{^TnF^ab=33-THW
msging F8&4K8SLfX2P@zH6CM^T
msgs 9RUF071r_V78Kzi8XgD{
much 4(;_J?DXaM>jwk)`|k<o
mud @DdXe>Ke@{<=HIP-OA+l
mulch `{5l0%naBm$oT~C;n~CF
mum `7IwY@FU6&-Sr63-0J@9
mums 3-tsB^7s-G`{D~1_3Gje
museum >nbP<&nL+>-S9Qm-{Acc
music 0P_Gg+V$`h>f8tI>-g0a
must HS-kY8wBwCJ2=YhHyH{R
mustve 6d3&}?g$AB?hNnk?ECim
mute 5d_}fC?@vz7zf$}84U~%
muted A`cqsA?Ww&5*h{)AT}xy
my ?(6gV>kJI@2nP)h4E+T9
myself @*MOP+zlf9?A-?=@a7K$
n AR7Jg6$SkCCKb9S4-xw)
na ^!5YZHQ(&=7AE2$AqoBQ
nae 4-wzl6#W6*Dhn6#{~JOM
nagging 3d$PV5#<I74+`@H2M-Sc
nah _5>sc{S5CH@d4-;;q3hW
nail {01d0)(+q*+SnA?+4AfS
nails <O2f->lpnP2Hgbp?CReB
name 8xP?Q4;Awh0Q3&{DhT-o
named -}?H^C;IjC6dnKmC?O*4
names 6&>~<)dCv`2iN=0`3(UE
nan ?gSnz?L6c@&ENsz;mg<A
nans Ga>2$8QdS{5i8##{S+QG
nap @96y~_3-`s_VEn({pS1k
national {p$qw4D|>62@B{B3IygB
navy 03i_~_z?#R@9-J?_yZU4
near ?cE0B0r(Qv?-L&d{RaZv
nearer 0r~dk8t@z81qkg81pWg4
nearly >o5E@;SlR8?A{g2=JMSR
neck )9)D`>jlv~2?Q+E?BnX`
need (E$zr?f(rU{Lj<@Bk%<;
needed @8cU8|MTeo?Dhum0q6+#
needful 2m<F61@i{s^C|NO6$|+O
needing GaTjS69fgp96Q(v9w{gz
neednt CfX6sLenhZB|P`I7B)aZ
needs vJCd>^%C3hAo>pj_X+L+
negative 0p0xp2^k~x6Cn5m&JY0h
neighbor @8v2Tz%=zL%J2US%GBlI
neighbors *asjc&MEyM(9Hny)ZNJA
neighbour 9^N`X$|Tf1xwIDG)Vjd&
neighbours 9nm&M%NN-&z|{!J-O%9i
neither @bf4o-5=62tiLDR-@@Az
nephew >=_{S10C!P7xN|Y2LcJ+
nerve 1`Pt%4(a>j4igd<Fd7gH
nervous &=nT<>@n^-<KsHj;`{CF
nest >GmTh;vLB{>)RdX-?rWQ
network 0{9yF$`Rrh-TLz(|M}nm
never 0@(ZZ74G-+0|^5LBnJxq
new 1Q6dI>E|@=91!LW0tEWy
newborn DIyCl)eP<;)$tJD;@HUf
news #Qg&U68YZ$@a_)b7Vi!M
newsletter ;RWmh0^t@32i*rG2<HI;
newsletters RyqyEE7I@EH#gE1EH^|o
newspaper ;O6`a-wO8+?dBH>?)C8M
next ^w+^8^E!V7&8Qd|+t&H{
ngl _AC4m;t2K!`~(B@@AnM)
nice ?)?Jg7Q_kx0}u8ZBm3_M
nicely -~Hg_9tsip2qo$%1O^`z
niece `0nNc0{jOJ6B7gY3IzD$
night `THCU@CV=;+W-{s@YvYc
nights 3g-I+1@8<1>J9@N1ql-c
nine ;0Goj><{uK+X4mS-t7J4
ninety `2h|74*3H12pr`R1Q6%`
ninth @Bicf4f*c;DH8wuAO#5R
nite 4i_CF=q1=A&EziY)#u&d
no 5b^ry2LTrG<_PWv5daY)
nobody (G&O~10fL__TMNA|K{$z
nobodys 01-AS!a2_>+tMWH(ahQk
noise (+&|8;|9|e^XDt_^WoU>
nomore 7s4;r8SDz@4hHrO84)5H
non !uAOh2^aSe{n;Gt_|WIw
none 9~~U`73;|R1vAVE77+t8
nonsense 4GR>}0`&yb4ngiM1R^dT
nonstop ^3etF;2i<!|KtWS-rV2{
noodles 9p4ot*CWpx+2ZRi+0)`7
noon ^6U~0=Pd09_wNVi`2Nk;
nope *e>r2?i23??EU^4^Zxwy
nor M)?T5R_g1*Hc!k5C_ykH
normal _W?jE%Nf@{x3w$f$;#3s
north A>stm3GE!x6$;=D3=RGq
nose <kuh`)*0F?-P|Ve+R^Ci
not ^5h5P74ZlK`UnB|66*N!
notary ;|v1x|NZtN2n-YY?FRM>
note GAP`}H0%NLA2iqpGBr9U
notes <?;#m1O)3E3JeV43HTEW
nothin GYJB|I@<rwGBLC<IX)3j
nothing {P-8+9R=*?ANuw>{R+(f
notice 3jPNL@c0e&?dvAt@EHc^
noticed @hb}@>ptfm;@BtL@%7K@
notices R{1iPBE0jZE<C$WH#-wf
notification ;|w_7?lk)(`06|z;?U>l
notifications 2^0bJ{QmXw_X_Lr{{r{;
november _xceB1|tCi2L1W!>Fosb
now ?h6e9`~lep6E-IB&HW<t
nowhere ;}$I`&=%+!*y0oT@!9g{
nuh 6)fQT7~%gBA|2o6Fd+&f
nuisance Bog529R2O}2N38B77P?0
numb <p%dA`V8d}>h=@w^7;`3
number _Xg_m76%m-{00CO3;hM@
numbers 4ck2O?C$mS*cuxr2I}qz
numbness 6x=KU&kW%+)9xD((#+H6
numbr 84%e77VZ`AA{y`iAtEIS
nurse ^62>K5BTjL^%nCL1@{F4
nursery {^0!?>M;Zl@Yw_b@!{e3
nurses <MtdV^8)b;|L_#);^W`>
nursing 9QX459q0W14-O0b1PT)g
nuts `_32x;sW^u+7lif;pO!o
nvm ;{^vQ=oZ`;<m?;%@8tFP
o 9R2m_77*d~CpQt_4jC;9
oak ^z|7T@(cJF(c=v9-ShM5
oat <?b&Y?E}>=;_ou)?$GJ<
object >)7NO0}LeQ?g0QP1MlAP
objection 1IrLExE<{e>BC3)yQjy>
obliged 82A9>B;_*QG8gL_AubLg
obviously `|lMK@ZuH=^brCO4C3_s
occasions `!><`7z6kZ4-)MV1`rze
oclock ?ClBs-390#@AeD-{Ok4m
october ^Yi@=`TPv`0TksT1{(wi
of 0_yJw2i+6S{|fv%3KS0<
off 8Ws`u8|Mr80S68067~=e
offence ;v^de?mo{m=H@N%;@kY>
offense >J|d_9O&BaEcE*X8xRZa
offer ;=VHk%QoZ=+vXwr*2%-*
offers 1q=A?3<B-p_zfE(0{#jI
office 0?!cr^ZWJ%;|%T)`sn-{
officer =JxRk81?-9_5lPH{`3X%
often 1RESI_An46@7o>x<K)cB
oh ;sOu;69xJS85SSd2LlBZ
ohio E#B(m5$6Nm6%Oni7b55l
oi 5fTsd`_L5v^$hkK2>}ZV
oil 6d~>S5d8cP4IujW`6~$^
ok 4(|>A2>l8e-2vqW4&fCJ
okafor 01Wf^0vQ$q0vzrR0TK-b
okay *Wdjb?hf7<+3WZ9{RTD$
old <<=DI_WT<m@b?cS1M%PT
older 5+xxjy)V-uzQ-%W&(+)Q
olds _T>2E82AhF;vW4I5aI_K
olives <JdMjv?9nk*VZWy!sF1)
ombudsman ``r8f83zyf2@d-LAr18W
omg 78~yU4%!X(8X)ZEAqW*8
omit 9N!u67uE0b79#i26CN%d
on _6HLg{Sea@_X`99``hC7
once ?F04y9pN7ZCKTiaDh(43
one `2iI10Pz9g4-x_&{SNTz
ones {14y%M$qEi4;$nrBql2&
onion 2L>Vo^b-62@#zHa@$A(H
onions -US5`=_chG<M{^y>DS@w
online 3iuHm<mxH{=idAi_~py&
only FuU;(EWjJ@2?OpA8U4*T
oops -`hD0@Eqb9+rkU%*TcyU
op `2YL;01)05`uQF2^WW|N
ope +Y#jX_a6VxEEFZ^CLb8#
open ;6%wC<UR)${@4u7*ANoq
opened +Zpoy*-6y``Pv}j<nR*j
opening >GBdO_s;9|=n4Du@9pQ~
openings 4Fur_807Ek6A<hCDh=cr
opens 1N;IU@dN@C`0oVu{_G$B
opinion @+#vI^d9Rb_0S;D-}eaW
opinions @&O|rz$51q=FSTBvg6ar
opt =lvuF%Iod;(eot|)9K&^
opted |2!NF#suI0@9`Q9%-HS#
opting 3EwT+A>sz+3?SkjAOjH@
option 0Vw1g3=0tm5CjG0`Wy=C
options {O~Lj#}nBs&FmZd-rMI5
or !t4MqBliLc^zSDA5bWl>
orange {qZF{${*Sz;qe~O@aWy*
order -vk&Y0}kjU|N9s1@$u8v
ordered =<qZU?=tl;x$hDHz2fu9
ordering _y+P7+3EuD@(uYB4GR4j
orders 5CGokCjZ&;`zZ<(2Ok?B
oregon 8yo!t4D9*v02BxN0W2R7
other _4ynI82IiB{s0H{2iph(
others 3+Vbk;pj2+*7x2K1?ce`
otherwise 2@VJ12jU#|?$hTK_u=mr
otp )#o4d5en=O<mwUt1nbQ2
our _Sx<3>eBJ>`V;ig`TQXo
ours _5Kwb<?r?u=HDpb;qC<o
out 4i(%81q1;R0{{UDDf;^Z
outage |NiRM73&i0GC#}^5E~^1
outages @D20MCgBC#1s?()B^dnx
outfit >-q}`;VStU2jT4V=m+!t
outreach 8x|4h9@F>Z2`bwZ6Bisa
outside @eUIh;w9J|*u^B=<J#}s
outta {}ANh9`WJz92)BH5h4=;
oven `vegg{QCDG>FfO&^xYCE
over ;`|Z}(k}x1;K2h|;pxus
overdraft ?DicI=NbkP@$&is+~?Wl
overdue Fy{mP_U`T);ROEJ_Wu<o
overflowing _a_w#{0Q;?3hE2<?ezQd
overnight ^XUT#?eYT<_4Wh_>E`_U
overseas &j%zG1ON~L4(|yP{`%z9
overtime ^5`8F=q<|}_WBXl=Hlk`
owe 7~BRP+86c(%kugd;qTh)
owed +7KKD?Jw6E_~s|%+Y{^V
owes `}64V77!Wl9vA!(3>*&l
owing {rwpa`yBEb`~V*4-r?oy
own #s=jQ=O6ek*7olV*Yhve
owned +z<NN5e@MS1{mBB1_&Dh
owner 3ghAC9Ru?4ASwh84h#eN
owners 2IJ@B8}JS89U;~P9TngK
owns 7X{l5`Slz!Bj(}585tuU
oxygen 6V4z9>J=0N`26}8;qCn+
p Jviv*64M6dAu7`_88tI4
pack CO^IeUHS^zW?mrq>|i<%
package 1N$@Y?hCvh@eUi>{p<7#
packages >IfL>1<V@n`xW~d6b}U%
packed 0~R7D%M<A$+Ts=D<lF5O
pad -r)HM+WX}K;^!D2)ydxm
page _4oEE=L#C_>H7}&?e6~L
pages 2{!c^>pcn@6w(;d;2a|M
paid )#>N|{NfDp<MZ(l4fO>M
pain +xh_k>I@AO>-ZG>?CS5{
paint 3EMOh^8fNB*7+~{_~PU6
painted `qTsY=<)0i+2A7Q=Jn6n
pair @#F{b4;a!K|L-0T*aGtL
pal 5#;{vD*FQB9~tl!Bq1Oi
pan @8=RG;vL`)+}{)P^WNCv
pancake 4&^B)*80^r=GqJb`|R%I
panel 9@_EV1q~hf1^3=W1s3@?
panels 1nwCi=im7j^7iT9=-T5F
pantry ^yVEe+bYx>((D=R#={cx
pants 3)~(I=KcQ@?-Kn60p|4d
paper =EWck>i_Z&0R9mC^Uve*
papers 3(^7%=?erV=Ia3x{^|nj
paperwork 6Zr!p^9Kn6<?{a#_zU>Z
paragraph 1RMz$%OvF?(&01hz4r_7
parcel =^X~v3lj4f67d}T`vCai
parcels ;OrRc1oZ~^|M2e_{Q3h0
parent 7W~=k8|DA)JR#`>DJui;
parents -y{SS?-uSN_316~=JeYB
parish @bTme2JIp4{rCk#1?S)5
park y1*hR!41+M!TmxB&dSTx
parked 8sZfZ@#i8A>gNp74(Q_V
parking `u`Ff=@IEA<ozA&@$m8W
parrot AK*GJ&??O&$L9~v%hBrk
part ANUK`Akp^N7!dm(4EhBD
parted ^T5w97Vj$l?)@DP3-|=i
participate ?*bSH+%Fmj-t`7E&hYva
parties 0`cYu3+^A;8vNJ{68!Q5
partner 0`4m&*&^C1$KNo?(%I_a
partners >)0Xp?DP}?`s)c7=kf0D
parts 4%jOn>K+9k>+S3w;MUOg
party 2`ez}{3-S#2I3*--S+<v
pass ;|l}m^cVU9|LzVC1PbWx
passed 0sl7+@8sVH_6zzF81n55
passport 3hntB?h^kD^93Q{2mI>l
password ?i4RG*)#Dj<<KS5&*jy^
past =m;G<#vs!p%j_2Kx8}~}
pastor >izEDEb0r?AO!g%ArA}>
patch >;452-W~B5?Dz@!<JtN4
patel {^ke@;R_4`(*Obx=H~|X
patels 4;%yn_x~g8>f`YY^8*bA
patience ^z8=LD(fEa6A1Mt9~&D1
patient 1qk&R8Sp3n7!3&LAw2^j
patients =GZ3)=H?dX0rMLa>;M4a
patio 0R<`n;r7!4`}P~s+|ca?
pause *x4l8`3m<l=Fc7M@4?>u
pay 1{LJ*@a`?q{q6h|BMAcp
payday 1RW?M*%sj)>E;vg<mBYk
paying @ar80@$2pn<P9qb_u}U3
payment GWaJl)cyYx-QCOu>D=DB
payments {s8b4;Q;yz`t%g?<rEYF
pays 8WHLN77pwE7aHp10}vkv
peace 9TVy9MdJP4A0Nyr9To>U
peaches -{=Vh;S1Oe?Bf#g<lE%t
peanuts |Ia=t&>`3{y4Vu_z~9^D
peeling 1QZw+^cUe8_UIq^|JmQ=
pen 4gnMA9pCKc4<FYP4ipg+
penalty <M$R1*%|B*)#CyQ-|O1#
pencil 9|iQ+2J|ND2pRhw4<-B%
pending 4*3M}^Y9A+2?GS?^!ou4
penicillin >fb9U>?+hZ%Fi0_(&N{{
penny =ji_K4dNy8@9*d6|Mv^m
pension 0p$D<`25}*<oX}y`Of?O
pensioner ^!on#1oH*|3=;ql6&MQ(
people EaU479^Mn^-1Yeg5)mj8
pepperoni 6BrmC-~k8t;0^o*^YIJe
per {1GGA5)=am9uf);-xdM#
percent ;`BxY*%HMP()tPh;L;-<
perfect `2-9e=q48m`sw-T)Boe$
perfectly 2LaRi5zi#(6cg_cBOV<5
perhaps 8yF4m<N^Hy5$)*v7y<_A
period C=AxvF7GttCl2fBDK$hd
permanently T|dyhL%IIVPfySOFHBWN
permission _7vm$H4y{)5c~N58Wju|
permit {2wGJ;S1a`+WHp4$oBm%
person (hvCW`w<Qk75oSO?Ew+)
personal 2NmVqE)4Yc2^9PQBpf3A
personality =?f+<(G$=$+s!b<&hF>@
personally *ZK|w`6KKd<>xQs=GD{G
perth ?EDW9<r?lH+Seh`^6}@`
pest ^ymHb`tj=a2@dxW<M96N
pester O94B(EZNxD8%M_&5;s0i
pestering 843^2F6Ge42{zyE4<h*?
pet 6B^n26ZZk;7$oZg8x<D*
pete _7&v&4eJCS6$tIyDG?b9
petition >iqEy1Pka83IY+#4FLP^
petrol {^cY4?e+=^==b|6>h<;U
pets _1qg6^c&tK;_?*T-{IKr
pharmacy =py<C4HNYQ6aM@g_4@_u
phone 3nljs5A_WIA_4pN4ImN-
phones 0VxIJ3?A_cCF=wI2LTof
photo 2-h7L@)G(H!}b&e)ym4~
photos `_LEr@b2^%=jsO;`0?cL
physical 7SJve;u+Hb&D-!R=gG|K
physio 6$=0r@fH;k0pAMa-}~(i
piano =JqlI=PT<o#_AFa-tgJ?
pic >jE7b)gs#><lrCK%iZDl
pick @#*Xf<I(OE<n9{o@ZILo
picked ;qxd5-38ww)YJ&s*yH5r
picking {`VjK&)@hL*YNz~@Ymzf
pickle 0PhnL`Xcfd_~I1(1nB<a
pickles {O1(!4+IAJ`10Z&4HNPQ
picks ?E5$r`Yg^v-`^|A=iA-k
pickup 49p1eA>k+d2OH%cDE1Ez
pickups <mTY=5AGb|4*umP7Y79J
picnic ;P)sZ;}YBw-q<DY?9#~v
pics -va>l`27Y77!COk<_in=
picture `y1*484Ktp4i5(U^$QI3
pictures D=;Ak4e1I6CKcku?H@xK
pie `UDaN?*|AC0{Ipk_TKge
piece BjOPd*!J%j%GD&@-RjTZ
pigeon {O9ESA@>#L9~t2j5eE7C
pigeons +yeJF^Bnj%+{+;C+Wh9$
pile 6fg4y7w_r_5*aP_0`VgM
pill <OU`i+yVk1<ooFw=;Qq2
pillow ^Yao5<PZ@N-|-a(-~;mF
pillows +vf}`&OP28((D=o>E6xX
pills ^e_$+0~Yfd8~PF8@&W()
pin <>Vk7(m%2`$<{H~#Kh70
pineapple ?fgP1<S*JM+21_h&&$}~
ping `Qzp60~`qS8wl$X69f+m
pinging ANwovA@Ca811{A98Vn*B
pings _w@iA|J?=x_X8d7`UCXp
pink 2HOVc;|u%#_45rE{s$Wq
pipe @dpd;4fgN!3<wL;3J~fB
pipes (+}eb6aM!r5%U?^`5PR*
piss 1PA%|_1iM;864y5`X(<H
pit ?Aqh{E9Myh4f6*B820N0
pitch CCCWj6x$Q#^$Xhc1qdK1
pitches F#qSw9M>q(B`e!FGb<G(
pizza 15xPr7Ygg^85IWR6dwlt
place +UOtR6bSYb^9B6}3If#n
places ;^`(1+Z)Fl_3#ki=Gxfb
plain ?j`>L4h8`a=>+=?_V5Au
plan {1^H20R;^E1?|@Z5(gh1
plane 3H}8N^%C+9<MRv#?*8@m
planned $q@)J<Q3~0=kgf%+1ush
plans +WrUf0RZXQ3;z5C3<Bd4
plant 5dSFf$qw-fz0>{o<<s^E
plants ?Evx!^aKj|^5ysL8vg6=
plate {RkEu<`U=;>G&86&Ew?d
plates 2I%_u>ksxY|L6hY@ah8h
platform {w)S3?IP?P`~e%$<?Ztr
play 4)QlF#4yt~!qyu0%+TKZ
played _1rQlz(2D-#KI}c&$`6n
player {P+nG`XBlb<?<RM>+;_3
playing A?HOvydcd)!^alSzs0`R
plays E8X1=_T&%d^A_<79{TGU
pleas @(1w%_T3Wy3HRhd-t!_0
please 0|^!V?fc9N=k*c&^!*eJ
plenty -|PPt{uBoh>-z;5^~l)p
plese FCqWw59a6L9~{{T880a#
plot {rLm#3-AH??-v9366oge
plow _XXnl0Q>0(@$~N@2kzAO
pls 4;&o~;Q`|R_xcCz>;5et
plug DH`0_Bk&gNB^BxzIvNKa
plumber 3ia*)2Jso=1O4~~4+HS?
plumbing |MnL277h&U2p0Mc5dr)K
plz 9Tw^0E(!tkK?Ca!7Z4Bm
pm 4gV(+-T&eX=Jq1$-q-Z#
po 4g?_^)+g{H)a4!i)Zpm%
pocket 0Sf&B_yPs@2mS^Q1_}52
poem ?DiWT;veG}*x?`H-r?5Q
point `~d03JLebT9XI9pI4&CN
pointless _00q3?i1b(2N47X>iPoc
points Kq4gz;N;sd^7`z+^WWzl
poisoning 4EpK$9`zUX5exbW0we$V
police <LLPd?jZ*S+3*Sz;@{!j
policy ^6~%#^$qqI;^_PA-|o-f
polite *6cFz_$Iyu?(Hf5*W~8z
politely 3=ahW2lDRf`w|Tq2O|;{
political 1}EqS1`7QE2>kOF2LBBM
politics 5F*wB7ZL#k78?2d+bJLk
poll _3-BJ0{itA{q_~%5bgQ)
polling 0umPb-YFLY-plnD@cH59
polls -VhB1|1j1j{?-T0`Sk?j
pond `Ro$}+%Oyf-PZOS)ZFv?
pool {}=@K6A{-A0t6BS=k*Qf
poor ;uG-s8|C)?4haPF4F>r5
pop 3jpc<DdPUw2M^UB82}y=
popcorn 3+5i@{uBl4>gDei>Hzri
popped =@#QX;2{eq2;C#p;20Ft
popping ;L;rf;TY}@+~O4##^m$-
pops 5ZdYAD&+dz9|Z0CFfS1i
por 85`CC75)CyDHQ4a5F`N{
porch ?eP~M*!tQO?dKNk@74Yt
portal _X+6e2{H}@`~eg1^5@~%
portugal 3oQrs0S^N27TzD^|KK0~
position C>^~b?esG7C(#(?5fc^(
possible {t5T)_V)qt_x<kx0ORr7
post <ogon{}A2`2k$Bk>+JgO
posted _|_sV*d^;3<LmYa<J98T
pot 4FmK13H})FC<FZn850Qt
potato 6!RMw;UVNK_VX3#-{|4i
potluck ?&~8K(;f0A?B)&G)9U%^
pottery {OTLu3)u`L?h*hO5DOnF
pound ?jQI3{uBWS7X1j`6$c9$
pounds 2PG;S%q`O!?&vD*#_HY%
pouring _xctC0QK<l_xlq71_$Z}
power <pBg4$@|+H|L-OL;^61?
powers @$)Ju%uC=Y%-tmC((mE_
ppl 0{b5C4CwCe+!gKe3n(fR
practice 1o!9b3E(N|<M7)u904m6
pray {wXsb#yZm@*Wek~-sJK2
prayer 3mC;P|2Oa)^#Jbc2>tKp
prayers ?ja8D`~Btl?dt{(?dt>d
pre A0Ol7BJTV7APfe;BqA^$
precinct >G%93<tzja?)Vt!&jI|^
prefer >&+bX><BLI+Uw9s<nR0;
pregnant Gw}*6*%0^`*#Qma<n8ew
premium _xLwG*fh*7-Q+CM*2&%Z
prep 9}yP-@C6m-`s)<!?E2ya
prepaid 576)o0oVZW`3U9=8vxnz
prescription 7#HgJDC7k3AQu7mB?}4_
prescriptions {|e{_1>E`Z8xjKc9S{ub
present 1nmC*56Rs20}~te3G4yy
presents _R}5_+$rfO+1fSj&ez-S
presidents _t7IG(<cufzt;;e%h%oW
press 9vTql`u6<M`ZEtN?gBFh
pressed =(Q*S$ROM%!_D;y>dMaY
pressure {pLbL%n8^HuG1&u#M{#2
pretend _3GT*8ubC!Coc;w3n3Z&
pretending ;rLZeu4a~4rM*R|o2Z<;
pretty 7V;eT6vF!45+d>R5+EKh
previous 0{-jI82Ik;0}T}X9}X`7
previously 91r={ChQFVJsbq!5hecc
price ^9K<7<rVn-`1lk8-TTty
prices 3i%iF72(?k{tzJX`v&9<
priest ?fWSR`~}w&+Wz+K@%94@
print =i4vv4fFZ~1`7TS3kcNp
printer @cslH<`M7~8w>;N^6ljB
prior ^$pYz1`8eV9qsrB4+;+T
prison 0p<?ZCFBYG01xXPG4J#Z
privacy 4Ib|Q{}BTc5(E1G2PEwd
private 1?l7KF76cLBOcueHx3l^
priya 2N(w%`V#jR6#DYg{^<|_
prize `Rn-w82SeDD*_M}8u=Ug
probably |NRmT`VjmQ^$95&?B&|(
probation ><t1G_9Xua_u&@!`S1$#
problem `p6yW5ANRv?g;-Z*z?ie
process _t*IAEZqj-B_;0+9Rvak
product 1N`s?1nC^|7#jEiD*q1Z
profile +T|@R;}PK#)8h^$)X(?Z
program EEM?SH}mY>BrU)rEei!8
prom `S}7a00!y`+Vl?Z+VcDJ
promise ;@|ED3ho^A6cz{Z9Rm&Z
promised @5$^2A{H^;6A$nU1qlVw
promos 6ZP}<?*;t`{O{ZR4gn1d
promotional H%$E7B---qG&bQOBP=&L
promotions 9uEEQ6X^KP5iRKp9T*$~
proof 02mbp{Ws$)zT6E5*x%#p
properly &dm<->>UIF0_YDm*wO>u
property <>&_z=GpZJ><ky{^W^^L
protection 3I!Jm_xJt__W$_t6#ona
protein A@A<<Df$%mAr%DL7a$x1
proud ;|T=(-6qv7*4Y}*>D}}R
pt =kNy|+zR^~?b!PT=hFxS
pta NBc9-7~JH+A2_oIDnvR~
pub `WE&R_7Ck3(dr}L`T67X
public _u%XC67(G33jXvU6$$(M
pull ?*Y{D3<DS9CG!IJ8y*$c
pulled 2p8TE0qh3*=m`%Q2;mC>
pulling CdwK7*a8O!&mRQ&<l6HX
pump +z}WG=^NQ1(&HP?@7?zK
pumpkin 2m~1-<rMiE>h%i%-t6ks
puppies {q89q&o$-+?%)dR;MLyp
puppy {sJ`m02t5w?EMG|^yAp_
purchase 73~t&+Uf4t>J0KU2oLcZ
purge ANB_K`|2a;_!JrZ1PA!|
purple -ueyw`v>zY{^k<u2;uba
purpose `O*0R@ahxz+63$j0`S<}
pursuant ?G5!15H1r51m5}i1_cE8
push As!VR@FNBM<L&+b<?8wv
pushing GV18)667`XEgsG1DHR?w
put {u2ED2;2ks_3jPz5BKy4
puts 8{sW8;2XUb)#M4k>-P5`
putting @YNk4#nj~r((WKP^y%B<
quarter `RxoG;r7}K^bITF1L*Gh
queen 1{wGk^cn~T0PGm`>hR|T
question ^AS8)q)WX#x5ziiy0^5=
questioned -{&?V(Jj0%)5t2?)Z^Rs
questions )3;DQyEV2?tiDMMq`b4k
queue `|=zG(IVy=-R~m#+V1Dq
quick 4Gix!@)!E{1IhH-?D`Gj
quid 5f4Zu)F8+=(cUAv>&Wyd
quiet %OwUP{}I(N2J;9Y?epT;
quilt 0?-}}+a>ES(dQ8J%*o2`
quit 8~FqR4C(Ic5EB3j`3e6O
quite CF3dR4EyKy>-rVu?h_Xp
quits =lc>K2m0S8@bVMu0p#xc
quitting 2KVqN&m}Yw-_REx?Bnk0
quiz )(H9y;vVb~@bDhi-|6k^
quote -v|sP3G?~}_y-963HR*a
quoted ^4=l*#xChJ&FvKe*Wt?D
quotes Bscu;A_npfHZ1D}86++t
r %Ml3p7aRfj5eyFx@%aet
rabbit ^$`>R^APwA_!BDe<@yx$
raccoon `Qj1j3li!K3GD(E<NN8`
raccoons 7u`HE)8+Fj%hwRU*uBy!
race &;cYR<R;h|(#<6G)ZgLq
rack 9xw&>_Yn8^1^WjB4-N+x
radio 83P6%!vO*t0s{*F00tEK
raffle B<A`D5A+xCBnS=(ArcV(
rain <@gl^-V^Zu-|_YX^Yi2a
rainbow 1LFnw6X^Kw`wQ?B9|QIW
rained @7)?C?IHFS%;X8+(#+P~
raining 4(2j7+Ahd4)8I1Z#LLI}
rains {{;~9<{Iw)-q{56>FMR_
raise (D@Dg_z@QA2IcGs`1}Rs
raised BMvqi%n0Qy*Wuvk;n&(1
ramp >EtXG?;PhO+|w8O;M3RU
ran =ms7y&LiF>!P6k%($4Jn
ranch &fYBz?jPa`-0cM=>+a;(
rang Hthr%+X55({R!{^@%!HD
rash -Q_G8)+O9Q#o-^*)6>}f
rate 2JYz{58fB*3MbMG6aqW|
rates >Kpe3`w$WT5cn7F1pW8h
rather 5!@R1?&TQJ{R!w86A#o8
raw 8tgYS>J-^Jy5Swq)X>EO
ray 79Kk%%`ezB%gQ#}z0lv^
raymond ``#J*0PPtX==JdR{o@7`
rays -0S}e>=F<8<>~tc@#xX>
re >LK9q8SUo>3lj<89vC3{
reach 7APGQ`{>*!$Kwjw{@(Q>
reached `6t>5BS6hKDHIs#_ZkcL
reaching >iXgc0~ZJp4fzoY0sR)}
read _yQUD^Z@k!=?WAi?g0by
reading A<XFR4D=!P5)jBoCKfy(
reads `R(=G|M%|t6B7gvBL?T<
ready _7L?4^y(Sf01Gei@8jv=
real 1R1>l0}?#-9|q?9`Ya0O
really ;r;j@_yqm>{_Gy_0sz_C
realtor @c#e*A^H8?0~h}#{{#W@
rear `}7g@1OVg%2kjH}?dtL5
reason >%G+Q5#Suv{Sg2d8V32;
reassigned 3jziB3g{XT3=`i95f=>x
rebook _7x*D#SHQbztjBj+Q`TL
recall ;{*WV`XlWV5e5GZ`}XeR
recalls _!ZaR9_Rky3>f(cBqs|2
receipt 1L_qS=>HD|^ymu{`10ZH
receipts Bm3>oC)XatJ2BHRH7OVv
receive 2oePE@$&WV>ni{R1tbpS
received _3R-j;0N~i+421I#O31u
receiving 0S5&46$1VaG4<UVArBfC
reception (-jvq;~@JM+Vm9s+V=GH
receptionist 65$o>=L{kb)Ar~;+wbez
recipe 2J-*-5BL@B6AK{q{T2-Z
recipient ^&1N3A^!XYAsp!5_7Ny6
recital 1qLGv+zA61;rI*)3gPJU
reckon 1|t#&?-vrz4g}cx1rYG^
recognise )ZiHz)Fs?2-t{O2-p<j`
recognize ^AGF^?(Y8h@B|7P_4?u7
recommend -}deB4EYD;_7D#Z6A=vK
record (%KpX>?G#$+xj~S>f_YP
records `uhYD<{twb_~I$v&ifJy
recovery 4dvqGGu#W}@EG|HFa#M4
recruiter 5bW~lAM6U}H7pA8EG;ki
recruiting 3J3k+9^VS|5fSbLA`u!E
red >CzYE3kL@H{0!+Z0^iZ}
redo ^Bwc_<Ou2s^#t(m;}!A%
ref ?)(z@-xA~=`urm3^Xu3T
reference 2lEIO`2gl6^a1(;@a6dU
referral 2iOAf4CWo*3J>`(8W0Hv
refill >-zE&1MKq&{`C3p4Eqz{
refills |Lpn%^#1z`{RaUf{tfT&
refrain 5d-c4AmRStHWJweA|wz7
refund @Zu*G=q3Lh+x0FD$@sv)
refuse 9r*J676mWe0UqfU8V3^#
refused {_*Dq_3Q}NAn*?S?-dXf
refuses ^9tG&`6?G680jPV`vC9i
regarding `3vbC^w0MK_3jAF4e9s_
regards `!?n(;}q8m66q_|;2k5=
register 4+`GrANLdQArkK=B`53Y
registered @(k?p{OJ|M6$}<D1P28N
registry 3m*0XAL9e=5)0!K2^R`0
regret $Ljj#{}s;=|N9mG{tOEE
regular ?id*`=m6Xv(%>oA=h^r3
rehearsal $_5VY5E0}93=0_M2mbi#
reinstate ARR+T&n&|#$-5o3z2Uz1
rejoin 9U?_Q!wkDP!O<|l$-%`1
relationship F(Av*K-lHIG&Hj{KR_u%
release |J3F+(;yx6<peVF*4W_h
relocated `~KeM5#|&S1ppWz8x<A~
rely =;Ze(>=XMY>(J*N;po`i
remain BKzqV{S6Wo`}7+E|MnFK
remember A^R9I;N<}4{P{lq;s5#M
remind ANMccFZ=%S74*{$6b}Ly
reminded _9OQ52o?AgGVS;90t5l}
reminder `V1l*|NG_$=oS|3`r6q1
reminders 0`?5x5E}9h2Ko2$`0@q(
reminding 0T$WZ0|6QR769k@5C$3|
remote ?*<zt-WBQz>+J>U;NIvU
removal `78er<`D4+7W@P0^8_Ob
remove 0uS^86Y~BB1P&Gl|M&_C
removed @Z22s^$;Zf>gxv~?%Cz<
removing 4ek*A3hM~|2>2i92nGW3
renew ;_?9I2Kf=v3mg_20SD#g
renewal 7aANW?G(%>)aM$*($(T0
renewing _6-g00}%W6^8XeB0Sp!B
reno G~osB_Vx?p^$+a}=mI1b
rent @+al{9S{TS1sebj@ER=P
rental B^vnt1^e$YEE(9o78ndA
rented 4-*6G2Hy<(7zpMI7XTh7
renter {sj8@3jYB81@`#>`}+p{
renting 7Uc};-Q5-d4GbUa4&dqQ
rents {_F+-=^GXm*w+vy)8ygg
rep 4jLI1>Hp>;_V(rI>*d-N
repair 3f&GJ{0{y51Rm%T^Y$G4
repeat 1N{IQ2mlrT^Z^9~{r3Ow
replace FYq=*+3M6M+tv}%*4MrP
replacement BOx^H`t#=Y^%dU#?GG0n
replied CNk9w3>PByJRt7h@)AW4
replies ?&AK?9rpp&9TMy@6eRcj
reply =>p{z5d|v-?DYWv`t=F-
replying _6pAcCMo|E9Ptb35dshS
report {Nx}W;Q$W;>h%Zj)%oq;
reported FB=HtFY)l&9~9FXL>3zm
reporting 4kE(yFbMG7J`d>lB_$3i
represent 8YM0{x*pCb&e%EC&BeUv
represented @)G{+2LkI63>5G1_zxES
reps 0SVmg5#s9)7Um?!5e69~
request ?)?bVJ=XmN86O1+GZ^6j
requested ^A6wnAPDvq6$l2^8WtiD
requesting 4)_!45d6^p2O-P>4gwk*
requests CK~ADF!t&D6Cvgu8xJWO
require HyF|6F&QE8ITh9PD;-BS
required CqEV*6%7~V`v4Bu@)ig9
reschedule ^35{@-zoVW>G2C3*Xh<4
rescind 82j`H@)GzU00GPn>+SIA
rescinded 5ex+X4Db333mEJd0R<W;
resend _W>F#;t1L??&KTx#MSBU
reservation _Sq%m67>c8_!<BW2>kH?
reset ^yx1=;Q`<@#q=rc*VED5
resident `w;~Y`vnsQ`2O|!80hQ*
residents @)QOV022QVA@cw51r8$v
resigned 7cv6h;`j&W4i)hS4l*YN
respect &IkeH>>&OU?D-ui>;g0O
respectfully @$Ui-Bl;E-`1KeR76j|(
rest 5lO=HR_q(?Y!Tby2rC*E
restart &=)>7yeZ8y$J9CWw#v%V
restaurant APwvA6a4r07Ygmu93&qx
restore ;uR_p(<|98^V<mc)7jkb
restraining *#rC-2J_1b_8$%d5Ay>b
resubscribe _Z3Mk!Zy=B(akB!zu@2Y
results ?Az%i49`IC_2A$AA_wdd
resume 21WuS+&$|P`PUHS>Gkcj
retainer 3I_%d;2Zi1^y3HI-|F}A
retire 6BiBB9PIk?^eEsJ8zkcc
retired B{1;!8QucpI33r?_7oc?
return 5-tB3@%<Mh`1A$i`wHjX
returned 3;pl(9Rm^M_!b)}5Em8^
returns _2wS<1Ml<~2LtgW{QC4I
reunion 7XAw;&l~>=*4W7e$?W(S
reverse &KM&I;T_*O*4`V|+St<9
review 0Uikc2?hA}_W0Tf|L^`0
reviews {`>C)8SW_D4G!!P{{#69
revocation E7~i?G5Yk_5-0ZM8z>|+
revoke H|P%IEW{(q{s#)xIT8XM
revoked ;v5<&>k#u2<pC4!;{)*~
revoking 73T)gEAiyv{VD<aGZ`8T
reward >H-Zf)Fc-N@aHG<&EWIn
rewards -tiG9(;GA_)Y|S7-P-FA
rex *DnYV<SFkL<<bfi&)N?x
ribs `0Lr~4fh)575)Po4H*~x
rice 2lM#&@DuwC?CtL)_z3Lv
rid 8yEHT9p?G|{tovH9uXfA
riddance <>&Vg_U#?#@dExE2<Gzj
ride 3;_7x1L+6WHVg_05h)}R
ridiculous )D1Hl+a=>Q*V-%a*wqCD
right 3Jv@1`vMUI>-_X0@dO$3
rights 0UQJq*E$mu$Ic`H&+YaZ
ring *#j2-0Q>Y0_WBnE_w@b!
ringing =;S{!#U{i)&f+ijxWT>N
rings ?fCik{Ql<)6$2;z4+9DF
rip 1r{Ou`w`$O;Q9j;3;Ox?
ripped 69wS_A^`~x83Y3Y2^Js?
rmove >jxbS`V0yA^7-it<@5Lp
rmv `~Csx6ZQx53<US}_yqwB
rn `ULYK+XxEV>In%I<?HnL
roaches 0RHXxDCZgQ6dmyU5-9}v
road +UVgB^Yjbj^zi^469xI=
roads >JmXZ;Vj}gz{e`p&db{!
roaming 2Px?b0}Tf(A@3#4@Gctt
robe {TUS${}kpP>+BZa=lc!+
robert 5+LgSClm7<BL?@@4;vaM
robot 0rcwj0RHqB4gC?x0sa9D
rocks 4ju64BjzIM92?yj92YD+
roll >=-Hy<tg<n7VIz@#|Y5<
rolls 1`O}}1Mm>)6%gzM4D<5q
roof >hcZX0Pg?<1OE0N^ZEk#
roofer 4doXJ9Nq}*=?mi!7TD`5
roofers ?DhEn@(1nq3-A;J00;c!
roofing 1_s;Y6XX};A}H1_BoP+^
room {QMK}_VVW!>-`V!`19oi
roommate 67UP=4g>x70sa2|8tvN+
roommates +4lSW{tylC=lw1o^Wx{}
rooms ;pP(w<M8YG!1o^x`NG)y
root 3+WjQ^dS2Z;RGlR?9J`(
rope ^xhg8=?~=>>(U7Z<=fu=
rosa ?bO;10Pzp&{`3V96A0bq
rose `~404_7wX9|NHO_^#cI)
roses ^B@xy3nlFp1oR~2=M4Ac
roster 7#;%t@8;Aj3o7{b4e=x=
rota _c-Sh%Pa0b4DANa?j#`#
rotation {|ev${{{I56%-8%{4Fr>
round >+&Eq-~;p*-`WfA<>u7)
route 5kcw}?*tO|2Kevz`}z(S
router {{#pS{2B=%_S*gE?h^L#
row {}AvS0uTHU`RfAO@AwJX
rubbish 4C3ht0Ra;B2mAQ~5eM`A
rude 4EYg1!z$A&tI{dPsmRjf
rug 8vh{#=;rDS^7;=3`0D5N
rule -}?#m?)~xy3l}EL3k>t}
rules ^X?Z1+bkO&y6D~)*zM8@
run {K*OW5%>n@^ceFR5dY)u
running _O>j|;};GH&*$wU>EX2s
runs {ObGz{}Ay1{}=!H1N#f}
rush 7S1#z_Xy!E%<l~2<J7~(
ruth 0|N&I@9^Xc01OTG`~Un5
sad )cZCl?JwXa-0d9S(%tpy
sadly @ht)w<PZ!O((3{G0PO(i
safe +%P!?>owgm(ZL|(*4WDI
said 9`5)H@9+xw04(+P*(wkr
sake CJ`IoC)4r36D7hIBq|#-
salad 9ndZk>gx{>%I@DI=iS-)
sale *5(c%4?5u!-Qg4U?BV0=
sales `Vis%8|V7-1qc5o9rgeO
salesman 0`fZy-!8`=)Y|t7-pJ+U
salmon `sooA*8BnQ*a8V5=iuz;
salon =Ku5r1P=fM`2_Y00P^wH
salt <nSg4<}vOu)ZrHi;o;%{
same |NR68=p7sc(dhd;*5Kyv
sand 8V1$e6Z0V5BoOiq6(bDu
sandwich ?gSk8_5<J>_4OtF@c!lU
sandwiches 4(1H<@bUTW-31mO0qO(z
sang 2^lvh)CAoV%Gwy}!}8)I
sat 4cZpx?g`u<;Nv0V=I8I~
saturday _7N*0+8XOD-2V*g>gDOt
saturdays `SLC@)+ov($=43`%E8p>
sauce 0Ol6$?I!XE;p_Gs<kQvW
sauna =>!A+-Yv}>+~*<$_xSMc
sausage ?)CT$`2h9s5(5_Q0rvCv
save ^$Ygw_xJzq1>phj>HGx=
saved 0M{Z0?(+Hm>G>1|1oGbs
saving {}Su+>-!P^{`l-E67wM!
savings `PLo;))xd2<=Ofg<>~YL
saw xB4U&<TdOi$KfIg-`v~h
say ^#a!jBmxud76b+aAPx-)
saying |HdgI)iePd>hAbL;n>``
says 6ZsDc?*R$w+vgGc^V{(N
scam +W#Uut|s3b)YK^n(&F0c
scammer 4C(X*=<X!k?ECK=@dpJE
scan @hB4;&>Z16_Utjm+U6D5
scare 76TyQ4-xMC7bOYa0T&Al
scared |05qT$}9IP;l&s2=hV;M
scarf =LQ+!?i=p{^8*<O>DS)?
scene +W{Er2mkdA-~9yt;qUA8
schedule E8GhZ)zAVE3j6Bv5CPm1
scholarship 3lIzj2K?p~_Xza?{{IsL
school <^%~C?d9eM4*vT13h?gz
schools <opEv0uKxZ=m^j=`u-K!
scissors @)sfs#wg<;+20lC#NO`h
scooter ?Fla#-y_u-($*i#+Q-i6
score 6WbLt)+7l3%jg9c;ML^#
scram 3i|xj^dtH4{t)vS^9K0~
scrap {u&A!><9=L;obrP%kl#u
scratch Ft`WWG0hOwB}CxfEIctP
scratched 9SH{v|I-@&1NjBt2M6pJ
scratching 0Vw722mJu`0`d&z1^Y7l
scream ;r=@u;3wK1;otk(%+cQS
screen $pGjF4;cOJ3;iPy{QLIi
screens 3h*EG{RiU<`1}VD@%;4w
screenshot KOyD<8tN7C2?)(36D}Gt
screenshots ?G*+G{sh(-?es*@@aE$7
screw 2@&AoB<dOEA`tBkAtV<X
script 5Az=N`}Pj&=jjCx2<z<n
scrub 0PzF+5D4k^7%Kkw9vU3@
sea 0tem&1mP#_5(4%MDjf&z
season 1qK5g1R?hY_W32}?(X*W
seasons {|of*3G@&E2L2B20u=h;
seat ?gtPS>GA;+?BXWn{qged
seats 4Av<b*E8i9+1V%c%;Dtz
sec |LzJ8@(Sr4=<ECl|LM=)
second 9P<h9)d1%a?hEh!+w=@3
seconds 68IVw?+)|;=HU7K@BjA)
secret ^z#xA=p_6<&GHQ7+uYsi
secretary `tuqf|1{PX-_8#0+~wTn
section 3kKIJ=MoMozTX_n=n4hv
security ?iu(E3?L&O8S4+)+xh$1
see `~LnN`tAGz{|+AV8tn?%
seeing Gy>Y>I^YEMBo^ojGA<h`
seem {^}bD^9A_&;np7l+vN1r
seems 9w^oM5b_}NCkNC09seUE
seen `ThhEyZ_S%-~=`5`t9P}
sees 2o>c0Fxcz@BPiq>6+1N+
self 7!eop`2Ha22>JH~_yPYQ
sell {0rF$1O*}D1M2Y*1Pbo<
seller JlOi~|JoMr{u1jA3<2&B
selling 4e-?{^6C2K5C{nE^$`l&
semester 2<{Xb^%m|M@AxCi=H%oA
seminars GaKFQG|Mm9Ef2pjFh~PH
send 76t$g?;q*%7S;dw66@~`
sendin 8YlYq71Q;!_7?{T`z0nK
sending _VVEs{SqYk2^9<f0SO5T
sends @Fo2u<r@1Q{m&83-}>YO
senior 2m>D*-4qTR*UkMU>CY7d
seniors >ht#V^x^*B8w>&)5(ohH
sense <rpId?<?md@!1dV^!NVp
sent ydf1K3;O6U<L?~62IlYY
september ^6~iX1NRQtA{+A^7YG63
serious {_O_m;qDso=ONJ|{|f;L
seriously {sP|DC<gh!872Qb6B`l~
sermon &h!lY3=I4G3H<^Q`1<<Y
serve 0uBW9`}hXi7z*GU4g~QI
served 0{{07{OtMs0uc222K(jW
service 83)5DGYACY4;#`I9~lf4
services ^6?er8vg6~92@cvBo__(
session <oXH}{q^Gu`S=Xr0P6bk
sessions 0|X8h^8*<P4DtK^2J7z`
set <rDDy9`YmK1Om_s6a?+^
setting ;3NPE04@F#1M>6x=>Z4^
settle 1L!0n)i%d8-QOPf&Cl54
settled *75}PEE3}Y0ub#K0`nyW
settlement {O2(fz%|e!(Zdn#<K?+1
seven {O#%CBH|C^DH-+`B@Oig
shake {}1~A`wQd?00{B%`|$z^
shaking {R9gc^6>r>0{HOi5%LNZ
shall =^ozt3IZVU^U~-43<l`u
shame {{i{u0`T1AEF&W66%qmj
shampoo 56%t(_4?%|?fMq>0|*ie
share @9Y{L;_?au=<(qt>FezP
shared GxP%#;06=}&Fb{>?CIeI
sharp <qQ@I>ksE5(dqZ?+~xiB
shaved ^du`3;3D8E+}S1K>*3b@
she ?-~028TSndB^>(l5fkYV
shed 0SGV}(+kEF@#zTS`R@_`
sheep )D0UG>JRJ=_39Ds@ZtpH
sheet *9;^3`W5o~^&-~-_y_v$
shelf 0r}YR75FIRCK}=t7ZDuW
shell 2jM$7%Qp&1y~^J>$;rj(
shelter 93J@);0O5y{{IsV-0v3Z
shes 0|*5f4CdMh7ZM524gd@E
shift ^9BP0;{@ag=l>q#>-QuZ
shifts 2^Jsk5BT2#^BVm1^V#3?
shine APY9y{@CR6>jnW60wNI^
shingles 9vcNP)E^H9<Jkh~;^XiK
ship 5$h2C{OKd``~&nP671dk
shipped 4eS*W?*!u>?%(+H>E+%A
shipping @BG*3Bl!mD3J~ln7bNlQ
shirt %MBJ9<Pqr`>+1*V{r2hf
shit ;|2I0;~feg?$;p!<LTPZ
shoe CNlN`>;~x%{|^Gu0u3ZF
shoes +v*(#)cpYY{MQ`)?dIs@
shoo G}RH~FWB4BDk$m(K0r1e
shook 3h_1S+y@yR<In^b+x)*F
shoot <s>R9@h99L%HJ*c&)LoM
shop >**c=0Ri;!_4o`b8uQ}|
shopping 8aMeP{|V(7@ADJf>iX^Y
shops Dh3(7E5{DMEgsGXFDDX7
short Bn1Ku0`2+|?CaL%0t(3x
shot ChP(59@{zT5)SDnEfO<C
shots +ZG-03itr~`2Rfm3I-bz
should *FpsX8V1oEBLoZU_xuY2
shoulder 1N9E^@hjB{-`^A7*4*;!
shouldnt {qYOl5Cs3|3mpUx_Yx8q
shouldve EJV&4Bo^BjClLSL0T(VL
shove ^&ABj;`tCJ`RwiN`uF7W
show ^bHmf=>Z1_`SRrW4D;^M
showed 03J9czAC~ty}}pA&E3l9
shower Cg=$D-yRd{0t4nD<_8P?
showing 3F{#n=Ni^L$?g*6%jNX`
shows ^%eaP0tfgC?(Prx?*icW
shrimp `2G3~`0?=&3+e>)`V0~R
shut 2>|B*`|df)9}>$45fCE;
shutoff 9sUsX7ux>l>LB<S9oFw0
shutting 0sP_!9sK<4{2})K009#U
shuttle ?ePEz1pV^x1o{U7694`P
si ^7TCw=-=ZO<l6rJ1JcSD
sick @&*$L_YV~C-T(3g^xggP
side +6WBk01O4>6zcg33mDV+
sides >i8Hg<sY{)$mufQ*2C-G
siding 8v_3NFz^)U8!Z;c6*Vvh
sigh `33O<3;*y2APe^!`UVT+
sight {`ULw01*204*C1y?*0P+
sign #1k0i9x~_?>DU|p5&q#2
signal +zU7#(F@uq(Bd%Z*W1z4
signed `2q?16C~Lb_22vs3ik{H
signing ()sxW?KtEm@6!j?|K0iR
signs >N4vz?mEys>&_(2-ss}+
silence 82}R8CEMug9y{sbKRq}k
silent 6y7c180HfM8zlJI9uW=)
silver $rT<2>IL%-;`0^_@9N*{
sim ;qD;{A?4m31l&2t67b#;
simply 3eNQV67>%Y-2fO79{=g_
since #2XC*67kUu9TpMu69VJX
sincerely I|S|HDf0&78z}4487(6d
sing 2Id+7;rHtc)#?Qn?%v?>
singing `|v6l0SWdZ=H?ae?&;+a
single 3eX4g@Y6c;^9JebA^_tf
singles 3kve|2;%nc01gB){r>z4
sink @CX$n@Cniu{{ATG0q+Y0
sir @d@<q3iAx(5fA(D5E>8o
siri {R#mG7X$kDCKc@$3<db=
sirs 7vSO%@bvE){2k!t4;23P
sister *ZC3-_W#uz{PG9S4Cutx
sisters _X-#d`taWj^%eOD3-8ze
sit F5&p(2H7b8{1?~)75WYz
site ;`#L{=KK-&4B8#x0Ra~a
sits 2Okp+$p88#-P!~5=hM^<
sitter 5%m)Z^(f{O4fplr=;rwT
sitting ?)Nt=zDUy?)8F+N%*(;a
six 04WFp1qs(G4;&Kk@&5h(
sixth 5fc+G?ce+B=Pb(b*gG2>
size !t@vx@&yU=@9rP}=+F4Q
skin 7xW(y+7;;t)$$hm;_2t_
skip 7AE!p)(ZU<A_W%F_x~6Q
skipped A@wya>jnS^$JPJz_TJL$
sky <R$b01pW070Sp-V74HlN
sleep *68sL6#?@9>;)n4^WWXl
sleeping =IQPj`s@DQ>k<nU2Kx8(
sleeps GAHyV-5e7J^4kyT`St_q
sleeve 1mGhk<PzE@*z*(o?$pl>
slept `v)@$x()C?xy&Q@!_>wY
slip *abQl${EH%yv8f)$Hd?Z
slot -sd_gxHrWsw&N(`)6v)V
slots ^bR~R#|Pak*WDiJ)!xtM
slow A=U{#=-%oa()tqM1?nLL
small >>Uu?00rOxAOk1$0qq7F
smart C^zy70u2fo9vJ=K_$N2)
smashed @&FkR+Z6N^;{GD%-Q)!e
smell ;{gmB(iQ0z(CIDt$Mfjz
smelled `~x2a`VJ82{q6Y<{`=$Z
smells 2OrW1%QPa_@7o9t?CA>g
smh 1pDOhBkd>JASC|;9vkre
smile 8Tk(W@4_AE-}Cnt4D|#8
smoke _3!`|@&Dlw?*|#)=<5#<
smoking -~AOV-wo{^@ar%H=<DqK
sms {T%871SSg$^$GnK=@$$N
snacks >i_)@=lk&)?Cco)>gwwj
snapped {UZq<&MXJ~^xgvJ#{u#5
sneak &dlNu8u$wi05$0;9TocB
sneezed &Iko9{V)D4+ujKJ^w-tk
snore =P))e$RXG@$=Myn#@^c6
snow ?e-1w@$u#b^7{w(|MT9~
snowed Ckibd{W#bk&EE*(&DYoD
so 8Q28`0pld%|NaQu{Rb5L
soaked 4H*76>mcGE2geN6=MoSI
soap 2<jRR-U|cy@cHNt^X}#F
sober 6aUlgJMIwjD?8Q}86_MX
soccer @*M8@8UqsqA_fNb4jTvU
social )E5>R-5eeG#oPcc+SB~}
sock 2nP%L{QdU`1`P!g`t=6~
socks 7zXj_9M1;U4jAmx9TpW0
sofa `t2O--6b6C=l}Z^0PFSJ
sofas KGq$=MaCh{N;t~9EHq0_
solar LLcG@FXQkC83ow!3?Ly$
sold (h>Ix`ZV+v1m!IS*YyFo
solicitation 9svpS{N~#T5fAzQ4<jid
solicitations 1Mmz9{|XG?5(DM@0R93G
soliciting 3nb|8D(Bk+COg#kDIy{t
solicitor 3<5L#`{@zS1`Q7uB?kTP
solid 6&A`34ci6j5%&QQ{SgY#
some -`*k{{pSY(-w+HX2+7#*
somebody _51kf=ol6V{@ma*>GAm6
somebodys `~ep)+#&fK@WcxC=GE5u
somehow CmstK<?0Cw?9vO~^z#E8
someone 4f+274D9s-{{{{U`~(p3
someones (gQgF;UD=m;nEc@<JZd2
something ;S&e+^b8B@>f<LO@$1^*
somethings %mEDs^9%J2?&uB!{PEla
sometimes 815!8%mmvl&IbhC#m>_S
somewhere @Dua|5fcdn0|5yn`10lD
son @9h~7`vnIZ>H-=V<<R5m
song =GIIN!avPXsn|2~)4;pn
songs =GH+Y$R^Yy(%~rT+Q84)
sons ;_T}7DiZSh2?q@c4G{zQ
soon 4mutm%nH~c)AcXk!|Unt
sooner {Q&df695$a{T|U3_7nXE
sore DgPhZ8vpk0=r86I00#3R
sorry (hmF?>;D%72KgQVAOIEH
sort 7Z%wi|Nk5ND-ILc_AD#q
sorted @!=L6_9y}d_R;_p_6XX@
soul ;`%8iza{81)Y2gD(#zWi
sound <oFLg?i;=$<=-yW-rV!j
sounds <{|v&|1iD<_8U6)@aqKn
soup 6XGll<0I}B*6!UC>($8Q
spa F)HEeD)Q~(B@yW84>&40
space ^!@h^1P}fK_w@ny=mG}&
spain 0OKJa)cV{c(dZ26`oP%n
spam 2Jq4}?-@-H*4Gmb_UGsK
spammers F8mDW7tQVD1{~ZQ1Sc&T
spamming 9}D~N7W@zVA|2`v2_6Ul
spanish +a?+p+#&c40Od6X*$f8x
spare AkFd(^xXgG5f$g@2nQN6
speak >Gjg%8ulLA79;lz5ET#y
speaking )Yv2*&mqw!#oYYk#?;LS
special 5e@a|AnEh?7X$Ye2Ok&?
specials {v_=S6!_u~1q1#O68aee
speech @*X-pzd*Mz$+|hn-O0W9
spell AR-A8%Lxez*a__p-~;Cl
spelled 8toq;^!@}F*YyJ5BGl6P
spelling ?FK9(+&s!T*3%l_t-#px
spend @B{K1`}XS*4+b3l1n~v$
spicy -uVtI(;Vmp(fuL!)#&i}
spider ?*lCy%OA`W<=Q6P#@HJK
spin *BJ^61Q6*C2m}<^0|5i_
spins ?eEzGAom;p_2lvi6c*$O
spirit 9`*G04FC%81rYWP1047g
split C*tz<5Yrav<pdE0C<quL
spoke 4)G+?59$KvBL?RND<KjM
spoken 1^5R21_lxT0SNjM3Ig~6
sports Fe3=m7YGCX1p4D76AC3Z
spot `QH`y0TT)h@9XXy_TI|<
spots AkHf;&EyOo(9!7F-pSe^
spray +UzI^*#h(*-Sz<s=k@Ub
spreadsheet @C^A7`3M9b0q-FF_XPss
spring {w(DK9Ml5iA|VCw4<92Z
sprinkler {^tx0<rM81-{l<a?EUlb
squeeze ?g<GJ<ssD|+T<JZ<?G<@
squeezing 3<4=6&HmXk($pH!>C4_0
sry {|@i=2IdI%1t0wj3;hHL
st 7YFV65(DfX4CEs21Lh4L
staff 3pNPf3<m!17U$FW9s~Cz
stage 0RZ&e6&3{M6(0Tx@dp&`
stahp 1NIfs9q|t49v8+bA`Aou
stain {rnUm?<MjJ@ck3;{_N}N
stairs ^W7gN=q3Fm<klYw?$_qn
stairwell _u3N+;`sX#-~0#v^Wfg}
stalker 6e8XE8qnwCD-!MZARH|g
stand `0)4)?g|_3_Xz<F^9Ld5
standing =jQq973%}=4Hfna68-xM
star ?Edl-))VX#@!}lY`0w!S
staring ^Y{t}5C;Jk^Bnr`_xl9)
stars >>m74+c)bn?%yfY%Jv!H
start ;29_Z!X@k~1LY{`;PdVN
started 2I2Y-`3e36*zflk`Thz8
starting 4h`Dz7v>(_A0P58EfWj+
starts <p2l*=lcc>`RW4>`1Irb
state 74`q&?%o6I_z&nD9{nK<
statement %ohY7<0au8=JX~N(&Xd#
statements >jU&T>HGE#-|6<)`tlG1
station 68Q@09o`M!4HNMe2?`Jf
stay 9sB$F1jhi^3IpW*2oEPH
stayed ?G_vW;S2;0<H#2A!1NE?
staying 3Ee0w>jw!R!QBP()ZgU(
stays *(M$p;T!@B{oX6->fhhn
steak 8v^hI1`6Z|7XJnL2owAZ
step +!r$R;v~%<^ZO<P^XBQ`
steps `w`+H-UuKJ*xwW0=-wUV
steve `RNAp5%d291Q`Ys5ai|p
stfu `2Ye6^Y7{*@fz_9?D_xw
stick ?hGaG4JPOn`t=Ir=kfsI
sticker <^Kp6?g!)z^z;w*?(FsV
sticks 3LV+}9OM=B7#iCbDJTm8
still 3>@YF78CN=H1Yz_0r%d|
stitches ?GqOP3orW#@$L-<+Vt1h
stock ;I0@B^8NY|%meZq^X%B<
stolen 2izzd=JfF?<KznO0qDT|
stomach +6*%-$r9Km-QPXo*V^OM
stomping 9Tnv%*&huf58LSD-ufK=
stone 2i+Mk>lX1M*}feM*5cX;
stood 3;7``+AZ56>)`|H*w)d|
stop {1Ns40|D~<{Rk5U3;F=+
stopp {s#H-@&M=y`T6$=7Xlg%
stopped 6BErr*AfH<_s>D>%kv`n
stopping 0u&?q^EM+7&f^I((CgXf
stopppp D+3POD9!TfHa!X06)Z6o
stops 0pjBR1qK`v1ncJEApQ3$
storage 3^Cpf5&QrGATAs00tZ48
store uKyg&0uKTE@bMoW{_6Ma
stores 8UN_{7UCP~6B5!594R0p
stories 0`~t6^!o+r^$q;+`U@2R
storm ==vQf=>PEr5a{pm?C}ZV
story `tL8}?+Wnn?<D;w`2^__
stove 3<Kfr5#bU13m5Pa9S8yq
stp >Hqrm1_J~23<mKK1`h-N
stpo Ea~&{BI*(A`xWx$ARiS2
straight 80Y;J9R=_U`}q>>2lxl;
stranger *VPo#3fck}4;lORBo^}y
strangers 1KT3U6y^i$0U`AU>;)SY
straw 3j_4u2LuG)67~lp90>~c
stray ^8WAw5#Ipk{{rm^2pI(d
streaming `1#}N9s23_7ZwHb8wcv<
street ?HdmO^z9V!3fK4#0RY+K
streets @h<%&(K7iV2Hh~;<Ll(=
strength @%j-J_W%g>?f@S2>-XN`
strep ?g#Y)`~m~{_~i-r_520@
stress 6ygKnAoLO80}<pO91i&u
strike {P5%)0tEgR?*{?p|M>h1
strikes 1uiGz0s!088YA#6_8A}s
stuck @&W_+0PhP56$v8;8u|78
student _7WBa3jh)d`}E%s{QDOP
studio <{%9C*bwLV_3sSv?eYrv
study `4t)x`1a%c0}Tn`2;BMy
stuff _Uk~&4+N(O4lnoy83Ymk
stump 0QU(1?-K<H_1*sj>hkFJ
stupid _vI@k*7p7Y#NQ(9>%{p2
stylist %Fp`{{Sg5s$@BvB?&aas
sub @ADxl+z|#l*y9cA<JR#5
subject 4guNbE(PWb5fA+MHWddH
subscribe -~kQ;{VCQN3H0^}=mpy6
subscribed *Z}$Y3=;kI`tSNJ2lwyk
subscriber Ei(HMAO_qY6B6~}7X>md
subscription 56%V@7SJ8w`XKT$CJqQJ
such +AA$9(+}ex-t;)x!`k@c
suck !wKX22Ok9j0qr;M`~3&i
sue ?8Ni&CF}#+A}ACq8Wa)q
sugar <?i121`GP<5*jHI01^)L
suit 2IdDH_yPR;-uLze`|s%l
suitcase @%14U_9fRH>Dn0H;LhOl
suits ?BNI*@$T#m>iQK63IGoB
summer _3Sn-zbDTS#?~PB0mR}4
sun 5aa0L71bZq2OabxHX;%K
sunday !ZQ{5<nrVT`}`Q~@&Ntg
sundays <>(~?^9<V@#q%QZ`N;DX
supper CmPS#KiDSIDm2U}CNU%k
supplier &>;l?4=L^t3Hbcy=obv_
supplies G92FZ_#_kdG3ox(3@iTT
supply _74^I?+^1F=<FWz^X~Q}
support {qPY8@(=3}`2ZLE>GJ&z
supporter 4HM@L4F((P2KDF<2k!+Q
suppose 4gV4s`c3Q#=ieCB-0a`*
supposed {pS9|04fp_^yuLrBIEhs
sure |KJJ_?HB$F01q1d!T#>s
surely 1_bN!^aKaz2@mHI0~QYY
surgeon <_!u7?jYV3_uv`j=jr|Q
surgery 4%P)3{`~;*3JT-t^$F(^
surprise 8XY-F$~wy^ywNniytLgF
survey 5d0ht<m~z$;Qkfs3GC?v
surveys FcAvp3)}YxCKt&iIUE=o
swallowed 0Ra#J?f?<^@8kIZ>Iw1#
swamped 3J@qZ&L`q9*U~T3>d(so
swap `vEHf*cIq9*VYW*@WH{?
swapped 0}%NZ_Ywi_?*10+?feJZ
swear 8q^cz8tD-I{1y!Q1`!(e
sweepstakes DG(Ig8|LZp4Ex#%5hMT@
sweet ;OG<e<>CzV<p=a5>ErJL
sweetheart Aqe{AGV&Z20}k>K3LEbo
sweetie L=FJeHPH^*78B#xBRMcI
swelling 809J_)+z5I&(;ec+~e5z
swim ?d=&1{rv_Z00s3K;sONm
swimming %?1<>=??n{@$C^E?c(qK
swing -UcfU@HNO9@CYpI*4phc
switch B?;@)6Y=&FG85k6E)+Hx
switched 2k^uf3ilQ80uTlu`t|<S
switching `{)f1^b+<W^!o+~=<+2I
swore @(>dN>Im=(=lB!(_3`r%
system 2noj+7Z3vy7YE<{85$%O
t 2J933-tFiU`Uex;`11u0
ta G6VAu4Gice0uT`DDFXr^
table _4@@d@DKU?-}eFR@DR}Y
tables ``Z5h5$P4@3jXOA7Xlg!
tablet ;wSFr9ro+;B_{DH?ivW)
tablets `SJhz?)3Bh=M4es2LJI2
taco 77Fj?HTD|t5B%sKAQmbT
tacos |Ni_K3Fimz1o`~>{|z4@
tag 4D9FMCFB_803+-o7#<M#
take `P=~T8Q==X|1|{p92@k~
taken Gad>25$n$K2nhA|`ws;q
takes {UQl1?h^em6wW8s`11My
taking y%zHc5eyst_yZ0d`{wKZ
talk ;rS2@_x<Si=;kx^_wMe*
talked `vW&P*8tW*!P^h$-ow-P
talking ^eoiN4e}A`67u;J6%rpL
talks 2@x(a(I@~h%F6i8-PX|c
tampa 4-Wj`58wCqCif2N4-FIU
tank 6C)fR>j~fo-}wCH=mNh4
tap 9O@bi+w~X*_7(X6@9F;*
tape 0}VCv-5UEA>EsI@;`;Fo
tasha @*4a62_FR(>BJJ}?*set
taste {`fN_(kJjL#_0Y9%hk`s
tattoo ?EN4g-WTsC;o}VB^Y`=e
taught &)n_$=L;PH9`y+)1pnRM
tax 6x06<<QV_}+wJ-*;O*lH
taxi 0}I{I5bxXTB_#3}Aub~B
tbh 2Nfef(G$2G*y9wj+T!r+
tcpa 2L<a51QP`w1N{By_XG{_
tea ^$Q;-;~?Y};MW`3(%9qE
teach `6cK4-X0eE4*u;82o4+h
teacher (F^zw`4ita_zXte0Q(L4
teaching _YoWY+Y0dy<^dY{<LTz(
team <Jk!I^#|o1_VX6`{`}bE
tech =Hw3a0UhlO2ofRa_w?1}
teenager {{<ll`z6LL_Vfb!>*n0u
teeth {|5Hg|KkVaBOB;61rrtY
telephone ?*9Y|1P%BG<?sRu1LXGp
tell 3l#?+-scMN+xXZa0oVE4
telling 2Oin$HR>1OBp2;47AYGT
tells -s2AS=l|aw_31YK{R$5h
telly +uk29$^qaR-0dFo-q!Zr
temp 6A<RnC+Y<JC=BK28674t
ten ?ARz2_4ox8*6jVd`11V`
tenancy zWXU6$S=<-%+fK{%+Sak
tenant =-x8|{Mi8*%i-Yp6Wl5h
tenants >LA?<=m+c&1Q8qS=nehU
tent =JF2s;UU@&;^7(a*y-Th
term 0Q>kM-xc^D0suSP1@-dO
terminal 3IZiD;Tq-}+}|wg)$Q-?
terminate CIk}p70&qQ77z9GCnN|S
terminated ?g<tm%@OT3%iAR8=HAxV
terms _Y&w3@c#G*_5%I%@Ba?~
terrible 66NwR%>m#p(%Kc}<k9K^
terribly ^b#Ze9|ipc`u*M|0s8(X
test ;1l&5{|W0V-vkx?{_6ec
texas 4B;UT<J9dS@ZA&z1?$`R
texes `sDQS6y)Oq10(P96#@SN
text ?FJ1T@e2nL?)D1=_5Aqp
texted `~?lv9uK|y9uNQ`2>0y%
textin Km`oGRMFSZ8%^R03oR@t
texting 2l)!|{|yiO3JC_-6#($;
texts @E0ZM{^s!){`&q4`SJ7Z
thai +X5v8<{a!2{O|tx?(g6H
than 2%;wD;PWW&!2Itv_0#~)
thank ?;X||2mUA#6z2`=76ldB
thankful {}K7+3IW>(2_@()4HOIx
thanks )bbx6^zQ)?*Z>Oj;QHtI
thanksgiving 0w)9+?iJSy{_aBA>-O*B
that {qpt+{N^JJ=-?3!@ci@j
thatd `6lTT<s=9y)#4fD&iVNE
thatll |KI4|7w-_`JS_eF6(|cC
thats 2Dt0@4d@{A{1q4^^7;Vw
the 0qYa+1R44q_YmGB`v?64
their 9~TT05bZM&`Q`B7@AwJ{
them `}Xe)5eFp@5DF>b1@-P0
then 1@;Id=P45%=iuxP`UB|Z
therapist 0~YM){{{luAQ|ol^ArsT
therapy ?gaDw>?Q0b=f@c53;PW3
there -3tB`9{mpc6!b0B74h)<
theres _3P&I{{9jE78&y#4HXz7
thermostat +3X)W<{RQ8*3}RK<>l4j
these 0S*29AolR^1pwzS9Vj#!
they 1O*!q^7bYd(&FtN>EQGH
theyd @)7?R?Isf@4Bz?r>I(4U
theyll >jDl9@bC{4-{T7z^#AAW
theyre *%kl>?hNu4_2xnH5BufN
theyve -vKfvz$nK@#==C)&&$r`
thing _8{XC2><;10tWZr5dsqc
things 5EBG20Tli90SgNB;0_B8
think ;>GF(3g{)&2rDcQ0tXh_
thinking 6z1X_^AZXa00si}_5tSh
thinks Dj)0cGt~6sI!xXb9ZvWo
thinner 0|gBi(>@9V%+>|?(A4|-
third @(Abz`}!s17#isD7YyPZ
thirty `6tC2@DwRJAPF7Z3>_8g
this 3m4TM2lf-;E%FiC5g7s!
tho {5k?H?g;b_7YP%x@D3dY
those @zwz{wk1Ij?8p`ly4u(7
though |HvIB;S}}y@$vHx)$#u2
thought -wN#z^#Ab{{rM^Q_~`lP
thoughts D>^a*;nxKJ5g*3x;4C^N
thousand 9qZfk_wE_v@$v#T_v|Mt
thread @)++A{`K$!2KfB>_5BX_
three 1nTwT<>><S(evOD?bZ|o
threw )f_S-yf@J<y44xQ#N5OD
thrilled `Q!x?`t=CU`Uem2`uFzu
through >EHUqJK!7UH60WSDJBlw
throw B^UPP7Vrk^94Y7?0wX9W
throwing 9@Goq2-y<m{2c`MDku*K
thru _xl(B8t(t~_2}{o?gH-X
ths Bq`PE5(EbX8~^6k6%imV
thumb 3JLhjE$IZ{B@6%*AtMg-
thumbs AK~WZLDD<V7#Z9cHYg$*
thurs `{(lR4g4Am0S)jY4Fw1H
thursday 0^kn{$PyIo=K2Z`1?K71
thursdays 3@{%n>nYeW`PC29<K6$|
thx 7arOJ9rh6jFWd6({vakO
tick 0|pEk%p3<Exw;za<<{rw
ticked {ovr|ApG3=2Pg9X7YY9T
ticket 3hC+X4h<Ul>I4NR1n&O!
tickets -Rdq6<`?oR+TsTr?b_kZ
tide ?g9}D^%wRG0TLSo@Babx
tie B{(W0y+GP7+RZn*&F013
tiffany 73>n@0N=<LBo*rY7z!)@
tight <QFq5-x1s_<klk4+}P~p
til ?5-~3=qSW2<JBBA;LX41
tile `w}K8-{a~k)c6$K<I&mu
tiles {pB({(iOHo#OEB}+|AkN
till 57-R#<O?Y9==I(`>*fX=
time <Kp%F1?&|502Bun1Mu?b
times 5&G=lBJA_v1R?(;ED;48
timeshare Kmh609l15p7XZa2F()K0
tiny _3|AY`vU^==J^r~_wncX
tip *Xkf3+#}W|+{P`?(a+A|
tips 8Yl7RN&V6FClBcUEG!on
tire EFARv^X(1rCmQPh7z6|{
tired {K^U12<{vQ1se_tAqM{Y
tires CLr!0^zH=l3ibr#_VxY^
title )(;*X&Nt*8=H(d6=hWv3
tmrw =nq3Qzd5@!vBNOi%G<-t
to %ER*f2KD$J0v;6Z9_r!g
toast 9`PF>%QW#a-`^GN!p_Xa
toaster @9`Z0{`=kr{PXhk1o-;x
today BpKB~7562!1@aWq{~aIr
todays `TX<aDe)lfASxv7AuvJ)
toddler 3l_=}`wSfTCIk%W0T~Se
together 00SHm1pfE%59<8m{{aL6
toilet @B$$S@*n6A^6MSw>*4nf
toilets {QW@)*)hv3%E2_u%E-d>
told @BixT{}<@}@9-J}|MVH{
tomato ^brpq>i^*p1LPU{?EBT`
tomatoes _U|4U{|WIG?fe-A<?hqj
tomorrow 6bJYc=OhIj^5X*E2Jr9j
tomorrows >+UQP+a~Q6?cxgQ+33;z
tone _YWot*bm$&)Zs4a)zi=c
tonight <@^Nl^A8UT?G5u0-tzVQ
tonite ?+P6<<Tc$H?9d?k;oRl&
tony `4ip`5cDu8B;4)h4h0w@
too |0LfL`w2PY7VYvP{}<uv
took zz`Dz_9Nmb2hSl3-Qwlt
tooth ?Ee!3+Y|&A+~64E@88|+
top @!<^)^YZQk_W%_4^6vly
torn 6axV)@#psx{_N`H0{r&u
tornado 8~XD6AL0Dr6CuwN85bQQ
total ?DH%&$sWrg$=@g6<<H~$
totaled `s)`003YA~+V(5~_U!)*
touch @YNmv?B5;N<o^LO0`S!2
tour ;Takt$wBTx)yps2<KflF
tow {NfPx&kp1b_5cq5^YZ`B
towed @Dv^c<Q~~6<>(yt*6Ziu
towels {pcwW+9=*2*61Mr-q^n5
tower 0_+_R+9BE;;PVvj;??B*
towing 1NR&Z=@Q){(CH!K=Ii4T
town &Eo|U`T-C7;N~X;{o>>E
trace I3p>|4c_kB6E)iz93?O+
track (Bcv_;w;rL*y17b&fw(U
tracked 4EhZ2;v^UP=<NRs_5}_s
tracking ^7Qx=3+M3+3kU`59_`%S
tractor 4+j79<_i52?+pI*`Rxb;
trade |N8>=>(d<V{_Ol8_~i5Z
traded BPrA8F9`|cCnm}b7dI&p
traffic 1>_U^3?=+J{Ic#23G@6P
trai BMK7l>ly+41taGG_7)ou
trailer 1M&z8{rK|(0tOcN3iTc&
train ?dAmO8Uq098y5l$8!^-V
trainer {?!H#4F2sA?C=ir75@kE
training ^!(uJ4B->lCkG1|7Zm&I
trains =ln1o=Nj%O-s1W7;@H^X
tram 2l@a5=?ME8>HP!m{`>t9
trampoline ;3McO{TK%&4df!%>J|U$
transfer 0PzMI;V1YY<nI#B=KSXn
transferred 2Lk-|=Kc-$`vvP60|O5W
trash +|)ZL$^Y&l$JZ?v%hKrz
travel ?&ksy>JJ3q?&=8X+xF|-
traveling -ug5W#t79c+2k<f-Q(K?
tray 9_<k$(kKE4-`e&L&)d)R
treadmill ?i4c&=^yeM_3{h{0o&#R
treasurer <N6dc%R0?2(#$UB(%9ka
treat +5!^?5(f$L0qyP`6a?_>
treated 67&BJ&gj$;)D0Z&+|2?L
treatment @bL}_@*4sU_X6nl@Zj?L
tree `xMv_71R{sEFJD19WMj~
trees ^Ya%J;0nML=H?9Z<<8{w
trevor 82aAQE!g(#CnVwbCLRPF
trial ;MzD9(>m54x#}qWzrDx#
trick AlK;V3h6fJAQs*u6(1KJ
tried ;PMM9>gFH+zWWaC@8;ph
tries |NaZ-5&8D$^#}<E5bxg7
trim 1LP6}0{iIr2NL?~0Q?mb
trip 1N0Fi;1cIK_t+Zl{p#$|
trouble 5DV!B8Q2Ei9uEZvAs!I@
trousers 0tN^p2Nl*K@#Zk%<>UDB
truck ^$hs(5c~b}3;y%~3<>xE
trucker 4fzA)CEoJr5ggGb4gmoX
trucks -tY4K0Q%ku`1>*OF6s2-
true 8vyeF^5GWh9Q5fE5DnTK
truly _7m^t9U1Nj1sMer3LqX9
trust 3ds*5%J&WR=mtd@;PLGV
try 6Cx!2;~(ed7zXtn2@Cxa
trying ^CJKd=Oig8`}7R_*6{+@
tryna 7Ulrf4&wv@>l^4G2KVj%
ttyl _4_6&)fx9H)6@&;<=EE^
tub @Z%Q{<s9-E*zz6c+~Lj=
tucson `u-CF1?}tj2N>cO|NQ3$
tues `W+q$-YfD$BhU)U_2uc=
tuesday >Fp=y@+a06>hKB__weWk
tuesdays -4hBd(h%+#{N5eo?CIv`
tuition 9ohr$8R<CK6&Ud;1SA$6
tulsa {r&pj9`E|*6d&^~5*+&w
tune HZvCY2>|HZ9UL3q?ItiM
tunnel 0O9=o6xR0=_6!67A?*bG
turkey ^5qK<>J$AI=j#Oz@agmI
turn 1@->|{pttt?hxlA5GV)y
turned 1Vr~D*CfyN<KQC7%?<|+
turning -~R{W7Y*(40uS>T0|Nd0
turns 3++!A@GT1#;P2xL{?x+w
tv 3F!0c0pcC#5**wR9t|1|
twelve 0|WX33kB!pCld1A_XG(F
twenty 1lkAv2Lb>J2K5C06bQuO
twice <{Sm*{2K}SC(!Ty5&;+a
twin %_KfK)Hup2;KDx3$<(;<
twins _!t%>vK`$tyyOed-^srQ
two 2m~Y=>ImE+?+7IC>+8YS
txt I3>llNbDdDM-RU=P%R}v
txtin 2ipw(<@)a7<Q5z+4fOl=
txting Bn<A=EBh1b2^ruiFBb_h
txts FF5Ab9P1ABKncSXEgvf~
ty ;u_*1-yr%U-RB<t_4N(y
tyler ^zse%^y3oI11a(-2o4A0
tylers >-8Y(0uk&J<L@9B2Ib}W
type `VblT;Q{0e4)FQm1q=58
typed =kW9LJ}~SZ2>dDq7X}F#
typing <^w4o?(*9!(cCH0@XzM`
tyres 687Qm2J|5A{S@XC85s%-
u `S|ef4D9;`6Z-|$5Bc%>
ugh JTDda@W15-^(PS8_W%wT
ugly 83X<)+71C5{PGgo?e8Sx
um {{sH=A_NTK8UgbC^dlJc
umbrella _aYJq?F`=*`05Sv{@wNq
un $<Ed6a`ONFTo+2HRVCQK
una G6pNp2h8NaA{*xtB_=U8
unblock ?*8Hj;|Bs9_2vx>?bP4t
unblocked +u}nK%O$r|sje)|wzsbH
uncle 9sDrv3JLl6=@#V>6!+T@
unclear EAQ;WDefK18#eSIC?F6Y
uncles 6&u|W`4|KLOBVkG>o^<a
under `YPKN9uyTB{pJ|c1pWo@
undersigned FD%9jA?fcA8xjNt8WJNN
understand ^X}dTB=!>r`5^8k68rz|
understanding >-6mR6y^>568`cM7WnSy
understood DbfM&2=5-%1{e9`DHQt<
undo 5zQ>|1{Sv?*#r>L^9C9A
unenroll 3J&x54f6}@{{Za;2M-YV
uni =lSXW0Sy=V0rCDG4Fd-8
uninstalled {`Dy$^d{XE``Q}X(cS4L
union @XH1G2>|%;?h6SD_xbtd
unit >Ldab>_7hu5Be?90@?rg
unknown 6zeiL#SQR1&+G)z;m+jw
unless -~00R5fJ_e4;u>;0Qm*{
unlimited ={+PD(JbFU>EAQ&*z4=y
unlist 7We%C2-F<%5Bv7#9ti*g
unlisted 2Nd5G4*UV}|NQ#m=K1Rs
unlocked 85H9p=P(>71k)eq%mfPV
unsolicited FeL`qC)DcK7CYPR8aX>m
unstop ?Cm`-$|}n<$<`_X&Cl8W
unsub 2;mjnCGYO=8y)i36(18D
unsubcribe 5fcdL7w+%u6%*zX2@ekh
unsubscribe @Zb>q4eRyj;Qby8_x$_l
unsubscribed *Z}<e|NaOW1sVGz4ejpK
unsubscribing 5fSeQ^6&on6er&+`vUO{
unsuscribe 2kZ{)8t(4v79aQk`XUqf
untick BJ}y{2j=DV0~r%C00$!v
until 4=xNd?E~`w`UCsz^W?<k
unwanted 0|Ob;==1U9===&B@$nNH
unwelcome _WtSGF!KcM3OL^tED{C=
up _XY+61M>^x3k~lg^%3O(
update *98Fu3K16`4&ny+^a}d&
updates *5eTH{}Sr{0r3#$2nqD}
upgrade 6c+j30qq3f4ea;_2Ne_^
ups 59|o_;qdht`t=m#2KMs$
upset 2nP56^XwM>1_b@|2@L!g
upstairs 5BoVZ%P7qw%*89f#og5H
ur >i6*%3Kb(61Q72f4+-)M
urgent |0>f6`}r974fgvF=>0Cy
us 0{9o$Ao~Ib^%M&t4Dsdy
use !XOeJ{~_ui7U&!D{qgwu
used >ii7=?f3%s`3VpP>;wlE
useful *((I|`UC^#`VH<Z0S6ET
useless {T~c1*%t90^5Hqq?b!w7
uses 5bGKV8`%2d^Zw@-769M{
using 5d#(m>E#aC<qHEE^#$Mx
usually 3*Ra@<0kVo&(j>p$;G|U
vacated 3<w7S0p#xu3JUV{2@MSr
vacation 8tdr!A=@d>5)9t+7#15C
vaccine DFPJk{P_Rp2mKKJ2p;t4
vaccines 9P!=WA=f9-A|Uw|EiM)i
vacuum ^#TqS4e0Xv{S61<4GQ!Y
valid )FvGi%M|Va>*+1_;`-V8
value >izZX9S9BJ3>)|p4GaJ8
valve ?fnQ3?FsE5{`e2$^4H|;
van `s_X<*(%#U+tVQB*~s7f
vanish BP7}T4;cIN0qPju^dThh
vans 8{*vw@ahf(`St|$5e)U=
vape 4fr7!@hkx-_T>xq-R}zk
vegan 4)pQ)9pM?e78dFc4k;)U
vendor ;syf&`}igP3IFj10T3Ay
venue =>`i9>IDfE=I9vf>k;kn
verse @FUa~^(+=9`s)b);sOfn
very #P$mY3J&HW>f|2u`SIA}
vet 8yDl;92M&T6ASAV6b%^-
vets 4GQ<+6y+B05+L~k9}C^|
video `~>n42n-Gd2>u@X_74RB
view 0~iy}>j?P-{{RRA{`>gx
viewing 0U7lV^78!p=oSa*1_CG;
village CJ_Dy|Mv>(3K;qt0~snJ
vin ;0_@G*(l~8<=PhX<=OJ^
violation S0pK~A=c%-I4R3gC_h>(
violets `TXAEDIo3aH8AWZ5-};`
vip =Hf8i+5X`b)b%S0^56Oj
visa 6Z!fh-Uavo^9wWR?c4MF
visit CIZ|L3HSv381oO|75)$N
visitors @!JLv?IQ3H=-nv|+u+ji
visits -^2wB?E>%v@Bsh#`}+6X
vitamins 1s?C%1L6Vd5(F0!ANvU>
voice {`C|y$_vdN)Y&8B?dRg?
voicemail 3j-!V)hX0M!o(=bx4h8W
volunteer HxlXs71b%zCP>TpGbA4$
volunteers +Sm~d=Kd4-*x(Wp@#xLr
vomiting 1K=(v=?>pF(b*v7;^OMn
vote 0Q*Mt?i$@H<NOHZ=la_V
voted DApty0^I5??Ell-3he9;
voter @e}Rv5Ec>a9UTV_{~HeH
votes +uR%x!Xn=~`VAi;)al#S
voting `|cY712o(y2ih3%^Wn+p
w `5)H{|33L89^W6+-x3t|
wait *WMH9-vH$x^#2O}^yBge
waited <l#6c=>NPd;@2zm;@{a1
waiter `Vs{H@*e9I?)M7r>i78V
waiting 1nmPC)&%wo3i%Ay0`T?W
waitlist ;MNl%?FQW`+V36b@$29K
wake 3-Q(h{M{Y%`4$2t9|sHq
wakes ;o$248{P)>7clV@?-3T|
waking 4(STyAL<R^_%Y-h69fJX
walk E#EZc>hc`W;2YmP7WC8Q
walked x)S#(?FHf_{M97t4f5*z
walker `|SG_4-Fyy{`cYu769}L
walking 1sWY4-6qT=$L<5z;@aHh
wall |J5B0&>P$w*!UeJ=<(wK
wallet *a#34{vqrn>h2HZ@bC2r
walter D?jK2H}miLE)nF??lBZf
wanna =<5Re9sD2q7Utst8}0)A
want 9`E?z{t5f^EE3ZyA0Gq*
wanted 2p<IJ`z7-eC+x&F02U1o
wanting 1mg_n3+&wC4Ji!S4;dct
wants CAcW#56S(%^FHk2F&7{c
war @%t+M<{{u7?CA*l^z7{V
ward =<FC6-W}*1=<*-=+~nH#
wardrobe 1MCnK^yLc<=i~<k^!WMb
warehouse 3mNMZBMSflArTP!9V8GW
warm +#3oE*$L+Q@zOxn<OK`n
warned <NX&U0{-nB`t26!=l<OF
warning -5mGc4;$|M0s0aA{tD>>
warnings Iq4U;6x$2O0xQ@?1{(4v
warranty {`dv$016iR6cFbS3HjsG
was `5_1f*+B6x>e%K9&jJ<t
wash 6d3&$^Xm8e|MVH+|Muzw
washed )ci0e(G=D<%Gea&+tbX^
washer )C)K+$S%4syx|?q%+S>3
washing !S^O1z$&{i-0Lvsz|!vv
wasnt 6gDME+z!l0<K!8|<mu)G
wasps _3sw~-1iL*@a_v3`|Zrs
wasting `{e@K6!8G<{UYcR6A}**
wat 8t^b6-XZWX-{2Vz^5@m`
watch 6YK^B<n|p1>+%o${Nexx
watched >hc}&*%s9b(a#^_>E+JS
watching )9MKw?FsG{|M(LF^Y8ET
water 0QnXg@%0h??(_m8`Qh^w
waters +8QPp<~-U>^3yNQ#n05=
wave LNqBh%QfRY%F+qe$;;02
waved _6-ad$rs}<>F^%$-_Gvd
waving -~|mD=qT<U;nW1*6yDkb
wax ?Emf)=oa%B<LC(Y815Mo
way ^tb)$4(u4|`V9~}@cQ@N
ways EyEJXMY0vlAw2ooLq0Mt
we _!Hz1+sh8|^Ya4(_T3o`
wear `RfwQ5%>4s4j}sz0TdMz
wearing ^Xn80`sfY;_xbiM`1$nu
weather ?e@^{C-4jJBM|5oDliod
website @D%3n3mXR`1orLp@C_^U
wed `32Jk6cH2w5&{<q_y7X^
wedding *YgAp{~hTP?cWCj>gf0U
weddings +3h_S;3DcT+t@tb+0NPI
wednesday (ElOu1tHlC`shy$=jaRj
weds {0$-!<rMA~=lBBe=<n<F
wee 4i_&j)F{$5#@Hgm%Gl`*
week |M(y8{wU-S1M&(0=mYHx
weekdays `1A<(5h3^Y5gQ;A@9P!&
weekend FE9Mv1|kv(1L?gU2M`Az
weekends 3g|N=%qG|>&f+KG)4|U5
weekly 7w_-i1l<Vz88!1C9}@#B
weeks {T>qt_!{Xf0s|QE1^N&W
weight 3Lw-C0sbW<7vv7t2Ob;%
weird 6afk#=NTdpwAA_L`{>&S
welcome _Tcj+`Xv-e=;Hv~<J{iw
well 9t`6B0Q3Ue5BK-}`T_^|
wellness Aq))f0rBn#91te;6&wj1
went *yk7>;s);+#`XmL>Av&*
were )%NEE1q=T1{SEpO^bH~M
werent @8=2|&pGTT%HQ%D&Dzz{
wet 2nQhS>?7tK-{K7M<J!pO
weve 83!2q3=Z%L1qTTG`1$M=
whales 7WyP1+~q9|+{5C};NRCI
what `x6ZC>LB_55%&Qh@BsP<
whatever 1K|4jC-LRlCOG@N3miBT
whatevers ^c>*+=jIsr`S&I50SxW}
whats 2l)*r2nF>L3F+_D2>0v<
whatsapp 8Qe5D$0@`?#?l|-z`@GZ
whatsoever `6~w}1{(w$_3rS*-SzbF
wheel )$#og?hx(%<?96%^YHud
wheelchair 3j6pM``rWs59jLo_W$h+
when {`m0>79#Et`W5rh^b-{J
whenever +rl9w(k<o~=KU1{+W6w#
whens ^$8^~#3{oo#L_9(!L{A+
where `}qmk)d3C=>hAY9?DqEE
whered {TfF`v^2jq#@IWx&%@L4
wheres `sO1K=+fjO{O$tk*xTOl
whether 3iSyP-UKBD>IMYq^7Iq<
which 77P(L*(A~-<JKqG(A2`=
while {Otf60RQ|A@B9hs-SPeN
whistle 0p<!J+Y<*I-`*3<*X;8R
white 3g-9#A<rN6?jjo$A_FrR
whitening 8SmrZCG8RJA{hk%9}XD)
who -u)Hq*$L(r;py8%=;aOo
whod 1rPiB5CsPS2K5W?4D<o~
whoever 8Snw*FYNm8GA#xAE*%*V
whoevers 5HQdvCL!qmKsfm3-7`ia
whole -ueC#?AI3b>h&83^YQQ5
whom ?${Uq=n?A+<oE#~2<htS
whos )Hx6m>?zwL_~bV5;ppqp
whose 3)c)V&h-2n=hYM3{PN29
why tRE5N5(n<{|NJEp1_uN2
wicked {pcnD@ev9a>*opl_VxP?
wide 7%LDD><;n%?$`eA;pGB3
widow =M41<?GEh^<oFr(^W_5i
wife 3mo?G5)$VR8x`~Y3M=sS
wifes {Q4R96a)Dj;|%5t-RbBW
wifi |H=gN@*x@A>-PmL0^!=<
wig ?gsbi)E)y4?EM$=)c@b(
wild 1SRMf)+i7g9NhEh=OYyT
will >F@{V70m(>73>Td9QNxN
willful 6&Bp$9O>QS4<y<g92*rK
willing ?A;v?8RG{i;Qr{}3)<x2
win 4;%;`5C`8C7X&Nd?GWYb
wind {sr^v?+*{>1`y;C3=<y^
window <NO@z3k(wR{P^%3_zC;~
windows 1}OL65cLD}Ecw^;1}Qf#
windshield `swWL3hoi{AsXH$`V8ah
wine (H`vz6%N=R6$miy{Sg}9
wings 69g1J`X(gx+TiLP;_~h7
wins ^YRoI)+XsM&f_=B(%}CH
winter ;Lkqt^(n+K$?X*f)YQ@4
wipe A_Vd00n`D{Jr^PS0V573
wiped )e8_6;1J&|``QQe?CaL#
wire 7vVD-%qrh1<JlwA<>bx-
wisdom >CZkT)F{y?*T)n2&e+l2
wise {SPhz-xcE{^9C6O?&0nU
wish `S}&;E9LwS_Z1KHAm!`v
wishes 93AWfA^+|NAtLR{3M3RI
wit 9_s7UBm4UGA12TgA}1ak
with `Wo@~3@#o5|H1|6{_Pw5
withdraw ^a%Uz2JZp&{08<X3itZ%
withdrawing 5Dy>f`q~)Z=kDnP@&^hB
withdrawn 5B4S0B;M)T8Zhk$Eio`2
withdrew 0u8_~05=LT9N-4#_v;Ps
withholding `ycTY-XJCf-v9^&>GlWr
within ;@kfK1L+a&{ulTj2mk*6
without 2K>ei4F^m668Xd}AqfT}
witness {qz?b+z|5*`1Kp&<LC72
wits ?&sn28xJZE8T=^=8}b9;
woke ^8*R-BNOfz`T8U4`Th&|
woman 6y7cC;snqS@eJq&@b&os
won {v9aw01EdJ^8)tz{rBGk
wonder -{&X|5#j0Y@&6tB{L=2^
wonderful ^cWEH00jyA|N9gI=>!)A
wont *d+Wg`XKW!?b0Oa-{jNF
wood 7XbDD3F-Uq2NdQJ4D#_A
word ;oS7l8tVV>8!G)qBnaXW
words FCZu`(FWxh>h=`8-s;Eq
wore 6%hO6`2Ps<0UPHS_8b%$
work ;14Ag{w)Xy76SVf$PoPl
worked +#>(`@)HyxBLx%o_Z|x6
working {2v?)-21c>=>r`B@8tae
works 0_f}&_~;4*1`_8QEA;*Q
world *wPOH-P;uX-R1}Y1LEE0
worn 59JK$CG8f@6bt4h7$_YZ
worried ;2#n4@(b=YALt1G>ht9I
worries @!Cf#);q&MxxhHzx3jv=
worry 0@Mlr;{?p_+Wj3K^W5G4
worrying <Ipf2$r{-)!QwUp-`LRI
worse <_rqhAMO_F9~tu(6&M;5
worst >HhsJ>h|^$^6LNq>D?If
worth 1s&@3DdYX~5eeuL1`PM)
would _zk)m5CQ)V8wDNd0TL0^
wouldnt ^%N&I)+yF6`pzlX$J_1l
wouldve @EtW1+auUB=-xBk(8$B`
wound _xSkc5eoSX5fK3v3Jw1Q
wow EJ6d`1PbK6JQwW(`9LQ3
wrap 3j7)a2_g{+_w)$&?g#xp
wreath 0}=1-B<Kh892gQ100IF3
wreck 3ho~k&nf`-+3XVV($@nK
wrist 92qM195C7<{`3Fb_#+?;
write 2MaFe80pnD3-$x${{{0M
writing _!<5N@!9kh`P>Z7AIt&<
written -VX^44-w-r4F4_O@e1|n
wrong {oU>E{s|=s3keVK^!)w%
wrote 1_>4*(d`Q0|NG+&=lReA
x Bn;!}3-kCAB?JiP2_h&G
y =?WJF>I4uJ2lV;+4dn0i
ya 49O+u=hpY`_YwIU@(A|u
yaar _wWAr1K|Mj5*YRu5eyCz
yall #p(zE^8^6$;^Y1A|MLFk
yard _a^)o@gv$Q3*Q~z0rb@3
ye 1rrYZ?+Dlu0`(E>@b>lh
yea {_i0l?cv%K<oOTK72NJ5
yeah 3k}`@9pe%K2oUT25d8@t
year >gW&M^Aic*3<nz^;0Dj!
years 3+wveGvEl#D-q}hBrXK=
yell 0q@iSBmwXm00cY!4Ey}?
yellow {QCV02Kw{z1O^KK^7j4v
yep 3<f7B=-KEJ@7*8T0^`OI
yer Is-w~3gPGw8Xn;Q6dU;@
yes 0_q;}3pUCs_X8jU;qU}H
yesterday 0q6J{{pSh<1r*u?4hSL>
yet @#GaIzXk6J<@*xi_ut{y
yo 3^3X81O3?i5Cje-4EO>2
yoga ?hpk54eR6#4ICKu1^Vvp
you {tWF7|NIa2^X&Nz@c#Gc
youd {R`J0*B(F}7~UD|;r=4o
youll !`vJY@C73C{N)re2<_U^
young @G$cn1RUiV1^*-R)Dsu?
youngest 1}p0cC+->NF&O3a2@)C=
your _#gHA4EGZE0^I~51qk^c
youre >faX*^!+F62lfR6{_W`h
yours 67$$B5epLw`tBU}67~-4
yourself %*-ba=mpjw#q1sG<+bzX
yourselves F*DD)FzWx@KR3bsK}tkC
yous BJ>6w>GkpX>JtA86Y3WH
youse ^C2Z3;rZqT_2VD-`_Tsx
youth _ZROC;1~89Cjblb^8^GU
youve 694PPKkV@85E$hRED0bG
yr ?BWRa{`&&~5)=>j`TqX|
yrs Ea&>w1=}df4-M8iD-9<T
yup ^XwrC-w)s#+2;-J@$B6N
zelle _xB|U-5%Z-?dBW><>Lbk
zero 9`pF#GT1KL8W!jZ5=I0&
zip EBxQ+2<#5j`Wf;B5Cth4
zone 2psPO=NK0V?b<5d;N2VO
zoo 4E_fQ+W+_t<>V3d_VDu&
zoom &+-{5#T3>t%F0Uj-q_J0
🔕 GA-Qa8q^L09~so`7a}An
🚫 9s>j64EXix2KoLR0SfjO
"""

WEIGHTS: Final = """
-30 > stopped
-27 questions
-23 ending
-22 .+yes
-21 question
-20 address email unblocked
-19 ignore
-18 .+is ants best bring did haha maybe meeting missed resume them
-17 DOING bangs dad early fell leave mind offer same saying spam which
-16 =bias anyone calls everything filter hold is+MY pin took
-15 allowed anybody cancel complaints deal emails instead killed leaving objection olives
-15 pretending says spelling that
-14 ,+is ,+its THIRD THIRD+to a+EVENT able always authorize bit came curious dream from+> often
-14 refund rely scared sitting somebodys song start until whatsapp wont
-13 .+which BODY add anytime be+there calling code copy directory doorman everyone extra fees
-13 finally five grow howd its keeps late left list min mostly neighbors opted or page password
-13 pigeons really report say scam slip too upstairs yourself
-12 .+who EVENT+> boot cases christening complain couldnt custody disconnected disgusting doors
-12 forgot free full goat hair half hes home idiot looks message neighbour night now+> or+NEG
-12 party past playing release saw soup speech surprise tbh terminated they those tmrw toilets
-12 turned unlimited voting yes+> yet yours
-11 ,+can .+com .+example BEFORE+than a+meeting ahead apologies banks breathe cant charged com
-11 corner death depends disregard driving example example+. expired fee gentle granted hmm
-11 hours letting lived locked more+than nobody open outside photo pineapple quitting recognise
-11 restart resubscribe rewards ringing roads sad seen tenancy than till whats wouldnt wrote
-10 ,+WANT .+. .+> .+can .+ok 1st 4b DAY+> DOESNT+ALONE DONT+take HAHA MY+old NEG+LOSE YOU+get
-10 accepted afternoon anywhere at ate ballot batterys better bookings boss broken committee
-10 cracked date diet does dolores dont+take down dr ear ends everywhere figured friday goldfish
-10 great guests guys he iron killing laugh leave+it meeting+, miracle neighbor order partner
-10 personality powers puts putting questioned rash reinstate rejoin rude saturday shell single
-10 slept slot text+> til treasurer ty voicemail wasnt whales whered whole winter worries
-10 worrying your+KINDS
-9 ,+ill ,+it ,+thanks .+1 .+start .+will 6pm BEFORE+over I+read NEG+ALONE STOP+by TEXT+,
-9 address+BEFORE alarm amount annual app attached back+on bags banned basically below boring c
-9 chairs cost customers delivered deposit documents employer episode ever+TAKE evidence far
-9 favourite felt first floor for+now fyi grabbed heat hiccups hiring hurry insurance internet
-9 interpreter interview it lately leaking learning left+my lifesaver lol making metal mine+>
-9 mines mins mum my my+ENDED nan neighbours noise nothing+> notice offence paying person+> pic
-9 played pressed profile quilt raining ran repeat replace restore reverse ridiculous running
-9 sign signs size snore social some stars stopping such summer taste thanks theyve tip tour
-9 trash trial ttyl twin two unit unlisted update use van weekends weird werent whenever
-9 who+GAVE who+gave whose withholding your+MESSAGE your+list youre+MY
-8 , ,+WISH ,+glad .+REMOVED .+does .+idk .+in .+the 0+> 2 AGAIN+. AGAIN+TAKE BADMSG+by
-8 BEFORE+deals DAY+is EVENT+, GAVE+this GET+it HAHA+> HATE HEY+> MESSAGE MY+soup OTHER+>
-8 THIRD+REPLIED about+this active adjuster alert back backs badge blank blower blowing boxes
-8 bringing broke by cafe call candidates caps chilli clean copy+MY course crypto cutting dead
-8 decaf does+MY dogs dont+BEFORE dropped ease ended endless engine error everybody fast fever
-8 get+this gorgeous grandpa group half+FROM hasnt hate heard host humming hurt i+read idk
-8 in+here it+, it+with its+a karaoke kicked kind kissed lenses level losing luck mailed
-8 mailing main mans meant meter mid mile miss missing mom mulch mums my+LIST my+old nearly
-8 no+SUBJECT non nose old oops otp parking pets piano pick portal posted potluck pray premium
-8 pressure raccoons ray reach reset robot+NEG round salad scooter seats settlement shit showed
-8 sneezed sound speaking stayed stone streets stupid ten thats the them+BEFORE theyre threw
-8 thru to+REMOVE to+say traffic unlocked voice waiting wallet was wave way+> weddings went
-8 whens whether will wiped wisdom without wonder wrong zoo
-7 ,+THIRD ,+do ,+half ,+thank ,+you ,+youre .+DAY .+address .+are .+need .+they .+theyre
-7 .+undo .+whos .+your 20th ?+I ?+SUBJECT AGAIN+take ASKED+him BEFORE+DAY BEFORE+down
-7 BEFORE+or BEFORE+year CONSENT+to DOESNT+KEYWORD DOESNT+turn DONT+ALONE DONT+TAKE END+off
-7 I+STOP LIST+DONT LIST+again LIST+dont MESSAGES+again MY+PLURALS NEG+stop NEGATIVE+i
-7 OTHER+MENDED OTHER+VOC REMOVED+BEFORE REMOVED+from SEND+MY STOP+DOING SUBJECT+cut TAIL+in
-7 TAKE+on THINGS THREAT+BADMSG THREAT+be VOC+PHONE VOC+as VOC+do a+pin about+MY ad adults
-7 advice again+. alive alright amy and+NOBODY and+nobody annoying any+time apartment
-7 application applied at+a auto band beautiful behind biscuits bishop bounced brilliant can
-7 can+MY car+> cats cheese chest clerk clue collection com+> confirmed cops cough debit
-7 decided deleted did+MY did+YOU disliked dizzy do+YOU done+> drop+it drops easier emphasized
-7 ends+in ever+take everyones except failed fewer film fix+the fri fringe front gate god
-7 hundred i+had ideas ill+be illegal info inside insured invoice is+FROM it+says it+to know+>
-7 knows last+SENDING leaf learned leaves letter lights liked lines living logo love+THESE
-7 love+these m mad maiden match max me+in men milk mondays mouth mower newborn no+I no+i
-7 nobodys nonstop nursery off+that older on+MY on+THESE on+these one+END only+if opened
-7 over+BEFORE pages papers park penicillin perfect permit pin+> po points pounds proud pub
-7 rains removing resend right rights road robot+DOESNT row sang savings scissors selling sends
-7 senior show showing signal sing slow smell snapped so+SUBJECT soaked soul spanish spicy
-7 stomach stomping street swap talk tea tenant the+CALL the+roof theyd think to+LOSE to+use
-7 tonight took+VOC traveling trust twins un+ALONE un+ENDED un+KEYWORD unblocked+VOC undo
-7 unstop useless waited walked walking waters whos+MY words working yet+> you+GAVE youd
-7 your+BEFORE youre+the
-6 ,+FEEL ,+shes ,+thats ,+were .+DEAR .+TEXT .+all .+am .+ants .+anybody .+cant .+end .+ends
-6 .+from .+haha .+leaving .+left .+questioned .+resume .+sign .+stopped .+stopping .+sure
-6 .+that .+whats 0+is 0+min 5th 9th BEFORE+PLURALS BEFORE+back BEFORE+questions BEFORE+says
-6 DAY+min DITCH+it DOESNT+BEFORE DOESNT+END DOESNT+LOSE DOESNT+UNSUB DOESNT+let DOESNT+take
-6 DOESNT+think DOESNT+unsubscribe DONT+ENDED DONT+LOSE END+FROM END+last ENDED+DOING FROM+TIME
-6 GAVE+it GET+the GET+this I+WISH I+stop KEYWORD+DOING LOSE+last ME+in MY+OTHER MY+alerts
-6 MY+doorman MY+landline MY+main MY+mates NEG+DOING NEG+HAHA NEG+free NEG+one NEG+take
-6 NEG+turn PHONE+in REMOVE+the SENDING+my STOP+TAIL STOP+and SUBJECT+GAVE SUBJECT+had
-6 TEXT+PLURALS THESE+PLURALS THINGS+NEG THIRD+SENDING THIRD+said THREAT+over TIME VOC+by
-6 VOC+get WANT+MENDED a+day accidentally actually adding amen an and+fix around assistant aw
-6 back+> barbecue bed before+MY bell blankets blender blue bothering brand bread bug bury butt
-6 buyers bye+bye can+SUBJECT cancel+> canvassing carried cash catalogs chapter charge claiming
-6 clasp coat colour consult continue court crack crew cried cut+BEFORE cut+off cuts cycle
-6 damage dance dare+ALONE dare+ENDED dare+KEYWORD decide degree dent did+VOC did+the did+you
-6 didnt different dispute dose drew drinking driveway e earlier east eaten em exams extended
-6 eye face fear fighting fix+MY flowers flyer for+your former forty game garlic geese girls
-6 gluten go+ahead goats good+with grand grey grill guard guest had halfway happy hated heels
-6 help helped helping hoa honestly horses id+NEG im+over in+ur in+your inches inhaler
-6 is+MENDED is+that is+this jo just+BEFORE kebab keeps+SENDING knees knocking kyle landline
-6 last+KINDS last+MESSAGE last+REPLY last+TEXT leak leaks learn leaving+BEFORE leaving+VOC
-6 legs liam limping long+as loved manager+> many+texts mates matter med minutes more+messages
-6 more+questions mornings mould my+ALONE my+KEYWORD my+mates my+soup neck neither nest
-6 next+ENDED normal nowhere numbers numbness offer+> on+your onions online only+SUBJECT
-6 only+the opted+BEFORE orange out+of outfit packed pad pantry paragraph parents parish parrot
-6 pause pizza+BEFORE play popping potato power presents put+BEFORE put+it queen questioned+>
-6 questions+. quick quit+on quoted raw read+every reception represent riddance rn room rosa
-6 safe salt same+BEFORE saved scan seem sent settle shes shoes short should smells smoking
-6 somehow someones something sorry stairs staying stays still+TAKE stop+TAIL stop+by stylist
-6 sure talks teacher telly texts+ME texts+again texts+me thank thats+MY the+OTHER the+doorman
-6 the+text there+a these+PLURALS theyll thought thursday tick tie tight tile tiles to+>
-6 to+WANT to+remove to+stop to+the toast together told+VOC took+BEFORE took+TAIL towels trees
-6 trip trucks un+BADMSG un+NEG un+STOP un+stop unblocked+SUBJECT unblocked+YOU usually vape
-6 wahala wait want+to washer washing watched well wet who whos wifes with+BEFORE works worry
-6 worst y yea you+cant your+message youre+welcome yup
-5 %+BADMSG %+ENDED %+KEYWORD ,+I ,+REPLIED ,+REPLY ,+SUBJECT ,+did ,+go ,+make ,+more ,+one
-5 ,+well .+LIST .+SEND .+WANT .+add .+car .+confirmed .+curious .+disliked .+fine .+it .+opt
-5 .+results .+subscribe .+tell .+turned .+well .+when 0 2nd 9am ?+i ALONE+by ALONE+selling
-5 ASKED+> ASKED+THIRD BADMSG+TAIL BADMSG+me BADMSG+selling BEFORE+bangs BEFORE+but
-5 BEFORE+complaints BEFORE+he BEFORE+leave BEFORE+numbers BEFORE+objection BEFORE+pineapple
-5 BEFORE+resume BEFORE+tell BEFORE+today BEFORE+two BEFORE+way BLOCK+FROM CALL+ME CALL+TAIL
-5 CALL+me DAY+, DITCH+SUBJECT DITCH+be DOESNT+0 DOESNT+BADMSG DOESNT+DAY DOESNT+ENDED
-5 DOESNT+REMOVE DOESNT+TAKE DOESNT+YOU DOESNT+mind DOESNT+stop DOESNT+you DONT+DITCH
-5 DONT+KEYWORD DONT+stop DONT+think END+VOC ENDED+at ENDED+by ENDED+my ENDED+selling
-5 FROM+again FROM+of FROM+to GAVE+BEFORE GET+SUBJECT GET+YOU GET+every GET+out HAHA+ENDED
-5 HAHA+KEYWORD I+NEGATIVE I+PULL I+VOC I+had I+let I+no I+rely I+sign I+think KEYWORD+at
-5 KEYWORD+by KEYWORD+selling KINDS+since LIST+AGAIN LIST+DOESNT LIST+PLURALS LIST+and
-5 LIST+back LIST+for LIST+is LOSE+FROM MENDED+REMOVE MENDED+resume MESSAGE+> MESSAGE+PLURALS
-5 MESSAGES+AGAIN MESSAGES+back MY+DAY MY+former MY+insurance MY+job MY+manager MY+new MY+other
-5 MY+reminders MY+second MY+text MY+year NEG+BADMSG NEG+DITCH NEG+END NEG+NEG NEG+REMOVE
-5 NEG+and NEG+complaints NEG+do NEG+ignoring NEG+mind NEG+my NEG+objection NEG+pineapple
-5 NEG+questions NEG+think NEG+way NEGATIVE+I NEGATIVE+SUBJECT NEGATIVE+complaints
-5 NEGATIVE+objection NEGATIVE+pineapple NEGATIVE+way NOT+0 NOT+> NOT+TIME NOT+VOC OTHER+,
-5 OTHER+on REPLY+BEFORE SENDING+PLURALS SENDING+again STOP+counting STOP+on STOP+selling
-5 SUBJECT+FROM SUBJECT+STOP SUBJECT+WISH SUBJECT+actually SUBJECT+gave SUBJECT+left
-5 SUBJECT+lose SUBJECT+rely SUBJECT+this SUBJECT+were TEXT+TIME TEXT+with THESE+KINDS
-5 THESE+coming THREAT+HEY THREAT+in TIME+> TIME+DAY TIME+YOU UNSUB+? VOC+add VOC+cant VOC+list
-5 VOC+resume VOC+that VOC+your WANT+more WANT+my WHO+and WISH+a WISH+more a+DAY a+KINDS a+LIST
-5 a+TEXT a+christening a+lot a+real a+robot a+week able+to about+his access accordion acct
-5 album all+BEFORE alone+THREAT alone+im already+GAVE and+SEND and+then ankle answering
-5 anybody+else anytime+> apple as+executor asleep aye baby bag bakery ban barely bath bathroom
-5 be+able be+sad bench billed bond bring+MY btw bug+> bugs bulletin busy buy cable can+be
-5 can+the can+you cancelled charges chat checkup chess chicken chill christening+. church
-5 colleague concert council cow creep crisps dana dark day+> daylight deal+> decline+MY
-5 decline+the deed deliveries diapers did+> die dishwasher disliked+> do+DAY do+SUBJECT do+you
-5 does+BEFORE dont+TAKE dont+ever dont+let dont+think doorbell down+for drawing drill
-5 drop+BEFORE ducking dumb easiest electrician elevator emailed embarrassed everything+>
-5 everywhere+. exchange executor executor+> falling fault fellas fifty final first+> fixed
-5 flatmate flooded for+DAY for+ME for+TAIL forgive found found+MY four freezing fridays fuss
-5 garage get get+MY get+on girl+> glasses glitter goal got grade granddaughter grandma grans
-5 gravel haha+> haircut half+of hallelujah handle happy+to highway him+to himself his+EVENT
-5 hoodie hungover hymn i+PULL i+VOC i+rely ignore+MY ill im+HEY im+in in+heels inspector into
-5 is+LIST is+MESSAGES is+SENDING is+the isnt it+NEG it+this ive+NEG jacket jam jump keep+me
-5 keeps+MENDED keys kills king landlord last+msg laughing leave+my leaving+now lecture leg
-5 let+BEFORE lid light list+for listing lol+> lots lou lou+> love+BEFORE me+LIST medicaid meet
-5 might minute mixed month most mouse my+UNSUB my+former my+new my+unsubscribe names needs
-5 negative next+NEG nine no+complaints no+objection no+pineapple no+way noodles not+0 object
-5 off+TIME off+at on one+NEG only+MY opening opinion opted+ME opted+TAIL opted+VOC or+DOESNT
-5 or+TAKE or+only over overtime package pain pan parked pass payment peeling perhaps
-5 permission+to personally picked picking picks piece places plate please+> please+resume
-5 pls+> poem police policy pond precinct pregnant presidents puppies quarter question+? raised
-5 ramp read+BEFORE received recognize ref regards rely+on remember reminders+by remote
-5 removed+, rents revoked reward right+> rota rubbish rules said salesman salmon sam saturdays
-5 scream screen screenshots seat secretary security see+YOU sent+MY should+I should+SUBJECT
-5 should+i sick sides sits sleeping smashed snacks sometimes son songs spots start+> statement
-5 still stood stop+selling stops strep sub supplies swimming swing tell+THIRD tell+him tells
-5 terrible text texts+BEFORE texts+TAIL texts+VOC that+list thats+NEG thats+the the+church
-5 the+manager the+other the+second there+> these+KINDS theyre+back thinner this+WHO
-5 those+BEFORE title to+MY told told+BEFORE tomorrows too+or tooth towed treat tried trying
-5 tuesdays tummy tummy+TEXT tummy+bug u+get unknown unsubscribe+? updates+> using visitors
-5 votes was+VOC was+my wasnt+BEFORE wat waved waving we+WANT we+WISH wee weeks welcome
-5 welcome+to whats+up whos+BEFORE whos+this why+did with+that with+this woke won wouldve wreck
-5 yeah yep yes yoga you+guys your+TEXT your+THINGS yourself+>
-4 % ,+ASKED ,+GAVE ,+MESSAGE ,+add ,+cancel ,+lets ,+some ,+took ,+who .+% .+0 .+2 .+best
-4 .+cheers .+come .+depends .+didnt .+emphasized .+facebook .+fewer .+grandpa .+her .+hmm
-4 .+howd .+ignore .+liked .+love .+loved .+maybe .+more .+name .+never .+none .+quitting
-4 .+removed .+restart .+scammers .+send .+some .+those .+very .+what .+whose .+write .+y .+ye
-4 .+yeah .+yep .+yours 0+NEG 0+NOT 0+not 1 2am 3b 4pm ?+NEGATIVE ?+YOU ?+ill ?+its ?+my ?+no
-4 ?+you AGAIN+TIME ALONE+at ALONE+to BADMSG+ME BEFORE+ASKED BEFORE+BLOCK BEFORE+DOING
-4 BEFORE+THINGS BEFORE+all BEFORE+ants BEFORE+autocorrected BEFORE+blush BEFORE+does
-4 BEFORE+form BEFORE+god BEFORE+internet BEFORE+key BEFORE+nothing BEFORE+person
-4 BEFORE+problem BEFORE+right BEFORE+since BEFORE+something BEFORE+that BEFORE+wasnt
-4 BEFORE+will BODY+MENDED BODY+please CALL+autocorrected CALL+in DAY+? DAY+so DAY+years
-4 DITCH+, DITCH+off DITCH+you DOESNT+clicking DOESNT+do DOESNT+dream DOESNT+like DOESNT+make
-4 DOESNT+now DOESNT+object DOESNT+remember DOESNT+remove DOESNT+spam DOING+> DOING+about
-4 DONT+ASKED DONT+BEFORE DONT+GAVE DONT+REPLIED DONT+STOP DONT+ever DONT+mind DONT+object
-4 DONT+remember DONT+sell END+0 END+DAY END+of END+or ENDED+and ENDED+of ENDED+please
-4 ENDED+worrying EVENT+BADMSG FROM+AGAIN FROM+ME FROM+course FROM+last FROM+us GAVE+STOP
-4 GAVE+to GET+BADMSG GET+LIST GET+outta GET+texts HAHA+BADMSG HAHA+stop HEY+MY HEY+YOU HEY+its
-4 I+MESSAGE I+NEG I+REPLY I+actually I+agree I+cannot I+just I+lose I+supposed I+voted
-4 KEYWORD+TAIL KEYWORD+and KEYWORD+my KEYWORD+of KEYWORD+please KEYWORD+worrying KINDS+BADMSG
-4 KINDS+now LIST+HAHA LIST+HEY LOSE+, LOSE+it LOSE+off LOSE+that LOSE+the ME+all ME+blush
-4 ME+here MENDED+about MENDED+add MENDED+to MESSAGE+BADMSG MESSAGE+now MESSAGE+please
-4 MESSAGE+updates MESSAGES+and MY+0 MY+THIRD MY+ants MY+are MY+blue MY+chicken MY+deals
-4 MY+deposit MY+emails MY+end MY+friday MY+heat MY+landlord MY+offer MY+out MY+package
-4 MY+party MY+tenancy NEG+ASKED NEG+KEYWORD NEG+a NEG+bangs NEG+clicking NEG+deals NEG+from
-4 NEG+let NEG+lol NEG+make NEG+object NEG+problem NEG+remember NEG+remove NEG+rush NEG+selling
-4 NEG+spam NEG+thanks NEG+worrying NEGATIVE+TEXT NEGATIVE+bangs NEGATIVE+deals
-4 NEGATIVE+message NEGATIVE+nothing NEGATIVE+problem NEGATIVE+thanks NOBODY+. NOT+BADMSG
-4 NOT+BEFORE NOT+DAY NOT+END NOT+LOSE NOT+REMOVE NOT+clicking NOT+one NOT+remove NOT+spam
-4 NOT+take NOT+to NOT+yours NUMBER+I OTHER+please PHONE+ME PHONE+TAIL PHONE+YOU
-4 PHONE+autocorrected PHONE+me PHONE+not PLURALS+FROM PLURALS+since RECEIVE+BEFORE
-4 RECEIVE+NEGATIVE RECEIVE+no REMOVE+FROM REMOVE+from REMOVE+last REMOVED+VOC REPLIED+THIRD
-4 REPLIED+to REPLY+all REPLY+is REPLY+now REPLY+to REVOKE+MY SEND SEND+THESE SENDING+HEY
-4 SENDING+YOU SENDING+please SENDING+them SENDING+with SENDING+you STOP+me STOP+to
-4 STOP+worrying SUBJECT+LOSE SUBJECT+MY SUBJECT+PULL SUBJECT+agree SUBJECT+always
-4 SUBJECT+cannot SUBJECT+forgot SUBJECT+guys SUBJECT+heard SUBJECT+its SUBJECT+let SUBJECT+off
-4 SUBJECT+saw SUBJECT+sign SUBJECT+supposed SUBJECT+voted SUBJECT+wrote TAIL+all TAIL+blush
-4 TAIL+here TAKE+LIST TAKE+outta TAKE+your TEXT+BADMSG TEXT+THESE TEXT+now TEXT+updates
-4 THESE+BEFORE THESE+THINGS THESE+ants THESE+reminders THINGS+DOESNT THINGS+are THIRD+FROM
-4 THIRD+WANT THIRD+about THREAT+NEGATIVE THREAT+REPLY THREAT+no THREAT+okay THREAT+told
-4 TIME+OTHER TIME+a TIME+hes TIME+we TIME+will TIME+you UNSUB+MENDED UNSUB+please
-4 UNSUBBED+FROM UNSUBBED+from VOC+CALL VOC+DEAR VOC+blush VOC+guys VOC+one VOC+right VOC+were
-4 WANT+TEXT WANT+back WANT+those WHO+ASKED WHO+NEG WHO+i WHO+over WISH+MENDED WISH+those
-4 WRONG+about YOU+FROM YOU+MY YOU+cant YOU+guys YOU+this YOU+were a+NUMBER a+VOC a+girl
-4 a+lifesaver a+month a+number a+personality a+rematch about+BEFORE about+SUBJECT about+YOU
-4 about+the about+you again again+TIME against+BEFORE all all+this allergic allergic+>
-4 already+have amazing and+BEFORE and+NEGATIVE and+REPLIED and+THIRD and+no and+put and+think
-4 anniversary anyway anyway+> apologies+for are+BEFORE argument arms arrest asap ask+MY aunt
-4 autocorrected back+in bad badly bangs+. bank baptism basket bass bay be+LIST be+MESSAGES
-4 be+added be+texting been+SENDING bigger bird bless+VOC bless+YOU block+FROM blocked+YOU
-4 blush blush+> boss+> bot bother+VOC bottle bottom brakes brisket broken+> brought bulk by+ME
-4 by+TAIL by+me c+> cactus call+BEFORE call+VOC came+BEFORE camera cameras can+I can+VOC
-4 can+your canceled cards carer carry case case+> cast changed+, changing charged+BEFORE
-4 charged+ME charged+TAIL charged+VOC charged+me charger cheese+, chill+w chips choir circus
-4 clicking clicking+BEFORE coach color come coming+, coming+> committee+, company+is
-4 confirmed+. contact+MY continue+SENDING copay courier court+OTHER crib cup cut dad+and damp
-4 dancing dave day+FROM daycare dead+. dead+BADMSG dead+END dead+ENDED dead+KEYWORD dead+end
-4 deals+, december delete+MY dept dessert didnt+ALONE didnt+BEFORE didnt+ENDED didnt+KEYWORD
-4 didnt+UNSUB didnt+authorize didnt+unsubscribe directions disgusting+, do+0 do+> do+WHO
-4 do+business does+the dont+AGAIN dont+ALONE dont+DITCH dont+LOSE dont+object dont+remember
-4 dont+sell down+MY dr+. dream+FROM dream+of drinks dripping drop+FROM drop+off dropping duck
-4 early+> easy eggs eight eighty elbow election emailing emphasized+> emptied empty end+FROM
-4 end+of ended+> ended+up enter estate estimate everyone+else eyes+and facial fan fees+BEFORE
-4 fell+BEFORE fell+FROM fell+off fellowship fence field fight fine+> fingers finished
-4 finished+VOC fit for+0 for+BEFORE for+VOC for+a for+fun for+the forty+BEFORE forty+more
-4 found+BEFORE from+NEG fyi+> gas gel get+out get+outta get+the getting+BADMSG getting+texts
-4 getting+the ghosted go+for go+through going+> got+NEG gps green growing guy hacked halal
-4 halal+> hallway hamster has+sold have+it he+BEFORE headache heater heaters heatings held
-4 hell here+BEFORE here+and hi hide his holding home+> homework houses how+did how+much how+my
-4 howd+VOC howd+YOU hung husband husband+. i+actually i+agree i+cannot i+got i+left i+let
-4 i+sign i+supposed i+think i+voted if+its ignoring+MY ill+ALONE ill+ENDED ill+KEYWORD im+okay
-4 im+told in+my in+to insist install instead+> invoices is is+THIRD is+out is+ridiculous
-4 is+texting is+there isnt+for it+HEY it+THREAT it+all it+anymore it+there it+was itching
-4 itchy itself ive+ASKED job just+found keep+ME keep+TAIL keep+THESE keep+VOC keep+mine
-4 keeps+ASKED keeps+LIST keeps+TEXT kiss knee knew l labor lads lake last+ALONE last+BADMSG
-4 last+ENDED last+KEYWORD last+NEG last+OTHER last+STOP last+stop laws lawyer+BEFORE leave+>
-4 leaving+MY left+> legally lenders lent let+ME let+TAIL let+VOC lifesaver+> like+to liked+>
-4 lil lilies line+> list+, list+. list+FROM list+MENDED list+of list+please lmk lock
-4 locked+FROM locked+out locker loft longer+need lot love+MY luggage many+MESSAGES maple
-4 marathon married mask maternity mayo me+blush medium message+. messages+but messages+too
-4 metformin mine miss+your monitored ms msg+, mud my+MESSAGES my+WHO my+landline my+opt
-4 my+permission my+whole nail near need+BEFORE need+THIRD neither+> never+REPLIED newsletter
-4 newspaper next+BEFORE next+EVENT nine+> nite no+TEXT no+bangs no+deals no+message no+nothing
-4 no+problem no+thanks none+. not+DAY not+END not+LOSE not+REMOVE not+clicking not+remove
-4 not+spam not+take not+yours now+I now+SUBJECT oat of+ME of+WHO of+course of+my off+AGAIN
-4 off+last okay+with omg+BADMSG omg+ENDED omg+KEYWORD omg+NEG omg+stop on+AGAIN on+BEFORE
-4 on+again on+its on+there one+BADMSG one+ending open+on opinions or+BEFORE or+NEGATIVE
-4 or+STOP or+leave or+quit others out+here over+DAY over+KINDS over+MESSAGE over+REPLY over+a
-4 over+text owe+BEFORE owe+VOC oxygen painted pancake parcel parts past+MY patient peanuts
-4 penalty personality+> phone+autocorrected photos physical pick+BEFORE pick+up pillows pings
-4 please+CALL please+add plenty+> plow polling porch posted+by price problem problem+> proof
-4 property pulling push put queue quid quiet+> quits+> rates read+it receipt receive+BEFORE
-4 receive+NEGATIVE receive+no recital refuse refuse+to refuses registered rematch
-4 remember+signing removed+FROM removed+from remover renewal reply+to reschedule resume+>
-4 resume+BEFORE resume+LIST resume+MESSAGES resume+MY resume+SENDING retainer returns review
-4 ridiculous+> right+VOC rmove rope row+f rush sale sale+> sandwich sauce sauna saw+BEFORE
-4 says+I says+i scammers sell+MY sell+my semester send+MY sent+BEFORE shaking shifts shopping
-4 shove shut+up sign+VOC since+I since+i sirs sitting+in skipped sleep slots slugs snowed so+I
-4 so+im so+take sofa+> sold+FROM sold+out some+FROM some+of somebody sorry+BEFORE sorted
-4 spider squeezing step+> steps still+FROM still+get still+in stop+> stop+ME stop+me stop+to
-4 stopped+> strength subscribe+to suitcase sunscreen surprise+. swamped swore taking talked
-4 tattoo teenager texas text+is text+now texts+AGAIN texts+STOP texts+and than+0 than+DAY
-4 than+VOC thanksgiving that+BADMSG that+ENDED that+KEYWORD that+NEG thatd thats+a the+BADMSG
-4 the+PHONE the+THINGS the+blue the+end the+husband the+late the+tenancy them+> them+to then
-4 thermostat these+ants these+reminders they+DOESNT they+NOT think+BEFORE think+MY think+about
-4 think+this third this+stuff this+year though thought+YOU thought+it thought+you thursdays
-4 till+MY to+ALONE to+REPLIED to+STOP to+TAKE to+leave to+my to+once to+report to+subscribe
-4 told+> tomato tone tonite too+many top track tracked trains tray trousers tuesday+> turn+it
-4 turned+BEFORE turned+up two+MESSAGES typing unblock unblocked+you undo+> unlimited+BEFORE
-4 unlimited+SENDING unsubscribe unsubscribe+MENDED unsubscribe+please unsubscribed+FROM
-4 unsubscribed+from up+, up+and us+> use+MY use+my valid vomiting voted want+my want+those
-4 was+ASKED was+DAY was+SUBJECT was+in washed wasnt+ME wasnt+TAIL wasnt+VOC wasnt+me wasps we
-4 well+done what+BEFORE what+kind whats+MY wheel when+will when+youre whenever+> which+THIRD
-4 which+WHO which+company who+died who+told whos+LIST whos+MENDED whos+MESSAGES whos+SENDING
-4 whos+TEXT whos+texting wild will+hear wings wire with+THIRD with+texts without+VOC
-4 woke+BEFORE working+> worried would+do wouldnt+dream wrong+about yard+, ye year+, you
-4 you+END you+FROM you+WISH you+were young your+PLURALS your+eyes zoom
-3 "+and "+because ,+BODY ,+SEND ,+THESE ,+YOU ,+are ,+ask ,+cant ,+come ,+does ,+drain ,+gate
-3 ,+hello ,+how ,+just ,+leave ,+maybe ,+my ,+need ,+neither ,+send ,+sorry ,+tell ,+these
-3 ,+this ,+two ,+unblocked ,+use .+BODY .+MESSAGES .+REPLY .+a .+absolutely .+already
-3 .+another .+any .+anything .+bless .+block .+both .+bring .+c .+cancel .+chill .+dead .+done
-3 .+driving .+dude .+ended .+ending .+ha .+hi .+his .+hit .+isnt .+lol .+lost .+mine .+mostly
-3 .+of .+other .+passed .+people .+perfect .+powers .+preciate .+resubscribe .+running .+same
-3 .+slow .+somebody .+stuck .+ta .+texting .+texts .+thank .+theres .+tip .+two .+unblocked
-3 .+use .+was .+whered .+wont .+wouldnt .+yesterday 0+? 0+DOESNT 0+THINGS 0+dollars 0+messages
-3 0+mins 0+off 0+years 1+> 10am 14th 2+> 2+BEFORE 22nd 2pm 5pm 6am+> 7am 8th ? ?+LIST ?+MY
-3 ?+THREAT ?+were AGAIN+since ALONE+? ALONE+DOING ALONE+and ALONE+is ALONE+putting ASKED+.
-3 ASKED+for ASKED+my ASKED+that BADMSG+DITCH BADMSG+DOING BADMSG+THINGS BADMSG+TIME BADMSG+and
-3 BADMSG+at BADMSG+can BADMSG+for BADMSG+free BADMSG+is BADMSG+putting BADMSG+said
-3 BEFORE+BADMSG BEFORE+BODY BEFORE+DITCH BEFORE+TAKE BEFORE+are BEFORE+at BEFORE+bleach
-3 BEFORE+blocked BEFORE+bother BEFORE+button BEFORE+by BEFORE+came BEFORE+cell BEFORE+chairs
-3 BEFORE+changes BEFORE+continue BEFORE+cost BEFORE+died BEFORE+every BEFORE+exit
-3 BEFORE+finished BEFORE+flowers BEFORE+friday BEFORE+fyi BEFORE+haha BEFORE+heat
-3 BEFORE+hiccups BEFORE+homework BEFORE+i BEFORE+info BEFORE+joke BEFORE+junk BEFORE+just
-3 BEFORE+let BEFORE+month BEFORE+mornings BEFORE+mulch BEFORE+nobody BEFORE+pain BEFORE+parcel
-3 BEFORE+please BEFORE+reason BEFORE+rush BEFORE+save BEFORE+sent BEFORE+show BEFORE+slip
-3 BEFORE+snow BEFORE+sofa BEFORE+song BEFORE+stopped BEFORE+street BEFORE+stuff BEFORE+tells
-3 BEFORE+there BEFORE+tmrw BEFORE+told BEFORE+warning BEFORE+worries BLOCK+0 BLOCK+u BODY+,
-3 BODY+. BODY+> BODY+BEFORE CALL+VOC CONSENT+slip DAY+BADMSG DAY+FROM DAY+NEG DAY+OTHER
-3 DAY+but DAY+dollars DAY+for DAY+mins DAY+off DAY+on DAY+person DEAR+CALL DITCH+> DITCH+I
-3 DITCH+YOU DITCH+keep DITCH+we DOESNT+FROM DOESNT+LIST DOESNT+MESSAGES DOESNT+REPLIED
-3 DOESNT+SPAMMING DOESNT+STOP DOESNT+TIME DOESNT+a DOESNT+from DOESNT+go DOESNT+open
-3 DOESNT+really DOESNT+recall DOESNT+received DOESNT+recognise DOESNT+recognize DOESNT+reply
-3 DOESNT+sell DOESNT+taken DOESNT+talk DOESNT+to DOESNT+trust DOESNT+yours DONT+END DONT+LIST
-3 DONT+NEG DONT+PULL DONT+REMOVED DONT+been DONT+read DONT+recall DONT+recognise
-3 DONT+recognize DONT+reply DONT+taken END+BEFORE END+a END+him END+in END+my END+that
-3 ENDED+TIME ENDED+all ENDED+is ENDED+putting EVENT EVENT+EVENT EVENT+HEY EVENT+VOC EVENT+list
-3 EVENT+was FEEL+WRONG FEEL+for FEEL+wrong FROM+0 FROM+NEG FROM+OTHER FROM+TAIL FROM+and
-3 FROM+at FROM+exit FROM+his FROM+if FROM+key FROM+messages FROM+nothing FROM+that FROM+when
-3 GAVE+. GAVE+FROM GAVE+MY GAVE+SUBJECT GAVE+THIRD GAVE+quit GAVE+u GET+> GET+FROM
-3 GET+MESSAGES GET+NEGATIVE GET+PLURALS GET+SENDING GET+SPAMMING GET+all GET+annoying GET+back
-3 GET+everything GET+no GET+on GET+well GET+your HAHA+. HAHA+SUBJECT HAHA+my HEY+BEFORE
-3 HEY+REPLIED HEY+WRONG HEY+one HEY+the HEY+wrong HEY+you I+ASKED I+CONSENT I+LOSE I+REMOVE
-3 I+SENDING I+all I+authorize I+bring I+consent I+cut I+enjoy I+figured I+hated I+keep I+love
-3 I+now I+ordered I+prefer I+repeat I+saw I+text I+thought I+told I+used I+wanna I+were I+won
-3 KEYWORD+TIME KEYWORD+all KEYWORD+is KEYWORD+me KEYWORD+putting KINDS+ENDED KINDS+KEYWORD
-3 KINDS+MY KINDS+PLURALS KINDS+away KINDS+is KINDS+it KINDS+my KINDS+then KINDS+was LIST+LIST
-3 LIST+THESE LIST+TIME LIST+VOC LIST+YOU LIST+because LIST+by LIST+from LIST+lol LIST+of
-3 LIST+that LIST+too LIST+updates LIST+with LOSE+a LOSE+him ME+DAY ME+DEAR ME+LIST ME+SENDING
-3 ME+SUBJECT ME+as ME+every ME+four ME+right ME+something ME+texts ME+that ME+twice
-3 MENDED+BEFORE MENDED+END MENDED+FROM MENDED+MY MENDED+again MENDED+ended MENDED+god
-3 MENDED+in MENDED+it MENDED+last MENDED+leave MENDED+like MENDED+on MENDED+slip MESSAGE+,
-3 MESSAGE+ENDED MESSAGE+KEYWORD MESSAGE+TIME MESSAGE+away MESSAGE+is MESSAGE+was MESSAGE+with
-3 MESSAGES+HAHA MESSAGES+HEY MESSAGES+LIST MESSAGES+PLURALS MESSAGES+THESE MESSAGES+lol
-3 MESSAGES+me MY+20th MY+ENDED MY+MESSAGE MY+application MY+ballot MY+best MY+big MY+business
-3 MY+cat MY+code MY+coupon MY+dad MY+deduction MY+email MY+fiance MY+flowers MY+gate MY+goat
-3 MY+hair MY+hiccups MY+house MY+iron MY+judge MY+mom MY+month MY+nan MY+neighbors MY+noise
-3 MY+now MY+numbers MY+opt MY+order MY+payment MY+permission MY+private MY+profile MY+promos
-3 MY+rash MY+reminder MY+same MY+school MY+sofa MY+song MY+speech MY+stuff MY+subscription
-3 MY+uncle MY+wasnt MY+will NEG+PHONE NEG+STOP NEG+TAKE NEG+all NEG+been NEG+changes
-3 NEG+everything NEG+fill NEG+find NEG+good NEG+homework NEG+is NEG+last NEG+mess NEG+mine
-3 NEG+nothing NEG+open NEG+putting NEG+really NEG+reason NEG+recall NEG+received NEG+recognise
-3 NEG+recognize NEG+said NEG+saying NEG+sell NEG+talk NEG+told NEG+trust NEG+using NEG+warning
-3 NEG+worries NEG+worry NEG+yours NEGATIVE+NOT NEGATIVE+THIRD NEGATIVE+bother NEGATIVE+changes
-3 NEGATIVE+good NEGATIVE+homework NEGATIVE+need NEGATIVE+not NEGATIVE+reason NEGATIVE+rush
-3 NEGATIVE+warning NEGATIVE+worries NOBODY+told NOT+FROM NOT+MESSAGES NOT+SPAMMING NOT+YOU
-3 NOT+allowed NOT+at NOT+be NOT+even NOT+for NOT+from NOT+getting NOT+now NOT+there NOT+you
-3 NUMBER+SUBJECT NUMBER+i OTHER+I OTHER+PHONE OTHER+SUBJECT OTHER+before OTHER+here OTHER+i
-3 OTHER+in OTHER+now PHONE+BLOCK PHONE+DAY PHONE+I PHONE+PHONE PHONE+blocked PHONE+the
-3 PLURALS+MY PLURALS+and PLURALS+by PLURALS+from PLURALS+my PLURALS+on PULL PULL+, PULL+from
-3 PULL+so REMOVE+a REMOVED+TAIL REMOVED+it REMOVED+so REPLIED+DOESNT REPLIED+SUBJECT
-3 REPLIED+VOC REPLIED+he REPLY+END REPLY+MY REPLY+PLURALS REPLY+VOC REPLY+it REPLY+means
-3 REPLY+please REPLY+rosa REPLY+says REVOKE+my SEND+BEFORE SEND+SUBJECT SEND+YOU SEND+this
-3 SENDING+HAHA SENDING+KINDS SENDING+MY SENDING+STOP SENDING+and SENDING+away SENDING+but
-3 SENDING+from SENDING+lol SENDING+now SENDING+stop SENDING+updates SENDING+was SPAMMING+>
-3 STOP+ME STOP+is STOP+putting STOP+time SUBJECT SUBJECT+DITCH SUBJECT+DOING SUBJECT+REMOVED
-3 SUBJECT+SENDING SUBJECT+as SUBJECT+authorize SUBJECT+bring SUBJECT+choose SUBJECT+consent
-3 SUBJECT+ever SUBJECT+figured SUBJECT+find SUBJECT+hated SUBJECT+kindly SUBJECT+love
-3 SUBJECT+obtained SUBJECT+or SUBJECT+passed SUBJECT+prefer SUBJECT+repeat SUBJECT+sold
-3 SUBJECT+stopped SUBJECT+thought SUBJECT+told SUBJECT+went SUBJECT+won TAIL+DAY TAIL+DEAR
-3 TAIL+LIST TAIL+SENDING TAIL+as TAIL+by TAIL+every TAIL+four TAIL+right TAIL+something
-3 TAIL+texts TAIL+that TAIL+twice TAKE+. TAKE+PLURALS TAKE+THESE TAKE+ads TAKE+down TAKE+em
-3 TAKE+everything TAKE+mine TAKE+nothing TAKE+out TAKE+saying TAKE+them TAKE+two TEXT
-3 TEXT+ENDED TEXT+KEYWORD TEXT+MENDED TEXT+WANT TEXT+WISH TEXT+YOU TEXT+at TEXT+away TEXT+is
-3 TEXT+like TEXT+means TEXT+please TEXT+was TEXT+you THESE+alerts THESE+at THESE+numbers
-3 THESE+texts THINGS+> THINGS+ASKED THINGS+DONT THINGS+GET THINGS+REPLIED THINGS+TAKE
-3 THINGS+never THINGS+so THINGS+with THIRD+GET THIRD+STOP THIRD+WHO THIRD+YOU THIRD+as
-3 THIRD+call THIRD+cut THIRD+from THIRD+had THIRD+keeps THIRD+never THIRD+opted THIRD+phones
-3 THIRD+quit THIRD+texts THREAT+BEFORE THREAT+ENDED THREAT+KEYWORD THREAT+NEG THREAT+deaf
-3 THREAT+done THREAT+going THREAT+happy THREAT+send THREAT+stop TIME+0 TIME+THREAT TIME+WHO
-3 TIME+im TIME+the TIME+yours UNSUBBED+> VOC+DAY VOC+DOESNT VOC+DONT VOC+NUMBER VOC+THIRD
-3 VOC+asked VOC+block VOC+calls VOC+dare VOC+find VOC+four VOC+god VOC+here VOC+hiring
-3 VOC+kindly VOC+leave VOC+look VOC+obtained VOC+owe VOC+phone VOC+restore VOC+start
-3 VOC+stopped VOC+tell VOC+texts VOC+the VOC+then VOC+wasnt WANT+GET WANT+another WANT+hearing
-3 WANT+help WANT+him WANT+this WANT+three WHO+? WISH+THIRD WISH+TIME WISH+another WISH+help
-3 WISH+him WISH+the WISH+three WISH+to WRONG WRONG+> YOU+END YOU+I YOU+REPLIED YOU+as
-3 YOU+asked YOU+be YOU+cut YOU+dare YOU+did YOU+give YOU+hiring YOU+i YOU+kindly YOU+never
-3 YOU+obtained YOU+off YOU+open YOU+or YOU+owe YOU+put YOU+stopped YOU+sure YOU+then a+DITCH
-3 a+WANT a+WISH a+charity a+miracle a+second a+surprise a+wasp a+word about+THESE about+these
-3 absent add+MY ads+FROM ads+off adverts afraid again+, again+BEFORE age agree ahead+> airport
-3 all+THREAT all+done all+means allergy allowed+BEFORE allowed+in almost alone alone+and
-3 already already+> already+GET always+MY an+VOC an+idiot and+GAVE and+REPLY and+SUBJECT
-3 and+THREAT and+WANT and+he and+it and+regretted and+send and+we and+yes another+WHO
-3 anymore+, apply apt are+SUBJECT are+YOU are+a are+good are+you arm as+SUBJECT as+long asked
-3 asked+TIME asking+. asking+for assistance at+the at+yours attached+> auction authorize+MY
-3 authorize+VOC available babies bad+> bagpipes bandage bangs+> banks+BEFORE banned+FROM
-3 banned+from base bc be+MENDED be+TEXT be+UNSUBBED be+honest be+late be+told be+unsubscribed
-3 be+your been+DOING before+0 before+DAY before+my bells bet better+for beyond bill+, birds+>
-3 bit+BEFORE bit+much black bleach bleach+for bless bless+SUBJECT bless+you block+0 block+DAY
-3 blocked+SUBJECT blocked+VOC blocks+away blonde blowing+BEFORE booking booth both
-3 bother+BEFORE bother+ME bother+TAIL bother+me bothering+BEFORE bothering+ME bothering+TAIL
-3 bothering+VOC bothering+me bothers bothers+VOC box break+FROM break+from breaker bride
-3 bring+the brothers brown bunch but+DONT but+SUBJECT butter by+TIME by+all by+at by+mistake
-3 by+sms by+whenever bye+BEFORE bye+for bye+now call+FROM call+ME call+TAIL call+from call+me
-3 called+back caller calling+VOC calls+FROM calls+MY calls+from calls+my camp can+YOU can+keep
-3 can+we cancel+, cancel+BEFORE cancel+MY cancel+VOC cancel+it cancel+my cancelling cant+GET
-3 cant+do cant+get cant+make car+DOESNT car+NEG catch caught change+, charity cheaper
-3 checked+FROM checked+out choice church+AGAIN church+LIST church+MENDED church+anymore
-3 citizen cleaning clear+, clock coats come+GET come+SUBJECT come+and cone confirming contact
-3 contact+my contacts contest conversation cord+, couch could+GET could+have couldnt+GET count
-3 couple coupons+> court+date covered covid cream crossword crowd curious+how cut+FROM d dads
-3 database day+, day+off deduction deleted+BEFORE deliver delivery+, desist details did+BEFORE
-3 did+DOESNT did+NEG did+NOT did+SUBJECT did+not didnt+CONSENT didnt+GET didnt+MENDED
-3 didnt+TAKE didnt+consent didnt+get didnt+go died+in different+LIST directly directory+,
-3 disconnected+. dishes dispute+MY do+I do+TEXT do+this does+your donations done+DOING
-3 done+with dont+ENDED dont+KEYWORD dont+REPLY dont+recall dont+recognise dont+recognize
-3 dont+reply dont+stop door+> double down+> down+the down+with drain+is drama drilling drop
-3 drops+every dryer egg em+coming emails+> emergency emojis end end+or ended+BEFORE ending+in
-3 endorse enjoy enough+REPLIED enough+for enough+said every+evening every+minute everything+,
-3 exactly exam excuse exercises exterminator fasting favorite favourite+word feel fell+in
-3 fewer+FROM fewer+of fiance file file+> fill+BEFORE film+> find+MY find+the fine+by
-3 finished+BEFORE finished+TAIL finishes fixed+BEFORE fixed+it flats flood fly football
-3 for+DEAR for+EVENT for+I for+SENDING for+another for+court for+i for+me for+premium for+sale
-3 for+texts for+this for+us forgot+MY forklift found+it fountain four+BEFORE four+times fox
-3 frank free+THINGS free+cruise free+pizza friday+. friday+> friendly frog from+. from+your
-3 gary gave+to gave+up gels get+a get+back get+nothing getting+SENDING getting+SPAMMING
-3 getting+annoying give+SUBJECT give+YOU give+you glass go+FROM go+to going+with gone+BEFORE
-3 good+enough got+FROM grab grandads grandkids grow+BEFORE grow+FROM grow+out guys+do h
-3 had+NEGATIVE had+a had+an had+been had+no had+three haha+NEG half+off happens happy+>
-3 happy+new has+NEGATIVE has+ended has+no hated+every hates haul have+MY have+SUBJECT having
-3 hearing+> hello hello+> help+with here+AGAIN here+MENDED here+anymore here+with hiccups+TIME
-3 hold+FROM holidays hope+VOC hose hospital house+NEG house+NOT how+BEFORE how+SUBJECT
-3 how+come how+often howd+SUBJECT hung+BEFORE hung+up hurting husband+opted i+DITCH i+LOSE
-3 i+MESSAGE i+NEGATIVE i+REPLY i+SENDING i+authorize i+enjoy i+figured i+hated i+heard i+keep
-3 i+lose i+love i+no i+prefer i+repeat i+saw i+text i+thought i+used i+wanna ice id+DOESNT
-3 id+DONT id+GAVE id+GET id+TAKE id+do id+never idk+VOC idk+YOU if+BEFORE if+we ignore+BEFORE
-3 ignore+VOC ill+BADMSG ill+NEG ill+STOP ill+stop im+BADMSG im+NEGATIVE im+VOC im+deaf im+done
-3 im+going im+happy im+no in+EVENT in+HEY in+MENDED in+a in+church in+it in+please in+their
-3 inch inspection insulin insurance+> interested+> into+BEFORE into+it intrusive iron+.
-3 is+BEFORE is+BLOCK is+DOESNT is+DONT is+TEXT is+full is+itchy is+never is+what isnt+MY
-3 isnt+TIME it+GAVE it+HAHA it+REPLIED it+down it+or it+over its+REMOVED its+WISH its+been
-3 its+two ive+NEGATIVE ive+no ive+run ive+told jail just+VOC just+a just+saw k kayak
-3 keep+BEFORE keep+LIST keep+MESSAGES keep+TEXT keep+em keep+saying keep+texting
-3 keeps+MESSAGES keeps+asking keeps+texting kettle key+and killed+BEFORE killing+BEFORE
-3 killing+ME killing+TAIL killing+VOC killing+me kim kind+FROM kind+of kindergarten kitten
-3 know+. know+BEFORE know+who lad landed lasagne last+LIST last+THINGS last+night late+,
-3 late+> lawyer+quit lead leads lease leaving+the legal+> let+SUBJECT let+YOU let+it let+them
-3 let+you letter+. lights+, like+an links+> list+> location logged logged+BEFORE logged+ME
-3 logged+TAIL logged+VOC logged+me lol+, lol+I lol+SUBJECT lol+i longer+OTHER longer+WISH
-3 longer+works look+TIME look+at love+that loved+> mail+it main+BEFORE making+BEFORE making+ME
-3 making+TAIL making+VOC making+me many+LIST many+SENDING marks marriage maths may+BEFORE
-3 maybe+> me+DAY me+DEAR me+SENDING me+SUBJECT me+VOC me+all me+as me+every me+four me+posted
-3 me+right me+something me+texts me+that me+twice mean+to meant+to mechanic memphis
-3 messages+on met+a mic mice might+be mill min+> mistake+? mods mold monday+> month+BEFORE
-3 month+is more+, more+BADMSG more+LIST more+bleach more+junk mostly+> move+BEFORE mowing mri
-3 museum mushrooms music my+PLURALS my+application my+dad my+fiance my+heart my+house my+job
-3 my+landlord my+mom my+nan my+neighbor my+private my+uncle name+FROM name+in name+is need+MY
-3 need+help need+them need+three needed+> needs+BEFORE needs+it neighbor+> nervous never+ASKED
-3 never+BADMSG never+ENDED never+GAVE never+KEYWORD never+NEG never+PULL never+REMOVED
-3 never+STOP never+been never+got never+mind never+taken new+WHO next+month night+, no+BADMSG
-3 no+THIRD no+VOC no+bother no+changes no+homework no+im no+need no+reason no+rush no+warning
-3 no+worries nobody+> nobody+told noise+> non+ALONE non+BADMSG non+ENDED non+KEYWORD non+NEG
-3 non+STOP non+stop noon noon+> nope+> not+> not+BADMSG not+FROM not+MESSAGES not+SPAMMING
-3 not+TIME not+YOU not+a not+be not+from not+mine not+now not+to not+you nothing+.
-3 nothing+FROM nothing+HAHA nothing+HEY nothing+from nothing+lol noticed november now+VOC
-3 now+WANT now+WISH number+I number+off nurses oak object+to objection+TIME objection+at
-3 obtained obtained+MY of+0 of+LIST of+MESSAGE of+MESSAGES of+TAIL of+TEXT of+messages of+us
-3 off+ENDED off+again off+exit off+key off+to office ok+VOC ok+to okay old+PHONE old+one
-3 olives+BEFORE on+> on+BODY on+DITCH on+MENDED on+VOC on+friday on+hold on+that only+BEFORE
-3 only+CALL only+TIME only+WHO opted+me or+NOT or+no or+not other other+. out+BEFORE out+NEG
-3 out+if out+without outside+> oven over+TEXT over+THIRD over+VOC over+here over+him owe+ME
-3 owe+TAIL owe+me pain+BEFORE panel paper+THINGS paper+statements participate pass+> passport
-3 patient+SUBJECT payment+> peaches people+NEG people+TAKE people+are percent permission+slip
-3 phone+in phone+the phones+MY phones+the photo+FROM pickle pie pill pineapple+> pizza+LIST
-3 pizza+MESSAGES pizza+SENDING pizza+texts plan plants platform please please+KINDS
-3 please+PHONE please+PULL please+REMOVE please+SENDING please+TEXT please+do please+god
-3 please+leave please+phone plenty poll polls+> pool+> popped pouring preciate premium+>
-3 pretending+to printer promos+to properly pumpkin put+this questions+> questions+FROM
-3 questions+from quit+DOING quits quitting+BEFORE quitting+time race rack rain rained raise
-3 rang raymond rays reach+VOC real+WHO real+person reason+to rebook recall+giving receptionist
-3 recognise+BEFORE recognise+MY recognise+this recognize+BEFORE reference refund+BEFORE
-3 regards+> regretted regretted+BEFORE regretted+it remove+. remove+MY remove+the removed
-3 reply+ENDED reply+KEYWORD report+BEFORE request+BEFORE request+MY request+VOC request+that
-3 respond respond+to restore+MY restore+the restored resume+my resume+texts return revoke+MY
-3 revoke+my revoked+> right+now road+, room+BEFORE run+FROM sad+TIME safe+> said+> said+THIRD
-3 said+he same+VOC say+NEG say+NEGATIVE say+no says+DOESNT says+MY says+delivered school+>
-3 score screens sec secret section see+NEG see+NEGATIVE see+VOC see+no sell send+BEFORE
-3 send+DEAR send+to sense sent+> sent+this shame+, sharp shave shaved she+DOESNT shed+>
-3 shifts+, shipped shirt shoot should+KINDS should+MESSAGE should+REPLY should+SENDING
-3 should+TEXT should+text shoulder si side side+> signal+> silver since+> since+SUBJECT
-3 single+BEFORE single+day sings sisters sitter skin sleeps sleeve slow+down smart smelled sms
-3 sms+> sms+KINDS snow+MENDED snow+VOC snow+please so so+TAKE so+THREAT so+happy so+i so+if
-3 soap sold sold+my somebodys+SENDING soon sorry+MENDED sorry+WRONG sorry+wrong space spain
-3 spelled spot+to spray start+MENDED stick stop+DOING stop+at stop+is stop+putting
-3 store+credit suck summer+all supplies+, sure+, sure+MY sure+VOC sure+YOU survey swelling
-3 take+down take+that take+your tap tarps teach tech telephone+BEFORE tell+your tells+VOC tent
-3 text+BADMSG text+BEFORE text+PLURALS text+TIME text+away text+was texting+, texting+WANT
-3 texting+WISH texting+from texting+like texts+ENDED texts+HAHA texts+HEY texts+KEYWORD
-3 texts+MY texts+about texts+back texts+lol texts+that than+BEFORE than+that thanks+, thanks+>
-3 that+ALONE that+STOP that+VOC that+stop that+wasnt thats+DOESNT thats+NOT thats+not
-3 thats+why the+20th the+END the+MESSAGE the+THIRD the+bakery the+best the+business the+car
-3 the+chicken the+emails the+gate the+goat the+group the+insurance the+iron the+judge the+next
-3 the+old the+phone the+promos the+rash the+reminder the+same the+sign them+. then+NEG
-3 then+NEGATIVE then+no there+VOC theres+a these+NUMBER these+alerts these+numbers thing+,
-3 this+DAY this+cell this+family this+heat this+month this+now those+LIST those+MESSAGES
-3 those+SENDING those+texts through+BEFORE through+VOC till+the time+i times+BEFORE times+DAY
-3 times+today tmrw+> to+ENDED to+MESSAGE to+PULL to+REVOKE to+SENDING to+SUBJECT to+YOU
-3 to+cancel to+death to+die to+fix to+getting to+opt to+sms to+take to+withdraw to+you toll
-3 tomorrow took+ME took+forever took+me tower trailer transfer trust+VOC tub tues tuna
-3 turn+THIRD turn+them twice+> two+. two+SENDING two+messages ty+> tyler u+forgot under
-3 undo+my uninstalled unlist unsubscribed+> up+. up+TIME use+BEFORE use+LIST use+MESSAGES
-3 use+SENDING use+TEXT venue verse very vin visit visits vote+BEFORE voted+for waitlist wall
-3 wanna+ENDED wanna+KEYWORD want+a want+the wanted+to war ward was+> was+MY was+told wasp
-3 watch way we+GET we+TAKE we+all we+were we+won wed wednesday+> week week+of welcome+>
-3 were+with what+time whats+BEFORE whats+the when+BEFORE when+VOC when+YOU when+hes whered+VOC
-3 whered+YOU whistle who+is who+sold who+you whole+WHO why+the why+was wifes+CALL wifes+phone
-3 will+I will+SUBJECT will+i windshield wins wise with+LIST with+MESSAGES with+SENDING
-3 without+ASKED without+asking without+your witness wont+BADMSG work+and works+here worrying+>
-3 would+BEFORE would+ya wrong+> wrote+" wtf+> yall+hiring yard ye+> year+> year+but yo+BEFORE
-3 yo+MY yoga+> you+TIME you+as you+asked you+cut you+dare you+ever you+give you+im you+kindly
-3 you+never you+obtained you+off you+or you+owe you+put you+stopped you+this your+VOC
-3 your+alerts your+app your+bank your+firm your+robot your+sms youre+ASKED youre+making youse
-3 youve+DOESNT youve+NEG youve+SEND youve+sent zone
-2 "+DOESNT "+MENDED "+NOT "+in "+not "+on %+on *+to ,+0 ,+DAY ,+DITCH ,+MY ,+afternoons ,+any
-2 ,+anything ,+be ,+been ,+best ,+could ,+done ,+dr ,+emails ,+end ,+everythings ,+extra
-2 ,+fixed ,+found ,+gave ,+hell ,+ignore ,+meant ,+message ,+mines ,+on ,+once ,+opted
-2 ,+otherwise ,+same ,+should ,+still ,+text ,+third ,+thought ,+too ,+ty ,+want ,+was ,+we
-2 ,+what ,+where ,+would ,+yall ,+youll .+CALL .+HEY .+ME .+MESSAGE .+THINGS .+UNSUBBED
-2 .+after .+alarm .+annual .+app .+appreciate .+aye .+bad .+batterys .+bit .+busy .+calling
-2 .+cat .+day .+deleted .+discontinue .+door .+ducking .+email .+endless .+everyone .+extra
-2 .+far .+filter .+finally .+friend .+gave .+gotta .+great .+gym .+has .+honestly .+internet
-2 .+jobs .+judge .+k .+kind .+lag .+later .+lights .+list .+match .+me .+most .+mower .+no
-2 .+nobodys .+nonstop .+nothing .+number .+omw .+orders .+ortiz .+otp .+oui .+out .+over
-2 .+paid .+pizza .+please .+promos .+put .+quiet .+quiz .+ran .+reacted .+refund .+remind
-2 .+remove .+shell .+shop .+should .+slept .+someones .+sorry .+sorted .+spam .+strat .+table
-2 .+text .+thx .+tracking .+ttyl .+ty .+unstop .+unstoppable .+unsubscribed .+wait .+west
-2 .+whens .+whys .+woke .+wtf .+yea .+yess .+yup .+zero 0+OTHER 0+YOU 0+but 0+days 0+for
-2 0+minutes 0+on 0+people 0+percent 0+stars 0+weeks 1st+> 2+. 2+THINGS 2+bags 2+more 20th+,
-2 30th 31st 4am 4b+to 7am+, 9pm 9th+> ?+BEFORE ?+HAHA ?+HEY ?+MESSAGES ?+SENDING ?+do ?+for
-2 ?+he ?+new ?+texts ?+ugh ?+what AGAIN+, AGAIN+ENDED AGAIN+THESE AGAIN+after AGAIN+pls
-2 AGAIN+will ALONE+KINDS ALONE+TAIL ALONE+TIME ALONE+button ALONE+calling ALONE+everything
-2 ALONE+light ALONE+me ALONE+over ALONE+page ALONE+please ALONE+that ALONE+using
-2 ALONE+worrying ASKED+VOC ASKED+at ASKED+how ASKED+whether ASKED+your BADMSG+, BADMSG+a
-2 BADMSG+calling BADMSG+everything BADMSG+light BADMSG+musubi BADMSG+over BADMSG+ringing
-2 BADMSG+sending BADMSG+that BADMSG+using BADMSG+worrying BEFORE+% BEFORE+GET BEFORE+HEY
-2 BEFORE+I BEFORE+TEXT BEFORE+THIRD BEFORE+add BEFORE+after BEFORE+alone BEFORE+apartment
-2 BEFORE+app BEFORE+appointments BEFORE+auto BEFORE+away BEFORE+because BEFORE+cancel
-2 BEFORE+cares BEFORE+catalogs BEFORE+change BEFORE+clue BEFORE+coming BEFORE+consider
-2 BEFORE+count BEFORE+dad BEFORE+dogs BEFORE+drops BEFORE+earlier BEFORE+else BEFORE+emails
-2 BEFORE+entitled BEFORE+even BEFORE+excuse BEFORE+fell BEFORE+finally BEFORE+first
-2 BEFORE+flight BEFORE+forget BEFORE+free BEFORE+gives BEFORE+granted BEFORE+haircut
-2 BEFORE+has BEFORE+have BEFORE+hes BEFORE+his BEFORE+hot BEFORE+hurry BEFORE+hurt BEFORE+ill
-2 BEFORE+inbox BEFORE+instead BEFORE+keep BEFORE+kills BEFORE+lately BEFORE+latex BEFORE+leak
-2 BEFORE+leaks BEFORE+lets BEFORE+list BEFORE+lol BEFORE+look BEFORE+looks BEFORE+love
-2 BEFORE+matter BEFORE+maybe BEFORE+message BEFORE+meter BEFORE+musubi BEFORE+next
-2 BEFORE+noise BEFORE+non BEFORE+notice BEFORE+notices BEFORE+off BEFORE+offence BEFORE+offer
-2 BEFORE+opted BEFORE+page BEFORE+paid BEFORE+paper BEFORE+payment BEFORE+per BEFORE+pets
-2 BEFORE+photo BEFORE+pin BEFORE+place BEFORE+popping BEFORE+posted BEFORE+put BEFORE+rains
-2 BEFORE+reactivate BEFORE+really BEFORE+reinstate BEFORE+removed BEFORE+restart BEFORE+room
-2 BEFORE+run BEFORE+running BEFORE+same BEFORE+screen BEFORE+seats BEFORE+shoes BEFORE+signal
-2 BEFORE+sir BEFORE+sleep BEFORE+some BEFORE+spoilers BEFORE+start BEFORE+surprises
-2 BEFORE+talk BEFORE+tbh BEFORE+thanks BEFORE+they BEFORE+think BEFORE+through BEFORE+tickets
-2 BEFORE+too BEFORE+u BEFORE+undecided BEFORE+went BEFORE+werent BEFORE+whenever BEFORE+wifi
-2 BEFORE+withdraw BEFORE+without BEFORE+woman BEFORE+wonder BEFORE+word BEFORE+worrying
-2 BEFORE+youll BLOCK+BADMSG BLOCK+BODY BLOCK+THESE BLOCK+THIRD BLOCK+c BLOCK+drain BLOCK+my
-2 BLOCK+the BODY+0 BODY+DAY BODY+FROM BODY+on BODY+out CALL+BLOCK CALL+ENDED CALL+GAVE
-2 CALL+KEYWORD CALL+PULL CALL+blocked CALL+fell CALL+from CALL+fyi CALL+instead CALL+put
-2 CALL+so CALL+the CALL+when CALL+you CONSENT+FROM CONSENT+OTHER CONSENT+form CONSENT+granted
-2 DAY DAY+KEYWORD DAY+NOT DAY+STOP DAY+TEXT DAY+VOC DAY+behind DAY+days DAY+if DAY+messages
-2 DAY+minutes DAY+not DAY+or DAY+percent DAY+shift DAY+stars DAY+weeks DAY+when DEAR+GET
-2 DEAR+THIRD DEAR+WHO DEAR+call DEAR+is DEAR+offer DITCH+a DITCH+ones DITCH+out
-2 DITCH+reminders DOESNT+BLOCK DOESNT+BODY DOESNT+PHONE DOESNT+PULL DOESNT+accept
-2 DOESNT+allowed DOESNT+as DOESNT+authorize DOESNT+bad DOESNT+care DOESNT+comfortable
-2 DOESNT+cooling DOESNT+deal DOESNT+delivered DOESNT+enough DOESNT+find DOESNT+finished
-2 DOESNT+home DOESNT+judge DOESNT+just DOESNT+learned DOESNT+lived DOESNT+love DOESNT+mean
-2 DOESNT+mess DOESNT+one DOESNT+park DOESNT+pick DOESNT+ready DOESNT+scan DOESNT+serve
-2 DOESNT+shivon DOESNT+shut DOESNT+so DOESNT+sure DOESNT+that DOESNT+this DOESNT+thursday
-2 DOESNT+today DOING+, DOING+AGAIN DOING+FROM DOING+ever DOING+of DOING+over DONT+BODY
-2 DONT+CALL DONT+agreed DONT+call DONT+finished DONT+forget DONT+have DONT+judge DONT+learned
-2 DONT+lived DONT+love DONT+mess DONT+really END+TAIL END+c ENDED+. ENDED+MENDED ENDED+OTHER
-2 ENDED+TAIL ENDED+button ENDED+calling ENDED+everything ENDED+in ENDED+leaving ENDED+light
-2 ENDED+me ENDED+over ENDED+page ENDED+texting ENDED+the ENDED+using EVENT+DAY EVENT+END
-2 EVENT+ENDED EVENT+FROM EVENT+KEYWORD EVENT+TIME EVENT+all EVENT+end EVENT+enough EVENT+for
-2 EVENT+is EVENT+over EVENT+this FEEL FEEL+. FEEL+MENDED FEEL+WHO FEEL+about FEEL+and
-2 FROM+DEAR FROM+DITCH FROM+NOT FROM+THINGS FROM+WANT FROM+WHO FROM+already FROM+auto
-2 FROM+back FROM+front FROM+hours FROM+in FROM+my FROM+so FROM+somebody FROM+them FROM+town
-2 FROM+two FROM+without FROM+wont GAVE+> GAVE+BADMSG GAVE+ENDED GAVE+I GAVE+KEYWORD GAVE+back
-2 GAVE+enough GAVE+from GAVE+in GAVE+is GAVE+left GAVE+three GAVE+up GAVE+us GET+BEFORE
-2 GET+NEG GET+calls GET+is GET+left GET+someone GET+three GET+u GET+ya GET+you HAHA+, HAHA+MY
-2 HAHA+YOU HATE+to HEY+% HEY+FEEL HEY+SENDING HEY+THESE HEY+bye HEY+i HEY+id HEY+is HEY+let
-2 HEY+said HEY+with I+ALONE I+DITCH I+DOING I+GET I+HEY I+KINDS I+accidentally I+already
-2 I+always I+ask I+ate I+blocked I+bought I+choose I+closed I+dispute I+dont I+drop I+feel
-2 I+finished I+forgot I+found I+havent I+killed I+left I+lost I+make I+misread I+miss I+only
-2 I+owe I+reply I+run I+save I+say I+shall I+signed I+still I+stopped I+turned I+went I+wrote
-2 KEYWORD KEYWORD+. KEYWORD+FROM KEYWORD+ME KEYWORD+MENDED KEYWORD+OTHER KEYWORD+button
-2 KEYWORD+calling KEYWORD+everything KEYWORD+leaving KEYWORD+light KEYWORD+over KEYWORD+page
-2 KEYWORD+texting KEYWORD+the KEYWORD+to KEYWORD+using KINDS+GAVE KINDS+GET KINDS+STOP
-2 KINDS+TIME KINDS+YOU KINDS+and KINDS+coming KINDS+count KINDS+get KINDS+lenses
-2 KINDS+notifications KINDS+on KINDS+saved KINDS+says KINDS+so KINDS+stop KINDS+this KINDS+w
-2 KINDS+with KINDS+you LIST+ALONE LIST+ENDED LIST+KEYWORD LIST+NEG LIST+REPLIED LIST+STOP
-2 LIST+WISH LIST+code LIST+coming LIST+during LIST+id LIST+lately LIST+like LIST+me
-2 LIST+please LIST+stop LIST+texts LIST+werent LIST+you LOSE+. LOSE+? LOSE+MENDED LOSE+any
-2 LOSE+c LOSE+from LOSE+now LOSE+please ME+CALL ME+DITCH ME+a ME+another ME+are ME+away
-2 ME+back ME+but ME+forget ME+instead ME+notifications ME+on ME+per ME+posted ME+sleep ME+talk
-2 ME+think ME+who MENDED+AGAIN MENDED+ASKED MENDED+BLOCK MENDED+CALL MENDED+DAY MENDED+OTHER
-2 MENDED+WANT MENDED+WISH MENDED+YOU MENDED+address MENDED+apartment MENDED+but
-2 MENDED+consider MENDED+continue MENDED+do MENDED+does MENDED+dog MENDED+down MENDED+ends
-2 MENDED+excuse MENDED+form MENDED+granted MENDED+how MENDED+hurry MENDED+meter MENDED+not
-2 MENDED+offer MENDED+pin MENDED+reactivate MENDED+reinstate MENDED+remove MENDED+removed
-2 MENDED+restart MENDED+same MENDED+save MENDED+size MENDED+start MENDED+tell MENDED+thank
-2 MENDED+ticket MENDED+withdraw MESSAGE+KINDS MESSAGE+NEG MESSAGE+STOP MESSAGE+SUBJECT
-2 MESSAGE+YOU MESSAGE+and MESSAGE+are MESSAGE+count MESSAGE+notifications MESSAGE+reminders
-2 MESSAGE+says MESSAGE+so MESSAGE+stop MESSAGE+this MESSAGE+you MESSAGES+KINDS MESSAGES+ME
-2 MESSAGES+TAIL MESSAGES+YOU MESSAGES+about MESSAGES+code MESSAGES+from MESSAGES+in
-2 MESSAGES+lately MESSAGES+like MESSAGES+musubi MESSAGES+that MESSAGES+werent MESSAGES+with MY
-2 MY+1st MY+5th MY+6pm MY+9th MY+BADMSG MY+KEYWORD MY+PULL MY+ad MY+address MY+agree MY+alarm
-2 MY+apartment MY+arrest MY+assistant MY+auto MY+backs MY+bank MY+banks MY+banner MY+bills
-2 MY+bishop MY+bridge MY+bus MY+by MY+cactus MY+cake MY+call MY+cease MY+charge MY+cheap
-2 MY+clubhouse MY+complaint MY+cops MY+crush MY+database MY+daughter MY+deal MY+dentist
-2 MY+diet MY+dishwasher MY+drop MY+employer MY+estimate MY+fees MY+film MY+flight MY+front
-2 MY+good MY+gran MY+great MY+group MY+guy MY+gym MY+haircut MY+hearing MY+heart MY+highway
-2 MY+hoa MY+husband MY+inhaler MY+internet MY+joke MY+kitchen MY+lake MY+leak MY+left
-2 MY+library MY+life MY+lights MY+listing MY+llc MY+locum MY+lodger MY+mind MY+mother MY+my
-2 MY+neighbor MY+night MY+notices MY+of MY+olives MY+one MY+only MY+over MY+pain MY+paper
-2 MY+parish MY+parsonage MY+part MY+password MY+permit MY+photo MY+piano MY+pizza MY+pool
-2 MY+portal MY+presses MY+price MY+print MY+pub MY+puppy MY+quilt MY+rain MY+refund MY+roads
-2 MY+roses MY+rules MY+sale MY+scooter MY+secretary MY+slip MY+slot MY+social MY+stone
-2 MY+street MY+survey MY+taste MY+teal MY+tenant MY+tenants MY+texts MY+three MY+tooth
-2 MY+trial MY+vote MY+wall MY+weddings MY+whole MY+window MY+winter MY+work MY+worst MY+yard
-2 MY+yes MY+zip MY+zoo NEG+BEFORE NEG+BLOCK NEG+BODY NEG+DAY NEG+ENDED NEG+PULL NEG+UNSUB
-2 NEG+accept NEG+against NEG+allowed NEG+as NEG+ask NEG+bad NEG+but NEG+by NEG+c NEG+calling
-2 NEG+care NEG+cares NEG+change NEG+clue NEG+comes NEG+comfortable NEG+contact NEG+cooling
-2 NEG+deal NEG+delivered NEG+dogs NEG+enough NEG+fighting NEG+finished NEG+for NEG+forget
-2 NEG+home NEG+hot NEG+internet NEG+judge NEG+just NEG+learned NEG+leaving NEG+light NEG+like
-2 NEG+lived NEG+look NEG+losing NEG+love NEG+man NEG+message NEG+money NEG+move NEG+nuts
-2 NEG+offence NEG+on NEG+ones NEG+over NEG+park NEG+pets NEG+press NEG+read NEG+ready
-2 NEG+reply NEG+scan NEG+shivon NEG+show NEG+shut NEG+signal NEG+sir NEG+sleep NEG+so
-2 NEG+spoilers NEG+sure NEG+taken NEG+texting NEG+them NEG+they NEG+thursday NEG+time
-2 NEG+today NEG+truck NEG+u NEG+unsubscribe NEG+wifi NEG+wonder NEG+yet NEGATIVE+BADMSG
-2 NEGATIVE+HAHA NEGATIVE+OTHER NEGATIVE+THREAT NEGATIVE+WHO NEGATIVE+clue NEGATIVE+dogs
-2 NEGATIVE+hot NEGATIVE+im NEGATIVE+internet NEGATIVE+man NEGATIVE+money NEGATIVE+msg
-2 NEGATIVE+nuts NEGATIVE+offence NEGATIVE+one NEGATIVE+ones NEGATIVE+pets NEGATIVE+show
-2 NEGATIVE+signal NEGATIVE+sir NEGATIVE+spoilers NEGATIVE+thats NEGATIVE+truck NEGATIVE+wifi
-2 NEGATIVE+wonder NOBODY NOBODY+ASKED NOBODY+cares NOT+BLOCK NOT+PHONE NOT+accept NOT+as
-2 NOT+ask NOT+bad NOT+comfortable NOT+cooling NOT+delivered NOT+enough NOT+home NOT+know
-2 NOT+like NOT+ready NOT+received NOT+shivon NOT+so NOT+sure NOT+that NOT+this NOT+today
-2 NOT+with NUMBER+REMOVE NUMBER+VOC NUMBER+YOU NUMBER+are NUMBER+by NUMBER+does NUMBER+down
-2 NUMBER+ends NUMBER+is NUMBER+not NUMBER+on NUMBER+or NUMBER+removed NUMBER+same NUMBER+to
-2 NUMBER+you OTHER+NUMBER OTHER+OTHER OTHER+WANT OTHER+any OTHER+ends OTHER+number OTHER+says
-2 OTHER+so OTHER+wont PHONE+0 PHONE+DOESNT PHONE+NUMBER PHONE+REMOVE PHONE+by PHONE+does
-2 PHONE+down PHONE+ends PHONE+fell PHONE+finally PHONE+fyi PHONE+i PHONE+or PHONE+phone
-2 PHONE+put PHONE+removed PHONE+same PHONE+so PHONE+when PHONE+with PHONE+you PLURALS+?
-2 PLURALS+back PLURALS+code PLURALS+coming PLURALS+to PLURALS+too PULL+FROM PULL+a PULL+doors
-2 PULL+off PULL+this RECEIVE+MESSAGES RECEIVE+NEG RECEIVE+SENDING RECEIVE+your REMOVE+.
-2 REMOVE+THIRD REMOVE+him REMOVE+it REMOVE+that REMOVED+FROM REMOVED+ME REMOVED+MY REMOVED+a
-2 REMOVED+already REMOVED+me REMOVED+the REPLIED+, REPLIED+ENDED REPLIED+FEEL REPLIED+KEYWORD
-2 REPLIED+ME REPLIED+MY REPLIED+NOT REPLIED+TAIL REPLIED+TAKE REPLIED+THREAT REPLIED+TIME
-2 REPLIED+UNSUB REPLIED+YOU REPLIED+all REPLIED+and REPLIED+if REPLIED+me REPLIED+my
-2 REPLIED+not REPLIED+sorry REPLIED+that REPLIED+unsubscribe REPLIED+when REPLIED+yes
-2 REPLIED+you REPLY+, REPLY+DEAR REPLY+MESSAGES REPLY+THESE REPLY+TIME REPLY+are REPLY+at
-2 REPLY+away REPLY+but REPLY+count REPLY+didnt REPLY+end REPLY+my REPLY+notifications
-2 REPLY+someone REPLY+these REPLY+was SEND+, SEND+DEAR SEND+FROM SEND+THIRD SEND+all SEND+my
-2 SEND+someone SEND+that SEND+these SEND+you SEND+your SENDING+AGAIN SENDING+ALONE
-2 SENDING+THESE SENDING+are SENDING+back SENDING+before SENDING+count SENDING+help SENDING+is
-2 SENDING+lately SENDING+lenses SENDING+musubi SENDING+notifications SENDING+reminders
-2 SENDING+says SENDING+w SENDING+werent STOP+KINDS STOP+answering STOP+at STOP+calling
-2 STOP+charging STOP+everything STOP+fighting STOP+for STOP+leaving STOP+light STOP+over
-2 STOP+paying STOP+smoking STOP+these STOP+using STOP+writing SUBJECT+DAY SUBJECT+EVENT
-2 SUBJECT+FEEL SUBJECT+HEY SUBJECT+MESSAGE SUBJECT+REPLY SUBJECT+TAKE SUBJECT+THESE
-2 SUBJECT+accidentally SUBJECT+add SUBJECT+all SUBJECT+ate SUBJECT+been SUBJECT+better
-2 SUBJECT+blocked SUBJECT+bought SUBJECT+bounced SUBJECT+buy SUBJECT+by SUBJECT+cant
-2 SUBJECT+carry SUBJECT+dare SUBJECT+dis SUBJECT+dispute SUBJECT+do SUBJECT+drop
-2 SUBJECT+dropped SUBJECT+else SUBJECT+email SUBJECT+enjoy SUBJECT+feel SUBJECT+finished
-2 SUBJECT+get SUBJECT+getting SUBJECT+give SUBJECT+havent SUBJECT+help SUBJECT+im SUBJECT+it
-2 SUBJECT+kept SUBJECT+killed SUBJECT+leave SUBJECT+looked SUBJECT+lost SUBJECT+married
-2 SUBJECT+meant SUBJECT+might SUBJECT+mind SUBJECT+misread SUBJECT+missed SUBJECT+now
-2 SUBJECT+only SUBJECT+ordered SUBJECT+pick SUBJECT+possible SUBJECT+pressed SUBJECT+read
-2 SUBJECT+really SUBJECT+refused SUBJECT+remind SUBJECT+reply SUBJECT+restore SUBJECT+save
-2 SUBJECT+saved SUBJECT+seem SUBJECT+shall SUBJECT+she SUBJECT+signed SUBJECT+snore
-2 SUBJECT+start SUBJECT+stop SUBJECT+talking SUBJECT+text SUBJECT+then SUBJECT+too
-2 SUBJECT+took SUBJECT+turned SUBJECT+under SUBJECT+used SUBJECT+wanna SUBJECT+we
-2 SUBJECT+would SUBJECT+wouldnt SUBJECT+you TAIL+CALL TAIL+DITCH TAIL+SUBJECT TAIL+a
-2 TAIL+another TAIL+are TAIL+away TAIL+back TAIL+but TAIL+forget TAIL+instead
-2 TAIL+notifications TAIL+on TAIL+per TAIL+posted TAIL+sleep TAIL+talk TAIL+think TAIL+to
-2 TAIL+who TAKE+SUBJECT TAKE+WISH TAKE+at TAKE+cash TAKE+doing TAKE+going TAKE+some TAKE+that
-2 TAKE+w TAKE+well TAKE+with TAKE+you TEXT+GAVE TEXT+KINDS TEXT+SUBJECT TEXT+THINGS TEXT+are
-2 TEXT+count TEXT+for TEXT+if TEXT+lenses TEXT+musubi TEXT+my TEXT+notifications
-2 TEXT+reminders TEXT+says TEXT+so TEXT+stop TEXT+them TEXT+w THESE+LIST THESE+NUMBER
-2 THESE+TIME THESE+WHO THESE+YOU THESE+back THESE+by THESE+charges THESE+deals THESE+in
-2 THESE+notices THESE+on THESE+people THINGS+BADMSG THINGS+FROM THINGS+MY THINGS+any
-2 THINGS+back THINGS+do THINGS+for THINGS+from THINGS+get THINGS+go THINGS+out THINGS+place
-2 THINGS+rock THINGS+to THIRD+, THIRD+? THIRD+AGAIN THIRD+ENDED THIRD+KEYWORD THIRD+NEGATIVE
-2 THIRD+PULL THIRD+THIRD THIRD+WISH THIRD+again THIRD+aint THIRD+always THIRD+are THIRD+back
-2 THIRD+be THIRD+came THIRD+collectors THIRD+come THIRD+coming THIRD+doesnt THIRD+favourite
-2 THIRD+go THIRD+i THIRD+last THIRD+let THIRD+mother THIRD+no THIRD+on THIRD+people
-2 THIRD+pretending THIRD+report THIRD+signs THIRD+texted THIRD+the THIRD+told THIRD+took
-2 THIRD+wants THIRD+would THREAT+ALONE THREAT+GET THREAT+PHONE THREAT+SEND THREAT+active
-2 THREAT+driving THREAT+fine THREAT+home THREAT+keep THREAT+learning THREAT+let THREAT+off
-2 THREAT+outside THREAT+so THREAT+withholding TIME+7am TIME+DEAR TIME+THINGS TIME+VOC TIME+all
-2 TIME+does TIME+night TIME+peace TIME+people TIME+possible TIME+she UNSUB+OTHER UNSUB+TIME
-2 UNSUB+button UNSUB+page UNSUBBED+MY UNSUBBED+the VOC+% VOC+ASKED VOC+GAVE VOC+I VOC+KINDS
-2 VOC+MESSAGE VOC+PLURALS VOC+REVOKE VOC+SEND VOC+SENDING VOC+all VOC+always VOC+another
-2 VOC+at VOC+been VOC+call VOC+carry VOC+charged VOC+consider VOC+continue VOC+cut VOC+direct
-2 VOC+dont VOC+email VOC+ensure VOC+ever VOC+every VOC+excuse VOC+from VOC+gave VOC+help
-2 VOC+hurry VOC+ill VOC+instead VOC+joke VOC+keeps VOC+kept VOC+last VOC+left VOC+looked
-2 VOC+looks VOC+made VOC+might VOC+never VOC+noise VOC+notifications VOC+offer VOC+open
-2 VOC+paid VOC+payment VOC+per VOC+photo VOC+pick VOC+posted VOC+reactivate VOC+reinstate
-2 VOC+remind VOC+restart VOC+rock VOC+save VOC+says VOC+scared VOC+seem VOC+sent VOC+set
-2 VOC+should VOC+sleep VOC+snore VOC+someone VOC+something VOC+song VOC+sure VOC+talk VOC+text
-2 VOC+theyd VOC+through VOC+tmrw VOC+too VOC+twice VOC+under VOC+went VOC+withdraw VOC+wrote
-2 WANT+END WANT+HAHA WANT+HEY WANT+MY WANT+TAKE WANT+THIRD WANT+VOC WANT+a WANT+grow WANT+her
-2 WANT+let WANT+open WANT+scan WANT+texting WANT+to WANT+youd WHO+DOESNT WHO+HAHA WHO+I
-2 WHO+LIST WHO+MY WHO+NEGATIVE WHO+REPLIED WHO+SENDING WHO+TAKE WHO+TEXT WHO+are WHO+came
-2 WHO+gives WHO+in WHO+lenses WHO+lol WHO+my WHO+no WHO+of WHO+the WHO+w WHO+with WISH+>
-2 WISH+CALL WISH+ME WISH+TAIL WISH+against WISH+and WISH+back WISH+grow WISH+her WISH+if
-2 WISH+me WISH+them WISH+youd WRONG+, WRONG+AGAIN WRONG+LIST WRONG+OTHER WRONG+THINGS
-2 WRONG+again WRONG+apartment WRONG+day WRONG+dog WRONG+meter WRONG+one WRONG+pin WRONG+thing
-2 YOU+BLOCK YOU+FEEL YOU+GAVE YOU+HAHA YOU+SEND YOU+TIME YOU+UNSUB YOU+better YOU+block YOU+by
-2 YOU+carry YOU+charged YOU+do YOU+ever YOU+find YOU+forgot YOU+help YOU+im YOU+kept YOU+know
-2 YOU+left YOU+looked YOU+made YOU+might YOU+pick YOU+remind YOU+restore YOU+seem YOU+sent
-2 YOU+snore YOU+too YOU+under YOU+unsubscribe YOU+went YOU+wrote a+. a+2 a+BODY a+GET
-2 a+MESSAGE a+SENDING a+big a+blood a+bot a+bullet a+cactus a+cafe a+collection a+contact
-2 a+copy a+different a+game a+glass a+good a+hearing a+holiday a+leaf a+little a+message
-2 a+morning a+new a+newborn a+noise a+party a+peep a+plan a+receipt a+registered a+ride
-2 a+rooster a+sad a+setting a+smart a+spare a+star a+tech a+voicemail a+warning a+way
-2 about+BADMSG about+being about+early about+what above+ME above+TAIL above+us absolutely+,
-2 accept accident accidentally+BLOCK accidentally+blocked account+BEFORE account+VOC
-2 account+now active+, actually+WANT actually+WISH actually+like add+BEFORE add+this added+to
-2 ads+BEFORE after+all afternoons again+MENDED again+after again+please again+pls again+will
-2 against+VOC agree+on agree+to ahead+and ahead+with air alerts+and alerts+on algebra
-2 all+DOESNT all+FROM all+YOU all+good all+know all+night all+you already+paid always+the
-2 am+SUBJECT am+entitled am+on am+undecided an+CALL an+DAY an+afternoon an+email an+f
-2 anchovies and+BODY and+I and+TEXT and+am and+closed and+cut and+desist and+do and+had
-2 and+her and+hes and+how and+ill and+just and+leave and+listen and+make and+now and+opted
-2 and+sent and+still and+told and+wed and+what and+wont and+youve annoying+> another+THIRD
-2 another+offer answer+. answered answering+LIST answering+MESSAGES answering+SENDING
-2 answering+texts antibiotic ants+> any+BEFORE any+PLURALS any+more anyhow anything apart
-2 app+NEG appeal applied+for appointment+> appreciate+SUBJECT appreciate+VOC approve
-2 approve+BEFORE are+, are+> are+FROM are+GET are+LIST are+THESE are+dead are+getting are+here
-2 are+the are+there arrived art as+0 as+BEFORE as+DAY as+MESSAGES as+SENDING as+TEXT as+YOU
-2 as+last as+spam as+you ask ask+how asked+SUBJECT asked+if asked+to at+7am at+MY at+OTHER
-2 at+SUBJECT at+night at+peace at+you ate+BEFORE ate+MY ate+VOC ate+my authorization
-2 authorize+BEFORE authorize+LIST authorize+MESSAGES authorize+SENDING authorize+that
-2 auto+MENDED autocorrect away+, away+with awesome awful+and back+, back+from back+so
-2 backs+FROM backs+out backstop bag+> balance+> ball banks+> banner banner+should bar barber
-2 battery battery+FROM batterys+BEFORE be+0 be+ASKED be+DAY be+ME be+REMOVE be+TAIL be+TAKE
-2 be+TIME be+early be+me be+my be+over be+sending be+taking be+voting beans beat became
-2 because+THREAT because+hes because+im been been+FROM been+LIST been+MENDED been+MESSAGES
-2 been+TEXT been+on been+texting been+there beer bees before before+SUBJECT before+YOU
-2 before+the before+you behind+, behind+a behind+me believe+BEFORE bend best+HEY best+VOC
-2 best+WHO best+man better+> big bill bin+KINDS bin+LIST bin+PLURALS bin+reminders biology
-2 birthday+> blank+> blew block block+THESE block+THIRD block+c blocked+BADMSG blocked+BODY
-2 blocked+drain blocked+you blocks blurry boarding boats boats+> booked bookings+, boots bot+>
-2 both+FROM both+agree both+of bother+SENDING bother+with bothers+BEFORE bothers+ME
-2 bothers+TAIL bothers+me boxing boyfriend braces brain branch brave bring+my bring+on buick
-2 bullet bullet+for bulletin+> bullshit bullshit+, bumper burnt burst but+I but+ME but+TAIL
-2 but+dont but+ill but+it but+me but+my but+your button+on by+LIST by+MESSAGES by+THINGS by+a
-2 by+itself cable+THINGS cable+box call+, call+NEG call+TIME call+you called+BEFORE called+VOC
-2 calling+BEFORE calling+ME calling+TAIL calling+me calling+my calls+a came+FROM came+by
-2 came+off camping can+MENDED can+THIRD cancel+MENDED cancel+please cancellation cancelled+on
-2 cannot cant+LIST cant+believe cant+deal cant+find car+, cares+> cash+> cat+BEFORE cat+passed
-2 catalogs+by cause+it cease+and chairs+, chambers charged+roaming charging cheap check+>
-2 checked+> checking+> cheers cheers+, cheese+board child chirping choir+, choir+> choose
-2 christmas+NEG christmas+without church+BEFORE church+directory cilantro cinnamon class
-2 cleaning+and clear+VOC clicked closed+> closed+it closed+on closed+the clubhouse code+, cold
-2 collection+THIRD collection+agency collector collectors color+> come+PHONE come+TIME
-2 come+from come+home come+out come+to comes+> comfortable coming+through comma competitors
-2 complain+> complaint condos+, confirmation confirmed+but consent+FROM consent+OTHER
-2 consent+form consent+to contact+for contact+lenses contact+the continue+> continue+MENDED
-2 continue+SEND continue+sending cook cooling copy+FROM copy+of cosigner couch+, could+,
-2 could+GAVE could+u could+we couldnt+GAVE couldnt+have count+ME count+TAIL count+VOC count+as
-2 count+me counting+> course+. course+SUBJECT cross+my crush crutches crying cure current
-2 cut+your cylinder dad+, daddys damn dare+BEFORE database+> daughter day day+BEFORE day+HAHA
-2 day+HEY day+is day+lol days+FROM dead+, dead+AGAIN dead+again deal+, deals deals+are
-2 debt+collectors decided+against decided+to declined degrees delayed delete+the deleted+it
-2 delivered+. delivered+> dentist+BEFORE dentures depends+, desist+or dessert+> device
-2 diapers+> did+THIRD did+it didnt+> didnt+WANT didnt+WISH didnt+YOU didnt+come didnt+mean
-2 didnt+you die+> dinner+, dis+> disaster discontinued dishwasher+> dispute+BEFORE
-2 dispute+this disregard+MY dj do+KINDS do+MESSAGE do+REPLY do+THESE do+agree do+i do+text
-2 do+these do+we doc doctor+BEFORE doctor+END doctor+cut doctor+in does+> does+VOC does+it
-2 does+that doesnt doesnt+TEXT doesnt+bother doesnt+know dog+in dollar dolphins dolphins+>
-2 done+all dont+BODY dont+CALL dont+END dont+GAVE dont+LIST dont+SENDING dont+forget dont+have
-2 dont+judge dont+mess dont+read dont+text door door+, door+DOESNT door+in doors+, dot down+to
-2 dressed drink+> drivers driving+, dropped+BEFORE dropped+FROM drops+in dumpster dye dying
-2 ear+BEFORE earlier+, earliest early+LOSE early+release ears earth+do ease+BEFORE ease+up
-2 eating+> else+I else+did email+BEFORE end+SUBJECT end+the ending+0 ending+DAY ending+MY
-2 ending+the ensure ensure+MY entire entitled entitled+to entrance envelope escrow essay
-2 evening+. ever+ENDED ever+NEG ever+since every+0 every+WHO every+other every+single
-2 everything+by everythings evidence+> ex+has exams+> exit+0 exit+DAY expired+> explain+>
-2 extension extra+napkins eyes+> f+BEFORE f+VOC f+for failed+> fair+BADMSG fair+BEFORE
-2 fair+NEG fair+enough fairy far+away fast+> fastest fat feb fee+. feeling feet fella+>
-2 few+BEFORE fewer+> file+a fill+it filter+, finally+. find+ME find+TAIL find+VOC find+it
-2 find+me finished+ME finished+MY finished+me firm firm+BEFORE firm+make five+> fix+my fixed+>
-2 flat flea floors footsteps for+DOESNT for+both for+him for+it for+such for+ten for+that
-2 forever+to forget+> forget+MY forget+the forgot+> forgot+my form+NEG form+NOT form+WANT
-2 form+wont forms foster found+DEAR found+my four+> freaked freaked+BEFORE freaked+ME
-2 freaked+TAIL freaked+VOC freaked+me free+and freezer friday+OTHER fridge friend+> fries from
-2 from+DEAR from+OTHER from+somebody frozen fry full+, fun+> funny game+> garden gas+,
-2 gas+cylinder gate+> gate+THINGS gate+code gates gates+BEFORE gates+FROM gates+off gave+in
-2 gdpr generic gentle+with get+BEFORE get+FROM get+LIST get+THIRD get+everything get+it
-2 get+well gets+BEFORE getting+MESSAGES getting+any getting+your give+MY give+THIRD give+VOC
-2 give+me give+my given+MY gives+BEFORE gives+ME gives+TAIL gives+VOC gives+me giving+it
-2 glad+SUBJECT glad+VOC glad+YOU glad+you glass+door go+out go+with goats+. god+, god+let
-2 goes+FROM goes+through goldfish+> golf gone+? gonna+be good+BADMSG good+DAY good+DOESNT
-2 good+DONT good+LIST good+NEG good+dont good+to goose got+DEAR got+MENDED got+TIME got+an
-2 got+another got+anything got+kicked got+out got+till got+to gotten graduation grass
-2 grateful+> great+, group+, group+> grow+up guard+> guy+BEFORE guy+SENDING guy+in guys+DOESNT
-2 guys+DONT guys+NEG guys+never guys+rock ha+, had+ME had+NEG had+TAIL had+me had+opted had+to
-2 haha+ENDED haha+KEYWORD haha+STOP hair+> half+> ham handed handles hanging hangs
-2 happens+SUBJECT happens+if happens+to happy+I happy+i has+GAVE has+REPLIED has+SENDING
-2 has+THIRD has+changed has+got has+it has+texted hasnt+come hate+to hates+BEFORE haunted
-2 have+, have+> have+BADMSG have+I have+YOU have+enough have+left have+the have+three have+you
-2 havent+seen he+ENDED he+GAVE he+KEYWORD he+LIST he+MESSAGES he+NEGATIVE he+REPLIED
-2 he+SENDING he+STOP he+left he+no he+quit he+said he+texts he+would head head+SUBJECT
-2 head+TIME head+if headcount hear+VOC heard+back heat+is heated heavy hell+BADMSG hell+ENDED
-2 hell+FROM hell+KEYWORD hell+be help+> her+I her+SUBJECT her+at her+favourite her+i
-2 her+mother heres+MY hes+FROM hes+NEG hes+WISH hes+an hes+outside hey hey+its hi+, hiding him
-2 him+, him+AGAIN him+MY him+TIME him+again him+from him+the hiring+> his+LIST his+MESSAGES
-2 his+SENDING his+VOC his+WHO his+dad his+goldfish his+texts history hit+BEFORE hm hmm+I
-2 hmm+SUBJECT hmm+i hold+BEFORE home+CALL home+PHONE home+phone homesick homesick+for honest
-2 honest+> honestly+> hope+that hot+water hour hour+> house+isnt how+I how+MY how+i how+long
-2 how+on howd+u howd+you hows hug hunting hurry+> hurt+> hurts+, husbands i+CONSENT i+DOESNT
-2 i+DONT i+HEY i+KINDS i+NEG i+REMOVE i+STOP i+WISH i+accidentally i+already i+ask i+blocked
-2 i+bought i+bring i+choose i+consent i+cut i+dispute i+drop i+feel i+finished i+forgot
-2 i+havent i+just i+killed i+leave i+lost i+misread i+miss i+now i+only i+ordered i+owe
-2 i+reply i+save i+shall i+signed i+stop i+texted i+told i+turned i+wrote id+BEFORE id+HATE
-2 id+VOC id+give id+hate id+still identify identify+yourself idiot+> idk+SUBJECT idk+u
-2 if+THIRD if+it if+possible if+she ignore+that ill+GET ill+REPLY ill+SEND ill+let ill+send
-2 im+BEFORE im+PHONE im+active im+driving im+fine im+home im+learning im+off im+outside im+so
-2 im+withholding in+4b in+> in+BADMSG in+MY in+THIRD in+VOC in+all in+any in+error in+every
-2 in+line in+once in+our in+pain in+row in+spam in+there in+today in+town in+two inactive
-2 inches+> include indoors info+MENDED info+VOC info+please informed infos inhaler+BEFORE
-2 instead+FROM instead+of instructor insurance+BEFORE insurance+MENDED insurance+VOC
-2 interested+in internet+, introduce is+AGAIN is+EVENT is+blocked is+bullshit is+dead
-2 is+getting is+killing is+made is+off is+playing is+she is+something is+still is+unlisted
-2 isnt+> isnt+in isnt+one isnt+the it+? it+DOESNT it+MENDED it+SEND it+WANT it+YOU it+alone
-2 it+away it+back it+but it+drops it+im it+lets it+lol it+now it+rains it+sent it+still
-2 it+wasnt it+wont it+you its+BADMSG its+DOESNT its+NOT its+PULL its+WANT its+about its+always
-2 its+every its+free its+like its+not its+our its+own its+siobhan its+way ive+DOESNT ive+NOT
-2 ive+UNSUBBED ive+closed ive+just ive+not ive+unsubscribed jeans jess job+> job+and jobs+done
-2 john judge+BEFORE judge+REPLIED judge+said jumper june+and june+so just+MESSAGE just+SENDING
-2 just+had just+now just+text just+walk keep+MENDED keep+THIRD keep+doing keep+going keep+on
-2 keep+them keep+these keeper kicked+BEFORE kicked+FROM kid kidding+> kids+GAVE killed+VOC
-2 killed+it kills+VOC kind+regards kindly+set knew+> knitted knitting knock+doors knocked know
-2 know+SUBJECT know+anybody know+but know+i know+where l+> ladder lag lah landlord+REPLIED
-2 laptop last+name last+summer late+BODY late+OTHER late+fee late+to latex latex+gloves
-2 laughed law+I law+i lawyer+ENDED lawyer+KEYWORD lawyer+NEG lawyer+STOP leaf+blower
-2 learned+to learning+to leave+MY leave+SUBJECT leave+TIME leave+YOU leave+a leave+at leave+w
-2 leave+with leave+you leaving+my leeds+> left+0 left+DAY left+ME left+MY left+SUBJECT
-2 left+TAIL left+YOU left+a left+with left+you legend legend+> lend let let+THESE let+me
-2 let+the let+us lets+BEFORE lets+ME lets+TAIL lets+VOC lets+do lets+me letter+>
-2 letting+SUBJECT letting+VOC letting+YOU letting+you liam+BEFORE lies like+> like+BEFORE
-2 like+him like+this like+your limping+> line line+TIME link+NEG listings+for live+BEFORE
-2 lived+in living+here lizard llc lmao locum lodger lol+my long+BEFORE long+DAY long+MY
-2 longer+and longer+see longer+take look looked+WANT looked+WISH looked+like looking+to loop
-2 lose+my loser lost+0 lost+DAY lost+NEG lost+by lost+without lost+your lots+FROM lots+of
-2 love+GET love+THIRD love+VOC love+is mad+TIME mad+at made+a made+up mail+BEFORE mailbox+>
-2 mailing+, main+office maintenance make+a male man+> man+BEFORE man+REPLIED man+and man+said
-2 manager many+FROM many+of marine mark married+BEFORE married+VOC may+. may+KEYWORD may+KINDS
-2 may+MESSAGE may+SENDING may+STOP may+TEXT may+text maybe+DOESNT maybe+NEG me+, me+CALL
-2 me+DITCH me+MENDED me+PLURALS me+a me+another me+at me+away me+back me+but me+forget me+here
-2 me+instead me+notifications me+on me+per me+sleep me+talk me+think me+who mean mean+MY
-2 mean+yes means+NEGATIVE means+REPLY means+no meant+ALONE meant+BADMSG meant+ENDED
-2 meant+KEYWORD meant+MY meant+NEG meant+STOP meant+stop meant+the meat mess+with message+YOU
-2 message+of message+with message+you messages messages+are messages+with meter+DOING
-2 meter+reading midway milks milks+BEFORE mine+is mine+was mint minute+and minutes+> mirror
-2 misread missed+CALL missed+MY missed+call missed+my missing+> mistake+> mole mom+. moms
-2 monday monday+and money+back month+NEG months months+> mood+> more+BODY more+WHO
-2 more+appointments more+bangs more+chairs more+latex more+mulch more+pain more+paper
-2 more+person more+snow more+so more+surprises more+thing morning+WHO morning+person most+kind
-2 mother mother+, mother+. motion mouth+> move+it moving moving+> mower+BEFORE mower+ENDED
-2 mower+KEYWORD mower+NEG mower+STOP mower+quit msg+VOC much+with mulch+, mushrooms+,
-2 must+ASKED must+ask musubi my+0 my+KINDS my+STOP my+backs my+bills my+card my+crush
-2 my+daughter my+day my+dentist my+deposit my+door my+employer my+first my+good my+gran
-2 my+great my+gym my+hair my+insurance my+mind my+mother my+neighbors my+permit my+points
-2 my+profile my+social my+stop my+texts my+vote my+will my+yes my+zip myself name+right
-2 name+to names+and nap navy nearly+finished need+2 need+THESE need+a need+the needed
-2 neither+FROM neither+of never+ALONE never+TAKE never+agreed never+finished never+learned
-2 never+lived never+stop new+address new+one new+sim newsletter+is next next+ALONE next+BADMSG
-2 next+DAY next+KEYWORD next+STOP next+stop next+time next+week ngl night+. night+> nights+>
-2 no+, no+HAHA no+NOT no+OTHER no+THREAT no+WHO no+clue no+dogs no+good no+hot no+internet
-2 no+man no+money no+msg no+not no+nuts no+offence no+one no+ones no+pets no+show no+signal
-2 no+sir no+spoilers no+thats no+truck no+wifi no+wonder nobody+ASKED nobody+cares
-2 nobodys+here noon+to not+, not+BLOCK not+NEGATIVE not+PHONE not+VOC not+accept not+allowed
-2 not+as not+ask not+bad not+comfortable not+cooling not+delivered not+enough not+even
-2 not+getting not+home not+know not+like not+no not+one not+ready not+received not+shivon
-2 not+so not+sure not+that not+this not+today not+with nothing+here nothing+in notice+,
-2 notice+BEFORE notice+MY notice+VOC notice+that notices+. notification+BEFORE
-2 notification+LIST notification+list notifications+> now+i now+we number+. number+FROM
-2 number+REMOVE number+SUBJECT number+YOU number+by number+does number+down number+ends
-2 number+i number+in number+is number+not number+of number+on number+or number+removed
-2 number+same number+to number+you nurse+BEFORE nuts+> oclock of+THINGS of+hours of+people
-2 of+the of+them of+those of+town off+. off+DAY off+OTHER off+VOC off+YOU off+and off+auto
-2 off+his off+the offence+> office+> often+> oh+NEG oh+NEGATIVE oh+SUBJECT oh+VOC oh+good
-2 oh+no ok+. ok+FEEL ok+HEY ok+TIME ok+bye old+BEFORE old+CALL old+MENDED old+NUMBER
-2 old+number olives+> omw on+PHONE on+TEXT on+THINGS on+earth on+it on+line on+mondays on+my
-2 on+our on+texting one+> one+OTHER one+WHO one+for one+from one+go one+last one+on one+only
-2 one+pls one+way one+who one+with ones+MY ones+my onion only+0 only+DAY only+MESSAGES
-2 only+VOC only+do only+meant only+ones op+> open+BEFORE open+MY open+the opening+BEFORE opens
-2 opted+> opted+us options or+DEAR or+DONT or+FROM or+MENDED or+call or+from or+the
-2 order+BEFORE order+NUMBER order+PHONE ortiz other+ones other+store otherwise+id otp+DOESNT
-2 otp+NEG otp+NOT otp+not oui our+THIRD our+secretary ours out+TIME out+VOC out+already
-2 out+and out+back out+front out+in out+the out+when outside+. outta+here over+0 over+AGAIN
-2 over+CALL over+SENDING over+TIME over+again over+budget over+easter over+email overdraft
-2 overflowing owing own+> own+head oyster paid paid+> paid+BEFORE paid+VOC pain+NEG
-2 parcel+with parish+. park+BEFORE park+VOC parsonage partners passed+> past+the patch path
-2 patience+> patient+. pay+DAY pay+for payday peep peep+> penicillin+> people+ASKED
-2 people+BEFORE people+GET people+NEGATIVE people+get people+in people+no perfect+. perm
-2 person+SUBJECT pest petrol phone+BLOCK phone+GAVE phone+PULL phone+TIME phone+at
-2 phone+blocked phone+fell phone+fyi phone+put photo+of piano+> pick+MY pick+the pile+BEFORE
-2 pillow pin+, pings+, pink pizza pizza+place place+. places+> plane planned plant plates
-2 player please+ASKED please+BEFORE please+END please+KEYWORD please+MENDED please+REVOKE
-2 please+consider please+continue please+excuse please+hurry please+reactivate
-2 please+reinstate please+remove please+restart please+save please+start please+stop
-2 please+tell please+withdraw pls+, pls+MENDED pls+cancel pm pocket+> political+BEFORE
-2 political+MESSAGES political+SENDING political+texts post+> post+BEFORE potluck+BEFORE
-2 powers+FROM powers+out preapproved prefer+CALL press+. presses price+> priest priya probably
-2 promise promos+code properly+> proud+> pull+BEFORE pump purpose pursuant put+SUBJECT put+YOU
-2 pyjamas pyjamas+> questions+, quiet+ones quilt+OTHER quit+LIST quit+and quit+my quit+or
-2 quit+texting quit+worrying quiz+> quote radio raise+goats rash+> rather+be rather+than ray+>
-2 reach+SUBJECT reach+YOU reach+you reacted reacted+* reactivate reactivate+BEFORE read reads
-2 real+BEFORE really+> really+FROM really+from rear receipt+BEFORE receipt+VOC receive+NEG
-2 receiving+your recognize+it record+> redo refund+> refund+VOC refused refused+MY refused+the
-2 regular rejoin+your released remain remind+me reminders+> reminders+coming removal+,
-2 remove+THIRD remove+VOC remove+him remove+that removing+VOC repeat+, reply+ALONE
-2 reply+BADMSG report+a reschedule+> resend+> restart+MY resubscribe+> resubscribe+BEFORE
-2 reunion rice right+SUBJECT ring+ME ring+TAIL ring+VOC ring+me rn+> robe rock rock+> roll
-2 roofers room+0 room+DAY room+MENDED room+VOC room+please roommates rooms rooster roses+> rug
-2 run+BEFORE running+0 running+DAY rush+, rush+> said+, said+DOESNT said+FEEL said+NOT
-2 said+and said+not said+sorry same+NEG same+time same+without sandals sat satan saturday+.
-2 save+BEFORE save+MY save+VOC saved+, saw+MY saw+this say+" say+THREAT say+it saying+theyre
-2 says+" says+NEG says+NEGATIVE says+NOT says+THREAT says+hello says+im says+my says+no
-2 says+not says+the scam+> scam+BEFORE scam+SENDING scan+> scared+MY scared+the scarf scene
-2 school+app scooter+> scratched scroll seats+, seconds secretary+opted see+BEFORE see+ME
-2 see+SUBJECT see+TAIL see+me see+u see+ya seem+to seen+any sees+my sell+, selling+the
-2 send+THESE send+THINGS send+THIRD send+it send+someone send+these send+your sending
-2 sending+, sending+AGAIN sending+THESE sending+again sent+. sent+ENDED sent+KEYWORD sent+NEG
-2 sent+STOP sent+VOC service+. set+> set+up shared+my she+NEG she+REPLIED she+got she+said
-2 shed sheep shell+be shes+the shift shivon shook should+REPLIED should+be should+say show+>
-2 showed+BEFORE showed+up shows sick+> sign+ME sign+MENDED sign+TAIL sign+for sign+me
-2 sign+please signing signing+> signs+BEFORE signs+FROM simply+DOESNT since+OTHER since+TAIL
-2 since+forever since+lunch sink siobhan siobhan+DOESNT siobhan+NEG siobhan+NOT siobhan+not
-2 sir+, six+. six+> size+0 size+DAY slip+. slip+> slot+> small+> smart+meter smog sms+LIST
-2 sms+PLURALS so+> so+DOESNT so+FEEL so+MESSAGE so+SENDING so+TEXT so+TIME so+WHO so+WISH
-2 so+bad so+early so+quiet so+text so+who softly sold+MY sold+SUBJECT sold+YOU sold+you
-2 somebody+BEFORE somebody+is somebodys+MENDED someone+CALL someone+call something+BEFORE
-2 something+broken something+else somethings song+> sorry+. sorry+SUBJECT sorry+about
-2 sorted+BEFORE sounds+good soup+. spam+, spam+. spam+musubi specials+GAVE specials+REPLIED
-2 spoilers sprinkler squares squealing squeeze st+> stain stairs+> star star+> start+SEND
-2 start+SENDING start+sending starts stays+. stays+> stays+BEFORE step sticker still+BEFORE
-2 still+DONT still+dont still+have still+off still+out still+take stitches stolen stop
-2 stop+BEFORE stop+calling stop+everything stop+light stop+over stop+that stop+using
-2 stop+worrying stopped+, stopped+SENDING stopped+answering stops+> stops+TIME stopwatch
-2 store+NEG strat stray strongly stuck+behind student+BEFORE student+MENDED stuff+for stump
-2 stupid+. suit sunday+and sunday+or supply supporter sure+you surprises swapped swear+MY
-2 sweet switching t+> table table+for take+KINDS take+LIST take+PLURALS take+cash take+out
-2 take+two taken+VOC talk+VOC talk+to talking+about tbh+> teacher+BEFORE teal team tell
-2 tell+VOC tell+YOU tell+her tells+SUBJECT tells+YOU tells+you tenants terminal terrence
-2 text+ENDED text+KEYWORD text+ME text+STOP text+SUBJECT text+VOC text+are text+at text+count
-2 text+me text+notifications text+says text+stop texted+VOC texting+is texting+me texts+ALONE
-2 texts+TIME texts+lately texts+stop than+2 than+NEG than+SUBJECT than+YOU than+you thanks+VOC
-2 thanks+WHO thanks+and that+, that+. that+FROM that+NOT that+THINGS that+for that+go
-2 that+joke that+keeps that+last that+looks that+noise that+one that+payment that+photo
-2 that+song thats+BADMSG thats+enough thats+love the+. the+0 the+1st the+4th the+5th the+6pm
-2 the+9th the+PLURALS the+PULL the+ad the+alerts the+attic the+auto the+back the+ballot
-2 the+banner the+big the+bishop the+bus the+cactus the+cake the+call the+cat the+cheap
-2 the+clubhouse the+code the+consent the+cops the+coupon the+deal the+deals the+deposit
-2 the+dishwasher the+drop the+fees the+film the+front the+guy the+heating the+inhaler
-2 the+interest the+lake the+landline the+leak the+left the+library the+lights the+listing
-2 the+llc the+locum the+lodger the+main the+money the+name the+nonsense the+olives the+only
-2 the+order the+out the+package the+pain the+paper the+parish the+parsonage the+part the+party
-2 the+piano the+pizza the+pool the+presses the+price the+print the+quilt the+rewards the+roads
-2 the+roses the+rules the+sale the+school the+scooter the+slip the+soup the+stone
-2 the+subscription the+survey the+teacher the+teal the+tenant the+trial the+weddings
-2 the+window the+worst the+zoo them+NEGATIVE them+THINGS them+back them+coming them+no
-2 them+off then+BEFORE then+HEY then+MY then+THREAT then+my then+ok therapy there+be these+at
-2 these+by these+in these+notices they+GAVE they+are they+let theyre+SUBJECT theyre+VOC
-2 theyre+YOU theyre+you thing+TIME thing+YOU thing+you think+thats thinking+FROM
-2 thinking+about thinking+of third+. this+PHONE this+THINGS this+THIRD this+bank this+club
-2 this+for this+inbox this+job this+one this+ones this+over this+texting this+way those+THINGS
-2 thought+VOC thousand three+, three+PLURALS three+and through+MY thursday+, ticket+>
-2 till+noon time+I time+is time+it time+ive time+u times+WISH tiny to to+, to+CALL to+KEYWORD
-2 to+anyone to+bed to+church to+file to+here to+kill to+knock to+move to+open to+rejoin
-2 to+share to+stay today today+, today+. toilet told+ME told+TAIL told+THIRD told+at told+me
-2 told+you tomatoes tomorrow+> too+late took+MY took+it took+my took+up total towels+> towing
-2 town+> tracking+says tram trampoline treadmill treasurer+. trust+BEFORE trust+ME trust+TAIL
-2 trust+me trying+to ttyl+> tuesday+is turn+LIST turn+MESSAGES turn+SENDING turn+texts turns
-2 two+> two+LIST two+MENDED two+and two+days two+inches u+, u+> u+MY u+TAKE u+and u+in u+take
-2 umbrella unblocked+BEFORE unblocked+now undecided undo+MY unlisted+so unstop+. unstoppable
-2 unsubscribe+OTHER unsubscribe+TIME unsubscribe+VOC unsubscribe+button unsubscribe+page
-2 unsubscribed+MY unsubscribing+, until+MY up+REPLY up+at update+MY update+my upstairs+.
-2 upstairs+> ur+THIRD ur+free ur+still us+are us+out us+so use+MENDED use+texting use+this
-2 used used+to useful+> useless+, vacated vacation+TIME vacation+till valet verification view
-2 voicemail+> vote+now voting+for w+SUBJECT w+VOC w+YOU w+this w+you walked+into wanna+BEFORE
-2 wanna+grow want+MENDED want+another want+back want+her wanted+. was+0 was+I was+YOU was+an
-2 was+cancelled was+i was+quick was+so was+to was+wondering was+you wasnt+the watching way+off
-2 we+REPLIED we+checked we+dont we+get we+lost we+still we+want we+went we+will wearing wed+be
-2 weddings+BEFORE weddings+FROM weddings+off weds week+> week+FROM week+and weekends+>
-2 weird+HEY weird+to well+be well+soon went+BEFORE went+FROM went+to were+FROM were+SENDING
-2 were+at were+going were+in were+one were+writing werent+BEFORE west west+BADMSG west+END
-2 west+ENDED west+KEYWORD west+end weve+WISH weve+decided weve+got what+, what+DITCH what+VOC
-2 what+YOU what+a what+about what+are what+can what+happens what+would what+you whatevers
-2 whats+your whatsapp+, when+I when+THINGS when+WHO when+does when+people when+ur whens+MY
-2 whens+the where+BEFORE where+did whered+SUBJECT whered+you wheres+my whether+I
-2 whether+SUBJECT whether+i which+BEFORE while+THREAT while+im who+ASKED who+THESE who+dis
-2 who+else who+passed whole+family whose+LIST whose+NUMBER why+> why+DOESNT why+MY why+NEG
-2 why+NOT why+didnt why+not whys wide wife+BEFORE wife+FROM wife+off wifes+BEFORE wifes+PHONE
-2 wifi will+GET will+MY will+NOT will+be will+call will+not win+> wisdom+BODY wish+> wish+my
-2 wish+youd with+GET with+NEG with+getting with+him with+nothing withdraw+MY withdraw+my
-2 withholding+rent without+ME without+SUBJECT without+TAIL without+THIRD without+YOU without+a
-2 without+her without+losing without+me without+my woke+up woman+> won+MY won+the wondering
-2 wondering+SUBJECT wondering+TIME wondering+if wont+ALONE wont+ENDED wont+KEYWORD wont+NEG
-2 wont+STOP wont+let wont+open wont+scan wont+stop word+" word+, word+is work+> work+CALL
-2 work+in work+phone world worries+, worry+about worst+FROM worst+of would would+NEG
-2 would+TEXT would+be would+simply wouldnt+BADMSG writing+MY writing+back wrong+, wrong+AGAIN
-2 wrong+LIST wrong+OTHER wrong+THINGS wrong+again wrong+apartment wrong+day wrong+dog
-2 wrong+meter wrong+one wrong+pin wrong+thing wrote+. wrote+to wtf x+ray yall+charged yall+get
-2 yeah+I yeah+SUBJECT yeah+i yeah+its year year+to years+old yes+BEFORE yes+as yes+if yes+to
-2 yess yet+, you+CONSENT you+DITCH you+FEEL you+MY you+REPLIED you+THREAT you+UNSUB you+at
-2 you+by you+carry you+did you+do you+find you+gave you+get you+have you+help you+kept
-2 you+left you+made you+might you+permission you+pick you+remind you+restore you+say you+seem
-2 you+snore you+too you+under you+unsubscribe you+went you+wrote youd+GAVE youd+WANT youd+WISH
-2 youd+have youd+want youll youll+make your+CALL your+HEY your+LIST your+cable
-2 your+competitors your+crew your+deals your+email your+garden your+hand your+logo your+man
-2 your+mouth your+newsletter your+notification your+receptionist your+reminders your+stylist
-2 youre+DOESNT youre+NEG youre+NOT youre+asking youre+done youre+killing youre+my youre+not
-2 yours+. yours+is yourself+and yous youve+DONT youve+GAVE youve+never zelle zucchini 🚫+>
-1 12th 15th 6am 8am DOESNT END REMOVE TAIL action added adopted affairs aisle apologise
-1 approved awake awful babys banana barn beige belong bingo bins birth bite bites blanket
-1 board book bothered boy brake budget bugging burger bus campus canal car cereal changed
-1 check checkout checks chef chip chocolate classroom cleaner close clown commercial condo
-1 contractor cookies cool counting coupon crossed crown cute cuz dare dawn deaf dear deck
-1 deductible deleting dip direct dock doing donating done drip enroll evening facebook fair
-1 fake february flight florida flyers fork fortune french funeral gift girl glad gloves gran
-1 grandmas grandson gray grinding guilty hall hearing hedge hill hounded hubby ignoring in
-1 inform ins iphone jesus kept label lack land lane later lawn leaflet legit letters load
-1 looked loss made mama many meetings membership midnight minus mot never new notification
-1 numb nvm ok op option ordered our overnight owed paper patels patients patio payments
-1 pension pepperoni physio pills plays pleas pls possible prep print prom pt pull puppy purple
-1 quiet re records refills reminded rescind residents respectfully rex roaming root sandwiches
-1 scholarship script session setting shrimp sight simply singing sister site six smoke snow
-1 soccer sofa sons stairwell staring steak streaming subscription suits surgeon swallowed
-1 teaching term texting thai thinking thrilled throwing tires trade try tunnel turkey turn
-1 ugly upgrade us valve visa vote wardrobe warned warranty wear what whatsoever wheelchair
-1 wheres widow with withdrew yesterday
0 anymore do electronic friend gives heating hope link long longer mess mix mobile much
0 notifications spot staff tractor walk weekend
1 3am 3pm 5am 7726 ASKED BEFORE REMOVED UNSUBBED above abt ac adult advertising advised ah
1 anita arrive bankruptcy basement begging behalf between birds bleeding blink boil boiler
1 breaks broadcast but cabin candle candles caravan cares carol carries ceiling center chair
1 chart click collect confirm contract cork coupons crash crisis cross curtains dangerous
1 debtor dialer dialysis discontinue district dog driver dude dug dumped during earth eating
1 eats er eta eyes farm filling fix fixin flash flights for forget forward grid harassing
1 helpful her hip horoscope hygienist idea imagine income jab jar knowing lash lbs legal lets
1 links listening lonely lost low lucky maam mailbox marina miles million moment msgs mustve
1 nae nails no north numbr obviously occasions of otherwise overseas panels pay penny pics
1 plumbing polite pool position pot pottery prayer prior probation product promos reason
1 recall regarding renewing reno reservation respect ribs rings rip rmv runs salon school
1 scrap scratching season second seniors served share shuttle singles sky solicitation
1 solicitor sort spreadsheet sry st steve stfu strangers studio study subscribe sundays surely
1 system takes tasha taught tax theres thurs tickets toddler torn tow town trainer travel
1 trick twice txtin tylers type ugh understanding union unsubscribed unsubscribing upset
1 vacation vans vendor vip volunteers wanna warehouse warm warning wedding wednesday where
1 window withdraw within wits woman work worked wrist written yell
2 "+KINDS "+SENDING "+when #+> #+HEY %+% *+. *+ALONE *+BADMSG *+STOP *+on *+stop + ,+2 ,+BLOCK
2 ,+END ,+FROM ,+LOSE ,+MESSAGES ,+PHONE ,+PLURALS ,+TIME ,+WRONG ,+at ,+blocked ,+doc
2 ,+driver ,+enough ,+farewell ,+finish ,+fix ,+freeze ,+gonna ,+goodbye ,+gracias ,+hear
2 ,+however ,+never ,+newsletters ,+not ,+off ,+pack ,+please ,+press ,+put ,+really
2 ,+reminders ,+roof ,+second ,+spammer ,+take ,+then ,+told ,+wed ,+weekly ,+with ,+wrong
2 .+ASKED .+ENDED .+EVENT .+FROM .+OTHER .+WHO .+addressee .+allergic .+apparently .+been
2 .+cannot .+congrats .+contact .+correct .+count .+declined .+delete .+denied .+each
2 .+everything .+farewell .+finito .+forget .+four .+fraud .+fuck .+funny .+govern .+gran
2 .+grandpas .+gtfo .+halt .+hes .+husband .+jog .+junk .+keep .+kids .+leaf .+leeve
2 .+literally .+madam .+mi .+might .+mortgage .+my .+nope .+note .+phone .+pick .+plese
2 .+press .+pretty .+quit .+radio .+rather .+read .+refused .+remoove .+removal .+request
2 .+retired .+returned .+roger .+s .+school .+scram .+scrub .+season .+see .+shove .+silence
2 .+sir .+smh .+snow .+sort .+stahp .+storm .+stpo .+sudo .+tak .+todays .+turn .+u .+ugh
2 .+unsub .+unsubcribe .+we .+weather 0+. 0+2 0+DONT 0+HAHA 0+HEY 0+LIST 0+SUBJECT 0+how 0+lol
2 0+yrs 1+to 2+ALONE 2+KEYWORD 2+am 3rd+. 400k ?+ALONE ?+NEG ?+STOP ?+asking ?+if ?+just
2 ?+leave ?+remove ?+then ?+they ?+thx AGAIN+TEXT AGAIN+THREAT AGAIN+VOC AGAIN+again
2 AGAIN+given AGAIN+heard AGAIN+im AGAIN+n AGAIN+on AGAIN+want ALONE+0 ALONE+BADMSG ALONE+DAY
2 ALONE+FEEL ALONE+FROM ALONE+I ALONE+MESSAGES ALONE+NEG ALONE+THESE ALONE+THREAT
2 ALONE+already ALONE+askin ALONE+bothering ALONE+coming ALONE+from ALONE+i ALONE+im
2 ALONE+last ALONE+link ALONE+period ALONE+this ALONE+us ALONE+will ASKED+THESE ASKED+because
2 ASKED+in ASKED+out ASKED+whoever AUTHORITY+, AUTHORITY+TIME AUTHORITY+if BADMSG+0
2 BADMSG+BADMSG BADMSG+BEFORE BADMSG+DOESNT BADMSG+FROM BADMSG+I BADMSG+MENDED BADMSG+MESSAGES
2 BADMSG+TEXT BADMSG+THESE BADMSG+THREAT BADMSG+already BADMSG+askin BADMSG+bothering
2 BADMSG+coming BADMSG+fr BADMSG+i BADMSG+it BADMSG+period BADMSG+please BADMSG+the BADMSG+was
2 BADMSG+will BADMSG+your BEFORE+, BEFORE+CONSENT BEFORE+DONT BEFORE+ENDED BEFORE+FEEL
2 BEFORE+LOSE BEFORE+ME BEFORE+NEG BEFORE+OTHER BEFORE+PULL BEFORE+SEND BEFORE+SPAMMING
2 BEFORE+TAIL BEFORE+WISH BEFORE+account BEFORE+aged BEFORE+an BEFORE+any BEFORE+as BEFORE+b4
2 BEFORE+beeps BEFORE+being BEFORE+belongs BEFORE+better BEFORE+bible BEFORE+birthday
2 BEFORE+blowin BEFORE+body BEFORE+buddy BEFORE+bus BEFORE+business BEFORE+called BEFORE+card
2 BEFORE+confirm BEFORE+congrats BEFORE+continues BEFORE+days BEFORE+dings BEFORE+donation
2 BEFORE+either BEFORE+entirely BEFORE+folks BEFORE+for BEFORE+forty BEFORE+forwards BEFORE+fr
2 BEFORE+given BEFORE+guy BEFORE+heard BEFORE+him BEFORE+hon BEFORE+hurts BEFORE+if BEFORE+im
2 BEFORE+is BEFORE+jobs BEFORE+know BEFORE+legal BEFORE+lied BEFORE+lists BEFORE+loan
2 BEFORE+lose BEFORE+loud BEFORE+makes BEFORE+more BEFORE+named BEFORE+needs BEFORE+never
2 BEFORE+ninety BEFORE+none BEFORE+nurse BEFORE+oil BEFORE+on BEFORE+permanently BEFORE+point
2 BEFORE+political BEFORE+pop BEFORE+private BEFORE+publicity BEFORE+quiero BEFORE+rest
2 BEFORE+rings BEFORE+sees BEFORE+sending BEFORE+shall BEFORE+share BEFORE+small BEFORE+sms
2 BEFORE+still BEFORE+subscription BEFORE+surgery BEFORE+ta BEFORE+tablet BEFORE+tacos
2 BEFORE+tap BEFORE+ten BEFORE+texes BEFORE+this BEFORE+tho BEFORE+thread BEFORE+three
2 BEFORE+timeshare BEFORE+unwelcome BEFORE+up BEFORE+us BEFORE+vacancies BEFORE+we BEFORE+week
2 BEFORE+weekly BEFORE+weeks BEFORE+were BEFORE+when BEFORE+while BEFORE+wit BEFORE+yesterday
2 BEFORE+yours BEFORE+youve BLOCK+BEFORE BLOCK+LIST BLOCK+TIME BLOCK+list BODY+NEG BODY+store
2 CALL+> CALL+anymore CALL+call CALL+for CALL+my CALL+new CALL+on CALL+or CALL+registry
2 CALL+she CALL+that CALL+u CONSENT+I CONSENT+YOU CONSENT+for CONSENT+i CONSENT+you DAY+2
2 DAY+BEFORE DAY+DONT DAY+HAHA DAY+REPLIED DAY+TIME DAY+and DAY+as DAY+concern DAY+dont
2 DAY+how DAY+i DAY+lol DAY+rather DAY+since DAY+why DAY+yrs DEAR+LOSE DEAR+REMOVE DEAR+TAKE
2 DEAR+TIME DEAR+called DEAR+else DEAR+remove DEAR+tell DITCH+. DITCH+BEFORE DITCH+DITCH
2 DITCH+ENDED DITCH+KEYWORD DITCH+KINDS DITCH+NEG DITCH+STOP DITCH+TAKE DITCH+days DITCH+do
2 DITCH+forget DITCH+get DITCH+interest DITCH+leave DITCH+let DITCH+make DITCH+quit DITCH+stay
2 DITCH+take DITCH+there DOESNT+ME DOESNT+NOT DOESNT+TAIL DOESNT+WISH DOESNT+add DOESNT+afford
2 DOESNT+ask DOESNT+asking DOESNT+banked DOESNT+be DOESNT+by DOESNT+check DOESNT+circle
2 DOESNT+confirm DOESNT+deborah DOESNT+even DOESNT+figure DOESNT+forget DOESNT+happen
2 DOESNT+him DOESNT+intrested DOESNT+marcus DOESNT+me DOESNT+message DOESNT+met DOESNT+not
2 DOESNT+owned DOESNT+receiving DOESNT+ring DOESNT+sign DOESNT+subscribed DOESNT+supposed
2 DOESNT+try DOESNT+use DOESNT+wanting DOESNT+wish DOING+these DOING+to DONT+GET DONT+MENDED
2 DONT+SEND DONT+WANT DONT+WISH DONT+agree DONT+banked DONT+be DONT+check DONT+circle
2 DONT+disturb DONT+get DONT+gonna DONT+hear DONT+know DONT+leave DONT+met DONT+need
2 DONT+owned DONT+quit DONT+subscribed DONT+try END+> END+? END+TEXT END+list END+txts END+you
2 ENDED+% ENDED+BADMSG ENDED+FEEL ENDED+I ENDED+SUBJECT ENDED+THIRD ENDED+THREAT ENDED+already
2 ENDED+blowin ENDED+bothering ENDED+from ENDED+i ENDED+im ENDED+last ENDED+link
2 ENDED+messaging ENDED+period ENDED+them ENDED+txts ENDED+us ENDED+was ENDED+will EVENT+AGAIN
2 EVENT+SENDING EVENT+WANT EVENT+cancellations EVENT+changes EVENT+ever EVENT+finished
2 EVENT+gift EVENT+texts EVENT+the EVENT+to EVENT+years EVENT+yes EVENT+your FEEL+this FROM+.
2 FROM+? FROM+ALONE FROM+HEY FROM+I FROM+KEYWORD FROM+KINDS FROM+NEGATIVE FROM+REMOVE
2 FROM+TAKE FROM+THESE FROM+being FROM+between FROM+deleting FROM+everything FROM+god
2 FROM+here FROM+i FROM+no FROM+one FROM+ours FROM+permission FROM+silence FROM+stop
2 FROM+until FROM+ur FROM+with GAVE+ASKED GAVE+GAVE GAVE+MENDED GAVE+as GAVE+at GAVE+been
2 GAVE+me GAVE+never GAVE+now GAVE+plainly GAVE+seen GAVE+told GET+ASKED GET+DEAR GET+DONT
2 GET+REMOVE GET+REPLIED GET+THINGS GET+THIRD GET+away GET+been GET+bent GET+her GET+in
2 GET+messages GET+never GET+now GET+removed GET+seen GET+texted GET+told HAHA+ASKED
2 HAHA+DOESNT HAHA+NOT HAHA+not HATE+MY HATE+that HEY+MENDED HEY+no HEY+siri HEY+youre I
2 I+AGAIN I+CALL I+ENDED I+SEND I+THINGS I+aint I+are I+asked I+care I+check I+cover I+did
2 I+died I+done I+drive I+ever I+exist I+expect I+explained I+filled I+get I+go I+gone I+hear
2 I+hired I+hit I+hope I+kept I+must I+object I+opted I+regret I+relocated I+ring I+spoke
2 I+switch I+withdraw KEYWORD+% KEYWORD+0 KEYWORD+BADMSG KEYWORD+FEEL KEYWORD+I
2 KEYWORD+SUBJECT KEYWORD+THIRD KEYWORD+THREAT KEYWORD+already KEYWORD+blowin
2 KEYWORD+bothering KEYWORD+i KEYWORD+im KEYWORD+last KEYWORD+link KEYWORD+messaging
2 KEYWORD+period KEYWORD+them KEYWORD+txts KEYWORD+was KEYWORD+will KINDS+DITCH KINDS+DONT
2 KINDS+HEY KINDS+MENDED KINDS+OTHER KINDS+SENDING KINDS+WANT KINDS+WISH KINDS+a KINDS+can
2 KINDS+club KINDS+costs KINDS+good KINDS+help KINDS+him KINDS+in KINDS+lists KINDS+messages
2 KINDS+only KINDS+subscription KINDS+that KINDS+your LIST+, LIST+> LIST+I LIST+MESSAGE
2 LIST+NEGATIVE LIST+NOT LIST+REPLY LIST+TEXT LIST+after LIST+anymore LIST+be LIST+but
2 LIST+codes LIST+has LIST+help LIST+i LIST+no LIST+since LIST+this LIST+unwelcome LIST+would
2 LIST+yes LOSE+I LOSE+MESSAGES LOSE+i LOSE+interest LOSE+list LOSE+txts ME+AGAIN ME+DONT
2 ME+abt ME+again ME+alerts ME+an ME+anything ME+forty ME+loose ME+money ME+my ME+never
2 ME+open ME+outta ME+period MENDED+. MENDED+BODY MENDED+FEEL MENDED+GAVE MENDED+ME
2 MENDED+MESSAGES MENDED+NEG MENDED+NEGATIVE MENDED+REMOVED MENDED+VOC MENDED+and MENDED+back
2 MENDED+changed MENDED+check MENDED+every MENDED+family MENDED+finish MENDED+fix MENDED+for
2 MENDED+isnt MENDED+key MENDED+lose MENDED+never MENDED+no MENDED+nothing MENDED+now
2 MENDED+one MENDED+out MENDED+party MENDED+private MENDED+see MENDED+three MENDED+txts
2 MENDED+who MENDED+withdrawn MENDED+youre MESSAGE+DONT MESSAGE+I MESSAGE+ME MESSAGE+NEGATIVE
2 MESSAGE+OTHER MESSAGE+SENDING MESSAGE+TAIL MESSAGE+a MESSAGE+club MESSAGE+good MESSAGE+him
2 MESSAGE+i MESSAGE+lists MESSAGE+messages MESSAGE+no MESSAGE+subscription MESSAGE+that
2 MESSAGE+your MESSAGES+BADMSG MESSAGES+BEFORE MESSAGES+DOESNT MESSAGES+FEEL MESSAGES+MY
2 MESSAGES+THREAT MESSAGES+anymore MESSAGES+codes MESSAGES+im MESSAGES+of MESSAGES+please
2 MESSAGES+thanks MESSAGES+unwelcome MY+END MY+EVENT MY+ME MY+PHONE MY+REMOVE MY+SENDING
2 MY+TAIL MY+VOC MY+accounts MY+ads MY+autumn MY+bars MY+be MY+blog MY+blood MY+box MY+buttons
2 MY+cafeteria MY+cancel MY+channel MY+checking MY+coal MY+constant MY+continues
2 MY+correspondence MY+credit MY+delete MY+discount MY+district MY+dog MY+effort MY+ends
2 MY+evening MY+executor MY+father MY+feeling MY+flies MY+gf MY+groceries MY+gumbo MY+gutters
2 MY+herd MY+horoscope MY+if MY+key MY+law MY+lawn MY+line MY+lost MY+love MY+lunch MY+mailbox
2 MY+marketing MY+mattress MY+me MY+meds MY+mens MY+merch MY+minutes MY+mothers
2 MY+motivational MY+needs MY+nephew MY+newsletters MY+ok MY+outage MY+parent MY+phones
2 MY+political MY+polls MY+position MY+practice MY+problem MY+program MY+quiet MY+quote
2 MY+refill MY+request MY+resignation MY+roofing MY+roommate MY+roster MY+row MY+rush MY+sea
2 MY+sermon MY+share MY+shredder MY+small MY+snow MY+solicitor MY+sort MY+spanish MY+store
2 MY+subscriber MY+surveys MY+tells MY+texting MY+then MY+things MY+thread MY+tracking
2 MY+treatment MY+trouble MY+tuesday MY+turn MY+undersigned MY+visitor MY+volunteer MY+want
2 MY+was MY+watch MY+weather MY+week MY+wife MY+youngest NEG+DONT NEG+ME NEG+MENDED NEG+NOT
2 NEG+PLURALS NEG+REPLY NEG+SPAMMING NEG+add NEG+ads NEG+afford NEG+already NEG+an NEG+asking
2 NEG+authorize NEG+banked NEG+be NEG+blowin NEG+buying NEG+call NEG+called NEG+check
2 NEG+circle NEG+confirm NEG+deborah NEG+dog NEG+dont NEG+even NEG+figure NEG+happen
2 NEG+hearing NEG+intrested NEG+messaging NEG+met NEG+mr NEG+named NEG+no NEG+not NEG+now
2 NEG+ok NEG+owned NEG+period NEG+personal NEG+please NEG+point NEG+political NEG+practice
2 NEG+quiero NEG+receiving NEG+ring NEG+sent NEG+sms NEG+subscribed NEG+supposed NEG+texts
2 NEG+the NEG+thx NEG+tooth NEG+try NEG+understand NEG+wanting NEGATIVE+? NEGATIVE+ALONE
2 NEGATIVE+CONSENT NEGATIVE+MY NEGATIVE+REPLY NEGATIVE+SEND NEGATIVE+STOP NEGATIVE+TIME
2 NEGATIVE+in NEGATIVE+more NEGATIVE+on NEGATIVE+point NEGATIVE+political NEGATIVE+quiero
2 NEGATIVE+reminders NEGATIVE+send NEGATIVE+sms NEGATIVE+stop NEGATIVE+thx NEGATIVE+tooth
2 NEGATIVE+use NEGATIVE+wish NOBODY+by NOBODY+named NOT+DOESNT NOT+GAVE NOT+HEY NOT+MENDED
2 NOT+PULL NOT+RECEIVE NOT+REPLY NOT+agree NOT+asking NOT+call NOT+deborah NOT+disturb
2 NOT+give NOT+here NOT+hers NOT+him NOT+intrested NOT+marcus NOT+mr NOT+ok NOT+receiving
2 NOT+say NOT+stop NOT+supposed NOT+text NOT+the NOT+use NUMBER+BEFORE NUMBER+FEEL NUMBER+FROM
2 NUMBER+NOT NUMBER+PULL NUMBER+WANT NUMBER+aint NUMBER+back NUMBER+isnt NUMBER+last
2 NUMBER+lied NUMBER+out NUMBER+pls NUMBER+three NUMBER+who NUMBER+youre OTHER+AGAIN
2 OTHER+BADMSG OTHER+NEG OTHER+NOT OTHER+YOU OTHER+by OTHER+cancellations OTHER+confirmations
2 OTHER+ended OTHER+ever OTHER+holder OTHER+notices OTHER+nurse OTHER+of OTHER+stuff
2 OTHER+there OTHER+times OTHER+to OTHER+you PHONE+. PHONE+MESSAGES PHONE+THIRD PHONE+WANT
2 PHONE+aint PHONE+and PHONE+are PHONE+back PHONE+belongs PHONE+but PHONE+call PHONE+changed
2 PHONE+for PHONE+has PHONE+isnt PHONE+last PHONE+lied PHONE+new PHONE+now PHONE+private
2 PHONE+she PHONE+then PHONE+three PHONE+was PHONE+youre PLURALS+> PLURALS+DITCH PLURALS+HEY
2 PLURALS+MENDED PLURALS+NEG PLURALS+NEGATIVE PLURALS+TAKE PLURALS+THREAT PLURALS+codes
2 PLURALS+im PLURALS+no PLURALS+ok PLURALS+please PLURALS+yes PULL+. PULL+? PULL+ME PULL+THESE
2 PULL+me PULL+my PULL+on RECEIVE+nothing RECEIVE+these REGULATOR+. REMOVE+OTHER REMOVE+TAIL
2 REMOVE+TIME REMOVE+button REMOVE+every REMOVE+on REMOVE+this REMOVED+SUBJECT REMOVED+TIME
2 REMOVED+after REMOVED+last REPLIED+MENDED REPLIED+REPLY REPLIED+at REPLIED+it REPLIED+of
2 REPLIED+ok REPLIED+one REPLY+DONT REPLY+FROM REPLY+I REPLY+a REPLY+another REPLY+club
2 REPLY+costs REPLY+either REPLY+for REPLY+her REPLY+him REPLY+i REPLY+lists REPLY+n REPLY+of
2 REPLY+on REPLY+so REPLY+subscription REPLY+us REVOKE+, REVOKE+BEFORE REVOKE+CONSENT
2 REVOKE+MENDED REVOKE+any REVOKE+consent SEND+ENDED SEND+KEYWORD SEND+OTHER SEND+STOP
2 SEND+VOC SEND+only SENDING+DEAR SENDING+DOESNT SENDING+FEEL SENDING+FROM SENDING+GET
2 SENDING+ME SENDING+NOT SENDING+TAIL SENDING+anymore SENDING+can SENDING+good SENDING+has
2 SENDING+have SENDING+lists SENDING+one SENDING+still SENDING+subscription SENDING+thanks
2 SENDING+these SENDING+unwelcome STOP+0 STOP+ASKED STOP+BADMSG STOP+DAY STOP+FEEL STOP+HAHA
2 STOP+HEY STOP+I STOP+SEND STOP+THREAT STOP+already STOP+blowin STOP+bothering STOP+getting
2 STOP+i STOP+im STOP+it STOP+messaging STOP+or STOP+period STOP+please STOP+that STOP+will
2 SUBJECT+2 SUBJECT+CALL SUBJECT+ENDED SUBJECT+PLURALS SUBJECT+TAIL SUBJECT+TEXT SUBJECT+VOC
2 SUBJECT+added SUBJECT+again SUBJECT+am SUBJECT+asked SUBJECT+back SUBJECT+calls SUBJECT+can
2 SUBJECT+care SUBJECT+cares SUBJECT+come SUBJECT+deaf SUBJECT+didnt SUBJECT+exist
2 SUBJECT+expect SUBJECT+filled SUBJECT+go SUBJECT+graduated SUBJECT+hope SUBJECT+ignored
2 SUBJECT+isnt SUBJECT+lied SUBJECT+look SUBJECT+may SUBJECT+never SUBJECT+object SUBJECT+owe
2 SUBJECT+pack SUBJECT+regret SUBJECT+relocated SUBJECT+ring SUBJECT+run SUBJECT+something
2 SUBJECT+spammers SUBJECT+spoke SUBJECT+sue SUBJECT+switched SUBJECT+tell SUBJECT+that
2 SUBJECT+though SUBJECT+to SUBJECT+un SUBJECT+undo SUBJECT+unsubscribe SUBJECT+withdraw
2 SUBJECT+wont TAIL+AGAIN TAIL+BEFORE TAIL+DONT TAIL+abt TAIL+again TAIL+alerts TAIL+an
2 TAIL+anything TAIL+forty TAIL+loose TAIL+money TAIL+my TAIL+never TAIL+open TAIL+outta
2 TAIL+period TAKE TAKE+> TAKE+ASKED TAKE+FROM TAKE+MENDED TAKE+PULL TAKE+REMOVED TAKE+TAIL
2 TAKE+another TAKE+bent TAKE+both TAKE+button TAKE+him TAKE+in TAKE+replying TAKE+those
2 TAKE+volunteer TEXT+BEFORE TEXT+DONT TEXT+I TEXT+LIST TEXT+ME TEXT+NEGATIVE TEXT+TAIL
2 TEXT+back TEXT+club TEXT+good TEXT+has TEXT+her TEXT+him TEXT+i TEXT+lists TEXT+messages
2 TEXT+no TEXT+pls TEXT+somebody TEXT+subscription TEXT+that THESE+> THESE+ALONE THESE+BADMSG
2 THESE+DAY THESE+NEG THESE+NOT THESE+OTHER THESE+STOP THESE+THREAT THESE+again THESE+and
2 THESE+messages THESE+notifications THESE+off THESE+out THESE+please THESE+so THESE+stop
2 THINGS+. THINGS+0 THINGS+MESSAGES THINGS+PHONE THINGS+again THINGS+notices THINGS+tablet
2 THINGS+who THIRD+2 THIRD+BEFORE THIRD+NEG THIRD+SUBJECT THIRD+aged THIRD+called THIRD+free
2 THIRD+handles THIRD+not THIRD+phone THIRD+remove THIRD+still THIRD+tablet THIRD+tell
2 THIRD+there THIRD+wake THIRD+were THREAT+I THREAT+PULL THREAT+REPLIED THREAT+YOU
2 THREAT+asking THREAT+cancelling THREAT+come THREAT+exhausted THREAT+fed THREAT+hear THREAT+i
2 THREAT+keeping THREAT+on THREAT+outta THREAT+ring THREAT+serious THREAT+still THREAT+take
2 THREAT+vegan THREAT+walking THREAT+you TIME+DOESNT TIME+NOT TIME+christmas TIME+he TIME+i
2 TIME+it TIME+me TIME+not TIME+once TIME+one TIME+so TIME+that UNSUB+last UNSUB+us UNSUBBED+,
2 VOC+ALONE VOC+CONSENT VOC+ENDED VOC+EVENT VOC+FROM VOC+HAHA VOC+MENDED VOC+MESSAGES
2 VOC+NOBODY VOC+OTHER VOC+REMOVE VOC+TAKE VOC+THESE VOC+WHO VOC+abt VOC+again VOC+aint
2 VOC+alerts VOC+an VOC+any VOC+ask VOC+cease VOC+confirmed VOC+crossed VOC+deaf VOC+figure
2 VOC+forty VOC+hear VOC+if VOC+ignored VOC+in VOC+its VOC+lol VOC+loose VOC+lost VOC+money
2 VOC+must VOC+name VOC+none VOC+or VOC+out VOC+outta VOC+pack VOC+pls VOC+process VOC+quit
2 VOC+remove VOC+ring VOC+since VOC+sort VOC+spammers VOC+surgery VOC+tells VOC+thanks
2 VOC+these VOC+things VOC+though VOC+understand VOC+used VOC+write VOC+youre WANT+, WANT+.
2 WANT+BODY WANT+NOBODY WANT+OTHER WANT+REMOVED WANT+all WANT+from WANT+gone WANT+make
2 WANT+none WANT+two WANT+what WHO+buddy WHO+by WHO+called WHO+has WHO+ive WHO+that WHO+youre
2 WISH+. WISH+BADMSG WISH+BODY WISH+DOESNT WISH+NOBODY WISH+NOT WISH+OTHER WISH+REMOVED
2 WISH+YOU WISH+all WISH+gone WISH+none WISH+not WISH+nothing WISH+stop WISH+two WISH+u
2 WRONG+BODY WRONG+CALL WRONG+EVENT WRONG+family WRONG+num WRONG+party WRONG+phone YOU+2
2 YOU+AGAIN YOU+BADMSG YOU+BEFORE YOU+CONSENT YOU+KINDS YOU+MESSAGE YOU+MESSAGES YOU+REMOVE
2 YOU+TAIL YOU+YOU YOU+a YOU+back YOU+check YOU+could YOU+crossed YOU+deaf YOU+dont YOU+go
2 YOU+hear YOU+ignored YOU+in YOU+lost YOU+may YOU+must YOU+not YOU+pack YOU+please YOU+quit
2 YOU+remove YOU+ring YOU+said YOU+something YOU+spammers YOU+text YOU+though YOU+understand
2 YOU+used a+BADMSG a+BLOCK a+brick a+bridge a+building a+button a+cherry a+contractor a+crown
2 a+dorm a+drive a+fax a+fixed a+flat a+ghost a+gig a+hernia a+kid a+lady a+lamp a+link a+log
2 a+mortgage a+patient a+picnic a+promise a+quieter a+random a+roof a+roofer a+root a+rule
2 a+scale a+screenshot a+shop a+sim a+spreadsheet a+trucker a+violation a+wedding a+woman
2 abeg+> about+. about+DAY about+SENDING about+THIRD about+getting about+me about+timeshares
2 about+upgrades about+water above+MY accident+, accordingly+> account+> account+FROM
2 account+holder account+of accounts+> act addressee addressee+BEFORE addressee+deceased adieu
2 adios+for ads+> after after+DAY again+THREAT again+and again+im again+n again+on against
2 against+the aged+FROM aged+out agreement aint+NEG aint+VOC aint+marcus aint+mine alerts+are
2 alerts+but alerts+only all+WHO all+contact all+four all+my all+the allergies alone+> also
2 also+ALONE also+BADMSG also+ENDED also+KEYWORD also+KINDS also+MESSAGE also+STOP also+TEXT
2 also+stop altogether+, always+> always+KINDS always+MESSAGE always+TEXT am am+LIST am+ninety
2 amigo amigo+, an+ambulance an+old and+0 and+BLOCK and+GET and+LOSE and+MENDED and+PHONE
2 and+REMOVE and+SENDING and+STOP and+THINGS and+also and+could and+does and+have and+ive
2 and+live and+nothing and+out and+quit and+shall and+stay and+throw and+waking annoy
2 another+, another+BEFORE answer+> answer+SUBJECT answer+TIME any+LIST any+OTHER any+REPLY
2 any+day any+kind any+text anything+about anything+else anyway+. appointment+, appointments+>
2 are are+DITCH are+HEY are+cool are+finished are+hereby are+unwelcome arent+for as+MY as+do
2 ashes ask+AGAIN ask+again asking+, asking+TIME asking+YOU asking+because asking+you assured
2 at+christmas at+it at+noon at+once at+what at+your audit away+. away+for away+in away+the
2 back+MENDED back+MY back+VOC back+please bacon+LIST bacon+roll bake+sales balance+LIST
2 bank+LIST bank+MESSAGES bank+PLURALS banked banked+with bar+> barking+BEFORE barking+up
2 be+REMOVED be+SENDING be+best be+contacted be+dropped be+for be+getting be+giving be+glad
2 be+gone be+out beach beating beating+a because+MY because+SUBJECT because+it been+GET
2 before+EVENT before+id being+GAVE being+SENDING being+left being+texted believe+in
2 belongs+to between+BEFORE between+ME between+TAIL between+VOC between+us big+BEFORE bike+,
2 bikini bikini+wax bills+BEFORE bin+MY bin+days bin+it bins+and birds+. birthday+wishes blast
2 bless+> bless+your block+> block+BEFORE block+LIST block+YOU block+list block+this block+you
2 blocking+BEFORE blocking+SUBJECT blocking+VOC blocking+YOU blocking+this blog blood blood+>
2 blood+BADMSG blood+drive bloody blowin+ME blowin+TAIL blowin+VOC blowin+me blowin+up boat+.
2 body booking+confirmations boosters bored both+want bout+MY bout+THIRD bout+YOU box+is
2 breath bridge+and bro+. bro+THREAT bro+im brother+. brother+> buddy+, buddy+> building+>
2 building+I building+SUBJECT building+i bundles bus+is business+and business+by businesses+MY
2 but+ALONE but+END but+NEGATIVE but+TAKE but+THREAT but+do but+nah but+quit but+stop but+take
2 buttons buying buzz+VOC buzzing+> by+KINDS by+MENDED by+SUBJECT by+VOC by+YOU by+hand
2 by+mail by+morning by+text by+that by+tonight by+you by+your cab cafeteria calendar call+my
2 call+registry call+the call+u calls+only campaign campaigns+> can+ENDED can+KEYWORD can+STOP
2 can+TAKE can+do can+forget can+get can+leave can+let can+make can+quit can+stay can+take
2 cancel+them cancel+txts canceling cancelled+, cancelling+MY candidate+. cant+> cant+CALL
2 cant+I cant+SUBJECT cant+afford cant+call cant+confirm cant+figure cant+i canvasser car+.
2 car+OTHER car+or card card+at carrier cars+been cart case+NEG ccpa cease+, cease+. cell
2 centre certainly chair+BEFORE change+LIST change+MESSAGES change+SENDING chapel charged+for
2 charm charm+> chart+> check+MENDED check+VOC check+please checked checking cheers+> chemo
2 cheque cherry cherry+on childs chill+with chris christ christmas+, chuck chuck+BEFORE
2 chuck+it circle+back city class+, class+VOC class+cancellations clear+> client closed+that
2 closes closure club+> club+and co+op coach+MY coal collects collects+BEFORE collects+MY
2 collects+THESE collects+these college colonoscopy column column+> come+on come+up coming
2 coming+TIME coming+but coming+in commission communications+> company+for computer+>
2 concern+. conclusions condos confirm+. confirm+in confirmed+I confirmed+SUBJECT confirmed+i
2 congregation consent+REVOKE consent+VOC constant+BEFORE constant+LIST constant+MESSAGES
2 contact+. contact+by continues continues+> copies+> copy+> corporate correspondence+>
2 costs+BEFORE costs+ME costs+SUBJECT costs+TAIL costs+YOU costs+me costs+you could+BEFORE
2 could+do counsel counter+. coupons+but course+> court+SUBJECT court+TIME court+if
2 cousins+BEFORE cousins+MENDED cousins+NUMBER cousins+PHONE cousins+number cover+. crawling
2 crazy credit creepy cries crown+> cry+. customer customer+. da dare+KINDS dare+MESSAGE
2 dare+REPLY dare+SENDING dare+SUBJECT dare+TEXT dare+VOC dare+YOU dare+text data+protection
2 day+. day+LIST day+MESSAGES day+TIME day+YOU day+before day+now day+you days+, days+yes
2 dead+> dead+MY dead+VOC dead+body deadass deaf+? deals+THREAT deals+im decline+. declined+>
2 decorative deer delete delete+, delete+every delivery delivery+LIST delivery+PLURALS
2 deliverys denied+, denied+> desk did+. did+ASKED die+. dies different+BEFORE
2 different+NUMBER different+PHONE digits dings dings+FROM dings+from dinner+BEFORE dinners
2 disconnect disease disease+> disturb+BEFORE disturb+ME disturb+TAIL disturb+VOC disturb+me
2 ditch+MY divorced+, dnc+MENDED dnc+VOC dnc+please do+ASKED do+ME do+TAIL do+me do+still
2 do+tell do+to doc+> doctor doesnt+ALONE doesnt+END doesnt+NEG doesnt+STOP doesnt+stop
2 dog+GAVE doing+> don done+, done+GET done+MENDED done+MESSAGES done+SENDING done+TEXT
2 done+texting dont+SEND dont+THINGS dont+agree dont+be dont+circle dont+disturb dont+get
2 dont+leave dont+need dont+quit dont+send dont+try door+. dorm+, down+, down+please dr+BEFORE
2 drain draw+your drawer+and drives+> driving+BEFORE driving+me drop+THESE drop+the dry+BEFORE
2 dry+up dude+I dude+SUBJECT dude+i due+for dumped+, duty earl easter+> eat+MY eat+my
2 effective+VOC effective+on effort either+> electronic+LIST eleven+years else else+BEFORE
2 else+do else+from elses+BEFORE elses+pocket elsewhere+> emergencies+only end+. end+? end+VOC
2 end+it ended+MY ended+my ends+> ends+DAY ends+today english enough+BEFORE enough+LIST
2 enough+MESSAGES enough+SENDING enough+from enough+to entirely erased ever+TEXT ever+WISH
2 ever+again ever+do ever+given ever+heard ever+want every+DAY every+KINDS every+one
2 every+trace every+tuesday everybody+I everybody+SUBJECT everybody+i everywhere+I
2 everywhere+SUBJECT everywhere+i evidently+DOESNT evidently+NEG evidently+NOT evidently+not
2 exclamation exclamation+point exhausted+. explain fair+, faith family+BEFORE family+FROM
2 family+off farewell+, fax+, ferry few ffs fifteen fifth+> figure+BEFORE figure+FROM
2 figure+it figure+out file+. file+BEFORE file+VOC filing find+MENDED find+THESE find+another
2 find+somebody fine finish+, finished+last fire+station firm+, first+NEG five+bucks fix+that
2 fixed+income flies flight+changes flogging fob folder+with folks+> for+ASKED for+DOING
2 for+END for+TEXT for+asking for+emergencies for+free for+gods for+his for+life for+peace
2 for+pickup for+removal for+silence for+some for+texting for+today for+tuesday for+u for+when
2 forget+I forget+i forty+FROM forty+of forwarded+to forwards forwards+to four+THINGS fr+VOC
2 fr+fr free+. free+VOC free+lip freeze+MY freeze+the frighten+THIRD frm from+MESSAGES
2 from+REMOVE from+SUBJECT from+TEXT from+a from+any from+deleting from+yours froze+MY
2 froze+my fuck+BEFORE fuck+FROM fuck+off fundraiser+ones fundraising+, furniture+store
2 further+BEFORE future+> future+BEFORE gas+shutoff gave+TIME gave+that general get+> get+ME
2 get+MENDED get+PULL get+REMOVED get+THINGS get+VOC get+another get+away get+bent get+me
2 get+these gettin+BEFORE gettin+MY getting+BEFORE getting+THIRD getting+it gf+saw ghost+>
2 gig+, give+FROM give+out give+permission given+, giving+CONSENT giving+MENDED giving+SUBJECT
2 giving+VOC giving+consent gloss go+, go+BADMSG go+HAHA go+HEY go+TIME go+and go+lol
2 go+pester go+pound gods gods+BEFORE gods+sake goes+straight going+to gold gone+. gone+>
2 gone+with gonna+DITCH gonna+LOSE gonna+take good+VOC good+on got+a got+fired got+forty
2 got+on got+this got+your gotta+BEFORE grades grades+> graduated+. grandbabies
2 grateful+SUBJECT grateful+TIME grateful+if graveyard great+SUBJECT great+TIME groceries
2 groomer+, gtfo guess+SUBJECT guess+who gum gumbo gummies gutters+, guys+, had+it had+your
2 hand+BEFORE handled+MY hands+FROM handy happened happened+to happier+NEG happier+SUBJECT
2 happier+TIME happier+if happier+without happily happily+employed happy+. happy+BADMSG
2 happy+BEFORE happy+NEG happy+enough has+DOESNT has+been has+my has+to hate+MY hate+that
2 have+BEFORE have+DONT have+GAVE have+NEG have+been have+never have+now have+one have+seen
2 have+told havent havent+SUBJECT having+MY having+my he+WANT he+died he+dont he+got he+is
2 he+passed he+was he+wont head+> health hear+> hear+FROM hear+from heart+> heart+and heaven+,
2 hector henceforth her+. her+FROM her+OTHER her+for her+off here+NEG here+VOC here+YOU
2 here+or here+you hernia hes+with hey+siri him+LIST hipaa his+CALL his+MENDED his+NUMBER
2 his+number his+phone hittin+MY hittin+my hole holy hon+> honey+> hope+this hope+youre
2 hopeless hot hour+to house+FROM house+out house+w how how+2 how+> how+a how+likely however
2 hr hrs huh hungry hurts+FROM hurts+from husband+was i i+> i+AGAIN i+BEFORE i+KEYWORD i+TAKE
2 i+block i+can i+care i+come i+decline i+died i+ever i+exist i+expect i+filled i+have i+hope
2 i+know i+move i+moved i+object i+opt i+regret i+sent i+shut i+sue i+switch i+talk i+to
2 i+will i+withdraw i+wont ico id+WANT id+had id+like id+prefer id+recommend idea+SUBJECT
2 idea+who if+DOESNT if+NOT if+THREAT if+i if+im if+not if+so if+that ignored+MY ignored+my
2 ill+TAKE ill+come ill+hear ill+ring ill+take im+GAVE im+PULL im+asking im+cancelling
2 im+exhausted im+fed im+keeping im+on im+outta im+serious im+vegan im+walking important+>
2 in+KINDS in+ME in+NEGATIVE in+OTHER in+TAIL in+about in+august in+bed in+july in+leeds
2 in+march in+me in+need in+no in+ohio in+peace in+plain in+september in+texts in+the in+touch
2 in+tucson in+utah inbox+. including info+> insane intake interest+in interested+ENDED
2 interested+KEYWORD interested+NEG interested+STOP internal intrested inviting is+0 is+ASKED
2 is+ME is+NOBODY is+REVOKE is+TAIL is+YOU is+due is+for is+late is+me is+nobody is+ok is+paid
2 is+sore is+telling is+withdrawn is+worth is+you isnt+a isnt+here it+. it+0 it+> it+BADMSG
2 it+DAY it+TIME it+aint it+buzzes it+by it+coming it+didnt it+four it+gonna it+hurts it+loud
2 it+makes it+may it+means it+open it+out it+please it+quits it+rings it+small it+up it+would
2 it+yesterday itll+be its+0 its+SENDING its+done its+from its+important its+now its+worth
2 ive+had ive+hired ive+lost ive+opted ive+said j jim jog+on judge junk jury+duty just+DOESNT
2 just+ENDED just+GAVE just+KEYWORD just+NOT just+TAKE just+dont just+have just+let just+not
2 just+shipping just+take just+tell just+the keep+ASKED keep+REPLY keep+SENDING keep+replying
2 keeping+track keisha kept+every kid+BEFORE kid+MY kid+VOC kid+that kids+CALL kids+PHONE
2 kids+phone kids+tablet kill kindly+refrain kitchen+and know+about know+has know+my la
2 la+lista lab+results lapsed last+CALL last+PHONE last+nerve last+tuesday last+two law law+.
2 law+OTHER law+works lawsuit lawyer+collects lay leaflets lease+ended leave+BEFORE leave+LIST
2 leave+MENDED leave+MESSAGES leave+SENDING leave+an leave+me leave+off leave+us leaving+a
2 leaving+one leeve leeve+BEFORE leeve+ME leeve+TAIL leeve+VOC leeve+me left+FROM left+VOC
2 left+alone left+out left+this left+to left+your lemon less+FROM lesson letters+. liar
2 library+LIST lied+to life+, life+was lifetime+. like+ALONE like+DEAR like+ENDED like+KEYWORD
2 like+MY like+THIRD likely line+, line+AGAIN line+BEFORE line+again line+has link+, link+to
2 lip lip+gloss list+AGAIN list+and list+pls list+this lista lista+BEFORE lista+MENDED
2 lista+VOC lista+please listed listen listings+, live+in lives lives+here lives+with loan+>
2 lol+DITCH lol+but lol+can long+, long+for longer+. longer+a longer+be longer+require
2 longer+wish looking looking+right lord+BEFORE lord+VOC lord+now lose+0 lose+DAY
2 lose+interest lot+to love+FROM love+YOU love+it love+of love+the made+it magazine mail+>
2 mail+a mailings maine mair make+it makes man man+SUBJECT man+to man+who man+youre manage
2 manager+BEFORE manager+and many+> many+BEFORE many+messages march+. marcus+> market market+>
2 marketing+, mate+. may+> may+DOESNT may+GAVE may+NOT may+as may+concern may+not me+DONT
2 me+MY me+OTHER me+abt me+again me+alerts me+an me+anything me+both me+forty me+from me+loose
2 me+money me+my me+never me+now me+open me+outta me+period me+when meal mean+TAKE mean+a
2 means+I means+SUBJECT means+i meant+for meds+are meet+THIRD melted membership+and mens
2 mens+EVENT mens+breakfast mensajes+VOC menu+. menu+NEG menu+for menus menus+and merch+drops
2 message+, message+> message+AGAIN message+again messages+ENDED messages+KEYWORD messages+NEG
2 messages+STOP messages+THIRD messages+TIME messages+of messages+to messaging+BEFORE met+>
2 met+DEAR met+VOC met+him middle+FROM middle+of million+BEFORE million+years mind+about
2 mine+FROM mine+for mine+off minute+. miss+BEFORE miss+VOC miss+my mobile+LIST
2 mobile+MESSAGES mobile+PLURALS mobile+alerts mom+says moms+been month+. month+and month+to
2 monthly mood moon+. more more+BEFORE more+EVENT more+REPLY more+VOC more+birthday
2 more+business more+dings more+donation more+oil more+text more+time morning morning+.
2 morning+SUBJECT mortgage+. mothers+BEFORE moved+FROM moved+on moved+out mr+. msg much+,
2 mum+is mum+thinks murphy+> my+EVENT my+NEGATIVE my+accounts my+appointment my+father my+fone
2 my+gf my+husband my+line my+meds my+mothers my+name my+nephew my+next my+no my+plan
2 my+problem my+refill my+request my+resignation my+roommate my+solicitor my+treatment my+turn
2 my+watch my+wedding my+wife n+GET n+NEG n+SUBJECT n+VOC n+see name+AGAIN name+BEFORE
2 name+and name+pop name+should names+DOESNT names+NEG names+NOT names+not national need
2 need+BODY need+FROM need+SUBJECT need+YOU need+for need+of needful needing+a network never+,
2 never+> never+GET never+SENDING never+VOC never+WISH never+again never+banked never+gonna
2 never+met never+owned never+see never+subscribed new+life new+listings new+owner news+,
2 news+. nice+but nicely+in nine+BEFORE nine+LIST nine+MESSAGES nine+SENDING nine+messages
2 ninety+four nmbr no+? no+CONSENT no+MY no+REPLY no+SEND no+TIME no+YOU no+in no+more no+on
2 no+point no+political no+quiero no+reminders no+send no+sms no+thx no+tooth no+use no+wish
2 nobody+by nobody+named none+> none+to nonsense+> nope+NEG not+GAVE not+HEY not+MENDED
2 not+RECEIVE not+REPLY not+agree not+asking not+buying not+call not+deborah not+disturb
2 not+give not+him not+intrested not+ok not+receiving not+say not+stop not+supposed not+text
2 not+use notary nothing+SUBJECT nothing+VOC nothing+YOU nothing+about nothing+left
2 nothing+more nothing+on nothing+personal nothing+you notices+, now+ENDED now+GAVE
2 now+KEYWORD now+MY now+REPLIED now+SENDING now+STOP now+texted now+the now+this num
2 number+REMOVED number+WANT number+back number+changed number+isnt number+last number+out
2 number+private number+three number+who number+youre numbers+BEFORE numbers+off
2 numbers+private nurse+. nurse+> nurse+in nursing+PHONE nursing+home o+. o+BEFORE o+MY o+p
2 object+> of+1 of+AGAIN of+ALONE of+END of+ENDED of+KEYWORD of+MENDED of+NEGATIVE of+TAKE
2 of+a of+being of+ever of+god of+no of+ours of+silence of+stop of+there of+you off+BEFORE
2 off+FROM off+SENDING off+TEXT off+here off+please off+until offers+> office+. ohio+>
2 oil+change ok+BADMSG ok+STOP ok+but old+. old+VOC omg+I omg+SUBJECT omg+i on+? on+DAY
2 on+DEAR on+THIRD on+account on+for on+me on+receipt on+sundays on+this on+wednesday once+for
2 one+AGAIN one+BEFORE one+DONT one+FROM one+NUMBER one+day one+dont one+ever one+telephone
2 one+was ones+DITCH ones+are only+GAVE only+MESSAGE only+TEXT only+WANT only+for only+my
2 only+text only+thing only+want open+EVENT opted+FROM opted+out opting+for or+TEXT or+is
2 order+is ordering other+BADMSG other+WHO other+YOU other+candidate other+people our+WHO
2 our+correspondence our+youngest out+CONSENT out+MY out+at out+between out+my out+permission
2 out+under outage+LIST outage+MESSAGES outage+PLURALS outage+alerts outta+there over+.
2 over+MY over+the overdue+notices owe owes own own+OTHER own+conclusions owners owners+> owns
2 page+. pager pager+PHONE pager+line paid+FROM paid+off pain+in pal+> parcels part+FROM
2 part+is parted pass+on patience+. patient+there pay+SUBJECT pay+VOC pay+YOU pay+by pay+you
2 people+TIME people+WANT people+at people+like people+to people+who per+BEFORE per+KINDS
2 per+MESSAGE per+TEXT permission permission+I permission+REVOKE permission+for permission+i
2 person person+BEFORE personal+, pete phone+, phone+AGAIN phone+CALL phone+THIRD phone+again
2 phone+but phone+call phone+is phone+new phone+off phone+on phone+she phones+, phones+on
2 pickles pickup+notices pickups+> picnic picnic+. picture+BEFORE pictures+BEFORE pipes pit
2 pitches+> pizza+I place+> place+across place+for plain plain+english plainly plainly+,
2 plan+BADMSG plan+and please+DITCH please+OTHER please+and please+check please+finish
2 please+fix please+lose please+never please+see please+with plot pls+ENDED pls+KEYWORD
2 pls+NEG pls+TAKE pls+and pls+fix pls+its pls+remove plz+, pocket+FROM point+> point+MENDED
2 point+SENDING poisoning polls polls+, pop+BEFORE pop+up popcorn por+favor portugal pound
2 pound+sand practice practice+. prefer+MY prefer+SUBJECT prefer+VOC prefer+YOU prefer+you
2 press+BEFORE press+so pretty+BEFORE pretty+MENDED pretty+VOC pretty+please prices+GAVE
2 prices+REPLIED privacy private+> private+MENDED problem+DOESNT problem+NEG process+MY
2 promise+> promos+codes pta+fundraiser publicity pull+the purged put+plainly quiero
2 quiero+mensajes quieter quieter+BEFORE quieter+CALL quieter+PHONE quieter+phone quit+MY
2 quit+asking quit+blowin quit+with quiz+BEFORE r+VOC radio+END radio+silence raffle+.
2 raise+VOC ranch rate reading+MY reading+these ready+, ready+but ready+to real really+?
2 really+DOESNT reason+> reason+for reason+i receive+nothing receiving+THESE recipe+BEFORE
2 recipe+LIST recipe+MESSAGES recipe+SENDING recipe+texts recommend+? recommend+SUBJECT
2 recommend+VOC recommend+YOU recommend+you referral refill+BEFORE refrain+> refrain+FROM
2 refrain+from registry+> relocated+to remember+? reminders+FROM reminders+for reminders+off
2 reminders+only remoove remoove+MY remoove+my remov remov+MY remov+my removal+BEFORE
2 removed+. removed+on reno+> renting replied+ENDED replied+KEYWORD reply+FROM reply+of
2 reported+as reported+to reps request+to require+BEFORE requires rescinded resignation
2 resignation+FROM resignation+from respect+MY respect+my respectfully+, restraining result
2 results+, retired+. revoking+BEFORE rid+FROM rid+of right+LIST right+TIME right+at
2 right+thing right+to right+word ring+SUBJECT ring+at ring+if rings+in road+> roger roof+is
2 roofing+> roofing+THIRD roofing+WHO roofing+company root+canal roses row+BEFORE row+VOC
2 ruth+, s s+t said+. said+BADMSG said+BEFORE said+ENDED said+KEYWORD said+NEG said+NEGATIVE
2 said+STOP said+no said+ok said+so said+stop said+this sale+LIST sale+MESSAGES sales+stuff
2 sand+> saved+as says+ENDED says+KEYWORD says+STOP says+THIRD says+TIME says+if says+she
2 says+you scale+FROM scale+of schedule school+KINDS school+bus scram+> screw+SUBJECT
2 screw+VOC screw+YOU screw+you scrub+BEFORE scrub+it second+ALONE second+BADMSG second+ENDED
2 second+KEYWORD second+NEG second+STOP second+stop security+THINGS security+codes see+her
2 see+that seed self sell+ME sell+TAIL sell+VOC sell+me send+MENDED send+another send+only
2 sendin sending+> sending+BEFORE september+> serious+> service service+BEFORE service+times
2 set+BEFORE settled seven+BEFORE shame+on shampoo share+> share+one she+GAVE she+NOT
2 she+PLURALS she+calls shes+passed shipping+KINDS shipping+PLURALS shipping+updates
2 shopping+there shortage shortage+LIST shortage+MESSAGES shortage+PLURALS shortage+alerts
2 shot+> should+DEAR should+GAVE should+WANT should+WISH should+another should+come
2 should+have should+like shouldnt shove+your shower+, shredder shut+FROM shut+THESE shut+off
2 shut+these side+BEFORE silence+> silence+BEFORE silence+MENDED silence+VOC silence+please
2 sim sim+OTHER sim+THINGS sim+card since+BEFORE since+christmas siri+ASKED siri+tell
2 sister+BEFORE sit six+BEFORE skip+BEFORE skip+ME skip+TAIL skip+VOC smses so+STOP so+YOU
2 so+go so+please so+to so+whatever sock socks sofa+, somebody+ASKED somebody+tell
2 someone+LOSE someone+REMOVE someone+called someone+remove son+aged sons+OTHER sooner
2 sooner+BADMSG sooner+eat sore+FROM sore+from spam+> spammer spammer+> spare+me speak
2 specials+, spell+BEFORE spirit+wear split spurs star+BEFORE statements+and stay+away
2 still+LIST still+MESSAGES still+NEG still+TEXT still+WANT still+be still+hearing still+need
2 still+texting stop+. stop+0 stop+? stop+BADMSG stop+DAY stop+FEEL stop+FROM stop+I stop+NEG
2 stop+OTHER stop+THREAT stop+already stop+askin stop+bothering stop+coming stop+from stop+i
2 stop+im stop+period stop+please stop+was stop+will store+. stp stpo+> straight+to street+>
2 stress+. stuff+. stuff+> stuff+FROM stuff+HEY stuff+from stuff+ok subscribe+BEFORE
2 subscribed+> subscription+> sudo sue+> sued sues sues+BEFORE sues+THINGS sues+VOC sues+WHO
2 sues+YOU sues+people sugar sugar+, support suppose sure+I sure+i surgery+BEFORE surgery+WANT
2 surgery+years swear+it sweetie+> swiping switched+to system+> t+o tables+WISH tables+ready
2 tak take+ME take+TAIL take+away take+for take+her take+me take+this taking+MY taking+my
2 talk+in talking+to tank tanning tap+BEFORE tap+FROM tap+off target tcpa telephone+and
2 tell+BEFORE tell+THESE tell+them tell+whoever telling+YOU texes texes+BEFORE texes+VOC
2 text+. text+DONT text+MENDED text+MY text+OTHER text+SENDING text+a text+costs text+him
2 text+lists text+messages text+subscription text+the text+your texted+NEGATIVE texted+TIME
2 texted+at texted+back texted+no texting+a texting+my texting+or texts+DOESNT texts+DONT
2 texts+GAVE texts+GET texts+WANT texts+WISH texts+anymore texts+be texts+but texts+have
2 texts+now texts+off texts+to texts+unwelcome than+SENDING than+my than+the than+this
2 than+your that+MY that+REPLIED that+aint that+come that+goes that+im that+makes that+name
2 that+said that+sort that+surgery that+tells that+the that+to thats+VOC thats+all the+HEY
2 the+KINDS the+LIST the+ads the+app the+autumn the+baby the+bars the+blog the+blood
2 the+buttons the+cafeteria the+co the+coal the+data the+delivery the+discount the+district
2 the+effort the+evening the+executor the+firm the+flies the+gas the+gutters the+herd
2 the+horse the+key the+kids the+law the+love the+lunch the+marketing the+mattress the+mens
2 the+merch the+monthly the+morning the+motivational the+newsletters the+outage the+parent
2 the+person the+pharmacy the+place the+political the+polls the+practice the+quote the+roofing
2 the+room the+roster the+rush the+sea the+sermon the+shredder the+snow the+spanish the+store
2 the+street the+surveys the+tracking the+trouble the+undersigned the+visitor the+volunteer
2 the+weather their them+MENDED them+out them+please then+DOESNT then+I then+i then+it
2 then+you therapist+says there there+DITCH there+NEGATIVE there+after there+no there+since
2 theres+DEAR these+MENDED these+MESSAGES these+NEG these+SENDING these+THREAT these+again
2 these+come these+for these+messages these+notifications these+off these+so they+ASKED
2 they+told they+were theyre+doing think+SUBJECT think+THREAT think+ill think+we think+weve
2 thinks+THREAT thinks+im thinks+its third+EVENT third+OTHER third+shift third+time this+.
2 this+FROM this+KINDS this+ME this+TAIL this+TIME this+again this+aint this+anymore
2 this+continues this+is this+line this+lost this+me this+needs this+program this+then
2 this+thread this+too those+> those+VOC thought+MY thought+id thought+that thoughts+>
2 thoughts+NEG three+BEFORE three+DAY three+today throw+away ths+BEFORE thumb+hurts thumbs+>
2 thx+> ticked ticket tickets+, tide time+ASKED time+LIST time+MESSAGES time+SENDING time+VOC
2 time+about time+asking time+for times+I times+SUBJECT times+VOC timeshares tire to+SEND
2 to+TEXT to+about to+answer to+anything to+come to+go to+god to+know to+maine to+messages
2 to+object to+pester to+quit to+recommend to+school to+sell to+spell to+still to+tell to+to
2 to+yourselves toaster today+is today+or todays+MY too+> took+ages tooth+FROM top+, touch+>
2 touch+BEFORE trace+FROM trace+of treated treatment+finished tree+, tree+and trick+to
2 trucker+in turn+> turn+FROM turn+VOC turn+off turned+off twice+, two+BEFORE two+phones
2 type+. typed+MY typed+it typed+the u+. u+2 u+DONT u+GET u+TEXT u+VOC u+WISH u+a u+cant u+to
2 un+subscribe una+BEFORE una+NEG una+NEGATIVE una+no understand+> unhook unhook+BEFORE
2 unhook+ME unhook+TAIL unhook+VOC unhook+me unless+MY unless+the unsub+BEFORE unsub+ME
2 unsub+TAIL unsub+VOC unsubscribed+, unwanted up+0 up+MENDED up+VOC updates+but ur+LIST
2 ur+WHO ur+a ur+customer us+. us+MENDED us+VOC us+and use+the used+MY used+my useful+. uses
2 using+> utah vacancies validate value verses viewing vip+club visitor void volunteer+>
2 volunteer+BEFORE vote+TIME wait+BEFORE wait+NEG wakes want+LIST want+MESSAGES want+NOBODY
2 want+REMOVED want+anything want+for want+from want+gone want+none want+nothing want+someone
2 want+this wanting+BEFORE wants+MY wants+a warehouse+jobs was+AGAIN was+DOING was+NEG
2 was+PHONE was+REMOVE was+done was+ever was+removed watch+, way+, we+ENDED we+NEG we+go
2 we+got we+moved we+opt we+relocated we+should wear+, weather+PLURALS weather+alerts
2 wed+rather wedding+. wedding+gift week+REPLIED weekdays well+. wellness were were+ASKED
2 were+breaking were+told weve+BEFORE what+MENDED what+NUMBER what+PHONE what+THREAT what+im
2 what+my what+number whatever+MY whatever+OTHER when+is where+I where+SUBJECT where+i
2 whichever whichever+one while+SUBJECT while+youre white+BEFORE who+DOESNT who+DONT who+KINDS
2 who+MESSAGE who+MY who+REPLIED who+REPLY who+TEXT who+YOU who+added who+cares who+never
2 who+text whole+office whom+BEFORE whom+it why+VOC why+are why+i wicked wife wife+and
2 wife+handled wife+has wig will+see will+vote will+ye wishing wishing+THIRD wit+MY with+2
2 with+MY with+SUBJECT with+YOU with+a with+her with+it with+love with+these with+you
2 withdrawn+> withdrawn+FROM withdrawn+from wonderful wont+CALL word+ALONE word+BADMSG
2 word+BEFORE word+ENDED word+KEYWORD word+NEG word+STOP word+YOU word+stop word+to word+you
2 work+TIME work+at work+there worth+SUBJECT would+CALL would+END would+love would+mean
2 wouldnt+BEFORE wound+BEFORE write+to writing+, writing+in wrong+BODY wrong+CALL wrong+EVENT
2 wrong+family wrong+party wrong+phone x+VOC ya+> yaar yalls yard+sign year+. year+old
2 years+and yes+MENDED yes+for yes+please yesterday+> yo+NEG you+BADMSG you+PULL you+TAIL
2 you+VOC you+anything you+back you+check you+crossed you+go you+hear you+ignored you+keep
2 you+lost you+may you+must you+not you+pack you+please you+ring you+something you+spammers
2 you+think you+though you+understand you+used youll+find your+ENDED your+REPLY your+YOU
2 your+billboard your+books your+canvasser your+church your+computer your+credit your+internal
2 your+opt your+people your+persistence your+side your+target youre+DOING youre+LIST
2 youre+MESSAGES youre+SPAMMING youre+TEXT youre+TIME youre+at youre+barking youre+beating
2 youre+costing youre+keeping youre+out youre+talking youre+texting youre+well youre+writing
2 youve+MY youve+got yr+LIST yr+MESSAGES yr+SENDING zero 🚫+BEFORE
3 "+TIME "+at *+NEG ,+AGAIN ,+BADMSG ,+HEY ,+NOBODY ,+a ,+another ,+both ,+dear ,+ever ,+for
3 ,+gloves ,+gone ,+had ,+honey ,+hope ,+lift ,+moved ,+now ,+phone ,+pizza ,+seriously ,+shoo
3 ,+ta ,+texting ,+theres ,+unsubscribe ,+violets ,+voetsek ,+wait ,+whatever .+, .+CONSENT
3 .+DOESNT .+END .+GAVE .+NEG .+THESE .+account .+aint .+at .+autocorrect .+bake .+bin
3 .+blocked .+blocking .+bug .+buzz .+buzzing .+cars .+client .+consent .+decline .+dip .+dnc
3 .+eat .+fifth .+fire .+gate .+git .+hard .+have .+hop .+itd .+kill .+less .+look .+mam
3 .+nobody .+omg .+p .+post .+prefer .+roses .+save .+scratch .+screw .+sick .+somewhere
3 .+stopp .+sugar .+terminate .+texted .+thanks .+third .+twice .+unsolicited .+unsubscribe
3 .+unsuscribe .+why .+wine .+worn .+wrng .+x 0+BEFORE 0+bucks 0+business 0+in 0+of 0+texts
3 0+times 1+BEFORE 1+more 19th+> 2+ENDED 4th+. 7726+> ?+DONT ?+take AGAIN+AGAIN AGAIN+WANT
3 AGAIN+do ALONE+% ALONE+SPAMMING ALONE+SUBJECT ALONE+getting ALONE+it ALONE+or ASKED+,
3 ASKED+AGAIN ASKED+again ASKED+last ASKED+the AUTHORITY+. AUTHORITY+complaint
3 AUTHORITY+consumer BADMSG+> BADMSG+? BADMSG+DAY BADMSG+SPAMMING BADMSG+THIRD BADMSG+dirt
3 BADMSG+getting BADMSG+right BEFORE+> BEFORE+FROM BEFORE+LIST BEFORE+MESSAGES BEFORE+NOT
3 BEFORE+STOP BEFORE+UNSUB BEFORE+anything BEFORE+be BEFORE+both BEFORE+bout BEFORE+box
3 BEFORE+bud BEFORE+buzzes BEFORE+cashier BEFORE+city BEFORE+costs BEFORE+elsewhere BEFORE+fix
3 BEFORE+gave BEFORE+goes BEFORE+goodbye BEFORE+handled BEFORE+may BEFORE+murphy BEFORE+nicely
3 BEFORE+nuh BEFORE+offense BEFORE+outta BEFORE+period BEFORE+picture BEFORE+pls
3 BEFORE+program BEFORE+quit BEFORE+revoked BEFORE+roof BEFORE+said BEFORE+send BEFORE+shes
3 BEFORE+should BEFORE+sorry BEFORE+stay BEFORE+subscriber BEFORE+taken BEFORE+times
3 BEFORE+tree BEFORE+turned BEFORE+undo BEFORE+used BEFORE+w BEFORE+want BEFORE+what
3 BEFORE+withdrawn BEFORE+yes BEFORE+you BLOCK+this BODY+DOESNT BODY+ME BODY+NOT BODY+TAIL
3 BODY+and BODY+me BODY+not BODY+once CALL+CALL CALL+MY CALL+again CALL+going CALL+is
3 CONSENT+, CONSENT+VOC CONSENT+revoked DAY+bucks DAY+business DAY+in DAY+it DAY+texts
3 DAY+times DEAR+> DEAR+elses DITCH+GET DITCH+LOSE DITCH+dead DITCH+hardly DITCH+of
3 DITCH+please DITCH+to DITCH+u DOESNT+. DOESNT+DOESNT DOESNT+I DOESNT+KINDS DOESNT+MESSAGE
3 DOESNT+WANT DOESNT+WHO DOESNT+agree DOESNT+agreeing DOESNT+an DOESNT+bother DOESNT+buying
3 DOESNT+call DOESNT+changed DOESNT+consented DOESNT+give DOESNT+his DOESNT+hit DOESNT+i
3 DOESNT+opt DOESNT+patient DOESNT+quit DOESNT+set DOESNT+signed DOESNT+signing DOESNT+ur
3 DOESNT+who DOESNT+will DOING+THESE DONT DONT+again DONT+authorize DONT+by DONT+consented
3 DONT+hit DONT+see DONT+send DONT+signed DONT+wanted END+MESSAGES END+MY END+OTHER END+every
3 END+for END+key END+out END+this ENDED+, ENDED+DOESNT ENDED+askin ENDED+asking ENDED+coming
3 ENDED+for ENDED+getting ENDED+out ENDED+this EVENT+MESSAGES EVENT+in EVENT+time FEEL+> FROM
3 FROM+CONSENT FROM+REPLY FROM+VOC FROM+YOU FROM+a FROM+how FROM+it FROM+sofas FROM+text
3 FROM+ths FROM+who GAVE+BODY GAVE+DONT GAVE+an GAVE+by GAVE+my GAVE+one GAVE+some
3 GAVE+thought GET+BLOCK GET+GAVE GET+MENDED GET+PULL GET+REMOVED GET+an GET+another
3 GET+blocked GET+shot GET+some GET+that GET+thought HAHA+BEFORE HAHA+DITCH HAHA+MENDED
3 HAHA+can HAHA+stahp HEY+? HEY+ALONE HEY+DITCH HEY+ME HEY+NEG HEY+TAIL HEY+can HEY+fam HEY+me
3 HEY+stahp HEY+thats HEY+this HEY+to HEY+we HEY+who I+am I+believe I+block I+can I+come
3 I+divorced I+good I+joined I+look I+never I+opt I+own I+parted I+sent I+suggest I+throw
3 I+thrown I+undo I+wasnt KEYWORD+, KEYWORD+DOESNT KEYWORD+askin KEYWORD+asking KEYWORD+coming
3 KEYWORD+getting KEYWORD+this KINDS+> KINDS+? KINDS+LIST KINDS+NEGATIVE KINDS+THIRD
3 KINDS+dont KINDS+im KINDS+no KINDS+pls KINDS+to LIST+BADMSG LIST+DITCH LIST+GAVE LIST+a
3 LIST+can LIST+have LIST+now LIST+out LIST+the LIST+us LOSE+SENDING LOSE+dead LOSE+every
3 LOSE+in LOSE+key LOSE+to ME+> ME+END ME+OTHER ME+any ME+both ME+bout ME+now ME+of ME+once
3 ME+out ME+thx ME+what MENDED+# MENDED+ALONE MENDED+EVENT MENDED+GET MENDED+NUMBER
3 MENDED+PHONE MENDED+REVOKE MENDED+STOP MENDED+give MENDED+guy MENDED+murphy MENDED+revoked
3 MENDED+take MENDED+taken MENDED+tree MENDED+undo MENDED+us MENDED+was MENDED+with
3 MESSAGE+LIST MESSAGE+THIRD MESSAGE+dont MESSAGES+FROM MESSAGES+GAVE MESSAGES+GET
3 MESSAGES+SUBJECT MESSAGES+a MESSAGES+at MESSAGES+have MESSAGES+now MESSAGES+us
3 MESSAGES+would MY+BLOCK MY+NEGATIVE MY+NOT MY+REGULATOR MY+TEXT MY+THREAT MY+TIME MY+WHO
3 MY+ac MY+anymore MY+appointment MY+as MY+baby MY+back MY+bar MY+bin MY+building MY+casserole
3 MY+coffee MY+come MY+consent MY+costs MY+counter MY+county MY+do MY+doesnt MY+door MY+drain
3 MY+elm MY+evenings MY+ex MY+eyes MY+fall MY+fine MY+first MY+girl MY+giving MY+goes
3 MY+ground MY+guards MY+hint MY+holiday MY+hundredth MY+im MY+impression MY+isnt MY+last
3 MY+listings MY+locks MY+machine MY+mall MY+mayors MY+monthly MY+moon MY+name
3 MY+notifications MY+person MY+phone MY+receipts MY+right MY+rolls MY+said MY+straw MY+sun
3 MY+tables MY+therapist MY+timeshare MY+toddler MY+town MY+txts MY+village MY+water MY+weekly
3 MY+word MY+years NEG+AGAIN NEG+CALL NEG+KINDS NEG+OTHER NEG+RECEIVE NEG+SENDING NEG+TEXT
3 NEG+THESE NEG+VOC NEG+WISH NEG+agreeing NEG+ashley NEG+askin NEG+box NEG+changed NEG+consent
3 NEG+consented NEG+every NEG+get NEG+his NEG+hit NEG+in NEG+interest NEG+jim NEG+me NEG+more
3 NEG+need NEG+offense NEG+opt NEG+patient NEG+promotional NEG+quit NEG+reminders NEG+roof
3 NEG+set NEG+signed NEG+signing NEG+sorry NEG+three NEG+to NEG+ur NEG+use NEG+was NEGATIVE+,
3 NEGATIVE+BEFORE NEGATIVE+MENDED NEGATIVE+box NEGATIVE+fam NEGATIVE+for NEGATIVE+no
3 NEGATIVE+nope NEGATIVE+offense NEGATIVE+roof NEGATIVE+the NEGATIVE+we NOT+CALL NOT+ENDED
3 NOT+GET NOT+MESSAGE NOT+REPLIED NOT+TEXT NOT+again NOT+agreeing NOT+been NOT+buying
3 NOT+changed NOT+happen NOT+his NOT+opt NOT+patient NOT+signing NOT+ur NOT+wanted NOT+who
3 NUMBER+? NUMBER+HEY NUMBER+and NUMBER+do NUMBER+taken NUMBER+was OTHER+DOESNT OTHER+NEGATIVE
3 OTHER+SENDING OTHER+are OTHER+no PHONE+, PHONE+FEEL PHONE+FROM PHONE+from PHONE+going
3 PHONE+out PHONE+taken PHONE+that PHONE+through PLURALS+I PLURALS+SUBJECT PLURALS+go
3 PLURALS+help PLURALS+i PULL+after PULL+dead PULL+the RECEIVE+THESE REGULATOR+complaint
3 REMOVE+ME REMOVE+after REMOVE+key REMOVE+me REMOVE+my REMOVED+I REMOVED+i REPLIED
3 REPLIED+FROM REPLIED+I REPLIED+NEGATIVE REPLIED+goodbye REPLIED+nicely REPLIED+no REPLIED+on
3 REPLY+LIST REPLY+dont REVOKE+from SEND+. SEND+> SEND+MENDED SEND+another SENDING+, SENDING+>
3 SENDING+? SENDING+DONT SENDING+NEG SENDING+im SENDING+in SENDING+of SENDING+off SENDING+us
3 SENDING+would SPAMMING STOP+% STOP+. STOP+? STOP+FROM STOP+MENDED STOP+MY STOP+NEG
3 STOP+SUBJECT STOP+askin STOP+coming STOP+from SUBJECT+. SUBJECT+? SUBJECT+THINGS
3 SUBJECT+UNSUB SUBJECT+believe SUBJECT+confirmed SUBJECT+divorced SUBJECT+does SUBJECT+drive
3 SUBJECT+good SUBJECT+got SUBJECT+joined SUBJECT+make SUBJECT+not SUBJECT+opt SUBJECT+own
3 SUBJECT+parted SUBJECT+people SUBJECT+please SUBJECT+press SUBJECT+see SUBJECT+so
3 SUBJECT+suggest SUBJECT+throw SUBJECT+wake SUBJECT+wasnt SUBJECT+write SUBJECT+youre TAIL+>
3 TAIL+END TAIL+OTHER TAIL+any TAIL+both TAIL+bout TAIL+now TAIL+of TAIL+once TAIL+out
3 TAIL+thanks TAIL+thx TAIL+what TAKE+GET TAKE+OTHER TAKE+a TAKE+every TAKE+key TAKE+me
3 TAKE+shot TAKE+telling TAKE+us TAKE+writing TEXT+. TEXT+DEAR TEXT+MY TEXT+THIRD TEXT+a
3 TEXT+dont TEXT+off TEXT+your THESE+? THESE+AGAIN THESE+costs THESE+for THESE+things
3 THESE+would THINGS+AGAIN THINGS+BEFORE THINGS+CALL THINGS+THIRD THINGS+TIME THINGS+bank
3 THINGS+delays THINGS+like THINGS+once THINGS+phone THINGS+stuff THINGS+yes THIRD+BADMSG
3 THIRD+MENDED THIRD+NOT THIRD+OTHER THIRD+PHONE THIRD+dont THIRD+else THIRD+elses THIRD+gone
3 THIRD+handled THIRD+please THIRD+since THIRD+who THREAT THREAT+SENDING THREAT+calling
3 THREAT+un THREAT+up TIME+ME TIME+MY TIME+TAIL TIME+breakfast TIME+is TIME+this TIME+to
3 TIME+what UNSUB+VOC UNSUBBED+on VOC+AGAIN VOC+STOP VOC+VOC VOC+anything VOC+blocked VOC+both
3 VOC+bout VOC+buzz VOC+card VOC+check VOC+could VOC+for VOC+free VOC+good VOC+id VOC+keep
3 VOC+knock VOC+lose VOC+make VOC+makes VOC+miss VOC+my VOC+of VOC+people VOC+period
3 VOC+picture VOC+press VOC+refrain VOC+said VOC+share VOC+snaked VOC+texted VOC+thats
3 VOC+think VOC+thx VOC+undo VOC+vanish VOC+way VOC+what WANT+CALL WANT+THESE WANT+anything
3 WANT+em WANT+hes WHO+, WHO+> WHO+BEFORE WHO+FEEL WHO+WANT WHO+days WHO+here WHO+off WHO+says
3 WHO+to WHO+who WISH+but WISH+em WISH+for WISH+hes WISH+nicely WISH+there WRONG+# WRONG+guy
3 WRONG+murphy WRONG+tree YOU YOU+? YOU+MENDED YOU+NEG YOU+NEGATIVE YOU+NOT YOU+REPLY
3 YOU+SENDING YOU+TEXT YOU+VOC YOU+WANT YOU+WHO YOU+again YOU+ask YOU+but YOU+have YOU+make
3 YOU+miss YOU+no YOU+people YOU+snaked YOU+write a+BEFORE a+CALL a+TAKE a+THINGS a+block
3 a+car a+dog a+fish a+heart a+hint a+human a+kitchen a+letter a+loan a+million a+nice
3 a+nuisance a+nursing a+parent a+person a+phone a+plumber a+pool a+special a+sunday a+vegan
3 a+weak a+yard about+BODY about+KINDS about+ME about+TAIL about+TEXT about+their
3 absolutely+DOESNT absolutely+NEG absolutely+NOT absolutely+not ac+is across+MY across+the
3 adios+VOC adios+amigos ads after+BEFORE again+> aged ago+> agreeing+to aight aint+BEFORE
3 alerts+> all+KINDS all+MY all+SENDING all+TEXT all+over alone+? always+message am+NEG amigos
3 amigos+, an+FROM an+exam an+off and and+DOESNT and+FROM and+ME and+TAIL and+TAKE and+all
3 and+any and+bacon and+his and+itll and+me and+quiet and+stop and+take angry answer+,
3 answers+BEFORE any+CONSENT any+FROM any+MENDED any+SENDING any+longer any+of
3 appointment+BEFORE appointments+, april+. are+handy are+over are+ready arent as+a as+in
3 as+junk as+my as+soon ask+THIRD ask+YOU ask+her ask+you asked+nicely asking+SUBJECT
3 asking+VOC at+ur attic attorney+THREAT attorney+gets august+. automated avoid away+your
3 babysitter back+NEG back+the back+what backpack bad+and barking be+BADMSG be+a be+close
3 be+from be+lovely be+rid be+so be+turned bear beat+BEFORE because because+BEFORE because+I
3 because+i beds+, been+deleted been+in been+real been+removed been+reported beeps
3 before+breakfast before+one being+REPLIED better+be big+NEG billboard+> bills+0 bills+DAY
3 bills+yes bin+BEFORE binned blue+, both+GET both+WANT both+WISH botox+> bought bought+one
3 bow box+I box+SUBJECT box+i breakfast breakfast+. bud+> bug+BEFORE bug+FROM bug+off
3 burn+BEFORE burn+it burned bus+delays business+VOC business+days but+BADMSG but+DITCH
3 but+DOESNT but+MY but+im but+the but+this butcher button+and button+to buzz+FROM buzz+off
3 buzzing+MY by+BEFORE bye+. bye+TAIL bye+forever call+MY can+DITCH can+GET can+LOSE can+NEG
3 can+hardly can+u canal+, cancel+MESSAGES cancel+SENDING cancel+THESE card+TIME carpet
3 case+DOESNT case+NOT case+not cashier+. casserole+dish cell+on change+my change+the
3 changes+> checked+MY checked+the checking+in chose city+> claims+it class+BEFORE cleared
3 clinic closer clothes club+DOESNT club+DONT club+NEG club+never coffee coffee+. come+back
3 comes coming+back confuse consent+, consented consider+BEFORE consider+ME consider+TAIL
3 consider+VOC consider+me constant constant+SENDING contact+is contacted+> copies costing
3 costing+BEFORE costing+ME costing+TAIL costing+VOC costing+me could+REPLY count+MY
3 count+this coverage crap credit+OTHER credit+THINGS credit+card cured cut+out daily+verse
3 dang data+> dates+, dates+I dates+SUBJECT dates+i daughters day+I day+VOC day+i deactivate
3 dealt dealt+with deborah delete+key dementia+and democrat devotional dial diary didnt+DITCH
3 didnt+NEG died+, dinner+time dish+> divorce do+need do+want dockets doctor+says doctors
3 does+DOESNT does+NEG does+NOT does+not doesnt+ENDED doesnt+KEYWORD dog+, donate dont+,
3 dont+. dont+authorize dont+check dont+hit dont+know door+closed dorm down+MENDED dozen+>
3 drop+dead due+OTHER due+date each+. eat+BEFORE eat+dirt eat+up effective eleven+BEFORE
3 else+FROM else+to elses+CALL elses+PHONE elses+phone emma end+BEFORE ends+BEFORE ends+VOC
3 enjoyed enough+of enrolled even even+MY event ever+, ever+AGAIN ever+BEFORE every+BEFORE
3 every+MESSAGE every+week exs+EVENT facebook+group family+> fax fcc felicia file+DOESNT
3 file+NEG file+NOT file+not fill+> filled+in fine+. finito+> first+place first+time fish+tank
3 fix+VOC flashing following food+THIRD food+bank foot+in footy for+THINGS for+TIME
3 for+appointments for+eleven for+one for+people for+real forever+, forget+SUBJECT forget+to
3 forgetting formal forthwith found+a fr+> free+, free+BEFORE freeze from+LIST from+SENDING
3 from+THESE from+YOU from+all from+these from+u fun furnace gave+SUBJECT get+in get+shot gets
3 gets+a getting+BLOCK getting+blocked getting+messages getting+on getting+these ghost+VOC
3 git+> git+BEFORE giving+BEFORE goes+on going gone+, gonzalez good+without goodbye+TAIL
3 goodbye+VOC goodbye+forever goody+, govern gracias+> group+by guards gutter guy+> gym+in
3 happens+> hard+pass has+NOT has+had has+not have+ASKED have+NEGATIVE have+an have+no
3 have+some have+thought havent+> havent+owned he+DOESNT he+has heard+FROM hearing+about
3 heart+BEFORE heart+VOC hed hell+> hell+GAVE her+THINGS here+SUBJECT hes+dead high him+BEFORE
3 him+FROM hint+> his+> holder hon honey+, hook hop hop+BEFORE house+. house+is how+DITCH
3 how+can how+does how+many hundredth hundredth+BEFORE i+ALONE i+ENDED i+SEND i+am i+asked
3 i+believe i+did i+drive i+joined i+look i+own i+see i+spoke i+suggest i+take i+throw i+wasnt
3 id+ENDED id+WISH id+just id+sooner if+youre im im+calling im+still im+un im+up imma
3 important impression in+LIST in+WANT in+WISH in+may in+person in+too in+writing in+zero
3 incident included+> includes inherited interest+. interested interested+, is+ALONE is+ENDED
3 is+HEY is+KEYWORD is+NEGATIVE is+STOP is+SUBJECT is+bad is+closed is+no is+on is+stop
3 it+DEAR it+END it+as it+done it+for it+in it+legal itd+be its+the ive+got ive+kept
3 ive+thrown joke+, july jury just+REPLY just+STOP just+as just+my just+want k+> keep+GET
3 keep+telling keep+those keep+writing keyboard kidding kidney kindly+ALONE kindly+NEG
3 kindly+STOP kindly+lose lasagna last+> last+DAY last+THIRD last+WHO last+guy last+warning
3 latte lawn+, lawyer+will lawyers lay+BEFORE lay+FROM lay+off leaf+BEFORE leaf+ME leaf+TAIL
3 leaf+VOC leaf+me leave+ME leave+TAIL leave+out leeds lets+keep licence lift+BEFORE lift+it
3 like+hes like+someone likes limited linda linda+. line+through link+> list+BEFORE list+in
3 lists+> loud loud+BADMSG loud+BEFORE loud+NEG loud+enough love+> love+yall machine madam
3 magic+word mail+. makes+my many+NUMBER many+numbers map march+> mattress+WHO mattresses
3 maxed me+END me+any me+bout me+of me+once me+thx me+what medicare member memes memory mental
3 menu+BEFORE message+VOC messages+at might+I might+SUBJECT might+i mine+. mine+are miss+ME
3 miss+TAIL miss+me mistake mistake+. monday+. money+. more+FROM more+MESSAGE more+SUBJECT
3 more+TEXT more+notifications more+pictures more+thank more+to mother+GAVE motivational+KINDS
3 motivational+quotes moves murphy muted+, my+# my+BODY my+HEY my+answer my+back my+box
3 my+cell my+coffee my+ex my+eyes my+interest my+minutes my+position my+telephone my+therapist
3 nagging nah+HEY nah+I nah+SUBJECT nah+VOC nah+fam nah+we nearer need+> need+is never+AGAIN
3 never+BEFORE never+KINDS never+TEXT never+WANT never+by never+consented never+signed
3 never+want never+wanted new+BEFORE new+VOC nice+TIME nights no+BEFORE no+MENDED no+box
3 no+for no+no no+offense no+roof no+the not+CALL not+ENDED not+MESSAGE not+REPLIED not+TEXT
3 not+again not+agreeing not+changed not+happen not+his not+opt not+patient not+signing not+ur
3 not+wanted not+who note+BEFORE note+it nothing nothing+promotional noticeboard
3 notifications+. now now+NEG now+TAKE nuisance+and number+? number+PULL number+taken
3 number+was numbers+FROM numbers+do of+> of+MY of+YOU of+any of+her of+one of+sofas of+that
3 of+these of+who of+ye off+? off+MENDED off+this off+with off+your offense+but officer oh oil
3 ok+? ok+with old+HEY old+WHO old+man ombudsman omg+MENDED omg+stahp on+YOU on+file on+fire
3 on+here on+texts once+BEFORE once+in once+more one+DAY one+and one+lifetime one+star ones+.
3 ones+HEY ones+VOC ones+for ones+ok only+LIST only+OTHER only+PLURALS only+REPLY only+gave
3 only+reminders only+when opt+FROM opt+out or+AGAIN or+SUBJECT or+ever or+i or+later
3 our+family out+I out+how outta over+, own+CALL own+NEG own+NEGATIVE own+PHONE own+no
3 own+phone packages+, paid+for pain+, part+of parted+ways parties patience+is per+REPLY
3 per+SENDING per+text per+violation permanently+END permanently+good permission+SUBJECT
3 persistence person+FEEL person+HEY person+about person+to pharmacy phone+VOC phone+for
3 phone+going phone+that phones phones+DOESNT phones+NEG phones+NOT phones+not pickup+THINGS
3 pictures+FROM pictures+NEG pictures+of pigeon pile pinging place+I place+SUBJECT place+i
3 plans please+GET please+VOC please+be please+give please+take please+undo plese+> pls+ALONE
3 pls+REMOVE pls+stop pointless politely political posted+on pre prepaid prescription
3 prescriptions press+to price+drops private+. private+NUMBER private+number program+>
3 promotional+> promotions protection public pull+MY purchase pushing quiet+BEFORE
3 quiet+MENDED quiet+VOC quiet+please quit+, quit+ASKED quit+BEFORE quit+being quit+that
3 quite+BADMSG quite+BEFORE quite+NEG quite+enough quote+, raffle+and rainbow random rather
3 rather+SUBJECT rather+VOC reached+a reading reading+BEFORE reading+THESE real+, reason+.
3 receiving+these recipe reckon record record+, recruiting red+, refill+LIST refill+MESSAGES
3 refill+SENDING refill+texts register regret+MY regret+the relationship+is reminders+BEFORE
3 reminders+help remove+, renew replied+NEG reply+on reports represented request+> resident
3 resigned+FROM resigned+from rich right+? ring+TIME ripped robert robot+? rolls+, room+.
3 roommate+GAVE roster+. rotation sadly said+I said+goodbye said+i sand says+VOC says+YOU
3 scammer schedule+changes scram scratch+BEFORE scratch+MY scratch+VOC scratch+my
3 screen+BEFORE sea sea+> seasons+over second+BEFORE second+time see+this see+to see+your
3 sell+> sell+BEFORE send send+NEG send+OTHER send+more sent+to service+> sessions shall
3 shared she+still shes+BEFORE shes+a shot+FROM shot+of should+MENDED should+MY shouldve
3 shower shut+> shut+BEFORE shut+this shutting+MY shutting+the sick+FROM sick+of siding+> sigh
3 sign+up signed silence+FROM silence+from silent since+DAY sir skip+me snaked so+BEFORE
3 so+ENDED so+KEYWORD so+grateful so+kindly so+should so+the so+this sold+BEFORE solicitations
3 someone+GAVE someone+SUBJECT someone+TAKE someone+who something+TIME somewhere+theres sounds
3 sounds+WANT sounds+WISH sounds+like spare+BEFORE spare+ME spare+TAIL spare+VOC special+place
3 specials+MENDED specials+VOC specials+please spell spoken spring+. state+consumer stay+,
3 still+MENDED still+NOT still+SEND still+getting still+has still+not stock+LIST
3 stock+MESSAGES stock+PLURALS stock+alerts stop+% stop+SPAMMING stop+SUBJECT stop+getting
3 storage storm story+of stove stress+> student stuff+to suggest suggest+BEFORE suggest+MY
3 suggest+VOC suggest+that sunday surgery swear sweepstakes sweetheart t+. ta+> take+BEFORE
3 take+VOC take+back taken+off teeth+. telephone tell+ME tell+TAIL tell+me telling+ME
3 telling+SUBJECT telling+TAIL telling+me telling+you text+? text+AGAIN text+THIRD text+again
3 text+dont texted+> texted+by texting+us texts+on texts+too than+MY thanks+but that+TIME
3 that+card that+if that+so that+way thats+TAIL thats+me the+BLOCK the+REGULATOR the+TAKE
3 the+ac the+answer the+bar the+bill the+bin the+building the+counter the+county the+do
3 the+dog the+elm the+fine the+girl the+ground the+guards the+hint the+holiday the+horoscope
3 the+hundredth the+impression the+locks the+mailbox the+mall the+mayors the+messages the+moon
3 the+number the+receipts the+right the+rolls the+sms the+stop the+straw the+sun the+tables
3 the+timeshare the+toddler the+town the+txts the+village the+word the+years then+SUBJECT
3 there+were there+with theres+MENDED theres+another thes these+? these+AGAIN these+BEFORE
3 these+and these+costs these+things these+to these+would they+BADMSG thing thing+. thing+for
3 thing+has this+ALONE this+KEYWORD this+STOP this+as this+at this+city this+doesnt this+ends
3 this+here this+isnt this+nonsense this+off this+phones this+stop this+subscriber this+thing
3 this+would tho though+> three+. three+strikes through+, throw+BEFORE throw+MY throw+this
3 thrown thumbs time time+. time+we timeshare+> tired+. tithe to+7726 to+BLOCK to+DONT to+GAVE
3 to+NOT to+RECEIVE to+REPLY to+THESE to+a to+at to+block to+change to+hear to+hell to+mail
3 to+never to+not to+someone to+start to+that to+turn to+type todays+the told+YOU too+.
3 too+BEFORE too+much town+hall traded+MY traded+VOC trail transferred treatment tries truck
3 tuesday+. turn+0 turn+DAY turn+these turn+this two+TIME txt+> txt+BEFORE typed u+NEG ugh+NEG
3 unchecked unenroll uninvited unless unsubscribed+on up up+on up+please up+to up+your
3 updates+, useful voter+is wait+NEGATIVE wait+no waking+BEFORE waking+ME waking+TAIL
3 waking+VOC waking+me want want+> want+SENDING want+THESE want+em want+off wanted+MESSAGES
3 wanted+SENDING wants+THESE wants+these warnings+BEFORE warnings+yes was+fine was+two
3 was+under wax we+> we+BEFORE we+DOESNT we+divorced we+good we+parted weak week+TIME
3 week+before weekly+KINDS welcome+here well+NEG were+a what+I what+i whatever+list whats+it
3 when+theyre wheres+MY while+THIRD while+they who+. who+SENDING who+SUBJECT who+do who+said
3 who+the why+YOU wind wine+club wipe wipe+MY wipe+my with+. with+being withdraw+>
3 without+THESE without+these word+VOC word+or work+is works+> wrap write+> writing+to wrng
3 wrng+NUMBER wrng+PHONE wrong+# wrong+NUMBER wrong+guy wrong+murphy wrong+tree x+TAIL y+VOC
3 yall+. yall+BEFORE yall+but yeah+> year+is years+ago yes+VOC yes+YOU yes+you you+> you+?
3 you+ASKED you+NOT you+WHO you+YOU you+ask you+deaf you+miss you+my you+people you+said
3 you+take you+write your+OTHER your+PHONE your+building your+mother your+shop your+way
3 youre+FROM youre+GET youre+getting youre+still youre+worse yourselves+> yrs+ago zero+>
4 ,+EVENT ,+GET ,+MENDED ,+absolutely ,+effective ,+either ,+give ,+going ,+his ,+if ,+im
4 ,+none ,+silence ,+starting .+BADMSG .+BEFORE .+DONT .+WISH .+again .+attorney .+cease
4 .+change .+close .+dnd .+enuf .+find .+fix .+gonnae .+if .+ive .+kindly .+knock .+loans
4 .+lose .+mistaken .+moved .+otherwise .+phones .+pipe .+price .+right .+scammer .+second
4 .+since .+skip .+sotp .+stop2end .+switched .+tenants .+textings .+thatll .+thought
4 .+whatever .+whoevers .+wipe .+wrong 0+MY 0+bedroom 0+before 0+nothin 0+to 0+year 2+, 4th
4 ?+end ?+never ?+nothing ?+well AGAIN AGAIN+in ALONE+DOESNT ALONE+GET ALONE+on ALONE+with
4 ASKED+SUBJECT ASKED+you BADMSG+. BADMSG+GET BADMSG+VOC BADMSG+from BADMSG+once BADMSG+up
4 BEFORE+? BEFORE+DOESNT BEFORE+NEGATIVE BEFORE+WANT BEFORE+again BEFORE+bye BEFORE+dae
4 BEFORE+done BEFORE+fall BEFORE+fundraising BEFORE+hard BEFORE+horse BEFORE+interest
4 BEFORE+landlord BEFORE+loose BEFORE+mess BEFORE+no BEFORE+nonsense BEFORE+numba BEFORE+of
4 BEFORE+only BEFORE+open BEFORE+phones BEFORE+removal BEFORE+sales BEFORE+she BEFORE+things
4 BEFORE+thx BEFORE+txt BEFORE+work CALL CALL+AGAIN CONSENT+> CONSENT+REVOKE CONSENT+SUBJECT
4 CONSENT+is DAY+MY DAY+bedroom DAY+nothin DAY+this DAY+to DAY+year DEAR+GAVE DEAR+one
4 DEAR+who DITCH+MY DITCH+VOC DITCH+go DITCH+me DOESNT+AGAIN DOESNT+HEY DOESNT+agreed
4 DOESNT+come DOESNT+disturb DOESNT+follow DOESNT+the DOESNT+welcome DOESNT+your DONT+.
4 DONT+follow DONT+set DONT+will END+SENDING END+to ENDED+> ENDED+ASKED ENDED+GET
4 ENDED+SPAMMING ENDED+THESE ENDED+being ENDED+right ENDED+thing EVENT+times FEEL+to FROM+,
4 FROM+> FROM+MY FROM+SENDING FROM+SUBJECT FROM+all FROM+her FROM+reminder FROM+stores
4 FROM+there FROM+today FROM+u GAVE GAVE+TIME GET+BODY GET+lost GET+my GET+off HAHA+NEGATIVE
4 HAHA+STOP HAHA+no HEY HEY+NEGATIVE I+> I+REVOKE I+gave I+made I+resigned I+screenshot I+see
4 I+sue I+take I+unsubscribe KEYWORD+ASKED KEYWORD+GET KEYWORD+SPAMMING KEYWORD+THESE
4 KEYWORD+being KEYWORD+right KEYWORD+thing KINDS+I KINDS+again KINDS+i LIST LIST+about
4 LIST+at LIST+off LIST+stay LOSE+> LOSE+BEFORE LOSE+LIST LOSE+OTHER LOSE+TAIL LOSE+YOU
4 LOSE+me LOSE+you ME+? ME+FROM ME+about ME+go MENDED+? MENDED+THIRD MENDED+landlord
4 MENDED+numba MESSAGE+? MESSAGE+about MESSAGES+, MESSAGES+. MESSAGES+MENDED MESSAGES+NEG
4 MESSAGES+off MESSAGES+only MESSAGES+over MESSAGES+stay MY+# MY+, MY+19th MY+? MY+AUTHORITY
4 MY+DITCH MY+HEY MY+MENDED MY+NUMBER MY+SUBJECT MY+TAKE MY+again MY+aint MY+answers MY+app
4 MY+city MY+courthouse MY+exs MY+feed MY+firm MY+fone MY+food MY+fundraising MY+head MY+here
4 MY+lawyer MY+lord MY+lotto MY+matches MY+mess MY+messages MY+no MY+nuber MY+ones MY+patience
4 MY+plan MY+plug MY+previous MY+pta MY+sms MY+state MY+to NEG+? NEG+CONSENT NEG+GET
4 NEG+NEGATIVE NEG+SEND NEG+SUBJECT NEG+WANT NEG+again NEG+agree NEG+agreed NEG+being
4 NEG+button NEG+dae NEG+disturb NEG+else NEG+follow NEG+hard NEG+its NEG+of NEG+sales
4 NEG+send NEG+these NEG+twice NEG+w NEG+welcome NEG+who NEG+will NEG+wish NEG+works NEG+your
4 NEGATIVE NEGATIVE+DAY NEGATIVE+HEY NEGATIVE+MESSAGES NEGATIVE+dae NEGATIVE+fundraising
4 NEGATIVE+hard NEGATIVE+interest NEGATIVE+its NEGATIVE+sales NEGATIVE+sorry NEGATIVE+twice
4 NEGATIVE+txt NOBODY+TIME NOBODY+at NOT+KINDS NOT+REMOVED NOT+SUBJECT NOT+WANT NOT+WHO
4 NOT+ever NOT+get NOT+in NOT+welcome NOT+your NUMBER+private OTHER+. OTHER+KINDS OTHER+at
4 OTHER+not OTHER+this PHONE+HEY PLURALS+BEFORE PULL+of RECEIVE+MY REGULATOR+> REPLIED+by
4 REPLIED+bye REPLIED+i REPLIED+so REPLY+. REPLY+> REPLY+AGAIN REPLY+again REPLY+has
4 REPLY+more REVOKE+FROM SEND+ALONE SEND+BADMSG SEND+me SEND+more SEND+stop SENDING
4 SENDING+NEGATIVE SENDING+a SENDING+about SENDING+at SENDING+by SENDING+dont SENDING+no
4 SENDING+the STOP+DOESNT STOP+GET STOP+SENDING STOP+SPAMMING STOP+VOC STOP+being STOP+this
4 SUBJECT+BADMSG SUBJECT+REVOKE SUBJECT+WHO SUBJECT+and SUBJECT+are SUBJECT+check
4 SUBJECT+knock SUBJECT+moved SUBJECT+must SUBJECT+resigned SUBJECT+screenshot SUBJECT+take
4 SUBJECT+u SUBJECT+win SUBJECT+your TAIL+? TAIL+FEEL TAIL+FROM TAIL+go TAKE+BEFORE TAKE+ME
4 TAKE+away TAKE+her TAKE+lost TAKE+my TEXT+the TEXT+us THESE THESE+FROM THESE+MENDED
4 THESE+any THINGS+WANT THINGS+WISH THINGS+at THIRD+PLURALS THIRD+isnt THIRD+passed THIRD+put
4 THIRD+used THREAT+SUBJECT THREAT+a THREAT+opting THREAT+sure THREAT+through TIME+my
4 TIME+supper UNSUB+BEFORE UNSUB+on UNSUBBED+. VOC+2 VOC+NEGATIVE VOC+got VOC+may VOC+mess
4 VOC+once WANT+boundaries WANT+is WANT+of WANT+off WANT+someone WHO+about WHO+there
4 WISH+ALONE WISH+NEG WISH+be WISH+boundaries WISH+is WISH+of WISH+off WISH+someone
4 WRONG+MENDED WRONG+numba WRONG+number YOU+are YOU+confirmed YOU+is YOU+knock YOU+to a+NEG
4 a+PHONE a+break a+dead a+lawyer a+line a+reason about+my actual after+this ag again+in
4 against+MY ages agree+BEFORE aide alerts allergic+to along+> am+DOESNT am+NOT am+not
4 and+DITCH and+my and+tell and+up and+yet another+> another+one answers+NEG answers+NEGATIVE
4 answers+no anxiety anything+> are+blue are+red area army arrange as+FROM as+of ask+SUBJECT
4 asking+nicely atheist attorney+generals awfully b4 back+out bacon bank+stuff be+excused
4 be+included be+taken be+the beat+it bedroom been+ASKED been+asking being believe+my blessed
4 blocked+and bloke blowin+BEFORE boat books born breach break+BEFORE breaking+BEFORE
4 breaking+up broadband brunch business+BEFORE but+BEFORE but+STOP cake can+go canada canadian
4 cancel+LIST cant+TAKE car+in care casl catalogue catalogue+> certified changed+since
4 changes+BEFORE changes+VOC chew close+> closed+and closed+to club+BEFORE clubs codes
4 come+down come+off competitions+and congratulations consent+> consent+is consumer+office
4 costs+VOC courthouse cousin+is coworker cows dae dae+BEFORE dae+MY dae+VOC dae+that data
4 day+and days+are dead+horse dealership deceased+. decline+> delays denver did+I did+i
4 didnt+ASKED didnt+LOSE didnt+ask didnt+forget died died+> dinner dispatch disturb dnc+BEFORE
4 do+WANT donation done+. dont+BADMSG dont+TEXT dont+follow downtown drawer drowning effect
4 eleven elm employee end+to enough+is enuf enuf+> erase events+> ever+WANT every every+REPLY
4 every+SENDING every+text everything+about ex+. exam+> excluded excused+FROM excused+from
4 fall+, feed+> feelings+> filed files filled fine+is first+one fishing fitting fixing flying
4 follow+> fone+> for+NEGATIVE for+no forever+BEFORE forever+FEEL forever+VOC forgotten form
4 form+for forty+a forwarding from+MY from+stores from+the fuck fundraising+> furniture g
4 gate+changes gave+VOC gave+YOU get+lost get+my get+off getting+THESE girl+TIME girl+at
4 give+er give+up go+KINDS go+MESSAGE go+REPLY go+SENDING go+text going+in gonnae+BEFORE
4 gonnae+NEG gonnae+NEGATIVE gonnae+no good+. grandad grooming guy+, gyms ha+> habit
4 had+BADMSG had+MY had+enough had+my hand happen hard+feelings hardly has+dementia has+died
4 has+left have+BODY hear+about heard+of here+> heres+DEAR heres+MENDED heres+another him+off
4 his+PHONE holler horse+here hot+MY how+is human+BEFORE husband+BEFORE i+REPLIED i+REVOKE
4 i+gave i+get i+made i+resigned i+screenshot i+unsubscribe id+been identity if+your
4 ignoring+BEFORE im+SENDING im+opting im+sure im+through in+NEG in+SENDING in+future included
4 incoming invites is+> is+against is+in is+more is+two it+ENDED it+KEYWORD it+OTHER it+end
4 it+if it+work itll its+mine its+my its+time ive january+and join joke+. judge+. junk+.
4 just+GET just+MY keep+a keep+it kill+MY kill+the kindly+DITCH kit landing landlord+> last
4 last+EVENT late+BEFORE late+THIRD laundry lawyer+, leave+this lie like+0 like+DAY list+ME
4 list+TAIL list+me list+to loans+paid log lol+BEFORE lol+NEG lol+NEGATIVE lol+no longer+>
4 longer+BEFORE longer+MENDED longer+interested loose+> lotto love+this lovely ma mad+,
4 made+myself mail+only make make+SUBJECT make+you mammogram mas+, me+> me+? me+about me+go
4 me+out mess+FROM message+ME message+TAIL message+me met met+THIRD middle mistaken+identity
4 money more+" more+KINDS more+PLURALS more+from mother+> move move+along move+on movers mow
4 mrs msging mute+MY mute+the my+VOC my+consent my+drain my+exs my+lawyer my+nuber my+patience
4 my+sign myself+LOSE myself+clear nah+, need+boundaries never+MESSAGE never+REPLY never+let
4 never+set never+text never+will new+ME new+TAIL new+me news+is next+> next+KINDS
4 next+MESSAGE next+TEXT nice nicer nine+. no+DAY no+MESSAGES no+dae no+fundraising no+hard
4 no+interest no+its no+sales no+sorry no+twice no+txt nobody+TIME nobody+at not not+GET
4 not+KINDS not+SUBJECT not+WANT not+WHO not+ever not+get not+in not+the not+welcome not+your
4 notes nothin+> nothing+OTHER nothing+works notices+> now+, now+on now+or nuber nuisance
4 obliged octagon of+it of+reminder of+today off+, off+for off+or officially ok+thats old+for
4 olds on+, on+FROM on+REPLY on+SEND on+a on+monday on+out on+sunday one+VOC ones+about only+.
4 only+2 opt+for or+BADMSG or+END or+any or+what orders over+> paid+. pair part+ways passed+in
4 pat peace+and people+. permanently+, person+VOC phone+FROM phone+to pickups piss pitch
4 please+. please+HAHA please+HEY please+NEGATIVE please+lol please+no please+to pls+BADMSG
4 plug+on ppl prefer+to present previous prize protein put+a quit+VOC rather+YOU rather+you
4 read+about reassigned receiving+MY recipient refinance rehearsal reminder+, rent+. renter
4 repair replied+BEFORE replies+> reply+> replying requests restaurant results retired reviews
4 ring roaches rolls roses+are router said+bye sales+, say+> says+0 says+DAY scare
4 screenshot+every seasons see+MY send+> send+ALONE send+BADMSG send+ENDED send+KEYWORD
4 send+STOP send+stop sending+ME sending+TAIL sending+VOC sending+me serious set set+foot
4 shame she+BEFORE sheet shelf shhh shipping shoo+> shop shot shutoffs since+MY since+the
4 sincerely skip+KINDS so+quit solid somebody+elses someone+else something+> somewhere
4 sorry+to sotp spammers+> speak+to spend stage stalker stand standing sticks still+SENDING
4 still+seeing stop+, stop+DOESNT stop+GET stop+with stopp story+FROM stpo stuck+on stuff+TIME
4 supper+> ta taco tag+BEFORE talking+> tampa tape temp tenants+BEFORE terminate terribly
4 text+LIST textin+BEFORE textin+ME textin+TAIL textin+VOC textin+me textings that+SUBJECT
4 that+mess thats+0 thats+DAY thats+ME the+19th the+ALONE the+AUTHORITY the+DITCH the+KEYWORD
4 the+MESSAGES the+UNSUB the+answers the+blocked the+courthouse the+feed the+food
4 the+fundraising the+head the+list the+listings the+lord the+lotto the+machine the+matches
4 the+off the+plug the+pta the+state the+texting the+unsubscribe the+water then+> there+.
4 there+must these+> these+FROM thing+I thing+i things this+AGAIN this+ENDED time+to time+you
4 times+HAHA times+HEY to+AUTHORITY to+DEAR to+END to+REGULATOR to+WISH to+decline to+nine
4 to+read to+receive to+refinance to+these to+whom today+> told+the tomorrow+, too+old totaled
4 touch trai true+> tryna tucson tuesday tuition turn+MY twice+. txts+> u+CONSENT u+DOESNT
4 u+keep uk um undo+BEFORE undo+it unsubscribe+on unsubscribed+. untick up+all updates
4 upgrades urgent vaccines+> vanish+> violets+are vitamins wake+BEFORE wake+up walker walter
4 wanna+be want+NEG wanted+> wanted+BEFORE wants+BEFORE was+REMOVED was+the was+your wasting
4 water+shutoffs way+FROM way+out ways+> we+DONT weeks+ago well+> well+ENDED well+KEYWORD
4 well+STOP well+talk what+? what+for whatever+LIST when when+a when+its when+the where+MY
4 where+is where+my wheres+the who+NEG whod whoever+GAVE whoever+gave why+BEFORE why+SUBJECT
4 why+do why+does why+you will+> willful wine with+ME with+TAIL with+me wont+be wood wore
4 work+. work+this worn+FROM worn+out worse+than wrong+numba year+and you+TAKE you+confirmed
4 you+knock you+make your+MESSAGES your+insurance your+number your+texting youve+reached
4 zip+BEFORE zip+it
5 "+was ,+NEG ,+OTHER ,+TAIL ,+THINGS ,+cut ,+email ,+forever ,+get ,+new ,+permanently ,+whos
5 ,+your .+BLOCK .+I .+THREAT .+VOC .+adios .+and .+as .+bills .+dnt .+dont .+enough .+get
5 .+go .+ion .+lets .+move .+mute .+nah .+not .+on .+pack .+reporting .+said .+sod .+still
5 .+these .+yall .+youve .+🚫 0+0 0+an 0+per 0+this ?+a ?+id ALONE ALONE+w ASKED+YOU
5 AUTHORITY+> BADMSG+MY BADMSG+my BADMSG+w BEFORE+" BEFORE+# BEFORE+AGAIN BEFORE+ALONE
5 BEFORE+REVOKE BEFORE+VOC BEFORE+and BEFORE+asking BEFORE+children BEFORE+did BEFORE+give
5 BEFORE+lifetime BEFORE+once BEFORE+passed BEFORE+solar BEFORE+take BEFORE+to BEFORE+with
5 BEFORE+would BLOCK+and CALL+. DAY+0 DAY+an DAY+per DEAR+SUBJECT DITCH DITCH+ME DITCH+TAIL
5 DOESNT+CALL DOESNT+SUBJECT DOESNT+again DOESNT+in DOESNT+ok DONT+, DONT+TEXT DONT+bother
5 DONT+even END+LIST END+button END+the ENDED+SENDING ENDED+w FEEL+but FROM+any FROM+or
5 FROM+these FROM+your GAVE+NEGATIVE GAVE+mercy GAVE+no GET+mercy GET+one HEY+. HEY+so
5 I+BEFORE I+NOT I+UNSUB I+agreed I+checked I+sit I+win KEYWORD+SENDING KEYWORD+w KINDS+AGAIN
5 KINDS+about LIST+only LOSE+ME LOSE+button ME+for ME+its MENDED+HAHA MENDED+HEY MENDED+lol
5 MESSAGE+AGAIN MESSAGE+again MESSAGES+the MY+NEG MY+SEND MY+WANT MY+WISH MY+blocked MY+cousin
5 MY+day MY+inbox MY+irs MY+is MY+lashes MY+lifetime MY+raffle MY+rest MY+send MY+silence
5 MY+so MY+specials MY+spring MY+way MY+website MY+would NEG+, NEG+DOESNT NEG+children
5 NEG+coming NEG+further NEG+key NEG+tomorrow NEG+txt NEGATIVE+0 NEGATIVE+children NOT+keep
5 OTHER+MESSAGES OTHER+MY OTHER+PLURALS OTHER+changes OTHER+is PHONE+AGAIN PHONE+BEFORE
5 PHONE+again PULL+MY REMOVED+of REMOVED+on REPLY REPLY+OTHER REPLY+about REVOKE+> SEND+?
5 SEND+ME SEND+TAIL SENDING+to STOP+w SUBJECT+YOU SUBJECT+agreed SUBJECT+be SUBJECT+checked
5 SUBJECT+has SUBJECT+replied SUBJECT+silence TAIL+for TAIL+its TAKE+? TAKE+one TEXT+> TEXT+?
5 TEXT+AGAIN TEXT+about TEXT+again THESE+. THIRD+for THIRD+has THIRD+in THIRD+stuff TIME+END
5 TIME+silence TIME+theyre UNSUB+me VOC+> VOC+LOSE VOC+THREAT VOC+but VOC+didnt VOC+go VOC+im
5 VOC+take WANT+these WHO+at WISH WISH+, WISH+these WRONG+THIRD YOU+> YOU+and YOU+didnt
5 YOU+keep a+END a+FROM a+LOSE a+bathtub a+form a+long a+mattress a+nicer a+note a+pen a+rest
5 a+sock a+year account+, accountant agreed+to altogether alvarez and+BADMSG and+this and+why
5 and+your answer any aoife appreciate as+ASKED attorney+general audience audience+>
5 back+BEFORE back+FROM back+off bathtub bathtub+. be+happier been+REMOVE beep being+your
5 believe+MY bella bike birthday blasts blind blocked blocking boise booster bounce break
5 break+up brick brother but+ENDED but+KEYWORD but+please button+, buzz+BEFORE cap casserole
5 chance check+in children+> close+the closed communication competitions computer confusing
5 contain could country county cover darnell day+SUBJECT days deceased+> decline+, delist
5 department distribution dnd dnt do+BEFORE do+one do+that dont+bother dont+even down+there
5 dozen drink easter either+way electric+> enough+FROM enough+now enough+with enrollment
5 ever+> every+TEXT ex ex+> exit+> f family family+has fathers feed fill finance find
5 find+DEAR find+THIRD finger fix+it flooring folks font food foot for+SUBJECT for+her for+my
5 forever+> from+now gave+you getting gig give+over giving go+BEFORE good good+day
5 gotta+REPLIED gotta+say greetings gutters+> hail halt hands has+ASKED has+run have
5 have+mercy her+> here+to hes+in hospice household husband+passed i+NOT i+UNSUB i+replied
5 i+win if if+END if+silence in+WHO in+january in+prison instructions interest+> ion+WANT
5 ion+WISH ion+want is+enough is+golden is+hereby it+a it+again it+that its+MY june june+>
5 just+SEND just+send keep+the kevin+> key+> keyword kindly+LOSE lashes+> last+one leave+FROM
5 lie+> like local locks lose+MY love+, lst lunch make+VOC make+this makes+MY mall marcus
5 mate+> me+FROM me+for me+its message+BEFORE mike mine+, mistake+, more+MY more+solar msg+>
5 my+CALL my+cousin my+late my+previous neednt next+SENDING next+text ninth no+0 no+NEGATIVE
5 no+children nomo not+keep nothing+else nothing+further now+and numba o+> of+BEFORE of+NEG
5 of+SUBJECT of+this of+your oh+goody ohio omg omg+STOP omit once+> one+. one+goes one+more
5 one+out only+KINDS our+relationship out+. out+> over+and own+BEFORE owned+a owner p+>
5 packages passed patient+> pen+VOC pen+pal pencil pensioner people per period+> pestering pet
5 phone+> phones+for picture pipe+down pls+STOP plumber pocket politics pool+. por previously
5 prison+, private+PHONE put+my quite+MENDED quite+SENDING raccoon raffles recommend remind
5 remove+> rented replacement reporting+SUBJECT reporting+VOC reporting+YOU reporting+you
5 requested requesting revoking roofer roster screw scrub send+. send+? separate shine shut+MY
5 shut+your shutoff signed+BEFORE signed+up siri sit+BEFORE sixth small so+" so+MY so+VOC
5 so+are so+is sod sod+BEFORE sod+FROM sod+off sore sorry+, spamming specials+BEFORE stahp+>
5 starting+with stock stop+w stop2end straight strikes+. stuff+, subject subscribed sunday+.
5 switched t tacos tag+VOC take+THIRD take+a take+him take+it take+one take+the telling+VOC
5 texting+MY texting+the that+is thatll+be the+ENDED the+TEXT the+door the+first the+irs
5 the+lashes the+last the+raffle the+rest the+specials the+spring the+way the+website
5 therapist think+I this+DOESNT this+NOT this+lifetime thought+I thought+i through+> to+TIME
5 to+cut training turning twelve txting tyres u+GAVE u+think uncles up+with ur vets want+these
5 was+UNSUBBED was+unsubscribed water what+will what+word who+WANT who+u whom why will+BEFORE
5 will+it win+something windows word+do work+MY wow+so write wrong+THIRD wud yall years+>
5 yet+here you+NEGATIVE you+are you+didnt you+in you+no your+NUMBER zip
6 "+" ,+" ,+CALL ,+TAKE ,+UNSUB ,+in ,+keep ,+love ,+nothing ,+or ,+quit ,+stop .+LOSE .+NOT
6 .+REPLIED .+YOU .+basta .+deceased .+f .+fed .+guess .+harassment .+like .+now .+our
6 .+pretend .+three .+ur .+wanna .+whoever .+you .+youre 0+DAY ?+BADMSG ?+END ?+FEEL ALONE+,
6 ASKED+nicely ASKED+ya BADMSG+now BEFORE+aint BEFORE+before BEFORE+church BEFORE+go
6 BEFORE+lady BEFORE+mas BEFORE+n BEFORE+switch BEFORE+your CALL+to DAY+DAY DAY+before DEAR
6 DITCH+the DOESNT+> DOESNT+THIRD DOESNT+kevin DOESNT+maria DOESNT+mrs DOESNT+need
6 DOESNT+tomorrow DOESNT+wanted DONT+come END+is ENDED+with EVENT+menu FROM+BEFORE FROM+now
6 FROM+out FROM+switch GET+about HEY+THREAT I+REPLIED I+gotta I+moved I+rent I+replied
6 KEYWORD+with KINDS+. LOSE+SUBJECT LOSE+this MY+DOESNT MY+REPLY MY+answer MY+company MY+daily
6 MY+joy MY+kids MY+reply NEG+come NEG+fundraising NEG+here NEG+kevin NEG+maria NEG+mas
6 NEG+mrs NEG+wanted NEGATIVE+> NEGATIVE+NEGATIVE NEGATIVE+mas NOBODY+FROM NOBODY+of NOT
6 NOT+AGAIN NOT+THIRD NOT+kevin NOT+maria NOT+mrs NOT+need NOT+tomorrow NUMBER+> OTHER+menu
6 PHONE+? PLURALS+, PLURALS+. PLURALS+VOC PLURALS+but STOP+, SUBJECT+> SUBJECT+died
6 SUBJECT+mean SUBJECT+rent SUBJECT+wants TAKE+off THINGS+is THIRD+GAVE THREAT+0 THREAT+DAY
6 UNSUB+ME UNSUB+TAIL VOC+about VOC+church VOC+no VOC+please VOC+read WANT+be WANT+for WHO
6 WHO+. YOU+got YOU+once YOU+read YOU+think a+joke across afford ago+. agreed+> ambulance
6 and+ENDED and+KEYWORD and+MY answers appointment are+WANT are+like asking association august
6 autumn bail balance bbb be+> be+FROM be+all be+needing been+PULL been+REMOVED beg bhejo
6 billboard bonus bore break+> brenda burn but+MENDED but+NOT but+not cars change change+MY
6 church+in close+MY concern congrats consider+MY consider+the correct costs counselor
6 counselor+> crushed didnt+, ding+> ditch do+WISH do+it does+SUBJECT does+THIRD does+he
6 does+one done+here draw eat else+, enough+VOC even+GAVE even+have evenings exhausted father
6 favor fed+BEFORE fed+up fish for+THESE for+family forwarded found+NEG foundation fourth
6 friends from+VOC from+here further+> ghosting girlfriend given gracias ground gym
6 harassment+> hired holiday i+agreed i+gotta i+rent im+0 im+DAY in+0 in+heaven in+june
6 inbox+> interest is+, is+NEG is+your ive+REPLIED junk+> just+NEG keep+MY keeping lady+> lamp
6 last+month last+time left+that lifetime+> like+my literally live lose+the love lunch+menu
6 lying make+MY make+YOU mam many+times maria+> mat+bhejo mean+BEFORE messaged messaging mo+>
6 moon mothers must+be my+END my+PHONE my+REPLIED my+attorney my+inbox my+joy my+kids my+phone
6 my+reply my+silence next+REPLY ninety no+mas none+FROM none+of nonsense not+AGAIN not+THIRD
6 not+kevin not+maria not+mrs not+need not+tomorrow note+FROM nurse off+> off+switch ok+,
6 once+, one+HEY ope opting+FROM opting+out out+out passed+away pays people+> perfectly
6 phone+. phone+BEFORE pickup pipe poor pop+, quizzes ready realtor recruiter refuse+>
6 reminding rent reply reported+> results+> returned revocation rid roommate rose ruth
6 save+your see seeing+SUBJECT seeing+VOC seeing+YOU seeing+you seems september sermon
6 services she since+0 since+easter small+claims solar+, spa statute still+here stop+or straw
6 subscriber switch+> tag text+about texts that+church thats+it the+MENDED the+SENDING
6 the+attorney the+company the+daily the+ones there+is this+> this+BADMSG this+and
6 through+with times+> to+DOESNT to+be to+keep told+ya tornado trace u u+have undersigned
6 unsubcribe up+> village voter w w+MY walk+> want+an we+never what+part whatever+I
6 whatever+SUBJECT whatever+i whitening who+wants why+am wish+to wishes wreath wrong+PHONE
6 yes+, you+and you+got you+read your+SENDING your+texts yr
7 ,+ENDED ,+VOC ,+yes .+AUTHORITY .+DITCH .+REGULATOR .+appts .+back .+big .+every .+goodbye
7 .+how .+hush .+let .+nomore .+plz .+shut .+take .+think .+told .+un 0+a ?+ENDED ?+KEYWORD
7 ?+TAKE ?+because ALONE+> BEFORE+mo BEFORE+out BLOCK DAY+a DOESNT+, DOESNT+TEXT DOESNT+about
7 EVENT+BEFORE FROM+MENDED FROM+for GET GET+? GET+these HEY+im KINDS+but LIST+. MENDED+WHO
7 MY+AGAIN MY+REPLIED MY+thumb NEG+> NEG+mo NEG+tony NEG+trevor NEGATIVE+LIST NEGATIVE+mo
7 NEGATIVE+to NOBODY+here NOT+about NOT+agreed NUMBER PLURALS+only PULL+rocks REMOVE+>
7 SENDING+. STOP+with SUBJECT+NOT SUBJECT+gotta SUBJECT+is TAIL+about TAKE+, TAKE+SENDING
7 THESE+, THIRD+died VOC+, VOC+and WHO+VOC YOU+. a a+OTHER a+THIRD a+WHO a+dime a+library
7 a+pain a+pop abeg accordingly and+dont and+for apparently april ashley away+> believe
7 belongs billing blocked+> bore+BEFORE brandon bro bud building buried+THIRD businesses
7 but+NEG campaigns cant+take casino come+BEFORE comp de+BEFORE decent do+NEG dont+come
7 door+on each+BEFORE each+time emergencies escape even+GET fall fella fifth finito fix+BEFORE
7 folder for+WHO for+these for+you fourteen froze gf give+BEFORE go+TEXT gone grandpas
7 grateful groomer guess has herd here+. here+on heres how+to hush+> i+checked is+over
7 its+SUBJECT its+VOC its+YOU its+you jk jog kick+rocks kindly know+TIME lasted left+BEFORE
7 less library loose mail make+BEFORE mas+> mat may mayors meds mercy+> mi ministry my+NUMBER
7 my+data my+roof my+thumb nans next+one no+. no+LIST no+mo no+to nobody+here nomore+> nope+.
7 not+about not+agreed only+, openings oregon outgrew part pastor patience permanently+>
7 pictures pretend+i process read+? refrain registry reminder removal robot+> rocks+> roof+.
7 save seven she+died she+is shutting since skip soliciting someone special spirit starting
7 state stoppp strikes sweetie tablet taken taken+FROM talking thankful thats+BEFORE these+,
7 thinks through ths thumb+is thx to+BEFORE to+end tony trouble un+PULL un+add unclear
7 understand unsubscribe+> unsuscribe vanish vet voetsek volunteering w+the want+BEFORE
7 want+FROM wanted warnings when+my win wound writing x your 🔕+>
8 " * ,+KEYWORD ,+robot .+AGAIN .+bas .+bye .+exit .+ill .+kick .+stopppp .+this .+time
8 .+unfollow .+uninterested ?+TIME AGAIN+> BADMSG+with BEFORE+going BEFORE+its BEFORE+now
8 BEFORE+thank DOESNT+keep ENDED+then EVENT+. FROM+this GET+THESE HEY+STOP I+mean KEYWORD+then
8 MESSAGES+> MY+data NEG+thank NEGATIVE+thank REMOVED+. REPLY+? STOP THIRD+owe TIME+your
8 WHO+TIME WRONG+NUMBER accounts agreeing along and+DONT and+so appeals are+WISH askin b bas
8 bas+karo be+GAVE be+texted bother+> business bye cents chain clear closings company+>
8 consent contacting cord+> counter decline denise dirt disable dont+> dry ed either entered
8 expect forever frighten from+BEFORE further gentleman ghost go+> goin google grown
8 hang+BEFORE hang+up hereby him+in hire hotel i+be i+mean id+be inbox invitations ion
8 is+where it+TAKE it+take itd its+DAY joke keep kevin knock+it know+MY know+the know+when lab
8 last+BEFORE listings lists loan lost+> loyalty mean+it merch mute my+REPLY my+THINGS na nada
8 named nerve news no+> no+thank nope nuh ones+, outreach pack+BEFORE peace ping pitches plz+>
8 promised quit+> quit+SENDING reached red relocated seminars shots shut silence+is sports
8 stahp station stay story stress stutter sue surveys tables taxi the+day these+. this+LIST
8 todays true truly tulsa two+years un+scribe uninterested wanting wants website weekly
8 whatever+BEFORE wheesht wheesht+> worn youngest your+MENDED youre+SENDING
9 ,+ALONE .+hang .+reported 19th BEFORE+ago BLOCK+> END+then HEY+, LIST+to MY+> MY+and MY+cord
9 MY+doctor MY+off MY+relationship NEG+keep STOP+> VOC+. VOC+? VOC+is WANT+FROM WISH+FROM
9 WRONG+WHO a+judge alumni another appointments away bake be bible blowin boundaries breaking
9 cancellations candidate cashier cease chase children co communications company confirmations
9 contacted correspondence decency denied drive evidently farewell figure fr gettin good+>
9 hang harold hittin hitting hobby hurts instructed ipad irs kids knock knock+BEFORE lashes
9 league lessons lied life long+walk march maria mensajes motivational moved+to mr muted
9 my+doctor nephew off one opting owe+a pack+it pal pen personal plese plug pops prefer press
9 pretend+I pretend+SUBJECT pretty prices private quit r recalls receipts+> recovery regret
9 replies request sake scratch scribe scribe+> seeing sees sneak sober spoke spring store sun
9 teeth the+WHO the+cord this+NEG thoughts tree unfollow unsolicited unsub vaccine volunteer
9 wake were+done when+MY wish withdrawn word wrong+WHO ya yer youre yrs
10 ,+LIST ,+so .+GET .+TAKE .+WRONG .+cut .+for .+give .+new .+off .+there .+wow DONT+>
10 MENDED+then NEG+about NEG+with PHONE REVOKE THIRD+> UNSUB account be+REPLIED beds bucks
10 buddy buried channel closures companies dish divorced do+without drives employed energy ever
10 excused fam fed federal fired go go+away goes gonnae hard horse jobs joined lawyer los
10 nomore nor nursing offense outage p period place quite quotes reminders reporting require
10 rest+> roofing seriously siding spammers supper texts+, una unwelcome vaccines with+the
10 without+> worth yes+. your+gym youve
11 .+STOP .+were BEFORE+here DAY+. KINDS+, MESSAGES MY+attorney NEG+. NEGATIVE+. WRONG+PHONE
11 adios attendance bills bin dating eh fact fone for+YOU fundraiser generals give goodbye+>
11 got+MY got+the graduated harassment heart honey honor human january joy kick lady loans lord
11 mate mortgage n only prison program roof stores switch take tips traded weather wit worse 🚫
12 ,+STOP .+ALONE .+UNSUB .+permanently CONSENT about appts buzzes consumer cousin cut+MY
12 cut+the dime elsewhere exs fraud git handled happier hears heaven hush magic marketing
12 matches mercy moved nah nicely none offers once only+> point promotional replied reported
12 resigned retire rocks screenshot shoo shops sofas telling textin trucker txt waking whoevers
13 .+just BEFORE+. basta botox button daily dementia electric fire fixtures follow golden gotta
13 hint karen karo newsletters note outages pack sales thatll throw times violets years
13 your+EVENT
14 # ,+but KINDS claims clearly dnc due each feelings ignored in+DAY mistaken mo needing owned
14 parent pester pretend pta smh stopppp timeshare txts vegan violation
15 .+consider PLURALS UNSUB+> agreed bout deceased ding events future menu nothin trevor ways
16 AUTHORITY aint changes dates goodbye goody hear more+> must phone raffle texted yourselves
17 . ago bye+> cord mattress o rest solar specials thumb were+through
18 buzzing de for+good lifetime notices pop relationship this whoever
19 ,+and REGULATOR attorney buzz club fundraising 🔕
20 gutters mas plz un wow
21 here receipts whatever
22 consider
25 these
27 stuff
28 silence
29 permanently
33 ones
"""
