import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { createRandom } from '../../../src/support/random.ts';
import { testIo } from '../../cli/test-io.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';

const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine) console.warn(noDuckDb);
const asOf = '2027-01-01T00:00+01:00';
const october = '2026-10-15T00:00+02:00';

/** A folder with an invented export of the reference agreement, and one with the same rows in another order. */
async function exports(): Promise<string> {
  const folder = temporaryFolder();
  const { io } = testIo(folder);
  const line = ['sample-data', '--dir', process.cwd(), '--leads', '300', '--out', 'records', '--as-of', asOf];
  expect(await run(line, io)).toBe(0);
  const random = createRandom(7);
  mkdirSync(`${folder}/shuffled`);
  for (const name of readdirSync(`${folder}/records`)) {
    const text = readFileSync(`${folder}/records/${name}`, 'utf8');
    writeFileSync(`${folder}/shuffled/${name}`, name.endsWith('.csv') ? shuffled(text, random) : text);
  }
  return folder;
}

function shuffled(csv: string, random: ReturnType<typeof createRandom>): string {
  const [header = '', ...rows] = csv.trimEnd().split('\n');
  const drawn = rows.map((row) => [random.below(1_000_000), row] as const);
  return `${[header, ...drawn.toSorted(([left], [right]) => left - right).map(([, row]) => row)].join('\n')}\n`;
}

async function measured(folder: string, records: string, ...more: readonly string[]): Promise<string> {
  const { io, written } = testIo(folder);
  const line = ['measure', '--dir', process.cwd(), '--records', records, '--map', 'native', '--as-of', asOf];
  expect(await run([...line, ...more], io), written.stderr).toBe(0);
  return written.stdout;
}

it.skipIf(!hasEngine)(
  'measures the same whatever the order of the rows, and tells it in both languages',
  async () => {
    const folder = await exports();
    const json = await measured(folder, 'records', '--format', 'json');
    // The seal is over all of it.
    const figures = (text: string) => ({ ...JSON.parse(text), records: undefined, kept: undefined });
    expect(figures(await measured(folder, 'shuffled', '--format', 'json'))).toEqual(figures(json));
    // What was told in October is told in the same words now, whatever came to be known in between.
    const before = JSON.parse(await measured(folder, 'records', '--format', 'json', '--as-of', october));
    const after = JSON.parse(json);
    const since = `${after.since}T`;
    const told = (events: readonly { readonly at: string }[]) =>
      events.filter(({ at }) => at >= since && at <= before.asOf);
    expect(told(before.escalations.events).length).toBeGreaterThan(10);
    expect(told(after.escalations.events)).toEqual(told(before.escalations.events));
    for (const language of ['en', 'de']) {
      const text = await measured(folder, 'records', '--lang', language);
      await expect(text).toMatchFileSnapshot(`./expected/reference-${language}.txt`);
    }
  },
  240_000,
);

it.skipIf(!hasEngine)(
  'writes the document of --out whole, and refuses an export without a column it needs',
  async () => {
    const folder = temporaryFolder({ 'records/leads.csv': 'lead_id\nL-1\n' });
    await measured(folder, 'records', '--out', 'measurements.json');
    expect(JSON.parse(readFileSync(`${folder}/measurements.json`, 'utf8')).records.files).toEqual([
      { table: 'lead', file: 'records/leads.csv', rows: 1, rejected: {} },
    ]);
    writeFileSync(`${folder}/records/stage-history.csv`, 'lead_id\nL-1\n');
    const { io, written } = testIo(folder);
    const line = [
      'measure',
      '--dir',
      process.cwd(),
      '--records',
      'records',
      '--map',
      'native',
      '--as-of',
      asOf,
    ];
    expect(await run(line, io)).toBe(1);
    expect(written.stdout).toBe('');
    expect(written.stderr).toMatch(/there is no column entered_at/);
  },
  60_000,
);

it.skipIf(!hasEngine)(
  'shows on the terminal what stands in wrong rows, and keeps of them the place alone',
  async () => {
    const rows = 'L-1,2026-11-01T08:00Z\nL-2,somebody@example.com\nL-1,2026-11-01T08:00Z\n';
    const folder = temporaryFolder({ 'records/leads.csv': `lead_id,created_at\n${rows}` });
    const line = ['--dir', process.cwd(), '--records', 'records', '--map', 'native', '--as-of', asOf];
    const told = testIo(folder);
    expect(await run(['measure', ...line, '--out', 'kept.json'], told.io)).toBe(0);
    expect(told.written.stderr).toContain('row 3: somebody@example.com');
    // Rows that are left out are no leads.
    expect(told.written.stdout).toContain('of 1 lead;');
    const json = testIo(folder);
    expect(await run(['measure', ...line, '--format', 'json', '--fail-on', 'error'], json.io)).toBe(1);
    expect(json.written.stderr).toMatch(
      /--fail-on error fails the run.*records\/bad-instant in records\/leads.csv/,
    );
    const report = testIo(folder);
    expect(await run(['report', 'weekly', ...line, '--format', 'json'], report.io)).toBe(0);
    const kept = readFileSync(`${folder}/kept.json`, 'utf8');
    const { findings } = JSON.parse(kept).records;
    expect(findings.map(({ code }: { readonly code: string }) => code)).toContain('records/bad-instant');
    for (const text of [kept, json.written.stdout, json.written.stderr, report.written.stdout])
      expect(text).not.toContain('somebody');
  },
  120_000,
);
