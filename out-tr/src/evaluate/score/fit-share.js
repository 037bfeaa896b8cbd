import { rational } from '../../support/rational.js';
import { attainableFit } from './attainable-fit.js';
import { unknownRules } from './unknown-rules.js';
/** fitPct = max(0, clamped fit) / attainable; knownPct = attainable without unknown rules / attainable (semantics §3). */
export function fitShare(scoring, fit, lines, facts) {
    const dimension = scoring.dimensions.find(({ id }) => id === 'fit');
    const unknown = unknownRules(dimension, lines, facts);
    const attainable = attainableFit(dimension);
    const knownAttainable = attainableFit(dimension, unknown);
    if (attainable <= 0)
        return { attainable, knownAttainable, unknown };
    return {
        attainable,
        knownAttainable,
        reached: rational(Math.max(0, fit), attainable),
        known: rational(knownAttainable, attainable),
        unknown,
    };
}
