import { sameCriterion } from '../../../criteria/same-criterion.js';
import { pointsText } from '../../points-text.js';
import { reachOfRule } from '../../reach.js';
import { scoringRules } from '../../scoring-parts.js';
export const countedTwice = {
    id: 'scoring/counted-twice',
    severity: 'warning',
    owner: 'marketing',
    summary: 'One fact gives points by one rule.',
    why: 'the fact weighs the sum of both, and of two different figures nobody knows which was meant',
    *check({ scorings }) {
        const all = [...scoringRules(scorings)];
        for (const [index, one] of all.entries()) {
            const other = all
                .slice(0, index)
                .find((before) => before.scoring === one.scoring && isSame(before, one));
            if (!other)
                continue;
            const points = [other, one].map(({ rule, scoring }) => pointsText(pointsOf(rule), scoring.scale));
            yield {
                place: one.rule.place ?? one.scoring.place,
                message: `rules ${other.rule.id} and ${one.rule.id} count the same, once for ${points.join(' and once for ')} points`,
                help: 'keep one of them, with the points that were agreed',
                ...(other.rule.place ? { related: [{ place: other.rule.place, message: 'the other rule' }] } : {}),
            };
        }
    },
};
function isSame({ rule: left }, { rule: right }) {
    if (left.kind === 'attribute' && right.kind === 'attribute')
        return sameCriterion(left.when, right.when);
    if (left.kind !== 'event' || right.kind !== 'event')
        return false;
    const seen = (rule) => JSON.stringify([[...rule.signals].sort(), rule.where, rule.count.mode]);
    return seen(left) === seen(right);
}
function pointsOf(rule) {
    return 'points' in rule ? rule.points : reachOfRule(rule).most;
}
