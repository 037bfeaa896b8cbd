import { atoms } from '../../../criteria/atoms.js';
import { criteriaInUse } from '../../../model/criteria-in-use.js';
export const unusedList = {
    id: 'unused/list',
    severity: 'info',
    owner: 'joint',
    summary: 'Every list is named by some criterion.',
    why: 'somebody keeps it up to date for nothing, and believes it protects sales',
    *check(agreement) {
        const read = new Set([agreement.routing.accountMatch?.list]);
        const criteria = [
            ...Array.from(criteriaInUse(agreement), ({ criterion }) => criterion),
            ...Object.values(agreement.invariants).flatMap(({ when, then }) => [when, then]),
        ];
        for (const criterion of criteria) {
            for (const { atom } of atoms(criterion))
                if ('list' in atom)
                    read.add(atom.list);
        }
        for (const list of Object.values(agreement.lists)) {
            if (read.has(list.id))
                continue;
            yield {
                place: list.place,
                message: `list ${list.id} is used by no criterion`,
                help: 'use it with { in: { list: … } }, or remove it',
            };
        }
    },
};
