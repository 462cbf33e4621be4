/** French words whose two senses English keeps apart. */
import { readTable } from '../translation/pivot-table';

export const FRENCH = readTable(
  'fr',
  `
! assister à | to assist | to attend | assist/assists/assisted/assisting at/to the/a/an ..1 <gathering>
! se demander | to demand oneself | to wonder | demands/demanded/demand himself/herself/themselves if/whether/why/how
~ actuel | actual | current | actual prime minister -is/was ; the actual <office> of
~ important | important | large | important number/sum/sums/quantity/quantities/amount/amounts of ; important material/bodily damage/damages ; important police/security device/deployment ; an important delay
! manifestation | manifestation | demonstration | manifestation/manifestations in the? square/streets/street/downtown/center/centre ; part in the/a/these manifestation/manifestations ; unauthorized/unauthorised manifestation/manifestations ; manifestations in favor/favour/support ; manifestations against the? ..2 reform/law/government
! manifestants | manifestants | demonstrators | manifestant/manifestants
! procès | process | trial | process opens/opened/begins/began against ; the process of the? accused/murderers/attacks ; his/her/their process for murder/corruption/fraud/terrorism/rape ; the process will open/opened on <weekday>/<month>
! incendie volontaire | voluntary | deliberate | voluntary fire/fires $ ; voluntary homicide/homicides/arson/degradation/violence/violences
~ homicide involontaire | involuntary | unintentional | involuntary homicide/homicides
! dégradation | degradation | damage, vandalism | degradation/degradations of the? ..4 <wall> ; degradations of public/private/property/goods ; degradation of public goods
! données sensibles | sensible | sensitive | sensible data $ ; sensible documents/zone/zones/skin/neighborhoods/neighbourhoods/districts
! éventuel | eventual | possible | in case of eventual/an eventual ; in case of an eventual ; any eventual victims/accomplices/injuries/damage/damages/irregularities
! syndicat | syndicate | trade union | syndicate/syndicates called/proclaimed/announced/declared a/the ..2 strike ; workers/teachers/transport/railway syndicates ; syndicates of teachers/workers/railway
~ licencier | to license | to lay off | licensed # employees/workers
~ stage | stage | internship | did/doing a stage at/with
~ collège | college | middle school | pupils of the? college ; college pupil of
! librairie | library | bookshop | on sale in libraries ; sold in libraries
! monnaie unique | unique money | single currency | unique money ; single european money ; unique currency of
! ancien | ancient | former | ancient president/minister/mayor/prime/employee/employees/footballer/policeman/colleague/colleagues
~ formation | formation | training | professional formation ; formation of employees/drivers ; formation courses/center/centre
! conférence | conference | lecture | gave a conference on/about/at
! journée d'action | journey | day | journey/journeys of action/strike/mobilization/mobilisation/protest
! grève | greve | strike | in/into greve ; general greve
! interpeller | to challenge | to stop, to arrest | interpellated ; # people/persons/men/suspects/individuals were/was/been challenged and placed ; police interpellation/interpellations
! garde à vue | guard in sight | police custody | guard at/in/to sight/view ; placed/put/been in guard ; custody at sight
! mettre en examen | to put in examination | to charge | put/placed in examination ; put/puts him/her/them in/under examination ; setting/putting in/under examination
! forces de l'ordre | forces of the order | police | forces of the order
! perquisition | perquisition | search | perquisition/perquisitions
! maire adjoint | attached mayor | deputy mayor | added/attached mayor ; mayor adjoint
! Garde des sceaux | guard of the seals | justice minister | guard of the seals/sceaux
! Affaires étrangères | businesses | affairs | minister/ministry of foreign businesses
~ commissariat | commissariat | police station | police commissariat
! parquet | parquet floor | prosecutor's office | parquet of paris/lyon/marseille/toulouse/nice/nantes/bordeaux/lille/strasbourg ; financial/national parquet ; parquet opened an?
! porter plainte | to carry complaint | to complain to the police | deposited/deposed/carried a/his/her/their? complaint/complaints
! à l'origine de | at the origin of | behind | at the origin of the attack/attacks/raid/operation/shooting/robbery
! se tenir | to hold oneself | to take place | will/to hold itself/himself on <weekday>/<month> ; held itself on <weekday>/<month>
! exploitant | exploiter | operator | exploitant/exploitants
! salarié | salaried | employee | salarieds ; the salaried of the? company/group/factory/firm
! chiffre d'affaires | figure of business | turnover | figure/number of affairs of ; figure of business ; business figure of # million/billion
! âgé de | aged of | aged | aged of #
! informations | informations | information | our/these/some/those/several/further/following/more/other informations
~ sous couvert d'anonymat | under cover of anonymity | on condition of anonymity | under the? cover of anonymity
~ cagoule | balaclava | hood | put the balaclavas/hoods on their heads
! réclusion criminelle | reclusion | imprisonment | years/months of criminal? reclusion ; criminal reclusion
! attentat | attentat | attack | attentat/attentats
! dans le cadre de | in the frame of | as part of | in the frame of the? investigation/investigations/operation/visit/negotiations/inquiry
! prévu | foreseen | planned | it is not? foreseen to/that ; it was not? foreseen to/that ; foreseen for <weekday>/<month>
~ de N ans | of so many years | aged | , of # years ,
! renoncer à | to renounce to | to give up | renounce/renounced/renounces/renouncing to the/his/her/their/its/a/an/any
! mot à dire | word to say | say in the matter | has/have/had no/a word to say ; have his/her/its/their word to say
`,
);
