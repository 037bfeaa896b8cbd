import { audiences } from '../lead-field.ts';
import type { Workbench } from '../workbench.ts';

/**
 * API name of the picklist that holds the stage: the lead's own status where leadpact may write or add to its value
 * set, else a field of its own beside it.
 */
export function stageField(workbench: Workbench): string {
  if (workbench.ownership.mode !== 'left') return 'Status';
  return workbench.add({
    name: workbench.fieldName('stage', ['stage']),
    label: 'Stage',
    description: 'Stage of the agreement. The lead status beside it keeps the values of the company.',
    type: {
      type: 'Picklist',
      values: workbench.agreement.lifecycle.stages.map((stage) => ({
        value: stage.id,
        label: workbench.words(stage.title),
      })),
    },
    holds: { of: 'work' },
    readers: audiences,
    editors: audiences,
  });
}
