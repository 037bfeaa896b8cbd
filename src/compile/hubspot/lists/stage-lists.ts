import { ask } from '../criteria/condition.ts';
import { isAnyOf } from '../criteria/operation.ts';
import { stageProperty } from '../lifecycle/work-properties.ts';
import type { Payload } from '../payload.ts';
import type { Workbench } from '../workbench.ts';
import { contactList } from './contact-list.ts';
import { listName } from './list-name.ts';

/** Name of the list of the contacts in a stage. */
export function stageListName(workbench: Workbench, stage: string): string {
  return listName(workbench, `in ${stage}`);
}

/** The contacts in each stage. */
export function stageLists(workbench: Workbench): readonly Payload[] {
  const property = stageProperty(workbench);
  return workbench.agreement.lifecycle.stages.flatMap(({ id }) => {
    const list = contactList(`stage-${id}`, stageListName(workbench, id), ask(isAnyOf(property, [id])));
    return list.payload === undefined ? [] : [list.payload];
  });
}
