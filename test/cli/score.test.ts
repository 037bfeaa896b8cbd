import { spawnSync } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { engineRefusal } from '../../src/cli/records/engine-refusal.ts';
import { run } from '../../src/cli/run.ts';
import { scoreRow } from '../../src/evaluate/score-row.ts';
import { EngineFailure } from '../../src/host/duckdb/open-engine.ts';
import { nodeFileSystem } from '../../src/host/node-file-system.ts';
import { nodeProcesses } from '../../src/host/processes.ts';
import { loadAgreement } from '../../src/index.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { formatInstant } from '../../src/support/instant.ts';
import { formatScaledDecimal } from '../../src/support/scaled-decimal.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { nativeCsv } from '../records/native-csv.ts';
import { noDuckDb, openDuckDb } from '../sql/duckdb-engine.ts';
import { recordOf } from '../sql/sample-record.ts';
import { testIo } from './test-io.ts';

const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine) console.warn(noDuckDb);
const small = 'test/cli/agreement';
const nativeEvents = 'event_id,lead_id,signal_id,occurred_at\nE-1,L-1,demo-request,2026-11-19T08:00:00Z\n';
const asOf = '--as-of 2026-11-20T08:12Z';

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `score` in a folder of records; paths on the line are relative to it. */
async function score(
  folder: string,
  line: string,
  more: Partial<Io> = {},
  agreement = small,
): Promise<Outcome> {
  const environment = { TMPDIR: scratch };
  const { io, written } = testIo(folder, { environment, ...more });
  const code = await run(['score', '--dir', `${process.cwd()}/${agreement}`, ...line.split(' ')], io);
  return { code, ...written };
}

let scratch = '';
let home: Agreement;
beforeAll(() => {
  const { agreement } = loadAgreement('.');
  if (agreement === undefined) throw new Error('the reference agreement does not load');
  home = agreement;
});

