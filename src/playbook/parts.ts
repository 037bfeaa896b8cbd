import { isConnective } from '../criteria/atoms.ts';
import type { Criterion } from '../criteria/criterion.ts';
import { connectiveWords } from '../model/words/connective-words.ts';
import { criterionWords } from '../model/words/criterion-words.ts';
import { type Html, html } from './html.ts';
import { cardLabels, frameClass } from './stacked.ts';
import { say, type View } from './view.ts';

/** A table with a heading row, named where there are several; nothing at all without rows. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (Html | string)[])[],
  name?: string,
): Html {
  if (rows.length === 0) return html``;
  const labels = cardLabels(head);
  return html`<div class="${frameClass(head.length)}"><table>${name === undefined ? html`` : html`<caption>${name}</caption>`}<thead><tr>${head.map((cell) => (cell === '' ? html`<td></td>` : html`<th scope="col">${cell}</th>`))}</tr></thead><tbody>
${rows.map((row) => html`<tr>${row.map((cell, column) => html`<td${labels[column]}>${cell}</td>`)}</tr>\n`)}</tbody></table></div>`;
}

/** A list; nothing at all without entries. */
export function list(entries: readonly Html[]): Html {
  return entries.length === 0 ? html`` : html`<ul>${entries.map((entry) => html`<li>${entry}</li>`)}</ul>`;
}

/** Terms and what they are; entries without content are left out. */
export function facts(
  entries: readonly (readonly [term: string, content: Html | string | undefined])[],
): Html {
  const told = entries.filter(
    ([, content]) => content !== undefined && (typeof content === 'string' ? content : content.markup) !== '',
  );
  return html`<dl>${told.map(([term, content]) => html`<dt>${term}</dt><dd>${content}</dd>`)}</dl>`;
}

/** A criterion as an indented list: all of, any of, none of. */
export function criterion(view: View, tested: Criterion): Html {
  if (!isConnective(tested) || tested.of.length === 0)
    return html`<span class="criterion">${criterionWords(tested, view.agreement, view.language)}</span>`;
  const [only] = tested.of;
  if (tested.of.length === 1 && only && (tested.op === 'all' || tested.op === 'any'))
    return criterion(view, only);
  return html`<div class="criterion"><span class="connective">${connectiveWords[tested.op][view.language].replace('{}', 'k' in tested ? String(tested.k) : '')}</span><ul>${tested.of.map((part) => html`<li>${criterion(view, part)}</li>`)}</ul></div>`;
}

/** A headed part of a page; nothing when it has no content. */
export function part(title: string, content: Html): Html {
  return content.markup === '' ? html`` : html`<section><h2>${title}</h2>${content}</section>`;
}

/** Pieces with a separator between them. */
export function joined(pieces: readonly Html[], separator: Html | string = ', '): Html {
  return html`${pieces.flatMap((piece, index) => (index === 0 ? [piece] : [separator, piece]))}`;
}

/** Who owns a definition, as a small label. */
export function ownerLabel(view: View, owner: 'marketing' | 'sales' | 'joint'): Html {
  const names = {
    marketing: say(view, 'Marketing', 'Marketing'),
    sales: say(view, 'Sales', 'Vertrieb'),
    joint: say(view, 'Joint', 'Gemeinsam'),
  };
  return html`<span class="owner ${owner}">${names[owner]}</span>`;
}
