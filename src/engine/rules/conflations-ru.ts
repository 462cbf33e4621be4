/** Russian words and turns whose two senses English keeps apart. */
import { readTable } from '../translation/pivot-table';

export const RUSSIAN = readTable(
  'ru',
  `
! в результате | in the result of | as a result of | in the? result of the? accident/explosion/fire/shelling/collision/crash/clashes/shooting/attack # ; in the result of accident/explosion/fire/shelling/collision/crash/clashes/shooting/attack/incident
~ по вопросу | on the question of | on | negotiations/talks/consultations on the question/questions of
! милиционер | militiaman | police officer | traffic/district militiaman/militiamen/militia ; militia station/department ; department/station of militia
! сотрудники | employees, collaborators | officers | employees/collaborators of the? ..1 police/militia/fsb/gibdd detained/arrested/found/stopped/arrived ; law enforcement collaborators
! правоохранительные органы | organs | agencies | law enforcement organs ; organs of internal affairs ; internal affairs organs ; investigating/investigative organs
~ силовые структуры | power structures | security agencies | power structures detained ; representatives/employees/officers of the? power structures
! возбудить дело | to excite a case | to open a case | excited/aroused a? ..1 case/proceedings ; case/proceedings was/were/is/been excited/aroused ; criminal affair/business was/were/is opened/initiated/instituted
! по факту | on the fact of | over | case/check/investigation/inspection on the fact of ; on the fact of the? murder/explosion/fire/death/accident/theft ; on the given fact ; on this fact a ..1 criminal/check/case/investigation
! доследственная проверка | check | inquiry | pre investigation check ; check on the fact
! в отношении | in the relation of | against | measures/sanctions/case/proceedings in the relation of ; in the attitude of the? suspect/director/deputy/head/businessman
! мера пресечения | measure of restraint | pre-trial restriction | measure of suppression/restraint in ; measure of restraint was/is/has chosen?
! подписка о невыезде | subscription | undertaking not to leave | subscription/signature about/on/of not/non ; subscription not to leave ; written undertaking about not
! заявить | to declare | to say | declared to journalists/interfax/tass/ria ; is declared in the? message/statement
! говорится в сообщении | it is said in the message | the statement says | is said/told/spoken/noted/informed in the? message/communique ; it is told/spoken in the? statement/report/document
! сообщение | message | statement | message of the? press service/centre/center ; according to the message of the? ..1 ministry/department/service/agency/committee ; in the message of the? ..1 ministry/department/service/committee
~ пресс-служба | press service | press office | told/informed/reported in the? press service/centre ; press service of department/ministry/management
! отметить | to mark, to celebrate | to note | it is marked/celebrated in the? message/report/document/statement ; he/she marked that
~ подчеркнуть | to underline | to stress | he/she/minister/president/politician/diplomat underlined that
! собеседник агентства | interlocutor | source | interlocutor of the? ..1 agency/edition/newspaper/publication ; agency interlocutor ; the interlocutor added/specified
! передаёт | transfers | reports | transfers/passes/transmits/hands Aa with reference ; transfers ria/interfax/tass/reuters ; transfers the? correspondent/agency
~ со ссылкой на | with reference to | citing | with reference to the? ..2 source/agency/newspaper
! стало известно | became known to | learned | became known to the? correspondent/edition/agency/interfax/tass/journalists ; as it became known
! корреспондент передаёт | informs, transfers | reports | informs/transfers/passes the? correspondent ; told to the? correspondent
! глава | chapter | head | the chapter of the? ministry/republic/region/mid ; chapter of the? ministry
! МИД | foreign affairs | foreign ministry | mfa of russia/ukraine ; mid of russia ; foreign affairs of russia informed/declared
! акция протеста | action | protest | action/actions of protest ; uncoordinated/unsanctioned action/actions
! митинг | meeting | rally | meeting/meetings of protest ; participants of meeting ; unsanctioned meeting/meetings
! теракт | act of terrorism | terrorist attack | victims of act of terrorism ; committed/committing act of terrorism ; as act of terrorism
! бандформирования | formations | groups | bandit/gangster formation/formations ; members/participants/participant/member of illegal armed? formations
! ДТП | road and transport incident | road accident | road transport incident/accident/incidents ; road and transport incident/accident/incidents
! автомобиль марки | of mark | of the make | car/automobile/vehicle of mark/brand ; car/automobile/vehicle of the mark
! находиться | to be found | to be | is/are found under guards/guard/arrest
! состояние средней тяжести | average weight | moderate severity | condition/state of average/medium weight/gravity/heaviness/severity ; average/medium degree of severity $
! потерпевший | the suffered | victim | the suffered $ ; # suffered are/were ; suffered persons/people are/were/was
~ пострадать | to suffer | to be hurt | # people/persons suffered $
! есть пострадавшие | suffered | hurt people | there are no? suffered/injureds
~ военнослужащий | military man | serviceman | military men were killed/wounded/injured ; military man was killed/wounded
! место происшествия | place of incident | scene | on the? place of the? incident/accident/tragedy ; at place of incident ; on the place of events
! выехать на место | to leave on the place | to go to the scene | left/leave/went on the? place of the? incident/accident
! МЧС | emergency measures, extraordinary situations | emergencies ministry | ministry of emergency measures ; ministry of extraordinary ; extraordinary situations ministry
! в ходе | in course of | during | in course of negotiations/talks/meeting/conversation/search/investigation/inspection
! телефонный разговор | telephone conversation (no article) | phone call | had/held telephone conversation ; during telephone conversation ; in telephone conversation
! мирные жители | peace inhabitants | civilians | peace inhabitants/residents/citizens ; # peaceful inhabitants/residents ; peaceful inhabitants/residents were/was killed/wounded/died
! населённый пункт | populated point | town or village | populated/inhabited point/points
! на сегодняшний день | for today | to date | for today it is known ; on today's day ; for today's day
! ранее сообщалось | it was informed | it was reported | earlier it was informed ; it was informed earlier ; as it was informed
! привело к тому, что | led to the fact that | had the effect that | led/leads to the fact that ; led/leads to it that
! подешеветь | became cheaper by | fell by | became cheaper by # ; rose/risen/fell/fallen in price by # ; became more expensive by #
! группировка | grouping | group | criminal/terrorist/bandit/military grouping/groupings ; grouping of troops
`,
);
