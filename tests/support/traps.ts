/** Pages that work against being read, by what they do. */
import { bare, DEMO_STORY } from './stories';

const story = `<main>${DEMO_STORY}</main>`;

/** Names of fields and pictures that a form, or the document, answers with in place of its own. */
const FIELDS =
  'parentElement parentNode nodeType childNodes firstChild nextSibling firstElementChild tagName localName getAttribute hasAttributes querySelector querySelectorAll closest matches textContent getRootNode shadowRoot checkVisibility isConnected children attributes'.split(
    ' ',
  );
const PICTURES =
  'documentElement body title querySelector querySelectorAll adoptedStyleSheets createRange caretPositionFromPoint getElementsByTagName addEventListener defaultView evaluate createElement contentType hidden'.split(
    ' ',
  );

/** Each holds the demonstration's story, and has to be read all the same. */
export const TRAPS: Readonly<Record<string, string>> = {
  'named fields around the story': bare(
    `<form>${FIELDS.map((name) => `<input name="${name}">`).join('')}${story}</form>`,
  ),
  'pictures named like the document': bare(
    `${PICTURES.map((name) => `<img name="${name}" alt="">`).join('')}${story}`,
  ),
  'boxes in boxes': bare(
    `${story}${'<div class="related">'.repeat(500)}${'<div><p>Ferries sail at six.</p></div>'.repeat(2000)}${'</div>'.repeat(500)}`,
  ),
  'a deep tree': bare(`${'<div><section>'.repeat(240)}${story}${'</section></div>'.repeat(240)}`),
  'a tree without end, made by script': bare(
    `${story}<script>let at = document.body; for (let depth = 0; depth < 2000; depth += 1) { const next = document.createElement('div'); next.className = 'more related'; at.append(next, 'More. '); at = next; }</script>`,
  ),
  'elements named like ours': bare(
    `<div id="hearsay"></div><div id="hearsayRuns"></div><img name="hearsay" alt="">${story}`,
  ),
  'exclamation marks without end': bare(
    `<main>${DEMO_STORY}<p>Hear ${'!'.repeat(40_000)}x</p><p>${'a '.repeat(80_000)}</p></main>`,
  ),
  'quotation marks that only open': bare(
    `<main>${DEMO_STORY}<p>${'"a '.repeat(60_000)}</p><p>${'“a '.repeat(60_000)}</p></main>`,
  ),
  'attributes without end': bare(
    `<div class="${'related '.repeat(200_000)}" id="${'x'.repeat(1_000_000)}">${story}</div>`,
  ),
  'a policy that allows nothing': bare(story).replace(
    '<title>',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; require-trusted-types-for 'script'"><title>`,
  ),
  'getters and methods of its own': bare(story).replace(
    '<title>',
    `<script>
      for (const [owner, name] of [[Node, 'textContent'], [Node, 'childNodes'], [Node, 'parentElement'], [Element, 'localName'], [Document, 'body'], [Element, 'shadowRoot']])
        Object.defineProperty(owner.prototype, name, { get() { throw new Error('no'); } });
      Document.prototype.evaluate = Element.prototype.querySelectorAll = Element.prototype.checkVisibility = () => { throw new Error('no'); };
      Array.prototype.flatMap = String.prototype.normalize = RegExp.prototype.exec = () => { throw new Error('no'); };
      globalThis.IntersectionObserver = globalThis.getComputedStyle = undefined;
    </script><title>`,
  ),
  'paragraphs that never end coming': bare(
    `${story}<aside id="more"></aside><script>setInterval(() => { const p = document.createElement('p'); p.textContent = 'Ferries sail at six, and at seven on the days when the market is held. '; more.append(p); }, 10)</script>`,
  ),
  'small blocks by the thousand': bare(
    `${Array.from({ length: 30_000 }, (_, at) => `<p>Tide ${at}.</p>`).join('')}${story}`,
  ),
};
