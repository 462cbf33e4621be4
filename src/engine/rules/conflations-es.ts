/** Spanish words whose two senses English keeps apart. */
import { readTable } from '../translation/pivot-table';

export const SPANISH = readTable(
  'es',
  `
! asistir a | to assist | to attend | assist/assists/assisted/assisting to the/a/an ..1 <gathering> ; assisted/assist/assists at the ..1 meeting/match/inauguration/concert/conference/summit/rally/premiere/hearing
! celebrar | to celebrate | to hold | celebrated/celebrates elections ; will/to celebrate elections ; celebrated a/the ..1 meeting/hearing/referendum/press/summit in/on/with/at/between/conference ; elections/trial/referendum/hearing/meeting/summit was/were/be/been celebrated in/on/at/this/next/last ; election was/be/been celebrated
! realizar | to realise | to carry out | realized/realised a/an survey/study/documentary/interview on/of/in/with/about/among ; survey/interview/raid/search/operation was/were realized/realised by/in/on/with
! embarazada | embarrassed | pregnant | months embarrassed ; embarrassed of # months/weeks ; embarrassed women/woman/mothers/mother/teenagers gave/give ; was/is embarrassed of twins/triplets
~ pretender | to pretend | to intend | government/president/minister/company/group pretends/pretended to approve/reach/reduce/improve/build/achieve/increase/avoid/obtain/reform/open/create
~ actual | actual | current | actual prime minister -is/was ; the actual <office> of
! datos sensibles | sensible | sensitive | sensible data $ ; sensible documents/zone/zones/skin
! eventual | eventual | possible | in case of eventual/an eventual ; in case of an eventual ; any eventual victims/accomplices/injuries/damage/damages/irregularities
! atentado | attempt | attack | victim/victims of the attempt/attempts $ ; victims of the attempt/attempts of/in/at ; claimed responsibility for the attempt ; author/authors of the attempt
! manifestación | manifestation | demonstration | manifestation/manifestations in the? square/streets/street/downtown/center/centre ; part in the/a/these manifestation/manifestations ; unauthorized/unauthorised manifestation/manifestations ; manifestations in favor/favour/support
! sindicato | syndicate | trade union | syndicate/syndicates called/proclaimed/announced/declared/convoked a/the ..2 strike ; workers/teachers/transport syndicates
! convocar | to convoke, to summon | to call | convoked a/the? ..2 strike/strikes/protest/protests/demonstration/elections/referendum ; summoned a/the general? strike/elections/referendum ; summoned elections
! cumplir años | to fulfil, to comply | to turn (an age) | fulfilled/fulfills/fulfils/complies/complied # years old? $ ; fulfilled/fulfills/fulfils/complied # years of age
! ingresar | to enter | to be taken in | entered in prison/jail/hospital ; admitted in prison
! imputado | imputed | accused, charged | the imputed was/is/has/will ; was/were/been imputed for/with/by the judge/court/prosecutor/crime/crimes/murder/corruption
! delito | delict | crime | delicts ; a/the delict of
! denuncia | denunciation | complaint to the police | denunciation/denunciations to/before/with the police/prosecutor/court/authorities ; presented/filed/placed/put a/the/his/her/their denunciation
! interponer | to interpose | to file | interposed a/an ..1 appeal/complaint/denunciation/lawsuit/claim
! éxito | exit | success | exit of the film/show/operation/book/campaign was/has ; with great exit $ ; had great exit $
! sanidad | sanity | health | ministry/minister/department/counselor/counsellor/council of sanity
! consejero | counsellor | regional minister | counselor/counsellor of health/education/economy/finance/interior/justice/presidency/culture
! alcalde | major | mayor | the major of the? town/municipality ; the major of the city of
~ ayuntamiento | town hall | city council | the town hall has/had approved/decided/denied/awarded ; town hall of Aa has/announced/approved
! Hacienda | hacienda | treasury, tax office | ministry/minister of hacienda ; fraud against hacienda
! fiscal | fiscal | prosecutor | the fiscal asked/asks/requested/requests/accused/accuses/said/demanded ; general/state fiscal asked/requested/said
! dictar | to dictate | to issue, to hand down | dictated a/an/the ..1 sentence/ruling/verdict/warrant ; sentence/ruling/warrant dictated by
! juzgado de guardia | court of guard | duty court | court/judge/judges of guard ; judged of guard/instruction
! reclusión | reclusion | imprisonment | years/months of reclusion
! según lo que | according to what | as | according to what was/were/has/had been? reported/learned/learnt/revealed/declared/informed/pointed ; according to what they/he/she/sources informed
! informar a | to inform | to report | informed this newspaper/agency/medium ; have/has informed sources ; have/has informed the? police sources
! medios de comunicación | means of communication | news media | means of communication reported/have/published/said ; local/foreign/national/spanish means of communication
! rueda de prensa | wheel of press | press conference | press wheel ; wheel of press
! en el marco de | in the mark of | as part of | in the mark of the investigation/investigations/operation/meeting/visit/negotiations/celebration
! protagonizar | to star in | to be at the centre of | starred in a/an ..1 incident/altercation/brawl ; protagonized/protagonised
! darse a la fuga | to give oneself to flight | to flee | gave himself/herself/themselves to the? flight ; given to the? flight $
~ presunto | presumed | alleged | presumed murderer/killer/thief/author/authors/rapist/aggressor/aggressors/robber/assassin/crime/crimes
! autor | author | perpetrator | author/authors of the ..1 shooting/shootings/robbery/robberies/shots/stabbing/murder/murders/bombing/killing/killings/assault/crash
! Ministerio del Exterior | exterior | foreign affairs | minister/ministry of exterior/exteriors ; exterior minister
! cuerpos y fuerzas de seguridad | bodies | forces | security forces and bodies ; bodies and security? forces of ; bodies of security
! víctimas fatales | fatal victims | deaths | fatal victim/victims
! procesado | processed | tried, indicted | processed for the? crime/crimes of ; will be processed for the? murder/corruption/fraud
! solicitud | solicitude | request | solicitude of # ; solicitude of/for funds/asylum/information/extradition ; presented/sent/approved/rejected a/the solicitude
! coincidir en | to coincide | to agree | coincide/coincided/coincides in that/pointing/stating/affirming ; experts/sources/analysts/witnesses/neighbors/neighbours coincide/coincided in
! orden del día | order of the day | agenda | in/on the order of the day of a/the ; included/include in/on the order of the day
! organismo | organism | body, agency | the organism said/indicated/announced/declared/pointed ; public/international/official organisms
! enseñar | to teach | to show | photos/photographs/images/pictures/documents/document/letter/video was/were never? taught to
~ de N años | of so many years | aged | , of # years ,
! renunciar a | to renounce to | to give up | renounce/renounced/renounces/renouncing to the/his/her/their/its/a/an/any
! con sede en | seat | head office | society/company/firm/group/association with seat in
! proceso | process | trial | ^ the process against Aa ..8 begins/began/opens/opened/starts/started ; process against Aa will begin/open/start
`,
);
