import { attributesRead } from '../../criteria/attributes-read.js';
import { mostPointsOf } from '../../evaluate/score/attainable-fit.js';
import { ownValue } from '../../support/own-value.js';
import { applied, chosen, constant, not, or } from './told.js';
import { toldCriterion, toldPresence } from './told-criterion.js';
/** The points of a rule that reads attributes: those of the first criterion that holds. */
export function toldAttributePoints(agreement, rule) {
    const choices = rule.kind === 'attribute' ? [rule] : rule.choices;
    return choices.reduceRight((otherwise, { points, when }) => chosen(toldCriterion(agreement, when), constant(points), otherwise), constant(0));
}
/** A number brought inside its bounds. */
export function toldBounded(number, { max, min }) {
    const raised = min === undefined ? number : applied('greatest', constant(min), number);
    return max === undefined ? raised : applied('least', constant(max), raised);
}
/** Numbers added up; 0 of none. */
export function toldSum(numbers) {
    const [first] = numbers;
    if (first === undefined)
        return constant(0);
    return numbers.length === 1 ? first : applied('plus', ...numbers);
}
/** The attainable fit points of the rules that can be judged (semantics §3, Fit). */
export function toldKnown(agreement, fit) {
    const groups = fit.groups.map(({ max, rules }) => {
        const sum = toldSum(rules.map((rule) => knownPoints(agreement, rule)));
        return toldBounded(sum, max === undefined ? {} : { max });
    });
    return toldBounded(toldSum(groups), fit.max === undefined ? {} : { max: fit.max });
}
/** A rule is unknown if it is false and an attribute it reads is missing, a choice only if none of its set matched. */
function knownPoints(agreement, rule) {
    const most = constant(mostPointsOf(rule));
    switch (rule.kind) {
        case 'attribute': {
            const judged = or([toldCriterion(agreement, rule.when), isKnown(agreement, rule.when)]);
            return chosen(judged, most, constant(0));
        }
        case 'exclusive': {
            const matched = or(rule.choices.map(({ when }) => toldCriterion(agreement, when)));
            const known = rule.choices.map(({ points, when }) => chosen(isKnown(agreement, when), constant(Math.max(0, points)), constant(0)));
            return chosen(matched, most, applied('greatest', constant(0), ...known));
        }
        default:
            return most;
    }
}
/** Nothing that the criterion reads is missing; a set never is. */
function isKnown(agreement, criterion) {
    const read = attributesRead(criterion).filter((id) => ownValue(agreement.fields, id)?.type !== 'set');
    return not(or(read.map((id) => not(toldPresence(agreement, id)))));
}
