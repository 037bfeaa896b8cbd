import { boundedDelta } from './bounded-delta.js';
import { bindingBounds, deltaParts, rangeOfParts } from './delta-parts.js';
import { boundsOf } from './event-sum.js';
import { leadDelta } from './lead-delta.js';
import { leadMoves } from './lead-moves.js';
import { changedSignals, leadDifferences, partDelta } from './part-delta.js';
import { leadNodes, partPairs, timelineRules } from './part-pair.js';
import { rangeSum } from './ranges.js';
import { meaningOf } from './rule-meaning.js';
import { isSamePart } from './same-part.js';
/** What is left of a dimension once equal parts are taken off; nothing when every lead has the same points. */
export function dimensionDelta(scene, pair) {
    const { before, after } = pair;
    const parts = partPairs(pair).filter((part) => !isSamePart(scene, part));
    const ofEvents = parts.filter((part) => timelineRules(part).length > 0);
    const delta = leadDelta(before.scoring.sums, parts.flatMap((part) => leadNodes(part.before)), parts.flatMap((part) => leadNodes(part.after)));
    const isBoundsSame = boundsText(before) === boundsText(after);
    const isRawSame = ofEvents.length === 0 && delta.variables.length === 0 && delta.least === 0;
    if (isRawSame && isBoundsSame)
        return undefined;
    const moves = isBoundsSame ? movesOf(scene, parts) : undefined;
    return {
        dimension: pair.id,
        groups: parts.map(({ id }) => id),
        variables: delta.variables,
        ...(moves && { moves }),
        signals: [...new Set(parts.flatMap(changedSignals))],
        range: boundedDelta(sumOf(before), sumOf(after), rangeSum(parts.map((part) => partDelta(scene, part)))),
    };
}
function movesOf({ space: { diagrams }, budget }, parts) {
    const differences = parts.map((part) => leadDifferences(diagrams, part));
    return differences.includes(undefined)
        ? undefined
        : leadMoves(diagrams, budget, differences.flatMap((nodes) => nodes ?? []));
}
function sumOf({ scoring: { sums }, dimension }) {
    return { range: rangeOfParts(sums, deltaParts(sums, dimension)), bounds: boundsOf(dimension) };
}
function boundsText({ scoring, dimension }) {
    return meaningOf(bindingBounds(dimension, rangeOfParts(scoring.sums, deltaParts(scoring.sums, dimension))));
}
