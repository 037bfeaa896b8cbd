import { audiences } from '../lead-field.ts';
import type { Workbench } from '../workbench.ts';
import type { FlowElement, FlowFormula } from './flow.ts';

/** Field in which flows write what they could not do. */
export function faultField(workbench: Workbench): string {
  return workbench.add({
    name: workbench.fieldName('flow-fault', ['flow-fault']),
    label: 'Flow fault',
    description:
      'What a flow of the agreement could not do on this lead, as Salesforce says it. Clear it when it is dealt with.',
    type: { type: 'TextArea' },
    holds: { of: 'work' },
    readers: audiences,
    editors: ['operations'],
  });
}

export const faultNoteName = 'Note_Fault';

/** A text area holds 255 characters, a message of Salesforce may be longer. */
export const faultFormula: FlowFormula = {
  name: 'Fault_Text',
  description: 'The message of what failed, as long as the field is.',
  type: 'String',
  expression: 'LEFT({!$Flow.FaultMessage}, 255)',
};

/** Where every step goes that fails. */
export function faultNote(field: string): FlowElement {
  return {
    kind: 'update',
    name: faultNoteName,
    label: 'Note the fault',
    description: 'Leaves the message on the lead, where whoever looks after the organisation finds it.',
    set: [{ field, value: { ref: faultFormula.name } }],
  };
}
