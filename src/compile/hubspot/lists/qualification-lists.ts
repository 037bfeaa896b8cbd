import type { Carrier } from '../carrier.ts';
import { criterionCondition } from '../criteria/criterion-condition.ts';
import type { Payload } from '../payload.ts';
import type { Workbench } from '../workbench.ts';
import { contactList } from './contact-list.ts';

/** A list of the contacts that pass each checklist, and one for each of its items. */
export function qualificationLists(workbench: Workbench): {
  readonly payloads: readonly Payload[];
  readonly carriers: readonly Carrier[];
} {
  const title = workbench.words(workbench.agreement.title);
  const lists = Object.values(workbench.agreement.qualifications).flatMap(({ criterion, id, items }) => [
    {
      clause: `qualification/${id}`,
      ...contactList(`checklist-${id}`, `${title}: passes ${id}`, criterionCondition(workbench, criterion)),
    },
    ...items.map((item) => ({
      clause: `qualification/${id}/${item.id}`,
      ...contactList(
        `checklist-${id}-${item.id}`,
        `${title}: passes ${id} ${item.id}`,
        criterionCondition(workbench, item.when),
      ),
    })),
  ]);
  return {
    payloads: lists.flatMap(({ payload }) => (payload === undefined ? [] : [payload])),
    carriers: lists.map(({ caveats, clause, payload }) => {
      return { clause, caveats, files: payload === undefined ? [] : [payload.file] };
    }),
  };
}
