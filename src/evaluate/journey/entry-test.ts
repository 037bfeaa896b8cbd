import type { SignalTest } from '../../criteria/criterion.ts';
import type { Facts } from '../../criteria/facts.ts';
import { holds } from '../../criteria/holds.ts';
import { isMissing } from '../../criteria/known-value.ts';
import type { Lifecycle, Stage, StageEntry } from '../../model/lifecycle.ts';
import { firstTrueGate } from './gate.ts';

/** Why a lead may or may not enter a stage. */
export interface EntryTest {
  readonly stage: string;
  /** Id of the gate that blocks it. */
  readonly gate: string | null;
  /** Blocking fields the lead lacks; it waits for them. */
  readonly missingFields: readonly string[];
  readonly criteria: boolean;
  readonly threshold: boolean;
  /** The stage has a fast track and its signal is inside its window. */
  readonly fastTrack: boolean;
  readonly enters: boolean;
}

/** `require` always counts: gates, blocking fields, criteria; a fast track skips the threshold (semantics §3, Entry). */
export function testEntry(lifecycle: Lifecycle, stage: Stage, facts: Facts): EntryTest {
  const { fields, require, threshold, fastTrack } = stage.entry;
  const gate = firstTrueGate(lifecycle, facts)?.id ?? null;
  const missingFields = fields.filter((field) => isMissing(facts, field));
  const answers = {
    criteria: require === undefined || holds(require, facts),
    threshold: threshold === undefined || holds(threshold, facts),
    fastTrack: fastTrack !== undefined && holds(fastTrackTest(fastTrack), facts),
  };
  const isBlocked = gate !== null || missingFields.length > 0 || !answers.criteria;
  const enters = !isBlocked && (answers.threshold || answers.fastTrack);
  return { stage: stage.id, gate, missingFields, ...answers, enters };
}

/** What a fast track asks: one event inside its window. */
export function fastTrackTest({ signals, withinDays }: NonNullable<StageEntry['fastTrack']>): SignalTest {
  return { op: 'signal', signals, withinDays, count: 1 };
}
