import type { Workbench } from '../workbench.ts';
import type { FieldValue, FlowValue } from './flow.ts';
import { now } from './flow.ts';

/** Writes the instant at which the lead enters the stage, where a formula asks for it. */
export function entering(workbench: Workbench, stage: string): readonly FieldValue[] {
  return enteredAt(workbench, stage, now);
}

/** A new cycle has entered no stage yet but this one. */
export function enteringAnew(workbench: Workbench, stage: string, empty: FlowValue): readonly FieldValue[] {
  return workbench.agreement.lifecycle.stages.flatMap(({ id }) =>
    enteredAt(workbench, id, id === stage ? now : empty),
  );
}

function enteredAt(workbench: Workbench, stage: string, value: FlowValue): readonly FieldValue[] {
  const field = workbench.fieldName(`entered/${stage}`, ['entered', stage]);
  return workbench.fields().some(({ name }) => name === field) ? [{ field, value }] : [];
}
