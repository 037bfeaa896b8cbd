import { excludeEachOther, isImpossible } from '../../../criteria/witness/witness.js';
import { inside } from '../../../diagnostics/place.js';
import { demandOfStage } from '../../entry-criterion.js';
export const outsideEntry = {
    id: 'routing/outside-entry',
    severity: 'warning',
    owner: 'joint',
    summary: 'Every routing rule is about leads that may be handed over.',
    why: 'a team waits for leads that marketing has agreed never to send',
    *check({ fields, lifecycle, routing }) {
        const stage = lifecycle.stages.find(({ id }) => id === lifecycle.handoff.stage);
        if (!stage?.entry.automatic)
            return;
        const demand = { op: 'all', of: demandOfStage(stage) };
        for (const rule of routing.rules) {
            if (isImpossible(rule.when, fields) || !excludeEachOther(rule.when, demand, fields))
                continue;
            yield {
                place: inside(rule.place, 'when'),
                message: `routing rule ${rule.id} is about leads that may not enter ${stage.id}`,
                help: `remove it, or let such leads into ${stage.id}`,
                related: [{ place: inside(stage.place, 'entry'), message: 'what the handoff asks for' }],
            };
        }
    },
};
