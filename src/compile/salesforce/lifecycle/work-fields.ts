import { audiences, type FieldType } from '../lead-field.ts';
import type { Workbench } from '../workbench.ts';

/** API names of the fields in which people and leadpact record what happened to a lead. */
export interface WorkFields {
  readonly gate: string;
  readonly handoffOutcome: string;
  readonly reason: string;
  readonly note: string;
  readonly reopenOn: string;
}

/** Reason with note and date, outcome of the handoff, the gate that ended the cycle, and the cycle. */
export function workFields(
  workbench: Workbench,
  valueSets: WorkValueSets,
  isEmitted: (valueSet: string) => boolean,
): WorkFields {
  const add = (id: string, label: string, description: string, type: FieldType): string =>
    workbench.add({
      name: workbench.fieldName(id, [id]),
      label,
      description,
      type,
      holds: { of: 'work' },
      readers: audiences,
      editors: id === 'cycle' ? ['operations'] : ['operations', 'sales'],
    });
  const set = (valueSet: string): FieldType =>
    isEmitted(valueSet) ? { type: 'Picklist', valueSet } : { type: 'Text', length: 255 };
  add('cycle', 'Cycle', 'Starts at 1 and grows by 1 when the lead comes back.', { type: 'Number', scale: 0 });
  return {
    handoffOutcome: add(
      'handoff-outcome',
      'Handoff outcome',
      'What became of the newest handoff.',
      set(valueSets.handoffOutcome),
    ),
    gate: add('stopped-by-gate', 'Stopped by gate', 'The gate that ended the cycle.', set(valueSets.gate)),
    reason: add('reason', 'Reason', 'Why the lead was rejected, recycled or ended.', set(valueSets.reason)),
    note: add('reason-note', 'Reason in words', 'What the reason alone does not say.', { type: 'TextArea' }),
    reopenOn: add('reopen-on', 'Reopen on', 'The date from which the lead may qualify again.', {
      type: 'Date',
    }),
  };
}

/** Names of the global value sets. */
export interface WorkValueSets {
  readonly gate: string;
  readonly handoffOutcome: string;
  readonly reason: string;
}
