/** English turns in which a statement judges, and in which it tells of something dated, as patterns. */
import type { LexiconWords } from '../sourcing/lexicon';

/** Some of these are facts with another word behind them ("the best-known", "kind of"). */
const BUT = '-known|selling|man|friend|friends|interests|interest|practices|practice|supporting';

const FEELING =
  'skepticism|scepticism|doubt|doubts|alarm|dismay|outrage|disappointment|frustration|disgust|optimism|confidence';

export const JUDGEMENTS_EN: Pick<LexiconWords, 'judgements' | 'dated' | 'neutral'> = {
  judgements: [
    '<tie> <degree>? <degree>? <degree>? <judged>',
    `<tie> <degree>? <degree>? <degree>? <verdict>`,
    `<tie> <degree>? <degree>? better|worse`,
    `<tie> a|an|the|his|her|their|our|its|one *2 best|worst|greatest|finest ${BUT}`,
    `<tie> a|an *1 better|worse`,
    `one of the|his|her|their|our|its *1 best|worst|greatest|finest ${BUT}`,
    `<tie> <degree>? kind|nice|good|bad|great|wrong -of|with|for|at|to|from|side|way`,
    'i|we *1 think|believe|feel|guess|hope|doubt|fear|suspect|wish -so',
    "i'm|we're *1 convinced|sure|certain|afraid|confident|worried",
    'in my|our view|opinion|mind|judgment|judgement|estimation',
    "we|you|they|he|she|nobody|everybody|everyone|people should|shouldn't|ought -arrive|receive|get|hear|know|see",
    "it|this|that|there should|shouldn't|ought *1 be -ready|open|over|available|done|finished|back",
    `express|expresses|expressed|voice|voices|voiced *2 ${FEELING}`,
    `<tie> <degree>? <degree>? useful|valuable|powerful|strong|serious *1 <verdict>`,
    `<tie>|picking|picked|chose|found the right|wrong man|woman|person|choice|decision|time|moment`,
    `<tie> *1 over|out|beyond the|of|all top|touch|line|reason -of`,
    'describe|describes|described *8 as',
    'needs to',
  ],
  neutral: ['expect|expects|expected|anticipate to', 'attribute|attributes|attributed'],
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
