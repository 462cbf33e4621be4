/** Spanish for the frames of sentences: closed classes, so that every other noun may be somebody's. Folded: no accents. */
import type { FrameWords } from '../sourcing/frames/words';
import { esAr, esEr } from './paradigms';

/** Bodies that speak as such. */
const BODIES = `administracion aerolinea agencia alianza academia armada asamblea asociacion aseguradora audiencia
  autoridad ayuntamiento banca banco bancada bolsa brigada cabildo cadena caja camara cancilleria casa
  catedral central centro clinica club coalicion colectivo colegio comandancia comarca comisaria comision
  comite compania comunidad concejalia confederacion congregacion congreso consejo consistorio consorcio
  consulado consultora cooperativa coordinadora corporacion corte crucero defensa defensoria delegacion departamento diocesis
  diputacion direccion discografica distrito editorial ejecutivo ejercito embajada empresa entidad equipo
  escuela estado eurocamara facultad farmaceutica federacion filial firma fiscalia flota fondo formacion
  frente fuerza fundacion gabinete gigante gobierno grupo guardia hacienda hospital hermandad iglesia
  industria inmobiliaria inspeccion institucion instituto intendencia jefatura junta jurado juzgado laboratorio
  legislatura liga marca marina matriz mayorista mercado mesa ministerio movimiento multinacional municipio museo
  naviera obispado observatorio oficina ong operadora oposicion orden organismo organizacion orquesta pais parlamento
  parroquia partido patronal patronato petrolera plataforma plenario pleno policia potencia presidencia
  productora promotora provincia proveedora pueblo rectorado red regulador regimen region republica sala sector
  secretaria sede senado servicio sindicato sociedad subsecretaria supremo teatro tecnologica tesoreria tribunal union universidad`;

/** Papers, measures and marks that say something. */
const PAPERS = `acta acuerdo agenda analisis anexo anuncio apunte archivo articulo auto aviso balance barometro
  base borrador boletin cable calculo calendario camara capitulo carta cartel catalogo cifra circular clausula
  codigo columna comentario comparacion comunicado conclusion constitucion contrato convenio correo cotizacion
  cronica cronograma cuadro cuento cuestionario dato decreto demanda denuncia diagnostico diario dicho dictamen directiva discurso
  documental documento edicto encuesta ensayo escrito escritura estadistica estatuto estimacion estudio examen
  expediente experimento factura ficha folleto formula formulario foto fotografia grabacion grafico  guion
  hallazgo himno historia hoja homenaje imagen indice indicador indicio informacion informe instruccion inventario
  investigacion lectura letrero ley leyenda libro lista lema manifiesto manual mapa mensaje memoria metodo mito modelo muestra
  nomina norma nota noticia novela numero obra oficio ordenanza pagina palabra pancarta panel papel parrafo parte
  patron pelicula periodico pieza plan plano pliego poema porcentaje precedente precepto prediccion pregunta prevision
  proposicion principio programa pronostico protocolo proverbio proyecto prueba publicacion radiografia recibo recuento
  recurso refran registro regla reglamento relato reportaje reporte resolucion respuesta resultado resumen revista
  rotulo ranking sentencia senal serie sintoma sondeo sumario tabla tarifa teletipo telegrama tendencia teorema teoria tesis testamento
  texto titular tradicion tratado tuit tweet vestigio versiculo video web`;

/** What is counted, done or met with, and no one. */
const MATTERS = `ano mes semana dia hora minuto segundo siglo decada rato momento vez temporada verano invierno otono
  primavera manana tarde noche madrugada jornada fecha fin paso punto lado cabo euro dolar peso kilo kilometro metro
  tonelada litro grado millon millar billon voto asiento escano gol punto cosa caso hecho tiempo motivo razon tema asunto problema error
  gesto duda temor miedo riesgo amenaza esperanza sospecha rumor voz ruido grito silencio luz olor sombra
  accidente incendio terremoto huracan sequia lluvia nieve viento ola tormenta crisis guerra paz conflicto
  batalla ataque atentado golpe protesta huelga marcha manifestacion eleccion votacion juicio proceso partido
  victoria derrota final torneo carrera gira concierto obra estreno gala premio medalla record exito fracaso
  calle plaza barrio puente tren coche avion barco autobus camion casa edificio torre fabrica planta mina
  puerto aeropuerto estacion carretera frontera rio mar monte bosque playa isla empresa
  precio coste subida bajada caida alza venta compra pago deuda impuesto tasa gasto ingreso beneficio perdida
  cambio medida reforma recorte ayuda idea propuesta decision estrategia tecnica tecnologia maquina sistema
  programa ordenador telefono aplicacion algoritmo satelite sonda sensor termometro reloj droga vacuna farmaco
  medicamento virus bacteria enfermedad sintoma cuerpo cerebro corazon perro gato animal planta arbol
  detalle aspecto factor elemento parametro circunstancia cuestion condicion situacion escena secuencia cancion disco sonido tono
  gran resto mayor primero segundo tercero todo algo nada ello esto eso aquello mismo`;

