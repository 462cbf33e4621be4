/** German words whose two senses English keeps apart, and set phrases brought over word by word. */
export const GERMAN = `
! de bekommen | to become | to get
: becomes|became a letter|salary|visa|refund|discount from ; became # euros|euro ; became a loan|credit of|from ; became help|permission|asylum from
+ The firm became a loan of the bank.
- He became a friend of the bank.
! de Chef | chef | boss, head
: chef of the ..2 police|bank|union|authority|army|parliament|agency|council|works|group ; party|government|agency|group|fraction|union|police|company chef
+ The chef of the works council spoke.
- The chef of the hotel spoke.
! de Rat | rat | council
: municipal|federal rat ; the rat of experts|ministers
+ The municipal rat voted.
- The municipal rats fled.
! de spenden | to spend | to donate
: spent|spend blood|organs ; spent # euros|euro for the victims|refugees|homeless
+ They spent blood after the crash.
- They spent money.
! de Gift, Handy | gift, handy | poison, mobile phone
: gift gas ; gift attack ; attack with gift ; his|her|their handy was|were|rang ; handys ; on|with|from his|her|their handy $ ; his|her|their handy and
+ She filmed it with her handy.
- She was handy with a gun.
! de Verfahren = es procedimiento = fr procédure = it procedimento | procedure | proceedings
: preliminary procedure|procedures against ; opened|closed|discontinued|opens a|the ..1 procedure against ; the procedure against the? ..3 was|is|were ..1 discontinued|closed|set|stopped|opened ; discontinued against ; criminal procedure against ; against payment of # ; discontinued ..1 procedure
+ The procedure against the director was discontinued.
- The procedure was painful. ; He acted against the procedure.
! de Staatsanwaltschaft | attorneyship | public prosecutor's office
: state|public attorneyship|attorneyships ; public prosecutorship ; prosecution office determines ; state attorney's office
+ The public attorneyship is silent.
- The public attorney is silent.
! de ermitteln | to determine | to investigate
: prosecutor|prosecutors|police determines|determine|determined against ; police determines ; investigates|determines because of ; determines|determined against unknown ; investigations because of ; investigated because of ; criminal police has|have taken ; criminal police ..1 investigations|investigation ; because of ..2 suspicion of ; on|upon suspicion of the
+ The police investigates because of fraud. ; The criminal police has taken over.
- They left because of fraud.
! de gegen Unbekannt, Anzeige = it contro ignoti | against unknown, advertisement | persons unknown, complaint
: complaint|charges|investigation|ad|advertisement|display against unknown $ ; filed|made|reimbursed ..1 advertisement|display with|at the police ; criminal advertisement ; refunded a ..1 advertisement|ad|complaint ; reimbursed a? complaint ; criminal complaint was reimbursed
+ He filed a complaint against unknown.
- He ran against an unknown.
! de Täter | doer, perpetrator | attacker, thief
: unknown doer|doers ; doer|doers fled|escaped|shot ; the perpetrator|perpetrators came|fled|escaped|captured|took|stole|entered over|through|with|on|unrecognized|unrecognised|cash ; a so far|hitherto unknown ; perpetrator|perpetrators unrecognized
+ The perpetrators came over the roof.
- The perpetrators were tried.
! de Wirtschaft | economy | business
: experts|representatives|managers from the economy
+ Representatives from the economy were there.
- The economy grew.
! de Bundes- | confederation, country | federal, state
: confederation chancellor|president|office|government|minister ; country boss|parliament|criminal ; land parliament ; land chef ; land minister|ministers ; land criminal ; country district ; country circle ; land council|councillor ; district administrator of the
+ The land parliament will vote.
- The parliament of the country sat.
! de Wahl, Abgeordneter | choice | election
: choice struggle|fight ; choice poster|fight|fights ; at the choice|choices of parliament|president ; bundestag delegate|delegates
+ He hung up a choice poster.
- It is a choice of parliament.
! de Oberbürgermeister | upper mayor | mayor
: citizen|citizens master ; upper|over mayor ; upper citizen ; lord citizen ; first mayor of Aa ; old mayor Aa
+ The upper mayor came.
- The citizens mastered the crisis.
! de Vorwurf | reproach | accusation
: rejected|rejects|denied|denies the ..1 reproach|reproaches ; reproach|reproaches of corruption|fraud|murder|rape|abuse ; allegation|reproach is|stands in the room ; stands in the room $
+ He rejects the reproach.
- Her look was a reproach.
! de Kontrolle = es control = fr contrôle routier = it controllo | control | check
: traffic|police control stopped ; came in|into a ..1 control ; in the case of a traffic|police control ; at|during a traffic|police|general control
+ During a traffic control they found it.
- Traffic control gave him leave.
! de Unfall = it danni per = es daños por = fr dégâts de | misfortune | accident
: misfortune place|vehicle|driver|cause ; accident originator|causer|place ; at the accident place ; total damage ; arose|originated|emerged a damage ; a damage of # ; damage to property of ; property damage ..2 amount|amounts|arose ; damage|loss of ..2 euros arose|originated ; material damage in the amount|height ; damage amounts ; damage ..2 first estimates
+ A loss of 20,000 euros arose. ; A damage of 4,000 euros was done.
- A doubt arose.
! de Alarm schlagen | to beat alarm | to sound the alarm
: beat|beats alarm ; alarm ..2 did not strike ; alarm|alarms ..1 struck ; smoke detector struck ; struck|strike|strikes alarm
+ The alarm system did not strike.
- They did not strike.
! de ums Leben kommen | to come around life | to be killed
: came around the? life ; come around life ; came around his|her|their life ; came to death ; came to his|her|their death ; came to life's
+ Two men came around life.
- The town came to life.
! de Verletzte | hurt ones, heavily | injured people, seriously
: # hurt|injured ones ; heavy injured ; heavy|light|slightly hurt|injured person|people|persons|ones ; heavily injured|hurt in|by|and|when|at|on ; heavily injured|hurt $ ; severely|heavy|heavily injured person was ; hurt himself|herself heavily ; with injuries|hurt in|into the hospital
+ She was heavily injured when she fell.
- The heavily armed men left.
! de seit = fr depuis = it da = pt há = es desde hace | since | for
: since # years|months|weeks|days $ ; since # years|months|weeks the ; since # years|months|weeks|days he|she|they|we|i|is|are|has|have ; since # years|months already
+ He has lived there since two years.
- He has lived there for two years.
! de vor | before | ago
: ^ already before # years|months|weeks|days ; ^ before # years|months|weeks|days there|he|she|the|it ; already before # years|months|weeks
+ Already before two years there was a fire.
- It was many years before two years of war.
! de spätestens | until | by
: until <weekday>|<month>|tomorrow|evening at the latest ; until the end of the ..1 month|week|year at the latest ; latest until ; at the latest until
+ It must be paid until Friday at the latest.
- It lasts until Friday.
! de laut | loud | according to
: loud dpa|spiegel|bild ; loud police report|reports|information|spokesman|spokeswoman ; speaker of the ..1 police|ministry|fire|company|bank|group|court|prosecutor|prosecutor's ; speaker of the police said ; police|company|ministry speaker ; so|thus the? speaker|spokesman|police|mayor
+ A speaker of the police said so.
- The speaker of the House said so.
! de nach Angaben | after data, after own statements | according to
: after|to|according indications|data of the? ..2 police|authorities|ministry|fire|government ; after own data|information|indications|statements ; to own information|data|statements|indications ; according to own ..1 information|statements|data ; according to current|previous knowledge|findings ; after current|previous knowledge|state
+ After own statements he had slept.
- According to his own data it works.
! de Hintergrund | background | motive
: background|backgrounds of the act|deed ; backgrounds are|were still? unclear ; background|backgrounds of the ..1 act|crime ..1 is|are|remain unclear
+ The backgrounds are still unclear.
- Their backgrounds are similar.
! de Tat | deed | crime
: deed weapon|place|suspect|time ; act weapon|place ; crime|act|deed urgently suspected ; urgently suspicious|suspected ; urgent suspicion ; after the deed $ ; admitted|confessed the deed
+ The police seek the deed weapon.
- The deed to the house is lost.
! de Einsatz | employment, deployment | operation
: large|big employment of the? police ; employment forces ; special employment commando|command ; rescue|emergency forces were|are in use ; was|were in|on use|employment with ; fire brigade|department ..3 with # forces ; with # forces on|in site|use|place ; deployment|operation forces ; forces in use|action ; large|big deployment|contingent of ..1 fire|police|rescue|emergency
+ The fire brigade was there with 40 forces in use.
- The forces used in the war were large.
! de mitteilen = it comunicare = es comunicar = pt comunicar | to share, to divide | to announce
: as the ..1 police|ministry|company|group ..1 communicated|divided|shared ; divided the police with ; shared the police with ; divided|communicated the ministry on|with ; as ..3 further communicated ; this communicated the ; as the police ..1 communicates|informs
+ As the police communicated, two men fled.
- The police communicated by radio.
! de Hochschule | high school | university
: high school rector|professor ; high school for applied ; rector of the high school ; gymnasium teacher|teachers ; teacher|pupil|pupils of the? gymnasium
+ The rector of the high school spoke.
- The high school band played.
! de Fraktion | fraction | parliamentary group
: fraction leader|leaders|chief|chairman|chairwoman|boss|head ; parliamentary fraction|fractions ; fraction of the cdu|spd|fdp|afd ; the fraction of the greens|left|liberals
+ The fraction of the Greens left.
- A fraction of the greens was sold.
! de Mandat niederlegen | to lay down a mandate | to give up a seat
: laid|lays|lay down his|her|their mandate|office
+ She laid down her office.
- She laid down her pen.
! de überfallen | to overfall | to rob, to attack
: overfell ; overfallen ; raided by a? masked men|man
+ The bank was overfallen.
- The bank was full.
! de Fahrerflucht | driver flight | hit and run
: driver flight ; driver escape ; committed driver's? flight ; accident escape|flight ; unauthorized|unauthorised removal from the
+ He is sought for driver flight.
- The drivers fled.
! de führte dazu, dass = ru привело к тому, что | led to the fact that | had the effect that
: led|leads to the fact that ; led|leads to it that
+ This led to the fact that nobody came.
- That led to the facts.
! de Stellen streichen | to strike places | to cut jobs
: strike|strikes|struck|striking # ..1 jobs|places|positions|posts ; strike|strikes|struck ..1 hundred|thousand jobs|places ; strike|strikes ..2 hundred jobs ; fight for each|every single place ; fall away # jobs ; jobs|places fall away ; single place $
+ The group wants to strike six hundred jobs.
- They strike for jobs.
! de in Höhe von, Schaden = ru на сумму | in the height, in the amount | of
: in the height|amount of # million|thousand|billion|euros ; in amount of # ; in the height of
+ They got a loan in the amount of 80 million.
- A cheque in the amount of a day's pay came.
! de Lehrlinge übernehmen | to take over | to keep on
: apprentices|trainees be|are|were|will taken|be over ; take over the ..1 apprentices|trainees|costs ; apprentices ..2 taken over
+ All apprentices are taken over.
- She took over the firm.
! de erst im Vorjahr | only in the previous year | only last year
: ^ only in the previous|last year ; only in the previous|past year|month ; in the best times ; in the meantime a lawyer|the ; now there are still ; meanwhile discontinued
+ Only in the previous year it had grown.
- The rule applies only in the year.
! de sich entschuldigen, sich zeigen | to apologise oneself, to show oneself | to apologise, to be
: apologised|apologized|apologise|apologize itself|himself|herself|themselves ; excused|excuses|excuse itself|himself|herself|themselves for|with|to|at ; expressed himself|herself|itself|themselves shocked|concerned|disappointed|satisfied|critical|critically|positively ; showed himself|herself|itself|themselves shocked|disappointed|concerned|confident|satisfied|convinced|relieved ; shows himself|herself|itself|themselves shocked|disappointed|confident|satisfied|convinced
+ The mayor showed himself shocked. ; The bank apologised itself.
- He showed himself a good host. ; He excused himself from the table.
! de gegenüber | opposite | to
: said|says|explained|stressed|confirmed|told ..4 opposite the|our|this ..1 newspaper|agency|dpa|broadcaster|radio|station|magazine|paper|press ; opposite the ..1 agency|broadcaster ; opposite dpa
+ She confirmed it opposite the newspaper.
- They live opposite the newspaper shop.
! de Sammelklage, Bürgerbegehren | collective complaint, citizens' request | class action, petition
: collective complaint|complaints -about ; citizens|citizen|citizen's request|desire|decision|initiative ; citizen request
+ A lawyer announced a collective complaint.
- The citizens requested a vote.
! de Hinweise erbitten | hints | tips
: hints accepts the ; hints to the ..1 police ; hints from the population ; for|gives|give|received|asks hints to|from|on|for the? ..1 perpetrator|perpetrators|police|population|witnesses ; witnesses are asked to report|contact|come ; witnesses should report ; who can give ..1 hints ; pertinent|relevant|factual hints
+ Hints accepts the police in Linden.
- She takes hints well.
! de es kam zu | to come to | there was
: it came to a|an ..1 scandal|accident|incident|collision|exchange $ ; it came to a|an ..1 scandal|scuffle|collision|accident|altercation when|after|between|with|in|on ; it came to ..1 scuffles|riots|traffic|delays|disabilities|incidents|clashes ; there|it came to a ..1 collision ; it comes to ..1 delays|hindrances|jams ; came it to
+ On Monday it came to a scandal. ; It came to clashes at the gate.
- When it came to a vote they lost.
! de Tagesordnung | day order | agenda
: day order ; daily order was ; daily order $ ; on the day's order
+ It was put on the day order.
- The order of the day was silence.
! de Schlag ins Gesicht | hit in the face | slap in the face
: a|is|was hit|blow|punch|stroke in the face of|for the ; a hit in the face
+ It is a hit in the face for the town.
- He was hit in the face by a ball.
! de Bauvorhaben, Mittel | means, funds | money
: funding|funds|financial|household means ; means expire|expires ; building project of the ; the ..1 funding means ; budgetary|budget means ; means for|from the? ..1 budget ; means in the amount
+ The funding means expire in June.
- They have the means to do it.
! de auf Anfrage, zuständig | on request, responsible | when asked, in charge
: on request ..2 said|explained|no|not|confirmed|with ; upon|on request of this|our|the ..1 newspaper|agency ; could|wanted ..2 give|give no information ; wanted ..3 give no information ; responsible department|authority|office did|wanted|could|said|informed ; to ..3 give no information
+ The office wanted to give no information.
- Copies are sent on request.
! de unter Protest | under protest | in protest
: left|leave|leaves ..3 under protest ; under loud|great|violent protest|applause ; under the eyes of
+ They left the hall under protest.
- He paid under protest. ; The march came under fire.
! de betragen | to amount | to be
: damage|loss|costs|sum|debt|debts ..3 amounts|amount according|after|by ; amounts|amounted according ; amounts after first
+ The damage amounts according to the police to a million.
- The loss amounts to a million.
! de Schließfach, über | lockers, over | safe deposit boxes, through
: lockers of customers ; customer|bank lockers ; came|come|entered|climbed|fled over the ..1 cellar|window|balcony|roof|door|terrace ; over the cellar
+ The men came over the cellar.
- A tree came over the wall.
! de bisher | so far already | so far
: so far already ; already so far ; until|till now already ; so far still|yet no|not|unclear
+ It has found 2,000 backers so far already.
- So far, already two have left.
! de geworden sein | was become | became
: was|were become a|an|the
+ He was become a rich man.
- He has become a rich man.
! de ermitteln gegen | to determine against | to investigate
: determining|determines|determine against the|a|an|unknown|several|two|three
+ Police are determining against the director.
- The jury will determine, against the odds, who wins.
`;
