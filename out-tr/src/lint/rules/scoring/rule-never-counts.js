import { inside } from '../../../diagnostics/place.js';
import { reachOfGroup, reachOfRule } from '../../reach.js';
import { scoringRules } from '../../scoring-parts.js';
export const ruleNeverCounts = {
    id: 'scoring/rule-never-counts',
    severity: 'error',
    owner: 'marketing',
    summary: 'Every rule can change the score of some lead.',
    why: 'people collect the data for it, and it never moves a single lead',
    *check({ scorings }) {
        for (const { scoring, dimension, group, rule } of scoringRules(scorings)) {
            const own = reachOfRule(rule);
            const all = reachOfGroup(group);
            const isIdle = own.least === 0 && own.most === 0;
            if (!isIdle && (all.least !== 0 || all.most !== 0))
                continue;
            yield {
                place: rule.place ?? (group.place ? inside(group.place, 'rules', rule.id) : scoring.place),
                message: isIdle
                    ? `rule ${rule.id} gives 0 points whatever happens`
                    : `rule ${rule.id} never counts: group ${group.id} of ${dimension.id} stays at 0 within its limits`,
                help: isIdle ? 'give it points or remove it' : 'widen the limits of the group or remove it',
            };
        }
    },
};
