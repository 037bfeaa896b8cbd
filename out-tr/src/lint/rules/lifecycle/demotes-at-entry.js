import { inside } from '../../../diagnostics/place.js';
import { pointsText } from '../../points-text.js';
import { demanded } from '../../reach.js';
import { defaultScoring } from '../../scoring-parts.js';
export const demotesAtEntry = {
    id: 'lifecycle/demotes-at-entry',
    severity: 'error',
    owner: 'joint',
    summary: 'The total that withdraws a lead lies below the total that qualifies it.',
    why: 'leads would be handed over by day and taken back the next night, and sales would work on leads that vanish',
    *check({ lifecycle, scorings }) {
        const stage = lifecycle.stages.find(({ id }) => id === lifecycle.handoff.stage);
        const needed = demanded(stage?.entry.threshold, 'total');
        if (lifecycle.demoteBelow === undefined || needed === undefined || lifecycle.demoteBelow < needed)
            return;
        const scale = defaultScoring(scorings)?.scale ?? 0;
        yield {
            place: inside(lifecycle.place, 'demoteBelow'),
            message: `demoteBelow is ${pointsText(lifecycle.demoteBelow, scale)}, not below the ${pointsText(needed, scale)} points that stage ${lifecycle.handoff.stage} asks for`,
            help: 'write a total clearly below the threshold, for example 20 points less',
        };
    },
};
