import { isConnective } from '../../criteria/atoms.js';
import { ownValue } from '../../support/own-value.js';
import { newestFact } from './stored-age.js';
import { and, applied, asked, chosen, constant, no, not, or } from './told.js';
const dayMs = 86_400_000;
/** A criterion of the agreement as an expression over questions (semantics §2). */
export function toldCriterion(agreement, criterion) {
    if (!isConnective(criterion))
        return toldAtom(agreement, criterion);
    const parts = criterion.of.map((part) => toldCriterion(agreement, part));
    switch (criterion.op) {
        case 'all':
            return and(parts);
        case 'any':
            return or(parts);
        case 'none':
            return not(or(parts));
        case 'kOf':
            return toldAtLeast(criterion.k, parts);
    }
}
/** At least `k` of them hold. */
function toldAtLeast(k, parts) {
    const counted = parts.map((part) => chosen(part, constant(1), constant(0)));
    return applied('atLeast', applied('plus', ...counted), constant(k));
}
function toldAtom(agreement, atom) {
    switch (atom.op) {
        case 'signal':
            return toldSignal(atom);
        case 'total':
        case 'fit':
        case 'engagement':
            return toldPoints(agreement, atom);
        case 'grade':
        case 'band':
        case 'cell':
        case 'outcome':
            return toldVerdict(agreement, atom);
        case 'reached':
            return asked({ ask: 'reached', stage: atom.stage });
        case 'objection':
            return asked({ ask: 'objection' });
        case 'consent': {
            const value = atom.state === 'none' ? null : atom.state;
            return asked({ ask: 'one', choice: { of: 'consent', purpose: atom.purpose }, value });
        }
        default:
            return toldAttribute(agreement, atom);
    }
}
/** The count-th newest event is younger than the window: less than so many days of 86,400 s have passed. */
export function toldSignal({ count, signals, withinDays }) {
    const fact = newestFact(Math.max(1, count), signals);
    return youngerThan({ of: 'fact', fact }, withinDays * dayMs);
}
/** Held, and less than so much. */
function youngerThan(measure, least) {
    return and([asked({ ask: 'held', measure }), not(asked({ ask: 'least', measure, least }))]);
}
/** `measure` compared with a constant; false where there is no value. */
function toldComparison(measure, op, value) {
    switch (op) {
        case 'gte':
            return asked({ ask: 'least', measure, least: value });
        case 'gt':
            return asked({ ask: 'least', measure, least: value + 1 });
        case 'lte':
            return youngerThan(measure, value + 1);
        case 'lt':
            return youngerThan(measure, value);
    }
}
/** The model whose score criteria read. */
export function defaultModel({ scorings }) {
    return Object.values(scorings).find(({ isDefault }) => isDefault);
}
function toldPoints(agreement, { comparison, op, value }) {
    const scoring = defaultModel(agreement);
    if (scoring === undefined)
        return no;
    if (op === 'total' || scoring.dimensions.some(({ id }) => id === op))
        return toldComparison({ of: 'points', scoring: scoring.id, part: op }, comparison, value);
    // A model without the dimension gives 0 points for it, but no score under an objection.
    const nothing = { gte: 0 >= value, gt: 0 > value, lte: 0 <= value, lt: 0 < value }[comparison];
    return nothing ? not(asked({ ask: 'objection' })) : no;
}
function toldVerdict(agreement, { op, values }) {
    const scoring = defaultModel(agreement);
    if (scoring === undefined)
        return no;
    if (op === 'grade' || op === 'band') {
        return or(values.map((value) => asked({ ask: 'one', choice: { of: op, scoring: scoring.id }, value })));
    }
    const cells = cellsOf(scoring).filter(({ cell, outcome }) => values.includes(op === 'cell' ? cell : outcome));
    return or(cells.map(({ band, grade }) => toldCell(scoring, grade, band)));
}
/** The lead stands in this cell of the matrix. */
export function toldCell({ id }, grade, band) {
    const is = (of, value) => asked({ ask: 'one', choice: { of, scoring: id }, value });
    return and([is('grade', grade), is('band', band)]);
}
/** Every cell of the matrix with its outcome. */
export function cellsOf({ matrix }) {
    return Object.entries(matrix).flatMap(([grade, row]) => Object.entries(row).map(([band, outcome]) => ({ grade, band, outcome, cell: grade + band })));
}
function toldAttribute(agreement, test) {
    const { attribute } = test;
    const measure = { of: 'attribute', attribute };
    const choice = { of: 'attribute', attribute };
    const is = (value) => asked({ ask: 'one', choice, value });
    const has = (value) => asked({ ask: 'member', attribute, value });
    switch (test.op) {
        case 'exists':
            return toldPresence(agreement, attribute);
        case 'missing':
            return typeOf(agreement, attribute) === 'set' ? no : not(toldPresence(agreement, attribute));
        case 'eq':
            return is(String(test.value));
        case 'in':
            return or(test.values.map(is));
        case 'notIn':
            return and([toldPresence(agreement, attribute), not(or(test.values.map(is)))]);
        case 'between':
            return and([toldComparison(measure, 'gte', test.low), toldComparison(measure, 'lte', test.high)]);
        case 'hasAny':
            return or(test.values.map(has));
        case 'hasAll':
            return and(test.values.map(has));
        case 'hasNone':
            return not(or(test.values.map(has)));
        case 'gte':
        case 'gt':
        case 'lte':
        case 'lt':
            return toldComparison(measure, test.op, test.value);
        default: {
            const { op } = test;
            return or(test.values.map((literal) => asked({ ask: 'text', attribute, op, literal })));
        }
    }
}
function typeOf({ fields }, attribute) {
    return ownValue(fields, attribute)?.type;
}
/** Is there a value? A set is there when it has a member. */
export function toldPresence({ fields }, attribute) {
    const field = ownValue(fields, attribute);
    switch (field?.type) {
        case 'set':
            return or(field.values.map((value) => asked({ ask: 'member', attribute, value })));
        case 'text':
            return asked({ ask: 'written', attribute });
        case 'enum':
        case 'boolean':
            return not(asked({ ask: 'one', choice: { of: 'attribute', attribute }, value: null }));
        default:
            return asked({ ask: 'held', measure: { of: 'attribute', attribute } });
    }
}
