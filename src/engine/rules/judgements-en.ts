/** English turns in which a statement judges, and in which it tells of something dated, as patterns. */
import type { LexiconWords } from '../sourcing/lexicon';

/** What ties a subject to what is thought of it. */
const IS =
  "is|are|was|were|be|been|being|it's|that's|this's|there's|he's|she's|they're|we're|you're|i'm|isn't|aren't|wasn't|weren't|represents|represented|represent|remains|remained|remain|seems|seemed|seem|looks|looked|look|becomes|became|become";
/** Between the two; with any other word the judgement may be of something else ("held in awful cells"). */
const HOW =
  'a|an|the|so|such|very|too|quite|pretty|really|rather|not|just|only|simply|merely|truly|utterly|totally|completely|absolutely|clearly|plainly|probably|perhaps|still|now|always|often|sometimes|also|especially|particularly|deeply|highly|extremely|incredibly|increasingly|more|most|less|least|all|both|one|another|great|complete|total|going|to';
/** Of a person, a deed or a state of things: whoever says so takes a side. */
const JUDGED =
  'unfair|unjust|unseemly|outrageous|disgraceful|shameful|scandalous|ridiculous|absurd|laughable|ludicrous|awful|terrible|horrible|horrific|dreadful|appalling|disgusting|despicable|deplorable|abysmal|lousy|pathetic|wonderful|fantastic|terrific|brilliant|amazing|awesome|marvelous|marvellous|excellent|superb|outstanding|lovely|beautiful|cute|charming|ugly|stupid|dumb|foolish|silly|crazy|insane|idiotic|naive|reckless|irresponsible|incompetent|unfit|unqualified|clueless|arrogant|selfish|greedy|cruel|heartless|cowardly|dishonest|hypocritical|untrustworthy|honest|decent|brave|courageous|generous|humble|smart|clever|talented|likable|likeable|embarrassing|disappointing|depressing|frustrating|troubling|worrying|worrisome|alarming|baffling|puzzling|impressive|remarkable|extraordinary|inspiring|encouraging|refreshing|exciting|boring|fun|worthwhile|useful|helpful|valuable|invaluable|credible|compelling|persuasive|convincing|formidable|pointless|useless|futile|hopeless|meaningless|crucial|vital|important|indispensable|unacceptable|unthinkable|inexcusable|unforgivable|intolerable|unbearable|inappropriate|reasonable|unreasonable|sensible|wise|unwise|prudent|premature|overblown|exaggerated|challenging|difficult|tough|tricky|daunting|inevitable|implausible|unrealistic|mistaken|misguided|counterproductive|disastrous|catastrophic';
/** Nouns that do the same. */
const VERDICT =
  'asset|liability|boon|burden|threat|danger|mistake|disaster|catastrophe|mess|shambles|joke|farce|charade|sham|shame|disgrace|outrage|scandal|insult|embarrassment|nonsense|madness|lunacy|nightmare|tragedy|fool|idiot|moron|clown|buffoon|bully|coward|liar|hypocrite|hero|genius|fraud|fiasco|debacle|overreaction|distraction|miracle|blessing|pity';
/** Some of these are facts with another word behind them ("the best-known", "kind of"). */
const BUT = '-known|selling|man|friend|friends|interests|interest|practices|practice|supporting';

const FEELING =
  'skepticism|scepticism|doubt|doubts|alarm|dismay|outrage|disappointment|frustration|disgust|optimism|confidence';

export const JUDGEMENTS_EN: Pick<LexiconWords, 'judgements' | 'dated'> = {
  judgements: [
    `${IS} ${HOW}? ${HOW}? ${HOW}? ${JUDGED}`,
    `${IS} ${HOW}? ${HOW}? ${HOW}? ${VERDICT}`,
    `${IS} ${HOW}? ${HOW}? better|worse`,
    `${IS} a|an|the|his|her|their|our|its|one *2 best|worst|greatest|finest ${BUT}`,
    `${IS} a|an *1 better|worse`,
    `one of the|his|her|their|our|its *1 best|worst|greatest|finest ${BUT}`,
    `${IS} ${HOW}? kind|nice|good|bad|great|wrong -of|with|for|at|to|from|side|way`,
    'i|we *1 think|believe|feel|guess|hope|doubt|fear|suspect|wish -so',
    "i'm|we're *1 convinced|sure|certain|afraid|confident|worried",
    'in my|our view|opinion|mind|judgment|judgement|estimation',
    "we|you|they|he|she|nobody|everybody|everyone|people should|shouldn't|ought -arrive|receive|get|hear|know|see",
    "it|this|that|there should|shouldn't|ought *1 be -ready|open|over|available|done|finished|back",
    `express|expresses|expressed|voice|voices|voiced *2 ${FEELING}`,
    `${IS} ${HOW}? ${HOW}? useful|valuable|powerful|strong|serious *1 ${VERDICT}`,
    `${IS}|picking|picked|chose|found the right|wrong man|woman|person|choice|decision|time|moment`,
    `${IS} *1 over|out|beyond the|of|all top|touch|line|reason -of`,
    'describe|describes|described *8 as',
    'needs to',
  ],
  dated: [
    'on|since|until|before|after|by|in|during|last|this <weekday>|<month>',
    '<weekday>|<month> morning|afternoon|evening|night',
    'last|earlier|later|this *1 week|month|year|spring|summer|autumn|fall|winter|night|weekend',
    'since the? last? <weekday>|<month>|spring|summer|autumn|fall|winter|weekend',
    'days|weeks|months|years|hours|minutes ago|earlier|later|before|after',
    'yesterday|overnight',
    'in|since|until|from #',
  ],
};
