import { ownValue } from '../../support/own-value.ts';
import { type Html, html } from '../html.ts';
import { list } from '../parts.ts';
import type { Addition } from './additions.ts';
import { gapOf, type Missing } from './missing.ts';
import { phrase, type Telling, title } from './telling.ts';
import type { TriedAddition } from './try-addition.ts';
import { bestOf } from './try-addition.ts';

/** Additions that were found by trying, each as a button that takes it over; those to one field stand together. */
export function toldAdditions(telling: Telling, tried: readonly TriedAddition[], now: Missing): Html {
  const best = bestOf(tried, now);
  const [first] = best;
  if (first === undefined) return html`<p>${phrase(telling, 'noneHelps')}</p>`;
  const groups = new Map<string, Html[]>();
  for (const each of best) {
    const [label] = wordsOf(telling, each.addition);
    groups.set(label, [...(groups.get(label) ?? []), button(telling, each, tried.indexOf(each))]);
  }
  const lines = [...groups].map(([label, buttons]) => html`${label}: ${buttons}`);
  return html`<p>${phrase(telling, first.still === undefined ? 'enough' : 'notEnough')}</p>${list(lines)}`;
}

function button(telling: Telling, { addition, still }: TriedAddition, index: number): Html {
  const rest = still === undefined ? '' : html` (${phrase(telling, 'still', String(gapOf(still)[0]))})`;
  return html`<button type="button" data-addition="${index}">${wordsOf(telling, addition)[1]}</button>${rest} `;
}

/** What it adds to, and what. */
function wordsOf(telling: Telling, addition: Addition): readonly [string, string] {
  const { happenings, values } = telling.words.additions;
  const { index } = addition;
  if (addition.adds === 'happening') return happenings[index] ?? ['', ''];
  const { field, value } = addition;
  return [title(telling, 'fields', field), ownValue(values, field)?.[index] ?? String(value)];
}
