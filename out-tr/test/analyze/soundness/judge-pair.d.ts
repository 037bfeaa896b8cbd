import type { BudgetLimits } from '../../../src/analyze/budget.ts';
import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import type { Instant } from '../../../src/support/instant.ts';
import type { Random } from '../../../src/support/random.ts';
import type { VersionPair } from '../generate/pair/version-pair.ts';
import { type KindClaim } from './claims.ts';
export interface JudgeOptions {
    readonly asOf: Instant;
    readonly leads: number;
    readonly random: Random;
    readonly budget: BudgetLimits;
}
/** What became of one pair. */
export interface PairVerdict {
    readonly change: string;
    readonly claims: readonly KindClaim[];
    /** Kinds that were proved not to occur, each with a lead that shows them. */
    readonly wrong: readonly {
        readonly kind: string;
        readonly lead: LeadRecord;
    }[];
    /** Kinds of witnesses that do not show what they are shown for. */
    readonly broken: readonly string[];
    /** Kinds of which some lead was drawn. */
    readonly seen: readonly string[];
    /** Of the comparison. */
    readonly milliseconds: number;
}
/** Compares the versions, replays what is shown, and tries to refute what is proved by leads. */
export declare function judgePair({ kind, before, after }: VersionPair, options: JudgeOptions): PairVerdict;
