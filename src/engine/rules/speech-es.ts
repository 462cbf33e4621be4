/** Spanish nouns, verbs and turns by which the unnamed are cited, by paradigm. Forms are folded: no accents. */
import { esAr, esEr, esO, esOr, esSame } from './paradigms';

/** People nobody could list. */
export const CROWD = `${esO('adversari partidari enemig aliad aficionad abonad ciudadan vecin usuari parroquian lugaren tender veran internaut autonom obrer peregrin arrendatari propietari veteran hosteler librer panader quiosquer republican ingenier arquitect biolog geolog arqueolog virolog meteorolog epidemiolog')}
    ${esOr('conoced defens impuls lect consumid seguid vended agricult pescad trabajad comprad invers elect conservad')}
    ${esSame('rival hincha oyente televidente internauta pasante viandante transeunte contribuyente simpatizante disidente oponente contrincante urbanista constitucionalista penalista animalista feminista independentista nacionalista socialista progresista democrata laborista negacionista')}`;

/** Trades and callings, by which somebody is cited. */
export const TRADES = `${esO('farmaceutic veterinari paramedic mariner carpinter fontaner mecanic informatic quimic fisic matematic antropolog filosof banquer letrad notari perit carceler pres reclus jornaler caser arbitr utiller fotograf music comisari novi jardiner obisp rabin voluntari intermediari secretari entendid camarograf bibliotecari archiver herrer zapater miner mensajer barquer reporter viajer')}
    ${esOr('viticult apicult lenad programad corred audit escult procurad ojead redact edit escrit pint proveed construct tasad labrad estibad domad locut')}
    ${esSame('pediatra psiquiatra dentista maquinista piloto electricista delineante detective espia exagente viajante futbolista columnista poeta cantante galerista coleccionista colega conserje escolta guardaespaldas sacerdote donante lobista contratista monja ninera cuidadora limpiadora paramilitar forense victima artista violinista pianista ciclista tenista atleta contrabandista traficante azafata contable alcaldesa')}
    pastor:pastores rector:rectores portero:porteros cantor:cantores exmarido:exmaridos
    capataz:capataces feligres:feligreses militar:militares chofer:choferes actor:actores
    actriz:actrices tio:tios iman:imanes consul:consules albanil:albaniles`;

/** Persons somebody could name. */
export const PERSONS = `guardia:guardias exguardia:exguardias guarda:guardas
    ${esO('testaferr emisari delegad refugiad becari interin cirujan subordinad exministr exconsejer exsoci soci encargad cociner barrender peluquer')}
    ${esOr('interlocut mediad cuidad administrad gestor embajad instruct coordinad organizad product realizad traduct exdirect gobernad exgobernad')}
    ${esSame('negociante gerente jefe exjefe comandante teniente sargento vigilante guionista concejal edil eurodiputado conferenciante firmante integrante tertuliano corresponsal cooperante comensal')}
    concejala:concejalas jefa:jefas coronel:coroneles`;

/** Do nothing but say. */
export const CORE = esAr('asever ratific corrobor recalc enfatiz especific concret');

/** Report after what is said, or before "que". */
export const TONES = `${esAr('brome murmur desvel garantiz interpret remach recrimin reproch censur deplor festej alab ensalz objet refut rechaz alert amenaz presagi especul elucubr estim valor juzg opin pens sospech insinu pregon balbuce farfull chill vocifer clam refunfun rezong mascull burl mof pormenoriz desmenuz enumer repas sintetiz remat complement machac record reclam rog suplic implor recomend aconsej interrog dud extran asombr alegr felicit congratul enorgullec indign irrit enfad desesper preocup inquiet tranquiliz consol disculp excus reivindic denunci not calcul barrunt arriesg ratific acept concord esper dese don agreg')}
    ${esEr('asent conced aplaud')} discuten discute disienten disiente desmienten desmiente desmintio
    manifiesta manifiestan supone suponen suponia deduce deducen dedujo desmintieron rebaten rebate
    asienten asiente rien sonrie sonrien ruega ruegan recuerdan piden pide pidio pidieron recomienda
    recomiendan lamentan sugiere sugieren prometen aventuran descartan excluyen excluye sienten siente
    sintio agradecen agradece agradecio arguyen arguia inquiere inquieren maldicen insisten coinciden`;

