/** German words whose two senses English keeps apart. */
import { readTable } from '../translation/pivot-table';

export const GERMAN = readTable(
  'de',
  `
! sensible Daten | sensible | sensitive | sensible data $ ; sensible documents/zone/zones/skin
~ aktuell | actual | current | actual prime minister -is/was ; the actual <office> of ; the actual poll/polls/survey show/shows
! eventuell | eventual | possible | in case of eventual/an eventual ; any eventual victims/accomplices/injuries/damage/damages
! bekommen | to become | to get | becomes/became a letter/salary/visa/refund/discount from ; became # euros/euro ; became help/permission/asylum from
! Chef | chef | boss, head | chef of the ..2 police/bank/union/authority/army/parliament/agency ; party/government/agency/group/fraction chef
~ Gymnasium | gymnasium | grammar school | gymnasium teacher/teachers ; teacher/pupil/pupils of the? gymnasium
! Rat | rat | council | municipal/federal rat ; the rat of experts/ministers
! spenden | to spend | to donate | spent/spend blood/organs ; spent # euros/euro for the victims/refugees/homeless
! Notstand | emergency | state of emergency | called out the emergency
! Gift | gift | poison | gift gas ; gift attack ; attack with gift
! Handy | handy | mobile phone | his/her/their handy was/were/rang ; handys ; on/with/from his/her/their handy $ ; his/her/their handy and
! Prozess | process | trial | ^ the process against Aa ..8 begins/began/opens/opened/starts/started ; process against Aa will begin/open/start ; process opens/opened/began/begins against ; the process against the? ..3 accused/defendant/suspect ; <weekday>/<month> the process against
! Verfahren | procedure | proceedings | preliminary procedure/procedures against ; opened/closed/discontinued a ..1 procedure against
! Staatsanwaltschaft | attorneyship | public prosecutor's office | state/public attorneyship/attorneyships ; public prosecutorship ; prosecution office determines
! ermitteln | to determine | to investigate | prosecutor/prosecutors/police determines/determine/determined against ; police determines ; investigates/determines because of ..2 murder/fraud/manslaughter/assault ; determines/determined against unknown
! gegen Unbekannt | against unknown | against persons unknown | complaint/charges/investigation/ad/advertisement/display against unknown $
! Anzeige | advertisement, display | complaint to the police | filed/made/reimbursed ..1 advertisement/display with/at the police ; criminal advertisement ; refunded a ..1 advertisement/ad/complaint
! Täter | doer | attacker, culprit | unknown doer/doers ; doer/doers fled/escaped/shot
! Wirtschaft | economy | business | experts/representatives/managers from the economy
! Bundes- | confederation | federal | confederation chancellor/president/office/government/minister
! Wahl | choice | election | choice poster/fight/fights ; at the choice/choices of parliament/president
~ Abgeordneter | delegate | member of parliament | bundestag delegate/delegates
! Regierungschef | boss | head | government/country boss ; government chef
! Landtag | land | state | land parliament ; land chef ; land minister/ministers ; land criminal
! Oberbürgermeister | upper mayor | mayor | citizen/citizens master ; upper/over mayor
~ Vorwurf | reproach | accusation | rejected/rejects/denied/denies the reproach/reproaches ; reproach/reproaches of corruption/fraud/murder/rape/abuse
! Kontrolle | control | check | traffic/police control stopped ; came in/into a ..1 control ; in the case of a traffic/police control
! Unfall | misfortune | accident | misfortune place/vehicle/driver/cause ; accident originator/causer
! Alarm schlagen | to beat alarm | to sound the alarm | beat/beats alarm
! ums Leben kommen | to come around life | to be killed | came around the? life ; come around life ; came around his/her/their life
! Verletzte | hurt ones | injured people | # hurt/injured ones ; heavy injured ; heavy/light hurt/injured person/people/persons/ones
~ schwer verletzt | heavily | seriously | heavily injured/hurt in/by/and/when/at
! seit | since | for | since # years/months/weeks/days $ ; since # years/months/weeks the ; since # years/months/weeks/days he/she/they/we/i/is/are/has/have
~ spätestens | until | by | until <weekday>/<month>/tomorrow/evening at the latest
! laut | loud | according to | loud dpa/spiegel/bild ; loud police report/reports/information/spokesman/spokeswoman
! nach Angaben | after data, after indications | according to | after/to/according indications/data of the? ..2 police/authorities/ministry/fire/government ; after own data/information/indications/statements ; to own information/data/statements/indications
! Hintergrund | background | motive | background/backgrounds of the act/deed ; backgrounds are/were still? unclear
! Tat | deed | crime | deed weapon/place/suspect/time
! Einsatz | employment | operation | large/big employment of the? police ; employment forces ; special employment commando/command ; rescue forces were/are in use
! Flüchtlingsheim | fugitive home | refugee shelter | fugitive homes/accommodation/accommodations/shelter
! mitteilen | to share, to divide | to announce | as the police/ministry/company communicated/divided/shared ; divided the police with ; shared the police with ; divided/communicated the ministry on/with
! Firmenchef | firm | company | firms chef/boss
~ Hochschule | high school | university | high school rector/professor ; high school for applied ; rector of the high school
! Fraktion | fraction | parliamentary group | fraction leader/leaders/chief/chairman/chairwoman/boss/head ; parliamentary fraction/fractions ; fraction of the? cdu/spd/fdp/afd
! Mandat niederlegen | to lay down a mandate | to give up a seat | laid/lays/lay down his/her/their mandate
! Polizeipräsidium | presidium | headquarters | police presidium/presidiums
! überfallen | to overfall | to rob, to attack | overfell ; overfallen
! Fahrerflucht | driver flight | hit and run | driver flight ; driver escape ; committed driver's? flight
! führte dazu, dass | led to the fact that | had the effect that | led/leads to the fact that ; led/leads to it that
! mit Sitz in | seat | head office | society/company/firm/group/association with seat in
`,
);
