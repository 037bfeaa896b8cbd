import { pointsText } from '../../points-text.js';
import { scoringRules } from '../../scoring-parts.js';
export const ruleAboveCap = {
    id: 'scoring/rule-above-cap',
    severity: 'warning',
    owner: 'marketing',
    summary: 'No rule gives more points for one fact than its group allows altogether.',
    why: 'the points written beside the rule are never given, so the agreement says something that does not happen',
    *check({ scorings }) {
        for (const { scoring, group, rule } of scoringRules(scorings)) {
            const points = rule.kind === 'attribute' || rule.kind === 'event' ? rule.points : 0;
            if (group.max === undefined || points <= group.max)
                continue;
            yield {
                place: rule.place ?? scoring.place,
                message: `rule ${rule.id} gives ${pointsText(points, scoring.scale)} points, but its group ${group.id} is limited to ${pointsText(group.max, scoring.scale)}`,
                help: `give at most ${pointsText(group.max, scoring.scale)} points or raise the maximum of ${group.id}`,
            };
        }
    },
};
