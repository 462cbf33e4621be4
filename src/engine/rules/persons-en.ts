/** English for a person in a scene, who asks or calls out and is gone again. */
import type { PersonWords } from '../sourcing/persons/words';

export const PERSONS_EN: PersonWords = {
  asks: 'asked asks wondered wonders',
  calls: `shouted shouts yelled yells screamed screams exclaimed exclaims cried cries hollered called
    chanted whispered muttered blurted interjected replied replies responded responds answered
    answers quipped quips joked jokes added adds asked asks wondered remarked chimed piped
    confided sighed snapped growled grumbled murmured sobbed bellowed roared barked
    boasted bragged gasped laughed insisted pleaded begged protested moaned grinned tweeted tweets posted posts wrote writes`,
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
  papers: `account ad affidavit airline app army article ballot bill blog board book brand brief bureau
    cable camp campaign carrier case chart city club coalition column company concern
    country county data decree detail diary document draft email estimate excerpt exhibit
    faction figure file filing film finding firm form fund giant government graph guideline
    headline image index interview item journal label law lawsuit leaflet letter link list
    log manual map mark market memo memoir message militia model movie nation network note
    notice novel number office op-ed outlet page panel party petition photo photograph piece
    place plan poem print problem product profile program proposal province quote rate
    record regime region release result review rule rumor sale school score script side sign
    site slogan song source speech standard state stock store story study stuff sum system
    table tale tape team test text theory thing tip title town transcript trend tribe tweet
    unit verse video view village voice war wave week wing word work year`,
  speechless:
    /(?:[ts]ion|ment|ity|ness|[ae]nce|ship|ing|ism|ure|age|phy|logy|ic|sis|cy|book|cast|line|paper|house)s?$/,
};
