import { formatScaledDecimal } from '../../../support/scaled-decimal.js';
import { isTimelineRule } from '../../score/event-range.js';
import { isLeadRule, pointsOfGroups } from '../../score/lead-points.js';
import { asOneDiagram } from '../../score/lead-sum.js';
import { pointsOfRule } from '../../score/rule-points.js';
import { questionWords } from '../catalogue.js';
import { rulesOf } from '../scoring-part.js';
export const ruleMasked = {
    ...questionWords('rule-masked'),
    *ask(study) {
        const { scoring } = study;
        const sums = study.scene.sides[0]?.scoring;
        if (scoring === undefined || sums === undefined)
            return;
        const masked = rulesOf(scoring).filter((place) => isMasked(study, sums, place));
        const answer = { answer: 'proved', tier: 'diagrams' };
        for (const place of masked)
            yield { answer, ...told(study, place) };
        const message = `${masked.length === 0 ? 'no' : 'no other'} rule of a group without events is always cut off`;
        yield { about: `scoring ${scoring.id}`, place: scoring.place, verdict: 'fine', answer, message };
    },
};
/** Of a group in which events count, too, only what its leads alone decide could be told; such a rule is left out. */
function isMasked({ space }, { sums }, { group, rule }) {
    if (group.min === undefined && group.max === undefined)
        return false;
    if (group.rules.some(isTimelineRule))
        return false;
    const { choose } = space.diagrams;
    const pointsOf = (rules) => choose(space.possible, asOneDiagram(sums, pointsOfGroups(sums, [{ ...group, rules }])), 0);
    const own = isLeadRule(rule) ? choose(space.possible, pointsOfRule(rule, sums), 0) : 0;
    return own !== 0 && pointsOf(group.rules) === pointsOf(group.rules.filter((each) => each !== rule));
}
function told({ scoring }, { group, rule }) {
    const bounds = [bound('at least', group.min), bound('at most', group.max)].filter((text) => text !== '');
    function bound(words, points) {
        return points === undefined ? '' : `${words} ${formatScaledDecimal(points, scoring?.scale ?? 0)}`;
    }
    return {
        about: `scoring rule ${rule.id}`,
        place: rule.place ?? group.place ?? scoring?.place ?? { file: '', document: 0, path: [] },
        verdict: 'wrong',
        message: `scoring rule ${rule.id} changes no score: group ${group.id} has ${bounds.join(' and ')} points with and without it`,
        help: 'widen the bounds of the group, or remove the rule',
    };
}
