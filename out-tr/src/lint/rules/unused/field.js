import { fieldsAsked } from '../../fields-asked.js';
/** Fields that account matching reads without naming them in a criterion (semantics §7). */
const MATCHED = ['email', 'company', 'country'];
export const unusedField = {
    id: 'unused/field',
    severity: 'info',
    owner: 'joint',
    summary: 'Every field is read by some definition.',
    why: 'people are asked to fill in what nobody uses',
    *check(agreement) {
        const read = new Set([
            ...fieldsAsked(agreement).keys(),
            ...agreement.lifecycle.stages.flatMap(({ entry }) => entry.expected),
            ...(agreement.routing.accountMatch ? MATCHED : []),
        ]);
        for (const field of Object.values(agreement.fields)) {
            if (read.has(field.id))
                continue;
            yield {
                place: field.place,
                message: `field ${field.id} is read by no rule, gate, stage, route or SLA`,
                help: 'use it, list it under expected of a stage, or remove it',
            };
        }
    },
};
