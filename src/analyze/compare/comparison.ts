import type { Bilingual } from '../../model/words/language.ts';
import type { Answer } from '../answer.ts';
import type { Witness } from '../witness/witness.ts';

/** What two versions of an agreement do differently. */
export interface Comparison {
  /** Whether one of them gives any lead another score. */
  readonly score: Answer<Witness>;
  /** Every kind of difference, the weightiest first. */
  readonly kinds: readonly ComparedKind[];
}

/** One kind of difference: `proved` that no lead shows it, or one lead for each way in which it shows. */
export interface ComparedKind {
  readonly kind: string;
  readonly isBreaking: boolean;
  /** What holds when it is proved that there is none. */
  readonly none: Bilingual;
  readonly cases: readonly ComparedCase[];
}

export interface ComparedCase {
  /** How it shows, e.g. `lead → mql`; empty where there is one way only. */
  readonly label: string;
  readonly answer: Answer<Witness>;
}

/** Two agreements of which no lead can be put to both, and why. */
export interface NotComparable {
  readonly notComparable: string;
}
