/** English for a person in a scene, who asks or calls out and is gone again. */
import type { PersonWords } from '../sourcing/persons/words';

export const PERSONS_EN: PersonWords = {
  asks: 'asked asks wondered wonders',
  calls: `shouted shouts yelled yells screamed screams exclaimed exclaims cried cries hollered called
    chanted whispered muttered blurted interjected replied replies responded responds answered
    answers quipped quips joked jokes added adds asked asks wondered remarked chimed piped
    tweeted tweets posted posts wrote writes`,
  questions: 'if whether what why how who when where which about',
  leads: 'when after as while before until',
  anyone: 'man woman person guy boy girl child',
  men: 'man boy guy father dad husband brother son fisherman congressman spokesman',
  women: 'woman girl lady mother mom mum wife sister daughter congresswoman spokeswoman',
  formerly: 'long once now still formerly currently recently originally today',
  houses: 'official',
  runs: 'organizer organiser',
  few: 'handful',
  insiders: 'aide adviser advisor friend associate staffer confidant',
  familiars: `friend colleague classmate roommate coworker neighbor neighbour acquaintance teammate
    flatmate housemate schoolmate workmate`,
  meets: "i we he she they i've we've i'd we'd",
  serves: 'strategist operative volunteer worker',
  ranks: 'senior top high ranking leading',
  settled: 'organizer organiser ally',
  times: 'at during in on after last this when earlier recently',
};
