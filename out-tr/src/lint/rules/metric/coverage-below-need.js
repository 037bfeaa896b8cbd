import { inside } from '../../../diagnostics/place.js';
import { coverageNeed } from '../../../evaluate/metrics/coverage-need.js';
import { amountWords } from '../../../model/words/amount-words.js';
import { compareRationals } from '../../../support/rational.js';
export const coverageBelowNeed = {
    id: 'metric/coverage-below-need',
    severity: 'warning',
    owner: 'joint',
    summary: 'A coverage that is called good suffices at the win rate it is reckoned with.',
    why: 'three times sounds safe and delivers two thirds; the gap is seen when the quarter is over',
    *check({ metrics, currency }) {
        for (const { id, measure, good, place } of Object.values(metrics)) {
            if (measure.of !== 'coverage' || good === undefined || !('is' in measure.winRate))
                continue;
            const need = coverageNeed(measure.slip, measure.winRate.is);
            if (need !== undefined && compareRationals(good.value, need) >= 0)
                continue;
            const written = amountWords(good, currency, 'en');
            const needed = need && amountWords({ unit: 'times', value: need }, currency, 'en');
            yield {
                place: inside(place, 'bands', 'good'),
                message: `metric ${id} calls ${written} good, but ${needed === undefined ? 'with this slip and win rate nothing suffices' : `slip and win rate need ${needed}`}`,
                help: needed === undefined
                    ? 'check `slip` and `winRate`'
                    : `write a \`good\` of at least ${needed}, or check \`slip\` and \`winRate\``,
            };
        }
    },
};
