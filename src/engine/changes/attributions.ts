/**
 * Who a sentence says it from, as far as its cue tells: a name, a pronoun, or a description without
 * a name. Plain on purpose, and apart from the sourcing grammar, which may learn more: the same
 * reading is made of the known article and of the page, so that what is read wrongly is read
 * wrongly in both.
 */
import { SPEAKING, type SpeakingWords } from '../rules/speaking';
import { matchPhrase, type PhraseBook, phraseBook } from '../sourcing/phrase';
import type { Word } from '../sourcing/words';
import { timeOf } from '../text/calendar';
import type { Span } from '../vocabulary';

/** An attribution where it stands, speaker and cue together. */
export interface AttributionRead extends Span {
  /** A name as written; `~he` for a pronoun; `~` and the noun for somebody without a name. */
  readonly value: string;
  /** Words of the cue: no content. */
  readonly words: readonly Word[];
}

const LIMITS = {
  /** Words between a speaker and the verb after a comma ("Lee, an expert at Tufts, said"). */
  reach: 24,
  /** Words of a description. */
  description: 10,
  /** Words of a name that is kept; what stands before them are titles. */
  name: 4,
} as const;

/** The word lists of a language, ready to be asked. */
export interface Speaking {
  readonly language: string;
  readonly according: PhraseBook;
  readonly idle: PhraseBook;
  readonly inverts: boolean;
  readonly has: (list: keyof SpeakingWords, form: string) => boolean;
}

const READY = new Map<string, Speaking | null>();

/** How this language says who speaks; null where that is not known. */
export function speakingIn(language: string): Speaking | null {
  const ready = READY.get(language);
  if (ready !== undefined) return ready;
  const words = SPEAKING[language];
  const made = words ? prepare(language, words) : null;
  READY.set(language, made);
  return made;
}

function prepare(language: string, words: SpeakingWords): Speaking {
  const lists = new Map(
    Object.entries(words).map(([name, list]) => [
      name,
      new Set(typeof list === 'string' ? list.trim().split(/\s+/) : []),
    ]),
  );
  return {
    language,
    according: phraseBook(words.according),
    idle: phraseBook(words.idle),
    inverts: words.inverts,
    has: (list, form) => lists.get(list)?.has(form) ?? false,
  };
}

/** The attributions of one sentence, in order; `known` holds folded words that are names. */
export function readAttributions(
  text: string,
  words: readonly Word[],
  speaking: Speaking,
  known: ReadonlySet<string>,
): AttributionRead[] {
  const reading = new Reading(text, words, speaking, known);
  const found: AttributionRead[] = [];
  words.forEach((word, at) => {
    if (word.quoted) return;
    const after = matchPhrase(speaking.according, words, at);
    const read = after > 0 ? reading.speakerFrom(after, at, after) : reading.ofVerb(at);
    if (read && read.start >= (found.at(-1)?.end ?? 0)) found.push(read);
  });
  return found;
}

/** One sentence with what it is read by. */
class Reading {
  constructor(
    private readonly text: string,
    private readonly words: readonly Word[],
    private readonly speaking: Speaking,
    private readonly known: ReadonlySet<string>,
  ) {}

  /** Who speaks by the verb at `at`; null where that is none of saying. */
  ofVerb(at: number): AttributionRead | null {
    if (!this.says(at)) return null;
    const verb = this.words[at];
    const next = this.words[at + 1];
    const addressed = this.is('telling', at);
    const open = verb?.gap === 'quote' || verb?.gap === 'comma' || this.speaking.inverts;
    if (!addressed && open && next?.gap === 'none' && !next.quoted) {
      const read = this.speakerFrom(at + 1, at, at + 1);
      if (read && !this.goesOn(read.end)) return read;
    }
    return this.speakerBefore(at);
  }

  /** "Murillo, said Managua would": behind the name its own verb follows, so that it does not speak. */
  private goesOn(end: number): boolean {
    const at = this.words.findIndex(({ start }) => start >= end);
    if (at < 0 || !this.isNear(at)) return false;
    return (
      this.is('unsaid', at) ||
      this.is('passive', at) ||
      /^(?:has|had|have)$/.test(this.words[at]?.form ?? '')
    );
  }

  private is(list: keyof SpeakingWords, at: number): boolean {
    const word = this.words[at];
    return word !== undefined && this.speaking.has(list, word.form);
  }

  private isNear(at: number): boolean {
    return this.words[at]?.gap === 'none';
  }

  private says(at: number): boolean {
    const word = this.words[at];
    if (!word || !this.is('says', at)) return false;
    // "The Daily States" says nothing.
    if (word.capital && at > 0 && word.gap === 'none') return false;
    if (matchPhrase(this.speaking.idle, this.words, at) > 0) return false;
    // "Her alleged accomplice" and "was told": nobody says it there.
    if (ALLEGED.has(word.form) && this.isNear(at + 1) && !this.is('conjunctions', at + 1))
      return false;
    if (this.is('determiners', at - 1) || this.is('unsaid', at - 1)) return false;
    for (let before = at - 1; before >= at - 3 && this.isNear(before + 1); before -= 1) {
      if (this.is('passive', before)) return word.form.endsWith('ing');
      if (!this.isIdle(before)) break;
    }
    return true;
  }

  private isIdle(at: number): boolean {
    return this.is('between', at) || /.ly$/.test(this.words[at]?.form ?? '');
  }

