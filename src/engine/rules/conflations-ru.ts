/** Russian words and turns whose two senses English keeps apart, and set phrases word by word. */
export const RUSSIAN = `
! ru в результате | in the result of | as a result of
: in the result of ; in|as result of the? accident|explosion|fire|shelling|collision|crash|clashes|shooting|attack|incident ; as a result of the? ..1 accident|collision|incident|explosion|fire|shelling , # ; as a result of the ..1 accident|collision|incident # people|persons
+ In the result of the crash two men died.
- In the results of the vote he led.
! ru милиционер | militiaman | police officer
: traffic|district militiaman|militiamen|militia ; militia station|department ; department|station of militia
+ He was taken to the militia department.
- The militia left.
! ru сотрудники | employees, collaborators | officers
: employees|collaborators of the? ..2 police|militia|fsb|gibdd|investigative|committee|department|affairs detained|arrested|found|stopped|arrived|established|identified|managed ; employees of the? police -department|force|station ; police employees detained|arrested|found|stopped|arrived|established ; employees of the? ministry of internal|emergency ; traffic police employees
+ Employees of the police detained him.
- Employees of the firm left.
! ru правоохранительные органы | organs | agencies
: law enforcement organs ; organs of internal affairs ; internal affairs organs ; investigating|investigative organs ; organs of inquiry|preliminary|investigation ; power structures detained ; representatives|employees|officers of the? power structures ; department of internal affairs of ; law enforcement agencies of the region reported
+ The organs of internal affairs were told.
- The organs of the body fail.
! ru возбудить дело | to excite, to initiate a case | to open a case
: excited|aroused a? ..1 case|proceedings ; case|proceedings was|were|is|been|has excited|aroused ; criminal case was|is|has ..2 initiated|excited|instituted|opened under|on|over|in|about ; criminal case on|under|of the? ..1 article|fact|signs|part|paragraph ; initiated a criminal case ; criminal case has been initiated|opened ; criminal case was initiated|instituted|opened ; initiation of a criminal case ; criminal cases were|have initiated|been
+ A criminal case was initiated under the article on theft.
- The criminal case was a surprise.
! ru по факту | on the fact of | over
: case|check|investigation|inspection on the fact of ; on the fact of the? murder|explosion|fire|death|accident|theft|incident|what ; on the given|this fact ; on this fact a? ; upon the fact of ; check is being carried|conducted out ; a check is ..1 carried|conducted|underway
+ A check on the fact of the fire began.
- Light was thrown on the fact of it.
! ru доследственная проверка | check | inquiry
: pre investigation check|checks ; check on the fact ; preliminary check has|was begun|started ; procedural check ; pre investigation check
+ A pre-investigation check is going on.
- The check is in the post.
! ru мера пресечения, подписка о невыезде | measure of restraint, subscription | bail terms
: measure|measures of suppression|restraint in|was|is|has|were|for ; subscription|signature about|on|of not|non ; subscription not to leave ; written undertaking not|about ; recognizance|undertaking not to leave ; preventive measure in the form ; preventive measure was ; as a preventive measure
+ The measure of restraint was chosen.
- A measure of restraint would help.
! ru заявить, говорится в сообщении | it is said in the message | the statement says
: is declared|stated in the? message ; is said|told|spoken|noted|informed in the? message|communique ; it is told|spoken|said|noted|stated in the? statement|report|document|message ; declared to journalists|interfax|tass|ria ; says|said the message $ ; the message says|said $ ; stated in the message
+ It is said in the message that the bridge is shut.
- The message is said in few words.
! ru сообщение, пресс-служба | message, press service | statement, press office
: message of the? press service|centre|center ; according to the message of the ; in the message of the? ..1 ministry|department|service|committee ; told|informed|reported in the? press service|centre|department|regional ; press service of the? ..2 department|ministry|management|directorate|administration|region|governor|committee|district ; reported|told in the press service ; this was reported|announced by|in|to the? press ; ^ this was reported|announced|stated in|to ; ^ about this|it reported|reports|informs|informed|writes ; ^ about it
+ This was reported in the press service of the plant.
- The press service lift broke.
! ru отметить, подчеркнуть | to mark, to underline | to note, to stress
: it is marked|celebrated in the? message|report|document|statement ; he|she marked that ; he|she|minister|president|politician|diplomat|governor underlined that ; as noted|specified in the ; it is noted that ; it is specified that ; it is noted|specified|clarified , ; it is also noted
+ It is noted that the bridge is old. ; She marked that the road is bad.
- He marked the spot.
! ru собеседник агентства | interlocutor | source
: interlocutor of the? ..1 agency|edition|newspaper|publication ; agency|agency's interlocutor ; the interlocutor added|specified|noted|said ; agency|agency's source added|specified
+ The interlocutor of the agency added that.
- His interlocutor smiled.
! ru передаёт, со ссылкой на | transfers, with reference to | reports, citing
: transfers|passes|transmits|hands Aa with reference ; transfers ria|interfax|tass|reuters ; transfers the? correspondent|agency ; reports|writes|report|reported|informs|transmits ..4 with reference|link to ; agency with reference to ; with reference to the? ..2 source|agency|newspaper|head|press|ministry|publication|edition|department
+ The agency writes with reference to the ministry.
- He wrote with reference to your letter.
! ru стало известно, корреспондент | became known to, correspondent | learned
: became known to the? correspondent|edition|agency|interfax|tass|journalists ; as it became known ; it became known that|about|on ; ^ it became known ; informs|transfers|passes the? correspondent ; told to the? correspondent ; a correspondent reports|transmits of|from
+ It became known that the plant is shut.
- He became known to millions.
! ru глава, МИД | chapter, foreign affairs | head, foreign ministry
: the chapter of the? ministry|republic|region|mid ; chapter of the? ministry ; mfa of russia|ukraine ; mid of russia ; foreign affairs of russia informed|declared ; the head of the region Aa ; governor of the region Aa Aa said|noted
+ The chapter of the ministry spoke.
- The chapter of the book is long.
! ru акция протеста, митинг | action, meeting | protest, rally
: action|actions of protest ; uncoordinated|unsanctioned|unauthorized action|actions -by ; meeting|meetings of protest ; participants of the? meeting|action ; unsanctioned meeting|meetings
+ An unsanctioned action took place.
- Action was taken.
! ru теракт, бандформирования | act of terrorism, formations | terrorist attack, groups
: victims of act of terrorism ; committed|committing act of terrorism ; as act of terrorism ; bandit|gangster formation|formations ; members|participants|participant|member of the? illegal armed? formations ; criminal|terrorist|bandit|military grouping|groupings ; grouping of troops
+ The members of the illegal armed formations fled.
- Rock formations fell.
! ru ДТП | road and transport incident | road accident
: road transport|traffic incident|incidents ; road and transport incident|accident|incidents ; traffic incident|incidents ..1 occurred|happened|took ; the incident occurred|happened|took on|at|place the|on ..1 kilometer|kilometre|km|highway ; on the # kilometer|kilometre of ; the car ..2 flew into ; flew into a|the ditch|oncoming ; drove|flew into the oncoming ; oncoming lane ; did not cope with the? control|controls|management|driving ; did not cope with ; coped with ..1 control ; lost|did control|not cope
+ The driver did not cope with control. ; The bus flew into a ditch.
- He could not cope with grief.
! ru автомобиль марки, салон | of mark, salon | of the make, inside the vehicle
: car|automobile|vehicle of mark|brand ; car|automobile|vehicle of the mark|brand ; # ..1 people|passengers|children ..1 in the salon|cabin $ ; people|passengers ..1 in the salon ; in the salon of the ..1 bus|car|minibus|aircraft ; in the cabin of the ..1 bus|car|minibus ; regular bus overturned|collided|fell|flew
+ There were nine people in the salon of the bus.
- They met in the salon of the hotel.
! ru находиться, страдать | to be found, to suffer | to be, to be hurt
: is|are found under guards|guard|arrest ; the suffered $ ; # suffered are|were ; suffered persons|people are|were|was ; # people|persons suffered $ ; # people|persons suffered , ; there are no? suffered|injureds ; # people were|are injured|suffered of|including varying ; also suffered $
+ In the crash four people suffered.
- Four people suffered burns.
! ru состояние средней тяжести | average weight | moderate severity
: condition|state of average|medium weight|gravity|heaviness|severity ; average|medium|moderate degree of severity ; in a? state|condition of moderate|medium ; injuries of varying|various|different severity|gravity|degrees|degree ; injuries of varying degrees of severity
+ They have injuries of varying severity.
- The storms were of varying severity.
! ru доставить | to deliver | to take
: victims|victim|injured|wounded|man|woman|child|driver|passengers|suspect|detainee|detainees was|were delivered to the|a|hospital ; delivered to the department ; delivered to hospital
+ The victims were delivered to the district hospital.
- The letters were delivered to the man.
! ru военнослужащий, мирные жители | military man, peace inhabitants | serviceman, civilians
: military men were killed|wounded|injured ; military man was killed|wounded ; peace inhabitants|residents|citizens ; # peaceful inhabitants|residents|civilians ; peaceful inhabitants|residents|citizens were|was killed|wounded|died ; local resident born in ; resident|man|woman|citizen|native born in # ; born in # ..1 was detained ; # year of birth ; a resident of the ..2 region|district|city was
+ A local resident born in 1990 was held.
- A man born in May.
! ru место происшествия | place of incident | scene
: on|at the? place of the? incident|accident|tragedy|event|events ; place of events ; left|leave|went|drove on the? place of the? incident|accident ; left for|to the scene ; at the scene work|works|working ; at the scene ..1 operational|investigative|an investigative operational ; investigative operational ; operative group
+ At the place of the incident work investigators.
- On the place mats stood cups.
! ru МЧС | emergency measures | emergencies ministry
: ministry of emergency measures ; ministry of extraordinary ; extraordinary situations ministry ; emergencies ministry|department ; mchs ; main directorate of the ministry ; ministry of internal affairs for the ; regional|main head office|directorate|department of ; regional head office
+ The ministry of emergency measures was told.
- The ministry took measures.
! ru в ходе, телефонный разговор | in course of | during
: in course of the? negotiations|talks|meeting|conversation|search|investigation|inspection ; had|held telephone conversation ; during telephone conversation ; in telephone conversation
+ In course of the search they found it.
- In the course of the talks they agreed.
! ru населённый пункт | populated point | town or village
: populated|inhabited point|points ; settlement|village of urban type ; urban type settlement|settlements ; locality|settlement of the ..1 district
+ Two populated points were cut off.
- The point was populated by birds.
! ru на сегодняшний день, напомним | for today, recall | to date, earlier
: for today it is known ; on today's day ; for today's day ; ^ recall , ; ^ we will|shall? remind|recall that ; ^ we will|shall? remind|recall $ ; ^ remind|reminder that ; ^ recall earlier|in|on ; ^ let us recall|remind ; ^ we recall that
+ Recall, in May the plant burned.
- They recall that day.
! ru ранее сообщалось | it was informed | it was reported
: ^ earlier it was informed|reported ; it was informed earlier ; as it was informed ; as it was reported earlier ; ^ earlier , ..3 they|it detained|was ; as reported earlier ; it was previously reported ; earlier it became known
+ Earlier it was reported that the road is shut.
- Earlier he was informed.
! ru подешеветь | became cheaper by | fell by
: became cheaper by # ; rose|risen|fell|fallen in price by # ; became more expensive by #
+ Oil became cheaper by 2 percent.
- Food became cheaper.
! ru предварительные данные = zh 初步 | preliminary data | first findings
: according to preliminary|operational|updated data|information ; on|by preliminary data|information ; preliminary data , ; according to the latest|last data , ; by|on the latest data
+ According to preliminary data a wire caught fire.
- The preliminary data are good.
! ru установлено, что | it was established that | police found that
: ^ it was|is|has ..1 established|found that|out ; as it was established ; as established by the? ..1 investigation|police|court|investigators ; investigation|court established that ; the identity|circumstances of ..3 are being established|clarified|specified|determined ; all the circumstances|circumstances are being ; circumstances of the? incident|accident are ; are being established|clarified|specified $
+ It was established that the man was drunk. ; The circumstances are being established.
- It was found to be drunk.
! ru проникнуть | to penetrate | to break into
: penetrated into the|a ..2 warehouse|house|apartment|shop|store|garage|room|territory|building|office ; penetrated the ..1 apartment|warehouse|shop|garage ; illegally penetrated ; penetrated into
+ He penetrated into the warehouse at night.
- Water penetrated the roof.
! ru признательные показания | confessionary testimony | confession
: confessionary|confessing|confessional testimony|testimonies|evidence|statement|statements ; gave|gives|give confession|confessionary|grateful testimony|evidence ; gave|gives|give confession|confessionary|grateful $ ; repented of ; fully admitted his|her|their guilt ; admitted his|her guilt ; guilt admitted ; wrote a confession ; turned himself in with guilt
+ He gave confessionary testimony.
- He gave testimony.
! ru часть статьи, санкция | part of the article, sanction | section, penalty
: sanction|sanctions of the? ..1 article ; part # of the? article ; under ..1 article # ; under part # ; part two|one|three|four of the? ..1 article|code ; article of the criminal code ; under the article ..5 of the criminal ; provides for up to # years ; under the article violation|on|theft|fraud|murder ; under the article $
+ The sanction of the article is six years.
- Under the article were two photographs.
! ru лишение свободы | deprivation of liberty | prison
: deprivation of liberty|freedom ; imprisonment of freedom ; years of strict|general regime ; colony of strict|general ; strict|general regime colony ; suspended|conditionally convicted conditionally
+ He faces six years of deprivation of liberty.
- Deprivation was common.
! ru взять под личный контроль | under personal control | to see to oneself
: under ..1 personal|special control ; took ..3 under ..1 control ; on personal control ; is under control of the governor
+ The governor took the case under personal control.
- The dog was under control.
! ru в размере = de in Höhe | in the amount | worth
: damage ..1 in the amount of ; in the amount of # thousand|million ; stealing|theft|damage ..3 in the amount of ; damage estimated|amounted to|at # thousand ; material damage amounted|exceeded ; # thousand rubles|roubles
+ He took tools in the amount of 90 thousand rubles.
- A fine in the amount of a week's pay was set.
`;
