/** Portuguese words whose two senses English keeps apart. */
import { readTable } from '../translation/pivot-table';

export const PORTUGUESE = readTable(
  'pt',
  `
! assistir a | to assist | to attend, to watch | assist/assists/assisted/assisting to the/a/an ..1 <gathering> ; assisted/assist/assists/assisting to the ..1 film/movie/video/series/game ; assisted/assisting the ..1 film/movie/episode on/at
~ atual | actual | current | actual prime minister -is/was ; the actual <office> of
~ pretender | to pretend | to intend | government/president/minister/company/group pretends/pretended to approve/reach/reduce/improve/build/achieve/increase/avoid/obtain/reform/open/create
! realizar | to realise | to carry out, to hold | realized/realised a/an survey/study/documentary/interview on/of/in/with/about/among ; survey/interview/raid/search/operation was/were realized/realised by/in/on/with
! dados sensíveis | sensible | sensitive | sensible data $ ; sensible documents/zone/zones/skin
! eventual | eventual | possible | in case of eventual/an eventual ; in case of an eventual ; any eventual victims/accomplices/injuries/damage/damages/irregularities
! atentado | attempt | attack | victim/victims of the attempt/attempts $ ; victims of the attempt/attempts of/in/at ; claimed responsibility for the attempt ; author/authors of the attempt
! manifestação | manifestation | demonstration | manifestation/manifestations in the? square/streets/street/downtown/center/centre ; part in the/a/these manifestation/manifestations ; unauthorized/unauthorised manifestation/manifestations ; manifestations in favor/favour/support
! sindicato | syndicate | trade union | syndicate/syndicates called/proclaimed/announced/declared/convoked a/the ..2 strike ; workers/teachers/transport syndicates
! deturpar | to disfigure | to deface | disfigurement/disfiguration of the? ..4 <wall>
! delegacia | delegacy, delegation | police station | police delegacy ; delegacy of ; taken/went to the police delegation ; # police delegation of
! delegado | delegate | police chief | delegate of the civil? police ; civil police delegate/delegates ; delegate responsible for the case/investigation/investigations ; delegate in charge of the case/investigation
! prefeito | prefect | mayor | prefect of rio/são/sao/salvador/recife/curitiba/manaus/porto/belo/fortaleza/campinas ; ex/vice prefect of
! prefeitura | prefecture | city hall | prefecture of rio/são/sao/salvador/recife/curitiba/manaus/porto/belo/fortaleza/campinas
! Câmara dos Deputados | camera | chamber | camera of deputies ; municipal camera of
! vereador | vereador | town councillor | vereador/vereadors/vereadores ; camera of councilors/aldermen ; chamber of councilors
~ bandido | bandit | robber, gunman | bandits invaded a/the ..1 bank/store/house/shop/bus ; # bandits on a? motorcycle
! anunciar o assalto | to announce the robbery | to say it is a hold-up | announced the robbery/robberies/holdup
! assalto | assault | robbery | assault to the? bank/store/bus/house/jewelry/car ; victim/victims of an assault to
! troca de tiros | change of shots | exchange of fire | change/changes of shots ; changed shots with
! bala perdida | lost bullet | stray bullet | lost bullet/bullets
! vítima fatal | fatal victim | death | fatal victim/victims
! esquisito | exquisite | odd | exquisite behavior/behaviour/attitude/attitudes ; found it exquisite that
! constipação | constipation | cold | flu and constipation/constipations ; constipations and flu ; colds and constipation
! êxito | exit | success | exit of the film/show/operation/book/campaign was/has ; with great exit $ ; had great exit $
! notícia | notice | news | notice/notices of the? death/resignation/arrest/marriage/attack spread/shocked/surprised
! legenda | legend | caption | legends of the? photo/photos ; legend of the? photo/photos
! ex-mulher | ex-woman | ex-wife | ex woman ; ex women
! mulher | woman | wife | his woman and # children/daughters/sons/kids ; his woman and his/the children/daughters/son/sons/daughter
! cidade-sede | city seat | host city | city seat/seats of the? world/cup/games/olympics
! torcida organizada | twisted | supporters | organized/organised twisted/crowds ; organized/organised cheer/fans of corinthians/palmeiras/flamengo/vasco
! técnico | technician | coach | technician/technical of the? ..2 team/club/selection/flamengo/benfica/porto/corinthians
! seleção | selection | national team | brazilian/portuguese/argentine/colombian/uruguayan selection won/lost/beat/drew/faces/faced/plays/played/coach/will
! placar | scoreboard | score | opened the placard/scoreboard ; by the placard/scoreboard of
! apontar | to point | to show, to indicate | investigations/investigation/survey/police point/points/pointed that
~ segundo | second | according to | ^ second the police/ministry/newspaper/witnesses/delegate
~ de acordo com | in agreement with | according to | ^ in agreement/accord with the? police/newspaper/witnesses/delegate/firefighters
! reclusão | reclusion | imprisonment | years/months of reclusion
! boletim de ocorrência | bulletin of occurrence | police report | bulletin/bulletins of occurrence ; occurrence bulletin/bulletins
! ocorrência | occurrence | incident | occurrence was attended ; attended the occurrence ; police/firefighters attended an occurrence
! em flagrante | in flagrant | in the act | arrested/detained/caught/imprisoned/prisoner in flagrant/flagrancy ; prison in flagrante/flagrant ; in flagrant for/of
! prisão preventiva | prison | detention, arrest | preventive prison ; prison mandate/mandates ; mandate/mandates of prison/arrest
~ denúncia anônima | denunciation | tip-off | anonymous denunciation/denunciations
~ Ministério Público | public ministry | prosecutors' office | public ministry asked/requested/denounced/filed/accused/accuses/offered
! transporte coletivo | collective | public | collective transport driver ; collective bus ; passengers of the? collective $
! apreender | to apprehend | to seize | apprehended # kilos/kilograms/weapons/bottles ; drugs/weapons/cocaine was/were apprehended
! internado | interned | in hospital | interned in the? hospital/icu/intensive/clinic ; remains/is/was interned in the? ..2 hospital
~ de N anos | of so many years | aged | , of # years ,
! renunciar a | to renounce to | to give up | renounce/renounced/renounces/renouncing to the/his/her/their/its/a/an/any
`,
);
