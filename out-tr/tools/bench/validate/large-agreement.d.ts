import type { SourceFile } from '../../../src/host/source-tree.ts';
/** A synthetic agreement, and which kinds stand in it only once. */
export interface LargeAgreement {
    readonly files: readonly SourceFile[];
    readonly bytes: number;
    readonly single: readonly string[];
}
/**
 * An agreement of about so many files: the reference agreement, and copies of everything in it that can stand more than
 * once, each copy with names of its own. Kinds are found by their linkers, so one that is added later takes part
 * without a word here; a document whose copies do not link stays single. The result has no finding.
 */
export declare function largeAgreement(reference: readonly SourceFile[], size: number): LargeAgreement;
