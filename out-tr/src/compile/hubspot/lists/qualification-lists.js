import { criterionCondition } from '../criteria/criterion-condition.js';
import { contactList } from './contact-list.js';
/** A list of the contacts that pass each checklist, and one for each of its items. */
export function qualificationLists(workbench) {
    const title = workbench.words(workbench.agreement.title);
    const lists = Object.values(workbench.agreement.qualifications).flatMap(({ criterion, id, items }) => [
        {
            clause: `qualification/${id}`,
            ...contactList(`checklist-${id}`, `${title}: passes ${id}`, criterionCondition(workbench, criterion)),
        },
        ...items.map((item) => ({
            clause: `qualification/${id}/${item.id}`,
            ...contactList(`checklist-${id}-${item.id}`, `${title}: ${id} ${item.id}`, criterionCondition(workbench, item.when)),
        })),
    ]);
    return {
        payloads: lists.flatMap(({ payload }) => (payload === undefined ? [] : [payload])),
        carriers: lists.map(({ caveats, clause, payload }) => {
            return { clause, caveats, files: payload === undefined ? [] : [payload.file] };
        }),
    };
}
