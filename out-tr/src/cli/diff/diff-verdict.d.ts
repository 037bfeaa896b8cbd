import type { ComparedKind, Comparison } from '../../analyze/compare/comparison.ts';
/** `same`: proved that no lead is treated differently. `different`: some are. `undecided`: neither. */
export type DiffVerdict = 'same' | 'different' | 'undecided';
export declare function diffVerdict(comparison: Comparison): DiffVerdict;
export declare function isUndecided(comparison: Comparison): boolean;
/** Whether somebody has to agree: a lead is treated otherwise, not only scored otherwise. */
export declare function isBreaking({ kinds }: Comparison): boolean;
export declare function isShown({ cases }: ComparedKind): boolean;
/** The whole comparison in one sentence. */
export declare function verdictSentence(comparison: Comparison): string;
