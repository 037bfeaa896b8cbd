import type { Comparison, NotComparable } from '../analyze/compare/comparison.ts';
import type { Agreement } from '../model/agreement.ts';
import type { ObjectPair } from './objects/object-pair.ts';

/** What every rule of changes can ask. */
export interface ComparedVersions {
  /** In the newer one's names. */
  readonly before: Agreement;
  readonly after: Agreement;
  /** Definitions that are not the same. */
  readonly pairs: readonly ObjectPair[];
  /** What is proved of single leads. */
  readonly proof: Comparison | NotComparable;
}
