import type { Model } from '../sql/models/model.ts';

/**
 * Models for an engine that has to have room for them: what no figure reads is left out or dropped after its last reader,
 * and what is read about once is never filled.
 */
export function withoutBallast(models: readonly Model[]): readonly Model[] {
  const wanted = models.filter(
    ({ name }, index) =>
      !ofSingleCases.has(name) || models.slice(index + 1).some(({ query }) => readsOf(name).test(query)),
  );
  return wanted.map((model) => ({
    ...model,
    ...(readOnce.has(model.name) && { isView: true }),
    ...(isPassing(model.name) && { isPassing: true }),
  }));
}

/** A relation as a word of a query. */
export function readsOf(name: string): RegExp {
  return new RegExp(`\\b${name}\\b`);
}

/** They explain single touches and clocks; no figure reads them, and they are large. */
const ofSingleCases: ReadonlySet<string> = new Set([
  'clock_reassignment',
  'clock_warning',
  'excluded_touch',
  'touch_role',
]);

const readOnce: ReadonlySet<string> = new Set([
  'asked_consent',
  'asked_event',
  'handoff_answer',
  'history_entry',
  'history_known',
  'history_placed',
]);

/** One of several, for a version or an attribution each: they are put together by the models themselves. */
function isPassing(name: string): boolean {
  return passing.has(name) || /_\d+$|__/.test(name);
}

/** What no figure reads and grows with the export. */
const passing: ReadonlySet<string> = new Set([
  'answer',
  'answered_offer',
  'asked_consent',
  'asked_event',
  'asked_lead',
  'carried_before',
  'carried_clock',
  'carried_into',
  'clock_begin',
  'clock_course',
  'clock_fact',
  'clock_fact_all',
  'clock_late',
  'clock_life',
  'clock_pause',
  'clock_pause_stretch',
  'clock_run',
  'clock_standing',
  'clock_start',
  'clock_step',
  'clock_step_course',
  'clock_stint',
  'clock_turn',
  'counted_touch',
  'cycle_begin',
  'given_up',
  'given_up_touch',
  'handoff_answer',
  'happening',
  'heard_event',
  'history_correction',
  'history_ended',
  'history_entry',
  'history_going',
  'history_known',
  'history_placed',
  'history_said',
  'history_stretch',
  'judged_touches',
  'late_clock',
  'linked_touch',
  'owner_fact',
  'owner_fact_all',
  'pinned_start',
  'question',
  'settled_clock',
  'settled_fact',
  'settled_here',
  'settled_place',
  'spaced_touch',
]);
