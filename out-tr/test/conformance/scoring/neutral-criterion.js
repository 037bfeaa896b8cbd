import { normalText } from '../../../src/support/normal-text.js';
import { scaledOf } from './neutral-points.js';
/** The normal form of a criterion; points of score tests get the given scale. */
export function criterionOf(criterion, attributes, pointScale) {
    const scaled = (attribute, value) => scaledOf(value, attributes[attribute]?.scale ?? 0);
    switch (criterion.op) {
        case 'all':
        case 'any':
        case 'none':
        case 'kOf':
            return { ...criterion, of: criterion.of.map((part) => criterionOf(part, attributes, pointScale)) };
        case 'eq':
            return equality(criterion.attr, criterion.value, attributes);
        case 'in':
        case 'notIn':
            return membership(criterion, attributes);
        case 'gte':
        case 'gt':
        case 'lte':
        case 'lt':
            return { op: criterion.op, attribute: criterion.attr, value: scaled(criterion.attr, criterion.value) };
        case 'between': {
            const { op, attr, low, high } = criterion;
            return { op, attribute: attr, low: scaled(attr, low), high: scaled(attr, high) };
        }
        case 'exists':
        case 'missing':
            return { op: criterion.op, attribute: criterion.attr };
        case 'signal':
            return {
                op: 'signal',
                signals: criterion.signals,
                withinDays: criterion.within,
                count: criterion.count ?? 1,
            };
        case 'total':
        case 'fit':
        case 'engagement':
            return {
                op: criterion.op,
                comparison: criterion.cmp,
                value: scaledOf(criterion.value, pointScale),
            };
        case 'grade':
        case 'band':
        case 'cell':
        case 'outcome':
        case 'reached':
        case 'objection':
        case 'consent':
            return criterion;
        default:
            return { op: criterion.op, attribute: criterion.attr, values: criterion.values.map(normalText) };
    }
}
/** Booleans know no lists in normal form: one accepted value is `eq`, both are `exists`, and no value is in an empty list. */
function membership({ op, attr, values }, attributes) {
    if (attributes[attr]?.type !== 'boolean') {
        return { op, attribute: attr, values: values.map((value) => normalText(String(value))) };
    }
    const [value, other] = [true, false].filter((each) => values.includes(each) === (op === 'in'));
    if (value === undefined)
        return { op: 'in', attribute: attr, values: [] };
    return other === undefined ? { op: 'eq', attribute: attr, value } : { op: 'exists', attribute: attr };
}
/** Numbers know no `eq` in normal form: equal is between a value and itself. */
function equality(attribute, value, attributes) {
    const { type, scale = 0 } = attributes[attribute] ?? {};
    if (typeof value === 'boolean')
        return { op: 'eq', attribute, value };
    if (type !== 'integer' && type !== 'decimal')
        return { op: 'eq', attribute, value: normalText(String(value)) };
    const exact = scaledOf(value, scale);
    return { op: 'between', attribute, low: exact, high: exact };
}
