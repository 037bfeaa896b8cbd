import { formatScaledDecimal } from '../../../support/scaled-decimal.js';
import { all } from '../formula/condition.js';
import { criterionCondition } from '../formula/criterion-condition.js';
import { mostFilters } from './list-view.js';
/**
 * Filters that together say what one formula has no room for: checkboxes for what can be written, and the score's own
 * fields compared in the view. Undefined when it does not work out.
 */
export function splitFilters(workbench, stage, conditions, score, partField) {
    const eligible = partField('eligible', all([conditions.gate, conditions.fields, conditions.require]));
    const threshold = thresholdFilters(workbench, stage, score, partField);
    const fast = stage.entry.fastTrack === undefined ? null : partField('fast-track', conditions.fastTrack);
    if (eligible === undefined || threshold === undefined || fast === undefined)
        return undefined;
    const filters = [ticked(eligible), ...threshold, ...(fast === null ? [] : [ticked(fast)])];
    if (filters.length > mostFilters)
        return undefined;
    if (fast === null || threshold.length === 0)
        return { filters: fast === null ? filters : [ticked(eligible)] };
    const numbers = threshold.map((_, index) => index + 2).join(' AND ');
    const reached = threshold.length === 1 ? numbers : `(${numbers})`;
    return { filters, logic: `1 AND (${reached} OR ${filters.length})` };
}
/** A filter for each part of the threshold that compares the score, and one for everything else it asks. */
function thresholdFilters(workbench, { entry: { threshold } }, score, partField) {
    if (threshold === undefined)
        return [];
    const parts = threshold.op === 'all' ? threshold.of : [threshold];
    const compared = parts.map((part) => ({ part, filter: score && scoreFilter(part, score) }));
    const others = compared.filter(({ filter }) => filter === undefined).map(({ part }) => part);
    const filters = compared.flatMap(({ filter }) => (filter === undefined ? [] : [filter]));
    if (others.length === 0)
        return filters;
    const rest = all(others.map((part) => criterionCondition(workbench, part, score)));
    const field = partField('threshold', rest);
    return field === undefined ? undefined : [ticked(field), ...filters];
}
/** A blank passes neither comparison, as it should: without a score every test on it is false (semantics §2). */
function scoreFilter(criterion, score) {
    switch (criterion.op) {
        case 'total':
        case 'fit':
        case 'engagement': {
            const field = score.fields[criterion.op];
            if (field === undefined || (criterion.comparison !== 'gte' && criterion.comparison !== 'gt'))
                return undefined;
            const operation = criterion.comparison === 'gte' ? 'greaterOrEqual' : 'greaterThan';
            return { field, operation, value: formatScaledDecimal(criterion.value, score.scale) };
        }
        case 'grade':
        case 'band':
        case 'cell':
        case 'outcome': {
            const field = score.fields[criterion.op];
            if (field === undefined || criterion.values.length === 0)
                return undefined;
            return { field, operation: 'equals', value: criterion.values.join(',') };
        }
        default:
            return undefined;
    }
}
/** The filter that a checkbox is ticked. */
export function ticked(field) {
    return { field, operation: 'equals', value: '1' };
}
