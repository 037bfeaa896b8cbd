import { join, resolve } from 'node:path';
import { run } from '../../../src/cli/run.js';
import { formatInstant } from '../../../src/support/instant.js';
import { repositoryIo } from '../../repository-io.js';
import { asOf } from '../leads/bench-lead.js';
import { leadFiles } from '../leads/lead-files.js';
import { measure } from '../rounds.js';
import { checksumOf } from '../sql/checksum-sql.js';
import { benchDuckDb, numberOf, withoutDuckDb } from '../sql/duckdb.js';
import { scanOfCsv } from './csv-scan.js';
const gates = [{ of: 'leadpact score', to: 'scan and sum', atMost: 2.5 }];
/** `leadpact score` of CSV files, reading and checking included, beside DuckDB's own scan of the same files. */
export const csvPart = { name: 'csv', run: runCsv };
async function runCsv(effort, say) {
    const files = leadFiles(effort.isQuick ? 5000 : 1_000_000, say);
    const { leads, events, checksum } = files;
    const head = {
        name: 'csv',
        work: `${leads} leads and ${events} events from CSV to a CSV of scores, 2 threads`,
        unit: 'ns per lead',
        base: 'scan and sum',
        notes: new Map([
            ['scan and sum', 'every column of both files, parsed by its type and added up'],
            ['leadpact score', 'plain files, read without the engine'],
            ['by the engine', 'the same into JSON lines, as every export with something worth a finding is read'],
        ]),
        gates,
    };
    const connection = await benchDuckDb();
    if (connection === undefined) {
        return { ...head, times: new Map(), wrong: new Map(), left: new Map([['all', withoutDuckDb]]) };
    }
    const out = join(files.folder, 'scores.csv');
    say('checking leadpact score');
    await scored(files, out);
    const found = await numberOf(connection, checksumOf(`SELECT * FROM read_csv('${out}', header = true)`));
    const scan = scanOfCsv(files);
    const competitors = [
        { name: 'scan and sum', items: leads, pass: () => numberOf(connection, scan) },
        { name: 'leadpact score', items: leads, pass: () => scored(files, out) },
        { name: 'by the engine', items: leads, pass: () => scored(files, join(files.folder, 'scores.jsonl')) },
    ];
    return {
        ...head,
        times: await measure(competitors, effort, say),
        wrong: new Map(found === checksum ? [] : [['leadpact score', `checksum ${found}, not ${checksum}`]]),
        left: new Map(),
    };
}
/** The command in this process, so that starting up is in no time; gives its exit code, which is 0. */
async function scored({ lead, event }, out) {
    let said = '';
    const write = (text) => {
        said += text;
    };
    const io = { ...repositoryIo({ out: write, error: write }), workingFolder: resolve('bench', 'agreement') };
    const files = ['--leads', resolve(lead), '--events', resolve(event), '--out', resolve(out)];
    const code = await run(['score', ...files, '--map', 'native', '--as-of', formatInstant(asOf), '--threads', '2'], io);
    if (code !== 0)
        throw new Error(`leadpact score ended with ${code}: ${said.slice(-1000)}`);
    return code;
}