/** "Lo acusan de", "le reprochan haber": the verb and what it governs. */
const CHARGE =
  'acusa|acusan|acuso|acusaron|acusaban|acusado|culpa|culpan|culpo|culparon|tacha|tachan|tacho|tacharon|tachado|tilda|tildan|tildo|tildaron|tildado|califica|califican|calificaron|calificado|responsabiliza|responsabilizan|responsabilizaron|critica|critican|criticaron|criticado|reprocha|reprochan|reprocharon|reprochado|recrimina|recriminan|recriminaron|recriminado|afea|afean|afearon|afeado|achaca|achacan|achacaron|atribuye|atribuyen|atribuyeron|imputa|imputan|imputaron';
export const PREDICATES = [
  'lee|leen|leyeron|adivina|adivinan|aprecia|aprecian|detecta|detectan|vislumbran|interpreta|interpretan|percibe|perciben *4 en|como',
  've|ven|veian|vieron *1 en -la|el|directo|casa *5 un|una|otro|otra|mas',
  've|ven|veian|vieron *1 en la|el -tele|television|tv|cine|pantalla *5 un|una|otro|otra|mas',
  'corta|cortan|zanja|zanjan *1 por lo sano',
  'tiene|tienen *1 la sensacion|impresion|certeza|miedo|esperanza *2 de?',
  'se *2 hace|hacen|hacian eco|cruces|preguntas',
  'guarda|guardan recuerdo|memoria',

  'expresa|expresan|expreso|expresaron|expresaban|manifiestan|manifestaron|mostraron|muestran *2 conmocion|preocupacion|temor|temores|malestar|sorpresa|dudas|rechazo|indignacion|tristeza|alivio|enfado|miedo|consternacion|escepticismo|cautela|optimismo|frustracion',
  'recomienda|recomiendan|recomendaron|aconseja|aconsejan|aconsejaron|desaconseja|desaconsejan',
  'sincera|sinceraba|sincero|desahoga|desahogaba|desahogo|confiesa|confeso|abre|abrio|explaya|explayaba *1 con|a|ante este|esta|nuestro|nuestra|el|un diario|periodico|medio|redaccion|agencia|revista|periodista|corresponsal',
  `lo|la|le|los|las|les han? ${CHARGE}`,
  `acusa|acusan|acusaron|acusaban|culpa|culpan|culparon|tachan|tildan|califican|responsabilizan|responsabilizaron -el|la|los|las|un|una *5 de|por`,
  `reprocha|reprochan|reprocharon|recriminan|afean|achacan|atribuyen *6 haber|que|no|su|sus|la|el`,
  'esta|estan|estaba|estaban|muestra|muestran|mostraron *1 de acuerdo|convencido|convencida|convencidos|convencidas|seguro|segura|seguros|seguras *1 de|en que',
  'esta|estan|estaba|estaban convencido|convencida|convencidos|convencidas|seguro|segura|seguros|seguras *1 de',
  'esta|estan de acuerdo',
  'pone|ponen|pusieron de acuerdo en',
  'tiene|tienen|tenian *1 claro|dudas|constancia|entendido|certeza|sospecha|sospechas|impresion|conviccion *1 que',
  'habla|hablan|hablaban|hablaron|hablo *1 de un|una|unos|unas|varios|varias|dos|tres|al|mas|decenas|centenares',
  've|ven|veian|vieron|vio detras|aqui|ahi *1 la|el|una|un|los|las',
  'da|dan|daban|dieron *1 por hecho|hecha|seguro|segura|cierto|cierta|descontado|perdido|perdida|roto|rota|muerto|amortizado|bueno|buena',
  'pone|ponen|pusieron|puso en duda|cuestion|valor|entredicho|solfa',
  'quita|quitan|quitaron|resta|restan|restaron *1 hierro|importancia|trascendencia',
  'deja|dejan|dejaron|dejo *1 claro|entrever|caer que',
  'hace|hacen|hicieron|hizo hincapie|notar|saber|ver',
  'llama|llaman|llamaron *1 la atencion sobre',
  'apunta|apuntan|apuntaron|apuntaban a un|una|que',
  'cifra|cifran|cifraron|estima|estiman *3 en',
  'califica|califican|califico|calificaron|tacha|tachan|tachaban|tilda|tildan|tildaron *4 de',
  'describe|describen|describian|describieron|define|definen|retrata|retratan *4 como',
  'lo|la niega|niegan|confirma|confirman|desmiente|desmienten|corrobora|corroboran|atribuye|atribuyen|achaca|achacan',
  'le|les echa|echan en cara',
];

