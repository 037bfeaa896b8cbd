import { compareRationals, one } from '../support/rational.js';
/** True when an amount is more than the whole, of a metric that is a share of a whole; a throughput may exceed it. */
export function isBeyondAll({ metrics }, metric, { unit, value }) {
    return unit === 'share' && metrics[metric]?.measure.of !== 'throughput' && compareRationals(value, one) > 0;
}
