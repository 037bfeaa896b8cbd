import type { UnknownReason } from '../answer.ts';
import type { Variable } from '../space/variable.ts';
import type { Restriction } from './event-columns.ts';
import type { Scene } from './scene.ts';
import { type VerdictPlan } from './verdict-plan.ts';
/** What rules about the lead itself and rules about its events have in common. */
export interface Shared {
    readonly purposes: ReadonlySet<string>;
    readonly asked: ReadonlySet<number>;
    /** All signal tests that are asked. */
    readonly tests: readonly number[];
    /** Those that rules about the lead itself read. */
    readonly split: readonly number[];
    /** Variables of which only one class is looked at: tests of signals without events. */
    readonly given: readonly (readonly [number, number])[];
}
export declare function sharedBy(scene: Scene, plan: VerdictPlan, ofKinds: readonly number[], { signals: only }: Restriction): Shared;
/** The class of a variable that costs a lead least. */
export declare function simplest(costs?: readonly number[]): number;
/** Whether it is a part of an attribute. */
export declare function isOfAttribute(variable: Variable | undefined): boolean;
/** Tests of signals of which none is among these. */
export declare function testsOfOthers(scene: Scene, signals: readonly string[]): readonly number[];
/** Whether a variable is answered by events or by points. */
export declare function isOfEvents({ space }: Scene, index: number): boolean;
/** A test is answered once for both agreements, so both have to select the same events. */
export declare function unsupported(scene: Scene, tests: readonly number[]): UnknownReason | undefined;
