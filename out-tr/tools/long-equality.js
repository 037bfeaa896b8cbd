import { parseArgs } from 'node:util';
import { enginesWith } from '../test/equality/engines.js';
import { seedOf } from '../test/equality/seed.js';
import { counterexampleText, judge } from '../test/equality/verdict.js';
import { openDuckDb } from '../test/sql/duckdb-engine.js';
/*
 * `npm run long:equality`: every engine against the reference on 10,000 random agreements × 100 leads. The seed is
 * printed; LEADPACT_SEED, --agreements, --leads and --engine (one of them alone) change what is drawn. Exits 1 with the
 * smallest example when an engine differs.
 */
const share = 500;
const { values } = parseArgs({
    options: {
        agreements: { type: 'string', default: '10000' },
        leads: { type: 'string', default: '100' },
        engine: { type: 'string' },
    },
});
const [agreements, leads, seed] = [Number(values.agreements), Number(values.leads), seedOf(process.env)];
const duckDb = await openDuckDb();
if (duckDb === undefined)
    throw new Error('the long form needs DuckDB');
const engines = enginesWith(duckDb).filter(({ name }) => values.engine === undefined || name === values.engine);
if (engines.length === 0)
    throw new Error(`there is no engine ${values.engine}`);
say(`${engines.map(({ name }) => name).join(', ')}: ${agreements} agreements × ${leads} leads`);
let done = 0;
let rows = 0;
for (let part = 0; done < agreements && process.exitCode === undefined; part++) {
    const begun = performance.now();
    const draw = { agreements: Math.min(share, agreements - done), leads, seed: seed + part };
    const { counterexample, ...counts } = await judge(engines, draw);
    done += counts.agreements;
    rows += counts.rows;
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    say(`LEADPACT_SEED=${draw.seed}: ${counts.agreements} agreements, ${counts.rows} rows, ${seconds} s`);
    if (counterexample === undefined)
        continue;
    say(counterexampleText(counterexample));
    process.exitCode = 1;
}
if (process.exitCode === undefined)
    say(`equal on ${rows} rows of ${done} agreements, column by column`);
duckDb.closeSync();
function say(line) {
    process.stdout.write(`${line}\n`);
}
