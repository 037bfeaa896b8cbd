import { worstFidelity } from '../../caveat.js';
import { columnOf, picklistValue } from '../column.js';
import { caveatsOf } from '../formula/condition.js';
import { conditionText, deepest } from '../formula/condition-text.js';
import { criterionCondition } from '../formula/criterion-condition.js';
import { argumentLiteral, numberLiteral, wordLiteral } from '../formula/literal.js';
import { areDisjoint, choiceTable } from './choice-table.js';
/** Points when the criterion holds. */
export function attributeTerms(workbench, rule) {
    const condition = criterionCondition(workbench, rule.when);
    const caveats = caveatsOf(condition);
    return carried(caveats, [rule.points], () => [pointsIf(workbench, condition, rule.points)]);
}
/** The points of the first choice that holds. */
export function exclusiveTerms(workbench, rule) {
    const table = choiceTable(workbench.agreement.fields, rule);
    const column = table && columnOf(workbench, table.attribute);
    if (table !== undefined && column?.store === 'picklist') {
        const literal = (value) => wordLiteral(picklistValue(column, value));
        const text = caseOfValues(column.name, table, literal);
        if (text !== undefined)
            return { terms: text === '' ? [] : [text], caveats: [], bound: 0 };
    }
    const conditions = rule.choices.map(({ when }) => criterionCondition(workbench, when));
    const points = rule.choices.map((choice) => choice.points);
    return carried(conditions.flatMap(caveatsOf), points, () => areDisjoint(rule)
        ? conditions.map((condition, index) => pointsIf(workbench, condition, points[index] ?? 0))
        : [firstMatch(workbench, conditions, points)]);
}
function carried(caveats, points, terms) {
    const spread = Math.max(0, ...points) - Math.min(0, ...points);
    const fidelity = worstFidelity(caveats);
    if (fidelity === 'missing')
        return { terms: [], caveats, bound: spread };
    return {
        terms: terms().filter((term) => term !== '0'),
        caveats,
        bound: fidelity === 'exact' ? 0 : spread,
    };
}
/** `IF(condition, points, 0)`, the condition with at most `budget` parentheses inside each other. */
export function pointsIf(workbench, condition, points, budget = deepest - 1) {
    if (points === 0)
        return '0';
    if (condition.kind === 'constant')
        return condition.value ? numberLiteral(points) : '0';
    return `IF(${conditionText(condition, budget, workbench.extract)}, ${argumentLiteral(points)}, 0)`;
}
function caseOfValues(name, { pointsOf }, literal) {
    const arms = [];
    for (const [value, points] of pointsOf) {
        const written = literal(value);
        if (written === undefined)
            return undefined;
        if (points !== 0)
            arms.push(`${written}, ${argumentLiteral(points)}`);
    }
    return arms.length === 0 ? '' : `CASE(${name}, ${arms.join(', ')}, 0)`;
}
/** The number of the first choice that holds picks the points: flat however many choices there are. */
function firstMatch(workbench, conditions, points) {
    const none = conditions.length + 1;
    const numbers = conditions.map((condition, index) => {
        const text = conditionText(condition, deepest - 3, workbench.extract);
        return `IF(${text}, ${index + 1}, ${none})`;
    });
    const arms = points.map((value, index) => `${index + 1}, ${argumentLiteral(value)}`);
    const first = numbers.length === 1 ? numbers.join('') : `MIN(${numbers.join(', ')})`;
    return `CASE(${first}, ${arms.join(', ')}, 0)`;
}
