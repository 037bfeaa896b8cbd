import type { SourceColumn } from '../model/source.ts';
import { columnWords } from '../model/words/column-words.ts';
import { ownValue } from '../support/own-value.ts';
import { type Html, html } from './html.ts';
import { link, plain, say, type View } from './view.ts';

/** What a column says: a field, something the tool itself knows, how a consent stands, or a property of a signal. */
export function columnMeaning(view: View, { target }: SourceColumn): Html {
  const field = ownValue(view.agreement.fields, target);
  if (field !== undefined) return link(view, 'fields', field);
  const [part = target, purpose] = target.split(' ');
  if (part === 'only')
    return html`${say(view, 'Says which rows are read', 'Sagt, welche Zeilen gelesen werden')}`;
  const words = columnWords(part, view.language);
  if (words === undefined) return html`<code>${target}</code>`;
  if (purpose === undefined) return html`${words}`;
  const { consentPurposes, lifecycle } = view.agreement;
  const named = ownValue(consentPurposes, purpose) ?? lifecycle.stages.find(({ id }) => id === purpose);
  return html`${plain(view, named?.title)}: ${words}`;
}
