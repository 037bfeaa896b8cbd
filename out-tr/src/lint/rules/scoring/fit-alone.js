import { pointsText } from '../../points-text.js';
import { demanded, reachOf } from '../../reach.js';
import { defaultScoring } from '../../scoring-parts.js';
export const fitAlone = {
    id: 'scoring/fit-alone',
    severity: 'warning',
    owner: 'joint',
    summary: 'Fit alone does not reach the threshold of the handoff stage.',
    why: 'sales would be asked to call companies that never showed any interest',
    *check({ scorings, lifecycle }) {
        const scoring = defaultScoring(scorings);
        const stage = lifecycle.stages.find(({ id }) => id === lifecycle.handoff.stage);
        if (!scoring || !stage?.entry.threshold)
            return;
        const needed = demanded(stage.entry.threshold, 'total');
        const asksEngagement = demanded(stage.entry.threshold, 'engagement') ?? demanded(stage.entry.require, 'engagement');
        const most = reachOf(scoring, 'fit').most;
        if (needed === undefined || asksEngagement !== undefined || most < needed)
            return;
        yield {
            place: stage.entry.threshold.place ?? stage.place,
            message: `fit alone gives up to ${pointsText(most, scoring.scale)} points and reaches the threshold of ${pointsText(needed, scoring.scale)} for stage ${stage.id}`,
            help: 'also ask for engagement: { all: [ { total: { gte: … } }, { engagement: { gt: 0 } } ] }',
        };
    },
};
