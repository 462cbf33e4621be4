/** Spanish words whose two senses English keeps apart, and set phrases brought over word by word. */
export const SPANISH = `
! es celebrar = pt celebrar | to celebrate | to hold
: celebrated|celebrates elections ; celebrated a|the|an ..1 meeting|hearing|referendum|press|assembly|summit in|on|with|at|between|conference ; will celebrate elections ; elections|trial|referendum|hearing|meeting|summit|assembly will? was|were|be|been celebrated in|on|at|this|next|last ; election was|be|been celebrated
+ The trial will be celebrated in March.
- The win was celebrated in the streets.
! es convocar = pt convocar | to convoke, to summon | to call
: convoked a|the? ..2 strike|strikes|protest|protests|demonstration|elections|referendum ; summoned a|the general? strike|elections|referendum ; summoned elections
+ The unions have convoked a general strike.
- The king convoked the council.
! es embarazada | embarrassed | pregnant
: months embarrassed ; embarrassed of # months|weeks ; embarrassed women|mothers|mother|teenagers gave|give ; was|is embarrassed of twins|triplets
+ She was embarrassed of six months.
- He was embarrassed for months.
! es padres = pt pais | fathers | parents
: the fathers of the ..2 victim|child|girl|boy|minor|student|baby , Aa and Aa ; the fathers of the girl|baby|minor ; school of fathers ; association of fathers and mothers ; association of mothers and fathers
+ The fathers of the girl, Ana and Luis, wept.
- The fathers of the two girls met in prison.
! es obras = it lavori = fr travaux = pt obras | works | building work
: the works of the new ; works will end|finish|conclude in ; works of the? new|improvement|remodeling|conditioning|rehabilitation
+ The works of the new station will end in June.
- The works of the painter will be shown.
! es agentes = it agenti = pt agentes = fr agents | agents | police officers
: without the agents having to ; agents of the ..1 national|local|civil|municipal police|guard ; agents of the civil|national|municipal|local
+ Agents of the National Police came.
- Agents of change came.
! es acto = pt ato | act | event, ceremony
: the act concluded|ended|began|started|took with|at|in|place ; act of homage|inauguration|presentation|tribute ; institutional act
+ The act concluded with a song.
- The act of war began a decade of grief.
! es discusión = it discussione = pt discussão | discussion | quarrel
: a strong discussion ; strong|heated discussion between the|two ; after a discussion with his|her ..1 partner|wife|neighbor|neighbour
+ There was a strong discussion between two drivers.
- A long discussion between friends followed.
! es política = it politica = fr politique = pt política | politic | policy
: a ..2 active politic ; politic of|with|on|in the? ; economic|social|foreign|active|public politic|politics with ; respect to the extradition|extraditions
+ He asked for a more active politic.
- It was not politic to ask.
! es festividades | festivities of the city | town fair
: the festivities of the city|town|patron|saint ; patron|patronal festivities|feasts ; before the festivities of
+ The road opens before the festivities of the town.
- The festivities began at noon.
! es llevar el nombre de = it portare il nome di = fr porter le nom de = pt levar o nome de = de den Namen tragen | to carry the name of | to bear the name of
: will|to carry the name of ; carries|carried the name of
+ The street will carry the name of the poet.
- She bears the name of the poet.
! es ingresar | to enter | to be taken in
: entered in|into prison|jail|hospital ; admitted in prison ; entry into prison of ; ordered his|her|their entry|entrance in|into prison ; entered the prison of
+ The judge ordered his entry into prison.
- He entered the hospital by a side door.
! es imputado = it imputato | imputed | accused, charged
: the imputed was|is|has|will ; was|were|been imputed for|with|by the? ..1 judge|court|prosecutor|crime|crimes|murder|corruption ; investigated for an? alleged? crime|crimes of ; alleged crime|crimes of
+ The imputed has the right to silence.
- The motive imputed to him was false.
! es delito = pt delito | delict | crime
: delicts ; a|the delict of ; crime|crimes of injuries ; crime of robbery with ; accused of a|the? crime|crimes of
+ He is accused of a crime of injuries.
- He is accused of crimes.
! es denuncia | denunciation, to denounce | complaint, to report
: denunciation|denunciations to|before|with|against the police|prosecutor|court|authorities|civil ; presented|filed|placed|put|interposed a|the|his|her|their denunciation ; denounced|denounce before the ; denounced the facts ; denounced that the|he|she|they|a
+ She denounced the facts to the police. ; He has denounced before the Civil Guard the owner of the dam.
- She denounced the war.
! es interponer = pt interpor | to interpose | to file
: interposed a|an ..1 appeal|complaint|denunciation|lawsuit|claim|resource ; interposition of an?
+ They interposed an appeal.
- A wall was interposed.
! es éxito = pt êxito | exit | success
: exit of the film|show|operation|book|campaign was|has ; with great exit $ ; had great exit $
+ The play was put on with great exit.
- The exit of the cinema was blocked.
! es sanidad = it sanità | sanity | health
: ministry|minister|department|counselor|counsellor|council of sanity
+ The ministry of sanity was warned.
- The sanity of the minister was doubted.
! es consejero | counsellor | regional minister
: counselor|counsellor|councilor|councillor of health|education|economy|finance|interior|justice|presidency|culture|agriculture ; concejal|alderman of ; councilor|councillor of urbanism|mobility|festivities
+ The counsellor of education resigned.
- The counsellor at the school resigned.
! es fiscal | fiscal | prosecutor
: the fiscal asked|asks|requested|requests|accused|accuses|said|demanded ; general|state fiscal asked|requested|said ; the fiscalia ; public ministry requests|asks|asked|requested
+ The fiscal asked for nine years.
- The fiscal year ended.
! es dictar = pt decretar a prisão | to dictate | to issue, to hand down
: dictated a|an|the ..1 sentence|ruling|verdict|warrant|resolution|order ; sentence|ruling|warrant dictated by ; decreed prison|jail|detention ; decreed the entry ; decreed his|her|their ..1 prison|imprisonment
+ The judge decreed prison for both.
- He dictated a letter.
! es juzgado de guardia, a disposición judicial = it a disposizione dell’autorità giudiziaria = pt à disposição da justiça | court of guard, disposition | duty court
: court|judge|judges of guard ; judged of guard|instruction ; to ..1 judicial disposition|disposal ; passed|pass|passes to judicial ; at|to the? disposition|disposal of the? ..1 judge|court|justice|judicial ; court of instruction
+ The three passed to judicial disposition.
- The judge has a sunny disposition.
! es según fuentes = pt segundo fontes | sources informed | sources said
: have|has informed sources ; have|has informed the? police sources ; sources of the case|investigation ; informed this newspaper|agency|medium ; according to sources of the ; sources consulted by ; have|has confirmed sources of ; explained sources of
+ Sources of the case confirmed it.
- Sources close to the case confirmed it.
! es medios de comunicación = pt meios de comunicação | means of communication, media | news media
: means of communication reported|have|published|said|that ; local|foreign|national means of communication ; in declarations|statements to the media|journalists|press ; in statements|declarations collected by ; to the means of communication
+ He said so in declarations to the media.
- The radio was their means of communication.
! es en el marco de = fr dans le cadre de = pt no âmbito de = it nel quadro di = de im Rahmen | in the mark, in the frame | as part of
: in the mark|frame of the? investigation|investigations|operation|meeting|visit|negotiations|celebration|inquiry|plan|an ; framed in|within the
+ Two men were held in the frame of the inquiry.
- A face was in the frame of the window.
! es protagonizar = pt protagonizar | to star in | to be at the centre of
: starred in a|an ..1 incident|altercation|brawl|fight|accident|escape ; protagonized|protagonised ; starring in a|an altercation|incident|accident
+ Two drivers starred in an altercation.
- She starred in a film.
! es darse a la fuga = it darsi alla fuga | to give oneself to flight | to flee
: gave|give|giving himself|herself|themselves to the? flight|run|fugue ; given to the? flight $ ; were|was given to the? flight|fugue
+ The thieves gave themselves to flight.
- He gave himself to his work.
! es Ministerio del Exterior = pt Ministério do Exterior | exterior | foreign affairs
: minister|ministry of exterior|exteriors ; exterior minister
+ The ministry of exterior denied it.
- The ministry's exterior wall fell.
! es cuerpos y fuerzas de seguridad = fr effectifs | bodies, effectives | forces, crews
: security forces and bodies ; bodies and security? forces of ; bodies of security ; effectives of ; all the effectives ; effectives ..1 are|were|of|have|from|worked|moved ; troops of the? ..1 fire firefighters ; endowments of firefighters|fire
+ All the effectives are working. ; Effectives of the fire service went there.
- The reform was effective.
! es víctimas fatales = pt vítimas fatais | fatal victims | deaths
: fatal victim|victims ; mortal victim|victims
+ There were nine fatal victims.
- The blow was fatal.
! es procesado = pt processado | processed | tried, indicted
: processed for the? crime|crimes of ; will be processed for the? murder|corruption|fraud
+ He will be processed for the crime of fraud.
- The form will be processed for free.
! es coincidir en = pt coincidir em | to coincide | to agree
: coincide|coincided|coincides in that|pointing|stating|affirming|pointing ; experts|sources|analysts|witnesses|neighbors|neighbours coincide|coincided in
+ The experts coincide in pointing to the brake.
- The two events coincided in May.
! es organismo = it organismo = fr organisme = pt organismo | organism | body, agency
: the organism said|indicated|announced|declared|pointed ; public|international|official|autonomous organisms|organism
+ The organism announced an audit.
- The organism is found in ponds.
! es incomunicado = pt incomunicável | incommunicado, without communication | cut off
: left|leaves|leave|leaving incommunicado # ; towns|villages|municipalities|neighborhoods incommunicado ; leave|leaves|left|leaving ..3 without communication ; incommunicado ..1 municipalities|towns|villages|neighborhoods
+ The snow left ten villages incommunicado.
- He was held incommunicado for ten days.
! es lluvias fuertes = pt chuvas fortes = fr fortes pluies | strong rains | heavy rain
: strong rain|rains ; intense rains ; the strong rains
+ The strong rains closed the road.
- Heavy rain closed the road.
! es daños personales = fr à déplorer | personal damages | injuries
: personal damage|damages -claim|suit|award ; no personal damages ; regret personal|victims|material ; regret ..1 damage|damages|victims|injuries ; victims|damages|injuries to regret|lament ; material losses to regret
+ There are no victims to regret.
- He regrets the damage to his name.
! es desplazarse = fr se déplacer | to move, to displace | to go to
: ambulance|ambulances|patrols|police|firefighters|agents|crews|minister|delegate|mayor ..5 moved to the ..1 place|zone|scene|area ; displaced to the ..1 place|scene ; moved to the place ; moved|displaced to the zone ; several patrols moved
+ An ambulance moved to the zone.
- The family moved to the area in May.
! es atender = pt atender | to attend | to treat
: had to be attended ; was|were attended by the? ..1 health|medical|sanitary|emergency services|staff|medics ; attended by the? ..1 services ; attended to # people|persons
+ Two women had to be attended by medics.
- The event was attended by the king.
! es crisis de ansiedad = it crisi d’ansia = fr crise d’angoisse = pt crise de ansiedade | anxiety crisis | anxiety attack
: anxiety crisis|crises ; crisis of anxiety ; crisis of nerves
+ He suffered an anxiety crisis.
- The crisis caused anxiety.
! es en todo momento = fr à tout moment = pt em todo momento | at all moment | at all times
: at all moment ; in all moment|moments ; in every moment
+ We followed the plan at all moment.
- All at the same moment they rose.
! es intervenir | to intervene | to seize
: intervened # kilos|grams|kg|euros|weapons|doses ; agents|police intervened # ; agents|police intervened in ..2 kilos ; drugs|weapons|money intervened
+ The agents intervened 40 kilos of copper.
- The police intervened in 40 disputes.
! es poner en conocimiento | to put in knowledge | to inform
: put|puts|putting ..3 in|into|to the? knowledge of ; put in knowledge
+ She put the facts in knowledge of the court.
- She put her trust in knowledge.
! es puesto en libertad con cargos = pt posto em liberdade = it rimesso in libertà | put at liberty with charges | released on bail
: put|set|left at|in liberty|freedom with|without ; in|at liberty|freedom with|without charges ; release|released with charges ; put|left at|in liberty $ ; prison without bail
+ The others were left in freedom with charges.
- They fight for freedom with joy.
! es personarse como acusación | to appear as accusation | to join the case as a party
: private|popular|particular accusation ; appear|appears|appeared as private|popular|particular? accusation ; exercises|exercise the ..2 accusation
+ The city will appear as private accusation.
- It appeared as an accusation of fraud.
! es si el tiempo no lo impide | if time does not prevent it | weather permitting
: if time|weather does|do not prevent it ; if nothing prevents it ; if the? time does not prevent
+ The fair opens on Friday, if time does not prevent it.
- If time allows, the fair opens.
! es menores = it minore = fr mineur = pt menor | minors, minor | children
: a minor of # years ; the minor , of # ; minor of # ; minors of # ; minors unaccompanied
+ A minor of 14 years is missing.
- A minor offence of ten kinds.
! es arma blanca, de consideración = it arma bianca = fr arme blanche = pt arma branca | white weapon, of gravity | knife, serious
: white weapon|weapons|arm ; with a bladed weapon of ; knife of large dimensions ; wounded by|with white ; wounds|injuries of diverse|various consideration ; injured|wounds of consideration
+ He was hurt by a white weapon.
- A white knife lay on the table.
! es madrugada = pt madrugada | dawn | small hours
: in the early morning|dawn of this|yesterday|<weekday> ; at dawn of ; acted in the early morning ; in the madrugada
+ It happened in the early morning of this Monday.
- They left early in the morning.
! es perjudicado | harmed, injured party | claimant
: the harmed|prejudiced ones ; the harmed $ ; the ..1 harmed filed|presented
+ The harmed filed a claim.
- Nobody was harmed.
! es subdelegado, delegado del Gobierno | delegate, subdelegate | government representative
: delegate|subdelegate|subdelegation of the government ; government subdelegate|delegate in|of ; government delegation in|of
+ The delegate of the Government came.
- The delegation of the French government came.
! es dar a conocer = pt dar a conhecer | to give to know | to make known
: gave|give|gives|given to know that|the|his|her|their|its|on
+ The board gave to know the result on Monday.
- They came to know the city.
`;
