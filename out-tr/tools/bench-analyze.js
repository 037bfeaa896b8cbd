import { parseArgs } from 'node:util';
import { machine } from './bench/machine.js';
import { store } from './bench/report.js';
import { measured } from './bench-analyze/case.js';
import { rowsOf } from './bench-analyze/row.js';
import { runCase } from './bench-analyze/run-case.js';
import { tableLines } from './bench-analyze/table.js';
import { tasks } from './bench-analyze/tasks.js';
/*
 * `npm run bench:analyze [-- refactor difference questions identity] [--rules 300] [--seeds 10] [--quick]`: proofs about
 * random agreements of 30 to 1,000 rules, each case in a process of its own; bench/README.md says what is measured. Exits
 * 1 when a target fails or an answer is wrong, 2 for an unknown task.
 */
const sizes = [30, 100, 300, 1_000];
function main() {
    const { values, positionals } = parseArgs({
        allowPositionals: true,
        options: {
            case: { type: 'string' },
            quick: { type: 'boolean', default: false },
            rules: { type: 'string', multiple: true },
            seeds: { type: 'string' },
        },
    });
    if (values.case !== undefined) {
        // The boundary: this program wrote the line.
        process.stdout.write(JSON.stringify(measured(JSON.parse(values.case))));
        return 0;
    }
    const unknown = positionals.filter((name) => tasks.every((task) => task.name !== name));
    if (unknown.length > 0) {
        process.stderr.write(`no task ${unknown.join(', ')}; tasks are ${tasks.map(({ name }) => name).join(', ')}\n`);
        return 2;
    }
    const wanted = values.rules?.map(Number) ?? (values.quick ? [30] : sizes);
    const seeds = values.seeds === undefined ? undefined : Number(values.seeds);
    const cases = casesOf(positionals, wanted, values.quick ? 1 : seeds).map((each) => {
        return { ...each, seconds: values.quick ? 3 : 30 };
    });
    process.stdout.write(`${machine()}; ${cases.length} cases, each in a process of its own\n`);
    return judge(cases.map(resultOf), values.quick);
}
function casesOf(names, sizes, seeds) {
    return tasks
        .filter(({ name }) => names.length === 0 || names.includes(name))
        .flatMap((task) => task.profiles.flatMap((profile) => sizes.flatMap((rules) => task.changes.flatMap((change) => Array.from({ length: seeds ?? task.seeds }, (_, seed) => {
        return { task: task.name, profile, rules, change, seed };
    })))));
}
function resultOf(each, index, all) {
    if (process.stderr.isTTY)
        process.stderr.write(`\r\u001b[K${index + 1} of ${all.length}: ${each.task}`);
    return { of: each, measured: runCase(process.argv[1] ?? '', each) };
}
/** A quick run decides nothing about time; wrong and broken cases fail it all the same. */
function judge(results, isQuick) {
    if (process.stderr.isTTY)
        process.stderr.write('\r\u001b[K');
    const rows = rowsOf(results);
    process.stdout.write(`${tableLines(rows, results).join('\n')}\n`);
    store(isQuick ? 'analyze-quick' : 'analyze', { machine: machine(), rows, cases: results });
    const isWrong = results.some(({ measured: found }) => 'broken' in found || found.wrong.length > 0);
    const fails = !isQuick && rows.some(({ target }) => target?.verdict === 'FAILS');
    return isWrong || fails ? 1 : 0;
}
process.exitCode = main();