export const CIRCLES =
  'equipo entorno circulo cuartel cupula filas seno vestuario bancada gabinete partido gobierno ejecutivo direccion campana plantilla oposicion grupo ministerio moncloa zarzuela palacio club consejeria ayuntamiento sede rectorado ferraz genova coalicion embajada delegacion familia vecindario sector aparato';
const MANY =
  'aseguran|afirman|sostienen|admiten|reconocen|insisten|explican|confirman|cuentan|senalan|apuntan|dicen|creen|temen|sospechan|niegan|descartan|consideran|confian|lamentan|recuerdan|subrayan|defienden|advierten|avisan|ven|dan|restan|quitan|hablan|confiesan|deslizan|calculan|esperan|asumen|entienden|interpretan|atribuyen|achacan|mantienen|aseguraban|admitian|reconocian|insistian|temian|aseguraron|admitieron|reconocieron';
export const IMPERSONAL = [
  `${MANY} ..9 que`,
  `se|lo asegura|admite|reconoce|insiste|cree|teme|sospecha|niega|descarta|considera|confia|lamenta|asume|${MANY} *3 que`,
  `${MANY} en que`,
];
export const SAID_WITHIN = [`${MANY} ..5 en|desde|entre`];

/** Media without a name, what is said of them, and how they report. */
export const MEDIA =
  'medios|prensa|diarios|periodicos|informes|reportes|informaciones|noticias|publicaciones|television|radio|cadenas|agencias|portales|versiones|revistas|tabloides|semanarios|rotativos|digitales|emisoras|canales';
export const LOOSE =
  'los|las|la|el|varios|varias|algunos|algunas|diversos|diversas|distintos|distintas|numerosos|otros|otras|primeros|primeras|unos|unas|medios|prensa|cadenas|reportes|informes|informaciones';
export const WHERE =
  'ingleses|inglesa|portugueses|portuguesa|holandeses|holandesa|belgas|belga|suizos|suiza|suecos|sueca|noruegos|noruega|daneses|danesa|griegos|griega|polacos|polaca|ucranianos|ucraniana|turcos|turca|israelies|israeli|japoneses|japonesa|coreanos|coreana|indios|india|brasilenos|brasilena|chilenos|chilena|colombianos|colombiana|peruanos|peruana|venezolanos|venezolana|cubanos|cubana|marroquies|marroqui|catalanes|catalana|vascos|vasca|gallegos|gallega|andaluces|andaluza|madrilenos|madrilena|europeos|europea|deportiva|deportivos|economica|economicos|especializada|especializados|rosa|amarilla|oficialista|oficialistas|independientes|independiente|sensacionalista|sensacionalistas|locales|local|espanoles|espanola|estadounidenses|britanicos|britanica|franceses|francesa|italianos|italiana|alemanes|alemana|rusos|rusa|chinos|china|internacionales|internacional|nacionales|nacional|extranjeros|extranjera|regionales|regional|estatales|estatal|mexicanos|mexicana|argentinos|argentina|periodisticas|periodisticos|de';
