import { witnessOf } from '../../../criteria/witness/witness.js';
import { inside } from '../../../diagnostics/place.js';
import { certainAtStart, variants } from '../../clock-likeness.js';
import { leadText } from '../../lead-text.js';
export const variantsGap = {
    id: 'sla/variants-gap',
    severity: 'warning',
    owner: 'joint',
    summary: 'Variants of a promise together apply to every lead.',
    why: 'for the leads in between no clock runs at all, so nobody is ever late with them',
    *check(agreement) {
        for (const group of variants(agreement)) {
            const conditions = group.flatMap(({ applies }) => (applies ? [applies] : []));
            const [first] = group;
            if (!first || conditions.length < group.length)
                continue;
            const facts = witnessOf({ op: 'all', of: [{ op: 'none', of: conditions }, ...certainAtStart(agreement, first)] }, agreement.fields);
            if (!facts)
                continue;
            yield {
                place: inside(first.place, 'applies'),
                message: `neither ${group.map(({ id }) => id).join(' nor ')} applies to ${leadText(agreement, facts)}`,
                help: 'let the last variant take everybody else: applies: { none: [ the conditions of the others ] }',
            };
        }
    },
};
