/** A piece of a page that is safe to print. Only `html` and `unsafeHtml` make one. */
export interface Html {
  readonly markup: string;
}

type Part = Html | string | number | undefined | readonly (Html | string)[];

/** A template in which every plain value is escaped; pieces made by `html` stay as they are, lists are joined. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const markup = strings.map((text, index) => text + (index < parts.length ? rendered(parts[index]) : ''));
  return { markup: markup.join('') };
}

/** Markup that comes from a trusted writer, e.g. a diagram. */
export function unsafeHtml(markup: string): Html {
  return { markup };
}

/** Text for element content and quoted attributes. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function rendered(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(rendered).join('');
}
