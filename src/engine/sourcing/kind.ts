/** Whether those who speak unnamed are persons, or people nobody could list. */
import type { Finding } from './finding';
import type { Lexicon } from './prepare';
import type { Speaker } from './speaker';
import type { Word } from './words';

/** Of a high place, by its stem. */
const RANKS = /^(?:fuhrende|leitende|hochrangige|ranghohe|hohe)[nr]?$/u;
/** Words for a few who could be counted. */
const SEVERAL = /^(?:mehrere[nr]?|plusieurs)$/u;

/** `open` where the text itself says that somebody is not named, or how they know. */
export function kindOf(
  words: readonly Word[],
  speaker: Speaker,
  open: boolean,
  lexicon: Lexicon,
): Finding['kind'] {
  const few = isSomeOf(speaker, lexicon) || isFew(words, speaker, lexicon);
  const crowd = isCrowd(speaker, open, lexicon) && !few;
  return crowd ? 'group' : 'anonymous';
}

/** "critics", "some voters": people nobody could list, unless the text says how few they are. */
function isCrowd(speaker: Speaker, open: boolean, lexicon: Lexicon): boolean {
  const { lemma, plural } = speaker.head;
  const many =
    plural ||
    speaker.determiner === 'bare' ||
    speaker.determiner === 'quantity' ||
    lexicon.pronominal.has(lemma);
  const alone = !plural && lexicon.determiners.get(lemma)?.kind === 'indefinite';
  // "Ein Großteil der Lehrer": one by its article alone.
  const counted = speaker.count !== null && !lexicon.pronominal.has(lemma);
  if (open || alone || counted || !many) return false;
  if (speaker.determiner === 'possessive' && lexicon.crowds?.close.has(lemma)) return false;
  // A noun that only its ending tells for somebody ("owners") may be one of those for a crowd.
  const guessed = !lexicon.heads.has(lemma);
  const listed = guessed && lexicon.crowds?.people.has(`${lemma}s`);
  // "Protestan los tenderos": a noun no list holds, in the plural and known to all.
  const all = (guessed || isLay(speaker)) && lexicon.inverts && speaker.determiner === 'definite';
  const bare = plural && speaker.determiner === 'bare' && speaker.head.kind === 'public';
  // "Schweißer berichten": people of whom no list knows one.
  const unknown = guessed && lexicon.anyNoun && bare;
  // "Many people", but "several people" and "the people", who were brought in before.
  const few = speaker.determiner === 'definite' || speaker.modifiers[0] === 'several';
  const folk = plural && !few && lexicon.persons?.anyone.has(lemma);
  const uncounted = speaker.modifiers.some(
    (form, at, all) =>
      lexicon.uncounted.has(form) &&
      !(lexicon.most.has(form) && lexicon.partOf.has(all[at + 1] ?? '')),
  );
  return listed || all || unknown || folk || uncounted || lexicon.crowd.has(lemma);
}

/** "Los soldados se quejan": they are of no house or circle. */
const isLay = ({ head }: Speaker) => head.kind === 'public' && head.plural;

/** "Varios trabajadores": a few of them were met. */
const isSomeOf = ({ head, modifiers }: Speaker, { frames }: Lexicon) =>
  head.kind === 'public' && frames?.few.has(modifiers[0] ?? '') === true;

/** People who may be anybody, but are a few where it is said of what or for whom. */
function isFew(
  words: readonly Word[],
  { head, determiner, start, at, end, modifiers }: Speaker,
  lexicon: Lexicon,
): boolean {
  const { persons, institutional } = lexicon;
  // "Mehrere Mitglieder": a few who were spoken to.
  if (SEVERAL.test(modifiers[0] ?? '')) return true;
  // "Führende Parteileute": insiders.
  if (head.kind !== 'expert' && modifiers.some((form) => RANKS.test(form))) return true;
  // "Rhys strategists", but "Republican strategists"; "rescue workers".
  const first = words[start];
  const named = start > 0 && start < at && first?.capital === true;
  const house = named && !lexicon.modifiers.has(first.form);
  if (persons?.serves.has(head.lemma))
    return house || modifiers.some((form) => institutional.has(form));
  // "A handful of Democrats", "her aides and allies".
  if (words.slice(start, at).some(({ form }) => persons?.few.has(form))) return true;
  if (isJoined(words, start, lexicon)) return true;
  // "Several senior Democrats": insiders.
  if (persons && modifiers[0] === 'several' && modifiers.some((form) => persons.ranks.has(form)))
    return true;
  if (!persons?.runs.has(head.lemma)) return false;
  // "The organizers", "organizers of the march".
  const next = words[end];
  return determiner === 'definite' || (next?.gap === 'none' && lexicon.partOf.has(next.form));
}

/** "Her aides and allies": joined to people who are persons. */
function isJoined(words: readonly Word[], start: number, lexicon: Lexicon): boolean {
  const joined = words[start]?.gap === 'none' && lexicon.joiners.has(words[start - 1]?.form ?? '');
  const other = joined ? lexicon.heads.get(words[start - 2]?.form ?? '') : undefined;
  return other !== undefined && lexicon.persons?.insiders.has(other.lemma) === true;
}
