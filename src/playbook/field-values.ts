import type { Value } from '../criteria/attribute.ts';
import { readingWords } from '../model/words/reading-words.ts';
import { type Html, html } from './html.ts';
import { link, say, type View } from './view.ts';

/** A field and the values it may have: `Country: Germany, Austria or Switzerland`. */
export function fieldValues(view: View, field: string, values: readonly Value[]): Html {
  const all = values.map((value) => valueWords(view, field, value));
  const told = [all.slice(0, -1).join(', '), ...all.slice(-1)]
    .filter((each) => each !== '')
    .join(say(view, ' or ', ' oder '));
  return html`${link(view, 'fields', view.agreement.fields[field], field)}: ${told}`;
}

/** A value in the words of its field. */
export function valueWords(view: View, field: string, value: Value): string {
  return readingWords({ op: 'exists', attribute: field }, value, view.agreement, view.language);
}
