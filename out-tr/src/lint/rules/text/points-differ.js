import { inside } from '../../../diagnostics/place.js';
import { pointsText } from '../../points-text.js';
import { pointsIn } from '../../quantity/figures.js';
import { scoringRules } from '../../scoring-parts.js';
export const pointsDiffer = {
    id: 'text/points-differ',
    severity: 'error',
    owner: 'joint',
    summary: 'Points in the words of a scoring rule are the points it gives.',
    why: 'the page says three and the table six, and both sides have read only one of them',
    *check({ scorings }) {
        for (const { scoring, rule } of scoringRules(scorings)) {
            const given = pointsOf(rule).map((points) => Math.abs(points) / 10 ** scoring.scale);
            const texts = [...Object.entries(rule.title), ...Object.entries(rule.rationale ?? {})];
            for (const [language, words] of texts) {
                const [said, ...others] = pointsIn(words);
                // Several figures tell a story; one alone states the points.
                if (said === undefined || others.length > 0 || given.length === 0 || given.includes(said))
                    continue;
                yield {
                    place: rule.place
                        ? inside(rule.place, rule.title[language] === words ? 'title' : 'rationale')
                        : scoring.place,
                    message: `the words of rule ${rule.id} say ${said} points (${language}), the rule gives ${pointsOf(rule)
                        .map((points) => pointsText(points, scoring.scale))
                        .join(', ')}`,
                    help: 'agree on one figure and write it in both places',
                };
            }
        }
    },
};
function pointsOf(rule) {
    if (rule.kind === 'exclusive')
        return rule.choices.map(({ points }) => points);
    if (rule.kind === 'inactivity')
        return [rule.per, ...(rule.floor === undefined ? [] : [rule.floor])];
    return rule.kind === 'event' && rule.count.mode === 'tiers'
        ? rule.count.tiers.map(({ points }) => points)
        : [rule.points];
}
