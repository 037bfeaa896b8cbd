import { bounded } from './bounded.js';
import { fitShare } from './fit-share.js';
import { lineOf } from './line-of-rule.js';
import { verdictsOf } from './verdicts.js';
/** The score of a lead at a moment; null under an objection (semantics §3). */
export function scoreAt(scoring, moment) {
    if (moment.facts.objection)
        return null;
    const parts = scoring.dimensions.map((dimension) => scoreDimension(dimension, moment));
    const sum = sumOf(parts.map(({ points }) => points.points));
    const total = bounded(sum, scoring.total);
    const pointsOf = (id) => parts.find(({ points }) => points.id === id)?.points.points ?? 0;
    const [fit, engagement] = [pointsOf('fit'), pointsOf('engagement')];
    const lines = parts.flatMap((part) => part.lines);
    const share = scoring.grades.length === 0 ? undefined : fitShare(scoring, fit, lines, moment.facts);
    return {
        total,
        fit,
        engagement,
        ...verdictsOf(scoring, engagement, share),
        lines,
        clamps: [
            ...parts.flatMap(({ clamps }) => clamps),
            ...clampOf({ scope: 'total', id: 'total' }, sum, total),
        ],
        dimensions: parts.map(({ points }) => points),
        ...(share !== undefined && { fitShare: share }),
    };
}
function scoreDimension(dimension, moment) {
    const parts = dimension.groups.map((group) => scoreGroup(group, dimension.id, moment));
    const sum = sumOf(parts.map(({ points }) => points.points));
    const points = bounded(sum, dimension);
    const id = dimension.id;
    return {
        points: { id, points, groups: parts.map((part) => part.points) },
        lines: parts.flatMap(({ lines }) => lines),
        clamps: [
            ...parts.flatMap(({ clamps }) => clamps),
            ...clampOf({ scope: 'dimension', id, dimension: id }, sum, points),
        ],
    };
}
function scoreGroup(group, dimension, moment) {
    const position = { dimension, group: group.id };
    const lines = group.rules.map((rule) => lineOf(rule, position, moment));
    const sum = sumOf(lines.map(({ points }) => points));
    const points = bounded(sum, group);
    return {
        points: { id: group.id, points },
        lines,
        clamps: clampOf({ scope: 'group', id: group.id, dimension }, sum, points),
    };
}
function clampOf(clamp, before, after) {
    return before === after ? [] : [{ ...clamp, points: after - before }];
}
function sumOf(points) {
    return points.reduce((sum, value) => sum + value, 0);
}
