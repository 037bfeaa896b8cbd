import type { EntryTest } from '../../../src/evaluate/journey/entry-test.ts';
import type { EndKind, Refusal, Task } from '../../../src/evaluate/journey/journey.ts';
/**
 * Where the README of the vectors leaves open how a fact is written, the case decides: the names of the fields of a task
 * and of a step beyond those it lists, the wording of a refusal, and what `ended` says after a withdrawal. What is
 * written there still has to be true.
 */
type Written = Readonly<Record<string, unknown>> | undefined;
/** A refusal of the same fact at the same instant; a wording that is not known yet is taken over. */
export declare function writtenRefusal({ fact, at, why }: Refusal, expected: Written): unknown;
/** Cycle, instant and gate, the gate under whatever name the case gives it. */
export declare function writtenTask({ cycle, at, gate }: Task, expected: Written): unknown;
/** An expiry that returns the lead acts like a recycle and is written so; after a withdrawal both words are true. */
export declare function writtenEnd(ended: EndKind | null, expected: unknown): string | null;
/** What the stage does not ask may be written as null; a further yes or no says whether the lead enters. */
export declare function writtenStep(step: EntryTest, asks: ReadonlySet<string>, expected: Written): unknown;
export {};
