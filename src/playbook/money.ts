import { numberWords } from '../model/words/number-words.ts';
import type { View } from './view.ts';

/** Minor units as people of the view's language write them: 1,250.5 EUR, 1.250,5 EUR. */
export function money(view: View, minor: number): string {
  return `${numberWords(minor, 2, view.language)} ${view.agreement.currency}`;
}
