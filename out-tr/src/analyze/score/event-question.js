import { boundsOf } from './event-sum.js';
import { rangeHull } from './ranges.js';
import { meaningOf } from './rule-meaning.js';
export function openEventQuestion() {
    const leaves = [];
    const leafPlaces = new Map();
    const columns = [];
    const columnPlaces = new Map();
    function placeLeaf(leaf) {
        return placed(leafPlaces, meaningOf(leaf), () => leaves.push(leaf) - 1);
    }
    function placeColumn(term, care) {
        const place = placed(columnPlaces, JSON.stringify(term), () => columns.push({ term, care }) - 1);
        const column = columns[place];
        if (column)
            column.care = rangeHull(column.care, care);
        return place;
    }
    function termOf({ rules, sums, ...bounds }, selects) {
        const parts = [
            ...rules.flatMap((rule) => ruleTerm(rule, selects)),
            ...sums.flatMap((sum) => termOf(sum, selects) ?? []),
        ];
        // Without any event a sum is 0, brought inside its bounds.
        const isNothing = parts.length === 0 && (bounds.min ?? 0) <= 0 && (bounds.max ?? 0) >= 0;
        return isNothing ? undefined : { of: parts, ...boundsOf(bounds) };
    }
    function ruleTerm(rule, selects) {
        const signals = rule.signals.filter(selects);
        return signals.length === 0 ? [] : [{ leaf: placeLeaf({ kind: 'rule', rule: { ...rule, signals } }) }];
    }
    return {
        placeSum(sum, selects, care) {
            const term = termOf(sum, selects);
            return term && placeColumn(term, care);
        },
        placeTest: (test) => placeColumn({ leaf: placeLeaf({ kind: 'test', test }) }, { least: 0, most: 1 }),
        question: () => ({ leaves, columns: columns.map(({ term, care }) => within(term, care)) }),
    };
}
function placed(places, key, add) {
    const place = places.get(key) ?? add();
    places.set(key, place);
    return place;
}
/** What the asker cannot tell apart is cut off; what it tells apart of a test is everything. */
function within(term, { least, most }) {
    if ('leaf' in term)
        return term;
    const bounds = {
        ...(Number.isFinite(least) && { min: least }),
        ...(Number.isFinite(most) && { max: most }),
    };
    return { of: [term], ...bounds };
}
