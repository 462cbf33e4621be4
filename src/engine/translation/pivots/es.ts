/** Spanish words whose two senses English keeps apart. */
import { readTable } from '../pivot-table';

export const SPANISH = readTable(
  'es',
  `
! asistir a | to assist | to attend | assist/assists/assisted/assisting to the/a/an ..1 <gathering> ; assisted/assist/assists at the ..1 meeting/match/inauguration/concert/conference/summit/rally/premiere/hearing
! celebrar | to celebrate | to hold | celebrated/celebrate/celebrates elections ; celebrated a/the ..1 meeting/hearing/trial/referendum/press/summit/assembly in/on/with/at/between/conference ; elections/trial/referendum/hearing/meeting/summit was/were/be/been celebrated in/on/at/this/next/last ; election was/be/been celebrated
! realizar | to realise | to carry out | realized/realised a/an/the survey/study/documentary/inspection/raid/search/investigation/interview/operation/trip/visit on/of/in/with/about/at/among/by/to ; survey/interview/raid/search/operation was/were realized/realised by/in/on/with
! embarazada | embarrassed | pregnant | months embarrassed ; embarrassed of # months/weeks ; embarrassed women/woman/mothers/mother/teenagers gave/give ; was/is embarrassed of twins/triplets
! pretender | to pretend | to intend | government/president/minister/company/group/party/police/opposition pretends/pretended to approve/reach/reduce/improve/build/achieve/increase/avoid/obtain/reform/open/create
~ actual | actual | current | actual prime minister -is/was ; the actual <office> of
! sensible | sensible | sensitive | sensible data/documents/zone/zones/skin/material
! eventual | eventual | possible | in case of eventual/an eventual ; in case of an eventual ; any eventual victims/accomplices/injuries/problem/problems/damage/damages/complaints/irregularities
! atentado | attempt | attack | victim/victims of the attempt/attempts $ ; victims of the attempt/attempts of/in/at ; terrorist/suicide attempt in/at/of/on/against Aa/the ; responsibility for the attempt
! manifestación | manifestation | demonstration | manifestation/manifestations in the? square/streets/street/front/downtown/center/centre ; part in the/a/these manifestation/manifestations ; unauthorized/unauthorised manifestation/manifestations ; manifestations in favor/favour/support
! sindicato | syndicate | trade union | syndicate/syndicates called/proclaimed/announced/declared/convoked a/the ..2 strike ; workers/teachers/transport syndicates
! convocar | to convoke | to call | convoked a/the? ..2 strike/strikes/protest/protests/demonstration/elections/referendum ; summoned a/the general? strike/elections/referendum
! cumplir años | to fulfil years | to turn (an age) | fulfilled/fulfills/fulfils/complies/completes # years old? $ ; fulfilled/fulfills/fulfils/complied # years of age ; who/he/she fulfilled/fulfills/fulfils/complied # years
! ingresar | to enter | to be taken in | entered in prison/hospital/jail ; entered the hospital with wounds/injuries ; admitted in prison
! imputado | imputed | accused, charged | the imputed $ ; the imputed was/were/is/are/has/have/will ; was/were/been imputed for/with/by the judge/court/prosecutor/crime/crimes/murder/corruption
! delito | delict | crime | delicts ; a/the delict of
! denuncia | denunciation | complaint | denunciation/denunciations to/before/with the police/prosecutor/court/authorities ; presented/filed/placed/put a/the/his/her/their denunciation ; interposed a/the ..1 complaint/appeal/denunciation/lawsuit
! interponer | to interpose | to file | interposed a/an ..1 appeal/complaint/denunciation/lawsuit/claim
! discutir | to discuss | to argue | discussed strongly/heatedly with his/her
! suceso | success | event, incident | the tragic/sad/violent success occurred/happened/took ; success occurred/happened at/on/in ; place of the successes
! desgracia | disgrace | misfortune | the disgrace occurred/happened/took ; what a disgrace for the family of
! éxito | exit | success | the exit of the film/show/operation/book/campaign was/has ; with great exit ; had great exit
! carpeta | carpet | folder | carpet of documents/evidence ; carpets with/of documents
! ropa | rope | clothes | ropes of/worn by the victim ; wearing black/dark/white ropes
! constipado | constipated | having a cold | constipated with/by a? fever
! bizarro | bizarre | brave | bizarre soldiers/heroes/defenders of
! sanidad | sanity | health service | ministry/minister/department/counselor/counsellor of sanity ; public sanity
! consejero | counsellor | regional minister | counselor/counsellor/adviser of health/education/economy/finance/interior/justice/presidency/culture
! alcalde | mayoress | woman mayor | major of the? town/city/municipality/capital ; mayoress said ; ^ the major of Aa Aa? -general
! ayuntamiento | town hall | city council | the town hall has/had approved/decided/announced/denied/confirmed/awarded/presented ; town hall of Aa has/announced/approved
! Hacienda | ministry of hacienda | tax office | ministry/minister of hacienda ; state estate agency
! fiscal | fiscal | prosecutor | the fiscal asked/asks/requested/requests/accused/accuses/said/demanded ; general/state fiscal asked/requested/said ; attorney fiscal
! vista | view | court hearing | oral view/sight $ ; the view against the? accused/defendant
! sentencia | sentence | ruling | the sentence gives the reason ; sentence dictated/issued by the court/judge/supreme/chamber ; dictated a/the? ..1 sentence/ruling/order/warrant
! dictar | to dictate | to issue, to hand down | dictated a/an/the ..1 sentence/ruling/verdict/warrant/decree ; sentence/ruling/warrant dictated by
! juzgado | judged | court | judged of instruction/violence/guard ; court/judge of guard ; court of instruction number?
! años de prisión | reclusion | imprisonment | years/months of reclusion
! a manos de | at hands of | at the hands of | died/killed/murdered/assassinated at hands of
! según lo que | according to what | as | according to what was/were/has/had been? reported/learned/learnt/stated/revealed/declared/informed/pointed ; according to what they/he/she/sources informed ; according to have informed
! informar | to inform | to report | informed this newspaper/agency/medium ; as informed by the? ..2 police/ministry/sources/spokesman/agency/government ; have informed sources
! medios | means | media | means of communication reported/have/published/said ; local/foreign/national/spanish means of communication
! rueda de prensa | press wheel | press conference | press wheel ; wheel of press
! gabinete de prensa | cabinet of press | press office | press cabinet ; cabinet of press/communication
! hemeroteca | hemeroteca | newspaper archive | newspaper library shows/recalls ; hemeroteca
! en el marco de | in the mark of | as part of | in the mark of the
! llevar a cabo | to take to end | to carry out | took/taken/take to cape/end a ; carried to cape/term
! protagonizar | to star in | to stage, to be at the centre of | starred in/by a/an ..1 incident/attack/escape/accident/brawl/robbery/altercation/riot/protest/fight ; protagonized
! a la fuga | took flight | fled | gave to the flight ; gave himself/themselves to the? flight ; put on the run $
! presunto | presumptuous, presumed | alleged | presumed murderer/killer/thief/author/authors/rapist/aggressor/aggressors/terrorist/terrorists/robber/assassin/crime/crimes
! autor | author | perpetrator | author/authors of the ..1 attack/attacks/crime/crimes/murder/murders/shooting/robbery/shots/stabbing/assault/killings/bombing
! ministro de Exteriores | exterior | foreign affairs | minister/ministry of exterior/exteriors ; exterior minister
! forzas de seguridad | bodies and forces | police | security forces and bodies ; state security forces and ; bodies and forces of ..2 security
`,
);
