/** French words whose two senses English keeps apart. */
import { readTable } from '../pivot-table';

export const FRENCH = readTable(
  'fr',
  `
! assister à | to assist | to attend | assist/assists/assisted/assisting at/to the/a/an ..1 <gathering>
! demander | to demand | to ask | demanded politely/himself/herself ; demands/demanded himself/herself/themselves if/whether/why ; demanded to him/her/them
~ actuel | actual | current | actual prime minister -is/was ; the actual <office> of
! important | important | large | important number/sum/sums/quantity/quantities/amount/amounts/crowd/fine/delay/delays/rainfall/losses of/in/for ; important material/bodily damage/damages ; important police/security device/deployment ; an important delay
! manifestation | manifestation | demonstration | manifestation/manifestations in the? square/streets/street/front/downtown/center/centre ; part in the/a/these manifestation/manifestations ; unauthorized/unauthorised manifestation/manifestations ; manifestations in favor/favour/support ; manifestations against the? ..2 reform/law/government
! manifestants | manifestants | demonstrators | manifestant/manifestants
! député | deputy | member of parliament | european deputies/deputy ; deputy of the Aa department
! procès | process | trial | process opened/opens against ; the process of the? accused/murderers/attacks ; his/her/their process for murder/corruption/fraud/terrorism/rape ; the process will open/opened on <weekday>/<month>
! incendie volontaire | voluntary | deliberate | voluntary fire/fires/homicide/homicides/arson/degradation
! homicide involontaire | involuntary homicide | manslaughter | involuntary homicide/homicides
! dégradation | degradation | damage, vandalism | degradation/degradations of the? ..2 <wall> ; degradations of public/private/property/goods ; degradation of public goods
! prétendre | to pretend | to claim | pretends/pretend/pretended to be/have the? author/authors/owner of ; pretends/pretended that he/she/they is/was/has/had/were not?
! sensible | sensible | sensitive | sensible data/documents/zone/zones/skin/material/neighborhoods/neighbourhoods/neighborhood/district/districts
! éventuel | eventual | possible | in case of eventual/an eventual ; in case of an eventual ; any eventual victims/accomplices/injuries/problem/problems/damage/damages/complaints
! syndicat | syndicate | trade union | syndicate/syndicates called/proclaimed/announced/declared a/the ..2 strike ; workers/teachers/transport/police/railway syndicates ; syndicates of teachers/workers/railway/police
! licencier | to license | to lay off | licensed # employees/workers ; employees/workers were/been licensed by/after/for
! stage | stage | internship | did/completed/made/doing a stage at/in/with
! stagiaire | trainee | intern | stagiaire/stagiaires
! collège | college | middle school | college pupil/pupils ; pupils/pupil of the? college ; college pupil of # years
! professeur | professor | teacher | professor/professors of school/schools/college/lycee ; school professor/professors
! librairie | library | bookshop | library sells/sold ; buy/bought/sold in libraries ; available in libraries and? ..2 price
! monnaie | money | currency | single/unique money ; common money $ ; the single/unique/european money
! ancien | ancient | former | ancient president/minister/mayor/prime/soldier/soldiers/employee/employees/officer/leader/footballer/coach/colleague/husband/wife/policeman
! formation | formation | training | professional formation ; formation of teachers/police/employees/drivers ; formation course/courses/center/centre
! conférence | conference | lecture | gave a conference on/about/to/at
! journée | journey | day | journey of action/strike/mobilization/mobilisation/protest/mourning ; national journey of
! grève | strike day | strike | in/into greve ; general greve
! interpeller | to interpellate | to stop, to arrest | interpellated ; # people/persons/men/suspects/individuals were/was/been interpellated/challenged/questioned and placed ; police interpellation/interpellations
! garde à vue | guard in sight | police custody | guard at/in/to sight/view ; placed/put/been in guard ; custody at sight
! mettre en examen | to put under examination | to charge | put/placed/been/was/were under/in examination for/by/on ; setting/putting in/under examination ; indicted and left free under
! forces de l'ordre | forces of the order | police | forces of the order
! perquisition | perquisition | search | perquisition/perquisitions
! maire adjoint | added mayor | deputy mayor | added/attached mayor ; mayor adjoint
! Garde des sceaux | guard of the seals | justice minister | guard/keeper of the seals/sceaux
! quai d'Orsay | exterior | foreign affairs | minister/ministry of foreign businesses ; foreign businesses
! mairie | mayorship, mayoralty | town hall | in front of the mayorship/mayoralty ; mayorship of Aa ; the mayoralty of Aa said/announced
! commissariat | commissariat | police station | to/at/in/from the police? commissariat ; police commissariat
! parquet | parquet, floor | prosecutor's office | the parquet of Aa ; parquet opened/has/said/announced/indicated ; floor of Aa opened an
! plainte | complaint, moan | complaint to the police | deposited/deposed/carried a/his/her/their? complaint/complaints ; complaint against x
! à l'origine de | at the origin of | behind | at the origin of the attack/attacks/fire/raid/operation/incident/accident/explosion/leak/shooting
! prendre conscience | conscious | aware | would/was/were/is/are/have ..2 conscious of the danger/dangers/risk/risks/problem/plan/plans
! se tenir | to hold oneself | to take place | will hold itself/himself in/on/at ; held itself in/on/at
! exploiter | to exploit | to operate | exploits/exploited/exploiting the? line/lines/route/airport/network between/from/of ; exploitant/exploitants
! salarié | salaried | employee | the salaried/salarieds of the? ; # salaried employees/workers/persons/people
! chiffre d'affaires | figure of business | turnover | figure/number of business/affairs ; business figure/figures
! âgé de | aged of | aged | aged of # ; man/woman/boy/girl/person aged of
! selon nos informations | informations | information | our/these/some/those/several/further/following/more/other informations
! sous couvert d'anonymat | under cover of anonymity | on condition of anonymity | under the? cover of anonymity
! cagoule | balaclava | hood | put the balaclavas/hoods on their heads
! massif | massive | mass | massive defections/desertions/layoff/licensing of
! réclusion | reclusion | imprisonment | years/months of criminal? reclusion ; criminal reclusion
`,
);
