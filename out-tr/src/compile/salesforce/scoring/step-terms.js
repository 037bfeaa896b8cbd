import { argumentLiteral } from '../formula/literal.js';
/**
 * Summands that give the points of the step in which the stored instant lies; together 0 when it is blank.
 * `A < d` is written as `instant > NOW() - d`, which is exact to the second.
 */
export function stepTerms(field, steps) {
    return stepChanges(steps).map(({ change, untilDay }) => untilDay === undefined
        ? `IF(ISBLANK(${field}), 0, ${argumentLiteral(change)})`
        : `IF(${field} > NOW() - ${untilDay}, ${argumentLiteral(change)}, 0)`);
}
/** What is added for ages below `untilDay` (no day = for all), so that the sum at any age is the step's points. */
export function stepChanges(steps) {
    return steps.flatMap(({ points, toDay }, index) => {
        const change = points - (steps[index + 1]?.points ?? 0);
        return change === 0 ? [] : [{ change, ...(toDay !== undefined && { untilDay: toDay }) }];
    });
}
