import type { Finding } from '../diagnostics/finding.ts';
import type { TreeDifference } from './tree-difference.ts';
import type { TreeState } from './tree-journal.ts';
/** Each file of `generated/` that is not what would be written, as a finding; for `build --check`. */
export declare function differenceFindings({ missing, stale, lineEndings, extra, }: TreeDifference): readonly Finding[];
/** Why `generated/` cannot be read now; undefined when it can. */
export declare function stateFinding(state: TreeState): Finding | undefined;
