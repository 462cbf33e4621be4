/** Spanish nouns for people who are cited without a name, beside those of `speech-es.ts`. Folded: no accents. */
import { esO, esOr, esSame } from './paradigms';

/** In the plural nobody could list them. */
export const PEOPLE_AT_LARGE = `${esO('antropolog demograf pedagog oncolog geograf oceanograf hidrolog sismolog vulcanolog climatolog botanic neurolog cardiolog criminolog teolog filolog entendid erudit  nostalgic esceptic aldean comuner campesin indigen paisan foraster montaner hipotecad arrocer olivarer cafetaler remolacher autonom temporer jornaler  emigrad exiliad refugiad correligionari acolit fanatic malpensad malicios agorer parad desemplead becari universitari cofrad romer peregrin tuiter cinefil meloman bibliofil maderer')}
    ${esOr('veranead citricult regulad operad explotad export import product criad cazad morad poblad colon emprended recolect ahorr consultor conocedor  analizad encuestad calculad administrad desarrollad arrendad comentad')}
    ${esSame('inversionista dentista oceanografa excursionista automovilista motorista regante feriante  docente pensionista creyente pesimista optimista alarmista purista columnista tertuliano  bajista alcista asambleista    capitalista reformista nacionalista linguista hispanista arabista medievalista latinista laboralista fiscalista civilista demoscopo conservacionista proteccionista anciano incondicional senderista mayorista minorista cerealista transportista soberanista unionista centrista populista fundamentalista catastrofista')}
    padres:padres madres:madres jovenes:jovenes baron:barones peaton:peatones fan:fans
    lugareno:lugarenos isleno:islenos`;

/** Persons somebody could name. */
export const SOMEBODY = `sobreviviente:sobrevivientes lugarteniente:lugartenientes
    ${esO('marid espos novi sobrin niet suegr cunad yern padrin tender camiller administrativ arrepentid exsicari liberad secuestrad cautiv milician guerriller infiltrad subsecretari exsecretari exespos exnovi exvecin exsoci ferroviari canonig notari tesorer anticuari comisari carter mensajer camarer cociner cajer miner torner quiosquer librer banquer monaguill criad jardiner  bailarin ginecolog anestesiolog radiolog logoped encargad empadronad acusad procesad condenad investigad imputad arrestad detenid despedid jubilad ingresad hospitalizad   subaltern')}
    ${esOr('inspect subinspect intervent registrad tasad correct maquetad impres teleoperad monit tut orientad preparad ojead repartid reponed soldad encofrad aparejad controlad revis estibad desert administrad restaurad conservad curad  doblad subastad')}
    ${esSame('exmandatario mandatario colaboracionista   congresista asambleista        exagente exfiscal exjuez exalcalde exrehen rehen anestesista fisioterapeuta masajista recepcionista dependiente  sobrecargo copiloto tripulante combatiente insurgente        excombatiente almirante  subteniente brigada auxiliar matrona sanitario camillero cuidador celador ferroviario')}
    casero:caseros casera:caseras pareja:parejas expareja:exparejas exmando:exmandos escolta:escoltas alto-cargo:altos-cargos
    excargo:excargos mandatario:mandatarios exmilitar:exmilitares estudioso:estudiosos senador:senadores exsenador:exsenadores legislador:legisladores exlegislador:exlegisladores   
    sustituto:sustitutos sucesor:sucesores predecesor:predecesores 
    corresponsal:corresponsales   
    moradora:moradoras ocupante:ocupantes implicado:implicados involucrado:involucrados
     asistenta:asistentas  excompanera:excompaneras`;
