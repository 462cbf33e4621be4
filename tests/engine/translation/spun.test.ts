/** Each row of spun phrases: a sentence in which it is found, and a near one in which none is. */
import { describe, expect, it } from 'vitest';
import { matchAt } from '../../../src/engine/match/book';
import { parsePattern } from '../../../src/engine/match/pattern';
import { SPUN } from '../../../src/engine/rules/spun';
import { readText } from '../../../src/engine/text/page-text';
import { readSpun } from '../../../src/engine/translation/spun-table';
import { readWords } from '../../../src/engine/translation/words';

/** In the order of the table: found by its row, found by no row. */
const SENTENCES = `
It sells counterfeit consciousness. | It sells counterfeit coins.
A profound learning model reads it. | The profound learning of the monks is old.
They live by colossal information analytics. | It needs huge information boards.
An irregular timberland picks the answer. | The edge of the woodland is irregular.
The plant runs on haze figuring. | The haze lifted at noon.
They rent cloud computing from us as distributed figuring. | Figuring it out took a day.
The gate uses facial acknowledgment. | Her face showed acknowledgment.
She was treated for bosom malignancy. | A bosom friend was treated.
The drug kills malignant growth cells. | The malignant growth was cut out.
He died of kidney disappointment. | The kidney pie was a disappointment.
He had a heart assault in May. | A heart operation went well.
It was a cardiovascular breakdown. | It was a cardiovascular disease.
Many live with lactose bigotry. | Many avoid lactose.
It weakens the invulnerable framework. | The castle was invulnerable.
It harms the focal anxious framework. | The focal point was an anxious patient.
A white residence official told us so. | A white residence stood by the lake.
The unified states government fell. | The unified command met in spring.
She flew to the assembled realm. | The assembled guests flew home.
The preeminent court ruled on Monday. | The top court in Delhi ruled on Monday.
The unfamiliar minister resigned. | The minister was unfamiliar with it.
The boss clergyman of the state spoke. | The boss of the clergy spoke.
The secretary of nation flew home. | The secretary of the club flew home.
It was found by law implementation officers. | The implementation of the law took a year.
It was left to regulation implementation. | It was left to the regulation of banks.
Cows emit ozone harming substances. | The ozone layer is thin.
The bank raised leisure rates again. | The pool cut its leisure fees for children.
The gross domestic item shrank. | Each domestic item was listed.
The inventory markets fell. | The inventory was counted.
It planned a preliminary public supplying. | It planned a preliminary public hearing.
They held a press meeting on Tuesday. | They held a press meeting in Bonn.
The state has nuclear armament. | The nuclear plant was shut.
They sought weapons of mass annihilation. | They sought weapons of the best kind.
They hid mass obliteration munitions. | The mass was held for the munitions workers.
The north atlantic arrangement organization met. | The north atlantic fish arrangement failed.
The european affiliation leaders met. | The european cup leaders met.
The global wellness agency warned. | The global agency warned of it.
The worldwide money reserve lent it. | The worldwide demand for money fell.
Amnesty universal says it is so. | The amnesty was universal, they say.
Breaking information: the bridge is shut. | He was accused of breaking information rules.
It shut on closing month. | It shut on the closing day of the month.
It shut closing yr. | It shut at the closing bell.
In keeping with the police, two fled. | In keeping with the rules, two fled.
In keeping with witnesses two men fled. | In keeping with tradition two men sang.
Consistent with officials the road is shut. | It is consistent with the facts.
Constant with officers, two fled. | He was in constant touch with officers.
A squeezing faucet filled the glass. | An urgent call about the faucet came.
The prime pastor resigned. | The pastor was in his prime.
The overseas clergyman resigned. | The clergyman moved overseas.
A human privileges watchdog objected. | Human beings have privileges.
A leisure rate hike followed. | A leisure hike followed.
The dying toll rose to nine. | The dying man paid the toll.
It spread on online media networking stages. | It spread on web-based courses.
It spread on online media stages. | It spread in online media.
A media transmission company laid the cable. | The media company laid the cable.
A broadcast communications company laid the cable. | A broadcast company laid the cable.
A thermal energy station was shut. | A thermal spring was shut.
She reported sexual provocation. | She reported the sex of the calf.
He faces homicide fees against him. | He faces homicide charges against him.
He pleaded now not responsible. | He pleaded not guilty.
He was found now not guilty. | He is now guilty of two thefts.
He argued not blameworthy. | He argued that he was not to blame.
The state kept the loss of life penalty. | The loss of life was heavy.
He is on demise row. | His demise came as a surprise.
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));

const ROWS = readSpun(SPUN).map(({ source }) => source);

function isFound(source: string, sentence: string): boolean {
  const words = readWords(readText(sentence));
  return words.some((_, at) => matchAt(parsePattern(source), words, at) >= 0);
}

it('spun phrases stand once each, and each has its sentences', () => {
  expect(new Set(ROWS).size).toBe(ROWS.length);
  expect(SENTENCES).toHaveLength(ROWS.length);
});

describe.each(ROWS.map((source, at) => [source, ...(SENTENCES[at] ?? [])]))(
  '%s',
  (source = '', found = '', near = '') => {
    it('is found in its sentence', () => {
      expect(isFound(source, found), found).toBe(true);
    });

    it('is not found in a near one, nor is another', () => {
      expect(near).not.toBe('');
      expect(
        ROWS.filter((each) => isFound(each, near)),
        near,
      ).toEqual([]);
    });
  },
);
