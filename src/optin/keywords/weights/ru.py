"""What words weigh (ru); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["PHRASES", "WEIGHTS"]

PHRASES: Final = """
" 5a}c8{u=ZY^$!U7^$Yb2
% 5<LtF?8oHU4hs4a8X5x-
* QR&kp90oE71I+x)59Q28
, 5b^W>7Y7F;82;JnC)VNs
. AN>*T5EtqhI}_dP^ePNP
0 `1<z``w{yP-{$=X@cI4%
2 <o)mb^bsT($o5GD-{$Y8
> ^EcNH?(gaB5HJBX=?E_S
? $^H8P{oV%k?E(TS_}KE@
AFFAIR 1H$S976uS9?8pn-*6`*2
ASK {PYm<_VWn;0Vd-30tWpH
ASKED EdB@h7U0Go_wUdXC>an4
AUTHORITY 1{?b8_ZYg`84S?}KS?4C
AWAY _w^6j@dxn*69Vob{{adC
BOTHER 4D<f-Hv;+c`Q;DQ{`mhF
CEASE A-Ww3LJtf4;FuEh>bL9L
CONSENT @B%Le?)cc;4Gy*+Jts3c
CONSENTED 1J3FW59k~u?)Dt{;p+7B
ELSEWHERE 0rS%^9w-Jb&B!a`>%qj%
ENDED 3k(h8HuUfB5D4Y{2O$<3
GET 6&LdW_1)9Y3*80?{sRIQ
GLUED 6xTQHF5%hU6D-K;AqyW2
GOODS 7U>S$4e9^wC<^Ea3<Urc
HOW 3=iP?<`4xJ0}}N7<pli<
KIN _ddTg{s9y01=Jw++zS8W
LIST @$V7&A_e^E5(41-@cjhv
ME -z5zU;`IgC>JH@;0}v(6
MISSED ^9LI3_ZlV#=hhPV>*Mgr
MORE 9Q7dM6ZY}z5c=Q;2nGKb
MSG 3JW{o0}|Q%;tJ6G9}gt@
MY 5eD}B1N`;t7y<Mo{RayH
NEED _7C^(@<9p-APfL6<^BQy
NO 0|os22nhoK{qG1E_XqO`
NUMBER 9S;!p==lZ)^!)%G9}OA!
OFF @)H#5`x*cR1_|>H5%m4-
PERSON C@vlJ<L>$V4F~2WBN8V9
RELATIVE @gNH83Kj(g<@N^q^d2kw
REMOVAL 7)0sr`1$4XGWq;15G*1c
REMOVE 73T;7E&J;81^?|C8T9uL
REMOVED _bvzH*&GKL+xGkn^!FF~
REPLY 1^~t!B`Yf;-MAXi-uS-a
RESTORE _pQM~=NUw3qUu1M$GoNB
SEND _b&zT<>>ka5hoHN0|g%7
SENDS >g^ow9TEHZ4)p#81nLOw
SENT ={?Q-@f{@r-R>{y2?qxZ
SIGNED ^$Zlw<|PR12o?|%;{f@^
STOP 1O*T8=?Cc)|KjZp0{IvY
STOPS {_hya4+7=|4D#3%GVcQL
STUFF 3?SbL-_z~z;3@y|6$9lM
SURELY 4f*^0?&ks+`u6ka01Ef?
TAKEOFF 2>IU?4GakT>JJe6_2>Tm
THING _4fAb5*;Wd3-J-z^Ze}q
TOME 67&%P<^A3eAq3v}3JU`Q
UNSUB 1pWf_3;h8V3;q242^a|#
UNSUBBED 0`U?882S6*5daef1sM(p
WANT ^7H!K$qyS7@DdZ{|LOef
WITHDRAW |Mv0h1_kWy4FmGz2OSj=
WITHDRAWING 4GiKY3*H<C3h*EG^y>NQ
WORD AQcDb83O9^0{-X_76l;+
WRONG <Rbj$@D>Rf<`4A}`TqvW
YOUSEND >kKOJ865Zb7YYjd^7jGe
a @BkOR4odqd8^z=a3ft`z
abahc 3hwA76CEod^W`qv*W}#o
about Anp(R`U?664Fl;01^*Ks
abtoбyc <Il}OD<Bs3`t&>4%hT7;
abtoплateж `}*<u^gkaD=HMan%;4P5
again 4-W(I>;nM=_VED>4h;kc
ago ;rI{~B=p(H9yQ+!FC#D^
ahaлизob 1qL43+~DZw2OPvGASf*p
ahaлизы 1|I_2>i*RB3=HKQ8u|qs
ahhyлиpyиte 7VsAr^Xm-=5C7!}H4M}R
ahkety ?%v}R9z!Y@3g;o?-rLF5
aktyaльho G1lz^A@}(?5&bdi^Yqp>
akции 5D4cV<k}7Y;{Y%T^yJpp
akция =*-tG88JX9)B`Z{&D+G&
alerts 5%(AN9O?SyAP@KB812~x
all 67Uld8~Ft^^EM3n=N=p&
already _s8)d{OJxH+1v~5=Jw_N
am >H!t<2rKFu0{G_n<O=%p
and 2pRta3lZWKBM<rk{|f&u
another 0`nu;GY#|P2?yu>{SXo$
any 7xN<7_Y?r+|J>s0B?R#L
anymore ?e;DpAK$;WHY@7+H#G|~
apehды *xJ+@DhN0p`V%D3)Z5$G
apmии 3-cTK7WCoo=<Nv`3=sAQ
are =m9_!Bh=8{5IN;L6CNKB
asked 6YDVKAM*$57y2Fc1qAsJ
at 6ZiA@2nhx$BL4;J^6mE&
away $JZ&}G4aLA9T)5jC`(27
aбohehtckии 1_cu73<T@*8vXMk4&Dk2
aбohemeht ?h@Jx@-+9_&EXmJ;_C3l
aгa 10wtD02L7w%FFBi;~M$p
aгиtaцию 76=3T3<?Mi>*@Xe<MIFl
aдbokat 1l{fH4jKzFDhUnS;PCJ$
aдpec #s1_N-v})e<O>zP`sd`_
aллepгия `vDu}-~Im;6#DuI3jYTE
aллo <Ny5h1{E$M8`m!B<lE5b
b 80Hc0>-8D`2;Kts@A3Zs
bac (ikq*)BX1c>i*v?68|aM
back vqQf{2@Dg?3i(0%@9X&2
bakahcии *w+#D1LWlm946K5BOxIl
bam HRt00BiRcc3iuJ*yXfW&
bamи 9T4ar3-1Q|1LWiT{Q}`H
baш {1^e@`w7$-3J~}e8W#WT
baшa 7a0fU=lA6%{{hYE86+PX
baшe 5i8&YB{&8T4D$#2+Yb5(
baшem 4F<{`C@eSo_s=T8&&J2k
baшeгo `xwzC0q-B@_{jy-+V=DH
baшeи 0{s`xCj-&?90}g`9}XxU
baшy $Pe5F6bSO%B?$ua`SJT9
baши 1quQ11|s$tBkk|)0|W&a
baшиm 0t*Gk0_pw<5AM<b{ORT!
baшиmи |K0`t{|WOP3-#OZ1p)mo
baшиx @#rq_^XJOs6g>0^B047c
bce Ald)~4gLHt84l_RA^QI~
bcem +625n@##V4-RDik%D3>x
bcex $wa&?*W5t7x&AC2`Pvuc
bceгo {puei=mQri0vi(h4gcl(
bceгдa &)MK6B{MT3*Wfk1;Ks(w
bceи 4Zz(--M>Hi&#(~B@~Wue
bcю ?JU1T+}aD`1_cr<3kwno
bcя |1{Vj=@=aW{p=0v@7(M0
be 69hLgw$Rhvy)U{)Q8O;`
bechoи ^9bG$6+Q_E@696g;MM2Z
becь H`ewT3F`&v+S?Qf#Rli`
been ^v@IQ-R~qL?F=09*5Cl)
before 1P=S_?g{nz_zvyx2M+o6
bephete _t^<O6(2bm<;6<K$HCy(
bephycь +ameu(Ao176C~*@3ludT
bephytь {0leL|LfrED**5V5gR5b
bephyли 5EA7B1ry)%2?OQ~?=%t~
bephиte 7uNp|?(hvP@cHiD1O4Rr
beзиte =@s276bl|4-T4~q^z!G~
beчep 1I_CN@#h*O3+f}<(D?lO
beчepa rytHu`%5+x+~Zo*zrM|)
beчepom 2JGG_EEpRd1o#>3<l@!b
beщи DER{v1@;8-8wU9f0R0dP
bhytpи 5;pB32qYNx>DwpO1o`0H
bhизy =;P}i{1_S%1?w;B<=xZ>
bkлючиte IU^JN@DJSl^V|Ux5eWnh
bmecte 9xvY--`Mrv0|oFE{r?0R
bmecto 3GDn1_xBVU?CcW(*#Pki
bo 6zSpx<<J=L3k~oB8yyY~
bockpecehьe -qr&2ARqYt{P+I-1QF;9
bocьmи 3+L%34f`1s=>7iM@#FFJ
booбщe DJ9J%+4>*d;oD8^;L!Bh
bopot &*k?H`v4mS>GUn++2QHj
bot =nyB;5C;wx0sr_3@%R)L
boдy -RR6F1}ifT{s%?n)yl=Y
boды |M~9{@2C+DJX7->`TzPX
boзbpat 9uWEq^!^Fj_8$Bi3i1CD
boзoбhobиte 0qFG^>J0e-`~C_K0s;2~
boзpaжaю Q|Z4c9}_4r)Y~N2($~)e
boпpoc #1X_e4h}L0%i2rC=*Q8u
bpaч 2mA`${|E6E3itE;3iKBX
bpaчa ;se$q=_?lh;@c+i>)PJq
bpemя 7a0f!_4(t?^YH@y6ciBz
btophиk )!pt58Wtw=<l^e+-`)S~
btopoe <_az20~7k`{k!`KDfsl}
btopoи vAm;6N@i4A(ce0nrL4lL
but @y90W)#(l)_YDmC8Xh$c
bxoдa *aHG54Dl1~{3$Nj<<#uk
by `yBon>>JeE*8b)s^b9Q3
bзяли ?hO|9=H>tF<RB0Z{sHRB
bид -{#~c8~+vu{T3?Y5yc%7
bидetь 3lH`M4$tni{|WgG3I7Zo
bидeл 1MnC5@YDSS_YLp}5dHoK
bидho Ey?62HvKLA`06d_?%dSS
bижy =>z8R3Jd`)90C3o?FRA-
bпpeдь *x(`SJm$mRCN1m%CM_Qo
bчepa 0m}X7_Xg<<7e4gx?)NGU
bы 2)fo86zdEh1_mwi;PU1i
bыkиhьte 9R3027XA4Q5cT)|{`wCG
bыkлючиte +UF_y9_I7d7&Pk*CORh(
bыпишиte 5f2dS`T_nC1;G#L`1KIr
bычepkhиte 9^D1{2@?+m5%?|x4eZ?=
bычepkиbaиte @e&l-3<~t<G6U}x7yAb2
bышeл |N0OB`S%$m6yo##`2Gy~
bышлa {qzw12NVnc`RVov?i2(L
c G~nJ3_wgJq_YnaQ8RHNM
cahtexhиk ;mG++5HuSl>E1Hc<J8gd
call 1N0-{=>+v19q;J!CI%D~
cam Eh^R*%>xSI?%56l^91n_
cama DB9CDHNhMJ=jROQ%GJvB
camи {pB*=1q}S{1uFCu`zt5t
can =lRq8000;o4*mk@`1SD#
cancel `xoWt^E)Xv`t~K_;OXS+
cant -S+$!*Bl%P(BnPo)ZOCk
car ^bQUD_W}Os`UCzS1QQDX
caдиk {n;G!7R&nqQx@+F`U58=
caиt DgpHt1q#&%>J0uC{}cci
caиte ^y%st1^yos_XGm_>-N(O
caлohe 0qyGw0uBY;01OEl2JsT=
cbepxy %)Zh_K{rxVx86*@$+E<&
cbepлиtь *3#oBDjGH-1mG>#(8A5Y
cbet 7wIAY2^$?8>Gule<NewO
cboe 2?`D#?a~R%(#-7#5$5p@
cboeи _39t+_|ntk6CLdu8WtK0
cboи ?hXy(?(g0q@D=YP9Rv{#
cboиmи `1%~_<I&#2CqnftHXaud
cboю @9h-U4-ftf{_h135()Jp
cbидahия `p`@HKhM0#G(P0^DK$Sk
cbязи ^7tao?*#A&)Ee;%{{jK>
cbязь 3Ecb+4*muy2?z+`$LibL
ccылka ^vb;_APyZ6-^VuR*wxM5
cectpa >+sMrJuVym3jRjP)6Uq{
cemь 8qWL%Dbxio{_gkh_XY_H
ceбe &oBz!65GYZ7aj=<Cn7Qn
ceбя An*;+|04AdCjs6B=?L=u
ceгoдhя #qIbS2O<<N{M{Gh+uQ^H
ceгoдhяшheгo A1){30p;M~9QD^L9ufN`
ceичac 8TPw4Con1o-_0ZB$j#~2
chaчaлa 2K(+T;L{%i+r<L*9Psb)
check 1Lz3v3lt0z>k<wA>j?(#
cheг 4dCP%Bo`|X<@zn)!_4f+
choba 9@fk#4G||3_}LT7{lBZ-
chиmatь ?!3l9*eNL~)4MON=&{Jy
chиmaиte 0P+aaC<Eg55#sC<3l#qf
chиmиte 6&3m1^%v;s3H;;}{}mYW
chяtь AR^)Y0ss~R;Pe9d*YEP(
chял {r}Y)=o}Is<LUwf^yB2{
chяли {Q}M-?-V%$;ORK^@!8zw
ckaжиte 8sYjG65${G>IoIy{^scv
ckaзatь `t<eaCm#hB<MZ(5()#ZI
ckaзaл 4gc;D{R9En74`oF^6&8n
ckaзaлa >*y-y0P*zu6CmXH@dh6s
ckopo |LPU^-1h`85$yr%3;fs+
ckoльko AnorI;llVT`ydDW$_x?+
ckoльkи |MBV!2n!4M@)R%N@aX04
ckиhьte ?b*jQ9zQ=N?dvzS(Y&nT
ckидka 1s&5SARZnx?eiDW;M3Xi
ckидkamи 4jBs6`Y8AY+35EH^Yrce
ckидkи <NPz-`7HAI5emclBO4zM
cmc _Wlpu3n}y(@$u2&2^I{~
cmckamи 3m5SA9Qfn)90JkZ2{Hs6
cmckи 6hsW)-4XsC+V$%!{ObSo
cmeha *y-0M92_zS@)IQM($wPW
cmehy )$8Qs7#}Gc;@l(%@Z0U`
cmehилa 04);s{`TAK5exVc^9KYD
cmehы 0{#&70QL<70s;Z|1O4(Z
cmeшho F#Y@*|K;%D^)LYK3g`3(
cmotpю Cf>|34fQP{(%d}D*VE0`
cmoгy BkJ5H`5GJk)9nS>+~nNW
co ?Bp5z`u^Gu8V>XQ_7fEr
cobcem <`@YH{XO~T3KR?@8zl(Z
cobectь C@a<!?E4oV2J0#3=KbCJ
coceд +tb=DEiEAs;s`4a(dE<M
coceдa &-f_I+E6AV|Kv}^*USmb
coceди *zOVb?FuX#-VXcS?%3A&
come >-i7{#{&536zdfECj0~o
coming (g@Zi=r2g$<_H!K*|qGk
cootbetctbии @bn86_Xh|Z0r(I17xeV+
cooбщaиte ?)etp5;xrQ91i6n5iuGJ
cooбщehиe BDew}7#}1X+zSJ`3GB@T
cooбщehии 1sVhm3+~<B92x)n01W^d
cooбщehия {`Ktw78ME&@$%yI>GSdw
cooбщehияm 2m$Ty0WTg20n;kp@5sgZ
cooбщehияmи ?;Hvk@#y^a2^IYh01^cP
copok 4GH-LD;oX}``z~U`~m?U
cotpиte %jqQsEdtlo89U(`E;l3w
coбaka *Tu{fATua3?)*32*U{eC
coбaky 3=P)-2qi8X^y~`U*y`i;
coбoи <qXUp^&~3=@831p(%;MI
coбиpaюcь _vZxYA|D7H65Rjj>+b9D
coглaceh -537k`6&Dc5g0T7&ifqR
coглacha %N^_@y(17Lu?!#V<p$x+
coглacиe @CfiE?(hN=2KMeVBL(&<
coглacия `Q9c7{qMrdA}{PAI6^Eg
cpaзy BMJ!s?H42A(d!-T0PyYb
cpeдy `RDN*7YYg+@ggef<M{dK
cpok 2m0e42NfJF)BqUo-1YeD
ct ztz-XK~XLNu>eiE$iKt1
ctapaя ^#S-G*xm&K>k|tx72qK6
ctapyю @Z{nQ2Q)1e{M9Pl+|$|V
ctapыи ^~cT|?i4mo<jp9$_vFL?
ctaлo &MV>wy7UPIy$t^LC<h4K
cto 4fhEA`u+R~_WkV%2^S3x
ctoиt wh`AF5(owv>+KyD^4#g-
ctoльko A^a@z8{N|bCMV(n9Tp1`
ctoп {Se~uAp`9B9QWt$2_zvH
ctoю ;{^mh4J<72;pH&W&*IkT
cyббoty B>V3K`tS|^3;*~G0T}!g
cyд 103@X;TZEN0O<by;^pb)
cyп {pIo?`U(E}2<i$367vJ=
cyпep 0@e5=4*eM_+S@1C<mcGn
cбopы ^3x&w3*^}W7&_$wH~lXz
cдabaлa 5Z={3``HZ);q@d4)#k<R
cдaл 7SG%f5ce7M^}#I5=GxWr
cдaчи ;pXEX-W4M=-t#o#xX<6$
cдaю {OA(!2n7@e@Ae+r_Vozv
cдeлatь 0vr{%9N^*kLG#Eg7&t8+
cдeлaиte ?c*Hr0uKrH?eO&b==%Ku
cдeлaл `{n=l5cuc`9w5&IF*pq&
cдeлaли <<smJ8!Rvu_uWU*!_3>(
cиmka 4+sD>^XUfz>h%Wo4Dsa$
cиmky ?BLld4*?nr@BcyW%;?zU
cиx {^kwL6b#=N3K9Oo0qxZP
cидиt {1E#M4;1MS=?nPe1qbdM
cижy AQR~;7Y`@y_}V7|;N8L+
cилe ;s@3>5&<Uo^zJO+&(GQJ
cлaba &;8LlJvA}x^%gqw$HBwb
cлatь ARzZB{LcQ^^b_{<3mg{;
cлeдyющee 7WV=A1Niw02@>Z05eD28
cлeдyющии {5R7j?->;i>BsZh;`QF|
cлoba 6UhVv4m&17?b8F%)b8E>
cлobo 0}$Z$`~e;G`RV`$!te&)
cлomaлcя D*W~X{U9J11LYdl;OFt^
cлyчae 4E*vN;rZ+k{rD&X2;&X}
cлyчaиho -UsUc)k!rm-1PPU%MuCi
cлyшaиte <3I2o-rC&N_bePCIYlxe
cлишkom 5BJCu4)+!U1^fmB2IlP+
cпacибo 6AkYg*d8+&?cxvb{n-E9
cпam BGCu=AMpR~@)!Ti`sW7+
cпamиtь `WPqS-V^-v`wZtC6Am2i
cпatь !3oYP<S{7h(b6*S<;C30
cпpabky =?B~!>;yG82iO$k`0C^c
cпиcaли _1D%YBLF1@>;Ed$#L(8!
cпиcka `~VK@0W1FuBgYf;=HK+^
cпиcke 4(b61{qz?a;V<s`^zQTh
cпиckob %Q@v7*8|eeM@`iZFgYwd
cпиcok BlZmh5d$9)+utAj<LU1Y
cпиha 2IT4~`4u<*<IO16%gf=z
cпиt {QBk^3<VGY)!-rz+3xY!
cплю ^V9YW7$yuG{q`a7>)qk#
cчet @BHE!Bqs*}>G2Qg;_klb
cчeta 3q>N>;`8j$4hh*Z9Wy5n
cчetчиk ;mhhV8!Iym<lryq)Z)tJ
cчиtatь {u>$L`|0oFA^G+T3nno&
cыh +Wg-t_5T_J=;bHf=;QYU
cыha 5lZ<k`7=tgy`f+3z?`$b
cюpпpиз !Sc>FB`qHG+~zOezR1_O
cюдa (MR+e$O-`874F>$H98Fo
delete CjjUq<2nQ?==$gF-yI6{
do ^Y`={91Rcv1P%W8{_y+a
dont @z)R?CH4Fh5BBH-754BF
down C;%cC8qp5$;lTa-2mI#y
drop _7MgU?Hc{u@f9ri$_W?x
e 5e*sA1seAU5C8Kr<RSeF
ectь CcWT1`4~MF=;|Tpy|ldG
ecли {{{-a_X`di9q{D->kH=^
ee *3{4#;r$&64+b6l^vC1S
em #To<X-xCcO0um4)1rj9K
emy >j4QB86Fk)0r~>u=J)>a
en.AGAIN 3myjr_5Ae15&ZEUD-s|e
en.ALONE 74!1^`wS2U3k2^X=JEak
en.ASKED 9McW$8}bs}733e_3+E0F
en.AUTHORITY ^U@{b9y0O~4Itv<3M>^F
en.BADMSG ^7A3w@ALoZ1Ly)W9_kL=
en.BEFORE BmN2r@&X0<`uz6x0Qmz1
en.BLOCK |0)ym^(qSx*cR3Z?+p^<
en.BODY 8Zho8^XLNQ;LrOK6%+d#
en.CALL 9Ub%I_zCXj5(WVY{rD8{
en.DAY |Lxr^4gVG|+}IxW=I`?G
en.DEAR ^y()06Y=HI2oCY}{{Z(3
en.DITCH ^&tD@>jni84DI#<_WJV=
en.DOESNT _4WP)5Fz{j|Nr;o;ROK}
en.DOING 2LI*=83hyh?&S><=HBWC
en.DONT >#++62lxpV6Z!t~{qf)-
en.END `vCb7{Qd~&;p77E{{a8+
en.ENDED {{b5D@AL@p{Sx*d7zh9t
en.EVENT LFFM1_PW;f(+1@YHTfbn
en.FEEL 3fLn83GCVd;n?y3^z{e%
en.FROM ^AR-k`r!7`{|x08EEYKa
en.GAVE ^$77G_5|wz2m%i3`34pO
en.GET 0tgrJ_W=107#7^`>kIf0
en.HEY 7wz;E{q+Rv|GxkA-S*Q4
en.I D+%@W>l+dL>gXox*#rLl
en.KEYWORD 1O67;=l<>c7zqL_4f72Y
en.KINDS `}hd$=^_gO`vmw4E(;we
en.LIST 12_fg0_q11?*#`k6YdA+
en.LOSE 7~&5R0|*QU=LPiV_4E)5
en.ME ?)Uip=olOa83P3J2M7J@
en.MENDED 7ZBVF+U(;01uX9l{Sg-q
en.MESSAGE 0PP9r;vp*=*xnQL?d|>W
en.MESSAGES ^Z*R*{_YCz0|4+P9O?e~
en.MY >HP2q83Xzw1NaE%_3Z}l
en.NEG 5$_uo;0Xoo0RHg&=>Y!=
en.NEGATIVE ^A{WQ9PaAmKnC^}8uk4E
en.NOBODY Chf`=4DuBF0M8=S<K5U0
en.NOT 0}vzo2^#C>5(Vn_>meN+
en.NUMBER 8p|UW?GfNH-z4M&7XJ_5
en.OTHER @#zR5-^BX-q1O!h3H=Yv
en.PHONE FWdhH0ObDb{~Gt@9Pb6~
en.PLURALS J=O#j4%YSw3ik#37U%B~
en.PULL 1oi{>`ws`?0|F8k_3iHm
en.REMOVE 1l<7*|L*w&<Pr$*^z8!u
en.REPLIED `vnEn9UbWy5aICg_7Cm^
en.REPLY 2m2ZF@&yhN{`Ktx2o4SX
en.SEND 6Whix3IH=A9`O0@@$2LU
en.SENDING `U&;?<_!u7`t$|&0R;yM
en.STOP 5cM4Q0qFS-0u=Ef2NWIr
en.SUBJECT ^Aro$>J0w!=jaLm{{98_
en.TAIL =kN3c`6Uk+BmfEI{R9i^
en.TAKE {samA?+obt`}O?|@C^tL
en.TEXT 3j+@S&J+R;#sdr$3gQv(
en.THESE =Nk#)+#3Wm{Tkp83JDMP
en.THINGS @dU6k=iL|s+uIiYChynf
en.THIRD {TKo70R{jF<l_7c|Nr*z
en.THREAT 8YJiI^6~=#0QK(<3mXRm
en.TIME 9`E4+7y||t5dP)(1`YoT
en.UNSUB 9O59}_6Yy}4+ISU4D{{*
en.VOC #0&)I-YWbG7wq#0^ZWq^
en.WANT N%|4}68QDq|Mdg%2?h!p
en.WHO A^qY2^#t!E9uM#g0~rP*
en.WISH R^b@yGu-g#1MCd}`3M3m
en.WRONG 6x{d>|NImdB?A5l?f&K)
en.YOU <|+gD=LG}<+Ts!S`ycoV
end =oJst=I-qAAK2?IARij<
enough 1p*1{<rgd6{P6<r4BF-2
every 69pf~AU6^n4c7kW?GgA1
eгo 3rfo<x2O>E;N=z#BL5f%
eдem =HS8>5Fi~O+SNDL)bYsI
eдet 7wy~(0s1B%4DjsR>F)9U
eи E9eaUClmH2Am0wt?AQAN
eлe Bj@if{}e0g=GXw%5!}`3
eщe @a7cr0T>!D^bq~!)a2J2
find _Ua-A5Ag5$66yQ+F%Az0
fine $@m`B{4E9R5cLBH^$ITL
for 9>@k384LLL4D$i$^!ffX
from +adt;;SCVn{qqzAB>M^Z
get `za03><sf72=MI|10M<L
go @B8%%(*+dg*8nQ;-uwO8
good >LMK!^Z3)`5(?=)LhKmV
got ?KH|Q(C-Bd>I@(l1sx6G
ha An+6S?#UAW710ar_T=Ol
habceгдa wmT}x;_k4!DOa;cG*&zW
habephoe ((B_UCm1CD=@l*O%F^1@
hac <NOxQ+A16e_u1<D?(gsG
hacobcem %qtD$=>pNz10~NE7&;yy
hactoящиm `V;N<>>Tm>4IBso5HI%+
hacчet <;LR_EF&r^{s0-s%Foc)
had >?8dY?ezuu3j+N2B?uGs
hakoheц ;~VW5(fAz@>Hii27WwSG
half 7yITK>Jl0Q-qb7f*WBRS
ham 5)1**=<^l$+~NB63>g3O
has =GzzC86OTJ8R;I|+V1}J
have 6#xhb?iT?f^6Cog>+Jvi
haд {K)P@9N!ij_v$m#$>sGA
haдo `3L|0`63Jr_4Vx~`|kei
haдoeлo ?G6F=yAcA@(l`DS1r8j@
haдoeли E7tZ13=Rqw_~85B@&4o=
haжatь 6zcc~F7xB>4Iur{_$vq<
haжaл 6!pw4-0&z2-tr^b+wjs5
haжaлa (Js;`>DVaP^$jgL`O)Rx
haзaд 1^N{S@g58X@(~0C@EHL4
haпomhиte ?)%z3FE>L6@#i?p%fQ99
haпomиhaete ?cdle8Qv!E{@5k%)70bQ
haпomиhahии GU+e{6!aM+stW%9=J^HM
haпomиhahия 9S8yk^6U2*>G$yu1N{l>
haпomиhatь ;4Awt=;O)BH$UPLFh?Rg
haпomиhaиte >+>_{<^<ja9Rug{A|E9M
haпpabлehиe 6y5hA4HFL$0sRN_<nzfO
haпpabляtь 3Jd=K0vG!k5)=yg?eP5%
haпиcaho 3JmEG{~JEf4e~V;(#PZI
haпиcatь `2i!{5j*V;FXR9j2Jr<A
haпишete !8;ZK-TTPeEGWk?P+C1D
haпишиte ``+Fa2muNx{rL&+&hql*
haшeл `RMf;;p-R`$ru#Y^YZ-x
haшлa _`K^-D<&KfzTY{*+Stq9
he _z@!H@B|G6@$eEJ^9c#<
hee *9FKb6*4aA>f|WU=i1NG
hemeдлehho !uvDe!_MFH<xlh>6A&oU
hemy #`D}0FgiBZBp@da%HQnP
her @d^;vA@cb8_6Ya^{1W>J
here 9pMM-BM<>M78>d9_5lwX
het {u;?24h{|P0|y5T-~9U(
heyдoбho `|tY)7bhVY@ADGY>D=h&
heyжeли CoKCD=nf0!=hzhi1osLB
heгo @YM$^DjzN?$?-1pzQx7f
heдeлe @b%^_A0P@D)afG7)%xD%
heдeли 4&C|${R;g87~THc4FT~I
heдeлю {<$9O+tmI34IBaL6z3BP
heзaчem &F(S{3(B0s7h>%QSU5k^
heи 9`*ze7Wn=W{oWS?_s{eC
heльзя BlO=T_0JO+%mo$o;M?i{
heпpabильho ><s@7>>Mlg^yMo1?bP1m
heпpabильhыи *B%t+^$zk0_7dJI3nDG&
heпишиte D&!aOF6H6^67$sZ2LSi=
him v<SmF0wY8x3i4sVuCKwQ
ho +5-;u0T&Az;P(Xz@A2g7
hobocteи ?iB40+2-pD{T}BM6Ad9F
hoboctи )fL?)3i}!R@e&m0@B`lE
hoboгo ?fM_}{W}OL_vGo_+zAr`
hobyю 0S)};03ieX69x0@0ucKV
hobыи 70}=o78VdC>FFZy%?9)H
homep 1p*-8>+lQ+0{H$nE&dMp
homepa 2q*>?+27+9+#=l%I}R+^
homepom )c88l`RL{L`X$&RC@U-I
homepy ArR^w&-xGw)7mc4?&#eO
hopm 65#d**Xs%e^aT0-8uRJ{
hopmaльho 84Bwo=Op?I{_5ib4gCM_
how `}P0q1q1y70qXk!1rrAI
hoги =;G@O_$U_u`{5ki+35G=
hoчhoи 4+Qu3=-&$b`}6kY{0;l}
hoчи <lFVx4n_r474iz;v<DF5
hoчь +vEcc6eS242mJFG<=^P@
hoчью 7wYX68w&#k*3Smo@8Ip^
hpabиtcя !Wh#b77;@s_}VGc&CSu@
hy 8uH^D0wMSa`3(IG^#lCw
hyжeh -_-B<Ktdh)Aiprk%-O}=
hyжha +~Mr_2OBv%5au22-}C&&
hyжho 7SjCy9|IZcCFc>=_1oeP
hyжhы 1`hSt^auVB{3-4j^ZyM0
hи 8{y~)Nf+}UAp6kp?*jTJ
hиkak *VpMG4kR`b`Q$g<<j}*_
hиkakoгo BiJhWC;$r&&ffaz+veru
hиkakoи 5&s(ZEA!Rk9TMT}Bq|yY
hиkakиx 3AaSkE#lqW8370?7~uRv
hиkomy 3i9d=^E5R4*w--1>AmCl
hиkoгo zu4Cr88{^p{Sz<8&%w~Z
hиkoгдa ?+Nq=2MqHB5exwJ{s95{
hиkto 3m?oT@h2eV*#Qyx+VcYT
hиm AocqA4jt&+{r&&-3IF>E
hиx {s0RJ6(HpN$@~@*8Tj=N
hибyдь G3OECCHV^XGVt64^6dsR
hичeгo B^Mg$?IHyk>$dp-{SosG
i 7Z>*S@e~sJ@!K-(*!Az-
if >=p<RC)w}U4(aptEhQfS
ill 4*CoL`tAnw^Yr!r80+E!
im 6erp6=<@vU5eVo03Lp3Z
in {pIruB^C}K9Rm~ptPlw9
instead 2<pfeA1oaw|J^+H)zIeI
interested 8ukVG{SyQJ{sZdu=@IT4
iphone 3<&WZA0-GM{rd+N_~Yvc
is ;n><F)gB=@@7M_T_3{nu
it *B0#x?kxu!-Qy4@@9zNU
its 9}*K1>F?|H5&-cS6d4u%
ive ?EM(v6$;w~At~(z5+@iO
just GTj^f?B)K^5)A(s66^dN
k -_!*a3El4i@ek$|4D}NM
kacce 03hQK;_edN_4@<-4hsAI
kak {xa|R=KBQ`79rp0{|O}<
kakaя 4)gaT4<98T@aZDP(FEP_
kakoe C=vPY{P*?!`1jun4-*Lq
kakomy 3*qn*918XQ`}GX(>gV4N
kakoгo zudqvB0xDZ-t$Mt!@R)7
kakoи 5B}IE5=9L#1@I6N{OZH*
kakиe 7#slI`z;g-2=)H^5%cHw
kakиm 4-h59_3P&n7WL~K6AS?y
kapta (jV(6?GG^89rGj=+}QKU
kapty 9~1uV<^&4|@8<vK0T|W`
kaptы !}G{9H%%-7^xQJM!oJJ0
kaбиheta 66(|{?C%vK-|IH&^}NE{
kaжetcя %<>i)DH;wa>;@pp+4Ax1
kaждoe @$~lY`y2fx5)AhI=P(Ho
kaждoгo `z|B=1}xwLBMB4s0Uhx9
kaждyю 4FU1tA`$2U7z_XF^BNNw
kaждыи 8}}y+8`Rg|9qIiG8y@5n
kaпaet )db}(4gNIp><1|A(BIkB
kbaptиpa ^%)Wb+9&)R>F(>`|K9uX
kbaptиpy 5eMcR`790M(cKQ`<LBe-
kbaptиpы 4DlB81kex*2IL9$4b$uY
kbиtahции <qGxM{5l^T>GKif;|=%M
keep ?HLyh$^`fF1OoIF_7DyG
kem 0P6en<Olu^>--Y$=@Itp
khoпka BLx-Z7x(HH9T(U079<@I
ko FZ1#Q_~`BJ0s#pa3+fgy
koem ^#k+?5Fz*h3;+5F0|^xB
koheц &n4#R3I`b&G3zTF2Eg;m
koheчho #rE0`_Z&4T1K=gW-NxnI
kohtakt L<|r8@d*I;=?M%D6Yc`*
kohчaetcя `V|Wa=Ncge?&Jd&`t=Xz
kohчиtcя @$nkW85{8I6#?bj00;39
kohчилacь 8`tk82r@4tu*y2p+|tp`
komy 6gCeS6V~F<E-B+HCOIxQ
kopm _a80S1=Y^g6$#8TG&CR%
kot ?$FFE3p_6*`S&Zz#l`8{
kota 1Nrw3+Y1I2=im<c_2>5b
kotopыи >mB_2@FN`j-^u*x@&W_Z
koгo )ZG9n4*&`X0tFNP5d;qT
koгдa 0pt1@DmnrZ=m`+@-0a-z
koд +{4Tb7dI*`_3%l?#=*tX
koдom *TUE;{~90+<<KbS?bzP+
koды 0}lccB;xDp7&zY}85;~0
koллektopы =-%`V78D38_wEYX@YVeV
koфe >F?Sl8xS22&+#qN;@#WK
koшka 8Xpl3(&qc=*wXtB03P}K
kpackи ^WE+K3H=}u@dzX1`Q`uT
kpah +V%e$0t6Qp;`0&L$olH$
kpeдиt =@bX+>MR`w_5u9i^ZM@W
kpeдиtы AtN901l#D%B_Hk)8w>jj
kpome 6zbkC7aTx0_t+WX=?UEd
kto ;o{sHE*&5w@g^J5!Smzx
kypce B_|N(05<38^xF9n3@jK1
kypьep 3HJ604-o<n==}KZ_4euh
kypьepa <LMIF@gpV?=HVyi+p^W)
kyдa AshT51qcTX*W~&J0R{ON
kyпил `{foA78DjM|N0%#1@7_)
kyпили @e0))As_+<_7^Dn)!X9H
kиho 1@-3#4Cf~1-1ZFk%jMzp
kлacc 3=R|l@!|^c=?@S1J>%#P
kлaдиte 5aIVoIV&g@3DGUP<jT3_
kлyбa 3lA~pCfniVASmt`Eg=;q
kлиeht |04zZ-wf~y{tV>y9Q*zo
kлюч 1_Ij*`xYq`^!OtC-tyw*
kлючи @z(kZ^a2tq@;CqX^!)k&
kыш ;Oa5^5yQ|32ov7!4Hgm-
last ?-C>D@de=D`10rE3L-8M
leave 2nqcB<q;eG58L$=>*@Rs
left 75>^V<@+1~`SK^m_~79j
let ^d0#x1mWM_Dj@wH5EvE|
letter >i*y%1sW$0`PmKW@!<2_
like 3i1943J4Y%1n~mt@8<CW
line 2_QNM(Dcgh-!9oHJ1_~i
list 4>Y<n)chCl*U}#c=H}et
longer ;`|lq0v93k1;z~s1>FF*
mactep >EZk-`X&!2;?pkf@8Qqw
mactepa 1_Ss80~QDa8vgV5<?jX*
mactepy 4(|T+5FrN@@agsg^6&%r
macлo #M`wYIYTo)<QzxP(7Msj
mama -0|`S9U2ZU@g5uC>IC!Z
mame >O{~Z@yiC+`U3p|1_|>6
mamy I^^a=E#Dyn>+cZn;Ryut
maгaзиh 0uLhK3GCbG9rD-@4lND}
maгaзиhe =j_Tv3lTI8+1EbZ;KInb
maшиha (*oEf5fm3C?(Zn+$np60
maшиhy `sDK?4F(V6=-~_Q8Rp{z
maшиhы =-UY;F%Bmo_UjVf+1bP1
maя <?GlaCoL)=|K%y=?!>#y
me >H8l0?hp_c6YB-(_8b)V
mecte 8vhjK-t+bO;s^N${OA=M
mecto &?CtNs@M|+=@AwN{t^Gn
mecяц 1>x@xCL$0i*6=Cv>*eF~
mecяцa @aX3t0vQ_#?dKQl*!jxP
mehю 8|e`LJk9OhJtp`L1rrHA
mehя (hl|v`vnLE0}Txj{reKo
mehяиte Bh1(<DB?L0)YU2B)!x|%
menya =Rf}n;@#5z?G)rDBO)>J
mepы 74r2a{|yro7XAJE;|Klx
message 5eXOi1TZb+;_nFH3i#+0
messages %^wK>69eYZDgOQj1}hT>
meждy -R<2VC-W%`-RB+N<l5N$
meшaet Hs1Ir4>S-O^VlBD&*${;
mhe 4&@i|_UGgS5eMu97!ei@
mhoгo ?&SmoAP*80>FNFp?Hcp>
mhoи ^(ip!*c;>e-UR9s3mO{P
mine 9M|gm{n8jE+}sQZ`U&+9
moe F4@&OA|WsM;K?Dv*Uzlb
moemy _xl{`3@F_i4(Zhd>k|_N
moeгo B?1T2_u=aIF8|sw9{wFF
moeи <_;tC7v{{?BQo^@EHpXx
more 2IoK1@d(4(6bI4uA0-qS
moved 8Vm~*;qdVMBnJH#02lod
moгy _~rKU`S&6+1M3v<_wvl=
moгли @*DH!{~HPl=>_lr`Q;7i
moжet 3f}Gx=-U<v)9D259`E1*
moжete `_<GV2<R#X`uHT&{Ltg`
moжho _W$|z`Wplz+YuE8$`1__
moи 6Zi8X?*JYP`ThO_5AOQi
moиm Cj2$h9Ov!25EBg%F!c-$
moиx 7Wo$PLjCN{68Iew_V4xd
moшehhиkи 4*d5Z{M!}k3Hu8R>dOM(
moю 8wei!FW&Lz4k!-~{U8eW
moя @9_lw4-fVJ0s#9A+zkLI
my B=#i69Mjb674_O80TCWC
mycop 5-HsQ;1Vqf-1HYH*Wc>U
myж +X~|y`Vl7*ztcC}*7^AA
myжa 7Vq;OGZ`Ez2<sx-@88t@
myжem -xK}__Wctf`vnQ&-Rk1~
myжy %-g#uLn$;q<kLII(#68d
mиhyc _bU+F@+1cN5()JK5(M+{
mиhyt >hjnZ4=5Z61{FKt)8g3T
mиmo =^ixUGSkE9A}7%+HS8%5
mы 3=aGd=NS<k+~N)N`Sa!I
na 3@qUQ?-~C8{`lDx>HHt?
name 8X?y<-rx`g)zuOV8Q0PH
ne `#SXI{TTq=2=mYt{TmYk
need 7X&Kj7z6I<1po6L?hg<2
never _}~ri2?Plq0UYiB_~ilh
night y!QSL`U)QO<nt!c+R)k3
no `1lRzAMW<?ArI*q_4WW2
nobody EBWaf1mP710NEbf_UPaF
nomer A29Yc(f;nv*Y@}T9TXY`
not 10XEt2pjG311sPK;~gm(
nothing 1rjsc^%C0!G704r2oWUk
now <lFQcBOetI86yqx>-Y5L
number 2k`s+^9A@75(@eQ68Hca
o _2euB7Z~{I4<r}s<Q)n7
ocaгo `{V%Y>k}RZ^#mEy2<qnX
ocmotp 3Ig}%{Q>X(|M&MA2oWs-
octabиtь B<KC*)fE&A0rEB}?ePiY
octabляиte ?;_;=`!5R>1qK=f1@83{
octabьte `y~C>>2fMT^63cu@apvG
octahobke 4B6Eu;Rq`$&gUl8{JQAq
octahobиte DdNp5{S6ix>gD*~>*3x0
octahobилcя AKKR*79uef$H_v_($3S(
octaлocь _weTi4g>=%>=ZK>==%Tb
octaлиcь @c_##_X9T;-|jxW%HQSJ
octaльhoe 6CoQL2=(6Y`7P552oee#
of 6AA<v+usY~<{tVT2GtxF
off 00kHOIpo^qHx=vY2OAy?
oh D(UYb<*Er39QyPBBKY$u
oha >-F3K?*=zF-{&dO#p>Yv
ohи `0CjF1R4<u*%J)m`|#BW
ohлaиh +uh_A8tOA1_WKj`<L=nx
ok 4HokO_xR)d`T6<~@DB0>
okha 7%2Jw_yhRo6%^$k5&r}J
old -6-D<KmQu#`5+Sq{rcAM
on Gtlz{AI||402LV95+MLE
one 5e^aB^8erH2I~G56AK0h
only *yAtq3Gchr1Ul^*Co@6+
or Ci%!h{2UbF&dfpe*vHJ`
ot `~x7f`Q_{j4E*OW4*(hz
otbet ?(zB(73co+@-znW`S}?G
otbeta ?)%{|0wOsX>GvM))$;n&
otbetиtь E)@F|=;$N<)%z6m3;*Wu
otbeчaet 04D<x?i=y`EhzIC5gii_
otbeчatь CiN5(Bl7SE@d?Ns1^XNx
otbeчy #4gI`x9|i2*c$K+DF6WT
otctahьte 0{Rd9{ulH8@%a(^4*C=N
otcюдa -ViR&CnmnnEFako6&pPO
otkaз 7booh+#3n>-|7qn>HzQO
otkaзatьcя 3gjy4B;(fUF&X+46DAoX
otkaзaлcя G7jA(;qNE?y3Qjn<Jsln
otkaзыbaюcь 2LSH|=l?VR*Y^DO{><j-
otkpыbaetcя 5aYlh2M!<u>f|ip($~)1
otkyдa -XiY$z|aNx7a0Nb0uuTW
otkлючaиte 9n(4O9q0Mn6X5eL76}9d
otkлючehия `t|q)1n2eV2nZtu3K;AS
otkлючиte )cza?9QD}f=^G055g8r>
otkлючиtь 6c`ZoJQL>S_UH~5Cj|fv
otkлючили ?Gor3&H6YX<Ng*A{O$$0
otmeha >CFD*4&?&$5&tyi3E%SN
otmehиte =q?lJ0v7xI1LXDg{tE-{
otmehиtь +#vnp_V)es;MEu&9Tp$v
otmehили +|TGc6A~&C4eT_`_0qcA
otmehяem $G^=I1O+ZM_W?HN-p;_@
otmehяиte 1nBAq1qde&?BzDt+12*n
otmehяю D;e|J1MKbh1<>CW_67P9
otobcюдy 3lkaG<^0;}6C?I9BPS;U
otзыb -NMldG(bQ_;K)_9v)0PW
otзыbaю 1@|HX|KRP>7b(vUC?hr{
otличhыи 4Dtr@_Tl;(>@MXI2M8G)
otпpabky `uP1Q-|!6?-0KW93-Rvu
otпpabиtь 6yX}y6#L)<8Uf%N3?&p5
otпpabил @*dCv#``wt&dn~~^v=o%
otпpabилa 4jBOV^yK9477gy|Ckz}l
otпpabлeho CkNdA2PEwi(&X;`;oR%_
otпpabляиte `UUSA)(boQ)!!-Q=gsia
otпpabлял `{@`1<;~gx-6!B1C>J2+
otпyck *Y46L880UC>i09>z`pav
otпycka `v3F{D=q@=5!3M>5Ayix
otпycke ?BC<^`xFQG1Nt5N`|alQ
otпиcatьcя 6e|JE<^%==4Epa28TA$o
otпиcaлacь `tbn+9|rsT5(o(V2_^;U
otпиcaлcя 02Tk|?->#X74_%|>;(k%
otпиcka 4(kd83*a6A{qgqy|M&3i
otпиcky {wl^5)+I0%)9OqU&D`d?
otпиcыbatьcя Cj+-T+6hTL&(I{z-PpC<
otпиcыbaиte 0Tl%90v{vw2?g>4%;)F$
otпиcыbaлcя @(c##6#)MO2?F^K{{$2C
otпиcыbaюcь 1mPv>E%)j58Qc#S{Pq9+
otпишиte -rW@X9sTVA4mAJ(1tbLl
otцeпиtecь ^!*O&>i+We{|@L96%8=n
otчectbo ;KAn@0!c3x!t^oXyu{DL
our -P;Tx8w(W$;p-LD@AuC1
out 0_`u*4d3AU?*!>E0UiwF
oб @&O3d0pbMx9}N5k^W^sj
oбeдa @$uI({vs6;1>_*^>e}Pk
oбeщaли ^G?GR#P=iy?B53=7z5(|
oбoи {qEx)=<^r<xbqbP@9rDq
oбoидycь =o$~$9OmNI6At<t9xNUN
oбpatho _wnK!4fqKV*x)Gq5!UMM
oбpaбotky {RsE<00sLK{pte!0rd9`
oбъяbлehиe &GF(X02(9}0|qzM-oe|(
oбычho <NM_g1PLAi+7TS>+4<Jp
oбязateльho DeUtlC_*0=<HI=f+2ZiB
oдha 4EYiZ-TWsF?<n;VBjffW
oдho 5Az=AD-GKVG!5?y=o=y#
oдhoгo +91m!CI%l4&jBR*@bTj6
oдhoи 8@A{xBjFSxBK<GJ@W9v>
oдhy 74iHE5C9oF=*#c!{Pf)g
oдиh 3fSlrI_4D(_1z@};qTV~
oи AQkfo2k8+zC-dVZ00Imn
oпaздыbaю CF1fd6zd}N0p=d;`Pt?F
oпepatopa %-75yIwU3;>L4%O;nvpL
oпepatopy ^Aro)1m*VzD(VRb7x@12
oпepaции 1|0tA{L$#-B@gTz2O9hb
oпobeщehии ?*Tm)+^@&f-!tqVNI^^5
oпobeщehия 0uA@~6ao+#_1gIZ`u+3y
oпoздaю 3-HA*F((HG;rlN5?bhSs
oпpocob >+T`)4EW*c@*wCf7AF}1
oпpocы *#`J9^2NHyDK7Z>EG{V>
oплatил -tzG(Di;_C`V|@7@$lZ~
oпяtь <Qx(D+~wct<p1OlA^`mV
oфopmиtь ?g1DD3mp9E2J7bw6Ab|c
oчehь 7U$O&3?vg14DuM_;PKSw
oчepeди )cE`E{3jtH_t`qs)Z6gP
oчkи 4BrP9@e&*PAnFg@3+n*z
oшибka 4Db5?76I<~`1I`91Ofc}
oшибke >HY~5D9-QT5Dy#_3<DDY
oшиблиcь 0w(hb^uhk_`tl1F`v&+A
pabho `{4H<79bx4==vep=JUPk
pacctaлиcь @%jJp5BmuIz!weG?gtU^
paccылka `0W`M{Q3+W#oHeH;OXf8
paccылke <mvr0R1ppc@A~c#=-T4z
paccылkoи 4Bh(Z7Y^w75D4Jx8wwCD
paccылky 9uDdT=ovH@@bw$<>)80x
paccылkи )#x?DBkkSq84~aa`y~(!
paccылok +3qd?66N2`1uF0!9~m?M
pacпиcahиe QPuG)4bl??8w>mB9q#=X
paho ;?VyU6(>412@@sH<lyPm
pahьшe @&M=v>OCPH>azgZ4$bJ<
paбotaet CBg6_IwB-F4cj!v=GDsm
paбotaete _}uX#6XPZo4*n9|!}kI4
paбotatь 9^wxL@(%?Q?Ed=*<mBY?
paбotaю FbU`!=*|uX>izH-9rE@k
paбote ^8)t$?eG)&Bkc?80qD`{
paбoty C<W{5{sQ_66#w`k>HzQ<
paбotы {Oa5Y^9T<G2o449@9yXK
paбoчии ygthqpRL~DA3gI9Dlj`D
paдa +27zW5&9q$=<6rx*Xz#$
paди 6Ym@h{s9FT^6v@^59$3E
paз 5)2*U<Lw0#^!Miv7ya+<
paзa F(%~^&fORA-_;2b2mA5)
paзmep ^Y7XU`VAxo6#e}7_WJw$
paзpeшaю )Hbm-wy{6Y$o@a`?Y`F8
paзy 9`oo179k-00nPR3?AYNA
peaльho {m&l8JO9YVI4kNQA`Kb{
pebhyet `{fho8V}+l6&35<`3wjO
pekлama 5bXU9FV6$<`1Bv|`uqs%
pekлame 2+k$`9_`QB4GQ+z8y@f=
pekлamhыx 1`6>e=*$n!=?e`L4E_@B
pekлamy !3Ih=!{gWD6BMyEL^VPL
pekлamы ?hHHK5!ndzBm^24?C0O$
pemoht 3)I>k=ld;71mP6b=+Nrm
pemohta ^zi}zDe&*?8zbfM68ifn
peбehka 3h?dc1`O~B0~X&A_9Oxv
peбehok *6zzH6bdZw((x+6(a_M?
peбяta ^diG0_bWQ<(&H!X#JB9!
peзyльtatы As5>*1PSN|<k|iY<OmKE
peзюme +TREM-zg~n^VJmR?#|QN
peиc 0PM&rAS65~_vJgz_u9AW
peцeпt <p1>g5f~&F;qoX3<LK__
phone Bn9*8016-17aIBu@FOwY
please _X*G+6zc!~3<>BF^!5iS
pockomhaдзop !Xfbz4$tMfC^q~CH(MwY
poymиhгe ?Gp_G^bzO;3H%QX@!tjN
poбot ;_o}r9Tm~t2_V%mJ2oZ^
poждehия 3=jAP0s{OJ{2Tib`3edZ
put {NW)0=>_B`1S0nJ{r3?C
pykи ^#tY__5Um`<n9~k@9*gB
pyблeи >IM1~9n=pB@7)vl<l_Ga
pyлem ?eO^n2pkCX2=Ei>?(hNg
pядom 5%1s!*WwBb@(dx^-Oc0s
quit &<h>-72M(B{tEmI6fqq2
reminders H{RwK1OoXf2Ja9A5%u%|
remove |GFLjBhBvG_4W<t6XFvQ
said 1Muwg0TKi5;t=%>6aNVC
says |Ln|03F0U1!p}V8(%!|#
see =n>Q<_69-f1PUzC6uQLo
send 0{hwu2J9OU91Gg~6AJMj
she 02c@P3>^g*;sOi*{rv*^
so ^y(NO@!jFoARzG|D-cQi
sorry *7y4NC=L!7_w(=f^6UHS
spasibo _R<*T1qLA;7$*KO*7*DJ
still 4agAd8q($s7y$kPDHRGG
stop A?pkM?e_}``1$=J=JNjm
ta In(VHBMR^U69@M6-U9L)
tak 0TTNN5E}y+4e$>e;Q|8e
takcи )DYYm^&J5L2Ll%O*z4rR
take 74Z!T<q7TI?A!(J3H$2<
takoгo BI*#?01g`*?C<*X?h@$w
takoи {u8=Q>h4J+&IeS}`OeeD
takиe 8p_Tr2Nx;n?e06y-qhOu
tam _8Iv60qgDi2IBYu+yWQ=
tapиф 858j$?fnoM(C-!V2Im6s
taблetkи ^3d!kDjpdl?*TBy*W=pA
tell GS>7j9RCLT_1!P)@AmZy
temпepatypa 4Fm-p8XhJ72<#c<^!3!+
tex _c0LE^!w}J0w(ns2@E95
text {tWv8;t>WR?E4h|{RR{1
texting 1|{+c`T+&X3LE?R5eg*-
texts 66^H<6!!oZ1n>T<-{#)-
teбe 1<$u26!tXo%g;N%zsA42
teлeфoh <s|gc^&1BE6$cgr?H~C3
teлeфoha 4*(VF@!;&j1PJU24)-J9
teлeфohe BMAW%@8T;n+};`AAol+r
teлeфohy 8}_>~%kd)!_~r-W#@6Kp
teпepь +}G#&_5TnsF&*gJ|L^r2
teчet A>j`mK;93^;R__o<@Wsu
thanks +V=tZ_#zo7?9~46#^L<{
that &FBXG*DWF@`Qsq$^ycK$
thats ;Oxv1?+iaC2<0Ks7{1-r
the =K=Q*?-?H!;`1Ka+3DTk
them Htggd0~j;z8`cNa@cQW4
there &fzrgL-ESm;xYjNDH;~;
these 7Y#Yg{r1-&{t(3p9R(W^
they {S5~H(j7hV(Zv+t2hQ8b
this @d5(>8UOS1_xtq$10M|z
till KHl6mJOw8-@(c#()7Q-^
time {t-F2=NtbO6Zrz)9{K|$
to {`l@B8VNKN^ZoSW2iW}_
told 0vGZ9{NxYd`vLh63;8bh
tomy <ud;A+S}>}^%(&+CLS>1
too 6ywz~C=4&_-_J42^Tfy2
topt <m&JZ5;7+i)8{zm-R#Wp
tot -RlA5*XSAv{UZbn@dFI#
toгo -}D#W9!Cii3i}!Y-re5k
toгдa -^boA5GFYz;QdI#w8+uF
toжe _2w`7DE{-?+dli@JSX@b
toи `ujWWC)c&GDL>}-G)zhz
toльko {s#2-A_C_F`2GM3<_r-S
toчho `0wi{>J}F++1D5R`0D`0
toчka &?z|8*5k&%@<8o0Ktojp
toшhиt 0Q3a?`vv$A>iie>0s!$0
tpehep >b1E-9yvfn_v>2Q)WNa3
tpek <=f>N6Dc$--`7Cz%-zx1
tpetии 7yt+h59jp%`{CUPA=d{e
tpetьeгo +u_MWC_f?t3;HM9;MvpW
tpetью -2(Ly+72TS+}b1b=<Dm*
tpex 0_Z391r7fM74h!<E(!PN
tpeбyю )aFC$KjhfYD;eY#Aw^0v
tpoгaиte F}TGv0sBuw&A~Op*uTU4
tpyбky 2m8i31_(p(&HFgZ^Ulfi
tpи <J0;SKotxZ80jDA{rUa-
two ;rj3M@d+O*5e6~m<>~_0
ty L)8-#E$<5H?aJHl{M6DO
tyt %NQruIq}u`9X`Mk0Y*qK
tyдa ^b;`R?eXB`4H54!6AUB*
tишиha <m3bF3I7WH0p<n+=l~o4
tы ;PBEjIo~Gc$pR+c)577*
tыcяч `3D&F@DlDE75dHn0uTTa
tьфy 3McO)0{#&T`Ti30=Jet+
u 1lkl4+g3sc)VVy;^2yEJ
unsubscribe 3HKrA^Z@zl1^^ZB{Q3VE
up >h%8d3KIhm2ni4f=nn(`
us 4EOH^8Ts}b_!0FW0tN&g
v {`M^6NeAQv8td^U_VW<%
want Df{>N4eavk{q^Jp2n+xj
was 0QK`I^bi{2@7W>l=HLG7
we @B{k&1`z4+{rdg{3l1j}
what 8wdK@AN$t$_x#ct9Xbgk
whatever ;s8(41jwq!E&Jv(Mj|2?
whats +veW@=?E<@`wj!y{MYKk
with -!0kz+Wh9=4k7$585{}t
wont 7x35s7cedX_Tv!C=JN01
work 2KnD6?AsUS;MXSV{mIMj
would =kM?OA{_e@0vY%1-{Jr4
wrong |K|n_{q+$j5c%*B@dEE4
xbataet 7!3*p-~;;t6Ykp#6YK*L
xbatиt {1X!8<ro7T?FaDi{~a8{
xbatилo `o`WqDDoda?cFuY^wrfh
xopoш ^&}_S_sZJa`YY8K8XPnl
xopoшemy -|0xm@#V0%<VU(iLSkG7
xopoшeгo 7Zd9l^XCf^695JR2>$jW
xopoшo {_YSP9R?IL6a@0__WtQD
xoteлa ;{X8qCmrqaAq?p22MZk=
xotь !}ZBC`4l)R%IQSg+{eey
xotя -R0;V8A>BA`2926<h{$n
xoдиtь |K1|_^7a4*?#}T1+yDs!
xoжy >kakw>=pMQ<`(Z4_ZkoK
xoзяиh 2j>~-CGY+C3=8t_2?_ZI
xoзяиha _$SmX*y8-?6$tt-As_c2
xoзяиka =I`1p1_mJ_`Q|p*{^H&3
xoлoдильhиk !qv_m4hlIYBn2SW;^5rO
xoчet 8~o}c8Tlam0@5Vw*viZC
xoчy ($^KWlMoFe@E`W`6yX`y
xyжe 5g+jj1{w(a`vCnM>h%-*
y 3hLbx^eQy@&CxjA!}#hB
ya CL`k*`U4sd<?Su`?f%^8
yall CEyzT3mpgs2n6-&?+WY=
ybaжehиem 5*+RaA|4Y24czSc_uuCQ
ybeдomлehиe D+4R<|NPkbCd2gw2o3xH
ybeдomлehии =o=i)1rz@q7X=Fc3i%BY
ybeдomлehия `V9Oi>>eKr_x~m9`S$nm
yctaлa H3{A00s`zP2MpjO{Q&?O
yctpaиbaet 0qolq^%5xr1{n|2)z;0+
ycлobия {nOST9SRyO-pCg1^5_5K
years 1oAh~8wu_L4H@zx`Y9Ls
yes ^YrE_H2M<r3KItQ@&V=V
yexaл 4*>!A3K0GY1o{8<@f86C
yeзжaю _XPX%^#2hi^Xm}u?BUn*
ymep 7!eKc4jSj|2L0^_8X*xU
ymepлa 0@(lu@Eq_a2J`3b0QDX3
you ;|nk3>j>=r1N_}8DjOpF
your 85jZe@!aShDh=oc9Qq9t
youve *Dmb?&g$>q7ZK$ZFg+vj
ypa 2lV9{2OlXC``#nf)!5tX
ypok &IHgO0SYA=_39e!=-=+<
ytpa 2KEa71@RB?{QLsl0|n^`
ytpo >J;b)|MC9m_!I{k`uZIR
yxoжy 2+J5r_#zkq@%ASB63*=V
yбepиte FCp*)_1qW^_XG3~2mJsi
yбeдиteльho 76SAg4;cp*`|A(k_V4lK
yбpatь 9Qe>T&hjJm5Em%z-uwO`
yбpaли 4)hli0N4Bb_W2V1{R{>E
yбиpatь 4c_%B6hJQ`^wmMh=Eu(K
yбиpaиte ?idH)?*sAh2MYTS0vZ|h
yдaлehиe >iie!B{TgIE%^KK@c<3(
yдaли 2<h+*4JHv4<>nCO-2(IQ
yдaлиte @#QbrA?4KU5C!f2D+LP^
yдaлиtь *B$iw@c{V$>G|pXDf<uB
yдaлил `4{I5@gET=5(Vnl><I(<
yдaлилa 3)$ls3Hu&8>ggEQ($V-X
yдaлили 0rLI}*&r1j4E_o0-P9BQ
yдaляtь 5%bU=?m0Fl*Vgpn%nJbE
yдaляиte `0)Yq4j%{m?dawN2JHXM
yдoбhee 0=e=S|L!AO*ZUaa_U`M}
yдoбho =*!+a0u?PN>Cq|5(ACP@
yж 6#)4Z0_y|*4=WM=A1gEt
yжe <SyL&x9s~b#NXZeJ=6#V
yчeta 3*sT{6cyzJ3<~f93lR$j
yшeл `1k4%1@P+*?+5Y;{ulft
yшлa `QSJLDf8(RBMRc@4J{BI
yшли 6V~qn5F7Ut=K=5R_7Ck4
бacceиh ^dtD`5d{3v3fufI1_uJ<
бahk ^7#Vp4lyY7;PpM))7IL}
бahka z2wd_HSikt;|ogF+uhr}
бahю ?ibb**A*W$#?lq(+}h^e
бapcиka `V{{T5CjN03-}uY&;$YQ
бatюшka -1Zd^5egdh{{lH4=E()#
бaбyшka *U8@?C><OZ{LDJq^t{N+
бaзы 1Pe~p8Q|8-BLu}35G5u9
бecпokoиte -w7?}=>+l287J}>1|Jme
бecпokoиtь 0|_GX12^*a`8MJP6AByW
бepet 7T)b06Y>iI+SmQ$;qvMF
бepete (f9uR{v8ho)YTK={_^qW
бepy +7;Ld{OJ<}<@qQM>J9?^
бeз 8qnq${}v(y=JEU6<oDhJ
бopщ >Bi_BCm9qX*zF(H)#%;C
бoгa )c+Cr@Dcm``veEf_v0kX
бoгy ^E?XY746Z*1kmgfM<*5m
бoлиt 9n#Y#F%=~y?dlK7^5f~u
бoльho I{O9v3HBN!5(n(;2MzWr
бoльшe 4D$yA8V~dv7zgYF1qu2L
бpat 4i*^Q;rROL@dMu-{1zSg
бpatь 0Riv<_Yec?{PE}%`2O|w
бpocил $mZ8G0`(;e#_cO9-_i2Q
бpocилa 5d-2g68a7i8R6sJ4*us7
бpohь 2MyH#0Vf0Z^!gpwoe<yW
бyдem 0ty`H2LSQo{NxY#4f_!N
бyдet ;s+c2|1TBx^auU_3HlNE
бyдete O8CqX8T<GD4iEnS>j~O8
бyдy _4w@#`~?dR5fcmM_2~@n
бyдyt yeGdM)ZHEX_z)8j{`eRF
бyдьte 2n+}j6Y<{L5*hU{2@?qu
блaгoдapю {t^w^DIwY<EcW971N{FE
блиh 6yfRd>k%Ox`rQ@N`tRrn
бы _x1bS8xQp#Ao&CU*#P<L
быbшaя 1qt!p2=MUi775u00UZGx
быbшии ^RzkO<nky-;}`1L3iZ?!
быctpo 6AJe3^$ZF34-Dx93lInh
быtь 7S}cs6~f}~7AgP|{|W{!
был +6uQG3noG=4fGc2_44uU
былa zs=Az6DC6i+09P7xUkQa
былo 0t4J603G@6@#O~G-4O2g
были >*DPw?gJ|P-|#if&dB85
гaлoчky `~C~)3K8%h9R}$L=PM8P
гo 6C(Eh^Az_H<=ZOk@a5VM
гobopиt 3F_P)7cC+#=;|oY-R9NF
гobopиtь 1O6ZT7w6*d92Dc+4-ps;
гobopилa B;xNJ@7w|r<meaM-}C7E
гobopю L*@ei73J~$3lIbM|N0#r
гocteи *vHU0JN_Rw_Qy23*w4q&
гocпoди zB2O+-O|?5H#77bHb5yI
гopoд 66721`1kf086wsR1n~j^
гopoдe ;U5Rr3l9<Z8TH};>HzvD
гopячyю ^BxlJ;S=Wt3-Qe)9UUC{
гotob <^{_#G%P9!)g3|t-^k7C
гotobhoctь `}Yp@AnMNCAqmeT3nDHg
гoд BKsHR_5SM)I0Vu91Q-=G
гoдa 0{leCASCDx4*1at1|lFU
гoдy )%X7-GAREW_yP*o$@2H{
гoлoba *9X%%`T8>A&&xs2z0T0j
гoлoc -~iAYCGb4@*8UgQ+|9?<
гoлocobatь ?dA3O?EnHS9~%_y^w{0=
гpahицeи 6BZfX4=3UN8wlzh?HdRa
гpyппy %=ObK2oxgY>i;h9*4EhA
гдe ;S?M5+Y|{1*4Z8W?eh8Q
дa 1n=VuDfa~L0pI`o3F_+z
дabaиte ^Sl8m#{Cu^C_5C+{pscD
дabaл `sxe+5(ni0B?BD_01E*W
дabaлa 2@3f0_5<wd2o(Aj2M7lJ
дabho 2mk%?3KsGVANbSt2^8!S
дahhыe 1rFdW5Z)vZ^Z7H~>FnMe
дahhыx 67=sB@B0+w*aPth7XktN
дaжe A`Ac&^Cboz==J#z78?E=
дaиte `VZy=`XUDO-wPV@1P22I
дaл _aDVA_7p<o)b2Ie+|<C*
дaли >fhuq1ML6+5$G4(`^C)+
дaльшe GVjwX2?Pls<mVOU%;(Vl
дaчy B0Cfs<o^`v2-*S&5AyKq
дaю w<y*E@*yZ9A`c$<{P^j|
дba <?+f25A5La?G6a~@%GK|
дbaдцatь CfO19{`J=>_4w)@3L_C7
дbaжды {^Rr;{r3F>+a>?=5BLN0
дbe 1oHs_3keGm6$=3Z0W{+c
дbepи @x<XX6Vn|E`YI>p@!8D*
дbepь _2dM~92f9Q6%P3T8Vv&y
дboиx ()rCD6hkWP)$Aw3<<;EX
дbyx #pBN|Iyx>9(Bd!H-R{NK
дeboчkи 3k2aE+4BGg-w_Kb3IYV{
дebyшka ^6>NoAp#Qj9q|<M-Sz4Z
дecяtь ;_0_DARj^04+|*T&)>=3
дeheг 0^sj2{@f`tBmy$NAkWtL
дehь 7W?Q0@#hZ((*F?S?(OdS
дehьги _!Rc^{TcTD4hIYG2>SQ(
дekpete `t20x1mE2A5)JkgDGBQr
дepebhe -TK}>|M@Wh-pVo9-OuaA
дepжиte `5zSX67kv9BQ5hNBN`SE
дeteи 3<CiS8R6{b4HfSi4G0b+
дetи ^!oz{5g->A_yPX{-V^}o
дeд !_CA*K|C-F+w5J$*{-d+
дeиctbyet _RYpK8WlGU+0-xN%-G7|
дeлatь &mZMCDnCTt+qO~V)y~P@
дeлo +6))p+w1Nx^)uuV5hEe>
дeлy 6B7;Q-V*>9<k9f`;QAE$
дhem DCgi6|I95I^xGTe3hmhq
дheи ;S$^|)%Q913l%WRyuRGd
дhя 87d{!_a5{M7~2XJ^%Dp6
дo 3*X8V%Jv;U>Io<E_5AH4
дoboльho 0QTu8==S*;^$HEq=IPSk
дoctabky {|y-M@zv+>1On$43Kk*&
дoctabkи BmWTC10x3mEcW&b-1+_i
дoctatoчho 12gaf(d-%z*Z2P)7~vlC
дoctaли {`?v0C;$Wo`s5n=3ik&T
дoktop &Cv2B^dBrX<OVy)$Jp`P
дoktopy 4ebIe9S95{0`(E>^ZM)O
дokymehtы 4Bg=>2k8hT_XZ5^2J_|=
дom A=u9<-pU;q`wlzn@7Uby
дoma 4ioJB^ZoxA|K95L2=n#q
дomoи &)VEEEg?Vp<k?lo)VjH|
дomoфoh @YCcj1T7s2^5zrQ@Z!<*
дopoгy @6gOWH1Z+`^XNhG^4Zei
дoбabьte 6ba_`=F1=s;T8$z4+{GM
дoбpы `0Wq~DeLId94HFk8W0{2
дoбpыи 2KNp07X0t!{|5R2_6qd}
дoгobop 4Bq(;7Yh9O`_b+M0}1I0
дoгobopилиcь C;I{N69N(+?(y;Z_66t>
дoлг +4#XaGdMva<<~If<-Ewv
дoлги 9|Rxk_YTb(5dHNY0udt_
дoлжeh =I#RjA|VDS{t+1S*xKpa
дoлжho %_$1h+$rMY5Gl|e9vdFx
дoчka 1L@u#Bo-4H82k|G>i_l#
дoчь -2D9vAv+l#-UuV{{pIu7
дpyгaя ^wP>l>>5BL=Ik!J!|}_~
дpyгoe ;`s6>`WhAr1qTrR>+0tD
дpyгom KmPCn4<imL0N(cC=OW|{
дpyгomy DC*n~C?qd8B_<Wm<IdU^
дpyгoгo 1|TTt4c!Ig2oCBmH4Y*7
дpyгoи {QvDP1RX5)*}e_C{P@cA
дymaл 2^#DQ+%6FY0>bj~`}_&=
дymaлa {}2A(*Y)u93I6K?1J)qt
для 0ubW&0Vod}008Cy>n8vE
ж 0|Fi25%K8nG8W?#A0Zbx
жaлoбy >gx{v2N4VR>irxJ_1f|B
жe B|-fB-viI*$@b_X6)!y6
жeha <?H$O5fJ$z3=-@N-uvbU
жehe %mLa2=Oa!f#MVUg&Ccqq
жeлaю -VFi!$m-Yc1t-!nDk3cq
ждatь ?(^aq9|!UL3=9$Q`1<Yh
ждy `Tf=w#@H+L*Zv;>^Xb+Z
ждиte 2K5Q+{qOrZBLMpN3-|^V
жиbet `4jyL?gabX2odi982jf8
жиby 8tB^7+9nSq^7ZoZ_5k|~
жиtь @Z}@W>Lu<X@e1q#9uOk~
жизhи 3I`(C?-20w|K`gN6(Afl
зa 8s^R_`7$39;^Qa%-s<PU
зabtpa {O<`2@f-~e1q}k<<?`qQ
зabязыbaиte ?AitoG~W5=95e9)8yx&2
зahobo 56bT}D>5T8<-!xl<;C6N
зakahчиbaetcя (G}qc-7Fs!%e*hp4$#ZJ
зakaз 4)yI33?3X2@dp0!?d;?K
зakaзa {Nxkv8w3R|74!im`40ag
зakaзыbaл 3+nI=2onbr1@|N7+U)J_
зakohy 9W(78>n;`r*7_R;@YdAX
зakohчилacь 1nmzP3j)>o8y*1i{uT1{
зakohчилcя D)8YX@9s7#`rt9v;nC$1
зakpoиte ;|mb_5EC8x@$eVy_Wj}w
зakpыbaetcя BjDOE{SF)h-_#TI-^tnk
зakpыt 2mUJo^%dJ29|Z0S?Hl_h
зakpыta +VLpC8THe;FfQjGMn5nX
зakpыtь >EQ((4=5TG>fJ5*<Hg|0
зakpыл ^6dlfE)oC;H4_m76aE1A
зakpыли 2IvG07z6eA@(=h35C|L^
зamok {0rbE2PrA+3e5fF_}s++
зamopoзиtь )9&Xf`YJB^*4i-d(a+kn
зapahee 67K02{p|@A{tO221O5pa
зaбepy !Q<}*<O(`B%@RSn*5>K7
зaбepиte zbob7@&M`R{sr_V91RK*
зaбop <q`e!=>zr`3lQ@Q3IPiM
зaбoлeл |Lyb#1@b2Z{qZ06;^FZ0
зaбoлeлa <K*%r><}Rt{vinW*3<Oi
зaбpatь +4ATP3=bIx1QQ+L=;`0@
зaбpaл 4FM1J67KL41_tyZ11As{
зaбyдьte H}NO;7u5pf5%&HdGUN*w
зaбиpatь `smOm0u3h{|NkNC^X=~Z
зaблokиpobaл 4JE`p|42C?-_1+9?a-{P
зaблokиpyиte +3WKg3Pe0U<KSP@{JGi3
зaбыл *)j1H+XFiV>ERUe67>D$
зaбылa 1L^J!0xT^F2-6kw;>*e0
зaбыли 9`_;E=Jeh78T8~4A`%5D
зaдoлбaли _vaY$F~7Xi3MJ(WAuKZz
зaлoг >GT5q3Ks?p_4Wl8^64e-
зaпиcи &iCgB-x)X?0O}*n4a?%_
зaпиcыbaлacь <0S1G@Dvsn2uTX=^AiIZ
зaпиcь %i*FrO+rWz!m}~L$FtJK
зaпишиte )Cued4GJVD)$#@8-t6Jo
зaчem 4gUiA`}qw76cqai2oo3;
зaяbлehиe 0|Y7D7#{y28WZ^x<`D}P
зbohkи G5Y`y=l=^G3*iL(2nO~O
зbohиt `rr}*2@B~4_3Z`f6#WAN
зbohиte >hZ}N9U?T{0`@@U(#h87
зbohиtь *yQaM2n-+%>i7Ea>*xO8
зbohяt !sEw4Eix(;*c3O?yyw@&
зhaete 9N+By`zbFS*5D%7-{r#A
зhatь AOrd7<}DNd3m4Pw^6V20
зhaю {^JD|1?Juq4;=CX8V~+H
зobиte wlW0U#O2xTFE+?OEHgX&
зpя &nL|zAR0Q-*w8f~)WFKk
зyб 6YSj?2N@y>_uCcs;qB}C
здecь A_@Bj@iGAp0`2Gj2K)64
здpabctbyиte (f9!N^%gBX4*CxU(8vMf
и 8TTO*0{7?m@&*X;>@MmO
иckлючиte ?H(lM`2q|M{_*<=5EB>W
иckлючиtь >mwr69@yaJCmP@{7c?~c
иcпpabьte <=h(Q9|7bC{|V|ABpe6K
иhtepecho +THgJ21Oq)`S&p8z{=0U
иhtepecyet L*(c2{_+md@#6~O^xxPe
иhtephet 9N*?J3H}Wv=Fj))_uTpR
иhфopmиpobahиe `|tzy-uVa%*AMs%@a_lj
иm 2JRT@84l(F4-@J43=Q-K
иmehи =h)sf3pzLw-y<*K%;V14
иmeиte 0VC)E82slAA`{i<4I?2Z
иmeю 2j=Q3DHtXg-o_xs=)=_R
иmя {0$1~`2!FP5(V}S`XD3%
иx 0sQC-3h(de@DTwV+wAb-
идet `u--*AtLDU4dv+??h_N+
идtи >*(<o3ilQa5#%u4=GEWY
идyt C*bod3BCgA>>BU-BmMPE
идиte A|EK$3(Lyb91_t!De@v8
из #T5(d>+0#|N-^~u`5p%p
изbиhиte 4<z;v83YRd=>6>m?D6~p
избabиtьcя 0S>+)@C*S92NWFv1_b6C
или 7~Z>YQ*mAh&Dux1$i}bG
лaдho >HhO80~0Y4;Taa=`qtYI
лecom 1~CoW-S+t21RLZd94{aB
лet 1M?gLF7@>P2Q|w301NRW
лeчycь <M;~U<_PN+5c2*B2o3iO
лyka &gRKHEHW(y2HsK4+`ib%
лyчшe ?!6BP_bnVe5AqM!=IPS^
ли ?cDtW`R*1l5F`rE`uO@O
лифt ^2^po00Ke)-O5DG*R#pX
люблю 1m5=u2MzTv2onqX{TTW5
людa ?<&><-2L<p0v-A!1}7H|
люди _xtkp{rUzN^!x7Z;s4|Y
пac 2kr{r+2{r*6%O$EEBN{n
пacпopt `0LIr`v(#A$=4&u;>^g<
пamяtь 1Nhx3`wR*N(9jUm-5Kun
пapoль >Ik?*4lgqT*xy^V(6Z0R
пaльto >JJm_^#B#~|N9N?<`oe8
пehcии ?g$t6@%QoZ1NZO-7wiNJ
пepbыи ($3Z(1spy!2Qy#J#m3mq
пepcohaльhыx {2n3UB<s`aCkECK`!6LJ
пepectahete 2jwQ_A@$+kAn*YS_8bNy
пepectahьte ?)?<`?g|G5=Ir_r5%3WD
пepectatь _0aYc{V^^v;Kx7G+t0b#
пepectaл =icrC?EDNT`u!U6;`sgh
пepectaли {rL0(&<_<1-v0y%{Q4E`
пepeexaли 1n(Bt8W`6X6CUdO===s7
пepehectи 2m0;^@)i#(`1S(u_V4Kg
пepehecиte ?(FF&6CxoO*!dmG+xyh-
пepeдam 5bW(8|N7?<`u7A9^5gy~
пepeдaиte ;Mej3;`Jvr$-W2H_|e|u
пepeдymaл +33qJ95Fiq%ik!*xz)_z
пepeдymaлa 1_AFQFC-Ni?9vze=H&F|
пepeзbohиte 2@3Ej`X3?|@%173;OOP^
пepeпytaли 9svgK^zIoC3GN0L^6Cid
пepeпиcky 1@IT%A`JQZ3k?eY^Zgwa
пo 7zgDt5!(Ci&)owm?b`|f
пoboдy )d$=q0xc!<>)}Pn$kouo
пocmotpиte ^5EMI<qH!7;sG4p=Irj`
пoctabилa %+ujFEDb>{+4n8H$mh?{
пoctabьte F9r|^|M2=075V`P{RH$K
пocлe =ME|T^F=Wq=I0*I7U$;P
пocлeдhee 5A*@@@bURN`1uLy`TFzr
пocлeдhии 5*`L3;s^m5>)Z<L_$31T
пocылka +W_Yl68aMG_aZ9V*xlFF
пocылky *#rye#~>*I>f9Ra!RPST
пohaдoбиtcя &_c5n;otNR2q+jf7b7Ad
пoheдeльhиk >k$X#^%VN-5(W4J`5PV@
пoheдeльhиka ?&<3#4F?-A>HRb50o>o-
пohpabилocь ?9=TpDkL@;@A4?-;?=$B
пohиmahиe 5d|gV1{dk`8T`@&7ab@E
пohиmaю 7wb3*5(^RN7X9|=_T%>g
пohял 2HE2%HXc10<I*(c^y=Ws
пohялa <mcx=G5j7O;`biX+Rn@7
пoka +1$!BDlS6;<j^juyv)?p
пokaзahия @DkY(?IQv91_uKC0S@}^
пokoe <L@EzDC^zO0VL2PFEu0b
пomehяиte ?a%Qg4Bt934i`4&<H6nk
пomehялa `vm^|1^)LJ4+R7e-4hHU
пomehялиcь `~~a+5DN_!1qTr{>IM`B
пomehяю 3*+({80ZfG=Jp2e`t9K{
пomhю 6ax_i><knC?b+S;`P}RB
пomoгиte 3FYMm1UnWY_wEnj)%N)h
пomoщь ?<D-x-PYpn=mX>=CKW0C
пop 4;l0X4hj1M=JW&&>LK?E
пopa 7z!EN{qEV<{2IstBM%}W
пopahьшe _Ymm;+!qlA0_+R;@CEJW
пopeжe -^k4x{TnYG-Q`2q<jd3K
пotepял )%(vO4G=99{17YX+}G&t
пotepялa &Cd2LCo~xi<Lo)z-q+gV
пotom {Ri4I6F)H%%H00v-tpG+
пotomy {WQu1((orS)B+O^*6#At
пoxopohили _8R@@2leCJ6WsIm0S5@>
пoд 9KGpH3@kJ%#M&aT+0V%2
пoдckaжиte >DTra-2e#)$m%QX)X~b(
пoдkлючиte 1`6*5<NFs9>g*Ty?f41!
пoдtbepдиtь )ZPF60SE)~`wI)#_5S$!
пoдtbepждaю -R;Cu7bh$S(c@dpzSzdp
пoдxoдиt >%`_FD>*I&+Vn5e+}+XG
пoдпиcky 1lADx@csSj%mL^OBK!pa
пoдпиcь 1Mw`}`s@D<68h>0M)~U?
пoдпишиte -sR2<;Qbr|+xIFB-sA21
пoдъeздa 9wg!l;p`y<(&i)H6x!+o
пoдъeздe <m=We8zn6l9TzU*=HBP!
пoжaлycta *%c7*<_6&Z0RQ9!02&hI
пoжaлyиcta 835Y{{`n*a_u268<lEu~
пoзbohиte <n8etCJ`Y8`t&B?;^yw?
пoздho @b2Xq8~_Ik0n--T<LvG4
пoздpabлehия $0jHWAiuV+J67fSO-(UD
пoздpabляю +wco8J=ej&85|4&F)}(K
пoзжe >eBBG2?r`L;RPPx<kj5c
пoидy AKEnO67=}&A_waU1pxsO
пoлyчatь 78Lp+^SlA>`uz(H7VG^G
пoлyчaю 3I7%M9}DFZ;RD_L^!5Js
пoлyчehиe *AMC!{V5mI`t%Xo@&Ef0
пoлyчehия -S;yE;?l9=CrZ04SW7Yp
пoлyчил 5yj#T2ly=*@CXpo&hXm?
пoлyчилa 8`#%C6BHj9;l?Y)@zB`;
пoлгoдa 4BYe>^%4LH2ipV?{O<?(
пoлиc >iz!!2`nAv5eO&f=;7_=
пoпaли >m@1W74+@f7bple7Zd>!
пoчemy EAs;y!29?B(&*v<1_}uO
пoчty >H`1l7X0E91KbDz0sHq6
пoчиhили >CF2nF)JZ3)9)A8$>q@R
пoшли LJS4}7}fR893Rvb2@E(U
пoэtomy ;oH&?4=p+-2hKU}+sEL}
пpab 3J&5Z1r8JL{rMd5-t_Fz
пpaba +wTDQ58U?<^BW546aw<*
пpabдa @%k(BIqBvB2J_|j-~#U<
пpabильho 4ASj8AR#L^ztls%+tbks
пpekpatиte >F(|j`6~4e^eX7j@DA|u
пpekpatиtь ?Dh@e9sByw84cwi6A1n<
пpekpaщatь 0qfch<0By{-R&md+}qjX
пpekpaщaиte B@7e!5bO~E`L8kc=;i(q
пpeдyпpeждehия 8U*+B1qlEJ6cYvy`RfT9
пpeдлaгaиte @&gai@!#{*7$@o@H76Vl
пpeдлoжehиe 1KYYSArLS?=juh|!nfVz
пpeдлoжehии 6!P~R$La$c&G88Y@c;Ge
пpeдлoжehия 2HWKJBKiXa8V3jW2MhcU
пpeжheгo 1ndP7B<$JqBPIg)Br5zh
пpo ;Vtb%E!*wZGaTdyEI9xl
пpobepьte uo>7dEiXU$*xfJQ-L%%u
пpocto ;UMlK<L@&X;=lFb3gO5T
пpoctиte 6%X<I4E^*O3HkQs837Ij
пpocиm 2=c@r`WYf6===EL=jqlN
пpocил 5$rG*F!|Q%`1R@m3IOu>
пpocилa B>~wl9{Ujm_}MP+)Z5fH
пpocьбa 7xo_2E&BBK3HtR7@C5f4
пpotиb 8S3aEBoG1!<k=Yb+2-`*
пpoбka `|tDR7W)zKDiiGl5)cs>
пpoдabeц +}qnM7YP&{`Rf|h{ps21
пpoдaл 3IPBB0~7%L2>b*8<puWs
пpoдaли C-mAE^5Fm>@&FUP^zY^k
пpoдaю &HVWm{~{D12P_!-?%V#<
пpoдoлжaиte (Gn=b1RnA&BrfLq;29k3
пpoдyблиpyиte +SlDQ4<sWt+zc4o)79nO
пpoдлebatь ^wP&B?c^!?)7vP|=Eu?c
пpoпaл +%wfJ;4VV()g(6l?bz4K
пpoпyck 0Q%D)`Wg!w^5YoS+ur8{
пpoшeл ?g#h_@ap^j0OJP#{P+X<
пpoшy ED7Z*|Md_A0_y$E0{hV^
пpoшлo 01nI~<Mi_S2qxbn1r!_&
пpoшлom `SR!m?)wfB|Jx4Z1_|l-
пpoшлoгo 5#b~97x(Ji83x?p4ID2d
пpoшлыи `5BuM0Us3M_u>Hs^8e@N
пpи (JU7b>+|E^88YQJ2rV@X
пpиbet 1>xB*;0G=u;m|DS)W_A@
пpиbeзли 1M}n^C@x1Z#`q((+0)3x
пpиbиbky 8s_^B8~yq%3<?JJ`rGm6
пpиbиbkи A~*`^*V^Ch1KH**6#)ew
пpиcлaли -{;#SJR2MI|MfEF$;#H#
пpиcылatь 6dniZ;_vqo;r-_z0R|HD
пpиcылaиte ^d!z60uK={?Hw8n^#Abn
пpиem B;)H4<oYHFrQI{$-t^(&
пpиema _3{h^84>Oq6e0)sAO92>
пpиeme 5g{4$2>9^p8~M&M@*E!;
пpиeдem 73}K$2?`Sk`vVRD>f-AD
пpиeдet Bi`yI@!Avi?&JyG<>=Pp
пpиeдy 4bBZ7HqXuc1{>w(D=-!(
пpиeзжaиte =nn%C1NaRE^XMD#<>ct^
пpиhиmaete ^Ss|63;#qc+1^CW!Nbng
пpиhиmatь 0_G6_6C?dB6ze1I-~ZkK
пpиhиmaю 0{8X);qU$u{uc@Z;qCLr
пpиhяли 7~bYD{Mje=@6jvg4&dG$
пpиmиte 3<UWZ4G#<x>IWG2?*Zxp
пpиxoдиt ^Y$6RE)vekEdA;M3LYa4
пpиxoдиtь z~9q21^hnp2mLeu<J;%q
пpиxoдилo %1p}**tPw=+$R4mA_p-R
пpиxoдяt JHho3F#-%C?BECG*X-gJ
пpидem ^YR}5GCmj)80iz{^5OgL
пpидet -0bQs4d5vC-vtfd;qmh4
пpидy {J8HNKoSNC_WKdk?B~(w
пpииtи |J?QT5*76e?*s=01NjaN
пpилoжehиe 6#4W25AWmxCHC_r1`7Hg
пpилoжehии _UF<O{Rku}<L5Qa@blKk
пpишeл 01odD5D6d%>)Z+9=JDa}
пpишлa B+l+b3mZBm%g{~E$i20&
пpишлo 0ki=f95F8{(%B=n(B0?w
пpишлиte ^76$H{30~^>clSQ_S4bm
пpяm 2Hxfm93&|i=jl1p)$q~M
пpяmo @&Nl7`ydn_<nIOQ+3NV?
пyctь )b{=d>mC^@;q43I`v36m
пyгaetcя >GU4$01)v63hmw|5(f$s
пж AMN@l^2r0)?&|^(6U_1A
пиcatь 7wr}F6zcI64*&7>2>u5T
пиcaлa 4G!r8`rrQ#?$PlD`w9~2
пиcaли );9bE>G|{m0QvhI;}s6O
пиcem >>UXY==9IZB|Z2rBSjr0
пиtь ^6J<kAQvVJ_|-M@;_BMm
пишet $_(=j1WYsq0`@og!SMjx
пишete 5Ay)&A{GNE1n>Fd|MTYe
пишy 0R-e8`Wg)Y{{=1e^8E1x
пишyt @C6a#4G9Do<{Sbi0t^ZF
пиши =Jyrc{TAx#84UO#0QC<3
пишиte ^A`~F(&YpW8x|2F4fiGA
плahы >h1O)0TL1X_5Jbu><Iz(
плateж {pG_W4n-a;_Tw+q>+Rsl
плatиtь {^bi7{PqzD`tuU(@#);+
плaчy ?Em`@_a!0^^C}1F=IQ9(
плoxo *xwcvBJ%a&9S;5%FZvr7
плз 4&nI+6%P{~5ZNl`*9qJD
плиз 7!K+Y1n>S16%PIP1NRw4
пяtho 3nQ;Z6B;PS?iwT=-P!Ql
пяthицy ==Sp&0vZM#`1KUr`RC&A
пяthицы _Zs~n`t9=P5g`8+>jCu(
пяtoгo -Uin(3nC#P{|G(h(b(D4
пяtыи )7;BKI!iSc&Id}ywZG@E
пяtь JK_oR77P3M4a)lX3<v}V
фac `4Rv45$);GF%bU?6EPY7
фamилию ;N=J+4;>UK;t(t2{K4z<
фamилия <>b;yA_7GR+U_UK@Y2or
фoto 3IqcC4cqtx3GVd<5DESe
фз ;SU$v0u$y32nXjF0umPq
фильtp MDOqr_2eWL_stL!&ePic
цbet `3~Y7@%kAG<LVXQ1?B7Q
чac {tVb7`w1Zy<KZgQ<mJNm
чaca _sISRGzSeC+uHBi;_T-T
чacto 3@^k!3nf6+*2F2u-OIt;
чat <_Ze^`~30!7YF_!`2Yg^
чata >m1M^7USjQ6(;c(DL)=4
чate #L2!q{XI51*w<FU!_3IP
чaи 3IG}B+2ZUQ0sZX)2_Xgq
чaщe AocVE83*?U7V+x)<@o;#
чe ^!5Y%2j>U__&Dqw4<9Tl
чectho 79!Ox(!u=)CLHP&9vlQ4
чek 1K$1l9}oN_?)~}g0UrPk
чem =?T*r2owYx=++9_76jt&
чemy =lmwr2hPmW>_q7_Bq=l_
чepeз +7sF#4+iw?_5b}5Bi#Y?
чephыи _Tb+JASN(E=GHI9#naN(
чetbepг H`w7Z3*js$(bF}*-|FA!
чetыpe 3ep_$)ff)$>jxU``rrTZ
чeгo 00Rl<*cTZf_}%UY-1zF<
чeл 3HK-s{?F6Y5EtMDCl4L-
чeлobek B>wpd=L`uY^6v!d1M~S7
чeлobeka _a(PQx4t3Q?ejJl-Omu`
чeлobeky ?+zB+=ndKO4*=r_6&)89
чeлobeчeckи ><j7+2@C`V6b%0c<Ou#Q
чto 1o-{t;tCoq`}G(E0O|1@
чtoб _pB@48SUcd3LfhY5F8#Q
чtoбы 4!af`D%bY}2oe?l{QCMA
чyжoи 8}$^**zo!})dSD!GbjZY
чyжиe `uO}E+}`cv=pPCD_z4OK
чиcлa _CDkT;Q#I0{|OE(6A}>a
чиtatь 01O)G2s{lJ`0WGq00jR1
чиtaю *4w*3+$&B$((^^U#l5V=
шectи )(7|P2@?Mr6Z0hR0`dj-
шectь )a=+P5eXu<!6YQ#&dAl$
шkaф 4g4PI|NZIZ^!nlt1|JkC
шkoлy `WONJ7YF0|1q}%Z?-~gJ
шo 8vOP54fN^x1Ptp54+04Z
шtopы ;Qsmy9~A!~=nDwz>HOmH
шиhы ?d9(T`{XYO^$-yB{rU3w
шлaгбaym <K@>20tYAl1o9E?=-JEV
шлete 3;!bTJK4a+D>S^_M?oJY
шлиte =}5Hq!tn~*4-Xe75+@hl
эkckypcию ?GW5BBq0px;@c$f=E~vL
эta `v40B{OR7`0|xpbEbRag
эtaж EAZ4T0~HJZ-`g1F3*+bL
эto 4bBtn>liUJ=O75$)C>Fv
эtom @UH^;9pn`^7W)I~;tBI7
эtot _9*4{2^t{?2eRYk-4gco
эtoгo =JV?l|NjXL_y;KW6XoCi
эtoи 8rv!9FxBMNHx%h8GTsg>
эty ANBbO=>!7}@A>}u6aokF
эtи ^7HNh?e*yS00kol^#&0D
эtиx =in;}0maYXA5HfXEFdEY
юpиct 1P0tB4=WZN_7EZ3@*eaP
я G1=Mx4;c{^!QlJ?>GA;h
"""

WEIGHTS: Final = """
-31 RESTORE
-28 =bias
-24 или
-21 > AFFAIR
-19 REPLY
-18 btopoи
-17 THING beчepa c ceгoдhя
-16 otпиcыbatьcя пoka пpeдлoжehиe
-15 ,+HOW ELSEWHERE REMOVED choba macлo пoд
-14 ,+эto bcex ckидka ectь otзыb takoи зaблokиpyиte лyчшe пoжaлyиcta чиtaю
-13 ,+SEND cooбщehиe otпиcky oбязateльho toгдa xoчy y былa зaбepy зaпиcь пepeдymaл пpocto пpишлo
-12 .+a CEASE bcem ckaзaл cпиcka koheц myжy paзpeшaю the ждy
-11 * , ,+пишиte .+RESTORE CONSENTED akция boпpoc cbepxy cboe ccылka chиmatь cлaba hee kaptы
-11 mycop oha yбиpatь гotob гoлoba дo зaблokиpobaл зbohиte пepbыи пpишлиte пяtoгo чacto шectь
-10 MISSED WITHDRAWING baшem bceи ceичac ckиhьte ctapyю cдaчи ha haпиcaho kohчилacь oбeдa
-10 oбъяbлehиe paccылky peбehok tpoгaиte xotь дeд дeиctbyet дpyгoи пepectatь пocлe пotepялa
-10 пoдtbepждaю пpиxoдиtь пpиxoдяt пpишлa чate чetbepг
-9 "+. bceгдa bephete boдy bы+> cama ctapыи cдaл cлoba cыha cюpпpиз habephoe haжaлa hиkakoгo
-9 hиkoгo kakoгo koфe otmehяem otпpabляиte paccылka paбotaet teбe thats tpehep was xoлoдильhиk
-9 ybeдomлehия бahk дbyx дoлг зaбыл зhaete пoлyчил пpиem пяtыи эto
-8 ,+kak .+. .+cmc .+ecли AFFAIR+> NO+CEASE aдpec b+MSG coceдa cooбщehияm cчetчиk
-8 en.SUBJECT+CEASE en.THIRD+CEASE haпomhиte haшлa he+CEASE him hobыи hpabиtcя hyжeh hичeгo it
-8 kakomy kbиtahции kto kypьepa kлaдиte maгaзиhe octahobиte octahobилcя otkaзaлcя otkлючили
-8 otmehили otпpabил oб oпepatopa oпobeщehия oчepeди teлeфohy tpyбky ypa yдaляtь гobopиt дecяtь
-8 дoktop жaлoбy зabtpa зakaз зakohy зaбылa зpя иhtepecho лyka пapoль пepectaли пohpabилocь
-8 пoлиkлиhиke пoэtomy пpoшлыи пpиcлaли пpилoжehии чac
-7 ,+ASK ,+пpocto ,+я .+REPLY .+macлo .+xoчy 2 ? NO+pekлamы NUMBER+b STOPS+эto TAKEOFF THING+,
-7 abtoбyc b+baшem becь can cancel ckoльko+ctoиt coming coбoи cдeлaли cиmky cпatь en.MESSAGE
-7 en.SUBJECT+REMOVE en.THIRD+REMOVE he+REMOVE heгo homep+b hyжha k+bam kot koгдa list mactep
-7 moe moшehhиkи octaлиcь oh otпиcыbatьcя+> paccылke paзa pekлamы+, says them tpek tы u xbatилo
-7 ycлobия бatюшka бeз+pekлamы бoлиt гoctи гpyппy дehь дeлatь дopoгy дpyгaя жehe зahobo
-7 зakahчиbaetcя зakohчилcя зaпиcи зaпишиte здpabctbyиte иmeю из пotom пpekpatиte+эto пpobepьte
-7 пpoдyблиpyиte пpoдлebatь пpиbeзy пpиbeзли пpишeл пишet плз чepeз чephыи
-6 ,+RESTORE ,+baшe ,+bы ,+mhe ,+octabьte ,+oh ,+oha .+jcnfdmnt ?+en.YOU ?+ya CEASE+ME
-6 CEASE+mehя HOW+SENDS HOW+YOUSEND MSG+o NEED NO+REMOVE SEND+MSG SEND+b STOP+эto TOME+, a+HOW
-6 abtoплateж aдbokat b b+LIST baшeгo bhизy booбщe cahtexhиk cbepлиtь cectpa ceгoдhя+, cheг
-6 chяли cmc+MSG coceди coглacha cyд cпacибo cпиcok e hemy hoги hoчь hyжho hиkomy jcnfdmnt
-6 kakaя kaжetcя kaпaet koheчho koд kpah kpome maя mы octabиtь or otkaзыbaюcь otkpыbaetcя
-6 otmehяиte otчectbo oбpatho oдhoи pekлamы pemoht takиe thanks tpetьeгo xotя xoзяиka y+bac
-6 ypok бpocил бyдet бyдy былo дaл дeлy дheи дo+STOP дo+koheц дom дomoи для+MSG зaиhtepecobaлo
-6 зbohиtь зbohяt лифt пepeдymaл+WORD пo+ceбe пoboдy пoctabилa пotomy пoдъeздe пoжaлyиcta+>
-6 пoзbohиte пpabильho пpиbet пpиbиbky пpиhиmaete плateж пяtho фamилия чeлobeka чto+я эkckypcию
-5 "+, "+bы ,+REPLY ,+WANT ,+cmc ,+toгдa ,+пpekpatиte ,+пyctь ,+шлиte .+" .+> .+MY .+WANT
-5 .+WITHDRAWING .+baш .+c .+kto .+ot .+xbatиt .+зaблokиpyиte .+эtи KIN KIN+> LIST+для MSG+MSG
-5 MSG+c MSG+плathыe MY+> MY+дeлy NO+caxapa NO+oбъяchehии OFF+эto RESTORE+ME SEND+дaльшe STOP
-5 STUFF+> TOME+NEED WITHDRAW WITHDRAWING+. WORD+эto a+to a+я b+STOP b+koheц b+пoлиkлиhиke
-5 bechoи beчepom bы+oшиблиcь bычepkhyли c+hactyпaющиm cam caxapa choba+> cmc+en.SUBJECT
-5 cmc+en.THIRD cmc+he cmotpю coceд coбaka cpaзy ctpahицy+, cлaba+бoгy cпиcaли cпиha ectь+>
-5 ecли ecли+SURELY ecли+UNSUB ecли+бeз en.DAY+> en.OTHER en.TEXT en.THINGS en.THIRD en.WRONG
-5 hactyпaющиm hakoheц haпишиte het+STUFF homepom+, hoчью hиkak is k kbaptиpy koдom koллektopы
-5 kyпили mhe+NEED mine moemy+дeлy myж night old otпpabky otпyck otпишycь oбъяchehии oдha
-5 oдhoгo oчehь pabho paccылky+для paзблokиpyиte stop tak till too toльko+пo toчho work wrong
-5 xopoшeгo yбpatь+> yдoбho бacceиh бepet бeз бeз+caxapa бeз+oбъяchehии были гocteи гoлoc дaиte
-5 дaльшe+> дeлy+, дoctaли дomoфoh зakpыtь зamopoзиtь зyб и+WORD иmehи из+AFFAIR лyk пacпopt
-5 пo+kakomy пoheдeльhиka пopeжe пotepял пoдпиcatьcя пoдпишиte пpekpaщatь пpeдлoжehии
-5 пpeдлoжehии+> пиtь пишиte+дaльшe плathыe плиtky плиз плиз+> пяthицy чto+to эto+MSG
-4 ,+ME ,+TOME ,+bce ,+cпacибo ,+moжho ,+oдиh ,+peбяta ,+takoи ,+xoчy ,+бoльшe ,+гoлoba ,+дaиte
-4 ,+зabtpa ,+пoka .+RELATIVE .+THING .+btopoи .+ckидka .+ctapыи .+koгдa .+otmehиte
-4 .+otпиcatьcя .+yбepиte .+здpabctbyиte .+лyчшe .+пocлe .+пohpabилocь 0+> ASK+и CONSENTED+,
-4 GOODS+, HOW+bы KIN+, ME+NO ME+REMOVE MSG+ot MSG+для MSG+и MSG+из MY+WORD NO+WORD NO+meшaюt
-4 NO+tpeboжиtь NO+я NUMBER+, REMOVED+ME REMOVED+mehя RESTORE+mehя SEND+cooбщehия SEND+eи
-4 STOP+, THING+> THING+ha TOME+teпepь TOME+бы WANT+> WANT+NO WANT+и WITHDRAWING+NO
-4 WITHDRAWING+en.SUBJECT WITHDRAWING+en.THIRD WITHDRAWING+he a a+ASK aktyaльhы aktyaльhы+,
-4 b+AFFAIR b+ELSEWHERE b+baшeи b+paccылky b+чate bac+c bam+, bam+> baшeгo+MSG baшиm bce+eщe
-4 bephиte beчep+> beчepa+> beчepa+NO beчepa+en.SUBJECT beчepa+en.THIRD beчepa+he boпpocob bpaч
-4 bpaчa bpaчy btophиkam bид bы+toчho bы+зhaete bычepkhиte c+baшeгo ccылka+ha cepьeзho+>
-4 ckидka+ha cmc+NO cmc+c cpeдy ctahy ctoиt ctoю cилe cлobo+STOP cлobo+WORD cлobo+ctoп cпpabky
-4 cпиcok+ha cплю down ee en.BEFORE+en.VOC en.BEFORE+for en.BLOCK en.DOING en.END en.REMOVE
-4 en.SUBJECT+WORD en.SUBJECT+meшaюt en.SUBJECT+tpeboжиtь en.SUBJECT+я en.THIRD+WORD
-4 en.THIRD+meшaюt en.THIRD+tpeboжиtь en.THIRD+я en.YOU+NO en.YOU+ne for hac hacчet haжaл
-4 he+WORD he+meшaюt he+tpeboжиtь he+я heзhakomыe heпpabильho how instead koфe+, kpackи kpeдиt
-4 kлacc left mactepa mehя+REMOVE mehяиte mhe+, mhe+teпepь mhe+бы moжete moжho mиhyt na never
-4 octahobke opet otkaз otkaзыbaюcь+, otkyдa otkyдa+bы oбычho oбязateльho+, paho paдa paз+>
-4 peбяta peзюme peиc see sms taблetkи teлeфoh+> topt toчho+TOME tpeboжиtь tpeboжиtь+> tpetьe
-4 ty tьфy vy xoчet xoчy+чtoбы ya ya+NO ya+ne ykaзatь yбpatь yжe+NO бahka бaлkoh бopщ блиh был
-4 гobopилa гoлocobatь дa+> дaю дaю+CONSENT дba дboиx дeиctbyet+> дokymehtы дoбabьte дpyгomy
-4 дpyгoи+NUMBER дpyгoи+homep ждy+> зa зakpыbaetcя здpabctbyиte+, и+ME и+STOP иck иhtepecyet
-4 иhtepecyet+> иmeet идtи из+cmc из+cпиcka избabиtьcя лeзtь льгothиkob пepecчиtaиte
-4 пo+btophиkam пocmotpetь пocmotpиte пocлeдhee пocылka пocылky пohpabилocь+> пohиmaю пohял
-4 пokaзahия пoдckaжиte пoдъeздa пoздho пoлyчилa пoлиc пpekpatиte пpocиm пpoпaл пpяm пишиte+b
-4 фamилию чetbepг+> чto эtaж эtи+cmc я я+MORE я+пepeдymaл
-3 ,+ASKED ,+aдpec ,+bot ,+btopoи ,+ckидka ,+en.LIST ,+koгдa ,+teпepь ,+tы ,+xotя ,+y ,+yбepиte
-3 ,+дymaл ,+пepecчиtaиte ,+пotomy ,+пpиcылaиte ,+чto .+0 .+MSG .+OFF .+SENDS .+bopчy
-3 .+cooбщehиe .+cигhaлизaция .+cлaba .+cлyчaиho .+cпиcok .+en.DAY .+hичeгo .+kak .+kaжetcя
-3 .+koллektopы .+moи .+mы .+oha .+ok .+paбotoдateль .+paзpeшaю .+peбehok .+takcиct .+tpehep
-3 .+tы .+xoлoдильhиk .+быbшии .+дaю .+дoktop .+жaлoбy .+зaбepy .+зbohиtь .+иck .+пoдпиcatьcя
-3 0+, ?+и AFFAIR+, ASK+? ASK+RESTORE ASK+b ASK+дatь ASK+чtoбы ELSEWHERE+, GET+cmc GOODS+>
-3 HOW+TOME HOW+teпepь HOW+tы LIST+ha ME+c MISSED+пpo MORE+NO MORE+het MSG+NEED MY+WITHDRAW
-3 MY+aдbokat MY+otзыb NO+ASKED NO+NO NO+UNSUB NO+ctahy NO+hyжeh NO+otkpыbaetcя NO+otпpabляиte
-3 NO+oбязateльho NO+paбotaet NO+tpoгaиte NO+зbohиte OFF+ha OFF+teлeфoh RELATIVE+зaблokиpobaл
-3 REMOVED+TOME REMOVED+mhe REPLY+WORD RESTORE+MSG SEND+choba SENDS SENDS+cmc STOP+ME STOP+mehя
-3 STOPS+, STUFF+пo SURELY+. SURELY+? SURELY+плз TAKEOFF+> TAKEOFF+NO TAKEOFF+en.SUBJECT
-3 TAKEOFF+en.THIRD TAKEOFF+he THING+NO THING+пomehяю TOME+? TOME+hpabиtcя TOME+hpabяtcя
-3 UNSUB+. UNSUB+? UNSUB+плз UNSUBBED+ot WANT+en.SUBJECT WANT+en.THIRD WANT+he WANT+дatь
-3 WANT+чtoбы WITHDRAWING+? WORD+? a+NO a+moжho ahkety aktyaльho apehды aдpec+пomehяю aдpecom
-3 b+шectь bac+REMOVE bac+из back baш+GOODS baш+THING baшy+cmc baши+cmc bce+pabho bcю bcя beдь
-3 beзиte beчep bhytpи bocьmи bopчy boзoбhobиtь boзpaжehии boзpaжehии+NO bpoдe bидho bыkлючи
-3 bыпишиte bышли can+en.SUBJECT cant caиta cbepxy+oпяtь cectpe cepьeзho ckaжиte ckyчaю
-3 ckyчaю+пo cmc+, cmc+ot cmehy cmoгy coceдeи coглacha+, ctahy+, ctaл ctoиt+> ctoп+, cyпep
-3 cбabьte cбabьte+oбopotы cдabaлa cигhaлизaция cигhaлизaция+opet cил cлomaлcя cлyчae
-3 cпacибo+зa cпиcka+ha cчet do ecли+NO en.ASKED en.BADMSG en.BEFORE+en.I en.BEFORE+en.SUBJECT
-3 en.BEFORE+i en.DITCH+en.SUBJECT en.DOESNT+en.BEFORE en.DOESNT+en.TAKE en.DOESNT+en.VOC
-3 en.FROM+en.MY en.LOSE en.MY+list en.NEG+en.VOC en.SEND en.SUBJECT+ASKED en.SUBJECT+MSG
-3 en.SUBJECT+UNSUB en.SUBJECT+bam en.SUBJECT+ctahy en.SUBJECT+en.WISH en.SUBJECT+hyжeh
-3 en.SUBJECT+otkpыbaetcя en.SUBJECT+otпpabляиte en.SUBJECT+oбязateльho en.SUBJECT+paбotaet
-3 en.SUBJECT+tpoгaиte en.SUBJECT+зbohиte en.THIRD+ASKED en.THIRD+MSG en.THIRD+UNSUB
-3 en.THIRD+bam en.THIRD+ctahy en.THIRD+hyжeh en.THIRD+otkpыbaetcя en.THIRD+otпpabляиte
-3 en.THIRD+oбязateльho en.THIRD+paбotaet en.THIRD+tpoгaиte en.THIRD+зbohиte en.TIME eдem eлe
-3 for+en.BEFORE for+en.VOC from+en.MY ha+CONSENTED ha+LIST ha+paccылky ha+topte ha+эkckypcию
-3 half hatoщak hatoщak+пpиxoдиtь have haзaд+> haпomиhaete haпpabлehиe haпиcaho+" haшeл he
-3 he+ASKED he+MSG he+UNSUB he+bam he+ctahy he+hyжeh he+otkpыbaetcя he+otпpabляиte
-3 he+oбязateльho he+paбotaet he+tpoгaиte he+зbohиte hee+NO heдeлe hobыи+> hopmaльho hpabяtcя
-3 hиkakoгo+, hиkoгдa k+bpaчy kak+TOME kaбиheta kota kpиbo kto+bam longer maиoheз mehя+NO
-3 mehя+c message meждy meшaet mhe+hpabиtcя mhe+hpabяtcя moи moи+WITHDRAW moи+aдbokat moи+otзыb
-3 myжa myжиkи+, mиpoboгo octabляem octabляem+> octabьte oh+b on+the otbeta otkaз+ot
-3 otkaзыbatьcя otkлючилa otkлючили+> otmeha otзыb+, otпpabлeho otпpabляtь otпpabляиte+,
-3 otпиcaли otпишиte+плз oбeдa+> oбopotы oбъяbлehия oдиh+из oпaздыbaю oшиблиcь paccылke+>
-3 paccылky+, pahьшe paбotoдateль paз+зa paзy paшид pядom takcи takcиct tell temпepatypa
-3 teлeфoh+c teлeфohe+> teпepь+toльko that the+en.BEFORE they topte toгo toчho+mhe tpetьe+MSG
-3 tpetьe+cooбщehиe tpex tyt+, unlimited whats wont xoteлa xpeh y+NO y+hee yeзжaю ymepлa
-3 yбepиte yбepиte+teлeфoh yдaлehиe yдaлили yжe+en.SUBJECT yжe+en.THIRD yжe+he yчeta+b бahky
-3 бaбyшka бaбyшkи быbшии дabaиte+> дaчa дaю+coглacиe дba+paзa дbepи дeheг дepebhe дhem
-3 дo+oбeдa дoktopy дomoфoha дpyгoи+> дymaл для+LIST жaлoбy+ha жaль зakpылa зamok зaбepy+b
-3 зaблokиpobatь зaбыл+пpo зbohиtь+, зbohиtь+NO зbohиtь+en.SUBJECT зbohиtь+en.THIRD зbohиtь+he
-3 здecь+MORE здecь+бoльшe и+bac и+maиoheз и+mehя и+xbatиt и+дaльшe идy из+чephoгo изbиhяtьcя
-3 изbиhяtьcя+, или+STOP лeгko лeгko+> лyчшe+пoзbohиte ли ли+> лиctobkи лиctobok пepbыи+paз
-3 пepectaли+TOME пepectaли+mhe пepeeзжaю пepeзbohиte пo+NUMBER пohялa пoka+NO пoka+en.SUBJECT
-3 пoka+en.THIRD пoka+he пomehяиte пomehяю пomehяю+> пoдkлючиte пoдxoдиt пoзжe пoчty пoчиhили
-3 пpaba пpo+STUFF пpomokoды пpoдabeц пpиbиbkи пpиxoдиtь+> пpиxoдяt+MSG пpиxoдяt+cmc пpидet пж
-3 пишet+TOME пишet+mhe пишete+> пишиte плиtky+> фильtp цbet цифpы чephoгo чephoгo+LIST
-3 чephoгo+cпиcka чephыи+, чeлobek чto+en.SUBJECT чto+en.THIRD чto+he шлaгбaym эto+HOW эto+bы
-3 эto+kak эto+я эtot эtot+> эty я+hиkoгдa я+y я+ждy
-2 *+SEND *+пишиte ,+a ,+bышлиte ,+c ,+ckaзaл ,+coглaceh ,+cбabьte ,+cлaba ,+cпиha ,+ectь
-2 ,+en.I ,+en.MY ,+en.SUBJECT ,+en.THIRD ,+en.VOC ,+eгo ,+hac ,+haпишиte ,+ho ,+homep ,+hиkoгo
-2 ,+kbaptиpy ,+kto ,+kyпили ,+maзь ,+mecto ,+mehя ,+octahobиte ,+otkyдa ,+oбeщaли ,+tam ,+бyдy
-2 ,+гдe ,+дepжиte ,+ждy ,+зato ,+зaблokиpyиte ,+зaпишиte ,+идy ,+лyчшe ,+пocmotpиte
-2 ,+пomehяete ,+пoдkлючaиte ,+пoшли ,+пoэtomy ,+пpobepьte ,+пpoдoлжatь ,+пpoдyблиpyиte
-2 ,+пpиbet ,+пpишлиte ,+чectho ,+щa ,+эkзameh .+CONSENTED .+REMOVED .+SIGNED .+SURELY
-2 .+TAKEOFF .+UNSUB .+WITHDRAW .+YOUSEND .+bcem .+bephиte .+ckyчaю .+cmety .+coceди .+cohю
-2 .+coглaceh .+cил .+do .+ectь .+en.YOU .+haчaльhиk .+koheчho .+mhe .+my .+mycop .+octahobиte
-2 .+otctaл .+otпишycь .+thats .+uberite .+xpahи .+yдaлили .+yдaляtь .+бaбyшka .+дeд .+дo .+ждy
-2 .+зaпиcь .+зaпишиte .+зbohиte .+пepeдymaл .+пocлeдhee .+пokaзahия .+пoдtbepждaю .+пoдпишиte
-2 .+пpиbиbky .+пpишлo .+пpишлиte .+пyctь .+чиtaю 0+и ?+HOW ?+TOME ?+mhe ?+mы ?+pahьшe
-2 AFFAIR+ha ASK+NO ASK+ckaзatь ASK+en.SUBJECT ASK+en.THIRD ASK+he ASK+otпиcыbatьcя ASK+пotom
-2 ASKED+, AWAY+, CEASE+NO CEASE+en.SUBJECT CEASE+en.THIRD CEASE+he CONSENTED+> ELSEWHERE+>
-2 GET+> GET+ot HOW+REMOVED HOW+SEND HOW+choba HOW+ectь HOW+en.SUBJECT HOW+eи HOW+ha HOW+y
-2 HOW+зakahчиbaetcя HOW+чepeз LIST+CEASE LIST+LIST LIST+NUMBER LIST+WANT LIST+bce LIST+пpo
-2 ME+bce ME+het ME+otпиcaлa ME+yжe ME+бyдet ME+эto MORE+HOW MSG+SENDS MSG+STUFF MSG+bam
-2 MSG+baшиx MSG+bce MSG+hyжhы MSG+чиtaю NEED+MSG NEED+STOP NO+ME NO+MORE NO+SENDS NO+STOP
-2 NO+SURELY NO+bam NO+boзpaжaю NO+bыcылaиte NO+cooбщehия NO+en.FEEL NO+het NO+hoгoи NO+kлaдиte
-2 NO+mehя NO+meшaet NO+otдaet NO+teчet NO+ty NO+xbataet NO+xoteлocь NO+бoлиt NO+бpaлa
-2 NO+зakaзыbaлa NO+зaбyдьte NO+иhtepecyet NO+иmeю NO+лyka NO+пohиmaю NO+пoлyчaлa NO+пpotиb
-2 NO+пpиxoдиt NUMBER+? NUMBER+NUMBER NUMBER+SENDS NUMBER+teлeфoha NUMBER+ykpaли NUMBER+чephыи
-2 OFF+и OFF+плиз RELATIVE+NO RELATIVE+bce RELATIVE+en.SUBJECT RELATIVE+en.THIRD RELATIVE+he
-2 RELATIVE+ymepлa REMOVE+NO REMOVE+THING REMOVE+ctapyю REMOVE+en.SUBJECT REMOVE+en.THIRD
-2 REMOVE+he REMOVE+teлeфoh REMOVE+и REMOVE+из REMOVE+пoжaлyиcta REMOVE+пpo REMOVE+плз
-2 REMOVE+плиз REMOVED+, REPLY+> REPLY+THING REPLY+eщe RESTORE+LIST RESTORE+choba RESTORE+ha
-2 RESTORE+пoжaлyиcta SEND+" SEND+ASK SEND+GOODS SEND+THING SEND+ha SEND+kypьepa SENDS+"
-2 SENDS+MSG SENDS+TOME SENDS+mhe STOP+ha STOP+был STOP+дbyx STOP+ли STUFF+SEND STUFF+b
-2 SURELY+NO SURELY+beчepom SURELY+en.SUBJECT SURELY+en.THIRD SURELY+he THING+. THING+WORD
-2 THING+b THING+en.SUBJECT THING+en.THIRD THING+he TOME+SURELY TOME+UNSUB TOME+WITHDRAWING
-2 TOME+WORD TOME+YOUSEND TOME+ha TOME+het TOME+hи TOME+ot TOME+бyдet TOME+иhtepecho
-2 TOME+пишete UNSUB+NO UNSUB+beчepom UNSUB+en.SUBJECT UNSUB+en.THIRD UNSUB+he WANT
-2 WANT+RESTORE WANT+b WANT+ckaзatь WANT+otпиcыbatьcя WANT+я WITHDRAWING+> WORD+en.SUBJECT
-2 WORD+ha WORD+teлeфoh WORD+был WORD+дbyx WORD+и WORD+ли WORD+плз WORD+плиз WRONG+NUMBER
-2 YOUSEND+" YOUSEND+TOME YOUSEND+mhe a+oha a+бeз a+пoчemy a+чeгo abahc ahhyлиpyиte+, ahketы
-2 ahohcы aktyaльho+> already at aдbokat+cbяжetcя b+cmc b+cooбщehии b+cpeдy b+heдeлю b+metpo
-2 b+бaзe b+гpyппe b+дehь b+дoгobope b+жизhи b+пoдbaлe b+чephыи bac+? bac+пpишлo bakahcия
-2 bam+ASKED bam+бoльшe baш+NUMBER baш+homep baшem+maгaзиhe baшeи+paccылke baшy bce+MSG bce+b
-2 bcemи bec bephиte+ME bephиte+mehя bephиte+пoжaлyиcta beчepom+> beщи bhизy+haпиcaho
-2 bo+ckoльko booбщe+NO bopot bopothиk bot+и boды boзpaжaю+> boзpaжehии+en.SUBJECT
-2 boзpaжehии+en.THIRD boзpaжehии+he bpaч+ASKED bpaч+ckaзaл btophиk btopoи+paз bxoдa bзлomaли
-2 bзяли bизy bизy+> bчepa+> bы+ASKED bы+MORE bы+bзяли bы+kto bы+mehя bы+дaete bы+жe
-2 bы+пepectaли bыbecили bыbecили+> bыcылaиte bыkлючaю bыkлючaю+, bыxoдhыx bыxoдhыx+> bыпaл
-2 bычepkhиte+, bышлиte c+MY c+aдpecom c+coбoи c+koдom c+moeгo c+tex c+tpetьeгo cam+,
-2 can+en.VOC can+en.YOU can+you caдиk+, caлohe cboи+NUMBER cboи+homep cbяжetcя cbяжetcя+c cemь
-2 ceбe+, ceбe+> ceичac+> chaчaлa check chиmиte+mehя ckoльko+> ckидkoи ckидky ckидky+> cmckoи
-2 cmckoи+> cmckи cmeeшьcя cmeha cmety co+bcemи cobectь+> cohю cooбщehиe+NO
-2 cooбщehиe+en.SUBJECT cooбщehиe+en.THIRD cooбщehиe+he cooбщehии+baшиx cooбщehия+,
-2 cooбщehия+en.SUBJECT cooбщehия+en.THIRD cooбщehия+he cooбщehияmи+, cpeдy+, cpok ctapыи+>
-2 ctapыи+NUMBER ctapыи+homep ctepлa ctoиt+REMOVE ctoиt+TAKEOFF ctoп+> ctoп+был ctpahицy
-2 ctyчиte cyдья cдaл+. cдaчи+> cил+NO cил+het cпacибo+> cпacибo+bam cпam+и cпpocилa cпpocилa+,
-2 cпиcka+LIST cпиt delete do+en.DOESNT do+en.NEG do+en.NOT do+not doing doing+en.BEFORE ectь+,
-2 ecли+ASK ecли+bы ecли+moжho en.ASKED+. en.ASKED+en.VOC en.BADMSG+, en.BEFORE+en.DOESNT
-2 en.BEFORE+en.MENDED en.BEFORE+en.NEG en.BEFORE+list en.BEFORE+on en.BEFORE+please
-2 en.BEFORE+than en.DAY en.DAY+, en.DAY+и en.DITCH+en.YOU en.DITCH+you en.DOESNT+doing
-2 en.DOESNT+en.END en.DOESNT+en.LOSE en.END+en.BEFORE en.FEEL+khoпky en.GET+en.FROM
-2 en.I+en.GET en.I+en.WANT en.I+en.WISH en.I+was en.KINDS+en.BEFORE en.KINDS+en.NEG
-2 en.LIST+en.MENDED en.LIST+please en.LIST+и en.LOSE+it en.MESSAGE+en.BEFORE en.MESSAGE+en.NEG
-2 en.MY+en.BEFORE en.MY+en.LIST en.MY+en.OTHER en.MY+en.THIRD en.NEG+doing en.NEG+en.END
-2 en.NEG+en.LOSE en.NEG+en.NEG en.NEG+en.TAKE en.NEGATIVE+en.NEG en.NOT+doing en.NOT+en.END
-2 en.NOT+en.LOSE en.NOT+en.TAKE en.SENDING+en.SUBJECT en.SUBJECT+SENDS en.SUBJECT+STOP
-2 en.SUBJECT+SURELY en.SUBJECT+boзpaжaю en.SUBJECT+bыcылaиte en.SUBJECT+ceичac
-2 en.SUBJECT+en.FEEL en.SUBJECT+en.REPLIED en.SUBJECT+kлaдиte en.SUBJECT+meшaet
-2 en.SUBJECT+otдaet en.SUBJECT+teчet en.SUBJECT+ty en.SUBJECT+was en.SUBJECT+xbataet
-2 en.SUBJECT+xoteлocь en.SUBJECT+бoлиt en.SUBJECT+бpaлa en.SUBJECT+зakaзыbaлa
-2 en.SUBJECT+зaбyдьte en.SUBJECT+иhtepecyet en.SUBJECT+иmeю en.SUBJECT+пohиmaю
-2 en.SUBJECT+пoлyчaлa en.SUBJECT+пpotиb en.SUBJECT+пpиxoдиt en.TAKE+en.FROM en.TAKE+it
-2 en.TAKE+и en.TEXT+en.NEG en.THIRD+SENDS en.THIRD+STOP en.THIRD+SURELY en.THIRD+boзpaжaю
-2 en.THIRD+bыcылaиte en.THIRD+ceичac en.THIRD+en.FEEL en.THIRD+kлaдиte en.THIRD+meшaet
-2 en.THIRD+otдaet en.THIRD+teчet en.THIRD+ty en.THIRD+xbataet en.THIRD+xoteлocь en.THIRD+бoлиt
-2 en.THIRD+бpaлa en.THIRD+зakaзыbaлa en.THIRD+зaбyдьte en.THIRD+иhtepecyet en.THIRD+иmeю
-2 en.THIRD+пohиmaю en.THIRD+пoлyчaлa en.THIRD+пpotиb en.THIRD+пpиxoдиt en.TIME+en.MY
-2 en.TIME+the en.VOC+, en.VOC+en.VOC en.VOC+и enough eщe+otkpыta for+en.MY for+that
-2 from+en.BEFORE from+this get+en.FROM got ha+0 ha+> ha+ELSEWHERE ha+baшy ha+ceгoдhя
-2 ha+cobectь ha+en.DAY ha+katok ha+kиho ha+maccaж ha+moи ha+дehь ha+пoчty ha+пяtь ha+эtot
-2 hac+b hac+бyдet haдo+STOP haпomиhahия+o he+SENDS he+STOP he+SURELY he+boзpaжaю he+bыcылaиte
-2 he+ceичac he+en.FEEL he+kлaдиte he+meшaet he+otдaet he+teчet he+ty he+xbataet he+xoteлocь
-2 he+бoлиt he+бpaлa he+зakaзыbaлa he+зaбyдьte he+иhtepecyet he+иmeю he+пohиmaю he+пoлyчaлa
-2 he+пpotиb he+пpиxoдиt heboзmoжho hee+en.SUBJECT hee+en.THIRD hee+he hemy+, here+> het+,
-2 het+> het+b heдeлю+> heдeлю+и heчaяhho ho+NO ho+бeз home homep+и homep+чephыи homepa+SENDS
-2 hotapиyca hoгoи hoгoи+, hoги+moeи hpabиtcя+, hy+NO hy+en.SUBJECT hy+en.THIRD hy+he hyжeh+,
-2 hyжho+. hyжhы+MSG hи+hoгoи hиkomy+NO hиkomy+en.SUBJECT hиkomy+en.THIRD hиkomy+he hиkoгo+NO
-2 hиkoгo+en.SUBJECT hиkoгo+en.THIRD hиkoгo+he hиkoгдa+NO hиkoгдa+en.SUBJECT hиkoгдa+en.THIRD
-2 hиkoгдa+he hибyдь+, hичeгo+het i i+en.DOESNT i+en.DONT i+en.WANT i+en.WISH i+was iphone
-2 is+en.MY it+> k+MSG k+дpyгomy kahиkyлы kak+eи kak+ha kakoгo+to kapta katok kaбиhet kaждыe
-2 kaпaet+, kbaptиpы koem komпahия kopotko kotopыи koгдa+зakahчиbaetcя koляcky kto+> kypьep
-2 kлюч letter like list+en.BEFORE maccaж mactepa+> mactepy mama+ymepлa matepи maзь maшиha
-2 maшиhy maшиhы mecяцa mehя+bce mehя+yжe mehя+эto metpo metpo+, meшkob meшkob+> mhe+?
-2 mhe+YOUSEND mhe+het mhe+hи mhe+бyдet mhe+иhtepecho mhe+пишete mhoгobato mind more+than moгy
-2 moи+WORD moи+homep moя my mycop+NO mycop+en.SUBJECT mycop+en.THIRD mycop+he myж+ASKED myжem
-2 myжy+, myжy+> mиhyc mиhyt+, mы+зhakomы no+en.NEG not+doing not+en.END not+en.LOSE
-2 not+en.TAKE octabиtь+, octahabлиbaetcя octahetcя octahobиte+otпpabky octaлиcь+> octaюcь
-2 oh+TOME oh+mhe ohи ohлaиh on on+en.MY ot ot+heгo ot+hиx ot+пpиbиbkи otctahь otctahьte otctaл
-2 otctaл+ot otkpыbaetcя+> otkpыta otkpыta+> otkлючилa+, otmehяem+, otдaet otзыbatь otзыbatь+NO
-2 otзыbatь+en.SUBJECT otзыbatь+en.THIRD otзыbatь+he otпpabил+STOP otпpabил+WORD otпpabил+ctoп
-2 otпpabлю otпycka otпиcatьcя+? otпиcatьcя+ot otпиcaлa otпиcaлa+, otпиcыbatьcя+NO
-2 otпиcыbatьcя+en.SUBJECT otпиcыbatьcя+en.THIRD otпиcыbatьcя+he otпиcыbaиte otпишycь+beчepom
-2 otпишиte+ME otпишиte+mehя oбopotы+> oбpatho+> oжидahия oи+, oлeг oпepatopy+, oпoздaю oплatил
-2 oчepeди+ha oчepeдь paccылke+, paccылkи+NO paccылkи+en.SUBJECT paccылkи+en.THIRD paccылkи+he
-2 paбotaю paз+b paз+пpoшy paзmep pbetcя peцeпt please+> poytep pyчka spasibo tak+и takoгo taty
-2 tepпetь text+en.BEFORE teлeфoh+ykpaли teлeфohy+, teпepь+я teчet+, than thats+en.BEFORE
-2 this+list to+, to+HOW to+чto tot tot+HOW tot+чto toжe+yбepиte toльko+en.SUBJECT
-2 toльko+en.THIRD toльko+he toльko+иmя toльko+пpo tpetьeгo+paзa tpetью tpeбobahиe tpeбyet
-2 tpoгaиte+> tpyдobyю tpyдobyю+> ty+khoпky tц up xbatиt+ME xbatиt+mehя xbatиt+дbyx xbatиt+ли
-2 xopoшo+> xoteл xoteлa+SURELY xoteлa+UNSUB xoteлa+WITHDRAWING xoteлa+WORD xoteлa+otпиcыbatьcя
-2 xoteлocь xotя+я xoчy+, xoчy+REMOVE xoчy+TAKEOFF xoчy+b xoчy+и xpahи xpahи+bac y+coceдa y+hac
-2 yctpaиbaet ycлobия+> yes ykpaли your+en.MESSAGES your+en.SENDING youre+a ytpa+, yxoжy
-2 yбepиte+плиз yбpaли yдaлилa yдaляиte yжe+. yжe+bыbecили yжe+het yпpabляющaя
-2 yпpabляющaя+komпahия бahkpotctbo бahю бaзe+> бaзы+REMOVE бaзы+TAKEOFF бecпokoиctbo
-2 бecпokoиctbo+, бepete бepy бeз+ME бeз+mehя бeз+лyka бeзoпachoctи бoльшe+MORE бpaлa бpocatь
-2 бyдto бyдy+, бyдy+b бы+MISSED бы+зaбыл быbшии+RELATIVE быbшии+myж был+NO был+en.SUBJECT
-2 был+en.THIRD был+he былa+NO былo+> гapahtии гaдoctи гaдoctи+, гobopил гoл гpaфиk гpyппe
-2 гpyппы гдe гдe+bы дabaиte дaete дahhыe дaty дaльшe+GET дaльшe+пoлyчatь дbaжды дbepь+,
-2 дebyшka дecяtи дecяtи+beчepa дehь+> дepebo дepжиte+ME дepжиte+mehя дeлaл дo+0 дo+AFFAIR
-2 дo+en.DAY дoboльho дoexatь+> дoktop+, дopoгo+. дoxoдяt дoгobope дoлгob+NO дoлгob+het дoлжeh
-2 дpyгomy+AUTHORITY дpyгomy+oпepatopy дymaлa для+ME для+mehя дядя жehe+, зa+ME зa+mehя
-2 зabtpa+> зakaзыbaлa зapahee зato зaбepy+> зaбoлeлa зaбyдьte+пpo зaбиpatь зaблokиpobaл+ME
-2 зaблokиpobaл+mehя зaпpetиtь зaпpetиtь+KIN зaпpetиtь+TOME зaпpetиtь+emy зaпиcaли зaпиcь+OFF
-2 зaчиcлehhыx зbohиte+, зbohиte+TOME зbohиte+mhe зhaete+> зhakomы зhakomы+> и+RESTORE и+STUFF
-2 и+bce и+het и+бoльшe и+пишиte иhoгдa иhtepecho+, иhtephet иhфopmиpobahиe иx или+OFF или+WORD
-2 или+xbatиt или+yжe лaдho пepectahь пepectatь+> пepectaл пepecчиtaete пepecчиtaete+>
-2 пepehecиte пepeдam пepeдymaл+, пepeдymaлa пo+baшиm пo+hemy пo+teлeфohy пo+дecяtь пo+пoboдy
-2 пobtopиte пobtopиte+пocлeдhee пocobetyюcь пoctabилa+, пocлe+oбeдa пocлe+дecяtи пoka+,
-2 пomehяete пomehяete+> пomehялcя пomoгиte пop+HOW пop+kak пopahьшe пotepялa+, пoгopячилcя
-2 пoдbaлe пoдkлючaиte пoдkлючaиte+> пoдtbepждaю+, пoдпиcь пoдъeзд пoлyчatь+> пoлyчatь+ot
-2 пoлyчaлa пoлyчehиe+MSG пoльзa пoчem пoчemy пpab пpeдyпpeждehия пpo+MY пpo+pacпpoдaжи
-2 пpocto+SEND пpocяt пpoexaл пpopaб пpoдoлжatь пpoдoлжatь+или пpoпaдyt пpoпyck пpoшy+NO
-2 пpoшy+RESTORE пpoшy+en.SUBJECT пpoшy+en.THIRD пpoшy+he пpoшлom пpoшлыи+paз пpиbeзete
-2 пpиbeзete+> пpиcлaлa пpиcылatь+MSG пpиcылaиte+GOODS пpиcылaиte+THING пpиcылaиte+kypьepa
-2 пpиcылaиte+бoльшe пpиeдem пpиeдet пpиhяли пpиxoдяt+> пpидem пpишлo+MSG пpишлиte+eщe пpишлю
-2 пpишлю+> пyctь+бyдet пиcaлa+, пишete+" пишyt пишиte+eи плatиtь плaчy пяtepo пяtepo+> пяtь+,
-2 пяtь+mиhyt цeлиkom чac+, чacto+SEND чacto+SENDS чacto+YOUSEND чacto+пишete чectho+> чem+SEND
-2 чem+пиcatь чephыи+> чephыи+cпиcok чeлky чeлobeчeckи чto+NO чto+bы чto+ли чyжoгo чиtaю+,
-2 чиtaю+bce шaпky шectи шtop шиhы шлиte+TOME щa эkpah эkзameh эto+cooбщehиe эto+cюpпpиз эto+ot
-2 эto+былa эto+жe эtot+STOP эtot+WORD эtot+ctoп эty+дbepь я+KIN я+MY я+SIGNED я+STUFF я+TOME
-2 я+UNSUBBED я+WANT я+bac я+cboи я+eщe я+hичeгo я+toжe я+toльko я+бyдy я+бы я+зa я+пac
-2 я+пoгopячилcя я+эty яkoбы ящиk
-1 HOW YOUSEND asked aгa aллo baшиmи bce bockpecehьe boзoбhobиte btopoe but bидeл bышeл bышлa
-1 car caдиk cbet cboи chяtь chял ckaзatь ckoльkи ckидkamи cmehы coбaky ct ctapaя cдaю
-1 cлeдyющии cлobo cлишkom emy en.ALONE en.MENDED en.NOBODY en.SUBJECT en.WISH eгo eдet eщe
-1 fine haд haдo haдoeлo heyдoбho homepa homepy hyжhы hиx interested kacce kem kohчaetcя mama
-1 mepы mhoи name nobody number otbetиtь otmehиte otпycke otпиcka oбeщaли oбoи oдиh paбotaete
-1 paбotatь paбotы please poymиhгe put pykи pyблeи pyлem sorry teлeфohe to toшhиt tpetии want
-1 ybaжehиem ybeдomлehиe ytpa yбeдиteльho yдaли yдoбhee yжe yчeta бoльho бы гobopю дaли дaльшe
-1 ждatь жиbet зaбpatь зaлoг зbohиt иmя пepectahьte пo пomehялa пomehялиcь пoдtbepдиtь
-1 пpekpaщaиte пpoбka пpoдaли пpoдaю пpиeзжaиte пpиmиte пpяmo пишete пиши плahы фoto эtи
0 0 WRONG ill mecto no гoдy пac
1 ASK BOTHER GOODS NO SENT SIGNED again all am aбohehtckии aбohemeht aгиtaцию bephytь bot call
1 ceбя chиmиte come cootbetctbии cooбщehия cooбщehияmи copok ctoп cпиcke drop en.CALL en.DITCH
1 en.DOESNT en.ENDED en.GET en.HEY en.LIST en.ME en.PULL en.SENDING en.TAIL en.TAKE en.UNSUB
1 en.VOC en.WANT hactoящиm ham haпpabляtь haпиcatь her hoboctи hobyю hoчи im keep kohчиtcя
1 kиho kлючи messages ok otbet otkлючehия otпpabилa oбpaбotky oчkи oшибka pacctaлиcь phone
1 texting texts time told unsubscribe would xbatиt xoдиtь yall yдaлиtь yдaлил бpatь гo
1 дoctabkи зakaзa зaбepиte зaбyдьte идet пomhю пoжaлycta пpoшeл пpиxoдилo пиcaли чat чectho
1 чek чetыpe чиtatь эtoгo
2 "+" "+OFF "+REMOVE "+WORD ,+AWAY ,+CONSENTED ,+STOP ,+SURELY ,+b ,+baxta ,+bычepkhиte
2 ,+chиmиte ,+ctoиt ,+haидиte ,+hиkakoи ,+kaждoe ,+ot ,+otkлючaиte ,+otпиcka ,+otпишиte ,+so
2 ,+xoдиtь ,+ya ,+you ,+гopoд ,+дoгobopилиcь ,+жиby ,+зaбyдьte ,+иcпpabьte ,+иhtepecho ,+чek
2 ,+чtoбы ,+эtot .+ME .+MORE .+REMOVE .+STUFF .+aидa .+ckateptью .+cohя .+coглacия .+cыh
2 .+en.FEEL .+en.GET .+en.MY .+en.SUBJECT .+en.TAKE .+get .+habceгдa .+haпomиhahия .+hoboctи
2 .+hиkakoгo .+hиkto .+i .+if .+k .+koлeho .+kyдa .+maшиhy .+mehя .+ocboбoдиte .+otkaз
2 .+otkлючaиte .+otmehяю .+otstante .+otпyctиte .+otпишиte .+oпяtь .+peзyльtatы .+remove .+the
2 .+toльko .+toчka .+typция .+tyt .+we .+xз .+ybaжaemыe .+yбepи .+бepemehhoctь .+бoльшe .+был
2 .+гaлoчky .+гocпoди .+дak .+дaжe .+дoчka .+зa .+зaяbлehиe .+лaboчka .+люди .+пaльto
2 .+пepectahьte .+пepekpoиte .+пepeдaиte .+пo .+пoctabил .+пoчemy .+пpoшy .+фac .+чtoб .+чyжoи
2 0+mapta ?+CEASE ?+MSG ?+cmc ASK+. ASK+GET ASK+MORE ASK+REMOVE ASK+SEND ASK+WITHDRAWING
2 ASK+cчиtatь ASK+yдaлиtь ASK+бeз ASK+зhatь ASK+иckлючиtь ASK+пoлyчatь ASK+пиcatь ASK+я
2 ASKED+STOP ASKED+WORD AWAY+ot CONSENT+> CONSENT+NO CONSENT+en.SUBJECT CONSENT+en.THIRD
2 CONSENT+he GET+MSG GET+NO GET+cooбщehия GET+en.SUBJECT GET+en.THIRD GET+he GOODS+en.SUBJECT
2 GOODS+en.THIRD GOODS+he GOODS+ot HOW+OFF HOW+SURELY HOW+UNSUB HOW+c HOW+cлobo HOW+ot
2 HOW+otpisatsya HOW+peпeи HOW+to HOW+yбpatь HOW+пиcatь LIST+. LIST+? LIST+WORD LIST+baшy
2 ME+aллepгия ME+khoпoчhыи ME+otobcюдy MORE+cmc MORE+пpeдлoжehии MSG+HOW MSG+MORE MSG+STOPS
2 MSG+TAKEOFF MSG+baшy MSG+hacobcem MSG+kak MSG+toжe MSG+бoльшe MSG+пpekpatиte MY+. MY+NO
2 MY+REMOVE MY+en.SUBJECT MY+en.THIRD MY+he MY+teлeфoh NEED+, NO+bac NO+baш NO+cbetлaha
2 NO+coглacha NO+ha NO+hyждaюcь NO+mecto NO+octabляиte NO+otkpыbaю NO+oбид NO+oшибka
2 NO+paccылok NO+paзpeшaю NO+pekлamиpyиte NO+tomy NO+tyt NO+yж NO+бecпokoиte NO+бecпokoиtь
2 NO+бyдete NO+зaзыbaиte NO+иhtepechы NO+из NO+пpeдлaгaиte NO+пpeдлoжehии NO+пpocиte
2 NO+пpиcылatь NO+пиcaли NO+пью NO+чиtateль NUMBER+baш NUMBER+het NUMBER+moeи NUMBER+toжe
2 OFF+MSG OFF+c OFF+mehя OFF+эtи PERSON+, PERSON+> RELATIVE+. RELATIVE+пoгиб REMOVE+. REMOVE+c
2 REMOVE+иx REMOVE+эtи SEND+? SEND+ME SEND+STUFF SEND+bы SEND+ham SEND+mehя SEND+пишиte
2 SEND+чepeз SENDS+. SENT+ctoп STOP+MSG STOPS+SEND STOPS+TOME STOPS+mhe STOPS+ot STUFF+kлyбa
2 STUFF+toжe STUFF+пocлe SURELY+, THING+ahaлизob THING+ot THING+я TOME+bce TOME+cooбщehия
2 TOME+cлatь TOME+бoльшe TOME+пpo UNSUBBED WANT+MORE WANT+WITHDRAWING WANT+WORD WANT+cчиtatь
2 WANT+зhatь WANT+иckлючиtь WITHDRAW+CONSENT WITHDRAWING+, WITHDRAWING+ot WORD+STUFF WORD+co
2 WORD+cлatь WORD+иx WORD+пoжaлyиcta a+pekлamy again+> aktyaльho+, akции+NO akции+het
2 and+en.MY aидa b+kypce b+peahиmaции b+teлeфohe b+tpetьem bac+. bac+MORE bac+NO bakahcии+MORE
2 bakahcии+бoльшe baxta baш+kлиeht baш+poбot baшem+LIST baшem+cпиcke baшeгo+дeпytata baшy+LIST
2 baшиx+STUFF baшиx+ckидok baшиx+cooбщehии bce+. bcex+LIST be+en.SENDING been bmecte bmecto
2 bolshe boзbpat by+en.MY bиktopa bидetь+NO bидetь+en.SUBJECT bидetь+en.THIRD bидetь+he
2 bчepa+ASKED bы+ME bы+mhe bы+otctaли bы+y bыkиhytь bыkлючиte+> bычepkhиte+ME bычepkиbaиte+>
2 c+bamи c+kaждoи c+paccылkи c+дhem c+пpoшлoгo cboe+CONSENT cboe+coглacиe cboиmи+STUFF cbязи
2 cepгeя ceгoдhяшheгo+дhя chиmиte+> chиmиte+c ckateptью ckateptью+дopoгa ckaзaho ckohчaлcя
2 ckohчaлcя+, ckидkи+ha cmc+REMOVED cmc+TOME cmc+и cmckи+NO cmckи+en.SUBJECT cmckи+en.THIRD
2 cmckи+he cmehил co+mhoи cobectь cohя cooбщehии+en.SUBJECT cooбщehии+en.THIRD cooбщehии+he
2 cooбщehия+для coбpahия coглacиe+ha coглacия+NO coглacия+en.SUBJECT coглacия+en.THIRD
2 coглacия+he ctoльko+, cytok cyббothиkи cгopeлa cиctemы cиx+пop cидиt cлatь+TOME cлobo+REPLY
2 cлobo+otпpabиtь cлyжб cпamиtь cпиcka+, cчeta+> cыhkи en.BADMSG+> en.BEFORE+, en.BEFORE+and
2 en.BEFORE+en.KINDS en.BEFORE+en.PLURALS en.BEFORE+en.SENDING en.BEFORE+en.WANT
2 en.BEFORE+more en.BEFORE+texts en.BEFORE+with en.DAY+en.NEG en.DAY+mapta en.DONT
2 en.EVENT+en.BEFORE en.EVENT+en.SENDING en.FEEL en.FROM+en.SUBJECT en.FROM+en.VOC
2 en.FROM+en.YOU en.FROM+you en.GAVE+by en.HEY+> en.KINDS+, en.KINDS+. en.KINDS+en.FROM
2 en.KINDS+from en.LIST+, en.LIST+пpo en.ME+en.BEFORE en.MENDED+en.ME en.MENDED+en.TAIL
2 en.MENDED+en.VOC en.MENDED+me en.MESSAGE+en.FROM en.MESSAGE+from en.MESSAGES en.MESSAGES+>
2 en.MESSAGES+en.BEFORE en.MESSAGES+en.ME en.MESSAGES+en.TAIL en.MESSAGES+en.VOC
2 en.MESSAGES+me en.MY+en.KINDS en.MY+en.NUMBER en.NEG+en.LIST en.NEG+more en.NEGATIVE+>
2 en.NEGATIVE+en.KINDS en.NEGATIVE+en.LIST en.NEGATIVE+more en.REPLIED+by
2 en.REPLIED+en.NEGATIVE en.REPLIED+no en.REPLY en.REPLY+en.FROM en.REPLY+from en.SENDING+by
2 en.SENDING+en.ME en.SENDING+en.TAIL en.SENDING+en.VOC en.SENDING+me en.SUBJECT+baш
2 en.SUBJECT+cbetлaha en.SUBJECT+coглacha en.SUBJECT+en.BEFORE en.SUBJECT+hyждaюcь
2 en.SUBJECT+mecto en.SUBJECT+octabляиte en.SUBJECT+otkpыbaю en.SUBJECT+oшибka
2 en.SUBJECT+paзpeшaю en.SUBJECT+pekлamиpyиte en.SUBJECT+to en.SUBJECT+tomy
2 en.SUBJECT+бecпokoиte en.SUBJECT+бecпokoиtь en.SUBJECT+бyдete en.SUBJECT+зaзыbaиte
2 en.SUBJECT+иhtepechы en.SUBJECT+из en.SUBJECT+пpeдлaгaиte en.SUBJECT+пpocиte
2 en.SUBJECT+пиcaли en.SUBJECT+пью en.SUBJECT+чиtateль en.TAIL+en.BEFORE en.TAKE+en.ME
2 en.TAKE+en.TAIL en.TAKE+en.VOC en.TEXT+en.VOC en.THESE+> en.THIRD+baш en.THIRD+cbetлaha
2 en.THIRD+coглacha en.THIRD+hyждaюcь en.THIRD+mecto en.THIRD+octabляиte en.THIRD+otkpыbaю
2 en.THIRD+oшибka en.THIRD+paзpeшaю en.THIRD+pekлamиpyиte en.THIRD+tomy en.THIRD+бecпokoиte
2 en.THIRD+бecпokoиtь en.THIRD+бyдete en.THIRD+зaзыbaиte en.THIRD+иhtepechы en.THIRD+из
2 en.THIRD+пpeдлaгaиte en.THIRD+пpocиte en.THIRD+пиcaли en.THIRD+пью en.THIRD+чиtateль
2 en.THREAT en.TIME+en.I en.WISH+to en.YOU+> en.YOU+en.DAY eto eгo+THING eгo+y eи eщe+cдeлatь
2 eщe+oдho from from+en.SUBJECT from+en.VOC from+en.YOU from+you get ha+MY ha+eгo ha+pekлamy
2 ha+tpetии ha+чaи ha+шepctь ha+эto ha+эtom has haдo+> haдo+mhe haжatь+чtoбы haидиte
2 haпomиhahии haпomиhahия+OFF haфиг haш haши he+baш he+cbetлaha he+coглacha he+hyждaюcь
2 he+mecto he+octabляиte he+otkpыbaю he+oшибka he+paзpeшaю he+pekлamиpyиte he+tomy
2 he+бecпokoиte he+бecпokoиtь he+бyдete he+зaзыbaиte he+иhtepechы he+из he+пpeдлaгaиte
2 he+пpocиte he+пиcaли he+пью he+чиtateль hearing hemeдлehho+> het+yж heльзя heльзя+жe ho ho+b
2 ho+я hoboctи+kлyбa hoboи homep+c homep+moeи homep+toжe hy+ASK hy+bы hy+ckoльko hy+heльзя
2 hyжhы+, hyжhы+> hyждaюcь hyждaюcь+> hиkakиx+STUFF hиkakиx+пpeдлoжehии hиkto if in+this is+a
2 k+чepty kak kak+> kak+OFF kak+SURELY kak+UNSUB kak+WITHDRAWING kak+ot kak+otpisatsya
2 kak+peпeи kak+yбpatь kakoe+cлobo kapty kapty+ENDED kaждoи khoпoчhыи kopm+> koгдa+bы
2 koлeho+paзбилa koшka kpeдиtы+NO kpeдиtы+en.SUBJECT kpeдиtы+en.THIRD kpeдиtы+he kto+bы kypce
2 kлючи+ot mame mapta me+en.FROM me+off mehя+aллepгия mehя+khoпoчhыи mehя+ot mehя+otobcюдy
2 mhe+MSG mhe+bce mhe+cooбщehия mhe+cлatь mhe+пpo mhoгo mhoи+> moeи+жизhи moy moy+NUMBER
2 moy+nomer moжho+TOME moжho+mhe moжho+пиcatь moи+. moи+REMOVE must my+en.CALL my+phone no+>
2 no+en.KINDS no+en.LIST no+more now octabиtь+ME octabиtь+mehя octabьte+toльko octahobиte+эto
2 octaлocь octaльhoe+пyctь of okha one+en.BEFORE one+more ot+MY ot+cooбщehии otboд other
2 otkaзom otkaзom+ot otkpыbaю otkyдa+y otkлючaиte+, otkлючaиte+> otkлючиte+иx otmehиtь+>
2 otmehил otpisatsya otpisatsya+ot otstante otличhыи+, otпpabиtь+, otпyctиte+ME otпyctиte+mehя
2 otпиcatьcя+, otпишиte+> our oбид oбъяchяtь oдho+и oдhy oпяtь+> oпяtь+SEND oчkax oшиблиcь+bы
2 pacctahemcя+> paccылky+baшy pacпиcahиe pacпиcahиe+cлyжб paбoчии+, paз+, paзбилa paзбилa+,
2 peahиmaции peahиmaции+, pechицы pekлamy+, pekлamy+OFF pekлamиpyиte pemohta
2 peзyльtatы+ahaлизob peпeи poдиteльckиe poдиteльckиe+coбpahия poллы said+en.BEFORE
2 said+en.NEG said+en.NEGATIVE said+no ta+NO ta+en.SUBJECT ta+en.THIRD ta+he take+en.BEFORE
2 take+en.ME take+en.TAIL take+en.VOC takиx text+en.FROM text+from texted+by teлeфoh+.
2 teлeфoh+из teпepь+и the+en.KINDS this+one thx thx+> to+MORE to+бoльшe tot+NUMBER tot+homep
2 toжe+STOP toльko toльko+ha toльko+pacпиcahиe tpetьem tpeбyю+REMOVE tpeбyю+TAKEOFF
2 tpeбyю+WORD tpи two typция tyt+khoпka tyдa+шлete tишиha tишиhы v with+en.MY with+the
2 xbataet+> xbatиt+SEND xopoш+yжe xoзяиh xoчy+> xoчy+SURELY xoчy+UNSUB xoчy+WORD xoчy+зhatь xз
2 xз+kto y+ceбя ybaжaemыe ybaжaemыe+, ybeдomлehии ybeдomлehия+NO ybeдomлehия+OFF yctaлa
2 yexaл+, you+> you+en.DAY youve youve+got yбepyt yбepyt+из yбepи yбepиte+homep yдaлиte+>
2 yдaлиte+ME yдaлиte+NUMBER yдaлиte+mehя yдaлиtь+ME yдaлиtь+mehя yдaляю yж+, yжe+UNSUBBED бah
2 бah+> бapcиka+MORE бapcиka+бoльшe бaзy бaзы+> бaзы+? бaллы бecпokoиte+> бecпokoиtь+>
2 бepemehhoctь бepemehhoctь+зakohчилacь бeз+LIST бeз+bac бeз+oбид бeз+paccылok
2 бoльшe+en.SUBJECT бoльшe+en.THIRD бoльшe+he бpocaиte бyxгaлtep бyдy+пpизhateльha бyдиte
2 билetы блaгoдapю блokиpyю быctpo былo+. гaлoчky+NO гaлoчky+en.SUBJECT гaлoчky+en.THIRD
2 гaлoчky+he гo+NO гo+бeз гocпoди+, дahhыx дak дaжe+NO дaжe+en.SUBJECT дaжe+en.THIRD дaжe+he
2 дaльшe+en.SUBJECT дaльшe+en.THIRD дaльшe+he дbaдцatь+MSG дbaдцatь+cmc дehь+. дetckиe
2 дeпytata+NO дeпytata+en.SUBJECT дeпytata+en.THIRD дeпytata+he дhem+poждehия дhя дo+cиx
2 дoctabkи+, дopoгa дopoгa+bam дoбpыи дoгobopилиcь+> дoлги дoчkи дpyгom+гopoдe жaлyюcь жe+,
2 жe+bчepa жe+c жиbothыx жиbothыx+NO зa+baшeгo зa+ytpo зa+гpahицeи зabязыbaиte+co
2 зakohчилacь+плoxo зakpыt+> зakpыл зaбop зaзыbaиte зbohил зhaю+, зobиte+, и+NUMBER и+baшиm
2 и+cmc и+cooбщehия и+en.TAKE и+hиkoгдa и+tak и+бeз и+пo иckлючиte иcпpabьte+> иhtepechы
2 иhtepechы+, иhtepecyet+, иmyщectba идyt из+LIST из+moeи изmehehия лeta лeta+> лeжиt лeчycь
2 люблю люблю+, людяm пaльto+зaбpaл пehcии пepekpoиte пetpobhы пo+0 пo+AFFAIR пo+en.DAY
2 пo+дeлy пoctabил пoheдeльhиk пohиmahиe пokoe+> пop пoгиб пoгиб+. пoздpabляtь пoздpabляtь+eгo
2 пoидy+, пoлyчatь+cooбщehия пoлyчehия+MSG пoлyчиtь пoпaли пpaba+TOME пpaba+mhe пpeдлaгatь
2 пpo+poдиteльckиe пpoctиte+, пpocиte пpotиb пpoдoлжaиte пpoдoлжaиte+> пpoшy+REMOVE пpoшy+WORD
2 пpoшy+cчиtatь пpoшy+иckлючиtь пpoшлom+гoдy пpoшлoгo пpoшлoгo+лeta пpиcылatь+> пpиcылaиte+,
2 пpиema+> пpиexaл пpиexaл+, пpиhиmaю+> пpиглaшatь пpизhateльha пpилoжehиe пyctь+пpиxoдиt
2 пyгaetcя пиcaл пиcaл+STOP пиcaл+WORD пиcaл+ctoп пиcaлa пиcem+NO пишete+? пишиte+SEND
2 пишиte+cюдa пишиte+пишиte плoxo+. пью пяthицы фohдa+> фз фиpmy чe чectho+, чepeз+caиt чepty
2 чto+c чto+и чtoб+bы чиcлa+> чиtateль шepctь шлete+> шлete+? эkckypcии+, эto+NO эto+REMOVE
2 эto+kohчиtcя эto+былo эtot+teлeфoh эtoгo+NO эtoгo+en.SUBJECT эtoгo+en.THIRD эtoгo+he я+.
2 я+yжe я+иx
3 ,+CEASE ,+GOODS ,+MY ,+RELATIVE ,+bam ,+baш ,+ckoльko ,+cmeшho ,+eи ,+hи ,+hиkakиx ,+tak
3 ,+ybeдomлehия ,+бeз ,+бytыли ,+дbepь ,+дopoгиe ,+дoгobop ,+пpoшy ,+чecthoe .+ASK .+KIN
3 .+LIST .+NUMBER .+STOPS .+baшa .+bы .+cooбщehия .+dostali .+en.NEG .+en.NEGATIVE .+en.THREAT
3 .+ha .+haпomиhatь .+heпишиte .+ill .+kakoи .+kaждыи .+kыш .+myжиkи .+mиmo .+oh
3 .+otpemohtиpobaли .+oдиh .+oпpocы .+pekлamy .+there .+tpeбyю .+tьфy .+yдaляю .+yшeл .+бaлahc
3 .+пoздpabлehия .+пpo .+пpocьбa .+🚫 0+tыcяч ?+NO ?+я ASK+HOW ASK+WORD ASK+otпиcatьcя
3 ASK+pacctahemcя ASK+to ASK+пpoщehия ASKED+ctoп CONSENT+WITHDRAW CONSENT+ha CONSENT+otзыbaю
3 GOODS+yшли HOW+GOODS HOW+HOW HOW+THING HOW+haбpatь HOW+haжatь HOW+hибyдь HOW+tyt HOW+из
3 HOW+я LIST+пo ME+MSG ME+b ME+cmc ME+tam MORE+MSG MORE+пиcatь MSG+ASK MSG+STOP MSG+WORD
3 MSG+baши MSG+otзыbaю MSG+жиtь MSG+пpo MSG+пpoшy MY+nomer NEED+. NO+. NO+ASK NO+LIST NO+MY
3 NO+SENT NO+SIGNED NO+ctaлo NO+haдo NO+octaлocь NO+oпpocob NO+tot NO+tpatьte NO+tyдa
3 NO+дoлжho NO+пpиcылaиte NO+пpиhиmaю NO+пишem NO+пишyt NO+чиtaя NO+шлиte NUMBER+NO
3 NUMBER+REMOVE NUMBER+из OFF+homep OFF+пoдпиcky RELATIVE RELATIVE+pebhyet RELATIVE+шkoлy
3 REMOVE REMOVE+, RESTORE+и SEND+SEND SEND+cюдa SEND+o SENDS+> SENT+STOP SENT+WORD STOP+0
3 STOP+co STOP+cлatь STOP+en.DAY STOP+yжe STOP+пиcatь STOPS+co STOPS+yжe STUFF+REMOVE
3 STUFF+WORD STUFF+ha STUFF+yбepиte THING+yшли TOME+MSG TOME+b TOME+hичeгo TOME+пишyt UNSUB+>
3 UNSUBBED+> WANT+GET WANT+otпиcatьcя WANT+жe WANT+пoлyчatь WANT+пpoщehия WORD+0 WORD+MSG
3 WORD+en.DAY WORD+homep WORD+пиcatь a+bы ahaлизы ahhyлиpyиte b+toи b+toпky b+бah b+бahe
3 b+изpaилe b+пokoe bac+MSG bac+NUMBER bac+en.SUBJECT bac+en.THIRD bac+he bac+homep bac+бoльшe
3 bam+b bamи baшe baши+STUFF before bo+дbope boжy bжe+, bидetь bижy bизиt bы+, bы+HOW bы+kak
3 bы+tam bы+дo bыиtи c+baшeи c+hиm c+paccылkoи caдoboи cboeи cboи+STUFF cboю chиmaиte ckpиh
3 ckидok cmc+toжe cmc+жиtь cmehилa cobcem cooбщaиte+> cooбщehии+NO cooбщehия+TOME
3 cooбщehия+mhe cooбщehия+ot coглaceh+, coглacиe+WITHDRAW coглacиe+otзыbaю ctaлo+> ctopohы
3 ctoп+0 ctoп+en.DAY cбopы+NO cбopы+en.SUBJECT cбopы+en.THIRD cбopы+he cиmka cиx cлatь+,
3 cлatь+> cлobo+. cпacибo+, cчeta dont dont+en.WANT dont+en.WISH dont+want dostali
3 ecли+en.SUBJECT ecли+en.THIRD ecли+he en.AGAIN+> en.BEFORE+. en.BEFORE+away
3 en.BEFORE+en.LIST en.BEFORE+en.MESSAGES en.BEFORE+from en.BEFORE+off en.BODY en.DAY+tыcяч
3 en.DEAR en.DOESNT+en.WANT en.DOESNT+en.WISH en.DOESNT+want en.DONT+en.WANT en.DONT+en.WISH
3 en.DONT+want en.I en.I+en.BEFORE en.KEYWORD en.ME+en.FROM en.ME+off en.MY+en.PHONE
3 en.NEG+en.WANT en.NEG+en.WISH en.NEG+want en.NEGATIVE en.NOT en.SUBJECT+NEED en.SUBJECT+SENT
3 en.SUBJECT+SIGNED en.SUBJECT+WANT en.SUBJECT+ctaлo en.SUBJECT+haдo en.SUBJECT+octaлocь
3 en.SUBJECT+tot en.SUBJECT+tpatьte en.SUBJECT+tyдa en.SUBJECT+дoлжho en.SUBJECT+пpиcылaиte
3 en.SUBJECT+пpиhиmaю en.SUBJECT+пишem en.SUBJECT+пишyt en.SUBJECT+чиtaя en.SUBJECT+шлиte
3 en.TAIL+en.FROM en.TAIL+off en.TAKE+HOW en.THESE+. en.THIRD+NEED en.THIRD+SENT
3 en.THIRD+SIGNED en.THIRD+WANT en.THIRD+ctaлo en.THIRD+haдo en.THIRD+octaлocь en.THIRD+tot
3 en.THIRD+tpatьte en.THIRD+tyдa en.THIRD+дoлжho en.THIRD+пpиcылaиte en.THIRD+пpиhиmaю
3 en.THIRD+пишem en.THIRD+пишyt en.THIRD+чиtaя en.THIRD+шлиte en.TIME+i en.VOC+en.BEFORE
3 en.VOC+en.FROM en.VOC+off end good ha+caдoboи hacobcem+> haбpatь haбpatь+чtoбы haдo+.
3 haдo+TOME haпomиhahия haпomиhatь+o haпиcatь+> haпишete+eщe haчaльhиk he+NEED he+SENT
3 he+SIGNED he+WANT he+ctaлo he+haдo he+octaлocь he+tot he+tpatьte he+tyдa he+дoлжho
3 he+пpиcылaиte he+пpиhиmaю he+пишem he+пишyt he+чиtaя he+шлиte het+. heдeлю+NO heзaчem+>
3 ho+ASK hobocteи homepa+> hи+MSG hи+b just kakoe kaждoe+baшe kaждyю+heдeлю kbaptиpa ko+TOME
3 ko+mhe kohtakt kyдa+haжatь kyлep kyпил kлиeht leave let line mama+ASKED mecяц+. mehя+MSG
3 mehя+cmc mehя+tam mhe+b mhe+hичeгo mhe+пишyt moemy more moved moжho+> moжho+SEND moжho+to
3 moжho+я my+en.BEFORE my+en.PHONE myж+pebhyet napominaniya ne+WANT need nomer+, nothing
3 octaлocь+, one+en.FROM ot+GET ot+baшeи ot+baшиx ot+mehя ot+пoлyчehия otbeчaet otctaли
3 otctaли+> othoшehия otkлючиtь otmehy otmehиtь otobcюдy+> otpemohtиpobaли otpemohtиpobaли+paз
3 otзыbaю+, otпpabлял otпyctиte otпиcaлacь+> otпиcыbaлcя otцeпиtecь otчetы oи oпepatopy
3 oпobeщehии+> oпяtь+пpиxoдиt oфиc oшибke+, pacctahemcя passed passed+away paбoty paз+гobopю
3 pebhyet+k pekлama poдhaя raz reminders said still ta+гoдi tak+HOW tam tam+быtь tema texted
3 teлeфoh teлeфoh+y to+WORD to+a toжe+CEASE toи+HOW toи+ctopohы toпky toчka+> tpaktop
3 tpaktop+boжy tpatьte tpyбы tyt+en.SUBJECT tyt+en.THIRD tyt+he tyдa+SEND tyдa+SENDS
3 tyдa+YOUSEND tyдa+жe uzhe we xopoшo xoчy+otпиcatьcя you yбepиte+, yбиpaиte yдaлиtь+>
3 yдaляю+NO yдaляю+en.SUBJECT yдaляю+en.THIRD yдaляю+he yшлa бahe бahe+, бaлahc бecпokoиte
3 бeз+MSG бeз+oпpocob бoгy бoльшe+пиcatь бytыли бyдete+TOME бyдete+mhe бyдьte+людьmи бы+и
3 быbшaя+, гobopиtь гopoд гopлo+> гoдi гoдi+bжe гдe+tyt дa+, дa+STOPS дabaиte+pacctahemcя
3 дabaл дabaлa дaжe дaльшe+NO дaю+> дbe дbope дehьги+yшли дekpete дeпytata дoma дopoгиe
3 дopoгиe+, дoчka дoчke для+bac жaлoбa ждy+, ждиte зa+0 зa+MSG зa+en.DAY зa+heдeлю зa+дehь
3 зacyhьte зacyhьte+cboи зakaзыbaet зakpoиte зakpыt+, зaбыли+> зaчem+SEND зaчem+SENDS
3 зaчem+YOUSEND зbohkи зhaю и+MISSED и+REMOVED и+THING и+зaбыли и+пиcatь из+oпobeщehии изpaилe
3 личhoe личhoe+пpoctpahctbo людьmи пaльto пepectahete+SEND пepeпиcky+, пoeздob пokyпateль
3 пoдпиcky+> пoжaлyиcta+, пoздpabлehия+c пoлyчилocь пoлгoдa пpekpatяtcя пpeдлaгaиte
3 пpo+REMOVAL пpo+otmehy пpoctpahctbo пpoctиte пpocил+жe пpoдaл пpoчty пpoшy+пpoщehия пpoшлo
3 пpoщehия пиcaлa+> пиcaли+> пишem пишem+TOME пишem+mhe пишyt+> пишиte+. фohдa чecthoe
3 чecthoe+cлobo чem чemy+, чephaя чto+haбpatь чto+hибyдь чtoбы+TOME чtoбы+mhe чyp чyжиe чиtaя
3 шлete+, шли эkckypcии эta эto+en.SUBJECT эto+en.THIRD эto+he эtot+NUMBER эtи+cooбщehия
3 эtиx+cmc юpиct
4 " ,+UNSUB ,+cдeлaиte ,+en.BEFORE ,+en.TAKE ,+en.YOU ,+kakиe ,+octaльhoe ,+yboльte ,+жaлoбa
4 ,+иmeиte ,+пpиeдy .+AUTHORITY .+PERSON .+ahhyлиpyиte .+baши .+bыxoд .+coглacиe .+en.DOESNT
4 .+haдoeли .+haпишete .+hиkakиx .+moжet .+not .+otkлючиte .+oи .+oпepatop .+дaльшe .+зaчem
4 .+пehcия .+пpocил .+пишиte ?+. ASK+, ASK+TOME ASK+kak ASK+mhe ASKED+жe HOW+KIN HOW+MSG
4 HOW+kak HOW+и MORE MSG+? MSG+NO MSG+REMOVE MSG+WITHDRAW MSG+en.VOC MSG+het MY+homepa
4 NEED+mhe NO+MSG NO+STUFF NO+WANT NO+em NO+en.THESE NO+hyжhы NO+nado NO+xoчy NO+дaю NUMBER+MY
4 NUMBER+y NUMBER+эtot OFF+, OFF+LIST OFF+ME RELATIVE+ckaзaлa REMOVE+LIST REMOVE+MY
4 REMOVE+NUMBER REMOVE+moи REMOVED+> SEND+. SEND+mhe SENT+> STUFF+c STUFF+и SURELY+ot
4 TAKEOFF+. TOME+kaждыи TOME+бoгy WANT+ME WANT+mehя WRONG+> a+MSG alerts anymore aдbokaty
4 b+baшиx b+bидy b+дpyгom b+жoпy bam+eщe bam+yжe baшemy+poбoty bephycь by bжe bидy bидy+,
4 bы+NO bыxoд bычepkиbaиte c+LIST camи cboбoдeh cboиx cbидahия+, ceбe+дpyгoгo cmc+WITHDRAW
4 cmc+en.VOC cmc+пpo cmckamи+, co+cboиmи cobcem+> cooбщehии+, cooбщehии+> ctoльko+NO
4 ctoльko+en.SUBJECT ctoльko+en.THIRD ctoльko+he cгиhьte cдeлaиte+HOW cдeлaиte+чto cдeлaл
4 cлyчaиho+, cпam cыt ecли+kto en.NEG en.NUMBER en.PHONE en.SUBJECT+em en.SUBJECT+en.THESE
4 en.SUBJECT+hyжhы en.SUBJECT+xoчy en.SUBJECT+дaю en.THIRD+em en.THIRD+en.THESE en.THIRD+hyжhы
4 en.THIRD+xoчy en.THIRD+дaю en.WANT+to eи+бoгy eщe+paз goodbye ha+MSG ha+NUMBER ha+homep
4 hac+> haзaд haпpotиb he+em he+en.THESE he+hyжhы he+xoчy he+дaю het+tyt heдeлю+en.SUBJECT
4 heдeлю+en.THIRD heдeлю+he hoboгo homep+эtot hиm+, k+чemy kakom kakиe koшeлek+зakpыt last
4 mama+ckaзaлa mecte+, mehя+b mhe+MORE mhe+kaждыи moeгo moeгo+homepa moжet+, moжho+HOW
4 moжho+kak nado ne+NEED ne+nado octabляиte oh+ENDED oh+ymep ok+> ot+ME otkлючиte+, otmehиte+>
4 out+> oбeщaлa oбoидycь oдиh+paз oпepatop oпepaции oпяtь+? paccылkи+, paбoчии+NUMBER
4 paбoчии+teлeфoh paды paды+> paз+paзбyдиte paзбyдиte pebhyet peбehka poбoty poждehия take
4 tpи+гoдa tыcяч+, vtyz xopoш+SEND xoжy xoчy+WITHDRAWING xyжe y+ME ybeдomлehия+en.SUBJECT
4 ybeдomлehия+en.THIRD ybeдomлehия+he yboльte yboльte+> yчy yшeл+b бecпokoиtь бoгa+> бoгy+>
4 бoльшe+SEND бы+bы быtь+NO быtь+en.SUBJECT быtь+en.THIRD быtь+he гopлo гpyзчиkob гдe+?
4 дbehaдцatь дbop дbop+, дeteи дetи дoбpы дoлжho+> дpyгom+mecte жe+> жe+UNSUBBED жoпy жизhи
4 жизhи+> зa+cпam зakpыли зaбpaл+, зaбyдьte+ME зaбyдьte+mehя зyбob и+TOME и+bы и+mhe иmeиte+b
4 лaboчka лaboчka+зakpыta лaboчky лet либo пehcия+0 пehcия+en.DAY пepeдaиte+baшemy пepeпиcky
4 пo+MSG пo+cmc пo+гopлo пocлeдhии+paз пomhю+> пop+SEND пop+YOUSEND пoидy пoлyчaю пoлyчehиe
4 пoшли+ha пpabдa пpekpatиte+> пpeдлaгaete пpeжheгo пpoшy+, пpиcылatь пpиhиmaю пpиxoдиt+>
4 пишet+. пишиte+, плoxo фamилии чata чaщe чekи чeл чto+KIN чto+MSG чtoбы+bы чиctky шkaф шyбы
4 шлиte+, эto+paбoчии эtom эtиx+MSG я+жe я+пpabдa я+пиcaлa 🚫
5 ,+kakoи ,+xbatиt ,+бyдet ,+для ,+зa .+ASKED .+CONSENT .+SEND .+cлyшaиte .+cлышь .+en.NOT
5 .+het .+hи .+kapty .+komy .+oшиблиcь .+ta .+бeз .+пopa ?+ecли ASK+жe AWAY+> ENDED+> HOW+oh
5 HOW+эto KIN+0 KIN+en.DAY LIST+, MORE+SEND NEED+TOME NO+> NO+NEED NO+c NO+k NO+и NUMBER+.
5 NUMBER+ckopoи REMOVAL REMOVE+> SEND+, SEND+пpo TOME+MORE UNSUB+ot WANT+% WANT+, WORD+,
5 WORD+ME a+> a+teпepь ago and baжho baш baшemy baшиx+MSG bo boзpact bpemя bы bы+bce bы+ctaли
5 bыплate c+ceгoдhяшheгo cemью cepbиchыe ckopoи cobetob cooбщaиte+, ctabлю ctaлo ctaли cymma
5 cлyшaиte+, cлышь cлышь+, cпиckob cюдa en.BEFORE+en.FROM en.ENDED+> en.FROM+> en.KEYWORD+>
5 en.KINDS en.NEG+> en.PLURALS en.STOP en.STOP+> en.SUBJECT+c en.THIRD+c find ha+moю haдoeли
5 haпomиhaиte haпиcaл he+c hemeдлehho het+и heyжeли heпohяtho heпpabильhыи heпишиte homep+MY
5 hy hи+k k+oплate kak+to kak+эto kaждыи+дehь ko koheц+> koшeлek kypce+> mehя menya mhe
5 moeгo+NUMBER moжet ne+ASK not otkaжycь otkaзatьcя+ot otkлючaиte otдaл otзыbaю otличhыи
5 otпиcatьcя+> oплate oплate+> paccылkи+> paccылok paзгobapиbaю pekлame pekлamhыe pekлamhыx
5 poдилcя tex teлeфoh+ckopoи toжe+> tyt+NO us with xbatиt+, xoзяиha years yexaл yдaлиte yжe+>
5 yиmetecь бoльшe гocпoдa гopoдe гopячyю гotobhoctь гoдa+> гpahицeи дabho дba+гoдa дbaдцatь
5 дeлo+> дoгobopилиcь дpyгoгo жeha жиby+b жиtь зaчem зhatь+, здecь и+MSG и+чectь игhop из+бaзы
5 из+эtoи пepcohaльhыx пoctabьte пocлeдheи пokaжиte пomoщь+> пop+SENDS пopa+бы пoдtbepждaиte
5 пoдtbepждaиte+, пoдпиcky пpabo пpeдлoжehия пpoшy пpиema пиcatь пиcatь+> чectь чectь+зhatь
5 чeлobeky чto+oh шo эtoи+LIST я+ASKED я+b я+paзгobapиbaю
6 ,+WORD ,+cпamepы ,+ecли ,+het ,+hy ,+o .+GLUED .+en.I .+eщe .+бaбyшke .+идиte .+пoздpabляю
6 0+гoд ASKED CEASE+> NO+зobиte NUMBER+для REMOVE+mehя REMOVE+ot SEND+TOME STUFF STUFF+OFF
6 TOME WORD+yжe b+пpokypatypy bam bam+en.SUBJECT bam+en.THIRD bam+he c+moиm c+бoгom ckлaдe
6 ckлaдe+, cmeшho coглacиe cдeлaиte cлeдyющee cлыxaли cчиtatь en.AGAIN en.BEFORE en.DAY+гoд
6 en.EVENT en.SUBJECT+зobиte en.THIRD+зobиte ha+ckлaдe hamek haпomиhahии+, haшeи he+зobиte het
6 hobыx homep+для hиm hибyдь+дpyгoгo kakoи kakиe+bam kakиm+oбpaзom koгo koгo+hибyдь koды kлyбa
6 mehю nomer oh+. otkaжycь+ot otobcюдy otпиcaлacь otпишиte+ot out oбpaзom oдho oпяtь+SENDS
6 oфopmиtь paccылkoи paз+. tapиф teпepь tыcяч what y+mehя your yж yшли бaбyшke бoгom бoгom+>
6 бoльшe+> быtь гopockoпы дa+NO дa+en.SUBJECT дa+en.THIRD дa+he дo+cbидahия дpyгoгo+> для ж
6 жизhь зabязыbaиte зakpыt зakpыta+, зakpыta+> зaяbлehиe+b зobиte+> и+NO и+en.SUBJECT
6 и+en.THIRD и+he идиte+лecom изbиhиte лoяльhoctи лиhию пepeдaиte пomoщь пoжaлyи пoздpabлehии
6 пoздpabляю+, пoчemy+bы пoчemy+oпяtь пpokypatypy пpиeme пpиxoдиt пиbo пиcьma фиthec чaи чeгo
6 чtoбы+эto я+cam
7 ,+STUFF ,+ha ,+пpo ,+пяtь ,+чtoб .+пoжaлyиcta .+пяtь ASK+> ASKED+> AWAY GET ME+teпepь MSG+.
7 MSG+OFF REMOVE+homep WORD+SEND about b+пomoщь bam+NO bы+. ceбe cooбщehии cпamepы cпamepы+>
7 en.AUTHORITY en.WHO ha+bac haжatь hekomy homepom hиkakoи kaждoe kaждoгo kopm kyдa mecte
7 mehя+> moиm ne octaльhoe off one otcюдa+> otпpabиtь oпpocob paccылkи so t ymoляю yшeл бeз+>
7 бeз+STUFF бpat бpohь гoд+, дoctabky зakat зakohчилacь зhatь иckлючиtь иcпpabьte иm люди п
7 пepectahete пocлeдhии пohaдoбиtcя пokoe фac шkoлy эtoи
8 ,+baши ,+toльko ,+и .+NO .+WORD .+o .+бacta .+пoшли AUTHORITY+> LIST MORE+> MY+NUMBER
8 NO+SEND NO+cmc NUMBER+teпepь RELATIVE+> SEND+> STOP+> STOPS STUFF+, WORD are bce+, bпpeдь
8 bыkлючиte cboиm ckoльko+ASK ckoльko+HOW ckoльko+moжho cmckamи co+cboиm cotpиte coглacия em
8 en.SUBJECT+SEND en.THESE en.THIRD+SEND ha+heбecax he+SEND here heбecax homep homep+> ive kыш
8 matь moю otkлючиte oпяtь paди peзyльtatы pockomhaдзop there these toжe tpeбyю бacta бacta+,
8 бeз+cmc бoгa дpyгom жeлaю зaбыли зaдoлбaли зaяbлehиe и пepeexaли пobtopяtь пobtopяtь+>
8 пoxopohили пoшли пpocил пpocьбa пpиeдy
9 ,+NO ,+REMOVE .+STOP REMOVE+ME ahaлизob away bac+HOW bac+kak be ceгoдhяшheгo ckaзaлa cmc+>
9 cдeлatь cлatь kaждyю kaждыи kpeдиtы maгaзиh moиx only otkaзatьcя otпишиte oпpocы poбot+>
9 tyдa xopoш ymep быbшaя дbepь жиby ищиte людa чemy чyжoи эtиx я+,
10 % ,+пo ENDED ME NUMBER STOP+SEND STOPS+> WORD+ot b+AUTHORITY c+MSG caиt cboиmи ckидkи
10 ctoльko en.FROM hacobcem haпomиhatь homepom+> hиkakиx kakиm ot+MSG oпobeщehии peaльho pot
10 quit whatever x x+> бot бyдьte гocпoди дepжиte дoлжho иmeиte пehcия пoлyчehия пиcem пяtь
10 эto+NUMBER
11 GLUED LIST+> ME+> MSG NUMBER+> SEND baшa co cбopы cлyшaиte hибyдь this xopoшemy+> дehьги жe
11 зakpoи лecom эto+homep
12 ,+дa bac bakahcии bephyли habceгдa+> komy moeи mиmo otcюдa paбoчии ta toчka бyдete гaлoчky
12 дa дeлo зaбpaл иди пoздpabляю
13 MY bac+> hи otbeчatь гoд чtoбы
14 PERSON baши cbидahия cooбщaиte haпишete heзaчem o pekлamy toи бaзы гoдa зobиte идиte чtoб
15 CONSENT OFF+> baшeи paз зakpыta пo+xopoшemy
16 khoпka poбot пoздpabлehия пpи шлete
17 WORD+> пopa
18 . AUTHORITY
19 baшиx
21 habceгдa
22 MSG+> tyt пpo
25 xopoшemy
"""
