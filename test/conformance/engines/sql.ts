import { duckDbEngine } from '../../sql/asked-engine.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import { foldedMetrics } from '../metrics/adapters.ts';
import { sqlScoring } from '../sql/adapters.ts';
import { sqlAttribution } from '../sql/attribution/adapters.ts';
import { sqlClocks } from '../sql/clocks.ts';
import { sqlMetrics } from '../sql/metrics/adapters.ts';
import { sqlTime } from '../sql/time.ts';
import { stories } from '../stories/adapters.ts';
import type { Engine } from './engine.ts';

/**
 * The relational models, in DuckDB, and the folds over what they yield, which every engine shares. Of each expectation
 * only what SQL gives is compared (`../README.md`).
 */
export const sql: Engine = {
  id: 'sql',
  open: async () => {
    const connection = await openDuckDb();
    if (connection === undefined) throw new Error(noDuckDb);
    return {
      'leadpact-clocks/1': sqlClocks(connection),
      'leadpact-time/1': sqlTime(connection),
      'leadpact-escalation/1': stories,
      'leadpact-metrics-vectors/1': {
        ...foldedMetrics,
        ...sqlAttribution(connection),
        ...sqlMetrics(duckDbEngine(connection)),
      },
      'leadpact-vectors/scoring/1': sqlScoring(connection),
    };
  },
};