describe.skipIf(!hasEngine)('leadpact score', () => {
  it('gives the rows of the evaluator for the sample leads, whatever the form of the files', async () => {
    const leads = home.samples.map(recordOf);
    const folder = temporaryFolder(nativeCsv(home, leads));
    scratch = temporaryFolder();
    const at = home.samples.at(-1)?.asOf ?? 0;
    const when = `--as-of ${formatInstant(at)} --map native --records`;
    const csv = await score(folder, `${when} .`, {}, '.');
    expect(csv.stderr).toContain(`Scored ${leads.length} leads.`);
    expect(csv.code).toBe(0);
    const scale = Object.values(home.scorings).find(({ isDefault }) => isDefault)?.scale ?? 0;
    const expected = leads
      .map((lead) => ({ id: lead.id, ...scoreRow(home, lead, at) }))
      .map((row) =>
        [
          row.id,
          ...[row.fit, row.engagement, row.total].map((points) =>
            points === null ? '' : formatScaledDecimal(points, scale),
          ),
          ...[row.grade, row.band, row.cell, row.outcome, row.stage, row.route, row.pool].map(
            (word) => word ?? '',
          ),
        ].join(','),
      );
    expect(csv.stdout.trimEnd().split('\n').slice(1)).toEqual(expected.toSorted());

    await convert(folder);
    expect((await score(folder, `${when} parquet`, {}, '.')).stdout).toBe(csv.stdout);
    expect((await score(folder, `${when} jsonl`, {}, '.')).stdout).toBe(csv.stdout);
    expect((await score(folder, `${when} packed`, {}, '.')).stdout).toBe(csv.stdout);
    expect(readdirSync(scratch)).toEqual([]);
  }, 120_000);

  it('leaves out of invented records with dirt exactly the rows that were spoiled', async () => {
    scratch = temporaryFolder();
    const folder = temporaryFolder();
    const { io } = testIo(folder);
    const drawn = '--leads 300 --dirt 8 --as-of 2026-11-20T08:12Z --out drawn';
    expect(await run(['sample-data', '--dir', process.cwd(), ...drawn.split(' ')], io)).toBe(0);
    const { spoiled } = JSON.parse(readFileSync(`${folder}/drawn/sample-data.json`, 'utf8'));
    const line = `--records drawn --map native ${asOf} --fail-on never --format json --out out.csv`;
    const { code, stderr } = await score(folder, line, {}, '.');
    expect(code).toBe(0);
    const [leads, events, consents] = JSON.parse(stderr).files;
    const { 'missing-id': missingId, 'duplicate-id': duplicateId, 'bad-instant': badInstant } = spoiled.leads;
    expect(leads.rejected).toMatchObject({ missingId, duplicateId, badInstant });
    expect(events.rejected).toMatchObject({ missingId: spoiled.events['missing-id'] });
    // Events of leads that are left out belong to nobody either.
    expect(events.rejected.unknownLead).toBeGreaterThanOrEqual(spoiled.events['unknown-lead']);
    expect(consents.rejected.badInstant).toBe(spoiled.consents['bad-instant']);
  });

  it('writes the same rows as JSON lines and Parquet', async () => {
    const folder = temporaryFolder({ 'leads.csv': 'lead_id,employees,country\nL-1,60,DE\n=2,5,\n' });
    scratch = temporaryFolder();
    for (const form of ['csv', 'jsonl', 'parquet']) {
      expect((await score(folder, `--leads leads.csv ${asOf} --out out.${form} --quiet`)).code).toBe(0);
    }
    const connection = await openDuckDb();
    const rows = async (file: string) =>
      (
        await connection?.runAndReadAll(`SELECT * FROM '${folder}/${file}' ORDER BY id DESC`)
      )?.getRowObjectsJson();
    const [fromParquet, fromJson] = [await rows('out.parquet'), await rows('out.jsonl')];
    expect(fromParquet).toMatchObject([
      { id: 'L-1', stage: 'lead' },
      { id: '=2', outcome: 'nurture' },
    ]);
    expect(fromJson?.map((row) => row['fit'])).toEqual(fromParquet?.map((row) => row['fit']));
    expect(readFileSync(`${folder}/out.csv`, 'utf8')).toContain("\n'=2,");
    expect(readFileSync(`${folder}/out.jsonl`, 'utf8')).toContain('"id":"=2"');
  });

  it('reads ten thousand columns, NUL bytes and a million characters', async () => {
    const names = Array.from({ length: 10_000 }, (_, index) => `column-${index}`);
    const cells = names.map((_, index) => String(index));
    const folder = temporaryFolder({
      'wide.csv': `lead_id,${names.join(',')}\nL-1,${cells.join(',')}\n`,
      'nul.csv': 'lead_id,company,employees\nL-1,a\0b,60\nL-\0,,\n',
      'long.csv': `lead_id,company\nL-1,${'x'.repeat(1_000_000)}\n`,
    });
    scratch = temporaryFolder();
    const wide = await score(folder, `--leads wide.csv ${asOf}`);
    expect(wide.code).toBe(1);
    expect(wide.stderr).toContain('10000 columns are neither read');
    expect((await score(folder, `--leads wide.csv ${asOf} --fail-on never`)).stdout).toContain('L-1,');
    expect((await score(folder, `--leads nul.csv ${asOf}`)).stdout).toContain('L-1,20,');
    expect((await score(folder, `--leads long.csv ${asOf}`)).code).toBe(0);
  });

  it('shows control characters to a terminal as pictures, and gives files and pipes the bytes', async () => {
    const hostile = 'L-\u001b]0;owned\u0007\u009b2J';
    const folder = temporaryFolder({
      'leads.csv': `lead_id,employees\n${hostile},60\nL-2,\u001b[2Jmany\n`,
    });
    scratch = temporaryFolder();
    const line = `--leads leads.csv ${asOf} --fail-on never --format json`;
    const piped = await score(folder, line);
    expect(piped.stdout).toContain(`\n${hostile},`);
    expect((await score(folder, `${line} --out out.csv`)).code).toBe(0);
    expect(readFileSync(`${folder}/out.csv`, 'utf8')).toBe(piped.stdout);
    const shown = { stdout: '', stderr: '' };
    const terminal = (name: keyof typeof shown) => ({
      isTerminal: true,
      write: (text: string) => {
        shown[name] += text;
      },
    });
    const streams = { stdout: terminal('stdout'), stderr: terminal('stderr') };
    expect((await score(folder, `${line} --quiet`, streams)).code).toBe(0);
    expect(shown.stdout).toContain('\nL-\u241b]0;owned\u2407<U+009B>2J,');
    expect((await score(folder, `--leads leads.csv ${asOf} --quiet`, streams)).code).toBe(1);
    expect(shown.stderr).toContain('\u241b[2Jmany');
    // Line breaks stay, and nothing else is obeyed.
    const isControl = /[\p{Cc}]/u;
    expect(
      [...shown.stdout, ...shown.stderr].filter((each) => each !== '\n' && isControl.test(each)),
    ).toEqual([]);
  });

  it('clears the line of progress before scores appear on the same terminal', async () => {
    const folder = temporaryFolder({ 'leads.csv': 'lead_id\nL-1\n' });
    scratch = temporaryFolder();
    const screen: string[] = [];
    const terminal = { isTerminal: true, write: (text: string) => void screen.push(text) };
    const line = `--leads leads.csv ${asOf}`;
    expect((await score(folder, line, { stdout: terminal, stderr: terminal })).code).toBe(0);
    const first = screen.findIndex((text) => text.startsWith('id,fit,'));
    expect(screen[first - 1]).toBe('\r\u001b[K');
  });

  it('removes what killed runs of this user on this machine left, and nothing else', async () => {
    const folder = temporaryFolder({ 'leads.csv': 'lead_id\nL-1\n' });
    scratch = temporaryFolder();
    const { machine } = nodeProcesses.own;
    const gone = `${machine}-${deadProcess()}-7-abc`;
    const kept = [
      `leadpact-score-${machine}-${process.pid}-7-abc`,
      `leadpact-score-${machine}-2-${gone}`,
      `leadpact-score-elsewhere-${gone}`,
      'leadpact-score-notes',
    ];
    for (const name of [`leadpact-score-${gone}`, ...kept]) mkdirSync(`${scratch}/${name}`);
    writeFileSync(`${scratch}/leadpact-score-${gone}/lead.csv`, 'lead_id\n');
    symlinkSync(folder, `${scratch}/leadpact-score-${gone}d`);
    writeFileSync(`${folder}/.leadpact-score-${gone}.part`, 'half a f');
    expect((await score(folder, `--leads leads.csv ${asOf} --out out.csv`)).code).toBe(0);
    expect(readdirSync(scratch).toSorted()).toEqual([...kept, `leadpact-score-${gone}d`].toSorted());
    expect(readdirSync(folder).toSorted()).toEqual(['leads.csv', 'out.csv', 'out.csv.kept.json']);
  });

  it.skipIf(process.platform === 'win32')('keeps its scratch folder to itself', async () => {
    const folder = temporaryFolder({ 'leads.csv': 'lead_id\nL-1\n' });
    scratch = temporaryFolder();
    const modes: number[] = [];
    const onStop = (): (() => void) => {
      modes.push(...readdirSync(scratch).map((name) => statSync(`${scratch}/${name}`).mode & 0o777));
      return () => {};
    };
    expect((await score(folder, `--leads leads.csv ${asOf}`, { onStop })).code).toBe(0);
    expect(modes).toEqual([0o700]);
  });

  it('lists twenty rows of a kind and counts all', async () => {
    const rows = Array.from({ length: 50 }, (_, index) => `L-${index},many`);
    const folder = temporaryFolder({ 'leads.csv': `lead_id,employees\n${rows.join('\n')}\n` });
    scratch = temporaryFolder();
    const { stderr } = await score(folder, `--leads leads.csv ${asOf}`);
    expect(stderr).toContain('50 cells are no number');
    expect(stderr.match(/row \d+: many/g)).toHaveLength(20);
    expect(stderr).toContain('… and 30 more');
  });

  it('fails on warnings only when asked', async () => {
    const folder = temporaryFolder({ 'leads.csv': 'lead_id,country\nL-1,Atlantis\n' });
    scratch = temporaryFolder();
    expect((await score(folder, `--leads leads.csv ${asOf}`)).code).toBe(0);
    const strict = await score(folder, `--leads leads.csv ${asOf} --fail-on warning --out out.csv`);
    expect(strict.code).toBe(1);
    expect(strict.stderr).toContain(
      '1 warning, 1 note in 1 file: nothing was written. `--fail-on error` scores them all the same.\n',
    );
    expect(existsSync(`${folder}/out.csv`)).toBe(false);
  });

  it('says which file is missing, and that another form lies there', async () => {
    const folder = temporaryFolder({ 'records/leads.csv': 'lead_id\nL-1\n' });
    scratch = temporaryFolder();
    const there = await score(folder, `--records records ${asOf}`, {}, '.');
    expect(there.code).toBe(2);
    expect(there.stderr).toContain('records holds leads.csv and not Leads.csv, which the source reads');
    expect(there.stderr).toContain('--map native');
    const nowhere = await score(folder, `--records nowhere ${asOf}`, {}, '.');
    expect(nowhere.stderr).toBe('error: there is no folder nowhere\n');
  });

  it('names the dimensions that only the total counts', async () => {
    const folder = temporaryFolder({ 'leads.csv': 'lead_id\nL-1\n' });
    scratch = temporaryFolder();
    const further = await score(folder, `--leads leads.csv --map native ${asOf}`, {}, '.');
    expect(further.stderr).toContain('Scored 1 lead.\nThe total also counts: risk.\n');
    expect((await score(folder, `--leads leads.csv ${asOf}`)).stderr).not.toContain('total also counts');
  });

  it('says how much memory to give when it was too little', async () => {
    const folder = temporaryFolder({ 'leads.csv': 'lead_id\nL-1\n' });
    scratch = temporaryFolder();
    const line = `--leads leads.csv ${asOf} --threads 1 --memory`;
    expect((await score(folder, `${line} 2gb`)).code).toBe(0);
    expect((await score(folder, `${line} 1000mib`)).code).toBe(0);
    const least = await score(folder, `${line} 512MB`);
    expect(least.code).toBe(2);
    expect(least.stderr).toContain('512MB is too little memory to score anything: 1000MB is the least');
    const failure = new EngineFailure('Out of Memory Error: could not allocate block of size 128.0 MiB');
    expect(engineRefusal(failure, { memory: 800, threads: 2 })).toBe(
      '800 MB of memory are too little for this export, nothing was written; ' +
        'write for example --memory 1600MB, or fewer threads, which share it (--threads 1)',
    );
    expect(engineRefusal(new EngineFailure('Binder Error: no'), { memory: 300, threads: 1 })).toBeUndefined();
  });

  it('never writes over what it reads, by whatever name', async () => {
    const leads = 'lead_id\nL-1\n';
    const folder = temporaryFolder({ 'records/leads.csv': leads, 'records/events.csv': nativeEvents });
    scratch = temporaryFolder();
    symlinkSync(`${folder}/records/leads.csv`, `${folder}/link.csv`);
    symlinkSync(`${folder}/records`, `${folder}/same`);
    linkSync(`${folder}/records/events.csv`, `${folder}/hard.csv`);
    const told: Record<string, string> = {
      'records/leads.csv': 'would be written over the leads that are scored',
      'same/leads.csv': 'same/leads.csv, which is records/leads.csv, would be written over the leads',
      'link.csv': 'would be written over the leads that are scored',
      'hard.csv': 'would be written over the events that are scored',
      'records/consents.csv': 'has a name under which records are read from records',
      'same/Events.parquet': 'has a name under which records are read from records',
    };
    for (const [out, words] of Object.entries(told)) {
      const { code, stderr } = await score(folder, `--records records ${asOf} --out ${out}`);
      expect(stderr).toContain(words);
      expect(code).toBe(2);
    }
    expect(readFileSync(`${folder}/records/leads.csv`, 'utf8')).toBe(leads);
    expect(readFileSync(`${folder}/records/events.csv`, 'utf8')).toBe(nativeEvents);
    expect(readdirSync(`${folder}/records`)).toEqual(['events.csv', 'leads.csv']);
    expect((await score(folder, `--records records ${asOf} --out records/scores.csv`)).code).toBe(0);
  });

  it('never writes over a file of the agreement', async () => {
    const folder = temporaryFolder({ 'leads.csv': 'lead_id\nL-1\n' });
    scratch = temporaryFolder();
    symlinkSync(`${process.cwd()}/test/leads/simple-leads.csv`, `${folder}/out.csv`);
    const { code, stderr } = await score(
      folder,
      `--leads leads.csv --map native ${asOf} --out out.csv`,
      {},
      '.',
    );
    expect(stderr).toContain('would be written over a file of the agreement');
    expect(code).toBe(2);
  });

  it('writes through a link, which stays one', async () => {
    const folder = temporaryFolder({ 'leads.csv': 'lead_id\nL-1\n', 'shared/scores.csv': 'the old ones\n' });
    scratch = temporaryFolder();
    symlinkSync('shared/scores.csv', `${folder}/out.csv`);
    symlinkSync('shared/nothing.csv', `${folder}/astray.csv`);
    expect((await score(folder, `--leads leads.csv ${asOf} --out out.csv`)).code).toBe(0);
    expect(readlinkSync(`${folder}/out.csv`)).toBe('shared/scores.csv');
    expect(readFileSync(`${folder}/shared/scores.csv`, 'utf8')).toContain('L-1,');
    const astray = await score(folder, `--leads leads.csv ${asOf} --out astray.csv`);
    expect(astray.stderr).toBe('error: astray.csv is a link that leads nowhere\n');
  });

  it('follows a link that the user names, and reads only what it leads to', async () => {
    const folder = temporaryFolder({ 'real.csv': 'lead_id\nL-1\n' });
    symlinkSync(`${folder}/real.csv`, `${folder}/link.csv`);
    scratch = temporaryFolder();
    expect((await score(folder, `--leads link.csv ${asOf}`)).code).toBe(0);
  });

  it('says so when the engine is not installed', async () => {
    const folder = temporaryFolder({ 'leads.csv': 'lead_id\nL-1\n' });
    scratch = temporaryFolder();
    const missing = Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' });
    const { code, stderr } = await score(folder, `--leads leads.csv ${asOf} --out out.jsonl`, {
      loadDuckDb: () => Promise.reject(missing),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('npm install @duckdb/node-api@1.5.6-r.1');
    expect(readdirSync(scratch)).toEqual([]);
  });

  it('needs no engine for a plain export', async () => {
    const folder = temporaryFolder({ 'leads.csv': 'lead_id\nL-1\n' });
    scratch = temporaryFolder();
    const loadDuckDb = () => Promise.reject(new Error('nobody asks for it'));
    const { code, stdout } = await score(folder, `--leads leads.csv ${asOf}`, { loadDuckDb });
    expect(code).toBe(0);
    expect(stdout).toContain('L-1,');
    expect(readdirSync(scratch)).toEqual([]);
  });

  it('of a plain export gives the bytes that the engine gives', async () => {
    const ids = [
      'L-10',
      'L-9',
      'L 1',
      '=1+1',
      '-L',
      '@x',
      '#L',
      'L"1',
      'a,b',
      "'L",
      '+49',
      'null',
      '0',
      'Z',
      'a',
    ];
    const rows = ids.map((id, index) => `"${id.replaceAll('"', '""')}",${10 * index}`);
    const leads = ['lead_id,employees', ...rows.filter((row) => !row.includes('""')), ''].join('\n');
    const folder = temporaryFolder({ 'leads.csv': leads, 'packed.csv.gz': gzipSync(leads) });
    scratch = temporaryFolder();
    const nobody = () => Promise.reject(new Error('nobody asks for it'));
    const plain = await score(folder, `--leads leads.csv ${asOf}`, { loadDuckDb: nobody });
    const packed = await score(folder, `--leads packed.csv.gz ${asOf}`);
    expect(plain.stdout.split('\n')).toHaveLength(ids.length + 1);
    expect(plain.stdout).toBe(packed.stdout);
  });

  it('reads no packed file that was cut or spoiled, whatever it still unpacks to', async () => {
    const rows = Array.from({ length: 3000 }, (_, index) => `L-${index},${index % 97}`);
    const text = `lead_id,employees\n${rows.join('\n')}\n`;
    const packed = gzipSync(text);
    const lines = gzipSync(rows.map((row) => `{"lead_id":"${row}"}\n`).join(''));
    const spoiled = Buffer.from(packed);
    spoiled.writeUInt8(spoiled.readUInt8(packed.length - 6) ^ 1, packed.length - 6);
    const folder = temporaryFolder({
      'whole.csv.gz': packed,
      'cut.csv.gz': packed.subarray(0, -5),
      'half.csv.gz': packed.subarray(0, packed.length / 2),
      'spoiled.csv.gz': spoiled,
      'none.csv.gz': text,
      'cut.jsonl.gz': lines.subarray(0, -1),
    });
    scratch = temporaryFolder();
    expect((await score(folder, `--leads whole.csv.gz ${asOf} --fail-on never`)).code).toBe(0);
    for (const file of ['cut.csv.gz', 'half.csv.gz', 'spoiled.csv.gz', 'none.csv.gz', 'cut.jsonl.gz']) {
      const { code, stdout, stderr } = await score(folder, `--leads ${file} ${asOf} --fail-on never`);
      expect(stderr).toContain(`${file} cannot be unpacked to its end: `);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    }
  });

  it('leaves nothing behind when a plain export is stopped', async () => {
    const folder = temporaryFolder({ 'leads.csv': 'lead_id\nL-1\n', 'out.csv': 'the old one\n' });
    scratch = temporaryFolder();
    const { code, stderr } = await score(folder, `--leads leads.csv ${asOf} --out out.csv`, {
      onStop: (stop) => {
        queueMicrotask(stop);
        return () => {};
      },
    });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'error: stopped before the end; nothing was written\n',
    });
    expect(readdirSync(scratch)).toEqual([]);
    expect(readFileSync(`${folder}/out.csv`, 'utf8')).toBe('the old one\n');
  });

  it('says so when the scores of a plain export cannot be written', async () => {
    const folder = temporaryFolder({ 'leads.csv': 'lead_id\nL-1\n' });
    scratch = temporaryFolder();
    // The folder of the run is not there when the scores are written into it.
    const files = { ...nodeFileSystem, makePrivateFolder: () => {} };
    const machine = { files, processes: nodeProcesses };
    const { code, stderr } = await score(folder, `--leads leads.csv ${asOf}`, { machine });
    expect(code).toBe(2);
    expect(stderr).toContain('a file could not be read or written, nothing was written: ENOENT');
  });

  it('leaves nothing behind, wherever it is stopped', async () => {
    const folder = temporaryFolder({
      'leads.csv': 'lead_id,employees\nL-1,60\nL-2,x\n',
      'events.csv': nativeEvents,
      'out.jsonl': 'the old one\n',
    });
    scratch = temporaryFolder();
    const line = `--leads leads.csv --events events.csv ${asOf} --fail-on never --out out.jsonl`;
    let stops = 0;
    for (let statement = 0; ; statement++) {
      const { code, stderr } = await score(folder, line, await stoppingAt(statement));
      expect(readdirSync(scratch)).toEqual([]);
      const written = code === 0 ? ['out.jsonl', 'out.jsonl.kept.json'] : ['out.jsonl'];
      expect(readdirSync(folder).toSorted()).toEqual(['events.csv', 'leads.csv', ...written]);
      if (code === 0) break;
      stops++;
      expect(code).toBe(2);
      expect(stderr).toContain('stopped before the end; nothing was written');
      expect(readFileSync(`${folder}/out.jsonl`, 'utf8')).toBe('the old one\n');
    }
    expect(stops).toBeGreaterThan(10);
    expect(readFileSync(`${folder}/out.jsonl`, 'utf8')).toContain('L-1');
  }, 120_000);
});

