import { attributesRead } from '../../criteria/attributes-read.js';
import { mostPointsOf } from '../../evaluate/score/attainable-fit.js';
import { gradeLadder } from '../../evaluate/score/grade-ladder.js';
import { ownValue } from '../../support/own-value.js';
import { criterionSql } from '../criteria/criterion-sql.js';
import { pointsSum, sizeOfDimension, sizeOfGroup } from './points-sum.js';
/**
 * The fit points attainable by the rules that could be judged; undefined where no grade depends on them. A rule is
 * unknown if it is false and an attribute it reads is missing, a choice only if none of its set matched (semantics §3).
 */
export function knownPoints(statement, scoring) {
    if (gradeLadder(scoring)?.leastKnown === undefined)
        return undefined;
    const fit = scoring.dimensions.find(({ id }) => id === 'fit');
    if (fit === undefined)
        return undefined;
    const groups = fit.groups.map((group) => capped(statement, sumOf(statement, group), group.max));
    return capped(statement, pointsSum(statement, groups, sizeOfDimension(fit)), fit.max);
}
function capped({ dialect }, points, max) {
    return max === undefined ? points : dialect.smaller(points, String(max));
}
function sumOf(statement, group) {
    return `(${pointsSum(statement, group.rules.map((rule) => mostPoints(statement, rule)), sizeOfGroup(group))})`;
}
function mostPoints(statement, rule) {
    switch (rule.kind) {
        case 'attribute':
            return ofAttribute(statement, rule);
        case 'exclusive':
            return ofExclusive(statement, rule);
        default:
            return String(mostPointsOf(rule));
    }
}
function ofAttribute(statement, rule) {
    const points = mostPointsOf(rule);
    const missing = anyMissing(statement, rule.when);
    if (points === 0 || missing === undefined)
        return String(points);
    return `CASE WHEN ${criterionSql(statement, rule.when)} THEN ${points} WHEN ${missing} THEN 0 ELSE ${points} END`;
}
function ofExclusive(statement, rule) {
    const { dialect } = statement;
    const all = String(mostPointsOf(rule));
    const choices = rule.choices.filter(({ points }) => points > 0);
    const known = choices.map(({ when, points }) => {
        const missing = anyMissing(statement, when);
        return missing === undefined ? String(points) : `CASE WHEN ${missing} THEN 0 ELSE ${points} END`;
    });
    const most = known.reduce(dialect.larger, '0');
    const matched = rule.choices.map(({ when }) => criterionSql(statement, when)).join(' OR ');
    return matched === '' ? all : `CASE WHEN ${matched} THEN ${all} ELSE ${most} END`;
}
/** Is an attribute that the criterion reads missing? Undefined where none can be; a set never is. */
function anyMissing({ dialect, agreement }, criterion) {
    const read = attributesRead(criterion).filter((id) => ownValue(agreement.fields, id)?.type !== 'set');
    return read.length === 0 ? undefined : `(${read.map((id) => `${dialect.name(id)} IS NULL`).join(' OR ')})`;
}
