/** Pages that carry no known article, though much on them is like one. */
import { sentences } from '../../src/engine/text/sentences';
import { isForeign, siteOf } from './boilerplate-foreign';
import { sibling, type Text } from './corpus';
import type { Measure } from './floors';
import { ask, carries, type Library, without } from './library';
import { tally } from './tally';
import { type Block, blocks, cuts, randomFrom, VARIANTS, wrap } from './variants';

type Named = readonly [string, readonly Block[]];

/** False alarms on the corpus; with an article's own fingerprint taken out, all its copies too. */
export function measureFalseAlarms(texts: readonly Text[], library: Library): Measure[] {
  return [...amongRelated(texts, library), ...amongOthers(texts, library)];
}

/** Pages that quote, or tell the same event, with every article known. */
function amongRelated(texts: readonly Text[], library: Library): Measure[] {
  const related = tally();
  const named = tally();
  for (const text of texts.filter(({ folder }) => folder === 'related')) {
    const plain = blocks(text.paragraphs);
    for (const made of [plain, wrap(plain, randomFrom(text.name), siteOf(text))]) {
      const answer = ask(library, made);
      related.add(text.name, !carries(answer));
      // A report in another language shares too few words to be told from a stranger.
      if (isForeign(text)) continue;
      named.add(text.name, answer.recognition.verdict.kind === 'related');
    }
  }
  return [
    related.count('false alarm: quoting or on the same event'),
    named.share('such pages called related'),
  ];
}

/** Copies of an article, with every other article known. */
function amongOthers(texts: readonly Text[], library: Library): Measure[] {
  const quoting = tally();
  const siblings = tally();
  const parts = tally();
  const strangers = tally();
  const articles = texts.filter(({ folder }) => folder === 'articles');
  for (const article of articles) {
    const others = without(library, article.name);
    const derived = texts.filter((text) => text.article === article.name);
    for (const [name, made] of [...variantsOf(article), ...derived.flatMap(withCuts)]) {
      const paired = isShort(made) ? parts : siblings;
      const alarms = sibling(article.name) ? paired : strangers;
      alarms.add(name, !carries(ask(others, made)));
    }
    for (const quoted of quotedIn(article, articles)) {
      const page = withQuotes(article, quoted);
      quoting.add(`${article.name} quoting ${quoted.name}`, !carries(ask(others, page)));
    }
  }
  return [
    quoting.count('false alarm: another article with two sentences quoted'),
    siblings.count('false alarm: the other story on the event'),
    parts.count('false alarm: a part of the other story'),
    strangers.count('false alarm: unknown article'),
  ];
}

/** A few paragraphs on the same facts can hardly be told from an excerpt; they count apart. */
const SHORT_WORDS = 250;

function isShort(made: readonly Block[]): boolean {
  return made.reduce((sum, { text }) => sum + text.split(' ').length, 0) < SHORT_WORDS;
}

const TRIED = ['merged', 'truncated to 30 %', 'wrapped'];

function variantsOf(article: Text): Named[] {
  return TRIED.map((variant) => {
    const name = `${article.name} ${variant}`;
    return [name, VARIANTS[variant]?.(blocks(article.paragraphs), randomFrom(name)) ?? []];
  });
}

function withCuts(text: Text): Named[] {
  const whole = blocks(text.paragraphs);
  const parts = cuts(whole).map(([at, cut]): Named => [`${text.name} from ${at}`, cut]);
  return [[text.name, whole], ...(text.folder === 'reworded' ? parts : [])];
}

/** The articles an article is made to quote: the other story on its event, and two strangers. */
function quotedIn({ name }: Text, articles: readonly Text[]): Text[] {
  const at = articles.findIndex((article) => article.name === name);
  const chosen = [articles[(at + 5) % articles.length], articles[(at + 13) % articles.length]];
  const other = articles.find((article) => article.name === sibling(name));
  return [...chosen, other].filter((article) => article !== undefined);
}

/** A page with two exact sentences of another article, each introduced as a quotation. */
function withQuotes(host: Text, quoted: Text): Block[] {
  const random = randomFrom(`${host.name} ${quoted.name}`);
  const all = quoted.paragraphs.slice(1).flatMap(({ text }) =>
    sentences(text)
      .map(({ start, end }) => text.slice(start, end).trim())
      .filter((sentence) => sentence.length > 80 && !/["“]/.test(sentence)),
  );
  const pick = () => all.splice(Math.floor(random() * all.length), 1)[0] ?? '';
  const quote = (lead: string): Block => ({ text: `${lead} “${pick()}”`, role: 'body', from: [] });
  const page = blocks(host.paragraphs);
  page.splice(3, 0, quote('One report that readers have sent us goes like this:'));
  page.splice(7, 0, quote('Further down, the same report says:'));
  return page;
}
