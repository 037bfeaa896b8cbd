import type { Text } from '../../model/text.ts';
import { apiNames } from './api-name.ts';
import { valueSet } from './baseline/whole-object.ts';
import { valuesOf } from './column.ts';
import type { PicklistValue } from './lead-field.ts';
import type { WorkValueSets } from './lifecycle/work-fields.ts';
import { standardLeadFields } from './standard-lead-fields.ts';
import type { Workbench } from './workbench.ts';

/** Values that fields share, under the API name of the set. */
export interface ValueSet {
  readonly name: string;
  readonly label: string;
  readonly values: readonly PicklistValue[];
}

/** Reasons, gates and outcomes of the handoff as value sets of their own. */
export function globalValueSets(workbench: Workbench): {
  readonly names: WorkValueSets;
  readonly sets: readonly ValueSet[];
} {
  const { lifecycle, reasons, slas } = workbench.agreement;
  const hasClocks = Object.keys(slas).length > 0;
  const api = apiNames(workbench.configuration.prefix);
  const names = {
    gate: api.of('gate', ['gate']),
    handoffOutcome: api.of('handoff-outcome', ['handoff-outcome']),
    reason: api.of('reason', ['reason']),
    slaState: slaStateSet(workbench),
  };
  const sets: readonly ValueSet[] = [
    { name: names.gate, label: 'Gate', values: titled(workbench, lifecycle.gates) },
    { name: names.handoffOutcome, label: 'Handoff outcome', values: handoffOutcomes },
    { name: names.reason, label: 'Reason', values: titled(workbench, Object.values(reasons)) },
    { name: names.slaState, label: 'State of a clock', values: hasClocks ? slaStates : [] },
  ];
  return { names, sets: sets.filter(({ values }) => values.length > 0) };
}

/** API name of the value set for the state of a clock. */
export function slaStateSet({ configuration }: Pick<Workbench, 'configuration'>): string {
  return apiNames(configuration.prefix).of('sla-state', ['sla-state']);
}

/** What the flows make of a clock's instants; blank = no clock runs. */
const slaStates: readonly PicklistValue[] = [
  { value: 'running', label: 'Running' },
  { value: 'warned', label: 'Warned' },
  { value: 'breached', label: 'Breached' },
  { value: 'met', label: 'Met' },
];

/** The value set of a picklist that Salesforce brings. */
export interface StandardPicklist extends ValueSet {
  /** API name of the field. */
  readonly field: string;
}

/** Values of picklists that Salesforce brings, where leadpact may write the whole set; the status apart. */
export function standardValueSets(workbench: Workbench): readonly StandardPicklist[] {
  return Object.values(workbench.agreement.fields).flatMap((field) => {
    const mapped = field.systems['salesforce'];
    const name = mapped === undefined ? undefined : standardLeadFields[mapped]?.valueSet;
    if (mapped === undefined || name === undefined || field.type !== 'enum') return [];
    if (!workbench.ownership.isWritten(valueSet(name))) return [];
    return [
      { name, field: mapped, label: workbench.words(field.title), values: valuesOf(workbench, field, false) },
    ];
  });
}

function titled(
  workbench: Workbench,
  things: readonly { readonly id: string; readonly title: Text }[],
): readonly PicklistValue[] {
  return things.map(({ id, title }) => ({ value: id, label: workbench.words(title) }));
}

/** The final outcomes of a handoff (semantics §4), a gate and a withdrawal among them. */
const handoffOutcomes: readonly PicklistValue[] = [
  { value: 'accepted', label: 'Accepted' },
  { value: 'autoAccepted', label: 'Accepted by expiry' },
  { value: 'rejected', label: 'Rejected' },
  { value: 'expired', label: 'Expired' },
  { value: 'gate', label: 'Stopped by a gate' },
  { value: 'withdrawn', label: 'Withdrawn' },
];
