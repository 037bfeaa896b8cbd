import type { Severity } from '../diagnostics/finding.ts';
import type { Side } from '../model/text.ts';
import type { Category, Change, ChangeCode } from './change.ts';
import type { ComparedVersions } from './compared-versions.ts';
import type { ObjectPair } from './objects/object-pair.ts';

/**
 * What is told of one kind of change: one file, one page, a case before and after. The runner adds code, category,
 * severity and who has to sign.
 */
export interface ChangeRule {
  /** `change/<name>`, after the file's name under `rules/<category>/`. */
  readonly code: ChangeCode;
  readonly category: Category;
  readonly severity: Severity;
  /** What changed, in one sentence for the catalogue. */
  readonly summary: string;
  /** Whom it concerns and how. */
  readonly why: string;
  /** What to do about it. */
  readonly help: string;
  readonly find: (versions: ComparedVersions) => Iterable<FoundChange>;
}

/** One change as its rule sees it. */
export interface FoundChange {
  readonly thing: Change['because'][number] & Pick<Change, 'place' | 'standsIn'>;
  readonly message: Change['message'];
  readonly loses?: readonly Side[];
  /** Besides those that lose; where this is absent, the owners of the definition in both versions. */
  readonly signers?: readonly Side[];
  readonly witnesses?: Change['witnesses'];
  readonly because?: readonly ObjectPair[];
}
