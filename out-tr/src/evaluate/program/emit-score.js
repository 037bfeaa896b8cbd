import { defaultScoring } from '../default-scoring.js';
import { gradeLadder } from '../score/grade-ladder.js';
import { emitBounds, emitPoints } from './emit-points.js';
import { emitVerdicts } from './emit-verdicts.js';
import { knownPointsOf } from './known-points.js';
/** Nothing in an agreement without a scoring (semantics §3). */
export function emitScore(draft) {
    const scoring = defaultScoring(draft.agreement);
    if (scoring === undefined)
        return { declare: [], settle: [] };
    const fit = scoring.dimensions.find(({ id }) => id === 'fit');
    const asksKnown = gradeLadder(scoring)?.leastKnown !== undefined;
    const known = asksKnown && fit !== undefined ? knownPointsOf(fit) : undefined;
    const points = emitPoints(scoring, known, draft);
    const dimensions = scoring.dimensions.map((_, index) => `dimension${index}`);
    const pointsOf = (dimension) => dimensions[scoring.dimensions.findIndex(({ id }) => id === dimension)] ?? '0';
    return {
        declare: [...(known?.declare ?? []), ...points.declare],
        settle: [
            ...points.settle,
            `fit = ${pointsOf('fit')};`,
            `engagement = ${pointsOf('engagement')};`,
            `total = ${dimensions.length === 0 ? '0' : dimensions.join(' + ')};`,
            ...emitBounds('total', scoring.total),
            ...emitVerdicts(scoring, known, draft),
        ],
    };
}
