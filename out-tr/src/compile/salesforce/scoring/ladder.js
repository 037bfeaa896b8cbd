import { argumentLiteral, textLiteral } from '../formula/literal.js';
/** Arms of a CASE up to which points are looked up one by one, for that names the field once. */
const mostArms = 60;
/**
 * The label of the first rung that the field reaches; blank when none does. Salesforce counts the size of a field
 * once for each time it is named, so the field is named once where the points are few.
 */
export function ladderText(field, scale, rungs, mayDivide) {
    const reachable = rungs.filter((rung, index) => isReachable(rung, rungs.slice(0, index)));
    const steps = reachable.flatMap(({ from, label }) => (from === undefined ? [] : [{ from, label }]));
    const always = label(reachable.find(({ from }) => from === undefined)?.label ?? '');
    const [best] = steps;
    const last = steps.at(-1);
    if (best === undefined || last === undefined)
        return always;
    const guarded = `BLANKVALUE(${field}, 0)`;
    const unit = mayDivide ? steps.map(({ from }) => from).reduce(greatestCommonDivisor) : 1;
    const arms = (best.from - last.from) / unit + 1;
    if (scale > 0 || last.from <= 0 || arms > mostArms)
        return countedRungs(guarded, scale, steps, always);
    const looked = Array.from({ length: arms }, (_, index) => {
        const points = best.from - index * unit;
        return `${points / unit}, ${label(steps.find(({ from }) => points >= from)?.label ?? '')}`;
    });
    const measured = unit === 1 ? guarded : `FLOOR(${guarded} / ${unit})`;
    return `CASE(MIN(${best.from / unit}, ${measured}), ${looked.join(', ')}, ${always})`;
}
/** How many rungs are reached says which is the best. */
function countedRungs(field, scale, steps, always) {
    const reached = steps.map(({ from }) => `IF(${field} >= ${argumentLiteral(from, scale)}, 1, 0)`);
    const arms = steps.map((step, index) => `${steps.length - index}, ${label(step.label)}`);
    return `CASE(${reached.join(' + ')}, ${arms.join(', ')}, ${always})`;
}
/** A rung that is no lower than one before it is never the first to be reached. */
function isReachable({ from = Number.NEGATIVE_INFINITY }, before) {
    return before.every((rung) => rung.from !== undefined && from < rung.from);
}
function greatestCommonDivisor(left, right) {
    return right === 0 ? left : greatestCommonDivisor(right, left % right);
}
function label(text) {
    // Ids of grades, bands and outcomes are letters, digits and hyphens.
    return textLiteral(text) ?? '""';
}
