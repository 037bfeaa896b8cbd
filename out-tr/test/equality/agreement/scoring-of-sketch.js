import { compareCodePoints } from '../../../src/support/code-points.js';
import { compareRationals } from '../../../src/support/rational.js';
import { definition } from '../../compile/fixture-definition.js';
import { ruleOf } from './rule-of-sketch.js';
/** The scoring in normal form: everything in the order in which the linker leaves it. */
export function scoringOf(sketch, id, scope) {
    const grades = gradesOf(sketch);
    const bands = bandsOf(sketch);
    const outcomes = sketch.outcomes.map((id) => ({ id, title: { en: id } }));
    return {
        ...definition('scoring', id),
        scale: sketch.scale,
        dimensions: dimensionsOf(sketch, scope),
        total: sketch.total,
        ...(sketch.minKnown !== null && grades.length > 0 && { minKnown: sketch.minKnown }),
        grades,
        bands,
        matrix: matrixOf(sketch, grades, bands),
        outcomes,
        monotone: false,
    };
}
/** A scoring has at least one dimension. */
function dimensionsOf({ fit, engagement, others }, scope) {
    const named = [
        ['fit', fit],
        ['engagement', engagement],
        ...others.map((other, index) => [`other-${index}`, other]),
    ];
    const dimensions = named.flatMap(([id, sketch]) => sketch === null ? [] : [dimensionOf(id, sketch, scope)]);
    return dimensions.length > 0 ? dimensions : [emptyHanded(scope)];
}
function dimensionOf(id, { bounds, groups }, scope) {
    return {
        id,
        ...bounds,
        groups: groups.map((group, index) => ({
            ...definition('scoring', `g${index}`),
            ...group.bounds,
            rules: group.rules.map((rule, place) => ruleOf(rule, `r${place}`, scope)),
        })),
    };
}
/** The smallest dimension: one rule that never holds. */
function emptyHanded(scope) {
    const never = { kind: 'attribute', when: { op: 'any', k: 0, of: [] }, points: 0 };
    return dimensionOf('engagement', { bounds: {}, groups: [{ bounds: {}, rules: [never] }] }, scope);
}
function gradesOf({ grades }) {
    return grades
        .toSorted(bestFirst(compareRationals))
        .map(({ id, from }) => ({ id, ...(from !== null && { from }) }));
}
function bandsOf({ bands }) {
    return bands
        .toSorted(bestFirst((a, b) => a - b))
        .map(({ id, from }) => ({ id, ...(from !== null && { from }) }));
}
/** By falling threshold, then id; what is always given comes last. */
function bestFirst(compare) {
    return (left, right) => {
        if (left.from !== null && right.from !== null)
            return compare(right.from, left.from) || compareCodePoints(left.id, right.id);
        if (left.from === null && right.from === null)
            return compareCodePoints(left.id, right.id);
        return left.from === null ? 1 : -1;
    };
}
/** A matrix needs grades, bands and outcomes; every fourth cell stays empty, and so do rows without any. */
function matrixOf({ cells, outcomes }, grades, bands) {
    if (grades.length === 0 || bands.length === 0)
        return {};
    const rows = [...grades.map(({ id }) => id), 'U'].map((grade, row) => {
        const filled = bands.flatMap(({ id }, column) => {
            const cell = cells[row * bands.length + column] ?? 3;
            const outcome = cell % 4 === 3 ? undefined : outcomes[cell % outcomes.length];
            return outcome === undefined ? [] : [[id, outcome]];
        });
        return [grade, sortedRecord(filled)];
    });
    return sortedRecord(rows.filter(([, row]) => Object.keys(row).length > 0));
}
function sortedRecord(entries) {
    return Object.fromEntries(entries.toSorted(([left], [right]) => compareCodePoints(left, right)));
}
