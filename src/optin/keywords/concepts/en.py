"""What the words of English stand for, where people write to businesses; see `weighing`."""

from typing import Final

__all__ = ["CONCEPTS"]

CONCEPTS: Final = """
ACCOUNT access accnt account accounts acct accts acount acounts agreement agreements
ACCOUNT annuity autorenew claim claims contract contracts cover coverage deductible
ACCOUNT insurance insured lease leases medicaid medicare membership memberships obamacare
ACCOUNT pension plan plans polic policies policy policys portfolio program programs renew
ACCOUNT renewal renewals renewed renewing renews retainer servces servic service services
ACCOUNT subscription subscriptions tenancy terms tier timeshare timeshares warranties
ACCOUNT warranty
AD ad ads adss advert advertise advertisement advertisements advertisin advertising
AD advertisment advertisments advertize advertizing adverts banner banners billboard
AD billboards blog blogs bogo bonus bonuses brochure brochures bulletin bulletins catalog
AD catalogs clickbait commercial commercials contest contests coupon coupons cupon
AD cupones deal deals devotional devotionals flier fliers flyer flyers freebie freebies
AD garbage gimmick gimmicks giveaway giveaways horoscope horoscopes influencer junk
AD junkmail loyalty marketer marketers marketin marketing merch newsletter newsletters
AD nonsense offer offerings offers phish phishing podcast podcasts prize prizes promo
AD promocion promociones promos promote promoted promotes promoting promotion promotional
AD promotions reward rewards sale sales savings scam scammed scammer scammers scams spam
AD spammy spamz special specials survey surveys sweepstake sweepstakes telemarketing tip
AD tips trash upsells voucher vouchers
AGAIN again againn agan agen agian agin agn anew back bak once re reactivate reactivated
AGAIN reapply redo reinstate reinstated rejoin repeat repeated repeating repeats resend
AGAIN resent resubmit resume resumed resumeing resumes return returned returning returns
AGAIN revert reverted reverts stil still stll
AGREE accept acceptable acceptance accepted accepting accepts acknowledge acknowledged
AGREE acknowledgement agree agreeable agreed agreeing agrees allow allowed allowing
AGREE allows approval approve approved approves approving authorisation authorise
AGREE authorised authorises authorising authorization authorize authorized authorizes
AGREE authorizing clearance compliance complied complies comply concent condone consen
AGREE consent consentd consented consenting consents eligibility eligible endorse
AGREE endorsed entitle entitled grant granted granting grants let obliged okayd
AGREE participate participated participates participating permision permission
AGREE permissions permit permited permits permitted permitting premission qualification
AGREE qualified qualifies qualify waive waived waiver waivers waives willing willingly
AGREEWORD accurate accurately appropriate appropriately authentic corect correct
AGREEWORD correctly exact exactly fact facts factual genuine legit legitimate official
AGREEWORD officially proper properly real reality rght righ right righto rightt righty
AGREEWORD rite ryt straight tru true truee truth valid
ALL absolute al all alll allll alllll alls altogether both collectively complete
ALL completely completly each entire entirely every everythin everything everythng
ALL everywhere evry evrything evrywhere full fully general generally overall total
ALL totaled totally whatsoever whole
ALREADY ago allready alr alrdy already alreadyy alreay alreddy alredy b4 before
ALREADY beforehand earlier lately previous previously prior priorly recent recently times
ALREADY used yet
AND adn along als also and andd anf annd aswell besides eitherr et hence likewise
AND moreover n nd or orr plus respectively then therefore thn thne thus together togethr
AND too tooo toooo und
ANSWER anser ansr answer answered answerin answering answers answr anwser awnser feedback
ANSWER noreply react reacted reacting reaction reactions reacts reciprocate replied
ANSWER replies reply replyed replyin replying replyme repsond respnd responce respond
ANSWER responded responding responds responed response responses rply unanswered
ANYMORE animore anylonger anymo anymoe anymor anymore anymoree anymre anymroe former
ANYMORE formerly longer longr nolonger nolongr nomor nomore
APPOINTMENT agenda apointment apointments appiontment appmt appoinment appoinments
APPOINTMENT appointment appointments appointmnt appt apptment appts apt book bookd booked
APPOINTMENT booking bookings books calendar calendars calender checkin checkins checkup
APPOINTMENT checkups class classes classess conference conferences consult consultation
APPOINTMENT consultations consults course courses event events interview interviewed
APPOINTMENT interviewing interviews itinerary lesson lessons meet meetin meeting meetings
APPOINTMENT meets met opening openings orientation physical physicals practice practices
APPOINTMENT practise recital recitals rehearsal rehearsals reservation reservations
APPOINTMENT reserve reserved reserves reserving resv rezo sched schedle schedual scheduel
APPOINTMENT schedule scheduled schedules scheduling seminar seminars session sessions
APPOINTMENT showing showings slot slots timeslot timeslots tour tours training trainings
APPOINTMENT turnout visit visited visiting visits walkthrough webinar webinars workshop
APPOINTMENT workshops
ARRIVE arive arived arrival arrivals arrive arrived arrives arriving arrve curbside
ARRIVE deliver delivered delivering delivers delivred delivring dispatch dispatched
ARRIVE dispatching doordash dropoff dropoffs eta handoff landed noshow noshows pickup
ARRIVE pickups shipped showed showing shown shows tote transport transportation
ARRIVE transported
ARTICLE a an das de der ein el het hte la las le los teh th tha the theh thew thhe un una
ASK aks aksed appeal appealed appealing appeals ask askd asked asker askin asking asks
ASK beg begged beggin begging beggingg beggingggg begs beseech demand demanded demanding
ASK demands enquire enquired enquiries enquiring enquiry implore implores inquire
ASK inquired inquires inquiries inquiring inquiry insist insisted insisting insists
ASK interrogate interrogated invitation invitations invite invited invites inviting plea
ASK plead pleading pleads prayed queries query question questioned questioning
ASK questionnaire questionnaires questions quiz quizzed reqest request requested
ASK requesting requests requst rquest urge urged wonder wondered wondering wonders
BAD atrocious awful awfull bad badd badly blurry danger dangerous desperate difficult
BAD difficulty dirty disappointed disappointing disappointment disaster disasters
BAD dishonest disrespect disrespected disrespectful evil fatal fishy gross hard holes
BAD horrendous horrible horribly horrid horrific inappropriate issue issues lame lethal
BAD lie lies loud louder loudly lousy mediocre meltdown mess messy miserable misery
BAD nightmare nightmares noise noises noisy panic panicked poor poorly pothole potholes
BAD problem problems problme risk risks risky rough shady shameful sketchy slow slower
BAD slowly smell smelling smells smelly stain stained stains stink stinking stinks stinky
BAD subpar sucky terrible terribly tough tragic ugly uneven unfair unfit unhelpful
BAD unprofessional unreasonable unsafe wack waste wasted wastes wasting weak worse worst
BAD worstest
BE ain am ar are arere b basis be been bein being bene bn consists constitute constitutes
BE esta estoy hes im is isss ist its iz pretend pretended pretending pretends r sat seems
BE shes sit sits sitting thats theres theyre was wasn waz wer were whats wuz wuzz wz
BE youre
BECAUSE bc bcause bcuz bcz becasue becaus because becuse becuz behalf cause cos coz cus
BECAUSE cuse cuz purpose purposes reason reasons sake sinc since so
BEGIN activate activated activates activating activation advance advanced advances began
BEGIN begin beginning begins begun commence commenced commences create created creates
BEGIN creating initiate initiated initiating initiation kickoff launch launched launches
BEGIN launching onset restart restarted restarting restarts start started startin
BEGIN starting starts startup strt unmute unpause unstop
BLOCK ban banned banning bans blacklist blacklisted blacklisting blck blk blocing block
BLOCK blockd blocked blocker blocking blocklist blocks blockt blok blokced bloked bloque
BLOCK control controlled controlling controls filter filtered filtering filters flag
BLOCK flagged flagging flags ghost ghosted ghosting ignore ignored ignores ignoring
BLOCK junkfolder mute muted mutes muting muzzle muzzled restrict restricted restricting
BLOCK restricts screen silenced spamfolder unblock unblocked unblocking
BODY ankle ankles arm arms balayage beard beards belly blonde blowout bodies body bone
BODY bones braid braids brain brains breast breasts brow brows butt cheek cheeks chest
BODY chin ear ears elbow elbows eye eyebrow eyebrows eyelash eyelashes eyes face faces
BODY facial facials fat feet finger fingers foot hair haircut haircuts hairs hand hands
BODY head heads heart hearts height highlights hip hips jaw jaws kidney kidneys knee
BODY knees knuckle knuckles lash lashes lbs leg legs lip lips liver lung lungs makeup
BODY mani manicure mouth mouths muscle muscles nail nails neck necks nerve nerves nose
BODY noses pacifi pedi pedicure pelvic perm piercing piercings redhead rib ribs scalp
BODY scar scars shave shaved shaves shaving shoulder shoulders skin spine stomach tattoo
BODY tattoos thigh thighs throat throats thumb thumbs toe toes tongue tummy vein veins
BODY wax waxing weight wrist wrists
BOTHER aggravate aggravated aggravating aggressive annoy annoyance annoyances annoys
BOTHER badger badgered badgering bombarded bombarding bombardment bombed bombing boter bother
BOTHER bothered bothering bothern bothers bothersome bothring bug bugged buggin bugging
BOTHER bugs bully bullying burden burdened clog disrupt disrupted disrupting disruption
BOTHER disturb disturbance disturbed disturbing disturbs flood harasing harass harassed
BOTHER harasser harassers harasses harassing harassment harras harrasing harrasment
BOTHER harrass harrassed harrassing harrassment hassle hassled hassles hassling haunt
BOTHER haunted haunting hound hounded hounding hounds inconvenience inconvenienced
BOTHER inconvenient interrupt interrupted interrupting interruption interruptions
BOTHER interrupts intrude intruder intruding intrusion intrusive invade invading invasion
BOTHER invasive irritate irritated irritates irritating irritation menace mind molest
BOTHER molesting nag nagged nagging nags nosy nuisance nuisances persecute persecuting
BOTHER pest pester pestered pestering pesters pestring pests pinging plague plagued poke
BOTHER poked pokes poking predatory provoke provoked spam spamin spamm spammed spammer
BOTHER spammers spammin spamming spams squeal squealing stalk stalked stalker stalkers
BOTHER stalking stalks threat threaten threatened threatening threatens threats torment
BOTHER tormented tormenting trouble troubled troubles troublesome troubling uninvited
BOTHER unsolicited unwanted vibrate vibrates vibrating
BUT actual actually actualy alternative alternatively alternatives altho although anyhow
BUT anyway anyways bt buh but contrary despite except however howevr instead insted mas
BUT nevertheless nonetheless nontheless notwithstanding otherwise pero tho thogh though
BUT thow whereas
BUY acquire acquired bargain bargains bid bidder bidding bids boght bought boughten bougt
BUY buy buyer buyers buyin buying buys checkout haggle leased leasing preorder preordered
BUY purchase purchased purchaser purchases purchasing shopin shopped shopper shoppers
BUY shopping
CALL answerphone beep beeped beeping beeps buzz buzzed buzzes buzzing caled caling call
CALL callback callbacks calld called caller callers callin calling callling callme calln
CALL callng calls cll dial dialed dialing dialling dials ding dinging dings facetime hang
CALL hangers hanging hangs hangup hollar holler hollered hollering honk honking honks
CALL hotline phone phoned phoning rang ring ringin ringing rings robocall robocalled
CALL robocaller robocallers robocalling robocalls robodial rung telemarket telemarketer
CALL telemarketers telemarketing voip
CAN ability abl able abled avail availabe availability available availible avaliable can
CAN cannot cant canyou capable cld cn coud could coulda couldnt couldv couldve cud
CAN feasible impossible kan may might posible possib possibility possible possibly unable
CANCEL abandon abandoned annul annulled cacel callof cancal cance cancel cancelar
CANCEL cancelation canceld canceled canceling cancell cancellable cancellation
CANCEL cancellations cancelled cancelling cancels cancl cancle cancled canel cansel
CANCEL canseled canx cncl dismiss dismissal dismissed dismisses dismissing nevermind nvm
CANCEL parted resign resignation resigned resigning resigns scrap skip skipped skipping
CANCEL skips unbook
CAR accident airbag airbags alignment alternator atv audi auto automobile autos axle
CAR bicycle bicycles bike bikes bmw boat boats bodyshop brake brakes bumper bumpers bus
CAR buses camper campers car cars carseat chevy clutch convertible coolant dash dashboard
CAR diesel dmv dodge engine engines exhaust fender fenders flatbed fob ford forklift
CAR forklifts fuel gas gasoline headlight headlights honda hyundai jeep jetta loaner
CAR mazda mercedes mileage miles motor motorcycle motorcycles muffler nissan oil
CAR oilchange parkingspot petrol plate radiator rim rims rotor rotors rv scooter scooters
CAR seatbelt sedan semi subaru suv suvs tesla tire tires towtruck toyota tractor tractors
CAR trailer trailers transmission trk truck trucker truckers trucks trunk trunks tyre
CAR tyres van vans vehicle vehicles vin wheel wheels windshield windshields wiper wipers
CHANCE chance chances depending depends kinda likely mabe mayb maybe maybee mayhaps mebbe
CHANCE odds opportunities opportunity option optional options perchance perhap perhaps
CHANCE potential potentially prbly prehaps prob probably probly probs prolly random
CHANCE randomly somehow sort sorta ways wheneverr
CHILD babies baby babys bambino boy boys child childern children childrens childs
CHILD daughter daughters daugther dauther dependents doughter eldest girl girls
CHILD grandaughter grandaughters grandbabies grandbaby grandchild grandchildren
CHILD granddaughter granddaughters grandkid grandkids grandson grandsons hija hijo infant
CHILD infants kid kiddies kiddo kiddos kids kindergartner kindergartners minor minors
CHILD newborn newborns oldest preschooler preschoolers pupil pupils son sons stepkid
CHILD stepkids student students teenage teens toddler toddlers tot tots young younger
CHILD youngest youngster youngsters
CLIENT attendee attendees beneficiary borrower borrowers claimant claimants client
CLIENT clientele clients constituent constituents consumer consumers costumer costumers
CLIENT cust custmer customer customers debtor debtors donor donors enrollee enrollees
CLIENT follower followers guest guests leads lessee lessees member members parishioner
CLIENT participant participants passenger passengers patien patient patients patron
CLIENT patrons payee policyholder pt pts renter renters subscriber supporter supporters
CLIENT tenant tenants tennant tennants visitor visitors
CLOSE ajar clasp closd close closed closeing closer closes closest closing closings
CLOSE closure closures clsoed lid lock locked locking locks open opend opened openedd
CLOSE opening opens opn opne reopen reopened reopening reopens seal sealed shut shutdown
CLOSE shutdowns shuts shutting slam slammed slamming unlock unlocked unlocking unlocks
CLOSE unopened
CLOTHES apparel bare beige belt belts bikini bikinis black blouse blouses blue boot boots
CLOTHES bow bows bra bracelet bracelets bras brown buckle button buttons cloth clothes
CLOTHES clothing coat coats color colors colour colours costume costumes cotton diamond
CLOTHES diamonds dress dresses earring earrings fabric fit fits fitted fitting gloss
CLOTHES glove gloves gold golden gown gowns gray green grey handbag handbags hat hats
CLOTHES heel heels hoodie hoodies jacket jackets jean jeans jewelry khaki kilt lavender
CLOTHES leather leggings maroon navy necklace necklaces onesie orange outfit outfits
CLOTHES pajamas pants pearl pearls pink pocket purple quartz red ring rings robe robes
CLOTHES ruby sandal sandals scarf scarves shirt shirts shoe shoes shorts silk silver size
CLOTHES sizes skirt skirts sleeve sleeves slipper slippers sneaker sneakers sock socks
CLOTHES suit suits sunglasses sweater sweaters sz teal tee tees tie ties tights trousers
CLOTHES tshirt tshirts tux tuxedo underwear undies uniform uniforms vest vests wardrobe
CLOTHES wear wearing wears white wore worn wrap wrapped wrapping wraps xl xs xxl yellow
CLOTHES zipper
COME appear appearance attend attendance attended attending attends came camee cme come
COME comeback comein comes comin coming commin comming coome dropin enter entered
COME entering enters llego llegue meetup overr pass popin stopby swing vengo venir viene
COME visit walkin walkins
COMPANY affiliate affiliates agencies agency amazon association associations bakeries
COMPANY bakery bank banking banks biz boutique boutiques branch branches brand brands
COMPANY buisness bureau bureaus busines business businesses businessess bussiness cafe
COMPANY cafes clinic clinics commission companies company companys compny corp corporate
COMPANY corporation corporations costco cvs daycare daycares dealership dealerships
COMPANY dentists department departments dept depts distributors division divisions
COMPANY dominos ebay employer enterprise enterprises firm firms foundation foundations
COMPANY franchise franchises geico gym gyms hmo inc industries industry institution
COMPANY institutions insurance insurer insurers laundromat layaways llc ltd management
COMPANY manufacturer manufacturing market marketplace mcdonalds mgmt nonprofit org
COMPANY organisation organisations organization organizations organize organizer
COMPANY organizers outfit outlet outlets pharmacies pharmacy provider providers pub pubs
COMPANY restaurant restaurants resturant salon salons shop shops sponsor sponsored
COMPANY sponsors starbucks statefarm studio studios supermarket target usaa walgreens
COMPANY walmart
CONFIRM absolutely ack affirm affirmative affirmed assure assured assures attest
CONFIRM certified certify cnfrm comfirm comfirmed conf conferm confim confirm confirmar
CONFIRM confirmation confirmations confirmd confirme confirmed confirming confirmo
CONFIRM confirms confrm definite ensure ensured guarantee guaranteed guarantees proof
CONFIRM prove proved proven proves reconfirm reconfirmed validate validated verification
CONFIRM verified verifies verify verifying
CONTACT approach approached approaching cntact comms communicate communicated
CONTACT communicates communicating communication communications comunicate comunication
CONTACT conact conatct connect connected connecting connection contac contaced contact
CONTACT contactable contacted contactin contacting contat contct correspond corresponded
CONTACT correspondence corresponding engage engaged engagement followup hmu interact
CONTACT interaction interactions kontact liaison outreach reach reached reaches reaching
CONTACT solicit solicitation solicitations solicited soliciting solicitor solicitors
CONTACT solicits touch
DATA background breach breached breaches ccpa confidential confidentiality credential
DATA credentials data detail details detials disclose disclosed disclosure dob dox gdpr
DATA hack hacked hacker hackers hacking hipaa hippa history identification identified
DATA identify identity ids info infomation infor information informtion infos memory name
DATA named names naming personal personally privacy private reference references
DATA retention sar secure secured security ssn statistics stats tracked
DAY 13th 14th 15th 16th 17th 18th 19th 20th 21st 22nd 23rd 24th 25th 26th 27th 28th 29th
DAY 2day 2moro 2morrow 2nite 30th 31st 40th 50th anniversary apr april aug august bday
DAY bdays birth birthdate birthday birthdays christmas date dated dates day days dec
DAY december diwali domingo dy easter eid eod eoy equinox feb february frday fri friday
DAY fridays halloween hanukkah holiday holidays jan january jul july jun june juneteenth
DAY kwanzaa lunes mar march may mon monday mondays mondayss newyears nov november oct
DAY october octobr passover payday ramadan sabbath sat satur saturday saturdays sep sept
DAY september shabbos sun sunday sundays tday tdy thanksgiving thu thur thurs thursday
DAY thursdays tmo tmr tmrw tmw today todays tomm tommorow tommorrow tommorrows tomorow
DAY tomorrow tomorrows tonight tonights tonite tue tues tuesday tuesdays vacation
DAY valentines wed wednesday wednesdays wednesdy weds xmas yday yest yesterday yesterdays
DEVICE adapter adapters airpods alexa amp amps antenna batteries battery bluetooth buzzer
DEVICE buzzers cable cables camera cameras cartridge cartridges cat6 charger chargers
DEVICE chip circuit compressor compressors computer computers console detector detectors
DEVICE device devices disk earbuds electronics equipment ethernet fan fans gadget gadgets
DEVICE hardware hdmi headphone headphones ink inverter inverters ipad ipads keyboard
DEVICE keyboards keypad kindle laptop laptops mac macbook machine machines mic microphone
DEVICE modem modems pc playstation printer printers projector projectors radio radios
DEVICE receiver recorder recorders remote remotes router routers satellite scale scales
DEVICE screen screens sensor sensors shutter shutters siri software speaker speakers
DEVICE switch tablet tablets technology techs television toner treadmill treadmills tv
DEVICE tvs usb watch whistle whistles xbox
DIE angel angels burial casket cemetery condolence condolences cremated cremation dead
DIE death deaths deceaced decease deceased ded diceased die died diedd dies drown drowned
DIE drowning dyin dying funeral funerals grave graves gravestone graveyard grief grieve
DIE grieving heaven hospice kill killed lifeless mourn mourning obituary pased passed
DIE past probate rip unalive
DO accomplish accomplished accordance accordingly achieve achieved act acted acting
DO action actions activities activity acts affected affects build building builds built
DO carve caused causes causing commit commits committed completed completing completion
DO concreted conduct conducted conducting did do does doin doing done dooing effect
DO effective effectively effects entertain establish established execute executed force
DO forced generate generated implement implemented made maed mak make maker makes makin
DO making manage managed manages managing mde operate operated operates operating
DO operation operations perform performance performed performing performs power powers
DO prep prepare prepared prepares preparing prepped procedure process processed processes
DO processing produce produced produces producing undertake undertaken
DOCUMENT affidavit affidavits album article articles bible bibles binder blank book books
DOCUMENT brochures card certificate certificates checklist checklists copied copies copy
DOCUMENT copying crossword crosswords deed deeds document documentation documented
DOCUMENT documenting documents draft drafts duplicate duplicates file filed files filing
DOCUMENT folder folders form forms image images invoices licence license licenses
DOCUMENT magazine magazines manual manuals newspaper newspapers notarize notarized notary
DOCUMENT note noted notes page pages paper papers paperwork paragraph paragraphs passport
DOCUMENT passports pdf pdfs pen pencil pencils pens photo photograph photos pic pics
DOCUMENT picture pictures pix portrait portraits poster posters print printed printing
DOCUMENT printout prints receipt receipts recording recordings records referral referrals
DOCUMENT report sign signature signatures statement statements sticker stickers stories
DOCUMENT story summary tag tags timesheet timesheets title titles transcript transcripts
DOCUMENT video videos w2 worksheet worksheets yearbook yearbooks
DRIVE biking brake braked cab cabs carpool carpooling carpools chauffeur commute commuter
DRIVE commuting cycling drive driveing driven drives drivin driving drivng drove freeway
DRIVE highway highways i80 interstate lanes lyft park parked parkin parking ride rides
DRIVE rideshare riding rode rout route routes speed speeding steer steering taxi taxis
DRIVE traffic uber ubers valet
EAT ate bake baked baking barbecue bite boil boiled boiling chew chewed chewing chews
EAT cook cooked cookin cooking dine dined dining drank drink drinkin drinking drinks
EAT drool drooling drunk eat eaten eatin eating eats edible fasting feed fried fry frying
EAT grill grilled grilling hungry mashed roast roasted sip sipping smoke smoked smoker
EAT smokes smoking starve starving steamed steaming swallow swallowed swallowing taste
EAT tasted tastes tasty thirsty vape vaping
EMAIL correo eamil email emaill emails emal emial envelope envelopes fax faxed faxes
EMAIL fedex gmail hotmail inbox inboxes letter letterhead letters mail mailbox mailboxes
EMAIL mailings mails outbox outlook po postal postcard postcards postoffice snailmail
EMAIL stamp stamps usps
ENOUGH bas basta enogh enouf enough enoughh enoughs enought enuf enuff enufff excessive
ENOUGH genug khalas nuff overkill plenty suffice suffices sufficient
FAMILY abuela abuelo aunt auntie aunties aunts aunty avo bil bros brother brothers cousin
FAMILY cousins dad daddy daddys dads ex exes exs fam families family familys fathah
FAMILY father fathers fiance fiancee fiancees fiances fil godfather godmother gramps
FAMILY grams gran grandad grandads granddad granddads grandfather grandfathers grandma
FAMILY grandmas grandmother grandmothers grandpa grandparent grandparents grandpas granny
FAMILY hubbies hubby hubbys hubs husband husbands inlaw inlaws kin ma mama mamas mil
FAMILY missis missus mom momma mommas mommy moms mother mothers mum mummy mums nan nana
FAMILY nanas nans nephew nephews niece nieces pa papa parent parents partner partners pop
FAMILY pops relative relatives sibling siblings sil sis sister sisters spouse spouses
FAMILY stepdad stepdaughter stepmom stepson uncle uncles wife wifes wifey wives
FIND explore explored find finder findin finding finds fnd found google googled hunt
FIND hunted hunting hunts locate located locating lookfor search searched searches
FIND searching trace traced
FIRST 10th 11th 12th 1st 2nd 3rd 4th 5th 6th 7th 8th 9th eighth fifth final finally
FIRST finals first firstly fourth frst initial initially last lastly lasttime latest
FIRST latter main next ninth nxt primary second secound seventh sixth tenth third twelfth
FIRST upcoming
FIX alteration alterations assemble assembled assembly clean cleaned cleanedd cleanin
FIX cleaning cleanings cleans cleanup clening construct constructed construction
FIX corrected correcting correction corrections declog demo demolish demolished
FIX demolition detailed drill drilled drilling drills dust dusting edger fix fixable
FIX fixed fixer fixes fixin fixing fx grind grinding grout grouting hem hemmed hemming
FIX inspect inspected inspecting inspection inspections inspects instal instalation
FIX install installation installed installing installment installments installs
FIX maintenance maker mend mended mow mowed mower mowers mowin mowing mows paint painted
FIX painting paints patch patched patches plow plowed plowing plumb plumbing polish
FIX polished polishing prune pruned pruning rake raked raking rebuild rebuilt remodel
FIX remodeled remodeling reno renovate renovated renovating renovation repair repaired
FIX repairing repairman repairs restoration restore restored restores restoring rinse
FIX rinsed rinses serviced servicing sharpen sharpened sharpening shovel shoveled
FIX shoveling snake snaked snakeing sweep sweeping tailor tailored tighten tightened
FIX touchup treated trim trimmed trimmer trimming trims tune tuned tuneup unclog
FIX unclogged unclogging vacuum vacuumed vacuuming wash washed washes washing weld welder
FIX welding welds winterize winterized winterizing wosh
FOOD alcohol almond almonds appetizer appetizers apple apples avocado bacon bagel bagels
FOOD banana bananas basil bass bbq bean beans beef beer beers beet beets biscuit biscuits
FOOD bread breads breakfast brunch buffet buffets burger burgers burrito burritos butter
FOOD cake cakes calamari candy cannoli cannolis cans carrot carrots casserole casseroles
FOOD catering cereal cheese cherries cherry chicken chickens chip chips chocolate
FOOD chocolates cilantro cinnamon cocktail cocktails coffee coffees cookie cookies corn
FOOD cream crepe crepes crust cupcake cupcakes dairy dessert desserts diner dinner
FOOD dinners donut donuts dozen egg eggs entree entrees espresso fish flour food foods
FOOD fries fruit fruits garlic gluten goodies goody gravy groceries grocery guac gumbo
FOOD gummies gummy ham honey horchata horchatas hotdog hotdogs ice icecream juice juices
FOOD latte lemon lemons lettuce liquor loaf loaves lobster lobsters lunch lunches
FOOD macaroni maple meal meals meat meats menu menus milk mocha muffin muffins mushroom
FOOD mushrooms musubi nacho nachos noodle noodles oat oatmeal oats onion onions ounce oz
FOOD pancake pancakes parfait pasta pastries pastry peach peaches peanut peanuts pecan
FOOD pecans pepper peppers pickle pickles pie pies pizza pizzas plain pork potato
FOOD potatoes pumpkin pumpkins recipe recipes rice salad salads salsa salt salted
FOOD sandwich sandwiches sauce sauces sausage sausages seasoning seat seating seats
FOOD shrimp slaw smoothie smoothies snack snacks soda sodas soup soups soy spice spices
FOOD spicy squash steak steakhouse steaks strawberry sugar supper sushi syrup table
FOOD tables taco tacos takeout tamale tamales tea teas toast tomato tomatoes topping
FOOD toppings treat treats turkey vanilla vegan vegetable vegetables vegetarian veggie
FOOD veggies vodka waffle waffles whiskey wine wines wing wings yolk
FORGET 4get 4got fergit fogot forget forgeting forgets forgetting forgot forgotten loose
FORGET loosed looser loosing lose loses losin losing loss losses lost misplace misplaced
GAME 5k art arts ball balls band bands baseball basketball betting bingo booth booths
GAME bowling boxing carnival casino casinos cast championship championships cheer
GAME cheerleader cheerleaders cheerleading chess choir chopin circus concert concerts
GAME craft crafts dance danced danceing dances dancing dj drama drum drums endzone espn
GAME exercise exercises exercising fantasy film films fishing fitness football game gamer
GAME gamers games gaming golf guitar gymnastics hockey jackpot jazz karate kickboxing
GAME league leagues lotteries lottery lotto marathon marathons match matched matches
GAME medal mlb movie movies music nba nfl nhl nintendo orchestra piano pilates play
GAME played player players playin playing playoffs plays poker popping ps5 puck puzzle
GAME puzzles quarterback race races raffle raffles rap rock rodeo sang score sing singer
GAME singing skate skates skating ski skiing skis soccer softball song songs spin sport
GAME sports stage sung swim swimmer swimming swims tennis theatre ticket tickets
GAME tournament tournaments trophy volleyball workout workouts wrestling yoga zumba
GIVE assign assigned assigning assignment assignments assigns award awarded awards bring
GIVE bringin bringing brings brought contribute contributed contributes contributing
GIVE contribution contributions dealt drop feed feeding feeds gav gave gib gime gimme giv
GIVE give given gives giving handed handing issued issuing lend lending lends lent offer
GIVE offered offering present presented provide provided provides providing supplied
GIVE threw throw throwing thrown throws toss tossed tossing
GO bounce bounced bounces brb climb climbed climbing crawl crawling depart departed
GO departing departs departure escape escaped evacuate evacuated exit exited exiting
GO exits fall fallen falling falls fell follow followed following follows g2g go goe goes
GO goin going gone gooo gtg headed headin heading hike hikes hiking hurry jog jogging
GO jogs jump jumped jumps leave leaves leavin leaving limp limped limping omw onmyway otw
GO pass passed passing ran roll rolled rolling rolls run runin runing running runs rush
GO rushed rushing scoot slip slipped slipping slips step stepped stepping steps stomp
GO stomping turn turned turning turns vacate vacated walk walked walking walks wander
GO wandered went
GOOD active amaze amazin amazing awesome beautiful beautifully best bestest better bettr
GOOD bomb bright brilliant btr caring convenience convenient cute decent dope ease easier
GOOD easily easy excellent fab fabulous fair fairly famous fantastic favorable fortunate
GOOD fortunately fortune fresh friendly gd gem generous gladness good goodd goood
GOOD gorgeous gr8 grand grate great grt gud handsome honest honesty ideal important
GOOD impressed impressive incredible independent lit lovely loyal lucky magic magical
GOOD marvelous merry mint miracle miracles nice nicely noice outstanding perfect
GOOD perfectly perfet pleasant pleasure positive precious pretty privilege privileged
GOOD privileges protected protecting protection protects quality rad rainbow rainbows
GOOD reliable safe safely safety simple simplified simplify simplifying sincere smooth
GOOD smoothly soft solid stellar strong stronger success successful successfully superb
GOOD sweet terrific trustworthy victory well win winner winners winning wins won
GOOD wonderful wonderfully worthit worthwhile worthy
GREETING adieu adios ahoy aloha ay ayo bonjour bye byee cheerio cheers ciao
GREETING congradulations congrats congratulate congratulation congratulations cya dear
GREETING dears eyy farewell gday gm gn goodby goodbye goodevening goodluck goodmorning
GREETING goodnight greeting greetings greetingss hai hallo hbd hello helloo helo hey heya
GREETING heyo heyy heyyy hhi hi hii hiii hiiii hiya hiyah hllo hola howdy hullo laters
GREETING luck merry namaste nighty oi ola oy salaam salam seeya shalom sup toodles ttyl
GREETING ttys wassup waves wazzup welcome welcomed welcomes whatsup
HAPPEN arise arises became become becomes becoming cause circumstance circumstances
HAPPEN develop developed development develops experience experienced experiences
HAPPEN experiencing hapen hapened hapens hapn happen happend happened happenin happening
HAPPEN happens incident incidents occur occurred occurrence occurring occurs result
HAPPEN resulted resulting results situation situations transpire transpired wyd
HAVE contain contained containing contains got gots had hadd haev has hasnt hass hav have
HAVE havein haven havent haves havin having havn haz hv hve ive possess possessed
HAVE possesses possession tengo theyve tiene weve youve
HEALTH abortion abscess acrylics acupuncture addict addiction adhd aid aids allergen
HEALTH allergic allergies allergy alzheimers ambulance ambulances ambulatory amoxicillin
HEALTH antibiotic antibiotics aspirin asthma autism autistic bandage bandages biopsy
HEALTH blind blood bloodwork booster botox bp braces canal cancer cancers cane capsule
HEALTH capsules caries cataract cavities cavity celiac chemo cholesterol cleanings cold
HEALTH colonoscopy concussion copd corona cough coughing coughs counseling covid cpr
HEALTH crown crowns crutch crutches deaf dementia dental denture dentures depressed
HEALTH depression dermatology detox diabetes diabetic diagnose diagnosed diagnosis
HEALTH dialysis dilation disability disabled discharge discharged disease diseases dosage
HEALTH dose doses drips drooling drug drugs dyslexia eczema er eyeglasses fever fevers
HEALTH filling fillings floss flossing flu generic glasses gum headache headaches heal
HEALTH healed healing heals health healthcare healthy heartburn hernia hiv hospital
HEALTH hospitals hygiene ibuprofen ick icu illness illnesses immune implant implants
HEALTH infected infection infections inhaler inhalers insulin lab labor labs laryngitis
HEALTH lasik lens lenses lilly lisinopril lotion mammogram mammograms maternity med
HEALTH medical medication medications medicine medicines meds melatonin mental metformin
HEALTH migraine migraines molar molars mri nursing ointment opioid opioids orthodontic
HEALTH oxygen pain painful pains patch patches pelvis perscription perscriptions physical
HEALTH pill pills plaque plasma platelets plavix pneumonia poison poisoned poisoning
HEALTH pregnancy pregnant prescribe prescribed prescription prescriptions pressure
HEALTH procedure procedures radiation radiology rash rashes recover recovered recovering
HEALTH recovery refill refilled refilling refills rehab result results resuscitate root
HEALTH rx script scripts seizure seizures shot shots sick smoker smoking sober sobriety
HEALTH statin std stitch stitches strep stroke strokes supplement supplements surgeries
HEALTH surgery surgical symptom symptoms tablets teeth teething teth therapies therapy
HEALTH tooth toothache toothbrush toxic transplant transplants treatment treatments
HEALTH tylenol ultrasound vaccinated vaccination vaccine vaccines veneer veneers virus
HEALTH vitamin vitamins walker walkers wellness wheelchair wheelchairs whitening xray
HEALTH xrays zoloft
HELP accommodate accommodated accommodation accommodations accomodate accomodation assis
HELP assist assistance assisted assisting assists benefit benefited benefits cooperate
HELP cooperation emergencies emergency facilitate favour favours guidance halp handle
HELP handled handles handling help helped helpful helpin helping helpp helps hepl hlep
HELP hlp rescue rescued resolution resolve resolved resolves serve served serves serving
HELP solution solutions solve solved solves sos support supported supporting supportive
HELP supports troubleshoot troubleshooting urgent urgently useable useful useless
HOUSEHOLD ac aircon airconditioner alarm alarms ammonia ant ants appliance appliances
HOUSEHOLD armchair azaleas backpack backpacks bag bags base basin bath bathroom bathrooms
HOUSEHOLD baths bathtub bathtubs bathtubss bed bedroom bedrooms beds bee bees bell bells
HOUSEHOLD bench benches bin bins birch blanket blankets bleach blender blenders blind
HOUSEHOLD blinds boiler boilers bookshelf bottle bottles bowl bowls breaker breakers
HOUSEHOLD brick bricks broom brooms bucket buckets bulb bulbs cabinet cabinets candle
HOUSEHOLD candles carnations carpet carpets carved carving cedar ceiling ceilings cement
HOUSEHOLD chain chains chair chairs chimney chimneys chlorine clay clog clogged clogging
HOUSEHOLD clogs closet closets concrete cooler coolers cord cords couch couches counter
HOUSEHOLD counters countertop countertops cover covers crib cribs cup cups curtain
HOUSEHOLD curtains decor decoration decorations desk desks detergent dirt dish dishes
HOUSEHOLD dishwasher dishwashers doll dolls doorbell doorbells doorknob doormat downy
HOUSEHOLD drain drainage drained drains drapes drawer drawers dryer dryers drywall
HOUSEHOLD dumpster dumpsters electric electrical electricity elevator elevators elm
HOUSEHOLD energy faucet faucets fern ferns fire fireplace fireplaces fires flood flooded
HOUSEHOLD flooding floods floor flower flowers fork forks frame framed frames freezer
HOUSEHOLD freezers fridge fridges furnace furnaces furniture fuse fuses gasket gel
HOUSEHOLD generator generators glass glasses glue grass gravel grid grids gutter gutters
HOUSEHOLD hammer handles headboard heat heater heaters heating hedge hedges hinge hinges
HOUSEHOLD hole holes hornet hornets hose hoses hottub household hvac hydrangeas hydrant
HOUSEHOLD icebox insulation ivy jackhammer kettle key keys kitchen kitchens knife knives
HOUSEHOLD knob knobs ladder ladders lamp lamps laundry lawnmower leaf light lightbulb
HOUSEHOLD lightbulbs lighting lights lilies lily locker lockers lumber mat mats mattress
HOUSEHOLD mattresses melt melted melting meter meters mice microwave microwaves mirror
HOUSEHOLD mirrors mold mop mops mosquito mosquitoes mould mouse mower mowers mud mug mugs
HOUSEHOLD mulch needle needles nest oak ornament ornaments outlet outlets oven ovens
HOUSEHOLD pacifier pad pads pan pane panel panels panes pans pasture pillow pillows pine
HOUSEHOLD pipe pipes plank planks plant plants plaster plumbing pot pots potty power pump
HOUSEHOLD pumps purse purses rack racks rail railing rails ramp ramps rat rats recliner
HOUSEHOLD recliners recycling refrigerator refrigerators roach roaches rock rocks roof
HOUSEHOLD roofing roofs rope ropes rose roses rug rugs sand sauna saws screw screws seal
HOUSEHOLD seals septic sewage sewer sewers shade shades shed sheds sheet sheets shelf
HOUSEHOLD shelves shoebox shower showers siding sink sinks slab smoke snail snails soap
HOUSEHOLD sod sofa sofas soil solar spoon spoons spray sprays spring springs sprinkler
HOUSEHOLD sprinklers stair stairs stick sticks storage stove stoves straw straws stroller
HOUSEHOLD strollers stump stumps suitcase suitcases sunroom tab tabs tank tanks tape tent
HOUSEHOLD tents termite termites thermostat thermostats thing tile tiles timer toaster
HOUSEHOLD toasters toilet toilets tool tools tower toy toys trap traps trash tree trees
HOUSEHOLD trowel trowels tub tubs tulip tulips umbrella umbrellas undercoating utensil
HOUSEHOLD utensils utilities utility valve valves vase vases violets wall wallpaper walls
HOUSEHOLD washer washers wasp wasps water whiteboard window windows wiring wood wooden
HOUSEHOLD wreath wreaths
HURT ache ached aches aching achy beat beaten beating beats bent bite bites bitten bled
HURT bleed bleeding bleeds bruise bruised bruises burn burned burning burns burnt burst
HURT bursts choke choked choking crack cracked cracks cramp cramping cramps cried cries
HURT crush crushed cry crying damage damaged damages dizzy fracture fractured harm harmed
HURT harmful harms hit hits hittin hitting hurst hurt hurted hurtin hurting hurts
HURT hurtting injure injured injuries injury itch itches itching itchy kick kicked
HURT kicking kicks knocked nausea nauseous numb numbness pinch pinched puke puked puking
HURT punch punched punches ripped scratch scratched scratches scratching shake shaken
HURT shakes shaking shook shoot shooting shoots shudders slap slapped sore soreness sores
HURT sprain sprained stab stabbed stiff stiffness sting stinging stings stung suffer
HURT suffered suffering suffers swell swellen swelling swollen tear tears tender
HURT tenderness throb throbbing tore torn twisted vomit vomited vomiting whack whacked
HURT wound wounded wounds wreck wrecked
IF assuming conditional conditionally contingent if iff ifn incase irrespective lest
IF otherwise provided providing regardless supposing unles unless wheter whether
INTEREST attention boundaries boundary care careful cares concern concerned concerns
INTEREST curious disinterest disinterested enthused enthusiastic insterested interessed
INTEREST interest interestd interested interestet interesting interests intereted
INTEREST interrested interresting intersted intetested intressed intrest intrested
INTEREST intreted involve involved involvement involves matter matters nointerest
INTEREST notinterested respect respected surprise tempt temptation tempted tempting
INTEREST uninterested unintrested
JOB boss bosses career careers corps duties duty employ employed employee employees
JOB employer employers employing employment fire fired freelance fulltime gig gigs hire
JOB hired hires hiring hobby intern interns internship internships job jobs labor layoff
JOB layoffs occupation overtime parttime paycheck paychecks payroll position positions
JOB profession professional professionals project projects pto recruit recruited
JOB recruiting recruitment recruits retire retired retiredd retirement retires retiring
JOB role roles salary shift shifts staffing task tasks unemployed unemployment union
JOB unions vacancies vacancy wage wages workplace
KEEP contine continu continue continued continues continuing keeep keep keepin keeping
KEEP keepp keeps kep kepp kept maintain maintained maintaining maintains ongoing persist
KEEP persisted persistent persisting persists proceed proceeded proceeding proceeds
KEEP remain remained remains retain retained retaining retains stored storing
KNOW acquainted aware awareness capisce clue clueless clues comprehend comprehending
KNOW comprehends comprende concerns confused confusing confusion difference discover
KNOW discovered dk dunno dunnoe familiar figure figured figures figuring gotit hear heard
KNOW hearing hint hints idea ideas idk iknow iono kn knew kno knoe know knowin knowing
KNOW knowledge known knows knw knwo konw learn learned learning learns learnt listen
KNOW listened listening listens matters mean meaning means meant noticed noticing obvious
KNOW obviously overstand point points realise realised realize realized realizes
KNOW realizing recall recalled recalling recalls recognise recognised recognize
KNOW recognized recognizes recognizing recollect recollection rember remeber remember
KNOW remembered remembering remembers smart surprise surprised surprises unaware unclear
KNOW understan understand understandable understanding understands understood undertand
KNOW undrstand unfamiliar unknown wisdom wise
LAUGH ahaha bahaha bruhh comedy funny ha haa hah haha hahah hahaha hahahaha heh hehe
LAUGH hehehe hihi hilarious humor humour ijbol ironic jaja jajaja jk jks joke jokes jokin
LAUGH joking kek kidding laugh laughed laughing laughs lawl lmao lmaoo lmaooo lmbo lmfao
LAUGH lmfaooo lol lolol lololol lols lolz lool lulz meme memes ngl omg omgg omgosh pun
LAUGH rofl rofll roflmao smdh smh teehee tehe wow xd
LAW abide adjournment affidavit aforementioned amended amendment amendments arbitration
LAW arbitrator attorney attorneys attorny atty attys audit audited auditor audits bail
LAW bailed bankruptcy bond bonds case cases cfr clause clauses conflict conflicts
LAW constitution constitutional contempt counsel court courthouse courtroom courtrooms
LAW courts crime crimes criminal criminals custody damages deducted defendant deposition
LAW depositions dispute disputed disputes disputing enforce enforced enforcement estate
LAW estates evicted eviction evidence executor exercise exercising fdcpa federal felony
LAW fines formal formally govern governed governing guilty hearing hearings herein
LAW illegal illegally immigration infringe infringement innocent insofar jail jailed
LAW judge judgement judges judgment jury law lawer lawers laws lawsuit lawsuits lawyer
LAW lawyers legal legally legislation legislature liability liable litigate litigation
LAW mandate mandates mediate mediation mediator misdemeanor oath ordinance parole
LAW penalties penalty plaintiff prison probation prosecute prosecuted prosecution
LAW provision provisions pursuant regulated regulation regulations regulatory represent
LAW representation represented representing represents restrain restraining retained
LAW rights rule rules ruling section sections settlement settlements statute statutes
LAW statutory subpoena sue sued sueing sues suing summon summoned summons swear swears
LAW swore sworn tcpa testimony thereof tort trustee unauthorized undersigned unlawful
LAW unlawfully usc verdict violate violated violates violating violation violations visa
LAW visas willful willfully
LEAVE aloan alon alone aloneee backoff bugoff buzzoff deja dejame free laissez layoff
LEAVE leaf leav leave leavee leaveme leavemealone leaves leaving leeave leeeave leef
LEAVE leeve lemme let lets lettin letting leve lone peace quitarme release released
LEAVE releases releasing scram shoo shove shoved solitude undisturbed
LIKE admire admired admires adore adored adores cheerful comfortable delight delighted
LIKE delightful eager enjoy enjoyable enjoyed enjoying enjoys excited excitedly exciting
LIKE favorite favorites favourite favourites fond fun funner glad happier happily happy
LIKE joy lik like liked likes likey liking lke love loved lovely loves lovin loving luv
LIKE luvs lyk obsessed pleased proud proudly satisfaction satisfied thrilled
LIST blastlist categories category circulation column columns contacts crm database
LIST databases databse db directories directory distribution entries entry file group grp
LIST index inventory lis list lista lists listserv listss lits lsit lst mailing
LIST mailinglist phonebook phonetree record records registries registry rolls rolodex
LIST roster rosters sheet spreadsheet system systems systm sytem
LIVE alive based dwell dwelling exist existed existence existing exists inhabit life live
LIVE lived lives livin living occupant occupants occupied occupy reside resided residence
LIVE resident residential residents resides residing stay stayed stayin staying stays
LIVE survive survived
MARRIAGE alimony annulment bachelor bachelorette bridal bride brides bridesmaid
MARRIAGE bridesmaids date dating divorce divorced divorces divorcing engaged engagement
MARRIAGE ex honeymoon maiden marriage marriages married marry newlywed newlyweds nuptials
MARRIAGE prenup proposal proposals quinceanera relationship relationships remarried
MARRIAGE separate separated separately separation singles venue venues vow vows wed
MARRIAGE wedding weddings weddng widowed
ME i iam id ill im ive mah me mee meself mi mine my myself
MESSAGE chat content contents dm dms imessage masage masages massage massages massges
MESSAGE mensaje mensajes ment mesage mesages mesaje meseges mesg message messages
MESSAGE messagess messaje messege messeges messenger messenges messg messgae messgaes
MESSAGE messge mms msg msgs msgss msj mssg mssge mssges mssgs robotext robotexts sms
MESSAGE teext tex texes texrs texsts text texte texting texto textos texts textsms
MESSAGE textsss textt textts texxt texxts tezt thread threads txet txst txt txts
MESSAGE voicetext wording
MONEY amex amount amounts appraisal appraised balance balances bankrupt bankruptcy bill
MONEY billing bills bitcoin buck bucks budget budgeting budgets card cards cash cashback
MONEY cent cents change charge chargeback charged charges chargin charging cheap cheaper
MONEY cheapest check checkbook checks cheque cheques collection collections commission
MONEY commissions copay copays cost costing costs credit crypto currency debit debt debts
MONEY deductible deductibles dime dimes discount discounted discounts dollar dollars due
MONEY dues energy equity escrow estimate estimated estimates eur euro euros expense
MONEY expenses expensive fee fees finance financed finances financial financing fine
MONEY fined fines free freee fund funded funding fundraiser fundraisers fundraising funds
MONEY garnish garnishment gift giftcard giftcards gifted gifts income invest invested
MONEY investing investment investments invoice invoiced invoices invoicing itemize
MONEY itemized lien liens loan loaner loaners loans lowball mastercard money moneys
MONEY monies mony mortgage mortgages nickel nickels overdraft overdue payment payments
MONEY paymnt payoff pennies penny pocket premium premiums pric price priced prices
MONEY pricing profit profits pymt quid quote quoted quotes rate rates rebate rebates refi
MONEY refinance refinanced refinancing refund refundable refunded refunding refunds rent
MONEY rental rentals rents rich saving savings scholarship scholarships stipend surcharge
MONEY tax taxes tip tips tuition usd value valued wallet wallets wire wired worth
MORE addition additional additionally additions addl anotha another anuther beyond diff
MORE different differently differnt diffrent else extra extras further furthermore
MORE greater increase increased increases largest mas moar mooore mor more moree moreeee
MORE most mostly nother other others othr remainder remaining rest spare surplus various
MORE whatever whatevers xtra
MOVE adjust adjusted adjusting adjustment adjustments adjusts alter altered backing bump
MOVE bumped chage chang change changed changes changin changing chg chnage convert
MOVE converted converting converts delay delayed delaying delays direct downgrade
MOVE downgraded drift edit edited editing edits evict evicting evicts exchange exchanged
MOVE exchanges extend extended extending extends extension extensions improve improved
MOVE improvement improvements improving modification modifications modified modify move
MOVE moved moveing moves movin moving port ported porting postpone postponed postponing
MOVE push pushed pushes pushing reassign reassigned reassigning rebook rebooked rebooking
MOVE recshedule redirect redirected redirecting relocate relocated relocates relocating
MOVE relocation replace replaced replacement replacements replaces replacing reroute
MOVE rerouted rescedule resched reschedual reschedule rescheduled reschedules
MOVE rescheduling reset resets reshedule resheduled resize resized reverse revise revised
MOVE rework rise rotate rotated rotates rotation slide slides sliding spin spinning
MOVE substitute substituted substitution swap swapped swapping swaps switch switched
MOVE switches switching transfer transferred transferring transfers transition
MOVE transitioned transitioning upgrade upgraded upgrades upgrading vary
MUST compelled gota gotta hadta hafta haveto mandatory must mustnt mustve necessarily
MUST obligated obligation obligations oblige obliged obliging ought shld should shoulda
MUST shouldnt shouldve shud shuld sposed suposed supposed supposta
NEED depend depended depending depends essential nead necessary necessity ned nede nee
NEED need needed needful needin needing needs needy neeed neeeds nessesary reqd require
NEED required requiredd requirement requirements requires requiring unneeded
NEVER neva never neverever neverr nevr nevver nver nvr
NONE nada naught nil nill nix no1 nobody nobodys none noone nothin nothing nothings
NONE nowhere nuffin null nuthin nuttin zero zilch
NOT aint aren arent barely cannot cant cnt couldnt cudnt d0nt dident didint didnt dint
NOT dnt dobt doent doesent doesnt doht domt don donot dont dontt dony doont dosent dosnt
NOT dun hadnt hardly hasnt havent isnt minus mustnt nah nahh nahhh nat naw nay neednt neg
NOT negative nein neither no noe non noo nooo noooo nooooo nop nope noppe nor not nots
NOT noup noway nt nyet shouldnt shudnt unable unlikely wasnt werent whitout without
NOT witout wont wouldnt wudnt
NOW ahora asap atm current currently directly fast faster fastest forthwith henceforth
NOW hereby herewith imediately immediate immediately immediatley immediatly immedietly
NOW inmediately instant instantly momentarily now nowadays noww nowww nw presently
NOW promptly pronto quick quickly quik rapidly right rightaway rn soon sooner soonest
NOW straightaway swiftly thisinstant
NUMBER 10k 20k 20x25 2b 2c 3b 400k 4a 4b 4f billion code codes count counted counting
NUMBER counts digit digits dos eight eighteen eighty eleven ext fifteen fifty five forty
NUMBER four fourteen hundred million nb nbr nine ninety nmber nmbr nmuber nuber num numba
NUMBER numbe number numberr numbers numbr nume numebr numer numero numeros nummber nums
NUMBER nunber nuumber one otp passcode passcodes percent percentage pin pins quantity
NUMBER ratio ratios seven seventeen seventy shortcode six sixty ten thirteen thirty three
NUMBER tres twelve twenty two uno zip
OFF aff apart aside away awy down dwn far forth fuera left off offa offf ooff oput ouf
OFF out outs outt ouut
OFTEN allways alway always alwys annual annually anytime bimonthly biweekly bombard
OFTEN bombarded bombarding bombards constant constantly continual continually continuous
OFTEN continuously daily dozens endless endlessly ever everyday forever frequency
OFTEN frequent frequently hourly hundreds incessant incessantly loads monthly multiple
OFTEN nightly nonstop normal normally occasionally occasions often quarterly rapid rarely
OFTEN regular regularly relentless relentlessly repeatedly routinely seldom sometime
OFTEN sometimes thousand thousands thrice twice umpteen umpteenth usual usually weekly
OFTEN whenever yearly
ONLINE access ai app apps autocorrect automated automatic automatically automation bot
ONLINE bots broadband browser browsers captcha channel channels chatbot click clicked
ONLINE clicking clicks cloud comp computerized digital discord domain domains download
ONLINE downloaded downloading downloads electronic electronically facebook fb fiber flash
ONLINE homepage hyperlink ig insta instagram internet link linkedin links livestream
ONLINE logout network networks offline onlin online password passwords podcast portal
ONLINE portals post press pressed pressing profile profiles qr robot robots screenshot
ONLINE screenshots scroll scrolled scrolling site sites snapchat storage stream streaming
ONLINE swipe swiped swipes tap tapped tapping taps telegram tiktok tweet tweets twitter
ONLINE upload uploaded uploads url username usernames virtual web webpage website
ONLINE websites whatsap whatsapp wifi youtube zoom
ONLY besides except excl excluding exclusive exclusively jst jsut jus just juts merely
ONLY olny onli onlu only onyl simply single solely strictly
ORDER backorder backordered basket baskets box boxes bundle bundles cargo cart carts
ORDER crate crates deliveries delivery delivry freight goods item items kit kits load
ORDER mailorder merchandise oder oders order ordered ordering orders ordr package
ORDER packaged packages packagess packet packets packge pakage pallet pallets parcel
ORDER parcels pickup pkg pkgs product products sample samples ship shiping shipment
ORDER shipments shipping ships stock stocked stocks supplies supply things tracking ups
OWNER belong belonged belonging belongs holder holders homeowner homeowners inherited
OWNER landlord own owned owner owners ownership owning ownr owns possesor possessor
OWNER predecessor proprietor reassigned rented titleholder whose
PAY afford affordable afforded affords autopay billed cashapp deposit deposited
PAY depositing deposits overpaid overpay owe owed owes owing paid paing pay payd payed
PAY payin paying paypal pays prepay reimburse reimbursed reimbursement remit remits
PAY remitted repay settle settled settles settling spend spending spends spent tipped
PAY tithe transaction transactions unpaid venmo zelle
PET animal animals aquarium bark barking barks beagle beagles bear bears bird birds breed
PET breeder breeding buffalo cat cats chirp chirping chirps collar collars cow cows
PET critter critters crow crows dog doggo doggy dogs duck ducks flea fleas frog frogs
PET goat goats goose groom groomed grooming hamster hamsters horse horses kennel kennels
PET kitten kittens kitty leash leashes litter manatee mole moles mooing neuter neutered
PET owl owls parrot paw paws pet pets pig pigs poodle poodles pup puppies puppy pups
PET rabbit rabbits rabies raccoon raccoons reef rehome rehomed rehoming retriever shark
PET sharks spay spayed squirrel squirrels stray strays tick ticks turtle turtles vet
PET vetted wolf worm worms zoo zoos
PHONE android blackberry burner cell cellphone cellphones cells cellular fone fones
PHONE handset handsets headset iphone landline landlines line lines mintmobile mobil
PHONE mobile mobiles payphone phne phoen phon phone phonee phones pone ringtone ringtones
PHONE signal sim smartphone smartphones tel telephone telephones textline tmobile
PHONE tracfone verizon vm voice voicemail voicemails voices
PLACE addres address addresses addresss addy adress adresses airport airports aisle
PLACE alabama alaska alley alleys amarillo america american anywhere apartment apartments
PLACE appartment apt apts arbor area areas arena arizona arkansas atlanta attic attics
PLACE australia ave avenue backyard bar barn barns bars basement basements bay beach
PLACE beaches bldg blvd boise border boston bridge bridges brooklyn buffalo building
PLACE buildings cabin cabins calgary california campus campuses canada cave caves center
PLACE centers centre centres charleston chicago circle cities city colorado complex
PLACE complexes condo condos corner corners counties countries country county courtyard
PLACE creek dallas dayton deck decks denver detroit direction directions dist district
PLACE districts dock docks domicile door doormat doors doorstep doorway dorm dorms
PLACE downstairs downtown driveway driveways duluth duplex earth east eastern elsewhere
PLACE england entrance entrances europe facilities facility farm farmhouse farms fence
PLACE fences field fields floors florida forest fresno front garage garages garden
PLACE gardens gate gates georgia gps gresham guam hall halls hawaii headquarters heer
PLACE here hialeah hill hills hoa hom home homes hood hospital hous house houses houston
PLACE hq hre idaho illinois india indiana indoor indoors inside intersection iowa ireland
PLACE jersey kansas kentucky knoxville lake lakes land landfill landfills lands lane lawn
PLACE lawns leeds left libraries library lobbies lobby loc local locally location
PLACE locations lodge lodges london lot louisiana lounge macon maine mall malls manila
PLACE map maps memphis mexico miami michigan missouri montana mountain mountains museum
PLACE museums nearby neighborhood neighborhoods neighbourhood nevada north northern nyc
PLACE ocean offic office offices ofice ohio oklahoma oregon outdoor outdoors outside
PLACE paris pasture patio patios phoenix pier pit place places planet plano playground
PLACE plaza plazas pool pools porch porches portland portugal premises properties
PLACE property ranch ranches rd reef region regions river rivers road roads room rooms
PLACE santa scotland scranton seattle shelter shelters showroom showrooms side sides
PLACE someplace somewhere south southern space spaces spot spots square st stadium
PLACE stadiums state states station stations store stores street streets subdivision
PLACE suite suites tacoma tennessee terrace territory texas theater theaters there theree
PLACE theres thre toledo toronto town towns tucson tulsa tunnel uk unit units universe
PLACE upstairs usa utah vegas village villages virginia vista ward wards warehouse
PLACE warehouses west western where wisconsin woods world yard yards york zip zone zones
POLICE accuse accused acma ag ags arrest arrested arresting arrests authorities authority
POLICE bbb casl cfpb cia cnil complain complainant complained complaining complains
POLICE complaint complaints complait consequences cop cops cra crtc dea detective
POLICE detectives escalate escalated escalating fbi fcc fda fraud fraudulent ftc homeland
POLICE hud ico investigate investigating investigation investigator irs ofcom officer
POLICE officers ombudsman osha patrol police regulator regulators report reportd reporte
POLICE reported reportin reporting reports security sheriff sheriffs snitch swat tamper
POLICE tampering tattle tattling theft thief trooper troopers victim victimized victims
POLICE watchdog
POLITE begg courteous courtesy favor favour gentle gently graciously honor humbly kind
POLITE kindley kindly kindness palese pl plaese plase plea pleae pleas please pleasee
POLITE pleasepleaseplease pleasse pleaze pleease pleeease pleeeease plees pleez ples
POLITE plese pleze plis pliz plox pls plss plsss plz plzz plzzz polite politely pwease
POLITE pwede respectful respectfully wlease wouldyou
PREP 4r aboard about above abt abut abv according across against alongside amid among
PREP amongst around arround as at att base behind below beneath beside between betwn
PREP bound bout by con concerning da de en etc fer fo for fot fr frim frm frnt fro from
PREP fron frum in into like near o of on onn onto outof outta ov over per por re regard
PREP regarding ro round than thr through throughout thru to toward towards under
PREP underneath undr unto up upon upp versus via vs w wif wit with withh within
PUT add added addin adding adds arrange arranged arrangement arrangements attach attached
PUT attaching attachment attachments attachs buried bury checkbox dump dumped dumps fill
PUT filled filling fills fold folded folding hook hooked implant input inputted insert
PUT inserted inserting inserts label labeled laid lay laying lays listed log logged
PUT logging mark marked marking marks mount mounted mounting pack packed packing placed
PUT placing plug plugged plugging plugs posted posting put puts putt puttin putting readd
PUT readded reconnect reconnected sav save saved saves set sets setting setup stack
PUT stacked stacks stash stored storing stuck unscrew unscrewed unscrewing
QUESTION como cuando donde eh excuseme hao hm hmm hmmm hmmmm how howcome howd howmany
QUESTION howmuch hows huh hun nani que qui quien wat wats way wen wenn what whatd whatre
QUESTION whats whatss whatt whch when whence whens wher where whered wheres wherever
QUESTION which whichever whither who whod whodat whodis whom whoo whos whose whre wht
QUESTION whut why whys whyy whyyy wich wot wut wuts wy wyh
READ literate read reader readin reading reads reed reread skim skimmed unread
RECEIVE get geting getn gets gettin getting gettn gitting got gotten inbound incoming
RECEIVE incomming intake obtain obtained obtaining obtains rcvd recd receive received
RECEIVE receives receivin receiving receve receved recieve recieved recieves recieving
RECEIVE recipient recipients recive recived reciving recvd
REMINDER alarm alert alerted alerting alerts allert allerts countdown fyi headsup memo
REMINDER memos motivational notice notices notifcation notification notifications notifs
REMINDER notifying prompt prompted prompting prompts remider remiders remidner remind
REMINDER reminded reminder reminders reminderz reminding remindingg reminds reminer
REMINDER reminers remitders status updat update updated updates updating updte warning
REMINDER warnings
REMOVE cross crossed crosses crossing deenroll del deleat deleate deleet delet delete
REMOVE deleted deletes deleting deletion deletions deletme delite delited delte delted
REMOVE destroy destroyed destroying detach detached discard discarded disconnect
REMOVE disconnected disconnecting disconnects disposal dispose disposed dlete dlt drop
REMOVE dropped dropping drops eject ejected eliminate eliminated eliminates eliminating
REMOVE eras erase erased erases erasing erasure exclude excluded excludes excluding
REMOVE exclusion expunge expunged expunges expunging lose nuke omit omits omitted
REMOVE omitting purge purged purges purging redact redacted remmove remoev remoive
REMOVE remoove remov removal removals removd remove removed removedd removeing removel
REMOVE removeme remover removes removin removing remv remvd remve remved remvoe reomve
REMOVE rermove rid ridd rmv rmve romove scrub scrubbed scrubbing scrubs shred shredded
REMOVE shredding stricken strike strikeout strikes striking struck subtract takeoff unadd
REMOVE unadded undo undone unenlist unfollow unfollowed unfollowing unfriend unfriended
REMOVE unfriending unlist unlisted unlisting wipe wiped wipes wiping yank yanked
REVIEW 1star compliment compliments critic criticism criticize glassdoor onestar rated
REVIEW rating ratings reputation reputations reveiw review reviewed reviewing reviews
REVIEW score scored scores scoring star stars testimonial testimonials tripadvisor
REVIEW trustpilot yelp
REVOKE decline declined declines declining denied denies denounce deny denying disagree
REVOKE disagreed disagreement disagrees disapprove disapproved nullify object objected
REVOKE objecting objection objections objects oppose opposed refusal refuse refused
REVOKE refuses refusing reject rejected rejecting rejection rejects repeal repealed
REVOKE rescind rescinded rescinding rescinds retract retracted retracting retracts
REVOKE reverse reversed reverses revocable revocation revoke revoked revokes revoking
REVOKE rewoke unconsent void voided withdraw withdrawal withdrawals withdrawing withdrawn
REVOKE withdraws withdrew withheld withhold withholding withold
ROAMING abroad cap capped credit credits gb international limit limited megabytes minits
ROAMING minutes overage overages overseas payasyougo payg perr pertext prepaid roam
ROAMING roamin roaming topup unlimited
SCHOOL absence absences absent academy algebra alumni bootcamp camp camps chapter
SCHOOL chapters choirs classroom classrooms college colleges degree degrees detention
SCHOOL diploma diplomas education educational english essay essays exam exams french
SCHOOL freshman german grade graded grades grading graduate graduated graduates
SCHOOL graduating graduation highschool homeschool homeschooled homeschooling homework hw
SCHOOL kindergarten language languages lecture lectures math maths preschool preschools
SCHOOL principle prom pta ptsa quizzes reading recess scholarship school schools science
SCHOOL semesters shcool skool sophomore spanish spell spelled spelling spells stage
SCHOOL studied studies study studyin studying taught teach teaches teaching tutoring uni
SCHOOL universities university
SEE browse browsed browsing c chck check checkd checked checkin checking checks checkup
SEE checkups chek cheking display displayed displays examin examine examined eyeball
SEE eyeballs glance glanced glimpse heres invisible look lookat looked lookin looking
SEE looks lookup luk miss missed misses missin missing monitor monitored monitoring
SEE monitors noticed observe observed observing overlook overlooked peep peeped peeping
SEE preview previews saw scan scanned scanning scans see seein seeing seeingg seen sees
SEE show shows stare stared stares staring view viewed viewing viewings views visible vue
SEE watch watched watches watchin watching witnes witness witnessed witnesses witnesss
SELL auction auctioned auctions distribute distributed distribution distributor
SELL distributors listing listings marketed markets offload peddle peddling pitch pitches
SELL pitching resell reselling retail retailer retailers sale sel sell seller sellers
SELL sellin selling selln sells sold soldd trade traded trades trading upsell upselling
SELL upsells vend vending wholesale
SEND blast blasted blasting blasts blowin blowing broadcast broadcasting broadcasts dmed
SEND dming email emailed emailin emailing forward forwarded forwarding forwards fwd
SEND mailed mass massaging mesaging message messaged messagin messaging messging msged
SEND msgin msging msgng ping pinged pinging pings post posting postings posts resending
SEND send sendd sended sendig sendimg sendin sending sendng sends sendtext sendung sened
SEND sent senting snd sned spread spreading submit submits submitted submitting tect
SEND tectin tecting texed texing texitng texr texring text textd texted textign textin
SEND texting textingg textng texts textting texxting texy tezting transmit transmits
SEND transmitted transmitting txet txtd txted txtg txtin txting type typed types typing
SEND write writes writin writing written wrote
SIGNED android attn autograph bcc cc cordially dictated faithfully galaxy hugs iphone
SIGNED iphones motorola pixel postscript ps regards respectfully rgds samsung sent
SIGNED sentfrom signed sincerely sincerly tapatalk warmly xo xoxo xx
SIZE acre acres almost alot approx approximately average big bigger biggest bottom bunch
SIZE bunches decrease decreased deep deeper depth double doubled doubles edge emptied
SIZE empty enormous fewer flat fold ft fuller gallon gallons giant grew grow growing
SIZE grown grows growth half halves heap heaps heavier heavy high higher highest huge
SIZE inch inches large larger largest least length lengthy less lesser level levels lil
SIZE limit limited limiting limits litl litle little long longest loop lot lots low lower
SIZE lowest major many manys massive max maxed maximum mch medium medum mega meny middle
SIZE mini minimal minimum much muchh mutch narrow nearly ounce ounces oz pair pairs piece
SIZE pieces pile piles pint pints pound pounds quart quarts raise raised raises raising
SIZE rare rear reduce reduced reduces reducing reduction rise roughly shape shapes sharp
SIZE short shortage shortages shorten shorter shortest small smaller smallest span spread
SIZE sqft tall taller tallest teeny thick thin thinner thinners tiny ton tons top tops
SIZE triple tripled wee wide wider width
SLEEP 12am 1am 2am 3am 4am 5am asleep awake awaken awakened bedtime dawn drowsy insomnia
SLEEP midnight nap napping naps night nights nite nites overnight overslept rest rested
SLEEP resting sleep sleeped sleepin sleeping sleeps sleepy slep slept snore snoring wake
SLEEP waked wakes wakin waking weeknight weeknights weeknite woke woken zz zzz
SOCIETY allah amen american americans army ballot ballots baptism baptist biden bless
SOCIETY blessed blessing blessings board boards british campaign campaigning campaigns
SOCIETY canadian canadians candidate candidates celebrate celebrating celebration census
SOCIETY charities charity choir christ church churches churchs civic civilian civilians
SOCIETY club clubs committee committees communities community congregation congress
SOCIETY congressman congresswoman conservative council culture democrat democrats
SOCIETY deployed deputy donate donated donates donating donation donations elect elected
SOCIETY election elections elects faith fellowship festival festivals firefighter
SOCIETY firefighters firehouse freedom gala galas generals god gop gospel government
SOCIETY governor governors govt grace group groups hallelujah harris holy impeach
SOCIETY impeachment independence independent jesus liberal lord maga marine marines mass
SOCIETY mayor mayors mercy mexican military ministries ministry mission missions mosque
SOCIETY nation national nationality news obama parade parades parish parishes parties
SOCIETY party partying petition petitions platform platforms political politician
SOCIETY politicians politics poll polled polling polls pray prayer prayers praying prays
SOCIETY president presidential presidents protest protests public rallies rally religion
SOCIETY religious republican republicans scout scouting scouts scripture senate senator
SOCIETY senators sermon sermons social socials society spirit spiritual synagogue temple
SOCIETY terror tribe trump verse verses veteran veterans volunteer volunteered
SOCIETY volunteering volunteerism volunteers vote voted voter voters votes voting war
SOCIETY wars worship
SOME any anythin anything anythings bit bits certain couple either eithers few handful
SOME kind kinda kinds part partially parts portion portions several sm smth some somee
SOME somethin something somethings somewhat sort sorts sum sumthin sumthing type types
SOMEONE acquaintance acquaintances adult adults any1 anybody anybodys anyone anyones
SOMEONE atheist atheists babe bae bf bff bloke blokes boo boyfriend boyfriends bro bros
SOMEONE bruh bud buddies buddy catholic catholics chap chaps christian christians citizen
SOMEONE citizens clown clowns colleague colleagues coworker coworkers crowd darling
SOMEONE dependents dude dudes elses every1 everybody everybodys everyone everyones fam
SOMEONE fella fellas fellow fellows female females folk folks freind freinds frend frends
SOMEONE friend friends frnd frnds gentleman gentlemen gf girlfriend girlfriends guy guys
SOMEONE homie homies human humans individual individuals king kings lad ladies lads lady
SOMEONE male males man mans mate mates men ne1 neighbor neighbors neighbour neighbours
SOMEONE others pal peeps people peoples person persons populace ppl queen queens roomate
SOMEONE roomates roomie roomies roommate roommates sender senders sendr senior seniors
SOMEONE some1 somebdy somebody somebodys someone someones somone stranger strangers sum1
SOMEONE sumone sweetheart teen teenager teenagers teens twin twins whoever whoevers
SOMEONE whomever widow widower widowers widows woman womans women womens youth youths
SORRY alas apologetic apologies apologise apologize apologized apologizes apologizing
SORRY apology apols appologies appologize excuse excused excuses excusing forgive
SORRY forgiven forgiveness forgiving mybad oopsies pardon pity regret regretfully regrets
SORRY regrettable regrettably sadly scuse soooory soory sori sorrow sorrows sorrry sorry
SORRY sorryy sory soz srry sry unfortunate unfortunately unfortunatly
STAFF accountant accountants adjuster adjusters admin administrator administrators admins
STAFF adviser advisers advisor advisors agent agents appraiser appraisers assistant
STAFF assistants attendant attendants babysitter babysitters barber barbers barista
STAFF baristas bartender bartenders bookkeeper bookkeepers broker brokers cardiologist
STAFF caregiver caregivers carpenter carpenters carrier carriers caseworker caseworkers
STAFF cashier cashiers caterer caterers chaplain chaplains chef chefs chiro chiropractor
STAFF chiropractors cleaner cleaners clerk clerks coach coaches collector collectors
STAFF consultant consultants contractor contractors cooks counsellor counsellors
STAFF counselor counselors courier couriers cpa crew csr dasher deacon deacons dealer
STAFF dealers dentist dentists dermatologist director directors dispatcher dispatchers
STAFF doc docs docter docters doctor doctors driver drivers editor editors electrician
STAFF electricians emt engineer engineers executor executors expert experts exterminator
STAFF exterminators farmer farmers fisherman foreman gardener gardeners gp groomer
STAFF groomers guard guards guide guides gyno hairdresser hairdressers handlers handyman
STAFF host hostess hosts hygienist hygienists inspector inspectors installer installers
STAFF instructor instructors janitor janitors landlady landlord landlords landscaper
STAFF landscapers lender lenders lineman linemen locksmith locksmiths lpn maid maids
STAFF mailman manager managers mechanic mechanics medic medics mgr mgrs midwife minister
STAFF ministers mover movers nannies nanny nurse nurses ob obgyn operator operators
STAFF optician opticians optometrist optometrists ortho orthodontist orthodontists
STAFF painter painters paramedic paramedics pastor pastors pediatrician pediatricians
STAFF pharmacist pharmacists photographer photographers physician physicians plumber
STAFF plumbers podiatrist priest priests principal psychiatrist psychiatrists
STAFF psychologist psychologists rabbi realtor realtors receptionist receptionists
STAFF recruiter recruiters rep reporter reporters representative representatives reps
STAFF rheumatologist rider riders roboto roofer roofers salesman salesmen salesperson
STAFF secretary server servers servicer sitter sitters specialist specialists staff
STAFF stylist stylists supervisor supervisors supplier suppliers surgeon surgeons teach
STAFF teacher teachers team teams tech technician technicians techs teller tellers
STAFF therapist therapists trainer trainers tutor tutors usher ushers vendor vendors vet
STAFF veterinarian veterinarians vets waiter waiters waitress waitresses worker workers
STOP abort aborted arret axe axed begone breakup cease ceased ceases ceasing ceese cese
STOP cessation chill chillout concluded cut cuts cutting deactivate deactivated
STOP deactivates deactivating deactivation desist desisted desisting desists disable
STOP disabled disables disabling discontinuation discontinue discontinued discontinues
STOP discontinuing disengage ditch ditched done dtop dunn end endd ended ending ends
STOP enoughalready expire expired expires finish finished finishes finishing finito halt
STOP halted halting halts heel hush kaput kill killed kills knock knockit kwit lapse
STOP lapsed nock nomas otsp over para parar pare pause paused pauses pausing prevent
STOP prevented preventing prevents quiet quieter quit quiting quits quitt quitted quitten
STOP quitting qwit refrain refrained refraining refrains shh shush shutoff shutoffs
STOP shutup silence silent soop sopt soptp sotp srop ssto sstop st0p staaahp staaap
STOP stahhp stahp stahpp stahpppp stap stapp stawp stawpp stawppp stip sto stob stoip
STOP stoo stoooooop stooooop stoooop stooop stoop stoopp stop stop2end stop2quit stopa
STOP stopage stopall stope stoped stopem stopford stoping stopit stopl stopmsg stopnow
STOP stopo stopp stoppage stopped stopping stoppingg stoppit stopplease stoppls stoppp
STOP stopppp stoppppp stopppppp stoppppppp stopppppppp stoppt stops stopsms stopstop
STOP stopt stoptexting stp stpo stpop stpp sttop stup suspend suspended suspending
STOP suspends suspension swerve syop terminate terminated terminates terminating
STOP termination tsop unplug unplugged whoa wtop
SUBSCRIBE admission admissions applicant applicants application applications applied
SUBSCRIBE applies apply applying enlist enlisted enrol enroll enrolled enrolling
SUBSCRIBE enrollment enrolls enrolment followers join joined joinin joining joins login
SUBSCRIBE logins logon optedin optin reenroll reenrolled regist register registerd
SUBSCRIBE registered registering registers registr registration registrations reregister
SUBSCRIBE resubscribe resubscribed resubscribing rsvp sign signed signedup signin signing
SUBSCRIBE signs signup signups sub subbing subcribe subcribed subs subscribe subscribed
SUBSCRIBE subscribeme subscriber subscribers subscribes subscribing subscribr
SUBSCRIBE subscribtion subscripton suscribe suscribed suscription
SWEAR arse arsehole ass asses asshole assholes baka bastard bastards bitch bitches
SWEAR bitching blimey bloody bs bugger bullcrap bullshit cock cocksucker crap crapp
SWEAR crappy creep creeps creepy crikey crook crooks cunt cunts cuss cussed cussing dam
SWEAR dammit damn damned damnit darn deadass dick dickhead dicks dimwit douche douchebag
SWEAR ducking dumb dumbass dumbasses dumber dumbo dumdum eff effin effing f fart fathead
SWEAR fck fcking fcuk ffs fking fkn fml foff fool foolish fools freakin freaking frick
SWEAR frickin friggin frigging fu fuc fucc fuck fucked fucker fuckers fuckin fucking
SWEAR fuckoff fucks fuk fukc fukn geez gfy goddam goddamn gosh gtfo heck hell hella hoe
SWEAR idiot idiotic idiots imbecile imbeciles jackass jackasses jeez jeezum jerk jerks
SWEAR jesuschrist kys loser losers lunatic mf mfs mofo moron morons motherfucker
SWEAR motherfuckers muthafucka nitwit omfg pathetic pervert perverts phuck porn pos prick
SWEAR pricks pussy retard retarded scum scumbag sex sexual sexy sheesh shit shithead
SWEAR shits shitt shitty sht slut sob stfu stupid stupidity suck sucked sucking sucks sux
SWEAR tosser twat wackos wanker wankers whore wtf wth
TAKE adopt adopted adoption adoptions borrow borrowed borrowing borrows carried carries
TAKE carry carrying catch catches catching caught collect collected collecting collects
TAKE deduct deducted deducts drag dragged dragging draw drawing drawn draws drew fetch
TAKE fetched gather gathered gathering grab grabbed grabbing grabs haul hauled hauling
TAKE hauls include included includes including inclusion lift lifted lifting lifts load
TAKE loaded loading loads participation pick picked picking picks pik pocketed pockets
TAKE pull pulled pulling pulls rob robbed seize seized snatch snatched steal stealing
TAKE steals stole stolen tak take taken takes takin taking takn tk tke took tookk tow
TAKE towaway towed towing tows unload unloaded unloading
TELL admit admits admitted advice advis advise advised advises advising allege alleged
TELL allegedly announce announced announcement announcements assert asserted blame blamed
TELL chat chats chatted chatting claim claimed claiming claims clarified clarify
TELL clarifying comment commented commenting comments conversation conversations convey
TELL conveyed convince convinced convo convos declare declared describe described discuss
TELL discussed discussing discussion explain explained explaining explains explanation
TELL express expressed expresses expressing habla hablo implied implies imply indicate
TELL indicated indicates indicating inform informed informing informs instruct instructed
TELL instructing instructs introduce introduced liar liars lied lmk lying mention
TELL mentioned mentioning mentions notified notifies notify notifying preach promise
TELL promised promises promising propose proposed recommend recommendation
TELL recommendations recommended recommending recommends referred referring relay relayed
TELL said say sayin saying sayn says scream screamed screaming screams sed sez share
TELL shared shares sharing shout shouted shouting shouts speak speakin speaking speaks
TELL specifically specified specifies specify spoke spoken stated stating suggest
TELL suggested suggesting suggestion suggestions suggests swore talk talked talkig talkin
TELL talking talks tel tell tellin telling tells testify tld tlk told warn warned warning
TELL warns yell yelled yelling yells
THANKS appreciate appreciated appreciates appreciating appreciation appreciative
THANKS appriciate appriciated apreciate apreciated arigato cheers danke gracias grateful
THANKS gratefully gratitude grats grazie kudos mahalo merci np obrigado spasibo ta thakns
THANKS thaks thank thankful thankfully thanks thanku thankx thanky thankyou thannks thanq
THANKS thansk thanx thks thnk thnks thnx thx tia tks tnx tx ty tyia tysm tyvm yw
THEY dem dey em he hed her hers herself hes him himself his hisself itself one ones she
THEY shell shes their theirs theirself theirselves them themself themselves ther they
THEY theyd theyll theyr theyre theyve thier
THINK apparently appeared appearing appears assume assumed assumes assuming assumption
THINK behalf beleive beleived belief beliefs believe believed believes believing belive
THINK belived consider consideration considered considering considers contemplate
THINK contemplating convinced doubt doubted doubtful doubts expect expectation expected
THINK expecting expects faith feel feeling feelings feels felt focus focused guess
THINK guessed guesses guessin guessing honestly hope hoped hopes hopin hoping
THINK hypothetical hypothetically iffy imagine imagined imagining imho imo imoo mind
THINK minded minds mood moods opine opinion opinions presumably presume presumed
THINK pretending reckon reckons reconcile reconciled regard regarded regarding seem
THINK seemed seems spose suppose supposed supposedly suspect suspected suspects
THINK suspicious tbh think thinkin thinking thinks thinkss thot thought thoughts thougt
THINK trust trusted trusting trusts
THIS aforesaid dat dats dees dese dis eso este esto iit it its itt itz particular
THIS particularly same self similar similarly sme specific stuff such thas that thats
THIS thatss thatt theese theez thes these thing things this thisone thiss thiz thoose
THIS thos those ths thse thsi tht tihs tis
TIME 10am 10pm 11am 11pm 12pm 1pm 2pm 30am 30pm 3pm 40pm 4pm 5ish 5pm 6am 6pm 7am 7pm 8am
TIME 8pm 9am 9pm afternoon afternoons age aged ages am arvo autumn awhile biannual
TIME century clock clocks cst cycle daytime deadline deadlines decade decades duration
TIME dusk earl earliest early edt erly eternity eve evening evenings expiration fall
TIME fortnight future hour hours hr hrs instance interim ish l8r last late lateness later
TIME lifetime long ltr lunchtime mid midday middle midweek min mins minut minute minutes
TIME mnth mnths mo moment moments month months mornin morning mornings new noon noonish
TIME oclock old past peak period periods permanent permanently pm pre pst quarter
TIME quarters season seasonal seasoned seasons sec second seconds secs semester shortly
TIME spring summer summers sunrise sunset tardy temporarily temporary tiem tim time timed
TIME timely times timing timings tme week weekday weekdays weekend weekends weeks winter
TIME winters wk wkend wknd wks year years yr yrs
TIRED afraid anger angry annoyed annoyin annoying annoyingly anoyed anoying anoyying
TIRED anxiety anxious argh ashamed bored boring cansada cansado cranky cray crazy cruel
TIRED disgusted disgusting dislike disliked dislikes disliking embarrassed embarrassing
TIRED eww exhausted exhausting fed fedup frustrated frustrating frustration fuming
TIRED furious grr grrr hate hated hateful hatefull hates hatin hating infuriated
TIRED infuriating insane intolerable jaded krazy livid loathe loathing mad madd meanie
TIRED meh nasty nervous nuts offended offense offensive oof outrage outraged outrageous
TIRED overit piss pissed pissing rage redic ridic ridiculous ridiculus rude sad scare
TIRED scared scareing scares scary shame sick sickof sigh stress stressed stressful tired
TIRED tiresome uff ugg uggh ugh ughh unacceptable unhappy unpleasant upset upsets
TIRED upsetting weary worried worries worry worrying
TITLE capt captain chief dds dona dr esq hon honor jr ma maam madam mam md miss mister mr
TITLE mrs ms phd prof professor rev reverend sgt sir sirs sr
TRAVEL airbnb airline airlines airplane airplanes amtrak baggage boarding camping charter
TRAVEL cruise cruises delta destination destinations expedia ferry flew flies flight
TRAVEL flights flown fly flying foreign getaway getaways hostel hotel hotels inn jetblue
TRAVEL journey journeys layover luggage metro motel motels pilot pilots plane planes
TRAVEL resort resorts roadtrip safari sail sailed sailing shuttle shuttles stewardess
TRAVEL subway touring tourist tourists track tracks train trains tram travel traveler
TRAVEL travelers traveling travelled travelling travels trip trips vacation vacationing
TRAVEL vacations vrbo
TRY attempt attempted attempting attempts effort efforts experiment experimenting gofer
TRY strive test tested testing tests trial trials tried tries tring try trye tryin trying
TRY tryna tryng trynna trys
UNSUB deregister deregistered deregistering deregistration desubscribe desubscribed dnc
UNSUB donotcall donotcontact donottext insubscribe onsubscribe opout opp oppt opt opte
UNSUB opted optedout opting optingout optoff optot optout optouted optouts opts optt
UNSUB otpout signoff signout sotpout tps ubsubscribe uncheck unchecked unenrol unenroll
UNSUB unenrolled unenrolling unjoin unregist unregister unregistered unregistering
UNSUB unsbscribe unscibe unscribe unsign unsigned unsignup unsub unsubacribe unsubbed
UNSUB unsubbing unsubcribe unsubcribed unsubcribing unsubs unsubscibe unsubscibed
UNSUB unsubsciber unsubscirbe unsubscrbe unsubscrib unsubscribe unsubscribed
UNSUB unsubscribeme unsubscriber unsubscribes unsubscribing unsubscribr unsubscrine
UNSUB unsubscriped unsubscript unsubscription unsubscrube unsubsrcibe unsubsrcribe
UNSUB unsubsribe unsubsribed unsunscribe unsusbcribe unsuscrbe unsuscribe unsuscribed
UNSUB untick unticked unticking usubscribe
UNTIL afore after afterward afterwards aftr aftrr ahead befor before bfore during durring
UNTIL eventually henceforward hereafter meanwhile once since then thereafter til till
UNTIL unitl until untill untl when while whilst wile yet
US our ours ourself ourselves us we were weve
USE reuse reused unused usage use used usefull user users uses usin using usr utilize
USE utilized utilizing
VERY absolute af awfully basically clearly dam damm damn damned dang deeply definately
VERY especially even exceedingly exceptionally extremely fr frfr genuinely greatly hecka
VERY highly incredibly insanely just literally litterally mighty overly quite realllly
VERY reallly really realy ridiculously rlly rly serious seriously so soo sooo soooo
VERY sooooo soooooo specially srsly strongly super too truely truly urgently utterly v
VERY very veryy vry vv wicked
WAIT hangon held hesitate hesitating hold holdin holding holdon holds idle linger
WAIT patience paused pending queue queued stall stalled stalling stand standby standing
WAIT stands stood wait waited waitin waiting waitingroom waitlist waitlisted waitlists
WAIT waits wating wayt
WANT choice choices choose chooses choosing chos chose chosen covet crave craves craving
WANT decide decided decides deciding decision decisions desire desired desires desirous
WANT fancy intend intended intending intends intent intention intentions quiero seek
WANT seeking seeks wan wana wanna wannt want wantd wanted wantin wanting wants wantt
WANT wantto watn waunt whant wnat wnt
WEATHER air blizzard breeze chilly climate clouds cloudy cold cool degrees dried drought
WEATHER dry fog foggy forecast forecasts freeze freezes freezing frost frosty froze
WEATHER frozen hail hot humid humidity hurricane hurricanes icy lightning moon rain
WEATHER rained raining rains rainy skies sky sleet snow snowed snowing snows snowy storm
WEATHER stormed storming storms stormy sun sunny sunshine temp temperature temperatures
WEATHER temps thunder tornado tornadoes tornados warm warmer warming warmth weather wet
WEATHER wind winds windy
WILL abouta bouta boutta finna fixin gon gona gonn gonna gunna ill ima imma immaa itl
WILL itll shall thatll theyll wil will willl wll wont youll
WISH dream dreamed dreaming dreams fain hopefully id itd perfer prefer preferably
WISH preference preferences preferred preferring prefers preffer rather rathr thatd wish
WISH wished wishes wishful wishing wld woud would woulda wouldd wouldnt wouldve wsh wud
WISH youd
WORD apostrophe asterisk asterix capital caps character characters comma command commands
WORD dash definition dictionary emoji emojis espanol exclamation hashtag instruction
WORD instructions keyword keywords letter letters lowercase optoutword period phrase
WORD phrases punctuation quoted sentence sentences spelled stop stopword subject symbol
WORD symbols typed typing unquote uppercase vocabulary word words wrd
WORK break breaking breaks brk broke broked broken brokn busted crash crashed crashes
WORK crashing defect defective fail failed failing fails failure function functional
WORK functioned functioning functions glitch glitched glitches glitching glitchy jam
WORK jammed jams jiggle jiggling leak leaked leaking leaks leaky malfunction
WORK malfunctioned malfunctioning meltdown operating operational outage outages rip
WORK ripped ruin ruined ruining ruins run shorted stuck swamp swamped swamps tripping
WORK unusable werk woking work worked workedd workin working works wrk wrking
WRONG accident accidental accidentally accidents confused eror erroneous erroneously
WRONG error errors fake faked false falsely fault faults faulty flip flipped improper
WRONG improperly inaccuracy inaccurate incorect incorrect incorrectly invalid lost messed
WRONG misdial misdialed misidentified misinformation misinformed mislead misleading
WRONG mispelled misprint misspelled misstake mistake mistaken mistakenly mistakes
WRONG misunderstand misunderstanding misunderstood mixed mixing mixup odd oop oops oopsie
WRONG rong rongg strange typo typos unintended unintentional unsure weird whack whoops
WRONG wong woops worng wr0ng wrg wrng wrnog wrond wrong wronge wrongg wrongly wrongnumber
WRONG wrongs
YES affirmative agreed ah ahem aight aite allright alright alrighty aw aww aye ayuh bet
YES certainly clear cleared cool def definitely er erm exactly eys fasho fine fosho gee
YES gladly haan han hooray hurray ight indeed ja jes ji k kk mhm mmhmm naturally obvs
YES ofcourse oh ok okay okayd okayy okd okey okeydoke oki okie okk okkk okok okz omgosh
YES ooh ope oui precisely ready roger shure si sounds sure surely uh uhhuh uhm um umm
YES welp woah woohoo wow y yaas yas yass yay yea yeah yeahh yed yeds yeet yeh yep yeppers
YES yes yess yessir yesss yessum yippee yse yuh yup yupp yurr
YOU chu thee thine thou thy u ur ure urs whoever y ya yah yall yalls ye yer yew yinz yo
YOU yoo yor you youd youguys youl youll youns your youre yours yourself yourselfs
YOU yourselves yous youse youu youve yu yuor yur
"""
