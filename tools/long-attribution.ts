import { parseArgs } from 'node:util';
import { duckdb } from '../src/sql/dialects/duckdb.ts';
import { createRandom } from '../src/support/random.ts';
import { firstUnequal, loadFacts } from '../test/sql/attribution/first-unequal.ts';
import { manyPaths } from '../test/sql/attribution/many-paths.ts';
import { asOf, randomFacts } from '../test/sql/attribution/random-paths.ts';
import { credits, randomTerms } from '../test/sql/attribution/random-terms.ts';
import { askedModels, madeTables } from '../test/sql/attribution/told-attribution.ts';
import { openDuckDb } from '../test/sql/duckdb-engine.ts';

/*
 * `npm run long:attribution`: every model against the explaining evaluator on random paths (--paths, --rounds, --seed), then
 * how long each takes for a million touches before opportunities. Exits 1 with the first row that differs.
 */

const { values } = parseArgs({
  options: {
    paths: { type: 'string', default: '4000' },
    rounds: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    pairs: { type: 'string', default: '1000000' },
  },
});
const connection = await openDuckDb();
if (connection === undefined) throw new Error('the long form needs DuckDB');
const run = async (statements: readonly string[]): Promise<void> => {
  for (const statement of statements) await connection.run(statement);
};

for (let round = 0; round < Number(values.rounds) && process.exitCode === undefined; round++) {
  const seed = Number(values.seed) + round;
  const facts = randomFacts(createRandom(seed, 1), Number(values.paths));
  await loadFacts(connection, facts);
  for (const [index, [name, credit]] of Object.entries(credits).entries()) {
    const terms = randomTerms(createRandom(seed, 2, index), credit);
    const unequal = await firstUnequal(connection, facts, terms);
    if (unequal === undefined) continue;
    say(`seed ${seed}, ${name}: ${JSON.stringify({ ...unequal, terms })}`);
    process.exitCode = 1;
  }
  say(
    `seed ${seed}: ${facts.opportunities.length} paths, ${facts.touches.length} touches, ${Object.keys(credits).length} models`,
  );
}

await run(manyPaths(Number(values.pairs)));
for (const [name, credit] of Object.entries(credits)) {
  const terms = {
    ...randomTerms(createRandom(1), credit),
    lookbackDays: 180,
    anchor: 'close' as const,
    dedupeMinutes: 30,
  };
  const steps = askedModels(terms, asOf, duckdb).filter((model) => model.name.includes('__'));
  const begun = performance.now();
  await run(madeTables(steps, duckdb));
  say(
    `${values.pairs} touches, ${name} per ${terms.per}: ${((performance.now() - begun) / 1000).toFixed(1)} s`,
  );
}
connection.closeSync();

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
