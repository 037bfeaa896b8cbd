import type { Bilingual } from '../../model/words/language.ts';
import type { LeadQuery } from '../search/lead-search.ts';
import type { AgreementPair } from './agreement-pair.ts';

/** One way in which two versions can treat a lead differently. */
export interface DifferenceKind {
  readonly id: string;
  /** A lead is treated otherwise, so somebody has to agree to it. */
  readonly isBreaking: boolean;
  /** What it means when no lead is treated so, as a sentence. */
  readonly none: Bilingual;
  cases(pair: AgreementPair): Iterable<DifferenceCase>;
}

/** A difference as it can show: `lead → mql`. Cases of one kind with one label are one answer, the first that a lead shows. */
export interface DifferenceCase extends LeadQuery {
  readonly label: string;
}
