import { pointsText } from '../../points-text.js';
import { demanded, reachOfRule } from '../../reach.js';
import { defaultScoring, scoringRules } from '../../scoring-parts.js';
export const lowIntentAlone = {
    id: 'scoring/low-intent-alone',
    severity: 'warning',
    owner: 'marketing',
    summary: 'Repeating one low-intent activity cannot reach a threshold.',
    why: 'somebody who opens every newsletter would be handed to sales as a qualified lead',
    *check({ scorings, lifecycle, signals }) {
        const scoring = defaultScoring(scorings);
        if (!scoring)
            return;
        const thresholds = lifecycle.stages.map((stage) => demanded(stage.entry.threshold, 'total') ?? Number.POSITIVE_INFINITY);
        const lowest = Math.min(...thresholds);
        for (const { dimension, group, rule } of scoringRules({ [scoring.id]: scoring })) {
            if (rule.kind !== 'event' || !rule.signals.every((id) => signals[id]?.intent === 'low'))
                continue;
            const unlimited = Number.POSITIVE_INFINITY;
            const most = Math.min(reachOfRule(rule).most, group.max ?? unlimited, dimension.max ?? unlimited);
            if (most < lowest || lowest === unlimited)
                continue;
            yield {
                place: rule.place ?? scoring.place,
                message: `rule ${rule.id} alone can give ${most === unlimited ? 'any number of' : pointsText(most, scoring.scale)} points for low-intent signals; the lowest threshold is ${pointsText(lowest, scoring.scale)}`,
                help: 'limit it with max: 3 per 30 days, or give its group a maximum below the threshold',
            };
        }
    },
};
