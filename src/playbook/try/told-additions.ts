import { type Html, html } from '../html.ts';
import { list } from '../parts.ts';
import type { Addition } from './additions.ts';
import { gapOf, type Missing } from './missing.ts';
import { readValue } from './read-value.ts';
import { phrase, type Telling, title } from './telling.ts';
import { readWords } from './told-conditions.ts';
import type { TriedAddition } from './try-addition.ts';
import { bestOf } from './try-addition.ts';

/** Additions that were found by trying, each as a button that takes it over; those to one field stand together. */
export function toldAdditions(telling: Telling, tried: readonly TriedAddition[], now: Missing): Html {
  const best = bestOf(tried, now);
  const [first] = best;
  if (first === undefined) return html`<p>${phrase(telling, 'noneHelps')}</p>`;
  const groups = new Map<string, Html[]>();
  for (const each of best) {
    const label = labelOf(telling, each.addition);
    groups.set(label, [...(groups.get(label) ?? []), button(telling, each, tried.indexOf(each))]);
  }
  const lines = [...groups].map(([label, buttons]) => html`${label}: ${buttons}`);
  return html`<p>${phrase(telling, first.still === undefined ? 'enough' : 'notEnough')}</p>${list(lines)}`;
}

function button(telling: Telling, { addition, still }: TriedAddition, index: number): Html {
  const rest = still === undefined ? '' : html` (${phrase(telling, 'still', String(gapOf(still)[0]))})`;
  return html`<button type="button" data-addition="${index}">${wordsOf(telling, addition)}</button>${rest} `;
}

function labelOf(telling: Telling, addition: Addition): string {
  if (addition.adds === 'value') return title(telling, 'fields', addition.field);
  return phrase(telling, 'signal' in addition.happening ? 'oneMore' : 'consent');
}

function wordsOf(telling: Telling, addition: Addition): string {
  if (addition.adds === 'value') {
    const field = telling.agreement.fields[addition.field];
    const value = field === undefined ? null : (readValue(addition.value, field) ?? null);
    return readWords(telling, { op: 'exists', attribute: addition.field }, value);
  }
  const { signal, properties, consent } = addition.happening;
  if (signal === undefined) {
    const [purpose = ''] = Object.keys(consent ?? {});
    return title(telling, 'consentPurposes', purpose);
  }
  const name = title(telling, 'signals', String(signal));
  return properties === undefined ? name : `${name} (${Object.values(properties ?? {}).join(', ')})`;
}
