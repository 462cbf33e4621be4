/** Chinese words and set phrases of reports as they stand when they are brought over word by word. */
export const CHINESE = `
! zh 防守简报 | defensive briefing | background briefing
: defensive|defense briefing|briefings to|for|from the? ..1 reporters|journalists|media|press
+ He held a defensive briefing for reporters.
- The FBI gave a defensive briefing to the campaign.
! zh 有关负责人 | relevant person in charge | official
: relevant person|persons|people|personnel in charge ; relevant|related|competent departments|department|units|personnel|parties|person ..1 said|have|has|are|will|should|in|of ; person in charge said|told|introduced ; responsible person of ; responsible persons of
+ The relevant person in charge of the bureau said so.
- The person had left.
! zh 表示 | to express, to indicate | to say
: expressed that the|they|he|it ; introduced that the|they|there|in ; according to the? introduction of ; person|staff|manager|director introduced that ; told the reporter|reporters that ; told this reporter ; told our reporter
+ She introduced that the hall was built in May.
- She introduced the guests.
! zh 记者获悉 | reporter learned | this paper has learned
: reporter|reporters learned|noticed|saw|found|understood from|that|at|in ; our reporter|reporters learned|saw|found|noticed ; the reporter|reporters ..1 saw|found|noticed that ; interviewed by this ; in an interview with this|our reporter
+ The reporter learned from the bureau that the road is shut.
- The reporter learned to swim.
! zh 截至发稿 | as of press time | by press time
: as of press time ; as of the press time ; up to press time ; as of the time of publication|press ; as of this reporter's
+ As of press time the road was shut.
- Press time was ten.
! zh 进一步调查 | under further investigation | still being investigated
: is|are|was under further investigation|investigations ; cause ..4 is|are under investigation and ; cause ..4 is|are under investigation $ ; in further processing ; is|are being further investigated|processed ; further investigation and handling ; the case is under further ; specific cause|causes|circumstances|situation ; cause of the ..1 fire|accident is under
+ The case is under further investigation.
- Further investigation is needed.
! zh 高度重视 | to attach great importance | to take seriously
: attach|attaches|attached|attaching great|high importance to the|this ; attach|attaches|attached|attaching great|high importance ; paid|pay|pays high|great|close attention to the? accident|incident|matter|case ; highly value|valued|values the
+ The county attached great importance to the accident.
- He attached importance to form.
! zh 姓 | surnamed | called Mr
: <kin> surnamed Aa ; surnamed Aa
+ A student surnamed Luo was hurt.
- A student named Luo Wen was hurt.
! zh 赶赴现场 | to rush to the scene | to go there
: rushed|rush|rushes to the scene to|for|as|and ..1 deal|dispose|handle|carry|rescue|put|disposal|rescue|conduct|organize ; rushed to the scene as soon as ; after receiving the ..1 alarm|report|call|police ; after receiving the ..1 report|alarm , ; received the alarm ; received a ..1 police|alarm|report and|alarm ; the first time rushed
+ After receiving the alarm the brigade set out.
- After receiving the medal he wept.
! zh 造成伤亡 | to cause casualties | people were hurt
: no casualties were|was|have ..1 caused ; did not cause casualties ; casualties were caused ; open fire was|had|has ..1 extinguished|put ; the open fire ; without causing casualties
+ No casualties were caused.
- The blast caused deaths.
! zh 隐患 | hidden dangers | hazards
: hidden danger|dangers|trouble|troubles ; security|safety hidden ; carpet type|style|investigation ; dragnet style investigation ; pull net style investigation ; special work team|group ; set up a ..1 special ..1 team|class|group ; work team was|to ; rectification within ; rectified within a ; special rectification
+ They look for hidden dangers at the mill.
- The danger was hidden.
! zh 广大 | the majority of, the broad | all
: the broad masses ; broad masses of ; remind|reminds|reminded|appeal the? general|broad|majority|vast public|masses|of ; majority of ..1 citizens|consumers|teachers|students|parents|netizens|users|motorists|drivers to|should|and ; majority of ..1 citizens|consumers|teachers|students|parents|netizens|users|motorists|drivers $ ; the majority of teachers|netizens|citizens and|should|to ; vast number|majority of ..1 netizens|cadres|teachers
+ The police remind the general public to lock up.
- The majority of voters stayed at home.
! zh 公安机关 | public security organs | police
: public security organ|organs|bureau|brigade|department|agency|agencies ; judicial|procuratorial organ|organs ; criminal police brigade|detachment ; traffic police brigade|detachment ; police dispatched|dispatched police ; disciplinary organ|organs ; the procuratorate
+ The public security organs solved it.
- Public security is the aim.
! zh 业内人士 | industry insiders | people in the trade
: industry insiders|insider said|believe|pointed|told|revealed|analyzed that|out ; people in the industry said|believe ; insiders pointed out that ; insiders pointed|analyzed ; netizens said|commented|left|believe ; some netizens
+ Industry insiders pointed out that prices fell.
- Industry insiders met in Rome.
~ zh 目前, 据悉 | at present, it is understood | now, reportedly
: ^ at present , ; ^ at present the ; ^ currently , the ..1 case|matter|suspect ; ^ in response , the ; ^ in response to this , ; ^ recently , ..6 was|were|been ; ^ it is understood|reported that ; ^ it is understood , ; ^ in addition , it is ; ^ in this regard , the
+ At present, the case is being heard. ; It is understood that the road is shut.
- At this time the case is being heard.
~ zh 每月N日 | of this month | on the Nth
: # th|rd|nd|st? of this month ; afternoon|morning|evening of the? # th|rd|nd|st? $ ; afternoon|morning|evening|night of # th|rd|nd|st ; at about # o'clock on the # ; at # o'clock on the
+ On the afternoon of the 14th, a fire broke out.
- On the morning of the vote it rained.
! zh 电信诈骗 | to be cheated by | to be defrauded
: was|were|been cheated of|by ..1 # ; cheated by ..1 telecom|telecommunications|network|online fraud|scammers ; telecom fraud ; telecommunications network fraud ; safe account|accounts ; was|were cheated|defrauded of # yuan ; telecommunication fraud
+ She was cheated of 9,000 yuan.
- He felt cheated by fate.
! zh 破获案件 | to crack a case | to solve a case
: cracked # ..2 cases|case ; recovered ..5 of economic losses ; direct economic losses ; recovered ..4 economic losses ; arrested # suspects and ; # suspects were captured|arrested ; criminal suspect|suspects ; the suspect was captured ; has been criminally detained ; criminally detained ; taken criminal compulsory ; compulsory measures
+ The brigade cracked 31 cases.
- He cracked 31 eggs.
! zh 提高警惕 | to raise vigilance | to be careful
: constantly renovated|refurbished ; raise|raised|increase|improve|enhance|strengthen their|your|our vigilance|awareness|consciousness of|and ; raise|raised|increase|improve|enhance|strengthen their|your|our vigilance|awareness|consciousness $ ; not to believe ..1 easily ; do|not believe|trust ..2 easily ; not easily believe|trust ; issue|issued|issues a ..1 reminder ; emerge|emerging in an endless stream
+ Students should raise their vigilance.
- He raised the alarm.
! zh 开展工作 | to carry out, to do a good job | to work on
: do|did|doing a good job in|of ; carry|carried out special|comprehensive|publicity ; solidly promote|promoted|carry ; vigorously promote|promoted|develop|developed|carry|support ; effectively strengthen|guarantee|solve|improve|protect ; further strengthen the|supervision|management ; resolutely implement|curb|crack ; comprehensively strengthen|deepen|promote ; earnestly implement|study ; conscientiously implement|study ; the next step is to ; in the next step
+ The office must do a good job in prevention.
- She did a good job.
! zh 一把手, 干部 | first hand, cadres | chief, officials
: first leader in charge ; first hand leader in charge ; number one hand ; the top leader|leaders of the ..1 county|unit|company ; party and government offices ; leading cadres ; cadres and masses ; at the first time ; in the first time
+ The leading cadres were there.
- The cadre left.
`;
