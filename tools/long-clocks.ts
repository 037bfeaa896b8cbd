import { parseArgs } from 'node:util';
import { clocksByDuckDb } from '../test/sql/clocks/duckdb-clocks.ts';
import { clocksByPostgres } from '../test/sql/clocks/postgres-clocks.ts';
import { judgeBatch, promisesOf, type RandomBatch, randomBatch } from '../test/sql/clocks/random-batch.ts';
import { noDuckDb, openDuckDb } from '../test/sql/duckdb-engine.ts';
import { noPostgres, startPostgres } from '../test/sql/postgres-server.ts';

/*
 * `npm run long:clocks`: the clocks of SLAs in SQL against the evaluator on 100,000 random clocks, in every column.
 * --clocks, --seed and --share (leads of one random agreement) change what is drawn, --engine postgres who is asked. Exits 1
 * with the seed and the lead when the engine differs.
 */

const { values } = parseArgs({
  options: {
    clocks: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '20261130' },
    share: { type: 'string', default: '1000' },
    engine: { type: 'string', default: 'duckdb' },
  },
});
const [clocks, share] = [Number(values.clocks), Number(values.share)];
const engine = await engineOf(values.engine);

const states: Record<string, number> = {};
let [done, restarts, resets, agreements] = [0, 0, 0, 0];
for (let seed = Number(values.seed); done < clocks && process.exitCode === undefined; seed++) {
  const batch = randomBatch(seed, share);
  const readings = await engine.read(batch);
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
engine.stop();

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

interface ClockEngine {
  readonly read: (batch: RandomBatch) => ReturnType<typeof clocksByPostgres>;
  readonly stop: () => void;
}

async function engineOf(id: string): Promise<ClockEngine> {
  if (id === 'postgres') {
    const server = startPostgres();
    if (server === undefined) throw new Error(noPostgres);
    return {
      read: (batch) => clocksByPostgres(server, promisesOf(batch), batch.leads),
      stop: () => server.stop(),
    };
  }
  const connection = await openDuckDb();
  if (connection === undefined) throw new Error(noDuckDb);
  return {
    read: (batch) => clocksByDuckDb(connection, promisesOf(batch), batch.leads),
    stop: () => connection.closeSync(),
  };
}
