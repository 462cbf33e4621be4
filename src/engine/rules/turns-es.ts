/** Spanish verbs and turns of saying, holding and hearing say, beside those of `speech-es.ts`. Folded: no accents. */
import { esAr, esEr } from './paradigms';

/** Report after what is said, or before "que". */
export const TONES_FURTHER = `${esAr('desmitific desmont ataj terci rebaj enfri desinfl corrobor rectific remat sentenci templ fren resign compadec escandaliz abund ahond aclar acentu adjudic anot apostill aventur bisbise certific cotille cuantific cuchiche delat desaconsej desautoriz descart desdramatiz desvel diagnostic discrep dramatiz ejemplific encomi enjuici enton esper evalu evoc exhort fantase filosof glos ilustr jact lament matiz mencion minimiz objet observ opin orden parafrase perjur peror platic ponder pontific pormenoriz postul precis presagi pronostic protest puntualiz rabi razon recapitul recel recit recomend record recrimin rectific reflej reivindic relat relativiz rememor repas replic reproch resalt resopl retrat revel rezong ridiculiz rumi solloz sonde sopes suspir tartamude testific titube vaticin verbaliz zanj')}
    ${esEr('advert aduc conced contend debat disent establec inquir reconoc respond transmit remit')}
    refiere refieren refirio refirieron referia aduce aducen adujo adujeron conviene convienen piden pide
    narra narran recrea recrean reconstruye reconstruyen discrepa discrepan recela recelan suena suenan
    maldijo predijeron comparte comparten asiente bendice bendicen corroboran desmentia desmentian
    contradice contradicen publica publican publico publicaron publicado`;

/** "Lo conocen", "estuvo allí". */
export const ACQUAINTED: readonly string[] = [
  'lo|la|los|las|le|les|nos *1 conoce|conocen|conocia|conocian|conocieron|conocio|trata|tratan|trataron|trato|vio|vieron|frecuenta|frecuentan|frecuentaron|rodea|rodean|han|ha|sufrio|sufrieron|visitaron|visito|siguen|sigue|oyo|oyeron|atendio|atendieron|eligieron',
  'han|ha|habian|habia *1 trabajado|tratado|visto|leido|seguido|vivido|compartido|participado|asistido|estado|hablado|accedido|conocido|negociado|coincidido|jugado|colaborado|convivido',
  'estuvo|estuvieron|estaba|estaban|asistio|asistieron|participo|participaron|trabajo|trabajaron|trabaja|trabajan|trabajaba|trabajaban|vivio|vivieron|viven|vive|presencio|presenciaron|coincidio|coincidieron|convivio|convivieron|hablo|hablaron|siguieron|siguio|compartio|compartieron|acudieron|acudio *1 a|al|alli|ahi|en|con|junto|cerca|dentro|presente|presentes|celda|vestuario|piso|aula',
];

/** Those who hold something and are told of as being there. */
export const THERE_ARE: readonly string[] = [
  'hay|habia|hubo quien|quienes',
  'no falta|faltan|faltaba|faltaban *2 quien|quienes|voces',
  'abundan|menudean|crecen|proliferan quienes|los|las que?',
  'son|eran|fueron *1 muchos|muchas|bastantes|mayoria|numerosos|varios|cada los|las|quienes que?',
  'muchos|pocos|bastantes|numerosos son|eran los|quienes que?',
  'los|las|quienes hay que',
  'cada vez son? mas los|quienes que?',
];
/** Voices that are raised. */
export const VOICES: readonly string[] = [
  'se alzan|alzaron|levantan|levantaron|oyen|oyeron|escuchan|suman|multiplican|elevan *2 voces',
  'hay|habia|existen|surgen|surgieron|crecen *2 voces *1 que|criticas|discrepantes|contrarias|autorizadas',
  'voces|opiniones *2 piden|reclaman|critican|alertan|advierten|cuestionan|exigen|denuncian|defienden|consideran|sostienen|apuntan|sugieren',
  'segun|para algunas|varias|distintas|muchas|numerosas voces',
];

