/** What tells an unnamed person from a group, a house and a name: hashed traits of a candidate. */
import { finish, hashOn, hashWord } from '../../text/hash';
import type { Lexicon } from '../prepare';
import type { Sentence, Word } from '../words';
import type { Candidate, Read } from './speakers';

/** Words of a phrase that are looked at. */
const LONGEST = 14;
/** Words to either side in which the cue is looked for. */
const REACH = 14;

type Value = string | number;
type Put = (name: string, first: Value, second?: Value, third?: Value) => void;

const numberOf = (value: Value) => (typeof value === 'number' ? value : hashWord(value));

/** Hashes of the traits of a candidate, unsigned 32 bits. */
export function traitsOf(
  sentence: Sentence,
  candidate: Candidate,
  read: Read,
  lexicon: Lexicon,
  flagged: string | null,
  before: string,
): Uint32Array {
  const found: number[] = [];
  const put: Put = (name, first, second, third) => {
    let hash = hashOn(hashWord(name), numberOf(first));
    if (second !== undefined) hash = hashOn(hash, numberOf(second));
    if (third !== undefined) hash = hashOn(hash, numberOf(third));
    found.push(finish(hash));
  };
  const { words } = sentence;
  const look = lookAt(words, candidate, read, lexicon, flagged ?? 'no');
  ofSort(put, words, candidate, look, before);
  ofPhrase(put, words, candidate, look, lexicon);
  ofCue(put, words, candidate, look);
  put('content', bucket(share(read.content)));
  put('speech', sentence.quotations.length > 0 ? 1 : 0, look.kind, look.plural);
  return Uint32Array.from(found);
}

/** What several traits ask of a candidate. */
interface Look {
  readonly head: string;
  readonly kind: string;
  readonly plural: number;
  readonly determiner: string;
  readonly capitals: number;
  readonly sort: string;
  readonly cue: ReturnType<typeof strongest>;
  readonly cueClass: number;
  readonly flagged: string;
  readonly nameNear: number;
  readonly likely: number;
}

function lookAt(
  words: readonly Word[],
  { start, end, head, speaker, likely }: Candidate,
  read: Read,
  lexicon: Lexicon,
  flagged: string,
): Look {
  const form = formAt(words, head);
  const cue = strongest(read, start, end, words.length);
  const first = lexicon.determiners.get(formAt(words, start));
  return {
    head: form,
    kind: lexicon.heads.get(form)?.kind ?? 'unknown',
    plural: /(?:s|people|men|women|some|many|others|several|staff)$/u.test(form) ? 1 : 0,
    determiner: speaker?.determiner ?? first?.kind ?? 'bare',
    capitals: shapeOf(words, start, end),
    sort: sortOf(form),
    cue,
    cueClass: classOf(words[cue.at], lexicon),
    flagged,
    nameNear: nameNear(words, start, end, lexicon),
    likely: bucket(likely),
  };
}

const formAt = (words: readonly Word[], at: number) => words[at]?.form ?? '<edge>';

/** What sort of people they are, and what was known of them before. */
function ofSort(
  put: Put,
  words: readonly Word[],
  { start, end }: Candidate,
  { sort, plural, determiner, likely, cue, cueClass, flagged }: Look,
  before: string,
): void {
  put('one', 1);
  put('sort', sort, plural);
  put('sort determiner', sort, determiner, plural);
  put('sort likely', sort, likely);
  put('sort cue', sort, cueClass, cue.side);
  put('sort next', sort, formAt(words, end));
  put('sort first', sort, formAt(words, start));
  put('sort flagged', sort, flagged);
  put('before', before);
  put('before determiner', before, determiner);
  put('before sort', before, sort, determiner);
}

/** The words of the phrase, and what stands around it. */
function ofPhrase(
  put: Put,
  words: readonly Word[],
  { start, end, head }: Candidate,
  { head: form, kind, plural, determiner, capitals, nameNear }: Look,
  lexicon: Lexicon,
): void {
  const first = formAt(words, start);
  const modifier = head > start ? formAt(words, head - 1) : '<none>';
  put('head', form);
  put('tail', form.slice(-4));
  put('kind', kind, plural);
  put('determiner', determiner, kind, plural);
  put('first', first);
  put('first head', first, form);
  put('first kind', first, kind, plural);
  put('before head', formAt(words, head - 1), form);
  put('modifier', modifier);
  put('modifier kind', modifier, kind, plural);
  put('capitals', capitals, plural);
  put('capital head', shape(words[head]), plural, start === 0 ? 1 : 0);
  put('capital head kind', shape(words[head]), kind, determiner);
  put('last', shape(words[end - 1]), end - start > 1 ? 1 : 0);
  put('size', Math.min(end - start, 6), kind);
  put('previous', formAt(words, start - 1));
  put('next', formAt(words, end), words[end]?.gap ?? 'edge');
  put('after head', formAt(words, head + 1), kind);
  put('gap', words[start]?.gap ?? 'edge', words[end]?.gap ?? 'edge');
  put('name near', nameNear, plural);
  put('title', has(lexicon.titles, form), has(lexicon.organisations, form), capitals);
  for (let at = start; at < Math.min(end, start + LONGEST); at += 1) {
    put('word', formAt(words, at));
    if (at > head) put('tail word', formAt(words, at));
    if (at < head) put('lead word', formAt(words, at), kind);
  }
}

/** The cue beside it, and what tagger and grammar make of the two. */
function ofCue(
  put: Put,
  words: readonly Word[],
  { head, link, named }: Candidate,
  { kind, plural, cue, cueClass, flagged, likely }: Look,
): void {
  const form = formAt(words, cue.at);
  const previous = formAt(words, cue.at - 1);
  const next = formAt(words, cue.at + 1);
  const cueLikely = bucket(cue.likely);
  put('cue class', cueClass, cueLikely);
  put('before cue', previous, cue.side);
  put('after cue', next, cueClass);
  put('likely', likely);
  put('likely kind', likely, kind, plural);
  put('cue', form, cue.side);
  put('cue likely', cueLikely, likely);
  put('cue kind', form, kind, plural);
  put('around cue', previous, form, next);
  put('quoted', words[head]?.quoted ? 1 : 0, likely);
  put('grammar', link?.how ?? 'none', link?.distant ? 1 : 0, kind);
  put('flagged', flagged, kind, plural);
  put('flagged all', flagged, likely);
  put('named', named ? 1 : 0);
}

const has = (set: ReadonlySet<string>, form: string) => (set.has(form) ? 1 : 0);

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
