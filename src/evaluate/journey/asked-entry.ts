import type { Value } from '../../criteria/attribute.ts';
import { type Explained, explain } from '../../criteria/explain.ts';
import type { Facts } from '../../criteria/facts.ts';
import { knownValue } from '../../criteria/known-value.ts';
import type { Stage } from '../../model/lifecycle.ts';
import { fastTrackTest } from './entry-test.ts';

/** What the criteria of a stage ask of a lead, with every answer; absent is what they do not ask. */
export interface AskedEntry {
  /** Fields that have to be known, and what is known. */
  readonly known: readonly (readonly [field: string, value: Value | null])[];
  readonly require?: Explained;
  /** Enough by itself, as is the fast track. */
  readonly threshold?: Explained;
  readonly fastTrack?: Explained;
}

/** The explanation of what `testEntry` answers, but for gates. */
export function askedEntry(
  { entry: { fields, require, threshold, fastTrack } }: Stage,
  facts: Facts,
): AskedEntry {
  return {
    known: fields.map((field) => [field, knownValue(facts, field) ?? null]),
    ...(require && { require: explain(require, facts) }),
    ...(threshold && { threshold: explain(threshold, facts) }),
    ...(fastTrack && { fastTrack: explain(fastTrackTest(fastTrack), facts) }),
  };
}
