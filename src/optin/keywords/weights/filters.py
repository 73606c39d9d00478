"""What phrases say (all languages); made by ``python -m tools.weigh``; do not edit it."""

from typing import Final

__all__ = ["FLOORS", "KERNEL", "SAYS", "UNIT"]

UNIT: Final = 842101

FLOORS: Final = (
    6835, 7138, 7694, 8459, 1842, 2797, 6592, 6077, 6476, 7799, 8092, 1480, 6597, 1017, 2015,
    -418, 7219, 1835, 445, 1449, 2864, -541, 2439, -830, 3193, 2660, 878, 6984, 3285, -254,
    7503, -940,
)

SAYS: Final = (
    108, 127, 121, 106, -84, -90, 111, 121, 99, 83, 120, -83, 85, -70, -66, -67, 114, -85, -73,
    -99, -78, -61, -94, -74, -104, -73, -61, 86, -98, -72, 120, -62,
)

KERNEL: Final = """
6$J<M^#1@4<k;c<=l$En*TV4X3h&>}72@jN;pXbu
4hZ+<_Q&7k)8XpT6znDG;^#5%#mP4R;4}cxG11-d
C^-f?C%PLDDkK~RJty0^1T)zp@EJ=Z=4sLqAM*wW
`283;)&n997Y+mN@#8RDF8DzbF#zQ04A=$)@IWFR
B?bfp!WJ$C4JkMd7S#JOIsQ814)W@|`|QyY={7;$
)a29I>Fv<b`wH#B=pQv8*cC$*#k%|su=70tCja3B
<O0|GDj(tU_Q&ZF(L*;p=piZ%E%zuHD-b%=As+H8
$=U}P0VT%j&8^f5r2+f|;R@;xAQ9~P7`gYb?KaLN
CHyci0zCK_7zqi`B>?mz2kgbqIz$%D9RwZ|$oBt5
0T(n)+5$!!Ivqb1@%Pr~K-1qVE;!fwC*|oh#0^a$
7y$GW@&z6O_66?p5d2^^{RV#l74SSF4h#|hD?$?|
BpKef>9yt;1@_&`6xhDB)aBmM=@=Z+`cI$Y-M+-V
1MMkOEI&X0D^?xp`aR?KFCy7ME+Q-G_4Y9`=+G)b
<o(j+`0gzV304pa6Y$r$9>4Pa)yB~F9Qf}!6bB)_
2NCZ7>Es6(7d9sM1m3K~A{@Bm=<X8!0TIY4^3oQ(
5f%mo5eN|y69)GW@ZzT57tgXAP&V1kGR@HoobM0z
@!tU6@s|nn7UUK5+zKP}2`?l5g@hg^sTl|aO2HJ|
@$3HC<NXBn3-<mC3A7AB@cse5`QzHZ@W<K*&=2;{
9R)EqEE66r9rymr^yVDq1@^-T;Yb|$-aat*{JSM4
>=fwbAPeaX-!KD90&y|~?L0;y<lP%2EcNmk6<_WK
-p~&{|K1bM0PGP+=On_ZC<OER<rXq8DrBoAAm=c$
+W6txLmJM`;?2D+(IeF0%@>l(`y=|+Hp}n7)aJvz
_W9)7Au{*g>bmv~5<L_$^E4hO926M@3G)c_2_5n>
^a8$&^c&|B*~rER6&&vl#|7ITAp8FK>ed<9@B`W+
=>Yfm>gpu?6Cf!31<$J14C4ISF$p!WB}3K&@V5}m
79P~+@GI{P@&5=HBnk8T=Fa;K`WWxe62>t9;^Fxf
2L%ZcPaf?B63_-+{5#eU`!EbUOE&=bAS~C~>?aNM
Gcy|&${{D<6e=tgLbwMTBFEL>0_oWDD9kbm-4Pu}
PFW5I<_jcDLoyB57TZf(D)=_G;O1Z8<ux2N0vZzO
4DA;o56i;T;@Zv%{RimZ*zx56sjutWy3q>d?Ze&g
84MI8Bqj6=8XoA)4JY~o=+@8uKn2?&71<L6>L>a=
)dJ!81jqjR6Bhx)>k$*v59mqAl%q89+8YBY9oq>Z
!rs5uBOw6E?K2Mj_Sf|j1?9%~D=f707_-D2$shZ&
B?2b_#oXi;Eh6$R6ZXvE>gYrX_u$(VKoGq2AqM-t
9UsQo-~$pVA0|@G8kf1*CZNW@5dHzaC==Exz{Vs1
@8|{?MM(1A1_Ksa?M^~4C{8q4R$cZ`?9wwFFh>tL
&f4VX{PW-L%Fo^Cx%c+r?CIVh`3~4N+#p5c9OCj!
`}E-4^wa0^+s)Ul{JPY?=+o`*6Bhsw@)`ii2D<g<
@c9lPBj@qs*Vpq2>PZW}(klD``VBo5>_iXC7~s(I
`|cGFFA3_;`05ej(F^nc7wg#K>GC7S(iaup;pq$7
`y1x<9>L}b)$7Xl?D6Ho&-Li-y7LhE))md(@$<jR
2I@0DBFiM~4ha6%4KXD0H#j`@*q=@~z#;7gY2hQ|
?AP+_9PIk};0g;A0#r!}@&iW>;Q=W(A~{wODJlIn
2J9d|?(iq<{0JcD80ic76unG1^WF0f6wB5j{u&wl
0v-WWAQKrEHY*fS4iw6`BOwO=Ga1JF8}PkJ+!r#!
7zPab)$uqM1ql`58pa6=A<^*A-m~=U^0fsJ`0xn3
Q#U0q%El}yEgLTHHQo{9Bikv|%j_Pf$=Sjc-n%Nz
`32}5^8mH~&=b!h@4W93%OCi}>e}40)A0HD+W6VE
;`8Vcu=mr@#RAgg%ku98*x&jN2=?^{BLV3K>-5<j
Lro43MioLsNJT?1QC?0IKtV!S@a*Gc>+DocPD(B<
z{U>`ufg52+~MKUz}K<74yp3v-`noL9_`ZR-r4ib
MLr-u1ttj|GZy|DH7+SF2M9j<AnQvb{V78HG&B?%
+~(cZ;qU16<KyGy?aB57?#Jlj(!=`N4%F1{;O6el
@6!+Szxnsd=(-2D>#pPM0N&T#1@`Zo(&XdvtmX^~
2?iO|8X(yk1@r9&1@;%~==|n5BrF3t`w}wl1S{bZ
)vf6B3!w$Z)b|dx#nQ9M`|_-#&#?}mwh_A=?70D<
5&$YA84?Tp75E?i{mR(rH|596?%mb)7S|H-)(jf<
7y%wF85krO3<nSp6#zIUAPVL45$n+9(AfDj;s+?%
Asq+`GD-Ln_y+k+7Xl9#0vZnn^g;gZA_^<@3I6{v
0RZz2EZ+nX2lWyA@<d2C4lxS}?a&<R^WrE44ksD^
FgFxj0J#?-EiN1jHWb{^90m6;@%$Z1^iul}Ht8!L
Mnp+b-QFk}NiQPgNBHvl9t|q}@5;Rw>$>DDCFd-}
1^5d86EPbI4HzC!9Ty1~2O<&wAO7YG|JVK${WclF
6chmr*zy$m{s<x868i7h7TEq4?ETvK2K&|y0tg@1
"""
