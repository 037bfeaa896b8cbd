import type { CompiledClause } from '../../compile/clause.ts';
import type { SpokenLanguage } from '../command.ts';
/** Clauses that a target carries roughly, or not at all, for the same reason. */
export interface GapGroup {
    readonly fidelity: 'approximated' | 'missing';
    readonly how: string;
    /** How far they may be from the agreement, where no sentence before said so. */
    readonly bound: string | undefined;
    /** Ids, in the order of the clauses. */
    readonly clauses: readonly string[];
}
/** What is missing before what is approximated, the most frequent reason first; every sentence is said once. */
export declare function gapGroups(clauses: readonly CompiledClause[], language: SpokenLanguage): readonly GapGroup[];
