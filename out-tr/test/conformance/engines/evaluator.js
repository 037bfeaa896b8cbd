import { attribution } from '../attribution/adapters.js';
import { clocks } from '../clocks.js';
import { metrics } from '../metrics/adapters.js';
import { scoring } from '../scoring/adapters.js';
import { time } from '../time.js';
/** The explaining evaluator: the whole meaning. */
export const evaluator = {
    id: 'evaluator',
    open: async () => ({
        'leadpact-clocks/1': clocks,
        'leadpact-metrics-vectors/1': { ...attribution, ...metrics },
        'leadpact-vectors/scoring/1': scoring,
        'leadpact-time/1': time,
    }),
};
