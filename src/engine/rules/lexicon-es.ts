/** Spanish for the sourcing grammar; smaller than the English. Forms are folded: no accents. */
import type { LexiconWords } from '../sourcing/lexicon';
import { FRAMES } from './frames-es';
import { PLAIN } from './lexicon-plain';
import { NAMES_ABROAD } from './names-abroad';
import { esAr, esEr, esO, esOr, esSame, lemmas } from './paradigms';
import { PEOPLE_AT_LARGE, SOMEBODY } from './people-es';
import * as speech from './speech-es';
import * as turns from './turns-es';

export const ES: LexiconWords = {
  ...PLAIN,
  ...NAMES_ABROAD,
  heads: {
    source: `fuente:fuentes informante:informantes confidente:confidentes entorno circulo:circulos
    ${esO('allegad intim')}`,
    expert: `experto:expertos analista:analistas critico:criticos observador:observadores
    economista:economistas cientifico:cientificos especialista:especialistas historiador:historiadores
    comentarista:comentaristas detractor:detractores partidario:partidarios opositor:opositores
    activista:activistas ecologista:ecologistas asesor:asesores colaborador:colaboradores
    diplomatico:diplomaticos diplomatica:diplomaticas estratega:estrategas ${esOr('consult')}
    ${esO('medic politolog sociolog psicolog catedratic academic tecnic')}
    ${esSame('jurista ambientalista sindicalista')}`,
    public: `${SOMEBODY} ${PEOPLE_AT_LARGE} ${speech.CROWD} ${speech.TRADES} ${speech.PERSONS} testigo:testigos residente:residentes
    companero:companeros amigo:amigos familiar:familiares pariente:parientes habitante:habitantes
    estudiante:estudiantes superviviente:supervivientes manifestante:manifestantes
    ejecutivo:ejecutivos diputado:diputados extrabajador:extrabajadores exfuncionario:exfuncionarios
    exdirectivo:exdirectivos cliente:clientes camarero:camareros operario:operarios
    enfermero:enfermeros
    ${esO('afiliad candidat afectad emplead exemplead vecin funcionari obrer jubilad soldad sanitari maestr alumn viud herman prim hij abuel camioner ganader carnicer pasajer exministr exdiputad consejer veteran empresari hoteler inquilin usuari herid damnificad exalumn guerriller')}
    ${esOr('senad legislad agricult conduct jugad entrenad vended comprad consumid pescad profes direct educad seguid tut inspect gest promot invers negociad mediad espectad repartid trabajad')}
    ${esSame('taxista periodista accionista deportista turista pensionista socorrista comerciante votante participante asistente representante ayudante acompanante migrante militante visitante paciente denunciante madre padre alcalde')}`,
    official: `oficial:oficiales cargo:cargos mando:mandos lider:lideres dirigente:dirigentes miembro:miembros
    ministro:ministros directivo:directivos responsable:responsables`,
    office: `investigador:investigadores fiscal:fiscales abogado:abogados agente:agentes policia:policias
    bombero:bomberos`,
    person:
      'muchos:muchos muchas:muchas algunos:algunos algunas:algunas persona:personas hombre:hombres mujer:mujeres alguien individuo:individuos',
    voice: 'portavoz:portavoces vocero:voceros juez:jueces jueza:juezas',
  },
  determiners: {
    indefinite: 'un uno una',
    definite: 'el la los las este esta estos estas ese esa esos esas ambos ambas',
    own: 'mi mis tu tus nuestro nuestra nuestros nuestras',
    possessive: 'su sus cuyo cuya cuyos cuyas',
    none: 'ningun ninguna ninguno pocos pocas',
    all: 'todo toda todos todas cada',
  },
  quantities: `dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 doce=12 varios
    varias algunos algunas muchos muchas diversos diversas multiples numerosos numerosas otros otras
    otro=1 otra=1 unos unas decenas docena=12 centenares par=2 decena
    veintena treintena grupo punado multitud cantidad sinfin`,
  modifiers:
    'alto alta altos altas antiguo antigua antiguos antiguas ex principales propios propias',
  opinion:
    'critica critican critico criticaron acusa acusan acuso lamenta lamentan denuncia denuncian',
  boilerplate:
    'autorizado autorizada autorizados libertad franqueza privado privadas internas confidencial delicado',
  present: 'testigo asistente participante superviviente pasajero',
  grave: 'miedo temor represalias seguridad empleo trabajo amenazas',
  outletVerbs:
    'informo informa publico publica revelo revela aseguro asegura recoge adelanto avanza',
  reportedIn: [
    'una|un|la *2 informacion|noticia|articulo|entrevista|reportaje de|del|en|con el|la?',
    'publicado|publicada|revelado|recogido por|en el|la?',
    'segun publica|publico|informa|informo|recoge|adelanta|revela|cuenta|ha el|la?',
    'segun ha publicado|informado|adelantado|revelado|recogido el|la?',
    'citando|cita el|la|a?',
  ],
  agentless: [
    'es|era|son|eran|fue|ha sido? *1 visto|vista|vistos|considerado|considerada|percibido|percibida|descrito|descrita|senalado|senalada|presentado|presentada|tildado|tildada|calificado|calificada como',
    'fue|ha|han|es sido? acusado|acusada|acusados|acusadas de',
    'ha|han|fue sido? *1 criticado|criticada|criticados|senalado|senalada por su|sus',
    'existe|existen|hay|habia *1 temor|temores|sospecha|sospechas|miedo de que',
    'se le|les|la atribuye|acusa|considera|senala',
    'al parecer',
  ],
  crowd: `${lemmas(PEOPLE_AT_LARGE)} ${lemmas(speech.CROWD)} experto experta analista critico observador observadora economista
    cientifico cientifica especialista historiador comentarista detractor detractora opositor
    activista residente manifestante votante padre estudiante profesor turista comerciante medico
    ecologista algunos muchos quien jurista politologo sociologo psicologo catedratico academico
    tecnico ambientalista sindicalista inquilino ganadero camionero taxista candidato candidata madre
    profesora enfermera viajero opositora`,
  things: speech.THINGS,
  agentEndings: /^.{2,}(?:[td]or[ae]?s?|istas?|[ae]ntes?|er[oa]s?|[ai]d[oa]s)$/,
  adjectiveEndings:
    /(?:al|ales|iv[oa]s?|ic[oa]s?|ari[oa]s?|e[oa]s|os[oa]s?|an[oa]s?|eses|esas?|istas?)$/,
  whoever: 'quien quienes',
  existential: 'hay habia hubo falta faltan faltaba',
  deeming:
    'encuentran ven veian juzgan consideran tachan llaman califican tildan describen perciben estiman creen sienten interpretan tienen dan',
  acquainted: turns.ACQUAINTED,
  thereAre: turns.THERE_ARE,
  voices: turns.VOICES,
  manyVerbs: /n$/,
  severalVerb: /n$/,
  uncounted: 'mas muchos muchas numerosos numerosas multitud sinfin infinidad',
  women: [
    [/(?<!ic)o$/, 'a', 'as'],
    [/or$/, 'ora', 'oras'],
  ],
  asTold: 'segun como conforme',
  listeners: 'le les',
  accordingToWhom: [
    'segun el|la|los|las cual|cuales|que',
    'segun quien|quienes',
    'para el|la|los|las cual|cuales|que',
    'para quien|quienes',
    'a cuyo juicio|entender',
  ],
  ofThem: [
    'uno|una|alguno|alguna|muchos|muchas|algunos|algunas|varios|varias|dos|tres|otro|otra|otros|otras de ellos|ellas',
  ],
  own: [
    'haber|haberlo|haberla|haberse|ser|estar|tener|saber|sentir|sentirse|conocer|desconocer|querer|temer|creer|ignorar|estarlo',
    'no haber|haberlo|haberla|haberse|ser|estar|tener|saber|sentir|sentirse|conocer|desconocer|querer|temer|creer|ignorar|estarlo|poder|ver|entender|recordar|esperar|contar|recibir|descartar|disponer',
  ],
  most: 'mas menos',
  reflexive: 'se',
  pluralEndings: /[oae]s$/,
  clitics: 'lo',
  fromWithin: 'desde en',
  circles: speech.CIRCLES,
  inside: 'en desde entre',
  impersonal: speech.IMPERSONAL,
  saidWithin: speech.SAID_WITHIN,
  predicates: speech.PREDICATES,
  plurals: 'quienes los las estos estas esos esas',
  participleEndings:
    /(?:[ai]do|hecho|dicho|puesto|visto|escrito|abierto|muerto|vuelto|roto|cubierto|resuelto)$/,
  pending: [
    'estaria|estarian *1 negociando|preparando|estudiando|ultimando|planeando|valorando|buscando|sondeando|tratando|barajando|detras|implicado|implicada|implicados|involucrado|involucrada|investigando',
    'tendria|tendrian *1 previsto|intencion|decidido|cerrado',
    'planearia|planearian|barajaria|barajarian|ultimaria|ultimarian',
  ],
  elisions: '',
  joiners: 'y e o u',
  unnamed: 'anonimo anonima anonimos anonimas',
  core: `${speech.CORE} dijo dijeron dice dicen aseguro aseguraron asegura aseguran afirmo afirmaron afirma
    afirman explico explicaron explica explican confirmo confirmaron confirma confirman senalo
    senalaron senala senalan indico indicaron indica indican conto contaron cuenta cuentan relato
    relataron relata relatan sostuvo sostuvieron sostiene sostienen revelo revelaron revela revelan
    comento comentaron comenta comentan advirtio advirtieron advierte advierten agrego agregaron
    anadio anadieron declaro declararon declara declaran admitio admitieron reconocio reconocieron
    apunto apuntaron apuntan informo informaron informan manifesto manifestaron dicho asegurado
    afirmado explicado confirmado senalado indicado contado revelado comentado advertido declarado
    detallo detallaron`,
  speech: `queja quejan quejo quejaron recuerda recuerdan recordaron recordo reprochan
    ${esAr('asegur afirm explic confirm señal indic relat revel coment declar apunt inform manifest detall avanz precis matiz subray destac remarc alert lament argument reiter aclar puntualiz aleg denunci vaticin augur pronostic adelant narr evoc rememor apostill sentenci descart testific conjetur jur relativiz traslad proclam elogi critic conden discrep').replaceAll('ñ', 'n')}
    ${esEr('insist admit dec anad describ')} repite repiten repitio repitieron sostiene sostienen
    sostuvo mantiene mantienen mantuvo sugiere sugieren sugirio sugirieron advierte advierten confiesa
    confiesan confeso confesaron niega niegan nego negaron cuenta cuentan desliza deslizan deslizo
    reconoce reconocen reconocio reconocieron predice predicen predijo`,
  // Deeds and tones as well: they report only after what is said, or before "que".
  inverting: `${turns.TONES_FURTHER} ${speech.TONES}
    ${esAr('zanj avis protest brom ironiz exclam grit susurr musit suspir repar bram celebr critic acus cuestion traslad expres filtr anunci diagnostic replic contest apost aventur contrast justific razon not observ plante proclam opin explot confi invoc consider calcul coincid reflexion dispar estall qued')}
    ${esEr('coincid respond promet reprend resum transmit')} queja quejan quejo quejaron quejaba
    quejaban sincera sinceran desahoga desahogan desahogo dan da dio dieron exige exigen exigio
    propone proponen propuso concluye concluyen concluyo intuye intuyen arguye defiende defienden
    defendio teme temen maldice interviene tercia apunta desgrana cifra cifran resopla confiesan
    pregunta preguntan publicaba publicaban escribia escribian escribe escriben escribio escribieron se`,
  belief:
    'piensa piensan pensaban pensaba creia creian temia temian sospechaban sospechaba augura pronostica confiaban dudaban estiman estima juzgan asumen espera esperan esperaban preve entienden entiende pronostican niega niegan nego negaron duda dudan cree creen temen teme consideran considera sospechan opinan preven vaticinan auguran intuyen confian confia ven sospecha opina',
  actions: ['ven|ve -en|como'],
  telling: 'dijo dijeron dicho conto contaron contado',
  participles:
    'revelada filtrado filtrada adelantado adelantada facilitado facilitada dicho confirmado contado relatado descrito informado revelado confirmada descrita',
  adverbs: `ahora hoy se tambien ayer hoy luego despues ha han habia habian ya privadamente anoche lunes martes
    miercoles jueves viernes sabado domingo le les asi aqui dejan deja dejo hacen hace`,
  adverbEndings: /mente$/,
  negations: 'no nunca tampoco jamas nadie',
  modals: 'podria podrian puede pueden debe deben quiere quieren podra podran debera deberan',
  passives: 'es son fue fueron era eran ser sido',
  pronouns: 'el ella ellos ellas yo tu nosotros usted ustedes quien',
  prepositions:
    'de del a al con por para en entre sobre contra ante desde hacia hasta sin tras bajo segun como',
  stops: `y o u e pero que quien cuando donde como si porque aunque mientras de del a al con por para en
    entre sobre contra ante desde hacia hasta sin tras bajo segun no ya es son fue fueron se le les lo
    ha han habia hay muy mas menos tambien dijo dijeron dice dicen`,
  institutions: 'policia autoridades ministerio gobierno empresa tribunal juez portavoz fiscalia',
  calendar: `lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio
    julio agosto septiembre octubre noviembre diciembre`,
  places: 'en desde hacia hasta por cerca para',
  organisations: `ministerio gobierno universidad hospital policia partido banco grupo empresa instituto agencia
    tribunal fiscalia ayuntamiento congreso senado parlamento diario periodico pais comision consejo
    fundacion asociacion federacion sindicato club naciones unidas estados casa blanca cruz roja
    guardia civil audiencia nacional supremo corte europea union`,
  titles: `senor senora don dona doctor doctora presidente presidenta ministro ministra alcalde alcaldesa
    profesor profesora general coronel capitan juez jueza fiscal director directora portavoz
    secretario secretaria embajador embajadora`,
  personal: 'el ella su sus',
  plainly: 'dijo dice conto cuenta explico explica relato aseguro afirmo',
  particles: 'de la del las los y van von der den di da do dos du bin',
  pronominal: 'alguien muchos muchas algunos algunas',
  within: 'en dentro',
  naming: 'llamado llamada identificado identificada apodado',
  examples: 'incluido incluida incluidos incluidas como',
  partOf: 'de',
  shares: 'ciento mitad tercio mayoria porcentaje parte todos ninguno',
  approximators: 'al menos mas de unos casi cerca unas',
  conjunctions: 'que',
  suppositions: 'si salvo',
  trailers: `entre estrecho estrecha estrechos veterano veterana historico historica destacado destacada retirado
    retirada jubilado jubilada que quien quienes cuyo con sin cercano cercana cercanos cercanas
    proximo proxima proximas proximos familiarizado familiarizada familiarizados familiarizadas
    conocedor conocedora conocedores conocedoras consultado consultada consultados consultadas
    involucrado involucrada involucrados involucradas presente presentes bajo de del en al a hablando
    pidiendo policial policiales judicial judiciales diplomatica diplomaticas oficial oficiales
    gubernamental gubernamentales militares militar oficiosas anonimas anonimos anonima internas
    extraoficiales parlamentarias sanitarias empresariales estadounidense estadounidenses espanol
    espanola espanoles espanolas europeo europea europeos europeas britanicos britanicas franceses
    rusos chinos israelies mexicanos politicas fiscales sindicales hospitalarias locales occidentales
    y`,
  relatives: 'que quien quienes',
  holders: 'juez jueza magistrado magistrada fiscal',
  generic: true,
  inverts: true,
  accordingTo: turns.ACCORDING,
  agents: 'por',
  citing: 'citando cita citan cito',
  cited: 'cita citan cito',
  familiar: speech.FAMILIAR,
  anonymity: [
    ...turns.ANONYMITY_FURTHER,
    'bajo|con|en la? condicion|reserva|compromiso de *3 anonimato|identidad|nombre|identificado|identificada|identificados|revelado',
    'a condicion de *3 anonimato|identificado|identificada|identificados|citado|revelado|nombre',
    'bajo|desde el? anonimato',
    'pidio|pidieron|pide|piden|pidiendo|solicito|solicitaron|prefirio|prefirieron|prefiere|prefieren|quiso|quisieron|exigio *1 no ser|dar|revelar|facilitar|aparecer *2 identificado|identificada|identificados|identificadas|nombrado|nombrada|nombrados|nombradas|citado|citada|citados|citadas|nombre|nombres|identidad',
    'pidio|pidieron|pide|piden|pidiendo|solicito|solicitaron|prefirio|prefirieron|prefiere|prefieren|exigio|exige|exigen|exigieron|reclama|reclamo|ruega|rogo|demanda|quiere *2 anonimato',
    'pidio|pidieron|prefirio|prefirieron|prefiere|quiso *1 mantener|guardar|conservar|permanecer *2 anonimato|anonimo|anonima|anonimos',
    'no quiso|quisieron|quiere ser|dar|revelar *2 identificado|identificada|identificados|nombre|identidad|nombres',
    'no esta|estan|estaba|estaban *1 autorizado|autorizada|autorizados|autorizadas',
    'no autorizado|autorizada|autorizados|autorizadas a|para',
    'cuyo|cuya nombre|identidad se? no revela|revelamos|publica|publicamos|desvela|desvelamos|cita|facilita *1',
    'cuyo|cuya nombre|identidad se? omite|reserva|oculta|omitimos|reservamos|protege *2',
  ],
  authority: 'autorizado autorizada autorizados autorizadas',
  partName: 'apellido apellidos',
  reasons: [
    'porque *20',
    'por miedo|temor|razones|motivos|no|la|lo *16',
    'ya|dado|puesto que *20',
    'para hablar|comentar|evitar|poder|no|proteger|referirse|tratar *16',
    'debido a *14',
    'a|al hablar *10',
  ],
  secondHand: [
    ...speech.SECOND_HAND,
    ...turns.SECOND_HAND_FURTHER(speech.MEDIA, speech.WHERE, speech.SAY),
  ],
  unattributed: [
    ...turns.UNATTRIBUTED,
    'al parecer',
    'supuestamente|presuntamente',
    'por lo visto',
    'esta|estan|estaba|estaban considerado|considerada|considerados|consideradas el|la|los|las|uno|una|como|entre|de|muy|un',
    'pasa|pasan|pasaba|pasaban por ser|uno|una el|la|los|las|uno|una|de|un',
    'se le|la|lo|les|los|las considera|consideraba|atribuye|atribuia|relaciona|vincula',
    'segun cuentan|dicen|aseguran $',
    '^ dicen|cuentan que',
    'es|era un? secreto a voces',
    'es|era vox populi',
    'se da|daba por seguro|segura|hecho|hecha|sentado|sentada|descontado|descontada|cierto|cierta|muerto|perdido',
    'es|era|son|eran|fue tenido|tenida|tenidos por',
    'se teme|temia|intuye|barrunta|cuchichea|baraja *1 que',
    'parece ser que',
    'se da|daba|dio por seguro|hecho|sentado que?',
    'se murmura|rumorea|cuchichea|susurra',
    'se dice|cuenta|comenta|cree|sospecha ,en|por|entre|desde|dentro ..8 que',
    'se murmura|asegura|apunta|rumorea que',
    'se cree|dice|rumorea|especula|piensa|sospecha|presume|comenta|supone|estima que',
    'se ha|habia dicho|especulado|rumoreado|comentado que',
    'segun se dice|cree|rumorea|comenta|cuenta',
    'trascendio|trasciende que',
    'ha|han trascendido que',
  ],
  rumours: [
    'corre|corren|circula|circulan|circularon|circulaban *2 rumor|rumores|versiones',
    'hay|habia|hubo *1 rumores',
    'rumores de que',
    'los rumores apuntan|indican|sugieren|circulan|circularon|crecen',
    'corre la voz|rumor',
  ],
  statement: ['en|mediante|a un|una *1 comunicado|nota|rueda|conferencia'],
  hearsay:
    'habria habrian estaria estarian tendria tendrian planearia planearian barajaria barajarian ultimaria ultimarian',
  conditions:
    'hubiera hubieran hubiese hubiesen hipotesis tesis teoria nosotros yo me usted ustedes haberlo mejor encantado gustado',
  ifs: ['si', 'de haber'],
  unrealEndings: /^(?:haber|.*(?:ier|[^p]ar)a[n]?|.*(?:ies|[^bfl]as)e[n]?)$/,
  lacking: 'sin',
  wishes: 'querido podido debido gustado preferido encantado',
  frames: FRAMES,
};