export const SAY =
  'asegura|afirma|sostiene|sostuvo|anuncia|anuncian|anuncio|anunciaron|adelanta|adelantan|adelanto|escribe|escriben|dan|da|cuentan|cuenta|hablan|habla|coinciden|relatan|desvelan|desvelo|filtraron|informan|informa|informo|informaron|reportan|reporto|reportaron|senalan|senalo|senalaron|aseguran|aseguro|aseguraron|afirman|afirmo|afirmaron|publican|publico|publicaron|indican|indico|indicaron|dicen|dijeron|apuntan|apuntaron|sostienen|recogen|difundieron|revelaron';

/** Other outlets without a name, cited for a report. */
export const SECOND_HAND: readonly string[] = [
  `segun ${LOOSE} ${MEDIA} ${WHERE}?`,
  `segun ${MEDIA} ${WHERE}?`,
  `^ para la|los *1 ${MEDIA} ${WHERE}`,
  `recogido|recogida|recogidos|recogidas|citado|citada|citados|citadas|publicado|publicada|publicados|publicadas|difundido|difundida|difundidas por *1 ${MEDIA} ${WHERE}`,
  `de acuerdo con|a ${LOOSE}? ${MEDIA} ${WHERE}?`,
  `${LOOSE} ${MEDIA} ${WHERE} han? *1 ${SAY}|informado|publicado|asegurado|revelado`,
  `medios|prensa|diarios|periodicos ${WHERE} han? *1 ${SAY}|informado|publicado|asegurado|revelado`,
  `${SAY}|recoge la|los|las|varios|algunos|distintos|diversos ${MEDIA} ${WHERE}?`,
  `la prensa han? *1 ${SAY}`,
  `${SAY} varias|algunas|diversas|distintas|numerosas|numerosos ${MEDIA} ${WHERE}?`,
  `da|dan|daba|daban por *1 la|los|las|varios|varias ${MEDIA} ${WHERE}?`,
  `${SAY} *1 medios|prensa|diarios|periodicos ${WHERE}`,
  `segun *2 ${SAY}|recoge|publicado|informado *1 ${LOOSE}? ${MEDIA} ${WHERE}?`,
  `varios|algunos|diversos|numerosos medios|diarios|periodicos han? ${SAY}|informado|publicado`,
];

/** Nouns that "say" something and are nobody. */
export const THINGS = `factor indicador sensor monitor contador motor ordenador ascensor sector error valor accidente
    incidente presidente expediente ambiente continente puente frente restaurante instante variante
    parlante informe estudio encuesta sondeo nota comunicado documento texto carta sentencia auto
    resolucion memoria libro articulo reportaje editorial cartel letrero pancarta mensaje correo
    cronica leyenda refran cancion poema voz web pagina cuenta  manual video audio grabacion
    testamento contrato acta atestado denuncia querella escrito recurso dictamen oficio decreto ley
    norma biografia empresa compania organizacion ong entidad plataforma colectivo firma consultora
    institucion organismo comite juzgado equipo canal emisora revista portal semanario consejeria
    despacho bufete laboratorio mayoria tercio parte mitad portavoz vez momento rato dia ano mes
    semana hora cosa caso modo tal frase pregunta respuesta historia version imagen foto fotografia
    dato cifra experiencia resultados tratados mercados estados cuidados pedidos sentidos partidos
    acuerdo plan criterio`;

/** Marks after a noun that show a person who knows but is not named. */
export const FAMILIAR: readonly string[] = [
  'cercano|cercana|cercanos|cercanas|proximo|proxima|proximos|proximas a|al',
  'con *2 conocimiento|acceso *2 de|del|a|al',
  'familiarizado|familiarizada|familiarizados|familiarizadas con',
  'conocedor|conocedora|conocedores|conocedoras de|del',
  'al tanto de|del',
  'que conoce|conocen|conocio *2',
  'involucrado|involucrada|involucrados|involucradas en',
  'que participo|participaron|estuvo|estuvieron|asistio|asistieron|presencio|presenciaron *2',
];
