import { ForeignText } from '../../../analyze/told/foreign-text.ts';

/** An element of a metadata file: others by name in their order, or a text. */
export interface XmlElement {
  readonly name: string;
  readonly children: readonly XmlElement[];
  /** Empty where there are children. */
  readonly text: string;
  /** Position in the file of each sign of the text, and of its end. */
  readonly positions: readonly number[];
  readonly at: number;
}

const prolog = /^\uFEFF?<\?xml version="1\.0" encoding="UTF-8"\?>\s*/;
/** Custom metadata say the type of a value, or that there is none, in attributes; no other file has any. */
const opening = /<([A-Za-z]\w*)(?: (?:xmlns(?::\w+)?|xsi:(?:nil|type))="[^"<]*")*(\/?)>/y;
const closing = /<\/([A-Za-z]\w*)>/y;
const entities: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
]);

/** The root of a metadata file as Salesforce retrieves it: elements and texts, no comments, sections or other entities. */
export function metadataDocument(content: string): XmlElement {
  const start = skipBlanks(content, prolog.exec(content)?.[0].length ?? 0);
  const { element, end } = elementAt(content, start);
  const rest = content.slice(end).search(/\S/);
  if (rest >= 0) throw new ForeignText('something after the last element', end + rest);
  return element;
}

/** The first element of this name inside another. */
export function childNamed({ children }: XmlElement, name: string): XmlElement | undefined {
  return children.find((child) => child.name === name);
}

interface Found {
  readonly element: XmlElement;
  readonly end: number;
}

/** Elements inside each other beyond which no metadata goes. */
const deepest = 40;

function elementAt(content: string, at: number, depth = 0): Found {
  if (depth > deepest) throw new ForeignText('elements too deep inside each other', at);
  const open = matchAt(opening, content, at);
  if (open === undefined) throw new ForeignText('this place of the file', at);
  const [whole, name = '', isEmpty] = open;
  const inside = at + whole.length;
  if (isEmpty === '/') return { element: { name, children: [], text: '', positions: [], at }, end: inside };
  const children: XmlElement[] = [];
  let position = inside;
  for (let next = skipBlanks(content, position); opens(content, next); next = skipBlanks(content, position)) {
    const found = elementAt(content, next, depth + 1);
    children.push(found.element);
    position = found.end;
  }
  const text = children.length === 0 ? textAt(content, inside) : undefined;
  const close = text === undefined ? skipBlanks(content, position) : (text.positions.at(-1) ?? inside);
  const closed = matchAt(closing, content, close);
  if (closed === undefined || closed[1] !== name) throw new ForeignText(`the end of ${name}`, close);
  const element = { name, children, text: text?.text ?? '', positions: text?.positions ?? [], at };
  return { element, end: close + closed[0].length };
}

function opens(content: string, at: number): boolean {
  return content.charAt(at) === '<' && content.charAt(at + 1) !== '/';
}

/** The text up to the next element, with its entities read. */
function textAt(content: string, from: number): Pick<XmlElement, 'positions' | 'text'> {
  const end = content.indexOf('<', from);
  if (end < 0) throw new ForeignText('it ends too early', content.length);
  let text = '';
  const positions: number[] = [];
  for (let at = from; at < end; ) {
    const entity = content.charAt(at) === '&' ? content.slice(at, content.indexOf(';', at) + 1) : undefined;
    const sign = entity === undefined ? content.charAt(at) : entities.get(entity);
    if (sign === undefined) throw new ForeignText('an entity of another kind', at);
    text += sign;
    positions.push(at);
    at += entity?.length ?? 1;
  }
  return { text, positions: [...positions, end] };
}

function skipBlanks(content: string, at: number): number {
  let position = at;
  while (/\s/.test(content.charAt(position))) position++;
  return position;
}

function matchAt(shape: RegExp, content: string, at: number): RegExpExecArray | undefined {
  shape.lastIndex = at;
  return shape.exec(content) ?? undefined;
}
