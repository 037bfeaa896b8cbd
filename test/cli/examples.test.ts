import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { run } from '../../src/cli/run.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { noDuckDb, openDuckDb } from '../sql/duckdb-engine.ts';
import { testIo } from './test-io.ts';

const hasEngine = (await openDuckDb()) !== undefined;

/** Verbs whose examples say what is in the reference agreement or beside it. */
const verbs = ['explain', 'release', 'rules', 'schema', 'score', 'test'];
const examples = commands
  .filter(({ verb }) => verbs.includes(verb))
  .flatMap(({ verb, examples }) => examples.map(([line]) => [verb, line] as const))
  .filter(([, line]) => !line.includes('--coverage'));

const formerRelease = [
  ...['release', '2026.3', '--effective', '2026-06-01', '--approved'],
  ...['marketing:vp-marketing:2026-05-20', 'sales:vp-sales:2026-05-21'],
];

describe('the examples of the help do what they say on the reference agreement', () => {
  let reference = '';
  beforeAll(() => {
    reference = process.cwd();
  });

  it.each(examples)('leadpact %s %s', async (verb, line) => {
    const readsExport = verb === 'score' || line.includes('--records ');
    if (readsExport && !hasEngine) return console.warn(noDuckDb);
    const folder = temporaryFolder();
    for (const part of ['definitions', 'test/leads'])
      cpSync(`${reference}/${part}`, `${folder}/${part}`, { recursive: true });
    const { io, written } = testIo(folder);
    if (readsExport)
      expect(await run(['sample-data', '--dirt', '0', '--leads', '50', '--out', 'exports'], io)).toBe(0);
    // Going back takes a former release, and is only shown without --yes.
    const goesBack = line.includes('--again 2026.3');
    if (goesBack) expect(await run([...formerRelease], io), written.stderr).toBe(0);
    const code = await run([verb, ...line.split(' ').filter((word) => word !== '')], io);
    expect(code, written.stderr).toBe(goesBack ? 3 : 0);
    const out = /--out (\S+)/.exec(line)?.[1];
    if (out !== undefined) expect(readdirSync(folder)).toContain(out);
    else expect(written.stdout + written.stderr).not.toBe('');
  });
});

it('the help of score names every ending that is read, as docs/records.md does', async () => {
  const { io, written } = testIo('.');
  await run(['score', '--help'], io);
  const docs = readFileSync('docs/records.md', 'utf8');
  for (const end of ['.csv', '.csv.gz', '.jsonl', '.jsonl.gz', '.ndjson', '.parquet', '.tsv', '.txt']) {
    expect(written.stdout).toMatch(new RegExp(`file of leads:.* \\${end}( |$)`, 'm'));
    expect(docs).toContain(`\`${end}\``);
  }
});
