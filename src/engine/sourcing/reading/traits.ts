/** What tells an unnamed person from a group, a house and a name: hashed traits of a candidate. */
import { finish, hashOn, hashWord } from '../../text/hash';
import type { Lexicon } from '../prepare';
import type { Sentence, Word } from '../words';
import type { Candidate, Read } from './speakers';

/** Words of a phrase that are looked at. */
const LONGEST = 14;
/** Words to either side in which the cue is looked for. */
const REACH = 14;

/** Hashes of the traits of a candidate, unsigned 32 bits. */
export function traitsOf(
  sentence: Sentence,
  candidate: Candidate,
  read: Read,
  lexicon: Lexicon,
  flagged: string | null,
  before: string,
): Uint32Array {
  const { words } = sentence;
  const { start, end, head, speaker, link } = candidate;
  const found: number[] = [];
  const put = (name: string, ...values: (string | number)[]) => {
    let hash = hashWord(name);
    for (const value of values)
      hash = hashOn(hash, typeof value === 'number' ? value : hashWord(value));
    found.push(finish(hash));
  };
  const form = (at: number) => words[at]?.form ?? '<edge>';
  const headForm = form(head);
  const known = lexicon.heads.get(headForm);
  const kind = known?.kind ?? 'unknown';
  const plural = /(?:s|people|men|women|some|many|others|several|staff)$/u.test(headForm) ? 1 : 0;
  const determiner = speaker?.determiner ?? lexicon.determiners.get(form(start))?.kind ?? 'bare';
  const capitals = shapeOf(words, start, end);
  const cue = strongest(read, start, end, words.length);
  const sort = sortOf(headForm);
  const cueClass = classOf(words[cue.at], lexicon);
  put('one', 1);
  put('sort', sort, plural);
  put('sort determiner', sort, determiner, plural);
  put('sort likely', sort, bucket(candidate.likely));
  put('sort cue', sort, cueClass, cue.side);
  put('cue class', cueClass, bucket(cue.likely));
  put('before cue', form(cue.at - 1), cue.side);
  put('after cue', form(cue.at + 1), cueClass);
  put('sort next', sort, form(end));
  put('sort first', sort, form(start));
  put('sort flagged', sort, flagged ?? 'no');
  put('before', before);
  put('before determiner', before, determiner);
  put('before sort', before, sort, determiner);
  put('head', headForm);
  put('tail', headForm.slice(-4));
  put('kind', kind, plural);
  put('determiner', determiner, kind, plural);
  put('first', form(start));
  put('first head', form(start), headForm);
  put('first kind', form(start), kind, plural);
  put('before head', form(head - 1), headForm);
  put('modifier', head > start ? form(head - 1) : '<none>');
  put('modifier kind', head > start ? form(head - 1) : '<none>', kind, plural);
  put('capitals', capitals, plural);
  put('capital head', shape(words[head]), plural, start === 0 ? 1 : 0);
  put('capital head kind', shape(words[head]), kind, determiner);
  put('last', shape(words[end - 1]), end - start > 1 ? 1 : 0);
  put('size', Math.min(end - start, 6), kind);
  put('previous', form(start - 1));
  put('next', form(end), words[end]?.gap ?? 'edge');
  put('after head', form(head + 1), kind);
  put('gap', words[start]?.gap ?? 'edge', words[end]?.gap ?? 'edge');
  put('likely', bucket(candidate.likely));
  put('likely kind', bucket(candidate.likely), kind, plural);
  put('cue', form(cue.at), cue.side);
  put('cue likely', bucket(cue.likely), bucket(candidate.likely));
  put('cue kind', form(cue.at), kind, plural);
  put('around cue', form(cue.at - 1), form(cue.at), form(cue.at + 1));
  put('content', bucket(share(read.content)));
  put('quoted', words[head]?.quoted ? 1 : 0, bucket(candidate.likely));
  put('grammar', link?.how ?? 'none', link?.distant ? 1 : 0, kind);
  put('flagged', flagged ?? 'no', kind, plural);
  put('flagged all', flagged ?? 'no', bucket(candidate.likely));
  put('named', candidate.named ? 1 : 0);
  put('name near', nameNear(words, start, end, lexicon), plural);
  put(
    'title',
    lexicon.titles.has(headForm) ? 1 : 0,
    lexicon.organisations.has(headForm) ? 1 : 0,
    capitals,
  );
  put('speech', sentence.quotations.length > 0 ? 1 : 0, kind, plural);
  for (let at = start; at < Math.min(end, start + LONGEST); at += 1) {
    put('word', form(at));
    if (at > head) put('tail word', form(at));
    if (at < head) put('lead word', form(at), kind);
  }
  return Uint32Array.from(found);
}

