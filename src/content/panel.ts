/** A box of ours above somebody else's page, in a closed shadow root, present only while shown. */
import panelCss from '../ui/card.css?inline';

export interface Panel {
  /** The element that stands in the page; events inside it seem to come from it. */
  readonly host: HTMLElement;
  /** What is placed and rendered into. */
  readonly box: HTMLElement;
  /** The focused element inside, if any. */
  readonly focused: () => Element | null;
  readonly remove: () => void;
}

// The page may style every element it likes, but not past these.
const FRAME = `:host{all:initial!important;display:contents!important}
.hearsay-box{position:fixed;inset:auto;margin:0;padding:0;border:0;background:none;overflow:visible;max-width:none;max-height:none;outline:none;color-scheme:light dark;z-index:2147483647}
.hearsay-box::backdrop{display:none}
@media print{.hearsay-box{display:none!important}}`;

/** Put an empty box above the page, in the top layer where there is one. */
export function openPanel(lang: string): Panel {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.adoptedStyleSheets = [panelCss, FRAME].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  const box = document.createElement('div');
  box.className = 'hearsay-box';
  box.lang = lang;
  box.popover = 'manual';
  shadow.append(box);
  // A page's keyboard shortcuts are not meant for what is typed in here.
  for (const kind of ['keydown', 'keyup', 'keypress'] as const) {
    shadow.addEventListener(kind, (event) => event.stopPropagation());
  }
  document.documentElement.append(host);
  box.showPopover?.();
  return {
    host,
    box,
    focused: () => shadow.activeElement,
    remove: () => host.remove(),
  };
}
