import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { recordFiles } from '../../../src/records/record-tables.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';

/** An export made in a process of its own. */
function made(environment: Readonly<Record<string, string>>, seed: string): Readonly<Record<string, string>> {
  const tool = resolve('out/tools/leadpact.js');
  if (!existsSync(tool)) throw new Error('compile first: npm run compile');
  const out = `${temporaryFolder()}/records`;
  const line = [tool, 'sample-data', '--out', out, '--leads', '300', '--seed', seed];
  const { status, stderr } = spawnSync('node', line, {
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(`${out}/${name}`, 'base64')]));
}

it('sample-data writes the same bytes twice, the second time under another time zone and locale', () => {
  const first = made({ TZ: 'UTC', LC_ALL: 'C' }, '4');
  expect(Object.keys(first)).toHaveLength(recordFiles.length + 1);
  expect(made({ TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }, '4')).toEqual(first);
  expect(made({}, '5')).not.toEqual(first);
});
