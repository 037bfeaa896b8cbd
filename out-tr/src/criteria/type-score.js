import { inside } from '../diagnostics/place.js';
import { compareCodePoints } from '../support/code-points.js';
import { parseScaledDecimal } from '../support/scaled-decimal.js';
import { listOf, onlyEntryOf, textOf } from './type-read.js';
import { choicesOf, suggestion } from './type-suggestion.js';
/** `{ total: { gte: 60 } }`, points scaled like the default scoring's. */
export function typePoints({ head, body, place }, vocabulary) {
    if (vocabulary.scores === 'forbidden')
        return reportScoreInScoring(`the ${head}`, place, vocabulary);
    if (vocabulary.scores === 'missing')
        return undefined;
    const [operator, written] = onlyEntryOf(body);
    const { scale, scoring } = vocabulary.scores;
    const value = parseScaledDecimal(textOf(written), scale);
    if (value !== undefined)
        return { op: pointsOf(head), comparison: comparisonOf(operator), value, place };
    vocabulary.report({
        code: 'criteria/points',
        place: inside(place, head, operator),
        message: `${textOf(written)} is no number of points of ${scoring}, which ${decimals(scale)}`,
        help: `round the points, or raise the \`scale\` of ${scoring}`,
    });
    return undefined;
}
/** `{ grade: { in: [A, B] } }`; also for bands, cells and outcomes. */
export function typeVerdict({ head, body, place }, vocabulary) {
    if (vocabulary.scores === 'forbidden')
        return reportScoreInScoring(`the ${head}`, place, vocabulary);
    if (vocabulary.scores === 'missing')
        return undefined;
    const { scoring } = vocabulary.scores;
    const [operator, written] = onlyEntryOf(body);
    const known = verdictsOf(verdictOf(head), vocabulary.scores);
    const at = inside(place, head, operator);
    const values = Array.isArray(written)
        ? listOf(written).map((value, index) => ({ value: textOf(value), place: inside(at, index) }))
        : [{ value: textOf(written), place: at }];
    const wrong = values.filter(({ value }) => !known.has(value));
    for (const { value, place: where } of wrong)
        reportVerdict({ head, value, place: where, known, scoring }, vocabulary);
    if (wrong.length > 0)
        return undefined;
    const distinct = [...new Set(values.map(({ value }) => value))].sort(compareCodePoints);
    return { op: verdictOf(head), values: distinct, place };
}
/** A scoring rule may not read what it decides (semantics §2). */
export function reportScoreInScoring(what, place, { report }) {
    report({
        code: 'criteria/score-in-scoring',
        place,
        message: `a scoring rule reads ${what}`,
        help: 'ask about fields and signals here, and move this condition to the entry of a stage',
    });
}
function reportVerdict({ head, value, place, known, scoring }, { report }) {
    report({
        code: 'criteria/unknown-verdict',
        place,
        message: known.size === 0
            ? `the scoring ${scoring} gives no ${head}s`
            : `the scoring ${scoring} has no ${head} ${value}`,
        help: known.size === 0
            ? `declare ${head}s in ${scoring}`
            : suggestion(value, known, `its ${head}s are ${choicesOf(known)}`),
    });
}
/** The grades (with U), bands, cells or outcomes that a scoring can give. */
export function verdictsOf(verdict, scores) {
    if (verdict === 'band')
        return new Set(scores.bands);
    if (verdict === 'outcome')
        return new Set(scores.outcomes);
    const grades = scores.grades.length === 0 ? [] : [...scores.grades, 'U'];
    if (verdict === 'grade')
        return new Set(grades);
    return new Set(grades.flatMap((grade) => scores.bands.map((band) => grade + band)));
}
function decimals(scale) {
    if (scale === 0)
        return 'counts whole points';
    return `keeps ${scale} ${scale === 1 ? 'decimal' : 'decimals'}`;
}
function pointsOf(head) {
    if (head === 'total' || head === 'fit' || head === 'engagement')
        return head;
    throw new Error(`${head} has no points`);
}
function verdictOf(head) {
    if (head === 'grade' || head === 'band' || head === 'cell' || head === 'outcome')
        return head;
    throw new Error(`${head} is no verdict`);
}
function comparisonOf(operator) {
    if (operator === 'gte' || operator === 'gt' || operator === 'lte' || operator === 'lt')
        return operator;
    throw new Error(`the schema let through the comparison ${operator}`);
}
