import { parseArgs } from 'node:util';
import type { LeadRecord } from '../src/evaluate/lead-record.ts';
import type { ScoreRow } from '../src/evaluate/score-row.ts';
import { loadAgreement } from '../src/index.ts';
import type { Agreement } from '../src/model/agreement.ts';
import { type Difference, firstDifference } from '../test/equality/difference.ts';
import type { Engine } from '../test/equality/engine.ts';
import { reference } from '../test/equality/engines/reference.ts';
import { enginesWith } from '../test/equality/engines.ts';
import { leadBatches } from '../test/equality/lead-batches.ts';
import { seedOf } from '../test/equality/seed.ts';
import { createTally } from '../test/equality/tally.ts';
import { openDuckDb } from '../test/sql/duckdb-engine.ts';

/*
 * `npm run long:equality-million`: a million leads of the reference agreement and of every example, half of
 * them invented as they might come, half on the agreement's boundaries. All engines against each other on every column of
 * every row, and in a tenth of the batches (`--explain-every`) against the explaining evaluator. Leads come and go in
 * batches, so memory stays where it is. `--leads` and LEADPACT_SEED change what is drawn. Exits 1 when two differ.
 */

const batch = 10_000;
const asOf = Date.UTC(2026, 10, 28, 23, 30);

const { values } = parseArgs({
  options: {
    leads: { type: 'string', default: '1000000' },
    'explain-every': { type: 'string', default: '10' },
  },
});
const [leads, every, seed] = [Number(values.leads), Number(values['explain-every']), seedOf(process.env)];
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
  const spent = new Map<string, number>();
  let [part, done, explained] = [0, 0, 0];
  for (const records of leadBatches(agreement, asOf, { leads, batch, seed })) {
    const answers = new Map<string, readonly ScoreRow[]>();
    const isExplained = engines.length < 2 || Math.floor(part / 2) % every === 0;
    for (const { name, rows } of isExplained ? [reference, ...engines] : engines) {
      const begun = performance.now();
      answers.set(name, await rows(agreement, records, asOf));
      spent.set(name, (spent.get(name) ?? 0) + (performance.now() - begun) / 1000);
    }
    const difference = firstOf(records, answers);
    if (difference !== undefined) {
      say(JSON.stringify({ ...difference, asOf }));
      return false;
    }
    tally.add([...answers.values()][0] ?? []);
    done += records.length;
    if (isExplained) explained += records.length;
    part += 1;
  }
  for (const line of tally.lines()) say(`  ${line}`);
  for (const [name, seconds] of spent) say(`  ${name}: ${seconds.toFixed(1)} s, reading its leads included`);
  say(
    `  equal in ${done} rows: ${engines.map(({ name }) => name).join(', ')}; in ${explained} reference too`,
  );
  return true;
}

/** The first answer that is not that of the first engine. */
function firstOf(
  records: readonly LeadRecord[],
  answers: ReadonlyMap<string, readonly ScoreRow[]>,
): Difference | undefined {
  const [expected = [], ...others] = answers.values();
  const names = [...answers.keys()].slice(1);
  for (const [index, got] of others.entries()) {
    const difference = firstDifference(names[index] ?? '', records, { expected, got });
    if (difference !== undefined) return difference;
  }
  return undefined;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
