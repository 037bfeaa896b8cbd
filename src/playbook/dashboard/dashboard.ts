import type { Bilingual } from '../../model/words/language.ts';
import type { Html } from '../html.ts';
import type { Measured } from '../measured/measured.ts';
import type { View } from '../view.ts';

/** A page with the figures of one question that both teams ask (S23). */
export interface Dashboard {
  readonly id: string;
  readonly title: Bilingual;
  /** The question. */
  readonly asks: Bilingual;
  readonly content: (view: View, measured: Measured) => Html;
}