  private isName(at: number): boolean {
    const word = this.words[at];
    if (!word?.capital || this.is('says', at) || this.is('determiners', at)) return false;
    if (this.is('pronouns', at) || this.is('stops', at)) return false;
    return timeOf(word.form, true, this.speaking.language) === null;
  }

  /** The speaker that begins at word `from`; the cue is words `[cue, cueEnd)`. */
  speakerFrom(from: number, cue: number, cueEnd: number): AttributionRead | null {
    const cues = this.words.slice(cue, cueEnd);
    const made = (to: number, value: string, words: readonly Word[]) =>
      this.made(Math.min(cue, from), Math.max(cueEnd, to), value, words);
    if (this.is('pronouns', from) && this.describesFrom(from, from))
      return made(from + 1, '~he', []);
    const { end, noun, name } = this.description(from);
    if (name !== '') return made(end, name, cues);
    return end === from || noun === '' ? null : made(end, `~${noun}`, cues);
  }

  /** What a description that begins here says of a speaker: a name, or else a noun, and its end. */
  private description(from: number): { end: number; noun: string; name: string } {
    let noun = '';
    let at = from;
    for (; at < from + LIMITS.description && this.describesFrom(from, at); at += 1) {
      // "The man he said it to" describes nobody who speaks.
      if (this.is('pronouns', at)) return { end: from, noun: '', name: '' };
      if (this.isName(at)) {
        const end = this.nameEnd(at);
        if (!this.describes(end)) return { end, noun, name: this.name(at, end) };
        at = end - 1;
      } else if (this.is('stops', at) || this.is('says', at)) break;
      else noun = this.nounAt(at) || noun;
    }
    return { end: at, noun, name: '' };
  }

  /** Whether the word may belong to a speaker's description that begins at `from`. */
  private describesFrom(from: number, at: number): boolean {
    const word = this.words[at];
    return word !== undefined && !word.quoted && (at === from || word.gap === 'none');
  }

  /** The word, where it may be what a description calls somebody; empty where not. */
  private nounAt(at: number): string {
    const word = this.words[at];
    return !word || word.number || this.is('determiners', at) ? '' : word.form;
  }

  /** The word behind the name that begins here. */
  private nameEnd(at: number): number {
    let end = at + 1;
    while (this.isNear(end) && this.isName(end)) end += 1;
    return end;
  }

  /** A noun that a name stands before: "Spanish media reports". */
  private describes(at: number): boolean {
    const word = this.words[at];
    if (word?.gap !== 'none' || word.quoted || word.capital || word.number) return false;
    const idle = this.is('stops', at) || this.isIdle(at) || this.is('says', at);
    return !idle && !this.is('determiners', at) && !this.is('pronouns', at);
  }

  /** The speaker before a verb: right before it, or before a description between commas. */
  private speakerBefore(verb: number): AttributionRead | null {
    let at = verb - 1;
    while (at >= 0 && this.isIdle(at) && this.isNear(at + 1)) at -= 1;
    const cue = this.words.slice(at + 1, verb + 1);
    const word = this.words[at];
    if (this.words[at + 1]?.gap === 'comma') return this.apposed(at, verb, cue);
    if (!word || word.quoted || !this.isNear(at + 1)) return null;
    if (this.is('pronouns', at)) return this.made(at, verb + 1, '~he', cue);
    if (this.is('determiners', at) || this.is('stops', at) || word.number) return null;
    const opens = at === 0 && !this.known.has(word.form);
    if (!opens && this.isName(at)) return this.named(at, verb, cue);
    return this.made(this.descriptionStart(at), verb + 1, `~${word.form}`, cue);
  }

  /** The first word of the description that ends at `last`. */
  private descriptionStart(last: number): number {
    let start = last;
    while (start > 0 && last - start < LIMITS.description && this.isNear(start)) {
      if (this.is('stops', start - 1) || this.words[start - 1]?.quoted) break;
      start -= 1;
      if (this.is('determiners', start)) break;
    }
    return start;
  }

  /** "Lee, an expert at Tufts, said" */
  private apposed(from: number, verb: number, cue: readonly Word[]): AttributionRead | null {
    for (let at = from; at > Math.max(-1, from - LIMITS.reach); at -= 1) {
      const gap = this.words[at]?.gap;
      if (gap === 'stop' && at < from) break;
      if (gap === 'comma' && this.isName(at - 1)) return this.named(at - 1, verb, cue);
    }
    return null;
  }

  private named(last: number, verb: number, cue: readonly Word[]): AttributionRead | null {
    let start = last;
    while (start > 0 && this.isNear(start) && this.isName(start - 1)) start -= 1;
    return this.made(start, verb + 1, this.name(start, last + 1), cue);
  }

  private name(start: number, end: number): string {
    const first = this.words[Math.max(start, end - LIMITS.name)];
    const last = this.words[end - 1];
    return first && last ? this.text.slice(first.start, last.end).replace(/['’]s?$/u, '') : '';
  }

  private made(
    from: number,
    to: number,
    value: string,
    words: readonly Word[],
  ): AttributionRead | null {
    const first = this.words[from];
    const last = this.words[to - 1];
    return first && last ? { start: first.start, end: last.end, value, words } : null;
  }
}

/** Participles of saying that stand before a noun. */
const ALLEGED = new Set(['alleged', 'reported', 'claimed', 'stated', 'revealed', 'suggested']);
