import { attributesRead } from '../../criteria/attributes-read.js';
import { numberLiteral } from '../../support/script-literal.js';
import { mostPointsOf } from '../score/attainable-fit.js';
import { isAlways, isNever } from './condition.js';
import { areKnown, isAnyMissing } from './emit-attribute-test.js';
export function knownPointsOf(fit) {
    const groups = fit.groups.map((_, index) => `known${index}`);
    const declare = fit.groups.map((group, index) => {
        const all = group.rules.reduce((points, rule) => points + mostPointsOf(rule), 0);
        return `let known${index} = ${numberLiteral(all)};`;
    });
    const bounded = fit.groups.map(({ max }, index) => atMost(max, `known${index}`));
    return { groups, declare, sum: atMost(fit.max, bounded.length === 0 ? '0' : bounded.join(' + ')) };
}
function atMost(max, points) {
    return max === undefined ? points : `Math.min(${numberLiteral(max)}, ${points})`;
}
/** A rule that is false and reads a missing attribute is unknown (semantics §3, Fit). */
export function lossOfRule({ when, points }, known, draft) {
    const missing = isAnyMissing(attributesRead(when), draft);
    if (points <= 0 || isNever(missing))
        return [];
    return [`if (${missing.text}) ${known} -= ${numberLiteral(points)};`];
}
/**
 * If no choice held, those that read a missing attribute are unknown: the best of the others can still be had, and what
 * it gives less than the best of all is lost.
 */
export function lossOfChoices({ choices }, known, draft) {
    const positive = choices
        .filter(({ points }) => points > 0)
        .toSorted((left, right) => right.points - left.points);
    const [best] = positive;
    if (best === undefined)
        return [];
    const candidates = askedOnce(positive, draft);
    const [first, ...others] = candidates;
    if (first === undefined || isAlways(first.known))
        return [];
    if (others.length === 0)
        return lossOfRule(best, known, draft);
    const chain = candidates.map(({ known: isKnown, points }) => {
        const loss = numberLiteral(best.points - points);
        return isAlways(isKnown) ? loss : `${isKnown.text} ? ${loss} : `;
    });
    const nothingLeft = candidates.some(({ known: isKnown }) => isAlways(isKnown))
        ? ''
        : numberLiteral(best.points);
    return [`${known} -= ${chain.join('')}${nothingLeft};`];
}
/** Best first; the same question is answered by the better choice, and behind one always known no other matters. */
function askedOnce(positive, draft) {
    const all = positive.map(({ when, points }) => ({ known: areKnown(attributesRead(when), draft), points }));
    const distinct = all.filter(({ known }, index) => all.findIndex((other) => other.known.text === known.text) === index);
    const certain = distinct.findIndex(({ known }) => isAlways(known));
    return certain === -1 ? distinct : distinct.slice(0, certain + 1);
}
