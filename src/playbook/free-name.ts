import type { Bilingual } from '../model/words/language.ts';
import { ownValue } from '../support/own-value.ts';
import { type Html, html } from './html.ts';
import type { View } from './view.ts';

/**
 * What a lead waits for, or why it changed its owner. Agreements name such things without giving them a title: names that
 * everybody uses are told in words, others as they are written.
 */
export function freeName(view: View, name: string): Html {
  const words = ownValue(usual, name)?.[view.language];
  return words === undefined ? html`<code>${name}</code>` : html`${words}`;
}

const usual: Readonly<Record<string, Bilingual>> = {
  'waiting-for-data': { en: 'data are missing', de: 'Daten fehlen' },
  'appointment-agreed': { en: 'an appointment is agreed on', de: 'Termin vereinbart' },
  'routing-error': { en: 'assigned to the wrong one', de: 'falsch zugewiesen' },
  absence: { en: 'absence', de: 'Abwesenheit' },
};
