import type { ComparedCase, ComparedKind, Comparison } from '../../analyze/compare/comparison.ts';
import type { Paint } from '../../diagnostics/paint.ts';
import type { Agreement } from '../../model/agreement.ts';
/** What a comparison is told with. */
export interface DiffTelling {
    readonly before: string;
    readonly after: string;
    /** In whose words leads are written. */
    readonly agreement: Agreement;
    readonly paint: Paint;
}
/** The verdict first, then every kind of difference with its lead or its proof, then what no proof speaks of. */
export declare function diffText(comparison: Comparison, telling: DiffTelling): string;
/** What is proved when scores are the same. */
export declare const scoreSame = "every lead has the same score as before";
/** `other-stage: mql → lead`. */
export declare function titleOf({ kind }: Pick<ComparedKind, 'kind'>, label: ComparedCase['label']): string;
