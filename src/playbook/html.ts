/** A piece of a page that is safe to print. Only `html` and `unsafeHtml` make one. */
export interface Html {
  readonly markup: string;
}

/** What is read from files may look like a piece and is none: no data has this class. */
class Piece implements Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Part = Html | string | number | undefined | readonly (Html | string)[];

/** A template in which every plain value is escaped; pieces made by `html` stay as they are, lists are joined. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = texts[0] ?? '';
  for (let index = 0; index < parts.length; index++) markup += rendered(parts[index]) + texts[index + 1];
  return new Piece(markup);
}

/** Markup that comes from a trusted writer, e.g. a diagram. */
export function unsafeHtml(markup: string): Html {
  return new Piece(markup);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Marks that turn the direction of writing; the files of an agreement hold none, but those of a measurement or a release may. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** Text for element content and quoted attributes; most texts have nothing to escape. */
function escaped(text: string): string {
  return /[&<>"'\u202a-\u202e\u2066-\u2069]/.test(text)
    ? text.replace(turning, codePoint).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
    : text;
}

/** `<U+202E>`: whoever reads a page sees that it is there, and figures behind it keep their order. */
function codePoint(sign: string): string {
  return `<U+${sign.charCodeAt(0).toString(16).toUpperCase()}>`;
}

function rendered(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  if (part instanceof Piece) return part.markup;
  // What is no text where a type promises one, as in a release that somebody made up, is shown as text all the same.
  if (!Array.isArray(part)) return escaped(JSON.stringify(part));
  let markup = '';
  for (const piece of part) markup += rendered(piece);
  return markup;
}
