import type { SharedBudget } from '../../src/analyze/budget.ts';
import type { ChangeKind } from '../../test/analyze/generate/pair/changes.ts';
import type { VersionPair } from '../../test/analyze/generate/pair/version-pair.ts';
import type { Profile } from '../../test/analyze/generate/size.ts';
/** Something that is asked of agreements, with the changes between their versions that it is asked about. */
export interface Task {
    readonly name: string;
    /** What is measured, as a sentence. */
    readonly work: string;
    readonly profiles: readonly Profile[];
    readonly changes: readonly ChangeKind[];
    /** Agreements per size, profile and change. */
    readonly seeds: number;
    readonly run: (pair: VersionPair, budget: SharedBudget) => Outcome;
}
/** What came of one case. */
export interface Outcome {
    readonly answers: number;
    readonly witnesses: number;
    /** Why an answer is open, one entry each; a case with one of them has no time. */
    readonly unknown: readonly string[];
    /** What cannot be true, such as a difference after a mere refactoring. */
    readonly wrong: readonly string[];
}