/** The number of a process that has ended. */
function deadProcess(): number {
  const { pid = 0, status } = spawnSync(process.execPath, ['-e', '']);
  if (status !== 0 || pid === 0) throw new Error('no process could be started');
  return pid;
}

/** A world in which the user interrupts while the n-th statement runs of those that can be stopped. */
async function stoppingAt(statement: number): Promise<Partial<Io>> {
  let stop: (() => void) | undefined;
  const { DuckDBConnection } = await import('@duckdb/node-api');
  let left = statement;
  const { run: runStatement } = DuckDBConnection.prototype;
  const counted: typeof runStatement = function (this: InstanceType<typeof DuckDBConnection>, ...asked) {
    if (stop !== undefined && left-- === 0) queueMicrotask(stop);
    return runStatement.apply(this, asked);
  };
  DuckDBConnection.prototype.run = counted;
  return {
    onStop: (stopRun) => {
      stop = stopRun;
      return () => {
        DuckDBConnection.prototype.run = runStatement;
      };
    },
  };
}

/** The same records in other forms. */
async function convert(folder: string): Promise<void> {
  const connection = await openDuckDb();
  const { mkdirSync } = await import('node:fs');
  for (const form of ['parquet', 'jsonl', 'packed']) mkdirSync(`${folder}/${form}`);
  for (const table of ['leads', 'events', 'consents']) {
    const csv = `read_csv('${folder}/${table}.csv', header = true`;
    await connection?.run(`COPY (FROM ${csv})) TO '${folder}/parquet/${table}.parquet'`);
    await connection?.run(
      `COPY (FROM ${csv}, all_varchar = true)) TO '${folder}/jsonl/${table}.jsonl' (FORMAT json)`,
    );
    writeFileSync(`${folder}/packed/${table}.csv.gz`, gzipSync(readFileSync(`${folder}/${table}.csv`)));
  }
}
