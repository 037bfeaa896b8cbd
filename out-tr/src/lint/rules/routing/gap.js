import { attributesRead } from '../../../criteria/attributes-read.js';
import { witnessOf } from '../../../criteria/witness/witness.js';
import { inside } from '../../../diagnostics/place.js';
import { demandOfStage, known } from '../../entry-criterion.js';
import { leadText } from '../../lead-text.js';
export const gap = {
    id: 'routing/gap',
    severity: 'warning',
    owner: 'sales',
    summary: 'A lead of which everything is known that routing asks for finds a rule.',
    why: 'the lead is handed over and lies in a queue for leftovers, where nobody expects a good one',
    *check(agreement) {
        const { rules, fallback } = agreement.routing;
        const last = fallback.at(-1);
        const first = rules[0];
        if (!first || !last)
            return;
        const facts = witnessOf(uncovered(agreement), agreement.fields);
        if (!facts)
            return;
        yield {
            place: inside(agreement.routing.place, 'rules'),
            message: `no routing rule takes a lead such as ${leadText(agreement, facts)}; it falls to queue ${last.queue}`,
            help: 'add a rule for such leads, or widen the last one',
        };
    },
};
/** May be handed over, everything known, and no rule takes it. */
function uncovered({ lifecycle, routing }) {
    const stage = lifecycle.stages.find(({ id }) => id === lifecycle.handoff.stage);
    const conditions = routing.rules.map(({ when }) => when);
    const asked = [...new Set(conditions.flatMap(attributesRead))];
    return {
        op: 'all',
        of: [...known(asked), { op: 'none', of: conditions }, ...(stage ? demandOfStage(stage) : [])],
    };
}
