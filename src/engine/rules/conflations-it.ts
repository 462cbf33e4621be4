/** Italian words whose two senses English keeps apart, and set phrases brought over word by word. */
export const ITALIAN = `
! it denuncia = es denunciar = pt denunciar | denunciation | complaint to the police
: denunciation|denunciations to|with|at the police|carabinieri|prosecutor|prosecutors ; complaint|complaints ..2 was|were presented ; presented a|his|her|their ..1 denunciation|complaint ; presented a|his|her|their complaint to|at the ; identified and denounced ; denounced at|in liberty|freedom ; denounced on the loose ; were|was denounced for theft|fraud|possession|robbery|assault|dealing|stalking|aggravated|receiving
+ The man was denounced for theft. ; Two youths were identified and denounced.
- The bishop denounced the war. ; The policy was denounced for years.
! it rapporti | reports | relations
: diplomatic|bilateral|friendly reports between|with ; sexual|intimate reports with|between ; reports of good neighborhood
+ The bilateral reports between the two states are good.
- Diplomatic reports say that the talks failed.
! it procura = fr procureur de la République | power of attorney | prosecutor's office
: power of attorney of Aa -and ; power of attorney has|had opened ; procura of Aa ; the attorney of the republic ; prosecutor of the republic
+ The power of attorney of Brescia opened an inquiry.
- She gave power of attorney to her son.
! it ricoverare | to recover | to take into hospital
: was|were|is|are|been recovered in|at|to the? hospital|hospitals|intensive -car ; was|were|is|are|been recovered in serious|critical|grave condition|conditions ; recovered in the ..2 ward|hospital $ ; recovered in the ..1 hospital of ; in reserved prognosis ; prognosis is|remains|was reserved ; with a prognosis of # days
+ The girl was recovered in the hospital of Arno. ; He is in reserved prognosis. ; They left with a prognosis of ten days.
- The body was recovered in the harbour. ; The prognosis is good.
! it nei confronti di | in the comparisons of | against, towards
: in the comparisons|confrontations of ; in his|her|their comparisons|confrontations $ ; in comparisons of the
+ An inquiry was opened in the confrontations of the owner.
- In comparisons with last year prices fell.
! it ai vertici di | at the vertex | at the top
: vertex|vertices of the? state|government|company|party|army|police|organization|ministry|bank ; top management of the? police|ministry|state
+ The vertices of the bank resigned.
- The vertices of the triangle are marked.
! it assessore | assessor | councillor in charge
: assessor|assessors to|for|of the? culture|health|transport|tourism|mobility|sport|environment|education|budget|public|social|productive ; councillor|councilor|councillors for productive ; councillor|councilor for|to the? mobility|culture|productive|green ; regional assessor
+ The assessor for transport was at the meeting.
- The tax assessor for the county retired.
! it registro degli indagati | register of the investigated | list of suspects
: register|registry of the? suspects|investigated ; entered in the register of ; written|inscribed|enrolled in the register of ; has|have been registered in the register
+ His name is in the register of suspects.
- The register of voters was closed.
! it latitante | latitant, absconder | fugitive
: latitant|latitants ; is|are|was|were a? latitant ; made himself|themselves untraceable|unobtainable ; is|are|was still? unobtainable $ ; is|are untraceable $
+ The third man is still unobtainable.
- Tickets are unobtainable at any price.
! it a piede libero | at free foot | on bail, not in custody
: at|on free foot ; on the loose foot ; denounced in a state of freedom ; in state of freedom
+ The accountant is at free foot.
- He walked with a free step.
! it forze dell'ordine = fr forces de l'ordre = es fuerzas del orden | forces of the order | police
: forces of the? order ; forces of law and order were|have|had|are
+ The forces of order blocked the road.
- The forces of law opposed the forces of chaos.
! it secondo quanto riferito = es según lo que = pt segundo o que | according to what was reported | reportedly
: according to what|how|that was|were|has|had been? reported|learned|learnt|referred|revealed|declared|reconstructed|emerged ; according to what|as transpires|emerges|emerged|transpired ; according to a first reconstruction ; from a first reconstruction ; according to the first reconstructions
+ According to a first reconstruction the car skidded.
- According to what they know, nobody left.
! it fare irruzione | to make irruption | to burst in
: made|make|makes|making irruption ; irruption in|into the|a|an ; an irruption of
+ The agents made irruption in the flat.
- The interruption in the game was short.
~ it in stato di arresto | in state of arrest | under arrest
: in|under a? state of arrest|detention|stop ; subjected to ..1 detention|stop ; the arrest was|were validated ; arrest was|has validated
+ The two are in state of arrest.
- The state of the detention centre is poor.
! it intervenire = fr intervenir sur place = es intervenir en el lugar | to intervene | to come to the scene, to speak
: firefighters|ambulance|medics|rescuers|carabinieri|police|agents ..2 intervened on|in|at the? spot|place|site|scene ; on the spot|place intervened ; in his|her intervention at|in the ; intervened on the? spot|place
+ Firefighters intervened on the spot. ; In his intervention at the council he asked for funds.
- The police intervened in the quarrel on the spot.
! it custodia cautelare | precautionary custody | pre-trial detention
: precautionary|cautelary custody|detention ; cautelary measure|measures ; custody in prison|jail
+ The judge ordered precautionary custody.
- It was closed as a precaution.
! it scrutinio | scrutiny | count of the votes
: percent|cent of the scrutiny ; scrutiny of the? votes|ballots began|ended|finished|continues
+ Scrutiny of the votes began at eleven.
- Scrutiny of the plans has begun.
! it rilasciare | to release | to give (an interview), to issue
: released|releases|releasing an interview|interviews|statements|declarations to ; interview released to ; declarations released to ; did not release statements
+ He released an interview to the daily.
- The film was released to cinemas.
! it funzionario = es funcionario = pt funcionário | functionary | official
: police|security|ministry|embassy functionary|functionaries
+ A police functionary was there.
- The party functionary was there.
! it patteggiare | to bargain | to plea-bargain
: bargained a ..1 sentence|penalty|punishment of ; bargained # years|months
+ He bargained a sentence of two years.
- They bargained over the sentence.
! it voci | voices | rumours
: voices have|had circulated|swirled|spread ; voices circulated|swirled ; according to insistent|some voices ; insistent voices ; corridor voices
+ Insistent voices speak of a sale.
- The voices of children filled the hall.
! it entità | entity | extent
: the entity of the? ..1 damage|damages|injuries|losses|phenomenon ; damage|damages of great|some entity
+ The entity of the damage is unknown.
- The entity that owns the land is unknown.
! it struttura = fr structure | structure | institution
: structure|structures , which|that hosts|hosted|houses|assists ; structure which|that hosts|hosted|assists ; the guests of the structure ; health|sanitary|hospital|hospitality|accommodation|receptive structure|structures
+ The guests of the structure were moved.
- The structure that houses the museum is old.
! it proclamare lutto cittadino | to proclaim city mourning | to declare a day of mourning
: city mourning ; citizen mourning ; proclaimed ..1 mourning ; minute of recollection|meditation
+ The mayor proclaimed city mourning.
- The city was in mourning.
! it fare piena luce | to make full light | to clear up
: make|makes|made|making full? light on ; make clarity on|about ; shed full light on
+ The prosecutor wants to make light on the facts.
- The windows make the light on the stage blue.
! it aprire un fascicolo = de gegen Unbekannt ermitteln | to open a file | to open an inquiry
: opened a file|dossier for|against ; file was|has been? opened for ; a file against unknown ; against unknown persons ; against unknown persons|people|authors for
+ The prosecutor opened a file for manslaughter.
- She opened a file on her computer.
! it porre sotto sequestro = fr mettre sous saisie | to put under seizure | to impound
: put|placed under seizure|sequestration|kidnapping ; was|were|been kidnapped by the finance ; seizure of ..2 assets for equivalent ; probative|preventive seizure ; subjected to seizure
+ The van was put under seizure.
- The seizure put him under stress.
! it incrociare le braccia | to cross arms | to go on strike
: cross|crosses|crossed|crossing their|its arms -over|and|in|across ; workers|drivers|doctors|staff|employees cross|crossed their arms
+ Drivers will cross their arms on Friday.
- He crossed his arms and waited.
! it fare un passo indietro | to take a step back | to give way, to resign
: must|should|has|have to? take a step backwards ; government must|should take a step back ; must|should take a step back $
+ The minister must take a step back, they say.
- She took a step back from the edge.
! it a margine di | on the margin of | on the sidelines of
: on|at the margin|margins of the|a|an ..1 <gathering> ; in|on the margin of
+ He spoke on the margins of the meeting.
- Profit is made on the margins.
! it strumentale | instrumental | politically motivated
: instrumental protest|protests|controversy|controversies|polemic|polemics|attack|accusations ; sterile controversy|controversies|polemics ; it is|was sterile controversy
+ The mayor spoke of instrumental controversy.
- He was instrumental in the protest.
! it esercizi commerciali | exercises | shops
: commercial exercise|exercises ; owner|owners of the exercise ; public exercises
+ The commercial exercises stay closed.
- He did twenty exercises in an hour.
! it sigle sindacali, sindacati di categoria | category, acronyms | trade
: category unions|union|associations|association ; union acronyms ; trade union acronyms ; unions of category
+ The category unions called the strike.
- The category of unions is broad.
! it vagliare | to sift | to examine
: sift|sifting|sifted|sifts through|in the images|videos|recordings ; sift|sifting the images|video|videos|footage ; at the scrutiny|screening of the investigators ; under|to the examination of the investigators
+ The agents are sifting the images.
- They are sifting through rubble.
! it tavolo = es mesa | table | talks
: table|tables between the parties|company|unions|government ; technical|institutional|crisis|permanent|negotiation table|tables ; a table with the ..1 unions|company|region ; reconvene|reconvened|reconvenes the table ; convene|convened|convenes the parties
+ A table between the parties will meet.
- The table between the windows is old.
! it si tratta di = fr il s'agit de = es se trata de = pt trata-se de = de es handelt sich um | it is about, it deals with | it is
: ^ it is about the? first|second|third|fourth|fifth|sixth|umpteenth ; ^ it deals with the? first|second|third|fourth|fifth ; it would be about the|a ; treats itself of
+ It is about the third fire this year.
- It is about the price of milk.
! it carabinieri della compagnia = fr compagnie de gendarmerie | company, station | local command
: carabinieri of the ..1 company|station|core|radiomobile|operational ; flying squad|team of the? ..1 police ; men of the? ..1 mobile squad ; the mobile squad ; flames yellow ; yellow flames ; fire brigade|brigades of Aa intervened ; soldiers of the station
+ The carabinieri of the company of Vasto went there.
- The carabinieri, the company and the station spoke.
! it vigili urbani | urban vigilantes | traffic police
: urban vigilantes|vigils ; municipal vigilantes
+ The urban vigilantes closed the street.
- Urban guards of the militia fled.
! it onorevole | honorable | MP
: the honorable|honourable of the? democratic|league|party|pd ; honorable|honourable question ; parliamentarian question ; has presented a question to the minister
+ The honorable of the party spoke.
- The honorable member of the board spoke.
! it giunta | junta | executive
: municipal|regional|city|provincial|communal junta ; junta councilors|councillors
+ The regional junta met.
- The military junta met.
! it bilancio = fr bilan = es balance | budget, balance | toll
: the budget|balance of the victims|dead|deaths|injured ; budget|balance is of # ; provisional budget|balance|balance of ; heavy budget|balance of ; the balance is of
+ The budget of the victims rose to nine.
- The budget is nine million.
! it maltempo | bad weather wave | storms
: wave of bad weather ; bad weather emergency ; weather alert red|orange|yellow ; red|orange|yellow alert for ..1 bad
+ A wave of bad weather hit the coast.
- Bad weather hit the coast.
! it morti bianche, incidente mortale = es accidente mortal = fr accident mortel | mortal | fatal
: mortal accident|accidents|incident|fall ; white deaths ; deaths at work ; lost his|her life in a mortal
+ It is the second mortal accident this year.
- He fell into mortal danger.
! it extracomunitario | non-EU | immigrant
: extracommunity|extracommunitarian|extracomunitarian
+ An extracommunity man was stopped.
- Non-EU citizens need a visa.
! it spaccio | dealing | drug dealing
: detention for the? purpose|purposes|end|ends of ; detention of drugs|narcotics|narcotic ; possession of drugs|narcotics for the? purpose|purposes of ; for the purpose of dealing ; narcotic substance|substances
+ He is accused of detention for the purpose of dealing.
- Detention for two days followed.
! it esprimere cordoglio | to express condolence | to offer condolences
: expressed|express|expresses condolence|closeness ; condolence to the families ; closeness to the families|family|population
+ The premier expressed closeness to the family.
- His closeness to the king was known.
! it ad opera di = de durch Unbekannte | by work of | by
: by work|hand of unknown ; by unknown persons $ ; at the hands|work of unknown persons|people|individuals
+ The theft was by work of unknown men.
- The work of unknown men is on show.
! it tempestivo | tempestive | timely
: tempestive|tempestively ; timely intervention of the? firefighters|carabinieri|agents|rescuers|police
+ The timely intervention of the agents averted worse.
- Timely help averted worse.
! it rimanere ferito | to remain wounded | to be injured
: remained|remains wounded|injured in|by|during
+ Two men remained wounded in the crash.
- The soldier remained at his post, wounded by a splinter.
! it avere luogo | to have place | to take place
: has|have|had had place ; will have place in|on|at ; had place in|on|at the
+ The meeting has had place in Rome.
- He has had a place here for years.
! it primo cittadino | first citizen | mayor
: the first citizen of the town|city|village|municipality|commune ; first citizen , Aa Aa
+ The first citizen of the town spoke.
- She was the first citizen of the republic.
! it rivendicare | to revendicate | to claim responsibility for
: revendicated|revendicate|revendication|revendications
+ The group revendicated the attack.
- The group claimed the attack.
`;
