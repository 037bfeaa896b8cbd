import { numberLiteral } from '../../support/script-literal.js';
import { decayTable } from '../score/decay-table.js';
import { call, windowStart } from './draft.js';
/** Beyond this many steps a table is looked up instead of comparing with one instant after the other. */
const longestChain = 6;
/** Up to this many windows are asked all, which is faster than to guess at which of them to stop. */
const mostTerms = 4;
/**
 * The points of an event inside the look-back at the instant `at` names: the compiler worked them out for every age,
 * here they are only looked up (semantics §3, Decay).
 */
export function emitDecayed(rule, at, draft) {
    const table = decayTable(rule.points, rule.decay, rule.lookbackDays);
    const { steps, last } = withoutUseless(stepsOf(table), table.tail, rule.lookbackDays);
    if (steps.length === 0)
        return numberLiteral(last);
    if (steps.length > longestChain)
        return emitLookUp(table, at, draft);
    const chain = steps.map(({ belowDays, points }) => `${at} > ${windowStart(draft, belowDays)} ? ${numberLiteral(points)} : `);
    return `(${chain.join('')}${numberLiteral(last)})`;
}
/**
 * The same as a sum: each window adds what its events have more than those behind it, so outside of all of them there is
 * nothing and no look-back has to be asked. Only of a few windows, and of points that end.
 */
export function windowTerms(rule, at, draft) {
    const table = decayTable(rule.points, rule.decay, rule.lookbackDays);
    const steps = stepsOf(table);
    if (table.tail !== 0 || steps.length === 0 || steps.length > mostTerms)
        return undefined;
    return steps.map(({ belowDays, points }, index) => ({
        factor: `(${at} > ${windowStart(draft, belowDays)})`,
        points: points - (steps[index + 1]?.points ?? 0),
    }));
}
/** Ages with the same points become one step. */
function stepsOf({ points }) {
    return points.flatMap((value, age) => age + 1 < points.length && points[age + 1] === value ? [] : [{ belowDays: age + 1, points: value }]);
}
/** A step that ends with the look-back is the last one: what lies beyond is not asked. */
function withoutUseless(steps, tail, lookbackDays) {
    const last = steps.at(-1);
    if (last === undefined || last.belowDays !== lookbackDays)
        return { steps, last: tail };
    return { steps: steps.slice(0, -1), last: last.points };
}
function emitLookUp({ points, tail }, at, draft) {
    const table = draft.constants.nameOf(`[${points.map(numberLiteral).join(', ')}]`);
    return `${call(draft, 'decayed')}(${table}, ${numberLiteral(tail)}, asOf - ${at})`;
}
