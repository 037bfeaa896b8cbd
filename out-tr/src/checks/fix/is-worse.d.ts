import type { Finding } from '../../diagnostics/finding.ts';
import type { LoadedDocument } from '../../load/loaded-file.ts';
/** An agreement as far as it has to be known to compare it with itself after a repair. */
export interface Standing {
    readonly findings: readonly Finding[];
    readonly documents: readonly LoadedDocument[];
    readonly linted: boolean;
}
/**
 * Whether a repair brought findings of its own. What could not be asked before is no new mistake: a file that can be
 * read now, names of a document that fits its schema now, rules that were not asked because of errors.
 */
export declare function isWorse(before: Standing, after: Standing): boolean;
