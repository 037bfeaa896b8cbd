import { isTextTest } from './lead/is-text-test.js';
import { all, any, compare, countOf, no, not, same, whole } from './term.js';
import { usableSlots } from './version.js';
/** In a scoring rule nothing of the score and no stage can be asked. */
export const unscored = { reached: () => no };
/** The criterion as a condition over the lead's raw facts (semantics §2). */
export function criterionTerm(criterion, version, standing) {
    const { lead, codes } = version;
    const parts = (of) => of.map((part) => criterionTerm(part, version, standing));
    switch (criterion.op) {
        case 'all':
            return all(parts(criterion.of));
        case 'any':
            return any(parts(criterion.of));
        case 'none':
            return not(any(parts(criterion.of)));
        case 'kOf':
            return compare('gte', countOf(parts(criterion.of)), whole(criterion.k));
        case 'signal':
            return signalTerm(criterion, version);
        case 'total':
        case 'fit':
        case 'engagement':
            return ifScored(standing, (score) => compare(criterion.comparison, score[criterion.op], whole(criterion.value)));
        case 'grade':
        case 'band':
        case 'cell':
        case 'outcome':
            return ifScored(standing, (score) => any(criterion.values.map((name) => same(score[criterion.op], whole(codes.codeOf(criterion.op, name))))));
        case 'reached':
            return standing.reached(criterion.stage);
        case 'objection':
            return lead.objection;
        case 'consent':
            return same(lead.consent(criterion.purpose), consentCodes[criterion.state]);
        default:
            return attributeTerm(criterion, lead.attribute(criterion.attribute));
    }
}
const consentCodes = { none: '0', given: '1', withdrawn: '2' };
/** Without a score every test on it is false. */
function ifScored({ score }, ask) {
    return score === undefined ? no : all([score.exists, ask(score)]);
}
export function signalTerm(test, version) {
    const selected = usableSlots(test.signals, version).map(({ usable, hidden, days }) => all([usable, not(hidden), compare('lt', days, whole(test.withinDays))]));
    return test.count === 1 ? any(selected) : compare('gte', countOf(selected), whole(test.count));
}
/** Only `missing` holds of a missing value (semantics §1). */
function attributeTerm(test, attribute) {
    const { missing } = attribute;
    if (test.op === 'missing')
        return missing;
    if (attribute.kind === 'set')
        return setTerm(test, attribute);
    const known = not(missing);
    if (test.op === 'exists')
        return known;
    return all([known, knownTerm(test, attribute)]);
}
function knownTerm(test, attribute) {
    switch (attribute.kind) {
        case 'number':
            return numberTerm(test, attribute.value);
        case 'boolean':
            if (test.op !== 'eq')
                break;
            return test.value === true ? attribute.value : not(attribute.value);
        case 'enum': {
            const among = (values) => any(values.map((value) => same(attribute.value, attribute.codeOf(value))));
            if (test.op === 'eq')
                return among([String(test.value)]);
            if (test.op === 'in')
                return among(test.values);
            if (test.op === 'notIn')
                return not(among(test.values));
            break;
        }
        case 'text':
            if (isTextTest(test))
                return any(test.values.map((literal) => attribute.answer({ op: test.op, literal })));
    }
    throw new Error(`${test.op} cannot be asked of ${test.attribute}`);
}
function numberTerm(test, value) {
    if (test.op === 'between')
        return all([compare('gte', value, whole(test.low)), compare('lte', value, whole(test.high))]);
    if (test.op === 'gte' || test.op === 'gt' || test.op === 'lte' || test.op === 'lt')
        return compare(test.op, value, whole(test.value));
    throw new Error(`${test.op} cannot be asked of the number ${test.attribute}`);
}
function setTerm(test, { members, has }) {
    switch (test.op) {
        case 'exists':
            return any(members);
        case 'hasAny':
            return any(test.values.map(has));
        case 'hasAll':
            return all(test.values.map(has));
        case 'hasNone':
            return not(any(test.values.map(has)));
        default:
            throw new Error(`${test.op} cannot be asked of the set ${test.attribute}`);
    }
}
