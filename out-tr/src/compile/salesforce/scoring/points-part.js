import { worstFidelity } from '../../caveat.js';
import { calculated } from '../workbench.js';
import { attributeTerms, exclusiveTerms } from './attribute-terms.js';
import { eventTerms } from './event-terms.js';
import { inactivityTerms } from './inactivity-terms.js';
import { summed } from './summed.js';
/** Fields that add up the points of a group's rules; several where one formula would be too long. */
export function groupPoints(workbench, scoring, dimension, group) {
    const path = { scoring: scoring.id, dimension: dimension.id, group: group.id };
    const rules = group.rules.map((rule) => ({ id: rule.id, terms: ruleTerms(workbench, path, rule) }));
    const parts = summed(rules.map(({ id, terms: { terms } }) => ({ id, terms })));
    const identity = `points/${scoring.id}/${dimension.id}/${group.id}`;
    const words = ['points', ...(scoring.isDefault ? [] : [scoring.id]), dimension.id, group.id];
    const names = parts.map((part, index) => workbench.add(calculated({
        name: workbench.fieldName(`${identity}/${index}`, parts.length === 1 ? words : [...words, `part-${index + 1}`]),
        label: `Points: ${workbench.words(group.title)}`,
        description: `Before the clamp of the group. Rules: ${part.ids.join(', ')}.`,
        type: { type: 'Number', scale: 0 },
        formula: part.formula,
        says: { of: 'rules', ...path, rules: part.ids },
    })));
    const fieldsOf = (id) => names.filter((_, index) => parts[index]?.ids.includes(id) === true);
    return {
        group,
        sum: names.length === 0 ? '0' : names.join(' + '),
        fields: names,
        rules: rules.map(({ id, terms }) => ({
            id,
            ...terms,
            carrier: ruleCarrier(`scoring/${scoring.id}/${dimension.id}/${group.id}/${id}`, terms, fieldsOf(id)),
        })),
    };
}
function ruleTerms(workbench, path, rule) {
    switch (rule.kind) {
        case 'attribute':
            return attributeTerms(workbench, rule);
        case 'exclusive':
            return exclusiveTerms(workbench, rule);
        case 'event':
            return eventTerms(workbench, { ...path, rule: rule.id }, rule);
        case 'inactivity':
            return inactivityTerms(workbench, rule);
        default:
            return rule;
    }
}
function ruleCarrier(clause, { bound, caveats }, fields) {
    const approximated = worstFidelity(caveats) === 'approximated';
    return { clause, caveats, fields, ...(approximated && bound !== null && { points: bound }) };
}
