import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sideInThread } from '../../src/cli/impact/side-in-thread.ts';
import { leadColumns } from '../../src/evaluate/columns/lead-columns.ts';
import { RunStopped } from '../../src/host/run-stopped.ts';
import { replayedSide } from '../../src/impact/replayed-side.ts';
import { sampleLeads } from '../../src/records/sample-data/sample-leads.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { referenceAgreement } from '../model/reference-agreement.ts';
import { noDuckDb, openDuckDb } from '../sql/duckdb-engine.ts';

const asOf = Date.parse('2026-11-20T08:12:00Z');
const compiled = (file: string): string => {
  const path = resolve('out', file);
  if (!existsSync(path)) throw new Error('compile first: npm run compile');
  return path;
};
const script = () => pathToFileURL(compiled('src/cli/impact/side-thread.js'));

function side() {
  const agreement = referenceAgreement();
  const records = [...sampleLeads(agreement, { seed: 5, asOf, count: 200 })];
  const createdAt = new Float64Array(records.length).fill(Number.NaN);
  return { agreement, columns: { ...leadColumns(agreement, records), createdAt }, asOf };
}

describe('a thread of its own', () => {
  it('makes of a side what this thread makes of it', async () => {
    const answer = await sideInThread({}, side(), script());
    expect(answer).toEqual(replayedSide(side()));
    expect(answer.qualified.at.some((at) => !Number.isNaN(at))).toBe(true);
  });

  it('ends when the run is stopped', async () => {
    const onStop = (stop: () => void) => {
      setImmediate(stop);
      return () => {};
    };
    await expect(sideInThread({ onStop }, side(), script())).rejects.toThrow(RunStopped);
  });

  it('says why it could not', async () => {
    const broken = { ...side(), columns: { ...side().columns, events: undefined as never } };
    await expect(sideInThread({}, broken, script())).rejects.toThrow(TypeError);
  });
});

const connection = await openDuckDb();
if (connection === undefined) console.warn(noDuckDb);

describe.skipIf(connection === undefined)('impact on more leads than one thread takes', () => {
  it('tells the same with one thread and with two', () => {
    const folder = temporaryFolder({ 'records/none': '' });
    for (const version of ['before', 'after'])
      cpSync('test/cli/agreement', `${folder}/${version}`, { recursive: true });
    const lifecycle = `${folder}/after/definitions/lifecycle.yaml`;
    const fastTrack = '      fastTrack: { signal: demo-request, within: 1 days }\n';
    const text = readFileSync(lifecycle, 'utf8');
    expect(text).toContain(fastTrack);
    writeFileSync(lifecycle, text.replace(fastTrack, ''));
    const leads = Array.from({ length: 50_400 }, (_, lead) => lead);
    const created = '2026-10-01T08:00Z';
    writeFileSync(
      `${folder}/records/leads.csv`,
      `lead_id,created_at,company,country,employees\n${leads.map((lead) => `L-${lead},${created},Acme,${lead % 3 === 0 ? 'DE' : ''},${lead % 600}\n`).join('')}`,
    );
    writeFileSync(
      `${folder}/records/events.csv`,
      `event_id,lead_id,signal_id,occurred_at\n${leads
        .filter((lead) => lead % 2 === 0)
        .map(
          (lead) =>
            `E-${lead},L-${lead},demo-request,2026-10-${String(2 + (lead % 28)).padStart(2, '0')}T09:00Z\n`,
        )
        .join('')}`,
    );
    const impact = (threads: string): string => {
      const line = ['impact', `${folder}/before`, `${folder}/after`, '--records', `${folder}/records`];
      const { stdout, stderr, status } = spawnSync(
        process.execPath,
        [
          compiled('tools/leadpact.js'),
          ...line,
          '--as-of',
          '2026-11-01T00:00Z',
          '--threads',
          threads,
          '--format',
          'json',
        ],
        { encoding: 'utf8', env: { ...process.env, LEADPACT_ID_KEY: 'k' } },
      );
      expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
      return stdout;
    };
    const one = impact('1');
    expect(JSON.parse(one).qualified.before).toBeGreaterThan(1000);
    expect(JSON.parse(one).qualified.after).not.toBe(JSON.parse(one).qualified.before);
    expect(impact('2')).toBe(one);
  }, 60_000);
});
