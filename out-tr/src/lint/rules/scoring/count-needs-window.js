import { scoringRules } from '../../scoring-parts.js';
export const countNeedsWindow = {
    id: 'scoring/count-needs-window',
    severity: 'error',
    owner: 'marketing',
    summary: 'A rule that asks for several events within a time looks back at least that long.',
    why: 'the count can never see all the events it waits for, so the rule fires later than agreed or never',
    *check({ scorings }) {
        for (const { scoring, rule } of scoringRules(scorings)) {
            if (rule.kind !== 'event' || rule.count.mode !== 'atLeast' || rule.lookbackDays === undefined)
                continue;
            if (rule.count.withinDays <= rule.lookbackDays)
                continue;
            yield {
                place: rule.place ?? scoring.place,
                message: `rule ${rule.id} counts events within ${rule.count.withinDays} days but looks back only ${rule.lookbackDays} days`,
                help: `write within: ${rule.count.withinDays} days or more beside the count`,
            };
        }
    },
};
