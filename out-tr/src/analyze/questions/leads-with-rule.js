import { cheapest } from '../diagram/cheapest.js';
import { drawnLeadOf } from '../search/drawn-lead-of.js';
import { witnessDay } from '../witness/witness-instant.js';
import { choicesOf } from './scoring-part.js';
/** A lead with as little changed as makes a rule count, in each way in which it can. */
export function leadsWithRule(study, lead, { rule }) {
    if (rule.kind === 'event') {
        const wanted = rule.count.mode === 'atLeast' ? rule.count.n : 1;
        const event = {
            signal: rule.signals[0] ?? '',
            properties: Object.fromEntries(rule.where.map(({ property, values }) => [property, values[0] ?? ''])),
            ageDays: 0,
            olderByMs: 0,
            hidden: false,
        };
        return [{ ...lead, events: [...lead.events, ...Array.from({ length: wanted }, () => event)] }];
    }
    return choicesOf(rule).flatMap(({ when }) => withCondition(study, lead, study.space.nodeOf(when)));
}
/** What the cheapest lead of the condition has comes on top; sets keep the members they had. */
function withCondition({ space, agreement }, lead, node) {
    const path = cheapest(space.diagrams, node, space.costs).get(1);
    if (path === undefined)
        return [];
    const found = { classes: path.classes, timeline: [], cost: path.cost };
    const { values } = drawnLeadOf(space, found, { today: witnessDay(agreement) });
    const asked = [...path.classes.keys()].flatMap((index) => {
        const variable = space.variables[index];
        return variable !== undefined && 'attribute' in variable ? [variable.attribute] : [];
    });
    const changed = Object.fromEntries(asked.map((id) => [id, values[id]]));
    return [{ ...lead, values: { ...lead.values, ...changed } }];
}
