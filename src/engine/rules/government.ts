/** Verbs, nouns and adjectives with the preposition that another language has after them. */
export const GOVERNMENT = `
~ es depender de = fr dépendre de = pt depender de | to depend of | to depend on
: depend|depends|depended|depending of the|a|an|his|her|their|its|what|how|whether|this
+ The work depends of the weather.
- The dependents of the dead depend on a fund.
! it dipendere da | to depend from | to depend on
: depend|depends|depended|depending from the|a|an|his|her|their|its|what|how|this|many
+ Everything depends from the council.
- The price depends on whether it comes from the coast.
! es casarse con = pt casar com | married with | married to
: married with Aa ; married with a|the ..1 man|woman|daughter|son|sister|brother|actress|actor|singer|footballer|doctor|teacher|politician|lawyer
+ He was married with the sister of a judge.
- She is married with two children.
~ es llegar a = pt chegar a = it arrivare a | to arrive to | to arrive at
: arrived|arrives|arriving|arrive to the|a|an ..1 airport|city|town|club|station|hospital|house|port|capital|island|village|conclusion|agreement|team
+ The player arrived to the club in May.
- They arrived to find the club shut.
! es entrar a = it entrare a | to enter to | to enter
: entered|entering|enters|enter to the|a ..1 house|hall|room|building|market|school|church|bank|flat|prison|bar|shop|museum|stadium
+ Two men entered to the bank at noon.
- He entered to the cheers of the hall.
~ es consistir en = it consistere in = fr consister en = pt consistir em | to consist in | to consist of
: consists|consisted in a|the|an
+ The prize consists in a trip to Rome.
- The list consists of nine names.
~ it partecipare a = fr participer à | to participate to | to take part in
: participate|participated|participates|participating to the|a|an|this|his|her|its|these|their ; took|take|takes|taking part to the|a|an|this
+ Nine teams participated to the race. ; They took part to a march.
- He participated in the talks to the end. ; They took part to support the fair.
~ it rispondere a = es responder a = fr répondre à | to answer to | to answer
: answered|answering to the|all|some ..1 question|questions|journalists|reporters|judge|judges|magistrate|calls|appeal|investigators
+ He answered to the questions of the judge.
- The answer to the question is known.
~ fr confronté à = es confrontar a | to be confronted to | to be faced with
: confronted|confront to a|the|an|this|these|many|serious|several|such ; faced to a|the|this|these
+ The region is confronted to a shortage.
- They were confronted by the guard.
~ es soñar con = pt sonhar com | to dream with | to dream of
: dream|dreams|dreamed|dreamt|dreaming with a|the|being|winning|playing|becoming|returning
+ The team dreams with the title.
- Dreams with many colours came to her.
~ es responsable de = it responsabile di = fr responsable de | responsible of | responsible for
: responsible|responsibles of the|this|that|a|an|having|these|his|her
+ Those responsible of the blaze are known.
- The responsible course of the river was praised. ; He was responsible, of course.
! fr accusé d’avoir = it accusato di avere = es acusado de haber | accused to have | accused of having
: is|are|was|were accused to have|be|having
+ He is accused to have taken bribes.
- The accused had to be moved.
~ es acceder a = pt aceder a | to accede to | to enter, to reach
: accede|acceded|accedes|acceding|accessed to the ..1 building|house|home|interior|premises|roof|apartment|flat|enclosure|room|hall|office|offices|area|zone|stadium|university
+ The thieves acceded to the house by a window.
- He acceded to the request of the house.
! it avvicinarsi a = es acercarse a = fr s'approcher de | to approach to | to approach
: approached to the|a|him|her|them ; approaches to him|her|them ; approached himself|herself|themselves to
+ A man approached to the girl.
- She has two approaches to teaching.
! es pedir a = it chiedere a = fr demander à = pt pedir a | to ask to somebody | to ask somebody
: asked|asks to the ..1 government|judge|minister|mayor|company|authorities|prosecutor|citizens|region|population|drivers|neighbours|neighbors|residents|voters -'s
+ The party asked to the government a new law.
- He was asked to the palace. ; They asked to see the mayor.
! es explicar que = it spiegare = fr expliquer à | explained us | explained to us
: explained|explains|confirmed|announced|declared|communicated|clarified us|me|him that|how|why
+ She explained us that the school is full.
- He explained how it confirmed that.
~ es informar que = pt informar que = it informare che | informed that | said that
: police|ministry|company|bank|government|club|council|firefighters|hospital|agency|airport|airline|office|corporation|organisation|organization|federation informed|informs that
+ The bank informed that the branch is shut.
- The bank was informed that it was shut.
~ es insistir en = pt insistir em = it insistere su = fr insister sur | to insist in | to insist on
: insisted|insists|insist|insisting in the need|importance|idea|necessity|innocence|demand|fact|message|validity ; insisted|insists|insisting in that|having|not
+ The mayor insisted in the need for a bridge.
- She insisted in May that it was safe.
~ es afectar a = pt afetar a | to affect to | to affect
: affected|affects|affect|affecting to the|a|some|more|all|about|several
+ The strike affects to all the trains.
- Those affected came to the hall.
~ fr bénéficier de = it beneficiare di = es beneficiarse de | to benefit of | to benefit from
: benefited|benefitted|benefiting|benefitting|profited|profiting of the|a|an|this|his|her|their|its
+ The firm benefited of a state loan.
- The benefits of a loan are few.
! es escapar a = fr échapper à = it sfuggire a | to escape to | to escape from
: escaped|escape|escapes|escaping to the ..1 control|controls|justice|pursuers|surveillance|attack|police|death -of|station
+ The driver escaped to the police control.
- He escaped to the hills.
~ fr réussir à = it riuscire a | to succeed to | to manage to
: succeeded|succeeds|succeeding|succeed to escape|flee|extinguish|convince|obtain|reach|stop|save|win|free|find|put|bring|get -the|a|an|his -out|in|through
+ The boy succeeded to escape by night.
- He succeeded to the throne.
! it resistere a = fr résister à = es resistirse a = pt resistir a | to resist to | to resist
: resist|resisted|resists|resisting to the|a|an|his|her|their
+ The wall resisted to the flood.
- She was resisting, to the end.
! es sobrevivir a = it sopravvivere a = fr survivre à = pt sobreviver a | to survive to | to survive
: survived|survive|survives|surviving to the|an|a|his|her ..1 crash|accident|attack|war|fall|explosion|fire|shipwreck|quake|massacre|disaster|bombing
+ Only one sailor survived to the shipwreck.
- She survived to the age of ninety.
! it obbedire a = es obedecer a = fr obéir à = pt obedecer a | to obey to | to obey
: obey|obeyed|obeys|obeying to the|a|an|his|her|its|their|this
+ The driver did not obey to the order.
- They will obey, to the letter.
~ es entrar en vigor = it entrare in vigore = fr entrer en vigueur = pt entrar em vigor | to enter in force | to come into force
: enter|enters|entered|entering in force|vigor|vigour since|from|on|in|at|this|last|next|after|only|yesterday|immediately|today ; in|into vigor|vigour since|from|on|until|next|again ; is|are|was|still in vigor|vigour
+ The rule entered in force in May. ; The rule is in vigour since May.
- They entered in force. ; The wind gained in vigour.
! de in Kraft treten | to step into force | to come into force
: step|steps|stepped|stepping in|into force
+ The law steps into force in May.
- They step into forces beyond them.
~ it in occasione di = es con ocasión de = fr à l'occasion de | in occasion of | on, for
: in|with|at|on occasion of the|his|her|its|a|this|their ; at the occasion of
+ The square was shut in occasion of the fair.
- On the occasion of the fair the square was shut.
! it in qualità di = es en calidad de = fr en qualité de = pt na qualidade de | in quality of | as
: in|on quality of witness|president|director|expert|suspect|investigated|accused|detainee|arrested|a|guest|advisor|adviser|member ; in his|her quality of|as
+ He was heard in quality of witness.
- They differ in quality of life.
! it per quanto riguarda = es en lo que respecta a = fr en ce qui concerne | for what concerns | as for
: for|in what|that concerns the|his|her|their|our|this|it ; for what regards|refers|respects ; in what refers|respects|regards|touches to ; in all|everything that|what concerns
+ For what concerns the bridge, nothing is decided.
- He asked for what concerns them.
! it da parte di = es por parte de = pt por parte de = fr de la part de | by part of | by
: by part of some|his|her|its|their|many|us ; answer|answers|reaction|response|aggression|attack|complaint|complaints|interest|pressure|control by part of ; from the part of the|a|some|his|her|our
+ There was no answer by part of the council.
- He was moved by part of the play. ; From the parts of the hull came smoke.
! es en la altura de = pt na altura de | at the height of | near
: at|in the height of the ..1 street|kilometre|kilometer|number|exit|avenue|roundabout|junction|bridge ; at|in the height of kilometre|kilometer|number|km
+ The lorry fell over at the height of kilometre 41.
- At the height of the summer the street was full.
! it in base a = fr sur la base de | in base to | according to
: in base to|at|of the|a|an|what|how|his|her
+ In base to what the firm says, the wall was sound.
- The men in base camp went to the top.
! it in merito a | in merit to | on, about
: in merit to the|what|this|his|her|its|a|these
+ The minister was heard in merit to the fire.
- They grew in merit, to the joy of all.
~ it in corso = es en curso = fr en cours = pt em curso | in course | under way
: is|are|was|were|still in course ; year|month|week|season|exercise in course ; in course of evaluation|definition|verification|identification|execution|completion
+ The searches are in course. ; Nine cases were seen in the year in course.
- In the course of the year nine cases were seen.
! it nell'ambito di = es en el ámbito de = pt em âmbito de | in the ambit of | as part of
: in|into|within|under the ambit of a|an|the ..2 investigation|operation|inquiry|project|programme|program|initiative|celebrations|festival|plan|agreement|activities
+ They were held in the ambit of an inquiry.
- That falls within the ambit of the courts.
~ es a través de = pt através de | through of | through
: through of the|a|an|his|her|its|their|which
+ The money went through of a bank.
- She saw the work through, of course.
~ es respecto a = it rispetto a | respect to | compared with
: increase|increases|decrease|fall|rise|growth|drop|reduction|euros|cent|percent|points|degrees|higher|lower respect to the|last|what|those
+ Thefts fell by 4 per cent respect to the year before.
- They pay more respect to the dead.
! es en función de = fr en fonction de = it in funzione di = pt em função de | in function of | depending on
: in|on function of the|his|her|their|its|what|how|each|a
+ Fines are set in function of the income.
- It changed in function, of course.
! it sotto il profilo = es bajo el perfil | under the profile of | from the point of view of
: under the profile of|that ; under the|a ..1 legal|economic|technical|political|sanitary|environmental|penal profile
+ Under the legal profile nothing changes.
- He came under the profile writer's eye.
! fr de nature à, à hauteur de = es por valor de = it per un valore di = pt no valor de | at height of, by value of | worth, up to
: at|to height of # ; for|by a value of # ; by|for value of # ; by|for value of <number>
+ The town foresees aid by value of six million euros.
- The value of nine paintings is not known.
! es en el seno de = it in seno a = fr au sein de | in the bosom, breast of | within
: in|within|at the bosom|breast|womb of the ..1 party|company|government|council|family|union|coalition|group|majority|commission|club
+ There are doubts in the bosom of the party.
- She lives in the bosom of her family.
! es en el mismo tiempo = it nel contempo = fr dans le même temps | in the same time | at the same time
: in|on the same time , ; in|at the meantime that
+ In the same time, prices rose by a third.
- He ran in the same time as his rival.
! es motivo por el cual = it motivo per cui = pt motivo pelo qual | motive for which | which is why
: motive|reason by|for which the|he|she|they|it|all ..4 had|was|were|decided|asked|is|has -not
+ It rained, reason for which the match was called off.
- The reasons for which she left are known.
`;
