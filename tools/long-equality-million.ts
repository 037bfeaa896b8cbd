import { parseArgs } from 'node:util';
import { loadAgreement } from '../src/index.ts';
import type { Agreement } from '../src/model/agreement.ts';
import { boundaryLeads } from '../test/equality/boundary-leads.ts';
import { firstDifference } from '../test/equality/difference.ts';
import type { Engine } from '../test/equality/engine.ts';
import { reference } from '../test/equality/engines/reference.ts';
import { enginesWith } from '../test/equality/engines.ts';
import { seedOf } from '../test/equality/seed.ts';
import { createTally } from '../test/equality/tally.ts';
import { openDuckDb } from '../test/sql/duckdb-engine.ts';

/*
 * `npm run long:equality-million`: a million leads of the reference agreement and of every example, each engine against
 * the explaining evaluator on every column of every row. Leads come and go in batches, so memory stays where it is.
 * `--leads` and LEADPACT_SEED change what is drawn. Exits 1 at the first difference.
 */

const batch = 10_000;
const asOf = Date.UTC(2026, 10, 28, 23, 30);

const { values } = parseArgs({ options: { leads: { type: 'string', default: '1000000' } } });
const [leads, seed] = [Number(values.leads), seedOf(process.env)];
const duckDb = await openDuckDb();
if (duckDb === undefined) throw new Error('the long form needs DuckDB');
for (const folder of ['.', 'examples/gitlab']) {
  const { agreement } = loadAgreement(folder);
  if (agreement === undefined) throw new Error(`${folder} does not load`);
  say(`${folder}: ${leads} leads, LEADPACT_SEED=${seed}`);
  if (!(await areEqual(agreement, enginesWith(duckDb)))) process.exitCode = 1;
}
duckDb.closeSync();

/** Prints what was compared, and the first difference if there is one. */
async function areEqual(agreement: Agreement, engines: readonly Engine[]): Promise<boolean> {
  const tally = createTally();
  const seconds = new Map<string, number>();
  for (let done = 0; done < leads; done += batch) {
    const records = boundaryLeads(agreement, asOf, {
      count: Math.min(batch, leads - done),
      seed: seed + done,
    });
    const rowsOf = async ({ name, rows }: Engine) => {
      const begun = performance.now();
      const answers = await rows(agreement, records, asOf);
      seconds.set(name, (seconds.get(name) ?? 0) + (performance.now() - begun) / 1000);
      return answers;
    };
    const expected = await rowsOf(reference);
    tally.add(expected);
    for (const engine of engines) {
      const difference = firstDifference(engine.name, records, { expected, got: await rowsOf(engine) });
      if (difference === undefined) continue;
      say(JSON.stringify(difference));
      return false;
    }
  }
  for (const line of tally.lines()) say(`  ${line}`);
  for (const [name, spent] of seconds) say(`  ${name}: ${spent.toFixed(1)} s, its input included`);
  say(`  equal in ${leads} rows: ${engines.map(({ name }) => name).join(', ')}`);
  return true;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
