/** Names of people in Spanish, Italian, French and German, told from those of places and bodies. */
import type { LexiconWords } from '../sourcing/lexicon';

export const NAMES_ABROAD = {
  // Common first names of these languages and of English, folded. Names that are as often a
  // place's ("Florencia", "Victoria") are left out.
  givenNames: `adam adele adrian adriana agnes alain alan alberto alejandra alejandro alessandra alessandro alessio
  alex alexander alexandra alfonso alfredo alice alicia alvaro amelie ana andrea andreas andres angel
  angela angelo anja anke anna anne anne-marie annette antoine anton antonella antonia antonio armin
  arnaud arthur astrid aurelie axel barbara beatrice beatriz benedetta benjamin benoit bernard bernd
  birgit bjorn brigitte bruno camille carla carlo carlos carmen carolina caroline catherine cecile
  cecilia charles charlotte chiara christian christiane christina christine christoph christophe claire
  clara claude claudia claudio clement cristina daniel daniela daniele david delphine denis diane dieter
  dietmar dirk dominique edoardo eduardo elena elisa elisabeth elke emilie emma emmanuel enrico enrique
  eric erik ernesto esther etienne eva fabien fabio fatima federica federico felipe felix ferdinand
  fernando filippo flavio florian francesca francesco francisco franck francois francoise frank frauke
  frederic friedrich gabriel gabriele georg george georges gerard gerd gerhard giacomo gianluca gianni
  giorgia giorgio giovanna giovanni giulia giuliano giulio giuseppe gloria guido guillaume guillermo
  gunter hans heike heinz helene helga helmut henri henrik herbert holger hubert hugo ignacio ines ingo
  ingrid irene isabel isabelle jacques jaime jan jana javier jean jean-claude jean-luc jean-marc
  jean-marie jean-michel jean-paul jean-pierre jens jerome jessica joachim joan joaquin jochen johan
  johanna johannes john jonas jordi jorg jorge jose josef joseph juan judith julia julian julie julien
  jurgen karin karl katharina katrin kevin klaus kurt lars laura laurence laurent lea lena leo leon
  leonardo lisa lucie lorenzo louis louise luc luca lucas lucia luciano ludwig luis luisa luigi lukas lutz
  maite manfred manuel manuela marc marcel marcello marco marcos marcus margarita maria marie
  marie-claude marina mario marion marius markus marta martha martin martina martine massimo mathias
  matteo matthias matthieu maurizio mauro maximilian melanie mercedes michael michel michele michelle
  miguel mirella mireia mirjam monica monica monika nathalie nicola nicolas nicole nils nina nora norbert
  olaf oliver olivier oscar otto pablo paola paolo pascal patricia patrick patrizia paul paula pedro
  peter petra philip philipp philippe pierre pietro pilar rachel rafael raffaele rainer ralf raphael
  raquel raul regina reiner renata renate rene ricardo riccardo richard robert roberta roberto rocio
  roger roland rolf romain roman rosa rose rudolf ruben sabine sabrina samuel sandra sandrine sara sarah
  sebastian sebastien sergio silvia simon simona simone sofia sonia sophie stefan stefania stefano
  stephane stephanie steven sue susanna susanne sven sylvain sylvie teresa theo thierry thomas thorsten
  tobias tomas tommaso torsten udo ulrich ulrike ursula ute uwe valentin valentina valerie veronica
  vincent vincenzo virginie volker walter werner wilhelm wolfgang xavier yann yolanda yves nuria ramon teo tomaso ignazio guglielmo elisabetta eleonora ilaria federico nadia nadine natalia noelia lidia olga raul ruth silvana tania vera veronique jutta karsten kathrin katja kerstin sabina saskia silke susana torben wiebke yvonne`,
  bodies: `amnistia amnesty international internacional internazionale internationale air airlines radio tele
  television televisione reino united kingdom nueva nuova nouvelle neu buenos casa maison gran grande
  gross groß corea coree korea arabia arabie naciones nazioni nations banca banco banque zentralbank
  capital group holding motors watch news press media research sociedad societa societe gesellschaft
  fomento universita universidad universite universitat institut zeitung verlag`,
  placeStarts:
    'costa puerto porto port sierra sri san santa santo saint sainte sankt bad new los las',
  // "De Asuntos Exteriores Jan Ohm".
  portfolios: `exteriores interior defensa economia hacienda justicia sanidad trabajo cultura educacion transportes
  energia agricultura esteri interno interni difesa giustizia salute lavoro istruzione trasporti ambiente
  interieur defense economie finances justice sante travail culture education transports agriculture`,
} as const satisfies Partial<LexiconWords>;