/** How the text says that somebody is not named. */
export const ANONYMITY_FURTHER: readonly string[] = [
  'pidio|pidieron|pide|piden|pidiendo|solicito|solicitaron|solicita|solicitan|solicitando|prefirio|prefirieron|prefiere|prefieren|prefiriendo|quiso|quisieron|quiere|quieren|exigio|exigieron|exige|exigen|exigiendo|ruega|ruegan|rogo|reclama|reclaman|suplica|acepto|aceptaron|accedio|accedieron *3 no *1 ser|se|dar|revelar|facilitar|aparecer|aparezca|figurar|figure|decir|desvelar|publicar|mencionar *3 identificado|identificada|identificados|identificadas|nombrado|nombrada|nombrados|nombradas|citado|citada|citados|citadas|nombre|nombres|identidad|apellido|apellidos|rostro|mencionado|mencionada|mencionados',
  'pidio|pidieron|pide|piden|pidiendo|prefiere|prefieren|prefirio|quiere|quieren|quiso|exige|exigen|desea|desean|deseo *1 mantener|guardar|conservar|permanecer|quedar|seguir|ocultar|preservar|hablar|mantenerse|reservar *2 anonimato|anonimo|anonima|anonimos|anonimas|identidad|nombre|nombres',
  'habla|hablan|hablo|hablaron|hablando|declaro|declararon|respondio|accede|accedio|acepto|aceptaron *4 anonimato|anonimamente|anonima',
  'amparado|amparada|amparados|escudado|escudada|escudados|oculto|oculta|protegido|protegida en|por|tras|bajo el|la anonimato|reserva',
  'desde|bajo|tras|con|en *1 anonimato|seudonimo',
  'bajo|con *1 condicion|compromiso|promesa|garantia *1 de *4 anonimato|identidad|identificado|identificada|identificados|nombre|nombres|citado|citada|citados|nombrado|nombrada|nombrados|cite|revele|revelen|publique',
  'a condicion de|que *5 anonimato|identificado|identificada|identificados|identificadas|citado|citada|citados|citadas|nombre|cite|nombrado|nombrada|revele',
  'cuyo|cuya|cuyos|cuyas nombre|identidad|nombres|identidades *4 mantiene|preserva|conoce|reserva|oculta|publica|revela|proteger|omiten|omite|anonimato',
  'nombre ficticio|supuesto|falso',
  'no *1 identificarse|identificado|revelar *1 su|por|nombre',
  'sin|a revelar|dar|identificarse|decir *1 nombre|identidad|por',
  'por no estar|hallarse autorizado|autorizada|autorizados|autorizadas',
  'off the record',
];

/** What leads to who is cited. */
export const ACCORDING: readonly string[] = [
  'segun',
  'segun al? menos?',
  'de acuerdo con|a',
  'segun explico|explicaron|explica|explican|dijo|dijeron|conto|contaron|relataron|confirmaron|indicaron|aseguraron|senalaron|informaron',
  'segun han|ha *1 explicado|confirmado|indicado|contado|asegurado|informado|senalado',
  'a decir|juicio|entender|tenor de',
  'en|segun las? palabras|opinion|version|relato|testimonio de|del',
  'a ojos|oidos de|del',
  'segun el|la|las *1 relato|version|testimonio|opinion|impresion|palabras|cuentas de|del',
  'a tenor de lo que cuentan|dicen|relatan',
  'por boca de',
  'segun pudo|ha|han *1 saber|sabido *3 de|por|a',
  'dicen|aseguran|deslizan|apuntan|admiten|insisten|explican|confirman|cuentan|senalan|reconocen|sostienen|avanzan|anaden desde|en',
  'en|segun|a *1 opinion|palabras|version|relato|testimonio|boca|criterio|juicio|percepcion|calculos|estimaciones|informacion|valoracion|lectura|analisis|explicacion|confesion de|del',
  'a|segun tenor|juicio|decir|criterio|parecer|entender|ver de|del',
  'de creer|hacer a|caso|al a?',
  'si se|hemos *2 cree|creer|atiende|atender a|al',
  'segun|como pudo|ha|han|supo|supieron *4 saber|sabido|averiguado|conocido|confirmado|constatar|este|esta *3 de|por|a|traves de?',
  'ha|han|pudo *1 sabido|podido|saber *4 de|por|traves|boca de?',
  'por boca de|del',
  'por lo que dicen|cuentan|aseguran|explican',
  'a oidos|ojos de|del',
  'cuentan|dicen|aseguran|admiten|reconocen|sostienen|explican|confirman|apuntan|senalan|deslizan|comentan|relatan desde|en *2 entorno',
];