/** Sorts of people by their noun, finer than the grammar needs them. */
const SORTS: Readonly<Record<string, string>> = {
  insider: `aide aides adviser advisers advisor advisors staffer staffers official officials source
    sources diplomat diplomats operative operatives associate associates confidant confidants
    insider insiders executive executives employee employees person people officer officers
    lieutenant deputy staff colleague colleagues strategist consultant attendee attendees
    participant participants informant ally allies agent agents manager managers worker member
    organizer organizers donor lawmaker senator congressman minister ministers one two three
    lawyer lawyers attorney attorneys loyalist loyalists fundraiser bundler`,
  crowd: `critics experts analysts voters supporters opponents democrats republicans conservatives
    liberals activists economists scientists advocates fans some many others americans observers
    historians scholars researchers residents students parents workers progressives moderates
    pundits commentators skeptics sceptics proponents detractors backers defenders evangelicals
    unions leaders lawmakers senators members strategists activists protesters demonstrators
    investors traders users readers viewers women men youth blacks latinos hispanics whites
    conservationists environmentalists doctors teachers consumers taxpayers citizens most few
    everyone rivals companies businesses groups organizations countries politicians candidates
    millennials muslims christians jews people crowd`,
  kin: `friend friends relative relatives brother sister mother father neighbor neighbors
    neighbour neighbours son daughter wife husband cousin nephew uncle aunt parents family boyfriend
    girlfriend classmate roommate`,
  stranger: `man woman boy girl child passenger witness witnesses bystander commenter user student
    voter resident supporter protester heckler reporter guy lady veteran driver teacher mother`,
  house: `campaign administration government police prosecutors authorities spokesman spokeswoman
    spokesperson committee department office agency company group party court board commission
    union bureau house team congress panel ministry investigators firm white pentagon state
    foundation university institute statement network paper newspaper times post journal report
    poll survey study analysis book ad email document documents records`,
  pronoun: 'he she they it we i you who that which this these those him her them his',
};
const SORTED = new Map(
  Object.entries(SORTS).flatMap(([sort, list]) =>
    list.split(/\s+/u).map((word): [string, string] => [word, sort]),
  ),
);
const sortOf = (form: string) => SORTED.get(form) ?? 'other';

function classOf(word: Word | undefined, lexicon: Lexicon): number {
  if (!word) return 0;
  if (lexicon.core.has(word.form)) return 1;
  if (lexicon.speech.has(word.form)) return 2;
  return lexicon.belief.has(word.form) ? 3 : 4;
}

function shape(word: Word | undefined): number {
  if (!word) return 9;
  return (word.capital ? 1 : 0) + (word.acronym ? 2 : 0) + (word.number ? 4 : 0);
}

/** Capitals inside the phrase, its first word left out where it opens the sentence. */
function shapeOf(words: readonly Word[], start: number, end: number): number {
  let count = 0;
  for (let at = start === 0 ? 1 : start; at < end; at += 1) count += words[at]?.capital ? 1 : 0;
  return Math.min(count, 4) * 8 + Math.min(end - start, 4);
}

/** A name right before or after, set off by a comma or not. */
function nameNear(words: readonly Word[], start: number, end: number, lexicon: Lexicon): number {
  const isName = (word: Word | undefined) =>
    word?.capital === true && !lexicon.calendar.has(word.form) && !lexicon.stops.has(word.form);
  const after = isName(words[end]) ? (words[end]?.gap === 'comma' ? 2 : 1) : 0;
  const before =
    start > 0 && isName(words[start - 1]) ? (words[start]?.gap === 'comma' ? 2 : 1) : 0;
  return after * 3 + before;
}

/** The likeliest cue near the phrase, outside it. */
function strongest(read: Read, start: number, end: number, size: number) {
  let best = { at: -9, likely: 0, side: 0 };
  for (let at = Math.max(0, start - REACH); at < Math.min(size, end + REACH); at += 1) {
    if (at >= start && at < end) continue;
    const away = at < start ? start - at : at - end + 1;
    const likely = (read.cue[at] ?? 0) * (1 - away / (2 * REACH));
    if (likely > best.likely) best = { at, likely, side: at < start ? 1 : 2 };
  }
  return best;
}

const share = (list: Float64Array) =>
  list.length === 0 ? 0 : list.reduce((sum, one) => sum + one, 0) / list.length;
const bucket = (likely: number) => Math.round(likely * 6);
