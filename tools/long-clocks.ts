import { parseArgs } from 'node:util';
import { clocksByDuckDb } from '../test/sql/clocks/duckdb-clocks.ts';
import { judgeBatch, randomBatch } from '../test/sql/clocks/random-batch.ts';
import { openDuckDb } from '../test/sql/duckdb-engine.ts';

/*
 * `npm run long:clocks`: the clocks of SLAs in SQL against the evaluator on 100,000 random clocks, in every column. The seed of every
 * share is printed; --clocks, --seed and --share (leads of one random agreement) change what is drawn. Exits 1 with the lead when an engine differs.
 */

const { values } = parseArgs({
  options: {
    clocks: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '20261130' },
    share: { type: 'string', default: '1000' },
  },
});
const [clocks, share] = [Number(values.clocks), Number(values.share)];
const connection = await openDuckDb();
if (connection === undefined) throw new Error('the long form needs DuckDB');

const states: Record<string, number> = {};
let [done, restarts, resets, agreements] = [0, 0, 0, 0];
for (let seed = Number(values.seed); done < clocks && process.exitCode === undefined; seed++) {
  const batch = randomBatch(seed, share);
  const readings = await clocksByDuckDb(
    connection,
    { ...batch.promises.surroundings, ...batch.promises, ...batch },
    batch.leads,
  );
  const verdict = judgeBatch(batch, readings);
  done += verdict.clocks;
  restarts += verdict.restarts;
  resets += verdict.resets;
  agreements++;
  for (const [state, count] of Object.entries(verdict.states)) states[state] = (states[state] ?? 0) + count;
  if (verdict.difference === undefined) continue;
  say(`--seed ${seed} --share ${share}: a lead differs at ${batch.asOf}`);
  const { lead, expected, got } = verdict.difference;
  say(JSON.stringify({ promises: batch.promises.slas[lead.sla], lead, expected, got }, undefined, 2));
  process.exitCode = 1;
}
const listed = Object.entries(states).sort(([left], [right]) => (left < right ? -1 : 1));
say(
  `${done} clocks of ${agreements} random agreements: ${listed.map(([state, count]) => `${count} ${state}`).join(', ')}`,
);
say(`${resets} begun by a reset, ${restarts} restarts`);
if (process.exitCode === undefined) say('equal in every column, to the millisecond');
connection.closeSync();

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
