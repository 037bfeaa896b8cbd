import type { TargetRule } from './target-rules.ts';
/** Rules of two versions that stand at the same place of their lists: one of both, or some of either. */
export type Step = {
    readonly same: TargetRule;
} | {
    readonly before: readonly TargetRule[];
    readonly after: readonly TargetRule[];
};
/** Both lists from the first rule to the last, as many rules as possible side by side. */
export declare function aligned(before: readonly TargetRule[], after: readonly TargetRule[]): readonly Step[];
