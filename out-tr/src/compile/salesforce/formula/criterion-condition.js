import { factField } from '../fact-field.js';
import { consentField, enteredField, objectionField } from '../state-field.js';
import { attributeCondition } from './attribute-condition.js';
import { storedFacts } from './caveat.js';
import { amongLiterals } from './choice-condition.js';
import { all, any, atLeast, never, not, test } from './condition.js';
import { wordLiteral } from './literal.js';
import { comparison } from './number-condition.js';
/** A criterion of the agreement as a question of a formula (semantics §2). Scoring rules pass no score, for they may not read one. */
export function criterionCondition(workbench, criterion, score) {
    const parts = (of) => of.map((part) => criterionCondition(workbench, part, score));
    switch (criterion.op) {
        case 'all':
            return all(parts(criterion.of));
        case 'any':
            return any(parts(criterion.of));
        case 'none':
            return not(any(parts(criterion.of)));
        case 'kOf':
            return atLeast(criterion.k, parts(criterion.of));
        case 'signal':
            return signalCondition(workbench, criterion);
        case 'total':
        case 'fit':
        case 'engagement':
            return pointsCondition(workbench, criterion, score);
        case 'grade':
        case 'band':
        case 'cell':
        case 'outcome':
            return verdictCondition(criterion, score);
        case 'reached':
            return not(test(`ISBLANK(${enteredField(workbench, criterion.stage)})`, storedFacts));
        case 'objection':
            return test(objectionField(workbench));
        case 'consent': {
            const state = criterion.state === 'none' ? '' : criterion.state;
            return test(`ISPICKVAL(${consentField(workbench, criterion.purpose)}, "${state}")`);
        }
        default:
            return attributeCondition(workbench, criterion);
    }
}
/** Farther back than any event, so that a blank counts as too old. */
const longAgo = 'NOW() - 99999';
/** `count` events inside the window: the count-th newest is inside it. */
export function signalCondition(workbench, asked) {
    const { count, signals, withinDays } = asked;
    const field = factField(workbench, { kind: 'newest', k: Math.max(1, count), signals, where: [] });
    return test(`BLANKVALUE(${field}, ${longAgo}) > NOW() - ${withinDays}`, storedFacts);
}
function pointsCondition(workbench, { comparison: op, op: points, value }, score) {
    if (score === undefined)
        return never;
    // A model without the dimension gives 0 points for it, but no score under an objection.
    const field = score.fields[points] ?? `IF(${objectionField(workbench)}, NULL, 0)`;
    return noted(comparison(field, op, value, score.scale), score.caveats);
}
function verdictCondition({ op, values }, score) {
    const field = score?.fields[op];
    if (score === undefined || field === undefined)
        return never;
    return amongLiterals(field, values.map(wordLiteral), (literal) => `${field} = ${literal}`, ...score.caveats);
}
function noted(condition, caveats) {
    return condition.kind === 'test' ? test(condition.text, ...condition.caveats, ...caveats) : condition;
}
