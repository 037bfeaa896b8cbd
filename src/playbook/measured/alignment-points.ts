import type { MeasureExactDocument } from '../../generated/output-documents.ts';
import { amountText } from '../../report/words/amounts.ts';
import { say, type View } from '../view.ts';
import { exactIn } from './figure.ts';

/** `41.9 of 100`; what has too little data is no score and says so. */
export function points(view: View, told: MeasureExactDocument | undefined): string {
  if (told === undefined) return say(view, 'no score, too little data', 'kein Wert, zu wenig Daten');
  return say(view, `${bare(view, told)} of 100`, `${bare(view, told)} von 100`);
}

/** `41.9`; a dash where there is none. */
export function bare(view: View, told: MeasureExactDocument | undefined): string {
  if (told === undefined) return '–';
  return amountText('points', exactIn(told.value), {
    language: view.language,
    currency: view.agreement.currency,
  });
}
