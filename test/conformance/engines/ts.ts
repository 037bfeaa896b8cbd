import { attribution } from '../attribution/adapters.ts';
import { clocks } from '../clocks.ts';
import { metrics } from '../metrics/adapters.ts';
import { scoring } from '../scoring/adapters.ts';
import { stories } from '../stories/adapters.ts';
import { time } from '../time.ts';
import type { Engine } from './engine.ts';

/** The explaining evaluator, and what only tests compute in TypeScript: the whole meaning. */
export const ts: Engine = {
  id: 'ts',
  open: async () => ({
    'leadpact-clocks/1': clocks,
    'leadpact-escalation/1': stories,
    'leadpact-metrics-vectors/1': { ...attribution, ...metrics },
    'leadpact-vectors/scoring/1': scoring,
    'leadpact-time/1': time,
  }),
};
