/** A piece of a page that is safe to print. Only `html` and `unsafeHtml` make one. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | undefined | readonly (Html | string)[];

/** A template in which every plain value is escaped; pieces made by `html` stay as they are, lists are joined. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  let markup = texts[0] ?? '';
  for (let index = 0; index < parts.length; index++) markup += rendered(parts[index]) + texts[index + 1];
  return { markup };
}

/** Markup that comes from a trusted writer, e.g. a diagram. */
export function unsafeHtml(markup: string): Html {
  return { markup };
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for element content and quoted attributes; most texts have nothing to escape. */
function escaped(text: string): string {
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign) : text;
}

function rendered(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  let markup = '';
  for (const piece of part) markup += typeof piece === 'string' ? escaped(piece) : piece.markup;
  return markup;
}
