import { criterionSql } from '../criteria/criterion-sql.js';
import { eventPoints } from './event-points.js';
import { inactivityPoints } from './inactivity-points.js';
/**
 * The points of a rule as an expression over a lead; undefined where they are already in the sum of the group's
 * additive event rules (semantics §3).
 */
export function rulePoints(statement, rule, position) {
    switch (rule.kind) {
        case 'attribute':
            return attributePoints(statement, rule);
        case 'exclusive':
            return exclusivePoints(statement, rule);
        case 'event':
            return eventPoints(statement, rule, position);
        case 'inactivity':
            return inactivityPoints(statement, rule, position);
    }
}
function attributePoints(statement, { when, points }) {
    return `CASE WHEN ${criterionSql(statement, when)} THEN ${points} ELSE 0 END`;
}
/** `CASE` takes the first choice that holds, as the rule does. */
function exclusivePoints(statement, { choices }) {
    if (choices.length === 0)
        return '0';
    const cases = choices.map((choice) => choiceCase(statement, choice));
    return `CASE ${cases.join(' ')} ELSE 0 END`;
}
function choiceCase(statement, { when, points }) {
    return `WHEN ${criterionSql(statement, when)} THEN ${points}`;
}
