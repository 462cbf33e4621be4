/** German words whose two senses English keeps apart. */
import { readTable } from '../pivot-table';

export const GERMAN = readTable(
  'de',
  `
! sensibel | sensible | sensitive | sensible data/documents/zone/zones/skin/topic/topics/infrastructure
~ aktuell | actual | current | actual prime minister -is/was ; the actual <office> of ; the actual numbers/figures/poll/polls/survey show/shows
! eventuell | eventual | possible | in case of eventual/an eventual ; any eventual victims/accomplices/injuries/problem/problems/damage/damages/complaints
! bekommen | to become | to get | becomes/became/become a/the ..1 letter/salary/pension/loan/visa/refund/discount/gift/fine/ticket from/for/of ; became # euros/euro/percent/votes ; became money/help/permission/support/information/asylum/applause from/for/to
! Chef | chef | boss, head | chef of the? ..2 company/party/police/bank/agency/group/union/authority/army/parliament ; party/union/police/government/bank/agency/company/group chef ; parliamentary/deputy chef of
! Gymnasium | gymnasium | grammar school | gymnasium teacher/teachers/student/students/pupils ; visited/attended/visits the gymnasium ; pupils/pupil/teacher of the gymnasium
! Rat | rat | council, advice | municipal/central/federal/city rat ; the rat of experts/ministers
! spenden | to spend | to donate | spent blood/organs ; spend blood/organs ; spent # euros/euro for the victims/refugees/homeless
! Spende | spend, spending | donation | party spends ; spends affair/scandal
! Notstand | emergency | emergency | called out the emergency
! Gift | gift | poison | gift gas ; gift attack ; attack with gift
! Handy | handy | mobile phone | his/her/their handy was/were/rang ; handys ; handy number/video/recordings ; on his/her/their handy $ ; with his/her/their handy $
! Beamer | beamer | projector | beamer presentation
! Prozess | process | trial | process opens/opened/began/begins against ; the process against the? ..3 accused/defendant/suspect ; process before the? ..2 court/regional/district ; <weekday>/<month> the process against
! Verfahren | procedure | proceedings | preliminary procedure/procedures against ; opened/closed/discontinued a ..1 procedure against
! Staatsanwaltschaft | state attorneyship | public prosecutor's office | state attorneyship/attorneyships ; public attorneyship/prosecutorship ; prosecution office determines
! ermitteln | to determine | to investigate | prosecutor/prosecutors/police determines/determine/determined against ; police determines ; investigates/determines/determined because of ..2 murder/fraud/manslaughter/assault ; determines/determined against unknown
! gegen Unbekannt | against unknown | against persons unknown | complaint/charges/investigation/ad/advertisement/display against unknown
! Anzeige | advertisement, display | complaint to the police | filed/made/reimbursed/placed ..1 advertisement/advertisements/display/ad with/at the police ; criminal ad/advertisement/display ; refunded a ..1 advertisement/ad/complaint
! Täter | perpetrator | perpetrator, attacker | the doer $ ; unknown doer/doers ; presumptive/mutmasslich doer/perpetrator ; the presumptive perpetrator/perpetrators/terrorist/murderer/killer
! Wirtschaft | economy | business community | representatives/people/experts from the economy ; spokesman/minister for the economy said
! Bundeskanzler | federal | national | confederation chancellor/president/office
! Wahl | choice, election | election | at the choice/choices of parliament/president ; choice campaign/fight/poster ; elective fight
! Wahlkampf | election fight | election campaign | election/voting fight/combat
! Abgeordneter | delegate | member of parliament | bundestag delegate/deputies/delegates
! Regierung | governing | government | government chef/boss ; red green government said
! Land | land | country, state | land parliament ; land chef ; land government
! Bürgermeister | citizen master | mayor | citizen/citizens master ; lord/chief mayor ; upper/over mayor ; governing mayor of aachen/hamburg
! Vorwurf | reproach | accusation | rejected/rejects/denied/denies the reproach/reproaches ; reproach/reproaches of corruption/fraud/murder/rape/abuse
! Kontrolle | control | inspection, check | passport control/controls at the? ; traffic/police/ticket control/controls stopped ; came in/into a ..1 control ; in the case of a traffic/police control
! Unfall | misfortune | accident | misfortune place/vehicle/driver/cause ; accident originator/causer/perpetrator
! Alarm schlagen | to beat alarm | to sound the alarm | beat/beats/strike/struck/strikes alarm
! ums Leben kommen | to come around life | to be killed | came around the? life ; come around life ; came around his/her/their life
! Verletzte | injured | injured people | # hurt/injured ones ; heavily/heavy/easily/light injured/hurt person/people/persons/man/woman/one ; heavily/easily injured $ ; were/was/been heavily/easily injured/hurt
! schwer verletzt | heavily injured | seriously injured | heavily wounded/injured/hurt in/by/and/when/at
! seit | since | for | since # years/months/weeks/days $ ; since # years/months/weeks/days he/she/they/the/we/i/is/are/has/have ; is/are/has/have ..3 since # years/months/weeks -ago/after/when/of/later
! bis | until | by | until <weekday>/<month>/tomorrow/evening at the latest ; until latest
! laut | loud | according to | loud/aloud police/statement/report/reports/media/spiegel/bild/dpa/information/ministry/government/study
! nach Angaben | after data, after indications | according to | after/to/according indications/data of the? ..2 police/authorities/ministry/fire/government ; after statements/indications of the? police/authorities ; after own data/information/indications ; according to own information/data/statements/indications
! Hintergrund | background | motive | the background/backgrounds of the act/deed ; backgrounds of the? crime/attack/accident ; backgrounds are/were still? unclear
! Tat | act, deed | crime | after the deed $ ; deed weapon/place/suspect/time ; act weapon/place/suspect
! Fahndung | manhunt | search | large/big/great search/manhunt after ; searches/searched/search/searching after the? perpetrator/perpetrators/man/suspect/fugitive/driver
! Einsatz | use, employment | operation | large employment/use of the? police ; police employment/mission ; employment/use forces of ; emergency/rescue forces were/are in use ; special use command ; special employment commando
! Auto | car | car | passenger car driver ; truck/lorry driver came from the? road
! Flüchtling | refugee | refugee | fled refugees ; fugitive home/homes/accommodation ; refugees home
! Mitteilung | communication | press release | shared/divided/communicated the police with ; shared/communicated the ministry/police/company on/with ; as the police/ministry/company shared/communicated/divided
! Firma | firm | company | firms chef/boss/spokesman
! Hochschule | high school | university | high school for/of applied/technology/economics/music ; technical high school ; high school professor/rector ; professor at the high school
! Fraktion | fraction | parliamentary group | fraction leader/leaders/chief/chairman/chairwoman/boss ; parliamentary fraction/fractions ; fraction of the? cdu/spd/greens/party/union/afd/fdp
! Mandat | mandate | parliamentary seat | laid down his/her/their mandate/office ; lays/lay down his/her/their mandate
`,
);
