import { scoringRules } from '../../scoring-parts.js';
export const activityNeverAges = {
    id: 'scoring/activity-never-ages',
    severity: 'warning',
    owner: 'marketing',
    summary: 'Points for activity end or fall with time.',
    why: 'a lead that was active three years ago is handed to sales as if it were interested today',
    *check({ scorings }) {
        for (const { scoring, dimension, rule } of scoringRules(scorings)) {
            if (rule.kind !== 'event' || dimension.id !== 'engagement' || rule.points < 0)
                continue;
            if (rule.lookbackDays !== undefined ||
                rule.decay.kind !== 'none' ||
                ['firstEver', 'atLeast'].includes(rule.count.mode))
                continue;
            yield {
                place: rule.place ?? scoring.place,
                message: `rule ${rule.id} gives its points for ever: it has neither a window nor a decay`,
                help: 'add within: 180 days, or a decay such as { steps: { 30 days: 1/2, 90 days: 0 } }',
            };
        }
    },
};
