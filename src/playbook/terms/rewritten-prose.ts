import { type Html, unsafeHtml } from '../html.ts';

/** Where sentences stand. */
const prose = new Set(['p', 'li', 'dd', 'blockquote', 'q', 'small']);
/** Where no link may be, where words are names and no prose, and where links would be noise. */
const closed = new Set(
  'a,button,code,del,figcaption,figure,h1,h2,h3,h4,label,s,script,select,strong,style,summary,svg,table,textarea,time'.split(
    ',',
  ),
);
const closedClass = /\bclass="(?:[^"]* )?(?:asked|chapter|letters|meta|objects|owner|summary|term)[ "]/;
/** Of those the large ones, which are passed over at once. */
const wholes = ['svg', 'table'];
const withoutEnd = new Set(['br', 'hr', 'img', 'input', 'wbr']);

/** What is done on the way through a page. */
interface Visitor {
  readonly onSection: () => void;
  /** A text as it stands in markup → markup. */
  readonly onProse: (text: string) => string;
}

/** An open element. */
interface Place {
  readonly prose: boolean;
  readonly closed: boolean;
}

/**
 * The markup with its sentences rewritten, in one pass. Our own templates escape every `<` and `>` of texts and attributes,
 * so a tag is what stands between the two.
 */
export function rewrittenProse({ markup }: Html, { onSection, onProse }: Visitor): Html {
  const open: Place[] = [];
  let rewritten = '';
  // Most of a page stays as it is: it is copied in long pieces.
  let copied = 0;
  for (let at = 0; at < markup.length; ) {
    const tag = markup.indexOf('<', at);
    const end = tag === -1 ? markup.length : tag;
    const place = open.at(-1);
    if (end > at && place?.prose && !place.closed) {
      rewritten += markup.slice(copied, at) + onProse(markup.slice(at, end));
      copied = end;
    }
    if (tag === -1) break;
    at = passed(markup, tag, open, onSection);
  }
  return unsafeHtml(rewritten + markup.slice(copied));
}

/** Behind the tag, or behind the whole element; the end of the markup where the tag has none. */
function passed(markup: string, tag: number, open: Place[], onSection: () => void): number {
  const end = markup.indexOf('>', tag) + 1;
  if (end === 0) return markup.length;
  if (markup[tag + 1] === '/') open.pop();
  else if (markup[end - 2] !== '/') {
    const whole = endOfWhole(markup, tag);
    if (whole !== undefined) return whole;
    enter(markup.slice(tag, end), open, onSection);
  }
  return end;
}

/** Behind a table or a drawing; absent elsewhere. */
function endOfWhole(markup: string, tag: number): number | undefined {
  const name = wholes.find((each) => markup.startsWith(each, tag + 1));
  if (name === undefined) return undefined;
  const end = markup.indexOf(`</${name}>`, tag);
  // One within another would end there too early.
  if (end === -1 || markup.lastIndexOf(`<${name}`, end) !== tag) return undefined;
  return end + name.length + 3;
}

function enter(tag: string, open: Place[], onSection: () => void): void {
  const name = /^<([a-z0-9]+)/i.exec(tag)?.[1] ?? '';
  if (name === '' || withoutEnd.has(name)) return;
  if (name === 'section' || name === 'article') onSection();
  const above = open.at(-1);
  open.push({
    prose: above?.prose === true || prose.has(name),
    closed: above?.closed === true || closed.has(name) || (tag.includes('=') && isClosedBy(tag)),
  });
}

function isClosedBy(attributes: string): boolean {
  return closedClass.test(attributes) || attributes.includes(' lang="');
}
