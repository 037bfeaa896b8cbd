import { boundedDelta } from './bounded-delta.js';
import { bindingBounds, rangeOfDimension } from './delta-parts.js';
import { dimensionDelta } from './dimension-delta.js';
import { dimensionPairs } from './dimension-pair.js';
import { addedMoves } from './lead-moves.js';
import { nothing, rangeSum } from './ranges.js';
import { meaningOf } from './rule-meaning.js';
import { haveSameConsents } from './same-timelines.js';
const allKinds = ['fit', 'engagement', 'total'];
const nothingSame = { same: new Set(), left: [], ranges: undefined, moves: {} };
/** Compares group by group and makes no vectors, so it stays fast where rules are many and dense. */
export function scoreDelta(scene) {
    const delta = known.get(scene) ?? compared(scene);
    known.set(scene, delta);
    return delta;
}
const known = new WeakMap();
function compared(scene) {
    const [before, after] = [scene.sides[0]?.scoring, scene.sides[1]?.scoring];
    if (before === undefined && after === undefined)
        return { same: new Set(allKinds), left: [], ranges: undefined, moves: {} };
    if (before === undefined || after === undefined)
        return nothingSame;
    const isScaleSame = before.scoring.scale === after.scoring.scale;
    if (!isScaleSame || !haveSameConsents(scene, signalsOf([before, after])))
        return nothingSame;
    const left = dimensionPairs(before, after).flatMap((pair) => dimensionDelta(scene, pair) ?? []);
    const isSame = (kind) => kind === 'total'
        ? left.length === 0 && totalBounds(before) === totalBounds(after)
        : left.every(({ dimension }) => dimension !== kind);
    const rangeOf = (kind) => isSame(kind) ? nothing : kind === 'total' ? totalDelta(before, after, left) : deltaOf(left, kind);
    return {
        same: new Set(allKinds.filter(isSame)),
        left,
        ranges: { fit: rangeOf('fit'), engagement: rangeOf('engagement'), total: rangeOf('total') },
        moves: movesOf(scene, left, totalBounds(before) === totalBounds(after)),
    };
}
function movesOf({ space, budget }, left, isTotalAlike) {
    const made = Object.fromEntries(left.flatMap(({ dimension, moves }) => (moves ? [[dimension, moves]] : [])));
    const all = left.flatMap(({ moves }) => moves ?? []);
    const total = isTotalAlike && all.length === left.length ? addedMoves(space.diagrams, budget, all) : undefined;
    return {
        ...(made['fit'] && { fit: made['fit'] }),
        ...(made['engagement'] && { engagement: made['engagement'] }),
        ...(total && left.length > 0 && { total }),
    };
}
function deltaOf(left, kind) {
    return left.find(({ dimension }) => dimension === kind)?.range ?? nothing;
}
function totalDelta(before, after, left) {
    const sumOf = (side) => ({
        range: rangeOfDimensions(side),
        bounds: side.scoring.total,
    });
    return boundedDelta(sumOf(before), sumOf(after), rangeSum(left.map(({ range }) => range)));
}
/** Signals of all rules of events, for a rule that is the same counts the same only where the same events are selected. */
function signalsOf(scorings) {
    const rules = scorings.flatMap(({ scoring }) => scoring.dimensions.flatMap(({ groups }) => groups.flatMap((group) => group.rules)));
    return rules.flatMap((rule) => ('signals' in rule ? rule.signals : []));
}
function totalBounds(side) {
    return meaningOf(bindingBounds(side.scoring.total, rangeOfDimensions(side)));
}
/** Within what the dimensions lie together, before the bounds of the total. */
function rangeOfDimensions({ scoring, sums }) {
    return rangeSum(scoring.dimensions.map((dimension) => rangeOfDimension(sums, dimension)));
}
