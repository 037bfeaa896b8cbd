import { attributesRead } from '../../../criteria/attributes-read.js';
import { criterionTerm, unscored } from '../criterion-term.js';
import { all, any, choose, firstOf, not, whole } from '../term.js';
import { eventPoints, inactivityPoints } from './event-rule.js';
import { ruleWords } from './rule-words.js';
export function ruleTerms(rule, version) {
    const { script, agreement, label } = version;
    for (const line of ruleWords(rule, agreement))
        script.comment(label === '' ? line : `${label}, ${line}`);
    switch (rule.kind) {
        case 'attribute': {
            const holds = conditionOf(rule.when, [rule.id, 'holds'], version);
            const unknown = all([not(holds), readsMissing(rule.when, version)]);
            return {
                points: choose(holds, whole(rule.points), '0'),
                attainable: choose(unknown, '0', whole(Math.max(0, rule.points))),
            };
        }
        case 'exclusive':
            return exclusiveTerms(rule, version);
        case 'event':
            return {
                points: script.define('Int', eventPoints(rule, version), rule.id, 'points'),
                attainable: whole(mostOf(rule)),
            };
        case 'inactivity':
            return {
                points: script.define('Int', inactivityPoints(rule, version), rule.id, 'points'),
                attainable: '0',
            };
    }
}
/** The first choice that holds gives its points; choices are unknown only if none of them holds. */
function exclusiveTerms({ id, choices }, version) {
    const { script } = version;
    const judged = choices.map((choice) => ({
        points: choice.points,
        holds: conditionOf(choice.when, [id, choice.id, 'holds'], version),
        missing: readsMissing(choice.when, version),
    }));
    const none = script.define('Bool', not(any(judged.map(({ holds }) => holds))), id, 'has no choice');
    const known = judged
        .filter(({ points }) => points > 0)
        .toSorted((left, right) => right.points - left.points)
        .map(({ points, missing }) => ({ when: not(all([none, missing])), value: whole(points) }));
    return {
        points: firstOf(judged.map(({ holds, points }) => ({ when: holds, value: whole(points) })), '0'),
        attainable: firstOf(known, '0'),
    };
}
function mostOf(rule) {
    if (rule.count.mode !== 'tiers')
        return Math.max(0, rule.points);
    return Math.max(0, ...rule.count.tiers.map(({ points }) => points));
}
function conditionOf(when, words, version) {
    return version.script.define('Bool', criterionTerm(when, version, unscored), ...words);
}
function readsMissing(when, { lead }) {
    return any(attributesRead(when).map((attribute) => lead.attribute(attribute).missing));
}
