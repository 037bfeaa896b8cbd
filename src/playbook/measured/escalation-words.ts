import { scopeName } from '../../report/names.ts';
import { type Html, html } from '../html.ts';
import { joined } from '../parts.ts';
import { say, type View } from '../view.ts';
import type { Measured } from './measured.ts';

/** Where a promise is escalated at asOf, and to which level; by the key that escalations use. */
export function escalationWords(view: View, { document }: Measured, key: string): Html {
  const own = document.escalations.promises.filter(({ promise }) => promise === key);
  if (own.length === 0) return html``;
  const open = own.flatMap(({ scope, level }) => (level === undefined ? [] : [{ scope, level }]));
  if (open.length === 0) return html`${say(view, 'not at present', 'derzeit nicht')}`;
  return joined(
    open.map(
      ({ scope, level }) =>
        html`${scopeName(view.agreement, scope)[view.language]}: ${say(view, `level ${level}`, `Stufe ${level}`)}`,
    ),
  );
}
