import { duckDbEngine } from '../../sql/asked-engine.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';
import { sqlScoring } from '../sql/adapters.ts';
import { sqlClocks } from '../sql/clocks.ts';
import { sqlMetrics } from '../sql/metrics/adapters.ts';
import type { Engine } from './engine.ts';

/** The relational models, in DuckDB. Of each expectation only what SQL gives is compared (`../README.md`). */
export const sql: Engine = {
  id: 'sql',
  open: async () => {
    const connection = await openDuckDb();
    if (connection === undefined) throw new Error(noDuckDb);
    return {
      'leadpact-metrics-vectors/1': sqlMetrics(duckDbEngine(connection)),
      'leadpact-clocks/1': sqlClocks(connection),
      'leadpact-vectors/scoring/1': sqlScoring(connection),
    };
  },
};
