import type { Criterion } from '../../../src/criteria/criterion.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Decay, EventRule, Scoring } from '../../../src/model/scoring.ts';
/** A change of an agreement that an engine might make by mistake. */
export type Rewriting = (agreement: Agreement) => Agreement;
/** Every criterion and every part of one, inner parts first. */
export declare function inCriteria(change: (test: Criterion) => Criterion): Rewriting;
/** Criteria of one kind. */
export declare function inTests<Op extends Criterion['op']>(op: Op, change: (test: Extract<Criterion, {
    readonly op: Op;
}>) => Criterion): Rewriting;
export declare function inEventRules(change: (rule: EventRule) => EventRule): Rewriting;
export declare function inDecays(change: (decay: Decay) => Decay): Rewriting;
/** Every value under a key. */
export declare function underKey(key: string, change: (value: unknown) => unknown): Rewriting;
export declare function inScorings(change: (scoring: Scoring) => Scoring): Rewriting;
/** Without the key, wherever it stands. */
export declare function without(key: string): Rewriting;
/** Groups or dimensions without least and most points. */
export declare function unbounded(parts: unknown): unknown;
export declare function reversed(list: unknown): unknown;
export declare function plusOne(value: unknown): unknown;
