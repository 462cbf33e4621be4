/** Russian words and turns whose two senses English keeps apart. */
import { readTable } from '../pivot-table';

export const RUSSIAN = readTable(
  'ru',
  `
! в результате | in the result | as a result | in the result of the? attack/accident/explosion/fire/shelling/incident/collision/strike/crash/clashes/talks/shooting ; ^ in the? result , ; ^ in the? result the
! по вопросу | on the question of | on | negotiations/talks/consultations/meeting/decision/agreement on the question/questions of
! милиционеры | militiamen | police officers | militiaman/militiamen detained/arrested/stopped/arrived/found/are ; traffic/district militiaman/militiamen/militia ; department/station/head of militia
! сотрудники | employees, collaborators | officers | employees/collaborators of the? ..1 police/militia/fsb/gibdd/interior/ministry/militia detained/arrested/found/stopped/arrived ; police employees/employee detained/arrested/found/stopped/arrived ; law enforcement employees/collaborators ; employees of law enforcement
! правоохранительные органы | organs | agencies | law enforcement organs ; organs of law/internal/state ; internal affairs organs ; competent organs ; the investigating/investigative organs
! силовые структуры | power structures | security agencies | power structures detained/have ; representatives/employees/officers of the? power structures ; power ministries/agencies
! уголовное дело | criminal affair, criminal business | criminal case | criminal affair/business/deal was/is/has ; excited/aroused/instituted a? ..1 criminal case/business/affair ; criminal case was/is/been excited/instituted/aroused ; on/upon the fact of the? ..2 criminal/murder/explosion/fire/death/attack
! возбудить | to excite | to open | excited a? case/proceedings/investigation ; case/proceedings was/were excited
! по факту | on the fact | over | case/check/investigation/inspection on the fact of ; on the given fact ; on this fact a/the? ..1 criminal/check/case/investigation
! проверка | check | inquiry | pre investigation check ; conducts/conducting/conducted a check on the fact
! в отношении | in the relation of | against | case/proceedings in relation of/to the? ..1 suspect/businessman/official/director/deputy/head ; measures/sanctions in the? relation/attitude of
! мера пресечения | measure of restraint, suppression | pre-trial restrictions | measure/measures of suppression/restraint ; preventive measure in the? form/kind of ; measure of restraint in the form/kind
! подписка о невыезде | subscription | undertaking not to leave | subscription/recognizance/signature about/on/of not/non ; subscription not to leave ; recognizance not to leave
! заявить | to declare | to say | declared to journalists/reporters/interfax/tass/ria ; it is declared/said/told/spoken in the? message/statement/report/document
! говорится в сообщении | it is said in the message | the statement says | is said/told/spoken/noted/informed in the? message/statement/report/communique/document ; it is said/told/spoken/noted in the? message/communique ; says the? message of the? ..2 ministry/service/department
! сообщение | message | report, statement | message of the? press service/centre/center ; according to the message of the ; in the message of the? ..1 ministry/department/service
! пресс-служба | press service | press office | told/informed/reported/said in the? press service/centre ; reported/informed/inform/told the? press service of ; press service of department/ministry/management/kremlin/governor
! отметить | to mark, to celebrate | to note | it is marked/noticed/celebrated in the? message/report/document ; marked/celebrated the? ..1 minister/deputy/expert/politician/president that ; he/she marked that
! подчеркнуть | to underline | to stress | he/she/minister/president/politician/diplomat underlined that ; underlined the? ..1 minister/president/politician/diplomat/source/interlocutor $
! собеседник агентства | interlocutor | source | interlocutor of the? ..1 agency/edition/newspaper/publication ; agency interlocutor/source ; the interlocutor added/noted/said/specified/explained/told
! источник | source | source | source in the? law enforcement/power structures/organs ; a source familiar with situation
! передаёт | transfers, passes | reports | transfers/passes/transmits/hands Aa with reference ; with reference to the? ..2 source/agency/ministry/message/statement/press/newspaper/newspapers/department ; transfers ria/interfax/tass/reuters
! со ссылкой на | with the reference to | citing | with the reference to
! стало известно | became known | emerged | became known to the? correspondent/edition/agency/interfax/tass/journalists ; as it became/becomes known
! корреспондент | correspondent | reporter | informs/reports/transfers/passes the? correspondent ; told to the? correspondent ; informed to the? correspondent
! глава | head, chapter | head | chapter of the? state/republic/ministry/department/city/region/government/mid ; head of mid
! МИД | ministry of foreign affairs | foreign ministry | mfa of russia/ukraine/the ; mid of russia ; foreign affairs of russia informed/declared/considers
! вице-спикер | vice speaker | deputy speaker | vice speaker ; vice premier
! депутат | deputy | member of parliament | deputy of the? state duma/verkhovna/rada ; deputies of the? state duma/verkhovna/rada
! акция | action, share | protest, campaign | protest/mass action/actions of protest ; action/actions of protest ; participants/participant of the? ..1 action $ ; uncoordinated/unauthorized/unsanctioned action/actions
! митинг | meeting, mitting | rally | protest meeting on/in the? ..1 square/street ; spontaneous meeting against ; participants of meeting ; meeting of protest ; unsanctioned/unauthorized meeting/meetings
! теракт | act of terrorism | terrorist attack | terrorist act/acts in/at/on the? metro/subway/airport/Aa ; victims of act of terrorism ; committed/committing act of terrorism ; as act of terrorism
! боевики | fighters, action films | militants | action movies/films attacked/shelled/fired ; illegal/unlawful armed formations
! незаконные вооружённые формирования | formations | groups | illegal/unlawful/bandit armed? formation/formations ; member/members/participant/participants of bandit
! ДТП | road and transport incident | road accident | road transport incident/accident/incidents ; road traffic incident/incidents ; transport incident/incidents
! автомобиль марки | car of mark | car | car/automobile/vehicle of mark/brand/the mark ; automobile of the brand
! находиться | to be found | to be | is/are found under guards/guard/arrest ; in condition of ..2 average/medium weight/severity
! состояние средней тяжести | state of average weight | serious but stable | condition/state of average/medium/moderate weight/gravity/heaviness ; average/medium/moderate degree of severity $ ; condition of moderate/medium/average severity
! потерпевший | suffered | victim | the suffered/victims are hospitalized ; the suffered $ ; # suffered are/were ; suffered persons/people
! пострадать | to suffer | to be hurt | # people/persons/men/children suffered $ ; there are no? suffered/injureds ; nobody suffered $ ; no one suffered $
! погибнуть | to be lost | to be killed | # people/persons/soldiers/men/children was/were lost $ ; # people perished $ ; was lost on the? spot/place
! военнослужащий | military man | serviceman | military men were killed/lost/wounded/injured ; military man was killed/lost/wounded ; # military men
! на месте происшествия | on the place of incident | at the scene | on/at the? place of the? incident/accident/tragedy/event ; on the place of events ; at the? place of incident
! выехать на место | to leave on the place | to go to the scene | left/leave/went on/to the? place of the? incident/accident
! специалисты | specialists | experts | specialists of the? ministry/mchs/emergency/rospotrebnadzor
! МЧС | emergency measures | emergencies ministry | ministry of emergency measures ; ministry of extraordinary ; mchs
! в ходе | in the course | during | in the course/course of negotiations/talks/meeting/conversation/search/searches/inspection/press he/she/they/the?
! телефонный разговор | telephone conversation | phone call | had/held telephone conversation ; during telephone conversation ; in telephone conversation
! мирные жители | peace inhabitants | civilians | peace/peaceful inhabitants/residents/citizens were/was/killed/died ; peaceful/peace inhabitants ; among peaceful/civil population
! населённый пункт | settlement, populated point | town or village | populated/inhabited/occupied point/points/item/items ; settlements of areas
`,
);
