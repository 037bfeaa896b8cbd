import { consentCondition, extreme, summed } from '../consent-state.js';
import { present } from '../events/measure.js';
import { attributeSql, comparisonSigns } from './attribute-sql.js';
/** One question as a condition; TRUE exactly when it holds, FALSE or NULL elsewhere. */
export function atomSql(statement, atom) {
    switch (atom.op) {
        case 'signal':
            return eventsWithin(statement, atom);
        case 'total':
        case 'fit':
        case 'engagement':
            return pointsSql(atom);
        case 'grade':
        case 'band':
        case 'cell':
        case 'outcome':
            return verdictSql(statement, atom);
        case 'reached':
            return reachedColumn(statement, atom.stage);
        case 'objection':
            return 'is_objecting';
        case 'consent':
            return consentCondition(statement, atom.purpose, atom.state);
        default:
            return attributeSql(statement, atom);
    }
}
/** Column that says whether a stage was reached in this cycle. */
export function reachedColumn({ dialect, step }, stage) {
    return dialect.name(`reached_${step}/${stage}`);
}
/** Without a score the columns are NULL, and so is every test on them. */
function pointsSql({ op, comparison, value }) {
    return `${op}_points ${comparisonSigns[comparison]} ${value}`;
}
/** The outcome that an objection puts in place of a score is none that criteria can see. */
function verdictSql({ dialect }, { op, values }) {
    if (values.length === 0)
        return 'FALSE';
    return `${op}_id IN (${values.map(dialect.text).join(', ')})`;
}
/**
 * Are so many selected events of the signals younger than so many days? Whether there is one needs no counting. Under an
 * objection no event is selected; scores need not ask, for there is none either (semantics §3, Select).
 */
export function eventsWithin(statement, { signals, withinDays, count }) {
    const distinct = [...new Set(signals)].sort();
    const request = { signals: distinct, values: present(withinDays) };
    const name = `${distinct.join(',')}<${withinDays}`;
    if (count === 1) {
        const answers = statement.measures.ask({ ...request, name: `any:${name}`, fold: 'max' });
        return `(NOT is_objecting AND ${extreme(statement, answers, 'larger', '0')} = 1)`;
    }
    const answers = statement.measures.ask({ ...request, name: `events:${name}`, fold: 'sum' });
    return `(CASE WHEN is_objecting THEN 0 ELSE ${summed(statement, answers)} END >= ${count})`;
}