export const FRAMES: FrameWords = {
  nobodies: `${BODIES} ${PAPERS} ${MATTERS}`,
  abstract:
    '(?:[cs]ion|[cs]iones|[tdn]ades?|miento|mientos|ajes?|ismos?|uras?|umbres?|ezas?|encias?|ancias?|logias?|grafias?|tudes?|tud|cracias?|metros?|nomias?|torios?|torias?)$',
  many: '(?:aron|ieron|aban|(?<![aei]r)[ie]?an|en)$',
  causes: `tengan hayan deban sean
    logrado conseguido hecho permitido impedido evitado provocado obligado demostrado visto descubierto sabido comprobado decidido acordado votado querido tenido
    hacen hicieron hacian logran lograron lograban consiguen consiguieron conseguian permiten permitieron
    permitian impiden impidieron impedian evitan evitaron provocan provocaron causan causaron obligan obligaron
    demuestran demostraron prueban probaron significan implican implicaron suponen supusieron resultan
    ocurren sucede suceden parecen parecian vieron veian oyeron escucharon descubrieron supieron sabian saben comprobaron
    olvidan olvidaron aprendieron aprenden esperaron acordaron votaron tienen tenian hay deben tuvieron determinan determinaron
    tendran tendrian podran podrian deberan deberian habran habrian seran estaran haran
    garantizan facilitan dejan dejaron buscan buscaron quieren querian`,
  finite: '(?:aron|ieron|aban)$',
  participle: '(?:[ai]do|dicho|escrito|descrito)$',
  infinitive: '^.{2,}[aei]r(?:se|l[aeo]s?)?$',
  perfect: 'ha han habia habian',
  stances: `exige exigen exigian reclama reclaman reclamaban denuncia denuncian denunciaban critica critican criticaban lamenta lamentan
    lamentaban teme temen temian cuestiona cuestionan cuestionaban sospecha sospechan sospechaban advierte advierten
    advertian alerta alertan desconfia desconfian desconfiaban duda dudan dudaban discrepa discrepan recela recelan
    reprocha reprochan defiende defienden defendian rechaza rechazan rechazaban augura auguran vaticina vaticinan pronostica pronostican
    preve preven demandan deploran condenan aplauden celebran`,
  holds: `creyo creyeron considera consideran consideraban consideraron juzga juzgan juzgaban estima estiman estimaban cree creen creian tacha tachan tachaban
    tilda tildan tildaban califica califican calificaban describe describen describian describieron define definen definian
    retrata retratan atribuye atribuyen atribuian achaca achacan`,
  asks: 'pide piden pedian pidieron reclamo reclamaron exigio exigieron solicita solicitan solicitaron ruega ruegan demanda demandan reivindica reivindican',
  sought: `dimision dimisiones explicacion explicaciones garantia garantias justicia medida medidas
    cambio cambios respuesta respuestas solucion soluciones mas menos cese fin retirada derogacion supresion
    rebaja prorroga aplazamiento indemnizacion reembolso devolucion compensacion inversiones inversion dialogo tregua
    respeto transparencia recursos fondos plazas control controles apoyo perdon responsabilidades tiempo paso cuentas
    revision cierre apertura reapertura regreso liberacion aumento subida destitucion cabeza investigacion`,
  hopes:
    'espera esperan esperaba esperaban esperaron piensa piensan pensaba pensaban preve preven confia confian decide deciden decidieron promete prometen',
  recalls:
    'recuerda recuerdan recordaba recordaban entiende entienden entendian comprende comprenden comprendian conciben imaginan ven veian ve',
  towards: 'a',
  strikes: `preocupa preocupan preocupaba inquieta inquietan inquietaba molesta molestan molestaba indigna indignan sorprende sorprenden
    extrana extranan duele duelen irrita irritan enfada enfadan asusta asustan parece parecen parecia parecio consta cuesta gusta gustan convence
    convencen tranquiliza alarma alarman desespera`,
  told: `contado relatado narrado descrito confirmado revelado explicado referido filtrado adelantado defendido criticado cuestionado
    reclamado exigido tachado calificado tildado avalado sostenido expresado manifestado`,
  alone: 'muchos otros otras muchas algunos algunas varios varias otro otra uno una unos pocos',
  throngs: 'gente aficion vecindario hinchada ciudadania parroquia opinion',
  parties: `acusado procesado imputado investigado encausado condenado detenido sospechoso reo autor firmante demandado querellado fiscal
    interesado implicado secuestrado contrayente finalista galardonado premiado`,
  listeners: 'me nos te le les',
  wonders: 'pregunta preguntan preguntaban preguntaron duda dudan ignoran discuten debaten',
  whether: 'si por cuando como que cuanto quien hasta',
  double: `${esAr('avanz adelant traslad apunt desliz observ not cont anot mantien sopes lanz dispar filtr ataj rebaj remat templ fren asegur present')}
    ${esEr('anad admit mantuv sosten advert transmit remit')} dice dicen dijo dijeron cuenta cuentan sostiene sostienen sostuvieron sostuvo mantiene mantienen mantuvieron mantuvo
    advierte advierten advirtio advirtieron repite repiten repitieron expresa`,
  litotes: `descarta descartan descartaba descartaban descarto descartaron descartado oculta ocultan ocultaba ocultaban oculto ocultado esconde esconden
    escondian escondido duda dudan dudaba dudaban excluye excluyen disimula disimulan niega niegan negaba negaban`,
  openers: 'y e o pero mas mientras aunque porque donde pues asi entonces tampoco',
  supposing: 'si cuando como para salvo cuanto siempre hasta cada sin',
  copulas: 'es son era eran fue fueron sigue siguen resulta',
  growing: ['cada vez|dia mas', 'mas y mas'],
  accounts: 'version relato testimonio explicacion informacion descripcion cronica cuenta lo',
  gives: `ofrece ofrecen ofrecieron ofrecio ofrecido da dan dieron dio dado hace hacen hicieron hecho aporta aportan aportaron aportado facilita facilitan facilitaron facilitado`,
  granting: 'aun incluso',
  somebody:
    'persona hombre mujer joven chico chica individuo anciano anciana muchacho muchacha ciudadano tipo senora senor madre padre nino nina',
  parts:
    'mayoria mayor parte grupo punado decena decenas docena docenas centenar centenares cientos miles millares par inmensa gran buena',
  few: 'varios varias diversos diversas',
  media: `medio medios diario diarios periodico periodicos prensa rotativo rotativos semanario semanarios tabloide tabloides noticiero noticieros telediario cadena cadenas emisora emisoras televisora televisoras portal portales digital digitales cabeceras agencias`,
  press: 'prensa',
  eyes: 'para',
  sides: `detractor defensor partidario critico opositor adversario simpatizante esceptico enemigo impulsor seguidor rival oponente optimista pesimista purista nostalgico`,
  before: `alto alta altos altas antiguo antigua antiguos antiguas ex viejo vieja viejos viejas joven jovenes pequeno pequena pequenos
    pequenas grandes gran nuevo nueva nuevos nuevas propio propia propios propias mismo misma mismos mismas
    primer primera primeros primeras ultimos ultimas principales distintos distintas diferentes numerosos numerosas
    presunto presunta presuntos supuesto supuesta supuestos veterano veterana veteranos simple simples mejor mejores
    mayores buen buena buenos verdadero verdaderos actual actuales futuro futuros mas`,
  relatives: 'que quien quienes cuyo cuya cuyos cuyas cual cuales',
  whoever: 'quienes',
  turns: [
    'declara|declaran|declaraban|muestra|muestran|mostraron|mostraban|dice|dicen|confiesa|confiesan|siente|sienten|sentian|mostro *2 preocupad~|indignad~|esceptic~|optimist~|pesimist~|convencid~|partidari~|contrari~|sorprendid~|decepcionad~|satisfech~|cautel~|hart~|tranquil~|confiad~|segur~|traicionad~|enganad~|abandonad~|ignorad~',
    'es|son|eran|era *1 contrari~|partidari~|esceptic~|reaci~|favorable|favorables a|al|de|con|sobre',
    'da|dan|daba|daban|dio|dieron *7 por perdido|perdida|perdidos|perdidas|hecho|hecha|segura|seguro|seguras|muerto|muerta|bueno|buena|buenas|cerrado|cerrada|terminado|terminada|acabado|acabada|amortizado|amortizada|descontado|descontada|concluido|concluida|roto|rota|inevitable|imposible|sentado|sentada|sentenciado|sentenciada|fracasado|fracasada',
    'esta|estan|estaban *2 convencido|convencida|convencidos|convencidas|seguros|seguras|hartos|hartas de|que',
    'pone|ponen|pusieron *6 en duda|cuestion|entredicho',
    'acusa|acusan|acusaron|acusaban|culpa|culpan|culparon|responsabilizan a|al *8 de',
    'achaca|achacan|atribuye|atribuyen *8 a|al',
  ],
};
