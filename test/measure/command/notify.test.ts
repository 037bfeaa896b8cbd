import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { testIo } from '../../cli/test-io.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { localServer } from '../../notify/local-server.ts';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.ts';

const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine) console.warn(noDuckDb);
const asOf = '2027-01-01T00:00+01:00';

it.skipIf(!hasEngine)(
  'escalations of an export are sent once, in the order that was shown, whatever --since says',
  async () => {
    const folder = temporaryFolder();
    const server = await localServer(() => ({ status: 202 }));
    const environment = { LEADPACT_WEBHOOK_URL: server.url };
    const told = async (...line: readonly string[]): Promise<string> => {
      const { io, written } = testIo(folder, { environment });
      expect(await run([...line, '--dir', process.cwd(), '--as-of', asOf], io), written.stderr).toBe(0);
      return written.stdout;
    };
    await told('sample-data', '--leads', '300', '--out', 'records');
    const measure = ['measure', '--records', 'records', '--map', 'native', '--ledger', 'sent.json'];
    const notify = [...measure, '--notify', 'webhook', '--notify-since', '2026-11-01'];
    const shown: { messages: readonly { key: string }[] } = JSON.parse(
      await told(...notify, '--format', 'json'),
    );
    expect([server.heard, existsSync(`${folder}/sent.json`)]).toEqual([[], false]);
    await told(...notify, '--send');
    const keys = server.heard.map(({ body }): string => JSON.parse(body).key);
    expect(keys.length).toBeGreaterThan(3);
    expect(keys).toEqual(shown.messages.map(({ key }) => key));
    const ledger = readFileSync(`${folder}/sent.json`, 'utf8');
    await told(...notify, '--send', '--since', '2026-10-05');
    expect(server.heard.length).toBe(keys.length);
    expect(readFileSync(`${folder}/sent.json`, 'utf8')).toBe(ledger);
  },
  240_000,
);
