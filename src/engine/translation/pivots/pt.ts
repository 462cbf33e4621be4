/** Portuguese words whose two senses English keeps apart. */
import { readTable } from '../pivot-table';

export const PORTUGUESE = readTable(
  'pt',
  `
! assistir a | to assist | to attend, to watch | assist/assists/assisted/assisting to the/a/an ..1 <gathering> ; assisted/assist/assists/assisting to the ..1 film/movie/video/series/game ; assisted/assisting the ..1 film/movie/episode on/at/in
~ atual | actual | current | actual prime minister -is/was ; the actual <office> of
! pretender | to pretend | to intend | government/president/minister/company/group/party/police/opposition pretends/pretended to approve/reach/reduce/improve/build/achieve/increase/avoid/obtain/reform/open/create
! realizar | to realise | to carry out, to hold | realized/realised a/an/the survey/study/documentary/inspection/raid/search/investigation/interview/operation/trip/visit on/of/in/with/about/at/among/by/to ; survey/interview/raid/search/operation/event was/were realized/realised by/in/on/with
! sensível | sensible | sensitive | sensible data/documents/zone/zones/skin/material
! eventual | eventual | possible | in case of eventual/an eventual ; in case of an eventual ; any eventual victims/accomplices/injuries/problem/problems/damage/damages/complaints/irregularities
! atentado | attempt | attack | victim/victims of the attempt/attempts $ ; victims of the attempt/attempts of/in/at ; terrorist/suicide attempt in/at/of/on/against Aa/the ; responsibility for the attempt
! manifestação | manifestation | demonstration | manifestation/manifestations in the? square/streets/street/front/downtown/center/centre ; part in the/a/these manifestation/manifestations ; unauthorized/unauthorised manifestation/manifestations ; manifestations in favor/favour/support
! sindicato | syndicate | trade union | syndicate/syndicates called/proclaimed/announced/declared/convoked a/the ..2 strike ; workers/teachers/transport syndicates
! deturpar | to disfigure | to deface | disfigurement/disfiguration of the? ..4 <wall>
! delegacia | delegation, delegacy | police station | delegacy ; police delegacy ; taken/went/taken to the police delegation ; # police delegation of
! delegado | delegate | police chief | delegate of the civil? police ; police delegate/delegates ; civil police delegate ; the delegate responsible for the case/investigation/investigations ; delegate in charge of the case/investigation
! prefeito | prefect | mayor | prefect of rio/são/sao/salvador/recife/curitiba/manaus/porto/belo/fortaleza/brasilia/campinas ; ex/vice prefect of
! prefeitura | prefecture, prefecturehall | city hall | city prefecture ; prefecture of rio/são/sao/salvador/recife/curitiba/manaus/porto/belo/fortaleza/campinas ; municipal prefecture
! vereador | alderman, councilman | town councillor | vereador/vereadors ; chamber of aldermen/councilmen/councilors
! Câmara dos Deputados | chamber | lower house | municipal chamber/camera of ; camera of deputies ; city/municipal camera
! bandido | bandit | robber, gunman | bandits ran/fled/escaped/shot/invaded/announced ..4 bank/store/car/motorcycle/house/shop/bus ; # bandits armed/invaded/on a? motorcycle
! assalto | assault | robbery | announced the assault/robbery ; assault to the? bank/store/bus/house/jewelry/car ; victim/victims of an assault to
! anunciar o assalto | to announce the robbery | to say it is a hold-up | announced a? ..1 robbery and ; announced the hold
! tiroteio | shooting | exchange of fire | exchange of shots with ; exchanged shots with ; change/changed of? shots with
! bala perdida | lost bullet | stray bullet | lost bullet/bullets
! policial militar | military policeman | military police officer | military policemans ; military police officer's corporal
! vítima fatal | fatal victim | death | fatal victim/victims ; without fatal victims ; no fatal victims ; victim/victims fatal
! esquisito | exquisite | odd | very exquisite behavior/behaviour/attitude/attitudes/movement ; found it exquisite that
! puxar | to push | to pull | push/pushed the door/rope towards him/her/himself/herself
! constipação | constipation | cold | flu and constipations ; constipations and flu ; colds and constipation
! êxito | exit | success | the exit of the film/show/operation/book/campaign was/has ; with great exit ; had great exit
! notícia | notice | news | the notice/notices of the? death/resignation/arrest/marriage/attack spread/shocked/surprised/came/broke ; last notices
! legenda | legend | caption, party ticket | legends of the? photo/photos ; changed/switched/left the? party legend ; party legend
! partido | broken, party | party | politicians of the broken
! ex-mulher | ex woman | ex-wife | ex woman of ; his/her ex woman
! mulher | woman | wife | his woman and # children/daughters/sons/kids ; his woman and his/the children/daughters/son/sons/daughter
! apelido | surname, last name | nickname | known by the surname/appellation of ; better known for/by the? surname
! cidade-sede | city seat | host city | city seat/seats of the? world/cup/games/olympics ; city host of the
! torcida | twisted, crowd | supporters | organized/organised twisted ; organized/organised crowd/crowds of ; organized/organised cheer/cheering/fans of corinthians/palmeiras/flamengo/vasco
! técnico | technician | coach | technician of the? ..2 team/club/selection/side/national/flamengo/benfica/porto ; technical of the? ..1 team/club/selection ; the technician tite/felipao/scolari
! seleção | selection | national team | brazilian/portuguese/argentine/the selection won/lost/beat/drew/faces/faced/plays/played ; selection of brazil/portugal/argentina
! arquibancada | bleacher | stands | fell from the bleacher/archibancada
! placar | scoreboard, placard | score | opened the placard/scoreboard ; by the placard/scoreboard of
! investigações apontam | point | show | investigations point/pointed that ; second/according the? investigations point ; police points/pointed that
! segundo | second | according to | ^ second the police/ministry/government/newspaper/victim/victims/company/study/witnesses/mayor/delegate/minister ; , second the police/ministry/government/newspaper/minister/company/agency
! de acordo com | in agreement with | according to | ^ in agreement/accord/accordance with the? police/ministry/newspaper/witnesses/victim/victims/delegate/firefighters
! reclusão | reclusion | imprisonment | years/months of reclusion
! boletim de ocorrência | bulletin of occurrence | police report | bulletin/report of occurrence ; occurrence bulletin/report/bulletins ; police occurrence was/has registered?
! ocorrência | occurrence | incident | the occurrence was registered/attended/recorded ; registered the occurrence ; attended the occurrence
! flagrante | flagrant | caught in the act | arrested/detained/caught/imprisoned/prisoner in flagrant/flagrante/flagrancy ; prison in flagrante/flagrant ; in flagrant for/of
! prisão preventiva | preventive prison | pre-trial detention | preventive/temporary/provisional prison ; prison mandate/mandates ; mandate/mandates of prison/arrest ; search and apprehension
! denúncia | denunciation, complaint | indictment, tip-off | anonymous denunciation/denunciations ; denunciation of the public ministry ; denunciation/denunciations to the police/prosecutor
! Ministério Público | public ministry | prosecutors' office | public ministry asked/requested/said/denounced/filed/opened/accused/asks/offered ; federal public ministry
! ônibus | omnibus | bus | omnibus driver/passengers/station ; collective bus/transport driver
`,
);
