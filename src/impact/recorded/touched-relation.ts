import type { Engine } from '../../records/engine.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import type { TouchedLead } from '../qualification/fates.ts';

/** So many leads in one statement. */
const atOnce = 100_000;

/** Makes the relation `touched_lead` (lead_id, touched_place): the numbers of these leads in the engine, and their places in the list. */
export async function makeTouchedRelation(engine: Engine, touched: readonly TouchedLead[]): Promise<void> {
  await engine.run('CREATE OR REPLACE TEMP TABLE touched_lead (lead_id INTEGER, touched_place INTEGER)');
  for (let first = 0; first < touched.length; first += atOnce) {
    const some = touched.slice(first, first + atOnce);
    const numbers = duckdb.numbers(some.map(({ lead }) => lead + 1));
    const places = duckdb.numbers(some.map((_, index) => first + index));
    await engine.run(`INSERT INTO touched_lead SELECT ${numbers}, ${places}`);
  }
}
