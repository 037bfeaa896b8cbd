import { readingWords } from '../model/words/reading-words.js';
import { html } from './html.js';
import { link, say } from './view.js';
/** A field and the values it may have: `Country: Germany, Austria or Switzerland`. */
export function fieldValues(view, field, values) {
    const all = values.map((value) => valueWords(view, field, value));
    const told = [all.slice(0, -1).join(', '), ...all.slice(-1)]
        .filter((each) => each !== '')
        .join(say(view, ' or ', ' oder '));
    return html `${link(view, 'fields', view.agreement.fields[field], field)}: ${told}`;
}
/** A value in the words of its field. */
export function valueWords(view, field, value) {
    return readingWords({ op: 'exists', attribute: field }, value, view.agreement, view.language);
}