/** What nobody in particular holds or has heard. */
export const UNATTRIBUTED: readonly string[] = [
  ',se presume|sospecha|rumorea|murmura|especula|comenta|dice|cree|teme|supone|cuenta|asegura|intuye $',
  'se ha|habia *1 filtrado|rumoreado|comentado|extendido|especulado que?',
  'se presume|sospecha|rumorea|murmura|especula|baraja|presupone|barrunta *3 que',
  'se *1 comenta|cuenta|dice|murmura|rumorea|susurra|cuchichea en|por|entre *8 que',
  'segun|como se *1 dice|cree|rumorea|comenta|cuenta|murmura|sospecha|presume|supone|especula|ha',
  'segun|por todos|todas|lo los|las|que indicios|apariencias|parece|visto|cuentan|dicen',
  'segun trascendio|trasciende',
  'dicen|cuentan las? malas|lenguas *1',
  'dicen que|por',
  'dicen|cuentan $',
  'las malas lenguas',
  'que se sospecha|cree|presume|supone|dice|rumorea|comenta|teme',
  'que|como|asi|eso|esto|algo|cosa se *1 comenta|cuenta|dice|rumorea|murmura|oye|sabe|susurra en|por|entre|desde|hasta *1',
  'lo comenta|dice|sabe|cuenta todo|medio el? *1 mundo|pueblo|barrio|ciudad',
  'parece|parecia ser? que',
  'es|era un? *1 rumor|secreto|clamor *2',
  'todo apunta|indica|hace a|que|pensar|suponer *1',
  'se le|les supone|presume|adjudica|achaca|achacan|imputa|relaciona|vincula|considera|tiene|ve|atribuye|atribuyen|acusa',
  'esta|estan|estaba|estaban *1 considerado|considerada|considerados|visto|vista|tenido como|por|el|la|uno|una',
  'suena|suenan|sonaba|sonaban *1 como|con|para',
  'presumiblemente|aparentemente',
  'se espera|esperaba|prevé que',
  'tiene|tienen|tenia fama|reputacion de',
];
/** Other outlets without a name, by the nouns, adjectives and verbs of `speech-*.ts`. */
export const SECOND_HAND_FURTHER = (
  media: string,
  where: string,
  say: string,
): readonly string[] => [
  `${say}|publicado|informado|adelantado|revelado|asegurado *3 la|los|las|varios|varias|algunos|algunas|distintos|diversos|numerosos|un|una *1 ${media} *1 ${where}`,
  `la|los|las|varios|varias|algunos|distintos|diversos|numerosos *1 ${media} *1 ${where} *3 ${say}|dado|publicado|informado|adelantado|revelado|asegurado|atribuido|descrito|especulado|situan|especulan|atribuyen|dan`,
  `segun *4 ${say}|publicado|informado|adelantado|revelado *2 ${media}|medio|diario|periodico|cadena *1 ${where}`,
  `${say}|difundio|emitio|informo|publico|revelo|adelanto|difundido|publicado|informado|revelado|adelantado *3 un|una|otro|otra *1 medio|diario|periodico|cadena|canal|portal|semanario|emisora|tabloide|televisora|televisión|radio|revista|agencia *1 de|del|local? *2`,
  `un|una|otro|otra *1 medio|diario|periodico|cadena|canal|portal|semanario|emisora|tabloide|web *1 local|regional|italiano|italiana|frances|francesa|aleman|alemana|britanico|britanica|estadounidense|deportivo|economico|digital *2 ${say}|informo|revelo|publico|ha`,
  `segun|cita|citando|citado|recoge|por un|una *1 medio|diario|periodico|cadena|canal|portal|semanario|emisora|tabloide *1 local|regional|italiano|italiana|frances|francesa|aleman|alemana|britanico|britanica|estadounidense|deportivo|economico|digital`,
];
